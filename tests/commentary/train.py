"""Fits the model of feeds/commentary/weighing on the labelled texts, and writes its weights beside it.

    pip install -e '.[train]'
    python tests/commentary/train.py            fits on texts/ and learned/, and writes
    python tests/commentary/train.py --check    says how right a model is of texts that it was not fitted on

Every time in a sentence of the race is an example: its clues as the reader gives them, and what the labels of its
paragraph say that it is. One that the rules have read counts less than one that they leave to the model.
`sentences.tsv` holds sentences, with their language and what their times are that the rules leave.
"""

import argparse
import json
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
from click.testing import CliRunner
from scipy.sparse import csr_matrix
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from feeds.commentary import reader
from feeds.commentary.page.headings import Para
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.weighing import model, times
from tracker.commands.import_ import import_

HERE = Path(__file__).parent
FOLDERS = (HERE / "texts", HERE / "learned")
SENTENCES = HERE / "sentences.tsv"
BEFORE = {
    "en": "100km to go\nPaul Aster (Cofidis) and Jan Bero (Movistar) are out front.\nTheir lead is 2:10.\n",
    "nl": "NOG 100 KM:\nPaul Aster (Cofidis) en Jan Bero (Movistar) rijden voorop.\nHun voorsprong bedraagt 2.10.\n",
    "fr": "100 km de l'arrivée\nPaul Aster (Cofidis) et Jan Bero (Movistar) sont en tête.\nLeur avance est de 2'10.\n",
    "es": "100KM.\nPaul Aster (Cofidis) y Jan Bero (Movistar) van en cabeza.\nSu ventaja es de 2:10.\n",
}
"""What has been said before such a sentence, in its third paragraph."""
OF_A_SENTENCE = 3
STRENGTH = 0.3
"""Of the fit (C of the logistic regression): the more, the closer to the examples."""
LEFT = 3.0
"""How much more an example counts that the rules have not read."""
OF_ITS_OWN = 1.5
"""How much one of a single sentence counts."""
FEWEST_TEXTS = 2
"""Texts in which a clue must stand."""
LEAST = 0.04
"""A weight that is less in all classes is left out."""
FOLDS = 8


@dataclass(frozen=True)
class Example:
    """A time in a text: its clues, the classes that the labels accept, and whether the rules leave it to the model."""

    text: str
    clues: tuple[str, ...]
    accepted: frozenset[str]
    is_left: bool
    weight: float = 1.0

    @property
    def name(self) -> str:
        """The class to learn."""
        return next((name for name in ("chasers", "dropped", "peloton") if name in self.accepted), "none")


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


class Collector:
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
            self.times[self._para, s.text, at] = Example(
                self.text.stem, clues, accepted(labels), is_left, LEFT if is_left else 1.0
            )
        return said


def sentence_examples(folder: Path) -> Iterator[Example]:
    """Yield the times of single sentences that the rules leave, each put into a text of its own in a folder."""
    for number, row in enumerate(SENTENCES.read_text(encoding="utf-8").splitlines()):
        language, meant, sentence = row.split("\t")
        text = folder / f"sentence {number}.txt"
        text.write_text(BEFORE[language] + sentence + "\n", encoding="utf-8")
        collector = Collector(text, labels=())
        collector.read()
        for (para, _, _), example in collector.times.items():
            if para >= OF_A_SENTENCE and example.is_left:
                yield replace(example, accepted=frozenset({meant}), weight=OF_ITS_OWN)


@dataclass(frozen=True)
class Fitted:
    """A fitted model with the clues that it knows."""

    clues: DictVectorizer
    regression: LogisticRegression

    def probabilities(self, of: Sequence[Example]) -> np.ndarray:
        """Return how probable each class is of each example, an array of examples by classes."""
        return self.regression.predict_proba(_matrix(self.clues, of))


def _matrix(clues: DictVectorizer, of: Sequence[Example]) -> csr_matrix:
    return clues.transform([dict.fromkeys(one.clues, 1) for one in of])


def fit(of: Sequence[Example]) -> Fitted:
    """Return a model of examples, without those that may be read either way."""
    of = [one for one in of if "optional" not in one.accepted]
    texts: dict[str, set[str]] = defaultdict(set)
    for one in of:
        for clue in one.clues:
            texts[clue].add(one.text)
    known = {clue for clue, names in texts.items() if len(names) >= FEWEST_TEXTS}
    clues = DictVectorizer().fit([dict.fromkeys(known, 1)])
    regression = LogisticRegression(C=STRENGTH, max_iter=500)
    regression.fit(_matrix(clues, of), [one.name for one in of], [one.weight for one in of])
    return Fitted(clues, regression)


def write(fitted: Fitted, file: Path) -> int:
    """Write the weights of a model and return how many clues it keeps."""
    regression, weights, bias = fitted.regression, fitted.regression.coef_, fitted.regression.intercept_
    rows = [("class", *regression.classes_), ("bias", *(round(one * model.SCALE) for one in bias))]
    names = fitted.clues.get_feature_names_out()
    kept = [index for index in range(len(names)) if np.abs(weights[:, index]).max() >= LEAST]
    rows += [(names[index], *(round(one * model.SCALE) for one in weights[:, index])) for index in kept]
    file.write_text("".join("\t".join(map(str, row)) + "\n" for row in rows), encoding="utf-8")
    return len(kept)


def check(of: Sequence[Example]) -> None:
    """Print how right models are of the times that the rules leave, each of texts that it was not fitted on."""
    right, wrong = Counter[float](), Counter[float]()
    for fitting, trying in GroupKFold(FOLDS).split(of, groups=[one.text for one in of]):
        fitted = fit([of[index] for index in fitting])
        tried = [of[index] for index in trying if of[index].is_left and "optional" not in of[index].accepted]
        for one, odds in zip(tried, fitted.probabilities(tried), strict=True):
            name = fitted.regression.classes_[odds.argmax()]
            for least in (0.5, 0.6, 0.7, 0.75, 0.8, 0.9):
                if name != "none" and odds.max() >= least:
                    (right if name in one.accepted else wrong)[least] += 1
    left = [one for one in of if one.is_left]
    wanted = sum(not one.accepted & {"none", "optional"} for one in left)
    print(f"  {len(of)} times, {len(left)} that the rules leave, {wanted} of them to be read")
    for least in sorted(right):
        print(f"  from {least}: {right[least]} right, {wrong[least]} wrong")


def main() -> None:
    """Fit the model, and write or check it."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="only say how right the model is")
    arguments = parser.parse_args()
    of: list[Example] = []
    for text in [text for folder in FOLDERS for text in sorted(folder.glob("*.txt"))]:
        collector = Collector(text)
        collector.read()
        of += collector.times.values()
    with tempfile.TemporaryDirectory() as folder:
        of += sentence_examples(Path(folder))
    if arguments.check:
        check(of)
        return
    file = Path(model.__file__).with_name("times.tsv")
    print(f"{write(fit(of), file)} clues of {len(of)} times in {file.name}")


if __name__ == "__main__":
    main()
