"""Whether a noun phrase leaves open what it is about: nothing before its noun says it, and nothing behind it."""

from events.extract.coreference.references import Resolver
from events.extract.headlines import contents, intended, survivors
from events.extract.lexicon.words import IN_ORDER, word_set
from events.extract.syntax.analysis import Analysis

_BEFORE = IN_ORDER | word_set(
    "new next last latest final initial further another previous earlier preliminary independent international national"
    " public full official formal separate similar parliamentary judicial criminal internal arrest live"
)
"""What may stand before such a noun and leave open what it is about."""

_COMPLEMENTS = word_set("into on about against over for between with concerning regarding to")
"""Prepositions after which it is told already."""


def is_open(analysis: Analysis, chunk: int, resolver: Resolver) -> bool:
    """Whether a noun phrase has nothing that says what it is about, neither before its noun nor behind it."""
    following = analysis.shape[chunk + 1 : chunk + 3]
    told = following[:1] in ("o", "t", "h", "w") and not contents.is_apposed(analysis, chunk)
    if told or (following[:1] == "i" and following != "ik" and not _COMPLEMENTS.isdisjoint(analysis.words(chunk + 1))):
        return False
    owned, noun = analysis.words(chunk)[0] == "their", analysis.words(chunk)[-1]
    theirs = owned and (noun == "trial" or intended.is_asked_for(noun)) and not resolver.resolve(analysis, chunk)
    return analysis.last_letter(chunk) == "N" and all(
        letter == "D" or word in _BEFORE or theirs or (letter in "QJ" and noun in survivors.LEFT)
        for word, letter in zip(analysis.words(chunk)[:-1], analysis.letters_of(chunk), strict=False)
    )
