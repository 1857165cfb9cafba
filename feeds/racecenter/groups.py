"""The groups on the road: the Race Center's frames, and the changes that go into the log.

A frame comes every 15 s and names every rider. Only changes are written: a group with the same riders as in the
last frame that was written keeps its `id`, and its riders are not listed again.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache

from feeds.racecenter.known import Known
from feeds.racecenter.made import made
from feeds.racecenter.wire import Bib, Faults, GroupRecord, PackRecord, each
from tracker.race.events import KmMark, Role, Situation, SituationGroup
from tracker.race.stage import Rider

BUNCH = 999
"""The size that stands for a bunch whose riders were not counted."""

GAP_S = 2
"""Smallest change of a gap that is written, in seconds."""

QUIET = timedelta(seconds=60)
"""How often a picture is written in which only the km and speed have changed."""

WHOLE = timedelta(minutes=10)
"""How often all riders of all groups are listed again, for those who join late."""

ALONE_AT_MOST = 20
"""A single group of at most so many riders, with more than that in none, is not taken for the peloton."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A group of a frame."""

    name: str | None
    bibs: tuple[int, ...]
    size: int | None
    named: str | None
    gap_s: int | None
    km_to_go: float | None
    speed_kph: float | None = None
    gradient_pct: float | None = None
    role: Role | None = None
    computed: bool = False
    id: str = ""


@dataclass(frozen=True, slots=True)
class Frame:
    """The groups at one moment, front to back."""

    at: datetime
    groups: tuple[Seen, ...]


def frames(records: Iterable[PackRecord], known: Known, faults: Faults, came: datetime) -> Iterator[Frame]:
    """Yield the frames of a list that have groups, oldest first.

    Args:
        records: the frames of the list, without the records joined to it.
        known: the stage.
        faults: collects what can't be read.
        came: when the list was received, for a frame without a time.
    """
    found = []
    for record in records:
        if record.stage is not None and record.stage != known.number:
            continue
        when = known.read(record.date)
        at = known.at(when, record.updated_at) or (None if when or record.updated_at else came)
        if at is None:
            faults.note("day", f"{faults.list} has groups of another day, which are left out", record.date or "")
            continue
        if groups := _groups(record, known, faults):
            found.append(Frame(at, groups))
    yield from sorted(found, key=lambda frame: frame.at)


def _groups(record: PackRecord, known: Known, faults: Faults) -> tuple[Seen, ...]:
    listed = list(each(GroupRecord, record.groups, faults))
    listed.sort(key=lambda group: (group.order is None, group.order or 0))
    elsewhere: set[int] = set()
    seen: list[Seen] = []
    for group in listed:
        bibs = []
        for rider in each(Bib, _objects(group.bibs), faults):
            bib = known.bib(rider.bib, rider.rider)
            if bib is not None and bib not in elsewhere:
                elsewhere.add(bib)
                bibs.append(bib)
        seen.append(_seen(group, tuple(sorted(bibs))))
    if not seen or not (len(seen) > 1 or seen[0].bibs or seen[0].name):
        return ()
    field = known.still_in
    missing = field - elsewhere
    bunches = [index for index, group in enumerate(listed) if group.size == BUNCH]
    # Every rider of an uncounted bunch is named when no starter is missing from the groups.
    if len(bunches) == 1 and len(field) > ALONE_AT_MOST and not missing:
        seen[bunches[0]] = replace(seen[bunches[0]], named="all")
    if len(seen) == 1 and not (len(seen[0].bibs) <= ALONE_AT_MOST < len(missing) and seen[0].size is not None):
        seen[0] = replace(seen[0], role="peloton")
    return tuple(seen)


def _objects(bibs: Sequence[object] | None) -> list[object]:
    """Return the riders of a group as objects, also where only their bibs are given."""
    return [{"bib": bib} if isinstance(bib, int | str) else bib for bib in bibs or ()]


def _seen(group: GroupRecord, bibs: tuple[int, ...]) -> Seen:
    size: int | None = None
    if group.size is not None and 0 < group.size < BUNCH:
        size = max(group.size, len(bibs))
    elif group.size == 0:
        size = len(bibs) or None
    relative, computed = group.relative, bool(group.is_computed)
    if relative is None and group.computed_relative is not None:
        relative, computed = group.computed_relative, True
    return Seen(
        name=group.name.strip() if group.name and group.name.strip() else None,
        bibs=bibs,
        size=size,
        named="all" if bibs and len(bibs) == size else "some",
        gap_s=round(relative) if relative is not None and 0 <= relative <= 100_000 else None,
        km_to_go=_km(group.remaining),
        speed_kph=group.speed if group.speed is not None and 0 <= group.speed <= 150 else None,
        computed=computed,
    )


def _km(metres: float | None) -> float | None:
    return round(metres / 1000, 3) if metres is not None and 0 <= metres <= 2_000_000 else None


class Picture:
    """The picture of the road that was written last."""

    def __init__(self) -> None:
        """Start without groups."""
        self.seen_at: datetime | None = None
        """The time of the last frame."""
        self.last: Frame | None = None
        """The last frame, with ids."""
        self._written: Frame | None = None
        self._spelt_at: datetime | None = None
        self._km: float | None = None

    @property
    def km_to_go(self) -> float | None:
        """The km to go of the head of the race."""
        return self.last.groups[0].km_to_go if self.last else None

    def take(self, frame: Frame) -> list[Situation | KmMark]:
        """Return the events for what is new in a frame; none for one that is not newer than the last."""
        if self.seen_at is not None and frame.at <= self.seen_at:
            return []
        frame = identified(frame, self.last)
        self.seen_at, self.last = frame.at, frame
        events: list[Situation | KmMark] = []
        if self._is_news(frame):
            events.append(self._written_as(frame))
        km = frame.groups[0].km_to_go
        if km is not None and (self._km is None or km <= self._km - 1):
            self._km = km
            events.append(KmMark(id=f"km-{stamp(frame.at)}", at=frame.at, km_to_go=km))
        return events

    def _is_news(self, frame: Frame) -> bool:
        old = self._written
        if old is None or len(old.groups) != len(frame.groups):
            return True
        moved = False
        for was, now in zip(old.groups, frame.groups, strict=True):
            if (was.id, was.name, was.role, was.size, was.named, was.computed) != (
                now.id,
                now.name,
                now.role,
                now.size,
                now.named,
                now.computed,
            ) or not _same_riders(was, now, old, frame):
                return True
            if (was.gap_s is None) != (now.gap_s is None) or abs((was.gap_s or 0) - (now.gap_s or 0)) >= GAP_S:
                return True
            moved = moved or (was.gap_s, was.km_to_go, was.speed_kph) != (now.gap_s, now.km_to_go, now.speed_kph)
        return moved and frame.at - old.at >= QUIET

    def _written_as(self, frame: Frame) -> Situation:
        """Return the event of a frame, and remember it as written."""
        old = self._written
        whole = old is None or self._spelt_at is None or frame.at - self._spelt_at >= WHOLE
        by_id = {group.id: group for group in old.groups} if old is not None else {}
        groups, kept = [], []
        for group in frame.groups:
            was = by_id.get(group.id)
            same = not whole and was is not None and old is not None and _same_riders(was, group, old, frame)
            same = same and was is not None and was.named == group.named
            # Transmitters in a bunch come and go: the riders that were written are kept.
            kept.append(replace(group, bibs=was.bibs) if same and was is not None else group)
            groups.append(situation_group(group, spelt=not same))
        self._written = Frame(frame.at, tuple(kept))
        if whole:
            self._spelt_at = frame.at
        km = frame.groups[0].km_to_go
        return made(
            Situation,
            id=f"pack-{stamp(frame.at)}{'-whole' if whole else ''}",
            at=frame.at,
            km_to_go=km,
            groups=tuple(groups),
            routine=True,
        )


def situation_group(group: Seen, *, spelt: bool) -> SituationGroup:
    """Return a group as it is written, with its riders where `spelt` is true."""
    return made(
        SituationGroup,
        id=group.id,
        name=group.name,
        role=group.role,
        gap_s=group.gap_s,
        size=group.size,
        riders=_riders(group.bibs) if spelt and group.bibs else None,
        named=group.named if spelt else None,
        km_to_go=group.km_to_go,
        speed_kph=group.speed_kph,
        gradient_pct=group.gradient_pct,
        computed=True if group.computed else None,
    )


@lru_cache(maxsize=512)
def _rider(bib: int) -> Rider:
    return Rider(bib=bib)


@lru_cache(maxsize=64)
def _riders(bibs: tuple[int, ...]) -> tuple[Rider, ...]:
    """Return the riders of a group, cached, so that all pictures share them in memory."""
    return tuple(map(_rider, bibs))


def _same_riders(was: Seen, now: Seen, old: Frame, frame: Frame) -> bool:
    """Return whether a group has the same riders as before.

    Where only some of its riders are named, one who is no longer named, or is named now, has not changed groups
    unless another group had or has that rider.
    """
    if was.bibs == now.bibs:
        return True
    if now.named == "all" or was.named == "all" or now.size is not None:
        return False
    changed = set(was.bibs) ^ set(now.bibs)
    others = {bib for group in old.groups if group.id != was.id for bib in group.bibs}
    others |= {bib for group in frame.groups if group.id != now.id for bib in group.bibs}
    return not changed & others and len(changed) <= len(now.bibs) // 4


def identified(frame: Frame, last: Frame | None) -> Frame:
    """Return a frame whose groups have the ids of the last one's, where most riders of each are in both."""
    old = last.groups if last else ()
    pairs = []
    for index, group in enumerate(frame.groups):
        for was in old:
            common = len(set(group.bibs) & set(was.bibs))
            by_name = not group.bibs and not was.bibs and group.name is not None and group.name == was.name
            if by_name or 2 * common > min(len(group.bibs), len(was.bibs)):
                pairs.append((common, group.name == was.name, -index, was.id))
    given: dict[int, str] = {}
    for _, _, place, identity in sorted(pairs, reverse=True):
        if -place not in given and identity not in given.values():
            given[-place] = identity
    groups = (
        replace(group, id=given.get(index) or f"g{stamp(frame.at)}-{index}")
        for index, group in enumerate(frame.groups)
    )
    return Frame(frame.at, tuple(groups))


def stamp(at: datetime) -> str:
    """Return the time of day as part of an id: "142338"."""
    return at.strftime("%H%M%S")
