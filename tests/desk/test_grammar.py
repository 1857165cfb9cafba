"""What a line typed at the desk means, form by form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tracker.desk.entry import Draft, Order, Problem
from tracker.desk.forms import FORMS, ORDERS
from tracker.race.events import EventBase
from tracker.race.stage import Row, Stage

if TYPE_CHECKING:
    from conftest import Desk

NOT_IN_THE_LINE = ("id", "at", "kind")


def facts(event: EventBase) -> dict[str, Any]:
    """An event's fields, riders by their surnames."""

    def short(value: Any) -> Any:
        if isinstance(value, dict) and "name" in value and value.keys() & {"team", "nation", "position"}:
            rest = {k: v for k, v in value.items() if k not in ("name", "team", "nation", "bib", "position")}
            surname = value["name"].partition(" ")[2] or value["name"]
            mark = [value["position"]] if "position" in value else []
            return (*mark, surname, rest) if rest else (*mark, surname) if mark else surname
        if isinstance(value, dict):
            return {k: short(v) for k, v in value.items()}
        if isinstance(value, list | tuple):
            return [short(item) for item in value]
        return value

    fields = event.model_dump(mode="json", by_alias=True, exclude_unset=True)
    return {key: short(value) for key, value in fields.items() if key not in NOT_IN_THE_LINE}


CALMEJANE, FERNANDEZ = "Calmejane", "Fernández"

UNDERSTOOD = [
    ("129", "km", {"km_to_go": 129.0}),
    ("48,3 km", "km", {"km_to_go": 48.3}),
    ("km 100", "km", {"km_to_go": 100.0}),
    ("2:30", "gap", {"gap_s": 150}),
    ("gap 2:30", "gap", {"gap_s": 150}),
    ("GAP 2'30''", "gap", {"gap_s": 150}),
    ("gap2:30", "gap", {"gap_s": 150}),
    ("45s", "gap", {"gap_s": 45}),
    ("gap 45", "gap", {"gap_s": 45}),
    ("gap at 1:10", "gap", {"gap_s": 70}),
    ("gap <4:00", "gap", {"gap_s": 240, "bound": "lt"}),
    ("gap over 0:30", "gap", {"gap_s": 30, "bound": "gt"}),
    ("~1:30", "gap", {"gap_s": 90, "approx": True}),
    ("gap chasers 0:40", "gap", {"gap_s": 40, "of": "chasers"}),
    ("gap Cavagna 0:40", "gap", {"gap_s": 40, "of": "Rémi Cavagna"}),
    ("gap peloton 1:30 to chasers", "gap", {"gap_s": 90, "of": "peloton", "to": "chasers"}),
    ('gap "Bernal group" 0:50', "gap", {"gap_s": 50, "of": "Bernal group"}),
    ("chasers 0:40", "gap", {"gap_s": 40, "of": "chasers"}),
    ("peloton at 2:30", "gap", {"gap_s": 150, "of": "peloton"}),
    ("the peloton at over 2:30", "gap", {"gap_s": 150, "of": "peloton", "bound": "gt"}),
    ("2:30 to chasers", "gap", {"gap_s": 150, "to": "chasers"}),
    ("peloton 2:30 to chasers", "gap", {"gap_s": 150, "of": "peloton", "to": "chasers"}),
    ("Cavagna 0:40", "gap", {"gap_s": 40, "of": "Rémi Cavagna"}),
    ("about 1:30", "gap", {"gap_s": 90, "approx": True}),
    ("gap about 48", "gap", {"gap_s": 48, "approx": True}),
    ("1' 30\"", "gap", {"gap_s": 90}),
    ("gap 2 min 30", "gap", {"gap_s": 150}),
    ("peloton 2 minutes 30 seconds", "gap", {"gap_s": 150, "of": "peloton"}),
    ("gap 1’ 30”", "gap", {"gap_s": 90}),
    ("chasers 40 sec", "gap", {"gap_s": 40, "of": "chasers"}),
    ("20 to go", "km", {"km_to_go": 20.0}),
    ("20 km to go", "km", {"km_to_go": 20.0}),
    ("km 41 raced", "km", {"km_to_go": 141.3}),
    ("Start is delayed", "comment", {"text": "Start is delayed"}),
    (
        "Calmejane and Fernández 0:40 to Cavagna",
        "gap",
        {"gap_s": 40, "of": "Lilian Calmejane", "to": "Rémi Cavagna"},
    ),
    ("kom Cavagna Moscon", "climb", {"name": "Mazaugues", "order": ["Cavagna", "Moscon"]}),
    (
        "sprint Moscon 3 20p Cavagna 2",
        "sprint",
        {"name": "Sainte-Baume", "order": [("Moscon", {"bonus_s": 3, "points": 20}), ("Cavagna", {"bonus_s": 2})]},
    ),
    (
        "res Ballerini Démare",
        "result",
        {"basis": "provisional", "rows": [(1, "Ballerini"), (2, "Démare")]},
    ),
    ("after 41", "km", {"km_to_go": 141.3}),
    ("41 raced", "km", {"km_to_go": 141.3}),
    ("41,5 km raced", "km", {"km_to_go": 140.8}),
    ("after 62.3 km gap 2:00", "gap", {"gap_s": 120, "km_to_go": 120.0}),
    ("62.3 km raced: att Moscon", "attack", {"riders": ["Moscon"], "km_to_go": 120.0}),
    ("about 48 km", "km", {"km_to_go": 48.0, "estimated": True}),
    ("Clear lead now", "comment", {"text": "Clear lead now"}),
    ("Rain 6 tomorrow in the mountains", "comment", {"text": "Rain 6 tomorrow in the mountains"}),
    ("Wind picks up", "comment", {"text": "Wind picks up"}),
    ("Start of the climb", "comment", {"text": "Start of the climb"}),
    ("last km", "comment", {"text": "last km"}),
    ("Help is on its way", "comment", {"text": "Help is on its way"}),
    ("Heavy rain 6", "weather", {"sky": "Heavy rain", "temperature_c": 6.0}),
    ("sun and clouds", "weather", {"sky": "sun and clouds"}),
    ("att Cavagna", "attack", {"riders": ["Cavagna"]}),
    ("Attack CAVAGNA", "attack", {"riders": ["Cavagna"]}),
    ("att calmejane, fernandez", "attack", {"riders": [CALMEJANE, FERNANDEZ]}),
    ("att calmejane fernandez", "attack", {"riders": [CALMEJANE, FERNANDEZ]}),
    ("att Calmejane and Fernández", "attack", {"riders": [CALMEJANE, FERNANDEZ]}),
    ("att cavagni", "attack", {"riders": ["Cavagna"]}),
    ("att g. izagirre", "attack", {"riders": ["Izagirre"]}),
    ("att Moscon < peloton", "attack", {"riders": ["Moscon"], "from": "peloton"}),
    ("away Calmejane, Fernandez", "breakaway", {"riders": [CALMEJANE, FERNANDEZ]}),
    ("away Calmejane, x5", "breakaway", {"riders": [CALMEJANE], "size": 5}),
    ("away x12", "breakaway", {"size": 12}),
    ("join Moscon > Ciccone", "join", {"riders": ["Moscon"], "to": "Giulio Ciccone"}),
    ("join Moscon to leaders", "join", {"riders": ["Moscon"], "to": "leaders"}),
    ("caught", "caught", {}),
    ("caught everyone", "caught", {}),
    ("caught Calmejane by peloton", "caught", {"riders": [CALMEJANE], "by": "peloton"}),
    ("drop Mollema", "dropped", {"riders": ["Mollema"]}),
    ("together", "regroup", {}),
    ("crash", "crash", {}),
    ("crash Poels", "crash", {"riders": ["Poels"]}),
    ("puncture Haig", "mechanical", {"riders": ["Haig"]}),
    ("dnf Poels", "abandon", {"riders": ["Poels"], "status": "DNF"}),
    ("dns Bernal", "abandon", {"riders": ["Bernal"], "status": "DNS"}),
    ("otl Bleier", "abandon", {"riders": ["Bleier"], "status": "OTL"}),
    ("kom Calmejane, Fernandez", "climb", {"name": "Mazaugues", "order": [CALMEJANE, FERNANDEZ]}),
    (
        "kom espigoulier: Calmejane 10, Fernández 8",
        "climb",
        {"name": "Col de l'Espigoulier", "order": [(CALMEJANE, {"points": 10}), (FERNANDEZ, {"points": 8})]},
    ),
    ("kom +Côte du Cap: Ciccone", "climb", {"name": "Côte du Cap", "order": ["Ciccone"]}),
    (
        "sprint Alaphilippe 3, Ciccone 2, Moscon 1",
        "sprint",
        {
            "name": "Sainte-Baume",
            "order": [("Alaphilippe", {"bonus_s": 3}), ("Ciccone", {"bonus_s": 2}), ("Moscon", {"bonus_s": 1})],
        },
    ),
    (
        "sprint Cuges: Ciccone 3 20p (not counted)",
        "sprint",
        {"name": "Cuges-les-Pins", "order": [("Ciccone", {"bonus_s": 3, "points": 20})], "counted": False},
    ),
    ("win Ballerini 4:43:23", "finish", {"riders": ["Ballerini"], "time_s": 17003}),
    ("win", "finish", {}),
    ("res 1 Ballerini 4:43:23", "result", {"basis": "provisional", "rows": [(1, "Ballerini", {"time_s": 17003})]}),
    (
        "res 1 Ballerini 4:43:23, 2 Démare s.t., 3 Bouhanni +0:04",
        "result",
        {
            "basis": "provisional",
            "rows": [
                (1, "Ballerini", {"time_s": 17003}),
                (2, "Démare", {"gap_s": 0}),
                (3, "Bouhanni", {"gap_s": 4}),
            ],
        },
    ),
    ("gc 1 Ballerini 4:43:13", "gc", {"basis": "provisional", "rows": [(1, "Ballerini", {"time_s": 16993})]}),
    (
        "class youth Vansevenant",
        "classification",
        {"which": "youth", "basis": "provisional", "rows": [(1, "Vansevenant")]},
    ),
    ("rain 6", "weather", {"sky": "rain", "temperature_c": 6.0}),
    ("weather light rain -2 wind NW", "weather", {"sky": "light rain", "temperature_c": -2.0, "wind": "NW"}),
    ("wind NW strong", "weather", {"wind": "NW strong"}),
    ("speed 33.2", "speed", {"speed_kph": 33.2}),
    ("speed 33,2 km/h over the first two hours", "speed", {"speed_kph": 33.2, "over": "the first two hours"}),
    ("rollout", "neutral_start", {}),
    ("start", "start", {}),
    ("Groupama-FDJ lead the bunch", "comment", {"text": "Groupama-FDJ lead the bunch"}),
    ("- Bravo!", "comment", {"text": "Bravo!"}),
    ('"Rain is on its way"', "comment", {"text": "Rain is on its way"}),
    ("gap 2:30 -- the two hold firm", "gap", {"gap_s": 150, "text": "the two hold firm"}),
    ("128 gap 2:20", "gap", {"gap_s": 140, "km_to_go": 128.0}),
    ("128 - into the valley", "comment", {"text": "into the valley", "km_to_go": 128.0}),
    (
        "road Calmejane, Fernandez / 0:40 Cavagna / 2:30 peloton x140",
        "situation",
        {
            "groups": [
                {"riders": [CALMEJANE, FERNANDEZ]},
                {"gap_s": 40, "riders": ["Cavagna"]},
                {"gap_s": 150, "role": "peloton", "size": 140},
            ]
        },
    ),
]


@pytest.mark.parametrize(("line", "kind", "expected"), UNDERSTOOD, ids=[line for line, _, _ in UNDERSTOOD])
def test_a_form_is_understood(racing: Desk, line: str, kind: str, expected: dict[str, Any]) -> None:
    draft = racing.read(line)
    assert isinstance(draft, Draft), draft
    assert draft.event.kind == kind  # type: ignore[attr-defined]
    assert facts(draft.event) == expected


def test_a_sentence_on_the_weather_is_kept_in_its_own_words(racing: Desk) -> None:
    draft = racing.read("Sun is out over the peloton")
    assert isinstance(draft, Draft)
    assert draft.event.text == "Sun is out over the peloton"


@pytest.mark.parametrize(
    ("line", "says", "nearest"),
    [
        ("atack Cavagna", "did you mean attack Cavagna", "attack Cavagna"),
        ("gpa 2:30", "did you mean gap 2:30", "gap 2:30"),
        ("atack cavagn", "did you mean", "attack cavagn"),
        ("cuaght", "did you mean caught", "caught"),
        ("sprnit Ciccone 3", "sprint Ciccone 3", "sprint Ciccone 3"),
        ("gap chassers 0:40", "did you mean chasers", "gap chasers 0:40"),
        ("gap 230", "did you mean 2:30", "gap 2:30"),
        ("gap", "needs a time", None),
        ("gap 2:30 2:40", "one time", None),
        ("gap leaders 2:30", "between two groups", None),
        ("att", "Who?", None),
        ("att Caruso", "No rider “Caruso”", None),
        ("att Izagirre", "Gorka Izagirre or Ion Izagirre", "att Gorka Izagirre"),
        ("att 99", "Nobody on the start list wears 99", None),
        ("join Moscon >", "a group or a rider", None),
        ("kom Ventou: Ciccone", "in the set-up", None),
        ("kom Ciccone, Ciccone", "twice", None),
        ("sprint Ciccone 3 2", "one figure too many", None),
        ("810", "182.3 km long", None),
        ("speed 900", "less than or equal to 200", None),
        ("speed fast", "a number of km/h", None),
        (
            "caught out by the wind, Bernal is in the third group",
            "begin with a dash",
            "- caught out by the wind, Bernal is in the third group",
        ),
        ("crash 20 riders", "begin with a dash", "- crash 20 riders"),
        ("Crash in the peloton", "begin with a dash", "- Crash in the peloton"),
        ("@12:50 crash 20 riders", "begin with a dash", "@12:50 - crash 20 riders"),
        ("130 riders at the start", "an entry is expected", "- 130 riders at the start"),
        ("about 48", "about 48km or about 0:48", "about 48km"),
        ("after 190", "182.3 km long", None),
        ("Bravo!", "begin with a dash", None),
        ("Cavagna", "What did Rémi Cavagna do", None),
        ("res 2", "Who is in place 2", None),
        ("undo it", "stands alone", None),
        ("@25:00 gap 2:30", "no time of day", None),
        ("@14:32 gap 2:30", "still to come", None),
        ("@150km", "What happened", None),
        ("@150 km to go", "What happened", None),
    ],
)
def test_what_is_not_understood_is_said_and_enters_nothing(
    racing: Desk, line: str, says: str, nearest: str | None
) -> None:
    problem = racing.read(line)
    assert isinstance(problem, Problem), problem
    assert says in problem.says
    assert problem.nearest == nearest


def test_the_nearest_form_is_understood_itself(racing: Desk) -> None:
    for line in ("atack Cavagna", "gpa 2:30", "gap chassers 0:40", "cuaght", "gap 230"):
        problem = racing.read(line)
        assert isinstance(problem, Problem)
        assert isinstance(racing.read(problem.nearest or ""), Draft)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("gap 2:30", "Gap: peloton 2:30 behind Calmejane, Fernández, at 130 km"),
        ("gap chasers <0:40", "Gap: chasers under 0:40 behind Calmejane, Fernández, at 130 km"),
        ("129.5", "Km: 129.5 km to go, 52.8 km raced"),
        ("att cavagni", "Attack: Rémi Cavagna (DQT)"),
        ("caught", "Caught: the whole breakaway, Calmejane, Fernández"),
        ("win Ballerini 4:43:23", "Finish: Davide Ballerini (DQT) wins in 4:43:23"),
        ("dnf Poels", "Out: Wout Poels (TBV), abandons (DNF)"),
    ],
)
def test_the_line_says_before_it_is_entered_what_it_will_do(racing: Desk, line: str, says: str) -> None:
    draft = racing.read(line)
    assert isinstance(draft, Draft)
    assert draft.says == says


def test_a_name_read_with_forgiveness_is_said_in_full(racing: Desk) -> None:
    draft = racing.read("att cavagni")
    assert isinstance(draft, Draft)
    assert draft.notes == ("“cavagni” read as Rémi Cavagna (DQT)",)


def test_a_km_that_sets_the_race_back_is_pointed_out(racing: Desk) -> None:
    draft = racing.read("140")
    assert isinstance(draft, Draft)
    assert "sets it back" in draft.notes[0]


def test_an_unknown_rider_is_added_there_and_then_and_known_from_then_on(racing: Desk) -> None:
    event = racing.type("att +Jan Novák #77 (TFS, CZE)")
    assert event.riders[0].model_dump(exclude_none=True) == {  # type: ignore[attr-defined]
        "name": "Jan Novák",
        "team": "Trek-Segafredo",
        "nation": "CZE",
        "bib": 77,
    }
    assert facts(racing.type("caught novak"))["riders"] == ["Novák"]
    assert facts(racing.type("drop 77"))["riders"] == ["Novák"]


def test_a_rider_added_by_mistake_is_forgotten_with_the_entry(racing: Desk) -> None:
    racing.type("att +Jan Novák (TFS)")
    racing.undo()
    assert isinstance(racing.read("caught Novák"), Problem)
    racing.redo()
    assert isinstance(racing.read("caught Novák"), Draft)


def test_adding_a_rider_who_is_on_the_start_list_names_that_rider(racing: Desk) -> None:
    draft = racing.read("att +Rémi Cavagna")
    assert isinstance(draft, Draft)
    assert draft.event.riders[0].team == "Deceuninck-Quick-Step"  # type: ignore[attr-defined]


def test_commentary_may_hold_an_at_sign(racing: Desk) -> None:
    draft = racing.read("- see you @15:00")
    assert isinstance(draft, Draft)
    assert draft.event.text == "see you @15:00"


def test_rows_of_a_table_add_up(desk: Desk) -> None:
    for line in ("start", "win Ballerini 4:43:23", "res 2 Démare s.t.", "res 3 Bouhanni", "res 2 Aranburu +0:02"):
        desk.type(line)
    result = desk.state.result
    assert result is not None and result.basis == "provisional"
    assert [(row.position, row.surname, row.time_s, row.gap_s) for row in result.rows] == [
        (1, "Ballerini", 17003, 0),
        (2, "Aranburu", 17005, 2),
        (3, "Bouhanni", None, None),
    ]
    desk.type("res official")
    assert desk.state.result is not None and desk.state.result.basis == "official"
    assert len(desk.state.result.rows) == 3


def test_rows_after_the_gc_before_begin_a_new_table(desk: Desk, stage: Stage) -> None:
    desk.set_stage(stage.model_copy(update={"gc_before": (Row(name="Egan Bernal", time_s=100),)}))
    desk.type("gc 1 Ballerini 4:43:13")
    assert desk.state.gc is not None
    assert [row.surname for row in desk.state.gc.rows] == ["Ballerini"]


@pytest.mark.parametrize("form", ORDERS, ids=lambda form: form.word)
def test_orders_are_no_entries(racing: Desk, form: Any) -> None:
    assert isinstance(racing.read(form.word.upper()), Order)


def test_every_example_in_the_help_is_understood(racing: Desk) -> None:
    for line in ("att Ciccone", "sprint Alaphilippe 3", "win Ballerini 4:43:23", "res 1 Ballerini 4:43:23"):
        racing.type(line)
    bibs = [rider.model_copy(update={"bib": 10 + index}) for index, rider in enumerate(racing.stage.riders)]
    racing.set_stage(racing.stage.model_copy(update={"riders": tuple(bibs)}))
    for form in FORMS:
        for example in form.examples:
            assert isinstance(racing.read(example), Draft), (example, racing.read(example))


def test_hostile_text_is_plain_before_it_is_looked_at(racing: Desk) -> None:
    draft = racing.read("- \x1b]52;c;AAAA\x07[/b] \u202eevil\x00")
    assert isinstance(draft, Draft)
    assert draft.event.text == "[/b] evil"
