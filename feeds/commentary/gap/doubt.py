"""How sure it is that a time is the gap now: not the most that it was, nor how riders came in."""

from feeds.commentary.gap.who import Apart
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.roles import is_had
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import Figure
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases
from feeds.commentary.words.writing import fold

_IS_THE_MOST = lazy(
    r"\b(?:has|have|['’]s) (?:now |just |apparently )?peaked at [\d:]+(?: ?(?:minutes?|min|m|seconds?|sec|s|and|\d+)\b)*\D*$|(?:[Bb]iggest|[Ll]argest|[Mm]aximum) (?:(?:of the )?(?:gap|lead|advantage|margin) )?(?:so far|yet|to date|of the day|today|until now|up to now|thus far|(?:it|they|we)(?: has| have|['’](?:s|ve)) (?:been|had|seen))|\b(?:should|could|might|may|must) (?:\w+ ){0,2}(?:be|prove) (?:\w+ ){0,2}(?:maximum|biggest|peak)\b|\b(?:is|[’']s) (?:now )?(?:the|their|its) (?:biggest|largest|maximum)\b|\b(?:is|was) (?:dat|dit|meteen) (?:\w+ )?het maximum|\bvoorlopige? maximum|[Mm]aximum d['’]écart (?:est|:)|[ée]cart maxim(?:um|al) (?:est (?!de\b)|:)"
)
"""Of a gap that is now what it never was: "3:50 now, which is the biggest gap of the day"."""
_ONCE_REACHED = lazy(
    r"\b(?:lleg(?:o|aron)|alcanz(?:o|aron)|tuv(?:o|ieron)|culmin(?:o|aron)|avai(?:t|ent)|(?:a|ont|est|etait)(?: \w+)? (?:culmine|atteint|montee?|eu|compte))\b"
)
"""Of the most that a gap was before: "llegaron a tener una ventaja máxima de 5:10"."""
_PASSES = frozenset({"passe", "passent", "depuis", "since", "sinds", "desde"})
"""The verb, where "passé" looks back; and since when something is as it is."""
_WAS = phrases("era|eran|etait|etaient")


def is_present(s: Sentence, at: int) -> bool:
    """Return whether a word that may look back does not: "stable depuis dix kilomètres", "au sommet l'écart était de"."""
    token = s.tokens[at]
    return s.text[token.start : token.end] in _PASSES or (
        token.folded in _WAS and s.has("summit", "distance", "sprint")
    )


def _is_later(s: Sentence, at: int) -> bool:
    """Return whether a gap is what became of the most it was: "peaked at 4:40 and is now 3:20"."""
    return not s.in_clause(at, "peak") and s.in_clause(at, "now") and all(at > peak for peak in s.all("peak"))


def doubt(s: Sentence, at: int, context: Context, apart: Apart | None, groups: set[str]) -> float:
    """Return by how much less sure it is that a time is the gap now between two groups."""
    less = 0.0
    if (
        context.report
        and s.language in ("fr", "es")
        and groups.isdisjoint(("peloton", "chasers", "dropped"))
        and not s.has("distance", "summit")
    ):
        less += 0.35  # of riders by name a report mostly says how they finished, or stand in the overall
    if not context.report and is_had(s, at) and not (apart is not None and apart.is_now):
        less += 0.35
    if (
        s.has("peak")
        and not _IS_THE_MOST.search(s.text)
        and not (s.language == "en" and _is_later(s, at))
        and not (apart is not None and apart.is_now and s.language == "es")
        and not (
            apart is not None
            and s.language in ("fr", "es")
            and not _ONCE_REACHED.search(s.folded)
            and all(i in apart.phrased or is_present(s, i) for i in s.all("past"))
        )
    ):
        less += 0.05 if context.report else 0.4
    return less


def added_to(s: Sentence, figure: Figure, found: tuple[str, str, float], context: Context) -> str | None:
    """Return the group to whose gap, given just before, a time is added: "Dorn à 17 secondes. Fisk est 5 secondes plus loin."; None where it is not."""
    chase = context.chase if context.chase_age == 0 else None
    if chase is None or found[1] != "leaders" or found[0] == chase[0]:
        return None
    if _FURTHER_ON.match(s.text, figure.end):
        return chase[0] if figure.value < chase[1] else None
    return chase[0] if _ANOTHER.search(fold(s.text[: figure.start])) else None


_ANOTHER = lazy(r"\b(?:another|a further|encore|nog eens|nog een|otros?|otra|de plus a|daar nog) ?$")
_FURTHER_ON = lazy(
    r" (?:plus (?:loin|bas)|más (?:atrás|abajo)|mas atras|further (?:back|behind|down)|verder(?:op| naar achter| achter)?|daar ?achter)\b"
)
