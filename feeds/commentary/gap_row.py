"""Between whom the times of a sentence are, by the gap grammar."""

import re
from dataclasses import replace

from feeds.commentary.context import Context
from feeds.commentary.gap_apart import ahead, behind, between, is_of_noun, of_noun
from feeds.commentary.gap_grammar import Rule, told
from feeds.commentary.gap_pieces import Piece, row
from feeds.commentary.gap_who import Apart, Reading, subject_of
from feeds.commentary.numbers import Bound
from feeds.commentary.sentence import Sentence
from feeds.commentary.tags import phrases


def grammar_gaps(s: Sentence, context: Context) -> dict[int, Apart | None]:
    """Return what the times of a sentence are by their tokens: a gap, or None for what is surely none.

    What the grammar says nothing of is left out.
    """
    if not s.has("duration"):
        return {}
    reading = Reading(s, context, row(s, context))
    for at, piece in enumerate(reading.row.pieces):
        if piece.kind == "T":
            _read(reading, at)
    _settle(reading)
    return reading.found


def _settle(reading: Reading) -> None:
    """Give a lead of which only half was said to those who chase, where the peloton has another beside it."""
    whole = [
        at
        for at, apart in reading.found.items()
        if apart is not None and (apart.of, apart.to) == ("peloton", "leaders")
    ]
    longest = max((reading.s.tokens[at].value.value for at in whole), default=0)
    for at in reading.implied:
        apart = reading.found.get(at)
        if at in whole and apart is not None and reading.s.tokens[at].value.value < longest:
            reading.found[at] = replace(apart, of="chasers") if reading.context.chasers else None


def _read(reading: Reading, at: int) -> None:
    piece = reading.row.pieces[at]
    for rule, match, first in told(reading.row.text, at, reading.s.language):
        if rule.relation == "none":
            reading.found[piece.at] = None
            return
        if (rule.name == "off" and _is_of(reading, match, first)) or (
            rule.name in _ALSO_OF_NOUNS and is_of_noun(reading, at)
        ):
            continue
        if (apart := _apart(reading, rule, match, first, at)) is not None:
            apart = replace(apart, phrased=reading.row.phrased)
            if (bound := _BOUNDS.get(reading.row.text[at - 1] if at else "")) is not None:
                apart = replace(apart, bound=bound)
            reading.found[piece.at] = apart
            reading.order.append(apart)
            if rule.relation == "ahead" and not match.groupdict().get("y"):
                reading.implied.append(piece.at)
        return


_ALSO_OF_NOUNS = phrases("at|within|at, who")
"""Rules of where a group is, that fit the value of a lead as well."""
_BOUNDS: dict[str, Bound] = {">": "gt", "<": "lt", "i": "lt"}


def _is_of(reading: Reading, match: re.Match[str], first: int) -> bool:
    return reading.row.pieces[first + match.start("off")].words == "of"


def _apart(reading: Reading, rule: Rule, match: re.Match[str], first: int, at: int) -> Apart | None:
    """Return the gap that a rule tells, None where it does not hold of these groups."""
    groups = match.groupdict()
    pieces = reading.row.pieces

    def piece_of(name: str) -> Piece | None:
        return pieces[first + match.start(name)] if groups.get(name) else None

    x, y = piece_of("x"), piece_of("y")
    if any(one is not None and one.kind == "Q" for one in (x, y)):
        return None
    if rule.relation == "between":
        return between(reading, x, y)
    if groups.get("n"):
        return of_noun(reading, rule, match, first, x, y)
    if rule.name == "and on":
        x = reading.doer
        if x is None or not reading.order:
            return None
    if rule.relation == "ahead":
        return ahead(reading, x or subject_of(reading, at, "ahead"), y, rule)
    more = bool(groups.get("more")) or (at > 0 and pieces[at - 1].kind == "x")
    return behind(reading, x or subject_of(reading, at, "behind", before=y), y, rule, more)
