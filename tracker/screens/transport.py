"""What the header says of the playhead and of the source it follows."""

from dataclasses import dataclass

from feeds.base import FeedStatus
from tracker.playhead import Playhead
from tracker.race.notation import format_duration
from widgets.header import Transport


@dataclass(slots=True)
class SourceWatch:
    """How a source is doing; of a replay there is nothing to say."""

    has_header: bool = False
    """Whether it has said which stage it is."""
    status: FeedStatus | None = None
    """What it last said of itself."""
    said_at: float = 0.0
    """When it said so, by the monotonic clock, seconds."""
    failed: bool = False
    """Whether it broke off with an error."""

    def says(self, phase: str) -> bool:
        """Tell whether the source was last said to be in this phase."""
        return self.status is not None and self.status.phase == phase


def transport(playhead: Playhead, source: SourceWatch, now: float) -> Transport:
    """Return how the playhead moves, and how its source is doing, at `now` by the monotonic clock."""
    if not playhead.live:
        if playhead.ended:
            return Transport("■ end", "ended")
        speed = f"×{playhead.speed:g}"
        return Transport(f"❚❚ {speed}", "paused") if playhead.paused else Transport(f"▶ {speed}", "playing")
    note = _note(playhead, source, now)
    if playhead.following:
        return _following(playhead, source, note)
    behind = f"−{format_duration(playhead.behind_s)}"
    if playhead.paused:
        return Transport(f"❚❚ {behind}", "paused", note)
    speed = "" if playhead.speed == 1 else f" ×{playhead.speed:g}"
    return Transport(f"▶ {behind}{speed}", "behind", note)


def _following(playhead: Playhead, source: SourceWatch, note: str) -> Transport:
    if source.says("lost"):
        return Transport("○ LOST", "lost", note)
    # What the delay still holds back is played on to its end.
    if source.says("ended") and playhead.limit >= playhead.timeline.end:
        return Transport("○ FAILED", "lost", note) if source.failed else Transport("■ ended", "ended", note)
    if source.says("connecting") or not (source.has_header or len(playhead.timeline)):
        return Transport("○ connecting", "behind")
    delay = playhead.delay_s
    return Transport(f"● −{delay} s", "behind", note) if delay else Transport("● LIVE", "live", note)


def _note(playhead: Playhead, source: SourceWatch, now: float) -> str:
    """Return how the source is doing, in a few words."""
    status = source.status
    if status is None:
        return ""
    if status.phase == "lost":
        left = None if status.retry_in_s is None else status.retry_in_s - (now - source.said_at)
        return f"lost, retrying in {left:.0f} s" if left is not None and left >= 0.5 else "lost, retrying"
    if status.phase in ("live", "polling") and len(playhead.timeline):
        # How old the newest event that may be shown is, not how long ago it was fetched: with a delay, the age of
        # one that is still held back would tell that something has come.
        limit = playhead.limit
        newest = playhead.timeline.neighbours(limit)[0] or limit
        old_s = max(0, int((limit - newest).total_seconds()))
        age = f"{old_s} s" if old_s < 60 else f"{old_s // 60} min" if old_s < 7200 else f"{old_s // 3600} h"
        return f"data {age} old" if status.phase == "live" else f"polling, data {age} old"
    if status.phase == "ended":
        return status.text or "nothing more comes"
    return status.phase + (f", {status.text}" if status.text else "")
