"""The table of short forms, for the parser and the help."""

from dataclasses import dataclass

from tracker.race.language import N_
from tracker.race.text import fold_name


@dataclass(frozen=True, slots=True)
class Form:
    """One short form of the entry line."""

    word: str
    """Its first word."""
    aliases: tuple[str, ...]
    shape: str
    """Its syntax; capitals are placeholders."""
    examples: tuple[str, ...]
    says: str
    """The event that it enters."""
    riders: bool = False
    """Whether riders are completed after it."""


FORMS: tuple[Form, ...] = (
    Form("km", (), N_("KM"), ("130", "48.3km", "41 km raced", "about 48km"),
         N_("km to go of the head of the race, or km raced")),
    Form(
        "gap",
        ("ecart",),
        N_("[gap] [GROUP] TIME [to GROUP]"),
        ("2:30", "chasers 0:40", "gap <4:00", "peloton ~1:30 to chasers", "gap 2 min 30"),
        N_("a gap; the peloton behind the leaders unless groups are named; < under, > over, ~ about"),
        True,
    ),
    Form(
        "att", ("attack", "attaque", "attacks"), N_("att RIDERS [< GROUP]"),
        ("att Cavagna", "att Calmejane, Fernández", "att 11 23 < chasers"), N_("an attack"), True,
    ),
    Form(
        "away", ("break", "breakaway", "echappee"), N_("away RIDERS [xSIZE]"),
        ("away Calmejane, Fernández", "away Cavagna, x5", "away x12"), N_("who is away"), True,
    ),
    Form("join", ("bridge", "joins"), N_("join RIDERS or GROUP [> GROUP]"),
         ("join Moscon > Ciccone", "join chasers > leaders"),
         N_("riders, or a whole group, reach a group ahead"), True),
    Form("caught", ("catch", "repris"), N_("caught [RIDERS or GROUP] [by GROUP]"),
         ("caught", "caught Cavagna", "caught by chasers", "caught leaders by chasers"),
         N_("riders or a group are caught; without names, all who are ahead"), True),
    Form("drop", ("dropped", "lache", "drops"), N_("drop RIDERS or GROUP [< GROUP]"),
         ("drop Mollema", "drop chasers"),
         N_("riders lose their group, or a group its place"), True),
    Form("front", ("pulling",), N_("front TEAM or RIDERS [< GROUP]"),
         ("front Groupama-FDJ", "front Cavagna < chasers"),
         N_("who drives a group; the peloton unless another is named"), True),
    Form("back", (), N_("back RIDERS [> GROUP]"), ("back Haig",),
         N_("riders are back after a mishap, in the peloton unless they ride elsewhere"), True),
    Form("together", ("compact", "regroup"), "together", ("together",), N_("all together")),
    Form(
        "road", ("groups", "situation"), N_("road GROUP / TIME GROUP / …"),
        ("road Calmejane, Fernández / 0:40 Cavagna / 2:30 peloton x140",),
        N_("the whole picture, front to back; a GROUP is riders, a role, or a name: riders"), True,
    ),
    Form("crash", ("chute", "fall"), N_("crash [RIDERS]"), ("crash Poels", "crash"), N_("a crash"), True),
    Form("mech", ("mechanical", "puncture", "flat", "crevaison"), N_("mech [RIDERS]"), ("mech Haig",),
         N_("a puncture or mechanical"), True),
    Form("dnf", ("abandon",), N_("dnf RIDERS"), ("dnf Poels",), N_("riders abandon"), True),
    Form("dns", (), N_("dns RIDERS"), ("dns Bernal",), N_("riders who did not start"), True),
    Form("otl", ("hd",), N_("otl RIDERS"), ("otl Bleier",), N_("riders outside the time limit"), True),
    Form("dsq", ("disqualified",), N_("dsq RIDERS"), ("dsq Grosu",), N_("riders disqualified"), True),
    Form(
        "kom", ("climb", "summit", "gpm"), N_("kom [PLACE:] RIDER [POINTS], …"),
        ("kom Calmejane, Fernandez", "kom Espigoulier: Calmejane 10, Fernández 8"),
        N_("the first over a summit: the nearest one, or the one named"), True,
    ),
    Form(
        "sprint", ("spr",), N_("sprint [PLACE:] RIDER [SECONDS] [POINTSp], … [(not counted)]"),
        ("sprint Alaphilippe 3, Ciccone 2, Moscon 1", "sprint Cuges: Ciccone 3 20p"),
        N_("the first across a sprint line; figures by the set-up unless typed; (no scale) for none"), True,
    ),
    Form("win", ("wins", "finish", "winner"), N_("win [RIDER] [TIME]"), ("win Ballerini 4:43:23",),
         N_("the winner crosses the line"), True),
    Form(
        "res", ("result",), N_("res [official] [N] RIDER [TIME or +GAP or s.t.], …"),
        ("res 2 Démare", "res 3 Bouhanni s.t., 4 Aranburu +0:02", "res official"),
        N_("rows of the stage result, added to those entered; = before the rows: these are all"), True,
    ),
    Form("gc", ("general",), N_("gc [official] [N] RIDER [TIME or +GAP], …"),
         ("gc 1 Ballerini 4:43:13", "gc 2 Démare +0:04"), N_("rows of the general classification"), True),
    Form("class", ("jersey", "classification"), N_("class WHICH [N] RIDER [POINTSp], …"),
         ("class youth 1 Vansevenant", "class points Ballerini 25p"), N_("rows of another classification"), True),
    Form("weather", ("meteo",), N_("[weather] SKY [DEGREES] [wind WIND]"), ("rain 6", "sun 11 wind NW", "wind NW"),
         N_("the weather: sun, cloudy, rain, snow, fog, … and °C")),
    Form("speed", ("average",), N_("speed KMH [over WHAT]"), ("speed 33.2", "speed 33.2 over two hours"),
         N_("a speed in km/h")),
    Form("rollout", ("depart",), "rollout", ("rollout",), N_("the neutralised start")),
    Form("start", ("flag",), "start", ("start",), N_("the flag drops")),
    Form("neutral", (), "neutral", ("neutral",),
         N_("the race is neutralised, behind the cars; before the flag, the neutralised start")),
    Form("neutralised", ("neutralized", "neutralise"), "neutralised", ("neutralised",),
         N_("the race is neutralised")),
    Form("stopped", ("stop", "halted"), "stopped", ("stopped",), N_("the race is stopped: nobody rides")),
    Form("resumed", ("resume", "restart"), "resumed", ("resumed",), N_("a race neutralised or stopped goes on")),
    Form(
        "shortened", ("shorten",), N_("shortened [KM] [at KM or PLACE] [from start] [to FINISH]"),
        ("shortened 150", "shortened at Espigoulier", "shortened at 20km", "shortened to Aubagne",
         "shortened 150 from start"),
        N_("the stage is so long now, or ends there: every km to go moves with it, unless the start is cut"),
    ),
    Form("cancelled", ("canceled", "annulled"), "cancelled", ("cancelled",), N_("the stage is not ridden on")),
    Form("lap", (), N_("lap N [of LAPS] [KM]"), ("lap 3 of 8 40.8",),
         N_("a lap of the circuit begins; with the circuit in the set-up, lap 3 will do")),
    Form("bell", (), "bell", (), N_("the last lap of the circuit in the set-up begins")),
    Form("line", ("passage",), N_("line RIDERS"), ("line Ciccone, Mollema",),
         N_("the first across the finish line before the finish, as on a circuit"), True),
)  # fmt: skip
"""Every form that enters something."""

TRIAL_FORMS: tuple[Form, ...] = (
    Form("off", ("depart", "departs"), N_("off RIDER [TIME OF DAY]"), ("off Küng 14:02", "off Küng"),
         N_("a rider of a time trial (or a team) starts, now or then"), True),
    Form(
        "split", ("at", "int", "inter"), N_("split [CHECKPOINT] RIDER TIME"),
        ("split 1 Küng 12:31", "at Int1 Küng 12:31", "split Col: Küng +0:12", "split Küng 12:31"),
        N_("a time at a checkpoint, by its number or name; else at the next; + is behind the best there"), True,
    ),
)  # fmt: skip
"""Forms of time trials only, in which res and win take times and work out the places."""

ORDERS: tuple[Form, ...] = (
    Form("undo", (), "undo", ("undo",), N_("take the last entry back; again for the one before")),
    Form("redo", (), "redo", ("redo",), N_("enter again what was undone")),
    Form("list", ("entries",), "list", ("list",), N_("the list of entries: amend, withdraw, back-date, insert")),
    Form("setup", (), "setup", ("setup",), N_("the stage: course, start list, climbs and sprints")),
    Form("help", ("aide",), "help", ("help",), N_("the short forms and the keys")),
    Form("quit", ("exit",), "quit", ("quit",), N_("leave the desk; nothing is left unsaved")),
)
"""Orders to the desk; each has a key too."""

MODIFIERS: tuple[tuple[str, str], ...] = (
    (
        N_("text of any kind"),
        N_("commentary; what is like a short form, or one word, needs a dash: - Crash ahead; Tab puts it there"),
    ),
    (
        N_("a sentence"),
        N_("is offered as what the reader makes of it: Enter takes that, F5 or a dash keeps it as text"),
    ),
    (N_("@14:32 ENTRY"), N_("back-dates an entry to a time of day of the stage")),
    (N_("@85km ENTRY"), N_("back-dates an entry to when the race was at 85 km to go")),
    (N_("130 ENTRY"), N_("an entry at a km: the race is moved there too")),
    (N_("after 41 ENTRY"), N_("an entry where 41 km are raced; 41 km raced: ENTRY will do")),
    (N_("@2021-02-12T09:30 ENTRY"), N_("back-dates to another day than that of the stage")),
    (N_("ENTRY -- words"), N_("an entry in your own words: they are what the feed shows")),
    (N_("+First Last (Team)"), N_("a rider who is not on the start list: att +Jan Novák (TFS)")),
    (N_("+Name:"), N_("a climb or sprint that is not in the set-up: kom +Côte du Cap: Ciccone")),
)
"""What can be added to any entry."""

WORDS: dict[str, Form] = {
    fold_name(word): form for form in (*FORMS, *ORDERS) for word in (form.word, *form.aliases)
}
"""Forms by their folded words."""

_TRIAL_WORDS = {fold_name(word): form for form in TRIAL_FORMS for word in (form.word, *form.aliases)}


def form_of(word: str, stage_format: str) -> Form | None:
    """Return the form or order that begins with a folded word in a stage of this format, or None."""
    return (_TRIAL_WORDS.get(word) if stage_format != "road" else None) or WORDS.get(word)


def forms_of(stage_format: str) -> tuple[Form, ...]:
    """Return every form of a stage of this format."""
    return FORMS if stage_format == "road" else (*TRIAL_FORMS, *FORMS)
