"""Parts of the story of a race in words: an escape, who passed first, a moment. Pure."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tracker.race import events as ev
from tracker.race.language import N_, _, decimal, listed, ngettext
from tracker.race.notation import format_km
from tracker.race.stage import Rider
from tracker.race.state import GapReading, Mark, Passed
from tracker.race.story import Escape, Story
from tracker.race.wording import bounded, called


def figure(km: float) -> str:
    """Return a distance in km as the language writes it."""
    return decimal(format_km(km))


def listed_names(riders: Sequence[Rider]) -> str:
    """Return riders as a list in a sentence: "Calmejane and Fernández"."""
    return listed([called(rider, riders) for rider in riders])


def size_words(size: int | None) -> str:
    """Return a number of unnamed riders in words."""
    if size is None:
        return _("riders nobody has named")
    return ngettext("one rider not named", "{n} riders not named", size).format(n=size)


def escape_words(escape: Escape, called_so: str = "") -> str:
    """Return the course of a breakaway in a sentence: the riders, the beginning, the largest gap, and the end.

    `called_so` replaces the riders where they have just been named.
    """
    who = called_so or listed_names(escape.riders) or size_words(escape.size)
    values = {"riders": who, "km": figure(escape.began.km_to_go), "largest": _largest(escape.largest)}
    n = len(escape.riders) or escape.size or 2
    if escape.ended is None:
        said = ngettext("{riders} went at {km} km to go{largest}.", "{riders} went at {km} km to go{largest}.", n)
        if not escape.last:
            return said.format(**values)
        still = _("Still there: {riders}.").format(riders=listed_names(escape.last))
        return said.format(**values) + " " + still
    values |= {"last": listed_names(escape.last), "end": figure(escape.ended.km_to_go)}
    if escape.ending == "finish":
        said = ngettext(
            "{riders} went at {km} km to go{largest}, and stayed away to the finish.",
            "{riders} went at {km} km to go{largest}, and stayed away to the finish.",
            n,
        )
    elif escape.last:
        said = ngettext(
            "{riders} went at {km} km to go{largest}; the last of them, {last}, until {end} km.",
            "{riders} went at {km} km to go{largest}; the last of them, {last}, until {end} km.",
            n,
        )
    elif escape.ending == "caught":
        said = ngettext(
            "{riders} went at {km} km to go{largest}; caught at {end} km.",
            "{riders} went at {km} km to go{largest}; caught at {end} km.",
            n,
        )
    else:
        said = ngettext(
            "{riders} went at {km} km to go{largest}; in front until {end} km.",
            "{riders} went at {km} km to go{largest}; in front until {end} km.",
            n,
        )
    return said.format(**values)


def _largest(reading: GapReading | None) -> str:
    if reading is None:
        return ""
    gap = bounded(reading.gap_s, reading.bound, reading.approx)
    if reading.km_to_go is None:
        return _(" and had {gap} at most").format(gap=gap)
    return _(" and had {gap} at most, at {km} km").format(gap=gap, km=figure(reading.km_to_go))


def passage_words(passed: Passed) -> str:
    """Return who came first over a line: "Le Camp: Alaphilippe 8 s, Ciccone 5 s, Moscon 2 s."."""
    order = ", ".join(
        placing.surname + (_(" {n} s").format(n=placing.bonus_s) if placing.bonus_s else "")
        for placing in passed.event.order[:3]
    )
    if not passed.counted:
        order += " " + _("(bonuses not counted)")
    return _("{place}: {order}.").format(place=passed.name, order=order) if passed.name else f"{order}."


_MISHAPS: dict[type[ev.EventBase], tuple[str, int]] = {
    ev.Crash: (N_("Crash: {riders}."), 6),
    ev.Mechanical: (N_("Mechanical: {riders}."), 3),
    ev.Abandon: (N_("Out of the race: {riders}."), 6),
}
"""The sentence on each, and its weight (see `Moment`)."""


class Moment(NamedTuple):
    """Something that happened, in a sentence."""

    mark: Mark
    weight: int
    """The importance: the moments with the smallest weight are left out first."""
    text: str


def moments(story: Story) -> Iterator[Moment]:
    """Yield the moments so far, in no order."""
    for escape in story.escapes:
        who = listed_names(escape.riders) or size_words(escape.size)
        yield Moment(escape.began, 8, _("Away: {riders}.").format(riders=who))
        if escape.ended is not None and escape.ending == "caught":
            yield Moment(escape.ended, 8, _("Caught: {riders}.").format(riders=listed_names(escape.last) or who))
    for attempt in story.attempts:
        yield Moment(attempt.mark, 4, _("Attack: {riders}.").format(riders=listed_names(attempt.riders)))
    for lost in story.lost:
        yield Moment(lost.mark, 5, _("Dropped: {rider}.").format(rider=lost.rider.surname))
    for mishap in story.mishaps:
        message, weight = _MISHAPS[type(mishap.event)]
        if mishap.event.riders:
            yield Moment(mishap.mark, weight, _(message).format(riders=listed_names(mishap.event.riders)))
    for passed in story.state.passages:
        if passed.event.order:
            yield Moment(Mark(passed.event.at, passed.km_to_go or 0.0), 7, passage_words(passed))
    if story.regrouped is not None:
        yield Moment(story.regrouped, 7, _("All together."))
