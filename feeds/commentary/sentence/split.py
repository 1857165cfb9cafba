"""The sentences of a paragraph."""

from collections.abc import Iterator

from feeds.commentary.rider.bibs import without_bibs
from feeds.commentary.sentence.comments import sentences_of
from feeds.commentary.sentence.spanish_parts import spanish_parts
from feeds.commentary.words.writing import sentences


def split(body: str, language: str) -> Iterator[str]:
    """Yield the sentences of a paragraph, long English and Spanish ones in parts."""
    for text in sentences(without_bibs(body)):
        if language == "en":
            yield from sentences_of(text)
        else:
            yield from spanish_parts(text) if language == "es" else (text,)
