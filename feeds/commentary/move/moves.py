"""Who is away, who attacks, who is caught, dropped, or comes across."""

import re
from collections.abc import Iterator

from feeds.commentary.move.aftermath import aftermath
from feeds.commentary.move.breakaways import as_many_as_counted, introduced
from feeds.commentary.move.breaks import framed_breakaways
from feeds.commentary.move.catches import catches, in_front_together, passes
from feeds.commentary.move.drops import back_to, drops, goes_to_the_bunch
from feeds.commentary.move.dutch_work import drags, is_so_far_behind, reaches
from feeds.commentary.move.followers import are_followers, follow_at, followers, went_along
from feeds.commentary.move.french_behind import without_chasers
from feeds.commentary.move.french_rosters import are_others
from feeds.commentary.move.idioms import said_moves
from feeds.commentary.move.listed_away import are_behind_them, in_a_row, listed_away
from feeds.commentary.move.meetings import Found, joins, regroups
from feeds.commentary.move.noting import note
from feeds.commentary.move.overtaking import passing
from feeds.commentary.move.roll_call import roll_call
from feeds.commentary.move.so_many import the_so_many
from feeds.commentary.move.with_others import with_others
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.doing import FROM, chases_back, group_after, is_of_more, move, riders_at
from feeds.commentary.sentence.guards import inverted, is_finite, is_news, is_talk, subject
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases


def moves(s: Sentence, context: Context, roster: Roster) -> Iterator[Fact]:
    """Yield what riders do to the groups, in the order of the sentence's words."""
    if is_talk(s):
        return
    said = said_moves(s, context, roster)
    passed, passers = passing(s, context, roster)
    if passed:
        gone = passers | {one for _, fact in passed for one in fact.people}
        said = [pair for pair in said if pair[1].kind != "join" and gone.isdisjoint(pair[1].people)] + passed
    if not said and not s.has("attack", "attack_noun", "away", "consists", "catch", "regroup", "join", "dropped", "drops", "lead_verb",
                 "leaders", "riders", "named", "maybe", "company", "goes", "follows"):  # fmt: skip
        for _, fact in aftermath(s, context, roster):
            note(fact, context)
            yield fact
        return
    found: Found = []
    for rule in (regroups, _attacks, _goes, passes, _breakaways, catches, joins, drops):
        found += rule(s, context, roster)
    if said:
        found = [*said, *_beside(s, found, said, context)]
    if passed:
        found = [
            (at, fact)
            for at, fact in found
            if fact.kind not in ("join", "breakaway")
            and not (fact.kind == "caught" and not passers.isdisjoint(fact.people))
        ]
    found = _without_others(s, found, context, roster)
    found = without_chasers(s, found, context)
    if not found:
        found += [*roll_call(s, context, roster)] or in_a_row(s, context)
    found = found or aftermath(s, context, roster)
    in_front_together(s, found)
    for _, fact in sorted(_once(found), key=lambda pair: pair[0]):
        if fact.kind == "dropped" and fact.people and goes_to_the_bunch(s, fact, context):
            fact.kind, fact.fields = "caught", {"by": "peloton"}
        if (to := back_to(s, fact, context)) is not None:
            fact.kind, fact.fields = "join", {"to": to}
        yield fact
        note(fact, context)
        if fact.kind == "attack":
            context.attack, context.attack_age = fact, 0
    dropped = {one for _, fact in found if fact.kind == "dropped" for one in fact.people}
    for fact in followers(s, context, roster, dropped):
        note(fact, context)
        if fact is not context.attack:
            yield fact


def _beside(s: Sentence, found: Found, said: Found, context: Context) -> Found:
    """Return the moves that the rules find beside those that sayings say."""
    done = {person for _, fact in said for person in fact.people}
    ends = [bool(fact.people) for _, fact in said if fact.kind == "caught"]
    joined = any(fact.kind == "join" for _, fact in said)
    by_others = s.language == "es" and any(fact.fields.get("by") not in (None, "peloton") for _, fact in said)
    kept: Found = []
    for at, fact in found:
        if _is_said_away(fact, context) or (_is_said(fact, done) and not _is_later(s, (at, fact), said)):
            continue
        if fact.kind == "caught" and ((ends and not (fact.people and all(ends))) or (joined and not fact.people)):
            continue
        if fact.kind != "join" or not by_others:  # who catches them
            kept.append((at, fact))
    return kept


def _without_others(s: Sentence, found: Found, context: Context, roster: Roster) -> Found:
    """Return moves, and what frames say of a break, without those that are of others or say the same."""
    if s.language == "en" and context.away and ":" in s.text and s.has("named"):
        # "It's back together: A and B are with C": those are
        found = [pair for pair in found if pair[1].kind != "regroup"]
    found = [*found, *framed_breakaways(s, context, roster, {fact.kind for _, fact in found})]
    if s.language == "en":
        came = [set(fact.people) for _, fact in found if fact.kind == "join"]
        # "Three go straight from the gun, and are brought back again"
        came += [set()] if s.has("catch") and not s.has("named") else []
        return [pair for pair in found if pair[1].kind != "breakaway" or set(pair[1].people) not in came]
    if s.language == "es" and found:
        # "con él se van A y B": they go with whoever attacked
        along = [set(people) for people in went_along(s, context, roster)]
        goes = ("attack", "breakaway")
        return [pair for pair in found if pair[1].kind not in goes or set(pair[1].people) not in along]
    return found


def _is_said_away(fact: Fact, context: Context) -> bool:
    """Return whether those are said to be away who were said to be: beside what others do that is no news."""
    return fact.kind == "breakaway" and len(fact.people) > 1 and frozenset(fact.people) == context.said_away


def _is_later(s: Sentence, found: tuple[int, Fact], said: Found) -> bool:
    """Return whether riders are caught or dropped in a later clause than they attack in: "X tries, but is caught"."""
    at, fact = found
    of_them = [(where, other) for where, other in said if not set(fact.people).isdisjoint(other.people)]
    ends, begins = ("caught", "dropped"), ("attack", "breakaway")
    if fact.kind in begins:
        if at < len(s.tokens) and not s.tokens[at].classes & {"attack", "away", "attack_noun", "goes"}:
            return False  # "Voorbij voor de vluchters: A en B zijn gegrepen"
        ended = any(s.clauses[i] > s.clauses[at] for i in s.all("catch", "dropped", "join")) or any(
            token.folded == "but" for token in s.tokens[at:]
        )
        return ended and all(other.kind in ends for _, other in of_them)
    return fact.kind in ends and all(
        other.kind in begins and s.clauses[where] < s.clauses[at] for where, other in of_them
    )


def _is_said(fact: Fact, done: set[Person]) -> bool:
    """Return whether a saying says what riders do; that they and others are away now is more."""
    people = set(fact.people)
    return bool(done & people) and not (fact.kind == "breakaway" and people - done and len(people) > 1)


def _once(found: Found) -> Found:
    """Return moves without those that say the same of the same riders: one goes away by an attack, several are away."""
    sets = {kind: [set(fact.people) for _, fact in found if fact.kind == kind] for kind in ("attack", "breakaway")}
    kept: Found = []
    for at, fact in found:
        if fact.kind != "attack" or not any(
            other.kind == "attack" and set(other.people) == set(fact.people) for _, other in kept
        ):
            kept.append((at, fact))
    return [
        (at, fact)
        for at, fact in kept
        if not (
            (fact.kind == "breakaway" and len(fact.people) == 1 and set(fact.people) in sets["attack"])
            or (fact.kind == "attack" and len(fact.people) > 1 and set(fact.people) in sets["breakaway"])
        )
    ]


def _attacks(s: Sentence, context: Context, roster: Roster) -> Found:
    found: Found = []
    done: set[Person] = set()
    for at in s.all("attack", "attack_noun"):
        token = s.tokens[at]
        if not is_news(s, at, context) or _ends_there(s, at) or (at and "distance" in s.tokens[at - 1].classes):
            continue  # "Dorn, al 160 kilometer in de aanval, …": he has been
        if any(word in _ENDS for t in s.tokens[max(0, at - 3) : at] for word in t.folded.split()):
            continue  # "Fisk closes down the attack of Dorn"
        people: list[Person] = []
        confidence = 0.9
        where = at
        if "attack_noun" in token.classes:
            index = s.after(at, ("named", "maybe", "nation"), 1 if token.folded in _BARE else 4)
            if index is not None and not s.in_clause(at, "sprint") and not _is_where(s, at, index):
                people, confidence = riders_at(s, index, context, roster, 0.85)
                where = index
        if not people and "attack" in token.classes:
            if at and s.tokens[at - 1].folded == "s" and not token.folded.startswith("s "):
                continue
            if not is_finite(s, at) and token.folded not in {"attack"}:
                continue
            if token.folded in {"attack", "attacks"} and at and not is_finite(s, at):
                continue
            if (s.next_is(at, "attack", "distance") and not _from_there(s, at)) or (
                s.after(at, ("sprint", "summit"), 3) is not None and "win" in token.classes
            ):
                continue
            people, index, name = subject(s, at, context)
            if name is not None and index is not None:
                people, confidence = riders_at(s, index, context, roster, 0.9)
            if not people:
                people = inverted(s, at, context)
            if not people:
                continue
        if not people or any(person in done for person in people):
            continue
        if any(t.folded in _SPRINTS for t in s.tokens[at + 1 : at + 4]):
            continue  # "launches his sprint"
        if not _OPENS.isdisjoint(token.folded.split()[:2]) and (
            (context.away and all(one in people for one in context.away)) or _is_sprint(context)
        ):
            continue  # those away extend their lead, or somebody sprints
        if chases_back(token.folded, people, s, context) or _is_alone_already(s, people, context):
            continue
        done |= set(people)
        if (
            len(people) > 1
            and not context.away
            and not context.away_size
            and _GOES_CLEAR & set(token.folded.split())
        ):
            found.append((at, move("breakaway", people, confidence, s)))
            continue
        if len(people) == 1 and context.leads(people) and token.folded.endswith((" on alone", "continues alone")):
            found.append((at, move("breakaway", people, confidence, s, size=1)))
            continue
        origin = group_after(s, max(at, where), FROM, 6)
        if (
            origin is None
            and context.away
            and all(person in context.away for person in people)
            and len(people) < (context.away_size or 0)
        ):
            origin = "leaders"
        found.append((at, move("attack", with_others(s, at, people), confidence, s, from_=origin)))
    return found


def _is_alone_already(s: Sentence, people: list[Person], context: Context) -> bool:
    """Return whether a Dutch rider is alone in front since another was left behind: "dus rijdt Dorn in zijn eentje verder"."""
    if s.language != "nl" or people != context.away or " verder" not in s.folded:
        return False
    return context.happened is not None and context.happened.kind == "dropped"


_NO_ATTACK = lazy(
    r" ?(?:avec (?:lui|elle|eux|elles)|con (?:él|ella|ellos|ellas)|with (?:him|her|them)|met (?:hem|haar|hen)|a tierra|al suelo|al piso|al asfalto|de bruces|por los suelos|à terre|au tapis|au sol|dans le décor|tegen de grond|onderuit)\b"
)
"""After a word of going: who "se fue al suelo" has fallen, who "sort avec lui" follows."""
_TO_A_WIN = lazy(
    r"[^.;:!?,]{0,60}? (?:naar|to|vers|hacia|rumbo a|camino de)(?: [^\s.;:!?,]+){0,4}? (?:\w*zege|winst|overwinning|win|victory|glory|victoire|succès|victoria|triunfo|gloria)\b"
)
"""After a word of going: of one who has won, "soleert naar de zege"."""
_FATE = phrases("meme|mauvais|triste|le|du|son|leur|ce|au|bon")


def _ends_there(s: Sentence, at: int) -> bool:
    """Return whether an attack is what is caught, "The bunch has caught the attack of Dorn", or is none.

    "There goes Dorn as well, out the back": he is dropped. "Même sort pour Fisk": it is his fate.
    """
    after = s.tokens[at].end
    if _NO_ATTACK.match(s.text, after) or _TO_A_WIN.match(s.text, after):
        return True
    if s.tokens[at].folded == "sort" and at and s.tokens[at - 1].folded in _FATE:
        return True
    if s.tokens[at].folded.endswith(" goes") and any(token.folded in _BACK for token in s.tokens[at:]):
        return True
    catch = s.before(at, ("catch",), 3)
    return catch is not None and s.clauses[catch] == s.clauses[at]


def _is_where(s: Sentence, at: int, name: int) -> bool:
    """Return whether a name after a French attack is where it was: "l'estocade dans le col de Font de Cère"."""
    return s.language == "fr" and not _PLACED_AT.isdisjoint(token.folded for token in s.tokens[at:name])


_PLACED_AT = phrases("dans|sur|au|aux|col|cote|montee|descente|a|en")
_BACK = phrases(
    "out of the back|off the back|off the back of|out the back|out the back door|backwards|going backwards|goes backwards"
)
_ENDS = phrases(
    "closes|closed|shuts|covers|covered|neutralises|neutralises|answers|marks|marked|dicht|beantwoordt|"
    "neutralise|neutralisent|repond|repondent|reagit|contrecarre|annihile|etouffe|mate|controle|controlent"
)
_GOES_CLEAR = phrases("escaped|escapes|escape|clear|away|free")
"""Of several riders, where nobody was away: they are the break."""
_SPRINTS = phrases("sprint|spurt")
_BARE = phrases("aanval|demarrage|versnelling|attaque|demarrage|ataque|demarraje|tegenaanval|contre attaque")
_OPENS = phrases(
    "opens|opened|open|has|have|gets|got|slaat|heeft|pakt|krijgt|abre|hace|creuse|prend|prennent|neemt|nemen"
)


def _from_there(s: Sentence, at: int) -> bool:
    """Return whether English has somebody attack so far from a place: "attacks three kilometres from the top"."""
    after = s.tokens[at + 2].folded.split()[0] if s.language == "en" and at + 2 < len(s.tokens) else ""
    return after in ("from", "before", "out", "short")


_AFTER_GOING = phrases("mark|now|break|away|goes")


def _is_sprint(context: Context) -> bool:
    return context.km is not None and context.km <= SPRINT_KM and not context.away


SPRINT_KM = 2.0  # to go: from there a gap that one opens on all is in the sprint


def _goes(s: Sentence, context: Context, roster: Roster) -> Found:
    """Read "And Dorn goes!", "Dorn is away.", "Dorn is weg!": no more than a rider, and that they go."""
    for at in s.all("goes", "away"):
        index = s.before(at, ("named",), 3 if s.tokens[at - 1].folded == "s" else 2)
        if index is None or len(s.tokens) > 8 or not _is_going(s.tokens[at].folded):
            continue
        rest = [*s.tokens[:index], *s.tokens[index + 1 : at], *s.tokens[at + 1 :]]
        if not all(token.classes & _AFTER_GOING or token.folded in _GOING for token in rest):
            continue
        people = list(s.tokens[index].value)
        if len(people) > 1 and "away" in s.tokens[at].classes:
            continue  # they are who is away
        if context.leads(people) and len(people) == (context.away_size or 0):
            continue
        if is_news(s, at, context):
            return [(at, move("attack", people, 0.8, s, from_="leaders" if context.leads(people) else None))]
    return []


_GONE = phrases(
    "goes|gone|off|away|clear|attack|alone|going|weg|los|vliegen|aanval|part|parti|va|file|sort|van|marcha|sale|salen|gaat|gaan|vertrokken|vandoor|ervandoor"
)


def _is_going(folded: str) -> bool:
    return folded.rsplit(maxsplit=1)[-1] in _GONE or folded.endswith("off the front")


_GOING = phrases(
    "and|en|et|y|now|again|is|are|has|have|there|nu|dan|ook|weer|but|maar|!|¡|so|solo|off|he|it|s|then|also|too|ya|ahora|alone|alleen|seul"
)


_NOT_BUT = lazy(r"\b(?:not|niet|pas|no) [^,.;]{2,40}? (?:but|maar|mais|sino) ", re.IGNORECASE)


def _led_for_so_long(s: Sentence) -> bool:
    """Return whether riders were only away for so many km: "Aplauso para Dorn y Fisk, 150 kilómetros por delante"."""
    away = s.all("away")
    return bool(away) and all(at and "distance" in s.tokens[at - 1].classes for at in away)


_ARE_LEFT = lazy(r"\b(?:plus que|n ?['’]? ?en reste|n ?['’]? ?en restent|ne sont (?:donc |desormais )?plus qu)\b")
"""That so few are left is news though it follows from who was dropped."""
_AT_THE_HEAD_OF_IT = lazy(r"\ben tete (?:de|du|d ?['’] ?un) (?:[\w-]+ )?(?:peloton|paquet)\b")
"""Of a team that works: "a mis deux hommes en tête de peloton"."""

_FORMED_BEHIND = lazy(r"\b(?:formed|established|away|gone) (?:\w+ )?(?:behind|in between|in pursuit)\b")


def _breakaways(s: Sentence, context: Context, roster: Roster) -> Found:
    if _NOT_BUT.search(s.text) or s.has("dns", "otl", "dsq") or drags(s) or is_so_far_behind(s):
        return []  # of the riders named one is not there, or they are not in the race
    if (s.language in ("es", "nl") and _led_for_so_long(s)) or (s.language == "fr" and are_others(s)):
        return []
    listed = as_many_as_counted(s, context, roster) or introduced(s, context) or the_so_many(s, context)
    if listed is None and (s.has("attack_noun") or (s.has("attack") and not s.has("leaders", "consists"))):
        return []
    listed = listed_away(s, context) if listed is None else listed
    if listed is not None and not listed[1] and s.language == "fr" and _AT_THE_HEAD_OF_IT.search(s.folded):
        return []
    if listed is not None:
        at, people, size, confidence = listed
        is_listed = s.language == "en" and len(people) > 1 and size in (None, len(people)) and not s.has("join")
        if not is_listed and people and frozenset(people) == context.said_away:
            return []
        is_known = size == context.away_size and not (s.language == "fr" and _ARE_LEFT.search(s.folded))
        if not people and (is_known or s.has("join") or reaches(s)):
            return []
        people = people or context.undelayed(size)
        if (s.language == "nl" and are_followers(s, people, context)) or (people and are_behind_them(s, at)):
            return []
        if people and s.language == "nl" and follow_at(s, people):
            people = []  # "drie man voorop, op 12 seconden Dorn": who is behind them
        if is_of_more(s, at, people, context):
            return [(at, move("attack", people, min(confidence, 0.8), s))] if people else []
        if not people and (s.has("chasers") or (s.language == "en" and _FORMED_BEHIND.search(s.folded))):
            return []  # "The four chasers have caught the two in front"
        said = size if size is not None and size != len(people) else None
        if said is not None and people and said < len(people):
            said = None
        return [(at, move("breakaway", people, confidence, s, size=said))]
    return []
