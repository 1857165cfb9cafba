"""The places of the stage and of the overall as prose gives them: "ahead of A and B", "C leads by four seconds"."""

import re
from collections.abc import Iterator

from feeds.commentary.context import Context, Fact
from feeds.commentary.guards import is_talk
from feeds.commentary.names import Person, Roster
from feeds.commentary.numbers import number
from feeds.commentary.places import (
    COMES_IN,
    COMES_NEAR,
    FOUGHT_FOR,
    ORDINAL,
    ORDINALS,
    PRESENT,
    SECOND_OVERALL,
    TOMORROW,
    UNNAMED_LEADER,
    Rows,
    apposed,
    further_margins,
    in_turn,
    pairs_of,
    with_places,
)
from feeds.commentary.sentence import Sentence
from feeds.commentary.slots import PEOPLE, RIDER, THEM, Slots, in_row, slots
from feeds.commentary.writing import ANDS

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
    rf"|({PEOPLE})[^<>]{{0,30}}?(?:complet\w*|round\w*(?: out)?|fill\w*(?: out)?|vervolledig\w*|vervolmaakt\w*|maakten?|"
    rf"complet\w+|cierra\w*|cerro|cerraron)[^<>]{{0,12}}(?:podium|podio|top (?:three|3|drie)|top - (?:three|3|drie)|places of honour)"
    rf"|podium (?:est|a ete) complete par ({PEOPLE})"
)
_BEATEN_ALWAYS = (
    r"beat|beats|beating|edged|edges|edging|edged out|edges out|edging out|pipped|pips|pipping|outsprint\w*|out - sprint\w*|"
    r"out sprint\w*|outpac\w+|held off|holding off|holds off|outkick\w*|overcame|got the better of|getting the better of|"
    r"had the better of|ahead of|in front of|finishing ahead of|beaten|"
    r"klopt|klopte|versloeg|verslaat|verschalkt|verschalkte|vloert|vloerde|te snel af|gevolgd door|liet achter zich|"
    r"devance|devancant|a devance|en devancant|precede|precedant|bat|a battu|battu|regle|a regle|reglant|devant|"
    r"por delante de|delante de|supero|superando|supera|batio|batiendo|bate|aventajando|aventajo|imponiendose|"
    r"seguido de|seguido por|suivi de|suivi par|followed by|followed home by"
)
_BEATEN_AFTER_A_WIN = r"from|before|over|voor|ante|sobre|a"
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
    rf"(?:bleef|bleven|hield|hielden|liet)(?: (?:<\d+>|[a-z]+)){{0,4}}? (?P<a>{THEM}) (?:net |nipt )?(?:voor|af|achter zich|achter zich\b)"
    rf"|(?P<b>{THEM})(?: \w+)? (?:de loef|te kloppen|te verslaan|de baas|naar de tweede|te snel af|het nakijken)"
    rf"|(?:was|is|bleek|waren) (?P<c>{THEM}) te snel af"
    rf"|rekende(?: \w+)? af met (?P<d>{THEM})"
)
_NO_NEWS = ("modal", "future", "not")
_EARLIER = re.compile(
    r"\b(?:yesterday|overnight|last (?:year|week|season|month)|began|had started|started the day|gisteren|vorig|vorige|begon|begonnen|"
    r"hier|veille|l an dernier|ayer|ano pasado|ago|geleden|before the stage|at the start|when he|earlier|as (?:race )?leader this morning)\b"
)

_OVERALL = (
    r"(?:overall(?: (?:lead|leader|leadership|standings|classification))?|general classification|\bgc\b|race lead|race leader|leader of the race|"
    r"(?:new|overall|race) leader|leader s (?:\w+ )?jersey|(?:yellow|pink|golden|leaders) jersey|maillot jaune|maglia rosa|maillot amarillo|"
    r"algemeen klassement|algemene klassement|het klassement|klassement|algemene rangschikking|leiderstrui|gele trui|roze trui|leider|leidster|leiding in (?:de|het) \w+|de rangschikking|in (?:yellow|pink|het geel|het roze|het rood)|"
    r"classement general|classement|(?:au|du|le) general|maillot (?:de leader|jaune|rose)|maillot (?:bleu|orange|rouge|or|dore|azur|violet|noir|mauve|ciel)(?= (?:avec|pour) [{\d]| de leader)|en (?:jaune|rose) (?=[.!,;]|avec|pour|devant)|leader|tete du general|"
    r"clasificacion general|clasificacion|(?:la|de la|en la) general|lider|liderato|maillot de lider|maillot (?:rojo|amarillo)|general)"
)
_NOT_OVERALL = re.compile(
    r"virtual|virtue|puntenklassement|bergklassement|points classification|mountains? classification|on the road|op de weg|par points|"
    r"de la montagne|de la montana|regularidad|young|jongeren|jeunes|jovenes|ploegenklassement|teams? classification|sur la route"
)
_HOLDS = (
    r"(?:takes?|took|has taken|taken|keeps?|kept|retains?|retained|remains?|remained|stays?|stayed|leads?|led|moves?|moved|holds?|"
    r"held|defends?|defended|pulls? on|pulled on|becomes?|became|inherits?|inherited|wears?|will (?:wear|carry|take|start|head|go|pull)|portera|partira|vestira|llevara|defendera|grabs?|grabbed|seizes?|"
    r"claims?|claimed|slips? into|extends?|extended|is (?:the|our|also|now|still)|goes into|has|preserves?|preserved|snatch\w*|"
    r"blijft|bleef|neemt|nam|pakt|pakte|heeft|is (?:de|nu|ook)|wordt|werd|behoudt|behield|verovert|veroverde|grijpt|greep|leidt|"
    r"mag (?:\w+ ){0,3}?(?:als|de)|verdedigt|staat|trekt|trok|houdt|hield|voert|gaat aan|nieuwe|"
    r"prend|a pris|conserve|garde|a conserve|a garde|endosse|s (?:['’] )?empare|s (?:['’] )?est empare|s (?:['’] )?installe|sauve|a sauve|ravit|a ravi|revet|a revetu|recupere|retrouve|est le|est la|est (?:toujours|desormais|encore)|reste|demeure|remporte|gagne|mene|devient|enfile|prive|occupe|"
    r"es el|es la|sigue|sigue siendo|se enfunda|se enfundo|se viste|viste|se vistio|estrena|luce|retiene|retuvo|recupera|recupero|salva|salvo|ya es|es ya|"
    r"es ahora|manda|comanda|afianza|refuerza|consolida|arrebato|se coloco|se puso|paso a|se convierte|se convirtio|mantiene|conserva|lidera|se viste|se coloca|pasa a|se pone|encabeza|toma|asume|arrebata|es)"
)
_LEADER = re.compile(
    rf"{RIDER}(?: , (?:who|die|qui|que))?(?: [^<>,;:]{{1,90}}?)? {_HOLDS}\b[^<>{{;:]{{0,45}}?\b{_OVERALL}"
    rf"|\b{_OVERALL} (?:is|remains|est|es|blijft|goes to|gaat naar|wordt|:|is now|is nu)[^<>{{,;]{{0,20}} ?{RIDER}"
    rf"|\b{_OVERALL} ?,?(?: [a-z ]{{0,25}}?)? {RIDER}[^<>{{;]{{0,25}}?\b(?:leads?|led|has|holds?|keeps?|is|leidt|heeft|telt|blijft|staat|mene|compte|devance|conserve|"
    rf"prend|garde|reste|possede|precede|tiene|aventaja|lidera|sigue|manda|cuenta|es)\b"
    rf"|\b{_OVERALL} ?,?(?: [a-z ]{{0,25}}?)? (?:leads?|leidt|heeft|telt|blijft|staat|mene|devance|aventaja|lidera|sigue|manda) (?:\w+ )?{RIDER}(?= (?:by|with|met|nu|now|avec|con|voor|aan|op|de|en|\{{))"
    rf"|\b(?:loses?|lost|cedes?|ceded|hands?|handed|verliest|verloor|perd|a perdu|cede|abandonne|laisse|pierde|perdio)[^<>{{]{{0,30}}?\b(?:{_OVERALL}|son maillot)[^<>{{]{{0,12}}? (?:to|aan|a|au profit de|over to|en favor de) {RIDER}"
    rf"|{RIDER} , (?:le |la )?(?:nouveau|nouvelle|toujours|desormais) (?:en )?{_OVERALL}"
    rf"|\b{_OVERALL} l[ao] (?:lidera|encabeza|manda|comanda|domina)[^<>{{,;]{{0,12}} ?{RIDER}"
    rf"|\b{_OVERALL} voert (?:\w+ )?{RIDER} (?:\w+ ){{0,2}}?(?:{_OVERALL} )?aan\b"
    rf"|\b(?:blijft|heeft|neemt|pakt|staat|is|sigue|leidt) (?:\w+ )?{RIDER}[^<>{{;:]{{0,25}}?\b{_OVERALL}"
)
_LEADS_BY = re.compile(
    rf"{RIDER}(?: [^<>,;:{{]{{1,25}}?)? (?:leads?|now leads|leidt|telt|heeft nu|has|holds|mene|compte|devance|precede|aventaja|lidera|tiene|cuenta con|supera|saca)"
    rf"(?: [^<>;:{{]{{1,30}}?)?(?: {RIDER} (?:by|with|met|avec|con|de)[^<>{{]{{0,10}})? ?\{{"
)
_IN_THE_OVERALL = re.compile(r"\ben la general\b")
_WINS_OVERALL = re.compile(rf"\b{_OVERALL}[^<>{{;:]{{0,20}}? (?:devant|ahead of|voor|por delante de) ({PEOPLE})")


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
    is_overall = re.search(rf"\b{_OVERALL}\b", told.text) is not None and not _NOT_OVERALL.search(told.text)
    is_past = _EARLIER.search(told.text) is not None
    is_near = context.phase == "finished" and COMES_NEAR.search(told.text) is not None
    if winner is not None and (placed := apposed(told)) and _put_apposed(placed, context, winner):
        yield _fact("result", context.result, s, roster)
    may_be = not is_past and (is_overall or is_near or bool(context.overall) or context.report)
    if may_be and (rows := _overall(s, told, context, winner)):
        if rows != context.overall:
            context.overall = rows
            yield _fact("gc", rows, s, roster)
        return
    if winner is None or is_overall or is_past or _NOT_OVERALL.search(told.text):
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


def _put_apposed(placed: Rows, context: Context, winner: Person) -> bool:
    """Take in who came second or third where it is said beside something else; return whether a place is new."""
    rows = context.result or {1: {"person": winner}}
    new = {place: row for place, row in placed.items() if place == len(rows) + 1 and row["person"] is not winner}
    context.result = {**rows, **new}
    return bool(new)


def _is_said(s: Sentence, at: int) -> bool:
    return not s.in_clause(at, *_NO_NEWS)


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

    wins = _is_of_winner(s, told, context, winner)
    if wins:
        for people, gap in _beaten(s, told, context):
            others = [person for person in people if person is not winner]
            start = 2
            for place, person in enumerate(others, start):
                put(place, person, gap)
            if others:
                break
        for person, seconds in further_margins(told):
            put(len(rows) + 1, person, seconds)
    if not s.has("summit") or context.phase == "finished":
        for place, people, gap in _ordinals(s, told, rows):
            for index, person in enumerate(people):
                put(place + index, person, gap)
    if (match := _PODIUM.search(told.text)) and _is_said(s, told.token(match.start())):
        people = [person for person in in_row(told, match[match.lastindex or 1]) if id(person) not in known]
        if len(people) in (1, 2) and (len(people) == 2 or 2 in rows):
            for place, person in enumerate(people, 4 - len(people)):
                put(place, person, None)
    return rows


def _is_of_winner(s: Sentence, told: Slots, context: Context, winner: Person) -> bool:
    """Return whether a sentence is about the winner's sprint: they or nobody else stands before who was beaten."""
    match = _BEATEN.search(told.text) or _MARGIN.search(told.text) or _BEHIND.search(told.text)
    if match is None or (s.has("distance") and not s.has("win") and not context.won_now):
        return False
    begin = match.start("people") if "people" in match.re.groupindex else match.start()
    before = in_row(told, told.text[:begin])
    return all(person is winner for person in before)


def _beaten(s: Sentence, told: Slots, context: Context) -> Iterator[tuple[list[Person], int | None]]:
    """Yield who came next after the winner, and how many seconds after where that is given."""
    wins = s.has("win") or context.won_now
    if not wins and not context.report:
        return
    for match in _MARGIN.finditer(told.text):
        if (wins or s.has("line")) and _is_said(s, told.token(match.start())):
            yield in_row(told, match[2]), int(told.figures[int(match[1])].value)
    for match in _BEATEN.finditer(told.text):
        at = told.token(match.start("verb"))
        weak = re.fullmatch(_BEATEN_AFTER_A_WIN, match["verb"]) is not None
        if weak and (not wins or s.has("lead_noun", "points", "gc")):
            continue
        if not _is_said(s, at):
            continue
        figure = match["early"] or match["late"] or match["after"]
        gap = told.figures[int(figure)] if figure else None
        behind = COMES_IN.match(told.text, match.end()) if gap is None else None
        gap = told.figures[int(behind[1])] if behind is not None else gap
        yield in_row(told, match["people"]), None if gap is None or gap.race_time else int(gap.value)
    if wins or s.has("sprint") or "sprint" in told.text:
        for match in _BEHIND.finditer(told.text):
            people = next(group for group in match.groups() if group)
            yield in_row(told, people), None


def _ordinals(s: Sentence, told: Slots, rows: Rows) -> Iterator[tuple[int, list[Person], int | None]]:
    """Yield the places given by ordinals, with their riders and gaps: "C is second, D third at nine seconds"."""
    ands = "|".join(ANDS[s.language])
    last_gap: int | None = None
    matches = [
        match
        for match in ORDINAL.finditer(told.text)
        if _AFTER_ORDINAL.match(told.text, match.end()) and _is_said(s, told.token(match.start()))
    ]
    for index, match in enumerate(matches):
        place = ORDINALS[match[0]]
        stop = matches[index + 1].start() if index + 1 < len(matches) else len(told.text)
        begin = matches[index - 1].end() if index else 0
        before, after = told.text[begin : match.start()], told.text[match.end() : stop]
        comma = "" if before.strip() else "(?: ,)?"  # "Second, C finished at nine seconds"
        later = re.match(rf"{comma}{_LINKS}?({PEOPLE})", after)
        if later is None and s.language == "es" and not re.search(r"> ?,? ?(?:\w+ )?$", before):
            later = re.match(rf" , ({PEOPLE})", after)  # "Tercero, C, a 15 segundos"
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
        if fought := FOUGHT_FOR.search(before):
            people, later = in_row(told, fought[1] + fought[2]), None
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
                rf"(?: \w+)?(?: ,? ?a \{{(?P<gap>\d+)\}})?(?: ,)?(?: juste)? (?:ahead of|from|before|devant|voor|por delante de|ante) (?P<who>{PEOPLE})",
                after,
            )
        ):
            people = [people[-1], *in_row(told, behind["who"])]
            if behind["gap"]:  # of the first of them only
                yield place, people[:1], int(told.figures[int(behind["gap"])].value)
                place, people, after = place + 1, people[1:], after[behind.end() :]
        if not people:
            continue
        gap = re.search(
            r"^(?: \w+){0,4}? ?,?(?: (?:at|op|a|on|some|just|only|,|in|met|and|y|en)){0,3} \{(\d+)\}", after
        )
        if gap is None and not after.startswith(" <"):
            gap = re.search(r"\{(\d+)\}(?: \w+){0,2} ?,? ?$", before.split(">")[-1]) if sooner else None
        bare = re.match(r"(?: \w+)? ?,? ?\b(?:at|op|a) (\w+)\b(?! km)", after)
        if gap is not None:
            figure = told.figures[int(gap[1])]
            last_gap = None if figure.race_time else int(figure.value)
            value = last_gap
        elif _SAME_TIME.search(after):
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
    for match in _LEADER.finditer(told.text):
        at = told.token(match.start())
        is_said = _is_said(s, told.token(match.end() - 1)) and _is_said(s, at)
        if not (is_said or TOMORROW.search(match[0])) or _NOT_OVERALL.search(told.text):
            continue
        group = next(index for index in range(1, (match.lastindex or 0) + 1) if match[index] is not None)
        if ORDINAL.search(told.text, match.end(group), match.end()):
            continue  # "Fisk is now second overall"
        leader, rest = told.people[int(match[group])], match.end(group) + 1
        break
    by = _LEADS_BY.search(told.text) if leader is None else None
    if by is not None and not s.has("peloton", "leaders", "chasers", "distance"):
        candidate = told.people[int(by[1])]
        follows = 1 in context.overall and context.overall[1]["person"] is candidate
        now = context.report and bool(context.result) and PRESENT.search(by[0]) is not None
        is_said = _is_said(s, told.token(by.start()))
        if is_said and (
            follows or now or (context.phase == "finished" and (s.has("now") or _IN_THE_OVERALL.search(told.text)))
        ):
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
        and (more := in_turn(told, with_places(told, 0, dict(context.overall)))) != context.overall
    ):
        return more
    if leader is None and winner is not None and UNNAMED_LEADER.search(told.text):
        leader = winner
    if leader is None and (far := SECOND_OVERALL.search(told.text)) and re.search(rf"\b{_OVERALL}\b", told.text):
        at, figure = told.token(far.start()), told.figures[int(far["gap"])]
        if _is_said(s, at) and not figure.race_time:
            second, first_ = told.people[int(far[1])], told.people[int(far[3])]
            return {1: {"person": first_}, 2: {"person": second, "gap_s": int(figure.value)}}
    if leader is None:
        return None
    rows: Rows = {1: {"person": leader}}
    pairs = pairs_of(told, rest, leader)
    for place, (person, gap) in enumerate(pairs, 2):
        rows[place] = {"person": person, **({} if gap is None else {"gap_s": gap})}
    if not pairs and not told.figures and (others := _WINS_OVERALL.search(told.text, rest)):
        for place, person in enumerate(in_row(told, others[1]), 2):
            rows[place] = {"person": person}
    before = context.overall
    if before and before[1]["person"] is leader and len(rows) <= len(before):
        return before
    return rows


def _goes_on(context: Context) -> bool:
    """Return whether the sentence before was of the overall: "…, 1:02 on E. F slips to fourth, at 1:14"."""
    return (
        bool(context.overall)
        and len(context.seen) > 1
        and re.search(rf"\b{_OVERALL}\b|\bnadert\b|\bto within\b|bonif", context.seen[-2]) is not None
    )
