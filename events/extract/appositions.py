"""A name beside a noun that means the same: "Its chief executive, Ada Pell, apologised"."""

from events.extract import kinds
from events.extract.analysis import Analysis
from events.sentences import Span


def named_apposition(analysis: Analysis, span: Span) -> Span | None:
    """ "Its chief executive, Ada Pell, apologised": the name in apposition to a subject that is none."""
    chunk = analysis.chunks[span[1]]
    if analysis.letters[chunk.last] != "N" or analysis.shape[span[1] + 1 : span[1] + 4] != ",n,":
        return None
    if span[0] != span[1] and not kinds.is_person(analysis.noun(span[0]).lower):
        return None
    name = span[1] + 2
    first, last = analysis.chunks[name].first, analysis.chunks[name].last
    article = analysis.tokens[first].lower == "the" and analysis.letters[first + 1] == "P"
    named = analysis.letters[last] in "PQ" and (analysis.letters[first] not in "DSQX" or article)
    return (name, name) if named else None
