"""Names in a row, "A, B and C", of which some were not met before; and rows that are riders in any language."""

from collections.abc import Iterator, Sequence

from feeds.commentary.words.tags import Token, phrases
from feeds.commentary.words.writing import NO_NAME, PLACE_WORDS

_SHORTEST = 3
"""Letters of the shortest name."""
_LINKS = phrases(",|et|y|e|and|&|en")
LAST_LINK = phrases("et|y|e|and|&|en")
_OVER_A_LIST = frozenset(
    {"leaders", "chasers", "away", "dropped", "abandon", "crash", "dns", "otl", "attack", "attack_noun"}
)
"""What a list of riders is of: "Leaders: Bero, Dorn, Aster"."""
_LONGEST_TITLE = 8
"""Tokens before the colon."""


def names_in_a_row(text: str, tokens: Sequence[Token], never: frozenset[str]) -> Iterator[list[int]]:
    """Yield the rows, each as the indices of its tokens, that begin with a name not met before.

    Args:
        text: the sentence.
        tokens: its tokens.
        never: words with capitals that are nobody's name.
    """
    index = 0
    while index < len(tokens):
        if not _may_be_name(text, tokens, index, never):
            index += 1
            continue
        run = _row(text, tokens, index, never)
        yield run
        index = run[-1] + 1


def listed(text: str, tokens: Sequence[Token]) -> Iterator[list[int]]:
    """Yield the names that are listed after a colon, and nothing else after them: "Leaders: Bero, Dorn and Aster."."""
    colon = next((at for at, token in enumerate(tokens[:_LONGEST_TITLE]) if token.folded == ":"), None)
    if (
        colon is None
        or colon + 1 >= len(tokens)
        or not any(token.classes & _OVER_A_LIST for token in tokens[:colon])
    ):
        return
    if not _may_be_name(text, tokens, colon + 1, frozenset()) and "named" not in tokens[colon + 1].classes:
        return
    run = _row(text, tokens, colon + 1, frozenset())
    is_all = run[-1] + 1 == len(tokens) or tokens[run[-1] + 1].folded in (".", "(")
    if len(run) > 1 and is_all and any("named" not in tokens[at].classes for at in run):
        yield run


def _row(text: str, tokens: Sequence[Token], at: int, never: frozenset[str]) -> list[int]:
    run = [at]
    while (after := _next(text, tokens, run, never)) is not None:
        run.append(after)
    return run


def _may_be_name(text: str, tokens: Sequence[Token], at: int, never: frozenset[str]) -> bool:
    token = tokens[at]
    if "maybe" in token.classes:
        return not set(token.folded.split()) & (PLACE_WORDS | never)
    if token.classes != {"word"} or token.value is not None or not text[token.start].isupper():
        return False
    if at and tokens[at - 1].folded == "-" and tokens[at - 1].end == token.start:
        return False  # "la descente de Saint-Michel"
    word = token.folded
    return (
        len(word) >= _SHORTEST
        and word.isalpha()
        and not (word in NO_NAME or word in PLACE_WORDS or word in never)
        and not (text[token.start : token.end].isupper())
    )


def _next(text: str, tokens: Sequence[Token], run: list[int], never: frozenset[str]) -> int | None:
    """Return the index of the next name of a run, or None."""
    at = run[-1] + 1
    if at + 1 >= len(tokens) or tokens[at].folded not in _LINKS:
        return None
    after = at + 1
    if tokens[after].folded in LAST_LINK and after + 1 < len(tokens):
        after += 1
    is_name = "named" in tokens[after].classes or _may_be_name(text, tokens, after, never)
    return after if is_name else None
