"""The last lines of the feed, in words, for a page that shows them."""

from typing import Any

from tracker.languages import translations
from tracker.race.language import speaking
from tracker.race.riders import resolved
from tracker.race.snapshot import Snapshot
from tracker.race.wording import line, tag

LINES = 40
"""Lines that are given."""


def last_lines(snapshot: Snapshot, language: str = "en") -> list[dict[str, Any]]:
    """Return the last lines of the feed, newest first, each with its time, its place and its words.

    What a source said stays in its own words; ours are in the language. A line that was withdrawn has no words.

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
