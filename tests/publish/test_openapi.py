"""The server does what its OpenAPI document says, whatever is thrown at it."""

import os
import subprocess
import sys

import httpx
import pytest

pytest.importorskip("schemathesis", reason="the fuzzer is among the tools of a developer, not of every test run")

EXAMPLES = 10
"""Requests per operation in the fuzzing phase: with those that cover each limit some three thousand in all."""


def test_a_fuzzer_finds_nothing_that_the_document_does_not_say(served, journal, tmp_path):
    server = served(journal, token="a-long-token")
    command = [
        *(sys.executable, "-m", "schemathesis.cli", "run", f"{server.url}openapi.json"),
        *("--exclude-path", "/stream"),  # it never ends, and is tested by itself
        # A name of invisible characters or a date before there were bicycles is refused; no schema can say so.
        *("--exclude-checks", "positive_data_acceptance"),
        *("--header", "Authorization: Bearer a-long-token"),
        *("--max-examples", str(EXAMPLES), "--seed", "1", "--no-color", "--request-timeout", "60"),
    ]
    environment = {**os.environ, "NO_PROXY": "127.0.0.1"}  # or each of its requests looks for a proxy
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=600, check=False, cwd=tmp_path, env=environment
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
    assert httpx.get(f"{server.url}health").json()["status"] == "ok"
    assert httpx.get(f"{server.url}state").status_code == 200
