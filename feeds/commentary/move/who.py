"""Who is in a break of which a sentence before said no more than that it is away, or how many are in it."""

from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

_ASKS = lazy(
    r"\bwho (?:s|is|are|do we have) (?:in|there|away|up front|up there|out front|out there)\b|\bwho we have\b|\bwho s who\b|\bnames\b|"
    r"\bwie (?:zit|zitten|rijdt|rijden|is|zijn) (?:er )?(?:in|mee|voorop|weg|bij|vooraan)\b|\bnamen\b|"
    r"\b(?:les|des) noms\b|\bqui (?:est|sont|trouve t on|compose)\b.* (?:devant|echappee|tete|groupe)\b|"
    r"\b(?:los|sus) nombres\b|\bquienes (?:son|van|estan)\b|\bcomponentes\b"
)
"""A question, or a promise, to which the names of those away are the answer."""
_IT_IS = lazy(
    r"il s (?:['’] )?agit (?:donc |en fait |bien )?d(?:e|u)?(?: ['’])?(?: l ['’]| la)?$|ce sont(?: donc| en fait)?$|on a donc$"
)
_OTHER_NEWS = (
    "dropped", "catch", "join", "crash", "mechanical", "abandon", "win", "gc", "points", "bonus", "sprint", "summit",
    "peloton", "chasers", "duration", "dns", "otl", "first",
)  # fmt: skip
_HEAD = 8
"""Tokens before the names at most."""


def members(s: Sentence, context: Context) -> list[Person]:
    """Return those whom a list names as the break; nobody where it is no such list.

    "The names: A (X), B (Y)", "Who's in it? A (X) and B (Y)" name them whatever is known; without such words the list must have
    as many as are known to be away, of whom nobody was named.
    """
    named = s.all("named")
    if not named or s.has(*_OTHER_NEWS) or named[0] > _HEAD:
        return []
    people = list(dict.fromkeys(one for at in named for one in s.tokens[at].value))
    in_brackets = s.text.count("(")
    is_list = in_brackets * 2 >= len(people) or all(
        token.classes & {"named", "mark", "break"} for token in s.tokens
    )
    if len(people) < 2 or not is_list:
        return []
    head = s.tokens[: named[0]]
    if opens_after_a_count(s, context):
        return people
    asked = any(token.folded == ":" for token in head) and _ASKS.search(" ".join(token.folded for token in head))
    opens = not head or head[-1].folded == ":" or _IT_IS.match(" ".join(token.folded for token in head))
    answers = opens and _ASKS.search(context.before)
    if asked or answers:
        return people
    return people if opens and not context.away and len(people) == context.away_size else []


def opens_after_a_count(s: Sentence, context: Context) -> bool:
    """Return whether English names those whom the sentence before counted as they went: "Two riders attack. They are A and B"."""
    if s.language != "en" or context.away or not _THEY_ARE.match(s.folded):
        return False
    return _WENT.search(context.before) is not None


_THEY_ARE = lazy(r"(?:they are|they re|their names are|these are) ")
_WENT = lazy(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten) (?:riders|men|women|of them)?\b[^.;:]{0,30}\b(?:attacks?|go|gone|went|jump\w*|slip\w*|away|clear|escap\w*|broken|break)\b"
)


def after_colon(s: Sentence) -> list[Person]:
    """Return the riders of a list after a colon, nobody where more than a list follows it."""
    at = next((i for i, token in enumerate(s.tokens) if token.folded == ":"), len(s.tokens))
    rest = s.tokens[at + 1 :]
    if not all(token.classes & _IN_A_LIST or token.folded in _IN_A_ROW for token in rest):
        return []
    if any("maybe" in token.classes and "leaders" not in rest[i - 1].classes for i, token in enumerate(rest)):
        return []  # one of them is not known; "les deux Flandria" are those named next
    return [person for token in rest if "named" in token.classes for person in token.value]


def listed_after(s: Sentence, at: int) -> list[Person]:
    """Return the riders of a list after a mishap and where it was: "Crash in the bunch in Salins, km 130: A, B and C"."""
    colon = next((i for i in range(at + 1, min(at + _FAR, len(s.tokens) - 1)) if s.tokens[i].folded == ":"), None)
    if colon is None or "named" not in s.tokens[colon + 1].classes:
        return []
    if any(t.folded in _SINCE for t in s.tokens[max(0, at - 2) : at]):
        return []
    between = s.tokens[at + 1 : colon]
    if any(not _ELSE.isdisjoint(t.classes) or not _SPLIT.isdisjoint(t.folded.split()) for t in between):
        return []
    return after_colon(s)


_FAR = 16
"""Tokens in which such a list begins at the latest."""
_ELSE = phrases("named|attack|catch|join|leaders|away|chasers|dropped|behind|not|riders|regroup")
_SINCE = phrases("after|since|following|na|sinds|apres|depuis|suite|tras|desde")
_SPLIT = phrases("split|splits|breekt|scheurt|coupe|casse|scinde|corta|parte|front|ahead|safe")


def named_break(s: Sentence) -> list[Person]:
    """Return the riders who follow the word for those in front, where only a gap comes after: "Break A - B - C 1'20"."""
    if len(s.tokens) < _FEWEST or "leaders" not in s.tokens[0].classes or "named" not in s.tokens[1].classes:
        return []
    people, at = list(s.tokens[1].value), 2
    while at + 1 < len(s.tokens) and s.tokens[at].folded in _DASHES and "named" in s.tokens[at + 1].classes:
        people += s.tokens[at + 1].value
        at += 2
    is_end = at >= len(s.tokens) or not s.tokens[at].classes.isdisjoint(("duration", "mark", "have", "at"))
    ends = s.has("catch", "join", "dropped", "attack", "crash", "mechanical", "gc")
    return people if is_end and len(people) > 1 and not ends else []


_FEWEST = 3
_DASHES = phrases("-|–|—|/|,")


def listed_from(s: Sentence, at: int) -> list[Person]:
    """Return the riders at a token, in English with those of the list that goes on after it."""
    end = len(s.tokens)
    if s.language == "en":
        ends = (i for i in range(at, end) if s.tokens[i].folded in ("who", "whose", ";", ".", "while", "but"))
        end = next(ends, end)
    people = [one for i in range(at, end if s.language == "en" else at + 1) for one in _named_at(s, i)]
    return list(dict.fromkeys(people))


def _named_at(s: Sentence, at: int) -> list[Person]:
    token = s.tokens[at]
    is_owner = at + 2 < len(s.tokens) and s.tokens[at + 2].folded == "s" and s.tokens[at + 1].folded in ("'", "’")
    return list(token.value) if "named" in token.classes and not is_owner else []


_IN_A_LIST = phrases("named|maybe|team|nation|mark|break|leaders|riders|mate|other")
_IN_A_ROW = phrases(
    "and|en|et|y|others|anderen|autres|otros|the|de|les|los|le|el|l|two|twee|deux|dos|also|ook|aussi|tambien|again|otra vez|vez|otra|encore"
)
"""Between the names of a list: "A (X), B (Y) et les deux Cofidis, C et D"."""
