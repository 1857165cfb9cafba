"""Dutch facts in words that stand apart, and sentences that only look like them."""

from datetime import UTC, datetime
from typing import Any

import pytest

from feeds.commentary.reader import Reader

AT = datetime(2024, 5, 4, tzinfo=UTC)
BREAK = (
    "Met nog 140 kilometer te gaan zijn er vier man weg: Wim Aarts en Bo Claes (Polder), Joost Dekker (Heide) "
    "en Rik Evers (Duinen)."
)
CHASE = "Luc Maes (Zee) en Jan Smit (Veld) springen weg uit het peloton."


def told(*paragraphs: str) -> list[dict[str, Any]]:
    """Return the events that the last of some paragraphs tells, after a break of four and two who follow it."""
    reader = Reader(language="nl", distance_km=180)
    events = []
    for number, paragraph in enumerate((BREAK, CHASE, *paragraphs)):
        events = reader.read(paragraph, AT, str(number))
    return [event.model_dump(by_alias=True, exclude_unset=True, exclude={"at", "id", "read"}) for event in events]


def moves(*paragraphs: str) -> list[tuple[str, list[str]]]:
    """Return the kinds of the events and the riders of each."""
    return [(event["kind"], [rider["name"] for rider in event.get("riders", ())]) for event in told(*paragraphs)]


def gaps(*paragraphs: str) -> list[tuple[str, str, int]]:
    """Return (of, to, seconds) of the gaps."""
    return [
        (event.get("of", "peloton"), event.get("to", "leaders"), event["gap_s"])
        for event in told(*paragraphs)
        if event["kind"] == "gap"
    ]


@pytest.mark.parametrize(
    ("text", "kind", "riders"),
    [
        ("Dan is het Dekker die aanvalt!", "attack", ["Joost Dekker"]),
        ("Evers knijpt er op de helling tussenuit.", "attack", ["Rik Evers"]),
        ("Aarts en Claes hebben zich uit de voeten gemaakt.", "attack", ["Wim Aarts", "Bo Claes"]),
        (
            "Maes en Smit zijn er intussen bij gekomen, zij hebben de brug geslagen.",
            "join",
            ["Luc Maes", "Jan Smit"],
        ),
        ("Het tweetal maakt de oversteek.", "join", ["Luc Maes", "Jan Smit"]),
        ("Evers valt op het kasseistuk uit de kopgroep.", "dropped", ["Rik Evers"]),
        ("Claes laat Dekker rijden.", "dropped", ["Bo Claes"]),
        ("Het elastiek breekt bij Aarts.", "dropped", ["Wim Aarts"]),
        ("Ook Aarts moet passen.", "dropped", ["Wim Aarts"]),
        ("Dekker wordt net als Evers door de meute opgeslokt.", "caught", ["Joost Dekker", "Rik Evers"]),
        ("Het avontuur van Claes is voorbij.", "caught", ["Bo Claes"]),
        ("Evers kan niet verder.", "abandon", ["Rik Evers"]),
        ("De ronde zit erop voor Smit.", "abandon", ["Jan Smit"]),
        ("Dekker staat met een leegloper aan de kant.", "mechanical", ["Joost Dekker"]),
    ],
)
def test_a_move_in_several_words(text: str, kind: str, riders: list[str]) -> None:
    """Nouns and verbs in several parts say who does what."""
    found = [people for what, people in moves(text) if what == kind]
    assert [sorted(people) for people in found] == [sorted(riders)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Vier leiders op kop, op 20 seconden volgen Maes en Smit, op 1'15\" het peloton.",
            {("peloton", "leaders", 75)},
        ),
        ("Ze houden nog 35 seconden over.", {("peloton", "leaders", 35)}),
        ("Het peloton is stilgevallen: dat rijdt al op 4'20\".", {("peloton", "leaders", 260)}),
        ("De leiders rijden 3.25 minuten voor het peloton.", {("peloton", "leaders", 205)}),
        ("Het zijn 25 seconden met nog zes kilometer.", {("peloton", "leaders", 25)}),
    ],
)
def test_who_is_where(text: str, expected: set[tuple[str, str, int]]) -> None:
    """The time stands before who follows at it, or after a pronoun."""
    assert expected <= set(gaps(text))


@pytest.mark.parametrize(
    "text",
    [
        "Aarts gaf gisteren een halve minuut prijs op Dekker.",
        "Maes probeert weg te rijden, maar het lukt niet.",
        "Als Claes Dekker laat rijden, is de koers beslist.",
        "Evers kan nog altijd volgen.",
        "Komt Smit er nog bij?",
        "Vorig jaar werd Maes op een kilometer van de meet opgeslokt.",
        "Zal het tweetal de oversteek maken?",
        "De ploegleider van Dekker laat Evers niet gaan.",
    ],
)
def test_what_only_looks_like_a_move_is_left(text: str) -> None:
    """A condition, a question, a failure, the past: no event."""
    assert told(text) == []


def test_a_particle_is_nobodys_name() -> None:
    """Of two riders whose names begin alike only the one named is meant."""
    events = moves(
        "Ko van der Berg (Zee) is niet gestart.", "Ad van der Laan (Veld) rijdt lek.", "Van der Laan stapt af."
    )
    assert events == [("abandon", ["Ad van der Laan"])]


def test_riders_fallen_are_named_after_the_fall() -> None:
    """The sentence after a crash says who was in it."""
    found = moves("Valpartij in het peloton! We zien Maes zitten, en Smit ligt nog op de grond.")
    assert sorted(name for kind, names in found if kind == "crash" for name in names) == ["Jan Smit", "Luc Maes"]


def test_bonus_seconds_are_shared_out_in_order() -> None:
    """Figures and names stand in two rows."""
    found = told("Tussensprint in Zele", "De bonificaties (3, 2 en 1 seconde) zijn voor Dekker, Evers en Aarts.")
    assert [(row["name"], row["bonus_s"]) for event in found for row in event["order"]] == [
        ("Joost Dekker", 3),
        ("Rik Evers", 2),
        ("Wim Aarts", 1),
    ]
