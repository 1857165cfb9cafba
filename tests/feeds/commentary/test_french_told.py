"""French: who does it to whom, numbers in words, adverbs in a verb, what begins with a participle."""

import pytest
from reading import facts, imported
from test_french_clauses import names, told

from feeds.commentary.words.numbers import distances, number
from tracker.race.events import kind_of


@pytest.mark.parametrize(
    ("text", "kind", "riders"),
    [
        ("Salz a d'abord repris Bero.", "caught", ["Jan Bero"]),
        ("Salz a rapidement été repris par Renn.", "caught", ["Tom Salz"]),
        ("Salz a enfin repris sa place dans le peloton.", "caught", []),
        ("Salz a repris son souffle.", "caught", []),
        ("Salz a repris dix secondes à Bero.", "caught", []),
        ("Salz a d'abord repris le flambeau de Renn au sein de l'équipe.", "caught", []),
        ("Salz est repris et aussitôt déposé par Renn et Hald.", "dropped", []),
        ("J'ai lâché mon drapeau et Salz des yeux.", "dropped", []),
        ("Renn, qui passait, était seul, et j'ai lâché mon drapeau.", "dropped", []),
        ("Salz a doublé Renn et rejoint Bero à vingt secondes de Hald.", "join", ["Tom Salz"]),
        ("Salz a doublé le jeune Renn puis rejoint Bero à huit kilomètres du sommet.", "join", ["Tom Salz"]),
        ("Jonction faite : Salz et Renn ont rejoint les deux de devant.", "climb", []),
        ("Crevaison de Salz ! Il a le temps de rentrer.", "join", []),
        ("Parti en contre dans la descente, Salz a attaqué.", "attack", ["Tom Salz"]),
        ("Salz part tout de suite !", "attack", ["Tom Salz"]),
        ("Le train part tout de suite, et le public avec.", "attack", []),
        ("Salz a choisi ce moment pour sortir du peloton.", "attack", ["Tom Salz"]),
        ("Salz a choisi cet endroit pour s'installer avec sa famille.", "attack", []),
        ("Les Movistar ont mis deux hommes en tête de peloton, sans affolement.", "breakaway", []),
        ("Trois coureurs sont partis à terre dans le virage.", "attack", []),
        ("Salz a crevé. Ça tombe mal, la route est étroite.", "crash", []),
        ("Victime d'une chute à l'entrée du bourg en même temps que Renn et Hald, Salz repart.", "crash", ["Tom Salz", "Ivo Renn", "Luc Hald"]),
    ],
)  # fmt: skip
def test_who_does_it_to_whom(text, kind, riders):
    assert sorted(names(text, kind)) == sorted(riders)
    assert riders or not [event for event in told(text) if kind_of(event) == kind]


def test_a_crash_that_another_sentence_names_the_riders_of():
    text = (
        "Chute dans la descente ! Deux coureurs à terre. Il s'agit de Salz, le sprinteur, et de son équipier Renn."
    )
    assert sorted(names(text, "crash")) == ["Ivo Renn", "Tom Salz"]


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("Moins de quatre minutes désormais.", [240]),
        ("Moins de trois minutes maintenant avant le passage sur la ligne.", []),
        ("Deux minutes et vingt secondes plus tard passe le peloton.", [140]),
        ("Dix minutes plus tard arrive la voiture-balai.", []),
        ("Plus que 2'15 à 50 bornes de la ligne.", [135]),
        ("Dernier tour de circuit, et 24 secondes d'avance pour les deux rescapés.", [24]),
        ("Le peloton pointe désormais à deux minutes et quart.", [135]),
        ("Le départ réel a été donné avec quatre minutes de retard.", []),
        ("Salz, qui comptait 18 secondes d'avance au départ sur Renn, a perdu son maillot.", []),
    ],
)
def test_how_far_apart(text, seconds):
    assert [event.gap_s for event in told(text) if kind_of(event) == "gap"] == seconds


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("septante-cinq", 75), ("nonante", 90), ("huitante-deux", 82), ("soixante-quinze", 75), ("soixante-deux", 62),
        ("quatre-vingts", 80), ("quatre-vingt-dix-sept", 97), ("cent vingt", 120), ("deux cent un", 201), ("vingt et un", 21),
        ("trente-cinq", 35), ("cent", 100), ("dix-sept", 17),
    ],
)  # fmt: skip
def test_numbers_of_several_words(words, value):
    assert number(words) == value
    assert [figure.value for figure in distances(f"Il reste {words} kilomètres à parcourir.")] == [value]


def test_a_length_in_words_and_who_leads_the_overall():
    text = (
        "Tour des Causses, 2e étape\nDeux cent un kilomètres entre Millau et Mende.\n172 km à faire.\n"
        "Jan Bero (Movistar) s'impose devant Paul Aster (Cofidis) et Tom Salz (Astana).\n"
        "Au général, Aster garde son maillot bleu avec 4 petites secondes d'avance sur Bero et 9 sur Salz."
    )
    assert imported(text, language="fr").stage.distance_km == 201
    [table] = facts(text, "gc", language="fr")
    assert [(row.name, row.gap_s) for row in table.rows] == [
        ("Paul Aster", None),
        ("Jan Bero", 4),
        ("Tom Salz", 9),
    ]


def test_the_bonus_of_a_sprint_is_none_of_the_climb_before():
    text = (
        "Au sommet de la côte du Fraysse, Aster passe en tête devant Bero.\n"
        "On apprend que Bero avait empoché le sprint intermédiaire de Mende, avec 3 secondes de bonification à la clé."
    )
    climbs = [event for event in told(text) if kind_of(event) in ("climb", "amend")]
    assert [[(one.name, one.bonus_s) for one in event.order] for event in climbs] == [
        [("Paul Aster", None), ("Jan Bero", None)]
    ]
