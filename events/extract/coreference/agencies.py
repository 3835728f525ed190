"""Which body "the agency" or "the charity" is, where the article calls none so: "Europol said so. The agency"."""

import re
from collections.abc import Callable, Iterable
from itertools import islice

from events.extract.coreference import topic
from events.extract.lexicon import kinds
from events.extract.lexicon.countries import country
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.candidates import Candidate
from events.extract.syntax.nounphrases import proper
from events.patterns import seldom
from events.sentences import Span

_BODIES = word_set("agency organisation organization charity")
"""What bodies are called whose names do not tell what they are."""

_WHERE = word_set("in at near to across around")
_PLACED = r"\b(?:in|at|near|from|around|outside|across) "
_INITIALS = seldom(r"\b[A-Z]{3,}\b")


def who_acts(
    noun: str,
    analysis: Analysis,
    before: Callable[[], Iterable[Analysis]],
    naming: Callable[[Analysis, Span], Candidate | None],
    topics: "topic.Topics",
) -> str:
    """The name that acts in the main clause of the sentence before, and is no person's, place's, firm's or other known
    thing's, where no body of the noun was told of; "" for none."""
    nearest = next(iter(islice(before(), 1)), None) if noun in _BODIES else None
    verb = nearest.main_verb() if nearest is not None else None
    if nearest is None or verb is None or verb.subject is None:
        return ""
    if not {"n", "v"}.isdisjoint(nearest.shape[: verb.subject[0]]):  # "Save the Children"
        return ""
    one, text = naming(nearest, verb.subject), topics.epithets.text
    if one is None or one.agrees != "it" or one.noun or not one.name.isalpha() or country(one.name):
        return ""
    known = any(item.key == one.name for item in (*topics.epithets.found, *topics.epithets.firms))
    if known or re.search(_PLACED + re.escape(one.name), text) or _is_called(noun, text[: analysis.start]):
        return ""
    if any(_may_be_meant(nearest, at, topics) for at in range(len(nearest.shape)) if at != verb.subject[0]):
        return ""
    others = {*_INITIALS.findall(text, 0, analysis.start)} - {one.name}
    others -= {item.key for item in topics.epithets.found if not kinds.is_body(item.noun)}  # "the CITES convention"
    return "" if others else one.name


def _may_be_meant(analysis: Analysis, chunk: int, topics: "topic.Topics") -> bool:
    """Whether a noun phrase is a name that is no person's and no place's: "Orbix gave Oxfam a van. The charity"."""
    if analysis.shape[chunk] != "n" or analysis.last_letter(chunk) != "P":
        return False
    name, before = proper(analysis, chunk), analysis.words(chunk - 1) if chunk else []
    placed = analysis.shape[chunk - 1 : chunk] == "i" and before[-1] in _WHERE
    return not (placed or country(name) or topics.people.gender(name) is not None)


def _is_called(noun: str, text: str) -> bool:
    """Whether a text tells of any body of the noun."""
    return re.search(rf"\b(?:{noun}|{noun.removesuffix('y')}ies|{noun}s)\b", text, re.IGNORECASE) is not None
