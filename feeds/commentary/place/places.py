"""Places in words: the ordinals, who has which place with what gap, and who comes near the leader."""

from collections.abc import Iterable, Iterator
from typing import Any

from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.slots import RIDER, THEM, Slots, in_row
from feeds.commentary.words.numbers import number
from feeds.commentary.words.patterns import lazy

Rows = dict[int, dict[str, Any]]
"""Rows by place, each with `person` and perhaps `gap_s`."""
_ROW = lazy(r"<(\d+)-(\d+)>")


def riders_apart(text: str) -> str:
    """Return a sentence with slots, a row of riders as so many: in "over A, B is third at 30" A and B seem to be in a row."""
    return _ROW.sub(lambda row: " , ".join(f"<{at}>" for at in range(int(row[1]), int(row[2]) + 1)), text)


ORDINALS = {
    word: place
    for place, words in enumerate(
        (
            "second|2nd|2 e|2 eme|runner-up|runner - up|runner up|tweede|2de|deuxieme|seconde|segundo|segunda|plek twee|"
            "plaats twee|met zilver|het zilver",
            "third|3rd|3 e|3 eme|derde|3de|troisieme|tercero|tercera|tercer|plek drie|plaats drie|"
            "met brons|het brons",
            "fourth|4th|4 e|4 eme|vierde|quatrieme|cuarto|cuarta|plek vier|plaats vier",
            "fifth|5th|5 e|5 eme|vijfde|cinquieme|quinto|quinta",
            "sixth|6th|6 e|6 eme|zesde|sixieme|sexto|sexta",
            "seventh|7th|7 e|7 eme|zevende|septieme|septimo|septima",
            "eighth|8th|8 e|8 eme|achtste|huitieme|octavo|octava",
            "ninth|9th|negende|neuvieme|noveno|novena",
            "tenth|10th|tiende|dixieme|decimo|decima",
            "eleventh|11th|elfde|onzieme|undecimo|undecima",
            "twelfth|12th|twaalfde|douzieme|duodecimo|duodecima",
            "thirteenth|13th|dertiende|treizieme",
            "fourteenth|14th|veertiende|quatorzieme",
            "fifteenth|15th|vijftiende|quinzieme",
        ),
        2,
    )
    for word in words.split("|")
}
PLACE = "|".join(sorted(ORDINALS, key=len, reverse=True))
ORDINAL = lazy(rf"\b(?:{PLACE})\b")
_BEHIND = RIDER.replace("(", "(?P<behind>", 1)
_AHEAD = RIDER.replace("(", "(?P<ahead>", 1)
_SOME = r"[^<>{;:]"
COMES_NEAR = lazy(
    rf"\b(?:nadert|komt|klimt|rukt|kruipt)(?: (?:nu|dan|zo|daarmee))? {_BEHIND}{_SOME}{{0,25}}? (?:tot )?op "
    rf"\{{(?P<gap>\d+)\}} (?:van|achter){_SOME}{{0,30}}? {_AHEAD}"
    rf"|{_BEHIND.replace('behind', 'after')}{_SOME}{{0,30}}? (?:nadert|komt|klimt|moves|moved|closes|"
    rf"closed|climbs|climbed|gets|got|creeps|is now|draws){_SOME}{{0,25}}? "
    rf"(?:tot op|op|to within|within) \{{(?P<gap2>\d+)\}} "
    rf"(?:van|of|behind){_SOME}{{0,30}}? {_AHEAD.replace('ahead', 'ahead2')}"
)
"""Who comes near the leader after the stage: "C moves to within four seconds of D"."""


COMES_IN = lazy(
    r" ?,? (?:que|quien|qui|who|die) (?:llega|llego|entra|entro|cruza|cruzo|"
    r"cede|cedio|pierde|perdio|termina|termino|finaliza)[^<>{};.]{0,20}\{(\d+)\}"
)
"""How long after the winner who was beaten comes in: "supera a C, que llega a dos segundos"."""
UNNAMED_LEADER = lazy(
    r"\b(?:en la general|en general|au general|in het klassement|overall)\b ?,? "
    r"(?:aventaja|devance|leidt hij|leads)"
)
TOMORROW = lazy(
    r"\b(?:mag|zal|gaat)(?: \w+){0,3}? (?:als leider|in het geel|in de leiderstrui|de leiderstrui)|"
    r"\bwill (?:wear|carry|take|start|head|go|pull)(?: \w+){0,4}? (?:as|in|into)?(?: \w+){0,3}? ?(?:jersey|leader)"
    r"|\b(?:portera|partira|vestira|llevara|saldra|defendera)"
)
"""What tomorrow is sure to bring: "mag morgen als leider beginnen", "will wear the yellow jersey tomorrow"."""
PRESENT = lazy(r"\b(?:leads|leidt|telt|heeft nu|now|mene|compte|devance|aventaja|lidera|tiene|supera|saca)\b")
SECOND_OVERALL = lazy(
    rf"{RIDER}[^<>{{;:]{{0,40}}? (?:2 e|deuxieme|seconde?|tweede|segundo)\b"
    rf"[^<>{{;:]{{0,40}}? \{{(?P<gap>\d+)\}} (?:de|du|d|of|van|from)(?: ['’])? {RIDER}"
)
"""Who is second overall, so far from the leader."""
FOUGHT_FOR = lazy(
    r"(<\d+>) (?:bat|battait|devance|regle|precede|coiffe|saute|domine|a (?:battu|devance|regle|coiffe)|"
    r"beats?|pips|pipped|edges|edged(?: out)?|outsprints|outsprinted|denie[sd]|outkicks|outkicked|holds off|held off|shades|klopt|verslaat|supera|bate|(?:bate|gana|supera|vence|aventaja|derrota|bat[ei]o|gano|supero|vencio) a)"
    r" (<\d+>)(?: [a-z]+){0,4}? (?:pour|for|to|voor|por|om)(?: (?:la|the|de|el))? $"
)
"""Before a place: who beats whom for it, "A bat B pour la deuxième place"."""
_PLACED = lazy(
    rf"(?<!abandon d )(?<!abandon de )(?<!chute de ){RIDER.replace('(', '(?P<rider>', 1)}{_SOME}{{0,40}}? (?P<place>{PLACE})\b"
    rf"{_SOME}{{0,30}}? (?:\{{(?P<gap>\d+)\}}|at? (?P<bare>\d{{1,3}})\b(?! km))"
)
_PLACE_OF = lazy(
    rf"\b(?P<place>{PLACE}) (?:es|sigue|queda|fue|se mantiene|marcha|continua|est|reste|pointe|figure|demeure|,|:) (?:el |la |le |l ['’] )?(?:[\w-]+ )?"
    rf"{RIDER.replace('(', '(?P<rider>', 1)}(?: (?:,|est|pointe|esta|aparece|figura))? (?:a|con|avec) (?:\{{(?P<gap>\d+)\}}|(?P<bare>\d{{1,3}})\b)"
)
"""Who has which place and what gap: "E is third at nine seconds"."""


_APPOSED = lazy(
    rf"{RIDER} , (?P<place>{PLACE})(?: \w+){{0,3}}? (?:at|op|a|con|by) \{{(?P<gap>\d+)\}}(?: de retraso)? ,"
)
"""Who came in at which place, said by the way: "Dorn, segundo a 14 segundos, es el nuevo líder"."""


def apposed(said: Slots) -> Rows:
    """Return the places of the stage that are given by the way, with their gaps."""
    return {
        ORDINALS[match["place"]]: {
            "person": said.people[int(match[1])],
            "gap_s": int(said.figures[int(match["gap"])].value),
        }
        for match in _APPOSED.finditer(said.text)
        if not said.figures[int(match["gap"])].race_time
    }


_FURTHER = lazy(
    rf"\b(?:sobre|over|on|sur|op) {THEM} (?:(?:at the (?:line|finish)|en meta|aan de meet|à l ['’] arrivee) )?(?:y|and|et|en) (?:de )?"
    rf"(?:\{{(\d+)\}}|(\d{{1,3}})) (?:sobre|over|on|sur|op) ({THEM})"
)
_BY_MORE = lazy(
    rf"(?:\b(?:de|by|por|en|met) \{{\d+\}}(?: a {THEM})?|{THEM} \{{\d+\}}(?: voor)?) (?:y|and|et|en) "
    rf"(?:(?P<who>{THEM}) (?:de|by|por|en|met) |(?:en|por) (?=(?:\{{\d+\}}|\d+|\w+) a (?P<whom>{THEM})))(?:\{{(?P<time>\d+)\}}|(?P<bare>\w+))"
)
"""By how much the next one was beaten: "devance A de neuf secondes et B de 14", "aventajó en {0} a <1> y en catorce a <2>"."""


_OF_MORE = lazy(
    r"\bde \{\d+\} (?:(?:le|la|l ['’]|son|sa) (?:[\w-]+ ){0,3}?)?<\d+>(?: \( @ \))? (?:,|et|, et) de (?:\{(?P<time>\d+)\}|(?P<bare>\d{1,3})) (?:(?:le|la|l ['’]|son|sa) (?:[\w-]+ ){0,3}?)?(?P<who><\d+>)"
)
"""The same with the times first: "devance de 19 secondes l'Espagnol A et de 23 le Néerlandais B"."""


def further_margins(said: Slots) -> Iterator[tuple[Person, int]]:
    """Yield who came in next with what gap: "con 14 segundos sobre C y 31 sobre D"."""
    for match in _FURTHER.finditer(said.text):
        gap = int(said.figures[int(match[1])].value) if match[1] else int(match[2])
        yield in_row(said, match[3])[0], gap
    for match in (*_BY_MORE.finditer(said.text), *_OF_MORE.finditer(said.text)):
        value = said.figures[int(match["time"])].value if match["time"] else number(match["bare"])
        if value is not None:
            yield in_row(said, match["who"] or match["whom"])[0], int(value)


def row_of(person: Person, gap_s: int | None) -> dict[str, Any]:
    """Return the row of a rider, with the gap in seconds where it is known."""
    return {"person": person} if gap_s is None else {"person": person, "gap_s": gap_s}


def rows_behind(leader: Person, pairs: Iterable[tuple[Person, int | None]]) -> Rows:
    """Return the places of a leader and of those behind in their order, each with the gap in seconds where it is known."""
    return {place: row_of(person, gap) for place, (person, gap) in enumerate([(leader, None), *pairs], 1)}


def fuller(rows: Rows, known: Rows) -> Rows:
    """Return rows, or those that were known where they say as much of the same leader."""
    is_less = bool(known) and known[1]["person"] is rows[1]["person"] and len(rows) <= len(known)
    return known if is_less else rows


def table(rows: Rows) -> list[dict[str, Any]]:
    """Return rows by place as those of a table, in the order of their places."""
    return [{"position": place, **row} for place, row in sorted(rows.items())]


def seconds_of(said: Slots, slot: str | None, bare: str | None = None) -> int | None:
    """Return the seconds of a slot, or of a number without its unit; None for a race time, and where neither is given."""
    if slot:
        figure = said.figures[int(slot)]
        return None if figure.race_time else int(figure.value)
    value = number(bare) if bare else None
    return None if value is None else int(value)


_JUST_SECOND = lazy(
    rf"{RIDER} (?:est|reste|pointe|se retrouve) (?:desormais |maintenant )?(?:deuxieme|seconde?)(?= ?(?:[.,;]|et\b))"
)
"""Who is second without a time of their own: "Fisk est deuxième et Gran troisième à 22 secondes"."""


def with_places(said: Slots, begin: int, rows: Rows) -> Rows:
    """Return the places of the overall with the next ones that are given after a character."""
    known = {row["person"] for row in rows.values()}
    if len(rows) == 1 and (second := _JUST_SECOND.search(said.text, begin)) is not None:
        rows[2] = {"person": said.people[int(second[1])]}
        known.add(rows[2]["person"])
    for match in sorted(
        [*_PLACED.finditer(said.text, begin), *_PLACE_OF.finditer(said.text, begin)], key=lambda m: m.start()
    ):
        person = said.people[int(match["rider"])]
        figure = said.figures[int(match["gap"])] if match["gap"] else None
        gap = int(figure.value) if figure is not None else int(match["bare"])
        is_time = figure is not None and figure.race_time
        if ORDINALS[match["place"]] == len(rows) + 1 and not is_time and person not in known:
            rows[len(rows) + 1] = {"person": person, "gap_s": gap}
            known.add(person)
            ahead = _AHEAD_OF_NEXT.match(said.text, match.end())
            if ahead is not None and (after := said.people[int(ahead[2])]) not in known:
                margin = int(said.figures[int(ahead[1])].value)
                rows[len(rows) + 1] = {"person": after, "gap_s": gap + margin}
                known.add(after)
    return rows


_AHEAD_OF_NEXT = lazy(
    rf" ?,? avec \{{(\d+)\}} (?:de marge|d(?: ['’])? ?avance|de mieux) (?:sur|devant) (?:(?:le|la|l ['’]) (?:[\w-]+ )?)?{RIDER}"
)
"""By how much a rider is ahead of the next: "est troisième à 1'16'', avec 18 secondes de marge sur Gran"."""
_IN_TURN = lazy(
    rf"{RIDER} (?:(?:est|pointe|suit|se trouve|reste|figure|navigue|desormais|lui|toujours|a) )*a "
    r"\{(?P<gap>\d+)\}"
)


def in_turn(said: Slots, rows: Rows) -> Rows:
    """Return places with the next ones in French: "Rincon pointe à 1'12, Larrea à 1'30", each further away."""
    known = {row["person"] for row in rows.values()}
    last = rows.get(len(rows), {}).get("gap_s")
    if last is None or not _IN_TURN.match(said.text):
        return rows
    for match in _IN_TURN.finditer(said.text):
        figure, person = said.figures[int(match["gap"])], said.people[int(match[1])]
        if figure.race_time or int(figure.value) < last or person in known:
            break
        last = int(figure.value)
        rows[len(rows) + 1] = {"person": person, "gap_s": last}
        known.add(person)
    return rows


_PIECES = lazy(r"\{(?P<time>\d+)\}|<(?P<rider>\d+)>|(?P<word>[\w-]+)")


def pairs_of(said: Slots, rest: int, leader: Person) -> list[tuple[Person, int | None]]:
    """Return the next places with their gaps: "by 12 seconds over D and 14 over E", "D by six, with E at 11"."""
    pieces: list[tuple[str, Any]] = []
    seconds_seen = False
    for match in _PIECES.finditer(said.text, rest):
        if match["time"]:
            figure = said.figures[int(match["time"])]
            if not figure.race_time:
                pieces.append(("time", int(figure.value)))
                seconds_seen = True
        elif match["rider"]:
            person = said.people[int(match["rider"])]
            if person is not leader:
                pieces.append(("rider", person))
        elif (
            seconds_seen
            and (value := number(match["word"])) is not None
            and match["word"] not in ("a", "an", "un", "una", "une", "een")
        ):
            pieces.append(("time", int(value)))
    pairs: list[tuple[Person, int | None]] = []
    for index in range(0, len(pieces) - 1, 2):
        one, other = pieces[index], pieces[index + 1]
        if one[0] == other[0]:
            break
        pairs.append((one[1], other[1]) if one[0] == "rider" else (other[1], one[1]))
    gaps = [gap for _, gap in pairs if gap is not None]
    return pairs if gaps == sorted(gaps) and len({person for person, _ in pairs}) == len(pairs) else []
