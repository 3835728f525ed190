"""The verb nearest to a date whose clause is still open: before it, else after it."""

import re

from events.extract import nouns, verbs
from events.extract.analysis import Analysis, Predicate
from events.extract.anchor import Anchor
from events.extract.verbchains import (
    after_spending,
    closed_between,
    coordinated_date,
    dated_before,
    finite_before,
    finite_of_chain,
    first_of_one_day,
    first_of_two,
    gap,
    is_comment,
    is_no_clause,
    only_describes,
    second_place,
)
from events.extract.words import OCCASIONS, SAYING, word_set

_APPEARING = word_set("speak talk write testify appear address answer respond reply meet gather")
"""What somebody does who then says the news: "Speaking in Rome on Monday, she warned ..."."""
_PASSING = word_set("past to through over around against into across for")
"""Prepositions of what one comes to one after the other: "flew past Venus in May and Mars in July"."""
_FIELDWORK = word_set("conduct carry take commission do")
_POLLS = word_set("poll polls survey surveys")
_STATIVE = word_set("read be have contain include say remain mean concern involve belong own")


def clause_verb_after(analysis: Analysis, date: int) -> Predicate | None:
    """The first finite verb after the date that is not of a relative clause about the date, within its clause."""
    for item in analysis.predicates:
        if (
            item.at <= date
            or item.kind != "v"
            or (item.role == "relative" and (item.subject is None or item.subject[0] > date))
        ):
            continue
        if (
            item.role == "subordinate"
            and item.subject
            and analysis.shape[item.subject[0] - 1] == "u"
            and "w" not in analysis.shape[date : item.at]
        ):
            if analysis.shape[date + 1 : date + 2] == "u":
                return item
            continue
        return None if ";" in analysis.shape[date : item.at] and analysis.shape[date + 1] != ";" else item
    return None


def nearest_verb(analysis: Analysis, first: int, date: int) -> Anchor | str | None:
    """The nearest verb before the date in chunk `date`, whose phrase begins at `first`, in a clause that is still open;
    a reason where that verb has no clear subject; None for none."""
    detached = first > 0 and analysis.shape[first - 1] == "," and analysis.shape[first - 3 : first] != ",r,"
    for item in reversed(analysis.predicates):
        if item.at >= first or is_comment(analysis, item) or closed_between(analysis, item, first, detached=detached):
            continue
        if detached and item.role in ("gerund", "participle", "relative") and finite_before(analysis, item):
            continue
        if item.role == "gerund" and is_no_clause(analysis, item, first):
            continue
        if only_describes(analysis, item, first):
            continue
        if item.role == "relative" and analysis.verb(item.at).lower in _STATIVE and finite_before(analysis, item):
            continue
        if item.kind == "v" and item.subject is None and not item.certain and finite_before(analysis, item):
            return "its verb has no clear subject"
        main = analysis.predicate_at(item.governor) if item.governor is not None and item.governor > first else None
        if main is not None and verbs.base(analysis.verb(item.at).lower) in _APPEARING:
            return Anchor(rule="date of the occasion", predicate=main)
        if item.kind == "t" and dated_before(analysis, item):
            return Anchor(rule="infinitive with a date of its own", predicate=item, certain=item.certain)
        gapped = gap(analysis, item, first)
        if gapped is not None:
            return _of_gap(analysis, finite_of_chain(analysis, item), gapped)
        if "k" in analysis.shape[item.at : first] and not coordinated_date(analysis, first):
            return _noun_between(analysis, item, first) or Anchor(
                rule="nearest verb before the date",
                predicate=finite_of_chain(analysis, item),
                resume=second_place(analysis, item, first),
                certain=False,
            )
        told = _told_at_occasion(analysis, item, date)
        if told is not None:
            return Anchor(rule="date of the occasion", predicate=told, certain=told.certain)
        saying = _says_in_a_statement(analysis, item) or _found_by_poll(analysis, item)
        if saying is not None:
            return Anchor(rule="nearest verb before the date", predicate=saying, certain=saying.certain)
        chosen = after_spending(analysis, item, date) or first_of_two(analysis, finite_of_chain(analysis, item))
        chosen = first_of_one_day(analysis, chosen, date)
        return Anchor(rule="nearest verb before the date", predicate=chosen, certain=item.certain)
    return None


def _of_gap(analysis: Analysis, verb: Predicate, gapped: int) -> Anchor | str:
    """ "Bought Mlek in 2011 and Norsk in 2017", "flew past Venus in May and Mars in July" have another object,
    "followed in 1954 and a third in 1967" another subject."""
    rule = "nearest verb before the date"
    if not set(analysis.letters[analysis.chunks[gapped].first : analysis.chunks[gapped].last + 1]) & set("NP"):
        return "its verb has no clear subject"
    if re.match(r"r?n", analysis.shape[verb.at + 1 :]):
        return Anchor(rule=rule, predicate=verb, resume=gapped, certain=False)
    names = {analysis.letters[analysis.chunks[at].last] for at in (verb.at + 2, gapped)} == {"P"}
    if names and analysis.shape.startswith("in", verb.at + 1):
        if analysis.words(verb.at + 1)[-1] not in _PASSING:
            return "its verb has no clear subject"  # "died in Sens in May and Arlo in June"
        return Anchor(rule=rule, predicate=verb, resume=gapped, certain=False)
    return Anchor(rule=rule, predicate=verb, subject=(gapped, gapped), certain=False)


def _says_in_a_statement(analysis: Analysis, item: Predicate) -> Predicate | None:
    """ "warned in a statement issued on Monday": the saying and the issuing are one."""
    noun = item.at - 1
    said = analysis.predicate_at(item.governor) if item.governor is not None else None
    issued = item.kind == "l" and analysis.shape[noun - 1 : noun + 1] == "in" and said is not None
    if not issued or said is None or verbs.base(analysis.verb(said.at).lower) not in SAYING:
        return None
    return said if analysis.noun(noun).lower in OCCASIONS else None


def _told_at_occasion(analysis: Analysis, item: Predicate, date: int) -> Predicate | None:
    """ "In a letter sent on Monday, the union warned ...": what is said or done in what the date is that of."""
    opened = re.search(r"(?:^|[;uh])in$", analysis.shape[: item.at])
    if item.kind != "l" or opened is None or analysis.shape[date + 1 : date + 2] != ",":
        return None
    noun = analysis.noun(item.at - 1).lower
    occasion = noun in OCCASIONS or noun in _POLLS or nouns.is_event(noun)
    if not occasion or analysis.words(item.at - 2)[0] not in ("in", "at", "during"):
        return None
    told = clause_verb_after(analysis, date)
    if told is None or told.subject is None or told.subject[0] < date or "k" in analysis.shape[told.at :]:
        return None
    return told


def _found_by_poll(analysis: Analysis, item: Predicate) -> Predicate | None:
    """ "Trailed by nine points in a poll taken in May", "a poll, conducted in May, put her ahead": what it found."""
    taken = item.kind == "l" and item.subject is not None and verbs.base(analysis.verb(item.at).lower) in _FIELDWORK
    if not taken or item.subject is None or analysis.noun(item.subject[0]).lower not in _POLLS:
        return None
    by = analysis.words(item.subject[0] - 1)[-1] if item.subject[0] else ""
    if by in ("in", "by", "to"):
        return analysis.predicate_at(item.governor) if item.governor is not None else None
    finite = (other for other in analysis.predicates if other.kind == "v" and other.at > item.at and other.subject)
    return next((other for other in finite if other.subject and other.subject[0] == item.subject[0]), None)


def _noun_between(analysis: Analysis, item: Predicate, first: int) -> Anchor | None:
    """The event noun after another date of the same verb: "spent Wednesday preparing for his journey home next
    week"."""
    other = analysis.shape.rindex("k", item.at, first)
    for at in range(first - 1, other, -1):
        if analysis.shape[at] == "n" and nouns.is_strong_event(analysis.noun(at).lower):
            return Anchor(rule="event noun with a date of its own", noun=at)
    return None


def following_verb(analysis: Analysis, date: int) -> Anchor | None:
    """The first verb of the clause after the date, None for none."""
    verb = clause_verb_after(analysis, date)
    return Anchor(rule="nearest verb after the date", predicate=verb, certain=False) if verb else None
