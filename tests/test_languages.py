"""Which language the program speaks, and saying something in another."""

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from tracker.cli import ardoise
from tracker.languages import chosen, languages, negotiated, translations
from tracker.race.language import ENGLISH, decimal, listed, speak, speaking, spoken


@pytest.fixture(autouse=True)
def english():
    yield
    speak(ENGLISH)


def test_there_are_english_dutch_and_french():
    assert languages() == ["en", "fr", "nl"]


@pytest.mark.parametrize(
    ("option", "setting", "environ", "code"),
    [
        (None, None, {}, "en"),
        ("fr", "nl", {"LANG": "nl_BE.UTF-8"}, "fr"),
        (None, "nl", {"LANG": "fr_FR.UTF-8"}, "nl"),
        (None, None, {"LANG": "fr_FR.UTF-8"}, "fr"),
        (None, None, {"LANG": "nl_BE@euro"}, "nl"),
        (None, None, {"LANG": "nl"}, "nl"),
        (None, None, {"LC_ALL": "C", "LANG": "fr_FR"}, "en"),
        (None, None, {"LC_ALL": "", "LC_MESSAGES": "nl_NL", "LANG": "fr_FR"}, "nl"),
        (None, None, {"LANG": "de_DE.UTF-8"}, "en"),
        (None, "de", {"LANG": "fr_FR.UTF-8"}, "fr"),
        (None, "en", {"LANG": "fr_FR.UTF-8"}, "en"),
        (None, "../nl", {"LANG": "../../fr"}, "en"),
    ],
)
def test_the_option_counts_before_the_setting_and_that_before_the_environment(option, setting, environ, code):
    assert chosen(option, setting, environ) == code


@pytest.mark.parametrize(
    ("accept_language", "code"),
    [
        ("", "en"),
        ("nl", "nl"),
        ("NL-be", "nl"),
        ("fr-CA-x-mine", "fr"),
        ("nl-BE,nl;q=0.9,en-US;q=0.8,en;q=0.7", "nl"),
        ("en-GB,en;q=0.9,nl;q=0.8", "en"),
        ("fr;q=0.3, nl;q=0.35, en;q=0.2", "nl"),
        ("nl;q=0.5, fr ; q=0.5", "nl"),
        ("de, ja;q=0.9, fr;q=0.1", "fr"),
        ("de", "en"),
        ("*", "en"),
        ("de, *;q=0.5, fr;q=0.2", "en"),
        ("en;q=0, *", "fr"),
        ("en;q=0, *;q=0.1, nl;q=0.2", "nl"),
        ("nl;q=0, nl-BE", "en"),
        ("nl;q=0.000", "en"),
        ("*;q=0", "en"),
        ("fr;q=1.000, nl;q=1", "fr"),
        ("fr;q=7, nl;q=0.1", "nl"),
        ("fr;q=often, nl;q=0.1", "nl"),
        ("frr, nl;q=0.1", "nl"),
        ("f" * 36 + "-fr, nl;q=0.1", "nl"),
        ("fr-" * 11_000, "en"),
        (" , ;q=1,, nl", "nl"),
    ],
)
def test_a_browser_gets_the_language_that_it_likes_best_of_those_there_are(accept_language, code):
    assert negotiated(accept_language) == code


@given(
    st.text(max_size=80)
    | st.lists(st.sampled_from(["nl", "fr", "en", "*", "-", ";", "q=", "0.5", ",", " "])).map("".join)
)
def test_whatever_a_browser_asks_for_it_gets_a_language_that_there_is(accept_language):
    assert negotiated(accept_language) in languages()


def test_something_can_be_said_in_another_language_than_the_rest():
    speak(translations("nl"))
    with speaking(translations("fr")):
        assert (spoken(), listed(["Ciccone", "Moscon", "Vervaeke"])) == ("fr", "Ciccone, Moscon et Vervaeke")
    assert (spoken(), listed(["Ciccone", "Moscon"])) == ("nl", "Ciccone en Moscon")
    with speaking(ENGLISH):
        assert decimal("48.3") == "48.3"
    assert decimal("48.3") == "48,3"


def test_a_language_that_there_is_not_is_a_wrong_use():
    outcome = CliRunner().invoke(ardoise, ["replay", "provence-2021-1", "--lang", "de"])
    assert outcome.exit_code == 2
    assert "'en', 'fr', 'nl'" in outcome.output
