"""English frames (`feeds.commentary.sentence.frames`): what happens to riders, as broadcasters put it, by kind."""

import re

from feeds.commentary.vocabulary import (
    english_finish,
    english_mishaps,
    english_moves,
    english_moves_too,
    english_reports,
)

INVERTS = False
CLEFT = ("", "")
UNLESS = "|will|would|could|might|may|should|(?:going|about|likely|set|due|bound|sure|certain|supposed|expected|trying|hoping|ready|keen|waiting) to"
TITLE = NO_TITLE = RELATIVE = NEVER_AFTER = ""
AND = (
    "and|but|as|almost|for good|here|already|now|too|for today|on|in|at|with|by|after|again|while|just|from|having"
)
BLOCKED = (
    "not|no|never|nearly|almost|his|her|their|teammate|mate|peloton|bunch|group|leaders|break|as|while|when|after|before|"
    "lets?|letting|if|until|that|because|with|of|won|t|nobody|ask|asks|without|sees|watch|watches|thinks|for|will|ll|would|could|might|may|shall|"
    "should|can|must|yesterday|ago|last|later|expected|hopes?|wants?|threatens?|likely|"
    "trying|tries|try|attempting|attempts?|hoping|looking|aiming|keen|eager|bidding|planning|about|determined|unlikely"
)


MACROS = {
    "TEAM": r"@(?: (?:and|,) @)?",
    "THEY": r"they|(?:[\w-]+ ){0,3}?FRONT|<[\d-]+>",
    "HIS": "his|her|their",
    "ANY": r"(?:[\w'’~-]+ ){0,9}?[\w'’~-]+",
    "LENGTH": r"\d[\d .,]* ?(?:- )?(?:km|k|kilometres|kilometers|miles)",
    "DAY": r"(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
    "TO_TAKE": "to (?:win|take|claim|secure|seal|snatch|land|grab|clinch|earn)",
    "TO_WIN": r"(?:attacked|sprinted|broke|jumped|launched|held|timed|powered|surged|soloed|escaped|went|countered|kicked|bridged|rode|climbed|stormed|swept|"
    r"came|emerged|burst|accelerated|dashed|defied|survived|proved|produced|used|made)",
    "BEAT": "(?:outsprinted|beat|edged(?: out)?|pipped|outkicked|dropped|overhauled|caught|held off|shed|distanced|denied|defeated|left)",
    "OWN": "['’] s|['’]|s",
    "THE": "the|a|an|his|her|their|this|that",
    "UP": r"(?:the |this |that )?(?:[\w'’-]+ ){0,4}?(?:summit|top|crest|climb|kom|gpm|mountain|hill|wall|col|pass|ascent|staircase|"
    r"mountains|kom points|the top|the climb|queen of the mountains|king of the mountains|mountain points|mountains points|~(?: ['’] s ~)?)",
    "SPRINT": r"(?:the |this |that )?(?:[\w'’-]+ ){0,3}?(?:sprint|intermediate|sprint line|prime|sprint point|intermediate sprint|bonus sprint|"
    r"intermediate sprint point)",
    "POINTS": r"(?:the |another |a further |all |maximum |full |top |most |his |her )*(?:[\w-]+ )?(?:points?|kom points|mountain points|mountains points|spoils|honours)",
}

_VERBS = (
    "be: is are was were s been; have: has have had ve s; go: go goes going went gone; "
    "lose: lose loses losing lost; let: let lets letting; leave: leave leaves leaving left; "
    "ride: ride rides riding rode ridden; see: see sees saw seen; say: say says said; "
    "fall: fall falls falling fell fallen; slide: slide slides sliding slid; shed: shed sheds shedding; "
    "put: put puts putting; get: get gets getting got; come: come comes coming came; "
    "make: make makes making made; find: find finds finding found; run: run runs running ran; "
    "blow: blow blows blew blown; swell: swell swells swelling swelled swollen; "
    "spring: spring springs sprang sprung; hit: hit hits hitting; strike: strike strikes struck; "
    "break: break breaks breaking broke broken; take: take takes taking took taken; spit: spit spits spat; "
    "shake: shake shakes shook shaken; throw: throw throws threw thrown; give: give gives gave given; "
    "quit: quit quits; win: win wins winning won; beat: beat beats beating beaten; "
    "lead: lead leads leading led; stand: stand stands standing stood; ship: ship ships shipping shipped; "
    "bring: bring brings bringing brought; hang: hang hangs hanging hung; cling: cling clings clinging clung; "
    "hold: hold holds holding held; keep: keep keeps keeping kept; sit: sit sits sitting sat; "
    "hear: hear hears heard; stick: stick sticks sticking stuck; fly: fly flies flying flew flown; "
    "send: send sends sent; cut: cut cuts; cross: cross crosses crossing crossed; "
    "show: show shows showing showed shown; swing: swing swings swung; lie: lie lies lying lay; "
    "mop: mop mops mopping mopped; pip: pip pips pipping pipped; drift: drift drifts drifting drifted; "
    "steal: steal steals stole stolen; dig: dig digs digging dug; "
    "light: light lights lighting lit; shoot: shoot shoots shooting shot; burst: burst bursts bursting; set: set sets setting; "
    "fight: fight fights fighting fought; catch: catch catches catching caught; sneak: sneak sneaks sneaking sneaked snuck; "
    "creep: creep creeps creeping crept; draw: draw draws drawing drew drawn; leap: leap leaps leaping leaped leapt; "
    "sweep: sweep sweeps sweeping swept; shut: shut shuts shutting; steer: steer steers steered; buy: buy buys bought; "
    "wake: wake wakes woke; rise: rise rises rose risen; slip: slip slips slipping slipped; up: up ups upping upped; "
    "join: join joins joining joined; pull: pull pulls pulling pulled"
)
"""Verbs whose forms do not follow a rule."""
_STRONG = dict(verb.split(": ") for verb in _VERBS.split("; "))


def forms(verb: str) -> list[str]:
    """Return the forms of a verb."""
    if verb in _STRONG:
        return _STRONG[verb].split()
    if re.fullmatch(r"[^aeiou]*[aeiou][^aeiouwxy]", verb):
        return [verb, f"{verb}s", f"{verb}{verb[-1]}ing", f"{verb}{verb[-1]}ed"]
    if re.search(r"[^aeiou]y$", verb):
        return [verb, f"{verb[:-1]}ies", f"{verb}ing", f"{verb[:-1]}ied"]
    stem = verb.removesuffix("e")
    return [verb, f"{verb}es" if re.search(r"(?:s|x|z|ch|sh)$", verb) else f"{verb}s", f"{stem}ing", f"{stem}ed"]


_OF_MOVES = (
    english_moves.FRAMES | english_mishaps.FRAMES,
    english_moves_too.FRAMES,
    english_reports.FRAMES,
)
_MOVES = {
    kind: "".join(one[kind].rstrip() for one in _OF_MOVES if kind in one)
    for kind in dict.fromkeys(kind for one in _OF_MOVES for kind in one)
}
FRAMES = (
    _MOVES
    | english_finish.FRAMES
    | {
        "GAP_PEL_LEAD": """
        (they|FRONT) ~ (given|granted|allowed|afforded|handed|permitted) ~ T
        (let|lets|letting|leave|leaves|leaving|keep|keeps|keeping|hold|holds|holding|kept|held|left|allow|allows|allowing|allowed|have|has|got) (them|FRONT|the gap|the lead|it|him|her|the elastic|the advantage) ~ (go|hover|hovering|dangle|dangling|hang|hanging|pegged|drift|drift out|grow|stretch|stretch out|extend|build|open up|go out|get away|stay|roam|ride) ~ (to|at|on|with|by)? ~ T
        (kept|keep|keeps|keeping|hold|holds|holding|held) (them|FRONT|him|her|the gap) ~ (on|within|to|under|inside) ~ (leash|lead|rope|margin|range)? ~ (of)? ~ T
        T [be] (all|what|everything|the most|as much) (that's|that|they|the) ~ (left|have|has|remains|remain|hold|holds|got|keep|get|gets|managed|allow|allows|allowed) ~
        PACK (is|are|now|s) ~ T away .
        (they|FRONT) (are|re|is|now|ride|sit|remain|hover) ~ (at)? T (from|away from) PACK
        PACK ~ (has|have|need|needs|must) ~ to (make up|find|close|bridge|recover|claw back|pull back|take back) ~ T
        PACK (must|can|needs to|need to|has to|have to) ~ (make up|find|close|bridge|recover|claw back|pull back) ~ T
        T ~ to (make up|find|close|bridge|recover|claw back|pull back) for PACK
        PACK [give|grant|allow|hand|let] FRONT ~ (have|take)? ~ T .
        (they|FRONT) ~ [hang|hold|cling|hover|stay|dangle|survive] ~ (with|at|to|on|by)? ~ T
        (they|FRONT) (eke|eked|eking|build|built|carve|carved|open|opened|establish|established|put|nurse|nursed|enjoy|enjoyed|enjoying|nursing|boast|boasted|have ~ eked|ve eked|have carved) ~ T
        PACK (trail|trails|trailed|trailing) FRONT ~ by T
        PACK (trail|trails|trailed|trailing) ~ (by|at) T .
        PACK (is|are|now|sits|sit|s|lies|lie|was|were|remains|remain) ~ T (behind|in arrears|adrift|down|back|to the bad|down the road|further back|off the pace) .
        PACK (crosses|cross|passes|pass|comes|come|goes|go|rolls|roll|reaches|reach|arrives|arrive|follows|follow|hits|hit|tackle|tackles) ~~ T (later|in arrears|afterwards|after them|behind|adrift|down|back)
        (clock|watch|watches|stopwatch|stopwatches) (is|was|are|stops|stop|stopped) ~ at T
        it (takes|took|is|was|s) T (before|until) PACK
        T ~ (before|until) PACK (passes|pass|comes|come|arrives|arrive|appears|appear|follows|crosses|goes|go|rolls|reaches|through)
        (advantage|lead|gap|margin|difference|cushion|buffer|deficit) ~ (pegged|hovering|hovers|steady|stable|stuck|holding|settled|frozen|capped|static|stalled|constant) ~ at T
        (advantage|lead|gap|margin|difference|cushion|buffer|deficit) ~ (slipped|slips|dipped|dips|dropped|drops|fallen|falls|fell|tumbled|shrunk|shrinks|down|plummeted|plunged|plummets|sinks|sunk) ~ (below|under|beneath) T
        (advantage|lead|gap|margin|difference|cushion|buffer) ~ (ballooned|balloons|stretched|stretches|swollen|swelled|mushroomed|yawned|widened|grown|grows|risen|soared|crept|creeps|edged|nudged|pushed|extended) ~ (to|past|beyond|above) T
        (leash|rope|leeway) ~~ (to|at|of|is|:) T
        (leash|advantage|gap|margin|buffer|cushion) ~ (shortened|trimmed|pared|cut|reduced|whittled|slashed|clipped|chopped|sliced|clawed|pulled|brought) ~ (to|back to|down to) T
        THEY [stretch|extend|push|take|build] (it|their lead|the gap|their advantage|the lead|his lead|her lead) ~ (out|up)? to T
        (we|we're|we are) at T .
        (timing|clock|radio|board|motorbike|graphics|we|television|gps|stopwatch) (now)? (has|have|puts|put|gives|makes|make) (it|the gap|them|the lead|the difference|the advantage|the deficit) (at|as)? T
        (gap|lead|advantage|difference) of T ~ (restored|maintained|respected|preserved|given back|kept|observed|reinstated)
        (get|gets|have|keep|given|handed|receive) (their|the) T (back|again|when|at)
        with (their|the|that) T (intact|restored|preserved|untouched)
        N (riders|men|women) (have|hold|enjoy) ~ T
        (kept|keeping|held) ~ (leash|rope) : T
    """,
        "GAP_CHASE_LEAD": """
        CHASE (are|is|s|sit|sits|remain|remains|now|trail|trails|trailing|at|lie|lies) ~ (at|by)? ~ T (behind|in arrears|adrift|down|back|off|away)?
        ^ (a|the|next) ~ (second|chasing|chase|counter|next|another) group ~~ (trails|is|sits|at|trailing|lies|rides|follows) ~ T
        (second|next) (echelon|group|part|half|wave|split) ~~ (trail|trails|trailed|trailing|is|was|sits|lies|at|loses|lost|within) ~ (by|at|of)? ~ T
    """,
        "GAP_PEL_CHASE": """
        PACK ~ (another|a further) T ~ (behind|back|down|adrift|in arrears)
        with PACK ~ (another|a further) T ~ (behind|back|down|adrift|in arrears)?
        CHASE (have|has|hold|holds|enjoy) ~ T (on|over|ahead of|in hand on) PACK
    """,
        "GAP_PEL_WHO": """
        WHO [hang|hold|cling|hover|stay|dangle|survive] ~ (with|at|to|on|by)? ~ T
        WHO (,)? ~ (on his own|on her own|alone|solo|all alone|in front|out front|at the front|up front|at the head of the race|up the road) (,)? with (still|just|about|only|now|some)? T
        WHO (eke|ekes|eked|eking|build|builds|built|carve|carves|carved|establish|established|nurse|nurses|nursed|nursing|enjoy|enjoys|boast|boasts) ~ T
        WHO (have|has|had) ~ T (in hand|to play with|to the good|of daylight|on PACK|over PACK|to spare|left|of breathing space|in the bank|of rope)
        WHO (are|is|s|was|were) ~ T (to the good|ahead of PACK|clear of PACK|up on PACK|ahead|clear|up the road|out front)
        T ~ (for|to the good for) WHO .
    """,
        "GAP_WHO_PEL": """
        WHO ~ T (behind|off|from|down on|adrift of|off the back of|in arrears of|short of|shy of) PACK
        WHO [chase|ride|be|sit|hang|hover|dangle] ~ at T (from|behind|off) PACK
    """,
        "GAP_WHO_LEAD": """
        WHO (trail|trails|trailed|trailing) ~ (by|at) T
        WHO (trail|trails|trailed|trailing) FRONT ~ (by|at) T
        WHO (are|is|s|now|was|were|sits|sit|lies|lie|hover|hovers|remain|remains) ~ T (in arrears|adrift|to the bad|off the pace|behind the leaders|behind FRONT|back on the road) .
        WHO (are|is|s|now|sits|sit|remain|remains) at T .
        T (from|between) FRONT (to|and) WHO
        WHO [be] T (behind|back on|down on|off|adrift of|in arrears of) HIS ~ (companions|companion|breakmates|colleagues|partners)
        T (back)? to WHO (,|.)
    """,
    }
)
"""Frames by kind; "CLIMBS" and "SPRINTS" give who passes first and, as `NEXT`, who came next."""
