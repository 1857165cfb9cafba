"""The places of the stage and of the overall as prose gives them: "ahead of A and B", "C leads by four seconds"."""

import re
from collections.abc import Iterator

from feeds.commentary.place.arrivals import arrivals
from feeds.commentary.place.dutch_overall import speaks_of
from feeds.commentary.place.dutch_places import in_turn
from feeds.commentary.place.overall import LEADS, NOT_OVERALL, OVERALL, is_said, overall
from feeds.commentary.place.places import (
    COMES_IN,
    COMES_NEAR,
    FOUGHT_FOR,
    ORDINAL,
    ORDINALS,
    Rows,
    apposed,
    further_margins,
)
from feeds.commentary.place.ranked import ranked
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.guards import is_talk
from feeds.commentary.sentence.sayings import framed, people_of
from feeds.commentary.sentence.slots import PEOPLE, THEM, Slots, in_row, slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.numbers import number
from feeds.commentary.words.writing import ANDS

_AFTER_ORDINAL = re.compile(
    r"\s*(?:$|[,.;:!)(…–—-]|(?:place|places|plaats|plek|stek|position|puesto|plaza|posicion|spot|podium|step|and|en|et|y|at|op|a|"
    r"in|on|de|dans|over|across|behind|ahead|after|for|voor|pour|para|went|goes|was|is|fue|ha|es|est|with|met|avec|con|"
    r"just|but|maar|mais|pero|today|vandaag|the line|from|man|achter|same|before|home|tot|due|thanks|to|ging|gaat|devant|derriere|juste|termine|finit)\b|[{<])"
)
_LINKS = (
    r"(?: (?:place|places|plaats|plek|stek|position|puesto|plaza|posicion|spot|goes|went|ha sido|was|is|fue|est|ging|gaat|to|for|voor|"
    r"naar|pour|para|a|au|de|revient|was er|es|con|the|le|la|l|el|['’]|[:(]|nation|weggelegd|werd)){0,6} "
)
_SAME_TIME = re.compile(r"same time|zelfde tijd|meme temps|mismo tiempo")
_PODIUM = re.compile(
    rf"(?:complet\w+|cierran|cierra|le acompanan|acompanan|le acompanaron|comparten)[^<>]{{0,20}} (?:podio|cajon)[^<>]{{0,15}} ({PEOPLE})"
    rf"|(?:podio|cajon) l[oe] (?:complet\w+|cierran)[^<>]{{0,12}} ({PEOPLE})"
    rf"|({PEOPLE})[^<>]{{0,30}}?(?:complet\w*|round\w*(?: out)?|fill\w*(?: out)?|vervolledig\w*|vervolmaakt\w*|maakten?|maken|maakt|"
    rf"complet\w+|cierra\w*|cerro|cerraron)[^<>]{{0,12}}(?:podium|podio|top (?:three|3|drie)|top - (?:three|3|drie)|places of honour)"
    rf"|podium (?:est|a ete) complete par ({PEOPLE})"
    rf"|places of honou?r (?:are|were|go|went) (?:for|to) ({PEOPLE})|({PEOPLE}) (?:join|joins|joined)[^<>]{{0,10}}(?:<\d+> )?on the podium"
)
_BEATEN_ALWAYS = (
    r"beat|beats|beating|edged|edges|edging|edged out|edges out|edging out|pipped|pips|pipping|outsprint\w*|out - sprint\w*|"
    r"out sprint\w*|outpac\w+|held off|holding off|holds off|outkick\w*|overcame|got the better of|getting the better of|"
    r"had the better of|ahead of|in front of|finishing ahead of|beaten|jumping|passing|overhauling|denying|coming (?:past|round|around)|"
    r"(?:came|comes) (?:past|round|around)|too (?:strong|fast|quick) for|"
    r"haal(?:t|de) het (?:[a-z]+ ){0,6}?(?:van|voor)|(?:is|was|bleek|blijkt) (?:[\w'’]+ ){0,7}?(?:sneller|sterker|rapper|vlugger|beter) dan|te (?:sterk|snel|rap) voor|"
    r"remonteert|remonteerde|klopt|klopte|versloeg|verslaat|verschalkt|verschalkte|vloert|vloerde|te snel af|gevolgd door|liet achter zich|"
    r"devance|devancant|a devance|en devancant|precede|precedant|bat|a battu|battu|regle|a regle|reglant|devant|"
    r"por delante de|delante de|supero|superando|supera|batio|batiendo|bate|aventajando|aventajo|imponiendose|"
    r"seguido de|seguido por|suivi de|suivi par|followed by|followed home by"
)
_BEATEN_AFTER_A_WIN = r"from|before|over|then|voor|ante|sobre|a"
_BEATEN = re.compile(
    rf"(?:\{{(?P<early>\d+)\}} )?(?P<verb>\b(?:{_BEATEN_ALWAYS}|{_BEATEN_AFTER_A_WIN}))"
    rf"(?: (?:a|al|by|de|met|en|who|in (?:the|een|de) (?:\w+ )?sprint|au sprint|in de (?:\w*)sprint|in the \w+|hem|nipt|narrowly|comfortably|in)){{0,3}}"
    rf"(?: (?:ses|his|her|zijn|haar|hun|sus|su|the|de|los|son|sa) (?!<)[^<>,;:{{]{{1,40}} ,)?"
    rf"(?: \{{(?P<late>\d+)\}}(?: (?:on|over|sur|sobre|a|al|op)|))? (?P<people>{THEM})(?: (?:de|by|met) \{{(?P<after>\d+)\}})?"
)
_MARGIN = re.compile(
    rf"\{{(\d+)\}} (?:\w+ ){{0,3}}?(?:lead|voorsprong|d ?['’]? ?avance|avance|de ventaja|ventaja|advantage|margin|clear|ahead)"
    rf"(?: [a-z]+)? ?(?:over|on|op|sur|sobre|of|a|de)? ({THEM})"
)
_BEHIND = re.compile(
    rf"(?:bleef|bleven|blijft|blijven|hield|hielden|houdt|houden|liet|laat)(?: (?:<\d+>|[a-z]+|,)){{0,5}}? (?P<a>{THEM})(?: ,)?(?: \{{(?P<time>\d+)\}})? "
    rf"(?:net |nipt )?(?:voor\b|af\b|achter zich\b)"
    rf"|(?P<b>{THEM})(?: \w+)? (?:de loef|te kloppen|te verslaan|de baas|naar de tweede|te snel af|het nakijken)"
    rf"|(?:was|is|bleek|waren) (?P<c>{THEM}) te snel af"
    rf"|rekende(?: \w+)? af met (?P<d>{THEM})"
)
_HOME = re.compile(r"\b(?:came home|won|wins|covered|completed|clocked|crossed|finished|home)\b")
_STILL = re.compile(r"\b(?:desormais|maintenant|toujours|ahora|ya|sigue|siempre)\b")
"""Of the overall, right after it was said who won: "Il devance désormais Aster de 4 secondes"."""
_NOW = re.compile(r"\b(?:now|nu) (?:leads?|leidt|heeft|has)\b|\b(?:takes|took) over from\b")
FINALE_KM = 1.0
"""Within so many km of the line a winner passes those who come next."""
_EARLIER = re.compile(
    r"\b(?:yesterday|overnight|last (?:year|week|season|month)|began|had started|started the day|gisteren|vorig|vorige|voor de (?:start|rit|etappe)|vanochtend|vanmorgen|begon|begonnen|"
    r"hier|veille|l an dernier|ayer|ano pasado|ago|geleden|before the stage|at the start|when he|earlier|as (?:race )?leader this morning)\b"
)

_AT_A_TIME = re.compile(
    r" , (?:(?:at|op|a|some|just|only) )?\{\d+\}(?: (?:back|behind|down|later|achter|derriere))? ,"
)
"""What stands between commas after a rider: "C, at 12 seconds, is second"."""
_AND_DOES = re.compile(
    r"^([^<>;:,]{2,30}) and(?= (?:came|comes|finish\w*|takes?|took|ends?|ended|is|was|had to)\b)"
)
"""A first thing that a rider does before the one that counts: "C was boxed in and came fourth"."""


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
    times = [s.tokens[at].value for at in s.all("duration") if s.tokens[at].value.race_time]
    said = slots(s, context, roster)
    if s.language in ("en", "es") and winner is not None and times and _is_time_of(s, said, context, winner):
        yield Fact("timed", {"time_s": int(times[0].value)}, 0.82, s.text, [winner])
        return
    if not said.people:
        if winner is not None and times and _HOME.search(said.text):
            # "The Cofidis rider came home in …": the winner's time
            context.result.setdefault(1, {"person": winner}).setdefault("time_s", int(times[0].value))
        return
    is_overall = re.search(rf"\b{OVERALL}\b", said.text) is not None and not NOT_OVERALL.search(said.text)
    is_past = _EARLIER.search(said.text) is not None and _NOW.search(said.text) is None
    is_near = context.phase == "finished" and COMES_NEAR.search(said.text) is not None
    if winner is not None and (placed := apposed(said)) and _put_apposed(placed, context, winner):
        yield _fact("result", context.result, s, roster)
    is_led = context.phase == "finished" and LEADS.search(said.text) is not None
    before = context.seen[-2] if len(context.seen) > 1 else ""
    is_stand = s.language == "nl" and context.phase == "finished" and speaks_of(f"{before} . {said.text}")
    may_be = not is_past and (
        is_overall or is_stand or is_near or is_led or bool(context.overall) or context.report
    )
    of_the_win = context.won_now and not is_overall and s.language in ("fr", "es") and not _STILL.search(said.text)
    if may_be and not of_the_win and (rows := overall(s, said, context, winner)):
        if rows != context.overall:
            context.overall = rows
            context.in_overall |= s.language == "en"
            yield _fact("gc", rows, s, roster)
        return
    if winner is None or is_overall or is_past or NOT_OVERALL.search(said.text):
        return
    rows = _result(s, said, context, winner)
    if rows != context.result and len(rows) >= 2 and set(rows) == set(range(1, len(rows) + 1)):
        context.result = rows
        yield _fact("result", rows, s, roster)
    elif rows != context.result:
        context.result = rows  # the second place may come later


_TIME_OF = re.compile(
    r"\b(?:he|she|winner|winning|whose|his|her|time|rider|stage|race|course|route|kilomet\w+|km|miles?|<\d+>)\b.*\b(?:covers?|covered|completes?|completed|clocks?|clocked|finish(?:es|ed)|took|takes|stops?|stopped|"
    r"time|crosses|crossed|won|wins|came|home|in|of)\b.*\{|^(?:winning |winner s |his |her |the |official )*(?:winning )?time ?[:=,]? ?(?:is |was |of )?\{"
)


_SPANISH_TIME_OF = re.compile(
    r"^\{\d+\} ?[.!]*$|^\{\d+\} (?:para (?:los|completar|cubrir)|de carrera|sobre la bici\w*|de esfuerzo|ha tardado|ha necesitado)\b|^(?:y )?(?:el )?(?:tiempo|crono|registro|tiempo oficial)\b[^{}]{0,40}\{|"
    r"\b(?:ha )?(?:invertid|emplead|necesitad)o\b[^{}]{0,20}\{|\b(?:invirtio|empleo|necesito|para el crono|paro el crono|detuvo el crono|cubrio|completo|ha completado|ha cubierto)\b[^{}]{0,60}\{"
)


def _is_time_of(s: Sentence, said: Slots, context: Context, winner: Person) -> bool:
    """Return whether a sentence after the finish gives the winner's time, and names nobody else."""
    if not (context.phase == "finished" or context.won_now) or context.report or s.has("gc", "said"):
        return False
    if s.language == "en" and s.has("win"):
        return False
    if any(person is not winner for person in said.people) or any(not figure.race_time for figure in said.figures):
        return False
    return (_TIME_OF if s.language == "en" else _SPANISH_TIME_OF).search(said.text) is not None


def _fact(kind: str, rows: Rows, s: Sentence, roster: Roster) -> Fact:
    ordered = [{"position": place, **row} for place, row in sorted(rows.items())]
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
    known = {id(row["person"]) for row in rows.values()}
    times = [figure for figure in said.figures if figure.race_time]
    if times and said.people[:1] == [winner] and "time_s" not in rows[1]:
        rows[1]["time_s"] = int(times[0].value)

    def put(place: int, person: Person, gap: int | None) -> None:
        if place not in rows and id(person) not in known:
            rows[place] = {"person": person, **({} if gap is None else {"gap_s": gap})}
            known.add(id(person))
        elif place in rows and rows[place]["person"] is person and gap is not None and place > 1:
            rows[place].setdefault("gap_s", gap)

    wins = _is_of_winner(s, said, context, winner)
    if wins:
        for people, gap in _beaten(s, said, context):
            others = [person for person in people if person is not winner]
            start = 2
            for place, person in enumerate(others, start):
                put(place, person, gap)
            if others:
                break
        for person, seconds in further_margins(said):
            put(len(rows) + 1, person, seconds)
    if set(rows) == {1} and (context.won_now or context.report or context.phase == "finished"):
        came_in = arrivals(s, said, winner)
        if context.won_now or context.report or len(came_in) > 1:  # one alone may be anywhere
            for person, seconds in came_in:
                put(len(rows) + 1, person, seconds)
    if s.language == "nl" and (context.won_now or wins) and not s.has("peloton", "leaders", "gc"):
        for person, seconds in in_turn(said, len(rows)):
            put(len(rows) + 1, person, seconds)
    for row in ranked(said):
        put(row.place, row.person, row.seconds if not row.same else rows.get(row.place - 1, {}).get("gap_s"))
    if s.language == "en" and (listed := _LISTED.search(said.text)):
        for place, person in enumerate(in_row(said, listed[1]), 1):
            put(place, person, None)
    late = [figure for figure in said.figures if not figure.race_time]
    for match in framed(s, said, "SECOND_THIRD"):
        second, third = people_of(said, match), in_row(said, match["next"])
        if 2 not in rows and len(second) == len(third) == 1:
            put(2, second[0], int(late[0].value) if len(late) == 1 else None)
            put(3, third[0], int(late[0].value) if len(late) == 1 else None)
    for match in (
        framed(s, said, "ARRIVES") if set(rows) == {1} and not s.has("peloton", "leaders", "chasers") else ()
    ):
        for person, seconds in _in_turn_after(said, match, winner):
            put(len(rows) + 1, person, seconds)
    for match in framed(s, said, "SECOND"):
        people = people_of(said, match)
        figure = said.figures[int(match["time"])] if match.groupdict().get("time") else None
        is_third = s.language == "nl" and "tweede" in match.string[: match.start()]  # after the one who is second
        if 2 not in rows and len(people) == 1 and not is_third:
            put(2, people[0], None if figure is None or figure.race_time else int(figure.value))
    if not s.has("summit") or context.phase == "finished":
        for place, people, gap in _ordinals(s, said, rows):
            for index, person in enumerate(people):
                put(place + index, person, gap)
    if (podium := _PODIUM.search(said.text)) and is_said(s, said.token(podium.start())):
        people = [person for person in in_row(said, podium[podium.lastindex or 1]) if id(person) not in known]
        if len(people) in (1, 2) and (len(people) == 2 or 2 in rows):
            for place, person in enumerate(people, 4 - len(people)):
                put(place, person, None)
    return rows


_LISTED = re.compile(
    rf"(?:podium|top (?:two|three|four|five|six|3|4|5|6))(?: is| was| reads| today)? ?[:=–-]? ({PEOPLE})(?! (?:is|are|was|has|have)\b)"
)
_NEXT_ONE = re.compile(
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
        if weak and (not wins or s.has("lead_noun", "points", "gc") or "jersey" in said.text):
            continue
        if not is_said(s, at):
            continue
        figure = match["early"] or match["late"] or match["after"]
        gap = said.figures[int(figure)] if figure else None
        behind = COMES_IN.match(said.text, match.end()) if gap is None else None
        gap = said.figures[int(behind[1])] if behind is not None else gap
        yield in_row(said, match["people"]), None if gap is None or gap.race_time else int(gap.value)
    if wins or s.has("sprint") or "sprint" in said.text:
        for match in _BEHIND.finditer(said.text):
            people = next(group for group in match.groups() if group)
            yield in_row(said, people), int(said.figures[int(match["time"])].value) if match["time"] else None


def _ordinals(s: Sentence, said: Slots, rows: Rows) -> Iterator[tuple[int, list[Person], int | None]]:
    """Yield the places given by ordinals, with their riders and gaps: "C is second, D third at nine seconds"."""
    ands = "|".join(ANDS[s.language])
    last_gap: int | None = None
    matches = [
        match
        for match in ORDINAL.finditer(said.text)
        if _AFTER_ORDINAL.match(said.text, match.end()) and is_said(s, said.token(match.start()))
    ]
    for index, match in enumerate(matches):
        place = ORDINALS[match[0]]
        stop = matches[index + 1].start() if index + 1 < len(matches) else len(said.text)
        begin = matches[index - 1].end() if index else 0
        before, after = said.text[begin : match.start()], said.text[match.end() : stop]
        comma = "" if before.strip() else "(?: ,)?"  # "Second, C finished at nine seconds"
        later = re.match(rf"{comma}{_LINKS}?({PEOPLE})", after)
        if later is None and s.language == "es" and not re.search(r"> ?,? ?(?:\w+ )?$", before):
            later = re.match(rf" , ({PEOPLE})", after)  # "Tercero, C, a 15 segundos"
        sooner = re.search(rf"({PEOPLE})(?P<between>[^<>;:]*)$", before)
        people: list[Person] = []
        if sooner and not re.search(
            rf"\b(?:{ands})\b|, (?!who|die|qui|que)|\bthe (?:first|winner)\b",
            _AT_A_TIME.sub(" ", _AND_DOES.sub(r"\1", sooner["between"])).strip(" ,"),
        ):
            if re.search(r"\b(?:still|nog altijd|nog steeds|remains?|blijft)$", sooner["between"].strip()):
                continue  # "C is still third, at nine seconds": of the overall
            people = in_row(said, sooner[1])
            if len(people) > 1:
                people = people if after.strip().startswith(tuple(ANDS[s.language])) else people[-1:]
        if fought := FOUGHT_FOR.search(before):
            people, later = in_row(said, fought[1] + fought[2]), None
        is_apart = sooner is not None and "," in sooner["between"]
        if later and (
            not people or is_apart or (sooner and len(sooner["between"].split()) > len(later[0].split()))
        ):
            people = in_row(said, later[1])
            if not later[0].split()[0].startswith("<") and not re.search(
                r"\b(?:ahead|devant|voor|before)\b", after[later.end() : later.end() + 12]
            ):
                people = people[:1]
            after = after[later.end() :]
        elif people and (
            behind := re.match(
                rf"(?: \w+)?(?: ,? ?a \{{(?P<gap>\d+)\}})?(?: ,)?(?: juste)? ?,? (?:ahead of|from|before|devant|voor|por delante de|ante) (?P<who>{PEOPLE})",
                after,
            )
        ):
            people = [people[-1], *in_row(said, behind["who"])]
            if behind["gap"]:  # of the first of them only
                yield place, people[:1], int(said.figures[int(behind["gap"])].value)
                place, people, after = place + 1, people[1:], after[behind.end() :]
        if not people:
            continue
        gap = re.search(
            r"^(?: \w+){0,4}? ?,?(?: (?:at|op|a|on|some|just|only|,|in|met|and|y|en)){0,3} \{(\d+)\}", after
        )
        if gap is None and not after.startswith(" <"):
            gap = (
                re.search(
                    r"\{(\d+)\}(?: \w+){0,2} ?,?(?: (?:is|was|comes|came|takes|took|in))* ?$",
                    before.split(">")[-1],
                )
                if sooner
                else None
            )
        bare = re.match(r"(?: \w+)? ?,? ?\b(?:at|op|a) (\w+)\b(?! km)", after)
        if gap is not None:
            figure = said.figures[int(gap[1])]
            last_gap = None if figure.race_time else int(figure.value)
            value = last_gap
        elif _SAME_TIME.search(after):
            value = last_gap if last_gap is not None else rows.get(place - 1, {}).get("gap_s", 0)
        elif bare and last_gap is not None and (n := number(bare[1])) is not None:
            value = int(n)
        else:
            value = None
        yield place, people, value
