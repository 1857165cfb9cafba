"""Who is away where a sentence names them beside a word for it: "the break consists of A and B", "A and B are the two leaders"."""

import re
from collections.abc import Iterator

from feeds.commentary.move.among import is_of_a_fall
from feeds.commentary.move.breakaways import GROUP, is_led, peloton_does, size_of
from feeds.commentary.move.dutch_work import is_left_by, lists_who_follow
from feeds.commentary.move.who import after_colon, listed_from, named_break
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.doing import Away, move
from feeds.commentary.sentence.guards import is_news
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases


def listed_away(s: Sentence, context: Context) -> Away | None:
    """Return where a sentence says who is away, the riders, how many they are, and how sure that is."""
    if is_of_a_fall(s, context):
        return None  # "Three men on the ground: A, B and C"
    size = size_of(s)
    if (found := _consisting(s, context, size)) is not None:
        return found
    if named := named_break(s):
        return 0, named, None, 0.85
    return _after_a_word(s, context, size) or _beside_a_word(s, context, size) or _only_counted(s, context, size)


def _consisting(s: Sentence, context: Context, size: int | None) -> Away | None:
    """Read "the break consists of A, B and C", "de kopgroep bestaat uit …"."""
    for at in s.all("consists"):
        index = s.after(at, ("named",), 9)
        if index is None or not is_news(s, at, context, ("past",)) or lists_who_follow(s):
            continue
        if _OF_ANOTHER_GROUP.search(s.text[: s.tokens[at].start]):
            continue  # "22 men have 1:05 on a group of 45, which includes A and B"
        is_of_a_break = (
            s.before(at, ("leaders", "riders", "away"), 9) is not None
            or (s.language == "fr" and not context.away and any(t.folded in GROUP for t in s.tokens[:at]))
            or (at <= 2 and " " in s.tokens[at].folded and len(listed_from(s, index)) >= 2)
        )
        if is_of_a_break and (not s.has("dropped", "crash", "mechanical", "abandon") or s.has("leaders")):
            return at, after_colon(s) or listed_from(s, index), size, 0.93
    return None


_OF_ANOTHER_GROUP = lazy(
    r"\b(?:on|over|ahead of|behind|op|voor|achter|sur|devant|sobre|ante|tras) (?:an?|een|un|une|una|the|de|le|la|el) (?:\w+ )?(?:group|bunch|groep|groepje|peloton|groupe|grupo|pelotón)\b[^.;:]{0,40}$"
)


def _after_a_word(s: Sentence, context: Context, size: int | None) -> Away | None:
    """Read "The break of the day: A, B and C", "The leaders are A, B and C", "In the break are A and B"."""
    for at in s.all("leaders", "away"):
        index = s.after(at, ("named",), 5)
        if index is None or at > 4 or (len(s.tokens[index].value) < 2 and size != 1) or is_left_by(s, at):
            continue
        linking = s.tokens[at + 1 : index]
        if any(token.folded in phrases(":|–|-") for token in linking[-1:]) and (
            len(linking) == 1
            or (
                "leaders" in s.tokens[at].classes
                and all(token.classes & {"word", "mark", "from", "other"} for token in linking[:-1])
            )
        ):
            return at, list(s.tokens[index].value), size, 0.93
        if (
            1 <= len(linking) <= 3
            and linking[0].folded in _LINKING
            and all(
                token.classes <= {"word", "now", "riders", "at"} or token.folded in _LINKING for token in linking
            )
            and is_news(s, at, context, ("past",))
            and (index + 1 == len(s.tokens) or s.tokens[index + 1].classes & {"mark", "break"})
            and not s.has("catch", "join", "dropped")
        ):
            return at, list(s.tokens[index].value), size, 0.88
    return None


def _beside_a_word(s: Sentence, context: Context, size: int | None) -> Away | None:
    """Read "A and B are away", "A and B are the two leaders", "A, B en C vormen de kopgroep"."""
    for at in s.all("away", "leaders", "lead_verb"):
        index = _leading(s, at) if _may_lead(s, at, context) else None
        if index is None:
            continue
        people = list(s.tokens[index].value)
        if s.folded_at(index + 1) == "s" or _stay_between(s, at, people, context):
            continue
        if len(people) == 1 and not _is_alone(s, at, people[0], context):
            continue
        if len(people) >= 2 or size == 1:
            return at, people, size, 0.9
        return at, people, None, 0.8
    return None


def _may_lead(s: Sentence, at: int, context: Context) -> bool:
    """Return whether a word says now of riders beside it that they lead."""
    token = s.tokens[at]
    if (
        _is_behind(s, at)
        or (s.language == "fr" and _is_from_them(s, at))
        or not is_news(s, at, context, ("past",) if context.report else ())
        or s.in_clause(at, "win", "sprint", "catch", "join", "dropped", "points")
    ):
        return False
    leads = "lead_verb" in token.classes and "away" not in token.classes
    is_last = s.text.rstrip(". ").lower().endswith(token.folded)
    if leads and s.after(at, ("duration",), 3) is None and not is_last:
        return False
    if "leaders" in token.classes and "away" not in token.classes and not _are_called_so(s, at):
        return False
    is_at_a_time = any(
        t.classes & {"duration"} and s.before(i, ("over", "ahead"), 1) is None for i, t in enumerate(s.tokens[:at])
    )
    return not (is_at_a_time and token.folded in _THOSE)  # "A and B are at 40 seconds of the leaders"


def _are_called_so(s: Sentence, at: int) -> bool:
    """Return whether riders "are the two leaders", and not 40 seconds down on them."""
    before = s.tokens[max(0, at - 4) : at]
    has_article = s.tokens[at].folded.split()[0] in _ARTICLES or s.folded_at(at - 1) in _BEFORE_LEADERS
    is_said = any(token.folded in _ARE for token in before)
    return has_article and is_said and not any(t.classes & {"duration", "behind", "at", "over"} for t in before)


_ARTICLES = phrases("the|de|les|los|our")
_BEFORE_LEADERS = phrases(
    "the|de|les|los|are|vormen|la|het|le|el|l|form|of|forment|forman|a|an|een|une|un|una|our|s|day|vroege"
)
_ARE = phrases(
    "are|form|formed|make up|zijn|vormen|vormden|sont|forment|composent|constituent|son|forman|componen|is|est|es"
)


def _leading(s: Sentence, at: int) -> int | None:
    """Return the token of the riders who lead as a word beside them says."""
    index = None if _is_from_them(s, at) else s.before(at, ("named",), 8)
    if index is None and at < 3:
        index = s.after(at, ("named",), 3)
        index = None if index and (s.tokens[index - 1].classes & {"break"} or is_led(s, index)) else index
    if index is None or any(t.classes & _NOT_AWAY for t in s.tokens[min(index, at) + 1 : max(index, at)]):
        return None
    before = s.folded_at(index - 1)
    is_beside = before in phrases("behind|for|of|with|to|achter|derriere|met|van")
    return None if is_beside and not (before in {"with", "met"} and at < index) else index


def _only_counted(s: Sentence, context: Context, size: int | None) -> Away | None:
    """Read "Eight riders have gone clear", of whom nobody is named."""
    is_of_riders = not peloton_does(s) or (s.has("away") and not s.has("catch", "join"))
    if not size or size < 2 or s.has("named") or not is_of_riders:
        return None
    at = next((at for at in s.all("away", "attack") if is_news(s, at, context)), None)
    return None if at is None else (at, [], size, 0.8)


def _is_behind(s: Sentence, at: int) -> bool:
    """Return whether who is "off the front" is so much behind those who lead: "they are 19 seconds off the front"."""
    return s.tokens[at].folded == "off the front" and at > 0 and "duration" in s.tokens[at - 1].classes


def _stay_between(s: Sentence, at: int, people: list[Person], context: Context) -> bool:
    """Return whether riders who chase are no break: "A and B are 45 seconds clear of the peloton"."""
    is_gap = s.before(at, ("duration",), 1) is not None and s.after(at, ("peloton",), 4) is not None
    is_chasing = bool(context.away) and all(one in context.chasers for one in people)
    return is_gap and (is_chasing or BEHIND_THE_FRONT.search(s.folded) is not None)


def _is_from_them(s: Sentence, at: int) -> bool:
    """Return whether riders are away from those who lead: "A and B are ten metres away from the leaders"."""
    if s.language == "fr":
        return any(word in _PURSUED for t in s.tokens[max(0, at - 3) : at] for word in t.folded.split())
    return any(t.folded == "from" for t in s.tokens[at + 1 : at + 2]) and s.after(at, ("leaders",), 3) is not None


_PURSUED = phrases("poursuite|trousses|chasse|recherche|poursuivre|poursuivent|poursuit|chasser|talons")
"""In French before those who are away: "à la poursuite des échappés"."""


_NOT_AWAY = phrases("peloton|team|person|dropped|catch")
_LINKING = phrases(
    "are|is|were|zijn|zitten|zaten|rijden|sont|son|estan|van|on retrouve|we find|we have|we hebben|staan|now|nu|marchan"
)
_THOSE = phrases("the leaders|leaders|koplopers|vluchters|echappes|escapados|hommes de tete|kopgroep|break")


def _is_alone(s: Sentence, at: int, person: Person, context: Context) -> bool:
    if person in context.chasers:
        return False  # alone between those away and the peloton
    folded = s.tokens[at].folded
    alone = any(word in folded.split() for word in ("alone", "alleen", "seul", "solitario", "solo", "solitaire"))
    if not alone:
        alone = any(
            t.folded in phrases("alone|alleen|seul|solo|solitario|seule")
            for t in s.tokens[max(0, at - 4) : at + 4]
        )
    return alone and s.in_clause(at, "away", "leaders")


def in_a_row(s: Sentence, context: Context) -> Iterator[tuple[int, Fact]]:
    """Yield the break of three or more who stand in one row in a sentence of a break, where nobody was away."""
    rows = s.all("named")
    if s.language != "en" or context.away or len(rows) != 1 or s.has(*_OF_OTHER_NEWS):
        return
    people = list(s.tokens[rows[0]].value)
    size = size_of(s)
    if len(people) < LEAST or (context.away_size or len(people)) != len(people):
        return
    is_break = s.has("leaders", "away", "consists") or size == len(people)
    if is_break and is_news(s, rows[0], context) and not peloton_does(s):
        yield rows[0], move("breakaway", people, 0.72, s)


LEAST = 3
"""Riders in a row who are a break where a sentence speaks of one."""
_OF_OTHER_NEWS = (
    "catch", "join", "dropped", "drops", "crash", "mechanical", "abandon", "chasers", "sprint", "summit", "first",
    "points", "win", "gc", "duration", "said", "mate", "team", "modal", "future", "not",
)  # fmt: skip


BEHIND_THE_FRONT = lazy(
    r"(?:\b(?:seconds|minutes?|secs?|\d)|\}) (?:behind|down on|adrift of|back on|off|in arrears of) (?:the |our )?(?:[\w-]+ )?"
    r"(?:leaders?|break|breakaway|escape|escapees|front group|lead group|leading (?:group|duo|trio|pair|quartet))\b"
)
"""In English: so far behind those who lead."""


def are_behind_them(s: Sentence, at: int) -> bool:
    """Return whether English speaks of those behind the leaders before it says who goes clear: "behind them a group of four …"."""
    if s.language != "en" or "ehind" not in s.text:
        return False
    return (
        _BEHIND_THEM.search(s.text, 0, s.tokens[at].end) is not None or _LED_BY_SO_MUCH.search(s.text) is not None
    )


_LED_BY_SO_MUCH = lazy(
    r"\bwith an? (?:\w+ ){0,2}(?:duo|pair|trio|quartet|quintet|group|four|five|six)\b[^.;:]{3,30}\bbehind(?: (?:him|her|them))?: "
)
"""Before the names of those who follow: "with a trio 15 seconds behind: A, B and C"."""
_BEHIND_THEM = lazy(
    r"\bbehind (?:them|him|her|(?:the|those|these) (?:two|three|four|five|pair|duo|trio|leaders?|break|breakaway))\b[^.;:]{0,40}$",
    re.IGNORECASE,
)
