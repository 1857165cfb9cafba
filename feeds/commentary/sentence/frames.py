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
from collections.abc import Container, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module
from types import ModuleType

from feeds.commentary.sentence.slots import GROUPS, PEOPLE, SAID
from feeds.commentary.words.tags import LANGUAGES, phrases, vocabulary

FRAMED = frozenset({"en", "nl", "fr", "es"})
"""Languages that have frames."""

_TOKEN = re.compile(r"\[[^\]]+\]\??|!?\([^)]*\)\??|\S+")
_LIGHT = phrases(
    "the|a|an|of|to|in|on|at|by|for|with|from|and|is|are|was|were|be|been|has|have|had|his|her|their|"
    "it|its|as|up|off|out|back|over|de|het|een|van|naar|op|aan|bij|voor|met|uit|door|en|zijn|waren|"
    "wordt|worden|werd|heeft|hebben|er|ze|zich|nog|al|nu|go|goes|went|going|gone|get|gets|got|getting|"
    "take|takes|took|taking|taken|make|makes|made|come|comes|came|gaat|gaan|ging|gingen|moet|moeten|"
    "moest|moesten|kan|kunnen|kon|komt|komen|kwam|kwamen|rijdt|rijden|zit|zitten|staat|ligt|"
    "le|la|les|l|un|une|des|du|de|d|au|aux|et|est|sont|a|ont|se|s|son|sa|ses|leur|leurs|dans|sur|par|pour|avec|"
    "el|las|una|unos|y|al|del|con|por|para|su|sus|lo|le|ha|han|esta|estan|que|qui|fait|font|va|hace|"
    "part|sort|prend|prennent|pris|met|mis|passe|perd|pone|toma|pasa|sale|tiene|tienen|ete|sido|sous|bajo|tras"
)
"""Words too common to find a frame by."""
_OF_OTHERS = "van|met|voor|achter|naar|door|tegen|bij|op|over|dan|aan|na"
"""What does not stand between a verb and a rider after it who is its doer."""
_UNLESS = (
    "not|never|nearly|almost|niet|geen|nooit|bijna|haast|pas|jamais|presque|nunca|casi|yesterday|gisteren|eergisteren|"
    "vorig|vorige|ooit|destijds|straks|morgen|misschien|wellicht|mogelijk|waarschijnlijk|zou|zouden|hier soir|ayer"
)
"""What may not stand within a frame."""


@cache
def _module(language: str) -> ModuleType:
    return import_module(f"feeds.commentary.vocabulary.{LANGUAGES[language]}_frames")


@dataclass(frozen=True, slots=True)
class _Frame:
    kind: str
    number: int
    line: str
    needed: tuple[frozenset[str], ...]
    """Of the words of each, a sentence must have one."""


@cache
def _index(language: str) -> dict[str, list[_Frame]]:
    """Return the frames by the words of which a sentence has one."""
    found: dict[str, list[_Frame]] = {}
    for kind, lines in _module(language).FRAMES.items():
        for number, line in enumerate(filter(None, map(str.strip, lines.splitlines()))):
            frame = _Frame(kind, number, line, _needed(line, language))
            for word in _key(frame.needed):
                found.setdefault(word, []).append(frame)
    return found


_APART = re.compile(r"[\s'’-]+")
_ENDING = re.compile(r"(?: ~+| [$.]| \((?:[^()]*\|)?[$.](?:\|[^()]*)?\))+$")
"""The end of a frame that may be the end of a clause: what follows there is no part of what it says."""


@cache
def _turned(language: str, line: str) -> tuple[str, str] | None:
    """Return a frame with its riders at its end, and "the first to [lose] contact is WHO"; None of any other."""
    before, after = _module(language).CLEFT
    if not line.startswith(("WHO [", "WHO (")):
        return None
    said = _ENDING.sub("", line.removeprefix("WHO "))
    return f"^ ~ {said} LAST", f"({before}) ~ {said} ~ ({after}) WHO"


@cache
def _compiled(language: str, line: str) -> re.Pattern[str]:
    return re.compile(_pattern(line, language))


@lru_cache(maxsize=4)
def _candidates(language: str, text: str) -> dict[str, list[str]]:
    """Return the frames that a text may have by its words, by kind."""
    index = _index(language)
    words = _words(text)
    found = {
        (frame.kind, frame.number): frame.line
        for word in words & index.keys()
        for frame in index[word]
        if not any(map(words.isdisjoint, frame.needed))
    }
    by_kind: dict[str, list[str]] = {}
    clefts = _has_cleft(language, text) if found else None
    for kind, number in sorted(found):
        line = found[kind, number]
        by_kind.setdefault(kind, []).append(line)
        if clefts is not None and (turned := _turned(language, line)) is not None:
            by_kind[kind] += turned if clefts else turned[:1]
    return by_kind


def _has_cleft(language: str, text: str) -> bool | None:
    """Return whether a text may have a frame turned round; None where the language turns none."""
    before, _ = _module(language).CLEFT
    return re.search(rf"\b(?:{before})\b", text) is not None if before else None


def matches(language: str, kind: str, text: str) -> Iterator[re.Match[str]]:
    """Yield where frames of a kind stand in the text of a sentence with slots, in the vocabulary's order."""
    if language not in FRAMED:
        return
    for line in _candidates(language, text).get(kind, ()):
        for match in _compiled(language, line).finditer(f"{text} "):  # a space ends each word
            before = text[: match.start()]
            if language == "en" and _AND_DOES.match(match[0]) and _OF_A_VERB.search(before):
                continue  # "Dorn has shaken Fisk by the hand and gone on alone": Dorn has
            is_object = (match.groupdict().get("also") and before.endswith("> ")) or _OBJECT.search(before)
            if not is_object:  # "<0> moet <1> laten gaan", "<0> heeft <1> gelost": the doer stands before the verb
                yield match


_AND_DOES = re.compile(r"<[\d-]+> (?:[\w'’-]+ ){0,7}?and ")
_OF_A_VERB = re.compile(
    r"> (?:[\w'’-]+ ){0,4}?(?!(?:as|but|sees|watches|with|and|lets|leaves|ends)\b)(?:\w+(?:ed|en|es|ts|ks|ds|ps|ls|ns|ms)|gave|told|shook|left|met|joins|tows) $"
)
_OBJECT = re.compile(
    r"> (?:heeft|hebben|had|hadden) $|\b(?:gives?|gave|hands|handed|tells|told|offers|offered|shows|thanks|pats|asks|congratulates) $"
)


def may_match(language: str, kinds: Container[str], text: str) -> bool:
    """Return whether a text has the rarest word of a frame of one of some kinds."""
    if language not in FRAMED:
        return False
    index = _index(language)
    return any(frame.kind in kinds for word in _words(text) & index.keys() for frame in index[word])


def _words(text: str) -> set[str]:
    return {*text.split(), *_APART.split(text)}


def _forms(verb: str, module: ModuleType) -> list[str]:
    """Return the forms of a verb, or of several with bars between them."""
    forms: list[str] = []
    for one in verb.split("|"):
        head, _, rest = one.partition(" ")
        forms += [f"{form} {rest}".strip() for form in module.forms(head)]
    return forms


def _words_of(token: str, module: ModuleType) -> list[str]:
    """Return the phrases that a token of a frame stands for, none where it is a place or may be missing."""
    if token.startswith("!("):
        return []
    if token.startswith("["):
        return _forms(token[1:-1], module)
    if token.startswith("("):
        return token[1:-1].split("|")
    return [] if token in ("~", "~~", "..", "$", ".", "^") or token.isupper() else [token]


def _needed(text: str, language: str) -> tuple[frozenset[str], ...]:
    """Return, for each token that a sentence can't do without, the words of which it must have one."""
    module = _module(language)
    found = []
    for token in _TOKEN.findall(text):
        keys = [] if token.endswith("?") else [_rarest(phrase) for phrase in _words_of(token, module)]
        if keys == ["a"]:
            continue  # "a WHO" is "al líder, Gran", too
        if keys and all(key.islower() or key in GROUPS.values() for key in keys):
            found.append(frozenset(keys + [tag for key in keys if (tag := _tag(key, language))]))
    return tuple(found)


def _key(needed: tuple[frozenset[str], ...]) -> frozenset[str]:
    """Return the words of which one stands in every sentence that a frame fits: those of its rarest token."""
    return max(needed, key=_rarity, default=frozenset())


def _rarest(phrase: str) -> str:
    return max(_APART.split(phrase), key=lambda word: (_is_rare(word), len(word)))


def _tag(word: str, language: str) -> str | None:
    """Return what stands for a word in a text, where it is what a group is called."""
    classes = vocabulary(language).longest([word], 0, 1)[1]
    return next((tag for kind, tag in GROUPS.items() if kind in classes), None)


def _is_rare(word: str) -> bool:
    return word not in _LIGHT and word.islower()


def _rarity(keys: frozenset[str]) -> tuple[bool, int]:
    words = [key for key in keys if key.islower()]
    return all(map(_is_rare, words)), min(map(len, words), default=0)


def _literal(word: str, language: str, may_be_group: bool) -> str:
    tag = _tag(word, language) if may_be_group else None
    text = re.escape(word).replace("'", "(?: ?['’])? ?").replace(r"\-", " ?- ?")
    return f"(?:{text}|{tag})" if tag else text


def _group(choices: list[str], places: dict[str, str], language: str, *, is_verb: bool) -> str:
    """Return a pattern for one of several phrases, each perhaps with places or macros in it."""
    return (
        "(?:"
        + "|".join(
            "".join(places.get(word) or f"{_literal(word, language, not is_verb)} " for word in phrase.split())
            for phrase in sorted(set(choices), key=len, reverse=True)
        )
        + ")"
    )


def _pattern(text: str, language: str) -> str:
    module = _module(language)
    names, most = getattr(module, "NAMES", ""), getattr(module, "MOST_WORDS", 10)
    apart = rf"(?:(?!(?:{module.BLOCKED}|PACK|FRONT|CHASE)\b)[\w'’-]+ )"
    doer = rf"(?P<who>{PEOPLE})(?! ['’] ?s\b) "
    beside = rf"{doer}(?:van (?:de |het )?@ )?(?:, [^<>,;:.]{{1,60}} , )?"
    places = {
        "WHO": rf"{beside}{module.RELATIVE}{apart}{{0,4}}?",
        "WHOS": rf"(?P<who>{PEOPLE}) (?:['’] )?s ",
        "NEXT": rf"(?:(?:the|his|her|de|het|zijn|haar|poor) (?:[\w-]+ )?)?(?P<next>{PEOPLE}) ",
        "LAST": rf"(?:(?:el|la|los|las) (?:[\w-]+ )?)?{SAID}{doer}",
        "X": rf"(?:(?!(?:{getattr(module, 'NO_EPITHET', '(?!)')})\b)[\w'’-]+ ){{0,2}}?{PEOPLE} ",
        "T": r"\{(?P<time>\d+)\} ",
        "N": r"[\w-]+ ",
        "~": rf"(?:(?!(?:{_UNLESS}{module.UNLESS})\b)[\w'’-]+ ){{0,3}}?",
        "~~": rf"(?:(?!(?:{_UNLESS}{module.UNLESS})\b)[\w'’{names}-]+ ){{0,{most}}}?",
        "..": rf"(?:(?!(?:{module.BLOCKED}|{getattr(module, 'MODALS', '(?!)')})\b)[\w'’-]+ ){{0,8}}?",
        "^": r"(?:(?<=^)|(?<=[.!,:;] ))(?:(?:en|and|but|maar|et|mais|y|pero) )?",
        ".": r"(?=[.!,;:…)–-]|$)",
        "$": rf"(?=[.!,;:…)–-]|$|(?:{module.AND})\b)",
    }
    places |= {
        tag: rf"(?:(?!(?:of|van|back|rear|tail|staart)\b)[\w'’-]+ ){{0,4}}?{tag} " for tag in GROUPS.values()
    }
    places |= {name: rf"(?:{pattern}) " for name, pattern in module.MACROS.items()}
    parts = _TOKEN.findall(text)
    later = rf"(?:(?!(?:{module.BLOCKED}{module.NO_TITLE}|{_OF_OTHERS}|PACK|FRONT|CHASE)\b)[\w'’-]+ ){{0,3}}?"
    out = ""
    for number, part in enumerate(parts):
        bare = part.removesuffix("?")
        if part.startswith("!("):
            out += rf"(?!(?:{'|'.join(map(re.escape, part[2:-1].split('|')))})\b)"
        elif bare == "a" and parts[number + 1 : number + 2] == ["WHO"]:
            out += getattr(module, "TO", "a ")
        elif part == "WHO" and number:
            between = rf"(?!(?:{module.BLOCKED}{module.NO_TITLE}|PACK|FRONT|CHASE)\b)[\w'’-]+ "
            out += rf"(?:{module.TITLE}(?:{between}){{0,2}}?){SAID}{doer}"
        elif part == "WHO" and parts[1:2] == [".."]:
            out += beside
        elif bare in places:
            out += rf"(?:{places[bare]})?" if bare != part else places[part]
        elif not (words := _words_of(bare, module)):
            message = f"{part!r} in {text!r} is no word of a frame"
            raise ValueError(message)
        else:
            group = _group(words, places, language, is_verb=part.startswith("["))
            if module.INVERTS and number == 1 and parts[0] == "WHO" and part[0] in "[(":
                after = rf"(?:(?!(?:{module.BLOCKED}{module.NO_TITLE}|PACK|FRONT|CHASE)\b)[\w'’-]+ )"
                group = rf"(?:{out}{group}|{group}{later}{SAID}(?P<also>{PEOPLE})(?! ['’] ?s\b) {after}{{0,2}}?)"
                out = ""
            out += group + part[len(bare) :]
    also = getattr(module, "WITH", "") if parts[0] == "WHO" else ""
    return rf"(?<!\S){module.NEVER_AFTER}{out}{also}"
