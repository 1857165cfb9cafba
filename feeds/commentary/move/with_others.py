"""With whom somebody attacks, where English names them after the verb: "Dorn attacks with Bruno Teixeira"."""

from feeds.commentary.rider.names import Person
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

_WITH = phrases("with|together with|along with|alongside|accompanied by|followed by|in the company of")
_ENDS = phrases("and|at|on|but|as|near|just|before|after|in|under|over|again|now|there|here|from|to|with")
"""What may follow the other riders, where no more is said of them."""


def with_others(s: Sentence, at: int, people: list[Person]) -> list[Person]:
    """Return who attacks, with those who are named right after "with".

    Args:
        s: the sentence.
        at: the index of the attack.
        people: who attacks.
    """
    if s.language != "en" or not people:
        return people
    reach = 7 if "this time with" in s.text else 3
    for index in range(at + 1, min(at + reach, len(s.tokens) - 1)):
        if s.tokens[index].folded not in _WITH or "named" not in s.tokens[index + 1].classes:
            continue
        after = s.tokens[index + 2] if index + 2 < len(s.tokens) else None
        if after is None or after.classes & {"mark", "break"} or after.folded.split()[0] in _ENDS:
            return [*people, *(one for one in s.tokens[index + 1].value if one not in people)]
    return people


ALONG = lazy(r" with (?:him|her) ")
OFF = lazy(
    r"(?!.*\b(?:crash\w*|down|fell|falls|fallen|slid\w*|ground|tarmac|deck|barriers?|front wheel)\b)"
    r".*\b(?:goes|went|attack\w*|jump\w*|kick\w*|accelerat\w*|clear|away|surge\w*|clips|moves|bolts)\b"
)
"""Who goes takes somebody along, and who falls does, too."""
