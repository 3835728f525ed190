"""The timelines that pages are looked at with, each by a name and the function that fills its database."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial

from events.corrections import Edit
from events.dates.edtf import parse_edtf
from feed.config import Settings
from tests.generated_timeline import fill_generated
from tests.timeline_samples import NOW, fill, open_sample

HIDDEN, MERGED, SURVIVOR = "e0000012", "e0000004", "e0000003"


def _small(known: Settings) -> None:
    """An event of every precision, one of them corrected, one by hand and without a source, one hidden, two merged."""
    fill(known)
    with open_sample(known, start=12) as store, store.correcting(NOW - timedelta(minutes=5)) as corrections:
        gone = corrections.add(Edit(date=parse_edtf("1999"), headline="A mistake"), why="a test")
        corrections.hide(gone, "a mistake")
        corrections.add(Edit(date=parse_edtf("1815-06-18"), headline="A battle near Waterloo"))
        corrections.edit("e0000005", Edit(headline="China and Taiwan split after a civil war"), "the archive")


def _empty(known: Settings) -> None:
    open_sample(known).close()


TIMELINES: Mapping[str, Callable[[Settings], None]] = {
    "empty": _empty,
    "one": partial(fill_generated, events=1),
    "small": _small,
    "day": partial(fill_generated, events=7, span="day"),
    "200": partial(fill_generated, events=200),
    "600": partial(fill_generated, events=600),
    "2000": partial(fill_generated, events=2000),
    "millennia": partial(fill_generated, events=200, span="millennia"),
}
