"""The lead of a report: the winner, how the stage was won, and the time."""

from collections.abc import Iterator
from typing import Literal

from tracker.race.article.cast import Cast
from tracker.race.article.phrase import Noun
from tracker.race.language import _
from tracker.race.notation import format_duration
from tracker.race.stage import Row, Stage
from tracker.race.state import RaceState
from tracker.race.story import Escape, Story
from tracker.race.storywords import figure

BUNCH = 8
"""Minimum number of riders with the winner's time in a bunch sprint: more than in a late breakaway."""

SAME_S = 1
"""Maximum seconds between two riders of one group."""

How = Literal["bunch", "alone", "group", "unknown"]


def how_it_was_won(state: RaceState, story: Story) -> tuple[How, int]:
    """Return how the stage was won, and how many finished together by the table."""
    rows = state.result.rows if state.result is not None else ()
    gaps = [row.gap_s for row in rows[1:]]
    together = 1
    for gap_s in gaps:
        if gap_s is None or gap_s > SAME_S * together:
            break
        together += 1
    if len(gaps) < 1 or gaps[0] is None:
        return "unknown", together
    if together >= BUNCH:
        return "bunch", together
    if together == 1:
        return "alone", 1
    return ("group" if winning_escape(story, rows[0]) is not None or together < len(rows) else "bunch"), together


def winning_escape(story: Story, winner: Row) -> Escape | None:
    """Return the escape from which the winner won, or None."""
    key = winner.key
    return next(
        (
            escape
            for escape in story.escapes
            if escape.ending == "finish" and key in {rider.key for rider in escape.riders}
        ),
        None,
    )


def what(stage: Stage) -> str:
    """Return the name of the stage: "stage 2 of the Tour de la Provence", or that of a one-day race."""
    race = Noun(stage.race)
    if stage.number is None:
        return _("{race:the}").format(race=race)
    if not stage.number:
        return _("the prologue of {race:the}").format(race=race)
    return _("stage {number} of {race:the}").format(number=stage.number, race=race)


def headline(state: RaceState) -> str:
    """Return the headline."""
    rows = state.result.rows if state.result is not None else ()
    if not rows:
        return state.stage.title
    stage = state.stage
    if stage.finish and stage.number is not None:
        return _("{winner} wins in {finish}").format(winner=rows[0].name, finish=stage.finish)
    return _("{winner} wins {race}").format(winner=rows[0].name, race=what(stage))


def lead(state: RaceState, story: Story, cast: Cast) -> Iterator[str]:
    """Yield the first paragraph."""
    rows = state.result.rows if state.result is not None else ()
    how, together = how_it_was_won(state, story)
    winner, race = cast.name(rows[0]), what(state.stage)
    behind = [cast.name(row) for row in rows[1:3]]
    if how == "bunch" and len(behind) == 2:
        yield _("{winner} has won {race} in a bunch sprint, ahead of {second} and {third}.").format(
            winner=winner, race=race, second=behind[0], third=behind[1]
        )
    elif how == "alone" and len(behind) == 2 and rows[1].gap_s:
        yield _("{winner} has won {race} alone, {gap} ahead of {second}; {third} was third.").format(
            winner=winner, race=race, gap=format_duration(rows[1].gap_s), second=behind[0], third=behind[1]
        )
    elif how == "alone" and behind and rows[1].gap_s:
        yield _("{winner} has won {race} alone, {gap} ahead of {second}.").format(
            winner=winner, race=race, gap=format_duration(rows[1].gap_s), second=behind[0]
        )
    elif how == "group" and len(behind) == 2 and together == 2:
        yield _("{winner} has won {race} in a sprint of two with {second}; {third} was third.").format(
            winner=winner, race=race, second=behind[0], third=behind[1]
        )
    elif how == "group" and len(behind) == 2:
        yield _("{winner} has won {race} in the sprint of a small group, ahead of {second} and {third}.").format(
            winner=winner, race=race, second=behind[0], third=behind[1]
        )
    elif len(behind) == 2:
        yield _("{winner} has won {race}, ahead of {second} and {third}.").format(
            winner=winner, race=race, second=behind[0], third=behind[1]
        )
    else:
        yield _("{winner} has won {race}.").format(winner=winner, race=race)
    yield from _ridden(state, rows, cast)


def _ridden(state: RaceState, rows: tuple[Row, ...], cast: Cast) -> Iterator[str]:
    stage, time_s = state.stage, rows[0].time_s
    if stage.distance_km is not None and time_s is not None and stage.start and stage.finish:
        yield _("The {distance} km from {start} to {finish} took {time}.").format(
            distance=figure(stage.distance_km),
            start=Noun(stage.start),
            finish=Noun(stage.finish),
            time=format_duration(time_s),
        )
    elif time_s is not None:
        yield _("The winning time was {time}.").format(time=format_duration(time_s))
    same = [row for row in rows if row.gap_s == 0]
    if len(same) >= BUNCH and same[-1].position is not None and len(same) == len(rows[: len(same)]):
        yield _("The first {n} were given the same time.").format(n=same[-1].position)
    if len(rows) >= 5:
        fourth, fifth = (cast.name(row) for row in rows[3:5])
        yield _("{fourth} and {fifth} came next.").format(fourth=fourth, fifth=fifth)
