"""Feeds of other packages: found by name, imported only when used, and harmless when broken."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from feeds.api import ApiFeed
from feeds.base import FeedError
from feeds.manual import ManualFeed
from feeds.registry import installed, open_feed
from tracker.cli import ardoise


def install(folder: Path, name: str, entry_points: str, source: str = "", monkeypatch=None) -> None:
    """Lay a package into a folder as an installer does."""
    info = folder / f"{name}-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(entry_points)
    (folder / f"{name.replace('-', '_')}.py").write_text(source)
    if monkeypatch is not None:
        monkeypatch.syspath_prepend(str(folder))


def test_the_feeds_of_ardoise_are_there():
    feeds, troubles = installed()
    assert {"http", "https", "manual", "replay"} <= {feed.scheme for feed in feeds}
    assert not troubles


def test_listing_imports_nothing():
    code = """
import sys
from feeds.registry import installed
installed()
print([name for name in sys.modules if name.startswith(("feeds.api", "httpx", "textual", "fastapi"))])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


BROKEN = [
    ("does-not-import", "[ardoise.feeds]\nbroken = does_not_import:Feed\n", "import no_such_module\n"),
    ("has-no-class", "[ardoise.feeds]\nbroken = has_no_class:Feed\n", ""),
    ("is-no-feed", "[ardoise.feeds]\nbroken = is_no_feed:Feed\n", "class Feed: pass\n"),
    ("leaves", "[ardoise.feeds]\nbroken = leaves:Feed\n", "raise SystemExit(3)\n"),
]


@pytest.mark.parametrize(("name", "entry_points", "source"), BROKEN)
def test_a_broken_feed_is_named_and_the_others_work(tmp_path, monkeypatch, name, entry_points, source):
    install(tmp_path, name, entry_points, source, monkeypatch)
    with pytest.raises(FeedError, match=name):
        open_feed("broken:something")
    assert isinstance(open_feed("http://race.example/"), ApiFeed)
    listed = CliRunner().invoke(ardoise, ["feeds"])
    assert listed.exit_code == 0
    assert "broken:" in listed.output
    checked = CliRunner().invoke(ardoise, ["feeds", "--check"])
    assert checked.exit_code == 0
    assert name in checked.output


def test_a_feed_that_fails_when_made_is_named(tmp_path, monkeypatch):
    source = "from feeds.base import Feed\nclass Bad(Feed):\n    def __init__(self, *args): raise OSError('no')\n"
    source += "    def items(self): ...\n"
    install(tmp_path, "fails-when-made", "[ardoise.feeds]\nbad = fails_when_made:Bad\n", source, monkeypatch)
    with pytest.raises(FeedError, match=r"fails-when-made 1\.0 is broken"):
        open_feed("bad:x")


def test_entry_points_that_can_not_be_read_are_named(tmp_path, monkeypatch):
    install(tmp_path, "garbled", "[ardoise.feeds]\nthis is no entry point\n", "", monkeypatch)
    feeds, troubles = installed()
    assert "http" in {feed.scheme for feed in feeds}
    assert any("garbled" in trouble for trouble in troubles)


def test_no_other_package_takes_a_scheme_of_ardoise(tmp_path, monkeypatch):
    install(tmp_path, "a-thief", "[ardoise.feeds]\nhttps = a_thief:Feed\n", "", monkeypatch)
    assert isinstance(open_feed("https://race.example/"), ApiFeed)
    assert any("a-thief" in trouble for trouble in installed()[1])


@pytest.mark.parametrize("uri", ["gopher://x", "nothing", "", ":", "http"])
def test_what_no_feed_reads_is_said_in_a_sentence(uri):
    with pytest.raises(FeedError, match="ardoise feeds lists"):
        open_feed(uri)


def test_a_bare_path_is_a_file_that_may_grow(tmp_path):
    path = tmp_path / "stage.jsonl"
    path.write_text("")
    assert isinstance(open_feed(str(path)), ManualFeed)


def test_schemes_know_no_case():
    assert isinstance(open_feed("HTTP://race.example/"), ApiFeed)


def test_the_example_in_the_docs_is_short_and_works(tmp_path):
    page = (Path(__file__).parents[2] / "docs" / "write-a-feed.md").read_text()
    blocks = [block.partition("\n") for block in page.split("```")[1::2]]
    source = next(body for kind, _, body in blocks if kind == "python")
    project = next(body for kind, _, body in blocks if kind == "toml")
    assert len(source.splitlines()) < 60
    import tomllib

    metadata = tomllib.loads(project)["project"]
    entry_points = metadata["entry-points"]["ardoise.feeds"]
    lines = "".join(f"{name} = {value}\n" for name, value in entry_points.items())
    install(tmp_path, metadata["name"], f"[ardoise.feeds]\n{lines}")
    module = next(iter(entry_points.values())).partition(":")[0]
    (tmp_path / f"{module}.py").write_text(source)
    marks = tmp_path / "marks.csv"
    marks.write_text("14:05,120.5,1:30\n14:25,105,2:45\nnot,a,mark\n")
    scheme = next(iter(entry_points))
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); from tracker.cli import main; main()"
    command = [sys.executable, "-c", code, "follow", f"{scheme}:{marks}", "--plain", "--no-record"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert "Peloton at 1:30" in done.stdout
    assert "Peloton at 2:45" in done.stdout
    assert "not,a,mark" in done.stderr or "Set aside" in done.stderr
    assert json.dumps(scheme) not in done.stderr
