"""Who passed a summit or a sprint before whom, and riders in the order of what they get."""

from feeds.commentary.place.passing import is_far, kind_of, passage
from feeds.commentary.place.placings import listed_after
from feeds.commentary.rider.names import Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.guards import is_news
from feeds.commentary.sentence.slots import slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

_TOO_FAST = lazy(
    r"<(?P<a>\d+)>(?: (?!niet\b|zou\b)[\w'’]+){0,6}? <(?P<b>\d+)>(?: \w+){0,3}? te (?:snel|vlug|rap|sterk|gauw|slim) af\b"
)


def compared(s: Sentence, context: Context, roster: Roster) -> Fact | None:
    """Read "A beats B in the sprint at X", "Sprint in X: A before B", "A leads B and C over the top"."""
    kind = kind_of(s, context)
    in_order = any(token.folded in _ORDER for token in s.tokens)
    if (
        s.language == "nl"
        and kind is not None
        and (beaten := _TOO_FAST.search((said := slots(s, context, roster)).text))
        and is_far(context)
    ):
        return passage(s, kind, [said.people[int(beaten[group])] for group in ("a", "b")], 0.85, context, roster)
    if kind is None or (s.has("line", "attack", "duration") and not (s.has("bonus", "points") or in_order)):
        return None
    for at in s.all("beaten", "lead_verb"):
        is_lead = "lead_verb" in s.tokens[at].classes
        if is_lead and (kind != "climb" or s.after(at, ("summit",), 12) is None):
            continue
        if not is_lead and not (
            s.has("sprint") or "win" in s.tokens[at].classes or ":" in s.text[: s.tokens[at].start]
        ):
            continue
        who = s.before(at, ("named",), 2)
        if who is None or not is_news(s, at, context, ("gc", "past")):
            continue
        first = list(s.tokens[who].value)
        behind = listed_after(s, at)
        if len(first) == 1 and behind and not set(first) & set(behind):
            return passage(s, kind, [*first, *behind], 0.85, context, roster)
    if in_order:
        for at in s.all("named"):
            if len(s.tokens[at].value) >= 2:
                return passage(s, kind, list(s.tokens[at].value), 0.85, context, roster)
    return None


_GO_TO = phrases("gaan naar|gaat naar|zijn voor|is voor|gingen naar|waren voor|gaan|gingen|zijn|go to|went to")


def shared_out(s: Sentence, context: Context, roster: Roster) -> Fact | None:
    """Read "De punten, 5, 3 en 1, gaan naar A, B en C": riders in the order of what they get."""
    kind = kind_of(s, context)
    at = next((i for i, token in enumerate(s.tokens) if token.folded in _GO_TO), None)
    if kind is None or at is None or not any(token.classes & {"points", "bonus"} for token in s.tokens[:at]):
        return None
    who = s.after(at, ("named",), 4)
    if who is None or len(s.tokens[who].value) < 2 or not is_news(s, who, context, ("gc",)):
        return None
    return passage(s, kind, list(s.tokens[who].value), 0.85, context, roster)


_ORDER = phrases("order|volgorde|ordre|orden")
