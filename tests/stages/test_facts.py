"""What the sources tell of the bundled stages is in their logs."""

from datetime import datetime

import pytest

from tracker.race.events import kind_of
from tracker.stages import estimate

from .bundled import ONE, TWO, gaps, log, of_kind, surnames, table

# ------------------------------------------------------------------ facts of stage 1


def test_stage_1_header() -> None:
    stage, _ = log(ONE)
    assert (stage.race, stage.year, stage.number) == ("Tour de la Provence", 2021, 1)
    assert (stage.start, stage.finish) == ("Aubagne", "Six-Fours-les-Plages")
    assert (stage.distance_km, stage.neutral_km) == (182.3, 6)
    assert stage.start_at == datetime.fromisoformat("2021-02-11T12:50:00+01:00")
    assert [
        (climb.name, climb.km_to_go, climb.category, climb.length_km, climb.gradient_pct, climb.estimated)
        for climb in stage.climbs
    ] == [
        ("Col de l'Espigoulier", 171.9, "1", 10.4, 5.3, True),
        ("Mazaugues", 125, "3", None, None, True),
        ("Montée du Brulat", 69.7, "3", 2.3, 6.7, True),
        ("Le Camp", 28, "3", None, None, False),
    ]
    assert [(sprint.name, sprint.bonus_s) for sprint in stage.sprints] == [
        ("Sainte-Baume", (3, 2, 1)),
        ("Cuges-les-Pins", (3, 2, 1)),
        ("Super sprint Le Camp", (8, 5, 2)),
    ]
    assert stage.bonuses.finish == (10, 6, 4)
    assert stage.gc_before == ()
    named = """
        Alaphilippe Aranburu Asgreen Ballerini Barguil Bauhaus Bernal Bouhanni Calmejane Cavagna Ciccone
        Coquard Démare Dunbar Fernández Großschartner Haig Konrad Kristoff Lutsenko Mas Mollema Moschetti
        Moscon Poels Schelling Sosa Trentin Vansevenant Venturini Vlasov Walls
    """
    assert set(named.split()) <= set(surnames(stage.riders))


def test_stage_1_marks_and_gaps() -> None:
    kms = [event.km_to_go for event in of_kind(ONE, "km")]
    assert kms == [130, 120, 110, 80, 50, 35, 19, 8, 5, 3, 2]
    assert gaps(ONE) == [
        (225, None), (240, "lt"), (270, None), (220, None), (150, None), (150, None), (190, None),
        (150, None), (125, None), (140, None), (35, None), (45, None), (60, None), (60, "gt"), (60, "gt"),
        (90, None), (80, None), (80, None), (60, None), (40, None), (35, None), (30, "gt"), (15, None),
        (10, None), (5, None),
    ]  # fmt: skip
    at_mark = {(gap.km_to_go, gap.gap_s, gap.source) for gap in of_kind(ONE, "gap")}
    assert {
        (130, 150, "commentary"), (110, 150, "commentary"), (50, 60, "commentary"), (35, 60, "commentary"),
        (10, 30, "report"), (8, 15, "commentary"), (3, 10, "report"), (2, 5, "commentary"),
    } <= at_mark  # fmt: skip
    assert {gap.gap_s for gap in of_kind(ONE, "gap") if gap.source == "report"} == {240, 60, 90, 30, 10}


def test_stage_1_speed_weather_and_clock() -> None:
    (speed,) = of_kind(ONE, "speed")
    assert (speed.speed_kph, speed.over) == (33.2, "the first two hours")
    first, *winds = of_kind(ONE, "weather")
    assert (first.temperature_c, first.sky) == (11, "sun")
    assert [weather.wind for weather in winds] == ["headwind", "crosswind", "strong, from the right"]
    stage, _ = log(ONE)
    assert stage.start_at
    clock = estimate.Clock(stage.start_at, 182.3, ((0, 0), (66.4, 7200), (182.3, 17003)))
    assert clock.elapsed_s(182.3 - 66.4) == 7200
    assert clock.elapsed_s(182.3 - 33.2) == 3600


def test_stage_1_moves_in_order() -> None:
    moves = [
        (kind_of(event), surnames(event.riders))  # type: ignore[attr-defined]
        for event in log(ONE)[1]
        if kind_of(event) in {"attack", "breakaway", "caught", "join", "dropped"}
    ]
    assert moves == [
        ("attack", ["Calmejane", "Fernández"]),
        ("breakaway", ["Calmejane", "Fernández"]),
        ("breakaway", ["Calmejane", "Fernández"]),
        ("attack", ["Cavagna"]),
        ("join", ["Cavagna"]),
        ("attack", ["Cavagna"]),
        ("caught", ["Calmejane", "Fernández"]),
        ("caught", ["Cavagna"]),
        ("attack", ["Asgreen"]),
        ("attack", ["Vansevenant"]),
        ("caught", ["Asgreen", "Vansevenant"]),
        ("attack", ["Ciccone"]),
        ("join", ["Moscon"]),
        ("attack", ["Alaphilippe"]),
        ("breakaway", ["Alaphilippe", "Moscon", "Ciccone"]),
        ("dropped", ["Bouhanni", "Démare"]),
        ("join", ["Bouhanni"]),
        ("join", ["Démare"]),
        ("attack", ["Alaphilippe", "Moscon"]),
        ("caught", []),
    ]


def test_stage_1_doubt_about_the_first_leader() -> None:
    cuges, super_sprint = of_kind(ONE, "sprint")
    assert [(p.name, p.bonus_s) for p in cuges.order] == [
        ("Julian Alaphilippe", 3), ("Giulio Ciccone", 2), ("Gianni Moscon", 1)
    ]  # fmt: skip
    assert super_sprint.km_to_go == 28
    assert [(p.name, p.bonus_s) for p in super_sprint.order] == [
        ("Julian Alaphilippe", 8), ("Giulio Ciccone", 5), ("Gianni Moscon", 2)
    ]  # fmt: skip
    assert super_sprint.counted
    (amend,) = of_kind(ONE, "amend")
    assert amend.target == super_sprint.id
    assert amend.event == super_sprint.model_copy(update={"counted": False})
    first, second, last = of_kind(ONE, "gc")
    assert [event.id for event in (first, amend, second, last)] == sorted(
        event.id for event in (first, amend, second, last)
    )
    assert first.basis == "provisional"
    assert [(row.name, row.time_s, row.gap_s) for row in first.rows] == [("Julian Alaphilippe", None, None)]
    assert second.basis == "provisional"
    assert [(row.name, row.gap_s) for row in second.rows] == [
        ("Davide Ballerini", None), ("Arnaud Démare", 4), ("Nacer Bouhanni", 6)
    ]  # fmt: skip


def test_stage_1_tables() -> None:
    (result,) = of_kind(ONE, "result")
    assert table(result.rows) == [
        ("Davide Ballerini", "ITA", 17003),
        ("Arnaud Démare", "FRA", 0),
        ("Nacer Bouhanni", "FRA", 0),
        ("Clément Venturini", "FRA", 0),
        ("Matthew Walls", "GBR", 0),
        ("Ide Schelling", "NED", 0),
        ("Bryan Coquard", "FRA", 0),
        ("Phil Bauhaus", "GER", 0),
        ("Matteo Moschetti", "ITA", 0),
        ("Alexander Kristoff", "NOR", 0),
    ]
    gc = of_kind(ONE, "gc")[-1]
    assert gc.basis == "official"
    assert table(gc.rows) == [
        ("Davide Ballerini", "ITA", 16993),
        ("Arnaud Démare", "FRA", 4),
        ("Nacer Bouhanni", "FRA", 6),
        ("Lilian Calmejane", "FRA", 6),
        ("Julian Alaphilippe", "FRA", 7),
        ("Bauke Mollema", "NED", 9),
        ("Gianni Moscon", "ITA", 9),
        ("Clément Venturini", "FRA", 10),
        ("Matthew Walls", "GBR", 10),
        ("Ide Schelling", "NED", 10),
    ]
    assert {event.which: event.rows[0].name for event in of_kind(ONE, "classification")} == {
        "combativity": "Julian Alaphilippe",
        "youth": "Matthew Walls",
    }


# ------------------------------------------------------------------ facts of stage 2


def test_stage_2_header() -> None:
    stage, _ = log(TWO)
    assert (stage.race, stage.year, stage.number) == ("Tour de la Provence", 2021, 2)
    assert (stage.start, stage.finish) == ("Cassis", "Manosque")
    assert (stage.distance_km, stage.neutral_km) == (174.6, 4.6)
    assert [
        (climb.km_to_go, climb.category, climb.length_km, climb.gradient_pct, climb.estimated)
        for climb in stage.climbs
    ] == [
        (171.4, None, 3.2, None, True),
        (156.5, "3", 3.6, 3.6, True),
        (52.5, None, 3.5, 5.5, True),
        (35, "2", 5, 4, False),
        (23.5, None, None, None, True),
        (17, "3", None, None, False),
        (0, None, 3, None, False),
    ]
    assert [(sprint.name, sprint.km_to_go) for sprint in stage.sprints] == [
        ("Gréoux-les-Bains", 60), ("Manosque", 44)
    ]  # fmt: skip
    assert table(stage.gc_before) == table(of_kind(ONE, "gc")[-1].rows)
    named = """
        Alaphilippe Aranburu Asgreen Ballerini Bernal Bleier Bystrøm Cavagna Ciccone Conca Cousin Fraile Grosu
        Haig Jorgenson Konrad Lampaert Leroux Lutsenko Mollema Moscon Oldani Paret-Peintre Štybar Teuns
        Vermeersch Vlasov
    """
    assert set(named.split()) <= set(surnames(stage.riders))
    assert {"Gorka Izagirre", "Ion Izagirre"} <= {rider.name for rider in stage.riders}


def test_stage_2_marks_gaps_and_weather() -> None:
    kms = [event.km_to_go for event in of_kind(TWO, "km")]
    assert kms == [
        165, 158, 155, 140, 110, 100, 93, 65, 56, 50, 40, 34, 30, 25, 22, 18, 15, 12, 9, 8, 5, 4, 3, 2, 1, 0.3
    ]  # fmt: skip
    assert [(gap.km_to_go, gap.gap_s) for gap in of_kind(TWO, "gap") if gap.km_to_go in kms] == [
        (158, 120), (155, 160), (140, 175), (93, 170), (22, 42)
    ]  # fmt: skip
    assert gaps(TWO) == [(120, None), (160, None), (175, None), (210, None), (170, None), (42, None)]
    assert [(event.temperature_c, event.sky) for event in of_kind(TWO, "weather")] == [
        (None, "rain"), (5.5, "rain")
    ]  # fmt: skip


def test_stage_2_breaks_and_groups() -> None:
    first, five, one_named, pair = of_kind(TWO, "breakaway")
    assert (first.size, first.riders) == (5, ())
    assert surnames(five.riders) == ["Conca", "Cousin", "Grosu", "Bleier", "Leroux"]
    assert (surnames(one_named.riders), one_named.size) == (["Vermeersch"], 2)
    assert surnames(pair.riders) == ["Vermeersch", "Jorgenson"]
    (caunet,) = of_kind(TWO, "climb")
    assert surnames(caunet.order) == ["Conca", "Leroux", "Bleier"]
    rest = ["Cousin", "Grosu", "Bleier", "Leroux"]
    pictures = [
        (event.km_to_go, [(group.role, group.gap_s, surnames(group.riders)) for group in event.groups])
        for event in of_kind(TWO, "situation")
    ]
    assert pictures == [
        (40, [("leaders", 0, ["Conca"]), ("chasers", 10, rest), ("peloton", None, [])]),
        (30, [("leaders", 0, ["Conca"]), ("chasers", 50, rest), ("peloton", 105, [])]),
    ]


def test_stage_2_tables() -> None:
    result = of_kind(TWO, "result")[-1]
    assert table(result.rows) == [
        ("Davide Ballerini", "ITA", 15709),
        ("Giulio Ciccone", "ITA", 0),
        ("Alex Aranburu", "ESP", 0),
        ("Dylan Teuns", "BEL", 0),
        ("Patrick Konrad", "AUT", 0),
        ("Alexey Lutsenko", "KAZ", 0),
        ("Gianni Moscon", "ITA", 0),
        ("Stefano Oldani", "ITA", 0),
        ("Sven Erik Bystrøm", "NOR", 0),
        ("Bauke Mollema", "NED", 0),
    ]
    (gc,) = of_kind(TWO, "gc")
    assert table(gc.rows) == [
        ("Davide Ballerini", "ITA", 32692),
        ("Alex Aranburu", "ESP", 16),
        ("Gianni Moscon", "ITA", 19),
        ("Patrick Konrad", "AUT", 20),
        ("Dylan Teuns", "BEL", 20),
        ("Alexey Lutsenko", "KAZ", 20),
        ("Bauke Mollema", "NED", 25),
        ("Jack Haig", "AUS", 26),
        ("Aurélien Paret-Peintre", "FRA", 26),
        ("Egan Bernal", "COL", 26),
    ]


# ------------------------------------------------------------------ every fact is told

IN_STAGE_1 = """
Mediterranean; rollers; blue sky; season; AG2R Citroën; 11 °C; La Roquebrussanne; third, fifth and eleventh
Fourteen WorldTour; sixth; Nairo Quintana; nine others; Chalet Reynard; 9.7 km at 9.1 %; Saint-Estève
Blauvac; Istres; Alpilles; 85 km; Salon-de-Provence; Avignon; Dunbar, fifth; 2019 Tour de France
14 victories; 64th; back pain; Androni Giocattoli; cat and mouse; 33.2 km/h; vines; 60 km/h; team cars
hairpins; Castellet; Bauhaus; 11 in all; roundabout; one lane to two; gruppo compatto; Mondrian
stagiaire with EF; five or six metres; barriers; 110 km; 1.5 km; Tour de Pologne; Memorial Marco Pantani
number five; 174.6 km; Tour of Flanders; rainbow; nearly four minutes; minute and a half
first success of 2021; more than half a minute; Trentin; Kristoff
"""

IN_STAGE_2 = """
4.6 km; nearly 3 km; Mondrian; 3.2 km; 3.6 km at 3.6 %; Rain; Long sleeves; musettes; Lampaert; 30 km
5 and 6 °C; 3.5 km at 5.5 %; 5 km at 4 %; 6 km; Lotto Soudal; AG2R Citroën; 1:45; 55 seconds; 17 km
Bora-Hansgrohe; Bahrain Victorious; 42 seconds; under-23 Giro; Movistar; last 3 km; Izagirre; Kazakh
four strong; Fraile; 300 m; aged 26; fifth and sixth; Mont Ventoux; traffic islands; Štybar
"""


@pytest.mark.parametrize(("stage_id", "facts"), [(ONE, IN_STAGE_1), (TWO, IN_STAGE_2)], ids=estimate.STAGES)
def test_facts_without_a_field_are_in_the_prose(stage_id: str, facts: str) -> None:
    prose = " ".join(event.text or "" for event in log(stage_id)[1])
    wanted = [fact.strip() for line in facts.strip().splitlines() for fact in line.split(";")]
    assert [fact for fact in wanted if fact not in prose] == []
