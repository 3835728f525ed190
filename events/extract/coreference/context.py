"""What is known where a description stands, for those that ask what it stands for."""

from collections.abc import Callable, Iterable

from events.extract.coreference.epithets import Epithets
from events.extract.coreference.firstmention import Near
from events.extract.coreference.topic import Topics
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.candidates import Candidate
from events.records import record
from events.sentences import Span


@record()
class Context:
    """What is known where a description stands: the sentences before, the nearer first, those of them that have a
    word, those farther back that have it, what a noun phrase names, and what the article is about."""

    before: Callable[[], Iterable[Analysis]]
    having: Callable[[str, int], Near]
    farther: Callable[[str], Near]
    naming: Callable[[Analysis, Span], Candidate | None]
    topics: Topics

    @property
    def epithets(self) -> Epithets:
        """What the article calls its named things."""
        return self.topics.epithets
