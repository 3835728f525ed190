"""The noun that "one" stands for in a headline: "second uprising" for "a second one", "dam above Pesco" for "one above
Pesco"; that of "fourteen others", who are people; and that which "a second", "the oldest" and "a further 40" lack.

What "one" is, the clauses before it in its sentence bring in, else the sentence before: the one noun there with "a",
"that" or "this", or else the one plural. Where there are two, or only what is known ("the"), "one" stays.
"""

import re
from collections.abc import Iterable, Sequence

from events.extract.coreference.references import Resolver
from events.extract.headlines.counted import BEFALLING_PEOPLE, is_set, some_more, told_as_many, with_numbers_named
from events.extract.headlines.notes import ONLY_A_PRONOUN, PRONOUN_NAMED
from events.extract.headlines.oftwo import is_one_of_two, one_of_two
from events.extract.headlines.shares import with_whole_named
from events.extract.headlines.toldbefore import words_of
from events.extract.lexicon import kinds, selection
from events.extract.lexicon.nounclasses import UNCOUNTED
from events.extract.lexicon.nouns import is_event, is_plural, plural, singular
from events.extract.lexicon.speech import SAYING
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import IN_ORDER, word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.heads import COPULAS
from events.extract.syntax.nounphrases import bare_nouns, phrase_pieces, without_dates
from events.extract.syntax.rendering import Piece, with_article
from events.sentences import Span

_BRINGING_IN = word_set("a an another that this")
_PAIRS = (
    "larger smaller", "bigger smaller", "big small", "large small", "older newer", "older younger", "old new",
    "old young", "longer shorter", "upper lower", "inner outer", "first second", "northern southern", "eastern western",
    "left right", "heavier lighter", "higher lower", "near far", "former latter", "white black",
)  # fmt: skip
"""Adjectives that set two things of one name apart."""
_OPPOSITES = {
    one: frozenset(other for pair in _PAIRS if one in pair.split() for other in pair.split()) - {one}
    for one in " ".join(_PAIRS).split()
}
_STANDING = word_set("one ones others another")
_MODIFIED = "DJQPNRr"
_ORDINALS = IN_ORDER | word_set("latter former other next latest")
_SUPERLATIVES = word_set(
    "oldest youngest largest biggest smallest newest latest earliest longest worst best deadliest heaviest highest"
)
_PLACED = word_set("upstream downstream nearby inland offshore upstairs downstairs outside inside here there")
_NUMBERS = word_set("one two three four five six seven eight nine ten both another others some most many several few")
"""What stands alone only for a noun told before."""
_REPLACING = word_set("replace supersede")
_MANY = (["them"], ["these"], ["those"])
_ONE_MORE = word_set("a an another further additional")


def is_mere_ordinal(analysis: Analysis, span: Span) -> bool:
    """ "The second was annulled": stands for a noun of the sentence before."""
    words = analysis.words(span[0])
    return span[0] == span[1] and len(words) == 2 and words[0] in ("the", "a") and words[1] in _ORDINALS


def is_owned_ordinal(analysis: Analysis, span: Span) -> bool:
    """ "Its second was cancelled", of flights."""
    words = analysis.words(span[0])
    return span[0] == span[1] and len(words) == 2 and words[1] in IN_ORDER and analysis.first_letter(span[0]) == "S"


def is_superlative(analysis: Analysis, span: Span) -> bool:
    """ "The oldest", which stands for a noun of the sentence before, if none explains it ("the oldest, a chart")."""
    words = analysis.words(span[0])
    return span[0] == span[1] and len(words) == 2 and words[0] == "the" and words[1] in _SUPERLATIVES


def is_number(analysis: Analysis, span: Span) -> bool:
    """ "Two were returned", "both left", "all three left", "a further 40 were drilled": stands for what was told of
    before."""
    words, first = analysis.words(span[0]), analysis.chunks[span[0]].first
    if span[0] != span[1] or (first and analysis.tokens[first - 1].lower == "but"):  # "all but two"
        return False
    every = words[0] == "all" and len(words) == 2 and analysis.last_letter(span[0]) == "Q"
    return words[0] in _NUMBERS if len(words) == 1 else every or _is_some_more(analysis, span[0]) or is_set(words)


def goes_without_noun(analysis: Analysis, span: Span) -> bool:
    """Whether a subject is an ordinal, a superlative or a number alone."""
    return is_mere_ordinal(analysis, span) or is_superlative(analysis, span) or is_number(analysis, span)


def _is_some_more(analysis: Analysis, chunk: int) -> bool:
    return analysis.letters_of(chunk)[-1] == "Q" and _ONE_MORE.issuperset(analysis.words(chunk)[:-1])


def place_of_one(analysis: Analysis, chunk: int) -> list[Piece]:
    """ "Upstream", which tells "the one upstream" from another."""
    one = analysis.words(chunk)[-1] == "one" and analysis.shape[chunk + 1 : chunk + 2] == "r"
    return [analysis.chunks[chunk + 1].first] if one and analysis.words(chunk + 1)[0] in _PLACED else []


def with_noun(
    analysis: Analysis, chunk: int, pieces: Sequence[Piece], resolver: Resolver
) -> tuple[list[Piece], tuple[str, ...]]:
    """The pieces of an ordinal, a superlative or a number with the noun that it goes without; an ordinal says nothing
    without, "a further 40" may be people."""
    span = (chunk, chunk)
    two = one_of_two(analysis, chunk, resolver) if is_one_of_two(analysis, chunk) else ""
    if two:
        return [two], (PRONOUN_NAMED,)
    number = is_number(analysis, span)
    more = [analysis.chunks[chunk + 1].first] if analysis.words(chunk + 1) == ["more"] else []
    members = told_as_many(analysis, chunk, resolver) if number else []
    if members:
        return members, (PRONOUN_NAMED,)
    one = analysis.words(chunk) in (["another"], ["a", "second"])
    made = noun_of(analysis, chunk, resolver) if one else ""
    noun: Piece = made if isinstance(made, str) else ""
    several = _set_told(analysis, chunk) if number else ""
    if several:
        return [*pieces, several], (PRONOUN_NAMED,)
    replaced = _predecessor(analysis, chunk, resolver) if number and analysis.words(chunk) == ["one"] else ""
    if replaced:
        return [replaced], (PRONOUN_NAMED,)
    if not noun or (one and not number):
        told = resolver.resolve_counted(analysis, chunk) if number else resolver.resolve_ellipsis(analysis, chunk)
        if number and more:
            told = some_more(analysis, chunk, told, resolver)
        verb = analysis.predicate_of(chunk)
        befits = not number or verb is None or not told or _is_said_of(analysis, verb, singular(told)) is not False
        noun = (told if befits else "") or noun
    if noun:
        return [*pieces, *more, noun], (PRONOUN_NAMED,)
    if (len(analysis.words(chunk)) > 1 or more) and number:
        return [*pieces, *more], ()
    return [*pieces] if number else [], (ONLY_A_PRONOUN,)


def _set_told(analysis: Analysis, chunk: int) -> str:
    """ "Ferries", of "the ferry was one of six built in Holm and sold to Norland": of what kind the number is; "" for
    any other."""
    of_which = analysis.shape[:chunk].endswith("vno") and analysis.words(chunk - 2) == ["one"]
    verb = analysis.predicate_at(chunk - 3) if of_which else None
    if verb is None or verb.subject is None or COPULAS.isdisjoint(analysis.words(verb.at)[-1:]):
        return ""
    kind = analysis.noun(verb.subject[0]).lower
    common = analysis.last_letter(verb.subject[0]) == "N" and not is_plural(kind)
    some = "people" if kinds.person_gender(kind) is not None else plural(kind)  # "the mayor was one of nine arrested"
    return some if common else ""


def _predecessor(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """ "Predecessor of the new boiler", of "the new boiler replaces one that was built in 1988"; "" for any other
    "one", and where nothing says what replaces it."""
    verb = analysis.predicate_at(chunk - 1) if chunk else None
    replaces = verb is not None and verb.kind == "v" and base(analysis.verb(verb.at).lower) in _REPLACING
    if verb is None or verb.subject is None or not replaces or verb.subject[0] != verb.subject[1]:
        return ""
    at = verb.subject[0]
    if analysis.first_letter(at) == "X":  # "a firm installed a new boiler. It replaces one"
        before = next(iter(resolver.before()), None)
        found = {*_brought_in(before, range(len(before.shape)), acted=True)} if before is not None else set()
        name = f"the {found.pop()}" if len(found) == 1 else ""
    else:
        name = resolver.resolve_definite(analysis, at) or words_of(analysis, verb.subject, resolver)
    return f"predecessor of {with_article(analysis, name)}" if name else ""


def is_part_of_many(analysis: Analysis, span: Span) -> bool:
    """ "One of them", "two of these"."""
    return span[1] == span[0] + 2 and analysis.shape[span[1] - 1] == "o" and analysis.words(span[1]) in _MANY


def part_of_many(
    analysis: Analysis, span: Span, pieces: Sequence[Piece], resolver: Resolver
) -> tuple[list[Piece], tuple[str, ...]]:
    """The name of "one of them, Vik-based Nordhav,"; "one of the nine men", of "one of them"; else what that one is, of
    "one of them, a harbour scene,"; else as open as a pronoun."""
    one = analysis.words(span[0]) == ["one"]
    apposed = re.match(",n(?:on)*,", analysis.shape[span[1] + 1 :]) if one else None
    first = span[1] + 2
    beside = phrase_pieces(analysis, (first, first + apposed.end() - 3)) if apposed is not None else ()
    if beside and analysis.last_letter(first) == "P":
        return list(without_dates(analysis, beside)), ()
    name = resolver.many_before(analysis, span[1])
    if name:
        return [*pieces[:-1], with_article(analysis, name)], (PRONOUN_NAMED,)
    if beside and analysis.words(first)[0] in ("a", "an"):
        return list(without_dates(analysis, beside)), ()
    return [*pieces], (ONLY_A_PRONOUN,)


def with_ones_named(
    analysis: Analysis, pieces: Sequence[Piece], resolver: Resolver
) -> tuple[list[Piece], tuple[str, ...]]:
    """The pieces of a phrase with the noun that "one", "others" or a number stands for, and a note where there is
    one."""
    whole = with_whole_named(analysis, pieces, resolver)
    if whole:
        return whole, (PRONOUN_NAMED,)
    pieces, counted = with_numbers_named(analysis, pieces, resolver)
    last = pieces[-1] if len(pieces) == 2 else ""
    if isinstance(last, int) and analysis.tokens[last].lower in ("former", "latter"):
        chunk = analysis.chunk_with(last)
        two = one_of_two(analysis, chunk, resolver) if is_one_of_two(analysis, chunk) else ""
        return ([two], (PRONOUN_NAMED,)) if two else (pieces, counted)
    if not [piece for piece in pieces if isinstance(piece, int) and analysis.tokens[piece].lower in _STANDING]:
        return pieces, counted
    own = _ones_own(analysis, pieces, resolver)
    named = own or [_named(analysis, piece, resolver) for piece in pieces]
    changed = own or any(new is not old for new, old in zip(named, pieces, strict=True))
    return named, (PRONOUN_NAMED,) if changed else counted


def _named(analysis: Analysis, piece: Piece, resolver: Resolver) -> Piece:
    word = analysis.tokens[piece].lower if isinstance(piece, int) else ""
    if not isinstance(piece, int) or word not in _STANDING:
        return piece
    chunk = analysis.chunk_with(piece)
    if word == "ones":
        return _many_before(analysis, chunk) or piece
    if word == "others":
        return _others(analysis, chunk, resolver) or piece
    if analysis.words(chunk) == ["another"]:
        return _another(analysis, chunk) or piece
    if word == "another":
        return piece
    if not _stands_for_a_noun(analysis, chunk):
        return piece
    return _contrasted(analysis, chunk) or noun_of(analysis, chunk, resolver)


def _another(analysis: Analysis, chunk: int) -> str:
    """ "Another yard", of "bought a yard in Oslo in 2005 and another in Riga": one more of the one thing that the
    clause brings in before; "" where there are two, or none."""
    joined = analysis.shape[chunk - 1 : chunk] == "c" and analysis.shape[chunk + 1 : chunk + 2] in ("i", "k")
    verb = analysis.verb_before(chunk)
    found = {*_brought_in(analysis, range(verb.at + 1, chunk), acted=True)} if joined and verb is not None else set()
    return f"another {found.pop()}" if len(found) == 1 else ""


def _ones_own(analysis: Analysis, pieces: list[Piece], resolver: Resolver) -> list[Piece]:
    """ "His own party", of "banned all parties but founded one of his own": with the one kind of thing that something
    is done to or with before, in the same sentence or else the one before; [] where there are two kinds, or none."""
    words = [analysis.tokens[piece].lower if isinstance(piece, int) else "" for piece in pieces]
    at = words.index("own") - 3 if words[-1] == "own" and words[-4:-2] == ["one", "of"] else -1
    one = pieces[at]
    if at < 0 or not isinstance(one, int):
        return []
    chunk = analysis.chunk_with(one)
    before = next(iter(resolver.before()), None)
    for where, end in ((analysis, chunk), *([(before, len(before.shape))] if before is not None else [])):
        objects = (at for at in range(1, end) if where.shape[at] == "n" and where.shape[at - 1] in "vtgic")
        found = {singular(where.noun(at).lower) for at in objects if _is_common(where, at)}
        if found:
            return [*pieces[:at], *pieces[at + 2 :], found.pop()] if len(found) == 1 else []
    return []


def _contrasted(analysis: Analysis, chunk: int) -> str:
    """ "Asteroid" for "the smaller one", after "the larger asteroid": the noun that has the opposite said of it."""
    wanted = frozenset(other for word in analysis.words(chunk) for other in _OPPOSITES.get(word, ()))
    told = (at for at in range(chunk) if analysis.shape[at] == "n" and not wanted.isdisjoint(analysis.words(at)[:-1]))
    return next((bare_nouns(analysis, at) for at in told if _is_common(analysis, at)), "")


def _many_before(analysis: Analysis, chunk: int) -> str:
    """The noun of "similar ones", the plural that is the subject of its clause, else the only one before it in its
    sentence; "" where there is none, or more."""
    clause = analysis.verb_before(chunk)
    heads = [analysis.noun(at).lower for at in range(chunk) if analysis.shape[at] == "n"]
    if clause is not None and clause.subject is not None:
        heads = [analysis.noun(clause.subject[0]).lower, *heads]
    many = [noun for noun in heads if is_plural(noun) and noun not in UNCOUNTED]
    return many[0] if many and (many[0] == heads[0] or len({*many}) == 1) else ""


def _stands_for_a_noun(analysis: Analysis, chunk: int) -> bool:
    """ "A second one", "one above Pesco", "one that began", but not "one of them" nor "one died"."""
    first, last = analysis.chunks[chunk].first, analysis.chunks[chunk].last
    if analysis.tokens[last].lower != "one":
        return False
    following = analysis.shape[chunk + 1 : chunk + 2]
    if analysis.tokens[first - 1].lower == "to" and analysis.letters[first - 2 : first - 1] == "Q":
        return False  # "ten to one"
    if first == last:
        return following in ("i", "w") and analysis.shape[chunk - 1 : chunk] not in ("v", "t", "g")
    return following != "o" and set(analysis.letters[first:last]) <= set(_MODIFIED)


def noun_of(analysis: Analysis, chunk: int, resolver: Resolver) -> Piece:
    """The noun that "one" stands for; the token of "one" where none is clear."""
    governing = re.search("[vt](?:i?k)?i?$", analysis.shape[:chunk])
    about = re.search("n[io]$", analysis.shape[:chunk])  # "(talks) on a new one"
    verb = governing.start() if governing else about.start() if about else chunk
    told = analysis.predicate_of(chunk)
    clauses = [item for item in analysis.predicates if item.kind == "v" and item.at < verb]
    before = next(iter(resolver.before()), None)
    last = clauses[-1] if clauses else None
    near = (last.subject[0] if last.subject is not None else last.at) if last is not None else 0
    found = _brought_in(analysis, range(near, verb), acted=verb < chunk) if clauses else []
    if clauses and len(set(found)) != 1:
        found = _brought_in(analysis, range(verb), acted=verb < chunk)
    if not found and clauses and clauses[0].subject == (0, 0) and analysis.words(0) == ["it"]:
        found = _head_of(resolver.resolve(analysis, 0))  # "It held, but the one upstream did not"
    if not clauses and before is not None:
        found = _brought_in(before, range(len(before.shape)), acted=verb < chunk)
    if told is not None and any(_is_said_of(analysis, told, noun) is False for noun in found):
        others = {
            bare_nouns(analysis, at)
            for at in range(near, verb)
            if analysis.shape[at] == "n" and _is_common(analysis, at)
        }
        found = [noun for noun in others if _is_said_of(analysis, told, noun)]  # "destroyed the mill; a new one"
    return found[0] if len(set(found)) == 1 else analysis.chunks[chunk].last


def _is_said_of(analysis: Analysis, told: Predicate, noun: str) -> bool | None:
    """Whether a verb is said of a noun, None where no table tells; of clashes nobody says that three died."""
    if base(analysis.verb(told.at).lower) in BEFALLING_PEOPLE and is_event(noun.lower()):
        return False
    passive = analysis.letters_of(told.at)[:1] == "B" and analysis.letters_of(told.at)[-1:] in ("L", "r")
    return selection.fits(noun.split()[-1].lower(), base(analysis.verb(told.at).lower), passive=passive)


def _brought_in(analysis: Analysis, chunks: Iterable[int], *, acted: bool) -> list[str]:
    """The nouns that some clauses bring in, in the singular; else those of plurals; else the others, without who acts
    where that is who `acted` on "one"."""
    speaking = {item.subject[0] for item in analysis.predicates if item.subject and _says(analysis, item)}
    told = (at for at in chunks if analysis.shape[at] == "n" and at not in speaking)
    common = [at for at in told if _is_common(analysis, at) and _is_told_of(analysis, at)]
    new = [at for at in common if analysis.words(at)[0] in _BRINGING_IN and len(analysis.words(at)) > 1]
    things = [at for at in new if not (acted and _acts(analysis, at))]
    if new:
        return [bare_nouns(analysis, at) for at in things or new]
    many = [at for at in common if is_plural(analysis.noun(at).lower)]
    many = [at for at in many if (not at or analysis.shape[at - 1] not in "io") and not (acted and _acts(analysis, at))]
    if many:
        return [singular(analysis.noun(at).lower) for at in many]
    return [bare_nouns(analysis, at) for at in common if not (acted and _acts(analysis, at))]


def _says(analysis: Analysis, verb: Predicate) -> bool:
    return base(analysis.verb(verb.at).lower) in SAYING


def _acts(analysis: Analysis, chunk: int) -> bool:
    """Whether a noun is that of somebody or of a body."""
    return kinds.can_act(analysis.noun(chunk).lower)


def _head_of(name: str) -> list[str]:
    """The common noun that a thing's name has before its place."""
    head = re.split(r" (?:of|at|in|on|near|from|to|for) ", name)[0].split(" ")[-1]
    return [head] if head[:1].islower() else []


def _is_told_of(analysis: Analysis, chunk: int) -> bool:
    """Whether a noun is no mere place or part: "dams of this kind", "recorded above a store"."""
    joined = analysis.words(chunk - 1)[-1] if chunk and analysis.shape[chunk - 1] in "io" else ""
    return joined in ("", "on", "for", "with")


def _is_common(analysis: Analysis, chunk: int) -> bool:
    noun = analysis.noun(chunk).lower
    return analysis.last_letter(chunk) == "N" and noun not in UNCOUNTED


def _others(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """ "Other people" for "fourteen others", after "killed nine workers"; "other ships", after "nine ships waited"
    in its own sentence."""
    if analysis.first_letter(chunk) != "Q":
        return ""
    counted = {*_counted(analysis, range(chunk))}
    things = {noun for noun in counted if not kinds.are_somebody(noun)}
    if things:
        return f"other {things.pop()}" if len(counted) == 1 else ""
    before = next(iter(resolver.before()), None)
    counted |= {*_counted(before, range(len(before.shape)))} if before is not None else set()
    return "other people" if any(kinds.are_somebody(noun) for noun in counted) else ""


def _counted(analysis: Analysis, chunks: Iterable[int]) -> Iterable[str]:
    """The common nouns of which some chunks tell how many."""
    for at in chunks:
        if analysis.shape[at] == "n" and "Q" in _letters_before_noun(analysis, at) and _is_common(analysis, at):
            yield analysis.noun(at).lower


def _letters_before_noun(analysis: Analysis, chunk: int) -> str:
    return analysis.letters[analysis.chunks[chunk].first : analysis.chunks[chunk].last]
