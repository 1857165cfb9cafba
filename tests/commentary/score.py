"""Precision, recall and F1 of the reader of commentary, by kind of fact, over a folder of labelled texts.

Run `python tests/commentary/score.py [FOLDER]`. Each `NAME.txt` with a `NAME.json` beside it is imported with
`ardoise import` and compared with its labels. README.md beside this file says how labels are written and when a
fact counts as read.
"""

import argparse
import json
import shlex
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from scoring_facts import Fact, facts_of, labelled
from scoring_match import Tally, match

OWN = Path(__file__).parent / "texts"
IMPORT = [sys.executable, "-m", "tracker.cli", "import"]
ORDER = (
    "km", "gap", "breakaway", "attack", "caught", "regroup", "join", "dropped", "abandon", "crash", "mechanical",
    "climb", "sprint", "points and bonus", "weather", "speed", "neutral_start", "start", "neutralised", "resumed",
    "shortened", "cancelled", "finish", "finish time", "result", "result time", "gc", "gc time", "classification",
    "classification time", "withdraw", "header", "course", "team",
)  # fmt: skip
SLATE = frozenset({"km", "gap"})


def paragraphs(text: str) -> list[str]:
    """Return the text's non-empty lines; a paragraph's number is its place among them, from 0."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def read_one(text: Path, command: list[str]) -> tuple[list[Fact], list[tuple[int | None, float]]]:
    """Import a text and return the facts of the stage file written; none, with a word on stderr, where it failed."""
    with tempfile.TemporaryDirectory() as folder:
        stage = Path(folder) / "stage.jsonl"
        done = subprocess.run(
            [*command, str(text), "-o", str(stage)], capture_output=True, text=True, encoding="utf-8", check=False
        )
        if not stage.exists():
            print(
                f"{text.name}: no stage file (exit {done.returncode}). {done.stderr.strip()[-300:]}",
                file=sys.stderr,
            )
            return [], []
        return facts_of(stage)


def score_text(text: Path, command: list[str]) -> tuple[str, Tally]:
    """Return a text's language and the tally of its facts."""
    items = json.loads(text.with_suffix(".json").read_text(encoding="utf-8"))
    language = next((item["lang"] for item in items if item["kind"] == "about"), "?")
    return language, match(labelled(items), *read_one(text, command))


def figures(right: int, wrong: int, missed: int) -> str:
    """Return precision, recall and F1 as columns; a dash where there is nothing to measure."""
    precision = right / (right + wrong) if right + wrong else None
    recall = right / (right + missed) if right + missed else None
    f1 = 2 * right / (2 * right + wrong + missed) if right + wrong + missed else None
    return "".join("     - " if value is None else f"{value:7.3f}" for value in (precision, recall, f1))


def _sums(tally: Tally, kinds: set[str]) -> tuple[int, int, int]:
    return tuple(sum(counts[kind] for kind in kinds) for counts in (tally.right, tally.wrong, tally.missed))  # type: ignore[return-value]


def _kinds(tally: Tally) -> list[str]:
    seen = {*tally.right, *tally.wrong, *tally.missed}
    return [kind for kind in ORDER if kind in seen] + sorted(seen - set(ORDER))


def print_table(title: str, tally: Tally) -> None:
    """Print the scores by kind of fact, then km and gaps together, the rest together, and all."""
    print(f"\n{title:22}  precis. recall     F1   right wrong missed")
    lines = [(kind, {kind}) for kind in _kinds(tally)]
    rest = set(_kinds(tally)) - SLATE
    for name, kinds in [*lines, ("= km and gaps", set(SLATE)), ("= the rest", rest), ("= all", rest | SLATE)]:
        sums = _sums(tally, kinds)
        print(f"  {name:20} {figures(*sums)}   {sums[0]:5} {sums[1]:5} {sums[2]:6}")
    if tally.approx:
        whole = sum(tally.approx.values())
        print(f"  of the right gaps, marked approximate as labelled: {tally.approx['same']} of {whole}")


def print_errors(name: str, text: Path, tally: Tally) -> None:
    """Print each wrong and each missed fact with its paragraph."""
    paragraphs_ = paragraphs(text.read_text(encoding="utf-8"))
    for what, fact in sorted(tally.errors, key=lambda error: (error[1].para is None, error[1].para or 0)):
        says = {key: value for key, value in fact.says.items() if value not in (None, [], False)}
        if says.get("riders"):
            says["riders"] = [
                one["name"] + (f" ({one['team']})" if one.get("team") else "") for one in says["riders"]
            ]
        known = fact.para is not None and 0 <= fact.para < len(paragraphs_)
        quote = paragraphs_[fact.para][:200] if known else ""  # type: ignore[index]
        print(
            f"  {what:11} {name} ¶{fact.para} {fact.kind} {json.dumps(says, ensure_ascii=False)}\n              | {quote}"
        )


def score_folder(
    folder: Path, command: list[str], *, errors: bool = False, full: bool = False
) -> tuple[Tally, dict[str, Tally]]:
    """Score every labelled text of a folder and print the scores; return the total and the tallies by text."""
    total = Tally()
    by_text: dict[str, Tally] = {}
    languages: dict[str, Tally] = {}
    for text in sorted(folder.glob("*.txt")):
        if not text.with_suffix(".json").exists():
            print(f"{text.name}: no labels beside it, left out", file=sys.stderr)
            continue
        language, tally = score_text(text, command)
        by_text[text.stem] = tally
        languages.setdefault(language, Tally()).add(tally)
        total.add(tally)
        if full:
            print_table(text.stem, tally)
        if errors:
            print_errors(text.stem, text, tally)
    print(f"\n{'by text':26}    km and gaps: P, R, F1    the rest: P, R, F1")
    for name, tally in by_text.items():
        rest = set(_kinds(tally)) - SLATE
        print(f"  {name:26} {figures(*_sums(tally, set(SLATE)))}  {figures(*_sums(tally, rest))}")
    if len(languages) > 1:
        for language, tally in sorted(languages.items()):
            print_table(f"language {language}", tally)
    print_table(f"total, {len(by_text)} texts", total)
    return total, by_text


def count_labels(folder: Path) -> None:
    """Print how many facts are labelled, by kind and language."""
    counts: dict[str, Counter[str]] = {}
    for file in sorted(folder.glob("*.json")):
        items = json.loads(file.read_text(encoding="utf-8"))
        language = next((item["lang"] for item in items if item["kind"] == "about"), "?")
        for fact in labelled(items):
            counts.setdefault(fact.kind, Counter())[f"{language}{'?' if fact.optional else ''}"] += 1
    columns = sorted({column for counter in counts.values() for column in counter})
    print(f"{'(? = optional)':20}" + "".join(f"{column:>6}" for column in columns))
    for kind in [kind for kind in (*ORDER, "group") if kind in counts]:
        print(f"{kind:20}" + "".join(f"{counts[kind][column] or '':>6}" for column in columns))


def main(argv: list[str] | None = None) -> int:
    """Score a folder; return 0, or 2 where there is nothing in it to score."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "folder", nargs="?", type=Path, default=OWN, help="labelled texts; the project's own by default"
    )
    parser.add_argument(
        "--errors", action="store_true", help="list each wrong and each missed fact with its paragraph"
    )
    parser.add_argument("--full", action="store_true", help="the table by kind for each text, too")
    parser.add_argument("--labels", action="store_true", help="only count the labels, by kind and language")
    parser.add_argument(
        "--command", type=shlex.split, default=IMPORT, help="what to import with, before TEXT -o FILE"
    )
    arguments = parser.parse_args(argv)
    if not any(arguments.folder.glob("*.json")):
        print(
            f"No labelled texts in {arguments.folder}: give a folder with NAME.txt and NAME.json.", file=sys.stderr
        )
        return 2
    if arguments.labels:
        count_labels(arguments.folder)
    else:
        score_folder(arguments.folder, arguments.command, errors=arguments.errors, full=arguments.full)
    return 0


if __name__ == "__main__":
    sys.exit(main())
