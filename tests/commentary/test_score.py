"""The scorer itself: a perfect reader scores 1.0, and each kind of error is counted where it belongs."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest
import score
from scoring_facts import facts_of, labelled, rider
from scoring_match import Tally, match
from scoring_names import same_group, same_rider, same_riders, same_team

TEXT = """Race of Tests, 100 km
50km to go
Ann Bell (Alpha) and Cy Dow (Beta) lead by 2:10.

Bell attacks and takes the sprint.
"""
LABELS: list[dict[str, Any]] = [
    {"kind": "about", "lang": "en"},
    {"para": 0, "kind": "header", "race": "Race of Tests", "distance_km": 100},
    {"para": 1, "kind": "km", "km_to_go": 50},
    {"para": 2, "kind": "breakaway", "riders": ["Ann Bell (Alpha)", "Cy Dow (Beta)"], "size": 2},
    {"para": 2, "kind": "gap", "gap_s": 130},
    {"para": 3, "kind": "attack", "riders": ["Ann Bell"]},
    {"para": 3, "kind": "sprint", "order": [{"name": "Ann Bell", "bonus_s": 3}]},
    {"para": 3, "kind": "weather", "sky": "rain", "optional": True},
]
BELL, DOW = {"name": "Ann Bell", "team": "Alpha"}, {"name": "Cy Dow", "team": "Beta"}
STAGE = {"kind": "stage", "id": "t", "race": "Race of Tests", "distance_km": 100}


def event(kind: str, para: int, **says: Any) -> dict[str, Any]:
    return {"id": f"{kind}{para}", "at": "2024-01-01T12:00:00+00:00", "kind": kind, "read": {"para": para}, **says}


KM = event("km", 1, km_to_go=50)
AWAY = event("breakaway", 2, riders=[BELL, DOW], size=2)
GAP = event("gap", 2, gap_s=130)
ATTACK = event("attack", 3, riders=[BELL])
SPRINT = event("sprint", 3, order=[{"name": "Bell", "bonus_s": 3}])
PERFECT = [STAGE, KM, AWAY, GAP, ATTACK, SPRINT]


@pytest.fixture
def tally(tmp_path: Path) -> Any:
    """Return a function that scores a reading of `TEXT`, a list of the stage file's lines."""

    def scored(lines: list[dict[str, Any]], labels: list[dict[str, Any]] = LABELS) -> Tally:
        stage = tmp_path / "stage.jsonl"
        stage.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
        return match(labelled(labels), *facts_of(stage))

    return scored


def test_a_perfect_reading_has_no_error(tally: Any) -> None:
    result = tally(PERFECT)
    assert not result.wrong and not result.missed and not result.errors
    assert result.right == {
        "header": 2, "km": 1, "breakaway": 1, "team": 2, "gap": 1, "attack": 1, "sprint": 1, "points and bonus": 1,
    }  # fmt: skip


def test_what_was_not_read_is_missed(tally: Any) -> None:
    result = tally([STAGE])
    assert not result.wrong
    assert result.missed == {"km": 1, "breakaway": 1, "gap": 1, "attack": 1, "sprint": 1, "points and bonus": 1}


@pytest.mark.parametrize(
    ("good", "bad", "kind"),
    [
        (KM, event("km", 1, km_to_go=51), "km"),
        (GAP, event("gap", 2, gap_s=131), "gap"),
        (GAP, event("gap", 2, gap_s=130, of="chasers"), "gap"),
        (GAP, event("gap", 2, gap_s=130, to="Dow"), "gap"),
        (GAP, event("gap", 2, gap_s=130, bound="lt"), "gap"),
        (GAP, event("gap", 0, gap_s=130), "gap"),
        (AWAY, event("breakaway", 2, riders=[BELL]), "breakaway"),
        (AWAY, event("breakaway", 2, riders=[BELL, DOW], size=3), "breakaway"),
        (ATTACK, event("attack", 3, riders=[DOW]), "attack"),
        (SPRINT, event("sprint", 3, order=[{"name": "Dow"}]), "sprint"),
    ],
)
def test_a_wrong_value_is_wrong_and_its_label_missed(tally: Any, good: Any, bad: Any, kind: str) -> None:
    result = tally([bad if line is good else line for line in PERFECT])
    assert result.wrong[kind] == 1
    assert result.missed[kind] == 1


def test_what_no_label_says_is_wrong(tally: Any) -> None:
    result = tally([*PERFECT, event("abandon", 3, riders=[DOW]), event("gap", 3, gap_s=600)])
    assert result.wrong == {"abandon": 1, "gap": 1}
    assert not result.missed


def test_an_optional_fact_counts_neither_way(tally: Any) -> None:
    assert tally([*PERFECT, event("weather", 3, sky="light rain")]).right == tally(PERFECT).right
    assert not tally([*PERFECT, event("weather", 3, sky="light rain")]).errors


def test_a_paragraph_off_by_one_is_forgiven(tally: Any) -> None:
    assert not tally([event("gap", 3, gap_s=130) if line is GAP else line for line in PERFECT]).errors


def test_a_figure_told_twice_is_no_error_but_an_attack_told_twice_is(tally: Any) -> None:
    assert not tally([*PERFECT, GAP, KM]).errors
    assert tally([*PERFECT, ATTACK]).wrong == {"attack": 1}


def test_a_km_mark_that_an_event_of_the_paragraph_carries_is_read(tally: Any) -> None:
    result = tally([{**ATTACK, "read": {"para": 1}, "km_to_go": 50} if line is KM else line for line in PERFECT])
    assert result.right["km"] == 1


def test_a_wrong_team_is_counted_as_a_team(tally: Any) -> None:
    other = event("breakaway", 2, riders=[{**BELL, "team": "Gamma"}, DOW], size=2)
    result = tally([other if line is AWAY else line for line in PERFECT])
    assert result.right["breakaway"] == 1
    assert (result.wrong["team"], result.missed["team"], result.right["team"]) == (1, 1, 1)


def test_another_kind_may_say_the_same(tally: Any) -> None:
    labels = [{"para": 2, "kind": "breakaway", "riders": ["Bell", "Dow"], "size": 2, "also": ["attack"]}]
    attack = event("attack", 2, riders=[BELL, DOW])
    assert not tally([attack], labels).errors
    assert not tally([AWAY, attack], labels).errors
    assert tally([attack, attack], labels).wrong == {"attack": 1}


def test_tables_are_scored_by_row_and_by_time(tally: Any) -> None:
    labels = [{"para": 0, "until": 1, "kind": "result", "rows": [[1, "Ann Bell", 14400], [2, "Cy Dow", 0]]}]
    rows = [{"name": "A. Bell", "position": 1, "time_s": 14400}, {"name": "Dow", "position": 2, "gap_s": 9}]
    result = tally([event("result", 0, rows=rows)], labels)
    assert result.right == {"result": 2, "result time": 1}
    assert result.wrong == result.missed == {"result time": 1}


def test_a_correction_counts_as_what_it_says(tally: Any) -> None:
    labels = [{"para": 2, "kind": "breakaway", "size": 3}, {"para": 3, "kind": "withdraw", "what": "gap"}]
    amended = event("amend", 2, target="x", event={"kind": "breakaway", "size": 3})
    withdrawn = event("withdraw", 3, target=GAP["id"])
    assert tally([amended, GAP, withdrawn], labels).wrong == {"gap": 1}
    assert not tally([amended, GAP, withdrawn], labels).missed


def test_riders_who_abandon_count_one_by_one(tally: Any) -> None:
    labels = [{"para": 2, "kind": "abandon", "riders": ["Ann Bell", "Cy Dow"], "status": "DNS"}]
    both = event("abandon", 2, riders=[BELL, DOW], status="DNS")
    single = [event("abandon", 2, riders=[one], status="DNS") for one in (BELL, DOW)]
    assert tally([both], labels).right == tally(single, labels).right == {"abandon": 2}
    assert tally([single[0]], labels).missed == {"abandon": 1}
    assert tally([event("abandon", 2, riders=[BELL, DOW], status="DNF")], labels).wrong == {"abandon": 2}


def test_a_crash_without_names_takes_whoever_is_named(tally: Any) -> None:
    labels = [{"para": 2, "kind": "crash"}]
    assert not tally([event("crash", 2)], labels).errors
    assert not tally([event("crash", 2, riders=[BELL, DOW])], labels).errors
    assert tally([event("crash", 2), event("mechanical", 2)], labels).wrong == {"mechanical": 1}


def test_who_may_be_named_is_no_error_either_way(tally: Any) -> None:
    labels = [
        {"para": 1, "kind": "attack", "riders": ["Bell"], "may": ["Dow"]},
        {"para": 3, "kind": "dropped", "riders": ["Bell"], "may": ["Dow"]},
    ]
    for riders in ([BELL], [BELL, DOW]):
        result = tally([event("attack", 1, riders=riders), event("dropped", 3, riders=riders)], labels)
        assert not result.errors and result.right == {"attack": 1, "dropped": 1}
    assert tally([event("attack", 1, riders=[DOW])], labels).wrong == {"attack": 1}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Délio Fernández", "Delio Fernandez Cruz", True),
        ("Cavagna", "Rémi Cavagni", True),
        ("Mathieu van der Poel", "Jan van der Berg", False),
        ("Jan Berg", "Jan Dahl", False),
        ("Dahl", "Jan Dahl", True),
    ],
)
def test_riders_are_compared_by_surname(one: str, other: str, same: bool) -> None:
    assert same_rider(one, other) is same


def test_groups_and_teams_are_compared_loosely() -> None:
    assert same_group(["leaders", "Conca"], "the break")
    assert same_group(["leaders", "Conca"], "Filippo Conca")
    assert not same_group(["peloton"], "chasers")
    assert same_team("AG2R", "AG2R Citroën Team")
    assert not same_team("Team Alpha", "Team Beta")
    assert not same_riders(["Bell"], ["Bell", "Dow"])


FAKE = """
import pathlib, sys
text, _, out = sys.argv[1:]
pathlib.Path(out).write_text(pathlib.Path(text).with_suffix(".jsonl").read_text())
"""


def test_a_folder_is_scored_with_any_import_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fake = tmp_path / "fake.py"
    fake.write_text(FAKE, encoding="utf-8")
    for name, lines in (("good", PERFECT), ("bad", [*PERFECT, event("regroup", 2)])):
        (tmp_path / f"{name}.txt").write_text(TEXT, encoding="utf-8")
        (tmp_path / f"{name}.json").write_text(json.dumps(LABELS), encoding="utf-8")
        (tmp_path / f"{name}.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    assert score.main([str(tmp_path), "--errors", "--command", f"{sys.executable} {fake}"]) == 0
    printed = capsys.readouterr().out
    assert "wrong       bad ¶2 regroup" in printed
    assert "Bell (Alpha) and Cy Dow" in printed
    assert " 1.000  1.000  1.000" in next(line for line in printed.splitlines() if line.startswith("  good "))


def test_a_text_that_can_not_be_imported_has_all_its_facts_missed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.json").write_text(json.dumps(LABELS), encoding="utf-8")
    total, _ = score.score_folder(tmp_path, [sys.executable, "-c", "raise SystemExit('it is no race')"])
    assert not total.right and total.missed["gap"] == 1
    assert "it is no race" in capsys.readouterr().err


def test_an_empty_folder_is_an_error_that_says_what_to_give(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert score.main([str(tmp_path)]) == 2
    assert "NAME.txt" in capsys.readouterr().err


@pytest.mark.parametrize("labels", sorted(score.OWN.glob("*.json")), ids=lambda path: path.stem)
def test_the_labels_stand_in_their_texts(labels: Path) -> None:
    """Guard against labels that slip to another paragraph: a rider or figure labelled must be mentioned near it."""
    paragraphs = score.paragraphs(labels.with_suffix(".txt").read_text(encoding="utf-8"))
    for item in json.loads(labels.read_text(encoding="utf-8")):
        if item["kind"] == "about":
            continue
        last = item.get("until", item["para"])
        assert 0 <= item["para"] <= last < len(paragraphs), item
        if item["kind"] == "abandon":
            near = " ".join(paragraphs[item["para"] : last + 1])
            assert all(name.split(" (")[0].split()[-1] in near for name in item["riders"]), item
        if item["kind"] == "gap" and item["gap_s"] % 60:
            assert any(figure in paragraphs[item["para"]] for figure in _figures(item["gap_s"])), item


def _as_event(number: int, item: dict[str, Any]) -> dict[str, Any]:
    # What a reader would write that reads exactly as the label says: the first of what is accepted.
    said = {
        key: value[0] if key in ("of", "to", "from", "by") and isinstance(value, list) else value
        for key, value in item.items()
    }
    for key in ("sky", "wind", "race", "start", "finish"):
        if isinstance(said.get(key), str):
            said[key] = said[key].split("|")[0]
    for key in ("climbs", "sprints"):
        said[key] = [{**place, "name": place["name"].split("|")[0]} for place in said.get(key, ())]
    said["riders"] = [rider(name) for name in said.get("riders", ())]
    return {**said, "id": f"e{number}", "at": "2024-01-01T12:00:00+00:00", "read": {"para": item["para"]}}


@pytest.mark.parametrize("labels", sorted(score.OWN.glob("*.json")), ids=lambda path: path.stem)
def test_who_reads_what_the_labels_say_makes_no_error(labels: Path, tally: Any) -> None:
    items = json.loads(labels.read_text(encoding="utf-8"))
    events = [_as_event(number, item) for number, item in enumerate(items) if item["kind"] != "about"]
    for event_said in [said for said in events if said["kind"] == "withdraw"]:
        target = next(said for said in events if said["kind"] == event_said["what"])
        event_said["target"] = target["id"]
    needed = [said for said in events if not said.get("optional")]
    for reading in (needed, events):
        result = tally(reading, items)
        assert not result.errors
        assert not result.wrong and not result.missed
        assert sum(result.right.values()) >= len(needed) / 2


def _figures(seconds: int) -> tuple[str, ...]:
    return (
        str(seconds),
        str(seconds % 60),
        "half",
        "halve",
        "medio",
        "vingtaine",
        "uince",
        "ten",
        "minuut",
        "quarter",
    )


def test_a_field_of_the_header_counts_once_however_often_it_is_labelled(tally: Any) -> None:
    again = [*LABELS, {"para": 3, "kind": "header", "distance_km": 100}]
    assert tally(PERFECT, again).right["header"] == 2
    assert not tally(PERFECT, again).missed
    assert tally([STAGE | {"distance_km": 90}, *PERFECT[1:]], again).missed == {"header": 1}
