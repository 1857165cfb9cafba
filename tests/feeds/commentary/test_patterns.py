"""The reader's patterns are compiled when they are first used, so a test has to see that all of them can be."""

import importlib
import pickle
import pkgutil
import re

import pytest

import feeds.commentary
from feeds.commentary.words import patterns
from feeds.commentary.words.letters import compiled


def test_a_pattern_waits_for_a_text_that_has_what_it_needs():
    pattern = patterns.lazy(r"(?P<n>\d+) km", re.IGNORECASE)
    assert pattern.pattern == r"(?P<n>\d+) km"
    assert pattern.search("12 miles") is None
    assert list(pattern.finditer("12 miles")) == pattern.findall("12 miles") == []
    assert pattern.split("12 miles") == ["12 miles"]
    assert "_compiled" not in vars(pattern)
    assert pattern.search("12 KM")["n"] == "12"
    assert pattern.sub("x", "12 km, 3 km") == "x, x"
    assert pattern.groups == 1


def test_a_pattern_that_needs_nothing_is_the_compiled_one_from_its_first_use():
    pattern = patterns.lazy(r"\d+")
    assert pattern.search("12")
    assert vars(pattern)["search"] == re.compile(r"\d+").search


def test_a_pattern_that_is_kept_and_read_again_waits_again():
    pattern = patterns.lazy(r"(?P<n>\d+) km", re.IGNORECASE)
    assert pattern.search("12 KM")
    again = pickle.loads(pickle.dumps(pattern))
    assert set(vars(again)) == {"pattern", "_flags", "_in_latin", "_of_one_race"}
    assert again.search("12 KM")["n"] == "12"


def test_an_error_in_a_pattern_is_raised_at_its_use():
    with pytest.raises(re.error):
        patterns.lazy(r"\d(").search("anything")


def of_the_reader():
    """Return all patterns that the reader has in its modules."""
    modules = [one.name for one in pkgutil.walk_packages(feeds.commentary.__path__, "feeds.commentary.")]
    return [
        value
        for name in modules
        for module in [vars(importlib.import_module(name))]
        for one in module.values()
        for value in (one.values() if isinstance(one, dict) else one if isinstance(one, tuple | list) else [one])
        if isinstance(value, patterns._Lazy)
    ]


def test_every_pattern_of_the_reader_can_be_compiled():
    found = of_the_reader()
    assert len(found) > 500
    for pattern in found:
        re.compile(pattern.pattern, pattern._flags)
        re.compile(pattern._in_latin or "", pattern._flags)


def test_a_pattern_of_letters_is_compiled_with_those_beyond_latin_for_a_text_that_has_some():
    pattern = compiled(r"[A-ZÀ-Þ][a-zß-ÿ]+")
    assert pattern.search("de Müller’s – Élan")[0] == "Müller"
    assert "_compiled" not in vars(pattern)
    assert pattern.findall("Żyła, Müller en Ștefan") == ["Żyła", "Müller", "Ștefan"]
    assert "_compiled" in vars(pattern)


def test_a_letter_up_to_y_is_in_the_same_classes_with_those_beyond_it_and_without():
    letters = [chr(code) for code in (*range(0x100), *range(0x2010, 0x2040))]
    for pattern in map(compiled, ("[A-ZÀ-Þ]", "[a-zß-ÿ]", "[^A-ZÀ-Þß-ÿ]", r"[\wÀ-Þ]", r"[^\W\d_a-zß-ÿ]")):
        assert re.findall(pattern.pattern, "".join(letters)) == pattern.findall("".join(letters))
