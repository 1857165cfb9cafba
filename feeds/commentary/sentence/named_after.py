"""The names of riders whom a text counts first, put where their number stands: "Four more bridge across. They are A, B, C and D"."""

import re
from functools import cache

from feeds.commentary.words.numbers import number, spelt
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.writing import fold

_MEN = {
    "en": r"(?: (?:more|others?|other|further))?(?: (?:riders|men|women))?(?: more)?(?: of them)?",
    "nl": r"(?: (?:andere|extra))?(?: (?:man|mannen|renners|rensters|vrouwen|dames|coureurs|rijders))?",
    "fr": r"(?: (?:autres|nouveaux))?(?: (?:hommes|coureurs|coureuses|filles|femmes|concurrentes?))?(?: de plus)?",
    "es": r"(?: (?:otros|otras))?(?: (?:corredor[ea]s|hombres|ciclistas|mujeres))?(?: más)?",
}
_NEVER_AFTER = r"(?<!\b[Tt]he )(?<!\b[Dd]e )(?<!\b[Ll]es )(?<!\b[Ll]os )(?<!\b[Ll]as )(?<!\bdes )(?<!\bvan )(?<!\b[Oo]f )(?<!\bdie )(?<!\b[Oo]ur )(?<!\bces )(?<!\bop )(?<!\bat )(?<!\bà )(?<!\ba )(?<!\bom )"
_NO_UNIT = (
    r"(?! ?(?:km|kilo|met(?:er|re)|m\b|sec|seg|min|tel|hour|uur|heur|hora|point|punt|lap|ronde|tour\b|vuelta|time|keer|fois|vez|veces|day|dag|jour|d[ií]as|"
    r"team|ploeg|[ée]quipe|equipo|%|groups?|groep|groupes|grupos|year|jaar|ans\b|años|climb|attempt|in(?:tentos|$)|or\b|of\b|ou\b|o\b|à\b|a\b|to\b|tot\b))"
)
_INTRO = {
    "en": r"(?:(?:They|These|Those|The names|Their names|It)(?: are|['’]re| is|['’]s)|Names|We have)\b ?:? ?",
    "nl": r"(?:(?:Het|Dat|Dit|Ze|Zij|De namen)(?: gaat om| zijn| is| betreft)|Noteer|Namelijk|De namen)\b ?:? ?",
    "fr": r"(?:Ce sont|Il s['’]agit (?:de |d['’])|Les noms|Leurs noms|Notez|À savoir) ?:? ?",
    "es": r"(?:Son|Se trata de|Anoten|Apunten|Tomen nota|Los nombres|Sus nombres|Anota|Apunta) ?:? ?",
}
_AND = {"en": "and", "nl": "en", "fr": "et", "es": "y|e"}
_ASIDE = lazy(r"\([^()]*\)")
_MORE_OF_THEM = lazy(r",? (?:who|whose|qui|que|die|dont|all|allemaal|tous|todos)\b.*$")
_AGAIN = lazy(r",? (?:otra vez|again|opnieuw|alweer|weer|encore(?: lui| elle)?)\b")
_HAPPENS = {
    "en": r"not start|starters|drop|distanc|off the back|caught|reeled|swallow|bridg|across|join|crash|down|fall|fell|deck",
    "nl": r"van start|niet gestart|lossen|gelost|eraf|afhaken|moeten passen|ingelopen|gegrepen|bijgehaald|opgeslokt|oversteek|sluiten aan|aansluiting|gevallen|tegen de grond",
    "fr": r"pris le départ|partants|lâch|décroch|distanc|repris|aval|rejoi|revenu|chut|tomb|à terre|au sol",
    "es": r"la salida|la partida|desc(?:ol|uel)g|cort|cazad|neutraliz|absorb|engull|alcanz|enlaz|caíd|caen|al suelo",
}
"""What befalls riders: who goes away, and is named after a colon, is read as it stands."""

_TRY = lazy(
    r"\b(?:try|trying|tries|tried|looking|hop(?:e|es|ing)|want|prob\w+|essa\w+|tent\w+|intent\w+|wil|willen|veulent|quieren)\b"
)


@cache
def _counted(language: str) -> re.Pattern[str]:
    n = rf"(?<![\d:'’.,])(?P<n>\d\d?|{spelt(language)})"
    return lazy(rf"{_NEVER_AFTER}\b{n}{_MEN[language]}\b{_NO_UNIT}", re.IGNORECASE)


@cache
def _listed(language: str) -> re.Pattern[str]:
    return lazy(rf"(?:{_INTRO[language]})?(?P<list>.+?) ?[.!]*$")


def named_after(text: str, before: str, language: str) -> str:
    """Return what a sentence of no more than names says of riders whom the one before, or its head, counts; else the sentence.

    Args:
        text: the sentence.
        before: the one before it in the paragraph.
        language: of both.
    """
    if language not in _MEN:
        return text
    for mark in (":", ","):
        head, colon, rest = text.partition(mark)
        happens = colon and re.search(_HAPPENS[language], head) and not _TRY.search(head)
        if happens and (said := _put_in(head, rest.strip(), language)):
            return said
    match = _listed(language).match(text) if before and not before.rstrip().endswith("?") else None
    return (_put_in(before, match["list"], language) if match is not None else None) or text


def _put_in(head: str, names: str, language: str) -> str | None:
    """Return a sentence with names where it counts riders; None where they are not as many, or no plain list."""
    names = _AGAIN.sub("", names.rstrip(" .!"))
    plain = _MORE_OF_THEM.sub("", _ASIDE.sub("", names))
    each = [
        one for one in re.split(rf"\s*,\s*(?:(?:{_AND[language]})\s+)?|\s+(?:{_AND[language]})\s+", plain) if one
    ]
    if len(each) < _FEWEST or not all(_is_name(one) for one in each):
        return None
    for match in _counted(language).finditer(head):
        if number(fold(match["n"])) == len(each):
            return f"{head[: match.start()]}{_MORE_OF_THEM.sub('', names)}{head[match.end() :].rstrip(' :.!')}."
    return None


def _is_name(part: str) -> bool:
    """Return whether a part of a list is a name, perhaps with a word or two before it."""
    words = part.split()
    capital = next((at for at, word in enumerate(words) if word[:1].isupper()), None)
    if capital is None or capital > _BEFORE_A_NAME:
        return False
    return all(map(str.isalpha, words[:capital])) and all(
        word[:1].isupper() or fold(word) in _WITHIN for word in words[capital:]
    )


_FEWEST = 2
_BEFORE_A_NAME = 3
_WITHIN = frozenset(
    {"van", "de", "der", "den", "von", "di", "da", "du", "la", "le", "ten", "ter", "del", "los", "y", "dos"}
)
