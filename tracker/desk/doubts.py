"""Doubts about an entry: the preview shows them, and it can be entered all the same."""

from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise

from tracker.desk.entry import Context
from tracker.race import events as ev
from tracker.race.gaps import without_overtaken
from tracker.race.groups import find
from tracker.race.language import _
from tracker.race.notation import format_duration, format_km
from tracker.race.stage import Rider
from tracker.race.state import Group
from tracker.race.terms import degrees, group_name, speed_words

SLOWEST_KPH, QUICKEST_KPH = 20.0, 60.0
"""Average speeds of a stage in km/h beyond which there is a doubt: none was won faster, nor lately slower."""

DOWNHILL_KPH = 110.0
"""Highest speed down a mountain."""

KM_SLACK = 2.0
"""Tolerance of two km marks, which may be late or rounded, in km."""

GAP_SLACK_S = 60
"""Tolerance of a gap, which may be late or inaccurate, in seconds; no gap changes faster than time passes."""

COLDEST_C, HOTTEST_C = -12.0, 45.0


def doubts(event: ev.EventBase, context: Context) -> list[str]:
    """Return the doubts about an event, as notes for the preview."""
    found = list(_too_quick(event, context))
    if isinstance(event, ev.Gap):
        found += _of_gap(event, context)
    elif isinstance(event, ev.Situation):
        found += _of_picture(event)
    elif isinstance(event, ev.Finish | ev.Result) and context.stage.format == "road":
        found += _of_time(event, context)
    elif isinstance(event, ev.Weather):
        if event.temperature_c is not None and not COLDEST_C <= event.temperature_c <= HOTTEST_C:
            found.append(_("{degrees}?").format(degrees=degrees(event.temperature_c)))
    elif isinstance(event, ev.Speed):
        if event.speed_kph > QUICKEST_KPH:
            found.append(_("{speed} on average?").format(speed=speed_words(event.speed_kph)))
    elif isinstance(event, ev.Breakaway):
        starters = len(context.stage.riders)
        if event.size and starters and event.size > starters:
            found.append(_("only {n} riders are on the start list").format(n=starters))
    if isinstance(event, ev.Start | ev.NeutralStart) and context.state.status in ("racing", "finished"):
        found.append(_("the race is on already"))
    found += _of_those_out(event, context)
    return found


def _too_quick(event: ev.EventBase, context: Context) -> Iterator[str]:
    """Yield a doubt about a km that the race can't have reached since the last one."""
    state = context.state
    km, was, at = event.km_to_go, state.km_to_go, state.km_at
    if km is None or was is None or at is None or context.at is not None or isinstance(event, ev.Start):
        return
    ridden, seconds = was - km, (event.at - at).total_seconds()
    if ridden > KM_SLACK + DOWNHILL_KPH * max(0.0, seconds) / 3600:
        said = _("{km} km since {time}, when it was at {before} km?")
        yield said.format(km=format_km(ridden), time=_clock(at, context), before=format_km(was))


def _clock(at: datetime, context: Context) -> str:
    return f"{at.astimezone(context.now.tzinfo):%H:%M}"


def _of_gap(event: ev.Gap, context: Context) -> Iterator[str]:
    groups = context.state.groups
    ahead, index = find(groups, event.to), find(groups, event.of)
    base = groups[ahead].gap_s if ahead is not None else 0
    if base is None:
        return
    gap_s = base + event.gap_s
    if index is None:
        peloton = next((group for group in groups if group.role == "peloton"), None)
        if peloton is not None and peloton.gap_s and gap_s > peloton.gap_s:
            yield _beside(peloton)
        return
    if index == 0 and groups[0].role == "peloton":
        yield _("nobody is known to be away")
        return
    if index == 0:
        yield _("{group}: the head of the race").format(group=group_name(groups[0]))
        return
    old = groups[index]
    if event.bound is None:
        corrected = (*groups[:index], old._replace(gap_s=gap_s, reading=None), *groups[index + 1 :])
        yield from map(_beside, without_overtaken(corrected, index)[1])
    if old.reading is not None and old.gap_s is not None and event.bound is None and old.reading.bound is None:
        seconds = (event.at - old.reading.at).total_seconds()
        if abs(gap_s - old.gap_s) > GAP_SLACK_S + max(0.0, seconds):
            said = _("it was {gap} at {time}")
            yield said.format(gap=format_duration(old.gap_s), time=_clock(old.reading.at, context))


def _beside(group: Group) -> str:
    """Return a doubt about a gap that contradicts that of another group."""
    said = _("{group}: {gap} until now, so the order would be another")
    return said.format(group=group_name(group), gap=format_duration(group.gap_s or 0))


def _of_picture(event: ev.Situation) -> Iterator[str]:
    gaps = [group.gap_s for group in event.groups if group.gap_s is not None]
    for before, after in pairwise(gaps):
        if after < before:
            said = _("{gap} stands behind {before}: groups are named from front to back")
            yield said.format(gap=format_duration(after), before=format_duration(before))
            break
    roles = [group.role for group in event.groups]
    if "chasers" in roles[(roles.index("peloton") if "peloton" in roles else len(roles)) :]:
        yield _("the chasers stand behind the peloton")


def _of_time(event: ev.Finish | ev.Result, context: Context) -> Iterator[str]:
    """Yield doubts about the winner's time, by the length of the stage and by the clock."""
    state, length = context.state, context.stage.distance_km
    if isinstance(event, ev.Finish):
        time_s = event.time_s
        if state.status == "finished":
            yield _("the stage is finished already")
    else:
        first = next((row for row in event.rows if row.position == 1), None)
        time_s = first.time_s if first is not None else None
        quicker = [
            row for row in event.rows if row.time_s is not None and time_s is not None and row.time_s < time_s
        ]
        if quicker:
            yield _("{rider} has a better time than the first").format(rider=quicker[0].name)
    if not time_s:
        return
    speed = round((length or 0.0) * 3600 / time_s, 1)
    if length and not SLOWEST_KPH <= speed <= QUICKEST_KPH:
        yield _("{speed} on average?").format(speed=speed_words(speed))
    raced = (event.at - state.started_at).total_seconds() if state.started_at is not None else None
    if isinstance(event, ev.Finish) and context.at is None and raced is not None and time_s > raced + 60:
        yield _("the flag dropped at {time} only").format(time=_clock(state.started_at or event.at, context))


def _of_those_out(event: ev.EventBase, context: Context) -> Iterator[str]:
    """Yield doubts about riders who are out of the race, but take part in the event."""
    if isinstance(event, ev.Abandon | ev.Table):
        return
    gone = {out.rider.key: out.status for out in context.state.out}
    riders: list[Rider] = [*getattr(event, "riders", ()), *getattr(event, "order", ())] if gone else []
    for rider in riders:
        if rider.key in gone:
            yield _("{name} is {status} already").format(name=rider.name, status=gone[rider.key])
