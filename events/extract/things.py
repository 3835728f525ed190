"""What "it" stands for as a subject: the one subject before it that is a name, or a thing known by "the".

A thing with "a" is new to the reader, and the next "it" may well be that ("awarded a grant. It must be spent ..."), so
it is a rival; and so is any other thing, but for places, parts ("of ...") and what an earlier clause of the same
subject left behind. Only where the verb is one of somebody's will ("it plans", "it sold") do mere things not count.
"""

from collections.abc import Callable, Iterable

from events.extract import verbs
from events.extract.analysis import Analysis, Predicate
from events.extract.candidates import Candidate
from events.extract.words import AMOUNTS, word_set
from events.sentences import Span

Naming = Callable[[Analysis, Span], Candidate | None]
"""What a noun phrase can be taken up as, None for what has no name."""

_WILLED = word_set(
    """
    acquire adopt agree aim announce annex apologise appeal appoint approve argue ask attack award ban begin build buy
    campaign challenge claim close complain condemn confirm decide declare deny deploy dismiss donate elect employ
    expect fine fire forecast found fund grant hire hope insist introduce invade invest issue join launch negotiate
    cancel cut raise lay expand move develop design supply merge halt resume lift impose send host pass ratify leave
    enter donate earn post hire recall relocate rebrand rename
    object offer open operate order own pay plan pledge promise propose publish purchase recognise recognize reject
    release report repay say seek sell set sign sue suspend threaten try urge vote vow want warn withdraw
    """
)
_BODIES = word_set(
    """
    administration agency airline alliance army association authority bank board body broadcaster cabinet carrier
    chain charity church city club coalition college commission committee company conglomerate consortium cooperative
    corporation council country court department developer federation firm force foundation fund giant government group
    hospital institute institution kingdom league lender maker manufacturer military ministry movement museum nation
    navy newspaper operator opposition organisation organization parliament party police producer province publisher
    regime regiment regulator republic retailer school senate service startup state studio supplier team town trust
    union university utility village watchdog
    """
)
_PERSONS = word_set(
    """
    man woman boy girl child person president minister king queen prince princess emperor leader chief head chairman
    chairwoman director manager mayor governor judge lawyer prosecutor officer official soldier teacher doctor nurse
    author writer artist actor actress singer player coach captain driver pilot astronaut spokesman spokeswoman
    spokesperson founder owner suspect victim defendant father mother son daughter brother sister wife husband
    leader rival opponent ally partner rebel protester worker member trooper settler migrant refugee resident couple
    executive adviser analyst scientist researcher professor student patient voter champion teenager kaiser tsar pope
    bishop
    """
)
_PLACING = word_set("in at near outside across around of between from off")
_ALONE = 2
"""How many sentences before are looked at; those that go on with "it" do not count."""


def resolve(
    analysis: Analysis, verb: Predicate, before: Iterable[Analysis], naming: Naming, weight: Callable[[str], int]
) -> str:
    """The words for "it", the subject of `verb`; "" where no thing, or more than one, may be meant.

    `weight` tells how often the article names something: of somebody's will, a name that is a subject outweighs the
    names of other phrases that the article has less than half as often.
    """
    willed = _is_willed(analysis, verb)
    here = _subject_before(analysis, verb, naming, willed=willed)
    if here is not None:
        gap = [verb.object] if verb.object else []
        rivals = _rivals(analysis, here, verb.at, naming, gap, willed=willed)
        return here.name if _outweighs(here, rivals, weight, willed=willed) else ""
    if _things(analysis, verb.at, naming, willed=willed):
        return ""
    counted = 0
    for earlier in before:
        if _goes_on_with_it(earlier):
            continue
        found = _subject_before(earlier, None, naming, willed=willed)
        if found is not None:
            rivals = _rivals(earlier, found, len(earlier.shape), naming, [], willed=willed)
            return found.name if _outweighs(found, rivals, weight, willed=willed) else ""
        counted += 1
        if counted == _ALONE or _things(earlier, len(earlier.shape), naming, willed=willed):
            return ""
    return ""


def is_person(noun: str) -> bool:
    """Whether a singular noun names a person by role."""
    return noun in _PERSONS


def are_somebody(plural: str) -> bool:
    """Whether a plural noun names people or bodies of people: "soldiers", "countries", "companies"."""
    for ending, singular in (("ies", "y"), ("men", "man"), ("ches", "ch"), ("s", "")):
        if plural.endswith(ending):
            one = plural.removesuffix(ending) + singular
            return one in _PERSONS or one in _BODIES or one.endswith(("ist", "ian"))
    return plural in ("people", "police", "authorities", "children")


def _outweighs(found: Candidate, rivals: list[Candidate], weight: Callable[[str], int], *, willed: bool) -> bool:
    """Whether no rival counts."""
    own = weight(found.name) if willed and found.name[:1].isupper() else 0
    return all(weight(rival.name) * 2 <= own for rival in rivals)


def _is_willed(analysis: Analysis, verb: Predicate) -> bool:
    """Whether only somebody can do what a verb says: active, and of will or word."""
    passive = analysis.letters[analysis.chunks[verb.at].first] == "B" and analysis.verb(verb.at).lower.endswith("ed")
    return not passive and verbs.base(analysis.verb(verb.at).lower) in _WILLED


def _subject_before(analysis: Analysis, verb: Predicate | None, naming: Naming, *, willed: bool) -> Candidate | None:
    """The last subject of a main clause, before `verb` where one is given, if it is a thing with a name."""
    for item in reversed(analysis.predicates):
        if item.kind != "v" or item.role in ("relative", "content") or item.subject is None:
            continue
        if verb is not None and (item.at >= verb.at or item.subject == verb.subject):
            continue
        thing = _thing(analysis, item.subject, naming, known=True, willed=willed)
        if thing is not None or _thing(analysis, item.subject, naming, known=False, willed=willed) is not None:
            return thing
    return None


def _thing(analysis: Analysis, span: Span, naming: Naming, *, known: bool, willed: bool) -> Candidate | None:
    """What "it" can take up in a noun phrase: a name that is no person's, or a common noun, `known` by "the"."""
    chunk = analysis.chunks[span[0]]
    head = analysis.noun(span[0]).lower
    if analysis.letters[chunk.last] != "N":
        named = naming(analysis, span)
        return named if named is not None and named.agrees in ("it", "anything") else None
    if "c" in analysis.shape[span[0] : span[1] + 1] or head in _PERSONS or head in AMOUNTS:
        return None
    if (willed and head not in _BODIES) or (head.endswith("s") and not head.endswith(("ss", "us", "is"))):
        return None
    determined = analysis.tokens[chunk.first].lower
    if determined != "the" if known else determined not in ("the", "a", "an", "another", "its", "this", "that"):
        return None
    return Candidate(naming_words(analysis, span), "it", span)


def naming_words(analysis: Analysis, span: Span) -> str:
    """The words of a common noun phrase without its article: "company", "think tank's report"."""
    first, last = analysis.chunks[span[0]].first + 1, analysis.chunks[span[0]].last
    return analysis.text[analysis.tokens[first].start : analysis.tokens[last].end]


def _rivals(
    analysis: Analysis, found: Candidate, end: int, naming: Naming, gaps: list[Span], *, willed: bool
) -> list[Candidate]:
    """The other things before chunk `end` that "it" may mean, since the last verb of the subject found."""
    verbs_of = [item.at for item in analysis.predicates if item.subject == found.span and item.at < end]
    start = verbs_of[-1] if len(verbs_of) > 1 else 0
    others = _things(analysis, end, naming, start=start, willed=willed)
    skipped = [found.span, *gaps]
    return [
        other
        for other in others
        if other.name.split()[-1] != found.name.split()[-1]
        and not any(first <= other.span[0] <= last for first, last in skipped)
    ]


def _things(analysis: Analysis, end: int, naming: Naming, *, start: int = 0, willed: bool) -> list[Candidate]:
    """All things from chunk `start` to chunk `end` but places and parts."""
    found: list[Candidate] = []
    for at in range(start, end):
        if analysis.shape[at] != "n" or (at and analysis.words(at - 1)[0] in _PLACING):
            continue
        candidate = _thing(analysis, (at, at), naming, known=False, willed=willed)
        if candidate is not None:
            found.append(candidate)
    return found


def _goes_on_with_it(analysis: Analysis) -> bool:
    """Whether a sentence's first subject is itself "it"."""
    subjects = [item.subject for item in analysis.predicates if item.kind == "v" and item.role == "main"]
    return bool(subjects) and subjects[0] is not None and analysis.words(subjects[0][0])[0] in ("it", "its")
