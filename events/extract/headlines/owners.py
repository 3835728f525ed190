"""Whose a thing in a headline is: "his", "her" and "its" after a subject that they cannot mean, with the owner's name.

"Police searched his home" tells nobody whose; "Hale sold his house" does, so it stays.
"""

import re
from collections.abc import Sequence

from events.extract.coreference import together
from events.extract.coreference.agreement import agree, group_of, is_anothers
from events.extract.coreference.definite import LANDS
from events.extract.coreference.epithets import FIRMS_AND_CLUBS
from events.extract.coreference.references import Resolver
from events.extract.headlines import around
from events.extract.headlines.notes import OWNER_NAMED
from events.extract.lexicon import kinds, selection
from events.extract.lexicon.countries import country, is_adjective
from events.extract.lexicon.names import ORGANISATION_WORDS, PARTICLES, TITLES
from events.extract.lexicon.nounclasses import COLLECTIVE, PLURALS
from events.extract.lexicon.nouns import is_plural, singular
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.candidates import HE, PRONOUNS, SHE
from events.extract.syntax.mentioned import naming_words, thing_of
from events.extract.syntax.rendering import Piece, genitive, with_article
from events.extract.syntax.telling import OWNING
from events.patterns import seldom
from events.sentences import Span

_POSSESSED = seldom(r"^[A-Z][\w.’' -]*['’]s? (?=[a-z])")


def without_other_owner(
    analysis: Analysis, predicate: Predicate, pieces: list[Piece], resolver: Resolver
) -> list[Piece]:
    """ "She lost to his brother, Peter Vik" -> "lost to Peter Vik": the name says who, where "his" is not the subject's
    and a reader would take it so."""
    for piece in pieces:
        if not isinstance(piece, int) or analysis.letters[piece] != "S" or predicate.subject is None:
            continue
        last = analysis.chunks[analysis.chunk_with(piece)].last
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
    owner = resolver.resolve(analysis, analysis.chunk_with(piece))
    subject = [token for at in range(predicate.subject[0], predicate.subject[1] + 1) for token in analysis.words(at)]
    if not owner or subject[0] in PRONOUNS or owner.split()[-1].lower() in subject:
        return [*pieces[:place], word, *pieces[place + 1 :]], ()
    return [*pieces[:place], genitive(analysis, owner), *pieces[place + 1 :]], (OWNER_NAMED,)


def owner_named(analysis: Analysis, predicate: Predicate, piece: Piece, resolver: Resolver) -> str:
    """The owner for "its" after people ("protesters set fire to its embassy", not theirs), for "his" after a thing."""
    if not isinstance(piece, int) or analysis.letters[piece] != "S" or predicate.subject is None:
        return ""
    if analysis.tokens[piece].lower in ("his", "her"):
        return _of_another(analysis, predicate.subject, piece, resolver)
    if analysis.tokens[piece].lower != "its" or predicate.object is not None:
        return ""
    thing = predicate.role == "relative" and analysis.words(predicate.at - 1) == ["which"]  # "a rival which"
    person = not thing and _is_person(analysis, predicate.subject, resolver)
    many = _is_many(analysis, predicate.subject)
    if not (person or many or around.is_harmed(analysis, predicate) or _has_no_such(analysis, predicate, piece)):
        return ""
    owner = (_object_before(analysis, predicate, resolver) if person else "") or resolver.resolve_owner(
        analysis, predicate
    )
    if not owner and person:
        owner = resolver.resolve(analysis, analysis.chunk_with(piece))
    owner = owner or around.owner(analysis, predicate, piece, resolver)
    if not owner:
        return ""
    owner = _POSSESSED.sub("the ", owner)  # not "Holm's library's tower"
    return genitive(analysis, with_article(analysis, owner))


def _object_before(analysis: Analysis, predicate: Predicate, resolver: Resolver) -> str:
    """ "A court heard that she joined the museum and was put in charge of its coins": the object of the verb before, of
    the same person, is nearer than the subject of another clause."""
    verb = analysis.predicate_at(predicate.governor) if predicate.governor is not None else None
    if verb is None or verb.kind != "v" or verb.subject != predicate.subject:
        return ""
    object_ = verb.at + 1
    beside = analysis.shape[object_ : object_ + 1] == "n" and analysis.shape[object_ + 1 : object_ + 2] != "o"
    thing = thing_of(analysis, (object_, object_), resolver.candidate, told=OWNING) if beside else None
    return resolver.words_for(analysis, analysis, thing) if thing is not None else ""


def with_owner_called(
    analysis: Analysis, pieces: Sequence[Piece], resolver: Resolver
) -> tuple[list[Piece], tuple[str, ...]]:
    """The pieces with the name for "the company" in "two of the company's managers", and a note where there is one."""
    for place, piece in enumerate(pieces):
        if not place or not isinstance(piece, int) or analysis.letters[piece] != "G" or pieces[place - 1] != piece - 1:
            continue
        name = resolver.owner_called(analysis, piece)
        if name:
            first = place - 2 if place > 1 and pieces[place - 2] == piece - 2 else place - 1
            kept = [*pieces[:first], genitive(analysis, name), *pieces[place + 1 :]]
            return kept, (OWNER_NAMED,)
    return [*pieces], ()


def with_firm_named(analysis: Analysis, pieces: Sequence[Piece], resolver: Resolver) -> list[Piece]:
    """The pieces of a subject with the name for "the company" in "shares in the company", for "the two countries" in
    "talks between the two countries", "the two countries' envoys"."""
    for place, piece in enumerate(pieces):
        if isinstance(piece, int) and analysis.tokens[piece].lower == "two" and _own(analysis, piece):
            two = together.the_two(analysis, analysis.chunk_with(piece), resolver)
            first = place - (place > 0 and pieces[place - 1] == piece - 1)
            return [*pieces[:first], genitive(analysis, two), *pieces[place + 3 :]] if two else [*pieces]
        if not place or not isinstance(piece, int) or analysis.tokens[piece].lower not in ("the", "both"):
            continue
        chunk = analysis.chunk_with(piece)
        words, kind = analysis.words(chunk), analysis.shape[chunk - 1]
        two = together.countries(analysis, chunk, resolver) if kind in "io" else ""
        if two:
            return [*pieces[:place], two, *pieces[place + len(words) :]]
        if kind in "io" and len(words) == 2 and words[1] in FIRMS_AND_CLUBS | LANDS:
            name = resolver.resolve_definite(analysis, chunk)
            if name[:1].isupper():
                return [*pieces[:place], name, *pieces[place + 2 :]]
    return [*pieces]


def _own(analysis: Analysis, two: int) -> bool:
    """Whether countries follow the word "two" that own what comes next: "the two countries' envoys"."""
    the = analysis.tokens[two - 1].lower == "the"
    return the and analysis.letters[two : two + 3] == "QNG" and analysis.tokens[two + 1].lower in together.COUNTRIES


def _is_person(analysis: Analysis, subject: Span, resolver: Resolver) -> bool:
    """Whether a subject is a person, so that "its" is another's; "the Kinbrae Courier" is none, nor is a given name
    alone: "Lena made its first flight" is told of a ship."""
    head = analysis.noun(subject[0]).lower
    own = resolver.candidate(analysis, subject)
    named = own is not None and own.agrees in ("he", "she", "person") and resolver.people.gender(own.name) is not None
    common = analysis.last_letter(subject[0]) == "N"
    return (common and kinds.is_person(head)) or head in HE | SHE or named


def _has_no_such(analysis: Analysis, predicate: Predicate, piece: int) -> bool:
    """ "A train killed its two cubs": whether a subject has no part of the name that follows "its"."""
    part = analysis.noun(analysis.chunk_with(piece)).lower
    span = predicate.subject
    common = span is not None and analysis.last_letter(span[0]) == "N"
    return common and span is not None and selection.owns(analysis.noun(span[0]).lower, part) is False


def _is_many(analysis: Analysis, subject: Span) -> bool:
    """Whether a subject is a plural, so that "its" is another's."""
    head = analysis.noun(subject[0]).lower
    plural = analysis.last_letter(subject[0]) == "N" and is_plural(head)
    return plural or kinds.are_somebody(head)


def _of_another(analysis: Analysis, subject: Span, piece: int, resolver: Resolver) -> str:
    """The owner for "his" after what cannot own it: a thing ("a crash broke his hip"), a body, a woman; the name for
    "left her unable to walk"."""
    chunk = analysis.chunk_with(piece)
    group = group_of(analysis.tokens[piece].lower)
    if not (is_anothers(analysis, chunk) or _is_no_owner(analysis, subject, group, resolver)):
        return ""
    if any(_may_own(analysis, at, group, resolver) for at in range(subject[1] + 1, chunk)):
        return ""
    owner = resolver.resolve(analysis, chunk)
    whose = subject[0] > 2 and analysis.words(subject[0] - 1) == ["whose"]  # is told by the owner's name
    last = analysis.chunks[subject[0] - 4 if whose and subject[0] > 3 else subject[0]].last
    if not owner or owner.split()[-1] in {token.text for token in analysis.tokens[last + 1 : piece]}:
        return ""
    owns = analysis.last_letter(chunk) in "NP"
    if owner[:1].islower() and " " in owner and owner.split()[0] not in PARTICLES:
        return ""  # "a grandson of the painter's"
    owner = with_article(analysis, owner)
    return genitive(analysis, owner) if owns else owner


def _is_no_owner(analysis: Analysis, subject: Span, group: str, resolver: Resolver) -> bool:
    """Whether nobody takes "his" (`group` "he") for the subject's: what is no single person, or one of another gender;
    a list, and what is somebody's itself ("his team dropped his name"), leave it open."""
    chunk = analysis.chunks[subject[0]]
    if analysis.letters[chunk.first] == "X":
        return group_of(analysis.tokens[chunk.first].lower) not in ("", group)
    if analysis.letters[chunk.first] == "S" or "c" in analysis.shape[subject[0] : subject[1]]:
        return False
    told = resolver.told_of(analysis, subject)
    agrees = told.agrees if told is not None else ""
    if analysis.letters[chunk.last] == "N" and agrees in ("", "they"):
        return kinds.person_gender(analysis.noun(subject[0]).lower) in (None, "he" if group == "she" else "she")
    if told is None or agrees != "it":
        return agrees in ("they", "he", "she") and agrees != group
    words = told.name.split()
    if kinds.person_gender(words[-1].lower()) is not None or not TITLES.isdisjoint(words):
        return False  # "the Pope"
    article = analysis.tokens[chunk.first].lower == "the"
    return article or bool(country(told.name)) or words[-1] in ORGANISATION_WORDS


def is_nobodys(analysis: Analysis, predicate: Predicate, pieces: Sequence[Piece], resolver: Resolver) -> bool:
    """ "Norland cut all ties after rioters burned his house": whether "his", "she" or "their" stands among the pieces,
    and nothing from the subject on, before it or the subject itself, is known to be one whom it means."""
    first, last = predicate.subject if predicate.subject is not None else (predicate.at, predicate.at)
    several = "c" in analysis.shape[first:last]
    for piece in pieces:
        group = group_of(analysis.tokens[piece].lower) if isinstance(piece, int) else ""
        if not isinstance(piece, int) or group in ("", "it") or (several and group == "they"):
            continue
        until = analysis.chunk_with(piece)
        if not any(_is_known_as(analysis, at, group, resolver) for at in range(first, max(until, first + 1))):
            return True
    return False


def _is_known_as(analysis: Analysis, chunk: int, group: str, resolver: Resolver) -> bool:
    """Whether a noun phrase is surely a "he", a "she", or many."""
    if analysis.shape[chunk] != "n":
        return False
    told = resolver.candidate(analysis, (chunk, chunk))
    known = told is not None and told.agrees != "anything" and agree(told.agrees, group)
    if known or _is_of_one(analysis, chunk, group, resolver) or group_of(analysis.words(chunk)[0]) == group:
        return True
    noun = analysis.noun(chunk).lower
    return is_plural(noun) if group == "they" else kinds.person_gender(noun) in (group, "person")


def _is_of_one(analysis: Analysis, chunk: int, group: str, resolver: Resolver) -> bool:
    """ "Hale's trial": whether a noun phrase begins with whose it is, who is known for a "he" or a "she"."""
    owner = re.match("D?(?P<name>P+)G", analysis.letters_of(chunk))
    if owner is None:
        return False
    first = analysis.chunks[chunk].first
    words = analysis.tokens[first + owner.start("name") : first + owner.end("name")]
    gender = resolver.topics.people.gender(" ".join(token.text for token in words))
    return gender is not None and agree(gender or "person", group)


def _may_own(analysis: Analysis, chunk: int, group: str, resolver: Resolver) -> bool:
    """Whether "his" may be of somebody told of after the subject: "police arrested a man at his home"."""
    if analysis.shape[chunk] != "n":
        return False
    noun = analysis.noun(chunk)
    if analysis.last_letter(chunk) == "X":
        return group_of(noun.lower) == group
    told = resolver.candidate(analysis, (chunk, chunk))
    named = told is not None and agree(told.agrees, group)
    return named or kinds.person_gender(noun.lower) in (group, "person") or is_adjective(noun.text)


def are_things(owner: str) -> bool:
    """Whether an owner is no name and nobody: "sugar and cotton"; "the slaves" and "the crew" are somebody."""
    last = owner.split()[-1]
    somebody = kinds.are_somebody(last) or kinds.person_gender(singular(last)) is not None
    many = last in PLURALS | COLLECTIVE or last.endswith(("men", "men's"))
    return last.islower() and not (somebody or many or kinds.is_body(singular(last)))


_FOUND = word_set("report findings conclusions recommendations verdict ruling chairman chairwoman members")
"""What a body has, and not the thing that it looks into."""


def owner_before(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """The words for the subject of the clause before, as whose a subject that begins with "its" or "his" goes on ("the
    refinery was closed in 1991; its hall"), or of the verb that has it as its object ("the probe returned its first
    images"); "" where an object may be the owner as well."""
    group = group_of(analysis.words(chunk)[0])
    clauses = [item for item in analysis.predicates if item.at < chunk and item.kind == "v" and item.role == "main"]
    last = clauses[-1] if clauses else None
    if not any(item.subject is not None and item.subject[0] == chunk for item in analysis.predicates):
        return ""
    if (
        last is None
        or last.subject is None
        or group not in ("it", "he", "she")
        or _has_rivals(analysis, last, chunk, group, resolver)
    ):
        return ""
    joined = analysis.shape[last.at + 1 : chunk]
    if joined and "c" not in joined and ";" not in joined:
        return ""  # "the ferry was empty, its owner said"
    first = analysis.chunks[last.subject[0]].first
    if analysis.letters[first] in "SX" or "c" in analysis.shape[last.subject[0] : last.subject[1] + 1]:
        return ""
    noun = analysis.noun(last.subject[0]).lower
    if group == "it":
        thing = thing_of(analysis, last.subject, resolver.candidate, told=OWNING)
        owns = thing is not None and kinds.kind(thing.noun) not in ("event", "money")
        return resolver.words_for(analysis, analysis, thing) if thing is not None and owns else ""
    gender = kinds.person_gender(noun) if analysis.last_letter(last.subject[0]) == "N" else None
    return naming_words(analysis, last.subject) if gender in (group, "person") else ""


def _has_rivals(analysis: Analysis, verb: Predicate, chunk: int, group: str, resolver: Resolver) -> bool:
    """Whether a clause up to `chunk` tells of another that may be the owner: a person, or an object of its verbs."""
    body = verb.subject is not None and kinds.is_body(analysis.noun(verb.subject[0]).lower)
    finds, many_before = body and analysis.noun(chunk).lower in _FOUND, False
    for at in range(verb.at + 1, chunk):
        if group != "it" and _may_own(analysis, at, group, resolver):
            return True
        if group != "it" or analysis.shape[at] != "n":
            continue
        acted_upon = analysis.shape[at - 1] in "vtg" and base(analysis.verb(at - 1).lower) not in ("become", "remain")
        many = is_plural(analysis.noun(at).lower) and analysis.last_letter(at) == "N"  # no owner of "its report"
        beside = many_before and not many  # "sold the plots to Orbix, and its lorries"
        many_before = many_before or (many and acted_upon)
        if ((acted_upon and not many) or beside) and not finds:
            return True
        if analysis.last_letter(at) == "X":
            return True
    return any(kind in "uwh" for kind in analysis.shape[verb.at + 1 : chunk])
