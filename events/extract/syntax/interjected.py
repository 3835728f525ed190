"""A saying set between subject and verb: "The rebels, the ministry said, attacked", "The mine, said Hale, was sold"."""

import re

from events.extract.lexicon import speech, words
from events.extract.lexicon.verbs import base
from events.extract.syntax.analysis import Predicate
from events.extract.syntax.coordination import Coordination
from events.extract.syntax.skeleton import POST
from events.patterns import seldom

_BETWEEN = seldom(rf",(?:n{POST}*(?:,n(?:[oi]n)*,)?v(?P<whom>n)?(?:in)*|vn{POST}*(?:,n(?:[oi]n)*)?),$")
""" ", the ministry said,", ", officials told reporters,", ", said Okoye, a clerk,"."""
_INSERTED = speech.SAYING | words.word_set("fear insist promise vow pledge emerge seem appear hear")


class Interjected(Coordination):
    """The reading of a verb whose subject stands before a saying between commas."""

    def _over_saying(self, before: str) -> tuple[int, int, Predicate] | None:
        """(first, last) in the skeleton of the subject before a saying that commas set apart, with that saying."""
        found = _BETWEEN.search(before)
        if found is None:
            return None
        saying = self._last("v", self.plain[len(before) - 1])
        if saying is None or saying.at < self.plain[found.start()] or not self._says_so(saying, bool(found["whom"])):
            return None
        lead = before[: found.start()]
        subject = self._own_subject(lead) if lead.endswith("n") else None
        if subject is None or re.search(r"(?:^|[;uhc])$", lead[: subject[0]]) is None:
            return None
        return *subject, saying

    def _says_so(self, saying: Predicate, whom: bool) -> bool:
        """Whether a verb tells who said the rest; what has an object tells "reporters", and nobody "was told"."""
        verb = base(self._word(saying.at))
        active = self.letters[self.chunks[saying.at].last] != "L"
        return active and verb in (speech.TELLING if whom else _INSERTED)
