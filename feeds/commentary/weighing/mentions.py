"""Clues of what a rider does whom a sentence names: the words on either side, the others named, the race as it stands."""

from collections.abc import Iterator

from feeds.commentary.place.passing import kind_of
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.weighing.clues import around, race, role
from feeds.commentary.words.tags import Token

_LETTERS = 14
"""Letters of a word that count."""
_MOST = 4
"""Riders of a list, and lists of a sentence, up to which each number is a clue of its own."""
_PAIRS = ((1, 2), (2, 3), (-2, -1), (-3, -2))
"""The neighbours of a mention, counted from it, that are clues two by two."""
_FAR = (-4, 4, 5)
"""Those beyond the ones that `around` gives."""


def mentions_of(s: Sentence) -> list[int]:
    """Return the indices of the tokens of a sentence that name riders, a list of them at once."""
    return [at for at in s.all("named") if s.tokens[at].value]


def clues_of(s: Sentence, at: int, context: Context) -> list[str]:
    """Return the clues of what the riders do whom a token names.

    Args:
        s: the sentence.
        at: the index of the token.
        context: what is known after the rules have read the sentence.
    """
    return [
        *around(s, at, context.before),
        *race(context, ()),
        *_beside(s, at),
        *_neighbours(s, at),
        *_which(s, at, context),
        f"phase {context.phase}",
    ]


def _beside(s: Sentence, at: int) -> Iterator[str]:
    """Yield the words of the clause on the left and on the right."""
    token = s.tokens[at]
    side = "left"
    for one in s.clause(at):
        if one is token:
            side = "right"
            continue
        yield from (f"{side} {name}" for name in one.classes)
        if not _is_rider(one):
            yield f"{s.language} {side} {one.folded[:_LETTERS]}"


def _neighbours(s: Sentence, at: int) -> Iterator[str]:
    for offset in _FAR:
        if 0 <= at + offset < len(s.tokens):
            one = s.tokens[at + offset]
            yield from (f"at {offset} {name}" for name in one.classes)
            if not _is_rider(one):
                yield f"{s.language} at {offset} {one.folded[:_LETTERS]}"
    for first, second in _PAIRS:
        if at + first >= 0 and at + second < len(s.tokens):
            a, b = s.tokens[at + first], s.tokens[at + second]
            yield f"{s.language} pair {first} {a.folded[:_LETTERS]} {b.folded[:_LETTERS]}"
            yield f"pair {first} {min(a.classes)} {min(b.classes)}"


def _is_rider(token: Token) -> bool:
    return not token.classes.isdisjoint(("named", "maybe"))


def _which(s: Sentence, at: int, context: Context) -> Iterator[str]:
    """Yield which of the riders of the sentence they are, what they are in the race, and what is crossed."""
    mentions = s.all("named")
    number = mentions.index(at)
    roles = {role(person, context) for person in s.tokens[at].value}
    is_one = roles.pop() if len(roles) == 1 else "mixed"
    crossed = kind_of(s, context)
    passed = context.passage[0] if context.passage is not None else None
    yield f"role {is_one}"
    yield f"role {is_one} number {number}"
    yield f"many {min(len(s.tokens[at].value), _MOST)}"
    yield f"number {number} of {min(len(mentions), _MOST)}"
    yield f"crossed {crossed}"
    yield f"crossed {crossed} number {number}"
    yield f"passed {passed} {min(len(context.placed), _MOST)}"
