"""What a noun is of that says nothing by itself: "death of a driver" for "the death", "number of breeding pairs",
"price of copper", "production of gas".

The words are those of the clause that told of it, in its own sentence or the two before: who died, what was counted,
what was found and then produced, what was "inspected" before "the inspection". A noun is completed only where one such
clause is there, and one thing in it. Of 335 headlines of the open texts that begin with such a noun and nothing to say
of what (27 November 2026), 28 are told fuller by this module and those that it asks (`matters`, `judged`, `intended`,
`making`, `copies`), all read against their texts, none wrong.
"""

import re

from events.extract.coreference.references import Resolver
from events.extract.headlines import whose
from events.extract.headlines.copies import of_what_copied
from events.extract.headlines.grown import of_what_grown
from events.extract.headlines.making import of_what_made
from events.extract.headlines.matters import about_what
from events.extract.headlines.mended import of_what_mended
from events.extract.headlines.parts import of_what_part
from events.extract.headlines.toldbefore import SUFFERED, clauses, only_verb, opening, places_before, sufferer, words_of
from events.extract.lexicon import kinds
from events.extract.lexicon.nounclasses import AMOUNTS
from events.extract.lexicon.nouns import NOMINAL, is_plural, singular, stem
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import IN_ORDER, word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.nounphrases import is_amount, phrase_pieces
from events.extract.syntax.rendering import genitive, render, with_article
from events.sentences import Span

_DONE = word_set(
    """
    steal rob arrest detain kill murder shoot assassinate execute kidnap abduct rescue sell acquire purchase seize
    capture destroy demolish remove dismiss appoint elect nominate release suspend expel deport evacuate invade occupy
    annex liberate bomb hijack publish restore renovate abolish repeal approve reject close poison stab cancel
    ban deliver blockade besiege
    """
)
"""Verbs whose object it was done to."""

_OF_ROOT = ("ion", "ment", "al")
_DONE_ALIKE = word_set(
    "change visit search raid attack repair repairs review survey transfer recall fine test signing reopening refit"
    " overhaul upgrade exchange swap"
)
"""Nouns that name what the verb of the same root tells was done: "the mine was inspected ... the inspection"."""

_AGAIN = word_set(
    "test visit extension expansion inspection renovation restoration repair review survey postponement relocation"
    " evacuation examination overhaul upgrade redesign delivery exchange swap eruption"
)
"""What is done again and again to one thing: "a second test of the vaccine"; a second arrest is another's."""

_OTHERWISE = word_set("petition question operation mission action investment payment instruction")
"""Nouns of verbs whose object is another: "petitioned the king ... the petition"."""

_OF_PEOPLE = word_set(
    "death drowning murder killing shooting stabbing poisoning assassination execution kidnapping abduction arrest"
    " detention dismissal appointment election nomination release suspension expulsion deportation extradition rescue"
    " resignation"
)
"""What befalls people: "Hale's murder", but "invasion of Norland"."""

_ONE_MORE = IN_ORDER | word_set("another next new further")
_PREPOSITIONS = {
    "to": word_set("visit repair repairs"),
    "on": word_set("raid attack fine ban"),
    "in": word_set("increase rise hike cut reduction decrease"),
}
"""What leads to whom or what it was done, if not "of"."""

_OTHER_VERBS = {
    **dict.fromkeys(("takeover", "acquisition", "purchase"), word_set("acquire buy purchase")),
    **dict.fromkeys(("discovery", "find"), word_set("discover find uncover unearth")),
    **dict.fromkeys(("increase", "rise", "hike"), word_set("increase raise rise")),
    **dict.fromkeys(("cut", "reduction", "decrease"), word_set("cut reduce lower slash halve")),
    **dict.fromkeys(("recognition",), word_set("recognize recognise")),
    **dict.fromkeys(("handover", "transfer"), word_set("hand transfer")),
    **dict.fromkeys(("siege",), word_set("besiege")),
    **dict.fromkeys(("production",), word_set("produce manufacture")),
    **dict.fromkeys(("blockade",), word_set("blockade block")),
    **dict.fromkeys(("murder", "killing"), word_set("murder kill shoot stab strangle poison")),
}
"""Nouns that name what verbs of another root tell."""


_OF_ISLANDS = word_set("group archipelago chain")
_BY_WHOM = word_set("claim demand")
"""What somebody makes by the verb of the same word, and that is theirs."""
_COUNTS = word_set("number total figure count")
_PARTICIPLE = re.compile("lin(?:on)?")
_SHORT = 32
"""Characters that a subject may be longer by."""
_TRADED = word_set("rise fall drop climb gain slip jump slump trade close cost")


def of_what(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """The noun phrase `chunk`, of one noun after "the" or of a kind that has others, with what that is of; "" where it
    is of nothing clear."""
    words = analysis.words(chunk)
    noun = words[-1]
    if analysis.shape[chunk + 1 : chunk + 2] == "o" or analysis.last_letter(chunk) != "N":
        return ""
    about = about_what(analysis, chunk, resolver) or of_what_mended(analysis, chunk, resolver)
    if about:
        return about
    again = [word for word in words[:-1] if word not in ("a", "an", "the")]
    if again and singular(noun) in _AGAIN and _ONE_MORE.issuperset(again):
        told = _happened(analysis, chunk, noun, resolver)
        return " ".join([*again, told]) if told.startswith(noun) else ""
    if words[0] in ("a", "an"):
        return of_what_copied(analysis, chunk, noun, resolver)
    if words in ([noun], ["the", noun]) and (grown := of_what_grown(analysis, chunk, noun, resolver)):
        return grown
    if words == [noun]:
        made = of_what_made(analysis, chunk, noun, resolver)
        return made or (_happened(analysis, chunk, noun, resolver) if analysis.predicate_of(chunk) else "")
    part = of_what_part(analysis, chunk, noun, resolver) if words[0] == "the" else ""
    if part:
        return part
    if noun in _BY_WHOM and words in (["the", noun], ["that", noun]):
        return _by_whom(analysis, chunk, noun, resolver)
    if words != ["the", noun]:
        return ""
    if noun in _COUNTS:
        return _counted(analysis, chunk, noun, resolver)
    if noun == "price":
        return _priced(resolver)
    if noun in _OF_ISLANDS:
        return _islands(analysis, chunk, resolver)
    return _happened(analysis, chunk, noun, resolver) or whose.had_before(analysis, chunk, noun, resolver)


def as_its_sentence_tells(analysis: Analysis, chunk: int, name: str) -> str:
    """ "Program led by the union", for the "it" of "a program led by the union had helped 30 by the time it ended": the
    name with the participle that stands behind its noun in the sentence, where that is short."""
    for at in range(chunk if name.islower() else 0):
        if analysis.shape[at] != "n" or " ".join(analysis.words(at)[-name.count(" ") - 1 :]) != name:
            continue
        beside = _PARTICIPLE.match(analysis.shape, at + 1)
        last = beside.end() - 1 if beside else at
        verb = analysis.predicate_at(last + 1)
        goes_on = verb is not None and verb.subject is not None and verb.subject[0] == at
        told = "".join(map(analysis.letters_of, range(at + 1, last + 1)))
        more = analysis.text[analysis.span(at)[1] : analysis.span(last)[1]] if goes_on and beside else ""
        return f"{name}{more}" if len(more) <= _SHORT and set(told).isdisjoint("SXYKGg") else name
    return name


def of_what_it_is(name: str, resolver: Resolver) -> str:
    """ "Hale's trial", for the "it" that means "the trial" of the sentence before: the one noun of a name with what it
    is of there; the name itself where nothing says that."""
    *article, noun = name.lower().split()
    if article not in ([], ["the"], ["a"], ["an"]):
        return name
    for back, where in resolver.having(noun, 1):
        told = [item.subject for item in where.predicates if item.subject is not None]
        own = [at for at, last in told if at == last and where.words(at) in (["the", noun], [noun])]
        return (of_what(where, own[0], resolver.back(back)) if own else "") or name
    return name


def _happened(analysis: Analysis, chunk: int, noun: str, resolver: Resolver) -> str:
    """ "Death of a driver", "Hale's trial": what the one verb of that noun tells was done, and to whom."""
    if analysis.shape[chunk + 1 : chunk + 2] == "i" and analysis.shape[chunk + 2 : chunk + 3] != "k":
        return ""
    verbs = _verbs_of(noun) or _of_the_root(analysis, chunk, noun, resolver)
    found = only_verb(analysis, chunk, "vlgt", verbs, resolver) if verbs else None
    if found is None and noun in ("discovery", "find"):
        found = _in_opening(verbs, analysis, resolver)
    if found is None:
        return ""
    where, verb, told = found
    befallen = sufferer(where, verb)
    one = befallen is not None and "c" not in where.shape[befallen[0] : befallen[1] + 1]
    words = ""
    if one and befallen is not None:
        words = _it(where, verb, befallen, told) or words_of(where, befallen, told) or _own(where, befallen, told)
    if not words or noun in words.lower().split():
        return ""
    preposition = next((one for one, nouns in _PREPOSITIONS.items() if noun in nouns), "of")
    person = noun in _OF_PEOPLE or resolver.people.gender(words.split()[-1]) is not None
    owned = words[:1].isupper() and person and preposition == "of"
    return f"{genitive(where, words)} {noun}" if owned else f"{noun} {preposition} {words}"


def _own(analysis: Analysis, befallen: Span, resolver: Resolver) -> str:
    """ "Norland's troops", of "Norland withdrew its troops"; "" for what is nobody's, or whose is not clear."""
    at = befallen[0]
    if befallen != (at, at) or analysis.first_letter(at) != "S" or set(analysis.letters_of(at)[1:]) - set("JN"):
        return ""
    owner = resolver.resolve(analysis, at)
    owned = analysis.text[analysis.tokens[analysis.chunks[at].first + 1].start : analysis.span(at)[1]]
    return f"{genitive(analysis, owner)} {owned}" if owner[:1].isupper() and owned else ""


def _it(analysis: Analysis, verb: Predicate, befallen: Span, resolver: Resolver) -> str:
    """ "The mission", of "the agency has extended it" or "it was extended": the thing that "it" is; "" for others, and
    where none is clear."""
    if analysis.words(befallen[0]) != ["it"]:
        return ""
    if befallen == verb.subject:
        thing = resolver.resolve(analysis, befallen[0], verb)
    else:
        thing = resolver.own_thing_told_last(analysis, verb, befallen[0])
        thing = thing or resolver.resolve_thing(analysis, verb, befallen[0])
    return with_article(analysis, thing) if thing else ""


def _in_opening(
    verbs: frozenset[str], analysis: Analysis, resolver: Resolver
) -> tuple[Analysis, Predicate, Resolver] | None:
    """The one verb of a table that the article begins with, before a sentence."""
    told = [
        (where, item, by)
        for where, item, by in opening(resolver)
        if where.start < analysis.start and item.kind in "vl" and base(where.verb(item.at).lower) in verbs
    ]
    return told[0] if len(told) == 1 else None


def _verbs_of(noun: str) -> frozenset[str]:
    """The verbs that tell of what a noun names: "buy" and "acquire" of "takeover"."""
    return _OTHER_VERBS.get(noun) or frozenset({NOMINAL.get(noun) or NOMINAL.get(singular(noun)) or ""}) & (
        SUFFERED | _DONE
    )


def _of_the_root(analysis: Analysis, chunk: int, noun: str, resolver: Resolver) -> frozenset[str]:
    """The verbs near that have the root of a noun: "inspect" of "inspection"."""
    alike = noun in _DONE_ALIKE or singular(noun) in _DONE_ALIKE or singular(noun).endswith(_OF_ROOT)
    if kinds.is_body(noun) or noun in _OTHERWISE or not alike:
        return frozenset()
    told = {base(where.verb(item.at).lower) for where, item, _ in clauses(analysis, chunk, resolver)}
    return frozenset(verb for verb in told if NOMINAL.get(noun) == verb or stem(verb) == stem(noun))


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


def _by_whom(analysis: Analysis, chunk: int, noun: str, resolver: Resolver) -> str:
    """ "Norland's claim", of "parts of the sea, claimed by Norland": of the one whom the one such verb names."""
    found = only_verb(analysis, chunk, "vl", (noun,), resolver)
    if found is None or analysis.shape[chunk + 1 : chunk + 2] in ("o", "t", "h", "w"):
        return ""
    where, verb, _ = found
    agent = verb.at + 2
    by = where.last_letter(verb.at) == "L" and where.words(verb.at + 1) == ["by"]
    named = by and where.shape[agent : agent + 1] == "n" and where.letters_of(agent).strip("P") in ("", "D")
    alone = named and where.shape[agent + 1 : agent + 2] not in ("c", "o")
    owner = render(where, phrase_pieces(where, (agent, agent))) if alone and where.last_letter(agent) == "P" else ""
    return f"{genitive(where, owner)} {noun}" if owner else ""


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
    goods = len(words) == 1 and letters in "NP" and not is_plural(words[0]) and not resolver.people.gender(words[0])
    return f"price of {words[0]}" if goods and not kinds.kind(words[0]) else ""


def _islands(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """ "Islands of Saint Odo" for "the group", of which its own sentence or the one before tells."""
    for where, chunks in places_before(analysis, chunk, resolver, 1):
        for at in chunks:
            named = where.words(at)[-1] == "islands" and where.shape[at + 1 : at + 3] == "on"
            if named and where.last_letter(at + 2) == "P":
                return f"islands of {render(where, phrase_pieces(where, (at + 2, at + 2)))}"
    return ""
