"""Keys and pasted texts at any speed: each has its effect on the line as it stood when it came."""

import asyncio
import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tracker.app import ArdoiseApp
from tracker.desk.entry import ENTRY_LENGTH
from tracker.desk.session import DeskSession
from tracker.journal import read_log
from tracker.race import events as ev
from tracker.screens.desk import DeskScreen
from tracker.screens.deskline import REACTION_S
from tracker.screens.pasted import PastedLines, PastedScreen
from tracker.settings import Settings

Sit = Callable[..., Any]


def entered(path: Path) -> list[tuple[str, Any]]:
    """The entries of a log that say something, in the order of the file."""
    entries = []
    for event in read_log(path).events:
        what = getattr(event, "text", None) or getattr(event, "gap_s", None) or getattr(event, "km_to_go", None)
        entries.append((ev.kind_of(event), what))
    return entries


async def test_enter_takes_the_line_as_it_stood_and_later_keys_are_the_next_line(sit: Sit, tmp_path: Path) -> None:
    async with sit(lines=["start"]) as hands:
        await hands.write("130\rgap 2:30\ratt Cavagna\r120\rhalf")
        assert hands.line == "half"
    kinds = [kind for kind, _ in entered(tmp_path / "stage.jsonl")]
    assert kinds == ["start", "km", "gap", "attack", "km"]


async def test_a_line_feed_enters_the_line_too(sit: Sit, tmp_path: Path) -> None:
    async with sit(lines=["start"]) as hands:
        await hands.write("130\ngap 2:30\natt Mas\n")
        assert hands.line == ""
    assert [kind for kind, _ in entered(tmp_path / "stage.jsonl")] == ["start", "km", "gap", "attack"]


async def test_twenty_lines_at_once_are_twenty_entries_in_order(sit: Sit, tmp_path: Path) -> None:
    lines = [f"- line {number} of them" for number in range(20)]
    async with sit() as hands:
        await hands.write("".join(line + "\r" for line in lines))
        assert hands.line == ""
    assert [text for _, text in entered(tmp_path / "stage.jsonl")] == [line[2:] for line in lines]


async def test_keys_pressed_while_the_disk_stalls_are_the_next_line(
    sit: Sit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, burst: Callable[..., None]
) -> None:
    real = os.fsync

    async with sit(lines=["start"]) as hands:
        app = hands.pilot.app

        def slow(descriptor: int) -> None:
            monkeypatch.setattr(os, "fsync", real)
            burst(app, "1:42\r")
            time.sleep(0.5)
            burst(app, "142\r")
            real(descriptor)

        monkeypatch.setattr(os, "fsync", slow)
        await hands.write("gap 2:00\rgap ")
        await hands.settle()
    assert entered(tmp_path / "stage.jsonl")[1:] == [("gap", 120), ("gap", 102), ("km", 142)]


async def test_every_key_of_a_burst_keeps_its_place(sit: Sit) -> None:
    async with sit(lines=["start", "130"]) as hands:
        await hands.burst("f8", *"119", "backspace", *"8", "enter", *"att", "space", *"iza", "tab", "home", "up")
        assert hands.screen.session.state.km_to_go == 118
        assert [entry.event.id for entry in hands.screen.session.entries()] == ["d000001", "d000002"]
        assert hands.line == "118"
        await hands.burst(
            "escape", *"gap", "space", *"2:11", "f5", *"x", "escape", *"117", "enter", "f3", "x", "escape", *"ga"
        )
        assert hands.pilot.app.screen is hands.screen
        assert hands.line == "ga"
        kinds = [(ev.kind_of(entry.event), entry.is_withdrawn) for entry in hands.screen.session.entries()]
        assert kinds[2:] == [("comment", False), ("km", True)]


async def test_a_line_refused_in_a_burst_waits_and_comes_back(sit: Sit, tmp_path: Path) -> None:
    async with sit(lines=["start"]) as hands:
        await hands.write("atack Cavagna\r130\rgap 2:30\r")
        assert hands.line == "atack Cavagna"
        assert entered(tmp_path / "stage.jsonl")[1:] == [("km", 130), ("gap", 150)]
        await hands.keys("tab", "enter")
        assert hands.line == ""
        assert entered(tmp_path / "stage.jsonl")[3][0] == "attack"


async def test_a_refused_line_that_was_seen_is_changed_where_it_stands(sit: Sit) -> None:
    async with sit(lines=["start"]) as hands:
        await hands.write("gap 2:3x\r")
        assert hands.shown("below").startswith("Not entered")
        await asyncio.sleep(REACTION_S)
        await hands.write("y")
        assert hands.line == "gap 2:3xy"


async def test_pasted_lines_are_entries_one_each(sit: Sit, tmp_path: Path) -> None:
    async with sit(lines=["start"]) as hands:
        await hands.write("1")
        await hands.paste("30\r\ngap 2:30\n\natack Cavagna\natt Ciccone")
        asked = hands.pilot.app.screen
        assert isinstance(asked, PastedScreen)
        rows = [asked.query_one(PastedLines).render_line(y).text for y in range(4)]
        assert "130 km to go" in rows[0] and "gap 2:30" in rows[1]
        assert "did you mean" in rows[2] and "Ciccone" in rows[3]
        assert len(hands.screen.session.timeline) == 1  # it is only offered
        await hands.keys("enter")
        kinds = [kind for kind, _ in entered(tmp_path / "stage.jsonl")]
        assert kinds == ["start", "km", "gap", "attack"]
        assert hands.line == "atack Cavagna"
        assert hands.shown("below").startswith("1 line is not entered. Line 3: ")


async def test_pasted_lines_are_one_comment_or_go_to_the_line(sit: Sit, tmp_path: Path) -> None:
    text = "The road goes up.\n\nIt goes on to go up."
    async with sit(lines=["start"]) as hands:
        await hands.paste(text)
        await hands.keys("escape")
        assert hands.line == "The road goes up. It goes on to go up."
        await hands.keys("escape")
        await hands.paste(text)
        await hands.write("130")  # typed on without looking
        await hands.keys("f5")
        assert entered(tmp_path / "stage.jsonl")[1:] == [("comment", "The road goes up. It goes on to go up.")]
        assert hands.line == "130"


async def test_a_text_that_is_too_long_is_refused_and_kept_whole(sit: Sit, tmp_path: Path) -> None:
    longest, longer = "a word " * 568, "a word " * 580
    async with sit() as hands:
        hands.screen.line.put(longer)
        await hands.keys("f5")
        assert "4060" in hands.shown("below") and str(ENTRY_LENGTH) in hands.shown("below")
        assert hands.line == longer
        hands.screen.line.put(longest)
        await hands.keys("f5")
    assert entered(tmp_path / "stage.jsonl") == [("comment", longest.strip())]


async def test_what_is_not_entered_is_offered_again(sit: Sit, tmp_path: Path) -> None:
    kept = tmp_path / "stage.jsonl.draft"
    async with sit(lines=["start", "130"]) as hands:
        await hands.keys("f3", "enter")
        await hands.keys("ctrl+u")
        await hands.write("131")
    assert kept.exists()
    async with sit() as hands:
        assert hands.line == "131"
        assert "Not entered when the desk was left" in hands.shown("below")
        await hands.keys("enter")
        assert hands.screen.session.state.km_to_go == 131
        assert len(hands.screen.session.entries()) == 2  # it was a correction, and still is
        await hands.paste("One paragraph.\n\nAnother paragraph.")
    async with sit() as hands:
        assert isinstance(hands.pilot.app.screen, PastedScreen)
        await hands.keys("f5", "f4")
        hands.pilot.app.screen.query_one("#distance").value = "177"
        await hands.settle()
    assert json.loads(kept.read_text())["setup"]["distance"] == "177"
    async with sit() as hands:
        await hands.settle()
        assert hands.pilot.app.screen.query_one("#distance").value == "177"
        assert "left half done" in str(hands.pilot.app.screen.query_one("#title").render())
        await hands.keys("f2")
        assert hands.screen.session.stage.distance_km == 177
    assert not kept.exists()


async def test_what_is_entered_right_before_the_desk_closes_is_not_offered_again(sit: Sit, tmp_path: Path) -> None:
    kept = tmp_path / "stage.jsonl.draft"
    async with sit(lines=["start"]) as hands:
        await hands.write("131")
        hands.screen.on_unmount()
        assert json.loads(kept.read_text())["line"] == "131"
        hands.screen.action_enter()
        hands.screen.on_unmount()  # before the screen has handled anything else
        assert not kept.exists()


async def test_a_draft_file_that_is_none_is_no_hindrance(sit: Sit, tmp_path: Path) -> None:
    for body in (
        b"[1]",
        b"{",
        b'{"waiting": 7, "line": "x"}',
        b"\xff\xfe",
        b'{"waiting": [[1]]}',
        b'{"setup": 3}',
    ):
        (tmp_path / "stage.jsonl.draft").write_bytes(body)
        async with sit() as hands:
            await hands.write("half")
            assert hands.line == "half"
            await hands.keys("escape", "escape")
            assert hands.line == ""


async def test_doubts_come_first_and_what_has_no_room_ends_in_an_ellipsis(
    sit: Sit, text_of: Callable[..., str]
) -> None:
    line = "att Cavagni, Fernández, Calmejane, Ciccone, Moscon -- and words that go on and on and on"
    async with sit(size=(80, 24), lines=["start", "att Alaphilippe, Ballerini, Mollema, Poels"]) as hands:
        preview = hands.screen.query_one("#preview")
        await hands.write(line)
        shown = text_of(preview).splitlines()
        assert len(shown) == 1 and "Cavagni" in shown[0] and shown[0].endswith("…")
        await hands.keys("f8")
        hands.screen.notify("Something else happened meanwhile.")
        await hands.pilot.pause(0.3)
        shown = text_of(preview).splitlines()
        assert shown[0].strip().startswith("instead of “") and "Cavagni" in shown[1] and shown[1].endswith("…")
        for toast in hands.screen.query("Toast"):
            assert toast.region and not toast.region.overlaps(hands.screen.line.region)


async def test_one_key_enters_the_line_as_commentary_whatever_it_looks_like(sit: Sit, tmp_path: Path) -> None:
    async with sit(lines=["start", "130"]) as hands:
        for line in ("Clear lead now", "gap 2:3x", "quit", "120"):
            await hands.write(line)
            await hands.keys("f5")
        await hands.keys("f3", "up", "up", "up", "up", "enter", "ctrl+u")
        await hands.write("setup")
        await hands.keys("f5")
        assert "f5 as text" in str(hands.screen.query_one("KeyLine").render())
    log = read_log(tmp_path / "stage.jsonl")
    assert [event.text for event in log.events[2:-1]] == ["Clear lead now", "gap 2:3x", "quit", "120"]
    correction = log.events[-1]
    assert isinstance(correction, ev.Amend) and correction.target == "d000002" and correction.event.text == "setup"


async def test_a_second_desk_takes_over_when_the_first_has_gone(sit: Sit, tmp_path: Path) -> None:
    path = tmp_path / "stage.jsonl"
    async with sit(lines=["start"]) as hands:
        journal = hands.screen.session.journal
        log = read_log(path)
        reading = DeskScreen(DeskSession(log.stage, log.events), tail=path)
        app = ArdoiseApp(lambda: reading, Settings(), clock=lambda: 0.0)
        async with app.run_test(size=(120, 40)) as pilot:
            second = type(hands)(pilot, reading, hands.time)
            assert "f10 take over" in str(reading.query_one("KeyLine").render())
            await second.keys("f10")
            assert "still" in second.shown("below") and reading.session.is_read_only
            await hands.enter("130")
            await hands.write("half a li")
            await hands.pilot.pause(0.3)
            journal.close()
            await second.write("gap 2:30")
            await second.keys("f10")
            assert reading.session.state.km_to_go == 130
            assert not reading.session.is_read_only
            assert "take over" not in str(reading.query_one("KeyLine").render())
            await second.keys("enter")
            assert second.line == "half a li"  # what the first desk did not enter comes after what was typed here
    assert [event.id for event in read_log(path).events] == ["d000001", "d000002", "d000003"]
