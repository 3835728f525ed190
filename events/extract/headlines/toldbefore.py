"""What the clauses before a noun phrase told: their verbs, and whom or what each befell."""

from collections.abc import Container, Iterator
from itertools import islice

from events.extract.coreference.references import Resolver
from events.extract.lexicon import kinds
from events.extract.lexicon.countries import is_adjective
from events.extract.lexicon.nouns import singular
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import IN_ORDER, word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.candidates import PRONOUNS
from events.extract.syntax.complement import units_after
from events.extract.syntax.nounphrases import named_apposition
from events.extract.syntax.rendering import Piece, render
from events.patterns import seldom
from events.sentences import Span

NEAR = 2
"""How many sentences before are looked at."""

SUFFERED = word_set("die collapse explode crash sink drown erupt derail fail close open resign reopen withdraw retreat")
"""Verbs whose subject it happened to."""

_RISING = frozenset({"rise"})
"""Verbs whose subject it happened to, though an amount may stand behind them: "the fare rose a fifth"."""

_ABOUT = word_set("on against over into between")
_LONGEST = 48
"""Characters of a noun phrase with what it is of."""
_CLAUSE = 56
"""Characters of what a verb tells."""

_APART = IN_ORDER | word_set("that this those these last previous earlier another similar former other next such")
"""What sets a happening apart from the one that is told of."""

_JOINED = seldom(r",?c(?!r?v)|[^,c]c")
"""What stands behind one of several: "charged the mayor and his aide", not "charged the mayor but freed him"."""

_AGED = seldom(r"\b[\w-]+-year-old ")


def clauses(analysis: Analysis, chunk: int, resolver: Resolver) -> Iterator[tuple[Analysis, Predicate, Resolver]]:
    """The verbs before a noun phrase in its sentence and in those near, with what resolves their pronouns."""
    yield from ((analysis, item, resolver) for item in analysis.predicates if item.at < chunk)
    for place, sentence in enumerate(islice(resolver.before(), NEAR)):
        told = resolver.back(place + 1)
        yield from ((sentence, item, told) for item in sentence.predicates)


def opening(resolver: Resolver) -> Iterator[tuple[Analysis, Predicate, Resolver]]:
    """The verbs of the sentences that the article begins with, as `clauses` gives them."""
    return ((one, item, resolver) for one in resolver.lead() for item in one.predicates)


def places_before(
    analysis: Analysis, chunk: int, resolver: Resolver, reach: int = NEAR
) -> Iterator[tuple[Analysis, range]]:
    """The chunks before a noun phrase in its sentence, then all of each of so many sentences before, the nearer
    first."""
    yield analysis, range(chunk)
    for one in islice(resolver.before(), reach):
        yield one, range(len(one.shape))


def only_noun(analysis: Analysis, chunk: int, nouns: Container[str], resolver: Resolver, near: int = NEAR) -> str:
    """The one noun of a table that the nearest sentence with such tells of; "" for none, for two, or for one that is
    set apart ("the last accident")."""
    for where, chunks in places_before(analysis, chunk, resolver, near):
        told = [at for at in chunks if where.shape[at] == "n" and where.last_letter(at) == "N"]
        found = {at: where.noun(at).lower for at in told}
        found = {at: noun for at, noun in found.items() if noun in nouns or singular(noun) in nouns}
        if found:
            alone = len({*found.values()}) == 1 and all(_APART.isdisjoint(where.words(at)) for at in found)
            return found.popitem()[1] if alone else ""
    return ""


def only_verb(
    analysis: Analysis, chunk: int, forms: str, verbs: Container[str], resolver: Resolver
) -> tuple[Analysis, Predicate, Resolver] | None:
    """The one verb of a table, in one of the forms, that the clauses before tell, and where; None for none or more."""
    found = [
        (where, item, told)
        for where, item, told in clauses(analysis, chunk, resolver)
        if item.kind in forms and base(where.verb(item.at).lower) in verbs
    ]
    return found[0] if len(found) == 1 else None


def sufferer(analysis: Analysis, verb: Predicate) -> Span | None:
    """Whom or what a verb tells that something happened to, or was done to."""
    letters = analysis.letters_of(verb.at).rstrip("r")  # "was carved up"
    if letters[-1:] == "L" and (verb.kind == "l" or "B" in letters):
        return verb.subject
    if base(analysis.verb(verb.at).lower) in _RISING:
        return verb.subject
    at = verb.at + 1
    if analysis.shape[at : at + 1] == "n":
        joined = _JOINED.match(analysis.shape, at + 1)
        return None if joined is not None else (at, at)
    return verb.subject if base(analysis.verb(verb.at).lower) in SUFFERED else None


def words_of(analysis: Analysis, span: Span, resolver: Resolver) -> str:
    """A name, or a common noun phrase with its article; "" for a pronoun that means nobody clear, and for many."""
    beside = named_apposition(analysis, span) if analysis.last_letter(span[0]) == "N" else None
    span = beside or span  # "charged the mayor, Olga Brandt,"
    if analysis.words(span[0])[0] in PRONOUNS:
        name = resolver.resolve(analysis, span[0]) if analysis.first_letter(span[0]) == "X" else ""
        return name if name[:1].isupper() else ""
    doing = _gerund(analysis, span)
    if doing:
        return doing
    known = resolver.candidate(analysis, (span[0], span[0]))
    if analysis.last_letter(span[0]) == "P":
        named = known is not None and span[0] == span[1] and not is_adjective(known.name)
        return known.name if named and known is not None else ""
    letters = analysis.letters_of(span[0])
    if set(letters.replace("PG", "")) & set("SXYKG") or letters[-1] != "N" or "NQ" in letters:
        return ""
    words = analysis.text[analysis.span(span[0])[0] : analysis.span(_with_matter(analysis, span[0]))[1]]
    proper = letters[0] == "P" and (analysis.chunks[span[0]].first > 0 or is_adjective(words.split()[0]))
    return _AGED.sub("", words if proper else words[:1].lower() + words[1:])


def with_object(analysis: Analysis, verb: Predicate, lead: list[Piece]) -> str:
    """What leads over to the phrases after a verb, and those as far as the first that is closed; "" where they are
    long, dated, or have a pronoun."""
    pieces = [*lead]
    for unit in units_after(analysis, verb):
        pieces += unit.pieces
        if unit.closed:
            break
    return clear(analysis, pieces)


def clear(analysis: Analysis, pieces: list[Piece]) -> str:
    """The text of the pieces inside a headline; "" where they are long, dated, or have a pronoun."""
    told = {analysis.letters[piece] for piece in pieces if isinstance(piece, int)}
    words = inside(analysis, pieces)
    return words if told.isdisjoint("SXYKE") and len(words) <= _CLAUSE else ""


def inside(analysis: Analysis, pieces: list[Piece]) -> str:
    """The text of the pieces as it stands inside a headline: with a small letter, unless a name begins it."""
    if not pieces:
        return ""
    first = pieces[0] if isinstance(pieces[0], str) else analysis.tokens[pieces[0]].text
    return f"{first[:1]}{render(analysis, pieces)[1:]}"


def _gerund(analysis: Analysis, span: Span) -> str:
    """ "Fishing in the gulf", which a sentence begins with, in small letters; "" for others, and for what is long."""
    first = analysis.tokens[analysis.chunks[span[0]].first]
    whole = span[0] + 2 * (analysis.shape[span[0] + 1 : span[0] + 3] in ("in", "on"))
    text = analysis.text[first.start : analysis.span(whole)[1]]
    opens = analysis.letters_of(span[0]) in ("P", "N", "g") and first.start == analysis.start and span[1] <= whole
    clean = whole > span[0] and set(analysis.letters_of(whole)).isdisjoint("SXYKE") and len(text) <= _LONGEST
    doing = opens and clean and first.lower.endswith("ing")
    return f"{text[:1].lower()}{text[1:]}" if doing else ""


def _with_matter(analysis: Analysis, chunk: int) -> int:
    """The last chunk of a noun phrase with what it is of or about: "three tonnes of ivory", "a ban on diesel cars"."""
    last = chunk
    abstract = kinds.kind(singular(analysis.noun(chunk).lower)) in kinds.ABSTRACT
    while analysis.shape[last + 1 : last + 3] in (("on", "in") if abstract and last == chunk else ("on",)):
        about = analysis.shape[last + 1] == "o" or analysis.words(last + 1)[0] in _ABOUT
        clean = set(analysis.letters_of(last + 2)).isdisjoint("SXYKE")
        short = analysis.span(last + 2)[1] - analysis.span(chunk)[0] <= _LONGEST
        if not (about and clean and short):
            break
        last += 2
    return last
