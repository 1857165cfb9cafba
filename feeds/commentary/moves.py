"""Who is away, who attacks, who is caught, dropped, or comes across."""

from collections.abc import Iterator
from typing import Any

from feeds.commentary.breakaways import introduced, listed_away
from feeds.commentary.context import Context, Fact
from feeds.commentary.guards import inverted, is_finite, is_news, is_talk, people_at, subject
from feeds.commentary.names import Person, Roster
from feeds.commentary.sentence import Sentence
from feeds.commentary.tags import phrases

MOST_TOGETHER = 250
"""Riders of the largest group: more than start in any race."""


def moves(s: Sentence, context: Context, roster: Roster) -> Iterator[Fact]:
    """Yield what riders do to the groups, in the order of the sentence's words."""
    if is_talk(s):
        return
    if not s.has("attack", "attack_noun", "away", "consists", "catch", "regroup", "join", "dropped", "drops", "lead_verb",
                 "leaders", "riders", "named", "company"):  # fmt: skip
        return
    found: list[tuple[int, Fact]] = []
    for rule in (_regroups, _attacks, _breakaways, _catches, _joins, _drops):
        found += rule(s, context, roster)
    for _, fact in sorted(found, key=lambda pair: pair[0]):
        yield fact
        note(fact, context)


def note(fact: Fact, context: Context) -> None:
    """Keep in mind what a move changes."""
    people = fact.people
    if fact.confidence < 0.6:
        return
    if fact.kind == "attack" and people:
        if fact.fields.get("from") == "leaders" or (context.away and all(one in context.away for one in people)):
            context.chasers = [one for one in context.away if one not in people]
            context.goes_away(people)
        elif not context.away and not context.away_size:
            context.goes_away(people)
    elif fact.kind == "breakaway":
        context.goes_away(people or context.away, fact.fields.get("size"))
        if people:
            context.told_away = frozenset(people)
    elif fact.kind in ("caught", "dropped") and people:
        left = [one for one in context.away if one not in people]
        if left != context.away:
            if fact.kind == "dropped" and not left:
                return
            context.away_size = (
                max(0, (context.away_size or 0) - (len(context.away) - len(left))) or len(left) or None
            )
            context.away = left
            context.told_away = frozenset(left)
        if not left:
            context.gap_s = None
    elif fact.kind in ("caught", "regroup"):
        context.goes_away([])
        context.chasers, context.told_away = [], frozenset()
    elif fact.kind == "join" and fact.fields.get("to", "leaders") not in ("peloton", "chasers"):
        known = [one for one in people if one not in context.away]
        context.away_size = (context.away_size or len(context.away)) + len(known)
        context.away = [*context.away, *known][:MOST_TOGETHER]
        context.told_away = frozenset(context.away)


def _fact(kind: str, people: list[Person], confidence: float, s: Sentence, **fields: Any) -> Fact:
    told = {key.rstrip("_"): value for key, value in fields.items() if value is not None}
    if people and not all(person.sure for person in people):
        confidence -= 0.1
    return Fact(kind, told, confidence, s.text, list(people), "who is meant is not plain")


def _group(s: Sentence, at: int, words: frozenset[str], reach: int = 4) -> str | None:
    """Return the group told after "from", "by" or "to", at most so many tokens on."""
    for index in range(at + 1, min(len(s.tokens), at + 1 + reach)):
        token = s.tokens[index]
        if token.classes & {"break", "mark"}:
            return None
        if token.classes & {"peloton", "leaders", "chasers"}:
            before = " ".join(other.folded for other in s.tokens[at + 1 : index])
            if any(word in words for word in before.split()):
                return next(kind for kind in ("peloton", "leaders", "chasers") if kind in token.classes)
    return None


_FROM = phrases("from|of|out|uit|vanuit|van|du|de|del|desde|des")
_BY = frozenset({"by", "door", "par", "por"})


def _regroups(s: Sentence, context: Context, roster: Roster) -> list[tuple[int, Fact]]:
    for at in s.all("regroup"):
        if is_news(s, at, context, ("past",)):
            return [(at, Fact("regroup", {}, 0.93, s.text))]
    return []


def _attacks(s: Sentence, context: Context, roster: Roster) -> list[tuple[int, Fact]]:
    found: list[tuple[int, Fact]] = []
    done: set[int] = set()
    for at in s.all("attack", "attack_noun"):
        token = s.tokens[at]
        if not is_news(s, at, context):
            continue
        people: list[Person] = []
        confidence = 0.9
        where = at
        if "attack_noun" in token.classes:
            index = s.after(at, ("named", "maybe", "nation"), 4)
            if index is not None and not s.in_clause(at, "sprint"):
                people, confidence = _who(s, index, context, roster, 0.85)
                where = index
        if not people and "attack" in token.classes:
            if at and s.tokens[at - 1].folded == "s" and not token.folded.startswith("s "):
                continue
            if not is_finite(s, at) and token.folded not in {"attack"}:
                continue
            if token.folded in {"attack", "attacks"} and at and not is_finite(s, at):
                continue
            if s.next_is(at, "attack", "distance") or (
                s.after(at, ("sprint", "summit"), 3) is not None and "win" in token.classes
            ):
                continue
            people, index, name = subject(s, at, context)
            if name is not None and index is not None:
                people, confidence = _who(s, index, context, roster, 0.9)
            if not people:
                people = inverted(s, at, context)
            if not people:
                continue
        if not people or any(id(person) in done for person in people):
            continue
        done |= {id(person) for person in people}
        origin = _group(s, max(at, where), _FROM, 6)
        if (
            origin is None
            and context.away
            and all(person in context.away for person in people)
            and len(people) < (context.away_size or 0)
        ):
            origin = "leaders"
        found.append((at, _fact("attack", people, confidence, s, from_=origin)))
    return found


def _who(s: Sentence, at: int, context: Context, roster: Roster, confidence: float) -> tuple[list[Person], float]:
    """Return the riders at a token; a name not met before becomes a rider, less surely."""
    token = s.tokens[at]
    if "maybe" not in token.classes:
        return people_at(s, at, context), confidence
    name = str(token.value)
    if " " not in name:
        return [], 0.0  # one word with a capital may be anything
    return [roster.add(name, sure=False)], confidence - 0.02


def _breakaways(s: Sentence, context: Context, roster: Roster) -> list[tuple[int, Fact]]:
    listed = introduced(s, context)
    if listed is None and (s.has("attack_noun") or (s.has("attack") and not s.has("leaders", "consists"))):
        return []
    listed = listed_away(s, context) if listed is None else listed
    if listed is not None:
        at, people, size, confidence = listed
        if people and frozenset(people) == context.told_away:
            return []
        if not people and size == context.away_size:
            return []
        told = size if size is not None and size != len(people) else None
        if told is not None and people and told < len(people):
            told = None
        return [(at, _fact("breakaway", people, confidence, s, size=told))]
    return []


_NEARLY = phrases(
    "about|nearly|almost|soon|being|before|until|bijna|presque|casi|avant|voor|antes|closing|without"
)


def _catches(s: Sentence, context: Context, roster: Roster) -> list[tuple[int, Fact]]:
    for at in s.all("catch"):
        token = s.tokens[at]
        if not is_news(s, at, context):
            continue
        if any(other.folded in _NEARLY for other in s.tokens[max(0, at - 3) : at]):
            continue
        if token.folded in phrases("catch|catching|is over|are over|closed down") and (
            at == 0
            or s.tokens[at - 1].folded in {"the", "to", "a"}
            or s.in_clause(at, "he")
            or s.after(at, ("lead_noun",), 2) is not None
        ):
            continue
        if (
            token.folded in {"is over", "are over", "closed down"}
            and s.before(at, ("leaders", "named"), 3) is None
        ):
            continue
        before = s.before(at, ("named", "leaders", "they", "nation", "he", "chasers", "rest"), 6)
        after = s.after(at, ("named", "leaders", "chasers", "they", "nation", "rest"), 4)
        by_before = s.before(at, ("peloton",), 6)
        active = (
            by_before is not None
            and (before is None or by_before > before or s.tokens[before].classes & {"they", "he"})
            and after is not None
        )
        passive = not active and before is not None
        if not active and not passive:
            continue
        target = after if active else before
        assert target is not None  # noqa: S101  # one of the two
        if (
            not active
            and s.after(at, ("named", "leaders"), 2) is not None
            and _group(s, at, _BY) is None
            and s.tokens[at].folded in phrases("catches|catch|reprend|reprennent|caught|caza|cazan|atrapa|alcanza")
        ):
            # "X catches the leaders", "X has caught Y": X has come across
            people, _, _ = subject(s, at, context)
            index = s.after(at, ("named", "leaders"), 2)
            if (
                people
                and index is not None
                and not any(t.folded in phrases("is|are|been|was|were") for t in s.tokens[max(0, at - 2) : at])
            ):
                to = (
                    "leaders" if "leaders" in s.tokens[index].classes else _role_of(s.tokens[index].value, context)
                )
                return [(at, _fact("join", people, 0.72, s, to=to))]
        chosen = s.tokens[target]
        if "chasers" in chosen.classes:
            continue
        people = people_at(s, target, context)
        if chosen.classes & {"nation", "he"} and not people:
            continue
        if s.clauses[target] < s.clauses[at] - 1:
            continue
        whole = bool(chosen.classes & {"leaders", "they", "rest"})
        if "they" in chosen.classes and context.subject == "peloton":
            continue
        if "rest" in chosen.classes:
            people = list(context.chasers)
            if not people:
                continue
            whole = False
        if whole and not (context.away or context.away_size or "leaders" in chosen.classes):
            continue
        by = "peloton" if active else _group(s, at, _BY)
        if (
            people
            and context.away
            and len(people) == len(context.away) == (context.away_size or 0)
            and all(p in context.away for p in people)
        ):
            pass
        confidence = 0.9 if whole or (people and (context.leads(people) or not context.away)) else 0.75
        return [(at, _fact("caught", people if not whole else [], confidence, s, by=by))]
    return []


def _role_of(people: list[Person], context: Context) -> str:
    if context.leads(people):
        return "leaders"
    if any(person in context.chasers for person in people):
        return "chasers"
    return people[0].name


def _joins(s: Sentence, context: Context, roster: Roster) -> list[tuple[int, Fact]]:
    for at in s.all("join"):
        if not is_news(s, at, context) or not is_finite(s, at):
            continue
        people, index, name = subject(s, at, context)
        confidence = 0.88
        if name is not None and index is not None and " " in name:
            people, confidence = _who(s, index, context, roster, 0.85)
        if not people:
            continue
        goal = s.after(at, ("named", "leaders", "peloton", "chasers", "nation", "he", "they"), 5)
        apart = s.before(at, ("leaders", "peloton", "chasers"), 5)
        if goal is None and index is not None and apart is not None:
            # "Dalpra sluit bij de koplopers aan": the verb's second part comes last
            near = s.tokens[max(index, apart - 3) : apart]
            goal = apart if any(t.folded in phrases("bij|met|tot|naar") for t in near) else None
        to = None
        if goal is not None and not any("break" in t.classes for t in s.tokens[min(at, goal) : max(at, goal)]):
            token = s.tokens[goal]
            to = next((str(kind) for kind in ("peloton", "leaders", "chasers") if kind in token.classes), None)
            if "named" in token.classes:
                if any(person in people for person in token.value):
                    continue
                to = _role_of(token.value, context)
        if (
            to is None
            and s.tokens[at].folded
            in phrases("joined|returns to|back in|jonction|aansluiting|rejoint|goes onto|caught up")
            and goal is None
        ):
            continue
        if to is None and not context.away:
            continue
        return [(at, _fact("join", people, confidence, s, to=to))]
    for at in s.all("company"):
        people_index = s.after(at, ("named",), 2)
        if people_index is not None and is_news(s, at, context):
            riders, _, _ = subject(s, at, context, 8)
            companions = list(s.tokens[people_index].value)
            front = riders or ([context.last[0]] if len(context.last) == 1 else [])
            if front:
                everybody = [*front, *[one for one in companions if one not in front]]
                if context.away and not context.leads(front):
                    context.chasers = everybody
                    return [(at, _fact("join", everybody[len(front) :], 0.8, s, to="chasers"))]
                return [(at, _fact("breakaway", everybody, 0.8, s))] if len(everybody) > 1 else []
    return []


def _drops(s: Sentence, context: Context, roster: Roster) -> list[tuple[int, Fact]]:
    for at in s.all("dropped", "drops"):
        token = s.tokens[at]
        if not is_news(s, at, context, ("not",) if "not" in token.folded or "n " in token.folded else ()):
            continue
        if not is_finite(s, at) or s.in_clause(at, "mechanical"):
            continue
        following = s.after(at, ("named", "nation", "everybody"), 2)
        people, index, name = subject(s, at, context)
        active = (
            "drops" in token.classes
            and following is not None
            and not any(
                t.folded in phrases("is|are|been|was|being|wordt|est|sont|ha|sido")
                for t in s.tokens[max(0, at - 2) : at]
            )
        )
        if active:
            assert following is not None  # noqa: S101
            if "everybody" in s.tokens[following].classes:
                return (
                    [
                        (
                            at,
                            _fact("attack", people, 0.7, s, from_="leaders" if context.leads(people) else None),
                        )
                    ]
                    if people
                    else []
                )
            victims = people_at(s, following, context)
            if not people and index is None and s.before(at, ("peloton", "leaders"), 5) is None:
                continue
            return [(at, _fact("dropped", victims, 0.85, s))] if victims else []
        if "dropped" not in token.classes:
            continue
        confidence = 0.88
        if name is not None and index is not None and " " in name:
            people, confidence = _who(s, index, context, roster, 0.85)
        if not people:
            # "Dropped: A, B", "lâché par …", "Also dropped is X"
            people = inverted(s, at, context) if s.language in ("es", "fr", "nl") else []
        if not people:
            later = s.after(at, ("named",), 3)
            linked = later is not None and any(
                t.folded in phrases(":|is|are|zijn|est|sont") for t in s.tokens[at + 1 : later]
            )
            if later is None or not linked:
                continue
            people = list(s.tokens[later].value)
        if (
            token.folded in phrases("drops back|drop back|falls back|zakt terug|back")
            and s.after(at, ("team", "mate"), 4) is not None
        ):
            continue
        origin = _group(s, at, _FROM, 5)
        return [(at, _fact("dropped", people, confidence, s, from_=origin))]
    return []
