"""Seals every test from the machine: its folders, its colours, its time zone, the size of its terminal."""

import gc
import os
import signal
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings

SEALED_AWAY = (
    "NO_COLOR", "FORCE_COLOR", "COLORTERM", "COLUMNS", "LINES", "TEXTUAL", "TEXTUAL_THEME", "TEXTUAL_DRIVER",
    "TEXTUAL_FPS", "TEXTUAL_LOG", "TEXTUAL_COLOR_SYSTEM", "TEXTUAL_FILTERS", "TEXTUAL_PRESS", "TEXTUAL_SCREENSHOT",
    "TEXTUAL_SHOW_RETURN", "TEXTUAL_SLOW_THRESHOLD", "LC_ALL", "LANG", "LANGUAGE",
)  # fmt: skip
# Textual reads these when it is imported, so they are set before any test module is.
for _name in SEALED_AWAY:
    os.environ.pop(_name, None)
os.environ["TEXTUAL_ANIMATIONS"] = "none"
os.environ["TERM"] = "xterm-256color"
os.environ["TZ"] = "UTC"
if hasattr(time, "tzset"):
    time.tzset()


# A runner in the background ignores these, and the programs that tests start and interrupt would inherit that.
for _name, _handler in (("SIGINT", signal.default_int_handler), ("SIGHUP", signal.SIG_DFL)):
    _number = getattr(signal, _name, None)
    if "PYTEST_XDIST_WORKER" in os.environ and _number and signal.getsignal(_number) == signal.SIG_IGN:
        signal.signal(_number, _handler)


def pytest_collection_finish() -> None:
    """Let the collector of garbage pass over the tests themselves, and come less often: a sixth of the time."""
    gc.freeze()
    gc.set_threshold(10_000, 20, 50)


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give folders by number: pytest's own look through all that there are, which takes longer with every test."""
    folder = tmp_path_factory.mktemp("homes")
    return (folder / str(number) for number in count())


@pytest.fixture(autouse=True)
def home(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test a home of its own, with nothing in it."""
    folder = next(homes)
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    for name, below in (
        ("XDG_CONFIG_HOME", ".config"),
        ("XDG_DATA_HOME", ".local/share"),
        ("XDG_STATE_HOME", ".local/state"),
        ("XDG_CACHE_HOME", ".cache"),
    ):
        monkeypatch.setenv(name, str(folder / below))
    return folder


# The suite is to be run often: half of the usual examples. HYPOTHESIS_PROFILE=default takes all of them. No test
# measures time, and an example takes as long as it does on a machine that has other work.
settings.register_profile("suite", max_examples=50, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "suite"))
