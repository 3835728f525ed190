"""Who and what is acted upon in a headline: objects and their owners, in the sentence's own words.

Pronouns give way to the one clear candidate (see `references`), never to the subject.
"""

import re
from dataclasses import replace

from events.extract import kinds
from events.extract.agreement import group_of
from events.extract.analysis import Analysis, Predicate
from events.extract.candidates import HE, PRONOUNS, SHE
from events.extract.complement import Unit
from events.extract.nouns import is_strong_event, singular
from events.extract.references import Resolver
from events.extract.rendering import Piece, genitive
from events.extract.verbs import base
from events.extract.words import word_set
from events.sentences import Span

_VOTING = word_set("vote approve reject ratify")
_OF_ONESELF = word_set(
    "say admit confess claim promise vow insist deny add hope believe think fear recall remember tell pledge announce"
)
"""What people tell of themselves."""
_TAKING = word_set("upon on for at into with from to over through across against by about")
"""Prepositions between a verb and its object: "came upon it"."""


def with_objects_named(
    analysis: Analysis, predicate: Predicate, units: list[Unit], resolver: Resolver
) -> tuple[list[Unit], tuple[str, ...]]:
    """The phrases after the verb, with "him", "her" and "it" replaced by the one clear candidate, not the subject."""
    named: list[Unit] = []
    notes: tuple[str, ...] = ()
    for unit in units:
        pieces: list[Piece] = list(unit.pieces)
        earlier = [piece for one in named for piece in one.pieces]
        if predicate.object is not None and unit.at == predicate.object[0]:
            pieces, notes = _moved_owner_named(analysis, predicate, pieces, resolver)
        pieces = _without_other_owner(analysis, predicate, pieces, resolver)
        for place, piece in enumerate(pieces):
            name = _object_named(analysis, predicate, piece, resolver) or _owner_named(
                analysis, predicate, piece, resolver
            )
            if name and not _is_said_again(analysis, name, [*earlier, *pieces[:place]]):
                pieces[place] = name
                notes = ("pronoun replaced by the one clear candidate",)
        named.append(replace(unit, pieces=pieces) if pieces != unit.pieces else unit)
    return named, notes


def _is_said_again(analysis: Analysis, name: str, before: list[Piece]) -> bool:
    """ "Stripped Ada Pell of her citizenship", "set up a board to review it": what stands a few words before."""
    nouns = {
        analysis.tokens[piece].lower for piece in before if isinstance(piece, int) and analysis.letters[piece] == "N"
    }
    owners = {genitive(analysis, piece) for piece in before if isinstance(piece, str)}
    people = {analysis.tokens[at].text for at in before if isinstance(at, int) and analysis.letters[at] == "P"}
    if name.split()[-1] in people:
        return True
    return name in owners or (name.startswith("the ") and name.split()[-1] in nouns)


def _without_other_owner(
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


def _moved_owner_named(
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


def _shared_object(analysis: Analysis, predicate: Predicate, *, several: bool) -> str:
    """ "its embassy" for "it" in "closed its embassy in 1991 and reopened it in 2019": the object of the verb before
    that has the same subject, where no other thing stands between; "them" for a plural."""
    verb = analysis.predicate_at(predicate.governor) if predicate.governor is not None else None
    if predicate.kind != "v" or verb is None or verb.kind != "v" or verb.subject != predicate.subject:
        return ""
    if not re.fullmatch(r"n(?:in)?,?(?:i?k)?,?c[rk]*", analysis.shape[verb.at + 1 : predicate.at]):
        return ""
    chunk = analysis.chunks[verb.at + 1]
    last = chunk.last
    while last > chunk.first and analysis.letters[last] == "J":
        last -= 1
    words = analysis.text[analysis.tokens[chunk.first].start : analysis.tokens[last].end]
    first, _, rest = words.partition(" ")
    plural = analysis.letters[chunk.last] == "N" and analysis.tokens[chunk.last].lower.endswith("s")
    if plural is not several or analysis.letters[chunk.first] == "X":
        return ""
    return f"the {rest}" if first in ("a", "an") else words


def _verb_before(analysis: Analysis, predicate: Predicate, chunk: int) -> Predicate | None:
    """The verb whose object a chunk is: the predicate, or what completes it ("stopped selling it")."""
    over = analysis.shape[chunk - 1] == "i" and analysis.words(chunk - 1)[0] in _TAKING
    verb = analysis.predicate_at(chunk - 2 if over else chunk - 1)
    if verb is None or verb.at == predicate.at:
        return verb
    return replace(verb, subject=predicate.subject) if verb.kind in "gt" and verb.governor == predicate.at else None


def with_article(analysis: Analysis, name: str) -> str:
    """A common noun phrase with its article: one whose first word the text has with a small letter."""
    small = name[:1].lower() + name[1:]
    common = re.search(rf"(?<![\w-]){re.escape(small.split()[0])}(?![\w-])", analysis.text) if name else None
    return f"the {small}" if common else name


def _owner_named(analysis: Analysis, predicate: Predicate, piece: Piece, resolver: Resolver) -> str:
    """The owner for "its" after people ("protesters set fire to its embassy", not theirs), for "his" after a thing."""
    if not isinstance(piece, int) or analysis.letters[piece] != "S" or predicate.subject is None:
        return ""
    if analysis.tokens[piece].lower in ("his", "her"):
        return _hurt(analysis, predicate, predicate.subject, piece, resolver)
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


def _hurt(analysis: Analysis, predicate: Predicate, subject: Span, piece: int, resolver: Resolver) -> str:
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


def _object_named(analysis: Analysis, predicate: Predicate, piece: Piece, resolver: Resolver) -> str:
    """The words for "him", "her" or "it" at a token, "" where the subject may be meant, or more than one."""
    if not isinstance(piece, int) or analysis.letters[piece] != "X":
        return ""
    if analysis.tokens[piece].lower in ("he", "she"):
        return _told_of(analysis, predicate, piece, resolver)
    if analysis.tokens[piece].lower in ("it", "them"):
        chunk = analysis.chunk_of(analysis.tokens[piece].start)
        near = _verb_before(analysis, predicate, chunk)
        shared = _shared_object(analysis, predicate, several=analysis.tokens[piece].lower == "them")
        return shared or (with_article(analysis, resolver.resolve_thing(analysis, near, chunk)) if near else "")
    if analysis.tokens[piece].lower not in ("him", "her") or predicate.subject is None:
        return ""
    return resolver.resolve_object(analysis, analysis.chunk_of(analysis.tokens[piece].start), predicate.subject)


def _told_of(analysis: Analysis, predicate: Predicate, piece: int, resolver: Resolver) -> str:
    """The name for "she" in "a newspaper revealed that she held shares", "" where who speaks may be meant."""
    chunk = analysis.chunk_of(analysis.tokens[piece].start)
    told = next((item for item in analysis.predicates if item.subject == (chunk, chunk)), None)
    if told is None or told.role != "content" or predicate.subject is None:
        return ""
    group = group_of(analysis.tokens[piece].lower)
    own = resolver.candidate(analysis, predicate.subject)
    gender = own.agrees if own is not None else kinds.person_gender(analysis.noun(predicate.subject[0]).lower)
    if gender in (group, "person") and base(analysis.verb(predicate.at).lower) in _OF_ONESELF:
        return ""
    speaker = [word for at in range(predicate.subject[0], predicate.subject[1] + 1) for word in analysis.words(at)]
    name = resolver.resolve(analysis, chunk, told)
    return "" if not name or speaker[0] in PRONOUNS or name.split()[-1].lower() in speaker else name
