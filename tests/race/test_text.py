import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.race.text import NAME_LENGTH, fold_name, plain


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("[b]bold[/b] [/", "[b]bold[/b] [/"),
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]52;c;ZXZpbA==\x07clip", "clip"),
        ("\x1b]0;title\x1b\\text", "text"),
        ("\x9b2Jgone", "gone"),
        ("\x1bcreset", "reset"),
        ("a\r\nb\tc\x00d\x08e\x7f", "a b cde"),
        ("left\u202eright\u2066\u200b\u200f", "leftright"),
        ("one\u2028two\u00a0three", "one two three"),
        ("\U0001f1eb\U0001f1f7 Démare", "FR Démare"),
        ("De\u0301mare", "Démare"),
        ("z" + "\u0335" * 50, "z" + "\u0335" * 2),
        ("e\ufe0f\u200d", "e"),
        ("\ud800x", "x"),
        ("  two  spaces ", "two spaces"),
    ],
)
def test_hostile_text_becomes_plain(text, safe):
    assert plain(text) == safe


@given(st.text(st.characters(codec=None), max_size=300))
def test_nothing_that_moves_a_cursor_or_hides_is_left(text):
    safe = plain(text)
    assert not any(unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp") for character in safe)
    assert plain(safe) == safe


def test_absurd_lengths_are_cut_and_say_so():
    assert len(plain("é" * 10**6)) <= 4000
    assert plain("x" * 200, NAME_LENGTH).endswith("…") and len(plain("x" * 200, NAME_LENGTH)) == NAME_LENGTH


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("Delio  FERNÁNDEZ", "delio fernandez"),
        ("Sven Erik Bystrøm", "sven erik bystrom"),
        ("Zdeněk Štybar", "zdenek stybar"),
        ("Aurélien Paret-Peintre", "aurelien paret peintre"),
        ("Michał Kwiatkowski", "michal kwiatkowski"),
    ],
)
def test_names_compare_without_accents_and_case(name, folded):
    assert fold_name(name) == folded
