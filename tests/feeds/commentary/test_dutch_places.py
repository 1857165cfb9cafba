"""Who won, who came next, and the overall, as Dutch puts it in sentences."""

import pytest
from reading import facts

PEOPLE = "Paul Aster (Cofidis), Jan Bero (Movistar), Karl Dorn (Astana), Emil Fisk (Lotto) en Luis Gran (Jayco)"
LIVE = f"NOG 40 KM:\n{PEOPLE} rijden voorop.\nNOG 1 KM:\nZe kijken naar elkaar.\n"
WON = """
Maar het is Dorn die wint!
Dorn pakt de overwinning voor Fisk.
Dorn rondt het werk van de ploeg af.
Dorn blijft Fisk voor.
Dorn is te sterk voor Fisk.
Dorn remonteert Fisk en wint.
De winnaar heet Karl Dorn.
Prachtige zege van Karl Dorn.
Karl Dorn kroont zich tot winnaar.
""".strip().splitlines()


def rows(text, kind):
    found = facts(text, kind, language="nl")
    return [(row.name.split()[-1], row.gap_s or 0) for row in found[-1].rows] if found else []


def places(text):
    return [(name, int(gap or 0)) for name, _, gap in (one.partition("+") for one in text.split())]


@pytest.mark.parametrize("sentence", WON)
def test_the_winner_is_read(sentence):
    assert [event.riders[0].name for event in facts(LIVE + sentence, "finish", language="nl")] == ["Karl Dorn"]


def test_the_fastest_on_paper_has_not_won():
    text = LIVE.replace("NOG 1 KM", "NOG 3 KM") + "Op papier is Dorn de snelste van de twee."
    assert not facts(text, "finish", language="nl")


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Dorn wint! In de sprint blijft hij Fisk en Gran voor.", "Dorn Fisk Gran"),
        ("Dorn is sneller dan Fisk en Gran.", "Dorn Fisk Gran"),
        ("Dorn haalt het in een sprint met drie van Fisk en Gran.", "Dorn Fisk Gran"),
        ("Dorn houdt Fisk en Gran achter zich.", "Dorn Fisk Gran"),
        ("Dorn wint. Fisk schuift naar de tweede plaats en Gran moet genoegen nemen met brons.", "Dorn Fisk Gran"),
        ("Dorn wint. Fisk en Gran maken het podium compleet.", "Dorn Fisk Gran"),
        ("Dorn wint. Op 12 seconden wordt Fisk tweede.", "Dorn Fisk+12"),
        ("Dorn wint. Fisk volgt op 12 seconden, Gran op 15.", "Dorn Fisk+12 Gran+15"),
        ("Dorn wint. Fisk komt 12 seconden later als tweede over de finish.", "Dorn Fisk+12"),
    ],
)
def test_the_places_are_read(sentence, told):
    assert rows(LIVE + sentence, "result") == places(told)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("In het algemeen klassement heeft Dorn nog 9 seconden voorsprong op Bero. Fisk volgt op 21 seconden, Gran is vierde op 1.04.", "Dorn Bero+9 Fisk+21 Gran+64"),
        ("Dorn leidt in het klassement met 9 seconden voorsprong op Bero.", "Dorn Bero+9"),
        ("De leiderstrui verhuist naar de schouders van Dorn.", "Dorn"),
        ("Dorn mag de leiderstrui aantrekken.", "Dorn"),
        ("Dorn voert het klassement aan, voor Bero op 9 seconden.", "Dorn Bero+9"),
        ("De top drie van het klassement na vandaag: Karl Dorn, Jan Bero op 9 seconden, Emil Fisk op 1.03.", "Dorn Bero+9 Fisk+63"),
        ("Bero staat tweede in het klassement, op 9 seconden van Dorn.", "Dorn Bero+9"),
        ("Algemeen leider blijft Dorn, met 9 seconden voorsprong op Bero.", "Dorn Bero+9"),
        ("Dorn behoudt de leiding in het algemeen klassement met een voorsprong van 9 seconden op Bero.", "Dorn Bero+9"),
        ("Dorn zou in het klassement 9 seconden voorsprong op Bero krijgen.", ""),
        ("Wie weet pakt Dorn morgen de leiderstrui?", ""),
    ],
)  # fmt: skip
def test_the_overall_is_read(sentence, told):
    assert rows(f"{LIVE}Karl Dorn wint de rit!\n{sentence}", "gc") == places(told)


def test_a_report_says_by_how_much():
    text = (
        "Dorn wint in Testdorp\nKarl Dorn (Astana) heeft de vierde rit in de Ronde van Testland op zijn naam geschreven. "
        f"Hij bleef Emil Fisk (Lotto) en Luis Gran (Jayco) 9 seconden voor.\nDe ontsnapping van de dag bestond uit {PEOPLE}."
    )
    assert rows(text, "result") == places("Dorn Fisk+9 Gran+9")
