"""More English frames of what riders do to the groups, by kind: as tickers and blogs have them."""

FRAMES = {
    "JOIN": """
        CHASE , WHO , (have|has|are|is)? ~ (made it|made contact|made the junction|joined FRONT|come across|got across|bridged|across|there|reached FRONT|caught FRONT) ~
        (FRONT|X) (now|soon|suddenly)? (have|has|got|get) company (in the form of|in the shape of|from|with) WHO
        (group|trio|duo|pair|quartet|echelon|CHASE) ~ ,? with WHO (in it|aboard|among them|on board|present)? ,? (has|have) ~ (closed|bridged|joined|made contact|made the junction|come across|caught FRONT)
        (one by one|one after the other|one after another|in ones and twos) ~~ (making it|getting across|coming across|making contact|getting there|arriving|bridging|joining) ~ (:|,) ~ WHO
        FRONT (have|has)? (come|comes|got|made it|jumped|bridged|crossed) (across|over|up) from PACK (,|:) ~ WHO
        (two|three|four|five|six|another|one) (more|others|other)? (men|riders|women)? (has|have|are|is) (come|got|made it|bridged|jumped|ridden|crossed)? (across|over|up) ~ (,|:) ~ WHO
        WHO (is|are|s|was|were) (straight|quickly|soon|already|now|finally|immediately|right)? (across|up) to (FRONT|X|them|him|her) ~
        WHO [claw|fight|drag|haul|pull|work|battle|force] HIS way (up|across|over) to (them|him|her|FRONT|X)
        (that's|that is|there's|here's|here is) WHO (up|across|over|coming across|now up) (to|with) ~ (FRONT|the front|front two|front three)
        (third|fourth|fifth|sixth|another|one more|extra) ~ (man|rider|woman|name|passenger) (has|have)? (joined|joins|come across to|made it across to) (them|FRONT|the party|the move) : WHO
        WHO (crosses|crossed|cross|comes|came|gets|got|rides|rode|jumps|jumped|bridges|bridged) (alone|solo|on his own|on her own|by himself|by herself)? (across|over)? to the front $
        WHO (is|are|s) with X (now|too|as well|also|already|up front)
        WHO (is|are|s) (now|already|soon) with X .
        WHO (is|are|s) (now|already|soon|both|back)? on the (wheel|wheels) of X
        WHO (is|are|was|were) (the only one|the only ones|able)? (able)? to (get|bridge|come|close|go|jump|make it) (across|over|up) to (X|him|her|them|FRONT)
        only WHO (is|are|was|were) able to (get|bridge|come|close|go|jump|make it) (across|over|up) to (X|him|her|them|FRONT)
        WHO (gets|get|got|has got|have got|makes it|make it|made it|comes|came|rides|rode) (across|over|up) to (him|her|them) $
        WHO (reach|reaches|reached|joins|join|joined|has reached|has joined|have joined|have reached) (him|her) (now|too|as well|.|,)
        WHO ~ (joins|joined|has joined) the party (at the front|up front|in front|in FRONT)
        WHO (drags|dragged|hauls|hauled|claws|clawed) (himself|herself|themselves) across (to FRONT|to the front|.)
        WHO (is|are|s) (now|back|safely)? (among|amongst|in amongst) (FRONT|the front group|the lead group)
        WHO (is|are|s)? (now|safely)? back (with|among|amongst|in) FRONT
        WHO (came|comes|come|has come|have come|got|gets) (back|across|over|up)? to (the|those)? (N)? (in front|up front|ahead|out front|at the front) ~
        (X|FRONT) (get|gets|got|have|has) (some|a bit of)? company (from|in the form of|in the shape of) WHO
        (X|FRONT) (get|gets|got) reinforcements (from|in the form of|in the shape of|:) WHO
        WHO (make|makes|made) (up)? the (last|final) few metres ~
        WHO (is|are|s|has|have) (back|rejoined) (with|in|among) (HIS|the) (companions|companion|friends|friend|mates|breakmates|FRONT) ~
        WHO (comes|came|get|gets|got|has come|have come) (up|across|back up|back) to the (head|front) (of affairs|of the race)
        (two|three|four|five|six|another|one) (more|others|other|men|riders|women)? (come|comes|came|get|gets|got|make|makes|bridge|bridges|bridged|jump|jumped) (it)? (across|over|up) ~ (X|FRONT|the front)? (, namely|: namely|:|namely|, in the shape of|in the form of) WHO
    """,
    "JOIN_ON": """
        WHO (gets|get|got|has got|have got|is finally|are finally) there $
        WHO (gets|get|got) there (after|in|too|as well|with|eventually|just|soon) ~
        WHO (rejoin|rejoins|rejoined|has rejoined|have rejoined) (once|when|after|as|now|.|before|on)
        WHO (is|are|s|gets|got|makes it|made it) back (on|up there|in there|at the front) $
        WHO (is|are|s|gets|got) back with HIS (friends|companions|mates|breakmates|colleagues) ~
        WHO (has|have) (joined|rejoined|bridged|arrived|latched on|made contact) $
        WHO (joins|join|joined) the party $
        (drags|dragged|hauls|hauled) ~ across : WHO
    """,
    "BACK": """
        WHO [fight|claw|work|battle|make|chase] HIS way back (.|,|while|and|on|in|again)
        WHO (and co|and company|and his group|and her group|and the others) (has|have) ~ (closed|bridged) the (gap|hole)
        WHO (is|are|s) (now|also|already|meanwhile|safely)? in PACK (meanwhile|by now|now|too|as well|,)
        WHO (is|are|s) (safely|now|quickly|already|soon|finally)? back .
        WHO (has|have|had) (latched|hooked|tagged|tacked) back on ~
        (everyone's|everybody's|everyone is|everybody is|all are|all the favourites are|all is) ~ back (in the bunch|in the peloton|together|in the fold)? , WHO (included|too|among them)
        WHO (is|are|s|was|were) (now|back|safely|already)? in PACK (again|once more|once again|after)
        WHO (again|back) in PACK $
        WHO (is|are|s) (now|back|safely)? riding in PACK (again|once more)
        WHO (gets|got|is|are|s|makes it|comes|came|has got) (safely|now|quickly)? back in (with|after|thanks|.) ~
        WHO safely back (in|on|with us|in place) ~
        (good|well|fine|ok|problem|problems|damage|drama) ~ WHO : back in PACK
        WHO [be] (brought|paced|towed|guided|escorted|led|nursed|shepherded) back (to|into|up to|on to|onto|in) PACK
        WHO [catch|reach|regain|rejoin] the (back|tail|rear) of PACK
        WHO (s|is|are|ve) (now|already|safely|soon)? back (in|into|with|among|on to|onto) PACK
        WHO (rejoin|rejoins|rejoined) (at)? the (back|tail|rear) of PACK
        WHO (is|are|s) back (among|amongst|with) (the favourites|the others|the rest|HIS team-mates|HIS teammates) ~
        WHO (closes|closed|has closed) the gap to PACK
        WHO (is|are|s) (now|already|soon)? back where (he|she|they|X) (belong|belongs|should be|wants to be|needs to be)
        WHO (has|have|s)? (chased|chases|clawed|fought|battled|worked) ~ back (on|in|up) $
        WHO (has|have|s)? (chased|chases|clawed|fought|battled|worked) ~ back (on|in) (with|after|thanks|through|behind|via) ~
        WHO (gets|got|is|are|s|makes it) back (on|in) after ~
    """,
    "DROPPED": """
        WHO [be] (among|amongst) (those|the riders|them) ~ (in trouble|in difficulty|going backwards|dropped|distanced|off the back|losing touch|losing contact|to lose touch|to lose contact|to be dropped)
        WHO (also|too|now) (off|out|out of|going out of) the back ~
        (sprinters|riders|men|women|favourites|several|many|some|others) (are|have been|were) (dropped|distanced|shelled) ~ , WHO (among them|amongst them|included|one of them)
        (first|second|third|next|latest|another|new) victim (today|on the climb|of the climb|of the pace|of the acceleration|of this climb|here)? : WHO
        (first|second|third|next|latest|another|new) victim , ~ (metres|higher|later|further|on|seconds) ~ : WHO
        WHO (came|comes|come|has come|have come|went|goes) off the back ~
        WHO (is|are|was|were|s) ~ (struggling|suffering|in trouble|in difficulty) , (X|they|and) ~ off the back ~
        WHO ~ (lets|let) the (wheels|wheel) of FRONT go
        X (rode|rides|has ridden) WHO off (his|her|the) wheel
        too (much|hot|hard|high|fast|tough|steep) for (some|several|many|a few|others|a number|lots|a lot|plenty) ~ , (among them|amongst them|including) WHO
        (riders|men|women|dozens|many|several|others|sprinters) ~~ (out the back|out of the back|off the back) ~ , (among them|amongst them|including|like) WHO
        (goodbye|bye bye|adieu|farewell|so long|exit|au revoir) ,? WHO
        (goodbye|bye bye|adieu|farewell|so long) ,? X and (goodbye|bye bye|adieu|farewell)? WHO
        WHO (lasts|last|lasted) (three|two|four|a few|one|only|just|barely) ~ (hairpin|hairpins|corners|bends|metres|hundred|kilometres|minutes|seconds)
        WHO (is|are|was|s) the (first|next|latest|second) (one|man|rider|woman|name)? to (go|be dropped|let go|lose touch|drop off|drop back|fall away|be distanced|be shelled) ~ (from|of|out of) (PACK|FRONT|CHASE|X|the group)
        WHO (is|are|was|s) the (first|next|latest|second) (one|man|rider|woman)? to (be dropped|let go|lose touch|drop off|drop back|fall away|be distanced|be shelled)
        X (has|have|s) (ridden|dropped|put) WHO off (his|her|the) wheel
        WHO (gives|gave|has given|give) way $
        WHO (loses|lost|is losing|are losing|lose) (a|some|a few|several|ten|five|twenty|a couple of)? (metres|meters|lengths|bike lengths) .
        WHO (has|have) to let (them|him|her|the others|the rest|the group|X) go
        WHO (doesn't|does not|don't|didn't) have the legs to (follow|respond|stay|go with) ~
        WHO (is|are|s) (dropped|distanced|shelled|gone out the back|out the back) $
        WHO (has|have) paid for HIS N (on the front|at the front)
        WHO (pay|pays|paid) (on the spot|for it|for that|the price|dearly)
        (out the back|out of the back|off the back|out the back door) (of PACK)? : ~ WHO
        WHO has had enough , (sits|sat|and sits|and sat) up
        one (of the N|of them|of FRONT) (is|has|s) (gone|dropped|cracked) : WHO
        WHO (is|are|was|were) dropped (by|from) (FRONT|PACK|X) ~
        WHO (drop|drops|dropped|slip|slips|slipped) out of (FRONT|PACK|the front group|the lead group|the group)
        WHO (miss|misses|missed|has missed|have missed) the (split|cut) when ~
        (going|gone|sliding|slipping|heading|drifting|dropping) (out|off) (of)? the back (of it|of PACK|of FRONT)? ~ (is|are|comes|goes) WHO
        WHO (has|have|had) to let a gap (open|go|grow)
        WHO [be] among the (many|several|few|first|latest|dozens|riders|men|names) (who|to) ~~ (dropped|distanced|lost contact|losing contact|left behind|let go)
        there (goes|go) WHO ~ , (out the back|out of the back|off the back|backwards) ~
        WHO (has|have) finished HIS (shift|turn|work|job|stint) and ~ (swinging|swings|peeling|peels|pulling|pulls|sitting|sits) ~
        WHO (is|are|s) off the back of (PACK|FRONT|CHASE|the group|the front group) ~
    """,
    "CAUGHT": """
        WHOS ~ (day|time|spell|stint|stay|escape|adventure|effort|raid) (in front|out front|up front|up the road|at the front|off the front|in the lead|in the sun|in the break) (is|are|comes to|has come to|comes) (over|an end|at an end|done|finished|to an end) ~
        (picked off|picked up|mopped up|reeled in|swallowed up|swept up|caught|brought back) (one by one|one after the other|one after another|in turn) : ~ WHO
        (they|CHASE) [fly|sweep|storm|breeze|blow|sail|charge|steam] (straight|right|clean)? past WHO
        WHO (can|may) call it a day : PACK is (upon|on to|onto) them
        WHO (is|are) the next to be (gathered in|mopped up|swept up|caught|reeled in|picked up|gobbled up|scooped up) ~
        WHO [be] ~ (gathered in|gathered up) ~
        PACK (has|have|ve|s)? ~ (taken|takes|took|takes|brought|brings) back WHO
        PACK ~ , (has|have) (taken|brought|pulled|reeled) (back|in) WHO
        WHO [be] (picked up|taken in|collected|swallowed up) by (PACK|CHASE|X)
        PACK (has|have|ve|s)? ~ (gobbled|gobbles|mopped|mops|swept|sweeps|scooped|scoops|hoovered|hoovers|swallowed|swallows|snapped|snaps) up ~ WHO
        WHO (was|were) (reeled|hauled|pulled|brought|swept|mopped|gobbled|swallowed|scooped) (in|back|up) (a|just|some|only) ~ (minutes|minute|moments|moment|kilometres|kilometre) (ago|earlier)
        (goodnight|goodbye|farewell|adieu|au revoir) from WHO
        PACK ~ (closed|closes|shut|shuts|bridged) (down)? the gap to WHO
        back (in|to|into) PACK WHO (goes|go)
        WHO [be] (~) (taken back|clawed in|gathered up|wound back in) ~
    """,
    "CAUGHT_ALL": """
        PACK (is|are|s) (now|already)? (upon|on top of|all over) (them|FRONT)
        (they|FRONT) ~~ let PACK (roll|ride|sweep|come|wash) (over|past|up to|by) (them|the two)
        ^ (caught|swallowed up|swept up|reeled in|gobbled up) (.|!|, passed|, just like that)
        (they|FRONT) (are|were|have been|'ve been|'ve all been|'re|have all been|had been|are all|are soon|were soon|are quickly) ~ (taken back|brought back|pulled back|caught again|reeled back in|back in PACK|shut down|closed down) ~
    """,
    "LEFT": """
        FRONT (is|was|has been|had been|are|were|have been|reduced|whittled) ~ (whittled|reduced|cut|trimmed|thinned|pared|down|thinned out) (down)? to (just|only)? WHO
        ^ (that|this|it|which) (leaves|leaves us with|just leaves|only leaves) WHO (, and|, with|, who|.|at|in|up|out|now|alone|together)
        WHO (press|push|carry|forge|plough|continue|go|ride|battle|soldier) on (as|in) a (duo|pair|trio|quartet|threesome|foursome|twosome|tandem)
        WHO (press|push|carry|forge|plough|continue|go|ride|battle|soldier) on (together|alone|by themselves|on their own|ahead|in front|out front)
        WHO (are|is) (now)? (what|all|all that) (is|s|'s|remains|remain)? (left)? of (the)? (early|original|morning)? FRONT
        WHO (are|is) (now)? (all that|what) (is|s|'s) left (in front|up front|out front|of the break|of the breakaway|of FRONT)
        (our|today's|this) FRONT : WHO
        (two|three|four|five|six|seven|eight|nine|ten|N leaders|N riders|N men) (left|remaining|leaders|up front|in front|remain|still) : WHO
    """,
    "BREAKAWAY": """
        (only|just) WHO (hold|survive|remain|stay|resist|press|are) (out|on|away|clear|ahead|in front|still|left) ~
        WHO , (in front|out front|up front|up the road|away|clear|in the lead|off the front) since ~
        ^ (right|ok|so|now|and)? ,? here (are|come) (all|our|the|your|those) (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|names|lucky N|brave N|N names|N riders|N men|N women|N leaders|N escapees) : WHO
        (here's|here is|this is) (who|what|the names|how many)? (we|they)? (have|got|is|are)? ~ : WHO
        (who's|who is) ~ (in it|there|up there|in the break|in the move|away|out front|up front|in front) ~ : ~ WHO
        (here's|here is|there's|there is|that's|that is) (the|your|our|today's|the full)? ~ (break|breakaway|escape|move|breakaway group|front group|lead group|leading group|day's break|break of the day) (for you|then|of the day|in full|today)? : WHO
        the (lucky|brave|intrepid|chosen|happy|plucky) (two|three|four|five|six|seven|eight|nine|ten|few) (are|:) WHO
        who's (in it|there|up there|in the break|in the move|away|out front) \\? WHO .
        ^ (situation|the situation|the situation is as follows|the situation on the road) : FRONT WHO .
        ^ (leaders|front of the race|head of the race|in the lead|leading group|lead group|front group|the leaders) : WHO
        WHO (were|are) part of (a|the) ~ (break|breakaway|FRONT)
        (it's|it is|that's) WHO (versus|against) (everybody|everyone|the rest|PACK|the world|the others) ~
        ^ (our|the|your|those) (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (men|riders|women|leaders|escapees|names)? : WHO
        WHO (take|takes|took|have taken|gain|gained|build|built) (a|an) ~ (lead|advantage|gap) of T
        WHO (slipped|sneaked|snuck|stole|clipped|rolled|rode|jumped|drifted|slip|have slipped|have jumped|have ridden) (off|away) (near|on|at|after|before|as|just|early|around|outside|from PACK|.) ~
    """,
    "FOLLOWERS": """
        WHO (goes|go|went|comes|came) (along|with it|with the move|with that) (.|,|and|too|as well)
        WHO (is|are|s) (straight|immediately|quickly|right|already|instantly|glued)? (on|onto|to|in) (his|her) (wheel|tail|slipstream|back wheel) ~
        only WHO (can|could|is able to|was able to) (follow|respond|react|go with him|stay with him|match him|go with it|hold HIS wheel)
        WHO (latches|latched|jumps|jumped|sprints|sprinted|gets|got|dives|dived) (straight|quickly)? (on|onto|on to|to|across to|over to) (his|her) (wheel|back wheel|slipstream)
        WHO (responds|reacts|answers|responded|reacted) (at once|immediately|straight away|instantly|quickly|first) ~
    """,
    "FOLLOWED_BY": """
        for company (he|she|X) (has|has got|'s got|takes|took|had) ~~ WHO
        WHO (goes|go|went|comes|came) (along|with it|with the move|with that) (.|,|and|too|as well)
        only WHO (can|could|is able to|was able to) (follow|respond|react|go with him|stay with him|match him|go with it|hold HIS wheel)
    """,
    "SOLO": """
        only WHO (stays|remains|survives|resists|is|keeps|holds) (still|left)? (ahead of PACK|in front of PACK|clear of PACK|out of the clutches of PACK|ahead|in front|out front|up front|up the road|away)
        FRONT (is|was|has been|had been|reduced|whittled) ~ (whittled|reduced|cut|trimmed|thinned|pared|down|thinned out) (down)? to (just|only)? WHO .
        ^ (alone|solo|all alone|on his own|on her own) (in front|out front|ahead|up front|at the front|in the lead|now)? : WHO
        ^ (lone|sole|solo) (leader|escapee|rider|man) (now)? : WHO
        WHO (has|have|had) (now)? the (road|race|front of the race|head of the race) to (himself|herself)
        ^ (so|and|only)? WHO (solo|alone|on his own|on her own) (then|now|again|still|therefore)? (,|;|in front|out front|ahead|up front|at the front|in the lead)
    """,
    "ATTACK": """
        (first|next|second) (rider|woman|man|one)? to (show|poke|stick|put) (HIS|their|a) (face|nose|hand|head) ~ (is|was) WHO
        WHO (goes|went) (straight|right)? over the top (of)? (X|him|her|them|.|and)
        WHO (puts|put) in (the|an|a) ~ (acceleration|attack|dig|effort) ~
        TEAM (throw|throws|threw|send|sends|sent|launch|launches|launched) WHO (up the road|on the attack|into the attack|off the front|clear) ~
        (it's|it is|it was|then it's|now it's) (now|then)? the turn of WHO (.|,|to try|to attack|to go|to have a go|to jump|to move|and)
        (another|one more|yet another|a new|a fresh|a second|a third) (try|attempt|attack|acceleration|dig|move) ~~ : WHO
        WHO (sprints|sprinted|jumps|jumped|kicks|kicked|springs|sprang|surges|surged|darts|darted) out of the (wheels|line|slipstream|pack|group) ~
        WHO [leave] PACK (in|on) the (descent|climb|slopes|run-in|flat|valley) ~
        out of (PACK|the group|that group|this group|the favourites|CHASE) (comes|jumps|pops|springs|leaps|shoots|bursts) ~~ WHO
        WHO [launch|throw|hurl|fling] (himself|herself) (out of|away from|off the front of|clear of) PACK
        WHO [ride] (off the front|away|clear) , almost without ~
        (bit|some|little|sliver|patch) (of)? daylight (now)? for WHO (.|,|now|and|who)
        WHO (started|instigated|initiated|began) it , (and|with)
        WHO (started|instigated|initiated|sparked|triggered) (the|that|this) (move|break|breakaway|attack|escape)
        WHO (jumps|jumped|leaps|leapt|kicks|springs|darts|bolts|surges|strikes) (as well|too|also|after them|in turn) (.|now|and|from)
        WHO (takes|took|brings|brought|drags|dragged|pulls|pulled|carries|carried) X (clear|away|along|off the front)? with (him|her) (.|,|and|but|as|while|on)
        WHO [open] (the|HIS) (debate|account|batting|hostilities|scoring)
        ^ (attack|another attack|attacks|new attack) (straight away|immediately|again|already|too|now)? , WHO
        ^ (counter-attack|counter attack|counterattack|counter|new attack|another attack|acceleration|first attack) : WHO
        (attempt|try|go|effort|dig) , (this time|now)? by WHO
        (first|second|third|another|new) (attempt|try) (by|from) WHO
        WHO (goes|go|went) away (on|at|with|over|under|.)
        (left|leave|leaves|leaving|jumped from|jumped out of|escaped) PACK ~ : WHO
        WHO (have|has) (left|leave) PACK (behind|in pursuit|to)
        WHO (has|have) (just|now|already)? gone (on his own|on her own|alone|solo) (from|with|on|at|.|!)
        WHO (goes|go) with ~ (left|to go|remaining|to race) ~
        (attack|attacks|acceleration) (by|from|of) (two|three|four|five|six|seven|eight|2|3|4|5|6|7|8) (riders|men|women) : WHO
        ^ (immediately|straight away|right away|at once|already) ~ (attack|attacks) (, by|, from|by|from|,|:) WHO
        ^ (attack|attacks|attack attack|action) WHO goes
        (flyer|flier|late flyer|late attack|last-ditch attack|probing attack|big attack) (from|by|comes from|:) WHO
        ^ up (goes|go) WHO $
        (next|first) to (try|have a go|attack|go|move|try their luck|have a dig|show|test the waters) , (with|through|in the form of|in the shape of|in the person of|courtesy of) WHO (.|!|, who|of|from)
        first to (make|try) a move (is|was) (, ~ ,)? WHO
        (next|first|now|last) (to try|to have a go|to go|to attack|to have a dig|to jump|to try his luck|to try her luck|up|to move) (is|are|was|:) WHO
        WHO (is|are|was)? (the first|first|next) to break (cover|ranks|rank)
        WHO [break] cover
        WHO (plays|played|has played|play) HIS (first|second|last|big|trump) card
        WHO [give] it (some|everything|a go|a nudge|a kick|a dig) (.|and|on|,)
        WHO (is|are|s) out of the saddle and (away|gone|off|clear)
        WHO (has|have) (launched|launch) (one|it|an attack|a big one|HIS attack|HIS move) ~
        WHO [fire|rocket|zip|ping|blast|explode|catapult] (off the front|clear|away|out of PACK|out of the pack) ~
        WHO (throws|threw|lands|landed|deals|dealt|strikes|struck|delivers|delivered) the (first|opening|decisive|next) (punch|blow|attack|jab|strike)
        WHO (has|have) (flown|bolted|taken off) .
        WHO (is|are|s) (off|away|gone|clear) !
        WHO [leap|spring|dive|jump|burst|dart|bolt] out of (PACK|the group|FRONT)
        WHO (moves|moved|tries) (now|again|too|himself|herself|next|.) !(to|his|her) $
        WHO [ride|pull|dance|power|storm|cruise|float|sail] (away|clear) from (everybody|everyone|them all|the lot|all of them|all the others)
        WHO (with|has) (the|a) (move|big move|decisive move|attack|first move) (now|.|!|on|at)
        WHO (hits|hit) out (.|on|with|early|from) ~
        WHO (ramps|ramped|winds|wound) it up and (goes|goes clear|rides away|leaves|attacks)
        WHO (has|have|gets|get|got) (twenty|thirty|forty|fifty|a hundred|two hundred|a few|some|a couple of hundred|20|30|40|50|60|70|80|90|100|150|200) ~ (metres|meters|yards)
        WHO [leave] PACK (in pursuit|behind|alone|in search|to chase|on HIS own)
    """,
}
"""Frames (`feeds.commentary.sentence.frames`) by kind."""
