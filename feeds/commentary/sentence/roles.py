"""Which group a word means, and where the groups are on the road."""

from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import Token, phrases

GROUPS = ("peloton", "leaders", "chasers", "rest", "gruppetto", "everybody", "named", "nation", "they", "he")
FROM = phrases("from|van|vanaf|de|desde|depuis|of")
AND = frozenset({"and", "et", "y"})
_BEGAN = phrases("started|began|begun|started on|hit|reached")
OF_A_GROUP = lazy(
    r"['’] s? ?group (?:is|are|was|now|has)\b|\bthe (?!main|first|whole)[\w-]+ group (?:is|are|was|now|has)\b"
)
"""A group that is called after a rider whom nobody introduced."""


def is_left_behind(s: Sentence, at: int) -> bool:
    """Return whether a duration is where a change began: "from 3:10 to 2:30"; or what was, "had 12 minutes"."""
    later = s.after(at, ("duration",), 9)
    if later is None:
        return False
    before = s.folded_at(at - 1)
    between = s.tokens[at + 1 : later]
    if before == "with" and any(token.folded in _BEGAN for token in s.tokens[:at]):
        return any(
            "now" in token.classes for token in between
        )  # "They started the climb with 2:00, it's now 0:55"
    leads_on = any(token.classes & {"up_to", "now"} for token in between)
    if before in FROM and leads_on:
        return True
    return is_had(s, at) and any(
        token.classes & {"now"} or token.folded in {"but", "maar", "mais", "pero"} for token in between
    )


def is_had(s: Sentence, at: int) -> bool:
    """Return whether a duration is said of before: "had over 12 minutes"."""
    for token in reversed(s.tokens[max(0, at - 8) : at]):
        if "duration" in token.classes:
            return False  # "which had been five minutes, is now 2:30"
        if token.folded in phrases("had|hadden|avait|avaient|tenia|tenian"):
            return True
    return False


def role_of(s: Sentence, at: int, context: Context) -> str:
    """Return what a gap calls the group at a token: a role, or a rider's name."""
    return role_of_token(s.tokens[at], context)


def role_of_token(token: Token, context: Context) -> str:
    """Return what a gap calls the group that a token means: a role, or a rider's name."""
    if "leaders" in token.classes and token.value and context.away_size != token.value == len(context.chasers):
        return "chasers"  # "the trio": those who are three
    for kind in ("peloton", "leaders", "chasers"):
        if kind in token.classes:
            return kind
    if token.classes & {"rest", "everybody"}:
        return "chasers" if "rest" in token.classes else "peloton"
    if "gruppetto" in token.classes:
        return "dropped"
    if token.classes & {"named", "nation"}:
        people = list(token.value) if "named" in token.classes else context.by_nation(token.value)
        if not people:
            return "leaders"
        if context.leads(people):
            return "leaders"
        is_one = context.language == "nl" and len(people) == 1
        if any(person in context.chasers for person in people) and len(context.chasers) > 1 and not is_one:
            return "chasers"
        is_group = len(people) > 1 and bool(context.away) and not any(one in context.behind for one in people)
        return "chasers" if is_group else people[0].name
    return context.subject if "they" in token.classes else "leaders"


def front_of(role: str) -> int:
    """Return where a role is on the road, from the front."""
    return {"leaders": 0, "chasers": 1, "peloton": 3, "dropped": 4}.get(role, 2)


def refs_in(s: Sentence, first: int, last: int) -> list[int]:
    """Return the indices of the groups and riders named between two tokens."""
    return [i for i in s.all(*GROUPS) if first <= i < last]


def object_of(s: Sentence, at: int, reach: int = 4) -> int | None:
    """Return the group that follows a token in its clause."""
    index = s.after(at, GROUPS, reach)
    if index is None or any(
        "break" in token.classes or "duration" in token.classes for token in s.tokens[at + 1 : index]
    ):
        return None
    return index
