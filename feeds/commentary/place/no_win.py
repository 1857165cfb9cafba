"""Sentences that say who won and are no news of it: of another day, of who should win, of who came in later."""

import re

from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.elsewhere import is_of_yesterday
from feeds.commentary.sentence.tokens import Sentence

_BEHIND_THE_WINNER = re.compile(
    r"\b(?:behind|from|after|down on|van|achter|na|du|de la|del|derriere|apres|tras) (?:the |de |le |la |el )?(?:winner|winnaar|winnares|vainqueur|ganador|ganadora)\b"
)
"""By how much somebody else came in: "Fisk llegó a 25 segundos del ganador"."""
_ON_PAPER = re.compile(r"\b(?:on|op|sur(?: le)?|sobre el|en el) (?:paper|papier|papel)\b")
"""Who should win: "De Wael is the fastest of them, on paper"."""


def is_no_win(s: Sentence, context: Context) -> bool:
    """Return whether a sentence is no news of who won, though it speaks of it."""
    return (
        is_of_yesterday(s, context)
        or _ON_PAPER.search(s.folded) is not None
        or (s.has("duration") and _BEHIND_THE_WINNER.search(s.folded) is not None)
    )
