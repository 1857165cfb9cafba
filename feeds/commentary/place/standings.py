"""The places of the stage and of the overall as prose gives them: "ahead of A and B", "C leads by four seconds"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from feeds.commentary.place.arrivals import arrivals, then_comes
from feeds.commentary.place.dutch_overall import speaks_of
from feeds.commentary.place.dutch_places import came_in as came_in_next
from feeds.commentary.place.dutch_places import in_turn
from feeds.commentary.place.english_overall import added_up
from feeds.commentary.place.french_overall import HOLDS
from feeds.commentary.place.in_words import names_the_third, on_the_podium, places_in_words
from feeds.commentary.place.margins import FEW_PLACES, by_margins
from feeds.commentary.place.orders import listed_order
from feeds.commentary.place.overall import LEADS, NOT_OVERALL, OF_STAGE, OVERALL, is_said, overall
from feeds.commentary.place.overall_else import overall_else
from feeds.commentary.place.places import (
    COMES_IN,
    COMES_NEAR,
    ORDINAL,
    Rows,
    apposed,
    further_margins,
    row_of,
    seconds_of,
    table,
)
from feeds.commentary.place.ranked import ranked
from feeds.commentary.place.standing_words import ON_HIS_WHEEL, is_a_way, places_first, without_times
from feeds.commentary.place.winning_time import is_plausible, winning_time
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.guards import is_talk
from feeds.commentary.sentence.sayings import framed, people_of
from feeds.commentary.sentence.slots import PEOPLE, THEM, Slots, in_row, slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy

_BEATEN_ALWAYS = (
    r"beat|beats|beating|edged|edges|edging|edged out|edges out|edging out|pipped|pips|pipping|outsprint\w*|out - sprint\w*|"
    r"out sprint\w*|outpac\w+|held off|holding off|holds off|outkick\w*|overcame|got the better of|getting the better of|"
    r"had the better of|ahead of|in front of|finishing ahead of|beaten|jumping|passing|overhauling|denying|coming (?:past|round|around)|"
    r"(?:came|comes) (?:past|round|around)|too (?:strong|fast|quick) for|"
    r"haal(?:t|de) het (?:[a-z]+ ){0,6}?(?:van|voor)|(?:is|was|bleek|blijkt) (?:[\w'’]+ ){0,7}?(?:sneller|sterker|rapper|vlugger|beter) dan|te (?:sterk|snel|rap) voor|"
    r"remonteert|remonteerde|klopt|klopte|versloeg|verslaat|verschalkt|verschalkte|vloert|vloerde|te snel af|gevolgd door|liet achter zich|"
    r"devance|devancant|a devance|en devancant|precede|precedant|bat|a battu|battu|regle|a regle|reglant|devant|saute|a saute|coiffe|a coiffe|dompte|a dompte|domine|a domine|mate|a deborde|"
    r"por delante de|delante de|supero|superando|supera|batio|batiendo|bate|aventajando|aventajo|imponiendose|"
    r"seguido de|seguido por|suivi de|suivi par|followed by|followed home by"
)
_BEATEN_AFTER_A_WIN = r"from|before|over|then|voor|ante|sobre|a"
_BEATEN = lazy(
    rf"(?:\{{(?P<early>\d+)\}} )?(?P<verb>\b(?:{_BEATEN_ALWAYS}|{_BEATEN_AFTER_A_WIN}))"
    rf"(?: (?:dans l ['’] ordre|successivement|respectivement|d ['’] un (?:boyau|souffle|pneu|rien)|d ['’] une (?:roue|demi - roue|longueur)|sur le fil|a|al|by|de|met|en|who|in (?:the|een|de) (?:\w+ )?sprint|au sprint|in de (?:\w*)sprint|in the \w+|hem|nipt|narrowly|comfortably|in)){{0,3}}"
    rf"(?: (?:ses|his|her|zijn|haar|hun|sus|su|the|de|los|son|sa) (?!<)[^<>,;:{{]{{1,40}} ,)?"
    rf"(?: \{{(?P<late>\d+)\}}(?: (?:on|over|sur|sobre|a|al|op)|))? (?P<people>{THEM})(?: (?:de|by|met) \{{(?P<after>\d+)\}})?"
)
_IN_THE_SPRINT = frozenset(["saute", "coiffe", "dompte", "domine", "mate"])
_AT_THE_LINE = lazy(
    r"\b(?:sur la ligne|sur le fil|au sprint|dans un sprint|a l ['’] arrivee|metres de la ligne|derniers metres)\b"
)
"""Where those who do so with another have beaten them."""
_OF_THE_STAGE = lazy(r"\bclassement (?:de (?:l|cette|la \S+ ?e?) ?['’]? ?etape|du jour)\b")
_MARGIN = lazy(
    rf"\{{(\d+)\}} (?:\w+ ){{0,3}}?(?:lead|to spare|in hand|over\b(?= op)|voorsprong|d ?['’]? ?avance|avance|de ventaja|ventaja|advantage|margin|clear|ahead)"
    rf"(?: [a-z]+)? ?(?:over|on|op|sur|sobre|of|a|de)? ({THEM})"
)
_BEHIND = lazy(
    rf"(?:bleef|bleven|blijft|blijven|hield|hielden|houdt|houden|liet|laat)(?: (?:<\d+>|[a-z]+|,)){{0,5}}? (?P<a>{THEM})(?: ,)?(?: \{{(?P<time>\d+)\}})? "
    rf"(?:net |nipt )?(?:voor\b|af\b|achter zich\b)"
    rf"|(?P<b>{THEM})(?: \w+)? (?:de loef|te kloppen|te verslaan|de baas|naar de tweede|te snel af|het nakijken)"
    rf"|(?:was|is|bleek|waren) (?P<c>{THEM}) te snel af"
    rf"|(?:rekende(?: \w+)? af|afrekende|afrekent) met (?:(?:zijn|haar) [\w-]+ (?:[\w-]+ )?)?(?P<d>{THEM})"
)
_HOME = lazy(r"\b(?:came home|won|wins|covered|completed|clocked|crossed|finished|home)\b")
_STILL = lazy(r"\b(?:desormais|maintenant|toujours|ahora|ya|sigue|siempre)\b")
"""Of the overall, right after it was said who won: "Il devance désormais Aster de 4 secondes"."""
_NOW = lazy(r"\b(?:now|nu) (?:leads?|leidt|heeft|has)\b|\b(?:takes|took) over from\b")
_BEATS = lazy(
    r"\b(?:devanc\w+|preced\w+|aventaj\w+|super[oa]\w*|beat\w*|ahead of|in front of|por delante|delante de|devant|voor|klopte?|versloeg)\b"
)
FINALE_KM = 1.0
"""Within so many km of the line a winner passes those who come next."""
_EARLIER = lazy(
    r"\b(?:yesterday|overnight(?! leader)|last (?:year|week|season|month)|began|had started|started the day|gisteren|vorig|vorige|voor de (?:start|rit|etappe)|vanochtend|vanmorgen|begon|begonnen|"
    r"hier|(?<!a la )veille|l an dernier|ayer|ano pasado|(?<!hours )(?<!hour )(?<!minutes )(?<!kilometres )(?<!km )ago|geleden|before the stage|at the start|when he|earlier|as (?:race )?leader this morning)\b"
)


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
    if s.language == "nl" and finished and "time_s" in finished[0].fields and not context.result:
        context.result[1] = {"person": finished[0].people[0], "time_s": finished[0].fields["time_s"]}
    yield from _standings(s, context, roster, finished[0].people[0] if finished else winner)
    context.won_now = bool(finished)


def _standings(s: Sentence, context: Context, roster: Roster, winner: Person | None) -> Iterator[Fact]:
    if is_talk(s) or not (context.report or context.phase == "finished" or context.won_now):
        return
    times = [s.tokens[at].value for at in s.all("duration") if s.tokens[at].value.race_time]
    said = _without_titles(slots(s, context, roster)) if s.language == "es" else slots(s, context, roster)
    if winner is not None and times and (seconds := winning_time(s, said, context, winner)) is not None:
        yield _timed(s, context, winner, seconds)
        if len(times) == len(s.all("duration")):
            return
    if not said.people:
        if winner is not None and times and _HOME.search(said.text):
            # "The Cofidis rider came home in …": the winner's time
            context.result.setdefault(1, {"person": winner}).setdefault("time_s", int(times[0].value))
        return
    is_overall = re.search(rf"\b{OVERALL}\b", said.text) is not None and not NOT_OVERALL.search(said.text)
    is_overall = is_overall and _OF_THE_STAGE.search(said.text) is None
    if s.language == "en" and is_overall and (head := _place_alone(said.text)) is not None:
        said, is_overall = replace(said, text=head), False
    is_past = _EARLIER.search(said.text) is not None and _NOW.search(said.text) is None
    is_near = context.phase == "finished" and COMES_NEAR.search(said.text) is not None
    if winner is not None and (placed := apposed(said)) and _put_apposed(placed, context, winner):
        yield _fact("result", context.result, s, roster)
    is_led = context.phase == "finished" and LEADS.search(said.text) is not None
    is_stand = s.language == "nl" and context.phase == "finished" and speaks_of(f"{context.before} . {said.text}")
    is_stand |= s.language == "fr" and context.phase == "finished" and HOLDS.search(s.folded) is not None
    may_be = not is_past and (
        is_overall or is_stand or is_near or is_led or bool(context.overall) or context.report
    )
    of_the_win = (
        context.won_now
        and not (is_overall or is_stand)
        and s.language in ("fr", "es")
        and not _STILL.search(said.text)
    )
    of_the_win |= (
        context.report
        and winner is said.people[0]
        and len(context.result) < FEW_PLACES
        and not (is_overall or is_near)
        and not (_STILL.search(said.text) or _NOW.search(said.text) or s.has("now"))
        and _BEATS.search(said.text) is not None
    )
    if may_be and not of_the_win and (rows := overall(s, said, context, winner)):
        if len(rows) == 1 and said.figures:
            further = overall_else(s, said, context, winner)
            rows = further if further and further[1]["person"] is rows[1]["person"] else rows
        rows = added_up(said, rows) if s.language == "en" else rows
        if rows != context.overall:
            context.overall = rows
            context.in_overall |= s.language == "en"
            fact = _fact("gc", rows, s, roster)
            if s.language == "en" and context.phase == "racing" and context.km is None and not context.report:
                fact.fields["basis"], context.overall = "before", {}  # the winner is known of the headline alone
            yield fact
        return
    if not is_past and (rows := overall_else(s, said, context, winner)):
        context.overall = rows
        context.in_overall |= s.language == "en"
        yield _fact("gc", rows, s, roster)
        return
    if winner is None or is_overall or is_past or NOT_OVERALL.search(said.text):
        return
    if (
        s.language in ("fr", "es")
        and context.of_overall
        and len(context.overall) > 1
        and not OF_STAGE.search(said.text)
    ):
        return  # "En la general, A aventaja a B en 4 segundos. C es tercero a 1:05"
    if (
        s.language == "en"
        and context.phase == "racing"
        and context.km is None
        and not (context.report or context.won_now)
    ):
        return  # in the morning, though a headline says who won
    rows = _result(s, places_first(said) if s.language == "en" else said, context, winner)
    if rows != context.result:
        context.result = rows
        if len(rows) > 1:
            yield _fact("result", rows, s, roster)


def _timed(s: Sentence, context: Context, winner: Person, seconds: int) -> Fact:
    """Return the winner's time, which in Dutch stands in the result that is given after it."""
    if s.language == "nl" and not context.result:
        context.result[1] = {"person": winner, "time_s": seconds}
    return Fact("timed", {"time_s": seconds}, 0.82, s.text, [winner])


_AND_WILL = lazy(r" ,? (?:and|but) (?:he |she )?(?:will|therefore|so) [^{]*$")
"""What comes after the place of a rider, "came third and will wear the yellow jersey again tomorrow": it is no place overall."""


def _place_alone(text: str) -> str | None:
    """Return a sentence without what an English rider will wear after it, where the rest gives a place and nothing overall."""
    tail = _AND_WILL.search(text)
    head = text[: tail.start()] if tail is not None else ""
    return f"{head} ." if ORDINAL.search(head) and not re.search(rf"\b{OVERALL}\b", head) else None


_TITLE = lazy(
    r"(?<=> , )(?:(?:el|la|hasta ahora|todavia|nuev[oa]|actual|hoy) )*(?:lider|maillot \w+|segund[oa]|tercer[oa]|cuart[oa]|quint[oa]|sext[oa]|primer[oa]|campeon|campeona|ganador|ganadora)"
    r"(?: (?!y\b|a\b|con\b|en meta)[\w'’]+){0,6}? (?:general|clasificacion|carrera|liderato|ronda|vuelta|prueba)(?= ?[,.;])"
    r"|(?<=> , )(?:(?:el|la|hasta ahora|todavia|nuev[oa]|actual) )*(?:lider|maillot \w+)(?= ?[,.;])"
)


def _without_titles(said: Slots) -> Slots:
    """Return a Spanish sentence in which what riders are in the overall is one word: "A, líder de la general, llega a ocho segundos"."""
    text = _TITLE.sub(lambda match: "_" * len(match[0]), said.text)
    return said if text == said.text else replace(said, text=text)


def _fact(kind: str, rows: Rows, s: Sentence, roster: Roster) -> Fact:
    ordered = table(rows)
    people = [row["person"] for row in ordered]
    roster.adopt(people)
    return Fact(kind, {"rows": ordered, "basis": "provisional"}, 0.8, s.text, people)


def _put_apposed(placed: Rows, context: Context, winner: Person) -> bool:
    """Take in who came second or third where it is said beside something else; return whether a place is new."""
    rows = context.result or {1: {"person": winner}}
    new = {place: row for place, row in placed.items() if place == len(rows) + 1 and row["person"] is not winner}
    context.result = {**rows, **new}
    return bool(new)


def _result(s: Sentence, said: Slots, context: Context, winner: Person) -> Rows:
    rows: Rows = {place: dict(row) for place, row in context.result.items()} or {1: {"person": winner}}
    if rows[1]["person"] is not winner:
        rows = {1: {"person": winner}}
    known = {row["person"] for row in rows.values()}
    times = [figure for figure in said.figures if figure.race_time]
    won_in = int(times[0].value) if times else 0
    if (
        times
        and said.people[:1] == [winner]
        and "time_s" not in rows[1]
        and is_plausible(won_in, context.distance_km)
    ):
        rows[1]["time_s"] = won_in

    def put(place: int, person: Person, gap: int | None) -> None:
        if place not in rows and person not in known:
            rows[place] = row_of(person, gap)
            known.add(person)
        elif place in rows and rows[place]["person"] is person and gap is not None and place > 1:
            rows[place].setdefault("gap_s", gap)

    def put_next(person: Person, gap: int | None) -> None:
        if max(rows) == len(rows):  # the next place is known only where none is missing before it
            put(len(rows) + 1, person, gap)

    wins = _is_of_winner(s, said, context, winner)
    if wins:
        for people, gap in _beaten(s, said, context):
            others = [person for person in people if person is not winner]
            for place, person in enumerate(others, 2):
                put(place, person, gap)
            if others:
                break
        for person, seconds in further_margins(said):
            put_next(person, seconds)
    if ORDINAL.search(said.text) is None:
        for place, one in by_margins(s, said, rows, winner).items():
            put(place, one["person"], one.get("gap_s"))
    if (
        set(rows) == {1}
        and not names_the_third(said)
        and (context.won_now or context.report or context.phase == "finished")
    ):
        came_in = arrivals(s, said, winner)
        if context.won_now or context.report or len(came_in) > 1:  # one alone may be anywhere
            for person, seconds in came_in:
                put_next(person, seconds)
    for person, gap in _next_in(s, said, len(rows), of_win=context.won_now or wins):
        put_next(person, gap)
    if order := listed_order(s, said, winner):
        for place, person in enumerate(order.people, order.first):
            put(place, person, None)
    for row in ranked(said):
        put(row.place, row.person, row.seconds if not row.same else rows.get(row.place - 1, {}).get("gap_s"))
    late = [figure for figure in said.figures if not figure.race_time]
    for match in framed(s, without_times(said) if s.language == "en" else said, "SECOND_THIRD"):
        second, others = people_of(said, match), in_row(said, match["next"])
        if 2 not in rows and len(second) == 1:
            for place, person in enumerate([*second, *others], 2):
                put(place, person, int(late[0].value) if len(late) == 1 else None)
    for match in (
        framed(s, said, "ARRIVES")
        if set(rows) == {1} and not s.has("peloton", "leaders", "chasers") and not ORDINAL.search(said.text)
        else ()
    ):
        for person, seconds in _in_turn_after(said, match, winner):
            put_next(person, seconds)
    for match in framed(s, said, "SECOND"):
        people = people_of(said, match)
        is_third = s.language == "nl" and "tweede" in match.string[: match.start()]  # after the one who is second
        if 2 not in rows and len(people) == 1 and not is_third:
            gap = seconds_of(said, match.groupdict().get("time"))
            put(2, people[0], gap)
            if s.language == "en" and (also := ON_HIS_WHEEL.search(match.string, match.end() - 1)) is not None:
                put(3, in_row(said, also["who"])[0], int(late[0].value) if len(late) == 1 else gap)
    if not s.has("summit") or context.phase == "finished":
        for place, people, gap in places_in_words(s, said, rows):
            for index, person in enumerate(people):
                put(place + index, person, gap)
    for place, person, gap in on_the_podium(s, said, known):
        put(place, person, gap)
    return rows


def _next_in(s: Sentence, said: Slots, known: int, *, of_win: bool) -> Iterator[tuple[Person, int | None]]:
    """Yield who comes in after those known in Dutch and English, and in French who leads the next group home, with their gaps."""
    if s.language == "en" and known > 1 and not s.has("gc", "peloton"):
        yield from then_comes(said)
    if s.language == "nl" and of_win and not s.has("peloton", "leaders", "gc"):
        yield from in_turn(said, known)
    if s.language == "nl" and not of_win and not s.has("gc", "summit") and not ORDINAL.search(said.text):
        yield from came_in_next(said)
    may_be = s.language == "fr" and known > 1 and not ORDINAL.search(said.text)  # who is "fourth" comes before
    if may_be and (led := _LEADS_THEM_HOME.search(said.text)) is not None:
        yield said.people[int(led["who"])], int(said.figures[int(led["time"])].value)


_LEADS_THEM_HOME = lazy(
    r"\b(?:groupe|peloton|paquet|poursuivants|favoris)\b[^<>{};.]{0,40}? (?:est |a ete |, )?reglee?s? (?:au sprint )?par (?:le |l ['’] |la )?(?:[\w-]+ ){0,2}?<(?P<who>\d+)>(?: \( @ \))?(?: ,)?"
    r"(?: (?:(?:a|ont|est|sont) )?(?:franchi\w*|coupe\w*|termine\w*|arrive\w*|pointe\w*)(?: la ligne)?)?(?: (?:a|avec))? \{(?P<time>\d+)\}"
)
"""Who comes in first of the next group: "Le groupe du maillot orange est réglé par Dorn, 14 secondes plus tard"."""
_NEXT_ONE = lazy(
    rf" ?,?(?: (?:and|with|while|followed by|then|the))*(?: [\w-]+)? ({PEOPLE})(?: \w+)? (?:at|on) (?:\{{(\d+)\}}|(\d{{1,2}})\b)"
)


def _in_turn_after(said: Slots, match: re.Match[str], winner: Person) -> Iterator[tuple[Person, int]]:
    """Yield who comes in with what gap: "C comes in at seven seconds, D at nine"."""
    who = people_of(said, match)
    figure = said.figures[int(match["time"])]
    if len(who) != 1 or who[0] is winner or figure.race_time:
        return
    yield who[0], int(figure.value)
    after = match.end() - 1
    text = (said.grouped or said).text
    while (more := _NEXT_ONE.match(text, after)) is not None:
        value = int(said.figures[int(more[2])].value) if more[2] else int(more[3])
        yield in_row(said, more[1])[0], value
        after = more.end()


def _is_of_winner(s: Sentence, said: Slots, context: Context, winner: Person) -> bool:
    """Return whether a sentence is about the winner's sprint: they or nobody else stands before who was beaten."""
    match = _BEATEN.search(said.text) or _MARGIN.search(said.text) or _BEHIND.search(said.text)
    far = any(s.tokens[at].value.value >= FINALE_KM for at in s.all("distance"))
    if match is None or (far and not s.has("win") and not context.won_now):
        return False
    begin = match.start("people") if "people" in match.re.groupindex else match.start()
    before = in_row(said, said.text[:begin])
    return all(person is winner for person in before)


def _beaten(s: Sentence, said: Slots, context: Context) -> Iterator[tuple[list[Person], int | None]]:
    """Yield who came next after the winner, and how many seconds after where that is given."""
    wins = s.has("win") or context.won_now
    if not wins and not context.report:
        return
    for match in _MARGIN.finditer(said.text):
        if (wins or s.has("line")) and is_said(s, said.token(match.start())):
            yield in_row(said, match[2]), int(said.figures[int(match[1])].value)
    for match in _BEATEN.finditer(said.text):
        at = said.token(match.start("verb"))
        weak = re.fullmatch(_BEATEN_AFTER_A_WIN, match["verb"]) is not None
        is_there = _AT_THE_LINE.search(said.text) is not None
        if not is_there and (
            match["verb"] == "a deborde" or (match["verb"].split()[-1] in _IN_THE_SPRINT and not wins)
        ):
            continue
        if weak and (not wins or s.has("lead_noun", "points", "gc") or "jersey" in said.text):
            continue
        if not is_said(s, at) or (weak and at and is_a_way(s, at - 1)):
            continue
        figure = match["early"] or match["late"] or match["after"]
        behind = COMES_IN.match(said.text, match.end()) if figure is None else None
        yield in_row(said, match["people"]), seconds_of(said, behind[1] if behind is not None else figure)
    if wins or s.has("sprint") or "sprint" in said.text:
        for match in _BEHIND.finditer(said.text):
            people = next(group for group in match.groups() if group)
            yield in_row(said, people), int(said.figures[int(match["time"])].value) if match["time"] else None
