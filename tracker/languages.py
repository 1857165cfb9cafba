"""The languages there are, and which of them the program is to speak.

A language is a folder of `tracker/locale` with a catalogue in it; English is the source text and needs none.
"""

import os
import re
from collections.abc import Mapping
from datetime import date
from gettext import GNUTranslations, NullTranslations
from pathlib import Path

from tracker.race.language import ENGLISH, speak, spoken

LOCALE = Path(__file__).parent / "locale"
DOMAIN = "ardoise"

VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
"""Where an environment names its language; the first that is set counts."""


def languages() -> list[str]:
    """Return the codes of the languages there are, English first."""
    return ["en", *sorted(path.parent.parent.name for path in LOCALE.glob(f"*/LC_MESSAGES/{DOMAIN}.mo"))]


def translations(code: str) -> NullTranslations:
    """Return what a language says.

    Raises:
        OSError: there is no such language.
    """
    if code == "en":
        return ENGLISH
    with (LOCALE / code / "LC_MESSAGES" / f"{DOMAIN}.mo").open("rb") as file:
        return GNUTranslations(file)


def chosen(option: str | None = None, setting: str | None = None, environ: Mapping[str, str] = os.environ) -> str:
    """Return the code of the language to speak: by the option, else the setting, else the environment, else "en".

    What names a language that there is not is passed over.
    """
    variable = next((environ[name] for name in VARIABLES if environ.get(name)), "")
    for wish in (option, setting, variable):
        code = re.split("[._@-]", wish or "")[0].lower()
        if code in languages():
            return code
    return "en"


def long_date(day: date) -> str:
    """Return a date as a reader of the language writes it: "11 February 2021", "11 février 2021"."""
    if (code := spoken()) == "en":
        return f"{day.day} {day:%B %Y}"
    from babel.dates import format_date  # which takes a while to load

    return format_date(day, "long", locale=code)


def speak_chosen(option: str | None = None, setting: str | None = None) -> str:
    """Speak the language chosen, and return its code."""
    code = chosen(option, setting)
    speak(translations(code))
    return code
