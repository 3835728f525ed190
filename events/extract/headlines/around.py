"""What "it", "its" or "them" inside a headline means where no subject before is it: the one thing around that can be.

`references` follows subjects; an object ("divers went down to it") or an owner ("a micrometeoroid struck its
sunshield") means what was just told of. Looked at are the clauses before it in its own sentence, else the sentence
before, else the one before that: of the things told of there one must be left, by the kind that the verb is said of
(see `kinds`) or as the only one. What a sentence goes on with "it" is what that "it" is.

The rules are strict since plain ones err: on four passages made dense with pronouns "the only thing around" named nine
of ten wrongly. So what a sentence has "it" for already is that "it" or nothing; who acts on "it", and whose own thing
was just told of, is not it; a relative clause means what is in its own sentence; past two sentences only what the title
tells of goes on. With `owners`, `places`, `ones` and `several`: of about 80 open words in 3,149 headlines of the open
texts (27 November 2026) 35 are left; all 151 headlines so named, and 26 of eight such passages, were read against their
texts: of the 151 one was badly written ("the all its flights"), of the 26 two were wrong (both open now).
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import islice

from events.extract.coreference import choosing
from events.extract.coreference.agreement import distinct, is_object
from events.extract.coreference.references import Resolver
from events.extract.coreference.speaking import is_somebody
from events.extract.coreference.things import stands_in_subject
from events.extract.headlines.places import end_of_subject
from events.extract.lexicon import kinds
from events.extract.lexicon.nouns import is_plural
from events.extract.lexicon.speech import SAYING
from events.extract.lexicon.verbs import base, is_any
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.candidates import IT, Candidate
from events.extract.syntax.mentioned import MOVING, others
from events.extract.syntax.telling import JUDGING, OWNING, Telling, suffering, telling
from events.sentences import Span

_NEAR = 2
"""How many sentences before are looked at."""

_HARMING = word_set(
    """
    strike hit cripple damage destroy break tear burn wreck flatten disable knock bury swallow rip crack puncture pierce
    short flood gut ruin melt crush sweep add boost lift double halve slow
    """
)
"""What a new thing does to another's: "a lorry damaged its gate"."""

_BRINGING = word_set("bring blow wash carry")
"""What it does with "down" or "off": "a storm tore off its roof"."""

_REPORTS = word_set("review analysis audit inquiry investigation memo email report model simulation test tests")
_OF_NOTHING = word_set("be is was were been take seem appear look matter")
_IS_SO = re.compile("vj(?:[.,]|$)")
""" "It was unsafe", of something; not "it was illegal to enter", "it was likely that"."""
_OF_TEXTS = word_set("contain cover list describe publish print write quote mention include cite name")
"""What a report may say of itself."""

_OF_BODIES = word_set(
    """
    office offices headquarters member members staff employee employees worker workers hall shares board profit profits
    leader leaders chairman chairwoman chairs budget accounts customers director directors managers shareholders sponsor
    """
)
"""What only a body of people has."""

_GROUPS = word_set("choir chorus ensemble troupe branch chapter lodge parish congregation")
"""Bodies that `kinds` does not know."""

_STANDING = word_set("stand hang lie sit")
"""What things do where they are."""

_SIDES = word_set("eastern western northern southern outer inner upper lower")
"""Words for parts of what no body of people is."""

_UNIQUE = word_set(
    """
    day night week month year sun money world earth moon war country government police public ground sky sea media press
    internet
    """
)
"""Nouns that are seldom taken up."""


Choice = Callable[[Candidate], bool]
"""Whether a thing can be meant, whatever the verb."""


def owner(analysis: Analysis, predicate: Predicate, piece: int, resolver: Resolver) -> str:
    """The words for the thing that "its", the token `piece` after a verb, stands for; "" where none is clear. That it
    is not the subject's is known."""
    chunk = analysis.chunk_with(piece)
    own = [one.span[0] for one in others(analysis, resolver.candidate, OWNING)]
    if any(predicate.at < at < chunk for at in own):
        return ""  # "bought the club from its supporters"
    having = choosing.having(resolver, analysis, predicate, chunk)
    if having is not None:
        return resolver.words_for(analysis, *having)
    return _words(analysis, predicate, OWNING, _owning(analysis, chunk), resolver)


def owner_of_part(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """The words for the thing that "its" in a subject stands for ("the roof of its hall"): the one body of people told
    of before in the sentence, for what only those have."""
    if analysis.words(chunk)[0] != "its" or analysis.noun(chunk).lower not in _OF_BODIES:
        return ""
    bodies = [one for one in others(analysis, resolver.candidate, OWNING) if one.span[1] < chunk]
    bodies = [one for one in bodies if kinds.is_body(one.noun) or one.noun in _GROUPS]
    return resolver.words_for(analysis, analysis, bodies[0]) if len(distinct(bodies)) == 1 else ""


def acted_upon(analysis: Analysis, verb: Predicate, chunk: int, resolver: Resolver) -> str:
    """The words for "it", the noun phrase `chunk`, as the object of a verb whose subject is another, "" for none."""
    if verb.subject is None or analysis.words(chunk) != ["it"] or analysis.words(verb.subject[0])[0] == "it":
        return ""
    if any("its" in analysis.words(at) for at in range(verb.subject[1] + 1, chunk)) or _has_its(analysis, verb.subject):
        return ""
    return _words(analysis, verb, suffering(analysis, verb, chunk), _any, resolver)


def is_of_another(analysis: Analysis, verb: Predicate, chunk: int, resolver: Resolver) -> bool:
    """ "The museum sold its other statue. A fire destroyed it": what is "its" may be meant, not who has it."""
    if verb.subject is None or analysis.words(chunk) != ["it"]:
        return False
    told, before = suffering(analysis, verb, chunk), next(iter(resolver.before()), None)
    first = next((at for at in range(verb.at) if analysis.words(at) == ["it"]), None)
    if first is not None and all(item.subject != (first, first) for item in analysis.predicates):
        return True  # "sold it to a utility and bought it back"
    clause_before = verb.role == "relative" or any(
        item.kind == "v" and item.at < verb.subject[0] for item in analysis.predicates
    )
    if before is None or clause_before:
        return _owned(analysis, told, range(verb.subject[0]))
    taken_up = _taken_up(before)
    acted = taken_up is not None and all(item.subject != (taken_up, taken_up) for item in before.predicates)
    owned = _owned(analysis, told, range(verb.subject[0])) or _owned(before, told, range(len(before.shape)))
    return acted or owned


def _any(thing: Candidate) -> bool:
    return thing.noun != ""


def _has_its(analysis: Analysis, subject: Span) -> bool:
    """ "A burn of its engine will send it": "it" is in the headline already."""
    return any(
        "its" in analysis.words(at)[1:] or (at > subject[0] and "its" in analysis.words(at))
        for at in range(subject[0], subject[1] + 1)
    )


def reported_on(analysis: Analysis, subject: Span, told: Predicate, resolver: Resolver) -> str:
    """The words for "it", of which a report or somebody, the `subject`, says what `told` says: what was told of before,
    since no report fails or breaks off, and nobody is "it"; "" where "it" may be nothing ("it was too early")."""
    noun = analysis.noun(subject[0]).lower
    if not is_somebody(analysis, subject, resolver.candidate) and kinds.kind(noun) != "text" and noun not in _REPORTS:
        return ""
    of_it = telling(analysis, told)
    of_nothing = base(analysis.verb(told.at).lower) in _OF_NOTHING and not of_it.passive
    if (of_nothing and not _IS_SO.match(analysis.shape, told.at)) or of_it.verb in _OF_TEXTS:
        return ""
    alone = replace(told, role="main")
    later = replace(analysis, predicates=(alone, *(item for item in analysis.predicates if item.at > told.at)))
    name = resolver.resolve(later, told.subject[0], alone) if told.subject is not None else ""
    return "" if noun in name.lower().split() else name


def is_harmed(analysis: Analysis, predicate: Predicate) -> bool:
    """Whether what a verb tells is done by something new to what was told of: "a lorry damaged its gate", "a grant
    doubled its budget"."""
    if predicate.subject is None or analysis.words(predicate.subject[0])[0] not in ("a", "an"):
        return False
    noun = analysis.noun(predicate.subject[0]).lower
    verb = analysis.verb(predicate.at).lower
    down = analysis.words(predicate.at)[-1] in ("down", "off", "away") and is_any(verb, _BRINGING)
    return not kinds.can_act(noun) and (down or is_any(verb, _HARMING))


def _owning(analysis: Analysis, chunk: int) -> Choice:
    """What can own the noun phrase `chunk`: a body has members, and no eastern side."""
    words = set(analysis.words(chunk))

    def owns(thing: Candidate) -> bool:
        if analysis.noun(chunk).lower in _OF_BODIES:
            return kinds.kind(thing.noun) in ("", "body", "institution")
        return not (kinds.is_body(thing.noun) and words & _SIDES)

    return owns


def _words(analysis: Analysis, verb: Predicate, told: Telling, choice: Choice, resolver: Resolver) -> str:
    """The words for the one thing around a verb's clause of which `told` is said, "" where none is left."""
    first = _first_it(analysis, verb.at)
    goes_on = analysis.predicate_of(first) if first is not None else None
    if goes_on is not None and first is not None and goes_on.role == "main" and analysis.words(first) == ["it"]:
        name = resolver.resolve(analysis, first, goes_on)  # "it took the offer, but a ministry refused it a permit"
        return name if name and told.fits(Candidate(name, "it", noun=name.split()[-1].lower())) is not False else ""
    own = [one for one in _things(analysis, told, resolver) if _is_before(analysis, one, verb)]
    own = [one for one in own if first is None or _may_be(analysis, one, first)]
    own = [one for one in own if not _is_subject(analysis, one, verb, resolver)]
    if told.object and _owned(analysis, told, range(verb.subject[0] if verb.subject else 0)):
        return ""
    if own:
        return _named(
            analysis, analysis, _chosen(analysis, [one for one in own if choice(one)], told, resolver), told, resolver
        )
    if verb.role == "relative":
        return ""
    for place, sentence in enumerate(islice(resolver.before(), _NEAR)):
        taken_up = _taken_up(sentence)
        if taken_up is not None:
            return _same(sentence, taken_up, told, resolver.back(place + 1))
        around = _things(sentence, told, resolver)
        around = [one for one in around if not _is_subject(analysis, one, verb, resolver)]
        if told.object and _owned(sentence, told, range(len(sentence.shape))):
            return ""
        if around:
            return _named(
                analysis,
                sentence,
                _chosen(sentence, [one for one in around if choice(one)], told, resolver),
                told,
                resolver,
            )
    return ""


def _named(analysis: Analysis, where: Analysis, thing: Candidate | None, told: Telling, resolver: Resolver) -> str:
    """The words for a thing of the sentence `where`, "" where it is who acted on another, unless the verb is said of
    it."""
    if thing is None or (told.object and not told.fits(thing) and _acts(where, thing)):
        return ""
    return resolver.words_for(analysis, where, thing)


def _first_it(analysis: Analysis, until: int) -> int | None:
    """The first chunk before another with "it" or "its" in it: what a later "it" of the sentence is too."""
    return next((at for at in range(until) if not IT.isdisjoint(analysis.words(at))), None)


def _may_be(analysis: Analysis, thing: Candidate, first: int) -> bool:
    """Whether a thing may be the "it" or "its" that a sentence has at the chunk `first`: it stands before, and is not
    who did something to "it" ("the ministry approved it"), or to what is its ("a wave broke its windows")."""
    verb = analysis.verb_before(first)
    acts = verb is not None and verb.subject == thing.span and not telling(analysis, verb).receives
    acts = acts and verb is not None and analysis.words(verb.at)[-1] not in ("is", "was", "remains")
    return thing.span[1] < first and not acts


def _is_subject(analysis: Analysis, thing: Candidate, verb: Predicate, resolver: Resolver) -> bool:
    """Whether a thing is what the verb's own subject stands for: "the company has run it"."""
    if verb.subject is None:
        return False
    own = resolver.candidate(analysis, verb.subject)
    name = resolver.name_for(analysis, verb.subject[0]) or (own.name if own is not None else "")
    name = name or analysis.noun(verb.subject[0]).lower
    return name.split()[-1].lower() in thing.name.lower().split() or thing.name.split()[-1] in name.split()


def _owned(analysis: Analysis, told: Telling, chunks: Iterable[int]) -> bool:
    """Whether clauses tell of what is "its" and may be meant: "the museum sold its other statue"."""
    its = (at for at in chunks if analysis.shape[at] == "n" and analysis.words(at)[0] == "its")
    owned = (at for at in its if not at or analysis.shape[at - 1] not in "io")
    nouns = ((at, analysis.noun(at).lower) for at in owned)
    named = {*_chunks_named(analysis)}
    singulars = (noun for at, noun in nouns if at in named or not is_plural(noun))
    mere = (noun for noun in singulars if kinds.person_gender(noun) is None)
    return any(told.suits(Candidate(noun, "it", noun=noun)) for noun in mere)


def _chunks_named(analysis: Analysis) -> Iterator[int]:
    """The noun phrases that end in a name: "its other Roos"."""
    return (at for at, chunk in enumerate(analysis.chunks) if analysis.letters[chunk.last] == "P")


def _taken_up(analysis: Analysis) -> int | None:
    """The chunk of the "it" that a sentence has as the subject of a main clause or as an object."""
    inside = {
        item.subject[0]
        for item in analysis.predicates
        if item.subject is not None and item.role in ("content", "relative")
    }
    alone = (at for at, kind in enumerate(analysis.shape) if kind == "n" and analysis.words(at) == ["it"])
    return next((at for at in alone if at not in inside), None)


def _same(analysis: Analysis, chunk: int, told: Telling, resolver: Resolver) -> str:
    """The words for the "it" of a sentence before, which a sentence goes on with; "" where `told` is not said of it."""
    subject = analysis.predicate_of(chunk)
    verb = analysis.predicate_at(chunk - 1)
    if subject is not None:
        name = resolver.resolve(analysis, chunk, subject)
    elif verb is not None:
        planned = analysis.predicate_at(verb.governor) if verb.kind in "gt" and verb.governor is not None else None
        verb = replace(verb, subject=verb.subject or planned.subject) if planned is not None else verb
        name = resolver.resolve_thing(analysis, verb, chunk) or acted_upon(analysis, verb, chunk, resolver)
    else:
        return ""
    known = Candidate(name, "it", noun=name.split()[-1].lower()) if name else None
    if known is None or told.fits(known) is False:
        return ""
    rest = _things(analysis, told, resolver)
    alone = told.object and not (rest if subject is not None else any(told.fits(one) for one in rest))
    titled = told.object and resolver.topics.is_titled(known.noun)
    return name if told.fits(known) or alone or titled or _is_a_title(analysis, name) else ""


def _is_a_title(analysis: Analysis, name: str) -> bool:
    """Whether the article has a name in quotation marks: that of a work."""
    return any(f"{mark}{name}" in analysis.text for mark in '"“‘')


def _things(analysis: Analysis, told: Telling, resolver: Resolver) -> list[Candidate]:
    """The things of a sentence that may be meant; those of main clauses, where there are such."""
    found = [
        one._replace(object=is_object(analysis, one.span[0]))
        for one in others(analysis, resolver.candidate, told)
        if one.noun not in _UNIQUE and told.suits(one) and not _says(analysis, one)
    ]
    found = [one for one in found if not (_is_passed(analysis, one) or (one.named and _is_where(analysis, one)))]
    inside = [item for item in analysis.predicates if item.role == "relative"]
    main = [one for one in found if not any(_stands_in(analysis, one, item) for item in inside)]
    main = main or [one for one in found if told.fits(one) or not told.object]
    told_of = [one for one in main if not _is_where(analysis, one) or (told.object and told.fits(one))]
    return told_of or ([] if told.object else main)


def _is_where(analysis: Analysis, thing: Candidate) -> bool:
    """ "The church stood on a hill": where something is, brought in to say it or known ("in the main square"), also
    between commas ("the mill, on the north coast, reopened")."""
    at = thing.span[0]
    stands = at > 1 and analysis.shape[at - 2] == "v" and base(analysis.verb(at - 2).lower) in _STANDING
    apart = re.search(r",in,$", analysis.shape[: at + 2]) is not None
    new = thing.named or stands or apart or analysis.words(at)[0] in ("a", "an")
    listed = analysis.shape[at - 3 : at] in ("inc", "onc")
    return new and (listed or analysis.shape[at - 1 : at] in ("i", "o"))


def _acts(analysis: Analysis, thing: Candidate) -> bool:
    """ "A lifeboat took them ashore": who does something to another is hardly what is acted upon next."""
    own = (item for item in analysis.predicates if item.subject == thing.span and item.kind == "v")
    return any(analysis.shape[item.at + 1 : item.at + 2] == "n" for item in own) and not kinds.is_body(thing.noun)


def _is_passed(analysis: Analysis, thing: Candidate) -> bool:
    """ "The probe passed Venus": where something went is hardly taken up."""
    return thing.object and thing.named and base(analysis.verb(thing.span[0] - 1).lower) in MOVING


def _stands_in(analysis: Analysis, thing: Candidate, clause: Predicate) -> bool:
    """Whether a thing stands after the verb of a relative clause, as far as that goes."""
    between = analysis.shape[clause.at + 1 : thing.span[0]]
    return thing.span[0] > clause.at and "v" not in between and "," not in between


def _says(analysis: Analysis, thing: Candidate) -> bool:
    """Whether a thing is who says what is told: "the Free Press reported that he had borrowed it"."""
    said = (item for item in analysis.predicates if item.subject == thing.span and item.kind == "v")
    return any(base(analysis.verb(item.at).lower) in SAYING for item in said)


def _is_before(analysis: Analysis, thing: Candidate, verb: Predicate) -> bool:
    """Whether a thing stands before a verb and is not part of its subject."""
    if thing.span[0] >= verb.at or verb.subject is None:
        return False
    if stands_in_subject(analysis, thing, verb):
        return False
    return not verb.subject[0] <= thing.span[0] <= end_of_subject(analysis, verb)


def _chosen(analysis: Analysis, things: list[Candidate], told: Telling, resolver: Resolver) -> Candidate | None:
    """The only one of which the verb is said; else the only one, the one object of bodies that acted on it, or what
    the title tells of as the subject among places."""
    fitting = [one for one in things if told.fits(one)]
    unknown = [one for one in things if one.named and not kinds.kind(one.noun)]
    if not any(one.object for one in fitting):  # "a museum returned a bowl to a man who sold it"
        unknown += [one for one in things if one.object and not kinds.kind(one.noun)]
    if len(distinct(fitting)) == 1 and not [one for one in unknown if one not in fitting]:
        return fitting[0]
    if fitting:
        return None
    if len(distinct(things)) == 1:
        return None if re.search(r"[’']s? ", things[0].name) else things[0]  # "Hestia's work": hers, or she
    titled = _titled_subject(analysis, things, resolver) if told.object else None
    if titled is not None:
        return titled
    objects = [one for one in things if one.object and not kinds.is_body(one.noun)]
    acted = (
        told.object and told.verb not in JUDGING and all(kinds.is_body(one.noun) for one in things if not one.object)
    )
    return objects[0] if acted and len(distinct(objects)) == 1 == len(objects) else None


def _titled_subject(analysis: Analysis, things: list[Candidate], resolver: Resolver) -> Candidate | None:
    """ "The bell hung in the tower of the church": what the title tells of, where all else is only where that was."""
    leading = [one for one in things if analysis.shape[one.span[0] - 1 : one.span[0]] not in ("i", "o")]
    subjects = [item.subject for item in analysis.predicates if item.kind == "v" and item.role == "main"]
    only = leading[0] if len(leading) == 1 else None
    return only if only is not None and only.span in subjects and resolver.topics.is_titled(only.noun) else None
