"""What a noun or a participle with a date names, told by the verb that says what happened in it: "fought a war with
Norland between 1858 and 1868", "won the runoff held in May", "fled during an attempted coup in 2014".

"Wars with Norland", "Runoff was held" and "Attempted coup" tell less of the same day.
"""

import re
from dataclasses import replace

from events.extract import verbs
from events.extract.analysis import Analysis, Predicate
from events.extract.anchor import Anchor
from events.extract.words import word_set

_FIGHTING = word_set("fight wage win lose lead suffer survive undergo hold stage boycott attend contest make pay play")
"""Verbs that with their object are one happening."""
_WINNING = word_set("win lose boycott contest attend sweep skip miss disrupt watch monitor")
_HELD = word_set("held staged contested fought run played")
_MEANWHILE = word_set("during amid")


def by_its_verb(analysis: Analysis, anchor: Anchor, date: int) -> Anchor:
    """The anchor of the verb that tells the happening, where its noun or participle is what a date at a chunk was given
    to; else the anchor as it is."""
    if anchor.told is not None or anchor.subject is not None:
        return anchor
    if anchor.noun is not None and date > anchor.noun:
        verb = _fought(analysis, anchor.noun, date) or _meanwhile(analysis, anchor.noun, date)
    elif anchor.predicate is not None and anchor.predicate.role == "participle":
        verb = _won(analysis, anchor.predicate)
    else:
        verb = None
    return anchor if verb is None else replace(anchor, noun=None, predicate=verb)


def _fought(analysis: Analysis, noun: int, date: int) -> Predicate | None:
    """The verb whose object the noun is: "fought a series of wars with settlers between 1858 and 1868"."""
    before = re.search(r"vn(?:on)*$", analysis.shape[: noun + 1])
    after = re.match(r"n(?:[oi]n)*i?$", analysis.shape[noun:date])
    verb = _finite(analysis, before.start()) if before and after else None
    return verb if verb and verbs.base(analysis.verb(verb.at).lower) in _FIGHTING else None


def _meanwhile(analysis: Analysis, noun: int, date: int) -> Predicate | None:
    """The verb of what went on in it: "fled during a coup in 2014"."""
    if not noun or analysis.words(noun - 1)[0] not in _MEANWHILE or not re.match("ni?$", analysis.shape[noun:date]):
        return None
    before = re.search(r"v[^v,;kduhwcgtl]*$", analysis.shape[: noun - 1])
    return _finite(analysis, before.start()) if before else None


def _won(analysis: Analysis, held: Predicate) -> Predicate | None:
    """The verb of which what was held is the object: "won the runoff held in May"."""
    if analysis.words(held.at)[-1] not in _HELD or analysis.shape[held.at - 2 : held.at] != "vn":
        return None
    verb = _finite(analysis, held.at - 2)
    return verb if verb and verbs.base(analysis.verb(verb.at).lower) in _WINNING else None


def _finite(analysis: Analysis, chunk: int) -> Predicate | None:
    """The predicate of a plain past with a subject, at a chunk."""
    verb = analysis.predicate_at(chunk)
    past = verb is not None and verb.kind == "v" and analysis.letters[analysis.chunks[chunk].first] == "V"
    return verb if past and verb is not None and verb.subject is not None and verb.certain else None
