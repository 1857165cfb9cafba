"""What a rule of the gap grammar makes of the groups that it names: of whom a gap is, and to whom."""

import re

from feeds.commentary.gap_grammar import Rule
from feeds.commentary.gap_pieces import Piece
from feeds.commentary.gap_who import (
    Apart,
    Reading,
    is_one_of_those_away,
    is_subject,
    people_of,
    role_of,
    subject_of,
)
from feeds.commentary.roles import front_of, role_of_token
from feeds.commentary.tags import Token, phrases


def between(reading: Reading, x: Piece | None, y: Piece | None) -> Apart | None:
    """Return the gap between two groups, whichever of them is ahead."""
    if x is None or y is None:
        return None
    one, other = role_of(reading, x), role_of(reading, y)
    if not one or not other or one == other:
        return None
    if {one, other} == {"leaders", "peloton"} and y.token is not None and "rest" in y.token.classes:
        return Apart("chasers", "leaders", 0.85)
    front, back = sorted((one, other), key=front_of)
    if front_of(front) == front_of(back):
        return None
    reading.doer = None
    return Apart(back, front, 0.9)


def ahead(reading: Reading, x: Piece | None, y: Piece | None, rule: Rule) -> Apart | None:
    """Return the gap of who is behind `x`: `y`, or the peloton."""
    if x is not None and x.kind == "Q":
        return None
    context = reading.context
    confidence = rule.confidence
    if rule.name == "gives":
        x = None
    front = role_of(reading, x) if x is not None else "leaders"
    people = people_of(reading, x) if x is not None else []
    if x is None:
        confidence -= 0.08
    if not front:
        return None
    if x is not None and x.kind == "P" and y is None and context.away_size:
        before = reading.row.text[: reading.row.pieces.index(x)]
        front = "leaders" if "G" not in before else front  # "they have a minute": those away, as a rule
    if front in ("peloton", "dropped"):
        if x is not None and x.kind == "P":
            front = "leaders"
        elif y is None or front_of(role_of(reading, y) or "leaders") <= front_of(front):
            return None
    back = role_of(reading, y) if y is not None else "peloton"
    reading.doer = x
    if front == "leaders" and back == "leaders" and y is not None:
        others = people_of(reading, y)
        if len(people) == 1 and len(others) == 1 and others != people:
            return Apart(others[0].name, "leaders", confidence)
        return None
    if y is not None and y.token is not None and y.token.classes & {"rest"}:
        back = "chasers"
    if y is None and front not in ("leaders", "chasers") and (context.away or context.away_size):
        confidence -= 0.12
    if front not in ("leaders", "chasers", "peloton") and not (context.away or context.away_size):
        front = "leaders"  # whoever is ahead of the peloton where nobody else is away
    if not back or back == front or front_of(front) > front_of(back):
        return None
    return Apart(back, front, confidence)


def behind(reading: Reading, x: Piece | None, y: Piece | None, rule: Rule, more: bool) -> Apart | None:
    """Return the gap of `x` to `y`, or to those away."""
    if x is not None and x.kind == "Q":
        return None
    context = reading.context
    confidence = rule.confidence
    back = role_of(reading, x) if x is not None else ""
    people = people_of(reading, x) if x is not None else []
    if x is None and len(context.last) == 1 and not context.leads(context.last) and rule.name == "behind whom":
        people, back = context.last, role_of_token(Token(frozenset({"named"}), 0, 0, context.last), context)
        confidence -= 0.08
    elif x is None:
        if context.subject != "peloton" or rule.name in ("at", "at from whom", "heading"):
            return None
        back, confidence = "peloton", confidence - 0.08
    if (
        x is not None
        and x.kind == "H"
        and not any(
            p in [*context.behind, *context.chasers, *context.away, *context.moved] for p in people_of(reading, x)
        )
    ):
        return None
    if not back:
        return None
    front = role_of(reading, y) if y is not None else "leaders"
    if y is not None and y.kind == "P" and front == back:
        front = reading.order[-1].of if reading.order else "leaders"
    before = reading.order[-1] if reading.order else None
    if (
        x is not None
        and y is None
        and x.token is not None
        and rule.name in _PLACED
        and x.token.folded in _SECOND
        and not context.chasers
        and (context.away or context.away_size)
    ):
        return Apart(
            "dropped", "peloton", 0.66
        )  # of a peloton that has split: nobody was said to chase those away
    if y is None and before is not None and before.to == "leaders" and front_of(before.of) < front_of(back):
        figure, earlier = _seconds(reading, x), _seconds_of(reading, before)
        if more or (figure is not None and earlier is not None and figure < earlier):
            front = before.of
    elif more and y is None:
        return None
    if (
        back == "leaders"
        and x is not None
        and x.token is not None
        and x.token.value
        and "leaders" in x.token.classes
    ):
        back = "chasers" if x.token.value != context.away_size else back  # another number than are away
    if back == "leaders":
        if x is None or not is_one_of_those_away(reading, x) or front not in ("leaders",):
            return None
        if y is not None and not people_of(reading, y):
            return None
        back, confidence = people[0].name, confidence - 0.1
    reading.doer = x
    if not front or back == front:
        return None
    if front_of(back) == front_of(front) == 2 and rule.name == "behind whom":
        return Apart(back, front, confidence - 0.05)
    if front_of(back) <= front_of(front):
        is_dropped = front == "peloton" and any(one in context.behind for one in people)
        if not (front == "peloton" and front_of(back) == 2 and (is_dropped or rule.name in _PLAINLY_BEHIND)):
            return None
    return Apart(back, front, confidence)


_PLACED = phrases("at|heading|apart|at, who")
_SECOND = phrases("second group|tweede groep|deuxieme groupe|second groupe|segundo grupo|second peloton")
_PLAINLY_BEHIND = phrases(
    "behind whom|behind|time of deficit|has a deficit of|trails by|trails whom by|deficit of whom"
)
"""Rules that say on which side of the peloton somebody is."""


def _seconds(reading: Reading, x: Piece | None) -> float | None:
    current = next((p for p in reading.row.pieces if p.kind == "T" and p.at not in reading.found), None)
    return current.token.value.value if current is not None and current.token is not None else None


def _seconds_of(reading: Reading, apart: Apart) -> float | None:
    at = next((index for index, one in reading.found.items() if one is apart), None)
    piece = next((p for p in reading.row.pieces if p.at == at and p.kind == "T"), None)
    return piece.token.value.value if piece is not None and piece.token is not None else None


_OF = re.compile(r"f_?(?P<o>[GPH])(?!s)")
_ON = re.compile(r"[otaB]_?(?P<o>[GPHQ])")
_HAS = re.compile(r"^_?(?P<o>[GPH])[v_]?h|^h(?P<o2>[GPH])")


def is_of_noun(reading: Reading, at: int) -> bool:
    """Return whether a time after "at" is that of a noun, "the lead stands at 2:30", and not where a group is."""
    text = reading.row.text
    for index in range(at - 1, -1, -1):
        if text[index] in "T;":
            return False
        if text[index] in "LDN":
            return True
        if text[index] in "GPHQ" and is_subject(reading.row, index):
            return False
    return False


def of_noun(
    reading: Reading, rule: Rule, match: re.Match[str], first: int, x: Piece | None, y: Piece | None
) -> Apart | None:
    """Return the gap of a noun: "the lead of A on B is now …"."""
    noun = match["n"]
    between = match.groupdict().get("q") or ""
    start = first + match.start("n") + 1
    pieces = reading.row.pieces
    owner, other = x, y
    for index, kind in enumerate(between, start):
        if kind not in "GPHQ":
            continue
        before = reading.row.text[index - 1]
        if before == "b":
            return None
        has = _HAS.match(between)
        if before == "f" or (has is not None and index - start in (has.start("o"), has.start("o2"))):
            owner = owner or pieces[index]
        elif before in "otaB" and other is None:
            other = pieces[index]
        elif is_subject(reading.row, index):
            return None  # "the gap grows, and the peloton is at …"
    if any(one is not None and one.kind == "Q" for one in (owner, other)):
        return None
    if owner is not None and owner.kind in "PH":
        owner = _possessor(reading, owner, noun)
    if noun == "D":
        if owner is None or role_of(reading, owner) in ("leaders", ""):
            owner = None
        if owner is None:
            return Apart("peloton", "leaders", rule.confidence - 0.02) if other is None else None
        return behind(reading, owner, other, rule, more=False)
    if owner is None and other is not None and rule.relation == "gap":
        role = role_of(reading, other)
        if role == "leaders":
            return None if reading.context.chasers else Apart("peloton", "leaders", rule.confidence - 0.05)
        return Apart(role, "leaders", rule.confidence - 0.02) if role else None
    if owner is not None and other is None and role_of(reading, owner) not in ("leaders", "chasers"):
        owner = None
    return ahead(reading, owner, other, rule)


def _possessor(reading: Reading, piece: Piece, noun: str) -> Piece | None:
    """Return whose a lead is that is "theirs": the subject's before it, where it can be."""
    subject = subject_of(reading, reading.row.pieces.index(piece), "behind" if noun == "D" else "ahead")
    return subject if subject is not None and subject.kind != "Q" else None
