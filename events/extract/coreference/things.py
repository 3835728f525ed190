"""What "it" stands for: the one thing that the sentence before tells of, and of which the verb can be said.

The subject before goes on being the subject ("Penrose signed a lease. It published a report"); a thing with "a" does so
as well as a name. Its rivals are the objects before, where the verb tells what happens to "it" (a passive, "closed"),
and bodies where it answers ("denied"). Which kinds a verb is said of (see `selection`) decides before position does:
what was ratified is the treaty, not who signed it. A happening or a sum is meant only where the verb is one of such.
The subject of the main clause goes before those of others, what has "its" in it is not "it", and a name or a new thing
("a cockerel") that the verb may be said of leaves it open: of 26 passages written for it, 25 had no name or a wrong one
before these rules, 4 after.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from events.extract.coreference.agreement import has_main_clause, subject_going_on
from events.extract.coreference.placing import is_place_of_clause
from events.extract.coreference.topic import Topics
from events.extract.lexicon import kinds, verbs
from events.extract.lexicon.speech import SAYING
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.candidates import Candidate
from events.extract.syntax.mentioned import SPEAKING, Naming, had, objects_of, others, thing_of
from events.extract.syntax.nounphrases import named_apposition
from events.extract.syntax.telling import Telling, telling

_MAKING = word_set(
    "build open found launch create establish design start commission make publish write buy acquire introduce erect"
)
"""Verbs that bring in their object."""

_TAKING = word_set("acquire create establish found buy appoint form purchase")
_TAKING_OVER = frozenset({("take", "over"), ("set", "up")})
"""What one does to a body that the next sentence goes on with."""

_OFTEN = 3
"""The name of what an article is about comes more often."""

_PUBLIC = word_set("state government court council ministry parliament country city regulator")
"""Bodies that act on others, and are told of between what is told of those."""

_ALONE = 2
"""How many sentences before are looked at; those that go on with "it" do not count."""


def resolve(
    analysis: Analysis,
    verb: Predicate,
    told: Telling,
    before: Iterable[Analysis],
    naming: Naming,
    topics: Topics,
) -> tuple[Analysis, Candidate] | None:
    """What "it" is, of which `told` is said by `verb`, with its sentence; None where no thing, or more than one, may
    be meant.

    The weight of a name in `topics` is how often the article has it: of somebody's will, a name that is a subject
    outweighs the names of other phrases that the article has less than half as often.
    """
    near = _in_its_sentence(analysis, verb, told, naming, topics)
    if near is not None:
        return _in(analysis, near[0]) if near else None
    objects: list[tuple[Analysis, Candidate]] = []
    counted = 0
    passed = False
    before = [*before] if told.willed else before
    for earlier in before:
        objects += [(earlier, thing) for thing in objects_of(earlier, naming, told)]
        if _goes_on_with_it(earlier):
            passed = passed or any(telling(earlier, item).passive for item in earlier.predicates if item.role == "main")
            continue
        found = _subject_before(earlier, None, naming, told)
        things = [thing for _, thing in objects]
        if found is not None and _leaves_open(earlier, found, before, naming, told, topics, passed_over=counted > 0):
            return None
        main = [thing for where, thing in objects if _in_main_clause(where, thing)]
        if found is not None and main and told.object and not _in_main_clause(earlier, found):
            chosen = _only(main, told, topics)
        elif found is not None:
            suffered = passed or _suffers(earlier, found)
            things = main if _in_main_clause(earlier, found) else things
            chosen = _chosen(found, things, topics.weight, told, parallel=not told.object, suffered=suffered)
        else:
            mine = things or ([] if told.object else objects_of(earlier, naming, told, own=True))
            mentioned = others(earlier, naming, told)
            alone = len({thing.name for thing in (*mine, *mentioned)}) == 1 and not told.willed
            alone = alone and told.fits((*mine, *mentioned)[0]) is not False  # nobody repaired a river
            chosen = (mine[0] if alone else _only(mine, told, topics)) if mine else _only_fitting(mentioned, told)
        if chosen is not None or found is not None or things:
            where = next((pair[0] for pair in objects if pair[1] is chosen), earlier)
            return _in(where, chosen)
        if _owner_leads(earlier) or _brings_in(earlier, others(earlier, naming, told), told):
            return None
        counted += not _only_speaks(earlier)
        if counted == _ALONE or told.object:
            return None
    return None


def _in_its_sentence(
    analysis: Analysis, verb: Predicate, told: Telling, naming: Naming, topics: Topics
) -> tuple[Candidate | None, ...] | None:
    """The thing that "it" is of those that its own sentence tells of; () where none is clear, None where none is told
    of and the sentences before decide."""
    made = _made(analysis, verb, naming, told)
    if made is not None:
        return (made,)
    here = _subject_before(analysis, verb, naming, replace(told, willed=False))
    if here is not None:
        near = objects_of(analysis, naming, told, until=verb.at)
        suffered = _suffers(analysis, here)
        fitting = [thing for thing in near if told.fits(thing)]
        if told.object and not suffered and len(fitting) == 1:
            return (fitting[0],)
        return (_chosen(here, near, topics.weight, told, parallel=not told.object, suffered=suffered),)
    own = _suited(objects_of(analysis, naming, told, until=verb.at, but=verb.subject), told)
    if verb.kind == "t":
        own = [thing for thing in own if thing.span[1] < (verb.governor or 0)]  # "set up a board to review it"
    if own:
        return (own[0],) if len(own) == 1 and told.receives else ()
    if verb.role == "main" and not told.object:
        return None
    near = [thing for thing in others(analysis, naming, told) if thing.span[0] < verb.at]
    if told.object:
        around = {thing.name: thing for thing in near if not stands_in_subject(analysis, thing, verb)}
        around = {name: thing for name, thing in around.items() if thing.span != verb.subject}
        around = {name: thing for name, thing in around.items() if not is_place_of_clause(analysis, thing.span[0])}
        if len(around) == 1 and told.suits(next(iter(around.values()))):
            return (*around.values(),)
    elif not _goes_on_with_it(analysis):
        suited = [thing for thing in near if told.suits(thing) and thing.span not in (verb.subject, verb.object)]
        if suited:
            return (suited[0],) if len({thing.name for thing in suited}) == 1 else ()
    return None


def _leaves_open(
    earlier: Analysis,
    found: Candidate,
    before: Iterable[Analysis],
    naming: Naming,
    told: Telling,
    topics: Topics,
    *,
    passed_over: bool,
) -> bool:
    """Whether an earlier sentence, whose subject is `found`, leaves it open what "it" is."""
    if found.noun in _PUBLIC and _another_is_told_of(earlier, before, naming, told, topics):
        return True
    if passed_over and not told.fits(found) and topics.weight(found.name) <= _ALONE:
        return True
    if found.named and _told_of_another(earlier, found, naming, told):
        return True
    return told.passive and not _suffers(earlier, found) and _another_named(earlier, found, naming, told)


def with_what_went_before(analysis: Analysis, verb: Predicate, told: Telling, before: Iterable[Analysis]) -> Telling:
    """What is said of "it", with what the sentences just before say of it that have it as their subject; alone where
    its own sentence has told of another since ("It was rebuilt. The company was fined, but it ...")."""
    told_since = any(item.kind == "v" and item.subject and item.at < verb.at for item in analysis.predicates)
    for earlier in before:
        if not _goes_on_with_it(earlier) or (told_since and not _goes_on_with_it(analysis)):
            break
        own = (item for item in earlier.predicates if item.kind == "v" and item.subject is not None)
        said = [telling(earlier, item) for item in own if earlier.words(item.subject[0]) == ["it"]]  # type: ignore[index]
        told = replace(told, also=(*told.also, *((one.verb, True) for one in said if one.passive)))
    return told


def stands_in_subject(analysis: Analysis, thing: Candidate, verb: Predicate) -> bool:
    """ "Its owners, Pan Orient of Taiwan, settled with it", "offered to repair it": what tells who the subject is."""
    first, last = verb.subject or (verb.at, verb.at)
    until = next((item.at for item in analysis.predicates if item.subject == verb.subject and item.at > last), verb.at)
    return first < thing.span[0] < until and not set("vuhw") & set(analysis.shape[last:until])


def brings_in(
    analysis: Analysis, naming: Naming, told: Telling, found: Candidate | None = None, until: int = 0
) -> bool:
    """ "The county took over the service, and it was given a ship", "the state set up a board. Its report": whether a
    sentence brings in a body, or a thing that the verb may be said of, as the object of its subject (`found`)."""
    for item in analysis.predicates:
        object_of = re.compile(r"[ir]?n").match(analysis.shape, item.at + 1)
        if item.kind != "v" or item.at >= until or item.subject is None or object_of is None:
            continue
        if found is not None and (item.subject != found.span or told.fits(found)):
            continue
        verb = verbs.base(analysis.verb(item.at).lower)
        at = object_of.end() - 1
        has = verb in ("has", "have")
        takes = (verb, analysis.words(at - 1)[-1]) in _TAKING_OVER or (verb in _TAKING and at == item.at + 1)
        thing = had(analysis, at) if has else (thing_of(analysis, (at, at), naming, told=told) if takes else None)
        if thing is not None and thing.span != item.subject and told.fits(thing) is not False:
            body = kinds.is_body(thing.noun) or (thing.named and not kinds.kind(thing.noun))
            if has or body or (told.passive and kinds.kind(thing.noun)):
                return True
    return False


def _another_is_told_of(
    last: Analysis, before: Iterable[Analysis], naming: Naming, told: Telling, topics: Topics
) -> bool:
    """ "Baltica was privatised. The state kept a fifth. It has paid nothing": a name that the article goes on about."""
    earlier = next((one for one in before if one.start < last.start), None)
    subject = _subject_before(earlier, None, naming, told) if earlier is not None else None
    return subject is not None and subject.named and topics.weight(subject.name) > 1


def _only_speaks(analysis: Analysis) -> bool:
    """Whether all that is left of a sentence without its quotation is who says it."""
    told = [verbs.base(analysis.verb(item.at).lower) for item in analysis.predicates if item.kind == "v"]
    return "." in analysis.shape[:-1] and set(told) <= SPEAKING


def _in_main_clause(analysis: Analysis, thing: Candidate) -> bool:
    """Whether a thing stands in a main clause, after its verb or as its subject: what stands in another is
    no rival to the subject of one."""
    verbs_told = (item for item in reversed(analysis.predicates) if item.kind == "v")
    verb = next((item for item in verbs_told if item.at < thing.span[0] or item.subject == thing.span), None)
    return verb is None or verb.role == "main"


def _another_named(analysis: Analysis, found: Candidate, naming: Naming, told: Telling) -> bool:
    """ "A court heard a suit over the purchase of Orbix. It was bought ...": a name beside a body that has none."""
    if found.named or not kinds.is_body(found.noun):
        return False
    return any(
        thing.named and told.suits(thing) and not found.span[0] <= thing.span[0] <= found.span[1]
        for thing in others(analysis, naming, told)
    )


def _told_of_another(analysis: Analysis, found: Candidate, naming: Naming, told: Telling) -> bool:
    """ "Norland proposed that Veria be admitted": of the two, nobody can tell which is "it"."""
    if told.fits(found):
        return False
    for item in analysis.predicates:
        content = item.role == "content" or (item.kind == "l" and analysis.first_letter(item.at) == "B")
        other = thing_of(analysis, item.subject, naming, told=told) if content and item.subject is not None else None
        if other is not None and other.named and other.name.split()[-1] != found.name.split()[-1]:
            return True
    return False


def _brings_in(analysis: Analysis, things: list[Candidate], told: Telling) -> bool:
    """ "Two were returned, and a cockerel by a college": a thing told of for the first time, which may be meant."""
    new = (thing for thing in things if analysis.words(thing.span[0])[0] in ("a", "an"))
    return any(told.suits(thing) and kinds.kind(thing.noun) for thing in new)


def _owner_leads(analysis: Analysis) -> bool:
    """ "Hestia's work is not over": a sentence whose subject is nothing to be meant, but begins with what may be."""
    item = analysis.main_verb()
    first = analysis.chunks[item.subject[0]].first if item is not None and item.subject is not None else 0
    return item is not None and analysis.letters[first : first + 2] == "PG"


def _made(analysis: Analysis, verb: Predicate, naming: Naming, told: Telling) -> Candidate | None:
    """ "built a mill in Goole, but it closed", "will open a fair; it had been put off": what the clause before brings
    in, of which the verb tells what became of it; also the object after people, where nothing but a subordinate clause
    has a thing as its subject."""
    if not told.receives:
        return None
    clauses = [item for item in analysis.predicates if item.kind == "v" and item.at < verb.at]
    apart = verb.subject is not None and analysis.shape[verb.subject[0] - 1] == ";"
    if apart:  # "...; it had been planned for May, and was put off": from the clause before "it"
        clauses = [item for item in clauses if item.subject != verb.subject]
    last = clauses[-1] if clauses else None
    if last is None or last.role != "main" or last.subject == verb.subject:
        return None
    objects = [
        thing
        for thing in _suited(objects_of(analysis, naming, told, until=verb.at, but=verb.subject), told)
        if thing.span[0] > last.at
    ]
    if len(objects) != 1:
        return None
    brings = verbs.base(analysis.verb(last.at).lower) in _MAKING
    new = analysis.words(objects[0].span[0])[0] in ("a", "an")
    lifeless = last.subject is None or thing_of(analysis, last.subject, naming, told=told) is None
    follows = apart and told.passive and told.fits(objects[0]) is not False
    return objects[0] if (new and (follows or (brings and told.fits(objects[0])))) or lifeless else None


def _in(analysis: Analysis, found: Candidate | None) -> tuple[Analysis, Candidate] | None:
    return (analysis, found) if found is not None else None


def _chosen(
    found: Candidate,
    objects: list[Candidate],
    weight: Callable[[str], int],
    told: Telling,
    *,
    parallel: bool,
    suffered: bool,
) -> Candidate | None:
    """The subject before, which a pronoun in the same place goes on with, unless the verb tells of an object; where the
    pronoun is no subject that acts, an object the verb may be said of rivals it."""
    rivals = [thing for thing in _suited(objects, told) if thing.name.split()[-1] != found.name.split()[-1]]
    if found.agrees == "anything" and any(rival.named and rival.agrees == "it" for rival in rivals):
        return None
    if told.object and rivals and told.fits(found) and not (suffered or found.named):
        return None
    if told.fits(found):
        rivals = [rival for rival in rivals if told.fits(rival)]
    decided = _only_fitting(rivals, told) if told.decisive and not told.fits(found) else None
    if decided is not None:
        return decided
    if not told.suits(found):
        return _only_fitting(rivals, told)
    if told.object and not (told.fits(found) or (suffered and not rivals)):
        return _only_fitting(rivals, told)
    answers = told.reacts and any(rival.named or kinds.is_body(rival.noun) for rival in rivals)
    if parallel and not told.receives and not answers:
        return found
    return found if _outweighs(found, rivals, weight, willed=told.willed) else None


def _suffers(analysis: Analysis, found: Candidate) -> bool:
    """Whether a subject is one to which something was done."""
    own = (item for item in analysis.predicates if item.kind == "v" and item.subject == found.span)
    return any(telling(analysis, item).passive for item in own)


def _only(objects: list[Candidate], told: Telling, topics: Topics) -> Candidate | None:
    """The one object of a sentence whose subject is somebody: what "it" is where it fits, receives, has a name that
    the article has often, or is what the title tells of."""
    suited = _suited(objects, told)
    one = suited[0] if len({thing.name for thing in suited}) == 1 else None
    if one is not None and (told.receives or told.fits(one) or (one.named and topics.weight(one.name) > _OFTEN)):
        return one
    if one is not None and one.noun in topics.titled_things and not told.willed:
        return one
    return _only_fitting(suited, told)


def _only_fitting(things: list[Candidate], told: Telling) -> Candidate | None:
    """The one thing among others of which the verb is said."""
    fitting = [thing for thing in things if told.fits(thing)]
    suiting = {thing.name for thing in things if told.suits(thing)}
    return fitting[0] if len(fitting) == 1 and (told.decisive or len(suiting) == 1) else None


def _suited(things: list[Candidate], told: Telling) -> list[Candidate]:
    """The things that the verb may be said of."""
    return [thing for thing in things if told.suits(thing)]


def _outweighs(found: Candidate, rivals: list[Candidate], weight: Callable[[str], int], *, willed: bool) -> bool:
    """Whether no rival counts."""
    own = weight(found.name) if willed and found.name[:1].isupper() else 0
    return all(weight(rival.name) * 2 <= own for rival in rivals)


def _only_attributes(analysis: Analysis, item: Predicate) -> bool:
    """ "The probe has found ice, the agency said": who says it is not what is told of."""
    said = item.subject is not None and analysis.shape[item.subject[0] - 1 : item.subject[0]] == ","
    after = analysis.shape[item.at + 1 : item.at + 2]
    return said and after not in ("n", "h", "t") and verbs.base(analysis.verb(item.at).lower) in SAYING


def _subject_before(analysis: Analysis, verb: Predicate | None, naming: Naming, told: Telling) -> Candidate | None:
    """The subject of the main clause before `verb`, or of the last one, if it is a thing; None where two clauses have
    two."""
    if verb is None and not has_main_clause(analysis):
        return None
    found: list[Candidate] = []
    aside: list[Candidate] = []
    for item in reversed(analysis.predicates):
        if item.kind != "v" or item.role in ("relative", "content") or item.subject is None:
            continue
        if verb is not None and (item.at >= verb.at or item.subject == verb.subject):
            continue
        if verb is None and (not item.certain or _only_attributes(analysis, item)):
            continue
        thing = thing_of(analysis, item.subject, naming, told=told)
        if (
            thing is not None
            and told.fits(thing) is not False
            and thing.span not in [one.span for one in (*found, *aside)]
        ):
            (aside if item.role == "subordinate" else found).append(thing)
    fitting = [thing for thing in (*found, *aside) if told.fits(thing)]
    if len(fitting) == 1:
        return fitting[0]
    if verb is None and len(found) == 1:
        return found[0]
    found = [*found, *aside]
    return found[0] if found and (len(found) == 1 or verb is not None) else None


def _goes_on_with_it(analysis: Analysis) -> bool:
    """Whether a sentence's first subject is itself "it"."""
    first = subject_going_on(analysis)
    return first is not None and named_apposition(analysis, first) is None  # "Its successor, Boreas-2, is tested"
