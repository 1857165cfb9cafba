"""`parse_entry`: the meaning of a line typed at the desk. Pure.

A text is an entry in a short form, an order to the desk, a sentence in which facts are read, or commentary. A text
that is almost a short form is a problem that suggests the form, and never becomes commentary by accident.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from pydantic import ValidationError
from rapidfuzz.distance import OSA

from tracker.desk import parts
from tracker.desk.control import spoken
from tracker.desk.distances import about_km, km_mark, raced_km, to_go
from tracker.desk.doubts import doubts
from tracker.desk.entry import Context, Draft, Facts, NotUnderstood, Order, Problem, Reading
from tracker.desk.forms import ORDERS, WORDS, form_of
from tracker.desk.preview import describe
from tracker.desk.readers import READERS, is_bare_gap
from tracker.desk.trials import ask_where
from tracker.desk.weather import is_bare_weather
from tracker.race import events as ev
from tracker.race.fold import apply
from tracker.race.groups import role_of
from tracker.race.language import _
from tracker.race.notation import format_km, parse_km
from tracker.race.terms import KINDS, SKIES
from tracker.race.text import fold_name, plain
from tracker.race.trial.folding import ROAD_ONLY

DRAFT_ID = "draft"
"""Placeholder for the id of an event that is not entered yet."""

OWN_WORDS = " -- "
"""Separates an entry from its text in free words."""

UNSURE = 0.8
"""A reading with less confidence is marked."""

_FULL_STOPS = (".", "!", "?", "…")
_FORCED = re.compile(r"^(?:-(?:\s+|$)|\")(?P<text>.*)$")
_LEADING_AT = re.compile(r"^@\s*(?P<when>\d\S*)(?:\s*km\b)?(?:\s+(?P<rest>.*))?$", re.IGNORECASE)
_LEADING_HOUR = re.compile(r"^(?P<when>\d{1,2}[hH]\d{2})\s+(?P<rest>\S.*)$")
_TRAILING_AT = re.compile(r"^(?P<rest>.*?\S)\s+@(?P<when>\d\S*)$")
_LEADING_KM = re.compile(r"^(?P<km>\d{1,4}(?:[.,]\d{1,3})?)\s*(?:km)?\s+(?P<rest>\S.*)$", re.IGNORECASE)
_RUN_ON = re.compile(r"^(?P<word>[^\W\d]+):?(?P<rest>[<>~+#]?\d.*)$")
_ORDERS = {form.word for form in ORDERS}
_ALONE = {
    *(*_ORDERS, "together", "rollout", "start"),
    *("neutral", "neutralised", "stopped", "resumed", "cancelled", "bell"),
}
"""Words of forms without arguments: followed by more words they begin a sentence."""

_OF_FORMS = {"to", "by", "from", "with", "behind", "and", "et", "at", "over", "under", "wind", "official", "x"}
"""Plain words that are part of short forms."""

_SHORT = {"att", "dnf", "dns", "otl", "dsq", "hd", "mech", "kom", "gpm", "res", "gc", "spr"}
"""Abbreviations, which never begin a sentence."""


def parse_entry(text: str, context: Context) -> Draft | Order | Problem:
    """Return what entering `text` would do, without doing it."""
    body = plain(text)
    if not body:
        return Problem("")
    try:
        return _parse(body, context)
    except NotUnderstood as error:
        nearest = None
        if error.part and error.instead and error.part in body:
            nearest = body.replace(error.part, error.instead, 1)
        elif _may_be_text(body):
            nearest = as_commentary(body)
        return Problem(error.says, nearest)


def _parse(body: str, context: Context) -> Draft | Order:
    when, body = _take_moment(body)
    if when is None:
        return _entry(body, context, None, None)
    at, km = parts.moment(when, context)
    if not body:
        raise NotUnderstood(_("What happened at {when}? Write @{when} and the entry.").format(when=when))
    there = context if at is None else replace(context, state=context.timeline.corrected_state_at(at), at=at)
    entry = _entry(body, there, at, km)
    local = at and at.astimezone(context.now.tzinfo)
    if isinstance(entry, Draft) and local and local.date() != context.now.date():
        return replace(entry, notes=(_("on {date}").format(date=f"{local:%Y-%m-%d}"), *entry.notes))
    return entry


def _take_moment(body: str) -> tuple[str | None, str]:
    """Return the time or km of a back-dated entry, or None, and the rest."""
    if match := _LEADING_AT.match(body):
        when, rest = match["when"], match["rest"] or ""
        if rest.lower().startswith("km ") and "km" not in when:
            rest = rest[3:]
        return when, re.sub(r"^(?:to go|left)\b[\s,:]*", "", rest.strip(), flags=re.IGNORECASE)
    if (match := _LEADING_HOUR.match(body)) and fold_name(match["rest"].partition(" ")[0]) in WORDS:
        return match["when"], match["rest"]
    if _FORCED.match(body) or OWN_WORDS in body:
        return None, body
    if match := _TRAILING_AT.match(body):
        return match["when"], match["rest"]
    return None, body


def _may_be_text(body: str) -> bool:
    """Return whether a line that was not understood may be commentary: three words or more, one of them plain."""
    led = _LEADING_AT.match(body)
    words = ((led["rest"] or "") if led else body).split()
    return (
        len(words) > 2
        and fold_name(words[0]) not in _SHORT
        and body[0] not in '-"'
        and any(
            word.strip(",").isalpha() and word.islower() and word not in _OF_FORMS and role_of(word) is None
            for word in words[1:]
        )
    )


def as_commentary(text: str) -> str:
    """Return the line that enters `text` as commentary, whatever it looks like; its time `@14:32` is kept."""
    body = plain(text)
    led = _LEADING_AT.match(body)
    at = led.start("rest") if led and led["rest"] else 0
    return body if not body or _FORCED.match(body[at:]) else f"{body[:at]}- {body[at:]}"


def _entry(body: str, context: Context, at: datetime | None, km: float | None) -> Draft | Order:
    if forced := _FORCED.match(body):
        text = (forced["text"].removesuffix('"') if body[0] == '"' else forced["text"]).strip()
        if not text:
            raise NotUnderstood(_("The commentary is empty."))
        return _draft(Facts({"text": text}, kind="comment"), context, at, km)
    try:
        return _typed(body, context, at, km)
    except NotUnderstood:
        # "Attack by Calmejane on the climb." is not a short form, though it begins like one.
        if body.endswith(_FULL_STOPS) and (read := _sentence(body, context, at, km)) is not None:
            return read
        raise


def _typed(body: str, context: Context, at: datetime | None, km: float | None) -> Draft | Order:
    facts_text, _mark, own = body.partition(OWN_WORDS)
    if km is None and (raced := _raced(facts_text, context)) is not None:
        return _entry(raced[1] + body[len(facts_text) :], context, at, raced[0])
    facts = _facts(facts_text.strip(), context)
    if isinstance(facts, Order):
        return facts
    if facts is None:
        if km is None and (led := _LEADING_KM.match(body)):
            return _at_km(led, context, at)
        comment = _draft(_commentary(body, context), context, at, km)
        return _sentence(body, context, at, km) or _noted(comment, body, context)
    if own.strip():
        facts.fields["text"] = own.strip()
    if facts.kind == "km" and km is not None and facts.fields["km_to_go"] != km:
        raise NotUnderstood(
            _("{km} km or {other} km? Leave one out.").format(
                km=format_km(km), other=format_km(facts.fields["km_to_go"])
            )
        )
    return _draft(facts, context, at, km)


def _raced(body: str, context: Context) -> tuple[float, str] | None:
    """Return the km to go of "after 41" and "41 km raced", and the entry that follows; None for other texts."""
    raced = raced_km(body)
    if raced is None or (raced[1] and _facts(raced[1], context) is None):
        return None  # "After 41 km the break has …" is a sentence
    left = to_go(raced[0], context)
    return left, raced[1] or f"{left:g}km"


def _sentence(body: str, context: Context, at: datetime | None, km: float | None) -> Draft | None:
    """Return the draft of the facts in a sentence; None where none are read, or there is no reader."""
    reading = context.prose(body, context) if context.prose is not None else Reading()
    drafts: list[Draft] = []
    state = context.state
    for read in reading.events:
        place = {"km_to_go": km} if km is not None and read.km_to_go is None else {}
        event = read.model_copy(update={"id": DRAFT_ID, "at": at or context.now, **place})
        here = replace(context, state=state)
        unsure = event.read is not None and event.read.confidence < UNSURE
        notes = [*([_("unsure")] if unsure else []), *_about_km(event, here, at), *doubts(event, here)]
        drafts.append(Draft(event, describe(event, here), at, tuple(notes)))
        state = apply(state, event)  # each event is about the race after the ones before it
    if not drafts:
        return None
    drafts[-1] = replace(drafts[-1], notes=(*drafts[-1].notes, *_doubts(reading)))
    head = drafts[0]
    event = head.event.model_copy(update={"text": body})
    return replace(head, event=event, more=tuple(drafts[1:]))


def _noted(comment: Draft, body: str, context: Context) -> Draft:
    reading = context.prose(body, context) if context.prose is not None else Reading()
    notes = [*comment.notes, *([reading.note] if reading.note else []), *_doubts(reading)]
    return replace(comment, notes=tuple(notes))


def _doubts(reading: Reading) -> list[str]:
    if not reading.doubts:
        return []
    kinds = ", ".join(_(KINDS.get(kind, kind)) for kind in reading.doubts)
    return [_("perhaps {kinds}: not sure, left as text").format(kinds=kinds)]


def _at_km(match: re.Match[str], context: Context, at: datetime | None) -> Draft | Order:
    """Return the draft of "130 gap 2:30": an entry at a km."""
    km = parse_km(match["km"])
    rest = match["rest"]
    if not _FORCED.match(rest) and _facts(rest.partition(OWN_WORDS)[0].strip(), context) is None:
        # "73 km to go and …", "3 riders attack: …" are sentences; "130 Their lead …" is one at a km.
        read = _sentence(rest, context, at, km) if rest[0].isupper() else None
        if (read := read or _sentence(match.string, context, at, None)) is not None:
            return read
        raise NotUnderstood(
            _("After {km} km an entry is expected, and “{text}” is none. {hint}").format(
                km=match["km"], text=_shortened(rest), hint=_dash("…")
            )
        )
    draft = _entry(rest, context, at, km)
    if isinstance(draft, Order):
        raise NotUnderstood(_("{rest} has no km.").format(rest=rest), match["km"])
    return draft


def _facts(body: str, context: Context) -> Facts | Order | None:
    """Return the facts of a short form, or None when `body` has none.

    Raises:
        NotUnderstood: it begins like a short form, but the rest is not understood.
    """
    body = spoken(body, context)
    try:
        return km_mark(body, context)
    except ValueError:
        pass
    if (about := about_km(body)) is not None:
        return about
    first, _space, args = body.partition(" ")
    word = fold_name(first)
    if context.stage.format != "road":
        ask_where(body, context)
    if any(character.isdecimal() for character in body) and word != "gap" and is_bare_gap(body, context):
        return READERS["gap"](body, context)
    run_on = _RUN_ON.match(body)
    led = fold_name(run_on["word"]) if run_on else ""
    if run_on and word not in {*WORDS, *SKIES} and (led in SKIES or form_of(led, context.stage.format)):
        return _facts(f"{run_on['word']} {run_on['rest']}", context)
    form = form_of(word, context.stage.format)
    if form is not None and form.word in _ALONE and len(args.split()) > 1:
        return None  # "Start of the climb"
    if form is not None and form.word in _ORDERS:
        if args:
            raise NotUnderstood(_("“{word}” stands alone. {hint}").format(word=form.word, hint=_dash(body)))
        return Order(form.word, f"{form.word}: {_(form.says)}")
    if form is not None:
        try:
            return READERS[form.word](args.strip(), context)
        except NotUnderstood as error:
            hint = (
                f" {_dash(body)}"
                if error.instead is None and (len(args.split()) > 2 or body.endswith("!") or _may_be_text(body))
                else ""
            )
            raise NotUnderstood(error.says + hint, error.part, error.instead) from None
    return READERS["weather"](body, context) if is_bare_weather(body) else None


def _commentary(body: str, context: Context) -> Facts:
    """Return the facts of free text.

    Raises:
        NotUnderstood: it is so short, or so similar to a short form, that it may be a typing error.
    """
    if body[0] in "@<>~+":
        raise NotUnderstood(_("“{text}” is no entry. {hint}").format(text=_shortened(body), hint=_dash(body)))
    first, _space, args = body.partition(" ")
    near = [fold_name(first)] if fold_name(first) in WORDS else _near_words(fold_name(first))
    for word in near:
        meant = f"{word} {args}".strip()
        if args and (WORDS[word].word in _ALONE or fold_name(first) in {*SKIES, "wind"}):
            continue
        try:
            fits = _facts(meant, context) is not None
        except NotUnderstood as error:
            fits = len(body.split()) <= 3
            if error.part and error.instead:
                meant = meant.replace(error.part, error.instead, 1)
        if fits:
            raise NotUnderstood(
                _("“{first}” is no word of the desk: did you mean {meant}?").format(first=first, meant=meant),
                body,
                meant,
            )
    if not args:
        rider = context.roster.exact(first)
        if rider is not None:
            raise NotUnderstood(
                _("What did {name} do? att {first}, drop {first}, caught {first} …").format(
                    name=rider.name, first=first
                )
            )
        raise NotUnderstood(_("“{text}” is no entry. {hint}").format(text=_shortened(body), hint=_dash(body)))
    return Facts({"text": body}, kind="comment")


def _near_words(word: str) -> Iterator[str]:
    """Yield the words of the desk that `word` may be a misspelling of, nearest first."""
    limit = 1 if len(word) <= 4 else 2
    near = [
        (distance, known)
        for known in WORDS
        if len(word) > 2 and (distance := OSA.distance(word, known, score_cutoff=limit)) <= limit
        and (len(known) > 2 or distance == 0)
    ]  # fmt: skip
    return (known for _distance, known in sorted(near))


def _draft(facts: Facts, context: Context, at: datetime | None, km: float | None) -> Draft:
    """Return the draft of facts, checked against the race.

    Raises:
        NotUnderstood: a figure is out of range.
    """
    data: dict[str, Any] = {"kind": facts.kind, "id": DRAFT_ID, "at": at or context.now, **facts.fields}
    if km is not None:
        data["km_to_go"] = km
    try:
        event: ev.EventBase = ev.EVENT.validate_python(data)
    except ValidationError as error:
        raise NotUnderstood(_("That can't be: {explain}.").format(explain=ev.explain(error))) from None
    notes = [*facts.notes, *_about_km(event, context, at), *doubts(event, context)]
    if context.stage.format != "road" and facts.kind in ROAD_ONLY and facts.kind not in ("start", "finish"):
        notes.append(_("in a time trial this changes nothing"))
    return Draft(event, describe(event, context), at, tuple(dict.fromkeys(notes)))


def _about_km(event: ev.EventBase, context: Context, at: datetime | None) -> list[str]:
    km, now = event.km_to_go, context.state.km_to_go
    if km is None:
        return []
    length = context.stage.distance_km
    if length is not None and km > length:
        raise NotUnderstood(_("The stage is {km} km long.").format(km=format_km(length)), f"{km:g}")
    if now == km and at is None and isinstance(event, ev.KmMark):
        return [_("the race is there already")]
    if now is not None and at is None and km > now:
        if ev.kind_of(event) == "km":
            return [_("the race was at {km} km: this sets it back").format(km=format_km(now))]
        said = _("the race is at {km} km already: @{earlier}km back-dates")
        return [said.format(km=format_km(now), earlier=format_km(km))]
    return []


def _dash(text: str) -> str:
    """Return the line that enters a text as commentary."""
    return _("To enter it as commentary, begin with a dash: - {text}").format(text=_shortened(text))


def _shortened(text: str) -> str:
    return text if len(text) <= 32 else text[:31].rstrip() + "…"
