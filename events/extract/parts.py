"""The part of a thing that a date is of: "will pay in two parts, the second by May", "will cut 300 jobs, half of them
by March". A headline of the whole would give all of it the date of the part."""

import re

from events.extract.analysis import Analysis
from events.extract.anchor import Anchor

_PART = re.compile(
    r"(?:the )?(?:first|second|third|fourth|fifth|last|final|next|rest|remainder|others?|half|quarter|most|some"
    r"|many|all but one|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|a third|a quarter|\d[\d,.]*)"
    r"(?: (?:one|ones|part|half))?(?: of (?:them|these|those|which|it))?",
    re.IGNORECASE,
)


def part_dated(analysis: Analysis, anchor: Anchor, first: int) -> str:
    """The words after a comma that tell which part the date is of, whose phrase begins at chunk `first`; "" where none
    do."""
    told = anchor.predicate
    comma = analysis.shape.rfind(",", 0, first)
    if told is None or comma < 1 or told.at > comma or "k" in analysis.shape[told.at : comma]:
        return ""
    if any(comma < item.at < first for item in analysis.predicates) or first - comma < 2:
        return ""
    begin, end = analysis.span(comma + 1)[0], analysis.span(first - 1)[1]
    words = analysis.text[begin:end]
    return words if _PART.fullmatch(words) else ""
