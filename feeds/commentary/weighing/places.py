"""Who passes a summit or a sprint in a sentence that no rule explains: weighed name by name."""

from collections.abc import Iterator
from itertools import islice

from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.weighing.clues import BEFORE, LONGEST_WORD, SIZES, role, said, up_to, words_of
from feeds.commentary.weighing.model import model
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import Token

KINDS = ("climb", "sprint")
_SURE = 0.9
"""How probable it is at least that a rider passes a line for a sentence to say so."""
_PERHAPS = 0.2
"""How probable it is at most of the others whom it names."""
_REACH = 4
"""Words to either side of a name that count with their place."""
_PLAIN = ("named", "maybe", "duration", "number")
"""Classes that stand for their words beside a name."""


_NO_NEWS = lazy(
    r"\b(?:classif\w*|classement|clasific\w*|klassement\w*|standings|seeks?|hunts?|wants?|hop(?:es?|ing)|busca\w*|quiere\w*|persigue\w*|espera\w*|cherche\w*|veut|veulent|espere\w*|vise\w*|wil|willen|hoopt|hopen|zoekt|zoeken|jaagt|jagen)\b"
)
"""Of what is wished for, or of points that a rider has in all."""


def named_in(s: Sentence) -> list[tuple[int, Person]]:
    """Return the riders whom a sentence names, each with the index of the token, in the order of the words."""
    return [(at, person) for at in s.all("named") for person in s.tokens[at].value]


def weighed(s: Sentence, context: Context) -> tuple[str, list[Person]] | None:
    """Return which kind of line riders pass, and who in which order, where the model is sure of it."""
    named = named_in(s)
    if not named or s.has("not", "if", "future", "modal") or "?" in s.text or _NO_NEWS.search(s.folded):
        return None
    of_all = list(_of_sentence(s, context))
    odds = [(person, model("places").odds([*of_all, *_of_name(s, at, context)])) for at, person in named]
    for kind in KINDS:
        order = list(dict.fromkeys(person for person, one in odds if one[kind] >= _SURE))
        if order and all(one[kind] >= _SURE or one[kind] <= _PERHAPS for _, one in odds):
            return kind, order
    return None


def clues_of(s: Sentence, at: int, context: Context) -> list[str]:
    """Return the clues of what the rider does who is named at an index, given what was said before."""
    return [*_of_sentence(s, context), *_of_name(s, at, context)]


def _of_sentence(s: Sentence, context: Context) -> Iterator[str]:
    yield f"size {up_to(len(s.tokens), SIZES)}"
    yield f"site {s.site[0] if s.site else 'none'}"
    yield f"passage {context.passage[0] if context.passage else 'none'}"
    yield f"open {context.open_line}"
    yield "report" if context.report else "live"
    yield f"away {min(len(context.away), 5)}"
    if s.text.rstrip().endswith("?"):
        yield "question"
    yield from (f"has {name}" for name in {name for one in s.tokens for name in one.classes})
    yield from (f"{s.language} {word}" for one in s.tokens if (word := _word(one)))
    yield from (f"{s.language} earlier {word}" for word in islice(words_of(context.before), BEFORE))


def _of_name(s: Sentence, at: int, context: Context) -> Iterator[str]:
    language, tokens = s.language, s.tokens
    for offset in (*range(-_REACH, 0), *range(1, _REACH + 1)):
        side = "left" if offset < 0 else "right"
        if not 0 <= at + offset < len(tokens):
            yield f"at {offset} end"
            continue
        one = tokens[at + offset]
        for name in one.classes:
            yield f"at {offset} {name}"
            yield f"{side} {name}"
        if word := _word(one):
            yield f"{language} at {offset} {word}"
            yield f"{language} {side} {word}"
    yield f"{language} before {said(s, at - 2, _PLAIN)} {said(s, at - 1, _PLAIN)}"
    yield f"{language} after {said(s, at + 1, _PLAIN)} {said(s, at + 2, _PLAIN)}"
    yield f"{language} after {said(s, at + 1, _PLAIN)} {said(s, at + 2, _PLAIN)} {said(s, at + 3, _PLAIN)}"
    yield f"{language} between {said(s, at - 1, _PLAIN)} {said(s, at + 1, _PLAIN)}"
    names = s.all("named")
    yield f"name {min(names.index(at), 4)} of {min(len(names), 5)}"
    yield from (f"is {one}" for one in {role(person, context) for person in tokens[at].value})
    for one in s.clause(at):
        yield from (f"clause {name}" for name in one.classes)
        if word := _word(one):
            yield f"{language} clause {word}"


def _word(token: Token) -> str:
    """Return a word that counts as it is, "" for a name, a time or a very long one."""
    is_name = not token.classes.isdisjoint(("named", "maybe", "duration"))
    return "" if is_name or len(token.folded) > LONGEST_WORD else token.folded
