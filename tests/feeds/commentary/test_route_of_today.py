"""Where a stage starts and ends, and not another one of which the text speaks, too."""

import pytest
from reading import imported


@pytest.mark.parametrize(
    ("language", "text", "ends"),
    [
        ("fr", "Tour des Lacs : suivez la 4e étape, de Brioles au Puy-en-Valle", ("Brioles", "Puy-en-Valle")),
        ("nl", "Ronde van de Meren, etappe 4\nDe renners trekken vandaag van Imstel naar het skioord Oberdal.", ("Imstel", "Oberdal")),
        ("nl", "Ronde van de Meren: volg hier de koninginnenrit naar Oberdal", (None, "Oberdal")),
        ("es", "Dorn gana la cuarta etapa de la Vuelta a los Lagos\nLuc Dorn ganó en Salinto una etapa de 143 kilómetros que salió de Ibaguel.", ("Ibaguel", "Salinto")),
        ("es", "Dorn gana la cuarta etapa de la Vuelta a los Lagos\nLuc Dorn ganó en Salinto la cuarta etapa.\nLa quinta etapa se correrá entre Armenta y Cartajo, con 131 kilómetros.", (None, "Salinto")),
        ("en", "Tour of the Lakes: Luc Dorn wins in Westby\nHe was away all day in stage 4.\nThe fifth stage goes from Kendle to Norby over 142 km.", (None, "Westby")),
        ("en", "Tour of the Lakes: stage 4\nThe fourth stage goes from Kendle to Norby over 142 km.", ("Kendle", "Norby")),
    ],
)  # fmt: skip
def test_only_what_is_said_of_this_stage_counts(language, text, ends):
    road = {
        "en": "is clear of the bunch",
        "nl": "rijdt alleen voorop",
        "fr": "est seul en tête",
        "es": "va en cabeza",
    }
    text += f"\n50 km\nPaul Aster (Cofidis) {road[language]}.\n1 km\nPaul Aster (Cofidis).\n"
    stage = imported(text, language=language).stage
    assert (stage.start, stage.finish) == ends
