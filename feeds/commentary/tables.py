"""Result tables: rows in all the layouts that outlets use, and what a table is by its title and its content."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from feeds.commentary.numbers import number as value_of
from feeds.commentary.teams import nation_code, team_key
from tracker.race.notation import parse_duration
from tracker.race.text import fold_name, plain

_RANK = re.compile(r"^\W{0,2}(?P<rank>\d{1,3})(?:er|ère|ᵉ|e(?=[\s.:])|º|°|ª)?\s*[.):\-–]?\s*(?P<body>[^\W\d].*)$")
_TIME = re.compile(
    r"[\s,;:(]{0,4}(?:(?:(?<![^\W\d_])(?:at|in|op|à|a|en|te|les [\d,.]+ km en)|\+|,)\s*){0,3}(?P<time>\+?\s?(?:\d{1,3}\s?(?:hrs?|h)\.?\s?\d{1,2}\s?mins?\s?\d{1,2}\s?s(?:ecs?)?|\d{1,3}\.\d{2}\.\d{2}|(?<=[aà] )\d{1,3}|\d\.\d{2}|\d{1,3}\s?[hu]\s?\d{1,2}\s?['’′m]\s?\d{1,2}(?:''|\"|″|”|’’|s)?|\d{1,3}[hu]\d{2}:\d{2}|\d{1,3}:\d{2}:\d{2}|\d{1,3}:\d{2}|"
    r"\d{1,3}\s?(?:'(?!')|′|’(?!’))\s?\d{1,2}\s?(?:''|\"|″|”|’’)?|\d{1,3}\s?(?:''|\"|″|”|’’)|\d{1,3}\s?(?:'|′|’)|\d{1,3}\s?m(?:in)?s?\.?\s?\d{1,2}\s?s(?:ecs?)?\.?|\d{1,3}\s?s(?:ec(?:onds?|s)?)?\.?|\d{1,3}\s?min)"
    r"|m\.?\s?t\.?|s\.?\s?t\.?|z\.?\s?t\.?|idem|id\.|same time|zelfde tijd|même temps|mismo tiempo|,,|\"|″)\s*\)?\s*$",
    re.IGNORECASE,
)
_SAME = re.compile(
    r"^(?:m\.?\s?t\.?|s\.?\s?t\.?|z\.?\s?t\.?|idem|id\.|same time|zelfde tijd|même temps|mismo tiempo)$",
    re.IGNORECASE,
)
_AVERAGE = re.compile(
    r"[\s,;]*\(?\s*(?:moyenne|moy\.|media|average|avg\.?|gem\.|gemiddeld)\s?:?\s?[\d.,']{1,6}\s?km/[hu]\.?\s*\)?\s*$",
    re.IGNORECASE,
)
"""The winner's speed after their time: "en 4h21'07'' (moyenne : 37,1 km/h)"."""
_DITTO = frozenset({",,", '"', "″"})
_POINTS = re.compile(
    r"[\s,;:(-]{0,4}(?P<points>\d{1,4})\s*(?:points?|pts?|ptn|punten|pt|puntos?|punti)\.?\)?\s*$", re.IGNORECASE
)
_BARE = re.compile(r"[\s,;:]{1,4}(?P<points>\d{1,4})\s*$")
_BRACKETS = re.compile(r"^(?P<name>[^()]+?)\s*\((?P<inner>[^()]{2,60})\)\s*[,:;-]?\s*(?P<rest>.*)$")

_GC = re.compile(
    r"general classification|overall|\bgc\b|algemeen klassement|klassement na|^\W*klassement\W*$|^\W*standings\W*$|algemene rangschikking|classement g[ée]n[ée]ral|\bg[ée]n[ée]ral\b|clasificaci[oó]n general|\bla general\b",
    re.IGNORECASE,
)
_OTHERS = (
    ("mountains", r"mountain|\bkom\b|\bqom\b|climber|berg|montagne|grimpeur|monta[ñn]a|à pois|lunares"),
    ("youth", r"young|youth|jongeren|\bjeunes?\b|j[oó]venes|\bjoven\b|witte trui|maillot blanco?\b"),
    ("teams", r"\bteams? classification|ploegenklassement|par [ée]quipes?|por equipos"),
    (
        "points",
        r"points? classification|sprint classification|puntenklassement|par points|clasificaci[oó]n (?:por|de(?: la)?) (?:puntos|regularidad)|green jersey|points|^\W*(?:puntos|regularidad)\b|maillot vert|maillot verde",
    ),
)
_RESULT = re.compile(
    r"result|stage|uitslag|daguitslag|etappe|\brit\b|classement|[ée]tape|clasificaci[oó]n de(?: la)? etapa|top[ -]?\d|resultado|finish",
    re.IGNORECASE,
)
STAGE_NUMBER = re.compile(
    r"\b(?:stage|etappe|rit|[ée]tape|etapa)\s*(?:n[°o.]?\s*)?(?P<n>\d{1,2})\b|\b(?P<o>\d{1,2})(?:st|nd|rd|th|e|ste|de|ème|ª|º|er|re)\s+(?:stage|etappe|rit|[ée]tape|etapa)\b",
    re.IGNORECASE,
)

HOUR = 3600


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """A table of a page, as published."""

    start: int
    """Index of its first row among the paragraphs."""
    end: int
    """Index after its last row."""
    title: str
    title_at: int | None
    rows: tuple[dict[str, Any], ...]
    """As `Row` takes them: `position`, `name`, `team`, `nation`, `time_s`, `gap_s`, `points`."""
    kind: str
    """"result", "gc", "classification", or "sprint" and "climb" of a passage's points."""
    which: str | None
    stage: int | None
    """The stage that its title names."""
    quote: str

    @property
    def winner(self) -> str:
        """The name in the first row."""
        return str(self.rows[0]["name"])

    @property
    def time_s(self) -> int | None:
        """The time in the first row."""
        return self.rows[0].get("time_s")


_PIPES = re.compile(r"\s*[|¦]\s*")
_EMPTY_CELL = re.compile(r"\brow \d+ ?[-–] ?cell \d+\b", re.IGNORECASE)
"""What some pages write in a cell that is blank."""


def _bare(line: str) -> str:
    """Return a line of a table with tabs for what divides its cells, and without the names of empty ones."""
    if "|" not in line and "¦" not in line:
        return line
    return _PIPES.sub("\t", _EMPTY_CELL.sub("", line).strip(" |¦")).strip()


def find_tables(lines: Sequence[str], distance_km: float | None = None) -> list[Table]:
    """Return the tables among a page's lines, top to bottom.

    Args:
        lines: the lines that are not empty.
        distance_km: length of the stage, by which a stage's time is told from a classification's.
    """
    lines = [_bare(line) for line in lines]
    found: list[Table] = []
    at = 0
    while at < len(lines):
        end = _ranked(lines, at) or _unranked(lines, at)
        if not end:
            if (inline := _inline(lines[at], at, distance_km)) is not None:
                found.append(inline)
            at += 1
            continue
        title_at = _title_before(lines, at, found[-1].end if found else 0)
        table = _table(lines, at, end, title_at, distance_km)
        if table is not None:
            found.append(table)
        at = end
    return found


_ITEM = re.compile(r"(?:(?<=[:;,])|(?<=[a-z)\"'\d]\.)|(?<=^))\s*(?=\d{1,3}\s?[.ºªe°)]{0,2}\s+[A-ZÀ-Þ])")


def _inline(line: str, at: int, distance_km: float | None) -> Table | None:
    """Return the table that stands in one paragraph: "Results: 1. A 4:16:50; 2. B s.t.; 3. C 0:21"."""
    pieces = [piece.strip() for piece in _ITEM.split(line)]
    ranks = [_RANK.match(piece) for piece in pieces]
    begin = next((i for i, match in enumerate(ranks) if match and int(match["rank"]) == 1), None)
    if begin is None:
        return None
    end = begin
    while end < len(pieces) and (match := ranks[end]) and int(match["rank"]) == end - begin + 1:
        end += 1
    title = " ".join(pieces[:begin])
    rows = [piece.rstrip(" ;,") for piece in pieces[begin:end]]
    if rows:
        rows[-1] = _SENTENCE_ENDS.split(rows[-1])[0].rstrip(" .")
    timed = [bool(_TIME.search(row.rstrip("."))) for row in rows]
    if len(rows) < 2 or _is_passage(title):
        return None
    says_points = len(title) < _SHORT and _POINTS.search(rows[0]) and _which(title) is not None
    is_timed = timed[0] or (any(timed) and (_RESULT.search(title) or _GC.search(title)))
    if not says_points and not (len(rows) >= FEWEST and is_timed):
        return None
    table = _table([title, *[row.rstrip(".") for row in rows]], 1, len(rows) + 1, 0, distance_km, 2)
    return None if table is None else replace(table, start=at, end=at + 1, title_at=None, quote=line)


FEWEST = 3
"""Rows of a table, where its title does not say what it counts."""
_SHORT = 60
"""Characters of such a title: "Points : 1. A, 42 pts ; 2. B, 40"."""


def _which(title: str) -> str | None:
    """Return of what a classification is by its title: "mountains", "youth", "teams" or "points"."""
    return next((name for name, pattern in _OTHERS if re.search(pattern, title, re.IGNORECASE)), None)


_SENTENCE_ENDS = re.compile(r"(?<=[\w)\"'’″])(?<!^\d)(?<!^\d\d)(?<!\b[A-ZÀ-Þ])\.\s+(?=[A-ZÀ-Þ])")
_PASSAGE = re.compile(
    r"sprint|meta volante|climb|\bcol\b|côte|summit|top of|kom\b|berg|cima|alto|puerto|sommet", re.IGNORECASE
)
_FINAL_SPRINT = re.compile(
    r"eindsprint|massasprint|final sprint|bunch sprint|sprint final|sprint massif|sprint masivo|finish",
    re.IGNORECASE,
)
_STANDINGS = re.compile(r"classification|standings|klassement|classement|clasificaci", re.IGNORECASE)


def _is_passage(title: str) -> bool:
    """Return whether a title is that of a sprint or a climb on the way, and not of the finish."""
    return bool(_PASSAGE.search(title)) and not _FINAL_SPRINT.search(title) and not _STANDINGS.search(title)


def _ranked(lines: Sequence[str], at: int) -> int | None:
    """Return the index after a run of rows with ranks from 1 up, or None where none begins."""
    if not (match := _RANK.match(lines[at])) or int(match["rank"]) != 1 or not _is_row(match["body"]):
        return None
    rank, end = 1, at + 1
    while (
        end < len(lines)
        and (match := _RANK.match(lines[end]))
        and rank <= int(match["rank"]) <= rank + 2
        and _is_row(match["body"])
    ):
        rank = int(match["rank"])
        end += 1
    return end if end - at >= 3 else None


def _is_row(body: str) -> bool:
    return (
        len(body) < 120
        and body[:1].isupper()
        and len(fold_name(body).split()) >= 2
        and not re.search(r"[a-zà-ÿ]{2}[.!?]\s+[A-Z]", body)
    )


def _unranked(lines: Sequence[str], at: int) -> int | None:
    """Return the index after a run of "Name (Team) +49sec" that a time with hours heads, or None."""
    if not _bare_row(lines[at]):
        return None
    time = _TIME.search(lines[at])
    if not _POINTS.search(lines[at]) and not (time and (_seconds(time["time"] or "") or 0) >= HOUR / 2):
        return None
    end = at + 1
    while end < len(lines) and _bare_row(lines[end]):
        end += 1
    return end if end - at >= 3 else None


def _bare_row(line: str) -> bool:
    if len(line) >= 120 or not line[:1].isupper() or (match := _BRACKETS.match(line)) is None:
        return False
    return bool(_TIME.search(line) or _POINTS.search(line)) and len(match["name"].split()) <= 6


def _title_before(lines: Sequence[str], at: int, floor: int) -> int | None:
    for index in range(at - 1, max(floor, at - 4) - 1, -1):
        line = lines[index]
        if re.match(r"\W*(?:swipe|pos\.?\b|#|rank|place)", line, re.IGNORECASE):
            continue
        return (
            index
            if len(line) < 160
            and (
                _GC.search(line)
                or _RESULT.search(line)
                or any(re.search(p, line, re.I) for _, p in _OTHERS)
                or line.rstrip().endswith(":")
            )
            else None
        )
    return None


def _table(
    lines: Sequence[str],
    at: int,
    end: int,
    title_at: int | None,
    distance_km: float | None,
    fewest: int = FEWEST,
) -> Table | None:
    title = lines[title_at] if title_at is not None else ""
    says_points = any(_POINTS.search(line) for line in lines[at:end])
    which = _which(title)
    cells = [
        _cells(line, number, says_points or which in ("mountains", "points"))
        for number, line in enumerate(lines[at:end], 1)
    ]
    rows = _timed([cell for cell in cells if cell is not None])
    if len(rows) < fewest:
        return None
    stage = _stage_of(title)
    time_s = rows[0].get("time_s")
    if says_points and _is_passage(title):
        kind, which = ("sprint" if re.search(r"sprint|meta volante", title, re.IGNORECASE) else "climb"), None
    elif says_points or (which in ("points", "mountains") and time_s is None):
        kind, which = "classification", which or "points"
    elif which in ("youth", "teams") or (which is not None and not _GC.search(title) and "points" in rows[0]):
        kind = "classification"
    else:
        kind = _kind(title, time_s, distance_km)
        which = None
    quote = "\n".join(lines[at:end])
    return Table(at, end, title, title_at, tuple(rows), kind, which, stage, quote)


_STAGE_WORD = re.compile(r"\bstage (?P<n>[a-z]+)\b", re.IGNORECASE)


def _stage_of(title: str) -> int | None:
    """Return the number of the stage that a title names, in figures or words."""
    if match := STAGE_NUMBER.search(title):
        return int(match["n"] or match["o"])
    match = _STAGE_WORD.search(title)
    value = value_of(match["n"]) if match and match["n"].lower() not in ("a", "an") else None
    return None if value is None else int(value)


def _kind(title: str, time_s: int | None, distance_km: float | None) -> str:
    """Return what a table of times is: by its title, unless its time is that of no stage, or of this one."""
    titled = "gc" if _GC.search(title) else "result"
    if time_s is None or distance_km is None:
        return titled
    speed = distance_km / (time_s / HOUR)
    if titled == "result" and speed < 22:
        return "gc"
    return titled


def _cells(line: str, number: int, points: bool) -> dict[str, Any] | None:
    match = _RANK.match(line)
    row: dict[str, Any] = {"position": int(match["rank"]) if match else number}
    body = _AVERAGE.sub("", match["body"] if match else line).strip()
    if told := _POINTS.search(body) or (_BARE.search(body) if points else None):
        row["points"] = int(told["points"])
        body = body[: told.start()].strip(" ,;-")
    elif told := _TIME.search(body):
        time = re.sub(r"\s+", "", told["time"] or told[0].strip())
        body = body[: told.start()].strip(" ,;-")
        row["time"] = time if told["time"] else told[0].strip(" ,;()")
    name, nation, team = _who(body)
    if not name or len(name.split()) > 7:
        return None
    row |= {"name": name}
    if nation:
        row["nation"] = nation
    if team:
        row["team"] = team
    return row


def _who(body: str) -> tuple[str, str | None, str | None]:
    body = plain(body.replace("\t", "  "), 200) if "\t" not in body else body
    if match := _BRACKETS.match(body.replace("\t", " ")):
        inner, rest = match["inner"].strip(), match["rest"].strip(" ,;:-")
        nation = nation_code(inner) if len(inner) == 3 else None
        if nation and team_key(inner) is None:
            return plain(match["name"].strip(" ,")), nation, plain(rest) or None
        parts = [part.strip() for part in re.split(r"[,/;]", inner)]
        if len(parts) == 2 and (code := nation_code(parts[0])):
            return plain(match["name"].strip(" ,")), code, plain(parts[1])
        if len(parts) == 2 and "/" in inner and len(parts[0]) == 3 and team_key(parts[0]) is None:
            return plain(match["name"].strip(" ,")), None, plain(parts[1])  # a nation in the outlet's own letters
        if len(parts) == 2 and (code := nation_code(parts[1])):
            return plain(match["name"].strip(" ,")), code, plain(parts[0])
        return plain(match["name"].strip(" ,")), nation_code(rest) if rest else None, plain(inner)
    parts = [part.strip() for part in re.split(r"\t+|\s{2,}|\s*[,;|]\s*|\s+[-–]\s+", body) if part.strip()]
    if len(parts) >= 2:
        nation = next(
            (code for part in parts[1:] if len(part) == 3 and (code := nation_code(part)) and not team_key(part)),
            None,
        )
        others = [part for part in parts[1:] if nation_code(part) is None or len(part) != 3]
        return plain(parts[0]), nation, plain(others[0]) if others else None
    words = body.split()
    for index in range(2, len(words)):
        if team_key(" ".join(words[index:])):
            code = nation_code(words[index - 1]) if index > 2 and words[index - 1].isupper() else None
            return plain(" ".join(words[: index - 1 if code else index])), code, plain(" ".join(words[index:]))
    return plain(body), None, None


def _seconds(text: str) -> int | None:
    text = re.sub(r"\s+", "", text).removeprefix("+")
    if match := re.fullmatch(r"(\d{1,3})[hu](\d{1,2})['’′m:](\d{1,2})\D*", text, re.IGNORECASE):
        return int(match[1]) * HOUR + int(match[2]) * 60 + int(match[3])
    if match := re.fullmatch(r"(\d{1,3})(?:hrs?|h)\.?(\d{1,2})mins?(\d{1,2})s(?:ecs?)?", text, re.IGNORECASE):
        return int(match[1]) * HOUR + int(match[2]) * 60 + int(match[3])
    if match := re.fullmatch(r"(\d{1,3})m(?:ins?)?\.?(\d{1,2})s(?:ecs?)?\.?", text, re.IGNORECASE):
        return int(match[1]) * 60 + int(match[2])
    text = re.sub(r"(?<=\d)\.(?=\d\d)", ":", text)
    try:
        return parse_duration(text.rstrip("."))
    except ValueError:
        return None


def _timed(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return rows with times and gaps: the first a time, the others gaps, a blank as the row above."""
    told = any("time" in row for row in rows)
    timed: list[dict[str, Any]] = []
    first: int | None = None
    gap = 0
    for number, row in enumerate(rows):
        cell = row.pop("time", "")
        out = dict(row)
        if not told or "points" in row:
            timed.append(out)
            continue
        seconds = None if not cell or cell in _DITTO or _SAME.match(cell) else _seconds(cell)
        if number == 0:
            first = seconds if seconds is not None and seconds >= 600 else None
            if first is not None:
                out["time_s"] = first
        else:
            if _SAME.match(cell):
                pass  # the time of the row above
            elif seconds is not None:
                gap = seconds - first if first is not None and seconds >= first else seconds
            out["gap_s"] = gap
        timed.append(out)
    return timed
