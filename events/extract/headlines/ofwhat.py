"""What a noun is of that says nothing by itself: "death of a driver" for "the death", "number of breeding pairs",
"price of copper", "production of gas".

The words are those of the clause that told of it, in its own sentence or the two before: who died, what was counted,
what was found and then produced. A noun is completed only where one such clause is there, and one thing in it: of 2,840
headlines of the open texts (27 November 2026) thirteen, all read against their texts, none wrong; of what a part is
("roof of the museum") four of 3,542, of whose trial four, of what is to be done ("plan to sell the hall") three.
"""

import re
from collections.abc import Container, Iterator
from itertools import islice

from events.extract.coreference.references import Resolver
from events.extract.headlines import whose
from events.extract.lexicon import kinds
from events.extract.lexicon.countries import is_adjective
from events.extract.lexicon.nouns import NOMINAL, is_plural, singular
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import AMOUNTS, word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.candidates import PRONOUNS
from events.extract.syntax.complement import units_after
from events.extract.syntax.nounphrases import is_amount, phrase_pieces
from events.extract.syntax.rendering import Piece, genitive, render, with_article
from events.sentences import Span

_NEAR = 2
"""How many sentences before are looked at."""

_SUFFERED = word_set("die collapse explode crash sink drown erupt derail fail close open")
"""Verbs whose subject it happened to."""

_DONE = word_set(
    """
    steal rob arrest detain kill murder shoot assassinate execute kidnap abduct rescue sell acquire purchase seize
    capture destroy demolish remove dismiss appoint elect nominate release suspend expel deport evacuate invade occupy
    annex liberate bomb hijack publish restore renovate abolish repeal approve reject close poison stab cancel
    """
)
"""Verbs whose object it was done to."""

_CHARGING = word_set("charge accuse indict arraign prosecute convict acquit sentence jail find")
"""What is done to who stands trial; "found guilty" too."""
_INTENDED = {
    **dict.fromkeys(("agreement", "deal", "pact", "accord"), ("agree",)),
    **dict.fromkeys(("plan", "plans", "idea", "scheme"), ("plan", "intend", "want", "propose")),
    **dict.fromkeys(("promise", "pledge"), ("promise", "pledge", "vow")),
    **dict.fromkeys(("attempt", "bid"), ("attempt", "try", "seek")),
    "decision": ("decide", "vote"),
    "offer": ("offer",),
    "proposal": ("propose",),
    "threat": ("threaten",),
    "vote": ("vote",),
    "refusal": ("refuse",),
}
"""What is to be done, by which verbs with an infinitive: "agreement to share the catch"."""

_ASKED = {"request": ("ask", "apply"), "appeal": ("appeal", "call"), "call": ("call",), "application": ("apply",)}
"""What was asked for, and by which verbs with "for"."""

_MAKING = {
    "construction": ("structure", "institution", "vessel"),
    "production": ("product", "vehicle"),
}
"""What begins after a thing is there in plan, and the kinds of thing."""

_PARTS = {
    **dict.fromkeys(("section", "stretch", "track", "lane", "span", "halves"), ("structure",)),
    **dict.fromkeys(("roof", "wing", "facade", "dome", "spire"), ("structure", "institution")),
    **dict.fromkeys(("hull", "deck", "mast", "keel"), ("vessel",)),
}
"""Parts that tell nothing without what they are of, and the kinds that have them."""

_ROOFLESS = word_set("wall fence gate door window chimney staircase stairs well")
"""Structures that have none of those parts."""

_CLAUSE = 56
"""Characters of what is to be done."""

_OF_ISLANDS = word_set("group archipelago chain")
_COUNTS = word_set("number total figure count")
_TRADED = word_set("rise fall drop climb gain slip jump slump trade close cost")
_AGED = re.compile(r"\b[\w-]+-year-old ")


def of_what(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """The noun phrase `chunk`, of "the" and one noun, with what that is of; "" where it is of nothing clear."""
    words = analysis.words(chunk)
    noun = words[-1]
    if analysis.shape[chunk + 1 : chunk + 2] == "o" or analysis.last_letter(chunk) != "N":
        return ""
    if words == [noun]:
        return _made(analysis, chunk, noun) if noun in _MAKING else ""
    if words[0] == "the" and noun in _PARTS:
        return _part(analysis, chunk, noun, resolver)
    if words != ["the", noun]:
        return ""
    if noun in _COUNTS:
        return _counted(analysis, chunk, noun, resolver)
    if noun == "price":
        return _priced(resolver)
    if noun in _OF_ISLANDS:
        return _islands(analysis, chunk, resolver)
    if noun in _ASKED:
        return _asked(analysis, chunk, noun, resolver)
    if noun in _INTENDED:
        return _intended(analysis, chunk, noun, resolver)
    return _happened(analysis, chunk, noun, resolver) or whose.had_before(analysis, chunk, noun, resolver)


def _clauses(analysis: Analysis, chunk: int, resolver: Resolver) -> Iterator[tuple[Analysis, Predicate, Resolver]]:
    """The verbs before a noun phrase in its sentence and in those near, with what resolves their pronouns."""
    yield from ((analysis, item, resolver) for item in analysis.predicates if item.at < chunk)
    for place, sentence in enumerate(islice(resolver.before(), _NEAR)):
        told = resolver.back(place + 1)
        yield from ((sentence, item, told) for item in sentence.predicates)


def _only_verb(
    analysis: Analysis, chunk: int, forms: str, verbs: Container[str], resolver: Resolver
) -> tuple[Analysis, Predicate, Resolver] | None:
    """The one verb of a table, in one of the forms, that the clauses before tell, and where; None for none or more."""
    found = [
        (where, item, told)
        for where, item, told in _clauses(analysis, chunk, resolver)
        if item.kind in forms and base(where.verb(item.at).lower) in verbs
    ]
    return found[0] if len(found) == 1 else None


def _happened(analysis: Analysis, chunk: int, noun: str, resolver: Resolver) -> str:
    """ "Death of a driver", "Hale's trial": what the one verb of that noun tells was done, and to whom."""
    if analysis.shape[chunk + 1 : chunk + 2] == "i" and analysis.shape[chunk + 2 : chunk + 3] != "k":
        return ""
    if noun == "trial":
        return _tried(analysis, chunk, resolver)
    verbs = frozenset({NOMINAL.get(noun) or NOMINAL.get(singular(noun)) or ""}) & (_SUFFERED | _DONE)
    if not verbs:
        return ""
    found = _only_verb(analysis, chunk, "vlgt", verbs, resolver)
    if found is None:
        return ""
    where, verb, told = found
    sufferer = _sufferer(where, verb)
    words = _words(where, sufferer, told) if sufferer is not None else ""
    if not words or noun in words.lower().split():
        return ""
    if words[:1].isupper():
        return f"{genitive(where, words)} {noun}"
    return f"{noun} of {words}"


def _tried(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """ "Hale's trial": of the one person whom the clauses before, or what the article begins with, tell to be charged
    or judged."""
    near = [*_clauses(analysis, chunk, resolver)]
    told = {where.start for where, _, _ in near}
    opening = [(one, item, resolver) for one in resolver.lead() if one.start not in told for item in one.predicates]
    names = [
        name
        for where, item, by in (*near, *opening)
        if item.kind in "vlgt" and base(where.verb(item.at).lower) in _CHARGING
        for name in [_judged(where, item, by)]
        if name
    ]
    one = len({name.split()[-1] for name in names}) == 1  # "Hale" and "Tom Hale" are
    return f"{genitive(analysis, names[0])} trial" if one and names[0][:1].isupper() else ""


def _judged(analysis: Analysis, verb: Predicate, resolver: Resolver) -> str:
    """Who is charged, convicted or found guilty; "" for who was found otherwise."""
    if base(analysis.verb(verb.at).lower) == "find":
        after, guilty, _ = analysis.text[analysis.span(verb.at)[1] : analysis.end].partition(" guilty")
        named = [full for full in resolver.people.names.values() if full and full in after] if guilty else []
        if named or not guilty:
            return named[0] if len(named) == 1 else ""
    sufferer = _sufferer(analysis, verb)
    return _words(analysis, sufferer, resolver) if sufferer is not None else ""


def _sufferer(analysis: Analysis, verb: Predicate) -> Span | None:
    """Whom or what a verb tells that something happened to, or was done to."""
    letters = analysis.letters_of(verb.at)
    if letters[-1] == "L" and (verb.kind == "l" or "B" in letters):
        return verb.subject
    at = verb.at + 1
    if analysis.shape[at : at + 1] == "n":
        listed = "c" in analysis.shape[at + 1 : at + 3]
        return None if listed else (at, at)
    return verb.subject if base(analysis.verb(verb.at).lower) in _SUFFERED else None


def _part(analysis: Analysis, chunk: int, noun: str, resolver: Resolver) -> str:
    """ "Northern section of the tunnel": the one thing that has such a part, of those that the sentence tells of before
    it, else the nearest that tells of one."""
    first, last = analysis.chunks[chunk].first + 1, analysis.chunks[chunk].last
    if not set(analysis.letters[first:last]) <= set("JNQL"):
        return ""
    for where in (analysis, *islice(resolver.before(), _NEAR)):
        until = chunk if where is analysis else len(where.shape)
        having = [at for at in range(until) if where.shape[at] == "n" and _has(where, at, noun)]
        if having:
            heads = {where.noun(at).lower for at in having}
            named = [at for at in having if where.letters_of(at)[0] != "S"]
            whole = render(where, phrase_pieces(where, (named[-1], named[-1]))) if named and len(heads) == 1 else ""
            part = " ".join(token.text for token in analysis.tokens[first : last + 1])
            return f"{part} of {with_article(where, whole)}" if whole else ""
    return ""


def _has(analysis: Analysis, chunk: int, part: str) -> bool:
    """Whether a noun phrase names one common thing of a kind that has a part."""
    head = analysis.noun(chunk).lower
    one = analysis.last_letter(chunk) == "N" and not is_plural(head) and head not in _ROOFLESS
    return one and kinds.kind(head) in _PARTS[part]


def _words(analysis: Analysis, span: Span, resolver: Resolver) -> str:
    """A name, or a common noun phrase with its article; "" for a pronoun that means nobody clear, and for many."""
    if analysis.words(span[0])[0] in PRONOUNS:
        name = resolver.resolve(analysis, span[0]) if analysis.first_letter(span[0]) == "X" else ""
        return name if name[:1].isupper() else ""
    known = resolver.candidate(analysis, (span[0], span[0]))
    if analysis.last_letter(span[0]) == "P":
        named = known is not None and span[0] == span[1] and not is_adjective(known.name)
        return known.name if named and known is not None else ""
    letters = analysis.letters_of(span[0])
    if set(letters) & set("SXYKG") or letters[-1] != "N":
        return ""
    words = analysis.text[
        analysis.tokens[analysis.chunks[span[0]].first].start : analysis.tokens[analysis.chunks[span[0]].last].end
    ]
    return _AGED.sub("", words[:1].lower() + words[1:])


def _asked(analysis: Analysis, chunk: int, noun: str, resolver: Resolver) -> str:
    """ "Request for barriers", of "the council asked for barriers"."""
    found = _only_verb(analysis, chunk, "vt", _ASKED[noun], resolver)
    if found is None:
        return ""
    where, verb, _ = found
    at = verb.at + 1
    if where.shape[at : at + 2] != "in" or where.words(at) != ["for"] or set(where.letters_of(at + 1)) & set("SXYKG"):
        return ""
    return f"{noun} for {render(where, [*range(where.chunks[at + 1].first, where.chunks[at + 1].last + 1)]).lower()}"


def _intended(analysis: Analysis, chunk: int, noun: str, resolver: Resolver) -> str:
    """ "Plan to sell the hall", of "the city wanted to sell the hall": of what the one such verb tells."""
    found = _only_verb(analysis, chunk, "vt", _INTENDED[noun], resolver)
    if found is None:
        return ""
    where, verb, _ = found
    since = analysis.text[where.start : analysis.span(chunk)[0]]
    if re.search(rf"\b(?:an?|another|new) (?:[\w-]+ ){{0,3}}?{noun}\b", since):
        return ""
    done = next((item for item in where.predicates if item.kind == "t" and item.governor == verb.at), None)
    if done is None or "n" in where.shape[verb.at + 1 : done.at]:
        return ""
    pieces: list[Piece] = [*range(where.chunks[done.at].first, where.chunks[done.at].last + 1)]
    for unit in units_after(where, done):
        pieces += unit.pieces
        if unit.closed:
            break
    told = {where.letters[piece] for piece in pieces if isinstance(piece, int)}
    words = render(where, pieces)
    return f"{noun} {words[:1].lower()}{words[1:]}" if told.isdisjoint("SXYKE") and len(words) <= _CLAUSE else ""


def _counted(analysis: Analysis, chunk: int, noun: str, resolver: Resolver) -> str:
    """ "Number of breeding pairs", after "counted some 600 breeding pairs": the one plural that is counted."""
    nearest = next(iter(resolver.before()), None)
    same = any(analysis.words(at) == ["the", other] for at in range(chunk) for other in _COUNTS)
    if nearest is None or ("v" in analysis.shape[:chunk] and not same):
        return ""
    found = [
        at
        for at, kind in enumerate(nearest.shape)
        if kind == "n" and "Q" in nearest.letters_of(at) and not is_amount(nearest, at)
    ]
    if len(found) != 1 or not re.fullmatch(r"D?Q+[JNL]*N", nearest.letters_of(found[0])):
        return ""
    words = nearest.tokens[nearest.chunks[found[0]].first : nearest.chunks[found[0]].last + 1]
    kept = [token.text for token, letter in zip(words, nearest.letters_of(found[0]), strict=True) if letter not in "DQ"]
    many = is_plural(kept[-1].lower()) and kept[-1].lower() not in AMOUNTS
    return f"{noun} of {' '.join(kept)}" if many else ""


def _priced(resolver: Resolver) -> str:
    """ "Price of copper", after "Copper rose 1 percent" or "copper prices rose"."""
    nearest = next(iter(resolver.before()), None)
    verb = nearest.main_verb() if nearest else None
    if nearest is None or verb is None or verb.subject is None:
        return ""
    if base(nearest.verb(verb.at).lower) not in _TRADED:
        return ""
    words, letters = nearest.words(verb.subject[0]), nearest.letters_of(verb.subject[0])
    if words[-1] == "prices" and letters == "NN":
        return f"price of {words[0]}"
    goods = (
        len(words) == 1 and letters in "NP" and singular(words[0]) == words[0] and not resolver.people.gender(words[0])
    )
    return f"price of {words[0]}" if goods and not kinds.kind(words[0]) else ""


def _islands(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """ "Islands of Saint Odo" for "the group", of which its own sentence or the one before tells."""
    nearest = [*islice(resolver.before(), 1)]
    for where in (analysis, *nearest):
        for at in range(chunk if where is analysis else len(where.shape)):
            named = where.words(at)[-1] == "islands" and where.shape[at + 1 : at + 3] == "on"
            if named and where.last_letter(at + 2) == "P":
                return f"islands of {render(where, phrase_pieces(where, (at + 2, at + 2)))}"
    return ""


def _made(analysis: Analysis, chunk: int, noun: str) -> str:
    """ "Production of gas", after "Gas was found in 1998 and": of what the clause before tells what was done to it."""
    before = [item for item in analysis.predicates if item.kind == "v" and item.role == "main" and item.at < chunk]
    verb = before[-1] if len(before) == 1 else None
    if (
        verb is None
        or verb.subject is None
        or verb.subject[0] != verb.subject[1]
        or "B" not in analysis.letters_of(verb.at)
    ):
        return ""
    at = verb.subject[0]
    head, letters = analysis.noun(at).lower, analysis.letters_of(at)
    made = kinds.kind(head) in _MAKING[noun]
    mass = noun == "production" and letters in ("N", "JN", "NN") and not is_plural(head) and not kinds.kind(head)
    if not (made or mass) or letters[-1] != "N" or set(letters) & set("SXYKGQ"):
        return ""
    article = "the " if letters[0] == "D" else ""
    return f"{noun} of {article}{render(analysis, phrase_pieces(analysis, (at, at))).lower()}"
