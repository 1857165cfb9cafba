"""Clues of what a figure in a sentence is: the words around it, the groups named, what the rules read beside it.

A clue is a string; those of words carry the language, those of classes and groups count in all languages alike.
"""

import math
from collections.abc import Iterator, Sequence
from itertools import islice

from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.guards import conditions, is_talk
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.writing import fold

_GROUPS = (
    "peloton", "leaders", "chasers", "gruppetto", "rest", "everybody", "two", "three", "four", "five", "named", "he",
    "they", "maybe", "nation", "team",
)  # fmt: skip
"""Classes of a token that means riders, the plainest first."""
_PLAIN = ("named", "peloton", "leaders", "chasers", "at", "behind")
"""Classes that stand for their words beside a figure."""
SIZES = (2, 4, 8, 16, 30)
"""Tokens of a sentence up to which it is of one length."""
_NEAR = 3
"""Tokens within which a group stands near a figure."""
LONGEST_WORD = 20
BEFORE = 25
"""Words of the sentence before that count."""
_STEPS = 4
"""In how many steps a figure doubles, or nearly: what two figures have to one another is rounded to a step."""

_SAID = {
    "overall": lazy(
        r"\b(?:overall|gc|general\w*|classif\w*|classement|clasifi\w*|klassement\w*|geklasseerd\w*|best[- ]placed|mejor (?:colocad|situad|clasificad)\w*|mieux (?:class|plac)\w*|virtual\w*|virtue\w*|provisional\w*|lider|leaderschap|jersey|maillot|trui)\b"
    ),
    "another time": lazy(
        r"\b(?:years?|ago|editions?|edicion|edition|jaar|geleden|ans|annees?|anos?|ano pasado|hace|il y a|yesterday|gisteren|ayer|hier|this morning|ce matin|vanmorgen|vanochtend|esta manana|last (?:time|year)|laatste keer|vorig\w*|ultima vez|derniere fois|l an (?:passe|dernier))\b"
    ),
    "perhaps": lazy(
        r"\b(?:should|could|would|might|may|reckon\w*|guess\w*|need\w*|necesit\w*|moet\w*|zou\w*|faut|faudra\w*|devrait|deberia|hace falta|enough|genoeg|suffi\w*|bastar\w*|suficiente\w*|if|als|si)\b"
    ),
    "sprint": lazy(
        r"\b(?:bonus\w*|bonif\w*|points?|punt\w*|ptos?|pts|sprint\w*|tussensprint|meta volante|penalt\w*|penali\w*|straf\w*|amende|boete|fine|sanc\w*)\b"
    ),
    "lost": lazy(
        r"\b(?:lost|loses?|losing|pierde\w*|perd\w*|verlie\w*|verloor|cost\w*|kost\w*|conced\w*|cede\w*|ceda)\b"
    ),
    "passes": lazy(
        r"\b(?:wait\w*|wacht\w*|espera\w*|attend\w*|later|mas tarde|plus tard|schedule|horaires?|horario|schema|every|cada|elke|chaque|silence|silencio|stilte)\b"
    ),
    "changed": lazy(
        r"\b(?:by|shav\w+|cut|knock\w*|recort\w*|repris\w*|reprend\w*|regagn\w*|grignot\w*|limad\w*|teruggepakt|geslonken|verlor\w*|diminu\w* de|augment\w* d|baja\w* en|aument\w*|snoep\w*|afge\w+|another|otros?|extra|erbij|gained|gains?|gano|gagn\w*|winst)\b"
    ),
    "was": lazy(
        r"\b(?:start(?:s|ed) the day|began|before|avant|antes|eerst|eerder|first|was|were|fue|fut|etai\w+|werd|had|avait|tenia|tuvo|llego|lleg\w+ a|culmin\w*|maxim\w+|peak\w*)\b"
    ),
    "still": lazy(
        r"\b(?:still|now|just|only|already|encore|toujours|deja|plus que|desormais|maintenant|nog|nu|al|nog maar|inmiddels|todavia|aun|ya|ahora|solo|apenas)\b"
    ),
    "holds": lazy(
        r"\b(?:hold\w*|resist\w*|keep\w*|retain\w*|conserv\w*|garde\w*|maint\w*|mantien\w*|aguant\w*|houd\w*|behoud\w*|behield\w*|survi\w*|hangs?|dangl\w*|stable|stabi\w*)\b"
    ),
    "grows": lazy(
        r"\b(?:grow\w*|grew|rise\w*|rose|climb\w*|up|out|goes|went|gonfl\w*|mont\w*|grimp\w*|creus\w*|augment\w*|sube\w*|subi\w*|crece\w*|ampli\w*|loopt|liep|oploop\w*|opgelopen|stijg\w*|groei\w*|uitgelopen)\b"
    ),
    "falls": lazy(
        r"\b(?:fall\w*|fell|drop\w*|down|tumbl\w*|shrink\w*|under|below|closing|melt\w*|fond\w*|baiss\w*|descen\w*|tomb\w*|redescen\w*|chut\w*|baja\w*|cae\w*|reduc\w*|se acerca\w*|zakt\w*|slink\w*|daalt|krimp\w*|smelt\w*|minder|moins|menos)\b"
    ),
    "arrives": lazy(
        r"\b(?:finish\w*|line|cross\w*|arriv\w*|lleg\w*|meta|ligne|streep|aankom\w*|tweede|derde|second|third|deuxieme|troisieme|segund[oa]|tercer\w*|vierde|fourth|quatrieme|cuart\w*|podium|podio)\b"
    ),
}
"""What words of all four languages speak of, in a sentence folded."""
_QUOTED = lazy(r"[«»“”„]|(?<!\d)\"")
_IN_SO_LONG = lazy(
    r"\b(?:in|en|dans|over|within|binnen|for|durante|pendant|after|na|apres|tras|during|gedurende|les|last|laatste|derniere?s|ultimos|de|another|extra|by)(?: \w+)? ?$"
)
_LATER = lazy(
    r"\W*(?:\w+ )?(?:later|ago|geleden|after|apres|despues|plus tard|mas tarde|of (?!lead|advantage)|de (?!avance|ventaja|renta|marge)|penalty|straf)\b"
)


def is_of_another_time(s: Sentence) -> bool:
    """Return whether a sentence speaks of another year or another day."""
    return _SAID["another time"].search(s.folded) is not None or _YEAR.search(s.text) is not None


_YEAR = lazy(r"\b(?:19|20)\d\d\b")


def step(ratio: float) -> str:
    """Return to which step a figure is that is so many times another, "0" where they are about the same."""
    return str(round(math.log2(ratio) * _STEPS)) if 1 / 64 < ratio < 64 else "far"


def up_to(value: float, bounds: Sequence[float]) -> str:
    """Return the least bound that a value does not exceed, "more" where it exceeds all."""
    return next((str(bound) for bound in bounds if value <= bound), "more")


def words_of(folded: str) -> Iterator[str]:
    """Yield the words of a folded text without the marks around them."""
    return (word.strip(".,;:!?") for word in folded.split())


def around(s: Sentence, at: int, before: str) -> Iterator[str]:
    """Yield the clues of the sentence in which a figure stands, and of the one `before` it, folded.

    Args:
        s: the sentence.
        at: the index of the figure's token.
        before: the sentence before it.
    """
    tokens, language, token = s.tokens, s.language, s.tokens[at]
    size = up_to(len(tokens), SIZES)
    yield f"size {size}"
    yield "place " + ("first" if at <= 1 else "last" if at >= len(tokens) - 2 else "middle")
    for name in {name for i, one in enumerate(tokens) if i != at for name in one.classes}:
        yield f"has {name}"
    for name in {name for one in s.clause(at) if one is not token for name in one.classes}:
        yield f"beside {name}"
    for offset in (-3, -2, -1, 1, 2, 3):
        if not 0 <= at + offset < len(tokens):
            yield f"at {offset} end"
            continue
        one = tokens[at + offset]
        yield from (f"at {offset} {name}" for name in one.classes)
        if one.classes.isdisjoint(("named", "maybe")) and len(one.folded) < LONGEST_WORD:
            yield f"{language} at {offset} {one.folded}"
    yield f"{language} before {said(s, at - 2)} {said(s, at - 1)}"
    yield f"{language} after {said(s, at + 1)} {said(s, at + 2)}"
    yield f"{language} between {said(s, at - 1)} {said(s, at + 1)}"
    for one in tokens:
        if one.classes.isdisjoint(("named", "maybe", "duration")) and len(one.folded) < LONGEST_WORD:
            yield f"{language} {one.folded}"
    for name, pattern in _SAID.items():
        if pattern.search(s.folded):
            yield f"says {name}"
    yield from (f"{language} earlier {word}" for word in islice(words_of(before), BEFORE))
    if _IN_SO_LONG.search(fold(s.text[: token.start])):
        yield "in so long"
    if _LATER.match(fold(s.text[token.end :])):
        yield "later"
    if is_talk(s):
        yield "talk"
    if conditions(s):
        yield "condition"
    if _QUOTED.search(s.text):
        yield "quoted"
    if s.text.rstrip().endswith("?"):
        yield "question"


def said(s: Sentence, at: int, plain: Sequence[str] = _PLAIN) -> str:
    """Return the word at an index as it counts beside a figure or a name: by its class where that is one of the plain ones."""
    if not 0 <= at < len(s.tokens):
        return "end"
    one = s.tokens[at]
    return next((name for name in plain if name in one.classes), one.folded[:LONGEST_WORD])


def groups(s: Sentence, at: int, context: Context) -> Iterator[str]:
    """Yield the clues of who is named in a sentence: before a figure and after it, away, chasing or left behind."""
    named = [_group(s, index, context) for index in range(len(s.tokens))]
    nearest = [
        next(((named[i], abs(i - at)) for i in places if named[i]), ("nobody", 0))
        for places in (range(at - 1, -1, -1), range(at + 1, len(named)))
    ]
    (ahead, ahead_by), (behind, behind_by) = nearest
    yield f"who before {ahead}"
    yield f"who after {behind}"
    yield f"who before {ahead} {'near' if ahead_by <= _NEAR else 'far'}"
    yield f"who after {behind} {'near' if behind_by <= _NEAR else 'far'}"
    yield f"who {ahead} / {behind}"
    yield f"{s.language} {ahead} {said(s, at - 1)}"
    yield f"{s.language} {behind} {said(s, at + 1)}"
    present = sorted(set(named) - {""})
    yield "all " + (" ".join(present[:4]) or "nobody")
    yield from (f"rider {one}" for one in present if one.startswith("named"))


def _group(s: Sentence, at: int, context: Context) -> str:
    """Return what riders a token means, as what they are in the race; "" where it means none."""
    token = s.tokens[at]
    if "named" in token.classes:
        roles = {role(person, context) for person in token.value}
        return f"named {roles.pop() if len(roles) == 1 else 'mixed'} {'one' if len(token.value) == 1 else 'many'}"
    return next((name for name in _GROUPS if name in token.classes), "")


def role(person: Person, context: Context) -> str:
    """Return what a rider is in the race: away, a chaser, behind, fallen back, once away, or none of these."""
    if person in context.away:
        return "away"
    if person in context.chasers:
        return "chaser"
    if person in context.behind:
        return "behind"
    if person in context.fallen:
        return "fallen"
    return "been away" if person in context.been_away else "other"


def race(context: Context, said: Sequence[Fact]) -> Iterator[str]:
    """Yield the clues of how the race stands, and of what the rules have read in the sentence."""
    yield "led" if context.is_led else "not led"
    yield f"away {min(len(context.away), 9)}"
    yield f"away counted {min(context.away_size or 0, 9)}"
    yield f"chasers {min(len(context.chasers), 3)}"
    yield "report" if context.report else "live"
    yield f"spoken of {context.subject}"
    if context.has_parted:
        yield "parted"
    if context.attack is not None and context.attack_age <= 1:
        yield "attack lately"
    yield from (f"fact {fact.kind}" for fact in said if fact.kind != "gap")
    if not said:
        yield "no fact"
