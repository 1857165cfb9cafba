"""Who is meant in a row of pieces: the subject of a time, a pronoun's group, the role of riders."""

from dataclasses import dataclass, field

from feeds.commentary.gap.pieces import Row
from feeds.commentary.gap.tidying import GROUP_OF, Piece
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.roles import role_of_token
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import Bound, Figure, number
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import Token, phrases


@dataclass(frozen=True, slots=True)
class Apart:
    """A time that is a gap."""

    of: str
    to: str
    confidence: float
    bound: Bound | None = None
    figure: Figure | None = None
    """The time itself."""
    is_plain: bool = False
    """A group or a lead is named, and not riders only: no gap of a classification or a sprint."""
    is_now: bool = False
    """What was before is said beside it: "which was five minutes, is now 2:30"."""
    front: tuple[Person, ...] = ()
    """The riders who are ahead, where they are named."""
    passed: tuple[Person, ...] = ()
    """Those away whom they lead now."""
    back: tuple[Person, ...] = ()
    """The riders who are behind, where Dutch names them."""
    phrased: frozenset[int] = frozenset()
    """The tokens of the sentence that are of phrases that deny or foretell nothing, whatever their words."""


@dataclass(slots=True)
class Reading:
    """What was read of a sentence so far."""

    s: Sentence
    context: Context
    row: Row
    found: dict[int, Apart | None] = field(default_factory=dict)
    order: list[Apart] = field(default_factory=list)
    doer: Piece | None = None
    """Of whom the last time was."""
    implied: list[int] = field(default_factory=list)
    """The tokens of leads that were given without saying over whom."""
    of_one: dict[int, str] = field(default_factory=dict)
    """The riders who are behind alone, by the tokens of their gaps, though they are of those who chase."""
    others: list[int] = field(default_factory=list)
    """The tokens of gaps of "the others"."""


_TIME_FROM = lazy(r"aT_?[fBo]_?G,?&$")
_OBJECT_OF = frozenset("fobayBAtiFSlrg<>")
"""What stands before a group that is no subject."""


def is_subject(row_: Row, index: int) -> bool:
    """Return whether the group at an index is a subject, and not the object of a preposition."""
    before = row_.text[index - 1] if index else ""
    after = row_.text[index + 1] if index + 1 < len(row_.text) else ""
    if after == "W" or row_.text[index + 1 : index + 3] == ",W":
        return True  # "caught by the peloton, which is at …"
    if row_.text[index + 1 : index + 3] == ",m" and before != "w":
        return True  # "vers le peloton, pointé à …"
    if before == "f" and row_.text[max(0, index - 2) : index - 1] == "R":
        return True  # "what is left of the peloton"
    if before == "h" and not row_.inverts:
        return False
    if "b" in row_.text[max(0, index - 3) : index]:
        return False  # "between A and B"
    if before == "a" and after == "," and row_.pieces[index].words.startswith(("head of", "front of")):
        return True  # "they ride at the head of the bunch, 4'10 behind"
    if before == "w":
        return bool(after) and after in "aBTxhmv_"
    if before == "f" and after == "," and index > 1 and row_.pieces[index - 2].words in _DRIVES:
        return row_.text[index + 2 : index + 4] == "aT"  # "El UAE tira del pelotón, a 2:45 de la fuga"
    if before == "&" and _TIME_FROM.search(row_.text, 0, index):
        return after != "s"  # "à 1'50 de la tête et le peloton à cinq minutes"
    if before == "&" and index > 1 and row_.text[index - 2] in "PH":
        return bool(after) and after in "vmharW"  # "Dorn is behind them and the peloton is at 1:10"
    if before == "&" and index > 1 and row_.text[index - 2] == "G":
        return bool(after) and after in "vmharW" and not (index > 2 and row_.text[index - 3] in "fobaBA")
    return before not in _OBJECT_OF and after != "s"


def subject_of(reading: Reading, at: int, relation: str, before: Piece | None = None) -> Piece | None:
    """Return who is spoken of at a time: the nearest group before it that is a subject and can be it.

    A piece of kind "Q" is somebody who is not known, None that nobody is named.
    """
    text, pieces = reading.row.text, reading.row.pieces
    for index in range(at - 1, -1, -1):
        if text[index] == ";" and index < at - 1:
            break
        if text[index] not in "GPHQ" or not is_subject(reading.row, index) or pieces[index] is before:
            continue
        token = pieces[index].token
        if token is not None and _LEFT_BEHIND.match(reading.s.text, token.end):
            continue
        goes_on = _GOES_ON_NL if reading.row.inverts else _GOES_ON
        if (
            reading.s.language in ("en", "nl")
            and _DONE_TO.search(text, 0, index + 1)
            and goes_on.match(text, index + 1)
        ):
            continue
        if text[index] == "Q":
            return pieces[index]
        role = role_of(reading, pieces[index])
        has_lost = text[index] == "H" and has_lost_them(reading, people_of(reading, pieces[index]))
        if relation == "behind" and role == "leaders" and text[index] != "G" and not has_lost:
            continue
        is_of_those_away = is_one_of_those_away(reading, pieces[index]) or _are_others(reading, pieces[index])
        if relation == "behind" and role == "leaders" and not is_of_those_away:
            continue
        if relation == "ahead" and role in ("peloton", "dropped"):
            continue
        return pieces[index]
    return None


_DRIVES = phrases(
    "tira|tiran|tirando|frente|al frente|ritmo|marcha|comando|mando|contraataque|ataque|salto|movimiento|intento|persecucion|caza"
)
"""What stands before riders or a group who do it, or to whom it is done: "Contraataque de Dorn, a 50 segundos"."""
_LEFT_BEHIND = lazy(r" (?:ver )?achter(?: zich)?(?: (?:ge)?laten)?(?= (?:en|gelaten)\b)")
"""After a group that Dutch says to be left behind: "ze hebben het peloton achter zich gelaten en rijden op …"."""
_DONE_TO = lazy(r"[GPHQ][^,;:WGPHQ]{0,6}[cm_hKr](?:&[cm_])?G$")
_GOES_ON = lazy(r"&_?[vhmr]")
_GOES_ON_NL = lazy(r"[_$]{0,2}&_?[vhmr]")
"""After somebody to whom something is done: "Dorn has passed Gran and is 20 seconds behind": Dorn is."""


def _are_others(reading: Reading, piece: Piece) -> bool:
    """Return whether a piece is another number of riders than are away: "those four are at 22 seconds"."""
    size = piece.token.value if piece.token is not None and "leaders" in piece.token.classes else None
    away = reading.context.away_size
    before = reading.s.tokens[piece.at - 1].folded if piece.at else ""
    if size and reading.s.language == "en" and before.split()[-1:] in (["a"], ["another"]):
        return True  # "with a trio 15 seconds behind"
    return reading.s.language in ("en", "es") and bool(size) and away is not None and size != away


def has_lost_them(reading: Reading, people: list[Person]) -> bool:
    """Return whether something befell one of those away just now, so that they may be behind the others."""
    happened = reading.context.happened
    is_mishap = happened is not None and happened.kind in ("mechanical", "crash", "dropped")
    if reading.s.language == "en" and len(people) == 1 and people[0] in reading.context.delayed:
        return True  # and nobody said that he did anything since
    return len(people) == 1 and is_mishap and happened is not None and people[0] in happened.people


def people_of(reading: Reading, piece: Piece) -> list[Person]:
    """Return the riders of a piece, nobody where it is a group or not known."""
    token = piece.token
    if token is None:
        return []
    if "named" in token.classes:
        return list(token.value)
    if "nation" in token.classes:
        return reading.context.by_nation(token.value)
    if piece.kind == "O" and piece.words != "lui":
        return list(reading.context.last) if len(reading.context.last) == 1 else []
    if piece.kind in "HO":
        first = reading.row.pieces[0]
        if reading.s.language == "fr" and first.kind in "GH" and first is not piece and _begins(reading, piece):
            return people_of(reading, first)  # "Il est à 12 secondes de Fisk, et il a un trou sur Gran"
        for other in reversed(reading.row.pieces[: reading.row.pieces.index(piece)]):
            if other.kind == "Q":
                return []
            if other.kind == "G" and (people := people_of(reading, other)):
                return people if len(people) == 1 else []
        last = (
            reading.context.doer if reading.s.language == "fr" and reading.context.doer else reading.context.last
        )
        return list(last) if len(last) == 1 else []
    return []


def _begins(reading: Reading, piece: Piece) -> bool:
    """Return whether the first of a French sentence is one rider, or "il", of whom a pronoun is after others: "Dorn a lâché Fisk, il est à …"."""
    first = reading.row.pieces[0]
    if first.kind == "H":
        return True
    pieces = reading.row.pieces
    groups = [at for at in range(pieces.index(piece)) if pieces[at].kind == "G"]
    is_one_clause = len(groups) == 2 and "," not in reading.row.text[: groups[1]]
    return is_one_clause and all(len(people_of(reading, pieces[at])) == 1 for at in groups)


def named(people: list[Person]) -> Piece:
    """Return a piece that means some riders."""
    return Piece("G", 0, "", Token(frozenset({"named"}), 0, 0, people))


def is_nation(piece: Piece | None) -> bool:
    """Return whether a piece is a rider known by no more than a nationality, "the Spaniard"."""
    return piece is not None and piece.kind == "Q" and piece.token is not None and "nation" in piece.token.classes


def is_surely_away(reading: Reading, piece: Piece, relation: str) -> bool:
    """Return whether somebody of an unknown name who is ahead is away: nobody else was said to be."""
    token, context = piece.token, reading.context
    if piece.kind != "Q" or relation != "ahead" or token is None or "maybe" not in token.classes:
        return False
    is_open = not (context.has_break or context.chasers) and context.phase == "racing"
    is_open = is_open or [one.name for one in context.away] == [token.value]  # as the same sentence says
    return reading.s.language == "en" and is_open and not reading.s.has("gc", "win", "past")


def is_one_of_those_away(reading: Reading, piece: Piece) -> bool:
    """Return whether a piece is one rider of several who are away."""
    people = people_of(reading, piece)
    return len(people) == 1 and people[0] in reading.context.away and (reading.context.away_size or 0) > 1


def role_of(reading: Reading, piece: Piece) -> str:
    """Return what the group of a piece is called; "" where it is not known."""
    if piece.kind == "P":
        return _antecedent(reading, piece)
    if piece.kind in "HO":
        people = people_of(reading, piece)
        if piece.kind == "H" and reading.s.language == "fr" and _is_the_peloton(reading, piece):
            return "peloton"
        if not people and piece.kind == "O":
            return reading.context.subject
        if not people:
            return "leaders" if not reading.context.away or reading.context.away_size == 1 else ""
        if reading.context.leads(people):
            return "leaders"
        if people[0] in reading.context.chasers and len(reading.context.chasers) > 1:
            return "chasers"
        return people[0].name
    return role_of_token(piece.token, reading.context) if piece.token is not None else ""


def _is_the_peloton(reading: Reading, piece: Piece) -> bool:
    """Return whether "il" is the peloton, that has just caught whoever was named last: "Il accuse 1'15 de retard"."""
    context = reading.context
    if _WHERE_IS_IT.search(context.before):
        return True
    before = [one for one in reading.row.pieces[: reading.row.pieces.index(piece)] if one.kind in "GQ"]
    if before and all(one.token is not None and "peloton" in one.token.classes for one in before):
        return True
    if context.subject != "peloton" or before:
        return False
    return all(one in context.taken for one in context.last)


_WHERE_IS_IT = lazy(r"\b(?:peloton|paquet)\b[^<>.!]{0,20}\?")
"""A question before it: "Et le peloton ? Il bascule avec 2'10 de retard"."""


def _antecedent(reading: Reading, piece: Piece) -> str:
    """Return the group that "they" are: the one named last before in the sentence, or spoken of last."""
    pieces = reading.row.pieces
    index = pieces.index(piece)
    before = [other for other in reversed(pieces[:index]) if other.kind == "G"]
    if reading.s.language == "en":  # "the trio have picked up Dorn and they're 48 seconds behind": not he
        several = [one for one in before if one.words.endswith(GROUP_OF) or len(people_of(reading, one)) != 1]
        before = several or before
    if before:
        return role_of(reading, before[0])
    context = reading.context
    is_plain = speaks_of_the_chase(reading)
    if context.subject == "chasers" and not is_plain and (not context.away_size or context.leads(context.last)):
        return "leaders"  # nobody else is away, or those who are were named last
    return context.subject


def speaks_of_the_chase(reading: Reading) -> bool:
    """Return whether the English sentence before speaks of those who chase and of no peloton: "… to the pursuers. 9 seconds."."""
    before = reading.context.before if reading.s.language == "en" else ""
    return _THE_CHASE.search(before) is not None and _THE_PELOTON.search(before) is None


_THE_CHASE = lazy(r"\b(?:chasers|pursuers|chas(?:e|ing) (?:group|duo|trio|quartet)|counter-?attackers)\b")
_THE_PELOTON = lazy(r"\b(?:peloton|bunch|pack|field)\b")


def note_chasers(people: list[Person], context: Context, *, are_all: bool = False) -> None:
    """Keep in mind who chases those away, be they known or only counted; `are_all`: nobody else does any more."""
    is_away = context.has_break
    is_new = are_all or not all(one in context.chasers for one in people)
    if is_new and is_away and not any(one in context.away or one in context.behind for one in people):
        context.chasers = people


def is_behind_the_bunch(reading: Reading, people: list[Person]) -> bool:
    """Return whether riders fell, had to stop or were dropped by the peloton, while others are away."""
    context = reading.context
    if reading.s.language not in ("fr", "es") or not context.has_break or not people:
        return False
    if not any(_HAD_TO_STOP.search(text) for text in context.seen[-3:]):
        return False
    ahead = (*context.away, *context.chasers, *context.fallen, *context.moved)
    return all(one in context.behind and one not in ahead for one in people)


_HAD_TO_STOP = lazy(
    r"\b(?:cre[vw]\w+|chut\w+|depann\w+|mecani\w+|pinch\w+|caid\w+|cae|averia\w*|rueda cambiada|change de (?:velo|roue|machine)|cambi\w+ de (?:bici\w*|rueda)|"
    r"(?:reintegr\w+|rentre\w*|revenue?s?|retour|entrado|entra|reincorpor\w+|conectad\w+|vuelta) (?:\w+ )?(?:dans |le |au |en |el |al |a |con |del )+peloton)\b"
)
"""What shows that a rider behind is on the way back to the bunch."""


def has_lost(reading: Reading, x: Piece | None, y: Piece | None) -> bool:
    """Return whether it is riders behind that have lost so much on the peloton: of those away that is how a gap has changed."""
    if x is None or y is None or x.kind not in "GH":
        return False
    return role_of(reading, x) not in ("leaders", "peloton", "") and role_of(reading, y) == "peloton"


def is_few(reading: Reading, y: Piece) -> bool:
    """Return whether a group is a few riders and not the bunch: "un grupito", "un groupe de six"."""
    if y.words in _FEW:
        return True
    index = reading.row.pieces.index(y)
    after = [piece.words for piece in reading.row.pieces[index + 1 : index + 3]]
    value = number(after[1]) if len(after) == 2 and after[0] == "de" and y.words in BUNCH else None
    return value is not None and value <= _MOST_FEW


_MOST_FEW = 20


def classes_of(piece: Piece | None) -> frozenset[str]:
    """Return the classes of a piece's token, none of a piece without one."""
    return frozenset() if piece is None or piece.token is None else piece.token.classes


_FEW = phrases("grupito|grupillo|grupeto|pelotoncillo|pelotoncito|petit groupe|groupuscule")
"""What a few riders behind those away are called."""
BUNCH = phrases("group|groep|groupe|grupo")
"""What the peloton is called by who looks at those ahead of it or dropped from it."""


_FROM_THE_PACK = phrases("at from whom|has a deficit of|time of deficit|deficit of whom|trails whom by")


def is_behind_the_pack(reading: Reading, rule: str, front: str, people: list[Person]) -> bool:
    """Return whether Dutch riders who were not ahead are so far "van het peloton": "de groep-Fisk rijdt op een minuut"."""
    return (
        reading.row.inverts
        and rule in _FROM_THE_PACK
        and front == "peloton"
        and bool(people)
        and not reading.context.was_ahead(people)
    )
