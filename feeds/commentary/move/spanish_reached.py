"""Riders who catch riders, in Spanish: "Dorn alcanza a Fisk y sigue a su ritmo", "Dorn y Gran lo han cazado".

Those who are reached so are caught; where others are away beside them, whoever reaches them has joined them.
"""

import re
from collections.abc import Iterator

from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.doing import group_of, move
from feeds.commentary.sentence.sayings import is_said
from feeds.commentary.sentence.slots import PEOPLE, Slots, in_row
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_HINT = lazy(
    r"\b(?:alcan\w+|caz[ao]\w*|caza|cazan|alcance|atrap\w+|pill[ao]\w*|rebas\w+|adelant\w+|super[ao]\w*|coge\w*|cogi\w+)\b"
)
_CATCH = r"(?:(?:alcanza|caza|atrapa|pilla|rebasa|adelanta|supera)(?:n|do|ron|ba)?|coge|cogen|cogio|cogieron|cogido|(?:alcanz|caz|atrap|pill|rebas|adelant|super)o|(?:da|dan|dio|dieron|dado) (?:caza|alcance))"
_DOES = rf"(?: (?:ya|por fin|finalmente|tambien|luego|despues|enseguida|pronto|ahora|,))*(?: (?P<him>l[oae]s?))?(?: (?:ha|han))?(?: ya| por fin)? {_CATCH}"
_THEY = (
    rf"(?:{PEOPLE}|(?:el|los|las|ese|este) (?:\w+ )?(?:perseguidor\w*|favorit[oa]s|capos|gallos|gallitos|mejores|contraatacantes|de atras|de detras|de por detras)"
    rf"(?: de la general)?|(?:el )?(?:duo|trio|cuarteto|quinteto|grupo|grupito|pequeno grupo) (?:de|del) {PEOPLE})"
)
"""Riders who chase, by name or as a group."""
_REACHED = lazy(
    rf"(?P<who>{_THEY})(?: , [^<>,;:.]{{1,50}} ,)?{_DOES}(?: (?:ya|por fin|finalmente|enseguida|pronto|tambien|rapidamente|casi al momento))*"
    rf"(?: (?:a|al|a su|al \w+)(?: (?:el|la|\w+))?? (?P<whom>{PEOPLE})|(?= ?[.,;!]| y\b| e\b| a\b| en\b| con\b| al\b))"
)

_TAKES_HIM = lazy(
    rf"\b(?:a|al|a la) (?:[\w-]+ )??(?P<whom>{PEOPLE})(?P<him>)(?: ya| tambien| enseguida| pronto)* l[oae]s?(?: (?:ha|han))?(?: ya| por fin)? {_CATCH}"
    rf"(?: (?:ya|por fin|finalmente|enseguida|pronto|tambien|rapidamente|despues))* (?:el |la )?(?:[\w-]+ )??(?P<who>{_THEY})"
)
_TAKEN_BY = lazy(
    rf"(?P<whom>{PEOPLE})(?P<him>)(?: ,)?(?: (?:es|son|fue|fueron|ha sido|han sido|ya|acaba|termina))* (?:alcanzad|cazad|atrapad|rebasad|adelantad|superad)[oa]s?"
    rf"(?: (?:ya|por fin|finalmente|enseguida))* por (?:el |la |su )?(?:[\w-]+ )??(?P<who>{PEOPLE})(?! (?:en|al|por) (?:el |la )?(?:sprint|meta|linea|general))"
)


def reached(
    s: Sentence, said: Slots, context: Context
) -> Iterator[tuple[re.Match[str], list[Person], Fact | None]]:
    """Yield which riders of those ahead others catch, with all of whom no other rule is to speak.

    No fact is given of those who were said to be caught, or whom others join.
    """
    if s.language != "es" or not said.people or not _HINT.search(said.text):
        return
    for match in (found for rule in (_TAKES_HIM, _REACHED, _TAKEN_BY) for found in rule.finditer(said.text)):
        if not is_said(s, said, match, frozenset()):
            continue
        who = in_row(said, match["who"])
        if match["whom"]:
            whom = in_row(said, match["whom"])
        elif match["him"]:
            whom = _meant(match["him"], who, context)
        else:
            continue
        if whom and all(one in context.taken for one in whom):
            yield match, [*who, *whom], None
            continue
        ahead = [*context.away, *context.chasers, *context.moved, *context.fallen]
        ahead += [one for one in whom if one in context.been_away and one not in context.taken]
        if match.re is _TAKES_HIM:
            ahead += [*context.delayed, *context.behind]
        if not whom or any(one in who for one in whom) or not all(one in ahead for one in whom):
            continue
        has_just_gone = context.attack is not None and context.attack_age <= 1 and whom == context.attack.people
        if context.leads(who) or has_just_gone:
            continue
        is_of_favourites = not who and "persegu" not in match["who"]
        if (
            len(whom) > 1
            and context.leads(whom)
            and len(whom) >= (context.away_size or 0)
            and not is_of_favourites
        ):
            continue  # riders who catch all who lead have joined them
        if len(whom) == 1 and who and _are_of_more(whom, context):
            yield match, whom, None
            continue
        by = who[0].name if len(who) == 1 else group_of(who, context) if who else "chasers"
        if who and all(one in whom for one in context.away):
            context.chasers = who  # who leads from there
        yield match, [*who, *whom], move("caught", whom, 0.84, s, by=by)


def _are_of_more(whom: list[Person], context: Context) -> bool:
    """Return whether others are away beside those who are reached: whoever reaches them has joined them."""
    return context.leads(whom) and max(context.away_size or 0, len(context.away)) > len(whom)


def _meant(pronoun: str, who: list[Person], context: Context) -> list[Person]:
    """Return whom "lo" means: one who was spoken of last, or who is away alone."""
    if pronoun.endswith("s"):
        return []  # those who are several are joined
    for group in (context.last, context.away):
        left = [one for one in group if one not in who]
        if len(left) == 1:
            return left
    return []


_BY_A_FALL = lazy(r"\bpor (?:una )?caida\b|\btras (?:una |la )caida (?:de ayer|del)\b")


_EARLIER_FALL = lazy(
    r"\b(?:la|esa|aquella) (?:caida|montonera) [^,;:.]{2,40} (?:se (?:cobra|ha cobrado|cobro)|(?:le |les )?(?:pasa|ha pasado|paso) factura|tiene consecuencias|deja secuelas|trae cola)\b"
)
"""What a crash of before has led to: "La caída de Dorn se cobra su primera víctima"."""
_SPRINT_FROM = lazy(
    r"\ba (?:falta de )?(?:unos |menos de )?(?:[1-4]\d\d|doscientos|trescientos|cuatrocientos) metros\b(?! (?:de|del) (?:la cima|alto|puerto|desnivel|altitud|coronar))"
)
"""From where a sprint is opened, which is no attack: "Gana Bero, que ha arrancado a 250 metros"."""
_RIDES_ON = lazy(
    r"\b(?:cambi\w+ de (?:bici\w*|rueda|montura|maquina)|se (?:ha )?(?:levant\w+(?! (?:sobre|del|de su|encima|en los))|mont\w+|sub\w+|pone en pie|incorpora)|cog\w+ (?:otra|la|una|su) (?:\w+ )?bici\w*|recib\w+ asistencia)\b[^.;]{0,30}"
    r"\b(?:y|,) (?:ya |re)?(?:arranca|se va|se marcha|sale|parte|acelera)|"
    r"^\W*(?:y |ahora |ya )*se (?:va|marcha|sale) (?:muy |a |bastante |ya |realmente |demasiado |todo |toda )*(?:rapido|deprisa|fuerte|despacio|tope|fondo|buen ritmo|ritmo|bloque|tren|mil|velocidad|gas|saco)\b"
)
"""Who goes on after a mishap, and how fast one rides: "cambia de bici y arranca", "Se va muy rápido"."""


_THING = r"(?:moto|motocicleta|coche|ambulancia|autobus|furgoneta|valla|pancarta|arco|perro|fotografo|camara|espectador|espectadora|aficionado|aficionada|arbol)"
_OF_A_THING = lazy(
    rf"\b{_THING} (?:[\w-]+ )?(?:se )?(?:(?:ha |han )?ca(?:e|en|ido)|cayo|pincha|ha pinchado)\b|\b(?:(?:ha |han )?ca(?:e|en|ido)|cayo|pincha|ha pinchado) (?:el|la|un|una) {_THING}\b"
)
"""What falls or breaks down and is no rider: "cae una moto, y Dorn la esquiva"."""
_STRIKES = lazy(
    r"\b(?:por delante|tir[ao]\w*|derrib\w+|arroll\w+|choc\w+|golpe\w+|tropie\w+|embest\w+|esquiv\w+ y)\b"
)


_MOVES = frozenset({"attack", "dropped", "caught"})


def without_those_out(s: Sentence, found: list[Fact], context: Context) -> list[Fact]:
    """Return facts without the attacks of Spanish riders who are out of the race, "se fue anoche a casa", and crashes of those who do not start."""
    absent = {one for fact in found if fact.fields.get("status") == "DNS" for one in fact.people}
    if absent and s.language in ("fr", "es"):
        # why they do not start
        found = [fact for fact in found if fact.kind != "crash" or not absent.issuperset(fact.people)]
    if s.language == "nl" and context.out:
        return [f for f in found if f.kind not in _MOVES or not f.people or not context.out.issuperset(f.people)]
    if s.language != "es":
        return found
    if _EARLIER_FALL.search(s.folded):
        found = [fact for fact in found if fact.kind != "crash"]
    if _OF_A_THING.search(s.folded) and not _STRIKES.search(s.folded):
        found = [fact for fact in found if fact.kind not in ("crash", "mechanical")]
    if _SPRINT_FROM.search(s.folded) or _RIDES_ON.search(s.folded):
        found = [fact for fact in found if fact.kind != "attack"]
    if any(fact.kind == "abandon" for fact in found) and (_BY_A_FALL.search(s.folded) or "(caída" in s.text):
        found = [fact for fact in found if fact.kind != "crash"]  # why they are out
    outs = {*context.out, *(one for fact in found if fact.kind == "abandon" for one in fact.people)}
    return (
        [f for f in found if f.kind != "attack" or not f.people or not outs.issuperset(f.people)]
        if outs
        else found
    )
