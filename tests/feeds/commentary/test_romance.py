"""French and Spanish as they are written: elisions, feminine and past forms, km and gaps within a sentence."""

import pytest
from reading import AWAY, facts, gaps, imported

from feeds.commentary.vocabulary.agreement import inflected
from feeds.commentary.words.numbers import durations, speeds, unitless


def told(sentence, language, kind):
    return facts(f"{AWAY[language]}{sentence}", kind, language=language)


def kms(sentence, language):
    return [event.km_to_go for event in told(sentence, language, "km")][1:]


def names(events):
    return [rider.name for event in events for rider in event.riders]


@pytest.mark.parametrize(
    ("language", "sentence", "seconds", "of"),
    [
        ("fr", "L'écart est de 2' 30\".", 150, "peloton"),
        ("fr", "L'avance des échappés fond : 1'45\".", 105, "peloton"),
        ("fr", "Ils ne comptent plus que 40 secondes.", 40, "peloton"),
        ("fr", "Le peloton n'est plus qu'à 20 secondes.", 20, "peloton"),
        ("fr", "L'avantage du duo a grimpé à 4'35'', son maximum jusqu'ici.", 275, "peloton"),
        ("es", "La ventaja baja de los dos minutos: 1'50\".", 110, "peloton"),
        ("es", "A falta de 12 kilómetros, la ventaja es de 45 segundos.", 45, "peloton"),
    ],
)
def test_gaps_in_the_ordinary_turns_of_both_languages(language, sentence, seconds, of):
    assert (seconds, of) in [(gap_s, back) for back, _, gap_s, _ in gaps(sentence, language)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "Au classement général, Aster prend la tête avec 4 secondes d'avance sur Bero."),
        ("fr", "L'an dernier, Aster avait attaqué ici et compté une minute d'avance."),
        ("es", "En la general, Aster aventaja en 4 segundos a Bero."),
        ("es", "Quedan dos etapas y Bero está a 40 segundos del líder en la general."),
    ],
)
def test_the_classification_and_the_past_are_no_gaps(language, sentence):
    assert gaps(sentence, language) == []


@pytest.mark.parametrize(
    ("language", "sentence", "km"),
    [
        ("fr", "Bero attaque dans la côte, à 29 km du but !", 29),
        ("fr", "L'échappée est reprise à 35,5 km de l'arrivée.", 35.5),
        ("es", "Bero fue neutralizado por el pelotón a 26 de meta.", 26),
        ("es", "Caída a 34,5 kilómetros de meta.", 34.5),
        ("es", "A falta de 32 kilómetros, la ventaja es de 45 segundos.", 32),
    ],
)
def test_a_distance_at_which_something_happens_is_where_the_race_is(language, sentence, km):
    assert kms(sentence, language) == [km]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "À 30 km de l'arrivée se dresse la côte de Mareuil."),
        ("fr", "L'an dernier, Bero avait attaqué à 25 km de l'arrivée."),
        ("es", "A 30 kilómetros de meta está situado el puerto de Velefique."),
        ("es", "El año pasado Bero atacó a 25 kilómetros de meta."),
        ("es", "A falta de 2 etapas, todo está abierto."),
    ],
)
def test_places_and_years_past_do_not_move_the_race(language, sentence):
    assert kms(sentence, language) == []


def test_a_distance_without_its_unit_needs_the_finish_beside_it():
    assert [figure.value for figure in unitless("cazado a 11 de la llegada")] == [11]
    assert list(unitless("a 40 segundos del pelotón, a 5 de julio")) == []


def test_about_so_many_seconds_and_a_decimal_apostrophe():
    (figure,) = durations("est à une vingtaine de secondes")
    assert (figure.value, figure.approx) == (20, True)
    assert [figure.value for figure in speeds("una media de 41'3 km/h")] == [41.3]


@pytest.mark.parametrize(
    ("language", "sentence", "kind", "riders"),
    [
        ("fr", "Jan Bero s'est échappé.", "attack", ["Jan Bero"]),
        ("fr", "Chute d'Aster et du Belge Tim Cole (Lotto) !", "crash", ["Paul Aster", "Tim Cole"]),
        ("fr", "Le favori, Luc Oran, a abandonné.", "abandon", ["Luc Oran"]),
        ("fr", "Luc Oran, cinquième hier, n'est pas au départ.", "abandon", ["Luc Oran"]),
        (
            "es",
            "Se escapan Óscar Lima (Kern) y el danés Emil Nyborg (Uno-X).",
            "attack",
            ["Óscar Lima", "Emil Nyborg"],
        ),
        ("es", "Caída de Bero, que se retira de la carrera.", "abandon", ["Jan Bero"]),
        ("es", "Bero pincha y pierde rueda.", "dropped", ["Jan Bero"]),
    ],
)
def test_who_did_it_is_found_around_the_verb(language, sentence, kind, riders):
    assert names(told(sentence, language, kind)) == riders


@pytest.mark.parametrize("sentence", ["Bero repart après sa crevaison.", "Le peloton roule à bonne distance."])
def test_words_that_only_look_like_moves(sentence):
    assert told(sentence, "fr", "attack") == told(sentence, "fr", "dropped") == []


def test_a_report_of_a_womens_race_without_km_headings_is_read():
    found = imported(
        """Cyclisme : Ida Holm gagne les Boucles du Val
        La Danoise Ida Holm (Team Nord) s'est imposée en solitaire dimanche dans les Boucles du Val (121 km), à Riom.
        À 40 km de l'arrivée, les échappées comptaient encore trois minutes d'avance sur le peloton.
        La tenante du titre, Anna Roux, a abandonné."""
    )
    kinds = {event.kind for event in found.facts}
    assert {"finish", "gap", "abandon"} <= kinds


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "Ils sont trois à s'être détachés : Luc Oran, Tom Vial et Max Pinot."),
        ("fr", "Le bon coup est parti : Luc Oran, Tom Vial et Max Pinot."),
        ("fr", "Luc Oran, Tom Vial et Max Pinot prennent la poudre d'escampette."),
        ("es", "Se forma una fuga de tres: Luc Oran, Tom Vial y Max Pinot."),
        ("es", "Ya hay fuga con Luc Oran, Tom Vial y Max Pinot."),
    ],
)
def test_who_makes_the_break_of_the_day(language, sentence):
    known = {"fr": "Au départ : Luc Oran (Kern), Tom Vial (Lotto) et Max Pinot (FDJ).", "es": "En la salida: Luc Oran (Kern), Tom Vial (Lotto) y Max Pinot (FDJ)."}  # fmt: skip
    found = facts(f"100 km\n{known[language]}\n{sentence}", "breakaway", language=language)
    assert names(found) == ["Luc Oran", "Tom Vial", "Max Pinot"]


@pytest.mark.parametrize(
    ("language", "given", "others"),
    [
        ("fr", "plante une mine", ["plantent une mine", "a plante une mine", "ont plante une mine"]),
        ("fr", "est tombe", ["est tombee", "sont tombes", "sont tombees"]),
        ("fr", "se detache", ["se detachent", "s est detache", "s est detachee", "se sont detaches"]),
        ("fr", "mord la poussiere", ["mordent la poussiere", "a mordu la poussiere"]),
        (
            "es",
            "pierde contacto",
            ["pierden contacto", "perdio contacto", "perdieron contacto", "han perdido contacto"],
        ),
        ("es", "se escapa", ["se escapan", "se escapo", "se escaparon", "se ha escapado"]),
        ("es", "ha sido cazado", ["ha sido cazada", "han sido cazados", "han sido cazadas"]),
    ],
)
def test_a_verb_is_known_in_its_other_forms(language, given, others):
    forms = inflected({"dropped": given, "peloton": given}, language)
    assert set(others) <= set(forms["dropped"].split("|"))
    assert forms["peloton"] == given


def test_a_short_table_of_points_stands_in_one_line():
    found = imported("100 km de l'arrivée\nPoints : 1. Oran, 42 pts ; 2. Vial, 40 ; 3. Pinot, 21.\nMontagne : 1. Vial, 18 pts ; 2. Oran, 12.")  # fmt: skip
    tables = [event for event in found.facts if event.kind == "classification"]
    assert [(table.which, [row.points for row in table.rows]) for table in tables] == [
        ("points", [42, 40, 21]),
        ("mountains", [18, 12]),
    ]


def test_the_average_speed_after_a_winners_time_hides_no_time():
    found = imported("1. Luc Oran (FRA/Kern), les 161,4 km en 4h21'07'' (moyenne : 37,1 km/h)\n2. Tom Vial (BEL/Lotto) à 2''\n3. Max Pinot (FRA/FDJ) m.t.")  # fmt: skip
    (result,) = [event for event in found.facts if event.kind == "result"]
    assert [(row.time_s, row.gap_s) for row in result.rows] == [(15667, None), (None, 2), (None, 2)]


def test_points_are_shared_out_after_the_climb_was_named():
    (climb,) = told("Alto de la Hoz, de segunda. Aster se lleva los cinco puntos; tres para Bero.", "es", "climb")
    assert [(rider.name, rider.points) for rider in climb.order] == [("Paul Aster", 5), ("Jan Bero", 3)]


def test_a_report_says_where_the_stage_was_and_not_where_tomorrows_is():
    stage = imported(
        """Tour du Val : Oran s'impose
        Luc Oran (Kern) a signé vendredi à Mareuil sa première victoire, dans la 2e étape du Tour du Val.
        Longue de 187,3 kilomètres depuis Riom, l'étape s'est courue sous la pluie. L'échappée a été reprise à 41 km du but.
        Samedi, la 3e étape conduira les coureurs de Mareuil à Thiers (171 km), avec une arrivée en côte (4,4 km à 6,8 %)."""
    ).stage
    assert (stage.start, stage.finish, stage.distance_km) == ("Riom", "Mareuil", 187.3)


def test_what_is_said_between_commas_does_not_hide_what_happens():
    assert names(told("Bero, qui avait lâché prise, est avalé par le peloton.", "fr", "caught")) == ["Jan Bero"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "fr",
            "Karl Dorn (Kern) et Luc Oran (Lotto) chassent. Les poursuivants sont à 15 secondes, le peloton à 50.",
        ),
        (
            "es",
            "Karl Dorn (Kern) y Luc Oran (Lotto) persiguen. Los perseguidores están a 15 segundos, el pelotón a 50.",
        ),
    ],
)
def test_two_groups_are_each_so_far_from_those_away(language, sentence):
    found = {(of, to, gap_s) for of, to, gap_s, _ in gaps(sentence, language)}
    assert found == {("chasers", "leaders", 15), ("peloton", "leaders", 50)}


@pytest.mark.parametrize(
    ("language", "sentence", "held"),
    [
        ("fr", "Karl Dorn (Kern) attaque. Il compte déjà dix secondes d'avance sur le peloton.", ("peloton", "Karl Dorn", 10)),
        ("es", "Ataca Karl Dorn (Kern). Ya tiene diez segundos sobre el pelotón.", ("peloton", "Karl Dorn", 10)),
        ("fr", "Bero est lâché. Aster a 20 secondes d'avance sur lui.", ("Jan Bero", "leaders", 20)),
        ("es", "Se queda Bero. Aster le saca 20 segundos.", ("Jan Bero", "leaders", 20)),
    ],
)  # fmt: skip
def test_what_one_rider_holds_on_the_bunch_or_on_another(language, sentence, held):
    assert [(of, to, gap_s) for of, to, gap_s, _ in gaps(sentence, language)] == [held]


@pytest.mark.parametrize(
    ("language", "sentence", "km"),
    [
        ("fr", "Sous la flamme rouge, Bero lance les hostilités.", 1),
        ("es", "En el último kilómetro arranca Bero.", 1),
        ("fr", "Les coureurs passent sous la banderole des 3 derniers kilomètres.", 3),
        ("es", "Aster y Bero afrontan los últimos 3 kilómetros.", 3),
    ],
)
def test_what_hangs_over_the_road_says_how_far_it_is(language, sentence, km):
    near = {"fr": "5 km de l'arrivée\n", "es": "5KM.\n"}
    assert told(near[language] + sentence, language, "km")[-1].km_to_go == km
