"""A backtest in figures and in words, for people and for programs. Pure."""

from collections.abc import Sequence
from typing import Any

from tracker.race.forecast.backtest import (
    FORECAST,
    METHODS,
    FinishMoment,
    Moment,
    Played,
    band_held,
    base_rate_brier,
    beaten_by,
    score,
)
from tracker.race.forecast.baselines import BASELINES

TITLES = {
    FORECAST: "Ardoise",
    "chapatte": "Chapatte",
    "straight_line": "straight line",
    "van_maldeghem": "Van Maldeghem",
}


def as_object(played: Sequence[Played]) -> dict[str, Any]:
    """Return what came of stages as an object: each ten km, and all of them."""
    moments = [moment for one in played for moment in one.moments]
    finishes = [moment for one in played for moment in one.finishes]
    return {
        "by_km": [
            {"km_to_go": km, **_figures([moment for moment in moments if moment.km_to_go == km])}
            for km in _marks(moments)
        ],
        "total": _figures(moments),
        "not_beaten": beaten_by(moments),
        "finish": _finish_figures(finishes),
        "without_evidence": sum(one.silent for one in played),
        "outcome_unknown": sum(one.unknown for one in played),
    }


def _marks(moments: Sequence[Moment]) -> list[int]:
    return sorted({moment.km_to_go for moment in moments}, reverse=True)


def _figures(moments: Sequence[Moment]) -> dict[str, Any]:
    held, places = band_held(moments)
    return {
        "moments": len(moments),
        "caught": sum(moment.outcome.is_caught for moment in moments),
        "base_rate_brier": _rounded(base_rate_brier(moments)),
        "band_held": _rounded(held),
        "places": places,
        "methods": {
            method: {name: _rounded(value) for name, value in score(moments, method)._asdict().items()}
            for method in METHODS
        },
    }


def _finish_figures(finishes: Sequence[FinishMoment]) -> dict[str, Any]:
    count = len(finishes)
    return {
        "moments": count,
        "error_s": round(sum(one.error_s for one in finishes) / count) if count else None,
        "band_held": round(sum(one.is_in_band for one in finishes) / count, 3) if count else None,
    }


def _rounded(value: float | None) -> float | None:
    return value if value is None or isinstance(value, int) else round(value, 3)


def as_text(played: Sequence[Played]) -> list[str]:
    """Return what came of stages as lines: a table with a row for each ten km, the whole, and a verdict."""
    found = as_object(played)
    head = " km to go  moments  caught  band held  " + "  ".join(f"{TITLES[method]:>15}" for method in METHODS)
    under = " " * 40 + "  ".join(f"{'Brier   km off':>15}" for _ in METHODS)
    lines = [head, under]
    lines += [_row(f"{row['km_to_go']:>9}", row) for row in found["by_km"]]
    total = found["total"]
    lines += [_row(f"{'all':>9}", total), ""]
    for name in BASELINES:
        one = total["methods"][name]
        if one["moments"]:
            lines.append(
                f"Where {TITLES[name]} says something ({one['moments']}): Brier {_show(one['brier'], 3)}"
                f" (clipped {_show(one['clipped_brier'], 3)}), Ardoise {_show(one['brier_of_forecast'], 3)};"
                f" km off {_show(one['place_error_km'], 1)},"
                f" Ardoise {_show(one['place_error_of_forecast_km'], 1)}."
            )
    lines.append(
        f"Saying each time the share that was caught would have had a Brier score of"
        f" {_show(total['base_rate_brier'], 3)}."
    )
    finish = found["finish"]
    if finish["moments"]:
        lines.append(
            f"The finish was expected {finish['error_s'] / 60:.1f} min off on average, and within its band"
            f" {finish['band_held']:.0%} of {finish['moments']} times.".replace("%", " %")
        )
    lines.append(
        f"Not counted: {found['without_evidence']} moments with a break ahead and too little evidence,"
        f" {found['outcome_unknown']} of which the log does not say what came."
    )
    return [*lines, verdict(found)]


def verdict(found: dict[str, Any]) -> str:
    """Return in one sentence whether the forecast beats every law."""
    if not found["not_beaten"]:
        return "The forecast beats every baseline here in its Brier score."
    names = " and ".join(TITLES[name] for name in found["not_beaten"])
    return (
        f"The forecast does not beat {names} here in its Brier score: on such stages it has no claim to be shown."
    )


def _row(label: str, row: dict[str, Any]) -> str:
    held = "–" if row["band_held"] is None else f"{row['band_held']:.0%} of {row['places']}"
    cells = [f"{_show(one['brier'], 3)}  {_show(one['place_error_km'], 1):>6}" for one in row["methods"].values()]
    return f"{label}  {row['moments']:>7}  {row['caught']:>6}  {held:>9}  " + "  ".join(
        f"{cell:>15}" for cell in cells
    )


def _show(value: float | None, digits: int) -> str:
    return "–" if value is None else f"{value:.{digits}f}"
