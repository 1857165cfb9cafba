"""A sentence with slots for its riders and durations, on which patterns of words are matched."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.rider.runs import OF_WHOM, ONE_DOES, SEVERAL_DO, goes_on, starts_a_clause
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.dutch_pronouns import LAST
from feeds.commentary.sentence.group_tags import is_first_of_them, is_title, tag_groups
from feeds.commentary.sentence.guards import explained, is_dutch_place, named_before, the_other
from feeds.commentary.sentence.no_names import COMPOUND, is_no_name
from feeds.commentary.sentence.spelling import (
    is_again,
    leave_out_others,
    leave_out_same,
    leave_out_titles,
    past_origin,
    spell_out,
)
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.letters import compiled
from feeds.commentary.words.numbers import Figure
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases
from feeds.commentary.words.writing import ANDS
from tracker.race.text import fold_name

_PRONOUNS = phrases("he|she|hij|il|elle")
_SHE = phrases("ze|zij")


@dataclass(slots=True)
class Slots:
    """A sentence as folded words: "<0>" stands for a rider, "<1-2>" for two in a row, "{0}" for a duration."""

    text: str
    people: list[Person]
    figures: list[Figure]
    at: list[int]
    """Where each token begins in `text`."""
    grouped: "Slots | None" = None
    """The same with "PACK", "FRONT" and "CHASE" for what the groups are called."""
    without_asides: "Slots | None" = None
    """The same without what stands between commas and names nobody, once it was asked for."""

    def token(self, offset: int) -> int:
        """Return the index of the token in which a character of `text` stands."""
        return max(0, bisect_right(self.at, offset) - 1)


def slots(s: Sentence, context: Context, roster: Roster) -> Slots:
    """Return a sentence with its riders and durations replaced by slots.

    "He" and "the Frenchman" are slots where they mean one rider, and so is a name of several words that nobody was
    introduced by: whoever is placed is a rider.
    """
    key = (roster, context.last[:], context.away[:], context.chasers[:])
    if s.slotted is None or s.slotted[0] != key:
        s.slotted = key, _slots(s, context, roster)
    said: Slots = s.slotted[1]
    return said


def _slots(s: Sentence, context: Context, roster: Roster) -> Slots:
    parts: list[str] = []
    people: list[Person] = []
    figures: list[Figure] = []
    for index, token in enumerate(s.tokens):
        meant: Iterable[Person] = ()
        if "named" in token.classes:
            meant = token.value
        elif "nation" in token.classes:
            is_epithet = s.next_is(index, "named", "maybe") or _is_of_a_nation(
                s, index
            )  # "the Frenchman Luc Dorval"
            meant = () if is_epithet else _of_nation(s, index, people, context)
        elif (
            token.folded in _PRONOUNS
            or (token.folded == "hem" and index and s.tokens[index - 1].folded in ("voor", "bij"))
            or ("he" in token.classes and token.folded in _SHE | LAST)
            or _is_champion(s, index)
        ):
            last = (
                context.last[-1:]
                if token.folded in LAST
                else (named_before(s, index)[-1:] or people[-1:])
                if people
                else context.last
            )
            meant = last if len(last) == 1 else ()
        elif "maybe" in token.classes and (
            " " in str(token.value)
            or (s.language == "en" and roster.knows_few and not context.report)
            or fold_name(str(token.value)) in roster.heard
        ):
            if s.language == "nl" and is_dutch_place(s, index):
                parts.append("~")
                continue
            called = roster.heard.get(fold_name(str(token.value)), str(token.value))
            meant = [] if is_no_name(s, index) else [roster.perhaps(called)]
            before = s.tokens[index - 1] if index else None
            for one in meant:
                if before is not None and before.classes == {"word"} and isinstance(before.value, str):
                    one.nation = one.nation or before.value  # "Frenchman Luc Dorval"
        meant = list(meant)
        if meant:
            part = _slot(len(people), len(people) + len(meant) - 1, is_unsaid="unsaid" in token.classes)
            people += meant
        elif "duration" in token.classes:
            part = f"{{{len(figures)}}}"
            figures.append(token.value)
        elif "team" in token.classes:
            part = "@"
        elif _is_nation_before(s, index):
            part = ""  # "Frenchman Luc Dorval"
        elif token.classes & {"maybe", "person"} and not COMPOUND.search(s.text[token.start : token.end]):
            part = "~"
        else:
            part = token.folded
        parts.append(part)
    for index in range(len(parts) - 2):
        if s.tokens[index].folded in _PRONOUNS and parts[index + 2] == "s":
            parts[index + 1] = parts[index + 1].strip("'’")  # "she's gone": the s is a verb
    spell_out(parts, s.language)
    leave_out_same(parts, people, s.language)
    named = [bool(token.classes & _IN_ROWS.get(s.language, _NAMED)) for token in s.tokens]
    _join_rows(parts, named, ANDS[s.language] | _JOINTS, _apart(s, parts), s.language)
    _add_companions(parts, people, context)
    if s.language == "en":
        leave_out_titles(parts)
        leave_out_others(parts)
    said = _said(parts, people, figures)
    tag_groups(s, parts)
    said.grouped = _said(parts, people, figures)
    return said


_NAMED = phrases("named|maybe")
_IN_ROWS = {"en": phrases("named|maybe|nation")}
"""Classes of words that make a row of riders."""


def _is_of_a_nation(s: Sentence, at: int) -> bool:
    """Return whether a nationality is that of a team or the like, and of no rider: "the Irish national team"."""
    return at + 1 < len(s.tokens) and s.tokens[at + 1].folded in _NATIONAL


_NATIONAL = phrases("national|federation|team|squad|championship|championships|championnat|flag|nationals")


def _of_nation(s: Sentence, at: int, people: list[Person], context: Context) -> list[Person]:
    """Return whom a nationality means: in Dutch the one of it who was named before in the sentence comes first."""
    nation = s.tokens[at].value
    fits = [one for one in dict.fromkeys(people) if one.is_of(nation)] if s.language == "nl" else []
    if s.language == "nl" and not fits and _is_another(s, context, nation):
        return explained(s, at) or _of_placed(s, context)
    if s.language == "en" and len({*people}) > 1 and s.has("sprint", "summit") and not s.has("gc"):
        return explained(s, at)  # of those who passed
    if s.language == "nl" and not fits and (other := the_other(s, at, context)):
        return other
    return explained(s, at) or (fits if len(fits) == 1 else context.by_nation(nation)) or _of_placed(s, context)


def _is_another(s: Sentence, context: Context, nation: str) -> bool:
    """Return whether who was named last is named in the sentence as well, and not known to be of a nation of which somebody is."""
    named = {id(one) for at in s.all("named") for one in s.tokens[at].value}
    return len(context.last) == 1 and id(context.last[0]) in named and not context.last[0].is_of(nation)


def _of_placed(s: Sentence, context: Context) -> list[Person]:
    """Return who passed a line in the sentence before and is the only one of whom no nation is known and no name said."""
    if s.language != "nl" or context.passage is None:
        return []
    named = {id(one) for at in s.all("named") for one in s.tokens[at].value}
    fits = [one for one in context.placed if one.nation is None and id(one) not in named]
    return fits if len(fits) == 1 else []


def _apart(s: Sentence, parts: list[str]) -> set[int]:
    """Return where French and Spanish riders begin a clause, though "and" stands before them."""
    if s.language not in ("fr", "es"):
        return set()
    return {
        at
        for at in range(2, len(parts))
        if parts[at].startswith("<")
        and (
            "unsaid" in s.tokens[at].classes
            or (parts[at - 1] in ANDS[s.language] and goes_on(s.tokens, at - 2, at))
        )
    }


def _is_nation_before(s: Sentence, at: int) -> bool:
    """Return whether a token is where a rider is from, right before the name: "Swede Olle Brant"."""
    token = s.tokens[at]
    is_nation = isinstance(token.value, str) and token.classes == {"word"}
    return is_nation and s.language == "en" and s.next_is(at, "named", "maybe")


_OWN = phrases("his|her|their|zijn|haar|hun|ses|son|sa")
_COMPANIONS = phrases(
    "companion|companions|breakmate|breakmates|partner|partners|colleague|colleagues|accomplice|accomplices|mates|"
    "metgezel|metgezellen|kompaan|kompanen|medevluchter|medevluchters|lotgenoot|lotgenoten|vluchtmakkers|makkers|"
    "compagnon|compagnons|acolyte|acolytes|comparses|camarades|comperes|complices"
)


_ONE_RIDER = lazy(r"<\d+>")


def _add_companions(parts: list[str], people: list[Person], context: Context) -> None:
    """Make one slot of "Aster and his three companions", where Aster is away: those away with him."""
    if _COMPANIONS.isdisjoint(parts):
        return
    for index, part in enumerate(parts):
        end = next((at for at in range(index + 3, min(index + 7, len(parts))) if parts[at] in _COMPANIONS), None)
        if end is None or _ONE_RIDER.fullmatch(part) is None:
            continue
        leader = people[int(part[1:-1])]
        group = context.away if leader in context.away else context.chasers if leader in context.chasers else []
        if parts[index + 1] in ("and", "en", "et") and parts[index + 2] in _OWN and group:
            parts[index] = _slot(len(people), len(people) + len(group) - 1)
            people += [leader, *(one for one in group if one is not leader)]
            parts[index + 1 : end + 1] = [""] * (end - index)


_AGED = lazy(r"\d year old$|\d - year old$|\d - year - old$")


def _said(parts: list[str], people: list[Person], figures: list[Figure]) -> Slots:
    at: list[int] = []
    length = 0
    for part in parts:
        at.append(length)
        length += len(part) + 1 if part else 0
    return Slots(" ".join(filter(None, parts))[:LONGEST], people, figures, at)


def _is_champion(s: Sentence, at: int) -> bool:
    """Return whether a token ends what a rider is called: "the Olympic champion", with no name after it."""
    if not s.tokens[at].folded.endswith("champion"):
        return False
    titled = (
        at + 2 < len(s.tokens)
        and s.tokens[at + 1].folded == ","
        and bool(s.tokens[at + 2].classes & {"named", "maybe"})
    )
    return (
        not titled
        and s.tokens[at].folded.split()[-1] == "champion"
        and any(token.folded.split()[0] == "the" for token in s.tokens[max(0, at - 3) : at + 1])
        and not s.next_is(at, "named", "maybe")
    )


LONGEST = 800
"""Characters of a sentence that are matched: a pattern with gaps in it takes long on longer ones."""

_JOINTS = phrases(",|&|+|/|then|dan|puis|luego")
_WHOM = phrases("que|quien|cual|quel|quelle")
"""What begins a clause and no epithet: "Dorn, al que responde Fisk"."""
_IS_PLACE = compiled(r"\{\d+\}|^\( \d{1,2}$|\b\d+ ?(?:e|eme|er|nd|rd|th|de)\b")
"""A time or a place in brackets, which is of one rider: "<0> (2e) et <1> (3e)"."""
_ARTICLES = phrases("the|de|het|ene|le|la|l|el|los|las|les|al|du|del|een|un|una|une|'|’")


def _slot(first: int, last: int, *, is_unsaid: bool = False) -> str:
    mark = UNSAID if is_unsaid else ""
    return f"<{mark}{first}>" if first == last else f"<{mark}{first}-{last}>"


def _join_rows(
    parts: list[str], named: list[bool], joints: frozenset[str] | set[str], apart: set[int], language: str
) -> None:
    """Make one slot of riders in a row, each perhaps with what they are: "<0> , the Belgian <1> and <2>".

    Those in `apart` begin a clause.
    """
    last: int | None = None
    is_french, is_romance = language == "fr", language in ("fr", "es")
    for index, part in enumerate(parts):
        if not part.startswith("<"):
            continue
        if index in apart:
            last = index
            continue
        if not named[index]:
            last = None  # "he" is in no row
            continue
        if last is not None:
            between = [word for word in parts[last + 1 : index] if word]
            inside = between[between.index("(") : between.index(")")] if "(" in between and ")" in between else []
            if inside and not _IS_PLACE.search(" ".join(inside)):  # what stands in brackets after a name
                between = between[: between.index("(")] + between[between.index(")") + 1 :]
            if language == "en" and between and between[0] in ("of", "from"):
                between = past_origin(between)
            if is_romance and _is_aside(between, parts[index + 1 :]):
                between = [","]
            if is_romance and is_again(parts, last, index, between):
                between = ["y"]
            joined = 0
            while joined < len(between) and between[joined] in joints:
                joined += 1
            if between[:1] == ["first"] and is_first_of_them(between, parts, index, language):
                between, joined = [","], 1
            epithet = between[joined:]
            is_row = 0 < joined <= 3 and (
                not epithet
                or (language == "en" and is_title(epithet))
                or (
                    epithet[0] in _ARTICLES
                    and len(epithet) <= (7 if language == "en" else 4)
                    and epithet[-1] not in _BETWEEN
                    and all(
                        (word.isalpha() and word not in _WHOM)
                        or word in ("'", "’", "-" if language == "en" else "'")
                        or (language == "en" and _AGED.search(" ".join(epithet)) is not None)
                        for word in epithet
                    )
                )
            )
            following = next(filter(None, parts[index + 1 :]), "")
            if language == "nl" and between == [","] and last > 1 and parts[last - 1].split()[-1:]:
                # "12 tellen op A, B en C volgen": B and C do
                is_of_one = parts[last - 1].split()[-1] in OF_WHOM
                is_row = is_row and not (is_of_one and "-" in part and set(following.split()[:1]) & SEVERAL_DO)
            if between == [";"] and following.startswith(", a {"):
                is_row = False  # "48 segundos sobre A y B; C, a 1:15"
            if is_french and between == [","] and starts_a_clause([","], following):
                is_row = False
            is_alone = "-" not in parts[last] and "," in between and "-" not in part
            if is_alone and set(following.split()[:1]) & ONE_DOES.get(language, frozenset()):
                is_row = False  # "ahead of A, and B drops to third"
            if is_row:
                numbers = re.findall(r"\d+", parts[last] + part)
                parts[last] = _slot(int(numbers[0]), int(numbers[-1]))
                parts[last + 1 : index + 1] = [""] * (index - last)
                continue
        last = index


def _is_aside(between: list[str], after: list[str]) -> bool:
    """Return whether riders in a row have a participle between commas: "<0> , lâché hier , et <1> sont repris"."""
    last = max((at for at, word in enumerate(between) if word in ("et", "y", "e")), default=len(between))
    if between[last + 1 : last + 2] and between[last + 1] in _ARTICLES and len(between) - last <= _WITH_EPITHET:
        between = between[: last + 1]  # "<0> , malade , et le Danois <1>"
    if len(between) < 4 or between[0] != "," or between[-1] not in ("et", "y", "e") or between[-2] != ",":
        return False
    aside = " ".join(between[1:-2]).split()
    if (
        {",", ":"} & {*aside}
        or any("{" in word or word in _ORDINALS for word in aside)
        or not (_WHAT_THEY_ARE.match(" ".join(aside)))
    ):
        return False
    words = " ".join(filter(None, after[:16])).split()
    if words[:1] == [","] and "," in words[1:12]:
        words = words[words.index(",", 1) + 1 :]
    words = [word for word in words[:3] if word not in _SMALL]
    return bool(words) and _PLURAL.fullmatch(words[0]) is not None


_WITH_EPITHET = 4
_ORDINALS = phrases("deuxieme|troisieme|second|segundo|tercero|premier|primero")
_WHAT_THEY_ARE = compiled(
    r"(?!(?:attaque|demarre|accelere|ataca|salta|cede)\b)(?:\w+(?:e|es|ee|i|is|u|us|it|ado|ada|ido|ida|to|do)\b|(?:le|la|el|en|dans|sur|lui|tout|victime|malade|dernier)\b)"
)
_SMALL = phrases("ne|n|s|se|no|'|’|l|les|le|la|los|lo|y|en|lui|leur|ya|tambien|aussi")
_PLURAL = compiled(r"sont|ont|font|vont|\w+ent|(?!en$|con$|un$|sin$|bien$|tambien$)\w+[aeo]n")
_BETWEEN = phrases("de|du|d|del|chez|voor|van|met|naar|for|of|with|to|para|pour")


UNSAID = "0"
"""What the number of a rider who is not named there begins with, "<03>"."""
SAID = rf"(?!<{UNSAID}\d)"
"""Before a slot: its rider is named there."""
RIDER = r"<(\d+)>(?! ['’] s\b)"
"""One rider."""
PEOPLE = r"<[\d-]+>"
"""One rider, or several in a row."""

THEM = rf"(?:(?:the|de|het|le|la|l|el|al|du|del|a la|een|un|una|une) (?:['’] )?(?:[\w-]+ ){{0,2}}?)?{PEOPLE}"
"""The same with what they are before it: "the Belgian <0>"."""

_ONE = compiled(r"<(\d+)(?:-(\d+))?>")


def in_row(said: Slots, text: str) -> list[Person]:
    """Return the riders in a piece of the text, in their order."""
    return list(
        dict.fromkeys(
            person
            for match in _ONE.finditer(text)
            for person in said.people[int(match[1]) : int(match[2] or match[1]) + 1]
        )
    )
