"""A record, such as a JSON object, as an article: {"id","title","url","publisher","published" (or "dct"),"text"}."""

from collections.abc import Mapping

from events.errors import ArticleError
from events.model import Article
from events.reading.article import NOTHING_SAID, Fields, Overrides, build_article, check_characters
from events.reading.published import Published, read_published


def read_record(record: Mapping[str, object], *, source: str, overrides: Overrides = NOTHING_SAID) -> Article:
    """The article of a record; its text stays as it is, offsets and all. Raises ArticleError for one without a text.

    Keys that are not known are passed over; a known one may be left out or null.
    """
    text = record.get("text")
    if not isinstance(text, str):
        raise ArticleError(source, 'it has no "text"' if text is None else 'its "text" is not a string')
    name = "published" if record.get("published") else "dct"
    time = read_published(record.get(name), source=source, what=f'its "{name}"')
    fields = Fields(
        identity=_string(record, "id", source),
        title=_string(record, "title", source),
        url=_string(record, "url", source),
        publisher=_string(record, "publisher", source),
        published=Published(time, f'the record\'s "{name}"') if time else None,
        origin="the record",
    )
    return build_article(text, source=source, fields=fields, overrides=overrides)


def _string(record: Mapping[str, object], name: str, source: str) -> str:
    value = record.get(name)
    if value is None:
        return ""
    if isinstance(value, int) and not isinstance(value, bool) and name == "id":
        return str(value)
    if not isinstance(value, str):
        raise ArticleError(source, f'its "{name}" is not a string')
    check_characters(value, source, f'its "{name}"')
    return value.strip()
