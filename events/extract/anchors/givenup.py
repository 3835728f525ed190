"""Whether a plan came to nothing, as the verb that tells it or its sentence says: "had hoped to sail in May", "was due
in June but is still unfinished"; not of one that goes ahead or was left open.

Which verb then has the date is no matter of this room: see `calledoff` for what became of a plan.
"""

from events.extract.anchors.calledoff import has_date, is_called_off
from events.extract.anchors.plans import BE, SCHEDULING, SUPERSEDING, is_named_for, schedules, was_set
from events.extract.lexicon import verbs
from events.extract.lexicon.words import SCHEDULED, word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.negation import is_negated, is_unfinished
from events.patterns import seldom

_GIVEN_UP = SCHEDULED | word_set("intended meant booked billed hoped aimed wanted")
_THREATENED = word_set("threatened vowed pledged promised")
"""What somebody said would be done, who may take it back."""
_CARRYING_ON = word_set("finish complete keep continue deliver build save rescue resume")
"""What is done with a thing that is still to be."""
_WEIGHING = word_set("decide consider reconsider weigh ponder think rethink review")
"""What one does who has settled nothing yet."""
_GOING_AHEAD = seldom(r"(?:will|would) (?:still )?(?:go (?:ahead|on)|proceed|take place|continue)\b")


def superseded(analysis: Analysis, told: Predicate, *, later: bool) -> bool:
    """ "Had been promised for June but was put off", "was due in June but is still unfinished", unless that is
    `later`: whether a plan came to nothing, as its own sentence says."""
    governor = analysis.predicate_at(told.governor) if told.kind == "t" and told.governor is not None else told
    if governor is None:
        return False
    group = analysis.words(governor.at)
    was_to = group[-1] in ("was", "were") and analysis.shape[governor.at + 1 : governor.at + 2] == "t"
    if not was_to and not was_set(analysis, governor) and (group[0] != "had" or not schedules(group)):
        return False
    after = (item for item in analysis.predicates if item.kind == "v" and item.at > told.at)
    return any(
        is_called_off(analysis, item) or _is_set_anew(analysis, item) or (not later and is_unfinished(analysis, item))
        for item in after
        if governor.role == "relative" or item.subject == told.subject or _goes_on_with_it(analysis, item)
    )


def _goes_on_with_it(analysis: Analysis, verb: Predicate) -> bool:
    """ "(Was set for Monday); it was put off": whether a clause after a semicolon is of what goes before."""
    at = verb.subject[0] if verb.subject is not None else 0
    return at > 0 and analysis.shape[at - 1] == ";" and analysis.words(at) in (["it"], ["they"])


def _is_set_anew(analysis: Analysis, verb: Predicate) -> bool:
    """ "(Was set for Monday but) will now be held on Friday": whether a thing now has another day to come."""
    group = analysis.words(verb.at)
    return "now" in group[1:] and group[0] in ("will", "is", "are") and has_date(analysis, verb)


def given_up(analysis: Analysis, told: Predicate, date: int, *, later: bool, near: bool) -> bool:
    """ "Had planned to vote in May", "had been set for May", "was to begin next May": whether a verb tells as past what
    was planned for the date in a chunk, which so has come to nothing or is put off. `later`: the date is to come, for
    what "was to begin in 1912" began. `near`: it is one of these days, for what "was to begin on Friday" may still
    begin, unless the sentence calls something off."""
    whole = _told_with(analysis, told)
    if whole is not None:
        return given_up(analysis, whole, told.at, later=later, near=near)
    if told.kind != "v" or told.role == "content" or date < told.at:
        return False
    group, following = analysis.words(told.at), analysis.shape[told.at + 1 : date]
    if SCHEDULING.intersection(group[2:]) and group[0] in BE and group[1] in SUPERSEDING:
        return following == "i" and analysis.words(told.at + 1) == ["for"]  # "was first scheduled for 5 May"
    if group[0] == "had":
        due = following[:1] == "j" and analysis.words(told.at + 1)[-1] in _GIVEN_UP
        to_be_done = following[due : due + 1] == "t"
        planned = due or group[-1] in _GIVEN_UP or schedules(group) or is_named_for(analysis, told.at)
        planned = planned or _was_threatened(analysis, told)
        planned = planned and (to_be_done or (following == "i" and analysis.words(told.at + 1) == ["for"]))
        return planned and not _is_left_open(analysis, told)
    if group not in (["was"], ["were"]) or following[:1] != "t" or _goes_ahead(analysis, told):
        return False
    still = near and not any(is_called_off(analysis, item) for item in analysis.predicates)
    return (later and not still) or analysis.words(told.at + 1)[1:2] == ["have"]


def _was_threatened(analysis: Analysis, told: Predicate) -> bool:
    """ "Had threatened to strike in May, called off the walkout": what was taken back, as the sentence goes on."""
    if analysis.verb(told.at).lower not in _THREATENED:
        return False
    return any(
        item.at > told.at and is_called_off(analysis, item) and not is_negated(analysis, item)
        for item in analysis.predicates
        if item.kind == "v"
    )


def _told_with(analysis: Analysis, told: Predicate) -> Predicate | None:
    """The verb of "was to start in May, with the first trains running in June", for what "with" adds to it."""
    if told.kind != "g" or not told.subject or not told.subject[0]:
        return None
    opener = told.subject[0] - 1
    return analysis.verb_before(opener) if analysis.words(opener) == ["with"] else None


def _makes_up_mind(analysis: Analysis, told: Predicate) -> bool:
    """ "Would make up her mind"."""
    object_follows = analysis.shape[told.at + 1 : told.at + 2] == "n" and "up" in analysis.words(told.at)
    return object_follows and "mind" in analysis.words(told.at + 1)


def _is_left_open(analysis: Analysis, told: Predicate) -> bool:
    """ "Had planned to retire in May, said she would make up her mind": whether the sentence has it that nothing is
    settled; "decided to stay on" settles it."""
    after = (item for item in analysis.predicates if item.at > told.at)
    return any(
        (verbs.base(analysis.verb(item.at).lower) in _WEIGHING and not _is_settled(analysis, item))
        or _makes_up_mind(analysis, item)
        for item in after
    )


def _is_settled(analysis: Analysis, verb: Predicate) -> bool:
    """ "Decided", "has decided to wait"; not "has not decided", "will decide". What weighs 2 kg leaves nothing open."""
    letters = analysis.letters_of(verb.at)
    if analysis.shape[verb.at + 1 : verb.at + 2] == "n" and "Q" in analysis.letters_of(verb.at + 1):
        return True
    then = analysis.shape[verb.at + 1 : verb.at + 2] == "t" and not is_negated(analysis, verb)
    return letters in ("V", "L") or (letters == "AL" and then)


def _is_carried_on(analysis: Analysis, verb: Predicate) -> bool:
    """ "Will finish", "would try to keep (work going on)", "hopes to deliver": of a thing that is not given up."""
    ahead = verb.kind == "t" or analysis.words(verb.at)[0] in ("will", "would")
    return ahead and verbs.base(analysis.verb(verb.at).lower) in _CARRYING_ON and not is_negated(analysis, verb)


def _goes_ahead(analysis: Analysis, told: Predicate) -> bool:
    """ "The fair, which was to open in May, will go ahead", "will finish the ship, which was to sail": whether the
    sentence has it that the plan stands."""
    if told.role == "relative" and any(
        _is_carried_on(analysis, item) for item in analysis.predicates if item.at < told.at
    ):
        return True
    return any(
        _GOING_AHEAD.match(" ".join(analysis.words(item.at) + analysis.words(item.at + 1)))
        and not is_negated(analysis, item)
        for item in analysis.predicates
        if item.at > told.at and item.kind == "v" and item.at + 1 < len(analysis.shape)
    )
