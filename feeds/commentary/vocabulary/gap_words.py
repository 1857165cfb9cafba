"""Words of gaps by language and class: what stands around a time where it is the gap between two groups.

The classes are the symbols of the gap grammar (`feeds.commentary.gap.pieces`). A word is of one class; what it means
where it may mean two things ("op" before a time or before a group) is the grammar's to say. `still` are words that
change nothing, and are left out.
"""

from feeds.commentary.vocabulary.gap_words_romance import FRENCH, SPANISH

# fmt: off
ENGLISH: dict[str, str] = {
    "at": "at|by around",
    "from": "of|from|off|away from|short of|shy of|from behind|off the wheels of|off the back of",
    "over": "on|over|upon|ahead on|relative to|compared to|compared with",
    "to":
        "to|down to|up to|out to|back to|back down to|back up to|back out to|down below|up above|around to|"
        "until|as far as",
    "within": "within|to within|inside",
    "between": "between|in between",
    "by": "by",
    "with": "with",
    "for": "for|in favour of|in favor of|to the advantage of",
    "ahead":
        "ahead of|ahead|clear of|clear|in front of|in front|up on|up the road from|up the road|out front|"
        "to the good|in hand|in hand on|in hand over|before|in advance of|further up the road|of daylight|"
        "to spare|in the bank|to the good of|to play with|to defend|of breathing space|of breathing room|"
        "up front|out in front of|in their pocket|in the clear",
    "behind":
        "behind|adrift of|adrift|down on|down|back on|back|back from|in arrears of|in arrears|off the pace|"
        "to the bad|further back|behind that|behind them|behind those|behind these|down the road|in pursuit of|in pursuit|in the wake of|further behind|"
        "further down the road|further down|behind on the road|back down the road|in the rear|at the back|"
        "at the rear|back on the road|in their wake",
    "lead":
        "lead|advantage|cushion|buffer|head start|rope|leash|leeway|headstart|leads of|lead time|freedom",
    "deficit":
        "deficit|of delay|arrears|losses|disadvantage|to make up|to make up on|to close|to bridge|to find|to recover|"
        "to claw back",
    "gap":
        "gap|difference|time gap|time check|time difference|margin|gulf|distance|gaps|latest gap|the latest|"
        "time split|latest time check|interval|spread|moto board|board|elastic|whiteboard|update|the update|the clock|"
        "the stopwatch|the graphic|the graphics|the screen|the slate",
    "have":
        "still had|still held|had just|have|has|'ve|ve|hold|holds|held|enjoy|enjoys|enjoying|keep|keeps|keeping|get|gets|got|have got|"
        "has got|ve got|boast|boasts|maintain|maintains|maintaining|retain|retains|retaining|command|commands|"
        "preserve|preserves|built|build|builds|building|built up|building up|build up|carved out|carve out|"
        "carves out|open|opens|opened|opened up|opens up|open up|opening up|opened out|establish|establishes|"
        "established|forge|forged|forges|eke out|eked out|ekes out|stretch|clinging on to|clinging to|cling to|"
        "cling on to|clings to|clings on to|hanging on to|hang on to|hangs on to|nursing|nurse|nurses|"
        "defending|defend|defends|possess|possesses|muster|mustered|gained|collected|amassed|accumulated|"
        "sporting|left with|down to just|hold on to|holding on to|enjoyed|maintained|retained|boasted|commanded|preserved|kept|had built|had established|had opened|"
        "has opened up|have opened up|had opened up|sport|sports|sported",
    "lead_by":
        "lead by|leads by|led by|leading by|leads|lead the race by|leads the race by|leading|ahead by|clear by|"
        "in front by",
    "trail":
        "trail|trails|trailing|trailed|lag|lags|lagging|concede|concedes|conceding|behind by|down by|trail by|"
        "trails by|trailing by",
    "be":
        "seeing|is|are|was|were|s|'s|re|be|become|becomes|turned into|turns into|remain|remains|stands|stand|standing|sit|sits|sitting|lies|lie|hovers|"
        "hover|hovering|now stands|has been|have been|been|being|hangs|stays|stay|steady|stable|holding steady|"
        "holding|hold steady|reads|comes in|measures|runs|comes out|reaching|reaches|reached|hits|has reached|"
        "have reached|settles|settled|settle|stabilises|stabilised|stabilized|fluctuates|fluctuating|floats|"
        "floating|registers|says|shows|nudges|touches|approaching|approaches|constant|pegged|capped|oscillates|"
        "varies|amounts|equates|has stabilised|has settled|amounts to",
    "move":
        "ride|rides|riding|roll|rolls|rolling|follow|follows|following|chase|chases|chasing|dangle|dangles|"
        "dangling|hang|hanging|linger|lingers|lingering|loiter|loiters|pursue|pursues|pursuing|come|comes|"
        "trundle|trundles|travel|travels|cruising|cruise|cruises|sandwiched|stuck|caught|stranded|floundering|"
        "languish|languishes|languishing|find|finds|himself|herself|themselves|itself|timed|clocked|reported|"
        "given|listed|positioned|drift|drifting|drifted|isolated|closing|closed|close|closes|swimming|hunting|"
        "working|racing|climbing|descending",
    "separate": "separate|separates|separating|separated|divide|divides|dividing|divided|split|splits|apart",
    "give":
        "give|gives|gave|giving|allow|allows|allowed|allowing|grant|grants|granted|granting|afford|affords|"
        "being given|been given|are given|is given|were given|was given|being handed|conceded|"
        "afforded|handed|been handed|have given|has given|has allowed|have allowed|let them have|lets them have|has granted|"
        "have granted",
    "grow":
        "grow|grows|grew|grown|growing|increase|increases|increased|increasing|rise|rises|rose|risen|rising|"
        "extend|extends|extended|extending|stretched|stretches|stretching|widen|widens|widened|widening|"
        "climbed|climbs|balloon|balloons|ballooned|ballooning|gone up|goes up|go up|went up|going up|gone out|"
        "goes out|went out|going out|creeps|crept|edged|edges|jumped|jumps|soared|soars|pushed|pushes|pushing|"
        "expanded|expands|swollen|swelled|swells|mushroomed|up|out|yawned|moved out|moves out|creeping|double|"
        "doubled|went|gone|goes|going",
    "shrink":
        "ticking down|ticking away|ticks down|ticked down|tumbling down|fall|falls|fell|fallen|falling|drop|drops|dropped|dropping|come down|comes down|came down|coming down|"
        "cut|cuts|cutting|reduce|reduces|reduced|reducing|shrink|shrinks|shrunk|shrank|shrinking|tumble|"
        "tumbles|tumbled|tumbling|trimmed|trims|trim|trimming|slashed|slashes|slash|whittled|whittles|"
        "whittling|pared|pares|melted|melts|melting|brought|brings|bring|bringing|pegged back|pegs back|"
        "peg back|gone down|goes down|go down|went down|going down|dip|dips|dipped|dipping|plummets|plummeted|"
        "plummeting|crumbled|crumbling|eroded|narrowed|narrows|narrowing|slid|slides|slipped|slips|slipping|"
        "clipped|sunk|sinks|shortened|collapsed|collapses|plunged|plunges|chopped|sliced|reeled|reeling|"
        "pulled|pulls|pulling|decreased|decreases|decreasing|diminished|diminishes|dwindles|dwindled|dwindling|coming",
    "change":
        "lose|loses|lost|losing|gain|gains|gaining|shaved|shave|shaves|shaving|clawed|claws|clawing|"
        "pulled back|pulls back|pull back|won back|won|added|adds|adding|nibbled|knocked|knocks|eaten|"
        "took back|takes back|take back|taken back|taken|took|regained|regain|regains|sliced off|chipped|"
        "chipping|clawed back|recouped|recovered|put on|cost|costs|ceded|conceded|spent|waited|waits|wait|"
        "stopped|stops|stop|quicker|faster|slower|clipped off|less|fewer",
    "later": "later|after|afterwards|after the|later on|after them",
    "pass":
        "passes|cross|crosses|crossed|crossing|pass|passed|passing|comes through|come through|came through|reach|hit|"
        "goes over|go over|went over|crest|crests|crested|goes through|go through|rolls through|roll through|"
        "rolls over|roll over|comes over|come over|arrives|arrive|arrived|tackles|tackle|starts|start|hitting|"
        "reaching the",
    "more": "further|another|additional|a further|extra|more|yet another|next",
    "former":
        "a few kilometres ago|a few kilometers ago|a few minutes earlier|had been|a short while ago|earlier on|a few minutes ago|had|once|at one point|peaked|peaking|having|as high as|as much as|as big as|the most they|the most it|the most we|biggest|previously|"
        "was once|earlier|used to|topped out|had grown|had reached|at its peak|at one stage",
    "left": "left|remaining|on the board|on the blackboard|on the clock|on the screen|at most|and counting|and rising|and falling|at best|intact",
    "exceed": "exceeds|exceed|tops|goes past|gone past|beyond|past|above",
    "below": "below|under|beneath",
    "stop":
        "yellow jersey|pink jersey|red jersey|leader s jersey|maillot jaune|maglia rosa|race leader|ago|per|finished|finishes|finishing|finish|crossed the line|crosses the line|came home|comes home|came in|bonus|bonuses|bonification*|penalty|penalties|fine|fined|schedule|delay|delayed|overall|"
        "classification|gc|standings|winner|won the|jersey|time trial|each other|record|"
        "earlier than|late|a train|goods train|passing train|to wait|time limit|ahead of schedule|behind schedule|neutralised|"
        "minutes ago|this morning|started the day|starts the day|began the day|for the next|within the next",
    "leaders": "the front",
    "which": "who|which|that|whose",
    "lasting": "long",
    "group": "group|groups|groupe",
    "take": "take|takes|taking|takes out|take out",
    "still":
        "what remains of|what is left of|what s left of|the remains of|the remnants of|the rump of|the bulk of|most of|"
        "what was left of|what remained of|what s left of it|what is left of it|"
        "on his own|on her own|on their own|by himself|by herself|by themselves|all alone|alone|solo|"
        "out there|the|a|an|a shade|a touch|a fraction|a whisker|a tad|a hair|a shade under|a touch under|a fraction under|just under|slightly under|a little under|a bit under|a tad under|a whisker under|we|it|between the two groups|between the two|just|only|now|still|already|currently|some|about|around|roughly|almost|nearly|approximately|"
        "more than|less than|well|very|slender|slim|meagre|small|big|large|healthy|comfortable|handy|solid|"
        "modest|massive|huge|tiny|maximum|precious|mere|good|no more than|not more than|never more than|"
        "at least|fully|exactly|precisely|close to|here|there|then|so|again|once again|once more|today|this|"
        "these|those|race|all|both|quickly|steadily|slowly|rapidly|yet|as we speak|at the moment|right now|"
        "at this point|at present|even|slightly|fairly|barely|just about|all of|perhaps|short|tight|reasonable|"
        "useful|paltry|narrow|nearer|current|latest|overall lead of|nothing more than|in the region of|"
        "somewhere|no less than|not even|a little|little|bit|in total|total|up to now|ever|not quite|a long way|long way|long road|long day|in no time|in no time at all|no time at all",
}

DUTCH: dict[str, str] = {
    "at": "op|tot op|rond|bij|tot op een|steken op|hangen op",
    "from": "van|vanaf|van de|uit",
    "over": "ten opzichte van|tegenover|t.o.v.|in vergelijking met|op kop op",
    "to": "tot|naar|tot aan|tot onder|naar boven|tot boven|tot net onder|tot ruim|tot aan de",
    "within": "binnen|tot binnen",
    "between": "tussen",
    "by": "door",
    "with": "met",
    "for": "ten gunste van|in het voordeel van|ten voordele van",
    "ahead":
        "voor|voor op|vooruit op|los van|weg van|vooruit|voorop|vooraan|voorsprong op de|voor de|te goed|"
        "voorsprong nog|uit de greep van|uit de klauwen van|in handen|bij elkaar|te verdedigen|in de tas|"
        "weg uit",
    "behind":
        "achter|achterop|daarachter|erachter|verderop|verder|achter op|achter de|er achter|achteraan|achteruit|"
        "achterna|terug|verder achter|verder naar achter|aan de broek|aan zijn broek|aan hun broek|"
        "in het krijt|te laat|verder terug|achteraf",
    "lead":
        "voorsprong|bonus|voordeel|voorgift|surplus|vrijgeleide|buffer|bonus op de|bonus op het|"
        "tijdsvoorsprong|speling",
    "deficit":
        "achterstand|tijdverlies|goed te maken|goedmaken|dicht te rijden|te overbruggen|goed maken|"
        "weg te werken|dichten|dicht te fietsen|te dichten|overbruggen|dichtrijden|prijsgeven|prijs te geven|toegeven|"
        "tekort|te kort|tekortkomt|tekortkomen|tekort komt|tekort komen",
    "gap":
        "verschil|kloof|gat|gaatje|marge|tijdsverschil|kloofje|afstand|verschillen|tussenstand|tussentijd|"
        "tijdsopname|tijdsmeting|tijdscheck",
    "have":
        "heeft|hebben|houdt|houden|behoudt|behouden|telt|tellen|krijgt|krijgen|pakt|pakken|verzamelt|"
        "verzamelen|bezit|bezitten|beschikt over|beschikken over|geniet|genieten|kent|koestert|koesteren|"
        "verdedigt|verdedigen|bouwt|bouwen|sprokkelt|sprokkelen|slaat|slaan|geslagen|kreeg|kregen|had|hadden|"
        "hield|hielden|bijeengefietst|neemt|nemen|rekenen op|moeten het stellen met|moet het stellen met|"
        "moeten het doen met|moet het doen met|klampen zich vast aan|klampt zich vast aan|opgebouwd|"
        "bijeengereden|vergaart|vergaren|nam|namen|heb|blijft over|blijven over|overhouden|trekken op|"
        "schiet over|uitgebouwd|bijeen|gehouden|kijkt aan tegen|kijken aan tegen|kijkt tegen|kijken tegen|moet|moeten",
    "lead_by": "leidt met|leiden met|leidt|leiden|voorop met|vooruit met",
    "trail": "verliest nog|geeft toe|incasseert|incasseren",
    "be":
        "is|zijn|bedraagt|was|waren|blijft|blijven|schommelt|schommelen|staat|bedroeg|wordt|beloopt|bereikt|"
        "komt neer|hangt|stagneert|stabiliseert|gestabiliseerd|stabiel|constant|zit|situeert zich|bevriest|"
        "staat vast|blijft steken|blijft hangen|noteert|noteren|werd|komt uit|ligt|draait|tikt|haalt|"
        "gaat richting|richting|meten|meten we|klokken|klokt|scheelt|scheelde|geeft aan|lezen we",
    "move":
        "rijdt|rijden|volgt|volgen|doorgekomen|komt door|hijgt|hijgen|zitten|liggen|hangen|komt|komen|jaagt|jagen|bengelt|bengelen|zweeft|zweven|"
        "spartelt|spartelen|zwemt|zwemmen|fietst|fietsen|nadert|naderen|peddelt|peddelen|koerst|"
        "koersen|dobbert|dobberen|achtervolgt|achtervolgen|gevolgd|gelost|zat|zaten|lag|lagen|reed|reden|"
        "volgde|volgden|toert|toeren|staan|gereden|sluit|genaderd|naderde|meldt|aangemeld|hobbelt|bungelt|"
        "bungelen",
    "separate": "scheidt|scheiden|gescheiden|scheidde|ligt tussen",
    "give":
        "geeft|geven|gunt|gunnen|schenkt|schenken|laat|laten|gaf|gaven|toegestaan|staat toe|gegund|gegeven|"
        "verleent",
    "grow":
        "groeit|groeien|gegroeid|aangegroeid|opgelopen|loopt op|loopt|lopen|liepen|liep|stijgt|gestegen|steeg|klimt|"
        "geklommen|klom|gaat|uitlopen|lopen uit|liep uit|liepen uit|toegenomen|neemt toe|vergroot|aangedikt|dikt aan|uitgediept|diept uit|bouwt uit|"
        "verdubbeld|dikt|oplopen|opgedreven|uitgelopen|loopt uit|verruimd|opgetrokken|vergroten|gaan|gegaan|"
        "ging",
    "shrink":
        "slinkt|slinken|geslonken|slonk|zakt|zakken|gezakt|zakte|daalt|dalen|gedaald|daalde|krimpt|gekrompen|"
        "kromp|teruggelopen|loopt terug|liep terug|teruggebracht|teruggedrongen|smelt|gesmolten|smolt|duikt|"
        "dook|gedoken|verkleind|verkleint|herleid|gereduceerd|gekelderd|keldert|kelderde|afgenomen|neemt af|"
        "gehalveerd|verminderd|vermindert|tuimelt|getuimeld|verschrompelt|verschrompeld|brengt|brengen|bracht|"
        "dringt|knabbelt|geknabbeld|ingekort|gedrukt|teruggeschroefd|geschrompeld|teruggevallen|valt terug|"
        "viel terug|valt|brokkelt",
    "change":
        "prijs|verliest|verliezen|verloor|verloren|wint|winnen|won|wonnen|gewonnen|teruggepakt|teruggewonnen|"
        "terugpakken|goedgemaakt|afgeknabbeld|afgesnoept|ingelopen|snoept|snoepen|knabbelen|pakte terug|"
        "pakten terug|teruggenomen|kwijt|kwijtgespeeld|toegegeven|prijsgegeven|bijgekomen|kwam bij|komt bij|"
        "dichtgereden|gedicht|dichtgefietst|dichtgemaakt|overbrugd|toegereden|gecompenseerd|erbij|eraf|gewacht|wachtte|afgehaald|weggewerkt|bijgepakt|sneller|trager|ingeleverd",
    "later": "later|na|daarna|nadien|na de|later dan",
    "pass":
        "passeert|passeren|passeerde|passeerden|doorkomst|kruist|rijdt over|rijden over|bereikte|bereikten|"
        "bereiken|komt door|komen door|kwam door|kwamen door|rondt|ronden|begint aan|beginnen aan|begint|beginnen|begon|begonnen|draait op",
    "more": "nog eens|nog nog eens|daar nog eens|daar nog|extra|weer|wederom|opnieuw op",
    "former":
        "enkele kilometers geleden|een paar kilometer geleden|enkele minuten geleden|ooit|daarnet|zonet|zopas|een tijdje geleden|was ooit|hadden ooit|op een gegeven moment|eerder|voordien|maximum|hadden eerder|op zijn hoogst|"
        "aanvankelijk|piekte|bedroeg eerst|kwam van|van boven|eerst",
    "left": "te pakken|beet|over|nog over|resteert|resteren|rest|meer|maximaal|hoogstens|rest nog|resten",
    "exceed": "overschrijdt|overstijgt|voorbij|boven|gaat voorbij|gaat boven|overschreden",
    "below": "onder|beneden",
    "stop":
        "stilte|geleden|per|vanmorgen|vanochtend|finishte|finishten|finisht|eindigde|eindigt|eindigden|kwam binnen|kwamen binnen|komt binnen|over de streep|over de meet|bonificatie*|bonificaties|straf|boete|schema|tijdschema|oponthoud|vertraging|klassement|"
        "rangschikking|eindklassement|trui|tijdrit|wachten|winnaar|lek|pech|overweg|bonificatieseconden|"
        "stilgestaan|stil|record|te verdienen|tijdstraf|strafseconden|elkaar|voorziene|nodig|duurt|uur|op het schema|tijdslimiet|"
        "puntenklassement|bonusseconden",
    "leaders": "de kop",
    "which": "die|dat|welke|wie|waarin|waar|waarmee|waarvan",
    "lasting": "lang",
    "group": "groep|groepje|groepen|pelotonnetje",
    "still":
        "de|het|een|we|tussen de twee groepen|tussen beide groepen|tussen beide|nu|nog|al|slechts|maar|ongeveer|zowat|bijna|ruim|dik|goed|krap|meer dan|minder dan|reeds|"
        "intussen|inmiddels|ondertussen|momenteel|op dit moment|alweer|opnieuw|er|daar|hier|dan|net|nipt|"
        "kleine|dikke|krappe|goede|goeie|luttele|schamele|mooie|ruime|flinke|grote|forse|hele|zo|zo een|zo n|om en bij|pakweg|net geen|nog geen|"
        "niet meer dan|nog altijd|nog steeds|nog maar|amper|haast|toch|wel|ook|zich|plots|snel|langzaam|"
        "gestaag|stilaan|even|weg|dus|echter|vooral|circa|een slordige|minstens|in totaal|samen|allemaal|"
        "fraaie|comfortabele|kostbare|nieuwe|actuele|huidige|laatste|licht|lichtjes|fors|flink|verder tot|"
        "tot nu toe|precies|exact|niet eens|de kaap van|iets|iets meer dan|iets minder dan|een tikkeltje|tikkeltje|vooralsnog|voorlopig|hooguit|zowaar|zelfs|om precies te zijn",
}
# fmt: on

GAP_WORDS = {"en": ENGLISH, "nl": DUTCH, "fr": FRENCH, "es": SPANISH}
