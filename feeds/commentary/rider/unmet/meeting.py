"""`meet`: riders whom nobody introduced."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain, pairwise

from feeds.commentary.rider.name_words import OF_SOMEBODY, SO_MANY
from feeds.commentary.rider.names import Roster
from feeds.commentary.rider.rows import team_before
from feeds.commentary.rider.unmet import dutch, english, romance
from feeds.commentary.rider.unmet.rows import listed
from feeds.commentary.words.tags import Token
from tracker.race.text import fold_name

_RUNS: dict[str, Callable[[str, Sequence[Token]], Iterator[list[int]]]] = {
    "en": english.runs,
    "nl": dutch.runs,
    "fr": romance.runs,
    "es": romance.spanish_runs,
}
"""Finds the runs of names that are riders', of which some were not met before."""

_FULL = frozenset({"en", "nl"})
"""Languages in which full names are as sure as one who is introduced."""


def meet(text: str, tokens: Sequence[Token], language: str, roster: Roster) -> None:
    """Make riders of names not met before of whom a sentence says what only riders do, or are.

    Args:
        text: the sentence.
        tokens: its tokens, whose classes and values are changed.
        language: of the sentence.
        roster: takes the riders in.
    """
    if language == "en":
        for token, after in pairwise(tokens):
            if "maybe" in token.classes and after.folded in _OF_A_TEAM:
                token.classes, token.value = frozenset({"team"}), text[token.start : token.end]
    for run in chain(listed(text, tokens), _RUNS[language](text, tokens)):
        for at in run:
            token = tokens[at]
            if at and tokens[at - 1].folded in OF_SOMEBODY:
                continue  # "my friend Gemma"
            if "named" not in token.classes:
                name = text[token.start : token.end]
                if " " not in name and roster.is_name(fold_name(name)):
                    continue  # of two brothers: which of them is not said, and it is no third
                if fold_name(name).partition(" ")[0] in SO_MANY and roster.same(name) is None:
                    continue
                if " " not in name and (known := roster.by_first_name(fold_name(name))) is not None:
                    token.value, token.classes = [(known, None)], frozenset({"named"})
                    continue
                token.value = [(roster.add(name, sure=language in _FULL and " " in name), None)]
                token.classes = frozenset({"named"})
    if language == "en" and any("team" in token.classes for token in tokens):
        _learn_teams(tokens)


_OF_A_TEAM = frozenset({"rider", "riders"})
"""After the name of a team that no list has: "a Polartec rider"."""


def _learn_teams(tokens: Sequence[Token]) -> None:
    """Note of which teams riders are where English has these before their names: "Cofidis's Luc Dorval"."""
    for at, token in enumerate(tokens):
        team = team_before(tokens, at) if "named" in token.classes and len(token.value) == 1 else None
        person = token.value[0][0] if team is not None else None
        if team is not None and person is not None and person.team is None and person.listed is None:
            person.team = str(team.value)
