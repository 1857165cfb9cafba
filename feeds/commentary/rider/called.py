"""Riders by the team they are of: "le coureur de Cofidis", "la grimpeuse du Team Vaucluse"."""

from collections.abc import Sequence

from feeds.commentary.rider.names import Person, Roster
from feeds.commentary.rider.teams import team_key
from feeds.commentary.words.tags import Token, phrases
from feeds.commentary.words.writing import Word
from tracker.race.text import fold_name

_RIDER = phrases(
    "coureur|coureuse|grimpeur|grimpeuse|sprinteur|sprinteuse|leader|leadeuse|puncheur|puncheuse|rouleur|rouleuse|baroudeur|"
    "baroudeuse|attaquant|attaquante|echappe|echappee|finisseur|specialiste|capitaine|homme|pensionnaire|sociétaire|societaire"
)
_OF = phrases("de|du|d|des|chez")
_LINKS = _OF | phrases("la|le|les|l|'|’|team|equipe|formation|de la|de chez")


_PARTICLES = phrases("van|von|der|den|ter|ten|te|zu|af|vande|vander|vanden|di|da")


def with_particles(words: Sequence[Word], tokens: list[Token], at: int, name: str) -> int:
    """Return where the name of a rider begins with the particles before it, and take their tokens away: "de 23 sur van Schaijk".

    Args:
        words: those of the sentence.
        tokens: what was made of those before the name.
        at: the first word of the name, without a particle.
        name: the rider's full name.
    """
    parts = fold_name(name).split()
    first = at
    while first and words[first - 1].folded in _PARTICLES and not words[first - 1].capital:
        row = [word.folded for word in words[first - 1 : at + 1]]
        if not any(parts[i : i + len(row)] == row for i in range(len(parts))):
            break
        first -= 1
    while first < at and tokens and tokens[-1].start >= words[first].start:
        tokens.pop()
    return first


def name_riders_of_teams(text: str, tokens: list[Token], roster: Roster) -> None:
    """Make a rider of each "le coureur de TEAM" whom one knows by it, and a team of what else stands there.

    Args:
        text: the sentence.
        tokens: its tokens; those that say who it is become one.
        roster: the riders of the race, and those who are near.
    """
    at = 0
    while at < len(tokens):
        if (found := _team_after(text, tokens, at)) is not None:
            first, last = found
            team = text[tokens[first].start : tokens[last].end]
            person = _rider_of(team, tokens[:at], roster)
            if person is None:
                tokens[first : last + 1] = [
                    Token(frozenset({"team"}), tokens[first].start, tokens[last].end, team, fold_name(team))
                ]
            else:
                if person.team is None and person.listed is None:
                    person.team = team
                tokens[at : last + 1] = [
                    Token(
                        frozenset({"named"}), tokens[at].start, tokens[last].end, [(person, None)], fold_name(team)
                    )
                ]
        at += 1


def _team_after(text: str, tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """Return the first and the last token of the team's name after a word for a rider, or None."""
    if tokens[at].folded.split()[-1] not in _RIDER or "named" in tokens[at].classes:
        return None
    first = at + 1
    while first < min(at + 6, len(tokens)) and tokens[first].folded in _LINKS:
        first += 1
    links = {token.folded for token in tokens[at + 1 : first]}
    if (
        first >= len(tokens)
        or not any(link.split()[0] in _OF for link in links)
        or not _is_name(text, tokens[first])
    ):
        return None
    last = first
    if "team" not in tokens[first].classes:
        while last + 1 < len(tokens) and (
            _is_name(text, tokens[last + 1])
            or (tokens[last + 1].folded == "-" and last + 2 < len(tokens) and _is_name(text, tokens[last + 2]))
        ):
            last += 1
    if last + 1 < len(tokens) and tokens[last + 1].classes & {"named", "maybe"}:
        return None  # "le coureur de Cofidis Luc Dorval"
    return first, last


def _is_name(text: str, token: Token) -> bool:
    return text[token.start].isupper() and not token.classes & {"named", "nation"}


def _rider_of(team: str, before: Sequence[Token], roster: Roster) -> Person | None:
    """Return the rider of a team who is meant: of those near first, or whom the sentence or the last one named."""
    near = list(dict.fromkeys(person for group in roster.near for person in group))
    last = list(roster.near[-1]) if roster.near else []
    for group in (near, roster.people):
        fits = [person for person in group if _is_of(person, team)]
        if len(fits) == 1:
            return fits[0]
        if fits:
            said = [person for person in last if person in fits]
            return said[0] if len(said) == 1 else None
    named = [person for token in before if "named" in token.classes for person, _ in token.value]
    maybe = [str(token.value) for token in before if "maybe" in token.classes and " " in str(token.value)]
    if not named and len(maybe) == 1:
        return roster.add(maybe[0], team, sure=False)
    of_nobody = [person for person in named or last if person.team is None]
    return of_nobody[0] if len(of_nobody) == 1 and len(named or last) == 1 else None


def _is_of(person: Person, team: str) -> bool:
    if person.team is None:
        return False
    one, other = fold_name(person.team), fold_name(team)
    return (
        one == other
        or f" {one} ".find(f" {other} ") >= 0
        or f" {other} ".find(f" {one} ") >= 0
        or ((key := team_key(team)) is not None and key == team_key(person.team))
    )
