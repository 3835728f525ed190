"""Casualties: what befell people on one occasion, told by two verbs ("three died and ten were injured") and by how it
came about ("when a wall fell")."""

import re

from events.extract.lexicon import verbs
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis
from events.patterns import seldom

_SUFFERED = word_set("die drown kill injure wound hurt")
_BESIDES = _SUFFERED | word_set("rescue survive miss")
"""What others did, or what was done to them: "two were rescued", "six are missing"."""
_OTHERS = seldom(r"cn(?:on)?(?:r?l|vj?)(?=[.,;kdiu]|$)")
_OPEN = frozenset("XYEK")


def suffers(analysis: Analysis, verb: int) -> bool:
    """Whether the verb in a chunk tells what befell somebody."""
    return verbs.base(analysis.verb(verb).lower) in _SUFFERED


def others_hurt(analysis: Analysis, verb: int, start: int) -> int:
    """The chunk after "and ten injured", "and nine others were missing", that begins at `start` after the verb of what
    befell the first, whose "her sons" may be; `start` where it does not, or has another pronoun."""
    found = _OTHERS.match(analysis.shape, start)
    if found is None or not suffers(analysis, verb):
        return start
    last = analysis.chunks[found.end() - 1].last
    letters = analysis.letters[analysis.chunks[start].first : last + 1]
    open_one = "S" in letters and "X" in analysis.letters_of(verb - 1)
    besides = verbs.base(analysis.tokens[last].lower) in _BESIDES
    return found.end() if besides and not open_one and _OPEN.isdisjoint(letters) else start


def tells_how(analysis: Analysis, verb: int, start: int) -> bool:
    """ "4,000 people died when a ferry collided with a tanker": how, where the clause has no date of its own, or the
    only one of both."""
    if not suffers(analysis, verb):
        return False
    date = "" if "k" in analysis.shape[verb:start] else "(?:i?k)?"
    clause = re.match(rf"un(?:[oi]n)*v[^k,;uhw]*?{date}(?=[,;.]|$)", analysis.shape[start:])
    return clause is not None and analysis.words(start)[0] in ("when", "as", "after")
