"""A long French sentence as the simple ones it is made of, each with its doer.

"Dorn, qui a repris Fisk, attaque avant d'être rejoint par Gran" is "Dorn a repris Fisk", "Dorn attaque" and "Dorn est
rejoint par Gran". The whole is read as well: clauses only say what the whole of it hides.
"""

import re
from collections.abc import Iterator, Sequence

from feeds.commentary.sentence.token_row import DOERS, TokenRow
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.vocabulary.french_clauses import (
    ADVERBS,
    AUXILIARIES,
    BOUND,
    GERUNDS,
    JOINING,
    LOOKS_BACK,
    NO_VERBS,
    OTHER_DAYS,
    PAST,
)
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

_SHORTEST, _LONGEST = 6, 160
"""Tokens of a sentence that is taken apart."""
_GROUPS = phrases("peloton|leaders|chasers|named")
_OBJECTS = phrases("lui|leur|leurs|son|sa|eux|elle")
_MARKS = phrases(";|–|—|:")
_DETERMINERS = phrases(
    "le|la|l|les|un|une|'|’|ce|cet|cette|ces|du|des|son|sa|ses|leur|leurs|deux|trois|quatre|cinq"
)
_OF = phrases(
    "de|du|des|d|avec|par|sur|a|au|aux|pour|contre|sans|chez|derriere|devant|apres|avant|vers|entre|dans|que|qu|comme"
)
_OTHER_DAYS = lazy(OTHER_DAYS, re.IGNORECASE)
_LOOKS_BACK = lazy(LOOKS_BACK, re.IGNORECASE)
_HINTS = lazy(
    r"\bqui\b|[,;:–—]|\b(?:mais|puis|avant d|alors que|tandis que|pendant que|après (?:avoir|être|s['’]être))|\bet\b|\w+ant\b"
)
_HAS_NOW = lazy(
    r"(?:n['’]|ne |s['’]|se |y |en )?(?:vient|viennent|a|ont|est|sont|va|abandonne|attaque|cède|perd)\b"
)
_RETURNS = lazy(r"rev(?:ient|enue?s?)$|recoll|rentr|reinteg|retrouv|raccroch|retour$")
_GIVES_UP = lazy(
    r"^(?:a|ont|est|sont|doit|doivent|finit|finissent)\b[^,;]{0,30}\b(?:abandon|renonc|jet\w+ l['’]éponge|pied à terre|ambulance)"
)
_TO_COME = lazy(r"\b(?:si|s['’]il|quand|lorsqu\w*|comme|quelqu\w+|dont|où)\b")


def french_clauses(s: Sentence, *, looks_back: bool) -> list[str]:
    """Return the simple sentences of a French sentence; none where it is a simple one itself.

    Args:
        s: the sentence.
        looks_back: it is of a report, so that "qui avait attaqué" is said as much as the rest.
    """
    if not _SHORTEST <= len(s.tokens) <= _LONGEST or s.has("said", "if", "correct") or not _HINTS.search(s.text):
        return []
    if not s.has("named", "nation", "he", "they", "leaders") or s.text.rstrip().endswith("?"):
        return []
    parted = FrenchClauses(s, looks_back)
    pieces = [piece for piece in parted.pieces() if not _OTHER_DAYS.search(piece)]
    return pieces if len(pieces) > 1 or parted.is_put_otherwise else []


class FrenchClauses(TokenRow):
    """The tokens of a sentence on the way to be clauses."""

    def __init__(self, s: Sentence, looks_back: bool) -> None:
        super().__init__(s)
        self.looks_back = looks_back
        self.is_put_otherwise = False

    def pieces(self) -> Iterator[str]:
        """Yield the clauses, those said in passing first."""
        main, asides = self._asides()
        yield from asides
        yield from self._cut(main)

    def has_verb(self, at: int) -> bool:
        """Return whether a verb stands at a token."""
        return self._is_verb(range(len(self.tokens)), at)

    # -- words --------------------------------------------------------------------------------------------

    def _is_verb(self, seq: Sequence[int], p: int) -> bool:
        """Return whether a finite verb stands at a place, or after a pronoun or an adverb there."""
        for at in range(p, min(p + 5, len(seq))):
            token = self.tokens[seq[at]]
            if token.classes & DOERS - {"he", "they"} or token.classes & phrases("break|duration|distance|maybe"):
                return False
            word = token.folded.split()[0] if token.folded else ""
            if token.folded in NO_VERBS or not word:
                return False
            if self.s.text[token.start] in "àÀ":
                if self.word(seq, at + 1) not in _TURNS:
                    return False
                continue
            if word in AUXILIARIES and not (
                word in ("a", "la") and at > p and self.word(seq, at - 1) in ADVERBS - _LIGHT
            ):
                return True
            if word in ADVERBS:
                continue
            if not self.s.text[token.start].islower():
                return False
            return re.search(r"(?:e|ent|it|ait|aient|a|erent)$", word) is not None and word not in NO_VERBS
        return False

    def _doer(self, seq: Sequence[int], p: int) -> tuple[int, int] | None:
        """Return where the doer of a clause begins that begins at a place, and the place of it; None without one."""
        at = p
        while at < len(seq) and at < p + 5 and self.word(seq, at) in ADVERBS - _DETERMINERS:
            at += 1
        first = at
        while at < len(seq) and at < first + 5:
            token = self.tokens[seq[at]]
            if token.classes & DOERS and token.folded not in _OBJECTS:
                return (first, at) if self._is_verb(seq, self._past_aside(seq, at + 1)) else None
            word = token.folded
            if (
                token.classes & {"break"}
                or (at > first and word in _OF)
                or (at == first and word not in _DETERMINERS)
            ):
                return None
            if not token.classes <= {"word", "riders", "team", "now", "mark"}:
                return None
            at += 1
        return None

    def _past_aside(self, seq: Sequence[int], p: int) -> int:
        """Return the place after what is said of a rider between commas or brackets."""
        close = self.close_of(seq, p)
        is_aside = close is not None and (self.word(seq, p) == "(" or not self._names(seq[p:close]))
        return close + 1 if close is not None and is_aside else p

    def _names(self, seq: Sequence[int]) -> bool:
        return any(self.tokens[i].classes & DOERS for i in seq)

    # -- what is said in passing --------------------------------------------------------------------------

    def _asides(self) -> tuple[list[int], list[str]]:
        """Return the tokens without the relative clauses between commas, and those clauses with whom they are of."""
        tokens = self.tokens
        taken: set[int] = set()
        asides: list[str] = []
        everything = range(len(tokens))
        for at in range(1, len(tokens) - 1):
            if tokens[at].folded != "qui" or at in taken:
                continue
            comma = tokens[at - 1].folded == ","
            whom = at - 2 if comma else at - 1
            if whom >= 0 and tokens[whom].folded == ")":
                whom = next((i for i in range(whom, -1, -1) if tokens[i].folded == "("), 0) - 1
            is_pack = whom >= 0 and tokens[whom].folded.endswith((" peloton", " paquet"))
            if (
                whom < 0
                or not (is_pack or tokens[whom].classes & _GROUPS)
                or not self._is_verb(everything, at + 1)
            ):
                continue
            end = self._end_of_aside(at + 1)
            said = self.text(range(at + 1, end))
            if not self.looks_back and _LOOKS_BACK.search(said):
                said = self._now_of(said)
            if said:
                asides.append(f"{self._whom(whom)} {said}.")
            if comma:
                taken.update(
                    range(
                        at - 1, end + (end < len(tokens) and tokens[end].folded == "," and self._goes_on(end + 1))
                    )
                )
        self.is_put_otherwise = bool(asides or taken)
        return [i for i in everything if i not in taken], asides

    def _now_of(self, said: str) -> str:
        """Return what is news in a relative clause that looks back: "se tenait l'épaule et vient d'abandonner"."""
        rest = said.rpartition(" et ")[2]
        return rest if rest != said and _HAS_NOW.match(rest) else ""

    def _whom(self, at: int) -> str:
        """Return whom a relative clause is of, with the article before a group."""
        if not self.tokens[at].classes & _GROUPS:
            return "le peloton"  # "sort du peloton, qui …"
        first = at
        if "named" not in self.tokens[at].classes:
            while first and first > at - 3 and self.tokens[first - 1].folded in _DETERMINERS:
                first -= 1
        text = self.text(range(first, at + 1))
        return re.sub(r"^(?:du|au)\b", "le", text)

    def _goes_on(self, at: int) -> bool:
        """Return whether the verb of a doer before stands at a token, before which a comma is to go."""
        return self._is_verb(range(len(self.tokens)), at)

    def _end_of_aside(self, at: int) -> int:
        """Return the index after a relative clause: the next comma after which no list goes on."""
        everything = range(len(self.tokens))
        for end in range(at, len(self.tokens)):
            word = self.tokens[end].folded
            if word in _MARKS or word == ")":
                return end
            if word == "et" and self._doer(everything, end + 1) is not None:
                return end
            if word == "," and not (end + 1 < len(self.tokens) and self._is_listed(end)):
                return end
        return len(self.tokens)

    def _is_listed(self, comma: int) -> bool:
        """Return whether riders stand on both sides of a comma, and no verb after the second."""
        before, after = self.tokens[comma - 1], self.tokens[comma + 1]
        is_row = "named" in before.classes and "named" in after.classes
        return is_row and not self._is_verb(range(len(self.tokens)), comma + 2)

    # -- clauses ------------------------------------------------------------------------------------------

    def _cut(self, seq: list[int]) -> Iterator[str]:
        """Yield the clauses of some tokens."""
        doer = ""
        begin = 0
        prefix = ""
        if (opened := self._opening(seq)) is not None:
            begin, said = opened
            yield said
        p = begin
        while p < len(seq):
            border = self._border(seq, p, self._own(seq[begin:p]) or doer) if self._says(seq[begin:p]) else None
            if border is not None:
                after, added = border
                if piece := self.text(seq[begin:p]):
                    yield f"{prefix}{piece}."
                doer = self._own(seq[begin:p]) or doer
                prefix = added
                if added:
                    prefix = f"{doer} {added}".strip() + " "
                begin = p = after
                continue
            p += 1
        if piece := self.text(seq[begin:]):
            yield f"{prefix}{piece}."

    def _says(self, piece: Sequence[int]) -> bool:
        """Return whether some tokens say more than when or where: "Derrière, Dorn attaque" is one clause."""
        return any(self.tokens[i].classes & DOERS or self._is_verb(piece, n) for n, i in enumerate(piece))

    def _opening(self, seq: list[int]) -> tuple[int, str] | None:
        """Return where the main clause begins after a participle, "Lâché dans le col, Dorn …", and what that says."""
        first = self.word(seq, 0)
        stem = re.sub(r"e?s?$", "", first) if first not in PAST else first
        is_past = first in PAST or any(form in PAST for form in (stem, f"{stem}e"))
        after_having = first == "apres" and self.word(seq, 1) in ("avoir", "etre", "s")
        if not is_past and not after_having:
            return None
        comma = next(
            (p for p in range(1, min(len(seq), 22)) if self.word(seq, p) == "," and self._doer(seq, p + 1)), None
        )
        if comma is None or (found := self._doer(seq, comma + 1)) is None:
            return None
        whom = self.text(seq[found[0] : found[1] + 1])
        if any(_RETURNS.match(word) for i in seq[found[1] :] for word in self.tokens[i].folded.split()):
            return None  # "Lâché dans le col, Dorn est revenu"
        if after_having:
            said = self.text(seq[1:comma])
            said = re.sub(r"^s['’]être", "s'est", re.sub(r"^avoir", "a", re.sub(r"^être", "est", said)))
            return comma + 1, f"{whom} {said}."
        said = self.text(seq[:comma])
        return comma + 1, f"{whom} est {said[0].lower()}{said[1:]}."

    def _own(self, piece: Sequence[int]) -> str:
        """Return the doer of a clause, as it is written."""
        for n, index in enumerate(piece):
            token = self.tokens[index]
            if token.classes & DOERS and token.folded not in _OBJECTS:
                if n and self.word(piece, n - 1).split(" ")[-1] in _OF:
                    return ""
                if not self._is_verb(piece, self._past_aside(piece, n + 1)):
                    return ""
                first = n
                while first and self.word(piece, first - 1) in _DETERMINERS:
                    first -= 1
                return self.text(piece[first : n + 1])
        return ""

    def _border(self, seq: list[int], p: int, doer: str) -> tuple[int, str] | None:
        """Return where the next clause begins if one ends at a place, with what comes after its doer there."""
        word = self.word(seq, p)
        if word in _MARKS:
            return (p + 1, "") if word == ";" or self._doer(seq, p + 1) is not None else None
        if not (
            word in BOUND or word == "," or word in ("avant", "en", "apres") or word.startswith("avant d etre ")
        ):
            return None
        q = p + 1 if word == "," else p
        joined = self.word(seq, q)
        if joined.startswith("avant d etre ") and doer:
            text = self.s.text[self.tokens[seq[q]].start : self.tokens[seq[q]].end]
            return q + 1, "est " + re.sub(r"^.*?être ", "", text)
        if joined == "avant" and self.word(seq, q + 1) in ("de", "d"):
            return self._before(seq, q + 1, doer)
        while self.word(seq, q) in BOUND or self.word(seq, q) in ("que", ","):
            q += 1
        if _TO_COME.match(self.word(seq, q)) or self.word(seq, q) in ("qui", "que", "qu"):
            return None
        found = self._doer(seq, q)
        if found is not None and "unsaid" in self.tokens[seq[found[1]]].classes:
            return (found[1] + 1, " ") if doer else None
        if found is not None and not self._is_row(seq, p, q, found[1]):
            is_same = not self.tokens[seq[found[1]]].classes.isdisjoint(("he", "they"))
            return None if is_same and self._is_tried(seq[:p]) else (q, "")
        if not doer:
            return None
        if self._is_tried(seq[:p]) and not (joined == "mais" and _GIVES_UP.search(self.text(seq[q:]))):
            return None
        if (
            q < len(seq)
            and joined in JOINING
            and "named" not in self.tokens[seq[q]].classes
            and self._is_verb(seq, q)
        ):
            return q, " "
        if word == "," and self.word(seq, q) in ("en",):
            q += 1
        gerund = self._gerund(seq, q) if word in (",", "en") or joined == "et" else ""
        return (q + 1, gerund) if gerund else None

    def _is_tried(self, piece: Sequence[int]) -> bool:
        """Return whether a clause only says what somebody tries, wants or might do: what comes of it belongs to it."""
        return any(self.tokens[i].classes & {"modal", "future"} for i in piece)

    def _is_row(self, seq: list[int], p: int, q: int, doer: int) -> bool:
        """Return whether a comma or "et" only joins riders, of whom one verb speaks: "Aster, Bero et Dorn attaquent"."""
        whom = self.tokens[seq[doer]]
        if not whom.classes & {"named", "nation"} or not self._is_plural(seq, self._past_aside(seq, doer + 1)):
            return False
        if "et" in (self.word(seq, q - 1), self.word(seq, p)):
            return "named" not in whom.classes or len(whom.value) == 1
        return bool(self.tokens[seq[p - 1]].classes & {"named", "nation"})

    def _is_plural(self, seq: Sequence[int], p: int) -> bool:
        for at in range(p, min(p + 4, len(seq))):
            word = self.word(seq, at).split(" ")[0]
            if word in ADVERBS and word not in AUXILIARIES:
                continue
            if word in ("se", "s", "ne", "n", "y", "en", "lui", "leur"):
                continue
            return word in ("ont", "sont", "vont", "font") or word.endswith("ent")
        return False

    def _gerund(self, seq: Sequence[int], p: int) -> str:
        """Return the present of a verb in -ant at a place, "" where none stands there."""
        word = self.word(seq, p)
        if not word.endswith("ant") or " " in word or p >= len(seq) or self.tokens[seq[p]].classes & DOERS:
            return ""
        return GERUNDS.get(word, f"{word[:-3]}e")

    def _before(self, seq: list[int], p: int, doer: str) -> tuple[int, str] | None:
        """Read "avant d'être repris" and "avant de se relever": what comes next of the same doer."""
        at = p + 1
        while self.word(seq, at) in ("'", "’"):
            at += 1
        if not doer or at >= len(seq):
            return None
        word = self.word(seq, at)
        if word == "etre":
            return at + 1, "est"
        if word.startswith("etre ") or not self.s.text[self.tokens[seq[at]].start].islower():
            return None
        return at, "vient de"


_TURNS = phrases("son|leur|nouveau|son tour|leur tour")
_LIGHT = phrases("ne|n|se|s|y|en|le|la|l|les|leur|lui|'|’")
