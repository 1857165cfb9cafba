"""What moves change of what is known of the race: who is away, who chases, who is behind."""

import re

from feeds.commentary.move.aftermath import is_passed
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

MOST_TOGETHER = 250
"""Riders of the largest group: more than start in any race."""


def note(fact: Fact, context: Context) -> None:
    """Keep in mind what a move changes."""
    people = fact.people
    if fact.confidence < 0.6 or (
        fact.kind == "attack" and (IN_VAIN.search(fact.quote) or _is_but_tried(fact, context))
    ):
        return
    context.delayed -= frozenset(people)
    if fact.kind == "caught":
        context.taken = people or [*context.away, *context.chasers]
        context.been_away -= frozenset(context.taken)
    elif people:
        context.taken = [one for one in context.taken if one not in people]
    if fact.kind in ("attack", "join", "breakaway"):
        went = people if context.language != "nl" or fact.fields.get("to") != "peloton" else []
        context.moved = [one for one in context.moved if one not in people] + went
        context.behind = [one for one in context.behind if one not in people]
        context.fallen = [one for one in context.fallen if one not in people]
    elif fact.kind in ("caught", "dropped", "regroup"):
        context.moved = [one for one in context.moved if one not in people] if people else []
    if fact.kind == "dropped" and not context.leads(people):
        _note_dropped(people, context)
    if fact.kind == "attack" and people:
        _note_attack(fact, context)
    elif fact.kind == "breakaway":
        context.goes_away(_all_away(people, fact.fields.get("size"), context), fact.fields.get("size"))
        context.uncounted = 0
        if people:
            context.said_away = frozenset(people)
    elif fact.kind in ("caught", "dropped") and people and not _is_the_last(fact):
        context.chases_no_more(people)
        left = [one for one in context.away if one not in people]
        if left != context.away:
            if fact.kind == "dropped" and not left:
                if context.language in ("fr", "es") and is_passed(context):
                    context.goes_away(context.chasers)
                    context.fallen = [*context.fallen, *people]
                return
            if fact.kind == "dropped":  # between those away and the peloton
                _note_left(people, context)
            # who was left in front may have been counted before it is said who was not
            context.away_size = max(len(left), (context.away_size or 0) - len(context.away) + len(left)) or None
            context.away = left
            context.said_away = frozenset()  # that they are left is news
        if not left:
            context.gap_s = None
            if fact.kind == "caught" and len(people) >= (context.away_size or 0):
                # who catches those away leads from there, save the peloton
                by = fact.fields.get("by")
                is_theirs = by == "chasers" or any(one.name == by for one in context.chasers)
                context.goes_away(context.chasers if is_theirs else [])
    elif fact.kind in ("caught", "regroup"):  # all of them, or the last
        context.goes_away(context.chasers if context.language == "en" and _PASSED.search(fact.quote) else [])
        context.chasers, context.said_away, context.gathered = [], frozenset(), fact.kind == "caught"
    elif fact.kind == "join":
        _note_join(fact, context)


IN_VAIN = lazy(
    r"\b(?:sans succès|sans réussite|sans suite|sans lendemain|en vain|sin éxito|en vano|sin suerte|to no avail|without success|in vain|zonder succes|tevergeefs|vergeefs)\b"
    r"|\b(?:tries|tried)\b[^.;]{0,60}\b(?:(?:has|had|have) to let|lets? (?:it )?go|gets? to within|can['’]?t|cannot)\b"
)
"""Of an attack of which nothing came."""
_LAST = lazy(
    r"\b(?:last|final|sole|lone|only) (?:survivors?|escapees?|(?:man|rider|woman|one) standing|remaining|(?:man|member|rider|remnants?)? ?of the (?:break|escapees|leaders|breakaway|escape|move))\b"
)
"""Of the last who is caught of those away: nobody is away any more."""


_NOTHING_CAME_OF_IT = lazy(
    r"\b(?:n ['’]? ?t|not) (?:get|last|go|stay away|make it) (?:very |that |too )?(?:far|long)\b|\bnothing (?:has |is |s |had )?(?:stuck|sticks?|sticking|come of|came of|doing)\b|"
    r"\bcom(?:es?|ing) to nothing\b|\b(?:short ?-? ?lived|nipped in the bud|snuffed out|shut down|closed down|shuts? it down|closes? it down)\b|"
    r"\b(?:komt|komen|raakt|raken|geraakt) (?:er )?niet ver\b|\bhoud\w* (?:geen|niet lang) stand\b|\bin de kiem\b|\bloopt op niets uit\b|"
    r"\b(?:va|vont) pas (?:bien |tres )?loin\b|\bfait long feu\b|\btourne court\b|\bsans (?:lendemain|suite)\b|"
    r"\bno (?:llega|llegan|va|van) (?:muy )?lejos\b|\bno (?:prosperan?|cuajan?|fructifican?)\b|\bqueda(?:n)? en nada\b"
)


def _is_but_tried(fact: Fact, context: Context) -> bool:
    """Return whether the rest of a sentence says that nothing came of it: "Dorn tries", of "Dorn tries, and has to let go"."""
    return _TRIES.search(fact.quote) is not None and IN_VAIN.search(" ".join(context.seen[-1:])) is not None


_TRIES = lazy(r"\b(?:tries|tried)\b")
_PASSED = lazy(
    r"^caught(?:,| and) passed\b|\b(?:fly|flies|sweep|sweeps|storm|storms|breeze|go|ride|steam) (?:straight |right )?past\b",
    re.IGNORECASE,
)
"""Those who chase catch the break, and lead from there."""


def note_failure(s: Sentence, context: Context) -> None:
    """Note that nobody is away any more where a sentence has it that nothing came of the attack given last."""
    attack = context.attack
    if attack is None or not context.away or context.gap_s is not None or not _is_unconfirmed(attack, context):
        return
    named = {one for at in s.all("named") for one in s.tokens[at].value}
    if named and not named & set(context.away):
        return
    if _NOTHING_CAME_OF_IT.search(s.folded):
        context.goes_away([])


def _is_unconfirmed(attack: Fact, context: Context) -> bool:
    """Return whether those away are known by no more than that they attacked."""
    return set(attack.people) == set(context.away) and context.said_away != frozenset(context.away)


def doubt_counts(s: Sentence, facts: list[Fact], before: Context) -> None:
    """Leave it to a person where a sentence calls those in front "the four": it takes them for known.

    That is no news of who is away, as "four in front now" is; where others are known by name, either of the two is wrong.

    Args:
        s: the sentence.
        facts: what it says.
        before: what was known before it.
    """
    if not (before.been_away or before.presumed):
        return  # it is the first that is heard of them
    for fact in facts:
        size = fact.fields.get("size")
        if fact.kind == "breakaway" and not fact.people and _are_called_so(s, size):
            fact.confidence = min(fact.confidence, _NO_NEWS)
            known = (
                f"{len(before.away)} were known to be away"
                if before.away
                else "others were known to be away before"
            )
            fact.why = f"{known}, and who else is, or is not, is not said"


def name_counted(s: Sentence, facts: list[Fact], context: Context) -> None:
    """Name those who are away where a sentence only counts them, and as many are known: "Six hommes devant".

    Where nobody is known they are those whom the sentence before named: "… A, B et C. Ils sont partis tous les trois".
    """
    came = [
        one for fact in facts if fact.kind == "join" and fact.fields.get("to") == "leaders" for one in fact.people
    ]
    for fact in facts:
        if fact.kind == "breakaway" and came and fact.people:
            both = list(dict.fromkeys([*came, *fact.people]))
            if len(both) == fact.fields.get("size"):
                fact.people = both  # "A et B rejoignent C et D, quatre hommes en tête"
                del fact.fields["size"]
                context.goes_away(both)
        if fact.kind != "breakaway" or fact.people:
            continue
        if s.language == "en":
            continue
        known = list(dict.fromkeys(context.away if context.away or s.has("chasers") else context.chasers))
        is_of_them = (
            (not context.away or context.moved[-1:] == context.named[:1])
            and not s.has("named", "maybe")
            and fact.fields.get("size") == len(context.named)
        )
        people = context.named if is_of_them else known
        if fact.fields.get("size") == len(people) > 1:
            fact.people = list(people)
            del fact.fields["size"]
            context.goes_away(people)


_NO_NEWS = 0.58
_DEFINITE = phrases(
    "the|these|those|our|de|het|die|deze|le|la|les|l|ces|ce|du|des|aux|au|el|los|las|al|del|estos|esos"
)


def _are_called_so(s: Sentence, size: int | None) -> bool:
    """Return whether a group is called by its number with an article: "the two leaders", "het tweetal"."""
    for at in s.all("leaders"):
        words = s.tokens[at].folded.split()
        before = s.folded_at(at - 1)
        is_of = before == "de" and s.language in ("fr", "es")  # "un groupe de huit"
        if s.tokens[at].value == size and (words[0] in _DEFINITE or (before in _DEFINITE and not is_of)):
            return True
    return False


def _is_the_last(fact: Fact) -> bool:
    return fact.kind == "caught" and _LAST.search(fact.quote) is not None


def _all_away(people: list[Person], size: int | None, context: Context) -> list[Person]:
    """Return who is away: where one more is counted than named, the one who came across last."""
    if people and size == len(people) + 1:
        others = [one for one in context.moved if one in context.away and one not in people]
        return [*people, *others[-1:]]
    return people or context.undelayed(size) or context.away


def _note_dropped(people: list[Person], context: Context) -> None:
    """Keep in mind who was dropped of those not in front: who chased is still ahead of the peloton, in English."""
    ahead = [one for one in people if one in context.chasers and context.language == "en"]
    context.fallen = [*context.fallen, *ahead]
    context.behind = [*context.behind, *[one for one in people if one not in ahead]]


def _note_left(people: list[Person], context: Context) -> None:
    """Keep in mind whom those away have left behind; in Dutch it is news how many they are then."""
    context.fallen = [*context.fallen, *[one for one in people if one in context.away]]
    context.uncounted = 2 if context.language == "nl" else context.uncounted


def _note_attack(fact: Fact, context: Context) -> None:
    people = list(fact.people)
    if fact.fields.get("from") == "leaders" or (context.away and all(one in context.away for one in people)):
        left = [one for one in context.away if one not in people]
        context.goes_away(people)
        is_same = (
            not left and context.attack_age == 0 and context.attack and set(context.attack.people) == set(people)
        )
        context.chasers = context.chasers if is_same else left  # the same is said twice in a sentence
    elif not context.away and (not context.away_size or context.gathered):
        context.goes_away(people)  # nobody else is, or a group that was made where the break was caught
    elif fact is context.attack and context.away and all(one in people for one in context.away):
        context.goes_away(people)  # who was followed
    elif len(people) > 1 and context.attack_age >= _LONG_AGO and _is_forgotten(fact, context):
        context.goes_away(people)  # nobody spoke of who attacked before
    elif not context.leads(people):
        context.chasers = people  # between those away and the peloton


_LONG_AGO = 2
"""So many posts after an attack its rider is only away if somebody said so since."""
_AFTER_THEM = lazy(
    r"\b(?:chas\w+|pursui\w+|counter\w*|after (?:him|her|them)|behind|achter\w*|tegen\w*|jag\w+|derri[eè]re|poursui\w+|contre\w*|detr[aá]s|contra\w*|persecu\w+)\b",
    re.IGNORECASE,
)


def _is_forgotten(fact: Fact, context: Context) -> bool:
    """Return whether those away only attacked once, so that several who go now are the break and do not chase."""
    attack = context.attack
    if attack is None or context.gap_s is not None or _AFTER_THEM.search(fact.quote):
        return False
    return _is_unconfirmed(attack, context) and not fact.fields.get("from")


def _note_join(fact: Fact, context: Context) -> None:
    people, to = fact.people, fact.fields.get("to", "leaders")
    if to == "peloton":
        if context.chase is not None and context.chase[0] in {one.name for one in people}:
            context.chase = None  # the gap that was theirs is nobody's
        return
    context.uncounted = 2
    if to == "chasers" or any(one.name == to for one in context.chasers):
        context.chasers = [*context.chasers, *[one for one in people if one not in context.chasers]]
    elif to == "leaders" and not context.has_break:
        return  # nobody said who leads
    elif to == "leaders":
        is_of_all = bool(context.chasers) and set(context.chasers) <= set(people)
        if is_of_all and context.chase is not None and context.chase[0] == "chasers":
            fact.fields["whole"] = ["chasers"]  # nobody is left whose gap was given
        known = [one for one in people if one not in context.away]
        context.away_size = (context.away_size or len(context.away)) + len(known)
        context.away = [*context.away, *known][:MOST_TOGETHER]
        context.chases_no_more(people)
        if context.language == "en":
            context.said_away = frozenset(context.away)
    else:
        target = [one for one in [*context.moved, *context.last] if one.name == to][:1]
        if context.away:
            context.chasers = [*target, *people]
        else:
            context.goes_away([*target, *people])
    context.moved = [one for one in context.moved if one not in people] + people
