"""The bundled stages: made from their facts, valid, consistent, and telling what the sources tell."""

import itertools
import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tracker.race import events as ev
from tracker.race.events import EventBase, kind_of
from tracker.race.logline import parse_event, parse_stage
from tracker.race.stage import Model, Rider, Row, Stage
from tracker.stages import estimate

ONE, TWO = estimate.STAGES


@cache
def log(stage_id: str) -> tuple[Stage, tuple[EventBase, ...]]:
    first, *rest = (estimate.HERE / f"{stage_id}.jsonl").read_bytes().splitlines()
    return parse_stage(first), tuple(parse_event(line) for line in rest)


def of_kind(stage_id: str, kind: str) -> list[Any]:
    return [event for event in log(stage_id)[1] if kind_of(event) == kind]


def surnames(riders: tuple[Rider, ...]) -> list[str]:
    return [rider.name.split()[-1] for rider in riders]


def models(item: object) -> Iterator[Model]:
    """Every part of a header or event, with itself."""
    if isinstance(item, Model):
        yield item
        for name in type(item).model_fields:
            yield from models(getattr(item, name))
    elif isinstance(item, tuple):
        for part in item:
            yield from models(part)


def gaps(stage_id: str) -> list[tuple[int, str | None]]:
    return [(gap.gap_s, gap.bound) for gap in of_kind(stage_id, "gap")]


def table(rows: tuple[Row, ...]) -> list[tuple[str, str | None, int | None]]:
    return [(row.name, row.nation, row.time_s if n == 0 else row.gap_s) for n, row in enumerate(rows)]


# ------------------------------------------------------------------ form


@pytest.mark.parametrize("stage_id", estimate.STAGES)
def test_regenerating_equals_the_committed_files(stage_id: str) -> None:
    assert estimate.build(stage_id).encode() == (estimate.HERE / f"{stage_id}.jsonl").read_bytes()


def test_main_writes_every_stage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in (estimate.RACE.name, *(f"{stage_id}.toml" for stage_id in estimate.STAGES)):
        (tmp_path / name).write_bytes((estimate.HERE / name).read_bytes())
    monkeypatch.setattr(estimate, "HERE", tmp_path)
    estimate.main()
    for stage_id in estimate.STAGES:
        assert (tmp_path / f"{stage_id}.jsonl").read_text("utf-8") == estimate.build(stage_id)
    assert "events" in capsys.readouterr().out


@pytest.mark.parametrize("stage_id", estimate.STAGES)
def test_every_key_and_kind_is_known(stage_id: str) -> None:
    stage, events = log(stage_id)
    assert stage.id == stage_id
    for item in (stage, *events):
        assert not isinstance(item, ev.Unknown)
        for part in models(item):
            assert not part.model_extra, part


@pytest.mark.parametrize("stage_id", estimate.STAGES)
def test_order_of_ids_times_and_distances(stage_id: str) -> None:
    stage, events = log(stage_id)
    ids = [event.id for event in events]
    assert len(set(ids)) == len(ids)
    assert ids == sorted(ids)
    assert all(a.at <= b.at for a, b in itertools.pairwise(events))
    kms = [event.km_to_go for event in events if event.km_to_go is not None]
    assert all(a >= b for a, b in itertools.pairwise(kms))
    assert kms[0] == stage.distance_km
    assert kms[-1] == 0
    assert all(event.at.utcoffset() == timedelta(hours=1) for event in events)


@pytest.mark.parametrize("stage_id", estimate.STAGES)
def test_every_event_has_prose_and_says_who_says_so(stage_id: str) -> None:
    stage, events = log(stage_id)
    assert stage.estimated
    assert stage.note
    for event in events:
        assert event.text, event.id
        assert event.source in {"commentary", "report"}, event.id
        assert event.estimated, event.id
    texts = [event.text for event in events]
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("stage_id", estimate.STAGES)
def test_riders_and_teams_have_one_spelling(stage_id: str) -> None:
    stage, events = log(stage_id)
    known = {rider.name: rider for rider in stage.riders}
    assert len({rider.key for rider in stage.riders}) == len(stage.riders)
    teams = {team.name for team in stage.teams}
    assert all(team.code and len(team.code) == 3 for team in stage.teams)
    for rider in stage.riders:
        if rider.name == "Vermeersch":  # all that the commentary tells
            assert (rider.team, rider.nation) == (None, None)
        else:
            assert rider.team in teams
            assert rider.nation
            assert len(rider.nation) == 3
            assert rider.nation.isupper()
        assert rider.bib is None
    for item in (*stage.gc_before, *itertools.chain.from_iterable(map(models, events))):
        if isinstance(item, Rider):
            listed = known[item.name]
            assert (item.team, item.nation) == (listed.team, listed.nation)


@pytest.mark.parametrize("stage_id", estimate.STAGES)
def test_passages_are_on_the_course_and_follow_the_bonus_rules(stage_id: str) -> None:
    stage, _ = log(stage_id)
    climbs = {climb.name: climb for climb in stage.climbs}
    sprints = {sprint.name: sprint for sprint in stage.sprints}
    for passage in of_kind(stage_id, "climb"):
        assert climbs[passage.name].km_to_go == passage.km_to_go
    for passage in of_kind(stage_id, "sprint"):
        assert sprints[passage.name].km_to_go == passage.km_to_go
        assert tuple(placing.bonus_s for placing in passage.order) == sprints[passage.name].bonus_s
    for places in (stage.climbs, stage.sprints):
        kms = [place.km_to_go for place in places]
        assert kms == sorted(kms, key=lambda km: -(km or 0))


@pytest.mark.parametrize("stage_id", estimate.STAGES)
def test_the_finish_closes_the_winners_time(stage_id: str) -> None:
    stage, _ = log(stage_id)
    (start,), (finish,) = of_kind(stage_id, "start"), of_kind(stage_id, "finish")
    (result,) = [event for event in of_kind(stage_id, "result") if event.basis == "official"]
    assert start.at == stage.start_at
    assert finish.at - start.at == timedelta(seconds=finish.time_s)
    assert result.rows[0].time_s == finish.time_s
    assert surnames(finish.riders) == ["Ballerini"]
    (neutral,) = of_kind(stage_id, "neutral_start")
    assert neutral.at < start.at


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


# ------------------------------------------------------------------ the working


def test_spread_is_even_and_never_rises() -> None:
    assert estimate.spread([80, None, None, None, 72]) == [80, 78, 76, 74, 72]
    assert estimate.spread([5, 5, None, 4]) == [5, 5, 4.5, 4]
    with pytest.raises(estimate.FactsError, match="comes after"):
        estimate.spread([5, 6])
    with pytest.raises(estimate.FactsError, match="need a place"):
        estimate.spread([5, None])


def test_clock_keeps_to_the_stage() -> None:
    clock = estimate.Clock(datetime.fromisoformat("2021-02-12T12:30:00+01:00"), 100, ((0, 0), (100, 9000)))
    assert (clock.elapsed_s(100), clock.elapsed_s(50), clock.elapsed_s(0)) == (0, 4500, 9000)
    with pytest.raises(estimate.FactsError, match="outside"):
        clock.elapsed_s(101)


def test_names_that_are_not_clear_are_refused() -> None:
    teams = {
        "AAA": {"name": "A", "riders": {"Ion Izagirre": "ESP"}},
        "BBB": {"name": "B", "riders": {"Gorka Izagirre": "ESP"}},
    }
    start_list = estimate.StartList({"team": teams})
    assert start_list.rider("Ion Izagirre")["team"] == "A"
    for name in ("Izagirre", "Nobody"):
        with pytest.raises(estimate.FactsError, match="start list"):
            start_list.rider(name)


def test_blank_cells_are_as_the_row_above() -> None:
    start_list = estimate.StartList({"team": {"AAA": {"name": "A", "riders": dict.fromkeys("abcd", "FRA")}}})
    rows = estimate.table([["a", "1:00:00"], ["b", ""], ["c", "0:04"], ["d", ""]], start_list)
    assert [(row.get("time_s"), row.get("gap_s")) for row in rows] == [
        (3600, None),
        (None, 0),
        (None, 4),
        (None, 4),
    ]


def test_log_lines_are_utf_8_and_compact() -> None:
    for stage_id in estimate.STAGES:
        raw = (estimate.HERE / f"{stage_id}.jsonl").read_bytes()
        assert raw.endswith(b"\n")
        assert b"\r" not in raw
        assert "é" in raw.decode()
        assert all(isinstance(json.loads(line), dict) for line in raw.splitlines())
