"""The report of a stage, as a news desk would file it: headline, paragraphs and tables, from the log alone. Pure.

Every figure in it is in the log, and nothing is added. It is written in the language spoken
(`tracker.race.language`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tracker.race.article.cast import Cast
from tracker.race.article.lead import headline, lead
from tracker.race.article.outcome import bonuses, classification
from tracker.race.article.road import conditions, decider, early, mishaps
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Row
from tracker.race.story import story_of
from tracker.race.timeline import Timeline

ROWS = 10
"""Rows of a table."""


class NotFinished(ValueError):
    """There is no result to report; the message is a sentence for the user."""


@dataclass(frozen=True, slots=True)
class ReportTable:
    """A table of the report, with gaps and times filled in."""

    of_gc: bool
    """Whether it is the GC instead of the stage result."""
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """A stage report."""

    headline: str
    paragraphs: tuple[str, ...]
    tables: tuple[ReportTable, ...]

    @property
    def words(self) -> int:
        """The number of words in the paragraphs."""
        return sum(len(paragraph.split()) for paragraph in self.paragraphs)


def article(timeline: Timeline) -> Article:
    """Return the report of a finished road stage.

    Raises:
        NotFinished: the log has no stage result, or the stage is a time trial.
    """
    snapshot = timeline.snapshot(timeline.end)
    state = snapshot.state
    if state.stage.format != "road":
        raise NotFinished("A report is written of road stages only; ardoise recap has the tables of a time trial.")
    if state.result is None or not state.result.rows:
        raise NotFinished("The log has no stage result to report on; ardoise recap says where the race stands.")
    paragraphs = tuple(" ".join(map(_begun, said)) for said in _paragraphs(timeline, snapshot) if said)
    return Article(headline(state), paragraphs, tuple(_tables(snapshot)))


def _begun(sentence: str) -> str:
    """Return a sentence with a capital first letter."""
    return sentence[:1].upper() + sentence[1:]


def _paragraphs(timeline: Timeline, snapshot: Snapshot) -> Iterator[Sequence[str]]:
    state, story = snapshot.state, story_of(timeline, snapshot.at)
    cast = Cast(state.stage)
    readings = snapshot.gaps
    yield list(lead(state, story, cast))
    yield [*conditions(timeline, snapshot, cast), *early(story, cast)]
    yield list(decider(story, cast, readings))
    yield list(mishaps(story, cast))
    yield list(bonuses(state, cast))
    yield list(classification(state, cast))


def _tables(snapshot: Snapshot) -> Iterator[ReportTable]:
    state = snapshot.state
    if state.result is not None and state.result.rows:
        yield ReportTable(of_gc=False, rows=state.result.rows[:ROWS])
    if state.gc is not None and state.gc.rows and state.gc.basis in ("provisional", "official"):
        yield ReportTable(of_gc=True, rows=state.gc.rows[:ROWS])
