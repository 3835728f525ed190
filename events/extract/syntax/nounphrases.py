"""Noun phrases: their tokens, the name in one, the name beside one, and whether one is an amount."""

import re
from collections.abc import Sequence
from itertools import pairwise

from events.extract.lexicon import kinds
from events.extract.lexicon.nounclasses import AMOUNTS
from events.extract.lexicon.verbs import participle_base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.regions import is_region
from events.extract.syntax.rendering import Piece
from events.patterns import seldom
from events.sentences import Span

_JOINED = re.compile(r"(?P<first>n(?:[oi]+n)*)(?P<inserted>,(?:(?!,c)[^;-])+,)c(?:k|r)*n")
_PARTED = seldom(r"n(?:[oi]n)*(?P<inserted>,(?:l[^,;uhwv]*|i?k),)[ti]")
_LONE_COMMA = re.compile(r"n(?:[oi]n)*(?P<comma>,)cn(?:[oi]n)*")
""" "Ida Roth, and her husband": of two, where the first stands behind its role."""
_ABOUT = re.compile(r"(?:t?[io]*u|h)[^,;kdw()-]*$")
_APPOSITION = re.compile(r",n(?:[io]n)*,")
_NAME_BESIDE = re.compile(r"n,n(?:[.;)]|,(?![ncvr])|$)")
_LONGEST_CLAUSE = 50
_COUNTED_BY_ONE = word_set("few dozen hundred thousand million billion trillion number")
DROPPED_DETERMINERS = word_set("the a an this that these those")


_DATED = seldom(",i*r?k,|i+r?k")
""" "Built in 1911 (at Hull)", "remittances and, since 2003, (tourism)"."""


def phrase_pieces(analysis: Analysis, span: Span) -> list[int]:
    """The tokens of a noun phrase over several chunks, without its leading article, dates, adverbs and parentheses."""
    pieces: list[int] = []
    depth = 0
    inserted = _inserted(analysis, span)
    lone = _LONE_COMMA.fullmatch(analysis.shape, span[0], span[1] + 1) if span[0] < span[1] else None
    inserted = inserted if lone is None else range(*lone.span("comma"))
    dated = _dated(analysis.shape, span)
    for at in range(span[0], span[1] + 1):
        if at in inserted or at in dated:
            continue
        kind = analysis.shape[at]
        depth += (kind == "(") - (kind == ")")
        if depth or kind in "kdr.)":
            continue
        chunk = analysis.chunks[at]
        told = range(chunk.first, chunk.last + 1)
        described = "J" in analysis.letters[chunk.first : chunk.last + 1]
        pieces += [token for token in told if not _was_then(analysis, token)] if described else told
    while (
        pieces
        and analysis.letters[pieces[0]] == "D"
        and len(pieces) > 1
        and analysis.tokens[pieces[0]].lower in DROPPED_DETERMINERS
        and analysis.tokens[pieces[1]].lower != "of"
        and not tells_whom(analysis, pieces)
        and not _counts(analysis, pieces)
        and not (_is_quoted(analysis, pieces[0]) and analysis.letters[pieces[1]] == "P")
    ):
        pieces = pieces[1:]
    return pieces


def _was_then(analysis: Analysis, token: int) -> bool:
    """ "The then mayor": what the date tells already; and "the so-called quiet hour", for all that is told is called
    so, but not before a name."""
    word = analysis.tokens[token].lower if analysis.letters[token] == "J" else ""
    common = word == "so-called" and analysis.tokens[token - 1].lower == "the"
    common = common and not analysis.letters.startswith("P", token + 1)
    return word == "then" or common


def _dated(shape: str, span: Span) -> frozenset[int]:
    """The chunks of dates in a noun phrase, with their prepositions and the commas around them."""
    if "k" not in shape[span[0] : span[1]]:
        return frozenset()
    return frozenset(at for found in _DATED.finditer(shape, span[0], span[1] + 1) for at in range(*found.span()))


def _counts(analysis: Analysis, pieces: list[int]) -> bool:
    """ "A few", "a million": no article, but part of the number."""
    one = analysis.tokens[pieces[0]].lower in ("a", "an")
    return one and analysis.tokens[pieces[1]].lower in _COUNTED_BY_ONE


def tells_whom(analysis: Analysis, pieces: Sequence[int]) -> bool:
    """ "Those injured", "those let go": who is meant is told by what befell them, and by no noun."""
    if analysis.tokens[pieces[0]].lower != "those":
        return False
    befell = analysis.tokens[pieces[1]].lower
    return befell.endswith("ed") or participle_base(befell) != ""


def _is_quoted(analysis: Analysis, token: int) -> bool:
    """Whether a quotation mark stands right before a word: the article of a title is a part of it."""
    start = analysis.tokens[token].start
    return start > 0 and analysis.text[start - 1] in "\"“‘'"


def with_its_article(analysis: Analysis, span: Span) -> list[Piece]:
    """The pieces of a noun phrase put after its verb, with its article: "a pier", which the council closed."""
    pieces: list[Piece] = [*phrase_pieces(analysis, span)]
    first = analysis.chunks[span[0]].first
    token = analysis.tokens[first]
    article = token.text if _is_quoted(analysis, first) else token.lower
    return [article, *pieces] if token.lower in ("a", "an", "the") and pieces[:1] == [first + 1] else pieces


def _inserted(analysis: Analysis, span: Span) -> range:
    """The chunks between the first of two joined noun phrases and "and": "Hale, 38, of Leeds, and Pell"; between a noun
    and what is to be done: "the plan, opposed by farmers, to flood it"."""
    parted = _PARTED.match(analysis.shape, span[0], span[1] + 1) if "," in analysis.shape[span[0] : span[1]] else None
    if parted is not None:
        return range(*parted.span("inserted"))
    found = _JOINED.match(analysis.shape, span[0], span[1] + 1) if span[0] < span[1] else None
    if found is None:
        return range(0)
    first = analysis.chunks[found.start("inserted") + 1]
    name = analysis.last_letter(found.end("first") - 1) == "P"
    apposed = analysis.letters[first.first] in "DS" or set(analysis.letters[first.first : first.last + 1]) == {"Q"}
    inside = analysis.chunks[found.start("inserted") : found.end("inserted")]
    names = [one for before, one in pairwise(inside) if before.kind == "," and one.kind == "n"]
    if any(set(analysis.letters[one.first : one.last + 1]) == {"P"} for one in names):
        return range(0)
    return range(*found.span("inserted")) if first.kind != "n" or (name and apposed) else range(0)


def proper(analysis: Analysis, chunk: int) -> str:
    """The name within a noun phrase: its last run of capitalised words."""
    first, last = analysis.chunks[chunk].first, analysis.chunks[chunk].last
    start = last
    while start > first and analysis.letters[start - 1] in "PQ":
        start -= 1
    return " ".join(token.text for token in analysis.tokens[start : last + 1])


def named_apposition(analysis: Analysis, span: Span) -> Span | None:
    """ "Its chief executive, Ada Pell, apologised": the name in apposition to a subject that is none; not the region of
    its place, in "a surgeon in Lusaka, Zambia, left"."""
    if not _APPOSITION.match(analysis.shape, span[1] + 1):
        return None
    chunk = analysis.chunks[span[1]]
    member = analysis.tokens[chunk.last].lower == "one" and chunk.first == chunk.last
    office = span[0] != span[1] and kinds.is_person(analysis.noun(span[0]).lower)
    if analysis.letters[chunk.last] != "N" and not (member or office):
        return None
    if span[0] != span[1] and not office:
        return None
    name = span[1] + 2
    first, last = analysis.chunks[name].first, analysis.chunks[name].last
    letters = analysis.letters[first : last + 1]
    article = analysis.tokens[first].lower == "the" and (letters[1] == "P" or letters.endswith("NPP"))
    named = analysis.letters[last] in "PQ" and "P" in letters and (analysis.letters[first] not in "DSQX" or article)
    said = analysis.span(name)
    where = analysis.letters[chunk.last] == "P" and is_region(analysis.text[said[0] : said[1]])
    return (name, name) if named and not where else None


def clause_of_subject(analysis: Analysis, predicate: Predicate) -> list[int]:
    """The tokens of the question or claim between a subject and its verb, which says what it is about: "a hearing on
    what is to become of the houses"; none where it is long, dated, or has a pronoun."""
    if predicate.subject is None or predicate.subject[1] >= predicate.at:
        return []
    between = range(predicate.subject[1] + 1, predicate.at)
    if not _ABOUT.match(analysis.shape, between.start, between.stop):
        return []
    first, last = analysis.chunks[between.start].first, analysis.chunks[between.stop - 1].last
    letters = analysis.letters[first : last + 1]
    short = analysis.tokens[last].end - analysis.tokens[first].start <= _LONGEST_CLAUSE
    return list(range(first, last + 1)) if short and not set(letters) & set("SXYK") else []


def is_amount(analysis: Analysis, chunk: int) -> bool:
    """ "132 billion gold marks": a quantity, that nobody takes up with "they"."""
    first, last = analysis.chunks[chunk].first, analysis.chunks[chunk].last
    return "Q" in analysis.letters[first : last + 1] and (
        "P" not in analysis.letters[first : last + 1]
        and (analysis.letters[last] == "Q" or analysis.tokens[last].lower in AMOUNTS)
    )


def without_common_role(analysis: Analysis, span: Span) -> Span:
    """ "Danny Coyle and Marc Astier" of "The victims, Danny Coyle and Marc Astier"; other noun phrases as they are."""
    if span[0] == span[1]:
        return span
    first = analysis.chunks[span[0]].last
    shape = analysis.shape[span[0] : span[1] + 1]
    listed = re.match(r"n,(?:n,)*n,?cn", shape) if shape[1] == "," else None
    if listed and analysis.letters[first] == "N" and analysis.last_letter(span[0] + 2) == "P":
        return span[0] + 2, span[1]
    return span


def with_two_roles(analysis: Analysis, span: Span) -> bool:
    """ "The novelist and playwright Ada Pell": whether a noun phrase is one person, by two roles before the name."""
    if analysis.shape[span[0] : span[1] + 1] != "ncn":
        return False
    one, both = analysis.letters_of(span[0]), analysis.letters_of(span[1])
    roles = re.fullmatch("D?[JN]*N", one) is not None and re.fullmatch("[JN]*NP+", both) is not None
    return roles and kinds.person_gender(analysis.noun(span[0]).lower) is not None


def name_beside(analysis: Analysis, chunk: int) -> bool:
    """Whether a name stands after a comma beside the noun phrase `chunk`, and closes it: "its rival, Penrose"; of a
    thing, with its article too: "an electric car, the Vento"."""
    if not _NAME_BESIDE.match(analysis.shape, chunk):
        return False
    own = analysis.chunks[chunk]
    single = analysis.letters[own.last] == "N" and not analysis.tokens[own.last].lower.endswith("s")
    whose = analysis.letters[own.first] in "DS" and single
    thing = kinds.person_gender(analysis.tokens[own.last].lower) is None
    return whose and re.fullmatch("D?P+Q?" if thing else "P+", analysis.letters_of(chunk + 2)) is not None


def bare_nouns(analysis: Analysis, chunk: int) -> str:
    """The nouns that end a noun phrase: "battery tram" of "a new battery tram"."""
    first, last = analysis.chunks[chunk].first, analysis.chunks[chunk].last
    while last > first and set(analysis.letters[first:last]) != {"N"}:
        first += 1
    return " ".join(token.text for token in analysis.tokens[first : last + 1])


def without_dates(analysis: Analysis, pieces: list[int]) -> list[int]:
    """The tokens without dates that modify a noun and the genitives of those."""
    return [
        at
        for at in pieces
        if analysis.letters[at] not in "YK"
        and not (analysis.letters[at] == "G" and at and analysis.letters[at - 1] == "Y")
    ]


def undated(analysis: Analysis, tokens: list[int]) -> list[Piece]:
    """The tokens of a noun phrase without a date in it, with "the" for "Friday's"."""
    determined = analysis.letters.startswith("YG", tokens[0])
    described = "J" in analysis.letters[tokens[0] : tokens[-1] + 1]
    told = [token for token in tokens if not _was_then(analysis, token)] if described else tokens
    return [*(["the"] if determined else []), *without_dates(analysis, told)]
