"""The full-screen application: one opening screen, two themes, the command palette."""

import asyncio
import gc
import os
import signal
import time
from collections import deque
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from typing import Any, ClassVar, cast

from textual.app import App
from textual.binding import Binding
from textual.command import CommandPalette
from textual.events import Event, Key, Paste
from textual.message_pump import MessagePump
from textual.screen import Screen

from tracker.race.language import N_, _
from tracker.screens.keyline import key_name
from tracker.screens.notification import notification
from tracker.screens.palette import KeyCommands
from tracker.settings import Settings, load_settings, save_settings
from widgets.palette import ARDOISE_DARK, ARDOISE_LIGHT, THEMES

ANSI_THEMES = ("ansi", "textual-ansi")
"""Prefixes of the names of themes that use the terminal's own palette."""

ENDING = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP", "SIGQUIT") if hasattr(signal, name))
"""The signals that end the program."""

SIGNALLED = 128
"""The exit status after a signal is this plus its number, as in shells."""

PAINT_EVERY_S, PAINT_FOR_S = 0.25, 0.05
"""While keys are waiting: seconds between two repaints, and seconds left for one."""


def keep_what_is_loaded() -> None:
    """Exempt the objects made at start-up from garbage collection, since they live to the end.

    They are some hundred thousand, and scanning them takes five frames every few minutes.
    """
    gc.freeze()


class ArdoiseApp(App[None]):
    """Shows one screen and the screens opened from it, until the last of them is closed."""

    TITLE = "Ardoise"
    # The icon of the palette is an emoji, and terminals disagree on its width.
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
            settings: the user's settings; None to read them from their file.
            clock: the monotonic clock in seconds.
        """
        self._opening = opening
        self._complaint: str | None = None
        self._remembers = settings is None
        if settings is None:
            settings, self._complaint = load_settings()
        self.settings = settings
        self.clock = clock
        self._typed: deque[Key | Paste] = deque()
        """Keys and pasted texts that are not fully handled; the first of them is being handled."""
        self._unpainted = ExitStack()
        """Holds up repainting."""
        super().__init__()
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = settings.theme if self._can_show(settings.theme) else ARDOISE_DARK.name

    def run(self, *args: Any, **options: Any) -> Any:
        """Run until the last screen is closed, and return the argument of `exit`.

        Raises:
            SystemExit: a signal or an error has ended it.
        """
        keep_what_is_loaded()
        outcome: Any = super().run(*args, **options)  # a screenshot, in tests
        if self.return_code:
            raise SystemExit(self.return_code)
        return outcome

    def _can_show(self, theme: str) -> bool:
        """Return whether the theme exists and is readable on this terminal."""
        # Without colours, Textual draws themes with the terminal's own palette in black on black.
        in_greys = bool(os.environ.get("NO_COLOR"))
        return theme in self.available_themes and not (in_greys and theme.startswith(ANSI_THEMES))

    # -- keys, one after the other -------------------------------------------------------------------------

    async def on_event(self, event: Event) -> None:
        """Handle an event; a key or a pasted text only once the ones before it have taken effect.

        Textual inserts a letter at the focus at once, runs the action of Enter, Tab or Backspace some messages
        later, and priority bindings before all others: keys that follow each other quickly would be handled out of
        order.
        """
        if not isinstance(event, Key | Paste) or event.is_forwarded:
            await super().on_event(event)
            return
        self._typed.append(event)
        if len(self._typed) == 1:
            await self._handle_typed()

    @property
    def is_typing(self) -> bool:
        """Whether keys were pressed that have not taken effect yet."""
        return bool(self._typed)

    @property
    def is_behind(self) -> bool:
        """Whether another key is waiting behind the one that is being handled."""
        return len(self._typed) > 1

    async def _handle_typed(self) -> None:
        """Handle the first key, and the next one when its effect is complete."""
        event, target = self._typed[0], self.focused or self.screen
        await super().on_event(event)
        self._follow(target, target)

    def _follow(self, target: MessagePump, at: MessagePump | None, again: bool = True) -> None:
        """Follow a key from a widget up to the application, behind it in each message queue.

        This is done twice, the second time behind the messages that its effect has sent from `target`.
        """
        if at is self and again:
            self.call_later(self._follow, target, target, False)
        elif at is self:  # a screen that was opened must be ready
            if not self.screen.call_later(self.call_later, self._done_with_typed):
                self.call_later(self._done_with_typed)
        elif at is None or not at.call_later(lambda: self._follow(target, at._parent, again)):
            self._follow(target, self, again)  # the widget has gone with the screen that was closed

    async def _done_with_typed(self) -> None:
        self._typed.popleft()
        self._paint_less()
        if self._typed:
            await self._handle_typed()

    def _paint_less(self) -> None:
        """Repaint only a few times a second while keys are waiting: that takes longer than handling them."""
        since = self.clock() % PAINT_EVERY_S
        self._unpainted.close()
        if self.is_behind and since < PAINT_EVERY_S - PAINT_FOR_S:
            self._unpainted.enter_context(self.batch_update())

    # -- leaving -------------------------------------------------------------------------------------------

    def _leave_on_signals(self) -> None:
        """Let signals end the program as its keys do, so that the terminal is restored."""
        loop = asyncio.get_running_loop()
        for sent in ENDING if not self.is_headless and os.name == "posix" else ():
            loop.add_signal_handler(sent, partial(self.exit, return_code=SIGNALLED + sent))

    def get_default_screen(self) -> Screen[Any]:
        """Return the first screen."""
        return self._opening()

    def on_mount(self) -> None:
        """Install the signal handlers, and report invalid settings."""
        self._leave_on_signals()
        if self._complaint:
            self.notify(self._complaint, severity="warning", timeout=10, markup=False)

    def get_key_display(self, binding: Binding) -> str:
        """Return the name of a key as on keyboards of the language."""
        return key_name(super().get_key_display(binding))

    def action_interrupt(self) -> None:
        """Close the screen, as its own key does; leave the program where it is the only screen.

        Where text is selected the screen has copied it instead.
        """
        leave = getattr(self.screen, "action_leave", None)
        if callable(leave):
            leave()
        else:
            self.exit()

    def copy_to_clipboard(self, text: str) -> None:
        """Copy a text; an empty one would only clear the clipboard, and is ignored."""
        if text:
            super().copy_to_clipboard(text)

    def action_command_palette(self) -> None:
        """Open the palette of commands."""
        if self.use_command_palette and not CommandPalette.is_open(cast("App[object]", self)):
            palette = CommandPalette(placeholder=_("Search for commands…"), id="--command-palette")
            self.push_screen(palette)

    def action_toggle_theme(self) -> None:
        """Switch between the dark and the light theme."""
        dark = self.available_themes[self.theme].dark
        self.theme = self.settings.theme = (ARDOISE_LIGHT if dark else ARDOISE_DARK).name
        self.keep_settings()

    def notify_terminal(self, text: str) -> None:
        """Let the terminal notify its user, where it is known to support that."""
        sequence = notification(text)
        if sequence is not None and self._driver is not None and not self.is_headless:
            self._driver.write(sequence)

    def keep_settings(self) -> None:
        """Save the settings, unless they were given by the caller."""
        complaint = save_settings(self.settings) if self._remembers else None
        if complaint:
            self.notify(complaint, severity="warning", markup=False)
