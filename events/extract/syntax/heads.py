"""The key of the event a mention tells of: equal for a noun and its verb, and for words that sources use alike.

Merging compares only mentions of one head, so what may ever be one entry is decided here. Three steps: which word
names the event (a light verb hands over to its noun: "held talks", "the strike began" stays a beginning; a disaster
that struck is the disaster), then the noun's verb (`nouns.NOMINAL`), then its family. On the table of pairs
(tests/benchmarks/merging_pairs.py) the families raise recall from .50 to .73 on the tuning half and from .55 to .68 on
the other, the handing over from .68 to .73 and from .64 to .68; neither brings a false union.
"""

from functools import cache

from events.extract.lexicon import nouns, verbs
from events.extract.lexicon.words import SCHEDULED, word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import Anchor
from events.extract.syntax.tokens import Token
from events.sentences import Span

_FAMILIES = """
acquire buy purchase take-over/arrest detain apprehend/attack bomb/beat defeat/build construct/
ceasefire truce armistice/cancel call-off/close shut/collide crash/die kill/explode detonate/find discover/
found establish set-up/imprison jail sentence/inaugurate open/launch lift-off blast-off/marry wed/meet talk/
name appoint/protest demonstrate rally/release free/resign quit step-down stand-down/vote referendum poll/
"""
"""Words that two sources use of one event, as bases, a particle after the hyphen; the first names the family."""

_SYNONYMS = {
    "-".join((nouns.stem(word.split("-")[0]), *word.split("-")[1:])): nouns.stem(family.split()[0])
    for family in _FAMILIES.replace("\n", "").split("/")
    for word in family.split()
}

COPULAS = word_set("is was are were be been being 's 're")
_OPENERS = word_set("begin start continue plan intend expect schedule slate set")
"""Verbs whose infinitive is the event: "began to decline"."""

_PLANNED = SCHEDULED | {"held", "staged"}
"""Participles that hand over to their subject: "the landing is planned"."""

_CARRIERS = word_set("hold stage give make carry conduct mount launch undertake")
"""Verbs that hand over to an event noun as their object: "held talks", "carried out an attack"."""

_OCCURRING = word_set("take occur happen")
"""Verbs that hand over to an event noun as their subject: "the launch took place"."""

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
    return _SYNONYMS.get(stem, stem)


def event_word(analysis: Analysis, anchor: Anchor) -> tuple[Span, str]:
    """The span of the word that names the event, and its head."""
    if anchor.predicate is None:
        token = analysis.noun(anchor.noun or 0)
        return (token.start, token.end), head(token.lower)
    token = analysis.verb(anchor.predicate.at)
    if anchor.predicate.word:
        return (token.start, token.end), head(anchor.predicate.word.split()[-1])
    base = verbs.base(token.lower)
    following = analysis.predicate_at(anchor.predicate.at + 1)
    opening = base in _OPENERS or token.lower in _PLANNED or token.lower in COPULAS
    if opening and following is not None and following.kind == "t":
        token = analysis.verb(following.at)
    noun = _event_noun(analysis, anchor, anchor.predicate, token.lower)
    if noun is not None:
        return (noun.start, noun.end), head(noun.lower)
    together = _SYNONYMS.get(f"{nouns.stem(verbs.base(token.lower))}-{_particle(analysis, token)}")
    return (token.start, token.end), together or head(token.lower)


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


def _particle(analysis: Analysis, verb: Token) -> str:
    """The particle just after a verb, "" for none."""
    after = next((token.lower for token in analysis.tokens if token.start >= verb.end), "")
    return after if after in ("down", "off", "over", "up") else ""


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
