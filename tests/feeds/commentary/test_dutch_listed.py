"""Dutch: riders of a break who are listed, those back in the peloton, and those who fell among others."""

import pytest

from tests.feeds.commentary.test_dutch import told, who

A, B, C = "Wim Aarts (Lotto)", "Bo Claes (Visma)", "Rik Evers (Tudor)"
ALL = ["Wim Aarts", "Bo Claes", "Rik Evers"]


@pytest.mark.parametrize(
    "paragraphs",
    [
        (f"Na 22 km een groepje van drie los: {A}, {B} en clubgenoot {C}!",),
        (f"Een groepje van drie sloop weg: {A}, de Belg {B} en {C}.",),
        ("We hebben een kopgroep.", f"{A}, {B} en {C}."),
        (f"Na veertig kilometer hebben we een kopgroep. {A} heeft {B} en {C} bij zich.",),
        (f"We hebben een kopgroep. {A}, {B} en {C} zijn op pad.",),
        (f"Eindelijk een vlucht. Daarin zitten {A}, {B} en {C}.",),
        ("Drie koplopers:", f"- {A}", f"- {B}", f"- {C}"),
        (f"Met z'n vieren voorop: {A}, {B}, {C} en Jan Dries. Dries lost. Drie koplopers resteren: Aarts, Claes en Evers.",),
    ],
)  # fmt: skip
def test_lists(paragraphs: tuple[str, ...]) -> None:
    """A list after a colon, after what announces it, and one a line."""
    assert who(told(*paragraphs), "breakaway")[-3:] == ALL


@pytest.mark.parametrize(
    "text",
    [
        f"Nog geen kopgroep. {A}, {B} en {C}.",
        f"Gelost uit de kopgroep: {A}, {B} en {C}.",
        f"Een groepje van vier los: {A}, {B} en {C}.",
        f"Lotto rijdt met drie man op kop van het peloton: {A}, {B} en {C} wachten.",
    ],
)
def test_other_lists(text: str) -> None:
    """Of whoever is not away, or not all who are."""
    assert who(told(text), "breakaway") == []


@pytest.mark.parametrize(
    ("paragraphs", "kind"),
    [
        ((f"Lekke band voor {A}.", "Aarts heeft weer aansluiting met het peloton."), "join"),
        ((f"Val! {A} ligt op de grond.", "Aarts zit na zijn val weer in het peloton."), "join"),
        ((f"{A} valt.", "Aarts is met hulp van twee ploeggenoten teruggekeerd in het peloton."), "join"),
        ((f"{A} en {B} rijden voorop met 12 seconden.", "Aarts zit weer in het peloton."), "caught"),
        ((f"{A} valt aan.", "Aarts zit weer in het peloton."), "caught"),
        ((f"{A} rijdt lek.", "Aarts is na een lange achtervolging terug."), "join"),
        ((f"{A} rijdt lek.", "Het peloton rijdt door. Aarts zit daar intussen weer bij."), "join"),
    ],
)
def test_back_in_the_peloton(paragraphs: tuple[str, ...], kind: str) -> None:
    """Who was behind it comes back, who was ahead of it is caught; and a fall told before is no other one."""
    events = told(*paragraphs)
    assert who(events, kind) == ["Wim Aarts"]
    assert sum(event["kind"] == "crash" for event in events) <= 1
    assert not who(events, "caught" if kind == "join" else "join")


def test_some_of_those_who_fell() -> None:
    """Each who is named after "onder wie"."""
    events = told(f"Zeker tien man tegen het asfalt, onder wie {A} en sprinter {B}.")
    assert who(events, "crash") == ["Wim Aarts", "Bo Claes"]


@pytest.mark.parametrize(
    "text",
    [
        "In het peloton, op 2.55, rijdt Visma inmiddels met vier man op kop.",
        "De ploeg van de leider zet drie man op kop van het peloton.",
    ],
)
def test_work_of_a_team(text: str) -> None:
    """So many of a team who work are no break."""
    assert not [event for event in told(f"{A} en {B} rijden voorop.", text)[1:] if event["kind"] == "breakaway"]


@pytest.mark.parametrize(
    ("text", "attackers"),
    [
        ("Claes zet door en rijdt met Evers weg van de anderen.", ["Bo Claes", "Rik Evers"]),
        ("Jan Dries (Tudor) gaat op de Oude Berg, alleen Sam Wit (Tudor) kan volgen.", ["Jan Dries"]),
        ("Jan Dries (Tudor) en Sam Wit (Tudor) proberen het, maar worden snel weer gegrepen.", ["Jan Dries", "Sam Wit"]),
        ("Jan Dries (Tudor) is terug naar de auto, alleen Sam Wit (Tudor) wacht.", []),
    ],
)  # fmt: skip
def test_attacks(text: str, attackers: list[str]) -> None:
    """With whom one goes, and who goes where only one other can follow."""
    assert who(told(f"{A}, {B} en {C} zijn weg.", text), "attack") == attackers


def test_so_many_who_were_dropped() -> None:
    """ "The duo" that is caught is that which those away have lost."""
    events = told(f"{A}, {B}, {C}, Jan Dries (Tudor) en Sam Wit (Tudor) zijn weg.", "Aarts en Claes worden gelost.", "Het duo is gegrepen door het peloton.")  # fmt: skip
    assert who(events, "caught") == ["Wim Aarts", "Bo Claes"]


def test_whom_another_has_work() -> None:
    """Team mates who work at the head of the peloton are not away."""
    text = f"De vier lopen uit, terwijl {A} zijn ploegmaats Bo Claes en Rik Evers op kop laat sleuren."
    assert who(told("Vier man weg.", text), "breakaway") == []


def test_no_other_news() -> None:
    """Who is not in a group on the way is no non-starter, and the head of the race that comes together no whole field."""
    away = f"{A} en {B} rijden voorop."
    assert told("Nog 90 km.", away, "Grote afwezige in de eerste waaier: Sam Wit (Tudor).") == []
    events = told(away, f"{C} en Jan Dries (Tudor) zitten in de achtervolging.", "SAMENSMELTING.")
    assert not [event for event in events if event["kind"] == "regroup"]
