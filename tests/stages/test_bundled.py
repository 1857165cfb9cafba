"""The bundled stages: valid and consistent."""

import itertools
from datetime import timedelta

import pytest

from tracker.race import events as ev
from tracker.race.stage import Rider
from tracker.stages import estimate

from .bundled import log, models, of_kind, surnames


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
