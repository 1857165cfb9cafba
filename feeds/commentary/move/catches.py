"""Who is caught, the whole break or riders; and riders who catch those away, who have come across."""

from feeds.commentary.move.breakaways import size_of
from feeds.commentary.move.catch_words import by_at, has_done_it, is_bare_participle
from feeds.commentary.move.endings import OUT
from feeds.commentary.move.meetings import Found
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.doing import PASSIVE, group_after, group_of, move
from feeds.commentary.sentence.french_passed import before_the_aside
from feeds.commentary.sentence.guards import BY, is_news, people_at
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases
from feeds.commentary.words.writing import fold

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
        if s.language == "fr" and s.tokens[at].folded.startswith("c ") and OUT.search(s.folded):
            continue  # "il monte dans l'ambulance : c'est terminé pour lui"
        fact = _ends_the_break(s, at, context) or _comes_to(s, at, context) or _caught(s, at, context)
        if fact is not None:
            return [(at, fact)]
    return []


def _is_verb(s: Sentence, at: int) -> bool:
    folded = s.tokens[at].folded
    if folded.endswith(" over") and s.after(at, ("summit", "line", "first"), 2) is not None:
        return False  # "A and B are over the top"
    if (at + 1 < len(s.tokens) and s.tokens[at + 1].folded in _CAUGHT_OUT) or s.in_clause(at, "crash"):
        return False
    if s.language != "nl" and _OFF_GUARD.match(fold(s.text[s.tokens[at].end :][:30])):
        return False
    if s.in_clause(at, "points", "bonus"):
        return False  # "scoops up 12 points"
    if (folded.split()[-1] in _TIME_BACK and s.after(at, ("duration", "named", "leaders"), 4) is None) or (
        folded.split()[-1] in _TIME_BACK and s.after(at, ("duration",), 2) is not None
    ):
        has = {token.folded for token in s.tokens[max(0, at - 2) : at]} | set(folded.split()[:-1])
        if (has & _HAS and not has & _BEEN) or folded in _TAKES:
            return False  # "la formation de Dorn a repris une minute", "Dorn a repris la tête"
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


_TIME_BACK = phrases("repris|reprend|reprennent|rattrape|rattrapent|recuperado|recupera|recuperan")
_TAKES = phrases("reprend|reprennent|rattrapent|recupera|recuperan")
_HAS = phrases("a|ont|avait|avaient|ha|han|habia")
_BEEN = phrases("ete|etre|sido|ser|l|les|le|la|lo|los|las")
_CAUGHT_OUT = phrases("out|behind|up|napping|unawares|short|speeding|between")
_OFF_GUARD = lazy(
    r"\s?(?:a contrapie|con el pie|desprevenid|por sorpresa|en mala posici|(?:muy )?mal colocad|en la cola|a contre-?\s?pied|au depourvu|"
    r"de court|par surprise|a froid|mal place|en queue|"
    r"(?:all )?(?:the lot|the spoils|everything|of it|on offer)\b|in (?:the (?:(?:second|third|fourth|fifth|wrong|back|other) (?:of|group|echelon|part|half|one|split)|crash|pile|split|chaos|traffic|gutter)|a (?:crash|split|pile|trap)|no man|two minds|traffic))"
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
        return move("caught", [], 0.85, s) if context.is_led else None
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


_LEFT_IT = lazy(
    r"\b(?:saltad[oa]s?|salido|salieron|escapad[oa]s?|marchado|ido|atacado|sortie?s?|parties?|partis|echappee?s?) (?:del|du) (?:peloton|lote|gran grupo|grupo)\b"
)
"""Where riders have come from: "Gran y Hald, que habían saltado del pelotón, dan caza a los tres"."""


def _caught(s: Sentence, at: int, context: Context) -> Fact | None:
    target, by = _whom(s, at)
    if target is None:
        return None
    chosen = s.tokens[target]
    by = by or group_after(s, at, BY)
    people = people_at(s, target, context)
    if by == "peloton" and s.has("named") and s.language in ("fr", "es") and _LEFT_IT.search(s.folded):
        return None  # those who had left it do the catching
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
        and any(token.folded in PASSIVE or token.folded in ("re", "ve") for token in s.tokens[target + 1 : at])
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
    by = "chasers" if by == "leaders" and context.leads(people) else by
    return move("caught", people, 0.9 if sure else 0.75, s, by=by)


def _whom(s: Sentence, at: int) -> tuple[int | None, str | None]:
    """Return who is caught by a verb, and that it is the peloton that does it where it is the verb's subject."""
    if at > 1 and s.tokens[at - 1].folded in _OBJECTS.get(s.language, ()) and "named" in s.tokens[at - 2].classes:
        return None, None  # "Fisk lo neutraliza": whoever "lo" is
    if s.language == "en" and has_done_it(s, at):
        victim = s.after(at, ("named", "leaders", "chasers"), 3)
        return victim, "peloton" if s.before(at, ("peloton",), 4) is not None else None
    before = s.before(at, ("named", "leaders", "they", "nation", "he", "chasers", "rest"), 6)
    after = s.after(at, ("named", "leaders", "chasers", "they", "nation", "rest"), 4)
    pack = s.before(at, ("peloton",), 6)
    follows = s.folded_at(at + 1)
    if s.tokens[at].folded.endswith(" past") and follows not in BY:
        return (after, None) if after is not None and "named" in s.tokens[after].classes else (None, None)
    if s.language == "fr" and _has_taken(s, at):
        is_near = after is not None and not any(
            token.classes & {"at", "duration", "from"} for token in s.tokens[at + 1 : after]
        )
        return (after if is_near else None), None
    nearer = before is None or (pack or 0) > before or s.tokens[before].classes & {"they", "he"}
    if pack is not None and after is not None and nearer:
        return after, "peloton"
    if before is not None and after is not None and s.language == "en" and _does_it(s, before, at, after):
        return after, None
    if before is None and at and s.language == "fr" and s.tokens[at - 1].folded == "et":
        # "Rozec n'a jamais eu plus de 15 secondes et est repris": the doer is that of the sentence
        before = next((i for i in s.all("named")[:1] if i <= 2), None)
        return before, None
    if before is None or (s.tokens[at].folded in _ACTIVE and (pack is not None or after is not None)):
        return None, None
    if s.language == "fr" and s.tokens[at].folded.startswith("avant d"):
        head = next((i for i in s.all("named", "nation", "leaders", "he", "chasers") if i < at), None)
        return (head, None) if head is not None and head <= _HEAD else (before, None)
    if s.language == "fr" and "named" in s.tokens[before].classes and s.next_is(before, "break"):
        whole = before_the_aside(s, before)
        if whole is not None:
            return whole, None  # "Dorn, avec Fisk, a été repris"
    if s.clauses[before] < s.clauses[at] - 1:
        return None, None
    if s.language == "fr" and after is None and s.text[s.tokens[at].start : s.tokens[at].end] in _PRESENT:
        return None, None  # "Dorn rattrape et dépose Bero"
    return (_beside(s, before) if "leaders" in s.tokens[before].classes else before), None


_HEAD = 4
"""The first tokens of a sentence, among which its doer stands."""
_PRESENT = phrases("rattrape|avale|gobe|absorbe|croque|happe|ravale")
_TAKEN = phrases("repris|rattrape|avale|gobe|absorbe|englouti|croque|revu|cueilli|happe|ravale")
_AVOIR = phrases("a|ont|ayant|avait|avaient|aura|auront")


def _has_taken(s: Sentence, at: int) -> bool:
    """Return whether a French participle says what its subject did: "a d'abord repris Bero", not "a été repris"."""
    words = s.tokens[at].folded.split()
    if words[-1] not in _TAKEN or len(words) > 1:
        return words[0] in _AVOIR and words[-1] in _TAKEN and "ete" not in words
    for token in reversed(s.tokens[max(0, at - 5) : at]):
        if token.folded in _AVOIR:
            return True
        if token.folded in _NOT_BETWEEN or token.classes & {"named", "break", "leaders", "peloton", "by"}:
            return False
    return False


_NOT_BETWEEN = phrases("ete|est|sont|fait|etre|etait|etaient|fut|furent|,|et")


def _does_it(s: Sentence, who: int, at: int, whom: int) -> bool:
    """Return whether "they" or "he" catches riders who stand right after the verb: "They overhauled Dorn and Fisk"."""
    is_passive = any(word in PASSIVE for token in s.tokens[who + 1 : at + 1] for word in token.folded.split())
    return bool(
        s.tokens[who].classes & {"they", "he"}
        and "named" in s.tokens[whom].classes
        and whom <= at + 2
        and not is_passive
    )


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


_IS_CAUGHT = lazy(r"\b(?:caught|reeled|swallowed|swept|overhauled|overtaken|passed|gobbled|mopped|hauled)\b")
"""Who is caught by riders is so before it is said that those have come across."""
_MADE = phrases("catch is made|catch has been made|catch made|make the catch|makes the catch|made the catch")
_BREAK = phrases(
    "vlucht|vluchters|koplopers|kopgroep|ontsnapping|avontuur|fuga|escapada|echappee|break|breakaway|liedje"
)
_OVER_FOR = phrases("for|voor|pour|para|de|d|du|van|fuga|escapada|echappee")
_SPLIT = phrases("bijgehaald|bijgebeend|ingehaald|achterhaald|bij|ingelopen|teruggepakt")


def _comes_to(s: Sentence, at: int, context: Context) -> Fact | None:
    """Read "X catches the leaders", "Dorn heeft Aster bijgehaald", "Aster est rejoint par Dorn": X has come across."""
    by = by_at(s, at)
    passive = any(
        word in PASSIVE
        for t in s.tokens[max(0, at - 3) : at + 1]
        for word in t.folded.split()[: 2 if t.classes else 1]
    )
    if by is not None or s.tokens[at].folded.split()[-1] in BY:
        who = s.after(at if by is None else by, ("named",), 4 if s.language == "fr" else 2)
        target = s.before(
            at, ("named", "leaders", "nation", "he") if s.language == "fr" else ("named", "leaders"), 4
        )
        if who is None or target is None:
            return None
        caught = people_at(s, target, context)
        is_front = "leaders" in s.tokens[target].classes or (
            bool(context.away) and all(one in caught for one in context.away)
        )
        riders = list(s.tokens[who].value)
        if caught and s.language == "en" and _IS_CAUGHT.search(s.tokens[at].folded):
            return move("caught", caught, 0.8, s, by=group_of(riders, context))
        if is_front:
            return None if context.leads(riders) else move("join", riders, 0.78, s, to="leaders")
        comes = caught and "rejoint" in s.tokens[at].folded and not any(one in riders for one in caught)
        return move("join", riders, 0.75, s, to=group_of(caught, context)) if comes else None
    if passive or (s.language == "es" and is_bare_participle(s, at)):
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
    if s.language == "fr" and s.tokens[at].folded == "repris" and not _has_taken(s, at):
        return None  # "Dorn repris, Fisk insiste"
    if s.language == "fr" and not is_front and s.tokens[at].folded.split()[-1] in _SWALLOWED | _RETAKEN:
        swept = _listed_after(s, target)
        is_all = bool(context.away) and all(one in swept for one in context.away)
        is_taken = s.tokens[at].folded.split()[-1] in _RETAKEN and not is_all
        if is_taken or (
            s.tokens[at].folded.split()[-1] in _SWALLOWED and any(one in context.away for one in swept)
        ):
            return move(
                "caught", swept, 0.8, s, by=riders[0].name if len(riders) == 1 else group_of(riders, context)
            )
    to = "leaders" if is_front else group_of(s.tokens[target].value, context)
    return move("join", riders, 0.74, s, to=to)


_SWALLOWED = phrases(
    "avale|avalent|avales|avalee|gobe|gobent|gobes|croque|croquent|engloutit|englouti|engloutissent|happe"
)
_RETAKEN = phrases("repris|reprend|reprennent")


def _listed_after(s: Sentence, at: int) -> list[Person]:
    """Return the riders from a token on, one after the other: "ont avalé Dorn, puis Fisk et Gran"."""
    people: list[Person] = []
    while at < len(s.tokens) and ("named" in s.tokens[at].classes or s.tokens[at].folded in _AND_THEN):
        people += s.tokens[at].value if "named" in s.tokens[at].classes else []
        at += 1
    return people


_AND_THEN = phrases(",|puis|et|ensuite|aussi|, puis|et puis")


_GROUP_OF = lazy(
    r"\b(?:[Gg]roupe|[Gg]rupo|[Pp]aquet|[Pp]eloton|[Pp]elotón)\s(?:maillot jaune\s|principal\s)?(?:de\s|del\s|du\s|d['’])?(?:(?:la|el|le|los)\s)?$"
)
"""Before a rider after whom a group is called: "le groupe Colombat avale Verstrepen"."""


def in_front_together(s: Sentence, found: Found) -> None:
    """Let riders who are caught by others, and those, be in front together: "A has been caught by B, two in front"."""
    caught = [fact for _, fact in found if fact.kind == "caught" and fact.fields.get("by", "peloton") != "peloton"]
    for pair in [pair for pair in found if caught and pair[1].kind == "breakaway"]:
        everybody = list(dict.fromkeys(one for fact in (pair[1], *caught) for one in fact.people))
        if size_of(s) == len(everybody):
            pair[1].people = everybody
        else:
            found.remove(pair)


def passes(s: Sentence, context: Context, roster: Roster) -> Found:
    """Return who leads now, by "He rides past the leaders", and "10 seconds between X and the rest of the break"."""
    for at in s.all("rest"):
        first = s.before(at, ("named",), 3)
        if first is not None and s.before(first, ("between",), 2) is not None and is_news(s, at, context):
            people = list(s.tokens[first].value)
            if context.leads(people) and len(people) < (context.away_size or 0):
                return [(at, move("attack", people, 0.7, s, from_="leaders"))]
    for at, token in enumerate(s.tokens):
        if token.folded not in _PAST or not is_news(s, at, context):
            continue
        first = s.before(at, ("named", "he"), 2)
        target = s.after(at, ("named", "leaders", "they"), 2)
        people = people_at(s, first, context) if first is not None else []
        if not people or target is None or context.leads(people):
            continue
        is_front = s.tokens[target].classes & {"leaders", "they"} or context.leads(people_at(s, target, context))
        if is_front and context.has_break:
            return [(at, move("breakaway", people, 0.75, s))]
    return []


_PAST = phrases("past|straight past|overtakes|overtook|dépasse|depasse|adelanta|passeert|voorbij")
