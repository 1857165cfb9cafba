"""Riders and teams where they stand in a sentence."""

import re
from functools import cached_property

from feeds.commentary.rider.called import with_particles
from feeds.commentary.rider.dutch_nations import region_of_dutch
from feeds.commentary.rider.name_words import (
    ALSO_WORDS,
    AT_A_PLACE,
    IN,
    IN_A_PLACE,
    LONGEST_PHRASE,
    NEWS,
    NO_RIDER,
    OF_SOMEBODY,
    SO_MANY,
    WHERE,
    team_in,
)
from feeds.commentary.rider.names import SHORTEST_MISSPELT, Person, Roster
from feeds.commentary.rider.teams import (
    is_origin,
    longest_name,
    nation_of,
    region_of,
    regions,
)
from feeds.commentary.words.numbers import Figure
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import Token, phrases, vocabulary
from feeds.commentary.words.writing import ANDS, ARTICLES, ELISIONS, NO_NAME, PARTICLES, PLACE_WORDS, Word
from tracker.race.text import fold_name


class Naming:
    """A row of words, with the tokens that were made of them so far."""

    text: str
    language: str
    words: list[Word]
    tokens: list[Token]
    _roster: Roster
    _folded: list[str]

    @cached_property
    def folded(self) -> str:
        """The sentence without accents, capitals and marks, for patterns of words."""
        return fold_name(self.text)

    def _put(self, classes: frozenset[str], at: int, after: int, value: object = None) -> None:
        folded = self._folded[at]
        if after > at + 1:
            folded = " ".join(part for part in self._folded[at:after] if part not in ("'", "’")) or folded
        self.tokens.append(Token(classes, self.words[at].start, self.words[after - 1].end, value, folded))

    def _reach(self, figures: dict[int, Figure]) -> list[int]:
        """Return for each word where a phrase or a name that begins there ends at the latest: no figure is in it."""
        reach = [0] * len(self.words)
        figure = len(self.words)
        for at in range(len(self.words) - 1, -1, -1):
            if self.words[at].start in figures:
                figure = at
            reach[at] = min(figure, at + LONGEST_PHRASE)
        return reach

    def _team(self, at: int, end: int) -> int:
        """Return how many words from `at` are a team's name."""
        for length in range(min(end - at, longest_name() + 2), 0, -1):
            last = self.words[at + length - 1]
            if not (last.text[0].isalnum()) or (length > 1 and not last.capital and not last.text.isdecimal()):
                continue
            name = self.text[self.words[at].start : last.end]
            if "(" in name or "," in name:
                continue
            if self._roster.is_team(name) and not self._roster.called(fold_name(name)):
                return length + self._of_a_sponsor_more(at + length, end)
        return 0

    def _of_a_sponsor_more(self, at: int, end: int) -> int:
        """Return how many words after a team's name are another sponsor of it: "EF Education" and "-Oatly"."""
        if at + 1 >= end or self.words[at].text != "-" or not self.words[at + 1].capital:
            return 0
        is_joined = (
            self.words[at - 1].end == self.words[at].start and self.words[at].end == self.words[at + 1].start
        )
        other = self.text[self.words[at + 1].start : self.words[at + 1].end]
        return 2 if is_joined and not self._roster.is_team(other) else 0

    def _nationality(self, at: int) -> str | None:
        article = at - 2 if at >= 2 and self.words[at - 1].text in "'’" else at - 1
        if article < 0:
            return None
        if self._folded[article] not in BEFORE_NATIONS and not (
            article and self._folded[article - 1] in ARTICLES and self._folded[article] in _PRAISE
        ):
            return None
        word = self.words[at]
        if not word.capital and self.language != "es":
            return None
        if self.language == "es" and word.folded in regions():
            return word.folded
        nation = nation_of(word.folded)
        if nation is None and self.language == "fr" and not self._roster.is_name(word.folded):
            nation = region_of(word.folded)
        if nation is None and self.language == "nl" and not self._roster.is_name(word.folded):
            nation = region_of_dutch(word.folded)
        return nation

    # -- names -----------------------------------------------------------------------------------------------

    def _run(self, at: int, end: int) -> int:
        """Return where the run of words that may be a name ends."""
        after = at
        if self._is_elided(at):
            return at
        while after < end:
            word = self.words[after]
            if word.capital and len(word.text) > 0:
                after += 1
            elif (
                word.text in "-'’."
                and after > at
                and after + 1 < end
                and self.words[after + 1].text[:1].isalpha()
                and (word.end == self.words[after + 1].start and word.start == self.words[after - 1].end)
            ):
                if word.text in "'’" and not self.words[after + 1].capital:
                    break  # "Pärn's", "L'écart"
                after += 2
            elif word.text == "." and after == at + 1 and after + 1 < end and self._is_initial(at):
                after += 2  # "J. Bero"
            elif (
                after > at
                and word.folded in PARTICLES
                and not (self.language == "es" and (word.folded in ANDS["es"] or self._folded[at] in WHERE))
                and not (word.text == "op" and self._is_met(at, after))
                and after + 1 < end
                and (self.words[after + 1].capital or self.words[after + 1].folded in PARTICLES)
                and not (word.folded in _OF_A_TEAM and self._team(after + 1, end))
            ):
                after += 1
            else:
                break
        while after > at and (self.words[after - 1].folded in PARTICLES and not self.words[after - 1].capital):
            after -= 1
        return after

    def _is_met(self, at: int, after: int) -> bool:
        """Return whether words are a whole name: "Jan Bero op de Muur" is where he is, "Jan op de Beeck" who."""
        return after > at + 1 or self._roster.called(self._folded[at]) is not None

    def _is_initial(self, at: int) -> bool:
        """Return whether a word is the initial of a name: "J. Bero"."""
        letter, dot, name = self.words[at : at + 3]
        is_one = len(letter.text) == 1 and letter.end == dot.start and letter.text not in "ÀA"
        return is_one and name.capital and len(name.text) > 1 and name.start == dot.end + 1

    def _is_elided(self, at: int) -> bool:
        """Return whether a word is an article or the like before an apostrophe: "L'écart", "D'abord", "L'Espagnol"."""
        if self._folded[at] not in ELISIONS or at + 2 >= len(self.words) or self.words[at + 1].text not in "'’":
            return False
        return not self.words[at + 2].capital or (self.language == "fr" and self._folded[at] in {"l", "qu"})

    def _key(self, at: int, after: int) -> str:
        return " ".join(word.folded for word in self.words[at:after] if word.text[0].isalnum())

    def _named(self, at: int, end: int, learn: bool) -> int:
        """Put the rider whose name begins at a word, and return the index after it, or 0 where there is none."""
        after = self._run(at, end)
        if after == at:
            return 0
        if self._is_verb_and_place(at, after):
            return 0
        has_initial = after - at > 2 and self.words[at + 1].text == "." and self._is_initial(at)
        if (not has_initial and self._is_word(at, after)) or (after - at > 1 and self._nationality(at)):
            return 0
        if self.language in ("fr", "es") and after - at >= 3 and at and is_origin(*self._folded[at - 1 : at + 1]):
            self._put(frozenset({"word"}), at, at + 1)
            return at + 1
        name = self.text[self.words[at].start : self.words[after - 1].end]
        bracket, close = self._bracket(after)
        team, nation = team_in(bracket)
        words = self._key(at, after).split()
        roster = self._roster
        if set(words[:1]) & SO_MANY and self._begins(at) and not team and roster.same(name) is None:
            if after == at + 1 or self._team(at + 1, end):
                return 0
            self._put(frozenset({"word"}), at, after)  # "Three Movistars"
            return after
        is_within = self.language == "en" and words[:1] and words[0] in PARTICLES and not self._begins(at)
        is_several = (
            len(words) >= 2
            and (self._is_surname(at, after) or words[0] not in NO_NAME or bool(is_within))
            and not set(words) & PLACE_WORDS
        )
        # "Diego Cuesta (Olivar)" is a rider, though "Cuesta Blanca" is a climb.
        is_called = is_several or (bool(team) and len(words) == 2 and words[0] not in NO_NAME | PLACE_WORDS)
        # "Attaque de Van Looveren (TFP)"
        is_called |= bool(team) and words[0] in PARTICLES and len(words) == 2 and not self._begins(at)
        if (team or nation) and is_called and 2 <= len(words) <= 6:
            self._rider(
                roster.add(name, team, nation) if learn else roster.same(name, team), at, after, close, team
            )
            return close
        if (
            team
            and len(words) == 1
            and words[0] not in NO_NAME
            and (learn or roster.same(name, team))
            and not (at and self._folded[at - 1] in IN and roster.called(words[0]) is None)
        ):
            self._rider(roster.add(name, team, nation), at, after, close, team)
            return close
        if known := self._called(at, after, team, close):
            return known
        for start in range(at + 1, after - 1):
            if roster.called(self._key(start, after)) is not None and self.language in ("fr", "es"):
                self._put(frozenset({"word", "site"}), at, start)  # "corona el alto de Hornos Luc Dorval"
                return start
        if (
            (self.language in ("fr", "es") or (self.language == "en" and self._folded[at].endswith("ly")))
            and after - at == 2  # a verb and a name, or "Immediately Dorn"
            and self._begins(at)
            and roster.called(self._key(at + 1, after)) is not None
        ):
            self._put(frozenset({"word"}), at, at + 1)  # "Sorprende Dorn"
            return at + 1
        if self.language == "en" and at and self._folded[at - 1] in IN_A_PLACE and roster.same(name) is None:
            for start in range(at + 1, after):
                if roster.called(self._key(start, after)) is not None:
                    self._put(frozenset({"word", "site"}), at, start)  # "at the sprint in Randers Bero was first"
                    return start
        if is_several and len(words) <= 5:
            person = roster.same(name)
            team_after, stop = self._of_team(after)
            if person is not None:
                if learn and (" " not in person.name or fold_name(person.name).split()[0] in PARTICLES):
                    roster.add(name)  # "Wereldkampioen Bero … Jan Bero": the fuller name
                self._rider(person, at, after, stop, team_after)
                return stop
            if team_after and learn:
                self._rider(roster.add(name, team_after), at, after, stop, team_after)
                return stop
            roster.heard.setdefault(words[-1], name)
            self._put(frozenset({"maybe"}), at, after, name)
            return after
        if len(words) == 1 and words[0] not in NO_NAME:
            if (person := self._by_first_name(at) or roster.misspelt(words[0])) is not None:
                self._rider(person, at, after, close if team else after, team)
                return close if team else after
            if len(words[0]) < SHORTEST_MISSPELT:
                return 0
            known, _, _ = vocabulary(self.language).longest(self._folded, at, end)
            if (
                not known
                and (self.words[at].start > 0 or words[0] in roster.heard)
                and (nation_of(words[0]) or self._nationality(at)) is None
            ):
                self._put(frozenset({"maybe"}), at, after, name)
                return after
        return 0

    def _called(self, at: int, after: int, team: str | None, close: int) -> int:
        """Put the rider whom a run of words, or the first of them, names; return the index after it, or 0 for none."""
        for stop in range(after, at, -1):
            key = self._key(at, stop)
            if not key or not self.words[stop - 1].text[0].isalnum() or (stop - at == 1 and key in NO_NAME):
                continue
            if (person := self._roster.called(key)) is not None:
                said, ends = (team, close) if team else self._of_team(after)
                if (
                    said is None
                    and close > after
                    and _ASIDE.fullmatch(self.text[self.words[after].end : self.words[close - 1].start])
                ):
                    ends = close
                if stop < after:
                    said, ends = team, stop
                self._rider(person, at, stop, ends, said)
                return ends
        if self.words[at + 1 : after] and self.words[at + 1].text == "." and self._is_initial(at):
            person = self._roster.called(self._key(at + 2, after))
            if person is not None and person.name[0].upper() == self.words[at].text:
                self._rider(person, at, after, after, team)
                return after
        return 0

    def _is_surname(self, at: int, after: int) -> bool:
        """Return whether a particle begins a surname: in capitals before a given name, "DE WAELE Jasper", or in Dutch."""
        if self._is_dutch_surname(at, after):
            return True
        begin, end = self.words[at].start, self.words[min(at + 1, after - 1)].end
        is_whole = self.text[begin : self.words[after - 1].end].isupper()
        return self._folded[at] in PARTICLES and self.text[begin:end].isupper() and not is_whole

    def _by_first_name(self, at: int) -> Person | None:
        """Return the rider whose first name stands at a word and can be no place's, nor a word's: "Gemma's gone"."""
        word = self._folded[at]
        before = self._folded[at - 1] if at else ""
        if before in AT_A_PLACE or before in OF_SOMEBODY or (word in ALSO_WORDS and self._begins(at)):
            return None
        if NO_RIDER.match(self.text, self.words[at].end):
            return None
        return self._roster.by_first_name(word)

    def _is_verb_and_place(self, at: int, after: int) -> bool:
        """Return whether a Spanish sentence begins with a verb and a name with its article: "Coronan La Foradada"."""
        if self.language != "es" or after <= at + 1 or self._folded[at + 1] not in _CAPITAL_THE:
            return False
        return self._begins(at) and self._folded[at] not in PARTICLES

    def _begins(self, at: int) -> bool:
        """Return whether a word begins the sentence, perhaps after marks."""
        return all(not word.text[0].isalnum() for word in self.words[:at])

    def _is_word(self, at: int, after: int) -> bool:
        """Return whether what looks like a name begins with a word of the language: "Chute de Prost"."""
        if self._roster.is_name(self._key(at, after)) or (
            at + 1 < after and self._roster.is_name(self._key(at, at + 2))
        ):
            return False
        if after > at + 1 and self._folded[at] in NEWS.get(self.language, ()):
            return True
        if self._is_dutch_surname(at, after):
            return False
        length, classes, _ = vocabulary(self.language).longest(self._folded, at, min(len(self.words), at + 8))
        return (
            bool(length) and bool(classes - {"over", "up_to"}) and not self._roster.is_name(self._key(at, at + 1))
        )

    def _is_dutch_surname(self, at: int, after: int) -> bool:
        """Return whether a particle with a capital within a Dutch sentence begins a surname: "Dorn, Van den Berg en Fisk"."""
        is_within = self.language == "nl" and after > at + 1 and not self._begins(at)
        return is_within and self._folded[at] in _BEFORE_SURNAMES

    def _rider(self, person: Person | None, at: int, after: int, close: int, team: str | None) -> None:
        if person is None:
            self._put(frozenset({"word"}), at, max(after, close))
            return
        near, known = self._folded[max(0, at - 3) : at], vocabulary(self.language)
        is_other = any("mate" in known.longest(near, i, len(near))[1] for i in range(len(near))) and not any(
            _IN_THE_RACE.match(word) for word in near
        )
        kind = "person" if is_other else "named"
        at = at if self.language == "nl" else with_particles(self.words, self.tokens, at, person.name)
        self._put(frozenset({kind}), at, max(after, close), [(person, team)])

    def _bracket(self, at: int) -> tuple[str, int]:
        """Return what stands in brackets from a word on, and the index after them."""
        if at >= len(self.words) or self.words[at].text != "(":
            return "", at
        for after in range(at + 1, min(at + 14, len(self.words))):
            if self.words[after].text == ")":
                return self.text[self.words[at].end : self.words[after].start].strip(), after + 1
        return "", at

    def _of_team(self, at: int) -> tuple[str | None, int]:
        """Return the team of "of Trek", "van Jumbo", "de chez Cofidis", "del Movistar", "- Astana," from a word on."""
        if at + 1 < len(self.words) and self.words[at].text in "-–—" and self.words[at + 1].capital:
            stop = at + 1 + self._team(at + 1, min(len(self.words), at + 7))
            is_apart = (
                self.words[at].start > self.words[at - 1].end and self.words[at + 1].start > self.words[at].end
            )
            ends = (
                stop == len(self.words)
                or self.words[stop].text in ",;.&"
                or self._folded[stop] in ANDS[self.language]
            )
            if is_apart and ends and stop > at + 1:
                return self.text[self.words[at + 1].start : self.words[stop - 1].end], stop
        if at < len(self.words) and self._folded[at] in phrases("of|van|de|du|del|from"):
            after = at + 1
            if after < len(self.words) and self._folded[after] in phrases("chez|team|the|la|l"):
                after += 1
            if after < len(self.words) and self.words[after].capital:
                length = self._team(after, min(len(self.words), after + 6))
                if length:
                    return self.text[self.words[after].start : self.words[after + length - 1].end], after + length
        return None, at


BEFORE_NATIONS = ARTICLES | {"du", "del", "al"}
_BEFORE_SURNAMES = phrases("van|vande|vanden|vander|ten|ter")
_CAPITAL_THE = phrases("la|el|los|las")
_ASIDE = lazy(
    r"(?:of course|him again|her again|who else|again|still|obviously|inevitably|naturally|the leader|unsurprisingly|natuurlijk|alweer|uiteraard|opnieuw|bien sûr|encore lui|encore elle|évidemment|otra vez|cómo no|por supuesto)!?",
    re.IGNORECASE,
)
"""In brackets after a name: "Hourcade (him again!)"."""
_OF_A_TEAM = phrases("van|de|du|del|da")
_PRAISE = phrases(
    "rappe|snelle|sterke|jonge|ervaren|beresterke|ijzersterke|young|experienced|veteran|powerful|flying|fast|speedy|rapide|"
    "puissant|jeune|veloz|joven|veterano|year old|old|jarige"
)
"""Between an article and a nationality: "de rappe Italiaan"."""

_IN_THE_RACE = lazy(
    r"(?:team)?mates?$|ploeggeno|ploegma|coequipi|equipier|compa|landgeno|brother|broer|frere|hermano|colleague"
)
