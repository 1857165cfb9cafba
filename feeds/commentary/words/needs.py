"""What a text must have for a pattern to match it, seen without compiling the pattern."""

import re

_PARTS = re.compile(
    r"\((?:\?(?:P<\w+>|P=\w+\)|[a-zA-Z-]*[:)]|<?[=!]|>|\(\w+\)))?"  # a group begins
    r"|\)|\|(?:[^\\\[\]()|*+?{}$^.]+\|)*"  # it ends, or a branch, with all after it that are plain words
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
_SEVERAL = 3
"""Of so many things, the rarest, a text is asked whether it has them."""
_Need = tuple[float, list[str]]
Needs = tuple[tuple[str, ...], ...]


class _Group:
    """A group of a pattern while it is read."""

    __slots__ = ("chance", "counts", "first", "last", "of_branch", "run", "words")

    def __init__(self, *, counts: bool) -> None:
        self.counts = counts
        """What matches has what the group needs: it is no group that must not follow."""
        self.first: list[_Need] | None = None
        """What the first branch needs, once it was read, and as long as there is no other."""
        self.chance = 0.0
        self.words: list[str] = []
        """The rarest that each branch needs, and about how often a sentence has one."""
        self.of_branch: list[_Need] = []
        """What the branch needs so far."""
        self.last: list[_Need] = []
        """What its last part needs, if that cannot be left out."""
        self.run = ""
        """The last characters that stand together."""

    def breaks(self) -> None:
        """Something else than a character follows: the last part cannot be left out."""
        if self.run:
            self.of_branch.append((_CHANCES[min(len(self.run.strip()), 8)], [self.run]))
            self.run = ""
        elif self.last:
            self.of_branch += self.last
            self.last = []

    def ends_branch(self) -> None:
        """A branch ends."""
        self.breaks()
        of_branch = self.of_branch
        rarest = of_branch[0] if len(of_branch) == 1 else min(of_branch, key=_chance, default=_ANYTHING)
        self.first = None if self.chance else of_branch
        self.chance += rarest[0]
        self.words += rarest[1]
        self.of_branch = []

    def needs(self) -> list[_Need]:
        """Return all that a text needs for the group to match it, once it has ended."""
        if not self.counts:
            return []
        return [(self.chance, self.words)] if self.first is None else self.first


_ANYTHING: _Need = (9.0, [])


def _chance(need: _Need) -> float:
    return need[0]


def needs(pattern: str) -> Needs:
    """Return for each of a few things that a pattern needs of what a text must have something for it to match.

    The pattern is one in which spaces count (no `re.VERBOSE`).
    """
    outer: list[_Group] = []
    group = _Group(counts=True)
    for part in _PARTS(pattern):
        sign = part[0]
        if sign not in _SIGNS or part == "{":
            if group.last:
                group.breaks()
            group.run += part
        elif sign == "|":
            group.ends_branch()
            if part != "|":
                words = part[1:-1].split("|")
                group.words += words
                group.chance += sum([_CHANCES[min(len(word.strip()), 8)] for word in words])
        elif sign == "(":
            group.breaks()
            if part[-1] != ")" or part[2] == "(":
                outer.append(group)
                group = _Group(counts=part[-1] not in "!)")
        elif sign == ")":
            group.ends_branch()
            last = group.needs()
            group = outer.pop() if outer else group
            group.last = last
        elif sign in "*+?{":
            may_be_none = sign in "*?" or part[1:2] in ("0", ",")
            if group.run:
                group.run = group.run[:-1] if may_be_none else group.run
                group.breaks()
            elif may_be_none:
                group.last = []
        elif sign == "\\" and not part[1].isalnum():
            if group.last:
                group.breaks()
            group.run += part[1]
        else:
            group.breaks()
    group.ends_branch()
    found = sorted((one for one in group.needs() if one[0] < _UNCERTAIN and len(one[1]) <= _MOST), key=_chance)
    return tuple(_shortest(words) for _, words in found[:_SEVERAL])


def _shortest(words: list[str]) -> tuple[str, ...]:
    """Return words without those in which another of them stands: what has "attacks" has "attack"."""
    kept: list[str] = []
    for word in sorted(dict.fromkeys(words), key=len):
        if not any(one in word for one in kept):
            kept.append(word)
    return tuple(kept)


_SIGNS = frozenset("()|*+?{\\[$^.")


def needs_in_small(pattern: str) -> Needs:
    """Return what `needs` does of a pattern that ignores case, in small letters, and of words beyond ASCII a part in it."""
    parts = ([max(_ASCII(word), key=len, default="").lower() for word in words] for words in needs(pattern))
    return tuple(_shortest(words) for words in parts if all(words))


_ASCII = re.compile(r"[\0-\x7f]{3,}|^[\0-\x7f]+$").findall


def small(text: str) -> str:
    """Return a text in small letters, in which ASCII letters stand for all that a pattern that ignores case takes for them."""
    if not text.isascii():
        for letter, in_ascii in _LIKE_ASCII:
            text = text.replace(letter, in_ascii)
    return text.lower()


_LIKE_ASCII = (("İ", "i"), ("ı", "i"), ("ſ", "s"))
