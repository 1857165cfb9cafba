from datetime import timedelta
from typing import Any

import pytest

from widgets.digits import big
from widgets.slate import Slate
from widgets.words import trend_words

DUO = [{"name": "Lilian Calmejane"}, {"name": "Delio Fernández"}]


def holds(lines: list[str], figure: str) -> bool:
    """Return whether the figure stands in the lines in big digits, row under row."""
    rows = [row[0][0].rstrip() for row in big(figure, "text")]
    return any(all(rows[row] in lines[top + row] for row in range(3)) for top in range(len(lines) - 2))


async def test_gap_and_km_stand_in_big_digits(duo_away: Any, show: Any, seen: Any) -> None:
    pane = Slate()
    async with show(pane, duo_away.snapshot(duo_away.end), size=(70, 6)):
        lines = seen(pane)
    assert holds(lines, "2:30")
    assert holds(lines, "~129"), "130 was told two minutes ago"
    assert "130 reported 2 min ago" in "\n".join(lines)


async def test_a_gap_never_goes_without_place_age_source_and_trend(duo_away: Any, show: Any, seen: Any) -> None:
    pane = Slate()
    async with show(pane, duo_away.snapshot(duo_away.end), size=(70, 6)):
        text = "\n".join(seen(pane))
    assert "taken at 130 km, 2 min ago · commentary" in text
    assert "▼ −3 s/km" in text
    assert "needs 1.2 s/km" in text
    assert "peloton" in text


@pytest.mark.parametrize("size", [(24, 3), (24, 6), (40, 3), (38, 6)])
async def test_however_narrow_the_gap_keeps_its_age(
    size: tuple[int, int], duo_away: Any, show: Any, seen: Any
) -> None:
    pane = Slate()
    async with show(pane, duo_away.snapshot(duo_away.end), size=size):
        lines = seen(pane)
    assert "2:30" in "\n".join(lines) or holds(lines, "2:30")
    assert "2 min ago" in "\n".join(lines)


@pytest.mark.parametrize(
    ("fields", "figure", "words"),
    [
        ({"bound": "lt"}, "<0:40", "under 0:40"),
        ({"bound": "gt"}, ">0:40", "over 0:40"),
        ({"approx": True}, "~0:40", "about 0:40"),
    ],
)
async def test_what_is_not_exact_is_said_in_words(
    fields: dict[str, Any], figure: str, words: str, race: Any, show: Any, seen: Any
) -> None:
    timeline = race(
        (0, "start", {}), (10, "breakaway", {"riders": DUO}), (20, "gap", {"gap_s": 40, "km_to_go": 150, **fields})
    )
    pane = Slate()
    async with show(pane, timeline.snapshot(timeline.end), size=(70, 6)):
        lines = seen(pane)
    assert holds(lines, figure)
    assert words in "\n".join(lines)


async def test_the_moments_without_a_gap_have_words(race: Any, show: Any, seen: Any) -> None:
    timeline = race(
        (-20, "comment", {"text": "Good day."}),
        (-10, "neutral_start", {}),
        (0, "start", {}),
        (10, "breakaway", {"riders": DUO}),
        (20, "regroup", {}),
    )
    pane = Slate()
    said = []
    async with show(pane, None, size=(70, 6)) as pilot:
        for event in timeline.log():
            pane.snapshot = timeline.snapshot(event.at + timedelta(minutes=2))
            await pilot.pause()
            said.append("\n".join(seen(pane)))
    assert "Not started" in said[0] and "flag drops 12:50" in said[0]
    assert "Neutralised start" in said[1]
    assert "nobody away" in said[2]
    assert "no gap reported" in said[3]
    assert "Calmejane" in said[3] and "2 min ago" in said[3]
    assert "All together" in said[4] and "nobody away" in said[4]


async def test_at_the_end_it_names_the_winner_and_the_time(race: Any, show: Any, seen: Any) -> None:
    finish = {"riders": [{"name": "Davide Ballerini", "team": "Deceuninck-Quick-Step"}], "time_s": 17003}
    timeline = race((0, "start", {}), (283, "finish", finish), (284, "comment", {"text": "What a sprint."}))
    pane = Slate()
    async with show(pane, timeline.snapshot(timeline.end), size=(70, 6)):
        lines = seen(pane)
    assert holds(lines, "BALLERINI")
    assert "Davide Ballerini" in "\n".join(lines) and "4:43:23" in "\n".join(lines)
    assert "no result yet" in "\n".join(lines)


async def test_the_result_outdoes_what_was_called_at_the_line(race: Any, show: Any, seen: Any) -> None:
    result = {"rows": [{"name": "Arnaud Démare", "position": 1, "time_s": 17003}], "basis": "provisional"}
    finish = {"riders": [{"name": "Davide Ballerini"}]}
    timeline = race((0, "start", {}), (283, "finish", finish), (284, "result", result))
    pane = Slate()
    async with show(pane, timeline.snapshot(timeline.end), size=(70, 6)):
        text = "\n".join(seen(pane))
    assert "Arnaud Démare" in text and "provisional" in text
    assert "Ballerini" not in text


def test_a_trend_is_a_sign_and_a_word_not_a_colour() -> None:
    assert trend_words(2.96)[0] == "▲ +3 s/km"
    assert trend_words(-4.6)[0] == "▼ −4.6 s/km"
    assert trend_words(0.2)[0] == "= steady"
    assert trend_words(None)[0] == ""


async def test_the_km_to_go_are_never_a_figure_without_a_word(duo_away: Any, show: Any, seen: Any) -> None:
    for width in range(44, 70):
        pane = Slate()
        async with show(pane, duo_away.snapshot(duo_away.end), size=(width, 6)):
            assert "km to go" in "\n".join(seen(pane)), width


async def test_a_log_of_words_alone_is_not_said_to_be_of_a_race_that_has_not_started(
    race: Any, show: Any, seen: Any
) -> None:
    timeline = race((30, "comment", {"text": "They climb."}), start_at=None)
    pane = Slate()
    async with show(pane, timeline.snapshot(timeline.end), size=(60, 6)):
        text = "\n".join(seen(pane))
    assert "In words only" in text and "Not started" not in text
