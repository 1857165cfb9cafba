"""What sayings and frames say: who is caught, comes across, is dropped, attacks, is out, passes a line."""

import re
from collections.abc import Iterator
from functools import cache

from feeds.commentary.move import endings
from feeds.commentary.move.breaks import (
    Said,
    are_met,
    attacked,
    back_again,
    breaks,
    is_back,
    is_but_tried,
    is_of_an_attempt,
    left_from,
    may_be_none,
    to_whom,
)
from feeds.commentary.move.caught_again import is_said_alike, those_named
from feeds.commentary.move.him import of_him
from feeds.commentary.move.meetings import is_in_front, meet_in_front
from feeds.commentary.move.overtaking import is_for_points
from feeds.commentary.move.said_passages import said_passage
from feeds.commentary.move.so_many import so_many
from feeds.commentary.move.spanish_reached import reached
from feeds.commentary.move.with_others import ALONG, OFF
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.doing import chases_back, group_of, move
from feeds.commentary.sentence.frames import FRAMED
from feeds.commentary.sentence.sayings import (
    A_FRAME,
    SPOKEN,
    framed,
    idioms,
    is_said,
    matches,
    newly,
    of_others_than_away,
)
from feeds.commentary.sentence.slots import PEOPLE, Slots, in_row, slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy


def said_moves(s: Sentence, context: Context, roster: Roster) -> list[tuple[int, Fact]]:
    """Return the moves that are said in a saying, with where they stand."""
    if s.language not in SPOKEN | FRAMED:
        return []
    said = slots(s, context, roster)
    found: list[tuple[int, Fact]] = []
    known: set[Person] = set()
    for match, people, caught in reached(s, said, context):
        known.update(people)
        if caught is not None:
            found.append((said.token(match.start()), caught))
    for match, fact in of_him(s, said, context) if not found else ():
        if not known.isdisjoint(fact.people):
            continue
        known.update(fact.people if fact.kind == "join" else ())
        found.append(((said.grouped or said).token(match.start()), fact))
    for moves in (_caught, _whole_caught, _across, _dropped, _attacks, so_many, breaks):
        if found and moves in (_whole_caught, breaks):
            continue
        for match, fact in moves(s, said, context, known):
            roster.adopt(fact.people)
            if fact.kind != "caught" or not is_of_an_attempt(s, match):
                known.update(fact.people)
            where = said if match.string == said.text else said.grouped or said
            # "X attacks, but it is shut down": caught where the words end
            found.append((where.token(match.end() - 1 if fact.kind == "caught" else match.start()), fact))
    return found


def _caught(s: Sentence, said: Slots, context: Context, known: set[Person]) -> Iterator[Said]:
    """Yield who is caught: "goodnight from A and goodnight from B" says it of both at once."""
    last: Said | None = None
    for match, fact in _caught_each(s, said, context, known):
        if last is not None and is_said_alike(match, last[0]) and last[1].fields == fact.fields:
            last[1].people += [one for one in fact.people if one not in last[1].people]
            continue
        last = match, fact
        yield last


def _caught_each(s: Sentence, said: Slots, context: Context, known: set[Person]) -> Iterator[Said]:
    for which, match in matches(s, said, "CAUGHT", frozenset({"not"})):
        if _BY_RIDERS.match(match.string, max(0, match.end() - 1)) or (" past " in match[0] and is_for_points(s)):
            continue  # "A has been caught by B": B has come across
        tried = (
            [one for at in s.all("named") for one in s.tokens[at].value]
            if s.has("attack", "attack_noun") or is_of_an_attempt(s, match)
            else []
        )
        gone = [*tried, *context.away, *context.chasers, *context.fallen, *context.moved, *context.behind]
        people = newly(said, match, known)
        if all(one in context.taken for one in people) or _BY_CHASERS.search(match.string, match.start()):
            continue  # it is they who come across
        if is_back(s, match, people, context):
            continue
        is_one_of_them = (
            s.language == "en" and len(context.away) < (context.away_size or 1) and _EATEN.search(match[0])
        )
        is_last = not context.away and endings.says_they_were_away(s, match)
        if not is_one_of_them and not is_last:
            left = [one for one in people if one in gone]
            is_row = bool(left) and s.language in ("en", "nl") and len(people) > 1  # in a row with one of them
            people = people if is_row else left
        people = [one for one in people if one not in context.behind or one in gone]
        if s.language == "nl" and any(one in context.downed for one in people) and not re.search(_PACK, match[0]):
            continue  # "Het is klaar voor Bero", who has just fallen
        if s.language in ("fr", "es") and endings.is_over_otherwise(s, match, people, context):
            continue
        reach = s.language in ("es", "nl") and which == A_FRAME and len(re.findall(PEOPLE, match[0])) > 1
        if reach and all(one in people for one in context.away) and (s.language == "es" or len(people) > 1):
            continue  # riders who reach all that are away have come across
        if people and not (
            "back" in match[0].split() and people[0] in context.behind
        ):  # who comes back is not caught
            is_passed = which == 2 or endings.is_passed_by(s, match)
            by = "peloton" if which < 2 or re.search(_PACK, match[0]) else "chasers" if is_passed else None
            by = endings.caught_by_group(said, match, context) or by
            yield match, move("caught", people, 0.84, s, by=by)
    for _, match in matches(s, said, "CAUGHT_THEM"):
        people = context.away if match["all"] or len(context.away) == 1 else context.last
        if people and (match["all"] or len(people) == 1) and context.leads(people) and not s.has("chasers"):
            yield match, move("caught", list(people), 0.82, s)


_EATEN = lazy(
    r"\b(?:swallow|gobbl|engulf|absorb|swe(?:pt|ep|eps) up|mopp|scoop|hoover|reel|swamp|overhaul|reabsorb|neutralised|caught by|captur)"
)
_PACK = r"\b(?:PACK|peloton|bunch|pack|field)\b|\bpor el (?:gran )?(?:grupo|lote|paquete)(?! d|\w* (?:perseg|intermed|delant|trasero))"
_BY_RIDERS = lazy(rf" ?(?:by|door) (?:[\w'’-]+ ){{0,2}}?{PEOPLE}")


_BY_CHASERS = lazy(
    r"^(?:<[\d-]+>|[^<>.,;:])*? (?:rejointe?s?|ralliee?s?)(?: [\w-]+){0,2}? par "
    r"(?:(?:les?|la|l ['’]|un|une|deux|trois|FRONT) )*(?:<|CHASE|poursuivant|contre)|"
    r"<[\d-]+> [^<>.,;:]*?back (?:with|among|amongst) (?:[\w'’]+ ){0,2}FRONT\b"
)


def _whole_caught(s: Sentence, said: Slots, context: Context, _: set[Person]) -> Iterator[Said]:
    """Yield that all who are away are caught, or that all who chase come to them."""
    is_away = context.is_led
    whole_field = next(framed(s, said, "REGROUP"), None)
    if (
        whole_field is None
        and s.language == "en"
        and not is_away
        and not context.chasers
        and not s.has("duration", "leaders", "away", "chasers", "behind")
    ):
        whole_field = next(framed(s, said, "REGROUP_PACK"), None)
    is_behind = is_away and whole_field is not None and (s.has("behind") or endings.GROUPS.search(whole_field[0]))
    if whole_field is not None and (is_behind or meet_in_front(s, context)):
        return  # all together behind the break
    if whole_field is not None and not s.has("said") and not re.search(r"favou?ri", said.text):
        if is_away and s.language == "en" and s.has("named") and ":" in said.text:
            return  # "It's back together: A and B are with C": those are
        if not is_in_front(s, said.token(whole_field.end() - 2)):
            yield whole_field, move("regroup", [], 0.86, s)
        return
    if any(one not in context.away for one in context.chasers) and s.language == "fr" and not s.has("peloton"):
        is_away = is_away and not re.search(idioms(s.language).MET, said.text)  # the chasers come across
    if is_away and s.language in SPOKEN and not s.has("duration", "named", "chasers"):
        for which, match in matches(s, said, "CAUGHT_ALL"):
            if which != A_FRAME:
                yield match, move("caught", [], 0.82, s)
                return
    if people := [one for one in context.chasers if one not in context.away]:
        for match in framed(s, said, "CAUGHT_CHASERS"):
            yield match, move("caught", people, 0.82, s, by="peloton")
            return
        met = re.search(idioms(s.language).MET, said.text) if s.language in SPOKEN else None
        met = met if met is not None and is_said(s, said, met, frozenset()) else None
        crossed = next(
            (match for _, match in matches(s, said, "JOIN_CHASERS") if _are_they(s, said, match, people)), None
        )
        if (made := met or crossed) is not None:
            yield made, move("join", people, 0.8, s, to="leaders")
            return
    if not is_away and s.language == "en" and (tried := those_named(s, said)):
        match, people = tried
        yield match, move("caught", people, 0.8, s)
        return
    if is_away and all(s.tokens[at].folded == "history" for at in s.all("past")):  # "the break is history"
        whole = (m for m in framed(s, said, "CAUGHT_ALL") if not of_others_than_away(s, said, m, context))
        every = next(whole, None)
        every = None if every is not None and (" a tiro " in every[0] or endings.is_of_one(said, every)) else every
        if every is not None and s.language == "nl" and " gat " in f" {every[0]}" and s.has("named"):
            every = None  # "Het gat is dicht: Dorn en Fisk zijn bij de koplopers"
        if every is not None and s.language == "nl" and every[0].startswith(("ze ", "zij ")):
            every = every if all(one in context.away for one in said.people) else None
        if every is not None and not (context.subject == "peloton" and "they" in every[0]):
            alone = context.away if s.language == "nl" and len(context.away) == context.away_size == 1 else []
            yield every, move("caught", list(alone), 0.84, s)


def _are_they(s: Sentence, said: Slots, match: re.Match[str], chasers: list[Person]) -> bool:
    """Return whether "the two men" who come to the front are as many as chase."""
    if not match[0].startswith("FRONT"):
        return True
    first = s.tokens[(said.grouped or said).token(match.start())]
    return bool(first.value == len(chasers))


def _across(s: Sentence, said: Slots, context: Context, known: set[Person]) -> Iterator[Said]:
    """Yield who comes to those away, or back to the bunch that they had lost."""
    is_away = context.is_led
    if not is_away and s.language not in ("nl", "en"):
        return
    for _, match in matches(s, said, "JOIN") if is_away or s.language == "en" else ():
        if not (is_away or " FRONT " in match[0] or _BRIDGED.search(match[0]) or are_met(s, said, match, context)):
            continue
        if (" them " in match[0] and context.chasers) or (s.language == "fr" and endings.into_the_pack(match)):
            continue  # it may be those who chase; "est rentré dans le peloton grâce à Fisk"
        if s.language == "en" and endings.is_of_a_split(match[0], context):
            continue
        if s.language == "en" and _HIM.search(match[0]):
            yield from _to_him(s, said, match, context, known)
            continue
        came = [*newly(said, match, known), *in_row(said, match.groupdict().get("next") or "")]
        people = [one for one in came if one not in context.away or one in context.delayed]
        if people and (others := _reached(said, match, people, context)):
            to = group_of(others, context)
            if s.language != "nl" or to == "chasers":
                yield match, move("join", people, 0.8, s, to=to)
            continue
        if people and (s.language not in {"en", "nl"} or _may_cross(s, said, match, people, context)):
            yield (
                match,
                move(
                    "join",
                    people,
                    0.83,
                    s,
                    to=attacked(match, people, context) or to_whom(s, match, people, context),
                ),
            )
    for match in framed(s, said, "JOIN_ON") if is_away else ():
        people = newly(said, match, known)
        gone = (*context.chasers, *context.moved, *(() if s.language == "en" else context.fallen))
        late = context.delayed if _RETURNS.search(match[0]) else frozenset()
        if people and all((one in gone and one not in context.away) or one in late for one in people):
            is_of_pack = not any(one in gone or one in context.away for one in people)
            yield match, move("join", people, 0.78, s, to="peloton" if is_of_pack else "leaders")
    for _, match in matches(s, said, "JOIN_TO_CHASERS"):
        ahead = (*context.away, *context.chasers)
        if is_away and (people := [one for one in newly(said, match, known) if one not in ahead]):
            yield match, move("join", people, 0.8, s, to="chasers")
    yield from back_again(s, said, context, known)
    has_stopped = bool(context.delayed) or s.has("mechanical", "crash")
    for _, match in matches(s, said, "BACK") if is_away or s.language == "nl" or has_stopped else ():
        new = newly(said, match, known)
        if front := endings.back_from_the_front(s, match, new, context):
            yield match, move("caught", front, 0.8, s, by="peloton")
        people = [one for one in new if one not in front and not context.leads([one])]
        if people and endings.may_be_back(match[0], people, context):
            had_gone = s.language == "nl" and set(people) <= set(context.moved[-2:]).difference(context.behind)
            said_of = {"by": "peloton"} if had_gone else {"to": "peloton"}
            yield match, move("caught" if had_gone else "join", people, 0.8 if had_gone else 0.83, s, **said_of)


def _to_him(
    s: Sentence, said: Slots, match: re.Match[str], context: Context, known: set[Person]
) -> Iterator[Said]:
    """Yield that riders have come to him who attacked last, or was spoken of last."""
    people = [one for one in newly(said, match, known) if one not in context.away]
    attacked = context.attack.people if context.attack is not None and context.attack_age <= 1 else []
    him = attacked if len(attacked) == 1 else context.last
    if people and len(him) == 1 and him[0] not in people:
        yield match, move("join", people, 0.8, s, to=group_of(him, context))


_BRIDGED = lazy(r"\bbridg\w+ (?:across |over |up )?to the front\b")
_HIM = lazy(r"\b(?:him|her) ")
_OF_THEM = lazy(rf" ?(?:de|del|du|d ['’]) (?:el |la |le )?{PEOPLE}")
_RETURNS = lazy(
    r"\b(?:back|rejoins?|rejoined|returns?|returned|rentr\w+|reven\w+|revien\w+|reconect\w+|reenganch\w+|raccroch\w*|recoll\w*|vuelv\w+|volvi\w+|vuelto|regres\w+)\b"
)


def _reached(said: Slots, match: re.Match[str], people: list[Person], context: Context) -> list[Person]:
    """Return the riders whom a match names beside those who come to them, where they are not away: chasers."""
    owner = _OF_THEM.match(match.string, match.end()) if match[0].rstrip().endswith(("rueda", "roue")) else None
    words = match[0] if owner is None else match.string[match.start() : owner.end()]
    whom = [one for slot in re.findall(PEOPLE, words) for one in in_row(said, slot) if one not in people]
    return whom if context.has_break and not context.leads(whom) else []


def _may_cross(s: Sentence, said: Slots, match: re.Match[str], people: list[Person], context: Context) -> bool:
    """Return whether riders can come to those away: these are named, or they were on their way."""
    if endings.is_on_the_way(match):
        return False
    whom = [one for slot in re.findall(PEOPLE, match[0]) for one in in_row(said, slot) if one not in people]
    if any(one in context.moved and one not in context.away for one in whom):
        return False  # to whoever has just gone from the bunch
    is_plain = s.language == "nl" and (
        " : " in match[0] or match[0].startswith(("oversteek", "sprong", "jonctie", "alleen", "enkel"))
    )
    if whom or s.language == "en" or s.has("leaders") or is_plain:
        return True
    return all(one in [*context.chasers, *context.moved] for one in people)


def _dropped(s: Sentence, said: Slots, context: Context, known: set[Person]) -> Iterator[Said]:
    kinds = ["DROPPED", "DROPPED_AWAY"] if s.language == "en" and context.away else ["DROPPED"]
    if s.language in SPOKEN and _is_in_trouble(s.language, (said.text, *context.seen[-2:])):
        kinds.append("DROPPED_IN_TROUBLE")
    for kind in kinds:
        for _, match in matches(s, said, kind, frozenset({"modal", "not"})):
            people = newly(said, match, known)
            if s.language == "es" and endings.STAYS.search(match[0]):
                continue
            if s.language == "fr" and endings.OF_THEIR_OWN.match(match.string, match.end() - 1):
                continue
            if s.language == "nl" and endings.is_no_drop(match, context):
                continue
            if kind == "DROPPED_AWAY" and not all(one in context.away for one in people):
                continue
            if kind != "DROPPED" and any(endings.FALLEN.search(text) for text in (said.text, *context.seen[-3:])):
                continue  # who sits up after a fall
            if s.language == "en" and "gone" in match[0] and _are_alone(people, context):
                continue  # the others fell, and he is gone
            if (
                s.language == "es"
                and match[0].startswith("adios a ")
                and any(one in context.delayed for one in people)
            ):
                yield match, move("abandon", people, 0.72, s, status="DNF")  # who fell before
                continue
            if people and not (context.leads(people) and len(people) >= (context.away_size or 0)):
                yield match, move("dropped", people, 0.84, s)


def _are_alone(people: list[Person], context: Context) -> bool:
    """Return whether all others who are away had a mishap just now."""
    others = [one for one in context.away if one not in people]
    return context.leads(people) and bool(others) and all(one in context.delayed for one in others)


@cache
def _trouble(language: str) -> re.Pattern[str]:
    return lazy(idioms(language).TROUBLE)


def _is_in_trouble(language: str, texts: tuple[str, ...]) -> bool:
    """Return whether a sentence, or one of those before it, speaks of riders who can hardly follow."""
    return any(map(_trouble(language).search, texts))


def _attacks(s: Sentence, said: Slots, context: Context, known: set[Person]) -> Iterator[Said]:
    attacks = list(matches(s, said, "ATTACK"))
    if attacks and said_passage(s, said) is not None:
        return  # who goes for the points of a summit comes back
    for _, match in attacks:
        people = newly(said, match, known)
        is_all = len(people) >= (context.away_size or 0) and all(one in context.away for one in people)
        if s.language == "en" and (
            chases_back(match[0], people, s, context)
            or (_AGAIN.search(match[0]) and any(one in context.delayed for one in people))
            or _FOR_POINTS.search(match.string, match.start(), match.end() + 50)
            or (ALONG.search(match[0]) and not OFF.match(context.seen[-1] if context.seen else said.text))
        ):
            continue
        if s.language == "fr" and endings.ANSWERED.search(match.string[: match.start()]):
            continue
        if (
            not people
            or is_all
            or (context.attack is not None and context.attack_age == 0 and people == context.attack.people)
        ):
            continue
        is_tried = is_but_tried(s, match)
        if (
            len(people) > 1
            and not context.away
            and not endings.AFTER_THEM.search(match[0])
            and not _TRY.search(match[0])
            and not is_tried
        ):
            if not may_be_none(people):
                yield match, move("breakaway", people, 0.78, s)
        else:
            yield match, move("attack", people, 0.82, s, from_=left_from(match, people, context))


_AGAIN = lazy(r"\b(?:off|again|moving|way)\b")  # who "is off again" after a mishap only rides on
_FOR_POINTS = lazy(r" for (?:the )?[^<>.,;]{0,30}points\b")
"""Who "sneaks ahead for the last points" does not attack."""
_TRY = lazy(
    r"\b(?:proberen|attaqu\w+|attaques?|demarr\w+|demarrage|(?<!in de )(?<!ten )aanval|uitval|aanvallen|attack\w*|probeerden|poging|eersten die|lo intentan|lo intentaron|lo prueban|prueban suerte|saltan|saltaron|atacan|ataques|intentona|tentativa|conato|escaramuza)\b"
)
"""Who tries is no breakaway yet."""
