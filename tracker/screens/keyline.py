"""The bottom line: what the keys do, as many as there is room for, the most useful first."""

from typing import Any

from textual.app import App
from textual.binding import Binding
from textual.content import Content
from textual.reactive import reactive
from textual.screen import Screen
from textual.style import Style
from textual.widget import Widget

from tracker.race.language import N_, _

HINT_GAP = "   "

Hint = tuple[dict[str, str], str]
"""Keys with their actions, and what they do."""

KEYS = {
    name: name
    for name in (
        N_("space"), N_("enter"), N_("tab"), N_("esc"), N_("home"), N_("end"), N_("pgup"), N_("pgdn"), N_("del"),
        N_("shift"),
    )
}  # fmt: skip
"""Names of keys, translated as they stand on keyboards."""


def key_name(display: str) -> str:
    """Return the name of a key, or of a combination such as "shift+tab", in the language of the screen."""
    if len(display) < 3 or display.startswith("^"):
        return display
    return "+".join(_(part) if part in KEYS else part for part in display.split("+"))


def labelled(app: App[object], bindings: list[Binding]) -> list[Hint]:
    """Return (keys and their actions, what they do), the keys of one description together: ("← →", "1 min")."""
    keys: dict[str, dict[str, str]] = {}
    for binding in bindings:
        known = keys.setdefault(_(binding.description), {})
        known.setdefault(app.get_key_display(binding), binding.action)
    return [(known, description) for description, known in keys.items()]


def screen_bindings(screen: Screen[Any]) -> list[Binding]:
    """Return the bindings that do something now, in the order in which the screen's classes name them."""
    names = [
        binding.id
        for cls in type(screen).__mro__
        for binding in cls.__dict__.get("BINDINGS", ())
        if isinstance(binding, Binding)
    ]
    order = {name: index for index, name in reversed(list(enumerate(names)))}
    active = [entry.binding for entry in screen.active_bindings.values() if entry.enabled]
    return sorted(active, key=lambda binding: order.get(binding.id, len(names)))


class KeyLine(Widget):
    """The keys of a screen in one line, in the order of its bindings; an alert takes their place for a while."""

    DEFAULT_CSS = """
    KeyLine {
        dock: bottom; height: 1; background: $panel; color: $foreground 80%; padding: 0 1;
        link-color: $foreground 80%; link-background: $panel; link-style: none;
        link-color-hover: $foreground; link-background-hover: $primary 40%; link-style-hover: none;
    }
    """

    alert: reactive[str] = reactive("")
    """The text shown instead of the keys; "" shows the keys."""

    def on_mount(self) -> None:
        """Redraw whenever the bindings that work change."""
        self.screen.bindings_updated_signal.subscribe(self, self._redraw)

    def _redraw(self, _screen: Screen[object]) -> None:
        self.refresh()

    def render(self) -> Content:
        """Return the alert, else as many hints as fit, always with the one for help."""
        if self.alert:
            return Content.assemble(("▸ ", "bold $warning"), (self.alert, "bold")).truncate(
                self.content_size.width, ellipsis=True
            )
        hints = labelled(
            self.app, [binding for binding in screen_bindings(self.screen) if binding.tooltip and binding.show]
        )
        help_hint = next((hint for hint in hints if hint[1] == _("help")), None)
        room = self.size.width
        if help_hint is not None:
            hints.remove(help_hint)
            room -= _width(help_hint) + len(HINT_GAP)
        fitting: list[Hint] = []
        for hint in hints:
            room -= _width(hint) + (len(HINT_GAP) if fitting else 0)
            if room < 0:
                break
            fitting.append(hint)
        if help_hint is not None:
            fitting.append(help_hint)
        return Content(HINT_GAP).join(self._drawn(hint) for hint in fitting)

    def _drawn(self, hint: Hint) -> Content:
        """Return a hint; a click on one of its keys, or on its description, runs its action."""
        keys, description = hint
        parts = [self._clickable(key, action, "$footer-key-foreground") for key, action in keys.items()]
        return Content(" ").join([*parts, self._clickable(description, next(iter(keys.values())), "")])

    def _clickable(self, text: str, action: str, style: str) -> Content:
        screen_has = hasattr(self.screen, f"action_{action.partition('(')[0]}")
        link = Style.from_meta({"@click": f"{'screen' if screen_has else 'app'}.{action}"})
        return Content.styled(text, style).stylize(link)


def _width(hint: Hint) -> int:
    return len(" ".join((*hint[0], hint[1])))
