"""The race as plain lines, for a pipe, a narrow or a dumb terminal."""

from bisect import bisect_right, insort
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone, tzinfo
from operator import attrgetter

from tracker.playhead import Playhead
from tracker.race.events import Amend, EventBase, Withdraw
from tracker.race.language import _
from tracker.race.notation import format_km
from tracker.race.order import is_shown, sort_key
from tracker.race.riders import resolved
from tracker.race.stage import Stage
from tracker.race.terms import tag_width
from tracker.race.timeline import Timeline
from tracker.race.wording import line, tag

_at = attrgetter("at")

TICK_S = 0.1
"""Seconds between two checks of the playhead."""


def local_zone(timeline: Timeline) -> tzinfo | None:
    """Return the stage's own time zone, from its header or else from its first event."""
    return (timeline.stage.start_at or timeline.begin).tzinfo


def clock(at: datetime, zone: tzinfo | None = None) -> str:
    """Return the time of day of a race time: "14:24"."""
    return f"{at.astimezone(zone or at.tzinfo or timezone(timedelta(0))):%H:%M}"


def plain_line(event: EventBase, zone: tzinfo | None = None, stage: Stage | None = None) -> str | None:
    """Return an event as a line, "130 km  14:24  GAP      Peloton at 2:30", or None where it has none.

    A correction gets a line of its own, since the lines printed before can't be changed.

    Args:
        event: the event.
        zone: the stage's time zone.
        stage: gives the names of riders known by bib, and the format.
    """
    if stage is not None:
        event = resolved(event, stage)
    if isinstance(event, Amend):
        place: EventBase = event.event if stage is None else resolved(event.event, stage)
        label, text = _("CORRECT"), _words(place, stage)
    elif isinstance(event, Withdraw):
        label, text, place = _("STRUCK"), event.text or _("An earlier line is withdrawn."), event
    elif is_shown(event):
        label, text, place = tag(event), _words(event, stage), event
    else:
        return None
    km = "" if place.km_to_go is None else f"{format_km(place.km_to_go)} km"
    return f"{km:>8}  {clock(event.at, zone)}  {label:<{tag_width()}}  {text}".rstrip()


def _words(event: EventBase, stage: Stage | None) -> str:
    return line(event, stage is not None and stage.format != "road")


class LineWriter:
    """Writes each event of a growing log as a line, once the playhead has reached it."""

    def __init__(self, timeline: Timeline, since: datetime | None = None) -> None:
        """Start with the events from `since` on, or with all of the log."""
        self.timeline = timeline
        self._zone = local_zone(timeline)
        self._taken = len(timeline)
        self._waiting = [event for event in timeline.log() if since is None or event.at >= since]
        self._news = (
            {event.id for event in timeline.news(since) if event.at < since} if since is not None else set()
        )

    def lines(self, at: datetime) -> Iterator[str]:
        """Yield a line for each event up to and including `at` that was not yielded before."""
        for event in self.timeline.newest(len(self.timeline) - self._taken):
            insort(self._waiting, event, key=sort_key)
        self._taken = len(self.timeline)
        count = bisect_right(self._waiting, at, key=_at)
        # The news from machines' pictures is not in the log.
        news = [event for event in self.timeline.news(at) if event.id not in self._news]
        if not count and not news:
            return
        due = sorted((*self._waiting[:count], *news), key=_at)
        del self._waiting[:count]
        self._news.update(event.id for event in news)
        stage = self.timeline.state_at(at).stage
        for event in due:
            text = self._withdrawal(event) if isinstance(event, Withdraw) else None
            text = text or plain_line(event, self._zone, stage)
            if text is not None:
                yield text

    def _withdrawal(self, event: Withdraw) -> str | None:
        struck = self.timeline.get(event.target)
        if event.text or struck is None or isinstance(struck, Amend | Withdraw):
            return None
        words = _words(resolved(struck, self.timeline.stage), self.timeline.stage)
        said = _("Withdrawn: {text}").format(text=words)
        return plain_line(event.model_copy(update={"text": said}), self._zone)


def play(
    playhead: Playhead, write: Callable[[str], None], sleep: Callable[[float], None], now: Callable[[], float]
) -> None:
    """Write a line for each event as a replay reaches it, until the log ends."""
    writer = LineWriter(playhead.timeline, playhead.at)
    while True:
        playhead.advance(now())
        for text in writer.lines(playhead.at):
            write(text)
        if playhead.ended:
            return
        sleep(TICK_S)
