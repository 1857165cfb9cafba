"""Hypothesis strategies and small builders for logs."""

from datetime import datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from tracker.race.events import EventBase
from tracker.race.logline import parse_event
from tracker.race.stage import Bonuses, Climb, Sprint, Stage

FLAG = datetime.fromisoformat("2021-02-11T12:50:00+01:00")
STAGE = Stage(
    id="test-2021-1",
    race="Tour of Test",
    year=2021,
    number=1,
    start="Here",
    finish="There",
    distance_km=180.0,
    start_at=FLAG,
    climbs=(Climb(name="Col du Test", km_to_go=60.0, category="2"),),
    sprints=(Sprint(name="Testville", km_to_go=100.0, bonus_s=(3, 2, 1)),),
    bonuses=Bonuses(finish=(10, 6, 4)),
)
NAMES = ["Anna Ask", "Béa Bø", "Cleo Čech", "Dora Díaz", "Elsa Ek", "Fleur Faß", "Gül Gök", "Hana Hrubá"]


def event(kind: str, minute: float = 0, **fields: Any) -> EventBase:
    """An event `minute` minutes after the flag; riders may be plain names, "from_" stands for "from"."""
    fields = {key.rstrip("_"): value for key, value in fields.items()}
    for key in ("riders", "order"):
        if key in fields:
            fields[key] = [{"name": one} if isinstance(one, str) else one for one in fields[key]]
    fields.setdefault("id", f"{kind}-{minute:08.2f}")
    line = {"kind": kind, "at": (FLAG + timedelta(minutes=minute)).isoformat(), **fields}
    import json

    return parse_event(json.dumps(line))


riders = st.lists(st.sampled_from(NAMES), min_size=1, max_size=3, unique=True)
km = st.integers(0, 1800).map(lambda tenths: tenths / 10)
groups = st.lists(
    st.fixed_dictionaries(
        {"riders": riders.map(lambda names: [{"name": name} for name in names])},
        optional={
            "role": st.sampled_from(["leaders", "chasers", "dropped"]),
            "name": st.sampled_from(["Peloton", "Gr. Ask", "Poursuivants"]),
            "gap_s": st.integers(0, 600),
        },
    ),
    min_size=1,
    max_size=4,
)

_FACTS: dict[str, st.SearchStrategy[dict[str, Any]]] = {
    "km": st.fixed_dictionaries({"km_to_go": km}),
    "comment": st.fixed_dictionaries({"text": st.just("A word.")}, optional={"km_to_go": km}),
    "gap": st.fixed_dictionaries(
        {"gap_s": st.integers(0, 900)},
        optional={
            "of": st.sampled_from(["peloton", "chasers", "Gr. Ask"]),
            "to": st.sampled_from(["leaders", "chasers", "peloton"]),
            "km_to_go": km,
        },
    ),
    "situation": st.fixed_dictionaries({"groups": groups}),
    "breakaway": st.fixed_dictionaries({"riders": riders}),
    "attack": st.fixed_dictionaries(
        {"riders": riders}, optional={"from": st.sampled_from(["peloton", "leaders", "chasers", "Ask"])}
    ),
    "join": st.fixed_dictionaries(
        {"riders": riders}, optional={"to": st.sampled_from(["leaders", "chasers", "peloton", "Bø"])}
    ),
    "dropped": st.fixed_dictionaries(
        {"riders": riders}, optional={"from": st.sampled_from(["leaders", "peloton"])}
    ),
    "caught": st.fixed_dictionaries(
        {}, optional={"riders": riders, "by": st.sampled_from(["peloton", "chasers"])}
    ),
    "regroup": st.just({}),
    "abandon": st.fixed_dictionaries({"riders": riders}),
    "sprint": st.fixed_dictionaries({"name": st.sampled_from(["Testville", "Elsewhere"]), "order": riders}),
    "weather": st.fixed_dictionaries({"temperature_c": st.integers(-5, 40)}),
    "start": st.just({}),
    "neutralised": st.fixed_dictionaries({}, optional={"stopped": st.booleans()}),
    "resumed": st.just({}),
    "shortened": st.fixed_dictionaries(
        {"distance_km": km},
        optional={"cut": st.sampled_from(["start", "finish"]), "finish": st.just("Elsewhere"), "km_to_go": km},
    ),
    "cancelled": st.just({}),
    "finish": st.just({}),
}


@st.composite
def logs(draw: st.DrawFn, max_size: int = 40, corrections: bool = True) -> list[EventBase]:
    """Draw a log: events at any minute, ties among them, and corrections of events and of corrections."""
    kinds = draw(st.lists(st.sampled_from(sorted(_FACTS)), min_size=1, max_size=max_size))
    log = []
    for number, kind in enumerate(kinds):
        log.append(event(kind, draw(st.integers(0, 30)), id=f"e{number}", **draw(_FACTS[kind])))
    if corrections:
        for number in range(draw(st.integers(0, 8))):
            target = draw(st.sampled_from([one.id for one in log] + ["nobody"]))
            minute = draw(st.integers(0, 40))
            if draw(st.booleans()):
                log.append(event("withdraw", minute, id=f"c{number}", target=target))
                continue
            kind = draw(st.sampled_from(sorted(_FACTS)))
            facts = draw(_FACTS[kind])
            for key in ("riders", "order"):
                if key in facts:
                    facts = {**facts, key: [{"name": name} for name in facts[key]]}
            replacement = {"kind": kind, **facts}
            if draw(st.booleans()):
                replacement["at"] = (FLAG + timedelta(minutes=draw(st.integers(0, 40)))).isoformat()
            log.append(event("amend", minute, id=f"c{number}", target=target, event=replacement))
    return log
