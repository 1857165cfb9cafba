"""What riders got at a summit or a sprint, in a line: "KOM Carter Bar: Aster 6 points, Bero 4", "Sprint: 1st Aster 3s"."""

from itertools import pairwise
from typing import Any

from feeds.commentary.place.placings import MOST_BONUS_S, MOST_POINTS, rider_at
from feeds.commentary.place.sites import climb_name
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import number
from feeds.commentary.words.tags import Token, phrases
from feeds.commentary.words.writing import OF_A_PLACE

_COLONS = frozenset({":", "–", "-", "—", "=", "|"})
_OPENS = frozenset({"(", ",", ":", "-", "–", "[", "=", "+", "gets", "takes", "with", "for", "picks up", "scores"})
_CLOSES = phrases(")|]|points|point|pts|pt|p|ptn|punten|punt|puntos|punto|ptos|pto|bonus|seconds|each")
_BETWEEN = frozenset({",", ";", "/", "and", "&", "y", "et", "en", "e", ".", "–", "-", "—", "then", "|"})
_ORDINALS = frozenset({"st", "nd", "rd", "th", ".", ")", "º", "o", "a", "e", "er"})
_SPRINTS = phrases("sprint|sprints|intermediate|hotspot|prime|tussensprint|tussensprints|volante|volantes")
_CLIMBS = frozenset(
    {"kom", "qom", "gpm", "climb", "summit", "top", "mountain", "mountains", "crest", "cat"}
    | {"bergprijs", "bergsprint", "sommet", "cima", "cumbre", "categorie", "categoria", "corona", "coronan"}
)
_POINTS = frozenset(
    {"points", "point", "pts", "pt", "p", "ptn", "punten", "punt", "puntos", "punto", "ptos", "pto"}
)
_LONGEST_HEAD = 14


def worths(s: Sentence, context: Context, roster: Roster) -> tuple[str, list[dict[str, Any]]] | None:
    """Return the kind of a passage and its rows, each with what the rider got there, or None where a line has no such list.

    Args:
        s: the sentence.
        context: a title may have named what is passed.
        roster: the riders of the race.
    """
    if s.has("win", "past", "future", "modal") or (s.has("gc") and not OF_A_PLACE.search(s.text)):
        return None
    begin = next((at for at, token in enumerate(s.tokens) if token.folded in _COLONS), None)
    if begin is None:
        begin = _before_the_first(s)
    if begin is None or any("named" in token.classes for token in s.tokens[:begin]):
        if (given := _given_to(s, context)) is not None:
            return given
        if context.open_line is None:
            return _of_a_sprint(s, roster)
        begin = -1
    head = s.tokens[: begin + 1]
    kind = _kind(head, s.text[: head[-1].start] if head else "") or context.open_line
    if (
        not (kind or head)
        or len(head) > _LONGEST_HEAD
        or any(token.classes & {"peloton", "leaders", "duration"} for token in head)
    ):
        return None
    rows = _rows(s, begin + 1, roster)
    if len(rows) < _FEWEST or not _falls(rows):
        return None
    if not kind and len(rows) == _OF_A_SPRINT and all("bonus_s" in row for row in rows):
        kind = "sprint"  # "LUXEUIL: Bero 3s, Dorn 2s, Aster 1s"
    if not kind:
        return None
    words = {word for token in head for word in token.folded.split()}
    unit = (
        "points"
        if kind == "climb" or words & _POINTS
        else "bonus_s"
        if words & {"bonus", "bonuses", "seconds"}
        else None
    )
    units = next((key for row in rows for key in ("points", "bonus_s") if key in row), None) or unit
    for row in rows:
        bare = row.pop("bare", None)
        if bare is not None and units is not None:
            row[units] = bare
    return kind, rows


def _of_a_sprint(s: Sentence, roster: Roster) -> tuple[str, list[dict[str, Any]]] | None:
    """Return the rows of "Bero 3 seconds, Dorn 2, Aster 1", which nothing but an intermediate sprint gives."""
    rows = _rows(s, 0, roster) if s.tokens and "named" in s.tokens[0].classes else []
    seconds = [row.get("bonus_s", row.get("bare")) for row in rows]
    if seconds != [3, 2, 1] or "bonus_s" not in rows[0]:
        return None
    return "sprint", [
        {"person": row["person"], "bonus_s": value} for row, value in zip(rows, seconds, strict=True)
    ]


def _given_to(s: Sentence, context: Context) -> tuple[str, list[dict[str, Any]]] | None:
    """Return the rows of "Three seconds for Bero, two for Dorn, one for Aster" after a title, or of an intermediate sprint."""
    rows: list[dict[str, Any]] = []
    key, at = "", 0
    while at + 2 < len(s.tokens):
        token = s.tokens[at]
        is_seconds = "duration" in token.classes
        value = int(token.value.value) if is_seconds else number(token.folded)
        unit = 1 if s.tokens[at + 1].folded in _POINTS else 0
        if at + unit + 2 >= len(s.tokens) or value is None:
            break
        link, who = s.tokens[at + unit + 1], s.tokens[at + unit + 2]
        key = key or ("bonus_s" if is_seconds else "points" if unit else "")
        named = who.value if "named" in who.classes else context.last if "he" in who.classes else []
        if not key or link.folded not in _TO or len(named) != 1:
            break
        rows.append({"person": named[0], key: int(value)})
        at += unit + 3
        while at < len(s.tokens) and s.tokens[at].folded in _BETWEEN:
            at += 1
    values = [row[key] for row in rows]
    if len(rows) < _FEWEST or any(later >= before for before, later in pairwise(values)):
        return None
    if key == "bonus_s" and values == [3, 2, 1]:
        return "sprint", rows
    return (context.open_line, rows) if context.open_line and values[0] <= MOST_POINTS else None


_TO = frozenset({"for", "to", "voor", "naar", "pour", "a", "para"})


def _before_the_first(s: Sentence) -> int | None:
    """Return the index before the first place of a list without a colon, "Alto de Foia (3.ª). 1.º Bero, 4"; None where there is none."""
    for at, token in enumerate(s.tokens):
        if at and token.folded == "1":
            after = at + 1
            while after < len(s.tokens) and s.tokens[after].folded in _ORDINALS:
                after += 1
            if after < len(s.tokens) and "named" in s.tokens[after].classes:
                return at - 1
    return None


_FEWEST = 2
_OF_A_SPRINT = 3
"""Riders who get bonus seconds at an intermediate sprint, by the rules of the UCI (2.6.019 and 2.6.020): 3, 2 and 1."""


def _kind(head: list[Token], text: str) -> str | None:
    words = {word for token in head for word in token.folded.split()}
    if words & _SPRINTS and not words & {"kom", "qom", "gpm"}:
        return "sprint"
    if words & _CLIMBS or climb_name(text) is not None or any(word.startswith("berg") for word in words):
        return "climb"
    return None


def _falls(rows: list[dict[str, Any]]) -> bool:
    for keys in (("points", "bare"), ("bonus_s", "bare")):
        values = [row[key] for row in rows for key in keys if key in row]
        if any(later > before for before, later in pairwise(values)):
            return False
    return all(len(row) > 1 for row in rows) and all(row.get("bonus_s", 0) <= MOST_BONUS_S for row in rows)


def _rows(s: Sentence, at: int, roster: Roster) -> list[dict[str, Any]]:
    """Return the riders of a list that begins at a token, each with a figure."""
    rows: list[dict[str, Any]] = []
    people: list[Person] = []
    tokens = s.tokens
    while at < len(tokens):
        while at < len(tokens) and tokens[at].folded in _BETWEEN:
            at += 1
        is_place = at < len(tokens) and number(tokens[at].folded) == len(rows) + 1
        if is_place or (
            at + 1 < len(tokens) and tokens[at].folded.isdecimal() and "named" in tokens[at + 1].classes
        ):
            at += 1  # the number of the place, or on the rider's back
            while at < len(tokens) and tokens[at].folded in _ORDINALS:
                at += 1
        if (
            rows and at < len(tokens) and tokens[at].folded in ("a", "an", "the")
        ):  # "and a thoroughly cooked Baird 2"
            at = next((i for i in range(at, min(at + 5, len(tokens))) if "named" in tokens[i].classes), at)
        if at >= len(tokens) or not tokens[at].classes & {"named", "maybe"}:
            break
        who = rider_at(s, at, roster) if "named" in tokens[at].classes else _rider_of(s, at, roster)
        at += 1
        row: dict[str, Any] = {}
        while at < len(tokens):
            token = tokens[at]
            value = number(token.folded)
            if "duration" in token.classes and "bonus_s" not in row:
                row["bonus_s"] = int(token.value.value)
            elif value is not None and 0 < value <= MOST_POINTS and not row.keys() & {"points", "bare"}:
                after = tokens[at + 1] if at + 1 < len(tokens) else None
                follows = after is not None and after.folded in _ORDINALS - {")", "."}
                is_next = after is not None and (follows or bool(after.classes & {"named"})) and row
                if is_next:
                    break
                is_points = after is not None and after.folded in _POINTS
                row["points" if is_points else "bare"] = int(value)
            elif (
                (token.folded in _OPENS and not row.keys() & {"points", "bare", "bonus_s"})
                or token.folded in _CLOSES
                or (token.folded in (",", "+", "/", "and", "&") and row and _goes_on(tokens, at))
            ):
                pass
            else:
                break
            at += 1
        if len(who) != 1 or who[0] in people or not row:
            break
        people += who
        rows.append({"person": who[0], **row})
    return rows


def _rider_of(s: Sentence, at: int, roster: Roster) -> list[Person]:
    """Return the rider of a name that nobody introduced, where it is written as a rider's."""
    name = s.text[s.tokens[at].start : s.tokens[at].end]
    return [roster.same(name) or roster.add(name, sure=False)]


def _goes_on(tokens: list[Token], at: int) -> bool:
    """Return whether a comma stands between the points and the seconds of one rider."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return after is not None and (
        "duration" in after.classes
        or (number(after.folded) is not None and at + 2 < len(tokens) and tokens[at + 2].folded in _POINTS)
    )
