"""Who is not at the start, as English prose says it: counted first and named after, with what ails each of them."""

import re

from feeds.commentary.move.among import named_between
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import number
from feeds.commentary.words.patterns import lazy
from tracker.race.text import fold_name

_RIDERS = r"(?:riders?|men|women|starters?|names?|others?|(?:of )?them|people|faces)"
_NOT = r"(?:n t|not|no longer)"
_START = (
    rf"(?:(?:did|do|does|has|have|had|was|were|is|are|will|wo|would|could|can) ?{_NOT}|(?:did|does|do|has|have|had|was|were|is|are|wo|could|can) ?(?:n )?t|failed to|unable to|no longer) (?:\w+ ){{0,2}}?"
    r"(?:start(?:ed|ing)?(?: this morning| today| the stage| the day)?(?! (?:well|badly|to))|(?:take|taken|taking|took) (?:to )?the start|(?:come|came|make|made|making)(?: it)? to the start|made? the start|"
    r"sign(?:ed|ing)? (?:on|in)|lin(?:e|ed|ing) up|roll(?:ed|ing)? out|set off|turned? up|shown? up|"
    r"(?:at|on|among) the (?:start(?! of\b)(?:ers)?|(?:start )?line)|here(?: (?:today|this morning)|(?= the| he| she| after| because| with| due|$))|with us (?:today|this morning|any ?more)|on the start ?line)"
)
_ABSENT = lazy(
    r"^not (?:with us|here|starting|at the start|on the start ?line|among the starters)\b|\b(?:non ?-? ?starters?|no ?-? ?shows?|absentees?|dns|"
    rf"{_START}|"
    r"(?:wo ?n ?t|won t|will not|not|wont) be (?:\w+ )?(?:joining (?:us|the)|riding|racing|taking (?:part|the start)|among)|"
    r"(?:stay(?:s|ed|ing)?|remain(?:s|ed)?) in (?:his |her )?bed|"
    r"(?:called it (?:a day|quits)|packed it in|went home|gone home|threw in the towel|pulled out|withdrew) (?:overnight|last night|this morning)|"
    r"(?:missing|absent) (?:at|from) (?:the start|(?:the )?sign ?-? ?on(?: sheet)?|the peloton (?:today|this morning))|(?:was|is|are|were) (?:missing|absent)(?= (?:today|this morning)|$)|"
    r"(?:only|just) (?:\w+ ){1,4}(?:was|is|were|are) (?:missing|absent)|\bstart(?:ers)? .{0,60}\b(?:(?:is|was|are|were) ?(?:n t|not)|isn t|wasn t|aren t|weren t) (?:one of|among) (?:them|those)|"
    r"(?:overnight|last night|this morning)\b.{0,40}\b(?:has|have|is|was) (?:gone|been sent|flown|headed|on (?:his|her) way) home|"
    r"neither (?:has |have |did |of them |of the two )*(?:started|start|starts|took the start|take the start|signed on)|"
    r"(?:(?:has|have) (?:gone|left for|headed|already gone) home|packed (?:his|her|their) bags?) (?:overnight|before the start|last night|this morning)|"
    r"(?:withdr[ea]wn?|pulled out|abandoned) (?:of the race |from the race |the race )?(?:overnight|before (?:the start|today s stage)|last night|this morning))\b"
)
"""What says of riders that they do not start."""
_WITHOUT = lazy(
    r"\b(?:without|lost|missing|down) (?:\w+ ){0,2}?(?P<n>one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:\w+ )?(?:riders?|men|women|starters?)\b(?=.*\b(?:start|morning|overnight|today)\b)"
)
_HINT = lazy(
    r"start|show|absent|missing|dns\b|sign|join|\bbe (?:riding|racing|taking)|in bed|lin(?:e|ed|ing) up|overnight|morning|\bhere\b|with us|without",
    re.IGNORECASE,
)
_COUNT = lazy(
    rf"\b(?P<n>no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a couple of|a pair of|a trio of|\d{{1,2}}) (?:\w+ ){{0,3}}?(?:{_RIDERS}|non ?-? ?starters?|no ?-? ?shows?|absentees?|dns)\b"
)
_AILS = lazy(
    r"\b(?:fevers?|feverish|temperature|ill(?:ness)?|sick(?:ness)?|unwell|poorly|virus|viral|bug|flu|influenza|covid|coronavirus|colds?|cough\w*|bronchitis|infection|"
    r"sinus\w*|stomach|gastro\w*|food poisoning|tummy|diarrh\w+|vomit\w*|throat|allerg\w+|concuss\w+|fractur\w+|broken?|broke|breaks|cracked|laid low|laid up|under the weather|injur\w+|sprain\w*|bruis\w+|collarbone|wrist|elbow|"
    r"hip|knee|ribs?|finger|scaphoid|pain|sore|sores|wounds?|stitches|(?:gone|going|sent|flown|flew|heading|headed|goes) home|on his way home|birth|family|personal reasons|bereavement|funeral|"
    r"out|absent|missing|withdr[ea]wn?|pulled out|not (?:start|here|racing|riding)|stay(?:ed|s) in bed|in bed|hospital|crash(?:ed)?|hurt|precaution\w*|rest(?:ed|ing)?|non ?-? ?starter|dns|"
    r"the (?:first|second|third|other|latter|former)|joined by|joins)\b"
)
"""Why riders do not start."""
_ANOTHER_DAY = lazy(
    r"\b(?:yesterday(?! s)|last (?:year|season|week|month)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next|slow(?:ly)?|well|fast|badly|chas\w+|work\w*|panic\w*|sprint\w*|attack\w*|rain\w*|clock)\b"
)
_NOBODY = frozenset({"no", "all", "everyone", "everybody"})


def non_starters(s: Sentence, context: Context, roster: Roster) -> list[Person]:
    """Return the riders whom an English sentence says not to have started.

    Args:
        s: the sentence.
        context: `absent` is how many are still to be named where a sentence before said how many there are.
        roster: the riders of the race.
    """
    if s.language != "en" or not (context.absent or _HINT.search(s.text)):
        return []
    is_early = context.phase == "before" or context.report or context.km is None
    if not is_early and context.distance_km and context.km and context.km < context.distance_km / 2:
        return []
    folded = s.folded
    said = _ABSENT.search(folded)
    lost = _WITHOUT.search(folded)
    if said is None and lost is None:
        return _named_after(s, context, roster)
    if s.has("if") or (said is not None and _ANOTHER_DAY.search(folded, said.end(), said.end() + _NEAR)):
        return []
    counted = lost or _COUNT.search(folded)
    count = number(counted["n"]) if counted and counted["n"] not in _NOBODY else None
    if counted and counted["n"].startswith(("a couple", "a pair")):
        count = 2
    elif counted and counted["n"].startswith("a trio"):
        count = 3
    if counted and counted["n"] in _NOBODY:
        return []
    people = _named(s, roster)
    if (
        count is None
        and (left := s.all("abandon"))
        and (after := named_between(s, s.tokens[left[-1]].end, len(s.text), roster))
    ):
        people = after  # "A had abandoned, while B did not start"
    if count is not None:
        context.absent = max(0, int(count) - len(people))
        return people[: int(count)]
    if not people and folded.count(" ") < _SHORT:
        context.absent = _SEVERAL
    return people


_VERB = lazy(r"\b(?:is|are|was|were|has|have|had|leads?|s|will|can|could|wears?|starts?)\b")
_NEAR = 25
"""Letters after what is said within which a word makes something else of it."""
_SHORT = 12
_SEVERAL = 3
"""How many are awaited after "The non-starters:"."""


def _named_after(s: Sentence, context: Context, roster: Roster) -> list[Person]:
    """Return who is named with what ails them after a sentence that said how many do not start."""
    if not context.absent:
        return []
    is_list = not any(token.classes & {"attack", "away", "leaders", "lead_noun"} for token in s.tokens)
    if not is_list or not (_AILS.search(s.folded) or (len(s.tokens) <= _SHORT and not _VERB.search(s.folded))):
        context.absent = 0
        return []
    people = _named(s, roster)[: context.absent]
    context.absent -= len(people)
    return people


def _named(s: Sentence, roster: Roster) -> list[Person]:
    found = named_between(s, 0, len(s.text), roster, past_teams=True)
    return [one for one in found if not _ABSENT.search(fold_name(one.name))]
