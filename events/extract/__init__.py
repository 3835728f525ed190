"""Events of an article: for each date in its body, which event it dates, and what a timeline would print of it.

`extract` is the only function others call. The steps, each a module: sentences are analysed (`clauses`, by `tokens`,
`tagging`, `phrases`, over the lists in `words`, `verbs`, `nouns`); each date is given to a verb or an event noun
(`anchoring`); a headline is cut from the sentence (`headline`, `references` for pronouns); status, participants and
confidence follow. Only sentences with a date, and those a pronoun leads back to, are analysed. Pure: no I/O, no clock,
no trained model.
"""

from collections.abc import Sequence

from events.dates.value import Timex
from events.extract.analysis import Analyser
from events.extract.clauses import analyse
from events.extract.dated import Reader
from events.model import Article, Extraction

__all__ = ["extract"]


def extract(article: Article, timexes: Sequence[Timex], analyser: Analyser = analyse) -> Extraction:
    """The mentions of dated events in the article's body, in the order of its text, and why other dates gave none.

    `timexes` are those of `article.text`, in order. `analyser` may be a parser (see `analysis.Analyser`).
    """
    return Reader(article, timexes, analyser).extraction()
