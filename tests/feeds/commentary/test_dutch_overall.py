"""Dutch: the overall as prose gives it over some sentences, and who has won "op zijn naam"."""

from typing import Any

import pytest

from tests.feeds.commentary.reading import imported
from tests.feeds.commentary.test_dutch import told

WON = "Wim Aarts (Lotto) wint de rit, voor Bo Claes (Visma) en Rik Evers (Tudor)."


def places(*paragraphs: str) -> dict[int, tuple[str, Any]]:
    """Return the riders and gaps of the overall by their places."""
    events = [event.get("event", event) for event in told("Nog 3 km.", WON, *paragraphs)]
    rows = [row for event in events if event["kind"] == "gc" for row in event["rows"]]
    return {row["position"]: (row["name"], row.get("gap_s")) for row in rows}


@pytest.mark.parametrize(
    "text",
    [
        "De nieuwe stand: Aarts leidt met 18 seconden voorsprong op Evers. Claes is op 56 seconden gezakt naar plek drie.",
        "In het klassement heeft Aarts nu 18 seconden voorsprong op Evers. Claes staat derde op 56 seconden.",
        "Aan de top van het klassement verandert er niks. Aarts behoudt zijn 18 seconden voorsprong op Evers, de Belg Bo Claes (Visma) is derde op 56 seconden.",
    ],
)  # fmt: skip
def test_three_places(text: str) -> None:
    """Who leads, who is next, and who is third in a sentence of their own or beside it."""
    assert places(text) == {1: ("Wim Aarts", None), 2: ("Rik Evers", 18), 3: ("Bo Claes", 56)}


def test_a_place_further_down() -> None:
    """Places between may be left out."""
    text = (
        "In het klassement heeft Aarts 7 seconden voorsprong op Evers. Claes klimt naar plaats acht, op 29 tellen."
    )
    assert places(text)[8] == ("Bo Claes", 29)


@pytest.mark.parametrize(
    "text",
    [
        "In het bergklassement heeft Aarts 18 seconden voorsprong op Evers.",
        "Voor de start had Aarts in het klassement 18 seconden voorsprong op Evers.",
    ],
)
def test_no_overall(text: str) -> None:
    """Of another classification, or before the stage."""
    assert places(text) == {}


def test_to_his_name() -> None:
    """A win, and what the winner has as well."""
    text = (
        "Wim Aarts (Lotto) heeft vrijdag de vierde etappe van de Ronde van Elzas op zijn naam geschreven "
        "en ook de leiding in het klassement overgenomen."
    )
    finish = [event for event in imported(text, language="nl").facts if event.kind == "finish"]
    assert [event.riders[0].name for event in finish] == ["Wim Aarts"]
