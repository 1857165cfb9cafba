"""The news on the slate: a key moment with its riders in large letters, and the last km."""

from collections.abc import Mapping
from datetime import timedelta

from tracker.race.distance import km_estimate
from tracker.race.followed import Followed, is_followed
from tracker.race.headline import Headline
from tracker.race.language import _
from tracker.race.notation import format_km
from tracker.race.riders import keys_of
from tracker.race.snapshot import Snapshot
from tracker.race.stage import Rider, Stage
from tracker.race.terms import group_name, riders_counted
from tracker.race.wording import bounded, called, line
from widgets.cells import Row, Span, age, clip, row_width, wrap
from widgets.digits import big_width, in_capitals
from widgets.words import marked

Message = tuple[str | None, list[Span], Row]
"""A figure or word to draw large (None for neither), up to three notes beside it, and a row below."""

NEWS = timedelta(minutes=5)
"""Age up to which a gap is shown beside the news."""

LAST_KM = 1.0
"""The flamme rouge, in km to go, from which on the distance is shown in metres."""

_INKS: Mapping[str, str] = {
    "attack": "lead-strong",
    "breakaway": "lead-strong",
    "caught": "pack-strong",
    "regroup": "pack-strong",
    "crash": "down-strong",
    "abandon": "down-strong",
    "climb": "up-strong",
    "sprint": "up-strong",
}


def headline_ink(news: Headline) -> str:
    """Return the ink of a headline's large letters."""
    return _INKS.get(news.kind, "strong")


def headline_message(
    news: Headline, snapshot: Snapshot, followed: Followed, width: int, with_names: bool = False
) -> Message:
    """Return a key moment for a slate of `width` cells: a single rider's name large, else the kind of moment.

    Below it are the riders at the head; where the slate shows these anyway (`with_names`), place and time.
    """
    stage, ink = snapshot.state.stage, headline_ink(news)
    names = names_marked(news.riders, followed, stage) or news.note
    gap = _gap(snapshot)
    where = _where(news, snapshot) if with_names else _in_front(snapshot, followed, news.riders)
    said = news.note if news.riders and news.note else where
    foot: Row = ((said, "soft"),)
    if len(news.riders) == 1 and (large := fitting(news.riders[0].surname, width - row_width([(news.word, ink)]))):
        team = stage.team_code(news.riders[0].team) or ""
        is_marked = is_followed(news.riders[0], followed, stage)
        about = marked(team, is_marked) if team or is_marked else ""
        return large, [(news.word, ink), (about or gap, "soft"), (gap if about else "", "soft")], foot
    if large := fitting(news.word, width - (16 if names else 10)):
        room = width - big_width(large) - 2
        lines = wrap(names, room) if names else []
        notes: list[Span] = [(clip(((said, "strong"),), room)[0][0], "strong") for said in lines[:2]]
        return large, [*notes, (gap, "soft")], foot
    return None, [(f"{news.word}  {names}".rstrip(), ink), (gap, "soft")], foot


def finale_message(snapshot: Snapshot, km: float, news: Headline | None, followed: Followed) -> Message:
    """Return the last km: the metres to go, the leaders, and below them the newest words."""
    state = snapshot.state
    is_estimate = km_estimate(state, snapshot.at) is not None
    metres = f"~{50 * round(20 * km)}" if is_estimate else f"{1000 * km:.0f}"
    unit = _("m to go · flamme rouge") if km > LAST_KM - 0.1 else _("m to go")
    if state.leaders is not None:
        who = names_marked(state.leaders.riders, followed, state.stage) or group_name(state.leaders)
        gap = _gap(snapshot)
    else:
        who, gap = _("Peloton together"), ""
    if news is not None:
        gap = f"{news.word} {names_marked(news.riders, followed, state.stage)}".rstrip()
    return metres, [(unit, "strong"), (who, "lead-strong"), (gap, "soft")], ((newest_words(snapshot), "soft"),)


def newest_words(snapshot: Snapshot) -> str:
    """Return the text of the feed's newest line, or "" where there is none or it is withdrawn."""
    feed = snapshot.feed
    newest = feed[-1] if len(feed) else None
    in_trial = snapshot.state.stage.format != "road"
    return line(newest, in_trial) if newest is not None and not feed.is_withdrawn(newest) else ""


def last_km(snapshot: Snapshot) -> float | None:
    """Return the km to go within the last km of a road stage, else None."""
    state = snapshot.state
    if state.status != "racing" or state.stage.format != "road" or state.neutralised or state.cancelled:
        return None
    estimate = km_estimate(state, snapshot.at)
    km = state.km_to_go if estimate is None else estimate.km_to_go
    return km if km is not None and km <= LAST_KM else None


def fitting(words: str, width: int) -> str | None:
    """Return words in capitals if they can be drawn large beside notes in `width` cells, else None."""
    large = in_capitals(words)
    return large if large is not None and big_width(large) + 4 <= width else None


def names_marked(riders: tuple[Rider, ...], followed: Followed, stage: Stage) -> str:
    """Return riders as a list of surnames, those followed with their mark."""
    return ", ".join(marked(called(rider, riders), is_followed(rider, followed, stage)) for rider in riders)


def _where(news: Headline, snapshot: Snapshot) -> str:
    old = age((snapshot.at - news.at).total_seconds())
    return old if news.km_to_go is None else _("at {km} km, {age}").format(km=format_km(news.km_to_go), age=old)


def _gap(snapshot: Snapshot) -> str:
    """Return the last gap of the group behind, or "" where there is none or only an old one."""
    state = snapshot.state
    if state.gap is None or state.reference is None or snapshot.at - state.gap.at > NEWS:
        return ""
    gap = bounded(state.gap.gap_s, state.gap.bound, state.gap.approx)
    return _("{group} at {gap}").format(group=group_name(state.reference), gap=gap)


def _in_front(snapshot: Snapshot, followed: Followed, named: tuple[Rider, ...]) -> str:
    """Return the riders at the head; where they are all `named` beside it, only their lead."""
    leaders = snapshot.state.leaders
    if leaders is None:
        return _("nobody away")
    if leaders.riders and set(keys_of(leaders.riders)) == set(keys_of(named)):
        return _("in front") if _gap(snapshot) else _("in front · no gap reported yet")
    who = names_marked(leaders.riders, followed, snapshot.state.stage)
    if not who:
        who = riders_counted(leaders.size) if leaders.size else group_name(leaders)
    return _("in front: {riders}").format(riders=who)
