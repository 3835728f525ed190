"""What a pronoun may stand for, as `references` and `things` pass it between them."""

from dataclasses import dataclass

from events.sentences import Span


@dataclass(frozen=True, slots=True)
class Candidate:
    """A noun phrase a pronoun may stand for: its words as a headline would have them, and what it agrees with."""

    name: str
    agrees: str
    span: Span = (-1, -1)
    named: bool = False
    acts: bool = False
    """Whether it is a plural of somebody: people or bodies, of whom a verb tells what they did."""
