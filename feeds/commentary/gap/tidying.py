"""What in a row of pieces belongs to its neighbour, or is only said of a group beside what it does."""

import re
from dataclasses import dataclass

from feeds.commentary.words.numbers import TENS_OF, Figure, number
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import Token, phrases

GROUP_OF = " group"
"""What ends the words of a piece that is a group called after a rider."""


@dataclass(slots=True)
class Piece:
    """One piece of a row."""

    kind: str
    at: int
    """The index of its token in the sentence."""
    words: str = ""
    token: Token | None = None
    """What a group, riders or a time is."""


def tidy(pieces: list[Piece], language: str) -> None:
    """Take out words that belong to their neighbour: the group of a rider, "over" before a time."""
    if pieces and pieces[0].kind == "W":
        pieces[0].kind = "P"  # "Dat volgt op 42 seconden": who was spoken of last
    if language in ("es", "nl"):
        (_tidy_spanish if language == "es" else _tidy_dutch)(pieces)
    if language != "en":
        _make_companions(pieces)
    for index in range(len(pieces) - 1, -1, -1):
        if index >= len(pieces):
            continue
        kind = pieces[index].kind
        after = pieces[index + 1].kind if index + 1 < len(pieces) else ""
        before = pieces[index - 1].kind if index else ""
        if language == "en" and kind in "!_" and _is_group(pieces, index, after):
            continue
        if kind == "q":
            _tidy_group(pieces, index, before, after, language)
        elif kind == "_" and language == "nl" and pieces[index].words == "waaier" and after and after in "amGv":
            _group(pieces, index, "peloton" if index and pieces[index - 1].words == "eerste" else "chasers")
        elif kind == after == "G" and _is_number(pieces[index + 1]) and _is_of_riders(pieces[index]):
            del pieces[index + 1]  # "the Dorn trio"
            pieces[index].words += GROUP_OF
        elif kind == "s" and before == after == "G" and _is_number(pieces[index + 1]):
            del pieces[index : index + 2]  # "Dorn's trio"
            pieces[index - 1].words += GROUP_OF
        elif kind == "G" and after == "f" and _is_of_itself(pieces, index, language):
            del pieces[index + 1 : index + 3]  # "the two of them", "the break of eight", "le duo de tête"
        elif kind == after == "G" and _is_number(pieces[index]):
            pieces[index + 1].token = _numbered(pieces[index], pieces[index + 1])
            del pieces[index]
        elif kind == after == "G" and _is_title(pieces[index], pieces[index + 1], language):
            pieces[index + 1].token = _titled(pieces[index + 1])
            del pieces[index]
        elif kind in "PH" and pieces[index].words in _POSSESSIVE and after and after in "LDN":
            pieces.insert(index + 1, Piece("s", pieces[index].at))
        elif kind in "PH" and pieces[index].words in _POSSESSIVE and after == "_":
            pieces[index].kind = "_"  # "relâche son effort"
        elif kind == "_" and _is_seconds_too(pieces, index, before, after):
            _make_seconds(pieces, index)
        elif kind == "s" and after and (after in "TBAax" or pieces[index + 1].words in _GOING):
            pieces[index].kind = "v"  # "Dorn's 20 seconds behind"
        elif kind == "&" and before == "G" and after == "_" and pieces[index + 1].words in _COMPANY:
            del pieces[index : index + 2]
        elif kind in "o>" and after == "T" and pieces[index].words in _MORE_THAN:
            if before and before in "+-":
                pieces[index - 1].kind = "v"  # "it has gone over two minutes": that is what it is
            del pieces[index]


def _tidy_spanish(pieces: list[Piece]) -> None:
    """Take out "el de" before riders, and make a place of a name after "atraviesa"."""
    for index in range(len(pieces) - 2, -1, -1):
        piece, after = pieces[index], pieces[index + 1]
        if (
            piece.kind in "AB"
            and after.kind == "G"
            and piece.words in _WHERE
            and (not index or pieces[index - 1].kind in ",;&")
        ):
            piece.kind = "_"  # "Por detrás Dorn y Fisk pierden ya 1:05"
        elif piece.kind == "c" and after.kind in "GQ" and _is_met(after) and piece.words.split()[-1] != "a":
            after.kind = "k"  # "un quinteto que atraviesa Caparroso"
        elif piece.kind == after.kind == "f" and after.words == "de" and pieces[index + 2 : index + 3]:
            if pieces[index + 2].kind == "G":
                del pieces[index + 1]  # "a 25 segundos del de Dorn"
        elif piece.kind == "f" and piece.words == "de" and after.kind == "G" and _is_of_riders(after):
            before = pieces[index - 1].kind if index else ""
            verb = pieces[index + 2].kind if index + 2 < len(pieces) else ""
            if (not before and verb in "rh") or (before in "wo" and "T" in (p.kind for p in pieces[:index])):
                del pieces[index]  # "El de Dorn pierde 35 segundos con el de Fisk"


def _tidy_dutch(pieces: list[Piece]) -> None:
    """Tell the parts of a peloton that has split apart, "zijn" from the verb, and take out "van hun bonus" after "over"."""
    is_split = any(one.words in _LATER_ONES for one in pieces) and any(one.words == "eerste" for one in pieces)
    for index in range(len(pieces) - 1, -1, -1):
        if index >= len(pieces):
            continue
        piece = pieces[index]
        after = pieces[index + 1] if index + 1 < len(pieces) else None
        is_bunch = after is not None and after.token is not None and "peloton" in after.token.classes
        if piece.words == "eerste" and is_bunch:
            del pieces[index]
        elif piece.words == "eerste" and is_split and index and pieces[index - 1].kind == "f":
            _group(pieces, index, "peloton")  # "in een tweede peloton, op 40 seconden van het eerste"
        elif piece.words in _LATER_ONES and is_bunch and is_split:
            del pieces[index]
            _group(pieces, index, "gruppetto")
        elif piece.words in _MATES and (
            whom := _BESIDE_THEM_NL.search("".join(one.kind for one in pieces[:index]))
        ):
            del pieces[whom.start("to") + 1 : index]
            _group(pieces, whom.start("to") + 1, "chasers")
        elif piece.words == "zijn" and after is not None and after.kind == "D":
            piece.kind = "H"
        elif "".join(one.kind for one in pieces[index : index + 4]) in ("RfPs", "RfPL", "RfHL"):
            del pieces[index + 1 : index + 4]


_MATES = phrases(
    "medevluchters|medevluchtsters|metgezellen|kompanen|vluchtmakkers|gezellen|makkers|ex - medevluchters|medestanders"
)
"""With whom riders were away, whom they have left behind."""
_BESIDE_THEM_NL = lazy(r"T[_R]{0,2}(?P<to>[oaA])[PHv_s]{1,2}[_GQ]{0,3}$")
_LATER_ONES = phrases("tweede|derde")
_WHERE = phrases("por detras|detras|mas atras|por delante|delante|atras")


def _is_met(piece: Piece) -> bool:
    """Return whether a name may be a place's as well: nobody was introduced by it."""
    if piece.token is None or "named" not in piece.token.classes:
        return piece.token is None or piece.token.classes.isdisjoint(_KNOWN_GROUPS)
    return all(not one.sure and one.team is None for one in piece.token.value)


_KNOWN_GROUPS = frozenset({"peloton", "leaders", "chasers"})


def _tidy_group(pieces: list[Piece], index: int, before: str, after: str, language: str) -> None:
    """Make one of a group and of whom it is called after, or is of; else it is one that is not known."""
    if before == "_" and pieces[index - 1].words in _WITHIN and after == "f":
        pieces[index].kind = "_"  # "Dorn is in a group of eight, 20 seconds behind"
    elif "G" in (after, before):
        pieces[index + 1 if after == "G" else index - 1].words += GROUP_OF
        del pieces[index]
    elif before == "s" and index > 1 and pieces[index - 2].kind == "G":
        del pieces[index - 1 : index + 1]  # "Dorn's group"
    elif after == "f" and (
        of := _OF_SO_MANY.match("".join(piece.kind for piece in pieces[index + 2 : index + 6]))
    ):
        token = Token(frozenset({"chasers"}), 0, 0, None, pieces[index].words)
        pieces[index : index + 2 + of.end("of")] = [Piece("G", pieces[index].at, pieces[index].words, token)]
    elif "".join(piece.kind for piece in pieces[index + 1 : index + 5]) == "f_wG":
        del pieces[index : index + 4]  # "un grupo de unos quince con Dorn"
    elif after in ("f", "~", "w") and index + 2 < len(pieces) and pieces[index + 2].kind == "G":
        del pieces[index : index + 2]
    elif language == "nl" and after == "m" and _is_the_bunch(pieces, index):
        _group(pieces, index, "peloton")
    else:
        pieces[index].kind = "Q"


_OF_SO_MANY = lazy(r"(?P<of>_{1,2})aT")
_NAMED_GROUP = lazy(r"(?<=G)[f:]?Q(?:(?:,|&|,&)Q)+")


def leave_out_names(pieces: list[Piece]) -> None:
    """Take out names that nobody was introduced by after the group that they are: "the leading trio of A, B and C"."""
    text = "".join(piece.kind for piece in pieces)
    for match in reversed(list(_NAMED_GROUP.finditer(text)) if "GQ" in text or "Q&Q" in text else []):
        group = pieces[match.start() - 1].token
        if group is not None and group.value and not group.classes.isdisjoint(("leaders", "chasers")):
            del pieces[match.start() : match.end()]


ASIDE = lazy(
    r"(?<=G),(?:_{1,4}G?|_{0,2}f?G|W[^,;:T()~]{1,12}),(?=[_x]{0,2}[vhlmrc+-])|(?<=G),m?[_F]{1,4},(?=aT)|(?<=G),_y_{0,2}G?(?:f[G_]_{0,2})?,(?=[_x]{0,2}[vhlmrc+-]|aT)|"
    r"(?<=G),_{0,2}G,W[^,;:T()~]{1,12},(?=[_x]{0,2}[hlmr])|(?<=G),w[_&Qfy]{1,7},(?=[_x]{0,2}[vhlmrc+-]|aT)"
)
"""What is said of a group between commas, before what it does: "los escapados, ya sin Dorn, conservan"."""


ASIDE_NL = lazy(
    r"(?<=G),W[^,;:T()~]{1,14},(?=[_x]{0,2}[vhmrc+-])|(?<=[Ghvm_f]),(?:_{0,2}f_?[_G]?|_{1,3}fG?|_{1,4}),(?=_{0,3}[hvm]?_{0,3}T)"
)
"""The same in Dutch: "het peloton, dat nog 35 man telt, rijdt op", "krijgen van UAE, de ploeg van de leider, niet meer dan"."""
WHO = lazy(r"(?<=G),_?(?:W|f_|a_)[^,;:T()~]{1,12},(?=[_x]{0,2}[vhlmr+-])")
"""The same in English, where only "who have just passed Dorn" or "both of whom have" is surely no more than that."""


def drop_asides(pieces: list[Piece], aside: re.Pattern[str]) -> None:
    """Take out what is only said of a group between commas."""
    text = "".join(piece.kind for piece in pieces)
    for match in reversed(list(aside.finditer(text))):
        del pieces[match.start() : match.end()]


def seconds_at(pieces: list[Piece]) -> None:
    """Make seconds of bare numbers of where a group is, after a sentence of seconds: "… have 9 seconds on Dorn. Peloton at 40."."""
    text = "".join(piece.kind for piece in pieces)
    for match in _GROUP_AT.finditer(text):
        words = pieces[match.start("n")].words
        if words.isdigit() and len(words) == _DIGITS and int(words) < _MINUTE_S:
            _make_seconds(pieces, match.start("n"))


_GROUP_AT = lazy(r"G[v_]?a(?P<n>_)(?=[;,&)]|$)")


def _make_seconds(pieces: list[Piece], index: int) -> None:
    tens = TENS_OF.get(pieces[index].words)
    value = float(tens or number(pieces[index].words) or 0)
    figure = Figure("duration", value, 0, 0, approx=tens is not None, loose=True)
    pieces[index] = Piece("T", pieces[index].at, pieces[index].words, Token(frozenset(), 0, 0, figure))


def _is_seconds_too(pieces: list[Piece], index: int, before: str, after: str) -> bool:
    """Return whether a bare number is of seconds as a time before it: "24 seconds on A, 46 on the rest"."""
    words = pieces[index].words
    if words in _TENS:
        return bool(after) and after in "oAB" and any(piece.kind == "T" for piece in pieces[:index])
    seconds = number(words) if words.isascii() and len(words) <= _LETTERS else None
    if seconds is None or (words.isdigit() and len(words) > _DIGITS) or words in ("a", "an"):
        return False
    if after == "G" and (token := pieces[index + 1].token) is not None and token.classes & {"chasers", "leaders"}:
        return False  # "14 seconden voorsprong op drie achtervolgers"
    is_to_whom = (
        after == "t"
        and before in (",", "&")
        and "".join(p.kind for p in pieces[index + 2 : index + 4])[:2] in _WHOM
    )
    if (
        not (before == "a" or is_to_whom or (after and after in "oAB") or before + after == "wL")
        or not 1 < seconds < _MINUTE_S
    ):
        return False
    earlier = next((piece for piece in reversed(pieces[:index]) if piece.kind in "Tk"), None)
    return (
        earlier is not None
        and earlier.kind == "T"
        and earlier.token is not None
        and earlier.token.value.value < _MINUTE_S
    )


_TENS = phrases("dizaine|quinzaine|vingtaine|trentaine|quarantaine|decena|quincena|veintena|treintena")
_WHOM = ("G", "G,", "G;", "G&")
"""After "55 to": the bunch, and no more."""
_DIGITS = 2
_LETTERS = 9
_MINUTE_S = 60


def _group(pieces: list[Piece], index: int, kind: str) -> None:
    """Make a piece the group of a class."""
    words = pieces[index].words
    pieces[index] = Piece("G", pieces[index].at, words, Token(frozenset({kind}), 0, 0, None, words))


def _is_the_bunch(pieces: list[Piece], index: int) -> bool:
    """Return whether "de groep" at the head of a clause is the peloton: "De groep volgt op 40 seconden"."""
    return pieces[index].words == "groep" and (not index or pieces[index - 1].kind in ",;&")


def _is_number(piece: Piece) -> bool:
    return piece.token is not None and "leaders" in piece.token.classes and bool(piece.token.value)


def _is_group(pieces: list[Piece], index: int, after: str) -> bool:
    """Make a group of who leads the overall, or of those with whom somebody was away, and return whether one was made."""
    words = pieces[index].words
    if pieces[index].kind == "_":
        return words in COMPANIONS and _lead_on(pieces, index)
    is_first = after == "T" and (not index or pieces[index - 1].kind in ",;")
    if words in _JERSEYS and (after in ("a", "v") or is_first):
        pieces[index] = Piece("G", pieces[index].at, words, Token(frozenset({"peloton"}), 0, 0, None, words))
        return True
    return False


def _lead_on(pieces: list[Piece], index: int) -> bool:
    """Make a group of those with whom somebody was away: "40 seconds behind his four erstwhile companions"."""
    before = "".join(piece.kind for piece in pieces[max(0, index - 5) : index])
    if (match := _BESIDE_THEM.search(before)) is None:
        return False
    first = index - len(before) + match.end("to")
    words = pieces[index].words
    is_left = match["to"] in "Ao" and all(piece.kind != "D" for piece in pieces[:first])  # "40 seconds on his …"
    kind = frozenset({"chasers" if is_left else "leaders"})
    pieces[first : index + 1] = [Piece("G", pieces[index].at, words, Token(kind, 0, 0, None, words))]
    return True


_BESIDE_THEM = lazy(r"T(?P<to>[BAof])[PH][_GQ]{0,3}$")
COMPANIONS = phrases("companion|companions|breakmates|partners|partner|colleagues|escapees|fellows")


def _make_companions(pieces: list[Piece]) -> None:
    """Make a group of those with whom somebody was away: "entre Dorn et ses deux anciens compagnons", "op zijn metgezellen"."""
    for index in range(len(pieces) - 1, 0, -1):
        if index >= len(pieces) or pieces[index].kind != "_" or pieces[index].words not in WITH_THEM:
            continue
        first = next(
            (at for at in range(index - 1, max(0, index - 5), -1) if pieces[at].words in _POSSESSIVE), None
        )
        if (
            first is not None
            and pieces[first - 1].kind in "oa&fB"
            and all(p.kind in "_GQPHv" for p in pieces[first:index])
        ):
            token = Token(frozenset({"leaders" if pieces[first - 1].kind == "B" else "chasers"}), 0, 0)
            pieces[first : index + 1] = [Piece("G", pieces[index].at, pieces[index].words, token)]


WITH_THEM = phrases(
    "compagnon|compagnons|metgezel|metgezellen|medevluchter|medevluchters|medevluchtster|medevluchtsters|companero|companeros|companera|companeras|"
    "excompanero|excompaneros|compagne|compagnes"
)


def _is_of_riders(piece: Piece) -> bool:
    return piece.token is not None and "named" in piece.token.classes


def _of_them(pieces: list[Piece], index: int) -> bool:
    return index < len(pieces) and pieces[index].kind == "P" and pieces[index].words in _THEM


def _is_of_leaders(pieces: list[Piece], index: int) -> bool:
    """Return whether "the duo", and what it is of, are the leaders both."""
    if index + 2 >= len(pieces) or pieces[index + 2].kind != "G":
        return False
    both = (pieces[index].token, pieces[index + 2].token)
    return all(token is not None and "leaders" in token.classes for token in both)


def _is_of_itself(pieces: list[Piece], index: int, language: str) -> bool:
    """Return whether what a group is of says no more than who or how many it is."""
    return (
        (_is_number(pieces[index]) and _of_them(pieces, index + 2))
        or (language == "en" and _is_of_so_many(pieces, index))
        or _is_of_leaders(pieces, index)
    )


def _is_of_so_many(pieces: list[Piece], index: int) -> bool:
    """Return whether a group is said to be so many: "the break of eight", "a lead group of six riders"."""
    token, after = pieces[index].token, pieces[index + 2 : index + 3]
    is_group = token is not None and not token.classes.isdisjoint(("leaders", "chasers"))
    return is_group and bool(after) and after[0].kind == "_" and number(after[0].words) is not None


def _is_title(group: Piece, riders: Piece, language: str) -> bool:
    """Return whether a group is what the riders after it are called: "koploper Dorn", "lone leader Dorn"."""
    if group.token is None or riders.token is None or language not in ("en", "nl"):
        return False
    if language == "en" and group.words.split()[-1] not in _TITLES:
        return False
    return "leaders" in group.token.classes and riders.token.classes == {"named"}


def _titled(riders: Piece) -> Token | None:
    """Return the token of riders who are called the leaders."""
    token = riders.token
    return token and Token(token.classes | {"leaders"}, token.start, token.end, token.value, token.folded)


def _numbered(number: Piece, group: Piece) -> Token | None:
    """Return the token of "escapees" in "the two escapees", where the number was taken for a group."""
    if number.token is None or group.token is None or "named" in group.token.classes:
        return group.token
    return Token(group.token.classes, group.token.start, group.token.end, number.token.value, group.token.folded)


_TITLES = phrases("leader|escapee|attacker|duo|trio|pair|quartet")
_WITHIN = phrases("in|into|dans|en")
_JERSEYS = phrases("yellow jersey|pink jersey|red jersey|leader s jersey|maillot jaune|maglia rosa|race leader")
"""Who leads the overall, and so the group of the favourites, where it is said how far behind they are."""
_THEM = phrases("them|these|those")
_GOING = phrases("off|out|up|been|got|lost")
_COMPANY = phrases("co|company|others|al")
"""Those with a rider after whom a group is called: "Dorn and co"."""
_MORE_THAN = phrases("over|boven|sobre|above")
_POSSESSIVE = phrases("their|his|her|hun|zijn|haar|leur|leurs|son|sa|ses|su|sus")
