"""One line of the feed in its columns: km to go, race time, tag, and the wrapped text."""

from rich.cells import cell_len

from tracker.race import events as ev
from tracker.race.followed import NOBODY, Followed, names_any
from tracker.race.language import _
from tracker.race.notation import format_km
from tracker.race.order import is_key
from tracker.race.riders import resolved
from tracker.race.snapshot import FeedView
from tracker.race.stage import Stage
from tracker.race.terms import tag_width
from tracker.race.wording import line, tag
from widgets.cells import Row, Span, clock, pad, wrap
from widgets.words import FOLLOWED

_KM_CELLS = 5
_FULL_CELLS = 54
"""From this width on there is a column for the race time."""

_TAG_CELLS = 36
"""From this width on there is a column for the tag; below it the tag begins the text."""

_TAG_INKS = {
    "gap": "lead-strong",
    "situation": "lead",
    "breakaway": "lead-strong",
    "attack": "chase-strong",
    "join": "chase",
    "caught": "pack-strong",
    "regroup": "pack-strong",
    "dropped": "back",
    "crash": "down-strong",
    "mechanical": "down",
    "abandon": "down-strong",
    "climb": "chase-strong",
    "sprint": "up-strong",
    "start": "up-strong",
    "neutralised": "down-strong",
    "resumed": "up-strong",
    "shortened": "down-strong",
    "cancelled": "down-strong",
    "depart": "soft",
    "split": "chase-strong",
    "finish": "lead-strong",
    "result": "lead-strong",
    "gc": "pack",
    "classification": "pack",
}


def text_width(width: int) -> int:
    """Return the width in cells of a line's text in a feed of `width` cells."""
    return max(1, width - _indent(width))


def line_height(event: ev.EventBase, feed: FeedView, stage: Stage, width: int, followed: Followed) -> int:
    """Return the number of rows of a line, as `line_rows` lays it out."""
    text, suffix, _ = _wording(event, feed, stage, width)
    return len(wrap(_mark(event, feed, stage, followed) + text + suffix, text_width(width)))


def line_rows(
    event: ev.EventBase, feed: FeedView, stage: Stage, width: int, followed: Followed = NOBODY
) -> list[Row]:
    """Return a line of the feed in rows of at most `width` cells.

    A corrected line is marked; of a withdrawn one only that and the reason is shown. A line that names somebody
    `followed` begins with their mark.
    """
    text, suffix, ink = _wording(event, feed, stage, width)
    mark = _mark(event, feed, stage, followed)
    lines = wrap(mark + text + suffix, text_width(width))
    key = _is_key(event, stage) and not feed.is_withdrawn(event)
    head = _head(event, feed, stage, width, key)
    hang: Span = (("▌" if key else " ") + " " * (_indent(width) - 1), "lead-strong")
    rows: list[Row] = []
    for index, part in enumerate(lines):
        front: Row = head if index == 0 else (hang,)
        if mark and index == 0:
            front = (*front, (FOLLOWED, "followed"))
            part = part.removeprefix(FOLLOWED)  # noqa: PLW2901
        if suffix and index == len(lines) - 1 and part.endswith(suffix.strip()):
            rows.append((*front, (part.removesuffix(suffix.strip()), ink), (suffix.strip(), "doubt")))
        else:
            rows.append((*front, (part, ink)))
    return rows


def _mark(event: ev.EventBase, feed: FeedView, stage: Stage, followed: Followed) -> str:
    """Return the mark of a line that names somebody followed, else ""."""
    return f"{FOLLOWED} " if names_any(event, followed, stage) and not feed.is_withdrawn(event) else ""


def _indent(width: int) -> int:
    """Return the width in cells before the text: marker, km, time and tag, each followed by space."""
    indent = 1 + _KM_CELLS + 1
    if width >= _FULL_CELLS:
        indent += 5 + 2
    if width >= _TAG_CELLS:
        indent += tag_width() + 1
    return indent


def _wording(event: ev.EventBase, feed: FeedView, stage: Stage, width: int) -> tuple[str, str, str]:
    """Return a line's text, what is added to it, and the ink of the text."""
    correction = feed.corrections.get(event.id) if feed.corrections else None
    if isinstance(correction, ev.Withdraw):
        said = _("entry withdrawn")
        if correction.reason and correction.reason != ev.UNDO:
            said = _("entry withdrawn: {reason}").format(reason=correction.reason)
        return said, "", "doubt"
    text = line(resolved(event, stage), stage.format != "road")
    if width < _TAG_CELLS and tag(event):
        text = f"{tag(event)} {text}"
    source = _("worked out") if event.source == ev.WORKED_OUT else event.source
    added = [] if _is_first_source(event, stage) else [f"· {source}"]
    # What was retyped right after an undo was a slip, and is mended.
    added += [_("(corrected)")] if correction is not None and correction.reason != ev.RETYPED else []
    # Non-breaking spaces keep what is added in one piece.
    suffix = " " + " ".join(added).replace(" ", "\u00a0") if added else ""
    if _is_key(event, stage):
        return text, suffix, "strong"
    return text, suffix, "text" if tag(event) else "soft"


def _is_key(event: ev.EventBase, stage: Stage) -> bool:
    return is_key(event, stage.format != "road")


def _is_first_source(event: ev.EventBase, stage: Stage) -> bool:
    """Return whether a line needs no attribution: its source is the stage's first, or not given."""
    return not event.source or not stage.sources or stage.sources[0].startswith(event.source)


def _head(event: ev.EventBase, feed: FeedView, stage: Stage, width: int, key: bool) -> Row:
    figures = "doubt" if event.estimated and not stage.estimated else "soft"
    at_km = feed.km_of(event)
    # After the finish the last km reported is the line, and says nothing of what comes then.
    km = "" if at_km is None or (not at_km and event.km_to_go is None) else format_km(at_km)
    km += "  " if km.isdecimal() or not km else ""  # whole km stand over the whole part of the others
    spans: list[Span] = [
        ("▌" if key else " ", "lead-strong"),
        (pad(km, _KM_CELLS, right=True) + " ", "text" if key else figures),
    ]
    if width >= _FULL_CELLS:
        spans.append((clock(event.at, stage) + "  ", figures))
    if width >= _TAG_CELLS:
        word = "" if feed.is_withdrawn(event) else tag(event)
        spans.append((word + " " * (tag_width() + 1 - cell_len(word)), _TAG_INKS.get(ev.kind_of(event), "soft")))
    return tuple(spans)
