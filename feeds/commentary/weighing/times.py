"""Times in a sentence of the race: the gap of the peloton, of those who chase, of those left behind, of a rider, or none."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from feeds.commentary.gap.no_gap import speaks_of_no_gap
from feeds.commentary.gap.row import grammar_gaps
from feeds.commentary.gap.sayings import CHANGES
from feeds.commentary.sentence.context import DOUBTFUL, SURE, Context, Fact
from feeds.commentary.sentence.elsewhere import is_of_another_day
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.weighing.clues import SIZES, around, groups, is_of_another_time, race, step, up_to, words_of
from feeds.commentary.weighing.model import model
from feeds.commentary.words.numbers import LONGEST_GAP_S, Figure
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.writing import fold

GROUPS = ("peloton", "leaders", "chasers")
"""Classes of tokens that mean a group of the race."""
PAIRS = {
    "peloton": ("peloton", "leaders"),
    "chasers": ("chasers", "leaders"),
    "dropped": ("dropped", "peloton"),
    "between": ("peloton", "chasers"),
}
"""Of whom and to whom the gap of each class is; a time of the class "none" is none, one of "named" that of a rider."""
_SURE = 0.8
"""How probable a gap is at least that no rule has read."""
_NONE = 0.8
"""How probable it is at least that a time is no gap where the rules have read one, for it to be doubtful."""
_OTHER = 0.5
"""How probable another gap is more than at least, to be it where the rules have read that of the peloton."""
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
        *_unmentioned(context),
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


_SINCE = (1, 3, 6, 12)
"""Sentences up to which a group was spoken of as lately."""


def _unmentioned(context: Context) -> Iterator[str]:
    """Yield the clues of how long ago the groups were spoken of last, before the sentence."""
    for name in GROUPS:
        age = context.unmentioned.get(name)
        yield f"unmentioned {name} {'always' if age is None else up_to(age, _SINCE)}"
    of_both = [context.unmentioned.get(name, math.inf) for name in ("peloton", "chasers")]
    yield "mentioned later " + (
        "neither" if of_both[0] == of_both[1] else "peloton" if of_both[0] < of_both[1] else "chasers"
    )


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
        language: in which it is said.
        km: to go where it is said, as far as that is known.
        earlier: what the sentence says besides, after the last that its paragraph says before it.
        later: the first words, folded, that its paragraph says after it.
        confidence: how sure the rules are of it.
        pair: of whom and to whom the rules have read it.
        name: the class for which it is taken, "" where that is not sure.
    """

    fact: Fact
    read: str
    clues: list[str]
    may_chase: bool
    language: str = "en"
    km: float | None = None
    earlier: list[Fact] = field(default_factory=list)
    later: list[str] = field(default_factory=list)
    confidence: float = field(init=False)
    pair: tuple[str, str] = field(init=False)
    name: str = field(init=False)

    def __post_init__(self) -> None:
        """Keep what the rules have read."""
        self.confidence, self.pair, self.name = self.fact.confidence, pair_of(self.fact), self.read

    @property
    def seconds(self) -> int:
        """How long it is."""
        return int(self.fact.fields["gap_s"])

    def goes_on(self, folded: str) -> None:
        """Keep in mind a sentence, folded, that its paragraph says after it."""
        self.later += islice(words_of(folded), LATER - len(self.later))

    def decide(self, more: Sequence[str] = ()) -> None:
        """Take it for what is most probable, with `more` clues in mind."""
        odds = model("times").odds([*self.clues, *more])
        if not self.may_chase:
            odds["peloton"] += odds["chasers"]  # nobody chases
            odds["chasers"] = 0.0
        if self.read:
            self._decide_what_is_read(odds)
            return
        fact, name = self.fact, max(odds, key=lambda one: odds[one])
        sure = odds[name] if odds[name] >= _SURE else min(odds[name], DOUBTFUL)
        self._give(PAIRS.get(name, PAIRS["peloton"]))
        fact.confidence = round(sure, 2) if name in PAIRS else 0.0
        self.name = name if fact.confidence >= SURE else ""

    def _decide_what_is_read(self, odds: dict[str, float]) -> None:
        """Take it for another gap than the rules have read, or leave it to a person to decide, where that is probable."""
        fact, name = self.fact, self.read
        fact.confidence, fact.why = self.confidence, ""
        if name == "peloton":
            name = next((one for one in PAIRS if odds[one] > _OTHER), "" if odds[name] < _OTHER else name)
        if self.read in ("peloton", "named") and odds["none"] >= _NONE:
            name = ""
        if not name:
            fact.confidence, fact.why = min(self.confidence, DOUBTFUL), _NOT_PLAIN
        self._give(self.pair if name in ("", self.read) else PAIRS[name])
        self.name = name

    def _give(self, pair: tuple[str, str]) -> None:
        """Let the gap be of whom and to whom a pair says."""
        of, to = pair
        self.fact.fields.pop("of", None)
        self.fact.fields.pop("to", None)
        self.fact.fields |= {"of": of} if of != "peloton" else {}
        self.fact.fields |= {"to": to} if to != "leaders" else {}


LATER = 20
"""Words that follow in its paragraph by which a time is known."""
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
        time.decide()
        times.append(time)
        if not time.read and time.fact.confidence:
            said.append(time.fact)
    if any(time.read and time.name != time.read for time in times):
        context.gap_s, context.pair = before.gap_s, before.pair
        if context.chase is not None:
            context.chase, context.chase_age = before.chase, before.chase_age
        _note(said, context)
    else:
        _note([time.fact for time in times if not time.read], context)
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
        return Time(fact, read, clues, may_chase, s.language, context.km, list(said))
    fields: dict[str, object] = {"gap_s": int(figure.value)}
    fields |= {"bound": figure.bound} if figure.bound else {}
    fields |= {"approx": True} if figure.approx else {}
    none = Fact("gap", fields, 0.0, s.text, why=_NOT_PLAIN)
    return Time(none, "", clues, may_chase, s.language, context.km, list(said))


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
    r"\b(?:gained|hop(?:e|es|ing)|wish\w*|hoop|hopelijk|hopen|j espere|esperons|espero|ojala|started the climb|reste a combler|queda por cerrar|nog (?:te )?overbruggen|mejores tiempos|meilleurs temps|beste tijden|best times|leaders? du general|(?:a|ont) laisse (?!partir|filer)|(?:a|ont|avait) regle)\b"
)
"""Of a time by which a gap changes, that is hoped for or still to be won, or of a time trial."""


def _note(said: Sequence[Fact], context: Context) -> None:
    """Note what follows from the gaps among what was said."""
    for gap in said:
        if gap.kind == "gap" and gap.confidence >= SURE:
            of, to = pair_of(gap)
            seconds = int(gap.fields["gap_s"])
            context.note_gap(of, to, seconds)
            if (of, to) == PAIRS["peloton"]:
                context.gap_s = seconds
