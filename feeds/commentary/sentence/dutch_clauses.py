"""A long Dutch sentence as the simple ones it is made of, each with its doer.

"Bero kan niet volgen, Dorn, die eerst nog aanpikte, probeert het even maar moet ook passen" is "Bero kan niet volgen",
"Dorn die eerst nog aanpikte", "Dorn probeert het even" and "Dorn moet ook passen".
"""

from collections.abc import Iterator, Sequence

from feeds.commentary.sentence.guards import conditions
from feeds.commentary.sentence.token_row import MARKS, TokenRow
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.vocabulary.dutch_clauses import (
    ADVERBS,
    BEFORE_OTHERS,
    CONJUNCTIONS,
    FINITE,
    GOES_ON,
    VERB_LAST,
)
from feeds.commentary.words.tags import phrases

_SHORTEST, _LONGEST = 8, 160
"""Tokens of a sentence that is taken apart."""
_DOERS = phrases("named|nation|he|peloton|leaders|chasers")
_WHOM = phrases("named|nation")
_CALLED = _WHOM | {"maybe", "peloton", "leaders", "chasers"}
_WHICH = phrases("die|dat|wie")
_OTHERS = phrases(
    "anderen|rest|overigen|iedereen|niemand|rest van de groep|de rest|de anderen|andere twee|andere drie|twee anderen|drie anderen|twee andere"
)
"""Doers who are nobody in particular: "zet Fisk aan, de anderen moeten passen"."""
_BEFORE_A_NAME = phrases("de|het|een|zijn|haar|hun|die|dat|onze")
_ADVERBIAL = phrases("net|vlak|kort|ver|diep|halverwege|amper|nauwelijks|al|ondanks|tijdens|ergens|pas|meteen|nog")
"""With "met" and the like: what begins words of when or how."""
_BOTH = phrases("beide|beiden|allebei|allen")
_WHEN = phrases("toen|nadat|terwijl")
"""What begins a clause that is a sentence without it."""
_NEAR = 4
_LONGEST_APPOSITION, _LONGEST_WHO = 9, 18


def clauses(s: Sentence) -> list[str]:
    """Return the simple sentences of a Dutch sentence; none where it is a simple one itself."""
    if (
        not _SHORTEST <= len(s.tokens) <= _LONGEST
        or s.has("said")
        or conditions(s)
        or not s.has("named", "nation", "he")
    ):
        return []
    if s.text.rstrip().endswith("?") or not any(token.folded in _BORDERS for token in s.tokens):
        return []
    colon = next((at for at, token in enumerate(s.tokens) if token.folded == ":"), None)
    if colon is not None and (named := s.all("named")) and max(named) < colon:
        return []  # "Aster en Bero zijn terug bij af: het peloton heeft de twee bijgehaald"
    parted = _Clauses(s)
    pieces = list(parted.pieces())
    return pieces if len(pieces) > 1 or parted.is_shorter else []


_BORDERS = CONJUNCTIONS | MARKS | {",", "(", "niemand", "zonder", "wanneer", "als"}


class _Clauses(TokenRow):
    """The tokens of a sentence on the way to be clauses."""

    def __init__(self, s: Sentence) -> None:
        super().__init__(s)
        self.is_shorter = False

    def pieces(self) -> Iterator[str]:
        """Yield the clauses, those said in passing first: what they say was before."""
        main, asides = self._asides()
        for whose, seq in asides:
            yield from self._cut(seq, whose)
        yield from self._cut(main, "")

    def _word(self, at: int) -> str:
        return self.tokens[at].folded if 0 <= at < len(self.tokens) else ""

    def _is_verb(self, at: int) -> bool:
        return at < len(self.tokens) and self._word(at).split(" ")[0] in FINITE

    # -- what is said in passing ------------------------------------------------------------------------------

    def _asides(self) -> tuple[list[int], list[tuple[str, list[int]]]]:
        """Return the tokens without what is said in passing, and the relative clauses with whose they are."""
        tokens, taken = self.tokens, set[int]()
        asides: list[tuple[str, list[int]]] = []
        for at in range(1, len(tokens) - 2):
            if at in taken:
                continue
            if self._word(at) == "," and (first := self._title(at)) is not None:
                taken.update(range(first, at + 1))
                taken.add(at + 2)
                self.is_shorter = True
                continue
            if self._word(at) == "," and (close := self._end_of_adverbs(at)) is not None:
                taken.update(range(at, close + 1))
                self.is_shorter = True
                continue
            if not tokens[at - 1].classes & _CALLED:
                continue
            if self._word(at) == "(":
                close = next(
                    (i for i in range(at + 1, min(at + _LONGEST_APPOSITION, len(tokens))) if self._word(i) == ")"),
                    None,
                )
                inside = range(at + 1, close or at + 1)
                if close is not None and not any(
                    tokens[i].classes & {"named", "duration", "points"} or self._word(i).isdigit() for i in inside
                ):
                    taken.update(range(at, close + 1))
                    self.is_shorter = True
                continue
            if self._word(at) != ",":
                continue
            if self._word(at + 1) in _WHICH:
                end = self._end_of_relative(at + 2)
                asides.append((self.text([at - 1]), list(range(at + 1, end))))
                is_closed = end < len(tokens) and self._word(end) == ","
                goes_on = is_closed and end + 1 < len(tokens) and self._word(end + 1) in CONJUNCTIONS - {"en"}
                taken.update(range(at, end + (is_closed and not goes_on)))
            elif (close := self._end_of_apposition(at)) is not None:
                taken.update(range(at, close + 1))
                self.is_shorter = True
        if self.s.has("not"):
            taken |= self._denied_in_passing()
        return [i for i in range(len(tokens)) if i not in taken], asides

    def _denied_in_passing(self) -> set[int]:
        """Return what is only denied beside what is said: "zonder om te kijken", "waar niemand een antwoord op heeft"."""
        taken = set[int]()
        for at in range(len(self.tokens) - 2):
            word, after = self._word(at), self._word(at + 1)
            end = at + 1
            if word in ("waar", "waarop", "dat", "die") and after == "niemand" and at:
                while end < len(self.tokens) and not self.tokens[end].classes & {"break", "mark"}:
                    end += 1
            elif word == "zonder" and (
                to := next((i for i in range(at + 1, at + 9) if self._word(i) == "te"), None)
            ):
                end = to + 2
            else:
                continue
            taken.update(range(at, min(end, len(self.tokens))))
            self.is_shorter = True
        return taken

    def _title(self, at: int) -> int | None:
        """Return where what a rider is begins who is named after it between commas: "Ook de nummer drie, Fisk, zit op de grond"."""
        if self._word(at + 2) != "," or not self.tokens[at + 1].classes & {"named"} or not self._is_verb(at + 3):
            return None
        first = at
        while first > 0 and not self.tokens[first - 1].classes & {"break", "mark"}:
            first -= 1
        before = self.tokens[first:at]
        if not before or any(token.classes & _DOERS or token.folded in FINITE for token in before):
            return None
        return first

    def _end_of_adverbs(self, at: int) -> int | None:
        """Return the comma after words between a verb and what it goes on with: "Fisk moet, na 130 kilometer voorop, passen"."""
        if not (self._is_verb(at - 1) or (self._is_verb(at - 2) and self.tokens[at - 1].classes & _DOERS)):
            return None
        if self._word(at + 1).split(" ")[0] not in BEFORE_OTHERS | _ADVERBIAL:
            return None
        close = next(
            (i for i in range(at + 2, min(at + _LONGEST_APPOSITION, len(self.tokens))) if self._word(i) == ","),
            None,
        )
        if close is None or not self._goes_on(close + 1):
            return None
        inside = self.tokens[at + 1 : close]
        if any(
            token.classes & (_DOERS | {"duration", "break", "not"}) or token.folded in FINITE for token in inside
        ):
            return None
        return close

    def _end_of_relative(self, at: int) -> int:
        """Return the index after a relative clause: the comma after its verb, or the end."""
        for end in range(at, len(self.tokens)):
            if self._word(end) in MARKS or self._word(end) in ".!":
                return end
            if self._word(end) == "," and (
                self._is_verb(end + 1) or self._word(end + 1) in CONJUNCTIONS or self._begins(end + 1)
            ):
                return end
        return len(self.tokens)

    def _end_of_apposition(self, at: int) -> int | None:
        """Return the comma after what a rider is called from a comma on, before the verb: "Fisk, de nummer drie, valt"."""
        is_after = self._is_verb(at - 2) and self._word(at - 1) not in FINITE
        is_man_who = not _WHICH.isdisjoint(self._word(i) for i in range(at + 2, at + 5))
        last = at + (_LONGEST_WHO if is_man_who else _LONGEST_APPOSITION)
        close = next(
            (
                i
                for i in range(at + 2, min(last, len(self.tokens)))
                if self._word(i) == ","
                and (self._is_verb(i + 1) or self._goes_on_in_a_row(i + 1) or (is_after and self._goes_on(i + 1)))
            ),
            None,
        )
        if close is None or is_man_who:
            return close  # "Moerenhout, de man die Fisk moet piloteren, is"
        inside = self.tokens[at + 1 : close]
        doers = (
            _WHOM if self._word(at + 1).split(" ")[0] in _BEFORE_A_NAME | _BOTH else _DOERS
        )  # "de laatste vluchters"
        if any(token.classes & (doers | {"duration", "break"}) or token.folded in FINITE for token in inside):
            return None
        return close

    def _goes_on(self, at: int) -> bool:
        """Return whether a clause goes on after an aside, "plaatst Dorn, de kopman, een versnelling": no doer and no other clause."""
        return (
            at < len(self.tokens)
            and not self.tokens[at].classes & (_DOERS | {"maybe"})
            and self._word(at) not in CONJUNCTIONS | _WHICH
        )

    def _goes_on_in_a_row(self, at: int) -> bool:
        """Return whether the next of a row stands after "en": "Fisk, winnaar in 2019, en Hals"."""
        return self._word(at) == "en" and at + 1 < len(self.tokens) and "named" in self.tokens[at + 1].classes

    # -- clauses ----------------------------------------------------------------------------------------------

    def _is_his(self, seq: list[int], begin: int, p: int, after: int) -> bool:
        """Return whether "zijn" is no verb, for there is one rider only: "Dorn rijdt alleen, zijn metgezellen zijn gelost"."""
        if self._word(seq[after]) != "zijn":
            return False
        named = [i for i in seq[begin:p] if "named" in self.tokens[i].classes]
        return bool(named) and len(self.tokens[named[-1]].value) == 1

    def _begins(self, at: int) -> bool:
        """Return whether a clause with a doer of its own begins at a token, "ook Dorn is", "niet veel later is Dorn"."""
        last = min(at + _NEAR + 2, len(self.tokens))
        for index in range(at, last):
            token = self.tokens[index]
            if token.classes & _DOERS or token.folded in _OTHERS:
                verb = index + 1
                while self._word(verb) in ADVERBS:
                    verb += 1
                return self._is_verb(verb) or (index > at and self._is_verb_before(at, index))
            if token.folded in BEFORE_OTHERS and index == at and not self._is_inverted(at):
                return False
            if token.classes & {"break", "mark"} or token.folded in _WHICH:
                return False
        return False

    def _is_verb_before(self, first: int, doer: int) -> bool:
        """Return whether the verb of a doer stands before it, with nothing between that others depend on."""
        before = doer - 1
        while before > first and self._word(before) in ADVERBS:
            before -= 1
        return self._is_verb(before)

    def _is_inverted(self, at: int) -> bool:
        """Return whether a clause begins with where or when something is: "op de top moet Dorn passen"."""
        for index in range(at + 1, min(at + 8, len(self.tokens))):
            token = self.tokens[index]
            if token.classes & {"break", "mark", "named"}:
                return False
            if self._is_verb(index):
                after = index + 1
                while self._word(after) in ADVERBS:
                    after += 1
                return after < len(self.tokens) and bool(self.tokens[after].classes & _DOERS)
        return False

    def _cut(self, seq: list[int], doer: str) -> Iterator[str]:
        """Yield the clauses of some tokens; `doer` is that of the first of them, where it is not said there."""
        begin, prefix = 0, doer
        for p in range(1, len(seq)):
            if p < begin:
                continue
            after = self._border(seq, begin, p, prefix)
            if after is None:
                continue
            own = doer if prefix else self._doer_of(seq[begin:p]) or doer
            yield from self._sentence(seq[begin:p], prefix)
            begin, is_own = after
            doer = own
            prefix = "" if is_own else doer
        yield from self._sentence(seq[begin:], prefix)

    def _sentence(self, piece: list[int], prefix: str) -> Iterator[str]:
        if piece and self._word(piece[0]) in _WHEN:
            piece = piece[1:]
        text = self.text(piece)
        if text:
            yield f"{prefix} {text}.".strip()

    def _doer_of(self, piece: Sequence[int]) -> str:
        """Return who does what a clause says, "" where nobody does."""
        for n, index in enumerate(piece):
            token = self.tokens[index]
            first = n
            while first and (
                self._word(piece[first - 1]) in _BEFORE_A_NAME or "mate" in self.tokens[piece[first - 1]].classes
            ):
                first -= 1
            if token.classes & _DOERS and (not first or self._word(piece[first - 1]) not in BEFORE_OTHERS):
                is_mate = n and "mate" in self.tokens[piece[n - 1]].classes
                own = "de " if "nation" in token.classes else ""
                return own + self.text([piece[n - 1], index] if is_mate else [index])
        return ""

    def _border(self, seq: list[int], begin: int, p: int, doer: str) -> tuple[int, bool] | None:
        """Return where the next clause begins if one ends at a place, and whether it has a doer of its own; None if none does."""
        index, word = seq[p], self._word(seq[p])
        if word in MARKS:
            return p + 1, True
        is_comma = word == ","
        q = p + 1 if is_comma else p
        conjunction = self._word(seq[q]) if q < len(seq) else ""
        is_bound = conjunction in CONJUNCTIONS
        if not is_comma and not is_bound:
            return None
        after = q + 1 if is_bound else q
        if after >= len(seq) or not any(self._is_verb(seq[i]) for i in range(begin, p)):
            return None
        if conjunction in VERB_LAST:
            return after, True
        if self._begins(seq[after]) or self._is_inverted(seq[after]):
            return after, True
        if conjunction in GOES_ON:
            verb = after
            while verb < len(seq) and self._word(seq[verb]) in ADVERBS:
                verb += 1
            if verb < len(seq) and self._is_verb(seq[verb]) and (doer or self._doer_of(seq[begin:p])):
                return after, False
        if (
            is_comma
            and not is_bound
            and self._is_verb(seq[after])
            and not self._is_his(seq, begin, p, after)
            and (doer or self._doer_of(seq[begin:p]))
        ):
            follows = self.tokens[seq[after + 1]] if after + 1 < len(seq) else None
            if follows is not None and not follows.classes & (_DOERS | {"team"}):
                return after, False
        if conjunction in GOES_ON:
            is_relative = seq[begin] > 0 and self._word(seq[begin]) in _WHICH
            if is_relative and conjunction == "maar" and index:
                return after, False
        return None
