"""Fits the models of feeds/commentary/weighing on the labelled texts, and writes their weights beside it.

    pip install -e '.[train]'
    python tests/commentary/train.py            fits both models on texts/ and learned/, and writes them
    python tests/commentary/train.py deeds      one of them
    python tests/commentary/train.py --check    says how right they are of texts that they were not fitted on

The examples are every time in a sentence of the race, and every rider that a sentence names, with the clues that the
reader gives and what the labels of the paragraph say of it. `sentences.tsv` holds sentences, with their language and what
their times are that the rules leave.
"""

import argparse
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import training_deeds
import training_times
from feeds.commentary.weighing import model
from training import Example, check, fit, write

HERE = Path(__file__).parent
FOLDERS = (HERE / "texts", HERE / "learned")


@dataclass(frozen=True)
class Recipe:
    """How a model is made.

    Attributes:
        examples: yields those of labelled texts.
        strength: of the fit (C of the logistic regression): the more, the closer to the examples.
        least: a weight that is less in all classes is left out.
    """

    examples: Callable[[Sequence[Path]], Iterator[Example]]
    strength: float
    least: float


MODELS = {
    "times": Recipe(training_times.examples, 0.3, 0.04),
    "deeds": Recipe(training_deeds.examples, 0.3, 0.15),
}


def main() -> None:
    """Fit the models, and write or check them."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("models", nargs="*", choices=[*MODELS, []], default=list(MODELS), help="all by default")
    parser.add_argument("--check", action="store_true", help="only say how right they are")
    arguments = parser.parse_args()
    texts = [text for folder in FOLDERS for text in sorted(folder.glob("*.txt"))]
    for name in arguments.models:
        recipe = MODELS[name]
        of = list(recipe.examples(texts))
        if arguments.check:
            check(of, recipe.strength)
            continue
        file = Path(model.__file__).with_name(f"{name}.tsv")
        kept = write(fit(of, recipe.strength), file, recipe.least)
        print(f"{kept} clues of {len(of)} examples in {file.name}")


if __name__ == "__main__":
    main()
