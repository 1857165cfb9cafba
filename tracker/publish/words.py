"""The words of the page, in the language spoken: its own, and those for what the state names in English."""

from typing import Any, get_args

from tracker.race.language import _, pgettext
from tracker.race.state import GROUP_NAMES, Status
from tracker.race.terms import capital, halt_words, role_name, status_words, the_group


def page_words() -> dict[str, Any]:
    """Return each word of the page by its key in `page.html` or `page.js`; braces stand for values.

    `status` holds the words for each status, `groups` and `the_groups` those for the names that the state gives to
    groups which no source named: at the head of a line and within one.
    """
    return {
        "gap_title": _("Gap"),
        "groups_title": _("On the road"),
        "result_title": _("Result"),
        "lines_title": _("Last lines"),
        "needs_script": _("This page needs JavaScript."),
        "as_json": _("The race as JSON"),
        "connecting": _("Connecting…"),
        "live": _("Live"),
        "asking": _("Asking every ten seconds."),
        "line_down": _("The line is down. Trying again…"),
        "unreachable": _("The server can't be reached. Trying again…"),
        "decimal_mark": pgettext("decimal mark", "."),
        "no_gap": _("no gap reported"),
        "gap": _("gap"),
        "to_group": pgettext("of a gap", "to {group}"),
        "at_km": _("at {km} km"),
        "ago": _("{time} ago"),
        "estimated": _("estimated"),
        "times_estimated": _("times estimated"),
        "km_to_go": _("km to go"),
        "of_km_to_go": _("of {km} km to go"),
        "km": _("{km} km"),
        "stage": _("stage {n}"),
        "bib": _("No. {bib}"),
        "withdrawn": _("An earlier line is withdrawn."),
        "corrected": _("(corrected)"),
        "cancelled": capital(status_words("racing", cancelled=True)),
        "neutralised": capital(halt_words(stopped=False)),
        "stopped": capital(halt_words(stopped=True)),
        "status": {status: capital(status_words(status)) for status in get_args(Status)},
        "groups": {name: capital(role_name(role)) for role, name in GROUP_NAMES.items()},
        "the_groups": {name: the_group(role) for role, name in GROUP_NAMES.items()},
    }
