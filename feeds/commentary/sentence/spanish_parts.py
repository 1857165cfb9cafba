"""A long Spanish sentence as the shorter ones it is made of, where a conjunction or a mark divides them plainly."""

from collections.abc import Iterator

from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_WHO = r"(?:(?:el|la|los|las|su|sus|un|una|al|a|en el|en la|del|por detrás|por delante|detrás|delante|ni|nadie|solo|desde|tras) |[A-ZÀ-Þ][\w'’-]+)"
_BORDER = lazy(
    rf",? (?=mientras que )|,? (?=mientras,? (?:tanto,? )?{_WHO})|, (?=(?:pero|aunque) {_WHO})|,? (?=y,? (?:por detrás|por delante|en el pelotón|en el grupo de|en cabeza)\b)"
)
_FIRST = lazy(rf"Mientras (?:que )?[^,;:]{{20,120}}, (?={_WHO})")
"""A first clause of what happens at the same time: "Mientras A y B se entienden, C se ha caído"."""
_SHORTEST = 24
"""Characters of a part."""
_LIST = lazy(r"\d[.)ºª°]+ |:.*;.*;|\d ?(?:pts|puntos)\b.*;")
"""A list is left in one piece."""


def spanish_parts(text: str) -> Iterator[str]:
    """Yield the parts of a sentence, in their order; none is changed."""
    start = 0
    if (first := _FIRST.match(text)) is not None:
        yield first[0].strip()
        start = first.end()
    if len(text) > 2 * _SHORTEST and _LIST.search(text) is None:
        for match in _BORDER.finditer(text):
            if match.start() - start >= _SHORTEST and len(text) - match.end() >= _SHORTEST:
                yield text[start : match.end()].strip()
                start = match.end()
    yield text[start:].strip()


_WITH_A_LEAD = lazy(
    r"(?<=\w)(?: en solitario)?,? con (?:unos |solo |apenas )?[\w'’:]+ ?(?:segundos?|minutos?|s\b|[\"”″]|['’]['’])?(?: de (?:ventaja|renta|margen))? (?:sobre|con respecto a|respecto a) .*"
)
"""What Spanish says of who is first at a summit, and is no share of it: "corona en solitario con cuatro segundos sobre Bero"."""


def without_lead(s: Sentence) -> str | None:
    """Return a sentence without by how much whoever is first leads others, None where it does not say it."""
    lead = None if s.has("win") else _WITH_A_LEAD.search(s.text)
    return s.text[: lead.start()] if lead is not None else None
