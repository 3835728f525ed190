"""Which thing "it" or "its" is: what the rules by place choose (`things`), unless another is far more in mind
(`salience`); else the one thing of its kind, what the article's first sentences or its title are about, or what comes.

Of 320 passages written for pronouns the rules by place with the second opinion alone gave "it" and "its" the right name
in 70 and a wrong one in 15; with the rest, and more verbs and kinds in `selection`, in 92 and 8, all of those 8 among
the half that was held out.
"""

import re
from dataclasses import replace
from itertools import islice

from events.extract.coreference import cataphora, salience, things
from events.extract.coreference.agreement import distinct
from events.extract.coreference.descriptions import Described
from events.extract.lexicon import kinds, selection
from events.extract.lexicon.countries import country, is_adjective, seat
from events.extract.lexicon.nounclasses import FIRMS
from events.extract.lexicon.nouns import NOMINAL, is_event
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import IN_ORDER, word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.candidates import Candidate
from events.extract.syntax.mentioned import acts_on_it, objects_of, others, thing_of
from events.extract.syntax.nounphrases import proper
from events.extract.syntax.telling import OWNING, Telling, is_of_nothing

_BUYING = ("buy", "acquire", "purchase")
_CRAFT = ("craft", "vessel", "vehicle")
_OF_STATES = word_set("ministry embassy ambassador parliament army navy constitution")
"""What a state has, and nothing that it tells of: neither a ship nor a firm."""


def thing_meant(reader: Described, analysis: Analysis, verb: Predicate, told: Telling) -> salience.Choice:
    """The thing of which `told` is said by a verb, with its sentence; None where none is clear."""
    handed = _handed_on(reader, analysis, verb, told)
    if handed is not None:
        return handed[0]
    told = told if told.object else things.with_what_went_before(analysis, verb, told, reader.before())
    brought = _brought(reader, analysis, verb, told) or _owned(reader, analysis, verb, told)
    brought = brought or _told_of_before(reader, analysis, verb, told) or _founded(reader, analysis, verb, told)
    if brought is not None:
        return analysis, brought
    found = things.resolve(analysis, verb, told, reader.before(), reader.candidate, reader.topics)
    most = [] if told.object else ranked(reader, analysis, verb, told)
    if found is not None and not told.object:
        found = salience.second_opinion(analysis, found, told, most)
        if found is None:
            return None
    elif not told.object:
        near = [analysis, *islice(reader.before(), 1)]
        found = salience.clear_lead(most, near, owning=verb.kind == "n")
    if found is None or (told.decisive and told.passive and not told.fits(found[1])):
        found = _from_lead(reader, analysis, verb, told) or found
    titled = _titled(reader, told, found[1] if found is not None else None)
    if titled is not None:
        return analysis, titled
    owner = _owner_before(reader) if found is None and told.willed else ""
    if owner:
        return analysis, Candidate(owner, "it", named=True)
    if found is None:
        return None if told.object or most else cataphora.thing_to_come(analysis, verb, told, reader.candidate)
    passed = next(iter(reader.before()), None)
    if passed is not None and found[0].start < passed.start and _brings_in_a_name(reader, passed):
        return None
    return None if _is_another(reader, analysis, verb, told, found) else found


def _handed_on(reader: Described, analysis: Analysis, verb: Predicate, told: Telling) -> tuple[salience.Choice] | None:
    """ "The monks gave it to the school. It was sold": what was handed on goes on, and not who has it; (None,) where
    that is not clear, None where nothing was."""
    nearest = next(iter(reader.before()), None)
    first = verb.subject is not None and "v" not in analysis.shape[: verb.subject[0]]
    main = nearest.main_verb() if nearest is not None and first and told.passive and not told.object else None
    if nearest is None or main is None or not nearest.shape.startswith("nin", main.at + 1):
        return None
    if nearest.words(main.at + 1) != ["it"] or nearest.words(main.at + 2) != ["to"]:
        return None
    found = thing_meant(reader.back(1), nearest, replace(main, subject=(main.at + 1, main.at + 1)), told)
    acts = found is None or found[0] is nearest or is_event(found[1].noun)  # no outbreak is given to a town
    return (None if acts else found,)


def brings_in_another(reader: Described, analysis: Analysis, chunk: int) -> bool:
    """ "The state set up a board. Its report ...": whose it is, nobody can tell."""
    near = analysis if "v" in analysis.shape[:chunk] else next(iter(reader.before()), None)
    until = chunk if near is analysis else len(near.shape) if near is not None else 0
    return near is not None and things.brings_in(near, reader.candidate, OWNING, until=until)


def having(reader: Described, analysis: Analysis, predicate: Predicate, chunk: int) -> salience.Choice:
    """ "Biologists fitted the lynx with a collar. A train killed its two cubs": the one thing of a kind that has what
    the noun phrase `chunk` names, of the sentence before; of several its subject, where the others only tell where ("a
    duchy, founded on the island of Orr, grew"); with its sentence, None for none."""
    before = next(iter(reader.before()), None)
    if before is None or any(item.kind == "v" and item.at < predicate.at for item in analysis.predicates):
        return None
    around = others(before, reader.candidate, OWNING)
    found = [one for one in around if selection.owns(one.noun, analysis.noun(chunk).lower)]
    main = before.main_verb()
    leading = [one for one in found if main is not None and main.subject == one.span]
    if leading and all(one in leading or before.shape[one.span[0] - 1] in ("i", "o") for one in found):
        found = leading
    return (before, found[0]) if len(distinct(found)) == 1 else None


def undergone_by(noun: str) -> Telling | None:
    """ "Its demolition" tells of what was demolished, as the passive does, and not of who owned it; None for others.

    >>> undergone_by("privatisation").verb, undergone_by("roof")
    ('privatise', None)
    """
    verb = NOMINAL[noun] if noun in _UNDERGONE else ""
    verb = verb or (f"{noun[:-5]}e" if noun.endswith(("isation", "ization")) else "")
    known = verb and verb in selection.PATIENTS
    return Telling(verb, passive=True, willed=False, receives=True) if known else None


_UNDERGONE = word_set(
    "demolition closure construction reconstruction restoration renovation sale completion abolition annexation"
)
"""What is done to a thing, by nouns that have their verb among `nouns.NOMINAL`."""


def subject_before(nearest: Analysis) -> int | None:
    """ "It is due to sail in May. Its successor will follow": the "it" that is the one subject of the sentence before,
    whose what begins the next with "its" is; None for any other subject."""
    told = [item for item in nearest.predicates if item.kind == "v" and item.subject is not None]
    main = next((item for item in told if item.role == "main"), None)
    alone = main is not None and all(item.subject == main.subject for item in told)
    if main is None or main.subject is None or not alone or nearest.words(main.subject[0]) != ["it"]:
        return None
    return None if is_of_nothing(nearest, main) else main.subject[0]


def state_before(nearest: Analysis, part: str) -> str:
    """ "Beijing said that the Corvo had strayed. Its foreign ministry": the country, or the seat of its government,
    that is the main subject of the sentence before, where the noun `part` is what only states have; "" for others."""
    main = nearest.main_verb() if part in _OF_STATES else None
    if main is None or main.subject is None or main.subject[0] != main.subject[1]:
        return ""
    name = proper(nearest, main.subject[0]) if nearest.last_letter(main.subject[0]) == "P" else ""
    return name if (country(name) and not is_adjective(name)) or seat(name) else ""


def _from_lead(
    reader: Described, analysis: Analysis, verb: Predicate, told: Telling
) -> tuple[Analysis, Candidate] | None:
    """What the article's first sentences are about, where it is of a kind that the verb is said of, and nothing else
    of such a kind is told of since or in the pronoun's own sentence: "the painting", past what a buyer said of it."""
    titled: list[tuple[Analysis, Candidate]] = []
    for opening in reader.lead():
        if opening.start >= analysis.start:
            break
        main = (item for item in opening.predicates if item.kind == "v" and item.role == "main" and item.subject)
        found = (
            thing_of(opening, item.subject, reader.candidate, told=told) for item in main if item.subject is not None
        )
        titled += [(opening, thing) for thing in found if thing is not None and told.fits(thing)]
    if not titled or told.willed:
        return None
    where, topic = titled[0]
    own = [thing for thing in others(analysis, reader.candidate, told) if thing.span[0] < verb.at]
    since = [thing for earlier in reader.before() for thing in others(earlier, reader.candidate, told)]
    rivals = {
        thing.noun
        for thing in (*own, *since)
        if told.fits(thing) or (thing.named and not kinds.kind(thing.noun) and not told.decisive)
    }
    return (where, topic) if rivals <= {topic.noun, *(thing.noun for _, thing in titled)} else None


def _owner_before(reader: Described) -> str:
    """ "Hale promised to cut the company's debt. It sold a mine": the firm whose something the sentence before told of,
    by its name, where it told of one."""
    nearest = next(iter(reader.before()), None)
    if nearest is None:
        return ""
    owners = [at for at, letter in enumerate(nearest.letters) if letter == "G" and at]
    if len(owners) != 1 or nearest.tokens[owners[0] - 1].lower not in FIRMS:
        return ""
    return reader.back(1).owner_called(nearest, owners[0])


def _brings_in_a_name(reader: Described, analysis: Analysis) -> bool:
    """ "Astronomers discovered Ambrose. Its moon ...": whether a sentence has a name as its object that nothing tells
    to be a man's or a woman's, and that may be what is told of next."""
    named = (at for at, kind in enumerate(analysis.shape) if kind == "n" and analysis.shape[at - 1 : at] == "v")
    acted_on = (reader.candidate(analysis, (at, at)) for at in named)
    return any(one is not None and one.agrees in ("person", "anything") for one in acted_on)


def ranked(reader: Described, analysis: Analysis, verb: Predicate, told: Telling) -> list[salience.Ranked]:
    """The things around by how much they are in mind."""
    called = reader.resolve_definite
    return salience.rank(analysis, verb, told, reader.before(), reader.candidate, reader.topics, called)


def _titled(reader: Described, told: Telling, found: Candidate | None) -> Candidate | None:
    """The one thing that the title tells of, for what is done to "it", unless the thing found is as sure."""
    topics = reader.topics
    sure = found is not None and (found.named or told.fits(found) or topics.is_titled(found.noun))
    if sure or told.object or not told.passive:
        return None
    titled = [Candidate(noun, "it", noun=noun) for noun in topics.titled_things]
    fitting = [thing for thing in titled if told.fits(thing)]
    if not fitting and found is not None and not kinds.kind(found.noun):
        fitting = [thing for thing in titled if told.fits(thing) is not False]  # no festival is built
    return fitting[0] if len(fitting) == 1 else None


def _brought(reader: Described, analysis: Analysis, verb: Predicate, told: Telling) -> Candidate | None:
    """ "A tug towed the ferry to the harbour, where it sank": what was brought to the place, if that is said of it."""
    place = _place_before(analysis, verb)
    if place is None or analysis.shape[max(place - 3, 0) : place] != "vni":
        return None
    thing = thing_of(analysis, (place - 2, place - 2), reader.candidate, told=told)
    return thing if thing is not None and told.fits(thing) else None


def _owned(reader: Described, analysis: Analysis, verb: Predicate, told: Telling) -> Candidate | None:
    """ "The agency said that its orbiter had landed, a week after it was launched": what is the subject's own, and was
    told of last, where that is a craft, or the verb is said of that alone."""
    if verb.role != "subordinate" or not told.passive or verb.subject is None:
        return None
    said = analysis.predicate_before(verb.subject[0])
    span = said.subject if said is not None and said.role == "content" else None
    if span is None or span[0] != span[1] or analysis.words(span[0])[0] != "its" or said is None:
        return None
    noun = analysis.noun(span[0]).lower
    own = Candidate(noun, "it", span, noun=noun)
    sayer = next((item.subject for item in analysis.predicates if item.at == said.governor), None)
    other = thing_of(analysis, sayer, reader.candidate, told=told) if sayer is not None else None
    alone = kinds.kind(noun) in _CRAFT or other is None or told.fits(other) is False
    return own if told.fits(own) and alone else None


def _told_of_before(reader: Described, analysis: Analysis, verb: Predicate, told: Telling) -> Candidate | None:
    """ "The gallery was closed in May; it will reopen": what the clause before a semicolon tells of, with nothing that
    it acts on, goes on after it; in the active only if the verb is known to be said of that."""
    if verb.subject is None or not analysis.shape.endswith(";", 0, verb.subject[0]):
        return None
    start = analysis.shape.rfind(";", 0, verb.subject[0] - 1) + 1
    clause = range(start, verb.subject[0])
    told_of = [item for item in analysis.predicates if item.at in clause and item.kind == "v" and item.role == "main"]
    last = told_of[-1] if told_of else None
    if last is None or last.subject is None or analysis.shape[last.at + 1] == "n":
        return None
    thing = thing_of(analysis, last.subject, reader.candidate, told=told)
    fits = told.fits(thing) if thing is not None else False
    passive = analysis.last_letter(last.at) == "L"
    return thing if fits or (fits is None and passive) else None


def where_first(reader: Described, analysis: Analysis, verb: Predicate, told: Telling) -> Candidate | None:
    """ "The second opera staged in the hall since it was rebuilt", "the first match at the ground since it opened": a
    place, or the body, of which something is the first or the worst since then, where that is said of it."""
    since = verb.subject[0] - 1 if verb.subject is not None else 0
    if since < 3 or analysis.words(since) != ["since"] or analysis.shape[since - 2] != "i":
        return None
    main = analysis.main_verb()
    if main is None or main.subject is None or main.at + 1 >= since:
        return None
    what = analysis.words(main.at + 1)
    ranked = any(word in IN_ORDER or word in ("worst", "best") or word.endswith("est") for word in what)
    thing = thing_of(analysis, (since - 1, since - 1), reader.candidate, told=told) if ranked else None
    own = thing_of(analysis, main.subject, reader.candidate, told=told)
    if thing is None or told.fits(thing) is False or (own is not None and told.fits(own)):
        return None
    return thing if own is None or told.fits(own) is False or told.fits(thing) else None


def _founded(reader: Described, analysis: Analysis, verb: Predicate, told: Telling) -> Candidate | None:
    """ "The league set up a panel, and it is to report next year": the new body that the clause before brings in. Its
    founder would need no pronoun after "and"."""
    subject = verb.subject[0] if verb.subject is not None else 0
    last = analysis.verb_before(subject) if subject and analysis.words(subject - 1) == ["and"] else None
    told = replace(told, willed=False)
    if last is None or last.role != "main" or base(analysis.verb(last.at).lower) in _BUYING:
        return None
    if not things.brings_in(analysis, reader.candidate, told, until=verb.at):
        return None
    new = [
        thing
        for thing in objects_of(analysis, reader.candidate, told, until=verb.at, but=verb.subject)
        if thing.span[0] > last.at and analysis.words(thing.span[0])[0] in ("a", "an")
    ]
    acts = len(new) == 1 and (kinds.is_body(new[0].noun) or not kinds.kind(new[0].noun) or told.fits(new[0]))
    return new[0] if acts else None


def _place_before(analysis: Analysis, verb: Predicate) -> int | None:
    """The noun phrase that "where it" follows, None where the verb's clause does not begin so."""
    opener = verb.subject[0] - 1 if verb.subject is not None else 0
    place = re.search(r"n(?:on)*,?$", analysis.shape[: max(opener, 0)])
    return place.start() if place is not None and analysis.words(opener) == ["where"] else None


def _is_another(
    reader: Described, analysis: Analysis, verb: Predicate, told: Telling, found: tuple[Analysis, Candidate]
) -> bool:
    """Whether the sentence of a thing that was found shows that it is not "it", or brings in another."""
    where, thing = found
    if where is not analysis and told.passive and not told.fits(thing) and acts_on_it(where, thing.span):
        return True  # "Holm wanted to film it. It was filmed"
    place = _place_before(analysis, verb)
    if where is analysis and place is not None:
        return not told.fits(thing) or thing.span[0] >= place  # "power to the town, where it was restored"
    until = verb.at if where is analysis else len(where.shape)
    may = (told.receives or not thing.named) and not told.object
    return may and things.brings_in(where, reader.candidate, told, thing, until)
