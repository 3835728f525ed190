"""Verbs that are not finite, and whose subject they are: infinitives, gerunds, participles.

Which case it is, is decided here, by what stands before; the cases have rooms of their own: `conjoined`, `control`,
`restrictive`, `nonrestrictive`, `made`.
"""

import re
from dataclasses import replace

from events.extract.lexicon import kinds, words
from events.extract.lexicon.verbs import base
from events.extract.syntax.analysis import Predicate
from events.extract.syntax.made import DONE_TO_PERSONS
from events.extract.syntax.nonrestrictive import JOINED_TO, Nonrestrictive
from events.extract.syntax.restrictive import OF_PERSONS
from events.patterns import seldom
from events.sentences import Span

_JUDGING = words.word_set(
    """
    overturning upholding reversing quashing rejecting dismissing confirming overruling affirming citing adding saying
    calling describing accusing blaming warning
    """
)
"""What whoever says something does thereby: "ruled that he can be moved, overturning a decision"."""
_RELATIVE_OF = seldom(r"(?:^|[;uh])(?P<head>n)(?:[oi]n)*w[^,;uh]*v[^,;uh]*n$")
_SERIES = re.compile(r"l[^,;vuwh]*k,?c[lv]")
_ABSOLUTE = re.compile(r"(?:^|,)(?P<head>n)(?:[oi]n)+$")
COORDINATION = re.compile(r",?c$")


class Nonfinites(Nonrestrictive):
    """The reading of infinitives, gerunds and participles."""

    def _with_later_subject(self, item: Predicate) -> Predicate:
        """ "After leaving the party, Smith founded ...": a phrase before the main clause shares the subject to come."""
        if item.subject or item.kind not in "gl" or item.governor is not None:
            return item
        inverted = self._before_its_subject(item)
        if inverted is not None:
            return replace(item, subject=inverted)
        later = (other for other in self.found if other.at > item.at and other.kind == "v" and other.role == "main")
        main = next(later, None)
        if main is None or "," not in self.shape[item.at : main.at]:
            return item
        subject = self._person_of(item, main.subject) or main.subject
        return replace(item, subject=subject, governor=main.at, certain=main.certain)

    def _before_its_subject(self, item: Predicate) -> Span | None:
        """ "Also killed in the blast was the mayor": the noun phrase after a form of "be" that stands alone."""
        found = re.match(r"l[^v,;uhwc]*v(?=n)", self.shape[item.at :]) if item.kind == "l" else None
        verb = item.at + found.end() - 1 if found else 0
        opens = found is not None and self.shape[: item.at].strip("r") == ""
        alone = self.letters[self.chunks[verb].first : self.chunks[verb].last + 1] == "B"
        return (verb + 1, verb + 1) if opens and alone else None

    def _person_of(self, item: Predicate, subject: Span | None) -> Span | None:
        """ "A legacy from a pupil, killed in 1962": of the two, who can be killed."""
        if subject is None or self._word(item.at) not in OF_PERSONS or self.shape[subject[1] - 1 : subject[1]] != "i":
            return None
        person = kinds.is_person(self._word(subject[1])) and not kinds.is_person(self._word(subject[0]))
        return (subject[1], subject[1]) if person else None

    def _nonfinite(self, place: int, at: int, kind: str) -> Predicate:
        before = self.skeleton[:place]
        governor = self._last_at("vtgl", at)
        if kind == "t":
            return self._infinitive(before, at)
        if before.endswith(("i", "o")):
            subject = self._judged(before) or self._subject_of(governor)
            return Predicate(at=at, kind=kind, role="gerund", subject=subject, governor=governor)
        if kind == "g" and self._asks_whom_it_is_sent(before, at):
            last = self._last("v", at)
            return Predicate(
                at=at,
                kind=kind,
                role="participle",
                subject=last.subject if last else None,
                governor=last.at if last else None,
            )
        if kind == "l" and before.endswith(";"):
            return Predicate(at=at, kind=kind, role="participle", subject=None)  # "; hired back in 1956, she stayed"
        if before.endswith("n"):
            subject = self._restricted(before, at) if kind == "l" else self._acting_noun(before, at)
            return Predicate(at=at, kind=kind, role="participle", subject=subject, governor=governor)
        if kind == "l" and COORDINATION.search(before):
            passive = self._second_passive(at)
            if passive:
                return passive
            twin = self._twin(before, at)
            if twin is not None:
                return replace(twin, at=at)
        row = self._in_a_row(place, at) if kind == "l" else None
        if row is not None:
            return replace(row, at=at)
        return self._of_verb_to_come(place, at, kind) or self._of_verb_before(before, at, kind)

    def _acting_noun(self, before: str, at: int) -> Span | None:
        """The noun phrase right before a participle in -ing, whose subject it is; all of it before "having": "the
        canal opened in 1902, a vote on the tax having failed"."""
        absolute = _ABSOLUTE.search(before) if self.tokens[self.chunks[at].first].lower == "having" else None
        if absolute is not None:
            return self.plain[absolute.start("head")], self.plain[len(before) - 1]
        return self._nearest_noun(before)

    def _infinitive(self, before: str, at: int) -> Predicate:
        governor, last = self._last_at("vtgl", at), self._last("vtgl", at)
        if last and last.kind == "l" and before.endswith(",") and last.role == "participle":
            governor = self._last_at("vtg", at)
        if last and last.role == "relative" and before.endswith(",") and last.kind == "v":
            outer = (item.at for item in reversed(self.found) if item.kind in "vtg" and item.role != "relative")
            governor = next(outer, governor)  # "came from Holm, to which she had moved, to attend"
        forcing = self._forced(before)
        if forcing is not None:
            return Predicate(at=at, kind="t", role="infinitive", subject=self._subject_of(forcing), governor=forcing)
        accompanying = self._accompanying(before)
        if accompanying is not None:
            return Predicate(at=at, kind="t", role="infinitive", subject=accompanying)
        subject = self._to_be_done(before, at, governor) or self._subject_of(governor)
        return Predicate(at=at, kind="t", role="infinitive", subject=subject, governor=governor)

    def _of_verb_to_come(self, place: int, at: int, kind: str) -> Predicate | None:
        """ "The ferry, built in 1931, sank", "Born in Riga, raised in Bonn, he ...": of the clause around or after."""
        before = self.skeleton[:place]
        main = self._last("v", at)
        behind = before.endswith("n,")
        late = re.search(r"n(?:[oi]n)*,$", before) if behind else None
        if late and self._inserted(place) and self._opens_late(before, late.start()):
            whole = self._own_subject(before[:-1]) or (late.start(), len(before) - 2)
            return Predicate(at=at, kind=kind, role="participle", subject=self._in_chunks(whole))
        opened = re.search(r"(?P<by>[uh;])n(?:[oi]n)*,$", before) if behind else None
        if before.endswith(",u") and self._inserted(place):
            own = self._own_subject(before[:-2])
            return Predicate(at=at, kind=kind, role="participle", subject=self._in_chunks(own))
        if kind == "g" and before.endswith(";n,") and self._inserted(place):
            own = self._own_subject(before[:-1])
            return Predicate(at=at, kind=kind, role="participle", subject=self._in_chunks(own))
        if kind == "l" and behind and (self._inserted(place) or (opened and opened["by"] == ";")):
            own = self._made_within(before[:-1], at) or (self._own_subject(before[:-1]) if opened else None)
            own = own or self._within_relative(before[:-1], at)
            return Predicate(at=at, kind=kind, role="participle", subject=self._in_chunks(own))
        if kind == "l" and before.endswith("n,") and main is None and before.startswith("l") and self.found:
            return replace(self.found[0], at=at)  # "born in Riga, trained in Vienna, he ..."
        if kind == "l" and before.endswith("n,") and main is None:
            own = self._own_subject(before[:-1])
            obituary = re.search(r"(?:^|[;-])n,n(?:[oi]n)*(?:c?n)*,$", before)
            name = obituary.start() + (obituary.group()[0] in ";-") if obituary else -1
            if obituary and self._named(name) and not self._named(name + 2):
                own = name, name
            return Predicate(at=at, kind=kind, role="participle", subject=self._in_chunks(own))
        return None

    def _within_relative(self, before: str, at: int) -> Span | None:
        """ "The storm that sank the ferry, built in 1790, (hit the port)": the noun of a relative clause that alone a
        participle behind it is said of."""
        told = _RELATIVE_OF.search(before)
        if told is None or self._fits(self.plain[told.start("head")], at):
            return None
        if self._can_be_who(told.start("head")) and base(self._word(at)) in DONE_TO_PERSONS:
            return None  # "a man who robbed a bank, arrested in May"
        last = len(before) - 1
        return (last, last) if self._fits(self.plain[last], at) else None

    def _of_verb_before(self, before: str, at: int, kind: str) -> Predicate:
        """ "She fell, breaking a leg": of whom the last clause tells, or of the noun in it that it is said of."""
        main = self._last("v", at)
        if kind == "l" and not self._goes_on_in_series(at, main):
            own = self._made_last(before, at) or self._described(before, at) or self._fits_last(before, at, main)
            own = own or self._named_object(before, at)
            if own is None and self._word(at) not in JOINED_TO:
                own = self._name_described(before, at)
            if own:
                return Predicate(at=at, kind=kind, role="participle", subject=own)
        if main and main.role == "relative" and before.endswith(","):
            earlier = [item for item in self.found if item.kind == "v" and item.role != "relative"]
            main = replace(earlier[-1], certain=False) if earlier else main
        if main and main.role == "content" and self._word(at) in _JUDGING and before.endswith(","):
            main = next((item for item in self.found if item.at == main.governor), main)
        misfit = main is not None and main.subject is not None and self._fits(main.subject[0], at) is False
        joined = not misfit and self._is_joined(before, at)
        if kind == "l" and self.shape[at - 2 : at] == "n," and main is not None and not joined:
            return Predicate(at=at, kind=kind, role="participle", subject=None, governor=main.at, certain=False)
        subject = (self._amount_changed(at, main) or main.subject) if main else None
        return Predicate(
            at=at,
            kind=kind,
            role="participle",
            subject=subject,
            governor=main.at if main else None,
            certain=bool(main and main.certain),
        )

    def _goes_on_in_series(self, at: int, main: Predicate | None) -> bool:
        """ "Was elected to parliament in 1990, appointed minister in 1994 and dismissed": what befell one on dates in a
        row."""
        passive = (
            main is not None and self.letters[self.chunks[main.at].last] == "L" and self.shape[at - 2 : at] == "k,"
        )
        return passive and _SERIES.match(self.shape, at) is not None

    def _in_chunks(self, span: Span | None) -> Span | None:
        """The chunks of a place in the skeleton."""
        return (self.plain[span[0]], self.plain[span[1]]) if span else None

    def _inserted(self, place: int) -> bool:
        """Whether a participle stands in an insertion after a subject: "the ship, built in Genoa, sank"."""
        return bool(re.match(r"[gl][^,v;]*,v", self.skeleton[place:]))
