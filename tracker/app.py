"""The full-screen application: one opening screen, two themes, the command palette."""

import gc
import os
import time
from collections.abc import Callable
from typing import Any, ClassVar, cast

from textual.app import App
from textual.binding import Binding
from textual.command import CommandPalette
from textual.screen import Screen

from tracker.race.language import N_, _
from tracker.screens.keyline import key_name
from tracker.screens.notification import notification
from tracker.screens.palette import KeyCommands
from tracker.settings import Settings, load_settings, save_settings
from widgets.palette import ARDOISE_DARK, ARDOISE_LIGHT, THEMES

ANSI_THEMES = ("ansi", "textual-ansi")
"""How the names begin of the themes that use the terminal's own palette."""


def keep_what_is_loaded() -> None:
    """Let the collector of garbage look no more through what start-up has made, which stays to the end.

    It is some hundred thousand objects, and looking through them all takes five frames, every few minutes.
    """
    gc.freeze()


class ArdoiseApp(App[None]):
    """Shows one screen and what it opens, until the last of them is left."""

    TITLE = "Ardoise"
    # The icon of the palette is an emoji, and terminals disagree on how wide that is.
    CSS = "CommandPalette SearchIcon { display: none; }"
    COMMANDS: ClassVar = {KeyCommands}
    BINDINGS: ClassVar = [
        Binding(
            "ctrl+p",
            "command_palette",
            N_("palette"),
            show=False,
            priority=True,
            system=True,
            tooltip=N_("Open the command palette"),
            id="app.palette",
        ),
        Binding("T", "toggle_theme", N_("theme"), show=False, tooltip=N_("Dark or light"), id="app.theme"),
        Binding("ctrl+c", "interrupt", N_("quit"), show=False, system=True, id="app.interrupt"),
        Binding("ctrl+z", "suspend_process", show=False, system=True, id="app.suspend"),
        Binding("ctrl+q", "quit", N_("quit"), show=False, priority=True, system=True, id="app.quit"),
    ]

    def __init__(
        self,
        opening: Callable[[], Screen[Any]],
        settings: Settings | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Open on the screen that `opening` makes.

        Args:
            opening: makes the first screen.
            settings: the user's settings; read from their file when None.
            clock: the monotonic clock, seconds.
        """
        self._opening = opening
        self._complaint: str | None = None
        self._remembers = settings is None
        if settings is None:
            settings, self._complaint = load_settings()
        self.settings = settings
        self.clock = clock
        super().__init__()
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = settings.theme if self._can_show(settings.theme) else ARDOISE_DARK.name

    def run(self, *args: Any, **options: Any) -> None:
        """Run until the last screen is left."""
        keep_what_is_loaded()
        return super().run(*args, **options)

    def _can_show(self, theme: str) -> bool:
        """Tell whether there is such a theme, and one can read it on this terminal."""
        # Without colours, Textual draws the terminal's own palette as black on black.
        in_greys = bool(os.environ.get("NO_COLOR"))
        return theme in self.available_themes and not (in_greys and theme.startswith(ANSI_THEMES))

    def get_default_screen(self) -> Screen[Any]:
        """Return the first screen."""
        return self._opening()

    def on_mount(self) -> None:
        """Say what is wrong with the settings."""
        if self._complaint:
            self.notify(self._complaint, severity="warning", timeout=10, markup=False)

    def get_key_display(self, binding: Binding) -> str:
        """Return how a key is named, by what stands on keyboards of the language."""
        return key_name(super().get_key_display(binding))

    def action_interrupt(self) -> None:
        """Leave the screen, as its own key does; the program where that is its only one.

        What is selected was copied instead, by the screen.
        """
        leave = getattr(self.screen, "action_leave", None)
        if callable(leave):
            leave()
        else:
            self.exit()

    def copy_to_clipboard(self, text: str) -> None:
        """Copy a text; an empty one would only wipe what the clipboard holds."""
        if text:
            super().copy_to_clipboard(text)

    def action_command_palette(self) -> None:
        """Open the palette of commands."""
        if self.use_command_palette and not CommandPalette.is_open(cast("App[object]", self)):
            palette = CommandPalette(placeholder=_("Search for commands…"), id="--command-palette")
            self.push_screen(palette)

    def action_toggle_theme(self) -> None:
        """Change between the dark and the light theme."""
        dark = self.available_themes[self.theme].dark
        self.theme = self.settings.theme = (ARDOISE_LIGHT if dark else ARDOISE_DARK).name
        self.keep_settings()

    def notify_terminal(self, text: str) -> None:
        """Have the terminal notify its user of something, where it is known to be able to."""
        sequence = notification(text)
        if sequence is not None and self._driver is not None and not self.is_headless:
            self._driver.write(sequence)

    def keep_settings(self) -> None:
        """Write the settings, unless they were given by the caller."""
        complaint = save_settings(self.settings) if self._remembers else None
        if complaint:
            self.notify(complaint, severity="warning", markup=False)
