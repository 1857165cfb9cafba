"""French and Spanish live blogs over several sentences: who leads after a move, groups called after a rider, gaps beside others."""

import pytest
from reading import AWAY, facts, gaps

from feeds.commentary.page.headings import headed
from feeds.commentary.page.tables import find_tables
from tracker.race.events import kind_of

_PELOTON = {
    "fr": "Dans le peloton, Tom Salz (Movistar), Ivo Renn (Ineos) et Luc Hald (Astana) sont là.",
    "es": "En el pelotón ruedan Tom Salz (Movistar), Ivo Renn (Ineos) y Luc Hald (Astana).",
}


def told(text, language, kind):
    return facts(f"{AWAY[language]}{_PELOTON[language]}\n{text}", kind, language=language)


def names(text, language, kind):
    return [rider.name for event in told(text, language, kind) for rider in event.riders]


@pytest.mark.parametrize(
    ("language", "text", "caught"),
    [
        ("fr", "Le groupe Salz avale Bero, qui saigne du coude.", ["Jan Bero"]),
        ("fr", "Le groupe de Salz a repris Bero.", ["Jan Bero"]),
        ("es", "El grupo de Salz caza a Bero.", ["Jan Bero"]),
        ("es", "El pelotón se parte y a Salz le ha pillado a contrapié.", []),
        ("es", "Cazados Aster y Bero tras 80 kilómetros por delante.", ["Paul Aster", "Jan Bero"]),
    ],
)
def test_a_group_called_after_a_rider_catches(language, text, caught):
    assert names(text, language, "caught") == caught
    assert names(text, language, "join") == []
    assert [event.km_to_go for event in told(text, language, "km")] == [100]


@pytest.mark.parametrize(
    ("language", "text", "kind", "riders"),
    [
        ("fr", "Salz et Renn partent en contre.\nJonction.", "join", ["Tom Salz", "Ivo Renn"]),
        ("es", "Sale por detrás Salz.", "attack", ["Tom Salz"]),
        ("es", "Sale por detrás Salz.", "dropped", []),
        ("es", "Ataca Salz.\nA por él se ha ido Renn.", "attack", ["Tom Salz", "Ivo Renn"]),
        ("es", "Salz no puede más y se baja de la bici.", "dropped", []),
        ("es", "Primeras rampas del alto de Lences y movimiento de Salz.", "attack", ["Tom Salz"]),
        ("es", "Los dos que se cayeron, curiosamente.", "crash", []),
        ("fr", "Salz par terre !", "crash", ["Tom Salz"]),
        (
            "fr",
            "Une dizaine de coureurs au sol, dont Salz, le 5e du général, et Hald.",
            "crash",
            ["Tom Salz", "Luc Hald"],
        ),
        ("es", "Caída de varios corredores, entre ellos Salz y Renn.", "crash", ["Tom Salz", "Ivo Renn"]),
        ("fr", "Les premiers sprinteurs sautent, notamment Tom Salz.", "dropped", ["Tom Salz"]),
    ],
)
def test_moves_as_live_blogs_tell_them(language, text, kind, riders):
    assert names(text, language, kind) == riders


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Neutralizada la escapada.\nAtaca Hald y Renn le sigue.\nHald cede.\nRenn lleva 5 segundos."),
        ("es", "Neutralizada la escapada.\nAtaca Hald.\nA por él se ha ido Renn.\nHald no puede seguir a Renn.\nRenn lleva 5 segundos."),
        ("fr", "Les deux hommes sont repris.\nHald attaque.\nRenn contre !\nL'Anglais dépose Hald et s'envole.\nRenn a 5 secondes d'avance."),
    ],
)  # fmt: skip
def test_who_leaves_the_one_in_front_behind_leads(language, text):
    assert [(gap.of, gap.to, gap.gap_s) for gap in told(text, language, "gap")] == [("peloton", "leaders", 5)]


@pytest.mark.parametrize(
    ("language", "sentence", "found"),
    [
        ("fr", "Salz est à 1'50 de la tête et le peloton à 5'00.", [("Salz", 110), ("peloton", 300)]),
        ("es", 'Salz está a 40" de la cabeza y el pelotón, a 1:20.', [("Salz", 40), ("peloton", 80)]),
        ("fr", "Le peloton passe 3'35'' plus tard.", [("peloton", 215)]),
        ("fr", "4'25'' d'avance, l'écart maximum depuis ce midi.", [("peloton", 265)]),
        ("es", "3:45, la máxima de la jornada por ahora.", [("peloton", 225)]),
        ("es", "Los dos llegaron a tener una ventaja máxima de 5:10.", []),
        ("fr", "Le tandem tient encore 25 secondes.", [("peloton", 25)]),
        ("fr", "Aster compte 8 secondes sur Salz et une quinzaine sur Renn.", [("Salz", 8), ("Renn", 15)]),
    ],
)
def test_gaps_beside_others(language, sentence, found):
    people = " ".join(_PELOTON[language].split())
    assert [(of.split()[-1], gap_s) for of, _, gap_s, _ in gaps(f"{people}\n{sentence}", language)] == found


@pytest.mark.parametrize(
    ("language", "text", "worth"),
    [
        ("fr", "Sprint intermédiaire de Tarn. Aster empoche les trois secondes devant Bero (2'') et Salz (1'').", [3, 2, 1]),
        ("es", "Aster gana la meta volante de Rúa. Segundo Bero y tercero Salz. 3, 2 y 1 segundos de bonificación.", [3, 2, 1]),
        ("es", "Corona Aster. 4, 2 y 1 puntos para Aster, Bero y Salz.", [4, 2, 1]),
    ],
)  # fmt: skip
def test_what_each_gets_at_a_line(language, text, worth):
    event = next(event for kind in ("sprint", "climb", "amend") for event in reversed(told(text, language, kind)))
    assert [row.bonus_s or row.points for row in event.order] == worth


@pytest.mark.parametrize(
    ("language", "text", "back"),
    [
        ("fr", "Crevaison de Salz.\nSalz est rentré.", ["Tom Salz"]),
        ("fr", "Crevaison de Salz.\nTout va bien pour Salz, de retour dans le paquet.", ["Tom Salz"]),
        ("es", "Pincha Salz.\nSalz está de vuelta, no ha perdido los nervios.", ["Tom Salz"]),
        ("es", "Pincha Salz.\nSalz regresa sin problemas entre los coches.", ["Tom Salz"]),
        ("es", "Pincha Salz.\nSalz vuelve a atacar.", []),
        ("fr", "Salz est rentré.", []),
    ],
)
def test_who_had_to_stop_is_back(language, text, back):
    assert names(text, language, "join") == back


@pytest.mark.parametrize(
    ("language", "text", "sizes"),
    [
        ("fr", "C'est rentré à l'avant, ils sont de nouveau cinq.", [5]),
        ("fr", "Il y a désormais six coureurs à l'avant.", [6]),
        ("es", "Cuatro hombres delante.", [4]),
        ("fr", "Ils sont quatre à se disputer la victoire ce soir au casino.", []),
        ("fr", "Cinq coureurs au tapis, dont Salz.", []),
    ],
)
def test_how_many_are_left_in_front(language, text, sizes):
    assert [event.size for event in told(text, language, "breakaway") if event.size] == sizes


def test_a_one_line_result_that_leaves_places_out():
    table = (
        "L'étape. - 1. Paul Aster (FRA, Cofidis), les 178,6 km en 4 h 02'17'' (moy. : 44,2 km/h) ; 2. Jan Bero (BEL, Movistar) ; "
        "3. Tom Salz (GER, Ineos), tous m.t. ; ... 20. Ivo Renn (SUI, Lotto) à 31'' ; 21. Luc Hald (NOR, Astana) à 1'12''."
    )
    [found] = find_tables([table])
    assert [(row["position"], row.get("time_s"), row.get("gap_s")) for row in found.rows] == [
        (1, 14537, None),
        (2, None, 0),
        (3, None, 0),
        (20, None, 31),
        (21, None, 72),
    ]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Le peloton quitte Alès en cortège, le départ réel est dans 6,8 km.", ["neutral_start"]),
        ("C'est parti pour le fictif.", ["neutral_start"]),
        ("Le peloton vient de quitter la place, en fictif pour six kilomètres.", ["neutral_start"]),
        ("Le drapeau s'est abaissé !", ["start"]),
    ],
)
def test_the_roll_out_is_no_start(text, kinds):
    found = facts(f"Bonjour à tous.\n{text}\n100 km de l'arrivée.\nAster attaque.", language="fr")
    assert [kind for kind in map(kind_of, found) if kind in ("start", "neutral_start")] == kinds


def test_a_climb_that_was_named_is_passed_by_its_short_name():
    text = "Primeras rampas del alto de Lences.\nPor Lences pasa primero Aster, segundo Bero."
    assert [row.name for event in told(text, "es", "climb") for row in event.order] == ["Paul Aster", "Jan Bero"]


def test_a_distance_that_was_covered_heads_nothing():
    para = headed(0, "13h51 – 42,7 kilomètres parcourus dans la première heure.")
    assert (para.km, para.body) == (None, "42,7 kilomètres parcourus dans la première heure.")
    assert headed(0, "13h51 – 42 km de l'arrivée").km == 42
