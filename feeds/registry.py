"""Which feeds are installed: entry points of the group `ardoise.feeds`, each named by the URI scheme it reads."""

import re
from dataclasses import dataclass
from importlib.metadata import Distribution, EntryPoint, distributions
from pathlib import Path

from feeds.base import Feed, FeedError, FeedOptions
from tracker.library import user_path
from tracker.race.text import plain

GROUP = "ardoise.feeds"

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+(?=:)")


@dataclass(frozen=True, slots=True)
class Installed:
    """A feed that is installed, but not imported yet."""

    scheme: str
    package: str
    """The package that provides it, with its version."""
    entry: EntryPoint


def installed() -> tuple[list[Installed], list[str]]:
    """Return the feeds by scheme, and a sentence for each package whose entry points can't be read.

    Nothing is imported. Where two packages provide one scheme, Ardoise's own feed is used, or else that of the
    package found first, and a sentence says so.
    """
    found: dict[str, Installed] = {}
    troubles = []
    packages = set()
    for distribution in sorted(distributions(), key=lambda package: _name(package) != "ardoise"):
        name = _name(distribution)
        if name in packages:
            continue  # a package that is on the path twice is imported from the first place
        packages.add(name)
        try:
            feeds = [entry for entry in distribution.entry_points if entry.group == GROUP]
            for entry in feeds:
                scheme = plain(entry.name, 40).lower()
                package = plain(f"{name} {distribution.version}", 80)
                if scheme in found:
                    troubles.append(f"{package} brings a feed for {scheme}: too, which is not used.")
                else:
                    found[scheme] = Installed(scheme, package, entry)
        except Exception as error:  # noqa: BLE001  # whatever a broken package does must not stop the others
            troubles.append(f"The entry points of {plain(name, 80)} can't be read: {plain(str(error), 120)}.")
    return sorted(found.values(), key=lambda feed: feed.scheme), troubles


def _name(distribution: Distribution) -> str:
    try:
        return str(distribution.metadata["Name"] or "a package without a name").lower()
    except Exception:  # noqa: BLE001  # as above
        return "a broken package"


def load(feed: Installed) -> type[Feed]:
    """Import a feed's class.

    Raises:
        FeedError: it can't be imported, or is not a feed; the message names the package.
    """
    try:
        loaded = feed.entry.load()
    except (Exception, SystemExit) as error:  # noqa: BLE001  # a plugin may raise anything
        why = plain(f"{type(error).__name__}: {error}", 160)
        raise FeedError(f"The feed for {feed.scheme}: of {feed.package} is broken ({why}).") from None
    if not (isinstance(loaded, type) and issubclass(loaded, Feed)):
        raise FeedError(f"What {feed.package} brings for {feed.scheme}: is no feed.")
    return loaded


def open_feed(uri: str, options: FeedOptions | None = None) -> Feed:
    """Return the feed for a URI; a bare path is a stage file that may still grow.

    Raises:
        FeedError: no feed reads such URIs, or it is broken.
    """
    match = _SCHEME.match(uri)
    feeds = {feed.scheme: feed for feed in installed()[0]}
    if match is None or (match[0].lower() not in feeds and Path(uri).is_file()):
        if not user_path(uri).is_file():
            raise FeedError(
                f"{plain(uri, 80)} names no source: give a URI such as https://host/ or manual:FILE;"
                " ardoise feeds lists the kinds."
            )
        uri = f"manual:{uri}"
        match = _SCHEME.match(uri)
    scheme = match[0].lower() if match else ""
    if scheme not in feeds:
        raise FeedError(
            f"No feed is installed for {plain(scheme, 40)}: sources; ardoise feeds lists those that are."
        )
    try:
        return load(feeds[scheme])(uri, options)
    except FeedError:
        raise
    except Exception as error:  # noqa: BLE001  # a plugin may raise anything
        why = plain(f"{type(error).__name__}: {error}", 160)
        raise FeedError(f"The feed for {scheme}: of {feeds[scheme].package} is broken ({why}).") from None
