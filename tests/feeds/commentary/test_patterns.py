"""The reader's patterns are compiled when they are first used, so a test has to see that all of them can be."""

import importlib
import pickle
import pkgutil
import re

import pytest

import feeds.commentary
from feeds.commentary.words import patterns


def test_a_pattern_waits_for_its_first_use_and_is_then_the_compiled_one():
    pattern = patterns.lazy(r"(?P<n>\d+) km", re.IGNORECASE)
    assert pattern.pattern == r"(?P<n>\d+) km"
    assert "search" not in vars(pattern)
    assert pattern.search("12 KM")["n"] == "12"
    assert pattern.sub("x", "12 km, 3 km") == "x, x"
    assert vars(pattern)["search"] == re.compile(r"(?P<n>\d+) km", re.IGNORECASE).search


def test_a_pattern_that_is_kept_and_read_again_waits_again():
    pattern = patterns.lazy(r"(?P<n>\d+) km", re.IGNORECASE)
    assert pattern.search("12 KM")
    again = pickle.loads(pickle.dumps(pattern))
    assert set(vars(again)) == {"pattern", "_flags"}
    assert again.search("12 KM")["n"] == "12"


def test_an_error_in_a_pattern_is_raised_at_its_use():
    with pytest.raises(re.error):
        patterns.lazy("(").search("anything")


def test_every_pattern_of_the_reader_can_be_compiled():
    modules = [one.name for one in pkgutil.walk_packages(feeds.commentary.__path__, "feeds.commentary.")]
    found = [
        value
        for name in modules
        for module in [vars(importlib.import_module(name))]
        for one in module.values()
        for value in (one.values() if isinstance(one, dict) else one if isinstance(one, tuple | list) else [one])
        if isinstance(value, patterns._Lazy)
    ]
    assert len(found) > 500
    for pattern in found:
        re.compile(pattern.pattern, pattern._flags)
