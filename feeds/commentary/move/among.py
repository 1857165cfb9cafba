"""Riders of many to whom something happened: "twenty fell, including A, the Serb, and B", "with A among those down"."""

import re
from itertools import pairwise

from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.rider.runs import NATIONS_OF_TWO
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

FALL = (
    r"\b(?:crash\w*|pile ?-?ups?|fell|fallen|fall|spill|tumble|mishap|touch of wheels|went down|gone down|go down|came down|come down|hit the (?:deck|pavement|tarmac|ground|asphalt|floor)|(?:riders|men|women|dozen|six|five|four|three|two|several|some|many|others|few|ten|twenty) (?:are |is )?down|"
    r"(?:took|taking|brought|bringing|takes|brings) (?:down )?(?:[\w-]+ ){1,5}with (?:him|her)|(?:on|to) the (?:deck|ground|tarmac|floor|road))\b"
)
_FALL = lazy(FALL, re.IGNORECASE)
_AMONG = lazy(
    r"\b(?:among(?:st)? them|among(?:st)? others|including|one of (?:them|whom)|another(?: one)?(?= [A-ZÀ-Þ])|among(?:st)? the (?:fallers|victims|casualties|injured|worst affected|riders (?:involved|down|affected))(?: (?:were|are|was|is))?|"
    r"(?:those|riders) (?:down|involved|affected|on the (?:ground|deck|floor)) (?:are|were|include|included|including)|"
    r"also (?:down|involved|caught up)(?: in it)?(?: were| are| was| is|:))\b",
    re.IGNORECASE,
)
_WITH = lazy(
    r"\bwith\b(?P<names>[^;:]{3,160}?)\b(?:among(?:st)? (?:those|the (?:riders|fallers|victims|casualties))|(?:all |both )?(?:involved|caught up|down\b|on the (?:deck|ground|floor|tarmac)|hitting the (?:deck|ground)))",
    re.IGNORECASE,
)

_ROMANCE = {
    "fr": (
        lazy(r"\b(?:chut\w+|au sol|à terre|par terre|au tapis|tomb[ée]\w*)\b", re.IGNORECASE),
        lazy(
            r"\b(?:coureurs|coureuses|hommes|concurrents|concurrentes|éléments|dizaine|douzaine|quinzaine|vingtaine|plusieurs|quelques)\b"
            r"[^.;:!?]*?(?:,|\() ?(?:dont|parmi lesquels|parmi lesquelles|parmi eux|parmi elles|notamment|avec notamment)\b",
            re.IGNORECASE,
        ),
    ),
    "es": (
        lazy(r"\b(?:ca[ií]d\w+|caen|cayeron|al suelo|por los suelos|en el suelo|montonera)\b", re.IGNORECASE),
        lazy(
            r"\b(?:corredor[ea]s|hombres|mujeres|ciclistas|decena|docena|quincena|veintena|varios|varias|algunos|algunas|unos|unas)\b"
            r"[^.;:!?]*?(?:,|\() ?(?:entre ellos|entre ellas|entre los que|entre las que|incluid[oa]s?|uno de ellos)\b",
            re.IGNORECASE,
        ),
    ),
}
"""A fall, and what stands before some of those who fell."""


_DOUBT = lazy(
    r"\b(?:not|never|nobody|no one|nearly|almost|could|would|might|avoid\w*|n['’]t)\b|n['’]t\b", re.IGNORECASE
)


_DOWN = lazy(r"\b(?:au tapis|par terre|a terre|au sol|por los suelos|en el suelo|al suelo|al asfalto)\b")


_BEHIND_THEM = lazy(
    r"\b(?:form\w+|componen|hacen|integran|constituyen) (?:un|una|el|la) [^.;:]{3,40} a (?:unos |solo |apenas )?[\w:'\" ]{1,24} (?:de|del) (?:los |las |la |el )?(?:\w+ )?(?:cabeza|delante|fuga|escapada|escapad[oa]s|fugad[oa]s|lider\w*)\b|"
    r"\bal frente (?:del mismo|de este|de el|de ellos|del peloton|del gran grupo|del grupo)\b"
)
"""Of a Spanish group that chases, or who drives it: "forman un quinteto a 48 segundos de los cuatro de delante"."""


def is_of_others(s: Sentence) -> bool:
    """Return whether a Spanish sentence is of a group that chases, or of who drives one."""
    return s.language == "es" and _BEHIND_THEM.search(s.folded) is not None


def is_of_a_fall(s: Sentence, context: Context) -> bool:
    """Return whether a sentence is of riders who fell, and of nobody who goes away; or, in Spanish, of others than those away."""
    if is_of_others(s):
        return True
    if (context.crashed or (context.fell and s.language == "nl")) and not s.has("leaders", "away", "attack"):
        return True  # "Crash in the bunch. Involved: A and B."
    fell = s.has("crash") or (s.language == "en" and " fell" in s.text)
    fell = fell or (s.language in ("fr", "es") and _DOWN.search(s.folded) is not None)
    fell = fell or (s.language == "nl" and _LIE_THERE.search(s.folded) is not None)
    return fell and not s.has("away", "attack")


_LIE_THERE = lazy(r"\b(?:liggen|lagen|ligt|lag) (?:er(?:bij)?|op|tegen|in)\b")


def fell_among(s: Sentence, roster: Roster) -> list[Person]:
    """Return the riders whom a sentence of a fall names as some of those who fell.

    Args:
        s: the sentence.
        roster: the riders of the race; who is named with two words is taken for one.
    """
    if s.language == "nl":
        return _fell_among_dutch(s, roster)
    if s.language in _ROMANCE:
        fall, among = _ROMANCE[s.language]
        if not fall.search(s.text) or s.has("if", "said", "not", "past", "attack", "join", "lead_noun", "dropped"):
            return []
        match = among.search(s.text)
        return named_between(s, match.end(), len(s.text), roster) if match is not None else []
    of_them, beside = _AMONG.search(s.text), _WITH.search(s.text)
    if s.language != "en" or not (of_them or beside) or s.has("if", "said"):
        return []
    if not _FALL.search(s.text) or _DOUBT.search(s.text):
        return []
    if of_them is not None:
        return named_between(s, of_them.end(), len(s.text), roster)
    return named_between(s, beside.start("names"), beside.end("names"), roster) if beside is not None else []


_DUTCH_AMONG = lazy(
    r"\b(?:onder wie|waaronder|met onder (?:meer|anderen|andere)|met daarbij|met daartussen|inclusief|met ook|"
    r"slachtoffers?(?: zijn| is)?(?: onder (?:meer|anderen|andere))? ?:?|erbij(?: zijn| is| zitten| liggen)? ?:)",
    re.IGNORECASE,
)
_DUTCH_FALL = lazy(
    r"\b(?:val|valpartij\w*|crash|massaval|vallen|vielen|gevallen|ten val|onderuit|neer|"
    r"(?:tegen|op) (?:de|het) (?:grond|asfalt|vlakte|keien|kasseien|hoop)|in de (?:gracht|berm|sloot|haag))\b",
    re.IGNORECASE,
)
_DUTCH_DOUBT = lazy(
    r"\b(?:niet|geen|nooit|bijna|haast|na (?:de|een|die|deze|zijn|haar) \w*val\w*|opgehouden|gehinderd|vertraagd|ontsnap\w+|achter)\b",
    re.IGNORECASE,
)


def _fell_among_dutch(s: Sentence, roster: Roster) -> list[Person]:
    match = _DUTCH_AMONG.search(s.text)
    if match is None or not _DUTCH_FALL.search(s.text[: match.start()]):
        return []
    if s.has("if", "said", "abandon", "dropped"):
        return []
    return [] if _DUTCH_DOUBT.search(s.text) else named_between(s, match.end(), len(s.text), roster)


def named_between(s: Sentence, start: int, end: int, roster: Roster, *, past_teams: bool = False) -> list[Person]:
    """Return the riders named in a piece of a sentence, what is said of one of them ("who won here") left out."""
    people: list[Person] = []
    is_aside = False
    for at, token in enumerate(s.tokens):
        if not start <= token.start < end:
            continue
        if token.folded == ";" or ("team" in token.classes and not past_teams):
            break
        if token.folded in ("who", "whose", "which", "qui", "que", "quien", "die", "wiens"):
            is_aside = bool(people) or token.folded != "qui"  # "Voici qui compose ce groupe : …"
        elif token.folded == ",":
            is_aside = False
        elif is_aside or _is_possessive(s, at):
            continue
        elif "named" in token.classes:
            people += token.value
        elif "maybe" in token.classes and " " in str(token.value) and token.folded not in NATIONS_OF_TWO:
            people.append(roster.add(str(token.value), sure=False))
    return list(dict.fromkeys(people))


def named_in_rows(s: Sentence, start: int, roster: Roster) -> list[list[Person]]:
    """Return the riders named from a character on, those up to each semicolon for themselves."""
    ends = (token.end for token in s.tokens if token.folded == ";" and token.start > start)
    pieces = pairwise([start, *ends, len(s.text) + 1])
    return [named_between(s, begin, end, roster, past_teams=True) for begin, end in pieces]


def _is_possessive(s: Sentence, at: int) -> bool:
    return any(token.folded == "s" for token in s.tokens[at + 2 : at + 3]) and s.tokens[at + 1].folded in (
        "'",
        "’",
    )
