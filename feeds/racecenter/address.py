"""Parses a `racecenter:` URI: a host, a year, perhaps a stage, and the language of the commentary."""

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from feeds.base import FeedError
from tracker.race.text import plain

HOSTS: dict[str, tuple[str, str]] = {
    "letour": ("racecenter.letour.fr", "Tour de France"),
    "lavuelta": ("racecenter.lavuelta.es", "La Vuelta"),
    "letourfemmes": ("racecenter.letourfemmes.fr", "Tour de France Femmes"),
    "lavueltafemenina": ("racecenter.lavueltafemenina.es", "La Vuelta Femenina"),
    "paris-nice": ("racecenter.paris-nice.fr", "Paris-Nice"),
    "paris-roubaix": ("racecenter.paris-roubaix.fr", "Paris-Roubaix"),
    "paris-roubaix-femmes": ("racecenter.paris-roubaix-femmes.fr", "Paris-Roubaix Femmes"),
    "liege-bastogne-liege": ("racecenter.liege-bastogne-liege.be", "Liège-Bastogne-Liège"),
    "liege-bastogne-liege-femmes": ("racecenter.liege-bastogne-liege-femmes.be", "Liège-Bastogne-Liège Femmes"),
    "la-fleche-wallonne": ("racecenter.la-fleche-wallonne.be", "La Flèche Wallonne"),
    "la-fleche-wallonne-femmes": ("racecenter.la-fleche-wallonne-femmes.be", "La Flèche Wallonne Femmes"),
    "criterium-du-dauphine": ("racecenter.criterium-du-dauphine.fr", "Critérium du Dauphiné"),
}
"""Host and race of each alias."""

_PATH = re.compile(r"(?P<base>.*?)(?:/(?P<year>(?:18|19|20|21)\d\d)(?:/(?P<stage>\d{1,2}))?)?/*")
_LANG = re.compile(r"[a-z]{2}")
_EXAMPLE = "write racecenter:letour/2026/5, or racecenter:letour for today's stage"


@dataclass(frozen=True, slots=True)
class Address:
    """The stage that a URI names."""

    base: str
    """"https://racecenter.letour.fr", without a slash at its end."""
    alias: str
    """The race in the stage's id: the alias, or one made of the host of a base URL."""
    race: str | None = None
    """The name of the race, where the host is known."""
    year: int | None = None
    """None for the current year."""
    stage: int | None = None
    """None for today's stage."""
    lang: str = "en"
    is_public: bool = True
    """Whether it is a public server, which is polled less often."""

    def url(self, name: str) -> str:
        """Return the URL of a list: "stage-2026"."""
        return f"{self.base}/api/{name}"


def parse(uri: str) -> Address:
    """Return the address in a URI.

    Raises:
        FeedError: it does not name a race that can be followed.
    """
    text = uri.partition(":")[2].strip()
    try:
        given = urlsplit(text)
    except ValueError:
        raise FeedError(f"{plain(uri, 80)} has no usable address: {_EXAMPLE}.") from None
    path = f"{given.scheme}://{given.netloc}{given.path}" if given.netloc else given.path
    match = _PATH.fullmatch(path)
    if match is None or not match["base"].strip("/"):
        raise FeedError(f"{plain(uri, 80)} names no race: {_EXAMPLE}.")
    year, stage = match["year"], match["stage"]
    lang = parse_qs(given.query).get("lang", ["en"])[0].lower()
    if not _LANG.fullmatch(lang):
        raise FeedError(f"{plain(lang, 20)} is no language: write two letters, such as ?lang=fr.")
    place = _place(match["base"].rstrip("/"), uri)
    return Address(*place[:3], int(year) if year else None, int(stage) if stage else None, lang, place[3])


def _place(base: str, uri: str) -> tuple[str, str, str | None, bool]:
    """Return the base URL, the alias, the race and whether the server is public."""
    if "://" not in base:
        name = base.strip("/").lower()
        known = {host: alias for alias, (host, _) in HOSTS.items()}
        alias = known.get(name) or known.get(f"racecenter.{name}") or name
        if alias not in HOSTS:
            names = ", ".join(HOSTS)
            raise FeedError(f"{plain(name, 60)} is no race of the Race Center: use one of {names}, or a base URL.")
        host, race = HOSTS[alias]
        return f"https://{host}", alias, race, True
    try:
        url = urlsplit(base)
        host, _ = url.hostname or "", url.port
    except ValueError:
        raise FeedError(f"{plain(uri, 80)} has no usable address: {_EXAMPLE}.") from None
    if url.scheme not in ("http", "https") or not host:
        raise FeedError(f"{plain(uri, 80)} has no usable address: {_EXAMPLE}.")
    for alias, (known_host, race) in HOSTS.items():
        if host == known_host:
            return base, alias, race, True
    # A local test server has another port every time it is started, so the port is not part of the stage's id.
    slug = re.sub(r"[^a-z0-9]+", "-", host.removeprefix("racecenter.").lower()).strip("-")
    return base, slug if re.search("[a-z]", slug) and slug != "localhost" else "racecenter", None, _is_public(host)


def _is_public(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_global
    except ValueError:
        return not (host == "localhost" or host.endswith((".localhost", ".local", ".test")))
