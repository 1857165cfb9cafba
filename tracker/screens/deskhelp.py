"""Help at the desk: the short forms, from the table that the parser reads them by, and the keys."""

from collections.abc import Iterator
from typing import Any, Self

from textual.content import Content
from textual.screen import Screen

from tracker.desk.forms import FORMS, MODIFIERS, ORDERS
from tracker.screens.help import HelpScreen
from tracker.screens.keyline import screen_bindings

COLUMN = 30
"""Cells of the column of forms."""


class DeskHelp(HelpScreen):
    """The short forms first, the keys after them."""

    DEFAULT_CSS = """
    DeskHelp > VerticalScroll { width: 100; }
    """

    @classmethod
    def of_desk(cls, screen: Screen[Any]) -> Self:
        """Make the help of a desk's screen."""
        return cls(
            [binding for binding in screen_bindings(screen) if binding.tooltip],
            Content("\n").join(grammar_lines()),
        )


def grammar_lines() -> Iterator[Content]:
    """Return the short forms, a line or two each."""
    for form in (*FORMS, *ORDERS):
        yield Content.assemble((form.shape.ljust(COLUMN), "bold"), " ", form.says)
        examples = [example for example in form.examples if example != form.shape]
        if examples:
            yield Content.assemble(" " * 4, ("   ".join(examples), "$text-accent"))
    for shape, says in MODIFIERS:
        yield Content.assemble((shape.ljust(COLUMN), "bold"), " ", says)
