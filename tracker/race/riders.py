"""Resolves riders by bib or name with the start list, and gives them distinct short names."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any, TypeVar

from tracker.race.events import EventBase
from tracker.race.identity import ById
from tracker.race.stage import Jersey, Rider, Stage
from tracker.race.text import fold_name

AnyRider = TypeVar("AnyRider", bound=Rider)
AnyEvent = TypeVar("AnyEvent", bound=EventBase)

_FROM_LIST = ("name", "team", "nation", "bib", "first", "last", "short", "birth", "namesake")
"""Fields of a rider that the start list overrides."""


LEADERS_JERSEY = frozenset({"gc", "leader", "yellow", "overall", "general"})
"""Names of the jersey of the GC leader."""


class StartList:
    """The riders of a stage's header, which are found by bib or name.

    Attributes:
        riders: the riders of the header, each with a distinct `short`, and with namesakes marked.
    """

    def __init__(self, stage: Stage) -> None:
        """Index the riders of a header; of two with one bib, or one name and no bibs, the first counts."""
        self._code = stage.team_code
        self.riders = _distinguished(stage.riders)
        self._by_bib: dict[int, Rider] = {}
        for rider in self.riders:
            if rider.bib is not None:
                self._by_bib.setdefault(rider.bib, rider)
        self._by_name = [_index(self.riders, names) for names in (_full_names, _surnames, _parts)]

    def find(self, rider: Rider) -> Rider | None:
        """Return the listed rider with the bib, else with the name; None where none or several match."""
        if rider.bib is not None and (listed := self._by_bib.get(rider.bib)):
            return listed
        fits = self.fitting(rider.name, rider.team)
        return fits[0] if len(fits) == 1 else None

    def fitting(self, name: str, team: str | None = None) -> tuple[Rider, ...]:
        """Return the listed riders that a name matches: by full name, else by surname, else by a part of it.

        Where several match, only those of `team` are returned, if there are any.
        """
        folded = fold_name(name)
        fits = next((found for index in self._by_name if (found := index.get(folded))), ())
        if len(fits) > 1 and team:
            code = self._code(team) or fold_name(team)
            fits = tuple(
                rider for rider in fits if (self._code(rider.team) or fold_name(rider.team or "")) == code
            )
        return fits

    def resolved(self, rider: AnyRider) -> AnyRider:
        """Return a rider with the fields of the start list, and the event's other fields (place, bonus)."""
        if not self.riders:
            return rider
        listed = self.find(rider)
        if listed is None or listed is rider:
            return rider
        if type(rider) is Rider:
            return listed  # type: ignore[return-value]  # a plain rider is exactly what was asked for
        named = {name: value for name in _FROM_LIST if (value := getattr(listed, name)) is not None}
        return rider.model_copy(update=named)

    def resolve(self, riders: tuple[AnyRider, ...]) -> tuple[AnyRider, ...]:
        """Return riders with the fields of the start list, in their order."""
        return tuple(map(self.resolved, riders)) if self.riders else riders


def _full_names(rider: Rider) -> Iterable[str]:
    yield rider.name
    if rider.first and rider.last:
        yield f"{rider.first} {rider.last}"
        yield f"{rider.last} {rider.first}"
    first, _, last = rider.name.partition(" ")
    if last:
        yield f"{last} {first}"


def _surnames(rider: Rider) -> Iterable[str]:
    yield from (name for name in (rider.short, rider.last) if name)
    yield rider.name.partition(" ")[2]


def _parts(rider: Rider) -> Iterable[str]:
    """Yield the last word of the name, and the surname with the initial: "Howson", "T. Johannessen"."""
    words = rider.name.split()
    yield words[-1]
    if len(words) > 1:
        yield f"{words[0][:1]} {rider.name.partition(' ')[2]}"
        yield f"{words[0][:1]} {rider.last or words[-1]}"


def _index(riders: Iterable[Rider], names: Callable[[Rider], Iterable[str]]) -> Mapping[str, tuple[Rider, ...]]:
    """Return the riders by each of their names, folded."""
    index: defaultdict[str, dict[int, Rider]] = defaultdict(dict)
    for rider in riders:
        for name in names(rider):
            if folded := fold_name(name):
                index[folded][id(rider)] = rider
    return {name: tuple(found.values()) for name, found in index.items()}


def _distinguished(riders: tuple[Rider, ...]) -> tuple[Rider, ...]:
    """Return riders with a distinct `short` where surnames are equal: "T. Johannessen", or more of the name."""
    names = Counter(fold_name(rider.name) for rider in riders)
    surnames = Counter(fold_name(rider.surname) for rider in riders)
    initials = Counter(fold_name(_with_initial(rider)) for rider in riders)
    apart = []
    for rider in riders:
        if surnames[fold_name(rider.surname)] > 1:
            update: dict[str, object] = {"short": _with_initial(rider)}
            if initials[fold_name(_with_initial(rider))] > 1:
                update["short"] = rider.name
            if names[fold_name(rider.name)] > 1 and rider.bib is not None:
                update |= {"short": f"{rider.name} #{rider.bib}", "namesake": True}
            rider = rider.model_copy(update=update)  # noqa: PLW2901
        apart.append(rider)
    return tuple(apart)


def _with_initial(rider: Rider) -> str:
    first = rider.first or rider.name.partition(" ")[0]
    return f"{first[:1]}. {rider.surname}" if fold_name(first) != fold_name(rider.surname) else rider.surname


@lru_cache(maxsize=256)
def _keys(riders: ById[tuple[Rider, ...]]) -> tuple[str, ...]:
    return tuple(rider.key for rider in riders.held)


def keys_of(riders: tuple[Rider, ...]) -> tuple[str, ...]:
    """Return the keys of riders, cached for an unchanged group."""
    return _keys(ById(riders)) if riders else ()


@lru_cache(maxsize=8)
def _start_list(key: ById[Stage]) -> StartList:
    return StartList(key.held)


def start_list(stage: Stage) -> StartList:
    """Return the start list of a stage, cached by header."""
    return _start_list(ById(stage))


@lru_cache(maxsize=8)
def _gc_ranks(key: ById[Stage]) -> Mapping[str, int]:
    rows = start_list(key.held).resolve(key.held.gc_before)
    ranks = {row.key: row.position or place for place, row in enumerate(rows, 1)}
    for jersey in key.held.jerseys:
        if jersey.which in LEADERS_JERSEY and jersey.leader is not None:
            ranks[start_list(key.held).resolved(jersey.leader).key] = 0
    return ranks


def gc_ranks(stage: Stage) -> Mapping[str, int]:
    """Return the places in the GC before a stage by `Rider.key`; 0 for a leader known only by the jersey."""
    return _gc_ranks(ById(stage))


@lru_cache(maxsize=8)
def _jerseys(key: ById[Stage]) -> tuple[Jersey, ...]:
    listed = start_list(key.held)
    return tuple(
        jersey.model_copy(
            update={
                "leader": jersey.leader and listed.resolved(jersey.leader),
                "wearer": jersey.wearer and listed.resolved(jersey.wearer),
            }
        )
        for jersey in key.held.jerseys
    )


def jerseys(stage: Stage) -> tuple[Jersey, ...]:
    """Return the jerseys of a stage, with their riders resolved."""
    return _jerseys(ById(stage))


def worn(stage: Stage, rider: Rider) -> tuple[str, ...]:
    """Return the jerseys that a rider wears on a stage: as the known wearer, else as the leader."""
    key = rider.key
    return tuple(
        jersey.which
        for jersey in jerseys(stage)
        if (wearer := jersey.wearer or jersey.leader) is not None and wearer.key == key
    )


FAVOURITES = 15
"""Number of riders of the GC before the stage that are news when they are dropped."""


@lru_cache(maxsize=8)
def _favourites(key: ById[Stage]) -> Mapping[str, int]:
    return {name: rank for name, rank in _gc_ranks(key).items() if rank <= FAVOURITES}


def favourites(stage: Stage) -> Mapping[str, int]:
    """Return the places of the favourites in the GC before a stage, by `Rider.key`."""
    return _favourites(ById(stage))


def resolved(event: AnyEvent, stage: Stage) -> AnyEvent:
    """Return an event with its riders resolved by the start list; the same object where nothing changes."""
    listed = start_list(stage)
    if not listed.riders:
        return event
    update: dict[str, Any] = {}
    for field in ("riders", "order", "rows"):
        named = getattr(event, field, None)
        if named and (found := listed.resolve(named)) != named:
            update[field] = found
    groups = getattr(event, "groups", None)
    if groups:
        update["groups"] = tuple(
            group.model_copy(update={"riders": listed.resolve(group.riders)}) if group.riders else group
            for group in groups
        )
    return event.model_copy(update=update) if update else event
