"""What a date was given to: the event, as a verb or a noun of the date's sentence."""

from events.extract.syntax.analysis import Predicate
from events.records import record
from events.sentences import Span

AS_PREDICATE = "date as the predicate of a noun"
NEAREST = "nearest verb before the date"
OWN_DATE = "event noun with a date of its own"
ABOUT_THE_DATE = "clause about the date"
OCCASION = "date of the occasion"
"""Rules by which a date was given, as they are told among the reasons: those that more than one module goes by."""
UNCLEAR = "its verb has no clear subject"
"""Why a date was given to nothing."""


@record(kw_only=True)
class Anchor:
    """The event a date was given to: a verb (`predicate`) or a noun (`noun`, a chunk).

    `subject` replaces the verb's subject; `reach` is a chunk that the headline must come to; `resume` the one
    with which it goes on after the verb's object, for a second date with a place of its own. `told` is a verb that
    tells of a noun what came later, or holds still. `spoken` stands for the subject where that is "I" or "we".
    """

    rule: str
    predicate: Predicate | None = None
    noun: int | None = None
    subject: Span | None = None
    reach: int | None = None
    resume: int | None = None
    told: Predicate | None = None
    certain: bool = True
    spoken: str = ""
