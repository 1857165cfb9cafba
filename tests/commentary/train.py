"""Fits the models of feeds/commentary/weighing on the labelled texts, and writes their weights beside them.

    pip install -e '.[train]'
    python tests/commentary/train.py            fits on texts/ and learned/, and writes
    python tests/commentary/train.py --check    says how right a model is of texts that it was not fitted on

Every time in a sentence of the race is an example: its clues as the reader gives them, and what the labels of its
paragraph say that it is. A time that the rules have read counts less than one that is left to the model.
"""

import argparse
import json
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

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
STRENGTH = 0.3
"""Of the fit (C of the logistic regression): the more, the closer to the examples."""
LEFT = 3.0
"""How much more a time counts that the rules have not read."""
FEWEST_TEXTS = 2
"""Texts in which a clue must stand."""
LEAST = 0.04
"""A weight that is less in all classes is left out."""
FOLDS = 8


@dataclass(frozen=True)
class Example:
    """A time in a text: its clues, the classes that the labels accept, and whether the rules have read it."""

    text: str
    sentence: str
    clues: tuple[str, ...]
    accepted: frozenset[str]
    read: tuple[str, str] | None
    """Of whom and to whom the rules have it."""

    @property
    def is_left(self) -> bool:
        """Whether the rules leave it to the model."""
        return self.read is None

    @property
    def name(self) -> str:
        """The class to learn: the first that is accepted."""
        return next((name for name in ("chasers", "dropped", "peloton") if name in self.accepted), "none")


def _several(value: str | Sequence[str]) -> list[str]:
    return [value] if isinstance(value, str) else list(value)


def accepted(labels: Sequence[dict[str, object]]) -> frozenset[str]:
    """Return the classes that labels of gaps accept, "named" where they are only of riders by name."""
    found: set[str] = set()
    for label in labels:
        of, to = _several(label.get("of", "peloton")), _several(label.get("to", "leaders"))  # type: ignore[arg-type]
        fits = {name for name, pair in times.PAIRS.items() if pair[0] in of and pair[1] in to}
        if "peloton" in fits and of[0] != "chasers":
            fits.discard("chasers")
        found |= fits or {"named"}
        if label.get("optional"):
            found.add("optional")
    return frozenset(found or {"none"})


def examples(text: Path) -> Iterator[Example]:
    """Yield the times of a labelled text."""
    items = json.loads(text.with_suffix(".json").read_text(encoding="utf-8"))
    labels: dict[int, list[dict[str, object]]] = defaultdict(list)
    for item in items:
        if item["kind"] == "gap":
            labels[item["para"]].append(item)
    para = 0
    seen: dict[tuple[int, str, int], Example] = {}
    take = reader.Reader.take

    def taking(self: reader.Reader, one: Para, **more: bool) -> object:
        nonlocal para
        para = one.number
        return take(self, one, **more)

    def weigh(s: Sentence, before: Context, context: Context, said: list[Fact]) -> list[Fact]:
        for at in times.times_of(s):
            seconds = int(s.tokens[at].value.value)
            here = [item for item in labels[para] if item["gap_s"] == seconds]
            beside = [item for number in (para - 1, para + 1) for item in labels[number] if item["gap_s"] == seconds]
            read = [times.pair_of(fact) for fact in said if fact.kind == "gap" and fact.fields["gap_s"] == seconds]
            seen[para, s.text, at] = Example(
                text.stem,
                s.text,
                tuple(times.clues_of(s, at, before, context, said)),
                accepted(here or beside),
                read[0] if read else None,
            )
        return said

    weighing = reader.weigh_times
    reader.Reader.take, reader.weigh_times = taking, weigh  # type: ignore[method-assign,assignment]
    try:
        with tempfile.TemporaryDirectory() as folder:
            CliRunner().invoke(import_, [str(text), "-o", str(Path(folder) / "stage.jsonl")], catch_exceptions=False)
    finally:
        reader.Reader.take, reader.weigh_times = take, weighing  # type: ignore[method-assign]
    yield from seen.values()


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
    regression.fit(_matrix(clues, of), [one.name for one in of], [LEFT if one.is_left else 1.0 for one in of])
    return Fitted(clues, regression)


def write(fitted: Fitted, file: Path) -> int:
    """Write the weights of a model and return how many clues it keeps."""
    regression = fitted.regression
    rows = ["\t".join(["class", *regression.classes_])]
    rows.append("\t".join(["bias", *(str(round(one * model.SCALE)) for one in regression.intercept_)]))
    names = fitted.clues.get_feature_names_out()
    kept = [index for index in range(len(names)) if np.abs(regression.coef_[:, index]).max() >= LEAST]
    for index in sorted(kept, key=lambda index: names[index]):
        rows.append("\t".join([names[index], *(str(round(one * model.SCALE)) for one in regression.coef_[:, index])]))
    file.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return len(kept)


def check(of: Sequence[Example]) -> None:
    """Print how right models are of the times that the rules leave, each of texts that it was not fitted on."""
    right, wrong = Counter[float](), Counter[float]()
    left = [one for one in of if one.is_left]
    groups = [one.text for one in of]
    for fitting, trying in GroupKFold(FOLDS).split(of, groups=groups):
        fitted = fit([of[index] for index in fitting])
        tried = [of[index] for index in trying if of[index].is_left]
        for one, odds in zip(tried, fitted.probabilities(tried), strict=True):
            name = fitted.regression.classes_[odds.argmax()]
            for least in (0.5, 0.6, 0.7, 0.75, 0.8, 0.9):
                if name != "none" and odds.max() >= least and "optional" not in one.accepted:
                    (right if name in one.accepted else wrong)[least] += 1
    gaps = sum(not one.accepted & {"none", "optional"} for one in left)
    print(f"{len(of)} times, {len(left)} that the rules leave, {gaps} of them gaps")
    for least in sorted(right):
        print(f"  from {least}: {right[least]} right, {wrong[least]} wrong")


def main() -> None:
    """Fit the models, and write or check them."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="only say how right the models are")
    arguments = parser.parse_args()
    of = [one for folder in FOLDERS for text in sorted(folder.glob("*.txt")) for one in examples(text)]
    if arguments.check:
        check(of)
        return
    file = Path(times.__file__).with_name("times.tsv")
    print(f"{file.name}: {write(fit(of), file)} clues of {len(of)} times")


if __name__ == "__main__":
    main()
