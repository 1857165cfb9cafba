"""Who goes along with an attack that was just given: "Only Dorn can go with him", "suivi par Dorn"."""

import re
from collections.abc import Iterator

from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.doing import group_of, move
from feeds.commentary.sentence.guards import people_at, subject
from feeds.commentary.sentence.sayings import framed, matches, people_of
from feeds.commentary.sentence.slots import slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_HE_TAKES = lazy(r"(?:Hij|Zij|Ze|De \w+) (?:neemt|krijgt|nam|kreeg|heeft)\b")
"""After an attack in Dutch: who goes along."""
_ANSWERED = lazy(
    r"\bpero [^,;:.]{2,40}? (?:(?:le|les) )?(?:responden?|respondio|reaccionan?|reacciono|sale al corte)\b"
)
"""Who lets nobody go attacks with nobody: "lo prueba Gran, pero Hald le responde en persona"."""
_ONLY_ANSWERS = lazy(
    r"\bs ['’]? ?accroche\w*|^(?!.*\b(?:only|seule?s?|unic[oa]s?|sol[oa]|alleen|enige)\b).*?\b(?:responds?|responded|reacts?|reacted|marks?|marked|closes? (?:him|her|it|that)|repond\w*|reagi\w+|reageer\w+|reacciona\w*|responden?|respondio)\b"
)
"""Of who answers an attack: they attack with nobody."""
FOLLOWED = 2
"""So many posts after an attack those who "go with him" mean its rider."""


def followers(s: Sentence, context: Context, roster: Roster, dropped: set[Person]) -> Iterator[Fact]:
    """Add to the attack given last who went along, and yield that they join it where it is a post ago or more.

    Who is `dropped` in the sentence only tried to.
    """
    attack = context.attack
    if attack is None or context.attack_age > FOLLOWED:
        return
    is_of_it = attack.quote == s.text or (context.attack_age == 0 and _HE_TAKES.match(s.text) is not None)
    if context.attack_age == 0 and (
        _ONLY_ANSWERS.search(s.folded) or (s.language == "es" and _ANSWERED.search(s.folded))
    ):
        return
    people = _in_a_word(s, context, attack) or _in_a_saying(s, context, roster, is_of_it)
    if s.language == "fr" and attack.quote != s.text and _goes_with_another(s, people, attack, context):
        return
    people = [one for one in people if one not in dropped]
    new = [one for one in people if one not in attack.people and one not in context.away]
    roster.adopt(new)
    if context.attack_age == 0:
        attack.people += new
        if people:
            yield attack
    elif new:
        yield move("join", new, 0.75, s, to=group_of(attack.people, context))


def _goes_with_another(s: Sentence, people: list[Person], attack: Fact, context: Context) -> bool:
    """Return whether somebody else was named first, whom riders go with: "Dorn accélère, seul Fisk l'accompagne"."""
    named = s.all("named")
    first: list[Person] = s.tokens[named[0]].value if named else []
    if context.attack_age and len(context.last) == 1 and context.last[0] not in (*attack.people, *people):
        return True
    return bool(people) and not any(one in attack.people or one in people for one in first)


def _in_a_word(s: Sentence, context: Context, attack: Fact) -> list[Person]:
    for at in s.all("follows"):
        people, index, _ = subject(s, at, context)
        if not people or index is None or "he" in s.tokens[index].classes or s.in_clause(at, "not", "modal"):
            continue
        named = [person for i in s.all("named") if i < index for person in s.tokens[i].value]
        if any(person not in attack.people for person in named):
            continue  # "Dorn bridges across with Fisk on his wheel": on Dorn's
        following = s.after(at, ("named", "he", "peloton", "leaders"), 2)
        if (
            following is None
            or "he" in s.tokens[following].classes
            or (people_at(s, following, context) == attack.people)
        ):
            return people
    return []


def went_along(s: Sentence, context: Context, roster: Roster) -> Iterator[list[Person]]:
    """Yield the riders of whom a frame says that they go along with somebody."""
    said = slots(s, context, roster)
    yield from (people_of(said, match) for match in framed(s, said, "FOLLOWERS"))


def _in_a_saying(s: Sentence, context: Context, roster: Roster, attacks: bool) -> list[Person]:
    """Return who goes along as a saying has it; `attacks`: the sentence itself says who attacks."""
    said = slots(s, context, roster)
    for kind in ("FOLLOWERS", "FOLLOWED_BY") if attacks else ("FOLLOWERS",):
        for _, match in matches(s, said, kind, frozenset({"modal"})):
            if people := people_of(said, match):
                return people
    return []


def follow_at(s: Sentence, people: list[Person]) -> bool:
    """Return whether riders are given with the time at which they follow: "op 12 seconden Dorn"."""
    return any(
        at > 1
        and "duration" in s.tokens[at - 1].classes
        and s.tokens[at - 2].folded == "op"
        and any(person in people for person in s.tokens[at].value)
        for at in s.all("named")
    )


_CHASED_BY = lazy(
    r"\b(?:gevolgd|achtervolgd|opgejaagd|nagezeten|achternagezeten) door [^.;<>]{0,60}$", re.IGNORECASE
)


def are_followers(s: Sentence, people: list[Person], context: Context) -> bool:
    """Return whether riders are those by whom others are followed, in Dutch: "op een minuut gevolgd door Dorn".

    Without riders it is asked of the number that a sentence gives.
    """
    if people and context.away and all(one in context.chasers for one in people):
        return True
    if people:
        first = next((at for at in s.all("named") if any(one in people for one in s.tokens[at].value)), None)
    else:
        first = next((at for at in s.all("leaders") if s.tokens[at].value), None)  # "gevolgd door een duo"
    return first is not None and _CHASED_BY.search(s.text[: s.tokens[first].start]) is not None
