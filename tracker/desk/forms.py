"""The table of short forms: what the parser knows and the help lists."""

from dataclasses import dataclass

from tracker.race.text import fold_name


@dataclass(frozen=True, slots=True)
class Form:
    """One short form of the entry line."""

    word: str
    """The word it is known by."""
    aliases: tuple[str, ...]
    shape: str
    """How it is written; capitals stand for what one fills in."""
    examples: tuple[str, ...]
    says: str
    """What it enters."""
    riders: bool = False
    """Whether rider names complete after it."""


FORMS: tuple[Form, ...] = (
    Form("km", (), "KM", ("130", "48.3km"), "km to go of the head of the race"),
    Form(
        "gap",
        ("ecart",),
        "[gap] [GROUP] TIME [to GROUP]",
        ("2:30", "gap 2:30", "gap chasers 0:40", "gap <4:00", "gap peloton ~1:30 to chasers"),
        "a gap; the peloton behind the leaders unless groups are named; < under, > over, ~ about",
        True,
    ),
    Form(
        "att", ("attack", "attaque", "attacks"), "att RIDERS [< GROUP]",
        ("att Cavagna", "att Calmejane, Fernández", "att 11 23 < chasers"), "an attack", True,
    ),
    Form(
        "away", ("break", "breakaway", "echappee"), "away RIDERS [xSIZE]",
        ("away Calmejane, Fernández", "away Cavagna, x5", "away x12"), "who is away", True,
    ),
    Form("join", ("bridge", "joins"), "join RIDERS [> GROUP or RIDER]", ("join Moscon > Ciccone",),
         "riders reach a group ahead", True),
    Form("caught", ("catch", "repris"), "caught [RIDERS] [by GROUP]", ("caught", "caught Cavagna"),
         "riders are caught; without names, the whole breakaway", True),
    Form("drop", ("dropped", "lache", "drops"), "drop RIDERS [< GROUP]", ("drop Mollema",),
         "riders lose their group", True),
    Form("together", ("compact", "regroup"), "together", ("together",), "all together"),
    Form(
        "road", ("groups", "situation"), "road GROUP / TIME GROUP / …",
        ("road Calmejane, Fernández / 0:40 Cavagna / 2:30 peloton x140",),
        "the whole picture, front to back; a GROUP is riders, a role, or a name: riders", True,
    ),
    Form("crash", ("chute", "fall"), "crash [RIDERS]", ("crash Poels", "crash"), "a crash", True),
    Form("mech", ("mechanical", "puncture", "flat", "crevaison"), "mech [RIDERS]", ("mech Haig",),
         "a puncture or mechanical", True),
    Form("dnf", ("abandon",), "dnf RIDERS", ("dnf Poels",), "riders abandon", True),
    Form("dns", (), "dns RIDERS", ("dns Bernal",), "riders who did not start", True),
    Form("otl", ("hd",), "otl RIDERS", ("otl Bleier",), "riders outside the time limit", True),
    Form("dsq", ("disqualified",), "dsq RIDERS", ("dsq Grosu",), "riders disqualified", True),
    Form(
        "kom", ("climb", "summit", "gpm"), "kom [PLACE:] RIDER [POINTS], …",
        ("kom Calmejane, Fernandez", "kom Espigoulier: Calmejane 10, Fernández 8"),
        "the first over a summit: the nearest one, or the one named", True,
    ),
    Form(
        "sprint", ("spr",), "sprint [PLACE:] RIDER [SECONDS] [POINTSp], … [(not counted)]",
        ("sprint Alaphilippe 3, Ciccone 2, Moscon 1", "sprint Cuges: Ciccone 3 20p"),
        "the first across a sprint line, with bonus seconds", True,
    ),
    Form("win", ("wins", "finish", "winner"), "win [RIDER] [TIME]", ("win Ballerini 4:43:23",),
         "the winner crosses the line", True),
    Form(
        "res", ("result",), "res [official] [N] RIDER [TIME or +GAP or s.t.], …",
        ("res 2 Démare", "res 3 Bouhanni s.t., 4 Aranburu +0:02", "res official"),
        "rows of the stage result, added to those told; = before the rows: these are all", True,
    ),
    Form("gc", ("general",), "gc [official] [N] RIDER [TIME or +GAP], …",
         ("gc 1 Ballerini 4:43:13", "gc 2 Démare +0:04"), "rows of the general classification", True),
    Form("class", ("jersey", "classification"), "class WHICH [N] RIDER [POINTSp], …",
         ("class youth 1 Vansevenant", "class points Ballerini 25p"), "rows of another classification", True),
    Form("weather", ("meteo",), "[weather] SKY [DEGREES] [wind WIND]", ("rain 6", "sun 11 wind NW", "wind NW"),
         "the weather: sun, cloudy, rain, snow, fog, … and °C"),
    Form("speed", ("average",), "speed KMH [over WHAT]", ("speed 33.2", "speed 33.2 over two hours"),
         "a speed in km/h"),
    Form("rollout", ("neutral", "depart"), "rollout", ("rollout",), "the neutralised start"),
    Form("start", ("flag",), "start", ("start",), "the flag drops"),
)  # fmt: skip
"""Every form that enters something."""

ORDERS: tuple[Form, ...] = (
    Form("undo", (), "undo", ("undo",), "take the last entry back; again for the one before"),
    Form("redo", (), "redo", ("redo",), "enter again what was undone"),
    Form("list", ("entries",), "list", ("list",), "the list of entries: amend, withdraw, back-date, insert"),
    Form("setup", (), "setup", ("setup",), "the stage: course, start list, climbs and sprints"),
    Form("help", ("aide",), "help", ("help",), "the short forms and the keys"),
    Form("quit", ("exit",), "quit", ("quit",), "leave the desk; nothing is left unsaved"),
)
"""What the desk does when it is told so in words; each has a key too."""

MODIFIERS: tuple[tuple[str, str], ...] = (
    (
        "text of any kind",
        "commentary; one that begins like a short form, or is one word, needs a dash: - Crash ahead",
    ),
    ("a sentence", "is offered as what the reader makes of it: Enter takes that, F5 or a dash keeps it as text"),
    ("@14:32 ENTRY", "back-dates an entry to a time of day of the stage"),
    ("@85km ENTRY", "back-dates an entry to when the race was at 85 km to go"),
    ("130 ENTRY", "an entry at a km: the race is moved there too"),
    ("ENTRY -- words", "an entry in your own words: they are what the feed shows"),
    ("+First Last (Team)", "a rider who is not on the start list: att +Jan Novák (TFS)"),
    ("+Name:", "a climb or sprint that is not in the set-up: kom +Côte du Cap: Ciccone"),
)
"""What may go with any entry."""

SKIES = (
    "sun", "sunny", "clear", "dry", "cloud", "clouds", "cloudy", "overcast", "rain", "rainy", "drizzle", "shower",
    "showers", "storm", "thunder", "snow", "sleet", "hail", "fog", "mist", "windy", "hot", "cold", "wet",
)  # fmt: skip
"""Words that begin a weather entry by themselves."""

WORDS: dict[str, Form] = {
    fold_name(word): form for form in (*FORMS, *ORDERS) for word in (form.word, *form.aliases)
}
"""Forms by their words, folded."""
