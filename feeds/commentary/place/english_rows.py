"""The overall after the stage as one English sentence gives it: who leads, by how much over whom, and who has which place."""

import re
from dataclasses import replace

from feeds.commentary.place.places import ORDINALS, PLACE, Rows, riders_apart, seconds_of
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.slots import Slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_WHO = r"<(?P<who>\d+)>"
_FEW = r"[^<>{};:]"
_COLOUR = r"(?:yellow|pink|blue|red|green|white|golden|gold|orange|purple|black|turquoise|ochre|violet|amber|scarlet|crimson|maroon|navy|lilac|the (?:race )?lead|the leader s jersey)"
_SHIRT = rf"(?:(?:the|his|her|that|its) (?:[\w-]+ ){{0,3}}?(?:jersey|lead|tunic|shirt|race lead|leadership)|(?:in |into )?{_COLOUR}|(?:the |our |race )?(?:\w+ )?leader(?: of the (?:race|\w+))?|(?:the )?(?:overall|race) lead(?:er)?|overall|on top(?: of the [\w ]{{3,24}})?|a (?:[\w-]+ )?(?:lead|advantage|margin|cushion|buffer))"
_HOLDS = (
    r"(?:stays?|stayed|remains?|remained|keeps?|kept|holds?|held|retains?|retained|leads?|led|takes?|took|moves?|moved|goes|went|pulls?|pulled|carries|carried|defends?|defended|saves?|saved|clings?|clung|"
    r"becomes?|became|inherits?|inherited|assumes?|assumed|slips?|slipped|climbs?|jumps?|is|was|has|preserves?|preserved|wears?|conserves?|hangs?|will (?:carry|take|start|have|wear|go|lead|head|begin|defend|pull))"
)
_LEADER = lazy(
    rf"{_WHO}(?! ['’] s\b)(?: , {_FEW}{{3,60}}? ,)?(?: {_FEW}{{1,80}}?)? (?P<holds>{_HOLDS}\b{_FEW}{{0,30}}? {_SHIRT}\b)"
)
_LEADS = lazy(
    rf"{_WHO}(?! ['’] s\b)(?: {_FEW}{{1,40}}?)? (?:leads?|led|heads|headed|has|have)\b{_FEW}{{0,30}}? (?:<\d+> by|by|a lead of|an advantage of|a margin of|\{{)"
)
_TIME = r"(?:\{(?P<time>\d+)\}|(?P<single>\ba (?:single |mere |solitary )?second\b)|(?P<bare>\b(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)\b))"
_OVER = r"(?: (?:in hand|to spare|clear|ahead|lead|advantage|to the good|up|better|in front|more))*(?: (?:over|on|ahead of|clear of|up on|from|of|than|in front of|to|to the good of))+"
_MARGIN = lazy(rf"{_TIME}{_OVER}(?: (?!<)[\w'’@-]+){{0,4}}? {_WHO}")
_BY = lazy(rf"{_WHO}(?: , {_FEW}{{3,40}}? ,)? by(?: (?:just|only|a mere|some|the))* {_TIME}")
_OWN = lazy(rf"{_FEW.replace(']', '.]')}{{3,70}}? (?:by|of|with)(?: (?:just|only|a mere|some|the|a))* {_TIME}")
_SECOND = 2
_NEAR = 20
_ITEM = lazy(
    rf"{_WHO}(?! ['’] s\b)(?: of @|, [^<>{{}};:,]{{3,40}} ,)?(?: (?!{PLACE})[\w'’@-]+){{0,7}}? (?P<place>{PLACE})\b(?: (?:place|overall|spot|on gc|now|in the standings|of the standings))*"
    rf"(?: ,)?(?: (?:at|by|on|just|only|now|some|a|further|another|,|with))*(?: {_TIME})?"
)
_BACK = lazy(
    rf"{_WHO}(?! ['’] s\b)(?: of @)?(?: (?:is|sits|lies|now|at|just|only|,|a|then|being|remains|stays))* (?P<on>further |another )?{_TIME}(?: (?:back|behind|adrift|away|down|off|further back|in arrears))*(?:(?: ,)?(?: in| and)? (?P<place>{PLACE}))?\b"
)
_OVERALL = lazy(
    rf"\b(?:overall|general classification|gc|standings|race lead|race leader|leader of the (?:race|\w+)|leader s jersey|jersey|in {_COLOUR}|maillot jaune|maglia rosa|bonus(?:es)?|bonifications?)\b"
)
_OF_ANOTHER = lazy(
    r"\b(?:points? (?:classification|jersey|competition)|mountains?|polka|king of|queen of|young|youth|white jersey|best (?:of the )?young|team classification|virtual\w*|on the road|last year|yesterday|breakaway|bunch)\b"
)


_FIGURE = lazy(r"\{|\bat \d|\bsecond\b")


def overall_rows(s: Sentence, said: Slots, context: Context) -> Rows | None:
    """Return the places of the overall where a sentence gives its leader and at least one margin, or None.

    Args:
        s: the sentence.
        said: the sentence with slots.
        context: what was said before.
    """
    if s.has("if", "said", "peloton", "chasers", "distance") or not _FIGURE.search(said.text):
        return None
    text = riders_apart(said.text)
    is_overall = _OVERALL.search(text) is not None
    leader = next((one for one in _LEADER.finditer(text) if _is_doer(text, one)), None) if is_overall else None
    if leader is None and (is_overall or _OVERALL.search(context.before)):
        leader = _LEADS.search(text)
    if leader is None or _OF_ANOTHER.search(leader[0]):
        return None
    table = _Table(replace(said, text=text), said.people[int(leader["who"])])
    table.read(leader.end("who") + 1)
    return table.rows if len(table.rows) > 1 else None


def _is_doer(text: str, match: re.Match[str]) -> bool:
    """Return whether a rider is who holds the lead, and neither whom somebody leads nor who moves up to a place."""
    after = _AFTER.search(text[: match.start()])
    return after is None and re.search(rf"\b(?:{PLACE})\b", match["holds"]) is None


_AFTER = lazy(r"\b(?:on|over|of|by|from|behind|with|to|than|for|off)(?: (?:the|his|her))? $")


class _Table:
    """The rows of the overall, as they are found in a text."""

    def __init__(self, said: Slots, leader: Person) -> None:
        """Begin with the leader."""
        self.said = said
        self.rows: Rows = {1: {"person": leader}}

    def read(self, begin: int) -> None:
        """Take in margins and places from a character on."""
        text = self.said.text
        over = [match for pattern in (_MARGIN, _BY) for match in pattern.finditer(text, begin)]
        at = begin
        for match in sorted(over, key=lambda one: one.start()):
            if match.start() >= at and not self._is_of_another(match) and self._put(match, len(self.rows) + 1):
                at = match.end()
        own = _OWN.match(text, begin) if len(self.rows) == 1 else None
        for match in sorted(
            [match for pattern in (_ITEM, _BACK) for match in pattern.finditer(text, at)],
            key=lambda one: one.start(),
        ):
            place = ORDINALS[match["place"]] if match["place"] else len(self.rows) + 1
            if place == _SECOND and own is not None and self._seconds(match) is None:
                self.rows[place] = {"person": self.said.people[int(match["who"])], "gap_s": self._seconds(own)}
                at = match.end()
            elif (
                match.start() >= at
                and not self._is_of_another(match)
                and place == len(self.rows) + 1
                and self._put(match, place)
            ):
                at = match.end()

    def _is_of_another(self, match: re.Match[str]) -> bool:
        """Return whether a place or a margin is of the mountains, the young riders or the like."""
        return _OF_ANOTHER.search(self.said.text, match.start(), match.end() + _NEAR) is not None

    def _put(self, match: re.Match[str], place: int) -> bool:
        person = self.said.people[int(match["who"])]
        if any(row["person"] is person for row in self.rows.values()):
            return False
        value = self._seconds(match)
        last = self.rows[len(self.rows)].get("gap_s", 0)
        if value is None:
            if not match.groupdict().get("place") or len(self.rows) == 1:
                return False
            self.rows[place] = {"person": person}
            return True
        if match.groupdict().get("on") or re.search(r"\b(?:further|another)\b", match[0]):
            value += last
        if value < last:
            return False
        self.rows[place] = {"person": person, "gap_s": value}
        return True

    def _seconds(self, match: re.Match[str]) -> int | None:
        return 1 if match["single"] else seconds_of(self.said, match["time"], match["bare"])
