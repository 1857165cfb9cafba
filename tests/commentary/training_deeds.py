"""Riders named in labelled texts, as examples of what they do: attack, come across, are dropped, pass a summit first, or nothing."""

import json
import re
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from unittest.mock import patch

from click.testing import CliRunner

from feeds.commentary import reader
from feeds.commentary.page.headings import Para
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.weighing.deeds import PLACES
from feeds.commentary.weighing.mentions import clues_of, mentions_of
from feeds.commentary.words.writing import fold
from tracker.commands.import_ import import_
from training import Example

CLASSES = (*PLACES, "dns", "dnf", "caught", "crash", "mechanical", "dropped", "join", "attack")
"""What riders do: the one to learn is the first of those that the labels of a paragraph accept."""


def _words(name: str) -> list[str]:
    return [word for word in re.split(r"[\s\-'’]+", fold(re.sub(r"\(.*?\)", "", name))) if len(word) > 2]


def _is(person: Person, name: str) -> bool:
    """Return whether a label's name is a rider's, by the first or the last word of the surname."""
    surname = _words(person.rider.surname)
    return any(word in _words(name) for word in (surname[:1] + surname[-1:]))


def _deeds(label: dict[str, Any]) -> Iterator[tuple[str, list[str], list[str]]]:
    """Yield the classes of a label, each with the riders of whom it is said and those of whom it may be said."""
    kind = label["kind"]
    if kind == "abandon":
        kind = "dns" if label.get("status") == "DNS" else "dnf"
    if kind in CLASSES:
        yield kind, label.get("riders", []), label.get("may", [])
    elif kind in ("climb", "sprint"):
        for place, one in zip(PLACES, label.get("order", ()), strict=False):
            yield place, [one if isinstance(one, str) else one["name"]], []


class RidersOfText:
    """Reads a labelled text with the rules alone, and keeps whom its sentences name."""

    def __init__(self, text: Path) -> None:
        """Take in the labels beside a text."""
        self.text = text
        self._labels: dict[int, list[dict[str, Any]]] = defaultdict(list)
        self._para = 0
        self._found: dict[tuple[int, str, int], tuple[list[Person], tuple[str, ...], frozenset[str]]] = {}
        for item in json.loads(text.with_suffix(".json").read_text(encoding="utf-8")):
            self._labels[item.get("para", 0)].append(item)

    def examples(self) -> Iterator[Example]:
        """Read the text and yield its examples."""
        take = reader.Reader.take

        def taking(self_: reader.Reader, para: Para, **more: bool) -> object:
            self._para = para.number
            return take(self_, para, **more)

        with (
            patch.object(reader.Reader, "take", taking),
            patch.object(reader, "weigh_deeds", self._keep),
            tempfile.TemporaryDirectory() as folder,
        ):
            stage = Path(folder) / "stage.jsonl"
            CliRunner().invoke(import_, [str(self.text), "-o", str(stage)], catch_exceptions=False)
        times = Counter((para, id(one)) for (para, _, _), (people, _, _) in self._found.items() for one in people)
        for (para, _, _), (people, clues, read) in self._found.items():
            names, is_optional = self._names(para, people)
            beside = {name for near in (para - 1, para + 1) for name in self._names(near, people)[0]}
            is_one = all(times[para, id(one)] == 1 for one in people)
            if names and not is_one and not read & set(names):
                continue  # of which of its sentences a label is remains open
            is_left = not read & {*names, *CLASSES}
            unknown = bool(beside) and not names
            yield Example(self.text.stem, clues, names or ("none",), is_left, is_optional or unknown)

    def _names(self, para: int, people: Sequence[Person]) -> tuple[tuple[str, ...], bool]:
        """Return the classes that the labels of a paragraph accept of riders, and whether they only may be read."""
        names, is_optional = set[str](), False
        for label in self._labels.get(para, ()):
            for name, riders, may in _deeds(label):
                if all(any(_is(one, rider) for rider in (*riders, *may)) for one in people):
                    names |= {name, *(kind for kind in label.get("also", ()) if kind in CLASSES)}
                    sure = any(_is(people[0], rider) for rider in riders)
                    is_optional |= bool(label.get("optional")) or not sure
            placed = [place for place, riders, _ in _deeds(label) if place in PLACES and _is(people[0], riders[0])]
            names |= set(placed) if len(people) > 1 else set()
        return tuple(name for name in CLASSES if name in names), is_optional

    def _keep(self, s: Sentence, context: Context, _: Roster, said: Sequence[Fact]) -> list[Fact]:
        for at in mentions_of(s):
            people = s.tokens[at].value
            read = {_read(fact, one) for fact in said for one in people if one in fact.people}
            self._found[self._para, s.text, at] = people, tuple(clues_of(s, at, context)), frozenset(read)
        return []


def _read(fact: Fact, person: Person) -> str:
    """Return the class as which the rules have read a rider."""
    if fact.kind == "abandon":
        return "dns" if fact.fields.get("status") == "DNS" else "dnf"
    if fact.kind in ("climb", "sprint"):
        return next((name for name, one in zip(PLACES, fact.people, strict=False) if one is person), fact.kind)
    return fact.kind


def examples(texts: Sequence[Path]) -> Iterator[Example]:
    """Yield the riders named in labelled texts."""
    for text in texts:
        yield from RidersOfText(text).examples()
