"""Fits the model of feeds/commentary/weighing that knows who passes a summit or a sprint, and writes its weights.

    pip install -e '.[train]'
    python tests/commentary/train_places.py

Every rider named in a sentence far from the finish is an example: the clues, and whether the labels of the paragraph have
the rider at a climb or a sprint. None has the rest of its page, so that each counts half of what one of `train.py` does.
"""

import json
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Any
from unittest.mock import patch

from click.testing import CliRunner
from scoring_names import same_rider
from train import FOLDERS, LEFT, Example, fit, write

from feeds.commentary import on_the_road
from feeds.commentary.place.passing import is_far
from feeds.commentary.reader import Reader
from feeds.commentary.weighing import model, places
from tracker.commands.import_ import import_


def read(text: Path) -> list[Example]:
    """Return the riders named in the sentences of a labelled text, as the rules alone read it."""
    found: list[tuple[int, str, tuple[str, ...], frozenset[str]]] = []
    facts: dict[int, set[tuple[str, str]]] = defaultdict(set)
    para = 0
    take, passages_of = Reader.take, on_the_road.passages_of

    def taking(self: Reader, paragraph: Any, **options: Any) -> Any:
        nonlocal para
        para = paragraph.number
        taken = take(self, paragraph, **options)
        facts[para] |= {(fact.kind, person.name) for fact in taken.facts for person in fact.people}
        return taken

    def passing(s: Any, parts: Any, context: Any, roster: Any) -> Any:
        named = [(person, tuple(places.clues_of(s, at, context))) for at, person in places.named_in(s)]
        passed = passages_of(s, parts, context, roster)
        if is_far(context):
            for person, clues in named:
                kinds = frozenset(fact.kind for fact in passed if person in fact.people)
                found.append((para, person.name, clues, kinds))
        return passed

    with (
        patch.object(on_the_road, "weighed", lambda s, context: None),
        patch.object(on_the_road, "passages_of", passing),
        patch.object(Reader, "take", taking),
        tempfile.TemporaryDirectory() as folder,
    ):
        stage = Path(folder) / "stage.jsonl"
        CliRunner().invoke(import_, [str(text), "-o", str(stage)], catch_exceptions=False)
    labels = _labels(json.loads(text.with_suffix(".json").read_text(encoding="utf-8")))
    examples = []
    for number, name, clues, kinds in found:
        here = {kind for kind, who in labels[number] if same_rider(who, name)}
        near = {kind for at in (number - 1, number + 1) for kind, who in labels[at] if same_rider(who, name)}
        is_elsewhere = not kinds and any((kind, name) in facts[number] for kind in here)
        accepted = {"optional"} if is_elsewhere or (near and not here) else here or {"none"}
        weight = 1.0 if kinds else LEFT
        examples.append(Example(text.stem, number, clues, (), frozenset(accepted), next(iter(kinds), ""), weight))
    return examples


def _labels(items: list[dict[str, Any]]) -> dict[int, list[tuple[str, str]]]:
    """Return the kinds of the lines that riders pass, with their names, by paragraph; "optional" where that is free."""
    labels: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for item in items:
        if item["kind"] in places.KINDS:
            kind = "optional" if item.get("optional") else item["kind"]
            for one in item.get("order") or ():
                name = one if isinstance(one, str) else one.get("name") or ""
                for para in range(item["para"], item.get("until", item["para"]) + 1):
                    labels[para].append((kind, name.partition(" (")[0]))
    return labels


def main() -> None:
    """Fit the model and write it."""
    of = [one for folder in FOLDERS for text in sorted(folder.glob("*.txt")) for one in read(text)]
    file = Path(model.__file__).with_name("places.tsv")
    print(f"{write(fit(of, ('climb', 'sprint')), file)} clues of {len(of)} riders in {file.name}")


if __name__ == "__main__":
    main()
