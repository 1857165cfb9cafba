"""Who rides: riders as a text names them, by full name, surname, misspelling, with their teams."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from rapidfuzz import process
from rapidfuzz.distance import OSA

from feeds.commentary.rider.capitals import as_in_prose
from feeds.commentary.rider.crossed import Sites
from feeds.commentary.rider.teams import is_team, team_key
from feeds.commentary.words.writing import PARTICLES, fold
from tracker.race.stage import Rider
from tracker.race.text import fold_name

LIKE = 0.8
"""Least likeness at which a surname counts as another one misspelt."""

SHORTEST_MISSPELT = 5
"""Letters of the shortest surname that is forgiven a slip: shorter ones are too near to one another."""

MOST_PEOPLE = 1000
"""Riders that are remembered; some 200 start in a race. What a look-up costs must not grow with the text."""

MOST_NAMESAKES = 24
"""Riders that are found by one and the same part of their names."""

FEW = 5
"""Riders of a text that introduces hardly anybody."""

SHORTEST_TEAM = 3
"""Letters of the shortest team that is learned."""

MOST_TEAMS = 100
"""Teams that are learned from brackets after names."""

MOST_NAMES = 16
"""Ways in which one rider's name is remembered."""


@dataclass(slots=True, eq=False)
class Person:
    """A rider of the race, under every name that was met."""

    names: Counter[str] = field(default_factory=Counter)
    team: str | None = None
    nation: str | None = None
    listed: Rider | None = None
    """As the start list has them."""
    sure: bool = True
    """False for who was taken for a rider by no more than what they did."""
    regions: set[str] = field(default_factory=set)
    """What the text calls them after where they come from, "tolimense"."""

    @property
    def name(self) -> str:
        """The name they go by: of the fullest ones the most frequent, with its accents."""
        if self.listed is not None:
            return self.listed.name
        best = max(self.names, key=lambda name: (" " in name, self.names[name]))
        folded = fold(best)
        return next((name for name in self.names if not name.isascii() and fold(name) == folded), best)

    @property
    def rider(self) -> Rider:
        """The rider for an event."""
        if self.listed is not None:
            return self.listed
        said = {"name": self.name, "team": self.team, "nation": self.nation}
        return Rider.model_validate({key: value for key, value in said.items() if value})

    def is_of(self, origin: str) -> bool:
        """Return whether they are of a nation, by its code, or of a team, by its name, or of a region."""
        return (
            self.nation == origin
            or origin in self.regions
            or (self.team is not None and is_team(self.team, origin))
        )


class Roster:
    """The riders of a race as far as they are known."""

    def __init__(self, riders: Iterable[Rider] = ()) -> None:
        """Begin with the riders of a start list, or none."""
        self.people: list[Person] = []
        self._by_name: dict[str, list[Person]] = {}
        self._surnames: dict[str, list[str]] = {}
        self._misspelt: dict[str, Person | None] = {}
        self._by_first_name: dict[str, list[Person]] = {}
        self.has_list = False
        self.near: tuple[list[Person], ...] = ()
        """Who is away, and who was named last: of two riders of one surname a text means the one who is there."""
        self.heard: dict[str, str] = {}
        """Full names met without a team, by their surnames: "Jorn Akkerman" by "akkerman"."""
        self.sites = Sites()
        """What the stage crosses, by name."""
        self.teams: set[str] = set()
        """Teams as the text gave them behind names, folded: those of small races stand in no list."""
        for rider in riders:
            self.has_list = True
            person = Person(Counter({rider.name: 1}), rider.team, rider.nation, rider)
            self._learn_team(rider.team)
            self.people.append(person)
            self._index(person, rider.name)

    def _learn_team(self, team: str | None) -> None:
        if team and len(self.teams) < MOST_TEAMS and len(folded := fold_name(team)) >= SHORTEST_TEAM:
            self.teams.add(folded)

    def is_team(self, name: str) -> bool:
        """Return whether a name is that of a team, known everywhere or in this text."""
        return team_key(name) is not None or fold_name(name) in self.teams

    @property
    def knows_few(self) -> bool:
        """Whether hardly anybody was introduced: a text that names riders by their surnames only."""
        return not self.has_list and len(self.people) < FEW

    def of_team(self, team: str, people: Iterable[Person]) -> list[Person]:
        """Return those of some riders who are of a team."""
        return [person for person in people if person.team and is_team(person.team, team)]

    def _index(self, person: Person, name: str) -> None:
        words = fold_name(name).split()
        keys = {" ".join(words)}
        if len(words) > 1:
            keys |= {" ".join(words[i:j]) for i in range(1, len(words)) for j in range(i + 1, len(words) + 1)}
            keys.add(f"{words[0][0]} {' '.join(words[1:])}")
            keys.add(f"{' '.join(words[1:])} {words[0]}")
            namesakes = self._by_first_name.setdefault(words[0], [])
            if len(namesakes) < MOST_NAMESAKES and person not in namesakes:
                namesakes.append(person)
        for key in keys:
            if PARTICLES.issuperset(key.split()):
                continue  # "van der" is nobody's name
            found = self._by_name.setdefault(key, [])
            if len(found) < MOST_NAMESAKES and person not in found:
                found.append(person)
        for surname in {words[-1], *words[1:2]}:
            if len(surname) >= SHORTEST_MISSPELT:
                same = self._surnames.setdefault(surname[0], [])
                if surname not in same:
                    same.append(surname)
        self._misspelt.clear()

    def called(self, words: str) -> Person | None:
        """Return the one rider whom folded words name without forgiveness, of several the one in `near`."""
        found = self._by_name.get(words)
        return found[0] if found and len(found) == 1 else self._nearest(found or ())

    def _nearest(self, people: Iterable[Person]) -> Person | None:
        """Return the one of some riders who is in the first group of `near` that has any, or None."""
        for group in self.near:
            here = [person for person in people if person in group]
            if here:
                return here[0] if len(here) == 1 else None
        return None

    def is_name(self, words: str) -> bool:
        """Return whether folded words name a rider, or one of several."""
        return words in self._by_name

    def misspelt(self, word: str) -> Person | None:
        """Return the one rider whose surname a folded word is, but for a slip."""
        if len(word) < SHORTEST_MISSPELT:
            return None
        if word not in self._misspelt:
            # the cut-off is a little lower, since of what is just at it some is lost to rounding
            near = process.extract(
                word,
                self._surnames.get(word[0], ()),
                scorer=OSA.normalized_similarity,
                score_cutoff=LIKE - 0.01,
                limit=None,
            )
            fits = [(like, name) for name, like, _ in near if like >= LIKE and abs(len(name) - len(word)) <= 2]
            _, best = max(fits, default=(0.0, ""))
            people = self._by_name.get(best, ())
            self._misspelt[word] = people[0] if len(people) == 1 else None
        return self._misspelt[word]

    def by_first_name(self, word: str) -> Person | None:
        """Return the one rider whose first name a folded word is, where it is nobody's surname: "¡Se fue Didier!".

        Of several it is the one in `near`.
        """
        found = [one for one in self._by_first_name.get(word, ()) if one.sure]
        if not found or self.same(word) is not None:
            return None
        return found[0] if len(found) == 1 else self._nearest(found)

    def same(self, name: str, team: str | None = None) -> Person | None:
        """Return the rider whom a name means, forgiving slips, a second surname and a missing first name."""
        folded = fold_name(name)
        words = folded.split()
        if not words:
            return None
        if found := self._by_name.get(folded):
            if len(found) == 1 and (len(words) == 1 or self._fits(found[0], words)):
                return found[0]
            if team and (same := [one for one in found if one.team and is_team(one.team, team)]):
                return same[0]
        if len(words) == 1:
            return self.misspelt(folded)
        for last in (words[-1], words[1]):
            for person in self._by_name.get(last, ()):
                if self._fits(person, words):
                    return person
            slipped = self.misspelt(last)
            if slipped is not None and self._fits(slipped, words):
                return slipped
        if by_surname := self.called(" ".join(words[1:])):
            return by_surname if self._fits(by_surname, words) else None
        for first in words:  # "Fernandez Cruz" for Delio Fernández
            for person in self._by_name.get(first, ()):
                if team and person.team and is_team(person.team, team) and self._fits(person, words):
                    return person
        return None

    def perhaps(self, name: str) -> Person:
        """Return the rider of a name, where nobody has it one who is only a rider once `adopt` takes them in."""
        return self.same(name) or Person(Counter({name: 1}), sure=False)

    def adopt(self, people: Iterable[Person]) -> None:
        """Take in riders whom `perhaps` made, since something is said of them that riders do."""
        for person in people:
            if person not in self.people:
                self.people.append(person)
                self._index(person, person.name)

    @staticmethod
    def _fits(person: Person, words: list[str]) -> bool:
        """Return whether a name of several words can be the person's: no first name contradicts."""
        for name in person.names:
            known = fold_name(name).split()
            if len(known) == 1:
                return known[0] in words
            if known[0] in PARTICLES:  # "Michiel Van Tricht" is "Van Tricht"
                return words[-len(known) :] == known
            if known[0] == words[0] or OSA.normalized_similarity(known[0], words[0]) >= LIKE:
                return True
            if len(known[0]) == 1 or len(words[0]) == 1:
                return known[0][0] == words[0][0]
            if words[0] in known[1:] or words[-1] == known[0]:
                return True
        return False

    def add(self, name: str, team: str | None = None, nation: str | None = None, *, sure: bool = True) -> Person:
        """Return the rider of a name, new or known, with what is said of team and nation."""
        name = as_in_prose(name)
        person = self.same(name, team)
        if person is None:
            person = Person(sure=sure)
            if len(self.people) >= MOST_PEOPLE:
                person.names[name] = 1
                person.team, person.nation = team, nation
                return person
            self.people.append(person)
        person.sure |= sure
        if name not in person.names and len(person.names) < MOST_NAMES:
            person.names[name] = 0
            if person.listed is None:
                self._index(person, name)
        if name in person.names:
            person.names[name] += 1
        self._learn_team(team)
        if team and (person.team is None or len(team) > len(person.team)) and person.listed is None:
            person.team = team
        if nation and person.nation is None:
            person.nation = nation
        return person
