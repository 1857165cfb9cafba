"""When two names, groups or places say the same: compared folded, and riders by surname."""

from difflib import SequenceMatcher

from tracker.race.text import fold_name

PARTICLES = frozenset(
    {
        "van", "der", "den", "de", "la", "le", "les", "del", "della", "di", "da", "dos", "do", "von", "ten", "ter",
        "el", "al", "st", "saint", "mac", "mc", "ap", "jr",
    }
)  # fmt: skip
"""Words of a surname that many riders share and that prove nothing."""

ROLES = {
    "leaders": "leaders leader lead break breakaway head front frontgroup escape escapees echappee echappes tete "
    "hommesdetete tetedelacourse kopgroep koploper koplopers vluchters vlucht fuga escapados cabeza attackers",
    "chasers": "chasers chaser chase chasegroup chasinggroup counterattackers poursuivants poursuivant contre "
    "achtervolgers achtervolger achtervolgendegroep perseguidores perseguidor secondgroup",
    "peloton": "peloton bunch field pack mainfield mainbunch maingroup gros pelotonprincipal",
    "dropped": "dropped gruppetto grupetto autobus laches gelosten",
}
IDLE = frozenset(
    {
        "the", "le", "la", "les", "de", "het", "el", "main", "group", "groupe", "groep", "grupo", "riders", "second",
        "first", "number",
    }
)  # fmt: skip
"""Words of a group's name that don't say its role."""

_ROLE_OF = {word: role for role, words in ROLES.items() for word in words.split()}


def _alike(one: str, other: str) -> bool:
    # One letter of seven may be wrong: "Cavagni" is Cavagna; short names are compared as they stand.
    return one == other or (min(len(one), len(other)) >= 5 and SequenceMatcher(None, one, other).ratio() >= 0.8)


def same_rider(one: str, other: str) -> bool:
    """Return whether two names are one rider's: a word of the surname is shared, give or take a letter.

    The first word of a name of several words is the first name and proves nothing by itself.
    """
    words, others = fold_name(one).split(), fold_name(other).split()
    if words == others:
        return True
    if len(words) > 1 and len(others) > 1:
        words, others = words[1:], others[1:]
    kept = [word for word in words if len(word) >= 3 and word not in PARTICLES]
    against = [word for word in others if len(word) >= 3 and word not in PARTICLES]
    return any(_alike(word, other_word) for word in kept for other_word in against)


def same_team(one: str, other: str) -> bool:
    """Return whether two names may be one team's: one holds the other, or they share a word of four letters."""
    team, against = fold_name(one), fold_name(other)
    if team.replace(" ", "") in against.replace(" ", "") or against.replace(" ", "") in team.replace(" ", ""):
        return True
    return any(len(word) >= 4 and word != "team" and word in against.split() for word in team.split())


def role_of(group: str) -> str | None:
    """Return the role that a group's name says, or None where it is named otherwise (after a rider, say)."""
    words = [
        word for word in fold_name(group).split() if word not in {"the", "le", "la", "de", "het", "el", "main"}
    ]
    return _ROLE_OF.get("".join(words))


def same_group(accepted: list[str], read: str) -> bool:
    """Return whether `read` is one of the accepted groups: by role, or by a rider that it is named after."""
    role = role_of(read)
    if role:
        return any(role_of(group) == role for group in accepted)
    return any(same_rider(group, read) or fold_name(group) == fold_name(read) for group in accepted)


def same_riders(wanted: list[str], read: list[str]) -> bool:
    """Return whether both lists hold the same riders, in any order."""
    left = list(read)
    for name in wanted:
        found = next((index for index, other in enumerate(left) if same_rider(name, other)), None)
        if found is None:
            return False
        del left[found]
    return not left


def same_place(accepted: str, read: str) -> bool:
    """Return whether a place, race or climb is one of those accepted ("a|b"): all words of the shorter are in the longer."""
    against = set(fold_name(read).split())
    for one in accepted.split("|"):
        words = set(fold_name(one).split())
        if words and against and (words <= against or against <= words):
            return True
    return False
