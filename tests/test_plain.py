from datetime import UTC, datetime, timedelta, timezone

from tracker.plain import LineWriter, plain_line, play
from tracker.playhead import Playhead
from tracker.race.events import Amend, Comment, EventBase, Gap, KmMark, Withdraw
from tracker.race.stage import Stage
from tracker.race.timeline import Timeline

ONE = timezone(timedelta(hours=1))
FLAG = datetime(2021, 2, 11, 12, 0, tzinfo=ONE)
STAGE = Stage(id="s", race="Race", start_at=FLAG)


def at(minutes: float) -> datetime:
    return FLAG + timedelta(minutes=minutes)


GAP = Gap(id="g", at=at(1), km_to_go=130, gap_s=150)
AMEND = Amend.model_validate(
    {"kind": "amend", "id": "x", "at": at(2), "target": "g",
     "event": {"kind": "gap", "gap_s": 100, "km_to_go": 130}}
)  # fmt: skip


def test_a_line_has_km_time_kind_and_words() -> None:
    assert plain_line(GAP) == "  130 km  12:01  GAP      Peloton at 2:30"


def test_times_are_the_stage_s_own() -> None:
    elsewhere = GAP.model_copy(update={"at": at(1).astimezone(UTC)})
    assert plain_line(elsewhere, ONE) == plain_line(GAP)


def test_a_bare_km_mark_is_no_line() -> None:
    assert plain_line(KmMark(id="k", at=at(1), km_to_go=50)) is None


def test_a_correction_and_a_withdrawal_get_lines_of_their_own() -> None:
    comment = Comment(id="c", at=at(1), text="Wrong words")
    withdraw = Withdraw(id="w", at=at(3), target="c")
    lines = list(LineWriter(Timeline(STAGE, [GAP, comment, AMEND, withdraw])).lines(at(9)))
    assert lines[0].endswith("Wrong words") and lines[1].endswith("Peloton at 2:30")
    assert lines[2] == "  130 km  12:02  CORRECT  Peloton at 1:40"
    assert lines[3].endswith("STRUCK   Withdrawn: Wrong words")


def test_each_event_is_told_once_however_late_it_came() -> None:
    timeline = Timeline(STAGE, [GAP])
    writer = LineWriter(timeline)
    assert len(list(writer.lines(at(5)))) == 1
    timeline.append(Comment(id="late", at=at(0.5), text="late"))
    assert [line[-4:] for line in writer.lines(at(5))] == ["late"]
    assert list(writer.lines(at(9))) == []


def test_nothing_beyond_the_position_is_told() -> None:
    assert list(LineWriter(Timeline(STAGE, [GAP])).lines(at(0.9))) == []


def test_playing_tells_each_event_when_its_time_has_come() -> None:
    events: list[EventBase] = [Comment(id=f"c{minute}", at=at(minute), text=str(minute)) for minute in range(4)]
    now = 0.0
    heard: list[tuple[float, str]] = []

    def sleep(seconds: float) -> None:
        nonlocal now
        now += seconds

    playhead = Playhead(Timeline(STAGE, events), now, speed=60)
    play(playhead, lambda text: heard.append((round(now, 1), text[-1])), sleep, lambda: now)
    assert [word for _, word in heard] == ["0", "1", "2", "3"]
    assert all(abs(when - int(word)) <= 0.2 for when, word in heard)


def test_a_correction_has_the_names_of_riders_told_by_bib() -> None:
    stage = Stage.model_validate({**STAGE.model_dump(), "riders": [{"name": "Anna Ask", "bib": 7}]})
    amend = Amend.model_validate(
        {"kind": "amend", "id": "x", "at": at(2), "target": "f",
         "event": {"kind": "finish", "riders": [{"bib": 7}], "time_s": 9000}}
    )  # fmt: skip
    assert (plain_line(amend, stage=stage) or "").endswith("CORRECT  Ask wins in 2:30:00")
