"""The gap of a noun: "the lead of A on B is now 1:20", "a deficit of 40 seconds"."""

import re

from feeds.commentary.gap.apart import ahead, behind
from feeds.commentary.gap.grammar import Rule
from feeds.commentary.gap.tidying import Piece
from feeds.commentary.gap.who import Apart, Reading, classes_of, is_subject, role_of, subject_of
from feeds.commentary.gap.who_leads import first_away
from feeds.commentary.words.patterns import lazy

_HAS = lazy(r"^_?(?P<o>[GPH])[v_]?h|^h(?P<o2>[GPH])")


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
        if (
            before == "f"
            or (before == "F" and reading.s.language == "en")
            or (has is not None and index - start in (has.start("o"), has.start("o2")))
        ):
            owner = owner or pieces[index]
        elif before in "otaB" and other is None:
            other = pieces[index]
        elif is_subject(reading.row, index):
            return None  # "the gap grows, and the peloton is at …"
    if owner is not None and owner.kind == "Q":
        owner = None  # a place, as a rule: "la traversée de Brasparts"
    if other is not None and other.kind == "Q":
        return None
    if owner is not None and owner.kind in "PH":
        is_his = owner.kind == "H" and noun == "D" and reading.row.inverts
        owner, last = _possessor(reading, owner, noun), reading.context.last
        if owner is None and is_his and len(last) == 1 and not reading.context.leads(last):
            return Apart(last[0].name, "leaders" if reading.context.was_ahead(last) else "peloton", 0.74)
    if noun == "D":
        if owner is None or role_of(reading, owner) in ("leaders", ""):
            owner = None
        if owner is None and _is_of_unknown(reading, start):
            is_pack = other is not None and role_of(reading, other) == "peloton"
            return Apart("dropped", "peloton", 0.7) if is_pack else None
        if owner is None:
            is_of_pack = other is None or (role_of(reading, other) == "leaders" and not reading.context.chasers)
            return Apart("peloton", "leaders", rule.confidence - 0.02) if is_of_pack else None
        return behind(reading, owner, other, rule, more=False)
    if owner is None and reading.row.inverts and (other is None or role_of(reading, other) == "leaders"):
        chase = [one for one in pieces[: start - 1] if one.kind == "G" and "chasers" in classes_of(one)]
        if chase and not reading.s.has("peloton"):  # "De achtervolgers naderen, het verschil is nog 40 seconden"
            return behind(reading, chase[0], None, rule, more=False)
    if owner is None and other is not None and rule.relation == "gap":
        role = role_of(reading, other)
        if role == "leaders":
            return None if reading.context.chasers else Apart("peloton", "leaders", rule.confidence - 0.05)
        return Apart(role, "leaders", rule.confidence - 0.02) if role else None
    if other is None and (riders := first_away(reading, owner)) and noun == "L":
        return Apart("peloton", "leaders", rule.confidence, front=riders)
    if owner is not None and other is None and role_of(reading, owner) not in ("leaders", "chasers"):
        owner = None
    return ahead(reading, owner, other, rule)


def _is_of_unknown(reading: Reading, at: int) -> bool:
    """Return whether the subject before a noun is somebody who is not known: "Dorn has to make good a deficit of"."""
    subject = subject_of(reading, at, "behind")
    return subject is not None and subject.kind == "Q"


def _possessor(reading: Reading, piece: Piece, noun: str) -> Piece | None:
    """Return whose a lead is that is "theirs": the subject's before it, where it can be."""
    subject = subject_of(reading, reading.row.pieces.index(piece), "behind" if noun == "D" else "ahead")
    return subject if subject is not None and subject.kind != "Q" else None
