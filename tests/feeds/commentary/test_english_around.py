"""The weather, the start, speeds and what befalls riders, as English live blogs put it."""

import pytest
from reading import AWAY, facts, imported

from tracker.race.events import kind_of


def told(sentence, kind):
    first = AWAY["en"].count("\n")
    return [event for event in facts(AWAY["en"] + sentence, kind) if event.read.para >= first]


@pytest.mark.parametrize(
    ("sentence", "says"),
    [
        ("Thirty-six in the shade, and there isn't any.", (36, None, None)),
        ("The mercury stands at 36.", (36, None, None)),
        ("Two degrees below zero on the summit.", (-2, None, None)),
        ("Minus two at the top.", (-2, None, None)),
        ("Weather: 14°C, light rain, wind SW 25 km/h.", (14, "rain", "southwest")),
        ("A steady drizzle.", (None, "rain", None)),
        ("It's coming down in sheets.", (None, "rain", None)),
        ("Wet and miserable.", (None, "rain", None)),
        ("It's raining, and Aster and Bero are soaked.", (None, "rain", None)),
        ("It's a scorcher.", (None, "sun", None)),
        ("The sun has come through.", (None, "sun", None)),
        ("A grey morning.", (None, "cloud", None)),
        ("The wind is in their faces.", (None, None, "headwind")),
        ("The wind is at their backs.", (None, None, "tailwind")),
        ("The wind blows from the left.", (None, None, "crosswind")),
        ("Gusts of 55 km/h from the left.", (None, None, "crosswind")),
        ("An east wind is blowing.", (None, None, "east")),
        ("It's windy.", (None, None, "strong")),
    ],
)
def test_weather(sentence, says):
    (weather,) = told(sentence, "weather")
    assert (weather.temperature_c, weather.sky, weather.wind) == says


@pytest.mark.parametrize(
    "sentence",
    [
        "It's raining attacks.",
        "A gradient of 12 degrees.",
        "There's talk of rain at the finish.",
        "Bero loves the rain.",
    ],
)
def test_what_is_no_weather(sentence):
    assert not told(sentence, "weather")


@pytest.mark.parametrize(
    ("sentence", "kind", "status"),
    [
        ("The race has lost Aster.", "abandon", "DNF"),
        ("First retirement of the day: Aster.", "abandon", "DNF"),
        ("Aster is forced to give up.", "abandon", "DNF"),
        ("Aster never saw the finish.", "abandon", "DNF"),
        ("The jury has shown Aster the door for hanging on to a car.", "abandon", "DSQ"),
        ("Aster misses the time limit.", "abandon", "OTL"),
        ("Aster has a rubbing brake.", "mechanical", None),
        ("The rear derailleur of Aster's bike has given up the ghost.", "mechanical", None),
        ("Something is wrong with Aster's bike.", "mechanical", None),
    ],
)
def test_what_befalls_a_rider(sentence, kind, status):
    (event,) = told(sentence, kind)
    assert [rider.name for rider in event.riders] == ["Paul Aster"] and getattr(event, "status", None) == status


@pytest.mark.parametrize(
    "sentence", ["Aster abandoned the chase.", "Aster crashes back to earth.", "Aster is afraid of a puncture."]
)
def test_what_befalls_nobody(sentence):
    assert not [event for event in told(sentence, None) if kind_of(event) in ("crash", "abandon", "mechanical")]


@pytest.mark.parametrize(
    ("text", "kph"),
    [
        ("The pace has gone right out of it: 28 km/h, riders chatting five abreast. The pace is 28 km/h.", 28),
        ("They're doing 68 km/h on the flat!", 68),
    ],
)
def test_the_speed_of_the_race(text, kph):
    assert {event.speed_kph for event in told(text, "speed")} == {kph}


def test_a_header_alone_is_a_stage():
    text = "Tour of the Tatras, stage 3: Zakopane - Poprad, 164.7km\nClimbs: Glodowka (Cat 2, km 23.5), Zdiar (Cat 3, km 61)."
    stage = imported(text).stage
    assert (stage.race, stage.number, stage.distance_km) == ("Tour of the Tatras", 3, 164.7)
    assert [(climb.name, climb.km_to_go, climb.category) for climb in stage.climbs] == [
        ("Glodowka", 141.2, "2"),
        ("Zdiar", 103.7, "3"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Gap 1:55. 72km to the finish.",
        "60km to go.\nBrennauer knows how to win here: in 2021 she beat Kastelijn on this boulevard.",
        "60km to go.\nIt took a chase of 90 kilometres to bring back the early break.",
    ],
)
def test_what_is_no_header(text):
    stage = imported(text).stage
    assert stage.distance_km is None and stage.year is None
