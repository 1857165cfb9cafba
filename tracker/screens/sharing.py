"""What one takes from a stage to show to others: the moment as a line, the screen as a picture."""

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
"""A drawing names this font and fetches it from elsewhere: it must do with what the reader has."""


def copy_moment(app: App[Any], snapshot: Snapshot) -> None:
    """Put the moment as one line into the clipboard of the terminal (OSC 52), and say so."""
    line = as_line(snapshot, head=f"{snapshot.state.stage.title} ·")
    app.copy_to_clipboard(line)
    app.notify(_("Copied: {text}").format(text=line), markup=False)


def save_picture(app: App[Any], snapshot: Snapshot) -> None:
    """Save the screen as SVG into the current folder, else into the user's folder of pictures, and say where.

    Who watches in a browser gets it as a download there.
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
    """Return the screen as SVG that fetches nothing from elsewhere."""
    svg = _FONT_FACE.sub("", app.export_screenshot(title=title))
    return svg.replace(_FONTS, f"{_FONTS} DejaVu Sans Mono, Menlo, Consolas,")


def picture_name(snapshot: Snapshot) -> str:
    """Return the name of a picture, without its ending: the stage and where it is, as "provence-2021-1-48.3km"."""
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
    """Write a picture under a name that no file has yet.

    Raises:
        OSError: it can't be written.
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
