"""Things that a verb acts upon, or that stand beside it, by the names that the article has for them: "the prize" as the
Corrib Prize, "the company" as Orbix; and no "that" or "those" that points at another sentence.
"""

import re
from collections.abc import Sequence

from events.extract.coreference import definite, wider
from events.extract.coreference.epithets import CLUBS, FIRMS_AND_CLUBS
from events.extract.coreference.references import Resolver
from events.extract.coreference.towns import TOWNS
from events.extract.headlines.matters import INDEFINITE, opens_inquiry
from events.extract.headlines.mended import MENDED, of_what_mended
from events.extract.headlines.offices import office_of
from events.extract.headlines.ofwhat import of_what
from events.extract.headlines.pointing import POINTING, points_outside
from events.extract.lexicon.nouns import is_plural
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.rendering import Piece, genitive, with_article
from events.extract.syntax.units import Unit
from events.patterns import seldom

_OWNERS = FIRMS_AND_CLUBS | definite.LANDS
"""Nouns for whose a thing is that has a name: "the company's"."""
_WITHOUT_ARTICLE = definite.LANDS | TOWNS
"""Nouns for names that have no article."""
_LONGER = 28
"""So many characters longer a name may be than the noun that it stands for."""
_PLACING = word_set("in on at along near around")
_OF_A_NAME = seldom(r"(?:[A-Z][\w.&-]* )*[A-Z][\w.&-]*[’'](?:s )?")
_SMALL = word_set("the a an of to in on at for and s")
"""Words that a headline may have twice."""
_POINTING = definite.POINTING | POINTING | MENDED
_TOLD = _POINTING | INDEFINITE
"""What a phrase is asked for of which more may be told."""
_BELONGING = word_set("join rejoin leave quit coach train captain manage represent serve lead")
"""What one does with the club that one is of."""


def with_things_named(
    analysis: Analysis, predicate: Predicate, subject: Sequence[Piece], units: list[Unit], resolver: Resolver
) -> list[Unit]:
    """The phrases after the verb, with "the prize" by the name that holds the noun, "the Corrib Prize", or by what the
    article told of it, "the strike committee", and "the company" by its name; where no more is said of it here."""
    told = [
        piece
        for unit in units
        for piece in unit.pieces
        if isinstance(piece, int) and analysis.tokens[piece].lower in _TOLD
    ]
    if not any(analysis.tokens[piece].lower in _POINTING or opens_inquiry(analysis, piece) for piece in told):
        return units
    span = predicate.subject or (0, -1)
    said = {token for at in range(span[0], span[1] + 1) for token in analysis.words(at)}
    said |= {
        analysis.tokens[at].lower
        for unit in units
        for at in unit.pieces
        if isinstance(at, int) and analysis.letters[at] == "P"
    }
    said |= {word.lower() for piece in subject if isinstance(piece, str) for word in re.split(r"[ ’']", piece)}
    said -= _SMALL
    named = [
        _without_pointing(analysis, _thing_named(analysis, predicate, unit.pieces, said, resolver), resolver)
        for unit in units
    ]
    return [
        unit if pieces is unit.pieces else unit._replace(pieces=pieces)
        for unit, pieces in zip(units, named, strict=True)
    ]


def _thing_named(
    analysis: Analysis, predicate: Predicate, pieces: Sequence[Piece], said: set[str], resolver: Resolver
) -> Sequence[Piece]:
    for place, piece in enumerate(pieces):
        if not isinstance(piece, int) or analysis.tokens[piece].lower not in _TOLD:
            continue
        if analysis.tokens[piece].lower in MENDED:
            whole = of_what_mended(analysis, analysis.chunk_with(piece), resolver)
            if whole and not {word for word in whole.lower().split()[2:] if word != "the"} & said:
                return [*pieces[:place], whole, *pieces[place + 1 :]]
        if analysis.tokens[piece].lower not in definite.POINTING and not opens_inquiry(analysis, piece):
            continue
        if pieces[place + 2 : place + 3] == [piece + 2] and analysis.letters[piece + 2] == "G":
            called = analysis.tokens[piece + 1].lower in _OWNERS
            owner = resolver.owner_called(analysis, piece + 2) if called else ""
            if owner and not set(owner.lower().split()) & said:
                return [*pieces[:place], genitive(analysis, with_article(analysis, owner)), *pieces[place + 3 :]]
            continue
        chunk = analysis.chunk_with(piece)
        noun = analysis.noun(chunk).text
        alone = analysis.words(chunk)[1:] == [noun] and not _is_told_here(analysis, chunk)
        name = resolver.resolve_definite(analysis, chunk) if alone else ""
        whole = "" if name else of_what(analysis, chunk, resolver) or office_of(analysis, predicate, chunk, resolver)
        if whole and not set(whole.lower().split()) - {noun} & said:
            rest = [one for one in pieces[place:] if not isinstance(one, int) or one > analysis.chunks[chunk].last]
            kept = whole[:1].islower() and not whole.startswith("the ")
            return [*pieces[: place + kept], whole, *rest]
        words = name.lower().split()
        firm = noun in FIRMS_AND_CLUBS and not _may_be_another(analysis, chunk)
        if (firm or noun in _WITHOUT_ARTICLE) and name[:1].isupper() and not set(words) & said:
            return [*pieces[:place], name, *pieces[place + 2 :]]
        if wider.is_wider(noun) and words and noun not in words and not set(words) & said:
            named = name[:1].isupper() and words[-1] == name.split()[-1] and "'" not in name.replace("’", "'")
            whole = f"the {name}" if named else with_article(analysis, name)  # "the Heron lander"
            return [*pieces[:place], whole, *pieces[place + 2 :]]
        if noun in words and len(words) > 1 and len(name) <= len(noun) + _LONGER and not set(words) & said:
            article = _OF_A_NAME.match(name) is None  # "Hartwell's city council"
            return [*pieces[: place + article], name, *pieces[place + 2 :]]
    return pieces


def _is_told_here(analysis: Analysis, chunk: int) -> bool:
    """Whether a phrase behind a noun says which is meant: "of the city", "the cities along the coast"."""
    following = analysis.shape[chunk + 1 : chunk + 3]
    placed = following == "in" and analysis.words(chunk + 1)[0] in _PLACING and is_plural(analysis.noun(chunk).lower)
    return following[:1] == "o" or placed


def _may_be_another(analysis: Analysis, chunk: int) -> bool:
    """Whether a firm or a club is acted upon, and so may be another than the one which the article is about: it is sold
    or founded; who joins or leaves a club, or trains it, does so to that."""
    if analysis.shape[chunk - 1] not in "vtg":
        return False
    return analysis.noun(chunk).lower not in CLUBS or base(analysis.verb(chunk - 1).lower) not in _BELONGING


def _without_pointing(analysis: Analysis, pieces: Sequence[Piece], resolver: Resolver) -> Sequence[Piece]:
    """ "Convicted of the murders", of "those murders": what nothing in a headline says; a quotation stays."""
    pointing = [piece for piece in pieces if isinstance(piece, int) and points_outside(analysis, piece)]
    if not pointing or resolver.speaker(analysis.tokens[pointing[0]].start):
        return pieces
    return ["the" if piece in pointing else piece for piece in pieces]
