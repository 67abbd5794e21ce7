"""What stands beside the turns: titles, dates, times, places, genres, speakers, page by page."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any, NamedTuple

from lxml import etree

import pressitems
from accuracy.sources import german_gov, govuk, kremlin, rusemb
from pressitems import Day, Moment, PressPage
from pressitems.models import PressItem, Timestamp


class Field(NamedTuple):
    """One expected value and what came."""

    table: str
    field: str
    path: str
    expected: str
    got: str

    @property
    def right(self) -> bool:
        """Whether both agree."""
        return self.expected == self.got


def _squeezed(text: str | None) -> str:
    return " ".join((text or "").split())


def _instant(timestamp: Timestamp | None) -> str:
    if timestamp is None:
        return "-"
    if isinstance(timestamp, Day):
        return str(timestamp.date)
    return timestamp.datetime.astimezone(datetime.UTC).isoformat(timespec="seconds")


def _first(page: PressPage | None) -> PressItem | None:
    return page.items[0] if page is not None and page.items else None


def kremlin_fields(root: Path) -> Iterator[Field]:
    """Title, date, time and place of the flattened records, with the title known and from the text alone."""
    for style in (None, "generic"):
        for document in kremlin.documents(root):
            record = kremlin.record(root, document.path)
            for known in (record["title"], None):
                page = pressitems.parse(record["text"], url=document.url, style=style, title=known)
                table = f"kremlin-ru, {style or 'chosen'}, {'title known' if known else 'text alone'}"
                yield from _kremlin_record(table, document.path, record, page)


def _kremlin_record(table: str, path: str, record: dict[str, str], page: PressPage) -> Iterator[Field]:
    item = _first(page)
    stamps = [] if item is None else [item.published, item.event.start if item.event else None]
    dates = [str(stamp.date) for stamp in stamps if stamp is not None]
    times = [
        stamp.datetime.strftime("%H:%M")
        for stamp in stamps
        if isinstance(stamp, Moment) and stamp.timezone == "Europe/Moscow"
    ]
    printed = re.search(re.escape(record["raw_date"]) + r" (\d\d:\d\d)", record["text"])
    yield Field(table, "title", path, _squeezed(record["title"]), _squeezed(item.title if item else ""))
    yield Field(table, "date", path, record["date"], record["date"] if record["date"] in dates else str(dates))
    if printed:
        yield Field(table, "time", path, printed[1], printed[1] if printed[1] in times else str(times))
    place = item.event.place if item is not None and item.event is not None else None
    yield Field(table, "place", path, record.get("place") or "-", place or "-")


def state_gov_feeds(root: Path) -> Iterator[Field]:
    """Title and date of every item of the two RSS files."""
    for file in sorted((root / "state-gov").glob("*.rss")):
        raw = file.read_bytes()
        parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
        gold = etree.fromstring(raw, parser).findall(".//item")
        items = pressitems.parse(raw, media_type="application/rss+xml").items
        path = f"state-gov/{file.name}"
        yield Field("state-gov RSS", "items", path, str(len(gold)), str(len(items)))
        for number, wanted in enumerate(gold):
            item = items[number] if number < len(items) else None
            where = f"{path}#{number + 1}"
            date = parsedate_to_datetime(wanted.findtext("pubDate") or "").astimezone(datetime.UTC)
            got = "-" if item is None or item.published is None else _instant(item.published)
            yield Field(
                "state-gov RSS",
                "title",
                where,
                _squeezed(wanted.findtext("title")),
                _squeezed(item.title if item else ""),
            )
            yield Field("state-gov RSS", "date", where, date.isoformat(timespec="seconds"), got)


def state_gov_pages(root: Path) -> Iterator[Field]:
    """Title and date of a page whose feed entry is known."""
    for file in sorted((root / "state-gov").glob("*.gold.json")):
        gold = json.loads(file.read_text(encoding="utf-8"))
        path = f"state-gov/{file.name.replace('.gold.json', '.html')}"
        page = pressitems.parse(
            (root / path).read_bytes(),
            url=gold["link"],
            media_type="text/html",
            title=gold["title"],
            published=gold["pubDate"],
        )
        item = _first(page)
        date = parsedate_to_datetime(gold["pubDate"]).astimezone(datetime.UTC).isoformat(timespec="seconds")
        yield Field("state-gov pages", "one item", path, "1", str(len(page.items)))
        yield Field("state-gov pages", "title", path, _squeezed(gold["title"]), _squeezed(item.title if item else ""))
        yield Field("state-gov pages", "date", path, date, _instant(item.published if item else None))


#: Document types of the content API and the genre that a reader of press expects of them.
GOVUK_GENRES = {
    "press_release": "press-release",
    "news_story": "news",
    "world_news_story": "news",
    "government_response": "statement",
    "fatality_notice": "announcement",
    "speech": "speech",
    "oral_statement": "statement",
    "written_statement": "statement",
    "authored_article": "article",
}


def govuk_fields(root: Path) -> Iterator[Field]:
    """Genre, title, dates, delivery, place and speaker of GOV.UK documents."""
    for document in govuk.documents(root):
        gold = govuk.content(root, document.path)
        page = pressitems.parse(json.dumps(gold, ensure_ascii=False), media_type="application/json")
        item = _first(page)
        if item is None:
            yield Field("govuk", "item", document.path, "an item", "none")
            continue
        details = gold["details"]
        yield Field("govuk", "title", document.path, _squeezed(gold["title"]), item.title)
        yield Field("govuk", "genre", document.path, GOVUK_GENRES[gold["document_type"]], str(item.genre))
        first = gold.get("first_published_at") or details.get("first_public_at")
        yield Field("govuk", "published", document.path, _iso(first), _instant(item.published))
        updated = gold.get("public_updated_at")
        if updated and _iso(updated) > _iso(first):
            yield Field("govuk", "updated", document.path, _iso(updated), _instant(item.updated))
        yield from _govuk_event(document.path, details, item)
        yield from _govuk_speaker(document.path, gold, item)


def _govuk_event(path: str, details: dict[str, str], item: PressItem) -> Iterator[Field]:
    start = item.event.start if item.event else None
    delivered = details.get("delivered_on")
    if delivered:
        # Midnight in the printed offset means that only the day is known.
        moment = datetime.datetime.fromisoformat(delivered)
        day_only = moment.hour == 0 and moment.minute == 0
        wanted = moment.date().isoformat() if day_only else _iso(delivered)
        yield Field("govuk", "delivered", path, wanted, _instant(start))
    place = item.event.place if item.event else None
    # Where the record names no place, one that the title names is right.
    titled = place if place is not None and place in item.title else None
    yield Field("govuk", "place", path, details.get("location") or titled or "-", place or "-")


# “Sir” is an honorific like “Mr”; a peer's “Lord” is part of the name.
_HONORIFIC = re.compile(r"^(?:(?:The )?Rt Hon )?(?:Sir |Dame )?")


def _govuk_speaker(path: str, gold: dict[str, Any], item: PressItem) -> Iterator[Field]:
    linked = [person["title"] for person in gold["links"].get("speaker", [])]
    stated = linked or [str(name) for name in [gold["details"].get("speaker_without_profile")] if name]
    if gold["schema_name"] != "speech":
        return
    # A title without a name (a monarch) is a role.
    names = [_HONORIFIC.sub("", name.removesuffix(" MP")) for name in stated]
    got = [speaker.name or speaker.role or "-" for speaker in item.speakers]
    yield Field("govuk", "speaker", path, "; ".join(names) or "-", "; ".join(got) or "-")


def _iso(text: str) -> str:
    return datetime.datetime.fromisoformat(text).astimezone(datetime.UTC).isoformat(timespec="seconds")


def front_page(root: Path) -> Iterator[Field]:
    """The Embassy's front page gives the expected JSON; differences are named by path."""
    page = pressitems.parse((root / rusemb.FRONT).read_bytes())
    got = json.loads(pressitems.to_json(page))
    wanted = json.loads((root / rusemb.EXPECTED).read_text(encoding="utf-8"))
    found = list(_differences("$", wanted, got))
    if not found:
        yield Field("rusemb-london", "expected JSON", rusemb.FRONT, "equal", "equal")
    for path, expected, came in found:
        yield Field("rusemb-london", "expected JSON", f"{rusemb.FRONT} {path}", expected, came)


def _differences(path: str, wanted: object, got: object) -> Iterator[tuple[str, str, str]]:
    if isinstance(wanted, dict) and isinstance(got, dict):
        for key in sorted({*wanted, *got}):
            yield from _differences(f"{path}.{key}", wanted.get(key, "absent"), got.get(key, "absent"))
    elif isinstance(wanted, list) and isinstance(got, list) and len(wanted) == len(got):
        for number, (left, right) in enumerate(zip(wanted, got, strict=True)):
            yield from _differences(f"{path}[{number}]", left, right)
    elif wanted != got:
        yield path, json.dumps(wanted, ensure_ascii=False)[:200], json.dumps(got, ensure_ascii=False)[:200]


def german_pages(root: Path) -> Iterator[Field]:
    """Each page with its menus, boxes and footers is one text: one item, whose title its head and a heading share."""
    for style in (None, "generic"):
        table = f"german-gov, {style or 'chosen'}"
        for file in sorted((root / "german-gov").glob("*.html")):
            path = f"german-gov/{file.name}"
            page = pressitems.parse_file(file, style=style)
            yield Field(table, "items", path, "1", str(len(page.items)))
            title = german_gov.shared_heading(file)
            if title is not None:
                item = _first(page)
                got = _squeezed(item.title if item else "")
                # A topic or date before the title can stand in its heading, and the site's name behind it.
                yield Field(table, "title", path, got if len(got) * 3 > len(title) and got in title else title, got)


def listings(root: Path) -> Iterator[Field]:
    """Dated titles of real listings, set as a plain listing, come back as items with that title and date."""
    for name in ("kremlin_en_2017.json", "mid_ru_en_2017.json"):
        raw = (root / "listings" / name).read_text(encoding="utf-8")
        # Titles that the source itself cut, or that run into an address, are not titles any more.
        entries = [(_squeezed(entry["t"]), entry["d"]) for entry in json.loads(raw)]
        entries = [(title, date) for title, date in entries if len(title) < 115 and "http" not in title][:60]
        lines = []
        for title, date in entries:
            day = datetime.date.fromisoformat(date)
            lines.append(f"{day:%d.%m.%Y} - {title}\n\nThe text of this message can be read on its own page.\n")
        items = pressitems.parse("\n".join(lines), media_type="text/plain").items
        got = [(item.title, str(item.published.date) if item.published else "-") for item in items]
        yield Field("listings", "items", f"listings/{name}", str(len(entries)), str(len(got)))
        have = set(got)
        for title, date in entries:
            found = "-" if (title, date) not in have else date
            yield Field("listings", "title and date", f"listings/{name} {title[:60]}", date, found)
