"""What a preposition, with the verb before it, says of a date: the day of a thing, its start, its end, a limit; or the
new date of what was put off or moved.

A verb of putting off ("postponed until", "pushed back to", "adjourned to") was done before its date, and holds until
then. One of moving ("rescheduled for", "brought forward to") gives the date to what it moves (`headlines.moved`). One
of lasting ("ran to", "lasting to") ends on it.
"""

import re

from events.dates.value import TemporalValue
from events.extract.lexicon import verbs
from events.extract.lexicon.words import MODALS, word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.negation import is_negated
from events.extract.syntax.verbgroup import looks_ahead
from events.model import Relation
from events.patterns import seldom

_RELATIONS = {
    "since": Relation.SINCE,
    "from": Relation.SINCE,
    "after": Relation.SINCE,
    "beginning": Relation.SINCE,
    "starting": Relation.SINCE,
    "commencing": Relation.SINCE,
    "until": Relation.UNTIL,
    "till": Relation.UNTIL,
    "up": Relation.UNTIL,
    "through": Relation.UNTIL,
    "by": Relation.BY,
    "before": Relation.BY,
    "during": Relation.DURING,
    "throughout": Relation.DURING,
    "between": Relation.DURING,
}
PUT_OFF_TO = word_set("to till until")
TO_A_DATE = PUT_OFF_TO | {"for"}
"""Prepositions of the date to which something is put off or moved."""
_DEFERRING = word_set("postpone delay defer adjourn suspend extend prolong remand slip push shelve")
_BEGINNING = word_set("suspend extend prolong remand shelve")
_MOVING = word_set("reschedule rearrange move shift switch relocate")
_PARTICLES = {
    "put": {"off": _DEFERRING, "back": _DEFERRING},
    "push": {"off": _DEFERRING, "back": _DEFERRING, "forward": _MOVING},
    "set": {"back": _DEFERRING},
    "hold": {"over": _DEFERRING},
    "bring": {"forward": _MOVING},
    "move": {"back": _MOVING, "forward": _MOVING, "up": _MOVING},
    "switch": dict.fromkeys(("on", "off", "over"), frozenset[str]()),
}
"""Verbs that put off or move with a word of their own, or with one do neither: "switched on"."""
_RUNNING = word_set("last run continue stretch endure persist survive extend live go")
"""What goes on "to" a date."""
_LASTING = word_set(
    """
    lead run govern rule serve live work hold own keep remain stay stand sit belong play teach fight argue suffer
    struggle wait hope use operate carry house support back oppose control occupy protect guard host chair head manage
    coach study reside campaign protest face try seek want know close shut detain jail imprison freeze suspend ban block
    accept attach treat abandon cut follow share depend rely exist trade sail fly bake represent enjoy lack bear connect
    administer dominate employ hide lie hang sleep train ground moor dock seal bar exile lock require name
    practise practice have be
    """
)
"""Verbs of what goes on: who "has led it since 2011" leads it now, and who "has won it" since does not win it now."""
_STATES = word_set(
    "rule govern know call own lead live serve belong be stand run hold use inhabit administer is was were"
)
"""Verbs of what ended "before" a date."""
_OF_SOME_TIME = _LASTING | _RUNNING | _STATES

TURNING = word_set("under over against about from into")
"""Prepositions whose noun was before what the verb tells: "under a 1998 treaty Norland pays a fee"."""
_AFTERMATH = word_set(
    "follow stem result arise date derive originate recall commemorate cite quote trace spring overturn replace repeal"
    " reverse uphold quash supersede amend mark"
)
"""Verbs of what came after their object, or what they go back to: "the reform followed the riots"."""
_MARRING = word_set("problems violence fraud irregularities clashes protests unrest tension tensions delays riots")
"""What marks a vote while it is held."""
_AT_ONCE = word_set(
    """
    kill injure wound destroy damage leave end last begin start hit strike take bring give sink flatten topple oust
    claim force burn sweep cut kick open see become fail pass lose win draw attract say show find conclude warn note
    tell add state call make happen occur come be set spark trigger provoke unleash ignite cause knock depose bury
    flood disrupt paralyse paralyze cripple
    secure capture liberate defeat repel repulse conquer overthrow count record register number
    """
)
"""What a happening does when it happens: "the quake of 2010 destroyed the cathedral"."""

_HOUR_OF_TODAY = seldom(r"(?:midnight|noon|\d[\d:.]*(?: ?[ap]\.?m\.?)?) (?:tonight|today)", re.IGNORECASE)
_NO_EARLIER = re.compile(r"(?:no|not) (?:earlier|sooner) than\b", re.IGNORECASE)
_BEFORE = 24
"""Characters in which "not earlier than" stands before a date."""
_NOT_BEFORE = re.compile(r"\b(?:no|not) (?:before|(?:earlier|sooner) than) (?:in |on )?$", re.IGNORECASE)
_AS_EARLY = re.compile(r"\bas (?:early|soon) as (?:in |on )?$", re.IGNORECASE)
_AT_THE_BOUND = re.compile(r",? at the (?:very )?(?P<way>earliest|latest)\b")


_OVER_A_CENTURY = seldom(r"(?:[Ww]ell )?(?:[Mm]ore than|[Oo]ver) [\w ]*centur(?:y|ies) ago$")


def relation(
    analysis: Analysis, predicate: Predicate | None, preposition: str, text: str, value: TemporalValue
) -> Relation:
    """How an event stands to its date, by the preposition before the date or at its start, and by its verb."""
    if (
        predicate is not None
        and predicate.kind == "t"
        and preposition in ("until", "till")
        and _is_given(analysis, predicate)
    ):
        return Relation.BY
    if predicate is not None and (base_of(analysis, predicate) == "date" or predicate.word.endswith(" from then")):
        return Relation.AT
    if predicate is not None and predicate.word.endswith(" through"):
        return Relation.AT  # "fell through the previous year"
    word = preposition or text.split(maxsplit=1)[0].lower()
    if predicate is not None and word in TO_A_DATE and puts_off(analysis, predicate):
        return Relation.UNTIL
    if predicate is not None and word == "to" and base_of(analysis, predicate) in _RUNNING:
        return Relation.UNTIL
    if predicate is not None and word == "before" and _was_so(analysis, predicate):
        return Relation.UNTIL
    if not preposition and word in ("from", "between") and "/" in value.edtf:
        return Relation.DURING  # "between 24 and 30 January", a week as it happens
    if _OVER_A_CENTURY.match(text):
        return Relation.BY  # "more than two centuries ago": which year before, nobody knows
    found = _RELATIONS.get(word, Relation.AT)
    dated = predicate is not None and analysis.verb(predicate.at).lower.endswith("dated")
    if word == "between" and not dated and value.precision != "interval":
        return Relation.SINCE  # "between 2007 and her dismissal"
    if word == "through" and text.lower() in ("today", "tomorrow", "yesterday"):
        return Relation.AT  # "will force a way through tomorrow"
    if found is Relation.UNTIL and _HOUR_OF_TODAY.fullmatch(text):
        return Relation.AT  # "will be open until midnight tonight"
    if value.precision == "interval" and found in (Relation.SINCE, Relation.AT):
        return Relation.DURING if word in ("from", "between") else found
    return found


def bound(analysis: Analysis, start: int, end: int, *, later: bool) -> Relation | None:
    """Whether the words around the date at start..end make it the first that its event may come on, or the last: "no
    earlier than 22 January", "on 5 May at the latest"; of what is to come (`later`) also "as early as 22 January"."""
    found = _AT_THE_BOUND.match(analysis.text, end)
    if found:
        return Relation.NOT_BEFORE if found["way"] == "earliest" else Relation.BY
    before = analysis.text[max(analysis.start, start - _BEFORE) : start]
    if (
        _NO_EARLIER.match(analysis.text, start, end)
        or _NOT_BEFORE.search(before)
        or (later and _AS_EARLY.search(before))
    ):
        return Relation.NOT_BEFORE
    return None


def first_then(analysis: Analysis, predicate: Predicate | None, preposition: str, *, later: bool) -> bool:
    """Whether what a verb with "not" says is to come on a date, in one that has begun (not `later`) too, at the
    earliest: "will not open before May", "is not expected to open until May"; "will not open until May" is on it."""
    if predicate is None or preposition not in ("before", "until", "till"):
        return False
    ahead = later or looks_ahead(analysis, predicate)
    return ahead and (preposition == "before" or "expected" in analysis.words(predicate.at))


def is_of_one_day(analysis: Analysis, predicate: Predicate) -> bool:
    """Whether a verb in the simple past tells what is done on a day, and lasts no time: "was fined", not "led"."""
    group = analysis.words(predicate.at)
    past = group[0] in ("was", "were") or analysis.first_letter(predicate.at) in "VL"
    puts = puts_off(analysis, predicate) or moves(analysis, predicate)
    return past and not puts and base_of(analysis, predicate) not in _OF_SOME_TIME


def _is_given(analysis: Analysis, predicate: Predicate) -> bool:
    """ "Gave the firm until May to reply": whether an infinitive tells what there was time for."""
    return analysis.shape[predicate.at - 3 : predicate.at] == "nik"


def _was_so(analysis: Analysis, predicate: Predicate) -> bool:
    """Whether a verb tells what was so for a time: "was ruled by France before 1954", "was a barn"; not "had left", nor
    "will be held"."""
    group = analysis.words(predicate.at)
    told = predicate.kind == "v" and group[0] not in ("had", "is", "are") and group[0] not in MODALS
    return told and base_of(analysis, predicate) in _STATES


def puts_off(analysis: Analysis, predicate: Predicate) -> bool:
    """Whether a verb puts something off or makes it last: "postponed", "has been pushed back", "extended"."""
    return _is_one_of(analysis, predicate, _DEFERRING)


def lasts(analysis: Analysis, predicate: Predicate) -> bool:
    """Whether a verb of putting off tells what begins "from" a date: "suspended from Monday"."""
    return base_of(analysis, predicate) in _BEGINNING


def moves(analysis: Analysis, predicate: Predicate) -> bool:
    """Whether a verb gives something another date: "rescheduled", "was brought forward"."""
    return _is_one_of(analysis, predicate, _MOVING)


def goes_on(analysis: Analysis, predicate: Predicate) -> bool:
    """Whether what a verb in the present or the perfect tells goes on: "is closed", "has led", "has been ill", "has
    not won"; not "has won", "have been killed"."""
    group = analysis.words(predicate.at)
    present = group[0] in ("has", "have", "is", "are", "'s", "'ve") or verbs.third_person_base(group[0]) != ""
    if not present:
        return False
    done = analysis.letters_of(predicate.at).rstrip("rRI").endswith("L")  # "has come down"
    perfect = group[0] in ("has", "have", "'ve") and done and group[-1] != "been"
    return not perfect or base_of(analysis, predicate) in _LASTING or is_negated(analysis, predicate)


def comes_after(analysis: Analysis, told: Predicate) -> bool:
    """Whether a verb tells of what came after its object: "talks followed the election of March 13"."""
    base = base_of(analysis, told)
    marred = base == "mark" and told.subject is not None and analysis.noun(told.subject[1]).lower in _MARRING
    return base in _AFTERMATH and not marred


def is_later(analysis: Analysis, told: Predicate) -> bool:
    """Whether what a verb tells of a happening need not be of its day: in the present, or an effect."""
    group = analysis.words(told.at)
    if group[0] in ("has", "have", "had", "is", "are") or analysis.first_letter(told.at) in "MZ":
        return True
    return base_of(analysis, told) not in _AT_ONCE


def base_of(analysis: Analysis, predicate: Predicate) -> str:
    """The base form of a predicate's verb."""
    return verbs.base(analysis.verb(predicate.at).lower)


def _is_one_of(analysis: Analysis, predicate: Predicate, table: frozenset[str]) -> bool:
    """Whether a verb, with the particle in its group or after its object ("pushed the landing back"), is in a table."""
    base = base_of(analysis, predicate)
    if base not in _PARTICLES:
        return base in table
    following = analysis.shape[predicate.at + 1 :]
    apart = following.find("r") if following[:1] in ("n", "r") else -1
    near = analysis.words(predicate.at + 1 + apart) if 0 <= apart < len(following.split("k")[0]) else []
    told = [word for word in (analysis.words(predicate.at)[-1], *near) if word in _PARTICLES[base]]
    return _PARTICLES[base][told[0]] is table if told else base in table
