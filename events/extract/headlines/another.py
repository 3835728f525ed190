"""What "a previous bill", "an earlier version", "such a post", "the same ferry" and "the rebuilt mill" are one more, or
the same, of; how many "the other two" are; and what "gained control" is of.

The words are those of the one thing that the sentences before call so: "previous bill on port labour". Where there are
two, or nothing is said of it, the words stay.
"""

import re
from collections.abc import Sequence

from events.extract.coreference.references import Resolver
from events.extract.headlines.belongings import firm_named
from events.extract.headlines.counted import as_first_called
from events.extract.headlines.ofwhat import of_what
from events.extract.headlines.portions import of_what_portion
from events.extract.headlines.toldbefore import places_before
from events.extract.lexicon import kinds, wholewords
from events.extract.lexicon.nouns import is_event, is_plural, plural, singular
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import IN_ORDER, word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.mentioned import naming_words
from events.extract.syntax.rendering import Piece, genitive, with_article
from events.extract.syntax.units import Unit

_ONE_MORE = word_set("previous earlier similar further later another new second third next former rival")
_REMADE = word_set(
    "corrected redesigned rebuilt revised amended repaired restored modified updated completed finished refurbished"
)
"""What a thing is after something was done to it: the same that was told of before."""
_IN_A_ROW = _ONE_MORE | IN_ORDER
_POINTING = _IN_A_ROW | _REMADE | {"such", "same"}
_EDITIONS = word_set("version edition model prototype design draft")
"""What is always of something."""

_HELD = word_set("possession control ownership custody")
_GETTING = word_set("gain take lose regain keep retain assume")
_HOLDINGS = ("place", "structure", "institution", "natural", "vessel", "body")
"""Verbs of what one comes to hold, and the kinds of what is held."""

_SHARES = {"half": "of", "share": "of", **dict.fromkeys(("stake", "interest", "holding", "shares"), "in")}
"""What one has of a firm, and how that is joined to it."""
_ONE_OF_A_KIND = _POINTING | _HELD | _SHARES.keys() | {"other"}
_STATIVE = word_set("be have lie")
"""Verbs by which one does nothing."""
_HOLDING = word_set("sell buy raise increase cut reduce double lose keep retain acquire transfer pledge")

_SAME = 4
"""Words of "in the same area"."""
_WHERE = word_set("in at on near from with")
_STAYING = word_set("live stay remain be sit stand lie keep work serve belong end result come")
"""Verbs that ask where or with what."""

_ON_A_MATTER = ("proceeding", "law", "idea", "deal", "claim", "offer", "text")
"""Kinds of which one more is about the same; a second museum need not be one of glass."""


def with_kinds_named(analysis: Analysis, pieces: Sequence[Piece], resolver: Resolver) -> list[Piece]:
    """The pieces of a phrase, in which one more of a kind is told with what the kind is."""
    for place, piece in enumerate(pieces):
        if not isinstance(piece, int):
            continue
        word = analysis.tokens[piece].lower
        if word not in _ONE_OF_A_KIND:
            continue
        if word == "other":
            return _some_others(analysis, pieces, place, resolver)
        if word in _HELD:
            return [*pieces[: place + 1], *_held(analysis, piece, resolver), *pieces[place + 1 :]]
        if word in _SHARES and analysis.letters[piece - 1] == "S" and pieces[place - 1 : place] == [piece - 1]:
            return [*pieces[: place + 1], *_share(analysis, piece, resolver), *pieces[place + 1 :]]
        if word not in _POINTING:
            continue
        chunk = analysis.chunk_with(piece)
        last = analysis.chunks[chunk].last
        if word == "such" and analysis.words(chunk)[:-1] in (["such", "a"], ["such", "an"]):
            kind = resolver.kind_told(analysis, chunk)
            return [*pieces[:place], _indefinite(kind), *pieces[place + 3 :]] if kind else [*pieces]
        if word == "such" and is_plural(analysis.noun(chunk).lower) and piece == last - 1:
            many = _such(analysis, chunk, resolver)
            return [*pieces[:place], many, *pieces[place + 2 :]] if many else [*pieces]
        if word == "same" and not place and len(pieces) > 1:
            return [*pieces[1:]]  # as what, is not told
        if word in _REMADE and pieces[place:] == [piece, last] and piece == last - 1 and not place:
            same = _remade(analysis, chunk, resolver)
            return [piece, same] if same else [*pieces]
        called = as_first_called(analysis, chunk, resolver) if word in IN_ORDER and pieces[:2] == [piece, last] else ""
        if called:
            return [piece, called, *pieces[2:]]
        if word in _IN_A_ROW and piece == last - 1 and pieces[place + 1 :] == [last]:
            if place and (pieces[place - 1] != piece - 1 or analysis.letters[piece - 1] != "D"):
                continue
            compound = _compound(analysis, chunk, resolver)
            if compound:
                return [*pieces[: place + 1], compound, last]
            whole = of_what(analysis, chunk, resolver) if place else ""
            told = [piece, whole.partition(" ")[2]] if whole.startswith(f"{word} ") else [piece, last]
            return [*pieces[:place], *told, *(() if whole else _of_what(analysis, chunk, resolver))]
    return [*pieces]


def _remade(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """ "Table of star positions", for the noun of "a corrected table": what the article told of it before; "" where
    more is said of it here."""
    said = analysis.shape[chunk + 1 : chunk + 2] in ("o", "w", "t")
    return "" if said else resolver.told_at_first(analysis, chunk)


def _such(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """ "Motions of no confidence", for "such motions" of which nothing else is said here; "" where no such was told
    of."""
    noun = singular(analysis.noun(chunk).lower)
    kind = resolver.kind_told(analysis, chunk) if analysis.shape[chunk + 1 : chunk + 2] not in ("o", "w") else ""
    told = kind.split()
    return " ".join(plural(noun) if word == noun else word for word in told) if len(told) > 1 else ""


def _some_others(analysis: Analysis, pieces: Sequence[Piece], place: int, resolver: Resolver) -> list[Piece]:
    """ "Two other men" for "the other two men", which tells nothing of the first; "two other jets" for "the other two"
    of three jets."""
    other = pieces[place]
    if not isinstance(other, int) or analysis.letters[other - 1 : other + 2] != "DJQ" or other + 1 not in pieces:
        return [*pieces]
    if analysis.tokens[other - 1].lower != "the" or analysis.tokens[other + 1].lower == "one":
        return [*pieces]
    chunk = analysis.chunk_with(other)
    alone = analysis.chunks[chunk].last == other + 1
    before = pieces[:place] if pieces[place - 1 : place] != [other - 1] else pieces[: place - 1]
    noun = resolver.resolve_remaining(analysis, chunk) if alone and analysis.shape[chunk + 1 : chunk + 2] != "o" else ""
    others = f"other {noun}" if noun else "others"
    return [*before, other + 1, others if alone else other, *pieces[place + 2 :]]


def _held(analysis: Analysis, noun: int, resolver: Resolver) -> list[Piece]:
    """ "Of the islands", of "seized the islands and gained possession": what is held is what the verb before it, of the
    same subject, has as its object, or else the country of a profile, or what the sentence before tells of by name;
    nothing where another phrase tells."""
    chunk = analysis.chunk_with(noun)
    verb = analysis.predicate_at(chunk - 1)
    said = analysis.shape[chunk + 1 : chunk + 2] == "o" or not set(analysis.letters_of(chunk)) <= set("JN")
    if verb is None or verb.subject is None or said or base(analysis.verb(verb.at).lower) not in _GETTING:
        return []
    before = [one.at + 1 for one in analysis.predicates if one.at < verb.at and one.subject == verb.subject]
    if not before:
        place = resolver.topics.land or _told_of_before(resolver, passive=True)
        return [f"of {with_article(analysis, place)}"] if place and not _says(analysis, place) else []
    if analysis.shape[before[-1]] != "n":
        return []
    thing = naming_words(analysis, (before[-1], before[-1]))
    held = kinds.kind(singular(analysis.noun(before[-1]).lower)) in _HOLDINGS
    return [f"of {with_article(analysis, thing)}"] if thing and held else []


def _told_of_before(resolver: Resolver, *, passive: bool = False) -> str:
    """The name of the thing, or the noun of the firm or the place, that the sentence before tells of; perhaps only
    where something is done to it."""
    nearest = next(iter(resolver.before()), None)
    main = nearest.main_verb() if nearest is not None else None
    if nearest is None or main is None or main.subject is None:
        return ""
    done_to = "B" in nearest.letters_of(main.at) and nearest.last_letter(main.at) == "L"
    if passive and not done_to and base(nearest.verb(main.at).lower) not in _STATIVE:
        return ""
    at = main.subject[0]
    noun = nearest.noun(at).lower
    known = passive and nearest.words(at) == ["the", noun] and kinds.kind(noun) in _HOLDINGS
    return firm_named(nearest, at, resolver.back(1)) or (noun if known else "")


def _says(analysis: Analysis, name: str) -> bool:
    """Whether a sentence has the last word of a name."""
    return wholewords.has(analysis.text[analysis.start : analysis.end].lower(), name.split()[-1].lower())


def _share(analysis: Analysis, noun: int, resolver: Resolver) -> list[Piece]:
    """ "Of Orbix", of "the state founded Orbix. It sold its half": a share is one of the firm of which the sentence
    before tells as its subject, where that is no other's than who acts; nothing where another phrase tells."""
    chunk = analysis.chunk_with(noun)
    verb = analysis.predicate_at(chunk - 1)
    following = analysis.shape[chunk + 1 : chunk + 3]
    told = following[:1] in ("o", "w", "t") or (following == "in" and analysis.words(chunk + 1)[0] == "in")
    if verb is None or verb.subject is None or told or base(analysis.verb(verb.at).lower) not in _HOLDING:
        return []
    whole = _told_of_before(resolver)
    joined, by_itself = _SHARES[analysis.tokens[noun].lower], analysis.first_letter(verb.subject[0]) == "X"
    return (
        [f"{joined} {with_article(analysis, whole)}"] if whole and not by_itself and not _says(analysis, whole) else []
    )


def is_the_same(analysis: Analysis, predicate: Predicate, unit: Unit) -> bool:
    """ "In the same area", "with the same result": as which, nothing in the headline says; what a verb asks for stays
    ("lived in the same house")."""
    first, last = (unit.pieces[0], unit.pieces[-1]) if len(unit.pieces) == _SAME else ("", "")
    if not (isinstance(first, int) and isinstance(last, int)) or analysis.tokens[last - 1].lower != "same":
        return False
    chunk = analysis.chunk_with(last)
    following = analysis.shape[chunk + 1 : chunk + 2]
    alone = following not in ("w", "h", "o", "u", "n") and (following != "i" or analysis.words(chunk + 1) != ["as"])
    stays = base(analysis.verb(predicate.at).lower) in _STAYING
    return analysis.tokens[first].lower in _WHERE and alone and not stays


def _indefinite(words: str) -> str:
    return f"{'an' if words[:1].lower() in 'aeio' else 'a'} {words}"


def _of_what(analysis: Analysis, chunk: int, resolver: Resolver) -> list[Piece]:
    """ "of the lidar", "on port labour", after the noun of a chunk; nothing where that has such a phrase itself."""
    noun = analysis.noun(chunk).lower
    portion = of_what_portion(analysis, chunk, noun, resolver)
    if portion or analysis.shape[chunk + 1 : chunk + 2] in ("o", "i", "t", "h"):
        return [portion] if portion else []
    row = _of_a_row(analysis, chunk, resolver)
    if row or analysis.words(chunk)[-2] not in _ONE_MORE:
        return [row] if row else []
    if noun in _EDITIONS:
        whole = "" if _somebody_acts(resolver) else _subject_before(resolver) or resolver.its(analysis, chunk)
        whole = re.sub(r"^(?:original|first|early) ", "", whole, flags=re.IGNORECASE)
        return [f"of {with_article(analysis, whole)}"] if whole else []
    if kinds.kind(noun) not in _ON_A_MATTER and noun not in ("motion", "request", "petition"):
        return []
    _, _, about = resolver.told_at_first(analysis, chunk).partition(f"{noun} ")
    return [about] if about else []


def _of_a_row(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """ "Of moss", for "the first batch" near "a second batch of moss": what another of the row is of; "" for none, and
    where two are of different things."""
    noun, found = analysis.noun(chunk).lower, dict[str, str]()
    if analysis.words(chunk)[-2] not in IN_ORDER:
        return ""
    for where, chunks in places_before(analysis, chunk, resolver):
        for at in chunks:
            words = where.words(at) if where.shape[at : at + 3] == "non" else []
            if words[-1:] != [noun] or IN_ORDER.isdisjoint(words) or not set(where.letters_of(at + 2)) <= set("DJNP"):
                continue
            phrase = where.text[where.span(at + 1)[0] : where.span(at + 2)[1]]
            found[phrase.lower()] = phrase
    return found.popitem()[1] if len(found) == 1 else ""


def _compound(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """ "Course", for "a second correction" after "the first course correction", "reaction" for "a second wheel" after
    "one of its reaction wheels": the noun that goes with the same one, numbered too, or with those that it is one of,
    in the sentence or the one before; "" for none, or two."""
    noun, found = analysis.noun(chunk).lower, set[str]()
    happens = is_event(noun) or noun.endswith(("tion", "sion"))  # a second pavilion need not be one of glass
    for where, chunks in places_before(analysis, chunk, resolver, 1):
        for at in chunks:
            words = where.words(at) if where.shape[at] == "n" and where.letters_of(at)[-2:] == "NN" else []
            numbered = happens and words[-1:] == [noun] and not IN_ORDER.isdisjoint(words)
            one_of = at > 1 and where.shape[at - 1] == "o" and where.words(at - 2)[-1] in ("one", "first")
            if numbered or (one_of and words[-1:] == [plural(noun)]):
                found.add(words[-2])
    return found.pop() if len(found) == 1 else ""


def _somebody_acts(resolver: Resolver) -> bool:
    """ "Hale built a car and a boat": who does something to another is no thing that has editions."""
    nearest = next(iter(resolver.before()), None)
    return nearest is None or any(
        item.kind == "v"
        and item.role == "main"
        and nearest.shape[item.at + 1 : item.at + 2] == "n"
        and not _is_copula(nearest, item)
        for item in nearest.predicates
    )


def _is_copula(analysis: Analysis, verb: Predicate) -> bool:
    return analysis.words(verb.at)[-1] in ("is", "was", "are", "were", "became")


def _subject_before(resolver: Resolver) -> str:
    """ "Aurora's main instrument", for "its main instrument", the subject of the sentence before; "" for any other."""
    nearest = next(iter(resolver.before()), None)
    main = (item for item in nearest.predicates if item.kind == "v" and item.role == "main") if nearest else ()
    subject = next((item.subject for item in main), None)
    if nearest is None or subject is None or nearest.words(subject[0])[0] != "its":
        return ""
    owner = resolver.back(1).resolve(nearest, subject[0])
    words = naming_words(nearest, (subject[0], subject[0]))
    return f"{genitive(nearest, owner)} {words}" if owner else words
