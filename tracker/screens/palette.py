"""The command palette: every action of a key, found by name."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content
from textual.types import IgnoreReturnCallbackType

from tracker.race.language import _
from tracker.screens.keyline import screen_bindings


class KeyCommands(Provider):
    """The bindings of the screen as commands."""

    def _commands(self) -> Iterator[tuple[str, str, str, IgnoreReturnCallbackType]]:
        """Yield each command: what it does, its short name, its key, and what runs it."""
        seen = set()
        nodes = {entry.binding: entry.node for entry in self.screen.active_bindings.values()}
        for binding in screen_bindings(self.screen):
            if binding.tooltip and binding.tooltip not in seen:
                seen.add(binding.tooltip)
                run: Any = partial(self.app.run_action, binding.action, nodes[binding])
                key = _("key {key}").format(key=self.app.get_key_display(binding))
                yield _(binding.tooltip), _(binding.description), key, run

    async def discover(self) -> Hits:
        """Yield every command."""
        for name, _short, keys, run in self._commands():
            yield DiscoveryHit(name, run, help=keys)

    async def search(self, query: str) -> Hits:
        """Yield the commands whose name resembles the query."""
        matcher = self.matcher(query)
        found = False
        for name, short, keys, run in self._commands():
            score = max(matcher.match(name), matcher.match(short))
            if score > 0:
                found = True
                yield Hit(score, matcher.highlight(name), run, help=keys)
        if not found:  # said here, since Textual says it in English alone
            yield Hit(1, Content(_("No command of that name")), lambda: None)
