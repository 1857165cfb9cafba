"""The readers of the short forms: each turns the arguments of a form into the fields of an event."""

import re
from collections.abc import Callable
from typing import Any

from tracker.desk import groups, parts
from tracker.desk.control import CONTROL, or_moved, too_early
from tracker.desk.entry import Context, Facts, NotUnderstood, said
from tracker.desk.places import read_back, read_front
from tracker.desk.scales import fill_in
from tracker.desk.tables import read_table
from tracker.desk.trials import TRIALS, by_format, read_finish, read_result
from tracker.desk.weather import read_weather
from tracker.race.groups import find, role_of
from tracker.race.language import _
from tracker.race.notation import parse_km
from tracker.race.roster import Found
from tracker.race.stage import Climb, Rider, Sprint
from tracker.race.text import fold_name

Reader = Callable[[str, Context], Facts]

Separator = tuple[re.Pattern[str], re.Pattern[str]]
"""A sign, and the words that stand for it. Neither "To" nor, beside the sign, "to" is one: they are names."""

_TO = re.compile(r"\s*>\s*"), re.compile(r"(?:^|\s+)(?:to|with|behind|TO|WITH|BEHIND)\s+")
_FROM = re.compile(r"\s*<\s*"), re.compile(r"(?:^|\s+)(?:from|FROM)\s+")
_BY = _FROM[0], re.compile(r"(?:^|\s+)(?:by|BY)\s+")
_QUOTED = re.compile(r'"[^"]*"')
_SIZE = re.compile(r"(?:^|[\s,]+)x(\d{1,3})$", re.IGNORECASE)
_BOUNDS = {"<": "lt", "under": "lt", ">": "gt", "over": "gt"}
MAYBE_MINUTES = 15
"""A gap of at most this number without a unit may be meant in minutes."""

_APPROX = {"~", "about", "almost", "around"}
_LABELLED = re.compile(r"^(.*)(?:(?<!\d):|:(?!\d))(.*)$")
"""A place, a colon and the rest; a colon between digits is part of a time."""
_APART = re.compile(r"(\s\d+(?:s|p|pts?)?)\s+(?!(?:s|p|pts?|sec)\b)(?=[^\W\d])", re.IGNORECASE)
"""The space between one rider's figures and the next rider's name."""
_PLACED = re.compile(r"^(?P<name>\S.*?)(?P<figures>(?:\s+[+-]?\d+(?:s|p|pts?|\")?)*)$", re.IGNORECASE)


def _fields(kind: str, **values: Any) -> Facts:
    return Facts({key: value for key, value in values.items() if value not in (None, [], "")}, kind=kind)


def _km(args: str, context: Context) -> Facts:
    try:
        return _fields("km", km_to_go=parse_km(args))
    except ValueError:
        raise NotUnderstood(_("“{args}” is not a distance: write 130 or 48.3.").format(args=args), args) from None


def is_bare_gap(body: str, context: Context) -> bool:
    """Return whether a text is a gap without the word "gap": a group (or two) and a time of less than an hour."""
    words = re.findall(r'"[^"]+"|\S+', parts.joined_times(body))
    times = [word for word in words if parts.is_time(word.lstrip("<>~"))]
    if len(times) != 1 or parts.duration(times[0].lstrip("<>~")) >= 3600:
        return False
    at = words.index(times[0])
    around = [word for word in words[max(0, at - 1) : at] if word.lower() in (*_BOUNDS, *_APPROX)]
    rest = " ".join(word for word in words if word not in (*times, *around) and word.lower() != "at")
    named = [part.strip() for part in _split(_TO, rest)[::2] if part.strip()] if rest else []
    return all(_is_group(part, context) for part in named)


def _is_group(text: str, context: Context) -> bool:
    if isinstance(context.roster.named(text), Found):
        return True
    try:
        return groups.known_group(text, context) is not None
    except NotUnderstood:
        return True  # one of several


def _gap(args: str, context: Context) -> Facts:
    args = parts.joined_times(args)
    words = re.findall(r'"[^"]+"|\S+', args)
    times = [word for word in words if parts.is_time(word.lstrip("<>~"))]
    times = times or [word for word in words if word.lstrip("<>~+").isdecimal()]
    if not times:
        half = next((word for word in words if word.lstrip("<>~+")[:1].isdecimal()), "")
        if half:
            parts.duration(half.lstrip("<>~+"))  # raises with what is wrong with it
        raise NotUnderstood(_("A gap needs a time: gap 2:30."))
    if len(times) > 1:
        raise NotUnderstood(
            _("{time} or {other}: a gap has one time.").format(time=times[0], other=times[1]), times[1]
        )
    place = words.index(times[0])
    before = words[place - 1].lower() if place else ""
    mark = times[0][0] if times[0][0] in "<>~" else before if before in (*_BOUNDS, *_APPROX) else ""
    drop = [times[0]] + ([words[place - 1]] if mark and mark == before else [])
    rest = " ".join(word for word in words if word not in drop and word.lower() != "at")
    of, _mark, to = (*(part.strip() for part in _split(_TO, rest)), "")[:3] if rest else ("", "", "")
    facts = _fields(
        "gap",
        gap_s=parts.duration(times[0].lstrip("<>~")),
        of=groups.group(of, context) if of else None,
        to=groups.group(to, context) if to else None,
        bound=_BOUNDS.get(mark),
        approx=True if mark in _APPROX else None,
    )
    facts.fields.setdefault("gap_s", 0)
    bare = times[0].lstrip("<>~+")
    if bare.isdecimal() and int(bare) <= MAYBE_MINUTES:
        facts.notes.append(_("{n} seconds? Minutes are {n}:00").format(n=int(bare)))
    if facts.fields.get("of", "peloton") == facts.fields.get("to", "leaders"):
        raise NotUnderstood(
            _("A gap is between two groups: gap chasers 0:40, or gap peloton 1:00 to chasers."), rest
        )
    return facts


def _split(separator: Separator, text: str) -> tuple[str, str, str]:
    """Return the text before the first separator outside quotes, the separator, and the text after it."""
    unquoted = _QUOTED.sub(lambda quoted: "_" * len(quoted[0]), text)
    sign, words = separator
    match = sign.search(unquoted) or words.search(unquoted)
    if match is None:
        return text, "", ""
    return text[: match.start()], match[0], text[match.end() :]


def _moving(kind: str, key: str, separator: Separator, needs: bool) -> Reader:
    """Return a reader of moves of riders between groups; `key` is the field of the group."""

    def read(args: str, context: Context) -> Facts:
        facts = Facts({}, kind=kind)
        names, mark, group = _split(separator, args)
        if mark and not group.strip():
            raise NotUnderstood(
                _("After “{text}” comes a group or a rider.").format(text=mark.strip()), mark.strip()
            )
        who = _attackers if kind == "attack" else groups.subjects
        found = who(names, context, facts)
        if needs and not found and "whole" not in facts.fields:
            raise NotUnderstood(_("Who? Name at least one rider."))
        if group:
            facts.fields[key] = groups.group(group, context)
            if facts.fields[key] in facts.fields.get("whole", ()):
                raise NotUnderstood(_("{group} is there twice.").format(group=group.strip()), group.strip())
        for name in facts.fields.get("whole", ()):
            if name != "peloton" and find(context.state.groups, name) is None:
                facts.notes.append(_("{group}: nobody said that such a group is out").format(group=name))
        return facts

    return read


def _attackers(names: str, context: Context, facts: Facts) -> list[Rider]:
    for part in parts.split_list(names):
        if groups.known_group(part, context) is not None:
            said_so = _("Riders attack, and “{part}” is a group: name them, or att RIDERS < {part}.")
            raise NotUnderstood(said_so.format(part=part), part)
    found = parts.riders(names, context, facts)
    if found:
        facts.fields["riders"] = said(found)
    return found


def _caught(args: str, context: Context) -> Facts:
    args = re.sub(r"^(?:all|everyone|everybody)\b\s*", "", args, flags=re.IGNORECASE)
    facts = _moving("caught", "by", _BY, needs=False)(args, context)
    on_the_road = context.state.groups
    ahead = [group for group in on_the_road if group.role in ("leaders", "chasers")]
    whole, by = facts.fields.get("whole", []), facts.fields.get("by")
    if not facts.fields.get("riders") and not whole and not ahead:
        facts.notes.append(_("nobody is known to be away"))
    if by and by != "peloton" and find(on_the_road, by) is None:
        facts.notes.append(_("{group}: nobody said that such a group is out").format(group=by))
    if "peloton" in whole and not by:
        raise NotUnderstood(_("Who caught the peloton? caught peloton by GROUP."))
    between = [group.name for group in ahead[1:]]
    if whole and not by and find(on_the_road, whole[0]) == 0 and between:
        facts.notes.append(_("by the peloton? Another group is nearer: caught leaders by chasers"))
    for rider in [] if whole else facts.fields.get("riders", []):
        if ahead and not any(group.has(fold_name(rider["name"])) for group in ahead):
            facts.notes.append(_("{name} is not known to be away").format(name=rider["name"]))
    return facts


def _riders_only(kind: str, needs: bool, **extra: Any) -> Reader:
    def read(args: str, context: Context) -> Facts:
        facts = Facts(dict(extra), kind=kind)
        if found := parts.riders(args, context, facts):
            facts.fields["riders"] = said(found)
        elif needs:
            raise NotUnderstood(_("Who? Name at least one rider."))
        if kind == "abandon":
            gone = {out.rider.key: out.status for out in context.state.out}
            said_already = _("{name} is {status} already")
            facts.notes += [said_already.format(name=r.name, status=gone[r.key]) for r in found if r.key in gone]
        return facts

    return read


def _sized(args: str) -> tuple[str, int | None]:
    match = _SIZE.search(args)
    return (args[: match.start()], int(match[1])) if match else (args, None)


def _away(args: str, context: Context) -> Facts:
    names, size = _sized(args)
    facts = _fields("breakaway", size=size)
    if found := parts.riders(names, context, facts):
        facts.fields["riders"] = said(found)
    elif not size:
        raise NotUnderstood(_("Who is away? Name riders, or how many: away x12."))
    if size and size < len(found):
        raise NotUnderstood(
            _("{n} riders are named, so x{size} can't be.").format(n=len(found), size=size), f"x{size}"
        )
    return facts


def _road(args: str, context: Context) -> Facts:
    facts = Facts({}, kind="situation")
    groups = []
    for part in args.split(" / ") if args.strip() else []:
        body, size = _sized(parts.joined_times(part).strip())
        first, _space, rest = body.partition(" ")
        fields: dict[str, Any] = {} if size is None else {"size": size}
        if parts.is_time(first):
            fields["gap_s"], body = parts.duration(first), rest
        label, colon, names = body.partition(":")
        if not colon and (role := role_of(body)) is not None:
            label, names = role, ""
        elif not colon:
            label, names = "", body
        label = label.strip().strip('"')
        if label:
            role = role_of(label)
            fields |= {"role": role} if role == fold_name(label) else {"name": label}
        if names.strip():
            fields["riders"] = said(parts.riders(names, context, facts))
        if not label and not fields.get("riders") and not size:
            raise NotUnderstood(_("Each group is riders, a role or a size: road Cavagna / 0:40 peloton."))
        groups.append(fields)
    if not groups:
        raise NotUnderstood(_("Name the groups from front to back: road Cavagna / 0:40 peloton."))
    facts.fields["groups"] = groups
    return facts


def _passage(kind: str, what: str) -> Reader:
    def read(args: str, context: Context) -> Facts:
        facts = Facts({}, kind=kind)
        places: tuple[Climb, ...] | tuple[Sprint, ...]
        places = context.stage.climbs if kind == "climb" else context.stage.sprints
        body = re.sub(r"\s*\(?\b(?:not counted|uncounted)\)?$", "", args, flags=re.IGNORECASE)
        if body != args:
            facts.fields["counted"] = False
        labelled = _LABELLED.match(body)
        named, colon, names = (labelled[1], ":", labelled[2]) if labelled else ("", "", body)
        if colon and named.strip() != "-":
            facts.fields["name"] = parts.place(named, places, what)
        elif not colon:
            done = {fold_name(passed.name) for passed in context.state.passages if passed.type == kind}
            if near := parts.nearest_place(places, context.state.km_to_go, done):
                facts.fields["name"] = near
        unscaled = re.sub(r"\s*\(no scale\)$", "", names, flags=re.IGNORECASE)
        scaled, names = unscaled == names, unscaled
        items = [
            one for item in parts.split_list(_APART.sub(r"\1, ", names)) for one in parts.apart(item, context)
        ]
        if order := [_placing(item, kind, context, facts) for item in items]:
            facts.fields["order"] = order
        elif not colon:
            raise NotUnderstood(
                _("Who was first at the climb?") if what == "climb" else _("Who was first at the sprint?")
            )
        keys = [(fold_name(placing["name"]), placing.get("bib")) for placing in order]
        if twice := next((p["name"] for p, key in zip(order, keys, strict=True) if keys.count(key) > 1), None):
            raise NotUnderstood(_("{twice} is there twice.").format(twice=twice), twice)
        if scaled:
            fill_in(order, kind, facts, context)
        return facts

    return read


def _placing(item: str, kind: str, context: Context, facts: Facts) -> dict[str, Any]:
    match = _PLACED.match(item.strip())
    if match is None:
        raise NotUnderstood(_("A rider's name is missing."), item)
    if stray := next((word for word in match["name"].split()[1:] if word.lstrip("+-")[:1].isdecimal()), None):
        raise NotUnderstood(
            _("“{figure}” is neither seconds nor points: write {name} 3 20p.").format(
                figure=stray, name=match["name"].partition(stray)[0].strip()
            ),
            stray,
        )
    fields = said([parts.one_rider(match["name"], context, facts)])[0]
    for figure in match["figures"].split():
        number = re.sub(r"\D+$", "", figure)
        is_points = figure.lower().endswith(("p", "pt", "pts")) or (kind == "climb" and figure == number)
        key = "points" if is_points else "bonus_s"
        if key in fields:
            raise NotUnderstood(
                _("“{figure}” is one figure too many after {name}.").format(figure=figure, name=fields["name"]),
                figure,
            )
        fields[key] = int(number)
    return fields


def _win(args: str, context: Context) -> Facts:
    facts = Facts({}, kind="finish")
    words = parts.joined_times(args).split()
    if words and parts.is_time(words[-1]):
        facts.fields["time_s"] = parts.duration(words.pop())
        if words and words[-1].lower() == "in":
            words.pop()
    if found := parts.riders(" ".join(words), context, facts):
        facts.fields["riders"] = said(found)
        facts.notes += too_early(context, context.roster.short(found[0]))
    result = context.state.result
    if found and result and result.rows and result.rows[0].key != found[0].key:
        facts.notes.append(
            _("the result still has {name} first: res 1 … puts it right").format(name=result.rows[0].name)
        )
    return facts


def _speed(args: str, context: Context) -> Facts:
    match = re.fullmatch(
        r"(\d{1,3}(?:[.,]\d+)?)\s*(?:km/?h|kph)?(?:\s+(?:over|in)\s+(?P<over>.+))?", args.strip(), re.IGNORECASE
    )
    if match is None:
        raise NotUnderstood(_("A speed is a number of km/h: speed 33.2 over two hours."), args)
    return _fields("speed", speed_kph=float(match[1].replace(",", ".")), over=match["over"])


def _bare(kind: str) -> Reader:
    def read(args: str, context: Context) -> Facts:
        if args.strip():
            raise NotUnderstood(_("“{text}” is not expected here.").format(text=args.strip()), args.strip())
        return Facts({}, kind=kind)

    return read


READERS: dict[str, Reader] = {
    "km": _km,
    "gap": _gap,
    "att": _moving("attack", "from", _FROM, needs=True),
    "away": _away,
    "join": _moving("join", "to", _TO, needs=True),
    "caught": _caught,
    "drop": _moving("dropped", "from", _FROM, needs=True),
    "front": read_front,
    "back": read_back,
    "together": _bare("regroup"),
    "road": _road,
    "crash": _riders_only("crash", needs=False),
    "mech": _riders_only("mechanical", needs=False),
    **{
        status.lower(): _riders_only("abandon", needs=True, status=status)
        for status in ("DNF", "DNS", "OTL", "DSQ")
    },
    "kom": _passage("climb", "climb"),
    "sprint": _passage("sprint", "sprint"),
    "win": by_format(or_moved(_win), read_finish),
    "res": by_format(read_table("result"), read_result(read_table("result"))),
    "gc": read_table("gc"),
    "class": read_table("classification"),
    "weather": read_weather,
    "speed": _speed,
    **CONTROL,
    **TRIALS,
}
"""Readers by the word of their form."""
