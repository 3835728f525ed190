"""A query in words, for the title of a page or a feed: "Taiwan and Security, 1945 to 1999, “missile”". Pure."""

from collections.abc import Mapping

from events.dates.value import Precision
from events.model import Status
from events.query import EventQuery
from feed.locales import Locale, marked

PRECISIONS = {
    Precision.DAY: marked("day"),
    Precision.WEEK: marked("week"),
    Precision.MONTH: marked("month"),
    Precision.SEASON: marked("season"),
    Precision.QUARTER: marked("quarter"),
    Precision.HALF: marked("half"),
    Precision.YEAR: marked("year"),
    Precision.DECADE: marked("decade"),
    Precision.CENTURY: marked("century"),
    Precision.INTERVAL: marked("interval"),
}
STATUSES = {
    Status.HAPPENED: marked("happened"),
    Status.ONGOING: marked("ongoing"),
    Status.PLANNED: marked("planned"),
    Status.CANCELLED: marked("cancelled"),
}


def filter_words(query: EventQuery, labels: Mapping[str, str], locale: Locale) -> str:
    """What the query asks for; empty where that is everything. `labels` has names for slugs, as far as known."""
    either, both = locale.gettext(" or "), locale.gettext(" and ")

    def named(slugs: tuple[str, ...], between: str) -> str:
        return between.join(labels.get(slug) or slug for slug in slugs)

    sources = named(query.sources, either)
    precisions = either.join(locale.gettext(PRECISIONS[each]) for each in query.precisions)
    parts = (
        named(query.tags, both),
        locale.gettext("reported by %(sources)s", sources=sources) if sources else "",
        _span(query, locale),
        locale.gettext("known to the %(precisions)s", precisions=precisions) if precisions else "",
        either.join(locale.gettext(STATUSES[each]) for each in query.statuses),
        locale.gettext("“%(text)s”", text=query.text) if query.text else "",
    )
    return locale.gettext(", ").join(part for part in parts if part)


def _span(query: EventQuery, locale: Locale) -> str:
    start, end = query.start and locale.date(query.start), query.end and locale.date(query.end)
    if start and end:
        return start if start == end else locale.gettext("%(start)s to %(end)s", start=start, end=end)
    if start:
        return locale.gettext("from %(start)s on", start=start)
    return locale.gettext("to %(end)s", end=end) if end else ""
