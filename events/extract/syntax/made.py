"""What something was done to, by a participle between commas: of "workers at the plant, built in 1974," the plant, and
of "four reels of Salt Road, directed by Hale," the film."""

import re

from events.extract.lexicon import kinds, nouns, selection, words
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
_BRINGING_ABOUT = words.word_set("open reopen launch finish complete establish create publish lay")
"""What is done to a campaign or an inquiry too."""
_DONE_TO_PERSONS = words.word_set(
    "kill murder arrest jail imprison execute marry shoot stab charge accuse convict sentence acquit bear"
)
_NOT_MADE = words.word_set("family crew staff price cost value")
_CHAIN = re.compile(r"n(?:[io]n)+$")


class Made(Skeleton):
    """The finding of the thing among several nouns."""

    def _made_within(self, before: str, at: int) -> Span | None:
        """The last noun before the participle of a chunk where the first is a part, or somebody; None elsewhere."""
        chain, verb = _CHAIN.search(before), base(self._word(at))
        if chain is None:
            return None
        first, last = chain.start(), len(before) - 1
        head = nouns.singular(self._word(self.plain[first]))
        part = head in _PARTS and chain.group() == "non" and "work" in selection.PATIENTS.get(verb, ())
        others = self._is_one_who(first) or head in _NOT_MADE
        staff = verb in _MAKING and others and not self._is_one_who(last)
        return (last, last) if part or staff or self._befell_no_event(head, verb, last) else None

    def _befell_no_event(self, head: str, verb: str, last: int) -> bool:
        """ "The fire at the mill, built in 1890", "the trial of the mayor, arrested in May": no event was either."""
        if not nouns.is_event(head) or nouns.is_strong_event(self._word(self.plain[last])):
            return False
        somebody = self._can_be_who(last) or self._named(last)
        return verb in _MAKING - _BRINGING_ABOUT or (verb in _DONE_TO_PERSONS and somebody)

    def _is_one_who(self, place: int) -> bool:
        """ "Worker", "keeper"; not "plant", which ends as they do."""
        return self._can_be_who(place) and not kinds.kind(nouns.singular(self._word(self.plain[place])))
