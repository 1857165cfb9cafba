"""Who passed a line, as the figures beside the names show, whatever the words: "Dorn 10 pts, Fisk 8, Gran 6", "18 for Dorn, 8 for Fisk"."""

import re
from itertools import pairwise
from typing import Any

from feeds.commentary.place.passing import is_far, kind_of, passage
from feeds.commentary.place.placings import MOST_BONUS_S, MOST_POINTS
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.slots import Slots, in_row, slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.letters import compiled
from feeds.commentary.words.numbers import SPELT, number
from feeds.commentary.words.patterns import lazy

_WORDS = "|".join(
    sorted(
        {word for words in SPELT.values() for word in words.split()} - {"one", "een", "un", "uno"},
        key=len,
        reverse=True,
    )
)
"""Numbers as words; "one" may be anybody."""
_PARTS = compiled(
    rf"(?P<rank>\b\d{{1,2}} ?[.)](?= ?<))|(?P<who><\d+>)|\{{(?P<time>\d+)\}}|(?P<n>\b\d{{1,3}}\b(?! ?(?:[.,:'’]\d|km|kilom|e\b|er?e?\b|st\b|nd\b|rd\b|th\b|[º°%])))|\b(?P<word>{_WORDS}|(?<=> )(?:one|een|eentje|une?|uno))\b|(?P<many><\d+-\d+>)"
)
_POINTS = lazy(r"\b(?:p|pts?|ptn|points?|punten|punt|puntos?|ptos?|puntitos?|puntjes?)\b")
_SECONDS = lazy(r"\b(?:s|sec\w*|segundos?|tellen|bonus\w*|bonif\w*)\b|\{")
_OTHERWISE = (
    "gc",
    "catch",
    "attack",
    "dropped",
    "not",
    "if",
    "modal",
    "future",
    "win",
    "gap",
    "riders",
    "distance",
)
_OF_A_STANDING = lazy(
    r"\b(?:classif\w*|clasific\w*|classement|klassement\w*|stand(?:ings)?|general\w*|jersey|trui|maillot|camiseta|tienen?|heeft|hebben|ha[sd]|have|totals?|yesterday|gisteren|hier|ayer|marge|margin|avance|lead|voorsprong|ventaja|renta|behind|retard|achterstand|retraso|laps?|rondes?|tours?|vueltas)\b"
)
"""Where the figures may be the points that riders have in all."""
_TO = lazy(r"\b(?:for|to|go|pour|a|au|aux|para|voor|naar)\b")
_FEWEST = 2


def in_figures(s: Sentence, context: Context, roster: Roster) -> Fact | None:
    """Return a passage on the way whose order only the figures beside the names show."""
    if not (is_far(context) or context.km is None or context.report) or not s.has("named"):
        return None
    kind = kind_of(s, context)
    has_bonus = s.has("bonus") or (s.has("sprint") and not context.report)
    rows = _rows(s, slots(s, context, roster), is_known=kind is not None, has_bonus=has_bonus)
    if not rows:
        return None
    kind = kind or ("sprint" if "bonus_s" in rows[0] else "climb")
    people = [row["person"] for row in rows]
    if context.passage is not None and context.placed and context.placed[:1] != people[:1]:
        return Fact("placing", {"order": rows, "of": context.passage[0]}, 0.8, s.text, people)
    fact = passage(s, kind, people, 0.8, context, roster)
    fact.fields["order"] = rows
    return fact


def _rows(s: Sentence, said: Slots, *, is_known: bool, has_bonus: bool) -> list[dict[str, Any]]:
    """Return who passed a line and what each got, where every rider has one figure beside them and they fall; else nothing.

    Args:
        s: the sentence.
        said: the same with slots.
        is_known: a line was spoken of, so that figures without a unit are points.
        has_bonus: seconds may be those of a sprint.
    """
    said = said.grouped or said
    if s.has(*_OTHERWISE) or len(said.people) < _FEWEST or _OF_A_STANDING.search(said.text):
        return []
    row: list[tuple[str, Any]] = []
    for match in _PARTS.finditer(said.text):
        if match["many"]:
            return []
        if match["who"]:
            row.append(("who", in_row(said, match["who"])[0]))
        elif (value := _value(match, said)) is not None:
            row.append(("n", value))
    kinds = [kind for kind, _ in row]
    turns = [("who", "n") * (len(row) // 2), ("n", "who") * (len(row) // 2)]
    if len(row) < 2 * _FEWEST or tuple(kinds) not in turns or (kinds[0] == "n" and not _TO.search(said.text)):
        return []
    people: list[Person] = [one for kind, one in row if kind == "who"]
    values: list[int] = [one for kind, one in row if kind == "n"]
    if len(set(map(id, people))) < len(people) or any(a <= b for a, b in pairwise(values)):
        return []
    unit = _unit(said.text, values, is_known=is_known, has_bonus=has_bonus)
    return [{"person": one, unit: value} for one, value in zip(people, values, strict=True)] if unit else []


def _value(match: re.Match[str], said: Slots) -> int | None:
    """Return a figure that may be points or bonus seconds, None where it is a rank."""
    if match["time"]:
        return int(said.figures[int(match["time"])].value)
    if match["n"]:
        return int(match["n"])
    return int(number(match["word"]) or 0) if match["word"] else None


def _unit(text: str, values: list[int], *, is_known: bool, has_bonus: bool) -> str | None:
    """Return what the figures are: points, or bonus seconds, where a sprint is spoken of."""
    if _POINTS.search(text):
        return "points" if values[0] <= MOST_POINTS else None
    if _SECONDS.search(text):
        return "bonus_s" if has_bonus and values[0] <= MOST_BONUS_S else None
    return "points" if is_known and values[0] <= MOST_POINTS else None
