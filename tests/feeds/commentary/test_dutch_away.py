"""Dutch: who is away and how many they are, beside a gap or by a count, and riders known by what they do only."""

import pytest

from tests.feeds.commentary.test_dutch import gaps, told, who


def sizes(*paragraphs: str) -> list[int]:
    """Return the sizes of the breakaways that the last of some paragraphs tells."""
    return [event["size"] for event in told(*paragraphs) if event["kind"] == "breakaway" and "size" in event]


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("De vijf vluchters hebben 2.20.", 5),
        ("Ineos leidt het peloton op 1.15 van de vier koplopers.", 4),
        ("Het peloton volgt op ruim drie minuten van een achttal.", 8),
        ("De koplopers, zes in getal, hebben een minuut voorsprong.", 6),
        ("De kopgroep van zeven heeft nog 1'20\".", 7),
        ("Er zijn er nu acht weg.", 8),
        ("Twee van de vijf vluchters worden gelost.", None),
        ("Als de vijf vluchters samenwerken, hebben ze een kans.", None),
        ("Gisteren hadden de vijf vluchters drie minuten.", None),
    ],
)
def test_counts(text: str, size: int | None) -> None:
    """How many are away, where nobody is named."""
    assert sizes(text) == ([] if size is None else [size])


@pytest.mark.parametrize(
    ("text", "riders", "gap"),
    [
        ('Nog 55 km, peloton op 48" van Wim Aarts en Bo Claes.', ["Wim Aarts", "Bo Claes"], 48),
        ("De voorsprong van Wim Aarts en Bo Claes bedraagt 1.38.", ["Wim Aarts", "Bo Claes"], 98),
        ("Nog altijd 4'05\" voor Wim Aarts en Bo Claes.", ["Wim Aarts", "Bo Claes"], 245),
        ("Het peloton blijft op anderhalve minuut hangen van Wim Aarts.", ["Wim Aarts"], 90),
        ("Op 3.10 van koploper Wim Aarts volgt het peloton.", ["Wim Aarts"], 190),
        ("De drie vluchters Wim Aarts, Bo Claes en Rik Evers tellen nog 48 seconden.", ["Wim Aarts", "Bo Claes", "Rik Evers"], 48),
        ("De Noren Wim Aarts en Bo Claes rijden vooruit.", ["Wim Aarts", "Bo Claes"], None),
        ("Vooruit sinds kilometer 12: Wim Aarts.", ["Wim Aarts"], None),
        ("Duinen Sport en Team Polder rijden op kop van het peloton.", [], None),
        ("Ploegleider Wim Aarts denkt dat het peloton op 40 seconden van de kopgroep blijft.", [], 40),
    ],
)  # fmt: skip
def test_named_beside_a_gap(text: str, riders: list[str], gap: int | None) -> None:
    """Riders whom nobody introduced, named as those away."""
    events = told(text)
    assert who(events, "breakaway") == riders
    assert gaps(events) == ([] if gap is None else [("peloton", "leaders", gap)])


def test_followers_are_not_away() -> None:
    """Who follows is behind those away."""
    events = told(
        "Wim Aarts en Bo Claes rijden op kop, op dertig seconden gevolgd door het duo Rik Evers en Jan Top."
    )
    assert who(events, "breakaway") == ["Wim Aarts", "Bo Claes"]
