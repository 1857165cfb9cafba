"""Climbs and sprints that the header of a stage names, known again where a sentence only gives their names."""

import re
from collections.abc import Iterable

from feeds.commentary.words.patterns import lazy

_KIND = lazy(
    r"^(?:(?:the|la|le|el|il|de|het) )?(?:col|c[oô]te|alto|puerto|monte?|mur|muur|passo|cima|coll(?:ad[oa])?|cuesta|mont[ée]e|climb|kom|mount)\b"
    r"(?: (?:de|du|des|la|le|les|del|della|di|van|der|den|of|the|los|las|el)\b| (?:d|l)['’])* ?(?=\w)",
    re.IGNORECASE,
)
_LEAST = 4
"""Letters of the shortest name that may stand for itself."""
_MOST = 100


class Sites:
    """What is crossed on the way."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._known: dict[str, tuple[str, str]] = {}
        self._pattern: re.Pattern[str] | None = None

    def learn(self, kind: str, names: Iterable[str]) -> None:
        """Take in what is crossed: `kind` is "climb", "sprint", or "start" and "finish" for the towns of the stage."""
        for name in names:
            short = _KIND.sub("", name)
            for one in (name, short):
                if len(one) >= _LEAST and one[:1].isupper() and len(self._known) < _MOST:
                    self._known.setdefault(one, (kind, name))
                    self._known.setdefault(one.upper(), (kind, name))
        words = "|".join(re.escape(name) for name in sorted(self._known, key=len, reverse=True))
        self._pattern = lazy(rf"(?<![\w-])(?:{words})(?![\w-])", of_one_race=True) if words else None

    def find(self, text: str) -> tuple[str, str, int, int] | None:
        """Return the kind and the name of what a text names first, the start last, and where the name begins and ends."""
        found = list(self._pattern.finditer(text)) if self._pattern is not None else []
        match = next((one for one in found if self._known[one[0]][0] != "start"), found[0] if found else None)
        return None if match is None else (*self._known[match[0]], match.start(), match.end())
