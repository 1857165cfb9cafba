"""What a sentence about a summit or a sprint is of, and the fact that comes of it."""

from typing import Any

from feeds.commentary.place.crossings import AT_A_LINE, FOR_A_SUMMIT, UNDISPUTED, is_uphill
from feeds.commentary.place.placings import placings
from feeds.commentary.place.sites import FINALE_KM, climb_of, name_of, passed_kind
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases
from tracker.race.text import fold_name

_TAKES_SECONDS = lazy(
    r"\b(?:se embolsa|suma|se lleva|se apunta|coge|bonifica|se anota|arana|rasca|gana|toma)(?: otros| los| sus| un)?(?: \w+)? segundos?\b(?! (?:a|al|sobre|de (?:ventaja|renta|retraso))\b)"
)
"""What Spanish says of who is first at a sprint in a town: "En Canet pasa primero Dorn, que se embolsa 3 segundos más"."""
UP = phrases("boven|top|summit|crests|crested|corona|coronado|bascule|kom|cima|over")
SPRINT = phrases("sprint|spurt")

ON_A_SUMMIT = lazy(
    r"\b(?i:eerste|(?:berg)?punt(?:en|jes)|volle (?:pot|buit))(?: boven| mee| binnen| door| over)? (?:op|bovenop|boven op) (?:de |het )?(?:[A-ZÀ-Þ]\w)"
    r"|\b(?:[Oo]p|[Bb]ovenop) (?:de |het )?[A-ZÀ-Þ][\w-]+(?: [\w-]+){0,6}? (?:punten|volle (?:pot|buit)|bergpunten|als eerste (?:boven|door|over)|eerste boven)\b"
)
"""Dutch says of summits only who is first "op de Posbank": a sprint is in a town."""


NEXT_LINE = lazy(
    r"(?:the )?(?:first|second|third|fourth|fifth|next|last|final|penultimate) (?:climb|kom|qom|summit) (?:of the day )?(?:is |s )?(?:done|over|now|crested|behind (?:us|them))?(?= ?[,:–-])"
)
"""What heads a sentence of other news, and is what points are taken on after it: "Second climb, and Bero is dropped"."""


def without_those_behind(s: Sentence, roster: Roster) -> Sentence:
    """Return an English sentence without those who follow: "A leads B over the top, and behind them a group of four: …"."""
    end = _BEHIND.search(s.text) if s.language == "en" else None
    if end is None or not any(s.tokens[at].start > end.start() for at in s.all("named")):
        return s
    return Sentence(f"{s.text[: end.start()]}.", s.language, roster, learn=False)


_BEHIND = lazy(
    r"[,;–—-] (?:and |with |while |but |just |further |some way )*behind (?:them|him|her|(?:the|those|these) (?:two|three|four|five|pair|duo|trio|leaders?))\b"
    r"|, with an? (?:[\w-]+ ){0,2}(?:group|trio|quartet|quintet|pair|duo|chas\w+)\b[^;]{0,60}\b(?:behind|back|adrift)\b"
)


def is_far(context: Context) -> bool:
    """Return whether the finish is still far, so that a sprint can be none for the stage."""
    return context.km is not None and context.km > FINALE_KM and not context.report


def is_on_the_way(context: Context) -> bool:
    """Return whether the finish may be far, or the text looks back, so that what is crossed may be a line on the way."""
    return is_far(context) or context.km is None or context.report


def _takes_seconds(s: Sentence, context: Context) -> bool:
    """Return whether a Spanish rider who is first somewhere far from the finish takes seconds there."""
    is_there = s.language == "es" and is_far(context) and s.has("first")
    return is_there and _TAKES_SECONDS.search(s.folded) is not None


def is_of_a_sprint(s: Sentence, context: Context) -> bool:
    """Return whether a sentence is of a sprint on the way."""
    by_name = s.has("sprint") or (is_far(context) and any(token.folded in SPRINT for token in s.tokens))
    return by_name or _takes_seconds(s, context)


def kind_of(s: Sentence, context: Context) -> str | None:
    """Return what a sentence is about: "sprint", "climb", or nothing that is crossed on the way."""
    firsts = [(at, set(s.tokens[at].folded.split())) for at in s.all("first")]
    if is_uphill(s.folded) or (UNDISPUTED.search(s.folded) and climb_of(s) is not None):
        return "climb"
    if s.language == "nl" and (FOR_A_SUMMIT.search(s.folded) or ON_A_SUMMIT.search(s.text)):
        return "climb"
    if s.has("sprint") or any(words & SPRINT for _, words in firsts):
        return "sprint"
    if is_far(context) and any(token.folded in SPRINT for token in s.tokens):
        return "sprint"
    if is_far(context) and (kind := passed_kind(s)) is not None:
        return kind
    if s.has("summit") or climb_of(s) is not None or any(words & UP for _, words in firsts):
        return "climb"
    if s.language == "nl" and is_far(context) and AT_A_LINE.search(s.text):
        return "sprint"
    if _takes_seconds(s, context):
        return "sprint"
    if (
        is_far(context) and len(before := _ARTICLE.sub("", fold_name(context.before))) > _SHORTEST
    ):  # "La Carrasqueta."
        for kind, name in (("climb", context.climb), ("sprint", context.sprint)):
            if fold_name(name or "").endswith(before):
                return kind
    return context.passage[0] if context.passage is not None else None


_ARTICLE = lazy(r"^(?:the|la|le|el|de|het|l) ")
_SHORTEST = 3
"""Letters that a name has more than."""


def passage(
    s: Sentence, kind: str, order: list[Person], confidence: float, context: Context, roster: Roster
) -> Fact:
    """Return the fact of a passage, and keep in mind who passed where."""
    kind = "climb" if is_uphill(s.folded) or FOR_A_SUMMIT.search(s.folded) else kind
    name = name_of(s, kind, context)
    context.passage, context.placed, context.unit = (kind, name or ""), order, None
    fields: dict[str, Any] = {"order": placings(s, order, kind, context, roster)}
    if name:
        fields["name"] = name
    if not all(person.sure for person in order):
        confidence -= 0.1
    return Fact(kind, fields, confidence, s.text, order, "whether this was a passage is not plain")


_THERE = phrases("on|up|in|at|onto|into|along|down|near|before|after")
_PRIZES = lazy(
    r"\b(?:points?|honours|honors|spoils|first|maximum|win|victory|top|prize|prizes|bonus|bonuses|seconds?|k ?o ?m|q ?o ?m|it|that|this|them|all|both|more|another|most|place|laurels|applause|sprint|summit|\d+)\b"
)


def takes_else(s: Sentence, at: int, near: int) -> bool:
    """Return whether somebody takes something else at a line than what is given there: "takes the wheel on the climb"."""
    what = s.tokens[at + 1 : near]
    there = next((index for index, token in enumerate(what) if token.folded in _THERE), 0)
    return there > 0 and _PRIZES.search(" ".join(token.folded for token in what[:there])) is None
