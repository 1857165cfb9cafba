"""What an English sentence says in passing, taken out of it: relative clauses, participles, appositions, who "two of them" are."""

from collections.abc import Iterator

from feeds.commentary.sentence.clause_tokens import OBJECTS, ClauseTokens
from feeds.commentary.sentence.token_row import DOERS, MARKS
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.vocabulary.english_clauses import BASES, CONJUNCTIONS, DONE, HEADS, OUT
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

WHOM = phrases("named|nation|leaders|chasers|peloton")
WITH = phrases("with|together with|along with|alongside|accompanied by|followed by")
_WHO = phrases("who|whom")
_WHICH = phrases("which|whose")
_AFTER_A_RIDER = phrases("behind|standing|alone|clear|there|back|again|too")
"""What may stand between riders and a clause of them: "leaving Aster behind, who was caught"."""
_SO_MANY = phrases("the|a|an|two|three|four|five|six|another|his|her|their|both|last|yesterday|one")
_SHORTEST, _LONGEST_ROW, _NEAR = 4, 24, 3
Aside = tuple[list[int], str | None]


class Asides(ClauseTokens):
    """The tokens of a sentence, and which of them only say something in passing."""

    def __init__(self, s: Sentence, looks_back: bool) -> None:
        """Look at a sentence.

        Args:
            s: the sentence.
            looks_back: it is of a report, so that what was before is said as much as the rest.
        """
        super().__init__(s)
        self.looks_back = looks_back
        self.is_put_otherwise = False
        """A simple sentence says something in passing: "Fisk counters with Gran in tow"."""
        self.everything = range(len(self.tokens))
        self.then: dict[int, list[int]] = {}
        """Riders to whom the same happens next, by the token before: "Fisk cracks, then Gran"."""

    def taken_apart(self) -> tuple[list[int], list[Aside]]:
        """Return the tokens without what is said in passing, and that with whom it is of."""
        tokens, taken = self.tokens, set[int]()
        asides: list[Aside] = []
        brackets = [range(begin + 1, end - 1) for begin, end in self._bracketed()]
        for rule in (self._clefts, self._heads, self._between_and_a_verb, self._next_ones, self._origins):
            for begin, end in rule(asides):
                taken.update(range(begin, end))
                self.is_put_otherwise = True
        for at in range(1, len(tokens) - 2):
            if tokens[at].folded != "," or at in taken:
                continue
            word = tokens[at + 1].folded
            if word in _WHICH:
                taken.update(self._to(at, self._end_of_aside(at + 2)))
                continue
            whom = at - 1
            if word in _WHO and tokens[whom].folded in _AFTER_A_RIDER and whom:
                whom -= 1
            if not tokens[whom].classes & WHOM:
                continue
            taken.update(self._said_of(at, whom, asides))
        for inside in brackets:
            asides.append(([i for i in inside if i not in taken], None))
            taken.update(range(inside.start - 1, inside.stop + 1))
            self.is_put_otherwise = True
        return [i for i in self.everything if i not in taken], asides

    def _said_of(self, at: int, whom: int, asides: list[Aside]) -> range:
        """Return what is said of a rider or a group from a comma on, and put what of it is news into `asides`."""
        is_who = self.tokens[at + 1].folded in _WHO
        past = None if is_who else self.gerund(self.everything, at + 1)
        rider = self._of_whom(at, whom) if is_who else self.text([whom])
        if not is_who and past is None:
            if (close := self._end_of_apposition(at, asides)) is None:
                return range(0)
            self.is_put_otherwise = True
            return range(at, close + 1)
        end = self._end_of_aside(at + 2)
        if past is not None and not (end < len(self.tokens) and self._goes_on_with_a_verb(end + 1)):
            return range(0)  # "Fisk attacked Gran, dropping him": a clause of the main one
        is_news = self.looks_back or self._is_now(at + 2)
        if is_who and (is_news or OUT.search(self.text(range(at + 2, end)))):
            asides.append((list(range(at + 2, end)), rider))
        elif past is not None:
            said = self.text([at + 1]).split(" ", 1)
            asides.append((list(range(at + 2, end)), " ".join([rider, past, *said[1:]])))
        return self._to(at, end)

    def _of_whom(self, at: int, whom: int) -> str:
        """Return the riders of whom a clause with "who" is: of a row that ends a sentence the last, unless "who were"."""
        people = self.tokens[whom].value if "named" in self.tokens[whom].classes else []
        verb = self.word(self.everything, at + 2).split(" ")[0]
        is_last = verb in ("was", "is", "has", "s") or (
            verb not in ("were", "are", "have") and self._end_of_aside(at + 2) >= len(self.tokens) - 1
        )
        return str(people[-1].name) if len(people) > 1 and is_last else self.text([whom])

    def _to(self, at: int, end: int) -> range:
        """Return what goes from a comma to the end of an aside, its second comma too where no clause begins there."""
        is_comma = end < len(self.tokens) and self.tokens[end].folded == ","
        return range(at, end + (is_comma and not self._goes_on(end + 1)))

    def _end_of_apposition(self, at: int, asides: list[Aside]) -> int | None:
        """Return the comma after what is said of a group or a rider from a comma on, before the verb; or None."""
        close = next(
            (i for i in range(at + 2, min(at + _LONGEST_ROW, len(self.tokens))) if self.tokens[i].folded == ","),
            None,
        )
        if close is None or not self._goes_on_with_a_verb(close + 1):
            return None
        inside = self.tokens[at + 1 : close]
        first = inside[0].folded.split()[0]
        is_done = (first.endswith("ed") or first in DONE) and not inside[0].classes & DOERS
        if is_done and any(token.classes & {"by"} or token.folded == "by" for token in inside):
            asides.append((list(range(at + 1, close)), f"{self.text([at - 1])} was"))
            return close
        is_title = inside[0].folded in ("the", "a", "an")  # "the Dutchman who had led since Monday"
        of_others = any(
            token.classes & DOERS
            and token.folded not in OBJECTS
            and not (is_title and n <= _NEAR and "nation" in token.classes)
            for n, token in enumerate(inside)
        )
        return None if inside[0].folded in CONJUNCTIONS or of_others else close

    def _is_now(self, at: int) -> bool:
        """Return whether a verb at a token is in the present or the perfect."""
        first = self.tokens[self.skip(self.everything, at)].folded.split(" ")[0]
        return first in ("is", "are", "has", "have", "s") or (first.endswith("s") and first not in ("was", "loss"))

    def _goes_on(self, at: int) -> bool:
        """Return whether a clause of its own begins at a token, before which its comma is to stay."""
        word = self.tokens[at].folded if at < len(self.tokens) else ""
        return word in CONJUNCTIONS or word in WITH or word.split()[0].endswith("ing") if word else False

    def _goes_on_with_a_verb(self, at: int) -> bool:
        """Return whether a verb of whoever was named before stands at a token, "never" before it or not."""
        at = self.skip(self.everything, at)
        if at < len(self.tokens) and self.tokens[at].folded in ("never", "not"):
            at += 1
        return self.finite(self.everything, at, own=False)

    def _end_of_aside(self, at: int) -> int:
        """Return the index after a relative clause: the comma before the main clause's verb or another clause."""
        for end in range(at, len(self.tokens)):
            word = self.tokens[end].folded
            if word in MARKS:
                return end
            if word != ",":
                continue
            is_new = (
                self.word(self.everything, end + 1) in CONJUNCTIONS
                and self.doer(self.everything, end + 2) is not None
            )
            if self._goes_on_with_a_verb(end + 1) or is_new:
                return end
        return len(self.tokens)

    # -- other ways of saying something in passing ------------------------------------------------------------

    def _bracketed(self) -> Iterator[tuple[int, int]]:
        """Yield sentences in brackets: "(Bero, having changed his bike, was caught by the bunch)"."""
        for at, token in enumerate(self.tokens):
            if token.folded != "(":
                continue
            close = next((i for i in range(at + 1, len(self.tokens)) if self.tokens[i].folded == ")"), None)
            if close is not None and close >= at + _SHORTEST and self.doer(self.everything, at + 1) is not None:
                yield at, close + 1

    def _origins(self, _: list[Aside]) -> Iterator[tuple[int, int]]:
        """Yield where riders are from, between their names and their verb: "Bero and Dorn of Luxembourg set off"."""
        for at in range(1, len(self.tokens) - 2):
            if self.tokens[at].folded not in ("of", "from") or "named" not in self.tokens[at - 1].classes:
                continue
            end = at + 1
            while end < min(at + 5, len(self.tokens)) and (
                self.tokens[end].folded in ("the", "national", "team", "-")
                or self.tokens[end].classes & {"team", "maybe", "site", "nation"}
                or self.s.text[self.tokens[end].start].isupper()
            ):
                end += 1
            comma = self.word(self.everything, end) == ","
            if end > at + 1 and self._goes_on_with_a_verb(end + comma):
                yield at, end

    def _clefts(self, _: list[Aside]) -> Iterator[tuple[int, int]]:
        """Yield the words around riders in "it was Fisk and Gran who went on"."""
        for at in range(1, len(self.tokens) - 2):
            if self.tokens[at].folded not in _WHO_DID or not self.finite(
                self.everything, self.skip(self.everything, at + 1), own=True
            ):
                continue
            who = next(
                (
                    i
                    for i in range(max(0, at - 12), at)
                    if "named" in self.tokens[i].classes and self.row_end(self.everything, i) == at
                ),
                None,
            )
            if who is None:
                continue
            begin = next(
                (i for i in range(who - 1, max(-1, who - 8), -1) if self.tokens[i].folded.split()[0] == "it"), None
            )
            if begin is None or _IT_IS.fullmatch(self.text(range(begin, who)).lower()) is None:
                continue
            yield (
                begin,
                who
                - (who and self.tokens[who - 1].classes == {"word"} and self.tokens[who - 1].value is not None),
            )
            yield at, at + 1

    def _heads(self, _: list[Aside]) -> Iterator[tuple[int, int]]:
        """Yield what riders are called before their names: "two of the Visma men, A and B, drop back"."""
        for at in range(1, len(self.tokens) - 2):
            if self.tokens[at].folded != "," or (close := self._end_of_row(at + 1)) is None:
                continue
            begin = next(
                (
                    i + 1
                    for i in range(at - 1, -1, -1)
                    if self.tokens[i].folded in MARKS | {",", "and", "but", ":"} or i == 0
                ),
                0,
            )
            begin -= begin == 1 and self.tokens[0].folded not in CONJUNCTIONS
            head = self.tokens[begin:at]
            noun = next((n for n, token in enumerate(head) if token.folded.split()[-1] in HEADS), None)
            if noun is None or not head or head[0].folded.split()[0] not in _SO_MANY:
                continue
            rest = head[noun + 1 :]
            if (rest and rest[0].folded not in ("who", "of", "from")) or any(
                "named" in token.classes and not self._owns(begin + n) for n, token in enumerate(head)
            ):
                continue
            yield begin, at + 1
            yield close, close + 1

    def _owns(self, at: int) -> bool:
        return self.word(self.everything, at + 1) in ("'", "’") and self.word(self.everything, at + 2) == "s"

    def _end_of_row(self, at: int) -> int | None:
        """Return the comma after a row of riders that begins at a token, before their verb; None for no such row."""
        is_named = False
        for end in range(at, min(at + _LONGEST_ROW, len(self.tokens))):
            token = self.tokens[end]
            after = self.skip(self.everything, end + 1)
            if (
                token.folded == ","
                and is_named
                and (
                    self._goes_on_with_a_verb(end + 1) or self.word(self.everything, after).split(" ")[0] in BASES
                )
            ):
                return end
            if token.folded in MARKS or self.finite(self.everything, end, own=False):
                return None
            is_named |= "named" in token.classes
            if not is_named and (token.folded == "," or end > at + 3):
                return None
        return None

    def _between_and_a_verb(self, asides: list[Aside]) -> Iterator[tuple[int, int]]:
        """Yield what stands between "and" and a verb: "attacked and, having passed Fisk, joined Gran"."""
        for at in range(2, len(self.tokens) - 4):
            if self.tokens[at].folded not in ("and", "but") or self.tokens[at + 1].folded != ",":
                continue
            close = next((i for i in range(at + 3, len(self.tokens)) if self.tokens[i].folded == ","), None)
            if close is None or not (
                self._goes_on_with_a_verb(close + 1) or self.doer(self.everything, close + 1) is not None
            ):
                continue
            past = self.gerund(self.everything, at + 2)
            begin = next((i + 1 for i in range(at, -1, -1) if self.tokens[i].folded in MARKS), 0)
            own = self.own(range(begin, at))
            if past is not None and own is not None:
                said = self.text([at + 2]).split(" ", 1)
                asides.append(
                    (
                        list(range(at + 3, close)),
                        " ".join([self.text(self.row(range(len(self.tokens)), own)), past, *said[1:]]),
                    )
                )
            yield at + 1, close + 1

    def _next_ones(self, _: list[Aside]) -> Iterator[tuple[int, int]]:
        """Yield riders to whom the same happens next: "Fisk is the first to crack, then Gran, then Dorn, and …"."""
        at = 1
        while at < len(self.tokens) - 1:
            begin = at
            who: list[int] = []
            while self.word(self.everything, at) in (",", "and") and (after := self._then(at)) is not None:
                who.append(after)
                at = after + 1
            goes_along = "followed" in self.word(self.everything, begin + 1) and self.s.has("attack")
            if who and self._happens(begin) and not goes_along:
                self.then[begin - 1] = who
                yield begin, at
            at = max(at, begin + 1)

    def _then(self, at: int) -> int | None:
        """Return the riders of ", then Fisk" or ", and then Fisk" at a token, where nothing is said of what they do."""
        at += 1
        if self.word(self.everything, at) == "and":
            at += 1
        if self.word(self.everything, at) not in ("then", "and then", "followed by", "soon followed by"):
            return None
        who = at + 1
        if who >= len(self.tokens) or "named" not in self.tokens[who].classes:
            return None
        if self.doer(self.everything, who) is not None:
            return None  # "and then Fisk, a team-mate, tried"
        after = self.word(self.everything, who + 1)
        return who if after in (",", ".", ";", "and", "!", "") and not self._goes_on_with_a_verb(who + 2) else None

    def _happens(self, at: int) -> bool:
        """Return whether what was said before a token is what befalls one rider after another."""
        begin = next((i + 1 for i in range(at - 1, -1, -1) if self.tokens[i].folded in MARKS), 0)
        words = {word for token in self.tokens[begin:at] for word in token.folded.split()}
        return not words.isdisjoint(_BEFALLS)


_WHO_DID = phrases("who|that")
_IT_IS = lazy(
    r"it ?(?:['’] ?s|s|is|was|will be|has been)(?: (?:then|now|also|only|again|just|soon|once again|once more))?(?: (?:the|a|an|his|her)(?: [\w-]+){1,3})?"
)
_BEFALLS = phrases(
    "crack|cracks|cracked|dropped|distanced|lose|loses|lost|falls|fell|crashed|crashes|punctured|punctures|abandoned|abandons|cracking|pop|pops|popped|"
    "blew|blows|caught|overhauled|reeled|swept|slip|slips|slipped|drops|retired|try|tries|tried|jump|jumps|jumped|attack|attacks|attacked|go|yield|buckle|cede"
)
