"""The places of the stage and of the overall as prose gives them: "ahead of A and B", "C leads by four seconds"."""

import re
from collections.abc import Iterator
from typing import Any

from feeds.commentary.context import Context, Fact
from feeds.commentary.guards import is_talk
from feeds.commentary.names import Person, Roster
from feeds.commentary.numbers import number
from feeds.commentary.places import COMES_NEAR, ORDINAL, ORDINALS, Rows, with_places
from feeds.commentary.sayings import framed, people_of
from feeds.commentary.sentence import Sentence
from feeds.commentary.slots import PEOPLE, Slots, in_row, slots
from feeds.commentary.vocabulary.rankings import (
    AFTER_ORDINAL,
    BEATEN,
    BEATEN_AFTER_A_WIN,
    BEHIND,
    EARLIER,
    FOR_SECOND,
    LEADER,
    LEADS_BY,
    LINKS,
    MARGIN,
    NO_NEWS,
    NOT_OVERALL,
    OVERALL,
    PIECES,
    PODIUM,
    PRESENT,
    SAME_TIME,
    TOMORROW,
    UNNAMED_LEADER,
)
from feeds.commentary.writing import ANDS


def standings(
    s: Sentence, context: Context, roster: Roster, finished: list[Fact], winner: Person | None
) -> Iterator[Fact]:
    """Yield the places of the stage, and those of the overall, as far as they are known after a sentence.

    Args:
        s: the sentence.
        context: `result` and `overall` are the places as far as they were given before.
        roster: the riders of the race.
        finished: who won, where the sentence itself says it.
        winner: who won, where it was said before.
    """
    context.won_now |= bool(finished)
    yield from _standings(s, context, roster, finished[0].people[0] if finished else winner)
    context.won_now = bool(finished)


def _standings(s: Sentence, context: Context, roster: Roster, winner: Person | None) -> Iterator[Fact]:
    if is_talk(s) or not (context.report or context.phase == "finished" or winner is not None):
        return
    if not s.has("named", "nation", "he", "maybe"):
        return
    told = slots(s, context, roster)
    if not told.people:
        return
    is_overall = re.search(rf"\b{OVERALL}\b", told.text) is not None and not NOT_OVERALL.search(told.text)
    is_past = EARLIER.search(told.text) is not None
    is_near = context.phase == "finished" and COMES_NEAR.search(told.text) is not None
    may_be = not is_past and (is_overall or is_near or bool(context.overall) or context.report)
    if may_be and (rows := _overall(s, told, context, winner)):
        if rows != context.overall:
            context.overall = rows
            yield _fact("gc", rows, s, roster)
        return
    if winner is None or is_overall or is_past or NOT_OVERALL.search(told.text):
        return
    rows = _result(s, told, context, winner)
    if rows != context.result and len(rows) >= 2 and set(rows) == set(range(1, len(rows) + 1)):
        context.result = rows
        yield _fact("result", rows, s, roster)
    elif rows != context.result:
        context.result = rows  # the second place may come later


def _fact(kind: str, rows: Rows, s: Sentence, roster: Roster) -> Fact:
    ordered = [{"position": place, **row} for place, row in sorted(rows.items())]
    people = [row["person"] for row in ordered]
    roster.adopt(people)
    return Fact(kind, {"rows": ordered, "basis": "provisional"}, 0.8, s.text, people)


def _is_said(s: Sentence, at: int) -> bool:
    return not s.in_clause(at, *NO_NEWS)


def _result(s: Sentence, told: Slots, context: Context, winner: Person) -> Rows:
    rows: Rows = {place: dict(row) for place, row in context.result.items()} or {1: {"person": winner}}
    if rows[1]["person"] is not winner:
        rows = {1: {"person": winner}}
    known = {id(row["person"]) for row in rows.values()}

    def put(place: int, person: Person, gap: int | None) -> None:
        if place not in rows and id(person) not in known:
            rows[place] = {"person": person, **({} if gap is None else {"gap_s": gap})}
            known.add(id(person))
        elif place in rows and rows[place]["person"] is person and gap is not None and place > 1:
            rows[place].setdefault("gap_s", gap)

    for match in framed(s, told, "FINISH"):
        if match.groupdict().get("next") and people_of(told, match) == [winner]:
            for place, person in enumerate(in_row(told, match["next"]), 2):
                put(place, person, None)
    if _is_of_winner(s, told, winner):
        for row in _beaten(s, told, context):
            others = [(person, gap) for person, gap in row if person is not winner]
            for place, (person, gap) in enumerate(others, 2):
                put(place, person, gap)
            if others:
                break
    second = FOR_SECOND.search(told.text)
    if second is not None and _is_said(s, told.token(second.start())):
        gap = told.figures[int(second["gap"])] if second["gap"] else None
        for place, index in ((2, int(second[1])), (3, int(second[2]))):
            put(place, told.people[index], None if gap is None or gap.race_time else int(gap.value))
    elif not s.has("summit") or context.phase == "finished":
        for place, people, gap in _ordinals(s, told, rows):
            for index, person in enumerate(people):
                put(place + index, person, gap)
    if (match := PODIUM.search(told.text)) and _is_said(s, told.token(match.start())):
        people = [person for person in in_row(told, match[1]) if id(person) not in known]
        if len(people) in (1, 2) and (len(people) == 2 or 2 in rows):
            gap = re.search(r"\{(\d+)\}", match[0])
            for place, person in enumerate(people, 4 - len(people)):
                put(place, person, int(told.figures[int(gap[1])].value) if gap else None)
    return rows


def _is_of_winner(s: Sentence, told: Slots, winner: Person) -> bool:
    """Return whether a sentence is about the winner's sprint: they or nobody else stands before who was beaten."""
    match = BEATEN.search(told.text) or MARGIN.search(told.text) or BEHIND.search(told.text)
    if match is None or (s.has("distance") and not s.has("win")):
        return False
    begin = match.start("people") if "people" in match.re.groupindex else match.start()
    before = in_row(told, told.text[:begin])
    return all(person is winner for person in before)


def _beaten(s: Sentence, told: Slots, context: Context) -> Iterator[list[tuple[Person, int | None]]]:
    """Yield those who came next after the winner, with how many seconds after where that is given."""
    wins = s.has("win") or context.won_now
    if not wins and not context.report:
        return
    for match in MARGIN.finditer(told.text):
        if wins and _is_said(s, told.token(match.start())):
            yield [(one, int(told.figures[int(match[1])].value)) for one in in_row(told, match[2])]
    for match in BEATEN.finditer(told.text):
        at = told.token(match.start("verb"))
        weak = re.fullmatch(BEATEN_AFTER_A_WIN, match["verb"]) is not None
        if weak and (not wins or s.has("lead_noun", "points", "gc")):
            continue
        if not _is_said(s, at):
            continue
        figure = match["early"] or match["late"]
        gap = told.figures[int(figure)] if figure else None
        if gap is None and _NEXT_AT.match(told.text, match.end()):
            yield list(_at_gaps(told, match.start("people")))
            continue
        seconds = None if gap is None or gap.race_time else int(gap.value)
        yield [(one, seconds) for one in in_row(told, match["people"])]
    if wins or s.has("sprint") or "sprint" in told.text:
        for match in BEHIND.finditer(told.text):
            people = next(group for group in match.groups() if group)
            yield [(one, None) for one in in_row(told, people)]


_NEXT_AT = re.compile(r" ?,? ?(?:op|at|a) \{\d+\}")
_AT_GAP = re.compile(
    rf"(?: ?,?(?: ?(?:en|and|et|y|dan|then|voor|,))*)? ?({PEOPLE}) ?,? ?(?:op|at|a) (?:\{{(\d+)\}}|(\w+))"
)


def _at_gaps(told: Slots, begin: int) -> Iterator[tuple[Person, int | None]]:
    """Yield riders each with the gap after them: "A op 12 seconden en B op 15"."""
    while match := _AT_GAP.match(told.text, begin):
        gap = told.figures[int(match[2])].value if match[2] else number(match[3])
        yield from ((one, None if gap is None else int(gap)) for one in in_row(told, match[1]))
        begin = match.end()


def _ordinals(s: Sentence, told: Slots, rows: Rows) -> Iterator[tuple[int, list[Person], int | None]]:
    """Yield the places given by ordinals, with their riders and gaps: "C is second, D third at nine seconds"."""
    ands = "|".join(ANDS[s.language])
    last_gap: int | None = None
    matches = [
        match
        for match in ORDINAL.finditer(told.text)
        if AFTER_ORDINAL.match(told.text, match.end()) and _is_said(s, told.token(match.start()))
    ]
    for index, match in enumerate(matches):
        place = ORDINALS[match[0]]
        stop = matches[index + 1].start() if index + 1 < len(matches) else len(told.text)
        begin = matches[index - 1].end() if index else 0
        before, after = told.text[begin : match.start()], told.text[match.end() : stop]
        later = re.match(rf"{LINKS}?({PEOPLE})", after)
        sooner = re.search(rf"({PEOPLE})(?P<between>[^<>;:]*)$", before)
        people: list[Person] = []
        if sooner and not re.search(
            rf"\b(?:{ands})\b|, (?!who|die|qui|que)|\bthe (?:first|winner)\b", sooner["between"].strip(" ,")
        ):
            if re.search(r"\b(?:still|nog altijd|nog steeds|remains?|blijft)$", sooner["between"].strip()):
                continue  # "C is still third, at nine seconds": of the overall
            people = in_row(told, sooner[1])
            if len(people) > 1:
                people = people if after.strip().startswith(tuple(ANDS[s.language])) else people[-1:]
        is_apart = sooner is not None and "," in sooner["between"]
        if later and (
            not people or is_apart or (sooner and len(sooner["between"].split()) > len(later[0].split()))
        ):
            people = in_row(told, later[1])
            if not later[0].split()[0].startswith("<") and not re.search(
                r"\b(?:ahead|devant|voor|before)\b", after[later.end() : later.end() + 12]
            ):
                people = people[:1]
            after = after[later.end() :]
        elif people and (
            behind := re.match(
                rf"(?: \w+)?(?: ,)? (?:ahead of|from|before|devant|voor|por delante de|ante) ({PEOPLE})", after
            )
        ):
            people = [people[-1], *in_row(told, behind[1])]
        if not people:
            continue
        gap = re.search(
            r"^(?: \w+){0,3}? ?,?(?: (?:at|op|a|on|some|just|only|,|in|met|and|y|en)){0,3} \{(\d+)\}", after
        )
        if gap is None and not after.startswith(" <"):
            gap = re.search(r"\{(\d+)\}(?: \w+){0,2} ?,? ?$", before.split(">")[-1]) if sooner else None
        bare = re.match(r"(?: \w+)? (?:at|op|a) (\w+)\b(?! km)", after)
        if gap is not None:
            figure = told.figures[int(gap[1])]
            last_gap = None if figure.race_time else int(figure.value)
            value = last_gap
        elif SAME_TIME.search(after):
            value = last_gap if last_gap is not None else rows.get(place - 1, {}).get("gap_s", 0)
        elif bare and last_gap is not None and (n := number(bare[1])) is not None:
            value = int(n)
        else:
            value = None
        yield place, people, value


def _overall(s: Sentence, told: Slots, context: Context, winner: Person | None) -> Rows | None:
    """Return the places of the overall that a sentence gives, with those given before, or None."""
    leader: Person | None = None
    rest = 0
    for match in LEADER.finditer(told.text):
        at = told.token(match.start())
        is_said = _is_said(s, told.token(match.end() - 1)) and _is_said(s, at)
        if not (is_said or TOMORROW.search(match[0])) or NOT_OVERALL.search(told.text):
            continue
        group = next(index for index in range(1, (match.lastindex or 0) + 1) if match[index] is not None)
        leader, rest = told.people[int(match[group])], match.end(group) + 1
        break
    by = LEADS_BY.search(told.text) if leader is None else None
    if by is not None and not s.has("peloton", "leaders", "chasers", "distance"):
        candidate = told.people[int(by[1])]
        follows = 1 in context.overall and context.overall[1]["person"] is candidate
        now = context.report and bool(context.result) and PRESENT.search(by[0]) is not None
        is_said = _is_said(s, told.token(by.start()))
        if is_said and (follows or now or (context.phase == "finished" and s.has("now"))):
            leader, rest = candidate, by.end(1) + 1
    near = COMES_NEAR.search(told.text) if leader is None and context.phase == "finished" else None
    if near is not None and _is_said(s, told.token(near.start())):
        ahead, behind = (
            told.people[int(near[one] or near[other])] for one, other in (("ahead", "ahead2"), ("behind", "after"))
        )
        figure = told.figures[int(near["gap"] or near["gap2"])]
        if ahead is not behind and not figure.race_time:
            first: Rows = {1: {"person": ahead}, 2: {"person": behind, "gap_s": int(figure.value)}}
            return with_places(told, near.end(), first)
    if (
        leader is None
        and _goes_on(context)
        and (more := with_places(told, 0, dict(context.overall))) != context.overall
    ):
        return more
    if leader is None and winner is not None and UNNAMED_LEADER.search(told.text):
        leader = winner
    if leader is None:
        return None
    rows: Rows = {1: {"person": leader}}
    pairs = _pairs(told, rest, leader) or _in_a_row(told, rest, leader)
    for place, (person, gap) in enumerate(pairs, 2):
        rows[place] = {"person": person, **({} if gap is None else {"gap_s": gap})}
    before = context.overall
    if before and before[1]["person"] is leader and len(rows) <= len(before):
        return before
    return rows


def _goes_on(context: Context) -> bool:
    """Return whether the sentence before was of the overall: "…, 1:02 on E. F slips to fourth, at 1:14"."""
    return (
        bool(context.overall)
        and len(context.seen) > 1
        and re.search(rf"\b{OVERALL}\b|\bnadert\b|\bto within\b|bonif", context.seen[-2]) is not None
    )


_BEFORE = re.compile(
    rf"[^<>{{}};:]{{0,40}}?\b(?:voor|gevolgd door|ahead of|followed by|devant|suivi de|por delante de) ({PEOPLE})"
)


def _in_a_row(told: Slots, rest: int, leader: Person) -> list[tuple[Person, int | None]]:
    """Return the next places without their gaps: "D leads overall, ahead of E and F"."""
    match = _BEFORE.match(told.text, rest) if not told.figures else None
    return [(person, None) for person in in_row(told, match[1]) if person is not leader] if match else []


def _pairs(told: Slots, rest: int, leader: Person) -> list[tuple[Person, int | None]]:
    """Return the next places with their gaps: "by 12 seconds over D and 14 over E", "D by six, with E at 11"."""
    pieces: list[tuple[str, Any]] = []
    seconds_seen = False
    for match in PIECES.finditer(told.text, rest):
        if match["time"]:
            figure = told.figures[int(match["time"])]
            if not figure.race_time:
                pieces.append(("time", int(figure.value)))
                seconds_seen = True
        elif match["rider"]:
            person = told.people[int(match["rider"])]
            if person is not leader:
                pieces.append(("rider", person))
        elif (
            seconds_seen
            and (value := number(match["word"])) is not None
            and match["word"] not in ("a", "an", "un", "una", "une", "een")
        ):
            pieces.append(("time", int(value)))
    pairs: list[tuple[Person, int | None]] = []
    for index in range(0, len(pieces) - 1, 2):
        one, other = pieces[index], pieces[index + 1]
        if one[0] == other[0]:
            break
        pairs.append((one[1], other[1]) if one[0] == "rider" else (other[1], one[1]))
    gaps = [gap for _, gap in pairs if gap is not None]
    return pairs if gaps == sorted(gaps) and len({id(person) for person, _ in pairs}) == len(pairs) else []
