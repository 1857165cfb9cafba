"""English frames of lines that are crossed: who is first at summits and sprints, and `NEXT`, who came next."""

FRAMES = {
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
"""Frames (`feeds.commentary.frames`) by kind."""
