"""Dutch commentary: verbs in two parts, durations in words, runs of names, and who is where."""

from datetime import UTC, datetime
from typing import Any

import pytest

from feeds.commentary.reader import Reader
from feeds.commentary.words.numbers import durations

AT = datetime(2024, 5, 4, tzinfo=UTC)
BREAK = (
    "Met nog 140 kilometer te gaan zijn er vier man weg: Wim Aarts en Bo Claes (Polder), Joost Dekker (Heide) "
    "en Rik Evers (Duinen)."
)


def told(*paragraphs: str) -> list[dict[str, Any]]:
    """Return the events that the last of some paragraphs tells."""
    reader = Reader(language="nl", distance_km=180)
    events = []
    for number, paragraph in enumerate(paragraphs):
        events = reader.read(paragraph, AT, str(number))
    return [event.model_dump(by_alias=True, exclude_unset=True, exclude={"at", "id", "read"}) for event in events]


def who(events: list[dict[str, Any]], kind: str) -> list[str]:
    """Return the riders of the events of a kind."""
    return [rider["name"] for event in events if event["kind"] == kind for rider in event.get("riders", ())]


def gaps(events: list[dict[str, Any]]) -> list[tuple[str, str, int]]:
    """Return (of, to, seconds) of the gaps."""
    return [
        (event.get("of", "peloton"), event.get("to", "leaders"), event["gap_s"])
        for event in events
        if event["kind"] == "gap"
    ]


@pytest.mark.parametrize(
    ("text", "seconds", "bound"),
    [
        ("twee en een halve minuut", 150, None),
        ("vierenhalve minuut", 270, None),
        ("anderhalve minuut", 90, None),
        ("een minuut of anderhalf", 90, None),
        ("een halve minuut", 30, None),
        ("een dikke minuut", 60, "gt"),
        ("een kleine minuut", 60, "lt"),
        ("goed tien seconden", 10, "gt"),
        ("amper 15 tellen", 15, None),
        ("2,5 minuten", 150, None),
        ("3'05''", 185, None),
    ],
)
def test_durations_in_dutch_words(text: str, seconds: int, bound: str | None) -> None:
    """Half minutes, and minutes that are somewhat more or less."""
    assert [(figure.value, figure.bound) for figure in durations(text)] == [(seconds, bound)]


@pytest.mark.parametrize(("text", "seconds"), [("een minuut of drie", 180), ("een dertigtal seconden", 30)])
def test_durations_told_roughly(text: str, seconds: int) -> None:
    """A count told as about so many."""
    assert [(figure.value, figure.approx) for figure in durations(text)] == [(seconds, True)]


def test_first_of_two_shares_the_team_behind_the_second() -> None:
    """In a list, "A en B (Team)" are both of the team."""
    (away,) = [event for event in told(BREAK) if event["kind"] == "breakaway"]
    assert [(rider["name"], rider["team"]) for rider in away["riders"]] == [
        ("Wim Aarts", "Polder"),
        ("Bo Claes", "Polder"),
        ("Joost Dekker", "Heide"),
        ("Rik Evers", "Duinen"),
    ]


def test_team_told_of_both() -> None:
    """Two riders not met before, with the team of both in brackets."""
    assert who(told("Aarts en Claes (beiden Polder) ontsnappen."), "breakaway") == ["Aarts", "Claes"]


def test_places_in_a_row_are_no_riders() -> None:
    """Names that follow a preposition of place are left alone."""
    assert told("Het gaat in Sint Anna, Oude Molen en Nieuwe Brug over kasseien.") == []


@pytest.mark.parametrize(
    ("sentence", "kind", "names"),
    [
        ("Op de klim gaat Dekker er in zijn eentje vandoor.", "attack", ["Joost Dekker"]),
        ("Evers valt op de helling aan.", "attack", ["Rik Evers"]),
        ("Claes rijdt in de afdaling lek.", "mechanical", ["Bo Claes"]),
        ("Claes haakt op de kasseien af.", "dropped", ["Bo Claes"]),
        ("Evers laat Dekker achter.", "dropped", ["Joost Dekker"]),
        ("Aarts stapt ziek af.", "abandon", ["Wim Aarts"]),
        ("Aarts en Claes hebben moeten lossen.", "dropped", ["Wim Aarts", "Bo Claes"]),
        ("Evers gaat in een bocht onderuit.", "crash", ["Rik Evers"]),
    ],
)
def test_verbs_in_two_parts(sentence: str, kind: str, names: list[str]) -> None:
    """Other words may stand between the parts of a verb, its subject too."""
    assert who(told(BREAK, sentence), kind) == names


def test_preposition_is_no_part_of_a_verb() -> None:
    """ "Geeft op de top", "gaat aan de kant": what follows makes it a preposition."""
    events = told(
        BREAK, "Evers geeft op de top een hand aan een kind.", "Dekker gaat aan de kant van de weg rijden."
    )
    assert not who(events, "abandon") and not who(events, "attack")


def test_bunch_takes_them_back() -> None:
    """The peloton does what the second part of the verb says."""
    (caught,) = told(BREAK, "Het peloton rekent de vluchters in.")
    assert caught["kind"] == "caught"


def test_between_the_leaders_and_the_bunch() -> None:
    """One who went after the leaders has a gap on either side."""
    events = told(BREAK, "Aanval van Theo Vos (Kust)!", "Vos 20 seconden voor het peloton, 1'35\" achter de kop.")
    assert gaps(events) == [("peloton", "Theo Vos", 20), ("Theo Vos", "leaders", 95)]


def test_classification_goes_on() -> None:
    """A lead told after a sentence about the classification is none on the road."""
    assert (
        gaps(
            told(
                BREAK, "In het klassement neemt Evers de leiding over. Hij heeft 34 seconden voorsprong op Aarts."
            )
        )
        == []
    )


def test_als_of_manner_is_no_condition() -> None:
    """ "Als laatste" says how, not whether."""
    assert who(told(BREAK, "Dekker moet als laatste lossen."), "dropped") == ["Joost Dekker"]
    assert told(BREAK, "Als Dekker moet lossen, is het voorbij.") == []


def test_nearly_is_no_crash() -> None:
    """Who nearly fell did not."""
    assert who(told(BREAK, "Claes viel in de bocht bijna, maar bleef overeind."), "crash") == []


def test_to_go_without_unit_heads_a_sentence() -> None:
    """ "Nog 12 te gaan, en …" tells where the race is."""
    events = told(BREAK, "Nog 12 te gaan, en de ploegen van de sprinters nemen het over.")
    assert [event["km_to_go"] for event in events if event["kind"] == "km"] == [12.0]


def test_of_between_two_things_is_no_condition() -> None:
    """ "Of" joins, where no clause follows it."""
    assert gaps(told(BREAK, "De vluchters hebben 40 seconden voorsprong na een alles-of-niets inspanning.")) == [
        ("peloton", "leaders", 40)
    ]
    assert told(BREAK, "Benieuwd of ze die 40 seconden voorsprong houden.") == []


def test_unknown_place_does_not_become_a_rider() -> None:
    """A nationality goes with the name behind it, and one word with a capital may be a place."""
    assert who(told(BREAK, "Een aanval van de Noor Jan Holm!"), "attack") == ["Jan Holm"]
    assert told(BREAK, "De renners rijden door Meerdal en Oostdal.") == []


def test_he_is_not_the_one_before_an_unknown_name() -> None:
    """After a sentence about somebody met there first, "hij" is not the rider named before."""
    assert who(
        told(BREAK, "Evers leidt. Klassementsman Bas Terlouw mist de slag. Hij wisselt van fiets."),
        "mechanical",
    ) == ["Bas Terlouw"]


def test_goes_on_alone() -> None:
    """ "Gaat alleen door" is an attack of whoever stands between."""
    assert who(told(BREAK, "Op de slotklim gaat Evers alleen door."), "attack") == ["Rik Evers"]


def test_last_kilometres_entered() -> None:
    """ "Bij het ingaan van de laatste N kilometer" is where the race is; "de laatste N kilometer" alone is not."""
    entering = told(BREAK, "Bij het ingaan van de laatste 90 kilometer is het verschil 3'40\".")
    assert [event["km_to_go"] for event in entering if event["kind"] == "km"] == [90.0]
    assert told(BREAK, "De laatste 90 kilometer zijn vlak.") == []


def test_deficit_brought_down() -> None:
    """Of "van vier naar drie minuten" the second is the gap."""
    assert gaps(told(BREAK, "Het peloton heeft de achterstand teruggebracht van vier naar drie minuten.")) == [
        ("peloton", "leaders", 180)
    ]
