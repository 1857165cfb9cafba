from datetime import timedelta
from typing import Any

from tracker.race.events import EVENT
from tracker.race.timeline import Timeline
from widgets.feed import FeedPane


def lines_of(race: Any, count: int, text: str = "Line {number}.") -> Timeline:
    return race(
        *((number, "comment", {"text": text.format(number=number), "km_to_go": 150}) for number in range(count))
    )


def add(timeline: Timeline, number: int, text: str, minute: float | None = None) -> None:
    at = timeline.begin + timedelta(minutes=number if minute is None else minute)
    timeline.append(EVENT.validate_python({"id": f"e{number}", "kind": "comment", "at": at, "text": text}))


def inside(lines: list[str]) -> list[str]:
    return [line[1:-1].rstrip() for line in lines[1:-1]]


async def test_columns_newest_on_top_and_text_hung_under_itself(race: Any, show: Any, seen: Any) -> None:
    timeline = race(
        (0, "start", {}),
        (182, "gap", {"gap_s": 140, "km_to_go": 80, "text": "Peloton at 2:20, " + "and still rising " * 3}),
        (183, "comment", {"km_to_go": 79.5, "text": "Steady towards the climb."}),
    )
    pane = FeedPane()
    async with show(pane, timeline.snapshot(timeline.end), size=(68, 12)):
        lines = inside(seen(pane))
    assert lines[0] == "   79.5 15:53          Steady towards the climb."
    assert lines[1] == "   80   15:52  GAP     Peloton at 2:20, and still rising and"
    assert lines[2] == " " * 23 + "still rising and still rising"
    assert lines[3] == " ▌180   12:50  START   The flag drops"


async def test_key_moments_carry_a_mark(race: Any, show: Any, seen: Any) -> None:
    timeline = race((0, "comment", {"text": "Quiet."}), (1, "attack", {"riders": [{"name": "Rémi Cavagna"}]}))
    pane = FeedPane()
    async with show(pane, timeline.snapshot(timeline.end), size=(68, 8)):
        lines = inside(seen(pane))
    assert "▌" in lines[0] and "ATTACK" in lines[0] and "Attack by Cavagna" in lines[0]
    assert "▌" not in lines[1]


async def test_corrections_are_marked_and_what_was_withdrawn_is_not_repeated(
    race: Any, show: Any, seen: Any
) -> None:
    timeline = race(
        (0, "comment", {"text": "Moscon leads."}),
        (1, "comment", {"text": "Ciccone has crashed."}),
        (5, "amend", {"target": "e0", "event": {"kind": "comment", "text": "Mollema leads."}}),
        (6, "withdraw", {"target": "e1", "reason": "it was another rider"}),
    )
    pane = FeedPane()
    async with show(pane, timeline.snapshot(timeline.end), size=(80, 8)) as pilot:
        text = "\n".join(seen(pane))
        assert "Mollema leads. (corrected)" in text and "Moscon" not in text
        assert "entry withdrawn: it was another rider" in text and "crashed" not in text
        pane.snapshot = timeline.snapshot(timeline.begin + timedelta(minutes=2))
        await pilot.pause()
        text = "\n".join(seen(pane))
        assert "Moscon leads." in text and "crashed" in text and "corrected" not in text


async def test_another_source_is_named(race: Any, show: Any, seen: Any) -> None:
    timeline = race(
        (0, "comment", {"text": "Almost four minutes.", "source": "report"}),
        (1, "comment", {"text": "It is 4:30.", "source": "commentary"}),
        sources=["commentary: live pages", "report: in Dutch"],
    )
    pane = FeedPane()
    async with show(pane, timeline.snapshot(timeline.end), size=(80, 8)):
        text = "\n".join(seen(pane)).replace("\u00a0", " ")
    assert "Almost four minutes. · report" in text
    assert "commentary" not in text


async def test_at_the_newest_line_it_follows(race: Any, show: Any, seen: Any) -> None:
    timeline = lines_of(race, 50)
    pane = FeedPane()
    async with show(pane, timeline.snapshot(timeline.end), size=(60, 10)) as pilot:
        assert "Line 49." in inside(seen(pane))[0]
        add(timeline, 50, "Line 50.")
        pane.snapshot = timeline.snapshot(timeline.end)
        await pilot.pause()
        assert "Line 50." in inside(seen(pane))[0]
        assert "new" not in seen(pane)[-1]


async def test_scrolled_away_it_holds_still_and_counts_what_is_new(race: Any, show: Any, seen: Any) -> None:
    timeline = lines_of(race, 300, "Line {number} " + "and more words than go into one row " * 2)
    pane = FeedPane()
    async with show(pane, timeline.snapshot(timeline.end), size=(60, 12)) as pilot:
        pane.focus()
        await pilot.press("pagedown", "down", "pagedown", "down")
        await pilot.pause()
        before = inside(seen(pane))
        assert not any("Line 299" in line for line in before)
        for number in (300, 301, 302):
            add(timeline, number, f"Line {number} " + "fresh " * number)
            pane.snapshot = timeline.snapshot(timeline.end)
            await pilot.pause()
            assert inside(seen(pane)) == before
        assert "3 new ↑" in seen(pane)[-1]
        assert pane.unseen == 3
        pane.follow()
        await pilot.pause()
        assert "Line 302" in inside(seen(pane))[0]
        assert "new" not in seen(pane)[-1]


async def test_it_holds_still_when_a_late_entry_or_a_correction_changes_the_log(
    race: Any, show: Any, seen: Any
) -> None:
    timeline = lines_of(race, 300)
    pane = FeedPane()
    async with show(pane, timeline.snapshot(timeline.end), size=(60, 12)) as pilot:
        pane.focus()
        await pilot.press("pagedown", "pagedown", "pagedown")
        await pilot.pause()
        before = inside(seen(pane))
        add(timeline, 900, "Came late.", minute=290.5)
        add(timeline, 901, "Came late too.", minute=3.5)
        pane.snapshot = timeline.snapshot(timeline.end)
        await pilot.pause()
        assert inside(seen(pane)) == before
        at = timeline.end + timedelta(minutes=1)
        timeline.append(EVENT.validate_python({"id": "w", "kind": "withdraw", "at": at, "target": "e295"}))
        pane.snapshot = timeline.snapshot(timeline.end)
        await pilot.pause()
        assert inside(seen(pane)) == before


async def test_scrolling_back_to_the_top_follows_again(race: Any, show: Any, seen: Any) -> None:
    timeline = lines_of(race, 60)
    pane = FeedPane()
    async with show(pane, timeline.snapshot(timeline.end), size=(60, 12)) as pilot:
        pane.focus()
        await pilot.press("pagedown")
        await pilot.pause()
        assert not pane.is_following
        await pilot.press("home")
        await pilot.pause()
        assert pane.is_following
        add(timeline, 60, "Line 60.")
        pane.snapshot = timeline.snapshot(timeline.end)
        await pilot.pause()
        assert "Line 60." in inside(seen(pane))[0]


async def test_the_oldest_line_is_at_the_end_of_a_long_feed(race: Any, show: Any, seen: Any) -> None:
    timeline = lines_of(race, 2000, "Line {number}.")
    for number in range(2000, 2400):
        add(timeline, number, "many words " * 40)
    pane = FeedPane()
    async with show(pane, timeline.snapshot(timeline.end), size=(60, 12)) as pilot:
        pane.focus()
        await pilot.press("end")
        await pilot.pause()
        assert "Line 0." in inside(seen(pane))[-1]
        await pilot.press("pageup")
        await pilot.pause()
        assert inside(seen(pane))[-1] == "  150   13:00          Line 10."


async def test_seeking_back_before_the_line_held_shows_the_newest_of_then(race: Any, show: Any, seen: Any) -> None:
    timeline = lines_of(race, 300)
    pane = FeedPane()
    async with show(pane, timeline.snapshot(timeline.end), size=(60, 12)) as pilot:
        pane.focus()
        await pilot.press("pagedown")
        await pilot.pause()
        pane.snapshot = timeline.snapshot(timeline.begin + timedelta(minutes=100))
        await pilot.pause()
        assert "Line 100." in inside(seen(pane))[0]
        assert pane.is_following


async def test_seeking_back_and_forth_shows_each_moment(race: Any, show: Any, seen: Any) -> None:
    timeline = lines_of(race, 300)
    pane = FeedPane()
    async with show(pane, timeline.snapshot(timeline.end), size=(60, 12)) as pilot:
        for minute in (40, 250, 3, 128, 64, 63, 299):
            pane.snapshot = timeline.snapshot(timeline.begin + timedelta(minutes=minute))
            await pilot.pause()
            lines = [line for line in inside(seen(pane)) if line]
            assert [f"Line {number}." in line for number, line in zip(range(minute, -1, -1), lines, strict=False)]
            assert f"Line {minute}." in lines[0]
            assert len(lines) == min(10, minute + 1)


async def test_resized_it_keeps_the_line_at_the_top(race: Any, show: Any, seen: Any) -> None:
    timeline = lines_of(race, 300, "Line {number}. " + "and more words than go into one row " * 2)
    pane = FeedPane()
    async with show(pane, timeline.snapshot(timeline.end), size=(100, 12)) as pilot:
        pane.focus()
        await pilot.press("pagedown", "pagedown")
        await pilot.pause()
        pane.scroll_to(y=pane.scroll_offset.y // 2 * 2)
        await pilot.pause()
        top = next(line for line in inside(seen(pane)) if "Line" in line).split("Line")[1].split(".")[0]
        await pilot.resize_terminal(50, 12)
        await pilot.pause()
        await pilot.pause()
        shown = "\n".join(inside(seen(pane)))
        assert f"Line{top}." in shown


async def test_a_new_line_costs_the_same_in_a_long_feed(race: Any, show: Any, monkeypatch: Any) -> None:
    import widgets.feed as module

    measured: list[int] = []
    original = module.line_height
    monkeypatch.setattr(module, "line_height", lambda *args: measured.append(1) or original(*args))
    timeline = lines_of(race, 20_000)
    pane = FeedPane()
    async with show(pane, timeline.snapshot(timeline.end), size=(60, 12)) as pilot:
        assert len(measured) < 400
        measured.clear()
        add(timeline, 20_000, "One more.")
        pane.snapshot = timeline.snapshot(timeline.end)
        await pilot.pause()
        assert len(measured) <= 2


async def test_a_slip_mended_within_seconds_leaves_no_trace_in_the_feed(race: Any, show: Any, seen: Any) -> None:
    log = (
        (0, "comment", {"text": "Quiet."}),
        (1, "comment", {"text": "Moscon leads."}),
        (1.2, "withdraw", {"target": "e1", "reason": "undo"}),
    )
    between = race(*log)
    mended = race(
        *log,
        (
            1.4,
            "amend",
            {"target": "e1", "reason": "retyped", "event": {"kind": "comment", "text": "Mollema leads."}},
        ),
    )
    again = race(*log, (1.4, "withdraw", {"target": "e2", "reason": "redo"}))
    pane = FeedPane()
    async with show(pane, mended.snapshot(mended.begin + timedelta(minutes=1.1)), size=(80, 8)) as pilot:
        assert "Moscon leads." in "\n".join(seen(pane))
        pane.snapshot = between.snapshot(between.end)
        await pilot.pause()
        text = "\n".join(seen(pane))
        assert "Moscon" not in text and "withdrawn" not in text and "Quiet." in text
        pane.snapshot = mended.snapshot(mended.end)
        await pilot.pause()
        text = "\n".join(seen(pane))
        assert "Mollema leads." in text and "corrected" not in text and "withdrawn" not in text
        pane.snapshot = again.snapshot(again.end)
        await pilot.pause()
        assert "Moscon leads." in "\n".join(seen(pane))


async def test_an_undo_of_what_was_read_for_minutes_is_said(race: Any, show: Any, seen: Any) -> None:
    timeline = race((0, "comment", {"text": "Moscon leads."}), (5, "withdraw", {"target": "e0", "reason": "undo"}))
    pane = FeedPane()
    async with show(pane, timeline.snapshot(timeline.end), size=(80, 8)):
        text = "\n".join(seen(pane))
        assert "entry withdrawn" in text and "undo" not in text and "Moscon" not in text


async def test_a_reader_scrolled_to_an_entry_that_is_taken_back_stays_where_they_are(
    race: Any, show: Any, seen: Any
) -> None:
    lines = [(number, "comment", {"text": f"Line {number}."}) for number in range(40)]
    before = race(*lines)
    after = race(*lines, (20.5, "withdraw", {"target": "e20", "reason": "undo"}))
    pane = FeedPane()
    async with show(pane, before.snapshot(before.end), size=(80, 8)) as pilot:
        pane.scroll_to(y=19)
        await pilot.pause()
        assert "Line 20." in seen(pane)[1]
        pane.snapshot = after.snapshot(after.end)
        await pilot.pause()
        text = "\n".join(seen(pane))
        assert "Line 20." not in text and "Line 19." in text
