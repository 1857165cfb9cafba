"""The languages there are, and which of them the program is to speak.

A language is a folder of `tracker/locale` with a catalogue in it; English is the source text and needs none.
"""

import os
import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from gettext import GNUTranslations, NullTranslations
from pathlib import Path

from tracker.race.language import ENGLISH, speak, spoken

LOCALE = Path(__file__).parent / "locale"
DOMAIN = "ardoise"

VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
"""Where an environment names its language; the first that is set counts."""


LONGEST_TAG = 35
"""Letters of a language tag that is looked up; RFC 5646 asks for no more."""

_WEIGHT = re.compile(r"(?:q\s*=\s*(0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?))?")


def languages() -> list[str]:
    """Return the codes of the languages there are, English first."""
    return ["en", *sorted(path.parent.parent.name for path in LOCALE.glob(f"*/LC_MESSAGES/{DOMAIN}.mo"))]


@cache
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


def negotiated(accept_language: str) -> str:
    """Return the code of the language that an Accept-Language header asks for, "en" where there is none of its.

    The language ranges are looked up as in RFC 4647, section 3.4, in the order of their quality: "fr-CA" is served
    by "fr". "*" is any language, English first. A language that the header gives a quality of 0 is left out.
    """
    wishes: list[tuple[float, str]] = []
    for item in accept_language.lower().split(","):
        wish, _, parameter = (part.strip() for part in item.partition(";"))
        weight = _WEIGHT.fullmatch(parameter)
        if weight and 0 < len(wish) <= LONGEST_TAG:
            wishes.append((float(weight[1] or 1), wish))
    refused = {wish for quality, wish in wishes if quality == 0}
    left = [code for code in languages() if code not in refused]
    for quality, wish in sorted(wishes, key=lambda each: -each[0]):
        if quality and (code := _looked_up(wish, left)):
            return code
    return "en"


def _looked_up(wish: str, codes: list[str]) -> str | None:
    """Return the code that serves a language range: its own, or that of a shorter and shorter beginning of it."""
    if wish == "*":
        return next(iter(codes), None)
    subtags = wish.split("-")
    beginnings = ("-".join(subtags[:count]) for count in range(len(subtags), 0, -1))
    return next((beginning for beginning in beginnings if beginning in codes), None)


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
