"""Between whom the times of a sentence are, by the gap grammar."""

import re
from dataclasses import replace

from feeds.commentary.gap.alone import alone
from feeds.commentary.gap.apart import ahead, behind, between
from feeds.commentary.gap.grammar import Rule, fitting
from feeds.commentary.gap.nouns import is_of_noun, of_noun
from feeds.commentary.gap.pieces import goes_on_in_seconds, row
from feeds.commentary.gap.tidying import Piece
from feeds.commentary.gap.unsaid import THEIRS, is_theirs, off_the_back
from feeds.commentary.gap.who import (
    Apart,
    Reading,
    has_lost,
    is_nation,
    is_subject,
    is_surely_away,
    named,
    people_of,
    role_of,
    subject_of,
)
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import Bound, Figure, spelt
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases


def grammar_gaps(s: Sentence, context: Context) -> dict[int, Apart | None]:
    """Return what the times of a sentence are by their tokens: a gap, or None for what is surely none.

    What the grammar says nothing of is left out.
    """
    if not (s.has("duration") or goes_on_in_seconds(s, context)):
        return {}
    reading = Reading(s, context, row(s, context))
    for at, piece in enumerate(reading.row.pieces):
        if piece.kind == "T":
            _read(reading, at)
    _settle(reading)
    if reading.s.language == "en":
        _settle_between(reading)
    return reading.found


def _settle_between(reading: Reading) -> None:
    """Take whoever is so much behind the break and so much ahead of the peloton for those between: "The nine are …"."""
    pieces = reading.row.pieces
    for match in _BETWEEN_BOTH.finditer(reading.row.text):
        back, front = (match.start(name) if match[name] else match.start(f"{name}2") for name in "bf")
        lead, pack = (match.start(name) if match[name] else match.start(f"{name}2") for name in "ap")
        found = reading.found.get(pieces[lead].at)
        is_theirs = found is None or (found.of, found.to) == ("peloton", "leaders")
        roles = role_of(reading, pieces[front]), role_of(reading, pieces[pack])
        if not is_theirs or roles != ("leaders", "peloton"):
            continue
        people = people_of(reading, pieces[match.start("x")])
        of = people[0].name if len(people) == 1 else "chasers"
        for at, pair in ((back, (of, "leaders")), (lead, ("peloton", of))):
            token = pieces[at].token
            figure = token.value if token is not None else None
            reading.found[pieces[at].at] = Apart(
                *pair, 0.82, figure=figure, is_plain=True, phrased=reading.row.phrased
            )


_BETWEEN_BOTH = lazy(
    r"(?P<x>[GPHQ])[^TGPHQ;LND]{0,12}(?:(?P<b>T)_?[Bf]f?(?P<f>G)[&,]{1,2}_{0,2}(?P<a>T)_?Af?(?P<p>G)"
    r"|(?P<a2>T)_?Af?(?P<p2>G)[&,]{1,2}_{0,2}(?P<b2>T)_?[Bf]f?(?P<f2>G))"
)


def _settle(reading: Reading) -> None:
    """Tell gaps of the peloton apart where a sentence has two: the smaller is of those between, if it can be.

    A lead of which only half was said is over those who chase, and "the others" are not the peloton.
    """
    whole = [
        at
        for at, apart in reading.found.items()
        if apart is not None and (apart.of, apart.to) == ("peloton", "leaders")
    ]
    between = [
        at for at, apart in reading.found.items() if apart and (apart.of, apart.to) == ("chasers", "leaders")
    ]
    for at in between if len(between) > 1 else ():
        if (apart := reading.found[at]) is not None and at in reading.of_one:
            reading.found[at] = replace(
                apart, of=reading.of_one[at]
            )  # "45 seconds ahead of Dorn and 1:02 ahead of Fisk"
    longest = max((_seconds(reading, at) for at in whole), default=0)
    for at in whole:
        apart = reading.found[at]
        if apart is None or _seconds(reading, at) >= longest:
            continue
        if at in reading.implied:
            reading.found[at] = replace(apart, of="chasers") if reading.context.chasers else None
        elif at in reading.others:
            reading.found[at] = replace(apart, of="chasers")


def _seconds(reading: Reading, at: int) -> float:
    piece = next(piece for piece in reading.row.pieces if piece.at == at and piece.kind == "T")
    return float(piece.token.value.value) if piece.token is not None else 0.0


def _read(reading: Reading, at: int) -> None:
    piece = reading.row.pieces[at]
    if at and reading.row.pieces[at - 1].words in _WAS and reading.s.has("now") and _is_said_again(reading, at):
        reading.found[piece.at] = None  # "the gap was three minutes; it's 1:20 now"
        return
    for rule, match, first in fitting(reading.row.text, at, reading.s.language):
        if (verb := _VERBS.get(rule.name)) and verb.search(_words_in(reading, match, first)) is None:
            continue
        if rule.relation == "none":
            reading.found[piece.at] = None
            return
        if (rule.name == "off" and _is_of(reading, match, first)) or (
            rule.name in _ALSO_OF_NOUNS and is_of_noun(reading, at)
        ):
            continue
        if rule.name == "gives" and not (_is_given(reading, at) and _gives(reading, at)):
            continue
        if (rule.name in THEIRS and not is_theirs(reading, at)) or (
            rule.name in _OF_THEM and not _is_of_them(reading, match, first)
        ):
            continue
        if rule.name == "later, who" and reading.row.pieces[first + match.end() - 1].words not in _PASSES:
            continue
        if not _is_of_those_behind(rule, reading, match, first):
            continue
        if rule.name == "back, who" and not _is_further_back(reading, at):
            continue
        if (rule.name in _GOES_ON and (reading.doer is None or not reading.order)) or not _may_be(
            rule, reading, at
        ):
            continue
        if rule.name == "at from whom, who" and not _may_follow(reading, first + match.start("x")):
            continue
        if rule.name in ("apart", "heading") and _is_bonus(reading, at):
            reading.found[piece.at] = None
            return
        groups = match.groupdict()
        apart = _apart(reading, rule, match, first, at)
        if apart is None and rule.name in ("it settles at", "there is", "passes with"):
            continue
        if apart is None and rule.name == "lead" and at and reading.row.text[at - 1] == "a":
            continue  # "time check: Dorn at 1:20"
        if apart is None:
            if _is_further(reading, at) or (
                _piece(reading, match, first, "y") is not None and "bare" not in match.groupdict()
            ):
                reading.found[piece.at] = None  # of others than the peloton and those away, whoever they are
            return
        bound = _BOUNDS.get(reading.row.text[:at].removesuffix("f")[-1:], apart.bound)
        if reading.row.text[at + 1 : at + 2] == "u":
            bound = apart.bound  # "the field comes past a minute later"
        figure: Figure | None = piece.token.value if piece.token is not None else None
        is_plain = any(groups.get(name) and _is_group(reading, match, first, name) for name in "xyn")
        is_plain = is_plain or rule.name.startswith(("time of", "it to"))
        apart = replace(
            apart,
            is_now=rule.name in _NOW,
            is_plain=is_plain,
            phrased=reading.row.phrased,
            bound=bound,
            figure=figure,
        )
        reading.found[piece.at] = apart
        reading.order.append(apart)
        x, y = reading.doer, _piece(reading, match, first, "y")
        if rule.relation == "ahead" and not match.groupdict().get("y"):
            reading.implied.append(piece.at)
        elif y is not None and apart.of == "chasers" and len(people_of(reading, y)) == 1:
            reading.of_one[piece.at] = people_of(reading, y)[0].name
        elif x is not None and x.token is not None and "everybody" in x.token.classes:
            reading.others.append(piece.at)
        return


def _is_further(reading: Reading, at: int) -> bool:
    """Return whether a time is added to the one before: "the first follows at 48 and the second is 35 seconds further back"."""
    after = reading.row.pieces[at + 1] if at + 1 < len(reading.row.pieces) else None
    return after is not None and after.kind == "B" and after.words.startswith("further") and bool(reading.order)


def _is_bonus(reading: Reading, at: int) -> bool:
    """Return whether times are what riders get at a sprint: "Aster 3s, Bero 2s, Dorn 1s"."""
    return reading.row.text.count("T") > 1 and _seconds(reading, reading.row.pieces[at].at) <= _MOST_BONUS_S


_MOST_BONUS_S = 3


def _gives(reading: Reading, at: int) -> bool:
    """Return whether somebody gives so much: "give it five minutes" asks for patience."""
    return not (at and reading.row.text[:at].lstrip("_;") == "g" and reading.row.pieces[at - 1].words == "give")


_GOES_ON = phrases("and on|and whom by")
"""Rules of a second group behind the same riders."""
_ALSO_OF_NOUNS = phrases("at|within|at, who")
"""Rules of where a group is, that fit the value of a lead as well."""
_BOUNDS: dict[str, Bound] = {">": "gt", "<": "lt", "i": "lt"}


_NOW = phrases(
    "has, after what was|left of what was|gap from, once, to|has become|passed earlier|which was, is|was long ago, is|slipped to"
)
_PASSES = phrases(
    "reach|reaches|reached|passes|crosses|crossed|passed|pass|cross|comes through|come through|came through|"
    "goes over|go over|went over|crest|crests|crested|goes through|go through|rolls through|rolls over|"
    "comes over|come over|arrives|arrived"
)
"""What a group does so much later at the same place: "35 seconds later the peloton comes through"."""
_LEFT = lazy(r"\b(?:reste\w*|restan?|quedan?|conserva\w*|dura\w*)\b")
_STRETCH = lazy(r"\b(?:stretch|extend|push|widen|grow|expand|doubl)\w*\b")
_TAKES = lazy(r"\b(?:met|sac)\w+")
_COMES_TO = lazy(r"\b(?:roza\w*|ronda\w*|supera\w*|pasan?|alcanza\w*|llegan? a|acercan?)\b")
_TARDY = lazy(r"\btardan? .*\ben (?:pasar|cruzar|coronar|aparecer|asomar|desfilar|franquear)")
_AWAY = lazy(
    rf"^(?:just |only |now |still )*(?:{spelt('en')}|\d\d?|a dozen) (?:men |riders |women )?(?:away|off|up there)\b"
)
_SOMEBODY = lazy(r"\b(?:champion|wearer|holder|winner|jersey|hope|rival|man|woman)\b")
_VERBS = {
    "leads somebody by": _SOMEBODY,
    "is ahead of somebody": _SOMEBODY,
    "up": lazy(r"^(?!.*\b(?:gone|lost|shaved)\b)"),
    "so far away": lazy(r"\baway\b"),
    "so many away, time": _AWAY,
    "takes so long to pass": _TARDY,
    "lost on whom": lazy(r"\b(?:los[te]\w*|concede\w*|perd\w*|pierde\w*|verlie\w*|verloor|verloren|cede\w*)\b"),
    "bunch, time": lazy(
        r"\b(?:peloton|paquet|lote|gran group|gran grupo|grupo principal|grupo|gros de la troupe)\b"
    ),
    "the first and the second": lazy(r"\bprimer"),
    "takes out of": _TAKES,
    "comes to": _COMES_TO,
    "left to whom": _LEFT,
    "to whom are left": _LEFT,
    "are left to whom": _LEFT,
    "stretches it to": _STRETCH,
    "at, who leads whom": lazy(r"\b(?:frente|cabeza|encabeza\w*|comanda\w*|tira\w*|lidera\w*|guia\w*)\b"),
    "and it nears": _COMES_TO,
}
"""The verbs of rules of what those ahead are left with, or do to a gap; of others their class says too little."""


def _words_in(reading: Reading, match: re.Match[str], first: int) -> str:
    """Return the words of the pieces that a rule matched."""
    return " ".join(piece.words for piece in reading.row.pieces[first + match.start() : first + match.end()])


_OF_THEM = phrases("is down to|held at|keeps whom at|brought to|has brought to|is given") | phrases(
    "with whom at|holds, who at|has come below|those away, time|begins to climb with"
)
"""Rules that say at what gap the peloton holds those away."""


def _is_of_them(reading: Reading, match: re.Match[str], first: int) -> bool:
    x = _piece(reading, match, first, "x")
    return x is not None and x.kind in "GP" and role_of(reading, x) == "leaders"


def _is_given(reading: Reading, at: int) -> bool:
    """Return whether it is the peloton that gives so much, or nobody who is named."""
    if _THEY_ARE_GIVEN.search(reading.s.folded):
        return True
    subjects = [
        piece
        for index, piece in enumerate(reading.row.pieces[:at])
        if piece.kind in "GHQ" and is_subject(reading.row, index)
    ]
    return not subjects or (subjects[-1].kind == "G" and role_of(reading, subjects[-1]) == "peloton")


_THEY_ARE_GIVEN = lazy(
    r"\bon (?:leur|lui) (?:donne|accorde|laisse|octroie|annonce)\b|\b(?:les|le) (?:dan|damos|conceden|adjudican)\b"
)
"""Somebody who watches says what riders have: "Sept hommes ont fait un trou, on leur donne 15 secondes"."""
_WAS = phrases("was|were|had been")


def _is_said_again(reading: Reading, at: int) -> bool:
    """Return whether another time follows."""
    return "T" in reading.row.text[at + 1 :]


def _is_of_those_behind(rule: Rule, reading: Reading, match: re.Match[str], first: int) -> bool:
    """Return whether a rule of how a gap is lost or cut is of riders behind, where it can be of those away as well."""
    x, y = (_piece(reading, match, first, name) for name in "xy")
    if rule.name == "lost on whom":
        return has_lost(reading, x, y)
    if rule.name != "cuts the gap to":
        return True
    return x is not None and x.kind in "GPH" and role_of(reading, x) not in ("leaders", "peloton", "")


def _may_be(rule: Rule, reading: Reading, at: int) -> bool:
    """Return whether the words of a rule are those that it needs: "had" of a report, "that is"."""
    if rule.name == "that is":
        return [piece.words for piece in reading.row.pieces[:2]] in _THAT_IS
    return rule.name != "had" or _had(reading, at)


_THAT_IS = (["that", "s"], ["that", "is"], ["that", "'s"])


def _had(reading: Reading, at: int) -> bool:
    """Return whether a report has riders so far ahead: "With 30km to go the break had 2:05 left"."""
    verb = next((piece.words for piece in reversed(reading.row.pieces[:at]) if piece.kind != "_"), "")
    return reading.context.report and verb == "had"


_FURTHER = phrases(
    "back|further back|further behind|further down|further down the road|down the road|back down the road|"
    "back on the road|behind them|behind those|behind these|behind that|adrift"
)


def _is_further_back(reading: Reading, at: int) -> bool:
    """Return whether a group after "1:20 further back" is the one there; "1:20 behind the bunch" is somebody else."""
    piece = next((piece for piece in reading.row.pieces[at + 1 : at + 4] if piece.kind == "B"), None)
    return piece is not None and piece.words in _FURTHER


def _may_follow(reading: Reading, index: int) -> bool:
    """Return whether a group after "at so much from A" is the one there: a subject, or the peloton that is led."""
    piece = reading.row.pieces[index]
    return is_subject(reading.row, index) or (piece.token is not None and "peloton" in piece.token.classes)


def _is_of(reading: Reading, match: re.Match[str], first: int) -> bool:
    return reading.row.pieces[first + match.start("off")].words == "of"


def _is_group(reading: Reading, match: re.Match[str], first: int, name: str) -> bool:
    token = reading.row.pieces[first + match.start(name)].token
    return name == "n" or (token is not None and not token.classes.isdisjoint(("peloton", "leaders", "chasers")))


def _piece(reading: Reading, match: re.Match[str], first: int, name: str) -> Piece | None:
    return reading.row.pieces[first + match.start(name)] if match.groupdict().get(name) else None


_OF_LEADERS = phrases("on whom|in front with|gives")
"""Rules that are of those away, where nobody is named."""


def _have_just_gone(reading: Reading, x: Piece) -> bool:
    """Return whether those who chase attacked just now: what is "for the two" is their lead over the bunch."""
    context = reading.context
    if reading.s.language not in ("fr", "es") or context.attack is None or context.attack_age > 1:
        return False
    is_theirs = role_of(reading, x) == "chasers" and not reading.s.has("chasers", "behind")
    return is_theirs and all(one in context.chasers for one in context.attack.people) and not reading.order


def _apart(reading: Reading, rule: Rule, match: re.Match[str], first: int, at: int) -> Apart | None:
    """Return the gap that a rule gives, None where it does not hold of these groups."""
    x, y = (_piece(reading, match, first, name) for name in "xy")
    y = y or _piece(reading, match, first, "o")
    if is_nation(x) and rule.relation == "ahead" and reading.context.away_size == 1:
        x = None  # of one alone in front
    elif is_nation(x) and rule.relation == "behind" and len(reading.context.chasers) == 1:
        x = named(reading.context.chasers)
    if x is not None and x.kind == "Q":
        return ahead(reading, None, y, rule) if is_surely_away(reading, x, rule.relation) else None
    if rule.name == "for" and x is not None and y is None and _have_just_gone(reading, x):
        return Apart("peloton", "chasers", rule.confidence - 0.06)
    if rule.name == "for" and x is not None and y is None and role_of(reading, x) in ("peloton", "chasers"):
        return behind(reading, x, None, rule, more=False)  # "26 seconds for the chasers, 40 for the peloton"
    if rule.name == "time from to" and x is not None and x.kind == "P":
        return ahead(reading, None, y, rule)
    if (left := off_the_back(reading, rule, x, y)) is not None:
        return left
    if rule.relation == "between":
        return between(reading, x, y)
    groups = match.groupdict()
    if groups.get("bare"):
        return alone(reading, at, rule)
    if groups.get("n"):
        return of_noun(reading, rule, match, first, x, y)
    if rule.name in _GOES_ON:
        x = reading.doer
    if rule.relation == "ahead":
        if rule.name not in _OF_LEADERS:
            x = x or subject_of(reading, at, "ahead") or (reading.doer if reading.order else None)
        if x is not None and is_surely_away(reading, x, rule.relation):
            x = None
        return ahead(reading, x, y, rule) if x is None or x.kind != "Q" else None
    if rule.name == "to whom" and x is not None and role_of(reading, x) == "leaders":
        return Apart("peloton", "leaders", 0.78)
    more = bool(groups.get("more")) or (at > 0 and reading.row.text[at - 1] == "x")
    more = more or _is_further(reading, at)
    x = x or subject_of(reading, at, "behind", before=y)
    return behind(reading, x, y, rule, more) if x is None or x.kind != "Q" else None
