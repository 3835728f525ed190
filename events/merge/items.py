"""What merging sees of a headline: its pieces, and those whom it names in one part."""

from events.records import record


@record()
class Item:
    """A word or a name of a headline: its key, its kind ("name", "number" or "word"), the preposition before it."""

    key: str
    kind: str
    preposition: str


@record()
class Named:
    """Some names, and all that another source may call them."""

    names: frozenset[str]
    aliases: frozenset[str]

    def meet(self, other: "Named") -> bool:
        """Whether somebody is among both, by the same name or by a part of it ("Hale" for "Tom Hale")."""
        return not (self.names.isdisjoint(other.aliases) and other.names.isdisjoint(self.aliases))
