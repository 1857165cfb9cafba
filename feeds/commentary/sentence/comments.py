"""What an English sentence says by the way and not of the race: ", it seems,", "(of course he is)", ", as far as I can see"."""

import re

_SINGLE = (
    "however|though|meanwhile|obviously|of course|naturally|apparently|incidentally|frankly|sadly|alas|mind you|indeed|in fact|admittedly|"
    "understandably|unsurprisingly|surprisingly|inevitably|predictably|curiously|oddly|strangely|amazingly|incredibly|remarkably|happily|mercifully|"
    "thankfully|fortunately|unfortunately|luckily|clearly|evidently|ironically|no doubt|without doubt|to be sure|for sure|at last|"
    "to be fair|to be precise|to be honest|to be exact|truth be told|believe it or not|wouldn['’]t you know it|would you believe|mind|bless (?:him|her|them)|"
    "poor (?:man|woman|lad|girl|thing|chap|soul)|lucky (?:man|woman|lad|thing)|more or less|so to speak|as it were|as it happens|as it turns out|as it turned out|"
    "as ever|as always|as usual|as expected|as predicted|as planned|as promised|as so often|as we speak|for once|for what it['’]s worth|in case you missed it|"
    "since you ask|if you please|if you like|no less|of all (?:people|things|teams|places|riders|men|women|days)|not surprisingly|not unexpectedly|"
    "for (?:his|her|its|their) part|in (?:his|her|their) turn|by the way|by all accounts|on paper|in theory|in short|in other words|on the contrary|for the record"
)
_CLAUSE = (
    r"(?:it|so it) (?:seems|appears|would seem|would appear|turns out|turned out|transpires|must be said|has to be said)|(?:so )?(?:i|we) (?:think|believe|reckon|guess|gather|understand|hear|am told|suspect|fancy|should think|should say|would say|presume|assume|"
    r"must say|have to say)|(?:so )?i['’]m (?:reliably )?(?:told|informed)(?: by [^,;:()–—]{1,40})?|we['’]re (?:reliably )?(?:told|informed)(?: by [^,;:()–—]{1,40})?|(?:so )?(?:they|he|she) (?:tell|tells) (?:us|me)|"
    r"as far as (?:i|we|anyone|anybody|one) (?:can|could) (?:see|tell|make out|judge|count|gather)(?: from [^,;:()–—]{1,70})?|as (?:i|we) (?:said|say|mentioned|wrote|noted|predicted|expected|thought|feared|reported)(?: (?:earlier|before|a moment ago|already))?|"
    r"as you(?:['’]d| would| might| may| can)? (?:expect|imagine|know|see|guess|recall|remember)|by (?:my|our|the) (?:watch|count|reckoning|calculation|look of (?:it|him|her|things|them)|clock|stopwatch)|at a (?:quick|rough) (?:count|glance|guess)|"
    r"(?:i|we) am not making this up|and i am not making this up|and i['’]m not making this up|not to put too fine a point on it|if i['’]m not mistaken|if i am not mistaken|unless i['’]m mistaken|if (?:my|our) (?:eyes|sums|notes|memory|information) (?:are|is|do|does|serves?)[^,;:()–—]{0,25}|"
    r"needless to say|strange to say|sad to say|i['’]m afraid|i am afraid|you (?:feel|sense|suspect)|one (?:feels|senses|suspects|imagines)|that said|that being said|all the same"
)
_HINT = re.compile(r"[,(–—]")
_ASIDE = re.compile(
    rf"(?P<before>, |\s[–—-] )(?:and )?(?:(?:{_SINGLE}|{_CLAUSE}|[a-z]{{4,}}ly(?: enough)?))(?P<after>(?=[,:;.!]|\s[–—-] ))",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r" \((?:[a-z][a-z'’-]*|I)(?:[ ,]+(?:[a-z'’-]+|I|I['’]\w+)){2,14}[.!?]?\)(?=[ ,.;:!?])")
_OF_A_TEAM = re.compile(r"(?<=\w), (of (?:the )?[A-Z][^,;:.()]{2,40}),")
"""Of what team or nation a rider is, between commas."""
_NOT_BY_THE_WAY = re.compile(
    r"\b(?:barely|hardly|scarcely|presumably|surely|nearly|only|early|family|likely|supply|assembly|reply|apply|rally|bully|fly|daily|ally|italy|july|unlikely|possibly|probably|allegedly)$",
    re.IGNORECASE,
)
_OF_THE_RACE = re.compile(
    r"\b(?:dropped|caught|crash\w*|attack\w*|abandon\w*|seconds?|minutes?|metres|points?|first|second|third|puncture\w*|break|bunch|peloton|who|whose)\b"
)
"""What brackets may say that is news."""


_TITLE = re.compile(
    r"(?P<title>\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Dd]efending|[Rr]eigning|[Ll]ast year['’]s|[Yy]esterday['’]s|[Oo]ur)(?: [\w'’-]+){0,4}?[ -](?:champion|winner|leader|holder|captain|veteran|debutant|youngster|"
    r"sprinter|climber|rouleur|puncheur|team-?mate|compatriot|countryman|countrywoman|lieutenant|favourite|outsider|neo-pro|stagiaire|specialist|domestique|rival|companion|lad))"
    r", (?P<name>[A-ZÀ-Þ][\w'’-]+(?: (?:van|de|der|den|von|di|da|le|la|el|of))*(?: [A-ZÀ-Þ][\w'’-]+)*)(?P<end>, )?"
)
"""What a rider is, with a comma before the name."""
_VERB = re.compile(
    r", (?:are|was|were|has|have|had|do|does|did|will|can|won|lost|went|came|took|put|run|(?!(?:his|this|as|its|us|plus|unless|perhaps|less|across)\b)[a-z]+(?:s|ed))\b"
)
_HELD_UP = re.compile(r"\b(?:and|but|or|is|are|was|were|has|have|had|to)$")
"""Before what is said by the way: the clause has no comma of its own there."""


def without_comments(text: str) -> str:
    """Return an English sentence without what its author only says by the way."""
    if not _HINT.search(text):
        return text
    if ", of " in text:
        text = _OF_A_TEAM.sub(lambda m: f" {m[1]}" if _VERB.match(text, m.end() - 1) else f" {m[1]},", text)
    if ", " in text:
        text = _TITLE.sub(lambda m: _named(m, text), text)
    text = _BRACKETS.sub(lambda m: m[0] if _OF_THE_RACE.search(m[0].lower()) else "", text)
    at = 0
    while (match := _ASIDE.search(text, at)) is not None:
        at = match.start() + 1
        if _NOT_BY_THE_WAY.search(match[0]):
            continue
        rest = text[match.end() :]
        if match["before"] != ", ":
            if rest[:1] not in " .!":
                continue
            rest = rest[2:] if rest[:1] == " " else rest
        elif rest[:1] == "," and (_VERB.match(rest) or _HELD_UP.search(text, 0, match.start())):
            rest = rest[1:]  # the subject's verb follows
        text = text[: match.start()] + rest
    return text


def _named(match: re.Match[str], text: str) -> str:
    """Return a title and a name without the commas around the name: "the Danish champion, Bero, has" as "the Danish champion Bero has"."""
    end = match["end"] or ""
    if end and _VERB.match(text, match.end() - 2):
        end = " "
    return f"{match['title']} {match['name']}{end}"
