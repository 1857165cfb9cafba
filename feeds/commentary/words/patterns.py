"""Patterns that are compiled when they are first used: a text needs those of one language, and few of them."""

import re
from typing import Any, cast

_METHODS = (
    "search",
    "match",
    "fullmatch",
    "finditer",
    "findall",
    "sub",
    "subn",
    "split",
    "flags",
    "groups",
    "groupindex",
)


class _Lazy:
    """Stands for a pattern until one of its methods is asked for; from then on its methods are the pattern's own."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __reduce__(self) -> tuple[type["_Lazy"], tuple[str, int]]:
        return _Lazy, (self.pattern, self._flags)

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)
        self.__dict__.update((method, getattr(compiled, method)) for method in _METHODS)
        return self.__dict__[name]


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern to search texts with by its methods; `re.sub` and its like take none that is not compiled yet.

    Compiling all patterns of the reader takes longer than reading a page with those it needs. An error in a pattern
    is raised when it is first used, and in a test that compiles them all.
    """
    return cast("re.Pattern[str]", _Lazy(pattern, flags))
