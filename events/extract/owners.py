"""Whose a thing in a headline is: "his", "her" and "its" after a subject that they cannot mean, with the owner's name.

"Police searched his home" tells nobody whose; "Hale sold his house" does, so it stays.
"""

import re

from events.extract import kinds
from events.extract.agreement import group_of
from events.extract.analysis import Analysis, Predicate
from events.extract.candidates import HE, PRONOUNS, SHE
from events.extract.nouns import is_strong_event, singular
from events.extract.references import Resolver
from events.extract.rendering import Piece, genitive
from events.extract.verbs import base
from events.extract.words import word_set
from events.sentences import Span

_VOTING = word_set("vote approve reject ratify")


def without_other_owner(
    analysis: Analysis, predicate: Predicate, pieces: list[Piece], resolver: Resolver
) -> list[Piece]:
    """ "She lost to his brother, Peter Vik" -> "lost to Peter Vik": the name says who, where "his" is not the subject's
    and a reader would take it so."""
    for piece in pieces:
        if not isinstance(piece, int) or analysis.letters[piece] != "S" or predicate.subject is None:
            continue
        last = analysis.chunks[analysis.chunk_of(analysis.tokens[piece].start)].last
        kin = next((at for at in range(piece + 1, last + 1) if analysis.tokens[at].lower in kinds.KIN), None)
        named = [at for at in pieces if kin and isinstance(at, int) and at > kin and analysis.letters[at] == "P"]
        if kin is None or not named or not _is_anothers(analysis, predicate.subject, piece, named[-1], resolver):
            continue
        after = kin + 1 + (analysis.tokens[kin + 1].text == ",")
        return [at for at in pieces if not isinstance(at, int) or not piece <= at < after]
    return pieces


def _is_anothers(analysis: Analysis, subject: Span, piece: int, name: int, resolver: Resolver) -> bool:
    """Whether "his" is not the subject's: who is a woman, or of another family than his brother."""
    owner = group_of(analysis.tokens[piece].lower)
    if owner not in ("he", "she"):
        return False
    own = group_of(analysis.words(subject[0])[0])
    told = resolver.candidate(analysis, subject)
    own = own or (told.agrees if told is not None else "")
    if own in ("he", "she") and own != owner:
        return True
    family = analysis.tokens[name].text
    another = told is not None and told.name.split()[-1] != family
    return another and len(re.findall(rf"\b{re.escape(family)}\b", analysis.text)) > 1


def moved_owner_named(
    analysis: Analysis, predicate: Predicate, pieces: list[Piece], resolver: Resolver
) -> tuple[list[Piece], tuple[str, ...]]:
    """ "Her notebooks, which the museum bought" after the verb: with her name, unless the subject is meant."""
    place = next(
        (at for at, piece in enumerate(pieces) if isinstance(piece, int) and analysis.letters[piece] == "S"), -1
    )
    piece = pieces[place] if place >= 0 else ""
    if not isinstance(piece, int) or predicate.subject is None:
        return pieces, ()
    word = analysis.tokens[piece].lower
    owner = resolver.resolve(analysis, analysis.chunk_of(analysis.tokens[piece].start))
    subject = [token for at in range(predicate.subject[0], predicate.subject[1] + 1) for token in analysis.words(at)]
    if not owner or subject[0] in PRONOUNS or owner.split()[-1].lower() in subject:
        return [*pieces[:place], word, *pieces[place + 1 :]], ()
    return [*pieces[:place], genitive(analysis, owner), *pieces[place + 1 :]], (
        "possessive replaced by the one clear candidate",
    )


def owner_named(analysis: Analysis, predicate: Predicate, piece: Piece, resolver: Resolver) -> str:
    """The owner for "its" after people ("protesters set fire to its embassy", not theirs), for "his" after a thing."""
    if not isinstance(piece, int) or analysis.letters[piece] != "S" or predicate.subject is None:
        return ""
    if analysis.tokens[piece].lower in ("his", "her"):
        return _of_another(analysis, predicate, predicate.subject, piece, resolver)
    if analysis.tokens[piece].lower != "its":
        return ""
    head = analysis.noun(predicate.subject[0]).lower
    own = resolver.candidate(analysis, predicate.subject)
    person = kinds.is_person(head) or head in HE | SHE or (own is not None and own.agrees in ("he", "she", "person"))
    many = analysis.letters[analysis.chunks[predicate.subject[0]].last] == "N" and singular(head) != head
    if not (person or many or kinds.are_somebody(head)):
        return ""
    owner = resolver.resolve_owner(analysis, predicate)
    if not owner and person:
        owner = resolver.resolve(analysis, analysis.chunk_of(analysis.tokens[piece].start))
    return genitive(analysis, owner) if owner else ""


def _of_another(analysis: Analysis, predicate: Predicate, subject: Span, piece: int, resolver: Resolver) -> str:
    """The owner for "his" after what is nobody, "a crash broke his hip", or more than one, "the council heard his
    appeal"; the name for "left her unable to walk"."""
    first, last = analysis.chunks[subject[0]].first, analysis.chunks[subject[0]].last
    if analysis.letters[first] == "S" or "c" in analysis.shape[subject[0] : subject[1]]:
        return ""
    chunk = analysis.chunk_of(analysis.tokens[piece].start)
    head = analysis.noun(subject[0]).lower
    body = kinds.are_somebody(head) or kinds.is_body(head) or _decides(analysis, subject, predicate)
    if body and _somebody_between(analysis, subject, chunk):
        return ""
    if not body and (analysis.letters[last] != "N" or kinds.person_gender(head) is not None):
        return ""
    owner = resolver.resolve(analysis, chunk)
    if not owner or owner.split()[-1] in {token.text for token in analysis.tokens[last + 1 : piece]}:
        return ""
    owns = analysis.letters[analysis.chunks[chunk].last] in "NP"
    return genitive(analysis, owner) if owns else owner


def _decides(analysis: Analysis, subject: Span, predicate: Predicate) -> bool:
    """Whether a name with its article votes: "the Seimas approved her nomination", which is another's."""
    article = analysis.letters[analysis.chunks[subject[0]].first] == "D"
    verbs = [verb for verb in analysis.predicates if verb.at in (predicate.at, predicate.at + 1)]
    return article and any(base(analysis.verb(verb.at).lower) in _VOTING for verb in verbs)


def _somebody_between(analysis: Analysis, subject: Span, chunk: int) -> bool:
    """Whether "his" at a chunk may be of somebody told of after the subject: "police arrested a man at his home"."""
    between = analysis.shape[subject[1] + 2 : chunk]
    nouns = [at for at in range(subject[1] + 1, chunk) if analysis.shape[at] == "n"]
    return "v" in between or not all(is_strong_event(analysis.noun(at).lower) for at in nouns)
