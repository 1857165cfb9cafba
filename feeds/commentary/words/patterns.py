"""Patterns that are compiled when a text may match them: a text needs those of one language, and few of them."""

import re
from collections.abc import Callable
from functools import cached_property
from typing import Any, cast

from feeds.commentary.words.needs import needs, needs_in_small
from feeds.commentary.words.prefilter import BEYOND, PREFILTER, Required

_Without = Callable[[str], Any] | None
_WITHOUT_A_MATCH: dict[str, _Without] = {
    "search": None,
    "match": None,
    "fullmatch": None,
    "finditer": lambda _: iter(()),
    "findall": lambda _: [],
    "split": lambda text: [text],
}
"""What the methods of a pattern return of a text that it does not match."""
_SAID_OF_IT = ("flags", "groups", "groupindex")


class _Lazy:
    """Stands for a pattern, which is only compiled when a text has what it needs, and for its methods."""

    def __init__(self, pattern: str, flags: int, in_latin: str | None = None, of_one_race: bool = False) -> None:
        self.pattern = pattern
        self._flags = flags
        self._in_latin = in_latin
        self._of_one_race = of_one_race

    def __reduce__(self) -> tuple[type["_Lazy"], tuple[str, int, str | None, bool]]:
        return _Lazy, (self.pattern, self._flags, self._in_latin, self._of_one_race)

    def __getattr__(self, name: str) -> Any:
        if name in _SAID_OF_IT:
            return getattr(self._compiled, name)
        if name not in _WITHOUT_A_MATCH and name != "sub":
            raise AttributeError(name)
        self.__dict__.update(self._methods())
        return self.__dict__[name]

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self._flags)

    @cached_property
    def _compiled_in_latin(self) -> re.Pattern[str]:
        return self._compiled if self._in_latin is None else re.compile(self._in_latin, self._flags)

    def _methods(self) -> dict[str, Callable[..., Any]]:
        """Return the methods of the pattern, which do not search a text without what the pattern needs."""
        ignores_case = bool(self._flags & re.IGNORECASE) or "(?i" in self.pattern
        needed = needs_in_small(self.pattern) if ignores_case else needs(self.pattern)
        if not needed and self._in_latin is None:
            return {name: getattr(self._compiled, name) for name in (*_WITHOUT_A_MATCH, "sub")}
        required = Required(needed, ignores_case=ignores_case)
        if needed and not self._of_one_race:
            PREFILTER.wait(required)
        methods = {name: self._asking(name, required, without) for name, without in _WITHOUT_A_MATCH.items()}
        return {**methods, "sub": self._sub}

    def _sub(self, by: Any, text: str, count: int = 0) -> str:
        match = self.search(text)
        return text if match is None else match.re.sub(by, text, count)

    def _asking(self, name: str, required: Required, without: _Without) -> Callable[..., Any]:
        """Return a method of the pattern, which is compiled for the first text that has what it needs."""
        in_latin: Callable[..., Any] | None = None
        beyond: Callable[..., Any] | None = None

        def method(text: str, *where: int) -> Any:
            nonlocal in_latin, beyond
            bits = required.bits
            have = PREFILTER.texts.get(text)
            if have is None:
                have = PREFILTER.of(text)
            if have & bits != bits or (required.needed and not required.is_met(text)):
                return without and without(text)
            if have & BEYOND:
                if beyond is None:
                    beyond = getattr(self._compiled, name)
                return beyond(text, *where)
            if in_latin is None:
                in_latin = getattr(self._compiled_in_latin, name)
            return in_latin(text, *where)

        return method


def lazy(
    pattern: str, flags: int = 0, *, in_latin: str | None = None, of_one_race: bool = False
) -> re.Pattern[str]:
    """Return a pattern to search texts with by its methods; `re.sub` and its like take none that is not compiled yet.

    Compiling all patterns of the reader takes longer than reading a page with those it needs, and most texts have
    nothing of what most patterns need. An error in a pattern is raised when it is first used, and in a test that
    compiles them all.

    Args:
        pattern: one in which spaces count (no `re.VERBOSE`).
        flags: as `re.compile` has them.
        in_latin: a shorter one that matches the same in a text without letters beyond ÿ.
        of_one_race: it has names of a race in it, so that it is not kept in mind when that has been read.
    """
    return cast("re.Pattern[str]", _Lazy(pattern, flags, in_latin, of_one_race))
