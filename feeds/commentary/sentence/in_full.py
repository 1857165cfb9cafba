"""What a sentence leaves out of what the one before said, or of what it is about, put in."""

from feeds.commentary.words.bare_seconds import with_unit
from feeds.commentary.words.patterns import lazy

_BARE_SPRINT = lazy(
    r"^(?:[Ee]sprint|[Ss]print) (?:de|en) (?P<town>[A-ZÀ-Þ][^:.;()]{2,40}): "
    r"(?=[A-ZÀ-Þ](?:[^.;:]*[\s(][A-ZÀ-Þ][\w'’-]+|[^.;:]*\))\s*(?:[.!]|$|,? (?:en|por) (?:ese|este)))"
    r"|^[Bb]onifican (?=[A-ZÀ-Þ][^.;:]{2,60}\()"
)
_ASKED = lazy(r"(?:(?:En|Maar) )?(?P<who>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){0,2})\s?\?$")
"""Who is asked for in Dutch, before it is said where they are."""
_FAR_KM = 5.0
"""Km to go from which a sprint that is spoken of is none for the stage."""


def in_full(text: str, before: str, language: str, km: float | None) -> str:
    """Return a sentence with the unit of its seconds, and with the kind of sprint: "Esprint de Haro: A, B y C".

    Args:
        text: the sentence.
        before: the one before it in the paragraph.
        language: of both; nothing is put in where it is English.
        km: to go, as far as it was said.
    """
    if language == "nl" and (asked := _ASKED.match(before)) is not None and text.startswith("Die "):
        return f"{asked['who']}{text[3:]}"  # "Dorn? Die haakt af."
    if language not in ("fr", "es"):
        return text
    match = _BARE_SPRINT.match(text) if language == "es" and (km is None or km >= _FAR_KM) else None
    if match is not None:
        return f"Meta volante{' de ' + match['town'] if match['town'] else ''}: {text[match.end() :]}"
    return with_unit(text, before)
