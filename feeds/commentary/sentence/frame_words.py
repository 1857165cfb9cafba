"""The words of a frame: what a sentence must have for the frame to fit, seen before any pattern is made of it."""

import re
from collections.abc import KeysView
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module
from types import ModuleType

from feeds.commentary.sentence.group_tags import DEEDS, GROUPS
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import LANGUAGES, phrases, vocabulary

TOKEN = lazy(r"\[[^\]]+\]\??|!?\([^)]*\)\??|\S+")
_LIGHT = phrases(
    "the|a|an|of|to|in|on|at|by|for|with|from|and|is|are|was|were|be|been|has|have|had|his|her|their|"
    "it|its|as|up|off|out|back|over|de|het|een|van|naar|op|aan|bij|voor|met|uit|door|en|zijn|waren|"
    "wordt|worden|werd|heeft|hebben|er|ze|zich|nog|al|nu|go|goes|went|going|gone|get|gets|got|getting|"
    "take|takes|took|taking|taken|make|makes|made|come|comes|came|gaat|gaan|ging|gingen|moet|moeten|"
    "moest|moesten|kan|kunnen|kon|komt|komen|kwam|kwamen|rijdt|rijden|zit|zitten|staat|ligt|"
    "le|la|les|l|un|une|des|du|de|d|au|aux|et|est|sont|a|ont|se|s|son|sa|ses|leur|leurs|dans|sur|par|pour|avec|"
    "el|las|una|unos|y|al|del|con|por|para|su|sus|lo|le|ha|han|esta|estan|que|qui|fait|font|va|hace|"
    "part|sort|prend|prennent|pris|met|mis|passe|perd|pone|toma|pasa|sale|tiene|tienen|ete|sido|sous|bajo|tras"
)
"""Words too common to find a frame by."""


@cache
def module(language: str) -> ModuleType:
    """Return the vocabulary of the frames of a language."""
    return import_module(f"feeds.commentary.vocabulary.{LANGUAGES[language]}_frames")


@dataclass(frozen=True, slots=True)
class Frame:
    """A line of a vocabulary, and what a sentence must have for it to fit."""

    kind: str
    number: int
    line: str
    key: frozenset[str]
    """The rarest words of which it must have one: by them the frame is found."""
    needed: tuple[frozenset[str], ...]
    """Of the words of each, a sentence must have one, in this order."""
    anywhere: frozenset[str]
    """What it must have besides, before them or after them."""
    bits: int
    """One for each of `needed` and for `anywhere`, as `Places` has them."""

    def may_fit(self, language: str, places: "Places") -> bool:
        """Return whether a sentence has the words of the frame in its order, given where each of its words stands."""
        if self.anywhere and not places.of(self.anywhere):
            return False
        last = -1
        for needed in self.needed:
            for at in places.of(needed):
                if at > last:
                    last = at
                    break
            else:
                return False
        for firsts, seconds in _pairs(language, self.line):
            after = {at + 1 for at in places.of(firsts)}
            if after.isdisjoint(places.of(seconds)):
                return False
        return True


def frame_of(kind: str, number: int, line: str, language: str) -> Frame:
    """Return the frame of a line, the so-many-eth of its kind."""
    parts = TOKEN.findall(line)
    words = [_words_needed(part, language) for part in parts]
    first = frozenset({_RIDERS}) if parts[0] == "WHO" and module(language).INVERTS else _NONE
    marks = [_NONE if first and at == 0 else _mark(part) for at, part in enumerate(parts)]
    needed = tuple(one or mark for one, mark in zip(words, marks, strict=True) if one or mark)
    bits = 0
    for one in filter(None, (first, *needed)):
        known = _bits(language)
        if one not in known:
            known[one] = 1 << len(known)
        bits |= known[one]
    return Frame(kind, number, line, max(filter(None, words), key=_rarity, default=_NONE), needed, first, bits)


@cache
def _bits(language: str) -> dict[frozenset[str], int]:
    """Return a bit for each choice of words that a frame of a language needs."""
    return {}


@cache
def _bits_of_words(language: str) -> dict[str, int]:
    """Return for each word the bits of all choices that it is among, once the frames are known."""
    index(language)
    found: dict[str, int] = {}
    for words, bit in _bits(language).items():
        for word in words:
            found[word] = found.get(word, 0) | bit
    return found


@cache
def index(language: str) -> dict[str, list[Frame]]:
    """Return the frames of a language by the words of which a sentence has one."""
    found: dict[str, list[Frame]] = {}
    for kind, lines in module(language).FRAMES.items():
        for number, line in enumerate(filter(None, map(str.strip, lines.splitlines()))):
            frame = frame_of(kind, number, line, language)
            for word in frame.key:
                found.setdefault(word, []).append(frame)
    return found


def fitting(language: str, text: str) -> list[Frame]:
    """Return the frames that a text may have by its words, in the vocabulary's order."""
    by_word = index(language)
    places = Places(text)
    have = places.bits(language)
    found = {
        (frame.kind, frame.number): frame
        for word in places.words & by_word.keys()
        for frame in by_word[word]
        if have & frame.bits == frame.bits and frame.may_fit(language, places)
    }
    return [found[key] for key in sorted(found)]


_APART = lazy(r"[\s'’-]+")
_RIDERS, _TIME = "<", "{"
"""What stands for any riders, and for any duration, among the words of a text."""
_GROUPS = frozenset(GROUPS.values())


@lru_cache(maxsize=32)
def words_in(text: str) -> frozenset[str]:
    """Return the words of a text, those with an apostrophe or a hyphen also in their parts."""
    return frozenset(text.split()).union(_APART.split(text))


class Places:
    """Where the words of a text stand in it, those with an apostrophe or a hyphen in their parts."""

    def __init__(self, text: str) -> None:
        """Take a text."""
        self._of_word: dict[str, list[int]] = {}
        self._known: dict[frozenset[str], list[int]] = {}
        at = 0
        for word in text.split():
            for part in (word,) if word.isalnum() else word[0] if word[0] in "<{" else _APART.split(word):
                if part:
                    self._of_word.setdefault(part, []).append(at)
                    at += 1

    @property
    def words(self) -> KeysView[str]:
        """The words."""
        return self._of_word.keys()

    def bits(self, language: str) -> int:
        """Return the bits of all choices of words of the language's frames of which the text has one."""
        of_words = _bits_of_words(language)
        have = 0
        for word in self._of_word:
            have |= of_words.get(word, 0)
        return have

    def of(self, words: frozenset[str]) -> list[int]:
        """Return where one of some words stands, in their order."""
        found = self._known.get(words)
        if found is None:
            known = [] if words.isdisjoint(self._of_word) else self._of_word.keys() & words
            found = self._known[words] = sorted(at for word in known for at in self._of_word[word])
        return found


_NONE: frozenset[str] = frozenset()
_ANY = frozenset({"~", "~~", "..", "$", ".", "^"})


def _forms(verb: str, of: ModuleType) -> list[str]:
    """Return the forms of a verb, or of several with bars between them."""
    forms: list[str] = []
    for one in verb.split("|"):
        head, _, rest = one.partition(" ")
        forms += [f"{form} {rest}".strip() for form in of.forms(head)]
    return forms


def words_of(token: str, of: ModuleType) -> list[str]:
    """Return the phrases that a token of a frame stands for, none where it is a place or may be missing."""
    if token.startswith("!("):
        return []
    if token.startswith("["):
        return _forms(token[1:-1], of)
    if token.startswith("("):
        return token[1:-1].split("|")
    return [] if token in _ANY or token.isupper() else [token]


@cache
def _words_needed(part: str, language: str) -> frozenset[str]:
    """Return the words of which a sentence must have one for a part of a frame, none where it can do without."""
    keys = [] if part.endswith("?") else [_rarest(phrase) for phrase in words_of(part, module(language))]
    if keys == ["a"]:
        return frozenset()  # "a WHO" is "al líder, Gran", too
    if not all(key.islower() or key in _GROUPS for key in keys):
        return frozenset()
    return frozenset(keys + [group for key in keys if (group := tag(key, language))])


def _mark(part: str) -> frozenset[str]:
    """Return what stands for the riders, the time or the group that a part of a frame is, or the mark that it is."""
    if part in ("WHO", "WHOS", "NEXT", "LAST", "X"):
        return frozenset({_RIDERS})
    if part == "T":
        return frozenset({_TIME})
    return frozenset({part} if part in _GROUPS or part in (",", ":", "!", "(", ")") else ())


@cache
def _pairs(language: str, line: str) -> list[tuple[frozenset[str], frozenset[str]]]:
    """Return of which words one stands right before one of others, wherever a frame leaves no room between them."""
    parts = TOKEN.findall(line)
    may_turn = module(language).INVERTS and parts[0] == "WHO"
    pairs = []
    for at, part in enumerate(parts[:-1]):
        firsts = _at_the_end(parts, at, language)
        if not firsts or part.endswith("?") or (may_turn and at <= 1):
            continue
        seconds: frozenset[str] = frozenset()
        for after in parts[at + 1 :]:
            if after.startswith("!("):
                continue
            begins = _at_the_beginning(after, language)
            if not begins:
                break
            seconds |= begins
            if not after.endswith("?"):
                pairs.append((firsts, seconds))
                break
    return pairs


def _at_the_end(parts: list[str], at: int, language: str) -> frozenset[str]:
    """Return the words with which a part ends, none where it may end with any."""
    part = parts[at]
    if part == "X" or (part in ("WHO", "NEXT") and at):
        return frozenset({_RIDERS})
    if part == "T":
        return frozenset({_TIME})
    return frozenset({part}) if part in _GROUPS else _words_at(-1, part, language)


def _at_the_beginning(part: str, language: str) -> frozenset[str]:
    """Return the words with which a part begins, none where it may begin with any."""
    return frozenset({_TIME}) if part == "T" else _words_at(0, part.removesuffix("?"), language)


def _words_at(end: int, part: str, language: str) -> frozenset[str]:
    """Return the first (0) or last (-1) words of what a part stands for, none where they may be any."""
    found: set[str] = set()
    for phrase in words_of(part, module(language)):
        word = phrase.split()[end] if phrase else "~"
        if word == "a" or word in _ANY or word.isupper():
            return frozenset()
        found |= {_APART.split(word)[end], re.sub("['’]", "", word)}
        if not part.startswith("[") and (group := tag(word, language)):
            found.add(group)
    return frozenset(found)


def _rarest(phrase: str) -> str:
    return phrase if phrase.isalnum() else max(_APART.split(phrase), key=lambda word: (_is_rare(word), len(word)))


@cache
def tag(word: str, language: str) -> str | None:
    """Return what stands for a word in a text, where it is what a group is called; "move" may be what one does."""
    if (word == "move" and language == "en") or word in DEEDS:
        return None
    classes = vocabulary(language).longest([word], 0, 1)[1]
    return next((tag for kind, tag in GROUPS.items() if kind in classes), None)


def _is_rare(word: str) -> bool:
    return word not in _LIGHT and word.islower()


@cache
def _rarity(keys: frozenset[str]) -> tuple[bool, int]:
    words = [key for key in keys if key.islower()]
    return all(map(_is_rare, words)), min(map(len, words), default=0)
