"""Who passed a summit or a sprint in Spanish, once it was named: "Pasa primero A, por delante de B y C", "Tras él cruzaron B y C"."""

from feeds.commentary.place.placings import placing
from feeds.commentary.place.romance_passages import share_pairs
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.slots import PEOPLE, Slots, in_row
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

_PASSES = (
    r"(?:vuelve a |acaba de |ha )?(?:pasa|pasar|paso|pasado|cruza|cruzar|cruzo|cruzado|corona|coronar|corono|coronado|puntua|puntuar|puntuo|puntuado|"
    r"transita|franquea|bascula|bonifica|entra|entro|holla|hollo|asoma|llega)"
)
_FIRST = r"(?:(?:el |la )?primer[oa]|en cabeza|en primer lugar|en primera posicion|por delante|al frente|en solitario|sol[oa]|de nuevo|otra vez)"
_TITLED = r"(?:(?:el|la|su) (?:(?:propi[oa]|mism[oa]|siempre|incansable|joven|veteran[oa]) )?(?:[\w-]+ )??)?"
_CROSS = r"(?:pasan|coronan|cruzan|puntuan|bonifican|pasaron|coronaron|cruzaron|puntuaron|bonificaron|han pasado|han coronado|han puntuado|han bonificado)"
_HERE = r"(?:(?:y|por (?:alli|ahi|ella|aqui|la cima|la pancarta|arriba)|arriba|alli|en la cima|en lo alto) ,? ?)?"

_ONE_FIRST = lazy(
    rf"^{_HERE}(?:{_PASSES}(?: (?:por|la|el|alli|ahi|pancarta|cima)){{0,3}} {_FIRST}|(?:primer[oa]|en cabeza|delante)(?: ,)?) {_TITLED}({PEOPLE})"
    rf"|^{_HERE}({PEOPLE})(?: (?!no\b|a\b|con\b)[\w-]+){{0,2}} {_PASSES}(?: [\w-]+){{0,2}}? {_FIRST}(?= ?[,.;:(]| y\b| con\b| por\b| seguid| a\b|$)"
    rf"|^{_HERE}({PEOPLE})(?: [\w-]+)?? (?:por delante|delante) de(?= )"
    rf"|^{_HERE}(?:vuelve|vuelven) a ser {_TITLED}({PEOPLE}) (?:el|la) (?:primer[oa]|mas rapid[oa])"
)
_IN_ORDER = lazy(
    rf"^{_HERE}{_CROSS}(?: (?:por|la|el|pancarta|cima|este|ese|orden|,|:)){{0,4}} {_TITLED}({PEOPLE})"
)
_CUP = lazy(
    rf"\b(?:cuya|cuyo) (?:cima|cumbre|alto|pancarta|paso) {_PASSES}(?: [\w-]+)?? {_FIRST} {_TITLED}({PEOPLE})"
)
_NEXT = lazy(
    rf"^(?:{_HERE}(?:tras|detras de) (?:el|ella|suyo)|(?:justo |inmediatamente )?(?:por )?detras|a continuacion|despues|luego|(?:le|lo) (?:siguen|siguieron|sigue|siguio)(?: de cerca)?|siguen)"
    rf"(?: ,)?(?: (?:pasan|coronan|cruzan|cruzaron|pasaron|coronaron|pasa|paso|corona|corono|cruza|cruzo|entran|entraron|puntuan|puntuaron|han pasado|ha pasado|lo hacen|lo hicieron|lo hace|la pancarta|la cima|por la pancarta|por este orden|,)){{0,3}} {_TITLED}({PEOPLE})"
    rf"|^(?:ha pasado|ha cruzado|paso|pasa|corono|ha coronado|cruza) (?:sol[oa]|en solitario|destacad[oa]|sin oposicion) , con {_TITLED}({PEOPLE})"
)
_TAIL = (
    r"(?:(?: ?,)?(?: que)?(?: (?:a (?:su|la|poca|corta|escasa) (?:rueda|estela|espalda|lado|distancia)|pegad[oa]s?(?: a (?:su|la) rueda)?|a rueda|en su rueda|(?:segund|tercer|cuart)[oa]|"
    r"(?:suma|se lleva|se apunta|pasa|bonifica|con) (?:\d+|\{\d+\})(?: puntos?)?|(?:a )?(?:unos|pocos|escasos|muy pocos) metros(?: mas)?(?: por)?(?: detras| atras)?|por detras|a (?:solo |unos )?\{\d+\}|"
    r"\d+(?: puntos?| pts)?(?=[ ,.;)]|$))| \( ?(?:\d+|\{\d+\})(?: \w+)? ?\)))*"
)
_NEXT_AFTER = lazy(_TAIL)
_LINK = lazy(
    r" ?(?:[,;] )?(?:y |e |, )?(?:(?:justo |inmediatamente )?(?:por )?delante de |seguid[oa]s? (?:muy de cerca |de cerca )?(?:de|por) |"
    r"(?:segund|tercer|cuart)[oa] (?:es |fue |ha sido |pasa |paso |, )?|con |luego |despues |a continuacion |tras (?:el|ella) )?"
    rf"(?:de |a |por )?{_TITLED}(?P<who>{PEOPLE}){_TAIL}"
)
_OTHER_NEWS = phrases(
    "modal|future|if|past|catch|crash|attack|gc|win|mechanical|abandon|dropped|peloton|leaders|chasers"
)


def passed_here(s: Sentence, said: Slots, context: Context) -> tuple[str, list[Person]] | None:
    """Return the kind of what was named before, and who passed it in their order; None where a sentence says none."""
    if s.language != "es" or not said.people or not _OTHER_NEWS.isdisjoint(_classes(s)):
        return None
    if (kind := context.open_line) is not None:
        if (match := _ONE_FIRST.match(said.text)) is not None:
            first = in_row(said, next(filter(None, match.groups())))
            end = match.end() if not match[0].endswith("delante de") else match.end(3)
            return (kind, _with_the_next(said, first, end)) if len(first) == 1 else None
        if (match := _IN_ORDER.match(said.text)) is not None:
            order = _with_the_next(said, in_row(said, match[1]), match.end())
            return (kind, order) if len(order) > 1 else None
    return None


def first_of_it(s: Sentence, said: Slots) -> list[Person]:
    """Return who passed a climb of which a sentence says so in passing: "en La Aliseda, cuya cima holló primero A"."""
    if "cuya" not in said.text and "cuyo" not in said.text:
        return []
    match = _CUP.search(said.text) if s.language == "es" and not s.has("modal", "future", "if") else None
    first = in_row(said, match[1]) if match else []
    return _with_the_next(said, first, match.end()) if match and len(first) == 1 else []


def next_here(s: Sentence, said: Slots, context: Context) -> Fact | None:
    """Return who passed after the first, where a sentence is of them: "Tras él cruzaron la pancarta B y C"."""
    if context.passage is None or len(context.placed) != 1 or not _OTHER_NEWS.isdisjoint(_classes(s)):
        return None
    if (match := _NEXT.match(said.text)) is None:
        return _shares_of_the_next(s, said, context)
    tail = _NEXT_AFTER.match(said.text, match.end())
    people = in_row(said, next(filter(None, match.groups())))
    people = _with_the_next(said, people, tail.end() if tail else match.end())
    if set(people) & set(context.placed):
        return None
    return placing(s, [{"person": person} for person in people], context)


_SCORES = lazy(
    r"(?:^|(?:y|,) )<\d+> (?:, que )?(?:suma|sumo|se lleva|se llevo|se apunta|recoge|coge|consigue|rasca|se queda con|obtiene|gana|bonifica)(?: (?:otros|los|solo|unos))? (?:\d|un|una|dos|tres|cuatro|cinco|seis|ocho|\{)"
    r"|^(?:otros )?(?:\d+|dos|tres|cuatro|cinco|seis|ocho)(?: puntos?| segundos?)? (?:para|son para|van para) "
)


def _shares_of_the_next(s: Sentence, said: Slots, context: Context) -> Fact | None:
    """Return who passed after the first with what they got: "B suma 3 y C 1"."""
    if (
        not _SCORES.search(said.text)
        or context.passage is None
        or s.has("ahead", "behind", "lead_noun", "distance")
    ):
        return None
    pairs = share_pairs(said)
    values = [value for _, value, _ in pairs]
    units = {unit for _, _, unit in pairs if unit}
    people = [person for person, _, _ in pairs]
    if not pairs or values != sorted(set(values), reverse=True) or len(units) > 1:
        return None
    if set(said.people) != set(people) or set(people) & set(context.placed):
        return None
    unit = next(iter(units), None) or context.unit or ("points" if context.passage[0] == "climb" else None)
    rows = [{"person": person} | ({unit: value} if unit else {}) for person, value, _ in pairs]
    return placing(s, rows, context)


def _classes(s: Sentence) -> frozenset[str]:
    """Return the classes of the words up to the clause after the riders."""
    last = s.clauses[max(s.all("named"), default=0)]
    return frozenset(kind for at, token in enumerate(s.tokens) if s.clauses[at] <= last for kind in token.classes)


def _with_the_next(said: Slots, order: list[Person], start: int) -> list[Person]:
    """Return riders with those who are named after them as next, from a place of the text on."""
    found = list(order)
    if (tail := _NEXT_AFTER.match(said.text, start)) is not None:
        start = tail.end()
    while (match := _LINK.match(said.text, start)) is not None:
        found += [one for one in in_row(said, match["who"]) if one not in found]
        start = match.end()
    return found


def is_in_company(s: Sentence, at: int) -> bool:
    """Return whether a Spanish rider is only beside one who is placed: "C es tercero, acompañado de D, y el grupo de E"."""
    if s.language != "es" or not at:
        return False
    before = [word for token in s.tokens[max(0, at - 3) : at] for word in token.folded.split()[-1:]]
    return before[-1:] == ["de"] and not _COMPANY.isdisjoint([*before, s.tokens[at - 1].folded])


_COMPANY = phrases(
    "acompanado|acompanada|compania|grupo|grupeto|acompanado de|en compania de|grupo de|companero de|companero"
)
