"""Laws that hold for whatever is typed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tracker.desk.entry import Context, Draft, Order, Problem
from tracker.desk.forms import WORDS
from tracker.desk.grammar import parse_entry
from tracker.desk.printing import print_entry
from tracker.journal import read_log
from tracker.library import bundled_folder
from tracker.race import events as ev
from tracker.race.logline import dump, parse_event
from tracker.race.roster import Roster
from tracker.race.stage import Stage
from tracker.race.text import plain
from tracker.race.timeline import Timeline

LOG = read_log(bundled_folder() / "provence-2021-1.jsonl")
NOW = datetime.fromisoformat("2021-02-11T14:00:00+01:00")
RIDERS = LOG.stage.riders
TEAMS = sorted({rider.team for rider in RIDERS if rider.team})


def context(stage: Stage = LOG.stage) -> Context:
    timeline = Timeline(stage)
    return Context(timeline, timeline.state_at(NOW), NOW, Roster(stage))


CONTEXT = context()

seconds = st.integers(0, 20_000)
rider = st.sampled_from(RIDERS).map(lambda r: r.model_dump(exclude_unset=True))
strangers = st.builds(
    lambda first, last, team: {"name": f"{first} {last}"} | ({"team": team} if team else {}),
    st.sampled_from(["Jan", "Ana María", "Ó"]),
    st.sampled_from(["Novák", "Zzyzx-Öberg", "von und zu Kwisq", "Wai To", "By"]),
    st.sampled_from(["", "Trek-Segafredo", "Somebody's Team"]),
)
riders = st.lists(rider | strangers, min_size=1, max_size=5, unique_by=lambda r: r["name"])
some_riders = riders | st.just([])
groups = st.sampled_from(
    ["leaders", "chasers", "peloton", "dropped", "Giulio Ciccone", "Bernal group", "Ó 2", "Man Wai To", "km to go"]
)
whole = st.lists(
    st.sampled_from(["chasers", "dropped", "chasers 2", "Ó 2", "Gianni Moscon"]),
    min_size=1,
    max_size=2,
    unique=True,
)
words = st.text(st.characters(min_codepoint=32, max_codepoint=0x24F), max_size=60).filter(plain)
km = st.none() | st.integers(0, 1823).map(lambda tenths: tenths / 10)


def fields(kind: str, **parts: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    common: dict[str, Any] = {"text": st.none() | words}
    if kind not in ("km", "comment"):
        common["km_to_go"] = km
    return st.fixed_dictionaries({"kind": st.just(kind), **common, **parts})


placings = st.lists(
    st.builds(
        lambda who, bonus_s, points: {**who, "bonus_s": bonus_s, "points": points},
        rider | strangers,
        st.none() | st.integers(0, 60),
        st.none() | st.integers(0, 100),
    ),
    min_size=1,
    max_size=5,
    unique_by=lambda placing: placing["name"],
)
rows = st.lists(
    st.builds(
        lambda who, position, time_s, gap_s, points: {
            **who, "position": position, "time_s": time_s, "gap_s": gap_s, "points": points,
        },
        rider | strangers, st.none() | st.integers(1, 200), st.none() | seconds, st.none() | seconds,
        st.none() | st.integers(-20, 400),
    ),
    min_size=1,
    max_size=6,
    unique_by=lambda row: row["name"],
)  # fmt: skip
basis = st.sampled_from(["provisional", "official", "before", "on_the_road"])
road_groups = st.builds(
    lambda gap_s, name, role, who, size: {"gap_s": gap_s, "name": name, "role": role, "riders": who, "size": size},
    st.none() | seconds,
    st.none() | st.sampled_from(["Bernal group", "Group 2"]),
    st.none() | st.sampled_from(["leaders", "chasers", "peloton", "dropped"]),
    some_riders,
    st.none() | st.integers(10, 150),
)


def on_the_road(groups: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """A picture as the desk can tell it: a group is somebody, and has a name or a role and not both."""
    for group in groups:
        if group["name"]:
            group["role"] = None
        elif not group["role"] and not group["riders"]:
            group["role"] = "chasers"
    return groups


events = st.one_of(
    fields("km", km_to_go=st.integers(0, 1823).map(lambda tenths: tenths / 10)),
    fields("comment", text=words),
    fields("gap", gap_s=seconds, of=groups, to=groups, bound=st.sampled_from([None, "lt", "gt"])).filter(
        lambda data: data["of"] != data["to"]
    ),
    fields("attack", riders=riders, **{"from": st.none() | groups}),
    fields("join", riders=riders, to=st.none() | groups),
    fields("dropped", riders=riders, **{"from": st.none() | groups}),
    fields("caught", riders=some_riders, by=st.none() | groups),
    fields("join", riders=some_riders, whole=whole, to=st.just("leaders")),
    fields("dropped", riders=some_riders, whole=whole),
    fields("caught", riders=some_riders, whole=whole, by=st.none() | st.just("Bernal group")),
    fields("comment", tag=st.just("front"), riders=riders, of=st.none() | groups),
    fields("comment", tag=st.just("front"), team=st.sampled_from(TEAMS), of=st.none() | groups),
    fields("km", km_to_go=st.integers(0, 1823).map(lambda tenths: tenths / 10), estimated=st.just(True)),
    fields("breakaway", riders=riders, size=st.none() | st.integers(5, 150)),
    fields("situation", groups=st.lists(road_groups, min_size=1, max_size=4).map(on_the_road)),
    fields("regroup"),
    fields("crash", riders=some_riders),
    fields("mechanical", riders=some_riders),
    fields("abandon", riders=riders, status=st.sampled_from(["DNF", "DNS", "OTL", "DSQ"])),
    fields(
        "climb",
        name=st.sampled_from(["", "Col de l'Espigoulier", "Le Camp", "Côte du Cap"]),
        order=placings,
        counted=st.booleans(),
    ),
    fields(
        "sprint", name=st.sampled_from(["Cuges-les-Pins", "Bonus: Signes"]), order=placings, counted=st.booleans()
    ),
    fields(
        "weather",
        sky=st.sampled_from(["rain", "light rain", "sun"]),
        temperature_c=st.none() | st.integers(-9, 45),
    ),
    fields("weather", sky=st.just("sun N 30"), temperature_c=st.integers(-9, 45)),
    fields("speed", speed_kph=st.integers(10, 900).map(lambda v: v / 10), over=st.none() | st.just("two hours")),
    fields("neutral_start"),
    fields("start"),
    fields("finish", riders=st.lists(rider, max_size=1), time_s=st.none() | seconds),
    fields("result", basis=basis, rows=rows),
    fields("gc", basis=basis, rows=rows),
    fields(
        "classification", which=st.sampled_from(["points", "youth", "best young rider"]), basis=basis, rows=rows
    ),
).map(lambda data: ev.EVENT.validate_python({**_without_empty(data), "id": "e1", "at": NOW}))


def _without_empty(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _without_empty(value) for key, value in data.items() if value not in (None, "")}
    return [_without_empty(item) for item in data] if isinstance(data, list) else data


def facts(event: ev.EventBase) -> dict[str, Any]:
    return event.model_dump(by_alias=True, exclude={"id", "at"})


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(events)
def test_a_printed_entry_says_the_same_facts(event: ev.EventBase) -> None:
    line = print_entry(event, CONTEXT)
    draft = parse_entry(line, CONTEXT)
    assert isinstance(draft, Draft), (line, draft)
    assert facts(draft.event) == facts(event), line


@settings(max_examples=200, deadline=None)
@given(
    st.one_of(
        st.text(max_size=80),
        st.builds(
            lambda *parts: " ".join(parts),
            st.sampled_from(sorted(WORDS)),
            st.text(max_size=20),
            st.sampled_from(
                [r.surname for r in RIDERS] + ["2:30", "+", ">", "=", "x5", "@14:00", "@85km", "/", ":"]
            ),
            st.text(max_size=10),
        ),
    )
)
def test_any_text_is_a_draft_an_order_or_a_problem_in_words(text: str) -> None:
    outcome = parse_entry(text, CONTEXT)
    assert isinstance(outcome, Draft | Order | Problem)
    if isinstance(outcome, Draft):
        assert outcome.says
        assert parse_event(dump(outcome.event)) == outcome.event
    elif isinstance(outcome, Problem) and text.strip() and outcome.says:
        assert outcome.says[-1] in ".?!…" or "begin with a dash" in outcome.says, outcome.says


@pytest.mark.parametrize("number", [1, 2])
def test_every_line_of_the_bundled_stages_can_be_put_back_in_the_line(number: int) -> None:
    log = read_log(bundled_folder() / f"provence-2021-{number}.jsonl")
    here = context(log.stage)
    for event in (e for e in log.events if not isinstance(e, ev.Amend | ev.Withdraw)):
        line = print_entry(event, here)
        draft = parse_entry(line, here)
        assert isinstance(draft, Draft), (line, draft)
        left_out = {"id", "at", "source", "tag", "key", "estimated", "read"}
        want = event.model_dump(by_alias=True, exclude=left_out)
        assert draft.event.model_dump(by_alias=True, exclude=left_out) == want, line
