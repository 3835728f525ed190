"""Nonrestrictive participles, which a comma parts from what they tell of: the noun before it ("bought the yard, built
in 1911") or the clause and so its subject ("left, followed by her guards").

For those right after a noun see `restrictive`.
"""

import re

from events.extract.lexicon import kinds, nounclasses, participles, words
from events.extract.lexicon.nouns import singular
from events.extract.lexicon.verbs import base
from events.extract.syntax.analysis import Predicate
from events.extract.syntax.control import ACCUSING
from events.extract.syntax.restrictive import Restrictive
from events.extract.syntax.skeleton import POST
from events.sentences import Span

JOINED_TO = words.word_set(
    "accompanied surrounded loaded armed disguised dressed convinced disappointed exhausted aided"
)


class Nonrestrictive(Restrictive):
    """The finding of the noun before a comma that a participle after it describes."""

    def _described(self, before: str, at: int) -> Span | None:
        """What a participle after a comma describes, the noun phrase before it: "bought the yard, built in 1911"; for
        some participles the whole clause, and so its subject."""
        found = re.search(rf"[vtg](?P<object>n{POST}*),$", before) or self._among_them(before)
        if found is None or self._word(at) in participles.JOINING:
            return None
        if before[found.start()] == "v" and self._is_what_somebody_is(found.start("object")):
            return None
        if base(self._word(at)) in ACCUSING and not any(
            self._can_be_accused(place) for place in range(*found.span("object"))
        ):
            return None
        first = self._past_its_matter(found.start("object"), before, at)
        if self.letters[self.chunks[self.plain[first]].last] == "X":  # "kept it under the Treaty of Breda, signed in"
            later = re.search(r"n(?:on)*,$", before)
            first = later.start() if later else first
        return self.plain[first], self.plain[len(before) - 2]

    def _among_them(self, before: str) -> re.Match[str] | None:
        """ "Among them the Amalia, launched in 1902"."""
        found = re.search(rf"in(?P<object>n{POST}*),$", before)
        return found if found and self._word(self.plain[found.start() + 1]) in ("them", "these") else None

    def _is_what_somebody_is(self, place: int) -> bool:
        """ "She was a doctor, educated at Leeds": what a person is said to be is no second person."""
        return (
            self._first_word(place) in ("a", "an")
            and self._word(self.plain[place - 1]) in ("was", "is")
            and kinds.is_person(self._word(self.plain[place]))
        )

    def _is_joined(self, before: str, at: int) -> bool:
        """Whether a participle after a comma may be said of the clause's subject: "left, followed by her guards"; that
        of "had paid for 400 trout, released in May" may not."""
        main = self._last("v", at)
        chunk = self.chunks[main.at] if main is not None else self.chunks[at]
        passive = "L" in self.letters[chunk.first : chunk.last + 1].partition("B")[2]
        subject = self._word(main.subject[0]) if main is not None and main.subject is not None else ""
        if passive or (kinds.person_gender(subject) is None and subject not in ("he", "she", "they")):
            return True
        return self._word(at) in participles.JOINING | JOINED_TO or re.search(r"[io]n,$", before) is None

    def _fits_last(self, before: str, at: int, main: Predicate | None) -> Span | None:
        """ "The club plays at the Moor Ground, opened in 1923": the last noun, where the verb is said of that alone."""
        last = self.plain[len(before) - 2] if re.search(r"in,$", before) else -1
        if last < 0 or main is None or main.subject is None:
            return None
        if self.letters[self.chunks[main.at].first : self.chunks[main.at].last + 1].strip("R") == "B":
            return None  # "was in the election, held"
        alone = self._fits(last, at) and not self._fits(main.subject[0], at)
        return (last, last) if alone else None

    def _can_be_accused(self, place: int) -> bool:
        word = self._word(self.plain[place])
        return kinds.is_person(singular(word)) or word in nounclasses.PLURALS or kinds.is_body(word)
