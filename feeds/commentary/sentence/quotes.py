"""What stands in quotation marks, which somebody says and the text does not."""

from feeds.commentary.words.letters import compiled
from feeds.commentary.words.patterns import lazy

_QUOTED = lazy(r"[\"“”«»„]")


def outside_quotes(text: str, inside: bool) -> tuple[str, bool]:
    """Return a paragraph without what stands in quotation marks, and whether a quotation goes on after it.

    Args:
        text: the paragraph.
        inside: a quotation was left open by the paragraph before.
    """
    out: list[str] = []
    open_ = inside
    last = 0
    for match in _QUOTED.finditer(text):
        mark, at = match[0], match.start()
        is_inches = mark in '"”' and at > 0 and text[at - 1].isdigit() and not open_
        if is_inches:
            continue
        if not open_:
            out.append(text[last:at])
            open_ = True
        else:
            open_ = False
            ends = _ENDS_SENTENCE.match(text, at - 1) and "".join(out).rstrip()[-1:] in (":", ",")
            out.append(". " if ends else " ")
        last = at + 1
    if not open_:
        out.append(text[last:])
    elif inside and not _QUOTED.search(text):
        open_ = False  # a mark that was never closed: believed for one paragraph
    elif not inside and len(_QUOTED.findall(text)) == 1 and last > 1:
        return text, False  # a stray mark in the middle of a paragraph
    return "".join(out), open_


_ENDS_SENTENCE = compiled(r"[.!?…].\s+[A-ZÀ-Þ¡¿]")
"""Around the mark that closes a quotation of a whole sentence, after which another begins."""
