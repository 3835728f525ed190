"""What the source says of an event's happening: that it happened, goes on, is planned or was called off. Which dated
verbs are no events at all is in `objections`.
"""

from dataclasses import replace

from events.dates.value import DocumentTime, Precision, TemporalValue
from events.extract.anchors import bearing
from events.extract.anchors.calledoff import CALLED_OFF
from events.extract.anchors.counted import RULE as COUNTED
from events.extract.anchors.ongoing import goes_on
from events.extract.anchors.plans import as_superseded
from events.extract.anchors.refused import is_refused
from events.extract.lexicon import verbs
from events.extract.lexicon.words import word_set
from events.extract.syntax import perfects, verbgroup
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import Anchor
from events.extract.syntax.datephrase import phrase_start
from events.extract.syntax.outcomes import is_outcome, past_of_outcome
from events.extract.syntax.verbchains import is_present
from events.model import Relation, Status

_PROMISING = word_set("promise pledge offer guarantee vow agree undertake order")
_MAY = word_set("must may can should might could")
_CANCELLING = word_set("cancel scrub scrap postpone abandon shelve axe abort")
_PLANS = word_set(
    "plan plans project projects attempt attempts effort efforts bid search talks launch flight idea scheme"
)
"""What is abandoned before it happens; a ship or a town is not."""
_TIMED = word_set("open close begin start end expire lapse resume finish launch leave arrive retire reopen")
"""What a present tells of a time ahead."""
_UNDER_WAY = word_set("search hunt manhunt rescue pursuit chase siege alert alarm warning curfew")
"""What goes on when it is called off: it ended, and nothing planned was given up."""


def status(
    analysis: Analysis, anchor: Anchor, date: int, how: Relation, value: TemporalValue, published: DocumentTime | None
) -> Status:
    """Happened, unless the words or the date (in chunk `date`) look ahead, call it off, or say that it lasts."""
    today = published.toordinal() if published else None
    predicate = anchor.predicate
    held = how in (Relation.UNTIL, Relation.SINCE)
    held = held or analysis.words(phrase_start(analysis, date))[0] in bearing.PUT_OFF_TO
    put_off = predicate is not None and held and bearing.puts_off(analysis, predicate)
    later = today is not None and value.earliest is not None and value.earliest > today
    off = predicate is not None and not put_off and _cancelled(analysis, predicate)
    if anchor.rule == CALLED_OFF or (off and predicate and _is_of_the_plan(analysis, predicate, date, later=later)):
        return Status.CANCELLED
    if predicate is not None and is_refused(analysis, predicate, date, later=later):
        return Status.CANCELLED
    own = predicate if not put_off or predicate is None else replace(predicate, role="main")
    if (later and how is not Relation.UNTIL) or (own is not None and _ahead(analysis, own, value, today)):
        return Status.PLANNED
    ends_later = today is not None and (value.latest or 0) > today + 1
    if how is Relation.BY and ends_later and predicate is not None and _is_owed(analysis, predicate):
        return Status.PLANNED  # "promised each family 10,000 by the end of the week"
    if how is Relation.AT and ends_later and predicate is not None and _is_on_a_timetable(analysis, predicate, value):
        return Status.PLANNED
    counted = predicate is None and anchor.noun is not None and "Q" in analysis.letters_of(anchor.noun)
    if how is Relation.SINCE and not counted and (predicate is None or goes_on(analysis, predicate, value, today)):
        return Status.ONGOING  # not "nine incidents since 2010"
    if how is Relation.UNTIL and later and predicate is not None and analysis.words(predicate.at)[0] in _MAY:
        return Status.PLANNED
    if how is Relation.UNTIL and ends_later and predicate is not None and _is_so_now(analysis, predicate):
        return Status.ONGOING
    lasts = today is not None and (value.latest or today + 1) > today
    going_on = lasts and predicate is not None and _progressive(analysis, predicate)
    return Status.ONGOING if going_on else Status.HAPPENED


def _is_owed(analysis: Analysis, predicate: Predicate) -> bool:
    """ "Promised each family 10,000", "must report": what is to be done by a date."""
    return verbs.base(analysis.verb(predicate.at).lower) in _PROMISING or analysis.words(predicate.at)[0] in _MAY


def _is_on_a_timetable(analysis: Analysis, predicate: Predicate, value: TemporalValue) -> bool:
    """ "Runs out late this month", "opens this week": what a present tells of a month that is not over."""
    base = verbs.base(analysis.verb(predicate.at).lower)
    timed = base in _TIMED or (base == "run" and analysis.words(predicate.at)[-1] == "out")
    short = value.precision in (Precision.MONTH, Precision.WEEK)
    return timed and short and analysis.first_letter(predicate.at) == "Z"


def _ahead(analysis: Analysis, predicate: Predicate, value: TemporalValue, today: int | None) -> bool:
    """Words that look ahead, unless the date is past: "was to leave in 1912" is history."""
    past = today is not None and value.latest is not None and value.latest <= today
    if past and not (value.latest == today and analysis.words(predicate.at)[0] in ("is", "are")):
        return False
    governor = (
        analysis.predicate_at(predicate.governor)
        if predicate.role == "participle"
        and predicate.governor is not None
        and analysis.words(predicate.at)[0] != "having"
        else None
    )
    if predicate.word.startswith("will "):
        return True  # of "once it has been repainted this afternoon"
    first = analysis.words(predicate.at)[0]
    would = today is not None and (first == "would" or (first == "to" and not is_outcome(analysis, predicate)))
    if today is not None and first in ("is", "are") and is_awaited(analysis, predicate):
        return True
    return (
        would
        or verbgroup.looks_ahead(analysis, predicate)
        or (governor is not None and verbgroup.looks_ahead(analysis, governor))
    )


def _is_of_the_plan(analysis: Analysis, predicate: Predicate, date: int, *, later: bool) -> bool:
    """ "The match on Sunday was cancelled", "was cancelled for Sunday", "is cancelled tomorrow" (`later`): whether
    the day is that of what was called off. "Was cancelled on Sunday" has that of the calling off, which happened."""
    subject = predicate.subject
    within = subject is not None and subject[0] <= date < predicate.at
    meant = date > 0 and analysis.words(date - 1) == ["for"]
    return within or meant or (later and not verbgroup.looks_ahead(analysis, predicate))


def _cancelled(analysis: Analysis, predicate: Predicate) -> bool:
    group = analysis.words(predicate.at)
    if group[0] in ("may", "might", "could"):
        return False
    verb = verbs.base(analysis.verb(predicate.at).lower)
    active = predicate.kind == "v" and "B" not in analysis.letters_of(predicate.at)
    if active and analysis.shape[predicate.at + 1 : predicate.at + 2] == "n":
        return False  # "the operator cancelled the order": that was done
    if verb == "abandon":
        object_ = predicate.at + 1 if analysis.shape[predicate.at + 1 : predicate.at + 2] == "n" else None
        thing = object_ if object_ is not None or predicate.subject is None else predicate.subject[0]
        return thing is not None and analysis.noun(thing).lower in _PLANS
    ended = predicate.subject is not None and analysis.noun(predicate.subject[0]).lower in _UNDER_WAY
    return not ended and (verb in _CANCELLING or (verb in ("call", "put") and group[-1] == "off"))


def _is_so_now(analysis: Analysis, predicate: Predicate) -> bool:
    """ "Is closed", "runs": what is so now."""
    bare = analysis.words(predicate.at) in (["is"], ["are"]) and analysis.words(predicate.at + 1) == ["to"]
    if bare and analysis.shape[predicate.at + 1 : predicate.at + 3] == "ij":
        return False  # "is to last until 2025"
    return predicate.kind == "v" and is_present(analysis, predicate)


def _progressive(analysis: Analysis, predicate: Predicate) -> bool:
    first, *group = analysis.words(predicate.at)
    return first in ("is", "are") and ("being" in group or "g" in analysis.letters_of(predicate.at))


def is_awaited(analysis: Analysis, predicate: Predicate) -> bool:
    """Whether it is yet to come: "The minister is expected at the site today", "is due in court today"."""
    following = analysis.words(predicate.at + 1)[:1] if predicate.at + 1 < len(analysis.chunks) else []
    return not {"expected", "due", "scheduled", "slated"}.isdisjoint([*analysis.words(predicate.at), *following])


def is_awaited_by_plan(analysis: Analysis, predicate: Predicate) -> bool:
    """ "Will inspect the pump once the tank has been lowered this evening": whether what is to come awaits a verb."""
    mains = (item for item in analysis.predicates if item.role == "main" and item.at < predicate.at)
    return verbgroup.awaits(analysis, predicate) and any(verbgroup.looks_ahead(analysis, item) for item in mains)


def in_the_past(analysis: Analysis, anchor: Anchor, date: int, how: Relation, *, over: bool) -> Anchor:
    """The anchor with "had left" told as "left", but of what was so by a date, or had been planned for it. `over`: the
    date was before the article's."""
    verb = anchor.predicate
    if verb is None or verb.word or how is Relation.BY:
        return anchor
    if anchor.rule == CALLED_OFF:
        return replace(anchor, predicate=replace(verb, word=as_superseded(analysis, verb)))
    date = verb.at + 1 if anchor.rule == COUNTED else date  # "two days after they had been found": no other clause's
    told = (
        perfects.past_of_staying(analysis, verb)
        or perfects.past_of_pluperfect(analysis, verb, date)
        or past_of_outcome(analysis, verb, over=over and how is Relation.AT)
    )
    return replace(anchor, predicate=replace(verb, word=told)) if told else anchor
