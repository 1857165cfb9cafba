"""The weather in English: each sky, wind and temperature by the words between the commas around it."""

import re
from collections.abc import Callable, Iterator

from feeds.commentary.sentence.context import Context, Fact
from feeds.commentary.sentence.guards import conditions
from feeds.commentary.sentence.tokens import Sentence
from feeds.commentary.stage.weather import BELOW_ZERO, MOST_TOKENS, SKY, WIND, token_at
from feeds.commentary.words.degrees import temperatures
from feeds.commentary.words.numbers import number
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

Test = Callable[..., bool]
_WEAK = phrases("rain|clouds|snow|mist|wet roads|in the rain|sunny|hail")
"""Words for the sky that longer sentences also use for what is no weather of now."""
_FORECAST = lazy(
    r"\b(?:forecast|predict\w*|expect\w*|on the way|threat\w*|later|menac\w*|chance of|risk of|talk of|rumou?rs? of|possib\w*)\b"
)
_HAS_COME = lazy(r"\b(?:has|have) (?:arrived|come|begun|started)\b|\bis here\b")
"""Of what was forecast and is here now."""
_NOT_NOW = lazy(
    r"\b(?:in (?:19\d\d|20[01]\d|202[0-4])|years? ago|back in|recall\w*|remember\w*|last (?:year|week|month|season|time|stage)|yesterday|tomorrow|if you like|used to|in (?:his|her|their) (?:career|youth))\b"
)
_USUAL = lazy(
    r"\b(?:usually|often|normally|typically|always|traditionally|after that|from there|once they|when they turn|if they|as they turn|where the wind|promis\w+|doing what|supposed to|forecast|apparently|change is)\b"
)
"""Beside a wind that is not spoken of now."""
_FIGURATIVE = lazy(
    r"\b(?:hail|rain(?:ing)?|storm|shower|deluge|flood|gale|gales) (?:of )?(?:attacks|blows|criticism|confetti|punctures|abandons|questions|medals|laughter|applause|champagne)\b"
)
"""What rains without any clouds."""
_TO_A_PLACE = lazy(r"\b(?:out of|into|at|of|from|through|above|below) (?:the |a )?(?:\w+ )?$")
"""Before a sky in which somebody is, or which they look at: it was said before."""
_CAPES = lazy(r"(?:capes?|jackets?|bags?|gear|coats?|tyres?|covers?|gilets?)\b")
"""What is worn against it."""
_IN_IT = lazy(
    r"\bin (?:the )?(?:steady|heavy|pouring|driving|torrential|light|persistent|cold|icy|freezing|hard|teeming|lashing|wind and|blinding) (?:rain|snow|sleet)\b|"
    r"\bunder (?:a |the )?(?:\w+ )?(?:blue|grey|gray|clear|leaden|bright|black|dark|cloudless|overcast) sk(?:y|ies)\b|\bin (?:bright|warm|glorious|brilliant|hot|blazing|beautiful) sun(?:shine)?\b|"
    r"\b(?:began|begun|started|begins|dawned|opened) (?:with|in|under|to) (?:(?:a|the|some|steady|heavy|light|cold|icy|persistent|driving|bright|warm|glorious|thick|patchy) ){0,2}(?:rain|drizzle|sunshine|snow|showers|fog|mist|sleet)\b|"
    r"\brain (?:has|is|starts|begins|had) (?:now |just |also )?(?:started|begun|begins|falling|arrived|come|coming|set in|returned|pouring)\b"
)
"""Weather however many riders are named beside it."""
_COMPASS = r"(?:north|south)(?: ?-? ?(?:north|south) ?-? ?(?:east|west)| ?-? ?(?:east|west))?|(?:east|west)(?: ?-? ?(?:north|south) ?-? ?(?:east|west))?"
_WINDS = tuple(
    lazy(pattern)
    for pattern in (
        rf"\b(?:winds?|breeze|blowing(?: an?(?: \w+){{1,2}})?|gusting)(?: (?:is|comes?|coming|blows?|blowing|are|light|moderate|strong|fresh|weak|gentle|gusty|variable|still|now|\d+ ?(?:kph|km h|mph|km / h|kmh)|of|at))* (?:(?:from|out of|to) (?:the )?)?(?P<from>{_COMPASS})\b(?!ern)",
        rf"\b(?P<from>{_COMPASS})er(?:n|ly) (?:winds?|breeze|gale|is blowing|blowing|headwind|tailwind|crosswind)\b",
        rf"\b(?P<from>{_COMPASS})(?: ?-)? (?:winds?|breeze|gale)\b",
        rf"\bwind is (?P<from>{_COMPASS})er(?:n|ly)\b",
        rf"\b(?:a|an|the|stiff|strong|howling|brisk|cold|fresh|light|gentle|moderate|bitter|icy|warm|biting|nasty|fierce|this|gusty) (?P<from>{_COMPASS})erl(?:y|ies)\b",
    )
)
_QUARTERS = {"N": "north", "S": "south", "E": "east", "W": "west"}
_POINT = r"(?:N{1,2}[EW]|S{1,2}[EW]|[EW][NS][EW]|[NSEW])"
_SPEED = r"\d{1,3} ?(?:-\d{1,3} ?)?(?:kph|km/h|kmh|mph|kts?|knots|m/s)"
_QUARTER = lazy(
    rf"\b[Ww]inds?:?,? (?:light |moderate |strong |fresh |weak |gentle |gusty |is |at |{_SPEED},? )*(?:from the |from |of )?(?P<a>{_POINT})\b|"
    rf"(?<![\w-])(?P<b>{_POINT}),? (?:wind |winds )?(?:at |of |gusting )?(?:to )?{_SPEED}|\b(?P<c>{_POINT}) wind\b|\b{_SPEED} (?:wind )?(?:from the |from )?(?P<d>{_POINT})\b"
)
_OFF_WATER = lazy(
    r"\b(?:winds?|breeze|blowing|gusting)(?: (?:coming|blowing|straight|in|right|is|comes|blows|up))* (?P<off>(?:in )?off the (?:\w+ )?(?:sea|lake|ocean|coast|water|bay|atlantic|mediterranean|channel|mountains?))\b|\b(?P<shore>onshore|offshore|sea|land) (?:wind|breeze)\b"
)
_DRY_NOW = lazy(
    r"\b(?:rain|drizzle|showers?|downpour) (?:has|have) (?:(?:now|finally|at last|just|all but|pretty much) )?(?:stopped|gone|passed|cleared|moved (?:on|away|off)|let up|blown over|given up)(?= ?[,.;:!–]|$| (?:and|but|now|here|again|at last|for now|so|as|up)\b)|"
    r"\b(?:it s|it has|has) (?:(?:now|finally|at last|just) )?stopped raining\b|\brain (?:stops|is over|is gone|is behind (?:us|them))\b|"
    r"^(?:it s |it is |still |now )?(?:(?:still|now|cool|cold|grey|cloudy|chilly|mild) (?:but |and )?)?(?:bone )?dry(?= ?(?:[,.!]|$|and (?:cool|cold|chilly|mild|windy|grey)|but))"
)
"""That it is dry, or no longer rains."""
_FROM_A_SIDE = lazy(
    r"\bwinds?\b[^.;,]{0,40}?\b(?:comes?|coming|blows?|blowing|is|now|it s) from the (?:side|left|right)\b"
)
_FEW_CLOUDS = lazy(r"\b(?:hardly|barely|scarcely|nary|not) a cloud\b")
_STEEP = lazy(r"\b(?:gradient|steep|slope|to the (?:left|right)|turn(?:s|ed)? \d|bend|corner|angle|hairpin)\b")
"""Beside degrees: an angle."""
_FROM_THE_SIDE = lazy(r"\bfrom the (?:left|right|side)\b")
_WITHOUT_A_UNIT = lazy(
    r"\b(?:mercury|thermometers?)\b[^.;:]{0,40}?\b(?:at|reads?|says?|shows?|showing|reading|hits?|touch\w*|reach\w*|to|past|of|is) (?P<at>minus [\w-]+|[\w-]+)(?= *(?:$|[.,;!]|in the|now|degrees|on|and))|"
    r"(?:^|\W)(?P<shade>\d{1,2}|[a-z]+(?: ?- ?[a-z]+)?) in the shade\b|^(?P<minus>minus [a-z]+|minus \d{1,2})(?= (?:at|on|in|up)\b)|"
    r"\btemperatures?(?:['’]s| has| is| have| are)?(?: (?:now|just|already|only|currently|dropped|fallen|risen|climbed|down|up|plunged|plummeted|soared|at|to|of|is|around|about))*:? (?P<bare>\d{1,2})(?= *(?:$|[.,;!]|in the|inside|now|within|already|on|at|and))"
)
_HOTTEST = 48
"""Degrees Celsius: no race is ridden in more."""
_CHANGED = lazy(r"\b(?:from|fallen|dropped|risen|climbed)\b.*\bto\b", re.IGNORECASE)
_ANNOUNCED = lazy(
    r"\b(?:forecast\w*|predict\w*|expect\w*|rising|climbing|by the time|by this afternoon|later on|later|should|at the finish|at the line|promis\w+)\b"
)
"""After it stands how warm it will be, or is elsewhere."""
_NEAR = 4
"""Tokens after what is said within which a word makes it doubtful."""
_SHORT = 16
"""Tokens of the longest sentence in which weak words are the sky of now."""
_ENDS = frozenset({",", ":", ";", "–", "—", "-", "(", ")", "but", "although", "though"})


def english_weather(s: Sentence, context: Context) -> Iterator[Fact]:
    """Yield the weather that an English sentence speaks of now.

    Args:
        s: the sentence.
        context: whether the text looks back on a whole race.
    """
    if _NOT_NOW.search(s.folded) and not (context.report and "yesterday" in s.folded):
        return
    part = _parts(s)

    def beside(at: int, *kinds: str) -> bool:
        return any(part[i] == part[at] for i in s.all(*kinds))

    def is_now(at: int, near: int = _NEAR, denied: str = "not") -> bool:
        doubt = ("future", "modal", denied) if context.report else ("future", "modal", denied, "past")
        is_doubted = any(part[i] == part[at] and i - at <= near for i in s.all(*doubt))
        return not is_doubted and not any(s.clauses[at] >= s.clauses[i] - 1 for i in conditions(s))

    fields: dict[str, object] = {}
    said: list[int] = []
    degrees = _degrees(s, part, is_now)
    if (sky := _sky(s, is_now, has_degrees=degrees is not None)) is not None:
        fields["sky"], at = sky
        said.append(at)
    if (wind := _wind(s, is_now, beside)) is not None:
        fields["wind"], at = wind
        said.append(at)
    if degrees is not None:
        fields["temperature_c"] = degrees
    if degrees is None and context.phase == "before" and s.has("bonus", "gc"):
        return  # "All of that is bonus seconds and one split in a crosswind"
    is_of_riders = any(beside(at, "named") for at in said) and not _IN_IT.search(s.folded)
    if fields and (degrees is not None or not is_of_riders):
        yield Fact("weather", fields, 0.85 if degrees is not None else 0.72, s.text)


def _parts(s: Sentence) -> list[int]:
    """Return for each token the number of its part between commas and the like."""
    parts: list[int] = []
    number_ = 0
    for at, token in enumerate(s.tokens):
        is_hyphen = token.folded == "-" and s.text[token.start - 1 : token.start] != " "
        if token.folded in _ENDS and not is_hyphen and at:
            number_ += 1
        parts.append(number_)
    return parts


def _sky(s: Sentence, is_now: Test, *, has_degrees: bool) -> tuple[str, int] | None:
    """Return the sky that is said first, and where."""
    found: list[tuple[int, str]] = []
    for kind, sky in SKY.items() if s.has(*SKY) else ():
        for at in s.all(kind):
            token = s.tokens[at]
            weak = token.folded in _WEAK
            if weak and _FORECAST.search(s.folded) and not _HAS_COME.search(s.folded):
                continue
            if weak and len(s.tokens) > _SHORT and not has_degrees and not _IN_IT.search(s.folded):
                continue
            if not is_now(at) or _FIGURATIVE.search(s.folded):
                continue
            before = " ".join(other.folded for other in s.tokens[max(0, at - 4) : at]) + " "
            if weak and s.tokens[at + 1 : at + 2] and _CAPES.match(s.tokens[at + 1].folded):
                continue
            if kind != "sunny" and _TO_A_PLACE.search(before) and not _IN_IT.search(s.folded):
                continue
            found.append((at, sky))
    if found:
        at, sky = min(found)
        return sky, at
    if _DRY_NOW.search(s.folded) and is_now(0, near=len(s.tokens)) and not s.has("sunny"):
        return "dry", 0
    if _FEW_CLOUDS.search(s.folded):
        return "sun", 0
    if has_degrees and (grey := re.search(r"\b(?:gr[ae]y|sun)\b", s.folded)):
        return ("sun" if grey[0] == "sun" else "cloud"), 0
    return None


def _wind(s: Sentence, is_now: Test, beside: Test) -> tuple[str, int] | None:
    """Return the wind, by where it comes from or by how it meets the riders, and where it is said."""
    usual = _USUAL.search(s.folded)
    compass = next((match for pattern in _WINDS if (match := pattern.search(s.folded))), None)
    for kind, wind in WIND.items() if s.has(*WIND) else ():
        for at in s.all(kind):
            if kind in ("strong_wind", "light_wind") and (compass or s.has("crosswind", "headwind", "tailwind")):
                continue  # where it comes from says more
            if usual or beside(at, "future", "modal"):
                continue
            if is_now(at) and (len(s.tokens) <= MOST_TOKENS or "degrees" in s.text or "°" in s.text):
                is_aside = kind == "strong_wind" and _FROM_THE_SIDE.search(s.folded)
                return ("crosswind" if is_aside else wind), at
    if _FROM_A_SIDE.search(s.folded) and not usual and is_now(0, near=len(s.tokens)):
        return "crosswind", 0
    if compass is not None:
        where = _token_of(s, compass["from"].split()[-1])
        if where is not None and is_now(where, near=0) and not usual:
            return re.sub(r"[ -]", "", compass["from"]), where
        return None
    if (quarter := _QUARTER.search(s.text)) is not None:
        letters = next(group for group in quarter.groups() if group)
        first = f"{_QUARTERS[letters[0]]}-" if len(letters) > _TWO else ""
        return first + "".join(_QUARTERS[letter] for letter in letters[-2:]), 0
    if (off := _OFF_WATER.search(s.folded)) is not None and not usual and not s.has("not"):
        return (off["off"] or off["shore"]), 0
    return None


def _token_of(s: Sentence, word: str) -> int | None:
    return next((at for at, token in enumerate(s.tokens) if word in token.folded), None)


def _degrees(s: Sentence, part: list[int], is_now: Test) -> float | None:
    """Return the temperature, or None where none is said, or two are."""
    if _STEEP.search(s.folded):
        return None
    figures = [one for one in temperatures(s.text) if -15 <= one.value <= _HOTTEST]
    if not figures:
        return _without_a_unit(s)
    to_come = _ANNOUNCED.search(s.text)
    if to_come is not None and s.text[: to_come.start()].endswith((" not ", "n't ", "n’t ")):
        to_come = None  # "13°C, and not expected to get any warmer"
    if len(figures) > 1 and to_come is not None:
        figures = [one for one in figures if one.start < to_come.start()] or figures
    elif (
        to_come is not None
        and to_come[0] not in _THERE
        and part[token_at(s, figures[0].start)] == part[token_at(s, to_come.start())]
    ):
        return None
    now = [one for one in figures if is_now(token_at(s, one.start), denied="if")]
    if len(figures) > 1 and len(now) == 1:
        figures = now  # "7 degrees now, and it should reach 14C"
    if len(figures) == _TWO and abs(figures[0].value - figures[1].value) < 1:
        figures = figures[1:]  # "78°F (26°C)"
    if len(figures) == _TWO and _CHANGED.search(s.text):
        figures = figures[1:]
    if len(figures) != 1 or not is_now(token_at(s, figures[0].start), denied="if"):
        return None
    return -abs(figures[0].value) if BELOW_ZERO.search(s.folded) else figures[0].value


_TWO = 2
_THERE = frozenset({"at the finish", "at the line", "by the time"})


def _without_a_unit(s: Sentence) -> float | None:
    """Return the temperature that is given without degrees: "the mercury stands at 36"."""
    lower = s.text.lower()
    if not any(word in lower for word in ("mercury", "thermometer", "in the shade", "minus ", "temperature")):
        return None
    match = _WITHOUT_A_UNIT.search(lower)
    if match is None or s.has("future", "modal", "past"):
        return None
    said = next(group for group in match.groups() if group)
    value = number(said.removeprefix("minus ").replace(" - ", " ").replace("-", " "))
    if value is None or not 0 <= value <= _HOTTEST:
        return None
    return -value if said.startswith("minus ") else value
