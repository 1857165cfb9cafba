from race_strategies import STAGE, event
from trials import LOG, at, header, report

from tracker.race.report import as_line, as_object
from tracker.race.timeline import Timeline
from tracker.table import as_table


def test_the_object_has_the_tables_who_is_on_the_course_and_the_leader():
    at_44 = as_object(at(LOG, 44))
    trial = at_44["time_trial"]
    assert [(place["name"], place["km_to_go"], len(place["rows"])) for place in trial["checkpoints"]] == [
        ("Col du Test", 20.0, 5),
        ("Pont Neuf", 8.0, 1),
        ("There", 0.0, 2),
    ]
    assert trial["checkpoints"][2]["rows"] == [
        {"position": 1, "name": "Béa Bø", "team": "Equipe Alpha", "bib": 12, "time_s": 2470, "gap_s": 0},
        {"position": 2, "name": "Anna Ask", "team": "Equipe Alpha", "bib": 11, "time_s": 2490, "gap_s": 20},
    ]
    assert trial["on_course"][0] == {
        "name": "Cleo Čech",
        "team": "Team Beta",
        "bib": 21,
        "started_at": "2026-07-21T13:04:00+02:00",
        "elapsed_s": 2400,
        "last": {"checkpoint": "Col du Test", "time_s": 900, "position": 4, "gap_s": 30},
    }
    assert trial["leader"] == {"name": "Béa Bø", "team": "Equipe Alpha", "time_s": 2470}
    assert (trial["finished"], trial["to_start"], at_44["km_to_go"], at_44["groups"]) == (2, 0, None, [])


def test_before_the_first_start_all_are_to_start_and_nobody_leads():
    trial = as_object(at(LOG, -30))["time_trial"]
    assert (trial["leader"], trial["on_course"], trial["finished"], trial["to_start"]) == (None, [], 0, 5)


def test_whose_start_and_split_time_nobody_told_has_null_there():
    trial = as_object(at([report("split", 15, 11, checkpoint="Pont Neuf")], 16))["time_trial"]
    (one,) = trial["on_course"]
    assert (one["started_at"], one["elapsed_s"]) == (None, None)
    assert one["last"] == {"checkpoint": "Pont Neuf", "time_s": None, "position": None, "gap_s": None}


def test_a_road_stage_has_none():
    assert as_object(Timeline(STAGE, [event("start", 0)]).snapshot(STAGE.start_at))["time_trial"] is None


def test_the_line_for_a_status_bar():
    lines = [as_line(at(LOG, minute)) for minute in (-30, 5, 44, 60)]
    assert lines == [
        "TES26-16 itt not started",
        "TES26-16 itt · 3 on the course",
        "TES26-16 itt · Bø 41:10 · 3 on the course",
        "TES26-16 itt finished · Díaz 41:06",
    ]
    assert as_line(at([], 0, header(format="ttt"))) == "TES26-16 ttt not started"


def test_the_table_for_people():
    text = as_table(at(LOG, 44))
    for words in ("On the course (3)", "Col du Test +0:30 (4th)", "1  Béa Bø    ALP     41:10", "2 finished"):
        assert words in text, words
    assert "km to go" not in text.splitlines()[1]
    assert "5 to start, Ask at 13:00" in as_table(at(LOG, -30))


def test_a_result_shows_penalties_and_the_unclassified():
    rows = [
        {"position": 1, "bib": 22, "name": "Dora Díaz", "time_s": 2466},
        {"position": 2, "bib": 12, "name": "Béa Bø", "time_s": 2490, "penalty_s": 20},
        {"bib": 11, "name": "Anna Ask", "status": "OTL", "time_s": 3900},
    ]
    snapshot = at([*LOG, report("result", 60, rows=rows)], 61)
    lines = [" ".join(line.split()) for line in as_table(snapshot).splitlines()]
    assert "2 Béa Bø DEN ALP +0:24 penalty 0:20" in lines
    assert "Anna Ask NOR ALP OTL" in lines
    assert [row.get("status") for row in as_object(snapshot)["result"]["rows"]] == [None, None, "OTL"]
