"""After the line: the winner's time, and who came in where, as it is said in prose in all languages."""

import pytest
from reading import facts

FINISH = {
    "en": (
        "Tour of Here, stage 3: Alpha - Omega (160 km)\n20 km to go\nJan Bero (Cofidis), Luc Dorn (Astana), Tim Aster "
        "(Movistar) and Max Kol (Lotto) are in the break.\n1 km to go\nBero wins the stage!\n"
    ),
    "nl": (
        "Ronde van Hier, etappe 3: Alpha - Omega (160 km)\nNog 20 km\nJan Bero (Cofidis), Luc Dorn (Astana), Tim Aster "
        "(Movistar) en Max Kol (Lotto) zitten in de kopgroep.\nNog 1 km\nBero wint de etappe!\n"
    ),
    "fr": (
        "Tour d'Ici, étape 3 : Alpha - Omega (160 km)\nA 20 km de l'arrivée\nJan Bero (Cofidis), Luc Dorn (Astana), Tim "
        "Aster (Movistar) et Max Kol (Lotto) sont en tête.\nFlamme rouge, 1 km\nBero gagne !\n"
    ),
    "es": (
        "Vuelta de Aquí, etapa 3: Alpha - Omega (160 km)\nA 20 km de meta\nJan Bero (Cofidis), Luc Dorn (Astana), Tim "
        "Aster (Movistar) y Max Kol (Lotto) van en cabeza.\nA 1 km de meta\n¡Gana Bero!\n"
    ),
}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The winning time was 3h45'12\", an average of 42.6 kph."),
        ("en", "Bero covered the 160 kilometres in 3:45:12."),
        ("nl", "De winnende tijd was 3u45'12\", een gemiddelde van 42,6 km/u."),
        ("nl", "Bero legde de 160 kilometer af in 3.45.12."),
        ("fr", "Bero a bouclé les 160 kilomètres en 3 heures, 45 minutes et 12 secondes."),
        ("fr", "Le temps du vainqueur : 3h45'12\"."),
        ("es", "Bero completó los 160 kilómetros en 3 horas, 45 minutos y 12 segundos."),
        ("es", "El tiempo del ganador: 3h45:12."),
    ],
)
def test_the_winners_time_is_read(language, sentence):
    [finish] = facts(FINISH[language] + sentence, "finish", language=language)
    assert finish.time_s == 3 * 3600 + 45 * 60 + 12


@pytest.mark.parametrize("time", ["1:10:12", "9:45:12", "14:05:12"])
def test_a_time_in_which_nobody_can_ride_the_stage_is_not_the_winners(time):
    [finish] = facts(f"{FINISH['en']}His time is {time}.", "finish")
    assert finish.time_s is None


@pytest.mark.parametrize(
    ("language", "sentence", "rows"),
    [
        ("en", "Bero, Dorn, Aster: that was the order on the line.", "1Bero 2Dorn 3Aster"),
        ("en", "Top four: Bero, Dorn, Aster and Kol.", "1Bero 2Dorn 3Aster 4Kol"),
        ("en", "Behind him came Dorn and Aster, both on the same time.", "1Bero 2Dorn 3Aster"),
        ("en", "Dorn crossed the line second, nine seconds behind, and Aster was third at 14.", "1Bero 2Dorn9 3Aster14"),
        ("en", "Rounding out the podium was Aster.", "1Bero 3Aster"),
        ("en", "The Cofidis rider had nine seconds to spare on Dorn at the line and 14 on Aster.", "1Bero 2Dorn9 3Aster14"),
        ("nl", "Bero, Dorn, Aster: dat was de volgorde aan de meet.", "1Bero 2Dorn 3Aster"),
        ("nl", "Achter hem eindigden Dorn en Aster, allebei in dezelfde tijd.", "1Bero 2Dorn 3Aster"),
        ("nl", "Kol werd pas vierde.", "1Bero 4Kol"),
        ("nl", "Dorn en Aster moesten genoegen nemen met de plaatsen twee en drie.", "1Bero 2Dorn 3Aster"),
        ("fr", "Bero, Dorn, Aster : voilà le podium du jour.", "1Bero 2Dorn 3Aster"),
        ("fr", "Dorn doit se contenter de la deuxième place, Aster complète le podium.", "1Bero 2Dorn 3Aster"),
        ("fr", "Bero devance Dorn de neuf secondes et Aster de quatorze.", "1Bero 2Dorn9 3Aster14"),
        ("es", "Bero, Dorn, Aster: ese fue el orden en meta.", "1Bero 2Dorn 3Aster"),
        ("es", "Detrás entraron Dorn y Aster, los dos con el mismo tiempo.", "1Bero 2Dorn 3Aster"),
        ("es", "Bero aventajó en nueve segundos a Dorn y en catorce a Aster.", "1Bero 2Dorn9 3Aster14"),
        ("es", "Aster completó el podio.", "1Bero 3Aster"),
    ],
)  # fmt: skip
def test_who_came_in_where_is_read(language, sentence, rows):
    result = facts(FINISH[language] + sentence, "result", language=language)[-1]
    assert " ".join(f"{row.position}{row.name.split()[-1]}{row.gap_s or ''}" for row in result.rows) == rows


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Behind him the group of Dorn and Aster is chasing for nothing."),
        ("en", "Last year the podium was Bero, Dorn, Aster."),
        ("en", "Bero, Dorn, Aster: that is now the order in the points classification."),
        ("nl", "Achter hem rijden Dorn en Aster in een groep met Kol."),
        ("fr", "Dorn aurait complété le podium sans sa chute."),
        ("en", "Behind Bero, Dorn and Kol crashed in the final corner."),
        ("en", "Dorn, second on Monday, was nowhere."),
        ("nl", "Kol werd vierde in de Ronde van Vlaanderen."),
        ("fr", "Kol, quatrième de Paris-Roubaix, a déçu."),
        ("es", "Kol, cuarto en la París-Roubaix, decepcionó."),
    ],
)
def test_what_is_no_order_of_the_finish_is_not_read_as_one(language, sentence):
    assert facts(FINISH[language] + sentence, "result", language=language) == []


@pytest.mark.parametrize(
    ("second", "gap"),
    [("at 14sec", 14), ("14", 14), ("op 14 tellen", 14), ("à 14.", 14), ("14 secondes", 14), ("0.14", 14)],
)
def test_a_gap_of_a_table_is_read_with_and_without_its_unit(second, gap):
    table = (
        f"Result\n1. Jan Bero (Cofidis) 3:45:12\n2. Luc Dorn (Astana) {second}\n3. Tim Aster (Movistar) s.t.\n"
        "4. Max Kol (Lotto) 1:05"
    )
    result = facts(FINISH["en"] + table, "result")[-1]
    assert [row.gap_s for row in result.rows] == [None, gap, gap, 65]


def test_a_number_that_is_less_than_the_gap_above_is_no_gap():
    table = "Result\n1. Jan Bero (Cofidis) 3:45:12\n2. Luc Dorn (Astana) +20\n3. Tim Aster (Movistar) 14"
    result = facts(FINISH["en"] + table, "result")[-1]
    assert [row.gap_s for row in result.rows] == [None, 20, None]
