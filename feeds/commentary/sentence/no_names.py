"""What stands where a name may, and is none: a word in two parts, and in English a place."""

from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.letters import compiled
from feeds.commentary.words.tags import phrases

COMPOUND = compiled(r"-[^\W\d_A-ZÀ-Þ]")
"""A word and no name: "Non-starters"."""
_WHERE = phrases("in|near|outside|through|towards|into|via|approaching|leaving|entering")
"""Before a name that nobody introduced: a place."""


def is_no_name(s: Sentence, at: int) -> bool:
    """Return whether what nobody introduced is a word like "Non-starters", or, in English, a place: "in Cousance"."""
    is_place = s.language == "en" and at > 0 and s.tokens[at - 1].folded in _WHERE
    return is_place or COMPOUND.search(str(s.tokens[at].value)) is not None
