"""What is no news of who won: of another day, of who should win, of who came in later, of what is no race."""

from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.elsewhere import is_of_yesterday
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

_BEHIND_THE_WINNER = lazy(
    r"\b(?:behind|from|after|down on|van|achter|na|du|de la|del|derriere|apres|tras) (?:the |de |le |la |el )?(?:winner|winnaar|winnares|vainqueur|ganador|ganadora)\b"
)
"""By how much somebody else came in: "Fisk llegó a 25 segundos del ganador"."""
_ON_PAPER = lazy(r"\b(?:on|op|sur(?: le)?|sobre el|en el) (?:paper|papier|papel)\b")
"""Who should win: "De Wael is the fastest of them, on paper"."""


def is_no_win(s: Sentence, context: Context) -> bool:
    """Return whether a sentence is no news of who won, though it speaks of it."""
    return (
        is_of_yesterday(s, context)
        or _ON_PAPER.search(s.folded) is not None
        or (s.language == "en" and _NOT_NOW.search(s.folded) is not None)
        or (s.has("duration") and _BEHIND_THE_WINNER.search(s.folded) is not None)
    )


_NOT_NOW = lazy(
    r"\b(?:yet|hoping|trying|failed|unable|how|ready) to (?:win|take|claim)\b|\bhelp(?:ed|s|ing)? (?:[\w'’-]+ ){1,3}(?:to )?(?:win|take|claim)\b"
    r"|\b(?:won|win|winner|winning|victory)\b[^.;]{0,40}\bin (?:19|20)\d\d\b"
    r"|\bwho (?:had |has )?(?:won|took|claimed)\b[^,;.]{0,40} on (?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
)
"""In English, of a win before, or one that somebody hopes for: "Dorn has yet to win a stage"."""


def is_of_no_race(s: Sentence, at: int) -> bool:
    """Return whether what one wins in Dutch is no race: "wint de positiestrijd", "wint de laatste tijd vaak"."""
    if s.language != "nl" or s.tokens[at].folded not in _WINS_IT:
        return False
    return _NO_RACE.match(" ".join(token.folded for token in s.tokens[at + 1 : at + 9])) is not None


_WINS_IT = frozenset({"wint", "won"})
_NO_RACE = lazy(
    r"(?:(?:de|het|een|zijn|haar|wel|ook|dit|deze|dan|nu|even|hier|hem|om|in|op) |(?:eerste|kleine|onderlinge|interne|nieuwe|psychologische|morele) )*"
    r"(?:laatste tijd|\w*strijd|duel|slag om (?:de|het)|gevecht|terrein|tijd|seconden|meters?|lengtes?|plaatsen|plekken|posities|prijs voor|tombola|loterij|discussie|weddenschap|ruzie|"
    r"publiek|harten|sympathie|vertrouwen|moed|respect|aandacht|\w*klassement|\w*trui|titel|premie|aan (?:\w+ )?(?:belang|kracht|vertrouwen|snelheid|terrein)|veld|zelden|vaak|vaker|veel|"
    r"steeds|alsmaar|nogal|overal|sinds|jaarlijks|toss|oorlog|touwtrekken|armworstelen|spelletje|partijtje|hoek|binnenbocht|bocht|ruimte|vlucht|bergprijs)\b(?! ?(?:van de (?:dag|rit)|voor|in de sprint))"
)


def is_for_less(s: Sentence, at: int, away: bool) -> bool:
    """Return whether it was for less than the stage: "wins the sprint for third place"; the bunch's, where some are away."""
    for index in range(at + 1, min(at + 9, len(s.tokens))):
        token = s.tokens[index]
        if token.folded in _OTHERS and s.tokens[at].folded in _LEADS_HOME:
            if away or s.after(index, ("duration",), 3) is not None:
                return True
            continue
        if "named" in token.classes:
            return False
        if token.folded in _NOT_FIRST:
            is_place = any(other.folded in _FOR for other in s.tokens[max(at + 1, index - 3) : index])
            return is_place and not s.next_is(index, "line")
    return False


_OTHERS = phrases("peloton|paquet|groupe|groupe de chasse|poursuivants|reste|groupe des favoris|favoris")
_LEADS_HOME = phrases("regle|a regle|reglent")  # "Fisk règle le peloton à 18 secondes"
_FOR = phrases("for|for the|voor|voor de|om|om de|pour|pour la|por|por la|para|para la|of the")
_NOT_FIRST = phrases(
    "plek|plek twee|plek drie|plaats|place|second|third|2nd|3rd|tweede|derde|deuxieme|troisieme|segundo|tercero|place de|"
    "plaza|puesto|rest|reste|resto|peloton|was second|was third"
)
"""After "wins the sprint for": no win of the stage."""
