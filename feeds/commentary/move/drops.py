"""Riders who are dropped, by the words for it that stand after them or before them."""

from feeds.commentary.move.meetings import Found
from feeds.commentary.rider.names import Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.doing import FROM, group_after, move, riders_at
from feeds.commentary.sentence.guards import inverted, is_finite, is_news, people_at, subject
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases


def drops(s: Sentence, context: Context, roster: Roster) -> Found:
    """Return who is dropped, or, where all others are, who attacks."""
    for at in s.all("dropped", "drops"):
        token = s.tokens[at]
        if not is_news(s, at, context, ("not",) if "not" in token.folded or "n " in token.folded else ()):
            continue
        if not is_finite(s, at) or s.in_clause(at, "mechanical") or _goes_back_for(s, at):
            continue
        if any(t.folded in _NEARLY for t in s.tokens[max(0, at - 3) : at]) or s.folded_at(at - 1) in _STILL:
            continue
        if token.folded == "dropped" and any(t.folded in _A_THING for t in s.tokens[at + 1 : at + 2]):
            continue  # "X dropped his bottle"
        if s.language == "fr" and at and s.tokens[at - 1].folded in _I_HAVE:
            continue  # "j'ai lâché mon drapeau"
        if s.language == "fr" and s.next_is(at, "by") and s.has("catch"):
            continue  # "Dorn est repris et aussitôt déposé par Fisk"
        if "decroche" in token.folded and s.in_clause(at, "bonus", "points", "win", "gc"):
            continue  # "Bero décroche les trois points"
        following = s.after(at, ("named", "nation", "everybody"), 2)
        people, index, name = subject(s, at, context)
        if token.folded == "dropped" and _drops_them(s, at, following):
            victims = people_at(s, following, context) if following is not None else []
            return [(at, move("dropped", victims, 0.85, s))] if victims else []
        active = (
            "drops" in token.classes
            and not s.next_is(at, "by")
            and not any(
                t.folded in phrases("is|are|been|was|being|wordt|est|sont|ha|sido")
                for t in s.tokens[max(0, at - 2) : at]
            )
        )
        if active and following is not None:
            if "everybody" in s.tokens[following].classes:
                return (
                    [
                        (
                            at,
                            move("attack", people, 0.7, s, from_="leaders" if context.leads(people) else None),
                        )
                    ]
                    if people
                    else []
                )
            victims = people_at(s, following, context)
            if not people and index is None and s.before(at, ("peloton", "leaders"), 5) is None:
                continue
            return [(at, move("dropped", victims, 0.85, s))] if victims else []
        if "dropped" not in token.classes:
            continue
        if s.language == "fr" and "drops" in token.classes and (after := _object(s, at)):
            left = [one for one in context.away if one not in people]
            if after in _COMPANIONS and context.leads(people) and left and len(people) < len(context.away):
                return [(at, move("dropped", left, 0.8, s))]
            continue  # "Aster lâche ses compagnons"
        if s.language == "fr" and _HAS.match(token.folded) and s.next_is(at, "maybe", "named"):
            continue  # "Aster a décramponné Dorval", whoever that is
        confidence = 0.88
        if name is not None and index is not None and " " in name:
            people, confidence = riders_at(s, index, context, roster, 0.85)
        if not people:
            # "Dropped: A, B", "lâché par …", "Also dropped is X"
            people = inverted(s, at, context) if s.language in ("es", "fr", "nl") else []
        if not people:
            later = s.after(at, ("named",), 3)
            linked = later is not None and any(
                t.folded in phrases(":|is|are|zijn|est|sont") for t in s.tokens[at + 1 : later]
            )
            if later is None or not linked:
                continue
            people = list(s.tokens[later].value)
        if (
            token.folded in phrases("drops back|drop back|falls back|zakt terug|back")
            and s.after(at, ("team", "mate"), 4) is not None
        ):
            continue
        origin = group_after(s, at, FROM, 5)
        return [(at, move("dropped", people, confidence, s, from_=origin))]
    return []


def _drops_them(s: Sentence, at: int, following: int | None) -> bool:
    """Return whether English says whom a rider has dropped, "Dorn dropped Fisk", and not who was."""
    if s.language != "en" or following != at + 1 or not at:
        return False
    before = s.tokens[at - 1]
    return bool(before.classes & {"named", "he", "nation"}) or before.folded in ("has", "have", "had", "then")


_NEARLY = phrases("bijna|haast|almost|nearly|presque|casi")
_STILL = phrases("sigue|siguen|continua|continuan|still|remains|remain|reste|restent|blijft|blijven")
"""Before a word of those who are dropped: it was said before."""
_COMPANIONS = phrases(
    "compagnon|compagnons|partenaire|partenaires|acolyte|acolytes|comparse|comparses|adversaire|rival"
)


def _object(s: Sentence, at: int) -> str:
    """Return what a French verb drops: the noun after "ses", "son dernier", nothing where none follows."""
    words = [token.folded for token in s.tokens[at + 1 : at + 5]]
    if not words or words[0] not in phrases("son|sa|ses|leurs|le|la|les|l|tous|tout"):
        return ""
    noun = next((word for word in words[1:] if word not in phrases("'|’|les|ses|dernier|dernière|deux|trois")), "")
    return "" if noun in phrases("contact|pied|prise|roue|peloton") else noun


_I_HAVE = phrases("ai|avons|avez|me suis")
_HAS = lazy(r"(?:a|ont) (?!ete\b)")
_A_THING = phrases("his|her|their|a|an|zijn|haar")


def _goes_back_for(s: Sentence, at: int) -> bool:
    """Return whether a rider goes back of their own will: "drops back to the team car", "falls back to help X"."""
    return (
        at + 2 < len(s.tokens)
        and s.tokens[at + 1].folded in phrases("to|for|naar|voor|om|pour|para|a|vers")
        and not s.tokens[at + 2].classes & phrases("peloton|chasers|gruppetto|duration|named|leaders")
        and s.after(at, ("peloton", "chasers", "gruppetto"), 4) is None
    )


_RETURNS = lazy(r"\b(?:back|again|rejoin|return)")
_TO_THE_PACK = lazy(r"\b(?:peloton|bunch|pack|field|fold|main group)\b")


def back_to(s: Sentence, fact: Fact, context: Context) -> str | None:
    """Return to which group riders of whom it is said that they are caught are only back, after a mishap."""
    by = fact.fields.get("by")
    if fact.kind != "caught" or by not in (None, "peloton") or not fact.people or s.language != "en":
        return None
    if not all(one in context.delayed for one in fact.people):
        return None
    if not _RETURNS.search(s.text):
        return None
    if not any(context.was_ahead([one]) for one in fact.people):
        return "peloton"
    is_back = by is None and not s.has("peloton") and not _TO_THE_PACK.search(s.text)
    return "leaders" if is_back and all(one in context.away for one in fact.people) else None


def goes_to_the_bunch(s: Sentence, fact: Fact, context: Context) -> bool:
    """Return whether riders in front are dropped all the way: "Bero falls back to the bunch"."""
    front = [*context.away, *context.chasers, *context.fallen]
    if not all(one in front for one in fact.people):
        return False
    for at in s.all("peloton"):
        back = s.before(at, ("dropped", "back", "behind"), 4)
        between = s.tokens[back + 1 : at] if back is not None else []
        if any(token.folded in _TO for token in between) and not any("break" in t.classes for t in between):
            return True
    return False


_TO = phrases("to|into|back to|naar|tot in|in|jusqu au|jusqu|dans|au|al|hasta|en|por")
