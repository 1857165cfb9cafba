"""The keys of a stage's screen."""

from textual.binding import Binding, BindingType

from tracker.race.language import N_

LIVE_ACTIONS = frozenset({"go_live", "delay", "sync", "source"})
"""Actions that only a live stage has."""

REPLAY_ACTIONS = frozenset({"auto", "go_on"})
"""Actions that only a replay has."""

STAGE_KEYS: list[BindingType] = [
    Binding("space", "pause", N_("pause"), key_display="space", tooltip=N_("Pause, or play on"), id="stage.pause"),
    Binding("left", "seek(-60)", N_("1 min"), priority=True, tooltip=N_("A minute back"), id="stage.back"),
    Binding("right", "seek(60)", N_("1 min"), priority=True, tooltip=N_("A minute on"), id="stage.on"),
    Binding("l", "go_live", N_("live"), tooltip=N_("To the live edge, less the delay"), id="stage.live"),
    Binding("d", "delay(5)", N_("delay"), tooltip=N_("5 s more delay"), id="stage.delay-5"),
    Binding("D", "delay(-5)", N_("delay"), tooltip=N_("5 s less delay"), id="stage.delay-less-5"),
    Binding("v", "sync", N_("TV"), tooltip=N_("Set the delay by the km that your TV shows"), id="stage.sync"),
    Binding("n", "moment(1)", N_("moment"), tooltip=N_("To the next key moment"), id="stage.next"),
    Binding("N", "moment(-1)", N_("moment"), tooltip=N_("To the key moment before"), id="stage.previous"),
    Binding("tab", "pane(1)", N_("pane"), tooltip=N_("The next pane"), id="stage.pane-next"),
    Binding("plus", "speed(1)", N_("speed"), tooltip=N_("Faster"), id="stage.faster"),
    Binding("minus", "speed(-1)", N_("speed"), tooltip=N_("Slower"), id="stage.slower"),
    Binding("a", "auto", N_("auto"), tooltip=N_("The director's speed, or a fixed one"), id="stage.auto"),
    Binding("g", "km", "km", tooltip=N_("Go to a distance to go, in km"), id="stage.km"),
    Binding("slash", "find", N_("find"), tooltip=N_("Find a rider or a team, and follow them"), id="stage.find"),
    Binding("r", "recap", N_("recap"), tooltip=N_("What happened so far, in ten lines"), id="stage.recap"),
    Binding("t", "table", N_("table"), tooltip=N_("The next table: GC, result, other jerseys"), id="stage.table"),
    Binding("e", "sums", N_("explain"), tooltip=N_("The virtual GC explained, rider by rider"), id="stage.sums"),
    Binding("z", "zoom", N_("zoom"), tooltip=N_("Give one pane all the room, or take it back"), id="stage.zoom"),
    Binding("equals_sign,0", "speed(0)", "×1", tooltip=N_("The speed of the race, ×1"), id="stage.normal"),
    Binding("q", "leave", N_("quit"), tooltip=N_("Leave the stage"), id="stage.quit"),
    Binding("comma,shift+left", "seek(-600)", N_("10 min"), tooltip=N_("Ten minutes back"), id="stage.far-back"),
    Binding("full_stop,shift+right", "seek(600)", N_("10 min"), tooltip=N_("Ten minutes on"), id="stage.far-on"),
    Binding("home", "begin", N_("begin, end"), priority=True, tooltip=N_("To the beginning"), id="stage.begin"),
    Binding(
        "end",
        "finish",
        N_("begin, end"),
        priority=True,
        tooltip=N_("To the end, or the live edge"),
        id="stage.end",
    ),
    Binding("c", "go_on", N_("go on"), tooltip=N_("Go on where you stopped the last time"), id="stage.go-on"),
    Binding("i", "source", N_("source"), tooltip=N_("How the source is doing"), id="stage.source"),
    Binding("w", "situation", N_("where"), tooltip=N_("Say where the race stands"), id="stage.where"),
    Binding("A", "alerts", N_("alerts"), tooltip=N_("Which alerts are raised, and how"), id="stage.alerts"),
    Binding("y", "copy", N_("copy"), tooltip=N_("Copy the moment as a line"), id="stage.copy"),
    Binding("p", "picture", N_("picture"), tooltip=N_("Save the screen as a picture (SVG)"), id="stage.picture"),
    Binding("s", "delay(1)", show=False, tooltip=N_("1 s more delay"), id="stage.delay-1"),
    Binding("S", "delay(-1)", show=False, tooltip=N_("1 s less delay"), id="stage.delay-less-1"),
    Binding("f", "delay(30)", show=False, tooltip=N_("30 s more delay"), id="stage.delay-30"),
    Binding("F", "delay(-30)", show=False, tooltip=N_("30 s less delay"), id="stage.delay-less-30"),
    Binding("shift+tab", "pane(-1)", show=False, tooltip=N_("The pane before"), id="stage.pane-previous"),
    Binding("1", "show('feed')", show=False, tooltip=N_("The live feed"), id="stage.feed"),
    Binding("2", "show('groups')", show=False, tooltip=N_("The groups on the road"), id="stage.groups"),
    Binding("3", "show('standings')", show=False, tooltip=N_("The classifications"), id="stage.standings"),
    Binding("4", "show('gaps')", show=False, tooltip=N_("The gap over the stage"), id="stage.gaps"),
    Binding("5", "show('course')", show=False, tooltip=N_("The course"), id="stage.course"),
    Binding(
        "escape", "back", show=False, tooltip=N_("Leave the zoom; the feed follows again"), id="stage.back-out"
    ),
    Binding("question_mark", "help", N_("help"), tooltip=N_("What the keys do"), id="stage.help"),
]
"""The bindings, those used most first."""
