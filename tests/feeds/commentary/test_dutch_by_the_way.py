"""Dutch remarks by the way, other days, news in few words, the roll-out, and what only looks like a fact."""

from datetime import UTC, datetime
from typing import Literal

import pytest
from test_dutch_apart import moves, told

from feeds.commentary.reader import Reader

AT = datetime(2024, 5, 4, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "kind", "riders"),
    [
        ("Maes, gisteren nog derde, kan het tempo van de groep niet volgen.", "dropped", ["Luc Maes"]),
        ("Smit, vorig jaar hier winnaar, moest met een gebroken pols opgeven.", "abandon", ["Jan Smit"]),
        ("Dekker, die hier in 2022 won, wordt door het peloton ingelopen.", "caught", ["Joost Dekker"]),
        ("Dekker valt, tot ieders verbazing, opnieuw aan.", "attack", ["Joost Dekker"]),
        ("Evers (de held van dit dorp) moet lossen.", "dropped", ["Rik Evers"]),
        (
            "Achteraan lossen onder anderen ritwinnaar van gisteren Maes en Smit.",
            "dropped",
            ["Luc Maes", "Jan Smit"],
        ),
        ("Zo kwam het, toen Dekker versnelde en de rest verraste.", "attack", ["Joost Dekker"]),
        ("Dekker gaat, de rest kijkt!", "attack", ["Joost Dekker"]),
        ("Nieuwe prik Dekker.", "attack", ["Joost Dekker"]),
        ("Het is Dekker die de eerste speldenprik uitdeelt, op een klimmetje.", "attack", ["Joost Dekker"]),
        ("Op het viaduct schudt Dekker zijn laatste metgezel van zich af.", "attack", ["Joost Dekker"]),
        ("Oversteek geslaagd voor Maes en Smit.", "join", ["Luc Maes", "Jan Smit"]),
        ("Evers zit al bij het peloton.", "caught", ["Rik Evers"]),
        ("Aarts en Claes worden er meteen weer afgereden.", "dropped", ["Wim Aarts", "Bo Claes"]),
        ("Smit heeft platgereden, op een stuk waar het geen kwaad kan.", "mechanical", ["Jan Smit"]),
        ("Zeker tien renners zijn erbij betrokken, onder wie Maes en Smit.", "crash", ["Luc Maes", "Jan Smit"]),
        ("Maes trekt door op Ten Bosse en het elastiek breekt voor Evers.", "dropped", ["Rik Evers"]),
    ],
)
def test_who_does_what(text: str, kind: str, riders: list[str]) -> None:
    """What is said by the way hides nothing, and a few words are enough."""
    assert [sorted(people) for what, people in moves(text) if what == kind] == [sorted(riders)]


def test_one_of_two() -> None:
    """A nationality is that of the one of two who is not named beside it."""
    fallen = "Smit ging onderuit, samen met Nikolaj Vester (Uno-X). De Deen moest de strijd staken, Smit keek toe."
    assert [people for kind, people in moves(fallen) if kind == "abandon"] == [["Nikolaj Vester"]]


def test_nouns_before_a_name() -> None:
    """What happens is no part of the name of the rider to whom it does."""
    found = moves("Demarrage Pello Arriza (Kern Pharma).")
    assert ("attack", ["Pello Arriza"]) in found


@pytest.mark.parametrize(
    "text",
    [
        "Smit sprintte niet mee.",
        "Claes, al 160 kilometer in de aanval, hangt er nog aan.",
        "De beslissing viel in de finale voor Smit.",
        "Het peloton zit er verslagen bij.",
        "Smit zit al in het peloton van de toekomst.",
        "Een man ligt op een vluchtheuvel in Hengelo (Gld).",
        "Dekker, die in 2019 hier aanviel, zit nu in de kopgroep.",
        "Vijf jaar geleden, toen Maes hier viel, regende het ook.",
        "Maes probeerde het in zijn carrière al vaak, nooit met succes.",
        "De oversteek naar Engeland is niet gelukt voor Maes.",
        "Bero wint de positiestrijd.",
        "Smit wint de laatste tijd vaker.",
    ],
)
def test_no_fact(text: str) -> None:
    """Nothing happens to a rider there."""
    assert not [people for kind, people in moves(text) if kind != "crash" and people]
    assert not [people for kind, people in moves(text) if "Hengelo (Gld)" in people]


def begun(text: str) -> list[str]:
    """Return what kinds of start a sentence before the race says."""
    reader = Reader(language="nl", distance_km=180)
    reader.context.phase = "before"
    return [event.model_dump()["kind"] for event in reader.read(text, AT, "1")]


Start = Literal["neutral_start", "start"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("De renners zijn onder luid applaus vertrokken van de Markt.", "neutral_start"),
        ("Het officieuze vertrek is gegeven.", "neutral_start"),
        ("De renners zijn vertrokken uit Alpha.", "neutral_start"),
        ("Geneutraliseerd vertrek in Beta.", "neutral_start"),
        ("De renners rollen achter de rode wagen naar kilometer nul.", "neutral_start"),
        ("De 132 rensters zijn begonnen aan de etappe.", "start"),
        ("Officieel vertrokken, met 168 renners.", "start"),
        ("De vliegende start is gegeven.", "start"),
        ("Over een kwartier zijn de renners vertrokken.", None),
        ("De eerste renners zijn gisteren al vertrokken uit het hotel.", None),
        ("De geneutraliseerde start is om 12.10 uur.", None),
        ("De rensters zijn nog niet begonnen aan de etappe.", None),
    ],
)
def test_roll_out_and_flag(text: str, kind: Start | None) -> None:
    """Who leaves the town only rolls; the flag is said in other words."""
    assert begun(text) == ([kind] if kind else [])


def test_about_so_many_kilometres() -> None:
    """About ten kilometres are ten, and those raced are none of those to go."""
    assert [
        event["km_to_go"] for event in told("Nog een kilometer of tien te gaan.") if event["kind"] == "km"
    ] == [10]
    assert not [event for event in told("Na een kilometer of veertig is het raak.") if event["kind"] == "km"]
