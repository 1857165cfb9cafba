"""The overall after the stage in English: in headings and short sentences, and as a sentence says who leads by how much over whom."""

import re
from dataclasses import replace

from feeds.commentary.place.places import (
    ORDINALS,
    PLACE,
    Rows,
    pairs_of,
    riders_apart,
    row_of,
    rows_behind,
    seconds_of,
)
from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.context import Context
from feeds.commentary.sentence.slots import Slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_SHIRT = r"(?:yellow|pink|red|golden|gold|orange|purple|the (?:race )?lead|the (?:overall |race )?lead|(?:the |his |her )?(?:leader s|race leader s|yellow|pink|red|golden|overall leader s) jersey)"
_STANDINGS = r"(?:overall|gc|general classification|standings|general)"
_HEADED = lazy(
    rf"\b{_STANDINGS}\b(?: (?:after|top|following|is|reads|now|then|today|so|looks like|stage|\w+ stages?|the|this|\d+))* ?[:–,-] ?(?:1 ?[.)]? ?)?<(?P<who>\d+)>"
    r"(?= (?:by|leads?|, ?<|, (?:\w+ )?(?:by|with)| \(|,? ?\d [.)]? ?<|ahead of))"
)
_HOLDS = lazy(
    rf"<(?P<who>\d+)>[^<>{{}};:.]{{0,30}}? (?:stays?|remains?|is|keeps?|holds?|leads?|retains?|clings?|saves?)\b[^<>{{}};:.]{{0,30}}? {_SHIRT} ?,? (?:but |albeit |and )?(?:now )?(?:only |just )?by \{{(?P<time>\d+)\}}(?! (?:from|over|ahead|to)\b)"
)
_ITEM = lazy(
    r"<(?P<who>\d+)>(?: , [^<>{};:.]{1,30} ,)?(?: (?:is|['’]|s|sits|lies|stays|remains|moves?|moved|drops?|dropped|slips?|slipped|climbs?|climbed|rises|jumps|falls|goes|now|still|up|down|back|to|into|in|the|only|just|has|keeps|holds))*"
    rf" (?P<place>{PLACE})\b(?: (?:place|overall|spot|on gc|now))*(?: ,)?(?: (?:at|by|on|just|only|now|some|,))*(?: (?:\{{(?P<time>\d+)\}}|(?P<bare>\d{{1,3}})(?= ?[.,;!]| ?$| and\b)))?"
)


def english_overall(s: Sentence, said: Slots, context: Context, *, goes_on: bool) -> Rows | None:
    """Return the places of the overall that an English sentence gives in so few words, with those given before.

    Args:
        s: the sentence.
        said: the sentence with slots.
        context: what was said before.
        goes_on: the sentence before gave places of the overall.
    """
    if s.has("future", "modal", "if", "said") or s.has("peloton", "leaders", "chasers", "distance"):
        return None
    text = riders_apart(said.text)
    said = replace(said, text=text)
    if (match := _HEADED.search(text)) is not None:
        leader = said.people[int(match["who"])]
        if pairs := pairs_of(said, match.end("who") + 1, leader):
            return rows_behind(leader, pairs)
    if (match := _HOLDS.search(text)) is not None and not said.figures[int(match["time"])].race_time:
        context.lead_s = int(said.figures[int(match["time"])].value)
        return {1: {"person": said.people[int(match["who"])]}}
    return _further(said, text, context) if goes_on and context.overall else None


def added_up(said: Slots, rows: Rows) -> Rows:
    """Return places with the time of whoever is so much further back added to that of the place before: "with C a further 13 back"."""
    for match in _FURTHER_BACK.finditer(said.text):
        person = said.people[int(match["who"])]
        value = int(said.figures[int(match["time"])].value if match["time"] else match["bare"])
        place = next((at for at, row in rows.items() if row["person"] is person), 0)
        before = rows.get(place - 1, {}).get("gap_s")
        if before and rows[place].get("gap_s") == value:
            rows = {**rows, place: {**rows[place], "gap_s": before + value}}
    return rows


_FURTHER_BACK = lazy(
    r"<(?P<who>\d+)>(?: (?:is|at|now|third|in|just|only|,))* (?:a further|another|yet another) (?:\{(?P<time>\d+)\}|(?P<bare>\d{1,3})\b)"
)


def _further(said: Slots, text: str, context: Context) -> Rows | None:
    """Return the places with the next ones: "Bero is second, Dorn third at 1:22 and Fisk moves up to fourth, 1:43 down"."""
    rows: Rows = dict(context.overall)
    text = _PODIUM_BY.sub(r"<\g<who>> is third", _TURNED.sub(r"<\g<who>> is \g<place>", text))
    for match in _ITEM.finditer(text):
        place, person = ORDINALS[match["place"]], said.people[int(match["who"])]
        if place != len(rows) + 1 or any(row["person"] is person for row in rows.values()):
            continue
        figure = said.figures[int(match["time"])] if match["time"] else None
        if figure is not None and figure.race_time:
            continue
        gap = int(figure.value) if figure is not None else int(match["bare"]) if match["bare"] else None
        if gap is None and place == _SECOND:
            gap, context.lead_s = context.lead_s, None
        rows[place] = row_of(person, gap)
    gaps = [row["gap_s"] for row in rows.values() if "gap_s" in row]
    return rows if len(rows) > len(context.overall) and gaps == sorted(gaps) else None


_SECOND = 2
_TURNED = lazy(
    rf"(?:^|(?<=[,;] )|(?<=and ))(?P<place>{PLACE})(?: place)?(?: overall)? (?:is|goes to|now is|is now|:)(?: the)? <(?P<who>\d+)>"
)
_PODIUM_BY = lazy(
    r"^(?:the )?(?:podium|top three) is (?:completed|rounded off|rounded out) by (?:the )?<(?P<who>\d+)>"
)
"""The place before its rider: "Third is Dorn at 34", "The podium is completed by Dorn"."""
_WHO = r"<(?P<who>\d+)>"
_FEW = r"[^<>{};:]"
_COLOUR = r"(?:yellow|pink|blue|red|green|white|golden|gold|orange|purple|black|turquoise|ochre|violet|amber|scarlet|crimson|maroon|navy|lilac|the (?:race )?lead|the leader s jersey)"
_LEAD_OR_SHIRT = rf"(?:(?:the|his|her|that|its) (?:[\w-]+ ){{0,3}}?(?:jersey|lead|tunic|shirt|race lead|leadership)|(?:in |into )?{_COLOUR}|(?:the |our |race )?(?:\w+ )?leader(?: of the (?:race|\w+))?|(?:the )?(?:overall|race) lead(?:er)?|overall|on top(?: of the [\w ]{{3,24}})?|a (?:[\w-]+ )?(?:lead|advantage|margin|cushion|buffer))"
_HAS_IT = (
    r"(?:stays?|stayed|remains?|remained|keeps?|kept|holds?|held|retains?|retained|leads?|led|takes?|took|moves?|moved|goes|went|pulls?|pulled|carries|carried|defends?|defended|saves?|saved|clings?|clung|"
    r"becomes?|became|inherits?|inherited|assumes?|assumed|slips?|slipped|climbs?|jumps?|is|was|has|preserves?|preserved|wears?|conserves?|hangs?|will (?:carry|take|start|have|wear|go|lead|head|begin|defend|pull))"
)
_WHO_LEADS = lazy(
    rf"{_WHO}(?! ['’] s\b)(?: , {_FEW}{{3,60}}? ,)?(?: {_FEW}{{1,80}}?)? (?P<holds>{_HAS_IT}\b{_FEW}{{0,30}}? {_LEAD_OR_SHIRT}\b)"
)
_LEADS = lazy(
    rf"{_WHO}(?! ['’] s\b)(?: {_FEW}{{1,40}}?)? (?:leads?|led|heads|headed|has|have)\b{_FEW}{{0,30}}? (?:<\d+> by|by|a lead of|an advantage of|a margin of|\{{)"
)
_TIME = r"(?:\{(?P<time>\d+)\}|(?P<single>\ba (?:single |mere |solitary )?second\b)|(?P<bare>\b(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)\b))"
_OVER = r"(?: (?:in hand|to spare|clear|ahead|lead|advantage|to the good|up|better|in front|more))*(?: (?:over|on|ahead of|clear of|up on|from|of|than|in front of|to|to the good of))+"
_MARGIN = lazy(rf"{_TIME}{_OVER}(?: (?!<)[\w'’@-]+){{0,4}}? {_WHO}")
_BY = lazy(rf"{_WHO}(?: , {_FEW}{{3,40}}? ,)? by(?: (?:just|only|a mere|some|the))* {_TIME}")
_OWN = lazy(rf"{_FEW.replace(']', '.]')}{{3,70}}? (?:by|of|with)(?: (?:just|only|a mere|some|the|a))* {_TIME}")
_NEAR = 20
_IN_PLACE = lazy(
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
    leader = next((one for one in _WHO_LEADS.finditer(text) if _is_doer(text, one)), None) if is_overall else None
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
            [match for pattern in (_IN_PLACE, _BACK) for match in pattern.finditer(text, at)],
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
