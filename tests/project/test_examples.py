"""Each example runs offline, warns of nothing, is short, and prints what it promises."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest

from pressitems import PressPage, from_dict, parse

EXAMPLES = Path(__file__).parents[2] / "examples"

#: Lines that stand in the output of each example; the service is driven by a test of its own.
PRINTED = {
    "read_front_page.py": (
        "8 items, house style rusemb-london, language en",
        "2019-02-12  briefing: Briefing by Foreign Ministry Spokesperson Irina Belova, Moscow, February 11, 2019",
        "    speaks: Viktor Orlov, Foreign Minister",
        "    1. asked:    You have just come back from the Arctic. What impressed you most?",
    ),
    "outlet_questions.py": (
        "2019-03-05  Northern Herald: The storm closed three ports last week. When will they open again?",
        "            Two of them opened this morning. The third needs a new pilot boat, which is on its way.",
        "2019-03-06  Northern Herald: You said that the third port needs a new pilot boat. Who pays for it?",
    ),
    "moscow_and_london.py": (
        "  Moscow   18 January 2019, 01:10 MSK",
        "  London   17 January 2019, 22:10 GMT",
        "  Moscow   25 October 2020, 03:40 MSK",
        "  London   25 October 2020, 01:40 BST",
    ),
    "new_office.py": (
        "2019-03-04  media-reply: Reply to a media question on the new pilot boat",
        "  issued by Port of Westhaven, Press Office",
        "  Harbour Master: On the first Monday of April, weather permitting.",
    ),
    "diff_items.py": (
        "-Answer: The ship is in dry dock until the middle of April. The first crossing is planned for 20 April.",
        "+Answer: The ship is in dry dock until the end of April. The first crossing is planned for 4 May.",
    ),
}


def scripts() -> list[str]:
    return sorted(path.name for path in EXAMPLES.glob("*.py"))


def test_every_example_is_run():
    assert scripts() == sorted([*PRINTED, "local_service.py", "read_archive.py"])


@pytest.mark.parametrize("name", scripts())
def test_examples_are_short(name: str):
    assert len((EXAMPLES / name).read_text(encoding="utf-8").splitlines()) <= 40


@pytest.mark.parametrize("name", sorted(PRINTED))
def test_example_prints_what_it_promises(name: str, tmp_path: Path):
    command = [sys.executable, "-X", "utf8", "-W", "error", str(EXAMPLES / name)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    lines = done.stdout.splitlines()
    for line in PRINTED[name]:
        assert line in lines, done.stdout


def test_archive_has_a_line_for_each_file_and_says_which_failed(tmp_path: Path, sample: Path):
    (tmp_path / "2019").mkdir()
    (tmp_path / "2019" / "empty.html").touch()
    (tmp_path / "front-page.txt").write_bytes(sample.read_bytes())
    command = [sys.executable, "-X", "utf8", "-W", "error", str(EXAMPLES / "read_archive.py"), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (0, "")
    failed, read = map(json.loads, done.stdout.splitlines())
    problem = f"the source is empty (at {tmp_path / '2019' / 'empty.html'}); pass a page with text in it"
    assert failed == {"file": "2019/empty.html", "error": problem}
    assert read["file"] == "front-page.txt"
    assert from_dict(read["page"], PressPage) == parse(sample.read_bytes())


@pytest.fixture
def service() -> Iterator[str]:
    spec = importlib.util.spec_from_file_location("local_service", EXAMPLES / "local_service.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    server = ThreadingHTTPServer(("127.0.0.1", 0), module.Service)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()
    thread.join()


def post(url: str, body: bytes, **headers: str) -> tuple[int, str]:
    # Without proxies: the service is on this machine.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(urllib.request.Request(url, data=body, headers=headers, method="POST"), timeout=20) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


def test_service_takes_a_page_and_answers_json(service: str, sample: Path, capfd: pytest.CaptureFixture[str]):
    status, body = post(service + "?url=https://embassy.example/news", sample.read_bytes())
    page = json.loads(body)
    assert status == 200
    assert page["type"] == "page"
    assert page["url"] == "https://embassy.example/news"
    assert len(page["items"]) == 8


def test_service_takes_the_charset_that_the_client_states(service: str, capfd: pytest.CaptureFixture[str]):
    text = "Заявление о причале\n\nПричал открыт для судов под любым флагом."
    status, body = post(service, text.encode("koi8-r"), **{"Content-Type": "text/plain; charset=koi8-r"})
    assert (status, json.loads(body)["items"][0]["title"]) == (200, "Заявление о причале")


def test_service_says_what_is_wrong_with_a_page(service: str, capfd: pytest.CaptureFixture[str]):
    status, body = post(service, b"")
    assert status == 422
    assert body.count("\n") == 1


def test_service_says_where_it_is():
    command = [sys.executable, "-X", "utf8", "-W", "error", str(EXAMPLES / "local_service.py"), "0"]
    buffered = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=buffered) as service:
        assert service.stdout is not None
        said = service.stdout.readline().decode()
        address = re.search(r"http://\S+", said)
        try:
            assert address is not None, said
            assert post(address[0], b"Statement on the quay\n\nThe quay is open.")[0] == 200
        finally:
            service.kill()
