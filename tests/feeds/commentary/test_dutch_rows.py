"""Dutch commentary: surnames in a row that nobody introduced, places in prose, and who passes a line."""

from datetime import UTC, datetime

import pytest

from feeds.commentary.reader import Reader
from tracker.race.events import kind_of

AT = datetime(2026, 3, 1, tzinfo=UTC)
FAR = "Nog 60 km: Wim Aarts (Polder) en Bo Claes (Heide) rijden voorop. Verder Joost Dekker (Duinen) en Rik Evers (Venen)."


def events(*paragraphs: str) -> list[tuple[str, dict]]:
    """Return what the last of some paragraphs says, kind by kind."""
    reader = Reader(language="nl", distance_km=180)
    found = []
    for number, text in enumerate(paragraphs):
        found = reader.read(text, AT, str(number))
    return [(kind_of(event), event.model_dump(mode="json", exclude_none=True)) for event in found]


def away(text: str) -> list[str]:
    """Return the riders of the breaks of a sentence."""
    return [
        rider["name"]
        for kind, data in events("Nog 100 km: rustig.", text)
        if kind == "breakaway"
        for rider in data["riders"]
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Peloton op 4:20 van Fontaneau, Bjerregård en Kuipers.", "Fontaneau Bjerregård Kuipers"),
        ("Fontaneau, Bjerregård en Kuipers hebben 4:20.", "Fontaneau Bjerregård Kuipers"),
        ("Vooraan niks nieuws: Pauwelyn en Grzelak houden 3'10\" over.", "Pauwelyn Grzelak"),
        ("Zij zijn weg: Tielman, Rouvière, Van Kerckvoorde en Claeskens.", "Tielman Rouvière Van|Kerckvoorde Claeskens"),
        ("De drie vluchters zijn Tielman, Rouvière en Van Loock.", "Tielman Rouvière Van|Loock"),
        ("Alleen Janis Liepnieks en Thomas Cauwelaert staan nog vooraan.", "Janis|Liepnieks Thomas|Cauwelaert"),
    ],
)  # fmt: skip
def test_surnames_in_a_row(text: str, names: str) -> None:
    """What is said of a row of surnames is only said of riders."""
    assert away(text) == [name.replace("|", " ") for name in names.split()]


@pytest.mark.parametrize(
    "text",
    [
        "We rijden via Aalst, Ninove en Zottegem naar de streep.",
        "Gent en Aalst hebben vandaag geen koers.",
        "Nog 40 kilometer tussen Aalst en Ninove.",
        "De supporters van Tielman en Rouvière zijn er al een uur.",
        "Na 20 kilometer volgen Ninove en Zottegem.",
        "Nog tien minuten tot Aalst en Ninove.",
    ],
)
def test_other_names_in_a_row(text: str) -> None:
    """Places and people beside the road are no break."""
    assert not away(text)


def test_the_full_name_of_a_surname() -> None:
    """ "Van Tricht" and "Michiel Van Tricht" are one."""
    said = events(FAR, "Pech voor Van Tricht. Michiel Van Tricht staat aan de kant met een lekke band.")
    assert [kind for kind, _ in said] == ["mechanical"]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ('Dekker wint! Evers (op 4") en Aarts (op 9") vervolledigen het podium.', [("Evers", 4), ("Aarts", 9)]),
        ("Dekker wint! Evers finishte op 23 seconden. Aarts won op 1.02 de sprint van de achtervolgers.", [("Evers", 23), ("Aarts", 62)]),
        ("Dekker wint! Het podium wordt vervolledigd door Evers en Aarts.", [("Evers", None), ("Aarts", None)]),
        ("Dekker wint! Op de tweede plaats eindigt Evers, derde is Aarts.", [("Evers", None), ("Aarts", None)]),
        ("Dekker wint! Evers is tweede. Aarts maakt het podium vol, op 19 seconden.", [("Evers", None), ("Aarts", 19)]),
    ],
)  # fmt: skip
def test_places_in_prose(text: str, rows: list[tuple[str, int | None]]) -> None:
    """Who came in second and third, and at what time."""
    tables = [
        data.get("event", data) for kind, data in events(FAR, "Nog 1 km.", text) if kind in ("result", "amend")
    ]
    assert [(row["name"].split()[-1], row.get("gap_s")) for row in tables[-1]["rows"][1:]] == rows


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("Tussensprint in Diest. Aarts haalt het van Claes.", [("Aarts", None), ("Claes", None)]),
        ("Drie bonificatieseconden voor Aarts, twee voor Claes, één voor Dekker.", [("Aarts", 3), ("Claes", 2), ("Dekker", 1)]),
        ("Klein klimmetje van de vierde categorie. Aarts pakt het ene puntje dat er te verdienen valt.", [("Aarts", 1)]),
        ("Tussensprint in Diest. Aarts is de snelste, voor Claes. In het peloton komt Evers als eerste door en dat levert hem 11 punten op.", [("Aarts", None), ("Claes", None), ("Evers", 11)]),
    ],
)  # fmt: skip
def test_who_passes(text: str, order: list[tuple[str, int | None]]) -> None:
    """Who passes a line, and what each gets there."""
    passed = [data.get("event", data) for kind, data in events(FAR, text) if kind in ("sprint", "climb", "amend")]
    assert [
        (row["name"].split()[-1], row.get("points", row.get("bonus_s"))) for row in passed[-1]["order"]
    ] == order


@pytest.mark.parametrize(
    ("text", "km"),
    [
        ("Nog 37 km voor Aarts en Claes.", 37),
        ("Nog 45 km in de Grote Prijs Stad Waregem.", 45),
        ("Nog 12 km voor de eerste klim.", None),
        ("Het peloton heeft in de laatste vijf kilometer een halve minuut afgeknabbeld.", None),
        ("In het eerste uur werd 47,3 kilometer afgelegd.", None),
    ],
)
def test_where_the_race_is(text: str, km: float | None) -> None:
    """So far to go, and so far since."""
    assert [data["km_to_go"] for kind, data in events(FAR, text) if kind == "km"] == ([km] if km else [])
