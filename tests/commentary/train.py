"""Fits the model of feeds/commentary/weighing on the labelled texts, and writes its weights beside it.

    pip install -e '.[train]'
    python tests/commentary/train.py            fits on texts/ and learned/, and writes
    python tests/commentary/train.py --check    says how right a model is of texts that it was not fitted on

Every time in a sentence of the race is an example: its clues as the reader gives them, and what the labels of its
paragraph say that it is. One that the rules have read counts less than one that they leave to the model.
`sentences.tsv` holds sentences, with their language and what their times are that the rules leave; those by which the
tests hold the gaps are learned from, too.
"""

import argparse
import json
import sys
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

from feeds.commentary import importing, reader
from feeds.commentary.sentence.context import SURE, Context, Fact
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.weighing import model, page, times
from feeds.commentary.weighing.times import Time
from tracker.commands.import_ import import_

HERE = Path(__file__).parent
sys.path.append(str(HERE.parent / "feeds" / "commentary"))
from test_gap_grammar import CHASING, table  # noqa: E402 - beside the tests of the reader
from test_meetings import BEFORE as ROAD  # noqa: E402 - as above

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
STRENGTH = 0.5
"""Of the fit (C of the logistic regression): the more, the closer to the examples."""
LEFT = 3.0
"""How much more an example counts that the rules have not read."""
OF_ITS_OWN = 2.0
"""How much one of a single sentence counts."""
FEWEST_TEXTS = 2
"""Texts in which a clue must stand."""
LEAST = 0.04
"""A weight that is less in all classes is left out."""
FOLDS = 8


@dataclass(frozen=True)
class Example:
    """A time in a text: its clues, the classes that the labels accept, and the class as which the rules have read it.

    Attributes:
        para: the number of its paragraph.
        around: the clues of the whole page; none for a reader that has not come to its end.
    """

    text: str
    para: int
    clues: tuple[str, ...]
    around: tuple[str, ...]
    accepted: frozenset[str]
    read: str
    weight: float = 1.0

    @property
    def is_left(self) -> bool:
        """Whether the rules leave it to the model."""
        return not self.read

    def name(self, classes: Sequence[str]) -> str:
        """Return the class to learn, the first of these that is accepted."""
        return next((name for name in classes if name in self.accepted), "none")


CLASSES = ("chasers", "dropped", "peloton", "between", "named")


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


def read(text: Path, labels: Sequence[dict[str, Any]] | None = None) -> list[Example]:
    """Return the times of a labelled text as the rules alone read it; its labels are those beside it by default."""
    if labels is None:
        labels = json.loads(text.with_suffix(".json").read_text(encoding="utf-8"))
    gaps: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for item in labels:
        if item["kind"] == "gap":
            gaps[item["para"]].append(item)
    examples: list[Example] = []

    def keep(said: Sequence[page.Said]) -> None:
        found = page.all_times(said)
        for (para, time), words, around in zip(
            found, page.clues_of_words(said), page.clues_around(found), strict=True
        ):
            here = [one for one in gaps[para] if one["gap_s"] == time.seconds]
            beside = [one for one in gaps[para - 1] + gaps[para + 1] if one["gap_s"] == time.seconds]
            examples.append(
                Example(
                    text.stem, para, tuple(time.clues), (*words, *around), accepted(here or beside), time.read,
                    1.0 if time.read else LEFT,
                )
            )  # fmt: skip

    with (
        patch.object(reader, "weigh_times", _by_rules),
        patch.object(importing, "settle_times", keep),
        tempfile.TemporaryDirectory() as folder,
    ):
        stage = Path(folder) / "stage.jsonl"
        CliRunner().invoke(import_, [str(text), "-o", str(stage)], catch_exceptions=False)
    return examples


def _by_rules(s: Sentence, before: Context, context: Context, said: list[Fact]) -> list[Time]:
    """Return the times of a sentence that the rules have read, or leave."""
    found = (times.time_at(s, at, before, context, said) for at in times.times_of(s))
    return [time for time in found if not time.read or time.confidence >= SURE]


def sentence_examples(folder: Path) -> Iterator[Example]:
    """Yield the times of single sentences that the rules leave, each put into a text of its own in a folder."""
    for number, row in enumerate(SENTENCES.read_text(encoding="utf-8").splitlines()):
        language, meant, sentence = row.split("\t")
        text = folder / f"sentence {number}.txt"
        text.write_text(BEFORE[language] + sentence + "\n", encoding="utf-8")
        for example in read(text, labels=()):
            if example.para >= OF_A_SENTENCE and example.is_left:
                yield replace(example, accepted=frozenset({meant}), weight=OF_ITS_OWN)


def table_examples(folder: Path) -> Iterator[Example]:
    """Yield the times of the sentences by which the tests hold the gaps, each put into a text of its own in a folder."""
    for number, (language, sentence, said) in enumerate(table()):
        before = ROAD[language] + (CHASING[language] if sentence.startswith("^") else "")
        para = len(before.splitlines())
        text = folder / f"table {number}.txt"
        text.write_text(before + sentence.removeprefix("^") + "\n", encoding="utf-8")
        for example in read(text, _labels(said, para)):
            if example.para >= para:
                yield replace(example, weight=OF_ITS_OWN)


def _labels(said: Sequence[str], para: int) -> list[dict[str, Any]]:
    """Return the labels of the gaps of a sentence, each as the table has it: "Dorn/chasers>leaders ~40"."""
    gaps = [(*pair.split(">"), figure.strip("<>~")) for pair, figure in map(str.split, said)]
    return [
        {"kind": "gap", "para": para, "of": of.split("/"), "to": to.split("/"), "gap_s": int(seconds)}
        for of, to, seconds in gaps
    ]


@dataclass(frozen=True)
class Fitted:
    """A fitted model with the clues that it knows."""

    clues: DictVectorizer
    regression: LogisticRegression

    def probabilities(self, of: Sequence[Example]) -> np.ndarray:
        """Return how probable each class is of each example, an array of examples by classes."""
        return self.regression.predict_proba(_matrix(self.clues, of))


def _matrix(clues: DictVectorizer, of: Sequence[Example]) -> csr_matrix:
    return clues.transform([dict.fromkeys((*one.clues, *one.around), 1) for one in of])


def fit(of: Sequence[Example], classes: Sequence[str] = CLASSES) -> Fitted:
    """Return a model of examples, each with and without the rest of its page; none of those that may be read either way."""
    of = [one for one in of if "optional" not in one.accepted]
    of = [*of, *(replace(one, around=()) for one in of if one.around)]
    texts: dict[str, set[str]] = defaultdict(set)
    for one in of:
        for clue in (*one.clues, *one.around):
            texts[clue].add(one.text)
    known = {clue for clue, names in texts.items() if len(names) >= FEWEST_TEXTS}
    clues = DictVectorizer().fit([dict.fromkeys(known, 1)])
    regression = LogisticRegression(C=STRENGTH, max_iter=500)
    regression.fit(_matrix(clues, of), [one.name(classes) for one in of], [one.weight / 2 for one in of])
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
        of += read(text)
    with tempfile.TemporaryDirectory() as folder:
        of += [*sentence_examples(Path(folder)), *table_examples(Path(folder))]
    if arguments.check:
        check(of)
        return
    file = Path(model.__file__).with_name("times.tsv")
    print(f"{write(fit(of), file)} clues of {len(of)} times in {file.name}")


if __name__ == "__main__":
    main()
