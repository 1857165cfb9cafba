"""At every size of a terminal: the gap, how far it is, who is away, and the newest line."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.app import ArdoiseApp
from tracker.screens.layout import SLATE_IN_LINES, arranged
from tracker.screens.panes import PANES, TRIAL_PANES
from widgets.digits import big

SIZES = [
    (40, 12), (40, 24), (50, 16), (59, 18), (60, 30), (80, 12), (80, 24), (80, 60), (99, 50), (100, 12), (100, 25),
    (100, 32), (120, 40), (120, 80), (160, 12), (160, 24), (160, 34), (200, 60), (240, 100),
]  # fmt: skip
Texts = Callable[[ArdoiseApp], dict[str, str]]


def reads(shown: dict[str, str], figure: str) -> bool:
    """Return whether a figure stands somewhere on the screen, big or small."""
    return any(
        figure in text or all(row[0][0].rstrip() in text for row in big(figure, "")) for text in shown.values()
    )


TWO_AWAY = (80, "2:20", ["Calmejane", "Fernández"])
THREE_AWAY = (19, "0:35", ["Alaphilippe", "Ciccone", "Moscon"])


@pytest.mark.parametrize(("km", "gap", "away"), [TWO_AWAY, THREE_AWAY])
async def test_a_road_race_shows_gap_km_who_is_away_and_the_newest_line(
    replaying: Any, screen_text: Texts, km: float, gap: str, away: list[str]
) -> None:
    app = replaying("provence-2021-1", km=km)
    async with app.run_test(size=SIZES[0]) as pilot:
        newest = app.screen.snapshot.feed[-1].text.split()[:2]
        for size in SIZES:
            await pilot.resize_terminal(*size)
            await pilot.pause()
            shown = screen_text(app)
            assert all(word in shown["feed"] for word in newest), size
            assert reads(shown, gap), size
            assert reads({pane: shown[pane] for pane in shown.keys() & {"slate", "course"}}, f"{km}"), size
            assert "slate" not in shown or "km to go" not in shown.get("course", ""), f"said twice at {size}"
            who = " ".join(shown[pane] for pane in shown.keys() & {"slate", "groups"})
            assert away[0] in who, size
            assert all(rider in who for rider in away) or "+" in who, size


async def test_a_time_trial_shows_the_time_to_beat_whose_it_is_and_the_newest_line(
    trial: Any, screen_text: Texts
) -> None:
    app = trial()
    async with app.run_test(size=SIZES[0]) as pilot:
        for size in SIZES:
            await pilot.resize_terminal(*size)
            await pilot.pause()
            shown = screen_text(app)
            assert reads({"slate": shown["slate"]}, "39:35"), size
            assert "Aalto" in shown["slate"], size
            assert "Col du Test" in shown["feed"], size


@given(
    width=st.integers(1, 320),
    height=st.integers(1, 140),
    trial=st.booleans(),
    zoomed=st.booleans(),
    data=st.data(),
)
def test_the_panes_fill_the_screen_without_overlapping_and_the_one_asked_for_is_there(
    width: int, height: int, trial: bool, zoomed: bool, data: st.DataObject
) -> None:
    shown = data.draw(st.sampled_from(TRIAL_PANES if trial else PANES))
    places = arranged(width, height, shown, trial=trial, zoomed=zoomed)
    assert shown in places
    assert sum(region.area for region in places.values()) == width * height
    assert all(region.right <= width and region.bottom <= height for region in places.values())
    assert all(not one.overlaps(other) for one in places.values() for other in places.values() if one is not other)
    if zoomed or height < SLATE_IN_LINES + 3:
        assert len(places) == 1
    else:
        assert "slate" in places
        assert all(region.height >= 3 for region in places.values())


@given(width=st.integers(40, 320), height=st.integers(10, 140), trial=st.booleans())
def test_a_chart_has_no_more_rows_than_it_can_use(width: int, height: int, trial: bool) -> None:
    places = arranged(width, height, "feed", trial=trial)
    assert "gaps" not in places or places["gaps"].height <= 16
    assert places["feed"].height >= 6
