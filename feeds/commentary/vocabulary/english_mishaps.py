"""English frames of what happens to riders: crashes, mechanicals, who is out of the race."""

FRAMES = {
    "CRASH_BARE": """
        (riders|men|women|sprinters|favourites|FRONT) (are)? down (.|!|, ~ among|after|as|and)
        (riders|men|women|sprinters|favourites|FRONT) (are)? down (at|in) (the)? PACK
        (riders|men|women|FRONT) ~ [end] up ~ (in|against|over|through) (THE|some) ~ (ditch|hedge|barriers|wall|field|fence|crowd|bushes|trees|gutter)
        (rider|man|woman|riders|men|women|FRONT) ~ [ride] straight (on|ahead|off) (in|at|on|into) ~
        (bodies|bikes) (everywhere|all over)
    """,
    "CRASH": """
        ^ (fall|crash) of WHO (.|,|$)
        (deck|ground|tarmac|floor|road|down|fallen|crashed|fall|asphalt|verge|ditch) ~~ ,? with WHO (among|amongst) (them|those|the fallers|the victims)
        WHO [ride] straight (on|ahead|off) (in|at|on|into) ~
        WHO (both|all) (down|on the deck|on the ground) (.|!|,|after|there|and|here)
        WHO (both|all)? (involved|caught up in it) (.|!)
        (riders|men|women|several|FRONT) (are)? down ~ , WHO (among|amongst) them
        it was WHO who (triggered|caused|started) (that|the) ~ (crash|fall|pile-up|spill)
        ^ down [go|come] WHO
        WHOS (gone|come) down
        WHOS (on|down on) the (deck|floor|ground|tarmac) $
        WHOS in (the|a) ditch
        [take|bring] WHO down with (him|her|them)
        taking WHO (down|out) with (him|her|them)
        taking down WHO
        with WHO also (going down|down|hitting the deck|on the deck|falling|coming down)
        WHO [come] off (HIS bike|the bike|worst)
        WHO [be] (among|amongst) (those|the riders|them) (who|to|that) (crash|crashed|fell|fall|hit|went|go|came|come) ~
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
        WHO [overshoot|overcook|misjudge] (a|the|that|this|HIS) ~ (bend|corner|turn|hairpin|roundabout|curve|line)
        WHO [miss] (a|the|that|this) ~ (bend|corner|hairpin|roundabout)
        WHO (slid out|slides out) !(of the back|of the group|of the bunch|the back) ~
        WHO (slid off|hits the deck|hit the deck|went over the bars|goes over the bars|flies over the bars|over the handlebars|is sliding across the road) ~
        WHO (fall|falls|fell|crash|crashes|crashed) (in|on|at|heavily|hard|near|just|into|again|after|with|together|during|around|along) ~
        (crash|fall|pile-up|tumble) ~~ (this time|and) ~ (it's|it is|it was) WHO
        (crash|fall|tumble|spill) ~~ (involving|involves|including|for|with|brings down|takes down|brought down|took down|has brought down|taking down|bringing down|took out|takes out|taking out|has taken out|floors|floored|felled|fells|claims|claimed) ~ WHO
        (touch of wheels|crash|collision|gust|spectator|dog|bottle|rider|pothole|motorbike|moto|oil|bend|corner|car) ~~ (sends|sent|brings|brought|takes|took|has brought|has taken|causes|caused) WHO (down|to the deck|to the tarmac|to the ground|to the floor|tumbling|flying|crashing|off|into|to crash|to fall|over)
        WHO [be] ~ (riders|men|women|ones|those|one) ~ (who|to|on|down|involved|that) ~ (down|deck|floor|ground|tarmac|fell|fallen|crashed|crash|fall|involved)
        WHO (has|have) ~ (crashed|fallen|gone down|come down|hit the deck|come off|taken a fall|been involved)
        WHO [come] off !(the back|the front|the wheel|the pace) ~ (worst|on the|on a|in a|at the|in the|his bike|her bike) ~
        WHO (lose|loses|lost|losing) (control|HIS balance|the front wheel|the back wheel|grip|traction) ~
        WHO [collide|clash] ~
        WHO (is|are|was|were|s) ~ (up and riding|back on HIS bike|back in the saddle|back up|remounting|remounted|on HIS feet) ~~ (crash|fall|spill|tumble) $
        WHO (crash|crashed) ~ (and|but) (is|are|gets|got|remounts|remounted|climbs) ~
        WHOS (crash|fall|tumble|spill) (seems|looks|appears|was|is|proves) ~
        WHO (chase|chases|chasing|is chasing|are chasing|recovering|delayed|held back|back) ~~ after (a|that|HIS|the|an earlier) (crash|fall|tumble|spill)
        WHO (cannot|can't|couldn't|unable to|is unable to|was unable to) (continue|go on|carry on) after HIS (crash|fall)
        WHO [go] (down|off the road|into a corner too fast|straight on) ~
        WHO (clip|clips|clipped|hit|hits|strikes|struck) (a|the) ~ (rock|rock face|wall|tree|lamp post|lamppost|post|parked car|dog|kerb|wheel|barrier|pothole|bollard|spectator|rider|road furniture|traffic island) ~
        WHO (goes|went|has gone|gone) over (too|as well|also|.)
        WHO (seem|seems|appear|appears|look|looks) to have (come off|fallen|gone down|hit the|crashed|taken a) ~
        WHO (is|are|was|were) (one|two|three|some) of (those|the riders|the men|the women|the ones|the fallers|the victims) ~ (sitting|down|on the ground|on the deck|on the floor|involved|in the road|who fell|in the ditch) ~
        WHO (one|two) of the (fallers|victims)
    """,
    "MECHANICAL": """
        ^ (puncture|mechanical|flat) of (the)? ~ WHO
        WHO with (an|a|HIS) (arm|hand) (in the air|up|aloft|raised) (:|,|–|-)? ~ (puncture|flat|wheel|chain|bike|mechanical|problem)
        WHO (has|with|have|had) (a|an|HIS) (broken|snapped|jammed|bent|buckled) ~ (derailleur|chain|wheel|spoke|hanger|mech|gears|handlebars|handlebar|saddle|pedal|rim|cable)
        (for)? WHO , whose (chain|wheel|saddle|derailleur) (has)? (come|came|comes|fallen|fell|gone|jammed|broken|snapped) (off|.|!|,)?
        it's a (front|rear|back|new) wheel for WHO
        WHO (is|are|stands|stops|stopped|stand) ~ (at|by|on) the (side of the road|roadside|side) with (a|some) ~ (problem|mechanical|puncture|flat|issue)
        (puncture|flat|mechanical|wheel change|bike change|dropped chain) ~ , ~ , for ~ WHO
        (bad luck|misfortune|disaster|drama|trouble|problem|problems) for WHO : (a|his|her|the) ~ (chain|puncture|flat|wheel|mechanical|derailleur|bike) ~
        (change|changes) of (bike|bikes|bicycle|wheel|wheels|machine) for WHO
        ^ (front wheel|rear wheel|back wheel|wheel|bike|new wheel|new bike|wheel change|bike change|spare bike|puncture|flat) (for)? WHO
        (stuck|jammed|dropped|broken|snapped|unshipped|slipped|loose|thrown) (chain|gear|gears|derailleur|mech|shifter|wheel|spoke|cleat|pedal|saddle) (for|on) WHO
        WHO , (chain off|chain gone|arm up|hand up|arm in the air|hand in the air|flat tyre|rear puncture|front puncture|wheel in hand|off the bike)
        WHO [have] ~~ (scare|moment|fright|setback|hiccup) ~ , (a|with a) ~ (puncture|mechanical|flat|dropped chain)
        WHO [have] a (problem|problems|issue) with HIS ~ (gears|chain|bike|derailleur|brakes|wheel|tyre|shifting|saddle|shoe|radio)
        (rear derailleur|derailleur|chain|gears|front wheel|rear wheel|back wheel|saddle|brakes|electronics|shifting) of WHOS (bike|machine) ~
        WHO (has|have|with) (a|an) (rubbing|squealing|jammed|sticking|locked|seized|slipping|loose|rattling|squeaking) ~ (brake|brakes|wheel|chain|saddle|bottom bracket|gear|handlebar|disc)
        something (is|was|s) ~ (wrong|amiss|up) with WHOS (bike|machine|gears|chain|wheel|derailleur)
        WHO (takes|took|gets|got|is given|has taken) (a|HIS) (teammate|team-mate|team - mate|mate|colleague) (['’] s|s) (bike|wheel|machine)
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
        (bad news|bad luck|misfortune|disaster|drama|trouble|problem|problems|panic|worry) ~ for WHO , (a|with a|another) ~ (puncture|mechanical|flat|flat tyre|broken chain|wheel change|bike change)
        WHO ~ (victim) of (a|an|another) ~ (puncture|flat|mechanical|broken wheel|dropped chain)
        WHO ~ (delayed|held up|hampered|slowed|hit|struck|stopped|forced to stop|thwarted|set back|halted) by (a|an|another|HIS) ~ (puncture|flat|mechanical|flat tyre|mechanical problem|technical problem|dropped chain|broken spoke)
        WHO [pull|stop|come|roll] ~~ (with|because of|due to|after) (a|an|another) ~ (puncture|flat|mechanical|problem|issue|dropped chain)
        WHO (take|takes|took|taken|given|ride|rides|riding|borrow|borrows|has to take|had to take) X OWN ~ (bike|wheel|machine)
        WHO on X OWN ~ (bike|machine)
        (puncture|mechanical|flat|flat tyre|flat tire|wheel change|wheel changes|bike change|bike changes|dropped chain|bike swap|wheel swap|technical problem|new bike|new wheel) (for|from|hits|strikes|befalls|halts|delays|stops) (the|leader's|teammate|race leader|favourite|sprinter)? ~ WHO
        X (gives|gave|give|hands|handed|offers|offered|lends|sacrifices|donates) (up)? (HIS|a|the) ~ (bike|wheel|machine) (to|for) WHO
        X (gives|gave|hands|handed|lends) WHO (HIS|a|the) ~ (bike|wheel|machine)
        WHO (chase|chases|chasing|is chasing|are chasing|chased|recovering|back|returns|returned|rejoins|return|waiting|stopped|stops|delayed|off the back|going back|coming back|came back|fighting his way back) ~~ (after|following|with|because of) (a|an|HIS|that|the|another) ~ (puncture|flat|mechanical|flat tyre|wheel change|bike change|mechanical problem|technical problem)
        WHO [stop|pull over] ~ to (change|swap|get|take) ~ (bike|bikes|wheel|wheels|shoes|shoe|machine)
        WHO [stop|pull over|dismount|get off] ~ for (a|an|another|HIS|new) ~ (wheel|bike|front wheel|rear wheel|back wheel|wheel change|bike change|spare)
        WHO [change|swap|switch|exchange] (HIS)? ~ (bike|bikes|wheel|wheels|shoes|shoe|machines|machine|bicycles) (with|for|at|in|on|before|after|again|and|.)
        WHO [get|receive|take|be handed|be given] (a|HIS|another|the)? ~ (new|fresh|replacement|spare|different) ~ (bike|wheel|front wheel|rear wheel|back wheel|machine)
        WHOS ~ (puncture|mechanical|flat|bike change|wheel change)
        WHOS ~ (chance|chances|hope|hopes|day|race|bid|ambitions|dream|dreams|stage|challenge|afternoon) ~ (end|ends|ended|evaporate|evaporates|evaporated|vanish|vanished|disappear|disappeared|disintegrated|went|were ended|was ended|over|up|gone|were dashed|dashed|ruined|wrecked|undone|suffered) ~ (with|by|after|because of|due to|through|to|following|in) (a|an|another) ~ (puncture|mechanical|flat|flat tyre|broken chain|dropped chain|broken wheel|broken spoke|mechanical problem|bike change)
        WHOS ~ (chance|chances|hope|hopes|day|race|bid) ~ (is|are|was|were) ~ (over|gone|up|finished|done|ruined) : (a|an|another) ~ (puncture|mechanical|flat|flat tyre|broken chain|dropped chain|broken wheel)
        (puncture|mechanical|flat|flat tyre|broken chain|dropped chain|broken wheel|mechanical problem) ~ (end|ends|ended|ruin|ruins|ruined|wreck|wrecked|scuppers|scuppered|dashed|dashes|killed|kills|cost|costs|spoiled|spoils|scotched|sank|wiped out|put an end to) WHOS ~ (chance|chances|hope|hopes|day|race|bid|ambitions|dream|dreams|challenge|afternoon)
        WHO [lose] ~ (chance|chances|hopes|hope) ~~ (through|to|with|because of|due to|after|thanks to) (a|an|another) ~ (puncture|mechanical|flat|flat tyre|broken chain|dropped chain|broken wheel)
        WHO ~ (punctured|punctures|has punctured|flatted|has flatted) ~
        WHO [run] (over|on) (a|something) ~ (nail|glass|sharp|flat|rim)
        WHO [lose] ~~ to (a|an) ~ (puncture|mechanical|flat|dropped chain|flat tyre)
        WHO [ask] for (a|another) ~ (wheel|bike|change)
        (puncture|mechanical|flat|flat tyre|flat tire|problem) (in|for|among|within) ~ (,)? and (it's|it is) WHO
        WHO ~~ (looking|staring|peering|glaring|gesturing|pointing|fiddling|tinkering) ~ (at|to|with|towards) HIS ~ (mech|rear mech|derailleur|chain|wheel|front wheel|rear wheel|gears|tyre|chainset|brakes|shifters)
        WHO ~~ (at|by|on) the (roadside|side of the road|verge) ~~ (wheel|bike|chain) (in the air|aloft|off|jammed|in bits|in pieces)
        WHO ~~ (stopped|standing|stood|stranded|waiting) (at|by|on) the (roadside|side of the road|verge) ~ (wheel|bike|chain) in (hand|HIS hand|HIS hands|bits|pieces)
    """,
    "ABANDON": """
        (two|three|four|five|six|N) more (riders|men|women)? (have|have now|have just) (called it a day|abandoned|climbed off|quit|retired|gone home) : ~ WHO
        WHO (isn't|isn t|is not|won't be|won t be|aren't|are not) (continuing|carrying on|going on|going any further|restarting|riding on|going to finish|going to continue|finishing today|finishing this|finishing the)
        WHO (doesn't|does not|didn't|did not|do not|don't) (continue|carry on|restart|go on) (.|,|and|after|with|in)
        WHO (will|would) not be (continuing|carrying on|going on|going any further|riding on|finishing today|finishing this|finishing the) ~
        WHOS (race|tour|day) , and HIS (race|tour|season|giro|vuelta) , [be] over
        WHO ~~ (getting|climbing|stepping|clambering) into (the|a|HIS) ~ (team car|broom wagon|ambulance|car|medical car)
        (doctor|doctors|commissaires|team) (has|have) (ruled|pulled|taken) WHO out
        WHOS out of (the race|here|the tour|the giro|the vuelta)
        (we've|we have|race has|race|peloton has|bunch has) lost WHO (.|!)
        (first|second|third|next|latest|another) ~ (retirement|abandon|withdrawal|non-finisher) ~ : ~ WHO
        WHO (has|have|had|is|are|was|were) ~ to give up (.|!)
        WHO (is|are|was|were) (forced|obliged|compelled) to (give up|stop|retire|withdraw|leave the race|climb off)
        WHO (has|have) dismounted for good
        WHO (will|would|won't) ~ (not|no longer)? be continuing
        WHO never (saw|made it to|reached|sees|makes it to|reaches) the (finish|line|finish line)
        WHO (did|does|do) not (finish|reach the finish|make it to the finish|complete the stage)
        WHO (failed|fails|fail) to (finish|reach the finish|complete the stage)
        WHO (has|have) (seen|had) enough and (climbs|climbed|gets|got|stops|stopped) ~
        WHO [climb|get|step|clamber] (into|in) (the|a|HIS) (team car|broom wagon|ambulance|car|race ambulance|sag wagon|medical car|team vehicle)
        WHO (taken|carried|stretchered|carted|led|helped|whisked|driven|rushed|ferried|transported) (away|off|to hospital|to the hospital|into an ambulance|to the ambulance|by ambulance|from the race|to the team car)
        WHO (loaded|put|placed|helped|lifted|bundled) into (the|an|a|HIS) (ambulance|car|team car|broom wagon|medical car)
        WHO [throw] in the (towel|sponge)
        WHO (is|are|was|were|sits|sitting|rides|riding) in the (broom wagon|ambulance|team car|sag wagon)
        WHO [pack] (it in|it up|HIS bags)
        WHO [get|step|climb] (off|down) (the|HIS) (bike|machine)
        WHO [get|step|climb] off ~ and (into|is|climbs|quits)
        WHO [leave] (the|this) (race|tour|giro|vuelta)
        WHO to (leave|quit|abandon|exit) (the|this) (race|tour|giro|vuelta)
        WHO [take|remove|hand|unpin|tear] (in|off)? HIS (number|race number|numbers|dossard) (off)?
        WHO [call] (it a day|it quits|time)
        WHO [pull] the (pin|plug)
        WHO (has|have) (gone home|had enough and|been forced out|been forced to quit|been forced to abandon|been forced to stop|had to quit|had to abandon|had to stop|had to withdraw|had to leave the race|had to give up|stopped for good|bowed out|exited the race|ended HIS race|become the)
        WHO [bow] out
        ^ WHO (is|are)? out (.|!)
        WHO (is|are) no longer (in the race|with us|part of the race|in this race) !(for|to)
        WHOS (race|tour|giro|vuelta) ends (here|there|in the ditch|in hospital|at the roadside) ~
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
        WHO (has|have) (pulled out|climbed off|called it a day|got off|dismounted) and ~ (won't|will not|is|are|climbed|got|abandoned|into) ~
        WHO (has|have) (stopped|given up) and ~ (won't|will not|climbed|got|abandoned|into|is in the|is out|is off|is going home) ~
        WHO (unable|not able) to (continue|finish|go on|carry on|complete the stage|restart|resume|ride on)
        WHO (is|are|becomes) another (to abandon|abandon|who abandons|casualty|retirement|dnf|to climb off|to quit|to leave the race)
        (doctor|doctors|crash|injury|injuries|illness|fever|fall|collarbone|wrist|knee|elbow|pain) ~ (ends|ended|has ended|end|have ended|puts an end to|put an end to) WHOS ~ (race|tour|giro|vuelta|day|participation)
        WHO ~ (abandons|abandoned|has abandoned|have abandoned|retired|retires|has retired|have retired|has withdrawn|withdraws|withdrew|pulls out|pulled out|quit|quits) !(the chase|the pursuit|the idea|the effort|his attempt|her attempt|their attempt|the attempt) ~
        WHO (is|are) ~ (out) (due to|because of|with a|with an|after that|after his|after her|following) ~
        WHO (sits|is sitting|seen|is|already|now) ~ (in|inside) (the|a|HIS) (team car|broom wagon|ambulance|back of an ambulance|race ambulance|car|medical car)
        (abandonment|abandonments|abandons|retirement|retirements|withdrawal|withdrawals|abandon|exit|departure) (of|by|from|for|:|include|includes|including) ~ WHO
        WHO [have|be] (broken|suspected) ~ (collarbone|wrist|hip|elbow|pelvis) ~ and (is|has|leaves|abandons|goes)
        (race|tour|giro|vuelta|day) ~ (over|finished|done) (already)? for WHO
        (loses|lost|losing|without|lose) WHO , who (abandoned|has abandoned|pulled out|climbed off|crashed out|left the race)
        WHO (crashed|crashes|has crashed) out ~
        WHO [be] ruled out ~
        WHO ~ (end|ends|ended) HIS (race|tour|giro|vuelta|participation) ~
        WHO [be] on HIS way to (the)? hospital
        WHO (has|have) got off (.|and|!)
        WHO (, and|and) (his|her) (race|tour|giro|vuelta|day) (is|was) ~ (over|done|finished)
    """,
    "DSQ": """
        (jury|commissaires|judges|officials|organisers|organizers) (have|has)? (shown|shows|show|showed) WHO the (door|exit)
        (jury|commissaires|judges|officials|organisers|organizers) (have|has)? (thrown|throw|threw|kicked|kick|chucked|booted|sent) WHO (out|off|home|packing)
        WHO (has|have|is|are|was|were) ~ (been)? (expelled|disqualified|ejected|thrown out|kicked out|booted out|sent home)
        WHO (expelled|disqualified|ejected|excluded|booted|kicked|thrown|turfed|sent packing|sent home|removed|ruled) (out|off|by|from|for|after|from the race|out of the race|off the race) ~
        WHO [get|be given|receive] (HIS|the|a) (marching orders|red card)
        WHO [be] shown (a|the) red card
        (jury|commissaires|judges|officials|organisers|organizers) (have|has)? (disqualified|disqualify|expelled|expel|ejected|eject|excluded|exclude|thrown|throw|kicked|kick|sent) WHO
        WHO (has|have) ~ disqualified
    """,
    "DNS": """
        (pulled out|withdrawn|withdrew|ruled out|taken out) ~~ (overnight|this morning|before the rollout|before the start|before the stage|this afternoon) : ~ WHO
        (non-starter|non-starters|non starters|did not start|not starting|no start) (today|this morning)? : ~ WHO
        (no|without) WHO (today|this morning|at the start) $
    """,
}
"""Frames (`feeds.commentary.sentence.frames`) by kind."""
