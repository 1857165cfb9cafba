"""A sentence as a row of tokens: figures, riders, teams, and words by their class."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from feeds.commentary.names import Person, Roster
from feeds.commentary.numbers import Figure, distances, durations, number, raced, speeds, unitless
from feeds.commentary.tags import Token, vocabulary
from feeds.commentary.teams import longest_name, nation_code, nation_of, team_key
from tracker.race.text import fold_name

WORD = re.compile(r"[^\W\d_]+|\d+|[^\w\s]")
_ENDS = re.compile(r"(?<=[.!?…])[\"'”’»)]*\s+(?=[\"'“‘«(¡¿]*[^\W\d_a-zà-ÿ]|\d|[\"“«¡¿])")
_ABBREVIATED = re.compile(r"(?:\b(?:St|Ste|Dr|Mr|Mrs|vs|nr|no|km|min|sec|ca|approx|art|Jr|Sr|M|\w)|^\d{1,3})\.$")
_PARTICLES = frozenset(
    """van von der den dem de het ten ter te op del da das do dos di du la le los des el y e bin al mac af zu vande
    vanden vander""".split()  # noqa: SIM905
)
_AFTER_NINE = frozenset(
    """and en et y are is were still remain keep nog zijn rijden hadden sont ont son siguen no all their his s of work working now also
    blijven toujours""".split()  # noqa: SIM905
)
_JOINTS = frozenset(
    {",", "and", "&", "en", "et", "y", "e", "/", ";", "plus", "und", "as well", "alsook", "dan", "i"}
)
_ANDS = {"en": {"and"}, "nl": {"en"}, "fr": {"et"}, "es": {"y", "e"}}
_ELISIONS = frozenset("l d s n c j m t qu jusqu lorsqu puisqu quelqu presqu".split())
_OF_ARTICLES = frozenset({"du", "del", "al"})
_BREAKS = frozenset({",", ";", ":", "–", "—", "(", ")", "…"})
_CONJUNCTIONS = frozenset(
    """but while whilst although though so as which maar terwijl hoewel dus want mais alors tandis donc qui pero mientras
    aunque que""".split()  # noqa: SIM905
)
_ARTICLES = frozenset(
    [
        "the",
        "de",
        "het",
        "le",
        "la",
        "l",
        "el",
        "los",
        "les",
        "young",
        "jonge",
        "jeune",
        "joven",
        "this",
        "that",
        "diese",
        "our",
        "deze",
        "die",
        "ervaren",
        "jeune",
        "experienced",
    ]
)
_NO_NAME = frozenset(
    [
        "the",
        "a",
        "an",
        "this",
        "that",
        "these",
        "it",
        "he",
        "she",
        "they",
        "we",
        "i",
        "and",
        "but",
        "or",
        "so",
        "as",
        "at",
        "in",
        "on",
        "by",
        "for",
        "with",
        "from",
        "to",
        "of",
        "no",
        "not",
        "now",
        "then",
        "there",
        "here",
        "what",
        "who",
        "when",
        "where",
        "why",
        "how",
        "if",
        "all",
        "both",
        "after",
        "before",
        "behind",
        "up",
        "down",
        "out",
        "over",
        "under",
        "still",
        "just",
        "only",
        "also",
        "more",
        "most",
        "yes",
        "another",
        "stage",
        "race",
        "tour",
        "giro",
        "vuelta",
        "grand",
        "prix",
        "km",
        "kms",
        "live",
        "update",
        "results",
        "result",
        "general",
        "classification",
        "team",
        "teams",
        "group",
        "peloton",
        "break",
        "breakaway",
        "gap",
        "lead",
        "sprint",
        "climb",
        "finish",
        "start",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "olympic",
        "world",
        "championship",
        "de",
        "het",
        "een",
        "en",
        "van",
        "is",
        "zijn",
        "met",
        "op",
        "voor",
        "te",
        "dat",
        "die",
        "niet",
        "aan",
        "er",
        "nog",
        "door",
        "naar",
        "bij",
        "ook",
        "maar",
        "om",
        "nu",
        "hij",
        "zij",
        "ze",
        "wij",
        "dit",
        "deze",
        "na",
        "uit",
        "als",
        "wie",
        "wat",
        "waar",
        "maandag",
        "dinsdag",
        "woensdag",
        "donderdag",
        "vrijdag",
        "zaterdag",
        "zondag",
        "etappe",
        "rit",
        "ronde",
        "achter",
        "le",
        "la",
        "les",
        "un",
        "une",
        "des",
        "du",
        "et",
        "est",
        "il",
        "ils",
        "elle",
        "nous",
        "on",
        "ce",
        "cette",
        "ces",
        "qui",
        "que",
        "dans",
        "sur",
        "pour",
        "avec",
        "au",
        "aux",
        "par",
        "en",
        "derriere",
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "samedi",
        "dimanche",
        "etape",
        "tandis",
        "voici",
        "el",
        "los",
        "las",
        "una",
        "y",
        "es",
        "se",
        "su",
        "al",
        "por",
        "con",
        "sin",
        "ya",
        "lo",
        "como",
        "pero",
        "mas",
        "ha",
        "han",
        "tras",
        "desde",
        "hasta",
        "lunes",
        "martes",
        "miercoles",
        "jueves",
        "viernes",
        "sabado",
        "domingo",
        "etapa",
        "vuelta",
        "col",
        "cote",
        "mont",
        "monte",
        "alto",
        "puerto",
        "muur",
        "montee",
        "mur",
        "passo",
        "cima",
        "monts",
        "pas",
        "uci",
        "uae",
        "national",
        "champion",
        "olympic",
        "european",
        "kom",
        "gc",
        "dns",
        "dnf",
        "radio",
        "photo",
        "getty",
        "image",
        "credit",
        "quand",
        "apres",
        "avant",
        "toujours",
    ]
)
_PLACE_WORDS = frozenset(
    """col cote mont monte alto puerto muur montee mur passo cima coll pla lac saint sainte san santa sint rue avenue
    berg pass lago val vallee valle tour giro vuelta grand grote ronde course classic trophee critere etoile route
    passage collado cuesta climb mountain lake omloop pijl fleche strade gp prix wall clasica classica semana""".split()  # noqa: SIM905
)


@lru_cache(maxsize=20000)
def fold(word: str) -> str:
    """Return one word folded for comparing."""
    return fold_name(word)


def sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a paragraph."""
    start = 0
    for match in _ENDS.finditer(text):
        piece = text[start : match.start()]
        if _ABBREVIATED.search(piece):
            continue
        if piece.strip():
            yield text[start : match.end()].strip()
        start = match.end()
    if text[start:].strip():
        yield text[start:].strip()


@dataclass(slots=True)
class Word:
    """A word or mark as it is written."""

    text: str
    folded: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[:1].isupper()


class Sentence:
    """A sentence, tokenised."""

    def __init__(self, text: str, language: str, roster: Roster, learn: bool = True) -> None:
        """Tokenise a sentence of a language; riders named with their teams are added to `roster`."""
        self.text = text
        self.language = language
        self._roster = roster
        self.words = [Word(m[0], fold(m[0]) or m[0], m.start(), m.end()) for m in WORD.finditer(text)]
        self._folded = [word.folded for word in self.words]
        self.tokens: list[Token] = []
        self._read(learn)
        self._number_leaders()
        self.clauses = self._clauses()

    # -- tokens ----------------------------------------------------------------------------------------------

    def _read(self, learn: bool) -> None:
        figures = _figures(self.text)
        known = vocabulary(self.language)
        at = 0
        while at < len(self.words):
            word = self.words[at]
            if (figure := figures.get(word.start)) is not None:
                after = at
                while after < len(self.words) and self.words[after].start < figure.end:
                    after += 1
                self._put(frozenset({figure.kind}), at, after, figure)
                at = after
                continue
            end = self._until_figure(at, figures)
            if word.capital and (length := self._team(at, end)):
                self._put(
                    frozenset({"team"}), at, at + length, self.text[word.start : self.words[at + length - 1].end]
                )
                at += length
                continue
            if word.capital and (after := self._named(at, end, learn)):
                at = after
                continue
            length, classes, size = known.longest(self._folded, at, end)
            if length:
                self._put(classes, at, at + length, size)
                at += length
                continue
            if nation := self._nationality(at):
                self._put(frozenset({"nation"}), at, at + 1, nation)
            elif not (word.text[0].isalnum()):
                self._put(frozenset({"break"} if word.text in _BREAKS else {"mark"}), at, at + 1)
            else:
                kind = "break" if word.folded in _CONJUNCTIONS else "word"
                self._put(frozenset({kind}), at, at + 1)
            at += 1
        self._gather()

    def _put(self, classes: frozenset[str], at: int, after: int, value: object = None) -> None:
        parts = self._folded[at:after]
        folded = " ".join(part for part in parts if part not in ("'", "’")) or parts[0]
        self.tokens.append(Token(classes, self.words[at].start, self.words[after - 1].end, value, folded))

    def _until_figure(self, at: int, figures: dict[int, Figure]) -> int:
        end = min(len(self.words), at + 12)
        return next((index for index in range(at, end) if self.words[index].start in figures), end)

    def _team(self, at: int, end: int) -> int:
        """Return how many words from `at` are a team's name."""
        for length in range(min(end - at, longest_name() + 2), 0, -1):
            last = self.words[at + length - 1]
            if not (last.text[0].isalnum()) or (length > 1 and not last.capital and not last.text.isdecimal()):
                continue
            name = self.text[self.words[at].start : last.end]
            if "(" in name or "," in name:
                continue
            if team_key(name) and not self._roster.called(fold_name(name)):
                return length
        return 0

    def _nationality(self, at: int) -> str | None:
        article = at - 2 if at >= 2 and self.words[at - 1].text in "'’" else at - 1
        if article < 0 or self._folded[article] not in _ARTICLES:
            return None
        word = self.words[at]
        if not word.capital and self.language != "es":
            return None
        return nation_of(word.folded)

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
            elif (
                after > at
                and word.folded in _PARTICLES
                and not (self.language == "es" and word.folded in _ANDS["es"])
                and after + 1 < end
                and (self.words[after + 1].capital or self.words[after + 1].folded in _PARTICLES)
            ):
                after += 1
            else:
                break
        while after > at and (self.words[after - 1].folded in _PARTICLES and not self.words[after - 1].capital):
            after -= 1
        return after

    def _is_elided(self, at: int) -> bool:
        """Tell whether a word is an article or the like before an apostrophe: "L'écart", "D'abord", "L'Espagnol"."""
        if self._folded[at] not in _ELISIONS or at + 2 >= len(self.words) or self.words[at + 1].text not in "'’":
            return False
        return not self.words[at + 2].capital or (self.language == "fr" and self._folded[at] in {"l", "qu"})

    def _key(self, at: int, after: int) -> str:
        return " ".join(word.folded for word in self.words[at:after] if word.text[0].isalnum())

    def _named(self, at: int, end: int, learn: bool) -> int:
        """Put the rider whose name begins at a word, and return the index after it, or 0 where there is none."""
        after = self._run(at, end)
        if after == at:
            return 0
        if self._is_word(at, after) or (after - at > 1 and self._nationality(at)):
            return 0
        name = self.text[self.words[at].start : self.words[after - 1].end]
        bracket, close = self._bracket(after)
        team, nation = _team_in(bracket)
        words = self._key(at, after).split()
        is_several = len(words) >= 2 and not (set(words[:1]) & _NO_NAME) and not (set(words) & _PLACE_WORDS)
        roster = self._roster
        if (team or nation) and is_several and 2 <= len(words) <= 6:
            self._rider(
                roster.add(name, team, nation) if learn else roster.same(name, team), at, after, close, team
            )
            return close
        if team and len(words) == 1 and words[0] not in _NO_NAME and (learn or roster.same(name, team)):
            self._rider(roster.add(name, team, nation), at, after, close, team)
            return close
        for stop in range(after, at, -1):
            key = self._key(at, stop)
            if not key or (stop - at == 1 and key in _NO_NAME):
                continue
            if (person := roster.called(key)) is not None:
                self._rider(person, at, stop, close if stop == after and team else stop, team)
                return close if stop == after and team else stop
        if is_several and len(words) <= 5:
            person = roster.same(name)
            team_after, stop = self._of_team(after, end)
            if person is not None:
                self._rider(person, at, after, after, team_after)
                return after
            if team_after and learn:
                self._rider(roster.add(name, team_after), at, after, after, team_after)
                return after
            self._put(frozenset({"maybe"}), at, after, name)
            return after
        if len(words) == 1 and len(words[0]) >= 5 and words[0] not in _NO_NAME:
            if (person := roster.misspelt(words[0])) is not None:
                self._rider(person, at, after, close if team else after, team)
                return close if team else after
            known, _, _ = vocabulary(self.language).longest(self._folded, at, end)
            if not known and self.words[at].start > 0 and nation_of(words[0]) is None:
                self._put(frozenset({"maybe"}), at, after, name)
                return after
        return 0

    def _is_word(self, at: int, after: int) -> bool:
        """Tell whether what looks like a name begins with a word of the language: "Chute de Prost", "Ataca Reinders"."""
        if self._roster.is_name(self._key(at, after)) or (
            at + 1 < after and self._roster.is_name(self._key(at, at + 2))
        ):
            return False
        length, classes, _ = vocabulary(self.language).longest(self._folded, at, min(len(self.words), at + 8))
        return (
            bool(length) and bool(classes - {"over", "up_to"}) and not self._roster.is_name(self._key(at, at + 1))
        )

    def _rider(self, person: Person | None, at: int, after: int, close: int, team: str | None) -> None:
        if person is None:
            self._put(frozenset({"word"}), at, max(after, close))
            return
        near = self._folded[max(0, at - 2) : at]
        known = vocabulary(self.language)
        is_other = any("mate" in known.longest(near, i, len(near))[1] for i in range(len(near))) and not any(
            _IN_THE_RACE.match(word) for word in near
        )
        kind = "person" if is_other else "named"
        self._put(frozenset({kind}), at, max(after, close), [(person, team)])

    def _bracket(self, at: int) -> tuple[str, int]:
        """Return what stands in brackets from a word on, and the index after them."""
        if at >= len(self.words) or self.words[at].text != "(":
            return "", at
        for after in range(at + 1, min(at + 14, len(self.words))):
            if self.words[after].text == ")":
                return self.text[self.words[at].end : self.words[after].start].strip(), after + 1
        return "", at

    def _of_team(self, at: int, end: int) -> tuple[str | None, int]:
        """Return the team of "of Trek", "van Jumbo", "de chez Cofidis", "del Movistar" from a word on."""
        if at < len(self.words) and self._folded[at] in {"of", "van", "de", "du", "del", "from"}:
            after = at + 1
            if after < len(self.words) and self._folded[after] in {"chez", "team", "the", "la", "l"}:
                after += 1
            if after < len(self.words) and self.words[after].capital:
                length = self._team(after, min(len(self.words), after + 6))
                if length:
                    return self.text[self.words[after].start : self.words[after + length - 1].end], after + length
        return None, at

    def _gather(self) -> None:
        """Join riders in a row into one token, "A (X), B (Y) and C", and hand "(all X)" to all of them."""
        joined: list[Token] = []
        index = 0
        while index < len(self.tokens):
            token = self.tokens[index]
            if "named" not in token.classes:
                joined.append(token)
                index += 1
                continue
            people = list(token.value)
            end = token.end
            after = index + 1
            while True:
                look = after
                while look < len(self.tokens) and self.tokens[look].folded in _JOINTS and look - after < 3:
                    look += 1
                if look > after:
                    look = self._past_epithet(look)
                if (
                    look < len(self.tokens)
                    and look > after
                    and "maybe" in self.tokens[look].classes
                    and " " in str(self.tokens[look].value)
                ):
                    self.tokens[look].value = [(self._roster.add(str(self.tokens[look].value), sure=False), None)]
                    self.tokens[look].classes = frozenset({"named"})
                if look < len(self.tokens) and look > after and "named" in self.tokens[look].classes:
                    people += self.tokens[look].value
                    end = self.tokens[look].end
                    after = look + 1
                else:
                    break
            shared = _all_of(self.text[end : end + 60])
            if shared:
                for person, team in people:
                    if team is None and person.listed is None:
                        person.team = shared
                while after < len(self.tokens) and self.tokens[after].folded != ")":
                    after += 1
                after += 1
            elif len(people) == 2 and people[0][1] is None and people[1][1] and people[0][0].team is None:
                between = fold_name(self.text[token.end : end])
                if between.split()[:1] in (["and"], ["en"], ["et"], ["y"]) and people[0][0].listed is None:
                    people[0][0].team = people[1][1]
            unique = list({id(person): person for person, _ in people}.values())
            joined.append(Token(token.classes, token.start, end, unique, token.folded))
            index = after
        self.tokens = joined

    def _past_epithet(self, at: int) -> int:
        """Return the index of the name after "the veteran", "le Polonais", "du Belge", or `at` where there is none."""
        if at < len(self.tokens) and self.tokens[at].folded in _ARTICLES | _OF_ARTICLES:
            for after in range(at + 1, min(at + 4, len(self.tokens))):
                token = self.tokens[after]
                if "named" in token.classes:
                    before = self.tokens[after - 1]
                    if "nation" in before.classes and token.value[0][0].nation is None:
                        token.value[0][0].nation = before.value
                    return after
                if not token.classes & {"word", "nation", "riders"} and token.folded not in {"'", "’"}:
                    break
        return at

    def _number_leaders(self) -> None:
        """Read "the nine", "de vier", "les trois" as a group, where no noun follows: "the nine have 1:20"."""
        for index, token in enumerate(self.tokens):
            words = token.folded.split()
            if (
                "leaders" not in token.classes
                or len(words) != 2
                or words[0] not in _ARTICLES
                or number(words[1]) is None
            ):
                continue
            after = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
            if (
                after is not None
                and after.classes <= {"word", "elapsed", "comes", "past"}
                and after.folded not in _AFTER_NINE
            ):
                token.classes = frozenset({"word"})

    # -- looking around --------------------------------------------------------------------------------------

    def _clauses(self) -> list[int]:
        clause, clauses = 0, []
        for token in self.tokens:
            if "break" in token.classes or token.folded in _ANDS[self.language]:
                clause += 1
            clauses.append(clause)
        return clauses

    def all(self, *classes: str) -> list[int]:
        """Return the indices of the tokens of any of these classes."""
        wanted = frozenset(classes)
        return [index for index, token in enumerate(self.tokens) if token.classes & wanted]

    def has(self, *classes: str) -> bool:
        """Tell whether a token is of any of these classes."""
        wanted = frozenset(classes)
        return any(token.classes & wanted for token in self.tokens)

    def in_clause(self, at: int, *classes: str) -> bool:
        """Tell whether a token of the same clause is of any of these classes."""
        wanted, clause = frozenset(classes), self.clauses[at]
        return any(
            token.classes & wanted
            for token, other in zip(self.tokens, self.clauses, strict=True)
            if other == clause
        )

    def before(self, at: int, classes: Sequence[str], reach: int = 6) -> int | None:
        """Return the nearest token of these classes before an index, at most `reach` tokens away."""
        wanted = frozenset(classes)
        return next(
            (i for i in range(at - 1, max(-1, at - 1 - reach), -1) if self.tokens[i].classes & wanted), None
        )

    def after(self, at: int, classes: Sequence[str], reach: int = 6) -> int | None:
        """Return the nearest token of these classes after an index, at most `reach` tokens away."""
        wanted = frozenset(classes)
        end = min(len(self.tokens), at + 1 + reach)
        return next((i for i in range(at + 1, end) if self.tokens[i].classes & wanted), None)

    def next_is(self, at: int, *classes: str) -> bool:
        """Tell whether the token after an index is of any of these classes."""
        return at + 1 < len(self.tokens) and bool(self.tokens[at + 1].classes & frozenset(classes))


def _figures(text: str) -> dict[int, Figure]:
    """Return the figures of a text by where they begin, none within another."""
    if not re.search(r"\d|min|sec|seg|sek|k", text, re.IGNORECASE):
        return {}
    found: dict[int, Figure] = {}
    taken: list[tuple[int, int]] = []
    for figure in (*speeds(text), *distances(text), *durations(text), *raced(text), *unitless(text)):
        if not any(figure.start < end and start < figure.end for start, end in taken):
            taken.append((figure.start, figure.end))
            found[figure.start] = figure
    return found


_NO_TEAM = re.compile(
    r"\d\s?(?:km|m\b|%|k\b|mi\b|ans?\b|jaar|years?)|%|\d[.,]\d|^\d+$|^\d+[.:'’]|^\+|opens in|photo|image|pictured|credit|right|left|http|video",
    re.IGNORECASE,
)


def _team_in(bracket: str) -> tuple[str | None, str | None]:
    """Return the team and nation told in brackets after a name."""
    if not bracket or _NO_TEAM.search(bracket) or len(bracket) > 60:
        return None, None
    parts = [part.strip() for part in re.split(r"[,/;]| - ", bracket) if part.strip()]
    if len(parts) == 2 and (code := nation_code(parts[0])):
        return parts[1], code
    if len(parts) == 2 and (code := nation_code(parts[1])):
        return parts[0], code
    if (code := nation_code(bracket)) and len(bracket) == 3 and team_key(bracket) is None:
        return None, code
    if re.match(r"(?:all|both|allen|allebei|beiden|tous|toutes|les deux|todos|ambos)\b", bracket, re.IGNORECASE):
        return None, None
    if team_key(bracket):
        return bracket, None
    letters = bracket.strip()
    return (letters, None) if letters[:1].isupper() and not letters.endswith((".", "!", "?")) else (None, None)


_IN_THE_RACE = re.compile(
    r"(?:team)?mates?$|ploeggeno|ploegma|coequipi|equipier|compa|landgeno|brother|broer|frere|hermano|colleague"
)
_ALL = re.compile(
    r"\s*\((?:all|both|both of|all of|allen|allebei|beiden|beide|tous|tous deux|toutes|tous de|les deux|todos|ambos|"
    r"los dos|todos del|ambos del)(?:\s+(?:of|from|van|de|del|chez))?\s+(?P<team>[^()]{2,50})\)",
    re.IGNORECASE,
)


def _all_of(text: str) -> str | None:
    match = _ALL.match(text)
    return match["team"].strip() if match else None
