"""A sentence as a row of pieces of gaps: times, groups, and words of relation by class, one character for each.

The row is what the gap grammar (`feeds.commentary.gap.grammar`) is written on. Its characters are

* `T`: a time that can be a gap; `k`: another figure, a distance or a time of day;
* `G`: a group or riders who are known; `P`: "they"; `H`: "he"; `O`: a pronoun that is an object, "le saca";
  `Q`: somebody who is not known;
* those of `SYMBOLS`: words by class; `s`: a possessive; `p`: a plus before a time;
* `,` `;` `:` `~` `(` `)` `&`: marks and "and"; `_`: any other word.
"""

from dataclasses import dataclass
from functools import cache

from feeds.commentary.gap.tidying import (
    ASIDE,
    ASIDE_NL,
    WHO,
    Piece,
    drop_asides,
    leave_out_names,
    seconds_at,
    tidy,
)
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.guards import explained
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.vocabulary.gap_words import GAP_WORDS
from feeds.commentary.words.numbers import LONGEST_GAP_S, SPELT, Figure, number
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import Token, Vocabulary, phrases, vocabulary
from feeds.commentary.words.writing import ANDS, words_of
from tracker.race.text import fold_name

SYMBOLS = {
    "at": "a", "from": "f", "over": "o", "to": "t", "within": "i", "between": "b", "by": "y", "with": "w",
    "for": "F", "ahead": "A", "behind": "B", "lead": "L", "deficit": "D", "gap": "N", "have": "h", "lead_by": "l",
    "trail": "r",
    "be": "v", "move": "m", "separate": "S", "give": "g", "grow": "+", "shrink": "-", "change": "$", "later": "u",
    "pass": "c", "more": "x", "former": "z", "left": "R", "exceed": ">", "below": "<", "stop": "!", "which": "W",
    "group": "q", "lasting": "d", "before": "E", "take": "K",
    "having": "X",
}  # fmt: skip
"""Classes of words and what stands for them in a row; "still" is left out."""
_GROUPS = ("peloton", "leaders", "chasers", "rest", "gruppetto", "everybody")
_OTHERS = ("distance", "speed", "temperature", "clock")
_MARKS = {
    ",": ",", ";": ";", ":": ":", "(": "(", ")": ")", "–": "~", "—": "~", "-": "~", "/": ";", "|": ";", "…": ";",
    "+": "p", "=": ":", "•": ";", ".": ";", "!": ";", "[": "(", "]": ")", ">": ":", "→": ":", "@": "a",
}  # fmt: skip
_QUIET = phrases("'|’|\"|”|“|»|«|*|#|‘|´|`|′|″|¡|¿|>|<")
MOST = 240
"""Pieces of the longest row: what follows is a list, and not read here."""


@dataclass(slots=True)
class Row:
    """A sentence as pieces, with the character of each in `text`."""

    text: str
    pieces: list[Piece]
    phrased: frozenset[int] = frozenset()
    """The tokens in phrases of several words that are known as such: "n'est plus qu'à" denies nothing."""
    inverts: bool = False
    """A subject may follow its verb, "hebben ze"."""


@cache
def _lexicon(language: str) -> Vocabulary:
    return Vocabulary(GAP_WORDS[language])


def goes_on_in_seconds(s: Sentence, context: Context) -> bool:
    """Return whether a bare number is of seconds, as the time in the sentence before: "… 9 seconds on Dorn. Peloton at 40."."""
    return _AT_A_NUMBER.search(s.folded) is not None and _SECONDS_LAST.search(context.before) is not None


_AT_A_NUMBER = lazy(r"\b(?:at|op|a) \d\d ?(?:[.,;!]|$)")
_SECONDS_LAST = lazy(r"\b\d{1,2} ?(?:s\b|secs?\b|seco?nd\w*|segundos|tellen|[\"″]|['’]['’]|'')[^.;\d]{0,90}$")
"""A sentence whose last figure is of seconds."""


def row(s: Sentence, context: Context) -> Row:
    """Return the pieces of a sentence, at most `MOST`."""
    lexer = _Lexer(s, context)
    at = 0
    while at < len(s.words) and len(lexer.pieces) < MOST:
        at = lexer.take(at)
    leave_out_names(lexer.pieces)
    tidy(lexer.pieces, s.language)
    if goes_on_in_seconds(s, context):
        seconds_at(lexer.pieces)
    if s.language == "en":
        drop_asides(lexer.pieces, WHO)
    elif s.language == "nl":
        drop_asides(lexer.pieces, ASIDE_NL)
    elif s.language in ("fr", "es"):
        drop_asides(lexer.pieces, ASIDE)
    return Row(
        "".join(piece.kind for piece in lexer.pieces), lexer.pieces, frozenset(lexer.phrased), s.language == "nl"
    )


class _Lexer:
    """Takes the words of a sentence into pieces."""

    def __init__(self, s: Sentence, context: Context) -> None:
        self.pieces: list[Piece] = []
        self.phrased: set[int] = set()
        self._s, self._context = s, context
        self._folded = [word.folded for word in s.words]
        self._starts = {token.start: index for index, token in enumerate(s.tokens)}
        self._kinds = [_kind(s, index, context) for index in range(len(s.tokens))]
        self._ends = _ends(s, self._kinds)
        self._token = 0

    def take(self, at: int) -> int:
        """Take the piece that begins at a word, and return the index of the word after it."""
        word = self._s.words[at]
        begins = word.start in self._starts
        self._token = self._starts.get(word.start, self._token)
        if begins and (kind := self._kinds[self._token]):
            return self._take_token(at, kind)
        if not word.text[0].isalnum():
            if (mark := _MARKS.get(word.text)) is not None:
                self._put(mark, word.text)
            elif word.text not in _QUIET:
                self._put("_", word.text)
            return at + 1
        if self._is_possessive(at):
            self._put("s" if self.pieces[-1].kind in "GQ" else "v", "s")
            return at + 1
        if word.text == "a" and self._s.language == "fr" and at:
            self._put("h", "a")  # "à" is another word
            return at + 1
        return self._take_words(at)

    def _put(self, kind: str, words: str, token: Token | None = None) -> None:
        self.pieces.append(Piece(kind, self._token, words, token))

    def _is_possessive(self, at: int) -> bool:
        words = self._s.words
        is_s = words[at].folded == "s" and self._s.language == "en"
        return is_s and at > 0 and words[at - 1].text in "'’" and bool(self.pieces)

    def _take_token(self, at: int, kind: str) -> int:
        token = self._s.tokens[self._token]
        if kind == "T" and self._s.text[token.start] == "+":
            self._put("p", "+")
        is_behind = kind == "G" and bool(self.pieces) and self.pieces[-1].kind == "B"
        parted = _parted(self._s, self._token) if is_behind or self._is_in_a_row(kind) else []
        if kind == "G" and "maybe" in token.classes:
            people = _met(str(token.value), self._context)
            token = Token(frozenset({"named"}), token.start, token.end, people, token.folded)
        self.pieces += parted or [Piece(kind, self._token, token.folded, token)]
        while at < len(self._s.words) and self._s.words[at].start < token.end:
            at += 1
        return at

    def _is_in_a_row(self, kind: str) -> bool:
        """Return whether groups stand with where they are, "Dorn-Fisk, Gran at 15 seconds"."""
        s, token = self._s, self._s.tokens[self._token]
        if kind != "G" or self.pieces or not s.next_is(self._token, "at"):
            return False
        return "named" in token.classes and "-" in s.text[token.start : token.end].partition(", ")[0]

    def _take_words(self, at: int) -> int:
        s, folded = self._s, self._folded
        length, classes, _ = _lexicon(s.language).longest(folded, at, self._ends[at])
        of_group, group, size = vocabulary(s.language).longest(folded, at, self._ends[at])
        if of_group > length and not group.isdisjoint(_GROUPS):
            words = " ".join(folded[at : at + of_group])
            end = s.words[at + of_group - 1].end
            self._put("G", words, Token(group, s.words[at].start, end, size, words))
            return at + of_group
        if self._is_so_many(at):
            self._put("G", folded[at], self._those(at))
            return at + 1
        if self._is_the_chase(at):
            self._put(
                "G", "chase", Token(frozenset({"chasers"}), s.words[at].start, s.words[at].end, None, "chase")
            )
            return at + 1
        if self._is_the_bunch(at):
            self._put(
                "G",
                folded[at],
                Token(frozenset({"peloton"}), s.words[at].start, s.words[at].end, None, folded[at]),
            )
            return at + 1
        if self._is_a_group_of(at):
            return at + 2
        if (others := self._others(at)) is not None:
            self._put("G", others.folded, others)
            return at + len(others.folded.split())
        if "leaders" in classes:
            after = at + length
            if after < len(s.words) and folded[after] in _OF:
                self._put("_", folded[at])  # "the front of the peloton"
                return at + 1
            words, end = " ".join(folded[at:after]), s.words[after - 1].end
            self._put("G", words, Token(frozenset({"leaders"}), s.words[at].start, end, None, words))
            return after
        if not length:
            is_but = folded[at] == "but" and at > 0 and folded[at - 1] not in ("all", "nothing")
            self._put("&" if folded[at] in ANDS[s.language] else "," if is_but else "_", folded[at])
            return at + 1
        kind = next((SYMBOLS[name] for name in classes if name in SYMBOLS), "")
        if kind:
            self._put(kind, " ".join(folded[at : at + length]))
        if length > 1 or kind == "L":  # "een bonus van 1'50" is no bonus
            first, last = s.words[at].start, s.words[at + length - 1].end
            near = range(self._token, min(len(s.tokens), self._token + length))
            self.phrased.update(index for index in near if first <= s.tokens[index].start < last)
        return at + length

    def _is_the_chase(self, at: int) -> bool:
        """Return whether English means those who chase by "the chase": "with the chase at 18 seconds"."""
        folded = self._folded
        if self._s.language != "en" or folded[at] != "chase" or not at or folded[at - 1] != "the":
            return False
        if at > 1 and folded[at - 2] not in _BEFORE_THE_CHASE:
            return False  # "gives up the chase at three minutes"
        return at + 1 < len(folded) and folded[at + 1] in _AFTER_THE_CHASE

    def _is_the_bunch(self, at: int) -> bool:
        """Return whether Spanish means the peloton by "el grupo", while others are away."""
        s, folded = self._s, self._folded
        if s.language != "es" or folded[at] != "grupo" or not at or folded[at - 1] not in ("el", "al", "del"):
            return False
        if not (self._context.away or self._context.away_size):
            return False
        after = folded[at + 1] if at + 1 < len(s.words) else "."
        _, classes, _ = (
            _lexicon("es").longest(folded, at + 1, len(folded)) if after[0].isalnum() else (0, frozenset(), None)
        )
        return not after[0].isalnum() or after == "todavia" or not classes.isdisjoint(_AFTER_THE_BUNCH)

    def _is_a_group_of(self, at: int) -> bool:
        """Return whether Spanish "el de" stands before riders after whom a group is called: "A 1:50 el de Dorn"."""
        s, folded = self._s, self._folded
        if s.language != "es" or folded[at : at + 2] != ["el", "de"] or at + 2 >= len(s.words):
            return False
        index = self._starts.get(s.words[at + 2].start)
        return index is not None and self._kinds[index] == "G" and "named" in s.tokens[index].classes

    def _others(self, at: int) -> Token | None:
        """Return "other eight" of English as those who are left behind by who was away with them."""
        s, folded = self._s, self._folded
        if s.language != "en" or folded[at] != "other" or at + 1 >= len(folded) or not at:
            return None
        if folded[at - 1] not in ("the", "his", "her", "their") or number(folded[at + 1]) is None:
            return None
        words = s.words[at : at + 2]
        return Token(frozenset({"rest"}), words[0].start, words[1].end, None, f"other {words[1].folded}")

    def _is_so_many(self, at: int) -> bool:
        """Return whether a number is those away: "à 30 secondes des six", "the remaining two have", before no noun."""
        s = self._s
        if s.language == "en" and at and self._folded[at - 1] in _REMAINING:
            is_followed = at + 1 < len(s.words) and self._folded[at + 1] in _AFTER_REMAINING
            return is_followed and self._folded[at] in SPELT["en"].split()[1:12]
        if s.language != "fr" or not at or self._folded[at - 1] not in ("des", "aux"):
            return False
        after = self._folded[at + 1] if at + 1 < len(s.words) else "."
        is_number = self._folded[at] in SPELT["fr"].split()[1:12]
        return is_number and (after in _AFTER_NUMBER or not after[0].isalnum())

    def _those(self, at: int) -> Token:
        word = self._s.words[at]
        size = SPELT[self._s.language].split().index(word.folded) + 1
        return Token(frozenset({"leaders"}), word.start, word.end, size, word.folded)


_BEFORE_THE_CHASE = phrases("with|and|,|:|;|then|but|to|on|over|of|from|while|as|(|.|-|–|—")
_AFTER_THE_CHASE = phrases("at|is|are|was|trails|trail|trailing|follows|,|:|(|another|a|just|now|still|only")
_AFTER_THE_BUNCH = phrases("at|be|move|have|trail|grow|shrink|still")
_OF = phrases("of|van|de|du|des|del|d")
_REMAINING = phrases("remaining|surviving|all|last|final")
_AFTER_REMAINING = phrases("have|had|has|still|now|hold|held|are|were|enjoy|enjoyed|keep|kept|lead|led|only|just")
_AFTER_NUMBER = phrases("de|d|en|et|qui|avec|a|restants|premiers|autres|sur")


def _kind(s: Sentence, at: int, context: Context) -> str:
    """Return the character of a token that is a piece whatever its words are, "" for one of words."""
    token = s.tokens[at]
    if "duration" in token.classes:
        figure: Figure = token.value
        return "k" if figure.race_time or not 0 < figure.value < LONGEST_GAP_S else "T"
    if not token.classes.isdisjoint(_OTHERS):
        return "k"
    if "named" in token.classes:
        return "G"
    if "nation" in token.classes:
        if s.next_is(at, "named", "maybe"):
            return "_"
        return "G" if explained(s, at) or context.by_nation(token.value) else "Q"
    if not token.classes.isdisjoint(_GROUPS):
        return "G"
    if token.folded in _OBJECTS.get(s.language, ()):
        return "O"
    if "they" in token.classes and len(token.folded.split()) == 1:
        return "P"
    if "he" in token.classes and len(token.folded.split()) == 1:
        return "H"
    if token.classes & {"maybe", "person"}:
        return "G" if "maybe" in token.classes and _met(str(token.value), context) else "Q"
    return "_" if "team" in token.classes else ""


_OBJECTS = {"es": phrases("le|les"), "fr": phrases("lui|eux")}
"""Pronouns that are no subject, by language."""


def _met(name: str, context: Context) -> list[Person]:
    """Return the one rider of a surname whom the text spoke of, though not surely as a rider."""
    folded = fold_name(name)
    near = (*context.last, *context.away, *context.chasers, *context.behind, *context.moved)
    found = {one for one in near if fold_name(one.name).split()[-1:] == [folded]}
    return list(found) if len(found) == 1 else []


def _ends(s: Sentence, kinds: list[str]) -> list[int]:
    """Return for each word the index of the word at which the next piece that is no word begins."""
    begins = {token.start for token, kind in zip(s.tokens, kinds, strict=True) if kind and kind != "_"}
    ends = [len(s.words)] * (len(s.words) + 1)
    for at in range(len(s.words) - 1, -1, -1):
        after = at + 1
        ends[at] = after if after < len(s.words) and s.words[after].start in begins else ends[after]
    return ends


def _parted(s: Sentence, at: int) -> list[Piece]:
    """Return the first riders of a row as a piece of their own: "behind A and B, C and D are chasing"."""
    token = s.tokens[at]
    first, comma, rest = s.text[token.start : token.end].partition(", ")
    ahead = 1 + sum(word.folded in ANDS[s.language] or word.text == "-" for word in words_of(first))
    if not comma or "named" not in token.classes or not ahead < len(token.value):
        return []
    if ahead == 1 and len(token.value) > 2 and not any(w.folded in ANDS[s.language] for w in words_of(rest)):
        return []
    both = [
        Token(token.classes, token.start, token.end, token.value[:ahead], token.folded),
        Token(token.classes, token.start, token.end, token.value[ahead:], token.folded),
    ]
    return [Piece("G", at, token.folded, both[0]), Piece(",", at, ","), Piece("G", at, token.folded, both[1])]
