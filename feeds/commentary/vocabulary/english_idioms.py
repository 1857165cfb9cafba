"""English sayings of several words: "X can't hold the pace", "2:20 is what they have".

They are matched on a sentence with slots (`feeds.commentary.sentence.slots`): "<0>" is a rider, "{0}" a duration.
"""

from feeds.commentary.sentence.slots import PEOPLE
from feeds.commentary.vocabulary.english import WORDS
from feeds.commentary.words.tags import LEADERS, alternatives


def _any(*names: str) -> str:
    """Return what ends in a word of some classes."""
    return rf"(?:the |a |an )?(?:[\w'-]+ ){{0,4}}?(?:{alternatives(WORDS, *names)})"


_FRONT = _any(*LEADERS)
_PACK = _any("peloton")
_BY = rf"(?P<by>\b(?:{alternatives(WORDS, *LEADERS, 'peloton', 'chasers')})|<[\d-]+>)"
_THE = r"(?:(?:the|poor|then|and|also|even) ){0,2}"
_WHO = rf"(?P<who>{PEOPLE})(?! (?:' )?s\b)(?: ?, (?:who|the|a|one|winner|second|third|last|already|[\w' -]{{2,30}}? and all)\b[^<>{{}};:]{{0,80}}? ,)?"
_ADV = r"(?: (?:is|are|was|were|has|have|had|s|ve|now|also|just|still|already|finally|quickly|soon|then|too|simply|again|suddenly|immediately|once|more|duly|certainly|really|clearly|all|both|'|looks|comes)){0,4}"
_END = r"(?=$| ?[.!,;:…)–-]| and\b| but\b| as\b| here\b| already\b| now\b| too\b| for today\b)"
_HIS = r"(?:his|her|their)"
_CANT = r"(?:can ?(?:' )?t|can ?not|could ?n (?:' )?t|couldn (?:' )?t|could not|isn (?:' )?t able to|is not able to|is unable to|are unable to|no longer able to|no longer)"
_ELSE = rf"(?: and so (?:is|are|has|have|does|do|was|were) {_THE}(?P<also>{PEOPLE}))?"

DROPPED = (
    rf"{_WHO}{_ADV} {_CANT} (?:hold|match|stand|take|handle|live with|cope with|follow|stay with|keep up with|stick with|go with|sustain) (?:the|this|that|{_HIS}) (?:\w+ )?(?:pace|speed|tempo|rhythm|acceleration|surge|rate|effort|wheels?)\b",
    rf"{_WHO}(?: [^<>{{}};:]{{0,60}})? (?:waves? goodbye|says goodbye|bids farewell|waves farewell|says farewell) to {_HIS} (?:\w+ )?(?:companions?|colleagues|partners?|rivals|breakmates)\b",
    rf"{_WHO}{_ADV} (?:dangling|hanging|swinging|slipping|sliding|drifting|shot|spat|falling|fallen|going|gone|popped|shelled)(?: \w+)? (?:off|out) (?:of )?the (?:back|rear)(?! wheel| of (?:his|her|the (?:car|bus|van)))",
    rf"{_WHO}{_ADV} (?:done|cooked|spent|toast|out of gas|out of petrol|running on empty|on {_HIS} knees|on {_HIS} last legs|in the red and losing ground|out of the back){_ELSE}{_END}",
    rf"{_WHO}{_ADV} (?:hits the wall|hit the wall|runs out of (?:legs|gas|steam|fuel|road)|run out of (?:legs|gas|steam|fuel)|ran out of (?:legs|gas|steam)|explodes|exploded|capitulates|buckles|cracking|losing the wheel|loses the wheels?|lets the wheels? go|let the wheels? go|nothing left(?: in the tank)?|blown a gasket|cries enough|cried enough|slips off the back|slid off the back|peels off the back|slides off the back){_ELSE}\b",
    rf"{_WHO}{_ADV} (?:the (?:first|next|latest|second|third)|next|another) (?:\w+ )?(?:to be (?:dropped|distanced|shelled|jettisoned|shed|spat out|let go)|to lose (?:contact|touch|the wheel)|to crack|victim|casualty)\b",
)
DROPPED_IN_TROUBLE = (
    rf"{_WHO}{_ADV} (?:the )?(?:first|next|latest|second) (?:one )?to (?:go|pop|suffer|let go)\b",
    rf"{_WHO}{_ADV} (?:among them|one of them|one of the first|among the first|among those|among the victims|the latest victim)(?= ?[,.;!]|$| and\b)",
)
"""Who goes is dropped where riders are said to be in trouble, and attacks elsewhere."""
TROUBLE = r"\b(?:trouble|difficulty|off the back|at the rear|at the back|out the back|struggling|suffering|shelled|thinning|shedding|losing contact|selection)\b"

ATTACK = (
    rf"{_WHO}{_ADV}(?: [^<>{{}},;:.]{{0,30}})? (?:goes|go|went) (?:(?:straight|right) away|immediately|again|for it|all in|from (?:a long way|far|distance|the (?:bottom|gun|foot|front))|on the (?:left|right|inside|outside)|hard)\b(?! (?:side|hand|for (?:the|a|his|her)|to (?:the|his|her)|back))",
    rf"{_WHO}{_ADV} (?:flies|flew|shoots|shot|zips|zipped|tears|tore|nips|nipped|skips|skipped|floats|floated|darts|darted|sneaks|sneaked|steals|stole|squirts|squirted|scampers|scampered|bounds|pings|bursts|burst|rockets|sprints|sprinted|jumps|jumped|rides|rode|slips|slipped|peels|ghosts|pops|prises) (?:off(?= (?:the front|on|in|alone|up|after|over|solo|from|down)\b|[.!,]|$)(?! the (?:back|bike|road))|away(?! at)|clear)",
    rf"{_WHO}{_ADV} (?:kicks? again|has another kick|has another pop|has another stab|has another go|has another dig|another dig|has a stab|has a pop|gives it a go|gives it a nudge|stamps on the pedals|stamped on the pedals|lights the touch paper|lit the touch paper|lights the blue touch paper|pulls the trigger|pulled the trigger|presses the button|rolls the dice|throws caution to the wind|goes up the road|ups and goes|hits out|tries again|has a crack|has a flyer|unleashes)\b(?! (?:at the|at retaining))",
    rf"{_WHO}{_ADV} (?:prises?|prised|prized|opens?|opened|eke[sd]?|carves?|carved|found|finds|gets?|got)(?: (?:open|up|out|a|bit|of|some|themselves|himself|herself|little|few)){{1,5}} (?:daylight|breathing space|bike lengths|metres)\b",
)

AT_ONCE = r"(?:almost|nearly) (?:unnoticed|unseen|unnoticeably)|if (?:you|we) can (?:still |even )?call it that|(?:does|did|do|is|was)(?: ?n)?(?: ?')? ?(?:t|not) (?:hang about|hang around|wait|hesitate|need (?:asking|telling) twice|mess about|mess around|messing about|waste (?:any )?time|think twice|look back)\b|(?:wastes?|wasted|wasting|there is|loses|with) no (?:time|hesitation)|before (?:anybody|anyone|you|we|they|the others) (?:can|could|have|has) (?:\w+ ){0,3}(?:breath|react|respond|settle|blink|think|organise|organize|reply|move|recover)|without (?:hesitation|a second thought|looking back|further ado)"
"""What denies nothing: "doesn't hang about and goes"."""

ABANDON = (
    rf"{_WHO}{_ADV} (?:is|are) out(?: of the (?:race|tour|giro|vuelta|stage race))?(?=$| ?[.!,;:])",
    rf"{_WHO}{_ADV} (?:called it a day|calls it a day|calling it a day|calls it quits|called it quits|stepped off|unpinned {_HIS} number|unpins {_HIS} number|climbed into (?:the|a) (?:team car|broom wagon|ambulance)|will play no further part|won ?(?:' )?t be (?:carrying on|continuing)|won ?(?:' )?t (?:be finishing|finish) (?:this|the) (?:race|stage|tour|giro|vuelta)|won ?(?:' )?t continue|will not continue|is unable to continue|can ?(?:' )?t (?:continue|go on|carry on)|cannot continue|takes no further part|joins the list of (?:abandons|retirements|dnfs))\b",
    rf"(?:race|day|tour|giro|vuelta) (?:is over|ends here|comes to an end|is done) for {_THE}{_WHO}",
)
DNS = (
    rf"{_WHO}{_ADV} (?:won (?:' )?t|won ?t|will not|isn (?:' )?t|is not|aren (?:' )?t|are not|hasn (?:' )?t|has not|haven (?:' )?t|have not)(?: be| been)? (?:starting|taking the start|taken the start|at the start|on the start line|here today|signed on|with us today|take the start|in action today|among the starters|start(?: today| this morning|(?= ?[.,!]|$)))",
    rf"(?:won (?:' )?t|won ?t|will not|not|no longer)(?: be)? (?:seeing|see|finding|watching)(?: today| out there| in action| at the start| again){{0,2}} (?:is|are) {_THE}{_WHO}",
    rf"{_WHO}{_ADV}(?: packed {_HIS} (?:suitcase|bags?|case)| stayed (?:in bed|at the hotel|in the team bus)| a non - starter| a late withdrawal| withdrawn (?:overnight|before the start))",
    rf"(?:minus|one fewer today ,? as|down to \w+ (?:riders|men) after) {_THE}{_WHO} (?:didn ?(?:' )?t|did not) (?:start|take the start|sign on)",
)

JOIN = (
    rf"{_WHO}{_ADV} (?:tags?|tagged|latch(?:es|ed)?|hooks?|hooked|clings?|hangs?|hopped|hops|gets?|got) on(?:to)?(?: to)? (?:the (?:back|tail|rear|coat tails) of )?(?P<to>{_FRONT})",
    rf"{_WHO}{_ADV} (?:mak(?:es|e|ing)|made) (?:the junction|contact|the bridge|the leap|the jump across|it a \w+)(?: (?:with|to) (?P<to>{_FRONT})|(?=$| ?[.!,;:]| and\b))",
    rf"{_WHO}{_ADV} (?:bridges?|bridged|gets?|got|come|comes|came|rides?|rode|jump(?:s|ed)?|claws?|clawed (?:{_HIS} way )?|finds? {_HIS} way|closes?|closed)(?: \w+){{0,2}} (?:across|up|over|onto|right up) (?:to|onto|with) (?P<to>{_FRONT})",
)
MET = r"(?:^|[.!,:] |and (?:the )?|the )(?:junction|contact|link up|merger|bridge)(?:(?: is| has been| was| ['’] ?s)? (?:made|complete|completed|done)|(?: soon| duly| finally)? (?:came|comes|happens|happened|took place|takes place|occurs|occurred))\b"
"""Those who chase have come across, whoever they are."""

_LONE = r"(?:lone|solo|sole|single|lonely|solitary|only|last remaining|one remaining)"
_LEADER = (
    r"(?:leader|escapee|escaper|attacker|fugitive|survivor|breakaway rider|breakaway man|breakaway woman|breakaway|frontrunner|front ?-? ?runner|runaway|"
    r"(?:man|woman|rider) (?:still |left )?(?:in front|up front|out front|up the road|at the front|ahead|away|out there|in the break))(?: on the road)?"
)
_AT_THE_FRONT = r"(?:in front|up front|out front|out in front|out there|up the road|off the front|ahead|in the lead|at the front|at the head of (?:the race|affairs|proceedings)|at the front of (?:the race|affairs))"
SOLO = (
    rf"{_WHO}{_ADV} (?:remains|rides|riding|left|stays|still|the|our|now){{0,1}} ?(?:alone|solo|on {_HIS} own|by (?:him|her) ?self|all on {_HIS} own|all by (?:him|her) ?self) (?:now |still )?{_AT_THE_FRONT}\b(?! of)",
    rf"{_WHO}{_ADV} out (?:on {_HIS} own|alone|by (?:him|her) ?self)\b",
    rf"{_WHO}{_ADV} (?:{_AT_THE_FRONT}) (?:on {_HIS} own|alone|solo|by (?:him|her) ?self)\b",
    rf"(?:leaves?|leaving|left|leaves us with|it ?(?:' )?s|only|just) {_WHO} (?:all )?(?:alone|solo|on {_HIS} own|by (?:him|her) ?self)(?: {_AT_THE_FRONT}|{_END})",
    rf"(?:one|a single|just one|a lone|the lone|the only|the sole) (?:man|rider|woman|leader) (?:left |now |still |remaining |remains |is |and that is ){{0,2}}(?:{_AT_THE_FRONT} )?(?:now )?(?:,|:|is) {_WHO}",
    rf"(?:the|our) (?:man|rider|woman|leader) (?:who is |who s |still |now ){{0,2}}(?:{_AT_THE_FRONT}|on the road) (?:now )?(?:,|:|is) {_WHO}",
    rf"{_WHO}(?: (?:is|remains|stays|becomes|now|still|therefore|then|again|left as|the new|was)){{1,3}} (?:the|our|a) {_LONE} {_LEADER}\b",
    rf"{_WHO}{_ADV}(?: been)? (?:dangling|hovering|hanging|dangles|hovers)(?: \w+){{0,2}} (?:off the front|in front|up the road|out front|ahead)\b",
)
LONE = (
    rf"\b{_LONE} {_LEADER}(?: is| :| ,)?(?: the \w+)? (?P<who><\d+>)(?! (?:' )?s\b)",
    rf"{_WHO}{_ADV}(?: (?:remains|stays|rides|still|now)){{0,2}}(?: ,)? (?:the|our|a|as the|as) {_LONE} {_LEADER}\b",
    r"\b(?:the|our) (?:lone|solitary) (?P<who><\d+>)(?! (?:' )?s team)",
    rf"{_WHO} , (?:all |still )*(?:alone|solo|on {_HIS} own|by (?:him|her) ?self) (?:{_AT_THE_FRONT}|at the head|at the sharp end)(?! of (?:the |a )?(?:chas|second|pelot|bunch))\b",
    r"(?:^|[.,;:!] |and |but |behind |to |on |for |chasing |of )(?:(?:the )?(?:long - time |brave |plucky |early |morning |long - distance )?(?:escapee|attacker|fugitive|breakaway (?:rider|man|woman)|leader on the road|race leader on the road)) (?:the \w+ )?(?P<who><\d+>)(?! (?:' )?s\b)",
    rf"{_WHO}{_ADV} (?:just |only |barely |a mere )?(?:\d+|a few|some|a handful of|a couple of|a hundred|fifty) (?:metres|meters|m|lengths|yards|bike lengths) (?:ahead|clear|in front|up the road)(?! of (?:the )?(?:chas|second|<))",
    rf"{_WHO}{_ADV} (?:solos|soloing|time trials|time - trials|ploughs|plows|battles|forges|presses|pushes|soldiers|rides|powers) on (?:alone|solo|in front|out front|with a lead|at the front|in the lead|ahead)",
)
"""Who is alone in front as something else is said of them."""

_TAKEN = (
    r"(?:caught|engulfed|swallowed(?: up)?|absorbed|swept up|reeled (?:back )?in|brought back|hauled (?:back|in)|pulled back|gobbled up|mopped up|scooped up|"
    r"swamped|overhauled|neutralised|reabsorbed|snuffed out|chased down|run down|nullified|recaptured|hunted down|shut down|closed down)"
)
CAUGHT = (
    rf"{_WHO}{_ADV} (?:(?:drift|slip|fall|drop|sit|come|slide|float|go)(?:s|es|ed|ped)?|fallen|fell|sat up and drifted|came|slid|gone|going|drifting|falling|dropping|waited) back (?:to|into|in|inside|within|with) (?P<by>{_PACK})",
    rf"{_WHO}{_ADV} (?:back in(?:side)? (?:the clutches|the grasp) of|back in the bosom of|brought back into|returned to the bosom of|swallowed by|gobbled up by|overtaken by|overhauled by|passed by) (?P<by>{_PACK})",
    rf"{_BY}(?: and co)?{_ADV} (?:go|goes|going|went|fly|flies|flying|flew|ride|rides|riding|rode|sweep|sweeps|swept|blow|blows|blew|storm|storms|stormed|come|comes|came|breeze|breezes|roar|roars|sail|sails|surge|surges|motor|motors|power|powers)(?: (?:straight|right|clean))? past {_THE}{_WHO}",
    rf"{_BY}(?:(?: and| &) (?:co|company))?(?: ,? who)?{_ADV} (?:pick(?:s|ed)? up|scoop(?:s|ed)? up|gather(?:s|ed)? up|sweep(?:s)? up|swept up|overhaul(?:s|ed)?|reel(?:s|ed)? in|mop(?:s|ped)? up|overtake[sn]?|overtook) {_THE}{_WHO}(?! ['’])",
    rf"{_WHO}[^<>;:]{{5,90}} and (?:is|are|was|were|gets|has been)(?: then| soon| finally| duly| promptly| immediately)? {_TAKEN}\b",
    rf"{_WHO}[^<>;:]{{2,90}} (?:but|and|before) (?:[^<>;:.]{{0,40}} )?(?:it|that|the move|the attack|this|he|she)(?: ')? ?(?:is|was|has been|s)(?: \w+)? (?:shut down|closed down|short - lived|covered|{_TAKEN})\b",
    rf"{_WHO}[^<>;:]{{2,90}} (?:but|and) (?:the )?(?:@|{_PACK}|rivals|others)(?: [^<>;:.]{{0,40}})? (?:shuts?|closes?|closed|brings?|brought|reels?|reeled|snuffs?|snuffed) (?:it|that|this|him|her|them|the move|the attack) (?:down|back|in|out)\b",
    rf"(?:game over|curtains|party over|that ?(?:' )?s (?:it|all she wrote)|the end(?: of the (?:road|line|adventure))?|it ?(?:' )?s all over|show ?(?:' )?s over) for {_THE}{_WHO}(?=$| ?[.!,;:])",
)
"""What is said so of riders who were away or behind those away; nothing of others."""

GAPS = (
    ("L P", r"^(?:just |only |now |still |it s )*@A@ (?:now )?(?:separates?|divides?|between) (?:the two (?:groups|parties|halves)|the groups|front and back|(?:break|breakaway|leaders|escapees) (?:and|from) (?:the )?(?:bunch|peloton|pack|field))"),
    ("L P", rf"^(?:so |just |only |it s |and )*@A@ (?:now |then |still )?(?:for|to the good for|in favour of) {_FRONT}"),
    ("W P", rf"{_WHO}{_ADV} (?:opens?|opened|opening|built|builds|got|gained|carved|taken|established|eked|pulled)(?: (?:up|out|open|a|lead|gap|of|an|advantage|already|another)){{0,5}}(?: some| almost| about| around| over)? @A@ (?:on|over|to|back to|ahead of|up on) {_PACK}"),
    ("R L", rf"^(?:still |now |just |another |only )*@A@ (?:still )?(?:to go|to make up|to find|to close|to bridge|to recover|more)(?: for (?:him|her|<\d+>))?(?: to (?:reach|catch|join|get to|bridge to|bridge up to|make it to))? (?:to |on )?{_FRONT}"),
)  # fmt: skip
"""What is said of a gap, who is ahead and who is behind by what it says: the leaders (L), the peloton (P), the riders
who are named (W) or were named last (R). S is the pair given last. Of a rider between two groups the pair is (W, group of a, group of b)."""

_UP = r"(?:summit|top|crest|climb|kom|gpm|mountain|hill|wall|col|pass|line at the top|mountains)"
_SPRINT = r"(?:sprint|intermediate(?: sprint)?|sprint line|bonus sprint|sprint point)"
_POINTS = r"(?:points?|kom points|mountain points|mountains points|climbing points|climber s points)"
CLIMBS = (
    rf"{_WHO}{_ADV} (?:rolls|goes|comes|crosses|rides|gets|pops) (?:over|across) (?:the )?(?:[\w'-]+ ){{0,3}}?{_UP} (?:first|at the front|in first place)\b",
    rf"{_WHO}{_ADV} (?:pockets|pocketed|nabs|nabbed|snaffles|snaffled|hoovers up|bags|bagged|pinches|pinched|nicks|snatches|snatched|scoops(?: up)?|mops up|collects|collected|banks|earns) (?:the |another |a further |all |maximum |full |top )*(?:\d+ |\w+ )?{_POINTS} (?:on offer )?(?:at|on|over|atop) (?:the )?(?:[\w'-]+ ){{0,2}}?{_UP}",
    rf"(?:maximum|full|top|all the|most) {_POINTS} (?:there |again )?(?:for|to|go to|goes to) {_THE}{_WHO} (?:at|on|over|atop) (?:the )?(?:[\w'-]+ ){{0,2}}?{_UP}",
    rf"{_WHO}{_ADV} (?:leads?|led|takes|brings) (?:them|the (?:way|others|rest)|{_FRONT}) (?:over|across|through|to) (?:the |it )?(?:(?!foot|bottom|base|start|slopes)[\w'-]+ ){{0,3}}?{_UP}",
    rf"{_WHO}(?: [^<>{{}};:]{{0,80}})? (?:{_UP})\b[^<>{{}};:]{{0,40}}? (?:and )?(?:pockets|pocketed|nabs|nabbed|snaffles|snaffled|hoovers up|bags|bagged|pinches|pinched|nicks|swipes|helps (?:him|her)self to|snatches|snatched|gobbles up|adds|collects|collected|takes|took|scoops|picks up|earns|grabs|grabbed|banks) (?:the |another |a further |all |maximum |full |top )*(?:\d+ |\w+ )?{_POINTS}",
    rf"^first (?:over|across|to the top|up|at the top|to crest|at the summit)(?: the (?:top|line|summit|climb))?(?: there| again| this time)?(?: ,)? (?:was|is|comes|goes|:|it s)(?: [^<>{{}}]{{0,40}})? ?{_THE}{_WHO}",
    r"(?:^|[:,;–-] |again )(?:it s )?<(?P<first>\d+)> (?:first|takes it|in first) ,? ?(?:and |then )?<(?P<second>\d+)> (?:second|in second|next)(?: ,? ?(?:and |then )?<(?P<third>\d+)> (?:third|in third))?",
)
SPRINTS = (
    rf"{_WHO}{_ADV} (?:leads?|led|takes|brings|rolls|rolled) (?:them |the (?:way|others|rest) |{_FRONT} )?(?:over|across|through|to) (?:first )?(?:at )?(?:the |it )?(?:[\w' -]{{0,20}} )?{_SPRINT}",
    rf"{_WHO}(?: [^<>{{}};:]{{0,60}})? {_SPRINT}\b[^<>{{}};:]{{0,40}}? (?:and )?(?:pockets|pocketed|nabs|nabbed|snaffles|bags|bagged|pinches|pinched|nicks|swipes|snatches|gobbles up|adds|banks) (?:the |another |a further |all |maximum |full |top )*(?:\d+ |\w+ )?{_POINTS}",
    rf"^first (?:through|over|across)(?: the)?(?: \w+)? {_SPRINT}(?: [^<>{{}}]{{0,40}})? (?:was|is|comes|goes|:|it s)(?: [^<>{{}}]{{0,30}})? ?{_THE}{_WHO}",
)

HINTS = {
    "DROPPED": r"pace|speed|tempo|rhythm|accelerat|surge|rate\b|effort|wheel|goodbye|farewell|the back|the rear|done|cooked|spent|toast|out of|empty|knees|last legs|wall|explode|capitulat|buckle|cracking|tank|gasket|enough|to be|to lose|to crack|victim|casualty",
    "DROPPED_IN_TROUBLE": r"to (?:go|pop|suffer|let)|among|one of the|victim",
    "ATTACK": r"away|clear|off\b|goes|go\b|went|kick|pop\b|stab|another|nudge|pedals|paper|trigger|button|dice|caution|hits out|tries|crack|flyer|unleash|daylight|space|lengths|metres",
    "ABANDON": r"out\b|day|quits|stepped|number|climbed|part\b|t be|continu|go on|carry|joins|giro|vuelta|tour|race",
    "DNS": r"start|here|signed|with us|action|seeing|see\b|finding|watching|suitcase|bags?\b|case\b|bed|hotel|withdraw|sign on",
    "JOIN": r"on\b|onto|junction|contact|bridge|leap|across|up to|up with|over to|made it|makes it",
    "SOLO": r"alone|solo|own|self|only|just|one |single|lone|man|rider|woman|leader|dangl|hover|hang",
    "LONE": r"leader|alone|lone |solitary|own|solo|self|escap|attacker|fugitive|surviv|break|runner|runaway|man |woman |rider |metres|meters|yards|lengths| on ",
    "CAUGHT": r"back|past|up\b|overhaul|reel|overt|passed|swallowed|gobbled|game over|curtains|party|that s|the end|all over|show|engulf|swamp|absorb|neutrali|nullif|recaptur|snuff|shut|closed|caught| down",
    "SPRINTS": r"sprint|intermediate",
    "CLIMBS": r"first|summit|top|crest|climb|kom|gpm|mountain|hill|wall|col\b|pass\b",
}
"""What a sentence with a saying of a kind has at least."""
