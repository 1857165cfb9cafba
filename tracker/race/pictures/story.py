"""Applies confirmed changes to the groups, and collects the news lines that report them."""

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from tracker.race import events as ev
from tracker.race.pictures import newslines
from tracker.race.pictures.changes import Change
from tracker.race.pictures.lineage import AWAY, Clump, Label, Seen, View
from tracker.race.pictures.newslines import NewsLine
from tracker.race.pictures.scene import Scene
from tracker.race.terms import capital

GONE = timedelta(minutes=10)
"""A group that was not in a picture for so long is forgotten."""

JUST_REPORTED, AGAIN = timedelta(minutes=2), timedelta(minutes=5)
"""For so long a report of a source is not repeated, and one of ours."""

MOST = 4
"""Maximum number of lines about one picture."""


class Heard(NamedTuple):
    """A report, by a source or ours."""

    family: str
    keys: frozenset[str]
    at: datetime
    own: bool


class Story:
    """The confirmed groups and the reports, while one picture is processed."""

    def __init__(
        self,
        seen: Iterable[Seen],
        heard: tuple[Heard, ...],
        *,
        tokens: int,
        view: View,
        main: int | None,
        at: datetime,
    ) -> None:
        """Start with the confirmed groups, the reports, and the view of a picture."""
        self.main = main
        self.tokens = tokens
        self.heard = heard
        self._view, self._at = view, at
        self._now = {one.token: one for one in seen}
        self._into: dict[int, int] = {}
        """The group into which each merged group went."""
        self._lines: list[tuple[NewsLine, Change]] = []

    def settle(self, scene: Scene, due: list[Change]) -> None:
        """Apply confirmed changes, and report those that are news."""
        kinds = [[change for change in due if change.what[0] == kind] for kind in ("move", "merge", "new", "away")]
        moves, merges, news, established = kinds
        for change in moves:
            _, source, target = change.what
            self._add(newslines.moved(scene, change.keys, source, target), change)
            self._give(change.keys, source, target)
        self._merge(scene, merges)
        for change in news:
            origin, clump = change.what[1], scene.view.clumps[change.clump]
            line = newslines.formed(scene, clump, None if origin < 0 else origin, ahead=not change.what[2])
            label = self._add(line, change)
            self._take(clump, label, (self.main if origin < 0 else origin) if label == "split" else None)
        for change in established:
            token = change.what[1]
            if token in self._now and self._add(newslines.away(scene, token), change):
                self._now[token] = self._now[token]._replace(label="break")

    def _merge(self, scene: Scene, merges: list[Change]) -> None:
        gone: list[tuple[int, Change]] = []
        joined: list[tuple[int, int, Change]] = []
        for change in merges:
            _, one, other = change.what
            front, rear = sorted((one, other), key=lambda token: _gap_order(scene.seen[token]))
            if rear in scene.main and scene.seen[front].label in AWAY:
                gone.append((front, change))
            else:
                joined.append((front, rear, change))
        for front, rear, change in joined:
            line = newslines.merged(scene, front, rear)
            if line is None or line.kind is not ev.Regroup or not gone:  # otherwise the catch reports it
                self._add(line, change)
        if gone:
            change = min((change for _, change in gone), key=lambda change: change.since)
            self._add(newslines.caught(scene, [token for token, _ in gone], change.km_to_go), change)
        for change in merges:
            _, one, other = change.what
            place = self._view.heirs.get(one, self._view.heirs.get(other))
            base = self._view.clumps[place].origin if place is not None else self.main
            if self.main in (one, other):
                base = self.main
            keep, lost = (other, one) if base == other else (one, other)
            self._unite(keep, lost)

    def _add(self, line: NewsLine | None, change: Change) -> Label:
        """Add a line unless it was just reported; return the label that it gives its group."""
        if line is None:
            return ""
        if any(self._repeats(heard, line) for heard in self.heard if heard.own):
            return ""
        if line.family == "split" and any(other.family == "split" for other, _ in self._lines):
            return ""
        if any(self._was_reported(heard, line, change) for heard in self.heard if not heard.own):
            return line.label
        self._lines.append((line, change))
        return line.label

    def _repeats(self, heard: Heard, line: NewsLine) -> bool:
        """Return whether we reported the same; a favourite may attack again, and an attack become a breakaway."""
        if heard.family != line.family or self._at - heard.at >= AGAIN or line.kind is ev.Breakaway:
            return False
        if line.favourites and line.kind is ev.Attack:
            return False
        if line.family == "split":
            return True  # a bunch that breaks up does so more than once
        return (
            heard.keys == line.keys or 2 * len(heard.keys & line.keys) >= max(len(heard.keys), len(line.keys)) > 0
        )

    def _was_reported(self, heard: Heard, line: NewsLine, change: Change) -> bool:
        """Return whether a source reported the same; a whole picture reports every change that had begun."""
        if heard.family == "all":
            return heard.at >= change.since
        if heard.family != line.family or (heard.at < change.since and self._at - heard.at > JUST_REPORTED):
            return False
        if heard.family == "away" and len(heard.keys) > 2 * len(line.keys):
            return False  # a few who attack from the breakaway
        anybody = not line.keys or (not heard.keys and heard.family == "together")
        return anybody or bool(heard.keys & line.keys)

    def _resolve(self, token: int) -> int:
        while token in self._into:
            token = self._into[token]
        return token

    def _give(self, keys: frozenset[str], source: int, target: int) -> None:
        source, target = self._resolve(source), self._resolve(target)
        if source in self._now:
            old = self._now[source]
            self._now[source] = old._replace(keys=old.keys - keys)
        if target in self._now:
            new = self._now[target]
            self._now[target] = new._replace(keys=new.keys | keys)

    def _unite(self, keep: int, lost: int) -> None:
        keep, lost = self._resolve(keep), self._resolve(lost)
        if keep == lost or keep not in self._now or lost not in self._now:
            return
        one, other = self._now[keep], self._now.pop(lost)
        self._into[lost] = keep
        label: Label = one.label or other.label
        if keep == self.main:
            label = ""
        elif "break" in (one.label, other.label):
            label = "break"
        halves = [half for half in (one.half_of, other.half_of) if half is not None and half not in (keep, lost)]
        self._now[keep] = one._replace(
            keys=one.keys | other.keys, label=label, half_of=halves[0] if halves else None
        )
        for token, half in self._now.items():
            if half.half_of == lost:
                self._now[token] = half._replace(half_of=keep)

    def _take(self, clump: Clump, label: Label, half_of: int | None) -> None:
        """Add a new confirmed group."""
        for token, one in self._now.items():
            if one.keys & clump.keys:
                self._now[token] = one._replace(keys=one.keys - clump.keys)
        self._now[self.tokens] = Seen(self.tokens, clump.keys, self._at, label=label, half_of=half_of).shown_as(
            clump
        )
        self.tokens += 1

    def groups(self, changes: Iterable[Change]) -> tuple[Seen, ...]:
        """Return the confirmed groups, updated from the picture where no change is pending."""
        moving = {token for change in changes if change.what[0] != "away" for token in change.tokens}
        merging = {token for change in changes if change.what[0] == "merge" for token in change.tokens}
        places = Counter(self._view.heirs[token] for token in self._now if token in self._view.heirs)
        kept: list[Seen] = []
        for token, one in self._now.items():
            place = self._view.heirs.get(token)
            if place is None:
                if self._at - one.at < GONE and (one.keys or not one.complete):
                    kept.append(one)
                continue
            clump = self._view.clumps[place]
            if not one.keys and clump.origin != token:
                continue
            if places[place] > 1:
                kept.append(one._replace(at=self._at))  # it may still reappear, in front or behind
                continue
            new = [key for key in clump.keys if key not in self._view.owner] if clump.counts.get(None) else []
            shown = one._replace(at=self._at, keys=one.keys.union(new) if new else one.keys).shown_as(clump)
            if token in moving or -1 in moving:
                # While riders leave, or a group of unknown origin forms, the group before remains the reference.
                shown = shown._replace(size=one.size)
            if token in merging:
                shown = shown._replace(gap_s=one.gap_s)  # to know which of the two was in front
            kept.append(shown)
        return tuple(kept)

    def events(self) -> tuple[ev.EventBase, ...]:
        """Return the reported lines, only the most important ones where they are many."""
        best = sorted(self._lines, key=lambda pair: not pair[0].key)[:MOST]
        events: list[ev.EventBase] = []
        for line, change in self._lines:
            if not any(line is other for other, _ in best):
                continue
            self.heard = (*self.heard, Heard(line.family, line.keys, self._at, own=True))
            kind = line.kind.model_fields["kind"].default
            stamp = self._at.astimezone(UTC)
            events.append(
                line.kind.model_validate(
                    {
                        "id": f"derived-{stamp:%Y%m%dT%H%M%S}-{kind}-{len(events) + 1}",
                        "at": self._at,
                        "km_to_go": change.km_to_go,
                        "text": capital(line.text),
                        "source": ev.WORKED_OUT,
                        "estimated": True,
                        "key": line.key,
                        **line.fields,
                    }
                )
            )
        return tuple(events)


def _gap_order(one: Seen) -> tuple[int, int]:
    return one.gap_s if one.gap_s is not None else 1_000_000, one.token
