"""The middle of a report: the weather, the escapes, the deciding move, and mishaps."""

from collections.abc import Iterator, Sequence

from tracker.race import events as ev
from tracker.race.article.cast import Cast
from tracker.race.language import N_, _, decimal, listed, ngettext
from tracker.race.notation import format_duration
from tracker.race.riders import start_list
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Rider
from tracker.race.state import GapReading, Passed
from tracker.race.story import Attempt, Escape, Story
from tracker.race.storywords import figure, size_words
from tracker.race.timeline import Timeline
from tracker.race.wording import bounded

LATE_KM = 20.0
"""An escape that was still ahead at this km to go, or began later, decided the stage or nearly did."""

LONG_KM = 100.0
"""Minimum length of the break of the day in km."""

READINGS = 4
"""Maximum number of gaps of the deciding escape, besides the largest."""

CLIMBS = 5
"""Maximum number of climbs named."""

SKIES = {
    "sun": N_("sunshine"),
    "clear": N_("clear skies"),
    "rain": N_("rain"),
    "clouds": N_("clouds"),
    "wind": N_("wind"),
    "snow": N_("snow"),
    "fog": N_("fog"),
}
"""The sky in a sentence; other words of a source are left out, since they can't be translated."""


def conditions(timeline: Timeline, snapshot: Snapshot, cast: Cast) -> Iterator[str]:
    """Yield sentences on the GC leader, the first weather report with a temperature, and the climbs."""
    before = start_list(snapshot.state.stage).resolve(snapshot.state.stage.gc_before)
    if len(before) > 1 and before[1].gap_s:
        yield _("{leader} began the day {gap} ahead of {second} in the general classification.").format(
            leader=cast.name(before[0]), gap=format_duration(before[1].gap_s), second=cast.name(before[1])
        )
    reports = [event for event, _state in timeline.folded(snapshot.at) if isinstance(event, ev.Weather)]
    first = next((one for one in reports if one.temperature_c is not None), None)
    if first is not None and first.temperature_c is not None:
        degrees = decimal(f"{first.temperature_c:g}")
        sky = SKIES.get((first.sky or "").lower())
        if sky:
            yield _("The riders had {degrees} °C and {sky}.").format(degrees=degrees, sky=_(sky))
        else:
            yield _("The riders had {degrees} °C.").format(degrees=degrees)
    climbs = [climb for climb in snapshot.state.stage.climbs if climb.category]
    if climbs:
        names = listed([
            _("{climb} (category {category})").format(climb=climb.name, category=climb.category)
            for climb in climbs[:CLIMBS]
        ])  # fmt: skip
        yield ngettext(
            "The course had one categorised climb: {climbs}.", "The course went over {climbs}.", len(climbs)
        ).format(climbs=names)


def early(story: Story, cast: Cast) -> Iterator[str]:
    """Yield sentences on the escapes before the deciding one."""
    last = deciding(story)
    before = [one for one in story.escapes if last is None or (one is not last and one.began.at < last.began.at)]
    for number, escape in enumerate(before):
        who, count = _riders(escape, cast)
        km = figure(escape.began.km_to_go)
        if not number:
            yield ngettext(
                "{riders} was the first to get clear, {km} km from the finish.",
                "{riders} were the first to get clear, {km} km from the finish.",
                count,
            ).format(riders=who, km=km)
        else:
            yield _got_away(who, count, km)
        yield from _largest(escape)
        yield from _passages(story, escape, cast)
        yield from _end(escape, cast)


def _riders(escape: Escape, cast: Cast) -> tuple[str, int]:
    """Return the riders of an escape in words, and their number for the grammar."""
    return cast.names(escape.riders) or size_words(escape.size), len(escape.riders) or escape.size or 2


def _got_away(who: str, count: int, km: str) -> str:
    return ngettext("{riders} got away at {km} km to go.", "{riders} got away with {km} km to go.", count).format(
        riders=who, km=km
    )


def deciding(story: Story) -> Escape | None:
    """Return the deciding escape: the one that won, else the longest that was still ahead late, or None."""
    won = [escape for escape in story.escapes if escape.ending == "finish"]
    late = [escape for escape in story.escapes if escape.ended is not None and escape.ended.km_to_go <= LATE_KM]
    return max(won or late, key=lambda one: one.length_km, default=None)


def decider(story: Story, cast: Cast, readings: Sequence[GapReading]) -> Iterator[str]:
    """Yield sentences on the attempts, the deciding escape with its gaps and its end, and later attempts."""
    escape = deciding(story)
    tried = [one for one in story.attempts if escape is None or one.mark.at < escape.began.at]
    yield from _tried(tried, cast)
    if escape is None:
        return
    who, count = _riders(escape, cast)
    km = figure(escape.began.km_to_go)
    if escape.length_km >= LONG_KM:
        yield _("The break of the day went at {km} km to go: {riders}.").format(riders=who, km=km)
    else:
        yield ngettext(
            "The move that mattered came at {km} km to go, by {riders}.",
            "The move that mattered came at {km} km to go: {riders} went clear together.",
            count,
        ).format(riders=who, km=km)
    yield from _first(escape, readings)
    yield from _largest(escape)
    yield from _passages(story, escape, cast)
    after = list(_later(escape, readings))
    if after:
        gaps = listed([
            _("{gap} with {km} km to go").format(
                gap=bounded(one.gap_s, one.bound, one.approx), km=figure(one.km_to_go or 0.0)
            )
            for one in after
        ])  # fmt: skip
        yield _("The lead was {gaps}.").format(gaps=gaps)
    yield from _end(escape, cast)
    yield from _tried([one for one in story.attempts if one not in tried], cast)
    for later in story.escapes:
        if later is not escape and later.began.at >= escape.began.at:
            yield _got_away(*_riders(later, cast), figure(later.began.km_to_go))
            yield from _largest(later)
            yield from _end(later, cast)
    if story.regrouped is not None and escape.ending != "finish" and story.regrouped.km_to_go <= LATE_KM:
        yield _("At {km} km to go all were together.").format(km=figure(story.regrouped.km_to_go))


def _tried(attempts: Sequence[Attempt], cast: Cast) -> Iterator[str]:
    riders = {rider.key: rider for one in attempts for rider in one.riders}
    if riders:
        yield ngettext(
            "An attack by {riders} came to nothing.", "Attacks by {riders} came to nothing.", len(riders)
        ).format(riders=cast.names(list(riders.values())[:6]))


def _first(escape: Escape, readings: Sequence[GapReading]) -> Iterator[str]:
    """Yield a sentence on the first gap of an escape, where it is not the largest."""
    first = next((one for one in readings if one.at >= escape.began.at and one.km_to_go is not None), None)
    largest = escape.largest
    if first is None or largest is None or first.at >= largest.at or first.gap_s == largest.gap_s:
        return
    yield _("The first gap reported was {gap}, with {km} km to go.").format(
        gap=bounded(first.gap_s, first.bound, first.approx), km=figure(first.km_to_go or 0.0)
    )


def _largest(escape: Escape) -> Iterator[str]:
    reading = escape.largest
    if reading is not None and reading.km_to_go is not None:
        yield _("The lead grew to {gap}, {km} km from the finish.").format(
            gap=bounded(reading.gap_s, reading.bound, reading.approx), km=figure(reading.km_to_go)
        )
    elif reading is not None:
        yield _("The lead grew to {gap}.").format(gap=bounded(reading.gap_s, reading.bound, reading.approx))


def _later(escape: Escape, readings: Sequence[GapReading]) -> list[GapReading]:
    """Return gaps of an escape after its largest: evenly spaced ones, including the last."""
    largest = escape.largest
    after = [
        one
        for one in readings
        if largest is not None
        and one.at > largest.at
        and (escape.ended is None or one.at <= escape.ended.at)
        and one.km_to_go is not None
    ]
    by_km = list({one.km_to_go: one for one in after}.values())
    if len(by_km) <= READINGS:
        return by_km
    step = (len(by_km) - 1) / (READINGS - 1)
    return [by_km[round(index * step)] for index in range(READINGS)]


def _passages(story: Story, escape: Escape, cast: Cast) -> Iterator[str]:
    """Yield sentences on riders of the escape who were first over a climb."""
    keys = {rider.key for rider in escape.riders}
    first: list[tuple[Passed, Rider]] = [
        (passed, passed.event.order[0])
        for passed in story.state.passages
        if passed.type == "climb" and passed.event.order and passed.event.order[0].key in keys and passed.name
    ]
    first = [one for one in first if _within(one[0], escape)]
    for passed, rider in first[:2]:
        yield _("{rider} was first over the top of {climb}.").format(rider=cast.name(rider), climb=passed.name)


def _within(passed: Passed, escape: Escape) -> bool:
    return passed.event.at >= escape.began.at and (escape.ended is None or passed.event.at <= escape.ended.at)


def _end(escape: Escape, cast: Cast) -> Iterator[str]:
    if escape.ended is None or escape.ending == "finish":
        return
    km = figure(escape.ended.km_to_go)
    if escape.last:
        yield ngettext(
            "The last to be caught was {riders}, {km} km from the finish.",
            "The last to be caught were {riders}, {km} km from the finish.",
            len(escape.last),
        ).format(riders=cast.names(escape.last), km=km)
    elif escape.ending == "caught":
        yield ngettext(
            "{riders} was caught {km} km from the finish.",
            "They were caught {km} km from the finish.",
            len(escape.riders) or escape.size or 2,
        ).format(riders=_riders(escape, cast)[0], km=km)


def mishaps(story: Story, cast: Cast) -> Iterator[str]:
    """Yield sentences on riders who were dropped for good, who crashed, and who are out of the race."""
    lost = {one.rider.key: one.rider for one in story.lost}
    if lost:
        yield ngettext("{riders} was dropped.", "{riders} were dropped.", len(lost)).format(
            riders=cast.names(list(lost.values())[:6])
        )
    fallen = {
        rider.key: rider for one in story.mishaps if isinstance(one.event, ev.Crash) for rider in one.event.riders
    }
    if fallen:
        yield ngettext("{riders} crashed.", "{riders} crashed.", len(fallen)).format(
            riders=cast.names(list(fallen.values())[:6])
        )
    out = {one.rider.key: one.rider for one in story.state.out}
    if out:
        yield ngettext("{riders} is out of the race.", "{riders} are out of the race.", len(out)).format(
            riders=cast.names(list(out.values())[:6])
        )
