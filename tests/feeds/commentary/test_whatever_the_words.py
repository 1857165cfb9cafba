"""What follows from what is known, whatever the words: times nothing explains, riders introduced at once, figures that fall, who is between."""

import pytest
from reading import AWAY, facts, gaps

OTHERS = {
    "en": "In the bunch are Luc Dorval (Groupama-FDJ), Erik Enger (Uno-X), Omar Hald (Astana) and Tom Cramer (Lotto).\n",
    "nl": "In het peloton zitten Luc Dorval (Groupama-FDJ), Erik Enger (Uno-X), Omar Hald (Astana) en Tom Cramer (Lotto).\n",
    "fr": "Dans le peloton roulent Luc Dorval (Groupama-FDJ), Erik Enger (Uno-X), Omar Hald (Astana) et Tom Cramer (Lotto).\n",
    "es": "En el pelotón ruedan Luc Dorval (Groupama-FDJ), Erik Enger (Uno-X), Omar Hald (Astana) y Tom Cramer (Lotto).\n",
}
JOINED = {
    "en": "The chasers have caught the leaders.",
    "nl": "De achtervolgers hebben de koplopers te pakken.",
    "fr": "Les poursuivants ont rejoint la tête.",
    "es": "Los perseguidores alcanzan a los escapados.",
}


def surnames(events):
    return [{rider.name.split()[-1] for rider in event.riders} for event in events]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Two riders are in between: Dorval and Enger."),
        ("en", "A chase group with Dorval and Enger has formed 30 seconds behind the leaders."),
        ("en", "Dorval and Enger are caught in no man's land, 30 seconds behind the leaders."),
        ("en", "Dorval and Enger are riding between the break and the bunch."),
        ("en", "There's a counter-attack, with Dorval and Enger."),
        ("en", "Dorval and Enger are 30 seconds behind the leaders."),
        ("nl", "Twee renners hangen ertussen: Dorval en Enger."),
        ("nl", "Twee man zijn in de achtervolging gegaan op het duo: Dorval en Enger."),
        ("nl", "Dorval en Enger hebben het peloton achter zich gelaten en rijden op 30 seconden van de kop."),
        ("nl", "Er is een tegenaanval met Dorval en Enger."),
        ("fr", "Deux coureurs sont intercalés : Dorval et Enger."),
        ("fr", "Derrière, on retrouve Dorval et Enger à 30 secondes."),
        ("fr", "Dorval et Enger sont intercalés entre l'échappée et le peloton."),
        ("fr", "Deux poursuivants à 30 secondes : Dorval (Groupama-FDJ) et Enger (Uno-X)."),
        ("fr", "Un contre est parti avec Dorval et Enger."),
        ("es", "Dos corredores ruedan intercalados: Dorval y Enger."),
        ("es", "Dorval y Enger ruedan entre la fuga y el pelotón."),
        ("es", "Por detrás se ha formado un grupo con Dorval y Enger, a 30 segundos."),
        ("es", "Dorval y Enger persiguen a 30 segundos de la cabeza."),
        ("es", "Hay un contraataque con Dorval y Enger."),
    ],
)
def test_who_is_between_is_not_away_and_may_join(language, text):
    road = AWAY[language] + OTHERS[language]
    found = facts(f"{road}{text}\n{JOINED[language]}", language=language)
    assert {"Dorval", "Enger"} not in surnames([one for one in found if one.kind == "breakaway"])
    assert surnames([one for one in found if one.kind == "join"]) == [{"Dorval", "Enger"}]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Dorval and Enger are not chasing."),
        ("en", "Dorval was in between last year."),
        ("fr", "Dorval et Enger ne chassent pas."),
        ("es", "Dorval y Enger no persiguen a nadie."),
    ],
)
def test_who_does_not_chase(language, text):
    found = facts(f"{AWAY[language]}{OTHERS[language]}{text}\n{JOINED[language]}", "join", language=language)
    assert {"Dorval", "Enger"} not in surnames(found)


LEADS = {
    "en": "The gap is 3:00.\n",
    "nl": "De voorsprong is 3:00.\n",
    "fr": "L'écart est de 3'00.\n",
    "es": "La diferencia es de 3:00.\n",
}


@pytest.mark.parametrize(
    ("language", "text", "seconds"),
    [
        ("en", "Two men, 2:40.", 160),
        ("en", "It shows: 2:25.", 145),
        ("en", "2:48 is all the two of them have left.", 168),
        ("nl", "Voor de koplopers is het 2'40\".", 160),
        ("nl", "3'10\" nog voor de koplopers, op vijftien kilometer zijn er bijna twee minuten afgegaan.", 190),
        ("fr", "Le maximum, 4'30'' !", 270),
        ("fr", "Quatre minutes pile pour l'échappée.", 240),
        ("es", "Últimos 60 kilómetros, 2:26.", 146),
        ("en", "Best placed is Aster, 2:48 down overall.", None),
        ("en", "In 2019 the break won here by 2:48.", None),
        ("en", "If they have 2:40 at the foot they will stay away.", None),
        ("en", "He waited 2:40 for a wheel.", None),
        ("en", "Dorval, 2:40.", None),
        ("en", "The winner should be here in 2:40 or so.", None),
        ("nl", "Vorig jaar bleef hier een kopgroepje 2:40 voor.", None),
        ("fr", "Le mieux classé est à 2'40 au général.", None),
        ("es", "Hace dos años llegaron con 2:40.", None),
    ],
)
def test_a_time_that_nothing_explains_is_the_gap(language, text, seconds):
    road = f"{AWAY[language]}{OTHERS[language]}{LEADS[language]}{text}"
    found = [gap.gap_s for gap in facts(road, "gap", language=language)][1:]
    assert found == ([seconds] if seconds is not None else [])


def test_a_time_alone_is_of_those_who_chase_where_none_of_the_peloton_was_given():
    text = "Luc Dorval (Groupama-FDJ) and Erik Enger (Uno-X) are 17 seconds behind the leaders.\n29 seconds."
    assert gaps(text)[-1] == ("chasers", "leaders", 29, None)


START = {
    "en": "The flag drops and the race is on.\n",
    "nl": "De vlag gaat naar beneden, de koers is begonnen.\n",
    "fr": "Le départ réel est donné.\n",
    "es": "Bandera a cuadros bajada: salida lanzada, comienza la carrera.\n",
}


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        (
            "en",
            "Meet the simpletons: Luc Dorval (BEAT), Erik Enger (Saint Piran) and Omar Hald (Uno-X).",
            "breakaway",
        ),
        ("en", "It's a strong one: Luc Dorval (BEAT), Erik Enger (Saint Piran), Omar Hald (Uno-X).", "breakaway"),
        ("nl", "Ziehier de helden: Luc Dorval (BEAT), Erik Enger (Uno-X) en Omar Hald (Lotto).", "breakaway"),
        ("es", "Los anotamos: Luc Dorval (Polti), Erik Enger (Uno-X) y Omar Hald (Movistar).", "breakaway"),
        ("en", "Three to watch: Luc Dorval (BEAT), Erik Enger (Saint Piran) and Omar Hald (Uno-X).", None),
        ("en", "The favourites are Luc Dorval (BEAT), Erik Enger (Saint Piran) and Omar Hald (Uno-X).", None),
        ("en", "Yesterday it was Luc Dorval (BEAT), Erik Enger (Saint Piran) and Omar Hald (Uno-X).", None),
        ("en", "Not in it: Luc Dorval (BEAT), Erik Enger (Saint Piran) and Omar Hald (Uno-X).", None),
        ("en", "Winners here: Luc Dorval (BEAT), Erik Enger (Saint Piran) and Omar Hald (Uno-X).", None),
    ],
)
def test_riders_introduced_with_their_teams_are_the_break(language, text, kind):
    found = facts(f"{START[language]}{text}", language=language)
    moves = surnames([one for one in found if one.kind in ("breakaway", "attack", "dropped")])
    assert moves == ([{"Dorval", "Enger", "Hald"}] if kind else [])


def test_those_who_fell_are_no_break():
    text = (
        f"{START['en']}Crash! On the floor are Luc Dorval (BEAT), Erik Enger (Saint Piran) and Omar Hald (Uno-X)."
    )
    assert [one.kind for one in facts(text, language="en") if one.kind == "breakaway"] == []


@pytest.mark.parametrize(
    ("text", "order"),
    [
        (
            "First sprint, Mount Compass: Aster gets it and the 3 seconds, Bero 2, Dorval 1.",
            {"bonus_s": [3, 2, 1]},
        ),
        ("Sprint Ohrid (third and last): 1. Aster 3 pts 2. Bero 2 pts 3. Dorval 1 pt", {"points": [3, 2, 1]}),
        ("Aster passes first at the summit (6 pts) in front of Bero (4) and Dorval (2).", {"points": [6, 4, 2]}),
        ("Aster is 10 kilometres ahead, Bero 8.", None),
        ("Aster has 31 points, Bero 28 and Dorval 26 in the mountains classification.", None),
        ("Aster (23) and Bero (21) are the youngest here.", None),
    ],
)
def test_figures_that_fall_show_who_passed(text, order):
    found = [
        one for one in facts(f"{AWAY['en']}{OTHERS['en']}{text}", language="en") if one.kind in ("climb", "sprint")
    ]
    got = (
        [{unit: [getattr(row, unit) for row in one.order] for unit in order} for one in found] if order else found
    )
    assert got == ([order] if order else [])


@pytest.mark.parametrize(
    ("language", "text", "fell"),
    [
        ("en", "Crash in the bunch. Dorval is holding his collarbone.", {"Dorval"}),
        ("es", "Caída en el pelotón. Dorval está en el suelo con raspones en el codo.", {"Dorval"}),
        ("fr", "Chute au milieu du paquet. Dorval se relève en se tenant le coude.", {"Dorval"}),
        ("nl", "Valpartij! Dorval schudt met de pols.", {"Dorval"}),
        ("en", "Crash in the bunch. Dorval was not in it.", set()),
        ("en", "Crash in the bunch. Dorval leads the peloton past it.", set()),
    ],
)
def test_who_is_named_right_after_a_crash_fell(language, text, fell):
    found = facts(f"{AWAY[language]}{OTHERS[language]}{text}", "crash", language=language)
    assert [{rider.name.split()[-1] for rider in one.riders} for one in found] == [fell]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "DNF: 44 Jansky, 87 Trajkov"),
        ("fr", "Abandons : 44 Jansky, 87 Trajkov."),
        ("nl", "Opgaves: 44 Jansky, 87 Trajkov."),
    ],
)
def test_who_is_out_by_number_and_name(language, text):
    found = facts(f"{AWAY[language]}{text}", "abandon", language=language)
    assert sorted(rider.name for one in found for rider in one.riders) == ["Jansky", "Trajkov"]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("fr", "Dorval et Enger ont sauté dans la roue.", "dropped"),
        ("fr", "Dorval a dû mettre pied à terre pour éviter un spectateur mais il a gardé le contact.", "abandon"),
        ("fr", "La jonction est faite.", "caught"),
        ("nl", "Dorval kraakt maar breekt niet.", "dropped"),
        ("nl", "Dorval heeft zijn laatste twee metgezellen eraf gereden.", "dropped"),
        ("nl", "Dorval valt aan uit het peloton en Enger gaat mee.", "dropped"),
        ("nl", "Het regent slachtoffers.", "weather"),
        ("es", "Aster y Bero se van por delante, el resto no puede seguirles.", "dropped"),
        ("es", "Dorval le cede la rueda.", "dropped"),
        ("en", "All of those dropped from the break have been reeled in.", "caught"),
    ],
)
def test_what_only_looks_like_it(language, text, kind):
    assert facts(f"{AWAY[language]}{OTHERS[language]}{text}", kind, language=language) == []


@pytest.mark.parametrize(
    ("before", "is_news"),
    [("", True), ("Luc Dorval (Groupama-FDJ) and Erik Enger (Uno-X) are out front.\n", False)],
)
def test_those_called_by_their_number_are_news_only_where_nobody_was_away_before(before, is_news):
    found = facts(
        f"100km to go\nThe bunch rides on.\n{before}The trio's lead is 2:20.", "breakaway", language="en"
    )
    assert (3 in [one.size for one in found]) is is_news


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Luc Dorval (Polti) bascule devant Erik Enger (Uno-X) et Omar Hald (Lotto). Ils ont fait un trou tous les trois."),
        ("nl", "Raak is het nu voor Luc Dorval (Polti), Erik Enger (Uno-X) en Omar Hald. Zij zijn met zijn drieën weg."),
    ],
)  # fmt: skip
def test_riders_of_the_sentence_before_are_those_who_are_counted(language, text):
    found = facts(f"{START[language]}{text}", "breakaway", language=language)
    assert surnames(found)[-1:] == [{"Dorval", "Enger", "Hald"}]


@pytest.mark.parametrize(
    "sentence", ["The chasers have caught the leaders.", "Dorval and Enger have joined the leaders."]
)
def test_those_whose_gap_was_given_chase_no_more_once_all_of_them_came_across(sentence):
    text = f"{AWAY['en']}{OTHERS['en']}Dorval and Enger are 40 seconds behind the leaders.\n{sentence}\nFour men, 55 seconds."
    [joined] = facts(text, "join", language="en")
    assert joined.whole == ("chasers",)
    assert facts(text, "gap", language="en")[-1].of == "peloton"


def test_a_chaser_who_comes_across_alone_leaves_the_others_behind():
    text = f"{AWAY['en']}{OTHERS['en']}Dorval and Enger are 40 seconds behind the leaders.\nDorval has joined the leaders."
    [joined] = facts(text, "join", language="en")
    assert not joined.whole


def test_the_time_of_those_between_is_theirs_and_not_the_pelotons():
    text = f"{AWAY['fr']}{OTHERS['fr']}{LEADS['fr']}Deux coureurs sont intercalés : Dorval et Enger, à 2'40."
    assert [(gap.of, gap.gap_s) for gap in facts(text, "gap", language="fr")][1:] == [("chasers", 160)]
