"""Riders who pass others on the road, in English: those are caught by them."""

import re

from feeds.commentary.gap.who import note_chasers
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.doing import move
from feeds.commentary.sentence.sayings import is_said
from feeds.commentary.sentence.slots import PEOPLE, Slots, in_row, slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_NOW = r"(?:(?:have|has|had|then|now|just|soon|quickly|duly|ve|simply|both|also|already|easily|finally|promptly|go on to) ){0,3}"
_GO = (
    r"(?:go(?:es|ne|ing)?|went|fly|flies|flying|flew|flown|rid(?:e|es|ing|den)|rode|sweep(?:s|ing)?|swept|blow(?:s|n|ing)?|blew|storm(?:s|ed|ing)?|"
    r"comes?|came|coming|breeze[sd]?|roar(?:s|ed)?|sail(?:s|ed)?|surge[sd]?|motor(?:s|ed)?|power(?:s|ed)?|sho(?:ots?|t)|zip(?:s|ped)?|blast(?:s|ed)?|"
    r"rush(?:es|ed)?|race[sd]?|charge[sd]?|cruise[sd]?|danc(?:e|es|ed|ing)|gallop(?:s|ed)?|get|gets|got|move[sd]?|push(?:es|ed)?|thunder(?:s|ed)?|steam(?:s|ed)?|whizz?(?:es|ed)?)"
)
_STRAIGHT = r"(?:(?:straight|right|clean|quickly|easily|smoothly|effortlessly) ){0,2}"
_WHO = rf"(?:what (?:is|['’] ?s|s|remains|was) (?:left )?of |the (?:remains|remnants) of )?(?:(?:the|a|poor|struggling|fading|tiring|both) (?:[\w-]+ ){{0,2}}?)?(?P<who>{PEOPLE})(?! (?:['’] ?s|to|for|an?|some|(?:in|on|at the top of) the (?:[\w-]+ ){{0,2}}(?:classification|standings|competition|overall|gc|ranking|list))\b)"
_HIM = r"(?P<him>him|her|them)(?= ?[.,;!]| and\b| with\b| on\b| in\b| before\b| to\b|$)"
_BY = rf"(?:(?P<by>{PEOPLE})(?! ['’] ?s) (?:(?:and|&) co |group |trio |duo |pair |quartet |quintet )?(?:, [^<>,;:.]{{1,60}} , )?|(?:^|(?<=[,;:.] )|(?<=and ))(?:they|the (?:two|three|four|five|trio|duo|pair|quartet|chasers|chasing (?:pair|trio|duo|group|quartet))|both) )"
_PASSES = lazy(
    rf"{_BY}{_NOW}(?:{_GO} {_STRAIGHT}past|(?:pass(?:es|ed|ing)?|overtak(?:e|es|en|ing)|overtook|leapfrog(?:s|ged)?|overhaul(?:s|ed)?|pick(?:s|ed)? up|gather(?:s|ed)? in|scoop(?:s|ed)? up|(?:catch|catches|caught) and (?:pass|passes|passed|drop|drops|dropped))) (?:{_WHO}|{_HIM})"
)
_IS_PASSED = lazy(
    rf"(?P<him>$^)?(?P<who>{PEOPLE}) (?:, [^<>,;:.]{{1,60}} , )?(?:and |but |then )?(?:(?:is|are|was|were|has|have|been|gets|s|just|now|also|soon|then|quickly|immediately|the next to be) ){{0,4}}"
    rf"(?:passed|overtaken|leapfrogged|caught and passed|swept aside|blown past|caught and dropped|caught|overhauled|gathered in|picked up|swept up|reeled in|hauled in) by (?:(?:a|an|the) (?:[\w-]+ ){{0,3}}?)?(?P<by>{PEOPLE})"
)
_HINT = lazy(
    r"\bpast\b|caught by|gathered|picks? up|picked up|scoop|swept up|reeled in|hauled in|\bpass|overt|leapfrog|overhaul|swept aside|caught and|catch and|catches and"
)


def _him(said: Slots, match: re.Match[str], context: Context) -> list[Person]:
    """Return whom riders pass who are called "him", or "them": spoken of last, before the sentence or in it."""
    in_it = in_row(said, " ".join(re.findall(PEOPLE, match.string[: match.start()])))
    last = in_it or context.last
    return list(last) if (len(last) == 1) == (match["him"] != "them") else []


_AT_THE_TOP = lazy(r"\b(?:at|to|before|for|from) the (?:summit|top|crest|kom)\b")


def is_for_points(s: Sentence) -> bool:
    """Return whether who passes whom in English does so for the points of a summit."""
    return s.language == "en" and _AT_THE_TOP.search(s.folded) is not None


def passing(s: Sentence, context: Context, roster: Roster) -> tuple[list[tuple[int, Fact]], set[Person]]:
    """Return who is caught by riders who pass them, with where that stands, and those who pass."""
    found: list[tuple[int, Fact]] = []
    passers: set[Person] = set()
    if s.language != "en" or not _HINT.search(s.text) or s.has("win", "sprint", "line"):
        return found, passers
    if is_for_points(s):
        return found, passers
    said = slots(s, context, roster)
    done: set[Person] = set()
    for pattern in (_PASSES, _IS_PASSED):
        for match in pattern.finditer(said.text):
            by = in_row(said, match["by"] or "") or context.chasers
            people = in_row(said, match["who"] or "") or _him(said, match, context)
            if not is_said(s, said, match, frozenset()) or any(one in by for one in people) or done & set(people):
                continue
            if any(one in context.taken for one in people) or not by or not people:
                continue
            done |= set(people)
            passers |= set(by)
            if match["by"] and context.leads(people):
                note_chasers(by, context)  # until all who were away are passed
            found.append(
                (
                    said.token(match.start("who")),
                    move("caught", people, 0.8, s, by=by[0].name if match["by"] else "chasers"),
                )
            )
    return found, passers
