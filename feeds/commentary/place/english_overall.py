"""The overall after the stage in English, as headings and short sentences give it: "GC: A by nine seconds from B, C at 14"."""

from dataclasses import replace

from feeds.commentary.place.places import ORDINALS, PLACE, Rows, pairs_of, riders_apart, row_of, rows_behind
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
