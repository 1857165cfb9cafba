"""What a pattern needs is never missing in a text that it matches: no match is left out by it."""

import random
import re
import re._parser as parser  # what the library itself makes of a pattern
from re._constants import ASSERT, BRANCH, IN, LITERAL, MAX_REPEAT, MIN_REPEAT, POSSESSIVE_REPEAT, SUBPATTERN

import pytest
from test_patterns import of_the_reader

from feeds.commentary.sentence import frames
from feeds.commentary.sentence.frame_words import index
from feeds.commentary.sentence.sayings import SPOKEN, idioms
from feeds.commentary.words.needs import needs, needs_in_small, small
from feeds.commentary.words.patterns import lazy


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        (r"\b(?:attack|jump)(?:s|ed)?\b", [("jump", "attack")]),
        (r"(?:the )?wheels? of (?P<who><\d+>)", [("wheel",), (" of ",), ("<",)]),
        (r"(?P<who><\d+>) (?:attacks|jumps)", [("jumps", "attacks"), ("<",), (">",)]),
        (r"attacks?|attacked|jump", [("jump", "attack")]),
        (r"colou?r", [("colo",), ("r",)]),
        (r"ab+c", [("ab",), ("c",)]),
        (r"x{0,2}word{2}|other", [("word", "other")]),
        (r"(?!not )\d+", []),
        (r"(?<=lead )by|(?=soon)", [("soon", "lead ")]),
        (r"attack|", []),
        (r"(?:attack)?|jump", []),
        (r"[Tt]o \[go\]", [("o [go]",)]),
        (r"\x41bc", [("bc",)]),
        (r"(?(1)one|two)three", [("three",)]),
        (r"a{,2}bcd", [("bcd",)]),
        (r"a{b}c", [("a{b}c",)]),
    ],
)
def test_what_is_needed(pattern, needed):
    assert list(needs(pattern)) == needed


def _has(parsed, words, ignores_case, before=""):
    """Return whether whatever a parsed pattern matches has one of some words, which may begin in what stands before it."""
    run = before
    for kind, of in [*parsed, (None, None)]:
        if kind is LITERAL:
            run += chr(of).lower() if ignores_case else chr(of)
            continue
        if any(word in run for word in words):
            return True
        # the library takes "km|kilo" for "k(?:m|ilo)", and "que|qui" for "qu[ei]"
        branches = of[1] if kind is BRANCH else [[one] for one in of] if kind is IN else []
        if branches and all(_has(one, words, ignores_case, run) for one in branches):
            return True
        inside = None
        if kind is SUBPATTERN:
            inside = of[-1]
        elif kind in (MAX_REPEAT, MIN_REPEAT, POSSESSIVE_REPEAT):
            inside = of[2] if of[0] else None
        elif kind is ASSERT:
            inside = of[1]
        if inside is not None and _has(inside, words, ignores_case):
            return True
        run = ""
    return False


def _patterns():
    """Return all patterns of the reader: those of its modules, its sayings and some hundred frames of each language."""
    found = [(one.pattern, one._flags) for one in of_the_reader()]
    for language in sorted(SPOKEN):
        lists = [value for value in vars(idioms(language)).values() if isinstance(value, tuple)]
        found += [(one, 0) for value in lists for one in value if isinstance(one, str)]
    for language in sorted(frames.FRAMED):
        lines = sorted({frame.line for of_word in index(language).values() for frame in of_word})
        some = random.Random(language).sample(lines, 100)
        found += [(frames._pattern(line, language), 0) for line in some]
    return found


def test_whatever_a_pattern_of_the_reader_matches_has_what_the_pattern_needs():
    gated = 0
    for pattern, flags in _patterns():
        ignores_case = bool(flags & re.IGNORECASE) or "(?i" in pattern
        for words in needs_in_small(pattern) if ignores_case else needs(pattern):
            gated += 1
            assert _has(parser.parse(pattern, flags), words, ignores_case), pattern
    assert gated > 1000


def test_no_pattern_of_the_reader_leaves_out_its_spaces():
    assert not any(flags & re.VERBOSE or re.match(r"\(\?[a-z]*x", pattern) for pattern, flags in _patterns())


def test_letters_that_a_pattern_takes_for_others_are_those_in_small_letters():
    letters = re.compile("[a-z]", re.IGNORECASE)
    for letter in map(chr, range(0x110000)):
        if letters.match(letter):
            assert re.fullmatch(small(letter), letter, re.IGNORECASE)
            assert len(small(letter)) == 1
            assert small(letter).isascii()


@pytest.mark.parametrize("text", ["İstanbul", "ıstanbul", "ISTANBUL", "Mont ſinai"])
def test_a_text_in_any_case_is_searched_as_the_library_does(text):
    for pattern in ("istanbul", "sinai"):
        assert bool(lazy(pattern, re.IGNORECASE).search(text)) == bool(re.search(pattern, text, re.IGNORECASE))
