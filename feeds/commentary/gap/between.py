"""Between whom a gap is: what stands around a duration."""

from feeds.commentary.gap.apart import SECOND
from feeds.commentary.gap.leads import LEADS
from feeds.commentary.move.dutch import dutch_gap
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.roles import FROM, OF_A_GROUP, front_of, object_of, refs_in, role_of
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.tags import phrases


def placed(s: Sentence, at: int, context: Context) -> tuple[str, str, float] | None:
    """Return (of, to, confidence) of the duration at a token, or None where it is no gap."""
    pair = (
        s.after(at, ("between",), 6) if s.before(at, ("between",), 14) is None else s.before(at, ("between",), 14)
    )
    if pair is not None and pair < at and _stands_between(s, pair, at):
        return _at(s, at, context)
    if pair is not None and _between(s, at, context) is None:
        return None
    if _is_chain(s):
        return None
    for rule in (dutch_gap, _between, _separated, _apart, _within, _at, _behind, _ahead, *LEADS):
        if found := rule(s, at, context):
            return found
    return None


def _stands_between(s: Sentence, between: int, at: int) -> bool:
    """Return whether somebody is between two groups and a figure apart from one: "entre A et B, à 45 secondes de A"."""
    apart = any("break" in token.classes for token in s.tokens[between:at])
    return apart and bool(s.tokens[at - 1].classes & {"at"})


def _between(s: Sentence, at: int, context: Context) -> tuple[str, str, float] | None:
    between = s.after(at, ("between",), 6)
    between = s.before(at, ("between",), 14) if between is None else between
    if between is None:
        return None
    refs = refs_in(s, between + 1, min(len(s.tokens), between + 9))
    roles = [role_of(s, i, context) for i in refs if not s.tokens[i].classes & {"they", "he"}]
    if refs and "named" in s.tokens[refs[0]].classes and len(s.tokens[refs[0]].value) == 2 and len(roles) == 1:
        one_person, other_person = s.tokens[refs[0]].value
        if context.leads([one_person]) == context.leads([other_person]):
            return None  # of two riders nobody knows who is ahead
        return (other_person if context.leads([one_person]) else one_person).name, "leaders", 0.85
    if len(roles) < 2:
        return None
    one, other = roles[0], roles[1]
    if one == "leaders" and other == "peloton" and s.tokens[refs[1]].classes & {"everybody"}:
        return "peloton", "leaders", 0.75
    if "rest" in s.tokens[refs[1]].classes and one in ("leaders", "chasers"):
        return "chasers", "leaders", 0.85
    if one == other:
        return None
    if (
        2 in (front_of(one), front_of(other))
        and one not in ("leaders", "peloton")
        and other not in ("leaders", "peloton")
    ):
        front, back = one, other
    else:
        front, back = sorted((one, other), key=front_of)
    if front not in ("leaders", "chasers") and back == "chasers":
        front = "leaders"
    return back, front, 0.9


def _is_chain(s: Sentence) -> bool:
    """Return whether groups and gaps take turns, "A – 0:30 – B – 1:10 – C": to whom the second gap is, is not said."""
    kinds = [
        "duration" if "duration" in token.classes else "group"
        for token in s.tokens
        if not token.classes & {"break", "mark"}
    ]
    groups = len(s.all("peloton", "leaders", "chasers", "named"))
    return kinds == ["group", "duration", "group", "duration", "group"] and groups == 3


def _separated(s: Sentence, at: int, context: Context) -> tuple[str, str, float] | None:
    """Read "25 seconds separate the leaders from the peloton", "20 seconden scheiden …"."""
    verb = next((i for i, token in enumerate(s.tokens) if token.folded in _SEPARATE), None)
    if verb is None:
        return None
    refs = [i for i in refs_in(s, 0, len(s.tokens)) if abs(s.clauses[i] - s.clauses[verb]) <= 1]
    roles = sorted({role_of(s, i, context) for i in refs}, key=front_of)
    return (roles[1], roles[0], 0.88) if len(roles) == 2 else None


_SEPARATE = phrases(
    "separate|separates|separating|scheiden|scheidt|gescheiden|separe|separent|separan|separa|divide|split|apart"
)


def _apart(s: Sentence, at: int, context: Context) -> tuple[str, str, float] | None:
    """Read "A leads B by 10 seconds", "A has 10 seconds on B", "B is 10 seconds behind A": of two riders."""
    one = s.before(at, ("named",), 6)
    other = s.after(at, ("named",), 4)
    if one is None:
        return None
    before = s.before(one, ("named",), 3)
    ordered: tuple[int, int] | None = None
    if before is not None and s.tokens[at - 1].folded in phrases("by|with|met|de|en|met al"):
        verb = s.tokens[before + 1 : one]
        if any(token.classes & {"lead_verb"} or token.folded in _IS_AHEAD for token in verb):
            ordered = before, one
        elif any(token.classes & {"behind", "deficit"} for token in verb):
            ordered = one, before
    elif other is not None and s.clauses[one] == s.clauses[at] == s.clauses[other]:
        link = s.tokens[at + 1 : other]
        had = s.before(at, ("have", "lead_noun"), 3)
        if any(token.classes & {"ahead"} for token in link) or (
            had is not None and had > one and link and link[-1].classes & {"over", "ahead"}
        ):
            ordered = one, other
        elif any(token.classes & {"behind"} for token in link) or (
            s.tokens[at - 1].classes & {"at"}
            and link
            and all(token.folded in FROM | phrases("d|van|du|del|from|off") for token in link)
        ):
            ordered = other, one
    if ordered is None:
        return None
    front, back = (list(s.tokens[i].value) for i in ordered)
    if len(back) != 1 or (context.away and not context.leads(front) and front[0] not in context.chasers):
        return None
    if context.leads(front) and len(front) == 1 and context.leads(back):
        return back[0].name, "leaders", 0.8
    if not context.away or not context.leads(front):
        return None
    return (role_of(s, ordered[1], context), "leaders", 0.82) if not context.leads(back) else None


_IS_AHEAD = phrases("aventaja a|aventaja|devance|precede|supera a")


def _within(s: Sentence, at: int, context: Context) -> tuple[str, str, float] | None:
    """Read "The peloton is within 30 seconds of the break"."""
    if s.tokens[at - 1].folded not in phrases("within|tot op|tot binnen"):
        return None
    who = s.before(at, ("peloton", "chasers"), 7)
    if who is None:
        return None
    following = object_of(s, at)
    to = role_of(s, following, context) if following is not None else "leaders"
    of = role_of(s, who, context)
    return (of, to, 0.85) if front_of(to) < front_of(of) else None


def _at(s: Sentence, at: int, context: Context) -> tuple[str, str, float] | None:
    """Read "Peloton at 2:05", "le peloton est à 2'05 de l'échappée", "Peloton: 2:05", "Peloton +2:05"."""
    before = s.tokens[at - 1] if at else None
    if before is None:
        return None
    marked = s.text[s.tokens[at].start] == "+" or before.folded in phrases("+|:|-|–|—|(|=")
    is_all = bool(before.classes & {"peloton", "chasers", "gruppetto"}) and len(s.tokens) <= 4  # "Peloton 2:05"
    if not (before.classes & {"at"} or marked or is_all):
        return None
    who = s.before(at, ("peloton", "chasers", "gruppetto", "named", "everybody", "leaders", "nation"), 8)
    nouns = s.before(at, ("lead_noun", "deficit", "lead_verb"), 8)
    if who is None and before.classes & {"at"} and nouns is None:
        follows = object_of(s, at)
        # "À 1'20, le peloton", "op 45 seconden volgen de achtervolgers"
        later = s.after(at, ("peloton", "chasers"), 5)
        if follows is None and later is not None and at <= 3 and not s.has("ahead"):
            return role_of(s, later, context), "leaders", 0.8
        return None
    if who is None or (nouns is not None and nouns > who):
        return None
    if "leaders" in s.tokens[who].classes:
        # "The peloton has the break at 40 seconds"
        having = s.before(who, ("have",), 2)
        has_them = having is not None and s.before(having, ("peloton",), 3) is not None
        return ("peloton", "leaders", 0.85) if has_them else None
    first = s.before(who, ("named",), 6)
    if (
        "named" in s.tokens[who].classes
        and first is not None
        and s.clauses[first] == s.clauses[who] - (s.clauses[at] - s.clauses[who])
        and s.clauses[at] > s.clauses[who]
    ):
        who = first  # "A has passed B and is at 35 seconds"
    crossed = s.tokens[who + 1 : at - 1]
    if any(token.classes & phrases("attack|catch|join|win|duration|distance|gc|line") for token in crossed):
        return None
    if "podium" in {token.folded for token in crossed}:
        return None
    of = role_of(s, who, context)
    second = next(
        (i for i in (who, s.before(who, ("chasers",), 4)) if i is not None and s.tokens[i].folded in SECOND), None
    )
    if second is not None and not context.chasers and context.has_break:
        return "dropped", "peloton", 0.66  # of a peloton that has split: nobody was said to chase those away
    to = "leaders"
    following = object_of(s, at, 4)
    if following is not None and s.tokens[at + 1].folded in FROM | phrases(
        "behind|down on|off|achter|du|del|des|l|d|derriere|detras de|respecto a"
    ):
        to = role_of(s, following, context)
    if of == "leaders":
        return _of_leaders(s, at, who, context)
    if to == "peloton" and front_of(of) == 2:
        # who is so far from the peloton is ahead of it, or behind
        return (of, to, 0.75) if any(one in context.behind for one in s.tokens[who].value) else None
    if front_of(of) <= front_of(to) and of != to and to == "peloton":
        of, to = to, of
    sure = 0.93 if s.tokens[who].classes & {"peloton", "chasers"} else 0.8
    if (
        nouns is not None
        and "lead_noun" in s.tokens[nouns].classes
        and who - nouns > 2
        and s.tokens[who - 1].folded != ","
    ):
        return None
    return of, to, sure


def _of_leaders(s: Sentence, at: int, who: int, context: Context) -> tuple[str, str, float] | None:
    """Read "Bero follows at 10 seconds" of one of those away, and "Aster is holding them off at 20 seconds"."""
    token = s.tokens[who]
    if "named" not in token.classes:
        return None
    verbs = {other.folded for other in s.tokens[who + 1 : at]}
    if len(token.value) < (context.away_size or 0) and len(token.value) == 1:
        follows = any(other.classes & {"behind", "at"} for other in s.tokens[who + 1 : at])
        return (token.value[0].name, "leaders", 0.75) if follows and not s.has("peloton", "over") else None
    if verbs & _HOLDING:
        return "peloton", "leaders", 0.8
    return None


_HOLDING = phrases(
    "holding|holds|hold|keeping|keeps|staying|stays|remains|blijft|houdt|tient|resiste|aguanta|mantiene"
)


def _behind(s: Sentence, at: int, context: Context) -> tuple[str, str, float] | None:
    """Read "The peloton is two minutes behind", "they're 1:45 down on Conca", "trails by 2:05"."""
    behind = s.after(at, ("behind", "deficit"), 2)
    trails = behind is None
    if behind is None:
        trailing = s.before(at, ("behind", "deficit"), 4)
        trailing = s.before(at, ("deficit",), 7) if trailing is None else trailing
        if trailing is None or any("break" in token.classes for token in s.tokens[trailing:at]):
            return None
        if (
            s.tokens[trailing].folded in phrases("later|down|back|behind|achter|derriere|detras")
            and s.before(at, ("lead_noun",), 10) is not None
        ):
            return None
        trails = "deficit" in s.tokens[trailing].classes
        behind = None if trails else trailing
    if behind is not None and s.tokens[behind].folded in _LATER:
        # "The bunch comes through two minutes later", and not "two minutes later"
        pack = s.before(at, ("peloton", "chasers"), 6)
        passing = pack is not None and any(t.folded.split()[0] in _PASSING for t in s.tokens[pack + 1 : at])
        return (role_of(s, pack, context), "leaders", 0.8) if pack is not None and passing else None
    if s.before(at, ("lead_noun",), 8) is not None and behind is not None and behind < at:
        return None
    refs = [i for i in refs_in(s, 0, at) if s.clauses[i] >= s.clauses[at] - 1]
    if len(refs) > 1 and "break" in s.tokens[at - 1].classes and s.before(at - 1, ("duration",), 6) is not None:
        refs = refs[:1]  # "X 25 seconds ahead of the bunch, 2:35 behind the leaders": of X both
    is_open = context.subject == "peloton" and not OF_A_GROUP.search(s.folded)
    back = role_of(s, refs[-1], context) if refs else ("peloton" if is_open else None)
    if refs and "they" in s.tokens[refs[-1]].classes:
        back = context.subject if context.subject != "leaders" else "peloton"
    elif refs and "he" in s.tokens[refs[-1]].classes:
        back = _of_last(context)
    after = object_of(s, behind if behind is not None and behind > at else at)
    front = role_of(s, after, context) if after is not None else "leaders"
    if back is None and refs:
        return None
    if back in {None, "leaders"} and trails and not refs:
        return "peloton", "leaders", 0.88  # "The deficit is 55 seconds"
    if back == "peloton" and s.tokens[at - 1].folded in _FURTHER and len(s.all("duration")) > 1:
        front = "chasers"  # "the chasers at 35 seconds, with the peloton a further 30 seconds back"
    if back is None:
        # "Two minutes behind, the peloton …"
        later = s.after(behind or at, ("peloton", "chasers"), 4)
        if later is None:
            return None
        return role_of(s, later, context), "leaders", 0.8
    if back == "leaders" and front == "leaders":
        return None
    if back == "leaders":
        return None
    return back, front, 0.88


def _of_last(context: Context) -> str | None:
    """Return the group of the one rider named last, behind those away; None where it is not known."""
    if len(context.last) != 1 or context.leads(context.last):
        return None
    if context.last[0] in context.chasers:
        return "chasers"
    return context.last[0].name if context.last[0] in context.behind else None


_LATER = phrases("later|mas tarde|plus tard|despues")
_FURTHER = phrases("further|another|additional|extra|nog eens|encore|otros|mas")
_PASSING = phrases(
    "comes|came|passes|passed|passing|goes|went|crosses|crossed|hits|reach|reaches|reached|arrives|arrived|follows|"
    "crests|komt|kwam|passeert|passeerde|rijdt|reed|volgt|passe|franchit|arrive|bascule|pasa|paso|llega|corona|cruza"
)


def _ahead(s: Sentence, at: int, context: Context) -> tuple[str, str, float] | None:
    """Read "Two minutes ahead of the peloton", "1'35'' devant le peloton", "45 seconden voor het peloton"."""
    ahead = s.after(at, ("ahead",), 2)
    if ahead is None or any("break" in token.classes for token in s.tokens[at:ahead]):
        return None
    if any(token.folded in {"d avance"} for token in s.tokens[at:ahead]):
        return None
    after = object_of(s, ahead)
    refs = [i for i in refs_in(s, 0, at) if s.before(i, ("ahead",), 2) is None]  # ahead of others still
    front = role_of(s, refs[-1], context) if refs else context.subject
    back = role_of(s, after, context) if after is not None else None
    if refs and s.tokens[refs[-1]].classes & {"named"} and front not in ("leaders", "chasers"):
        # who went after those away is not with them
        front = front if context.away and back == "peloton" else "leaders"
    if front in ("peloton", "dropped"):
        front = "leaders" if not refs or s.tokens[refs[-1]].classes & {"they", "he"} else front
    if back is None:
        back = "peloton" if front != "peloton" else None
    if back is None or back == front or front_of(front) > front_of(back):
        return None
    plain = s.tokens[ahead].folded in {"voor", "devant", "ahead", "clear"} and after is None
    return back, front, 0.72 if plain and not refs else 0.87
