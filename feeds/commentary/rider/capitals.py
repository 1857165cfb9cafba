"""Names whose surname stands in capitals: "DE WIT Floor", "Floor DE WIT"."""

from feeds.commentary.words.letters import compiled
from feeds.commentary.words.tags import phrases

_SURNAME = r"(?:[A-ZÀ-Þ]['’])?[A-ZÀ-Þ](?:[A-ZÀ-Þ'’.-]|Mc|Mac)*[A-ZÀ-Þ]"
_GIVEN = r"[A-ZÀ-Þ](?:['’]?[a-zß-ÿ]\w*|\.)(?:-[A-ZÀ-Þ]?[\wß-ÿ]+\.?)*"
SURNAME_FIRST = compiled(rf"(?P<surname>{_SURNAME}(?: {_SURNAME}){{0,4}}) (?P<given>{_GIVEN}(?: {_GIVEN}){{0,2}})")
_SURNAME_LAST = compiled(rf"(?P<given>{_GIVEN}(?: {_GIVEN}){{0,2}}) (?P<surname>{_SURNAME}(?: {_SURNAME}){{0,4}})")
_PARTICLES = phrases("van|den|der|de|del|della|di|da|du|le|la|los|las|von|zu|ten|ter|het|in")


def as_in_prose(name: str) -> str:
    """Return a name with its surname in capitals as prose has it: "DE WIT Floor" and "Floor DE WIT" as "Floor de Wit"."""
    match = SURNAME_FIRST.fullmatch(name) or _SURNAME_LAST.fullmatch(name)
    if match is None:
        return name
    words = [word.lower() if word.lower() in _PARTICLES else word.title() for word in match["surname"].split()]
    return " ".join([match["given"], *words])
