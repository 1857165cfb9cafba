"""The tokens of a sentence in a row, from which some may be missing, and the text that they make."""

from collections.abc import Sequence

from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.tags import phrases

DOERS = phrases("named|nation|he|they|peloton|leaders|chasers")
"""Classes of words for who does something."""
MARKS = phrases(";|–|—")
"""Marks between clauses."""
_LONGEST_ASIDE = 12
"""Tokens of what is said of a rider by the way, at most."""


class TokenRow:
    """The tokens of a sentence; places are those in a row of their indices, from which some may be missing."""

    def __init__(self, s: Sentence) -> None:
        """Look at a sentence."""
        self.s = s
        self.tokens = s.tokens

    def word(self, seq: Sequence[int], p: int) -> str:
        """Return the token at a place, folded; "" outside the row."""
        return self.tokens[seq[p]].folded if 0 <= p < len(seq) else ""

    def close_of(self, seq: Sequence[int], p: int) -> int | None:
        """Return the place that closes what a comma or a bracket at a place opens, None where nothing is opened, or closed."""
        if (mark := self.word(seq, p)) not in (",", "("):
            return None
        end = ")" if mark == "(" else ","
        return next(
            (at for at in range(p + 1, min(p + _LONGEST_ASIDE, len(seq))) if self.word(seq, at) == end), None
        )

    def text(self, seq: Sequence[int]) -> str:
        """Return the text of some tokens, what was taken out between them left out."""
        parts: list[list[int]] = []
        for index in seq:
            if parts and index == parts[-1][1] + 1:
                parts[-1][1] = index
            else:
                parts.append([index, index])
        text = " ".join(self.s.text[self.tokens[a].start : self.tokens[b].end] for a, b in parts)
        return text.strip(" ,;:–—.!-")
