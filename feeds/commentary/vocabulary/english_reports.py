"""English frames of what riders do to the groups, by kind, as reports tell it in hindsight."""

FRAMES = {
    "JOIN": """
        (two|three|four|five|six|others) (more|others|other riders|more riders|riders|men|more men)? (have|are|has) ~ (made it|got|come|bridged|jumped|gone|ridden) (across|over|up) ~ (FRONT|X) ~ : WHO
        WHO (manage|manages|managed|contrive|contrived|were able|was able|succeeded) (to make|to effect|in making|to complete) (the|HIS)? (junction|catch|contact|bridge)
        WHO (make|makes|made|effect|effected|complete|completed) (the|HIS) (junction|catch)
        WHO [catch] up (with|to) ~ (FRONT|X)
        WHO [ride|claw|fight|haul|drag|drive|pull|work|power|pedal] (himself|herself|themselves|HIS way) (up|across|over) to ~ (FRONT|X)
        WHO [swell] ~ (ranks|number|numbers) ~ to (three|four|five|six|seven|eight|nine|ten)
        WHO [close] (down|across|up) to ~ FRONT
        FRONT (swelled|swollen|bolstered|augmented|reinforced|strengthened|boosted) by ~ (arrival|addition)? ~ WHO
        with the (arrival|addition) of WHO
        WHO [arrive|appear|come] (from behind|in HIS midst|alongside) ~ to (make|join|complete) ~ (trio|quartet|quintet|sextet|FRONT)
        WHO [add] (himself|herself|themselves|HIS name|HIS weight) to ~ (FRONT|move|break)
        WHO [find|force] (HIS)? way (across|up|over) to ~ (FRONT|X)
        WHO (has|have|had) (made|found|fought|got) (it|HIS way)? (across|over|up) to ~ (FRONT|X)
        WHO [bridge] (the|what was left of the|most of the)? (gap|gulf|divide) (to|in|on|alone|.)
    """,
    "BACK": """
        WHO [ride|claw|fight|haul|drag|work|battle|pedal|chase|pace] (himself|herself|themselves|HIS way)? back (into|to|onto|on to|up to|among) ~ (PACK|first group|front group|first echelon|main group|favourites|main field|others)
        WHO (make|makes|made|has made|have made) it back (with|after|before|to|into|on|at|just|thanks|by|,|.) ~
        WHO [be] (soon|quickly|swiftly|now|safely|already|eventually|presently) back (with|among|amid|amongst) (the others|the rest|PACK|the favourites|company|HIS team-mates)
        WHO [regain] (contact|touch|HIS place|the shelter|the safety) ~ (with|in|of) ~ PACK
        WHO [return] to (the fold|PACK|the safety of PACK|the shelter of PACK|the ranks)
        WHO (needed|needs|took|takes) ~ (kilometres|km|minutes) to (get|make it|come|fight|work|find) ~ back
        WHO (got|gets|came|comes|made contact) (back|again) ~ (before|after|on|at|with) (the)? (next|last|final|descent|foot|climb|help|aid|some)
    """,
    "DROPPED": """
        WHO (had to|has to|have to|must|was forced to|were forced to|was obliged to) (say|bid|wave|kiss) (goodbye|farewell|adieu|good-bye) to
        WHO (say|says|said|bid|bids|bade|wave|waves|waved) (goodbye|farewell|adieu) to (HIS|the) ~ (companions|companion|break|leaders|others|favourites|group|bunch|peloton|front)
        WHO [be] left (standing|behind|floundering|gasping|trailing|for dead|to his fate|to her fate|to their fate|in HIS wake|reeling|stranded)
        WHO (was|were|is|are|has been|have been|had been) caught (napping|on the wrong side|behind the split|the wrong side)
        WHO (was|were|is|are) (missing|absent) from (the)? ~ (first|front|lead|leading) ~
        WHO (missed|misses|had missed|has missed|miss) the (split|cut|decisive split|front split|selection)
        WHO [drop] (off|out of|away from|back from) ~ (CHASE|FRONT|group|the pace|contention|the back)
        WHO (had|has|have|found) no (answer|reply|response) (to|when|.)
        WHO (was|were|is|are) (unable|not able|powerless) to (follow|respond|hold|stay|keep|match|answer|go) ~
        (pace|acceleration|tempo|this|that|it|attack|speed|gradient|slopes) (proved|proves|was|is|were|became) too (much|high|hot|fast|fierce|steep|hard) for WHO
        too (much|high|hot|fast|fierce|steep|hard) (it|they|this)? (proved|was|were) for WHO
        WHO (was|were|is|are) (among|amongst|one of) (those|the riders|the ones|them) (dropped|distanced|left behind|who cracked|to crack|to lose contact|who were dropped|to be dropped|shed)
        X [leave] WHO (behind|standing|for dead|in HIS wake|gasping|trailing)
        leaving WHO (behind|standing|for dead|in HIS wake|gasping|trailing|to his fate|to her fate)
        WHO [pay] (dearly|the price|the bill) (for|on|in|as|when|.) ~
    """,
    "DROPPED_AWAY": """
        WHO [swing] (over|off|aside|wide) $
        WHO [let] (them|the others|the rest|X|FRONT) go $
        WHO [let] (them|the others|the rest|X|FRONT) (go|ride away|ride off)
        WHO [call] it (a day|quits) ~
        WHO (had|has|have) (done|given) (enough|everything|all he could|all she could|all they could|HIS all) ~
    """,
    "CAUGHT": """
        WHO (was|were|is|are|has been|have been|had been) (overtaken|overhauled|picked up|scooped up|collected|swept aside|rounded up|brought to heel|run down|hunted down|recaptured) by ~ (PACK|group)
        WHO [let] (himself|herself|themselves) be (caught|picked up|overtaken|reeled in|swallowed) ~
        WHO (lasted|survived|held out|held on|resisted|hung on|stayed out there|stayed away) (until|till|for) ~~ (before|when) PACK
        PACK [bring] WHO back
        WHO (was|were) (back|once more|again) in the (bosom|embrace|clutches) of PACK
        WHOS ~ (effort|adventure|bid|solo|escape|flight|freedom|attempt|move|dig|attack) (was|is|came|comes) (over|ended|at an end|to an end|to nothing|snuffed out|short-lived|nullified|brought to an end)
        (bid|effort|adventure|solo|escape|flight|attempt|move|dig) (by|of) WHO (was|is|came|comes|ended) (over|at an end|to an end|to nothing|snuffed out|nullified|brought to an end)
    """,
    "CAUGHT_ALL": """
        no sooner (were|was|had) (they|FRONT) ~ (caught|reeled in|brought back|overtaken|swallowed up|absorbed)
        (it was|it is|it's|and it was) all over (at|on|with|inside|as|when|by|before) ~
        (they|FRONT) (were|was|had been|are) (finally|eventually|at last|duly|soon|all)? (overtaken|overhauled|picked up|rounded up|run down|collected|recaptured|back in the fold) ~
        (they|FRONT) (resisted|held out|survived|lasted|hung on) (until|till) ~~ (when|before) ~ (caught|over|PACK)
        (escape|adventure|break|breakaway|move|getaway) (ended|came to an end|was at an end|was over|was undone|was brought to an end|was wiped out) ~
        the (catch|junction) (came|was made|took place) (with|at|on|inside|just|after|before) ~
    """,
    "ATTACK": """
        WHO [go|ride|pull|slip|move|draw|ease|dance|sail|skip|glide|float] away from ~ X (with|on|in|at|.|after|just|near|before|inside|close)
        WHO [try] (HIS luck|HIS hand|HIS chance|HIS arm|something) ~
        WHO (was|is|were) the (first|next|last|only one) to (jump|attack|try|move|make a move|go on the attack|chance his arm|chance her arm|show his hand|show her hand|light the fuse|test the waters)
        WHO (decided|decides|chose|chooses) to (go|strike out|ride on|continue|press on|go it) (alone|on his own|on her own|solo)
        WHO [strike] out (alone|on his own|on her own|for glory|from|in|on|with) ~
        (attack|acceleration|move|dig|effort|injection of pace|burst|surge|jump) (by|from) WHO (on|in|with|at|after|near|came|which|that|proved|drew|lasted|was|split|blew|shook|put|left|,|.) ~
        WHO [unleash|launch|produce|deliver|make|place|mount|put in] (a|an|the|HIS) ~ (attack|acceleration|move|burst|injection|surge|kick|effort|jump) ~
        WHO [go] clear of ~ (second|chasing|group|CHASE|others|rest) ~
        WHO [jump|spring|burst|shoot|fly] ~ over the top (of|.) ~
        WHO [set|strike] (off|out) in (lone|solo|hot)? (pursuit|chase) ~
    """,
    "CRASH": """
        WHO [be] (involved|caught up|brought down|implicated|among the fallers|among the victims) ~
        (pile-up|pile - up|crash|fall|tumble|spill|mishap|incident) ~ (involving|brought down|took down|claimed|floored|accounted for|felled) ~ WHO
        WHO [miss|misjudge|overshoot] (a|the|HIS) ~ (bend|corner|hairpin|curve|braking point)
        WHO (slid|slides|skidded|skids) !(out of the back|off the back|out of PACK|out of FRONT) (out|off|on his back|on her back|across|along|into|under) ~
    """,
    "ABANDON": """
        WHO (decided|decides|opted|opts|chose|chooses|elected|elects|has decided|has opted|had decided|has chosen) ~ not to (continue|carry on|go on|remount|finish|finish the stage) ~
        WHO (remounts|remounted|got going|gets going|got back on|gets back on|rode on|rides on|carried on|carries on|continued|tried to continue|tried to carry on|set off again) ~ (but|then|before) (gave up|gives up|giving up|had to give up|has to give up|abandoned|abandoning|retired|retiring|climbed off|climbing off|got off) ~
        WHO (gave up|gives up|has given up|had to stop) ~~ with (a|an|his|her|what) ~ (broken|fractured|cracked|dislocated|injured|bruised|sprained) ~ (rib|ribs|collarbone|wrist|shoulder|elbow|pelvis|hip|hand|finger|arm|knee|thumb|leg|ankle)
        (first|second|third|next|latest|another) ~ (retirement|abandon|withdrawal|non-finisher) ~~ , and (it's|it is|that's) WHO
        (doctor|doctors) ~ (told|tells|ordered|advised|instructed|has told|have told|has ordered|has advised) WHO to (stop|abandon|withdraw|retire|climb off|quit) (.|,|with|because|after)
        WHO (got|climbed|stepped|clambered) off (within|before|early|shortly|after|halfway|midway|in the first|inside|an hour|a few|with) ~
        WHO (did|was) not (finish|make it to the finish|reach the finish|see the finish)
        WHO (never|failed to) (finish|finished|make it to the finish|reached the finish|remounted|remount)
        WHO (left|leaves|has left|quit|quits) (for|in) (the|an)? (hospital|ambulance|team car|broom wagon)
    """,
    "DNS": """
        WHO (decided|decides|opted|opts|chose|chooses|elected|elects|preferred|has decided|has opted|had decided|had opted|has chosen) ~ not to (start|take the start|take to the start|line up|sign on|take part) (this morning|today|here|again)? (.|,|because|due|after|with|owing|on|in|at|through|following|for|as)
        WHO (did|do|does|has|have) not (appear|appeared|show|show up|turn up|sign on|report|line up) ~ (at|for|on)? ~ (sign - on|sign-on|start|startline|start line|sign on|morning) ~
        WHO (failed|fails) to (appear|show|show up|turn up|sign on|report|line up|start) ~
        (began|begins|started|starts|got under way|set off|left) without WHO
    """,
}
"""Frames (`feeds.commentary.sentence.frames`) by kind."""
