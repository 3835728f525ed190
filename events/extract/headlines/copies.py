"""What a copy or a version is of: "copy of the deed", "redesigned version of the Corvid"."""

from itertools import islice

from events.extract.coreference.references import Resolver
from events.extract.headlines.toldbefore import sufferer, words_of
from events.extract.lexicon import kinds
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import IN_ORDER, word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.rendering import with_article
from events.patterns import seldom
from events.sentences import Span

_AGAIN = {"copy": ("text", "work", "law", "deal"), "version": ("product", "work", "text", "craft", "vehicle")}
"""What there is of a thing that was told of, and the kinds of thing."""
_ORIGINALS = word_set("deed will manuscript recording document certificate letter")
_ISSUING = word_set("launch release publish unveil introduce issue")
_ISSUED = seldom(r"(?:goes|went|gone|go) on sale\b|(?:comes|came|come) out\b")
_FARTHER = 5
"""How many sentences of a paragraph may tell what came out."""


def of_what_copied(analysis: Analysis, chunk: int, noun: str, resolver: Resolver) -> str:
    """ "Copy of the deed", "redesigned version of the Corvid", for "a copy": of the text that is the subject of the
    sentence before, or of the one thing that the paragraph tells to have come out; "" for other nouns."""
    words = analysis.words(chunk)
    if noun not in _AGAIN or analysis.shape[chunk + 1 : chunk + 2] in ("i", "t"):
        return ""
    if not set(analysis.letters_of(chunk)) <= set("DJLN") or not IN_ORDER.isdisjoint(words):
        return ""  # of "a second version" its first tells
    before = islice(resolver.before(), 1 if noun == "copy" else _FARTHER)
    paragraph = resolver.topics.text.rfind("\n", 0, analysis.start)
    told: set[str] = set()
    for back, where in enumerate(before, 1):
        if where.start < paragraph:
            break
        for verb in where.predicates:
            span = verb.subject if noun == "copy" and verb.role == "main" else _come_out(where, verb)
            if span is not None and span[0] == span[1] and _has_more(where, span[0], noun):
                whole = words_of(where, span, resolver.back(back))
                if resolver.people.gender(whole.rpartition(" ")[2]) is not None:
                    return ""  # "Hale came out against it"
                named = whole[:1].isupper() and where.words(span[0])[0] == "the"
                told.add(f"the {whole}" if named else with_article(where, whole))
    whole = told.pop() if len(told) == 1 else ""
    return f"{' '.join(words[1:])} of {whole}" if whole else ""


def _has_more(analysis: Analysis, chunk: int, noun: str) -> bool:
    """Whether a noun phrase names what there may be a copy or a version of; of a name nothing tells that."""
    head = analysis.noun(chunk).lower
    named = analysis.last_letter(chunk) == "P" and noun == "version"
    return named or kinds.kind(head) in _AGAIN[noun] or (noun == "copy" and head in _ORIGINALS)


def _come_out(analysis: Analysis, verb: Predicate) -> Span | None:
    """What a verb tells to have been launched, published or put on sale."""
    if _ISSUED.match(analysis.text, analysis.span(verb.at)[0]):
        return verb.subject
    return sufferer(analysis, verb) if base(analysis.verb(verb.at).lower) in _ISSUING else None
