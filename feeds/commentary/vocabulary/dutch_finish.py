"""Dutch frames of lines: who won or passed first ("WHO"), and whom they beat ("NEXT").

A verb with a "+" stands in all its orders (`feeds.commentary.vocabulary.dutch_verbs`).
"""

FRAMES = {
    "FINISH": """
        WHO [zijn] binnen !
        WHO [finishen|eindigen] ~ (als eerste|op de eerste plaats|op de eerste plek) ~
        WHO [zijn] ~ (de eerste|als eerste) ~ (over|aan|op) de (streep|meet|finish|aankomst)
        (rit|etappe|koers|wedstrijd|race) [zijn|worden] ~ gewonnen door WHO
        (winnaar|winnares|ritwinnaar|ritwinnares|etappewinnaar|etappewinnares|dagwinnaar) (heet|is|wordt|:) ~ WHO
        WHO (heeft|schreef|schrijft|zet|zette|bracht|brengt) ~~ (op zijn naam|op haar naam) ~
        WHO (heeft|schreef|schrijft|zet|zette) ~~ ~~ (op zijn naam|op haar naam) (geschreven|gezet|gebracht)?
        WHO [triomferen|zegevieren] ~ in (de|het|~) ~
        WHO [kronen] zich ~ tot ~ (winnaar|winnares)
        WHO [mogen] zich ~ de (winnaar|winnares|beste) ~ noemen
        WHO [boeken|pakken|behalen|grijpen|vieren|veroveren|halen|bezorgen] ~~ (zege|profzege|ritzege|seizoenszege|etappezege|dagzege|overwinning|ritwinst|winst|etappewinst|dagsucces|ritoverwinning|etappeoverwinning|bloemen|hoofdprijs|kroon)
        WHO [hebben] ~~ (zege|ritzege|etappezege|dagzege|overwinning|ritwinst|winst) (beet|binnen|te pakken|geboekt|gepakt|behaald)
        WHO [maken] ~ (het karwei|het werk|het klusje|de klus) ~ af $
        WHO [gaan|lopen] ~ met (de|een) (zege|overwinning|ritzege|bloemen|rit|etappe|winst|volle buit) ~ (aan de haal|lopen)
        WHO , (die|dat) met (de|een) (zege|overwinning|ritzege|bloemen|rit|etappe|winst) ~ (aan de haal gaat|gaat lopen)
        WHO (die|dat) ~ (wint|zegeviert|als eerste over de streep komt|met de zege aan de haal gaat|de sprint wint|de zege pakt|het haalt|het afmaakt|met de bloemen gaat lopen)
        WHO [zijn] ~ (sneller|sterker|rapper|vlugger) dan NEXT
        WHO [troeven] ~ NEXT ~ af
        WHO [houden|laten] ~ NEXT ~ (af|achter zich|van zich af)
        WHO [kloppen|verslaan|vloeren|verschalken|overvleugelen|remonteren] ~ NEXT
        WHO [zijn] ~ NEXT ~ te (snel|rap|vlug|sterk) af
        WHO [halen|winnen] het ~~ (van|voor) NEXT
        WHO [winnen|zegevieren] ~~ voor NEXT
        WHO [winnen|zegevieren] ~~ met ~ voorsprong op NEXT
        (massasprint|sprint|spurt|rit|etappe|zege|overwinning|dagzege|ritzege|winst) ~~ (is|wordt|was|werd|is er|gaat) ~ (een prooi voor|gewonnen door|voor|naar) WHO
    """,
    "PASSED": """
        (is|was) het WHO (die|dat) ~~ (ophaalt|ophalen|pakt|meepakt|binnenhaalt|wint|krijgt|doorkomt|bovenkomt|passeert|grijpt|snoept|neemt|opraapt)
        het (is|was) WHO (die|dat) ~~ (T)? ~ (ophaalt|ophalen|pakt|meepakt|binnenhaalt|wint|krijgt|doorkomt|bovenkomt|passeert|grijpt|snoept|neemt|opraapt)
        (is|was) het WHO (die|dat) ~~ (T)? ~ (ophaalt|ophalen|pakt|meepakt|binnenhaalt|krijgt|grijpt|snoept|neemt|opraapt)
        WHO (mag|kan) ~ (punten|seconden|T|buit|bonificaties|bonificatieseconden) ~ (ophalen|pakken|meepakken|bijschrijven|op zak steken)
        WHO [schrijven] ~ (T|punten|seconden|N punten|N seconden) ~ bij
        WHO [steken] ~ (T|punten|N punten|N seconden) ~ op zak
    """,
    "FINISH_NEAR": """
        WHO [soleren|snellen|sprinten|spurten|stormen|fietsen|vliegen|knallen|snorren] ~~ naar ~ (zege|overwinning|ritzege|winst|ritwinst|etappezege|dagzege|triomf|ritoverwinning|etappewinst)
        WHO [trekken] ~~ aan het langste eind !(in de strijd)
        WHO [pakken] ~ (hem|m|'m|het|de zege) .
        WHO [hebben] (m|'m) (beet|binnen|te pakken)? .
        WHO (die|dat) ~~ (aan het langste eind trekt|de snelste is|de sterkste is|toeslaat|de armen in de lucht steekt|de sprint wint|de spurt wint|zegeviert)
        (zege|overwinning|ritzege|etappezege|triomf|winst|succes) voor WHO ~ (.|,|!)
        ^ (raak|prijs|feest|bingo|bloemen|bingo|goud) voor WHO
        WHO [komen] ~ (solo|alleen|als eerste) aan (en|.|in|op)
        WHO (mag|kan|gaat) ~ (armen|handen|vuist|vuisten) ~ (in de lucht|omhoog|hemelwaarts) ~
        WHO [ronden] het (karwei|klusje|werk)? ~ af (voor|.|in)
        (fotofinish|finishfoto|jury) geeft WHO gelijk
        WHO [zijn] (iedereen|allen|de rest|alle concurrentie|zijn metgezellen|haar metgezellen|zijn medevluchters|haar medevluchters) te (snel|rap|vlug|sterk) af
        (finishfoto|fotofinish|foto|jury) [brengen|geven|wijzen|beslissen|uitwijzen|tonen|leren] ~~ : WHO
        (finishfoto|fotofinish|foto|jury) [wijzen] ~ WHO ~ aan ~
        (finishfoto|fotofinish|foto) [zijn|geven|beslissen] ~ in het voordeel van WHO
        WHO [halen] ~ (zijn|haar) slag thuis
        WHO [zijn] ~~ (sneller|sterker|rapper|vlugger) dan NEXT
        WHO [zijn] ~ te (sterk|snel|rap|machtig) voor NEXT
        WHO [blijven|houden] ~ NEXT ~ (voor|af|achter zich) .
        [blijven|houden] WHO NEXT ~ (voor|af|achter zich) .
        WHO [triomferen|zegevieren] ~ .
        (zege|overwinning|triomf|ritzege|etappezege|winst) van WHO .
        WHO [ronden] ~~ (werk|klus|karwei|solo) ~~ af .
        WHO [hebben] (hem|ze|het|prijs|beet) (beet|binnen|te pakken)? .
        ^ (het|dat)? (is|wordt|en het is) WHO .
        WHO [steken|gooien] ~ (armen|handen|vuist|vuisten|arm) ~ (in de lucht|omhoog|hemelwaarts)
        WHO (mag|kan|gaat) ~ (juichen|het uitschreeuwen|vieren)
        WHO [juichen] .
    """,
}
"""Frames by kind; those of "FINISH_NEAR" say who won only where the line is near."""
