"""Who leads, and by how much, as a gap shows: those who have passed others, and what is of those behind."""

import pytest
from reading import AWAY, facts

CHASING = {
    "en": "Behind them, Luc Dorval (Groupama-FDJ) and Erik Enger (Uno-X) are chasing.\nOmar Hald (Astana) has been dropped by the peloton.\n",
    "nl": "Daarachter jagen Luc Dorval (Groupama-FDJ) en Erik Enger (Uno-X).\nOmar Hald (Astana) is door het peloton gelost.\n",
    "fr": "Derrière, Luc Dorval (Groupama-FDJ) et Erik Enger (Uno-X) sont en poursuite.\nOmar Hald (Astana) est lâché par le peloton.\n",
    "es": "Por detrás, Luc Dorval (Groupama-FDJ) y Erik Enger (Uno-X) persiguen.\nOmar Hald (Astana) se ha quedado del pelotón.\n",
}


def read(language, sentence, kind="gap"):
    return facts(AWAY[language] + CHASING[language] + sentence, kind, language=language)


def pairs(language, sentence):
    return [(gap.of, gap.to, gap.gap_s) for gap in read(language, sentence)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Dorval has 17 seconds on Aster and Bero."),
        ("en", "Dorval leads Aster and Bero by 17 seconds now."),
        ("nl", "Dorval heeft 17 seconden op Aster en Bero."),
        ("nl", "Dorval solo, 17 seconden voor op Aster en Bero."),
        ("nl", "17 seconden heeft Dorval op Aster en Bero."),
        ("fr", "Dorval compte déjà 17 secondes sur le duo de tête."),
        ("es", "Dorval tiene ya 17 segundos sobre Aster y Bero."),
    ],
)
def test_who_has_a_lead_on_those_away_is_away_himself(language, sentence):
    assert pairs(language, sentence) == [("chasers", "leaders", 17)]
    away = read(language, sentence, "breakaway")[-1]
    assert [rider.name for rider in away.riders] == ["Luc Dorval"]
    later = {
        "en": "The gap is 20 seconds.",
        "nl": "Het verschil is 20 seconden.",
        "fr": "L'écart est de 20 secondes.",
        "es": "La diferencia es de 20 segundos.",
    }
    assert pairs(language, f"{sentence}\n{later[language]}")[-1][1:] == ("leaders", 20)


def test_riders_who_led_together_are_parted_by_a_gap():
    assert pairs("fr", "25 secondes entre Aster et son ancien compagnon.") == [("chasers", "leaders", 25)]
    assert pairs("nl", "Aster heeft 25 seconden op zijn voormalige metgezel.") == [("chasers", "leaders", 25)]
    assert pairs("es", "Aster tiene 25 segundos sobre su excompañero.") == [("chasers", "leaders", 25)]


def test_the_best_time_of_a_time_trial_leads_nobody():
    sentence = "Au pointage, c'est Dorval qui signe le meilleur temps, trois secondes devant Aster."
    assert pairs("fr", sentence) == []
    assert len(read("fr", sentence, "breakaway")) == 1


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Dorval and Enger are 20 seconds behind the leaders. Peloton at 50."),
        ("nl", "Dorval en Enger volgen op 20 seconden. Peloton op 50."),
        ("fr", "Dorval et Enger pointent à 20 secondes. Le peloton à 50."),
        ("es", "Dorval y Enger, a 20 segundos. El pelotón, a 50."),
    ],
)
def test_a_bare_number_goes_on_in_seconds(language, sentence):
    assert pairs(language, sentence) == [("chasers", "leaders", 20), ("peloton", "leaders", 50)]


def test_a_bare_number_after_minutes_or_nothing_is_no_gap():
    assert pairs("en", "Peloton at 50.") == []
    assert pairs("en", "Dorval and Enger are 2:20 behind the leaders. Peloton at 50.") == [
        ("chasers", "leaders", 140)
    ]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Hald has lost 15 seconds on the peloton."),
        ("nl", "Hald verliest al 15 seconden op het peloton."),
        ("fr", "Hald a perdu 15 secondes sur le peloton."),
    ],
)
def test_what_a_rider_has_lost_on_the_peloton(language, sentence):
    assert pairs(language, sentence) == [("Omar Hald", "peloton", 15)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The leaders have lost 15 seconds on the peloton."),
        ("nl", "De koplopers verliezen 15 seconden op het peloton."),
        ("fr", "Les échappés ont perdu 15 secondes sur le peloton."),
        ("es", "Los escapados han perdido 15 segundos con el pelotón."),
    ],
)
def test_what_those_away_have_lost_is_how_the_gap_has_changed(language, sentence):
    assert pairs(language, sentence) == []


def test_spanish_verbs_that_begin_a_sentence_are_no_riders():
    [gap] = facts(f"{AWAY['es']}Aguantan con 31 segundos.", "gap", language="es")
    assert (gap.of, gap.to, gap.gap_s) == ("peloton", "leaders", 31)


def test_who_is_in_a_group_is_where_it_is():
    assert pairs("es", "En el gran grupo, a 1:48, esprinta Hald por si acaso.") == [("peloton", "leaders", 108)]


def test_two_groups_between_which_riders_hang():
    sentence = "Dorval and Enger are still stuck between the two groups, 40 seconds off the break."
    assert pairs("en", sentence) == [("chasers", "leaders", 40)]
    assert pairs("en", "12 seconds back two chasers, then the peloton at 50.") == [
        ("chasers", "leaders", 12),
        ("peloton", "leaders", 50),
    ]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "Hald pointe encore à 1'15 du peloton."),
        ("es", "Hald sigue a 1:15 del pelotón."),
        ("nl", "Hald rijdt nog op 1.15 van het peloton."),
        ("en", "Hald is still 1:15 off the peloton."),
    ],
)
def test_who_is_still_so_far_from_the_peloton_is_behind_it(language, sentence):
    assert pairs(language, sentence) == [("Omar Hald", "peloton", 75)]


def test_seconds_that_are_added_to_the_gap_before_are_a_gap_to_those_who_chase():
    sentences = "Dorval y Enger, a 1:28. El grupo viene cinco segundos más atrás."
    assert pairs("es", sentences) == [("chasers", "leaders", 88), ("peloton", "chasers", 5)]


def test_a_gap_of_another_year_is_none():
    assert pairs("en", "His grandfather rode the 1961 Milk Race and finished 14 seconds behind the leaders.") == []


def test_a_short_time_after_an_attack_is_that_of_those_who_were_left():
    assert pairs("en", "Bero attacks and goes clear alone! Ten seconds.")[-1] == ("chasers", "leaders", 10)
    assert pairs("en", "Bero attacks and goes clear alone! 1:50 now.")[-1] == ("peloton", "leaders", 110)


def test_who_is_back_in_the_bunch_has_no_gap_any_more():
    told = "Hald is 30 seconds behind the leaders.\nHald is back in the peloton. The lead is tumbling. 38 seconds."
    assert pairs("en", told)[-1] == ("peloton", "leaders", 38)


def test_at_so_much_to_a_group_is_behind_it():
    assert pairs("en", "Hald is in the convoy at 1'10\" to the yellow jersey group.") == [
        ("Omar Hald", "peloton", 70)
    ]


def test_a_dutch_attack_is_none_that_falls_away():
    [attack] = facts(f"{AWAY['nl']}Bero valt aan en rijdt weg.", "attack", language="nl")
    assert [rider.name for rider in attack.riders] == ["Jan Bero"]
    assert not facts(f"{AWAY['nl']}Bero valt aan en rijdt weg.", "dropped", language="nl")
    assert facts(f"{AWAY['nl']}Bero valt weg.", "dropped", language="nl")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Best placed of the two is Bero, 2:40 down overall, and the gap is 1:50."),
        ("nl", "Bero staat op 2'40\" in het klassement en de voorsprong is 1'50\"."),
        ("fr", "Bero est à 2'40\" au général et l'écart est de 1'50\"."),
        ("es", "Bero está a 2:40 en la general y la ventaja es de 1:50."),
    ],
)
def test_a_gap_that_is_called_one_is_read_after_a_time_of_the_overall(language, sentence):
    assert pairs(language, sentence) == [("peloton", "leaders", 110)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Bero is 2:40 down overall, and the gap to second place is 1:50."),
        ("en", "In the overall Bero is 2:40 down, and his lead over Aster is 50 seconds."),
        ("fr", "Bero est à 2'40\" au général et son avance sur Aster est de 50 secondes."),
        ("es", "Bero está a 2:40 en la general y su ventaja sobre Aster es de 50 segundos."),
    ],
)
def test_a_lead_of_the_overall_is_no_gap_on_the_road(language, sentence):
    assert pairs(language, sentence) == []


def test_riders_on_whom_those_in_front_have_a_lead_are_not_away():
    told = "Dorval and Enger have caught Aster.\nThe three up front have 1min 20sec on Dorval and Enger, who are swapping turns."
    assert pairs("en", told)[-1] == ("chasers", "leaders", 80)


def test_who_is_first_at_a_line_is_away():
    told = "1. Dorval, 10 points. 2. Enger, 8 points. Peloton at 1:10.\nDorval and Enger retain 52 seconds."
    assert pairs("en", f"KOM, Col de Test (cat. 1). {told}")[-1] == ("peloton", "leaders", 52)


def test_the_margin_of_a_winner_of_then_is_no_gap():
    assert (
        pairs("fr", "C'est le fils de Yannick, vainqueur ici-même en 1996, avec 4'12'' d'avance sur le peloton !")
        == []
    )
