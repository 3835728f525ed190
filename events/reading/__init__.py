"""Reading: plain text, an HTML file or JSON into an `Article`, with where each of its fields came from.

The way of one source: `source` (bytes, and every refusal of bytes) -> `formats` (which format it is) -> `page`,
`record` or the text itself -> `layout` (title, header lines, dateline, prose, closing notes) -> `published` (the
document creation time) -> `article`. Nothing here is heavy to import: trafilatura comes with the first HTML file.
"""

from events.reading.article import Overrides
from events.reading.formats import read_articles, read_file
from events.reading.identity import normal_url
from events.reading.record import read_record

__all__ = ["Overrides", "normal_url", "read_articles", "read_file", "read_record"]
