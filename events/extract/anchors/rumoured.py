"""What only a report or a rumour tells, which may be denied: "reports that a bidder visited the mine" is told as
"reportedly visited", an allegation as "allegedly".

News, evidence or a ruling that something is so say that it is, and what somebody hopes or claims is told with who does
(see `headlines.attributed`).
"""

import re
from dataclasses import replace

from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import Anchor

_HEARD = word_set(
    "report reports rumor rumors rumour rumours speculation gossip suggestion suggestions suspicion suspicions"
)
_ALLEGED = word_set("allegation allegations accusation accusations claim claims charge charges")
_AUXILIARIES = word_set("was were is are has have had will would may might could")
_OPENED = re.compile(r"n(?:[io]n)?[hw]$")


def as_rumoured(analysis: Analysis, anchor: Anchor) -> Anchor:
    """The anchor of "reports that he met them" told as "reportedly met"; any other as it is."""
    predicate = anchor.predicate
    adverb = _adverb(analysis, predicate) if predicate is not None else ""
    if predicate is None or not adverb:
        return anchor
    first, *rest = predicate.word.split() or analysis.words(predicate.at)
    told = [first, adverb, *rest] if first in _AUXILIARIES and rest else [adverb, first, *rest]
    return replace(anchor, predicate=replace(predicate, role="content", object=None, word=" ".join(told)))


def _adverb(analysis: Analysis, predicate: Predicate) -> str:
    """How sure a verb is that "that" opens after a noun of hearsay; "" for any other."""
    free = predicate.kind == "v" and predicate.governor is None  # not "denied a report that"
    opener = predicate.subject[0] - 1 if predicate.subject is not None and free else -1
    if opener < 1 or predicate.role not in ("content", "relative") or analysis.words(opener) != ["that"]:
        return ""
    found = _OPENED.search(analysis.shape[: opener + 1])
    if found is None or (analysis.shape[opener] == "w" and not _is_whole(analysis, predicate)):
        return ""
    noun = analysis.noun(found.start()).lower
    return "reportedly" if noun in _HEARD else "allegedly" if noun in _ALLEGED else ""


def _is_whole(analysis: Analysis, predicate: Predicate) -> bool:
    """Whether a clause lacks nothing that "that" could stand for: "that a bidder visited the mine", "was sold"."""
    return analysis.shape[predicate.at + 1 : predicate.at + 2] == "n" or analysis.letters_of(predicate.at)[0] == "B"
