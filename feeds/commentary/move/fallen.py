"""Who fell in the crash that English prose has just told of: "one of them is A, another is B", "Down: A, B, C"."""

import re
from functools import cache

from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.slots import PEOPLE, Slots, in_row
from feeds.commentary.sentence.tokens import Sentence

_MATE = rf"(?:{PEOPLE} ['’] s? ?(?:[\w-]+ ){{1,4}}?)?"
_TITLE = r"(?:(?:the|a|an|his|her|our|poor|young|race leader|champion|sprinter|also) (?:[\w-]+ ){0,3}?)?"
_WHO = rf"{_MATE}{_TITLE}(?P<who>{PEOPLE})(?! ['’] s\b)"
_AND = rf"(?: ?,? ?(?:and|plus|as well as|along with|together with) {_MATE.replace('?P<who>', '')}{_TITLE}(?P<and>{PEOPLE}))?"
_BE = r"(?:is|are|was|were|['’] ?s|s|being)"
_GROUND = r"(?:kerb|curb|roadside|road|ground|tarmac|verge|grass|floor|barriers?|side of the road|ditch|pavement|gutter|deck|embankment|bank|wall|asphalt|hedge|field)"
_LIST = r"(?P<list>[^.;!?]*)"
_AFTER = (
    rf"(?:^|[,;:.!–-] |\b(?:and|but) )(?:one|another|the (?:other|second|third|first|worst|last)|a (?:second|third|fourth)|two|three|others?)(?: (?:rider|man|victim|faller|casualty))?(?: (?:of|to) (?:them|those|the [\w-]+)(?: (?:down|involved|who fell))?)? {_BE} (?:[\w-]+ )?{_WHO}{_AND}",
    rf"^(?:also )?(?:down|fallers?|victims?|involved|on the (?:deck|floor|ground|tarmac)|the riders (?:involved|down)|those (?:involved|down|on the (?:deck|ground))|casualties|in it|caught up|the names)(?: (?:so far|we can see|this time))? ?(?:are|is|were|include|:|–|-) {_LIST}",
    rf"{_WHO}(?: , [^,;:<>{{}}]{{1,40}} ,)? {_BE}(?: [\w-]+){{0,2}}? (?:sat|sitting|lying|laid|seated|slumped|propped|sprawled|still (?:on|down)|flat on|left sitting|left lying)(?: [\w-]+){{0,4}}? (?:on|at|by|in|against|beside) (?:the|a|his|her) (?:[\w-]+ )?(?:{_GROUND}|back)\b",
    rf"\bamong (?:those|the (?:riders|fallers|victims))[^<>]{{0,40}} ,? ?(?:along with|as well as|together with|with|as {_BE}) {_WHO}{_AND}",
    rf"(?:^|[,;:.!–-] |\band )so (?:is|are|was|were|does|did|has|have|['’] ?s|s) {_WHO}{_AND}",
    rf"{_WHO} (?:got|get|gets|have got|has got|took|takes|came off|come off|comes off|bore|seem(?:s|ed)? to have (?:got|taken)) (?:the )?(?:worst|brunt)\b",
    rf"^(?:and )?(?:it|that|this|those|they|i think it|i think that|looks like it|it looks like it)(?: (?:is|was|are|were)| ?['’] ?(?:s|re)| s) (?:also )?(?P<list>{_TITLE}{PEOPLE}[^.;!?]*)",
    rf"^(?:it )?(?:looks|seems|appears) (?:like|to be) (?P<list>{_TITLE}{PEOPLE}[^.;!?]*)",
    rf"{_WHO} {_BE} (?:also |both |all )?(?:one of (?:them|those)|among (?:them|those)|two of (?:them|those))\b",
    rf"(?P<pre>{PEOPLE}) and {_TITLE}(?P<who>{PEOPLE}) ?,? {_BE} (?:also |both |all )?(?:there|in there|down|in it|involved|on the {_GROUND})\b",
    rf"(?:^|[,;:.!–-] |\band |\bwe |\bi )(?:can |could |also |think i )*(?:see|spot|spotted|make out|recognise|identify|count) {_WHO}(?: ?(?:[,;] |and |, and ){PEOPLE})*(?: (?:down|there|in there|in it|on the {_GROUND}|among them|involved|in the pile))?(?: ?,? (?:also|and also|plus|as well as|along with|with) (?P<list>{PEOPLE}(?: ?(?:[,;] |and |, and ){PEOPLE})*))?(?: (?:from|of|for) @)? ?(?:[.!,]|$)",
    rf"{_WHO} {_BE} (?:also |both |all )?(?:there|in there|down|in it|involved|on the {_GROUND})(?: too| as well| also)? ?(?:[.,;!–-]|$)",
    rf"{_WHO} ,? ?(?:as well|too|is another|also fell|also went down|also came down|also hit the deck|went down too|fell too|is with him|with him) ?(?:[.!]|$)",
    rf"{_WHO} (?:gone |goes |went )?(?:into|over|through) the (?:ditch|barriers?|hedge|wall|guard ?rail|field|bushes|verge)\b",
    rf"\b(?:names|riders|them|those) (?:include|includes|including|are|is) {_LIST}",
)
_DOES = re.compile(
    r"\b(?:who|that|which|leads?|leading|driving|drives|pulling|pulls|at the front|on the front|attacks?|wins?|won|takes?|going|goes|in front|ahead|turn|day|race|work\w*)\b"
)
"""In a list after "It's": it is no list of those who fell."""
_UNHURT = re.compile(
    r"\b(?:not|n['’ ]*t|nobody|no one|none|avoid\w*|escap\w*|safe|safely|fine|ok|okay|unhurt|unscathed|unaffected|held up|behind|delayed|dodg\w*|miss(?:ed|es)|luck\w*|ahead|front|attack\w*|clear|nearly|almost|"
    r"could|would|might|may|should|if|rejoin\w*|chas\w+ back|wait\w*|brought him|bike change|pac\w+)\b"
)
"""Words beside which it is not plain that somebody fell."""


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in _AFTER)


def fell_too(s: Sentence, told: Slots) -> list[Person]:
    """Return the riders whom a sentence after one of a crash names as fallen; nobody where that is not plain.

    Args:
        s: the sentence.
        told: the sentence with slots.
    """
    if s.language != "en" or not told.people or s.has("if", "said", "mechanical"):
        return []
    people: list[Person] = []
    for pattern in _patterns():
        for match in pattern.finditer(told.text):
            start = max(told.text.rfind(mark, 0, match.start()) for mark in (" but ", " ; ", " , and "))
            if _UNHURT.search(told.text, max(0, start), match.end()):
                continue
            if (
                "list" in match.re.groupindex
                and match["list"]
                and match.start() == 0
                and _DOES.search(match["list"])
            ):
                continue
            people += in_row(told, " ".join(part for name, part in match.groupdict().items() if part and name))
            people += (
                in_row(told, match[0]) if "see" in match[0] or "spot" in match[0] or "make out" in match[0] else []
            )
    return list(dict.fromkeys(people))
