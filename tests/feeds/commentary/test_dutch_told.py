"""Long Dutch sentences of reports and live blogs: asides, clauses after "toen" and "nadat", the last of several, the overall."""

import pytest
from reading import imported
from test_dutch_apart import gaps, moves, told

from tracker.race.events import kind_of


@pytest.mark.parametrize(
    ("text", "kind", "riders"),
    [
        ("Nadat het peloton was stilgevallen, waagde Maes op 18 kilometer van de streep zijn kans.", "attack", ["Luc Maes"]),
        ("Toen Maes op 12 kilometer van de finish versnelde, kon enkel Smit het wiel houden.", "attack", ["Luc Maes"]),
        ("Maes waagde zijn kans, maar de Belg werd na een kilometer of drie weer gegrepen.", "caught", ["Luc Maes"]),
        ("Op de laatste bult plaatst Maes, de nummer drie van het klassement, een felle versnelling.", "attack", ["Luc Maes"]),
        ("Op de laatste bult plaatst Maes, de kopman van Zee, een felle versnelling.", "attack", ["Luc Maes"]),
        ("Dekker moet, na 130 kilometer voorop, zijn metgezellen laten gaan.", "dropped", ["Joost Dekker"]),
        ("Evers wordt, op een zucht van de top, door het peloton bijgehaald.", "caught", ["Rik Evers"]),
        ("Nog geen vijf kilometer later moesten ook Aarts en Claes eraan geloven.", "dropped", ["Wim Aarts", "Bo Claes"]),
        ("Met Aarts, Claes en Maes bleven er na de klim drie koplopers over.", "breakaway", ["Wim Aarts", "Bo Claes", "Luc Maes"]),
        ("Dekker en Evers demarreren. Die laatste moet even later passen.", "dropped", ["Rik Evers"]),
        ("Maes heeft zich van de rest ontdaan.", "attack", ["Luc Maes"]),
        ("Maes laat zijn duivels los.", "attack", ["Luc Maes"]),
        ("Smit schiet er als een raket vandoor.", "attack", ["Jan Smit"]),
        ("Eerste slachtoffer in de kopgroep is Claes.", "dropped", ["Bo Claes"]),
        ("Maes en Smit zijn er na een felle achtervolging bij gekomen.", "join", ["Luc Maes", "Jan Smit"]),
        ("Maes wordt van zijn fiets gereden door een motor.", "crash", ["Luc Maes"]),
        ("Maes' ploegmaat Piet Zand (Zee) valt aan.", "attack", ["Piet Zand"]),
        ("Smit geeft er een lap op en niemand volgt.", "attack", ["Jan Smit"]),
    ],
)  # fmt: skip
def test_who_does_what(text: str, kind: str, riders: list[str]) -> None:
    """A long sentence says what the simple ones say of which it is made."""
    found = [people for what, people in moves(*text.split("|")) if what == kind]
    assert [sorted(people) for people in found] == [sorted(riders)]


@pytest.mark.parametrize(
    "text",
    [
        "Maes geeft er een lap op voor de foto.",
        "Het gat is dicht: Maes en Smit hebben de koplopers te pakken.",
        "Maes heeft een gaatje in zijn agenda.",
        "Smit zoekt zijn heil in een nieuwe ploeg.",
        "Maes heeft zich van zijn regenjasje ontdaan.",
        "Er is nog geen aanval geweest van Maes.",
        "Als Maes opgeeft, is Smit kopman.",
        "Maes heeft nog nooit opgegeven.",
        "Terwijl Maes en Smit praten, rijdt het peloton rustig verder.",
        "De oversteek van Maes levert niets op, hij valt stil tussen peloton en kopgroep.",
        "Bijna ging Maes tegen de grond, hij kan zich nog net rechthouden.",
        "Maes en Smit geven er de brui aan en wachten het peloton op.",
        "Dekker rijdt nu alleen aan de leiding, zijn drie metgezellen zijn ingelopen.",
    ],
)
def test_what_ends_nothing(text: str) -> None:
    """Nobody is out, dropped or caught there."""
    assert not [what for what, _ in moves(text) if what in ("abandon", "dropped", "caught", "crash")]


@pytest.mark.parametrize(
    "text",
    [
        "Het is uitkijken naar een aanval van Maes.",
        "Evers probeert zijn medevluchters te overtuigen om door te rijden.",
    ],
)
def test_no_attack_yet(text: str) -> None:
    """What is looked forward to, and what is talked over, is no attack."""
    assert moves(text) == []


@pytest.mark.parametrize(
    ("text", "kind", "riders"),
    [
        (
            "Het peloton heeft Maes en Smit, de twee achtervolgers, alweer te pakken.",
            "caught",
            ["Luc Maes", "Jan Smit"],
        ),
        (
            "Maes en Smit staken de strijd en laten zich uitzakken naar het peloton.",
            "caught",
            ["Luc Maes", "Jan Smit"],
        ),
        ("De twee achtervolgers hebben zich bij de kopgroep gevoegd.", "join", ["Luc Maes", "Jan Smit"]),
        ("Ook Smit geraakt er nog bij, in extremis.", "join", ["Jan Smit"]),
        ("Aarts is als enige overgebleven van de vroege vlucht.", "breakaway", ["Wim Aarts"]),
        (
            "Van de vier vluchters blijven er nog twee over, Aarts en Evers.",
            "breakaway",
            ["Wim Aarts", "Rik Evers"],
        ),
    ],
)
def test_who_is_left(text: str, kind: str, riders: list[str]) -> None:
    """Who is with whom now."""
    assert [sorted(people) for what, people in moves(text) if what == kind] == [sorted(riders)]


def test_some_of_those_away() -> None:
    """So many are away, of whom some are named; the last of them leads by so much."""
    said = told("Er is een groep van zes weg, met onder anderen Piet Zand (Zee) en Rob Duin (Veld).")
    assert [event.get("size") for event in said if event["kind"] == "breakaway"] == [6]
    assert gaps("Bij het ingaan van de laatste ronde leidt Dekker met 25 seconden.") == [
        ("peloton", "leaders", 25)
    ]


def test_several_tries() -> None:
    """A new attempt of two is no break yet, and in one of those away the others are meant."""
    assert ("attack", ["Piet Zand", "Rob Duin"]) in moves(
        "Nieuwe poging: Piet Zand (Zee) en Rob Duin (Veld) rijden weg."
    )
    assert gaps("4'15\" voor Evers en co.") == [("peloton", "leaders", 255)]
    assert not [what for what, _ in moves("4'15\" voor Evers en co.") if what == "breakaway"]


def test_listed_after_a_count() -> None:
    """So many have gone, and are named after a question."""
    said = "Eindelijk glippen er drie weg. Noteert u mee? Piet Zand (Zee), Rob Duin (Veld) en Ko Bos (Hei)."
    fresh = [event for event in told("Het peloton heeft de vier te pakken.", said) if event["kind"] == "breakaway"]
    assert [[rider["name"] for rider in event["riders"]] for event in fresh] == [
        ["Piet Zand", "Rob Duin", "Ko Bos"]
    ]


def test_overall_in_prose() -> None:
    """Who leads by how much, and to what place one falls."""
    won = ("Nog 1 kilometer", "Luc Maes wint de rit voor Jan Smit.")
    said = "In het klassement verandert niets. Smit verdedigt, in de slotrit, een voorsprong van 31 seconden op Maes. Dekker zakt naar drie op 1.12."
    rows = [event for event in told(*won, said) if event.get("kind", "amend") in ("gc", "amend")][-1]
    rows = rows.get("event", rows)["rows"]
    assert [(row["name"], row.get("gap_s")) for row in rows] == [
        ("Jan Smit", None),
        ("Luc Maes", 31),
        ("Joost Dekker", 72),
    ]


def test_who_won() -> None:
    """Who has won stands before the verb."""
    said = told("Nog 1 kilometer", "Luc Maes heeft de rit naar Brugge gewonnen, Smit wordt tweede.")
    assert [event["riders"][0]["name"] for event in said if event["kind"] == "finish"] == ["Luc Maes"]


def test_title_in_the_first_row() -> None:
    """A table's title may stand before its first row; a gap may follow the distance that heads a post."""
    page = """
    TICKER Ronde van Test - rit 4 - Alpha-Beta, 167,4 km
    Klassement voor de start: 1. Luc Maes (BEL/Zee) 12u41:08
    2. Jan Smit (NED/Veld) op 0:11
    3. Bo Claes (BEL/Polder) 0:19
    12:19 Officiële start.
    120 km Piet Zand (Duin) en Rob Bos (Hei) gaan ervandoor.
    104 km 1:20. Maximum tot nu toe.
    98 km Het peloton rijdt rustig.
    46 km 1:30 voor de twee leiders.
    """
    read = imported(page)
    assert [event.km_to_go for event in read.facts if kind_of(event) == "km"] == [120, 104, 98, 46]
    assert [row.name for row in read.stage.gc_before] == ["Luc Maes", "Jan Smit", "Bo Claes"]
