"""Who is away, and how many they are."""

from feeds.commentary.move.among import is_of_a_fall
from feeds.commentary.move.behind_them import BEHIND_THE_FRONT
from feeds.commentary.move.dutch_work import (
    comes_across,
    is_left_by,
    is_of_team,
    lists_who_follow,
    works_for_team,
    works_on,
)
from feeds.commentary.move.french_leads import for_whom, takes_a_lead
from feeds.commentary.move.who import after_colon, listed_from, members, named_break
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.guards import is_news
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import number
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases


def introduced(s: Sentence, context: Context) -> tuple[int, list[Person], int | None, float] | None:
    """Read "six men have gone clear: A, B and C", "A and B have 12 seconds": how many, then who."""
    if is_of_a_fall(s, context) or comes_across(s) or works_on(s, context) or _EVERY.search(s.folded):
        return None  # "eight riders are on the ground, among them A and B"
    size = size_of(s)
    going = [at for at in s.all("away", "attack", "leaders", "consists") if is_news(s, at, context)]
    if size and size > 1 and going and _is_count(s):
        return going[0], [], size, 0.75
    if size and size > 1 and going:
        at = going[0]
        names = [
            i
            for i in s.all("named")
            if i > min(at, 3) and not s.in_clause(i, "peloton", "catch", "join") and not _is_led(s, i)
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
        if people and said and len(people) <= size:
            return at, people, size, 0.88
        if (
            not s.has("named")
            and not s.has("catch", "join", "dropped", "chasers", "sprint")
            and not peloton_does(s)
        ):
            verbs = any(s.tokens[i].classes & {"away", "attack"} for i in going)
            some = s.has("riders") or any(token.folded in _GROUP for token in s.tokens)
            return (at, [], size, 0.75) if verbs and some else None
        if (
            not s.has("named")
            and s.has("riders")
            and s.has("away", "attack")
            and not s.has("catch", "join", "dropped", "chasers")
        ):
            return at, [], size, 0.72
    at, people = _then_counted(s)
    if people and is_news(s, at, context):
        return at, people, None, 0.88
    if (
        context.away_size
        and all(token.classes & {"named", "mark", "break"} for token in s.tokens)
        and len(s.all("named")) == 1
    ):
        people = list(s.tokens[s.all("named")[0]].value)
        if (
            len(people) >= 2
            and (not context.away or len(people) == context.away_size)
            and abs(len(people) - context.away_size) <= 1
        ):
            return 0, people, None, 0.85
    if people := members(s, context):
        return s.all("named")[0], people, None, 0.84
    if context.away_size and not context.away and (named := after_colon(s)) and len(named) == context.away_size:
        return s.all("named")[0], named, None, 0.82
    # "A and B have 12 seconds"
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
        if context.away and not any(person in context.away for person in people) and not s.has("lead_noun"):
            continue
        if frozenset(people) == context.said_away:
            continue  # of a gap, and not of who is away
        return at, people, None, 0.85
    return for_whom(s, context)


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
_GROUP = phrases("group|groep|groupe|grupo")


def _is_led(s: Sentence, at: int) -> bool:
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


def listed_away(s: Sentence, context: Context) -> tuple[int, list[Person], int | None, float] | None:
    """Return where a sentence says who is away, the riders, how many they are, and how sure that is."""
    if is_of_a_fall(s, context):
        return None  # "Three men on the ground: A, B and C"
    size = size_of(s)
    # "the break consists of A, B and C", "de kopgroep bestaat uit …", "the leaders: A, B, C"
    for at in s.all("consists"):
        people_index = s.after(at, ("named",), 9)
        if (
            people_index is not None
            and (
                s.before(at, ("leaders", "riders", "away"), 9) is not None
                or (s.language == "fr" and not context.away and any(t.folded in _GROUP for t in s.tokens[:at]))
                or (at <= 2 and " " in s.tokens[at].folded and len(listed_from(s, people_index)) >= 2)
            )
            and is_news(s, at, context, ("past",))
            and (not s.has("dropped", "crash", "mechanical", "abandon") or s.has("leaders"))
            and not lists_who_follow(s)
        ):
            return at, after_colon(s) or listed_from(s, people_index), size, 0.93
    if named := named_break(s):
        return 0, named, None, 0.85
    for at in s.all("leaders", "away"):
        # "The break of the day: A, B and C", "The leaders are A, B and C", "In the break are A and B"
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
    for at in s.all("away", "leaders", "lead_verb"):
        token = s.tokens[at]
        if (
            _is_behind(s, at)
            or (s.language == "fr" and _is_from_them(s, at))
            or not is_news(s, at, context, ("past",) if context.report else ())
            or s.in_clause(at, "win", "sprint", "catch", "join", "dropped", "points")
        ):
            continue
        leads = "lead_verb" in token.classes and "away" not in token.classes
        if (
            leads
            and s.after(at, ("duration",), 3) is None
            and not s.text.rstrip(". ").lower().endswith(token.folded)
        ):
            continue
        if "leaders" in token.classes and "away" not in token.classes:
            # "A and B are the two leaders", "A, B en C vormen de kopgroep"
            word_before = s.folded_at(at - 1)
            with_article = token.folded.split()[0] in phrases("the|de|les|los|our")
            if not with_article and word_before not in phrases(
                "the|de|les|los|are|vormen|la|het|le|el|l|form|of|forment|forman|a|an|een|une|un|una|our|s|day|vroege"
            ):
                continue
            verbs = {t.folded for t in s.tokens[max(0, at - 4) : at]}
            if not verbs & phrases(
                "are|form|formed|make up|zijn|vormen|vormden|sont|forment|composent|constituent|son|forman|"
                "componen|is|est|es"
            ):
                continue
            if any(t.classes & {"duration", "behind", "at", "over"} for t in s.tokens[max(0, at - 4) : at]):
                continue  # "A and B are 40 seconds down on the leaders"
        if (
            any(
                t.classes & {"duration"} and s.before(i, ("over", "ahead"), 1) is None
                for i, t in enumerate(s.tokens[:at])
            )
            and token.folded in _THOSE
        ):
            continue  # "A and B are at 40 seconds of the leaders"
        index = None if _is_from_them(s, at) else s.before(at, ("named",), 8)
        if index is None and at < 3:
            index = s.after(at, ("named",), 3)
            index = None if index and (s.tokens[index - 1].classes & {"break"} or _is_led(s, index)) else index
        if index is None:
            continue
        if any(t.classes & _NOT_AWAY for t in s.tokens[min(index, at) + 1 : max(index, at)]):
            continue
        before = s.folded_at(index - 1)
        if before in phrases("behind|for|of|with|to|achter|derriere|met|van") and not (
            before in {"with", "met"} and at < index
        ):
            continue
        people = list(s.tokens[index].value)
        after_name = s.folded_at(index + 1)
        if after_name == "s" or _stay_between(s, at, people, context):
            continue
        if len(people) == 1 and not _is_alone(s, at, people[0], context):
            continue
        if len(people) >= 2 or size == 1:
            return at, people, size, 0.9
        return at, people, None, 0.8
    if (size and size > 1 and not s.has("named") and not peloton_does(s)) or (
        size and size > 1 and _said_away(s) and not s.has("named")
    ):
        for at in s.all("away", "attack"):
            if is_news(s, at, context):
                return at, [], size, 0.8
    return None


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


def peloton_does(s: Sentence) -> bool:
    """Return whether the peloton is more than what the riders left: "seven have got away from the bunch"."""
    clauses = {s.clauses[at] for at in s.all("riders", "leaders")}
    return any(
        s.clauses[at] in clauses
        and not any(t.folded in phrases("from|of|uit|van|du|del|au") for t in s.tokens[max(0, at - 2) : at])
        for at in s.all("peloton")
    )


def _said_away(s: Sentence) -> bool:
    return s.has("away") and not s.has("catch", "join")


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
