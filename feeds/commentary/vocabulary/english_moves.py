"""English frames of what riders do to the groups: attack, break, come across, are dropped and caught."""

FRAMES = {
    "JOIN": """
        WHO ~~ (drags|drag|dragged|tows|tow|towed|pulls|pulled|brings|brought|leads|led) NEXT (up|across|over) to FRONT
        WHO (is|are|s) (safely|now|finally|already|quickly|soon)? back (in|with|among|amongst) FRONT
        joined by (two|three|four|five|six) : WHO
        WHO (has|have|ve|had) N (across|over) to (FRONT|X)
        WHO [bridge|jump|come|cross|ride|fly|sail|sprint] (up|over|across)? to FRONT
        WHO [bridge|jump|come|ride|fly] (up|over|across) to X
        WHO (latch|latches|latched|tag|tags|tagged|hook|hooks|hooked) on $
        WHO (goes|go|went|clawed HIS way|claws HIS way|fought HIS way|worked HIS way|dragged HIS way|dragged himself|dragged herself) ~ (across|over|up) to (FRONT|X)
        WHO (is|are|were|s) (straight|quickly|right|immediately|already|soon)? (up to|across to|up with|in contact with) (FRONT|X|him|her)
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
        (they|FRONT|X) (are|is|have been|has been|were|was|soon|now) (joined|rejoined|reached) ~~ by WHO
        (junction|contact) (is made|has been made|made) (by|for) WHO
        WHO (has|have) (caught|reached|got across to|made it to|linked up with|caught up with|rejoined|found) (FRONT|X|the front|the head of the race)
        WHO (arrive|arrives|arrived|is there|are there|lands|land) ~ (at the front|with the leaders|with FRONT|up front|in the front group|from behind|at the head of the race)
        (FRONT|X) (has|have) company ~ : ~ WHO
        WHO (is|are|s) (now)? with (FRONT|the leaders|the leading group|the break)
        WHO (is|are|s) (now|there)? with them .
        WHO [make] it (two|three|four|five|six|seven|eight|nine|ten|a trio|a quartet|a quintet) (at|in|up|out|now|.) ~
        WHO [regain|rejoin] ~ (FRONT|companions|breakmates|HIS colleagues|HIS partners)
        WHO [regain|recover|retake|reclaim] (HIS|a) (place|spot|position) (in|at) (FRONT|the front)
        WHO [join|reach|catch] (the|those|our) N (up front|out front|in front|ahead|at the front|up the road)
        (FRONT|X) (now|soon|also|suddenly)? (have|has) (now|also)? WHO (for company|with them|with him|with her|alongside them)
        with the arrival of WHO
        WHO [manage] to (bridge|join|make|get|close|cross|reach|latch) ~ (FRONT|X|the gap|across|the jump|the junction|contact|them)
        WHO [succeed] in (bridging|joining|making|getting|closing|crossing|reaching|catching) ~ (FRONT|X|the gap|across|the jump|the junction|contact|them)
        WHO [attach|hitch|glue] (himself|herself|themselves) (on to|onto|to) ~ (FRONT|X)
        WHO (tacks|tacked|clips|clipped|bolts|latches|tags) on to ~ (FRONT|X)
        WHO [haul|claw|drag|fight|pull|work|chase|bring|heave|winch] (himself|herself|themselves|HIS way) ~ (back|up|across|over) (up|across|over)? to (FRONT|X)
        WHO (has|have|had)? (clawed|fought|chased|battled|worked|ridden|come|got|made it|scrambled|struggled) ~ back (on|up|on to|onto|to|into|in|in with|among|amongst) (FRONT|the front group|the front of the race)
        WHO (reach|reaches|reached|arrive|arrives) at ~ (FRONT|the front group)
        WHO [step|jump|leap|hop|spring|dance|cruise|sail|coast] across (the gap|to FRONT|to X)
        WHO (gets|got|scrambles|scrambled|makes it|made it|climbs|climbed|hops|hopped) on (board|to the back|to the tail) ~ (of FRONT)?
    """,
    "JOIN_ON": """
        WHO (comes|came|come|moves|moved) across $
        WHO (is|are|s) (now|there|finally|almost there and|already|back)? (on|there|in contact|at the front|up there) .
        WHO (is|are|s) (now|finally|already)? (in|part of|up with|with|at) FRONT
        WHO [bridge] (.|, so|and)
        WHO [get] (back)? on .
        WHO [close|plug|shut|bridge|eliminate|erase] the (gap|hole|divide|last few metres) ~
        WHO [make] (the connection|the link|the junction|contact) (.|,)
        WHOS ~~ (pursuit|chase|effort|efforts|persistence|perseverance) (has|have|is|are)? (paid off|pays off|over|done|rewarded|complete|completed)
        (mission|job) (accomplished|done) for WHO
        WHO (did|does|has done|have done|made|makes|have made|has made) it .
    """,
    "JOIN_CHASERS": """
        (CHASE) ~ (linked up|joined up|hooked up|made contact|made the junction|bridged across|bridged over|bridged up|closed the gap|got across|made it across|joined forces|made the bridge|come together|across to|caught up) ~
        (CHASE) (are|is|have|has) ~ (across|on the back|made it|joined|onto|on to) ~ (FRONT|X)
        (CHASE) (have|has) (caught|reached|joined|made contact with|made it across to|got to|latched onto|rejoined|overhauled) ~ (FRONT|X|the front)
        (CHASE) (catch|catches|caught|join|joins|joined|reach|reaches|reached|rejoin|rejoins) ~ (FRONT|X|the front)
        (two|both|three) groups (have|has|are|now)? ~ (merge|merged|joined|come together|came together|join up|linked up|become one|joined forces|together|united|link up|as one|combined) ~
        (FRONT|X) (have|has|are|is|was|were|been) ~ (caught|joined|reached) by ~ CHASE
        (they|they've) (have|ve|had|are|re)? ~ (come|made it|got|bridged|jumped|ridden) (across|over|up) to ~ (FRONT|the front|those in front)
        (CHASE|FRONT) (are|is|have|has) (now|finally|duly|at last)? (across|there|in contact) (.|,)
        (CHASE|FRONT) (have|has)? (bridged|closed|bridge|bridges|close|closes) the (gap|divide|hole) (.|,|to|and|with|on|at|after)
        CHASE (make|makes|made|have made|has made) (contact|the junction|the catch|it)
        CHASE (are|is) (now|already|finally)? with FRONT
        (contact|junction) (.|!|:|,) (the)? CHASE (are|is|have|has) (on|across|there|made it|arrived|up)
        (groups) (merge|have merged|come together|have come together|join forces|have joined forces|are now one)
        (contact|junction|link-up|bridge) (is|has been|s) (made|established|complete|completed) ~
    """,
    "BACK": """
        WHO (is|are|gets|got|makes it|made it|comes|came|has got|have got|rides|fights HIS way|finds HIS way|works HIS way) ~ back (in|into|on to|onto|to|on the tail of|at the back of|amongst|among) PACK
        WHO [rejoin|regain] PACK
        WHO (is|are|s) (safely|now|quickly|already|soon|finally)? back in .
        WHO (latch|latches|latched|tag|tags|tagged|hook|hooks|hooked) back on (to)? ~ PACK
        (paces|paced|brings|brought|tows|towed|guides|guided|escorts|escorted|shepherds|nurses) WHO back (to|into|up to|on to|onto) PACK
        WHO (rejoins|rejoin|rejoined|regains|regained) (the|PACK) ~
        WHO (is|are|s|gets|got|makes it|made it|has made it|have made it|has got|have got|fights HIS way|works HIS way|finds HIS way|comes|came|has come|have come) (now|already|safely|finally|quickly|soon)? back (in the fold|in the convoy and back in PACK|with the others|in the group|on|in the pack|amongst the favourites|where he belongs|where she belongs|in contact|in his place|in position) $
        WHO (closes|closed|has closed|has bridged|bridges) (the gap|back) ~ to PACK
        WHO (has made it|have made it|makes it|made it|has got|got|gets) back .
        WHO (is|are|s) back in touch (,|.|with PACK|after|at the)
    """,
    "DROPPED": """
        WHO (waves|waved|wave) (PACK|FRONT|the group|HIS rivals|HIS companions) (goodbye|farewell|adieu)
        WHO ~~ ridden off (HIS|the|X) (wheel|wheels)
        WHO (waves|waved|says|said|bids) (goodbye|farewell|adieu) to (the other N|the N others|those in front)
        (elastic|rope|string) between WHO ~~ (snaps|snapped|breaks|broke|gives|stretches|goes)
        WHO ~ (zigzagging|zig-zagging|weaving) ~ (over|across|from one side|all over) ~
        WHO ~ (crawling|at a standstill|creeping) ~ (over|across|from one side|all over|up) ~
        WHO (is|are|was) (one|two|some) of (those|the riders) ~ (dropped|distanced|can't|cannot|lose|losing|unable)
        FRONT (lose|loses|has lost|have lost|sheds|shed) WHO
        WHO [lose] (N) (metres|meters|lengths|bike lengths|yards) ~
        WHO (can't|cannot|couldn't|could not) (respond|reply|answer|react) ~
        WHO ~~ (lets|let) the gap (grow|open|widen)
        WHO (sits|sit|sat) up and [let] (the others|HIS companions|the rest|FRONT) ~ go
        WHO [go] (pop|backwards|out the back|out the back door|off the back)
        WHO [let] (X|the wheel|the wheels|the rest|the others) go $
        WHO [let] (X|the others|the leaders) ride away
        WHO [let] (the) N go $
        WHO [let] go (of|.) ~
        WHO [be] beaten .
        WHO (is|was) ~ (dropped|distanced|gone) (at once|straight away|immediately|right away|again)
        WHO (is|are|was|were) out the back (of)? ~
        WHO (said|say|says|saying|wave|waves|waved|bid|bids) (goodbye|farewell|adieu|au revoir) to PACK
        WHO (said|say|says|saying|wave|waves|waved|bid|bids) (goodbye|farewell|adieu|au revoir) to (FRONT|X|the others|the rest)
        WHO [lose] (contact|touch|ground|the wheel|the wheels)
        WHO [lose] (the|HIS) grip on
        WHO to lose (contact|touch|the wheel|ground)
        WHO (can no longer|could no longer|can't|couldn't|cannot|unable to|is not able to) (follow|hold on|keep up|hang on|stay on|respond|cope|match|stay with|live with|go with) ~
        WHO [find] the (going|pace|tempo|gradient|speed|slope|acceleration) too (tough|hot|hard|high|much|fast|severe|steep)
        (pace|tempo|gradient|going|speed|acceleration|it|slope|climb) (is|was|proves|s|'s|proved|becomes) ~ too (much|hot|hard|high|fast|tough|steep) for WHO
        WHO [slide|slip|drift|fall|drop|tumble] (out|off) (the|of the|off the)? (back|rear|tail|pace)
        WHO (falling|slipping|drifting|dropping|sliding|fading|slips|drifts|drops|fades|slides|falls) (behind|back|backwards) $
        WHO (falling|drifting|dropping|fading|drops|fades|falls) away $
        (elastic|rope|string) (has|have|finally|now|is|s)? ~ (snaps|snapped|broken|breaks|broke|gone|goes|stretched) ~ for WHO
        WHOS (elastic) (has|finally)? (snaps|snapped|broken|breaks|gone)
        WHOS legs (have|are) ~ (gone|empty|giving out|given up)
        WHO (is|are|was|were|been|being|gets|got|get) (jettisoned|shelled|distanced|ejected|unhitched|shed|dislodged|discarded|spat out|shaken off|shaken loose|burnt off|burned off|left behind|left for dead|cut adrift|cast adrift|dropped like a stone) ~
        X [ride|push|force] WHO off (his|her|the) wheel
        (X|PACK|FRONT) [leave] WHO (for dead|behind|in HIS wake|standing|flailing|gasping|trailing)
        X (sheds|shed|has shed|drops|has dropped|dropped|distances|has distanced|sees off|has seen off|saw off|jettisons|has jettisoned|shells|burns off|has burned off|discards|has discarded|shakes off|has shaken off) WHO $
        WHO (suffers|suffered|suffering|struggles|struggled|struggling|labours|labouring) and (loses|lets|drops|slips|falls|slides|is|has)
        WHO (blows|blew|blown|cracks|cracked|explodes|exploded|detonates|detonated|implodes|imploded|wilts|wilted|folds|folded|buckles|buckled|disintegrates) (up|spectacularly|completely)? (immediately|instantly|at once|straight away|right away|soon after)? $
        (out|off) the back (goes|go|went|comes|is|are) WHO
        (first|next|latest|other) (victim|victims|casualty|casualties) of (the|this|that) ~ (climb|pace|acceleration|tempo|slopes|wall|attack|speed|ascent) (is|are|:|include|includes) WHO
        WHO [pay] (the price|for HIS efforts|for his efforts|for her efforts) $
        WHO [run] out of (legs|gas|steam|fuel|road|puff|juice)
        WHO (has|have) (nothing left|no answer|no reply|no response)
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
        X (gets|got|has got|is) rid of WHO
        X (is|was) too strong for WHO (on|when|and|here|.)
        WHO [pay|be paying|have paid] (the price|dearly|for HIS) ~ (efforts|effort|attack|work|attacks|early efforts|exertions)? ~~ (drop|drops|dropped|let|lets|fall|falls|slip|slips|lose|loses|crack|cracks)
        WHO (has|have|had) to (let|give|sit|drop|ease) (go|up|PACK|the|X|way|off|FRONT) ~
        (distanced|dropped|left behind|shelled|out the back|off the back|going backwards) ~~ ,? (including|include|among them|amongst them|are|is|:|like) WHO
        WHO [be] (among|amongst) (the|those) ~ (dropped|distanced|left behind|in difficulty|shelled|losing contact)
        WHO (among|amongst) (the|those) (riders|men|women)? ~ (dropped|distanced|off the back|losing contact|to be dropped|to lose contact|to have been dropped)
        along with WHO , who (is|are|has|have|loses|lose) (also|been)? (dropped|contact|distanced)
        (distanced|dropped|loses contact|lost contact|lose contact|lets go|cracks|cracked) ~~ , (along with|together with|as is|as are|as does|and so is|and so are|and so does|followed by|with) WHO
        WHO (can't|cannot|couldn't|could not|can not|is unable to|are unable to|was unable to|is not able to|fails to|failed to) (hang|hold|stay|stick|keep|follow|live|match|cope) ~
        WHO (can't|cannot|couldn't|could not) .
        WHO (is|are|was|were) no longer (in|with|part of) (FRONT|PACK|the group|the lead group|there|the front group|the group of favourites)
        WHO [come|get|be] (unstuck|detached|shed|unhitched|adrift)
        WHO [yield|concede] (a|some|ground|metres|several|the) ~
        WHO (doesn't|didn't|does not|did not|won't) (last|survive|hold|hang|stay) (long|much longer|on|there long|the pace|with)
        WHO (is|are|s) gone !(straight|right|past|clear|away|over|through|down|up|with|across|on|for|back|to|round|by|after|into|solo|alone|off|from|long|early)
        WHO (is|are|s) (empty|shattered|broken|on the limit and drops|over the limit)
        WHO (is|are|s) finished .
        (gap) (opens|opened|opens up|is opening|has opened) ~~ (in front of|ahead of|for) WHO
        (X|FRONT) (has|have) lost (a man|a rider|one) : WHO
        (losing|loses|lost|lose) (a|one) (man|rider|member|passenger) : ~ WHO
        (trouble|distress|difficulty|difficulties) ~~ WHO (dropped|distanced|off the back|loses contact)
        (bad day|bad news|disaster|no luck|end) for WHO , who (is|has been|was|loses|has lost|has) ~ (dropped|distanced|left behind|spat out|contact|shelled|cracked|shed|let go) ~
        WHO (suffers|suffered|suffering|is suffering|struggling|is struggling|struggles|labouring) ~~ and (has to|must|is forced to|lets|loses|drops|slips|cannot|can't) ~
        WHO [be] reduced to (HIS own pace|riding HIS own pace)
    """,
    "DROPPED_AWAY": """
        [go|goes] with (him|her|them|X) ~ , (but)? WHO (doesn't|does not|didn't|did not|can't|cannot|couldn't) .
        X ~ (can|does|follows|responds|reacts) , (but)? WHO (doesn't|does not|can't|cannot) .
        WHO (swings|swung|peels|peeled|pulls|pulled) (off|aside|over) !(with|for|to) ~ $
        WHO (swings|swung|peels|peeled) off ~
        WHO (has|have) stopped pedalling
        WHO (has|have)? (been told to wait|sat up|sits up|sits up and) ~
        WHO ~ (waits|waited|waiting) for PACK
        WHO ~ (lets|let|leaves|left|leaving) (the others|the rest|the other N) ~ (get on with it|go|to it|go on|ride on|alone)
        WHOS (work|job|day|shift|turn) (is|was) ~ done
        (end of the road|end of the line) for WHO
        WHO [be] (beaten|done|finished|spent|cooked|gone) $
    """,
    "CAUGHT": """
        (curtain) (comes down|falls|came down|fell|drops|dropped) (on|for) WHO
        (curtain) (comes down|falls|came down|fell|drops|dropped) on ~ WHOS ~ (adventure|effort|escape|raid|solo|bid|move|ride|day|attack|break)
        (game|party|jig|fun|adventure|dream|time|number) (is|was|s) (up|over|at an end) for WHO
        they [sweep|mop|scoop|hoover|gobble|swallow|snap|hoover] up WHO
        TEAM (~) [bring|reel|haul|pull|sweep|mop|gobble|claw|drag] (back|in|up) WHO
        WHO [be] ~ the (first|next|last|latest|last of them|last of FRONT|last survivor|last one) to be (~) (swept up|gathered in|gathered up|picked off|mopped up|absorbed|engulfed|gobbled up|swallowed|swallowed up|reeled in|reeled back|hauled back|hauled in|scooped up|hoovered up|snapped up|brought back|brought to heel|overhauled|consumed|netted|rounded up|pulled back|dragged back|run down|wiped up|caught|recaptured|reabsorbed|captured|neutralised)
        (last|next|first) (of them|of FRONT|one)? to be (swept up|mopped up|absorbed|engulfed|gobbled up|swallowed|swallowed up|reeled in|reeled back|hauled back|hauled in|scooped up|hoovered up|snapped up|brought back|brought to heel|overhauled|consumed|netted|rounded up|pulled back|dragged back|run down|wiped up|caught|recaptured|reabsorbed|captured|neutralised) (is|was) WHO
        (last|final|sole|only) (survivor|one|man|rider|escapee|FRONT|of FRONT) (standing|left|remaining|from FRONT|of FRONT)? WHO (is|was|has been) ~ (swept up|mopped up|absorbed|engulfed|gobbled up|swallowed|swallowed up|reeled in|reeled back|hauled back|hauled in|scooped up|hoovered up|snapped up|brought back|brought to heel|overhauled|consumed|netted|rounded up|pulled back|dragged back|run down|wiped up|caught|recaptured|reabsorbed|captured|neutralised) ~
        WHO (is|are|was|were) (~) back (in|with|inside|among|amongst|into) PACK
        WHO (is|are|was|were) back where (he|she|they|X) (started|began|came from)
        WHO (is|are|was|were) (back)? ~ in the (belly|bosom|arms|fold|safety|folds|shelter|clutches|jaws) (of PACK)?
        WHOS (~~) (day out|solo|adventure|effort|escape|raid|ride|bid|move|freedom|time in front|time out front|time at the sharp end|time at the pointy end|flight|attack|foray|venture|escapade|long solo|brave solo|lone raid|stint|turn in front|resistance) (is|was|has been|ends|ended|comes|came|has come) ~ (over|done|ended|here|finished|to an end|to nothing|nullified|snuffed out|neutralised|undone|at an end|up)
        WHOS (~~) (adventure|effort|escape|raid|solo|bid|move|ride) (ends|ended) ~
        PACK (~) (gobble|gobbles|gobbled|sweep|sweeps|swept|hoover|hoovers|hoovered|mop|mops|mopped|scoop|scoops|scooped|snap|snaps|snapped|eat|eats|ate|swallow|swallows|swallowed|engulf|engulfs|engulfed|absorb|absorbs|absorbed|devour|devours|devoured|reel|reels|reeled|overhaul|overhauls|overhauled|snaffle|snaffles|collect|collects|collected|round|rounds|rounded) (up|in)? WHO
        WHO (is|are|was|were|been|being|gets|got|get) (absorbed|engulfed|gathered in|gathered up|swallowed|devoured|gobbled|hoovered|swept up|mopped up|scooped up|snapped up|reeled in|reeled back|overhauled|hauled back|hauled in|brought back|brought to heel|snuffed out|consumed|overrun|collected|run down|hunted down|chased down|netted|enveloped|picked off|wiped up|retrieved|pegged back|clawed back|dragged back|pulled back|rounded up) ~
        WHO [sit] up and (wait|waits|waited|drift|drifts|drifted|rejoin|rejoins|is|are) ~ PACK
        WHO [return|drift|slip|fall|drop|come] ~ (to|into) PACK
        PACK (~) (upon|on to|on the wheel of|up to) WHO $
        WHO (was|is) (caught|collared) (again)? (beneath|under|with|inside|at|before|near|just|on) ~
        (game over|goodnight|that's that|that's it|all over|curtains) for WHO
        WHO [be] ~ (drawn|wound|hauled|reeled|pulled|brought|dragged|winched) (back)? in $
        X (reels|reeled|hauls|hauled|pulls|pulled) in WHO
        PACK (rolls|rolled|rides|rode|sweeps|swept|charges|thunders|thundered|comes|came|goes|went|flies|flew) (right|straight)? (over|past|by) WHO
        PACK (shuts|shut|closes|closed|brings|brought|pulls|pulled|hauls|hauled|reels|reeled) (WHO) (down|back|in|up)
        WHO (is|are|was|were) ~ back where (he|she|they) (started|began|came from)
        WHO (is|are|was|were|been|being|gets|got) (overtaken|caught and passed|run down|reeled back in|mopped up) ~
        X (catches|caught|overhauls|overhauled|overtakes|overtook|sweeps past|swept past|flies past|flew past|rides past|rode past|goes past|goes straight past|breezes past|comes past|steams past) WHO
        PACK (catch|catches|caught|have caught|has caught|have brought back|has brought back|bring back|brings back|pick up|picks up|picked up|pull back|pulls back|pulled back|have passed|has passed|pass|passes|passed) ~ WHO
        WHO (is|are|was|were|has been|have been|gets|get|got|being) (passed|overtaken|caught and passed|swept aside|joined|rejoined|swamped) by ~ PACK
        WHO (sits|sit|sat|has sat|have sat) up and ~ (wait|waits|waited|is|are|drift|drifts|lets|let) ~
        WHO [be] (soon|quickly|immediately|promptly|duly|shortly)? ~ (back with|brought back|reeled in|closed down|back where he started|back where she started|pulled back|shut down|chased down|caught again|caught) ~
        WHO [be] (soon|quickly|immediately|promptly|duly|shortly)? ~ back in !(the FRONT|FRONT) ~
        WHO (gives|gave|give) up (HIS|the) ~ (effort|attempt|solo|struggle|raid|fight) ~
    """,
    "CAUGHT_CHASERS": """
        CHASE (is|are|was|were|has been|have been|'ve been) ~ (swept up|mopped up|absorbed|engulfed|gobbled up|swallowed|swallowed up|reeled in|hauled back|hauled in|scooped up|hoovered up|snapped up|brought back|overhauled|rounded up|pulled back|caught|recaptured|reabsorbed|picked up) (again|.|by PACK|by the|with|and|at|before|now)
        PACK (has|have)? (swept up|sweeps up|mops up|mopped up|gobbles up|gobbled up|swallows|swallowed|swallows up|reels in|reeled in|hoovers up|hoovered up|scoops up|scooped up|picks up|picked up|catches|caught|absorbs|absorbed) CHASE
    """,
    "CAUGHT_ALL": """
        (curtain) (comes down|falls|came down|fell|drops|dropped) (on|for) (FRONT|them|the break|the day's break)
        (game|party|jig|fun|adventure|dream|time) (is|was|s) (up|over|at an end) (for FRONT|for them|.) ~
        TEAM (~) [bring|reel|haul|pull|sweep|mop|gobble|claw|drag] (back|in|up) !(bottles|drinks|food|bidons|supplies|some|water) ~ (FRONT|them|the whole lot|all of them|the lot of them|everyone|everybody)
        TEAM (~) [catch|swallow|absorb|engulf|neutralise|overhaul] ~ (FRONT|the whole lot|all of them|the lot of them)
        (last|final|remaining) (two|three|four|five|six|survivors|survivor|ones|few|pair|trio) ~ (are|is|have|has) ~ (swept up|mopped up|absorbed|engulfed|gobbled up|swallowed|swallowed up|reeled in|reeled back|hauled back|hauled in|scooped up|hoovered up|snapped up|brought back|brought to heel|overhauled|consumed|netted|rounded up|pulled back|dragged back|run down|wiped up|caught|recaptured|reabsorbed|captured|neutralised) ~
        (FRONT are|FRONT is|the leaders are|they are|they're) (now|all|duly|finally)? (back in|back with|back inside|back in the bunch|back in the peloton|back in the pack) (PACK|.)
        FRONT ~ [throw] in the towel
        FRONT [raise|wave] the white flag
        FRONT (in front|up front|out front)? (sit|sits|sat|have sat) up (and wait|and waits|and are waiting|and waited|to wait|to be caught|now|together|both|again|immediately|at once|and call it a day)? (for PACK|.)
        we have a (catch|capture|junction)
        (contact|junction) between PACK and FRONT
        (break|breakaway|escape) (is|s|was) (dead|a thing of the past|kaput|no longer|caught|over and done with) ~
        (that's|that is|it's|it is|and that's) (it|all she wrote|curtains|game over|the end of the road|all over|the end) for (FRONT|them|the break)
        PACK ~ (sweep|sweeps|swept|mop|mops|mopped|gobble|gobbles|gobbled|scoop|scoops|scooped|swallow|swallows|swallowed|hoover|hoovers|hoovered|snap|snaps|snapped|round|rounds|rounded|reel|reels|reeled|overhaul|overhauls|overhauled|absorb|absorbs|absorbed|engulf|engulfs|engulfed) (up|in|back)? ~ (FRONT|them|remnants of the break|remnants of FRONT|remains of FRONT|last of FRONT) ~
        FRONT (is|are|was|were|been|being|gets|get) ~ (swept up|mopped up|absorbed|engulfed|gobbled up|swallowed|swallowed up|reeled in|reeled back|hauled back|hauled in|scooped up|hoovered up|snapped up|brought back|brought to heel|overhauled|consumed|netted|rounded up|pulled back|dragged back|run down|wiped up|retrieved) ~
        (remnants of the break|rest of the break|remnants of FRONT|remains of FRONT|last of FRONT) (is|are|was|were|have been|has been) ~ (swept up|mopped up|absorbed|engulfed|gobbled up|swallowed|swallowed up|reeled in|reeled back|hauled back|hauled in|scooped up|hoovered up|snapped up|brought back|brought to heel|overhauled|consumed|netted|rounded up|pulled back|dragged back|run down|wiped up|retrieved) ~
        PACK [have] (them|FRONT) back $
        PACK [have] (them|FRONT) .
        (they|FRONT) (are|were|was|is|have been|has been|had been) ~ (swept up|mopped up|absorbed|engulfed|gobbled up|swallowed|swallowed up|reeled in|reeled back|hauled back|hauled in|scooped up|hoovered up|snapped up|brought back|brought to heel|overhauled|consumed|netted|rounded up|pulled back|dragged back|run down|wiped up|retrieved) ~
        FRONT OWN ~ (effort|efforts|adventure|attempt|day|escapade|escape|flight|move|attack|day out|time) (ends|end|ended|is over|are over|has ended|comes to an end|is at an end|is done|has come to an end) ~
        (no more|nothing left|curtains|game over|lights out) (break|breakaway|for the break|for the breakaway|for the escapees|for the leaders|of the break|of the breakaway|for FRONT|of FRONT)
        (break|breakaway|escape) (is|has been|s) history (.|,|now)
        (break|breakaway|escape) (is|has been|s) (over|no more|finished|done|nullified|neutralised|neutralized|snuffed out|brought to an end|back|shut down|closed down) $
        PACK (catches|catch|have caught|has caught|have captured|captures|brings back|bring back|closes down|reabsorbs|have reabsorbed|recaptures|recapture|make contact with|makes contact with|have passed|passes) ~ (FRONT|them|the last of FRONT|remnants of the break)
    """,
    "REGROUP": """
        (race|whole race|whole field|entire field|whole bunch) (is|are|s)? (now|all|finally|soon)? (back in one piece|in one piece)
        ^ (back to square one|all to do again|everything to do again) (.|again|:|and|with)
        (race|whole race|everything|everybody|everyone|whole field|entire field|whole bunch|riders|we|we're|it's|it) (is|are|has|have|s)? (now|all|finally|soon)? (back in one piece|back as one|come together again|come back together|come together once more|reunited|one again|regrouped|together again|together once more|back to square one|all together|back together)
        (nobody|no one|no-one|no riders|not a soul) (is|left)? (now|left)? (in front|ahead|up the road|out front|off the front|away|clear|up front) (any more|anymore|any longer|now|left)
        (status quo|calm) (is|has been|s) restored
        N riders as one
        (back to|down to) (one|a single) ~ (PACK|group) .
    """,
    "REGROUP_PACK": """
        (one|single|compact|united|complete|whole) (big|large|huge|happy)? (PACK|group|bunch|field|family) (again|once more|once again|now|.)
        PACK (is|are|has|have) (now|all|back)? (compact|one|complete|united|intact|whole|all together|together|in one piece|reunited|regrouped|come together|come back together|reformed|merged) (again|once more|once again|.)
        (field) (is|are|has|have) (now|all|back)? (compact|one|complete|united|intact|all together|together|in one piece|reunited|regrouped|come together|come back together|reformed) (again|once more|once again|.)
        (halves|parts|echelons|pieces|all groups|all the groups|splits|fragments|sections) ~ (have|are|has|come|came) (now|all|again|finally|soon)? (come together|come back together|back together|together again|merged|joined up|reunited|rejoined|joined forces|one again|together)
        (split|splits|damage) (has been|have been|is|are|was) ~ (healed|mended|repaired|undone) ~
    """,
    "LEFT": """
        (just|only|down to) WHO (left)? (up front|in front|out front|ahead|at the front|up the road|out there|in the lead|together in front) .
        (leaving|leaves|left) WHO (left|alone|out|together)? (up front|in front|out front|ahead|at the front|up the road|in the lead|at the head of the race) ~ .
    """,
    "BREAKAWAY": """
        (reminder|reminded|remind you) (of the names|of the men|of the riders|of who is|of who's) ~ : WHO
        ^ (situation|the situation|situation on the road|the situation on the road|as it stands|as things stand|on the road|order on the road|the order on the road) : (FRONT :)? WHO (;|,|at|in front|up front)
        ^ here (they are|are the names|is the break|are the escapees|are the leaders|is the list|are the men|are our leaders|are our escapees) : WHO
        (leading|in front|out front|ahead) (are|is still|are still) WHO
        (it's|it is|we see|we have|we find|that's) WHO (up front|in front|out front|ahead|in the lead|up the road|at the front)
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
        PACK ~ (green light|go-ahead|blessing|freedom|consent|leeway|permission) ~~ : WHO
        PACK (lets|let|have let|has let|allow|allows|allowed|is letting|are letting) ~~ : WHO
        PACK (lets|let|have let|has let|allow|allows|allowed|is letting|are letting) WHO (go|to go|ride|escape|leave|clear)
        WHO [be] (away|clear|up the road|out front|off the front|in front|ahead|at the front) (with|alongside|together with|in the company of|accompanied by|and so) NEXT
        WHO (again|once more)? , (again|this time|once more|now) ~ (with|alongside|accompanied by|joined by|together with|in the company of) NEXT
        WHO [be] (being|been)? (given|allowed|granted|handed) (to go|to build|to ride|to get|to take|to leave|a lead|some|time|space|their) ~
        WHO [break|snap|stretch|cut] the (elastic|cord|string)
        (break|breakaway|move|group|escape) ~~ (with|featuring|including|containing|comprising) WHO (in it|aboard|present|involved|the men involved|on board|in there)
        WHO (find|found) (themselves) (out front|in front|at the front|up the road|ahead|clear|in the lead|off the front)
        WHO [slip] the (leash|net|peloton)
        WHO (escaped|escape|have escaped) ~
        WHO (manage|managed|have managed) to (get|break|ride|slip|stay|go|pull|escape|jump) ~
        WHO (have|has) (got|made) (away|it into the break|it into the move|the break|the move|the cut|the split)
        WHO (make|made|are in|were in|have joined forces in) (the|today's|this) ~ (break|move|escape|breakaway|getaway)
        (present|up there|aboard|involved|on board|in there|in it) (are|:) WHO
    """,
    "ATTACK": """
        WHO (jumps|leaps|kicks|springs|surges|sprints) (at once|immediately|straight away|again|first|right away) .
        WHO ~ [open] N (metres|meters|lengths|bike lengths|yards) ~
        (move|attack|acceleration|raid|offensive|dig|counter|surge) ~~ (launched|made|initiated|instigated|started|sparked|put in|mounted|led) by WHO
        WHO ~ [stamp|dance] on (the|HIS) pedals
        WHO (is|are|s) off (up|down|along|like|again) ~
        WHO [hit] (them|the others|the rest) ~ (on|from|again|hard|.)
        WHO (jumps|kicks|pounces|surges|bolts|darts) .
        WHO [drop|distance|shed] (everyone|everybody|them all|all HIS rivals|all the others|all HIS companions|the lot of them|the others) ~
        WHO [ride] (everyone|everybody|the others|all the others|the rest|HIS rivals|HIS companions|HIS companion) off HIS wheel
        WHO [leave] (HIS|the) ~ (companion|companions|breakmate|breakmates|rival|rivals|others) (behind|standing|for dead|in HIS wake|flailing|.)
        (it's|it is) WHO who [light|stir|shake|liven] ~ up
        WHO [throw] down the gauntlet
        WHO (shows|plays|showed|played|has shown|has played) HIS (cards|hand) ~
        (attack|move|dig|acceleration|counter) , (and)? (this time|now|again|once more) (by|from|of|it's|it is) WHO
        WHO [burst|shoot|jump|dart|explode|fly|spring|break|accelerate|sprint|surge|move|sneak|slip] (out of|clear of|away from|from) ~ (PACK|the group|group of favourites|FRONT|the line|the wheel) ~
        WHO [press] the accelerator
        WHO (steps|stepped|hits|hit) (on)? the gas ~
        (trying|looking|attempting|aiming|want|wanting) to (make it|bridge|get|jump|go) (across|over|clear|away) : ~ WHO
        (effort|acceleration|burst|surge|kick|jump|dig|foray|stab|pop|turn of speed|raid|bid|blistering attack|hit-out) (from|by|of) WHO
        WHO [make|launch|try] (the|HIS|another|a|one) ~ (move|bid|surge|acceleration|effort|kick|jump|stab|raid)
        WHO (tried|tries|has tried|attempted|attempts) (twice|once|again|repeatedly|several times|three times|on several occasions|in vain|hard)? ~ to (get away|go clear|get clear|escape|break clear|break away|slip away|go solo|jump away|jump across|force a gap)
        WHO (tries|tried|goes|went) (it early|early|from distance|from far out|from a long way out)
        WHO [force] the issue
        WHO [be] (the)? (first|next) to (have a go|have a dig|try something|test the water|show HIS hand|make a move|make HIS move|break the truce|break ranks|go on the attack|animate the race)
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
        (it's|it is|it was|and it's|now it's) WHO who [go|try|move|kick|jump|attack|strike|break|accelerate] ~
        WHO [ride|go|head|set|press|push|forge] (off|on|ahead|away) (on HIS own|alone|solo|by himself|by herself|without him|without her)
        WHO [try|look|attempt|seek] to (get|go|slip|break|ride|sneak|escape|jump|attack|move|force) (away|clear|off|up|free|ahead|the pace)
        WHO [open|prise|get|find|steal|gain|pinch|snatch|grab|earn] (himself|herself|themselves)? (up)? (a|some|HIS|a few) ~ (gap|metres|meters|lengths|daylight|yards|breathing space)
        (attack|move|acceleration|dig|jump|burst|surge|kick|counter|counter-attack) ~ (from|by|comes from|comes via|courtesy of) WHO
        (first|next|latest|second|third|another|new) (attack|move|dig|counter) ~~ (it's|it is|: it's|that's|is by|comes from|of) WHO
        (attack|move|dig|counter) ~~ , (and)? (it's|it is|that's|it comes from|from) WHO
        WHO [fire] (the|a|HIS|another) ~ (shot|salvo|bullet)
        WHO [seize|take|use|grab|choose|pick|sense|spot] (the|HIS|a) ~ (moment|opportunity|chance|lull) (to attack|to go|to slip|to jump|to escape|to break|and attacks|and goes|and jumps|to move|to strike|to get away) ~
        WHO [decide|elect|choose] ~ (to go|to attack|to try|to press|to strike|to jump|to break|to ride) ~
        WHO [have] (a|another) ~ (dig|go|try|pop|flyer|crack|stab|nibble|nudge|jab) ~
        WHO (is|was|are|were) (the)? (next|first|latest|last) ~ (to try|to have a go|to show his hand|to show her hand|to attack|to make a move|to have a dig|to jump|to chance|to go clear|to go up the road|to go again) ~
        WHO (has|have) ~~ and (attacks|goes|jumps|kicks|rides off|accelerates|strikes out) ~
        WHO [make] (a|HIS|another) ~ (dig|dig for it|effort to get away|attempt to get away|attempt to escape)
        (off) (he|she|they) (goes|go) , WHO
        WHO [ride|power|surge|jump|dance|sprint|kick|storm|pull|move|draw|climb|stretch] (clear|away) ~ (from|of) (X|HIS companion|HIS companions|HIS breakaway companion|HIS breakaway companions|the others|the rest|FRONT|PACK|them|everyone)
        WHO [set|head|go|strike|clip|slip] off ~~ (after|behind|in pursuit of|in search of) (FRONT|X|them)
        WHO ~ (test|tests|tested|probes) (the waters|HIS rivals|the others|his legs|her legs)
        WHO [slip|sneak|nip|steal|drift|roll|ride|edge|inch] (away|clear|ahead) ~
    """,
    "SOLO": """
        WHO [be] ~ (alone|solo|on his own|on her own|all alone|by himself|by herself) (at the front|in front|out front|in the lead|up the road|at the head of the race|ahead|off the front)
        WHO [be] (now|left|the only one|the sole leader|our lone leader|the lone leader) ~ (alone|out front|in front|in the lead|sole leader|lone leader|left|up front)
        WHO (leads|is leading) (alone|solo|on his own|on her own)
        (just|only) WHO (left|remains|remaining|in front|out front|up front)
    """,
}
"""Frames (`feeds.commentary.sentence.frames`) by kind."""
