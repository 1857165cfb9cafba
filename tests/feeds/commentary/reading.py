"""Reads invented commentary."""

from datetime import date

from feeds.commentary.importing import Wishes, read_text
from tracker.race.events import kind_of

TODAY = date(2026, 4, 5)


def imported(text, **wishes):
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return read_text(lines, Wishes(**wishes), TODAY)


def facts(text, kind=None, **wishes):
    """The events that were read, in a race with a break of two away."""
    found = imported(text, **wishes).facts
    return [event for event in found if kind is None or kind_of(event) == kind]


AWAY = {
    "en": "100km to go\nPaul Aster (Cofidis) and Jan Bero (Movistar) are out front.\n",
    "nl": "NOG 100 KM:\nPaul Aster (Cofidis) en Jan Bero (Movistar) rijden voorop.\n",
    "fr": "100 km de l'arrivée\nPaul Aster (Cofidis) et Jan Bero (Movistar) sont en tête.\n",
    "es": "100KM.\nPaul Aster (Cofidis) y Jan Bero (Movistar) van en cabeza.\n",
}
"""A break of two, by language."""


def gaps(sentence, language="en"):
    found = facts(f"{AWAY[language]}{sentence}", "gap", language=language)
    return [(gap.of, gap.to, gap.gap_s, gap.bound) for gap in found]


SPANISH_ROAD = (
    "100KM.\nEn cabeza van Paul Aster (Cofidis), Jan Bero (Movistar) y Tom Cramer (Lotto).\n"
    "En el pelotón ruedan Luc Dorval (Groupama-FDJ), Erik Enger (Uno-X), Iván Gran (EF) y Omar Hald (Astana).\n"
)


def names_on_a_spanish_road(text, kind):
    """The surnames of the riders of each event of a kind that Spanish text gives, with three away and four in the bunch."""
    found = facts(SPANISH_ROAD + text, kind, language="es")[1 if kind == "breakaway" else 0 :]
    return [rider.name.split()[-1] for event in found for rider in event.riders]
