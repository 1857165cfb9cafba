"""What English shortens, spelt out: "Dorn's back in the bunch" is "Dorn is back in the bunch"; what stands between riders of a row."""

from feeds.commentary.rider.names import Person
from feeds.commentary.rider.rows import TITLED
from feeds.commentary.words.numbers import number
from feeds.commentary.words.tags import phrases

_IS = phrases(
    "back|off|away|gone|out|on|in|up|down|now|still|alone|clear|also|again|over|ahead|not|the|a|an|at|already|soon|there|too|with|dropped|caught|joined|done|safely|straight|right|finally|going"
)
_HAS = phrases(
    "been|got|had|lost|made|taken|just|come|done|cracked|blown|popped|punctured|attacked|crashed|rejoined|bridged|given|won|found|fallen|sat|set|hit"
)
_THINGS = phrases(
    "wheel|wheels|tyre|tyres|tire|tires|problem|problems|pain|brake|brakes|day|days|chain|bike|time|race|tube|ring|door|luck|form|team"
)
"""After such a word what a rider has: "Dorn's back wheel"."""


def spell_out(parts: list[str], language: str) -> None:
    """Read "Dorn's back in the bunch" as what it is short for, where nothing of his can be meant."""
    for index in range(len(parts) - 2 if language == "nl" and "n" in parts else 0):
        if parts[index] in ("z", "m") and parts[index + 1] in ("'", "’") and parts[index + 2] == "n":
            parts[index : index + 3] = ["zijn", "", ""]  # "in z'n eentje"
    for index in range(len(parts) - 1 if language == "nl" and "aan" in parts else 0):
        if parts[index] == "aan" and parts[index + 1] == "uit":
            parts[index + 1] = "vanuit"  # "valt aan uit het peloton"
    for index in range(len(parts) - 1 if language == "nl" and not _NEARLY.isdisjoint(parts) else 0):
        if parts[index] in _NEARLY and (
            parts[index + 1].startswith("{")
            or number(parts[index + 1].split()[0] if parts[index + 1] else "") is not None
        ):
            parts[index] = "zowat"  # "na een achtervolging van bijna tien kilometer"
    for index in range(len(parts) - 3 if language == "en" and "s" in parts else 0):
        if not parts[index].startswith("<") or parts[index + 1] not in ("'", "’") or parts[index + 2] != "s":
            continue
        first, after = parts[index + 3].split()[:1], parts[index + 4] if index + 4 < len(parts) else ""
        verb = "is" if _IS.issuperset(first) else "has" if _HAS.issuperset(first) else None
        if verb and first and after not in _THINGS:
            parts[index + 1], parts[index + 2] = "", verb


_NEARLY = frozenset({"bijna", "haast"})
"""Before a figure no doubt of what is said."""


def leave_out_others(parts: list[str]) -> None:
    """Leave out those of an English row of riders whom nobody names: "<0-1> and five others have caught <2>"."""
    for index in range(len(parts) - 3 if not _OTHERS.isdisjoint(parts) else 0):
        if not parts[index].startswith("<") or parts[index + 1] != "and":
            continue
        end = next((at for at in range(index + 2, min(index + 7, len(parts))) if parts[at] in _OTHERS), None)
        if end is None or any(word not in _SO_MANY and number(word) is None for word in parts[index + 2 : end]):
            continue
        parts[index + 1 : end + 1] = [""] * (end - index)


_OTHERS = phrases("others|other riders|other men|other women|more")
_SO_MANY = phrases(
    "about|around|some|roughly|perhaps|maybe|several|a|few|a few|handful|of|dozen|many|half|or|so|the|six or seven"
)


def past_origin(between: list[str]) -> list[str]:
    """Return what stands between riders without where the first is from: "of the Irish national team , the Spaniard"."""
    end = next((n for n, word in enumerate(between) if word in (",", "and")), None)
    is_origin = end is not None and end <= _LONGEST_ORIGIN and not any(word[0] in "<{" for word in between[:end])
    return between[end:] if is_origin else between


_LONGEST_ORIGIN = 6


def leave_out_same(parts: list[str], people: list[Person], language: str) -> None:
    """Leave out a rider who only says more of the same before a comma, "Maes, de kopman van Cofidis, valt aan", and Spanish titles."""
    if language == "es" and "," in parts:
        _leave_out_spanish_titles(parts)
    for at in range(len(parts) - 3 if language == "nl" else 0):
        one, other = parts[at], parts[at + 2]
        if parts[at + 1] != "," or parts[at + 3] != "," or not (one.startswith("<") and other.startswith("<")):
            continue
        if (
            one[1:-1].isdecimal()
            and other[1:-1].isdecimal()
            and people[int(one[1:-1])] is people[int(other[1:-1])]
        ):
            parts[at + 1 : at + 4] = ["", "", ""]


_TITLED = phrases(
    "champion|winner|rider|leader|jersey|captain|sprinter|climber|veteran|debutant|youngster|man|teammate|mate|"
    "compatriot|colleague|runner - up|"
    "puncheur|rouleur|specialist|professional|pro|lad|woman|girl|boy|favourite|favorite|hope|star"
)


def leave_out_titles(parts: list[str]) -> None:
    """Leave out what a rider is, with the comma before the name: "joined by the Danish champion, <0>"."""
    if _TITLED.isdisjoint(parts):
        return
    for index in range(1, len(parts) - 2):
        if parts[index] not in _TITLED or parts[index + 1] != "," or not parts[index + 2].startswith("<"):
            continue
        first = next((at for at in range(index - 1, max(-1, index - 6), -1) if parts[at] in _BEFORE_A_TITLE), None)
        if first == index - 1 and parts[index] == "winner":
            continue  # "behind the winner, Luc Dorval"
        if first is not None and all(part and part[0].isalpha() for part in parts[first:index]):
            parts[first : index + 2] = [""] * (index + 2 - first)


_BEFORE_A_TITLE = phrases("the|his|her|their|a|an")


def _leave_out_spanish_titles(parts: list[str]) -> None:
    """Leave out what a Spanish rider is, with the comma before the name: "cae el campeón de Portugal, <0>"."""
    for index in range(2, len(parts) - 1):
        if parts[index] != "," or not parts[index + 1].startswith("<"):
            continue
        after = next(filter(None, parts[index + 2 :]), ".")
        first = next((at for at in range(index - 2, max(-1, index - 8), -1) if parts[at] in _BEFORE_TITLES), None)
        if first is None or (after[0].isalpha() and after not in _AFTER_TITLED):
            continue
        verb = next(filter(None, parts[index + 3 :]), ".")
        if parts[first - 1] in ("y", "e") and after == "," and verb[0].isalpha():
            continue  # "abandona <0> , y el mejor debutante , <1> , pierde a su escudero"
        title = [word for part in parts[first + 1 : index] for word in part.split()]
        if "lider" in title and any(part.startswith("{") for part in parts):
            continue  # of the overall, perhaps
        if not TITLED.isdisjoint(title[:3]) and all(word.isalpha() or word in "~@" for word in title):
            parts[first : index + 1] = [_BEFORE_TITLES[parts[first]], *[""] * (index - first)]


_BEFORE_TITLES = {"el": "", "la": "", "su": "", "un": "", "una": "", "al": "a", "del": "de"}
_AFTER_TITLED = phrases("y|e|en|a|al|con|por|tras|del|de|junto|cuando|ya|tambien")


_PREPOSITIONS = {"a": "a", "al": "a", "au": "a", "aux": "a", "de": "de", "del": "de", "du": "de", "d": "de"}
_ADVERBS = phrases("despues|luego|tambien|mas|tarde|ensuite|aussi|puis|ademas|otra|vez|poco|enseguida")
_AND = phrases("y|e|et")
_EPITHET = 3
_OF_ONE = phrases("companero|companeros|gregario|coequipier|equipier|rueda|roue|grupo|groupe")
_OF_THEM = phrases("le|les|lui|leur|se")


def is_again(parts: list[str], last: int, at: int, between: list[str]) -> bool:
    """Return whether what stands before a rider stands again before the next: "suelta a A y después a B", "del A, que cayó, y del B".

    Args:
        parts: the sentence, with slots for its riders.
        last: where the rider before stands.
        at: where the next one does.
        between: the words between them.
    """
    ands = [index for index, word in enumerate(between) if word in _AND or word == ","]
    if not ands:
        return False
    aside, tail = between[: ands[-1]], [word for word in between[ands[-1] + 1 :] if word not in _ADVERBS]
    if not tail or tail[0] not in _PREPOSITIONS or len(tail) > _EPITHET or not all(map(str.isalpha, tail)):
        return False
    if aside and (
        between[ands[-1]] == ","
        or aside[0] != ","
        or aside[-1] != ","
        or any(not word.isalpha() for word in aside[1:-1])
    ):
        return False
    before = [word for part in parts[max(0, last - _EPITHET) : last] for word in part.split()]
    first = next((word for word in reversed(before) if word in _PREPOSITIONS), None)
    following = next(filter(None, parts[at + 1 :]), "").split()[:1]
    is_of_one = not _OF_ONE.isdisjoint(before)
    return (
        first is not None
        and not is_of_one
        and _PREPOSITIONS[first] == _PREPOSITIONS[tail[0]]
        and not _OF_THEM & {*following}
    )
