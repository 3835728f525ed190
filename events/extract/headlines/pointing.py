"""What a "that" or "those" inside a subject points at, which nothing in a headline says: "appeal against that penalty".

It is told by what the article calls it, else by "the" after the same noun was told just before; where nothing was, the
subject is as open as a pronoun, or, of "one of those officials", as a noun that says nothing by itself.
"""

from collections.abc import Sequence

from events.extract.coreference.references import Resolver
from events.extract.headlines.notes import ONLY_A_PRONOUN, PRONOUN_NAMED, SAYS_NOTHING
from events.extract.headlines.ofwhat import of_what
from events.extract.lexicon.nouns import is_plural
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.nounphrases import tells_whom
from events.extract.syntax.rendering import Piece, with_article

POINTING = word_set("this that these those")
_OF_TIME_AND_WAY = word_set("name point time stage moment day year month week way kind sort reason purpose end")
"""What "at this point" and "in this way" are said with."""
_OPEN = {"that": ONLY_A_PRONOUN, "those": SAYS_NOTHING}
"""How open a subject is left by what points at another sentence: "existence of that channel"."""
_NEAR = 2
"""How many sentences before are looked at."""


def with_pointing_named(
    analysis: Analysis, pieces: Sequence[Piece], resolver: Resolver
) -> tuple[list[Piece], tuple[str, ...]]:
    """The pieces of a subject with what "that" or "those" behind its first noun points at, and a note about it."""
    for place, piece in enumerate(pieces):
        if not place or not isinstance(piece, int) or not points_outside(analysis, piece):
            continue
        chunk = analysis.chunk_with(piece)
        last = analysis.chunks[chunk].last
        rest = [one for one in pieces[place:] if not isinstance(one, int) or one > last]
        whole = resolver.resolve_definite(analysis, chunk) or of_what(analysis, chunk, resolver)
        if whole:
            return [*pieces[:place], with_article(analysis, whole), *rest], (PRONOUN_NAMED,)
        same = _told_before(analysis.noun(chunk).lower, resolver)
        if same == ["the"]:
            if chunk > 1 and analysis.last_letter(chunk - 2) == "Q" and is_plural(analysis.noun(chunk).lower):
                return [*pieces[:place], "the", *pieces[place + 1 :]], (SAYS_NOTHING,)  # "one of those officials"
            return [*pieces[:place], "the", *pieces[place + 1 :]], ()
        if same:
            return [*pieces[:place], *same, *rest], ()
        lacks = _OPEN.get(analysis.tokens[piece].lower)  # "signals along this stretch" stay
        return [*pieces[:place], "the" if lacks else piece, *pieces[place + 1 :]], (lacks,) if lacks else ()
    return [*pieces], ()


def _told_before(noun: str, resolver: Resolver) -> list[Piece]:
    """ "The six mills", of the nearest sentence that has the noun with a number; "the", of one that has it otherwise;
    [] where no sentence near does."""
    for _, where in resolver.having(noun, _NEAR):
        told = [at for at in range(len(where.shape)) if where.shape[at] == "n" and where.noun(at).lower == noun]
        counted = [where.words(at)[0] for at in told if where.letters_of(at) == "QN"]
        return ["the", *counted, noun] if len(counted) == 1 == len(told) and is_plural(noun) else ["the"]
    return []


def points_outside(analysis: Analysis, piece: int) -> bool:
    """Whether a token is a "that" or "those" before its noun, of which nothing is said behind it."""
    if analysis.letters[piece] != "D" or analysis.tokens[piece].lower not in POINTING:
        return False
    chunk = analysis.chunk_with(piece)
    last, told = analysis.chunks[chunk].last, analysis.shape[chunk + 1 : chunk + 2]
    if last == piece or analysis.letters[last] != "N" or told in ("o", "w", "l"):
        return False
    noun = analysis.tokens[last].lower
    somebody = tells_whom(analysis, [piece, piece + 1]) and not is_plural(noun)  # "those stranded abroad"
    voting = analysis.tokens[piece].lower == "those" and noun.endswith("ing")  # "those voting"
    return noun not in _OF_TIME_AND_WAY and not (somebody or voting)
