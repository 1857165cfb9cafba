"""How English counts those in front: patterns on a sentence with slots, each with their number as `n`."""

from feeds.commentary.words.numbers import spelt
from feeds.commentary.words.patterns import lazy

NUMBER = rf"(?P<n>\d\d?(?! ?%)|a dozen|dozen|one|{spelt('en')}|twenty - (?:one|two|three|four|five))(?: (?:or so|strong))?"
SO_MANY = {
    "both": 2, "duo": 2, "pair": 2, "twosome": 2, "tandem": 2, "trio": 3, "threesome": 3, "triumvirate": 3, "quartet": 4, "foursome": 4,
    "quintet": 5, "fivesome": 5, "sextet": 6, "septet": 7, "octet": 8, "nonet": 9, "a dozen": 12, "dozen": 12,
}  # fmt: skip
"""Nouns that say how many."""
_SO_MANY = rf"(?P<n>{'|'.join(SO_MANY)}|{spelt('en')}|\d\d?)"
_LEADERS = (
    r"(?:leaders|escapees|escapers|attackers|fugitives|runaways|front - ?runners|front runners|frontrunners|breakaways|adventurers|"
    r"breakaway (?:riders|men|women|artists|specialists)|(?:front|lead|leading) (?:riders|men|women)|leading men|"
    r"(?:riders|men|women) (?:who are |who re |still |currently |now )?(?:in front|up front|out front|in the (?:lead|break|breakaway|escape|lead group|front group|move)|"
    r"up the road|at the head of (?:the race|affairs|proceedings)|off the front)|"
    r"(?:in front|up front|out front|up the road|at the front(?! of)|ahead(?! of)|in the lead|in the break|in the breakaway))"
)
FRONT = (
    r"(?:in front(?! of (?:the|a) (?:chas|second|him|her|them))|at the front(?! of)|at the front of (?:the race|affairs|proceedings)|up front|upfront|out front|out in front|"
    r"in the (?:lead|break|breakaway|escape|front group|lead group|leading group|front echelon|lead|move)|up the road|off the front|in the front|"
    r"at the (?:sharp end|head)(?! of)|at the (?:head|sharp end) of (?:the race|affairs|proceedings)|in the head of the race|ahead(?! of| at)|"
    r"away(?! from)|clear|leading the race|lead the race|out there(?= (?:now|still|together)|[ .,;:!?]*$| , and))"
)
_BREAK = (
    r"(?:(?:early |original |day s |main |leading |front |lead )?(?:break|breakaway|escape|escape group|breakaway group|lead group|leading group|front group|group (?:in front|at the front|up front|ahead))"
    r"(?: of the (?:day|race))?)"
)
_GONE = r"(?:gone|go|got|get|slipped|slip|moved|broken|broke|break|ridden|jumped|jump|drawn|pulled|sneaked|snuck|edged|forced(?: themselves)?|prised themselves|pried themselves|worked themselves|forged|escaped)"
_NOW = r"(?:now |just |only |already |still |then |about |around |some |also |again |back |roughly |at least |a total of |no fewer than ){0,3}"
_MEN = r"(?:men |riders |women |of them |escapees |leaders |survivors |left |still |together |now |remaining |alone |then ){0,3}"
_BEFORE = r"(?:^|(?<=[.,;:!?–—(-] ))(?:and |but |so |then |with |that leaves |leaving |which leaves |that means |that makes it |making it |we see |still ){0,2}"
_END = (
    r"(?= ?(?:[.,;:!?–—)(-]|$)| (?:and|but|with|as|now|at|then|by|over|have|has|are|is|still|who|on|for|after)\b)"
)

COUNTS = tuple(
    lazy(pattern)
    for pattern in (
        rf"\b{_BREAK} (?:(?:is|are|has|have|was|were|has been|have been|has now been) )?{_NOW}"
        rf"(?:(?:down|reduced|whittled|whittled down|trimmed|cut|up|swelled|swollen|grown|boiled down|thinned|thinned out) to |numbers |numbering |"
        rf"counts |counting |contains |consists of |made up of |comprises |comprising )?{_NOW}{NUMBER}(?: (?:men|riders|women|strong|now|in number|then|members))*{_END}",
        rf"\b{_BREAK} of {_NOW}{NUMBER}(?! (?:minutes|seconds|km|kilometres))\b",
        rf"\b{_BREAK} ?[:(,] ?{NUMBER} (?:men|riders|women|strong)\b",
        rf"\bmak(?:es|e|ing) it {_NOW}{NUMBER} {_MEN}(?:{FRONT}|{_END})",
        rf"\b(?:that|it|this) ?['’]? ?(?:s|is) (?:now )?{_NOW}{NUMBER} {_MEN}{FRONT}",
        rf"\b(?:that|which|this) (?:makes|leaves|gives|means|gave|left|made) (?:it |us with |us |we have )?{_NOW}{NUMBER} {_MEN}{FRONT}",
        rf"\b(?:{FRONT}|on the front) ,? ?(?:there are|there re|we have|we ve got|we are|they are) {_NOW}{NUMBER}(?: (?:riders|men|women|of them))?(?= ?(?:[.,;:!]|$))",
        rf" km (?:to go|left|remaining|to race|still to go) (?:and|with) {_NOW}{NUMBER} (?:leaders|escapees|attackers){_END}",
        rf"\b(?:there are|there s|there ['’] s|there is|there re|there ['’] re|there remain|we have|we now have|we still have|we ['’] ve(?: got)?|we ve(?: got)?|we ['’] re (?:left )?with) {_NOW}(?:a group of )?{NUMBER} {_MEN}{FRONT}",
        rf"\b(?:there are|there ['’] s|there is|we have|we now have|we ['’] ve(?: got)?) {_NOW}(?:just |only )?{NUMBER} (?:leaders|escapees|attackers|riders left|men left){_END}",
        rf"^(?:\w+) (?:becomes?|have become|has become) {NUMBER}(?= {FRONT}|$| ?[.!])",
        rf"{_BEFORE}{_NOW}{NUMBER} (?:men |riders |women |of them )?(?:left|remain|remaining|survive|remains) {FRONT}",
        rf"{_BEFORE}{_NOW}{NUMBER} {_MEN}{FRONT}{_END}",
        rf"{_BEFORE}{_NOW}{NUMBER} of (?:the|our|those|an) (?:[\w-]+ ){{1,3}}?(?:are |is )?(?:left|remain|remains|remaining|survive|survives|still) (?:[\w-]+ )?(?:{FRONT}|$|[.,;:!])",
        rf"{_BEFORE}{_NOW}{NUMBER} (?:leaders|escapees|attackers|front runners|front - runners)(?= ?(?:[.,;:!–—(-]|$)| (?:now|left|still|and|with|at|on|so|then|therefore|in the final|into the final|have|hold|lead|over|across|onto|into|through)\b)",
        rf"\bgroup of {_NOW}{NUMBER} (?:(?:riders|men|women) )?(?:has |have |is |are )?(?:\w+ )?{FRONT}",
        rf"^{_NOW}{NUMBER} (?:riders|men|women) (?:are|(?:(?:have|has) )?{_NOW}{_GONE}) {FRONT}",
        rf"\b(?:group|bunch|break) of {_NOW}{NUMBER} (?:(?:riders|men|women) )?(?:has|have) {_NOW}(?:gone|formed|escaped|gone off|taken off|taken shape)\b(?! (?:\w+ )?(?:down|past|through|over|too|out|back|home|behind|between|in pursuit|at the back|off the back)\b)",
        rf"(?:front of the race|head of the race|breakaway|break|escape|leaders|in front|up front|front group) ?[:(–-] ?{NUMBER}(?: (?:men|riders|women|strong|leaders))?(?= ?[,.;)!{{]| ?$)",
        rf"\bcomposition of (?:the )?(?:[\w-]+ ){{0,2}}?{_BREAK}: {NUMBER}",
    )
)
"""Sentences that say how many are in front."""

AND_OTHERS = lazy(
    rf" ?,? (?:and|plus|with|along with|together with|as well as) {_NOW}{NUMBER} (?:others?|more|other (?:riders|men|women)|companions|fellow escapees)\b"
)
"""After some of those in front: how many more."""
LEFT = lazy(
    rf"^(?:so |and |now ){{0,2}}(?:(?:that|it|this|which) ?['’]? ?(?:leaves|makes it|makes|s|is)(?: (?:us|us with|it))? )?{_NOW}{NUMBER}(?: (?:riders|men|women|leaders|of them))?(?: (?:left|now|remain|remaining|still)){{0,2}}(?: {FRONT})?(?: ?[.!]+)? ?$"
)
"""How many are left, after one of those away was dropped: "That leaves ten."."""

THE_SO_MANY = tuple(
    lazy(pattern)
    for pattern in (
        rf"{_BEFORE}{_NOW}{NUMBER} (?:riders|men|women) (?:now )?(?:lead|head|are leading)(?: (?:the )?(?:race|peloton|bunch|pack|field|way)\b|(?= ?(?:[.,;!]|$)))",
        rf"\b(?:the|our|those|these|today s|all) (?:same |remaining |surviving |leading |lead |front |lone |last |brave |early |original |intrepid |plucky |day s |day ['’] s ){{0,2}}?{NUMBER} (?:remaining |surviving |early |brave |lone |original |leading |different ){{0,2}}?{_LEADERS}",
        rf"\b(?:the|our|a|this) (?:new |strong |remaining |little )?(?:leading|lead|front|breakaway|break|escaping|escape|fugitive|day s) {_SO_MANY}(?! (?:km|kilometres|minutes|seconds|hours|of the|riders of|places|teams))\b",
        rf"\b(?:lead|advantage|gap|margin|buffer|cushion) (?:of|to|for|between) (?:the|our|these) {_SO_MANY}(?= ?[:,.({{–-]| (?:is|are|at|now|stands|has|remains|was|drops?|grows?|falls?|riders|men|women)\b|$)",
        rf"\b(?:the|a|this|our) {_BREAK} of {_NOW}{NUMBER}(?! (?:minutes|seconds|km|kilometres|metres|points))\b",
        rf"\b(?:this|our) group of {_NOW}{NUMBER}(?= (?:will|is|are|has|have|looks?|seems?|now|rides?|riders|men|women)\b| ?[.,;:!]|$)",
        rf"\b(?:the|a|an|this|that|our) {NUMBER} (?:- )?(?:man|rider|woman|strong|person|headed) (?:front |lead |leading )?(?:move|break|breakaway|escape|lead group|leading group|front group|group (?:in front|up front|at the front))\b",
        rf"^(?:[^<>{{}}]{{0,40}}[,:] )?(?:the|our) {_SO_MANY} (?:of escapees |of leaders |up front |in front |out front )?(?:still |now |have |has |hold |enjoy |lead |are )+[^<>]{{0,30}}\{{0\}}",
    )
)
"""Sentences that speak of those in front as so many."""

BY_A_GAP = tuple(
    lazy(pattern)
    for pattern in (
        rf"(?:^|[,;:.] |\b(?:and|but|for|of|to|on|behind) )(?:the|a|our) (?:surviving |remaining |leading |last |brave |strong )?{_SO_MANY}"
        rf"(?= ?(?:[.,:{{]|$|['’] s)| (?:have|has|hold|holds|lead|leads|still|now|are|is|enjoy|men|riders|women|who|keep|remain)\b)",
        rf"\bgroup of {_NOW}{NUMBER}\b",
        rf"\b{NUMBER} - (?:man|rider|woman|strong) (?:move|group|front|lead|leading)\b",
        rf"(?:^|[,;:.] |\b(?:behind|are|for) ){_NOW}{NUMBER} (?:riders|men|women|of them)\b",
        rf"\b(?:first|front|lead|leading) group , {NUMBER} (?:strong|riders|men|women)\b",
        r"\b(?P<n>both) (?:leaders|escapees|men|riders|attackers)\b",
    )
)
"""How a sentence counts those of whom it says by how much they lead."""

OTHERS = lazy(
    r"(?:\b(?:other|another|two|three|four|five|six|seven|one|some|several|none|most|either|each|any|both|half|members?|last|first|survivors?|rest|"
    r"third|second|fourth|fifth|remains|few|many|all but one|best|behind|weakest|strongest|youngest|quarter) of (?:the|our|those|these|an)? ?(?:original |initial |early |first )?|\bother |\b(?:chase|chasing|second|third|next|pursuing|counter|favourites|gc|main|bigger|larger|big|large|dropped) group of (?:now |just |only |about |around |some )*)$"
)
"""Before a number: it is of more than are spoken of."""
OF_MORE = lazy(
    r" ?(?:['’] ?s? (?:teams|advantage over the chas)|of (?:the )?(?:team|peloton|bunch|classification|overall|general|gc|series|points|youth|mountains|standings|world)|"
    r"(?:in|on) (?:the )?(?:gc|overall|general|classification|points|standings|series|virtual|peloton|bunch)|from @|of @|who crashed|who fell)"
)
"""After those who lead something else."""
