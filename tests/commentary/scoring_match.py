"""Which of the facts read are right, which wrong, which were missed."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from scoring_facts import BARE, SPLIT, Fact
from scoring_names import same_group, same_place, same_rider, same_riders, same_team

from tracker.race.text import fold_name

NEAR = 1
"""A fact may be read so many paragraphs off its label."""

REPEATABLE = frozenset(
    {
        "km", "gap", "breakaway", "group", "weather", "speed", "climb", "sprint", "points and bonus", "header",
        "course", "result", "result time", "gc", "gc time", "classification", "classification time",
    }
)  # fmt: skip
"""Kinds of which a second report of the same changes nothing, and is no error."""

UNLABELLED_IS_NO_ERROR = frozenset({"group"})

Says = dict[str, Any]


def _names(says: Says) -> list[str]:
    return [rider["name"] for rider in says.get("riders") or ()]


def _km(label: Says, read: Says) -> bool:
    return abs(label["km_to_go"] - read["km_to_go"]) < 0.1001


def _listed(value: Any) -> list[str]:
    return value if isinstance(value, list) else [value]


def _gap(label: Says, read: Says) -> bool:
    bound = label["bound"] == read["bound"] or (label["approx"] and read["approx"])
    return bool(
        label["gap_s"] == read["gap_s"]
        and bound
        and same_group(_listed(label["of"]), read["of"])
        and same_group(_listed(label["to"]), read["to"])
    )


def _move(label: Says, read: Says) -> bool:
    for key in ("to", "from", "by"):
        if key in label and key in read and not same_group(_listed(label[key]), read[key]):
            return False
    if label.get("status") and label["status"] != read.get("status", "DNF"):
        return False
    size, read_size = label.get("size"), read.get("size")
    if size is not None and "riders" not in label and read_size is None:
        read_size = len(_names(read)) or None
        if read_size is None:
            return False
    if size is not None and read_size is not None and size != read_size:
        return False
    if "riders" not in label or (label.get("whole") and not _names(read)):
        return True
    may = label.get("may", ())
    named = [name for name in _names(read) if not any(same_rider(one, name) for one in may)]
    return same_riders(_names(label), named)


def _weather(label: Says, read: Says) -> bool:
    if label["field"] != read["field"]:
        return False
    if label["field"] == "temperature_c":
        return bool(abs(label["value"] - read["value"]) <= 0.5)
    said = _joined(read["value"])
    stems = [_joined(stem) for stem in label["value"].split("|")]
    if label["field"] == "sky" and any(_SKY.get(stem) == said for stem in stems):
        return True
    return any(stem in said for stem in stems)


_SKY = {
    word: sky
    for sky, words in {
        "cloud": "clouds cloudy overcast grey gray couvert nuageux bewolkt grijs nublado nuboso cubierto",
        "sun": "sunny sunshine clear soleil ensoleille zon zonnig sol soleado despejado",
        "rain": "rainy raining wet drizzle showers pluie bruine averses regen motregen buien lluvia llovizna llueve",
        "fog": "foggy mist misty brouillard brume mist nevel niebla",
    }.items()
    for word in words.split()
}
"""Words of labels that say the same sky as the reader's word."""


def _joined(words: str) -> str:
    """Return words folded, without spaces and hyphens: "north-west" is "northwest"."""
    return fold_name(words).replace(" ", "").replace("-", "")


def _header(label: Says, read: Says) -> bool:
    if label["field"] != read["field"]:
        return False
    if isinstance(label["value"], str):
        return same_place(label["value"], read["value"])
    return bool(abs(label["value"] - read["value"]) < 0.1001)


def _course(label: Says, read: Says) -> bool:
    if label["type"] != read["type"] or not same_place(label.get("name", ""), read.get("name", "")):
        return False
    for key in ("km_to_go", "length_km", "gradient_pct"):
        if label.get(key) is not None and read.get(key) is not None and abs(label[key] - read[key]) > 0.1001:
            return False
    categories = label.get("category"), read.get("category")
    return None in categories or str(categories[0]).lower() == str(categories[1]).lower()


def _row(label: Says, read: Says) -> bool:
    same = ("place", "before", "which")
    return all(label[key] == read[key] for key in same) and same_riders(_names(label), _names(read))


def _row_time(label: Says, read: Says) -> bool:
    return bool(_row(label, read) and label["value"] == read["value"])


def _placing(label: Says, read: Says) -> bool:
    return bool(label["place"] == read["place"] and same_riders(_names(label), _names(read)))


def _points(label: Says, read: Says) -> bool:
    return bool(
        label["field"] == read["field"]
        and label["value"] == read["value"]
        and same_riders(_names(label), _names(read))
    )


def _value(label: Says, read: Says) -> bool:
    return bool(label["value"] == read["value"])


COMPARE: dict[str, Callable[[Says, Says], bool]] = {
    "km": _km, "gap": _gap, "weather": _weather, "header": _header, "course": _course,
    "result": _row, "gc": _row, "classification": _row,
    "result time": _row_time, "gc time": _row_time, "classification time": _row_time,
    "climb": _placing, "sprint": _placing, "points and bonus": _points, "finish time": _value,
    "speed": lambda label, read: abs(label["speed_kph"] - read["speed_kph"]) < 0.1001,
    "shortened": lambda label, read: abs(label["distance_km"] - read["distance_km"]) < 0.1001,
    "withdraw": lambda label, read: label["what"] == read["what"],
}  # fmt: skip


def agrees(label: Fact, read: Fact) -> bool:
    """Return whether a fact read says what a label says, the paragraph apart."""
    if label.kind == read.kind:
        if label.kind in BARE:
            return True
        return COMPARE.get(label.kind, _move)(label.says, read.says)
    if read.kind not in label.also:
        return False
    # Told as another kind: the riders are all that both have, where both name any.
    return not _names(label.says) or not _names(read.says) or same_riders(_names(label.says), _names(read.says))


@dataclass
class Tally:
    """Counts by kind of fact, and the single errors."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    approx: Counter[str] = field(default_factory=Counter)
    """Of the gaps that are right: how many are marked approximate as labelled ("same") or not ("other")."""
    errors: list[tuple[str, Fact]] = field(default_factory=list)

    def add(self, other: "Tally") -> None:
        """Add another tally's counts to this one's; the errors stay where they are."""
        for name in ("right", "wrong", "missed", "approx"):
            getattr(self, name).update(getattr(other, name))


def _teams(label: Fact, read: Fact, tally: Tally) -> None:
    # Whom the label gives a team, the reader should too; a team from elsewhere in the text is no error.
    for wanted in label.says.get("riders") or ():
        if not wanted.get("team"):
            continue
        team = next(
            (one.get("team") for one in read.says["riders"] if same_rider(wanted["name"], one["name"])), None
        )
        if team and same_team(wanted["team"], team):
            tally.right["team"] += 1
            continue
        tally.missed["team"] += 1
        tally.errors.append(("team missed", Fact("team", label.para, {"riders": [wanted]})))
        if team:
            tally.wrong["team"] += 1
            tally.errors.append(("team wrong", Fact("team", read.para, {"name": wanted["name"], "team": team})))


def _pairs(labels: list[Fact], reads: list[Fact]) -> dict[int, int]:
    """Return which label took which fact read: nearest paragraph first, before that what is not optional."""
    taken: dict[int, int] = {}
    used: set[int] = set()
    for distance in range(NEAR + 1):
        for optional in (False, True):
            for index, label in enumerate(labels):
                if index in taken or label.optional != optional:
                    continue
                for number, read in enumerate(reads):
                    if number not in used and label.distance(read.para) == distance and agrees(label, read):
                        taken[index] = number
                        used.add(number)
                        break
    return taken


def _read_again(label: Fact, matched: Fact | None, read: Fact) -> bool:
    distance = label.distance(read.para)
    near = distance is not None and distance <= NEAR
    anybody = read.kind == label.kind and read.kind in SPLIT and "riders" not in label.says
    repeated = (
        read.kind in REPEATABLE
        or anybody
        or (matched is not None and bool(label.also) and read.kind != matched.kind)
    )
    return near and repeated and agrees(label, read)


def match(labels: list[Fact], reads: list[Fact], carried: list[tuple[int | None, float]]) -> Tally:
    """Return what is right, wrong and missed in one text.

    Args:
        labels: what a careful person notes down.
        reads: what the reader made of the text.
        carried: paragraph and km to go of the reader's other events; a km mark that an event of the same
            paragraph carries counts as read.
    """
    tally = Tally()
    taken = _pairs(labels, reads)
    used = set(taken.values())
    for index, label in enumerate(labels):
        if label.optional:
            continue
        if index in taken:
            read = reads[taken[index]]
            tally.right[label.kind] += 1
            if read.says.get("riders") and not label.kind.endswith("time") and label.kind != "points and bonus":
                _teams(label, read, tally)
            if label.kind == "gap":
                tally.approx["same" if label.says["approx"] == read.says["approx"] else "other"] += 1
        elif label.kind == "km" and any(
            label.distance(para) == 0 and _km(label.says, {"km_to_go": km}) for para, km in carried
        ):
            tally.right["km"] += 1
        else:
            tally.missed[label.kind] += 1
            tally.errors.append(("missed", label))
    passed = [reads[number].says["name"] for number in used if reads[number].says.get("name")]
    for number, read in enumerate(reads):
        if number in used or read.kind in UNLABELLED_IS_NO_ERROR:
            continue
        if read.kind == "course" and any(same_place(name, read.says["name"]) for name in passed):
            continue  # whoever passes a summit says that it is on the course
        matched = ((label, reads[taken[index]] if index in taken else None) for index, label in enumerate(labels))
        if not any(_read_again(label, other, read) for label, other in matched):
            tally.wrong[read.kind] += 1
            tally.errors.append(("wrong", read))
    return tally
