"""When an entry happened: now, at a time of day, or at a km."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tracker.desk.entry import Draft

if TYPE_CHECKING:
    from conftest import Desk


def test_an_entry_is_back_dated_by_the_time_of_day_or_the_km(racing: Desk) -> None:
    racing.later(600)
    racing.type("120")
    by_time = racing.read("@12:55 gap 2:00")
    by_suffix = racing.read("gap 2:00 @12:55")
    by_km = racing.read("@125km gap 2:00")
    assert isinstance(by_time, Draft) and isinstance(by_suffix, Draft) and isinstance(by_km, Draft)
    assert by_time.at is not None and f"{by_time.at:%H:%M:%S}" == "12:55:00"
    assert by_suffix.at == by_time.at
    # 130 km was entered at 12:50:02 and 120 km at 13:00:03: half-way is 125 km.
    assert by_km.at is not None and f"{by_km.at:%H:%M}" == "12:55"
    assert by_km.event.km_to_go == 125


def test_a_time_of_day_may_stand_before_an_entry_as_the_french_write_it(racing: Desk) -> None:
    racing.later(3600)
    draft = racing.read("13h05 gap 2:30")
    assert isinstance(draft, Draft)
    assert f"{draft.at:%H:%M}" == "13:05"
    assert draft.event.gap_s == 150  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("hours", "entered", "written", "at"),
    [
        (21, "gap 2:00", "@13:05 gap 2:30", "2021-02-11T13:05"),
        (21, "res official = 1 Ballerini", "@13:05 gap 2:30", "2021-02-11T13:05"),
        (21, "res official = 1 Ballerini", "@09:30 - A look at the start list", "2021-02-11T09:30"),
        (21, "gap 2:00", "@13h05 gap 2:30", "2021-02-11T13:05"),
        (21, "gap 2:00", "@2021-02-12T09:30 - The jury meets", "2021-02-12T09:30"),
    ],
)
def test_the_morning_after_a_time_of_day_is_on_the_day_of_the_stage(
    racing: Desk, hours: int, entered: str, written: str, at: str
) -> None:
    racing.later(hours * 3600)
    racing.type(entered)
    draft = racing.read(written)
    assert isinstance(draft, Draft)
    assert draft.at is not None
    assert f"{draft.at:%Y-%m-%dT%H:%M}" == at
    assert ("on 2021-02-11" in draft.notes) == (at[:10] == "2021-02-11")


def test_a_stage_of_the_evening_goes_on_after_midnight(desk: Desk) -> None:
    desk.later(9 * 3600)  # 21:50
    desk.type("start")
    desk.later(3 * 3600)  # 00:50
    draft = desk.read("@00:20 gap 2:00")
    assert isinstance(draft, Draft)
    assert f"{draft.at:%Y-%m-%d %H:%M}" == "2021-02-12 00:20"
    before = desk.read("@23:20 gap 2:00")
    assert isinstance(before, Draft)
    assert f"{before.at:%Y-%m-%d %H:%M}" == "2021-02-11 23:20"
    assert "on 2021-02-11" in before.notes


def test_a_km_that_the_race_has_not_reached_moves_it_there(racing: Desk) -> None:
    event = racing.type("@110km gap 2:00")
    assert racing.state.km_to_go == 110
    assert event.at == racing.state.km_at
