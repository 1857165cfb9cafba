"""What Spanish calls groups by how many they are and where they ride, "las cuatro de atrás", "quinteto perseguidor"."""

from feeds.commentary.words.tags import phrases

_SIZES = {
    "two": ("dos", "duo|pareja|dueto|tandem"),
    "three": ("tres", "trio|terceto"),
    "four": ("cuatro", "cuarteto"),
    "five": ("cinco", "quinteto"),
    "six": ("seis", "sexteto"),
    "seven": ("siete", "septeto"),
    "eight": ("ocho", "octeto"),
}
_MORE = phrases("nueve|diez|once|doce|trece|catorce|quince")
_AHEAD = phrases(
    "de delante|de adelante|de cabeza|de la cabeza|de la fuga|de la escapada|en fuga|fugados|fugadas|escapados|escapadas|fugitivos|fugitivas|"
    "hombres de cabeza|hombres en fuga|mujeres en cabeza|corredores de cabeza|corredores en cabeza|corredoras de cabeza|punteros|punteras|aventureros|aventureras|valientes|"
    "supervivientes|fuguistas|rebeldes"
)
_BEHIND = phrases(
    "de atras|de detras|de por detras|perseguidores|perseguidoras|de persecucion|intermedios|intermedias|intercalados|intercaladas|contraatacantes|que persiguen|"
    "hombres intercalados|corredores intercalados"
)
_GROUP_AHEAD = phrases(
    "de cabeza|cabecero|cabecera|delantero|delantera|de escapados|de fugados|en fuga|fugado|escapado|puntero|puntera|de delante|de adelante"
)
_GROUP_BEHIND = phrases(
    "perseguidor|perseguidora|intermedio|intermedia|de atras|de detras|trasero|trasera|de perseguidores|de perseguidoras|de caza|de contraataque|intercalado|de persecucion|persecutor"
)
_UNITS = "|".join(group for _, group in _SIZES.values()).split("|")


def _all(heads: list[str] | tuple[str, ...], tails: frozenset[str]) -> str:
    return "".join(f"|{head} {tail}" for head in heads for tail in sorted(tails))


GROUPS = {
    **{
        kind: _all((size, f"los {size}", f"las {size}"), _AHEAD) + _all(group.split("|"), _GROUP_AHEAD)
        for kind, (size, group) in _SIZES.items()
    },
    "leaders": _all(sorted(_MORE), _AHEAD)
    + _all(("grupo", "grupito", "corte"), _GROUP_AHEAD - {"en fuga"})
    + "|las de delante|las de cabeza|las de adelante",
    "away": "|en vanguardia|en la vanguardia|en la avanzadilla",
    "rest": _all(
        [f"{the} {other}" for the, other in (("los", "otros"), ("las", "otras"))],
        frozenset(size for size, _ in _SIZES.values()),
    )
    + _all(
        [f"sus {size} companer{end}" for size, _ in _SIZES.values() for end in ("os", "as")],
        phrases("de fuga|de escapada|de viaje|de aventura"),
    )
    + "".join(f"|sus {size} companer{end}" for size, _ in _SIZES.values() for end in ("os", "as")),
    "chasers": _all([f"{the}{size}" for size, _ in _SIZES.values() for the in ("", "los ", "las ")], _BEHIND)
    + _all(_UNITS, _GROUP_BEHIND)
    + _all(("grupo", "grupito", "corte", "pequeno grupo"), _GROUP_BEHIND - {"de atras", "de detras"}),
}
"""More phrases of classes of words."""
