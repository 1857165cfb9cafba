from pathlib import Path

import pytest

from tracker.settings import SOURCES_KEPT, Settings, load_settings, save_settings, settings_path


def test_without_a_file_the_defaults_serve(home: Path) -> None:
    settings, complaint = load_settings()
    assert complaint is None
    assert (settings.theme, settings.speed, settings.delays_s) == ("ardoise-dark", 30.0, {})
    assert home in settings_path().parents


def test_what_is_kept_is_there_at_the_next_start() -> None:
    settings = Settings(theme="ardoise-light", speed=60)
    settings.remember_delay("https://example.org/stage", 40)
    assert save_settings(settings) is None
    assert load_settings() == (settings, None)


@pytest.mark.parametrize("later", ["[1]", "-Infinity", '{"a": NaN}', "null"])
def test_keys_of_a_later_version_are_kept(later: str) -> None:
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text(f'{{"theme":"ardoise-light","later":{later}}}')
    settings, _ = load_settings()
    assert save_settings(settings) is None
    assert "".join(f'"later": {later}'.split()) in "".join(settings_path().read_text().split())


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"\xff\0", b'{"speed": 1e9}', b'{"speed": "fast"}', b'{"delays_s": {"a": -1}}']
)
def test_a_broken_file_is_named_left_alone_and_not_fatal(body: bytes) -> None:
    path = settings_path()
    path.parent.mkdir(parents=True)
    path.write_bytes(body)
    settings, complaint = load_settings()
    assert settings == Settings()
    assert complaint and str(path) in complaint
    assert save_settings(Settings(speed=60)) == complaint
    assert path.read_bytes() == body


def test_a_folder_that_can_not_be_made_is_said_so(home: Path) -> None:
    (home / ".config").write_text("in the way")
    complaint = save_settings(Settings())
    assert complaint is not None
    assert "\n" not in complaint


def test_nothing_but_the_settings_is_left_behind() -> None:
    for speed in (1, 2, 5):
        save_settings(Settings(speed=speed))
    assert [path.name for path in settings_path().parent.iterdir()] == ["settings.json"]


def test_only_the_latest_sources_are_remembered() -> None:
    settings = Settings()
    for number in range(SOURCES_KEPT + 5):
        settings.remember_delay(f"source{number}", 1)
    settings.remember_delay("source7", 2)
    assert len(settings.delays_s) == SOURCES_KEPT
    assert "source4" not in settings.delays_s
    assert list(settings.delays_s)[-1] == "source7"
