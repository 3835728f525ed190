"""What an event's own page tells beside its entry: what came before and after, and what became of its record. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC

from events.dates.edtf import parse_edtf
from events.dates.wording import document_time_words
from events.history import Difference, Happening, HistoryEntry
from events.model import Event, Status
from feed.filters import STATUSES
from feed.locales import Locale, marked
from feed.timeline import Entry, Place, build_entry, build_single, publisher_of
from feed.untrusted import safe_line


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One line of an event's history: `day` in words and `moment` as ISO 8601 writes it, in UTC."""

    day: str
    moment: str
    what: str
    why: str
    undone: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Single:
    """One event, its neighbours in time, where there are any, its publishers, and its history, the latest first."""

    entry: Entry
    before: Entry | None
    after: Entry | None
    publishers: tuple[Place, ...]
    history: tuple[Change, ...]


def single(
    event: Event,
    near: Iterable[Event],
    beside: tuple[Event | None, Event | None],
    history: Iterable[HistoryEntry],
    locale: Locale,
) -> Single:
    """The event as its own page shows it; `near` are those of its time that may be the same one."""
    before, after = (build_entry(each, locale=locale) if each else None for each in beside)
    changes = [_change(each, locale) for each in history]
    return Single(
        entry=build_single(event, near, locale),
        before=before,
        after=after,
        publishers=_publishers(event),
        history=tuple(reversed(changes)),
    )


def _publishers(event: Event) -> tuple[Place, ...]:
    found = (publisher_of(evidence.source) for evidence in event.evidence)
    return tuple({place.slug: place for place in found}.values())


def _change(entry: HistoryEntry, locale: Locale) -> Change:
    moment = entry.moment.astimezone(UTC)
    return Change(
        day=document_time_words(moment.date(), locale.dates),
        moment=moment.isoformat(timespec="seconds").replace("+00:00", "Z"),
        what=safe_line(_what(entry, locale)),
        why=safe_line(entry.why),
        undone=entry.undone,
    )


def _what(entry: HistoryEntry, locale: Locale) -> str:
    told = _happened(entry.happening, locale)
    differences = "; ".join(text for each in entry.differences if (text := _difference(each, locale)))
    return locale.gettext("%(what)s: %(differences)s", what=told, differences=differences) if differences else told


def _happened(what: Happening, locale: Locale) -> str:
    fields = {
        name: value if isinstance(value, str) else _happened(value, locale) for name, value in what.fields.items()
    }
    return locale.gettext(what.message, **fields)


def _difference(each: Difference, locale: Locale) -> str:
    """A difference in words: dates as the page has them, never as EDTF."""
    if each.name in DIFFERENCES:
        before, after = (_value(each.name, text, locale) for text in (each.before, each.after))
        if before == after or not after:
            return locale.gettext(RESTORED[each.name])
        if not before:
            return locale.gettext(SET[each.name], after=after)
        return locale.gettext(DIFFERENCES[each.name], before=before, after=after)
    if each.name == "tags":
        added = [locale.gettext("tag %(tag)s added", tag=tag) for tag in each.added]
        return "; ".join([*added, *(locale.gettext("tag %(tag)s removed", tag=tag) for tag in each.removed)])
    if each.name == "sources":
        added = [locale.gettext("a source added") for _ in each.added]
        return "; ".join([*added, *(locale.gettext("a source removed") for _ in each.removed)])
    return locale.gettext("other quotations")


def _value(name: str, text: str, locale: Locale) -> str:
    if not text:
        return ""
    if name == "date":
        return locale.date(parse_edtf(text))
    return locale.gettext(STATUSES[Status(text)]) if name == "status" else text


DIFFERENCES = {
    "date": marked("its date was %(before)s and is %(after)s"),
    "headline": marked("its title was “%(before)s” and is “%(after)s”"),
    "status": marked("it was %(before)s and is %(after)s"),
}
SET = {
    "date": marked("its date is %(after)s"),
    "headline": marked("its title is “%(after)s”"),
    "status": marked("it is %(after)s"),
}
RESTORED = {
    "date": marked("its date is as it was"),
    "headline": marked("its title is as it was"),
    "status": marked("it is as it was"),
}
"""What is told of a field: that it was replaced, set where the old value is not known, or left as it was."""
