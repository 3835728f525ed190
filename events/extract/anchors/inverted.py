"""A clause whose verb goes before its subject, for the date at its head: "Not until 1971 were women allowed to vote",
"Only in 2004 did the firm admit it"."""

import re
from dataclasses import replace

from events.extract.lexicon import verbs
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.anchor import Anchor

_INVERTED = re.compile(r"r,?i?k,?(?P<helping>v)(?P<subject>n(?:[oi]n)*)(?P<verb>[lt])")


def find_inverted(analysis: Analysis, date: int) -> Anchor | None:
    """The verb of such a clause, in the order of a plain one: "were allowed", "admitted"; None for other clauses."""
    if not analysis.shape.startswith("r") or analysis.words(0)[0] not in ("only", "not"):
        return None
    found = _INVERTED.match(analysis.shape)
    told = analysis.predicate_at(found.start("verb")) if found is not None else None
    if (
        found is None
        or told is None
        or analysis.shape[: found.start("helping")].rstrip(",") != analysis.shape[: date + 1]
    ):
        return None
    helping, word = analysis.words(found.start("helping")), " ".join(analysis.words(told.at))
    if told.kind == "l" and helping in (["was"], ["were"]):
        word = f"{helping[0]} {word}"
    elif told.kind == "t" and helping == ["did"]:
        word = verbs.past_tense(word)
    else:
        return None
    subject = found.start("subject"), found.end("subject") - 1
    verb = replace(told, kind="v", role="main", subject=subject, governor=None, word=word)
    return Anchor(rule="it was then that", predicate=verb) if word else None
