"""What a text must have for a pattern to match it, seen without compiling the pattern."""

import re

_PARTS = re.compile(
    r"\((?:\?(?:P<\w+>|P=\w+\)|[a-zA-Z-]*[:)]|<?[=!]|>|\(\w+\)))?"  # a group begins
    r"|[)|]"
    r"|[*+?][+?]?|\{(?:\d+(?:,\d*)?|,\d*)\}[+?]?"  # how often
    r"|\\(?:x\w\w|u\w{4}|U\w{8}|N\{[^}]*\}|\d{1,3}|.)|\[\^?\]?(?:\\.|[^\]\\])*\]|[$^.]"
    r"|[^\\\[\]()|*+?{}$^.]+|[\]{}]",  # characters that stand for themselves
    re.DOTALL,
).findall
_MOST = 150
"""Words of which a text must have one, above which a search takes no longer than to look for them."""
_CHANCES = (9.0, 0.9, 0.6, 0.25, 0.1, 0.05, 0.03, 0.02, 0.01)
"""About how many of ten sentences have so many given characters together, by their number."""
_UNCERTAIN = 4.0
_Need = tuple[float, list[str]]
_ANYTHING: _Need = (9.0, [])


class _Group:
    """A group of a pattern while it is read."""

    __slots__ = ("best", "chance", "counts", "last", "run", "words")

    def __init__(self, *, counts: bool) -> None:
        self.counts = counts
        """What matches has what the group needs: it is no group that must not follow."""
        self.chance = 0.0
        self.words: list[str] = []
        """What the branches need that were read, and about how often a sentence has it."""
        self.best = _ANYTHING
        """The rarest of what the branch needs so far."""
        self.last = _ANYTHING
        """What its last part needs, if that cannot be left out."""
        self.run = ""
        """The last characters that stand together."""

    def breaks(self) -> None:
        """Something else than a character follows: the last part cannot be left out."""
        last = self.last
        if self.run:
            last = _CHANCES[min(len(self.run.strip()), 8)], [self.run]
            self.run = ""
        if last[0] < self.best[0]:
            self.best = last
        self.last = _ANYTHING

    def ends_branch(self) -> None:
        """A branch ends."""
        self.breaks()
        self.chance += self.best[0]
        self.words += self.best[1]
        self.best = _ANYTHING


def needs(pattern: str) -> tuple[str, ...]:
    """Return of what a text must have something for a pattern to match it, () where that may be anything.

    The pattern is one in which spaces count (no `re.VERBOSE`).
    """
    outer: list[_Group] = []
    group = _Group(counts=True)
    for part in _PARTS(pattern):
        sign = part[0]
        if sign not in _SIGNS or part == "{":
            if group.last is not _ANYTHING:
                group.breaks()
            group.run += part
        elif sign == "|":
            group.ends_branch()
        elif sign == "(":
            group.breaks()
            if part[-1] != ")" or part[2] == "(":
                outer.append(group)
                group = _Group(counts=part[-1] not in "!)")
        elif sign == ")":
            group.ends_branch()
            need = (group.chance, group.words) if group.counts else _ANYTHING
            group = outer.pop() if outer else group
            group.last = need
        elif sign in "*+?{":
            may_be_none = sign in "*?" or part[1:2] in ("0", ",")
            if group.run:
                group.run = group.run[:-1] if may_be_none else group.run
                group.breaks()
            elif may_be_none:
                group.last = _ANYTHING
        elif sign == "\\" and not part[1].isalnum():
            if group.last is not _ANYTHING:
                group.breaks()
            group.run += part[1]
        else:
            group.breaks()
    group.ends_branch()
    words = tuple(dict.fromkeys(group.words))
    return words if group.chance < _UNCERTAIN and len(words) <= _MOST else ()


_SIGNS = frozenset("()|*+?{\\[$^.")


def needs_in_small(pattern: str) -> tuple[str, ...]:
    """Return what `needs` does of a pattern that ignores case, in small letters, and of words beyond ASCII a part in it."""
    words = [max(_ASCII(word), key=len, default="") for word in needs(pattern)]
    return tuple(dict.fromkeys(map(str.lower, words))) if all(words) else ()


_ASCII = re.compile(r"[\0-\x7f]{3,}|^[\0-\x7f]+$").findall


def small(text: str) -> str:
    """Return a text in small letters, in which ASCII letters stand for all that a pattern that ignores case takes for them."""
    return text.lower() if text.isascii() else text.translate(_LIKE_ASCII).lower()


_LIKE_ASCII = str.maketrans("İıſ", "iis")
