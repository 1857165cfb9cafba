"""Riders who come together: caught, come across, back in their group."""

import re

from feeds.commentary.move.dutch_work import is_of_chasers
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.doing import BY, group_after, group_of, move, riders_at
from feeds.commentary.sentence.guards import is_finite, is_news, people_at, subject
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.tags import phrases
from feeds.commentary.words.writing import fold

Found = list[tuple[int, Fact]]


_BEHIND = phrases("behind|achter|derriere|detras|detras de|por detras de")


def regroups(s: Sentence, context: Context, roster: Roster) -> Found:
    """Return that all ride together again."""
    for at in s.all("regroup"):
        if is_of_chasers(s, context):
            continue
        coming = at and s.tokens[at - 1].folded in phrases("coming|bringing|bring|all|almost|komt|viene")
        if coming and s.tokens[at - 2].folded == "coming":
            continue
        if any(token.folded in _BEHIND for token in s.tokens[at + 1 : at + 3]):
            continue  # all together behind the break: the bunch is whole again, and the break still away
        if (context.away or context.away_size) and any(token.folded in _PARTS for token in s.tokens[:at]):
            continue  # the parts of the bunch, and not the break
        if is_in_front(s, at):
            continue  # those away and who came to them: "Regroupement à sept devant, 50 secondes d'avance"
        if s.language == "fr" and context.chasers and s.has("named") and context.away:
            continue  # those in front and who came to them
        if is_news(s, at, context, ("past", "gc")) and not (
            coming and s.tokens[at - 1].folded not in {"all", "komt"}
        ):
            return [(at, Fact("regroup", {}, 0.93, s.text))]
    return []


def is_in_front(s: Sentence, at: int) -> bool:
    """Return whether those who come together are the head of the race: it is in front that they do, or they have a lead."""
    if not _NOBODY.isdisjoint(word for token in s.tokens[: at + 1] for word in token.folded.split()):
        return False
    near = [token for token in s.tokens[max(0, at - 1) : at + 5] if "regroup" not in token.classes]
    return any(word in _IN_FRONT for token in near for word in token.folded.split()) or (
        s.has("duration")
        and any(s.tokens[index].classes & {"lead_noun", "ahead"} for index in range(at, len(s.tokens)))
    )


_NOBODY = phrases("nobody|niemand|personne|aucun|nadie")
_IN_FRONT = phrases("front|devant|tete|avant|voorin|vooraan|voorop|delante|cabeza")
_PARTS = phrases("parts|halves|pieces|echelons|delen|stukken|waaiers|parties|morceaux|partes|trozos")


_NEARLY = phrases(
    "about|nearly|almost|soon|being|before|until|bijna|presque|casi|avant|voor|antes|closing|without"
)


def catches(s: Sentence, context: Context, roster: Roster) -> Found:
    """Return who is caught, the whole break or riders; and riders who catch those away, who have come across."""
    if s.has("said") and any(
        token.folded in phrases("had|had been|waren|was|avait|avaient") for token in s.tokens
    ):
        return []  # "Radio Tour first said the trio had been caught, but …"
    for at in s.all("catch"):
        if not is_news(s, at, context) or not _is_verb(s, at):
            continue
        fact = _ends_the_break(s, at, context) or _comes_to(s, at, context) or _caught(s, at, context)
        if fact is not None:
            return [(at, fact)]
    return []


def _is_verb(s: Sentence, at: int) -> bool:
    folded = s.tokens[at].folded
    if (at + 1 < len(s.tokens) and s.tokens[at + 1].folded in _CAUGHT_OUT) or s.in_clause(at, "crash"):
        return False
    if s.language in ("fr", "es") and _OFF_GUARD.match(fold(s.text[s.tokens[at].end :][:20])):
        return False
    if s.in_clause(at, "points", "bonus"):
        return False  # "scoops up 12 points"
    if at > 1 and s.tokens[at - 1].folded == "but" and s.tokens[at - 2].folded.endswith("all"):
        return False  # "all but caught"
    if any(other.folded in _NEARLY for other in s.tokens[max(0, at - 3) : at]):
        return False
    if folded in phrases("catch|catching|is over|are over|closed down") and (
        at == 0
        or s.tokens[at - 1].folded in {"the", "to", "a"}
        or s.in_clause(at, "he")
        or s.after(at, ("lead_noun",), 2) is not None
    ):
        return False
    return (
        folded not in {"is over", "are over", "closed down"} or s.before(at, ("leaders", "named"), 3) is not None
    )


_CAUGHT_OUT = phrases("out|behind|up|napping|unawares|short|speeding|between")
_OFF_GUARD = re.compile(
    r"\s?(?:a contrapie|con el pie|desprevenid|por sorpresa|en mala posici|(?:muy )?mal colocad|en la cola|a contre-?\s?pied|au depourvu|"
    r"de court|par surprise|a froid|mal place|en queue)"
)
"""After a catch that is none: "le ha pillado a contrapié"."""


def _ends_the_break(s: Sentence, at: int, context: Context) -> Fact | None:
    """Read "The catch is made", "Caught!", "De vlucht is voorbij", "It's all over for Aster and Bero"."""
    folded = s.tokens[at].folded
    is_all = all(i == at or other.classes & {"mark", "break"} for i, other in enumerate(s.tokens))
    if is_all:
        return move("caught", [], 0.8, s)  # "Caught!" says it by itself, whoever was away
    does = s.before(at, ("they", "chasers"), 4)
    if (
        folded in _MADE
        and does is not None
        and context.chasers
        and context.subject != "peloton"
        and not s.has("peloton")
    ):
        return move("join", list(context.chasers), 0.8, s, to="leaders")  # "They've made the catch", of who chased
    if folded in _MADE or set(folded.split()) & _BREAK:
        return move("caught", [], 0.85, s) if context.away or context.away_size else None
    after = s.after(at, ("named", "leaders", "they", "nation"), 4)
    if s.has("dropped"):
        return None  # "Einde verhaal voor Bero, die moet lossen"
    if folded.split()[-1] not in _OVER_FOR or after is None or s.clauses[after] != s.clauses[at]:
        return None
    people = people_at(s, after, context)
    gone = [*context.away, *context.chasers, *context.fallen, *context.moved, *context.taken]
    if s.language in ("en", "fr") and people and not any(one in gone for one in people):
        return None  # of who is out of the race, too
    return move("caught", people, 0.85, s) if people or s.tokens[after].classes & {"leaders", "they"} else None


def _caught(s: Sentence, at: int, context: Context) -> Fact | None:
    target, by = _whom(s, at)
    if target is None:
        return None
    chosen = s.tokens[target]
    by = by or group_after(s, at, BY)
    people = people_at(s, target, context)
    if "chasers" in chosen.classes and by == "peloton" and context.chasers:
        return move("caught", list(context.chasers), 0.85, s, by=by)
    if "chasers" in chosen.classes or (chosen.classes & {"nation", "he"} and not people):
        return None
    if people and s.tokens[at].folded in phrases("day is done|day is over|adventure is over|time is up"):
        return None  # of a rider it may be that they are dropped
    if "rest" in chosen.classes:
        return move("caught", list(context.chasers), 0.9, s, by=by) if context.chasers else None
    if "leaders" in chosen.classes and chosen.value and chosen.value != context.away_size:
        if chosen.value == len(context.chasers):
            return move("caught", list(context.chasers), 0.8, s, by=by)
        if s.language == "nl" and chosen.value == len(context.fallen):
            return move("caught", list(context.fallen), 0.8, s, by=by)
        if chosen.value > (context.away_size or chosen.value):
            return None  # "The six are caught", when two of the eight have gone on
    they_are = (
        s.language == "en"
        and "they" in chosen.classes
        and any(token.folded in _PASSIVE or token.folded in ("re", "ve") for token in s.tokens[target + 1 : at])
    )
    if "they" in chosen.classes and context.subject == "peloton" and not they_are:
        return None
    if they_are and len(context.last) > 1 and not context.leads(context.last):
        behind = [*context.chasers, *context.moved]
        if all(one in behind for one in context.last):
            return move("caught", list(context.last), 0.8, s, by=by)
    if "leaders" in chosen.classes and chosen.value and chosen.value == len(context.last) != context.away_size:
        return move("caught", list(context.last), 0.8, s, by=by)  # "the duo", of whom it spoke last
    if chosen.classes & {"leaders", "they"} and not context.away and context.taken and s.language in ("fr", "es"):
        return None  # said before: "Neutralizado Dorn. El escapado ha sido absorbido"
    if chosen.classes & {"leaders", "they"}:
        known = (
            context.away
            or context.away_size
            or "leaders" in chosen.classes
            or (they_are and (context.pair or context.km is not None))
        )
        return move("caught", [], 0.9, s, by=by) if known else None
    if people and all(one in context.taken for one in people):
        return None  # said before
    sure = bool(people) and (context.leads(people) or not context.away)
    return move("caught", people, 0.9 if sure else 0.75, s, by=by)


def _whom(s: Sentence, at: int) -> tuple[int | None, str | None]:
    """Return who is caught by a verb, and that it is the peloton that does it where it is the verb's subject."""
    if at > 1 and s.tokens[at - 1].folded in _OBJECTS.get(s.language, ()) and "named" in s.tokens[at - 2].classes:
        return None, None  # "Fisk lo neutraliza": whoever "lo" is
    before = s.before(at, ("named", "leaders", "they", "nation", "he", "chasers", "rest"), 6)
    after = s.after(at, ("named", "leaders", "chasers", "they", "nation", "rest"), 4)
    pack = s.before(at, ("peloton",), 6)
    follows = s.tokens[at + 1].folded if at + 1 < len(s.tokens) else ""
    if s.tokens[at].folded.endswith(" past") and follows not in BY:
        return (after, None) if after is not None and "named" in s.tokens[after].classes else (None, None)
    nearer = before is None or (pack or 0) > before or s.tokens[before].classes & {"they", "he"}
    if pack is not None and after is not None and nearer:
        return after, "peloton"
    if before is None and at and s.language == "fr" and s.tokens[at - 1].folded == "et":
        # "Rozec n'a jamais eu plus de 15 secondes et est repris": the doer is that of the sentence
        before = next((i for i in s.all("named")[:1] if i <= 2), None)
        return before, None
    if before is None or (s.tokens[at].folded in _ACTIVE and (pack is not None or after is not None)):
        return None, None
    if s.clauses[before] < s.clauses[at] - 1:
        return None, None
    return (_beside(s, before) if "leaders" in s.tokens[before].classes else before), None


_OBJECTS = {"es": phrases("lo|la|los|las"), "fr": phrases("le|la|les")}
_ACTIVE = phrases(
    "reels in|reel in|swallows up|swallow up|catches|brings back|bring back|sweeps up|hauls in|pulls back|chases down|"
    "neutraliseert|rekent in|haalt bij|slokt op|raapt op|pakt terug|neutraliza|caza|cazan|absorbe|atrapa|engulle|neutralizan|absorben|atrapan|engullen|alcanzan|cogen|fagocitan|avalent|gobent|rattrapent|absorbent|"
    "da alcance|da alcance a|da caza|da caza a|caza a|alcanza a|alcanza|coge|echa el guante|fagocita|han dado caza a|dan caza a|dan alcance a|ha alcanzado a|han alcanzado a|"
    "reprend|reprennent|avale|gobe|rattrape|rekenen in|mops up|sweeps past|captures"
)


def _beside(s: Sentence, at: int) -> int:
    """Return whom "the last survivor of the break" says more of: "Bero, the last survivor of the break, is caught"."""
    who = s.before(at, ("named",), 8)
    if who is not None and s.tokens[who + 1].folded == "," and s.clauses[at] == s.clauses[who] + 1:
        return who
    return at


_MADE = phrases("catch is made|catch has been made|catch made|make the catch|makes the catch|made the catch")
_BREAK = phrases(
    "vlucht|vluchters|koplopers|kopgroep|ontsnapping|avontuur|fuga|escapada|echappee|break|breakaway|liedje"
)
_OVER_FOR = phrases("for|voor|pour|para|de|van|fuga|escapada|echappee")
_PASSIVE = phrases(
    "is|are|was|were|been|being|get|gets|got|be|wordt|worden|werd|werden|zijn|est|sont|ete|es|son|fue|fueron|sido|"
    "siendo"
)
_SPLIT = phrases("bijgehaald|bijgebeend|ingehaald|achterhaald|bij|ingelopen|teruggepakt")


def _comes_to(s: Sentence, at: int, context: Context) -> Fact | None:
    """Read "X catches the leaders", "Dorn heeft Aster bijgehaald", "Aster est rejoint par Dorn": X has come across."""
    reach = 5 if s.language == "en" and [t.folded for t in s.tokens[at + 1 : at + 2]] == ["and"] else 3
    by = next((i for i in range(at + 1, min(at + reach, len(s.tokens))) if s.tokens[i].folded in BY), None)
    passive = any(
        word in _PASSIVE
        for t in s.tokens[max(0, at - 3) : at + 1]
        for word in t.folded.split()[: 2 if t.classes else 1]
    )
    if by is not None or s.tokens[at].folded.split()[-1] in BY:
        who = s.after(at if by is None else by, ("named",), 2)
        target = s.before(at, ("named", "leaders"), 4)
        if who is None or target is None:
            return None
        caught = people_at(s, target, context)
        is_front = "leaders" in s.tokens[target].classes or (
            bool(context.away) and all(one in caught for one in context.away)
        )
        riders = list(s.tokens[who].value)
        if is_front:
            return None if context.leads(riders) else move("join", riders, 0.78, s, to="leaders")
        comes = caught and "rejoint" in s.tokens[at].folded and not any(one in riders for one in caught)
        return move("join", riders, 0.75, s, to=group_of(caught, context)) if comes else None
    if passive:
        return None
    target = s.after(at, ("named", "leaders"), 2)
    who = s.before(at, ("named", "nation", "he"), 4)
    if target is None and s.tokens[at].folded in _SPLIT:
        target = s.before(at, ("named", "leaders"), 3)
        who = s.before(target, ("named",), 3) if target is not None else None
    if target is None or who is None or who == target or s.clauses[who] < s.clauses[at] - 1:
        return None
    if group_after(s, at, BY) is not None or any(t.classes & {"peloton", "team"} for t in s.tokens[who:at]):
        return None
    riders = people_at(s, who, context)
    if not riders or s.tokens[who + 1].folded == "s":
        return None
    met = people_at(s, target, context)
    if s.language == "en" and met and all(one in context.fallen for one in met):
        return move("caught", met, 0.8, s)  # whoever the leaders dropped is not joined
    is_front = "leaders" in s.tokens[target].classes
    if s.language in ("fr", "es") and _GROUP_OF.search(s.text, 0, s.tokens[who].start):
        gone = [*context.away, *context.chasers, *context.fallen, *context.moved]
        if context.leads(riders) or any(one in context.chasers for one in riders):
            return None
        return move("caught", met, 0.8, s, by="peloton") if is_front or any(one in gone for one in met) else None
    to = "leaders" if is_front else group_of(s.tokens[target].value, context)
    return move("join", riders, 0.74, s, to=to)


_GROUP_OF = re.compile(
    r"\b(?:[Gg]roupe|[Gg]rupo|[Pp]aquet|[Pp]eloton|[Pp]elotón)\s(?:maillot jaune\s|principal\s)?(?:de\s|del\s|du\s|d['’])?(?:(?:la|el|le|los)\s)?$"
)
"""Before a rider after whom a group is called: "le groupe Colombat avale Verstrepen"."""


def joins(s: Sentence, context: Context, roster: Roster) -> Found:
    """Return who comes across to a group, or back to it."""
    for at in s.all("join"):
        if not is_news(s, at, context) or not is_finite(s, at) or _is_passive(s, at):
            continue
        people, index, name = subject(s, at, context)
        confidence = 0.88
        if name is not None and index is not None and " " in name:
            people, confidence = riders_at(s, index, context, roster, 0.85)
        if not people:
            continue
        goal = s.after(at, ("named", "leaders", "peloton", "chasers", "nation", "he", "they"), 5)
        apart = s.before(at, ("leaders", "peloton", "chasers"), 5)
        if goal is None and index is not None and apart is not None:
            # "Dalpra sluit bij de koplopers aan": the verb's second part comes last
            near = s.tokens[max(index, apart - 3) : apart]
            goal = apart if any(t.folded in phrases("bij|met|tot|naar") for t in near) else None
        mate = s.after(at, ("mate", "team", "person"), 5)
        if mate is not None and goal is not None and (mate < goal or "he" in s.tokens[goal].classes):
            goal = None
        if goal is None and (mate is not None or s.tokens[at].folded in _NEEDS_GOAL):
            continue  # "X joins his team-mates", "X joins the chase", "keert terug" after a change of bicycle
        to = "peloton" if _BUNCH & set(s.tokens[at].folded.split()) else None
        to = "leaders" if _HEAD & set(s.tokens[at].folded.split()) else to
        if (
            goal is not None
            and to is None
            and not any("break" in t.classes for t in s.tokens[min(at, goal) : max(at, goal)])
        ):
            token = s.tokens[goal]
            to = next((str(kind) for kind in ("peloton", "leaders", "chasers") if kind in token.classes), None)
            if "he" in token.classes and len(context.last) == 1 and context.last[0] not in people:
                to = group_of(context.last, context)
            met = _whom_met(s, goal, context)
            if met is not None:
                if not met or any(one in people for one in met):
                    continue
                to = group_of(met, context)
        if (
            to is None
            and s.tokens[at - 1].folded not in phrases("les|le|l|lui|hen|ze|lo|los|le")
            and s.tokens[at].folded
            in phrases("joined|returns to|back in|jonction|aansluiting|rejoint|goes onto|caught up")
            and goal is None
        ):
            continue
        if to is None and not (context.away or context.away_size):
            continue
        if to is None and all(person in context.away for person in people):
            continue
        if to == "peloton" and all(
            person in [*context.away, *context.chasers, *context.fallen] for person in people
        ):
            return [(at, move("caught", people, 0.85, s, by="peloton"))]
        if to == "leaders" and context.away and all(person in context.away for person in people):
            continue
        return [(at, move("join", people, confidence, s, to=to))]
    for at in s.all("company"):
        people_index = s.after(at, ("named",), 3)
        if people_index is not None and is_news(s, at, context):
            riders, _, _ = subject(s, at, context, 8)
            companions = list(s.tokens[people_index].value)
            front = riders or ([context.last[0]] if len(context.last) == 1 else [])
            if front:
                everybody = [*front, *[one for one in companions if one not in front]]
                if context.leads(front) and all(one in front for one in context.away):
                    return [(at, move("join", everybody[len(front) :], 0.8, s, to="leaders"))]
                if context.away and not context.leads(front):
                    context.chasers = everybody
                    return [(at, move("join", everybody[len(front) :], 0.8, s, to="chasers"))]
                return [(at, move("breakaway", everybody, 0.8, s))] if len(everybody) > 1 else []
    return []


def _whom_met(s: Sentence, goal: int, context: Context) -> list[Person] | None:
    """Return the riders whom somebody comes to, nobody where it is not plain who is meant; None of a group."""
    token = s.tokens[goal]
    if "named" in token.classes:
        return list(token.value)
    if "nation" not in token.classes or s.language != "en":
        return None
    return people_at(s, goal, context) or (context.attack.people if context.attack is not None else [])


def _is_passive(s: Sentence, at: int) -> bool:
    """Return whether it is said who is reached, and not who comes: "Dorn a été rejoint", "Dorn has been joined"."""
    if s.language == "en" and s.tokens[at].folded in ("joined", "rejoined"):
        return s.tokens[at - 1].folded.split()[-1] in _PASSIVE
    words = [word for token in s.tokens[max(0, at - 3) : at + 1] for word in token.folded.split()]
    return s.language == "fr" and s.tokens[at].folded.endswith("rejoint") and not {"est", "ete"}.isdisjoint(words)


_NEEDS_GOAL = phrases(
    "vuelve al|regresa al|vuelve a|regresa a|llega hasta|se une a|se suma a|alcanza a|alcanza al|se pega a|contacta con|conecta con|enlaza con|"
    "join|joins|joined|has joined|have joined|rejoined|bij|komt bij|komen bij|keert terug|keren terug|keert|keren|terug|komt|komen|kwam|kwamen|joins up with|"
    "makes contact with|made contact with|make contact with|has made contact with|have made contact with"
)
_BUNCH = phrases("peloton|bunch|pack|field|grupo|groep")
_HEAD = phrases("leaders|leader|break|front|cabeza|fuga|kopgroep|koplopers")
