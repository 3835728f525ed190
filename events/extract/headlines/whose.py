"""Whom or what "whose" means: of "the mill on the river in Leeds, whose roof" what has a roof, of "the railway from
Leeds to Hull, whose section" what goes from one to the other, of "Ada Pell of Hull, whose book" the person. And whose
"the house" is after "Hale sold his house"."""

import re
from itertools import chain

from events.extract.coreference.agreement import agree, group_of
from events.extract.coreference.references import Resolver
from events.extract.lexicon import kinds, selection
from events.extract.lexicon.nouns import singular
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.nounphrases import proper
from events.extract.syntax.rendering import genitive
from events.patterns import seldom

_WHERE = frozenset({"in", "at", "near", "on", "from", "to"})
"""Prepositions before a place, which owns little."""


def owner_chunk(analysis: Analysis, chunk: int, resolver: Resolver) -> int:
    """The noun phrase that "whose" before the noun phrase `chunk` means; -1 for none, or none clear."""
    if chunk < 2 or analysis.words(chunk - 1) != ["whose"]:
        return -1
    owner = chunk - 2 - (analysis.shape[chunk - 2] == ",")
    if analysis.shape[chunk - 2] == "c":  # "Veil, who has run the bank and whose term ends in June"
        relatives = [item for item in analysis.predicates if item.role == "relative" and item.at < chunk]
        owner = relatives[-1].subject[0] if relatives and relatives[-1].subject is not None else -1
    if owner > 1 and analysis.is_figure(owner):  # an age: "Ada Pell, 19, whose", "a girl of 19 whose"
        owner -= 2
    if owner < 0 or analysis.shape[owner] != "n":
        return -1
    chain = re.search(r"n(?:[io]n)+$", analysis.shape[: owner + 1])
    return owner if chain is None else _of_chain(analysis, range(chain.start(), owner + 1, 2), chunk, resolver)


def _of_chain(analysis: Analysis, chain: range, chunk: int, resolver: Resolver) -> int:
    """The one of several noun phrases that has what follows "whose"."""
    part, last = analysis.noun(chunk).lower, chain[-1]
    joined = analysis.words(last - 1)[-1]
    if len(chain) > 2 and joined == "to" and analysis.words(last - 3) == ["from"]:
        return last - 4
    owning = [at for at in chain if selection.owns(singular(analysis.noun(at).lower), part)]
    if owning:
        return owning[-1]
    named = analysis.letters_of(last)[-1] == "P"
    before = chain[-2]
    person = (
        kinds.is_person(analysis.noun(before).lower) or resolver.people.gender(proper(analysis, before)) is not None
    )
    of_place = joined == "of" and person and resolver.people.gender(proper(analysis, last)) is None
    if not named or not (joined in _WHERE or of_place) or _is_anybodys(part):
        return last
    return before if person else -1


def _is_anybodys(part: str) -> bool:
    """Whether a place or a firm has it: a mayor, a chairman."""
    return bool(selection.owns("town", part) or selection.owns("firm", part))


def had_before(analysis: Analysis, chunk: int, noun: str, resolver: Resolver) -> str:
    """ "Hale's house", for "the house" after "Hale sold his house": of whom its sentence, or else the one before, told
    it last, by name as the subject that has it; "Hale's late mother's house", where no other was told of since."""
    lasting = kinds.kind(singular(noun)) in _LASTING
    before = resolver.having(noun, _REACH if lasting else 1)
    for back, where in chain(((0, analysis),), before, resolver.having_farther(noun) if lasting else ()):
        until = len(where.shape) if back else chunk
        told = [at for at in range(until) if where.shape[at] == "n" and where.noun(at).lower == noun]
        if not told:
            continue
        owner = _owner_in_subject(where, told[-1], resolver) if back < _NEAR else ""
        if owner or not lasting:
            return f"{genitive(where, owner)} {noun}" if owner else ""
        if where.words(told[-1]) != ["the", noun]:
            return _owned(where, told[-1], resolver.back(back))
    return ""


def _owned(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """The noun phrase `chunk`, of "his", "her" or "its", with the owner's name and all that it tells of the thing; ""
    where none is clear, and for one of several."""
    words = analysis.words(chunk)
    owning = owner_chunk(analysis, chunk, resolver) if words == [words[-1]] else -1
    if owning >= 0:  # "the auditor, whose report"
        named = proper(analysis, owning) if analysis.last_letter(owning) == "P" else ""
        article = "the " if analysis.first_letter(owning) == "D" else ""
        return f"{article}{genitive(analysis, named)} {words[-1]}" if named else ""
    if not _HIS.fullmatch(analysis.letters_of(chunk)) or not _OF_SEVERAL.isdisjoint(words):
        return ""
    owner = resolver.resolve(analysis, chunk) or (_body_told_of(analysis, chunk, resolver) if words[0] == "its" else "")
    last = owner.split(" ")[-1]
    if not last[:1].isupper() or resolver.topics.is_many(owner) or kinds.are_somebody(last.lower()):
        return ""
    start, end = analysis.tokens[analysis.chunks[chunk].first + 1].start, analysis.span(chunk)[1]
    return f"{genitive(analysis, owner)} {analysis.text[start:end]}"


def _body_told_of(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """The name of the main subject of a sentence, where that is no person's, and up to a noun phrase no other name
    stands but after a preposition."""
    main = analysis.main_verb()
    nouns = (at for at in range(chunk) if analysis.shape[at] == "n" and analysis.last_letter(at) == "P")
    named = [at for at in nouns if not at or analysis.shape[at - 1] != "i"]
    if main is None or main.subject is None or named != [main.subject[1]]:
        return ""
    told = resolver.candidate(analysis, main.subject)
    return told.name if told is not None and told.agrees in ("it", "anything") else ""


_REACH, _NEAR = 8, 2
"""So many sentences before, or its own and the nearest, are looked at."""
_LASTING = ("text", "structure", "institution", "vessel", "craft", "vehicle", "animal", "work", "product")
_HIS = seldom("S[JLNPG]*N")
_OF_SEVERAL = frozenset({"other", "another", "former", "previous", "same", "next", "last", "latest", "many"})


def _owner_in_subject(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """The name of the subject whose verb has "its images" as its object; "" for any other."""
    first = analysis.chunks[chunk].first
    verb = analysis.predicate_at(chunk - 1)
    owned = "G" in analysis.letters_of(chunk)  # "her brother's boat"
    if analysis.letters[first] != "S" or owned or verb is None or verb.kind != "v" or verb.subject is None:
        return ""
    own = resolver.candidate(analysis, verb.subject)
    group = group_of(analysis.tokens[first].lower)
    same = own is not None and (
        agree(own.agrees, group) or (group == "it" and resolver.people.gender(own.name) is None)
    )
    named = verb.subject[0] == verb.subject[1] and analysis.letters_of(verb.subject[0])[-1] == "P"
    return proper(analysis, verb.subject[0]) if same and named else ""
