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

_TO_PEOPLE = word_set(
    """
    pay rehire hire fire dismiss detain arrest jail convict acquit compensate evict deport rehouse reinstate recruit
    employ train vaccinate pardon execute
    """
)
"""What one does to people, never to things: neither to wages nor to homes."""

_KNOWN = word_set("the this that these those his her their its")


def acted_upon(analysis: Analysis, verb: Predicate, chunk: int, resolver: Resolver) -> str:
    """The words for "them", the noun phrase `chunk`, after a verb whose subject is one: the only many told of before in
    its sentence, else in the nearest that tells of many; there also what others acted on ("a crew removed the drives").
    """
    direct = chunk == verb.at + 1  # "experts examined them" is of others
    if verb.subject is not None and analysis.words(verb.subject[0]) == ["they"] and not _is_first(analysis, verb):
        return ""
    if verb.subject is not None and analysis.words(verb.subject[0]) == ["they"]:
        return _left_by_them(analysis, verb, resolver)
    if verb.subject is None or (not direct and _is_many(analysis, verb.subject, resolver)):
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
    same = _told_of_with_them(last, many)
    if same is not None:
        return told_as(same)
    if any(last.words(at) == ["them"] and last.shape[at - 1 : at] == "o" for at in range(1, len(last.shape))):
        return ""  # "found two of them": those, or all
    goes_on = any(token.lower == "they" for token in last.tokens)
    if len(_different(many if goes_on else [one for _, several in told for one in several])) == 1:
        return told_as(many[-1])
    if is_any(analysis.verb(verb.at).lower, _TO_PEOPLE):
        people = [one for one in many if one.acts]
        return told_as(people[0]) if len(_different(people)) == 1 else ""
    things = [one for one in many if one.object and not one.acts]
    handled = is_any(analysis.verb(verb.at).lower, _HANDLING) and all(one.acts or one.object for one in many)
    return told_as(things[0]) if handled and len(things) == 1 else ""


def _is_first(analysis: Analysis, verb: Predicate) -> bool:
    """Whether nothing but "they" is told of before a verb."""
    return verb.subject is not None and "n" not in analysis.shape[: verb.subject[0]]


def _left_by_them(analysis: Analysis, verb: Predicate, resolver: Resolver) -> str:
    """ "Officers opened the crates and found forty tortoises. They handed them over": what those that "they" are acted
    on in the sentence before, the new one rather than the known."""
    before = next(iter(resolver.before()), None)
    they = resolver.resolve(analysis, verb.subject[0], verb) if verb.subject is not None else ""
    if before is None or not they:
        return ""
    many = resolver.rivals(before, "they", before.end)
    left = [one for one in many if one.object and not one.acts and told_as(one) != they]
    if any(before.shape[one.span[1] + 1 : one.span[1] + 3] in ("cn", ",n") for one in left):
        return ""  # "bought two mills and a farm"
    new = [one for one in left if before.words(one.span[0])[0] not in _KNOWN]
    only = left if len(_different(left)) == 1 else new
    return told_as(only[-1]) if len(_different(only)) == 1 else ""


def _told_of_with_them(analysis: Analysis, many: list[Candidate]) -> Candidate | None:
    """ "The lions guarded a gate, where travellers admired them": what a sentence before means by "them" itself, the
    subject of its main clause."""
    them = next((item for item in analysis.predicates if _acts_on_them(analysis, item)), None)
    main = [item.subject for item in analysis.predicates if item.kind == "v" and item.role == "main"]
    if them is None or len(main) != 1 or them.subject == main[0]:
        return None
    return next((one for one in many if main[0] is not None and one.span[0] == main[0][0]), None)


def _acts_on_them(analysis: Analysis, verb: Predicate) -> bool:
    return analysis.shape[verb.at + 1 : verb.at + 2] == "n" and analysis.words(verb.at + 1) == ["them"]


def _different(many: list[Candidate]) -> set[str]:
    return {one.name.split()[-1].lower() for one in many}


def _is_many(analysis: Analysis, subject: Span, resolver: Resolver) -> bool:
    """Whether a subject may be "them" itself."""
    own = resolver.candidate(analysis, subject)
    return analysis.words(subject[0])[0] == "they" or (own is not None and own.agrees == "they")
