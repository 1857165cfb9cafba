"""The gap of a time that stands for itself, with no group beside it that it is of."""

from feeds.commentary.gap.grammar import Rule
from feeds.commentary.gap.who import Apart, Reading, is_subject, role_of, speaks_of_the_chase
from feeds.commentary.words.numbers import LONGEST_GAP_S
from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases


def alone(reading: Reading, at: int, rule: Rule) -> Apart | None:
    """Return the gap of a time that stands for itself, "they get some room: 3:15", None where others are named."""
    context = reading.context
    roles = [
        role_of(reading, piece) if piece.kind != "Q" else ""
        for index, piece in enumerate(reading.row.pieces[:at])
        if piece.kind in "GPHQ" and (is_subject(reading.row, index) or _goes_for(reading, index))
    ]
    lets_go = "g" in reading.row.text[:at] or any(
        p.words in _LETS_GO for p in reading.row.pieces[:at]
    )  # "het peloton laat begaan, 40 seconden al"
    allowed = ("leaders",) if rule.name == "comma, time" and not lets_go else ("leaders", "peloton")
    is_alone = rule.name in _ALONE
    more = "GPHT" if rule.name == "it to, as" else "GPHQT" if rule.name in _SAID else "GPHQTk"
    rest = reading.row.pieces[at + 1 :]
    if rule.name in ("it to", "it to, as", "time, as much as"):
        # "Out to four minutes, and that has prompted Fisk …": of him nothing is said
        rest = rest[: next((i for i, piece in enumerate(rest) if piece.kind in ",;&"), len(rest))]
    if is_alone and any(piece.kind in more for piece in rest):
        return None
    if any(role not in allowed for role in roles) or (not roles and not is_alone and not reading.s.has("peloton")):
        return None
    if rule.name == "time now" and not _is_now(reading, at):
        return None
    if rule.name == "there is":
        roles = []
        if not _THERE.search(" ".join(piece.words for piece in reading.row.pieces[:at])):
            return None
    if rule.name == "it settles at" and not _IT.search(reading.s.folded):
        return None
    token = reading.row.pieces[at].token
    is_known = bool(context.away_size) or context.gap_s is not None or context.pair is not None
    if not is_known and reading.s.language == "nl":
        is_known = "leaders" in roles and reading.s.has(
            "leaders"
        )  # "de zeven leiders krijgen alle vrijheid: 5.40"
    if not is_known and context.km is not None and reading.s.language == "en":
        # "24km to go, 2:05.": who is away is yet to be said
        is_known = "leaders" in roles or (token is not None and token.value.loose)
    if not is_known and reading.s.language in ("fr", "es") and rule.name in ("comma, time", "colon, time"):
        # "Du monde est sorti. Six hommes, 40 secondes."
        is_known = any(reading.s.tokens[index].value for index in reading.s.all("leaders"))
    if not is_known or reading.order or (is_alone and roles and rule.name not in _SAID):
        return None
    if is_alone and token is not None and token.value.value < _LEAST_S:
        return None  # "it was a second, maybe two"
    if is_alone and token is not None and reading.s.language in ("fr", "es"):
        few = token.value.value <= _MOST_BONUS_S and not context.has_parted
        if few and not reading.s.has("at", "lead_noun", "now") and (context.gap_s or LONGEST_GAP_S) > _CLOSE_S:
            return None  # "Trois secondes, c'est toujours ça": of a sprint
    if rule.name == "it to, as" and reading.row.pieces[at + 1].words not in _AS:
        return None
    if rule.name == "it to" and reading.row.pieces[at - 1].words not in _TO_SO_MUCH:
        return None
    if token is not None and (left := _has_dropped(reading)) and token.value.value <= JUST_LEFT_S:
        return Apart(left, "leaders", rule.confidence)
    if rule.name == "time only" and speaks_of_the_chase(reading):
        return Apart("chasers", "leaders", rule.confidence)
    if token is not None and reading.s.language in ("nl", "en", "es") and not roles:
        return Apart(*context.pair_of(token.value.value), rule.confidence)
    return Apart("peloton", "leaders", rule.confidence)


def _goes_for(reading: Reading, index: int) -> bool:
    """Return whether something goes well or badly for a group, as an English colon explains: "It looks bad for the break: 0:35"."""
    text = reading.row.text
    is_for = index > 0 and text[index - 1] == "F" and reading.s.language == "en"
    return is_for and _GOES.match(text[: index - 1]) is not None and not _FINE.search(reading.s.text)


def _is_now(reading: Reading, at: int) -> bool:
    """Return whether "now" stands beside a time: "It will be very close, 13 seconds now."."""
    token, s = reading.row.pieces[at].token, reading.s
    around = (
        f"{s.text[max(0, token.start - _BESIDE) : token.start]}|{s.text[token.end : token.end + _BESIDE]}"
        if token
        else ""
    )
    return _NOW.search(around) is not None


_BESIDE = 10
_NOW = lazy(r"\bnow (?:just |only )?\||\| now\b")
_FINE = lazy(r"\b(?:fine|penalty|bonus|points?|time lost|lost)\b")
_GOES = lazy(r"^[^GPHQT;:]*[vk][^GPHQT;:]*$")


def _has_dropped(reading: Reading) -> str | None:
    """Return who was left behind just now by those who are in front: "Aster has dropped Bero! Five seconds!"."""
    context = reading.context
    if context.has_parted:
        return "chasers" if len(reading.s.tokens) <= _FEW_MORE else None
    happened = context.happened
    if reading.s.language != "en" or happened is None or happened.kind != "dropped" or len(happened.people) != 1:
        return None
    return happened.people[0].name if len(reading.context.away) == 1 and len(reading.s.tokens) <= _FEW else None


_FEW, _FEW_MORE = 4, 6
JUST_LEFT_S = 20
"""Seconds at most between somebody and those who were left behind just now."""
_LEAST_S = 3
_MOST_BONUS_S = 10
_CLOSE_S = 40
"""A gap that may have become so small since."""
_LETS_GO = phrases(
    "releve|se releve|relevent|releves|temporise|ralentit|ralenti|calme|laisse faire|laisse filer|desinteresse|leve le pied|baisse|afloja|aflojado|"
    "levanta el pie|frena|se relaja|relaja|relajado|da el visto bueno|deja hacer|se toma un respiro"
)
_AS = phrases("as|with|going|heading|entering|approaching|coming|nearing|at|on|over|when|while")
"""After "down to 3:50": "as we head into town"."""
_SAID = phrases(
    "so many away, time|time now|time after km|time, the biggest|time, as much as|colon, time with km|km and time|it holds, time|it to, as|has become|it is at|it to|comma, time at km"
)
_TO_SO_MUCH = phrases("to|down to|up to|out to|back to|back down to|back up to|back out to")
_THERE = lazy(r"\by a\b|\bil (?:ne )?reste\b")
_IT = lazy(r"\b(?:ca|c est|on est|on passe|on en est|nous sommes|nous voila|la cosa|la situacion|estamos)\b")
_ALONE = phrases(
    "so many away, time|time now|time, the biggest|time, as much as|colon, time with km|km and time|it holds, time|there is|around|it settles at|time after km|it to, as|has become|falls below|it is|time, comma|it moves, time|in front, time|km, time|km is time|comma, time at km|comma, time is|now it is|time only|from to, alone|it is at|it to"
) | phrases("and it nears|at km it is")
"""Rules of a time beside which nobody is named."""
