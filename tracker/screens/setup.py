"""The form with a stage's header: race, course, start list, climbs and sprints, filled in by keyboard."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Grid, Horizontal, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Button, Input, Label, Static, TextArea

from tracker.desk.setup import FIELDS, LISTS, OF_TRIALS, SetupError, read_setup, setup_texts, stage_id
from tracker.desk.startlist import read_start_list
from tracker.desk.unfinished import Unfinished
from tracker.journal import LogError
from tracker.library import user_path
from tracker.race.language import N_, _
from tracker.race.profile import ProfileError, with_profile
from tracker.race.stage import Stage
from tracker.screens.keeping import keep_soon
from tracker.screens.keyline import KeyLine

FILE_LIMIT = 4 << 20
"""Size limit of a start list file in bytes."""


class SetupScreen(Screen[Stage | None]):
    """Asks for the header of a stage; the result is the header, or None when the form was cancelled."""

    AUTO_FOCUS = "#race"
    DEFAULT_CSS = """
    SetupScreen > VerticalScroll { padding: 0 1; }
    SetupScreen Grid { grid-size: 4; grid-columns: 11 1fr 11 1fr; height: auto; grid-rows: 1; grid-gutter: 0 1; }
    SetupScreen Label { color: $foreground 80%; }
    SetupScreen Input { border: none; height: 1; padding: 0 1; background: $surface; }
    SetupScreen Input:focus { border: none; background: $panel; }
    SetupScreen TextArea { border: none; padding: 0 1; height: 5; background: $surface; }
    SetupScreen TextArea:focus { border: none; background: $panel; }
    SetupScreen #riders { height: 8; }
    SetupScreen Horizontal { height: 1; margin: 1 0 0 0; }
    SetupScreen Horizontal > Label { width: 12; text-style: bold; }
    SetupScreen Horizontal > .hint { width: 1fr; color: $foreground 72%; }
    SetupScreen #title { text-style: bold; margin: 0 0 1 0; }
    SetupScreen #count, SetupScreen #found { color: $text-success; height: auto; }
    SetupScreen #wrong { color: $text-error; height: auto; }
    SetupScreen Button { margin: 1 0 0 0; }
    """
    BINDINGS: ClassVar = [
        Binding(
            "f2",
            "done",
            N_("done"),
            priority=True,
            tooltip=N_("Take the set-up and go to the desk"),
            id="setup.done",
        ),
        Binding("tab", "app.focus_next", N_("next field"), tooltip=N_("The next field"), id="setup.next"),
        Binding(
            "shift+tab", "app.focus_previous", "", show=False, tooltip=N_("The field before"), id="setup.previous"
        ),
        Binding("escape", "leave", N_("leave"), tooltip=N_("Leave the set-up as it was"), id="setup.leave"),
    ]

    def __init__(
        self,
        stage: Stage | None,
        *,
        now: datetime,
        name: str = "",
        base: Stage | None = None,
        title: str = "",
        on_done: Callable[[Stage], Screen[Any]] | None = None,
        profile: str = "",
        unfinished: Unfinished | None = None,
    ) -> None:
        """Create the form.

        Args:
            stage: the header to change; None for a new stage.
            now: the local time of day.
            name: the name of the log's file, for the id of a new stage.
            base: another stage, whose header fills the form of a new one.
            title: the title above the fields.
            on_done: makes the next screen from the header; without it the header is the screen's result.
            profile: the path of a file with the altitudes of the course, or "".
            unfinished: the file that keeps the fields until the form is done, with those of one left unfinished.
        """
        super().__init__()
        self._stage, self._now, self._file = stage, now, name
        self._base = stage or base
        """The stage that filled the fields; what no field shows is taken from it."""
        self._profile, self._loaded = profile, ""
        self._on_done = on_done
        self._unfinished = unfinished
        self._left = dict(unfinished.setup) if unfinished is not None else {}
        """The fields of a form that was left unfinished."""
        self._title = title or _("The stage: all of it can be changed later")

    def compose(self) -> ComposeResult:
        """Lay out the fields."""
        texts = ({} if self._base is None else setup_texts(self._base)) | self._left
        with VerticalScroll():
            yield Static(Content(self._title), id="title")
            with Grid():
                for field, (label, hint) in FIELDS.items():
                    yield Label(Content(_(label)))
                    yield Input(texts.get(field, ""), placeholder=_(hint), id=field, select_on_focus=False)
                yield Label(Content(_("List file")))
                yield Input(placeholder=_("a start list as CSV: its path, then Enter"), id="file")
                yield Label(Content(_("Profile")))
                yield Input(
                    self._profile,
                    placeholder=_("altitudes as GPX or CSV: its path, then Enter"),
                    id="profile",
                    select_on_focus=False,
                )
            for field, (label, hint) in LISTS.items():
                with Horizontal(id=f"{field}-head"):
                    yield Label(Content(_(label)))
                    yield Static(Content(_(hint)), classes="hint")
                yield TextArea(texts.get(field, ""), id=field, tab_behavior="focus", show_line_numbers=False)
            yield Static(id="found")
            yield Static(id="count")
            yield Static(id="wrong")
            yield Button(_("To the desk (F2)"), id="done", compact=True)
        yield KeyLine()

    def on_mount(self) -> None:
        """Count the riders filled in already."""
        self._count()
        self._show_trial(self.query_one("#format", Input).value)
        if self._left:
            said = _("This set-up was left half done: it goes on as it was.")
            self.query_one("#title", Static).update(Content(f"{self._title} · {said}"))

    def _texts(self) -> dict[str, str]:
        texts = {field: self.query_one(f"#{field}", Input).value for field in FIELDS}
        return texts | {field: self.query_one(f"#{field}", TextArea).text for field in LISTS}

    def _wrong(self, sentence: str) -> None:
        self.query_one("#wrong", Static).update(Content(sentence))

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Count the riders."""
        event.stop()
        if event.text_area.id == "riders":
            self._count()
        self._keep()

    def _keep(self) -> None:
        """Save the fields soon, unless they are as they were at first."""
        if self._unfinished is None:
            return
        texts = self._texts()
        begun = dict.fromkeys(texts, "") | ({} if self._base is None else setup_texts(self._base))
        self._unfinished.setup = {} if texts == begun else texts
        keep_soon(self.app, self._unfinished)

    def _forget(self) -> None:
        """Delete the saved fields: the form is done or cancelled."""
        if self._unfinished is not None:
            self._unfinished.setup = {}
            self._unfinished.save()
            self._unfinished = None

    def on_unmount(self) -> None:
        """Save the fields when the program ends."""
        if self._unfinished is not None:
            self._unfinished.save()

    def _count(self) -> None:
        found = read_start_list(self.query_one("#riders", TextArea).text)
        said = ""
        if found.riders:
            said = _("Riders: {riders}, teams: {teams}").format(riders=len(found.riders), teams=len(found.teams))
        if found.problems:
            said += f" · {found.problems[0]}"
        self.query_one("#count", Static).update(Content(said))

    def on_input_changed(self, event: Input.Changed) -> None:
        """Save the fields, and show those of a time trial while the stage is one."""
        event.stop()
        self._keep()
        if event.input.id == "format":
            self._show_trial(event.value)

    def _show_trial(self, stage_format: str) -> None:
        is_trial = stage_format.strip().lower() not in ("", "road")
        for field in OF_TRIALS:
            self.query_one(f"#{field}").display = self.query_one(f"#{field}-head").display = is_trial

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Load the start list or the profile, or move to the next field."""
        event.stop()
        if event.input.id == "file" and event.value.strip():
            self._load(user_path(event.value.strip()))
        elif event.input.id == "profile" and event.value.strip():
            self._load_profile(event.value.strip())
        else:
            self.focus_next()

    def _load(self, path: Path) -> None:
        try:
            if path.stat().st_size > FILE_LIMIT:
                self._wrong(_("{path} is too large for a start list.").format(path=path))
                return
            text = path.read_text(encoding="utf-8-sig", errors="replace")
        except OSError as error:
            self._wrong(_("{path} can't be read: {why}.").format(path=path, why=error.strerror))
            return
        self.query_one("#riders", TextArea).text = text
        self._wrong("")
        self.query_one("#climbs", TextArea).focus()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Finish the form."""
        event.stop()
        self.action_done()

    def _load_profile(self, file: str) -> bool:
        """Put the altitudes of a file into the form, and the climbs found in them among the climbs.

        Returns:
            False when the form or the file can't be read; the screen then shows why.
        """
        from tracker.profiles import read_points

        try:
            points = read_points(user_path(file))
            made = with_profile(self._read(), points)
        except SetupError as error:
            self._complain(error)
            return False
        except ProfileError as error:
            self._wrong(str(error))
            self.query_one("#profile").focus()
            return False
        self._base, self._loaded = made.stage, file
        texts = setup_texts(made.stage)
        self.query_one("#distance", Input).value = texts["distance"]
        self.query_one("#climbs", TextArea).text = texts["climbs"]
        altitudes = [round(point.altitude_m) for point in made.stage.profile]
        said = _("Profile: {low} to {high} m; climbs found in it that were not listed: {n}").format(
            low=min(altitudes), high=max(altitudes), n=made.found
        )
        self.query_one("#found", Static).update(Content("\n".join((said, *made.notes))))
        self._wrong("")
        self.query_one("#climbs", TextArea).focus()
        return True

    def _read(self) -> Stage:
        """Return the header that the fields make.

        Raises:
            SetupError: the fields make no valid header.
        """
        return read_setup(self._texts(), self._now, self._base, self._file)

    def _complain(self, error: SetupError) -> None:
        self._wrong("\n".join(error.sentences.values()))
        self.query_one(f"#{next(iter(error.sentences))}").focus()

    def action_done(self) -> None:
        """Finish the form, or show what is wrong with it."""
        profile = self.query_one("#profile", Input).value.strip()
        if profile and profile != self._loaded and not self._load_profile(profile):
            return
        try:
            stage = self._read()
        except SetupError as error:
            self._complain(error)
            return
        if self._stage is None and self._base is not None:
            names = stage.model_dump(include={"race", "year", "number"})
            stage = stage.model_copy(update={"id": stage_id(self._file, names)})
        self.accept(stage)

    def accept(self, stage: Stage) -> None:
        """Go on to the next screen with a complete header."""
        if self._on_done is None:
            self._forget()
            self.dismiss(stage)
            return
        self._forget()  # before the desk looks what was left half done
        try:
            screen = self._on_done(stage)
        except LogError as error:
            self._keep()
            self._wrong(str(error))
            return
        self.app.push_screen(screen)

    def action_leave(self) -> None:
        """Cancel the form."""
        if self._on_done is None:
            self._forget()
            self.dismiss(None)
        else:
            self.app.exit()
