"""Who is away as sayings and frames have it: riders who break clear, and one who is alone in front."""

import re
from collections.abc import Collection, Iterator

from feeds.commentary.move.among import is_of_others
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.doing import move
from feeds.commentary.sentence.elsewhere import calls_a_group
from feeds.commentary.sentence.sayings import framed, matches, people_of
from feeds.commentary.sentence.slots import PEOPLE, Slots, in_row, slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import number
from feeds.commentary.words.patterns import lazy

Said = tuple[re.Match[str], Fact]
"""Words and what they say."""


def breaks(s: Sentence, said: Slots, context: Context, known: set[Person]) -> Iterator[Said]:
    """Yield the riders of whom a saying has it that they break clear, where nobody was away."""
    if context.away or s.has("dropped", "catch", "crash", "sprint", "chasers"):
        return
    for _, match in matches(s, said, "BREAKS"):
        people = people_of(said, match)
        if len(people) > 1 and not may_be_none(people):
            yield match, move("breakaway", people, 0.82, s)


def framed_breakaways(
    s: Sentence, context: Context, roster: Roster, kinds: Collection[str]
) -> Iterator[tuple[int, Fact]]:
    """Yield the breakaway that a frame gives, at most one.

    Args:
        s: the sentence.
        context: the race so far.
        roster: the riders of the race.
        kinds: what else was read of the sentence: who is left in front is said beside who is not, too.
    """
    found = [] if {*kinds} & _SAYS_WHO else list(_framed_breakaway(s, context, roster))
    if not found and not {*kinds} & {"breakaway", "attack"}:
        found = list(_left_in_front(s, context, roster))
    yield from found


_SAYS_WHO = frozenset({"breakaway", "attack", "join", "dropped", "caught"})


def _framed_breakaway(s: Sentence, context: Context, roster: Roster) -> Iterator[tuple[int, Fact]]:
    said = slots(s, context, roster)
    for match, people in _alone(s, said, context):
        if may_be_none(people):
            continue
        roster.adopt(people)
        yield (said.grouped or said).token(match.start()), move("breakaway", people, 0.78, s, size=1)
        return
    if s.has("crash", "abandon", "dropped") or context.crashed or is_of_others(s):
        return  # "Crash in the bunch. Involved: A and B."
    for match in framed(s, said, "BREAKAWAY"):
        if " over " not in match[0] and _FROM_THEM.search(match.string, match.start(), match.end() + 20):
            continue  # "10 metres away from the leaders"
        people = people_of(said, match)
        people += [one for one in in_row(said, match.groupdict().get("next") or "") if one not in people]
        if s.language == "fr" and context.away and people and all(one in context.chasers for one in people):
            continue  # "le trio Dorn-Fisk-Gran possède 15 secondes sur le peloton": those who chase
        if s.language == "es" and _ALONE.search(match[0]) and not all(one in context.away for one in people):
            continue
        end = said.grouped.token(match.end("who")) if said.grouped is not None else 0
        apart = next((i for i in range(end, len(s.tokens)) if s.tokens[i].folded == ";"), len(s.tokens))
        named = {
            person for i in s.all("named") if i < apart and not calls_a_group(s, i) for person in s.tokens[i].value
        }
        if (
            len(people) > 1
            and (frozenset(people) != context.said_away or s.language == "en" or _ALONE.search(match[0]))
            and not may_be_none(people)
            and named <= set(people)
            and said.grouped is not None
        ):
            roster.adopt(people)
            counted = number(match[0].split()[0]) if s.language == "fr" and _SOME.search(match[0]) else None
            size = int(counted) if counted is not None and counted > len(people) else None
            yield said.grouped.token(match.start()), move("breakaway", people, 0.78, s, size=size)
            return


_SOME = lazy(r" , (?:parmi|dont|avec) ")
"""Between how many are away in French and some of them: "neuf coureurs sont sortis, parmi lesquels A et B"."""
_ALONE = lazy(r"\bsol[oa]s\b")


def _left_in_front(s: Sentence, context: Context, roster: Roster) -> Iterator[tuple[int, Fact]]:
    """Yield who is left in front, where a sentence has it beside who is not: "A is dropped, leaving B and C in front"."""
    said = slots(s, context, roster)
    for match in framed(s, said, "LEFT"):
        people = people_of(said, match)
        if len(people) > 1 and not may_be_none(people) and said.grouped is not None:
            yield said.grouped.token(match.start()), move("breakaway", people, 0.78, s)
            return


_TRIED = lazy(
    r"\b(?:primer|nuevo|otro|segundo|tercer) (?:ataque|intento|demarraje|movimiento)\b|\batacan\b|\bataque de\b"
)
"""In Spanish: who attacks is no breakaway yet."""


_ATTEMPT = lazy(
    r"^(?:nieuwe|weer een|nog een|alweer een|volgende|tweede|derde|andere|eerste) (?:poging|aanval|demarrage|uitval)\b"
)
"""In Dutch: who tries is no breakaway yet."""


def is_but_tried(s: Sentence, match: re.Match[str]) -> bool:
    """Return whether several who go in Spanish or Dutch have only attacked so far: "Primer ataque: saltan A y B"."""
    if s.language == "nl":
        return _ATTEMPT.match(match.string) is not None
    return s.language == "es" and _TRIED.search(match.string, 0, match.end()) is not None


_TARGET = lazy(
    r"FRONT|CHASE|\bpor (?:detras|atras) (?:ha |han )?(?:lleg|enlaz|conect)|\b(?:cabeza|delante|compan\w+|ruedas?|punta|fug\w+|escap\w+|ellos|ellas|hueco|puente|conforman?|forman?|completan?|consig\w+|logr\w+|fiesta|baile|aventura|festin)\b|"
    r"\bse les? (?:ha |han )?(?:un|sum|junt|incorpor)"
)


def to_whom(s: Sentence, match: re.Match[str], people: list[Person], context: Context) -> str:
    """Return the group to which riders come across: the peloton where none is named, and they were not ahead of it.

    In French they must be known to be behind it.
    """
    ahead = (*context.chasers, *context.moved, *context.fallen, *context.away)
    if s.language == "nl":
        is_back = _REJOINS.search(match[0]) is not None and "FRONT" not in match.string
        return "peloton" if is_back and not any(one in ahead for one in people) else "leaders"
    is_of_none = (
        (s.language == "es" or (s.language == "fr" and all(one in context.behind for one in people)))
        and _TARGET.search(match.string) is None
        and not s.has("leaders", "away")
        and len(re.findall(PEOPLE, match[0])) == 1
    )
    return "peloton" if is_of_none and not any(one in ahead for one in people) else "leaders"


_REJOINS = lazy(r"\b(?:weer|opnieuw|terug|alweer) ")


def is_of_an_attempt(s: Sentence, match: re.Match[str]) -> bool:
    """Return whether words say how it ended what riders do in the same sentence: "Dorn goes, but it is shut down"."""
    return s.language == "en" and " but " in match[0]


def may_be_none(people: list[Person]) -> bool:
    """Return whether one of some riders, known by one word only, may be a place, or some of the row not be known."""
    return any(not one.sure and " " not in one.name for one in people)


_FROM_THEM = lazy(r" (?:away from|behind|off|short of|van) (?:the |de )?(?:FRONT|CHASE|them|him|her|hen|hem|<)")


def _alone(s: Sentence, said: Slots, context: Context) -> Iterator[tuple[re.Match[str], list[Person]]]:
    """Yield who is the only one away, where that is new."""
    for _, match in matches(s, said, "SOLO"):
        people = people_of(said, match)
        if s.language == "es" and not context.leads(people):
            continue  # "se queda solo": behind those away, or among them
        if s.language == "fr" and s.has("duration") and _BEHIND_ALONE.search(s.folded):
            continue  # "38'' sur Dorn, qui est tout seul"
        is_new = people != context.away or context.said_away != frozenset(people) or s.language == "es"
        if len(people) == 1 and is_new:
            yield match, people
    if s.language in ("en", "es") and not context.has_break:
        for _, match in matches(s, said, "LONE"):
            if len(people := people_of(said, match)) == 1 and people != context.chasers:
                yield match, people


_BEHIND_ALONE = lazy(r"\bsur [^,.;]{2,40} , qui\b")


def is_back(s: Sentence, match: re.Match[str], people: list[Person], context: Context) -> bool:
    """Return whether riders of whom a Dutch frame has it that they are in the peloton had lost it."""
    return s.language == "nl" and _AGAIN.search(match[0]) is not None and not context.was_ahead(people)


_AGAIN = lazy(r"\b(?:weer|opnieuw|terug|alweer) (?:\w+ )?(?:in|bij) (?:\w+ )?PACK")


def back_again(s: Sentence, said: Slots, context: Context, known: set[Person]) -> Iterator[Said]:
    """Yield the riders behind the peloton of whom Dutch only says that they are back, "Dorn is terug"."""
    if s.language != "nl" or not context.behind or s.has("leaders", "peloton"):
        return
    for match in framed(s, said, "BACK_AGAIN"):
        people = [one for one in people_of(said, match) if one not in known]
        if people and all(one in context.behind and not context.leads([one]) for one in people):
            yield match, move("join", people, 0.78, s, to="peloton")


def attacked(match: re.Match[str], people: list[Person], context: Context) -> str | None:
    """Return the rider who has just attacked, to whom others "come across" where no group is named; None for nobody."""
    attack = context.attack
    if (
        attack is None
        or context.attack_age
        or not context.away
        or re.search(r"FRONT|\b(?:head|front|lead)\b", match[0])
    ):
        return None
    if len(attack.people) != 1 or attack.people[0] in people or context.leads(attack.people):
        return None
    return attack.people[0].name


def left_from(match: re.Match[str], people: list[Person], context: Context) -> str | None:
    """Return the group from which riders attack, None where that is not said."""
    if context.leads(people):
        return "leaders"
    return "peloton" if _FROM_THE_BUNCH.search(match.string, match.start(), match.end() + _NEAR) else None


_FROM_THE_BUNCH = lazy(
    r"\b(?:from|out of|off the front of|away from|clear of|uit|vanuit|du|del|de) (?:the |het |le |el )?(?:PACK|@|peloton|bunch|main field)\b"
)
_NEAR = 30


_MET = lazy(
    rf"^(?:[\w'’-]+ ){{0,2}}({PEOPLE}) (?:are|were|have been|had been) (?:soon |later |then )?(?:joined|reached) .*by "
)


def are_met(s: Sentence, said: Slots, match: re.Match[str], context: Context) -> bool:
    """Return whether several are joined by others on the road, so that they were away: note that they are."""
    if s.has("peloton", "team") or not s.has("distance", "duration", "lead_noun"):
        return False
    met = _MET.match(match[0].lstrip())
    people = in_row(said, met[1]) if met is not None else []
    if len(people) > 1:
        context.goes_away(people)
    return len(people) > 1
