"""Seconds whose unit is left out after others: "29 segundos a A y 41 a B", "15 tellen op A en 45 op het peloton"."""

import re
from collections.abc import Iterable, Iterator

from feeds.commentary.words.numbers import Figure, number
from feeds.commentary.words.patterns import lazy

_MINUTE_S = 60
_NEXT = lazy(
    r"(?:,|;|\by|\bet|\bpor|\bcontre)\s(?P<n>\d{1,2})\s(?=(?:a|al|sobre|à|au|aux|sur|de|del|du|d['’])\s?(?:(?:el|la|le|l['’]|los|les)\s?)?[^\W\d_])"
)
"""After a time: "y 41 a Gran", "et 29 sur le Français"."""
_AT = lazy(
    r"(?:\ba|\bà|,\s(?:a|à))\s(?P<n>\d{1,2})(?=\s?(?:[;)!]|[,.](?!\d))|\s(?:y|et|de|del|du|el|le|la)\b|\sl['’]|$)"
)
_RANKED = lazy(
    r"\b(?:segund|tercer|cuart|quint|sext|séptim|octav|noven|décim|deuxième|second|troisième|quatrième|cinquième|sixième)[oae]?,?\s"
    r"(?:a|à)\s(?P<n>\d{1,2})(?=\s?(?:[;)!]|[,.](?!\d))|\s(?:y|et)\b|$)"
)
"""After a place: "acaba cuarto, a 52"."""
_SPELT = lazy(
    r"(?:\ba|,\sa)\s(?P<n>dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|"
    r"veinte|veintiún|veintidós|veintitrés|veinticuatro|veinticinco|veintiséis|veintisiete|veintiocho|veintinueve|treinta|cuarenta|cincuenta)"
    r"(?=\s?(?:[;)!]|[,.](?!\d))|\s(?:y|e|el|la)\b|$)"
)
"""The same in Spanish words: "A entró a cuatro segundos, B a nueve"."""
_DUTCH = (
    lazy(
        r"(?:,|;|\ben|\bmaar)\s(?:nog\s|slechts\s|al\s)?(?P<n>\d{1,2})\s(?=(?:op|voor|achter)\s(?:(?:het|de|een|zijn|haar|hun)\s)?[^\W\d_])"
    ),
    lazy(r"\bop\s(?P<n>\d{1,2})(?=\s?(?:[;)!]|[,.](?!\d))|$)"),
)
"""The same in Dutch: "15 seconden achter A en 20 voor het peloton", "A op 12 seconden, B op 20"."""
_UNIT = lazy(r"\b\d{1,2}\s?(?P<unit>segundos|secondes|seg|sec|s|[\"”″]|['’]['’])(?!\w)")
_ALONE = lazy(
    r"(?:^|[,;]\s)[^\d.,;:!?]{3,60}?,?\s(?:a|à|pierde|cede|pierden|ceden|perd|cède|pierde ya|perd déjà)\s(?:solo\s|ya\s|déjà\s)?\d{1,2}(?=\s?(?:[;!]|[.,](?!\d))|\s(?:y|et)\b|$)"
)
_PLACE = lazy(
    r"\b(?:meta|cima|alto|puerto|llegada|km|kil\w+|final|arriv\w+|sommet|vueltas?|tours?|\w+ de la general)\b",
    re.IGNORECASE,
)


def with_unit(text: str, before: str) -> str:
    """Return a Spanish or French sentence with the unit of seconds that the one before gave: "Castle, a 12 segundos. Dorn, a 31."."""
    units = [match["unit"] for match in _UNIT.finditer(before)]
    match = _ALONE.match(text) if units else None
    if match is None or _PLACE.search(text):
        return text
    said = " secondes" if units[-1] in ("secondes", "sec") else " segundos"
    return f"{text[: match.end()]}{said}{text[match.end() :]}"


_NOT = lazy(r"\s?(?:km|kil|m[eè]t|punt|point|meta\b|la meta|la llegada|l['’]arriv|final|but\b|%)", re.IGNORECASE)


def bare_seconds(text: str, durations: Iterable[Figure], language: str) -> Iterator[Figure]:
    """Yield the seconds of a text that stand without their unit, after a time of less than a minute.

    Args:
        text: the sentence.
        durations: its times with their units.
        language: of the text; English has none of them.
    """
    short = [figure for figure in durations if figure.value < _MINUTE_S]
    first = min((figure.end for figure in short), default=len(text))
    patterns = _DUTCH if language == "nl" else (_NEXT, _AT, _RANKED)
    for pattern in (*patterns, _SPELT) if language == "es" and short else patterns:
        for match in pattern.finditer(text):
            value = int(number(match["n"]) or 0)
            if not 0 < value < _MINUTE_S or _NOT.search(text[match.end() : match.end() + 14]):
                continue
            if match.start() >= first or pattern is _RANKED:
                yield Figure("duration", value, match.start("n"), match.end("n"), loose=True)
