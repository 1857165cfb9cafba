"""Who is caught of whom it is said twice in a sentence, or of whom nobody said that they were away."""

import re

from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.sayings import framed
from feeds.commentary.sentence.slots import Slots, in_row
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy


def is_said_alike(match: re.Match[str], other: re.Match[str]) -> bool:
    """Return whether two matches begin with the same word, which is of no rider and no group."""
    word = match[0].split()[0]
    return word.islower() and word[0].isalpha() and word == other[0].split()[0]


def those_named(s: Sentence, said: Slots) -> tuple[re.Match[str], list[Person]] | None:
    """Return who is caught of whom nobody said that they were away: "A was clear with B, but they've been brought back"."""
    for match in framed(s, said, "CAUGHT_ALL"):
        people = in_row(said, match.string[: match.start()])
        if match[0].startswith("they ") and people and _WAS_CLEAR.search(match.string[: match.start()]):
            return match, people
    return None


_WAS_CLEAR = lazy(r"\b(?:clear|away|off the front|gap|metres|tried|attack\w*|jump\w*|escap\w*|slip\w*|lead)\b")
