"""The winner as they are exclaimed: a name and no more, and then how it was won, in what time, or who came next."""

from feeds.commentary.place.places import ORDINAL
from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.slots import slots
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

NEAR_KM = 3
"""Most km to go, as given last, at which such a cry is that of the finish."""
_NEARLY_KM = 15
"""The same where who was second or third follows, or the winner's time: the last marks may be missing."""
_CLAIMS = {
    "en": lazy(
        r"^(?:by (?:a|an|half|the|two|three|inches|centimet\w+|millimet\w+)\b|(?:that s|that is|it s) (?:two|three|four|five|his|her|a (?:win|stage|double|hat trick|second|third|first)|the (?:win|stage))\b|"
        r"what a (?:ride|win|lad|sprint|finish|rider|day|performance|champion|kick|victory|lass|woman|man)\b|(?:he|she|they) (?:s |has |have )?(?:done|won|takes|took|wins|got|nailed|held)\b|"
        r"from (?:a|the|nowhere)|stage (?:win|victory|\w+ (?:is|goes))|victory\b|win number|the (?:winner|win|stage)\b|in (?:yellow|pink|red|the \w+ jersey)\b|on (?:the )?(?:\w+ ){1,3}in\b|unbelievable|incredible|wow|yes\b)"
    ),
    "nl": lazy(
        r"^(?:wat een (?:sprint|spurt|zege|overwinning|eindspurt|nummer|winnaar|renner|coureur|dag|koers|ontlading)\b|(?:hij|zij|ze) (?:doet|heeft|pakt|wint|haalt) het\b|met (?:een|half|een half|anderhalve) (?:wiel|fietslengte|banddikte|lengte|millimeter)|"
        r"(?:zijn|haar|de) (?:eerste|tweede|derde|zoveelste) (?:\w+ )?(?:zege|ritzege|overwinning|etappezege|profzege)|op de (?:streep|meet)\b|winst\b|zege\b)"
    ),
    "fr": lazy(
        r"^(?:quel(?:le)? (?:sprint|numero|victoire|coureur|course|final|finale|exploit|champion|demonstration)\b|(?:il|elle) (?:l ['’]? ?a fait|s ['’]? ?impose|gagne|le fait)\b|(?:c ['’]? ?est )?(?:sa|la) (?:premiere|deuxieme|troisieme|\d+e) (?:victoire|etape)|"
        r"(?:d ['’]? ?un|pour un|d ['’]? ?une) (?:boyau|demi - roue|roue|rien|cheveu)|victoire\b|vainqueur\b)"
    ),
    "es": lazy(
        r"^[¡ ]*(?:que (?:sprint|esprint|final|victoria|exhibicion|carrera|corredor|barbaridad|recital|locura de final)\b|(?:lo ha hecho|lo hizo|lo consigue|lo consiguio)\b|por (?:un tubular|media rueda|una rueda|centimetros|milimetros|la minima|un palmo|nada)\b|"
        r"(?:su|la) (?:primera|segunda|tercera|\w+) (?:victoria|etapa)\b|victoria\b|ganador\w*\b)"
    ),
}
_LONG_DRAWN = lazy(r"([A-ZÀ-Þ])\1{2,}")
_MOST_WORDS = 4
_SOON = 4
"""Sentences after a cry in which the rest may follow."""
_PLACED = lazy(
    rf"<\d+>(?: (?:,|[\w'’-]+)){{0,3}}? {ORDINAL.pattern}|{ORDINAL.pattern}(?: (?:,|:|es|est|is|[\w'’-]+))?(?: (?:el|le|la|l ['’]|de|the))? <\d+>"
)
_IN_A_ROW = lazy(r"\b(?:wheel|in (?:the )?line|wiel|wielen|roue|file|rueda|fila|position|positie|posicion)\b")
"""Of those who ride behind each other still: "Dorn is second wheel"."""
_NOT_THE_LINE = phrases("summit|sprint|points|bonus|gc|not|modal|future|crash|attack|said|if")


def exclaimed(s: Sentence, context: Context, roster: Roster) -> Fact | None:
    """Return who has won, where a sentence after a cry of a name says how, in what time, or who came next.

    Args:
        s: the sentence.
        context: `cried` is whose name a sentence before was.
        roster: the riders of the race.
    """
    cried = context.cried
    if context.expected is not None and _says_the_line(s, context.expected):
        expected, context.expected, context.cried = context.expected, None, None
        return Fact("finish", _time(s), 0.84, s.text, [expected], "whether this was the stage is not plain")
    if context.km is None or context.km > _NEARLY_KM or context.report or "finish" in context.once:
        context.cried = None
        return None
    named = [person for at in s.all("named") for person in s.tokens[at].value]
    if (again := _cry(s, named, roster)) is not None:
        context.cried, context.since_cry = again, 0
        return None
    context.since_cry += 1
    if cried is None or context.since_cry > _SOON:
        context.cried = None
        return None
    others = [one for one in named if one is not cried]
    figures = [s.tokens[at].value for at in s.all("duration") if s.tokens[at].value.race_time]
    is_said = not s.has(*_NOT_THE_LINE) and _IN_A_ROW.search(s.folded) is None
    is_placed = is_said and bool(others) and _PLACED.search(slots(s, context, roster).text) is not None
    is_claimed = (
        not others and is_said and context.km <= NEAR_KM and _CLAIMS[s.language].search(s.folded) is not None
    )
    is_won = s.has("win") and named[:1] == [cried] and not s.has("not", "modal", "future", "said", "if", "points")
    if is_won or (figures and not others and not s.has("gc", "said")) or is_placed or is_claimed:
        context.cried = None
        return Fact("finish", _time(s), 0.8, s.text, [cried], "whether this was the stage is not plain")
    return None


def _time(s: Sentence) -> dict[str, int]:
    figures = [s.tokens[at].value for at in s.all("duration") if s.tokens[at].value.race_time]
    return {"time_s": int(figures[0].value)} if figures else {}


_LINE = lazy(
    r"\b(?:line|finish|win\w*|victor\w*|first|arms|streep|meet|wint|zege|overwinning|eerste|snelste|armen|ligne|arrivee|victoire|gagn\w+|premier|premiere|bras|verdict|"
    r"meta|linea|llegada|victoria|triunfo|gan\w+|etapa para|primer[oa]?|brazos)\b"
)


def _says_the_line(s: Sentence, person: Person) -> bool:
    """Return whether a sentence that names whom a result has first can be that of the finish."""
    is_named = any(person in s.tokens[at].value for at in s.all("named"))
    if not is_named or s.has("not", "modal", "future", "crash", "attack", "said", "if", "gc", "points"):
        return False
    return s.text.endswith("!") or _LINE.search(s.folded) is not None


def _cry(s: Sentence, named: list[Person], roster: Roster) -> Person | None:
    """Return whose name a sentence is, with nothing else in it: "DORN!!!", "BEROOOOO.", "¡Van den Bosch!"."""
    words = [word for word in s.words if word.text[0].isalnum()]
    text = s.text.strip()
    if len(words) > _MOST_WORDS or not (text.isupper() or text.endswith("!")):
        return None
    if (
        named
        and all(one is named[0] for one in named)
        and all(t.classes & {"named", "mark", "break"} for t in s.tokens)
    ):
        return named[0]
    if len(words) == 1 and text.isupper() and _LONG_DRAWN.search(words[0].text):
        return roster.called(_LONG_DRAWN.sub(r"\1", words[0].text).lower())
    return None
