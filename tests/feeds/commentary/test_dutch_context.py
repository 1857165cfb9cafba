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
        ("Hals demarreert. Fisk rijdt naar Hals toe.", "join", ["Fisk"]),
        ("Hals demarreert. De Belg krijgt Fisk mee en even verder komt ook Jans erbij.", "join", ["Jans"]),
        ("Lekke band voor Aster. Aster terug in kopgroep", "join", ["Aster"]),
        ("Aster heeft Bero en Dorn er in de eerste bocht af gereden.", "dropped", ["Bero", "Dorn"]),
        ("Fisk en Hals rijden Dorn straal voorbij.", "caught", ["Dorn"]),
        (
            "Dorn verloor door een lekke band het contact met de kopgroep en werd al snel teruggepakt.",
            "caught",
            ["Dorn"],
        ),
        (
            "Fisk probeerde het als eerste, met de Belg Hals in zijn wiel. Na drie kilometer waren ze alweer gegrepen.",
            "attack",
            ["Fisk", "Hals"],
        ),
        ("Hals is de eerste die erin vliegt.", "attack", ["Hals"]),
        ("Daar probeert Fisk Hals te verrassen.", "attack", ["Fisk"]),
        ("Fisk en Hals zijn in de tegenaanval.", "attack", ["Fisk", "Hals"]),
        ("Fisk staat hier trouwens al in zijn trainingspak, opgegeven.", "abandon", ["Fisk"]),
        ("Hoor net van de speaker dat Fisk niet verder gaat.", "abandon", ["Fisk"]),
        ("Ze zijn nog met z'n tweeën, Aster en Bero.", "breakaway", ["Aster", "Bero"]),
        (
            "Nu zijn het er vijf: Aster, Bero, Dorn, Fisk en Hals.",
            "breakaway",
            ["Aster", "Bero", "Dorn", "Fisk", "Hals"],
        ),
        ("Fisk probeert Hals te bereiken.", "attack", []),
        ("Fisk zit niet in de tegenaanval.", "attack", []),
        ("Hals vliegt erin met beide voeten.", "attack", []),
        ("Fisk vliegt vanavond naar huis.", "attack", []),
        ("Ze zijn met zijn tweeën op vakantie, Fisk en Hals.", "breakaway", []),
        ("Lekke band! Maar niet voor Hals, wel voor de motor.", "mechanical", []),
    ],
)
def test_of_whom(text, kind, riders):
    assert who(text, kind) == riders


@pytest.mark.parametrize(
    ("text", "gaps"),
    [
        ("De 3 mannen voorop hebben 1.30, dat gaat hard ineens.", [("peloton", "leaders", 90)]),
        ("Nog 2 rondjes, 16 km, 25 sec.", [("peloton", "leaders", 25)]),
        ("Voor de drie vooraan klokken we nog 1'25\" nu.", [("peloton", "leaders", 85)]),
        ("Aster, Bero en Dorn komen met 38\" over de meet.", [("peloton", "leaders", 38)]),
        ("We tellen 31 renners in de eerste waaier. De groep-Fisk rijdt daar 25\" achter.", [("Erik Fisk", "peloton", 25)]),
        ("Bero en Dorn volgen. Aster nog 0'15\"", [("peloton", "leaders", 15)]),
        ("En wie is er gezien? Fisk, de nummer twee uit de stand op 4 seconden!", []),
        ("Bero komt met een lach over de meet.", []),
        ("Aster gaat met 20 seconden straf door het leven.", []),
    ],
)  # fmt: skip
def test_between_whom(text, gaps):
    assert [(gap.of, gap.to, gap.gap_s) for gap in told(text, "gap")] == gaps


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
