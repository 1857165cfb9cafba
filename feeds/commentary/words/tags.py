"""Words into classes: a sentence as a row of tokens, on which the rules are written."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from typing import Any

from feeds.commentary.vocabulary.agreement import inflected
from feeds.commentary.words.numbers import SPELT
from tracker.race.text import fold_name

LANGUAGES = {"en": "english", "nl": "dutch", "fr": "french", "es": "spanish"}

_ARTICLES = {
    "en": ("the", "these", "those", "front", "leading", "lead"),
    "nl": ("de",),
    "fr": ("les",),
    "es": ("los",),
}
SIZES = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
"""Classes of words that name the leaders by how many they are."""
LEADERS = ("leaders", *SIZES)
"""Classes of words that name the leaders."""


@dataclass(slots=True)
class Token:
    """One phrase, figure or name of a sentence."""

    classes: frozenset[str]
    """The classes of words it belongs to, those of the vocabularies and `named` (riders), `team`, `duration`,
    `distance`, `speed`, `break` (between clauses), `word` (of no class)."""
    start: int
    end: int
    value: Any = None
    folded: str = ""


@dataclass(slots=True)
class _Node:
    next: dict[str, "_Node"] = field(default_factory=dict)
    wild: dict[str, list[tuple[str, "_Node"]]] = field(default_factory=dict)
    """Heads of words with any ending, by their first letter."""
    classes: frozenset[str] = frozenset()
    size: int | None = None


class Vocabulary:
    """The words of one language, to be found longest phrase first."""

    def __init__(self, words: dict[str, str]) -> None:
        """Index a vocabulary."""
        self._root = _Node()
        for name, phrases in words.items():
            for phrase in filter(None, phrases.split("|")):
                self.add(name, phrase, SIZES.get(name))

    def add(self, name: str, phrase: str, size: int | None = None) -> None:
        """Take in a phrase of a class; `size` is how many riders it speaks of."""
        node = self._root
        for word in phrase.split():
            folded = fold_name(word)
            if word.endswith("*"):
                heads = node.wild.setdefault(folded[0], [])
                found = next((after for head, after in heads if head == folded), None)
                if found is None:
                    found = _Node()
                    heads.append((folded, found))
                node = found
            else:
                for part in folded.split():
                    node = node.next.setdefault(part, _Node())
        node.classes |= {"leaders" if name in SIZES else name}
        node.size = size or node.size

    def longest(self, words: list[str], at: int, end: int) -> tuple[int, frozenset[str], int | None]:
        """Return how many words from `at` make the longest known phrase, its classes, and the size it says."""
        node = self._root
        best: tuple[int, frozenset[str], int | None] = (0, frozenset(), None)
        length = 0
        while at + length < end:
            word = words[at + length]
            if length and word in ("'", "’"):
                length += 1  # "n'est pas", "d'avance": the phrases are written without
                continue
            if length and word == "-" and "-" not in node.next:
                length += 1  # "contre-attaquant"
                continue
            after = node.next.get(word)
            if after is None:
                for head, found in node.wild.get(word[0], ()):
                    if word.startswith(head):
                        after = found
                        break
                else:
                    break
            node = after
            length += 1
            if node.classes:
                best = (length, node.classes, node.size)
        return best


@cache
def phrases(text: str) -> frozenset[str]:
    """Return the phrases that bars divide: a set that fits on a line."""
    return frozenset(text.split("|"))


def alternatives(words: dict[str, str], *names: str) -> str:
    """Return the words of some classes of a vocabulary as alternatives in a pattern, the longest first."""
    return "|".join(sorted({word for name in names for word in words[name].split("|")}, key=len, reverse=True))


def pairs(text: str) -> dict[str, str]:
    """Return a table of words by words: "leaving:left|taking:took"."""
    return dict(pair.split(":") for pair in text.split("|"))


@cache
def vocabulary(language: str) -> Vocabulary:
    """Return the vocabulary of a language: "en", "nl", "fr" or "es"."""
    module = import_module(f"feeds.commentary.vocabulary.{LANGUAGES[language]}")
    known = Vocabulary(inflected(module.WORDS, language))
    for article in _ARTICLES[language]:
        for size, word in enumerate(SPELT[language].split()[1:12], 2):
            known.add("leaders", f"{article} {word}", size)
            known.add("leaders", f"{article} {size}", size)
    return known


@cache
def common_words(language: str) -> frozenset[str]:
    """Return words by which a language is known from the others."""
    module = import_module(f"feeds.commentary.vocabulary.{LANGUAGES[language]}")
    return frozenset(module.COMMON.split())


def language_of(words: list[str], default: str = "en", settled: bool = False) -> str:
    """Return the language of a text by its function words; `default` where it has none, or as many of two.

    Args:
        words: the words, folded.
        default: the language expected.
        settled: a longer text around it is in that language.
    """
    counts = {name: sum(map(common_words(name).__contains__, words)) for name in LANGUAGES}
    best = max(counts, key=lambda name: (counts[name], name == default))
    known = counts.get(default, 0)
    # "Le cogen, y en cuanto le cogen …": a short paragraph may hold words of a sister language
    lead = (known >= 1) + known // 3 if settled else known >= 2
    return best if counts[best] > known + lead and counts[best] >= 2 else default


def mark_yes(tokens: Iterable[Token], text: str) -> None:
    """Take the condition from a Spanish "sí": "aquí sí que hace daño"."""
    for token in tokens:
        if token.folded == "si" and text[token.start + 1] == "í":
            token.classes = frozenset({"word"})
