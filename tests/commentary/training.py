"""Examples, and the fit of a model of feeds/commentary/weighing on them."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from feeds.commentary.weighing import model

FEWEST_TEXTS = 2
"""Texts in which a clue must stand."""
FOLDS = 8
SURE = (0.5, 0.6, 0.7, 0.8, 0.9)
"""Probabilities from which a model is taken at its word when it is checked."""


@dataclass(frozen=True)
class Example:
    """A figure or a rider in a text.

    Attributes:
        text: the name of the text.
        clues: of what it is.
        names: the classes of the model that the labels accept, the one to learn first; "none" where they say nothing.
        is_left: the rules leave it to the model.
        is_optional: it may be read either way.
        weight: how much it counts.
    """

    text: str
    clues: tuple[str, ...]
    names: tuple[str, ...]
    is_left: bool
    is_optional: bool = False
    weight: float = 1.0


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


def fit(of: Sequence[Example], strength: float) -> Fitted:
    """Return a model of examples, without those that may be read either way; the more `strength`, the closer to them."""
    of = [one for one in of if not one.is_optional]
    texts: dict[str, set[str]] = defaultdict(set)
    for one in of:
        for clue in one.clues:
            texts[clue].add(one.text)
    known = {clue for clue, names in texts.items() if len(names) >= FEWEST_TEXTS}
    clues = DictVectorizer().fit([dict.fromkeys(known, 1)])
    regression = LogisticRegression(C=strength, max_iter=500)
    regression.fit(_matrix(clues, of), [one.names[0] for one in of], [one.weight for one in of])
    return Fitted(clues, regression)


def write(fitted: Fitted, file: Path, least: float) -> int:
    """Write the weights of a model and return how many clues it keeps: those that weigh `least` in one class at least."""
    regression, weights, bias = fitted.regression, fitted.regression.coef_, fitted.regression.intercept_
    rows = [("class", *regression.classes_), ("bias", *(round(one * model.SCALE) for one in bias))]
    names = fitted.clues.get_feature_names_out()
    kept = [index for index in range(len(names)) if np.abs(weights[:, index]).max() >= least]
    rows += [(names[index], *(round(one * model.SCALE) for one in weights[:, index])) for index in kept]
    file.write_text("".join("\t".join(map(str, row)) + "\n" for row in rows), encoding="utf-8")
    return len(kept)


def check(of: Sequence[Example], strength: float) -> None:
    """Print how right models are of what the rules leave, by class, each of texts that it was not fitted on."""
    right, wrong = Counter[tuple[str, float]](), Counter[tuple[str, float]]()
    for fitting, trying in GroupKFold(FOLDS).split(of, groups=[one.text for one in of]):
        fitted = fit([of[index] for index in fitting], strength)
        tried = [of[index] for index in trying if of[index].is_left and not of[index].is_optional]
        for one, odds in zip(tried, fitted.probabilities(tried), strict=True):
            name = fitted.regression.classes_[odds.argmax()]
            for least in SURE:
                if name != "none" and odds.max() >= least:
                    (right if name in one.names else wrong)[name, least] += 1
    left = [one for one in of if one.is_left and not one.is_optional]
    print(f"{len(of)} examples, {len(left)} that the rules leave; right/wrong from {SURE}")
    for name in sorted({name for one in of for name in one.names} - {"none"}):
        wanted = sum(one.names[0] == name for one in left)
        print(f"  {name:10} of {wanted:5}:", *(f"{right[name, least]}/{wrong[name, least]}" for least in SURE))
