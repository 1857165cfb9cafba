"""What French says right before or after a duration of whose gap it is, or that it is none."""

import re

from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.tags import phrases

Found = tuple[str, str, float]
"""Of whom a gap is, to whom, and how sure that is."""


def put_right(s: Sentence, at: int, found: Found) -> Found | None:
    """Return of whom a gap is and to whom, as the words right around a duration have it; None where it is no gap.

    Args:
        s: the sentence.
        at: the index of the duration.
        found: what the whole of the sentence says of it.
    """
    if s.language != "fr":
        return found
    if _is_a_return(s, at) or _was_the_most(s, at):
        return None
    if found[0] != "peloton" and found[1] == "leaders" and _begins_with_the_pack(s, at):
        return "peloton", "leaders", 0.84
    return found


def _begins_with_the_pack(s: Sentence, at: int) -> bool:
    """Return whether a French clause with a duration begins with the peloton: "Dorn passe en tête et le peloton compte {0}"."""
    pack = s.before(at, ("peloton",), 4)
    if pack is None or any("break" in token.classes for token in s.tokens[pack:at]):
        return False
    first = pack - 1 if s.tokens[pack - 1].folded in ("le", "ce") else pack
    return first > 1 and s.tokens[first - 1].folded in _ANOTHER and s.tokens[at - 1].folded not in ("de", "d")


def _was_the_most(s: Sentence, at: int) -> bool:
    """Return whether a duration is what a lead once was, beside what it is now: "ont compté jusqu'à {0}, il leur en reste {1}"."""
    before = " ".join(token.folded for token in s.tokens[max(0, at - 5) : at])
    return len(s.all("duration")) > 1 and ONCE.search(before) is not None


ONCE = re.compile(r"\b(?:ont|a|avaient|avait) (?:compte|eu|possede|pris|atteint) jusqu ?a?\b")
"""Of the most that a lead was."""
_ANOTHER = phrases("et|mais|puis|alors que|tandis que|pendant que|,")


def _is_a_return(s: Sentence, at: int) -> bool:
    """Return whether a duration is how long somebody took to come back: "a réintégré le peloton cinq minutes plus tard"."""
    after = s.tokens[at + 1].folded if at + 1 < len(s.tokens) else ""
    return after.startswith(("plus tard", "apres")) and s.has("join", "mechanical", "crash", "abandon")
