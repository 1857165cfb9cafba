"""English frames (`feeds.commentary.frames`): what happens to riders, as broadcasters put it, by kind."""

import re

INVERTS = False
CLEFT = ("", "")
UNLESS = ""
AND = "and|but|as|here|already|now|too|for today|on|in|at|with|by|after|again|while|just|from|having"
BLOCKED = (
    "not|no|never|nearly|almost|his|her|their|teammate|mate|peloton|bunch|group|leaders|break|as|while|when|after|before|"
    "if|until|that|because|with|of|won|t|nobody|ask|asks|without|sees|watch|watches|thinks|for|will|ll|would|could|might|may|shall|"
    "should|can|must|yesterday|ago|last|later|expected|hopes?|wants?|threatens?|likely"
)


MACROS = {
    "THEY": r"they|(?:[\w-]+ ){0,3}?FRONT|<[\d-]+>",
    "HIS": "his|her|their",
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
    "steal: steal steals stole stolen; dig: dig digs digging dug"
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


FRAMES = {
    "JOIN": """
        WHO (is|are|were) (up to|across to|up with|in contact with) (FRONT|X)
        WHO ~ (on|onto|on to) the (back|tail|rear|coat-tails|coattails) of (FRONT|X|them)
        WHO [close] ~ the (last|final|remaining) ~ (metres|seconds|yards|gap|few)
        WHO [reach] (FRONT|X|the front of the race|the head of the race)
        WHO (link|links|linked|hook|hooks|hooked|join|joins|joined) up with (FRONT|X)
        WHO [swell] (FRONT|the ranks|the numbers) ~
        WHO [get] (back )?on terms with (FRONT|X)
        WHO [complete|finish] (the|HIS) (bridge|junction|crossing|chase)
        WHO [complete|finish] (the|HIS) (jump|leap) (to|across)
        WHO (regain|regains|regained|make|makes|made|find|finds|found) (contact|touch) (with FRONT|with X|.)
        WHO [add] HIS (number|numbers|name) to FRONT
        WHO [merge] with (FRONT|X)
        WHO (bridge|bridges|bridged|jump|jumps|jumped) (across|over|up) $
        WHO (safely|now|finally) across $
        WHO [close] (the gap|the door|down) to (FRONT|X)
        (FRONT|X) (has|have|are|is|now) ~ (company|joined by) ~ WHO
        WHO (bridged|bridges|crossed|crosses|closed|closes|spanned|spans) the (gap|divide|void|distance|gulf|chasm|final metres) ~
        WHO (latch|latches|latched|hook|hooks|hooked|tag|tags|tagged|clip|clips|clipped) (back)? (on|onto|on to) ~ (FRONT|X|them|the back)
        WHO [make] (it|contact|the catch|the junction|the bridge|the jump) ~ (across|over|to FRONT|with FRONT|to X|with X|up to FRONT) ~
        WHO (jumps|jumped|gets|got|skips|skipped|sprints|sprinted|scrambles|scrambled|rides|rode|comes|came|moves|moved|darts|darted|drags himself|claws his way|claws her way|fights his way|fights her way|hauls himself) ~ (across|over|up) to (FRONT|X)
    """,
    "JOIN_CHASERS": """
        (CHASE) ~ (linked up|joined up|hooked up|made contact|made the junction|bridged across|bridged over|bridged up|closed the gap|got across|made it across|joined forces|made the bridge|come together|across to|caught up) ~
        (CHASE) (are|is|have|has) ~ (across|on the back|made it|joined|onto|on to) ~ (FRONT|X)
    """,
    "DROPPED": """
        WHO [go] (pop|backwards|out the back|out the back door|off the back)
        WHO [let] (X|the wheel|the wheels|the rest|the others) go $
        WHO [let] (X|the others|the leaders) ride away
        WHO [let] (the) N go $
        WHO (said|say|says|saying|wave|waves|waved|bid|bids) (goodbye|farewell|adieu|au revoir) to PACK
        WHO (said|say|says|saying|wave|waves|waved|bid|bids) (goodbye|farewell|adieu|au revoir) to (FRONT|X|the others|the rest)
        WHO [lose] (contact|touch|ground|the wheel|the wheels)
        WHO [lose] (the|HIS) grip on
        WHO to lose (contact|touch|the wheel|ground)
        WHO (can no longer|could no longer|can't|couldn't|cannot|unable to|is not able to) (follow|hold on|keep up|hang on|stay on|respond|cope|match|stay with|live with|go with) ~
        WHO [find] the (going|pace|tempo|gradient|speed|slope|acceleration) too (tough|hot|hard|high|much|fast|severe|steep)
        (pace|tempo|gradient|going|speed|acceleration|it|slope|climb) (is|was|proves|s|'s|proved|becomes) ~ too (much|hot|hard|high|fast|tough|steep) for WHO
        WHO [slide|slip|drift|fall|drop|tumble] (out|off) (the|of the|off the)? (back|rear|tail|pace)
        WHO (falling|slipping|drifting|dropping|sliding|fading|slips|drifts|drops|fades|slides) (behind|away|back|backwards) $
        (elastic|rope|string) (has|have|finally|now|is|s)? ~ (snaps|snapped|broken|breaks|broke|gone|goes|stretched) ~ for WHO
        WHOS (elastic) (has|finally)? (snaps|snapped|broken|breaks|gone)
        WHOS legs (have|are) ~ (gone|empty|giving out|given up)
        WHO (is|are|was|were|been|being|gets|got|get) (jettisoned|shelled|distanced|ejected|unhitched|shed|dislodged|discarded|spat out|shaken off|shaken loose|burnt off|burned off|left behind|left for dead|cut adrift|cast adrift|dropped like a stone) ~
        X [ride|push|force] WHO off (his|her|the) wheel
        (X|PACK|FRONT) [leave] WHO (for dead|behind|in HIS wake|standing|flailing|gasping|trailing)
        X (sheds|shed|has shed|drops|has dropped|dropped|distances|has distanced|sees off|has seen off|saw off|jettisons|has jettisoned|shells|burns off|has burned off|discards|has discarded|shakes off|has shaken off) WHO $
        WHO (suffers|suffered|suffering|struggles|struggled|struggling|labours|labouring) and (loses|lets|drops|slips|falls|slides|is|has)
        WHO (blows|blew|blown|cracks|cracked|explodes|exploded|detonates|detonated|implodes|imploded|wilts|wilted|folds|folded|buckles|buckled|disintegrates) (up|spectacularly|completely)? $
        WHO [pay] (the price|for HIS efforts|for his efforts|for her efforts) $
        WHO [run] out of (legs|gas|steam|fuel|road|puff|juice)
        WHO (has|have) (nothing left|no answer|no reply|no response)
        WHO [sit] up $
        no (answer|response|reply) from WHO
        (too much|enough|the end of the line at the front) for WHO $
        WHO (dangling|floundering|trailing|toiling|languishing|labouring) ~ (behind|off the back|at the back|in HIS wake|adrift)
        WHO [be] (adrift|off the pace|out of contention|out of the picture)
        WHO never saw (HIS) (companions|breakaway companions|fellow escapees) again
        WHO (left|leaving) (flapping|floundering|stranded|reeling|trailing|gasping|flailing)
        WHO are left (flapping|floundering|stranded|reeling|trailing|gasping|flailing)
        WHO [slide|slip|drift|fall|go|drop] (backwards|back) through (the|PACK|FRONT|what) ~
        WHO ~~ [lose] the (wheel|wheels|wheel in front|back wheel) ~
        WHO ~~ (shelled|dropped|distanced|jettisoned|ejected|spat|shed|unhitched|dislodged) (from|out of|off|out the) ~ (FRONT|PACK|group|break|back|wheel)
        (first|next|latest) to (crack|pop|suffer|yield|wave the white flag|lose contact|be dropped|go|buckle) (is|are|was) WHO
        WHO ~ (first|next|latest) ~ to (wave the white flag|crack|pop|lose contact|yield|give way|buckle|be dropped|go out the back|wilt|fold|blow) ~
        WHO (wave|waves|waved|raise|raises|raised|hoist|hoists|show|shows) the white flag
        X (sheds|shed|has shed|has lost|loses|burns off|shells|has shelled|dispenses with|has dispensed with) WHO
        WHO (swings|swung|peels|peeled|pulls|pulled|sits|sat) (off|up|over|aside) ~~ (work|job|turn|shift) (is|has been)? (done|over|finished)
        (curtains|goodnight|lights out|the end|the end of the road) for WHO (on|at|in|as) ~ (front|climb|slopes|gradient|ramp|ramps)
    """,
    "CAUGHT": """
        WHO (is|are|was|were) (~) back (in|with|inside|among|amongst|into) PACK
        WHO (is|are|was|were) back where (he|she|they|X) (started|began|came from)
        WHO (is|are|was|were) (back)? ~ in the (belly|bosom|arms|fold|safety|folds|shelter|clutches|jaws) (of PACK)?
        WHOS (~~) (day out|solo|adventure|effort|escape|raid|ride|bid|move|freedom|time in front|time out front|flight|attack|foray|venture|escapade|long solo|brave solo|lone raid|stint|turn in front|resistance) (is|was|has been|ends|ended|comes|came|has come) ~ (over|done|ended|here|finished|to an end|to nothing|nullified|snuffed out|neutralised|undone|at an end|up)
        WHOS (~~) (adventure|effort|escape|raid|solo|bid|move|ride) (ends|ended) ~
        PACK (~) (gobble|gobbles|gobbled|sweep|sweeps|swept|hoover|hoovers|hoovered|mop|mops|mopped|scoop|scoops|scooped|snap|snaps|snapped|eat|eats|ate|swallow|swallows|swallowed|engulf|engulfs|engulfed|absorb|absorbs|absorbed|devour|devours|devoured|reel|reels|reeled|overhaul|overhauls|overhauled|snaffle|snaffles|collect|collects|collected|round|rounds|rounded) (up|in)? WHO
        WHO (is|are|was|were|been|being|gets|got|get) (absorbed|engulfed|swallowed|devoured|gobbled|hoovered|swept up|mopped up|scooped up|snapped up|reeled in|reeled back|overhauled|hauled back|hauled in|brought back|brought to heel|snuffed out|consumed|overrun|collected|run down|hunted down|chased down|netted|enveloped|picked off|wiped up|pegged back|clawed back|dragged back|pulled back|rounded up) ~
        WHO [sit] up and (wait|waits|waited|drift|drifts|drifted|rejoin|rejoins|is|are) ~ PACK
        WHO [return|drift|slip|fall|drop|come] ~ (to|into) PACK
        PACK (~) (upon|on to|on the wheel of|up to) WHO $
        WHO (was|is) (caught|collared) (again)? (beneath|under|with|inside|at|before|near|just|on) ~
        (game over|goodnight|that's that|that's it|all over|curtains) for WHO
        WHO [be] ~ (drawn|wound|hauled|reeled|pulled|brought|dragged|winched) (back)? in $
        X (reels|reeled|hauls|hauled|pulls|pulled) in WHO
        X (catches|caught|overhauls|overhauled|overtakes|overtook|sweeps past|swept past|flies past|flew past|rides past|rode past|goes past|goes straight past|breezes past|comes past|steams past) WHO
    """,
    "CAUGHT_ALL": """
        PACK ~ (sweep|sweeps|swept|mop|mops|mopped|gobble|gobbles|gobbled|scoop|scoops|scooped|swallow|swallows|swallowed|hoover|hoovers|hoovered|snap|snaps|snapped|round|rounds|rounded|reel|reels|reeled|overhaul|overhauls|overhauled|absorb|absorbs|absorbed|engulf|engulfs|engulfed) (up|in|back)? ~ (FRONT|them|remnants of the break|remnants of FRONT|remains of FRONT|last of FRONT) ~
        FRONT (is|are|was|were|been|being|gets|get) ~ (swept up|mopped up|absorbed|engulfed|gobbled up|swallowed|swallowed up|reeled in|reeled back|hauled back|hauled in|scooped up|hoovered up|snapped up|brought back|brought to heel|overhauled|consumed|netted|rounded up|pulled back|dragged back|run down|wiped up) ~
        (remnants of the break|rest of the break|remnants of FRONT|remains of FRONT|last of FRONT) (is|are|was|were|have been|has been) ~ (swept up|mopped up|absorbed|engulfed|gobbled up|swallowed|swallowed up|reeled in|reeled back|hauled back|hauled in|scooped up|hoovered up|snapped up|brought back|brought to heel|overhauled|consumed|netted|rounded up|pulled back|dragged back|run down|wiped up) ~
        PACK [have] (them|FRONT) (back)? $
        (they|FRONT) (are|were|was|is|have been|has been|had been) ~ (swept up|mopped up|absorbed|engulfed|gobbled up|swallowed|swallowed up|reeled in|reeled back|hauled back|hauled in|scooped up|hoovered up|snapped up|brought back|brought to heel|overhauled|consumed|netted|rounded up|pulled back|dragged back|run down|wiped up) ~
    """,
    "BREAKAWAY": """
        ^ (go|the go|today's go|the move|escape|off the front|clear|in the break|in the move|in the go) : WHO
        WHO [be] (given|allowed|granted|handed) ~ (free rein|leeway|rope|freedom|a long leash|their head|slack|the green light|room)
        WHO [form|make|compose|constitute] ~ (up)? (FRONT|the break of the day|the day's break|the early break|the early move)
        (FRONT|break|breakaway|escape|move|group) ~ (consists of|consisting of|made up of|comprises|comprising|comprised of|composed of|contains|features|includes|formed by|is formed of) WHO
        (out front|up front|in front|up the road|at the head of the race|at the front of the race|ahead|away|in the lead|leading the race|the leaders|the break|the breakaway|the escapees) ~ : WHO
        WHO [go|get|slip|ride|break|jump|pull|move|draw|forge|steal|edge] (clear|away|up the road|off the front|out front|ahead) ~
        WHO (up the road|out front|off the front|in the lead|in front|at the head of the race|at the front) $
        WHO (are|were) (the)? (riders|men|women|leaders|four|five|six|three|seven|escapees|FRONT) ~ (up the road|out front|in front|away|ahead|off the front|$)
        we have WHO (up the road|out front|in front|away|ahead|off the front|at the front)
        ^ (the|today's|here are the|and the|full)? (names|escapees|line-up|protagonists|culprits|adventurers|break of the day) (are|in question|in full)? : WHO
    """,
    "ATTACK": """
        ^ (attack|attacks|attacking|on the attack|new attack|another attack) : WHO
        WHO (attack|attacks|attacked) from PACK
        WHO (chance|chances|chanced|try|tries|tried) HIS (arm|luck|hand)
        WHO (dares|dared) to (chance|try|go|attack|jump|risk)
        WHO [spring|clip|roll|slip|squeeze|wriggle|sneak|slide|steal|pop|drift|ghost|ease] (clear|away|off the front|from PACK|out of PACK|off the front of PACK)
        WHO [jump|surge|kick|burst|bolt|dart|shoot|punch|sprint|stamp] (away|clear|off the front|from PACK|out of PACK|ahead|up the road|up the right|up the left)
        WHO [jump] (at|with|on|under|just) ~~ (banner|sign|mark|left|remaining|to go|km|kilometres|flag|board) ~
        WHO (is|are) (on the move|up and away|out and away|off and away|away and clear|off again|off and running) $
        WHO [hit] (them|the others|X|the rest|the front) with
        WHO [make] (a|HIS|another) (move|bid|bid for freedom|break for it|dash for it|run for it|leap|dart|dash|big move)
        WHO [launch] (a|an|HIS|another|one|himself|herself) ~ (attack|move|acceleration|bid|assault|raid|dig|salvo|from PACK|up the road|off the front) ~
        WHO [strike] out (alone|on|for|solo) ~
        WHO [break] (free|clear|away|ranks) ~
        WHO [set|head] off (alone|solo|on HIS own|up the road|in pursuit|on a solo|by himself|by herself)
        WHO [light] (it up|the fuse|the touchpaper|up the race) $
        WHO [open] (the throttle|the taps|hostilities|fire|the attacking)
        WHO [turn] (the screw|up the heat|on the gas) and (goes|rides|leaves|drops)
        WHO (unleash|unleashes|unleashed|uncork|uncorks|uncorked|produces|produced|delivers|delivered) (a|an|another|HIS) ~ (attack|acceleration|kick|burst|surge|jump|dig)
        WHO [put] in (a|an|another|HIS) ~ (dig|attack|acceleration|effort|surge|kick|burst|big turn of speed)
        WHO [go] (long|early|solo|alone|clear|from distance|from a long way out|over the top) $
        WHO (presses|pressed|pushes|pushed|continues|continued|carries|carried|forges|forged|kicks|goes) (on|ahead) (alone|solo|on his own|on her own|by himself|by herself)
        WHO [take] (off|flight|a flyer|a flier|wing) $
        WHO [try] (something|a move|a solo|HIS luck|an attack|a flyer|a late one)
        WHO [have] (a|another) (dig|go|pop|flyer|crack|stab|nibble|nudge|jab) $
        (another|a|an|new|next|big|huge|sharp|savage|vicious|fierce) (attack|acceleration|dig|kick|surge|move|jump) (from|by|comes from|coming from) WHO
        WHO ~~ (blown|ridden|powered|slipped|jumped|broken|stormed) ~ (clear|away) (from|of|off) ~ (PACK|FRONT|group)
        WHO (clips|clipped|slips|slipped|sets|set|heads|headed|darts|darted|scoots|nips|nipped|goes|went|bursts) off ~ (in pursuit|up the road|after|in chase|alone|solo|in search)
        WHO (goes|go) .
    """,
    "CRASH": """
        WHO [take|have|suffer] (a|an|another) ~ (spill|tumble|fall|tumbler|cropper|crash|slide)
        WHO [come] (a cropper|to grief|unstuck on|off HIS bike|off the bike|off at|off on|off in|down at|down on|down in|down hard|down heavily|down with|down together)
        WHO [come|go] down ~~ (together with|along with|in company with|and so does|and so do|taking) NEXT
        WHO [come] down (at|on|in|together|near|just|after|with|while|as) ~~ (together|along|in company) with NEXT
        WHO (touch|touches|touched) wheels ~~ (down|falls|fall|crash|go|goes|tarmac|road|deck)
        WHO [go|fly|ride|crash|plough|slide|sail|slam|smash|run|veer] (straight|right)? (over|into|through|off) (the|a|some|THE) ~ (barrier|barriers|wall|rail|guardrail|hedge|fence|ditch|crowd|bales|parapet|railings|verge|signpost|bollard|car|spectator|road|field|bushes|gutter)
        (spill|tumble|fall|crash|mishap) for WHO
        WHO [be] (brought|taken|knocked|wiped|mown) (down|off|out) (by|on|at|in|as|when) ~
        WHO (is|are|was|were) (in it|caught up in it|among the fallers|among the victims|one of the fallers|one of the victims|one of those down|one of those on the deck|a faller|on the floor|on the deck|on the ground|on the tarmac|on the road|in the ditch|in a ditch|in a heap|down and|down on|flat out on)
        WHO [kiss|hit|meet|taste] (the) (tarmac|asphalt|deck|ground|floor|road|barriers|kerb|wall)
        WHO [part] company with (HIS|the) (bike|machine|saddle)
        WHO [lose] (it|the front end|the front wheel|the back wheel|control|the back end|HIS front wheel|HIS balance|traction) (on|in|at|through|around|coming|under|over|and)
        WHO (overcook|overcooks|overcooked|misjudge|misjudges|misjudged|overshoot|overshoots|overshot) ~~ (into|over|through|down|ditch|crash|falls)
        WHO [pick] (himself|herself|themselves) (up|off)
        WHO [end] up ~ (in|on|against) (THE) ~ (ditch|deck|ground|floor|tarmac|hedge|barriers|verge|gutter|field|wall|road|kerb)
        WHO (remounts|remounted|gets back on|got back on|climbs back on|clambers back on) ~ (after) (THE)? ~ (fall|crash|spill|tumble)
        (among|amongst|including) (the|those) (fallers|victims|casualties|down|riders down|riders on the deck|on the deck|on the ground|involved|caught up) (are|is|were|was|:)? ~ WHO
        (fallers|victims|casualties|riders down|those down) (are|is|were|include|includes|included|:) WHO
        WHO (have|has|had|is|are) ~ (gone|fallen|come|slid|hit) (down|off) ~ (on|at|in|after|near|behind) ~
        WHO [overshoot|overcook|misjudge|miss] (a|the|that|this|HIS) ~ (bend|corner|turn|hairpin|roundabout|curve|line)
        WHO (slid out|slides out|slid off|hits the deck|hit the deck|went over the bars|goes over the bars|flies over the bars|over the handlebars|is sliding across the road) ~
    """,
    "MECHANICAL": """
        ^ (flat|flats|flat tyre|flat tire|wheel change|bike change|dropped chain) : WHO
        WHO [be] off and (walking|running|pushing)
        WHO [stick|put|raise|throw] ~ (hand|arm) (up|in the air|aloft)
        WHO [have] ~ (hand|arm) (up|in the air|raised|aloft)
        WHO [raise] (an|HIS|a) (hand|arm)
        WHO [pull|stop|come|grind] ~ (over|up|to a halt|to a standstill|at the roadside|at the side of the road|by the roadside) ~ (with|to change|to fix|for) ~ (flat|puncture|mechanical|problem|wheel|bike|chain|issue|tyre|saddle)
        WHO [stop|stand|wait] ~~ (with|for|to change) (a|an|HIS|another|the) ~ (flat|puncture|mechanical|broken wheel|new wheel|wheel|new bike|bike|bike change|wheel change|spare|tyre|chain)
        WHO (has|have|with) ~ (hand|arm)? ~ flat ~ (tyre|tire|front|rear)
        WHO (unship|unships|unshipped|drop|drops|dropped|jam|jams|jammed|snap|snaps|snapped|break|breaks|broke|broken|shed|sheds|buckle|buckles|buckled|damages|damaged) ~ (HIS|a|the) ~ (chain|spoke|derailleur|cable|wheel|gear|saddle|seatpost|pedal|cleat|handlebars|mech|hanger|crank|frame|bike)
        WHOS (~) (gears|gearing|chain|derailleur|bike|machine|shifting|brakes|electronics|saddle|cleat|mech|wheel|tyre|tire|radio) (is|are|has|have) ~ (playing up|jammed|stuck|skipping|broken|given up|given up the ghost|misbehaving|malfunctioning|packed up|flat|rubbing|failing|failed|dead|off|come off|worked loose|snapped|slipped) $
        WHO (need|needs|needed|wants|requires|required|awaits|demands|calls for|called for|signals for) (a) ~ (wheel|bike|spare|change of bike|change of wheel|replacement)
        (puncture|mechanical|flat|flat tyre|flat tire|wheel change|bike change|mechanical problem|chain problem|mechanical trouble) ~ (for|hits|strikes) WHO
        (bad|rotten|tough|terrible|rank|more bad|rough|cruel|hard) luck (for|strikes|struck) WHO ~ : ~ (puncture|flat|mechanical|flat tyre)
        (trouble|problem|problems|misfortune|disaster|drama|bad news|heartbreak) (for|strikes) WHO (, who|: he|: she|, whose|as he|as she|:) ~~ (puncture|punctured|punctures|mechanical|flat|wheel|chain|bike|derailleur|gears|spoke)
        (puncture|flat) ! WHO
        WHO [take|borrow|use|receive|be given|have] (a|X ' s|HIS) (teammate|teammate's|mate's|mate|colleague|colleague's) ~ (bike|wheel|machine)
        WHO (puncture|punctures|punctured|flats|flatted) $
        WHO [suffer|pick|have] (up)? (a|an|another|HIS) ~ (puncture|flat|mechanical)
        WHO [hop|jump|climb|get|swap|switch] (onto|on to|to) (a|the|HIS) (spare|new|replacement|second|teammate's) ~ (bike|machine)
        (chain|gear|gears|derailleur|wheel|bike|brake|tyre|shifting|saddle|cleat|shoe|mechanical|electronic|technical) (trouble|troubles|problem|problems|issue|issues|failure|drama|woes) (for|hits|hit|strikes) WHO
        WHO ~~ (slow leak|slow puncture|blow-out|blowout|flat tyre|soft tyre|rear flat|front flat|dropped chain|snapped chain|broken chain|broken spoke|broken wheel)
        WHO [be] off (the|HIS) bike
        WHO [have] to (change|swap) ~ (bike|bikes|wheel|wheels|machine|shoes)
    """,
    "ABANDON": """
        WHO [climb|get|step|clamber] (into|in) (the|a|HIS) (team car|broom wagon|ambulance|car|race ambulance|sag wagon|medical car|team vehicle)
        WHO (taken|carried|stretchered|carted|led|helped|whisked|driven|rushed|ferried|transported) (away|off|to hospital|to the hospital|into an ambulance|to the ambulance|by ambulance|from the race|to the team car)
        WHO (loaded|put|placed|helped|lifted|bundled) into (the|an|a|HIS) (ambulance|car|team car|broom wagon|medical car)
        WHO [throw] in the (towel|sponge)
        WHO (is|are|was|were|sits|sitting|rides|riding) in the (broom wagon|ambulance|team car|sag wagon)
        WHO [pack] (it in|it up|up|HIS bags)
        WHO [get|step|climb] (off|down) (the|HIS) (bike|machine)
        WHO [get|step|climb] off ~ and (into|is|climbs|quits)
        WHO [leave] (the|this) (race|tour|giro|vuelta)
        WHO to (leave|quit|abandon|exit) (the|this) (race|tour|giro|vuelta)
        WHO [take|remove|hand|unpin|tear] (in|off)? HIS (number|race number|numbers|dossard) (off)?
        WHO [call] (it a day|it quits|time)
        WHO [pull] the (pin|plug)
        WHO (has|have) (gone home|had enough and|been forced out|been forced to quit|been forced to abandon|been forced to stop|had to quit|had to abandon|had to stop|had to withdraw|had to leave the race|had to give up|stopped for good|bowed out|exited the race|ended HIS race|become the)
        WHO [bow] out
        WHO [end] HIS (race|tour|giro|vuelta|day) (here|early|there|in the|at the|by the)
        WHO [play] no further (part|role)
        WHO [come] to the end of HIS (race|tour)
        we (have|ve) lost WHO
        (we've|we have|race has|peloton has|peloton have|race) lost WHO ,
        (race|tour|giro|vuelta) (is over|is done|ends|ended|is run|over) ~ for WHO
        WHOS (race|tour|giro|vuelta) (is|was) ~ (over|run|done|finished)
        (retirement|abandonment|abandon|withdrawal) (of|for|from|:|by) WHO
        (non-finisher|non-finishers|abandon|abandons|retirement|retirements|abandonments) : ~ WHO
        WHO (is|are|becomes|become) ~ (latest|first|next|second|third) ~ (to|rider to) (abandon|quit|retire|leave the race|climb off|withdraw|pull out)
    """,
    "DSQ": """
        WHO (expelled|disqualified|ejected|excluded|booted|kicked|thrown|turfed|sent packing|sent home|removed|ruled) (out|off|by|from|for|after|from the race|out of the race|off the race) ~
        WHO [get|be given|receive] (HIS|the|a) (marching orders|red card)
        WHO [be] shown (a|the) red card
        (jury|commissaires|judges|officials|organisers|organizers) (have|has)? (disqualified|disqualify|expelled|expel|ejected|eject|excluded|exclude|thrown|throw|kicked|kick|sent) WHO
        WHO (has|have) ~ disqualified
    """,
    "GAP_PEL_LEAD": """
        (they|FRONT) [hang|hold|cling|hover|stay|dangle|survive] ~ (with|at|to|on|by)? ~ T
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
    "BACK": """
        WHO (is|are|gets|got|makes it|made it|comes|came|has got|have got|rides|fights HIS way|finds HIS way|works HIS way) ~ back (in|into|on to|onto|to|on the tail of|at the back of|amongst|among) PACK
        WHO [rejoin|regain] PACK
        WHO (latch|latches|latched|tag|tags|tagged|hook|hooks|hooked) back on (to)? ~ PACK
        (paces|paced|brings|brought|tows|towed|guides|guided|escorts|escorted|shepherds|nurses) WHO back (to|into|up to|on to|onto) PACK
    """,
    "SOLO": """
        WHO [be] ~ (alone|solo|on his own|on her own|all alone|by himself|by herself) (at the front|in front|out front|in the lead|up the road|at the head of the race|ahead|off the front)
        WHO [be] (now|left|the only one|the sole leader|our lone leader|the lone leader) ~ (alone|out front|in front|in the lead|sole leader|lone leader|left|up front)
        WHO (leads|is leading) (alone|solo|on his own|on her own)
        (just|only) WHO (left|remains|remaining|in front|out front|up front)
    """,
    "DNS": """
        (non-starter|non-starters|non starters|did not start|not starting|no start) (today|this morning)? : ~ WHO
        (no|without) WHO (today|this morning|at the start) $
    """,
    "CLIMBS": """
        WHO [beat|pip|outsprint|deny|see] (off)? NEXT (to|for|at|in|on|over) ~ (UP|POINTS|UP POINTS)
        WHO [get] the better of NEXT (to|for|at|in|on|over|atop) ~ (UP|POINTS)
        WHO [mop|hoover|scoop|pick|help] (up|himself to|herself to|themselves to) POINTS ~ (at|on|over|atop|up) UP
        WHO [take|claim|grab|collect|bag|earn|win|pocket] POINTS (available|on offer)? ~ (at|on|over|atop|up) UP
        WHO [take|claim|grab|collect|bag|earn|win|pocket] POINTS (available|on offer)? ~ (at|on|over|atop|up) UP , ahead of NEXT
        WHO [take|claim|grab|collect|bag|earn|win|pocket] (maximum|top|full) points ~~ ahead of NEXT
        WHO [lead] (FRONT|them|the way|the others|the break|the group|the race|the trio|the duo|X) (over|across) UP
        (over) (the top|UP) , (with|it's|it is|and it's)? ~ WHO (first|in front|leading|at the head|in the lead|at the front|ahead) $
        (over) (the top|UP) , (with|it's|it is|and it's)? ~ WHO (first|in front|leading|at the head|in the lead|at the front|ahead) (of|from) NEXT
        POINTS (at|on|over|atop) UP (go|goes|went) (to) WHO
        (kom points|mountain points|mountains points|maximum points|top points|full points|all points) (go|goes|went) (to|the way of) WHO
        WHO [lead|be first|come first|go first|roll first] (over|across|to) UP ~ (from|ahead of|in front of|before|with) NEXT
        WHO [crest] UP (ahead of|in front of|before|from) NEXT
        X [let] WHO (take|have|collect|claim|grab) (POINTS) ~ (at|on|over|atop) UP
        (N) points for WHO ~ (at|on|over|atop) UP
    """,
    "SPRINTS": """
        WHO [beat|pip|outsprint|deny] NEXT ~ (at|in|to|for|on) SPRINT
        WHO [get] the better of NEXT ~ (at|in|to|for|on) SPRINT
        WHO [roll|go|come|cross|pass] (over|through|across) (first|the line|the line first)? ~ (at|in) SPRINT
        WHO [go|roll|come|pass] (through|over|across) SPRINT (first|in first place|ahead of everyone)
        WHO [go|roll|come|pass] (through|over|across) first (at|in) SPRINT
        SPRINT (went|goes|was taken|was won|is taken|is won|went the way) (to|by|of) WHO
        (at) SPRINT ~~ , WHO [roll|go|come|cross|pass] (over|through|across) (the line)? ~ (from|ahead of|before|in front of|followed by) NEXT
        (at) SPRINT ~~ , WHO [roll|go|come|cross|pass|lead] (over|through|across) (the line)? ~ (first|uncontested|unopposed|unchallenged)
        WHO , winner of SPRINT
        WHO [take|win|claim|grab|nab|collect] SPRINT (unopposed|uncontested|unchallenged|without a fight|at|in|and|from|ahead)
        WHO (was|is) (the)? (winner|fastest|quickest) (of|at|in) SPRINT
        WHO [lead] (FRONT|them|the way|the others|the group|X) (over|across|through) SPRINT
        WHO to win SPRINT
        who darted clear to win SPRINT
    """,
}
"""Frames by kind; "CLIMBS" and "SPRINTS" give who passes first and, as `NEXT`, who came next."""
