"""The noun that a number goes without inside a headline: "her first two marathons", "the 40th test", "two more trams",
"the remaining three schools"; and who "the three" or "the trio" are: "three arrested men", "three astronauts". Of any
other subject that is a number alone `ones` tells, of "the other two" `another`.

Where no such noun is clear, the words stay.
"""

from collections.abc import Sequence
from itertools import chain, islice

from events.extract.coreference.references import Resolver
from events.extract.headlines.notes import PRONOUN_NAMED
from events.extract.lexicon import kinds
from events.extract.lexicon.nouns import plural, singular
from events.extract.lexicon.verbs import DYING, base
from events.extract.lexicon.words import IN_ORDER, word_set
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.ellipsis import as_many, number
from events.extract.syntax.rendering import Piece

_SETS = {"pair": "two", "duo": "two", "trio": "three", "quartet": "four", "quintet": "five"}
_CHARGING = word_set("arrest detain")
"""What is done to suspects, who may be told from others by that."""
_ORDER = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
_ANYBODY = word_set("man woman person")
_HARMED = word_set("hurt injure wound hospitalise hospitalize arrest detain")
BEFALLING_PEOPLE = _HARMED | DYING | word_set("kill flee jail charge survive")
"""What befalls people, and never an occasion."""
_FAR = 12
"""How many sentences before are looked at for those whom "the three" are."""


def with_numbers_named(
    analysis: Analysis, pieces: Sequence[Piece], resolver: Resolver
) -> tuple[list[Piece], tuple[str, ...]]:
    """The pieces of a phrase with the noun that a number in it goes without, and a note where there is one."""
    for place, piece in enumerate(pieces):
        if not isinstance(piece, int) or analysis.letters[piece] != "Q":
            continue
        if any(isinstance(one, str) for one in pieces[place + 1 : place + 3]):
            continue  # named before: "two more trams"
        chunk = analysis.chunk_with(piece)
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


def some_more(analysis: Analysis, chunk: int, counted: str, resolver: Resolver) -> str:
    """ "Trams", of "two more" after "a tram" or after what is `counted`; "tram", of "one more". A bomb is not what
    is hurt, and more people may be others, unless the same is told of them."""
    noun, verb = counted or resolver.resolve_more(analysis, chunk), analysis.predicate_of(chunk)
    done = base(analysis.verb(verb.at).lower) if verb is not None else ""
    somebody = kinds.are_somebody(noun)
    if somebody and noun != "people":
        before = next(iter(resolver.before()), None)
        alike = before is not None and any(base(before.verb(one.at).lower) == done for one in before.predicates)
        return noun if alike else ""
    if done in _HARMED and not somebody and kinds.kind(singular(noun)) != "animal":
        return ""
    return singular(noun) if analysis.words(chunk) == ["one"] else noun


def is_set(words: Sequence[str]) -> bool:
    """Whether the words of a noun phrase are "the three" or "the trio", who were told of before."""
    return (
        len(words) == 2
        and words[0] == "the"
        and words[1] != "couple"
        and (words[1] in _SETS or (number(words[1]) or 0) > 1)
    )


def told_as_many(analysis: Analysis, chunk: int, resolver: Resolver) -> list[Piece]:
    """ "Three arrested men" for "the three", "five astronauts" for "all five": the number with those of whom the
    nearest sentence that tells of as many does, or else the lead; [] where none does, or of two kinds."""
    words = analysis.words(chunk)
    count = _SETS.get(words[-1], words[-1])
    if not (is_set(words) or (words[0] == "all" and len(words) == 2)):
        return []
    near = (one for _, one in resolver.having(count, _FAR))
    found = as_many(analysis, chunk, number(count) or 0, chain(near, resolver.lead()))
    if found is None:
        return []
    where, at = found
    first, last = where.chunks[at].first, where.chunks[at].last
    noun = last
    while noun - 1 > first and where.letters[noun - 1] == "N":
        noun -= 1
    of_which = " ".join(token.text for token in where.tokens[noun : last + 1])
    charged = _is_charged(where, at)
    return [f"{words[0]} {count}" if words[0] == "all" else count, *(["arrested"] if charged else []), of_which]


def as_first_called(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """ "Suspect", for the noun of "the third man" after "two of the suspects" or "two suspects"; "" where the sentence
    before, or the one before that, does not tell of one fewer so."""
    words = analysis.words(chunk)
    place = _ORDER.index(words[1]) if len(words) == 3 and words[0] == "the" and words[1] in _ORDER else 0
    if not place or words[2] not in _ANYBODY:
        return ""
    for where in islice(resolver.before(), 2):
        told: set[str] = set()
        for at in range(len(where.shape)):
            if where.shape[at] != "n" or place not in map(number, where.words(at)):
                continue
            *before, last_word = where.words(at)
            of_many = before in ([], ["the"]) and number(last_word) == place
            last = at + 2 if of_many and where.shape[at + 1 : at + 3] == "on" else at
            told.add(singular(where.noun(last).lower))
        named = {noun for noun in told if kinds.person_gender(noun) is not None} - _ANYBODY
        if named:
            return named.pop() if len(named) == 1 else ""
    return ""


def _is_charged(analysis: Analysis, chunk: int) -> bool:
    """Whether a clause tells that somebody was arrested."""
    return any(
        base(analysis.verb(item.at).lower) in _CHARGING
        and (chunk in (item.at + 1,) or (item.subject == (chunk, chunk) and analysis.last_letter(item.at) == "L"))
        for item in analysis.predicates
    )
