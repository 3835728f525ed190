"""Whose trial, appeal or hearing it is, and for whom a warrant is: the one person, or the one group counted, whom the
clauses before, or what the article begins with, tell to be arrested, charged or judged.

An appeal may be the prosecutors' too, so that it is told as "in Hale's case", which is true of both.
"""

from collections.abc import Iterable, Iterator

from events.extract.coreference.references import Resolver
from events.extract.headlines.toldbefore import clauses, sufferer, words_of
from events.extract.lexicon import kinds
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.rendering import genitive, inside

_ACCUSING = word_set("charge accuse indict arraign prosecute arrest detain impeach")
"""What is done to whom "a trial" is still to come."""

_CHARGING = word_set("charge accuse indict arraign prosecute convict acquit sentence jail find impeach")
"""What is done to who stands trial; "found guilty" too."""

_HOLDING = _CHARGING | word_set("arrest detain suspend disqualify")
"""What is done to who is heard."""

_SOME = 3
"""Words of a group that say who it is: "eleven army officers"."""


def trial(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "Hale's trial", "trial of three officers"."""
    near = [*clauses(analysis, chunk, resolver)]
    told = {where.start for where, _, _ in near}
    opening = [(one, item, resolver) for one in resolver.lead() if one.start not in told for item in one.predicates]
    known = analysis.words(chunk)[0] in ("the", "that", "this", "their")
    names = [
        *_people(
            (_HOLDING if analysis.words(chunk)[0] == "their" else _CHARGING) if known else _ACCUSING, (*near, *opening)
        )
    ]
    if len({name.split()[-1] for name in names}) != 1:  # "Hale" and "Tom Hale" are one
        return ""
    if names[0][:1].isupper():
        return f"{genitive(analysis, names[0])} {words}"
    group = names[0].split()
    return f"{words} of {names[0]}" if group[0] not in ("a", "an", "the") or len(group) >= _SOME else ""


def in_whose_case(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "First appeal in Hale's case"."""
    names = [name for name in _people(_HOLDING, clauses(analysis, chunk, resolver)) if name[:1].isupper()]
    one = len({name.split()[-1] for name in names}) == 1
    return f"{words} in {genitive(analysis, names[0])} case" if one else ""


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
    befallen = sufferer(analysis, verb)
    return words_of(analysis, befallen, resolver) if befallen is not None else ""
