"""Reads sentences at the desk with the reader of commentary, in the situation that the log gives.

The reader keeps no memory here. The km to go, the riders in front and those mentioned last come from the state and
the last lines of the log at the time of the sentence, so that an undone entry has no effect either.
"""

from bisect import bisect_right
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import TYPE_CHECKING

from tracker.desk import parts
from tracker.desk.entry import Context, NotUnderstood, Reading
from tracker.race import events as ev
from tracker.race.groups import find
from tracker.race.language import _
from tracker.race.stage import Rider
from tracker.race.state import RaceState
from tracker.race.text import fold_name

if TYPE_CHECKING:
    from feeds.commentary.reader import Reader
    from feeds.commentary.rider.names import Person

LEAST_WORDS = 3
"""Minimum number of words of a sentence that is read."""

LONGEST = 800
"""Maximum characters of a text that is read: this happens at every key, and must not be noticeable."""

RECENT, RECENT_LENGTH = 3, 300
"""Number of lines that are searched for the riders mentioned last, and characters of each, from its end."""

KEPT = 8
"""Maximum number of results that are cached."""


@dataclass(frozen=True, slots=True)
class _Spoken:
    """The language and subject of the last lines of the log."""

    language: str = "en"
    last: tuple[Rider, ...] = ()
    subject: str = "leaders"


class Prose:
    """Reads sentences. Results are cached until the log grows, since the line is parsed again every second."""

    def __init__(self) -> None:
        """Start without the reader, which is imported for the first sentence, or by `load`."""
        self._log: tuple[object, ...] = ()
        self._spoken = _Spoken()
        self._answers: dict[str, Reading] = {}

    @staticmethod
    def load() -> None:
        """Import the reader and its vocabularies in advance, so that the first sentence need not wait."""
        import feeds.commentary.reader  # noqa: F401
        from feeds.commentary.words.tags import LANGUAGES, vocabulary

        for language in LANGUAGES:
            vocabulary(language)

    def __call__(self, text: str, context: Context) -> Reading:
        """Return the facts of a sentence in the situation of `context`."""
        if len(text.split()) < LEAST_WORDS or context.stage.format != "road":
            return Reading()
        if len(text) > LONGEST:
            return Reading(note=_("no more than {n} characters are read: this is kept as text").format(n=LONGEST))
        log = (context.timeline, len(context.timeline), context.at)
        if log != self._log:
            self._log, self._spoken, self._answers = log, _spoken(context), {}
        if text not in self._answers:
            if len(self._answers) >= KEPT:
                self._answers.clear()
            self._answers[text] = _read(text, context, self._spoken)
        return self._answers[text]


def _read(text: str, context: Context, spoken: _Spoken) -> Reading:
    from feeds.commentary.making import amended_in

    reader = _reader(context, replace(spoken, language=_language([text], spoken.language)))
    read = amended_in(reader.read(text, context.at or context.now, "read"))
    events = tuple(_placed(event, context) for event in read if not isinstance(event, ev.Amend | ev.Withdraw))
    return Reading(events, tuple(dict.fromkeys(doubt.kind for doubt in reader.doubts)))


def _language(texts: list[str], default: str) -> str:
    from feeds.commentary.words.tags import language_of
    from feeds.commentary.words.writing import WORD, fold

    return language_of([fold(match[0]) for text in texts for match in WORD.finditer(text)], default)


def _reader(context: Context, spoken: _Spoken) -> "Reader":
    """Return a reader that is set to the situation of `context`."""
    from feeds.commentary.reader import Reader

    state = context.state
    reader = Reader(context.roster.riders, distance_km=context.stage.distance_km)
    so_far = reader.context
    so_far.language, so_far.subject = spoken.language, spoken.subject
    so_far.phase = "finished" if state.status == "finished" else "before" if _is_before(context) else "racing"
    so_far.has_start = True
    so_far.km = state.km_to_go
    if state.leaders is not None:
        so_far.away = _people(reader, state.leaders.riders)
        so_far.away_size = state.leaders.size or len(so_far.away) or None
        so_far.said_away = frozenset(so_far.away)
    chasers = find(state.groups, "chasers")
    so_far.chasers = _people(reader, state.groups[chasers].riders) if chasers is not None else []
    so_far.last = _people(reader, spoken.last)
    so_far.gap_s = state.gap.gap_s if state.gap is not None else None
    so_far.climb, so_far.sprint = (_nearest(state, kind) for kind in ("climb", "sprint"))
    so_far.once = frozenset(
        kind
        for kind, is_past in (
            ("neutral_start", state.status != "not_started"),
            ("start", state.started_at is not None),
            ("finish", state.finished_at is not None),
        )
        if is_past
    )
    return reader


def _is_before(context: Context) -> bool:
    """Return whether the flag has not dropped yet, by the log, or by the set-up while the log does not say."""
    if context.state.status == "neutral":
        return True
    start = context.stage.start_at
    return context.state.status == "not_started" and start is not None and (context.at or context.now) < start


def _people(reader: "Reader", riders: tuple[Rider, ...]) -> "list[Person]":
    people = {rider.key: reader.roster.same(rider.name, rider.team) for rider in riders}
    return [person for person in people.values() if person is not None]


def _nearest(state: RaceState, kind: str) -> str | None:
    """Return the name of the summit or sprint line nearest to the race."""
    places = state.stage.climbs if kind == "climb" else state.stage.sprints
    passed = {fold_name(one.name) for one in state.passages if one.type == kind}
    return parts.nearest_place(places, state.km_to_go, passed)


def _placed(event: ev.EventBase, context: Context) -> ev.EventBase:
    """Return a passage with the name that its place has in the set-up, if it is there."""
    if not isinstance(event, ev.Passage) or not event.name:
        return event
    is_climb = isinstance(event, ev.ClimbPassage)
    places = context.stage.climbs if is_climb else context.stage.sprints
    try:
        name = parts.place(event.name, places, "climb" if is_climb else "sprint")
    except NotUnderstood:
        return event
    return event.model_copy(update={"name": name})


def _spoken(context: Context) -> _Spoken:
    """Return the language and subject of the last lines before the time of `context`."""
    from feeds.commentary.page.headings import headed

    feed = context.timeline.snapshot(context.now).feed
    end = len(feed) if context.at is None else bisect_right(feed, context.at, key=attrgetter("at"))
    lines = [line for line in (feed[i] for i in range(max(0, end - RECENT), end)) if not feed.is_withdrawn(line)]
    language = _language([line.text[-RECENT_LENGTH:] for line in lines if line.text], _Spoken().language)
    reader = _reader(context, _Spoken(language))
    known = reader.context
    for line in lines:
        if line.text:
            reader.take(headed(0, line.text[-RECENT_LENGTH:]))
        elif line.read is None and (riders := getattr(line, "riders", None) or getattr(line, "order", None)):
            known.last = _people(reader, riders)
            chasing = any(person in known.chasers for person in known.last)
            known.subject = "leaders" if known.leads(known.last) or not chasing else "chasers"
    return _Spoken(language, tuple(person.rider for person in known.last), known.subject)
