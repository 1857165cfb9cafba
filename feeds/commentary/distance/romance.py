"""Where the race is, as French and Spanish say it with the finish by name, or in a report: "à 5 km de Laguiole"."""

import re
from functools import lru_cache

from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import number

_KM = r"(?:\s?(?:km|kms|kil[oó]m[eè]tres?|kil[oó]metros|bornes)\b)"
_N = r"(?P<n>\d{1,3}(?:[.,]\d{1,2})?|un|uno|deux|dos|trois|tres|quatre|cuatro|cinq|cinco|six|seis|sept|siete|huit|ocho|neuf|nueve|dix|diez|quinze|quince|vingt|veinte)"
_END = r"(?:l['’]arriv[ée]e|la ligne|la banderole|le but|la meta|meta|la llegada|la raya|la l[ií]nea de meta|la conclusi[oó]n|la linea)"
_TO_END = (
    rf"(?:\s(?:de|d['’]|para|a)\s?{_END}|\s(?:du (?:but|terme)|del final|para (?:el final|terminar|acabar)))\b"
)
_AT = r"(?<![\w'’])(?:a|à|aux|tan solo a|sólo a|solo a|n['’]est plus qu['’]à)\s"
_REPORTED = re.compile(rf"{_AT}(?:unos |tan solo |apenas |seulement )?{_N}{_KM}?{_TO_END}", re.IGNORECASE)
_SPELT = re.compile(
    rf"{_AT}(?P<n>un|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez){_TO_END}", re.IGNORECASE
)
"""A number in words, and no unit: "A dos de meta"."""
_ENTERED = re.compile(
    r"\b(?:abord\w+|entr\w+|entam\w+|attaqu\w+|encar\w+|afront\w+|inici\w+)\s(?:dans\s|de\s|en\s)?(?:les\s|des\s|los\s)"
    rf"{_N}\s(?:derniers|ultimes|últimos)\skilom",
    re.IGNORECASE,
)
"""How one comes to the last of them: "abordaient les dix derniers kilomètres"."""
_OF_A_PLACE = re.compile(
    r"\b(?:situ[ée]\w*|situad\w+|plac[ée]e?s?|ubicad\w+|jug[ée]e?|sommet est|cima est[aá]|jusqu|hasta|d[eè]s|depuis|desde|première|au programme)\b",
    re.IGNORECASE,
)
"""Of a summit so far from the finish, or of how long something has been so."""
_NEAR = 40
"""Characters before a distance in which that is said."""
_LEAST_NAME = 4


@lru_cache(maxsize=8)
def _to_town(town: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?:{_AT}(?:unos |apenas |seulement )?|^){_N}{_KM}?\s(?:de|d['’]|du|de la|de l['’])\s?{re.escape(town)}\b",
        re.IGNORECASE,
    )


def romance_km(s: Sentence, context: Context) -> float | None:
    """Return the km to go that a French or Spanish sentence tells in words that need no more, or None."""
    if s.has("future", "modal", "if", "gc"):
        return None
    patterns = [_SPELT]
    if context.finish_town and len(context.finish_town) >= _LEAST_NAME:
        patterns.append(_to_town(context.finish_town))
    if context.report:
        patterns += [_REPORTED, _ENTERED]
    for pattern in patterns:
        for match in pattern.finditer(s.text):
            value = number(match["n"].replace(",", "."))
            if value is None or _OF_A_PLACE.search(s.text[max(0, match.start() - _NEAR) : match.start()]):
                continue
            return float(value)
    return None
