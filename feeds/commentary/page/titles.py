"""The titles of posts, which say in brief what the paragraph below them says in full."""

from collections.abc import Sequence
from itertools import pairwise

from feeds.commentary.making import Taken
from feeds.commentary.page.headings import Para
from feeds.commentary.sentence.context import Fact

_BEHIND = {"dropped", "caught", "abandon"}
"""What a title may take for one another: "Einde verhaal voor Aster" of who is dropped."""
LONGEST_WORDS = 10
"""Words of the longest title."""
_SAID_ONCE = frozenset(
    {"attack", "dropped", "caught", "join", "crash", "mechanical", "abandon", "climb", "sprint", "regroup"}
)
"""Kinds of which a second report says that it happened again."""


def is_title(para: Para) -> bool:
    """Return whether a paragraph is a title: a few words, and no full stop at their end."""
    text = para.body.strip()
    return bool(text) and len(text.split()) <= LONGEST_WORDS and not text.endswith((".", ":", ";", ","))


def settle_titles(said: Sequence[tuple[Para, Taken]]) -> None:
    """Take out of titles what the paragraphs below them say, too.

    Args:
        said: the paragraphs in their order, with what they say, which is changed.
    """
    for (para, taken), (below, body) in pairwise(said):
        if is_title(para) and taken.facts and body.facts:
            is_own = not below.heading  # the title's own text, and no post of another time
            taken.facts = [
                fact for fact in taken.facts if not any(_says(other, fact, is_own) for other in body.facts)
            ]


def _says(fact: Fact, title: Fact, is_own: bool) -> bool:
    """Return whether a fact says what a title's says: the same of one of its riders, or of whom it leaves out."""
    if is_own and fact.kind == title.kind and (title.kind == "gap" or _is_bare(title)):
        return True  # "Vier minuten", "Duo weg": in round figures, and without names
    same = fact.kind == title.kind or (is_own and {fact.kind, title.kind} <= _BEHIND)
    if not same or title.kind not in _SAID_ONCE:
        return False
    return not title.people or not set(title.people).isdisjoint(fact.people)


def _is_bare(title: Fact) -> bool:
    return title.kind == "breakaway" and not title.people
