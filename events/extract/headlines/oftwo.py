"""Whom or what "the former" and "the latter" are: the first and the second of the two that were told of just before.

The two are those that one "and" joins ("the Rose mill and the Lark mill"), in the same sentence or the one before; else
the only two people there ("stripped the president of his powers and named Josef Kell"). Of three, or of two pairs,
nothing tells which are meant.
"""

from events.extract.coreference.agreement import is_person
from events.extract.coreference.references import Resolver
from events.extract.lexicon import kinds
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.candidates import HE, SHE
from events.extract.syntax.nounphrases import phrase_pieces, proper
from events.extract.syntax.rendering import render, with_article
from events.patterns import seldom

_WHICH = {"former": 0, "latter": 1}
_PAIR = seldom(r"(?<!n,)(?:(?<![vtgioc])ncn(?!,?c)|(?<=[vtgi])ncn(?!,?c|r?v))")
""" "Ada Pell and Josef Kell (left)", "between Norland and Chile"; not "Hale left Norland and Chile (joined)"."""


def is_one_of_two(analysis: Analysis, chunk: int) -> bool:
    """ "The latter", without a noun of its own."""
    words = analysis.words(chunk)
    return len(words) == 2 and words[0] == "the" and words[1] in _WHICH


def one_of_two(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """The words for "the former" or "the latter", "" where no two are told of before, or one that has no name."""
    which = _WHICH[analysis.words(chunk)[1]]
    pair = _joined(analysis, chunk)
    before = next(iter(resolver.before()), None)
    if pair or before is None:
        return _words(analysis, pair[which]) if pair else ""
    pair = _joined(before, len(before.shape)) or _people(before, resolver)
    return _words(before, pair[which]) if pair else ""


def _joined(where: Analysis, end: int) -> tuple[int, ...]:
    """The two of the one pair before a chunk, where both have a name; () for none."""
    pairs = [(found.start(), found.end() - 1) for found in _PAIR.finditer(where.shape, 0, end)]
    named = len(pairs) == 1 and all("P" in where.letters_of(at) for at in pairs[0])
    return pairs[0] if named else ()


def _people(where: Analysis, resolver: Resolver) -> tuple[int, ...]:
    """The two people of a sentence that tells of no more; () for any other."""
    found = [at for at, kind in enumerate(where.shape) if kind == "n" and _may_be_somebody(where, at, resolver)]
    found = [at for at in found if not where.shape[:at].endswith("n")]  # "named Josef Kell prime minister"
    return tuple(found) if len(found) == 2 and any(_is_somebody(where, at, resolver) for at in found) else ()


def _may_be_somebody(where: Analysis, at: int, resolver: Resolver) -> bool:
    """Whether a noun phrase is a person, or a name that nothing tells of."""
    who = resolver.candidate(where, (at, at))
    return (who is not None and who.agrees == "anything") or _is_somebody(where, at, resolver)


def _is_somebody(where: Analysis, at: int, resolver: Resolver) -> bool:
    who = resolver.candidate(where, (at, at))
    told = (who is not None and who.agrees in ("he", "she", "person")) or _named_in_office(where, at) > 0
    return told or is_person(where, at) or (len(where.words(at)) == 1 and where.words(at)[0] in HE | SHE)


def _named_in_office(where: Analysis, at: int) -> int:
    """How many words the name has in "(made) Josef Kell prime minister"; 0 for any other noun phrase."""
    letters = where.letters_of(at)
    office = letters[:1] == "P" and letters[-1] == "N" and kinds.is_role(where.noun(at).lower)
    return len(letters) - len(letters.lstrip("P")) if office and set(letters.lstrip("P")) <= {"J", "N"} else 0


def _words(where: Analysis, at: int) -> str:
    """The name of one of the two: "Josef Kell", "the Lark mill"; "" for a pronoun or "the president"."""
    first, named = where.chunks[at].first, _named_in_office(where, at)
    if named:
        return " ".join(token.text for token in where.tokens[first : first + named])
    if where.last_letter(at) == "P":
        return with_article(where, proper(where, at))
    return with_article(where, render(where, phrase_pieces(where, (at, at)))) if "P" in where.letters_of(at) else ""
