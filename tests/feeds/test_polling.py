"""A polled source: each list at its own rate, each trouble its own, and nothing ends hours of following."""

from datetime import timedelta

import httpx
import pytest

from feeds.base import FeedError, Rejected
from feeds.polled import Resource
from tracker.race.events import Comment

from .polls import HOST, STAGE, Lists, Time, events, following, statuses, take_for


async def test_each_list_is_asked_for_at_its_own_rate():
    time = Time()
    feed = following(Lists(header=None, pack=15, gc=60), lambda path, headers: b"x", time)
    await take_for(feed, time, 600)
    assert len(time.of("/header")) == 1
    assert len(time.of("/pack")) == pytest.approx(600 / 15, abs=3)
    assert len(time.of("/gc")) == pytest.approx(600 / 60, abs=2)
    assert min(after - before for (before, _), (after, _) in zip(time.asked, time.asked[1:], strict=False)) > 0.099
    assert len({at % 1 for at in time.of("/pack")}) > 5, "polls of many followers must not all come at once"


async def test_the_rate_that_the_user_gives_is_that_of_the_fastest_list():
    time = Time()
    feed = following(Lists(pack=15, gc=60), lambda path, headers: b"x", time, every_s=3)
    await take_for(feed, time, 600)
    assert len(time.of("/pack")) == pytest.approx(200, rel=0.1)
    assert len(time.of("/gc")) == pytest.approx(50, rel=0.15)


async def test_however_often_it_asks_it_says_now_and_then_how_it_goes():
    time = Time()
    feed = following(Lists(**{f"list{n}": 0.1 for n in range(5)}), lambda path, headers: b"x", time)
    items = await take_for(feed, time, 60)
    answered = [status.answered_at for status in statuses(items)[2:]]
    assert len(answered) > 8
    assert answered[-1] > time.now - timedelta(seconds=6)


async def test_it_says_honestly_who_is_asking():
    agents = []

    def answer(path, headers):
        agents.append(headers["user-agent"])
        return b"x over"

    await take_for(following(Lists(pack=15), answer), Time(), 1)
    assert agents[0].startswith("ardoise/0")


async def test_a_body_that_did_not_change_is_not_read_again():
    time, reader = Time(), Lists(pack=15)
    kept = []
    feed = following(reader, lambda path, headers: b"a" if time.slept < 100 else b"a b", time, keep=kept.append)
    items = await take_for(feed, time, 300)
    assert [body.data for body in reader.bodies] == [b"a", b"a b"]
    assert kept == reader.bodies
    assert events(items) == ["a", "a", "b"]


async def test_a_server_that_knows_tags_need_not_send_again():
    seen = []

    def answer(path, headers):
        seen.append((headers.get("if-none-match"), headers.get("if-modified-since")))
        if headers.get("if-none-match") == '"7"':
            return httpx.Response(304)
        stamps = {"etag": '"7"', "last-modified": "Thu, 09 Jul 2026 12:00:00 GMT"}
        return httpx.Response(200, content=b"a", headers=stamps)

    time, reader = Time(), Lists(pack=15)
    items = await take_for(following(reader, answer, time), time, 100)
    assert seen[0] == (None, None)
    assert set(seen[1:]) == {('"7"', "Thu, 09 Jul 2026 12:00:00 GMT")}
    assert len(reader.bodies) == 1
    assert statuses(items)[-1].phase == "polling"


async def test_an_empty_answer_is_one():
    time, reader = Time(), Lists(header=None)
    await take_for(following(reader, lambda path, headers: httpx.Response(204), time), time, 60)
    assert [(body.key, body.data) for body in reader.bodies] == [("header", b"")]
    assert len(time.asked) == 1


async def test_one_list_that_is_not_there_keeps_no_other_from_coming():
    def answer(path, headers):
        return httpx.Response(404) if path == "/gc" else f"{int(time.slept)}".encode()

    time = Time()
    items = await take_for(following(Lists(header=None, pack=15, gc=15), answer, time), time, 1200)
    assert len(events(items)) > 70
    assert len(time.of("/gc")) < 25, "a list that is not there is asked for less and less often"
    assert {status.phase for status in statuses(items)} == {"connecting", "polling"}
    last = statuses(items)[-1]
    assert last.text == "1 of 2 lists do not come: race.example has nothing at /gc (404): check the address."
    assert "/gc" in last.error


async def test_a_list_that_comes_to_be_during_the_race_is_found():
    time = Time()
    feed = following(
        Lists(pack=15, gc=60), lambda path, headers: b"x" if path == "/pack" or time.slept > 3600 else _404(), time
    )
    items = await take_for(feed, time, 3900)
    assert [item.id for item in items if isinstance(item, Comment)] == ["pack-x", "gc-x"]
    assert statuses(items)[-1].text == ""


def _404():
    return httpx.Response(404)


async def test_an_hour_without_the_server_is_an_hour_of_waiting_and_no_more():
    def answer(path, headers):
        if 600 < time.slept < 4200:
            raise httpx.ConnectError("All connection attempts failed")
        return f"{int(time.slept)}".encode()

    time = Time()
    items = await take_for(following(Lists(pack=15, gc=60), answer, time), time, 4800)
    away = [at for at in time.of("/pack") if 600 < at < 4200]
    assert 50 < len(away) < 120
    lost = [status for status in statuses(items) if status.phase == "lost"]
    assert lost[0].text == "race.example can't be reached (nobody answers there)."
    # a request that took long on a busy machine leaves the next one due at once
    assert all(0 <= status.retry_in_s <= 61 for status in lost)
    back = statuses(items)[-1]
    assert (back.phase, back.text) == ("polling", "")
    assert back.error.startswith("race.example can't be reached")
    assert back.answered_at > back.error_at


@pytest.mark.parametrize("status", [429, 503])
async def test_a_server_that_asks_for_quiet_gets_it_from_every_list(status):
    def answer(path, headers):
        if len(time.asked) == 3:
            return httpx.Response(status, headers={"retry-after": "300"})
        return b"x"

    time = Time()
    await take_for(following(Lists(pack=15, gc=15, news=15), answer, time), time, 500)
    at = time.asked[2][0]
    assert time.asked[3][0] == pytest.approx(at + 300, abs=6)


async def test_a_clock_that_is_set_back_does_not_stop_the_polling():
    time = Time()

    def answer(path, headers):
        if len(time.asked) == 10:
            time.now -= timedelta(hours=5)
        if len(time.asked) == 20:
            time.now += timedelta(days=2)
        return b"x"

    await take_for(following(Lists(pack=15), answer, time), time, 600)
    assert len(time.asked) == pytest.approx(40, abs=3)


async def test_a_bug_in_a_reader_is_said_once_and_ends_nothing():
    def answer(path, headers):
        return b"bug" if path == "/pack" and int(time.slept / 15) % 2 else f"{int(time.slept)}".encode()

    time = Time()
    items = await take_for(following(Lists(header=None, pack=15), answer, time), time, 300)
    assert [item for item in items if isinstance(item, Rejected)] == [
        Rejected(
            "the reader of this source failed at pack (KeyError: 'groups'): that answer is left out, a report is"
            " welcome",
            "pack",
        )
    ]
    assert len(events(items)) > 5


async def test_a_bug_in_what_a_reader_wants_leaves_it_with_what_it_wanted():
    class Broken(Lists):
        def wanted(self, now):
            if self.bodies:
                raise ZeroDivisionError
            return super().wanted(now)

    time = Time()
    items = await take_for(following(Broken(pack=15), lambda path, headers: b"x", time), time, 100)
    assert len(time.asked) == pytest.approx(7, abs=1)
    assert len([item for item in items if isinstance(item, Rejected)]) == 1


async def test_what_a_reader_can_not_follow_is_an_error_at_first_and_a_status_later():
    class Fickle(Lists):
        def take(self, body):
            if body.data == b"none":
                raise FeedError("There is no stage today: name one.")
            return super().take(body)

    with pytest.raises(FeedError, match="There is no stage today"):
        await take_for(following(Fickle(pack=15), lambda path, headers: b"none"), Time(), 1)
    time = Time()
    feed = following(Fickle(pack=15), lambda path, headers: b"none" if 50 < time.slept < 100 else b"x", time)
    items = await take_for(feed, time, 200)
    refused = [status for status in statuses(items) if status.text.startswith("There is no stage")]
    assert {status.phase for status in refused} == {"lost"}
    assert statuses(items).index(refused[-1]) - statuses(items).index(refused[0]) == len(refused) - 1, "no flicker"
    assert statuses(items)[-1].phase == "polling"


async def test_a_list_that_hangs_does_not_make_a_source_seem_lost_between_two_answers():
    def answer(path, headers):
        if path == "/pack":
            raise httpx.ReadTimeout("")
        return f"{int(time.slept)}".encode()

    time = Time()
    items = await take_for(following(Lists(pack=15, gc=60), answer, time), time, 900)
    assert {status.phase for status in statuses(items)} == {"connecting", "polling"}


async def test_an_address_where_nothing_is_is_said_at_once():
    with pytest.raises(FeedError, match=r"has nothing at /pack \(404\)"):
        await take_for(following(Lists(pack=15, gc=60), lambda path, headers: _404()), Time(), 600)


async def test_a_server_that_is_not_up_yet_is_waited_for():
    def answer(path, headers):
        if time.slept < 900:
            raise httpx.ConnectTimeout("")
        return b"x"

    time = Time()
    items = await take_for(following(Lists(pack=15), answer, time), time, 1000)
    assert [status.phase for status in statuses(items)][1] == "lost"
    assert events(items) == ["x"]


async def test_it_ends_when_the_reader_is_done():
    feed = following(Lists(pack=15), lambda path, headers: b"over")
    items = [item async for item in feed.items()]
    assert statuses(items)[-1].phase == "ended"


async def test_a_reader_may_want_something_else_after_every_body():
    class Today(Lists):
        stage = 0

        def wanted(self, now):
            if not self.stage:
                return [Resource("stages", f"{HOST}/stages")]
            return [Resource("pack", f"{HOST}/pack-{self.stage}", 15)]

        def take(self, body):
            if body.key == "stages":
                self.stage = int(body.data)
                return [STAGE]
            return super().take(body)

    time = Time()
    await take_for(following(Today(), lambda path, headers: b"5", time), time, 60)
    assert {url.path for _, url in time.asked} == {"/stages", "/pack-5"}
