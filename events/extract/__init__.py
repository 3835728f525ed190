"""Events of an article: for each date in its body, which event it dates, and what a timeline would print of it.

`extract` is the only function others call. The rooms, in the order of the work: `lexicon` has the words, `syntax` reads
a sentence, `anchors` gives each date to a verb or an event noun and says how it stands to it, `coreference` finds who
is meant, `headlines` cuts the headline. `passage` keeps an article's sentences, of which only those with a date, and
those a pronoun leads back to, are analysed; `dated` goes through the dates, `besides` for what else they tell, and
`writing` makes the mention; `confidence` sums up. Pure: no I/O, no clock, no trained model.
"""

from collections.abc import Sequence

from events.dates.value import Timex
from events.extract.dated import Reader
from events.extract.syntax.analysis import Analyser
from events.extract.syntax.clauses import analyse
from events.model import Article, Extraction

__all__ = ["extract"]


def extract(article: Article, timexes: Sequence[Timex], analyser: Analyser = analyse) -> Extraction:
    """The mentions of dated events in the article's body, in the order of its text, and why other dates gave none.

    `timexes` are those of `article.text`, in order. `analyser` may be a parser (see `analysis.Analyser`).
    """
    return Reader(article, timexes, analyser).extraction()
