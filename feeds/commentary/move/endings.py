"""For whom it is over otherwise than by a catch, in French and Spanish: who fell, or sits up."""

import re

from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.slots import Slots, in_row
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

FALLEN = lazy(
    r"\briders down\b|\bchutes?\b|\bau sol\b|\ba terre\b|\btomb|cuissard|\brepart\b|\bcaida\b|\bsuelo\b|\bcae\b"
)


def is_over_otherwise(s: Sentence, match: re.Match[str], people: list[Person], context: Context) -> bool:
    """Return whether it is over for riders who fell, or who sit up, as a sentence says: they are not caught."""
    if not _OVER.search(match[0]):
        return False
    hurt = people and all(one in context.behind for one in people) and any(map(FALLEN.search, context.seen[-4:]))
    is_out = s.language == "fr" and OUT.search(match.string) is not None
    if people and all(one in context.behind and not context.was_ahead([one]) for one in people):
        return True
    return bool(hurt) or is_out or _SITS_UP.search(match.string, match.end() - 1) is not None


_OVER = lazy(r"\b(?:fini\w*|termine\w*|fin|final|acab\w+|termin\w+|rideau|terminus|game)\b")
OUT = lazy(
    r"\b(?:ambulance|voiture balai|voiture de (?:son|l)|directeur sportif|hopital|clavicule|abandonn\w*|bache)\b"
)
"""Of riders who leave the race."""
_SITS_UP = lazy(
    r"\b(?:se abre|se deja caer|se descuelga|se aparta|no podia mas|se releve|ambulance|ambulancia|voiture balai|coche escoba|hopital|hospital)\b"
)
_HIS_OWN = lazy(
    r"\b(?:su|son|sa|zijn|haar|his|her) (?:\w+ )?(?:aventura|escapada|fuga|aventure|echappee|avontuur|vlucht|adventure)\b"
)


def is_of_one(said: Slots, match: re.Match[str]) -> bool:
    """Return whether it is the adventure of one of those away that is over: "Dorn pincha: es el fin de su aventura"."""
    return bool(said.people) and _HIS_OWN.search(match.string, match.start(), match.end()) is not None


OF_THEIR_OWN = lazy(
    r" ?longtemps\b| ?pour (?:aller )?(?:chercher|aider|se ravitailler|prendre|recuperer|ravitailler|parler|discuter|"
    r"se soulager|faire)\b"
)
"""After "se laisse décrocher": they come back."""
_STOPS = lazy(r"\b(?:crev\w+|chaine|mecani\w+|roue|velo|derailleur)\b")
"""Why one stops at the roadside, and goes on."""


def has_to_stop(context: Context) -> bool:
    """Return whether the last sentences spoke of a mishap for which one stops at the roadside, and goes on."""
    return any(map(_STOPS.search, context.seen[-3:]))


_NOT_SINCE = lazy(
    r"^<[\d-]+>(?: (?!back\b)\w+)* (?:back|in (?:the )?PACK (?:meanwhile|by now|now|too|as well|,)) ?[.!]? ?$"
)
"""Words that only of a rider who was not there say that they are back in the bunch."""


def may_be_back(text: str, people: list[Person], context: Context) -> bool:
    """Return whether riders can be back in the bunch, where the words say so of anybody: they were not in it.

    Args:
        text: the words of it.
        people: the riders.
        context: who was delayed, dropped or ahead.
    """
    off = (*context.delayed, *context.behind)
    return _NOT_SINCE.search(text) is None or all(one in off or context.was_ahead([one]) for one in people)


_ENDS = lazy(
    r"PACK|liedje|avontuur|verhaal|sprookje|geklist|opgeslokt|opgeraapt|ingerekend|gegrepen|opgeslorpt|bij de kraag"
)
"""What in Dutch is only said of who was away, though nobody said so: "het liedje is uit voor Dorn"."""
_ADVENTURE = lazy(
    r"\b(?:aventure|echappee|escapade|raid|cavale|fugue|chevauchee|baroud) (?:de |d ['’] )<|\bfin (?:de l ['’] |d ['’] )(?:aventure|echappee|escapade) pour <"
)
"""The same in French."""


def says_they_were_away(s: Sentence, match: re.Match[str]) -> bool:
    """Return whether words of a catch say by themselves that those were away: "l'aventure de Dorn et Fisk s'achève"."""
    words = {"nl": _ENDS, "fr": _ADVENTURE}.get(s.language)
    return words is not None and words.search(match.string) is not None


_THEY_PASS = lazy(r"(?:they|(?:[\w-]+ ){0,3}CHASE) \w+ (?:\w+ )?past ")
_PASSED_BY = lazy(
    r"\b(?:depos|debord|depass|doubl|saut)ee?s? par (?:(?:le|la|les|l ['’]) )?(?:duo|trio|quatuor|tandem|deux|trois|poursuivant)"
)


def is_passed_by(s: Sentence, match: re.Match[str]) -> bool:
    """Return whether others, who lead from there, have passed those caught: "they swept past Dorn", "repris et déposé par le duo"."""
    passed = _THEY_PASS.match(match[0]) if s.language == "en" else _PASSED_BY.search(match.string, match.start())
    return passed is not None


_BY_THEIR_GROUP = lazy(r"[^<>]{0,30}? par le (?:petit )?groupe (?:de |d ?['’]? ?)?(?P<who><[\d-]+>)")


def caught_by_group(said: Slots, match: re.Match[str], context: Context) -> str | None:
    """Return the rider whose group French says has caught others: "repris par le groupe Dorn"."""
    begin = match.end("who") if "who" in match.re.groupindex and match["who"] else match.start()
    group = _BY_THEIR_GROUP.match(match.string, begin)
    [leader] = in_row(said, group["who"])[:1] if group is not None else [None]
    return None if leader is None or context.leads([leader]) else leader.name


def is_on_the_way(match: re.Match[str]) -> bool:
    """Return whether somebody in Dutch is only on the way to those away: "en maakt de oversteek in haar eentje"."""
    return _ON_THE_WAY.search(match.string) is not None and "FRONT" not in match.string


_ON_THE_WAY = lazy(r"\boversteek (?:nu )?(?:op|in) (?:zijn|haar) eentje\b")


_INTO_THE_PACK = lazy(
    r"[^<>.;:]{0,40}?\b(?:dans|au|parmi|au sein|a l ['’] arriere|en queue) (?:(?!que\b|alors\b|et\b)[\w'’]+ ){0,3}?PACK\b"
)


def into_the_pack(match: re.Match[str]) -> bool:
    """Return whether those of whom French has it that they come across are back in the bunch."""
    if " PACK " in match[0]:
        return True
    is_open = "FRONT" not in match[0] and len(re.findall("<", match[0])) == 1
    return is_open and _INTO_THE_PACK.match(match.string, match.end() - 1) is not None


def is_no_drop(match: re.Match[str], context: Context) -> bool:
    """Return whether Dutch words are of no rider who is dropped: the race breaks, bottles are fetched, a break is missed."""
    if _MISSED.search(match[0]) and not any(map(_IN_ECHELONS.search, context.seen[-4:])):
        return True
    if _WHO_IS_CALLED.match(match[0]):
        return True  # "De geletruidrager moet Dorn laten gaan"
    if _OF_A_LEAD.search(match.string[: match.start()]):
        return True  # "De voorsprong van Dorn is teruggezakt"
    return _IT_BREAKS.search(match[0]) is not None or _FETCHES.search(match.string, match.start()) is not None


_OF_A_LEAD = lazy(r"\b(?:voorsprong|bonus|marge|kloof|gat|achterstand) van (?:de |het |leider )?(?:\w+ )?$")
_WHO_IS_CALLED = lazy(
    r"(?:de|het|die|onze|zijn|haar) [\w-]+ (?:moet|moeten|moest|moesten|laat|laten|liet|lieten) <[\d-]+> (?:laten )?(?:gaan|rijden|lopen|vertrekken) $"
)
_MISSED = lazy(r"\b(?:slag|boot|trein) gemist\b")
_IN_ECHELONS = lazy(
    r"\b(?:waaiers?|breuk|breekt|in (?:twee|drie|vier|stukken)|scheur\w*|gescheurd|afgescheiden)\b"
)
"""What has somebody miss the split of the bunch, and not a break."""
_IT_BREAKS = lazy(r"\b(?:het|alles|de boel|PACK|FRONT) (?:breekt|brak|kraakt|kraakte|scheurt|scheurde)\b")
"""The race breaks, and not who is named before: "Dorn ramt erop en het breekt"."""


_SPLIT = lazy(r"\b(?:split|splits|split up|torn apart|in pieces|in two|echelons?)\b")
_IS_IN_IT = lazy(r"> (?:is|are|s|was|were)\b(?! across)")


def is_of_a_split(text: str, context: Context) -> bool:
    """Return whether riders are only in the first part of a bunch that has split: "Dorn and Fisk are among those in front".

    Args:
        text: the words that may say that they have come across.
        context: its last sentence is the one that is read.
    """
    return (
        _IS_IN_IT.search(text) is not None and bool(context.seen) and _SPLIT.search(context.seen[-1]) is not None
    )


_FETCHES = lazy(
    r"\b(?:afzakken|uitzakken|terugzakken)\b[^<>.;:]{0,30}?(?:\b(?:bidon|drinkbus|drinken|eten|regenjas|jasje|kleding|plas|sanitair|bevoorrading)|naar (?:de |zijn |haar )?(?:ploegwagen|volgwagen|auto|ploegauto|wagen|ploegleider)|om (?:te wachten|zijn|haar|hun|op|een ploeg))"
)
"""Who drops back for something comes back."""
ANSWERED = lazy(
    r"\b(?:neutralis\w*|repond\w*|contrecarr\w*|annihil\w*|etouff\w*|controle\w*|maitrise\w*|anticip\w*)"
    r"(?: \w+){0,2}?(?: (?:a|l|['’]|une|cette|la|d))* ?$"
)
"""Before an attack that somebody answers: it was said when it was made."""


STAYS = lazy(
    r"\bqued\w+ (?:[a-z]+ ){0,2}?(?:en cabeza|delante|al frente|por delante|en punta|en la (?:fuga|escapada|punta|cabeza)|adelante)\b|\b(?:sigue|siguen|continua|continuan) (?:\w+ )?(?:descolgad|cortad|rezagad)"
)
"""Who stays in front is not dropped: "se quedan en cabeza Dorn y Fisk"."""
GROUPS = lazy(r"\b(?:grupos|abanicos|mitades|cortes|pelotones)\b")


_RETURNED = lazy(r"> (?:weer|terug|opnieuw|alweer) ")


def back_from_the_front(s: Sentence, match: re.Match[str], people: list[Person], context: Context) -> list[Person]:
    """Return who of riders was away and is back in the bunch: "Dorn weer in de groep", "Dorn, ya en el pelotón"."""
    if s.language == "es":
        is_passage = s.has("sprint", "summit", "second", "third")
        return [one for one in people if not is_passage and context.was_in_front(one)]
    is_back = s.language == "nl" and _RETURNED.search(match[0]) is not None
    return [one for one in people if is_back and context.leads([one])]


AFTER_THEM = lazy(
    r"\b(?:after|pursuit|chase|search|a por (?:el|ella|ellos|ellas)|a su caza|en su busca|poursuite|trousses|achter (?:hem|haar|hen) aan)\b"
)
"""Words for going after somebody: who does is no breakaway."""
