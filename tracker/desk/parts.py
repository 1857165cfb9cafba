"""The parts of entries: riders, places and times."""

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from rapidfuzz.distance import OSA

from tracker.desk.entry import Context, Facts, NotUnderstood
from tracker.race.language import _
from tracker.race.notation import format_duration, format_km, parse_duration, parse_km
from tracker.race.roster import Divided, Found, Nobody, Several
from tracker.race.stage import Climb, Rider, Sprint
from tracker.race.text import fold_name

_SEPARATORS = re.compile(r"(?:\s*[,;&]\s*|\s+(?:and|et)\s+)(?![^()]*\))", re.IGNORECASE)
_NEW = re.compile(r"^\+\s*(?P<name>[^(#]+?)\s*(?:#(?P<bib>\d{1,5}))?\s*(?:\((?P<team>[^)]*)\))?$")
_CLOCK = re.compile(
    r"^(?:(?P<date>\d{4}-\d\d-\d\d)T)?(?P<h>\d{1,2})[:hH](?P<m>\d{2})(?::(?P<s>\d{2}(?:\.\d{1,6})?))?$"
)

LEAD = timedelta(hours=1)
"""How long before the flag drop events of a stage may be entered."""

LONGEST = timedelta(hours=12)
"""Longest stage: a later time is on another day."""

LONG_AGO = timedelta(days=4)
"""A start so long before the latest entry is of a past stage that is used for practice."""


def new_rider(text: str, context: Context) -> Rider:
    """Return the rider that "+Jan Novák #12 (TFS, CZE)" adds, or the known rider of that name.

    Raises:
        NotUnderstood: there is no name.
    """
    match = _NEW.match(text.strip())
    if match is None:
        raise NotUnderstood(_("A new rider is written +First Last (Team)."), text)
    known = context.roster.exact(match["name"])
    if known is not None and fold_name(match["name"]) == known.key:
        return known
    team, _comma, nation = (match["team"] or "").partition(",")
    data = {
        "name": match["name"],
        "team": context.roster.team(team) if team.strip() else None,
        "nation": nation.strip().upper() or None,
        "bib": match["bib"],
    }
    return Rider.model_validate({key: value for key, value in data.items() if value is not None})


def one_rider(text: str, context: Context, facts: Facts) -> Rider:
    """Return the rider that `text` names, with a note where the name is misspelt.

    Raises:
        NotUnderstood: it matches nobody, or several.
    """
    body = text.strip()
    if body.startswith("+"):
        rider = new_rider(body, context)
        if context.roster.exact(rider.name) is None:
            facts.notes.append(
                _("{rider} is new: not on the start list").format(rider=context.roster.label(rider))
            )
        return rider
    answer = context.roster.find(body)
    if isinstance(answer, Found):
        if not answer.exact:
            facts.notes.append(
                _("“{body}” read as {rider}").format(body=body, rider=context.roster.label(answer.rider))
            )
        return answer.rider
    if isinstance(answer, Several):
        first = answer.riders[0]
        labels = [context.roster.label(rider) if rider.namesake else rider.name for rider in answer.riders[:4]]
        raise NotUnderstood(
            _("Which {body}: {riders}?").format(body=body, riders=_(" or ").join(labels)),
            body,
            str(first.bib) if first.namesake else first.name,
        )
    if body.removeprefix("#").isdecimal():
        raise NotUnderstood(_("Nobody on the start list wears {body}.").format(body=body), body)
    raise NotUnderstood(_unknown(body, answer, context), body, _first(answer, context))


def _unknown(body: str, answer: Nobody, context: Context) -> str:
    if not body:
        return _("A rider's name is missing.")
    meant = _(" or ").join(map(context.roster.label, answer.nearest))
    said = _("No rider “{body}” on the start list. A new one is written +First Last (Team).")
    if meant:
        said = _(
            "No rider “{body}” on the start list. Did you mean {meant}? A new one is written +First Last (Team)."
        )
    return said.format(body=body, meant=meant)


def _first(answer: Nobody, context: Context) -> str | None:
    return context.roster.short(answer.nearest[0]) if answer.nearest else None


def split_list(text: str) -> list[str]:
    """Return the parts of a list: "A, B and C"."""
    return [part for part in _SEPARATORS.split(text.strip()) if part.strip()]


def riders(text: str, context: Context, facts: Facts) -> list[Rider]:
    """Return the riders of a list; names may stand side by side without commas.

    Raises:
        NotUnderstood: a part of the list names nobody, or several.
    """
    found: dict[str, Rider] = {}
    for part in split_list(text):
        for rider in _named(part, context, facts):
            found.setdefault(rider.key, rider)
    return list(found.values())


def apart(text: str, context: Context) -> list[str]:
    """Return the names of a text without commas, where each is exact; else the whole text."""
    roster = context.roster
    if " " not in text.strip() or text.startswith("+") or isinstance(roster.named(text), Found):
        return [text]
    try:
        names = roster.side_by_side(text)
    except Divided:
        return [text]
    return [name for name, _answer in names] if names else [text]


def _named(part: str, context: Context, facts: Facts) -> list[Rider]:
    """Return the riders of names without commas between them; exact names have precedence over misspelt ones."""
    roster = context.roster
    words = part.split()
    if part.startswith("+") or len(words) < 2 or isinstance(roster.named(part), Found):
        return [one_rider(part, context, facts)]
    try:
        names = roster.side_by_side(part)
    except Divided as error:
        ways = _(" or ").join(", ".join(name for name, _answer in way) for way in error.ways[:2])
        instead = ", ".join(name for name, _answer in error.ways[0])
        raise NotUnderstood(_("Who: {ways}? Put commas between them.").format(ways=ways), part, instead) from None
    if names is None and isinstance(roster.find(part), Nobody):
        # "mas kwiatkowsky": several riders, one of them misspelt.
        answers = [roster.named(word) or roster.find(word) for word in words]
        if all(
            isinstance(one, Found) and (not one.exact or roster.named(word))
            for one, word in zip(answers, words, strict=True)
        ):
            return [one_rider(word, context, facts) for word in words]
    if names is None:
        return [one_rider(part, context, facts)]
    return [one_rider(name, context, facts) for name, _answer in names]


def time_of_day(text: str, context: Context) -> datetime:
    """Return the time of day `text` on the date of the stage, in its time zone.

    A race in the evening may go on after midnight; "2021-02-12T09:30" gives the date.

    Raises:
        NotUnderstood: it is not a time of day, or it is in the future.
    """
    match = _CLOCK.match(text)
    if match is None or int(match["h"]) > 23 or int(match["m"]) > 59 or float(match["s"] or 0) >= 60:
        raise NotUnderstood(_("“{text}” is no time of day: write @14:32 or @14:32:05.").format(text=text), text)
    seconds = float(match["s"] or 0)
    began = _day_of_stage(context)
    day = began.date()
    if match["date"]:
        try:
            day = date.fromisoformat(match["date"])
        except ValueError:
            raise NotUnderstood(_("“{text}” is no day.").format(text=match["date"]), text) from None
    at = datetime(
        day.year,
        day.month,
        day.day,
        int(match["h"]),
        int(match["m"]),
        int(seconds),
        round(seconds % 1 * 1_000_000) % 1_000_000,
        began.tzinfo,
    )
    after = at + timedelta(days=1)
    if not match["date"] and at < began - LEAD and after <= min(context.now, began + LONGEST):
        return after
    if at <= context.now:
        return at
    before = at - timedelta(days=1)  # the evening before, where the log has only events after midnight
    if not match["date"] and len(context.timeline) and before >= context.timeline.begin - timedelta(hours=1):
        return before
    raise NotUnderstood(
        _("{text} is still to come: it is {now}.").format(text=text, now=f"{context.now:%H:%M}"), text
    )


def _day_of_stage(context: Context) -> datetime:
    """Return the start of the race, or the latest entry where it has not started, or started long before that."""
    latest = context.timeline.neighbours(context.now)[0] or context.now
    started = context.timeline.state_at(context.now).started_at
    if started is None or not latest - LONG_AGO <= started <= context.now:
        started = latest
    return started.astimezone(context.now.tzinfo)


def moment(text: str, context: Context) -> tuple[datetime | None, float | None]:
    """Return the race time and the km to go of "14:32" or "85km"; a km ahead of the race has no time yet.

    Raises:
        NotUnderstood: it is neither, or the time at that km is not known.
    """
    if _CLOCK.match(text) or ":" in text:
        return time_of_day(text, context), None
    try:
        km = parse_km(text)
    except ValueError:
        raise NotUnderstood(
            _("“@{text}” is no moment: write @14:32 or @85km.").format(text=text), f"@{text}"
        ) from None
    at = context.timeline.time_at_km(km)
    if at is None and (context.state.km_to_go is None or km > context.state.km_to_go):
        raise NotUnderstood(
            _("The log does not say when the race was at {km} km.").format(km=format_km(km)), f"@{text}"
        )
    return at, km


def duration(text: str) -> int:
    """Return the seconds of a time.

    Raises:
        NotUnderstood: it is not a time, or it is a bare number that may be minutes.
    """
    body = text.strip()
    if body.isdecimal() and int(body) >= 60:
        shown = f"{body[:-2]}:{body[-2:]}" if len(body) > 2 and int(body[-2:]) < 60 else f"{body}s"
        raise NotUnderstood(
            _("{body} is no time: did you mean {shown}?").format(body=body, shown=shown), body, shown
        )
    try:
        return parse_duration(body)
    except ValueError:
        raise NotUnderstood(
            _("“{body}” is not a time: write 2:30, 45s, 1'25'' or 4:43:23.").format(body=body), body
        ) from None


_SPACED = re.compile(
    r"(?<![\w:.,])(?:(?P<h>\d{1,2})\s*(?:h|hrs?|hours?)\s*)?"
    r"(?P<m>\d{1,3})\s*(?:'(?!')|′|’(?!’)|m(?:in(?:utes?|s)?)?\b)"
    r"(?:\s*(?P<s>\d{1,2})\s*(?:''|\"|″|”|’’|s(?:ec(?:onds?|s)?)?\b)?)?(?![\w:.,]\d)",
    re.IGNORECASE,
)
_SPACED_SECONDS = re.compile(
    r"(?<![\w:.,])(\d{1,3})\s+(?:s|sec|secs|seconds?)\b|(?<![\w:.,])(\d{1,3})(?:″|”|’’|'')"
)


def joined_times(text: str) -> str:
    """Return a text with its times as m:ss, in any notation: 1' 30", 2 min 30, 40 sec."""

    def minutes(match: re.Match[str]) -> str:
        hours, minute, second = (int(match[name] or 0) for name in "hms")
        return format_duration(hours * 3600 + minute * 60 + second)

    text = _SPACED.sub(minutes, text)
    return _SPACED_SECONDS.sub(lambda match: format_duration(int(match[1] or match[2])), text)


def is_time(text: str) -> bool:
    """Return whether `text` is written as a gap or time, and not as a bare number."""
    if text.strip().isdecimal():
        return False
    try:
        parse_duration(text)
    except ValueError:
        return False
    return True


def place(text: str, places: Sequence[Climb | Sprint], what: str) -> str:
    """Return the name of the climb or sprint that `text` names.

    Raises:
        NotUnderstood: it matches none of them, or several; a new one must be written with a plus.
    """
    body = text.strip()
    if body.startswith("+"):
        return body[1:].strip()
    folded = fold_name(body)
    same = [known.name for known in places if fold_name(known.name) == folded]
    part = [known.name for known in places if folded and f" {folded}" in f" {fold_name(known.name)}"]
    for found in (same, part):
        if len(set(found)) == 1:
            return found[0]
    if part:
        raise NotUnderstood(
            _("Which {body}: {places}?").format(body=body, places=_(" or ").join(part)), body, part[0]
        )
    likeness = [(_like(folded, fold_name(known.name)), known.name) for known in places]
    best = max(likeness, default=(0.0, ""))
    if best[0] >= 0.75:
        return best[1]
    near = best[1] if best[0] >= 0.5 else None
    said = _("No climb “{body}” in the set-up.") if what == "climb" else _("No sprint “{body}” in the set-up.")
    if near:
        said += " " + _("Did you mean {near}?")
    said += " " + _("A new one is written +{body}: and the riders.")
    raise NotUnderstood(said.format(body=body, near=near), body, near)


def _like(folded: str, name: str) -> float:
    words = name.split()
    size = len(folded.split())
    runs = [" ".join(words[i : i + size]) for i in range(max(1, len(words) - size + 1))]
    return max(OSA.normalized_similarity(folded, run) for run in (*runs, name))


def nearest_place(places: Sequence[Climb | Sprint], km_to_go: float | None, passed: set[str]) -> str | None:
    """Return the name of the climb or sprint nearest to the race that was not passed yet, or None."""
    left = [known for known in places if fold_name(known.name) not in passed] or list(places)
    placed = [known for known in left if known.km_to_go is not None]
    if km_to_go is None or not placed:
        return left[0].name if left else None
    return min(placed, key=lambda known: abs((known.km_to_go or 0) - km_to_go)).name
