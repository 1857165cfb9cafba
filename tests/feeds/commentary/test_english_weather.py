"""The weather in English: what falls or shines, that it has stopped, how much wind there is and from where."""

import pytest
from reading import AWAY, facts


def weather(sentence):
    found = facts(AWAY["en"] + sentence, "weather", language="en")
    return [(event.sky, event.wind, event.temperature_c) for event in found]


@pytest.mark.parametrize(
    ("sentence", "sky", "wind", "degrees"),
    [
        ("The heavens have opened.", "rain", None, None),
        ("The roads are wet.", "rain", None, None),
        ("It's bucketing down.", "rain", None, None),
        ("The skies are blue.", "sun", None, None),
        ("The wind is picking up.", None, "strong", None),
        ("It's blowing from the west at around 35km/h.", None, "west", None),
        ("Winds of 40km/h from the north.", None, "north", None),
        ("A brisk north-westerly is blowing.", None, "northwest", None),
        ("There's hardly any wind.", None, "calm", None),
        ("There's a light breeze.", None, "light", None),
        ("It's a glorious day, 19 degrees with barely a breath of wind, though it will be cooler at the finish.",
         "sun", "calm", 19),
    ],
)  # fmt: skip
def test_the_weather_is_told(sentence, sky, wind, degrees):
    assert weather(sentence) == [(sky, wind, degrees)]


@pytest.mark.parametrize("sentence", ["The rain has eased.", "No rain so far.", "It rained all night."])
def test_rain_that_is_over_is_no_rain(sentence):
    assert weather(sentence) == []


@pytest.mark.parametrize(
    ("said", "temperature", "wind"),
    [
        ("It's 13 degrees and dry at the start, but the forecast for Orbe is kinder: sunshine and 22 degrees by the time they get there.", 13, None),
        ("It's 17C in Orbe, with a stiff westerly breeze that could be the day's main character.", 17, "west"),
        ("It's a glorious spring day down here on the coast, 19 degrees with barely a breath of wind, though it will be a lot cooler at the finish.", 19, "calm"),
        ("It's dry but blowing an absolute hoolie from the south-west.", None, "southwest"),
        ("The road swings north and straight into the teeth of the wind.", None, "headwind"),
    ],
)  # fmt: skip
def test_the_weather_here_and_now_is_told_apart_from_what_is_to_come(said, temperature, wind):
    [fact] = facts(f"100km to go\n{said}", "weather", language="en")
    assert (fact.temperature_c, fact.wind) == (temperature, wind)
