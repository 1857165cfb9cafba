"""The last paragraphs before a result, read again with its winner in mind: where no word of them says plainly who won."""

from collections.abc import Sequence
from dataclasses import dataclass

from feeds.commentary.page.headings import Para
from feeds.commentary.pieces import Piece
from feeds.commentary.reader import Reader
from feeds.commentary.sentence.context import Context
from tracker.race.text import fold_name

MOST = 12
"""Paragraphs that are read again, at most."""
MOST_KM = 30
"""Km to go by the last mark before a result that shows that the race is over, at most."""


@dataclass(slots=True)
class Read:
    """A paragraph as it was read, with what was known before it."""

    piece: Piece
    before: Context


def read_again(last: Sequence[Read], winner: str, reader: Reader) -> None:
    """Read the paragraphs since the last mark again, from the first that names the winner on.

    Args:
        last: the paragraphs before the result, as they were read; their facts are put right.
        winner: who is first in the result.
        reader: the reader, whose race is over after it.
    """
    person = reader.roster.same(winner)
    if person is None:
        return
    surname = fold_name(person.rider.surname)
    begin = next((at for at in range(len(last) - 1, -1, -1) if last[at].piece.taken.km is not None), 0)
    first = next((at for at in range(begin, len(last)) if _names(last[at].piece.para, surname)), None)
    if first is not None:
        kept = reader.context.copy()
        reader.context.becomes(last[first].before)
        reader.context.expected = person
        again = [(one.piece, reader.take(one.piece.para), reader.context.phase) for one in list(last)[first:]]
        reader.context.expected = None
        if reader.context.phase == "finished":
            for piece, taken, phase in again:
                piece.taken, piece.phase = taken, phase
            return
        reader.context.becomes(kept)
    reader.is_over(person)


def _names(para: Para, surname: str) -> bool:
    return f" {surname} " in f" {fold_name(para.body).replace('!', ' ').replace(',', ' ').replace('.', ' ')} "
