"""Results and standings in one line whose riders have no numbers: "Top 5: A (Team) 3:51:48, B (Team) at 4, C s.t."."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from feeds.commentary.page.cells import BRACKETS, HOUR, POINTS, TIME, seconds_of
from feeds.commentary.words.letters import compiled

_TITLE = compiled(
    r"^(?P<title>[^:]{0,30}?\b(?:results?|result sheet|top (?:three|five|ten|\d{1,2})|order|podium|standings|overall|gc|general classification|general|uitslag|daguitslag|klassement|stand|eindstand|"
    r"classement|classement g[ée]n[ée]ral|g[ée]n[ée]ral|r[ée]sultats?|podio|resultados?|clasificaci[oó]n|general final|la general|etapa|[ée]tape)\b[^:.]{0,40})(?:[:.]\s+|\s*$)(?P<rest>.*)$",
    re.IGNORECASE,
)
_CLOCK = compiled(r"^\W*\d{1,2} ?[:.hu] ?\d{2}\b(?: ?(?:uur|u|h|[ap]\. ?m\.))?[ \W]*")
"""The time of day before a title."""
_NAME = r"(?:(?:van|von|de|del|den|der|di|da|dos|du|la|le|ten|ter|d['’]) ?){0,3}[A-ZÀ-Þ][\w'’.-]*(?: (?:(?:van|von|de|del|den|der|di|da|dos|du|la|le|ten|ter) ){0,3}[A-ZÀ-Þ][\w'’-]*){0,4}"
_ITEM = compiled(rf"(?P<name>{_NAME})(?: ?\((?P<team>(?!\d)[^()]{{2,45}})\))?(?P<time>[ ,]*(?:.{{0,24}}))$")
_SAME_FOR_ALL = compiled(
    r"^(?:tod[oa]s|all|allen|tous|toutes)\b.{0,12}\b(?:same time|mismo tiempo|m\.? ?t|s\.? ?t|z\.? ?t|zelfde tijd|m[êe]me temps|in de tijd)",
    re.IGNORECASE,
)
_APART = (compiled(r";\s+"), compiled(r"\.\s+(?=[A-ZÀ-Þ])"), compiled(r",\s+"))
_FEWEST = 3
_NO_TIME = compiled(r"^[\s,]*$")


def in_rows(lines: Sequence[str], at: int) -> tuple[str, list[str]] | None:
    """Return the title and the rows, numbered, of a list of riders that stands in one line, or None where there is none.

    Args:
        lines: a page's lines.
        at: the index of the line.
    """
    line = _CLOCK.sub("", lines[at])
    match = _TITLE.match(line)
    if match is None or not match["rest"]:
        before = _TITLE.match(lines[at - 1]) if at else None
        if before is None or before["rest"] or match is not None:
            return None
        title, rest = lines[at - 1], line
    else:
        title, rest = match["title"], match["rest"]
    return next(((title, rows) for apart in _APART if (rows := _rows(apart, rest))), None)


def _rows(apart: re.Pattern[str], text: str) -> list[str]:
    """Return the rows of a list as one mark divides it: the first with a time, or all with the same."""
    rows: list[str] = []
    times: list[str] = []
    for piece in _pieces(apart, text):
        if _SAME_FOR_ALL.match(piece):
            times = [times[0], *["s.t."] * (len(times) - 1)] if times else times
            break
        match = _ITEM.match(piece)
        said = _SECONDS_AT.sub(r" +\1", match["time"]) if match is not None else ""
        time = TIME.match(said) if match is not None else None
        if match is None or not (time or _NO_TIME.match(match["time"])):
            break
        rows.append(match["name"] + (f" ({match['team']})" if match["team"] else ""))
        times.append(said.strip(" ,") if time else "")
    first = TIME.search(f" {times[0]}") if times and times[0] else None
    is_timed = first is not None and (seconds_of(first["time"] or "") or 0) >= HOUR / 2
    if len(rows) < _FEWEST or not (is_timed or all("(" in row for row in rows)):
        return []
    return [
        f"{number}. {row} {time}".strip() for number, (row, time) in enumerate(zip(rows, times, strict=True), 1)
    ]


def _pieces(apart: re.Pattern[str], text: str) -> Iterator[str]:
    """Yield what a mark divides, a time by itself with the rider before it."""
    held = ""
    for piece in (one.strip() for one in apart.split(text.rstrip(" ."))):
        if held and TIME.fullmatch(f" {piece}") and not TIME.search(held):
            held = f"{held} {piece}"
            continue
        if held:
            yield held
        held = piece
    if held:
        yield held


def bare_row(line: str) -> bool:
    """Return whether a line is a rider with a time or points and no rank."""
    if len(line) >= 120 or not line[:1].isupper():
        return False
    if (match := BRACKETS.match(line)) is None:
        return _NAME_AND_TIME.match(line) is not None and TIME.search(line) is not None
    return (
        bool(TIME.search(line) or POINTS.search(line) or _SECONDS_ONLY.search(line))
        and len(match["name"].split()) <= 6
    )


_NAME_AND_TIME = compiled(
    r"[A-ZÀ-Þ][\w'’.-]+(?: (?:(?:van|von|de|del|den|der|di|da) )*[A-ZÀ-Þ][\w'’-]*){0,4}[ ,]+(?:[+\d(]|[mszMSZ]\. ?[tT]\.?|(?:at|op|à|a) \d)[^a-zà-ÿ]{0,2}[^ ]{0,14}(?: ?[\d'’\"″:smh]{1,6}){0,3}$"
)
_SECONDS_AT = compiled(r"[ ,]+(?:at|op|à|a) (\d{1,2})$")
_SECONDS_ONLY = compiled(r"\) [1-5]?\d$")


def falls(seconds: Sequence[int | None]) -> bool:
    """Return whether each is fewer than the one before, "3", 2", 1"": what a sprint gives, and no gaps."""
    known = [value for value in seconds if value is not None]
    return len(known) > 1 and all(later < before for before, later in pairwise(known))
