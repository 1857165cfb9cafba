"""Dutch: who is away and how many they are, beside a gap or by a count, and riders known by what they do only."""

import pytest

from feeds.commentary.reader import Reader
from tests.feeds.commentary.test_dutch import AT, gaps, told, who


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


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        (
            "Tussen de vijf vluchters en het peloton hangt Wim Aarts (Polder), op 40 seconden van de kop en met een minuut voor op het pak.",
            {("Wim Aarts", "leaders", 40), ("peloton", "Wim Aarts", 60)},
        ),
        ('De groep-Aarts leidt, dan volgt op 18" de groep-Claes.', {("Claes", "leaders", 18)}),
        ("De groep met alle favorieten ligt al op drie minuten.", {("peloton", "leaders", 180)}),
        ("Met de vluchters in zicht komt het peloton nog 25 seconden tekort.", {("peloton", "leaders", 25)}),
    ],
)
def test_gaps_of_groups_in_between(text: str, apart: set[tuple[str, str, int]]) -> None:
    """Between the leaders and the peloton, and groups called after a rider."""
    assert set(gaps(told(text))) == apart


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("Buiten tijd binnengekomen en dus naar huis: Wim Aarts en Bo Claes.", "abandon", "OTL"),
        ("Uit koers gezet wegens het vasthouden aan een ploegwagen: Wim Aarts.", "abandon", "DSQ"),
        ("Kettingbreuk, en Wim Aarts gooit woest zijn fiets in de graskant.", "mechanical", None),
        ("De koplopers zijn Bo Claes kwijt.", "dropped", None),
        ("Er wordt uit de buik van het peloton gedemarreerd door Wim Aarts.", "attack", None),
        ("Met één haal is Wim Aarts geklist.", "caught", None),
        ("Wim Aarts haalt de tijdslimiet makkelijk.", None, None),
    ],
)
def test_more_ways_to_say_it(text: str, kind: str | None, status: str | None) -> None:
    """What happens to riders, in other words."""
    events = told("Vooraan rijden Wim Aarts (Polder) en Bo Claes (Heide).", text)
    assert [event["kind"] for event in events if event["kind"] != "km"] == ([kind] if kind else [])
    assert status is None or events[0]["status"] == status


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Wim Aarts en Bo Claes zijn nog met z'n tweeën over van de vlucht van acht.", ["breakaway"]),
        ("Na een lange vlucht is het liedje uit voor Wim Aarts en Bo Claes.", ["caught"]),
        ("Wim Aarts heeft zich laten inlopen door het peloton.", ["caught"]),
        ("Wim Aarts van Lotto zakt door het ijs.", ["dropped"]),
        ("Wim Aarts is uit koers verdwenen.", ["abandon"]),
        ("Wim Aarts komt uit het wiel.", []),
        ("Bo Claes is tweede op 14 seconden, Rik Evers derde op 38 seconden.", []),
        ("Wim Aarts neemt de leiderstrui over van Bo Claes, die nu op 23 seconden volgt.", []),
        ("De laatste helling, die op 31,5 km van de streep ligt, is de zwaarste.", []),
    ],
)
def test_of_riders_not_met_before(text: str, kinds: list[str]) -> None:
    """What is said of riders nobody was told of, and times and distances that are of something else."""
    assert [event["kind"] for event in told(text)] == kinds


def test_out_once() -> None:
    """Who was said to be out is out once."""
    out = "Opgave van Wim Aarts (Polder)."
    assert [event["kind"] for event in told(out)] == ["abandon"]
    assert told(out, "Aarts was al dagen ziek en is van de fiets gestapt.") == []


def test_a_gap_says_that_the_race_is_on() -> None:
    """Nobody said that the race began, but a group is away."""
    reader = Reader(language="nl")
    reader.context.phase = "before"
    events = reader.read("Het peloton gunt de vijf vluchters drie minuten.", AT, "a")
    assert [event.kind for event in events] == ["gap", "breakaway"]


@pytest.mark.parametrize(
    ("text", "kind", "order"),
    [
        ("Aan de tussensprint in Wervik was Wim Aarts de rapste, voor Bo Claes en Rik Evers.", "sprint", ["Wim Aarts", "Bo Claes", "Rik Evers"]),
        ("Op de Keutenberg sprint Wim Aarts naar de tien punten.", "climb", ["Wim Aarts"]),
        ("Wim Aarts was in de tussensprint niet de rapste.", None, []),
    ],
)  # fmt: skip
def test_passages(text: str, kind: str | None, order: list[str]) -> None:
    """More ways to be first at a sprint or on a summit."""
    events = [event for event in told("Nog 40 km.", text) if event["kind"] in ("sprint", "climb")]
    assert [event["kind"] for event in events] == ([kind] if kind else [])
    assert [row["name"] for event in events for row in event["order"]] == order
