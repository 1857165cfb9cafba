"""Saves unfinished work while it is being typed."""

from textual.app import App

from tracker.desk.unfinished import Unfinished

KEEP_AFTER_S = 0.1
"""Seconds from a key to the save of what it changed; the preview comes first."""


def keep_soon(app: App[None], kept: Unfinished) -> None:
    """Save unfinished work shortly, once for all keys pressed until then."""
    if kept.is_due:
        return
    kept.is_due = True

    def keep() -> None:
        kept.is_due = False
        complaint = kept.save()
        if complaint and not kept.is_complained_of:
            kept.is_complained_of = True  # once is enough: it is tried again with every key
            app.notify(complaint, severity="warning", markup=False)

    app.set_timer(KEEP_AFTER_S, keep)
