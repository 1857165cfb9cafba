"""Who passed a line that the course has, or that was named before, as the order of the names shows it, whatever the words."""

import re

from feeds.commentary.place.passing import is_far, passage
from feeds.commentary.place.sites import passed_kind
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.slots import PEOPLE, Slots, in_row, slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

_AHEAD = {
    "en": r"ahead of|in front of|from|before|followed by|just ahead of|beating",
    "nl": r"voor|gevolgd door|nipt voor|net voor",
    "fr": r"devant|devancant|suivie? (?:de|par)",
    "es": r"(?:por )?delante de|seguid[oa] (?:de|por)|ante",
}
_LIST = {"en": "and|then", "nl": "en|dan", "fr": "et|puis", "es": "y|e|luego"}
_IN_ORDER = {
    language: lazy(
        rf"^[^<>{{}};.!?]{{0,60}}?(?P<first><\d+>)(?! ?['’] ?s\b)(?:(?! (?:but|while|maar|terwijl|want|mais|tandis|pero|mientras)\b)[^<>{{}};.!?]){{0,60}}? (?:{ahead}) (?:the |de |het |la |le |el )?(?P<next>{PEOPLE}(?: ?,? ?(?:(?:{_LIST[language]}|{ahead}) )?{PEOPLE})*)"
    )
    for language, ahead in _AHEAD.items()
}
_BY_NUMBERS = lazy(r"(?P<who><\d+>)(?: \( ~ \))? ?[(:]? ?(?P<place>[1-6])(?: ?\))?(?= ?(?:[,;.]|and|en|et|y|$))")
_OTHERWISE = phrases(
    "catch|crash|mechanical|abandon|dropped|attack|gc|if|modal|future|not|past|peloton|chasers|gap|distance|time"
)
"""Of what else a sentence may be in which riders are before others."""


def in_order(s: Sentence, context: Context, roster: Roster) -> Fact | None:
    """Return who passed a line far from the finish that a sentence names, or the one before did."""
    last = max(s.all("named"), default=-1)
    if not is_far(context) or any(not _OTHERWISE.isdisjoint(token.classes) for token in s.tokens[: last + 1]):
        return None
    there = passed_kind(s)
    is_another = there is not None and s.site is not None and (there, s.site[1]) != context.passage
    kind = there or context.open_line
    if kind is None or (context.placed and not is_another):
        return None
    said = slots(s, context, roster)
    order = _by_numbers(said) or _one_ahead(s, said)
    if len(order) < _FEWEST:
        return None
    roster.adopt(order)
    return passage(s, kind, order, 0.8, context, roster)


_FEWEST = 2


def _by_numbers(said: Slots) -> list[Person]:
    """Return riders with their places after them: "Dorn 1, Bero 2, Fisk 3"."""
    found = list(_BY_NUMBERS.finditer(said.text))
    places = [int(match["place"]) for match in found]
    return [in_row(said, match["who"])[0] for match in found] if places == list(range(1, len(places) + 1)) else []


def _one_ahead(s: Sentence, said: Slots) -> list[Person]:
    match = _IN_ORDER[s.language].match(said.text)
    if match is None:
        return []
    order = in_row(said, match["first"] + match["next"])
    return (
        order if len(order) == len(re.findall(r"\d+", match["first"])) + len(in_row(said, match["next"])) else []
    )
