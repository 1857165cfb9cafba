"""A sentence as a row of tokens: figures, riders, teams, and words by their class."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from feeds.commentary.rider.called import name_riders_of_teams
from feeds.commentary.rider.dutch_nations import nation_of_dutch
from feeds.commentary.rider.names import Roster
from feeds.commentary.rider.naming import BEFORE_NATIONS, Naming
from feeds.commentary.rider.rows import joined_rows
from feeds.commentary.rider.runs import NATIONS_OF_TWO, make_riders
from feeds.commentary.rider.teams import nation_before, nation_of, nation_of_country, nation_of_several, regions
from feeds.commentary.rider.unmet.meeting import meet
from feeds.commentary.sentence.dutch_pronouns import mark_dutch
from feeds.commentary.sentence.mood import french_mood, mood
from feeds.commentary.words.numbers import number
from feeds.commentary.words.separable import join_verbs
from feeds.commentary.words.tags import Token, mark_yes, phrases, vocabulary
from feeds.commentary.words.writing import (
    AFTER_NINE,
    ANDS,
    ARTICLES,
    BREAKS,
    CONJUNCTIONS,
    NO_LEADERS,
    PARTICLES,
    PLACE_WORDS,
    TITLES,
    Word,
    figures_of,
    words_of,
)


class Sentence(Naming):
    """A sentence, tokenised."""

    def __init__(self, text: str, language: str, roster: Roster, learn: bool = True) -> None:
        """Tokenise a sentence of a language; riders named with their teams are added to `roster`."""
        self.text = text
        self.language = language
        self._roster = roster
        self.words = words_of(text)
        self._folded = [word.folded for word in self.words]
        self.tokens: list[Token] = []
        self.is_title = False
        """It names what is crossed and no more, so that the next sentence says who was first there."""
        self.site = roster.sites.find(text)
        """The kind and the name of a climb or a sprint of the header that it names, and where."""
        self.slotted: Any = None
        """What `feeds.commentary.sentence.slots` made of it last, with what that hung on."""
        self._read(learn)
        join_verbs(self.tokens, language)
        if language == "nl":
            mark_dutch(self.tokens, text)
        elif language == "es" and "í" in text:
            mark_yes(self.tokens, text)
        self._number_leaders()
        self._find_places()

    # -- tokens ----------------------------------------------------------------------------------------------

    def _read(self, learn: bool) -> None:
        figures = figures_of(self.text, self.language)
        reach = self._reach(figures)
        known = vocabulary(self.language)
        self._capital_soon = self._capitals()
        at = 0
        while at < len(self.words):
            word = self.words[at]
            if (figure := figures.get(word.start)) is not None:
                count = len(self.words)
                after = next((i for i in range(at, count) if self.words[i].start >= figure.end), count)
                self._put(frozenset({figure.kind}), at, after, figure)
                at = after
                continue
            if self._is_bib(at):
                at += 1
                continue
            end = reach[at]
            if word.capital and self.language == "es" and (after := self._one_of_a_team(at, end)):
                at = after
                continue
            if word.capital and (length := self._team(at, end)):
                self._put(
                    frozenset({"team"}), at, at + length, self.text[word.start : self.words[at + length - 1].end]
                )
                at += length
                continue
            if self._capital_soon[at] and (length := self._is_epithet(at)):
                self._put(frozenset({"word"}), at, at + length, nation_before(self._folded[at : at + length]))
                at += length
                continue
            if word.capital and self._is_compound(at):
                self._put(frozenset({"nation"}), at, at + 3, nation_of(" ".join(self._folded[at : at + 3 : 2])))
                at += 3
                continue
            if word.capital and (after := self._named(at, end, learn)):
                at = after
                continue
            length, classes, size = known.longest(self._folded, at, end)
            if length:
                self._put(classes, at, at + length, size)
                at += length
                continue
            self._put_word(at)
            at += 1
        make_riders(self.text, self.tokens, self._roster, learn=learn)
        if self.language == "fr":
            name_riders_of_teams(self.text, self.tokens, self._roster)
        self._mark_sites()
        if learn:
            meet(self.text, self.tokens, self.language, self._roster)
        self._learn_nations()
        self.tokens = joined_rows(self.text, self.tokens, self.language, self._roster)

    def _is_bib(self, at: int) -> bool:
        """Return whether a word is the number on the back of who is named after it: "Abandon: 73 MORETTI", "leaders: 12 Jan Bero (Alpha)"."""
        is_number = self._folded[at].isdecimal() and len(self._folded[at]) <= _LONGEST_BIB
        if not is_number and self._folded[at] not in _BIB:
            return False
        if self.language == "en" and self._is_called_bib(at):
            return True
        if not is_number or at + 1 >= len(self.words):
            return False
        name = self.words[at + 1]
        is_surname = len(name.text) >= 3 and name.text.isupper() and not self.text.isupper()
        if is_surname and not vocabulary(self.language).longest(self._folded, at + 1, at + 2)[0]:
            return True
        after = next((i for i in range(at + 1, min(at + 6, len(self.words))) if not self.words[i].capital), at)
        in_brackets = self.words[after + 1] if after > at + 1 and after + 1 < len(self.words) else None
        return in_brackets is not None and self.words[after].text == "(" and in_brackets.capital

    def _is_called_bib(self, at: int) -> bool:
        """Return whether a word belongs to "nr. 17", "no. 17" or "bib 17" before a name."""
        words = self._folded[at : at + 3]
        if (
            words[0] in ("nr", "no", "bib", "number")
            and words[-1].isdecimal()
            and (words[1] == "." or len(words) == 2)
        ):
            return self._is_capital(at + 3)
        if words[0] == "." and at and self._folded[at - 1] in ("nr", "no") and words[1:2] and words[1].isdecimal():
            return self._is_capital(at + 2)
        before = self._folded[max(0, at - 2) : at]
        is_called = before[-1:] in (["bib"], ["number"]) or before in (["nr", "."], ["no", "."])
        return words[0].isdecimal() and len(words[0]) <= _LONGEST_BIB and is_called and self._is_capital(at + 1)

    def _put_word(self, at: int) -> None:
        """Put a word or mark of no class of the vocabulary."""
        word = self.words[at]
        if nation := self._nationality(at):
            self._put(frozenset({"nation"}), at, at + 1, nation)
        elif not (word.text[0].isalnum()):
            self._put(frozenset({"break"} if word.text in BREAKS else {"mark"}), at, at + 1)
        else:
            kind = "break" if word.folded in CONJUNCTIONS else self._mood(word, at) or "word"
            self._put(frozenset({kind}), at, at + 1)

    def _capitals(self) -> list[bool]:
        """Return for each word whether one of the three after it begins with a capital."""
        capital = [word.capital for word in self.words]
        return [True in capital[at + 1 : at + 4] for at in range(len(capital))]

    def _mood(self, word: Word, at: int) -> str | None:
        """Return the class of a word that is a verb of what is to come or only may be, by its ending."""
        if word.capital and at > 0:
            return None
        if self.language == "fr":
            return french_mood(word.text)
        return mood(word.text) if self.language == "es" else None

    def _one_of_a_team(self, at: int, end: int) -> int:
        """Put a rider who is called after the team, "el del Movistar", and return the index after it, or 0 for none.

        Its class is that of a nationality: whom it means hangs on who was spoken of.
        """
        if at < 2 or self._folded[at - 1] not in ("de", "del"):
            return 0
        first = at - 3 if self._folded[at - 2] in _RIDER_NOUNS else at - 2
        if first < 0 or self._folded[first] not in ("el", "la"):
            return 0
        length = self._team(at, end) or next(
            (n for n in range(min(end - at, 5), 0, -1) if self._key(at, at + n) in self._roster.teams), 0
        )
        after = at + length
        if not length or (after < len(self.words) and self.words[after].capital):
            return 0  # "el corredor del Movistar Jan Bero" is named
        while self.tokens and self.tokens[-1].start >= self.words[first].start:
            self.tokens.pop()
        self._put(frozenset({"nation"}), first, after, self.text[self.words[at].start : self.words[after - 1].end])
        return after

    def _learn_nations(self) -> None:
        """Note of what nation riders are where it stands before their names: "de Belg Luc Maes"."""
        for before, token in pairwise(self.tokens):
            if before.classes == {"word"} and before.value and "named" in token.classes:
                person = token.value[0][0]
                person.nation = person.nation or before.value
                if before.folded in regions():
                    person.regions.add(before.folded)

    def _is_epithet(self, at: int) -> int:
        """Return how many words from `at` are the nationality or the title before a name, "de Belg Luc Maes"."""
        if self._is_compound(at) and at + 3 < len(self.words) and self.words[at + 3].capital:
            return 3
        if " ".join(self._folded[at : at + 2]) in NATIONS_OF_TWO and at + 2 < len(self.words):
            return 2 if self.words[at + 2].capital else 0
        if (
            nation_of_country(self._folded[at])
            and self._folded[at + 2 : at + 3] == ["s"]
            and self._is_capital(at + 3)
        ):
            return 3  # "Italy's Dino Serra"
        if at >= len(self.words) - 1 or not self.words[at + 1].capital or self._roster.is_name(self._folded[at]):
            return 0
        after_article = at > 0 and self._folded[at - 1] in ARTICLES
        if self._folded[at] in TITLES:
            return 1
        if self._folded[at] == "finn" and not after_article:
            return 0
        # "Frenchman Luc Dorval": English and Dutch need no article there.
        nation = nation_of(self._folded[at])
        if nation is None and self.language == "fr":
            nation = self._nationality(at)  # "le Toulousain Luc Dorval"
        if nation is None and self.language == "nl":
            nation = nation_of_dutch(self._folded[at])  # "de Nederlanders A en B"
        if nation is None and self.language == "en" and self._folded[at].endswith(("s", "men")):
            nation = nation_of_several(self._folded[at])  # "the Italians A and B"
        return int(
            nation is not None and (after_article or (self.words[at].capital and self.language in ("en", "nl")))
        )

    def _is_capital(self, at: int) -> bool:
        return at < len(self.words) and self.words[at].capital

    def _is_compound(self, at: int) -> bool:
        """Return whether a nationality of two words with a hyphen begins at a word, "le Sud-Africain"."""
        return (
            at > 0
            and self._folded[at - 1] in BEFORE_NATIONS
            and "-" in self._folded[at + 1 : at + 2]
            and nation_of(" ".join(self._folded[at : at + 3 : 2])) is not None
        )

    def _mark_sites(self) -> None:
        """Make words of names that are no riders' by what stands before them."""
        if self.language in ("en", "nl"):
            for before, token in pairwise(self.tokens):
                if "maybe" in token.classes and self.text[before.start : before.end] in _THE:
                    token.classes = frozenset({"word", "site"})  # "on the Puig Major": no rider has an article
        if self.site is not None:
            for token in self.tokens:
                if "maybe" in token.classes and self.site[2] <= token.start < self.site[3]:
                    token.classes = frozenset({"word", "site"})
        for at, token in enumerate(self.tokens):
            if "maybe" in token.classes and self._is_crossed(at):
                token.classes = frozenset({"word", "site"})

    def _is_crossed(self, at: int) -> bool:
        """Return whether a name is that of a climb or a sprint: "the climb of Windle Moor", "the Cat 2 Windle Moor", "Col des Croix"."""
        start = at - 1
        while start > max(0, at - 4) and self.tokens[start].folded in _BEFORE_A_SITE:
            start -= 1
        last = self.tokens[at - 1] if at else None
        if last is not None and last.folded in PLACE_WORDS and self.text[last.start].isupper():
            return True  # "the Grand Caunet"
        is_of = start < at - 1 and start >= 0 and bool(self.tokens[start].classes & {"summit", "sprint"})
        before = {self.tokens[i].folded.split()[-1] for i in range(max(0, at - 2), at)}
        return is_of or (at > 1 and bool(before & _CATEGORY))

    def _number_leaders(self) -> None:
        """Read "the nine", "de vier", "les trois" as a group, where no noun follows: "the nine have 1:20"."""
        for index, token in enumerate(self.tokens):
            if "leaders" not in token.classes:
                continue
            words = token.folded.split()
            is_pair = words[-1] == "pair" and self.language == "en" and self._is_of_things(index)
            if is_pair or (token.value and words[-1] in _SO_MANY and self._are_named(index)):
                token.classes = frozenset({"word"})  # "a pair of gloves", "le duo Bero-Dorn" says of whom itself
                continue
            after = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
            in_a_name = after is not None and after.classes & {"maybe", "site"}
            if index and in_a_name and self.text[token.end - len(words[-1])].isupper():
                token.classes = frozenset({"word"})  # "Circuit of the Two Rivers"
                continue
            if len(words) != 2 or words[0] not in _BEFORE_SO_MANY or number(words[1]) is None:
                continue
            is_noun = after is not None and (after.folded == "%" or after.classes <= NO_LEADERS)
            if after is not None and is_noun and after.folded not in AFTER_NINE:
                token.classes = frozenset({"word"})
                if after.classes & {"points", "bonus"}:
                    token.folded = words[-1]  # "los cinco puntos"

    def _is_of_things(self, at: int) -> bool:
        """Return whether a pair is "of gloves", and not "of them" or "of escapees"."""
        of, after = self.tokens[at + 1 : at + 2], self.tokens[at + 2 : at + 3]
        return bool(of and after) and of[0].folded == "of" and after[0].classes == {"word"}

    def _are_named(self, at: int) -> bool:
        """Return whether so many riders as a token says are named right after it."""
        return self.next_is(at, "named") and len(self.tokens[at + 1].value) == self.tokens[at].value

    def make_riders(self, first: int, last: int, people: list[Any]) -> None:
        """Make one token of riders of those from `first` to `last`."""
        begin, end = self.tokens[first], self.tokens[last]
        self.tokens[first : last + 1] = [Token(frozenset({"named"}), begin.start, end.end, people, begin.folded)]
        self._find_places()

    def supply(self, at: int, people: list[Any]) -> None:
        """Put riders before a token who stand there unsaid: who does it was named before."""
        where = self.tokens[at].start if at == 0 else self.tokens[at - 1].end
        self.tokens.insert(at, Token(frozenset({"named", "unsaid"}), where, where, people, _UNSAID))
        self._find_places()

    # -- looking around --------------------------------------------------------------------------------------

    def _find_places(self) -> None:
        self.clauses = self._clauses()
        where: dict[str, list[int]] = {}
        self._where = where
        self._classes = where.keys()
        self.slotted = None
        for index, token in enumerate(self.tokens):
            for name in token.classes:
                if name in where:
                    where[name].append(index)
                else:
                    where[name] = [index]

    def _clauses(self) -> list[int]:
        clause, clauses = 0, []
        for token in self.tokens:
            if "break" in token.classes or token.folded in ANDS[self.language]:
                clause += 1
            clauses.append(clause)
        return clauses

    def all(self, *classes: str) -> list[int]:
        """Return the indices of the tokens of any of these classes."""
        if self._classes.isdisjoint(classes):
            return []
        found = [self._where[name] for name in classes if name in self._where]
        return found[0].copy() if len(found) == 1 else sorted(set().union(*found))

    def has(self, *classes: str) -> bool:
        """Return whether a token is of any of these classes."""
        return not self._classes.isdisjoint(classes)

    def clause(self, at: int) -> list[Token]:
        """Return the tokens of the clause in which a token stands."""
        number = self.clauses[at]
        return self.tokens[bisect_left(self.clauses, number) : bisect_right(self.clauses, number)]

    def in_clause(self, at: int, *classes: str) -> bool:
        """Return whether a token of the same clause is of any of these classes."""
        clause = self.clauses[at]
        return any(self.clauses[index] == clause for name in classes for index in self._where.get(name, ()))

    def folded_at(self, at: int) -> str:
        """Return the word at an index, folded; "" before the first and after the last."""
        return self.tokens[at].folded if 0 <= at < len(self.tokens) else ""

    def before(self, at: int, classes: Sequence[str], reach: int = 6) -> int | None:
        """Return the nearest token of these classes before an index, at most `reach` tokens away."""
        for index in range(at - 1, max(-1, at - 1 - reach), -1):
            if not self.tokens[index].classes.isdisjoint(classes):
                return index
        return None

    def after(self, at: int, classes: Sequence[str], reach: int = 6) -> int | None:
        """Return the nearest token of these classes after an index, at most `reach` tokens away."""
        for index in range(at + 1, min(len(self.tokens), at + 1 + reach)):
            token = self.tokens[index]
            if not token.classes.isdisjoint(classes) and "unsaid" not in token.classes:
                return index
        return None

    def next_is(self, at: int, *classes: str) -> bool:
        """Return whether the token after an index is of any of these classes."""
        return at + 1 < len(self.tokens) and not self.tokens[at + 1].classes.isdisjoint(classes)


_LONGEST_BIB = 3
"""Digits of a number on a rider's back."""
_BIB = phrases("nr|no|bib|number|.")
"""What may belong to it: "no. 17"."""
_BEFORE_SO_MANY = ARTICLES | phrases("these|those")
_THE = frozenset({"the", "de", "het"})
_RIDER_NOUNS = phrases(
    "corredor|corredora|ciclista|hombre|pedalista|velocista|escalador|esprinter|sprinter|rodador"
)
_CATEGORY = phrases("category|categorie|categoria|cat|hc")
_BEFORE_A_SITE = PARTICLES | phrases("of|at|in|on|up|to|near|van|op|te|bij|de|du|a|en")
_UNSAID = "·"  # for a rider whom a sentence does not name: every token has a word
_SO_MANY = phrases("duo|tandem|trio|pareja|terceto|cuarteto|quatuor|pair|koppel|tweetal|drietal")
