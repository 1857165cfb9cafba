"""The rows of a result table: rank, rider, team, nation, time or points, in all the layouts that outlets use."""

import re
from collections.abc import Sequence
from typing import Any

from feeds.commentary.rider.capitals import SURNAME_FIRST, as_in_prose
from feeds.commentary.rider.teams import nation_beside, nation_code, nation_of_country, team_key
from feeds.commentary.words.letters import compiled
from tracker.race.notation import parse_duration
from tracker.race.text import plain

HOUR = 3600
RANK = compiled(
    r"^\W{0,2}(?P<rank>\d{1,3})(?:\.?[ºª]|er|ère|ᵉ|e(?=[\s.:])|º|°|ª|st|nd|rd|th)?\s*(?:\.?[\-–]|[.):])?\s*(?P<body>[^\W\d].*)$"
)
TIME = compiled(
    r"[\s,;:(]{0,4}(?:(?:(?<![^\W\d_])(?:at|in|@|op|à|a|en|te|les [\d,.]+ km en)|\+|,)\s*){0,3}(?P<time>\+?\s?(?:\d{1,3}\s?(?:hrs?|h)\.?\s?\d{1,2}\s?mins?\s?\d{1,2}\s?s(?:ecs?)?|\d{1,3}\.\d{2}\.\d{2}|(?<=[\s,;][aà] )\d{1,3}|(?<=\+)\d{1,2}|(?<=\+\s)\d{1,2}|\d\.\d{2}|\d{1,3}\s?[hu]\s?\d{1,2}\s?['’′m]\s?\d{1,2}(?:''|\"|″|”|’’|s)?|\d{1,3}\s?[hu]\s?\d{1,2}:\d{2}|\d{1,2}:\d{2}['’′]\d{2}(?:''|\"|″|”|’’)?|\d{1,3}:\d{2}:\d{2}|\d{1,3}:\d{2}|"
    r"\d{1,3}\s?(?:'(?!')|′|’(?!’))\s?\d{1,2}\s?(?:''|\"|″|”|’’)?|\d{1,3}\s?(?:''|\"|″|”|’’)|\d{1,3}\s?(?:'|′|’)|\d{1,3}\s?m(?:in)?s?\.?\s?\d{1,2}\s?s(?:ecs?)?\.?|\d{1,3}\s?m(?:ins?)?\.?\s?\d{1,2}|\d{1,3}\s?s(?:ec(?:onds?|s)?)?\.?|\d{1,3}\s?min|"
    r"(?:\d{1,2}\s?horas?\s?,?\s?)?\d{1,2}\s?min(?:utos?)?\s?[,y]?\s?\d{1,2}\s?seg(?:undos?)?|\d{1,3}\s?seg(?:undos?|\.)?|\d{1,2}\s?minutos?)"
    r"|(?:in the )?same time|m\.?\s?t\.?|s\.?\s?t\.?|z\.?\s?t\.?|idem|id\.|same time|zelfde tijd|même temps|mismo tiempo|,,|\"|″)[\"″”]?\s*\)?\s*$",
    re.IGNORECASE,
)
_SAME = compiled(
    r"^(?:m\.?\s?t\.?|s\.?\s?t\.?|z\.?\s?t\.?|idem|id\.|same time|zelfde tijd|même temps|mismo tiempo)$",
    re.IGNORECASE,
)
_AVERAGE = compiled(
    r"[\s,;]{0,4}\(?\s?(?:(?:moyenne|moy\.|media|average|avg\.?|gem\.|gemiddeld)\s?:?\s?)?[\d.,']{1,6}\s?(?:km/[hu]|kph)\.?\s*\)?\s*$",
    re.IGNORECASE,
)
"""The winner's speed after their time: "en 4h21'07'' (moyenne : 37,1 km/h)"."""
_DITTO = frozenset({",,", '"', "″"})
NO_RESULT = compiled(
    r"^\W*(?:[^.!?:]{0,30}\b(?:start(?:ing)? ?(?:list|order|times?)|start(?:lijst|volgorde|tijden)|deelnemerslijst|"
    r"liste (?:des|de) (?:partants|engag[ée]\w*|d[ée]part)|(?:ordre|heures) de d[ée]part|partants|lista de (?:salida|inscritos)|orden de salida|"
    r"schedule|timetable|time ?schedule|tijdschema|horaires?|horarios?|favou?rites?|favorieten|favoris|favoritos|picks|contenders|kanshebbers|"
    r"withdrawals|riders to watch|past winners|previous winners|palmar[eè]s|erelijst)\b[^.!?]{0,40}"
    r"|[^.!?]{0,90}\b(?:last year['’]s (?:[\w ]{0,20})?(?:top|result|podium|edition|race|stage)|history\b[^.!?]{0,40}\b(?:19|20)\d\d edition|(?:result|podium|top \w+) (?:of|from|in) (?:last year|the previous edition))[^.!?]{0,30}"
    r"|(?:nr|no|bib|dos\w*)\.?[\t ]+(?:name|rider|naam|renner|nom|coureur|nombre|corredor)(?:[\t ]+(?:team|ploeg|[ée]quipe|equipo))?\W*)$",
    re.IGNORECASE,
)
"""What stands over numbered riders who have no places: a start list, a schedule, favourites; or those of last year."""
BEFORE_A_TIME = compiled(r"\b(?:op|at|à)$")
"""At the end of a row: the figure that follows is a time, and no place."""
POINTS = compiled(
    r"[\s,;:(-]{0,4}(?P<points>\d{1,4})\s*(?:points?|pts?|ptn|punten|pt|p(?:un)?tos?|punti|p(?=\.|$|\s*$))\.?\)?\s*$",
    re.IGNORECASE,
)
BARE = compiled(r"(?:[\s,;]|(?<!\d):){1,4}(?P<points>\d{1,4})\s*$")
BRACKETS = compiled(r"^(?P<name>[^()]+?)\s*\((?P<inner>[^()]{2,60})\)\s*[,:;-]?\s*(?P<rest>.*)$")


_FLAG = compiled("[\U0001f1e6-\U0001f1ff]{2} ?|\U0001f3f4[\U000e0060-\U000e007f]* ?")
_MEDALS = {"\U0001f947": "1. ", "\U0001f948": "2. ", "\U0001f949": "3. "}
_S_SPELT = r"(?:seconds?|seconden|secondes?|segundos?|tellen)"
_SPELT_TIME = compiled(
    r"(?:(?P<h>\d{1,3}) (?:hours?|uur|uren|heures?|horas?),? )?(?:(?:and|en|et|y) )?(?P<m>\d{1,2}) (?:minutes?|minuten|minuut|minutos?),? "
    rf"(?:(?:and|en|et|y) )?(?P<s>\d{{1,2}}) {_S_SPELT}\b",
    re.IGNORECASE,
)
_SPELT_SECONDS = compiled(rf"(?<=\d) ?{_S_SPELT}$", re.IGNORECASE)
_LEADER_FIRST = compiled(
    r"^\W*(?:L[ií]der|Leader|Maillot jaune)(?: (?:de la general|du général))? ?: (?=[A-ZÀ-Þ].*\b2\.?[ºe°]? )"
)
"""A line that gives who leads, and the next by their places."""
_HOURS_DOT = compiled(r"\b(\d{1,2})h\. ?(\d\d)[.:'’](\d\d)\b")
_END_DOT = compiled(r"(?:(?<= a \d)|(?<= a \d\d)|(?<=\d[:.'’]\d\d))\.$")
"""How Spanish agencies write times: "4h.38:05", and "a 19." at the end of a row."""
_NO_MINUTES = compiled(r"(?<=[ +]):(?=[0-5]\d\b(?!:))")
"""Where American rows leave out the minutes: "at :09"."""
_LATER = compiled(r"(?<=[\d\"'″”’s]) ?(?:behind|back|down|adrift|later)\)?$", re.IGNORECASE)
_BLANK = compiled(r"(?<=\w|\)) [-–—]+$")
_COUNTRY = compiled(r"\((?P<land>[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?P<after>[,/)])")


def tidied(line: str) -> str:
    """Return a row of a table with flags, square brackets, countries and times in words as most tables have them."""
    if not line.isascii():
        line = _FLAG.sub("", line)
        for medal, rank in _MEDALS.items():
            line = line.replace(medal, rank)
    line = _LEADER_FIRST.sub("General: 1. ", line)
    if len(line) > _LONGEST_ROW or _NUMBERED.match(line) is None:
        return line
    line = _TIME_FIRST.sub(r"\g<rank> \g<rest> \g<time>", line)
    line = _BIB.sub(r"\1 ", _APART.sub(" - ", line.replace("**", "")))
    if not RANK.match(line := _AFTER_RANK.sub(r"\1. ", line)):
        return line
    for pattern, order in _REORDERED:
        line = pattern.sub(order, line)
    line = line.replace("[", "(").replace("]", ")")
    line = _SPELT_TIME.sub(
        lambda m: f"{m['h']}:{m['m']:0>2}:{m['s']:0>2}" if m["h"] else f"{m['m']}:{m['s']:0>2}", line
    )
    line = _NO_MINUTES.sub("0:", _HOURS_DOT.sub(r"\1:\2:\3", _END_DOT.sub("", line)))
    line = _SPELT_SECONDS.sub("s", _DUTCH_UNIT.sub("", _OF_LENGTH.sub(" ", line)).rstrip())
    line = _BLANK.sub("", _LATER.sub("", line.rstrip()))
    return _COUNTRY.sub(_coded, line, count=1)


_OF_LENGTH = compiled(
    r",? (?:(?:les|los|las|the|de) \d{1,3}(?:[.,]\d{1,2})? ?(?:km|kms|kil[oó]m[eè]tres|kil[oó]metros|kilometers) (?:en|in) (?=\d)|"
    r"(?:tous|toutes|todos|todas|all|allen) (?=(?:m\. ?t|s\. ?t|z\. ?t|dans le m|mismo t|same t)))"
)
"""Beside a time: the length of the stage, "les 178,6 km en 4 h 02'17''", and that it is that of several."""
_DUTCH_UNIT = compiled(r"(?<=\d[.:]\d\d) ?(?:uur|min\.|min|minuten|minuut|sec\.|u\.)$", re.IGNORECASE)
"""After a time in figures that shows its unit itself: "4.09.07 uur", "op 0.13 min."."""
_NUMBERED = compiled(r"\W{0,4}\d{1,3}\b|\W{0,4}\d{1,3}(?:st|nd|rd|th|er|e)\b")
_APART = compiled(r" [—–·•] | @ (?=[A-ZÀ-Þ])")
_BIB = compiled(r"^(\W{0,2}\d{1,3}[.)]?) +#?\d{1,4} +(?=[A-ZÀ-Þ])")
"""The number on a rider's back, after the rank."""
_AFTER_RANK = compiled(r"^(\d{1,3})[,;] ?(?=[A-ZÀ-Þ])")
_WHEN = r"(?:in |at |\+ ?)?\d[\d:.'’′\"″”hms+ ]*|s\. ?t\.|same time"
_REORDERED = (
    (compiled(rf"\((?P<team>[^()]*[^\W\d][^()]*)[,;] (?P<time>{_WHEN})\)$"), r"(\g<team>) \g<time>"),
    (
        compiled(
            rf"^(?P<rank>\W{{0,2}}\d{{1,3}}\S{{0,2}} )(?P<name>[^\d()+]{{4,40}}?) (?P<time>{_WHEN}) \((?P<team>[^()\d][^()]+)\)$"
        ),
        r"\g<rank>\g<name> (\g<team>) \g<time>",
    ),
    (compiled(r"\((?P<nation>[A-Z][a-z]{2})\.\)"), r"(\g<nation>)"),
)
"""A time beside the team in brackets or before it, and a nation with a dot: as most tables have them."""
_TIME_FIRST = compiled(rf"^(?P<rank>\d{{1,3}}[.)]?) (?!#?\d{{1,4}} )(?P<time>{_WHEN}) (?P<rest>[A-ZÀ-Þ].*)$")
_LONGEST_ROW = 140
"""Characters of the longest row."""


def _coded(match: re.Match[str]) -> str:
    code = nation_of_country(match["land"].lower())
    return f"({code}{match['after']}" if code else match[0]


def as_row(line: str, number: int, points: bool) -> dict[str, Any] | None:
    """Return a row of a table as `Row` takes it, its time yet as written, or None where it is none.

    Args:
        line: the row.
        number: its place where it has no rank.
        points: a number at its end is points.
    """
    match = RANK.match(line)
    row: dict[str, Any] = {"position": int(match["rank"]) if match else number}
    body = _END.sub("", _AVERAGE.sub("", match["body"] if match else line)).strip()
    if said := POINTS.search(body) or (BARE.search(body) if points else None):
        row["points"] = int(said["points"])
        body = body[: said.start()].strip(" ,;-")
    elif said := TIME.search(body):
        time = re.sub(r"\s+", "", said["time"] or said[0].strip())
        body = body[: said.start()].strip(" ,;-")
        row["time"] = time if said["time"] else said[0].strip(" ,;()")
    elif _NO_TIME_WE_KNOW.search(body):
        row["time"] = UNKNOWN
    elif not points and (said := _NO_UNIT.search(body)):
        row["seconds"] = int(said["seconds"])
        body = body[: said.start()]
    name, nation, team = _who(body)
    if not name or len(name.split()) > 7:
        return None
    row |= {"name": as_in_prose(name)}
    if nation:
        row["nation"] = nation
    if team:
        row["team"] = team
    return row


_END = compiled(r"(?<=\d)\.$")
_NO_UNIT = compiled(r"(?<=\))[\s,;:]{0,3}(?:(?:at|op|in|@) )?(?P<seconds>[1-5]?\d)$")
"""A number after the team, of seconds where the rows above and below have times."""
UNKNOWN = "?"
"""A cell that has a time in a form that is not read: neither blank nor as above."""
_NO_TIME_WE_KNOW = compiled(
    r"[\s,;(](?:\+\s?|at |à |a |op |in )?\d{1,3}\s?(?:[:'’′\"″hm][\d\s:.'’′\"″a-z]{0,12}|min\w*|sec\w*|seg\w*)\)?\W{0,2}$"
)
_NATION_FIRST = compiled(r"(?P<code>[A-Z]{3}) (?=[A-ZÀ-Þ][a-zß-ÿ]+(?:-\w+)? [^\W\d])")
"""A nation before the name: "BEL Luc Maes"."""


_SURNAME_COMMA = compiled(r"^([A-ZÀ-Þ][^\W\d]+(?:[ -][^\W\d]+)?), ([A-ZÀ-Þ][^\W\d]+(?:-[^\W\d]+)?)(?= \()")
"""A surname before the given name: "Maes, Luc (Cofidis)"."""


def _who(body: str) -> tuple[str, str | None, str | None]:
    body = plain(body.replace("\t", "  "), 200) if "\t" not in body else body
    if (before := _NATION_FIRST.match(body)) and (code := nation_code(before["code"])):
        name, nation, team = _who(body[before.end() :])
        return name, nation or code, team
    if match := BRACKETS.match(_SURNAME_COMMA.sub(r"\2 \1", body.replace("\t", " "))):
        inner, rest = match["inner"].strip(), match["rest"].strip(" ,;:-")
        nation = nation_code(inner) if len(inner) <= 3 else None
        if nation and team_key(inner) is None:
            return plain(match["name"].strip(" ,")), nation, plain(rest) or None
        parts = [part.strip() for part in re.split(r"[,/;]|\s-\s", inner)]
        if (found := nation_beside(parts)) is not None:
            return plain(match["name"].strip(" ,")), found[0], plain(found[1])
        if len(parts) == 2 and "/" in inner and len(parts[0]) == 3 and team_key(parts[0]) is None:
            return plain(match["name"].strip(" ,")), None, plain(parts[1])  # a nation in the outlet's own letters
        return plain(match["name"].strip(" ,")), nation_code(rest) if rest else None, plain(inner)
    parts = [part.strip() for part in re.split(r"\t+|\s{2,}|\s*[,;|]\s*|\s+[-–/]\s+|:\s", body) if part.strip()]
    if len(parts) >= 2:
        nation = next(
            (code for part in parts[1:] if len(part) == 3 and (code := nation_code(part)) and not team_key(part)),
            None,
        )
        others = [part for part in parts[1:] if nation_code(part) is None or len(part) != 3]
        return plain(parts[0]), nation, plain(others[0]) if others else None
    words = body.split()
    link = next((word for word in words[2:-1] if word in ("of", "for")), None)
    if link is not None and words[-1][:1].isupper():
        at = words.index(link, 2)  # "Luc Maes of Cofidis"
        return plain(" ".join(words[:at])), None, plain(" ".join(words[at + 1 :]))
    for index in range(2, len(words) - 1):
        code = nation_code(words[index]) if words[index].isupper() and len(words[index]) == _CODE else None
        if code and any(word[1:].islower() for word in words[:index]):  # "JOLIVET Killian FRA Nord Cycliste"
            return plain(" ".join(words[:index])), code, plain(" ".join(words[index + 1 :]))
    for index in range(2, len(words)):
        if team_key(" ".join(words[index:])):
            code = nation_code(words[index - 1]) if index > 2 and words[index - 1].isupper() else None
            return plain(" ".join(words[: index - 1 if code else index])), code, plain(" ".join(words[index:]))
    return plain(body), None, None


_CODE = 3
"""Letters of a nation's code."""
_IN_WORDS = (
    (compiled(r"(?<=\d)seg(?:undos?|\.)?$", re.IGNORECASE), "s"),
    (compiled(r"(?<=\d)min(?:utos?)?[,y]?(?=\d)|(?<=\d)minutos?$", re.IGNORECASE), "m"),
    (compiled(r"(?<=\d)horas?,?(?=\d)", re.IGNORECASE), "h"),
)
"""Units written out: "1 minuto y 12 segundos"."""


def seconds_of(text: str) -> int | None:
    """Return the seconds of a time as a table prints it, or None where it is none."""
    text = re.sub(r"\s+", "", text).removeprefix("+")
    text = re.sub(r"^(\d{1,2}):(?=\d\d['’′])", r"\1h", text)
    for word, unit in _IN_WORDS:
        text = word.sub(unit, text)
    if match := re.fullmatch(r"(\d{1,3})[hu](\d{1,2})['’′m:](\d{1,2})\D*", text, re.IGNORECASE):
        return int(match[1]) * HOUR + int(match[2]) * 60 + int(match[3])
    if match := re.fullmatch(r"(\d{1,3})(?:hrs?|h)\.?(\d{1,2})mins?(\d{1,2})s(?:ecs?)?", text, re.IGNORECASE):
        return int(match[1]) * HOUR + int(match[2]) * 60 + int(match[3])
    if match := re.fullmatch(r"(\d{1,3})m(?:ins?)?\.?(\d{1,2})(?:s(?:ecs?)?\.?)?", text, re.IGNORECASE):
        return int(match[1]) * 60 + int(match[2])
    text = re.sub(r"(?<=\d)\.(?=\d\d)", ":", text)
    try:
        return parse_duration(text.rstrip("."))
    except ValueError:
        return None


def with_times(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return rows with times and gaps: the first a time, the others gaps, a blank as the row above."""
    said = any("time" in row for row in rows)
    timed: list[dict[str, Any]] = []
    first: int | None = None
    gap: int | None = 0
    for number, row in enumerate(rows):
        cell = row.pop("time", "")
        bare = row.pop("seconds", None)
        if bare is not None and gap is not None:
            cell = f"{bare}s" if bare >= gap else UNKNOWN  # the next is no nearer to the first
        out = dict(row)
        if not said or "points" in row:
            timed.append(out)
            continue
        seconds = None if not cell or cell in _DITTO or _SAME.match(cell) else seconds_of(cell)
        if number == 0:
            first = seconds if seconds is not None and seconds >= 600 else None
            if first is not None:
                out["time_s"] = first
        else:
            if _SAME.match(cell):
                pass  # the time of the row above
            elif seconds is not None:
                gap = seconds - first if first is not None and seconds >= first else seconds
            elif cell == UNKNOWN:
                gap = None
            if gap is not None:
                out["gap_s"] = gap
        timed.append(out)
    return timed


_HEADS = (
    ("rank", r"rk|rank|pos\w*|plaats|pl|plts|rang|rg|clt|cl|puesto|pto|#"),
    ("bib", r"bib|dos|dossard|dorsal|nr|no|n°|rugnummer|start ?nr|num"),
    ("name", r"names?|riders?|naam|renners?|nom|coureurs?|nombre|corredor(?:es|a)?|renster"),
    ("team", r"teams?|ploeg|[ée]quipes?|equipo"),
    ("nation", r"nat\w*|country|land|pays|pa[ií]s|cio|ioc"),
    ("time", r"times?|gaps?|tijd|achterstand|temps|[ée]carts?|tiempo|dif\w*|result|time ?/ ?gap|\+"),
    ("points", r"pts?|points?|punten|ptn|p(?:un)?tos"),
)
HEADS = compiled(rf"\W{{0,2}}(?:{'|'.join(f'(?P<{head}>{words})' for head, words in _HEADS)})\.?", re.IGNORECASE)
_MOST_HEADS = 12
"""Columns of a table at most; a sentence has more words, and is looked at no further."""
DIVIDED = compiled(r"\t| {2,}")
_TIGHT = compiled(
    rf"(?P<rank>\d{{1,3}})[.)]? (?:(?P<bib>\d{{1,3}}) )?(?P<name>{SURNAME_FIRST.pattern})"
    rf"(?: (?P<team>[^\d()+,:]{{2,40}}?))??(?P<time> (?:(?:at|in|op|à|a) )?(?:\+? ?\d[\d:.'’\"″hu+]*s?|,,|[smz]\. ?t\.|same time))?"
)
"""A row whose columns are one space apart, as the capitals of the surname divide it."""


def in_columns(lines: Sequence[str]) -> list[str]:
    """Return a page's lines with the rows of tables in columns, in whatever order, as "1. Name (Team) time".

    What each column has is said by the line above them; without one it is seen by the cells.
    """
    said: list[str] = []
    heads: list[str | None] = []
    for line in lines:
        cells = [cell.strip() for cell in DIVIDED.split(line.strip())]
        named = _heads(cells if len(cells) > 2 else line.split())
        heads = named or (heads if line[:1].isdigit() or set(line) <= set("-\t :=") else [])
        said.append(line if named or "(" in line else _in_order(line, cells, heads))
    return said


def _heads(cells: Sequence[str]) -> list[str | None]:
    """Return what the columns have by a line of heads; nothing where a line is none."""
    if not 2 < len(cells) <= _MOST_HEADS:
        return []
    matches = [HEADS.fullmatch(cell) for cell in cells]
    heads = [match.lastgroup if match else None for match in matches]
    return heads if "name" in heads and sum(head is not None for head in heads) * 2 > len(cells) else []


def _in_order(line: str, cells: list[str], heads: list[str | None]) -> str:
    if len(cells) < 3:
        tight = _TIGHT.fullmatch(line)
        if tight is None or not (tight["bib"] or tight["time"]):
            return line
        return row_of(tight["rank"], tight["name"], tight["team"], None, tight["time"])
    if not re.fullmatch(r"\d{1,3}[.)]?", cells[0]):
        return line
    said: dict[str | None, str] = {}
    if len(heads) == len(cells):
        if heads[0] != "rank":
            return line
        said = dict(zip(heads, cells, strict=True))
    elif (
        not re.fullmatch(r"\d{1,3}", cells[1]) and not SURNAME_FIRST.fullmatch(cells[1]) and not is_time(cells[1])
    ):
        return line  # the rank, the name and what follows: a row that is read as it is
    else:
        for place, cell in enumerate(cells[1:], 1):
            said.setdefault(_seen(cell, place == len(cells) - 1, said), cell)
    if not said.get("name"):
        return line
    worth = said.get("time") or (f"{said['points']} pts" if said.get("points") else None)
    return row_of(cells[0], said["name"], said.get("team"), said.get("nation"), worth)


def _seen(cell: str, is_last: bool, said: dict[str | None, str]) -> str | None:
    """Return what a cell has, as it looks."""
    if not cell:
        return None
    if re.fullmatch(r"\d{1,3}", cell):
        return "points" if is_last and ("bib" in said or "time" not in said) and "name" in said else "bib"
    if is_time(cell):
        return "time"
    if len(cell) == 3 and nation_code(cell) and team_key(cell) is None and "nation" not in said:
        return "nation"
    if "name" not in said and (
        SURNAME_FIRST.fullmatch(cell) or (len(cell.split()) > 1 and team_key(cell) is None)
    ):
        return "name"
    return "team"


def is_time(cell: str) -> bool:
    """Return whether a cell is a time or a gap."""
    return TIME.fullmatch(cell) is not None and (cell[:1] in '+,"″' or not cell.isdigit())


def row_of(rank: str, name: str, team: str | None, nation: str | None, worth: str | None) -> str:
    """Return a row as most tables have it: "1. Name (NAT, Team) time"."""
    code = nation_code(nation) if nation and len(nation) == 3 else None
    inner = ", ".join(part for part in (code, team) if part)
    return " ".join(
        part
        for part in (f"{rank.rstrip('.)')}.", name, f"({inner})" if inner else "", (worth or "").strip())
        if part
    )
