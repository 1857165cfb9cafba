"""A stage report says what the log says and nothing else, in every language, at the length a desk wants."""

import re
from typing import Any

import pytest
from race_strategies import STAGE, event
from test_story import DAY, FINISH

from tracker.journal import read_log
from tracker.languages import languages, translations
from tracker.library import resolve
from tracker.race.article import NotFinished, article
from tracker.race.article.phrase import Noun
from tracker.race.language import speaking
from tracker.race.notation import format_duration, format_km
from tracker.race.stage import Row, Stage
from tracker.race.timeline import Timeline

BUNDLED = ("provence-2021-1", "provence-2021-2")
FIGURE = re.compile(r"\d+(?:[:.]\d+)*")


def timeline_of(name: str) -> Timeline:
    log = read_log(resolve(name))
    return Timeline(log.stage, log.events)


def written(timeline: Timeline, code: str) -> Any:
    with speaking(translations(code)):
        return article(timeline)


def figures_of(value: Any) -> set[str]:
    """Every way in which the numbers of a log may be written, its words left out, save the names of places."""
    if isinstance(value, bool) or value is None:
        return set()
    if isinstance(value, int | float):
        return {format_km(value), f"{value:g}"} | ({format_duration(value)} if isinstance(value, int) else set())
    if isinstance(value, dict):
        return {
            figure
            for key, part in value.items()
            if key not in ("text", "note", "sources", "read")
            for figure in figures_of(part)
        }
    if isinstance(value, list | tuple):
        return {figure for part in value for figure in figures_of(part)}
    return set(FIGURE.findall(value)) if isinstance(value, str) else set()


def log_figures(timeline: Timeline) -> set[str]:
    found = figures_of(timeline.stage.model_dump(mode="json"))
    for one in timeline.log():
        found |= figures_of(one.model_dump(mode="json"))
    return found


@pytest.mark.parametrize("code", languages())
@pytest.mark.parametrize("name", BUNDLED)
def test_every_figure_of_a_report_is_in_the_log(name: str, code: str) -> None:
    timeline = timeline_of(name)
    text = " ".join(written(timeline, code).paragraphs)
    if code != "en":
        text = re.sub(r"(?<=\d),(?=\d)", ".", text)
    figures = set(FIGURE.findall(text))
    assert len(figures) > 10
    assert figures - log_figures(timeline) == set()


@pytest.mark.parametrize("code", languages())
@pytest.mark.parametrize("name", BUNDLED)
def test_a_report_has_250_to_400_words(name: str, code: str) -> None:
    assert 250 <= written(timeline_of(name), code).words <= 400


def test_it_leads_with_the_winner_and_tells_of_the_break_the_bonuses_and_the_gc() -> None:
    text = "\n".join(article(timeline_of("provence-2021-1")).paragraphs)
    assert text.startswith(
        "Davide Ballerini (Deceuninck-Quick-Step) has won stage 1 of the Tour de la Provence in a bunch"
    )
    for said in (
        "The lead grew to 4:30, 172.5 km from the finish.",
        "Attacks by Rémi Cavagna, Kasper Asgreen and Mauri Vansevenant (all Deceuninck-Quick-Step) came to nothing.",
        "The move that mattered came at 69.5 km to go",
        "The seconds at Super sprint Le Camp, where Alaphilippe was first, do not count.",
        "Ballerini is the first leader of the race. Behind follow Démare at 0:04 and Bouhanni at 0:06.",
    ):
        assert said in text


def test_who_is_caught_is_caught_and_who_stays_away_wins() -> None:
    text = "\n".join(article(Timeline(STAGE, [*DAY, *FINISH])).paragraphs)
    assert text.startswith("Cleo Čech has won stage 1 of the Tour of Test alone, 0:20 ahead of Anna Ask")
    assert "They were caught 60 km from the finish." in text
    assert "The move that mattered came at 55 km to go, by Čech." in text


def test_what_the_log_does_not_say_is_not_said() -> None:
    log = [event("result", 250, rows=[{"name": "Anna Ask", "position": 1}])]
    assert article(Timeline(Stage(id="x", race="Grote Prijs"), log)).paragraphs == (
        "Anna Ask has won Grote Prijs.",
    )


def test_a_race_without_a_result_has_no_report() -> None:
    with pytest.raises(NotFinished, match="no stage result"):
        article(Timeline(STAGE, DAY))


def test_a_lead_that_changes_hands_is_taken_from_somebody() -> None:
    stage = STAGE.model_copy(
        update={
            "number": 2,
            "gc_before": (Row(name="Béa Bø", gap_s=0, position=1), Row(name="Anna Ask", gap_s=5, position=2)),
        }
    )
    gc = event(
        "gc",
        260,
        basis="official",
        rows=[{"name": "Anna Ask", "position": 1}, {"name": "Béa Bø", "gap_s": 3, "position": 2}],
    )
    text = article(Timeline(stage, [*DAY, *FINISH, gc])).paragraphs[-1]
    assert text.startswith("Ask takes the lead in the general classification from Bø.")
    assert "Ask moves up from place 2 to place 1." in text


@pytest.mark.parametrize(
    ("name", "spec", "said"),
    [
        ("Aubagne", "de", "d'Aubagne"),
        ("Évian", "de", "d'Évian"),
        ("Cassis", "de", "de Cassis"),
        ("Tour de France", "du", "du Tour de France"),
        ("Vuelta a España", "du", "de la Vuelta a España"),
        ("Paris-Nice", "du", "de Paris-Nice"),
        ("Tour de France", "the", "the Tour de France"),
        ("Strade Bianche", "the", "Strade Bianche"),
        ("Ronde van Vlaanderen", "het", "de Ronde van Vlaanderen"),
    ],
)
def test_a_name_takes_what_its_language_wants_before_it(name: str, spec: str, said: str) -> None:
    assert format(Noun(name), spec) == said
