"""The reader: paragraphs in, events out, with what was said before in mind."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from feeds.commentary.distance.where import km_said, may_be_headed
from feeds.commentary.gap.series import in_series
from feeds.commentary.gap.who import note_chasers
from feeds.commentary.making import Doubt, EventMaker, Taken
from feeds.commentary.move.chasing import chasing, note_left_behind, puts_away
from feeds.commentary.move.likewise import likewise
from feeds.commentary.move.noting import doubt_counts, name_counted, note_failure
from feeds.commentary.move.once import each_once, without_those_out
from feeds.commentary.move.same_again import same_again
from feeds.commentary.move.unsaid import supply
from feeds.commentary.on_the_road import on_the_road
from feeds.commentary.page.headings import Para, headed
from feeds.commentary.page.pages import is_clutter, with_raced_as_to_go
from feeds.commentary.piecemeal import incidents_of, parts_of
from feeds.commentary.place.classified import classified
from feeds.commentary.place.morning import overall_before
from feeds.commentary.place.standings import standings
from feeds.commentary.rider.bibs import without_bibs
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import SURE, Context, Fact
from feeds.commentary.sentence.corrections import mistaken, set_right
from feeds.commentary.sentence.doers import DOERS, is_of_whom_it_was, note_subject, perhaps_named
from feeds.commentary.sentence.elsewhere import (
    calls_a_group,
    is_of_another_day,
    is_of_the_overall,
    is_on_the_road,
    is_whose_mate,
)
from feeds.commentary.sentence.epithets import identify
from feeds.commentary.sentence.guards import learn_teams
from feeds.commentary.sentence.in_full import in_full
from feeds.commentary.sentence.named_after import named_after
from feeds.commentary.sentence.no_news import is_none, no_news
from feeds.commentary.sentence.quotes import outside_quotes
from feeds.commentary.sentence.reconciling import reconciled
from feeds.commentary.sentence.split import split, uncommented
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.stage.setting import setting
from feeds.commentary.stage.start import still_to_drop
from feeds.commentary.stage.under_way import is_under_way
from feeds.commentary.weighing.times import GROUPS, NEAREST, Time, weigh_times
from feeds.commentary.words.letters import compiled
from feeds.commentary.words.tags import language_of, phrases
from feeds.commentary.words.writing import WORD, fold, sentences
from tracker.race.events import EventBase
from tracker.race.stage import Rider

_REMEMBERED = 12
_CORRECTED = phrases("breakaway|gap|climb|sprint|abandon|caught|km")


def _beside(found: list[Fact], tables: list[Fact]) -> list[Fact]:
    """Return what a sentence says that may stand beside a table of it: "Dorn, who led Fisk by 12 seconds, was dropped"."""
    led = tables[0].people[:1] if tables else []
    return [
        one
        for one in found
        if not tables or one.kind not in _NOT_BESIDE_A_TABLE or (one.kind == "dropped" and one.people == led)
    ]


_NOT_BESIDE_A_TABLE = ("gap", "dropped", "breakaway", "attack", "climb", "sprint", "placing")


_OF_A_TEAM = compiled(r"\(| of (?:the |team )?[A-ZÀ-Þ\d]")
"""Where a team may stand behind a name: "Luc Maes (Cofidis)", "Luc Maes of Cofidis"."""


class Reader:
    """Reads one race, paragraph by paragraph.

    Attributes:
        context: what was said so far. Copy it to read a paragraph again as it was first read.
    """

    def __init__(
        self, riders: Iterable[Rider] = (), language: str | None = None, distance_km: float | None = None
    ) -> None:
        """Begin a race with what is known of it before.

        Args:
            riders: the start list.
            language: "en", "nl", "fr" or "es"; found out where it is None.
            distance_km: length of the stage, for km that are said from the start.
        """
        self.roster = Roster(riders)
        self.context = Context(distance_km=distance_km, language=language or "en")
        self._language = language
        self._writer = EventMaker()
        self._in_quote = False
        self._winner: Person | None = None
        self._finish: Fact | None = None
        self._times: list[Time] = []

    def read(
        self,
        paragraph: str | Para,
        at: datetime,
        ident: str,
        *,
        para: int = 0,
        source: str | None = None,
        estimated: bool = False,
        km_to_go: float | None = None,
    ) -> list[EventBase]:
        """Return what a paragraph says as events, none where it is commentary only.

        Args:
            paragraph: plain text, or one without clutter whose heading was taken apart.
            at: its race time.
            ident: what the events' ids begin with.
            para: the number of a plain text.
            source: who says so.
            estimated: the time was worked out.
            km_to_go: where the race was, as worked out or said before: what the paragraph itself says outdoes it.
        """
        if isinstance(paragraph, str):
            if is_clutter(paragraph):
                return []
            paragraph = headed(para, paragraph)
        [one] = with_raced_as_to_go([paragraph], self.context.distance_km)
        self.learn(one.text)
        return self.events(
            self.take(one),
            at,
            ident,
            para=one.number,
            source=source,
            estimated=estimated,
            km_to_go=km_to_go,
        )

    @property
    def doubts(self) -> list[Doubt]:
        """Readings that were left as commentary."""
        return self._writer.doubts

    def winner(self) -> str | None:
        """Return the name of the winner as the text says it, or None."""
        return self._winner.name if self._winner is not None else None

    def won_by(self, name: str) -> None:
        """Note who has won, as a report's table shows before its sentences are read."""
        self._winner = self.roster.same(name)

    def goes_on(self, before: Context, taken: Taken) -> None:
        """Take back that the race is over: `taken` ended it, which was read with `before` in mind."""
        self._take_back(fact for fact in taken.facts if fact.kind in ("finish", "timed", "result", "gc"))
        self.context = before

    def _take_back(self, end: Iterable[Fact]) -> None:
        """Leave to a person to decide what said that the race is over: nobody has won yet."""
        for fact in end:
            fact.confidence, fact.why = 0.5, "the race goes on after it"
        self._finish = self._winner = None

    def is_over(self, winner: Person) -> None:
        """Note that the race is over, as a result shows."""
        self.context.phase, self._winner = "finished", winner

    def is_same(self, name: str, other: str) -> bool:
        """Return whether two names are one rider's; a surname that two riders have may be either's."""
        one = self.roster.same(name)
        return one is not None and (one is self.roster.same(other) or fold(one.rider.surname) == fold(other))

    def learn(self, text: str) -> None:
        """Take the riders whom a text names with their teams into account."""
        language = self._language_of(text) if _OF_A_TEAM.search(text) else ""
        for sentence in sentences(without_bibs(text)) if language else ():
            if _OF_A_TEAM.search(sentence):
                Sentence(sentence, language, self.roster)

    def _language_of(self, text: str) -> str:
        if self._language is not None:
            return self._language
        words = list(map(fold, WORD.findall(text[:1500])))
        # A paragraph in another language, or that seems so, says nothing of the next one.
        return (
            language_of(words, self.context.language, settled=True) if len(words) >= 8 else self.context.language
        )

    def take(self, para: Para, *, facts: bool = True) -> Taken:
        """Return what a paragraph says, nothing new if not `facts`, and keep in mind what follows from it."""
        taken, context = Taken(), self.context
        if para.km is not None:
            self._head(para.km, para.heading, taken)
        if not facts or not para.body:
            return taken
        context.begins()
        context.rolls = context.phase == "before" and still_to_drop(para.body)
        language = self._language_of(para.body)
        body, self._in_quote = outside_quotes(para.body, self._in_quote)
        is_saying = body.strip() != para.body.strip() and len(body) < len(para.body) * 0.5
        before = ""
        for text in split(body, language):
            if self._is_repeated(fold(text)):
                continue
            self.roster.near = (context.away, context.chasers, context.last)
            plain = uncommented(text, language)
            last, before = before, plain
            plain = in_full(plain, last, language, context.km)
            s = self._sentence(plain, last, language, learn=not is_saying)
            plain = s.text
            if not s.tokens:
                continue
            self._name(s)
            km = km_said(s, context)
            km = None if km is not None and is_of_another_day(s) else km
            if km is not None and context.phase != "finished":
                context.phase = "racing"
                taken.km, taken.heading, taken.quote = km, taken.heading and km == taken.km, text
                context.comes_to(km)
            said = self._said(s)
            on_road = is_on_the_road(s)
            of_gc = any(fact.kind == "gc" for fact in said) or is_of_the_overall(s)
            context.of_overall = of_gc or (context.of_overall and not on_road)
            if context.of_overall and not on_road and (context.report or not is_of_the_overall(s)):
                # What is said after "In the overall, …" is of the overall until the road is spoken of again.
                said, self._times = [one for one in said if one.kind not in ("gap", "dropped", "caught")], []
            said += same_again(s, context, self.roster, said, taken.facts)
            for time in self._times:
                time.earlier[:0] = taken.facts[-NEAREST:]
            for time in taken.times:
                time.goes_on(s.folded)
            taken.times += self._times
            for fact in [*said, *(time.fact for time in self._times if not time.fact.confidence)]:
                fact.quote = text if fact.quote == plain else fact.quote
                if km is not None:
                    fact.fields["km_to_go"] = km
                elif taken.heading and para.body and taken.km is not None:
                    fact.fields["km_to_go"] = taken.km
                    fact.quote = f"{para.heading}: {fact.quote}"
            taken.facts += said
            self._remember(s, [person for fact in said for person in fact.people])
        taken.facts = reconciled(taken.facts)
        return taken

    def _sentence(self, plain: str, before: str, language: str, *, learn: bool) -> Sentence:
        """Return a sentence, with the names it lists put where the one before, or its head, counts them if it says nothing itself."""
        s = Sentence(plain, language, self.roster, learn=learn)
        full = named_after(plain, before, language)
        if full == plain:
            return s
        if ":" not in plain:
            kept = self.context.copy()
            self._name(s)
            says = any(fact.people for fact in self._said(s))
            self.context.becomes(kept)
            if says:
                return s
        return Sentence(full, language, self.roster, learn=learn)

    def _head(self, km: float, heading: str, taken: Taken) -> None:
        """Take the km of a heading: one nearer to the line than a victory leaves that to a person to decide."""
        context = self.context
        if context.phase == "finished" and self._finish is not None and 0 < km < (context.km or 0):
            self._take_back([self._finish])
            context.once -= {"finish"}
            context.phase = "racing"
        if not may_be_headed(km, context):
            return
        taken.km, taken.heading, taken.quote = km, True, heading
        context.headed_km = km
        if context.km is not None and km < context.km:
            context.passage = None
        context.comes_to(km)
        if context.phase == "before":
            context.phase = "racing"

    def _said(self, s: Sentence) -> list[Fact]:
        context = self.context
        context.between = between = chasing(s, context, self.roster) if context.phase == "racing" else []
        are_all = bool(between) and "only" in s.folded.split()
        note_chasers(between, context, are_all=are_all)  # a gap of the chasers may be theirs
        before = context.copy()
        note_failure(s, self.context)  # of an attack of a sentence before, and below of its own
        said = list(self._facts(s))
        note_failure(s, self.context)
        none = no_news(s, self.context.stage, self.context.race) if said else frozenset[str]()
        if any(is_none(fact, none) for fact in said):
            said = [fact for fact in said if not is_none(fact, none)]
            self.context.becomes(before)
        said = [fact for fact in said if not puts_away(fact, between)]
        note_chasers(between, context, are_all=are_all)  # whoever has moved in this sentence
        doubt_counts(s, said, before)
        name_counted(s, said, context)
        context.between = []
        in_series(s, before, context, said)
        self._times = weigh_times(s, before, context, said) if context.phase == "racing" else []
        return said

    def _name(self, s: Sentence) -> None:
        """Find the riders of a sentence who are called otherwise, left unsaid, or not met before."""
        identify(s, self.context, self.roster)
        if s.language in ("fr", "es"):
            supply(s, self.context)
        if self.context.phase == "racing":
            note_left_behind(s, self.context, self.roster)

    def _is_repeated(self, folded: str) -> bool:
        seen = self.context.seen
        repeated = len(folded) >= 25 and folded in (seen[-3:] if len(folded) < 60 else seen)
        self.context.seen = (*seen, folded)[-_REMEMBERED:]
        return repeated

    def _facts(self, s: Sentence) -> Iterator[Fact]:
        context, last = self.context, self.context.last
        found: list[Fact] = []
        if s.has("correct") and (withdrawn := self._writer.withdrawn(s)):
            yield withdrawn
            return
        if is_of_another_day(s):
            return
        found += list(setting(s, context))
        if any(fact.kind == "start" for fact in found) or (
            context.phase == "before" and is_under_way(s, context, self.roster)
        ):
            context.phase = "racing"
        begun = ("start", "neutral_start")
        context.once |= {fact.kind for fact in found if fact.kind in begun and fact.confidence >= SURE}
        parts = parts_of(s, context, self.roster) if context.phase == "racing" else []
        if context.phase == "racing":
            found = on_the_road(s, parts, context, self.roster, found, self._winner)
        else:
            found += standings(s, context, self.roster, [], self._winner)
        found += (
            incidents_of(s, parts, context, self.roster, last)
            if context.phase != "finished" or s.has("abandon", "otl", "dsq")
            else []
        )
        tables = [*overall_before(s, context, self.roster), *classified(s, context, self.roster)]
        found = [*_beside(found, tables), *tables]
        found = [*(once := each_once(found, s.language)), *likewise(s, context, self.roster, once)]
        if (corrected := mistaken(s)) is not None:
            found = set_right(found, *corrected)
            kinds = {fact.kind for fact in found} & {"crash", "mechanical", "abandon"}
            yield from (Fact("withdraw", {"of": kind}, 0.85, s.text, corrected[0]) for kind in sorted(kinds))
        for fact in without_those_out(s, found, context):
            if fact.kind == "finish" and fact.confidence >= SURE:
                context.once |= {"finish"}
                self._winner = fact.people[0]
                if not context.report:
                    context.phase, self._finish = "finished", fact
            context.befalls(fact)
            if s.has("correct") and fact.kind in _CORRECTED:
                fact.fields["correction"] = True
            if fact.kind != "abandon" or context.goes_out(fact) or s.language not in ("nl", "fr"):
                yield fact

    def _remember(self, s: Sentence, done: list[Person]) -> None:
        context = self.context
        learn_teams(s, context)
        context.mentions(name for name in GROUPS if s.has(name))
        context.of_team = s.has("team") and not s.has("named", "leaders")
        named_at = s.all("named")
        if s.language == "en":
            named_at = [i for i in named_at if not calls_a_group(s, i)] or named_at
        people = [person for i in named_at if not is_whose_mate(s, i) for person in s.tokens[i].value]
        context.named = list(dict.fromkeys(people))
        if (doers := DOERS.get(s.language)) is not None:
            context.doer = doers(s, context)
        is_of_the_same = s.language in ("en", "nl") and is_of_whom_it_was(s, context)
        if people and not is_of_the_same:
            context.last = list(dict.fromkeys(people))
        elif s.has("maybe", "site") and not is_of_the_same:
            # "He" may be one whom nobody knows yet, or who did what the sentence says.
            context.last = done if len(done) == 1 else perhaps_named(s, context, self.roster)
        note_subject(s, context)
        if (
            context.passage is not None
            and not s.is_title
            and not s.has("second", "third", "named", "bonus", "sprint", "summit", "points", "duration")
        ):
            context.passage = None

    def events(
        self,
        taken: Taken,
        at: datetime,
        ident: str,
        *,
        para: int = 0,
        source: str | None = None,
        estimated: bool = False,
        km_to_go: float | None = None,
    ) -> list[EventBase]:
        """Return the events of what a paragraph says, with ids that begin with `ident`.

        `km_to_go` is where the race was, as worked out: what the paragraph itself says outdoes it.
        """
        base: dict[str, Any] = {"at": at, "source": source, "estimated": estimated or None, "km_to_go": km_to_go}
        base = {key: value for key, value in base.items() if value is not None}
        return self._writer.events(taken, ident, para, base)
