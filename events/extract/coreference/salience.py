"""How much each thing around is in mind when "it" or "its" is read: a second opinion on what `things` chose.

The order is that of its place in its clause (see `placing`). A verb that is said of a thing's kind (see `selection`)
outweighs any place, one that is not excludes it; a passive goes on with what was acted on. Each sentence further back
counts less, and one that itself goes on with "it" is passed over.

Measured on 145 readings of "it" and "its" in 104 open articles: the first in this order is what `things` chose in 107.
Where it is not, but leads by `_SHORT`, `things` was wrong in 3 of 4 cases, and the first was right in all where it led
by `_CLEAR`. Of 97 passages written for it, with two or three things around and no title, 49 had the right subject and
22 a wrong one before, 54 and 4 now; the rest waits for review or has no subject; of 83 more, read once before anything
was mended for them, 42 have the right one and 11 a wrong one. One event of the open gold waits for review now, three
have their name. It needs a tie in one sentence, or a new thing that suffers as "it" does, to leave a choice of `things`
open: rivals of other sentences cost four right events for each wrong one.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from events.extract.coreference.agreement import subject_going_on
from events.extract.coreference.placing import DEPTH, PLACE, depth_of, place_of
from events.extract.coreference.topic import Topics
from events.extract.lexicon import kinds, selection
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.candidates import Candidate
from events.extract.syntax.mentioned import Naming, others, thing_of
from events.extract.syntax.telling import OWNING, Telling, telling
from events.records import record

_SAID, _SUFFERED, _ACTED_ON, _WILLED = 3.0, 1.0, 0.75, 2.0
"""What counts for a verb said of a thing's kind, for a passive after a passive or after an object, and against what
has no will."""
_GONE_ON = 2.5
"""What counts for a thing that its own sentence goes on with as "it"."""
_NAMED, _TITLED = 0.5, 1.0
_OFTEN = 3
"""The name of what an article is about comes more often."""
_SENTENCE, _PASSED, _CLAUSE_BEFORE = 3.0, 1.5, 1.5
"""What a sentence between takes away, one that goes on with "it", and a clause between in the same sentence."""
_REACH = 4
"""How many sentences before are looked at."""
_TIE, _SHORT, _CLEAR = 0.5, 1.0, 2.0
"""By how much two are hardly told apart, a choice that is left open falls short of the first, and one that gives way
to it does."""

_OF_HAPPENINGS = word_set("resume last postpone defer adjourn occur happen reschedule interrupt")
"""What only happenings do."""

_ACTING = ("craft", "institution")
"""Kinds of what does things by itself; a mill may close, but opens no other."""

_ASKING = word_set("ask order tell urge request command instruct invite allow enable force commission")
"""Whoever is asked to do a thing is told of next as likely as who asks."""


@record()
class Ranked:
    """A thing with its sentence, and how much it is in mind."""

    score: float
    where: Analysis
    thing: Candidate
    said: bool
    """Whether the verb is said of its kind."""


Choice = tuple[Analysis, Candidate] | None


def second_opinion(analysis: Analysis, found: Choice, told: Telling, ranked: list[Ranked]) -> Choice:
    """What was found for a pronoun of `analysis`, unless another thing is more in mind: then that one where it is
    clearly so, else None."""
    if found is None or not ranked:
        return found
    where, thing = found
    first, gap = ranked[0], ranked[0].score - ranked[1].score if len(ranked) > 1 else _CLEAR
    own = next((one for one in ranked if _is_same(one.where, one.thing, where, thing)), None)
    if own is not None and first.where.start < own.where.start and first.score - own.score < _CLEAR:
        return found
    if own is None or first.score - own.score >= _SHORT:
        clear = gap >= _SHORT and (own is None or first.score - own.score >= _CLEAR)
        return (first.where, first.thing) if clear else None
    if not own.said and own.where is not analysis and _is_beside_what_it_does(own):
        return None
    if told.receives and own.said and any(_is_rather_said(one, own) for one in ranked):
        return None
    rivals = [one for one in ranked if one is not own and abs(one.score - own.score) <= _SHORT]
    return None if any(_leaves_open(one, own) for one in rivals) else found


def clear_lead(ranked: list[Ranked], near: Iterable[Analysis], *, owning: bool) -> Choice:
    """ "The court refused to hear the case, but it was reopened": the thing of one of the sentences `near` of whose
    kind the verb is said, where it is clearly more in mind than any other; else None. What something belongs to
    (`owning`) must be more clearly so, and may be a name that stands alone: "copper from its mines"."""
    first = ranked[0] if ranked else None
    if first is None or all(first.where.start != one.start for one in near):
        return None
    alone = owning and first.thing.named and first.thing.agrees == "it" and not _is_joined(first)
    lead = first.score - ranked[1].score if len(ranked) > 1 else _CLEAR
    sure = (first.said or alone) and lead >= (_CLEAR if owning else _SHORT)
    return (first.where, first.thing) if sure else None


def _is_joined(one: Ranked) -> bool:
    """Whether a thing is one of two of one phrase: "the steamers Falcon and Marigold"."""
    first, last = one.thing.span
    return "c" in one.where.shape[max(first - 1, 0) : last + 2]


def _suffers(one: Ranked) -> bool:
    """Whether something is done to a thing that is a subject."""
    place, clause = place_of(one.where, one.thing.span[0])
    return place == "subject" and clause is not None and telling(one.where, clause).passive


def _is_beside_what_it_does(one: Ranked) -> bool:
    """ "Its leader said it would quit the coalition": whether a thing stands where another says something of "it"."""
    analysis = one.where
    if place_of(analysis, one.thing.span[0])[0] == "subject":
        return False
    said = (item.subject for item in analysis.predicates if item.kind == "v" and item.role == "content")
    return any(subject is not None and analysis.words(subject[0]) == ["it"] for subject in said)


def _is_rather_said(rival: Ranked, own: Ranked) -> bool:
    """ "The group wants to build on the site of the airport. It closed": of a thing in the sentence of a body."""
    body = kinds.kind(own.thing.noun) == "body" and not kinds.is_body(rival.thing.noun)
    return rival.said and rival.where is own.where and body


def _leaves_open(rival: Ranked, own: Ranked) -> bool:
    """Whether nobody can tell which of two is meant, of about the same score: both may be said to do it, or both stand
    in one sentence, and neither is a country by its name and by what it is."""
    if "place" in (kinds.kind(rival.thing.noun), kinds.kind(own.thing.noun)) and rival.thing.named != own.thing.named:
        return False
    near = rival.where.start >= own.where.start
    if rival.said != own.said:
        new = rival.where.words(rival.thing.span[0])[0] in ("a", "an")
        return rival.said and near and new and rival.score > own.score and _suffers(rival) and not _suffers(own)
    return rival.said or (near and rival.score > own.score - _TIE)


def supports(name: str, ranked: list[Ranked]) -> bool:
    """Whether nothing is clearly more in mind than what has a name."""
    own = next((one for one in ranked if _is_called(one.thing.name, name)), None)
    return own is None or not ranked or ranked[0].score - own.score < _SHORT


def same_pronoun(analysis: Analysis, chunk: int, naming: Naming) -> int | None:
    """The "it" that is a subject of the same sentence and means the same as the "it" or "its" that opens the noun
    phrase `chunk`: one before it, where no other thing has been a subject since, or, before the sentence's first verb,
    the one of that."""
    clauses = [item for item in analysis.predicates if item.kind == "v" and item.subject is not None]
    earlier = [item for item in clauses if item.at < chunk and item.subject != (chunk, chunk)]
    for item in reversed(earlier):
        if item.subject is None or item.role in ("relative", "content"):
            continue
        if analysis.words(item.subject[0]) == ["it"]:
            return item.subject[0]
        if thing_of(analysis, item.subject, naming, told=OWNING) is not None:
            return None
    first = clauses[0].subject if clauses and not earlier else None
    leads = first is not None and first[0] > chunk and analysis.words(first[0]) == ["it"]
    return first[0] if leads and first is not None else None


def rank(
    analysis: Analysis,
    verb: Predicate,
    told: Telling,
    before: Iterable[Analysis],
    naming: Naming,
    topics: Topics,
    called: Callable[[Analysis, int], str],
) -> list[Ranked]:
    """The things that "it", the subject of `verb`, may be, of which `told` is said, the most in mind first; `called`
    gives the name of "the company"."""
    anything = replace(told, willed=False)
    part = analysis.noun(verb.at).lower if verb.kind == "n" else ""
    if told.verb in _OF_HAPPENINGS and analysis.shape[verb.at + 1 :].lstrip("t")[:1] == "n":
        told = replace(told, verb="do")  # "it expects to resume payments"

    def things(where: Analysis) -> list[Candidate]:
        return [_named(where, thing, called) for thing in others(where, naming, anything)]

    found = [
        replace(one, score=one.score - _clauses_between(analysis, one.thing, verb))
        for thing in _before(analysis, verb, things(analysis))
        for one in _scored(analysis, thing, told, topics, part, role=verb.role)
    ]
    found = [replace(one, score=one.score + _within(analysis, one.thing, verb)) for one in found]
    distance = _SENTENCE if found else 0.0
    for _, earlier in zip(range(_REACH), before, strict=False):
        around = things(earlier)
        passed = subject_going_on(earlier) is not None
        away = distance + _PASSED * passed
        found += [
            replace(one, score=one.score - away)
            for thing in around
            for one in _scored(earlier, thing, told, topics, part)
        ]
        distance += 0.0 if passed else _distance(earlier, around)
    return _distinct(sorted(found, key=lambda one: -one.score))


def _named(analysis: Analysis, thing: Candidate, called: Callable[[Analysis, int], str]) -> Candidate:
    """A thing, "the company" by its name, "the work" by what it was called before."""
    at, last = thing.span
    name = called(analysis, at) if at == last and not thing.named else ""
    noun = name.split()[-1].lower() if name else ""
    if thing.noun == "work":
        return thing._replace(noun="book")  # with an article it is one of art
    return thing._replace(name=name, noun=noun if kinds.kind(noun) else thing.noun) if name else thing


def _distance(analysis: Analysis, things: list[Candidate]) -> float:
    """How far a sentence takes what was told before it out of mind: most if it has a thing as a subject."""
    if not things:
        return _CLAUSE_BEFORE / 2
    subject = any(place_of(analysis, thing.span[0])[0] == "subject" for thing in things)
    return _SENTENCE if subject else _SENTENCE - _CLAUSE_BEFORE


def _before(analysis: Analysis, verb: Predicate, things: list[Candidate]) -> list[Candidate]:
    """The things of the pronoun's own sentence before its noun phrase, but for what that phrase or its clause narrows
    down ("teeth like its own", "a recording it made")."""
    place = verb.subject[0] if verb.subject is not None else verb.at
    chain = re.search(r"(?:nr?[io])*$", analysis.shape[:place])
    until = chain.start() if chain is not None else place
    if verb.role == "relative":
        until -= 1
    narrowed = verb.object or (-1, -1)
    if "v" not in analysis.shape[:until] and analysis.shape[:1] in ("l", "g"):
        return []  # "Built by a firm in Turin, it"
    return [one for one in things if one.span[1] < until and not narrowed[0] <= one.span[0] <= narrowed[1]]


def _within(analysis: Analysis, thing: Candidate, verb: Predicate) -> float:
    """ "The computer, which had not been used since it was tested": within a relative clause, whom that is about."""
    clauses = [item for item in analysis.predicates if item.kind == "v" and item.at < verb.at]
    inside = bool(clauses) and clauses[-1].role == "relative" and verb.role == "subordinate"
    return DEPTH["relative"] if inside and clauses[-1].subject == thing.span else 0.0


def _clauses_between(analysis: Analysis, thing: Candidate, verb: Predicate) -> float:
    """What is taken from a thing that another main clause, or what leads to one, stands after."""
    clauses = [item for item in analysis.predicates if item.kind == "v" and item.at < verb.at]
    main = [item.at for item in clauses if item.role == "main" and item.subject != verb.subject]
    earlier = [item.at for item in clauses if main and item.at < main[-1]]
    return _CLAUSE_BEFORE if earlier and thing.span[0] <= earlier[-1] else 0.0


def _scored(
    analysis: Analysis, thing: Candidate, told: Telling, topics: Topics, part: str, *, role: str = ""
) -> list[Ranked]:
    """The thing with its score, [] where it cannot be said of it, or it has no such `part` as it should; `role` is that
    of the pronoun's clause, where it is of the same sentence."""
    fits = selection.owns(thing.noun, part) if part else told.fits(thing)
    if (fits is False and part and not thing.named) or not told.suits(thing):
        return []
    place, clause = place_of(analysis, thing.span[0])
    score = PLACE[place] - depth_of(analysis, clause)
    idle = told.willed and not (kinds.is_body(thing.noun) or kinds.kind(thing.noun) in _ACTING or thing.named)
    said = fits is True and kinds.kind(thing.noun) != "event" and not idle  # anything may draw, mark or follow
    said = said or (told.verb in _OF_HAPPENINGS and selection.happens(thing.noun, told.verb))
    score += _SAID if said else 0.0
    score -= _WILLED if idle and not said else 0.0
    if told.receives and place == "object":
        score += _ACTED_ON
    if told.receives and role == "content" and clause is not None and (place, clause.role) == ("subject", role):
        score += _SUFFERED  # "says that the painting was lost and that it was sold": not who says it
    if told.passive and role == "subordinate" and place == "object" and not kinds.is_body(thing.noun):
        score += _SUFFERED  # "handed over a book 150 years after it was taken"
    if told.receives and place == "subject" and clause is not None and clause.role == "main":
        score += _SUFFERED if telling(analysis, clause).passive else 0.0
    if place == "object" and clause is not None and base(analysis.verb(clause.at).lower) in _ASKING:
        score += _SUFFERED if analysis.shape[thing.span[1] + 1 : thing.span[1] + 2] == "t" else 0.0
    if told.back and place != "subject" and (thing.named or kinds.is_body(thing.noun)):
        score += _SUFFERED
    score += _GONE_ON if place != "subject" and _goes_on_within(analysis, thing) else 0.0
    score += _known(thing, topics)
    return [Ranked(score, analysis, thing, said)]


def _goes_on_within(analysis: Analysis, thing: Candidate) -> bool:
    """ "The society, which owns the chapel, wants to sell it": whether an "it" that is no subject follows."""
    subjects = {item.subject[0] for item in analysis.predicates if item.subject is not None}
    later = range(thing.span[1] + 1, len(analysis.shape))
    return any(analysis.shape[at] == "n" and analysis.words(at) == ["it"] and at not in subjects for at in later)


def _known(thing: Candidate, topics: Topics) -> float:
    """How much an article is about a thing, as far as its words show."""
    named = _NAMED * (1 + (topics.weight(thing.name) >= _OFTEN)) if thing.named else 0.0
    unsure = _TITLED if thing.agrees == "anything" else 0.0
    titled = topics.is_titled(thing.noun) or (thing.named and topics.is_titled(thing.name.split()[-1].lower()))
    return named - unsure + _TITLED * titled


def _distinct(ranked: list[Ranked]) -> list[Ranked]:
    """Each thing once, where it is most in mind."""
    found: list[Ranked] = []
    for one in ranked:
        if not any(_is_same(one.where, one.thing, other.where, other.thing) for other in found):
            found.append(one)
    return found


def _is_same(where: Analysis, thing: Candidate, elsewhere: Analysis, other: Candidate) -> bool:
    """Whether two noun phrases are one, or have a name or a noun in common."""
    placed = where.start == elsewhere.start and thing.span[0] == other.span[0]
    return placed or _is_called(thing.name, other.name)


def _is_called(name: str, other: str) -> bool:
    one, two = name.lower().split(), other.lower().split()
    return one[-1] == two[-1] or one[0] == two[0]
