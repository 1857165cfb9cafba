"""Sharing a moment: as a line in the clipboard, or the screen as a picture."""

import re
from io import StringIO
from pathlib import Path
from typing import Any

from textual.app import App

from tracker.race.language import _
from tracker.race.report import as_line
from tracker.race.snapshot import Snapshot

_FONT_FACE = re.compile(r"@font-face \{.*?\}", re.DOTALL)
_FONTS = "font-family: Fira Code,"
"""The start of Rich's font stack; local fonts are added to it, since the font to download is taken out."""


def copy_moment(app: App[Any], snapshot: Snapshot) -> None:
    """Copy the moment as one line to the terminal's clipboard (OSC 52), and notify."""
    line = as_line(snapshot, head=f"{snapshot.state.stage.title} ·")
    app.copy_to_clipboard(line)
    app.notify(_("Copied: {text}").format(text=line), markup=False)


def save_picture(app: App[Any], snapshot: Snapshot) -> None:
    """Save the screen as SVG in the current folder, else in the user's pictures folder, and notify where.

    In a browser's session the browser downloads it.
    """
    svg = picture(app)
    name = picture_name(snapshot)
    if app.is_web:
        app.deliver_text(StringIO(svg), save_filename=f"{name}.svg", mime_type="image/svg+xml")
        return
    for folder in (Path.cwd, _pictures):
        try:
            path = _write_new(folder(), name, svg)
        except OSError as error:
            why = error.strerror or str(error)
            continue
        app.notify(_("Saved in {path}").format(path=path), markup=False)
        return
    app.notify(
        _("The picture could not be saved: {why}. Start Ardoise in a folder of yours.").format(why=why),
        severity="error",
        markup=False,
    )


def picture(app: App[Any], title: str = "ardoise") -> str:
    """Return the screen as SVG that fetches nothing from the network."""
    svg = _FONT_FACE.sub("", app.export_screenshot(title=title))
    return svg.replace(_FONTS, f"{_FONTS} DejaVu Sans Mono, Menlo, Consolas,")


def picture_name(snapshot: Snapshot) -> str:
    """Return the name of a picture without its suffix: stage and km to go, as in "provence-2021-1-48.3km"."""
    from tracker.recording import file_name

    state = snapshot.state
    where = state.status.replace("_", "-")
    if state.status == "racing":
        km = state.km_to_go
        where = f"{km:g}km" if km is not None and state.stage.format == "road" else f"{snapshot.at:%H%M%S}"
    return f"{file_name(state.stage.id)}-{where}"


def _pictures() -> Path:
    from platformdirs import user_pictures_path

    return user_pictures_path()


def _write_new(folder: Path, name: str, svg: str) -> Path:
    """Write a picture under a name that no file has yet, and return its path.

    Raises:
        OSError: the picture can't be written.
    """
    number = 0
    while True:
        number += 1
        path = folder / f"{name}{f'-{number}' if number > 1 else ''}.svg"
        try:
            file = path.open("x", encoding="utf-8")
        except FileExistsError:
            continue
        try:
            with file:
                file.write(svg)
        except OSError:
            path.unlink(missing_ok=True)  # half a picture is none
            raise
        return path
