"""English words of the road."""

from feeds.commentary.vocabulary.english_weather import WEATHER
from feeds.commentary.vocabulary.english_wins import WINS

COMMON = (
    "the and of is are with has have their to at by on in for from that this it they will still now not "
    "we riders was a an she he his her who which when but as be been there up out "
)
"""Words by which the language is known."""

# fmt: off
WORDS: dict[str, str] = {
    "peloton":
        "the favourites|first peloton|first part of the peloton|front part of the peloton|first half of the peloton|group with yellow jersey|group with the yellow jersey|first group with yellow jersey|first group with the yellow jersey|group with the race leader|group with the red jersey|group with the pink jersey|group of the yellow jersey|race leader s group|yellow jersey s group|group of favourites|favourites group|peloton|bunch|pack|main field|the field|"
        "main bunch|main group|bunch behind|reduced peloton|reduced bunch|red jersey group|white jersey group|turquoise jersey group|orange jersey group|leader s jersey group|"
        "yellow jersey group|maillot jaune group|pink jersey group|maglia rosa group|gc group|"
        "gc favourites|big bunch|main pack|the chasing peloton|leader s group|front peloton|"
        "front of the peloton|front of the bunch|head of the peloton|head of the bunch|front of the pack|"
        "front of the main group|front of the main field|back of the peloton|back of the bunch",
    "leaders":
        "break|breakaway|breakaways|breakaway group|leaders|leader on the road|leading group|lead group|"
        "front group|escapees|escape|escape group|escapers|front runners|race leaders on the road|"
        "attackers|leading trio|leading duo|leading pair|leading quartet|head of the race|"
        "front of the race|those out front|lone leader|fugitives|move|men out front|those in front|"
        "men in front|riders in front|riders out front|leading riders|lead riders|breakaway riders|"
        "breakaways riders|early break|early breakaway|lead trio|lead duo|lead pair|lone escapee|"
        "lone attacker|attacking duo|attacking trio|day s break|the leaders",
    "two": "front pair|front duo|duo|pair|two leaders|two riders|two men|leading two|twosome|leading pair",
    "three": "front trio|trio|three leaders|leading three|three riders|threesome|three men",
    "four": "front quartet|quartet|foursome|four leaders|leading four",
    "five": "front quintet|quintet|five leaders|leading five",
    "six": "sextet|six leaders|leading six",
    "seven": "septet|seven leaders|leading seven",
    "eight": "octet|eight leaders|leading eight",
    "chasers":
        "chasers|chaser|chase group|chasing group|chasing trio|chasing duo|chasing pair|chasing riders|"
        "pursuers|counter attackers|counter attack group|second group|first chasers|chasing pack|chase duo|"
        "chase trio|two chasers|chase pair|chasing quartet|counter attacking group|intermediate group|"
        "second group on the road",
    "rest":
        "rest of the break|rest of the breakaway|rest of the leaders|remnants of the break|"
        "former breakaway companions|the rest of the break|the rest of the breakaway|"
        "the rest of the leaders|the rest of the escapees|the others in the break|the remaining escapees|"
        "the remnants of the break|remnants of the breakaway|the rest of the leading group",
    "everybody": "the rest|everyone else|everybody else|the others",
    "gruppetto":
        "gruppetto|grupetto|autobus|dropped riders|dropped group|back markers|second peloton|"
        "second part of the peloton|group behind the peloton",
    "they": "they|their|them",
    "he": "he|his|him|she|her",
    "riders": "rider|riders|man|men|strong|cyclists|women|woman",
    "lead_noun":
        "of advance|advance of|lead|gap|advantage|margin|buffer|cushion|difference|time gap|time check|time difference|time gaps|"
        "gap back|head start|deficit to the break|opens a gap|opens up a gap|opened up a small gap|"
        "opens up a small gap|opens a small gap|opened a small gap|has opened a gap|have opened a gap|"
        "opened a gap|opened up a gap|have a small gap|has a small gap|have a gap|gets a gap|got a gap",
    "deficit": "deficit|arrears",
    "lead_verb":
        "leads by|lead by|led by|leading by|leads|lead|still lead|still leads|lead the race by|"
        "leads the race by",
    "ahead": "ahead|ahead of|clear|in front|up on|in hand|of daylight|out front|to the good",
    "behind":
        "behind|down on|down|back|adrift|in arrears|further back|later|off the pace|trailing|trails|trail|"
        "at the back|in pursuit|in the red|to the bad|behind the leaders|further behind",
    "at": "at|sits at|now at|are at|is at",
    "between": "between",
    "over": "over|on|to",
    "from": "from|since",
    "up_to":
        "to|up to|down to|out to|back to|down at|to around|back up to|back down to|down below|up above|"
        "to just|to only|down under",
    "now":
        "now|at once|all at once|currently|just now|latest|at the moment|right now|at this point|at present|at this moment|"
        "as we speak|for now|for the record|for those joining us|for those just joining us",
    "have": "have|has|hold|holds|enjoy|enjoys|with|got|holding|having",
    "by": "by",
    "with": "with|alongside|together with|joined by|accompanied by|followed by",
    "attack":
        "attacks|attacked|attacking|goes on the attack|surges away|surges clear|surged away|surges|"
        "surged clear|goes clear|go clear|gone clear|went clear|jumps clear|jumps away|jumped away|"
        "jumped clear|jump clear|kicks|kicked clear|kicks clear|kicks away|launches an attack|launches|"
        "launched an attack|launches a move|accelerates|goes solo|gone solo|goes alone|goes it alone|"
        "strikes out|strikes out alone|breaks away|broke away|break away|broken away|breaks clear|"
        "broke clear|attack|makes a move|makes his move|make a move|goes again|counters|counter attacks|"
        "counterattacks|slips away|slipped away|sets off alone|sets off|sets off in pursuit|rides away|"
        "rode away|rides clear|pulls clear|pulled clear|moves clear|moved clear|powers away|powers clear|"
        "has a dig|tries his luck|solos clear|darts away|darts clear|puts in an attack|put in an attack|"
        "puts in a dig|put in a dig|puts in an acceleration|has a go|tries his hand|tries a move|"
        "has another go|goes on the offensive|moves off the front|moved off the front|slips off the front|"
        "slipped off the front|rides off the front|rode off the front|ride off the front|"
        "jumps off the front|jumped off the front|opens a gap|opens up a gap|opened up a small gap|"
        "opens up a small gap|opens a small gap|opened a small gap|has opened a gap|have opened a gap|"
        "gets a gap|got a gap|gets away|got away|has got away|have got away|escaped|escapes|escape clear|"
        "springs clear|sprang clear|springs away|sprints clear|sprints away|bolts|bolted|"
        "goes off the front|going clear|is going clear|makes his bid|makes the first move|"
        "is the first to attack|is the next to attack|is next to attack|is the next to try|is next to try|"
        "is first to attack|moves away|pulls away|pulled away|edges clear|edges away|presses on alone|"
        "continues alone|pushes on alone|carries on alone|forges on alone|forges ahead alone|goes on alone|"
        "skips clear|skips away|skipped away|dances away|danced away|ghosts away|flies off the front|"
        "flies away|lights it up|throws in an attack|throws down an attack|lets fly|shoots off the front|"
        "shoots clear|leaps clear|leaps away|stretches away|takes off|took off|took flight|gets clear|"
        "got clear|broke free|breaks free|ride clear|pull clear|jump away|slip away|slip clear|slips clear|"
        "slipped clear|skipped clear|squeezed clear|drifted clear|forced clear|launch an attack|counter attack|countered|counterattacked|counter attacked|"
        "opens fire|goes from the bunch|attacks again|attacks immediately|attempts a solo move|"
        "tries to go solo|strikes|goes long|goes early|puts the hammer down|drops the hammer|"
        "has struck out|sets out alone|sets off in pursuit of|set off after|sets off after|"
        "set off in pursuit|with an attack|with an acceleration|with a big attack|with another attack|"
        "takes a flyer|gets the jump on|got the jump on|decides to go for it|goes for it|"
        "is the latest to try|are the latest to try|is the latest to attack|has escaped|have escaped|"
        "is next to go|is the next to go|is first to go|are the next to try|fires off an attack|"
        "launches a counter attack|tries a solo move|goes for a long one|goes for broke|"
        "attacks over the top|strikes out on his own|sets out on his own|heads off alone|"
        "gone on the attack|has gone on the attack|went on the attack|have gone on the attack|"
        "go on the attack|have gone away from|has gone away from|goes away from|go away from|"
        "have gone clear of|ride away from|rode away from the rest",
    "attack_noun":
        "attack by|attack from|move by|move from|acceleration from|acceleration by|dig from|a first attack|"
        "counter attack from|counter attack by|here comes|here goes|there goes|solo move by|"
        "off the front goes|away goes|acceleration of|big attack by|big attack from|"
        "first attack of the day from|another attack from|another attack by|new attack from|new attack by|"
        "attack of|dig by|an attack from|an attack by|fierce attack by|attack comes from|attack came from|"
        "off the front is|acceleration now from|now it s|counter by|counter from|counterattack from|"
        "counterattack by|strong attack from|off goes|off go|away go|up the road goes",
    "goes":
        "has gone|have gone|is off|are off|is away|are away|is clear|are clear|is off the front|"
        "are off the front|is on the attack|are on the attack|is out front alone|is going|goes",
    "away":
        "themselves a bit of daylight|themselves some daylight|have a bit of daylight|have some daylight|themselves loose|themselves a gap|themselves a small gap|allowed to leave|given their freedom|given the green light|allowed to go|been let go|slipped the leash|slip the leash|broken the elastic|managed to escape|managed to get away|opened up a gap|opened a gap|clipped off the front|riders clear|men clear|"
        "women clear|broken clear|up the road|out front|off the front|in the break|in the breakaway|"
        "in the lead|in front|at the head of the race|at the front of the race|form the break|"
        "form the breakaway|formed the break|formed the breakaway|make up the break|go away|clear|away|"
        "have gone clear|form the leading group|leading the race|lead the race|leads the race|in the move|"
        "in the day s break|day s break|alone in front|alone in the lead|alone out front|on the attack|"
        "lead the break|swapping turns|has formed|have formed|is formed|has been established|established|"
        "have escaped|has escaped|got away|gets away|get away|slip away|slipped away|have got away|"
        "has got away|in front of the race|in the front|in the day s breakaway|make up the day s break|"
        "made up the break|form the day s break|form the escape|formed the escape|have formed a breakaway|"
        "have formed a break|formed a breakaway|formed a break|are the escapees|take off|took off|"
        "broken away|off the front of the bunch|off the front of the peloton|in the early break|"
        "in the early breakaway|on his own out front|at the head of affairs|down the road|forged clear|"
        "drawn clear|ridden clear|linked up at the front|together at the front|together in front|"
        "in the leading group|in the front group|in the escape|at the front now|at the front of affairs|"
        "out there|out in front|is away|are away|is clear|are clear|is off the front|are off the front|"
        "is on the attack|are on the attack|have a small gap|have a gap|have opened a gap|"
        "have opened up a gap|have opened a small gap|have opened up a small gap",
    "consists":
        "the names you need to know are|the names to note are|the names of note are|names to remember are|those involved are|the riders involved are|the riders in question are|the names are|our escapees are|our heroes are|they include|and include|consists of|is made up of|made up of|comprises|comprising|consisting of|composed of|contains|"
        "includes|including|containing|features|in the break are|in the breakaway are|in the move are|"
        "in the group are|consisted of|consist of|formed by|composed by|made up by|which includes|"
        "up front are|up front we have|out front we have|in front we have|up the road we have|in the lead we have|in the break we have|out front are|up the road are|in front are|is composed of|"
        "are made up of",
    "catch":
        "taken again|taken back by|caught|reeled in|reels in|reel in|swallowed up|swallowed|swallows up|swallow up|brought back|"
        "absorbed|catch|catches|catching|hauled in|hauled back|swept up|sweeps up|mopped up|neutralised by|"
        "reabsorbed|recaptured|closed down|engulfed|are over|is over|bring back|brings back|pulled back|"
        "pulled in|pulls back|pull back in|brought to heel|catch is made|catch has been made|catch made|"
        "all over for|it s over for|it is over for|is all over for|game over for|day is done|day is over|"
        "adventure is over|time is up|that s it for|that s that for|that is it for|end of the road for|"
        "curtains for|comes to an end|has come to an end|came to an end|end of the break|"
        "the end of the breakaway|end of the breakaway|gobbled up|gobbles up|scooped up|scoops up|"
        "hoovered up|mopped up by|snapped up|overhauled|overhauls|back in the fold|returned to the fold|"
        "been captured|has been brought in|swamped|swallowing up|sucked in|sucked back in|picked off|"
        "chased down|chases down|hunted down|tracked down|have been joined by the peloton|reels them in|"
        "been hauled in|hauls in|hauls back|wiped up|wrapped up|claws back|clawed back|nullified|"
        "snuffed out|picked up by|has been picked up|have been picked up|been picked up by the bunch|"
        "make the catch|makes the catch|made the catch|sweeps past|swept past|sweep past|is no more|"
        "are no more",
    "regroup":
        "peloton grouped|peloton is grouped|bunch grouped|gruppo compatto|all together|all back together|it s all together|back together|"
        "bunch is back together|peloton is back together|race is back together|everything is back together|"
        "one big group again|all in one group|one big group|one large group|regrouping|back as one|"
        "race has come back together|race comes back together|come back together|came back together|"
        "comes back together|everyone is back together|all is back together|everything back together|"
        "peloton has regrouped|bunch has regrouped|peloton is complete again|one bunch again|"
        "peloton is intact again|as one again|bunch is all together|peloton is all together|"
        "general regrouping|gruppo compatto again|the whole peloton is together|everybody s together|"
        "everyone s together|everybody is together|everybody together|everyone together|we re all together",
    "join":
        "returned on the leaders|returned on the break|returns on the leaders|joins|joined|bridges across|bridged across|bridges over|bridges to|bridged to|bridge across|"
        "bridges the gap|bridged the gap|jumped across|jumps across|jumped over|makes contact|made contact|"
        "made the junction|makes the junction|makes it across|made it across|gets across|got across|"
        "makes it to|latched on|latches on|rejoins|rejoined|returns to|returned to|back in|regains contact|"
        "joined up with|linked up with|links up with|links up|has caught up|catches up|went across|"
        "is across|are across|is now across|has bridged|have bridged|bridge up|bridges up|bridges up to|"
        "bridged up to|bridge up to|bridge to|bridge over|jumps over to|closes the gap to|"
        "closed the gap to|has closed the gap to|have closed the gap to|has reached|have reached|"
        "makes it over|makes it over to|made it over|makes it up to|gets up to|got up to|comes across to|"
        "came across to|catches on to|caught on to|makes it back to|made it back to|gets back into|"
        "got back into|gets back in|fights back to|fights his way back to|is back with|are back with|"
        "is now with|are now with|has rejoined|have rejoined|has joined|have joined|join up with|"
        "joins up with|join forces with|joins forces with|linked up|link up|latch on|latched on to|"
        "latched onto|latches onto|latches on to|hooks up with|hooked up with|rode up to|rides across to|"
        "rode across to|regained contact|regains contact with|has regained contact|have regained contact|"
        "chases back on|chased back on|is back in the peloton|is back in the bunch|is back in the pack|"
        "are back in the peloton|are back in the bunch|are back in the pack|back in the peloton|"
        "back in the bunch|back in the pack|back in the main field|back in the main group|"
        "back in the group|returns to the peloton|returns to the bunch|returned to the peloton|"
        "returned to the bunch|back on terms|gets across to|got across to|makes the bridge|made the bridge|"
        "jump across|catches back up|has made it across|have made it across|has made contact|"
        "have made contact|crosses the gap|join|reaches the leaders|reaches the break|reaches the front|"
        "reaches the lone leader|reaches the front group|has reached the leaders|have reached the leaders|"
        "has reached the break|reached the leaders|reached the break|gets back to|gets onto|goes onto|"
        "chased back to|chases back to|fought back to|make contact with|makes contact with|"
        "made contact with|has made contact with|have made contact with|gets in contact with|catch up with|"
        "catches up with|caught up with|have caught up with|has caught up with|tags on to|tags onto|"
        "tagged on to|comes up to join|get across to|get across|make the junction|make it across to|"
        "make it across|makes it across to|made it across to",
    "dropped":
        "falls out of|fell out of|fallen out of|drops out of|dropped out of|dropped|distanced|loses contact|lose contact|lost contact|losing contact|loses the wheel|"
        "lost the wheel|lost touch|loses touch|cannot follow|can t follow|can t hold the wheel|"
        "cannot hold the wheel|shelled|spat out|spat out the back|falls back|fallen back|fell back|"
        "tailed off|off the back|out the back|dropping back from|unable to follow|left behind|drops back|"
        "drop back|cracks|cracked|is cracking|goes backwards|going backwards|is going backwards|"
        "slipped back|goes out the back|went out the back|out the back door|goes out the back door|popped|"
        "has popped|blows up|blew up|has blown|has cracked|loses ground|lost ground|losing ground|"
        "has lost contact|have lost contact|losing touch|is distanced|are distanced|unhitched|"
        "loses the wheels|can t stay with|cannot stay with|can t keep up|cannot keep up|couldn t follow|"
        "could not follow|can t hold on|cannot hold on|lets the wheel go|lets the wheels go|"
        "is off the back|off the back of|comes off the back|drifts back|drifted back|falls away|"
        "falls off the pace|slides back|dropped from|implodes|comes unstuck|is unable to follow|"
        "is unable to hold on|has been left behind|is left behind|has let go|fell away|fell off the pace|"
        "goes pop|has sat up|pops|has no answer|have no answer|has no reply|has no response|"
        "have no response",
    "drops":
        "drops|has dropped|have dropped|distances|drop|shakes off|shook off|rides away from|rode away from|"
        "leaves behind|rides off his wheel|sheds|shells|shake off|leave behind|has distanced|"
        "have distanced|has shaken off|has left behind|pulls away from|pulled away from",
    "crash":
        "riders down on|riders down in|riders down at|riders are down|men are down|men down on|on the floor|hitting the deck|hitting the tarmac|hitting the ground|slid out|fall in the peloton|been a fall|fall at the back|fall in the middle|fall in the bunch|fall in the pack|crash|crashes|crashed|crashing|pile up|goes down|gone down|went down|hits the deck|"
        "hit the deck|hits the ground|hit the ground|hits the tarmac|hit the tarmac|on the ground|"
        "on the deck|come down|came down|comes down|falls|fallen|tumble|touch of wheels",
    "mechanical":
        "chain came off|chain comes off|chain has come off|chain is off|defect for|defect of|wheel defect|puncture|punctures|punctured|mechanical|flat tyre|flat tire|front wheel flat|rear wheel flat|"
        "bike change|changes bikes|changed bikes|changes bike|wheel change|dropped his chain|"
        "drops his chain|dropped chain|mechanical problem|mechanical issue|flats|flatted|new bike|"
        "broken spoke|broken chain",
    "abandon":
        "abandons|abandoned|abandon|is out of the race|are out of the race|out of the race|"
        "has left the race|leaves the race|pulls out|pulled out|climbs off|climbed off|has quit|quits|"
        "quit the race|has retired|retires|retired from the race|withdraws|withdrawn|has withdrawn|"
        "abandonment|abandons the race|dnf|takes off his number|takes off her number|took off his number|took off her number",
    "dns":
        "did not start|didn t start|does not start|doesn t start|non starter|non starters|not start|"
        "not starting|won t start|will not start|dns|not at the start|failed to start|"
        "not taken the start|did not take the start|not signed on",
    "otl":
        "beyond the time limit|misses the time limit|misses the time cut|is out of time|outside the time limit|over the time limit|missed the time limit|miss the time cut|"
        "missed the time cut|otl|outside the time cut",
    "dsq":
        "disqualified|thrown out of the race|thrown off the race|ejected from the race|"
        "expelled from the race|dsq",
    "win": WINS,
    "beaten":
        "ahead of|beats|beat|from|in front of|before|leading|outsprinting|edging out|followed by|"
        "holding off",
    "first":
        "was first|is first|were first|first over|first across|first at|first to|first through|leads over|"
        "led over|leads the way over|led the way over|crests|crested|leads across|led across|"
        "takes the points|took the points|takes maximum points|took maximum points|takes full points|"
        "took full points|takes top points|takes the maximum|wins|won|takes|took|reaches the summit first|"
        "reaches the top first|passes first|goes over first|crossed first|takes the mountain points|"
        "takes the sprint|took the sprint|takes the kom|took the kom|claims|claimed|grabs|grabbed|scoops|"
        "scooped|mops up|collects|over first|wins the sprint|won the sprint|crosses the summit first|"
        "crosses first|picks up|picked up|tops|topped|summits first|bags|bagged|is first over|is over first|are over first|"
        "was first over|is first across|was first across|is first to the top|is first at the top|"
        "first to the top|is the first over|is the first to crest|leads the way at the top|"
        "takes it ahead of|in first place|in first position|crosses in first place|over in first place|"
        "goes over the top first|is over the top first|over the top first|reaches the top ahead of|first to reach the summit|"
        "first to crest|is first to the summit",
    "second": "second|was second|took second|in second|runner up|2nd",
    "third": "third|was third|took third|in third|3rd",
    "summit":
        "is over the top|are over the top|is over the summit|are over the summit|summit|first passage|second passage|the top|top of the climb|over the top|kom|kom points|queen of the mountains|"
        "king of the mountains|mountain points|mountains points|the climb|climb|crest|mountain sprint|"
        "the col|the pass|categorised climb|kom sprint|qom",
    "sprint":
        "intermediate sprint|intermediate sprint point|sprint point|bonus sprint|super sprint|intermediate|"
        "hot spot sprint|sprint prime|bonus seconds sprint|hotspot sprint|golden kilometre|points sprint|"
        "first sprint|second sprint",
    "points": "points|point",
    "bonus":
        "bonus|bonuses|bonus seconds|time bonus|bonus second|penalty|fine|time limit|seconds bonus|"
        "bonification*",
    "start":
        "now they are off|now they re off|now we are off|sharp start|flag drops|flag has dropped|flag dropped|flag is down|race is on|there goes the flag|off they go|away they go|off we go|away we go|racing is under way|"
        "racing is underway|stage is underway|stage is under way|race is underway|race is under way|"
        "and they re off|they re off|we re off|we re racing|officially underway|officially under way|"
        "official start has been given|official start is given|km zero|kilometre zero|under way|"
        "racing has begun|racing has started|real start|have started racing|flag is dropped|"
        "flag has been waved|flag is waved|flag falls|flag has fallen|flag has come down|flag comes down|"
        "flag goes down|flag is lowered|stage has started|stage has begun|race has started|race has begun|"
        "racing is on|racing gets underway|racing gets under way|peloton is on its way|"
        "riders are officially off|and we are off|and we re racing|we are racing|the race is off|"
        "official start has taken place|departure has been given|riders have started|"
        "official start of the stage has been given",
    "neutral":
        "rolled out|roll out|rolls out|rolling out|neutralised zone|neutral zone|neutralised section|"
        "neutralised start|neutral start|neutralized zone|neutral section|rollout|neutralised roll out|"
        "rolled away",
    "stopped":
        "race is neutralised|race has been neutralised|race has been stopped|race is stopped|"
        "stage has been neutralised|stage is neutralised",
    "resumed":
        "race has resumed|race resumes|racing resumes|racing has resumed|race is back on|restarted",
    "to_go":
        "to go|remaining|left|to race|to ride|out|still to race|from the finish|from the line|from home|"
        "to the finish|to the line|before the finish|until the finish|remain|left to race|left to ride|"
        "of racing remaining|of racing left|togo|from the end|before the line|left in the stage|"
        "still to go|still to ride|before finish|from finish|to finish|to the summit finish|from the summit finish|to the uphill finish|remaining in the stage|to cover|from the finish line|"
        "of the stage remaining|left to go|left on the stage|still to be covered|to be covered|still to cover|to be ridden|still to be ridden|until the line|of racing to go|before the end",
    "to_go_before":
        "with|inside the final|inside the last|into the final|into the last|final|last|only|just|still|"
        "there are|we have|less than|under|now inside the final|now",
    "raced":
        "into the stage|into the race|raced|ridden|covered|of racing|completed|done|after|so far|in",
    "break": "now that",
    "if": "if|unless|whether|were to|in case|should they|had they|provided",
    "modal":
        "could|would|might|may|should|hope|hopes|hoping|want|wants|wanted|try to|trying to|tries to|"
        "tried to|looking to|look to|expect*|likely|possible|possibly|perhaps|maybe|threaten*|about to|"
        "going to|set to|ready to|poised to|must|can|dream*|aim*|plan*|impossible|allowed|need to|needs to|"
        "have to|has to|favourite*|favorite*|predict*|rumour*|chance|suppose*|seems to|appears to|nearly|"
        "almost|unconfirmed|reportedly|prepared to|due to|bound to|sure to|certain to|destined to|keen to",
    "future":
        "will|shall|ll|won t|soon|later on|tomorrow|upcoming|next|to come|coming up|awaits|await|before they|"
        "when they reach|until|s to come",
    "not":
        "not|no|never|n t|without|nobody|no one|none|neither|nor|t|didn|doesn|isn|hasn|haven|aren|wasn|"
        "failed|fails|unsuccessful*|cannot|denies|deny|avoid*|rather than|instead of|false alarm",
    "past":
        "last year|last spring|last summer|last autumn|last winter|last season|last week|last month|yesterday|ago|previous|previously|earlier this season|"
        "earlier this week|earlier in the week|earlier in the season|last night|in the past|career|edition|"
        "editions|season|seasons|years|year|on stage|in stage|after stage|stage one|stage two|stage three|"
        "last time|back in|once|history|historic|remember*|famous*|last edition|since|when he|"
        "when they|in january|in february|in march|in april|in may|in june|in july|in august|in september|"
        "in october|in november|in december|on monday|on tuesday|on wednesday|on thursday|on friday|"
        "on saturday|on sunday|last sunday|last saturday|this morning|overnight|before the stage|"
        "before the start|record|records|earlier",
    "peak":
        "at one point|peaked|maximum|maximum of|had grown to|had been as high as|once as high as|"
        "at its peak|biggest",
    "gc":
        "before the final stage|before final stage|ahead of the final stage|with one stage to go|stage to come|"
        "new top three|new top five|new top ten|top three overall|top five overall|top ten overall|remains in red|remains in yellow|remains in pink|stays in red|stays in yellow|stays in pink|"
        "overall|general classification|gc|classification|standings|leader s jersey|yellow jersey|"
        "race lead|pink jersey|overall lead|in the gc|virtual|provisional|green jersey|red jersey|"
        "maillot jaune|maglia rosa|leader of the race|time trial|virtually|best placed|best placed rider|"
        "best placed overall|highest placed|best placed man",
    "elapsed":
        "ago|time|minutes ago|after|within|per|every|another|first hour|hour|in the last|over the last|per km|"
        "in the past|extra|quicker|faster|slower|shaved|gained|taken|lost|knocked|clawed|cut|pulled back|"
        "added|advert*|delay*|late|early|earlier|old|long|spent|waited|wait|stop|pause|start time|start in|"
        "per kilometre",
    "said": "said|says|told|explained|according to|asked|added|reckons|believes|thinks",
    "correct":
        "correction|corrected|we stand corrected|apologies|scrap that|make that|update|actually|in fact|"
        "erratum|turns out|it s actually|sorry",
    **WEATHER,
    "average":
        "average speed|averaging|average|averaged|mean speed|covered in the first hour|in the first hour|"
        "first hour|opening hour|second hour",
    "comes":
        "comes|starts|begins|summit comes|located|tops out|topping out|crest|point of|situated|features|"
        "is followed by|gradient|average gradient|at an average|category|third category|second category|"
        "first category|categorised|per cent|percent|pass through|descent|feed zone|feedzone",
    "line": "across the line|over the line|the line|the finish|to the line|stage",
    "mate":
        "teammate|teammates|team mate|team mates|colleague|directeur sportif|director|manager|coach|ds|"
        "commentator|brother|winner of|organiser*|mates|mate",
    "company":
        "company of|joined by|has company from|have company from|gets company from|in the company of",
    "follows":
        "can go with|is able to go with|goes with|go with|went with|is able to follow|can follow|follows|"
        "follows him|follow him|is on his wheel|are on his wheel|is straight on his wheel|"
        "is straight onto his wheel|jumps on his wheel|jumps onto his wheel|on his wheel|is with him|"
        "are with him|responds|respond|reacts|gets on his wheel|on her wheel|is with her|follows her|"
        "can stay with|marks him|marks the move|follows the move|is quick to follow|is quick to respond|"
        "straight on his wheel",
    "other":
        "away they go again|off they go again|off we go again|away we go again|before the rollout|before the roll out|ahead of the rollout|we re told|we are told|i m told|we hear that|if rather|if a little|if a bit|if somewhat|if slightly|if only just|as if|as though|year old|year olds|photo finish says|photo says|the photo says|photo finish shows|photo shows|jury says|judges say|in case you|in case anyone|if you re interested|if you were wondering|if you re wondering|if you are wondering|soon afterwards|soon after|almost as soon as|almost immediately|almost at once|almost straight away|almost instantly|attacks the descent|attacks the climb|attacks the corner|attacks the corners|attacks the bend|attacks the bends|"
        "attacks the cobbles|attacks the slopes|attacks the lower slopes|attacks the final climb|attacks the sprint|one last time|for the last time|curtain comes down|curtain came down|curtain falls|"
        "crashing back to earth|crashes back to earth|crashed back to earth|crash back to earth|crashed to|crashes to|crashing to|abandoned the chase|"
        "abandons the chase|abandon the chase|abandoned the idea|abandoned the pursuit|abandon the pursuit|afraid of a puncture|fear of a puncture|as soon as|was soon|were soon|is soon|are soon|has to settle for|have to settle for|had to settle for|must settle for|once more|once again|of the season|of the year|of his career|of her career|of his life|so far this season|of the day|"
        "asked for|asks for|can t hold|cannot hold|couldn t hold|loses|back under way|back underway|under way again",
}
"""Classes of words, each with its phrases."""

SEPARABLE: dict[str, str] = {
    "dropped":
        "loses~wheel|lost~wheel|can t hold~wheel|cannot hold~wheel|can t follow~wheel|hold~wheel|loses~wheels",
    "drops": "leaves~behind|left~behind|leave~behind",
}
# fmt: on
"""Verbs in two parts, which other words may part, by their class: first part, tilde, second part."""
