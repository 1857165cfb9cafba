"""French: what is said by the way, who is away where the sentence says more of each, several gaps, what comes before the flag."""

import pytest
from reading import AWAY, facts, imported
from test_french_clauses import names, told

from feeds.commentary.sentence.french_comments import without_french_comments
from tracker.race.events import kind_of

_KM = "120 km de l'arrivée\n"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Le peloton, lui, fait la sieste.", "Le peloton fait la sieste."),
        ("Salz, en revanche, a abandonné.", "Salz a abandonné."),
        ("L'écart fond comme neige au soleil : 3'05.", "L'écart fond : 3'05."),
        ("Salz, vainqueur hier à Rodez, attaque.", "Salz attaque."),
        ("Salz sort comme un boulet de canon !", "Salz sort !"),
        ("Le Slovène de 23 ans s'impose.", "Le Slovène s'impose."),
        ("Renn prend trois secondes mais aucun ne joue le général.", "Renn prend trois secondes."),
        ("Salz sort comme un leader.", "Salz sort comme un leader."),
        ("Salz s'arrête parce qu'il a crevé.", "Salz s'arrête parce qu'il a crevé."),
        ("Salz (abandon sur chute) est parti.", "Salz (abandon sur chute) est parti."),
        ("Salz est passé, et c'est Renn qui mène.", "Salz est passé, et c'est Renn qui mène."),
    ],
)
def test_what_is_said_by_the_way(text, plain):
    assert without_french_comments(text) == plain


@pytest.mark.parametrize(
    ("text", "riders"),
    [
        ("Ils sont trois : Léo Salz (Visma), Ivo Renn (Lotto) et, tiens donc, revoilà Luc Hald (Uno-X) !", 3),
        ("Le bon coup est parti. Le Breton Léo Salz (Visma) y côtoie Ivo Renn (Lotto) et Luc Hald (Uno-X).", 3),
        ("Quatre hommes devant\nL'échappée est composée de Léo Salz (Visma), accompagné d'Ivo Renn (Lotto), de Luc Hald (Uno-X) et de Noé Gran (FDJ).", 4),
        ("Une échappée de trois coureurs a été lancée par Léo Salz (Visma) et Ivo Renn (Lotto), auxquels s'est joint Luc Hald (Uno-X).", 3),
        ("Paul Aster (FDJ) et Jan Bero (EF) sont en tête.\nÀ 12 secondes, on trouve un trio avec Léo Salz (Visma), Ivo Renn (Lotto) et Luc Hald (Uno-X).", 0),
        ("En tête du classement, on retrouve Léo Salz (Visma), Ivo Renn (Lotto) et Luc Hald (Uno-X).", 0),
        ("Ils sont trois à la poursuite d'Aster : Léo Salz (Visma), Ivo Renn (Lotto) et Luc Hald (Uno-X).", 0),
        ("Trois hommes ont été lâchés de l'échappée : Léo Salz (Visma), Ivo Renn (Lotto) et Luc Hald (Uno-X).", 0),
        ("L'échappée d'hier était composée de Léo Salz (Visma), Ivo Renn (Lotto) et Luc Hald (Uno-X).", 0),
        ("Les noms à surveiller : Léo Salz (Visma), Ivo Renn (Lotto) et Luc Hald (Uno-X).", 0),
    ],
)  # fmt: skip
def test_who_is_listed_as_away(text, riders):
    found = facts(f"{_KM}{text}", "breakaway", language="fr")
    listed = [len(event.riders) for event in found if event.riders and len(event.riders) > 2]
    assert listed == ([riders] if riders else [])


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("Premier écart, 35 secondes, puis 1 minute 10 à Rumigny.", [35, 70]),
        ("Salz, Renn et Dorn passent à 28 secondes, le groupe maillot orange à 50\".", [28, 50]),
        ("L'échappée, elle, n'a plus qu'1'45''.", [105]),
        ("5 bornes et toujours une quinzaine de secondes.", [15]),
        ("25 secondes entre le premier et le deuxième peloton.", [25]),
        ("Ils ont compté 35 secondes d'avance, puis une crevaison de 20 secondes les a freinés.", []),
        ("Les deux leaders du général, 12 secondes les séparent.", []),
    ],
)  # fmt: skip
def test_several_gaps(text, seconds):
    assert [event.gap_s for event in told(text) if kind_of(event) == "gap"] == seconds


def test_so_many_men_and_a_time():
    found = facts(f"{_KM}Du monde est sorti. Six hommes, 40 secondes.", language="fr")
    assert [(kind_of(one), getattr(one, "size", None)) for one in found if kind_of(one) != "km"] == [
        ("gap", None),
        ("breakaway", 6),
    ]


def test_what_is_said_before_the_flag_is_of_the_morning():
    posts = [
        "12:38 - Le Zurichois Fabio Salz, lauréat du prologue hier à Fribourg, compte 3 secondes d'avance sur Ivo Renn et 12 sur Luc Hald.",
        "13:02 - Le départ réel est donné.",
        "13:08 - Attaque de Noé Gran (FDJ).",
        "13:20 - Gran est repris.",
        "13:40 - Le peloton est groupé.",
        "14:20 - Toujours rien.",
        "15:20 - Attaque de Kai Fisk (Lotto).",
    ]
    found = imported("\n".join(posts), language="fr").facts
    assert not [one for one in found if kind_of(one) == "gap"]
    assert [(row.position, row.gap_s) for one in found if kind_of(one) == "gc" for row in one.rows] == [
        (1, None),
        (2, 3),
        (3, 12),
    ]


def test_who_does_as_another_did():
    text = "Aster a lâché prise, imité un peu plus loin par Bero."
    assert sorted(names(text, "dropped")) == ["Jan Bero", "Paul Aster"]


def test_nationality_of_several_is_no_name():
    text = f"{AWAY['fr']}Les Belges Wout Salz (Visma) et Gil Renn (Lotto) attaquent."
    assert {rider.name for one in facts(text, "attack", language="fr") for rider in one.riders} == {
        "Wout Salz",
        "Gil Renn",
    }
