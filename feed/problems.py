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
from feed.locales import marked, speaking
from feed.render.html import error_page
from feed.subscriptions import links_for
from feed.untrusted import safe_line

PROBLEMS = {
    400: (marked("Bad request"), marked("The request could not be understood.")),
    404: (marked("Not found"), marked("There is no page here; the address may be mistyped, or out of date.")),
    405: (marked("Method not allowed"), marked("This page can be read, but nothing can be sent to it.")),
    410: (marked("Withdrawn"), marked("This event was taken off the timeline.")),
    500: (marked("Something went wrong"), marked("The page could not be made. It is our fault, not yours.")),
    503: (
        marked("Not available now"),
        marked("The timeline cannot be read at the moment. Please try again in a minute."),
    ),
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
    locale = speaking(site.locale)
    heading, sentence = PROBLEMS.get(status) or PROBLEMS[500 if status >= 500 else 400]
    return error_page(
        locale.gettext(heading), safe_line(reason) or locale.gettext(sentence), site, links_for(Asked(), site)
    )
