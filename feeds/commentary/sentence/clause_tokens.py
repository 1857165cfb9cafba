"""The tokens of an English sentence, by what they may be in a clause: its doer, its verb, an adverb between."""

from collections.abc import Sequence

from feeds.commentary.sentence.token_row import DOERS, TokenRow
from feeds.commentary.vocabulary.english_clauses import (
    ADVERBS,
    AUXILIARIES,
    GERUNDS,
    NO_GERUNDS,
    PASTS,
    PRESENTS,
)
from feeds.commentary.words.tags import phrases

_NO_EPITHET = phrases(
    "it|there|is|was|are|were|has|had|who|that|which|what|not|of|with|by|from|for|in|on|at|to|behind|past|over|than|like|ahead|against|into|"
    "through|without|before|after|between|'|’|this|so|then|as|when|while|but|off|up|down|out|away|back"
)
OBJECTS = phrases("him|her|his|their|them")
_EPITHET = phrases("word|nation|riders|maybe|person|team")
_OWNED = phrases(
    "day|tour|race|group|bike|wheel|team|lead|advantage|chain|attack|move|effort|teammate|team-mate|teammates|stage|giro|vuelta|season|gap|solo|adventure|"
    "freedom|resistance|chances|hopes|body|face|legs|father|mother|brother|car|directeur|rival|rivals|lieutenant|acceleration|shoulders|shoulder|knee|arm|hand"
)
_DOUBT = ("modal", "future", "not")
_OF = phrases(
    "of|with|by|from|for|in|on|at|to|behind|past|over|than|like|ahead|against|into|through|without|before|after|between|'|’"
)


class ClauseTokens(TokenRow):
    """The tokens of an English sentence, by what they may be in a clause."""

    def skip(self, seq: Sequence[int], p: int) -> int:
        """Return the place after adverbs."""
        last = p + 4
        while p < min(len(seq), last) and (
            self.word(seq, p) in ADVERBS
            or (self.word(seq, p).endswith("ly") and self.tokens[seq[p]].classes <= {"word", "now"})
        ):
            if self.word(seq, p) == "there" and self.word(seq, p + 1) in ("is", "are", "was", "were", "s", "'"):
                break  # "and there is a pause"
            p += 1
        return p

    def finite(self, seq: Sequence[int], p: int, *, own: bool) -> bool:
        """Return whether a verb stands at a place; `own`: right after its doer."""
        if p >= len(seq):
            return False
        token = self.tokens[seq[p]]
        first = token.folded.split()[0] if token.folded else ""
        if token.classes & DOERS or not first.isalpha():
            return bool(own and first in ("'", "’") and self.word(seq, p + 1) == "s")
        if first in AUXILIARIES or first in PASTS or first in PRESENTS:
            return own or first != "s"
        if first.endswith("ed") and len(first) > 4:
            return True
        return own and first.endswith("s") and not first.endswith("ss") and len(first) > 3

    def doer(self, seq: Sequence[int], p: int) -> int | None:
        """Return the place of the doer of a clause that begins at a place and has a verb, or None."""
        p = self.skip(seq, p)
        for at in range(p, min(p + 4, len(seq))):
            token = self.tokens[seq[at]]
            if "nation" in token.classes and self._is_title(seq, at):
                continue
            if token.classes & DOERS and token.folded not in OBJECTS:
                if (
                    self.word(seq, at + 1) in ("'", "’")
                    and self.word(seq, at + 2) == "s"
                    and "he" not in token.classes
                ):
                    return None
                return at if self.finite(seq, self.past_aside(seq, self.row_end(seq, at)), own=True) else None
            if token.folded in _OF or not token.classes <= {"word", "now", "maybe", "site", "team", "riders"}:
                return None
        return None

    def row_end(self, seq: Sequence[int], p: int) -> int:
        """Return the place after riders in a row, each perhaps with what they are: "Bero and the Dane Fisk", "the two of them"."""
        end = p + 1
        if self.word(seq, end) == "of" and self.word(seq, end + 1) in ("them", "these", "those"):
            return end + 2
        while "named" in self.tokens[seq[p]].classes and self.word(seq, end) in (",", "and"):
            if end == p + 1 and self.word(seq, end) == "," and self.word(seq, end + 1) == "and":
                break  # "Fisk, and Gran was caught": a row of two has no comma
            after = end + 1 + (self.word(seq, end) == "," and self.word(seq, end + 1) == "and")
            after += self.word(seq, after) == "then"
            last = next((at for at in range(after, min(after + 4, len(seq))) if self._is_rider(seq, at)), None)
            if last is None or any(
                not self.tokens[seq[at]].classes <= _EPITHET or self.word(seq, at) in _NO_EPITHET
                for at in range(after, last)
            ):
                break
            if self.word(seq, end) == "," and not self._is_of_a_row(seq, last):
                break
            end = last + 1
        return end

    def _is_rider(self, seq: Sequence[int], p: int) -> bool:
        return "named" in self.tokens[seq[p]].classes and self.word(seq, p + 2) != "s"

    def _is_of_a_row(self, seq: Sequence[int], p: int) -> bool:
        """Return whether "and" and another rider follow a rider of a row with commas."""
        for at in range(p + 1, min(p + 12, len(seq))):
            if self.word(seq, at) == "and":
                return any("named" in self.tokens[seq[i]].classes for i in range(at + 1, min(at + 5, len(seq))))
            if self.finite(seq, at, own=False):
                return False
        return False

    def row(self, piece: Sequence[int], index: int) -> list[int]:
        """Return the tokens of the riders in a row that begins with a token."""
        p = next((n for n, i in enumerate(piece) if i == index), None)
        return [index] if p is None else list(piece[p : self.row_end(piece, p)])

    def _is_title(self, seq: Sequence[int], p: int) -> bool:
        """Return whether a nationality is part of what a rider is, named right after: "the German champion Fisk"."""
        who = next(
            (at for at in range(p + 1, min(p + 4, len(seq))) if "named" in self.tokens[seq[at]].classes), None
        )
        return who is not None and all(
            self.tokens[seq[at]].classes <= _EPITHET
            and self.word(seq, at) not in _NO_EPITHET
            and not self.finite(seq, at, own=True)
            for at in range(p + 1, who)
        )

    def past_aside(self, seq: Sequence[int], p: int) -> int:
        """Return the place after what is said of a rider between commas or brackets, and after adverbs."""
        close = self.close_of(seq, p)
        return self.skip(seq, p if close is None else close + 1)

    def gerund(self, seq: Sequence[int], p: int) -> str | None:
        """Return the past of a verb in -ing that stands at a place."""
        if p >= len(seq):
            return None
        token = self.tokens[seq[p]]
        first = token.folded.split()[0]
        if not first.endswith("ing") or token.classes & {"named", "peloton", "leaders", "chasers", "duration"}:
            return None
        if first in ("being", "having"):
            return GERUNDS[first]
        if first in NO_GERUNDS:
            return None
        return GERUNDS.get(first) or f"{first[:-3]}ed"

    def doubts(self, piece: Sequence[int]) -> bool:
        """Return whether some tokens hope, deny or foresee."""
        return any(self.tokens[i].classes.intersection(_DOUBT) for i in piece)

    def is_auxiliary(self, seq: Sequence[int], p: int) -> bool:
        """Return whether "is", "was" or "has" stands at a place."""
        return self.word(seq, self.skip(seq, p)).split(" ")[0] in phrases("is|was|were|are|has|had|have")

    def own(self, piece: Sequence[int]) -> int | None:
        """Return the token of the doer of a clause: before its verb, or after "away goes"."""
        for n, index in enumerate(piece):
            token = self.tokens[index]
            if "nation" in token.classes and self._is_title(piece, n):
                continue
            if self.word(piece, n + 2) == "s" and self.word(piece, n + 3) in _OWNED:
                continue  # "Garrity's day is over"
            if token.classes & DOERS and token.folded not in OBJECTS:
                of = n and (self.word(piece, n - 1) in _OF or self.word(piece, n - 1).split(" ")[-1] in _OF)
                return None if of and "attack_noun" not in self.tokens[piece[n - 1]].classes else index
            if n and self.finite(piece, n, own=False) and "attack_noun" not in token.classes:
                return None
        return None
