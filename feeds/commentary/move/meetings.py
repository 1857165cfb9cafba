"""Riders who come together: across to those away, back in their group, or all of them."""

from feeds.commentary.move.dutch_work import is_of_chasers
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.doing import PASSIVE, group_of, move, riders_at
from feeds.commentary.sentence.guards import is_finite, is_news, people_at, subject
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

Found = list[tuple[int, Fact]]


_BEHIND = phrases(
    "contre|poursuite|poursuivants|contre attaque|behind|achter|derriere|detras|detras de|por detras de"
)


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
        if context.has_break and any(token.folded in _PARTS for token in s.tokens[:at]):
            continue  # the parts of the bunch, and not the break
        if s.language == "en" and _EXPECTED.search(s.folded):
            continue
        if meet_in_front(s, context):
            continue
        if is_in_front(s, at):
            continue  # those away and who came to them: "Regroupement à sept devant, 50 secondes d'avance"
        if s.language == "fr" and context.chasers and s.has("named") and context.away:
            continue  # those in front and who came to them
        if is_news(s, at, context, ("past", "gc")) and not (
            coming and s.tokens[at - 1].folded not in {"all", "komt"}
        ):
            return [(at, Fact("regroup", {}, 0.93, s.text))]
    return []


_EXPECTED = lazy(r"\bregrouping\b.*\b(?:expects?|expecting|predicts?|hopes?|wants?|likely)\b")
"""Of what is to come: "a regrouping before the finale is what everyone expects"."""


def meet_in_front(s: Sentence, context: Context) -> bool:
    """Return whether Dutch says of two groups that they become one, where some chase: "Samensmelting! Dorn komt bij de kop"."""
    if s.language != "nl" or _BECOME_ONE.search(s.folded) is None or s.has("peloton"):
        return False
    return s.has("chasers") or any(one not in context.away for one in context.chasers)


_BECOME_ONE = lazy(
    r"\bsamensmelting\b|\bgroep(?:en|jes) (?:\w+ )?(?:smelten|vloeien|komen|schuiven) (?:\w+ )?(?:samen|ineen)\b"
)


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


def joins(s: Sentence, context: Context, roster: Roster) -> Found:
    """Return who comes across to a group, or back to it."""
    for at in s.all("join"):
        if not is_news(s, at, context) or not is_finite(s, at) or _is_passive(s, at):
            continue
        people, index, name = subject(s, at, context)
        confidence = 0.88
        if name is not None and index is not None and " " in name:
            people, confidence = riders_at(s, index, context, roster, 0.85)
        if not people or (index and s.tokens[index - 1].folded in _TO_THEM.get(s.language, ())):
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
        to = "peloton" if _BUNCH & set(s.tokens[at].folded.split()) else None
        to = "leaders" if _HEAD & set(s.tokens[at].folded.split()) else to
        if goal is None and to is None and (mate is not None or s.tokens[at].folded in _NEEDS_GOAL):
            continue  # "X joins his team-mates", "X joins the chase", "keert terug" after a change of bicycle
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
        if to is None and s.language == "nl" and _ONCE_MORE.search(s.folded) and not context.was_ahead(people):
            if "aansluiting" not in s.tokens[at].folded and not all(one in context.behind for one in people):
                continue
            to = "peloton"  # "Dorn heeft weer aansluiting"
        if to is None and not context.is_led:
            continue
        if to is None and all(person in context.away and person not in context.delayed for person in people):
            continue
        if to == "peloton" and all(
            person in [*context.away, *context.chasers, *context.fallen] for person in people
        ):
            return [(at, move("caught", people, 0.85, s, by="peloton"))]
        if (
            to == "leaders"
            and context.away
            and all(one in context.away and one not in context.delayed for one in people)
        ):
            continue
        return [(at, move("join", people, confidence, s, to=to))]
    return _in_company(s, context)


def _in_company(s: Sentence, context: Context) -> Found:
    """Return who comes to whom where somebody is said to have company: "Dorn is joined by the Belgian Bero"."""
    for at in s.all("company"):
        people_index = s.after(at, ("named",), 6 if s.language == "en" else 3)
        if people_index is not None and not all(
            t.classes <= _WHAT_ONE_IS for t in s.tokens[at + 3 : people_index]
        ):
            continue
        if people_index is not None and _is_owner(s, people_index):
            continue  # "in the company of Aster's teammate Gran"
        if people_index is not None and is_news(s, at, context):
            riders, _, _ = subject(s, at, context, 8)
            companions = list(s.tokens[people_index].value)
            front = riders or ([context.last[0]] if len(context.last) == 1 else [])
            if front:
                everybody = [*front, *[one for one in companions if one not in front]]
                by_them = s.language == "en" and s.tokens[at].folded == "joined by"
                if context.leads(front) and (by_them or all(one in front for one in context.away)):
                    return [(at, move("join", everybody[len(front) :], 0.8, s, to="leaders"))]
                if context.away and not context.leads(front):
                    context.chasers = everybody
                    return [(at, move("join", everybody[len(front) :], 0.8, s, to="chasers"))]
                if by_them and len(front) == 1 and len(everybody) > 1:
                    context.goes_away(everybody)
                    return [(at, move("join", everybody[1:], 0.8, s, to=front[0].name))]
                return [(at, move("breakaway", everybody, 0.8, s))] if len(everybody) > 1 else []
    return []


def _is_owner(s: Sentence, at: int) -> bool:
    return [token.folded for token in s.tokens[at + 1 : at + 3]] in (["'", "s"], ["’", "s"])


_WHAT_ONE_IS = phrases("word|nation|mate|team|riders|mark|person")


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
        return s.tokens[at - 1].folded.split()[-1] in PASSIVE
    words = [word for token in s.tokens[max(0, at - 3) : at + 1] for word in token.folded.split()]
    return s.language == "fr" and s.tokens[at].folded.endswith("rejoint") and not {"est", "ete"}.isdisjoint(words)


_NEEDS_GOAL = phrases(
    "vuelve al|regresa al|vuelve a|regresa a|llega hasta|se une a|se suma a|alcanza|alcanzan|alcanzo|alcanza a|alcanza al|se pega a|contacta con|conecta con|enlaza con|"
    "join|joins|joined|has joined|have joined|rejoined|bij|komt bij|komen bij|keert terug|keren terug|keert|keren|terug|komt|komen|kwam|kwamen|joins up with|"
    "makes contact with|made contact with|make contact with|has made contact with|have made contact with"
)
_TO_THEM = {"nl": phrases("naar|tot|richting|tot bij"), "es": phrases("a|al")}
"""Before a Dutch rider to whom somebody goes."""
_ONCE_MORE = lazy(r"\b(?:weer|opnieuw|alweer|terug)\b")
_BUNCH = phrases("peloton|bunch|pack|field|grupo|groep")
_HEAD = phrases("leaders|leader|break|front|cabeza|fuga|kopgroep|koplopers")
