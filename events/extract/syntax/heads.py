"""The key of the event a mention tells of: equal for a noun and its verb, and for words that sources use alike.

Merging compares only mentions of one head or of kindred ones, so what may ever be one entry is decided here. Three
steps: which word names the event (a light verb hands over to its noun: "held talks", "the strike began" stays a
beginning, and that of a strike alone; a disaster that struck is the disaster), then the noun's verb (`nouns.NOMINAL`),
then its family or the phrase it makes (`synonyms`). On the table of pairs (tests/benchmarks/merging_pairs.py) the
families raise recall from .50 to .73 on the tuning half and from .55 to .68 on the other, the handing over from .68 to
.73 and from .64 to .68; neither brings a false union.
"""

from collections.abc import Iterator
from functools import cache

from events.extract.lexicon import nouns, synonyms, verbs
from events.extract.lexicon.words import PARTICLES, SCHEDULED, word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import Anchor
from events.extract.syntax.tokens import Token
from events.sentences import Span

COPULAS = word_set("is was are were be been being 's 're")
_OPENERS = word_set("begin start continue plan intend expect schedule slate set")
"""Verbs whose infinitive is the event: "began to decline"."""

_PLANNED = SCHEDULED | {"held", "staged"}
"""Participles that hand over to their subject: "the landing is planned"."""

_CARRIERS = word_set("hold stage give make carry conduct mount launch undertake cause")
"""Verbs that hand over to an event noun as their object: "held talks", "carried out an attack", "caused a crash"."""

_OCCURRING = word_set("take occur happen come")
"""Verbs that hand over to an event noun as their subject: "the launch took place"."""

_BEGIN = "begin"
_BARE = word_set("the a an his her its their")
"""What stands before the noun of a phrase that has no words of its own."""

_DISASTERS = word_set(
    """
    earthquake quake hurricane typhoon cyclone tornado tsunami flood floods flooding storm landslide avalanche
    explosion blast
    """
)
_VOTES = word_set("election elections vote presidency")
_VIOLENCE = word_set("attack bombing shooting crash collision accident fire ambush raid airstrike stampede clashes")
_DEADLY = word_set("die kill")
_STRIKING = word_set("strike hit shake rattle jolt kill injure batter devastate rip tear sweep flatten")


CARRYING = frozenset(nouns.stem(word) for word in _CARRIERS | _OCCURRING | _STRIKING | _OPENERS)
"""Verbs, stemmed, that say little beside their noun."""


@cache
def head(word: str) -> str:
    """The key of an event word.

    >>> head("invasion") == head("invaded"), head("deaths") == head("died"), head("resignation") == head("quits")
    (True, True, True)
    """
    word = word.casefold()
    verb = nouns.NOMINAL.get(word) or nouns.NOMINAL.get(nouns.singular(word))
    stem = nouns.stem(verb or verbs.base(word))
    return synonyms.family(stem)


def event_word(analysis: Analysis, anchor: Anchor) -> tuple[Span, str]:
    """The span of the word that names the event, and its head."""
    if anchor.predicate is None:
        token = analysis.noun(anchor.noun or 0)
        return (token.start, token.end), head(token.lower)
    at = anchor.predicate.at
    token = analysis.verb(at)
    if anchor.predicate.word:
        return (token.start, token.end), head(anchor.predicate.word.split()[-1])
    base = verbs.base(token.lower)
    following = analysis.predicate_at(anchor.predicate.at + 1)
    opening = base in _OPENERS or token.lower in _PLANNED or token.lower in COPULAS
    if opening and following is not None and following.kind == "t":
        at = following.at
        token, base = analysis.verb(at), verbs.base(analysis.verb(at).lower)
    noun = _event_noun(analysis, anchor, anchor.predicate, token.lower)
    if noun is not None:
        return (noun.start, noun.end), head(noun.lower)
    key = _phrase(analysis, at, base) or head(token.lower)
    if key == _BEGIN:
        key = _of_what(analysis, anchor.predicate) or key
    return (token.start, token.end), key


def _phrase(analysis: Analysis, at: int, base: str) -> str:
    """The head of the phrase that a verb makes with what stands beside it, "" for none."""
    listed = synonyms.phrases(base)
    if not listed:
        return ""
    beside = set(_complements(analysis, at, base))
    found = (key for (before, word, wide), key in listed if {(before, word, wide), (before, word, False)} & beside)
    return next(found, "")


def _complements(analysis: Analysis, at: int, verb: str) -> Iterator[synonyms.Complement]:
    """The particle just after a verb, then the nouns and results of its clause, with the prepositions before them."""
    after = analysis.tokens.index(analysis.verb(at), analysis.chunks[at].first) + 1
    particle, then = ([token.lower for token in analysis.tokens[after : after + 2]] + ["", ""])[:2]
    if particle in PARTICLES and then not in synonyms.ELSEWHERE.get((verb, particle), ()):
        yield "", particle, False
    before = ""
    for chunk in range(at + 1, len(analysis.chunks)):
        kind, words = analysis.shape[chunk], analysis.words(chunk)
        if kind in "vt;(":
            return
        results = synonyms.RESULTS.intersection(words)
        for word in results:
            yield "not" if "not" in words or analysis.words(chunk - 1)[-1:] == ["not"] else "", word, False
        if kind == "i":
            before = words[-1]
        elif kind == "n" and not results:
            noun = nouns.singular(analysis.noun(chunk).lower)
            yield before, noun, len(set(words) - _BARE) > 1
            if analysis.noun(chunk).text[:1].isupper():
                yield before, synonyms.NAME, False
            before = ""


def _of_what(analysis: Analysis, predicate: Predicate) -> str:
    """The head of a beginning that says of what: "the trial began", "began a strike"; "" for none."""
    told = _object(analysis, predicate.at)
    noun = _noun(analysis, told if told >= 0 else (predicate.subject or (-1, -1))[0])
    named = noun is not None and not nouns.NOMINAL.keys().isdisjoint((noun.lower, nouns.singular(noun.lower)))
    return f"{_BEGIN}-{head(noun.lower)}" if noun is not None and named else ""


def _event_noun(analysis: Analysis, anchor: Anchor, predicate: Predicate, form: str) -> Token | None:
    """The noun that a verb hands over to, of its subject, its object or its "in" phrase; None for none."""
    base = verbs.base(form)
    passive = form in _PLANNED and not COPULAS.isdisjoint(analysis.words(predicate.at))
    subject = _noun(analysis, (anchor.subject or predicate.subject or (-1, -1))[0])
    told = _noun(analysis, predicate.object[0] if predicate.object else _object(analysis, predicate.at))
    wherein = _noun(analysis, predicate.at + 2) if _follows(analysis, predicate.at, "in") else None
    if subject is not None and base in _STRIKING and subject.lower in _DISASTERS:
        return subject
    if subject is not None and (passive or base in _OCCURRING) and nouns.is_strong_event(subject.lower):
        return subject
    if told is not None and base in _CARRIERS and not passive and nouns.is_strong_event(told.lower):
        return told
    if told is not None and base == "win" and told.lower in _VOTES:
        return told
    return wherein if wherein is not None and base in _DEADLY and wherein.lower in _DISASTERS | _VIOLENCE else None


def _follows(analysis: Analysis, at: int, word: str) -> bool:
    return at + 1 < len(analysis.chunks) and analysis.words(at + 1) == [word]


def _object(analysis: Analysis, at: int) -> int:
    """The noun phrase just after a verb, adverbs and particles passed over, -1 for none."""
    following = at + 1
    while analysis.shape[following : following + 1] in ("r", "j") and following < len(analysis.shape):
        following += 1
    return following if analysis.shape[following : following + 1] == "n" else -1


def _noun(analysis: Analysis, chunk: int) -> Token | None:
    return analysis.noun(chunk) if 0 <= chunk < len(analysis.chunks) and analysis.shape[chunk] == "n" else None
