"""`ardoise report`: a stage report as a desk would file it, as Markdown, HTML or plain text."""

import html
import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import click

from tracker.commands.common import Failure, lang_option, load, report_set_aside, stage_argument

if TYPE_CHECKING:
    from tracker.race.article import Article
    from tracker.race.stage import Stage

Cells = tuple[str, str, str, str]
"""Place, rider, team and time of a row."""


@click.command()
@stage_argument
@click.option(
    "--format",
    "form",
    type=click.Choice(["md", "html", "text"]),
    default="md",
    show_default=True,
    help="Markdown, a page of HTML, or plain text.",
)
@lang_option
def report(stage: str, form: str) -> None:
    """Write the report of STAGE, the id of a stage or the path of a stage file: from its log alone."""
    from tracker.race.article import NotFinished, article
    from tracker.race.timeline import Timeline

    log = load(stage)
    report_set_aside(log, stage)
    try:
        written = article(Timeline(log.stage, log.events))
    except NotFinished as error:
        raise Failure(str(error)) from None
    click.echo(_FORMATS[form](written, log.stage).rstrip())


def _tables(written: "Article", stage: "Stage") -> list[tuple[str, list[Cells]]]:
    """Return each table's title and rows."""
    from tracker.race.language import _
    from tracker.race.notation import SAME_TIME, format_duration, format_gap

    tables = []
    for table in written.tables:
        rows: list[Cells] = []
        before = None
        for index, row in enumerate(table.rows):
            if index == 0:
                time = format_duration(row.time_s) if row.time_s is not None else ""
            elif row.gap_s is None:
                time = ""
            else:
                time = _(SAME_TIME) if row.gap_s == before else format_gap(row.gap_s)
            before = row.gap_s if index else 0
            team = stage.team_code(row.team) or row.team or ""
            rows.append((str(row.position or ""), row.name, team, time))
        tables.append((_("General classification") if table.of_gc else _("Stage result"), rows))
    return tables


def _text(written: "Article", stage: "Stage") -> str:
    import textwrap

    parts = [written.headline, "=" * len(written.headline), ""]
    for paragraph in written.paragraphs:
        parts += [textwrap.fill(paragraph, 80), ""]
    for title, rows in _tables(written, stage):
        widths = [max(len(row[column]) for row in rows) for column in range(4)]
        parts += [title, ""]
        parts += [
            f"{place:>{widths[0]}}  {rider:<{widths[1]}}  {team:<{widths[2]}}  {time:>{widths[3]}}".rstrip()
            for place, rider, team, time in rows
        ]
        parts.append("")
    return "\n".join(parts)


def _md(written: "Article", stage: "Stage") -> str:
    from tracker.race.language import _

    def safe(text: str) -> str:
        return re.sub(r"([\\`*_\[\]<>|#])", r"\\\1", text)

    parts = [f"# {safe(written.headline)}", ""]
    for paragraph in written.paragraphs:
        parts += [safe(paragraph), ""]
    head = "| " + " | ".join(("", _("Rider"), _("Team"), _("Time"))) + " |"
    for title, rows in _tables(written, stage):
        parts += [f"## {title}", "", head, "|---:|:---|:---|---:|"]
        parts += ["| " + " | ".join(map(safe, row)) + " |" for row in rows]
        parts.append("")
    return "\n".join(parts)


def _html(written: "Article", stage: "Stage") -> str:
    from tracker.race.language import _, spoken

    safe = html.escape
    parts = [
        f'<!doctype html>\n<html lang="{spoken()}">\n<meta charset="utf-8">',
        f"<title>{safe(written.headline)}</title>",
        f"<article>\n<h1>{safe(written.headline)}</h1>",
        *(f"<p>{safe(paragraph)}</p>" for paragraph in written.paragraphs),
    ]
    head = "".join(f"<th>{cell}</th>" for cell in ("", _("Rider"), _("Team"), _("Time")))
    for title, rows in _tables(written, stage):
        parts += [f"<h2>{title}</h2>", f"<table>\n<tr>{head}</tr>"]
        parts += [_row(row) for row in rows]
        parts.append("</table>")
    return "\n".join([*parts, "</article>\n</html>"])


def _row(cells: Sequence[str]) -> str:
    return "<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in cells) + "</tr>"


_FORMATS: dict[str, "Callable[[Article, Stage], str]"] = {"md": _md, "html": _html, "text": _text}
