"""Orders of the finish that a sentence lists: "Top five: A, B, C, D and E", "A, B, C: that was the order"."""

from dataclasses import dataclass

from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.slots import PEOPLE, Slots, in_row
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_ROW = r"(?P<row><\d+-\d+>)"
_SO_MANY = r"(?:\d{1,2}|three|four|five|six|eight|ten|drie|vier|vijf|zes|acht|tien|trois|quatre|cinq|huit|dix|tres|cuatro|cinco|seis|ocho|diez)"
_HEAD = lazy(
    rf"(?:^|[.!] )(?:the |de |le |les |el |los |our |onze |la )?(?:(?:full|provisional|voorlopige|dag|final) )?"
    rf"(?:podium|podio|top ?-? ?{_SO_MANY}|(?:first|eerste) {_SO_MANY}|{_SO_MANY} (?:premiers|primeros)|primeros {_SO_MANY}|(?:finishing )?order|"
    r"result|results|uitslag|daguitslag|volgorde|ordre|orden|resultado|resultados|resultat)"
    r"(?: (?:is|was|reads|on the line|across the line|today|of the (?:stage|day)|van de (?:rit|etappe|dag)|aan de (?:meet|finish|streep)|du jour|de l ?['’]? ?etape|a l ?['’]? ?arrivee|"
    rf"de la etapa|del dia|en (?:la )?meta)){{0,3}} ?[:=–-] {_ROW}"
)
_TAIL = lazy(
    rf"(?:^|[.!] )(?:and |en |et |y )?{_ROW} ?[:,–;-]+ (?:(?:that|this|dat|zo|dit|voila|tel|c|ce|ese|este|esa|asi)\b[^<>{{}}]{{0,20}}? )?"
    r"(?:is |was |were |fut |est |etait |fue |es |luidt |luidde |the |de |het |le |l ['’] ?|el |your |the stage |today ?(?:['’] ?)?s )*"
    r"(?:finishing |dag)?(?:order|volgorde|podium|podio|ordre|orden|top three|top drie|first three|trois premiers|tres primeros)\b"
)
_SO_IT_IS = lazy(
    rf"^(?:so |and |then |in the end |, )*(?:it ?['’]? ?s|it is|it was|that makes it|that ?['’]? ?s) {_ROW}(?= ?[,.;!]| who\b| in that order| and\b|$)"
)
_WHOM = r"(?:behind|after|achter|na|derriere|apres|detras|por detras|tras)(?: (?:him|her|hem|haar|lui|elle|de el|de ella|el|ella|the winner|de winnaar|de winnares|le vainqueur|el ganador|<\d+>))?(?: ,)?"
_COME_IN = (
    r"(?:it s|it is|it was|came|come|comes|finish|finished|followed|eindigden|eindigen|volgden|volgen|kwamen|finishten|finishen|on retrouve|arrivent|terminent|suivent|ont termine|"
    r"entraron|entran|llegaron|llegan|quedaron|cruzaron|terminaron|finalizaron|se clasificaron)"
)
_FINISH = (
    r"(?:come|came|cross|crossed|finish|finished|roll|rolled) (?:home|in|over|across|the line|second|together)|finished?|eindigden|eindigen|finishten|finishen|bolden|bollen|"
    r"terminent|ont termine|se classent|arrivent|prennent|entraron|entran|llegaron|llegan|terminaron|terminan|cruzaron|cruzan"
)
_BEHIND = lazy(
    rf"(?:^|[.!,:;] |\band |\ben ){_WHOM} (?:{_COME_IN}(?: (?:home|in|over|binnen|over de streep|la meta))? (?:the |de |le |el )?(?P<row>{PEOPLE})(?= ?[.,;!]|$)"
    rf"|(?:the |de |le |el )?(?P<row2>{PEOPLE}) (?:{_FINISH})\b)"
)
_NOT_THE_STAGE = lazy(
    r"general|overall|\bgc\b|klassement|classement|clasificacion|standings|jersey|maillot|trui|points|punten|sprint\b|kom\b|virtual|yesterday|gisteren|hier|ayer|last year|vorig|group|groep|groupe|grupo"
)


@dataclass(frozen=True, slots=True)
class Order:
    """Riders in the order in which they finished."""

    people: list[Person]
    first: int
    """The place of the first of them: 2 of those who came in behind the winner."""


def listed_order(s: Sentence, said: Slots, winner: Person) -> Order | None:
    """Return the riders whom a sentence after the finish lists in their order, or None.

    Args:
        s: the sentence.
        said: the same with slots.
        winner: who won.
    """
    if s.language == "en" and (so := _SO_IT_IS.match(said.text)) is not None and not s.has("gc", "peloton", "not"):
        people = in_row(said, so["row"])
        return Order(people, 1) if people[0] is winner else None
    if not said.people or _NOT_THE_STAGE.search(said.text) or s.has("modal", "future", "not"):
        return None
    match = _HEAD.search(said.text) or _TAIL.search(said.text)
    if match is not None:
        people = in_row(said, match["row"])
        return Order(people, 1) if people[0] is winner else None
    behind = _BEHIND.search(said.text)
    if behind is None or s.has("peloton", "chasers", "distance"):
        return None
    people = [person for person in in_row(said, behind["row"] or behind["row2"]) if person is not winner]
    return Order(people, 2) if people and not said.figures else None
