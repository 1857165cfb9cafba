"""What texts have of all that patterns need, found word by word: a hundred patterns ask for each text."""

from threading import Lock

from feeds.commentary.words.needs import Needs, small

BEYOND = 1
"""The bit of a text that has a letter beyond ÿ, or a mark that is not like ’ and –; most texts have none."""
_LATIN = "ÿ"
_MARKS = range(0x2010, 0x2040)
_LENGTHS = (3, 4, 5)
"""Of a word that is needed, so many letters are looked for: the longer ones are known by how they begin."""
_LONGEST = 10_000
"""Characters of a word up to which it is looked at; a longer one may have anything."""
_MOST_WORDS, _MOST_TEXTS = 50_000, 500
"""Words and texts that are kept in mind: those of a page, and of a sentence and its clauses."""
_ENOUGH = 50
"""Patterns that wait until all of them are taken in: so many, and more where there are many already."""


def _is_common(letter: str) -> bool:
    return letter <= _LATIN or ord(letter) in _MARKS


def _key(needed: str) -> str:
    """Return the part by which a needed word is found: "conta" of " contact with", "<" of " <", none of "at"."""
    part = max(needed.split(), key=len, default="")
    if len(part) >= _LENGTHS[0]:
        return part[: _LENGTHS[-1]]
    return next((mark for mark in part if not mark.isalnum()), "")


class Required:
    """What a pattern needs of a text.

    Attributes:
        bits: those that a text must have, as `Prefilter.of` gives them; none until the pattern was taken in.
        needed: of each of these a text must have a word, besides.
    """

    __slots__ = ("bits", "ignores_case", "needed")

    def __init__(self, needed: Needs, *, ignores_case: bool) -> None:
        """Take what `needs` or, where case is ignored, `needs_in_small` gives."""
        self.bits = 0
        self.needed = needed
        self.ignores_case = ignores_case

    def is_met(self, text: str) -> bool:
        """Return whether a text that has the bits has the words, too."""
        if self.ignores_case:
            text = small(text)
        for words in self.needed:
            for word in words:
                if word in text:
                    break
            else:
                return False
        return True


class Prefilter:
    """What texts have of all that patterns need: a bit for each need that a word of the text may meet.

    Readers may share it in several threads: the words of texts are known anew before patterns ask for more bits.
    """

    def __init__(self) -> None:
        """Begin with no patterns."""
        self.texts: dict[str, int] = {}
        """What the last texts have."""
        self._words: dict[str, int] = {}
        self._parts: dict[str, int] = {}
        """Which needs a part of a word may meet, as it is written or in small letters."""
        self._next = BEYOND << 1
        self._waiting: list[Required] = []
        self._lock = Lock()

    def wait(self, required: Required) -> None:
        """Let a pattern wait until there are enough to look at the words of texts anew."""
        self._waiting.append(required)

    def of(self, text: str) -> int:
        """Return the bits of a text."""
        if len(self._waiting) >= _ENOUGH + self._next.bit_length() // 4:
            self._take_in()
        texts, words = self.texts, self._words
        have = 0
        for word in text.split():
            bits = words.get(word)
            have |= self._of_word(word, words) if bits is None else bits
        if len(texts) >= _MOST_TEXTS:
            texts.clear()
        texts[text] = have
        return have

    def _of_word(self, word: str, words: dict[str, int]) -> int:
        if len(word) > _LONGEST:
            return -1
        bits = 0 if word.isascii() or all(map(_is_common, word)) else BEYOND
        found = set() if word.isalnum() else set(word)
        for written in {word, small(word)}:
            for length in _LENGTHS:
                found.update([written[at : at + length] for at in range(len(written) - length + 1)])
        for part in self._parts.keys() & found:
            bits |= self._parts[part]
        if len(words) >= _MOST_WORDS:
            words.clear()
        words[word] = bits
        return bits

    def _take_in(self) -> None:
        with self._lock:
            taken = self._waiting.copy()
            del self._waiting[: len(taken)]
            parts = self._parts.copy()
            bits = [self._bits(required.needed, parts) for required in taken]
            self._parts, self._words, self.texts = parts, {}, {}
            for required, of_it in zip(taken, bits, strict=True):
                required.needed = tuple(
                    words for words in required.needed if any(_key(word) != word for word in words)
                )
                required.bits = of_it

    def _bits(self, needed: Needs, parts: dict[str, int]) -> int:
        """Return a bit for each need of a pattern, having noted which parts of words meet it."""
        bits = 0
        for words in needed:
            found = [_key(word) for word in words]
            if all(found):
                for part in found:
                    parts[part] = parts.get(part, 0) | self._next
                bits |= self._next
                self._next <<= 1
        return bits


PREFILTER = Prefilter()
"""For all patterns of the reader."""
