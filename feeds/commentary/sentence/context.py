"""What has been said so far: who is away, who was spoken of last, where the race is."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Literal

from feeds.commentary.rider.names import Person
from feeds.commentary.rider.teams import REGION, is_from, regions
from feeds.commentary.words.patterns import lazy

Phase = Literal["before", "racing", "finished"]


@dataclass(slots=True)
class Fact:
    """What a sentence says, before it becomes an event."""

    kind: str
    fields: dict[str, Any]
    confidence: float
    quote: str
    people: list[Person] = field(default_factory=list)
    """The riders of `riders`, as they are known at the end of reading."""
    why: str = ""
    """What a doubtful reading lacks."""


_MOST_AGAIN = 1.5
"""How much larger a gap that is given alone may be than that of those who chase, to be theirs."""
_MOST_IF_ALONE = 2.5
"""The same where no gap of the peloton to those away was given since they went."""
_LATELY = 3
"""Paragraphs for which it may be."""
SURE = 0.62
"""How sure a fact is at least that is said."""
DOUBTFUL = 0.6
"""How sure a fact is that is left to a person to decide."""
_LEAP_KM = 25
"""Km of racing that hardly a live text passes over."""
_ENOUGH_MARKS = 2
"""Marks after a leap that agree with it."""
_GOES_ON_NOT = lazy(r"\bne (?:repart|repartira|repartiront|repartent) pas\b(?!.*\b(?:matin|départ|demain)\b)")
"""Of one who fell, while the race is on: they did start."""
FEW = 3
"""Riders named last of whom "the Frenchman" may be the only one whose nation is not known."""


@dataclass
class Context:
    """The race as the reader sees it; copied before each post, so that a post can be read again."""

    phase: Phase = "racing"
    report: bool = False
    """The text looks back on a whole race: it is in the past tense, and the winner first."""
    km: float | None = None
    headed_km: float | None = None
    """As the last heading gave it."""
    leapt_from: float | None = None
    """Km to go from which the race leapt so far on that the leap may be a slip; until some marks agree with it."""
    since_leap: int = 0
    """Marks since then."""
    distance_km: float | None = None
    stage: int | None = None
    """The number of the stage. Who wins a race of several stages, wins its overall."""
    race: str | None = None
    """The name of the race, folded."""
    finish_town: str | None = None
    """Where the stage ends."""
    ends_high: bool = False
    """It ends at a top, as far as a French or Spanish text said so."""
    away: list[Person] = field(default_factory=list)
    away_size: int | None = None
    said_away: frozenset[Person] = frozenset()
    uncounted: int = 0
    """Paragraphs for which it is news how many are away, though it follows from who came across."""
    presumed: bool = False
    """A gap was given to those away, of whom it was not said who or how many they are."""
    chasers: list[Person] = field(default_factory=list)
    behind: list[Person] = field(default_factory=list)
    """Who was dropped by the peloton and has not come back, as far as it was said."""
    fallen: list[Person] = field(default_factory=list)
    """Who was dropped by those away: between them and the peloton."""
    delayed: frozenset[Person] = frozenset()
    """Whom a mishap befell and who did nothing since, as far as it was said."""
    halted: frozenset[Person] = frozenset()
    """Who had a mechanical."""
    moved: list[Person] = field(default_factory=list)
    """Who attacked or came across and was not caught since, the latest last."""
    taken: list[Person] = field(default_factory=list)
    """Who was caught and has not gone again since."""
    last: list[Person] = field(default_factory=list)
    """Who was named last."""
    between: list[Person] = field(default_factory=list)
    """Who is between those away and the peloton, as the sentence that is read says: they are not away, whatever its words."""
    named: list[Person] = field(default_factory=list)
    """Who was named in the sentence before, of the same paragraph."""
    doer: list[Person] = field(default_factory=list)
    """Who did what was said last, where Spanish may go on without naming them, and Dutch as "ze"."""
    leader: Person | None = None
    """Who leads the overall, where the text says so of one by name."""
    subject: str = "leaders"
    """The group that was spoken of last."""
    gap_s: int | None = None
    fronted: list[Person] = field(default_factory=list)
    """Who leads the peloton by a gap of the sentence that is read."""
    pair: tuple[str, str] | None = None
    """Of whom and to whom the gap given last was."""
    chase: tuple[str, int] | None = None
    """Who follows those away nearest, as a gap given last, and by how much."""
    chase_age: int = 0
    """How many paragraphs ago that was."""
    climb: str | None = None
    sprint: str | None = None
    passage: tuple[str, str] | None = None
    """Kind and name of the passage given last, with what follows it: "Moscon was second"."""
    placed: list[Person] = field(default_factory=list)
    """Who passed there, in their order, as far as it was said."""
    unit: str | None = None
    """What they got there: "points" or "bonus_s"."""
    result: dict[int, dict[str, Any]] = field(default_factory=dict)
    """The places of the stage as prose gave them, each with its `person` and perhaps `gap_s`."""
    overall: dict[int, dict[str, Any]] = field(default_factory=dict)
    """The places of the overall after the stage as prose gave them."""
    cried: Person | None = None
    """Whose name alone a sentence before was, in capitals or with a mark, near the line."""
    since_cry: int = 0
    """Sentences since then."""
    expected: Person | None = None
    """Who has won, as a result below shows: where the text says so is still to be found."""
    won_now: bool = False
    """The last sentence said who won."""
    has_start: bool = False
    """A log says whether the race has begun: nothing that riders do says that it has."""
    rolls: bool = False
    """The paragraph says that the flag is still to drop: a start in it is that of the neutralised section."""
    downed: list[Person] = field(default_factory=list)
    """Who crashed last: a new bike of theirs is no mechanical."""
    crashed: bool = False
    """The sentence before spoke of a crash."""
    fell: bool = False
    """A sentence of this paragraph spoke of a crash."""
    unnamed: bool = False
    """A crash was said, and nobody named who fell: the next paragraph may."""
    absent: int = 0
    """How many more who do not start are to be named, as a sentence of this paragraph said."""
    out: frozenset[Person] = frozenset()
    """Who is out of the race."""
    once: frozenset[str] = frozenset()
    """Kinds that are said once and were."""
    happened: Fact | None = None
    """The mishap, drop or catch that the last sentence gave, which may have happened to others as well."""
    attack: Fact | None = None
    """The attack given last, which others may have gone with."""
    attack_age: int = 0
    """How many paragraphs ago that was."""
    lead_s: int | None = None
    """By how much the leader of the overall leads whom the next sentence may name."""
    of_team: bool = False
    """The sentence before was of a team."""
    in_overall: bool = False
    """The sentence before gave places of the overall."""
    of_overall: bool = False
    """The sentence before, or one of this paragraph since which the road was not spoken of, gave the overall."""
    announced: int = 0
    """Sentences from here on in which the riders of a break that was announced may be listed."""
    announced_size: int | None = None
    listed: tuple[Person, ...] = ()
    """Those of them who were named so far, one a line."""
    gathered: bool = False
    """Those away were all caught, and nobody was named since who is: who is in front is of the group that was made there."""
    been_away: frozenset[Person] = frozenset()
    """Who was away and is not known to be back in the peloton."""
    seen: tuple[str, ...] = ()
    """The last sentences, folded."""
    language: str = "en"
    unmentioned: dict[str, int] = field(default_factory=dict)
    """How many sentences ago each of the groups was spoken of last, by its class; never changed in place."""

    @property
    def before(self) -> str:
        """The sentence before the one that is read, folded; empty where there is none."""
        return self.seen[-2] if len(self.seen) > 1 else ""

    @property
    def open_line(self) -> str | None:
        """The kind of the summit or the sprint that was named last, where nobody was yet said to be first there."""
        return self.passage[0] if self.passage is not None and not self.placed else None

    def comes_to_line(self, kind: str, name: str | None) -> None:
        """Keep in mind a summit or a sprint of which it is still to be said who was first."""
        self.passage, self.placed, self.unit = (kind, name or ""), [], None

    def copy(self) -> "Context":
        """Return a context that goes its own way."""
        lists = ("away", "chasers", "behind", "fallen", "moved", "taken", "last", "placed")
        copied = object.__new__(Context)
        vars(copied).update(vars(self))
        for name in lists:
            setattr(copied, name, list(getattr(self, name)))
        return copied

    def becomes(self, other: "Context") -> None:
        """Take over what another context knows."""
        vars(self).update(vars(other))

    def begins(self) -> None:
        """A paragraph begins."""
        self.attack_age += 1
        self.chase_age += 1
        self.uncounted = max(0, self.uncounted - 1)
        self.gathered = self.gathered and bool(self.away_size)
        self.fell = self.unnamed and self.language in ("en", "nl")
        self.crashed, self.unnamed, self.absent, self.of_overall = False, False, 0, False
        self.doer = self.doer if self.language == "es" else []
        self.named = []
        if self.language == "es" and self.placed:
            self.passage, self.placed = None, []  # what was passed is said

    @property
    def has_break(self) -> bool:
        """Whether somebody is known to be away, by name or by number."""
        return bool(self.away or self.away_size)

    @property
    def is_led(self) -> bool:
        """Whether somebody is away, as far as it was said or follows from what was."""
        return self.has_break or self.presumed

    @property
    def has_parted(self) -> bool:
        """Whether somebody has just left those who were away with them, so that a short time may be between these."""
        attack = self.attack if self.attack_age <= 1 and self.gap_s is None and self.chasers else None
        is_away = attack is not None and set(attack.people) == set(self.away)
        return is_away and self.been_away.issuperset(self.chasers)

    def leads(self, people: list[Person]) -> bool:
        """Return whether one of these riders is away."""
        return any(person in self.away for person in people)

    def undelayed(self, size: int | None) -> list[Person]:
        """Return those away whom no mishap befell, where they are so many: "So three leaders now", after a puncture."""
        going = [person for person in self.away if person not in self.delayed]
        return going if len(going) == size and size < len(self.away) else []

    def was_ahead(self, people: list[Person]) -> bool:
        """Return whether one of these riders is or was ahead of the peloton, and not behind it since."""
        ahead = [*self.away, *self.chasers, *self.fallen, *self.moved]
        return any(one in self.been_away or (one in ahead and one not in self.behind) for one in people)

    def was_in_front(self, one: Person) -> bool:
        """Return whether a rider is in front, or was left behind from there, and did not only have to stop."""
        return (one in self.away or one in self.been_away) and one not in self.delayed

    def pair_of(self, seconds: float) -> tuple[str, str]:
        """Return of whom and to whom a gap is that is given alone: of those who chase, where it is nearer to theirs."""
        if self.chase is None or self.chase_age > _LATELY:
            return "peloton", "leaders"
        if seconds > (_MOST_AGAIN if self.gap_s is not None else _MOST_IF_ALONE) * self.chase[1]:
            return "peloton", "leaders"
        is_near = self.gap_s is None or abs(seconds - self.chase[1]) < abs(seconds - self.gap_s)
        return (self.chase[0] if is_near else "peloton"), "leaders"

    def mentions(self, groups: Iterable[str]) -> None:
        """Keep in mind of which groups a sentence speaks."""
        ages = {name: age + 1 for name, age in self.unmentioned.items()}
        self.unmentioned = ages | dict.fromkeys(groups, 0)

    def note_gap(self, of: str, to: str, seconds: int) -> None:
        """Note a gap that was said."""
        self.pair = of, to
        self.presumed = self.presumed or (of, to) == ("peloton", "leaders")
        if to == "leaders" and of not in ("peloton", "dropped"):
            self.chase, self.chase_age = (of, seconds), 0

    def comes_to(self, km: float) -> None:
        """Keep in mind where the race is.

        Args:
            km: to go.
        """
        before = self.km if self.km is not None else self.distance_km
        if before is not None and before - km > _LEAP_KM:
            self.leapt_from, self.since_leap = before, 0
        elif self.km is not None and km > self.km:
            self.leapt_from = None  # the leap was none
        else:
            self.since_leap += 1
            if self.since_leap >= _ENOUGH_MARKS:
                self.leapt_from = None
        self.km = km

    def goes_away(self, people: list[Person], size: int | None = None) -> None:
        """Note who is away now; nothing where the sentence has it that they are between those away and the peloton."""
        if people and set(people) <= set(self.between):
            return
        if set(people) != set(self.away):
            self.gap_s = None
        self.been_away |= frozenset(people)
        self.gathered = self.gathered and not people
        self.presumed = False
        self.away, self.away_size = list(people), size or len(people) or None
        self.chasers = [person for person in self.chasers if person not in people]
        self.chase = None

    def chases_no_more(self, people: list[Person]) -> None:
        """Note who does not chase any more: a gap given alone may have been theirs."""
        self.chasers = [person for person in self.chasers if person not in people]
        of = {"chasers", *(person.name for person in people)}
        if not self.chasers and self.chase is not None and self.chase[0] in of:
            self.chase = None

    def befalls(self, fact: Fact) -> None:
        """Note whom a mishap befell, and in English who leads the overall."""
        if fact.kind == "gc" and self.language == "en" and fact.people:
            self.leader = fact.people[0]
        if fact.kind in ("mechanical", "crash") and fact.confidence >= SURE:
            self.delayed |= frozenset(fact.people)
            self.halted |= frozenset(fact.people if fact.kind == "mechanical" else ())

    def goes_out(self, fact: Fact) -> bool:
        """Note who a fact says is out of the race, if it is sure, and return whether that is new."""
        new = not fact.people or any(one not in self.out for one in fact.people)
        is_on = self.language == "fr" and self.phase == "racing" and self.km is not None
        if is_on and fact.fields.get("status") == "DNS" and _GOES_ON_NOT.search(fact.quote.lower()):
            fact.fields["status"] = "DNF"
        if fact.confidence >= SURE:
            self.out |= frozenset(fact.people)
            self.chases_no_more(fact.people)
            if left := [person for person in self.away if person in fact.people]:
                self.away = [person for person in self.away if person not in left]
                self.away_size = max(len(self.away), (self.away_size or 0) - len(left)) or None
                self.said_away = frozenset(self.away)
        return new

    def by_nation(self, nation: str) -> list[Person]:
        """Return the one rider whom "the Frenchman" means: the nearest of this nation; nobody where unsure."""
        if nation.startswith(REGION):
            fits = [
                one for one in dict.fromkeys([*self.last, *self.away, *self.chasers]) if is_from(nation, one.team)
            ]
            alone = self.away if self.language == "nl" and len(self.away) == 1 else self.last
            is_one = len(self.last) == 1 and not fits and self.last == alone
            return fits if len(fits) == 1 else self.last if is_one else []
        if self.language == "en" and len(self.last) == 1 and not self.last[0].sure and self.last[0].nation is None:
            # "It was no good day for Dorn. The Frenchman lost contact": nobody knew him before
            return list(self.last)
        placed = [row["person"] for row in self.result.values()]
        is_last = self.language == "nl" and all(one.nation is None for one in self.last) and len(self.last) < FEW
        befell = self.happened.people if self.language == "en" and self.happened is not None else []
        for group in (self.last, self.away, self.chasers, [] if is_last else placed):
            fits = [person for person in group if person.is_of(nation)]
            if (
                fits
                and group is not self.last
                and len(befell) == 1
                and befell[0].nation is None
                and befell[0] in self.last
            ):
                return befell  # "Bero was dropped. The Spaniard was picked up": and not another one who is away
            if len(fits) == 1:
                return fits
            if fits:
                return []
        within = regions().get(nation)  # of a region that was not said of anybody: whoever was named last
        unknown = [one for one in self.last if one.nation in (None, within) and not (within and one.regions)]
        if not unknown and self.language == "en":
            unknown = [one for one in self.fallen[-1:] if one.nation is None]  # the one who was left behind last
        if len(unknown) != 1 or len(self.last) > FEW:
            return []
        # of several who fell it may be another
        is_other = unknown[0] in self.behind and any(
            person.nation is None for person in self.behind if person is not unknown[0]
        )
        if len(self.last) == 1 and not is_other and unknown[0].sure:
            unknown[0].nation = nation  # "the Frenchman" of the one rider spoken of: so he is
        return [] if is_other else unknown
