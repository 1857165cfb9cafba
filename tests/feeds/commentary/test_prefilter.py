"""What a text has by its words leaves out no pattern that matches it, whether the pattern waited or was taken in."""

import re
import sys
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feeds.commentary.words.letters import compiled
from feeds.commentary.words.needs import needs
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.prefilter import BEYOND, PREFILTER, Prefilter, Required

_PATTERNS = [
    ("ab|ba", 0),
    ("a b", 0),
    (" b", 0),
    ("Ab", 0),
    ("ab", re.IGNORECASE),
    ("[ae]si", re.IGNORECASE),
    ("é+b", 0),
    ("-a", 0),
    (" ", 0),
]
_LAZY = [(lazy(pattern, flags), re.compile(pattern, flags)) for pattern, flags in _PATTERNS]


@pytest.fixture(scope="module", autouse=True)
def _taken_in():
    for one, _ in _LAZY:
        assert one.search("") is None
    PREFILTER._take_in()


@given(st.text(alphabet="abABsiSIİſéK- \u2003\n", max_size=30))
def test_a_pattern_known_by_words_matches_what_the_library_does(text):
    for one, whole in _LAZY:
        assert [match.span() for match in one.finditer(text)] == [match.span() for match in whole.finditer(text)]
        assert one.sub("x", text) == whole.sub("x", text)


def test_a_text_has_what_its_words_have():
    prefilter = Prefilter()
    attack, contact = (Required(needs(pattern), ignores_case=False) for pattern in ("attack|jump", "contact with"))
    for required in (attack, contact):
        prefilter.wait(required)
    assert prefilter.of("He attacks.") == attack.bits == 0  # both wait
    prefilter._take_in()
    assert prefilter.of("He attacks.") == attack.bits
    assert prefilter.of("jumps, in contact") == attack.bits | contact.bits
    assert not contact.is_met("in contact")
    assert prefilter.of("contamination") == contact.bits  # "conta" is looked for
    assert not contact.is_met("contamination")


def test_a_word_of_any_length_is_soon_looked_at():
    assert PREFILTER.of("a" * 100_000) == -1


def test_letters_beyond_latin_are_known_by_a_bit():
    assert not PREFILTER.of("de Müller’s – Élan") & BEYOND
    assert PREFILTER.of("naast Żyła") & BEYOND


def test_a_pattern_with_the_names_of_a_race_is_not_kept(monkeypatch):
    kept = []
    monkeypatch.setattr(PREFILTER, "wait", kept.append)
    of_all, of_one = lazy("attacks"), lazy("Luc Maes", of_one_race=True)
    assert of_all.search("") is of_one.search("") is None
    assert of_one.search("with Luc Maes")
    assert [required.needed for required in kept] == [(("attacks",),)]


def test_threads_that_ask_while_patterns_are_taken_in_miss_nothing():
    missed = []

    def ask(number):
        for at in range(60):
            word = f"word{number}x{at}y"
            pattern = compiled(rf"\b{word}\b")
            missed.extend(word for _ in range(3) if not pattern.search(f"a {word} {at % 7}"))

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        threads = [threading.Thread(target=ask, args=(number,)) for number in range(4)]
        for one in threads:
            one.start()
        for one in threads:
            one.join()
    finally:
        sys.setswitchinterval(interval)
    assert missed == []
