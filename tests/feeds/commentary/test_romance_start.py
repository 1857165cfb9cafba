"""The roll-out and the flag in French and Spanish, where the race is, and the overall that goes on in the next sentence."""

import pytest
from reading import facts
from test_french import BEFORE_THE_START
from test_meetings import BEFORE

SPANISH = (
    "Vuelta a la Rioja, etapa 2: Logroño - Haro (166 km)\n"
    "Karl Dorn (Astana) y Emil Fisk (Lotto Soudal) toman la salida con Jan Bero (Movistar).\n"
)
LINE = {
    "fr": BEFORE["fr"].replace("100", "1") + "À l'arrivée, victoire de Jan Bero !\n",
    "es": BEFORE["es"].replace("100", "1") + "¡Victoria de Jan Bero en la meta!\n",
}


@pytest.mark.parametrize(
    ("said", "kinds"),
    [
        ("Les coureurs quittent Millau en cortège. Départ réel dans 6,2 km.", ["neutral_start"]),
        ("Le peloton s'élance de Millau derrière la voiture du directeur de course.", ["neutral_start"]),
        ("Les coureurs, salués par la foule, s'ébranlent derrière la voiture rouge.", ["neutral_start"]),
        ("C'est parti pour 6 km de fictif.", ["neutral_start"]),
        ("Cette fois on y est, départ lancé à la sortie de la ville.", ["start"]),
        ("Le directeur de course agite le drapeau blanc : la course est lancée.", ["start"]),
        ("Le départ fictif est prévu à 12h05.", []),
        ("Le départ réel sera donné dans dix minutes.", []),
        ("Les coureurs s'apprêtent à quitter Millau en cortège.", []),
        ("Les voitures roulent au pas derrière la voiture du directeur de course.", []),
        ("La première étape entre Millau et Mende, c'est parti !", []),
        ("Drapeau belge au vent, les supporters sont là.", []),
    ],
)
def test_french_rolls_out_before_it_races(said, kinds):
    found = facts(BEFORE_THE_START + said, language="fr")
    assert [fact.kind for fact in found if fact.kind in ("neutral_start", "start")] == kinds


@pytest.mark.parametrize(
    ("said", "kinds"),
    [
        ("Salida neutralizada en Logroño.", ["neutral_start"]),
        ("Arrancó el recorrido neutralizado por las calles de la ciudad.", ["neutral_start"]),
        ("El pelotón, con el alcalde al frente, deja Logroño camino del kilómetro cero.", ["neutral_start"]),
        ("¡Bajaron la bandera! Ya es en serio.", ["start"]),
        ("Dada la salida real, con tres minutos de retraso.", ["start"]),
        ("Salida neutralizada a las 12:05.", []),
        ("Todavía no se ha dado la salida real.", []),
        ("El tramo neutralizado es de siete kilómetros.", []),
        ("La etapa está neutralizada por la nieve en el puerto.", []),
        ("Los corredores se dirigen a la salida.", []),
        ("Desfile neutralizado en marcha desde la Alameda.", ["neutral_start"]),
        ("La comitiva acaba de partir de Logroño, aún neutralizada.", ["neutral_start"]),
        ("En unos minutos se pone en marcha la etapa.", []),
        ("La comitiva de coches acaba de partir.", []),
    ],
)
def test_spanish_rolls_out_before_it_races(said, kinds):
    found = facts(SPANISH + said, language="es")
    assert [fact.kind for fact in found if fact.kind in ("neutral_start", "start")] == kinds


@pytest.mark.parametrize(
    ("language", "said", "rows"),
    [
        (
            "fr",
            "Bero est le nouveau leader ! Il possède 4'' d'avance sur Aster et 9'' sur Dorn. "
            "Fisk rétrograde au quatrième rang, à 32''.",
            ["Bero", "Aster 4", "Dorn 9", "Fisk 32"],
        ),
        (
            "fr",
            "Bero s'empare du maillot bleu, avec 8 secondes d'avance sur Aster. Troisième, Dorn à 12 secondes.",
            ["Bero", "Aster 8", "Dorn 12"],
        ),
        (
            "es",
            "En la general, Bero aventaja a Aster en 4 segundos. ¡Cuatro! Dorn es tercero a 1:05.",
            ["Bero", "Aster 4", "Dorn 65"],
        ),
        (
            "es",
            "En la general, Bero aventaja a Aster en 4 segundos. Dorn terminó tercero la etapa a 12 segundos.",
            ["Bero", "Aster 4"],
        ),
    ],
)
def test_the_overall_goes_on_in_the_next_sentence(language, said, rows):
    found = facts(LINE[language] + said, "gc", language=language)[-1]
    assert [f"{row.name.split()[-1]} {row.gap_s or ''}".strip() for row in found.rows] == rows


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "Dorn règle son dérailleur."),
        ("fr", "Bero est le plus rapide sur le papier."),
        ("es", "Dorn vence la resistencia del viento."),
        ("es", "De los dos, Bero es el más rápido sobre el papel."),
    ],
)
def test_what_is_mastered_near_the_line_may_be_no_stage(language, said):
    assert not facts(BEFORE[language].replace("100", "1") + said, "finish", language=language)


HIGH = {
    "fr": "Tour des Causses, 2e étape : Millau - Mont Mézenc (166 km)\n20 km de l'arrivée\n",
    "es": "Vuelta a la Rioja, etapa 2: Logroño - Alto de Moncalvillo (166 km)\n20KM.\n",
}
FLAT = {
    "fr": "Tour des Causses, 2e étape : Millau - Mende (166 km)\n20 km de l'arrivée\n",
    "es": "Vuelta a la Rioja, etapa 2: Logroño - Haro (166 km)\n20KM.\n",
}


@pytest.mark.parametrize(
    ("before", "language", "said", "km"),
    [
        (HIGH, "fr", "Bero accélère à 8 km du sommet.", 8),
        (HIGH, "es", "A 8 km de la cima, grupo único de unos 20 corredores.", 8),
        (FLAT, "fr", "Bero accélère à 8 km du sommet.", 20),
        (FLAT, "es", "A 8 km de la cima, grupo único de unos 20 corredores.", 20),
        (HIGH, "fr", "À 3 km du sommet du col de la Loge, Bero attaque.", 20),
        (FLAT, "fr", "15 km et 31 secondes.", 15),
        (FLAT, "fr", "Trois kilomètres, dix secondes.", 3),
        (FLAT, "fr", "5 derniers kilomètres, Bero a 32'' sur Aster.", 5),
        (FLAT, "fr", "Premier passage sur la ligne, il reste deux boucles, soit 16,4 km.", 16.4),
        (FLAT, "fr", "Trois kilomètres, dix virages.", 20),
        (FLAT, "es", "Faltando 12 kilómetros, los dos siguen delante.", 12),
        (FLAT, "es", "Cima de Urbasa, a 12 km de meta.", 12),
        (FLAT, "es", "Próxima cima, Urbasa, a 2 km de meta.", 20),
    ],
)
def test_where_the_race_is(before, language, said, km):
    found = facts(
        f"{before[language]}Jan Bero (Movistar) et Paul Aster (Cofidis)\n{said}", "km", language=language
    )
    assert found[-1].km_to_go == km
