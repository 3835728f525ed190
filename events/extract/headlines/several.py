"""What "them" inside a headline means where no subject before is it: the one many around that can be."""

from events.extract.coreference.finding import told_as
from events.extract.coreference.references import Resolver
from events.extract.lexicon.verbs import is_any
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.candidates import Candidate
from events.sentences import Span

_NEAR = 2
"""How many sentences before are looked at."""

_HANDLING = word_set(
    """
    replace repair bring sell buy ship build install remove store publish restore display deliver load unload weigh
    return catalogue collect plant burn scrap mend test examine exhibit
    """
)
"""What one does to things, hardly to people."""


def acted_upon(analysis: Analysis, verb: Predicate, chunk: int, resolver: Resolver) -> str:
    """The words for "them", the noun phrase `chunk`, after a verb whose subject is one: the only many told of before in
    its sentence, else in the nearest that tells of many; there also what others acted on ("a crew removed the drives").
    """
    direct = chunk == verb.at + 1  # "experts examined them" is of others
    if (
        verb.subject is None
        or analysis.words(verb.subject[0])[0] == "they"
        or (not direct and _is_many(analysis, verb.subject, resolver))
    ):
        return ""
    own = resolver.rivals(analysis, "they", analysis.span(chunk)[0], outside=verb.subject)
    leading = [one for one in own if analysis.shape[one.span[0] - 1 : one.span[0]] not in ("i", "o")]
    own = leading or own
    if own:
        before = all(one.span[1] < verb.subject[0] for one in own)
        return told_as(own[-1]) if before and len(_different(own)) == 1 else ""
    near = [one for _, one in zip(range(_NEAR), resolver.before(), strict=False)]
    told = [(one, many) for one in near for many in [resolver.rivals(one, "they", one.end)] if many]
    if not told:
        return ""
    last, many = told[0]
    if any(last.words(at) == ["them"] and last.shape[at - 1 : at] == "o" for at in range(1, len(last.shape))):
        return ""  # "found two of them": those, or all
    goes_on = any(token.lower == "they" for token in last.tokens)
    if len(_different(many if goes_on else [one for _, several in told for one in several])) == 1:
        return told_as(many[-1])
    things = [one for one in many if one.object and not one.acts]
    handled = is_any(analysis.verb(verb.at).lower, _HANDLING) and all(one.acts or one.object for one in many)
    return told_as(things[0]) if handled and len(things) == 1 else ""


def _different(many: list[Candidate]) -> set[str]:
    return {one.name.split()[-1].lower() for one in many}


def _is_many(analysis: Analysis, subject: Span, resolver: Resolver) -> bool:
    """Whether a subject may be "them" itself."""
    own = resolver.candidate(analysis, subject)
    return analysis.words(subject[0])[0] == "they" or (own is not None and own.agrees == "they")
