"""Who does what a Spanish sentence says, so that the next one may leave it unsaid: "Dorn deja atrás a Fisk. Está a 1:40 de la cabeza"."""

from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.tags import phrases

_TO_OTHERS = phrases(
    "a|al|de|del|con|por|sobre|para|tras|contra|ante|entre|desde|hasta|junto|sin|en|detras|delante|segun|ni|como|que"
)
_THE = phrases("el|la|los|las|propio|propia|joven|veterano|companero|companera|su|sus|un|una")
_GROUPS = phrases("peloton|leaders|chasers|team|rest|gruppetto|mate|nation")


def doers_of(s: Sentence, context: Context) -> list[Person]:
    """Return who does what a sentence says: the first riders who are not the object of a preposition.

    Nobody, where a group comes before them; as before, where the sentence speaks of nobody.
    """
    is_of_somebody = False
    for at, token in enumerate(s.tokens):
        if "named" in token.classes:
            before = at - 1
            while before >= 0 and (s.tokens[before].folded in _THE or "nation" in s.tokens[before].classes):
                before -= 1
            words = s.tokens[before].folded.split()[-1:] if before >= 0 else []
            if not words or words[0] not in _TO_OTHERS or "attack_noun" in s.tokens[before].classes:
                return list(token.value)
            is_of_somebody = True
        elif not token.classes.isdisjoint(_GROUPS):
            if at and not _TO_OTHERS.isdisjoint(s.tokens[at - 1].folded.split()[-1:]):
                continue
            return []
    return [] if is_of_somebody else context.doer
