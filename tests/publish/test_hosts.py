"""Names that a server answers to, and TLS."""

import json
import ssl

import httpx
import pytest
import trustme
from click.testing import CliRunner

from tracker.cli import ardoise
from tracker.publish.app import Publication, make_app
from tracker.publish.hosts import UNKNOWN, KnownHosts, name_of
from tracker.publish.hub import Hub


async def status(stage, host: str, *names: str, method: str = "GET", path: str = "/log") -> int:
    app = make_app(Publication(Hub(stage), hosts=names))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://127.0.0.1") as client:
        return (await client.request(method, path, headers={"host": host})).status_code


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "127.0.0.1:8765", "localhost:8765", "LocalHost", "[::1]:8765", "192.0.2.7", "localhost.:80"],
)
async def test_addresses_and_the_machine_itself_are_answered(stage, host):
    assert await status(stage, host) == 200


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:8765", "127.0.0.1.evil.example", "localhost.evil", ""]
)
@pytest.mark.parametrize(("method", "path"), [("GET", "/log"), ("GET", "/stream"), ("POST", "/events")])
async def test_any_other_name_is_refused_for_reading_and_for_writing(stage, host, method, path):
    assert await status(stage, host, method=method, path=path) == 421


async def test_the_machine_answers_to_its_names_in_its_own_network(stage, monkeypatch):
    monkeypatch.setattr("socket.gethostname", lambda: "Box.example")
    for host in ("box.example", "box:8765", "box.local"):
        assert await status(stage, host) == 200
    assert await status(stage, "box.evil.example") == 421


def test_names_can_come_from_the_environment(served, journal, monkeypatch):
    monkeypatch.setenv("ARDOISE_ALLOW_HOST", "race.example tv.example")
    server = served(journal)
    for host, status in (("race.example", 200), ("tv.example", 200), ("evil.example", 421)):
        assert httpx.get(f"{server.url}log", headers={"host": host}).status_code == status


async def test_the_name_of_a_proxy_is_answered_once_it_is_listed(stage):
    assert await status(stage, "race.example", "race.example") == 200
    assert await status(stage, "other.example", "race.example") == 421
    assert await status(stage, "other.example", "*") == 200


@pytest.mark.parametrize(
    "hosts", [[], ["localhost", "evil.example"], ["evil.example", "localhost"], ["localhost", "localhost"]]
)
async def test_a_request_names_one_host_and_the_refusal_is_a_sentence(hosts):
    async def app(scope, receive, send):
        raise AssertionError("the request was passed on")

    sent = []

    async def send(message):
        sent.append(message)

    headers = [(b"accept", b"*/*"), *((b"host", host.encode()) for host in hosts)]
    await KnownHosts(app)({"type": "http", "headers": headers}, None, send)
    assert sent[0]["status"] == 421
    assert json.loads(sent[1]["body"]) == {"detail": UNKNOWN}


@pytest.mark.parametrize(
    ("host", "name"), [("A.b:1", "a.b"), ("[2001:db8::1]:80", "2001:db8::1"), ("a.", "a"), ("a:b", "a:b")]
)
def test_a_host_is_read_without_its_port(host, name):
    assert name_of(host) == name


def test_a_server_with_a_certificate_speaks_tls(served, journal, tmp_path):
    authority = trustme.CA()
    certificate = authority.issue_cert("127.0.0.1")
    cert, key, root = tmp_path / "cert.pem", tmp_path / "key.pem", tmp_path / "root.pem"
    certificate.cert_chain_pems[0].write_to_path(cert)
    certificate.private_key_pem.write_to_path(key)
    authority.cert_pem.write_to_path(root)
    server = served(journal, "--tls-cert", str(cert), "--tls-key", str(key))
    secure = ssl.create_default_context(cafile=str(root))
    assert httpx.get(f"https://127.0.0.1:{server.port}/health", verify=secure).json()["status"] == "ok"


def test_a_certificate_that_is_none_is_said_so(journal, tmp_path):
    wrong = tmp_path / "wrong.pem"
    wrong.write_text("nothing")
    options = ["--tls-cert", str(wrong), "--tls-key", str(wrong)]
    done = CliRunner().invoke(ardoise, ["serve", str(journal), "--port", "0", *options])
    assert done.exit_code == 1
    assert "give both as PEM files" in done.output
    assert CliRunner().invoke(ardoise, ["serve", str(journal), "--tls-key", str(wrong)]).exit_code == 2
