"""Events in words: tags, lines of the feed, and short names for the slate."""

from collections.abc import Sequence
from functools import singledispatch

from tracker.race import events as ev
from tracker.race.language import _, listed, ngettext, pgettext
from tracker.race.notation import format_duration, format_gap, format_km
from tracker.race.stage import Rider, Row
from tracker.race.state import GapReading
from tracker.race.terms import (
    TAGS,
    basis_words,
    capital,
    classification_name,
    degrees,
    place,
    points_words,
    riders_counted,
    role_name,
    role_of,
    sky_words,
    speed_words,
    the_group,
    wind_words,
)


def tag(event: ev.EventBase) -> str:
    """Return the feed's tag of an event, "" for commentary."""
    if isinstance(event, ev.Neutralised) and event.stopped:
        return _("STOPPED")
    word = TAGS.get(ev.kind_of(event))
    return _(word) if word else ""


def names(riders: Sequence[Rider]) -> str:
    """Return riders as a list of surnames, with the initial where two share one: "Calmejane, Fernández"."""
    return ", ".join(called(rider, riders) for rider in riders)


def called(rider: Rider, among: Sequence[Rider]) -> str:
    """Return a name that distinguishes a rider from the others `among` them.

    A start list gives distinct names; without one, namesakes get their initials.
    """
    surname = rider.surname
    others = [other for other in among if other.surname == surname and other.key != rider.key]
    if not others or surname == rider.name:
        return surname
    initial = f"{rider.name[:1]}. {surname}"
    return rider.name if any(f"{other.name[:1]}. {surname}" == initial for other in others) else initial


def bounded(seconds: int, bound: str | None = None, approx: bool = False) -> str:
    """Return a gap with its bound or approximation: "under 4:00", "about 2:30"."""
    gap = format_duration(seconds)
    if bound == "lt":
        return _("under {gap}").format(gap=gap)
    if bound == "gt":
        return _("over {gap}").format(gap=gap)
    return _("about {gap}").format(gap=gap) if approx else gap


def gap_figure(reading: GapReading) -> str:
    """Return a reading in few cells for the slate: "2:30", "<4:00", ">0:30", "~1:30"."""
    mark = {"lt": "<", "gt": ">"}.get(reading.bound or "", "~" if reading.approx else "")
    return mark + format_duration(reading.gap_s)


def line(event: ev.EventBase, in_trial: bool = False) -> str:
    """Return an event's text, or a sentence made from its facts where it has none.

    In a time trial a finish is that of one rider or team, and not a victory.
    """
    if in_trial and isinstance(event, ev.Finish) and not event.text:
        return _timed(event, _("the finish"), None)
    return event.text or sentence(event)


def behind_best(gap_s: int) -> str:
    """Return the gap of a time to the best at its checkpoint in a time trial: "+0:12", or "best"."""
    return format_gap(gap_s) if gap_s else pgettext("a time", "best")


def _riding(event: ev.Depart | ev.Split | ev.Finish) -> str:
    """Return the team of an event of a time trial, else its riders."""
    return event.team or names(event.riders) or _("Somebody")


def _timed(event: ev.Split | ev.Finish, where: str, position: int | None) -> str:
    """Return a time in words: "Evenepoel at Col X: 20:31 (1st)"."""
    words = _("{rider} at {place}").format(rider=_riding(event), place=where)
    if event.time_s is not None:
        words = _("{said}: {time}").format(said=words, time=format_duration(event.time_s))
    return words + (f" ({place(position)})" if position is not None else "")


@singledispatch
def sentence(event: ev.EventBase) -> str:
    """Return the facts of an event as a short sentence; "" where the kind has none."""
    return ""


@sentence.register
def _km_mark(event: ev.KmMark) -> str:
    if event.lap is None:
        return capital(_("{km} km to go").format(km=format_km(event.km_to_go)))
    if event.lap == event.laps:
        return _("The bell: last lap, {km} km to go").format(km=format_km(event.km_to_go))
    said = _("Lap {lap}, {km} km to go")
    if event.laps is not None:
        said = _("Lap {lap} of {laps}, {km} km to go")
    return said.format(lap=event.lap, laps=event.laps, km=format_km(event.km_to_go))


@sentence.register
def _comment(event: ev.Comment) -> str:
    who = event.team or names(event.riders)
    if event.tag != ev.FRONT or not who:
        return ""
    return _("{who} on the front of {group}").format(who=who, group=the_group(event.of or "peloton"))


@sentence.register
def _gap(event: ev.Gap) -> str:
    role = role_of(event.of)
    group = capital(role_name(role) if role else event.of)
    gap = bounded(event.gap_s, event.bound, event.approx)
    if event.to == "leaders":
        return _("{group} at {gap}").format(group=group, gap=gap)
    return _("{group} at {gap} behind {other}").format(group=group, gap=gap, other=the_group(event.to))


@sentence.register
def _situation(event: ev.Situation) -> str:
    parts = []
    for index, group in enumerate(event.groups):
        role = group.role or role_of(group.name or "")
        own = group.name if role_of(group.name or "") is None else None
        called = own or (role_name(role, group.size) if role else _("group"))
        gap = f"{format_gap(group.gap_s)} " if index and group.gap_s is not None else ""
        parts.append(gap + (names(group.riders) or called))
    return " · ".join(parts)


@sentence.register
def _breakaway(event: ev.Breakaway) -> str:
    return _("Away: {riders}").format(riders=names(event.riders) or riders_counted(event.size or 0))


@sentence.register
def _attack(event: ev.Attack) -> str:
    riders = names(event.riders) or _("a rider")
    if not event.from_:
        return _("Attack by {riders}").format(riders=riders)
    return _("Attack by {riders} from {group}").format(riders=riders, group=the_group(event.from_))


def movers(event: ev.Join | ev.Dropped | ev.Caught) -> str:
    """Return the riders, or the whole groups with their named riders, who change groups; "" for nobody."""
    riders = names(event.riders)
    whole = listed([_whole(name, event.riders) for name in event.whole])
    return _("{group} ({riders})").format(group=whole, riders=riders) if whole and riders else whole or riders


def _whole(name: str, riders: Sequence[Rider]) -> str:
    rider = next((rider for rider in riders if rider.name == name), None)
    return the_group(name) if rider is None else _("the {rider} group").format(rider=rider.surname)


@sentence.register
def _join(event: ev.Join) -> str:
    riders, many = movers(event), len(event.riders) or 2
    if event.whole:
        riders, many = capital(riders), 2
    if not event.to:
        return ngettext("{riders} bridges across", "{riders} bridge across", many).format(riders=riders)
    said = ngettext("{riders} reaches {group}", "{riders} reach {group}", many)
    return said.format(riders=riders, group=the_group(event.to))


@sentence.register
def _dropped(event: ev.Dropped) -> str:
    return _("Dropped: {riders}").format(riders=movers(event))


@sentence.register
def _caught(event: ev.Caught) -> str:
    if event.riders or event.whole:
        return _("Caught: {riders}").format(riders=movers(event))
    if event.by and role_of(event.by) != "peloton":
        return _("The breakaway is caught by {group}").format(group=the_group(event.by))
    return _("The breakaway is caught")


@sentence.register
def _regroup(event: ev.Regroup) -> str:
    return _("All together")


@sentence.register
def _crash(event: ev.Crash) -> str:
    return _("Crash: {riders}").format(riders=names(event.riders)) if event.riders else _("Crash")


@sentence.register
def _mechanical(event: ev.Mechanical) -> str:
    return _("Mechanical: {riders}").format(riders=names(event.riders)) if event.riders else _("Mechanical")


@sentence.register
def _abandon(event: ev.Abandon) -> str:
    said = {
        "DNS": _("{riders} DNS"),
        "DNF": _("{riders} DNF"),
        "OTL": _("{riders} OTL"),
        "DSQ": _("{riders} DSQ"),
    }[event.status]
    return said.format(riders=names(event.riders))


@sentence.register
def _passage(event: ev.Passage) -> str:
    order = ", ".join(f"{number} {gained(placing)}" for number, placing in enumerate(event.order, 1))
    note = "" if event.counted else " " + _("(bonuses not counted)")
    said = _("{place}: {order}").format(place=event.name, order=order) if event.name and order else None
    return (said or event.name or order) + note


def gained(placing: ev.Placing) -> str:
    """Return a rider of a passage with the bonus and points: "Ciccone 3 s 20 pt"."""
    return " ".join((placing.surname, *rewards(placing)))


def rewards(placing: ev.Placing) -> list[str]:
    """Return the bonus seconds and points of a place at a sprint or summit."""
    bonus = [f"{placing.bonus_s} s"] if placing.bonus_s else []
    return bonus + ([points_words(placing.points)] if placing.points else [])


@sentence.register
def _weather(event: ev.Weather) -> str:
    parts = [] if event.temperature_c is None else [degrees(event.temperature_c)]
    parts += [sky_words(event.sky)] if event.sky else []
    parts += [wind_words(event.wind)] if event.wind else []
    return ", ".join(parts)


@sentence.register
def _speed(event: ev.Speed) -> str:
    speed = speed_words(event.speed_kph)
    return _("{speed} over {stretch}").format(speed=speed, stretch=event.over) if event.over else speed


@sentence.register
def _neutral_start(event: ev.NeutralStart) -> str:
    return _("The riders roll out")


@sentence.register
def _start(event: ev.Start) -> str:
    return _("The flag drops")


@sentence.register
def _neutralised(event: ev.Neutralised) -> str:
    return _("The race is stopped") if event.stopped else _("The race is neutralised")


@sentence.register
def _resumed(event: ev.Resumed) -> str:
    return _("The race goes on")


@sentence.register
def _shortened(event: ev.Shortened) -> str:
    km = format_km(event.distance_km)
    if event.cut == "start":
        return _("The first part of the course is left out: the stage is {km} km long").format(km=km)
    if event.finish is not None:
        said = _("The finish is moved to {place}: the stage is {km} km long")
        return said.format(place=event.finish, km=km)
    return _("The stage is shortened to {km} km").format(km=km)


@sentence.register
def _cancelled(event: ev.Cancelled) -> str:
    return _("The stage is cancelled")


@sentence.register
def _depart(event: ev.Depart) -> str:
    who = _riding(event)
    if event.start_at is None or event.start_at == event.at:
        many = 1 if event.team else len(event.riders) or 1
        return ngettext("{riders} starts", "{riders} start", many).format(riders=who)
    starts = f"{event.start_at.astimezone(event.at.tzinfo):%H:%M:%S}".removesuffix(":00")
    return _("{riders} to start at {time}").format(riders=who, time=starts)


@sentence.register
def _split(event: ev.Split) -> str:
    return _timed(event, event.checkpoint, event.position)


@sentence.register
def _finish(event: ev.Finish) -> str:
    if not event.riders:
        return pgettext("the line is crossed", "Finish")
    if event.time_s is None:
        return _("{rider} wins").format(rider=names(event.riders))
    return _("{rider} wins in {time}").format(rider=names(event.riders), time=format_duration(event.time_s))


def row_name(row: Row) -> str:
    """Return the short name of a row: the rider's surname, or the team's full name."""
    return row.name if row.name == row.team else row.surname


def _table(event: ev.Table, title: str) -> str:
    first = "  ".join(
        f"{row.position if row.position is not None else row.status or '-'} {row_name(row)}"
        for row in event.rows[:3]
    )
    if not first:
        return title
    return _("{table} ({basis}): {rows}").format(table=title, basis=basis_words(event.basis), rows=first)


@sentence.register
def _result(event: ev.Result) -> str:
    return _table(event, _("Stage result"))


@sentence.register
def _gc(event: ev.GC) -> str:
    return _table(event, _("GC"))


@sentence.register
def _classification(event: ev.Classification) -> str:
    return _table(event, classification_name(event.which))
