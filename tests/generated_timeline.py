"""Timelines of any number of events, made up from lists of words: the same seed gives the same timeline.

    python -m tests.generated_timeline EVENTS DATABASE [--span century] [--seed 1949]

writes one to be looked at with `dateline serve --database DATABASE`; 100,000 events take a minute. Dates
of every precision and qualifier are in it, planned and cancelled events, sources that tell of one event, articles
without address or publisher, long words, accents, and headlines that run from right to left. Tags and publishers
follow a power law: of thousands a few are frequent. The span decides the years: see `SPANS`.
"""

import argparse
import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import count, islice

from events.model import Article, Draft, Mention, Relation, Status, Tag
from events.store.batch import Item
from feed.config import Settings
from tests.timeline_samples import NOW, SITE, article, open_sample, settings, told

Dated = tuple[str, str, str]
"""A date as EDTF, as a sentence says it, and the preposition before it."""

SPANS = {
    "millennia": (-900, 2023),
    "century": (1905, 2023),
    "decade": (2014, 2023),
    "year": (2023, 2023),
    "month": (2023, 2023),
    "day": (2023, 2023),
}
"""The first and the last year of the events that have happened."""

EACH = 4
"""Events that an article tells of, but for the last one."""
AT_ONCE = 250
"""Articles that are stored in one revision."""
SEED = 1949


def _listed(words: str) -> tuple[str, ...]:
    """Names between commas."""
    return tuple(" ".join(name.split()) for name in words.split(","))


MONTHS = _listed(
    "January, February, March, April, May, June, July, August, September, October, November, December",
)
PLACES = _listed("""
    Ardmore, Bergstadt, Caldera, Dunmere, Eskholm, Ferrolia, Gävle, Harrow-on-Sea, İzmit, Jönköping, Kraków, Łódź,
    Málaga, Nørrebro, Oruro, Połczyn, Québec, Rožňava, São Paulo, Tromsø, Uppsala, Vaasa, Winterthur, Xàtiva, Zürich
""")
WHO = _listed("""
    A court in {place}, The council of {place}, Engineers in {place}, The port of {place}, Farmers near {place},
    The central bank, Opposition parties, The river authority of {place}, A commission of inquiry, Railway workers,
    The museum of {place}, Two mining companies, The university of {place}, Residents of {place},
    The Donaudampfschifffahrtsgesellschaft
""")
DID = _listed("opened, signed, suspended, rebuilt, closed, approved, rejected, inspected, moved, insured, renamed")
WHAT = _listed("""
    the new budget, an inquiry into the rail crash, a trade agreement, the harbour bridge, the tram line to {place},
    a school for 300 children, the old customs house, the water treaty, the first wind farm, a reading room,
    the Straßenbahnhaltestellenbeleuchtungsanlage, the salt tax, the observatory’s second telescope,
    the archive of Łukasz Dvořák, the winter timetable
""")
TAILS = (
    ", according to officials who spoke to reporters at the time.",
    ".",
    ", after a vote that was closer than anyone had foreseen & that <nobody> contested.",
    ", which the “Gazette” called “a beginning, no more”.",
    ", and paid for it with a loan that ran for thirty years, as its accounts show in more detail than most readers ask"
    " of a newspaper, down to the nails, the lamp oil and the wages of the night watchman.",
)
TOPICS = _listed("""
    Economy, Elections, Environment, Science, Transport, Energy, Courts, Education, Health, Culture, Trade, Housing,
    Water, Farming, Defence, Migration, Sport, Religion
""")
PUBLISHERS = _listed("""
    Daily Example, Northern Post, Harbour Gazette, Le Courrier de l’Exemple, Die Beispielzeitung, Example News,
    The Sample Monthly, Morning Sample, صحيفة المثال
""")
RIGHT_TO_LEFT = (
    ("افتتاح الجسر الجديد في المدينة", "افتتح الجسر الجديد ", " بحضور آلاف السكان."),
    ("المجلس يوافق على الميزانية", "وافق المجلس على الميزانية ", " بعد نقاش طويل."),
    ("הגשר החדש נפתח בעיר", "הגשר החדש נפתח ", " בנוכחות אלפי תושבים."),
)


def generated(events: int, span: str = "century", seed: int = SEED) -> Iterator[Item]:
    """Articles with their mentions, which tell of so many events in all, in no order of time.

    Mentions of one event have one head; no other mention has it.
    """
    chance = random.Random(f"{seed} {span}")
    numbers = iter(range(events))
    earlier: list[Mention] = []
    for story in count():
        own = list(islice(numbers, 1 if story == 0 and events < EACH else EACH))
        if not own:
            return
        about = _article(story, chance)
        found = [_mention(about, number, span, chance) for number in own]
        if earlier and chance.random() < 0.35:
            found.append(_retold(about, chance.choice(earlier), chance))
        earlier = [*earlier[-40:], *found[: len(own)]]
        yield _written(about, found)


def fill_generated(known: Settings, events: int, span: str = "century", seed: int = SEED) -> None:
    """A new database with so many events."""
    items = generated(events, span, seed)
    with open_sample(known, merge=merged_by_head) as store:
        for batch in count():
            page = list(islice(items, AT_ONCE))
            if not page:
                return
            with store.writing(NOW - timedelta(hours=20) + timedelta(seconds=batch)) as writing:
                writing.add_all(page)


def merged_by_head(mentions: Sequence[Mention]) -> tuple[Draft, ...]:
    """Mentions of one head as one event, the most precise first: pure, and order-free."""
    groups: dict[str, list[Mention]] = {}
    for mention in sorted(mentions, key=_rank):
        groups.setdefault(mention.head, []).append(mention)
    return tuple(
        Draft(
            date=found[0].date,
            headline=found[0].headline,
            status=found[0].status,
            tags=found[0].tags,
            confidence=found[0].confidence,
            mentions=tuple(found),
        )
        for found in groups.values()
    )


def _rank(mention: Mention) -> tuple[float, str]:
    first, last = mention.date.earliest, mention.date.latest
    return float("inf") if first is None or last is None else last - first, mention.article


def _article(story: int, chance: random.Random) -> Article:
    """An article; one in twenty has no address, and one in twenty no publisher."""
    publisher = _powerful(PUBLISHERS, chance, "Gazette no. {}")
    what = chance.choice(WHAT).format(place=chance.choice(PLACES))
    lacks = chance.random()
    return article(
        f"g{story:06}",
        title=f"{what[:1].upper()}{what[1:]}: what we know",
        publisher="" if 0.05 <= lacks < 0.1 else publisher,
        url="" if lacks < 0.05 else f"https://paper{story % 7}.example/{2000 + story % 24}/stories/{story}",
        published=None if lacks > 0.97 else date(2023, 1, 1) + timedelta(days=chance.randrange(365)),
    )


def _mention(about: Article, number: int, span: str, chance: random.Random) -> Mention:
    planned = chance.random() < 0.03 and span not in ("month", "day")
    edtf, marked, preposition = _date(span, planned, chance)
    what = chance.choice(WHAT).format(place=chance.choice(PLACES))
    headline = f"{chance.choice(WHO).format(place=chance.choice(PLACES))} {chance.choice(DID)} {what}"
    before, after = f"{headline} {preposition}", chance.choice(TAILS)
    if chance.random() < 0.03:
        headline, before, after = chance.choice(RIGHT_TO_LEFT)
    status = Status.PLANNED if planned else chance.choices((Status.HAPPENED, Status.CANCELLED), (98, 2))[0]
    return told(
        about, edtf, headline, before, marked, after,
        head=f"event {number}", tags=_tags(chance), status=status,
        relation=Relation.BY if preposition == "by " else Relation.AT,
        confidence=chance.choice((0.6, 0.8, 0.95)),
    )  # fmt: skip


def _retold(about: Article, first: Mention, chance: random.Random) -> Mention:
    """The same event as another article has it, in other words."""
    after = f", {chance.choice(PUBLISHERS)} reported."
    marked = first.sentence[first.date_span[0] - 100 : first.date_span[1] - 100]
    again = told(about, first.date.edtf, first.headline, "It was then that this happened: ", marked, after)
    return replace(again, head=first.head, tags=first.tags, status=first.status, relation=first.relation)


def _written(about: Article, found: Sequence[Mention]) -> Item:
    text = "x" * 100 + "\n".join(mention.sentence for mention in found)
    return replace(about, text=text, body=(0, len(text))), found


def _tags(chance: random.Random) -> tuple[Tag, ...]:
    labels = {_powerful(TOPICS, chance, "Affair {}") for _ in range(chance.choice((0, 1, 1, 1, 2, 3)))}
    return tuple(Tag(label.lower().replace(" ", "-"), label) for label in sorted(labels))


def _powerful(names: Sequence[str], chance: random.Random, further: str) -> str:
    """One of the names, the first most often; by and by others as well, each with a number."""
    rank = int(chance.paretovariate(0.9)) - 1
    return names[rank] if rank < len(names) else further.format(min(rank, 5000))


# Dates

SEASONS = _listed("spring, summer, autumn, winter")
QUARTERS = _listed("first, second, third, last")
ORDINALS = _listed("11th, 12th, 13th, 14th, 15th, 16th, 17th, 18th, 19th, 20th, 21st")


def _date(span: str, planned: bool, chance: random.Random) -> Dated:
    first, last = SPANS[span]
    if span in ("month", "day"):
        day = 14 if span == "day" else chance.randint(1, 31)
        return f"2023-03-{day:02}", f"{day} March 2023", "on "
    if planned:
        year = chance.randint(2027, 2034)
        return chance.choice(
            ((f"{year}", f"{year}", "by "), (f"{year}-06", f"June {year}", "in "), (f"{year}~", f"{year}", "about "))
        )
    # The nearer, the more is told.
    year = round(last - (last - first) * chance.random() ** 1.6)
    return _vague(year, chance) if span in ("millennia", "century") and chance.random() < 0.3 else _exact(year, chance)


def _exact(year: int, chance: random.Random) -> Dated:
    month, day = chance.randint(1, 12), chance.randint(1, 28)
    name, shown, text = MONTHS[month - 1], _year_words(year), _year_text(year)
    if year < 1000:
        return chance.choice(((text, shown, "in "), (f"{text}-{month:02}", f"{name} {shown}", "in ")))
    later = min(day + 6, 28)
    shapes: tuple[Dated, ...] = (
        (f"{text}-{month:02}-{day:02}", f"{day} {name} {shown}", "on "),
        (f"{text}-{month:02}", f"{name} {shown}", "in "),
        (text, shown, "in "),
        (f"{text}-{21 + month % 4}", f"{SEASONS[month % 4]} {shown}", "in the "),
        (f"{text}-{33 + month % 4}", f"{QUARTERS[month % 4]} quarter of {shown}", "in the "),
        (f"{text}-{40 + month % 2}", f"{QUARTERS[month % 2]} half of {shown}", "in the "),
        (f"{text}-{month:02}-{day:02}/{text}-{month:02}-{later:02}", f"{day} and {later} {name} {shown}", "between "),
    )
    return chance.choices(shapes, (61, 20, 8, 4, 2, 1, 4))[0]


def _vague(year: int, chance: random.Random) -> Dated:
    shown, text = _year_words(year), _year_text(year)
    if year < 1000:
        return chance.choice(((f"{text}~", shown, "around "), (f"{text}?", shown, "perhaps in ")))
    until = year + chance.randint(1, 9)
    shapes: tuple[Dated, ...] = (
        (f"{text}~", shown, "around "),
        (f"{text}?", shown, "perhaps in "),
        (f"{text[:-1]}X", f"{text[:-1]}0s", "in the "),
        (f"{text[:-2]}XX", f"{ORDINALS[year // 100 - 10]} century", "in the "),
        (f"{text}/{until}", f"{shown} and {until}", "between "),
        (f"../{text}", shown, "until "),
        (f"{text}/..", shown, "from "),
    )
    return chance.choices(shapes, (40, 10, 20, 5, 22, 1, 2))[0]


def _year_words(year: int) -> str:
    return f"{1 - year} BCE" if year <= 0 else f"{year} CE" if year < 1000 else str(year)


def _year_text(year: int) -> str:
    return f"-{-year:04}" if year < 0 else f"{year:04}"


def main() -> None:
    parser = argparse.ArgumentParser(description="Write a made-up timeline into a new database.")
    parser.add_argument("events", type=int)
    parser.add_argument("database")
    parser.add_argument("--span", choices=SPANS, default="century")
    parser.add_argument("--seed", type=int, default=SEED)
    given = parser.parse_args()
    fill_generated(settings(given.database, SITE.base_url), given.events, given.span, given.seed)


if __name__ == "__main__":
    main()
