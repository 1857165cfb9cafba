"""Who came in after the winner, in French and Spanish: "A 16 segundos llegó A y a 21 B", "A termine à 16"."""

from collections.abc import Iterator

from feeds.commentary.place.places import pairs_of
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.slots import PEOPLE, Slots, in_row
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_COMES_IN = lazy(
    r"\b(?:lleg(?:o|a|aron|an)|entr(?:o|a|aron|an)|cruz(?:o|a|aron) (?:la meta|la linea)|"
    r"termin(?:o|a|aron|an)|acab(?:o|a|aron|an)|"
    r"finaliz(?:o|a|aron)|conclu(?:yo|ye)|podio|cajon|sac(?:o|a)|ha sacado|aventaj(?:o|a)|"
    r"(?:a |ont )?termin(?:e|ent|es)|est arrivee?|sont arrives|arriv(?:e|ent)|se class(?:e|ent)|"
    r"(?:a |ont )?fini(?:t|ssent)?|"
    r"(?:a |ont )?devanc(?:e|es|ent)|podium)\b"
)
_NO_ARRIVAL = lazy(
    r"\b(?:general|clasificacion|classement|maillot|lider|leader|kilometros?|kilometres?|km|cima|sommet|virtual\w*|puerto|col)\b"
)

_FIRST_OF_THEM = lazy(
    r"^(?:ya )?a (?:solo |tan solo )?\{(?P<time>\d+)\} (?:llego|entro|cruzo la meta|cruzo|termino|acabo|finalizo|lo hizo|ha llegado|ha entrado|llega|entra) (?:(?:el|la) (?:[\w-]+ )??)?<(?P<who>\d+)>"
    r"(?: , (?:que|quien) (?:batio|supero|gano|bate|supera|derroto|aventajo) (?:(?:al|en el) (?:sprint|esprint|embalaje) )?(?:a|al) (?:[\w-]+ )??<(?P<next>\d+)>)?(?= ?[.,;!]| y\b|$)"
)
"""Who came in next, and whom they outsprinted: "A ocho segundos llegó A, que batió al sprint a B"."""
_LATER_PLACE = lazy(r"\b(?:tercer|cuart|quint|sext|septim|octav|noven|decim)[oa]\b")
"""One who came in alone, and not as the second."""
_OF_A_GROUP = lazy(r"\b(?:grupo|groupe|paquet|pequeno grupo) (?:de |del |d ['’] ?|des )?<")
"""A group called after a rider: others are in it."""


def arrivals(s: Sentence, said: Slots, winner: Person) -> list[tuple[Person, int]]:
    """Return who came in after the winner with their gaps in seconds, nobody where it is not said of the finish.

    Args:
        s: the sentence, of the finish.
        said: the same with slots.
        winner: who won.
    """
    if s.language not in ("fr", "es") or s.has("peloton", "leaders", "chasers", "modal", "future", "not", "if"):
        return []
    if not _COMES_IN.search(said.text) or _NO_ARRIVAL.search(said.text):
        return []
    if s.language == "es" and (alone := _FIRST_OF_THEM.match(said.text)) is not None and alone["next"]:
        gap = said.figures[int(alone["time"])]
        people = [said.people[int(alone[name])] for name in ("who", "next") if alone[name]]
        return [(one, int(gap.value)) for one in people if one is not winner] if not gap.race_time else []
    gaps = [figure for figure in said.figures if not figure.race_time]
    if len(gaps) != len({*said.people} - {winner}) or _OF_A_GROUP.search(said.text):
        return []
    pairs = pairs_of(said, 0, winner)
    if len(pairs) == 1 and _LATER_PLACE.search(said.text):
        return []
    return [(person, gap) for person, gap in pairs if gap is not None]


_THEN_COMES = lazy(
    rf"^(?:and |and )?(?:then|next|after (?:him|her|them)|behind (?:him|her|them))(?: ?,)?(?: (?:it ['’]? ?s|comes|came|is|was|follows|followed|we have|the \w+))*(?P<who> {PEOPLE})"
    r"(?: ,)?(?: (?:at|only|just|another)*(?: ?\{(?P<time>\d+)\}| (?P<bare>\d{1,3}))(?: back| later| down| behind)?)?(?= ?[.,;!]|$)"
)


def then_comes(said: Slots) -> Iterator[tuple[Person, int | None]]:
    """Yield who comes in after the one given last in English: "Then Dorn, at 25"."""
    match = _THEN_COMES.match(said.text)
    if match is not None:
        time = int(said.figures[int(match["time"])].value) if match["time"] else None
        people = in_row(said, match["who"])
        yield from ((one, int(match["bare"]) if match["bare"] else time) for one in people[:1])
