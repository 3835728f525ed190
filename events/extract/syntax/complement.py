"""The phrases that follow a verb or an event noun, one after the other, as far as its clause goes: what a headline may
take in.

Dates and their prepositions, parentheses, and adverbs that tie a sentence to its neighbours are left out on the way.
"""

import re
from collections.abc import Iterator, Sequence

from events.extract.lexicon import verbs, words
from events.extract.syntax import adverbs, completion, embedding, fronted, insertions
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.casualties import others_hurt, tells_how
from events.extract.syntax.lists import end_of_list, is_followed_by_list
from events.extract.syntax.nounphrases import name_beside, undated, with_its_article
from events.extract.syntax.partitives import part_pieces
from events.extract.syntax.rendering import Piece, with_closing_quote
from events.extract.syntax.tails import but_never, is_condition, parts, second_said, tail, without_aside
from events.extract.syntax.units import Unit, until_completed, without_quotations_cut, without_ranges_cut
from events.sentences import Span

_WITH_OBJECT = words.word_set("declare deny recall confirm")
"""Sayings whose noun phrase is their object, hardly ever the subject of a clause without "that"."""
_WITH_CLAUSE = words.SAYING - _WITH_OBJECT
_AFTER_NAME = re.compile(r",(?:i(?!k)|t)")
"""The comma that closes a name set beside a noun, before what the verb asks for: "the driver, Tom Hale, to prison"."""


def units_after(analysis: Analysis, predicate: Predicate) -> list[Unit]:
    """The phrases after the verb, as far as its clause goes."""
    units: list[Unit] = []
    scan = Scan(analysis, predicate)
    scan.at = insertions.over_statement(analysis, scan.at) if scan.pending else scan.at
    if predicate.object is not None:
        units.append(scan.object_unit(predicate.object))
    units += scan.units()
    units = without_ranges_cut(analysis, until_completed(analysis, units, scan.completed))
    units = without_quotations_cut(analysis, units, predicate.at)
    for pieces, condition in fronted.elsewhere(analysis, predicate):
        if condition or not any(unit.spare for unit in units):
            units.append(Unit(pieces, True, len(analysis.shape) - 1, spare=not condition, condition=condition))
    return units


class Scan:
    """One walk over the chunks to the right of a verb."""

    def __init__(self, analysis: Analysis, predicate: Predicate) -> None:
        self.analysis, self.shape = analysis, analysis.shape
        self.at = predicate.at + 1
        self.told = predicate
        self.gap = predicate.object is not None
        says = verbs.base(analysis.verb(predicate.at).lower) in _WITH_CLAUSE
        self.pending = says and predicate.kind != "l"
        """Whether a clause without "that" may follow: its verb is then part of the headline."""
        self.needs_verb = False
        self.verb = predicate.at
        self.enclosed = predicate.kind == "l" and self.shape[predicate.at - 1 : predicate.at] == ","
        """Whether the verb stands in an insertion, which the next comma closes."""
        self.completed: Sequence[str] = ()
        """The prepositions that complete the verb."""
        self.controls = False
        """Whether its object is to do something."""
        self._complete(predicate.at)

    def _complete(self, verb: int) -> None:
        """What the verb of a chunk asks for goes for the phrases after it."""
        self.last, base = verb, verbs.base(self.analysis.verb(verb).lower)
        self.completed = completion.COMPLETED.get(base, ())
        self.controls = base in completion.CONTROLLING

    def object_unit(self, span: Span) -> Unit:
        """The antecedent of a relative clause where its object was, after a preposition left hanging ("served as")."""
        pieces: list[Piece] = []
        left = self.shape[self.at : self.at + 1] == "i" and self.shape[self.at + 1 : self.at + 2] in ("i", "", ".", ",")
        infinitive = self.shape[self.at : self.at + 1] in ("t", "g") and not self._object_after(self.at)
        if left or (infinitive and not completion.is_done_by_object(self.analysis, self.at)):
            pieces.extend(self._tokens(self.at))
            self.at += 1
        part = part_pieces(self.analysis, span[0])
        article = ["the"] if part and self.analysis.words(span[0])[0] == "the" else []
        return Unit([*pieces, *article, *(part or with_its_article(self.analysis, span))], True, span[0])

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
        waiting = embedding.verb_over_relative(self.analysis, start) if kind == "w" and self.needs_verb else start
        if waiting > start:
            self.at = waiting
            return Unit([], False, start)
        opens = kind == "h" and not insertions.is_in_saying(self.analysis, self.told)
        opens = opens or (kind in "uw" and embedding.asks(self.analysis, self.last, start))
        opens = opens or (kind == "u" and tells_how(self.analysis, self.verb, start))
        if opens or (kind == "v" and self.needs_verb):
            self.at += 1
            if kind == "v" and embedding.awaits_verb(self.analysis, start):
                return Unit(self._tokens(start), False, start)
            self.needs_verb = opens and self.shape[self.at : self.at + 1] != "t"
            if kind == "v":
                self._complete(start)
            whole = kind == "v" and not (self._object_next() or self._to_be(start))
            whole = whole and not embedding.asks_next(self.analysis, start, self.at)
            return Unit(self._tokens(start), whole, start)
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
            pieces = [piece for chunk in without_aside(self.analysis, part) for piece in self._tokens(chunk)]
            yield Unit(pieces, True, part[-1], spare=not condition, condition=condition)

    def _fulfilled(self) -> bool:
        """Whether "in prison" follows."""
        placed = self.shape[self.at : self.at + 2] == "in"
        return placed and self.analysis.noun(self.at + 1).lower in completion.FULFILLED

    def _second_verb(self) -> Unit | None:
        """ "invaded and occupied the islands", "was restored and shown": two verbs with one object or subject."""
        following = self.at + 2 if self.shape[self.at + 1 : self.at + 2] == "r" else self.at + 1
        if self.shape[following : following + 1] not in ("v", "l"):
            return None
        pieces = [piece for chunk in range(self.at, following + 1) for piece in self._tokens(chunk)]
        self.at = following + 1
        return Unit(pieces, not self._object_next() and not self._to_be(following), following)

    def _to_be(self, chunk: int) -> bool:
        """Whether a verb group ends in "be" or a modal and so says nothing yet."""
        return self.analysis.last_letter(chunk) in "BMAT"

    def _opens_clause(self, start: int) -> bool:
        """ "the aircraft they intend to fly": a relative clause without its "that"; and "he", of another."""
        if self.needs_verb or self.pending:
            return False
        if completion.is_subject_form(self.analysis, start):
            return True
        if self.shape[start - 1] in "nk" and re.match("r?v", self.shape[start + 1 :]):
            return True
        return self.shape[start - 1] == "k" and embedding.is_another_subject(self.analysis, self.told, start)

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

    def _prepositional(self) -> Unit | None:
        start = self.at
        pieces: list[Piece] = []
        while self.at < len(self.shape) and self.shape[self.at] in "io":
            pieces += self._tokens(self.at)
            self.at += 1
        if completion.begins_clause(self.analysis, start, self.at):
            return None
        if self.shape[self.at : self.at + 3] == "rin" and self.analysis.words(self.at + 1) == ["than"]:
            pieces += [*self._tokens(self.at), *self._tokens(self.at + 1)]
            self.at += 2
        if self.shape[self.at : self.at + 2] in ("rg", "rn"):
            pieces += self._tokens(self.at)
            self.at += 1
        following = self.shape[self.at : self.at + 1]
        if following == "n" and self.analysis.words(self.at)[-1] in ("earliest", "latest", "least"):
            self.at += 1
            return Unit([], False, start)
        if following == "n":
            hanging = self.analysis.noun(self.at).lower in completion.HANGING
            hanging = hanging and re.match("i(?!i?k)|o(?!n)", self.shape[self.at + 1 :]) is not None
            first, last = self.analysis.chunks[self.at].first, self.analysis.chunks[self.at].last
            measured = self.analysis.letters[last] == "q"
            goes_on = self.shape[self.at + 1 : self.at + 3] in ("in", "tn")  # "died in Monday's attack on the market"
            if self.analysis.letters[first : last + 1] == "YGN" and not goes_on:
                self.at += 1
                while self.shape[self.at : self.at + 2] == "on":
                    self.at += 2
                return Unit([], False, start)
            phrase = self._noun_phrase()
            if self.analysis.words(start) == ["with"] and self._as_follows():
                hanging = True
            hanging = (
                hanging or (measured and self._fulfilled()) or (first == last and self.shape[self.at :][:2] == "gh")
            )
            hanging = hanging or completion.is_defined(self.analysis, start, self.at)
            return Unit(
                [*pieces, *(phrase.pieces if phrase else [])], bool(phrase and phrase.closed) and not hanging, start
            )
        if following == "v" and self.analysis.words(start) == ["than"]:
            pieces += self._tokens(self.at)
            self.verb, self.at = self.at, self.at + 1  # "more were leaving than were arriving"
            return Unit(pieces, not self._object_next(), start)
        if following == "c" and self.shape[self.at + 1 : self.at + 2] == "v":
            self.verb = self.at - 1
            return Unit(pieces, False, start)
        if following == "t" and (self.at - start > 1 or self.analysis.words(start) == ["about"]):
            return Unit(pieces, False, start)
        if following in ("g", "j"):
            pieces += self._tokens(self.at)
            self.at += 1
            if following == "g" and self.shape[self.at : self.at + 1] == "n":
                phrase = self._noun_phrase()
                return Unit([*pieces, *(phrase.pieces if phrase else [])], bool(phrase and phrase.closed), start)
            if following == "g" and self.shape[self.at : self.at + 2] == "cg":
                pieces += [*self._tokens(self.at), *self._tokens(self.at + 1)]
                self.at += 2
            return Unit(pieces, following == "j" or not self._object_next(), start)
        return None

    def _as_follows(self) -> bool:
        """ "With Ada Pell, a lawyer, as its head": whether "as" follows, for which what stands beside the name goes."""
        beside = insertions.end(
            self.analysis, self.at, clause=False, completed=("as",), controls=False, dated=not self.enclosed
        )
        follows = self.shape[beside : beside + 1] == "i" and self.analysis.words(beside) == ["as"]
        self.at = beside if follows else self.at
        return follows

    def _noun_phrase(self) -> Unit | None:
        """A noun phrase with its "of" phrases and, where it is a list, the rest of the list."""
        start = self.at
        pieces = self._simple_noun_phrase()
        if completion.is_occurrence(self.analysis, start) and re.match("nr?v", self.shape[self.at :]):
            self.needs_verb = True
            return Unit(pieces, False, start)
        listed = self._list_after()
        if listed:
            pieces += listed
        subject_of_clause = self.needs_verb or (self.pending and self.shape[self.at : self.at + 1] == "v")
        if subject_of_clause and not self.needs_verb:
            self.needs_verb = True
        self.pending = False
        if self.needs_verb and self.shape[self.at : self.at + 1] in ("", "."):
            subject_of_clause = self.needs_verb = False
        measured = self.analysis.last_letter(start) == "q"
        goes_on = self._goes_on() or (measured and not completion.stands_alone(self.analysis, self.at))
        return Unit(
            pieces,
            not subject_of_clause and not goes_on,
            start,
            goes_on and is_followed_by_list(self.analysis, self.at),
        )

    def _goes_on(self) -> bool:
        """Whether what follows a noun phrase belongs to it or its verb: a list, a second object, what it is to do."""
        listed = is_followed_by_list(self.analysis, self.at) or insertions.is_first_since(self.analysis, self.at)
        if listed or adverbs.goes_with(self.analysis, self.at):
            return True
        following, last = self.shape[self.at : self.at + 1], self.analysis.noun(self.at - 1).lower
        if following == "t" and (
            last in completion.INFINITIVE_NOUNS
            or completion.is_singled_out(self.analysis, self.at - 1)
            or self.analysis.first_letter(self.at) == "F"  # "to hear Ada Pell (admit)"
        ):
            return True
        if following == "h" and last in words.CONTENT_NOUNS:
            return True
        completed = completion.NOUNS_COMPLETED.get(last, ())
        governs = completed and following == "i" and self.shape[self.at + 1 : self.at + 2] not in ("k", "d")
        if governs and self.analysis.words(self.at)[0] in completed:
            return True
        if following == "v" and self.analysis.last_letter(self.at - 1) == "X":
            return True
        if completion.asks_for_more(self.analysis, self.at - 1) or (following == "l" and last in words.INDEFINITE):
            return True
        return (following == "n" and not self._opens_clause(self.at)) or (
            self.controls and completion.is_to_do(self.analysis, self.at)
        )

    def _simple_noun_phrase(self) -> list[Piece]:
        pieces = self._noun_tokens(self.at)
        self.at += 1
        while self.shape[self.at : self.at + 2] in ("on", "od"):  # "part of every year"
            pieces += [*self._tokens(self.at), *self._noun_tokens(self.at + 1)]
            self.at += 2
        if name_beside(self.analysis, self.at - 1):
            article = isinstance(pieces[0], int) and self.analysis.tokens[pieces[0]].lower in ("a", "an")
            name = self._tokens(self.at + 1)
            pieces = [*pieces[article:], *name[self.analysis.letters[name[0]] == "D" :]]
            self.at += 3 if _AFTER_NAME.match(self.shape, self.at + 2) else 2
        return pieces

    def _list_after(self) -> list[Piece]:
        """ "and Russia"; ", France and Italy": taken when a noun phrase closes it and no verb follows."""
        start, self.at = (
            self.at,
            end_of_list(self.analysis, self.at, verb_follows=self.needs_verb or self.pending),
        )
        chunks = range(start, self.at)
        parts = [self._noun_tokens(one) if self.shape[one] == "n" else self._tokens(one) for one in chunks]
        return [piece for part in parts for piece in part]

    def _verbal(self, kind: str) -> Unit | None:
        start = self.at
        had = self.shape[start - 2 : start] == "tn" and self.analysis.verb(start - 2).lower == "have"
        if kind == "l" and had:
            self.at += 1
            return Unit(self._tokens(start), not self._object_next(), start)
        if kind == "l" and insertions.is_of_another_time(self.analysis, start):
            self.at += 3
            return Unit([piece for chunk in range(start, self.at) for piece in self._tokens(chunk)], True, start)
        if kind == "l" and self.shape[start + 1 : start + 2] not in ("i", "t", "n", "j"):
            return None
        self.at += 1
        if kind == "t":
            self._complete(start)
        kept = self.shape[start - 2 : start] == "gn" and verbs.base(self.analysis.verb(start - 2).lower) == "keep"
        return Unit(self._tokens(start), (kept or kind != "l") and not self._object_next(), start)

    def _object_next(self) -> bool:
        """Whether the phrase that follows belongs so closely to the verb that the headline cannot end before it."""
        at = self.at
        ends = self.shape[at + 1 : at + 2] in (".", ",", "") or self.shape[at + 1 : at + 3] == "ik"
        if self.shape[at : at + 1] == "r" and ends and not adverbs.ties(self.analysis, at):
            return True
        while at < len(self.shape) and self.shape[at] in "rd":
            at += 1
        if re.match("i+k", self.shape[at:]):
            return False
        return self.shape[at : at + 1] in ("n", "j", "t", "h", "i", "o", "l")

    def _skip_parenthesis(self) -> None:
        while self.at < len(self.shape) and self.shape[self.at] != ")":
            self.at += 1
        self.at += 1

    def _tokens(self, chunk: int) -> list[int]:
        piece = self.analysis.chunks[chunk]
        return with_closing_quote(self.analysis, list(range(piece.first, piece.last + 1)))

    def _noun_tokens(self, chunk: int) -> list[Piece]:
        return undated(self.analysis, self._tokens(chunk))
