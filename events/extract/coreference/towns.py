"""Which place "the city", "the town" or "the village" is: the one that was told of last, in the same paragraph.

"Riots broke out in Holm. The army shelled the city" means Holm. A name counts that the text has after "in", that is no
country's, person's, firm's or region's; where a sentence tells of two such places, or brings in another town since, the
source's words stay. Where a thing comes from ("bought from the city of Tarn") is no place told of next.
"""

import re
from collections.abc import Iterator
from itertools import islice

from events.extract.coreference import rivals
from events.extract.coreference.context import Context
from events.extract.coreference.epithets import own_noun
from events.extract.lexicon import wholewords
from events.extract.lexicon.countries import country, is_adjective
from events.extract.syntax.analysis import Analysis, up_to
from events.extract.syntax.nounphrases import proper
from events.extract.syntax.regions import is_region
from events.patterns import seldom

_PLURALS = {"city": "cities", "town": "towns", "village": "villages"}
TOWNS = frozenset(_PLURALS)
_OTHERS = r"an?|another|other|each|every|two|three|four|five|several|some|many|nearby|neighbou?ring|all|most"
_REACH = 3
"""So many sentences before are looked at."""
_NAMES = seldom("D?P+")
_OWNER = seldom("(P+)G")
_BEFORE, _AFTER = 20, 60
"""Characters about a name that tell what it is."""
_PLACED = seldom(
    r"\b(?:[Ii]n|(?:moved|returned|travelled|traveled|marched|retreated|went|came|drove|flew|sailed|fled) to"
    r"|arrived (?:at|in)) $|\b(?:city|town|village) of $"
)
_ORIGIN = seldom(r"\bfrom (?:(?:the )?(?:[\w-]+ ){0,3}(?:city|town|village|port) of )?$")
"""What stands before where a thing comes from: what is told of next is hardly there."""
_WIDER = seldom(r" (?:province|region|county|state|district|island|valley|peninsula|sea|river|lake|desert)\b", re.I)
_OF_WIDER = seldom(r"\b(?:the|(?:province|region|county|state|district|island|valley|gulf) of) $", re.I)
_CALLED = seldom(r", (?:an?|the) (?:[\w-]+ ){0,3}?(?:settlement|village|hamlet|town|city|port|suburb|resort)\b")
_GOES_ON = seldom(r"[’'-]| [A-Z]")


def town_meant(noun: str, analysis: Analysis, chunk: int, context: Context) -> str:
    """The name of the place that "the" and `noun`, of the noun phrase `chunk`, stand for; "" where none is clear."""
    text, until = context.topics.text, analysis.span(chunk)[0]
    paragraph = text.rfind("\n", 0, until)
    near = (one for one in islice(context.before(), _REACH) if one.start > paragraph)
    for where, last in up_to(analysis, chunk, near):
        found = dict(_places(where, last, context))
        if not found:
            continue
        stays = [one for one in found.items() if not _is_origin(text, *one)]
        if not stays:
            return ""
        name, end = stays.pop()
        since = text[end:until]
        other = rivals.is_brought_in(since, noun, _OTHERS) or wholewords.has(since, _PLURALS[noun])
        called = [one.key for one in context.epithets.names(frozenset({noun}), until)]
        return "" if stays or other or (called and name not in called) else name
    return ""


def _places(analysis: Analysis, until: int, context: Context) -> Iterator[tuple[str, int]]:
    """The names of places among the noun phrases of a sentence, each with its end."""
    for at in range(until):
        if analysis.shape[at] != "n":
            continue
        owner = _OWNER.match(analysis.letters_of(at))
        if owner is not None:
            tokens = analysis.tokens[analysis.chunks[at].first :][: owner.end(1)]
            name = " ".join(token.text for token in tokens)
            if is_town(name, context):
                yield name, tokens[-1].end
        if not _NAMES.fullmatch(analysis.letters_of(at)):
            continue
        name = proper(analysis, at)
        if is_town(name, context):
            yield name, analysis.span(at)[1]
        elif analysis.shape[at - 2 : at] == "nc" and _NAMES.fullmatch(analysis.letters_of(at - 2)):
            yield name, analysis.span(at)[1]  # "in Holm and Tarn"


def _is_origin(text: str, name: str, end: int) -> bool:
    """ "Bought from the German city of Mannheim": whether nothing but where a thing comes from ends there."""
    start = end - len(name)
    return _ORIGIN.search(text, max(0, start - _AFTER), start) is not None


def is_town(name: str, context: Context) -> bool:
    """Whether a name is that of a place which may be a town."""
    text, topics = context.topics.text, context.topics
    if (
        country(name)
        or is_region(name)
        or is_adjective(name)
        or own_noun(name)
        or topics.people.gender(name) is not None
    ):
        return False
    if any(one.key == name for one in context.epithets.firms):
        return False
    placed = False
    for start, end in wholewords.places(text, name):
        before, after = text[max(0, start - _BEFORE) : start], text[end : end + _AFTER]
        if _WIDER.match(after) or _OF_WIDER.search(before):
            return False
        told = _PLACED.search(before) is not None and _GOES_ON.match(after) is None
        placed = placed or told or _CALLED.match(after) is not None
    return placed
