"""English frames of lines that are crossed: who is first at summits and sprints, and `NEXT`, who came next."""

FRAMES = {
    "CLIMBS": """
        WHO [crest|top|summit] it (first|in front|alone)
        WHO [crest|top|summit] it (first|in front) , (ahead of|from|before|in front of) NEXT
        WHO ~~ , [pip|beat|outsprint|deny] NEXT (on|at|to|atop) ~ UP
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
        [reach|crest|top|cross|pass|approach] ~ UP ~ (with|led by) WHO (in front|leading|first|at the head|ahead|in the lead|on the front|at the front)
        WHO (is|was|were) ~ (first|in front|ahead|leading) (to|at|over|across|atop|on) UP
        WHO (is|was|were) ~ (first|in front|ahead|leading) (to|at|over|across|atop|on) UP ~ , ~ (ahead of|in front of|from|before|with) NEXT
        WHO [cross|top|crest|pass|reach|summit] UP (first|in first place|in first position|in front|alone|on his own|on her own|in the lead|at the head)
        WHO [sprint|kick|jump|nip|dart|go] (past|around|by|clear of) NEXT ~ to (take|claim|grab|win) POINTS ~ (at|on|over|atop) UP
        WHO [win|take] (the)? (sprint|race|battle|duel) (to|for) UP
        WHO [win|take] (the)? (sprint|race|battle|duel) (to|for) UP ~ (ahead of|from|against|before|with) NEXT
        it's WHO who [take|claim|win|grab] (POINTS|UP)
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
        WHO (is|was|were) ~ (unchallenged|uncontested|unopposed|fastest|quickest|first|best) (at|in|through|to|across|over) SPRINT
        WHO [take|claim|grab|collect|bag|earn|win|pocket] POINTS ~ (at|in) SPRINT
        WHO [take|claim|grab|collect|bag|earn|win|pocket] POINTS ~ (at|in) SPRINT ~ (ahead of|in front of|from|before) NEXT
        (at|in) SPRINT ~~ it (is|was|s) WHO (first|ahead|in front|who)
        (at|in) SPRINT ~~ it (is|was|s) WHO (first|ahead|in front) ~ (ahead of|of|from|before|with) NEXT
        WHO [lead] (PACK|FRONT) (through|over|across) SPRINT (first|in first place)
        WHO [roll|go|come|cross|pass|nip|jump] ~ (through|over|across) ~ (first|ahead of the rest) ~ (at|in) SPRINT
        WHO [have] ~ (won|taken|claimed) SPRINT
    """,
    "FINISH": """
        WHO [raise|throw|lift|punch] (HIS|the|both|an) ~ (arms|hands|fists|air|arm) (in victory|in the air|in triumph|aloft|to the sky|to celebrate|as|in celebration|$)
        WHO [cross] (the|it) ~ (line|finish line|finish) ~ (with|arms|alone|solo|to win|victorious|celebrating|triumphant|in triumph|as the winner)
        WHO [cross] (the) ~ (line|finish line) (first|in first|in first place)
        WHO [get|be] there first
        WHO (has done it|does it|did it|makes it|nails it|has it|gets it|grabs it|snatches it|claims it|seals it) .
        (winner) (is|:) ~ WHO
        WHO [hang|hold] on (for|to) ~ (win|victory|stage|triumph|take it|success|take the win|win the stage)
        WHO [come|sprint|surge|power|fly|storm|swoop|burst] (past|around|round|by|through|over|clear) ~ (to win|to take|to claim|to snatch|for the win|for victory|and wins|and takes|for the stage|to grab)
        (it's|it is|it was) WHO (who|that) [take|win|get|claim|edge|come|have|grab|snatch|cross] (it|the|first|there|home)
        (it's|it is|and it's|and it is) WHO ~ (by|on the line|at the line|first|who wins|to win|for the win) ~ (wheel|length|lengths|line|tyre|tire|bike|inches|whisker|centimetres|metres|win|wins)
        WHO [come|get|be] (home|in|through) (first|alone|solo|victorious|the winner|in first)
        WHO (salutes|punches|celebrates) ~ (victory|win|triumph|air|crowd|stage|line)
        WHO (celebrates|celebrate) $
        WHO (has|have) ~ (won|taken the stage|got it|done it|pulled it off|claimed the stage|taken the win|taken victory|held on)
        WHO [outsprint|beat|pip|edge|deny|outkick|defeat|overhaul|overpower] (out)? NEXT (to|for|on|at|in|by) ~ (line|win|victory|stage|post|finish|finish line)
        WHO (makes|made) it (two|three|back-to-back|a hat-trick|four|a double) ~
        WHO [prove|be] ~ (too strong|too fast|too quick|fastest|quickest|strongest) ~ (sprint|finish|line|uphill|dash|drag|bunch)
        WHO ~ (win|wins|won|take|takes|claims) (by|with) ~ (seconds|length|lengths|wheel|metres|tyre's width|bike length|clear|ease|two|three|T) ~
        WHO (to win|to take) (the|a|HIS) ~ (stage|win|race|victory)
        WHO (wins|won|takes|took|claims|claimed|earns|grabs|lands) ~~ (victory|win|stage|stage win|triumph|success|success of HIS career)
        WHO [ride|solo|sprint|power|storm|race|surge|charge|cruise|romp|launch] (away|clear|home|himself|herself)? (to|for|towards) ~~ (victory|win|stage|stage win|triumph|success)
        WHO [ride|solo|power|storm|race|surge|jump|burst|attack|break|go|slip|sprint] (clear|away|past|off) ~~ ~ to (win|take|claim) ~ (stage|win|victory|race|day|tour)
        (honours|spoils|laurels|flowers|bouquet) ~ (go|goes|went|belong|belongs) to WHO
        (the photo|photo|photo finish|finish photo|photo - finish|the judges|the jury) (says|shows|confirms|gives|gave|show|decides|awards|award|give) (that|it's|it is|it was|it|it to|for|the win to|the stage to|victory to)? WHO
        (today's|the day's|stage) (stage)? winner ,? WHO
        ^ winner WHO
        (of|after|behind|than|on|to) the (stage|day's)? ~ winner ,? WHO (,|.|$)
        WHO [hold] off X ~~ to (win|take|claim)
        WHO [win] ~ T (ahead of|clear of|in front of|before) NEXT
        WHO [get] the better of NEXT ~ (for|in) ~ (stage|win|victory|line)
        WHO [be|prove] too (strong|fast|quick|good) for X (in|on|at|uphill) ~ (sprint|finish|line|dash|drag|end)
    """,
    "FINISH_TOLD": """
        WHO TO_WIN ANY? TO_TAKE ANY? (stage|stage win|victory|triumph)
        WHO TO_WIN ANY? TO_TAKE ANY? (stage|stage win|victory|triumph) ANY? DAY
        WHO BEAT X ANY? TO_TAKE ANY? (stage|stage win|victory|triumph)
        WHO BEAT X ANY? TO_TAKE ANY? (stage|stage win|victory|triumph) ANY? DAY
        WHO (won|took|claimed|secured|sealed|snatched|landed|grabbed|clinched|earned|captured) (the|HIS|a|an)? ~ (stage|stage win|victory|triumph) (of|on|at|in|after|by|with|from|,|.|ahead)
        WHO (won|took|claimed|secured|sealed|snatched|landed|grabbed|clinched|earned|captured) (the|HIS|a|an)? ~ (stage|stage win|victory|triumph) ANY? DAY
        WHO (won|took|claimed) stage N ~
        WHO (covered|completed) the LENGTH ANY? in T
    """,
    "FINISH_NEAR": """
        ^ (it's|it is|that's|that is|and it's|what|so it's)? (a|an|the|HIS|another)? ~ (win|victory|triumph|success) (for|to|of) WHO ~ (,|.|!)
        (nobody|no one|no-one) (can|could) (come|get) (around|past|round|by) WHO ~~ (takes|wins|win|victory|triumph|it)
        WHO (nicks|pinches|steals|snatches) it .
        WHO (finishes|finished) it off .
        WHO (delivers|delivered) (the goods|the win|in style) ~
        WHO (delivers|delivered) for TEAM .
        WHO (has|had) ~ (time|room|gap|plenty) ~ to (celebrate|sit up|enjoy it|zip up)
        WHO [lead] home NEXT
        ^ WHO from NEXT (.|,|and)
        WHO (is|was) (able to|free to) celebrate
        (stage win|win|victory) number N ~ for WHO
        ^ (it's|it is|and it's|and it is|and it was) WHO !
        ^ (it's|it is|it was) WHOS ~ (day|stage|win|victory|race|turn)
        ^ WHO it (is|was) $
    """,
    "SECOND_THIRD": """
        WHO [beat|pip|edge|outsprint|outkick|nip|deny|hold|get] (out|off|the better of)? NEXT ~ (for|to|into|in the sprint for) ~ (second|runner - up|the runner - up)
        WHO [win|take] the (PACK)? ~ sprint ~ for ~ second ~ (from|ahead of|before|in front of|against|over) NEXT
        WHO (is|was) ~ (second|runner - up) (ahead of|from|before|in front of) NEXT
        WHO [come|sprint|nip|edge|squeeze|slip|surge|get] (past|by|around|round|ahead of) NEXT ~ (for|to|into) ~ (second|runner - up)
        (sprint|battle|duel) for second (goes|went) to WHO ~ (from|ahead of|before|over) NEXT
    """,
    "ARRIVES": """
        WHO [come|finish|arrive|cross|follow|roll|limp|ride] (in|home|over|across)? (the line|it)? ~ (at)? T (later|behind|back|after|adrift|down)? $
    """,
    "GC_GAP": """
        WHO [lead] NEXT ~ by ~ T
        WHO [lead] ~ by ~ T (from|over|ahead of|on|to) NEXT
        WHOS ~ (lead|advantage|margin|cushion|buffer|overall lead|race lead) (over|on|to) NEXT ~ (is|stands|now|to|at|of|grows|cut|reduced|extended|down|up) ~ T
        WHOS ~ (lead|advantage|margin|cushion|buffer|overall lead|race lead) ~ (is|stands|now|to|at|of|grows|cut|reduced|extended|down|up) ~ T (over|on|from|ahead of) NEXT
        WHO ~ (with|holding|has|have|holds|and|keeps|retains|takes|boasts|enjoys|a) ~ T ~ (lead|advantage|cushion|margin|buffer|gap) (over|on|to|from) NEXT
        WHO ~ (with|holding|has|have|holds) ~ (lead|advantage|cushion|margin|buffer|gap) of ~ T (over|on|to|from) NEXT
        WHO [lead] ~ (by)? ~ T , with NEXT
    """,
    "GC_AHEAD": """
        WHO ~~ T (ahead of|clear of|in front of|up on|better than) NEXT
        WHO ~~ , ~ T (ahead of|clear of|in front of|up on) NEXT
        WHO [have] ~ T (over|on|in hand over|in hand on|to spare over) NEXT
    """,
    "GC_BEHIND": """
        WHO ~~ second ~ , ~ T (behind|off|adrift of|down on|from|back on|shy of) NEXT
        WHO ~~ second ~ T (behind|off|adrift of|down on|from|back on|shy of) NEXT
        WHO [be|sit|lie|trail] ~ T (behind|off|adrift of|down on|from|shy of) NEXT
        WHO (closes|closed|moves|moved|climbs|climbed|gets|got) ~ to within ~ T of NEXT
    """,
    "GC_LEADER": """
        WHO [take] over (from|as leader|as race leader|in the lead)
        WHO [win|seal|clinch|wrap|secure] (up)? (the)? ~ (overall|general classification|overall victory|overall win|overall title|race overall|gc)
        WHO [keep|retain|hold|defend|take|claim|grab|seize|preserve|safeguard|inherit|assume|snatch|conserve|secure] (on to|onto|hold of|over)? (the|HIS)? ~ (overall lead|race lead|lead|leader's jersey|leader's ~ jersey|yellow jersey|pink jersey|red jersey|yellow|pink|maillot jaune|maglia rosa|golden jersey|leadership|race leader's jersey|lead overall)
        WHO ~ to (keep|retain|hold|defend|take|claim|preserve) ~ (overall lead|race lead|lead|leader's jersey|leader's ~ jersey|yellow jersey|pink jersey|red jersey|yellow|pink|maillot jaune|maglia rosa|leadership)
        WHO [be|remain|stay|continue] (still|now|as|on)? (in|the|our|as|race) ~ (yellow|pink|overall leader|race leader|leader|leader of the race|leader's jersey|yellow jersey|pink jersey|top overall|top of the standings|leader overall)
        WHO [move|go|slip|climb|jump|ride|pull|storm] (back)? (into|in to|on) ~ (overall lead|race lead|lead|yellow|pink|leader's jersey|yellow jersey|red jersey|pink jersey|lead overall)
        WHO (becomes|become|became) (the)? ~ (leader|overall leader|race leader|leader of the race)
        X [lose|concede|cede|surrender|relinquish|hand] (over)? (the|HIS)? ~ (lead|jersey|yellow|pink|race lead|overall lead|yellow jersey|leader's jersey) to WHO
        (jersey|lead|yellow|pink|race lead|overall lead|leadership) ~ (passes|passed|goes|went|moves|moved|switches|changes hands|transfers) ~ to WHO
        (jersey|lead|yellow|pink|leadership) ~ (passes|passed|goes|went|moves|moved|switches|changes hands|transfers) from X ~~ to WHOS
        WHO (takes|took|take|taking) over ~ (lead|jersey|yellow|pink|race lead|overall lead|leader) ~
        (new|overall|race) ~ leader (is|:|now) WHO
        WHO [lead] (overall|the general classification|the standings|the race|gc|the gc|the overall|the overall standings)
        WHO [top|head] (the) ~ (general classification|standings|overall|gc)
    """,
    "SECOND": """
        WHO [lead] (home)? (PACK|CHASE|the others|the rest|the chase|the sprint|the favourites|what was left) (home|in|over the line|across the line)? ~ T
        (PACK|CHASE|group|rest) ~ , (led home|led in|led|headed) by WHO , ~~ T
        WHO [win|take] the (PACK)? ~ sprint ~ for second ~
        WHO [be] ~ best of the rest ~
    """,
    "FINISH_SPRINT": """
        WHO [beat|pip|edge|outsprint|outkick|defeat|overpower|overhaul] (out|off)? NEXT ~ (in|on|at) (the|a|an) ~ (sprint|dash|line|gallop|kick|post)
        WHO [get|have] the better of NEXT ~ (in|on|at) (the|a|an) ~ (sprint|dash|line|gallop|kick|post|duel)
        WHO [win|take] (the|a|HIS) ~ (sprint|dash|gallop|drag race) (from|ahead of|before|against|in|at|.|,|and)
    """,
    "GC_GOES_ON": """
        (and|but|to|he|she) (now|still|he now|she now)? ~ [lead] NEXT ~ by ~ T
    """,
}
"""Frames (`feeds.commentary.sentence.frames`) by kind."""
