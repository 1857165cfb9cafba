"""Dutch: who chases those away, and who comes to them or to the chasers."""

import pytest

from tests.feeds.commentary.test_dutch import told, who

FRONT = "Nog 80 km. Vier man vooruit: Wim Aarts (Polder), Bo Claes (Heide), Joost Dekker (Heide) en Rik Evers (Duinen)."
CHASE = "Daarachter rijden Jan Top (Polder) en Tom Vos (Zee) op 30 seconden in de achtervolging."


@pytest.mark.parametrize(
    "chase",
    [
        CHASE,
        "De achtervolgers zijn Jan Top (Polder) en Tom Vos (Zee).",
        "Tussen kopgroep en peloton zitten Jan Top (Polder) en Tom Vos (Zee).",
        "Jan Top (Polder) en Tom Vos (Zee) jagen op de vier koplopers.",
    ],
)
def test_chasers_come_across(chase: str) -> None:
    """Who was said to chase are those of whom it is said that they have come across."""
    assert who(told(FRONT, chase), "breakaway") == []
    assert who(told(FRONT, chase, "De aansluiting is een feit."), "join") == ["Jan Top", "Tom Vos"]


@pytest.mark.parametrize(
    ("text", "to"),
    [
        ("Top en Vos hangen aan de staart van de kopgroep.", "leaders"),
        ("Met Top en Vos erbij zijn het er nu zes.", "leaders"),
        ("Top en Vos melden zich vooraan.", "leaders"),
        ("De vluchters laten zich inlopen door Top en Vos.", "leaders"),
        ("Top en Vos zijn bijna bij de kopgroep.", None),
        ("Top en Vos kunnen de aansluiting niet maken.", None),
    ],
)
def test_joins(text: str, to: str | None) -> None:
    """Ways of coming to those away."""
    events = [event for event in told(FRONT, CHASE, text) if event["kind"] == "join"]
    assert [event["to"] for event in events] == ([] if to is None else [to])


def test_joins_the_chasers() -> None:
    """Who comes to those who chase."""
    (event,) = [
        e
        for e in told(FRONT, CHASE, "Daar sluit Luc Maes (Vest) bij de achtervolgers aan.")
        if e["kind"] == "join"
    ]
    assert (event["to"], [one["name"] for one in event["riders"]]) == ("chasers", ["Luc Maes"])
