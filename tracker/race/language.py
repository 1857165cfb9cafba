"""The language that the program speaks: all messages are translated here, and English is the source text.

`_("{km} km to go").format(km=…)` returns a message, `ngettext` one with a number. The catalogue is set once at the
beginning of the program (`speak`); text in another language than the screen's is made within `speaking`. Text from
outside is never a message, only a value in one.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from gettext import NullTranslations

ENGLISH = NullTranslations()
"""The catalogue of the source text, which translates nothing."""

_spoken: NullTranslations = ENGLISH


def speak(translations: NullTranslations) -> None:
    """Use a catalogue from now on."""
    global _spoken  # noqa: PLW0603  # one program speaks one language
    _spoken = translations


@contextmanager
def speaking(translations: NullTranslations) -> Iterator[None]:
    """Use a catalogue within a `with` block, which must not contain an `await`."""
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
    """Return the plural form of a message for a number: `ngettext("{n} rider", "{n} riders", n)`."""
    return _spoken.ngettext(one, many, number)


def pgettext(context: str, message: str) -> str:
    """Return an ambiguous message in the meaning that `context` names."""
    return _spoken.pgettext(context, message)


def N_(message: str) -> str:  # noqa: N802  # gettext's own name
    """Return a message unchanged; this marks it for the catalogues, and `_` translates it where it is drawn."""
    return message


def spoken() -> str:
    """Return the code of the language spoken: "en", "nl", "fr"."""
    return _spoken.info().get("language", "en")


def decimal(figure: str) -> str:
    """Return a figure such as "48.3" with the decimal mark of the language."""
    return figure.replace(".", pgettext("decimal mark", "."))


def listed(words: Sequence[str]) -> str:
    """Return words as an enumeration: "A", "A and B", "A, B and C"."""
    if len(words) < 2:
        return "".join(words)
    return _("{first} and {last}").format(first=", ".join(words[:-1]), last=words[-1])
