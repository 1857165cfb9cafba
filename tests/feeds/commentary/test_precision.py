"""What is not of this stage's road is not read as such: the classification, other days, riders who were mistaken."""

from datetime import date

import pytest
from reading import AWAY, facts, gaps

from feeds.commentary.page.tables import find_tables
from feeds.commentary.rider.names import Roster
from feeds.commentary.sentence.elsewhere import is_of_another_day, is_of_the_overall, is_on_the_road
from feeds.commentary.sentence.tokens import Sentence
from tracker.race.events import kind_of


def sentence(text, language="en"):
    return Sentence(text, language, Roster(()))


def named(text, kind, language="en"):
    found = facts(f"{AWAY[language]}{text}", kind, language=language, day=date(2024, 5, 1))
    return [sorted(rider.name for rider in event.riders or ()) for event in found]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Dorval stays in yellow, but his advantage dropped from 14 seconds to six."),
        ("en", "Dorval's advantage down to eight seconds before the last stage"),
        ("nl", "In het klassement volgt Enger op 9 seconden."),
        ("fr", "Enger conserve son maillot, à 9 secondes."),
        ("es", "Enger mantiene el maillot con 9 segundos."),
    ],
)
def test_times_of_the_classification_are_no_gaps_on_the_road(language, text):
    assert is_of_the_overall(sentence(text, language))


def test_the_sentence_after_one_of_the_classification_goes_on_about_it():
    assert gaps("Dorval leads the general classification. Aster is third, at 20 seconds.") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The overall leader was 20 seconds behind the bunch."),
        ("en", "The leaders had two minutes on the man who is third overall."),
        ("nl", "Het peloton, met de leider in het klassement, volgde op een minuut."),
    ],
)
def test_gaps_on_the_road_stay_though_the_classification_is_named(language, text):
    assert is_on_the_road(sentence(text, language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Last year Dorval crossed the summit 12 seconds ahead of the peloton."),
        ("en", "On Tuesday, when Enger won alone by 40 seconds, it had rained."),
        ("en", "Enger had 40 seconds on this climb three years ago."),
        ("nl", "Drie jaar geleden reed Enger hier met twaalf seconden voorsprong weg."),
        ("nl", "Enger kwam hier vorig jaar twaalf seconden voor het peloton aan."),
        ("fr", "L'an dernier, Enger avait 12 secondes d'avance ici."),
        ("es", "El año pasado Enger coronó con 12 segundos de ventaja."),
    ],
)
def test_nothing_is_read_of_another_day(language, text):
    assert is_of_another_day(sentence(text, language))
    assert gaps(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Just like last year, the peloton is at 40 seconds."),
        ("en", "Aster, who won here last year, has attacked."),
        ("en", "Last year's winner Aster has attacked."),
        ("en", "Last year it was two minutes, now it is 40 seconds."),
        ("nl", "Net als vorig jaar volgt het peloton op 40 seconden."),
        ("fr", "Comme l'an dernier, le peloton est à 40 secondes."),
        ("es", "Como el año pasado, el pelotón está a 40 segundos."),
    ],
)
def test_a_date_beside_the_news_leaves_it_news(language, text):
    assert not is_of_another_day(sentence(text, language))


def test_the_jersey_as_the_name_of_a_rider_leaves_gaps_on_the_road():
    text = "Movistar ride on the front for yellow jersey Enger. The gap is 2:40 now."
    assert gaps(text) == [("peloton", "leaders", 160, None)]


def test_some_of_a_counted_break_are_named():
    for language, text in (
        ("en", "Nine riders went clear, with Luc Dorval (Cofidis) and Erik Enger (Lotto) the best known."),
        ("es", "Se marcharon nueve corredores, con Luc Dorval (Cofidis) y Erik Enger (Lotto)."),
    ):
        found = facts(f"{AWAY[language]}{text}", "breakaway", language=language)
        assert [rider.name for rider in found[-1].riders] == ["Luc Dorval", "Erik Enger"]
        assert found[-1].size == 9


def test_riders_who_pass_catch_only_whom_they_pass():
    assert named("The chasing pair have swept past Aster.", "caught") == [["Paul Aster"]]
    assert named("The pair have swept past the feed zone.", "caught") == []


@pytest.mark.parametrize(
    ("language", "fell", "correction"),
    [
        ("en", "Luc Dorval (Lotto) has crashed.", "We said here that Dorval had crashed, but it was Erik Enger (Uno-X)."),
        ("en", "Luc Dorval (Lotto) has crashed.", "It is not Dorval but Erik Enger (Uno-X) who has crashed."),
        ("nl", "Luc Dorval (Lotto) is gevallen.", "We schreven dat Dorval gevallen was, maar het was Erik Enger (Uno-X)."),
    ],
)  # fmt: skip
def test_a_crash_said_of_the_wrong_rider_is_taken_back(language, fell, correction):
    found = facts(f"{AWAY[language]}{fell}\n{correction}", language=language)
    crashes = [event for event in found if kind_of(event) == "crash"]
    assert [[rider.name for rider in event.riders] for event in crashes] == [["Luc Dorval"], ["Erik Enger"]]
    assert [event.target for event in found if kind_of(event) == "withdraw"] == [crashes[0].id]


def test_a_second_crash_takes_no_first_one_back():
    found = facts(f"{AWAY['en']}Luc Dorval (Lotto) has crashed.\nErik Enger (Uno-X) has crashed too.")
    assert [event for event in found if kind_of(event) == "withdraw"] == []


def test_minutes_and_seconds_in_words_in_a_table():
    [table] = find_tables(
        ["Stage two result", "1. Paul Aster 3hrs 2mins 10secs", "2. Jan Bero +9secs", "3. Luc Dorval +2min 4secs"]
    )
    assert table.time_s == 10930
    assert [row.get("gap_s") for row in table.rows] == [None, 9, 124]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "Dorn isn't starting after all. He has come down with a stomach bug.", "crash"),
        ("en", "Counter attack from Dorn and he gets a few bike lengths.", "mechanical"),
        ("en", "Dorn attacks and only Gran takes his wheel.", "mechanical"),
        ("en", "A puncture for Dorn, on a descent with the team cars a minute back.", "gap"),
        ("fr", "48,2 km ont été parcourus dans la première heure de course.", "gap"),
        ("fr", "Abandon de Dorn, tombé en début d'étape.", "crash"),
        ("nl", "Dorn, nochtans gevallen daarstraks, versnelt op de kasseien.", "crash"),
        ("es", "Montaña: 1º Jan Bero (Movistar) 27 puntos.", "weather"),
    ],
)  # fmt: skip
def test_words_of_a_kind_that_say_something_else(language, text, kind):
    known = {
        "en": "Karl Dorn (Lotto) is behind.",
        "nl": "Karl Dorn (Lotto) volgt.",
        "fr": "Karl Dorn (Lotto) suit.",
        "es": "Karl Dorn (Lotto) va detrás.",
    }
    assert facts(f"{AWAY[language]}{known[language]}\n{text}", kind, language=language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Dorn attacks in the lead group! Gran responds but Fisk won't follow."),
        ("fr", "Dorn sort seul. Seul Gran s'accroche à une vingtaine de mètres."),
    ],
)
def test_who_answers_an_attack_does_not_attack(language, text):
    known = {
        "en": "Karl Dorn (Lotto), Ole Gran (Jayco) and Per Fisk (Lotto) are with them.",
        "fr": "Karl Dorn (Lotto), Ole Gran (Jayco) et Per Fisk (Lotto) sont avec eux.",
    }
    attacks = facts(f"{AWAY[language]}{known[language]}\n{text}", "attack", language=language)
    assert [[rider.name for rider in one.riders] for one in attacks] == [["Karl Dorn"]]


def test_those_whom_the_first_leads_by_a_time_have_no_places():
    text = f"{AWAY['fr']}Karl Dorn (Lotto) et Ole Gran (Jayco) sont derrière.\nCôte de Lande : Aster bascule en tête avec 14 secondes d'avance sur Bero, Dorn et Gran."
    assert [[row.name for row in one.order] for one in facts(text, "climb", language="fr")] == [["Paul Aster"]]
