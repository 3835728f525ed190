"""Conjoined participles: whose is the second of "was built in 1998 and refitted", of "filmed in 1951 by Hale, cut the
next year and thought lost".

For finite verbs see `coordination`.
"""

import re
from dataclasses import replace

from events.extract.lexicon import kinds
from events.extract.lexicon.verbs import base
from events.extract.syntax.analysis import Predicate
from events.extract.syntax.made import DONE_TO_PERSONS, Made
from events.patterns import seldom
from events.sentences import Span

_WITHIN = seldom(r"(?P<head>n)(?:[oi]n)*,lin(?:on)*l(?:i+n(?:on)*)*,?c$")
_ROW = re.compile(r"l(?:[oi]+n|n)*,")
""" "(A musical) filmed by Hale, "."""


class Conjoined(Made):
    """The reading of participles that share the subject of one before."""

    def _second_passive(self, at: int) -> Predicate | None:
        """ "was built in 1998 and refitted": the second participle of one "was"; "left in 1998, when the mine was shut,
        and spent": a clause that a comma closes does not go on."""
        last = self._last("v", at)
        if last is not None and last.role == "subordinate" and self.shape[at - 2 : at] == ",c":
            first = next((item for item in self.found if item.kind == "v" and item.role == "main"), last)
            return replace(first, at=at, governor=first.at, certain=False)
        if self.found and self.found[-1].kind == "l" and last is not None and self.found[-1].at > last.at:
            return None
        if last is None or self.letters[self.chunks[last.at].first] not in "BA" or self.shape[at - 1] not in "cr":
            return None
        return Predicate(at=at, kind="v", role=last.role, subject=last.subject, governor=last.at, certain=last.certain)

    def _twin(self, before: str, at: int) -> Predicate | None:
        """The participle whose subject one after "and" shares; in "built with money left by Hale and opened in 1887,
        the hall" the first, unless what is said fits the noun in between alone."""
        last = self.found[-1] if self.found else None
        if last is None or last.kind != "l" or last.role != "participle":
            return None
        first = self.found[0]
        opens = before.startswith("l") and first.at == self.plain[0] and first.subject is None
        if opens and last is not first and last.subject is not None and "v" not in before and "," not in before:
            within = self._fits(last.subject[0], at) or self._befell_somebody(last.subject, at)
            return last if within else first
        return self._around(before, last, at) or (last if last.subject or last.governor is None else None)

    def _around(self, before: str, last: Predicate, at: int) -> Predicate | None:
        """The first of "built by a consortium led by Norsk and launched in 1997", where no consortium is launched: an
        insertion goes on with its own participle."""
        outer = next((item for item in reversed(self.found[:-1]) if item.kind == "l"), None)
        within = _WITHIN.search(before)
        if outer is None or last.subject is None or within is None or last.subject[0] <= outer.at:
            return None
        if self._befell_somebody(last.subject, at):
            return None
        fits = self._fits(self.plain[within.start("head")], at)
        return outer if fits or (fits is None and self._fits(last.subject[0], at) is False) else None

    def _in_a_row(self, place: int, at: int) -> Predicate | None:
        """ "A musical filmed in 1951 by Hale, cut the next year and thought lost": of three, the second."""
        last = self.found[-1] if self.found else None
        if last is None or last.kind != "l" or last.role != "participle" or last.subject is None:
            return None
        between = self.skeleton[self.plain.index(last.at) : place]
        row = _ROW.fullmatch(between) is not None and re.match(r"l(?:[oi]n|n)*,?cl", self.skeleton[place:]) is not None
        fits = self._fits(last.subject[0], at) is not False and base(self._word(at)) not in DONE_TO_PERSONS
        return last if row and fits else None

    def _befell_somebody(self, subject: Span, at: int) -> bool:
        """ "Founded by monks driven from Leeds and hanged in 1539": whether what is done to persons is said of one."""
        return base(self._word(at)) in DONE_TO_PERSONS and kinds.are_somebody(self._word(subject[0]))
