"""English words between the clauses of a sentence, and the forms of verbs by which a clause is known."""

from feeds.commentary.words.patterns import lazy
from feeds.commentary.words.tags import pairs, phrases

CONJUNCTIONS = phrases(
    "and|but|while|whilst|whereas|before|after|until|when|where|once|then|yet|as|so|though|although|whereupon|meanwhile|since|because"
)
"""Before a clause with a doer of its own."""
GOES_ON = phrases("and|but|then|yet")
"""Before a verb of the doer named before."""
BEFORE_A_GERUND = phrases("before|after|by|while|when|despite|prior to|thereby|thus|on|upon")
LEADING = phrases("when|as|while|whilst|after|before|once|although|though|where|with|since|because")
"""A sentence that begins with one has its main clause after the next comma."""
NOT_YET = phrases("before|until")
"""Before a verb in the present: what is still to come."""
ADVERBS = phrases(
    "soon|too|then|later|also|both|all|now|just|again|twice|once|already|duly|almost immediately|straight away|at once|in turn|together|"
    "alone|alike|still|finally|only|instead|subsequently|thereafter|moments later|shortly after|shortly afterwards|solo|so|at least|too|"
    "soon after|in the end|at first|there|once again|once more|in response|eventually|it was|it is|it s|was it|behind|"
    "himself|herself|themselves|up ahead|ahead|in the bunch|further back|in front|behind them|behind him|there was|unfortunately"
)
"""Between a conjunction and what follows it; so are words in -ly."""
AUXILIARIES = phrases("is|are|was|were|has|have|had|s|does|did|gets|got|can|could|will|would|must")
PASTS = phrases(
    "was|were|went|came|fell|lost|let|left|rode|ran|blew|broke|sprang|hit|struck|took|spat|shook|threw|gave|quit|won|beat|led|"
    "stood|shipped|brought|hung|clung|held|kept|sat|stuck|flew|sent|cut|swung|lay|stole|dug|caught|had|got|made|found|put|saw|"
    "said|slid|shed|swept|drew|drove|shot|split|paid|met|rose|strode|tore|wound|began|became|chose|set|spent|stayed|felt|dropped|did|"
    "gone|come|rolled|fled|ground|burst|snuck|undid|overtook|outsprinted|withdrew|overcame|stung|sought|bit|crept|leapt|slunk|swallowed"
)
PRESENTS = phrases(
    "goes|comes|falls|loses|lets|leaves|rides|runs|blows|breaks|springs|hits|strikes|takes|throws|gives|quits|wins|beats|leads|"
    "brings|hangs|holds|sits|flies|cuts|swings|catches|has|gets|makes|finds|puts|slides|sheds|sweeps|drops|attacks|bridges|joins|"
    "jumps|kicks|accelerates|counters|crashes|punctures|abandons|cracks|drifts|slips|sets|closes|reels|follows|responds|moves|"
    "pulls|powers|solos|launches|tries|pushes|presses|stops|climbs|rejoins|chases|remains|stays|suffers|distances|overhauls|"
    "surges|skips|darts|clips|latches|regains|returns|retires|withdraws|swallows|mops|picks|crosses|crests|rolls|escapes|strays|"
    "fades|pops|steps|swaps|changes|needs|dismounts|remounts|gains|storms|zips|dances|tears|bolts|flicks|bursts|reaches|pays|is|are"
)
"""Verbs in the present of which the doer stands in an earlier clause."""
GERUNDS = pairs(
    "leaving:left|taking:took|catching:caught|making:made|losing:lost|falling:fell|going:went|coming:came|"
    "getting:got|riding:rode|breaking:broke|being:was|having:had|sweeping:swept|bringing:brought|putting:put|"
    "winning:won|beating:beat|hitting:hit|letting:let|giving:gave|finding:found|springing:sprang|shaking:shook|"
    "seeing:saw|setting:set|sitting:sat|flying:flew|sliding:slid|swinging:swung|leading:led|running:ran|"
    "throwing:threw|cutting:cut|holding:held|clinging:clung|hanging:hung|shooting:shot|tearing:tore|"
    "stealing:stole|driving:drove|splitting:split|quitting:quit|striking:struck|blowing:blew|paying:paid|"
    "drawing:drew|leaping:leapt|sending:sent|joining:joined|overtaking:overtook|withdrawing:withdrew|"
    "shedding:shed|building:built|spending:spent|digging:dug|bursting:burst"
)
"""The past of verbs that have no -ed, by their form in -ing."""
NO_GERUNDS = phrases(
    "during|following|including|according|morning|evening|remaining|racing|king|nothing|something|everything|anything|starting|finishing|"
    "spring|string|sting|ring|wing|depending|concerning|regarding|opening|being|chasing|cycling|climbing|missing|interesting|willing"
)
IN_TOW = (
    r"(?:hot |right |firmly |tight |locked |glued |stuck |still |just |now |close |tucked |safely |in close |for |as ){0,3}"
    r"(?:in tow|on (?:his|her|their|the) wheel|in (?:his|her|their) wheel|onto (?:his|her) wheel|to (?:his|her|their) (?:rear |back )?wheel|glued to (?:him|her|them)|for (?:company|a companion)|(?:for )?company|"
    r"alongside(?: (?:him|her|them))?|in (?:his|her|their) (?:slipstream|wake|wheeltracks|shadow)|at (?:his|her) side|by (?:his|her) side|on (?:his|her|their) (?:back|rear) wheel|"
    r"with (?:him|her|them)|along for the ride|in attendance|attendance|on (?:his|her|their) heels|in pursuit of (?:him|her)|in (?:his|her|their) company|"
    r"going with (?:him|her|them)|following(?: (?:him|her|them|suit))?(?= ?[.,;!]|$)|joining (?:him|her|them|in)|going along|as (?:his|her|their) (?:only )?compan(?:y|ion|ions))"
)
"""After "with X": X does what is said of another."""
BEHIND = r"(?:behind|for dead|in (?:his|her|their) wake|trailing|standing|floundering|gasping|flailing|to chase|chasing|to his fate|to her fate|reeling|struggling)"
"""After "leaving X": X is dropped, and not in front."""
OTHER_DAYS = r"\b(?:last (?:year|season|month|week|night)|yesterday|ago|previous|previously|(?:19|20)\d\d|the day before|on (?:mon|tues|wednes|thurs|fri|satur)day)\b"
OUT = lazy(
    r"\b(?:abandon\w*|left the race|retired?|climbed (?:off|into)|withdr\w+|pulled out|out of the race|quit|taken to)\b"
)
"""What is said in passing of a rider whose race is over is news in a live text, too."""
HEADS = phrases(
    "men|man|women|woman|riders|rider|others|champion|champions|winner|leader|favourite|favourites|sprinter|sprinters|climber|climbers|rouleur|rouleurs|"
    "veteran|veterans|team-mates|teammates|mates|team-mate|teammate|mate|compatriots|compatriot|brothers|brother|companions|companion|outsiders|outsider|contenders|contender|"
    "specialist|specialists|local|locals|captain|escapees|breakaways|attackers|attacker|youngsters|youngster|domestique|domestiques|duo|pair|trio|fallers|victims|"
    "frenchmen|dutchmen|irishmen|englishmen|welshmen|italians|spaniards|belgians|germans|norwegians|danes|swedes|poles|swiss|australians|americans|"
    "colombians|britons|portuguese|slovenians|austrians|kazakhs|czechs|survivors|holder|jersey|rival|rivals|colleague|colleagues|debutant|debutants|pro|pros|talent|talents"
)
"""What riders are called before their names: "two of the Visma men, A and B, drop back"."""
BASES = phrases(
    "go|come|fall|lose|let|leave|ride|run|blow|break|spring|hit|strike|take|throw|give|quit|win|beat|bring|hang|hold|sit|fly|cut|swing|catch|get|"
    "slide|shed|sweep|drop|attack|bridge|join|jump|kick|accelerate|counter|crash|puncture|abandon|crack|drift|slip|reel|move|pull|power|launch|push|"
    "press|stop|rejoin|chase|overhaul|surge|skip|clip|latch|regain|return|retire|withdraw|swallow|cross|crest|roll|escape|fade|step|change|gain|tear|reach|are|have"
)
"""Verbs in the present of which several riders named in an earlier clause are the doers."""
DONE = phrases(
    "gone|taken|come|fallen|lost|left|broken|ridden|given|thrown|hit|struck|blown|sprung|shed|swept|caught|won|beaten|cut|slid|slipped|ground|torn|been|got|"
    "brought|run|flown|overtaken|withdrawn"
)
"""Participles after "has", of the same rider as one before: "has missed a bend, gone through a hedge and taken Fisk with him"."""
TOLD = phrases(
    "went|came|fell|took|gave|rode|ran|broke|sprang|blew|shook|threw|drew|drove|rose|tore|began|flew|swung|hung|lost|made|sat"
)
"""Verbs in the past that are no participles, in a row of them: "punctured, lost contact and gave up"."""
