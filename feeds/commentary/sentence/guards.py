"""What keeps a sentence from being news: conditions, questions, history, hopes, other people's words."""

import re
from collections.abc import Iterable
from functools import lru_cache

from feeds.commentary.rider.names import Person
from feeds.commentary.rider.teams import REGION
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.dutch_as import is_no_condition
from feeds.commentary.sentence.dutch_pronouns import LAST
from feeds.commentary.sentence.french_passed import before_the_aside, is_passed
from feeds.commentary.sentence.mood import looks_back
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases
from feeds.commentary.words.writing import ANDS

_YEAR = lazy(r"(?<![\d.,:])(?:19\d\d|20\d\d)(?![\d:]|[.,]\d)")
_YEAR_FIRST = lazy(r"\W*(?:In|En) (?:19\d\d|20[01]\d|202[0-4])\b")
"""A sentence that begins with a year speaks of that year: "En 2018, la fuga fue neutralizada a 3 km de meta"."""
_INFINITIVE = phrases("to|te|om|a|de|para|pour")
_POSSESSIVE = phrases(
    "s|the|an|a|his|her|their|de|het|een|zijn|hun|l|la|le|une|un|son|sa|leur|cette|su|el|una|this|"
    "that|any|cet"
)  # fmt: skip


def is_talk(s: Sentence) -> bool:
    """Return whether a sentence is no news at all: a question, a condition, or what was in a year past."""
    return _is_question_or_history(s.text) or any(s.clauses[at] < LATE for at in conditions(s))


@lru_cache(maxsize=32)
def _is_question_or_history(text: str) -> bool:
    is_question = text.rstrip("\"'”’») ").endswith("?") or text.lstrip().startswith("¿")
    return is_question or _YEAR_FIRST.match(text) is not None or _REMEMBERED.search(text) is not None


_REMEMBERED = lazy(
    r"\b(?:[Rr]ecuerd(?:an|en|a|o|emos)|[Rr]ecordemos|[Rr]ecordamos|(?:[Cc]abe|[Cc]onviene|[Hh]ay que|[Vv]ale) recordar|[Nn]adie olvida|[Nn]o olvidemos|[Nn]o olvidamos),? (?:como|que|cómo)\b(?! (?:hoy|quedan|faltan|restan|la (?:diferencia|ventaja|fuga|escapada)|el (?:pelotón|líder)))"
)
"""What Spanish says of before: "Todos recuerdan que Dorn pinchó ayer"."""


LATE = 3
"""The clause from which a condition leaves what was said first: "The gap is 1:00, but the climb is near, and if …"."""


def conditions(s: Sentence) -> list[int]:
    """Return where a condition begins."""
    # "een alles-of-niets aanval": within a word of several parts it is no condition
    return [
        at
        for at in s.all("if")
        if s.text[max(0, s.tokens[at].start - 1)] != "-"
        and not (s.language == "es" and s.text[s.tokens[at].end - 1] == "í")  # "ahora sí"
        and not _IF_AT_ALL.match(s.text, s.tokens[at].start)
        and not (at and s.tokens[at - 1].folded in ("as", "por"))  # "por si": in case
        and not (s.language == "nl" and is_no_condition(s, at))
    ]


_IF_AT_ALL = lazy(
    r"if (?:you can (?:still |even )?call (?:it|them|him|her) that|you like|you will|you please|anything|you ask me|"
    r"that s the word|only just|only briefly|not more|you must know|you(?: are| ?['’]?re)(?: just| only)? (?:joining|tuning))\b",
    re.IGNORECASE,
)
"""What only doubts a word: "the peloton, if you can call it that, is at 0:38"."""


def is_news(s: Sentence, at: int, context: Context, allow: Iterable[str] = ()) -> bool:
    """Return whether what stands at a token is said as happening: not hoped for, denied, remembered, or foreseen."""
    kinds = phrases("modal|future|not|past|gc") - set(allow)
    if context.report:
        kinds -= {"past"}
    if s.in_clause(at, *kinds) or any(s.clauses[at] >= s.clauses[index] - 1 for index in conditions(s)):
        return False
    if "past" in kinds and any(
        s.clauses[index] < s.clauses[at] and not _aside(s, index)
        for index in s.all("past")
        if s.tokens[index].folded not in _WEAK
    ):
        return False
    inside = s.clause(at)
    text = s.text[inside[0].start : inside[-1].end]
    return not (_YEAR.search(text) and "past" not in allow)


_WEAK = phrases("year|years|once|since|former|season|earlier|when they|when he|jaar|depuis|desde|sinds|toen")


def _aside(s: Sentence, at: int) -> bool:
    """Return whether a token stands in a clause that only says who somebody is: "X, who won here last year, …"."""
    return any(token.folded in phrases("who|whose|qui|que|die|whom|dont|(") for token in s.clause(at)[:3])


def is_finite(s: Sentence, at: int) -> bool:
    """Return whether a word of doing is a verb at its work: no infinitive after "to", no noun after an article."""
    if at == 0:
        return True
    before = s.tokens[at - 1].folded
    if before in ("'", "’") and at > 1:
        before = s.tokens[at - 2].folded  # "l'attaque", "d'attaquer"
    return not (before in _INFINITIVE or before in _POSSESSIVE)


def people_at(s: Sentence, at: int, context: Context) -> list[Person]:
    """Return the riders whom a token means: named, or "the Frenchman", or "he"."""
    token = s.tokens[at]
    if "named" in token.classes:
        return list(token.value)
    if "nation" in token.classes:
        return explained(s, at) or context.by_nation(token.value) or the_other(s, at, context)
    if "he" in token.classes:
        if token.folded in LAST:
            return context.last[-1:]
        is_said = s.language in ("en", "nl") or (s.language == "fr" and not s.has("modal"))
        meant = (named_before(s, at) if is_said else []) or context.last
        return list(meant) if len(meant) == 1 else []
    return []


def the_other(s: Sentence, at: int, context: Context) -> list[Person]:
    """Return who of two named last a Dutch nationality means, where the sentence names the other: "De Deen lost, Smit niet"."""
    if s.language != "nl" or len(context.last) != _TWO:
        return []
    named = {one for index in s.all("named") for one in s.tokens[index].value}
    other = [one for one in context.last if one not in named]
    if any(index < at for index in s.all("named")):
        return []  # it may be who was named first
    return other if len(other) == 1 and (other[0].nation is None or other[0].is_of(s.tokens[at].value)) else []


_TWO = 2


_IL = phrases("il|elle")


def named_before(s: Sentence, at: int) -> list[Person]:
    """Return the riders named last before "he" in a sentence, save those by whom something is done.

    "Bero is caught by the Fisk group, but he …": he is Bero.
    """
    if s.language == "fr" and at and s.tokens[0].folded == s.tokens[at].folded in _IL:
        return []  # "Il a doublé Dorn, il est revenu sur Fisk": he of whom it spoke before
    named = [
        index
        for index in range(at - 1, -1, -1)
        if "named" in s.tokens[index].classes
        and not any(other.folded in BY for other in s.tokens[max(0, index - 2) : index])
    ]
    if s.language == "fr" and len(named) > 1 and s.tokens[named[0] - 1].folded.split()[-1] in _OF_WHOM_IT_IS:
        named = named[1:]  # "Dorn a essayé de suivre Fisk, mais il …": he is Dorn
    people: list[Person] = s.tokens[named[0]].value if named else []
    return people


_OF_WHOM_IT_IS = phrases(
    "suivre|rejoindre|reprendre|accompagner|imiter|distancer|lacher|attaquer|devancer|battre|sur|avec|derriere|devant|contre|de|d"
)
BY = frozenset({"by", "door", "par", "por"})


def explained(s: Sentence, at: int) -> list[Person]:
    """Return the one rider named before a colon of whom a nationality says more: "Over for Bero: the Dutchman …"."""
    if not any(token.folded == ":" for token in s.tokens[max(0, at - 3) : at]):
        return []
    people = [person for i in s.all("named") if i < at for person in s.tokens[i].value]
    origin = s.tokens[at].value
    fits = origin.startswith(REGION) or (bool(people) and (people[0].nation is None or people[0].is_of(origin)))
    return people if len(people) == 1 and fits else []


def subject(s: Sentence, at: int, context: Context, reach: int = 5) -> tuple[list[Person], int | None, str | None]:
    """Return who does what stands at a token: the riders named before it, where they stand, or a name not known.

    Nobody is returned where another doer stands between.
    """
    first = at - 1 - reach
    for index in range(at - 1, -1, -1):
        token = s.tokens[index]
        if token.folded in ANDS[s.language] and index > first:
            first -= reach  # "X suffers from that fall and has been dropped"
        if token.folded in _BUT and at - index <= 2:
            first -= reach
            continue  # "X had a puncture but is back in the bunch"
        if index <= first:
            break
        if s.language == "en" and index and s.tokens[index - 1].folded in _GIVES:
            continue  # "He gives Dorn a pat and lets the others go": he does
        if token.classes & {"named", "nation"}:
            # "X's teammate attacks", "in the wheel of X": X does not
            follows = s.folded_at(index + 1)
            if follows == "s" or (
                index > 0
                and s.tokens[index - 1].folded
                in phrases(
                    "of|with|behind|for|on|to|van|met|samen met|achter|bij|naast|tegen|na|zonder|in gezelschap van"
                )
            ):
                return [], None, None
            if s.language == "es" and index and (before := s.tokens[index - 1].folded.split()[-1]) in _WHOM:
                if before in ("de", "del") and s.tokens[index - 2].folded in _BESIDE:
                    continue  # "toca la rueda de Fisk y cae": who touched it
                if follows not in _TO_THEM and not (follows == "," and s.tokens[index + 2].folded == "que"):
                    return [], None, None
            if s.language == "fr" and _is_of(s, index) and (index + 1 == at or s.tokens[index + 1].folded == "et"):
                continue
            if s.language == "fr" and is_passed(s, index):
                continue  # "Dorn a doublé Fisk puis rejoint Bero"
            if s.language == "fr" and follows == "," and (whole := before_the_aside(s, index)) is not None:
                return people_at(s, whole, context), whole, None
            doer = _subject_of_both(s, index, at) if s.language in ("fr", "nl") else None
            doer = index if doer is None else doer
            return people_at(s, doer, context), doer, None
        if "maybe" in token.classes:
            if (index and s.tokens[index - 1].folded in _PLACED) or (
                s.language == "nl" and is_dutch_place(s, index)
            ):
                continue  # "Aster rijdt in Makkum als eerste …"
            return [], index, token.value
        if token.classes & {"he"} and token.folded in phrases("he|she|hij|zij|ze|il|elle"):
            return people_at(s, index, context), index, None
        if (
            "team" in token.classes
            and index
            and s.tokens[index - 1].folded in phrases("of|van|de|chez|du|del|from")
        ):
            continue  # "Aster of Cofidis attacks"
        if token.classes & phrases("peloton|leaders|chasers|team|riders|person|mate"):
            who = _begins(s, index) if first < at - 1 - reach else None
            return (people_at(s, who, context), who, None) if who is not None else ([], None, None)
        if token.folded == "," and (who := _named_before(s, index)) is not None:
            return people_at(s, who, context), who, None
        if "break" in token.classes and token.folded not in phrases(",|who|qui|que|)|die"):
            return [], None, None
        if token.folded == "que" and not context.report and looks_back(s, index, index):
            return [], None, None
    return [], None, None


_GIVES = phrases("gives|gave|hands|handed|tells|told|thanks|pats|shakes|offers|shows")
_BUT = phrases("but|maar|mais|pero")
_WHOM = phrases("de|del|con|tras|contra|sin|a|al")
_BESIDE = phrases("rueda|la rueda|altura|lado")
_TO_THEM = phrases("se le|le|les|se|lo|los")
"""After "a" and a rider: what is said is of them, "a Dorn se le sale la cadena"."""


def _subject_of_both(s: Sentence, index: int, at: int) -> int | None:
    """Return who does two things, the first of them to another: "Bero déborde Aster et s'impose"."""
    between = s.tokens[index + 1 : at]
    if s.clauses[index] >= s.clauses[at] or not any(token.folded in ("et", "en") for token in between):
        return None
    before = s.before(index, ("named", "nation") if s.language == "fr" else ("named",), 8)
    if before is not None and "nation" in s.tokens[before].classes and s.next_is(before, "named"):
        return None
    if before is None or s.clauses[before] != s.clauses[index] or index - before < 2:
        return None
    return before


def _is_of(s: Sentence, at: int) -> bool:
    """Return whether what does something is a thing of a rider: "la chaîne de Gran saute"; his turn is his."""
    before = at - 2 if at > 1 and s.tokens[at - 1].folded in ("'", "’") else at - 1
    return before > 0 and s.tokens[before].folded in ("de", "d", "du") and s.tokens[before - 1].folded != "tour"


_APPOSED = 9
"""Most words of what is said of a rider between commas."""


def _named_before(s: Sentence, at: int) -> int | None:
    """Return the riders of whom more is said up to a comma: "Dorn, the Danish champion," or "Dorn, third last year,"."""
    of_others = False
    for index in range(at - 1, max(0, at - 2 - _APPOSED - (_APPOSED if s.language == "en" else 0)), -1):
        token = s.tokens[index]
        if token.folded == ",":
            follows = s.tokens[index + 1]
            is_said = follows.folded.split()[0] in _APPOSING or bool(
                follows.classes & {"second", "third", "first", "win"}
            )
            is_said = is_said if not of_others else follows.folded in ("who", "whose")
            return index - 1 if is_said and "named" in s.tokens[index - 1].classes else None
        if s.language == "en" and "named" in token.classes:
            of_others = True  # "Dorn, who leads Fisk by 12 seconds, was dropped"
        elif "named" in token.classes or ("break" in token.classes and token.folded not in _OF_WHOM):
            return None
    return None


_APPOSING = phrases(
    "the|a|an|one|who|winner|second|third|fourth|last|twice|another|whose|already|now|of|at|de|het|een|die|winnaar|tweede|"
    "derde|le|la|l|un|une|qui|vainqueur|deuxieme|troisieme|el|que|ganador|segundo|tercero"
)
_OF_WHOM = phrases("who|whose|qui|que|die|and|en|et|y|(|)|-")


_PLACED = phrases("in|te|nabij|at|near")
DUTCH_WHERE = _PLACED | phrases("op|naar|richting|langs|via|vanuit|over|door het|bij het|aan de voet van|voorbij")
"""Before a Dutch place that nobody was introduced by."""


def is_dutch_place(s: Sentence, at: int) -> bool:
    """Return whether a name that nobody was introduced by is that of a place, where no time stands beside it: "op Ten Bosse"."""
    return at > 0 and s.tokens[at - 1].folded in DUTCH_WHERE and not s.has("duration")


def _begins(s: Sentence, at: int) -> int | None:
    """Return where a rider begins a clause in which a group is only the object: "X houdt het peloton af en wint"."""
    if s.language != "nl" or "break" in s.tokens[at - 1].classes:
        return None
    start = next((i for i in range(at - 1, -1, -1) if s.clauses[i] < s.clauses[at]), -1) + 1
    return start if start < at - 1 and "named" in s.tokens[start].classes else None


def inverted(s: Sentence, at: int, context: Context) -> list[Person]:
    """Return the riders named right after a verb that begins its clause: "Ataca Reinders", "Se quedan Roma y Castaño"."""
    after = at + 1
    if after < len(s.tokens) and s.tokens[after].folded in phrases(
        "el|la|l|de|of|van|a|voor|pour|para|du|del|d|nu|ook|dan"
    ):
        after += 1
    if after >= len(s.tokens) or "named" not in s.tokens[after].classes:
        return []
    before = s.tokens[at - 1] if at else None
    begins = (
        before is None
        or bool(before.classes & {"break", "mark", "now"})
        or before.folded in phrases("¡|en|et|y|and")
        or (
            at <= 6
            and all(
                token.classes & phrases("word|at|mark|over|distance|to_go|now|have|to_go_before|up_to|break")
                for token in s.tokens[:at]
            )
        )
    )
    return people_at(s, after, context) if begins else []


_RIDES_FOR = phrases("of|van|de|du|del|from|for|voor|chez|pour|para")


def learn_teams(s: Sentence, context: Context) -> None:
    """Take in what team a rider is of where it is given apart from the name: "the Dane of Skagen", "koerst voor Lotto"."""
    for at in s.all("team"):
        if at < 2 or s.tokens[at - 1].folded not in _RIDES_FOR:
            continue
        before = s.tokens[at - 2]
        people: list[Person] = []
        if "nation" in before.classes:
            people = context.by_nation(before.value)
        elif "riders" in before.classes or before.folded in _A_RIDER:
            named = [person for index in s.all("named") if index < at for person in s.tokens[index].value]
            people = named[-1:] or context.last
        elif any(token.folded in _RIDES for token in s.tokens[max(0, at - 5) : at]):
            people = [person for index in s.all("named")[:1] if index < at for person in s.tokens[index].value]
        if len(people) == 1 and people[0].team is None and people[0].listed is None:
            people[0].team = s.text[s.tokens[at].start : s.tokens[at].end]


_A_RIDER = phrases(
    "hardrijder|sprinter|klimmer|kopman|leader|sprinteur|grimpeur|coureur|corredor|ciclista|leider|renner|aanvaller|puncheur"
)
_RIDES = phrases("koerst|rijdt|rides|riding|koersend|uitkomt|court|corre")
