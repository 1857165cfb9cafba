"""The tokens of a sentence in a row, from which some may be missing, and the text that they make."""

from collections.abc import Sequence

from feeds.commentary.sentence.tokens import Sentence


class TokenRow:
    """The tokens of a sentence; places are those in a row of their indices, from which some may be missing."""

    def __init__(self, s: Sentence) -> None:
        """Look at a sentence."""
        self.s = s
        self.tokens = s.tokens

    def word(self, seq: Sequence[int], p: int) -> str:
        """Return the token at a place, folded; "" outside the row."""
        return self.tokens[seq[p]].folded if 0 <= p < len(seq) else ""

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
