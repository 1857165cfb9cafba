"""The language that the program speaks: every word of ours goes through here, and English is its own source text.

`_("{km} km to go").format(km=…)` says a message, `ngettext` one that counts. Which translations answer is set
once, by the program, before the first word (`speak`); whatever has to be said in another language than the
screen's is made within `speaking`. Text from outside is never a message: it only ever goes in as a value.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from gettext import NullTranslations

ENGLISH = NullTranslations()
"""The source text itself."""

_spoken: NullTranslations = ENGLISH


def speak(translations: NullTranslations) -> None:
    """Say everything from now on as `translations` have it."""
    global _spoken  # noqa: PLW0603  # one program speaks one language
    _spoken = translations


@contextmanager
def speaking(translations: NullTranslations) -> Iterator[None]:
    """Say what is made within as `translations` have it; not to be held over an `await`."""
    before = _spoken
    speak(translations)
    try:
        yield
    finally:
        speak(before)


def _(message: str) -> str:
    """Return a message in the language spoken."""
    return _spoken.gettext(message)


def ngettext(one: str, many: str, number: int) -> str:
    """Return the form of a message that goes with a number: `ngettext("{n} rider", "{n} riders", n)`."""
    return _spoken.ngettext(one, many, number)


def pgettext(context: str, message: str) -> str:
    """Return a message whose words mean several things, in the sense that `context` names."""
    return _spoken.pgettext(context, message)


def N_(message: str) -> str:  # noqa: N802  # gettext's own name
    """Return a message as it is: it is marked for the catalogues here, and said by `_` where it is drawn."""
    return message


def spoken() -> str:
    """Return the code of the language spoken: "en", "nl", "fr"."""
    return _spoken.info().get("language", "en")


def decimal(figure: str) -> str:
    """Return a figure such as "48.3" with the decimal mark of the language."""
    return figure.replace(".", pgettext("decimal mark", "."))


def listed(words: Sequence[str]) -> str:
    """Return words as a list in a sentence: "A", "A and B", "A, B and C"."""
    if len(words) < 2:
        return "".join(words)
    return _("{first} and {last}").format(first=", ".join(words[:-1]), last=words[-1])
