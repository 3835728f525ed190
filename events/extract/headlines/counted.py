"""The noun that a number goes without inside a headline: "her first two marathons", "the 40th test", "two more trams",
"the remaining three schools". Of a subject that is a number alone `ones` tells, of "the other two" `another`.

Where no such noun is clear, the words stay.
"""

from collections.abc import Sequence

from events.extract.coreference.references import Resolver
from events.extract.headlines.notes import PRONOUN_NAMED
from events.extract.lexicon.nouns import plural
from events.extract.lexicon.words import IN_ORDER
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.ellipsis import number
from events.extract.syntax.rendering import Piece


def with_numbers_named(
    analysis: Analysis, pieces: Sequence[Piece], resolver: Resolver
) -> tuple[list[Piece], tuple[str, ...]]:
    """The pieces of a phrase with the noun that a number in it goes without, and a note where there is one."""
    for place, piece in enumerate(pieces):
        if not isinstance(piece, int) or analysis.letters[piece] != "Q":
            continue
        if isinstance(next(iter(pieces[place + 1 :]), None), str):
            continue  # named before
        chunk = analysis.chunk_of(analysis.tokens[piece].start)
        if piece != analysis.chunks[chunk].last or analysis.shape[chunk + 1 : chunk + 2] == "o":
            continue
        last = chunk + 1 == len(analysis.chunks)
        more = [piece + 1] if not last and analysis.words(chunk + 1) == ["more"] else []
        noun = _noun(analysis, chunk, more=bool(more), resolver=resolver)
        rest = [one for one in pieces[place + 1 :] if one not in more]
        if noun:
            return [*pieces[: place + 1], *more, noun, *rest], (PRONOUN_NAMED,)
        if more and place and rest == [*pieces[place + 1 :]]:
            return [*pieces[: place + 1], *more, *rest], ()
    return [*pieces], ()


def _noun(analysis: Analysis, chunk: int, *, more: bool, resolver: Resolver) -> str:
    """The noun of a chunk that ends in a number."""
    words, letters = analysis.words(chunk), analysis.letters_of(chunk)
    if more and letters == "Q" and number(words[0]):
        within = chunk > 0 and analysis.shape[chunk - 1] in "io"
        told = analysis.shape[chunk + 2 : chunk + 3] in ("n", "j", "t", *(() if within else ("v",)))
        return "" if told else resolver.resolve_more(analysis, chunk)  # "two more died", "one more to come"
    known = letters[0] in "DS" and len(words) > 1
    if known and len(words) == 2 and words[-1].endswith(("st", "nd", "rd", "th")) and words[-1][:1].isdigit():
        return resolver.resolve_ranked(analysis, chunk)
    if known and words[-2] in IN_ORDER:
        noun = resolver.resolve_ranked(analysis, chunk)
        return plural(noun) if noun else ""
    return resolver.resolve_remaining(analysis, chunk) if known and words[-2] == "remaining" else ""
