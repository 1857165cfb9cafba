"""What an English sentence says by the way and not of the race: ", it seems,", "(of course he is)", ", as far as I can see"."""

import re
from collections.abc import Iterator

from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import phrases

_SINGLE = (
    "however|though|meanwhile|obviously|of course|naturally|apparently|incidentally|frankly|sadly|alas|mind you|indeed|in fact|admittedly|"
    "no (?:panic|problems?|stress|drama|harm done|damage done|worries|surprises? there|question|doubt about it|fuss|messing about)(?: at all| whatsoever)?|"
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
    r"in case you (?:had|have|were|are|missed|wonder|wondered|care|forgot)[^,;:()]{0,50}|as you(?:['’]d| would| might| may| can)? (?:expect|imagine|know|see|guess|recall|remember)|by (?:my|our|the) (?:watch|count|reckoning|calculation|look of (?:it|him|her|things|them)|clock|stopwatch)|at a (?:quick|rough) (?:count|glance|guess)|"
    r"(?:i|we) am not making this up|and i am not making this up|and i['’]m not making this up|not to put too fine a point on it|if i['’]m not mistaken|if i am not mistaken|unless i['’]m mistaken|if (?:my|our) (?:eyes|sums|notes|memory|information) (?:are|is|do|does|serves?)[^,;:()–—]{0,25}|"
    r"needless to say|strange to say|sad to say|i['’]m afraid|i am afraid|you (?:feel|sense|suspect)|one (?:feels|senses|suspects|imagines)|that said|that being said|all the same"
)
_HINT = lazy(r"[,(–—]")
_ASIDE = lazy(
    rf"(?P<before>, |\s[–—-] )(?:and )?(?:(?:{_SINGLE}|{_CLAUSE}|(?:most |rather |quite |very |somewhat )?[a-z]{{4,}}ly(?: enough)?))(?P<after>(?=[,:;.!]|\s[–—-] ))",
    re.IGNORECASE,
)
_BRACKETS = lazy(r" \((?:[a-z][a-z'’-]*|I)(?:[ ,]+(?:[a-z'’-]+|I|I['’]\w+)){2,14}[.!?]?\)(?=[ ,.;:!?])")
_FORMER_WINNER = lazy(
    r"\b(?:[Yy]esterday|[Ll]ast (?:year|week|month)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)['’]s (?:stage )?winner\b(?=,? [A-ZÀ-Þ])"
)
"""Who a rider is: nothing else in the sentence is of another day."""
_AT_ONCE = lazy(r" in (?:next to |almost |absolutely )?no time(?: at all| whatsoever)?\b")
_PICTURES = lazy(r"^[\u2190-\u2bff\ufe0f\u200d\U0001f000-\U0001faff\s]+(?=\w)")
_RANKED = lazy(
    r"\b([Tt]he )(?:man |rider |woman )?(?:who is |lying )?(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:[ -]placed)?(?: rider| man| woman)? "
    r"(?:overall|on GC|in the (?:overall|GC))(?= (?!(?:is|was|at|by|with|on|in|for|this|as)\b)[a-z]+s\b)"
)
"""A rider who is called by their place in the overall, of which nothing is said."""
_AGED = lazy(
    r"\b(?P<the>[Tt]he |[Aa]n? |[Hh]is |[Hh]er )?(?:\d\d|[A-Za-z]+(?:-[a-z]+)?)-year-old (?=[A-ZÀ-Þ]|[a-z]+\b)"
)
"""How old a rider is."""
_THE_AGED = lazy(
    r"\b[Tt]he \d\d[- ]year[- ]old(?= (?:is|was|has|had|attacks?|attacked|goes|went|takes|took|wins|won|kicks|jumps|leads|holds|can|can['’]t|gets|got|rides|rode|comes|came|crosses|makes|made|moves|loses|sits|punctures|crashes|abandons|accelerates|responds)\b)"
)
_NTH = r"(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ll]ast|[Ff]inal|\d(?:st|nd|rd|th))"
_NTH_TIME = lazy(
    rf" for the (?:{_NTH}|umpteenth)(?: and (?:last|final))? time(?: (?:today|this (?:week|afternoon)))?\b"
)
_NTH_TIME_UP = lazy(
    rf"^(?:The )?{_NTH} (?:time|passage|ascent) (?:up|over|of) ((?:the )?[A-ZÀ-Þ][\w'’-]*(?: [A-ZÀ-Þ][\w'’-]*){{0,3}})(?=:)"
)
"""How often something was climbed, before who was first there: "3rd time up the Cleuch: Bero, then Dorn"."""
_IS_BACK = lazy(r"\b([A-ZÀ-Þ][\w-]+)['’]s(?= (?:back (?:in|with|on|at|among|amongst|up|into)|there)\b)")
_NO_SOONER = lazy(
    r"\b[Nn]o sooner (was|were|had|is|are|has|have) ((?:[Hh]e|[Ss]he|[Tt]hey|the [a-z]+|[A-ZÀ-Þ][\w'’-]+)) ((?:been )?[a-z]+(?: up| in| back)?) than "
)
_NOT_LONG_AFTER = lazy(r" not (?:even )?((?:\w+ ){1,2}(?:minutes?|kilomet(?:re|er)s?|km|metres|seconds) later)\b")
_IN_WHICH = lazy(
    r" ?, (?:in|among|of|behind|after|during|from|for|with) wh(?:ich|om) [^,;:.()]{5,80}, (?=(?:at|is|are|was|were|has|have|had|got|went|came|lost|took)\b)"
)
_TAKING_WITH = lazy(r",? (?:and )?taking with (?:him|her|them)\b")
_WHOM = (
    r"((?:the |his |her )?(?:[a-z'’-]+ ){0,3}[A-ZÀ-Þ][^,;:.]{2,60}?) (?:(?:along )?with (?:him|her|them)|along)\b"
)
_TAKING = lazy(rf",? (?:and )?(?:taking|bringing|dragging) {_WHOM}")
_TAKES = lazy(
    rf"(?<=\w),? (?:and )?(?:(?:he|she)(?:['’]s| has)? )?(?:takes|taken|took|brings|brought|drags|dragged) {_WHOM}"
)
_ATTACKS = lazy(r"\b(?:[Aa]ttack\w*|jump\w*|kick\w*|accelerat\w*|surge[sd]?|clear)\b")
_OF_A_FALL = lazy(
    r"\b(?:crash\w*|f[ae]ll\w*|down|slid\w*|slip\w*|deck|ground|tarmac|corner|bend|wheels?|ditch|touch\w*)\b"
)
_WON_BEFORE = lazy(
    r", (?:(?:last (?:year|week|month)|yesterday)['’]s (?:stage )?(?:winner|runner-up)|(?:the )?(?:winner|second|third|runner-up|champion) (?:of |in |here |at |on )?[^,;:.()]{0,50}\b(?:last (?:year|week|month)|yesterday)),"
)
"""What a rider did before, between commas."""
_COVERING = lazy(r", with [^,:.]{3,40}? (?:covering|separating|between|splitting) [^,:.]{3,40}(?=:)")
"""How near to one another those of a list are: "with 22 seconds covering the podium:"."""
_OF_WHOM = lazy(
    r", (?:both|all|neither|none|most|some|two|three|four|one|each) of whom (?:[\w'’-]+ ){0,4}(?:won|ridden|raced|from|born|lives?|rides?|riding|turned|finished|here|before)\b[^,;:.()]{0,60},"
)
"""What those in a group did before or where they are from, between commas."""
_NO_MATTER = lazy(
    r", (?:(?:none|neither|nothing) of which|(?:though|although|even if|not that) (?:none of (?:it|that|this|them)|nothing|it|that|this|those|they|neither)) [^;:.!?]{0,30}?\b(?:matter(?:s|ed)?|counts?|changes?|means?|bothers?|worr(?:y|ies))\b[^;:.!?<>]{0,120}(?=[.!])"
)
"""That what was said does not matter."""
_IN_COLOURS = lazy(r", in the colours of [^,;:.()]{3,50},")
_OF_A_TEAM = lazy(r"(?<=\w), (of (?:the )?[A-Z][^,;:.()]{2,40}),")
"""Of what team or nation a rider is, between commas."""
_NOT_BY_THE_WAY = lazy(
    r"\b(?:barely|hardly|scarcely|presumably|surely|nearly|only|early|family|likely|supply|assembly|reply|apply|rally|bully|fly|daily|ally|italy|july|unlikely|possibly|probably|allegedly)$",
    re.IGNORECASE,
)
_OF_THE_RACE = lazy(
    r"\b(?:dropped|caught|crash\w*|attack\w*|abandon\w*|seconds?|minutes?|metres|points?|first|second|third|puncture\w*|break|bunch|peloton|who|whose)\b"
)
"""What brackets may say that is news."""


_TITLE = lazy(
    r"(?P<title>\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Dd]efending|[Rr]eigning|[Ll]ast year['’]s|[Yy]esterday['’]s|[Oo]ur)(?: [\w'’-]+){0,4}?[ -](?:champion|winner|leader|holder|captain|veteran|debutant|youngster|"
    r"sprinter|climber|rouleur|puncheur|team-?mate|compatriot|countryman|countrywoman|lieutenant|favourite|outsider|neo-pro|stagiaire|specialist|domestique|rival|companion|lad))"
    r", (?P<name>[A-ZÀ-Þ][\w'’-]+(?: (?:van|de|der|den|von|di|da|le|la|el|of))*(?: [A-ZÀ-Þ][\w'’-]+)*)(?P<end>, )?"
)
"""What a rider is, with a comma before the name."""
_VERB = lazy(
    r", (?:are|was|were|has|have|had|do|does|did|will|can|won|lost|went|came|took|put|run|(?!(?:his|this|as|its|us|plus|unless|perhaps|less|across)\b)[a-z]+(?:s|ed))\b"
)
_HELD_UP = lazy(r"\b(?:and|but|or|is|are|was|were|has|have|had|to)$")
"""Before what is said by the way: the clause has no comma of its own there."""


_JOINING = lazy(
    r"^(?:If you(?: are|['’]ve|['’]re| have)|For (?:those|anyone|anybody|everyone)(?: of you)?(?: who(?: are|['’]re|['’]ve))?)(?: only| just)* (?:join(?:ing|ed)|tun(?:ing|ed) in)(?: us| in)?(?: now| late)?[,:] (?:so )?"
)
_YOUNG = lazy(r"\bYoung (?=[A-Z]\w+(?:n|sh|ch|ss|se|an|r|k|d) [A-ZÀ-Þ])")
"""Before a nation and a name at the head of a sentence."""
_MAYBE = lazy(r"\b(of|with|at|to) (?:maybe|perhaps)(?= (?:\d|a dozen|twenty|thirty|forty|fifty|sixty))")
_NO_FEWER = lazy(r"\b[Nn]o fewer than (?=\w+ )")
_UP_AND = lazy(r"\bup and (?:running|riding|moving|about)\b")
_BARE_SECONDS = lazy(r"(?<=[ +]):(?=[0-5]\d\b(?!:))")


_INSTEAD = (
    ("ing us", _JOINING, ""),
    ("ing in", _JOINING, ""),
    ("Young ", _YOUNG, ""),
    (" :", _BARE_SECONDS, "0:"),
    ("fewer than ", _NO_FEWER, ""),
    (" up and ", _UP_AND, "up"),
    (" maybe ", _MAYBE, r"\1 about "),
    (" perhaps ", _MAYBE, r"\1 about "),
    (" winner", _FORMER_WINNER, "the rider"),
    ("no time", _AT_ONCE, " quickly"),
    (" time", _NTH_TIME, ""),
    (" time", _NTH_TIME_UP, r"Top of \1"),
    ("year", _THE_AGED, "He"),
    ("-year-old", _AGED, r"\g<the>"),
    (" overall", _RANKED, r"\1rider"),
    (" GC", _RANKED, r"\1rider"),
    ("s back ", _IS_BACK, r"\1 is"),
    ("s there", _IS_BACK, r"\1 is"),
    ("sooner", _NO_SOONER, r"\2 \1 \3, and then "),
    (" not ", _NOT_LONG_AFTER, r" \1"),
    (", with ", _COVERING, ""),
)
"""What is put in place of patterns, where a word of theirs stands."""


def without_comments(text: str) -> str:
    """Return an English sentence without what its author only says by the way, and without a picture at its head."""
    if text[:1] > "\u2190":
        text = _PICTURES.sub("", text)
    for hint, pattern, instead in _INSTEAD:
        if hint in text:
            text = pattern.sub(instead, text)
    if (" with h" in text or " with them" in text or " along" in text) and not _OF_A_FALL.search(text):
        text = _TAKING.sub(r" with \1 in tow", _TAKING_WITH.sub(", followed by", text))
        text = _TAKES.sub(r" with \1 in tow", text) if _ATTACKS.search(text) else text
    if not _HINT.search(text):
        return text
    if "which" in text or "whom" in text:
        text = _IN_WHICH.sub(" ", text)
    if "last " in text or "yesterday" in text:
        text = _WON_BEFORE.sub(lambda m: "" if _VERB.match(text, m.end() - 1) else ",", text)
    if "hough " in text or "even if " in text or "not that " in text or " of which " in text:
        text = _NO_MATTER.sub("", text)
    if " of whom " in text:
        text = _OF_WHOM.sub(lambda m: m[0] if _OF_THE_RACE.search(m[0]) else "", text)
    if ", in the colours of " in text:
        text = _IN_COLOURS.sub(lambda m: "" if _VERB.match(text, m.end() - 1) else ",", text)
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


_CRY = lazy(
    r"(?:[^.;:!?]{0,40}\b(?:[Hh]ere(?:['’]s| is| comes| it is ?[,:])|[Tt]here(?:['’]s| is)|[Ww]e have|[Ww]e['’]ve got) )?(?:[Aa]nother |[Nn]ew |[Aa]n? |[Tt]he |[Ff]irst |[Bb]ig ){0,2}"
    r"(?P<what>[Aa]ttacks?|ATTACK|[Cc]rash|CRASH|[Pp]uncture|PUNCTURE|[Mm]echanical|MECHANICAL|[Ff]lat|[Aa]cceleration)"
    r"(?: (?:that )?(?:we|you|everybody|everyone|I|they)(?:['’]ve| have| has| were| was)? (?:all )?(?:been )?wait(?:ed|ing) for| (?:from|in) the (?:bunch|peloton|break|pack|group|favourites))? ?[!.]+"
)
_IT_IS = r"(?:(?:[Aa]nd )?(?:[Ii]t['’]s|[Ii]t is|[Tt]his is|[Tt]hat['’]s|[Tt]his time it['’]s) )"
_NAME = r"(?P<who>[A-ZÀ-Þ][\w'’-]+(?: (?:(?:van|de|der|den|von|di|da|le|la|el|ten|and) )*[A-ZÀ-Þ][\w'’-]+| \([^()]{2,40}\)){0,6})"
_IS_A_NAME = lazy(rf"{_IT_IS}?{_NAME}(?: again)?(?P<rest>) ?[!.]+")
_IS_NAMED = lazy(
    rf"{_IT_IS}{_NAME}(?: again)?(?P<rest>(?:, (?!who\b)| of | from | on the )(?!.*\b(?:chas\w+|clos\w+|follow\w*|respon\w+|react\w*|shut\w*|caught|dropped|not|n['’]t)\b).*?)[!.]+"
)
_SOON = phrases("again|gone|caught|over|here|now|another|yes|no|what|who")
_DUTCH_CRY = lazy(
    r"(?:(?:Oei|Ai|Ach|O nee|Nieuwe|En|Weer een|Alweer een|Nog een)[,!]? )?(?P<what>[Aa]anval|AANVAL|[Dd]emarrage|DEMARRAGE|[Ll]ekke band|LEKKE BAND|LEK|[Ll]ek|[Pp]ech|PECH|[Ll]eegloper|[Kk]lapband|[Pp]anne|"
    r"[Mm]ateriaalpech|[Oo]pgave|OPGAVE) ?[!.]+"
)
_DUTCH_NAME = lazy(
    rf"(?:(?:[Hh]et is|[Dd]at is|[Vv]oor|[Dd]it keer|[Nn]u|[Oo]ok|[Zz]owaar) )?{_NAME.replace('and)', 'en)')}(?:, [^,.:;]{{3,60}})?(?P<rest>) ?[!.]+"
)
_DUTCH_SOON = phrases("weer|weg|over|hier|nu|nee|ja|wie|wat|helaas|jammer|even|eindelijk|raak|sorry")
_CRIES = {"en": (_CRY, (_IS_A_NAME, _IS_NAMED), _SOON), "nl": (_DUTCH_CRY, (_DUTCH_NAME,), _DUTCH_SOON)}


def cried(texts: Iterator[str], language: str) -> Iterator[str]:
    """Yield sentences, those that cry what happens and to whom as one: "Attack! Dorn!" is "Attack: Dorn!"."""
    a_cry, names, no_name = _CRIES[language]
    cry: re.Match[str] | None = None
    for text in texts:
        name = next((one for each in names if (one := each.fullmatch(text))), None) if cry is not None else None
        if cry is not None and name is not None and name["who"].lower() not in no_name:
            yield f"{cry['what'].capitalize()}: {name['who']}{name['rest']}!"
            cry = None
            continue
        if cry is not None:
            yield cry[0]
        cry = a_cry.fullmatch(text)
        if cry is None:
            yield text
    if cry is not None:
        yield cry[0]


_INSIDE = lazy(r" \((?P<inside>(?:[A-ZÀ-Þ][\w'’-]+|[Tt]he [a-z]+|he|she|they)\b[^()]{15,240})\)(?=[ ,.;:!?])")
_HAS_A_VERB = lazy(
    r"\b(?:is|are|was|were|has|have|had|did|does|[a-z]{2,}ed|went|came|lost|took|fell|got|gave|rode|left)\b"
)


def sentences_of(text: str) -> list[str]:
    """Return an English sentence, after those that it has in brackets: "The five (Bero had sat up) lead" are two."""
    inside = [match for match in _INSIDE.finditer(text) if _HAS_A_VERB.search(match["inside"])]
    if not inside:
        return [text]
    main = text
    for match in reversed(inside):
        main = main[: match.start()] + main[match.end() :]
    return [*(f"{match['inside'].rstrip('.!? ')}." for match in inside), main]
