"""A model that gives odds: a logistic regression whose weights were learned from labelled texts.

`tests/commentary/train.py` fits it and writes the weights beside this file.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

SCALE = 100
"""Weights stand in the file in hundredths."""


@dataclass(frozen=True, slots=True)
class Model:
    """A multinomial logistic regression over clues that are there or not.

    Attributes:
        classes: what a figure may be.
        bias: the score of each class, whatever the clues.
        weights: by how much each clue adds to the score of each class, as the file has it: few are ever looked up.
    """

    classes: tuple[str, ...]
    bias: tuple[float, ...]
    weights: dict[str, str]

    def odds(self, clues: Iterable[str]) -> dict[str, float]:
        """Return how probable each class is, in all 1; a clue that was not learned counts for nothing."""
        scores = list(self.bias)
        for clue in set(clues):
            if (weights := self.weights.get(clue)) is not None:
                scores = [
                    score + int(weight) / SCALE for score, weight in zip(scores, weights.split("\t"), strict=True)
                ]
        highest = max(scores)
        raised = [math.exp(score - highest) for score in scores]
        return {name: value / sum(raised) for name, value in zip(self.classes, raised, strict=True)}


@cache
def model(name: str) -> Model:
    """Return the model of that name, read from `NAME.tsv`: the classes, their bias, and a clue with its weights a line."""
    lines = files(__package__).joinpath(f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    classes, bias, *rows = (line.split("\t", 1) for line in lines)
    scores = tuple(int(value) / SCALE for value in bias[1].split("\t"))
    return Model(tuple(classes[1].split("\t")), scores, dict(rows))
