"""Whom Dutch "ze" means of several: those of whom the sentence or clause before speaks, where nobody else is spoken of there."""

from collections.abc import Sequence

from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.dutch_pronouns import has_doer
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.tags import Token, phrases

_THEY_DO = phrases(
    "zijn|waren|hebben|hadden|worden|werden|rijden|reden|komen|kwamen|gaan|gingen|moeten|moesten|kunnen|konden|krijgen|kregen|maken|maakten|sluiten|sloten|"
    "liggen|lagen|zitten|zaten|vallen|vielen|nemen|namen|lossen|losten|haken|haakten|springen|sprongen|demarreren|demarreerden|versnellen|versnelden|"
    "vertrekken|raken|raakten|geraken|geraakten|staan|stonden|verliezen|verloren|trekken|trokken|proberen|probeerden|stappen|stapten|geven|gaven|blijven|bleven|"
    "slaan|sloegen|steken|staken|dichten|dichtten|vinden|vonden|bereiken|bereikten|vervoegen|kraken|kraakten|zakken|zakten|knijpen|muizen|schuiven|schoven"
)
"""Verbs in the plural beside which "ze" is who does it."""
_MOST = 6


def name_them(s: Sentence, context: Context, before: Sequence[Person]) -> None:
    """Make riders of "ze" who does something, where it is plain who they are.

    Args:
        s: a Dutch sentence, or a clause of one.
        context: what was said before; those away, all of them, are "they" for other rules.
        before: those of whom the sentence or the clause before speaks.
    """
    if not s.has("they") or s.has("duration", "gc", "said", "if", "leaders", "chasers"):
        return
    for at, token in enumerate(s.tokens):
        if token.folded not in ("ze", "zij") or "they" not in token.classes or not _are_doers(s.tokens, at):
            continue
        rows = [i for i in s.all("named", "nation", "he") if i < at]
        people = list(s.tokens[rows[0]].value) if len(rows) == 1 and "named" in s.tokens[rows[0]].classes else []
        people = people if rows else list(before)
        if 1 < len(people) <= _MOST and set(people) != set(context.away):
            s.make_riders(at, at, people)
        return


def dutch_doers(s: Sentence, context: Context) -> list[Person]:
    """Return the riders of a sentence in one row, not only with or for whom something is done; as before, where it is of nobody."""
    rows = s.all("named")
    if not rows and not s.has("peloton", "leaders", "chasers", "team", "nation"):
        return context.doer
    if len(rows) != 1 or s.has("nation") or (rows[0] and s.tokens[rows[0] - 1].folded in _WITH):
        return []
    return list(s.tokens[rows[0]].value)


_WITH = phrases("voor|met|van|achter|naar|tegen|bij|over|op|zonder|dan|als|aan")


def _are_doers(tokens: Sequence[Token], at: int) -> bool:
    after = tokens[at + 1].folded.split()[:1] if at + 1 < len(tokens) else []
    last = tokens[at - 1].folded.split()[-1] if at else ""
    if any(token.folded in ("hem", "haar", "hen") for token in tokens[at + 1 : at + 4]):
        return False
    return (bool(after) and after[0] in _THEY_DO and not (at and last in _THEY_DO)) or (
        last in _THEY_DO and not has_doer(tokens, at - 1)
    )
