"""Whether riders are racing in a sentence, though nobody said that the race began."""

from feeds.commentary.gap.gaps import gaps
from feeds.commentary.move.counted import counted
from feeds.commentary.move.moves import moves
from feeds.commentary.place.passages import passages
from feeds.commentary.rider.names import Roster
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.letters import compiled
from feeds.commentary.words.writing import fold

_PLAIN = 0.8
"""How sure an attack is that shows that the race is on."""
_OF_A_PREVIEW = compiled(
    r"\b(?:attacked|went|got|stages?|etappes?|ritten|etapes?|etapas?|yesterday|gisteren|hier|ayer|last|vorig\w*|dernier\w*|pasad[oa]|"
    r"earlier|expect\w*|favou?rites?|favoriet\w*|favoris?|favorit[oa]s?|leader|leider|lider|jersey|trui|maillot)\b"
)
"""Words of one who looks back or ahead before the start."""


_HAVE_GONE = compiled(
    r"\b(?:er is|hebben we|we hebben|daar is)\b.{0,20}\b(?:kopgroep|kopgroepje|vlucht|vluchtgroep|ontsnapping|leidersgroep)\b(?:.{0,30}\b(?:ontstaan|gevormd|vertrokken)\b| van (?:\w+ )?(?:man|renners|rensters)\b)"
    r"|\b(?:kopgroep|vlucht|vroege vlucht|vlucht van de dag|ontsnapping)(?: van de dag)? (?:is|heeft zich)(?: \w+){0,3} (?:ontstaan|gevormd|vertrokken|een feit)\b"
    r"|\b(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\d\d?) (?:man|mannen|renners|rensters|vrouwen)(?: zijn)? (?:weg|los|ontsnapt|weggereden|krijgen (?:de zegen|vrijgeleide|een vrijgeleide))\b"
)
"""Of a break in Dutch that got away, whose riders need not be named."""


def is_under_way(s: Sentence, context: Context, roster: Roster) -> bool:
    """Return whether riders go clear in a sentence: the race is on, though nobody said that it began."""
    if context.has_start or s.has("past", "future", "modal", "said", "gc") or _OF_A_PREVIEW.search(fold(s.text)):
        return False
    if s.language == "nl" and _HAVE_GONE.search(s.folded) and not s.has("not", "if"):
        return True
    if _has_a_gap(s, context, roster) or _has_a_passage(s, context, roster):
        return True
    return s.has("attack", "away", "attack_noun") and any(
        fact.kind in ("attack", "breakaway") and fact.people and fact.confidence >= _PLAIN
        for fact in moves(s, context.copy(), roster)
    )


def _has_a_gap(s: Sentence, context: Context, roster: Roster) -> bool:
    """Return whether a sentence gives a gap of the peloton, or who is away beside it."""
    if context.in_overall or not s.has("peloton", "leaders") or not s.has("duration", "named"):
        return False
    trial = context.copy()
    found = [fact for fact in gaps(s, trial) if "of" not in fact.fields]
    found += counted(s, trial, roster, found)
    return any(fact.confidence >= _PLAIN - 0.02 for fact in found)


def _has_a_passage(s: Sentence, context: Context, roster: Roster) -> bool:
    """Return whether riders pass a summit or a sprint in a sentence."""
    if not s.has("summit", "sprint") or not s.has("named"):
        return False
    return any(
        fact.kind in ("climb", "sprint") and fact.people and fact.confidence >= _PLAIN
        for fact in passages(s, context.copy(), roster)
    )
