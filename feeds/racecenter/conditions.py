"""Weather and average speed, reported when they change."""

from datetime import datetime, timedelta

from feeds.racecenter.course import km_to_go
from feeds.racecenter.groups import stamp
from feeds.racecenter.known import Known
from feeds.racecenter.made import made
from feeds.racecenter.wire import Insight
from tracker.race.events import Speed, Weather

DEGREES_C, WIND_KPH, WIND_DEG, SPEED_KPH = 1.0, 5.0, 30.0, 0.5
"""Smallest changes that are reported again: of the temperature, the wind and the average speed."""

AGAIN = timedelta(minutes=5)
"""Minimum time between two reports, however much the figures vary."""

FASTEST_KPH = 75.0
"""A higher average speed is a fault: no stage is ridden so fast."""

OVER = "the stage so far"


class Conditions:
    """The last report of the weather and of the speed."""

    def __init__(self) -> None:
        """Start without any."""
        self._weather: Weather | None = None
        self._speed: Speed | None = None

    def take(self, record: Insight, known: Known, at: datetime) -> list[Weather | Speed]:
        """Return the events for what has changed enough."""
        events: list[Weather | Speed] = []
        km = km_to_go(known, record.distance_m / 1000) if record.distance_m else None
        weather, speed = _weather(record, at, km), _speed(record, at, km)
        if weather is not None and self._changed(weather):
            self._weather = weather
            events.append(weather)
        if speed is not None and self._faster(speed):
            self._speed = speed
            events.append(speed)
        return events

    def _changed(self, now: Weather) -> bool:
        was = self._weather
        if was is None:
            return True
        if now.at - was.at < AGAIN:
            return False
        turned = abs((now.wind_from_deg or 0) - (was.wind_from_deg or 0))
        return (
            _moved(was.temperature_c, now.temperature_c, DEGREES_C)
            or _moved(was.wind_kph, now.wind_kph, WIND_KPH)
            or min(turned, 360 - turned) >= WIND_DEG
        )

    def _faster(self, now: Speed) -> bool:
        was = self._speed
        if was is None:
            return True
        return now.at - was.at >= AGAIN and _moved(was.speed_kph, now.speed_kph, SPEED_KPH)


def _moved(was: float | None, now: float | None, by: float) -> bool:
    if was is None or now is None:
        return was is not now
    return abs(now - was) >= by


def _weather(record: Insight, at: datetime, km: float | None) -> Weather | None:
    # All zeros is an empty form, though calm air at 0 °C from the north would look the same.
    if not (record.temperature or record.wind or record.wind_from):
        return None
    degrees = record.temperature
    wind = record.wind if record.wind is not None and 0 <= record.wind <= 300 else None
    return made(
        Weather,
        id=f"weather-{stamp(at)}",
        at=at,
        km_to_go=km,
        temperature_c=degrees if degrees is not None and -40 <= degrees <= 60 else None,
        wind_kph=wind,
        wind_from_deg=record.wind_from % 360 if record.wind_from is not None and wind else None,
        routine=True,
    )


def _speed(record: Insight, at: datetime, km: float | None) -> Speed | None:
    if not record.speed or not 0 < record.speed <= FASTEST_KPH:
        return None
    return made(
        Speed, id=f"speed-{stamp(at)}", at=at, km_to_go=km, speed_kph=record.speed, over=OVER, routine=True
    )
