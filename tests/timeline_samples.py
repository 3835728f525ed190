"""Articles and events for tests of what is published: varied dates, awkward text, hostile text."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count

from hypothesis import strategies as st

from events.dates.bounds import sort_key
from events.dates.edtf import parse_edtf
from events.model import (
    Article,
    Draft,
    Event,
    Evidence,
    Mention,
    Relation,
    Revision,
    Source,
    State,
    Status,
    Tag,
)
from events.store import Store, open_store
from events.store.constraints import Merge
from feed.config import Settings, Site

NOW = datetime(2026, 3, 4, 5, 6, 7, 890123, tzinfo=UTC)
SITE = Site(title="A sample timeline", author="The editors", base_url="https://news.example/dates/")


def settings(database: str, base_url: str = SITE.base_url, locale: str = SITE.locale) -> Settings:
    site = replace(SITE, base_url=base_url, locale=locale)
    return Settings(database=database, threshold=0.5, authority="news.example", site=site)


def revision(number: int = 7, changed: datetime = NOW) -> Revision:
    return Revision(
        number=number, changed=changed, created=NOW - timedelta(days=30), authority="news.example", year=2026
    )


def article(key: str = "a1", **fields: object) -> Article:
    """An article whose text is yet to be made of its sentences: see `told`."""
    known = {
        "identity": f"urn:example:{key}",
        "title": "What the papers said",
        "publisher": "Example Times",
        "url": f"https://paper.example/{key}",
        "published": date(2023, 11, 25),
        "text": "",
        "body": (0, 0),
    }
    return Article(key=key, **(known | fields))  # type: ignore[arg-type]


def told(about: Article, edtf: str, headline: str, before: str, marked: str, after: str, **fields: object) -> Mention:
    """A mention in a sentence given in three parts, the date in the middle."""
    sentence = before + marked + after
    known = {
        "article": about.key,
        "date": parse_edtf(edtf),
        "headline": headline,
        "sentence": sentence,
        "sentence_span": (100, 100 + len(sentence)),
        "date_span": (100 + len(before), 100 + len(before) + len(marked)),
        "event_span": (100, 101),
        "head": headline.casefold(),
        "confidence": 0.9,
        "rule": "sample",
    }
    return Mention(**(known | fields))  # type: ignore[arg-type]


def event(number: int, *evidence: tuple[Article, Mention]) -> Event:
    """A stored event that rests on these mentions, the first of them shown."""
    first = evidence[0][1]
    moment = NOW - timedelta(hours=1) + timedelta(microseconds=number)
    return Event(
        id=f"e{number:07}",
        atom_id=f"tag:news.example,2026:event/e{number:07}",
        state=State.PUBLISHED,
        date=first.date,
        headline=first.headline,
        status=first.status,
        tags=first.tags,
        confidence=first.confidence,
        evidence=tuple(Evidence(mention, source(about)) for about, mention in evidence),
        published=moment,
        updated=moment,
        sequence=number,
    )


ANY_TEXT = st.text(st.characters(codec=None), min_size=1)
"""Whatever Python calls a string, lone surrogates included."""

POISON = {
    "controls": "\x00\x0b\x1b\ufffe\ud800\x85\u2028",
    "cdata": "]]>",
    "script": "<script>alert(1)</script>",
    "image": "\"'><img src=x onerror=alert(1)>",
    "entity": "&lt;img src=x onerror=alert(1)&gt;",
    "long": "x" * 100_000,
    "bidi": "\u202eabc\u200f\u2067",
    "tag": "<b>",
    "blank": " ",
    "lines": 'a\r\nEND:VEVENT\nb;c,d\\e\\nf"g"',
    "formula": '=HYPERLINK("https://evil.example",1);=1+1',
    "javascript": "javascript:alert(1)",
    "data": "data:text/html,<script>alert(1)</script>",
}
"""Texts that have broken feeds, calendars, tables or pages."""


def hostile(text: str, number: int = 1) -> Event:
    """An event with this text in every field that a stranger can fill."""
    about = article("hostile", title=text, publisher=text, url=f"https://paper.example/{text}")
    first = told(about, "1949", text, text, "1949", text, tags=(Tag("x", text),))
    return event(number, (about, first), (replace(WIRE, url=text), replace(first, article=WIRE.key)))


def by_hand(number: int = 1, edtf: str = "2023-11-24") -> Event:
    """An event that somebody added, with no evidence."""
    return replace(event(number, (WIRE, told(WIRE, edtf, "The bridge opened", "", "", ""))), evidence=())


def source(about: Article) -> Source:
    return Source(
        key=about.key,
        title=about.title,
        publisher=about.publisher,
        url=about.url,
        published=about.published,
    )


WIRE = article("wire", title="China warned of gray-zone tactics: think tank", publisher="Example News")
UNLINKED = article("unlinked", title="A report without an address", publisher="", url="", published=None)
HISTORY = article("history", title="A short history of the calendar", publisher="History Monthly")
ARABIC = article("arabic", title="تقرير عن المدينة", publisher="صحيفة المثال")

LONG_WORD = "Donaudampfschifffahrtsgesellschaftskapitänsmützenverordnung"

VARIED_MENTIONS: tuple[tuple[Article, Mention], ...] = (
    (
        HISTORY,
        told(
            HISTORY, "-0043", "Caesar was murdered in Rome",
            "Caesar was murdered in Rome in ", "44 BCE", ", two years after his calendar reform.",
        ),
    ),
    (
        HISTORY,
        told(
            HISTORY, "177X", "Clockmakers built the first marine chronometers",
            "In ", "the 1770s", " clockmakers built the first marine chronometers that a ship could pay for.",
        ),
    ),
    (
        HISTORY,
        told(
            HISTORY, "1914/1917", "Countries moved their clocks for the war",
            "Between ", "1914 and 1917", " several countries moved their clocks to save fuel for the war.",
            tags=(Tag("war", "War"), Tag("energy", "Energy")),
        ),
    ),
    (
        HISTORY,
        told(
            HISTORY, "1914~", "A railway put up the station clock",
            "The station clock was put up by the railway ", "around 1914", ".",
        ),
    ),
    (
        WIRE,
        told(
            WIRE, "1949", "China and Taiwan split",
            "Taiwan and mainland China have been governed separately since ", "1949", " after a civil war.",
            tags=(Tag("taiwan", "Taiwan"),), relation=Relation.SINCE,
        ),
    ),
    (
        WIRE,
        told(
            WIRE, "2022-02", "Russia’s invasion of Ukraine",
            "Sanctions followed the invasion of Ukraine in ", "February 2022", ".",
        ),
    ),
    (
        UNLINKED,
        told(
            UNLINKED, "2022-06-06/2022-06-12", f"{LONG_WORD} fell",
            "The ordinance fell in ", "the week of 6 June 2022", f", said the office for {LONG_WORD * 2}.",
        ),
    ),
    (
        WIRE,
        told(
            WIRE, "2023-11-24", "A think tank warned of gray-zone tactics",
            "A government think tank warned ", "Friday", " that gray-zone tactics will go on & grow <steadily>.",
            tags=(Tag("taiwan", "Taiwan"), Tag("security", "Security")),
        ),
    ),
    (
        ARABIC,
        told(
            ARABIC, "2023-11-25", "افتتاح الجسر الجديد",
            "افتتح الجسر الجديد في ", "25 نوفمبر 2023", " بحضور آلاف السكان.",
        ),
    ),
    (
        WIRE,
        told(
            WIRE, "2027-06", "The council will vote on the new harbour",
            "The council will vote on the new harbour ", "in June 2027", ".", status=Status.PLANNED,
        ),
    ),
    (
        WIRE,
        told(
            WIRE, "2030", "All buses are to be electric",
            "All buses are to be electric ", "by 2030", ", the mayor said.",
            status=Status.PLANNED, relation=Relation.BY,
        ),
    ),
)  # fmt: skip


def varied() -> tuple[Event, ...]:
    """Events of every precision, in time order; the one of 2023-11-24 is reported by two articles."""
    events = []
    for number, evidence in enumerate(VARIED_MENTIONS, start=1):
        further = [(UNLINKED, replace(evidence[1], article=UNLINKED.key))] if number == 8 else []
        events.append(event(number, evidence, *further))
    return tuple(sorted(events, key=lambda found: (*sort_key(found.date), found.id)))


def one_each(mentions: Sequence[Mention]) -> tuple[Draft, ...]:
    """Every mention an event of its own: what is published here does not depend on how mentions merge."""
    return tuple(
        Draft(
            date=mention.date,
            headline=mention.headline,
            status=mention.status,
            tags=mention.tags,
            confidence=mention.confidence,
            mentions=(mention,),
        )
        for mention in mentions
    )


def open_sample(known: Settings, start: int = 1, merge: Merge = one_each) -> Store:
    """The store of these settings, made if it is new, whose ids come in order from this number on: e0000001, ..."""
    numbers = count(start)
    return open_store(
        known.database,
        now=NOW - timedelta(days=1),
        authority=known.authority,
        base_url=known.site.base_url,
        new_token=lambda: f"e{next(numbers):07}",
        merge=merge,
    )


def fill(known: Settings, mentions: Sequence[tuple[Article, Mention]] = VARIED_MENTIONS) -> None:
    """Store these mentions with their articles, one revision for each article."""
    with open_sample(known) as store:
        for minute, about in enumerate(dict.fromkeys(about for about, _ in mentions)):
            found = [mention for teller, mention in mentions if teller == about]
            text = "x" * 100 + "".join(mention.sentence for mention in found)
            store.add(
                replace(about, text=text, body=(0, len(text))),
                found,
                NOW - timedelta(hours=1) + timedelta(minutes=minute),
            )
