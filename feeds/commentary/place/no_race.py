"""What one may win in Dutch that is no race."""

import re

from feeds.commentary.sentence.tokens import Sentence


def is_of_no_race(s: Sentence, at: int) -> bool:
    """Return whether what one wins in Dutch is no race: "wint de positiestrijd", "wint de laatste tijd vaak"."""
    if s.language != "nl" or s.tokens[at].folded not in _WINS_IT:
        return False
    return _NO_RACE.match(" ".join(token.folded for token in s.tokens[at + 1 : at + 9])) is not None


_WINS_IT = frozenset({"wint", "won"})
_NO_RACE = re.compile(
    r"(?:(?:de|het|een|zijn|haar|wel|ook|dit|deze|dan|nu|even|hier|hem|om|in|op) |(?:eerste|kleine|onderlinge|interne|nieuwe|psychologische|morele) )*"
    r"(?:laatste tijd|\w*strijd|duel|slag om (?:de|het)|gevecht|terrein|tijd|seconden|meters?|lengtes?|plaatsen|plekken|posities|prijs voor|tombola|loterij|discussie|weddenschap|ruzie|"
    r"publiek|harten|sympathie|vertrouwen|moed|respect|aandacht|\w*klassement|\w*trui|titel|premie|aan (?:\w+ )?(?:belang|kracht|vertrouwen|snelheid|terrein)|veld|zelden|vaak|vaker|veel|"
    r"steeds|alsmaar|nogal|overal|sinds|jaarlijks|toss|oorlog|touwtrekken|armworstelen|spelletje|partijtje|hoek|binnenbocht|bocht|ruimte|vlucht|bergprijs)\b(?! ?(?:van de (?:dag|rit)|voor|in de sprint))"
)
