"""What a comma after a subject or a phrase encloses, by the letters read so far: is "arrested" in "the two men,
arrested in May" the first word of an insertion, or does the comma close one?"""

import re

from events.extract.lexicon import participles, words
from events.extract.syntax.lookback import Lookback
from events.patterns import seldom

_APPOSITION = re.compile(r"[NPJ]\"?,[DQ][JQPNYG]*(?:I[DSJQPNYG]+)*R?$")
_IN_PHRASE = re.compile(r"(?:^|[;UH])[DSJQNPG]*[NP],I[DSJQNPYG]*N(?:I[DSJQNPYG]+)*R?$")
""" "The firm, with a plant (built)"."""
_SUBJECT_AND_COMMA = re.compile(r"(?:^|[;UHVZ-])[DSQJNPG]+(?:I[DSQJNPG]+)*,$")
_RELATIVE_AND_COMMA = seldom(r"[NP],(?:D?[JQN]*I)?W[^,;]*[VZBMA][^,;]*,$")
_PARTICIPLE_AND_COMMA = seldom(r"(?:^|[;UH])[DSQJNPG]*[NP],R?L[^,;VZBMA]*,$")
_IN_RELATIVE = re.compile(r",I?W[^,;]*[VZBMA][^,;]*N$")
_IN_PARTICIPLE = re.compile(r"[NP],R?L[^,;VZBMA]*$")
_IN_GERUND = re.compile(r"(?:^|[;UH])[DSQJNPG]*[NP],R?g[DSJQNPG]*[NP]$")
""" "The union, representing workers (hired)"."""
_APPOSITION_AND_COMMA = seldom(
    r"(?:^|[;UH])[DSQJNPG]*(?:P,[DJN]*N(?:I[DSQJNPGqK]+)*|N,D?P+(?:(?:,P+)*CP+|(?:I[DSQJNPGqK]+)*)|N(?:I[DSQJNPGqK]+)*,R?J[^,;VZM]*|N,[DQ]J*NC[DQ]J*N"
    r"|[NP],I(?:X(?=[DSQJNPG]))?[DSQJNPGqKC]+(?:I[DSQJNPGqKC]+)*),$"
)
_PLACE_AND_COMMA = seldom(r"(?:^|[;UH])[DSJQNPG]+(?:I[DSQJNPG]+)*IP+,P+,$")
""" "A court in Leeds, England, (sentenced)"."""
_FRONTED_AND_COMMA = seldom(r"(?:^|[;UH])I[DS]?[JQNPYG]*N(?:I[DS]?[JQNPYG]*[NP])?,$")
_FRONTED = re.compile(r"(?:^L?|[;UH])I[IT]?[DS]?[JQNPYG]*N$")

_RELATIVE = seldom(r"[NP]W(?:[DSJNPQGX]*[NPX])?[VBMA][^,;UHW]*$")
_LEADING = words.word_set("ended spread led turned developed evolved moved returned")
"""What an event does, or a thing where it goes, after a relative clause: "ended with", "led to"."""

_ABSOLUTE = re.compile(r",(?:[QDRN]|DN)IX$")
""" "The bridge, half of it (built by convicts), opened": a part with its participle."""


class Enclosures(Lookback):
    """The places of a past form before which a comma stands or an insertion goes on."""

    def in_fronted_phrase(self, at: int) -> bool:
        """ "Under a law passed in 1987, foreigners cannot own land": a phrase before the clause, and its comma."""
        if not _FRONTED.search(self.read(at)) or "," not in self.codes[at:] or self.word(at) in participles.GOING:
            return False
        return self.codes[self.codes.index(",", at) + 1 : self.codes.index(",", at) + 2] != ["C"]

    def opens_insertion(self, at: int, *, fronted: bool = False) -> bool:
        """ "The two men, arrested in May": the first comma after a subject opens an insertion, and no verb follows; so
        does that after a phrase before the clause: "In the third round, played on Monday, he won"."""
        before = self.read(at).rstrip("R")  # ", originally planned to last"
        return bool(_SUBJECT_AND_COMMA.search(before) or (fronted and _FRONTED_AND_COMMA.search(before)))

    def closes_insertion(self, at: int) -> bool:
        """Whether a comma closes what stood after a subject, a participle too."""
        return self.closes_clause_inserted(at) or bool(_PARTICIPLE_AND_COMMA.search(self.read(at)))

    def closes_clause_inserted(self, at: int) -> bool:
        """ "Deng, who had left in 2006, returned": the second comma, after a relative clause or an apposition."""
        letters = self.read(at)
        if self.word(at) in participles.GOING and _PARTICIPLE_AND_COMMA.search(letters):
            return True
        placed = _PLACE_AND_COMMA.search(letters)
        return bool(placed or _RELATIVE_AND_COMMA.search(letters) or _APPOSITION_AND_COMMA.search(letters))

    def in_apposition(self, at: int) -> bool:
        """ "Clean Hands, a group founded in 2013, sued": a noun phrase between commas, after the subject's name."""
        letters = self.read(at)
        return any(
            inside.search(letters) for inside in (_APPOSITION, _IN_PHRASE, _IN_PARTICIPLE, _IN_RELATIVE, _IN_GERUND)
        )

    def follows_relative(self, at: int, after: str) -> bool:
        """ "A war that broke out in 1999 ended with a deal reached in Oslo", "a strike that closed the port led to":
        after a relative clause, what follows its date or goes somewhere is no participle."""
        found = _RELATIVE.search(self.read(at)) if not self.open[0] and self.open[-1] else None
        return found is not None and (found[0].endswith("K") or (self.word(at) in _LEADING and after in ("I", "T")))

    def in_absolute(self, at: int) -> bool:
        """ "The bridge, half of it built by convicts, opened": a participle of a part between commas, where the
        clause has, or awaits, another verb."""
        part = _ABSOLUTE.search(self.read(at)) is not None and self.word(at - 2) == "of"
        return part and (not self.lacking() or self.finite_ahead(at, over_commas=True))
