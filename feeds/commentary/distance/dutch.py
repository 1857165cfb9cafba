"""Where a Dutch sentence says that the race is: "nog 27 kilometer koers", "10 kilometer nog"."""

import re
from functools import cache

from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.vocabulary import dutch_where
from feeds.commentary.words.numbers import Figure
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases


@cache
def _pattern() -> re.Pattern[str]:
    named = "|".join(
        f"(?:{re.sub('P<at>', f'P<at{number}>', one)})" for number, one in enumerate(dutch_where.PATTERNS)
    )
    return lazy(named)


_NOT_HERE, _ROAD, _FROM_THERE = map(lazy, (dutch_where.NOT_HERE, dutch_where.ROAD, dutch_where.FROM_THERE))
_MUST = phrases("moet|moeten|moet nog|probeert|proberen|kan|kunnen")
"""What announces nothing beside a distance: "er moeten nog 27 kilometer afgelegd worden"."""
_BARE = frozenset({"at2", "at3", "at4"})
"""Patterns of a figure that does not say to where it is."""
_WANTS = phrases("wil|willen|wilde|wilden|kon|konden|kans|kansen|probeert|probeerde")
"""The same where the distance stands first: "Op 13 kilometer van Gooik wil Hrovat niet meer overnemen"."""
_LEAST_KM = 0.2
"""Where riders sprint: "Dorn remonteert hem op vijftig meter van de meet"."""
_LENGTH = lazy(r"\b(?:hellingen|beklimmingen|kasseistroken|rit van|etappe van|zwaarste|langste|kortste)\b")
"""Beside the length of a stage, "Met 191 kilometer op de teller en zestien hellingen"."""
_HEAD = 3
"""Characters of a sentence in which a distance stands at its head."""
_NEAR_KM = 45
"""Most km that a bare figure may be on from the last that was said."""


def dutch_km(s: Sentence, context: Context) -> float | None:
    """Return the km to go at which the race is as a Dutch sentence says it, or None."""
    if s.language != "nl":
        return None
    at = s.all("distance")
    if not at:
        return None
    text = _said(s)
    match = _pattern().search(text)
    if match is None:
        return None
    number, found = next((name, value) for name, value in match.groupdict().items() if value is not None)
    clause = text[
        max(
            text.rfind(",", 0, match.start() + 1),
            text.rfind(";", 0, match.start() + 1),
            text.rfind(":", 0, match.start() + 1),
            0,
        ) : match.end()
    ]
    if (
        _LIES.match(text, match.end())
        or _NOT_HERE.search(clause)
        or _ROAD.search(clause)
        or _FROM_THERE.search(text[: match.end() + 20])
    ):
        return None
    token = s.tokens[int(found)]
    figure: Figure = token.value
    if figure.value < _LEAST_KM or (context.km is None and _LENGTH.search(text)):
        return None
    wants = _WANTS if match.start() <= _HEAD else frozenset()
    if figure.bound is not None or any(
        one.classes & {"future", "modal"} and one.folded not in _MUST | wants for one in s.clause(int(found))
    ):
        return None
    if number in _BARE and (context.km is None or not context.km - _NEAR_KM <= figure.value <= context.km):
        return None
    return figure.value


_LIES = lazy(r" ?(?:ligt|liggen|lag|lagen|komt|komen|volgt|volgen|begint|eindigt|situeert)\b")
"""After a distance in a clause that speaks of a place: "waarvan de laatste op 31 km van de streep ligt"."""


def is_raced_by_then(s: Sentence, at: int, begin: int) -> bool:
    """Return whether a distance is that from the start: "en na 45 kilometer was hun bonus", "1'30" verschil na 14 kilometer".

    Args:
        s: the sentence.
        at: the distance.
        begin: where its clause begins.
    """
    if not at or s.tokens[at - 1].folded != "na":
        return False
    follows = s.tokens[at + 1].folded if at + 1 < len(s.tokens) else "."
    is_first = (
        at - begin <= _FIRST
        and follows in _PAST
        and (begin == 0 or s.tokens[at].value.value >= _FROM_THE_START_KM)
    )
    return is_first or (follows in (".", "!", ",") and s.has("duration") and s.has("lead_noun"))


_FIRST = 3
_FROM_THE_START_KM = 10
"""Fewer km in a later clause are those since what was said before."""
_PAST = phrases(
    "was|waren|is|zijn|had|hadden|heeft|hebben|bedroeg|telde|telden|kregen|kreeg|reed|reden|vormde|ontstond|kwam|kwamen|lag|sprong|sprongen|trok|trokken|muisde|glipte"
)


def is_under_way(s: Sentence) -> bool:
    """Return whether a Dutch sentence before which nobody said that the race began speaks of it nevertheless."""
    says_news = s.has("leaders", "regroup", "catch") or (s.has("duration") and s.has("lead_noun"))
    return s.language == "nl" and says_news and not s.has("modal", "future", "past", "gc", "said")


def _said(s: Sentence) -> str:
    """Return a sentence with slots for its distances, durations, groups and names that may be places."""
    parts = []
    for index, token in enumerate(s.tokens):
        if "distance" in token.classes:
            parts.append(f"#{index}")
        elif "duration" in token.classes:
            parts.append("{}")
        elif "named" in token.classes:
            parts.append("<>")
        elif token.classes & {"maybe", "site"} and s.text[token.start].isupper():
            parts.append("PLACE")
        else:
            parts.append(token.folded)
    return " ".join(parts)[:_LONGEST]


_LONGEST = 600
"""Characters of a sentence in which it is looked for."""
