"""The mood and the tense of Spanish verbs by their endings: what is to come, what may be, and what looks back.

The future and the conditional are made of the infinitive, the imperfect subjunctive of the past (RAE,
Nueva gramática de la lengua española, 2009, § 4.4 to 4.10). Neither says that anything happened: "atacará",
"atacaría", "si atacara".
"""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

if TYPE_CHECKING:
    from feeds.commentary.sentence.tokens import Sentence

_FUTURE = lazy(r"\w(?:rán?|[aeidb]remos)$")
_CONDITIONAL = lazy(r"(?:\w[aeid]|\b[hsc]ab|\bquer)ría(?:n|mos)?$")
_SUBJUNCTIVE = lazy(r"\w(?:ie(?:ra|se)n?|(?:á|ié)ramos|(?:á|ié)semos)$")
_PAST = lazy(r"\w(?:ó|[ai]eron|aron)$")
_NOUNS = phrases(
    "avería|averías|batería|baterías|galería|galerías|enfermería|cafetería|ingeniería|artillería|caballería|tesorería|secretaría|comisaría|panadería|"
    "lotería|portería|maría|almería|quería|querían|prefería|preferían|requería|adquiría|sugería|hería|refería|relojería|librería|fería|"
    "cualquiera|siquiera|fiera|fieras|queremos|supremos|extremos"
)
"""What only ends so: nouns, and the imperfect of verbs in -rer and -rir."""
_MAY_BE = phrases(
    "sea|sean|haya|hayan|pueda|puedan|tenga|tengan|logre|logren|consiga|consigan|quede|queden|caiga|caigan|fuese|fuesen|ataquen|"
    "puedan|llegue|lleguen|intente|intenten|salte|salten|pinche|pinchen|abandone|abandonen|atacara|atacaran|llegara|llegaran|saltara|"
    "ganara|ganaran|lograra|lograran|quedara|quedaran|cazara|cazaran|alcanzara|alcanzaran|neutralizara|acabara|acabaran|terminara"
)
"""Subjunctives that the races' verbs have and no other word is."""


@lru_cache(maxsize=20000)
def mood(word: str) -> str | None:
    """Return "future" or "modal" for a Spanish verb, as it is written, that says nothing as happening; else None.

    Args:
        word: one word with its accents: "atacará" is to come, and "carrera" no verb.
    """
    lower = word.lower()
    if lower in _NOUNS:
        return None
    if _FUTURE.search(lower):
        return "future"
    if lower in _MAY_BE or _CONDITIONAL.search(lower) or _SUBJUNCTIVE.search(lower):
        return "modal"
    return None


_FRENCH_FUTURE = lazy(r"\w{3}(?:er|ir)(?:a|ont)$")
_FRENCH_CONDITIONAL = lazy(r"\w{3}(?:er|ir)(?:ait|aient)$")
_FRENCH_NOUNS = phrases(
    "caméra|opéra|retira|retirait|retiraient|tirait|tiraient|attirait|attira|inspira|respirait|admirait|soupirait|espérait"
)


@lru_cache(maxsize=20000)
def french_mood(word: str) -> str | None:
    """Return "future" or "modal" for a French verb that speaks of what is to come, "attaquera", or may be; else None."""
    lower = word.lower()
    if lower in _FRENCH_NOUNS:
        return None
    if _FRENCH_FUTURE.search(lower):
        return "future"
    return "modal" if _FRENCH_CONDITIONAL.search(lower) else None


def looks_back(s: "Sentence", first: int, last: int) -> bool:
    """Return whether a relative clause within two tokens says what was before: "Dorn, que se cayó el martes, …".

    It does where its verb is in the past; in the present or the perfect it is news: "Dorn, que se cae".
    """
    if s.language != "es":
        return False
    for at in range(last, max(first - 4, -1), -1):
        if s.tokens[at].folded in _WHO:
            verb = next(
                (
                    word
                    for token in s.tokens[at + 1 : at + 5]
                    for word in s.text[token.start : token.end].split()
                    if word not in _LIGHT
                ),
                "",
            )
            return _PAST.search(verb) is not None
    return False


_WHO = phrases("que|quien|quienes")
_LIGHT = phrases("se|le|les|lo|la|los|las|ya|también|me|nos|hoy|ayer|no|aquí|además")


_WEAK = phrases("year|years|once|since|former|season|earlier|when they|when he|career|before the start|toen")
_WHAT_ONE_IS = lazy(r" ?(?:the|a|an|his|her|who|whose|winner|one|last|second|third|twice|once)\b", re.IGNORECASE)


def is_of_before(s: "Sentence", at: int) -> bool:
    """Return whether a word that looks back makes doubtful what a sentence says, and not only who a rider is: ", who won on Tuesday,"."""
    if s.tokens[at].folded in _WEAK:
        return False
    start, end = s.tokens[at].start, s.tokens[at].end
    opens, closes = s.text.rfind(",", 0, start), s.text.find(",", end)
    if s.language != "en" or opens < 0 or closes < 0 or not _WHAT_ONE_IS.match(s.text, opens + 1):
        return True
    before = next((token for token in reversed(s.tokens) if token.end <= opens), None)
    return before is None or not before.classes & {"named", "nation"}
