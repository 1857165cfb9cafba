"""What is printed in another language: nothing of ours is left in English, and programs read the same as ever."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from pseudo import Pseudo, foreign, foreign_log, left_over
from trials import FIRST, big_header, big_log

from tracker.cli import ardoise
from tracker.languages import long_date, translations
from tracker.plain import LineWriter
from tracker.race import events as ev
from tracker.race.language import ENGLISH, speak, speaking
from tracker.race.notation import format_duration, format_gap, format_km, parse_duration, parse_km
from tracker.race.recap import recap
from tracker.race.report import as_line, as_object
from tracker.race.stage import Stage
from tracker.race.state import GROUP_NAMES, Group
from tracker.race.terms import group_name, tag_width
from tracker.race.timeline import Timeline
from tracker.race.wording import TAGS, sentence
from tracker.table import as_table

LANGUAGES = ["en", "fr", "nl"]
RIDERS = [{"name": "Αβγ Δεζ"}, {"name": "Ηθι Κλμ"}]
FACTS: list[dict[str, Any]] = [
    {"kind": "km", "km_to_go": 48.3},
    {"kind": "gap", "gap_s": 150},
    {"kind": "gap", "gap_s": 40, "of": "chasers", "bound": "lt"},
    {"kind": "gap", "gap_s": 40, "of": "dropped", "to": "peloton", "approx": True},
    {"kind": "situation", "groups": [{"role": "leaders"}, {"role": "peloton", "gap_s": 30}, {"gap_s": 40}]},
    {"kind": "breakaway", "size": 12},
    {"kind": "breakaway", "riders": RIDERS},
    {"kind": "attack", "riders": RIDERS[:1], "from": "peloton"},
    {"kind": "attack"},
    {"kind": "join", "riders": RIDERS, "to": "leaders"},
    {"kind": "join", "riders": RIDERS[:1]},
    {"kind": "dropped", "riders": RIDERS},
    {"kind": "caught"},
    {"kind": "caught", "riders": RIDERS},
    {"kind": "regroup"},
    {"kind": "crash"},
    {"kind": "crash", "riders": RIDERS},
    {"kind": "mechanical"},
    *({"kind": "abandon", "riders": RIDERS, "status": status} for status in ("DNS", "DNF", "OTL", "DSQ")),
    {"kind": "climb", "name": "Ομικρον", "order": [{**RIDERS[0], "points": 10}], "counted": False},
    {"kind": "sprint", "order": [{**RIDERS[0], "bonus_s": 3}]},
    {"kind": "weather", "temperature_c": 11.5, "sky": "rain", "wind": "headwind"},
    {"kind": "speed", "speed_kph": 33.2, "over": "Χρονος"},
    {"kind": "neutral_start"},
    {"kind": "start"},
    {"kind": "neutralised"},
    {"kind": "resumed"},
    {"kind": "shortened", "distance_km": 100.5},
    {"kind": "cancelled"},
    {"kind": "depart", "riders": RIDERS[:1], "start_at": "2021-02-11T13:00:00+01:00"},
    {"kind": "depart", "riders": RIDERS[:1]},
    {"kind": "split", "checkpoint": "Ομικρον", "time_s": 1200, "position": 2},
    {"kind": "finish"},
    {"kind": "finish", "riders": RIDERS[:1], "time_s": 17000},
    {"kind": "result", "rows": [{**RIDERS[0], "position": 1}]},
    {"kind": "gc", "rows": [{**RIDERS[0], "position": 1}], "basis": "provisional"},
    {"kind": "classification", "which": "points", "rows": [{**RIDERS[0], "position": 1}]},
]


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    speak(ENGLISH)


def event(fact: dict[str, Any]) -> ev.EventBase:
    made: ev.EventBase = ev.EVENT.validate_python({"id": "x", "at": "2021-02-11T12:50:00+01:00", **fact})
    return made


def test_every_kind_that_makes_a_sentence_is_looked_at():
    assert {fact["kind"] for fact in FACTS} == {*TAGS, "km"}


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: str(fact["kind"]))
def test_a_sentence_made_from_facts_is_ours_altogether(fact: dict[str, Any]) -> None:
    with speaking(Pseudo()):
        assert left_over(sentence(event(fact))) == []


@pytest.mark.parametrize("name", ["provence-2021-1", "provence-2021-2"])
def test_tables_lines_and_recaps_of_a_stage(name: str, tmp_path: Path) -> None:
    log = foreign_log(name, tmp_path)
    speak(Pseudo())
    timeline = Timeline(log.stage, log.events)
    for at in [
        timeline.begin,
        *(timeline.time_at_km(km) or timeline.end for km in (150, 52, 20, 4)),
        timeline.end,
    ]:
        snapshot = timeline.snapshot(at)
        said = [as_table(snapshot), as_line(snapshot), *recap(timeline, snapshot)]
        assert left_over("\n".join(said)) == []
    assert left_over("\n".join(LineWriter(timeline).lines(timeline.end))) == []


def test_tables_and_lines_of_a_time_trial() -> None:
    log = [big_header(), *big_log(big_header())]
    header, *log = (foreign(one.model_dump(mode="json", by_alias=True, exclude_none=True)) for one in log)
    speak(Pseudo())
    timeline = Timeline(Stage.model_validate(header), [ev.EVENT.validate_python(one) for one in log])
    for minute in (-5, 30, 60, 300, 1000):
        snapshot = timeline.snapshot(FIRST + timedelta(minutes=minute))
        said = [as_table(snapshot), as_line(snapshot), *recap(timeline, snapshot)]
        assert left_over("\n".join(said), r"\bitt\b") == []


@pytest.mark.parametrize("code", LANGUAGES)
@given(km=st.integers(0, 3000), seconds=st.integers(0, 360_000))
def test_what_is_written_in_a_language_is_read_in_it(code: str, km: int, seconds: int) -> None:
    with speaking(translations(code)):
        assert parse_km(format_km(km / 10)) == km / 10
        assert parse_duration(format_gap(seconds)) == parse_duration(format_duration(seconds)) == seconds


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("en", ["Leaders", "Leader", "Chasers", "Peloton", "Dropped"]),
        ("fr", ["Tête de la course", "Tête de la course", "Poursuivants", "Peloton", "Distancés"]),
        ("nl", ["Kopgroep", "Koploper", "Achtervolgers", "Peloton", "Gelost"]),
    ],
)
def test_a_group_that_no_source_names_is_called_in_the_language(code: str, names: list[str]) -> None:
    sizes = [("leaders", 4), ("leaders", 1), ("chasers", None), ("peloton", 140), ("dropped", None)]
    with speaking(translations(code)):
        assert [group_name(Group(role, GROUP_NAMES[role], size=size)) for role, size in sizes] == names
        assert group_name(Group("chasers", "Groupe maillot jaune")) == "Groupe maillot jaune"
        assert tag_width() == max(len(line) for line in map(translations(code).gettext, TAGS.values()))


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_programs_read_is_the_same_in_every_language(code: str) -> None:
    command = ["state", "provence-2021-2", "--km-to-go", "20", "--format", "json"]
    plain = CliRunner().invoke(ardoise, command)
    translated = CliRunner().invoke(ardoise, [*command, "--lang", code])
    assert translated.output == plain.output
    assert json.loads(translated.output)["groups"][0]["name"] == "Tête de la course"


def test_the_sums_in_the_object_are_english_whatever_is_spoken(tmp_path: Path) -> None:
    log = foreign_log("provence-2021-2", tmp_path)
    timeline = Timeline(log.stage, log.events)
    snapshot = timeline.snapshot_at_km(20)
    before = as_object(snapshot)
    speak(translations("nl"))
    assert as_object(snapshot) == before


@pytest.mark.parametrize(
    ("args", "environ", "said"),
    [
        (["--lang", "nl"], {}, "nog 52 km"),
        (["--lang", "fr"], {"LANG": "nl_BE.UTF-8"}, "à 52 km de l’arrivée"),
        ([], {"LANG": "nl_BE.UTF-8"}, "nog 52 km"),
        ([], {"LC_ALL": "C", "LANG": "nl_BE.UTF-8"}, "52 km to go"),
        ([], {}, "52 km to go"),
    ],
)
def test_a_command_speaks_the_language_asked_for(args: list[str], environ: dict[str, str], said: str) -> None:
    command = ["state", "provence-2021-1", "--km-to-go", "52", *args]
    assert said in CliRunner(env=environ).invoke(ardoise, command).output


def test_before_the_command_it_may_be_said_too_and_the_settings_come_before_the_environment(home: Path) -> None:
    command = ["state", "provence-2021-1", "--km-to-go", "52"]
    settings = home / ".config" / "ardoise" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text('{"lang": "fr"}')
    assert "à 52 km" in CliRunner(env={"LANG": "nl"}).invoke(ardoise, command).output
    assert "nog 52 km" in CliRunner().invoke(ardoise, ["--lang", "nl", *command]).output
    assert "52 km to go" in CliRunner().invoke(ardoise, ["--lang", "nl", *command, "--lang", "en"]).output


def test_dates_are_written_as_the_language_does():
    day = Stage.model_validate({"id": "x", "race": "x", "start_at": "2021-02-01T12:00:00+01:00"}).start_at
    said = []
    for code in LANGUAGES:
        with speaking(translations(code)):
            said.append(long_date(day))
    assert said == ["1 February 2021", "1 février 2021", "1 februari 2021"]
