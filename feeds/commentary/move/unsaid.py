"""Who does it where it is left unsaid: "Dorn ataca y se va solo", "Dorn no esperó más. Atacó …"."""

from feeds.commentary.rider.names import Person
from feeds.commentary.rider.runs import LIGHT, MOVES_ON
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

_DOING = frozenset({"attack", "dropped", "join", "catch", "crash", "mechanical", "abandon", "goes"})
_GROUPS = frozenset(
    {"peloton", "leaders", "chasers", "team", "riders", "maybe", "person", "mate", "nation", "rest", "they"}
)
_BEFORE_A_NAME = phrases("el|la|le|l|'|’|los|las|les")
_INTRANSITIVE = phrases(
    "sale|salio|salta|salto|ataca|ataco|demarra|demarro|arranca|arranco|acelera|acelero|marcha|marcho|escapa|escapo|va|fue|cae|cayo|"
    "pincha|pincho|abandona|abandono|retira|retiro|cede|cedio|queda|quedo|descuelga|descolgo|resbala|resbalo|baja|bajo|llega|rueda"
)
"""Verbs after which an article begins who does it: "ataca el líder"."""
_OPENERS = phrases(
    "y|pero|luego|despues|entonces|enseguida|ahora|ya|tambien|poco|mas|tarde|acto|seguido|,|finalmente|al|final"
)
_ARTICLES = phrases("el|la|los|las|un|una|otro|otra|varios|varias|dos|tres|le|les|l")
_MOST = 6
"""Clauses of a sentence in which it is put in: more has no sentence that is written for readers."""
_NEAR = 4
"""Tokens after a verb in which who does it may stand."""


def supply(s: Sentence, context: Context) -> None:
    """Put in who does something that is said without a subject: the one of the clause, or the sentence, before.

    Args:
        s: the sentence, whose tokens are changed.
        context: who was spoken of last.
    """
    if s.has("win", "line", "gc", "if"):
        return
    at = len(s.tokens) - 1
    put = 0
    while at > 1 and put < _MOST:
        if (
            s.tokens[at - 1].folded in _JOINTS or (s.language == "es" and s.tokens[at - 1].folded == ":")
        ) and _begins_with_verb(s, at):
            people = _subject(s, at - 1, context)
            if people and _agrees(s, at, people):
                s.supply(at, people)
                put += 1
        at -= 1
    if s.language in ("fr", "es") and (tried := _caught_at_once(s, context)):
        s.supply(0, tried)
    elif s.language == "fr" and len(context.doer) == 1 and _is_he(s):
        s.supply(0, list(context.doer))
    if s.language == "es" and len(context.last) == 1 and (first := _opening(s, context)) is not None:
        s.supply(first, list(context.last))


def _is_he(s: Sentence) -> bool:
    """Return whether a French sentence begins with "il" who does something: not with "il reste", or "il pleut"."""
    if s.tokens[0].folded not in ("il", "elle") or s.has("maybe", "nation") or len(s.tokens) < _NEAR:
        return False
    return _IMPERSONAL.isdisjoint(word for token in s.tokens[1:4] for word in token.folded.split())


_IMPERSONAL = phrases(
    "reste|restait|restent|y|fait|faisait|faut|faudra|pleut|neige|semble|manque|suffit|convient|agit|est temps|vaut|va|etait"
)
_JOINTS = phrases("y|et|pero|mais")
_CAUGHT = phrases(
    "neutralizado|neutralizada|cazado|cazada|neutralizados|cazados|absorbido|absorbida|alcanzado|repris|reprise|rattrape|rattrapee|avale|avalee|reprises|rattrapes|avales|absorbe|absorbes"
)


def _caught_at_once(s: Sentence, context: Context) -> list[Person]:
    """Return who attacked in the sentence before, where this one only says that they are caught: "Repris au km 5."."""
    attack = context.attack
    if attack is None or context.attack_age or s.tokens[0].folded.split()[0] not in _CAUGHT:
        return []
    return [] if s.has("named", "maybe", "nation", "leaders", "chasers", "they") else list(attack.people)


def _verb(s: Sentence, at: int) -> str:
    """Return the first word from a token on that is no pronoun or the like."""
    for token in s.tokens[at : at + 4]:
        for word in token.folded.split():
            if word not in LIGHT:
                return word
    return ""


_IDLE = lazy(r"se qued\w+ (?:sol|sin|con|a)")
"""Who is left alone, or with something, is not dropped."""


def _begins_with_verb(s: Sentence, at: int) -> bool:
    if s.tokens[at].classes & {"named", "distance", "duration"} or _IDLE.match(s.tokens[at].folded):
        return False
    verb = _verb(s, at)
    singular = verb.removesuffix("n") if s.language == "es" else verb.removesuffix("nt")
    if singular not in MOVES_ON | _TARRIES and not (verb.endswith("aron") and f"{verb[:-4]}o" in MOVES_ON):
        return False
    after = next((i for i in range(at, min(len(s.tokens), at + 5)) if verb in s.tokens[i].folded.split()), at)
    return not _has_doer(s, after, verb)


def _has_doer(s: Sentence, at: int, verb: str) -> bool:
    """Return whether who does it follows a Spanish verb: "y ataca Fisk", "y salta el danés"."""
    if s.language != "es" or at + 1 >= len(s.tokens):
        return False
    following = s.tokens[at + 1]
    if "named" in following.classes or following.classes & _GROUPS:
        return True
    is_its_own = s.tokens[at].folded.startswith("se ")  # "se corta la señal"
    return following.folded in _ARTICLES and (verb in _INTRANSITIVE or is_its_own)


def _subject(s: Sentence, at: int, context: Context) -> list[Person]:
    """Return who does what is said before an "and": riders who begin a clause, or stand right after its verb."""
    for index in range(at - 1, -1, -1):
        token = s.tokens[index]
        if token.folded in (";", ":", "."):
            return []
        if token.classes & {"peloton", "chasers", "leaders", "team"} and _begins(s, index):
            return []
        if (
            s.language == "es"
            and "nation" in token.classes
            and _begins(s, index)
            and all(i < index or i > at or s.tokens[i - 1].folded in _OF_OTHERS for i in s.all("named"))
        ):
            return context.by_nation(token.value)  # "El neerlandés tuvo un minuto, pero fue neutralizado"
        if "named" not in token.classes:
            continue
        if _begins(s, index) or (
            s.language == "es"
            and index
            and _is_doing(s, index - 1)
            and s.tokens[index - 1].folded.split()[-1] != "a"
        ):
            return list(token.value)
    return []


def _is_doing(s: Sentence, at: int) -> bool:
    token = s.tokens[at]
    return bool(token.classes & _DOING) or token.folded.split()[-1] in MOVES_ON


def _begins(s: Sentence, at: int) -> bool:
    while at and (s.tokens[at - 1].folded in _BEFORE_A_NAME or s.tokens[at - 1].classes & {"nation"}):
        at -= 1
    return at == 0 or bool(s.tokens[at - 1].classes & {"break", "mark"})


def _agrees(s: Sentence, at: int, people: list[Person]) -> bool:
    verb = _verb(s, at)
    is_many = verb.endswith("n") if s.language == "es" else verb.endswith("nt")
    return is_many == (len(people) > 1)


_OF_OTHERS = phrases("a|al|de|del|con|companero|paisano|compatriota|a la|de su companero")
"""Before a rider who is not who does it."""
_TARRIES = phrases("tarda|tardo|logra|logro|consigue|consiguio|acaba|termina|puede|pudo")
"""Before what somebody does after a while: "y no tarda en enlazar"."""
_NOUNS = phrases("baja|caza|marcha|prueba|marca|corta|sufre|deja")
"""Verbs that are nouns as well, or begin something else: "Baja de Dorn"."""


def _opening(s: Sentence, context: Context) -> int | None:
    """Return where a Spanish sentence begins with a verb of one who was named before, None where it does not."""
    at = 0
    while at < min(len(s.tokens), _NEAR) and s.tokens[at].folded in _OPENERS | {"¡"}:
        at += 1
    if at + 1 >= len(s.tokens) or s.tokens[at].classes & {"named", "nation", "peloton", "leaders", "chasers"}:
        return None
    verb = _verb(s, at)
    if verb not in MOVES_ON or not verb or context.phase == "finished" or context.won_now:
        return None
    where = next(
        (i for i in range(at, min(len(s.tokens), at + _NEAR)) if verb in s.tokens[i].folded.split()), None
    )
    if where == at and verb in _NOUNS and s.tokens[at].folded.split()[0] == verb:
        return None
    if where is not None and verb.endswith("o") and "ó" not in s.text[s.tokens[where].start : s.tokens[where].end]:
        return None  # "Cambio de bicicleta", "Intento de Dorn"
    if where is None or any(t.classes & {"named", "peloton", "leaders", "chasers"} for t in s.tokens[at:where]):
        return None
    for token in s.tokens[where + 1 : where + 1 + _NEAR]:
        if token.classes & {"break"} or token.folded in _TO:
            break
        if token.classes & ({"named"} | _GROUPS):
            return None  # who does it follows
    return None if _has_doer(s, where, verb) or _comes_after(s, where) else at


def _comes_after(s: Sentence, at: int) -> bool:
    """Return whether who does it follows between commas: "Se bajó también, en su caso por agotamiento, el veterano Dorn"."""
    for named in s.all("named"):
        begin = named
        while begin > at and (
            s.tokens[begin - 1].folded in _ARTICLES
            or "nation" in s.tokens[begin - 1].classes
            or s.tokens[begin - 2].folded in _ARTICLES
        ):
            begin -= 1
        if begin > at + 1 and s.tokens[begin - 1].folded == ",":
            return True
    return False


_TO = phrases("a|al|de|del|con|en|por|sobre|para|desde|tras|y")
