"""The state of the playhead and of its live source, as the header and the source panel show it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from feeds.base import FeedStatus
from tracker.playhead import Playhead
from tracker.race.language import N_, _, decimal, ngettext
from tracker.race.notation import format_duration
from tracker.race.text import plain
from widgets.header import Transport

PHASES = {
    "connecting": N_("connecting"),
    "live": N_("live"),
    "polling": N_("polling"),
    "lost": N_("lost"),
    "ended": N_("ended"),
}
"""The words for the phases of a source."""


def _no_recording() -> str:
    return ""


@dataclass(slots=True)
class SourceWatch:
    """The state of a live source; of a replay it stays empty."""

    name: str = ""
    """Its URI, without a login."""
    recording: Callable[[], str] = field(default=_no_recording)
    """Returns the words about the recording: its file, or why there is none."""
    has_header: bool = False
    """Whether it has sent the stage's header."""
    status: FeedStatus | None = None
    """The status that it last reported."""
    said_at: float = 0.0
    """When it reported `status`, on the monotonic clock, in seconds."""
    failed: bool = False
    """Whether it ended with an error."""
    rejected: int = 0
    """Number of its items that were rejected."""
    error: str = ""
    """The last error, in words; "" for none."""
    error_said_at: float = 0.0
    """When the last error was reported, on the monotonic clock, in seconds."""
    answered: tuple[datetime, float] | None = None
    """When it last answered: the feed's time, and the monotonic clock in seconds."""

    def says(self, phase: str) -> bool:
        """Return whether the last status has this phase."""
        return self.status is not None and self.status.phase == phase

    def hear(self, status: FeedStatus, now: float) -> bool:
        """Take a status of the source at `now` on the monotonic clock; return whether it is a new problem."""
        before, self.status, self.said_at = self.status, status, now
        if status.answered_at is not None and (not self.answered or self.answered[0] != status.answered_at):
            self.answered = (status.answered_at, now)
        lost = status.phase == "lost" and bool(status.text)
        if status.error and (before is None or (before.error, before.error_at) != (status.error, status.error_at)):
            self.error, self.error_said_at = status.error, now
        elif lost and not status.error:
            self.error, self.error_said_at = status.text, now
        return lost and (before is None or before.text != status.text)

    def end(self, error: str = "") -> None:
        """Note that the source has ended, with an error if one is given."""
        self.failed = bool(error)
        if error:
            self.error, self.error_said_at = error, self.said_at
        if error or not self.says("ended"):
            text = _("the source failed") if error else ""
            self.status = replace(self.status or FeedStatus("ended"), phase="ended", text=text)


def transport(playhead: Playhead, source: SourceWatch, now: float) -> Transport:
    """Return the state of playhead and source for the header, at `now` on the monotonic clock."""
    if not playhead.live:
        if playhead.ended:
            return Transport("■ " + _("end"), "ended")
        speed = decimal(f"×{playhead.speed:g}") if not playhead.auto else _("auto") + f" ×{_round(playhead.rate)}"
        return Transport(f"❚❚ {speed}", "paused") if playhead.paused else Transport(f"▶ {speed}", "playing")
    note = _note(playhead, source, now)
    if playhead.following:
        return _following(playhead, source, note)
    behind = f"−{format_duration(playhead.behind_s)}"
    if playhead.paused:
        return Transport(f"❚❚ {behind}", "paused", note)
    speed = "" if playhead.speed == 1 else decimal(f" ×{playhead.speed:g}")
    return Transport(f"▶ {behind}{speed}", "behind", note)


def _round(rate: float) -> str:
    """Return a rate rounded to one significant figure, so that the header changes rarely."""
    return f"{max(1, round(rate, 1 - len(str(int(rate))))):.0f}"


def _following(playhead: Playhead, source: SourceWatch, note: str) -> Transport:
    if source.says("lost"):
        return Transport("○ " + _("LOST"), "lost", note)
    # What the delay still holds back is played on to its end.
    if source.says("ended") and playhead.limit >= playhead.timeline.end:
        if source.failed:
            return Transport("○ " + _("FAILED"), "lost", note)
        return Transport("■ " + _("ended"), "ended", note)
    if source.says("connecting") or not (source.has_header or len(playhead.timeline)):
        return Transport("○ " + _("connecting"), "behind")
    delay = playhead.delay_s
    troubled = bool(source.status and source.status.phase == "polling" and source.status.text)
    label = f"● −{delay} s" if delay else "● " + _("LIVE")
    return Transport(label, "behind" if delay else "live", note, troubled)


def _note(playhead: Playhead, source: SourceWatch, now: float) -> str:
    """Return the state of the source in a few words."""
    status = source.status
    if status is None:
        return ""
    if status.phase == "lost":
        left = None if status.retry_in_s is None else status.retry_in_s - (now - source.said_at)
        if left is None or left < 0.5:
            return _("lost, retrying")
        return _("lost, retrying in {n} s").format(n=f"{left:.0f}")
    if status.phase in ("live", "polling") and len(playhead.timeline):
        age = _age(_data_age_s(playhead))
        data = _("data {age} old").format(age=age)
        return data if status.phase == "live" else ", ".join((status.text.partition(":")[0] or _("polling"), data))
    if status.phase == "ended":
        return status.text or _("nothing more comes")
    return _(PHASES[status.phase]) + (f", {status.text}" if status.text else "")


def _data_age_s(playhead: Playhead) -> float:
    """Return the age in seconds of the newest event that may be shown: since its race time, not its arrival.

    With a delay, the age of one that is still held back would give away that something has come.
    """
    limit = playhead.limit
    newest = playhead.timeline.neighbours(limit)[0] or limit
    return max(0.0, (limit - newest).total_seconds())


def _age(seconds: float) -> str:
    """Return an age in its largest unit: "45 s", "3 min", "5 h"; the units are the same in every language."""
    old_s = max(0, int(seconds))
    return f"{old_s} s" if old_s < 60 else f"{old_s // 60} min" if old_s < 7200 else f"{old_s // 3600} h"


def source_facts(playhead: Playhead, source: SourceWatch, now: float) -> list[tuple[str, str]]:
    """Return the facts about a source as (label, text), at `now` on the monotonic clock."""
    status = source.status or FeedStatus("connecting")
    phase = _("failed") if source.failed else _(PHASES[status.phase])
    gone_s = now - source.said_at
    facts = [
        (_("source"), source.name or status.source or _("unknown")),
        (_("state"), phase + (f": {status.text}" if status.text and not source.failed else "")),
        (
            _("newest data"),
            _("{age} old").format(age=_age(_data_age_s(playhead)))
            if len(playhead.timeline)
            else _("nothing has come"),
        ),
    ]
    if source.answered is not None:
        facts.append((_("last answer"), _("{time} ago").format(time=_age(now - source.answered[1]))))
    next_s = status.retry_in_s if status.next_poll_s is None else status.next_poll_s
    if next_s is not None and not source.failed and status.phase in ("live", "polling", "lost"):
        left = next_s - gone_s
        facts.append((_("next poll"), _("in {n} s").format(n=f"{left:.0f}") if left >= 0.5 else _("now")))
    error = _("none")
    if source.error:
        ago = _("{time} ago").format(time=_age(now - source.error_said_at))
        error = f"{source.error} ({ago})"
    facts.append((_("last error"), error))
    if source.rejected:
        lines = ngettext("{n} line", "{n} lines", source.rejected).format(n=source.rejected)
        facts.append((_("set aside"), lines))
    facts.append((_("recording"), source.recording() or _("none")))
    return [(name, plain(words)) for name, words in facts]
