"""Sayings of several words that no class of words holds, matched on a sentence with slots, by language."""

import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from types import ModuleType

from feeds.commentary.context import Context, Fact
from feeds.commentary.doing import group_of, move
from feeds.commentary.frames import FRAMED
from feeds.commentary.frames import matches as framed
from feeds.commentary.guards import conditions
from feeds.commentary.names import Person, Roster
from feeds.commentary.sentence import Sentence
from feeds.commentary.slots import PEOPLE, Slots, in_row, slots
from feeds.commentary.tags import LANGUAGES

_SPOKEN = {"en"}
"""Languages that have sayings."""
_OF_OTHERS = re.compile(
    r"\b(?:of|with|behind|for|than|like|against|from|to|by|without|unlike|"
    r"van|met|achter|voor|dan|tegen|naar|door|zonder|zoals)(?: the| de)? ?$"
)
_OVERALL = re.compile(
    r"\b(?:klassement|rangschikking|overall|general|gc|standings|classification|clock|summit|podium|on paper)\b"
)
_DOUBT = frozenset({"modal", "not", "future", "past"})


@cache
def _idioms(language: str) -> ModuleType:
    return import_module(f"feeds.commentary.vocabulary.{LANGUAGES[language]}_idioms")


@cache
def _patterns(language: str, kind: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in getattr(_idioms(language), kind))


@cache
def _hint(language: str, kind: str) -> re.Pattern[str]:
    """Return a pattern that is quick to search and that every sentence with a saying of a kind has."""
    return re.compile(_idioms(language).HINTS[kind])


def _matches(
    s: Sentence, told: Slots, kind: str, allow: frozenset[str] = frozenset()
) -> Iterator[tuple[int, re.Match[str]]]:
    """Yield the sayings of a kind that are news; `allow` are classes of doubt that may stand within one."""
    if s.language in _SPOKEN and hasattr(_idioms(s.language), kind) and _hint(s.language, kind).search(told.text):
        for number, pattern in enumerate(_patterns(s.language, kind)):
            for match in pattern.finditer(told.text):
                if _is_told(s, told, match, allow):
                    yield number, match
    for match in _framed(s, told, kind):
        yield A_FRAME, match


A_FRAME = 99
"""The number of a saying that is a frame."""


def _framed(s: Sentence, told: Slots, kind: str) -> Iterator[re.Match[str]]:
    """Yield the frames of a kind that are news; what lies within a frame is what it says."""
    if told.grouped is not None:
        for match in framed(s.language, kind, told.grouped.text):
            if _is_told(s, told.grouped, match, _DOUBT):
                yield match


def _is_told(s: Sentence, told: Slots, match: re.Match[str], allow: frozenset[str]) -> bool:
    begin, end = told.token(match.start()), told.token(match.end() - 1)
    clauses = s.clauses[begin], s.clauses[end]
    if any(clauses[1] >= s.clauses[at] - 1 for at in conditions(s)):
        return False
    sure = [
        (told.token(found.start()), told.token(found.end() - 1))
        for found in (re.finditer(_idioms(s.language).AT_ONCE, told.text) if s.language in _SPOKEN else ())
    ]
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
    return in_row(told, " ".join(groups.get(name) or "" for name in ("who", "also")))


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
        where = told if match.string == told.text else told.grouped or told
        found.append((where.token(match.start()), fact))

    for number, match in _matches(s, told, "CAUGHT"):
        gone = [*context.away, *context.chasers, *context.fallen, *context.moved, *context.behind]
        people = [one for one in _people(told, match) if one in gone and id(one) not in known]
        if people:
            by = "peloton" if number < 2 else "chasers" if number == 2 else None
            put(match, move("caught", people, 0.84, s, by=by))
    if not found and context.chasers:
        people = [one for one in context.chasers if one not in context.away]
        met = re.search(_idioms(s.language).MET, told.text)
        if met is not None and not _is_told(s, told, met, frozenset()):
            met = None
        crossed = next((match for _, match in _matches(s, told, "JOIN_CHASERS")), None)
        if people and (made := met or crossed) is not None:
            put(made, move("join", people, 0.8, s, to="leaders"))
    if not found and (context.away or context.away_size) and not s.has("past"):
        whole = next((m for m in _framed(s, told, "CAUGHT_ALL") if not _of_some(s, told, m, context)), None)
        if whole is not None and not (context.subject == "peloton" and "they" in whole[0]):
            put(whole, move("caught", [], 0.84, s))
    for _, match in _matches(s, told, "JOIN"):
        people = [one for one in _people(told, match) if one not in context.away and id(one) not in known]
        if people and (context.away or context.away_size):
            put(match, move("join", people, 0.85, s, to="leaders"))
    kinds = ["DROPPED"]
    if any(re.search(_idioms(s.language).TROUBLE, text) for text in (told.text, *context.seen[-2:])):
        kinds.append("DROPPED_IN_TROUBLE")
    for kind in kinds:
        for _, match in _matches(s, told, kind, frozenset({"modal", "not"})):
            people = [one for one in _people(told, match) if id(one) not in known]
            if people and not (context.leads(people) and len(people) >= (context.away_size or 0)):
                put(match, move("dropped", people, 0.84, s))
    passed = said_passage(s, context, roster)  # who goes for the points of a summit comes back
    for _, match in _matches(s, told, "ATTACK") if passed is None else ():
        people = [one for one in _people(told, match) if id(one) not in known]
        if not people or (
            people and all(one in context.away for one in people) and len(people) >= (context.away_size or 0)
        ):
            continue
        if context.attack is not None and context.attack_age == 0 and people == context.attack.people:
            continue
        if len(people) > 1 and not context.away:
            put(match, move("breakaway", people, 0.78, s))
            continue
        put(match, move("attack", people, 0.82, s, from_="leaders" if context.leads(people) else None))
    return found


def framed_breakaway(s: Sentence, context: Context, roster: Roster) -> Iterator[tuple[int, Fact]]:
    """Yield the breakaway that a frame gives, at most one."""
    told = slots(s, context, roster)
    for match in _framed(s, told, "BREAKAWAY"):
        people = _people(told, match)
        named = {id(person) for i in s.all("named") for person in s.tokens[i].value}
        if (
            len(people) > 1
            and people != context.away
            and named == set(map(id, people))
            and told.grouped is not None
        ):
            roster.adopt(people)
            yield told.grouped.token(match.start()), move("breakaway", people, 0.78, s)
            return


def said_outs(s: Sentence, context: Context, roster: Roster, known: set[int]) -> Iterator[Fact]:
    """Yield who is out of the race, save those in `known`."""
    if s.language not in _SPOKEN | FRAMED:
        return
    told = slots(s, context, roster)
    for kind, status in (("DNS", "DNS"), ("DSQ", "DSQ"), ("ABANDON", "DNF")):
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
                told_status = "DNS" if context.phase == "before" and kind != "DSQ" else status
                yield Fact("abandon", {"status": told_status}, 0.82, s.text, people, "who is out is not plain")


Pair = tuple[str, str, str | None]
"""Of whom a gap is, to whom, and its bound."""


def said_gaps(s: Sentence, context: Context) -> dict[int, Pair]:
    """Return the pairs of the gaps that a saying tells, by the index of the duration or of a number of seconds."""
    if s.language not in _SPOKEN | FRAMED or not s.has("duration") or not (context.away_size or context.pair):
        return {}
    told = slots(s, context, Roster())
    at = s.all("duration")
    found: dict[int, Pair] = {}
    for kind, groups in GAPS.items():
        for said in _framed(s, told, kind):
            if _OVERALL.search(told.text) or _of_some(s, told, said, context):
                continue
            value = _framed_pair(groups, _people(told, said), said[0], context)
            if value is not None:
                found.setdefault(at[int(said["time"])], value)
    for pattern, *pairs in _gap_patterns(s.language) if s.language in _SPOKEN else ():
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


GAPS = {
    "GAP_PEL_LEAD": ("P", "L"),
    "GAP_CHASE_LEAD": ("C", "L"),
    "GAP_PEL_CHASE": ("P", "C"),
    "GAP_PEL_WHO": ("P", "W"),
    "GAP_WHO_PEL": ("W", "P"),
    "GAP_WHO_LEAD": ("W", "L"),
}
"""Of which group the gap of a frame is, and to which: peloton, leaders, chasers, or the riders who are named."""


_AT_SOME_FROM = re.compile(r"\b(?:at|op) \{\d+\} (?:from|off|van)\b")


def _of_some(s: Sentence, told: Slots, match: re.Match[str], context: Context) -> bool:
    """Return whether a match speaks of another number of leaders than are away: "the trio", where two are."""
    grouped = told.grouped or told
    tokens = s.tokens[grouped.token(match.start()) : grouped.token(match.end() - 1) + 1]
    return any("leaders" in token.classes and token.value not in (None, context.away_size) for token in tokens)


def _framed_pair(pair: tuple[str, str], who: list[Person], said: str, context: Context) -> Pair | None:
    group = group_of(who, context) if who else ""
    if who and group != "leaders":
        group = "chasers" if len(who) > 1 or (group == "chasers" and len(context.chasers) > 1) else who[0].name
    roles = {"P": "peloton", "L": "leaders", "C": "chasers", "W": group}
    of, to = roles[pair[0]], roles[pair[1]]
    if pair == ("W", "P") and _AT_SOME_FROM.search(said) and not any(one in context.behind for one in who):
        return None  # ahead of it or behind it
    if pair[0] == "P" and to not in ("leaders", "chasers") and not context.away:
        to = "leaders"  # whoever has something on the peloton where nobody else is away
    return (of, to, None) if of and to and of not in (to, "leaders") else None


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
    if not who:
        return {}
    if context.leads(who):
        return {"a": ("peloton", "leaders", None)} if pairs == ["W", "P"] else {}
    is_chasing = len(context.chasers) > 1 and any(one in context.chasers for one in who)
    name = "chasers" if is_chasing else who[-1].name
    pair: dict[str, Pair] = {}
    for figure, other in zip("ab", pairs[1:], strict=False):
        if other[0] == "L":
            pair[figure] = (name, "leaders", "lt" if other == "L<" else None)
        else:
            pair[figure] = ("peloton", name, None)
    return pair


def said_passage(s: Sentence, context: Context, roster: Roster) -> tuple[str | None, list[Person]] | None:
    """Return the kind of a passage that a saying tells, None where it says none, and who passed in their order."""
    if s.language not in _SPOKEN or s.has("win", "line"):
        return None
    told = slots(s, context, roster)
    for kind, name in (("SPRINTS", "sprint"), ("CLIMBS", "climb")):
        for number, match in _matches(s, told, kind):
            if number == A_FRAME:
                continue
            groups = match.groupdict()
            if groups.get("who"):
                order = in_row(told, groups["who"])
                if len(order) == 1:
                    return name, order
                continue
            return None, [
                told.people[int(groups[place])] for place in ("first", "second", "third") if groups.get(place)
            ]
    return None


_ON_THE_WAY = re.compile(r"point|intermediate|kom\b|summit|punten|tussen|bonif|bonus|bergprijs|buit")
_THEN = re.compile(
    rf"[^<>{{}};:.]{{0,30}}?(?:(?:ahead of|from|before|in front of|followed by|voor|gevolgd door) "
    rf"(?P<next>{PEOPLE})"
    rf"(?: ?,? ?(?:and |en )?(?:then|and|en|dan) (?P<third>{PEOPLE}))?|"
    rf"(?:with|and|met|en|,|while) (?P<other>{PEOPLE})(?: \w+)? "
    r"(?:second|next|in second|tweede|in (?:his|her|zijn|haar) (?:wheel|wiel|spoor)))"
)
"""Who came next, after what says who was first."""


def framed_passage(s: Sentence, context: Context, roster: Roster, far: bool) -> tuple[str, list[Person]] | None:
    """Return the kind of a passage that a frame gives, and who passed in their order.

    Args:
        s: the sentence.
        context: what was said before.
        roster: the riders of the race.
        far: the finish is far, so that a sprint is none for the stage.
    """
    if s.language not in FRAMED:
        return None
    told = slots(s, context, roster)
    for kind, name in (("SPRINTS", "sprint"), ("CLIMBS", "climb")):
        for match in _framed(s, told, kind):
            around = match.string[match.start() : match.end() + 40]
            if not (far or _ON_THE_WAY.search(around)):
                continue
            order = _people(told, match)
            if len(order) != 1:
                continue
            rest = in_row(told, match.groupdict().get("next") or "")
            then = _THEN.match(match.string, max(0, match.end() - 1))
            if then is not None:
                rest += in_row(told, " ".join(filter(None, then.groupdict().values())))
            roster.adopt(order)
            return name, list(dict.fromkeys([*order, *rest]))
    return None
