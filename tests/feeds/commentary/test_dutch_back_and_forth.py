"""Dutch: who is back, who is left, where riders are from, how a race begins and ends in few words."""

from datetime import UTC, datetime

import pytest

from feeds.commentary.reader import Reader
from tests.feeds.commentary.reading import facts
from tests.feeds.commentary.test_dutch_outcomes import said
from tracker.race.events import kind_of

AT = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dekker terug in de groep.", ("join", "Dekker")),
        ("Claes weer in de groep van 25.", ("caught", "Claes")),
        ("Aarts en Claes vallen terug in de buik van het peloton.", ("caught", "Aarts, Claes")),
        ("Alleen Aarts volhardt nog.", ("breakaway", "Aarts")),
        ("Ook Claes past.", ("dropped", "Claes")),
        ("Aarts laat hem achter!", ("attack", "Aarts")),
        ("Dekker? Die haakt net af.", ("dropped", "Dekker")),
        ("In die groep moest Dekker er met nog vier kilometer te gaan af.", ("dropped", "Dekker")),
        ("Dekker heeft er zin in. De Fries sluit aan bij de twee.", ("join", "Dekker")),
        ("Dekker komt terug tot 17 seconden.", ("gap", "Joost Dekker leaders 17")),
        ("Duo Dekker-Evers 14 seconden.", ("breakaway", "Dekker, Evers")),
    ],
)
def test_who_is_back_and_who_is_left(text: str, expected: tuple[str, str]) -> None:
    """In a few words."""
    assert expected in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "Die trui past Dekker.",
        "Alleen Dekker volhardt in de boosheid.",
        "Dekker laat hem achter in de bus.",
        "Dekker terug in het peloton na een jaar blessureleed.",
        "Drie keer werd Aarts dit seizoen al in de laatste kilometers teruggepakt.",
        "Aarts laat Claes een laatste keer doortrekken.",
        "Onze pronostiek op de Muur: Aarts 3 sterren, Claes 2, Dekker 1.",
        "Aarts? Die naam zegt u wellicht niets.",
    ],
)
def test_nobody_is(text: str) -> None:
    """The same words, of something else."""
    assert said(text) == []


def test_two_groups_that_become_one_are_not_all() -> None:
    """Where some chase."""
    found = said("Dekker valt aan. Samensmelting! Dekker komt bij de twee.")
    assert "regroup" not in [kind for kind, _ in found]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("De rensters vertrekken voor de geneutraliseerde aanloop op de Grote Markt.", ["neutral_start"]),
        ("Het peloton is vertrokken. Eerst 6,7 km achter de auto van de koersdirectie.", ["neutral_start"]),
        ("De renners bollen geneutraliseerd richting kilometer nul.", ["neutral_start"]),
        ("Om vier over één is de koers voor echt begonnen, na een geneutraliseerde aanloop.", ["start"]),
        ("Start! De vlag is gezwaaid.", ["start"]),
        ("De dames vertrekken pas om twaalf uur voor hun geneutraliseerde ritje.", []),
        ("De vlag is nog niet gezwaaid.", []),
    ],
)
def test_how_it_begins(text: str, kinds: list[str]) -> None:
    """The roll-out and the flag."""
    reader = Reader(language="nl", distance_km=180)
    reader.context.phase = "before"
    assert [kind_of(event) for event in reader.read(text, AT, "a") if kind_of(event) != "comment"] == kinds


def test_a_break_shows_that_the_race_is_on() -> None:
    """Though nobody said that it began."""
    reader = Reader(language="nl", distance_km=180)
    reader.context.phase = "before"
    reader.read("Er is een kopgroep van zeven ontstaan.", AT, "a")
    assert reader.context.phase == "racing"


def test_the_last_of_a_row_keeps_its_time() -> None:
    """Whatever follows it."""
    text = "Nog 10 km: de kopgroep heeft 20 seconden.\nKlassement: 1. Luc Maes (Lotto), 2. Jan Bero (EF) op 18 seconden, 3. Per Fisk (Uno-X) op 0.41. Fisk is de man."
    [table] = facts(text, "gc", language="nl")
    assert [(row.name, row.gap_s) for row in table.rows][1:] == [("Jan Bero", 18), ("Per Fisk", 41)]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Derde wordt Evers, op 19 seconden.", {3: "Evers"}),
        ("Evers werd elfde op 1.17.", {11: "Evers"}),
    ],
)
def test_places(text: str, places: dict[int, str]) -> None:
    """After the line."""
    road = "Nog 1 km: Luc Maes (Lotto), Jan Bero (EF) en Rik Evers (Uno-X) rijden voorop.\nLuc Maes wint de rit!\n"
    [*_, table] = facts(road + text, "result", language="nl")
    assert {row.position: row.name.split()[-1] for row in table.rows if row.position > 1} == places


def test_who_got_what_without_a_verb() -> None:
    """Points of a summit, a rider and a figure each."""
    road = "Nog 90 km: Luc Maes (Lotto), Jan Bero (EF) en Rik Evers (Uno-X) rijden voorop.\nTestberg: Maes 3, Bero 2, Evers 1.\n"
    [climb] = facts(road, "climb", language="nl")
    assert [(row.name.split()[-1], row.points) for row in climb.order] == [("Maes", 3), ("Bero", 2), ("Evers", 1)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dekker is zijn ketting kwijt.", ("mechanical", "Dekker")),
        ("Dekker ruilt van fiets met Claes.", ("mechanical", "Dekker")),
        ("Met een gebroken spaak staat Dekker langs de weg.", ("mechanical", "Dekker")),
        ("Dekker: platte band.", ("mechanical", "Dekker")),
        ("Problemen voor Dekker, zijn ketting is eraf gesprongen.", ("mechanical", "Dekker")),
        ("Koers gedaan voor Dekker.", ("abandon", "Dekker")),
        ("Rugnummer af voor Dekker.", ("abandon", "Dekker")),
        ("Dekker naar het ziekenhuis.", ("abandon", "Dekker")),
    ],
)
def test_what_stops_a_rider_in_few_words(text: str, expected: tuple[str, str]) -> None:
    """Said without the usual verbs, and nothing else with it."""
    assert said(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "In een paar kilometer is er een minuut af.",
        "Er zijn 20 seconden bij.",
        "Het peloton pakt 30 seconden terug.",
    ],
)
def test_by_how_much_a_gap_changed_is_no_gap(text: str) -> None:
    """What came off it, what came on, and what somebody took back."""
    assert not [kind for kind, _ in said(text) if kind == "gap"]
