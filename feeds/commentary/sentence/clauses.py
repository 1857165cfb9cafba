"""A long English sentence as the simple ones it is made of, each with its doer.

"Dorn attacked, dropping Fisk, before being caught by Gran" is "Dorn attacked", "Dorn dropped Fisk" and "Dorn was
caught by Gran". What only may be, is denied or hoped for is left in one piece.
"""

import re
from collections.abc import Iterator, Sequence

from feeds.commentary.sentence.asides import WITH, Asides
from feeds.commentary.sentence.french_clauses import french_clauses
from feeds.commentary.sentence.token_row import MARKS
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.vocabulary.english_clauses import (
    BASES,
    BEFORE_A_GERUND,
    BEHIND,
    CONJUNCTIONS,
    DONE,
    GOES_ON,
    IN_TOW,
    LEADING,
    NOT_YET,
    OTHER_DAYS,
    PRESENTS,
    TOLD,
)
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

_SHORTEST, _LONGEST = 5, 200
"""Tokens of a sentence that is taken apart."""
_IN_TOW = lazy(rf" ?(?:\([^()]{{1,40}}\))? ?(?:and )?{IN_TOW}\b")
_BEHIND = lazy(rf"\W*{BEHIND}\b")
_BEFORE_THEY = lazy(r"^(?:when|before) (?=(?:he|they) )")
_OTHER_DAYS = lazy(OTHER_DAYS, re.IGNORECASE)
_WHAT = phrases("caught|catches|catch|joined|joins|overhauled|passed|passes|chased|reeled|picked|hauled")
"""Verbs that go on to what is said of: "caught and passed Bero"."""
_WHEN_THEY = phrases("when they|when he|before they")
_SEVERAL = lazy(
    r" and |,|\b(?:they|two|three|four|five|six|seven|eight|pair|duo|trio|quartet|both|men|riders|leaders|escapees)\b",
    re.IGNORECASE,
)
_POINTS = phrases(
    "at which point|after which|by which time|by which point|only for|at which time|as soon as|just as|the moment|at the same time as|at the same moment as|at the same moment that|by the time|the moment that|just when|not long after|shortly after|soon after|just before|shortly before|moments after|seconds after|only after|on the day that|even as"
)
_FIRST_OF_POINTS = frozenset(words.partition(" ")[0] for words in _POINTS)


def clauses(s: Sentence, *, looks_back: bool) -> list[str]:
    """Return the simple sentences of a sentence; none where it is a simple one itself.

    Args:
        s: the sentence.
        looks_back: it is of a report, so that "who had attacked" is said as much as the rest.
    """
    if s.language == "fr":
        return french_clauses(s, looks_back=looks_back)
    if s.language != "en" or not _SHORTEST <= len(s.tokens) <= _LONGEST or s.has("said", "if", "correct"):
        return []
    if not s.has("named", "nation", "he", "they", "leaders") or s.text.rstrip().endswith("?"):
        return []
    parted = _Clauses(s, looks_back)
    pieces = list(parted.pieces())
    return pieces if len(pieces) > 1 or parted.is_put_otherwise else []


def _of_several(text: str) -> str:
    """Return what a rider does as what several do: "attacks on the climb" as "attack on the climb"."""
    verb = re.split(r"\W", text, maxsplit=1)[0]
    if verb not in PRESENTS:
        return text
    base = {"has": "have", "is": "are"}.get(verb) or next((b for b in (verb[:-1], verb[:-2]) if b in BASES), verb)
    return f"{base}{text[len(verb) :]}"


class _Clauses(Asides):
    """The tokens of a sentence on the way to be clauses."""

    done_from: int | None = None
    """The participle with which the clause begins that goes on with "has"."""

    def pieces(self) -> Iterator[str]:
        """Yield the clauses, those said in passing first: what they say was before."""
        main, asides = self.taken_apart()
        for seq, doer in (*asides, (main, None)):
            for piece in self._cut(seq, doer):
                if _OTHER_DAYS.search(piece):
                    self.is_put_otherwise |= self.looks_back
                else:
                    yield piece

    # -- clauses ----------------------------------------------------------------------------------------------

    def _cut(self, seq: list[int], doer: str | None) -> Iterator[str]:
        """Yield the clauses of some tokens; `doer` is that of the first of them, where it is not said there."""
        begin, prefix, waiting = 0, f"{doer} " if doer else "", ""
        if (doer is None and self.word(seq, 0) in LEADING | {"having"}) or self.gerund(seq, 0):
            begin, waiting = self._leading(seq)
        p = begin
        while p < len(seq):
            found = self._border(seq, begin, p, doer if prefix else None)
            if found is None:
                p += 1
                continue
            after, added, verb = found
            piece = seq[begin:p]
            doer, said = self._clause(piece, prefix, doer)
            if waiting:
                yield f"{doer} {waiting}." if doer else f"{waiting}."
                waiting = ""
            yield from said
            prefix = f"{doer} {added}" if verb and doer else ""
            if verb and added:
                prefix = f"{doer} {added} " if doer else ""
                rest = self.text(seq[after : after + 1]).split(" ", 1)
                prefix += f"{rest[1]} " if len(rest) > 1 else ""
                after += 1
            elif verb and doer:
                prefix = f"{doer} "
            begin = p = after
        doer, said = self._clause(seq[begin:], prefix, doer)
        if waiting:
            yield f"{doer} {waiting}." if doer else f"{waiting}."
        yield from said

    def _leading(self, seq: list[int]) -> tuple[int, str]:
        """Return where the main clause begins after one without a doer, "Having been dropped, Bero …", and it."""
        comma = next((p for p in range(1, len(seq)) if self.word(seq, p) == ","), None)
        if comma is None or self.doer(seq, comma + 1) is None:
            return 0, ""
        first = 0 if self.gerund(seq, 0) else 1
        past = self.gerund(seq, first)
        if past is None:
            return 0, ""
        words = self.text(seq[first : first + 1]).split(" ", 1)
        rest = [past, *words[1:], self.text(seq[first + 1 : comma])]
        return comma + 1, " ".join(filter(None, rest))

    def _points(self, seq: list[int], p: int) -> int:
        """Return how many tokens from a place are words that begin a clause, "at the same time as", or 0."""
        if self.word(seq, p).partition(" ")[0] not in _FIRST_OF_POINTS:
            return 0
        words = [self.word(seq, p + i) for i in range(5)]
        return next((n for n in (5, 4, 3, 2) if " ".join(words[:n]) in _POINTS), 0)

    def _border(self, seq: list[int], begin: int, p: int, doer: str | None) -> tuple[int, str, bool] | None:
        """Return where the next clause begins if one ends at a place, None where none does.

        With it come what is put before the next clause, and whether the doer of the clause before does it.
        """
        word = self.word(seq, p)
        if word in MARKS:
            return p + 1, "", False
        if p == begin:
            return None
        if word == ":":
            is_told = self.own(seq[begin:p]) is not None and self.doer(seq, p + 1) is not None
            return (p + 1, "", False) if is_told else None
        q = p + 1 if word == "," else p
        if self.word(seq, q) in _WHEN_THEY and self.finite(seq, self.past_aside(seq, q + 1), own=True):
            return q, "", False
        length = self._points(seq, q)
        conjunction = self.word(seq, q)
        is_bound = length or conjunction in CONJUNCTIONS
        if not is_bound and word != "," and conjunction not in BEFORE_A_GERUND and conjunction != "only":
            return None
        after = q + (length or 1) if is_bound or conjunction in BEFORE_A_GERUND else q
        if conjunction == "but" and self.word(seq, q - 1) == "all":
            return None  # "all but caught"
        if is_bound and conjunction in ("and", "but") and self.word(seq, after) in CONJUNCTIONS | {"at", "after"}:
            after += 1  # "and when", "but then"
        doubts = self.doubts(seq[begin:p])
        if is_bound or word == ",":
            own = self.doer(seq, after)
            if own is not None and conjunction == "and" and word != "," and self._is_a_row(seq, begin, p):
                return None  # "Fisk's team-mate Luis Gran and the sprinter Jan Bero did not start"
            if own is not None and not (doubts and conjunction == "and"):
                verb = self.word(seq, self.past_aside(seq, own + 1)).split(" ")[0]
                if conjunction in NOT_YET and (verb.endswith("s") and verb != "was"):
                    return None
                return after, "", False
        if doubts and not self.is_auxiliary(seq, after):
            return None
        if not doer and self.own(seq[begin:p]) is None:
            return None
        verb_at = self.skip(seq, after)
        if conjunction in GOES_ON and (
            self.finite(seq, verb_at, own=False) or self._do(seq, begin, verb_at, doer)
        ):
            return None if self.word(seq, p - 1).split(" ")[0] in _WHAT else (verb_at, "", True)
        first = self.word(seq, verb_at).split(" ")[0]
        if word == "," and (first in PRESENTS or first in TOLD or self._do(seq, begin, verb_at, doer)):
            return verb_at, "", True
        if (word == "," or conjunction == "and") and self._has_done(seq, begin, p, first):
            return verb_at, f"has {first}", True
        if (
            word == ","
            or conjunction in BEFORE_A_GERUND
            or (conjunction == "and" and self._is_gerund_clause(seq, begin))
        ):
            at = self.skip(seq, after)
            past = self.gerund(seq, at)
            if past is not None:
                if past == "had" and self.word(seq, at + 1) == "been":
                    return at, "had", True
                return at, past, True
        if [self.word(seq, q + i) for i in range(3)] == ["only", "to", "be"]:
            return q + 2, "was", True
        return None

    def _is_a_row(self, seq: Sequence[int], begin: int, p: int) -> bool:
        """Return whether what ends at a place is no more than a rider, to whom others are added."""
        inside = range(begin, p)
        return "named" in self.tokens[seq[p - 1]].classes and not any(
            self.finite(seq, at, own=False) or self.word(seq, at) in ("for", "by", "of", ":", "from", "with")
            for at in inside
        )

    def _do(self, seq: Sequence[int], begin: int, p: int, doer: str | None) -> bool:
        """Return whether a verb of several riders stands at a place, who are the doers of the clause that begins before it."""
        if self.word(seq, p).split(" ")[0] not in BASES:
            return False
        own = self.own(seq[begin:p])
        who = self.text(self.row(seq, own)) if own is not None else doer or ""
        return bool(_SEVERAL.search(who))

    def _has_done(self, seq: Sequence[int], begin: int, p: int, first: str) -> bool:
        """Return whether a participle goes on with what a rider has done: "has missed a bend, gone through a hedge"."""
        if first not in DONE and not (first.endswith("ed") and len(first) > 4):
            return False
        verb = next((self.word(seq, at).split(" ")[0] for at in range(begin, p) if self.is_auxiliary(seq, at)), "")
        goes_on = begin > 0 and self.done_from == seq[begin - 1]
        if (verb not in ("has", "have", "had") and not goes_on) or self.doer(seq, p + 1) is not None:
            return False
        self.done_from = seq[self.skip(seq, p + 1)]
        return True

    def _is_gerund_clause(self, seq: Sequence[int], begin: int) -> bool:
        """Return whether the clause at a place was one of a verb in -ing: "dropping A and joining B"."""
        before = self.tokens[seq[begin - 1]].folded if begin else ""
        return before.split(" ")[0].endswith("ing")

    def _clause(self, piece: list[int], prefix: str, before: str | None) -> tuple[str | None, list[str]]:
        """Return the doer of a clause, and the clause as sentences: what "with X dropped" says is one more."""
        said: list[str] = []
        while piece and self.word(piece, 0) in LEADING | CONJUNCTIONS | {","} and self.word(piece, 0) != "with":
            piece = piece[1:]
        doer = None
        own = self.own(piece)
        if prefix:
            doer = before
        elif own is not None:
            doer = self.text(self.row(piece, own))
        whole = piece
        piece, beside, absolute = self._beside(piece)
        if beside and doer is None and self._last_named(whole, piece) is None:
            piece, beside = whole, ""  # nobody is beside whom they are
        self.is_put_otherwise |= bool(beside or absolute)
        is_rider = own is not None and "named" in self.tokens[own].classes
        if beside and not is_rider and not prefix and (rider := self._last_named(whole, piece)) is not None:
            own, doer = rider, self.text([rider])  # "Another attack, a good one: Gran, with Hald on his wheel"
        if beside and doer and doer.lower() not in ("he", "she", "they"):
            both = f"{doer} and {beside}"
            if prefix.startswith(doer):
                prefix = both + prefix[len(doer) :]
            elif own is not None and own in piece:
                where = piece.index(own)
                mark = ":" if where and self.word(piece, where - 1) == ":" else ""
                does = _of_several(self.text(piece[where + len(self.row(piece, own)) :]))
                said.append(f"{self.text(piece[:where])}{mark} {both} {does}.".strip())
                return both, [*said, *absolute]
            doer = both
        text = _BEFORE_THEY.sub("", f"{prefix}{self.text(piece)}".strip())
        left = re.match(r"(.+?) left (.+)", text) if text.startswith(f"{doer} left ") else None
        rest = piece
        if not prefix and own is not None and own in piece:
            rest = piece[piece.index(own) + len(self.row(piece, own)) :]
        if left is not None and (front := self._left_in_front(rest)):
            text = front
        if text:
            said.append(f"{text}.")
        for at in (i for i in whole if doer and i in self.then):
            done = f"{prefix}{self.text(whole[: whole.index(at) + 1])}"
            done = done[done.index(doer) + len(doer) :] if doer and doer in done else ""
            said += [f"{self.text([who])}{done}." for who in self.then[at] if done]
        return doer, [*said, *absolute]

    def _last_named(self, whole: list[int], piece: list[int]) -> int | None:
        """Return the rider at whom a piece was cut short of the whole, where one stands there."""
        cut = next((n for n, (a, b) in enumerate(zip(whole, piece, strict=False)) if a != b), len(piece))
        at = cut - 2 if cut > 1 and self.word(piece, cut - 1) == "," else cut - 1
        return piece[at] if at >= 0 and "named" in self.tokens[piece[at]].classes else None

    def _left_in_front(self, piece: list[int]) -> str:
        """Return "X is alone in front" of "leaving X alone in front", "" where X is left behind."""
        at = next((n for n, i in enumerate(piece) if "named" in self.tokens[i].classes), None)
        if at is None or at > 3 or at + 1 >= len(piece):
            return ""
        rest = self.text(piece[at + 1 :])
        return "" if _BEHIND.match(rest) else f"{self.text([piece[at]])} is {rest}"

    def _beside(self, piece: list[int]) -> tuple[list[int], str, list[str]]:
        """Return a clause without "with X in tow", X, and what "with X dropped" says as a sentence."""
        for n, index in enumerate(piece):
            if self.tokens[index].folded not in WITH or (n and self.is_auxiliary(piece, n - 1)):
                continue
            who = next(
                (
                    m
                    for m in range(n + 1, min(n + 7, len(piece)))
                    if "named" in self.tokens[piece[m]].classes and self.word(piece, m + 2) != "s"
                ),
                None,
            )
            if who is None or any("break" in self.tokens[i].classes for i in piece[n + 1 : who]):
                continue
            last = self.row_end(piece, who) - 1
            if "named" not in self.tokens[piece[last]].classes:
                last = who
            rider = self.tokens[piece[last]]
            rest = self.s.text[rider.end : rider.end + 60]
            name = self.text(piece[who : last + 1])
            tow = _IN_TOW.match(rest)
            if tow is not None or self.tokens[index].folded != "with":
                end = rider.end + (tow.end() if tow is not None else 0)
                after = next(
                    (m for m in range(last + 1, len(piece)) if self.tokens[piece[m]].start >= end), len(piece)
                )
                return piece[:n] + piece[after:], name, []
            if self.word(piece, last + 1).split(" ")[0] in phrases(
                "dropped|distanced|caught|gone|shed|left|reeled|brought"
            ):
                return piece[:n], "", [f"{name} was {self.text(piece[last + 1 :])}."]
            past = self.gerund(piece, last + 1)
            if past is not None:
                words = self.text([piece[last + 1]]).split(" ", 1)
                return (
                    piece[:n],
                    "",
                    [" ".join([name, past, *words[1:], self.text(piece[last + 2 :])]).strip() + "."],
                )
        return piece, "", []
