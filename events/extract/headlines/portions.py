"""What a first batch, a second shipment or the last instalment is of: "first batch of doses", after "asked for 200,000
doses"; "first package of military aid", after "sent no military aid".

It is the one thing that the clauses before it in its sentence, else in the nearest sentence that has such a verb, tell
to be sent, paid, ordered or made; where there are two, or only somebody or an amount, the words stay.
"""

from collections.abc import Iterator

from events.extract.coreference.references import Resolver
from events.extract.headlines.toldbefore import places_before, sufferer
from events.extract.lexicon import kinds
from events.extract.lexicon.nounclasses import UNCOUNTED
from events.extract.lexicon.nouns import is_event, is_plural, singular
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.sentences import Span

_GOODS = word_set("batch shipment consignment delivery package load cargo lot convoy")
_MONEY = word_set("instalment installment tranche payment")
_SENDING = word_set(
    "send deliver supply ship donate export import order make produce manufacture discontinue bottle brew buy purchase"
    " request need promise pledge provide"
)
_PAYING = word_set("pay repay owe lend grant award promise pledge receive raise provide refund")
_ASKING = word_set("ask appeal apply wait")
"""Verbs whose matter stands after "for"."""
_CAPACITY = word_set("number amount series kind lot rest part share half total supply")
"""What is itself of something."""
_LONGEST = 32


def of_what_portion(analysis: Analysis, chunk: int, noun: str, resolver: Resolver) -> str:
    """ "Of doses", for the noun of "a first batch"; "" for other nouns, and where nothing, or more than one thing, is
    told to be sent or paid."""
    goods = noun in _GOODS
    if not (goods or noun in _MONEY) or analysis.shape[chunk + 1 : chunk + 2] in ("o", "t"):
        return ""
    verbs = _SENDING if goods else _PAYING
    for where, chunks in places_before(analysis, chunk, resolver):
        told = {words.lower(): words for words in _things(where, chunks.stop, verbs) if noun not in words.split()}
        if told:
            return f"of {told.popitem()[1]}" if len(told) == 1 else ""
    return ""


def _things(where: Analysis, end: int, verbs: frozenset[str]) -> Iterator[str]:
    """What the verbs of a table act on, up to a chunk."""
    for verb in where.predicates:
        if verb.at >= end:
            return
        span = _acted_on(where, verb, verbs)
        words = _words(where, span[0], end) if span is not None else ""
        if words:
            yield words


def _acted_on(where: Analysis, verb: Predicate, verbs: frozenset[str]) -> Span | None:
    done, after = base(where.verb(verb.at).lower), verb.at + 1
    if done in _ASKING and where.shape[after : after + 2] == "in" and where.words(after) == ["for"]:
        return after + 1, after + 1
    if done not in verbs:
        return None
    befallen = sufferer(where, verb)
    if befallen == (after, after):
        at = after + (where.shape[after + 1 : after + 2] == "n")  # "owes its staff four months' wages"
        return at, at
    return None if verbs is _PAYING and befallen is not None and not _is_paid(where, befallen) else befallen


def _is_paid(where: Analysis, subject: Span) -> bool:
    """ "The arrears were paid", not "depositors were repaid"."""
    return kinds.kind(singular(where.noun(subject[0]).lower)) == "money"


def _words(where: Analysis, at: int, end: int) -> str:
    """The bare words of many things or of a stuff, with what that is of; "" for one thing, somebody, and an amount."""
    noun, letters = where.noun(at).lower, where.letters_of(at)
    listed = where.shape[at + 1 : at + 3] in ("cn", "cj")
    one = not is_plural(noun) and letters[:1] != "S" and where.words(at)[0] in ("a", "an", "one", "another", "each")
    if (
        at >= end
        or listed
        or letters[-1] != "N"
        or "X" in letters
        or one
        or noun in UNCOUNTED | _CAPACITY
        or is_event(noun)
    ):
        return ""
    if kinds.are_somebody(noun) or kinds.person_gender(singular(noun)) is not None or kinds.is_body(noun):
        return ""
    first, last = where.chunks[at].first, where.chunks[at].last
    while where.letters[first] in "DSQR" and first < last and where.tokens[first].lower != "the":
        first += 1
    text = where.text[where.tokens[first].start : where.tokens[last].end]
    text = text if "P" in letters else f"{text[:1].lower()}{text[1:]}"
    whole = at + 2 if where.shape[at + 1 : at + 3] == "on" and at + 2 < end else at
    more = where.text[where.span(at)[1] : where.span(whole)[1]]
    clean = set(where.letters_of(whole)).isdisjoint("SXYKE") and len(text + more) <= _LONGEST
    return text + more if clean else text
