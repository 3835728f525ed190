"""Whose trial, appeal or hearing it is, and for whom a warrant is: the one person, or the one group counted, whom the
clauses before, or what the article begins with, tell to be arrested, charged or judged.

An appeal may be the prosecutors' too, so that it is told as "in Hale's case", which is true of both. Where the clauses
near tell of nobody, an appeal or a conviction is that of the one person whom the whole text before tells by name to be
judged.
"""

from collections.abc import Iterable, Iterator
from itertools import chain

from events.extract.coreference.finding import FARTHER
from events.extract.coreference.references import Resolver
from events.extract.headlines.toldbefore import clauses, opening, sufferer, words_of
from events.extract.lexicon import kinds
from events.extract.lexicon.nouns import is_plural
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import NUMBER_WORDS, word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.rendering import Piece, genitive, inside
from events.patterns import seldom
from events.sentences import Span

_ACCUSING = word_set("charge accuse indict arraign prosecute arrest detain impeach")
"""What is done to whom "a trial" is still to come."""

_CHARGING = word_set("charge accuse indict arraign prosecute convict acquit sentence jail find impeach plead")
"""What is done to who stands trial; "found guilty" and "pleaded guilty" too."""

_HOLDING = _CHARGING | word_set("arrest detain suspend disqualify")
"""What is done to who is heard."""

_BY_DETERMINER = {"their": _HOLDING, **dict.fromkeys(("the", "that", "this"), _CHARGING)}
"""What is done to whom a trial that is known is of."""

_JUDGING = ("charged", "indicted", "convicted", "guilty", "sentenced", "jailed", "acquitted")
"""The words by which sentences farther back tell who is judged."""

_PLEADED = word_set(
    "lodge file dismiss reject refuse deny fail hear allow grant uphold quash overturn set begin open start lose win"
    " return throw turn submit schedule adjourn order hold end annul reverse"
)
"""What is done with appeals, hearings and convictions."""

_SET_APART = word_set("second third other another former")

_PLEAS = word_set("appeal petition plea application")
_PLEADING = word_set("to for")

_UNNAMED = seldom(r"an? (?:[\w-]+ ){0,3}[\w-]+")
"""One whom a lead may tell of before the article names him."""

_SOME = 3
"""Words of a group that say who it is: "eleven army officers"."""


def trial(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "Hale's trial", "trial of three officers"."""
    near = [*clauses(analysis, chunk, resolver)]
    told = {where.start for where, _, _ in near}
    first = [one for one in opening(resolver) if one[0].start not in told]
    verbs = _BY_DETERMINER.get(analysis.words(chunk)[0], _ACCUSING)
    lately = [*_people(verbs, near)]
    at_first = _one_or_many([*_people(verbs, first)])
    if lately and all(name[:1].isupper() for name in lately):  # "a former clerk" of a lead is he
        at_first = [name for name in at_first if _UNNAMED.fullmatch(name) is None]
    names = [*lately, *at_first]
    unnamed = not lately and all(_UNNAMED.fullmatch(name) for name in names)
    if unnamed and analysis.words(chunk)[0] == "the" and _is_of_law(analysis, chunk):
        names = [*_judged_before(resolver)]
    if "" in names or len({name.split()[-1] for name in names}) != 1:  # "Hale" and "Tom Hale" are one
        return ""
    if names[0][:1].isupper():
        return f"{genitive(analysis, names[0])} {words}"
    group = names[0].split()
    return f"{words} of {names[0]}" if group[0] not in ("a", "an", "the") or len(group) >= _SOME else ""


def _one_or_many(told: list[str]) -> list[str]:
    """Of whom a lead tells: of "a man" by the name that it gives him then, and of "five people" not one by one."""
    first, others = told[:1], told[1:]
    if not others or not all(name[:1].isupper() for name in others):
        return told
    if first[0].partition(" ")[0] in NUMBER_WORDS:
        return first
    return others if _UNNAMED.fullmatch(first[0]) else told


def in_whose_case(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "First appeal in Hale's case"."""
    name = _one_judged(analysis, chunk, resolver)
    return f"{words} in {genitive(analysis, name)} case" if name else ""


def indictment(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "First indictment of Hale"."""
    name = _one_judged(analysis, chunk, resolver)
    return f"{words} of {name}" if name else ""


def charges(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "Charges against Hale", "case against Hale", which are filed or dropped: against the one person, or the one
    group, whom the clauses near tell to be arrested, charged or sued."""
    verb = analysis.predicate_of(chunk) or (analysis.predicate_at(chunk - 1) if chunk else None)
    if verb is None or base(analysis.verb(verb.at).lower) not in _PLEADED | {"drop", "bring", "close"}:
        return ""
    accusing = _ACCUSING | {"sue"} if words == "case" else _ACCUSING
    names = [
        _judged(where, item, by)
        for where, item, by in clauses(analysis, chunk, resolver)
        if item.kind in "vlgt" and base(where.verb(item.at).lower) in accusing
    ]
    one = len({name.rpartition(" ")[2] for name in names}) == 1
    return f"{words} against {names[0]}" if one and names[0] else ""


def of_whom(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "Hale's conviction", which is told of one before."""
    name = _one_judged(analysis, chunk, resolver) if analysis.words(chunk)[0] == "the" else ""
    return f"{genitive(analysis, name)} {words}" if name else ""


def case_of_plea(analysis: Analysis, span: Span, resolver: Resolver) -> list[Piece]:
    """ "In Hale's case", behind "a petition to the governor" or "a plea for mercy"; nothing behind others."""
    first, last = span
    if last != first + 2 or analysis.shape[first : last + 1] != "nin" or analysis.noun(first).lower not in _PLEAS:
        return []
    own = set(analysis.letters_of(first)) <= {"D", "J", "N"}  # not "the union's appeal"
    if not own or analysis.words(first + 1)[0] not in _PLEADING or "S" in analysis.letters_of(last):
        return []
    case = in_whose_case(analysis, first, "", resolver).strip()
    return [case] if case else []


def _one_judged(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """The one person whom the clauses near, or else the text before, tell by name to be held or judged; "" for
    none, or two."""
    near = [name for name in _people(_HOLDING, clauses(analysis, chunk, resolver)) if name[:1].isupper()]
    names = near or ([*_judged_before(resolver)] if _is_of_law(analysis, chunk) else [])
    return names[0] if len({name.rpartition(" ")[2] for name in names}) == 1 else ""


def _is_of_law(analysis: Analysis, chunk: int) -> bool:
    """Whether a verb is what courts do: "the appeal was dismissed", but not "the appeal raised a million"."""
    own = [item for item in analysis.predicates if item.subject is not None and item.subject[0] == chunk]
    before = analysis.predicate_at(chunk - 1)
    verbs = own or ([before] if before is not None else [])
    return any(base(analysis.verb(verb.at).lower) in _PLEADED for verb in verbs)


def _judged_before(resolver: Resolver) -> Iterator[str]:
    """The names of who is judged in the sentences before, "" for several or somebody else; no pronouns, nor one who is
    not named, as the lead tells of "a man"."""
    for word in _JUDGING:
        for back, where in chain(resolver.having(word, FARTHER - 1), resolver.having_farther(word)):
            told = resolver.back(back)
            for item in where.predicates:
                if item.kind not in "vlgt" or base(where.verb(item.at).lower) not in _CHARGING:
                    continue
                befallen = sufferer(where, item)
                name = _judged(where, item, told)
                if name[:1].isupper():
                    yield name
                elif (
                    base(where.verb(item.at).lower) != "find"
                    and befallen is not None
                    and (befallen[0] != befallen[1] or not _is_somebody(where, befallen[0]))
                ):
                    yield ""


def _is_somebody(analysis: Analysis, chunk: int) -> bool:
    """Whether a noun phrase is a pronoun, or "a man", "the mayor"."""
    words, noun = analysis.words(chunk), analysis.noun(chunk).lower
    alone = words[0] in ("a", "an", "the") and analysis.last_letter(chunk) == "N" and not is_plural(noun)
    return analysis.letters_of(chunk) == "X" or (alone and _SET_APART.isdisjoint(words))


def warrant(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "Arrest warrant for Hale", of "Hale fled, and an arrest warrant was issued": of whom the clause before, or the
    sentence before, tells as its subject, or as whose its subject is."""
    told = [(where, item, by) for where, item, by in clauses(analysis, chunk, resolver) if item.kind == "v"]
    own = [one for one in told if one[0] is analysis]
    for where, item, by in (own or told)[-1:]:
        if item.subject is None or item.subject[0] != item.subject[1]:
            return ""
        owned = where.first_letter(item.subject[0]) == "S"
        if owned and kinds.kind(where.noun(item.subject[0]).lower) not in ("claim", "proceeding", "event"):
            return ""
        name = by.resolve(where, item.subject[0]) if owned else words_of(where, item.subject, by)
        person = name[:1].isupper() and by.people.gender(name.split()[-1]) is not None
        return f"{words} for {inside(analysis, name)}" if person else ""
    return ""


def _people(verbs: frozenset[str], told: Iterable[tuple[Analysis, Predicate, Resolver]]) -> Iterator[str]:
    """Whom some clauses tell to be held or judged, by verbs of a table."""
    for where, item, by in told:
        if item.kind in "vlgt" and base(where.verb(item.at).lower) in verbs:
            name = _judged(where, item, by)
            if name:
                yield name


def _judged(analysis: Analysis, verb: Predicate, resolver: Resolver) -> str:
    """Who is charged, convicted or found guilty; "" for who was found otherwise."""
    if base(analysis.verb(verb.at).lower) == "find":
        after, guilty, _ = analysis.text[analysis.span(verb.at)[1] : analysis.end].partition(" guilty")
        named = [full for full in resolver.people.names.values() if full and full in after] if guilty else []
        if named or not guilty:
            return named[0] if len(named) == 1 else ""
    pleads = base(analysis.verb(verb.at).lower) == "plead"
    befallen = verb.subject if pleads else sufferer(analysis, verb)
    if befallen is not None and "c" in analysis.shape[befallen[0] : befallen[1] + 1]:
        return ""
    return words_of(analysis, befallen, resolver) if befallen is not None else ""
