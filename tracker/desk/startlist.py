"""Reads a pasted start list: a table with columns in any order, or one name with its team per line."""

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from tracker.race.language import _
from tracker.race.stage import Rider, Stage, Team
from tracker.race.text import fold_name, plain

_COLUMNS: dict[str, str] = {}
for _column, _names in {
    "bib": "bib|no|nr|num|number|dossard|startnr|start number|rugnummer|#",
    "name": "name|rider|coureur|renner|full name|fullname|athlete|rider name",
    "first": "first|first name|firstname|given name|prenom|voornaam",
    "last": "last|last name|lastname|surname|family name|nom|achternaam",
    "team": "team|team name|equipe|ploeg|squadra|equipo",
    "code": "code|team code|teamcode|uci code",
    "nation": "nation|nationality|country|nat|noc|pays|land|nationalite",
}.items():
    for _name in _names.split("|"):
        _COLUMNS[fold_name(_name) or _name] = _column

_NATION_CODES = (
    "AFG ALB ALG AND ARG ARM AUS AUT AZE BAR BEL BER BIH BLR BOL BRA BUL BUR CAN CHI CHN CIV CMR COL CRC CRO CUB "
    "CUR CYP CZE DEN DOM ECU ERI ESA ESP EST ETH FIN FRA GBR GEO GER GRE GUA GUM HKG HON HUN INA IND IRI IRL ISL "
    "ISR ITA JPN KAZ KGZ KOR KOS KSA LAT LBN LIE LTU LUX MAR MAS MDA MEX MGL MKD MLT MNE MON NAM NED NGR NIC NOR "
    "NZL PAN PAR PER PHI POL POR PUR ROU RSA RUS RWA SEN SGP SLO SMR SRB SUI SVK SWE SYR THA TPE TTO TUN TUR UAE "
    "UGA UKR URU USA UZB VEN VIE ZIM"
)
_NATIONS = frozenset(_NATION_CODES.split())
_IN_BRACKETS = re.compile(r"^(?P<name>[^(]+?)\s*\((?P<team>[^)]+)\)\s*$")
_HEADING = re.compile(r"^(?P<team>[^:;,\t]+?)\s*:$")
_CALLED_TEAM = re.compile(r"\b(?:team|cycling|procycling|racing|equipo|équipe|squadra|ploeg)\b", re.IGNORECASE)
_CODED = re.compile(r"^(?P<name>.+?)\s*\((?P<code>[A-Z0-9]{2,4})\)$")

LINE_LENGTH = 2000
"""Maximum characters of a line that are read, five times what a rider needs."""


@dataclass(slots=True)
class StartList:
    """The content of a start list."""

    riders: list[Rider] = field(default_factory=list)
    teams: list[Team] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    """Sentences on lines that could not be read."""


def read_start_list(text: str) -> StartList:
    """Return the riders and teams of a start list.

    Reads a table separated by tabs, semicolons, bars or commas, with or without a line of column names, and
    lines like "12 Giulio Ciccone (TFS)". A line with a team alone names the team of those that follow.
    """
    lines = [(number, line.strip()) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    found = StartList()
    rows: list[tuple[int, list[str], str]] = []
    separator = _separator([line for _number, line in lines])
    headings = _headings(text.splitlines(), separator)
    heading = ""
    for number, line in lines:
        if number in headings:
            heading = headings[number]
            continue
        rows.append((number, _cells(line, separator), heading))
    columns = _header(rows[0][1]) if rows else None
    if columns is not None:
        rows = rows[1:]
    if columns is None:
        columns = _guessed([cells for _number, cells, _team in rows])
    teams: dict[str, Team] = {}
    seen: dict[str, list[Rider]] = {}
    bibs: dict[int, Rider] = {}
    for number, cells, team in rows:
        if not any(cells):
            continue
        rider = _rider(dict(zip(columns, cells, strict=False)), team, teams)
        if rider is None:
            found.problems.append(_("line {number}: no rider's name").format(number=number))
        elif rider.bib is not None and rider.bib in bibs:
            said = _("line {number}: {name} and {other} both wear {bib}")
            other = bibs[rider.bib].name
            found.problems.append(said.format(number=number, name=rider.name, other=other, bib=rider.bib))
        elif (same := seen.get(rider.key)) and (rider.bib is None or any(one.bib is None for one in same)):
            said = _("line {number}: {name} is there twice; two riders of one name need a bib each")
            found.problems.append(said.format(number=number, name=rider.name))
        else:
            seen.setdefault(rider.key, []).append(rider)
            if rider.bib is not None:
                bibs[rider.bib] = rider
            found.riders.append(rider)
    found.teams = list(teams.values())
    return found


def _headings(lines: Sequence[str], separator: str | None) -> dict[int, str]:
    """Return the teams that are headings above their riders, by line number.

    A heading ends in a colon; or it has no bib, or only one cell, unlike the riders; or it begins a paragraph of
    riders, or contains a word such as "team".
    """
    filled_lines = {number: line.strip() for number, line in enumerate(lines, 1) if line.strip()}
    if separator is not None:
        filled = {
            number: [cell for cell in _cells(line, separator) if cell] for number, line in filled_lines.items()
        }
        alone = [number for number, cells in filled.items() if len(cells) == 1 and not cells[0].isdecimal()]
        return {number: filled[number][0].rstrip(" :") for number in alone if len(alone) * 2 < len(filled_lines)}
    with_colon = {
        number: named["team"] for number, line in filled_lines.items() if (named := _HEADING.match(line))
    }
    if with_colon:
        return with_colon
    rows = {number: _cells(line, None) for number, line in filled_lines.items()}
    bibbed = [number for number, cells in rows.items() if cells[0]]
    if any(rows[number][2] for number in bibbed):
        return {}  # each rider has a team on the same line
    if len(bibbed) * 2 > len(filled_lines):
        return {number: line for number, line in filled_lines.items() if not rows[number][0]}
    first = [number for number in filled_lines if number - 1 not in filled_lines]
    paragraphs = [
        sum(start <= number < end for number in filled_lines) for start, end in pairwise([*first, len(lines) + 1])
    ]
    if len(first) > 1 and min(paragraphs) > 2 and not bibbed:
        return {number: filled_lines[number] for number in first}
    called = {number: line for number, line in filled_lines.items() if _CALLED_TEAM.search(line)}
    return called if len(called) * 2 < len(filled_lines) else {}


def _separator(lines: Sequence[str]) -> str | None:
    """Return the separator of most lines, or None where they are plain names."""
    for separator in "\t;|,":
        if sum(separator in line for line in lines) * 2 > len(lines):
            return separator
    return None


def _cells(line: str, separator: str | None) -> list[str]:
    if separator is not None:
        return [cell.strip() for cell in next(csv.reader([line[:LINE_LENGTH]], delimiter=separator))]
    bib, _space, rest = line.partition(" ")
    cells = [bib.rstrip("."), rest.strip()] if bib.rstrip(".").isdecimal() and rest else ["", line]
    last = cells[1].rpartition(" ")
    nation = last[2] if last[2] in _NATIONS and last[0] else ""
    cells[1] = last[0] if nation else cells[1]
    if match := _IN_BRACKETS.match(cells[1]):
        return [cells[0], match["name"], match["team"], nation]
    return [*cells, "", nation]


def _header(cells: Sequence[str]) -> list[str] | None:
    """Return the meaning of each column, where the first line names them."""
    known = [_COLUMNS.get(fold_name(cell) or cell.strip(), "") for cell in cells]
    is_header = ("name" in known or "last" in known) and not any(cell.isdecimal() for cell in cells)
    return known if is_header else None


def _guessed(rows: Sequence[Sequence[str]]) -> list[str]:
    """Return the likely meaning of each column, from its content."""
    columns: list[str] = []
    width = max(map(len, rows), default=0)
    texts: list[tuple[float, int]] = []
    for index in range(width):
        cells = [row[index] for row in rows if index < len(row) and row[index]]
        if cells and all(cell.isdecimal() for cell in cells):
            columns.append("" if "bib" in columns else "bib")
        elif cells and all(cell in _NATIONS for cell in cells) and len(cells) * 2 > len(rows):
            columns.append("" if "nation" in columns else "nation")
        elif cells and all(re.fullmatch(r"[A-Z0-9]{3}", cell) for cell in cells):
            all_nations = all(cell in _NATIONS for cell in cells)
            columns.append("nation" if all_nations and "nation" not in columns else "code")
        else:
            columns.append("")
            texts.append((len(set(cells)) / max(1, len(cells)) if cells else -1, index))
    # Riders occur once, teams several times: the column with the most different texts holds the names.
    texts.sort(key=lambda pair: (-pair[0], pair[1]))
    for role, (share, index) in zip(("name", "team"), texts, strict=False):
        if share >= 0:
            columns[index] = role
    return columns


def _rider(cells: dict[str, str], heading: str, teams: dict[str, Team]) -> Rider | None:
    name = cells.get("name") or " ".join(part for part in (cells.get("first"), cells.get("last")) if part)
    name = proper_name(plain(name.replace(",", " ").replace(":", " ")))
    if not fold_name(name):
        return None
    team = _team(cells.get("team") or heading, cells.get("code", ""), teams)
    nation = plain(cells.get("nation", "")).upper()
    bib = cells.get("bib", "").strip(" .#")
    data = {
        "name": name,
        "team": team,
        "nation": nation,
        "bib": int(bib) if bib.isdecimal() and len(bib) < 6 else None,
    }
    return Rider.model_validate({key: value for key, value in data.items() if value not in ("", None)})


def _team(text: str, code: str, teams: dict[str, Team]) -> str:
    """Return the name of a team, and add the team with its code, as in "Trek-Segafredo (TFS)"."""
    name, code = plain(text), plain(code).upper()
    if match := _CODED.match(name):
        name, code = match["name"], match["code"]
    if not name and not code:
        return ""
    name = name or code
    known = teams.get(fold_name(name))
    if known is None:
        same = next(
            (team for team in teams.values() if team.code and fold_name(team.code) == fold_name(name)), None
        )
        if same is not None:
            return same.name
        if not code and re.fullmatch(r"[A-Z0-9]{3}", name):
            code = name
    if known is None or (code and not known.code):
        teams[fold_name(name)] = Team.model_validate({"name": name} | ({"code": code} if code else {}))
    return teams[fold_name(name)].name


def proper_name(name: str) -> str:
    """Return a name with the first name first and in title case: "CICCONE Giulio" is Giulio Ciccone."""
    words = name.split()
    loud = [word for word in words if word.isupper() and len(word) > 1]
    if not loud or len(loud) == len(words) == 1:
        return name.title() if name.isupper() else name
    if len(loud) == len(words):
        return name.title()
    if words[: len(loud)] == loud:
        words = words[len(loud) :] + loud
    return " ".join(word.title() if word in loud else word for word in words)


def print_start_list(stage: Stage) -> str:
    """Return the start list of a stage as `read_start_list` reads it, one rider per line."""
    lines = []
    for rider in stage.riders:
        code = stage.team_code(rider.team)
        team = f"{rider.team} ({code})" if rider.team and code and code != rider.team else rider.team or ""
        bib = "" if rider.bib is None else str(rider.bib)
        lines.append("; ".join((bib, rider.name, team, rider.nation or "")))
    return "\n".join(["bib; name; team; nation", *lines]) if lines else ""
