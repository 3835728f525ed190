"""What a sentence's analysis says, and the seam at which a parser can be plugged in.

An `Analyser` is one function: sentence in, `Analysis` out. The one of the default install is `clauses.analyse`: word
classes by lists and endings, phrases by regular expressions over them, subjects by position. A dependency parser fits
the same seam: it gives the tokens, their letters (`words`), the phrases as chunks, and for each verb its subject.
Everything after it (anchoring, headlines, pronouns) reads only this.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import field, replace
from functools import partial
from operator import attrgetter
from typing import Protocol, TypeVar

from events.dates.value import TemporalValue, Timex
from events.extract.syntax.tokens import Token
from events.records import record
from events.sentences import Span

NEAR = ("next ", "last ", "this ", "today", "yesterday", "tomorrow", "tonight")
"""What a date begins with that is told from the document's day."""
_FLEETING = (
    *NEAR,
    *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
)

T = TypeVar("T")
_END, _LAST = attrgetter("end"), attrgetter("last")


@record()
class Chunk:
    """A phrase: its kind and its first and last token, both included.

    Kinds: n noun phrase, v finite verb group, t infinitive, g -ing group, l participle, i preposition, o "of", k
    calendar date, d other time, r adverb, j adjective, c u w h , ; - ( ) as the letters of `words`; "." anything else.
    """

    kind: str
    first: int
    last: int


@record(kw_only=True)
class Predicate:
    """A verb with its place in the sentence.

    `at` is its chunk. `subject` is a range of chunks, both ends included, or None. `role` is main, relative, content,
    subordinate, participle (reduced relatives too), gerund (after a preposition), infinitive or state (kind s: no verb
    but what somebody is, "mayor since 2011"; `at` is its noun). `governor` is the
    chunk of the verb that it depends on or shares its subject with. `object` is the antecedent of a relative clause
    that lacks its object ("the firm that he led"). `word` is what the verb would be where the sentence has none
    ("was born").
    """

    at: int
    kind: str
    role: str
    subject: Span | None
    governor: int | None = None
    object: Span | None = None
    certain: bool = True
    word: str = ""


@record(kw_only=True)
class Analysis:
    """One sentence: its span in the text, tokens, a letter for each, chunks, their kinds as one string, and its
    verbs."""

    text: str
    start: int
    end: int
    tokens: tuple[Token, ...]
    letters: str
    chunks: tuple[Chunk, ...]
    shape: str
    predicates: tuple[Predicate, ...]
    words: Callable[[int], list[str]] = field(init=False, compare=False, repr=False)
    """The small-letter words of a chunk."""
    noun: Callable[[int], Token] = field(init=False, compare=False, repr=False)
    """The last noun or name of a noun phrase: its head."""
    verb: Callable[[int], Token] = field(init=False, compare=False, repr=False)
    """The verb of a verb group that carries its meaning: the last one."""

    def __post_init__(self) -> None:
        tokens, letters, chunks = self.tokens, self.letters, self.chunks
        for name, asked in (
            ("words", Asked(partial(_words, tokens, chunks))),
            ("noun", Asked(partial(_last, tokens, letters, chunks, "NPQX"))),
            ("verb", Asked(partial(_last, tokens, letters, chunks, "VZLFgBAOM"))),
        ):
            object.__setattr__(self, name, asked.__getitem__)

    @property
    def reading(self) -> tuple[int, str, str]:
        """What tells this analysis from others of its article: where it stands, and how it is read."""
        return self.start, self.shape, self.letters

    def predicate_at(self, chunk: int) -> Predicate | None:
        """The predicate whose verb is that chunk."""
        for predicate in self.predicates:
            if predicate.at == chunk:
                return predicate
        return None

    def predicate_before(self, chunk: int) -> Predicate | None:
        """The last predicate before a chunk, in whatever form."""
        for predicate in reversed(self.predicates):
            if predicate.at < chunk:
                return predicate
        return None

    def verb_before(self, chunk: int) -> Predicate | None:
        """The last finite verb before a chunk."""
        for predicate in reversed(self.predicates):
            if predicate.at < chunk and predicate.kind == "v":
                return predicate
        return None

    def verb_after(self, chunk: int) -> Predicate | None:
        """The first finite verb after a chunk."""
        return next((item for item in self.predicates if item.at > chunk and item.kind == "v"), None)

    def predicate_of(self, chunk: int) -> Predicate | None:
        """The first predicate whose subject is that chunk alone."""
        return next((predicate for predicate in self.predicates if predicate.subject == (chunk, chunk)), None)

    def main_verb(self) -> Predicate | None:
        """The first finite verb of a main clause."""
        verbs = (predicate for predicate in self.predicates if predicate.kind == "v")
        return next((predicate for predicate in verbs if predicate.role == "main"), None)

    def chunk_of(self, offset: int) -> int:
        """The chunk in which a character offset of the text lies, -1 for none."""
        token = bisect_right(self.tokens, offset, key=_END)
        number = bisect_left(self.chunks, token, key=_LAST)
        within = number < len(self.chunks) and self.tokens[self.chunks[number].first].start <= offset
        return number if within else -1

    def chunk_with(self, token: int) -> int:
        """The chunk that a token is of, -1 for none."""
        chunks = self.chunks
        number = bisect_left(chunks, token, key=_LAST)
        return number if number < len(chunks) and chunks[number].first <= token else -1

    def with_other_dates_kept(self, own: Timex) -> "Analysis":
        """The analysis with dates that modify nouns as plain adjectives ("a bid for October elections" on Monday), but
        for the one a headline is written for, which goes without saying, and "next year's", which soon means another.
        """
        if "Y" not in self.letters:
            return self
        letters = "".join(
            "J" if letter == "Y" and token.timex is not own and not token.lower.startswith(_FLEETING) else letter
            for token, letter in zip(self.tokens, self.letters, strict=True)
        )
        return self if letters == self.letters else replace(self, letters=letters)

    def letters_of(self, chunk: int) -> str:
        """The letters of a chunk's tokens."""
        piece = self.chunks[chunk]
        return self.letters[piece.first : piece.last + 1]

    def is_figure(self, chunk: int) -> bool:
        """Whether a noun phrase is numbers alone: the age of "Ada Pell, 19,"."""
        return not self.letters_of(chunk).strip("Q")

    def first_letter(self, chunk: int) -> str:
        """The letter of a chunk's first token."""
        return self.letters[self.chunks[chunk].first]

    def last_letter(self, chunk: int) -> str:
        """The letter of a chunk's last token, which of a noun phrase is its noun's."""
        return self.letters[self.chunks[chunk].last]

    def time_of(self, date: int) -> TemporalValue | None:
        """The value of the date in a chunk."""
        token = self.tokens[self.chunks[date].first]
        return token.timex.temporal if token.timex is not None else None

    def span(self, chunk: int) -> Span:
        """The span of a chunk in the text."""
        piece = self.chunks[chunk]
        return self.tokens[piece.first].start, self.tokens[piece.last].end


def up_to(analysis: Analysis, chunk: int, before: Iterable[Analysis]) -> Iterator[tuple[Analysis, int]]:
    """A sentence and those `before` it, the nearest first, each with the chunk it is read up to: itself as far as
    `chunk`, they whole."""
    yield analysis, chunk
    for one in before:
        yield one, len(one.shape)


class Asked(dict[int, T]):
    """What a function tells of each chunk, found once: what is asked a dozen times of the chunk of each verb."""

    def __init__(self, find: Callable[[int], T]) -> None:
        self._find = find

    def __missing__(self, chunk: int) -> T:
        found = self[chunk] = self._find(chunk)
        return found


def _words(tokens: Sequence[Token], chunks: Sequence[Chunk], chunk: int) -> list[str]:
    piece = chunks[chunk]
    return [token.lower for token in tokens[piece.first : piece.last + 1]]


def _last(tokens: Sequence[Token], letters: str, chunks: Sequence[Chunk], told: str, chunk: int) -> Token:
    """The last token of a chunk that has one of some letters, else its last."""
    piece = chunks[chunk]
    at = piece.last
    while letters[at] not in told:
        if at == piece.first:
            return tokens[piece.last]
        at -= 1
    return tokens[at]


class Analyser(Protocol):
    """A function that analyses one sentence."""

    def __call__(self, text: str, span: Span, timexes: Sequence[Timex], names: Set[str]) -> Analysis:
        """The analysis of text[span]; `timexes` lie in it; `names` are words the article capitalises within its
        sentences."""
        ...
