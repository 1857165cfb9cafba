"""The terms of the sport in the language spoken: tags, groups, classifications, places, the weather."""

from functools import lru_cache

from tracker.race.events import Basis, Role
from tracker.race.language import N_, _, decimal, ngettext, pgettext, spoken
from tracker.race.laps import Lap
from tracker.race.notation import format_km
from tracker.race.stage import Climb
from tracker.race.state import GROUP_NAMES, Group, Status

TAGS: dict[str, str] = {
    "gap": N_("GAP"),
    "situation": N_("ROAD"),
    "breakaway": N_("BREAK"),
    "attack": N_("ATTACK"),
    "join": N_("JOIN"),
    "dropped": N_("DROP"),
    "caught": N_("CAUGHT"),
    "regroup": N_("REGROUP"),
    "crash": N_("CRASH"),
    "mechanical": N_("MECH"),
    "abandon": N_("OUT"),
    "climb": N_("CLIMB"),
    "sprint": N_("SPRINT"),
    "weather": N_("WEATHER"),
    "speed": N_("SPEED"),
    "neutral_start": N_("ROLLOUT"),
    "start": N_("START"),
    "neutralised": N_("NEUTRAL"),
    "resumed": N_("RESUMED"),
    "shortened": N_("SHORTER"),
    "cancelled": N_("CANCEL"),
    "depart": N_("DEPART"),
    "split": N_("SPLIT"),
    "finish": N_("FINISH"),
    "result": N_("RESULT"),
    "gc": N_("GC"),
    "classification": N_("JERSEY"),
}
"""The tag before a line of each kind in the feed; commentary has none."""

BASES: dict[Basis, str] = {
    "before": N_("before"),
    "on_the_road": N_("on the road"),
    "provisional": N_("provisional"),
    "official": N_("official"),
}
"""The basis of a table in words."""

CLASSIFICATIONS = {
    "points": N_("Points"),
    "mountains": N_("Mountains"),
    "youth": N_("Youth"),
    "teams": N_("Teams"),
    "combativity": N_("Combativity"),
}
"""The names of the usual classifications."""

PLACES = {"climb": N_("climb"), "sprint": N_("sprint")}
"""The kinds of passages."""

SKIES = (
    "sun", "sunny", "clear", "dry", "cloud", "clouds", "cloudy", "overcast", "rain", "rainy", "drizzle", "shower",
    "showers", "storm", "thunder", "snow", "sleet", "hail", "fog", "mist", "windy", "hot", "cold", "wet",
)  # fmt: skip
"""Words for the sky that the desk accepts, and that are translated."""


KINDS: dict[str, str] = {
    "attack": N_("attack"),
    "breakaway": N_("breakaway"),
    "caught": N_("caught"),
    "climb": N_("climb"),
    "crash": N_("crash"),
    "dropped": N_("dropped"),
    "finish": N_("finish"),
    "gap": N_("gap"),
    "gc": N_("GC"),
    "join": N_("join"),
    "mechanical": N_("mechanical"),
    "abandon": N_("abandon"),
    "regroup": N_("regroup"),
    "result": N_("result"),
    "situation": N_("situation"),
    "speed": N_("speed"),
    "sprint": N_("sprint"),
    "start": N_("start"),
    "weather": N_("weather"),
}
"""The kinds of events, as within a sentence."""

_THE_GROUPS: dict[Role, str] = {
    "leaders": N_("the leaders"),
    "chasers": N_("the chasers"),
    "peloton": N_("the peloton"),
    "dropped": N_("the dropped riders"),
}


@lru_cache(maxsize=8)
def _widest_tag(language: str) -> int:
    return max(len(_(word)) for word in TAGS.values())


def tag_width() -> int:
    """Return the cells that the widest tag takes in the language spoken."""
    return _widest_tag(spoken())


def capital(text: str) -> str:
    """Return a text with its first letter in upper case, for the beginning of a line."""
    return text[:1].upper() + text[1:]


def role_name(role: Role, size: int | None = None) -> str:
    """Return the name of a role within a line; `size` is the number of riders, where known."""
    many = 2 if size is None else size
    if role == "leaders":
        return ngettext("leader", "leaders", many)
    if role == "chasers":
        return ngettext("chaser", "chasers", many)
    if role == "peloton":
        return _("peloton")
    return pgettext("a group", "dropped")


def group_name(group: Group) -> str:
    """Return the name of a group at the beginning of a line: the source's, else that of its role."""
    return capital(role_name(group.role, group.size)) if group.is_unnamed else group.name


def role_of(name: str) -> Role | None:
    """Return the role with this key or default group name; None for other names."""
    return next((role for role, called in GROUP_NAMES.items() if name in (role, called)), None)


def the_group(name: str) -> str:
    """Return a group given by role or name, as within a sentence: "the peloton"."""
    role = role_of(name)
    return _(_THE_GROUPS[role]) if role else name


def status_words(status: Status, *, cancelled: bool = False) -> str:
    """Return the status of a stage in words."""
    if cancelled:
        return _("cancelled")
    return {
        "not_started": _("not started"),
        "neutral": _("neutral"),
        "racing": _("racing"),
        "finished": _("finished"),
    }[status]


def halt_words(*, stopped: bool) -> str:
    """Return the word for a neutralised or a stopped race."""
    return _("stopped") if stopped else _("neutralised")


def lap_words(lap: Lap) -> str:
    """Return a lap of a circuit in words: "lap 3 of 8", "last lap"."""
    return _("last lap") if lap.number == lap.of else _("lap {n} of {all}").format(n=lap.number, all=lap.of)


def basis_words(basis: Basis) -> str:
    """Return the basis of a table in words."""
    return _(BASES[basis])


def classification_name(which: str | None) -> str:
    """Return the name of a classification: "Points"; an unusual one under the race's own name."""
    known = CLASSIFICATIONS.get((which or "").lower())
    return _(known) if known else capital(which or _("classification"))


@lru_cache(maxsize=8)
def _skies(language: str) -> dict[str, str]:
    return {
        "sun": pgettext("sky", "sun"),
        "sunny": pgettext("sky", "sunny"),
        "clear": pgettext("sky", "clear"),
        "dry": pgettext("sky", "dry"),
        "cloud": pgettext("sky", "cloud"),
        "clouds": pgettext("sky", "clouds"),
        "cloudy": pgettext("sky", "cloudy"),
        "overcast": pgettext("sky", "overcast"),
        "rain": pgettext("sky", "rain"),
        "rainy": pgettext("sky", "rainy"),
        "drizzle": pgettext("sky", "drizzle"),
        "shower": pgettext("sky", "shower"),
        "showers": pgettext("sky", "showers"),
        "storm": pgettext("sky", "storm"),
        "thunder": pgettext("sky", "thunder"),
        "snow": pgettext("sky", "snow"),
        "sleet": pgettext("sky", "sleet"),
        "hail": pgettext("sky", "hail"),
        "fog": pgettext("sky", "fog"),
        "mist": pgettext("sky", "mist"),
        "windy": pgettext("sky", "windy"),
        "hot": pgettext("sky", "hot"),
        "cold": pgettext("sky", "cold"),
        "wet": pgettext("sky", "wet"),
    }


def sky_words(sky: str) -> str:
    """Return the sky in words; a word of the desk is translated."""
    return _skies(spoken()).get(sky.lower(), sky)


def degrees(temperature_c: float) -> str:
    """Return a temperature: "11 °C"."""
    return decimal(f"{round(temperature_c, 1):g} °C")


def speed_words(speed_kph: float) -> str:
    """Return a speed: "33.2 km/h"."""
    return decimal(f"{speed_kph:g} km/h")


def hours(seconds: int) -> str:
    """Return a time of an hour or more in hours and minutes: "3h02"."""
    return _("{h}h{min}").format(h=seconds // 3600, min=f"{seconds % 3600 // 60:02}")


def riders_counted(number: int) -> str:
    """Return a number of riders: "1 rider", "12 riders"."""
    return ngettext("{n} rider", "{n} riders", number).format(n=number)


def points_words(points: int) -> str:
    """Return points for short: "20 pt"."""
    return ngettext("{n} pt", "{n} pt", points).format(n=points)


def wind_words(wind: str) -> str:
    """Return a wind with the word for it: "wind NW"; "headwind" is one already."""
    known = {"headwind": _("headwind"), "tailwind": _("tailwind"), "crosswind": _("crosswind")}.get(wind.lower())
    return known or (wind if "wind" in wind else _("wind {wind}").format(wind=wind))


def place(position: int) -> str:
    """Return a position as an ordinal.

    >>> place(1), place(2), place(12), place(21)
    ('1st', '2nd', '12th', '21st')
    """
    last = 0 if position % 100 in (11, 12, 13) else position % 10
    # Some languages distinguish the first from the twenty-first.
    words = {1: _("1st") if position == 1 else _("{n}st"), 2: _("{n}nd"), 3: _("{n}rd")}.get(last, _("{n}th"))
    return words.format(n=position)


def climb_name(climb: Climb) -> str:
    """Return the name of a climb; of an unnamed one, its length."""
    if not climb.found or climb.length_km is None:
        return climb.name
    return _("climb of {km} km").format(km=format_km(climb.length_km))


def on_the_course(number: int) -> str:
    """Return the number of riders on the course of a time trial: "12 on the course"."""
    return ngettext("{n} on the course", "{n} on the course", number).format(n=number)


def finished_words(number: int) -> str:
    """Return the number of riders who have finished a time trial: "31 finished"."""
    return ngettext("{n} finished", "{n} finished", number).format(n=number)


def to_start_words(number: int) -> str:
    """Return the number of riders still to start: "4 to start"."""
    return ngettext("{n} to start", "{n} to start", number).format(n=number)
