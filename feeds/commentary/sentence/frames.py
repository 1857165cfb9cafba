"""Frames: what riders do, written as words with places for the riders, and matched on a sentence with slots.

A frame is a line of a vocabulary: "WHO [lose] (contact|touch)". Its words are

* `WHO`, `NEXT`: riders, those meant and those who come after them; `WHOS`: the same with a possessive;
  `X`: other riders; `T`: a duration; `N`: a number or a word before what is counted;
* `[lose]`: a verb in any of its forms; `(a|b c)`: one of several; with `?` after it: or nothing;
* `~`: at most three words; `~~`: at most ten of the same clause; `..`: at most eight that leave a verb finite;
  `$`: the end of a phrase; `.`: that of a clause; `^`: its beginning; `!(a|b)`: none of these follows;
* `PACK`, `FRONT`, `CHASE`: what the peloton, those away and those who chase them are called, which stands so
  in the text; any other word in capitals: a macro of the language.

Between `WHO` and the word after it a few words may stand that name nobody else. A frame is only tried on a
sentence that has one of its rarer words. A language may turn a frame that begins with `WHO` and its verb: put the
riders after the verb (`INVERTS`), and at the end, "the first to [lose] contact is WHO" (`CLEFT`).
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from feeds.commentary.sentence.frame_words import TOKEN, fitting, index, module, tag, words_in, words_of
from feeds.commentary.sentence.group_tags import GROUPS
from feeds.commentary.sentence.slots import PEOPLE, SAID
from feeds.commentary.words.patterns import lazy

FRAMED = frozenset({"en", "nl", "fr", "es"})
"""Languages that have frames."""

_OF_OTHERS = "van|met|voor|achter|naar|door|tegen|bij|op|over|dan|aan|na"
"""What does not stand between a verb and a rider after it who is its doer."""
_UNLESS = (
    "not|never|nearly|almost|niet|geen|nooit|bijna|haast|pas|jamais|presque|nunca|casi|yesterday|gisteren|eergisteren|"
    "vorig|vorige|ooit|destijds|straks|morgen|misschien|wellicht|mogelijk|waarschijnlijk|zou|zouden|hier soir|ayer"
)
"""What may not stand within a frame."""


_ENDING = lazy(r"(?: ~+| [$.]| \((?:[^()]*\|)?[$.](?:\|[^()]*)?\))+$")
"""The end of a frame that may be the end of a clause: what follows there is no part of what it says."""


@cache
def _turned(language: str, line: str) -> tuple[str, str] | None:
    """Return a frame with its riders at its end, and "the first to [lose] contact is WHO"; None of any other."""
    before, after = module(language).CLEFT
    if not line.startswith(("WHO [", "WHO (")):
        return None
    said = _ENDING.sub("", line.removeprefix("WHO "))
    return f"^ ~ {said} LAST", f"({before}) ~ {said} ~ ({after}) WHO"


@cache
def _compiled(language: str, line: str) -> re.Pattern[str]:
    return lazy(_pattern(line, language))


@lru_cache(maxsize=32)
def _candidates(language: str, text: str) -> dict[str, list[str]]:
    """Return the frames that a text may have by its words, by kind."""
    found = fitting(language, text)
    by_kind: dict[str, list[str]] = {}
    clefts = _has_cleft(language, text) if found else None
    for frame in found:
        lines = by_kind.setdefault(frame.kind, [])
        lines.append(frame.line)
        if clefts is not None and (turned := _turned(language, frame.line)) is not None:
            lines += turned if clefts else turned[:1]
    return by_kind


def _has_cleft(language: str, text: str) -> bool | None:
    """Return whether a text may have a frame turned round; None where the language turns none."""
    cleft = _cleft(language)
    return cleft.search(text) is not None if cleft is not None else None


@cache
def _cleft(language: str) -> re.Pattern[str] | None:
    before, _ = module(language).CLEFT
    return lazy(rf"\b(?:{before})\b") if before else None


def may_have(language: str, kind: str, text: str) -> bool:
    """Return whether a sentence may have a frame of a kind by its words."""
    return language in FRAMED and kind in _candidates(language, text)


def matches(language: str, kind: str, text: str) -> Iterator[re.Match[str]]:
    """Yield where frames of a kind stand in the text of a sentence with slots, in the vocabulary's order."""
    if language not in FRAMED:
        return
    spaced = f"{text} "  # a space ends each word
    for line in _candidates(language, text).get(kind, ()):
        for match in _compiled(language, line).finditer(spaced):
            before = text[: match.start()]
            if language == "en" and _AND_DOES.match(match[0]) and _OF_A_VERB.search(before):
                continue  # "Dorn has shaken Fisk by the hand and gone on alone": Dorn has
            if language == "es" and before.endswith("a ") and _TO_HIM.match(match[0]):
                continue  # "a Dorn y a Fisk les ha alcanzado Gran": he has
            if language == "fr" and _IN_A_RELATIVE.search(before) and match[0].split(" ", 2)[1:2] == [","]:
                continue  # "Dorn, qui avait dix secondes sur Fisk, a été décroché": Dorn has
            if language == "fr" and before.endswith("> , ") and match[0].startswith("victime"):
                continue  # "Dorn, victime d'une crevaison, puis Fisk": Dorn is
            is_object = (match.groupdict().get("also") and before.endswith("> ")) or _OBJECT.search(before)
            if not is_object:  # "<0> moet <1> laten gaan", "<0> heeft <1> gelost": the doer stands before the verb
                yield match


_TO_HIM = lazy(r"<[\d-]+> (?:y a <[\d-]+> )?(?:l[aeo]s?) ")
_IN_A_RELATIVE = lazy(r"> , qui [^<>,;:.]*$")
_AND_DOES = lazy(r"<[\d-]+> (?:[\w'’-]+ ){0,7}?and ")
_OF_A_VERB = lazy(
    r"> (?:[\w'’-]+ ){0,4}?(?!(?:as|but|sees|watches|with|and|lets|leaves|ends)\b)(?:\w+(?:ed|en|es|ts|ks|ds|ps|ls|ns|ms)|gave|told|shook|left|met|joins|tows) $"
)
_OBJECT = lazy(
    r"> (?:heeft|hebben|had|hadden) $|\b(?:gives?|gave|hands|handed|tells|told|offers|offered|shows|thanks|pats|asks|congratulates) $"
)


def may_match(language: str, kinds: tuple[str, ...], text: str) -> bool:
    """Return whether a text has the rarest word of a frame of one of some kinds."""
    return language in FRAMED and not _words_of(language, kinds).isdisjoint(words_in(text))


@cache
def _words_of(language: str, kinds: tuple[str, ...]) -> frozenset[str]:
    frames = index(language)
    return frozenset(word for word in frames if any(frame.kind in kinds for frame in frames[word]))


def _literal(word: str, language: str, may_be_group: bool) -> str:
    if word == "de" and language == "fr":
        return "(?:de|du|des|d(?: ['’])?)"
    group = tag(word, language) if may_be_group else None
    text = re.escape(word).replace("'", "(?: ?['’])? ?").replace(r"\-", " ?- ?")
    return f"(?:{text}|{group})" if group else text


def _group(choices: list[str], places: dict[str, str], language: str, *, is_verb: bool) -> str:
    """Return a pattern for one of several phrases, each perhaps with places or macros in it."""
    return (
        "(?:"
        + "|".join(
            "".join(places.get(word) or f"{_literal(word, language, not is_verb)} " for word in phrase.split())
            for phrase in sorted(set(choices), key=lambda one: (-len(one), one))
        )
        + ")"
    )


def _pattern(text: str, language: str) -> str:
    words = module(language)
    names, most = getattr(words, "NAMES", ""), getattr(words, "MOST_WORDS", 10)
    apart = rf"(?:(?!(?:{words.BLOCKED}|PACK|FRONT|CHASE)\b)[\w'’-]+ )"
    doer = rf"(?P<who>{PEOPLE})(?! ['’] ?s\b) "
    relative = r"(?:die|dat) [^,;:.]{1,90}|" if language == "nl" else ""
    aside = rf"(?:, (?:{relative}[^<>,;:.]{{1,60}}) , |\( [^<>():.]{{1,40}} \) |[–—-] [^<>;:.–—]{{1,60}} [–—-] )?"
    beside = rf"{doer}(?:van (?:de |het )?@ )?{aside}"
    places = {
        "WHO": rf"{beside}{words.RELATIVE}{apart}{{0,4}}?",
        "WHOS": rf"(?P<who>{PEOPLE}) (?:['’] )?s ",
        "NEXT": rf"(?:(?:the|his|her|de|het|zijn|haar|poor) (?:[\w-]+ )?)?(?P<next>{PEOPLE}) ",
        "LAST": rf"(?:(?:el|la|los|las) (?:[\w-]+ )?)?{SAID}{doer}",
        "X": rf"(?:(?!(?:{getattr(words, 'NO_EPITHET', '(?!)')})\b)[\w'’-]+ ){{0,2}}?{PEOPLE} ",
        "T": r"\{(?P<time>\d+)\} ",
        "N": r"[\w-]+ ",
        "~": rf"(?:(?!(?:{_UNLESS}{words.UNLESS})\b)[\w'’-]+ ){{0,3}}?",
        "~~": rf"(?:(?!(?:{_UNLESS}{words.UNLESS})\b)[\w'’{names}-]+ ){{0,{most}}}?",
        "..": rf"(?:(?!(?:{words.BLOCKED}|{getattr(words, 'MODALS', '(?!)')})\b)[\w'’-]+ ){{0,8}}?",
        "^": r"(?:(?<=^)|(?<=[.!,:;] ))(?:(?:en|and|but|maar|et|mais|y|pero) )?",
        ".": r"(?=[.!,;:…)–-]|$)",
        "$": rf"(?=[.!,;:…)–-]|$|(?:{words.AND})\b)",
    }
    places |= {
        tag: rf"(?:(?!(?:of|van|back|rear|tail|staart)\b)[\w'’-]+ ){{0,4}}?{tag} " for tag in GROUPS.values()
    }
    places |= {name: rf"(?:{pattern}) " for name, pattern in words.MACROS.items()}
    parts = TOKEN.findall(text)
    later = rf"(?:(?!(?:{words.BLOCKED}{words.NO_TITLE}|{_OF_OTHERS}|PACK|FRONT|CHASE)\b)[\w'’-]+ ){{0,3}}?"
    out = ""
    for number, part in enumerate(parts):
        bare = part.removesuffix("?")
        if part.startswith("!("):
            out += rf"(?!(?:{'|'.join(map(re.escape, part[2:-1].split('|')))})\b)"
        elif bare == "a" and parts[number + 1 : number + 2] == ["WHO"]:
            out += getattr(words, "TO", "a ")
        elif part == "WHO" and number:
            between = rf"(?!(?:{words.BLOCKED}{words.NO_TITLE}|PACK|FRONT|CHASE)\b)[\w'’-]+ "
            out += rf"(?:{words.TITLE}(?:{between}){{0,2}}?){SAID}{doer}"
        elif part == "WHO" and parts[1:2] == [".."]:
            out += beside
        elif bare in places:
            out += rf"(?:{places[bare]})?" if bare != part else places[part]
        elif not (phrases := words_of(bare, words)):
            message = f"{part!r} in {text!r} is no word of a frame"
            raise ValueError(message)
        else:
            group = _group(phrases, places, language, is_verb=part.startswith("["))
            if words.INVERTS and number == 1 and parts[0] == "WHO" and part[0] in "[(":
                after = rf"(?:(?!(?:{words.BLOCKED}{words.NO_TITLE}|PACK|FRONT|CHASE)\b)[\w'’-]+ )"
                group = rf"(?:{out}{group}|{group}{later}{SAID}(?P<also>{PEOPLE})(?! ['’] ?s\b) {after}{{0,2}}?)"
                out = ""
            out += group + part[len(bare) :]
    also = getattr(words, "WITH", "") if parts[0] == "WHO" else ""
    return rf"(?<!\S){words.NEVER_AFTER}{out}{also}"
