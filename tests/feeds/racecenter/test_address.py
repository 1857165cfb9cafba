"""What a URI names, which stage is today's, what is asked for and how often."""

from datetime import datetime, timedelta

import pytest
from playing import NOON, Following, frame, group, post, stage

from feeds.base import FeedError
from feeds.racecenter.address import HOSTS, parse


@pytest.mark.parametrize(
    ("uri", "base", "alias", "year", "number"),
    [
        ("racecenter:letour/2026/5", "https://racecenter.letour.fr", "letour", 2026, 5),
        ("racecenter:letour/2026", "https://racecenter.letour.fr", "letour", 2026, None),
        ("racecenter:LeTour", "https://racecenter.letour.fr", "letour", None, None),
        ("racecenter:racecenter.lavuelta.es/2026/21/", "https://racecenter.lavuelta.es", "lavuelta", 2026, 21),
        (
            "racecenter:https://racecenter.paris-nice.fr/2026/1",
            "https://racecenter.paris-nice.fr",
            "paris-nice",
            2026,
            1,
        ),
        ("racecenter:http://127.0.0.1:8765/2026/5", "http://127.0.0.1:8765", "racecenter", 2026, 5),
        (
            "racecenter:https://mirror.example/tour/2026/0",
            "https://mirror.example/tour",
            "mirror-example",
            2026,
            0,
        ),
    ],
)
def test_a_uri_is_an_alias_a_host_or_a_base_url(uri, base, alias, year, number):
    address = parse(uri)
    assert (address.base, address.alias, address.year, address.stage) == (base, alias, year, number)


def test_every_host_has_an_alias_and_the_womens_races_too():
    assert {alias for alias in HOSTS if alias.endswith(("femmes", "femenina"))} == {
        "letourfemmes", "lavueltafemenina", "paris-roubaix-femmes", "liege-bastogne-liege-femmes", "la-fleche-wallonne-femmes",
    }  # fmt: skip
    assert parse("racecenter:criterium-du-dauphine").base == "https://racecenter.criterium-du-dauphine.fr"


@pytest.mark.parametrize("uri", ["racecenter:", "racecenter:giro/2026/1", "racecenter:ftp://host/2026/1", "racecenter:letour/2026/5/6", "racecenter:http://[::1/2026", "racecenter:letour?lang=english"])  # fmt: skip
def test_a_uri_that_names_nothing_is_one_sentence(uri):
    with pytest.raises(FeedError) as error:
        parse(uri)
    assert str(error.value).endswith(".")


STAGES = [stage(3, "2026-07-20"), stage(1, "2026-07-16"), stage(2, "2026-07-18")]


def test_without_a_number_todays_stage_is_followed_by_the_date_where_it_is():
    here = Following(uri="racecenter:letour", ready=False)
    here.take(
        "stage-2026", STAGES, datetime.fromisoformat("2026-07-17T22:30:00+00:00")
    )  # after midnight in France
    here.take("allCompetitors-2026", b"")
    here.take("team-2026", b"")
    assert here.header.number == 2


def test_without_a_stage_today_the_error_names_the_next_and_the_last():
    here = Following(uri="racecenter:letour/2026", ready=False)
    with pytest.raises(FeedError) as error:
        here.take("stage-2026", STAGES, datetime.fromisoformat("2026-07-19T12:00:00+02:00"))
    assert "the next is stage 3 on 20 July 2026" in str(error.value)
    assert "the last was stage 2 on 18 July 2026" in str(error.value)


def test_of_two_half_stages_the_one_still_to_be_ridden_is_meant():
    halves = [stage(4, startTime="09:00:00", endTime="11:00:00"), stage(5)]
    for clock, number in (("10:00", 4), ("14:00", 5)):
        here = Following(uri="racecenter:letour/2026", ready=False)
        here.take("stage-2026", halves, datetime.fromisoformat(f"2026-07-18T{clock}:00+02:00"))
        here.take("allCompetitors-2026", b"")
        here.take("team-2026", b"")
        assert here.header.number == number


def test_a_stage_that_is_not_in_the_list_is_an_error_that_says_which_are():
    here = Following(uri="racecenter:letour/2026/9", ready=False)
    with pytest.raises(FeedError, match="no stage 9: its stages are 1 to 3"):
        here.take("stage-2026", STAGES)


def rates(here, now):
    return {resource.key.partition("-")[0]: resource.every_s for resource in here.reader.wanted(now)}


def test_first_only_the_stages_are_asked_for_at_their_address():
    [resource] = Following(ready=False).reader.wanted(NOON)
    assert (resource.key, resource.url) == ("stage-2026", "https://racecenter.letour.fr/api/stage-2026")


def test_in_the_race_frames_and_posts_come_often_and_tables_seldom():
    here = Following(stages=[stage(13, "2026-07-17"), stage()])
    asked = rates(here, NOON)
    assert asked["pack"] == asked["publication_en"] == 15
    assert asked["rankingType"] == asked["insights"] == asked["stageWithdrawals"] == 60
    assert asked["allCompetitors"] >= 600 and "rankingTypeTrial" not in asked and asked["stage"] >= 1800
    keys = [resource.key for resource in here.reader.wanted(NOON)]
    assert "rankingTypeArrival-2026-13" in keys and "rankingTypeArrival-2026-14" in keys


def test_what_never_changes_is_asked_for_until_it_is_there():
    here = Following([{"bib": 1, "lastname": "A", "$team": "t:1", "_id": "r"}])
    assert "allCompetitors" not in rates(here, NOON)
    assert "checkpointList" in rates(here, NOON)


def test_riders_places_are_asked_for_often_only_where_groups_are_not_told():
    here = Following()
    assert rates(here, NOON)["telemetryCompetitor"] >= 600  # for who wears the jerseys
    here.take("pack-2026-14", b"")
    assert rates(here, NOON)["telemetryCompetitor"] == 15
    here.take("pack-2026-14", [frame("14:00:00", group(0, [1]))])
    assert rates(here, NOON)["telemetryCompetitor"] >= 600


def test_in_a_time_trial_places_and_times_are_asked_for():
    asked = rates(Following(stages=[stage(type="CLM", length=24.0)]), NOON)
    assert asked["telemetryCompetitor"] == 15 and asked["rankingTypeTrial"] == 60 and asked["pack"] > 60


def test_hours_before_the_start_and_after_the_end_it_is_asked_seldom():
    here = Following()
    assert rates(here, NOON - timedelta(hours=6))["pack"] >= 300
    assert rates(here, NOON + timedelta(hours=7))["pack"] >= 300
    here.take("publication_en-2026-14", [post("20:00:00", "Still going")], NOON + timedelta(hours=7))
    assert rates(here, NOON + timedelta(hours=7))["pack"] == 15  # a race that runs late is still a race
    here = Following(uri="racecenter:http://127.0.0.1:8765/2026/14")
    assert rates(here, NOON - timedelta(hours=600))["pack"] == 15
