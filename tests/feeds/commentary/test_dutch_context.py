"""Dutch: whether the race is on, who leads in the morning, and of whom "hem" and a cry before a name speak."""

import pytest
from reading import facts, imported
from test_dutch_goes_on import told, who

MORNING = "Welkom bij de vierde rit van de Ronde van Alfa, van Beta naar Gamma over 160 kilometer.\n"
AFTER = "\nEn ze zijn weg!\nEr is nog niets gebeurd.\nJan Aster (Lotto) demarreert.\nHet peloton laat hem gaan."


def before(text):
    tables = [event for event in facts(f"{MORNING}{text}{AFTER}", "gc", language="nl") if event.basis == "before"]
    return [(row.name, row.gap_s) for table in tables for row in table.rows]


@pytest.mark.parametrize(
    "text",
    [
        "Even de stand: Aster (UAE) heeft 48 seconden voorsprong op Bero (EF) en 1.15 op onze eigen Dorn (Visma).",
        "Aster (UAE) won gisteren en rijdt in het geel. Hij staat 48 tellen voor Bero (EF) en 75 voor Dorn (Visma).",
        "Aster (UAE) begint aan de zwaarste dag met 48 seconden voorsprong op Bero (EF) en 75 op Dorn (Visma).",
        "Leider is Aster (UAE), die 48 seconden voorsprong heeft op Bero (EF) en 75 op Dorn (Visma).",
        "Aster (UAE) is leider. Bero (EF) volgt op 48 seconden, Dorn (Visma) op 75.",
        "Aster (UAE) gaat aan de leiding, met Bero (EF) op 48 seconden en Dorn (Visma) op 75 tellen.",
    ],
)
def test_who_leads_before_the_flag(text):
    assert [(name.split()[-1], gap) for name, gap in before(text)] == [("Aster", None), ("Bero", 48), ("Dorn", 75)]


@pytest.mark.parametrize(
    "text",
    [
        "Vorig jaar won Aster (UAE) hier met 48 seconden voorsprong op Bero (EF).",
        "Aster (UAE) leidt in de bergstand, hij heeft 12 punten voorsprong op Bero (EF).",
        "De jongerentrui is van Aster (UAE), die 48 seconden voorsprong heeft op Bero (EF).",
        "Aster (UAE) zou met 48 seconden voorsprong op Bero (EF) de leiding nemen.",
        "Aster (UAE) verloor gisteren 48 seconden op Bero (EF).",
    ],
)
def test_no_overall_of_the_morning(text):
    assert before(text) == []


def test_a_live_text_with_a_win_in_its_title_is_no_report():
    text = f"De bakkerszoon heeft zijn zege: Jan Aster wint de vierde rit van de Ronde van Alfa op een zucht van Bero\n{MORNING}Aster (UAE) heeft 48 seconden voorsprong op Bero (EF).{AFTER}"
    read = imported(text, language="nl")
    assert [event.kind for event in read.facts if event.kind in ("gap", "start", "attack")] == ["start", "attack"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Nu echt begonnen!! 94 vrouwen onderweg.", "start"),
        ("De officiële start is zojuist gegeven.", "start"),
        ("Daar gaan ze, eerst een stukje achter de auto van de burgemeester aan.", "neutral_start"),
        ("De renners zijn de neutralisatie ingedoken, 5 km lang door de straten van Beta.", "neutral_start"),
        ("De karavaan vertrekt op de markt, kilometer nul ligt zes kilometer verderop.", "neutral_start"),
        ("De officiële start is om 12u30.", None),
        ("Daar gaan ze weer, de regenjasjes.", None),
        ("Het is nu echt zomer.", None),
        ("De echte start van het seizoen was in maart.", None),
    ],
)
def test_the_flag(text, kind):
    read = facts(f"{MORNING}{text}\nNOG 150 KM:\nAster (UAE) demarreert.", language="nl")
    assert [event.kind for event in read if event.kind in ("start", "neutral_start")] == ([kind] if kind else [])


@pytest.mark.parametrize(
    ("text", "kind", "riders"),
    [
        ("Fisk demarreert. Hals en Jans zijn naar hem toe gereden.", "join", ["Hals", "Jans"]),
        ("Fisk demarreert. Even later is ook Hals bij hem aangesloten.", "join", ["Hals"]),
        ("Fisk demarreert. Ach nee, ze hebben hem weer te pakken.", "caught", ["Fisk"]),
        ("Fisk demarreert. Het peloton haalt hem snel terug.", "caught", ["Fisk"]),
        ("Aster demarreert. Bero haalt hem terug.", "caught", ["Aster"]),
        ("Fisk demarreert. Zijn ploegleider rijdt naar hem toe met een bidon.", "join", []),
        ("Fisk demarreert. Hals wil naar hem toe rijden.", "join", []),
        ("Fisk demarreert. We hebben hem te pakken gekregen voor een interview.", "caught", []),
        ("Lekke band! Hals, nota bene de nummer twee.", "mechanical", ["Hals"]),
        ("Oei, lek! Jans.", "mechanical", ["Jans"]),
        ("Aanval! Fisk en Hals!", "attack", ["Fisk", "Hals"]),
        ("Aanval uit het peloton: Fisk (UAE), Hals (Lotto)", "attack", ["Fisk", "Hals"]),
        ("Pech! Hals wint niet.", "mechanical", []),
        ("Lekke band! Maar niet voor Hals, wel voor de motor.", "mechanical", []),
    ],
)
def test_of_whom(text, kind, riders):
    assert who(text, kind) == riders


def test_riders_explained_by_their_numbers_are_those_who_were_counted():
    text = "NOG 80 KM:\nEr zijn drie rensters weg.\nNOG 78 KM:\nRugnummers binnen: 24 = Ine Dorn (Lotto), 51 = Eva Fisk (EF), 88 = Cleo Hals (Visma)."
    [*_, event] = facts(text, "breakaway", language="nl")
    assert [rider.name for rider in event.riders] == ["Ine Dorn", "Eva Fisk", "Cleo Hals"]


def test_those_who_fell_are_not_those_who_were_counted():
    text = "NOG 80 KM:\nEr zijn drie rensters weg.\nNOG 78 KM:\nVALPARTIJ in Alfa. Ine Dorn (Lotto), Eva Fisk (EF) en Cleo Hals (Visma) liggen erbij."
    assert [len(event.riders) for event in facts(text, "breakaway", language="nl")] == [0]


@pytest.mark.parametrize(
    ("text", "kind", "order"),
    [
        ("Tussensprint in Alfa. Aster raapt in Alfa de volle pot op (3\"), voor Bero (2\") en Dorn.", "sprint", [3, 2, None]),
        ("Bergsprint op de Vosseberg, nou ja berg. Aster pakt 3 punten, Bero 2 en Dorn 1.", "climb", [3, 2, 1]),
    ],
)  # fmt: skip
def test_what_is_given(text, kind, order):
    [event] = told(text, kind)
    assert [row.points or row.bonus_s for row in event.order] == order
    assert told(text, "gap") == told(text, "caught") == []
