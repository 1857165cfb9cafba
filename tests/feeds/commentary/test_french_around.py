"""French: what is around the race, who starts and who fell, who won, and what each got at a line."""

import pytest
from reading import facts
from test_french_clauses import names, told

from tracker.race.events import kind_of

MORNING = "Tour du Levant, 4e étape : Alcoy - Guadalest (170 km)\nTom Salz (Movistar), Ivo Renn (Ineos) et Luc Hald (Astana) sont attendus.\n"


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Les 154 coureurs quittent la place du marché pour un défilé de 6,4 km avant le kilomètre zéro.", ["neutral_start"]),
        ("Les 151 coureurs encore en lice viennent de s'élancer au kilomètre 0.", ["start"]),
        ("Les coureuses sont parties ! Départ réel donné sous le soleil.", ["start"]),
        ("Les coureurs viendront s'élancer au kilomètre 0 dans dix minutes.", []),
    ],
)  # fmt: skip
def test_the_roll_out_and_the_flag(text, kinds):
    found = [kind_of(event) for event in facts(f"{MORNING}{text}", language="fr")]
    assert [kind for kind in found if kind in ("neutral_start", "start")] == kinds


@pytest.mark.parametrize(
    ("text", "riders"),
    [
        ("Pas de Tom Salz au départ, il a mal au genou.", ["Tom Salz"]),
        ("Ils sont 117 au départ ce matin, Renn n'ayant pas signé la feuille d'émargement en raison d'une fièvre.", ["Ivo Renn"]),
        ("Renn, n'ayant pas signé de contrat, est libre.", []),
        ("Pas de surprise au départ.", []),
        ("Pas de Salz sur le podium au départ de la saison.", []),
    ],
)  # fmt: skip
def test_who_does_not_start(text, riders):
    found = facts(f"{MORNING}{text}\nDépart réel donné.", "abandon", language="fr")
    assert [rider.name for event in found for rider in event.riders if event.status == "DNS"] == riders


@pytest.mark.parametrize(
    ("text", "riders"),
    [
        ("Une dizaine de coureurs par terre ! On voit notamment Salz, le 3e du général, et l'Australien Renn.", ["Tom Salz", "Ivo Renn"]),
        ("Chute ! On reconnaît Salz (Movistar) et le maillot à pois, Ivo Renn, qui repart en se tenant le coude.", ["Tom Salz", "Ivo Renn"]),
        ("Chute ! On voit Salz attendre Renn.", []),
        ("Chute ! On reconnaît Salz. Renn, lui, a évité la chute.", ["Tom Salz"]),
    ],
)  # fmt: skip
def test_who_is_seen_on_the_ground(text, riders):
    assert sorted(names(text, "crash")) == sorted(riders)


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("45,2 km de moyenne après une heure de course, malgré un vent trois quarts face.", "speed", [45.2]),
        ("45,2 km de moyenne prévus aujourd'hui.", "speed", []),
        ("Il pleuviote maintenant sur Port-Aurigny.", "weather", ["rain"]),
        ("Le vent, lui, est quasi nul.", "weather", ["calm"]),
        ("Les prévisions parlaient de grêle et de 6 degrés au sommet.", "weather", []),
        ("Pendant ce temps, au Tour d'Andalousie, Beñat Urrutia a gagné avec 1'12'' d'avance.", "gap", []),
        ("La course vient de repartir.", "resumed", [None]),
        ("La course vient de repartir de plus belle.", "resumed", []),
    ],
)
def test_around_the_race(text, kind, expected):
    found = [event for event in told(text) if kind_of(event) == kind]
    said = {"speed": "speed_kph", "gap": "gap_s"}.get(kind)
    value = [
        getattr(event, said) if said else getattr(event, "sky", None) or getattr(event, "wind", None)
        for event in found
    ]
    assert value == expected


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Victoire en solitaire de Salz, Renn 2e à 32'', Hald 3e à 45''.", [("Tom Salz", None), ("Ivo Renn", 32), ("Luc Hald", 45)]),
        ("C'est Salz qui est déclaré gagnant, un boyau devant le Néerlandais Renn.", [("Tom Salz", None), ("Ivo Renn", None)]),
        ("Le sprint est pour Salz, devant Renn.", [("Tom Salz", None), ("Ivo Renn", None)]),
        ("Salz l'emporte ! Il saute Renn sur la ligne.", [("Tom Salz", None), ("Ivo Renn", None)]),
        ("Salz a été déclaré apte par le médecin.", []),
    ],
)  # fmt: skip
def test_who_won_and_came_next(text, rows):
    found = [event for event in told(f"1 km de l'arrivée\n{text}") if kind_of(event) == "result"]
    assert [(row.name, row.gap_s) for event in found[-1:] for row in event.rows] == rows


@pytest.mark.parametrize(
    ("text", "kind", "rows"),
    [
        ("Sprint de Montluçon.\nCoup double pour Salz, qui empoche 3 secondes ; Renn en prend 2, Hald 1.", "sprint", [(None, 3), (None, 2), (None, 1)]),
        ("Salz passe devant Renn au sommet de la côte de Rimont et prend 10 points. L'Italien en inscrit 8.", "climb", [(10, None), (8, None)]),
        ("Salz passe en tête de la Côte de Seyssolaz et marque le seul point mis en jeu.", "climb", [(1, None)]),
        ("Salz devance Renn et Hald au sprint de Fontclaire. Il empoche trois secondes de bonification, deux et une pour ses compagnons.", "sprint", [(None, 3), (None, 2), (None, 1)]),
    ],
)  # fmt: skip
def test_what_each_got(text, kind, rows):
    found = [event for event in told(text) if kind_of(event) == kind]
    assert [(row.points, row.bonus_s) for row in found[-1].order] == rows


@pytest.mark.parametrize(
    ("text", "riders"),
    [
        ("1'10'' pour Lacombe et Nieminen, 85 km.", ["Lacombe", "Nieminen"]),
        ("20 minutes pour Vesoul et Gray, les deux villes étapes.", []),
        ("Lindemann et Nieminen en tête", ["Lindemann", "Nieminen"]),
        ("Paris et Lyon en tête, Marseille troisième.", []),
        ("Quatre hommes ont terminé hors délais, dont Pelle Grondahl et Bastien Cuvelier.", ["Pelle Grondahl", "Bastien Cuvelier"]),
        ("Des coureurs de cinq pays, dont Espagne et Portugal, ont abandonné.", []),
        ("L'aventure de Lacombe et Nieminen s'achève à 18 km du terme.", ["Lacombe", "Nieminen"]),
        ("Le raid de Paris à Roubaix est long de 260 km.", []),
        ("Solo de Guy Lacombe depuis le sommet.", ["Guy Lacombe"]),
    ],
)  # fmt: skip
def test_names_not_met_before(text, riders):
    found = facts(f"{MORNING}Départ réel donné.\n90 km de l'arrivée\n{text}", language="fr")
    assert sorted({rider.name for event in found for rider in getattr(event, "riders", ()) or ()}) == sorted(
        riders
    )


@pytest.mark.parametrize(
    ("text", "kind", "riders"),
    [
        ("Salz passe en tête au sommet. Il est accompagné de Renn et Hald.", "breakaway", ["Tom Salz", "Ivo Renn", "Luc Hald"]),
        ("Salz passe en tête au sommet. Il est accompagné de sa famille.", "breakaway", []),
        ("Salz et Renn prennent 10 secondes d'avance.", "breakaway", ["Tom Salz", "Ivo Renn"]),
        ("Salz et Renn prennent 10 secondes de bonification.", "breakaway", []),
        ("Devant, il reste donc Salz, Renn et Hald.", "breakaway", ["Tom Salz", "Ivo Renn", "Luc Hald"]),
        ("Devant, il reste deux ascensions et le sprint.", "breakaway", []),
        ("Ça y est, la bonne est partie, avec Salz, Renn et Hald.", "breakaway", ["Tom Salz", "Ivo Renn", "Luc Hald"]),
    ],
)  # fmt: skip
def test_who_goes_away(text, kind, riders):
    found = facts(f"{MORNING}Départ réel donné.\n90 km de l'arrivée\n{text}", kind, language="fr")
    assert sorted(rider.name for event in found for rider in event.riders) == sorted(riders)


@pytest.mark.parametrize(
    "when",
    [
        "C'est terminé pour l'échappée du jour, reprise par le groupe maillot jaune.",
        "C'est fini pour l'échappée matinale.",
    ],
)
def test_the_end_of_the_break(when):
    assert [kind_of(event) for event in told(when)] == ["caught"]
    assert not told(when.replace("C'est", "Ce sera bientôt"))


@pytest.mark.parametrize(
    ("text", "kind", "riders"),
    [
        ("Aster repris, Bero insiste seul.", "caught", ["Paul Aster"]),
        ("Aster et Bero ont creusé un écart de 20'' sur Salz.", "attack", []),
        ("Offensive de Salz à l'avant du peloton ! Il est suivi par Renn.", "attack", ["Tom Salz", "Ivo Renn"]),
        ("Salz attaque. Renn est suivi par une moto.", "attack", ["Tom Salz"]),
        ("Salz et Renn, usés, se relèvent.", "dropped", ["Tom Salz", "Ivo Renn"]),
        ("Problème mécanique pour Bero, qui doit changer de vélo. Il revient très vite sur ses compagnons.", "join", ["Jan Bero"]),
        ("C'est la fin du Tour pour Salz.", "abandon", ["Tom Salz"]),
        ("C'est la fin du Tour pour tout le monde dimanche.", "abandon", []),
    ],
)  # fmt: skip
def test_what_becomes_of_riders(text, kind, riders):
    assert sorted(names(text, kind)) == sorted(riders)


@pytest.mark.parametrize(
    ("text", "status"), [("Salz ne repart pas.", "DNF"), ("Salz ne repart pas ce matin.", "DNS")]
)
def test_who_does_not_go_on_started(text, status):
    assert [event.status for event in told(text) if kind_of(event) == "abandon"] == [status]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("45 secondes, c'est tout ce qu'il reste au duo de tête.", [45]),
        ("30 secondes, c'est ce qu'il reste à combler pour Salz.", []),
        ("Aster bascule en tête avec 5 secondes sur Bero.", [5]),
    ],
)
def test_times_that_are_gaps(text, expected):
    assert [event.gap_s for event in told(text) if kind_of(event) == "gap"] == expected
    assert not [row for event in told(text) if kind_of(event) == "climb" for row in event.order if row.bonus_s]
