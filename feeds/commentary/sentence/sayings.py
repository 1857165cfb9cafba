"""Sayings of several words that no class of words holds, matched on a sentence with slots, by language."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib import import_module
from types import ModuleType

from feeds.commentary.rider.names import Person
from feeds.commentary.sentence import frames
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.french_passed import BEFORE_WHOM
from feeds.commentary.sentence.guards import conditions
from feeds.commentary.sentence.mood import looks_back
from feeds.commentary.sentence.slots import Slots, in_row
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import LANGUAGES, phrases

SPOKEN = {"en", "fr", "es"}
"""Languages that have sayings."""
_OF_OTHERS = {
    language: lazy(pattern + r"(?: ['’])? ?$")
    for language, pattern in {
        "en": r"\b(?:of|with|behind|for|than|like|against|from|to|by|without|unlike|past)(?: the)?",
        "nl": r"\b(?:van|met|achter|voor|dan|tegen|naar|door|zonder|zoals)(?: de| het)?(?: (?:ploeg|land)genoot| ploegma(?:at|kker)| kopman)?(?: (?:FRONT|CHASE))?",
        "fr": r"\b(?:de|du|des|d|avec|sans|derriere)",
        "es": r"\b(?:de|del|con|sin|tras)",
    }.items()
}
"""Words before a rider who is only beside what is said, or of whom it is: "the team-mate of X attacks"."""
_DOUBT = frozenset({"modal", "not", "future", "past"})


@cache
def idioms(language: str) -> ModuleType:
    """Return the sayings of one of the languages that have them."""
    return import_module(f"feeds.commentary.vocabulary.{LANGUAGES[language]}_idioms")


@cache
def _patterns(language: str, kind: str) -> tuple[re.Pattern[str], ...]:
    return tuple(lazy(pattern) for pattern in getattr(idioms(language), kind, ()))


@cache
def _hint(language: str, kind: str) -> re.Pattern[str] | None:
    hint = idioms(language).HINTS.get(kind)
    return lazy(hint) if hint else None


def matches(
    s: Sentence, said: Slots, kind: str, allow: frozenset[str] = frozenset()
) -> Iterator[tuple[int, re.Match[str]]]:
    """Yield the sayings of a kind that are news; `allow` are classes of doubt that may stand within one."""
    sayings = _patterns(s.language, kind) if s.language in SPOKEN else ()
    if sayings and (hint := _hint(s.language, kind)) is not None and not hint.search(said.text):
        sayings = ()
    for which, pattern in enumerate(sayings):
        if not said.people and pattern.pattern.startswith("(?P<who>"):
            continue
        for match in pattern.finditer(said.text):
            if is_said(s, said, match, allow):
                yield which, match
    for match in framed(s, said, kind):
        yield A_FRAME, match


A_FRAME = 99
"""The number of a saying that is a frame."""


def _cuts_a_phrase(s: Sentence, said: Slots, match: re.Match[str]) -> bool:
    """Return whether a Spanish frame ends within a phrase that says something else: "se hunde en la general"."""
    at = said.token(max(match.start(), match.end() - 2))
    token = s.tokens[at]
    return (
        s.language == "es"
        and token.classes <= {"word", "other"}
        and match.end() - 1 < said.at[at] + len(token.folded)
    )


_DOUBTED = frozenset({"DROPPED", "ABANDON", "DNS", "FOLLOWERS"})
"""Kinds of Spanish frames with words of doubt in them: "no puede seguir el ritmo"."""


def framed(s: Sentence, said: Slots, kind: str) -> Iterator[re.Match[str]]:
    """Yield the frames of a kind that are news; what lies within a frame is what it says."""
    allow = frozenset() if s.language == "es" and kind not in _DOUBTED else _DOUBT
    if said.grouped is None or not (s.language == "es" or frames.may_have(s.language, kind, said.grouped.text)):
        return
    plain = said.grouped if s.language != "es" or s.has("said") else without_asides(said.grouped)
    for grouped in (said.grouped,) if plain is said.grouped else (said.grouped, plain):
        found = False
        for match in frames.matches(s.language, kind, grouped.text):
            if is_said(s, grouped, match, allow) and not _cuts_a_phrase(s, grouped, match):
                found = True
                yield match
        if found or kind not in _PAST_ASIDES:
            return


_PAST_ASIDES = phrases("CRASH|ABANDON|MECHANICAL|DROPPED|CAUGHT|JOIN|BACK|ATTACK|DNS|CAUGHT_ALL|BREAKAWAY")
"""Kinds of Spanish frames that are looked for past what stands between commas, too."""
_SPANISH_ASIDE = lazy(
    r" ,(?= (?:en|tras|por|sin|desde|ante|bajo|entre|despues|donde|cuando|muy|todo|ya|como|segun|con|a|al|de|que|siempre|quiza|tal vez|eso si|por fin|\w+[ai]d[oa]s?) )"
    r"(?: (?!PACK\b|(?<!en )FRONT\b|CHASE\b|(?:y|e|pero|mientras)\b)[^<>{},;:.! ]+){2,16} ,(?! (?:y|e|pero|que|con)\b)"
)


def without_asides(said: Slots) -> Slots:
    """Return a Spanish sentence without what stands between commas and names nobody: "Una caída, en plena bajada, deja …"."""
    if said.without_asides is None:
        text, at = said.text, said.at
        for aside in reversed(list(_SPANISH_ASIDE.finditer(text))):
            text = text[: aside.start()] + text[aside.end() :]
            at = [min(one, max(aside.start(), one - len(aside[0]))) for one in at]
        said.without_asides = said if text == said.text else replace(said, text=text, at=at)
    return said.without_asides


def is_said(s: Sentence, said: Slots, match: re.Match[str], allow: frozenset[str]) -> bool:
    """Return whether a match is news: no condition, and no doubt around it, or in it save those of `allow`."""
    begin, end = said.token(match.start()), said.token(match.end() - 1)
    if end > begin and s.clauses[end] > s.clauses[end - 1] and s.language in ("fr", "es"):
        end -= 1  # what begins the next clause ends the frame
    clauses = s.clauses[begin], s.clauses[end]
    if any(clauses[1] >= s.clauses[at] - 1 for at in conditions(s)):
        return False
    sure = [
        (said.token(found.start()), said.token(found.end() - 1))
        for found in (re.finditer(idioms(s.language).AT_ONCE, said.text) if s.language in SPOKEN else ())
    ]
    if "aside" in match.re.groupindex and match["aside"]:
        # what is said of a rider between commas: "Bero, qui avait lâché prise, est avalé"
        sure.append((said.token(match.start("aside")), said.token(match.end("aside") - 1)))
    for at, token in enumerate(s.tokens):
        doubts = token.classes & _DOUBT
        if doubts and token.folded == "since":
            continue  # "has been in front since the start"
        if doubts and token.folded == "depuis" and _LEADS.search(match[0]) and _SO_LONG.search(said.text):
            continue  # "est seul en tête depuis 20 kilomètres"
        if doubts and token.folded in _WITHOUT and (at > end or at < begin - 1):
            continue  # "ataca sin éxito": he attacks
        if doubts <= {"not", "modal"} and doubts and at > end and s.language == "en" and _is_aside(s, end, at):
            continue  # "is dropped on a rise that isn't on the map", "puts in the attack that would decide the race"
        if doubts and any(first <= at <= last for first, last in sure):
            continue
        if begin <= at <= end:
            doubts -= allow
            if doubts:
                return False
        elif doubts and s.clauses[at] in clauses:
            return False
    if is_background(s, said, match) or (
        s.language == "es" and _DENIED.search(said.text[max(0, match.start() - 3) : match.start()])
    ):
        return False
    who = match.start("who") if "who" in match.re.groupindex and match["who"] else match.start()
    if s.language == "es" and _WHO_DOES.match(said.text, who):
        return True  # "cambio de bicicleta de Dorn, que regresa al pelotón"
    if (
        s.language == "es"
        and who <= match.start() + 2
        and _TO_WHOM.search(said.text[:who])
        and not _HIM.search(match[0])
    ):
        return False  # "ataca a Bero y se va": Bero does not
    within = match.start() + (0 if s.language == "nl" else 5)
    before = said.text[:who]
    return who > within or not _OF_OTHERS[s.language].search(before) or _A_GROUP_OF.search(before) is not None


_A_GROUP_OF = lazy(r"\b(?:CHASE|FRONT|group|trio|duo|pair|threesome|quartet|quintet) of $|\bfrom behind $")
"""Before those whom a group is, or who come, in English: "The chase group of Dorn and Fisk has closed the gap", "from behind Dorn attacks"."""


def _is_aside(s: Sentence, end: int, at: int) -> bool:
    return any(token.folded in ("that", "which", "who") for token in s.tokens[end:at])


def is_background(s: Sentence, given: Slots, match: re.Match[str]) -> bool:
    """Return whether a match says in a relative clause what was before: "Dorn, que se cayó el martes"."""
    said = _WHO_DID.search(match[0]) if s.language == "es" else None
    at = given.token(match.start())
    return said is not None and looks_back(s, at, given.token(match.start() + said.end()))


_SO_LONG = lazy(
    r"\bdepuis (?:(?:plus|pres|moins|de|d|bientot|environ|deja|une?|le|la|l|['’]|ce|cette|\d+|deux|trois|quatre|cinq|dix|quinze|vingt|trente|quarante|cinquante|cent) )*"
    r"(?:\{|km|kilom|bornes|heures?|minutes?|pied|depart\b(?! du tour)|sommet|montee|descente|col|cote|bosse|pente)"
)
"""For so long as a stage lasts."""
_LEADS = lazy(r"\b(?:en tete|devant|a l ?['’]? ?avant|aux? command\w+|la route|en solitaire)\b")
_WITHOUT = frozenset({"sin", "sans", "without"})
_DENIED = lazy(r"\bn[oi] $")
_WHO_DID = lazy(r"> , (?:que|quien|quienes) \w+")
_WHO_DOES = lazy(r"<[\d-]+> , (?:que|quien|quienes|al que|a quien|a la que) ")
_TO_WHOM = lazy(r"\ba ?$")
_HIM = lazy(r"\b(?:le|les|lo|los|la|las)\b")
"""Who stands after "a" is meant by one of these: "a Bero se le apaga la luz"."""


_WHO_ONE = lazy(r" , (?:que|quien) (?:(?:no|se|le|lo|la|ya|les|los|tambien|ayer|despues) )*(?P<verb>\w+)")
"""In Spanish, what is said of the last of several only: "se cayeron A y B, que tuvo que dejarlo"."""


def people_of(said: Slots, match: re.Match[str]) -> list[Person]:
    """Return the riders of whom a match speaks."""
    groups = match.groupdict()
    people = in_row(said, " ".join(groups.get(name) or "" for name in ("who", "also", "and")))
    if len(people) > 1 and groups.get("who") and (who := _WHO_ONE.match(match.string, match.end("who"))):
        is_one = who["verb"][-1] != "n" and who.end() <= match.end()
        people = people[-1:] if is_one and "-" in match["who"] else people
    return people


def of_others_than_away(s: Sentence, said: Slots, match: re.Match[str], context: Context) -> bool:
    """Return whether a match speaks of another number of leaders than are away: "the trio", where two are."""
    grouped = said.grouped or said
    tokens = s.tokens[grouped.token(match.start()) : grouped.token(match.end() - 1) + 1]
    return any("leaders" in token.classes and token.value not in (None, context.away_size) for token in tokens)


def newly(said: Slots, match: re.Match[str], known: set[Person]) -> list[Person]:
    """Return the riders of a saying who are not known yet, save where they are those whom another has passed."""
    if match[0].startswith("<") and BEFORE_WHOM.search(match.string, 0, match.start()):
        return []
    return [one for one in people_of(said, match) if one not in known]
