"""Patterns that are compiled when a text may match them: a text needs those of one language, and few of them."""

import re
from collections.abc import Callable
from functools import cached_property
from typing import Any, cast

from feeds.commentary.words.needs import Needs, needs, needs_in_small, small

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

    def __init__(self, pattern: str, flags: int, in_latin: str | None = None) -> None:
        self.pattern = pattern
        self._flags = flags
        self._in_latin = in_latin

    def __reduce__(self) -> tuple[type["_Lazy"], tuple[str, int, str | None]]:
        return _Lazy, (self.pattern, self._flags, self._in_latin)

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

    def _for(self, text: str) -> re.Pattern[str]:
        """Return the compiled pattern for a text."""
        is_in_latin = text.isascii() or _BEYOND.search(text) is None
        return self._compiled_in_latin if is_in_latin else self._compiled

    def _methods(self) -> dict[str, Callable[..., Any]]:
        """Return the methods of the pattern, which do not search a text without what the pattern needs."""
        ignores_case = bool(self._flags & re.IGNORECASE) or "(?i" in self.pattern
        needed = needs_in_small(self.pattern) if ignores_case else needs(self.pattern)
        if not needed and self._in_latin is None:
            return {name: getattr(self._compiled, name) for name in (*_WITHOUT_A_MATCH, "sub")}
        make = self._of_any_case if ignores_case else self._of_the_case
        methods = {name: make(name, needed, without) for name, without in _WITHOUT_A_MATCH.items()}
        return {**methods, "sub": self._sub}

    def _sub(self, by: Any, text: str, count: int = 0) -> str:
        return text if self.search(text) is None else self._for(text).sub(by, text, count)

    def _found(self, name: str) -> Callable[..., Any]:
        """Return a method of the compiled pattern, which is compiled when it is first called."""
        method: Callable[..., Any] | None = None

        def found(text: str, *where: int) -> Any:
            nonlocal method
            if method is None:
                method = getattr(self._compiled, name)
            return method(text, *where)

        def found_in_any(text: str, *where: int) -> Any:
            return getattr(self._for(text), name)(text, *where)

        return found if self._in_latin is None else found_in_any

    def _of_the_case(self, name: str, needed: Needs, without: _Without) -> Callable[..., Any]:
        found = self._found(name)

        def method(text: str, *where: int) -> Any:
            for words in needed:
                for word in words:
                    if word in text:
                        break
                else:
                    return without and without(text)
            return found(text, *where)

        return method

    def _of_any_case(self, name: str, needed: Needs, without: _Without) -> Callable[..., Any]:
        found = self._found(name)

        def method(text: str, *where: int) -> Any:
            in_small = small(text)
            for words in needed:
                for word in words:
                    if word in in_small:
                        break
                else:
                    return without and without(text)
            return found(text, *where)

        return method


_BEYOND = re.compile("[^\0-ÿ\u2010-\u203f]")
"""Any letter beyond ÿ; most texts have none, and no other marks than ’, – and their like."""


def lazy(pattern: str, flags: int = 0, *, in_latin: str | None = None) -> re.Pattern[str]:
    """Return a pattern to search texts with by its methods; `re.sub` and its like take none that is not compiled yet.

    Compiling all patterns of the reader takes longer than reading a page with those it needs, and most texts have
    nothing of what most patterns need. An error in a pattern is raised when it is first used, and in a test that
    compiles them all.

    Args:
        pattern: one in which spaces count (no `re.VERBOSE`).
        flags: as `re.compile` has them.
        in_latin: a shorter one that matches the same in a text without letters beyond ÿ.
    """
    return cast("re.Pattern[str]", _Lazy(pattern, flags, in_latin))
