"""Result tables: rows in all the layouts that outlets use, and what a table is by its title and its content."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from feeds.commentary.page.cells import (
    BARE,
    BEFORE_A_TIME,
    HEADS,
    HOUR,
    NO_RESULT,
    POINTS,
    RANK,
    TIME,
    as_row,
    in_columns,
    seconds_of,
    tidied,
    with_times,
)
from feeds.commentary.page.columns import in_seen_columns
from feeds.commentary.page.passage_rows import kind_crossed, passage_rows
from feeds.commentary.page.stacked import unstacked, without_titles
from feeds.commentary.page.unnumbered import bare_row, falls, in_rows
from feeds.commentary.place.placings import MOST_BONUS_S
from feeds.commentary.words.letters import compiled
from feeds.commentary.words.numbers import number as value_of
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.writing import OF_A_PLACE
from tracker.race.text import fold_name

_GC = compiled(
    r"general classification|overall|\bgc\b|algemeen klassement|klassement na|^\W*klassement\W*$|^\W*standings\W*$|algemene rangschikking|classement g[ée]n[ée]ral|\bg[ée]n[ée]ral\b|clasificaci[oó]n general|\bla general\b|"
    r"how (?:they|things) stand|state of play|leader ?board|general (?:ranking|standings)|^\W*(?:the )?(?:new |latest |race |current )?standings\b|"
    r"^\W*after (?:stage|\w+ stages)\b|^\W*g[ée]n[ée]ral\b|rangschikking na|eindstand|stand (?:na|bij|v[oó]{1,2}r) |tussenstand|klassement (?:bij|v[oó]{1,2}r) ",
    re.IGNORECASE,
)
_OTHERS = (
    ("mountains", r"mountain|\bkom\b|\bqom\b|climber|berg|montagne|grimpeur|monta[ñn]a|à pois|lunares"),
    ("youth", r"young|youth|jongeren|\bjeunes?\b|j[oó]venes|\bjoven\b|witte trui|maillot blanco?\b"),
    ("teams", r"\bteams? classification|ploegenklassement|par [ée]quipes?|por equipos"),
    (
        "points",
        r"points? classification|sprint classification|puntenklassement|par points|clasificaci[oó]n (?:por|de(?: la)?) (?:puntos|regularidad)|green jersey|points|^\W*(?:puntos|regularidad|punten)\b|maillot vert|maillot verde",
    ),
)
_RESULT = compiled(
    r"result|stage|uitslag|daguitslag|etappe|\brit\b|classement|[ée]tape|clasificaci[oó]n de(?: la)? etapa|top[ -]?\d|resultado|finish",
    re.IGNORECASE,
)
STAGE_NUMBER = compiled(
    r"\b(?:stage|etappe|rit|[ée]tape|etapa)\s*(?:n[°o.]?\s*)?(?P<n>\d{1,2})\b|\b(?P<o>\d{1,2})(?:st|nd|rd|th|e|ste|de|ème|\.?ª|\.?º|er|re)\s+(?:stage|etappe|rit|[ée]tape|etapa)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """A table of a page, as published."""

    start: int
    """Index of its first row among the paragraphs."""
    end: int
    """Index after its last row."""
    title: str
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


_PIPES = compiled(r"\s*[|¦]\s*")
_EMPTY_CELL = compiled(r"\brow \d+ ?[-–] ?cell \d+\b", re.IGNORECASE)
"""What some pages write in a cell that is blank."""


_CLOCK_OF_ROW = compiled(r"^\W*\d{1,2} ?[:.hu] ?\d{2} ?(?:h|u|uur)?[ \W]+(?=\d{1,3}(?:[.)ºª°]|[ºª]\.) +[A-ZÀ-Þ])")
"""A time of day that a page repeats before each row."""


def _bare(line: str) -> str:
    """Return a line of a table with tabs for what divides its cells, and without the names of empty ones."""
    line = tidied(_CLOCK_OF_ROW.sub("", line))
    if "|" not in line and "¦" not in line:
        return line
    return _PIPES.sub("\t", _EMPTY_CELL.sub("", line).strip(" |¦")).strip()


def find_tables(lines: Sequence[str], distance_km: float | None = None) -> list[Table]:
    """Return the tables among a page's lines, top to bottom.

    Args:
        lines: the lines that are not empty.
        distance_km: length of the stage, by which a stage's time is known from a classification's.
    """
    published = lines
    lines = in_columns(in_seen_columns(unstacked([_bare(line) for line in lines])))
    lines, titles = without_titles(lines)
    found: list[Table] = []
    at = 0
    while at < len(lines):
        end = _ranked(lines, at) or _unranked(lines, at)
        if not end:
            inline = _inline(lines, at, distance_km, is_after=bool(found)) or _unnumbered(lines, at, distance_km)
            if inline is not None:
                found.append(inline)
            at += 1
            continue
        while end < len(lines) and not lines[end]:
            end += 1
        if at in titles and (table := _table([titles[at], *lines[at:end]], 1, end - at + 1, 0, distance_km)):
            table = replace(table, start=at, end=end)
        else:
            table = _table(lines, at, end, _title_before(lines, at, found[-1].end if found else 0), distance_km)
        if table is not None and not any(NO_RESULT.search(line) for line in lines[max(0, at - 2) : at]):
            found.append(replace(table, quote="\n".join(published[at:end])))
        at = end
    return found


_ITEM = compiled(
    r"(?:(?:(?<=[;,])|(?<=\D:)|(?<=\d[:.])(?=\s)|(?<=[a-z)\"']\.)|(?<=^))\s*(?=\d{1,3}(?:st|nd|rd|th|\s?[.ºªe°)]{0,2}-?)\s+(?:[A-ZÀ-Þ]|van |de |von ))"
    r"|(?<=\s)(?=\d{1,3}\s?[.ºª°)]{1,2}-?\s+(?:[A-ZÀ-Þ]|van |de |von )))"
)


_LEFT_OUT = lazy(r"[\s;,]*(?:\.\.\.|…)$")
"""After a row, where the next is not that of the next place."""


def _inline(lines: Sequence[str], at: int, distance_km: float | None, *, is_after: bool) -> Table | None:
    """Return the table that stands in one paragraph: "Results: 1. A 4:16:50; 2. B s.t.; 3. C 0:21"."""
    pieces = [piece.strip() for piece in _ITEM.split(lines[at]) if piece.strip()]
    ranks = [RANK.match(piece) for piece in pieces]
    begin = next((i for i, match in enumerate(ranks) if match and int(match["rank"]) == 1), None)
    if begin is None:
        return None
    end = begin
    while end < len(pieces) and (match := ranks[end]) and int(match["rank"]) == end - begin + 1:
        end += 1
    if end - begin >= FEWEST and pieces[end - 1].endswith(("...", "…")):
        last = end - begin  # "5. E s.t.; ... 20. F at 31"
        while end < len(pieces) and (match := ranks[end]) and int(match["rank"]) > last:
            last, end = int(match["rank"]), end + 1
    elif end - begin >= FEWEST:
        last = end - begin  # "10. E 1.22, 28. F 14.02"
        while (
            end < len(pieces)
            and (match := ranks[end])
            and int(match["rank"]) > last
            and TIME.search(pieces[end].rstrip(" .;,"))
            and not BEFORE_A_TIME.search(pieces[end - 1])
        ):
            last, end = int(match["rank"]), end + 1
    title = " ".join(pieces[:begin]) or (lines[at - 1] if at and _is_heading(lines[at - 1]) else "")
    said = [*pieces[begin : end - 1], _SENTENCE_ENDS.split(pieces[end - 1])[0].rstrip(" .")]
    rows = [tidied(_LEFT_OUT.sub("", piece).rstrip(" ;,/–—-")) for piece in said]
    if rows and end < len(pieces) and (match := ranks[end]) and BEFORE_A_TIME.search(pieces[end - 1]):
        rows[-1] += f' {match["rank"]}"'  # "3. C (EF) op 19. Onze D …"
    elif (
        rows and end < len(pieces) and (match := ranks[end]) and BARE.search(rows[0]) and not BARE.search(rows[-1])
    ):
        rows[-1] += f" {match['rank']}"  # "3. C 22. Tomorrow …"
    if any(_DOTTED.search(row) for row in rows):
        rows = [_LONG_DOTTED.sub(r"\1:\2", row) for row in rows]
    times = [TIME.search(row.rstrip(".")) for row in rows]
    if len(rows) < 2 or _is_passage(title) or NO_RESULT.match(title):
        return None
    first_s = (times[0] and seconds_of(times[0]["time"] or "")) or 0
    if times[0] and first_s <= MOST_BONUS_S and falls([seconds_of(t["time"] or "") for t in times if t]):
        return None  # bonus seconds
    is_whole = all(times) and first_s >= HOUR / 2
    is_timed = times[0] or (any(times) and (_RESULT.search(title) or _GC.search(title)))
    says_points = len(title) < _SHORT and _which(title) is not None and POINTS.search(rows[0])
    if not (says_points or is_whole or (len(rows) >= FEWEST and is_timed)) and not (
        _has_points(title, rows)
        and (_STANDINGS.search(title) or is_after or not _may_be_on_the_way(lines, at, title))
    ):
        return None
    table = _table([title, *[row.rstrip(".") for row in rows]], 1, len(rows) + 1, 0, distance_km, 2)
    return None if table is None else replace(table, start=at, end=at + 1, quote=lines[at])


def _unnumbered(lines: Sequence[str], at: int, distance_km: float | None) -> Table | None:
    """Return the table that stands in one paragraph without numbers: "Top 3: A 4:16:50, B s.t., C at 4"."""
    found = in_rows(lines, at)
    if found is None or _is_passage(found[0]) or NO_RESULT.match(found[0]):
        return None
    title, rows = found
    table = _table([title, *rows], 1, len(rows) + 1, 0, distance_km, 2)
    return None if table is None else replace(table, start=at, end=at + 1, quote=lines[at])


_DOTTED, _LONG_DOTTED = compiled(r"(?<![\d.])\d\.[0-5]\d$"), compiled(r"(?<![\d.])(\d\d)\.([0-5]\d)$")
"""Gaps with a point between minutes and seconds, and longer ones beside them."""


def _is_heading(line: str) -> bool:
    is_open = not line.rstrip().endswith((".", "!", "?")) or _GC.search(line) is not None
    return len(line) < 2 * _SHORT and is_open


def _has_points(title: str, rows: Sequence[str]) -> bool:
    """Return whether rows have points that no word says: "Points: 1 A 45, 2 B 38"."""
    found = [BARE.search(row) for row in rows]
    points = [int(match["points"]) for match in found if match]
    return (
        len(title) < _SHORT
        and _which(title) in ("mountains", "points")
        and len(points) == len(rows)
        and points == sorted(points, reverse=True)
    )


def _may_be_on_the_way(lines: Sequence[str], at: int, title: str) -> bool:
    """Return whether points may be those of one summit or sprint, as a title that says no more leaves open."""
    return _which(title) == "mountains" or any(_PASSAGE.search(line) for line in lines[max(0, at - 2) : at])


FEWEST = 3
"""Rows of a table, where its title does not say what it counts."""
LONGEST_STAGE_S = 8 * HOUR
FASTEST_KPH = 80
"""Above the speed of any stage or time trial."""
_SHORT = 60
"""Characters of such a title: "Points : 1. A, 42 pts ; 2. B, 40"."""


def _which(title: str) -> str | None:
    """Return of what a classification is by its title: "mountains", "youth", "teams" or "points"."""
    return next((name for name, pattern in _OTHERS if re.search(pattern, title, re.IGNORECASE)), None)


_SENTENCE_ENDS = compiled(r"(?<=[\w)\"'’″])(?<!^\d)(?<!^\d\d)(?<!\b[A-ZÀ-Þ])\.\s+(?=[A-ZÀ-Þ])")
_PASSAGE = compiled(
    r"sprint|meta volante|climb|\bcol\b|côte|summit|top of|kom\b|\bqom\W+\w|\bgpm\b|berg|cima|alto|puerto|sommet|(?:cruzan?|coronan?|pasan?|coronado|pancarta|paso por)\b[^:]{0,40}monta[ñn]a",
    re.IGNORECASE,
)
_FINAL_SPRINT = compiled(
    r"eindsprint|massasprint|final sprint|bunch sprint|sprint final|sprint massif|sprint masivo|finish",
    re.IGNORECASE,
)
_STANDINGS = compiled(r"classification|standings|klassement|classement|clasificaci", re.IGNORECASE)


def _is_passage(title: str) -> bool:
    """Return whether a title is that of a sprint or a climb on the way, and not of the finish."""
    is_other = _FINAL_SPRINT.search(title) or _STANDINGS.search(title) or _GC.search(title)
    return OF_A_PLACE.search(title) is not None or (bool(_PASSAGE.search(title)) and not is_other)


def _ranked(lines: Sequence[str], at: int) -> int | None:
    """Return the index after a run of rows with ranks from 1 up, or None where none begins."""
    if not (match := RANK.match(lines[at])) or int(match["rank"]) != 1 or not _is_row(match["body"]):
        return None
    rank, end = 1, at + 1
    while (
        end < len(lines)
        and (match := RANK.match(lines[end]))
        and rank <= int(match["rank"]) <= rank + 2
        and _is_row(match["body"])
    ):
        rank = int(match["rank"])
        end += 1
    return end if end - at >= 3 else None


_PARTICLE = compiled(
    r"(?:van|von|de|del|den|der|di|da|dal|dos|du|el|la|le|ten|ter|d['’]|['’]t )(?=\s?\w)", re.IGNORECASE
)
"""What a surname may begin with: "van der Berg Jan", "d'Elia (Alpha)"."""


def _is_row(body: str) -> bool:
    return bool(
        len(body) < 120
        and (body[:1].isupper() or _PARTICLE.match(body))
        and len(fold_name(body).split()) >= 2
        and not re.search(r"[a-zà-ÿ]{2}[.!?]\s+[A-Z]", body)
    )


def _unranked(lines: Sequence[str], at: int) -> int | None:
    """Return the index after a run of "Name (Team) +49sec" that a time with hours heads, or None."""
    if not bare_row(lines[at]):
        return None
    time = TIME.search(lines[at])
    if not POINTS.search(lines[at]) and not (time and (seconds_of(time["time"] or "") or 0) >= HOUR / 2):
        return None
    end = at + 1
    while end < len(lines) and bare_row(lines[end]):
        end += 1
    return end if end - at >= 3 else None


def _title_before(lines: Sequence[str], at: int, floor: int) -> int | None:
    begin = at
    while begin > floor and HEADS.fullmatch(lines[begin - 1].strip()):
        begin -= 1  # heads of columns, one a line
    for index in range(begin - 1, max(floor, begin - 4) - 1, -1):
        line = lines[index]
        if re.match(r"\W*(?:swipe|pos\.?\b|#|rank|place|rk\b|rg\b|-{3}|pl(?:ts)?\.?\b)", line, re.IGNORECASE):
            continue
        return (
            index
            if len(line) < 160
            and (
                _GC.search(line)
                or _RESULT.search(line)
                or any(re.search(p, line, re.I) for _, p in _OTHERS)
                or line.rstrip().endswith(":")
                or (len(line) < _SHORT and _is_heading(line) and _is_passage(line))
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
    says_points = any(POINTS.search(line) for line in lines[at:end])
    which = _which(title)
    on_the_way = passage_rows(title, lines[at:end]) if _is_passage(title) else None
    if on_the_way is not None and len(on_the_way) >= fewest:
        kind = kind_crossed(title)
        return Table(at, end, title, tuple(on_the_way), kind, None, None, "\n".join(lines[at:end]))
    cells = [
        as_row(line, number, says_points or which in ("mountains", "points"))
        for number, line in enumerate(lines[at:end], 1)
    ]
    rows = with_times([cell for cell in cells if cell is not None])
    if len(rows) < fewest or _is_prose(lines[at:end], rows):
        return None
    stage = _stage_of(title)
    time_s = rows[0].get("time_s")
    if time_s and distance_km and distance_km / (time_s / HOUR) > FASTEST_KPH:
        return None  # times of day
    if says_points and _is_passage(title):
        kind, which = kind_crossed(title), None
    elif says_points or (which in ("points", "mountains") and time_s is None):
        kind, which = "classification", which or "points"
    elif which in ("youth", "teams") or (which is not None and not _GC.search(title) and "points" in rows[0]):
        kind = "classification"
    else:
        kind = _kind(title, time_s, distance_km)
        which = None
    quote = "\n".join(lines[at:end])
    return Table(at, end, title, tuple(rows), kind, which, stage, quote)


def _is_prose(lines: Sequence[str], rows: Sequence[dict[str, Any]]) -> bool:
    """Return whether numbered lines are sentences: they end as such, and none has a time, points, or brackets."""
    stopped = sum(line.rstrip().endswith((".", "!", "?")) for line in lines)
    return stopped * 2 > len(lines) and not any(
        {"time_s", "gap_s", "points", "team", "nation"} & row.keys() for row in rows
    )


_STAGE_WORD = compiled(r"\bstage (?P<n>[a-z]+)\b", re.IGNORECASE)


def _stage_of(title: str) -> int | None:
    """Return the number of the stage that a title names, in figures or words."""
    if match := STAGE_NUMBER.search(title):
        return int(match["n"] or match["o"])
    match = _STAGE_WORD.search(title)
    value = value_of(match["n"]) if match and match["n"].lower() not in ("a", "an") else None
    return None if value is None else int(value)


def _kind(title: str, time_s: int | None, distance_km: float | None) -> str:
    """Return what a table of times is: by its title, unless its time is that of no stage, or of this one."""
    titled = "gc" if _GC.search(title) or (time_s or 0) > LONGEST_STAGE_S else "result"
    is_slow = time_s is not None and distance_km is not None and distance_km / (time_s / HOUR) < 22
    return "gc" if is_slow else titled
