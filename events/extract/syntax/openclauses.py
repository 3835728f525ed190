"""Open clauses: whether the clause that a past form stands in still awaits its verb, and whether another may be that.

What may be known of the words before and after any word is in `lookback` and `lookahead`.
"""

import re

from events.extract.syntax.reporting import Reporting

_OPENED = re.compile(r"[UH]R*[DSJNPQG]+$")


class OpenClauses(Reporting):
    """The verbs that a clause has and lacks."""

    def _follows_how_many(self, at: int) -> bool:
        """ "A party of eight reached base camp": no adjective of a noun after, where the clause has no other verb."""
        counted = self.read(at).endswith("NIQ") and self.word(at - 2) == "of"
        return counted and self.open == [False] and not self.finite_ahead(at, over_commas=True)

    def _alone_in_clause(self, at: int) -> bool:
        """ "Who had warned that the dam leaked were dismissed": two clauses wait, and but one verb is to come."""
        opened = _OPENED.search(self.read(at))
        return opened is not None and not self.open[0] and self.verbs_ahead(at) == 1

    def _closes_relative(self, at: int) -> bool:
        """ "the company that Hale founded collapsed": a relative clause with nothing but its subject so far."""
        letters = "".join(self.letters)
        opened = letters.rfind("W")
        between = letters[opened + 1 :]
        return not self.open[-1] and 0 < opened < at - 1 and not between.strip("DSJNPQGCXI")

    def _any_finite(self, at: int) -> bool:
        """Whether a verb that may be finite comes before the next comma."""
        end = self.codes.index(",", at) if "," in self.codes[at:] else len(self.codes)
        return any(code in "MAOBVvf" for code in self.codes[at + 1 : end])

    def _clause_after_and(self, at: int) -> bool:
        """ "The outbreak, at a hospital, struck in 1985, and rules came into force": the verb ahead is another's."""
        comma = self.codes.index(",", at) if "," in self.codes[at:] else len(self.codes)
        return self.codes[comma + 1 : comma + 2] == ["C"] and self.after(comma + 1) in tuple("DSQNPJXnz")

    def _opens_sentence(self, at: int, after: str) -> bool:
        """ "...; hired back in 1956, she stayed": what is told, after a semicolon, of the subject to come."""
        comma = self.codes.index(",", at) if "," in self.codes[at:] else len(self.codes)
        finite = any(code in "MAOBVZv" for code in self.codes[at + 1 : comma])
        return (
            after in ("I", "K", "r")
            and not finite
            and self.codes[comma + 1 : comma + 2] in (["X"], ["P"], ["D"], ["S"])
        )
