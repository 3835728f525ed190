"""What "it" stands for as a subject: the one subject before it that is a name, or a thing known by "the".

A thing with "a" is new to the reader, and the next "it" may well be that ("awarded a grant. It must be spent ..."), so
it is a rival; and so is any other thing, but for places, parts ("of ...") and what an earlier clause of the same
subject left behind. Only where the verb is one of somebody's will ("it plans", "it sold") do mere things not count.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from events.extract import kinds, verbs
from events.extract.analysis import Analysis, Predicate
from events.extract.candidates import Candidate
from events.extract.nounphrases import named_apposition
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
    lend borrow reverse criticise criticize accuse back nominate investigate employ train educate invite ask request
    order forbid allow permit refuse decline prosecute disclose unveil reveal notify inform tell summon recruit
    enter donate earn post hire recall relocate rebrand rename
    object offer open operate order own pay plan pledge promise propose publish purchase recognise recognize reject
    release report repay say seek sell set sign sue suspend threaten try urge vote vow want warn withdraw
    """
)
_OPENERS = word_set("begin start continue plan expect schedule set")
_PLACING = word_set("in at near outside across around of between from off")
_KNOWN = word_set("the his her their")
_NEW = word_set("the a an another its this that")
_ALONE = 2
"""How many sentences before are looked at; those that go on with "it" do not count."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What the verb of "it" says: its base form, whether in the passive, and whether only somebody can do it."""

    verb: str
    passive: bool
    willed: bool
    object: bool = False
    """Whether it is said of its object, which only a verb that fits can tell."""

    def fits(self, candidate: Candidate) -> bool | None:
        """Whether it can be said of a candidate, None where nobody knows."""
        said = kinds.fits(candidate.noun, self.verb, passive=self.passive)
        return None if candidate.named and said is False else said

    @property
    def decisive(self) -> bool:
        """Whether it is said of so few kinds of thing that one of them is meant."""
        return kinds.is_decisive(self.verb, passive=self.passive)

    def suits(self, candidate: Candidate) -> bool:
        """Whether a candidate may be the subject; a happening only where the verb is one of happenings."""
        return self.fits(candidate) is True or (self.fits(candidate) is None and kinds.kind(candidate.noun) != "event")


def telling(analysis: Analysis, verb: Predicate) -> Telling:
    """What a verb says of its subject; "began to orbit" says what its infinitive says."""
    chunk = analysis.chunks[verb.at]
    letters = analysis.letters[chunk.first : chunk.last + 1]
    last = verb.at
    opens = verbs.base(analysis.verb(verb.at).lower) in _OPENERS or letters[-1:] == "B"
    if analysis.shape[verb.at + 1 : verb.at + 2] == "t" and opens:
        last = verb.at + 1
        letters = analysis.letters[analysis.chunks[last].first : analysis.chunks[last].last + 1]
    passive = "B" in letters and letters[-1:] in ("L", "r") and "L" in letters
    willed = not (letters[:1] == "B" and analysis.verb(last).lower.endswith("ed"))
    base = verbs.base(analysis.verb(last).lower)
    return Telling(base, passive, willed and base in _WILLED)


def suffering(analysis: Analysis, verb: Predicate) -> Telling:
    """What a verb says of its object: as its passive of a subject."""
    return Telling(verbs.base(analysis.verb(verb.at).lower), passive=True, willed=False, object=True)


def resolve(
    analysis: Analysis,
    verb: Predicate,
    told: Telling,
    before: Iterable[Analysis],
    naming: Naming,
    weight: Callable[[str], int],
) -> tuple[Analysis, Candidate] | None:
    """What "it" is, of which `told` is said by `verb`, with its sentence; None where no thing, or more than one, may
    be meant.

    `weight` tells how often the article names something: of somebody's will, a name that is a subject outweighs the
    names of other phrases that the article has less than half as often.
    """
    here = _subject_before(analysis, verb, naming, told)
    if here is None and not told.object:
        fresh = _new_subject(analysis, verb, naming, told)
        if fresh is not None:
            return _in(analysis, fresh) if told.suits(fresh) else None
    if here is not None:
        gap = [verb.object] if verb.object else []
        return _in(analysis, _clear(analysis, here, verb.at, naming, gap, weight, told))
    others = [thing for thing in _things(analysis, verb.at, naming, told=told) if thing.span != verb.subject]
    if _suited(others, told):
        return None
    counted = 0
    for earlier in before:
        if _goes_on_with_it(earlier):
            if any(told.fits(thing) for thing in _things(earlier, len(earlier.shape), naming, told=told)):
                return None
            continue
        found = _subject_before(earlier, None, naming, told)
        if found is not None:
            return _in(earlier, _clear(earlier, found, len(earlier.shape), naming, [], weight, told))
        things = _suited(_things(earlier, len(earlier.shape), naming, told=told), told)
        if things:
            return _in(earlier, _only_fitting(things, told))
        counted += 1
        if counted == _ALONE:
            return None
    return None


def _new_subject(analysis: Analysis, verb: Predicate, naming: Naming, told: Telling) -> Candidate | None:
    """ "A refinery opened on the quay, and it employs ...": a thing brought in as the subject of the clause before,
    which has no object."""
    before = [item for item in analysis.predicates if item.kind == "v" and item.at < verb.at and item.role == "main"]
    if not before or before[-1].subject is None or analysis.shape[before[-1].at + 1 : before[-1].at + 2] == "n":
        return None
    return _thing(analysis, before[-1].subject, naming, known=False, told=replace(told, willed=False))


def _in(analysis: Analysis, found: Candidate | None) -> tuple[Analysis, Candidate] | None:
    return (analysis, found) if found is not None else None


def _clear(
    analysis: Analysis,
    found: Candidate,
    end: int,
    naming: Naming,
    gaps: list[Span],
    weight: Callable[[str], int],
    told: Telling,
) -> Candidate | None:
    """A subject that nothing else before chunk `end` rivals; else the one thing that the verb fits."""
    rivals = _rivals(analysis, found, end, naming, gaps, told)
    if told.fits(found):
        rivals = [rival for rival in rivals if told.fits(rival)]
    decided = _only_fitting(rivals, told) if told.decisive and not told.fits(found) else None
    if decided is not None:
        return decided
    if told.suits(found):
        return found if _outweighs(found, rivals, weight, willed=told.willed) else None
    return _only_fitting(rivals, told)


def _only_fitting(things: list[Candidate], told: Telling) -> Candidate | None:
    """The one thing among others of which the verb is said."""
    fitting = [thing for thing in things if told.fits(thing)]
    alone = (told.decisive and len(fitting) == 1) or len({thing.name for thing in things if told.suits(thing)}) == len(
        fitting
    ) == 1
    return fitting[0] if alone else None


def _suited(things: list[Candidate], told: Telling) -> list[Candidate]:
    """The things that the verb may be said of."""
    return [thing for thing in things if told.fits(thing) is not False]


def _outweighs(found: Candidate, rivals: list[Candidate], weight: Callable[[str], int], *, willed: bool) -> bool:
    """Whether no rival counts."""
    own = weight(found.name) if willed and found.name[:1].isupper() else 0
    return all(weight(rival.name) * 2 <= own for rival in rivals)


def _subject_before(analysis: Analysis, verb: Predicate | None, naming: Naming, told: Telling) -> Candidate | None:
    """The last subject of a main clause, before `verb` where one is given, if it is a thing with a name."""
    for item in reversed(analysis.predicates):
        if item.kind != "v" or item.role in ("relative", "content") or item.subject is None:
            continue
        if verb is not None and (item.at >= verb.at or item.subject == verb.subject):
            continue
        thing = _thing(analysis, item.subject, naming, known=True, told=told)
        if thing is not None or _thing(analysis, item.subject, naming, known=False, told=told) is not None:
            return thing
    return None


def _thing(analysis: Analysis, span: Span, naming: Naming, *, known: bool, told: Telling) -> Candidate | None:
    """What "it" can take up in a noun phrase: a name that is no person's, or a common noun, `known` by "the" or a
    name beside it."""
    chunk = analysis.chunks[span[0]]
    head = analysis.noun(span[0]).lower
    beside = named_apposition(analysis, span)
    if beside is not None and not kinds.is_person(head):
        named = naming(analysis, beside)
        return replace(named, noun=head, span=span) if named else None
    if analysis.letters[chunk.last] != "N":
        named = naming(analysis, span)
        if named is None or named.agrees not in ("it", "anything"):
            return None
        return replace(named, noun="book" if _is_quoted(analysis, span) else head, named=True)
    if "c" in analysis.shape[span[0] : span[1] + 1] or kinds.is_person(head) or head in AMOUNTS:
        return None
    thing = Candidate(naming_words(analysis, span), "it", span, noun=head)
    if (told.willed and not kinds.is_body(head) and not told.fits(thing)) or (
        head.endswith("s") and not head.endswith(("ss", "us", "is"))
    ):
        return None
    determined = analysis.tokens[chunk.first].lower
    if determined not in (_KNOWN if known else _NEW):
        return None
    return thing


def _is_quoted(analysis: Analysis, span: Span) -> bool:
    """Whether a name stands in quotation marks: the title of a work."""
    first = analysis.chunks[span[0]].first
    return first > 0 and analysis.tokens[first - 1].text in '"“‘'


def naming_words(analysis: Analysis, span: Span) -> str:
    """The words of a common noun phrase without its article: "company", "think tank's report"."""
    first, last = analysis.chunks[span[0]].first + 1, analysis.chunks[span[0]].last
    return analysis.text[analysis.tokens[first].start : analysis.tokens[last].end]


def _rivals(
    analysis: Analysis, found: Candidate, end: int, naming: Naming, gaps: list[Span], told: Telling
) -> list[Candidate]:
    """The other things before chunk `end` that "it" may mean, since the last verb of the subject found."""
    verbs_of = [item.at for item in analysis.predicates if item.subject == found.span and item.at < end]
    start = verbs_of[-1] if len(verbs_of) > 1 else 0
    others = _suited(_things(analysis, end, naming, start=start, told=told), told)
    skipped = [found.span, *gaps]
    return [
        other
        for other in others
        if other.name.split()[-1] != found.name.split()[-1]
        and not any(first <= other.span[0] <= last for first, last in skipped)
    ]


def _things(analysis: Analysis, end: int, naming: Naming, *, start: int = 0, told: Telling) -> list[Candidate]:
    """All things from chunk `start` to chunk `end` but places and parts."""
    found: list[Candidate] = []
    for at in range(start, end):
        if analysis.shape[at] != "n" or (at and analysis.words(at - 1)[0] in _PLACING):
            continue
        candidate = _thing(analysis, (at, at), naming, known=False, told=told)
        if candidate is not None:
            found.append(candidate)
    return found


def _goes_on_with_it(analysis: Analysis) -> bool:
    """Whether a sentence's first subject is itself "it"."""
    subjects = [item.subject for item in analysis.predicates if item.kind == "v" and item.role == "main"]
    return bool(subjects) and subjects[0] is not None and analysis.words(subjects[0][0])[0] in ("it", "its")
