"""Sayings of several words that no class of words holds, matched on a sentence with slots, by language."""

import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from types import ModuleType

from feeds.commentary.context import Context, Fact
from feeds.commentary.doing import move
from feeds.commentary.guards import conditions
from feeds.commentary.names import Person, Roster
from feeds.commentary.numbers import number
from feeds.commentary.sentence import Sentence
from feeds.commentary.slots import PEOPLE, Slots, in_row, slots
from feeds.commentary.standings import ORDINALS
from feeds.commentary.tags import LANGUAGES

_SPOKEN = {"en", "fr", "es"}
"""Languages that have sayings."""
_OF_OTHERS = re.compile(
    r"\b(?:of|with|behind|for|than|like|against|from|to|by|without|unlike|"
    r"de|du|des|d|avec|sans|derriere|del|con|sin|tras)(?: the)?(?: ['’])? ?$"
)
_OVERALL = re.compile(r"\b(?:overall|general|gc|standings|classification|clock|summit|podium|on paper)\b")
_TABLE = re.compile(r"\b(?:classement|clasificacion|general|total)\b")
"""Where points are counted, and not taken."""
_DOUBT = frozenset({"modal", "not", "future", "past"})


@cache
def _idioms(language: str) -> ModuleType:
    return import_module(f"feeds.commentary.vocabulary.{LANGUAGES[language]}_idioms")


@cache
def _patterns(language: str, kind: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in getattr(_idioms(language), kind, ()))


@cache
def _hint(language: str, kind: str) -> re.Pattern[str]:
    """Return a pattern that is quick to search and that every sentence with a saying of a kind has."""
    return re.compile(_idioms(language).HINTS[kind])


def _matches(
    s: Sentence, told: Slots, kind: str, allow: frozenset[str] = frozenset()
) -> Iterator[tuple[int, re.Match[str]]]:
    """Yield the sayings of a kind that are news; `allow` are classes of doubt that may stand within one."""
    if kind in _idioms(s.language).HINTS and not _hint(s.language, kind).search(told.text):
        return
    for which, pattern in enumerate(_patterns(s.language, kind)):
        for match in pattern.finditer(told.text):
            if _is_told(s, told, match, allow):
                yield which, match


def _is_told(s: Sentence, told: Slots, match: re.Match[str], allow: frozenset[str]) -> bool:
    begin, end = told.token(match.start()), told.token(match.end() - 1)
    clauses = s.clauses[begin], s.clauses[end]
    if any(clauses[1] >= s.clauses[at] - 1 for at in conditions(s)):
        return False
    sure = [
        (told.token(found.start()), told.token(found.end() - 1))
        for found in re.finditer(_idioms(s.language).AT_ONCE, told.text)
    ]
    if "aside" in match.re.groupindex and match["aside"]:
        # what is said of a rider between commas: "Bero, qui avait lâché prise, est avalé"
        sure.append((told.token(match.start("aside")), told.token(match.end("aside") - 1)))
    for at, token in enumerate(s.tokens):
        doubts = token.classes & _DOUBT
        if doubts and any(first <= at <= last for first, last in sure):
            continue
        if begin <= at <= end:
            doubts -= allow
            if doubts:
                return False
        elif doubts and s.clauses[at] in clauses:
            return False
    who = match.start("who") if "who" in match.re.groupindex and match["who"] else match.start()
    return who > match.start() + 5 or not _OF_OTHERS.search(told.text[:who])


def _people(told: Slots, match: re.Match[str]) -> list[Person]:
    groups = match.groupdict()
    return in_row(told, " ".join(groups.get(name) or "" for name in ("who", "also", "and")))


def said_moves(s: Sentence, context: Context, roster: Roster) -> list[tuple[int, Fact]]:
    """Return the moves that are said in a saying, with where they stand."""
    if s.language not in _SPOKEN:
        return []
    told = slots(s, context, roster)
    found: list[tuple[int, Fact]] = []
    known: set[int] = set()

    def put(match: re.Match[str], fact: Fact) -> None:
        roster.adopt(fact.people)
        known.update(map(id, fact.people))
        found.append((told.token(match.start()), fact))

    for which, match in _matches(s, told, "CAUGHT"):
        gone = [*context.away, *context.chasers, *context.fallen, *context.moved, *context.behind]
        people = [one for one in _people(told, match) if one in gone and id(one) not in known]
        if people:
            by = "peloton" if which < 2 else "chasers" if which == 2 else None
            put(match, move("caught", people, 0.84, s, by=by))
    for _, match in _matches(s, told, "CAUGHT_THEM"):
        people = context.away if match["all"] or len(context.away) == 1 else context.last
        if people and (match["all"] or len(people) == 1) and context.leads(people) and not s.has("chasers"):
            put(match, move("caught", list(people), 0.82, s))
    for _, match in (
        _matches(s, told, "CAUGHT_ALL") if not found and not s.has("duration", "named", "chasers") else ()
    ):
        if context.away or context.away_size:
            put(match, move("caught", [], 0.82, s))
    if not found and context.chasers:
        people = [one for one in context.chasers if one not in context.away]
        met = re.search(_idioms(s.language).MET, told.text)
        if met is not None and people and _is_told(s, told, met, frozenset()):
            put(met, move("join", people, 0.8, s, to="leaders"))
    for to, coming, match in _across(s, told, context):
        if people := [one for one in coming if id(one) not in known]:
            put(match, move("join", people, 0.83, s, to=to))
    kinds = ["DROPPED"]
    if any(re.search(_idioms(s.language).TROUBLE, text) for text in (told.text, *context.seen[-2:])):
        kinds.append("DROPPED_IN_TROUBLE")
    for kind in kinds:
        for _, match in _matches(s, told, kind, frozenset({"modal", "not"})):
            people = [one for one in _people(told, match) if id(one) not in known]
            if people and not (context.leads(people) and len(people) >= (context.away_size or 0)):
                put(match, move("dropped", people, 0.84, s))
    attacks = list(_matches(s, told, "ATTACK"))
    if attacks and said_passage(s, context, roster) is not None:
        attacks = []  # who goes for the points of a summit comes back
    for _, match in attacks:
        people = [one for one in _people(told, match) if id(one) not in known]
        if not people or (
            people and all(one in context.away for one in people) and len(people) >= (context.away_size or 0)
        ):
            continue
        if context.attack is not None and context.attack_age == 0 and people == context.attack.people:
            continue
        if len(people) > 1:
            if not context.away:
                put(match, move("breakaway", people, 0.78, s))
            continue
        put(match, move("attack", people, 0.82, s, from_="leaders" if context.leads(people) else None))
    found += _counted(s, told, context, roster)
    for _, match in _matches(s, told, "BREAKS") if not found and not context.away else ():
        people = _people(told, match)
        if len(people) > 1 and not s.has("dropped", "catch", "crash", "sprint", "chasers"):
            put(match, move("breakaway", people, 0.82, s))
    return found


def _across(s: Sentence, told: Slots, context: Context) -> Iterator[tuple[str, list[Person], re.Match[str]]]:
    """Yield to which group riders come, and who: to those away, or back to the bunch that they had lost."""
    if not (context.away or context.away_size):
        return
    for _, match in _matches(s, told, "JOIN"):
        yield "leaders", [one for one in _people(told, match) if one not in context.away], match
    for _, match in _matches(s, told, "BACK"):
        yield "peloton", [one for one in _people(told, match) if not context.leads([one])], match


def _counted(s: Sentence, told: Slots, context: Context, roster: Roster) -> Iterator[tuple[int, Fact]]:
    """Yield how many are away where a sentence counts them, "ils sont six à l'avant", or names one more."""
    for kind in ("ONE_MORE", "SIZES"):
        for _, match in _matches(s, told, kind, frozenset({"not"})):
            size = ORDINALS.get(match["n"]) if kind == "ONE_MORE" else number(match["n"])
            extra = _people(told, match)
            named = _NAMED_NEXT.match(told.text, match.end()) if kind == "SIZES" else None
            if named is not None and len(whole := in_row(told, named[1])) == size:
                roster.adopt(whole)
                yield told.token(match.start()), move("breakaway", whole, 0.85, s)
                return
            people = [*context.away, *(one for one in extra if one not in context.away)] if extra else []
            if size is None or size == context.away_size or len(people) > size:
                continue
            if not extra and s.has("named", "chasers", "dropped", "catch", "crash", "sprint"):
                continue
            roster.adopt(people)
            yield told.token(match.start()), move("breakaway", people, 0.8, s, size=int(size))
            return


_NAMED_NEXT = re.compile(rf"[^<>:.]{{0,40}} : ({PEOPLE})")
"""After a count, who they are."""


def said_outs(s: Sentence, context: Context, roster: Roster, known: set[int]) -> Iterator[Fact]:
    """Yield who is out of the race, save those in `known`."""
    if s.language not in _SPOKEN:
        return
    told = slots(s, context, roster)
    for kind, status in (("DNS", "DNS"), ("ABANDON", "DNF")):
        if (
            kind == "DNS"
            and context.km is not None
            and context.distance_km
            and context.km < context.distance_km / 2
        ):
            continue
        for _, match in _matches(s, told, kind, frozenset({"not", "future", "modal"})):
            people = [one for one in _people(told, match) if id(one) not in known]
            known |= set(map(id, people))
            if people:
                roster.adopt(people)
                told_status = "DNS" if context.phase == "before" else status
                yield Fact("abandon", {"status": told_status}, 0.82, s.text, people, "who is out is not plain")


Pair = tuple[str, str, str | None]
"""Of whom a gap is, to whom, and its bound."""


def said_gaps(s: Sentence, context: Context) -> dict[int, Pair]:
    """Return the pairs of the gaps that a saying tells, by the index of the duration or of a number of seconds."""
    if s.language not in _SPOKEN or not s.has("duration") or not (context.away_size or context.pair):
        return {}
    told = slots(s, context, Roster())
    at = s.all("duration")
    found: dict[int, Pair] = {}
    for pattern, *pairs in _gap_patterns(s.language):
        match = pattern.search(told.text)
        if match is None or not _is_told(s, told, match, frozenset({"past"})):
            continue
        who = _people(told, match)
        if "R" in pairs or ("W" in pairs and not who):
            who = context.last if len(context.last) == 1 else context.chasers
        pair = _pair(pairs, who, context)
        if pairs == ["S"] and context.pair is not None and not _OVERALL.search(told.text):
            pair = {"a": (*context.pair, None)}
        for figure, value in pair.items():
            if match[figure] is not None:
                found.setdefault(at[int(match[figure])], value)
            elif match["n"] is not None:  # "40 seconds behind A, 55 ahead of B"
                found.setdefault(told.token(match.start("n")), value)
    return found


@cache
def _gap_patterns(language: str) -> tuple[tuple[re.Pattern[str], *tuple[str, ...]], ...]:
    return tuple(
        (
            re.compile(
                pattern.replace("@A@", r"\{(?P<a>\d+)\}").replace("@B@", r"(?:\{(?P<b>\d+)\}|(?P<n>\d\d?))")
            ),
            *pairs,
        )
        for pattern, *pairs in _idioms(language).GAPS
    )


def _pair(pairs: list[str], who: list[Person], context: Context) -> dict[str, Pair]:
    """Return of whom and to whom the figures "a" and "b" are."""
    if pairs == ["L", "P"]:
        return {"a": ("peloton", "leaders", None)}
    if pairs == ["C", "P"]:  # each to those away: "les poursuivants à 15 secondes, le peloton à 50"
        return {"a": ("chasers", "leaders", None), "b": ("peloton", "leaders", None)}
    if not who or pairs == ["S"]:
        return {}
    if context.leads(who):
        if pairs == ["W", "H"] and len(context.last) == 1 and context.last[0] not in who:
            return {"a": (context.last[0].name, "leaders", None)}
        return {"a": ("peloton", "leaders", None)} if pairs == ["W", "P"] else {}
    is_chasing = len(who) > 1 or (len(context.chasers) > 1 and any(one in context.chasers for one in who))
    name = "chasers" if is_chasing else who[-1].name
    pair: dict[str, Pair] = {}
    for figure, other in zip("ab", pairs[1:], strict=False):
        if other == "H":
            continue
        if other[0] == "B":
            if any(one in context.behind for one in who):
                pair[figure] = (who[-1].name, "peloton", None)
        elif other[0] == "L":
            pair[figure] = (name, "leaders", "lt" if other == "L<" else None)
        else:
            pair[figure] = ("peloton", name, None)
    return pair


def said_passage(s: Sentence, context: Context, roster: Roster) -> tuple[str | None, list[Person]] | None:
    """Return the kind of a passage that a saying tells, None where it says none, and who passed in their order."""
    if s.language not in _SPOKEN or s.has("win", "line"):
        return None
    told = slots(s, context, roster)
    if _TABLE.search(told.text):
        return None
    for kind, name in (("SPRINTS", "sprint"), ("CLIMBS", "climb")):
        for _, match in _matches(s, told, kind):
            groups = match.groupdict()
            if groups.get("who") or groups.get("row"):
                order = in_row(told, groups.get("row") or groups["who"])
                if len(order) == 1 or groups.get("row"):
                    return name, order
                continue
            ranked = " ".join(_slot_of(groups.get(place)) for place in ("first", "second", "third"))
            return None if kind == "CLIMBS" else name, in_row(told, ranked)
    return None


def _slot_of(place: str | None) -> str:
    """Return a place as a slot: patterns give the number of one rider, or the slot of several in a row."""
    return "" if place is None else f"<{place}>" if place.isdecimal() else place
