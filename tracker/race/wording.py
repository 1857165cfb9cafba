"""An event in words: its tag, its line in the feed, and names as a slate has room for them."""

from collections.abc import Sequence
from functools import singledispatch

from tracker.race import events as ev
from tracker.race.notation import format_duration, format_gap, format_km
from tracker.race.stage import Rider, Row
from tracker.race.state import GapReading

TAGS: dict[str, str] = {
    "gap": "GAP",
    "situation": "ROAD",
    "breakaway": "BREAK",
    "attack": "ATTACK",
    "join": "JOIN",
    "dropped": "DROP",
    "caught": "CAUGHT",
    "regroup": "REGROUP",
    "crash": "CRASH",
    "mechanical": "MECH",
    "abandon": "OUT",
    "climb": "CLIMB",
    "sprint": "SPRINT",
    "weather": "WEATHER",
    "speed": "SPEED",
    "neutral_start": "ROLLOUT",
    "start": "START",
    "neutralised": "NEUTRAL",
    "resumed": "RESUMED",
    "shortened": "SHORTER",
    "cancelled": "CANCEL",
    "depart": "DEPART",
    "split": "SPLIT",
    "finish": "FINISH",
    "result": "RESULT",
    "gc": "GC",
    "classification": "JERSEY",
}
"""What the feed puts before a line of each kind; commentary has none."""

TAG_WIDTH = max(map(len, TAGS.values()))
"""Cells that the widest tag takes."""


def tag(event: ev.EventBase) -> str:
    """Return the feed's tag of an event, "" for commentary."""
    return TAGS.get(ev.kind_of(event), "")


def names(riders: Sequence[Rider]) -> str:
    """Return riders as a list of surnames, with the initial where two share one: "Calmejane, Fernández"."""
    return ", ".join(called(rider, riders) for rider in riders)


def called(rider: Rider, among: Sequence[Rider]) -> str:
    """Return what to call a rider so as not to be taken for another `among` whom they stand.

    A start list tells its riders apart by itself; without one, brothers are by their initials.
    """
    surname = rider.surname
    others = [other for other in among if other.surname == surname and other.key != rider.key]
    if not others or surname == rider.name:
        return surname
    initial = f"{rider.name[:1]}. {surname}"
    return rider.name if any(f"{other.name[:1]}. {surname}" == initial for other in others) else initial


def bounded(seconds: int, bound: str | None = None, approx: bool = False) -> str:
    """Return a gap with what the source said of its exactness: "under 4:00", "about 2:30"."""
    words = {"lt": "under ", "gt": "over "}.get(bound or "", "about " if approx else "")
    return words + format_duration(seconds)


def gap_figure(reading: GapReading) -> str:
    """Return a reading as the slate writes it, in few cells: "2:30", "<4:00", ">0:30", "~1:30"."""
    mark = {"lt": "<", "gt": ">"}.get(reading.bound or "", "~" if reading.approx else "")
    return mark + format_duration(reading.gap_s)


def line(event: ev.EventBase, in_trial: bool = False) -> str:
    """Return an event's text, or a sentence made from its facts where it has none.

    In a time trial a finish is one rider's or one team's, and says nothing of who wins.
    """
    if in_trial and isinstance(event, ev.Finish) and not event.text:
        return _timed(event, "the finish", None)
    return event.text or sentence(event)


def place(position: int) -> str:
    """Return a place in a race in words.

    >>> place(1), place(2), place(12), place(23)
    ('1st', '2nd', '12th', '23rd')
    """
    last = 0 if position % 100 in (11, 12, 13) else position % 10
    return f"{position}{({1: 'st', 2: 'nd', 3: 'rd'}).get(last, 'th')}"


def behind_best(gap_s: int) -> str:
    """Return a time in a time trial by what separates it from the best at its checkpoint: "+0:12", or "best"."""
    return format_gap(gap_s) if gap_s else "best"


def _riding(event: ev.Depart | ev.Split | ev.Finish) -> str:
    """Return who rides against the clock: the team where one is told, else the riders."""
    return event.team or names(event.riders)


def _timed(event: ev.Split | ev.Finish, where: str, position: int | None) -> str:
    """Return who came where in which time: "Evenepoel at Col X: 20:31 (1st)"."""
    words = f"{_riding(event) or 'Somebody'} at {where}"
    if event.time_s is not None:
        words += f": {format_duration(event.time_s)}"
    return words + (f" ({place(position)})" if position is not None else "")


@singledispatch
def sentence(event: ev.EventBase) -> str:
    """Return the facts of an event as a short sentence; "" where the kind has none."""
    return ""


@sentence.register(ev.KmMark)
def _(event: ev.KmMark) -> str:
    return f"{format_km(event.km_to_go)} km to go"


@sentence.register(ev.Gap)
def _(event: ev.Gap) -> str:
    behind = "" if event.to == "leaders" else f" behind {event.to}"
    of = event.of[:1].upper() + event.of[1:]
    return f"{of} at {bounded(event.gap_s, event.bound, event.approx)}{behind}"


@sentence.register(ev.Situation)
def _(event: ev.Situation) -> str:
    parts = []
    for index, group in enumerate(event.groups):
        who = names(group.riders) or group.name or group.role or "group"
        gap = f"{format_gap(group.gap_s)} " if index and group.gap_s is not None else ""
        parts.append(gap + who)
    return " · ".join(parts)


@sentence.register(ev.Breakaway)
def _(event: ev.Breakaway) -> str:
    return f"Away: {names(event.riders) or f'{event.size or 0} riders'}"


@sentence.register(ev.Attack)
def _(event: ev.Attack) -> str:
    return f"Attack by {names(event.riders) or 'a rider'}" + (f" from {event.from_}" if event.from_ else "")


@sentence.register(ev.Join)
def _(event: ev.Join) -> str:
    return f"{names(event.riders)} reach {event.to}" if event.to else f"{names(event.riders)} bridge across"


@sentence.register(ev.Dropped)
def _(event: ev.Dropped) -> str:
    return f"Dropped: {names(event.riders)}"


@sentence.register(ev.Caught)
def _(event: ev.Caught) -> str:
    return f"Caught: {names(event.riders)}" if event.riders else "The breakaway is caught"


@sentence.register(ev.Regroup)
def _(event: ev.Regroup) -> str:
    return "All together"


@sentence.register(ev.Crash)
def _(event: ev.Crash) -> str:
    return f"Crash: {names(event.riders)}" if event.riders else "Crash"


@sentence.register(ev.Mechanical)
def _(event: ev.Mechanical) -> str:
    return f"Mechanical: {names(event.riders)}" if event.riders else "Mechanical"


@sentence.register(ev.Abandon)
def _(event: ev.Abandon) -> str:
    return f"{names(event.riders)} {event.status}"


@sentence.register(ev.Passage)
def _(event: ev.Passage) -> str:
    order = ", ".join(
        f"{number} {placing.surname}"
        + (f" {placing.bonus_s} s" if placing.bonus_s else "")
        + (f" {placing.points} pt" if placing.points else "")
        for number, placing in enumerate(event.order, 1)
    )
    note = "" if event.counted else " (bonuses not counted)"
    return f"{event.name}: {order}{note}" if event.name and order else (event.name or order) + note


@sentence.register(ev.Weather)
def _(event: ev.Weather) -> str:
    parts = [] if event.temperature_c is None else [f"{round(event.temperature_c, 1):g} °C"]
    parts += [part for part in (event.sky, event.wind and f"wind {event.wind}") if part]
    return ", ".join(parts)


@sentence.register(ev.Speed)
def _(event: ev.Speed) -> str:
    return f"{event.speed_kph:g} km/h" + (f" over {event.over}" if event.over else "")


@sentence.register(ev.NeutralStart)
def _(event: ev.NeutralStart) -> str:
    return "The riders roll out"


@sentence.register(ev.Start)
def _(event: ev.Start) -> str:
    return "The flag drops"


@sentence.register(ev.Neutralised)
def _(event: ev.Neutralised) -> str:
    return "The race is neutralised"


@sentence.register(ev.Resumed)
def _(event: ev.Resumed) -> str:
    return "The race goes on"


@sentence.register(ev.Shortened)
def _(event: ev.Shortened) -> str:
    return f"The stage is shortened to {format_km(event.distance_km)} km"


@sentence.register(ev.Cancelled)
def _(event: ev.Cancelled) -> str:
    return "The stage is cancelled"


@sentence.register(ev.Depart)
def _(event: ev.Depart) -> str:
    who = _riding(event) or "Somebody"
    if event.start_at is None or event.start_at == event.at:
        return f"{who} {'starts' if event.team or len(event.riders) < 2 else 'start'}"
    starts = event.start_at.astimezone(event.at.tzinfo)
    return f"{who} to start at {starts:%H:%M:%S}".removesuffix(":00")


@sentence.register(ev.Split)
def _(event: ev.Split) -> str:
    return _timed(event, event.checkpoint, event.position)


@sentence.register(ev.Finish)
def _(event: ev.Finish) -> str:
    time = f" in {format_duration(event.time_s)}" if event.time_s is not None else ""
    return f"{names(event.riders)} wins{time}" if event.riders else "Finish"


def row_name(row: Row) -> str:
    """Return what a row of a table is called for short: the rider's surname, or the team's name in full."""
    return row.name if row.name == row.team else row.surname


def _table(event: ev.Table, title: str) -> str:
    first = "  ".join(
        f"{row.position if row.position is not None else row.status or '-'} {row_name(row)}"
        for row in event.rows[:3]
    )
    return f"{title} ({event.basis.replace('_', ' ')}): {first}" if first else title


@sentence.register(ev.Result)
def _(event: ev.Result) -> str:
    return _table(event, "Stage result")


@sentence.register(ev.GC)
def _(event: ev.GC) -> str:
    return _table(event, "GC")


@sentence.register(ev.Classification)
def _(event: ev.Classification) -> str:
    return _table(event, event.which[:1].upper() + event.which[1:])
