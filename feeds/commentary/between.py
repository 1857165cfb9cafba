"""Between whom a gap is: what stands around a duration."""

from feeds.commentary.context import Context
from feeds.commentary.sentence import Sentence
from feeds.commentary.tags import phrases

_GROUPS = ("peloton", "leaders", "chasers", "rest", "gruppetto", "everybody", "named", "nation", "they", "he")
_FROM = phrases("from|van|vanaf|de|desde|depuis|of")

_AND = frozenset({"and", "et", "y"})


def is_left_behind(s: Sentence, at: int) -> bool:
    """Tell whether a duration is where a change began: "from 3:10 to 2:30"; or what was, "had 12 minutes, now"."""
    later = s.after(at, ("duration",), 9)
    if later is None:
        return False
    before = s.tokens[at - 1].folded if at else ""
    between = s.tokens[at + 1 : later]
    leads_on = any(token.classes & {"up_to", "now"} for token in between)
    if before in _FROM and leads_on:
        return True
    return is_had(s, at) and any(
        token.classes & {"now"} or token.folded in {"but", "maar", "mais", "pero"} for token in between
    )


def is_had(s: Sentence, at: int) -> bool:
    """Tell whether a duration is told of before: "had over 12 minutes"."""
    return any(
        token.folded in phrases("had|hadden|avait|avaient|tenia|tenian") for token in s.tokens[max(0, at - 8) : at]
    )


def _role(s: Sentence, at: int, context: Context) -> str:
    """Return what a gap calls the group at a token: a role, or a rider's name."""
    token = s.tokens[at]
    if "leaders" in token.classes and token.value and context.away_size != token.value == len(context.chasers):
        return "chasers"  # "the trio": those who are three
    for kind in ("peloton", "leaders", "chasers"):
        if kind in token.classes:
            return kind
    if token.classes & {"rest", "everybody"}:
        return "chasers" if "rest" in token.classes else "peloton"
    if "gruppetto" in token.classes:
        return "dropped"
    if token.classes & {"named", "nation"}:
        people = list(token.value) if "named" in token.classes else context.by_nation(token.value)
        if not people:
            return "leaders"
        if context.leads(people):
            return "leaders"
        if any(person in context.chasers for person in people):
            return "chasers"
        return people[0].name
    return context.subject if "they" in token.classes else "leaders"


def _front(role: str) -> int:
    """Return where a role is on the road, from the front."""
    return {"leaders": 0, "chasers": 1, "peloton": 3, "dropped": 4}.get(role, 2)


def placed(s: Sentence, at: int, context: Context) -> tuple[str, str, float] | None:
    """Return (of, to, confidence) of the duration at a token, or None where it is no gap."""
    pair = (
        s.after(at, ("between",), 6) if s.before(at, ("between",), 14) is None else s.before(at, ("between",), 14)
    )
    if pair is not None and _between(s, at, context) is None:
        return None
    for rule in (_between, _at, _behind, _ahead, _lead_verb, _having, _also, _for, _lead_noun, _bare):
        if found := rule(s, at, context):
            return found
    return None


def _refs(s: Sentence, first: int, last: int) -> list[int]:
    return [i for i in s.all(*_GROUPS) if first <= i < last]


def _between(s: Sentence, at: int, context: Context) -> tuple[str, str, float] | None:
    between = s.after(at, ("between",), 6)
    between = s.before(at, ("between",), 14) if between is None else between
    if between is None:
        return None
    refs = _refs(s, between + 1, min(len(s.tokens), between + 9))
    roles = [_role(s, i, context) for i in refs if not s.tokens[i].classes & {"they", "he"}]
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
    if one == other:
        return None
    if (
        2 in (_front(one), _front(other))
        and one not in ("leaders", "peloton")
        and other not in ("leaders", "peloton")
    ):
        front, back = one, other
    else:
        front, back = sorted((one, other), key=_front)
    if front not in ("leaders", "chasers") and back == "chasers":
        front = "leaders"
    return back, front, 0.9


def _object(s: Sentence, at: int, context: Context, reach: int = 4) -> int | None:
    """Return the group that follows a token in its clause."""
    index = s.after(at, _GROUPS, reach)
    if index is None or any(
        "break" in token.classes or "duration" in token.classes for token in s.tokens[at + 1 : index]
    ):
        return None
    return index


def _at(s: Sentence, at: int, context: Context) -> tuple[str, str, float] | None:
    """Read "Peloton at 2:05", "le peloton est à 2'05 de l'échappée", "Peloton: 2:05", "Peloton +2:05"."""
    before = s.tokens[at - 1] if at else None
    if before is None:
        return None
    marked = s.text[s.tokens[at].start] == "+" or before.folded in phrases("+|:|-|–|—|(|=")
    is_all = bool(before.classes & {"peloton", "chasers", "gruppetto"}) and len(s.tokens) <= 4  # "Peloton 2:05"
    if not (before.classes & {"at"} or marked or is_all):
        return None
    who = s.before(at, ("peloton", "chasers", "gruppetto", "named", "everybody", "leaders", "nation"), 5)
    nouns = s.before(at, ("lead_noun", "deficit", "lead_verb"), 8)
    if who is None and before.classes & {"at"} and nouns is None:
        follows = _object(s, at, context)
        # "À 1'20, le peloton", "op 45 seconden volgen de achtervolgers"
        later = s.after(at, ("peloton", "chasers"), 5)
        if follows is None and later is not None and at <= 3 and not s.has("ahead"):
            return _role(s, later, context), "leaders", 0.8
        return None
    if who is None or (nouns is not None and nouns > who) or "leaders" in s.tokens[who].classes:
        return None
    first = s.before(who, ("named",), 6)
    if (
        "named" in s.tokens[who].classes
        and first is not None
        and s.clauses[first] == s.clauses[who] - (s.clauses[at] - s.clauses[who])
        and s.clauses[at] > s.clauses[who]
    ):
        who = first  # "A has passed B and is at 35 seconds"
    crossed = s.tokens[who + 1 : at - 1]
    if any(token.classes & phrases("attack|catch|join|win|duration|distance") for token in crossed):
        return None
    of = _role(s, who, context)
    to = "leaders"
    following = _object(s, at, context, 4)
    if following is not None and s.tokens[at + 1].folded in _FROM | phrases("behind|achter|du|del|l"):
        to = _role(s, following, context)
    if of == "leaders":
        return None
    if _front(of) <= _front(to) and of != to and to == "peloton":
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


def _behind(s: Sentence, at: int, context: Context) -> tuple[str, str, float] | None:
    """Read "The peloton is two minutes behind", "they're 1:45 down on Conca", "trails by 2:05"."""
    behind = s.after(at, ("behind", "deficit"), 2)
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
        behind = None if "deficit" in s.tokens[trailing].classes else trailing
    if behind is not None and s.tokens[behind].folded in {"later", "mas tarde", "plus tard"}:
        return None
    if s.before(at, ("lead_noun",), 8) is not None and behind is not None and behind < at:
        return None
    refs = [i for i in _refs(s, 0, at) if s.clauses[i] >= s.clauses[at] - 1]
    if len(refs) > 1 and "break" in s.tokens[at - 1].classes and s.before(at - 1, ("duration",), 6) is not None:
        refs = refs[:1]  # "X 25 seconds ahead of the bunch, 2:35 behind the leaders": of X both
    back = _role(s, refs[-1], context) if refs else ("peloton" if context.subject == "peloton" else None)
    if refs and s.tokens[refs[-1]].classes & {"they", "he"}:
        back = (
            context.subject
            if context.subject != "leaders"
            else ("peloton" if "they" in s.tokens[refs[-1]].classes else None)
        )
    after = _object(s, behind if behind is not None and behind > at else at, context)
    front = _role(s, after, context) if after is not None else "leaders"
    if back is None:
        # "Two minutes behind, the peloton …"
        later = s.after(behind or at, ("peloton", "chasers"), 4)
        if later is None:
            return None
        return _role(s, later, context), "leaders", 0.8
    if back == "leaders" and front == "leaders":
        return None
    if back == "leaders":
        return None
    return back, front, 0.88


def _ahead(s: Sentence, at: int, context: Context) -> tuple[str, str, float] | None:
    """Read "Two minutes ahead of the peloton", "1'35'' devant le peloton", "45 seconden voor het peloton"."""
    ahead = s.after(at, ("ahead",), 2)
    if ahead is None or any("break" in token.classes for token in s.tokens[at:ahead]):
        return None
    if any(token.folded in {"d avance"} for token in s.tokens[at:ahead]):
        return None
    after = _object(s, ahead, context)
    refs = [i for i in _refs(s, 0, at) if s.before(i, ("ahead",), 2) is None]  # ahead of others still
    front = _role(s, refs[-1], context) if refs else context.subject
    back = _role(s, after, context) if after is not None else None
    if refs and s.tokens[refs[-1]].classes & {"named"} and front not in ("leaders", "chasers"):
        # who went after those away is not with them
        front = front if context.away and back == "peloton" else "leaders"
    if front in ("peloton", "dropped"):
        front = "leaders" if not refs or s.tokens[refs[-1]].classes & {"they", "he"} else front
    if back is None:
        back = "peloton" if front != "peloton" else None
    if back is None or back == front or _front(front) > _front(back):
        return None
    plain = s.tokens[ahead].folded in {"voor", "devant", "ahead", "clear"} and after is None
    return back, front, 0.72 if plain and not refs else 0.87


def _lead_verb(s: Sentence, at: int, context: Context) -> tuple[str, str, float] | None:
    """Read "They lead by 2:30", "leiden met 45 seconden", "mènent avec 1'20"."""
    verb = s.before(at, ("lead_verb",), 3)
    if verb is None or (context.phase == "finished"):
        return None
    if s.tokens[verb].classes & {"lead_noun"} or s.before(verb, ("lead_noun",), 2) is not None:
        return None
    if s.tokens[verb].folded in {"lead", "leads", "leidt", "leiden"} and not any(
        token.classes & {"by", "with"} for token in s.tokens[verb + 1 : at]
    ):
        return None
    refs = _refs(s, 0, verb)
    front = _role(s, refs[-1], context) if refs else "leaders"
    after = _object(s, at, context)
    back = _role(s, after, context) if after is not None else "peloton"
    if front not in ("chasers", "leaders"):
        front = "leaders"
    return (back, front, 0.9) if back != front else None


def _lead_noun(s: Sentence, at: int, context: Context) -> tuple[str, str, float] | None:
    """Read "Their lead is up to 4:30", "2:30 d'avance sur le peloton", "het verschil bedraagt 1:20"."""
    noun = s.after(at, ("lead_noun",), 3)
    if noun is not None and any("break" in token.classes for token in s.tokens[at:noun]):
        noun = None
    before = s.before(at, ("lead_noun",), 14)
    if before is not None and any(
        "duration" in token.classes
        and not is_left_behind(s, i)
        and not (token.value.bound and s.tokens[at - 1].folded == ":")
        for i, token in enumerate(s.tokens[before:at], before)
    ):
        # "the gap is 2:30 and the stage 40 seconds …": a noun has one figure, and a list of groups each its own
        before = None
    if noun is None and before is None:
        return None
    confidence = 0.92 if noun is not None or at - (before or 0) <= 7 else 0.82
    anchor = before if noun is None else noun
    assert anchor is not None  # noqa: S101  # one of the two is there
    refs = [
        i
        for i in _refs(s, 0, len(s.tokens))
        if abs(i - anchor) <= 7 or i in range(min(anchor, at), max(anchor, at))
    ]
    roles = [(_role(s, i, context), i) for i in refs]
    plain = {role for role, i in roles if not s.tokens[i].classes & {"they", "he", "named", "nation"}}
    named = [(role, i) for role, i in roles if s.tokens[i].classes & {"named", "nation"} and abs(i - anchor) <= 5]
    if "dropped" in plain:
        return None
    if "chasers" in plain and "peloton" in plain and "leaders" not in plain:
        # the chasers' lead over the peloton, or the leaders' over both: only the first is plain
        chasing = next(i for role, i in roles if role == "chasers")
        pack = next(i for role, i in roles if role == "peloton")
        return (
            ("peloton", "chasers", 0.7) if chasing < pack and not s.has("they") else ("chasers", "leaders", 0.55)
        )
    if "chasers" in plain:
        return "chasers", "leaders", confidence - 0.05
    for role, i in named:
        if role in ("leaders", "chasers", "peloton"):
            continue
        toward = i > anchor and s.tokens[i - 1].classes & {"over", "up_to", "at"}
        if not context.away or not toward:
            return "peloton", "leaders", confidence - (0.05 if not context.away else 0.12)
        return role, "leaders", 0.6
    if any(role == "chasers" for role, _ in named):
        return ("chasers", "leaders", 0.7) if "peloton" not in plain else ("peloton", "chasers", 0.75)
    return "peloton", "leaders", confidence


def _having(s: Sentence, at: int, context: Context) -> tuple[str, str, float] | None:
    """Read "They have 35 seconds on the bunch", "ze hebben 2 minuten", "tienen 2 minutos"."""
    have = s.before(at, ("have",), 3)
    if (
        have is None
        or s.tokens[have].folded in phrases("with|met|avec|con|a")
        or any(token.classes & {"break", "bonus"} for token in s.tokens[have:at])
    ):
        return None
    refs = [i for i in _refs(s, 0, have) if s.clauses[i] == s.clauses[at]]
    if not refs and have and s.tokens[have - 1].folded in _AND:
        # "Ils sont à 25 km du but et ont 40 secondes": the doer stands before the conjunction
        refs = [i for i in _refs(s, 0, have) if s.clauses[i] == s.clauses[at] - 1]
    if not refs:
        return None
    token = s.tokens[refs[-1]]
    role, doubt = _role(s, refs[-1], context), 0.0
    if role not in ("leaders", "chasers") and not token.classes & {"they", "he"}:
        if not ("named" in token.classes and (not context.away or len(token.value) == 1)):
            return None
        role, doubt = "leaders", 0.1
    after = s.tokens[at + 1] if at + 1 < len(s.tokens) else None
    ends = after is None or bool(after.classes & phrases("mark|break|now|over|at|to_go"))
    ends = ends or s.tokens[at + 1].folded == "over"  # "houdt 18 seconden over"
    if not ends:
        return None
    following = _object(s, at, context, 3)
    back = _role(s, following, context) if following is not None else "peloton"
    if role not in ("leaders", "chasers"):
        role = "leaders"
    return (back, role, 0.82 - doubt) if back != role else None


def _also(s: Sentence, at: int, context: Context) -> tuple[str, str, float] | None:
    """Read "A tiene 25 segundos sobre B y 1:05 sobre el pelotón": the second figure, of what was had before."""
    if at < 4 or s.tokens[at - 1].folded not in _AND or not s.next_is(at, "over"):
        return None
    figure = s.before(at, ("duration",), 6)
    following = _object(s, at, context, 3)
    if (
        figure is None
        or following is None
        or not s.next_is(figure, "over")
        or s.before(figure, ("have",), 4) is None
    ):
        return None
    back = _role(s, following, context)
    return (back, "leaders", 0.8) if back != "leaders" else None


def _for(s: Sentence, at: int, context: Context) -> tuple[str, str, float] | None:
    """Read "1:45 for the three leaders", "1:40 to the peloton", "six men with 6:02", "3'05 pour les échappés"."""
    following = _object(s, at, context, 4)
    between = {token.folded for token in s.tokens[at + 1 : following]} if following is not None else set()
    if (
        at <= 2
        and between == set()
        and s.after(at, ("ahead", "away"), 4) is not None
        and any(t.folded in {"for", "voor", "pour", "para"} for t in s.tokens[at:])
    ):
        return "peloton", "leaders", 0.76
    if following is not None and between & {"for", "voor", "pour", "para"}:
        role = _role(s, following, context)
        if role == "peloton" or (s.tokens[following].classes & {"named"} and role not in ("leaders", "chasers")):
            return ("peloton", "leaders", 0.8) if role == "peloton" and "voor" in between else None
        return "peloton", role, 0.8
    if (
        following is not None
        and "peloton" in s.tokens[following].classes
        and between & phrases("to|on|over|op|sur|sobre|tot")
        and at <= 2
    ):
        return "peloton", "leaders", 0.82
    packs = [
        i
        for i in s.all("peloton")
        if (i > at and s.tokens[i - 1].classes & {"over"}) or s.tokens[i - 2].classes & {"over"}
    ]
    is_front = all(_role(s, i, context) == "leaders" for i in s.all("leaders"))
    if packs and is_front and s.has("leaders", "they") and len(s.all("duration")) == 1:
        return "peloton", "leaders", 0.76
    have = s.after(at, ("have",), 1)
    if have is not None and s.after(have, ("leaders",), 2) is not None:
        return "peloton", "leaders", 0.8
    before = s.before(at, ("leaders", "riders"), 7)
    if (
        before is not None
        and s.tokens[at - 1].folded in {"with", "met", "avec", "con"}
        and (context.away_size or s.has("leaders"))
        and s.has("away", "leaders", "riders")
    ):
        return "peloton", "leaders", 0.75
    return None


def _bare(s: Sentence, at: int, context: Context) -> tuple[str, str, float] | None:
    """Read "1:15 now.", where a gap was told before."""
    if not context.away_size and context.gap_s is None:
        return None
    others = [token for token in s.tokens if not token.classes & phrases("duration|mark|now|to_go_before|break")]
    words = [
        token
        for token in others
        if token.folded
        not in phrases(
            "only|just|still|it|s|is|nog|maar|slechts|plus|que|solo|already|al|deja|ya|and|en|"
            "seulement|rising|falling|growing|gap|says|the|board|stable"
        )
    ]
    return (
        ("peloton", "leaders", 0.78)
        if len(words) <= (2 if at <= 1 else 0) and len(s.tokens) <= 8 and not s.has("named", "behind", "chasers")
        else None
    )
