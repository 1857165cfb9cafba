"""Times in a sentence of the race: the gap of the peloton, of those who chase, of those left behind, of a rider, or none."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from feeds.commentary.gap.no_gap import speaks_of_no_gap
from feeds.commentary.gap.row import grammar_gaps
from feeds.commentary.gap.sayings import CHANGES
from feeds.commentary.sentence.context import DOUBTFUL, SURE, Context, Fact
from feeds.commentary.sentence.elsewhere import is_of_another_day
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.weighing.clues import SIZES, around, groups, is_of_another_time, race, step, up_to
from feeds.commentary.weighing.model import model
from feeds.commentary.words.numbers import LONGEST_GAP_S, Figure
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.writing import fold

PAIRS = {"peloton": ("peloton", "leaders"), "chasers": ("chasers", "leaders"), "dropped": ("dropped", "peloton")}
"""Of whom and to whom the gap of each class is; a time of the class "none" is none, one of "named" that of a rider."""
_SURE = 0.85
"""How probable a gap is at least that no rule has read."""
_ROLES = ("peloton", "leaders", "chasers", "dropped")
_TO_GO_KM = (3, 10, 25, 60, 100)
_LATELY = 6
"""Paragraphs in which the gap of those who chase still counts."""
_HALF_S, _MINUTE_S = 30, 60


def times_of(s: Sentence) -> list[int]:
    """Return the indices of the tokens of a sentence that are times which may be gaps."""
    return [
        at
        for at in s.all("duration")
        if not s.tokens[at].value.race_time and 0 < s.tokens[at].value.value < LONGEST_GAP_S
    ]


def clues_of(s: Sentence, at: int, before: Context, context: Context, said: Sequence[Fact]) -> list[str]:
    """Return the clues of what a time is.

    Args:
        s: the sentence.
        at: the index of the time's token.
        before: what was known before the sentence.
        context: what is known after the rules have read it.
        said: what they have read.
    """
    figure: Figure = s.tokens[at].value
    others = [fact for fact in said if not _is_of(fact, figure)]
    return [
        *around(s, at, context.before),
        *groups(s, at, context),
        *race(context, others),
        *_figure(s, at),
        *_series(figure.value, before),
        *_against(s, at, before),
        *(f"other {_in_roles(pair_of(fact))}" for fact in others if fact.kind == "gap"),
    ]


def _figure(s: Sentence, at: int) -> Iterator[str]:
    token = s.tokens[at]
    figure: Figure = token.value
    seconds = figure.value
    form = "seconds" if seconds <= _MINUTE_S else "half" if seconds % _MINUTE_S == _HALF_S else "exact"
    form = "minutes" if seconds % _MINUTE_S == 0 else form
    form += " in figures" if any(map(str.isdigit, s.text[token.start : token.end])) else " in words"
    form += ", loose" if figure.loose else ""
    yield f"form {form}"
    yield f"form {form}, size {up_to(len(s.tokens), SIZES)}"
    if figure.bound:
        yield f"bound {figure.bound}"
    if figure.approx:
        yield "approx"
    times = s.all("duration")
    yield f"time {times.index(at)} of {min(len(times), 4)}"
    yield f"minutes {step(seconds / _MINUTE_S)}"


def _series(seconds: float, before: Context) -> Iterator[str]:
    """Yield the clues of what a time is beside the gaps before it."""
    gap, chase = before.gap_s, before.chase if before.chase_age <= _LATELY else None
    to_gap = step(seconds / gap) if gap else "unknown"
    yield f"to gap {to_gap}"
    yield f"to chase {step(seconds / chase[1]) if chase else 'unknown'}"
    if gap and chase:
        yield "nearer " + ("gap" if abs(seconds - gap) < abs(seconds - chase[1]) else "chase")
    if gap:
        yield "to gap about " + up_to(abs(int(to_gap)) if to_gap != "far" else 99, (1, 3))
    pair = before.pair
    yield "pair " + ("none" if pair is None else _in_roles(pair))
    yield "km " + ("unknown" if before.km is None else up_to(before.km, _TO_GO_KM))


def _against(s: Sentence, at: int, before: Context) -> Iterator[str]:
    """Yield what speaks against a gap, as the rules see it."""
    if grammar_gaps(s, before).get(at, at) is None:
        yield "ruled out"


def pair_of(fact: Fact) -> tuple[str, str]:
    """Return of whom and to whom a gap is."""
    return fact.fields.get("of", "peloton"), fact.fields.get("to", "leaders")


def _in_roles(pair: tuple[str, str]) -> str:
    return " ".join(one if one in _ROLES else "named" for one in pair)


def _is_of(fact: Fact, figure: Figure) -> bool:
    return bool(fact.kind == "gap" and fact.fields.get("gap_s") == int(figure.value))


NEAREST = 5
"""Facts before a sentence by which the place of its times is known."""


@dataclass(slots=True, eq=False)
class Time:
    """A time in a sentence of the race, and the gap that it is, or would be.

    Attributes:
        fact: the gap; its confidence is 0 while the time is taken for none.
        read: of which class the rules have read it, "other" where it is to a rider; "" where they leave it.
        clues: what speaks for each class.
        may_chase: it may be of those who chase.
        earlier: what the sentence says besides, after the last that its paragraph says before it.
        confidence: how sure the rules are of it.
    """

    fact: Fact
    read: str
    clues: list[str]
    may_chase: bool
    earlier: list[Fact] = field(default_factory=list)
    confidence: float = 0.0

    @property
    def seconds(self) -> int:
        """How long it is."""
        return int(self.fact.fields["gap_s"])

    def decide(self, more: Sequence[str] = ()) -> str:
        """Take it for what is most probable, with `more` clues in mind, and return its class."""
        fact, odds = self.fact, model("times").odds([*self.clues, *more])
        if self.read:
            if self.read in ("peloton", "named") and odds["none"] >= _NONE:
                fact.confidence, fact.why = min(self.confidence, DOUBTFUL), _NOT_PLAIN
            elif fact.why == _NOT_PLAIN:
                fact.confidence, fact.why = self.confidence, ""
            return self.read
        if not self.may_chase:
            odds["peloton"] += odds.pop("chasers")  # nobody chases
        name = max(odds, key=lambda one: odds[one])
        fact.fields.pop("of", None)
        fact.fields.pop("to", None)
        of, to = PAIRS.get(name, PAIRS["peloton"])
        fact.fields |= {"of": of} if of != "peloton" else {}
        fact.fields |= {"to": to} if to != "leaders" else {}
        fact.confidence = round(odds[name] if odds[name] >= _SURE else min(odds[name], DOUBTFUL), 2)
        fact.confidence = fact.confidence if name in PAIRS else 0.0
        return name


_NONE = 0.8
"""How probable it is at least that a time is no gap where the rules have read one, for it to be doubtful."""
_NOT_PLAIN = "whether it is the gap now is not plain"


def weigh_times(s: Sentence, before: Context, context: Context, said: list[Fact]) -> list[Time]:
    """Return the times of a sentence, each taken for what is most probable; `said` gets the gaps that no rule has read.

    Args:
        s: the sentence.
        before: what was known before it.
        context: what is known after the rules have read it; what follows from the gaps is noted in it.
        said: what they have read.
    """
    times: list[Time] = []
    is_of_none = _is_of_no_gap(s, before)
    by_rules = said.copy()
    for at in times_of(s):
        figure: Figure = s.tokens[at].value
        facts = [fact for fact in by_rules if _is_of(fact, figure)]
        if not facts and (is_of_none or _WHAT_WAS.search(fold(s.text[: figure.start]))):
            continue
        if facts and facts[0].confidence < SURE:
            continue
        time = time_at(s, at, before, context, by_rules)
        times.append(time)
        name = time.decide()
        if time.read:
            if time.fact.confidence < SURE:
                context.gap_s = before.gap_s
        elif name in PAIRS:
            said.append(time.fact)
            if time.fact.confidence >= SURE:
                _note(name, time.seconds, context)
    return times


def time_at(s: Sentence, at: int, before: Context, context: Context, said: Sequence[Fact]) -> Time:
    """Return a time that is not taken for anything yet; the arguments are those of `clues_of`."""
    figure: Figure = s.tokens[at].value
    clues = clues_of(s, at, before, context, said)
    may_chase = bool(context.chasers or context.chase or s.has(*_MAY_CHASE))
    if (fact := next((fact for fact in said if _is_of(fact, figure)), None)) is not None:
        pair = pair_of(fact)
        read = next(
            (name for name, one in PAIRS.items() if one == pair), "named" if pair[1] == "leaders" else "other"
        )
        return Time(fact, read, clues, may_chase, list(said), fact.confidence)
    fields: dict[str, object] = {"gap_s": int(figure.value)}
    fields |= {"bound": figure.bound} if figure.bound else {}
    fields |= {"approx": True} if figure.approx else {}
    return Time(Fact("gap", fields, 0.0, s.text, why=_NOT_PLAIN), "", clues, may_chase, list(said))


def _is_of_no_gap(s: Sentence, before: Context) -> bool:
    """Return whether the rules are sure that no time of a sentence is a gap now, other than one that they have read."""
    if speaks_of_no_gap(s, before) or is_of_another_day(s) or is_of_another_time(s):
        return True
    if CHANGES.search(s.folded) or _NO_GAP_NOW.search(s.folded) or (s.has("peak") and len(s.tokens) > _BRIEF + 2):
        return True
    named = [person for at in s.all("named") for person in s.tokens[at].value]
    return bool(named) and len(s.tokens) <= _BRIEF and not before.leads(named)  # "Dorn, 2:40."


_BRIEF = 4
"""Tokens of a sentence that is little more than a time."""
_MAY_CHASE = ("chasers", "named", "nation", "he", "second", "third")
_WHAT_WAS = lazy(
    r"\b(?:contre|against|versus|instead of|in plaats van|en lugar de|au lieu de|that was|dat was|c etait|eso (?:era|fue|eran)|started the \w+ with|(?:is|zijn) met) ?$"
)
"""Before what a gap was: "3'07'', contre 3'55''"."""
_NO_GAP_NOW = lazy(
    r"\b(?:gained|hop(?:e|es|ing)|wish\w*|hoop|hopelijk|hopen|j espere|esperons|espero|ojala|started the climb|reste a combler|queda por cerrar|nog (?:te )?overbruggen|mejores tiempos|meilleurs temps|beste tijden|best times|leaders? du general|(?:a|ont) laisse (?!partir|filer))\b"
)
"""Of a time by which a gap changes, that is hoped for or still to be won, or of a time trial."""


def _note(name: str, seconds: int, context: Context) -> None:
    of, to = PAIRS[name]
    context.note_gap(of, to, seconds)
    if name == "peloton":
        context.gap_s = seconds
