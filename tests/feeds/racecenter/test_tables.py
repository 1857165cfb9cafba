"""Results, classifications, passages, withdrawals and conditions, in the service's milliseconds."""

from datetime import timedelta

from playing import DAY, NOON, Following, post, ranking, rider, stage, team

FIELD = [rider(bib, f"R{bib}") for bib in range(1, 6)]
OUT = {"bib": 5, "position": -4, "absolute": 0, "relative": 0}


def course():
    def at(number, km, place, *kinds, summit=None):
        return {"checkpoint": number, "length": km, "place": place, "_id": f"c{number}", "checkpointTypes": [{"code": kind} for kind in kinds],
                "checkpointSummits": [{"code": "1", "length": 5000, "state": "7", "summit": {"name": summit}}] if summit else []}  # fmt: skip

    return [
        at(15, 50.0, "SPRINTVILLE", "N"),
        at(40, 100.0, "COL", summit="Col du Test"),
        at(62, 150.0, "FIN", "A", summit="Montée"),
    ]


def test_the_result_is_told_in_seconds_the_unplaced_last():
    here = Following(FIELD)
    lines = [OUT, {"bib": 2, "position": 1, "absolute": 13_201_999, "bonus": 10_000}, {"bib": 1, "position": 2, "absolute": 13_201_000, "bonus": 6_000},
             {"bib": 3, "position": 3, "absolute": 13_231_000, "penality": 20_000}, {"bib": 4, "position": 4, "absolute": 13_300_000}]  # fmt: skip
    here.take("rankingTypeArrival-2026-14", [ranking("ite", lines)])
    [result] = here.of("result")
    assert result.basis == "official"
    assert [(row.bib, row.position, row.time_s, row.bonus_s, row.penalty_s) for row in result.rows] == [
        (2, 1, 13_201, 10, None), (1, 2, 13_201, 6, None), (3, 3, 13_231, None, 20), (4, 4, 13_300, None, None), (5, None, None, None, None),
    ]  # fmt: skip
    assert result.rows[-1].status == "DNF"


def test_an_unplaced_rider_has_the_status_of_the_withdrawals():
    here = Following(FIELD)
    here.take(
        "stageWithdrawals-2026-14", [{"bib": 5, "reason": "Hors délai", "_bind": "stageWithdrawals-2026-14"}]
    )
    here.take("rankingTypeArrival-2026-14", [ranking("ite", [(1, 100_000), OUT])])
    assert here.of("result")[0].rows[-1].status == "OTL"


def test_the_finish_is_when_and_by_whom_the_times_say():
    here = Following(FIELD)
    first = int((NOON + timedelta(hours=2, minutes=30)).timestamp())
    here.take("publication_en-2026-14", [post("17:31:10", "A sprint", picto="liv_winner_victory")])
    here.take("rankingTypeArrival-2026-14", [ranking("ite", [(2, 13_201_000)], firstCompetitorTime=first)])
    [finish], [amend] = here.of("finish"), here.of("amend")
    assert finish.estimated and amend.target == finish.id
    assert amend.event.at.isoformat() == f"{DAY}T17:30:00+02:00"
    assert [one.bib for one in amend.event.riders] == [2] and amend.event.time_s == 13_201


def test_a_result_is_provisional_while_riders_come_in():
    here = Following([rider(bib, f"R{bib}") for bib in range(1, 101)])
    come = [(bib, 100_000 + bib * 1000) for bib in range(1, 101)]
    here.take("rankingTypeArrival-2026-14", [ranking("ite", come[:30], clock="17:31:00")])
    here.take(
        "rankingTypeArrival-2026-14", [ranking("ite", come[:40], clock="17:32:00")]
    )  # no news: the first ten stand
    here.take("rankingTypeArrival-2026-14", [ranking("ite", come, clock="17:50:00")])
    assert [(table.basis, len(table.rows)) for table in here.of("result")] == [
        ("provisional", 30),
        ("official", 100),
    ]


def test_a_result_that_stays_incomplete_is_official_when_the_time_limit_is_past():
    here = Following([rider(bib, f"R{bib}") for bib in range(1, 101)])
    here.take(
        "rankingTypeArrival-2026-14", [ranking("ite", [(1, 100_000)], clock="15:30:00", timeLimit=1_800_000)]
    )
    here.take("publication_en-2026-14", [post("15:40:00", "Waiting")], NOON + timedelta(minutes=45))
    here.take("publication_en-2026-14", [post("15:50:00", "All in")], NOON + timedelta(minutes=61))
    assert [(table.basis, table.at.strftime("%H:%M")) for table in here.of("result")] == [
        ("provisional", "15:30"), ("official", "16:01"),
    ]  # fmt: skip


def test_a_ranking_that_calls_itself_provisional_is():
    here = Following(FIELD)
    lines = [(bib, 100_000) for bib in range(1, 6)]
    here.take("rankingTypeArrival-2026-14", [ranking("ite", lines, status="provisional")])
    here.take("rankingTypeArrival-2026-14", [ranking("ite", lines, clock="17:45:00")])
    assert [table.basis for table in here.of("result")] == ["provisional", "official"]


def before_and_after(lines, **more):
    here = Following(FIELD, [stage(13, "2026-07-17"), stage()])
    here.take(
        "rankingTypeArrival-2026-13", [ranking("itg", [(1, 1_000_000), (2, 1_010_000)]), ranking("ipg", [(1, 50)])]
    )
    here.take(
        "rankingTypeArrival-2026-14",
        [ranking("ite", [(bib, 100_000) for bib in range(1, 6)]), ranking("itg", lines, **more)],
    )
    return here


def test_the_gc_of_the_stage_before_is_not_told_as_the_one_after():
    assert not before_and_after([(1, 1_000_000), (2, 1_010_000)]).of("gc")


def test_the_gc_that_differs_after_the_finish_is_the_one_after():
    [gc] = before_and_after([(2, 1_100_000), (1, 1_103_000)]).of("gc")
    assert [(row.bib, row.time_s, row.gap_s) for row in gc.rows] == [
        (2, 1100, 0),
        (1, 1103, 3),
    ] and gc.basis == "official"


def test_a_gc_that_names_another_stage_is_not_the_one_after():
    here = before_and_after([(2, 1_100_000)], _origin="rankingType-2026-13")
    assert not here.of("gc")


def test_without_the_gc_before_its_length_tells_which_stage_it_is_after():
    stages = [stage(13, "2026-07-17", length=100.0), stage()]
    for length, count in ((100.0, 0), (250.0, 1)):
        here = Following(FIELD, stages)
        here.take(
            "rankingTypeArrival-2026-14",
            [ranking("ite", [(1, 100_000)]), ranking("itg", [(1, 1_000_000)], length=length)],
        )
        assert len(here.of("gc")) == count


def test_the_other_classifications_come_with_points_and_teams():
    here = Following([*FIELD, rider(11, team="b2")], teams=[team(), team("b2", name="TEAM B")])
    here.take("rankingTypeArrival-2026-14", [
        ranking("ite", [(1, 100_000)]), ranking("ipg", [(2, 210), (1, 155)]), ranking("img", [(3, 20)]),
        ranking("ijg", [(1, 100_000)]), ranking("etg", [(11, 300_000), (1, 301_000)]),
    ])  # fmt: skip
    tables = {table.which: table.rows for table in here.of("classification")}
    assert [(row.bib, row.points) for row in tables["points"]] == [(2, 210), (1, 155)]
    assert [row.points for row in tables["mountains"]] == [20] and [row.time_s for row in tables["youth"]] == [100]
    assert [row.team for row in tables["teams"]] == ["TEAM B", "TEAM TEST"]


def passing(*tables):
    here = Following(FIELD)
    here.take("checkpointList-2026-14", course())
    here.take("rankingType-2026-14", list(tables))
    return here


def test_a_sprint_is_told_with_points_and_bonuses():
    first = int((NOON - timedelta(minutes=30)).timestamp())
    here = passing(
        ranking("ipe", [(2, 20), (1, 17)], 15, ["N"], firstCompetitorTime=first),
        ranking("ibe", [(2, 6000), (1, 4000), (3, 2000)], 15, ["N"]),
    )
    [sprint] = here.of("sprint")
    assert (sprint.name, sprint.km_to_go, sprint.at.isoformat()) == ("Sprintville", 100.0, f"{DAY}T14:30:00+02:00")
    assert [(one.bib, one.points, one.bonus_s) for one in sprint.order] == [(2, 20, 6), (1, 17, 4), (3, None, 2)]


def test_a_summit_is_told_with_its_points_and_the_bonuses_given_there():
    here = passing(
        ranking("ime", [(3, 10)], 40, []),
        ranking("ibe", [{"bib": 3, "position": 1, "bonus": 8000, "absolute": 0}], 40, []),
    )
    [climb] = here.of("climb")
    assert (climb.name, climb.km_to_go) == ("Col du Test", 50.0) and not here.of("sprint")
    assert [(one.bib, one.points, one.bonus_s) for one in climb.order] == [(3, 10, 8)]


def test_a_summit_finish_is_a_passage_and_the_points_at_the_line_are_none():
    here = passing(ranking("ime", [(2, 20)]), ranking("ipe", [(2, 50)]))
    assert [climb.name for climb in here.of("climb")] == ["Montée"] and not here.of("sprint")


def test_a_passage_that_changes_is_amended():
    here = passing(ranking("ipe", [(2, 20), (1, 17)], 15, ["N"]))
    here.take("rankingType-2026-14", [ranking("ipe", [(1, 20), (2, 17)], 15, ["N"], clock="17:45:00")])
    [sprint], [amend] = here.of("sprint"), here.of("amend")
    assert (
        amend.target == sprint.id
        and [one.bib for one in amend.event.order] == [1, 2]
        and amend.event.at == sprint.at
    )


def test_an_older_ranking_never_replaces_a_newer():
    here = passing(ranking("ipe", [(2, 20)], 15, ["N"], clock="17:45:00"))
    here.take("rankingType-2026-14", [ranking("ipe", [(1, 20)], 15, ["N"], clock="17:00:00")])
    assert not here.of("amend")


def test_riders_who_are_out_are_told_once_each_with_what_is_said_of_them():
    here = Following(FIELD)
    bind = {"_bind": "stageWithdrawals-2026-14"}
    said = [{"bib": 1, "status": "DNS", **bind}, {"bib": 2, "type": "abandon", **bind}, {"$rider": "allCompetitors-2026:r3", "label": "Hors délais", **bind},
            {"bib": 4, "reason": "exclu", **bind}, rider(5)]  # fmt: skip
    here.take("stageWithdrawals-2026-14", said)
    here.take("stageWithdrawals-2026-14", said)
    abandons = here.of("abandon")
    assert [(event.riders[0].bib, event.status) for event in abandons] == [
        (1, "DNS"),
        (2, "DNF"),
        (3, "OTL"),
        (4, "DSQ"),
    ]


def test_withdrawals_may_be_lists_within_a_record_and_may_be_put_right():
    here = Following(FIELD)
    here.take(
        "stageWithdrawals-2026-14", [{"riders": [{"bib": 1}, {"bib": 2}], "_bind": "stageWithdrawals-2026-14"}]
    )
    assert [event.riders[0].bib for event in here.of("abandon")] == [1, 2]
    here.take("stageWithdrawals-2026-14", [{"bib": 1, "status": "DNS", "_bind": "stageWithdrawals-2026-14"}])
    assert here.of("amend")[0].event.status == "DNS" and here.of("withdraw")[0].target == "abandon-2"


def insight(minutes, **more):
    at = NOON + timedelta(minutes=minutes)
    record = {
        "kmDistanceFromStart": 85_589,
        "kphAverageSpeed": "48.3",
        "AvgWindSpeed_kph": 15,
        "Temperature_C": 26.09,
        "WindDirection": 330,
    }
    return [{**record, "_bind": "insights-2026-14", "_updatedAt": at.timestamp() * 1000, **more}]


def test_weather_and_speed_are_told_with_their_place_and_only_when_they_change():
    here = Following()
    here.take("insights-2026-14", insight(0))
    [weather], [speed] = here.of("weather"), here.of("speed")
    assert (weather.temperature_c, weather.wind_kph, weather.wind_from_deg, weather.km_to_go) == (
        26.09,
        15,
        330,
        64.411,
    )
    assert (speed.speed_kph, speed.over) == (48.3, "the stage so far")
    here.take("insights-2026-14", insight(10, Temperature_C=26.5, kphAverageSpeed="48.1"))
    assert len(here.of("weather", "speed")) == 2
    here.take("insights-2026-14", insight(20, Temperature_C=28, WindDirection=-20, kphAverageSpeed="46.0"))
    assert len(here.of("weather", "speed")) == 4 and here.of("weather")[1].wind_from_deg == 340


def test_a_form_of_zeros_is_no_weather():
    here = Following()
    here.take(
        "insights-2026-14", insight(0, Temperature_C=0, AvgWindSpeed_kph=0, WindDirection=0, kphAverageSpeed="0")
    )
    assert not here.of("weather", "speed")
    here.take("insights-2026-14", insight(10, Temperature_C=0, AvgWindSpeed_kph=12, kphAverageSpeed="n/a"))
    assert here.of("weather")[0].temperature_c == 0 and not here.of("speed")


def test_it_is_done_once_result_and_gc_are_official():
    here = before_and_after([(2, 1_100_000), (1, 1_103_000)])
    assert not here.reader.done
    here.reader.wanted(NOON + timedelta(minutes=11))
    assert here.reader.done


def test_it_is_done_hours_after_the_finish_though_nothing_becomes_official():
    here = Following([rider(bib, f"R{bib}") for bib in range(1, 101)])
    here.take("rankingTypeArrival-2026-14", [ranking("ite", [(1, 100_000)])])
    here.reader.wanted(NOON + timedelta(hours=3))
    assert not here.reader.done
    here.reader.wanted(NOON + timedelta(hours=5))
    assert here.reader.done
