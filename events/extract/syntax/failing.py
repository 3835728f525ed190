"""What a thing that was tried, offered or begun came to, as its sentence goes on to tell: "an offer made in May was
declined by both sides", "a revolt that began in 1947 was crushed", "a transfer, agreed in May, fell through".

Only what came to nothing is told, for a reader takes what began to have gone on.
"""

import re

from events.extract.lexicon import kinds, nouns, verbs
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.rendering import Piece
from events.patterns import seldom

_UNDOING = word_set(
    "reject decline refuse drop abandon crush suppress quell withdraw overturn quash reverse annul veto defeat foil"
    " thwart scrap rebuff repel defuse"
)
"""What is done to an offer or a revolt that comes to nothing."""
_WITH_PARTICLE = (["put", "down"], ["turned", "down"], ["voted", "down"], ["struck", "down"], ["thrown", "out"])
_FAILING = word_set("fail collapse founder fizzle lapse")
_FELL = (["fell", "through"], ["fell", "apart"], ["broke", "down"], ["came", "to", "nothing"])
_TRIED = ("deal", "law", "idea", "offer", "claim", "war", "proceeding")
_AGENT = seldom(r"in(?:on)*(?=[.,;uk]|$)")


def came_to_nothing(analysis: Analysis, predicate: Predicate) -> list[Piece]:
    """The pieces of "but was declined by both sides", behind what was offered; [] for any other."""
    subject = predicate.subject
    if (
        subject is None
        or predicate.kind not in "lv"
        or predicate.role == "content"
        or not _is_tried(analysis, subject[0])
    ):
        return []
    main = next((item for item in analysis.predicates if item.at > predicate.at and item.role == "main"), None)
    if main is None or main.kind != "v" or main.subject is None or main.subject[0] != subject[0]:
        return []
    dated = analysis.shape[predicate.at : main.at]
    if re.fullmatch(r"[vl][noij]*k,?r?", dated) is None or "k" in re.split("[,;uhwc]", analysis.shape[main.at :])[0]:
        return []
    verb, group = verbs.base(analysis.verb(main.at).lower), analysis.words(main.at)
    undone = is_undone(analysis, main)
    failed = group in _FELL or (verb in _FAILING and analysis.letters_of(main.at) == "V")
    if not (undone or failed):
        return []
    last = main.at
    agent = _AGENT.match(analysis.shape, main.at + 1) if undone else None
    if agent is not None and analysis.words(main.at + 1) == ["by"]:
        last = agent.end() - 1
    told = range(analysis.chunks[main.at].first, analysis.chunks[last].last + 1)
    return [] if any(analysis.letters[at] in "SX" for at in told) else ["but", *told]


def is_undone(analysis: Analysis, verb: Predicate) -> bool:
    """ "Was declined", "were put down"."""
    group = analysis.words(verb.at)
    passive = analysis.letters_of(verb.at) in ("BL", "BLr") and group[0] in ("was", "were")
    return passive and (verbs.base(analysis.verb(verb.at).lower) in _UNDOING or group[1:] in _WITH_PARTICLE)


def _is_tried(analysis: Analysis, chunk: int) -> bool:
    """Whether a noun is of what may come to nothing: an offer, a revolt, a transfer; not a church or a team."""
    noun = nouns.singular(analysis.noun(chunk).lower)
    return analysis.last_letter(chunk) == "N" and (kinds.kind(noun) in _TRIED or nouns.is_event(noun))
