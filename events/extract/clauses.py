"""The light analyser: every verb of a sentence with its subject, by position.

The way: the sentence's phrases as a string of kinds, without parentheses, adverbs and date phrases; then, for each
verb, a regular expression that ends where the verb stands. It reads "NP v", "NP, inserted words, v", "NP who v", "v
... and v" and "that NP v". It needs no model; it beats nothing on hard syntax, but it knows when it has no subject,
and then says so.
"""

import re
from collections.abc import Sequence, Set
from dataclasses import replace

from events.dates.value import Timex
from events.extract import words
from events.extract.analysis import Analysis, Chunk, Predicate
from events.extract.phrases import chunk
from events.extract.tagging import tag
from events.extract.tokens import Token, tokenise
from events.extract.verbs import base
from events.sentences import Span

_POST = r"(?:[oi]+n|l(?:[oi]+n)*)"
"""What may follow a noun within its phrase: "of Ukraine", "in Trichy", "linked to a ministry"."""

_SUBJECT = re.compile(rf"n{_POST}*(?:(?:,n{_POST}*)+,?cn{_POST}*|cn{_POST}*)?$")
_LAST_NOUN = re.compile(rf"n{_POST}*$")
_INSERTION = re.compile(r"(?:w[^;]*|[^v;]*)")
_COORDINATION = re.compile(r",?c$")
_SAID = re.compile(r"wn(?:[oi]n)*v$")


def analyse(text: str, span: Span, timexes: Sequence[Timex], names: Set[str]) -> Analysis:
    """The analysis of one sentence. See `analysis.Analyser`."""
    tokens = tokenise(text, span[0], span[1], timexes)
    letters = tag(tokens, names)
    chunks = chunk(tokens, letters)
    shape = "".join(piece.kind for piece in chunks)
    return Analysis(
        text=text,
        start=span[0],
        end=span[1],
        tokens=tuple(tokens),
        letters=letters,
        chunks=chunks,
        shape=shape,
        predicates=_Reader(tokens, letters, chunks, shape).predicates(),
    )


class _Reader:
    """One pass over the verbs of one sentence; `plain` are the chunks that bear its structure."""

    def __init__(self, tokens: Sequence[Token], letters: str, chunks: Sequence[Chunk], shape: str) -> None:
        self.tokens, self.letters, self.chunks, self.shape = tokens, letters, chunks, shape
        plain = _plain(shape)
        self.plain = [at for at, _ in plain]
        self.skeleton = "".join(kind for _, kind in plain)
        self.found: list[Predicate] = []

    def predicates(self) -> tuple[Predicate, ...]:
        """All verbs of the sentence, in order; those in parentheses are left out."""
        for place, at in enumerate(self.plain):
            kind = self.shape[at]
            if kind == "v":
                self.found.append(self._finite(place, at))
            elif kind in "tgl":
                self.found.append(self._nonfinite(place, at, kind))
        return tuple(self.found)

    def _finite(self, place: int, at: int) -> Predicate:
        before = self.skeleton[:place]
        if before.endswith("w") or self._quotes_a_saying(before):
            return Predicate(at=at, kind="v", role="relative", subject=self._antecedent(before))
        if before.endswith("n") or before.endswith("l"):
            found = self._own_subject(before)
            if found:
                return self._with_subject(at, before, *found)
        if before.endswith(","):
            inserted = self._over_insertion(before)
            if inserted:
                return self._with_subject(at, before, *inserted)
        shared = self._last("v", at)
        if shared and (_COORDINATION.search(before) or before.endswith(",")):
            return Predicate(
                at=at, kind="v", role=shared.role, subject=shared.subject, governor=shared.at, certain=shared.certain
            )
        return Predicate(at=at, kind="v", role="main", subject=None, certain=False)

    def _quotes_a_saying(self, before: str) -> bool:
        """Whether the verb follows a relative clause of saying: "which X has said may be ready"."""
        return bool(_SAID.search(before)) and self._says(self.plain[len(before) - 1])

    def _antecedent(self, before: str) -> Span | None:
        """The noun phrase that the last relative word of `before` stands for: the nearest, or a whole list of names."""
        bare = before[: before.rindex("w")].removesuffix("i").removesuffix(",").removesuffix("v")
        whole, near = _SUBJECT.search(bare), re.search(r"n(?:on)*$", bare)
        if whole is None or near is None:
            return None
        first = near.start() if "i" in whole.group() or "l" in whole.group() else whole.start()
        if before[first - 1 : first] in "vtg" and "c" in whole.group():
            first = near.start()
        return self.plain[first], self.plain[len(bare) - 1]

    def _own_subject(self, before: str) -> Span | None:
        """(first, last) in the skeleton of the noun phrase that ends just before the verb, with its list and its
        own phrases."""
        whole, last = _SUBJECT.search(before), _LAST_NOUN.search(before)
        if whole is None or last is None:
            return None
        first, lead = whole.start(), before[: whole.start()]
        if "c" in whole.group() and lead[-1:] and (lead[-1] in "vtglj" or (lead[-1] in "io" and "v" in _clause(lead))):
            first = last.start()
        elif lead[-1:] and lead[-1] in "io":
            comma = before.find(",", first)
            if comma >= 0:
                first = comma + 1 + (before[comma + 1] == "c")
        return first, len(before) - 1

    def _over_insertion(self, before: str) -> tuple[int, int] | None:
        """The subject of "NP, ..., v": the nearest noun phrase before a comma from which the insertion can reach to
        the verb."""
        inner = before[:-1]
        for comma in (place for place in range(len(inner) - 1, -1, -1) if inner[place] == ","):
            if not _INSERTION.fullmatch(inner, comma + 1):
                continue
            subject = _SUBJECT.search(inner[:comma])
            if subject is None:
                continue
            first = subject.start()
            if first and inner[first - 1] in "io" and "c" not in inner[first:comma]:
                continue
            return first, comma - 1
        return None

    def _with_subject(self, at: int, before: str, first: int, last: int, *, certain: bool = True) -> Predicate:
        """The predicate with its role, read from what stands before its subject."""
        lead = before[:first]
        span = (self.plain[first], self.plain[last])
        role, governor, obj = "main", None, None
        if lead.endswith("u"):
            role = "subordinate"
        elif lead.endswith("h"):
            role, governor = "content", self._last_at("v", at)
        elif lead.endswith("w"):
            role, obj = "relative", self._gap(lead)
        elif lead.endswith("v") and self._says(self.plain[first - 1]):
            role, governor = "content", self.plain[first - 1]
        elif lead.endswith("n") or (lead and lead[-1] in "io"):
            certain = False
        return Predicate(at=at, kind="v", role=role, subject=span, governor=governor, object=obj, certain=certain)

    def _gap(self, lead: str) -> Span | None:
        """The object that a relative clause with a subject of its own lacks: "the firm that he led"."""
        if self._word(self.plain[len(lead) - 1]) not in ("which", "that", "whom"):
            return None
        near = re.search(r"n(?:on)*$", lead.removesuffix("w").removesuffix("i").removesuffix(","))
        return (self.plain[near.start()], self.plain[near.end() - 1]) if near else None

    def _nonfinite(self, place: int, at: int, kind: str) -> Predicate:
        before = self.skeleton[:place]
        governor = self._last_at("vtgl", at)
        if kind == "t":
            subject = self._subject_of(governor)
            return Predicate(at=at, kind="t", role="infinitive", subject=subject, governor=governor)
        if before.endswith(("i", "o")):
            return Predicate(at=at, kind=kind, role="gerund", subject=self._subject_of(governor), governor=governor)
        if before.endswith("n"):
            return Predicate(at=at, kind=kind, role="participle", subject=self._nearest_noun(before), governor=governor)
        main = self._last("v", at)
        if main and main.role == "relative" and before.endswith(","):
            earlier = [item for item in self.found if item.kind == "v" and item.role != "relative"]
            main = replace(earlier[-1], certain=False) if earlier else main
        subject = main.subject if main else self._nearest_noun(before.removesuffix(","))
        return Predicate(
            at=at,
            kind=kind,
            role="participle",
            subject=subject,
            governor=main.at if main else None,
            certain=bool(main and main.certain),
        )

    def _nearest_noun(self, before: str) -> Span | None:
        found = re.search(r"n(?:on)*$", before)
        return (self.plain[found.start()], self.plain[len(before) - 1]) if found else None

    def _subject_of(self, governor: int | None) -> Span | None:
        return next((item.subject for item in self.found if item.at == governor), None)

    def _last(self, kinds: str, at: int) -> Predicate | None:
        return next((item for item in reversed(self.found) if item.kind in kinds and item.at < at), None)

    def _last_at(self, kinds: str, at: int) -> int | None:
        last = self._last(kinds, at)
        return last.at if last else None

    def _says(self, at: int) -> bool:
        """Whether the verb of a chunk takes a clause without "that"."""
        return base(self.tokens[self.chunks[at].last].lower) in words.SAYING

    def _word(self, at: int) -> str:
        return self.tokens[self.chunks[at].last].lower


def _clause(lead: str) -> str:
    """The part of `lead` that belongs to the last clause begun in it."""
    return re.split(r"[;uhw-]", lead)[-1]


def _plain(shape: str) -> list[tuple[int, str]]:
    """(chunk, kind) of the chunks that bear structure: no parentheses, adverbs, times, nor dates with their
    prepositions.

    A date phrase after "and" opens a new clause, so that the "and" counts as a boundary: "..., and by 1200, the king
    ...".
    """
    kept: list[tuple[int, str]] = []
    depth = 0
    for at, kind in enumerate(shape):
        if kind == "(":
            depth += 1
        elif kind == ")":
            depth = max(0, depth - 1)
        elif depth or kind in "rd.":
            continue
        elif kind == "k":
            if kept and kept[-1] == (at - 1, "i"):
                kept.pop()
            if kept and kept[-1][1] == "c":
                kept[-1] = (kept[-1][0], ";")
        elif kind != "," or (kept and kept[-1][1] not in ",cuwh;-"):
            kept.append((at, kind))
    return kept
