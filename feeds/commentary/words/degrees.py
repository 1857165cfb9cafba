"""Temperatures in running text, in figures and in words."""

import re
from collections.abc import Iterator

from feeds.commentary.words.numbers import NUMBER, Figure, number
from feeds.commentary.words.patterns import lazy

_TEMPERATURE = lazy(
    r"(?P<minus>[-−])?(?P<n>(?<![\d.,-])\d{1,2}(?:[.,]\d)?)\s?(?:(?P<c>°\s?C?\b|º\s?(?:C\b)?|℃|C\b|degrees?(?! of gradient)(?:\s+(?:celsius|C\b))?"
    r"|graden|graadjes|graad|degrés|grados)(?!\s?F)|(?P<f>°?\s?F\b|degrees\s+fahrenheit))",
)
_FEWER_DEGREES = lazy(
    r"\bil n['’]en fait (?:plus |déjà |désormais )?que (?P<n>\d{1,2})\b|\bya solo hay (?P<m>\d{1,2})\b",
    re.IGNORECASE,
)
"""Degrees without the word, after others: "il faisait 27 degrés, il n'en fait plus que 14"."""
_OF_RANKS = lazy(
    r"\d\s?º\s(?:clasificado|puesto|posici[oó]n|lugar|en meta)\b|"
    r"\b(?:general|puestos?|posici[oó]n|clasificad\w+|clasificaci[oó]n|lugar|etapa)\b",
    re.IGNORECASE,
)
"""Of a Spanish sentence that its "14º" is a place, and no degrees."""
_RANKED = lazy(r" ?[A-ZÀ-Þ][a-zà-ÿ]")
"""After "1º", a name: "1º Luc Maes"."""
_HAS_DEGREES = lazy(r"[°º℃]|\d\s?[CF]\b|degr|graad|grad", re.IGNORECASE)
_DEGREES_OR_SO = lazy(rf"\b(?:een )?graad of (?P<n>{NUMBER})\b", re.IGNORECASE)
"""About so many degrees in Dutch: "een graad of twaalf"."""
_DEGREES = lazy(rf"(?P<n>{NUMBER})\s(?:degrees(?! of)|graden|degr[ée]s|grados)\b", re.IGNORECASE)


def temperatures(text: str) -> Iterator[Figure]:
    """Yield the temperatures of a text in °C; a range of two figures is none."""
    if not _HAS_DEGREES.search(text):
        return
    for match in _TEMPERATURE.finditer(text):
        if match[0].rstrip().endswith("º") and (_OF_RANKS.search(text) or _RANKED.match(text, match.end())):
            continue
        if re.search(r"\d\s?[-–/]\s?$", text[max(0, match.start() - 4) : match.start()]):
            continue
        value = number(match["n"]) or 0.0
        value = -value if match["minus"] else value
        yield Figure(
            "temperature", round((value - 32) / 1.8, 1) if match["f"] else value, match.start(), match.end()
        )
    for match in _FEWER_DEGREES.finditer(text):
        yield Figure("temperature", float(match["n"] or match["m"]), match.start(), match.end())
    for match in _DEGREES_OR_SO.finditer(text):
        if (about := number(match["n"])) is not None:
            yield Figure("temperature", about, match.start(), match.end(), approx=True)
    if re.search(r"degrees|graden|degr[ée]s|grados", text):
        for match in _DEGREES.finditer(text):  # "nine degrees"
            if not match["n"].isdecimal() and (spelt := number(match["n"])) is not None:
                yield Figure("temperature", spelt, match.start(), match.end())
