"""The phrases that follow a verb or an event noun, one after the other, as far as its clause goes: what a headline may
take in.

Dates and their prepositions, parentheses, and adverbs that tie a sentence to its neighbours are left out on the way.
The kinds of phrases have rooms: `nominal`, `prepositional`, `verbal`; what comes after the last of them is in `tails`.
"""

import re
from collections.abc import Iterator, Sequence

from events.extract.syntax import adverbs, completion, embedding, fronted, insertions
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.casualties import others_hurt
from events.extract.syntax.failing import came_to_nothing
from events.extract.syntax.nounphrases import with_its_article
from events.extract.syntax.partitives import part_pieces
from events.extract.syntax.rendering import Piece, render
from events.extract.syntax.shortening import parts, since_then, without_modifiers
from events.extract.syntax.tails import but_never, is_condition, second_said, tail, without_aside
from events.extract.syntax.units import Unit, for_what, until_completed, without_quotations_cut, without_ranges_cut
from events.extract.syntax.verbal import Verbal
from events.sentences import Span

_LONG = 50
"""Characters of a tail that will hardly fit, so that what stands before the clause comes before it."""
_LEADS_TO = re.compile(r"r?[ji]t")


def units_after(analysis: Analysis, predicate: Predicate) -> list[Unit]:
    """The phrases after the verb, as far as its clause goes."""
    units: list[Unit] = []
    scan = Scan(analysis, predicate)
    scan.at = insertions.over_statement(analysis, scan.at) if scan.pending else scan.at
    if predicate.object is not None:
        units.append(scan.object_unit(predicate.object))
    units += scan.units()
    units = without_ranges_cut(
        analysis, until_completed(analysis, units, for_what(analysis, predicate) or scan.completed)
    )
    units = without_quotations_cut(analysis, units, predicate.at)
    nothing = came_to_nothing(analysis, predicate)
    if nothing and not any(unit.spare for unit in units):
        units.append(Unit(nothing, True, len(analysis.shape) - 1, spare=True))
    for pieces, condition in fronted.elsewhere(analysis, predicate):
        spare = next((at for at, unit in enumerate(units) if unit.spare), len(units))
        long = spare < len(units) and len(render(analysis, units[spare].pieces)) > _LONG
        if condition or long or spare == len(units):
            unit = Unit(pieces, True, len(analysis.shape) - 1, spare=not condition, condition=condition)
            units.insert(spare if long and not condition else len(units), unit)
    return units


class Scan(Verbal):
    """One walk over the chunks to the right of a verb."""

    def object_unit(self, span: Span) -> Unit:
        """The antecedent of a relative clause where its object was, after a preposition left hanging ("served as")."""
        pieces: list[Piece] = []
        left = self.shape[self.at : self.at + 1] == "i" and self.shape[self.at + 1 : self.at + 2] in ("i", "", ".", ",")
        infinitive = self.shape[self.at : self.at + 1] in ("t", "g") and not self._object_after(self.at)
        if left or (infinitive and not completion.is_done_by_object(self.analysis, self.at)):
            pieces.extend(self._tokens(self.at))
            self.at += 1
        elif infinitive_of := self._able_to_do():
            for at in range(self.at, infinitive_of + 1):
                pieces.extend(self._tokens(at))
            self.at = infinitive_of + 1
        part = part_pieces(self.analysis, span[0])
        article = ["the"] if part and self.analysis.words(span[0])[0] == "the" else []
        return Unit([*pieces, *article, *(part or with_its_article(self.analysis, span))], True, span[0])

    def _able_to_do(self) -> int:
        """The infinitive, done to the antecedent, of "(the cables that they were) unable to fit", or "about to"; else
        0."""
        if _LEADS_TO.match(self.shape, self.at) is None or self.analysis.letters_of(self.verb)[-1:] != "B":
            return 0
        to = self.shape.index("t", self.at)
        willing = self.shape[to - 1] == "j" or self.analysis.words(to - 1) == ["about"]
        return to if willing and not self._object_after(to) else 0

    def _object_after(self, at: int) -> bool:
        return self.shape[at + 1 : at + 2] in ("n", "t", "h", "j")

    def units(self) -> Iterator[Unit]:
        """The phrases, in order, until the clause ends."""
        while self.at < len(self.shape):
            start = self.at
            unit = self._next()
            if unit is None:
                yield from self._tail(start)
                return
            if unit.pieces:
                yield unit

    def _next(self) -> Unit | None:
        kind, start = self.shape[self.at], self.at
        if kind in "kdr":
            return self._time_or_adverb(kind)
        if kind == "(":
            self._skip_parenthesis()
            return Unit([], False, start)
        if kind == "i" and insertions.is_particle_before_date(self.analysis, start):
            self.at += 1
            return Unit(self._tokens(start), True, start)
        if kind == "i" and insertions.reaches_past_clause(self.analysis, self.told, self.verb, start):
            return None
        if insertions.is_first_since(self.analysis, start):
            self.at += 2
            return Unit([*self._tokens(start), *self._tokens(start + 1)], True, start + 1)
        if kind in "io":
            self.at = insertions.after_date(self.analysis, start)
            return self._prepositional() if self.at == start else Unit([], False, start)
        if kind == "c" and start == self.verb + 1 + embedding.is_either(self.analysis, start):
            self.at = others_hurt(self.analysis, self.verb, start)
            if self.at > start:
                first, last = self.analysis.chunks[start].first, self.analysis.chunks[self.at - 1].last
                return Unit(range(first, last + 1), True, start, spare=True)
            return self._second_verb()
        if kind == "n" and self._opens_clause(start):
            return None
        if kind == "n" and self.shape[start - 1] == "k" and self.analysis.words(start)[0] in completion.PARTS_OF_DAY:
            self.at += 1
            return Unit([], False, start)
        if kind == "n":
            return self._noun_phrase()
        if kind == "l" and self.needs_verb and self.analysis.words(start)[0] == "be":
            kind = "v"  # "that it be approved"
        if kind in "tgl":
            return self._verbal(kind)
        if kind == "j":
            self.at += 1
            return Unit(self._tokens(start), not completion.asks_for_more(self.analysis, start), start, cuts_list=True)
        clause = self._clause(kind) if kind in "huwv" else None
        if clause is not None:
            return clause
        if kind in ",-":
            self.at = insertions.end(
                self.analysis,
                start,
                clause=self.needs_verb,
                completed=completion.or_recipient(self.analysis, self.last, self.completed),
                controls=self.controls,
                dated=not self.enclosed,
            )
        return Unit([], False, start) if self.at > start else None

    def _tail(self, start: int) -> Iterator[Unit]:
        """What tells why, which or with what outcome, where the phrases have ended (see `tails`)."""
        chunks = but_never(self.analysis, start) if self.enclosed else tail(self.analysis, self.told, start)
        condition = is_condition(self.analysis, chunks)
        if "h" in self.shape[self.verb : start] and not condition:
            chunks = second_said(self.analysis, self.told, start)
        for part in [chunks] if condition else parts(self.analysis, chunks):
            told = without_aside(self.analysis, part)
            pieces = self._pieces(since_then(self.analysis, start, part), told)
            brief = without_modifiers(self.analysis, told)
            briefly = self._pieces(since_then(self.analysis, start, part), brief) if brief else ()
            yield Unit(pieces, True, part[-1], spare=not condition, condition=condition, briefly=briefly)

    def _pieces(self, opener: str, chunks: Sequence[int]) -> list[Piece]:
        """The tokens of some chunks, with the word that takes the first one's place."""
        first: list[Piece] = [opener] if opener else []
        return [*first, *(piece for chunk in chunks[bool(opener) :] for piece in self._tokens(chunk))]

    def _time_or_adverb(self, kind: str) -> Unit:
        """Dates go; other times ("so far") and tying adverbs go; the others stay."""
        start = self.at
        self.at += 1
        if off := adverbs.as_time_off(self.analysis, start):
            self.at += 1
            return Unit([*off, *self._tokens(start + 1)], True, start)
        if kept := adverbs.kept(self.analysis, start):
            return Unit(kept, True, start)
        if kind in "kd" or adverbs.ties(self.analysis, start) or adverbs.trims_a_date(self.analysis, start):
            return Unit([], False, start)
        whole = self.shape[start - 1 : start + 2] == "nri" and adverbs.is_particle(self.analysis, start)
        whole = whole and self.analysis.words(start + 1)[0] == "for"  # "kept Hale out" for a year
        whole = whole or (not self._object_next() and not adverbs.leads_on(self.analysis, start))
        return Unit(self._tokens(start), whole, start)

    def _skip_parenthesis(self) -> None:
        while self.at < len(self.shape) and self.shape[self.at] != ")":
            self.at += 1
        self.at += 1
