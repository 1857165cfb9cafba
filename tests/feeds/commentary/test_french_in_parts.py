"""French: elisions of sayings, what is asked only to be told, who is meant by a trade, and mishaps that are none."""

import pytest
from reading import facts
from test_french_clauses import names, told

from feeds.commentary.sentence.split import split, uncommented
from tracker.race.events import kind_of


@pytest.mark.parametrize(
    ("text", "kind", "riders"),
    [
        ("C'en est fini d'Aster.", "caught", ["Paul Aster"]),
        ("Le peloton a mis la main sur Aster et Bero.", "caught", ["Paul Aster", "Jan Bero"]),
        ("Le peloton n'a fait qu'une bouchée d'Aster et de Bero.", "caught", ["Paul Aster", "Jan Bero"]),
        ("L'attaque de Salz est neutralisée par les Cofidis.", "caught", ["Tom Salz"]),
        ("Premier attaquant du jour : Salz.", "attack", ["Tom Salz"]),
        ("Trois hommes partent à leur poursuite : Salz, Renn et Hald.", "attack", ["Tom Salz", "Ivo Renn", "Luc Hald"]),
        ("Salz attaque, emmenant avec lui Renn.", "crash", []),
        ("Salz part au tas dans un virage et emmène Renn avec lui.", "crash", ["Tom Salz", "Ivo Renn"]),
        ("La chute a envoyé au sol Renn.", "crash", ["Ivo Renn"]),
        ("On a reconnu Renn et Hald parmi les victimes.", "crash", ["Ivo Renn", "Luc Hald"]),
        ("Parmi les victimes de la chute : Renn et Hald.", "dropped", []),
        ("Aster vient de lâcher Bero et s'en va tout seul.", "dropped", ["Jan Bero"]),
        ("Renn a été le premier à céder.", "dropped", ["Ivo Renn"]),
        ("La première victime de la pente ? Renn.", "dropped", ["Ivo Renn"]),
        ("Panne sèche pour Renn.", "dropped", ["Ivo Renn"]),
        ("La jonction est faite : Salz et Renn ont rejoint Aster et Bero.", "climb", []),
        ("Hald ne s'était pas présenté au départ.", "abandon", ["Luc Hald"]),
    ],
)  # fmt: skip
def test_who_does_it(text, kind, riders):
    assert sorted(names(text, kind)) == sorted(riders)


@pytest.mark.parametrize(
    "text",
    [
        "Les images de la chute de Salz sont à revoir ici.",
        "Salz a été rejoint par la voiture médicale.",
        "Salz et Renn ont dû poser pied à terre, ils repartent.",
        "Ça sent la fin pour les échappés.",
        "Son équipier Renn lui cède sa roue.",
        "Salz roule, son équipier Renn calé dans sa roue.",
        "Salz gagne deux places.",
        "Le vainqueur ? Réponse dans dix minutes.",
        "Salz chute au classement.",
        "Salz vient de lâcher son bidon.",
    ],
)
def test_what_befalls_nobody(text):
    assert [event for event in told(text) if kind_of(event) != "comment"] == []


def test_what_is_asked_and_answered_is_one_sentence():
    asked = "L'écart ? 2'35\". Le vainqueur ? On verra. La victime du jour ? Dorn."
    assert [uncommented(text, "fr") for text in split(asked, "fr")] == [
        "L'écart : 2'35\".",
        "Le vainqueur ?",
        "On verra.",
        "La victime du jour : Dorn.",
    ]


def test_who_is_meant_by_a_trade_in_a_report():
    report = (
        "Tour du Test : Aurélien Morel, la belle\n"
        "Le Vaudois a remporté samedi la 3e étape du Tour du Test en solitaire.\n"
        "Il y pensait depuis l'hiver. Aurélien Morel n'a pas raté le rendez-vous.\n"
        "Parti à 14 kilomètres de l'arrivée, le grimpeur de 25 ans a attaqué.\n"
    )
    found = {kind_of(event): event for event in facts(report, language="fr")}
    assert found["finish"].riders[0].name == found["attack"].riders[0].name == "Aurélien Morel"


def test_those_counted_are_listed_behind_a_colon():
    text = (
        "100 km de l'arrivée\nIls sont trois à avoir pris cinquante mètres.\n"
        "Voici qui compose ce joli petit monde : Paul Aster (Cofidis), l'Italien Jan Bero (EF) et un Lotto, Tom Salz."
    )
    assert [rider.name for rider in facts(text, "breakaway", language="fr")[-1].riders] == [
        "Paul Aster",
        "Jan Bero",
        "Tom Salz",
    ]


@pytest.mark.parametrize(
    ("text", "orders"),
    [
        ("Salz s'est adjugé les deux sprints intermédiaires, à Stenay devant Renn, puis à Dun devant Hald.", [["Salz", "Renn"], ["Salz", "Hald"]]),
        ("Sprint intermédiaire de Mèze : Salz saute Renn sur la ligne, Hald est troisième.", [["Salz", "Renn", "Hald"]]),
        ("Salz passe en tête au sommet du col devant Renn, sans sprint.", [["Salz", "Renn"]]),
        ("Salz bascule en tête au sommet du col, suivi de Renn à 15 secondes.", [["Salz", "Renn"]]),
    ],
)  # fmt: skip
def test_who_passes_first(text, orders):
    found = [event for event in told(text) if kind_of(event) in ("climb", "sprint")]
    assert [[rider.name.split()[-1] for rider in event.order] for event in found] == orders
    assert not [event for event in told(text) if kind_of(event) == "dropped"]


def test_points_that_others_get_by_what_they_are():
    text = "Salz passe en tête au sommet devant Renn, sans sprint. 10 points pour l'Astana, 8 pour le Vendéen, et derrière, c'est Hald qui grappille les 6 points de la troisième place."
    passed = [event for event in told(text) if kind_of(event) == "climb"][-1]
    assert [(rider.name, rider.points) for rider in passed.order] == [
        ("Tom Salz", 10),
        ("Ivo Renn", 8),
        ("Luc Hald", 6),
    ]
