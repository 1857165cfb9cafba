"""Which language the program speaks, and saying something in another."""

import pytest
from click.testing import CliRunner

from tracker.cli import ardoise
from tracker.languages import chosen, languages, translations
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
