"""Who is away, and how many they are."""

from feeds.commentary.move.among import is_of_a_fall
from feeds.commentary.move.dutch_work import (
    comes_across,
    is_of_team,
    works_for_team,
    works_on,
)
from feeds.commentary.move.who import after_colon, members
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.doing import Away
from feeds.commentary.sentence.elsewhere import is_whose_mate
from feeds.commentary.sentence.guards import is_news
from feeds.commentary.sentence.slots import slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import number
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases


def introduced(s: Sentence, context: Context) -> Away | None:
    """Read "six men have gone clear: A, B and C", "A and B have 12 seconds": how many, then who."""
    if is_of_a_fall(s, context) or comes_across(s) or works_on(s, context) or _EVERY.search(s.folded):
        return None  # "eight riders are on the ground, among them A and B"
    size = size_of(s)
    going = [at for at in s.all("away", "attack", "leaders", "consists") if is_news(s, at, context)]
    if size and size > 1 and going:
        at = going[0]
        if _is_count(s):
            return at, [], size, 0.75
        if people := _counted_and_named(s, at, size):
            return at, people, size, 0.88
        if (counted := _counted(s, going, size)) is not None:
            return counted
    at, people = _then_counted(s)
    if people and is_news(s, at, context):
        return at, people, None, 0.88
    named = s.all("named")
    is_list = len(named) == 1 and all(token.classes & {"named", "mark", "break"} for token in s.tokens)
    if context.away_size and is_list:
        people = list(s.tokens[named[0]].value)
        is_about = abs(len(people) - context.away_size) <= (1 if not context.away else 0)
        if len(people) >= 2 and is_about:
            return 0, people, None, 0.85
    if people := members(s, context):
        return named[0], people, None, 0.84
    if context.away_size and not context.away and len(people := after_colon(s)) == context.away_size:
        return named[0], people, None, 0.82
    return _with_a_lead(s, context) or for_whom(s, context)


def _counted_and_named(s: Sentence, at: int, size: int) -> list[Person]:
    """Return the riders whom a sentence names after how many have gone; nobody where they are others."""
    names = [
        i
        for i in s.all("named")
        if i > min(at, 3)
        and not s.in_clause(i, "peloton", "catch", "join")
        and not is_led(s, i)
        and not is_whose_mate(s, i)
    ]
    people = [person for i in names for person in s.tokens[i].value]
    colon = next((i for i, token in enumerate(s.tokens) if token.folded == ":"), None)
    among = any(
        token.folded in phrases("among|waaronder|dont|parmi|onder|including")
        or (token.folded == "entre" and s.after(i, ("named",), 4) is not None)
        for i, token in enumerate(s.tokens)
        if s.language != "en" or i > at or colon is not None
    )
    said = (
        (colon is not None and not (s.language in ("fr", "en") and _is_of_their_gap(s, colon, names)))
        or among
        or _with_some(s, at, names)
        or (
            len(people) == size
            and (s.has("away", "attack", "consists", "lead_verb") or _are_apposed(s, at, names))
        )
    )
    return people if said and len(people) <= size else []


def _counted(s: Sentence, going: list[int], size: int) -> Away | None:
    """Read how many have gone where nobody is named: "Seven riders have got away"."""
    if s.has("named", "catch", "join", "dropped", "chasers"):
        return None
    if s.has("sprint") or peloton_does(s):
        return (going[0], [], size, 0.72) if s.has("riders") and s.has("away", "attack") else None
    verbs = any(s.tokens[i].classes & {"away", "attack"} for i in going)
    some = s.has("riders") or any(token.folded in GROUP for token in s.tokens)
    return (going[0], [], size, 0.75) if verbs and some else None


def _with_a_lead(s: Sentence, context: Context) -> Away | None:
    """Read "A and B have 12 seconds"."""
    for at in s.all("named"):
        people = list(s.tokens[at].value)
        have = s.after(at, ("have",), 3) or takes_a_lead(s, at, context)
        if (
            len(people) < 2
            or have is None
            or not s.after(have, ("duration",), 3)
            or not is_news(s, at, context)
            or s.has("chasers", "behind", *(() if s.language == "nl" and s.has("peloton") else ("bonus",)))
        ):
            continue
        led = [one for i in s.all("named") if i > have for one in s.tokens[i].value]
        leads_them = bool(context.away) and all(one in led for one in context.away)
        if (
            context.away
            and not any(person in context.away for person in people)
            and not s.has("lead_noun")
            and not leads_them
        ):
            continue
        if frozenset(people) != context.said_away:  # else it is of a gap, and not of who is away
            return at, people, None, 0.85
    return None


def _are_apposed(s: Sentence, at: int, names: list[int]) -> bool:
    """Return whether English names those in front right after it counts them: "The two men in front, Dorn and Fisk, …"."""
    if s.language != "en" or s.tokens[at].value != len([one for i in names for one in s.tokens[i].value]):
        return False
    at = next(i for i in range(at, len(s.tokens)) if not s.next_is(i, "leaders"))
    return at + 1 < len(s.tokens) and names[0] - at <= _APPOSED and s.tokens[at + 1].folded in (",", "(", "–")


_APPOSED = 4
_EVERY = lazy(r"\b(?:every|each|any) (?:single )?(?:move|attack|attempt|break|group)\b")
"""Of moves that came to nothing: "Every move so far has been twenty riders or more"."""


def _is_of_their_gap(s: Sentence, colon: int, names: list[int]) -> bool:
    """Return whether only a gap follows a colon: "Dorn a regardé Fisk, et voilà : 20 secondes pour les deux hommes"."""
    return all(at < colon for at in names) and any(at > colon for at in s.all("duration"))


def _is_count(s: Sentence) -> bool:
    """Return whether a sentence only counts those in front: "We have a break of seven", "Eight leaders now"."""
    if s.has(*_MORE_THAN_A_COUNT):
        return False
    if not any(
        "away" in s.tokens[i].classes or s.tokens[i].folded.split()[-1] not in RIDERS
        for i in s.all("leaders", "away")
    ):
        return False
    return s.has("have") or len(s.tokens) <= 6 or any(t.folded in _THERE for t in s.tokens[:2])


_MORE_THAN_A_COUNT = phrases("named|peloton|team|duration|distance|catch|join|dropped|chasers|sprint|modal")
GROUP = phrases("group|groep|groupe|grupo")


def is_led(s: Sentence, at: int) -> bool:
    """Return whether riders are those over whom others have so much: "the duo lead by 1:20 over A and B"."""
    return s.before(at, ("over", "ahead"), 1) is not None and s.before(at, ("duration",), 3) is not None


RIDERS = phrases("men|riders|man|renners|women|coureurs|hombres|corredores|coureuses|hommes|corredoras|rescapes")
_THERE = phrases("there|er|il|on|hay|tenemos|nous")


def _then_counted(s: Sentence) -> tuple[int, list[Person]]:
    """Return where a list ends whose number follows it, and its riders: "Dorn, Fisk and Gran: three leaders"."""
    at = next((i for i, token in enumerate(s.tokens) if token.folded in (":", "–", "—")), 0)
    before = s.tokens[:at]
    people = [person for token in before if "named" in token.classes for person in token.value]
    is_list = len(people) > 1 and all(token.classes & {"named", "mark", "break"} for token in before)
    is_counted = is_list and size_of(s) == len(people)
    return at, people if is_counted and not s.has("peloton", "catch", "dropped", "chasers", "crash") else []


def peloton_does(s: Sentence) -> bool:
    """Return whether the peloton is more than what the riders left: "seven have got away from the bunch"."""
    clauses = {s.clauses[at] for at in s.all("riders", "leaders")}
    return any(
        s.clauses[at] in clauses
        and not any(t.folded in phrases("from|of|uit|van|du|del|au") for t in s.tokens[max(0, at - 2) : at])
        for at in s.all("peloton")
    )


def _with_some(s: Sentence, at: int, names: list[int]) -> bool:
    """Return whether the names are of some that have gone: "Nine riders went clear, with A and B"."""
    return (
        bool(names)
        and names == s.all("named")
        and s.has("riders")
        and bool(s.tokens[at].classes & {"away", "attack"})
        and not s.has("peloton", "chasers", "behind", "catch", "join")
        and any(
            token.folded in phrases("with|met|avec|con") for token in s.tokens[max(at, names[0] - 3) : names[0]]
        )
    )


def size_of(s: Sentence) -> int | None:
    """Return how many riders a sentence says are away."""
    if works_for_team(s):
        return None
    for at in s.all("leaders"):
        if s.tokens[at].value and not is_of_team(s, at):
            return int(s.tokens[at].value)
    for at, token in enumerate(s.tokens[:-2]):
        if token.folded in phrases(
            "group|groep|groupe|grupo|vlucht|break|breakaway|kopgroep|fuga|echappee"
        ) and s.tokens[at + 1].folded in {"of", "van", "de"}:
            value = number(s.tokens[at + 2].folded)
            if value is not None and 2 <= value <= 40:
                return int(value)
    for at in s.all("away"):
        value = number(s.tokens[at - 1].folded) if at else None
        if value is not None and 2 <= value <= 40 and at <= 3:
            return int(value)  # "Eight in front"
    for at in s.all("riders", "leaders"):
        for index in range(at - 1, max(-1, at - 4), -1):
            word = s.tokens[index].folded
            for_a_team = "team" in s.tokens[index].classes  # "with two Lidl-Trek riders on the front"
            if for_a_team or word in phrases("rider|man|a|an|een|un|une|una|one|uno|au|du|le|ce|cette|chaque|aux"):
                break
            value = number(word)
            if value is not None and 2 <= value <= 40 and s.tokens[index - 1].folded != "original":
                before = s.folded_at(index - 1)
                return (
                    None
                    if before in {"first", "of", "last", "nearest"}
                    and "riders" in s.tokens[at].classes
                    and before != "of"
                    else int(value)
                )
    return None


def for_whom(s: Sentence, context: Context) -> Away | None:
    """Return where, and whom, French names those who have a lead, while nobody is known to be away: "1'10'' pour Dorn et Fisk"."""
    if (
        s.language != "fr"
        or context.is_led
        or s.has("gc", "bonus", "points", "sprint", "win", "behind", "deficit", "chasers")
    ):
        return None
    pairs = ((at, s.tokens[at - 2 : at]) for at in s.all("named") if at > 1 and len(s.tokens[at].value) > 1)
    for at, (time, word) in pairs:
        if word.folded == "pour" and "duration" in time.classes:
            return at, list(s.tokens[at].value), None, 0.8
    return None


def takes_a_lead(s: Sentence, at: int, context: Context) -> int | None:
    """Return where French says of riders that they get a lead, while nobody is away: "Dorn et Fisk prennent 10 secondes d'avance"."""
    if s.language != "fr" or context.is_led or not s.has("lead_noun", "ahead"):
        return None
    near = range(at + 1, min(at + 4, len(s.tokens)))
    return next((i for i in near if s.tokens[i].folded.rpartition(" ")[2] in _TAKES), None)


_TAKES = phrases("prennent|pris|creusent|creuse|obtiennent|glanent")


_NO_LIST = (
    "peloton", "chasers", "catch", "join", "dropped", "drops", "crash", "mechanical", "abandon", "attack_noun", "duration", "gc",
    "win", "sprint", "summit", "points", "bonus", "said", "if", "future", "mate", "second", "third", "line", "dns",
)  # fmt: skip
"""Classes of words that make of a list of riders something else."""
_IS_THERE = lazy(
    r"\b(?:along with|together with|alongside|accompanied by|(?:is|are|s|re) (?:in )?there|(?:is|are|s|re) in it|(?:is|are|s|re) (?:again )?(?:one|two|part) of them|includ\w+|we have|they are|as well as|in the company of)\b"
)
_AND_MORE = lazy(
    r"\b(?:and|plus) (?P<n>one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:more|others|other riders)\b"
)
_FEWEST_LISTED = 3


def as_many_as_counted(s: Sentence, context: Context, roster: Roster) -> Away | None:
    """Return who is away, where a sentence names as many as were counted, or says how many it leaves out.

    Args:
        s: the sentence.
        context: `away_size` is how many are away, of whom nobody was named.
        roster: the riders of the race.
    """
    size = context.away_size
    if s.language != "en" or not size or size < 2 or context.away or context.report or s.has(*_NO_LIST):
        return None
    named = s.all("named")
    if not named:
        return None
    people = list(dict.fromkeys(slots(s, context, roster).people))
    more = _AND_MORE.search(s.folded)
    left_out = int(number(more["n"]) or 0) if more is not None else 0
    if len(people) + left_out != size or len(people) < 2 or s.in_clause(named[0], "not", "modal"):
        return None
    is_list = len(named) == 1 and named[0] <= 2 and len(people) >= _FEWEST_LISTED
    if not (_IS_THERE.search(s.folded) or (more is not None and len(people) >= _FEWEST_LISTED) or is_list):
        return None
    roster.adopt(people)
    return named[0], people, size if left_out else None, 0.82
