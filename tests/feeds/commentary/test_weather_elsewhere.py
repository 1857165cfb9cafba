"""The weather in Dutch, French and Spanish: hail, dry roads, no wind, rain that is over."""

import pytest
from reading import AWAY, facts


@pytest.mark.parametrize(
    ("language", "sentence", "sky", "wind"),
    [
        ("nl", "Het hagelt!", "hail", None),
        ("nl", "Droog, 12 graden, beetje wind uit het oosten.", "dry", "oosten"),
        ("nl", "De wind trekt aan uit het westen.", None, "westen"),
        ("nl", "De regen is opgehouden.", None, None),
        ("nl", "De wegen zijn nat na de buien van vanochtend.", None, None),
        ("fr", "Il grêle !", "hail", None),
        ("fr", "Temps sec et doux, 17 degrés, sans vent.", "dry", "calm"),
        ("fr", "Fort vent de côté sur ce plateau.", None, "crosswind"),
        ("fr", "Les routes sèchent après les averses du matin.", None, None),
        ("fr", "Coup de bordure !", None, None),
        ("es", "¡Está granizando en la meta!", "hail", None),
        ("es", "Cielo completamente despejado, sin apenas viento.", "sun", "calm"),
        ("es", "Ha dejado de llover.", None, None),
        ("es", "¡Abanicos!", None, None),
    ],
)
def test_the_weather_is_read(language, sentence, sky, wind):
    found = facts(AWAY[language] + sentence, "weather", language=language)
    assert [(event.sky, event.wind) for event in found] == ([(sky, wind)] if sky or wind else [])


def test_a_race_in_a_land_of_hail_has_no_hail():
    assert facts("Hageland Tour, rit 1 (Aarschot-Diest, 158 km)\n" + AWAY["nl"], "weather", language="nl") == []
