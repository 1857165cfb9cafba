"""What stands where a name may, and is none: a word in two parts, and in English a place."""

from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.letters import compiled
from feeds.commentary.words.tags import phrases

COMPOUND = compiled(r"-[^\W\d_A-ZÀ-Þ]")
"""A word and no name: "Non-starters"."""
_WHERE = phrases("in|near|outside|through|towards|into|via|approaching|leaving|entering")
"""Before a name that nobody introduced: a place."""
_OF = phrases("of|de|des|du|d|di|the|la|a|van")
_RACES = phrases("tour|giro|vuelta|volta|ronde|circuit|grand prix|gp|prix|criterium|trofeo|coppa|criterium du")
"""What races are called, before where they are: "the Tour des Volcans Femmes"."""

_CROSSED = phrases(
    "sprint|esprint|volante|volantes|bonificado|bonificada|especial|puerto|alto|cima|cumbre|cota|collado|muro|paso|puente|valle|localidad|pueblo|ciudad|calles"
)
"""What is crossed in Spanish, before its name: "en el esprint de Soto de Aller"."""


def is_no_name(s: Sentence, at: int) -> bool:
    """Return whether what nobody introduced is a word like "Non-starters", or, in English, a place or a race: "in Cousance"; in Spanish, a place, "el esprint de Soto de Aller"."""
    before = [token.folded for token in s.tokens[max(0, at - 3) : at]] if s.language == "en" else []
    is_place = bool(before) and (before[-1] in _WHERE or (before[-1] in _OF and not _RACES.isdisjoint(before)))
    if s.language == "es" and at > 1 and s.tokens[at - 1].folded.split()[-1] in ("de", "del", "en"):
        words = (word for token in s.tokens[max(0, at - 3) : at] for word in token.folded.split())
        is_place = not _CROSSED.isdisjoint(words)
    return is_place or COMPOUND.search(str(s.tokens[at].value)) is not None
