"""What heads a post: where the race is, with the length of the stage beside it, or in metres."""

import pytest

from feeds.commentary.page.headings import headed
from feeds.commentary.page.series import with_figures_of_series


@pytest.mark.parametrize(
    ("text", "km", "total_km"),
    [
        ("73km/162km: Dorn attacks.", 73, 162),
        ("73km to go (of 162km): Dorn attacks.", 73, 162),
        ("Derniers 5 km : Dorn attaque.", 5, None),
        ("500m: Dorn leads it out.", 0.5, None),
        ("1,500m: Dorn leads it out.", 1.5, None),
        ("1.500m: Dorn leidt.", 1.5, None),
        ("500m Dorn leads it out.", None, None),
    ],
)
def test_where_the_race_is_by_the_head_of_a_post(text, km, total_km):
    para = headed(0, text)
    assert (para.km, para.total_km) == (km, total_km)


def test_a_figure_between_the_kilometres_of_the_posts_around_it_is_one():
    posts = [headed(0, "A 91 km. Ataca Dorn."), headed(1, "A 86. Enlaza Bero."), headed(2, "A 63 km. Todo igual.")]
    assert [post.km for post in with_figures_of_series(posts)] == [91, 86, 63]
    posts[1] = headed(1, "A 40. Enlaza Bero.")
    assert [post.km for post in with_figures_of_series(posts)] == [91, None, 63]
