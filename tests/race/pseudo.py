"""A language of no country: what the program says is in Cyrillic, what comes from outside in Greek.

So whatever is left in Latin letters on a screen was never a message, however it was wrapped or cut.
"""

import json
import re
import string
from gettext import NullTranslations
from pathlib import Path

from tracker.journal import Log, read_log
from tracker.languages import translations
from tracker.library import bundled_folder

LATIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
CYRILLIC = "абцдефгхийклмнопярстувжьызАБЦДЕФГХИЙКЛМНОПЯРСТУВЖЬЫЗ"
GREEK = "αβγδεφηθικλμνοπχρστυωψξςζΑΒΓΔΕΦΗΘΙΚΛΜΝΟΠΧΡΣΤΥΩΨΞΣΖ"
OURS = str.maketrans(LATIN, CYRILLIC[:52])
THEIRS = str.maketrans(LATIN, (GREEK + "αβγ")[:52])

KEPT = {
    "kind", "id", "at", "start_at", "role", "of", "to", "status", "basis", "which", "bound", "target", "format",
    "schema", "category", "type", "key", "date", "birth",
}  # fmt: skip
"""Keys of a log whose values are no text."""

UNITS = re.compile(r"\b(?:\d*km|km/h|s/km|DNS|DNF|OTL|DSQ|Ardoise)\b")
"""What is written alike in every language of the program."""


class Pseudo(NullTranslations):
    """Says every message of the catalogues in Cyrillic letters, the names of its values left alone."""

    def __init__(self) -> None:
        super().__init__()
        self._known = {key[0] if isinstance(key, tuple) else key for key in translations("nl")._catalog}

    def info(self) -> dict[str, str]:
        return {"language": "ru"}

    def gettext(self, message: str) -> str:
        return said(message) if message in self._known else message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return said(msgid1 if n == 1 else msgid2) if msgid1 in self._known else msgid1

    def pgettext(self, context: str, message: str) -> str:
        return said(message) if f"{context}\x04{message}" in self._known else message


def said(message: str) -> str:
    """Return a message in Cyrillic letters."""
    parts = []
    for text, name, spec, _ in string.Formatter().parse(message):
        parts.append(text.translate(OURS) + ("" if name is None else f"{{{name}{':' + spec if spec else ''}}}"))
    return "".join(parts)


def foreign(value: object) -> object:
    """Return what a log says with every text of it in Greek letters."""
    if isinstance(value, dict):
        return {key: item if key in KEPT else foreign(item) for key, item in value.items()}
    if isinstance(value, list):
        return [foreign(item) for item in value]
    return value.translate(THEIRS) if isinstance(value, str) else value


def foreign_log(name: str, folder: Path) -> Log:
    """Return a bundled stage as it would be if its riders, places and commentary were Greek."""
    lines = (bundled_folder() / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    path = folder / f"{name}.jsonl"
    path.write_text("\n".join(json.dumps(foreign(json.loads(line))) for line in lines), encoding="utf-8")
    return read_log(path)


def left_over(text: str, also: str = "") -> list[str]:
    """Return the words in Latin letters in what a screen shows, besides units and the words that may be `also`."""
    rest = re.sub(also, "", text) if also else text
    return re.findall(r"[A-Za-z]{2,}", UNITS.sub("", rest))
