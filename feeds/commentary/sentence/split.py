"""The sentences of a paragraph, and what they say without what only comments on it."""

from collections.abc import Iterator

from feeds.commentary.rider.bibs import without_bibs
from feeds.commentary.sentence.comments import cried, sentences_of, without_comments
from feeds.commentary.sentence.dutch_comments import without_dutch_comments
from feeds.commentary.sentence.french_comments import asked_and_answered, without_french_comments
from feeds.commentary.sentence.spanish_parts import spanish_parts
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.writing import sentences


def split(body: str, language: str) -> Iterator[str]:
    """Yield the sentences of a paragraph, long English and Spanish ones in parts."""
    texts = sentences(without_bibs(body))
    if language == "fr":
        texts = asked_and_answered(texts)
    for text in cried(texts, language) if language in ("en", "nl") else texts:
        if language == "en":
            yield from sentences_of(text)
        else:
            yield from spanish_parts(text) if language == "es" else (text,)


def uncommented(text: str, language: str) -> str:
    """Return a sentence without what only comments on what it says."""
    rule = _WITHOUT.get(language)
    plain = text if rule is None else rule(text)
    is_of_then = _YEAR.search(text) and not _YEAR.search(plain) and _TIME.search(plain)
    return text if is_of_then else plain  # "the winner here in 1996, by 4:12"


_YEAR = lazy(r"\b(?:19\d\d|20[01]\d)\b")
_TIME = lazy(r"\d ?['’:′] ?\d|\bsec|\bmin|\bseg|\btel")


_WITHOUT = {"en": without_comments, "nl": without_dutch_comments, "fr": without_french_comments}
