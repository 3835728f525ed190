"""Control: an infinitive or a -ing form whose subject is the object of the verb before it ("forced a helicopter to turn
back", "accused Hale of selling") or the noun phrase right before it ("a telescope to be launched"), and where it is
not, though it stands nearest ("wrote to Ada Pell asking")."""

import re

from events.extract.lexicon import words
from events.extract.lexicon.verbs import base
from events.extract.syntax.conjoined import Conjoined
from events.sentences import Span

ACCUSING = words.word_set("charge accuse convict suspect sentence acquit want jail arrest fine")
"""What is done to persons: of "appeared in court in Leeds, charged with theft" not the court was charged."""
FORCING = words.word_set("force ask order allow tell cause help urge invite require compel persuade enable lead")
"""Verbs whose object is followed by what it is to do."""
SENDING = words.word_set("write send post phone call telephone email e-mail message text release circulate issue sign")
ASKING = words.word_set(
    """
    asking urging requesting demanding inviting telling warning ordering informing instructing calling threatening
    saying claiming offering thanking complaining protesting explaining accusing
    """
)
"""What a letter or a call does to whom it is sent."""
_PROPOSED = words.word_set("call proposal plan plans motion bid bill")
_INVESTING = words.word_set("put pour invest sink plough plow channel pump throw")
"""What one does with money or work "into" or "for" doing something oneself."""


class Control(Conjoined):
    """The finding of who is made, asked or accused to do something."""

    def _forced(self, before: str) -> int | None:
        """ "Forced a helicopter carrying doctors to turn back": the verb that made somebody do it, past what tells of
        whom."""
        gone_on = "vng" in before or "vnl" in before
        found = re.search(r"v(?P<object>n)[gl](?:[ntoi]|g)*$", before) if gone_on else None
        verb = self.plain[found.start()] if found else -1
        return verb if found and base(self._word(verb)) in FORCING else None

    def _judged(self, before: str) -> Span | None:
        """ "jailed a doctor for selling ...", "tricked him into signing", "voted against a bid for moving ...": the
        object of an active verb is who did what the preposition tells, and so is what was voted on."""
        found = re.search(r"(?:[vtg]|(?P<vote>vi))(?P<object>n(?:on)*)(?:[oi]n)*[io]$", before)
        if found and found["vote"] and self._word(self.plain[found.start("object")]) not in _PROPOSED:
            return None
        told = base(self._word(self.plain[found.start()])) if found else ""
        joining = (
            "for",
            "into",
            "from",
            *(["of"] if told in ACCUSING else []),
            *(["with"] if told == "charge" else []),
        )
        if found is None or self._word(self.plain[len(before) - 1]) not in joining:
            return None
        traded = self._word(self.plain[len(before) - 2]) in ("exchange", "return")  # "sold a stake in return for"
        if told in _INVESTING or (traded and not self._can_be_who(found.end("object") - 1)):
            return None
        return self.plain[found.start("object")], self.plain[found.end("object") - 1]

    def _asks_whom_it_is_sent(self, before: str, at: int) -> bool:
        """ "Wrote to Ada Pell asking her to testify": who writes asks, not she."""
        sent = re.search(r"v(?:in|n)(?:in)*$", before) if self._word(at) in ASKING else None
        return sent is not None and base(self._word(self.plain[sent.start()])) in SENDING

    def _to_be_done(self, before: str, at: int, governor: int | None) -> Span | None:
        """ "A telescope to be launched in 2025": what is to be done to the noun before it."""
        passive = self.letters[self.chunks[at].first :][1:2] == "B" and governor is None and before.endswith("n")
        return self._nearest_noun(before) if passive else None

    def _accompanying(self, before: str) -> Span | None:
        """ "Paid half, with the rest to follow by May": the noun phrase after "with", where a comma is before that."""
        found = re.search(r"(?:^|,)i(?P<what>n(?:on)*)$", before) if before.endswith(("in", "on")) else None
        if found is None or self._word(self.plain[found.start("what") - 1]) != "with":
            return None
        return self.plain[found.start("what")], self.plain[len(before) - 1]
