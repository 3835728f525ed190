"""Whom or what a pronoun within a relative clause means: mostly what the clause is about.

"It replaced Tern-1, which flew until its engine failed" tells of the engine of Tern-1. Of eighteen sentences made for
it one named the owner or the subject rightly before, and fifteen do now.
"""

from events.extract.coreference.agreement import agree, group_of
from events.extract.lexicon import kinds
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.candidates import Candidate
from events.extract.syntax.mentioned import Naming, naming_words, thing_of
from events.extract.syntax.telling import OWNING, telling
from events.sentences import Span

_OF_WHOM = word_set("of from by with for to")
_HAVING = word_set("own hold run use occupy rent lease operate claim rule govern manage keep")
_OF_TIME = word_set("until till after before since following")


def verb_around(analysis: Analysis, chunk: int) -> Predicate | None:
    """The verb of the relative clause around the pronoun that opens the noun phrase `chunk`, where that follows a
    conjunction ("until it sank") or a preposition of time ("after its sale")."""
    before = analysis.shape[chunk - 1 : chunk]
    owned = analysis.first_letter(chunk) == "S"
    if not (before == "u" or (before == "i" and owned and analysis.words(chunk - 1)[-1] in _OF_TIME)):
        return None
    verb = analysis.verb_before(chunk)
    group = group_of(analysis.words(chunk)[0])
    if verb is None or verb.role != "relative" or _may_act_on_one(analysis, verb, group):
        return None
    same = any(group_of(analysis.words(at)[-1]) == group for at in range(verb.at, chunk))
    return None if same else verb  # "who left him when his firm failed"


def _may_act_on_one(analysis: Analysis, verb: Predicate, group: str) -> bool:
    """Whether a verb acts on what the pronoun may be: not so in "who has run the farm since her father died"."""
    if verb.object is None:
        return False
    at = verb.object[0]
    thing = analysis.last_letter(at) == "N" and kinds.person_gender(analysis.noun(at).lower) is None
    return group not in ("he", "she") or not thing


def about(analysis: Analysis, verb: Predicate) -> Span | None:
    """What a relative clause is about: its subject, or of several nouns the name beside "which" ("the work of Tern-1,
    which"), but where that is what a thing stands in, or is a part of."""
    if verb.subject is not None:
        return verb.subject
    name = verb.at - 2 - (analysis.shape[verb.at - 2 : verb.at - 1] == ",")
    beside = name > 1 and analysis.shape[name - 2 : name + 1] in ("non", "nin") and analysis.last_letter(name) == "P"
    if not beside or analysis.words(verb.at - 1) != ["which"] or analysis.words(name - 1)[-1] not in _OF_WHOM:
        return None
    head = kinds.kind(analysis.noun(name - 2).lower)
    return (name, name) if head in ("", "event", *kinds.ABSTRACT) else None


def acted_upon(analysis: Analysis, verb: Predicate, chunk: int, naming: Naming) -> Candidate | None:
    """ "The island", of "Norland, which has claimed the island since it was ceded": what a relative clause acts on,
    where what befell "it" is said of that and not of who acts, or what somebody has had until it was sold."""
    suffers = analysis.predicate_of(chunk) if analysis.words(chunk) == ["it"] else None
    told = telling(analysis, suffers) if suffers is not None else None
    place = verb.at + 1
    if told is None or not told.passive or verb.subject is None or not analysis.shape.startswith("n", place):
        return None
    thing = thing_of(analysis, (place, place), naming, told=told)
    actor = thing_of(analysis, verb.subject, naming, told=told)
    if thing is None or told.fits(thing) is False or analysis.first_letter(place) not in "DS":
        return None
    had = base(analysis.verb(verb.at).lower) in _HAVING
    return thing if had or (told.fits(thing) and not (actor and told.fits(actor))) else None


def antecedent(analysis: Analysis, span: Span, group: str, naming: Naming) -> Candidate | None:
    """Whom or what a relative clause is about, where the pronoun may be that."""
    if group == "it":
        return thing_of(analysis, span, naming, told=OWNING)
    told = naming(analysis, span)
    if told is not None:
        return told if told.agrees != "it" and agree(told.agrees, group) else None
    fits = group in ("he", "she") and kinds.person_gender(analysis.noun(span[0]).lower) in (group, "person")
    return Candidate(naming_words(analysis, span), group, span) if fits else None
