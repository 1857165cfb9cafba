"""What a sentence must have for a frame to fit is never asked of one that it fits: no pattern is left out by it."""

import random
from collections.abc import Iterator

import pytest

from feeds.commentary.sentence import frame_words, frames
from feeds.commentary.sentence.frame_words import (
    TOKEN,
    Places,
    fitting,
    frame_of,
    index,
    module,
    words_of,
)
from feeds.commentary.words.tags import LANGUAGES

_STANDS_FOR = {
    "WHO": "<0>",
    "X": "<1>",
    "NEXT": "<2-3>",
    "LAST": "<0>",
    "WHOS": "<0> ' s",
    "T": "{0}",
    "N": "three",
}
_OF_EACH_LANGUAGE = 120


def _frames(language: str) -> list[frame_words.Frame]:
    return sorted({frame for of_word in index(language).values() for frame in of_word}, key=lambda one: one.line)


def _sentence(line: str, language: str, rng: random.Random) -> str:
    """Return a sentence that a frame was written for, one of many."""
    words: list[str] = []
    for part in TOKEN.findall(line):
        phrases = words_of(part.removesuffix("?"), module(language))
        if part.startswith("!(") or (part.endswith("?") and rng.random() < 0.5):
            continue
        if phrases:
            words += rng.choice(phrases).split()
        elif part in ("~", "~~", ".."):
            words += ["duly"] * rng.randint(0, 2)
        elif part not in ("$", ".", "^"):
            words.append(_STANDS_FOR.get(part, part))
    said = " ".join(_STANDS_FOR.get(word, word) for word in words if word not in ("~", "$", ".", "^"))
    return f"{said} ."


def _orders(sentence: str) -> Iterator[str]:
    """Yield a sentence, and the same with its first rider behind its verb."""
    yield sentence
    who, verb, *rest = sentence.split(" ")
    yield " ".join([verb, who, *rest])


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_frame_whose_pattern_matches_is_among_those_that_may_fit(language: str) -> None:
    rng = random.Random(language)
    some = rng.sample(_frames(language), _OF_EACH_LANGUAGE)
    matched = 0
    for frame in some:
        lines = [frame.line, *((frames._turned(language, frame.line) or ()) if language == "es" else ())]
        sentences = {said for line in lines for said in _orders(_sentence(line, language, rng))}
        for said in sorted(sentences):
            if any(frames._compiled(language, line).search(f"{said} ") for line in lines):
                matched += 1
                assert frame in fitting(language, said), said
    assert matched > _OF_EACH_LANGUAGE / 2


@pytest.mark.parametrize(
    ("language", "line", "said"),
    [
        ("en", "WHO [lose] (contact|touch)", "<0> does not lose any contact ."),  # the words stand apart
        ("en", "WHO [lose] (contact|touch)", "contact is lost by the group of <0> ."),  # in another order
        ("nl", "WHO [demarreren] ~ uit PACK", "<0> demarreert uit de kopgroep ."),  # no peloton
    ],
)
def test_a_frame_is_not_tried_on_words_that_stand_otherwise(language: str, line: str, said: str) -> None:
    assert not frame_of("X", 0, line, language).may_fit(language, Places(said))
