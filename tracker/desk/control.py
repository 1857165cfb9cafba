"""Race control at the desk: neutralised, stopped, resumed, shortened, cancelled; and the laps of a circuit."""

import re
from collections.abc import Callable
from typing import Any

from tracker.desk import parts
from tracker.desk.entry import Context, Facts, NotUnderstood, said
from tracker.race.language import _
from tracker.race.laps import km_of_lap, nearest_crossing
from tracker.race.notation import format_km, parse_km
from tracker.race.stage import Checkpoint, Climb, Sprint
from tracker.race.text import fold_name

_SHORTENED = re.compile(
    r"^(?:to\s+(?=\d))?(?:(?P<length>\d{1,4}(?:[.,]\d{1,3})?)\s*(?:km)?(?=\s|$))?\s*"
    r"(?:(?P<cut>from\s+(?:the\s+)?start)|(?:at|by)\s+(?P<at>.+?))?\s*(?:(?:^|\s)to\s+(?!go$)(?P<finish>\D.*))?$",
    re.IGNORECASE,
)
_LAP = re.compile(
    r"^(?P<lap>\d{1,3})(?:\s*(?:/|of)\s*(?P<laps>\d{1,3}))?(?:\s+(?:at\s+)?(?P<km>\d{1,4}(?:[.,]\d{1,3})?)\s*(?:km)?)?$",
    re.IGNORECASE,
)

_SPOKEN = re.compile(
    r"^(?:the\s+)?(?:race|stage)\s+(?:is\s+|has\s+been\s+|was\s+)?"
    r"(?=(?:neutrali[sz]ed|stopped|halted|resumed|cancelled|canceled|shortened)\b)",
    re.IGNORECASE,
)
_LAPS_TO_GO = re.compile(r"^(?P<left>\d{1,3})\s+laps?\s+to\s+go$", re.IGNORECASE)
_MOVED = re.compile(r"^(?:line\s+)?(?:is\s+)?(?:now\s+)?(?:moved\s+)?(?P<rest>(?:at|to)\s+\S.*)$", re.IGNORECASE)

FAR_KM = 3.0
"""With more km to go, the first across the line has hardly won."""


def spoken(body: str, context: Context) -> str:
    """Return a spoken line in the desk's short form: "race neutralised", "3 laps to go", "last lap"."""
    if match := _LAPS_TO_GO.match(body):
        laps = context.stage.laps
        return body if laps is None else f"lap {laps - int(match['left']) + 1} of {laps}"
    if body.lower() == "last lap":
        return "bell"
    return _SPOKEN.sub("", body)


def or_moved(reader: Callable[[str, Context], Facts]) -> Callable[[str, Context], Facts]:
    """Return a reader that reads `finish at 20km` and `finish moved to Aubagne` besides a finish."""

    def read(args: str, context: Context) -> Facts:
        match = _MOVED.match(args)
        return reader(args, context) if match is None else _shortened(match["rest"], context)

    return read


def _nothing_after(args: str) -> None:
    if args.strip():
        raise NotUnderstood(_("“{text}” is not expected here.").format(text=args.strip()), args.strip())


def _about_the_race(facts: Facts, context: Context) -> Facts:
    if context.state.status != "racing":
        facts.notes.append(_("the race is not on"))
    return facts


def _neutral(args: str, context: Context) -> Facts:
    """Read `neutral`: before the flag drop the rollout, after it a neutralisation."""
    if args.strip().lower() in ("start", "zone"):
        args = ""
    _nothing_after(args)
    state = context.state
    if state.status in ("not_started", "neutral") and state.stage.format == "road":
        return Facts({}, kind="neutral_start")
    notes = [_("the race is neutralised already")] if state.neutralised and not state.stopped else []
    return _about_the_race(Facts({}, notes, "neutralised"), context)


def _neutralised(args: str, context: Context) -> Facts:
    _nothing_after(args)
    notes = (
        [_("the race is neutralised already")] if context.state.neutralised and not context.state.stopped else []
    )
    return _about_the_race(Facts({}, notes, "neutralised"), context)


def _stopped(args: str, context: Context) -> Facts:
    _nothing_after(args)
    notes = [_("the race is stopped already")] if context.state.stopped else []
    return _about_the_race(Facts({"stopped": True}, notes, "neutralised"), context)


def _resumed(args: str, context: Context) -> Facts:
    _nothing_after(args)
    return Facts({}, [] if context.state.neutralised else [_("the race is not neutralised")], "resumed")


def _start(args: str, context: Context) -> Facts:
    _nothing_after(args)
    notes = []
    if context.state.status == "racing" and context.state.stage.format == "road" and context.state.started_at:
        notes.append(_("the flag has dropped already: resumed is how a neutralised race goes on"))
    return Facts({}, notes, "start")


def _rollout(args: str, context: Context) -> Facts:
    _nothing_after(args)
    notes = []
    if context.state.status == "racing":
        notes.append(_("the race is on already: neutral is a race neutralised"))
    return Facts({}, notes, "neutral_start")


def _cancelled(args: str, context: Context) -> Facts:
    _nothing_after(args)
    return Facts({}, [_("the stage is over with this")], "cancelled")


def _shortened(args: str, context: Context) -> Facts:
    """Read `shortened 150`, `shortened at Espigoulier`, `shortened at 20km`, `shortened 150 from start`."""
    match = _SHORTENED.match(args.strip())
    if match is None or not args.strip():
        raise NotUnderstood(
            _("How long is the stage now? shortened 150, shortened at 20km, shortened at Le Camp.")
        )
    length = context.stage.distance_km
    fields: dict[str, Any] = {}
    if match["finish"]:
        fields["finish"] = match["finish"].strip().strip('"')
    if match["length"]:
        fields["distance_km"] = parse_km(match["length"])
    if match["at"]:
        if match["length"]:
            raise NotUnderstood(_("Its length, or where it ends: one of them will do."), match["at"])
        km, name = _new_finish(match["at"], context)
        if length is None:
            raise NotUnderstood(_("How long the stage was is not in the set-up: write how long it is now."))
        fields["distance_km"] = round(length - km, 3)
        if name:
            fields.setdefault("finish", name)
    if match["cut"]:
        fields["cut"] = "start"
    if "distance_km" not in fields:
        if length is None:
            raise NotUnderstood(
                _("How long is the stage now? shortened 150 to {place}.").format(place=match["finish"])
            )
        fields["distance_km"] = length
    return Facts(fields, _about_course(fields, context), "shortened")


def _new_finish(text: str, context: Context) -> tuple[float, str]:
    """Return the distance of the new finish from the old one in km, and its name or ""."""
    try:
        return parse_km(re.sub(r"\s*to go$", "", text.strip(), flags=re.IGNORECASE)), ""
    except ValueError:
        pass
    stage = context.stage
    folded = fold_name(
        re.sub(r"^(?:the\s+)?(?:top|summit|foot)\s+of\s+(?:the\s+)?", "", text.strip(), flags=re.IGNORECASE)
    )
    places: list[Climb | Sprint | Checkpoint] = [*stage.climbs, *stage.sprints, *stage.checkpoints]
    found = [place for place in places if fold_name(place.name) == folded] or [
        place for place in places if folded and f" {folded}" in f" {fold_name(place.name)}"
    ]
    if not found:
        raise NotUnderstood(
            _("No place “{body}” on the course: write its km to go, shortened at 20km.").format(body=text.strip()),
            text,
        )
    names = {place.name for place in found}
    if len(names) > 1:
        raise NotUnderstood(
            _("Which {body}: {places}?").format(body=text, places=_(" or ").join(sorted(names))),
            text,
            found[0].name,
        )
    if found[0].km_to_go is None:
        raise NotUnderstood(
            _("Where {place} is on the course is not known: write its km to go.").format(place=found[0].name), text
        )
    return found[0].km_to_go, found[0].name


def _about_course(fields: dict[str, Any], context: Context) -> list[str]:
    """Return notes for the producer on a changed course: the new km to go."""
    state, was, now = context.state, context.stage.distance_km, fields["distance_km"]
    notes = []
    if was is not None and now > was:
        notes.append(_("the stage was {km} km long: this makes it longer").format(km=format_km(was)))
    if was is not None and now == was and "finish" not in fields:
        notes.append(_("the stage is {km} km long already").format(km=format_km(was)))
    if was is not None and state.km_to_go is not None and "cut" not in fields:
        km = max(0.0, state.km_to_go - (was - now))
        notes.append(_("{km} km to go now").format(km=format_km(km)))
    return notes


# -- circuits --------------------------------------------------------------------------------------------------


def _lap(args: str, context: Context) -> Facts:
    """Read `lap 3`, `lap 3 of 8`: the third lap begins; `lap 3 of 8 40.8` where the set-up has no circuit."""
    match = _LAP.match(args.strip())
    if match is None:
        raise NotUnderstood(_("Which lap begins? lap 3, or lap 3 of 8."), args)
    lap = int(match["lap"])
    laps = int(match["laps"]) if match["laps"] else context.stage.laps
    if laps is None:
        raise NotUnderstood(_("Of how many? lap {lap} of 8, or put the laps into the set-up.").format(lap=lap))
    return _at_lap(lap, laps, match["km"], context)


def _bell(args: str, context: Context) -> Facts:
    _nothing_after(args)
    laps = context.stage.laps
    if laps is None:
        raise NotUnderstood(_("The laps are not in the set-up: write lap 8 of 8 and the km to go."))
    return _at_lap(laps, laps, None, context)


def _at_lap(lap: int, laps: int, km: str | None, context: Context) -> Facts:
    if not 1 <= lap <= laps:
        raise NotUnderstood(_("There are {laps} laps.").format(laps=laps), str(lap))
    notes = []
    if context.stage.laps not in (None, laps):
        notes.append(_("the set-up has {laps} laps").format(laps=context.stage.laps))
    at = parse_km(km) if km is not None else km_of_lap(context.stage, lap, laps)
    if at is None:
        raise NotUnderstood(
            _("The length of a lap is not in the set-up: write lap {lap} of {laps} and the km to go.").format(
                lap=lap, laps=laps
            )
        )
    return Facts({"km_to_go": at, "lap": lap, "laps": laps}, notes, "km")


def _line(args: str, context: Context) -> Facts:
    """Read `line X, Y`: the first across the finish line on an earlier lap of a circuit."""
    facts = Facts({"name": context.stage.finish or "Finish line"}, kind="sprint")
    found = parts.riders(args, context, facts)
    if not found:
        raise NotUnderstood(_("Who crossed the line first?"))
    facts.fields["order"] = said(found)
    km = context.state.km_to_go
    at = None if km is None else nearest_crossing(context.stage, km)
    if at is not None:
        facts.fields["km_to_go"] = at
    return facts


def too_early(context: Context, winner: str) -> list[str]:
    """Return a doubt about a finish with many km to go: a circuit crosses the line before the finish too."""
    km = context.state.km_to_go
    if context.state.status != "racing" or km is None or km <= FAR_KM or context.stage.format != "road":
        return []
    said_ = _("there are {km} km to go: line {rider} is a passage of the line before the finish")
    return [said_.format(km=format_km(km), rider=winner)]


CONTROL = {
    "neutral": _neutral,
    "neutralised": _neutralised,
    "stopped": _stopped,
    "resumed": _resumed,
    "start": _start,
    "rollout": _rollout,
    "cancelled": _cancelled,
    "shortened": _shortened,
    "lap": _lap,
    "bell": _bell,
    "line": _line,
}
"""Readers by the word of their form."""
