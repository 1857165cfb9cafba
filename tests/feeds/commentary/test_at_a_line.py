"""Who passed what the header has on the way, as the order of the names and figures in a row show, whatever the words."""

import pytest
from reading import facts, imported

COURSE = {
    "en": "Tour of the Lakes, stage 2: Aville - Borne, 150km\nIntermediate sprint at Marton (after 60km). Climbs: Harrow Hill (cat. 2, 41km to go).\n"
    "100km to go\nPaul Aster (Cofidis), Jan Bero (Movistar) and Karl Dorn (Astana) are out front.\n90km to go\n",
    "nl": "Ronde van de Meren, etappe 2: Aville - Borne, 150 km\nTussensprint in Marton (na 60 km).\n"
    "Nog 100 kilometer:\nPaul Aster (Cofidis), Jan Bero (Movistar) en Karl Dorn (Astana) rijden voorop.\nNog 90 kilometer:\n",
    "fr": "Tour des Lacs, étape 2 : Aville - Borne, 150 km\nUn sprint intermédiaire à Marton (km 60). La côte de Harvière (2e cat., km 100).\n"
    "100 km de l'arrivée\nPaul Aster (Cofidis), Jan Bero (Movistar) et Karl Dorn (Astana) sont en tête.\n90 km de l'arrivée\n",
    "es": "Vuelta a los Lagos, etapa 2: Aville - Borne, 150 km\nMeta volante en Marton (km 60). Alto de Harviera (2ª, km 100).\n"
    "100KM.\nEn cabeza van Paul Aster (Cofidis), Jan Bero (Movistar) y Karl Dorn (Astana).\n90KM.\n",
}
"""A break of three, with a sprint and a climb to come."""


def passed(language, text):
    found = [
        event for kind in ("sprint", "climb") for event in facts(COURSE[language] + text, kind, language=language)
    ]
    return [[(one.name.split()[-1], one.points or one.bonus_s) for one in event.order] for event in found]


@pytest.mark.parametrize(
    ("language", "text", "order"),
    [
        ("en", "Aster trundles through Marton ahead of Bero and Dorn, nobody cares.", [("Aster", None), ("Bero", None), ("Dorn", None)]),
        ("en", "Bero has it in Marton from Dorn and Aster, for three, two and one bonus seconds.", [("Bero", 3), ("Dorn", 2), ("Aster", 1)]),
        ("en", "Harrow Hill: Dorn 1, Bero 2, Aster 3.", [("Dorn", None), ("Bero", None), ("Aster", None)]),
        ("nl", "Aster pakt de volle buit in Marton.", [("Aster", None)]),
        ("nl", "Eerste keer Testberg: Aster boven voor Bero, goed voor 6 en 4 punten. Het peloton volgt.", [("Aster", 6), ("Bero", 4)]),
        ("nl", "Testberg: Aster 1, Bero 2. En daarachter valt Fisk aan!", [("Aster", None), ("Bero", None)]),
        ("fr", "Aster devant Bero à Harvière.", [("Aster", None), ("Bero", None)]),
        ("fr", "Sprint de Marton : Aster devance Bero et Dorn. 3, 2 et 1 secondes pour eux.", [("Aster", 3), ("Bero", 2), ("Dorn", 1)]),
        ("es", "Aster por delante de Bero y Dorn en Marton.", [("Aster", None), ("Bero", None), ("Dorn", None)]),
        ("es", "En Marton se quedó con la meta volante el mismo Bero.", [("Bero", None)]),
        ("es", "La Harviera. 1º Aster (6 ptos), 2º Bero (4), 3º Dorn (2).", [("Aster", 6), ("Bero", 4), ("Dorn", 2)]),
    ],
)  # fmt: skip
def test_the_order_of_names_at_a_place_of_the_course_is_that_in_which_they_passed(language, text, order):
    assert passed(language, text) == [order]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Aster is riding ahead of Bero and Dorn."),
        ("en", "Towards Marton Aster sits in front of Bero and Dorn."),
        ("en", "Aster attacks in Marton, ahead of Bero."),
        ("en", "If Aster is through Marton ahead of Bero he takes the jersey."),
        ("nl", "Aster is overeind in Marton, maar voor Bero is de koers voorbij."),
        ("fr", "Aster est distancé à Harvière, Bero reste devant Dorn."),
        ("es", "Hacia Marton va Aster por delante de Bero."),
    ],
)
def test_what_is_no_passage_stays_text(language, text):
    assert passed(language, text) == []


def test_a_rank_with_a_name_in_c_is_no_temperature():
    assert not facts(COURSE["es"] + "1º Cascales, 2º Bero, 3º Dorn en la cima.", "weather", language="es")


def test_titles_in_capitals_begin_the_posts_of_a_page_with_the_newest_first():
    page = (
        'Tour of the Lakes, stage 2\nTHE OVERALL STANDINGS\n1. Paul Aster (Cofidis) 12h48\'05"\n2. Jan Bero (Movistar) +33"\n3. Karl Dorn (Astana) +1\'19"\n'
        "ASTER WINS IT\nPaul Aster crosses the line alone.\n5KM TO GO: Aster has 40 seconds.\nTHE CHASE IS ON\nMovistar are riding now.\n"
        "100KM TO GO: Paul Aster (Cofidis) is clear of the bunch.\nWE ARE OFF\nThe flag has dropped.\n"
        "GOOD MORNING\nTwo climbs today: Harrow Hill (cat. 2, 41km to go) and Marton Bank (cat. 3, 20km to go).\n"
    )
    found = imported(page, language="en")
    assert [climb.name for climb in found.stage.climbs] == ["Harrow Hill", "Marton Bank"]
    [overall] = facts(page, "gc", language="en")
    assert overall.basis == "official"
