"""A piece of a headline as merging sees it."""

from events.records import record


@record()
class Item:
    """A word or a name of a headline: its key, its kind ("name", "number" or "word"), the preposition before it."""

    key: str
    kind: str
    preposition: str
