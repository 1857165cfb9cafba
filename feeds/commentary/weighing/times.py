"""Times in a sentence of the race: the gap of the peloton, of those who chase, of those left behind, or none."""

from collections.abc import Iterator, Sequence

from feeds.commentary.gap.no_gap import speaks_of_no_gap
from feeds.commentary.gap.row import grammar_gaps
from feeds.commentary.gap.sayings import CHANGES
from feeds.commentary.sentence.context import DOUBTFUL, Context, Fact
from feeds.commentary.sentence.elsewhere import is_of_another_day
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.weighing.clues import SIZES, around, groups, is_of_another_time, race, step, up_to
from feeds.commentary.weighing.model import model
from feeds.commentary.words.numbers import LONGEST_GAP_S, Figure
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.writing import fold

PAIRS = {"peloton": ("peloton", "leaders"), "chasers": ("chasers", "leaders"), "dropped": ("dropped", "peloton")}
"""Of whom and to whom the gap of each class is; a time of the class "none" is none."""
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


def weigh_times(s: Sentence, before: Context, context: Context, said: list[Fact]) -> list[Fact]:
    """Return what a sentence says, with the gaps that no rule has read and that are probable.

    Args:
        s: the sentence.
        before: what was known before it.
        context: what is known after the rules have read it; what follows from the gaps is noted in it.
        said: what they have read.
    """
    if _is_of_no_gap(s, before):
        return said
    added: list[Fact] = []
    for at in times_of(s):
        figure: Figure = s.tokens[at].value
        if any(_is_of(fact, figure) for fact in said) or _WHAT_WAS.search(fold(s.text[: figure.start])):
            continue
        odds = model("times").odds(clues_of(s, at, before, context, said))
        if not (context.chasers or context.chase or s.has(*_MAY_CHASE)):
            odds["peloton"] += odds.pop("chasers")  # nobody chases
        name = max(odds, key=lambda one: odds[one])
        if name != "none":
            added.append(_gap(s, figure, name, odds[name]))
            if odds[name] >= _SURE:
                _note(name, int(figure.value), context)
    return [*said, *added]


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


def _gap(s: Sentence, figure: Figure, name: str, probability: float) -> Fact:
    of, to = PAIRS[name]
    fields: dict[str, object] = {"gap_s": int(figure.value)}
    fields |= {"of": of} if of != "peloton" else {}
    fields |= {"to": to} if to != "leaders" else {}
    fields |= {"bound": figure.bound} if figure.bound else {}
    fields |= {"approx": True} if figure.approx else {}
    sure = probability if probability >= _SURE else min(probability, DOUBTFUL)
    return Fact("gap", fields, round(sure, 2), s.text, why="whether it is the gap now is not plain")


def _note(name: str, seconds: int, context: Context) -> None:
    of, to = PAIRS[name]
    context.note_gap(of, to, seconds)
    if name == "peloton":
        context.gap_s = seconds
