"""Quotations, and who speaks in them: "I offered to go in May," Orsin told reporters.

Only what stands in the quotation's own sentence, or in those before it in the same paragraph, names the speaker.
"""

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import replace
from operator import itemgetter

from events.extract.lexicon import verbs
from events.extract.lexicon.words import OBLIGING, PRONOUNS, word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import Anchor
from events.extract.syntax.nounphrases import phrase_pieces
from events.extract.syntax.rendering import render
from events.patterns import seldom
from events.sentences import Span

_QUOTATION = re.compile(r"“[^”\n]*(?:”|$)|\"(?<!\w\")[^\"\n]*(?:\"|$)", re.MULTILINE)
_TELLING = word_set("say tell add recall explain note write ask reply insist warn joke remember admit concede continue")
_HAVING_TO = word_set("have has need needs want wants")
_STATES = word_set("wait hope guess think know feel believe want wonder fear wish live sit sleep dream convince worry")
"""What "we" are or have in mind, and no deed."""
_BEING = word_set("was were")
_FIRST = word_set("i we")
_OUR = seldom(r"(?:\bour|^Our) (?=[\w-]+ ?)")
_VAGUE = seldom(r"We(?: (?:have|had))? \w+(?: an? \w+| part| some| most| half)?(?: again)?$|We \w+ Everything\b")
FIRST_PERSON = re.compile(
    r"[IWMOmouw](?:(?<=^I)|(?<=^W)e|(?<=^M)y|(?<=^O)ur|(?<!\w.)(?:(?<=m)[ye]|(?<=o)ur|(?<=u)s|(?<=w)e))\b"
)
"""Words that a headline has only where it quotes."""


def quotations(text: str, body: Span) -> tuple[Span, ...]:
    """The spans of what stands between quotation marks; one that is not closed ends with its paragraph."""
    if text.find("“", *body) < 0 and text.find('"', *body) < 0:
        return ()
    return tuple(found.span() for found in _QUOTATION.finditer(text, *body))


def is_within(spans: tuple[Span, ...], at: int) -> bool:
    """Whether an offset lies in a quotation; the `spans` are in order."""
    before = bisect_right(spans, at, key=itemgetter(0))
    return before > 0 and at < spans[before - 1][1]


def reaches(spans: tuple[Span, ...], inside: Span) -> bool:
    """Whether a quotation is, or begins or ends, within a span; the `spans` are in order."""
    after = bisect_right(spans, inside[0], key=itemgetter(1))
    return after < len(spans) and spans[after][0] < inside[1]


def outside(analysis: Analysis, spans: tuple[Span, ...]) -> Analysis:
    """A sentence without the noun phrases and verbs of what it quotes somebody as saying: nothing that stands only
    there is what the article's own "it" or "they" takes up. A title in quotation marks, which says nothing, stays."""
    within = [reaches(spans, analysis.span(chunk)) for chunk in range(len(analysis.shape))]
    if not any(inside and kind == "v" for inside, kind in zip(within, analysis.shape, strict=True)):
        return analysis
    shape = "".join("." if inside else kind for inside, kind in zip(within, analysis.shape, strict=True))
    told = (item for item in analysis.predicates if not within[item.at])
    return replace(analysis, shape=shape, predicates=tuple(_without_quoted(item, within) for item in told))


def _without_quoted(item: Predicate, within: list[bool]) -> Predicate:
    """A predicate without a subject or an object that the sentence quotes."""
    lost = [span is not None and any(within[span[0] : span[1] + 1]) for span in (item.subject, item.object)]
    return (
        replace(item, subject=None if lost[0] else item.subject, object=None if lost[1] else item.object)
        if any(lost)
        else item
    )


def is_opinion(analysis: Analysis, anchor: Anchor) -> bool:
    """Whether an anchored verb says what must or should be done: "The dam has to go", "we should vote"."""
    predicate = anchor.predicate
    if predicate is None:
        return False
    governor = analysis.predicate_at(predicate.at - 1) if predicate.kind == "t" else predicate
    words = analysis.words(governor.at) if governor is not None else [""]
    infinitive = governor is not None and "t" in analysis.shape[governor.at : governor.at + 2]
    return words[0] in OBLIGING or (infinitive and words[-1] in _HAVING_TO)


def person(analysis: Analysis, anchor: Anchor) -> str:
    """ "i" or "we" where that is the subject of an anchored verb, "" for any other."""
    subject = anchor.predicate.subject if anchor.predicate is not None and anchor.subject is None else None
    word = analysis.words(subject[0])[0] if subject is not None else ""
    return word if word in _FIRST else ""


def tells_no_deed(analysis: Analysis, predicate: Predicate) -> bool:
    """Whether what "we" tell is how it was, and nothing that happened: "we were baking", "we waited", "I was ill"."""
    being = analysis.words(predicate.at)[0] in _BEING
    done = analysis.letters_of(predicate.at).rstrip("r")[-1] == "L"
    return (being and not done) or verbs.base(analysis.verb(predicate.at).lower) in _STATES


def speaker(analysis: Analysis, spans: tuple[Span, ...], resolve: Callable[[Analysis, int], str]) -> str:
    """Who says what the sentence quotes, "" where nobody clearly does; `resolve` gives the name for a pronoun or "the
    Swede"."""
    for item in reversed(analysis.predicates):
        if item.kind != "v" or is_within(spans, analysis.span(item.at)[0]):
            continue
        if verbs.base(analysis.verb(item.at).lower) not in _TELLING:
            continue
        subject = _inverted(analysis, item) or item.subject
        if subject is None or is_within(spans, analysis.span(subject[0])[0]):
            continue
        name = resolve(analysis, subject[0])
        if name or analysis.words(subject[0])[0] in PRONOUNS:
            return name
        named = _name_beside(analysis, subject[0])
        possessed = analysis.first_letter(named) == "S"
        aged = analysis.noun(named).lower.endswith("-year-old")
        return "" if possessed or aged else render(analysis, phrase_pieces(analysis, (named, named)))
    return ""


def _name_beside(analysis: Analysis, chunk: int) -> int:
    """ "Its founder, Ken Hakamada": the name, for a noun phrase that is none."""
    beside = analysis.shape[chunk + 1 : chunk + 3] == ",n" and analysis.shape[chunk + 3 : chunk + 4] in (
        ",",
        ".",
        "i",
        "",
    )
    named = beside and "P" not in analysis.letters_of(chunk)
    return chunk + 2 if named and analysis.last_letter(chunk + 2) == "P" else chunk


def _inverted(analysis: Analysis, item: Predicate) -> Span | None:
    """The subject that stands after its verb: "..., said Hale"."""
    after = analysis.shape[item.at - 1 : item.at] in (",", "") and analysis.shape[item.at + 1 : item.at + 2] == "n"
    return (item.at + 1, item.at + 1) if after else None


def is_vague(text: str) -> bool:
    """Whether a reader of "We made a machine" learns neither who nor what."""
    return bool(_VAGUE.match(text))


def without_our(text: str) -> str:
    """A headline without "our": what is said of "our member states" is true of them."""
    told = _OUR.sub("", text) if "our " in text or text.startswith("Our ") else text
    return told[:1].upper() + told[1:] if told != text else text


def of_another(text: str, pronoun: str | None) -> str:
    """A headline with "his" or "her" for "my", where the speaker is known to be a "he" or a "she"."""
    own = {"he": "his", "she": "her"}.get(pronoun or "")
    return re.sub(r"\bmy\b", own, text) if own else text


def quoting(name: str, text: str, *, curly: bool) -> str:
    """A headline that quotes: Hale: “We raised prices”."""
    opening, closing = ("“", "”") if curly else ('"', '"')
    return f"{name}: {opening}{text}{closing}"
