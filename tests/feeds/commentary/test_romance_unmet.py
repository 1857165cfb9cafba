"""French and Spanish: distances that a clause tells by itself, and riders whom nobody introduced."""

import pytest
from reading import imported
from test_romance_sayings import said


def _of_strangers(sentence, language):
    """What is read of a sentence about riders who were never named before."""
    before = {"fr": "100 km de l'arrivée\nLe peloton roule.\n", "es": "100KM.\nEl pelotón rueda.\n"}[language]
    found = imported(before + sentence, language=language).facts
    return "; ".join(
        f"{event.kind} {','.join(rider.name for rider in getattr(event, 'riders', ()))}".strip()
        for event in found
        if event.read.para > 1
    )


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("fr", "Personne n'a pu sortir, 55 km à faire.", "km 55"),
        ("fr", "11 bornes jusqu'à la ligne.", "km 11"),
        ("fr", "L'arrivée est à 22 km.", "km 22"),
        ("fr", "22 kilomètres nous séparent de l'arrivée.", "km 22"),
        ("fr", "Nous sommes à moins de 40 km de l'arrivée.", "km 40"),
        ("fr", "La barre des 20 km est franchie.", "km 20"),
        ("fr", "Le ravitaillement est dans 15 km.", ""),
        ("fr", "Prochain col, 43 km de l'arrivée.", ""),
        ("es", "Meta a 58 km.", "km 58"),
        ("es", "Sin más incidencias, 65 para el final.", "km 65"),
        ("es", "Son 29 los km que restan.", "km 29"),
        ("es", "Pasan bajo el cartel de 40.", "km 40"),
        ("es", "Quedan por recorrer 40 km.", "km 40"),
        ("es", "El puerto está a 12 km de meta.", ""),
    ],
)
def test_a_clause_that_is_a_distance_says_where_the_race_is(language, sentence, told):
    assert said(sentence, language) == told


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("fr", "Fontvieille place une mine.", "attack Fontvieille"),
        ("fr", "Changement de roue pour Pichard.", "mechanical Pichard"),
        ("fr", "Attaque de Morandière !", "attack Morandière"),
        ("fr", "À la sortie de Lesneven, le peloton accélère.", ""),
        ("fr", "Mal lui en a pris, car il a crevé.", ""),
        ("es", "Ataca Arrizabal.", "attack Arrizabal"),
        ("es", "Cambio de bicicleta para el noruego Tveit.", "mechanical Tveit"),
        ("es", "Se han quedado Lisowski y Amezketa.", "dropped Lisowski,Amezketa"),
        ("es", "El pelotón ataca Villarcayo.", ""),
    ],
)
def test_what_only_riders_do_makes_riders_of_strangers(language, sentence, told):
    assert _of_strangers(sentence, language) == told


@pytest.mark.parametrize(
    ("language", "sentence", "size"),
    [
        ("fr", "Les cinq échappés.", 5),
        ("fr", "3 minutes d'avance pour les quatre de tête.", 4),
        ("fr", "L'échappée, forte de sept coureurs, compte 3'40.", 7),
        ("es", "Los cinco escapados siguen a lo suyo.", 5),
        ("es", "A 73 km del final la escapada, de siete unidades, mantiene 2:50.", 7),
        ("es", "Pasan los siete con 3:12 sobre el pelotón.", 7),
        ("es", "La escapada cuenta con 3:05.", None),
        ("fr", "Les trois hommes de Cofidis roulent en tête du peloton.", None),
    ],
)
def test_those_in_front_are_counted_where_nobody_was_told_of_them(language, sentence, size):
    before = {"fr": "100 km de l'arrivée\nLe peloton roule.\n", "es": "100KM.\nEl pelotón rueda.\n"}[language]
    found = [event for event in imported(before + sentence, language=language).facts if event.kind == "breakaway"]
    assert [event.size for event in found] == ([] if size is None else [size])


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("fr", "Offensive signée Dorn.", "attack Dorn"),
        ("fr", "Dorn vient de partir en contre.", "attack Dorn"),
        ("fr", "C'est au tour de Bero d'être distancé.", "dropped Bero"),
        ("fr", "Le rythme est trop élevé pour Bero.", "dropped Bero"),
        ("fr", "Jonction réussie pour Dorn.", "join Dorn>leaders"),
        ("fr", "Tous deux sont réabsorbés.", "caught"),
        ("fr", "Les deux fuyards rentrent dans le rang.", "caught"),
        ("es", "Cambio de ritmo brutal de Dorn.", "attack Dorn"),
        ("es", "¡Sorprende Dorn por la izquierda!", "attack Dorn"),
        ("es", "El ritmo de Visma descuelga a Bero.", "dropped Bero"),
        ("es", "Aster y Bero son presa del pelotón.", "caught Aster,Bero"),
        ("es", "Se acaban de enganchar los favoritos.", ""),
    ],
)
def test_more_ways_to_tell_a_move(language, sentence, told):
    assert said(sentence, language) == told


def test_a_classification_before_the_stage_and_one_of_many_hours_are_no_results():
    rows = "1. Jan Bero (UAE), 12h44'05''\n2. Paul Aster (Cofidis) +11''\n3. Karl Dorn (Astana) +38''\n"
    before = imported(f"Le général avant l'étape du jour :\n{rows}Le peloton roule.", language="fr")
    assert [event.basis for event in before.facts if event.kind == "gc"] == ["before"]
    text = f"El pelotón rueda, la fuga tiene 2:10.\nAsí queda la clasificación:\n{rows}"
    after = imported(text, language="es")
    assert [event.kind for event in after.facts if event.kind in ("gc", "result")] == ["gc"]


def test_the_climbs_of_a_header_stand_where_brackets_say():
    text = "Tour du Velay, étape 3 : Brioude - Yssingeaux, 171,6 km\nLes difficultés : col du Pertuis (km 97, 2e cat.)"
    stage = imported(f"{text}\nAttaque de Karl Dorn (Astana) !\nL'échappée compte 2'10.", language="fr").stage
    assert [(climb.name, climb.km_to_go) for climb in stage.climbs] == [("col du Pertuis", 74.6)]
    assert (stage.start, stage.finish, stage.distance_km) == ("Brioude", "Yssingeaux", 171.6)


def test_points_under_the_name_of_a_sprint_are_its_passage():
    text = "El pelotón rueda.\nMETA VOLANTE DE ALMAGRO\n1º Jan Bero (Lotto) - 20 pts.\n2º Paul Aster (Cofidis) - 17 pts.\n3º Karl Dorn (Astana) - 15 pts."
    [sprint] = [event for event in imported(text, language="es").facts if event.kind == "sprint"]
    assert [rider.points for rider in sprint.order] == [20, 17, 15]
