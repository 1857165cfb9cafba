"""The manner of a text: whether it looks back, as a report does, and whether it begins before the race does."""

from collections.abc import Sequence

from feeds.commentary.page.headings import Para
from feeds.commentary.place.finish import says_win
from feeds.commentary.stage.start import begins_at
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import vocabulary
from feeds.commentary.words.writing import WORD, fold, sentences


def is_report(paras: Sequence[Para], language: str) -> bool:
    """Return whether a text looks back: no distance or time heads its paragraphs, and the winner comes first.

    A win in its title, or of another day, is none where a live text follows, with the flag among its first posts.
    """
    if sum(para.km is not None or para.clock is not None for para in paras) > 1:
        return False
    known = vocabulary(language)
    is_doubtful = False
    for index, para in enumerate(paras[:5]):
        if len(para.body) <= 60:
            continue  # a headline
        for text in sentences(para.body):
            words = [fold(match[0]) or match[0] for match in WORD.finditer(text)]
            if any("win" in known.longest(words, at, len(words))[1] for at in range(len(words))) or says_win(text):
                if index and not _OF_BEFORE.search(text):
                    return True
                is_doubtful = True
    return is_doubtful and begins_at([para.body for para in paras[:_EARLY]], language) is None


_OF_BEFORE = lazy(
    r"\b(?:yesterday|gisteren|ayer|vorig\w*|(?:last|laatste) (?:year|season|time|two|three|twee|drie|keer)|had won|l['’]an dernier|"
    r"avait (?:\w+ )?(?:gagné|remporté|levé)|había (?:\w+ )?ganado|pr[oó]log\w*)\b"
)
"""Of a win that it is one of another day."""


def has_start(paras: Sequence[Para], language: str) -> bool:
    """Return whether a text has a before: a km heading, the roll-out or the flag, with something in front of it."""
    first = next((index for index, para in enumerate(paras) if (para.km or 0) > LAST_KM), None)
    if first is None:
        first = begins_at([para.body for para in paras[:_EARLY]], language)
    return first is not None and first > 0


def goes_on(paras: Sequence[Para], index: int) -> bool:
    """Return whether most posts of a live page stand after a paragraph: then nobody has won the race in it."""
    posts = [at for at, para in enumerate(paras) if para.km is not None or para.clock is not None]
    return len(posts) >= _POSTS and sum(at > index for at in posts) * 2 > len(posts)


_POSTS = 12
"""Headed posts of a page that shows by them how long it goes on."""
_EARLY = 16
"""Paragraphs among which a text has the start, if it was written from before it."""
LAST_KM = 1.0
"""Km to go that a heading in words gives, "Último kilómetro": it says nothing of where the race begins."""
