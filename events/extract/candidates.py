"""What a pronoun may stand for, as `references` and `things` pass it between them."""

from dataclasses import dataclass

from events.sentences import Span


@dataclass(frozen=True, slots=True)
class Candidate:
    """A noun phrase a pronoun may stand for: its words as a headline would have them, and what it agrees with."""

    name: str
    agrees: str
    span: Span = (-1, -1)
    noun: str = ""
    """The small-letter noun that tells its kind (see `kinds`), "" where none does."""
    named: bool = False
    """Whether it is a name: its last word may tell its kind, but "Salt Road" may be a book."""
    acts: bool = False
    """Whether it is a plural of somebody: people or bodies, of whom a verb tells what they did."""
