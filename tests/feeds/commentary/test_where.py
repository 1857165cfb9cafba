"""Where the race is: the km to go that a sentence, a heading or the end of a post gives."""

import pytest
from reading import imported


def km_of(sentence, language, before=None):
    """Return the last km to go that was read, in a race that was a little further from the finish."""
    before = before or 60
    away = {
        "en": f"{before}km to go\nPaul Aster (Cofidis) and Jan Bero (Movistar) are out front.\n",
        "nl": f"NOG {before} KM:\nPaul Aster (Cofidis) en Jan Bero (Movistar) rijden voorop.\n",
        "fr": f"{before} km de l'arrivée\nPaul Aster (Cofidis) et Jan Bero (Movistar) sont en tête.\n",
        "es": f"{before}KM.\nPaul Aster (Cofidis) y Jan Bero (Movistar) van en cabeza.\n",
    }
    facts = imported(away[language] + sentence, language=language).facts
    marks = [event.km_to_go for event in facts if event.kind == "km"]
    return marks[-1] if len(marks) > 1 else None


@pytest.mark.parametrize(
    ("language", "sentence", "km"),
    [
        ("es", "A dos de meta se queda Bero.", 2),
        ("es", "A falta de 38 kilómetros los escapados conservan 1:10.", 38),
        ("en", "Bero and Aster are reeled in 12 km from the line.", 12),
        ("en", "A crash in the bunch 45 kilometres from home.", 45),
        ("en", "The gap is 1:20 with 30km remaining.", 30),
        ("en", "They hit the final 20 kilometres with 24 seconds in hand.", 20),
        ("en", "They go under the 20km banner.", 20),
        ("en", "We are down to 35km.", 35),
        ("en", "There's a puncture for Bero with 33 km still to ride.", 33),
        ("en", "We're inside 35km to go now.", 35),
        ("en", "The distance remaining: 19 kilometres.", 19),
        ("en", "Distance to go: 45km", 45),
        ("en", "The finish is 40km away and the gap is 2:10.", 40),
        ("en", "Just 30km separate the leaders from the line.", 30),
        ("en", "As the race entered the last 35 kilometres the gap was a minute.", 35),
        ("en", "35km of racing remain.", 35),
        ("en", "Halfway through the stage, 45km to go.", 45),
        ("en", "Aster pulls until he swings off with 30km left, and the gap is 1:20.", 30),
        ("en", "Aster catches Bero at the summit with 32k to go!", 32),
        ("en", "They are in sight. 44k.", 44),
        ("en", "The gap is 1:20 with 35 to go.", 35),
        ("en", "35 to go.", 35),
        ("en", "Forty-four kilometres out.", 44),
        ("en", "All together again, then, for the closing 28 kilometres.", 28),
        ("en", "The rest are allowed back on; a compact field sets off on the last 40km.", 40),
        ("en", "Two at the front, 33km still to go.", 33),
        ("en", "They pass the 50-to-go banner.", 50),
        ("en", "Two riders together at the head, 37.5 km from the end.", 37.5),
        ("en", "On the final climb now with 33km to go, and the bunch is getting thinner.", 33),
        ("en", "It's a new race with 44km left.", 44),
        ("en", "Bero has 25km in which to make up for it.", 25),
        ("en", "There remain 20 kilometres.", 20),
        ("en", "Only 20km between Aster and the line.", 20),
        ("en", "Last year Bero attacked with 20km to go.", None),
        ("en", "The bonus sprint comes with 20km to go.", None),
        ("nl", "Valpartij op 45 kilometer van de finish.", 45),
        ("nl", "Bero demarreert op 22 kilometer van de meet.", 22),
        ("nl", "Intussen resten er nog 28 kilometer.", 28),
        ("nl", "Nog 15 km te rijden en de vlucht is voorbij.", 15),
        ("fr", "Chute au milieu du peloton, à 48 km de l'arrivée.", 48),
        ("fr", "L'écart grimpe : 2 min 50 pour le duo alors qu'il reste 40 km à parcourir.", 40),
        ("fr", "Les échappés passent sous la banderole des 10 km.", 10),
        ("fr", "Le peloton se présente au pied du col à 15 km du but.", 15),
        ("es", "Bero ataca a 9 km de la llegada.", 9),
        ("es", "Les quedan 58 km.", 58),
        ("es", "Restan 40 km de carrera.", 40),
        ("es", "Faltan 35 kilómetros para llegar a meta.", 35),
    ],
)
def test_where_something_happens_is_where_the_race_is(language, sentence, km):
    assert km_of(sentence, language) == km


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The final climb tops out 12km from the line."),
        ("en", "The summit comes 27km from the finish."),
        ("en", "He attacked 30km from the finish last year."),
        ("en", "Bero could attack with 20 km to go."),
        ("en", "Bero is dropped 3 km from the summit."),
        ("en", "We have 60 kilometres of racing today."),
        ("en", "Bero, who lives 5km from the finish line, is happy."),
        ("en", "Bero won here with an attack 40km from the line in 2022."),
        ("en", "Two laps to go."),
        ("en", "There are 3km left of the climb."),
        ("en", "The final 12km are all uphill."),
        ("nl", "De top ligt op 27 km van de finish."),
        ("nl", "Vorig jaar viel hij op 30 km van de meet aan."),
        ("nl", "Over 10 kilometer begint de slotklim."),
        ("fr", "Le sommet est situé à 27 km de l'arrivée."),
        ("fr", "L'an dernier, il avait attaqué à 30 km de l'arrivée."),
        ("fr", "A 3 km du sommet, Bero est lâché."),
        ("es", "El alto está a 27 km de meta."),
        ("es", "El sprint intermedio se disputará a 20 km de meta."),
        ("es", "El año pasado atacó a 30 km de meta."),
    ],
)
def test_a_place_on_the_road_ahead_and_another_year_are_not(language, sentence):
    assert km_of(sentence, language) is None


def test_a_heading_is_right_where_a_sentence_was_wrong():
    text = "100km to go\nThe gap is 2:10.\nAnd with 10km to go he had a minute, he said.\n90km to go\nThe gap is 2:20."
    marks = [event.km_to_go for event in imported(text, language="en").facts if event.kind == "km"]
    assert marks[0] == 100
    assert marks[-1] == 90


@pytest.mark.parametrize("kite", ["Under the flamme rouge.", "The red kite!", "Bero leads under the red kite."])
def test_a_kilometre_is_left_under_the_kite(kite):
    assert km_of(kite, "en", before=4) == 1


def test_the_distance_behind_the_car_is_no_km_to_go():
    text = (
        "Étape de 172,6 km.\n12 h 15. Les coureurs ont 6,3 km à parcourir derrière la voiture du directeur de course.\n"
        "13 h 12. L'écart est de 2'50\" pour le duo alors qu'il reste 140 km à parcourir."
    )
    marks = [event.km_to_go for event in imported(text, language="fr").facts if event.kind == "km"]
    assert marks == [140]


def test_a_dash_before_the_km_of_each_post_is_no_index():
    posts = [
        "- 54 km : Paul Aster (Cofidis) attaque.",
        "- 47 km : Aster compte 20 secondes d'avance sur le peloton.",
        "- 41 km : Aster est repris.",
    ]
    facts = imported("Grand Prix du Lac\nLe direct\n" + "\n".join(posts), language="fr").facts
    assert [event.km_to_go for event in facts if event.kind == "km"] == [54, 47, 41]


def test_an_index_of_the_page_is_left_out_where_its_posts_follow():
    index = ["- 54km to go: Aster attacks", "- 41km to go: All together", "- 12km to go: Bero goes"]
    posts = [
        "54km to go: Paul Aster (Cofidis) attacks.",
        "41km to go: Aster is caught by the peloton.",
        "12km to go: Jan Bero (Movistar) attacks.",
    ]
    facts = imported("Lake Classic\n" + "\n".join(index + posts), language="en").facts
    assert [(event.kind, event.read.para) for event in facts if event.kind == "attack"] == [
        ("attack", 4),
        ("attack", 6),
    ]


def test_a_title_after_the_time_and_the_end_of_a_post_give_the_km():
    titled = "14:38 - Monte Alto (cat. 2), 75 km to go\nPaul Aster (Cofidis) attacks.\n14:50 - 66 km to go: Aster is caught."
    assert [e.km_to_go for e in imported(titled, language="en").facts if e.kind == "km"] == [75, 66]
    closing = (
        "14h10 Paul Aster (Cofidis) attaque. (97 km)\n14h20 Aster compte 40 secondes d'avance. (88 km)\n"
        "14h31 Rien de neuf. (80 km)\n14h40 Aster est repris. (73 km)"
    )
    assert [e.km_to_go for e in imported(closing, language="fr").facts if e.kind == "km"] == [97, 88, 80, 73]


def test_a_time_of_day_with_its_half_is_no_gap():
    text = "10:38 a.m. Paul Aster (Cofidis) ataca.\n1:05 p.m. Aster tiene 40 segundos de ventaja sobre el pelotón."
    events = imported(text, language="es", start="12:00").facts
    assert [event.gap_s for event in events if event.kind == "gap"] == [40]
    assert [event.at.strftime("%H:%M") for event in events if event.kind in ("attack", "gap")] == [
        "10:38",
        "13:05",
    ]


@pytest.mark.parametrize(
    ("language", "title", "sentence", "km"),
    [
        ("fr", "Tour des Causses, 2e étape : Millau - Mende (166 km)", "18 secondes à 5 km de Mende.", 5),
        ("fr", "Tour des Causses, 2e étape : Millau - Mende (166 km)", "Bero crève à 20 kilomètres de Mende.", 20),
        (
            "fr",
            "Tour des Causses, 2e étape : Millau - Mende (166 km)",
            "Le sommet est situé à 20 km de Mende.",
            None,
        ),
        ("es", "Vuelta al Sur, etapa 2: Ronda - Jaén (166 km)", "Bero pincha a 28 de Jaén.", 28),
        ("es", "Vuelta al Sur, etapa 2: Ronda - Jaén (166 km)", "Bero nació a 20 km de Ronda.", None),
    ],
)
def test_the_finish_may_be_called_by_its_name(language, title, sentence, km):
    away = {"fr": "60 km de l'arrivée\nPaul Aster (Cofidis) et Jan Bero (Movistar) sont en tête.\n"}
    before = away.get(language, "60KM.\nPaul Aster (Cofidis) y Jan Bero (Movistar) van en cabeza.\n")
    found = imported(f"{title}\n{before}{sentence}", language=language).facts
    marks = [event.km_to_go for event in found if event.kind == "km"]
    assert marks[1:] == ([] if km is None else [km])


@pytest.mark.parametrize(
    ("told", "km"),
    [
        ("Aster and Dorn resisted until 24 km from the finish, when they too were reeled in.", 24),
        ("Bero was the first to give way, on the slopes of the last ascent 32 kilometres from the finish.", 32),
    ],
)
def test_a_report_tells_where_something_happened(told, km):
    report = (
        "Jan Bero (Movistar) won the Tour of Nowhere on Sunday, the biggest victory of his career, after an attack.\n"
        "Paul Aster (Cofidis) and Karl Dorn (Astana) got clear after 20 kilometres.\n"
    )
    assert [event.km_to_go for event in imported(report + told, language="en").facts if event.kind == "km"][
        -1
    ] == km
