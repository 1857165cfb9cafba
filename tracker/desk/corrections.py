"""Corrections: their events, and their effects in words. Pure."""

from datetime import datetime
from typing import Any

from tracker.desk.clock import local_time
from tracker.desk.entry import Draft
from tracker.race import events as ev
from tracker.race import wording
from tracker.race.language import _
from tracker.race.timeline import Timeline

_CARRIED = ("source", "key", "tag")
"""Fields that an amended entry keeps, since the entry line can't give them."""


def amendment(
    original: ev.EventBase,
    standing: ev.EventBase,
    draft: Draft,
    *,
    event_id: str,
    at: datetime,
    reason: str | None,
) -> ev.EventBase:
    """Return the correction that replaces an event with a draft.

    Args:
        original: the event as it was entered.
        standing: the event with earlier corrections.
        draft: the replacement; it has the event's time unless it is back-dated.
        event_id: the id of the correction.
        at: the time of the correction.
        reason: the reason, where the desk knows it.
    """
    facts: dict[str, Any] = draft.event.model_dump(mode="json", by_alias=True, exclude_unset=True)
    facts.pop("id")
    facts.pop("at")
    if draft.at is not None:
        facts["at"] = draft.at.isoformat()
    elif standing.at != original.at:
        facts["at"] = standing.at.isoformat()  # it was back-dated before, and keeps that time
    if ev.kind_of(standing) == ev.kind_of(draft.event):
        carried = {key: getattr(standing, key, None) for key in _CARRIED}
        facts |= {key: value for key, value in carried.items() if value not in (None, ev.FRONT)}
    if draft.is_read and draft.event.km_to_go is None and standing.km_to_go is not None:
        facts["km_to_go"] = standing.km_to_go  # a sentence is edited in the line without its km
    data = {"kind": "amend", "id": event_id, "at": at.isoformat(), "target": original.id, "event": facts}
    correction: ev.EventBase = ev.EVENT.validate_python(data | ({"reason": reason} if reason else {}))
    return correction


def withdrawal(target: str, *, event_id: str, at: datetime, reason: str | None) -> ev.Withdraw:
    """Return the correction that withdraws an event."""
    data = {"kind": "withdraw", "id": event_id, "at": at, "target": target}
    return ev.Withdraw.model_validate(data | ({"reason": reason} if reason else {}))


def in_words(event: ev.EventBase, timeline: Timeline) -> str:
    """Return an entry in a few words, with its time."""
    words = wording.line(event, timeline.stage.format != "road")
    said = _("the set-up") if isinstance(event, ev.Header) else words or ev.kind_of(event)
    said = said if len(said) <= 60 else said[:59].rstrip() + "…"
    return f"{said} ({local_time(event.at, timeline.stage):%H:%M})"


def action_in_words(action: ev.EventBase | None, timeline: Timeline, *, back: bool) -> str:
    """Return the effect of an entry or a correction in words; `back` where it is being undone."""
    if isinstance(action, ev.Amend) and action.reason == ev.RETYPED:
        return in_words(action.event, timeline)
    if isinstance(action, ev.Amend):
        before = timeline.get(action.target)
        what = in_words(before, timeline) if before is not None else _("an entry")
        said = _("the correction of “{before}” to “{after}”")
        return said.format(before=what, after=in_words(action.event, timeline))
    if isinstance(action, ev.Withdraw):
        target = timeline.get(action.target)
        what = in_words(target, timeline) if target is not None else _("an entry")
        said = _("the withdrawal of “{entry}”: it is back") if back else _("the withdrawal of “{entry}”")
        return said.format(entry=what)
    return in_words(action, timeline) if action is not None else _("an entry")
