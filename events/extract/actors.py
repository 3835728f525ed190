"""Who acts in a headline and who is acted upon, in the sentence's own words: subjects, owners, objects.

Pronouns give way to the one clear candidate (see `references`); what is said of the naming are notes that lower the
confidence.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from events.extract.analysis import Analysis, Predicate
from events.extract.anchoring import Anchor
from events.extract.complement import Unit, without_dates
from events.extract.references import Resolver, is_pronoun_subject, named_apposition, phrase_pieces
from events.extract.rendering import Piece, render
from events.sentences import Span


def subject_pieces(
    analysis: Analysis, anchor: Anchor, predicate: Predicate, resolver: Resolver
) -> tuple[list[Piece], tuple[str, ...]]:
    """The pieces of the subject with pronouns resolved, [] where there is none to name, and notes about it."""
    span = anchor.subject or predicate.subject
    if span is None:
        return [], ("no subject found",)
    if is_pronoun_subject(analysis, predicate) and anchor.subject is None:
        name = resolver.resolve(analysis, span[0])
        return ([name], ("pronoun replaced by the one clear candidate",)) if name else ([], ("subject is a pronoun",))
    span = _name_in_apposition(analysis, span) or span
    pieces: list[Piece] = [*without_dates(analysis, phrase_pieces(analysis, span))]
    owner = _whose(analysis, span[0])
    if owner:
        return [_genitive(analysis, owner), *pieces], ()
    return possessor_named(analysis, span[0], pieces, resolver)


def _name_in_apposition(analysis: Analysis, span: Span) -> Span | None:
    """The name beside a subject that says whose somebody is: "his son and successor, King George"."""
    first, last = analysis.chunks[span[0]].first, analysis.chunks[span[0]].last
    owned = any(letter in "SG" for letter in analysis.letters[first : last + 1])
    return named_apposition(analysis, span) if owned else None


def possessor_named(
    analysis: Analysis, chunk: int, pieces: list[Piece], resolver: Resolver
) -> tuple[list[Piece], tuple[str, ...]]:
    """The pieces with a leading "his", "its" replaced by its owner, or left out."""
    if not pieces or not isinstance(pieces[0], int) or analysis.letters[pieces[0]] != "S":
        return pieces, ()
    if _names_its_bearer(analysis, pieces):
        return pieces[1:], ()
    owner = resolver.resolve(analysis, chunk)
    if owner:
        return [_genitive(analysis, owner), *pieces[1:]], ("possessive replaced by the one clear candidate",)
    return pieces[1:], ("possessive without a clear owner",)


def _genitive(analysis: Analysis, owner: str) -> str:
    """ "Hale's", with the apostrophe that the text uses."""
    curly = "’" in analysis.text
    return owner + ("’" if owner.endswith("s") and curly else ("’s" if curly else "'s"))


def _whose(analysis: Analysis, chunk: int) -> str:
    """The owner of the noun phrase after "whose", "" for any other."""
    if chunk < 2 or analysis.words(chunk - 1) != ["whose"]:
        return ""
    owner = chunk - 2 - (analysis.shape[chunk - 2] == ",")
    if owner < 0 or analysis.shape[owner] != "n":
        return ""
    return render(analysis, phrase_pieces(analysis, (owner, owner)))


def _names_its_bearer(analysis: Analysis, pieces: list[Piece]) -> bool:
    """ "its leader Tom Hale": the name says who it is, whoever "its" is."""
    letters = [analysis.letters[piece] for piece in pieces if isinstance(piece, int)]
    return len(letters) > 3 and letters[1:2] == ["N"] and set(letters[-2:]) == {"P"}


def shorter_subjects(analysis: Analysis, subject: list[Piece], predicate: Predicate) -> Iterator[list[Piece]]:
    """The subject as it is, then ever shorter: without participles, without what follows its first noun phrase."""
    yield without_participle(analysis, subject)
    if predicate.subject is not None and subject and isinstance(subject[0], int) and isinstance(subject[-1], int):
        first, last = (
            analysis.chunk_of(analysis.tokens[subject[0]].start),
            analysis.chunk_of(analysis.tokens[subject[-1]].start),
        )
        if "c" not in analysis.shape[first : last + 1] and last > first:
            until = first
            while analysis.shape[until + 1 : until + 3] == "on" and until + 2 <= last:
                until += 2
            yield list(phrase_pieces(analysis, (first, until)))
            yield list(phrase_pieces(analysis, (first, first)))
        yield _without_title(analysis, subject)


def without_participle(analysis: Analysis, subject: list[Piece]) -> list[Piece]:
    """ "A think tank linked to a ministry" -> "A think tank", where something follows the noun."""
    for place, piece in enumerate(subject):
        if (
            place
            and isinstance(piece, int)
            and analysis.letters[piece] == "L"
            and analysis.shape[analysis.chunk_of(analysis.tokens[piece].start)] == "l"
        ):
            return subject[:place]
    return subject


def _without_title(analysis: Analysis, subject: list[Piece]) -> list[Piece]:
    """ "NASA Administrator Jim Bridenstine" -> "Jim Bridenstine"."""
    tokens = [analysis.tokens[piece].text for piece in subject if isinstance(piece, int)]
    return (
        subject[-2:]
        if len(tokens) > 3 and all(word[:1].isupper() for word in tokens[-2:]) and "and" not in tokens
        else subject
    )


def with_objects_named(
    analysis: Analysis, predicate: Predicate, units: list[Unit], resolver: Resolver
) -> tuple[list[Unit], tuple[str, ...]]:
    """The phrases after the verb, with "him", "her" and "it" replaced by the one clear candidate, not the subject."""
    named: list[Unit] = []
    notes: tuple[str, ...] = ()
    for unit in units:
        pieces: list[Piece] = list(unit.pieces)
        for place, piece in enumerate(pieces):
            name = _object_named(analysis, predicate, piece, resolver)
            if name:
                pieces[place] = name
                notes = ("pronoun replaced by the one clear candidate",)
        named.append(replace(unit, pieces=pieces))
    return named, notes


def _shared_object(analysis: Analysis, predicate: Predicate) -> str:
    """ "its embassy" for "it" in "closed its embassy in 1991 and reopened it in 2019": the object of the verb before
    that has the same subject, where no other thing stands between."""
    verb = analysis.predicate_at(predicate.governor) if predicate.governor is not None else None
    if predicate.kind != "v" or verb is None or verb.kind != "v" or verb.subject != predicate.subject:
        return ""
    if not re.fullmatch(r"n(?:in)?,?(?:i?k)?,?c[rk]*", analysis.shape[verb.at + 1 : predicate.at]):
        return ""
    chunk = analysis.chunks[verb.at + 1]
    words = analysis.text[analysis.tokens[chunk.first].start : analysis.tokens[chunk.last].end]
    first, _, rest = words.partition(" ")
    plural = analysis.letters[chunk.last] == "N" and analysis.tokens[chunk.last].lower.endswith("s")
    if plural or analysis.letters[chunk.first] == "X":
        return ""
    return f"the {rest}" if first in ("a", "an") else words


def _object_named(analysis: Analysis, predicate: Predicate, piece: Piece, resolver: Resolver) -> str:
    """The words for "him", "her" or "it" at a token, "" where the subject may be meant, or more than one."""
    if not isinstance(piece, int) or analysis.letters[piece] != "X":
        return ""
    if analysis.tokens[piece].lower == "it":
        return _shared_object(analysis, predicate)
    if analysis.tokens[piece].lower not in ("him", "her") or predicate.subject is None:
        return ""
    return resolver.resolve_object(analysis, analysis.chunk_of(analysis.tokens[piece].start), predicate.subject)
