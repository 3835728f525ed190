"""What a reader is told when there is no page: every HTTP status with its words, and every error with its status.

The only place that knows both. The words say nothing of paths, databases or reasons within; those go to the log.
"""

from events.errors import (
    ArticleNotFound,
    DatelineError,
    EventGone,
    EventNotFound,
    InvalidQuery,
    PageNotFound,
    StoreError,
)
from feed.asked import Asked
from feed.config import Site
from feed.render.html import error_page
from feed.subscriptions import links_for
from feed.untrusted import safe_line

PROBLEMS = {
    400: ("Bad request", "The request could not be understood."),
    404: ("Not found", "There is no page here; the address may be mistyped, or out of date."),
    405: ("Method not allowed", "This page can be read, but nothing can be sent to it."),
    410: ("Withdrawn", "This event was taken off the timeline."),
    500: ("Something went wrong", "The page could not be made. It is our fault, not yours."),
    503: ("Not available now", "The timeline cannot be read at the moment. Please try again in a minute."),
}

STATUSES: tuple[tuple[type[DatelineError], int], ...] = (
    (EventNotFound, 404),
    (ArticleNotFound, 404),
    (PageNotFound, 404),
    (EventGone, 410),
    (InvalidQuery, 400),
    (StoreError, 503),
    (DatelineError, 500),
)
"""The first class that fits gives the status. EventMoved is no problem but a redirection, made in `app`."""


def status_of(error: DatelineError) -> int:
    """The HTTP status that tells of the error."""
    return next(status for kind, status in STATUSES if isinstance(error, kind))


def problem_page(status: int, site: Site, reason: str = "") -> bytes:
    """The page for a status; one without words of its own has those of its class, 400 or 500.

    A `reason` is a sentence on what the reader can mend, and stands in the place of its words.
    """
    heading, sentence = PROBLEMS.get(status) or PROBLEMS[500 if status >= 500 else 400]
    return error_page(heading, safe_line(reason) or sentence, site, links_for(Asked(), site))
