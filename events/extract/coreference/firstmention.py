"""A noun as the article brought it in: "drawing by Rembrandt", "regional council", "trial of a malaria vaccine".

"The trial began" says nothing of which. Where the sentences before tell of one such thing only, and of it but one
thing, the noun is told with that, in the source's own words.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from events.extract.lexicon import kinds
from events.extract.lexicon.nounclasses import AMOUNTS, FIRMS
from events.extract.lexicon.nouns import singular
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis
from events.patterns import seldom

_VAGUE = word_set(
    """
    first second third last next new same other another own former previous rival similar whole only main latest
    several many few more such certain big large small old young great good
    leading growing remaining surviving existing outstanding upcoming following missing promising
    renewed insolvent bankrupt ailing troubled failing stricken disused abandoned defunct closed struggling indebted
    """
)
_PLAIN = word_set("new big large small old great")
"""What a thing that "a" brings in may be besides what says which it is: "a new display case" is "display case"."""

_BEFALLEN = word_set(
    "corroded ruptured burned burnt damaged collapsed cracked sunken capsized crashed crippled failed broken"
)
"""What a thing is after what befell it, and was not when it was made: "a failed coolant pump" is "coolant pump"."""

Near = Iterable[tuple[int, Analysis]]
"""The sentences before that have a word, the nearer first, each with how many sentences back it stands."""


def described(noun: str, here: Analysis, chunk: int, before: Near, farther: Near = ()) -> str:
    """The noun of a chunk with what was told of it when it was brought in, `before` its sentence or in it; "" where
    nothing was, or two things are called by it. Sentences `farther` back count where these tell nothing."""
    told = _described(noun, here, chunk, before)
    return told if told is not None else _described(noun, here, chunk, farther) or ""


def _described(noun: str, here: Analysis, chunk: int, before: Near) -> str | None:
    """The same of some sentences; "" where they tell of two, None where they tell nothing of any."""
    found: dict[str, dict[str, str]] = {"": {}, "about": {}, "owned": {}}
    told_of = [*_told_of(noun, here, chunk, before)]
    alike = len({_modifiers(one, at) for _, one, at in told_of} - {""}) == 1
    for back, analysis, at in told_of:
        text = _description(analysis, at, near=back < (_IN_MIND if alike else _TAKEN_UP))
        if text is None or (not text and analysis.words(at)[0] in ("a", "an")):
            return ""
        if text:
            found[_by_what(analysis, at)][text.lower()] = text
    told = found[""] or found["about"] or found["owned"]
    return (next(iter(told.values())) if len(told) == 1 else "") if told else None


def _by_what(analysis: Analysis, chunk: int) -> str:
    """By what a description tells which thing: "about" what it is, whose it is ("owned"), or "" by names and
    modifiers, which tell more."""
    if _is_about(analysis, chunk) and analysis.last_letter(chunk + 2) != "P":
        return "about"
    return "owned" if "G" in analysis.letters_of(chunk) else ""


def brought_in(noun: str, here: Analysis, chunk: int, before: Near) -> str:
    """The noun of a chunk with all that was said of the last such thing that "a" brought in, "" for none."""
    for _, analysis, at in _told_of(noun, here, chunk, before):
        if analysis.words(at)[0] in ("a", "an"):
            first = analysis.chunks[at].first + 1
            last = analysis.chunks[at + 2 if _is_about(analysis, at) else at].last
            told = set(analysis.letters[first : last + 1])
            return analysis.text[analysis.tokens[first].start : analysis.tokens[last].end] if not told & _DATED else ""
    return ""


_DATED = frozenset("SXYKqQG")
_TAKEN_UP, _IN_MIND = 2, 5
"""So many sentences back stands what is no more taken up at once; and where no other such thing was told of."""


def _modifiers(analysis: Analysis, chunk: int) -> str:
    """The words between the determiner and the noun of a noun phrase."""
    first, last = analysis.chunks[chunk].first, analysis.chunks[chunk].last
    return " ".join(token.lower for token in analysis.tokens[first + (analysis.letters[first] in "DS") : last])


def _told_of(noun: str, here: Analysis, chunk: int, before: Near) -> Iterator[tuple[int, Analysis, int]]:
    """The noun phrases of a head noun before a chunk, each with how many sentences back it stands."""
    for back, analysis in chain(((0, here),), before):
        for at in range(len(analysis.shape) if back else chunk):
            if analysis.shape[at] != "n" or analysis.noun(at).lower != noun or _ends_a_name(analysis, at):
                continue
            if analysis.tokens[analysis.chunks[at].last].lower == noun:
                yield back, analysis, at


def _ends_a_name(analysis: Analysis, chunk: int) -> bool:
    """ "(The Status of) Forces Agreement": whether the beginning of a name stands before its "of"."""
    named = analysis.last_letter(chunk) == "P" and analysis.shape[chunk - 2 : chunk] == "no"
    return named and analysis.last_letter(chunk - 2) == "P"


def _description(analysis: Analysis, chunk: int, *, near: bool) -> str | None:
    """The words of a noun phrase with a modifier or a phrase that ends in a name; "" for a bare one, None for one that
    is set apart from another ("the second museum")."""
    first, last = analysis.chunks[chunk].first, analysis.chunks[chunk].last
    somebodys = analysis.letters[first] == "S"
    dated = _OF_A_DAY.match(analysis.letters, first, last)
    first = dated.end() if dated is not None else first
    while first < last and analysis.letters[first] in "DSPG" and analysis.tokens[first].lower in _DETERMINERS:
        first += 1
    befallen = analysis.tokens[first].lower in _BEFALLEN
    first += befallen
    if befallen and first == last:
        return None
    brought_in = analysis.words(chunk)[0] in ("a", "an")
    first += brought_in and last > first + 1 and analysis.tokens[first].lower in _PLAIN
    modifiers = [token.lower for token in analysis.tokens[first:last]]
    if "G" in analysis.letters[first:last]:
        return None if somebodys else _owned(analysis, first, last)
    if somebodys and kinds.is_body(analysis.tokens[last].lower):
        return None  # "his local club"
    if not (_VAGUE | _BEFALLEN).isdisjoint(modifiers) or any(
        letter in "SGYKQq" for letter in analysis.letters[first:last]
    ):
        return None
    while first < last and not _distinguishes(analysis, first, last, brought_in=brought_in, near=near):
        first += 1  # "the conservative Unity alliance"
    words = [token.text for token in analysis.tokens[first : last + 1]]
    binding = (_BINDING | _PLACING if brought_in else _BINDING) | _ABOUT
    if chunk and analysis.shape[chunk - 1] in "vtg" and kinds.person_gender(analysis.tokens[last].lower) is None:
        binding -= _LEAVING
    if analysis.shape[chunk + 1 : chunk + 3] in ("on", "in") and analysis.words(chunk + 1)[0] in binding:
        phrase = analysis.chunks[chunk + 2]
        named = analysis.letters[phrase.last] == "P" and analysis.words(chunk + 1)[0] not in _ABOUT - _BINDING
        known = analysis.words(chunk + 2)[0] != "what"  # "the coast of what is now Norland"
        if known and (named or _is_about(analysis, chunk)):
            words += [token.text for token in analysis.tokens[analysis.chunks[chunk + 1].first : phrase.last + 1]]
    measured = any(re.search(r"\d|-(?:year|month|week|day|hour)", word) for word in words)
    return _APART.sub("", " ".join(words)) if len(words) > 1 and not measured else ""


def _owned(analysis: Analysis, first: int, last: int) -> str | None:
    """ "Norland's central bank", "island's only hospital", "children's hospital": the words of a thing's noun phrase
    with its owner, a name or one common noun; None for other owners, and for one of several."""
    head, letters = singular(analysis.tokens[last].lower), analysis.letters[first : last + 1]
    named = _OWNED.fullmatch(letters)
    modifiers = {token.lower for token in analysis.tokens[first:last]}
    owner = analysis.tokens[first + letters.index("G") - 1].lower
    if named is None or not modifiers.isdisjoint(_OF_SEVERAL) or kinds.person_gender(head) is not None:
        return None
    if owner in _OPEN_OWNERS or kinds.kind(head) in _FLEETING or not (kinds.kind(head) or kinds.is_body(head)):
        return None
    return _APART.sub("", " ".join(token.text for token in analysis.tokens[first : last + 1]))


_OWNED = seldom("(?:P+|J?N)G[JLN]*N")
_OF_SEVERAL = word_set("other another former previous rival same own next last latest")
_OPEN_OWNERS = FIRMS | word_set("country club team group union party league man woman boy girl")
"""Owners that are themselves what another phrase names."""
_FLEETING = ("event", "money", "claim", "offer")
"""Kinds of which an owner has many."""


_OF_A_DAY = re.compile("[YK]+G")
""" "Saturday's (relocation of a tank)"."""

_APART = seldom(r" (?=['’]s?\b|['’](?: |$))")
"""The space before a genitive's ending, which is a token of its own."""


def _distinguishes(analysis: Analysis, first: int, last: int, *, brought_in: bool, near: bool) -> bool:
    """Whether modifiers say which one: names, "regional", "Moroccan", and nouns before a body or a person ("safety
    regulator"); before a thing ("sugar refinery", "unexploded bomb") only where it is brought in with them, or, nouns
    alone, where it is taken up soon: "the heat shield. The shield"."""
    head = singular(analysis.tokens[last].lower)
    acts = kinds.is_body(head) or kinds.kind(head) == "institution" or kinds.person_gender(head) is not None
    told = brought_in and kinds.kind(head) not in _TOLD_OTHERWISE
    compound = told or (near and (kinds.kind(head) not in _TOLD_OTHERWISE or head == "craft"))
    named = "P" in analysis.letters[first:last]
    return all(
        letter == "P"
        or (letter == "N" and (acts or named or (compound and "-" not in token.text)))
        or (letter == "J" and token.lower.endswith(_RELATIONAL))
        or (told and letter in "JL" and token.lower.endswith(("ed", "en", "ing")) and "-" not in token.text)
        for token, letter in zip(analysis.tokens[first:last], analysis.letters[first:last], strict=True)
    )


_TOLD_OTHERWISE = ("vehicle", "vessel", "craft", "disaster")
"""Kinds that every source has another word for: a goods train is an oil train elsewhere."""


_BINDING, _PLACING = word_set("of by between"), word_set("in at on near from")
"""Prepositions of what a thing is known by; those of a place, where it is brought in with it."""

_LEAVING = word_set("from")
"""What is of the verb where a thing is acted upon: "took a pistol from the Tarn", but "hired a painter from Ghent"."""

_RELATIONAL = ("al", "ic", "ian", "ern", "ese", "ish", "ary", "civil")
_DETERMINERS = word_set("the a an this that his her its their one")

_ABOUT = word_set("of by into over against between on for about")
"""Prepositions of what something is about, or by whom it is."""

_TAKEN = word_set("of into over against between")
"""Those that belong to a noun where a verb stands before it: "sold a book for a song"."""

_CHARGED = word_set("on for")
"""Prepositions of what a body is there for: "committee on working hours"."""

_STATES = word_set(
    """
    record hold display ice appeal time trial duty sale loan leave strike fire board credit show stage offer order paper
    bail remand camera foot air course track target schedule site land water tour holiday demand request purpose average
    television radio video film tape arrival departure goal standby alert
    """
)
"""What "on" and no article make no topic of: "put a report on hold"."""

_PERIODS = word_set("season year decade century summer winter spring autumn month week day night")
"""What a thing is of without being about it: "the seventh storm of a season"."""


def _is_about(analysis: Analysis, chunk: int) -> bool:
    """Whether the phrase after a noun says what it is about with a common noun: "trial of a vaccine"."""
    if analysis.shape[chunk + 1 : chunk + 3] not in ("on", "in") or analysis.shape[chunk + 3 : chunk + 4] == "c":
        return False
    head, phrase = analysis.noun(chunk).lower, analysis.chunks[chunk + 2]
    letters = analysis.letters[phrase.first : phrase.last + 1].replace("Jq", "JN")  # "working hours"
    preposition = analysis.words(chunk + 1)[0]
    taken = chunk > 0 and analysis.shape[chunk - 1] in "vtgj"
    kind, matter = kinds.kind(head) or kinds.kind(singular(head)), analysis.words(chunk + 2)
    about = preposition == "of" or kind in kinds.ABSTRACT
    bare = letters[0] in "NJ" and kind != "money"  # not "set up a committee on the island", "sold a book for a song"
    charged = bare and ((preposition == "on" and about) or (preposition in _CHARGED and kinds.is_body(head)))
    told = set(letters).isdisjoint("SXYKEQqG") and letters[-1] in "NP" and matter[-1] not in AMOUNTS | _PERIODS
    told = told and not (preposition == "on" and matter[0] in _STATES)
    return told and (charged or (about and preposition in (_TAKEN if taken else _ABOUT)))
