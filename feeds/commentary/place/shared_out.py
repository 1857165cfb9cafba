"""What riders get who passed in their order, as a sentence shares it out: "5, 3 and 1 points", "3 and 1 for the others"."""

from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy


def of_each(
    s: Sentence, figures: list[tuple[int, str | None, int]], order: list[Person]
) -> list[tuple[Person, str, int]]:
    """Return what riders in their order get where figures in a row are as many, in one unit or two: "5, 3 and 1 points, and 3, 2 and 1 seconds"."""
    runs: list[tuple[str, list[int]]] = []
    values: list[int] = []
    last = 0
    for at, unit, value in figures:
        between = [token.folded for token in s.tokens[last + 1 : at]]
        if values and not _JOINTS.issuperset(between):
            values = []
        values.append(value)
        last = at
        if unit is not None:
            runs.append((unit, values))
            values = []
    runs = [(unit, row) for unit, row in runs if len(row) == len(order)]
    if len(order) < _FEWEST_IN_TURN or any(row != sorted(set(row), reverse=True) for _, row in runs):
        return []
    return [(person, unit, value) for unit, row in runs for person, value in zip(order, row, strict=True)]


_JOINTS = frozenset({",", "and", "en", "et", "y", "e", "&", "/", "-", "then", "puis", "luego", "dan"})


def of_each_nation(
    s: Sentence, figures: list[tuple[int, str | None, int]], order: list[Person]
) -> list[tuple[Person, str, int]]:
    """Return what riders in their order get who are called by what they are: "three seconds for the Dutchman, two for the Dane"."""
    values = [value for _, _, value in figures]
    unit = next((unit for _, unit, _ in figures if unit), None)
    if unit is None or not _FEWEST_IN_TURN <= len(values) <= len(order) or values != sorted(values, reverse=True):
        return []
    called = [_CALLED.match(s.text, s.tokens[at].end) for at, _, _ in figures]
    if not all(called) or len({match[1] for match in called if match is not None}) < len(called):
        return []
    return [(person, unit, value) for person, value in zip(order, values, strict=False)]


_CALLED = lazy(r"(?: (?:bonus|points?|pts|seconds?|more|again))* (?:for|to|going to) the ([A-ZÀ-Þ][a-zà-ÿ]+)\b")
_TURN = lazy(
    r"^they(?: will| ll)? (?:get|take|pocket|collect|earn|pick up|share)\b|^(?:that s |that is |it s |there are |which means )?(?:another |a further )?\w+(?: (?:more|bonus|mountain|kom|qom|climbing|sprint|points?|pts|seconds?))*(?: (?:for|to) (?:the|him|her|our|\w+)\b| *$)"
)
_OTHERS_GET = lazy(r"\b(?:the other (?:two|pair|three)|the others|respectively|the next two|the two behind)\b")


def in_turn(s: Sentence) -> bool:
    """Return whether an English sentence shares out what is given among riders placed before: "3 and 1 for the others"."""
    return s.language == "en" and (_OTHERS_GET.search(s.folded) is not None or s.folded.startswith("they"))


def shared_in_turn(
    s: Sentence, kind: str, context: Context, figures: list[tuple[int, str | None, int]]
) -> list[tuple[Person, str, int]]:
    """Return what those who passed get, as a sentence after it says: "That's 5 for the Italian, 3 and 1 for the others"."""
    if not context.placed or not figures or not _TURN.match(s.folded):
        return []
    first = context.placed[0]
    others_named = [one for at in s.all("named") for one in s.tokens[at].value if one is not first]
    if others_named:
        return []
    values = [value for _, _, value in figures]
    unit = next((unit for _, unit, _ in figures if unit), context.unit) or ("points" if kind == "climb" else None)
    if unit is None or values != sorted(values, reverse=True):
        return []
    if in_turn(s) and len(values) == len(context.placed) >= _FEWEST_IN_TURN:
        return [(person, unit, value) for person, value in zip(context.placed, values, strict=True)]
    is_said = any(unit for _, unit, _ in figures[:1])
    return [(first, unit, values[0])] if is_said and (len(values) == 1 or not in_turn(s)) else []


_FEWEST_IN_TURN = 2
