"""Of whom a sentence speaks; who does what a Spanish one says, so that the next one may leave it unsaid: "Dorn deja atrás a Fisk. Está a 1:40 de la cabeza"."""

from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.dutch_them import dutch_doers
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


def french_doers(s: Sentence, context: Context) -> list[Person]:
    """Return the one rider who does what a French sentence says to others: "Dorn a repris Fisk. Il est à 12 secondes"."""
    named = s.all("named")
    if len(named) < 2 or named[0] > _DOER_BY or len(s.tokens[named[0]].value) > 1 or s.has("said", "gc"):
        return []
    before = [token.folded for token in s.tokens[: named[0]]]
    verb = s.tokens[named[0] + 1]
    if ":" in before or not _TO_OTHERS_FR.isdisjoint(before) or verb.classes & {"mark", "break"}:
        return []
    is_one_clause = all(s.clauses[at] == s.clauses[named[0]] for at in named[1:])
    return list(s.tokens[named[0]].value) if is_one_clause else []


DOERS = {"es": doers_of, "nl": dutch_doers, "fr": french_doers}
"""Who does what a sentence says, by language."""
_DOER_BY = 3
"""The tokens of a French sentence by which its doer has been named."""
_TO_OTHERS_FR = phrases(
    "de|du|d|a|au|avec|pour|par|derriere|devant|sur|chez|apres|sans|et|contre|entre|groupe|trio|duo"
)
_HELPED_BY = phrases("off|from|with|by")
_BESIDE_DUTCH = phrases("van|met|door|bij|voor|op|achter|naast|tegen|dan")
_BESIDE = phrases("off|from|with|by|for|of|alongside")


def is_of_whom_it_was(s: Sentence, context: Context) -> bool:
    """Return whether "he" does what an English sentence says, and others only help: "He's had a wheel off Fisk"."""
    first = next((at for at, token in enumerate(s.tokens) if not token.classes & phrases("mark|break")), 0)
    if s.language == "nl":  # "Hij krijgt het wiel van ploeggenoot Fisk"
        return (
            len(context.last) == 1
            and s.tokens[first].folded == "hij"
            and all(
                any(token.folded in _BESIDE_DUTCH for token in s.tokens[max(first, at - 2) : at])
                for at in s.all("named", "maybe")
            )
        )
    return (
        len(context.last) == 1
        and "he" in s.tokens[first].classes
        and s.tokens[first].folded in ("he", "she")
        and not s.has("site")
        and all(at and _before_them(s, at) in _BESIDE for at in s.all("named"))
        and all(at and s.tokens[at - 1].folded in _HELPED_BY for at in s.all("maybe"))
    )


def _before_them(s: Sentence, at: int) -> str:
    """Return the word before riders and what they are to somebody: "off" of "off team-mate Fisk"."""
    is_mate = at > 1 and "mate" in s.tokens[at - 1].classes
    return s.tokens[at - 1 - is_mate].folded


_HEAD = 2
"""The first tokens of a sentence, among which its doer stands."""
_NOTED = ("peloton", "leaders", "chasers")


def note_subject(s: Sentence, context: Context) -> None:
    """Note of which group a sentence speaks: "they" and "their lead" after it are of that one, and "he" of the one Frenchman."""
    nations = s.all("nation") if s.language == "en" and not s.has("named", "maybe") else []
    if (
        len(nations) == 1
        and nations[0] <= _HEAD
        and len(one := context.by_nation(s.tokens[nations[0]].value)) == 1
    ):
        context.last = one  # "The Frenchman looks tired. He sits up."
    for token in reversed(s.tokens):
        if not token.classes.isdisjoint(_NOTED):
            context.subject = next(kind for kind in _NOTED if kind in token.classes)
            break
        if "named" in token.classes:
            named = list(token.value)
            context.subject = (
                "leaders"
                if context.leads(named)
                else "chasers"
                if any(p in context.chasers for p in named)
                else context.subject
            )
            break
    first = next(
        (
            t
            for at, t in enumerate(s.tokens)
            if t.classes & phrases("peloton|leaders|chasers|named|team")
            and not ("leaders" in t.classes and s.next_is(at, "chasers"))  # "the five chasers"
        ),
        None,
    )
    role = None if first is None else next((kind for kind in _NOTED if kind in first.classes), None)
    if first is not None and "named" in first.classes:
        # "D and E go clear of the bunch": they are spoken of, be it the bunch that is named last
        role = "leaders" if context.leads(first.value) else None
        if first.value and all(one in context.chasers for one in first.value):
            role = "chasers"
    if role is not None:
        context.subject = role
    elif first is not None and "team" in first.classes and s.has("peloton"):
        context.subject = "peloton"


def perhaps_named(s: Sentence, context: Context, roster: Roster) -> list[Person]:
    """Return the one whom an English sentence, or a French report, names in full, though nobody introduced them as a rider."""
    names = {str(s.tokens[at].value) for at in s.all("maybe") if " " in str(s.tokens[at].value)}
    doubtful = ("said", "team") if context.phase == "before" else ("said", "team", "past", "win")
    is_read = s.language == "en" or (s.language == "fr" and context.report)
    if not is_read or len(names) != 1 or s.has(*doubtful):
        return []
    return [roster.perhaps(name) for name in names]
