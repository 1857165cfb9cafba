"""Sentences under the keys of a producer."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tracker.journal import read_log

Sit = Callable[..., Any]
RACE = ["start", "att Calmejane, Fernández", "130"]
LEAD = "Their lead is up to 4:30 as Ballerini punctures"


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_enter_takes_a_sentence_as_it_is_read(sit: Sit, size: tuple[int, int]) -> None:
    async with sit(size=size, lines=RACE) as hands:
        await hands.write(LEAD)
        assert hands.shown("preview").splitlines() == [
            "Read: Gap: peloton 4:30 behind Calmejane, Fernández, at 130 km",
            "      Mechanical: Davide Ballerini (DQT)",
        ]
        assert hands.shown("below").startswith("F5 keeps it as text")
        assert hands.screen.line.entry.region.height == 1
        await hands.keys("enter")
        assert hands.line == ""
        assert hands.screen.session.state.gap.gap_s == 270
        assert hands.shown("below").startswith("Entered 12:50:03  Gap: peloton 4:30")
        assert hands.shown("preview") == ""
        await hands.keys("f8")
        assert hands.screen.session.state.gap is None
        await hands.keys("f9")
        assert hands.screen.session.state.gap.gap_s == 270


async def test_f5_keeps_it_as_text(sit: Sit, tmp_path: Path) -> None:
    async with sit(lines=RACE) as hands:
        await hands.write(LEAD)
        await hands.keys("f5")
        await hands.write("gap 2:30")
        await hands.keys("f5", "f5")  # an empty line enters nothing
        assert hands.line == ""
        assert hands.screen.session.state.gap is None
    entries = read_log(tmp_path / "stage.jsonl").events[3:]
    assert [(event.kind, event.text) for event in entries] == [("comment", LEAD), ("comment", "gap 2:30")]  # type: ignore[attr-defined]


async def test_the_list_puts_the_whole_sentence_back(sit: Sit) -> None:
    async with sit(lines=[*RACE, LEAD]) as hands:
        hands.later(600)
        await hands.keys("f3", "enter")
        assert hands.line == LEAD
        assert hands.shown("preview").splitlines()[0] == f"instead of “{LEAD} (12:50)”"
        await hands.write(", and so does Haig")
        await hands.keys("ctrl+u")
        await hands.enter("Their lead is up to 4:40 as Haig punctures")
        assert hands.screen.session.state.gap.gap_s == 280
        standing = [entry for entry in hands.screen.session.entries() if not entry.is_withdrawn]
        assert [rider.surname for rider in standing[-1].event.riders] == ["Haig"]
        await hands.keys("up", "up")
        assert hands.line == "130"  # a sentence is recalled once, not part by part


async def test_many_events_are_counted_where_there_is_no_room(sit: Sit) -> None:
    text = "With 120km to go Mollema crashes, Haig punctures, Poels abandons and the gap is about 2:10"
    async with sit(size=(80, 24), lines=RACE) as hands:
        await hands.write(text)
        shown = hands.shown("preview").splitlines()
        assert len(shown) == 4
        assert shown[-1].strip() == "… and 2 more"


async def test_what_has_no_room_ends_in_an_ellipsis(sit: Sit) -> None:
    async with sit(size=(80, 24), lines=RACE) as hands:
        await hands.write("att Alaphilippe, Mollema, Ciccone, Moscon, Poels, Haig")
        preview = hands.screen.query_one("#preview")
        (row,) = preview.render_lines(preview.region.reset_offset)
        assert row.text.rstrip().endswith("…")


async def test_the_reason_why_a_sentence_was_not_written_is_shown(
    sit: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno
    import os

    async with sit(lines=RACE) as hands:
        await hands.write(LEAD)

        def full(descriptor: int, data: bytes) -> int:
            raise OSError(errno.ENOSPC, "no")

        monkeypatch.setattr(os, "write", full)
        await hands.keys("enter")
        monkeypatch.undo()
        hands.screen.refresh_race()
        assert "The disk is full" in hands.shown("below")
        assert hands.line == LEAD
        assert len(hands.screen.session.timeline) == 3


async def test_a_pasted_text_keeps_all_of_its_lines(sit: Sit) -> None:
    async with sit(lines=RACE) as hands:
        await hands.paste("Their lead is up to 4:30.\r\nBallerini punctures.\nHe waits.")
        await hands.keys("escape")
        assert hands.line == "Their lead is up to 4:30. Ballerini punctures. He waits."
        assert [line.strip() for line in hands.shown("preview").splitlines()][
            -1
        ] == "Mechanical: Davide Ballerini (DQT)"
        await hands.keys("enter")
        assert hands.screen.session.state.gap.gap_s == 270
