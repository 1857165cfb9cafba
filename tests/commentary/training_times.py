"""Times in labelled texts, as examples of what a time is: the gap of the peloton, of chasers, of those left behind, or none."""

import json
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

from click.testing import CliRunner

from feeds.commentary import reader
from feeds.commentary.page.headings import Para
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.weighing import times
from tracker.commands.import_ import import_
from training import Example

SENTENCES = Path(__file__).with_name("sentences.tsv")
BEFORE = {
    "en": "100km to go\nPaul Aster (Cofidis) and Jan Bero (Movistar) are out front.\nTheir lead is 2:10.\n",
    "nl": "NOG 100 KM:\nPaul Aster (Cofidis) en Jan Bero (Movistar) rijden voorop.\nHun voorsprong bedraagt 2.10.\n",
    "fr": "100 km de l'arrivée\nPaul Aster (Cofidis) et Jan Bero (Movistar) sont en tête.\nLeur avance est de 2'10.\n",
    "es": "100KM.\nPaul Aster (Cofidis) y Jan Bero (Movistar) van en cabeza.\nSu ventaja es de 2:10.\n",
}
"""What has been said before such a sentence, in its third paragraph."""
OF_A_SENTENCE = 3
LEFT = 3.0
"""How much more an example counts that the rules have not read."""
OF_ITS_OWN = 1.5
"""How much one of a single sentence counts."""


def _several(value: str | Sequence[str]) -> list[str]:
    return [value] if isinstance(value, str) else list(value)


def accepted(labels: Sequence[dict[str, Any]]) -> frozenset[str]:
    """Return the classes that labels of gaps accept, "named" where they are only of riders by name."""
    found: set[str] = set()
    for label in labels:
        of, to = _several(label.get("of", "peloton")), _several(label.get("to", "leaders"))
        fits = {name for name, pair in times.PAIRS.items() if pair[0] in of and pair[1] in to}
        if "peloton" in fits and of[0] != "chasers":
            fits.discard("chasers")
        found |= fits or {"named"}
        if label.get("optional"):
            found.add("optional")
    return frozenset(found or {"none"})


class TimesOfText:
    """Reads a labelled text with the rules alone, and keeps what its times are."""

    def __init__(self, text: Path, labels: Sequence[dict[str, Any]] | None = None) -> None:
        """Take in the labels of a text, those beside it by default."""
        self.text = text
        self.times: dict[tuple[int, str, int], Example] = {}
        self._gaps: dict[int, list[dict[str, Any]]] = defaultdict(list)
        self._para = 0
        if labels is None:
            labels = json.loads(text.with_suffix(".json").read_text(encoding="utf-8"))
        for item in labels:
            if item["kind"] == "gap":
                self._gaps[item["para"]].append(item)

    def read(self) -> None:
        """Read the text."""
        take = reader.Reader.take

        def taking(self_: reader.Reader, para: Para, **more: bool) -> object:
            self._para = para.number
            return take(self_, para, **more)

        with (
            patch.object(reader.Reader, "take", taking),
            patch.object(reader, "weigh_times", self._keep_times),
            tempfile.TemporaryDirectory() as folder,
        ):
            stage = Path(folder) / "stage.jsonl"
            CliRunner().invoke(import_, [str(self.text), "-o", str(stage)], catch_exceptions=False)

    def _keep_times(self, s: Sentence, before: Context, context: Context, said: list[Fact]) -> list[Fact]:
        for at in times.times_of(s):
            seconds = int(s.tokens[at].value.value)
            here = [one for one in self._gaps[self._para] if one["gap_s"] == seconds]
            beside = self._gaps[self._para - 1] + self._gaps[self._para + 1]
            labels = here or [one for one in beside if one["gap_s"] == seconds]
            is_left = not any(fact.kind == "gap" and fact.fields["gap_s"] == seconds for fact in said)
            clues = tuple(times.clues_of(s, at, before, context, said))
            found = accepted(labels)
            names = tuple(name for name in ("chasers", "dropped", "peloton") if name in found) or ("none",)
            self.times[self._para, s.text, at] = Example(
                self.text.stem, clues, names, is_left, "optional" in found, LEFT if is_left else 1.0
            )
        return said


def sentence_examples(folder: Path) -> Iterator[Example]:
    """Yield the times of single sentences that the rules leave, each put into a text of its own in a folder."""
    for number, row in enumerate(SENTENCES.read_text(encoding="utf-8").splitlines()):
        language, meant, sentence = row.split("\t")
        text = folder / f"sentence {number}.txt"
        text.write_text(BEFORE[language] + sentence + "\n", encoding="utf-8")
        collector = TimesOfText(text, labels=())
        collector.read()
        for (para, _, _), example in collector.times.items():
            if para >= OF_A_SENTENCE and example.is_left:
                yield replace(example, names=(meant,), is_optional=False, weight=OF_ITS_OWN)


def examples(texts: Sequence[Path]) -> Iterator[Example]:
    """Yield the times of labelled texts, and those of single sentences."""
    for text in texts:
        collector = TimesOfText(text)
        collector.read()
        yield from collector.times.values()
    with tempfile.TemporaryDirectory() as folder:
        yield from sentence_examples(Path(folder))
