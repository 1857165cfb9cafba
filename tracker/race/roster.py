"""Finds riders by typed text: surname, first name, initial, bib or team code, also misspelt.

A rider is never guessed silently: several matches are a question, and an inexact match is marked, so that the
preview can show the full name.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz.distance import OSA

from tracker.race.stage import Rider, Stage
from tracker.race.text import fold_name

SURE = 0.74
"""Minimum similarity at which a misspelt name is taken for a rider; measured in `tests/race/test_roster.py`."""

MARGIN = 0.12
"""Minimum difference in similarity of the best rider to the next."""

NEAR = 0.5
"""Minimum similarity at which a rider is suggested."""

OFFERED = 3
"""Maximum number of riders suggested."""

WORD_ALIKE = 0.6
"""Minimum similarity of a typed word to a word of the name."""

SIDE_BY_SIDE = 24
"""Maximum number of words that are read as names without separators."""


@dataclass(frozen=True, slots=True)
class Found:
    """One rider matches."""

    rider: Rider
    exact: bool
    """False where the name was abbreviated or misspelt."""


@dataclass(frozen=True, slots=True)
class Several:
    """More than one rider matches."""

    riders: tuple[Rider, ...]


@dataclass(frozen=True, slots=True)
class Nobody:
    """No rider matches; `nearest` are the most similar ones."""

    nearest: tuple[Rider, ...] = ()


Answer = Found | Several | Nobody


class Divided(Exception):
    """A text without separators can be divided into names in more than one way.

    Args:
        ways: the possible divisions.
    """

    def __init__(self, ways: "tuple[Names, ...]") -> None:
        super().__init__(ways)
        self.ways = ways


Names = tuple[tuple[str, Found | Several], ...]
"""Names without separators: the words of each, and the riders they match."""


@dataclass(frozen=True, slots=True)
class _Entry:
    rider: Rider
    tokens: tuple[str, ...]
    surname: str
    variants: tuple[str, ...]


class Roster:
    """The riders that may be named: the start list, and riders added later."""

    def __init__(self, stage: Stage, added: Iterable[Rider] = ()) -> None:
        """Index the start list of `stage` and the riders `added` to it."""
        self.stage = stage
        riders: dict[str, Rider] = {}
        for rider in (*_with_namesakes(stage.riders), *added):
            riders.setdefault(rider.key, rider)
        self.riders = tuple(riders.values())
        self._by_key = riders

    @cached_property
    def _entries(self) -> tuple[_Entry, ...]:
        return tuple(map(_entry, self.riders))

    @cached_property
    def _by_bib(self) -> dict[int, Rider]:
        return {rider.bib: rider for rider in self.riders if rider.bib is not None}

    @cached_property
    def _surnames(self) -> dict[str, list[Rider]]:
        found: dict[str, list[Rider]] = {}
        for entry in self._entries:
            for name in dict.fromkeys((entry.surname, entry.tokens[-1])):
                found.setdefault(name, []).append(entry.rider)
        return found

    @cached_property
    def _phrases(self) -> dict[str, list[Rider]]:
        """Riders by any sequence of words of their names, and by the name with the surname first."""
        found: dict[str, list[Rider]] = {}
        for entry in self._entries:
            words = entry.tokens
            runs = {" ".join(words[i:j]) for i in range(len(words)) for j in range(i + 1, len(words) + 1)}
            runs.add(f"{entry.surname} {words[0]}")
            for run in runs:
                found.setdefault(run, []).append(entry.rider)
        return found

    @cached_property
    def team_codes(self) -> dict[str, str]:
        """Names of the teams by their folded three-letter codes."""
        return {fold_name(team.code): team.name for team in self.stage.teams if team.code}

    def team(self, text: str) -> str:
        """Return the full name of the team with a code or name, or whose name begins with it, else `text`."""
        folded = fold_name(text)
        if name := self.team_codes.get(folded):
            return name
        known = dict.fromkeys([team.name for team in self.stage.teams])
        known |= dict.fromkeys(rider.team for rider in self.riders if rider.team)
        if same := [name for name in known if fold_name(name) == folded]:
            return same[0]
        begins = [name for name in known if folded and fold_name(name).startswith(folded)]
        return begins[0] if len(begins) == 1 else text.strip()

    def riders_of(self, team: str) -> list[Rider]:
        """Return the riders of the team with a full name."""
        return [rider for rider in self.riders if rider.team and self.team(rider.team) == team]

    def label(self, rider: Rider) -> str:
        """Return a rider's full name with the team's code or name: "Rémi Cavagna (DQT)"."""
        team = self.stage.team_code(rider.team) or rider.team
        name = f"{rider.name} #{rider.bib}" if rider.namesake else rider.name
        return f"{name} ({team})" if team else name

    def short(self, rider: Rider) -> str:
        """Return the shortest name that identifies the rider: the surname, or the full name."""
        if rider.namesake:
            return str(rider.bib)
        found = self.exact(rider.surname)
        return rider.surname if found is not None and found.key == rider.key else rider.name

    def exact(self, text: str) -> Rider | None:
        """Return the only rider that `text` names exactly, or None."""
        answer = self._exactly(text)
        return answer.rider if isinstance(answer, Found) and answer.exact else None

    def find(self, text: str) -> Answer:
        """Return the riders that `text` matches."""
        answer = self._exactly(text)
        if answer is not None:
            return answer
        folded = fold_name(text)
        if not folded or folded.isdecimal():
            return Nobody()
        head, _, code = folded.rpartition(" ")
        if head and code in self.team_codes:
            mates = self.riders_of(self.team(code))
            return Roster(self.stage.model_copy(update={"riders": ()}), mates).find(head)
        if begins := self._beginning(folded):
            return Found(begins[0], exact=False) if len(begins) == 1 else Several(tuple(begins))
        return self._alike(folded)

    def _exactly(self, text: str) -> Found | Several | None:
        body = text.strip().removeprefix("#")
        if body.isdecimal():
            rider = self._by_bib.get(int(body)) if len(body) < 6 else None
            return Found(rider, exact=True) if rider else None
        folded = fold_name(re.sub(r"\s*\([^)]*\)$", "", body))
        if known := self._by_key.get(folded):
            return Found(known, exact=True)
        for found, exact in ((self._surnames.get(folded), True), (self._phrases.get(folded), True)):
            if found:
                return Found(found[0], exact) if len(found) == 1 else Several(tuple(found))
        return None

    def named(self, text: str) -> Found | Several | None:
        """Return the riders with this exact full name, surname or bib; None for others, such as a first name."""
        answer = self._exactly(text)
        folded = fold_name(text)
        if isinstance(answer, Found) and " " not in folded and _is_first_name(folded, answer.rider):
            return None
        return answer

    def side_by_side(self, text: str) -> Names | None:
        """Return the names that a text consists of, each a full name, a surname or a bib; None where it does not.

        Every word is part of a name, and the division into the fewest names is used. Names that match several
        riders are used only where there is no other division.

        Raises:
            Divided: two divisions are equally good, and name different riders.
        """
        words = text.split()
        if not words or len(words) > SIDE_BY_SIDE:
            return None
        for allow_several in (False, True):
            ways = self._divided(words, allow_several)
            if len({_keys_named(way) for way in ways}) > 1:
                raise Divided(tuple(ways))
            if ways:
                return ways[0]
        return None

    def _divided(self, words: list[str], allow_several: bool) -> list[Names]:
        """Return the ways to divide words into the fewest names, from the end backwards."""
        ways: list[list[Names]] = [[] for _word in words] + [[()]]
        for start in range(len(words) - 1, -1, -1):
            for end in range(start + 1, min(len(words), start + 5) + 1):
                text = " ".join(words[start:end])
                answer = self.named(text) if ways[end] else None
                if answer is None or (isinstance(answer, Several) and not allow_several):
                    continue
                ways[start] += [((text, answer), *rest) for rest in ways[end]]
            least = min(map(len, ways[start]), default=0)
            ways[start] = [way for way in ways[start] if len(way) == least][:4]
        return ways[0]

    def matching(self, text: str) -> Iterator[Rider]:
        """Yield the riders whose names begin with `text`, the likeliest first; some more than once.

        Exact matches come first; then surnames that begin with it, then any words of names; then the riders of the
        team with this code, and bibs that begin with it.
        """
        folded = fold_name(text)
        if not folded:
            return
        match self._exactly(text):
            case Found(rider):
                yield rider
            case Several(riders):
                yield from riders
        words = folded.split()
        yield from (entry.rider for entry in self._entries if entry.surname.startswith(folded))
        yield from (entry.rider for entry in self._entries if _begins(words, entry.tokens))
        if team := self.team_codes.get(folded):
            yield from self.riders_of(team)
        if folded.isdecimal():
            yield from (
                rider for rider in self.riders if rider.bib is not None and str(rider.bib).startswith(folded)
            )

    def _beginning(self, folded: str) -> list[Rider]:
        """Return the riders whose names have words that begin with the typed ones, in order: "g iza", "cava"."""
        words = folded.split()
        if len(folded.replace(" ", "")) < 3:
            return []
        return [entry.rider for entry in self._entries if _begins(words, entry.tokens)]

    def ranked(self, folded: str) -> list[tuple[float, Rider]]:
        """Return every rider with the similarity of the name to `folded`, 0 to 1, the most similar first."""
        scores = [
            (max(OSA.normalized_similarity(folded, variant) for variant in entry.variants), entry.rider)
            for entry in self._entries
        ]
        return sorted(scores, key=lambda pair: -pair[0])

    def _alike(self, folded: str) -> Answer:
        words = folded.split()
        ranked = [pair for pair in self.ranked(folded) if any(_alike_word(word, pair[1]) for word in words)]
        if not ranked:
            return Nobody()
        best, second = ranked[0][0], ranked[1][0] if len(ranked) > 1 else 0.0
        all_there = all(_alike_word(word, ranked[0][1]) for word in words)
        if best >= SURE and best - second >= MARGIN and all_there:
            return Found(ranked[0][1], exact=False)
        near = tuple(rider for score, rider in ranked[:OFFERED] if score >= max(NEAR, best - 0.2))
        return Several(near) if best >= SURE and len(near) > 1 else Nobody(near)


def _with_namesakes(riders: Sequence[Rider]) -> Iterator[Rider]:
    """Yield riders, with namesakes distinguished by their bibs."""
    names = Counter(rider.key for rider in riders)
    for rider in riders:
        is_one = names[rider.key] > 1 and rider.bib is not None
        yield rider.model_copy(update={"namesake": True}) if is_one else rider


def _entry(rider: Rider) -> _Entry:
    folded = fold_name(rider.name) or rider.key
    tokens = tuple(folded.split()) or (folded,)
    surname = fold_name(rider.surname) or folded
    initial = f"{tokens[0][:1]} {surname}"
    return _Entry(rider, tokens, surname, tuple(dict.fromkeys((surname, tokens[-1], " ".join(tokens), initial))))


def _is_first_name(word: str, rider: Rider) -> bool:
    """Return whether a word is a rider's first name, and not the surname as well."""
    tokens = rider.key.split()
    return word == tokens[0] and word not in (tokens[-1], fold_name(rider.surname), rider.key)


def _alike_word(word: str, rider: Rider) -> bool:
    """Return whether a typed word is similar to a word of a rider's name, its beginning, or several in one."""
    tokens = rider.key.split()
    runs = {"".join(tokens[i:j]) for i in range(len(tokens)) for j in range(i + 1, min(len(tokens), i + 4) + 1)}
    return any(run.startswith(word) or OSA.normalized_similarity(word, run) >= WORD_ALIKE for run in runs)


def _keys_named(names: Names) -> frozenset[str]:
    return frozenset(
        rider.key
        for _text, answer in names
        for rider in (answer.riders if isinstance(answer, Several) else (answer.rider,))
    )


def _begins(words: list[str], tokens: tuple[str, ...]) -> bool:
    """Return whether each word begins a later token of the name than the word before it."""
    position = 0
    for word in words:
        while position < len(tokens) and not tokens[position].startswith(word):
            position += 1
        if position == len(tokens):
            return False
        position += 1
    return True
