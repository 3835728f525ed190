"""What was made, by a participle between commas: of "workers at the plant, built in 1974," the plant, and of "four
reels of Salt Road, directed by Hale," the film."""

import re

from events.extract.lexicon import kinds, selection, words
from events.extract.lexicon.nouns import singular
from events.extract.lexicon.verbs import base
from events.extract.syntax.skeleton import Skeleton
from events.sentences import Span

_PARTS = words.word_set("reel copy part page piece fragment chapter volume scene verse print tape draft portion")
"""What there is of a work."""
_MAKING = words.word_set(
    "build construct erect found establish create open reopen launch finish complete plant lay restore rebuild renovate"
    " enlarge inaugurate publish print demolish nationalise nationalize privatise privatize"
)
"""What is done to things, never to those who work at them."""
_CHAIN = re.compile(r"n(?:[io]n)+$")


class Made(Skeleton):
    """The finding of the thing among several nouns."""

    def _made_within(self, before: str, at: int) -> Span | None:
        """The last noun before the participle of a chunk where the first is a part, or somebody; None elsewhere."""
        chain, verb = _CHAIN.search(before), base(self._word(at))
        if chain is None:
            return None
        first, last = chain.start(), len(before) - 1
        head = singular(self._word(self.plain[first]))
        part = head in _PARTS and chain.group() == "non" and "work" in selection.PATIENTS.get(verb, ())
        staff = verb in _MAKING and self._is_one_who(first) and not self._is_one_who(last)
        return (last, last) if part or staff else None

    def _is_one_who(self, place: int) -> bool:
        """ "Worker", "keeper"; not "plant", which ends as they do."""
        return self._can_be_who(place) and not kinds.kind(singular(self._word(self.plain[place])))
