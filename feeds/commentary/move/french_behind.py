"""Riders who French says are behind those away: "À 12 secondes, on trouve un trio avec A, B et C", "A part à la poursuite des échappés avec B"."""

from feeds.commentary.move.meetings import Found
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.doing import move
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy


def without_chasers(s: Sentence, found: Found, context: Context) -> Found:
    """Return moves without that those are away who are so far behind, and keep in mind that they chase."""
    if s.language != "fr" or not context.is_led:
        return found
    chasing = [one for one in _so_far_behind(s) or _pursuing(s) if one not in context.away]
    if not chasing or len(chasing) > _MOST:
        return found
    context.chasers = chasing
    left = [(at, fact) for at, fact in found if fact.kind != "breakaway"]
    if _GOES_AFTER.search(s.folded) and not any(fact.kind in ("attack", "join") for _, fact in left):
        left.append((0, move("attack", chasing, 0.8, s)))
    return left


_MOST = 8


def _so_far_behind(s: Sentence) -> list[Person]:
    """Return the riders of "À 12 secondes, on trouve A et B", and of "A et B sont à 12 secondes des échappés"."""
    named = [person for at in s.all("named") for person in s.tokens[at].value]
    if s.tokens[0].folded == "a" and s.next_is(0, "duration") and s.has("consists", "with"):
        return named
    is_behind = any(
        at + 2 < len(s.tokens)
        and s.tokens[at + 1].folded in _OF
        and s.after(at, ("leaders",), 3) is not None
        and s.before(at, ("at",), 2) is not None
        for at in s.all("duration")
    )
    return named if is_behind and s.has("named") and s.all("named")[0] < s.all("duration")[0] else []


_OF = ("de", "des", "du", "d", "derriere")


def _pursuing(s: Sentence) -> list[Person]:
    """Return the riders who go after those away: "Dorn est reparti à la poursuite de la tête de course avec Fisk"."""
    if not _PURSUES.search(s.folded) or not s.has("named") or s.has("peloton", "if", "modal", "not", "gc"):
        return []
    first = s.all("named")[0]
    if first and s.tokens[first - 1].folded in _OF[:-1]:
        return []  # "Les Cofidis de Dorn"
    return [person for at in s.all("named") for person in s.tokens[at].value]


_PURSUES = lazy(
    r"\b(?:a (?:sa|leur) (?:poursuite|chasse|recherche)|a (?:ses|leurs) trousses)\b|"
    r"\b(?:a la (?:poursuite|chasse|recherche|rencontre) (?:de|des|du)|aux trousses (?:de|des|du)|en chasse derriere|en poursuite derriere) (?:(?:la|les|leur|ces|nos|deux|trois|quatre|cinq|six|\d+) )*"
    r"(?:tete|echappee?s?|fuyarde?s?|hommes de|duo|trio|quatuor|leaders?|fugitifs|attaquants|coureurs de tete)\b"
)
_GOES_AFTER = lazy(
    r"\b(?:(?:re)?partie?s?|(?:re)?part(?:ent)?|sortie?s?|sort(?:ent)?|lancee?s?|se lance(?:nt)?|elancee?s?|s ?['’]? ?elance(?:nt)?|detachee?s?|extraite?s?|s ?['’]? ?en (?:va|vont))\b"
    rf"(?=.*(?:{_PURSUES.pattern}))"
)
