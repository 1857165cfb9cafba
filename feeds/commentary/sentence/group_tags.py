"""What groups are called, as tags in a sentence with slots: "PACK", "FRONT", "CHASE"."""

from functools import lru_cache

from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.tags import phrases, vocabulary

GROUPS = {"peloton": "PACK", "leaders": "FRONT", "chasers": "CHASE"}
"""What stands for a word of these classes."""
DEEDS = frozenset({"tegenaanval"})
"""Dutch words of groups that are mostly what somebody does."""


def tag_groups(s: Sentence, parts: list[str]) -> None:
    """Put what groups are called into tags."""
    for index, token in enumerate(s.tokens):
        if parts[index] != token.folded:
            continue
        if token.folded == "move" and s.language == "en" and _is_deed(parts, index):
            continue
        if s.language == "nl" and (
            token.folded in DEEDS or (token.folded == "de kop" and parts[index - 1 : index] == ["over"])
        ):
            continue  # "een tegenaanval", "gaat over de kop"
        if not token.classes.isdisjoint(GROUPS):
            parts[index] = next(tag for kind, tag in GROUPS.items() if kind in token.classes)
        elif " " in token.folded and (s.language == "es" or (s.language == "en" and "join" in token.classes)):
            parts[index] = _tagged_at_its_end(token.folded, s.language)


def _is_deed(parts: list[str], at: int) -> bool:
    """Return whether "move" is what somebody does, "another move by <0>", and not those who are away."""
    after = parts[at + 1] if at + 1 < len(parts) else ""
    if parts[max(0, at - 2) : at] == ["on", "the"]:
        return True
    return at == 0 or parts[at - 1] not in _OF_THE_DAY or after in ("by", "from", "of", "came", "comes")


_OF_THE_DAY = phrases("the|our|this|that|early|original|main|s|lead|leading")


@lru_cache(maxsize=2000)
def _tagged_at_its_end(phrase: str, language: str) -> str:
    """Return a phrase that ends in what a group is called with the tag for it: "llega a la FRONT"."""
    words = phrase.split()
    for first in range(1, len(words)):
        length, classes, _ = vocabulary(language).longest(words, first, len(words))
        if first + length == len(words):
            tag = next((tag for kind, tag in GROUPS.items() if kind in classes), None)
            return phrase if tag is None else " ".join([*words[:first], tag])
    return phrase


def is_title(words: list[str]) -> bool:
    """Return whether a few English words are what a rider is: "local man Dorn"."""
    return 0 < len(words) <= _LONGEST_TITLE and words[-1] in _WHAT_ONE_IS and "of" not in words


_LONGEST_TITLE = 3
_WHAT_ONE_IS = phrases(
    "man|rider|sprinter|climber|veteran|debutant|youngster|champion|lad|favourite|boy|girl|woman|hero|captain"
)


def is_first_of_them(between: list[str], parts: list[str], at: int, language: str) -> bool:
    """Return whether riders are parted by their order, "dropping <0> first and then <1>", "<0> first , then <1> are caught"."""
    are = next(filter(None, parts[at + 1 :]), "") in ("are", "were", "have")
    return (language == "en" and between[1:] == ["and", "then"]) or (
        are and between[1:] in ([",", "then"], [",", "and", "then"])
    )
