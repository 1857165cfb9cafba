"""Help at the desk: the short forms, from the table that the parser reads them by, and the keys."""

from collections.abc import Iterator
from typing import Any, Self

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from tracker.desk.forms import FORMS, MODIFIERS, ORDERS, TRIAL_FORMS
from tracker.race.language import _
from tracker.screens.help import HelpScreen
from tracker.screens.keyline import screen_bindings
from widgets.cells import wrap

COLUMN, LEAST_TEXT = 30, 20
"""Width in cells of the column of forms, and the least of the column that explains them."""


class Grammar(Static):
    """The short forms, wrapped to the width there is."""

    def on_resize(self) -> None:
        """Wrap again."""
        self.update(Content("\n").join(grammar_lines(self.size.width)))


class DeskHelp(HelpScreen):
    """The short forms, then the keys."""

    DEFAULT_CSS = """
    DeskHelp > VerticalScroll { width: 100; }
    """

    @classmethod
    def of_desk(cls, screen: Screen[Any]) -> Self:
        """Return the help for a desk's screen."""
        return cls([binding for binding in screen_bindings(screen) if binding.tooltip])

    def compose(self) -> ComposeResult:
        """Lay out the forms, and below them the keys."""
        keys = (
            f"{self.app.get_key_display(binding):>{COLUMN}}  {_(binding.tooltip)}"
            for binding in self._listed_bindings
        )
        with VerticalScroll() as body:
            body.border_title = Content(_("Short forms"))
            body.border_subtitle = Content(_("↑ ↓ scroll · esc closes"))
            yield Grammar()
            yield Static(Content("\n" + "\n".join(keys)))


def grammar_lines(width: int) -> Iterator[Content]:
    """Yield the short forms as lines of `width` cells, each form with its examples below it."""
    for form in (*FORMS, *TRIAL_FORMS, *ORDERS):
        yield from _form(_(form.shape), _(form.says), width)
        examples = [example for example in form.examples if example != form.shape]
        for line in wrap("   ".join(examples), max(LEAST_TEXT, width - 4)) if examples else ():
            yield Content.assemble(" " * 4, (line, "$text-accent"))
    for shape, says in MODIFIERS:
        yield from _form(_(shape), _(says), width)


def _form(shape: str, says: str, width: int) -> Iterator[Content]:
    first, *rest = wrap(says, max(LEAST_TEXT, width - COLUMN - 2))
    if len(shape) > COLUMN:
        yield Content.styled(shape, "bold")
        shape = ""
    yield Content.assemble((shape.ljust(COLUMN), "bold"), "  ", first)
    for line in rest:
        yield Content(" " * (COLUMN + 2) + line)
