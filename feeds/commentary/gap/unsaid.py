"""Who is meant beside a time that names nobody: by a Spanish verb, "Está a 1:40 de la cabeza", by "they" of riders who were dropped."""

from feeds.commentary.gap.grammar import Rule
from feeds.commentary.gap.tidying import Piece
from feeds.commentary.gap.who import Apart, Reading
from feeds.commentary.rider.names import Person
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases
from tracker.race.text import fold_name

OF_ONE_UNSAID = phrases("at from whom|trails by|trails whom by|has whom at|time of deficit")


def unsaid(reading: Reading) -> list[Person]:
    """Return who is meant by a Spanish verb without a subject: whoever did something in the sentence before."""
    current = next((i for i, p in enumerate(reading.row.pieces) if p.kind == "T" and p.at not in reading.found), 0)
    verb = next((piece for piece in reversed(reading.row.pieces[:current]) if piece.kind in "rmvh;"), None)
    if verb is None or verb.kind == ";":
        return []
    is_many = any(word[-1] == "n" and word not in ("con", "en") for word in verb.words.split())
    context = reading.context
    people = context.doer if (len(context.doer) > 1) is is_many else context.last if is_many else []
    return [] if len(people) < 1 + is_many or context.leads(people) else list(people)


THEIRS = phrases("they come with time|they have time|had once")
"""Rules of a Spanish verb without a subject."""


def is_theirs(reading: Reading, at: int) -> bool:
    """Return whether a Spanish verb without a subject is of those away: it is in the plural, and they were spoken of last."""
    verb = next((piece for piece in reversed(reading.row.pieces[:at]) if piece.kind in "zhmv"), None)
    if verb is None or verb.words in _THERE_IS or reading.s.has("peloton", "chasers", "rest"):
        return False
    context = reading.context
    is_many = any(word[-1] == "n" and word not in ("con", "en") for word in verb.words.split())
    return is_many and context.subject == "leaders" and context.has_break


_THERE_IS = phrases("quedan|les quedan|existen")


def is_of_the_break(reading: Reading, people: list[Person], y: Piece) -> bool:
    """Return whether "compañeros de fuga" or "anciens compagnons" are those away, and a rider is behind them."""
    is_rest = y.token is not None and "rest" in y.token.classes and _MATES.search(y.words) is not None
    context = reading.context
    is_left = not context.leads(people) or all(one in context.delayed for one in people)
    return is_rest and len(people) == 1 and is_left


_MATES = lazy(r"compan|anciens comp|ex comp|anciens camarades|compagnons d echappee")


def off_the_back(reading: Reading, rule: Rule, x: Piece | None, y: Piece | None) -> Apart | None:
    """Return the gap of those whom the peloton left behind, where English says no more than "they": "They're 40 seconds back".

    So is the second part of a peloton that has split while others are away.
    """
    text, context, said = reading.row.text, reading.context, reading.s.folded
    before = context.before
    if reading.s.language != "en":
        return None
    parts = _SECOND_PART if rule.relation == "behind" else _OF_TWO_PARTS
    if context.is_led and parts.search(said):
        is_split = _SPLIT.search(f"{before} {said}") and not _OF_THE_BREAK.search(f"{before} {said}")
        return Apart("dropped", "peloton", 0.8) if is_split and (x is None or x.kind != "Q") else None
    is_said = (
        rule.relation != "behind"
        or y is not None
        or (x is not None and x.kind not in "PH")
        or _IS_OF_THEM.match(text) is None
    )
    if is_said or not _OFF.search(before) or _AHEAD.search(before):
        return None
    people = [one for one in context.last if f" {fold_name(one.rider.surname)} " in f" {fold_name(before)} "]
    if context.leads(people) or any(one in context.chasers for one in people):
        return None
    of = people[0].name if len(people) == 1 else "dropped"
    return Apart(of, "leaders" if people and all(one in context.fallen for one in people) else "peloton", 0.8)


_SECOND_PART = lazy(
    r"\b(?:second|other|back|rear|2nd) (?:group|half|part|echelon|peloton|bunch|lot|section|split|wave)\b"
)
_OF_TWO_PARTS = lazy(
    r"\b(?:first|front) (?:half|part|peloton|echelon|bunch)\b.*\b(?:second|other|rear|rest)\b|\bbetween (?:the|both) (?:two )?(?:halves|parts|echelons|pelotons|bunches)\b"
)
_OF_THE_BREAK = lazy(r"\b(?:break|breakaway|leaders|escapees|chasers|chase)\b")
_SPLIT = lazy(
    r"\b(?:splits?|splitting|echelons?|pelotons|(?:first|front) peloton|in (?:two|three|half|pieces|bits)|halves|broken up|breaks? (?:up|in)|into (?:two|three))\b"
)
_IS_OF_THEM = lazy(r"[^GQTLN]*T[^GPHQTLN]*$")
_OFF = lazy(
    r"\b(?:dropped|distanced|shelled|(?:off|out) the back|losing contact|lose contact|lost contact|gruppetto|delayed|held up|"
    r"(?:caught|stuck) (?:up )?behind|chas(?:e|es|ing) back|crash\w*|punctur\w*)\b"
)
_AHEAD = lazy(
    r"\b(?:break|breakaway|leaders?|escapees?|in front|up front|out front|chasers|joined?|catch|attack\w*|clear|away)\b"
)
