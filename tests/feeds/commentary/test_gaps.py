"""Which durations are gaps, and between whom."""

import pytest
from reading import AWAY, facts, gaps

from feeds.commentary.words.numbers import durations

LEADERS = ("peloton", "leaders")


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("7:45", 465), ("45\"", 45), ("1'35\"", 95), ("1'35''", 95), ("5min 38sec", 338), ("6'30\"", 390), ("2'20", 140),
        ("25″", 25), ("1' 30\"", 90), ("anderhalve minuut", 90), ("een halve minuut", 30), ("two and a half minutes", 150),
        ("a minute and twenty seconds", 80), ("une minute et demie", 90), ("minuto y medio", 90), ("drie minuten", 180),
        ("forty-five seconds", 45), ("dos minutos y 20 segundos", 140),
    ],
)  # fmt: skip
def test_every_notation_of_a_gap_is_read(written, seconds):
    assert [figure.value for figure in durations(f"x {written} y")] == [seconds]


@pytest.mark.parametrize(
    ("language", "sentence", "seconds", "bound"),
    [
        ("en", "Their lead has gone up to 4:10.", 250, None),
        ("en", "The gap is down from 3:30 to 2:50.", 170, None),
        ("en", "The two lead by more than a minute.", 60, "gt"),
        ("en", "Peloton at 1:55", 115, None),
        ("en", "The advantage is just under two minutes.", 120, "lt"),
        ("nl", "Het verschil bedraagt anderhalve minuut.", 90, None),
        ("nl", "Het peloton volgt op 2'15\".", 135, None),
        ("nl", "Ze hebben meer dan drie minuten voorsprong.", 180, "gt"),
        ("fr", "Leur avance est de 2'40\".", 160, None),
        ("fr", "Le peloton pointe à 1'05\".", 65, None),
        ("es", "La ventaja es de 3:20.", 200, None),
        ("es", "El pelotón rueda a 1:40.", 100, None),
    ],
)
def test_a_gap_of_the_peloton_is_read_in_every_language(language, sentence, seconds, bound):
    assert gaps(sentence, language) == [(*LEADERS, seconds, bound)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "If they still have two minutes at the foot, they win."),
        ("en", "Can two minutes be enough?"),
        ("en", 'Bero said: "We had a lead of 3:20 and I believed in it."'),
        ("en", "Last year the break had a lead of 4:30 here."),
        ("en", "In the general classification Aster is 2:14 behind."),
        ("en", "The feed zone comes in ten minutes."),
        ("en", "The peloton has gained 20 seconds."),
        ("nl", "Als ze twee minuten voorsprong houden, is het gedaan."),
        ("nl", "Vorig jaar was het verschil hier 4'30\"."),
        ("fr", "S'ils gardent une avance de 2'00\", c'est gagné."),
        ("es", "El año pasado la ventaja era de 4:00."),
    ],
)
def test_what_is_no_news_is_no_gap(language, sentence):
    assert gaps(sentence, language) == []


def test_chasers_and_the_peloton_each_have_a_gap_of_their_own():
    assert gaps("The chasers are at 45 seconds, the peloton at 2:10.") == [
        ("chasers", "leaders", 45, None), ("peloton", "leaders", 130, None),
    ]  # fmt: skip


def test_a_table_of_times_and_a_sprint_for_seconds_are_no_gaps():
    text = f"{AWAY['en']}Intermediate sprint: 1. Aster (3 seconds), 2. Bero (2 seconds).\n"
    assert facts(text, "gap") == []


def test_a_sentence_printed_twice_counts_once():
    twice = "The gap between the break and the peloton stands at 2:40 on the plain.\n"
    assert len(facts(f"{AWAY['en']}{twice}{twice}", "gap")) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Bero's lead cut to four seconds before final stage."),
        ("en", "Bero leads the overall. Aster is at six seconds, Dorn at nine."),
        ("fr", "Au classement général, Bero prend la tête. Aster est relégué à 6 secondes."),
    ],
)
def test_gaps_of_the_overall_are_not_on_the_road(language, text):
    assert gaps(text, language) == []


def test_the_road_is_spoken_of_again_after_the_overall():
    text = "Bero leads the overall. The peloton is at 2:40."
    assert gaps(text) == [("peloton", "leaders", 160, None)]


def test_a_day_that_is_looked_back_on_has_no_winner_of_today():
    text = "3km to go\nOn Friday, when Aster soloed to the win, it was hot.\n"
    assert facts(AWAY["en"] + text, "finish") == []
