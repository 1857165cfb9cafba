"""A moment of a stage as a table: how exact its figures are."""

import pytest

from tracker.race.events import Breakaway, Gap
from tracker.race.stage import Rider, Stage
from tracker.race.timeline import Timeline
from tracker.table import as_table

FLAG = "2026-07-18T13:30:00+02:00"
STAGE = Stage.model_validate({"id": "s", "race": "Race", "start_at": FLAG})


@pytest.mark.parametrize(
    ("fields", "figure"), [({}, "+4:00"), ({"bound": "lt"}, "<4:00"), ({"bound": "gt"}, ">4:00"), ({"approx": True}, "~4:00")]
)  # fmt: skip
def test_a_gap_that_is_not_exact_is_not_written_as_if_it_were(fields: dict[str, object], figure: str) -> None:
    at = STAGE.start_at
    assert at is not None
    away = Breakaway(id="b", at=at, riders=(Rider(name="Anna Ask"),))
    gap = Gap.model_validate({"id": "g", "at": at, "gap_s": 240, **fields})
    assert f"{figure}  Peloton" in as_table(Timeline(STAGE, [away, gap]).snapshot(at))
