"""Of which group a gap is and to which, where a saying or a frame gives it."""

import re
from functools import cache

from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.doing import group_of
from feeds.commentary.sentence.frames import FRAMED
from feeds.commentary.sentence.sayings import SPOKEN, framed, idioms, is_said, of_others_than_away, people_of
from feeds.commentary.sentence.slots import PEOPLE, Slots, slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_OVERALL = lazy(
    r"\b(?:klassement|rangschikking|overall|general|gc|standings|classification|clock|summit|podium|on paper)\b"
)

CHANGES = lazy(
    r"\b(?:baj[ao]\w*|sub[eio]\w*|reduc\w+|aument\w+|recort\w+|crec\w+|ca[eiy]\w*|gagn\w+|repri\w+|grignot\w+|grappill\w+|fond\w*|diminu\w+|augment\w+|descend\w*)\b"
)
"""Words of how a gap has changed: a time beside them may be by how much."""

Pair = tuple[str, str, str | None]
"""Of whom a gap is, to whom, and its bound."""


def said_gaps(s: Sentence, context: Context) -> dict[int, Pair]:
    """Return the pairs of the gaps that a saying gives, by the index of the duration or of a number of seconds."""
    if s.language not in SPOKEN | FRAMED or not s.has("duration"):
        return {}
    is_known = bool(context.away_size or context.pair)
    if not is_known and not (s.language != "nl" and (s.has("leaders") or context.km is not None)):
        return {}
    given = slots(s, context, Roster())
    at = s.all("duration")
    found: dict[int, Pair] = {}
    for kind, groups in GAPS.items() if is_known else [("GAP_PEL_LEAD", GAPS["GAP_PEL_LEAD"])]:
        for said in framed(s, given, kind):
            if _OVERALL.search(given.text) or of_others_than_away(s, given, said, context):
                continue
            value = _framed_pair(groups, people_of(given, said), said[0], context)
            if value is not None:
                found.setdefault(at[int(said["time"])], value)
    if not is_known:
        return found
    if given.grouped is not None and len(at) > 1 and (between := _search_between(s, given.grouped)):
        who = people_of(given, between) if between["who"] else context.chasers
        group = "chasers" if len(who) != 1 else who[0].name
        if not context.leads(who) and is_said(s, given.grouped, between, frozenset({"past"})):
            found[at[int(between["b1"] or between["b2"])]] = (group, "leaders", None)
            found[at[int(between["a1"] or between["a2"])]] = ("peloton", group, None)
    for pattern, *pairs in _gap_patterns(s.language) if s.language in SPOKEN else ():
        match = pattern.search(given.text)
        if match is None or not is_said(s, given, match, frozenset({"past"})):
            continue
        who = people_of(given, match)
        if "R" in pairs or ("W" in pairs and not who):
            who = context.last if len(context.last) == 1 else context.chasers
        pair = _pair(pairs, who, context)
        if pairs == ["S"] and context.pair is not None and not _OVERALL.search(given.text):
            pair = {"a": (*context.pair, None)}
        for figure, value in pair.items():
            if match[figure] is not None and pairs == ["C", "L"]:
                found[at[int(match[figure])]] = value  # who is between is said by more than a frame has
            elif match[figure] is not None:
                found.setdefault(at[int(match[figure])], value)
            elif match["n"] is not None:  # "40 seconds behind A, 55 ahead of B"
                found.setdefault(given.token(match.start("n")), value)
    return found


def _search_between(s: Sentence, said: Slots) -> re.Match[str] | None:
    return _BETWEEN[s.language].search(said.text) if s.language in _BETWEEN else None


def _between(behind: str, ahead: str, of: str) -> re.Pattern[str]:
    """Return a pattern for riders so much behind those away and so much ahead of the peloton, in either order."""
    some = r"[^<>{};.]{0,40}?"
    back, front = rf"(?:{behind}){some}(?:FRONT|<[\d-]+>|{of})", rf"(?:{ahead}){some}PACK"
    return lazy(
        rf"(?:(?P<who>{PEOPLE})|CHASE)(?! ['’] s)[^<>{{}};.]{{0,60}}? "
        rf"(?:\{{(?P<b1>\d+)\}} {back}{some}\{{(?P<a1>\d+)\}} {front}|"
        rf"\{{(?P<a2>\d+)\}} {front}{some}\{{(?P<b2>\d+)\}} {back})"
    )


_BETWEEN = {
    "en": _between(
        "behind|back of|back on|back from|down on|off|adrift of|in arrears of|from",
        "ahead of|clear of|in front of|(?:in )?FRONT of|up on|to the good of|on|over|before",
        "trio|duo|pair|leaders|leader|break|breakaway",
    ),
    "nl": _between(
        "van|achter|achterstand op", "voor|voorsprong op|los van|weg van", "de twee|de drie|koplopers|kop|koploper"
    ),
}
"""The gaps of riders between those away and the peloton."""
GAPS = {
    "GAP_SECOND": ("D", "P"),
    "GAP_PEL_LEAD": ("P", "L"),
    "GAP_CHASE_LEAD": ("C", "L"),
    "GAP_PEL_CHASE": ("P", "C"),
    "GAP_PEL_WHO": ("P", "W"),
    "GAP_WHO_PEL": ("W", "P"),
    "GAP_WHO_LEAD": ("W", "L"),
}
"""Of which group the gap of a frame is, and to which: peloton, leaders, chasers, the second part of a peloton that has split, or the riders who are named."""


_AT_SOME_FROM = lazy(r"\b(?:at|op|a) \{\d+\} (?:from|off|van|du|de|del|des)\b")


def _framed_pair(pair: tuple[str, str], who: list[Person], said: str, context: Context) -> Pair | None:
    group = group_of(who, context) if who else ""
    if who and group != "leaders":
        group = "chasers" if len(who) > 1 or (group == "chasers" and len(context.chasers) > 1) else who[0].name
    roles = {"P": "peloton", "L": "leaders", "C": "chasers", "D": "dropped", "W": group}
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
            lazy(pattern.replace("@A@", r"\{(?P<a>\d+)\}").replace("@B@", r"(?:\{(?P<b>\d+)\}|(?P<n>\d\d?))")),
            *roles.split(),
        )
        for roles, pattern in idioms(language).GAPS
    )


def _pair(pairs: list[str], who: list[Person], context: Context) -> dict[str, Pair]:
    """Return of whom and to whom the figures "a" and "b" are."""
    if pairs == ["L", "P"]:
        return {"a": ("peloton", "leaders", None)}
    if pairs == ["C", "P"]:  # each to those away: "les poursuivants à 15 secondes, le peloton à 50"
        return {"a": ("chasers", "leaders", None), "b": ("peloton", "leaders", None)}
    if pairs == ["C", "L"]:
        return {"a": ("chasers", "leaders", None)}
    if not who or pairs == ["S"]:
        return {}
    is_late = all(one in context.delayed for one in who)
    if context.leads(who) and not (is_late and pairs[0] in ("W", "R") and pairs[1] in ("L", "N")):
        if pairs == ["W", "H"] and len(context.last) == 1 and context.last[0] not in who:
            return {"a": (context.last[0].name, "leaders", None)}
        if pairs == ["W", "L"] and len(who) == 1 < len(context.away):
            return {"a": (who[0].name, "leaders", None)}  # one of those away is behind the others
        return {"a": ("peloton", "leaders", None)} if pairs == ["W", "P"] else {}
    is_chasing = len(who) > 1 or (len(context.chasers) > 1 and any(one in context.chasers for one in who))
    name = "chasers" if is_chasing else who[-1].name
    ahead = (*context.away, *context.chasers, *context.fallen, *context.moved)
    pair: dict[str, Pair] = {}
    for figure, other in zip("ab", pairs[1:], strict=False):
        if other == "H":
            continue
        if other[0] == "B":
            if any(one in context.behind for one in who):
                pair[figure] = (who[-1].name, "peloton", None)
        elif other[0] == "N" and not any(one in ahead for one in who):
            if any(one in context.behind or one in context.delayed for one in who):
                pair[figure] = (who[-1].name, "peloton", None)
        elif other[0] in "LN":
            pair[figure] = (name, "leaders", "lt" if other == "L<" else None)
        else:
            pair[figure] = ("peloton", name, None)
    return pair
