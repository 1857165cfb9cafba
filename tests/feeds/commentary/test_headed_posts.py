"""What heads a post: where the race is, with the length of the stage beside it, or in metres."""

import pytest

from feeds.commentary.page.headings import headed


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
