"""Who is in a break that a sentence before only counted, as English prose names them: "with them went A, the Dane B and C"."""

from collections.abc import Iterator

from feeds.commentary.move.among import named_in_rows
from feeds.commentary.move.breakaways import size_of
from feeds.commentary.move.french_rosters import french_rosters
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.doing import move
from feeds.commentary.sentence.guards import is_talk
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import number
from feeds.commentary.words.patterns import lazy

_GROUP = r"(?:group|break|breakaway|escape|move|front group|lead group|leading group|quartet|quintet|sextet|septet|trio|party|number|numbers|line-up|octet)"
_IN_IT = (
    rf"with (?:them|him|her)|also (?:there|in there|present|aboard|on board|in it|in the (?:mix|{_GROUP}))|joining (?:them|him|her)|(?:completing|making up|rounding out|rounding off) the [^,:]{{1,30}}?|"
    rf"alongside (?:them|him|her)|(?:further back )?in (?:the same|the|that|this|it) ?{_GROUP}?|among them|on board|present|aboard|the others?(?: (?:in|of) [^,:]{{1,25}}?| (?:two|three|four|five|six))?|for company|"
    rf"the (?:names|riders|men|women|passengers|escapees|participants|members)(?: (?:in|of|are|involved)[^,:]{{0,25}}?)?|(?:the|our|today s|this) (?:\w+ )?{_GROUP}(?: of (?:\w+))?|it|they|these"
)
_OPENS = lazy(
    r"^(?:and |so )?(?P<who>[\w'’-]+ ){1,4}(?:['’] s|s|is|are|was|were) (?:also )?(?:there|in there|in it|present|among them|aboard|on board|one of them|in the (?:break|group|move))(?: again| too| as well| once more)?(?: , [^,:;]{3,40})? ?,? "
    r"(?:along |together |and so |as )?(?:with|are|is|alongside)\b|"
    rf"^(?:and |so |then )?(?:{_IN_IT}) ?,? ?(?:is|are|was|were|re|['’] ?s|s|went|go|goes|come|came|sit|sits|we find|we have|i see|i can see|there are|there is|includes?|included|contains?|contained|consists? of|consisted of|comprises?|"
    rf"comprised|features?|featured|:)(?: (?:also|too|then|made up of|formed by|composed of|made of))* "
)
_THERE = lazy(
    r"^(?:and |so )?(?:there(?: ?['’]? ?s| is| are)|(?:that|this|it|those|they|here)(?: ?['’]? ?(?:s|re)| is| are| was| were)) "
)
_SUM = lazy(r"^(?:and |so |then )*(?:that|those|they|here)(?: ?['’]? ?(?:s|re)| is| are| makes?) (?:it )?[^,;:]")
_COMPLETE = lazy(
    rf"\b(?:who|to) (?:complete|completes|completed|make up|makes up|made up|round out|round off) (?:the |this |our )?(?:\w+ )?{_GROUP}\b"
)
_FOLLOWED = lazy(
    r"\b(?:followed|joined|accompanied|marked|shadowed|chased|tracked) by\b|\b(?:followed|went with|joined|jumped across to) (?:him|her|them)\b"
)
_AMONG = lazy(
    r"\b(?:in|of|among) (?:which|whom|it|them)\b|\bincluding\b|\bamong\b|\bwith [^,]{3,40}? (?:the|as the) (?:best|biggest|strongest|most|pick|danger|main|highest)|\bled by\b|\bfeaturing\b|\bthe (?:best|strongest|biggest|most)[^,]{0,40} (?:is|are|was|were)\b"
)
"""Before some of a break that is counted in the same sentence."""
_COUNT = lazy(
    r"\b(?:(?:i|we)(?: ?['’] ?ve| have)? (?:also )?(?:counted|count|make it|made it)) (?P<n>\w+)\b(?! (?:seconds|minutes|km|kilometres|metres|points|stages|years))"
)
_GONE = lazy(r"\b(?:has|have) (?:gone|formed|escaped|taken shape|taken off)\b")
_BEFORE_A_COUNT = lazy(rf"\b{_GROUP}\b")
_OTHER_NEWS = (
    "dropped", "catch", "crash", "mechanical", "abandon", "win", "gc", "points", "bonus", "sprint", "summit", "chasers", "dns", "otl", "modal", "not", "future",
    "if", "behind", "line",
)  # fmt: skip


def rosters(s: Sentence, context: Context, roster: Roster, found: list[Fact]) -> Iterator[Fact]:
    """Yield the break that a sentence names, where one before said how many are in it, or who began it.

    Args:
        s: the sentence.
        context: how many are away, and who of them is known.
        roster: the riders of the race.
        found: what the sentence says already.
    """
    if s.language == "fr" and s.has("named") and not is_talk(s) and not context.crashed:
        yield from french_rosters(s, context, roster, found)
    if s.language != "en" or is_talk(s) or s.has(*_OTHER_NEWS):
        return
    if (counted := _counted(s, context)) is not None and not any(fact.kind == "breakaway" for fact in found):
        context.goes_away(context.away if len(context.away) <= counted else [], counted)
        yield move("breakaway", [], 0.75, s, size=counted)
        return
    if not s.has("named"):
        return
    size = size_of(s) or context.away_size
    if not size or size < _LEAST:
        return
    is_gone = s.has("away", "attack", "leaders") or _GONE.search(s.folded) is not None
    first_said = size_of(s) is not None and is_gone and not context.away
    listed = next((fact for fact in found if fact.kind == "breakaway" and fact.people), None)
    if (
        listed is not None
        and size_of(s) == len(all_named := _named(s, roster))
        and {*listed.people} < {*all_named}
        and not any(fact.people for fact in found if fact is not listed)
    ):
        roster.adopt(all_named)
        listed.people = all_named  # one of them is no more than "a kid called Ward Clijsters"
        context.goes_away(all_named)
        return
    if any(
        fact.kind in ("breakaway", "caught", "dropped", "finish", "result", "crash", "abandon") and fact.people
        for fact in found
    ):
        return
    known = [one for one in context.away if one.name]
    text = " ".join(token.folded for token in s.tokens)
    people = _named(s, roster)
    if text.startswith("the others") and len(context.last) == 1 and len(people) + 1 == size:
        people = list(dict.fromkeys([*context.last, *people]))  # "Dorn again. The others: Fisk, Gran"
    new = [one for one in people if one not in known]
    is_open = len(known) < size
    is_all = len(people) == size and (not known or any(one in known for one in people))
    if len(people) > _LEAST and any(one in known for one in people) and _SUM.match(text):
        is_open, size, is_all = True, len(people), True
    if not new or len(people) < _LEAST or len(people) > size or not (is_open or len(people) == size):
        return
    opening = _OPENS.search(text)
    if opening is not None and opening["who"] and not any("named" in token.classes for token in s.tokens[:_SOON]):
        opening = None  # who "is there again" is not known
    if opening is not None and not opening["who"] and opening.end() > len(_before_names(s)) + len(" "):
        opening = None  # "The trio of Dorn, Fisk and Gran is back in the bunch"
    opens = opening or (_COMPLETE.search(text) and _THERE.search(text)) or (is_all and _FOLLOWED.search(text))
    if (
        not opens
        and not (first_said and _AMONG.search(text))
        and not (_THERE.search(text) and (is_all or not known))
    ):
        return
    if known and not is_open and not any(one in known for one in people):
        return  # of another group
    roster.adopt(people)
    found[:] = [
        fact for fact in found if fact.kind not in ("attack", "join", "breakaway") or not _is_of(fact, people)
    ]
    context.goes_away(list(dict.fromkeys([*known, *people])), size)
    context.said_away = frozenset(context.away)
    yield move("breakaway", people, 0.8, s, size=size)


def _before_names(s: Sentence) -> str:
    return " ".join(token.folded for token in s.tokens[: s.all("named")[0]])


def _named(s: Sentence, roster: Roster) -> list[Person]:
    """Return all riders whom a sentence names."""
    return list(dict.fromkeys(one for row in named_in_rows(s, 0, roster) for one in row))


def _counted(s: Sentence, context: Context) -> int | None:
    """Return how many have gone where a sentence only counts those of whom the one before said it: "I make it eleven"."""
    if s.has("named", "duration", "distance", "peloton") or len(s.tokens) > _LONGEST_COUNT:
        return None
    match = _COUNT.search(" ".join(token.folded for token in s.tokens))
    if match is None or not _BEFORE_A_COUNT.search(context.before) or context.away:
        return None
    value = number(match["n"])
    return (
        int(value) if value is not None and _LEAST <= value <= _MOST and int(value) != context.away_size else None
    )


_LONGEST_COUNT, _MOST = 16, 40


def _is_of(fact: Fact, people: list[Person]) -> bool:
    return all(one in people for one in fact.people)


_LEAST, _SOON = 2, 3
