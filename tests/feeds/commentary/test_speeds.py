"""Average speeds without their unit, and figures that are none."""

import pytest
from reading import AWAY, facts


@pytest.mark.parametrize(
    ("language", "sentence", "kph"),
    [
        ("fr", "La première heure a été couverte à 44,3 de moyenne.", 44.3),
        ("nl", "Het eerste uur ging aan 44,3 gemiddeld.", 44.3),
        ("en", "The first hour was covered at an average of 44.3.", 44.3),
        ("es", "Han hecho 38,4 de media en la primera hora.", 38.4),
        ("fr", "Pente de 8,5 de moyenne.", None),
        ("nl", "De renners zijn gemiddeld 27,5 jaar oud.", None),
        ("en", "The climb averages 8.5 per cent.", None),
        ("es", "El puerto sube al 8,5 de media.", None),
        ("es", "Tienen 32 años de media.", None),
    ],
)
def test_an_average_speed_may_go_without_its_unit(language, sentence, kph):
    found = facts(f"{AWAY[language]}{sentence}", "speed", language=language)
    assert [one.speed_kph for one in found] == ([] if kph is None else [kph])
