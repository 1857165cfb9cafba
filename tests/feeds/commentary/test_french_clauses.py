"""French: long sentences of several facts, what each got at a summit, the overall over two sentences, agencies' tables."""

import pytest
from reading import AWAY, facts

from feeds.commentary.page.cells import as_row, tidied
from feeds.commentary.rider.names import Roster
from feeds.commentary.sentence.clauses import clauses
from feeds.commentary.sentence.tokens import Sentence
from tracker.race.events import kind_of

_PELOTON = "Dans le peloton, Tom Salz (Movistar), Ivo Renn (Ineos) et Luc Hald (Astana) sont là."


def told(text):
    before = f"{AWAY['fr']}{_PELOTON}"
    last = len([line for line in before.splitlines() if line])
    return [event for event in facts(f"{before}\n{text}", language="fr") if event.read and event.read.para >= last]


def names(text, kind):
    return [rider.name for event in told(text) if kind_of(event) == kind for rider in event.riders]


@pytest.fixture(scope="module")
def known():
    roster = Roster()
    Sentence("Aster (Cofidis), Bero (Lotto), Dorn (Ineos) et Fisk (Movistar) attaquent.", "fr", roster)
    return roster


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Dorn, qui a repris Fisk, attaque avant d'être rejoint par Bero.",
            ["Dorn a repris Fisk.", "Dorn attaque.", "Dorn est rejoint par Bero."],
        ),
        ("Distancé dans le col, Dorn a perdu une minute.", ["Dorn est distancé dans le col.", "Dorn a perdu une minute."]),
        ("Après avoir rejoint Fisk, Dorn s'est relevé.", ["Dorn a rejoint Fisk.", "Dorn s'est relevé."]),
        ("Dorn attaque, Fisk le suit et Bero, distancé, se relève.", ["Dorn attaque.", "Fisk le suit.", "Bero, distancé, se relève."]),
        ("Dorn attaque, laissant Fisk sur place.", ["Dorn attaque.", "Dorn laisse Fisk sur place."]),
        ("Derrière, Dorn attaque.", []),
        ("Aster, échappé depuis midi, et Bero sont avalés par le peloton.", []),
        ("Si Dorn attaque, Fisk le suit.", []),
        ("Dorn, qui s'était imposé hier, attaque à son tour, et Fisk le suit.", ["Dorn attaque à son tour.", "Fisk le suit."]),
    ],
)  # fmt: skip
def test_a_long_sentence_is_several(known, text, parts):
    assert clauses(Sentence(text, "fr", known, learn=False), looks_back=False) == parts


@pytest.mark.parametrize(
    ("text", "kind", "riders"),
    [
        ("Derrière, Salz sort du peloton, qui a entre-temps repris Aster, pour la dernière seconde.", "caught", ["Paul Aster"]),
        ("Fin de l'aventure pour Bero, qui vient de lâcher prise dans un faux plat.", "dropped", ["Jan Bero"]),
        ("Fin de l'aventure pour Bero, qui vient de lâcher prise dans un faux plat.", "caught", []),
        ("C'est terminé pour Hald, qui se tenait l'épaule et vient de monter dans l'ambulance.", "abandon", ["Luc Hald"]),
        ("Une attaque d'Aster, rejoint en deux temps par Salz, puis par Renn.", "join", ["Tom Salz", "Ivo Renn"]),
        ("Première banderille de la journée, signée Salz.", "attack", ["Tom Salz"]),
        ("Salz a essayé le premier, sans succès.", "attack", ["Tom Salz"]),
        ("Salz a dû parer une attaque d'Ivo Renn, son dauphin.", "attack", ["Ivo Renn"]),
        ("Aster avalé tout cru par Salz et Renn.", "caught", ["Paul Aster"]),
        ("Aster et Bero n'ont pas tenu, les voilà dans le peloton.", "caught", ["Paul Aster", "Jan Bero"]),
        ("Une chute, dans un rond-point : Hald, décidément, et un autre coureur.", "crash", ["Luc Hald"]),
        ("Salz a perdu le contrôle de son vélo, entraînant dans sa chute Ivo Renn.", "crash", ["Tom Salz", "Ivo Renn"]),
        ("Salz a senti le coup et il part tout seul dans un virage.", "crash", []),
        ("Ça tombe mal, la route est étroite.", "crash", []),
        ("Salz est bien calé dans les dix premiers.", "dropped", []),
    ],
)  # fmt: skip
def test_what_clauses_say(text, kind, riders):
    assert sorted(names(text, kind)) == sorted(riders)


def order(text):
    found = [event for event in told(text) if kind_of(event) in ("climb", "amend")]
    event = getattr(found[-1], "event", found[-1]) if found else None
    rows = event["order"] if isinstance(event, dict) else event.order if event else []
    return [(row.name.split()[-1], row.points) for row in rows]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Aster en tête au sommet du col de Lens ! Il empoche 10 points, contre 8 pour Bero.", [("Aster", 10), ("Bero", 8)]),
        ("Et de deux pour Bero, premier au sommet du col de Lens ! 20 points pour lui, 15 pour Aster.", [("Bero", 20), ("Aster", 15)]),
        ("Aster prend sa revanche au col de Lens, où il devance Bero. Le barème : 8 et 6 points.", [("Aster", 8), ("Bero", 6)]),
        ("Aster passe en tête au col de Lens, devant Bero (10 points, contre 8 à ses suivants).", [("Aster", 10), ("Bero", 8)]),
        ("Aster a cédé le premier, à 7 km du sommet du col de Lens.", []),
    ],
)  # fmt: skip
def test_what_each_got_at_a_summit(text, rows):
    assert order(text) == rows


def overall(text):
    found = list(told(f"1 km de l'arrivée.\nVictoire de Salz devant Renn !\nBelle journée.\n{text}"))
    tables = [getattr(event, "event", event) for event in found]
    rows = [table.rows for table in tables if getattr(table, "kind", "") == "gc"]
    return [(row.name.split()[-1], row.gap_s) for row in rows[-1]] if rows else []


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Hald sauve son maillot pour une seconde ! Il devance désormais Salz de 1'' et Renn de 14''.", [("Hald", None), ("Salz", 1), ("Renn", 14)]),
        ("Salz s'empare du maillot jaune pour 2 petites secondes devant Hald. Renn est désormais troisième, à 9 secondes.", [("Salz", None), ("Hald", 2), ("Renn", 9)]),
        ("Salz endosse la tunique jaune. Il possède 12 secondes d'avance sur Hald, Renn est troisième à 25 secondes.", [("Salz", None), ("Hald", 12), ("Renn", 25)]),
        ("Salz prend le maillot à pois, 5 points devant Hald.", []),
    ],
)  # fmt: skip
def test_the_overall_over_two_sentences(text, rows):
    assert overall(text) == rows


@pytest.mark.parametrize(
    ("line", "time"),
    [
        ("2. Jan Bero (ESP/Lotto) à 38.", "38"),
        ("1. Paul Aster (FRA/Cofidis), les 142,5 km en 3 h 31:47. (moyenne: 40,4 km/h)", "3h31:47"),
        ("4. Jan Bero (GER/Lotto) 1:12.", "1:12"),
    ],
)
def test_rows_of_agencies_end_in_a_full_stop(line, time):
    assert as_row(tidied(line), 1, points=False)["time"] == time
