"""What the rules of moves share: who does it, from which group, and the fact that comes of it."""

from typing import Any

from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.guards import people_at
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

Away = tuple[int, list[Person], int | None, float]
"""Where a sentence says who is away, the riders, how many they are, and how sure that is."""
FROM = phrases("from|of|out|uit|vanuit|van|du|de|del|desde|des")
PASSIVE = phrases(
    "is|are|was|were|been|being|get|gets|got|be|wordt|worden|werd|werden|zijn|est|sont|ete|es|son|fue|fueron|sido|"
    "siendo"
)


def move(kind: str, people: list[Person], confidence: float, s: Sentence, **fields: Any) -> Fact:
    """Return a move; a rider who may be none makes it less sure."""
    said = {key.rstrip("_"): value for key, value in fields.items() if value is not None}
    if people and not all(person.sure for person in people):
        confidence -= 0.1
    return Fact(kind, said, confidence, s.text, list(people), "who is meant is not plain")


def group_after(s: Sentence, at: int, words: frozenset[str], reach: int = 4) -> str | None:
    """Return the group given after "from", "by" or "to", at most so many tokens on."""
    for index in range(at + 1, min(len(s.tokens), at + 1 + reach)):
        token = s.tokens[index]
        if token.classes & {"break", "mark"}:
            return None
        if token.classes & {"peloton", "leaders", "chasers"}:
            before = " ".join(other.folded for other in s.tokens[at + 1 : index])
            if any(word in words for word in before.split()):
                return next(kind for kind in ("peloton", "leaders", "chasers") if kind in token.classes)
    return None


def riders_at(
    s: Sentence, at: int, context: Context, roster: Roster, confidence: float
) -> tuple[list[Person], float]:
    """Return the riders at a token; a name not met before becomes a rider, less surely."""
    token = s.tokens[at]
    if "maybe" not in token.classes:
        return people_at(s, at, context), confidence
    name = str(token.value)
    if " " not in name:
        return [], 0.0  # one word with a capital may be anything
    return [roster.add(name, sure=False)], confidence - 0.02


def group_of(people: list[Person], context: Context) -> str:
    """Return what the group of these riders is called."""
    if context.leads(people):
        return "leaders"
    if any(person in context.chasers for person in people) and not _are_several(people, context):
        return "chasers"
    return people[0].name


def _are_several(people: list[Person], context: Context) -> bool:
    """Return whether others left the bunch one by one as well, so that "the chasers" may be another group than these riders'."""
    return any(person not in context.away and person not in people for person in context.moved)


def is_of_more(s: Sentence, at: int, people: list[Person], context: Context) -> bool:
    """Return whether riders have left the peloton while others are away: "D and E are clear of the bunch".

    They are between the two groups then, and those who were away still are.
    """
    if not context.has_break or context.leads(people):
        return False
    if people and s.language in ("fr", "es") and any(map(_COUNTER.search, (s.folded, context.before))):
        return True
    if people and context.away_size and len(context.away) < context.away_size:
        return False  # they may be those who were counted only
    if s.has("consists", "duration") or _AT_THE_HEAD & set(s.tokens[at].folded.split()):
        return False  # who leads the race now does
    pack = s.after(at, ("peloton",), 6) if at < len(s.tokens) else None
    pack = s.before(at, ("peloton",), 4) if pack is None else pack
    if pack is None:
        return False
    return any(
        word in _LEFT for token in s.tokens[max(0, min(at, pack - 3)) : pack + 1] for word in token.folded.split()
    )


_COUNTER = lazy(r"\bcontre ?-? ?attaqu\w*|\bcontraata\w+|\bcontragolpe|\bcontraofensiva")
"""Of riders who go after those away: "Contre-attaque ! Quatre hommes sont sortis du peloton"."""
_AT_THE_HEAD = phrases(
    "lead|leads|leading|leaders|head|race|break|breakaway|move|escape|kop|kopgroep|koplopers|leiding|vlucht|voorop|"
    "tete|course|echappee|echappes|cabeza|carrera|fuga|escapada"
)
_LEFT = phrases("from|of|out|off|on|uit|aan|van|du|des|au|le|del|al|de|sur|sobre|fuera")
"""Between those who go and the peloton that they leave."""


_SETS_OFF = lazy(r"^(?:<[\d-]+> )?(?:\w+ ){0,3}?(?:sets?|setting|sprints?) (?:off|out|away)(?! (?:from|alone|on))")
_STOPPED = lazy(r"\b(?:wheels?|bikes?|punctur\w*|flat|mechanical|team car|crash\w*|fell|chain)\b")


def chases_back(given: str, people: list[Person], s: Sentence, context: Context) -> bool:
    """Return whether riders who "set off" had to stop before, or were dropped: they chase back to the bunch."""
    if s.language != "en" or not _SETS_OFF.search(given):
        return False
    said = (s.text.lower(), *context.seen[-2:])
    return all(one in context.behind for one in people) or any(_STOPPED.search(text) for text in said)
