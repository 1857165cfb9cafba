"""Several riders introduced with their teams while nobody is known to be away: they are the break, whatever the words."""

from collections.abc import Iterator, Sequence

from feeds.commentary.move.listed_away import LEAST
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.doing import move
from feeds.commentary.sentence.guards import is_talk
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import number
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.writing import fold

_FEWEST_TEAMS = 2
_BESIDE = frozenset({"weather", "speed", "gap", "breakaway"})
_ELSE = (
    "dropped", "catch", "crash", "mechanical", "abandon", "dns", "otl", "win", "gc", "points", "bonus", "sprint", "summit",
    "chasers", "behind", "past", "not", "if", "modal", "future",
)  # fmt: skip
"""What riders may be named for besides."""
_TEAM = lazy(r"\([^()\d]{2,40}\)")
_TO_WATCH = lazy(
    r"\b(?:favourites?|favorieten|favoris|favorit[oa]s|contenders|watch|matter|defending|titelverdediger|yesterday|gisteren|hier|ayer|teams?|ploegen|equipes|equipos|tempo|peloton|bunch|pack|"
    r"entre otros|entre autres|among others|onder meer|salen|dans la course|in the race|in koers|en carrera|start(?:ers?|ing)?|vertrek|depart|salida|tips?|chance|kans\w*|birthday|jarig\w*|anniversaire|cumple\w*|coeur|crever|creve|surveiller|vigilar|poursuite|chas\w+|achtervolg\w*|persigu\w*|pronos\w*|outsiders?|"
    r"classification|in it|winners?|winnaars?|vainqueurs?|ganadores|best classified|sprinters|velocistas|behind|derriere|achter|detras|second|tweede|deuxieme|segundo)\b"
)
"""What riders are introduced for who are not away."""
_MOST_TOGETHER = 30
"""Riders of a break that is named at once."""
_COUNTS = lazy(r"(?<!kilometre )(?<!kilometer )(?<!km )\b\w+\b")
"""Words that may be a number of riders."""
_TOGETHER = lazy(
    r"\b(?:peloton|bunch|pack|field|paquet|pak|lote|together|samen|ensemble|juntos|geen kopgroep|no break|pas d ['’]? ?echappee|no hay fuga)\b"
)
"""In the sentence before: those named next are of the bunch."""
_GO = ("attack", "attack_noun", "goes")
"""Classes of words by which they have only attacked."""


def introduced(s: Sentence, context: Context, found: Sequence[Fact]) -> Iterator[Fact]:
    """Yield the break of a sentence that introduces riders with their teams, where nobody is known to be away.

    Args:
        s: the sentence.
        context: `away_size` is how many are away, where that was said.
        found: what was read of the sentence.
    """
    if context.km is None and "start" not in context.once:
        return
    if context.away or context.report or context.fell or context.crashed or context.gathered or context.announced:
        return
    if any(fact.kind not in _BESIDE or fact.people for fact in found) or s.has(*_ELSE) or is_talk(s):
        return
    people: list[Person] = list(dict.fromkeys(one for at in s.all("named") for one in s.tokens[at].value))
    if context.away_size not in (None, len(people)) or (len(people) < LEAST and context.away_size is None):
        return
    counts = [number(match[0]) or 0 for match in _COUNTS.finditer(fold(_TEAM.sub("", s.text)))]
    if any(1 < count <= _MOST_TOGETHER and count != len(people) for count in counts):
        return  # of others, or of more than are named
    if _TOGETHER.search(context.before):
        return
    if len(people) < 2 or len(_TEAM.findall(s.text)) < _FEWEST_TEAMS or _TO_WATCH.search(s.folded):
        return
    if s.has(*_GO):
        yield move("attack", people, 0.7, s)
    else:
        yield move("breakaway", people, 0.72, s)
        context.said_away = frozenset(people)
    context.goes_away(people)
