"""Who is away where French only says that they have a lead: "1'10'' pour Dorn et Fisk", "Dorn et Fisk prennent 10 secondes"."""

from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.doing import Away
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.tags import phrases


def for_whom(s: Sentence, context: Context) -> Away | None:
    """Return where, and whom, French names those who have a lead, while nobody is known to be away: "1'10'' pour Dorn et Fisk"."""
    if (
        s.language != "fr"
        or context.is_led
        or s.has("gc", "bonus", "points", "sprint", "win", "behind", "deficit", "chasers")
    ):
        return None
    pairs = ((at, s.tokens[at - 2 : at]) for at in s.all("named") if at > 1 and len(s.tokens[at].value) > 1)
    for at, (time, word) in pairs:
        if word.folded == "pour" and "duration" in time.classes:
            return at, list(s.tokens[at].value), None, 0.8
    return None


def takes_a_lead(s: Sentence, at: int, context: Context) -> int | None:
    """Return where French says of riders that they get a lead, while nobody is away: "Dorn et Fisk prennent 10 secondes d'avance"."""
    if s.language != "fr" or context.is_led or not s.has("lead_noun", "ahead"):
        return None
    near = range(at + 1, min(at + 4, len(s.tokens)))
    return next((i for i in near if s.tokens[i].folded.rpartition(" ")[2] in _TAKES), None)


_TAKES = phrases("prennent|pris|creusent|creuse|obtiennent|glanent")
