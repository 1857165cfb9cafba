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


@pytest.mark.parametrize(
    "sentence", ["It has stopped raining!", "The rain has eased.", "No rain so far.", "It rained all night."]
)
def test_rain_that_is_over_is_no_rain(sentence):
    assert weather(sentence) == []
