"""Timelines of an hour, and playheads on them."""

from datetime import UTC, datetime, timedelta

from tracker.playhead import Playhead
from tracker.race.events import Attack, Comment, EventBase, KmMark, Start
from tracker.race.stage import Rider, Stage
from tracker.race.timeline import Timeline

FLAG = datetime(2021, 2, 11, 12, 50, tzinfo=UTC)
STAGE = Stage(id="s", race="Race", distance_km=100, start_at=FLAG)


def at(minutes: float) -> datetime:
    return FLAG + timedelta(minutes=minutes)


def comment(minutes: float) -> Comment:
    return Comment(id=f"c{minutes}", at=at(minutes), text="words")


def attack(minutes: float) -> Attack:
    return Attack(id=f"a{minutes}", at=at(minutes), riders=(Rider(name="Ann One"),))


def km(minutes: float, to_go: float) -> KmMark:
    return KmMark(id=f"k{minutes}", at=at(minutes), km_to_go=to_go)


def timeline(*events: EventBase) -> Timeline:
    return Timeline(STAGE, events)


def full() -> Timeline:
    """An hour with a km mark every minute, with key moments at 0, 10 and 40 minutes; 1 km a minute."""
    events: list[EventBase] = [Start(id="start", at=FLAG, km_to_go=100)]
    events += [km(minute, 100 - minute) for minute in range(1, 61)]
    return timeline(*events, attack(10), attack(40))


def until(minutes: float) -> Timeline:
    return timeline(*(event for event in full().log() if event.at <= at(minutes)))


def live(log: Timeline, wall: datetime, delay_s: int = 0) -> Playhead:
    return Playhead(log, 0.0, wall=lambda: wall, delay_s=delay_s)
