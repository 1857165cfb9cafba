"""The last lines of the feed in words, for the page."""

from typing import Any

from tracker.languages import translations
from tracker.race.language import speaking
from tracker.race.riders import resolved
from tracker.race.snapshot import Snapshot
from tracker.race.wording import line, tag

LINES = 40
"""Number of lines."""


def last_lines(snapshot: Snapshot, language: str = "en") -> list[dict[str, Any]]:
    """Return the last lines of the feed, newest first, each with its time, km to go and text.

    Text of a source is kept as it is; ours is in the given language. A withdrawn line has no text.

    Raises:
        OSError: there is no catalogue of the language.
    """
    feed, stage = snapshot.feed, snapshot.state.stage
    zone = (stage.start_at or snapshot.at).tzinfo
    found = []
    with speaking(translations(language)):
        for index in range(len(feed) - 1, max(-1, len(feed) - 1 - LINES), -1):
            event = resolved(feed[index], stage)
            withdrawn = feed.is_withdrawn(event)
            found.append(
                {
                    "id": event.id,
                    "at": event.at.astimezone(zone).isoformat(),
                    "km_to_go": feed.km_of(event),
                    "tag": tag(event),
                    "text": None if withdrawn else line(event, stage.format != "road"),
                    "withdrawn": withdrawn,
                    "corrected": feed.is_corrected(event),
                }
            )
    return found
