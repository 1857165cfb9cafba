"""Gaps given as a lead: "Their lead is 4:30", "they have 35 seconds", "1:45 for the three leaders"."""

from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.roles import AND, is_left_behind, object_of, refs_in, role_of
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.tags import phrases


def _lead_verb(s: Sentence, at: int, context: Context) -> tuple[str, str, float] | None:
    """Read "They lead by 2:30", "leiden met 45 seconden", "mènent avec 1'20"."""
    verb = s.before(at, ("lead_verb",), 8 if s.tokens[at - 1].classes & {"by"} else 3)
    if verb is None or (context.phase == "finished"):
        return None
    is_noun = s.tokens[verb].classes & {"lead_noun"} and not s.next_is(verb, "by")
    if is_noun or s.before(verb, ("lead_noun",), 2) is not None:
        return None
    if s.tokens[verb].folded in {"lead", "leads", "leidt", "leiden"} and not any(
        token.classes & {"by", "with"} for token in s.tokens[verb + 1 : at]
    ):
        return None
    refs = refs_in(s, 0, verb)
    front = role_of(s, refs[-1], context) if refs else "leaders"
    after = object_of(s, at)
    over = s.after(verb, ("named",), 2)
    over = s.after(verb, ("named", "nation", "maybe"), 8) if s.tokens[verb].folded == "devance" else over
    if (after is None and over is not None and over < at) or (
        over is not None and s.tokens[verb].folded == "devance"
    ):
        return None  # "A leads B by four seconds": of two riders, maybe in the classification
    back = role_of(s, after, context) if after is not None else "peloton"
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
        and not (s.tokens[i - 1].folded in _MORE or s.tokens[i - 1].classes & {"by"})
        and not (token.value.bound and s.tokens[at - 1].folded == ":")
        for i, token in enumerate(s.tokens[before:at], before)
    ):
        # "the gap is 2:30 and the stage 40 seconds …": a noun has one figure, and a list of groups each its own
        before = None
    anchor = before if noun is None else noun
    if anchor is None:
        return None
    confidence = 0.92 if noun is not None or at - (before or 0) <= 7 else 0.82
    refs = [
        i
        for i in refs_in(s, 0, len(s.tokens))
        if abs(i - anchor) <= 7 or i in range(min(anchor, at), max(anchor, at))
    ]
    roles = [(role_of(s, i, context), i) for i in refs]
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


_MORE = phrases("another|further|by|with|met|de|otros|nog eens|encore")


def _having(s: Sentence, at: int, context: Context) -> tuple[str, str, float] | None:
    """Read "They have 35 seconds on the bunch", "ze hebben 2 minuten", "tienen 2 minutos"."""
    have = s.before(at, ("have",), 3)
    if (
        have is None
        or s.tokens[have].folded in phrases("with|met|avec|con|a")
        or any(token.classes & {"break", "bonus"} for token in s.tokens[have:at])
    ):
        return None
    refs = [i for i in refs_in(s, 0, have) if s.clauses[i] == s.clauses[at]]
    if not refs and have and s.tokens[have - 1].folded in AND:
        # "Ils sont à 25 km du but et ont 40 secondes": the doer stands before the conjunction
        refs = [i for i in refs_in(s, 0, have) if s.clauses[i] == s.clauses[at] - 1]
    if not refs and have + 1 < at and s.tokens[have + 1].classes & {"they", "he", "named"}:
        refs = [have + 1]  # "Op 30 km van de meet hebben ze 1'05\""
    if not refs:
        return None
    token = s.tokens[refs[-1]]
    role, doubt = role_of(s, refs[-1], context), 0.0
    if role not in ("leaders", "chasers") and not token.classes & {"they", "he"}:
        if not ("named" in token.classes and (not context.away or len(token.value) == 1)):
            return None
        role, doubt = "leaders", 0.1
    after = s.tokens[at + 1] if at + 1 < len(s.tokens) else None
    ends = after is None or bool(after.classes & phrases("mark|break|now|over|at|to_go|between"))
    # "houdt 18 seconden over", "krijgen 3 minuten cadeau"
    ends = ends or s.tokens[at + 1].folded in phrases(
        "over|cadeau|te pakken|bijeen|marge|vrijheid|and|y|et|en|already|al|nog"
    )
    ends = ends or s.text[s.tokens[at].end :].lstrip().startswith("te pakken")
    if not ends:
        return None
    following = object_of(s, at)
    back = role_of(s, following, context) if following is not None else "peloton"
    if role not in ("leaders", "chasers"):
        role = "leaders"
    return (back, role, 0.82 - doubt) if back != role else None


def _also(s: Sentence, at: int, context: Context) -> tuple[str, str, float] | None:
    """Read "A tiene 25 segundos sobre B y 1:05 sobre el pelotón": the second figure, of what was had before."""
    if at < 4 or s.tokens[at - 1].folded not in AND or not s.next_is(at, "over"):
        return None
    figure = s.before(at, ("duration",), 6)
    following = object_of(s, at, 3)
    if (
        figure is None
        or following is None
        or not s.next_is(figure, "over")
        or s.before(figure, ("have",), 4) is None
    ):
        return None
    back = role_of(s, following, context)
    return (back, "leaders", 0.8) if back != "leaders" else None


def _said(s: Sentence, at: int, context: Context) -> tuple[str, str, float] | None:
    """Read "Aster: 45 seconds" of those away."""
    who = s.tokens[at - 2] if at == 2 and s.tokens[at - 1].folded == ":" else None
    if who is None or "named" not in who.classes or len(s.tokens) > at + 2:
        return None
    is_all = len(who.value) == context.away_size and all(one in context.away for one in who.value)
    return ("peloton", "leaders", 0.8) if is_all else None


def _for(s: Sentence, at: int, context: Context) -> tuple[str, str, float] | None:
    """Read "1:45 for the three leaders", "1:40 to the peloton", "six men with 6:02", "3'05 pour les échappés"."""
    following = object_of(s, at, 4)
    between = {token.folded for token in s.tokens[at + 1 : following]} if following is not None else set()
    if (
        at <= 2
        and between == set()
        and s.after(at, ("ahead", "away"), 4) is not None
        and any(t.folded in {"for", "voor", "pour", "para"} for t in s.tokens[at:])
    ):
        return "peloton", "leaders", 0.76
    if following is not None and between & {"for", "voor", "pour", "para"}:
        role = role_of(s, following, context)
        if role == "peloton" or (s.tokens[following].classes & {"named"} and role not in ("leaders", "chasers")):
            return ("peloton", "leaders", 0.8) if role == "peloton" and between & _FOR_THEM else None
        return "peloton", role, 0.8
    if (
        following is not None
        and "peloton" in s.tokens[following].classes
        and between & phrases("to|on|over|op|sur|sobre|tot|back to|au|al")
        and at <= 3
    ):
        return "peloton", "leaders", 0.82
    packs = [
        i
        for i in s.all("peloton")
        if (i > at and s.tokens[i - 1].classes & {"over"}) or s.tokens[i - 2].classes & {"over"}
    ]
    is_front = all(role_of(s, i, context) == "leaders" for i in s.all("leaders"))
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


_FOR_THEM = phrases("voor|pour|para")
"""What a gap is for the bunch is the bunch's own: "2:15 para el pelotón"."""


def _over(s: Sentence, at: int, context: Context) -> tuple[str, str, float] | None:
    """Read "Aster, 14 seconds on Bero and 38 on Dorn", "20 secondes sur Bero": over whom those away lead."""
    if not (s.next_is(at, "over") and s.tokens[at + 1].folded in _ON) or not context.away:
        return None
    following = object_of(s, at + 1)
    first = next(iter(s.all("named")), at)
    leads = context.leads(s.tokens[first].value) if first < at else at <= 1
    if following is None or not leads or s.has("have", "lead_verb", "sprint", "summit", "gc"):
        return None
    back = role_of(s, following, context)
    return (back, "leaders", 0.8) if back != "leaders" else None


_ON = phrases("on|over|sur|sobre|op")


def _bare(s: Sentence, at: int, context: Context) -> tuple[str, str, float] | None:
    """Read "1:15 now.", where a gap was said before."""
    is_loose = s.language == "en" and context.km is not None and s.tokens[at].value.loose
    if not context.away_size and context.gap_s is None and not is_loose:
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


LEADS = (_lead_verb, _having, _also, _said, _for, _lead_noun, _over, _bare)
"""The rules, in the order in which they are tried."""
