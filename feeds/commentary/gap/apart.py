"""What a rule of the gap grammar makes of the groups that it names: of whom a gap is, and to whom."""

from feeds.commentary.gap.grammar import Rule
from feeds.commentary.gap.tidying import COMPANIONS, WITH_THEM, Piece
from feeds.commentary.gap.unsaid import OF_ONE_UNSAID, is_of_the_break, unsaid
from feeds.commentary.gap.who import (
    BUNCH,
    Apart,
    Reading,
    classes_of,
    has_lost_them,
    is_behind_the_bunch,
    is_behind_the_pack,
    is_few,
    is_nation,
    is_one_of_those_away,
    named,
    people_of,
    role_of,
)
from feeds.commentary.gap.who_leads import first_away, of_the_leaders, still_is_there
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.roles import GROUPS, OF_A_GROUP, front_of, role_of_token
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import Token, phrases


def between(reading: Reading, x: Piece | None, y: Piece | None) -> Apart | None:
    """Return the gap between two groups, whichever of them is ahead."""
    if x is None or y is None:
        return None
    people = people_of(reading, x)
    if y.words in WITH_THEM and people:
        left = [one for one in reading.context.away if one not in people]
        return Apart("chasers", "leaders", 0.86, front=tuple(people), passed=tuple(left))
    one, other = role_of(reading, x), role_of(reading, y)
    if not one or not other or one == other:
        return None
    if {one, other} == {"leaders", "peloton"} and y.token is not None and "rest" in y.token.classes:
        return Apart("chasers", "leaders", 0.85)
    front, back = sorted((one, other), key=front_of)
    if front_of(front) == front_of(back):
        return None
    reading.doer = None
    if back == "peloton" and (riders := first_away(reading, x if role_of(reading, x) == front else y)):
        return Apart("peloton", "leaders", 0.86, front=riders)
    return Apart(back, front, 0.9)


def ahead(reading: Reading, x: Piece | None, y: Piece | None, rule: Rule) -> Apart | None:
    """Return the gap of who is behind `x`: `y`, or the peloton."""
    context = reading.context
    confidence = rule.confidence
    is_foreign = (is_nation(y) and bool(context.chasers)) or (y is not None and is_few(reading, y))
    if y is not None and y.kind == "Q" and y.words not in BUNCH and not is_foreign:
        return None
    if rule.name == "gives":
        x = None
    people = people_of(reading, x) if x is not None else []
    if y is not None and (found := of_the_leaders(reading, x, y, people, rule)) is not None:
        return found
    front = role_of(reading, x) if x is not None else "leaders"
    are_left = front == "chasers" and not context.chasers and "rest" in classes_of(x)
    if are_left or (reading.order and reading.order[-1].passed and x is not None and x is reading.doer):
        # "les six autres" where one has just been dropped; "24 seconds on Dorn, 46 on the others"
        front = "leaders"
    if x is None:
        confidence -= 0.08
    if not front:
        return None
    if x is not None and x.kind == "P" and y is not None and context.away_size and role_of(reading, y) == front:
        front, x = "leaders", Piece("G", x.at, x.words, Token(frozenset({"leaders"}), 0, 0))
    if x is not None and x.kind == "P" and y is None and context.away_size:
        before = reading.row.text[: reading.row.pieces.index(x)]
        front = "leaders" if "G" not in before else front  # "they have a minute": those away, as a rule
    if front in ("peloton", "dropped"):
        if x is not None and x.kind == "P":
            front = "leaders"
        elif y is not None and len(people_of(reading, y)) == 1 and not context.leads(people_of(reading, y)):
            return Apart(people_of(reading, y)[0].name, front, confidence)
        elif y is None or front_of(role_of(reading, y) or "leaders") <= front_of(front):
            return None
    back = role_of(reading, y) if y is not None and y.kind != "Q" else "chasers" if is_foreign else "peloton"
    reading.doer = x
    if front == "leaders" and back == "leaders" and y is not None:
        return _among_those_away(reading, people, people_of(reading, y), confidence)
    if y is not None and y.token is not None and y.token.classes & {"rest"}:
        back = "chasers"
    if back == "chasers" and y is not None and front not in ("leaders", "chasers"):
        others = people_of(reading, y)
        if others and not any(one in context.chasers for one in others):
            back = others[0].name  # a group that is called after its riders
    if (
        y is None
        and front == "leaders"
        and rule.name == "ahead"
        and back == "peloton"
        and _is_seen_from_chasers(reading)
    ):
        back = "chasers"
    if y is None and front not in ("leaders", "chasers") and context.has_break:
        confidence -= 0.12 if reading.s.language != "en" else 0.3
    is_known = context.away or (
        reading.s.has("leaders") if reading.row.inverts and "leaders" not in classes_of(x) else context.away_size
    )
    if front not in ("leaders", "chasers", "peloton") and not is_known:
        front = "leaders"  # whoever is ahead of the peloton where nobody else is away
    if front not in ("leaders", "chasers", "peloton") and _leads_now(reading, people):
        front = "leaders"
    if rule.name.startswith("with time") and y is None and (front != "leaders" or context.chasers):
        return None
    if not back or back == front or front_of(front) > front_of(back):
        return None
    back = _nearest(reading) if y is None and (back, front) == ("peloton", "leaders") else back
    is_named = x is not None and x.kind == "G" and front == "leaders"
    is_open = reading.s.language == "en" and not context.is_led
    is_named = is_named and (back == "peloton" or is_open or (back == "chasers" and reading.row.inverts))
    return Apart(back, front, confidence, front=tuple(people) if is_named else ())


def _nearest(reading: Reading) -> str:
    """Return over whom those away have a lead that is given alone: the peloton, or those who chase them."""
    seconds = _seconds(reading)
    context = reading.context
    is_plain = reading.s.language != "en" or reading.order or reading.s.has("peloton") or context.gap_s is None
    if seconds is None or is_plain or context.chase is None or seconds > _MUCH * context.chase[1]:
        return "peloton"
    return context.pair_of(seconds)[0]


def _among_those_away(
    reading: Reading, people: list[Person], others: list[Person], confidence: float
) -> Apart | None:
    """Return the gap of riders who were away with those who lead them now."""
    is_one = len(people) == len(others) == 1 and others != people
    if is_one or (reading.s.language == "es" and people and others and set(people).isdisjoint(others)):
        return Apart("chasers" if len(others) > 1 else others[0].name, "leaders", confidence)
    return None


def _leads_now(reading: Reading, people: list[Person]) -> bool:
    """Return whether whoever attacked last leads: one rider went before, and was never said to gain anything."""
    context = reading.context
    last = context.attack.people if context.attack is not None and context.attack_age <= 2 else []
    is_loose = (
        len(context.away) == 1 and context.away_size == 1 and context.gap_s is None and not context.said_away
    )
    return reading.s.language in ("fr", "es") and is_loose and len(people) == 1 and people == last


_MUCH = 1.25
"""How much larger a lead may be than that over those who chase, to be over them still."""


def _is_seen_from_chasers(reading: Reading) -> bool:
    """Return whether those who chase were spoken of last: "Ataca A. B, a la vista, 15 segundos por delante"."""
    context = reading.context
    is_between = bool(context.chasers) and context.attack_age <= 1 and context.subject == "chasers"
    return reading.s.language in ("fr", "es") and is_between and not reading.s.has("peloton")


def behind(reading: Reading, x: Piece | None, y: Piece | None, rule: Rule, more: bool) -> Apart | None:
    """Return the gap of `x` to `y`, or to those away; `more` says that it is added to the gap before it."""
    context = reading.context
    confidence = rule.confidence - (0.08 if x is None else 0)
    if x is None:
        leaders = _leaders(reading)
        is_away = y is not None and leaders is not None and role_of(reading, leaders) == "leaders"
        if (is_away and y and _is_seen_from_behind(reading, role_of(reading, y), rule)) or _is_their_lead(
            reading, leaders, y, rule
        ):
            return Apart("peloton", "leaders", 0.78)
        found = _unnamed(reading, rule, y)
        if found is None:
            return None
        back, people = found
        x = named(people) if people else None
    else:
        back, people = role_of(reading, x), people_of(reading, x)
        people = [] if back == "peloton" else people
        last = context.last
        if (
            x.kind == "P"
            and y is not None
            and reading.row.inverts
            and rule.name in _PLAINLY_BEHIND
            and last
            and role_of(reading, y) == "peloton"
            and not any(one in context.away for one in last)
        ):
            back, people = last[0].name, list(last)  # "Ze hebben een achterstand van 45 seconden op het peloton"
        if x.kind == "P" and y is not None and _are_others_than_named(reading, back, y):
            back = "chasers"  # "A, B and five others have picked up C. They are 20 seconds from the two in front"
        if x.kind == "H" and back != "peloton" and not any(one in _known_on_road(reading) for one in people):
            front = role_of(reading, y) if rule.name in _PLAINLY_BEHIND and y is not None else ""
            is_one = len(people) == 1 and front == "leaders" and reading.s.language == "en"
            if (front != "peloton" and not is_one) or len(people) > 1:
                return None
            return Apart(people[0].name if people else "dropped", front, confidence - 0.1)
        if _is_second(x, rule) and not context.chasers and context.away_size and not reading.s.has("leaders"):
            is_front = (context.away_size or 0) > _MOST_IN_A_BREAK
            return Apart("chasers", "leaders", 0.78) if is_front else Apart("dropped", "peloton", 0.66)
        is_counted = x.token is not None and "leaders" in x.token.classes and "named" not in x.token.classes
        size = x.token.value if x.token is not None and is_counted else None
        if back == "leaders" and size and size != context.away_size:
            back = "chasers"  # another number than are away
        if back == "leaders" and size and size == len(context.chasers) and y is not None:
            back = "chasers"  # as many chase those away
    front = _ahead_of(reading, back, people, y, rule.name, more=more)
    if back == "peloton" and (riders := first_away(reading, y)):
        reading.doer = x
        return Apart("peloton", "leaders", confidence, front=riders)
    if back == "leaders":
        if _is_their_lead(reading, x, y, rule) or _is_seen_from_behind(reading, front, rule):
            return Apart("peloton", "leaders", 0.78)
        is_one = x is not None and is_one_of_those_away(reading, x)
        if (
            not is_one
            or front != "leaders"
            or (
                rule.name != "off"
                and y is not None
                and not people_of(reading, y)
                and not (y.words in COMPANIONS or has_lost_them(reading, people))
            )
        ):
            return None
        back, confidence = people[0].name, confidence - 0.1
    reading.doer = x
    if not front or not back or back == front:
        return None
    is_apart = rule.name in _APART and reading.s.language == "es" and y is not None and y.kind == "G"
    is_apart = is_apart and not (context.leads(people) or reading.s.has("gc"))
    if front_of(back) == front_of(front) == 2 and (more or rule.name == "behind whom" or is_apart):
        return Apart(back, front, confidence - 0.05)
    if is_behind_the_pack(reading, rule.name, front, people):
        return Apart(back, front, confidence - 0.05)
    if front_of(back) <= front_of(front):
        is_dropped = any(one in context.behind or one in context.delayed for one in people)
        is_dropped = (
            is_dropped or reading.s.has("mechanical", "crash", "dropped") or still_is_there(reading, y, people)
        )
        if not (front == "peloton" and front_of(back) == 2 and (is_dropped or rule.name in _PLAINLY_BEHIND)):
            return None
    return Apart(back, front, confidence, back=tuple(people) if reading.row.inverts else ())


def _leaders(reading: Reading) -> Piece | None:
    first = next((piece for piece in reading.row.pieces if piece.kind in "GHPQ"), None)
    return first if first is not None and first.kind == "G" else None


def _is_their_lead(reading: Reading, x: Piece | None, y: Piece | None, rule: Rule) -> bool:
    """Return whether a sentence says where those away are as seen from the peloton: "La fuga, a 3:35"."""
    is_placed = rule.name == "at" or (rule.name in ("heading", "apart") and reading.s.language == "en")
    if y is not None or not is_placed or reading.order:
        return False
    if x is not None and reading.s.language == "en" and len(x.words) > 1:
        people = people_of(reading, x)
        if people and len(people) == reading.context.away_size and set(people) == set(reading.context.away):
            return _AT_FIRST.fullmatch(reading.row.text.rstrip(";_,")) is not None  # "Dorn: 16 seconds."
    if x is None or x.token is None or "leaders" not in x.token.classes or reading.context.chasers:
        return False
    is_alone = all(piece is x for piece in reading.row.pieces if piece.kind in "GHPQ")
    size = reading.context.away_size
    if reading.s.language == "nl":
        return is_alone and (size is None or x.token.value in (None, size))
    if reading.s.language == "en":
        return is_alone and _AT_FIRST.match(reading.row.text) is not None
    return is_alone and size is not None and x.token.value in (None, size)


def _are_others_than_named(reading: Reading, back: str, y: Piece) -> bool:
    """Return whether "they" are others than those away who were named last, or than the one rider who was."""
    if back not in GROUPS:
        # "The two of them are chasing. They are 40 seconds behind …"; Dutch "ze" may be one rider
        return reading.s.language in ("en", "fr", "es")
    return back == role_of(reading, y) == "leaders" and _are_named_last(reading)


def _are_named_last(reading: Reading) -> bool:
    """Return whether several riders were named last in English of whom some are not away."""
    last = reading.context.last
    return reading.s.language == "en" and len(last) > 1 and not all(one in reading.context.away for one in last)


def _is_seen_from_behind(reading: Reading, front: str, rule: Rule) -> bool:
    """Return whether English has those away so far "from the peloton": "The two are at 5:05 from the bunch"."""
    return front == "peloton" and rule.name in ("at from whom", "off") and reading.s.language == "en"


_AT_FIRST = lazy(r"(?:[_wR]{0,3}k[_Rt]{0,3},)?_?Gv{0,2}[a:]?T")
"""A sentence that begins with those away and where they are: "Break at 10:45"."""


def _unnamed(reading: Reading, rule: Rule, y: Piece | None) -> tuple[str, list[Person]] | None:
    """Return who is behind where nobody is named: the one spoken of last, or the peloton."""
    if rule.name in OF_ONE_UNSAID and reading.s.language == "es" and (people := unsaid(reading)):
        return role_of_token(Token(frozenset({"named"}), 0, 0, people), reading.context), people
    last = reading.context.last
    is_so = rule.name == "behind whom" or (
        rule.name == "time of deficit" and y is not None and reading.row.inverts
    )
    if is_so and len(last) == 1 and not reading.context.leads(last):
        return role_of_token(Token(frozenset({"named"}), 0, 0, last), reading.context), last
    came = reading.context.attack.people if reading.context.attack and not reading.context.attack_age else []
    if rule.name == "at from whom" and reading.s.language == "es" and len(last) == 1 and last == came:
        return (
            None if reading.context.leads(last) else (last[0].name, last)
        )  # "Ataca Dorn. Está a 1:50 de la cabeza"
    if rule.name == "behind whom" and _IS_DRIVEN.search(reading.s.folded) and reading.s.has("team"):
        return "peloton", []  # "Astana set the pace, 2:02 behind the break"
    if reading.context.subject != "peloton" or rule.name in _NEEDS_WHO or OF_A_GROUP.search(reading.s.folded):
        return None
    return "peloton", []


_IS_DRIVEN = lazy(
    r"^(?:[^<>;.]{0,30}: )?(?:[\w-]+ ){1,6}(?:(?:is|are|still|now|continues? to|keeps?) )*(?:set(?:s|ting)?|dictat\w+|driv\w+|controls?|controlling) the (?:pace|tempo|chase|bunch)\b"
    r"|^(?:[^<>;.]{0,30}: )?(?:[\w-]+ ){1,6}(?:(?:is|are|still|now) )+(?:pulling|chasing|working|leading the chase|on the front)\b"
)
"""What a team does at the head of the peloton."""


def _known_on_road(reading: Reading) -> list[Person]:
    context = reading.context
    return [*context.behind, *context.chasers, *context.away, *context.moved]


def _is_second(x: Piece, rule: Rule) -> bool:
    return x.token is not None and rule.name in _PLACED and x.token.folded in SECOND


def _ahead_of(
    reading: Reading, back: str, people: list[Person], y: Piece | None, rule_name: str, *, more: bool
) -> str:
    """Return the group to which a gap of those behind is: the one named, that of the gap before, or those away."""
    before = reading.order[-1] if reading.order else None
    if y is not None:
        if y.kind == "Q":
            is_bunch = y.words in BUNCH and any(one in reading.context.behind for one in people)
            return "peloton" if is_bunch else ""
        front = role_of(reading, y)
        size = y.token.value if y.token is not None and "leaders" in y.token.classes else None
        if rule_name == "behind whom a gap with" and size and size != reading.context.away_size:
            front = "chasers"
        if is_of_the_break(reading, people, y):
            front = "leaders"  # "viaja a veinte segundos de sus compañeros de fuga"
        if y.kind in "PO" and front in (back, ""):
            front = before.of if before is not None else "leaders"
        return front
    if before is not None and more and before.of != back and front_of(before.of) == front_of(back) == 2:
        return before.of  # "Dorn at 1:20, Fisk another 30 seconds behind that"
    if before is not None and before.to == "leaders" and front_of(before.of) < front_of(back):
        figure, earlier = _seconds(reading), _seconds_of(reading, before)
        if more or (figure is not None and earlier is not None and figure < earlier):
            return before.of
    if more and before is None and reading.context.chasers and back == "peloton":
        return "chasers" if len(reading.context.chasers) > 1 else reading.context.chasers[0].name
    return "" if more else "peloton" if is_behind_the_bunch(reading, people) else "leaders"


_APART = phrases("at from whom|trails by|trails whom by|time of deficit|has a deficit of")
"""Rules that say of two groups of riders which is behind the other."""
_NEEDS_WHO = phrases("at|at from whom|heading")
_PLACED = phrases("at|heading|apart|at, who")
"""Rules that say where somebody is, but not whether ahead or behind."""
_MOST_IN_A_BREAK = 20
"""More riders in front are what is left of a peloton that has split."""
SECOND = phrases("second group|tweede groep|deuxieme groupe|second groupe|segundo grupo|second peloton")
_PLAINLY_BEHIND = phrases(
    "gone with a deficit, who|behind whom|behind|time of deficit|has a deficit of|trails by|trails whom by|deficit of whom"
)
"""Rules that say on which side of the peloton somebody is."""


def _seconds(reading: Reading) -> float | None:
    current = next((p for p in reading.row.pieces if p.kind == "T" and p.at not in reading.found), None)
    return current.token.value.value if current is not None and current.token is not None else None


def _seconds_of(reading: Reading, apart: Apart) -> float | None:
    at = next((index for index, one in reading.found.items() if one is apart), None)
    piece = next((p for p in reading.row.pieces if p.at == at and p.kind == "T"), None)
    return piece.token.value.value if piece is not None and piece.token is not None else None
