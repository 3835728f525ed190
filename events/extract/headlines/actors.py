"""Who acts in a headline, in the sentence's own words: subjects and their owners; `objects` has who is acted upon.

Pronouns give way to the one clear candidate (see `references`); what is said of the naming are notes that lower the
confidence.
"""

import re
from dataclasses import replace

from events.extract.coreference import together
from events.extract.coreference.agreement import is_pronoun_subject
from events.extract.coreference.epithets import CLUBS
from events.extract.coreference.references import Resolver
from events.extract.headlines import around, belongings, judged, ones, owners, several
from events.extract.headlines.beside import told_beside
from events.extract.headlines.notes import NO_SUBJECT, ONLY_A_PRONOUN, OWNER_NAMED, PRONOUN_NAMED
from events.extract.headlines.ofwhat import as_its_sentence_tells, of_what, of_what_it_is
from events.extract.headlines.shortened import without_participle
from events.extract.headlines.whose import owner_chunk
from events.extract.lexicon import kinds
from events.extract.lexicon.nouns import singular
from events.extract.lexicon.words import word_set
from events.extract.syntax import nounphrases, partitives
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import Anchor
from events.extract.syntax.candidates import PRONOUNS, stands_after_a_thing
from events.extract.syntax.mentioned import tells_of_one
from events.extract.syntax.nounphrases import (
    named_apposition,
    phrase_pieces,
    proper,
    without_common_role,
    without_dates,
)
from events.extract.syntax.rendering import Piece, genitive, render, with_article
from events.sentences import Span

_RELATIVES = kinds.KIN | word_set("predecessor successor deputy assistant")
"""Roles that tell nothing without whose they are."""

_HANGERS_ON = _RELATIVES | word_set("family parent children lawyer doctor friend neighbour neighbor team colleague")
"""Who is somebody's, and tells nothing where that is nobody named."""

_OF_PEOPLE = kinds.KIN | word_set("descendant ancestor child children parent family relative spouse forefather")
"""Who is people's, and never a thing's."""

_NEVER_LINED = ("claim", "proceeding", "event", "offer")
"""Kinds of what has no parts to be told of: "blood on its lining" is not the case's."""

_ANY_BODY = word_set("company firm group business corporation enterprise organisation organization institution body")
"""What says no more of a named body than that it is one."""

_LONG_TITLE = 8
_LONG_ROLE = 6
"""So many words before a name in apposition leave no room for it."""


def subject_pieces(
    analysis: Analysis, anchor: Anchor, predicate: Predicate, resolver: Resolver
) -> tuple[list[Piece], tuple[str, ...]]:
    """The pieces of the subject with pronouns resolved, [] where there is none to name, and notes about it."""
    if anchor.spoken:
        return [anchor.spoken], ()
    span = anchor.subject or predicate.subject
    if span is None:
        return [], (NO_SUBJECT,)
    part = partitives.part_pieces(analysis, span[0])
    if part:
        return part, ()
    if is_pronoun_subject(analysis, predicate) and anchor.subject is None and not ones.is_number(analysis, span):
        name = resolver.resolve(analysis, span[0], predicate)
        if name and not _acts_on(analysis, predicate, span[0], name):
            whole = as_its_sentence_tells(analysis, span[0], name)
            return [whole if whole != name else of_what_it_is(name, resolver)], (PRONOUN_NAMED,)
        points = analysis.words(span[0])[0] not in PRONOUNS
        return [], (NO_SUBJECT if points else ONLY_A_PRONOUN,)
    named = resolver.resolve_definite(analysis, span[0]) if span[0] == span[1] else ""
    named = named or (together.named(analysis, span[0], resolver) if span[0] == span[1] else "")
    one = analysis.noun(span[0]).lower in CLUBS or named == resolver.topics.land
    one = one and not named.endswith("s")  # "Rovers hopes"
    if named and (one or not (resolver.topics.is_many(named) and _is_singular(analysis, predicate))):
        return [named], (PRONOUN_NAMED,)
    whole = of_what(analysis, span[0], resolver) if span[0] == span[1] else ""
    if whole:
        return [whole.removeprefix("the ")], (PRONOUN_NAMED,)
    if span[0] == span[1] and _is_by_a_person(analysis, span[0], resolver):
        return [], (NO_SUBJECT,)
    span, pieces = _with_name_beside(analysis, without_common_role(analysis, span))
    pieces = [*_all_but(analysis, span[0]), *pieces, *_season(analysis, span[1]), *ones.place_of_one(analysis, span[1])]
    if ones.is_mere_ordinal(analysis, span) and analysis.shape[span[0] + 1 : span[0] + 3] == "on":
        return list(phrase_pieces(analysis, (span[0], span[0] + 2))), ()
    alone = span[1] <= span[0] + 1 and ones.is_superlative(analysis, (span[0], span[0]))
    apposed = re.match("l?,(?=n)", analysis.shape[span[0] + 1 :]) if alone else None
    if apposed is not None:  # "the best known, "Low Water","
        first = last = span[0] + 1 + apposed.end()
        while analysis.shape[last + 1 : last + 3] == "on":
            last += 2
        return list(without_dates(analysis, phrase_pieces(analysis, (first, last)))), ()
    if ones.goes_without_noun(analysis, span):
        return ones.with_noun(analysis, span[0], pieces, resolver)
    if span[0] == span[1] and pieces and isinstance(pieces[-1], int) and analysis.letters[pieces[-1]] == "G":
        noun = resolver.resolve_ellipsis(analysis, span[0])
        return [*pieces, *([noun] if noun else [])], ()
    owner = _whose(analysis, span[0], resolver) or resolver.kin_of(analysis, span[0])
    owner = owner or belongings.whose(analysis, span[0], resolver)
    if owner:
        return [genitive(analysis, owner), *pieces], ()
    if ones.is_part_of_many(analysis, span):
        return ones.part_of_many(analysis, span, pieces, resolver)
    if ones.is_owned_ordinal(analysis, span):
        noun = resolver.resolve_ellipsis(analysis, span[0])
        pieces, notes = possessor_named(analysis, span[0], [*pieces, noun], resolver)
        return (pieces, notes) if noun else ([], (ONLY_A_PRONOUN,))
    kept = without_participle(analysis, pieces)
    inside = any(isinstance(piece, int) and analysis.letters[piece] == "X" for piece in kept)
    if inside or "c" in analysis.shape[span[0] : span[1] + 1]:
        return _members_named(analysis, pieces, resolver)
    if span == predicate.subject and anchor.subject is None:
        beside_it = nounphrases.clause_of_subject(analysis, predicate) or told_beside(analysis, predicate)
        pieces += beside_it or judged.case_of_plea(analysis, span, resolver)
    pieces, notes = possessor_named(analysis, span[0], pieces, resolver)
    pieces, called = owners.with_owner_called(analysis, owners.with_firm_named(analysis, pieces, resolver), resolver)
    return _inner_possessors_named(analysis, pieces, resolver, (*notes, *called))


def _with_name_beside(analysis: Analysis, span: Span) -> tuple[Span, list[Piece]]:
    """ "Ferry Orkla", of "another ferry, the Orkla": a noun phrase before the name that it has in apposition, or that
    name alone where the phrase cannot stand before it; and the span that is told of."""
    beside = named_apposition(analysis, span)
    if beside is not None and not _goes_before_a_name(analysis, span, beside):
        span, beside = beside, None
    pieces = _whole_title(analysis, without_dates(analysis, phrase_pieces(analysis, span)))
    if beside is not None and len(pieces) < _LONG_ROLE:
        one_more = analysis.words(span[0])[0] == "another"
        pieces = [*pieces[one_more:], *_quoted(analysis, phrase_pieces(analysis, beside))]
    return span, pieces


def _members_named(analysis: Analysis, pieces: list[Piece], resolver: Resolver) -> tuple[list[Piece], tuple[str, ...]]:
    """ "She and Hale": a list with its pronouns named; one that cannot be is as open as a pronoun alone."""
    notes: tuple[str, ...] = ()
    if isinstance(pieces[0], int) and analysis.letters[pieces[0]] == "S":
        pieces, notes = possessor_named(analysis, analysis.chunk_with(pieces[0]), pieces, resolver)
    kept = len(without_participle(analysis, pieces))
    for place, piece in enumerate(pieces[:kept]):
        if isinstance(piece, int) and analysis.tokens[piece].lower in PRONOUNS and analysis.letters[piece] == "X":
            chunk = analysis.chunk_with(piece)
            before = next(iter(resolver.before()), None) if place and analysis.words(chunk) == ["it"] else None
            name = resolver.resolve(analysis, chunk) if before is None else ""
            if before is not None and tells_of_one(before):
                name = resolver.its(analysis, chunk)  # "talks with it", as "its talks"
            name = name or _acted_upon(analysis, chunk, resolver)
            name = with_article(analysis, name) if place and name else name
            pieces = [*pieces[:place], name or piece, *pieces[place + 1 :]]
            notes = (*notes, PRONOUN_NAMED if name else ONLY_A_PRONOUN)
    pieces, notes = _inner_possessors_named(analysis, pieces, resolver, notes)
    return pieces, notes


def _acted_upon(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """ "The workers", of "a plan to pay them"; "the hall", of "an attempt to burn it": on whom or what that acts which
    somebody had in mind."""
    verb = analysis.predicate_at(chunk - 1)
    if verb is None or verb.kind != "t" or analysis.shape[verb.at - 1 : verb.at] != "n":
        return ""
    planned = replace(verb, subject=(verb.at - 1, verb.at - 1), role="main")
    pointed = several.acted_upon if analysis.words(chunk) == ["them"] else around.acted_upon
    return pointed(analysis, planned, chunk, resolver)


def _is_by_a_person(analysis: Analysis, chunk: int, resolver: Resolver) -> bool:
    """ "The first film Hale (made)": what a person did it to, and the person."""
    name = proper(analysis, chunk) if analysis.last_letter(chunk) == "P" else ""
    return bool(name) and stands_after_a_thing(analysis, chunk, name) and resolver.people.gender(name) is not None


def _is_singular(analysis: Analysis, predicate: Predicate) -> bool:
    """Whether a verb form is that of one: "is", "hopes"."""
    chunk = analysis.chunks[predicate.at]
    first = analysis.tokens[chunk.first].lower
    return first in ("is", "was", "has") or (analysis.letters[chunk.first] == "Z" and first.endswith("s"))


def _goes_before_a_name(analysis: Analysis, span: Span, name: Span) -> bool:
    """Whether a noun goes before the name beside it: a thing or a body does, and a person's role alone ("chief
    executive Ada Pell"), but not before a role of its own ("its head, the lawyer Tom Hale"), nor "one", nor what any
    body is called ("the company, Corvane Foods")."""
    words = analysis.words(span[0])
    if span[0] == span[1] and len(words) == 2 and words[0] == "the" and words[1] in _ANY_BODY:
        return False
    if not kinds.is_person(analysis.noun(span[0]).lower):
        return analysis.words(span[0]) != ["one"]
    first, last = analysis.chunks[span[0]].first, analysis.chunks[span[0]].last
    bare = set(analysis.letters_of(name[0])) == {"P"}
    return span[0] == span[1] and bare and last - first < _LONG_ROLE - 2


def _season(analysis: Analysis, chunk: int) -> list[Piece]:
    """The noun of "a dry summer", which is read as a date."""
    last = analysis.chunks[chunk].last
    dated = analysis.letters[last] == "J" and analysis.shape[chunk + 1 : chunk + 2] == "k"
    date = analysis.chunks[chunk + 1] if dated else analysis.chunks[chunk]
    return [*range(date.first, date.last + 1)] if dated and date.first == date.last else []


def _acts_on(analysis: Analysis, told: Predicate, pronoun: int, name: str) -> bool:
    """ "The council kept it closed": whether a name is of who acts on the pronoun that a participle tells of, and so is
    not what it stands for."""
    verb = analysis.predicate_at(pronoun - 1) if told.kind == "l" and pronoun < told.at else None
    if verb is None or verb.subject is None or analysis.words(pronoun)[-1] not in ("it", "him", "her", "them"):
        return False
    own = {analysis.noun(at).lower for at in range(verb.subject[0], verb.subject[1] + 1)}
    return name.split()[-1].lower() in own


def _all_but(analysis: Analysis, chunk: int) -> list[Piece]:
    """ "All but" before a number, which is no subject by itself; "not" before "one", "hardly" before "any"."""
    first = analysis.chunks[chunk].first
    before = [token.lower for token in analysis.tokens[max(0, first - 2) : first]]
    if before[-1:] in (["not"], ["hardly"], ["scarcely"], ["barely"]) and analysis.letters[first] in "QD":
        return [first - 1]
    return [first - 2, first - 1] if before == ["all", "but"] else []


def _whole_title(analysis: Analysis, pieces: list[int]) -> list[Piece]:
    """The tokens of a subject; where it begins in quotation marks, all that stands in them, if no clause does."""
    opening = pieces[0] - 1 if pieces else -1
    if opening < 0 or analysis.tokens[opening].text not in '"“':
        return list(pieces)
    after = range(pieces[0], min(pieces[0] + _LONG_TITLE, len(analysis.tokens)))
    closing = next((at for at in after if analysis.tokens[at].text in '"”'), -1)
    if closing > 0 and analysis.tokens[closing - 1].text in ",.":
        if not set("VZBMA").isdisjoint(analysis.letters[pieces[0] : closing]):
            return list(pieces)  # "Our factory burned down," he said
        closing -= 1
    return list(range(pieces[0], closing)) if closing > pieces[-1] else list(pieces)


def _quoted(analysis: Analysis, pieces: list[int]) -> list[int]:
    """The tokens of a name with the quotation marks around it and its article within them: "The Herring Road","."""
    first, last = pieces[0] - 1, pieces[-1] + 1
    first -= first > 0 and analysis.letters[first] == "D" and analysis.letters[first - 1] == '"'
    last += analysis.letters[last : last + 2] == ',"'
    around = first >= 0 and last < len(analysis.letters) and analysis.letters[first] + analysis.letters[last] == '""'
    return [*range(first, pieces[-1] + 1), last] if around else pieces


def _inner_possessors_named(
    analysis: Analysis, pieces: list[Piece], resolver: Resolver, notes: tuple[str, ...]
) -> tuple[list[Piece], tuple[str, ...]]:
    """ "Two of its managers" with the owner's name; where none is clear, the subject is as open as a pronoun."""
    if pieces and isinstance(pieces[0], int) and analysis.tokens[pieces[0]].lower == "of":
        return [], (NO_SUBJECT,)
    kept = len(without_participle(analysis, pieces))
    for place, piece in enumerate(pieces[:kept]):
        if place == 0 or not isinstance(piece, int) or analysis.letters[piece] != "S":
            continue
        if _is_of_the_first(analysis, pieces[:place]):
            continue
        chunk = analysis.chunk_with(piece)
        owner = resolver.resolve(analysis, chunk) or around.owner_of_part(analysis, chunk, resolver)
        planned = owner[:1].islower() and " for " in owner  # "the order for two ships" has none
        owner = "" if planned or kinds.kind(owner.split(" ")[-1]) in _NEVER_LINED else owner
        said = {analysis.tokens[one].text for one in pieces[:place] if isinstance(one, int)}
        if owner in pieces or owner.split(" ")[-1] in said:  # "Wrangel and the remains of his army"
            continue
        if not owner:
            return pieces, (*notes, ONLY_A_PRONOUN)
        owner = genitive(analysis, with_article(analysis, owner))
        pieces = [*pieces[:place], owner, *pieces[place + 1 :]]
        notes = (*notes, OWNER_NAMED)
    return pieces, notes


def _is_of_the_first(analysis: Analysis, before: list[Piece]) -> bool:
    """ "Fermont Bank and its rival": what joins an owner to a name before it says who that is."""
    joined = before[-1:]
    conjunction = bool(joined) and isinstance(joined[0], int) and analysis.letters[joined[0]] == "C"
    name = before[-2:-1]
    return conjunction and bool(name) and (isinstance(name[0], str) or analysis.letters[name[0]] == "P")


def possessor_named(
    analysis: Analysis, chunk: int, pieces: list[Piece], resolver: Resolver
) -> tuple[list[Piece], tuple[str, ...]]:
    """The pieces with a leading "his", "its" replaced by its owner, or left out."""
    if not pieces or not isinstance(pieces[0], int) or analysis.letters[pieces[0]] != "S":
        return pieces, ()
    if _names_its_bearer(analysis, pieces):
        return pieces[1:], ()
    owner = resolver.resolve(analysis, chunk) or owners.owner_before(analysis, chunk, resolver)
    descend = singular(analysis.noun(chunk).lower) in _OF_PEOPLE
    if owner and not (descend and owners.are_things(owner)):
        return [genitive(analysis, owner), *pieces[1:]], (OWNER_NAMED,)
    kin = not {(noun := analysis.noun(chunk).lower), singular(noun)}.isdisjoint(_HANGERS_ON)
    kin = kin or bool(owner)
    return pieces[1:], ("possessive without a clear owner", *(["a relative of nobody named"] if kin else []))


def _whose(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """The owner of the noun phrase after "whose", "" for any other."""
    owner = owner_chunk(analysis, chunk, resolver)
    if owner < 0:
        return ""
    pieces, _ = possessor_named(analysis, owner, list(phrase_pieces(analysis, (owner, owner))), resolver)
    return render(analysis, pieces)


def _names_its_bearer(analysis: Analysis, pieces: list[Piece]) -> bool:
    """ "its leader Tom Hale": the name says who it is, whoever "its" is."""
    letters = [analysis.letters[piece] for piece in pieces if isinstance(piece, int)]
    if any(isinstance(piece, int) and analysis.tokens[piece].lower in _RELATIVES for piece in pieces):
        return False
    return len(letters) > 3 and letters[1:2] == ["N"] and set(letters[-2:]) == {"P"} and "I" not in letters
