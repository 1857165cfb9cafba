"""A sentence with slots for its riders and durations, on which patterns of words are matched."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from feeds.commentary.context import Context
from feeds.commentary.names import Person, Roster
from feeds.commentary.numbers import Figure
from feeds.commentary.sentence import Sentence
from feeds.commentary.tags import phrases
from tracker.race.text import fold_name

_COMPOUND = re.compile(r"-[^\W\d_A-ZÀ-Þ]")
"""A word and no name: "Non-starters"."""

_PRONOUNS = phrases("he|she|hij|il|elle")


@dataclass(slots=True)
class Slots:
    """A sentence as folded words, where "<0>" stands for a rider and "{0}" for a duration."""

    text: str
    people: list[Person]
    figures: list[Figure]
    at: list[int]
    """Where each token begins in `text`."""

    def token(self, offset: int) -> int:
        """Return the index of the token in which a character of `text` stands."""
        return max(0, bisect_right(self.at, offset) - 1)


def slots(s: Sentence, context: Context, roster: Roster) -> Slots:
    """Return a sentence with its riders and durations replaced by slots.

    "He" and "the Frenchman" are slots where they mean one rider, and so is a name of several words that nobody was
    introduced by: whoever is placed is a rider.
    """
    parts: list[str] = []
    people: list[Person] = []
    figures: list[Figure] = []
    at: list[int] = []
    length = 0
    for token in s.tokens:
        at.append(length)
        meant: Iterable[Person] = ()
        if "named" in token.classes:
            meant = token.value
        elif "nation" in token.classes:
            meant = context.by_nation(token.value)
        elif token.folded in _PRONOUNS:
            last = people[-1:] if people else context.last
            meant = last if len(last) == 1 else ()
        elif "maybe" in token.classes and (" " in str(token.value) or fold_name(str(token.value)) in roster.heard):
            called = roster.heard.get(fold_name(str(token.value)), str(token.value))
            meant = [] if _COMPOUND.search(str(token.value)) else [roster.perhaps(called)]
        meant = list(meant)
        if meant:
            part = " & ".join(f"<{len(people) + index}>" for index in range(len(meant)))
            people += meant
        elif "duration" in token.classes:
            part = "{%d}" % len(figures)
            figures.append(token.value)
        elif "team" in token.classes:
            part = "@"
        elif token.classes & {"maybe", "person"} and not _COMPOUND.search(s.text[token.start : token.end]):
            part = "~"
        else:
            part = token.folded
        parts.append(part)
        length += len(part) + 1
    return Slots(" ".join(parts), people, figures, at)


RIDER = r"<(\d+)>"
_EPITHET = r"(?:(?:the|de|het|le|la|l|el|al|du|del|a la|een|un|una|une) (?:['’] )?(?:[\w-]+ ){0,2})?"
PEOPLE = (
    rf"{_EPITHET}<\d+>(?: \( [^()<]* \))?(?:(?: ,)?(?: (?:and|&|en|et|y|e|then|dan|puis|luego|i|,))? {_EPITHET}<\d+>)*"
)
"""Riders in a row, each perhaps with what they are: "<0> , the Belgian <1> and <2>"."""
_ONE = re.compile(RIDER)


def in_row(told: Slots, text: str) -> list[Person]:
    """Return the riders in a piece of the text, in their order."""
    return list(dict.fromkeys(told.people[int(match[1])] for match in _ONE.finditer(text)))
