"""What was called off or put off: "the concert that had been planned for 3 May was cancelled", "the match is off".

The date is that of the plan, and what became of it is told. What has come to nothing because its verb tells it as past
("had hoped to sail in May") is in `givenup`; what a whole insertion says was planned, in `scheduled`.
"""

import re
from dataclasses import replace

from events.extract.anchors import bearing
from events.extract.anchors.plans import BE, as_superseded, is_set, schedules, was_set
from events.extract.lexicon import verbs
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import Anchor
from events.extract.syntax.negation import is_negated
from events.patterns import seldom

CALLED_OFF = "planned date of what was called off"
CALLING_OFF = word_set(
    "postpone cancel move delay scrap shelve abandon suspend shift push reschedule defer axe abort scrub ban block"
    " freeze halt drop veto rearrange slip scuttle scupper ground"
)
_TAKING_OFF = word_set("pull withdraw remove strike take cut")
"""What is done to a plan with a programme it was on: "was pulled from the ballot"."""
_OFF = {
    "call": ("off",),
    "put": ("off", "back"),
    "bring": ("forward",),
    "push": ("back",),
    "fall": ("through",),
    "wash": ("out",),
}
_COMING_ABOUT = word_set(
    "happen occur take go arrive appear sail fly proceed materialise materialize hold stage build begin start open"
    " launch run play convene complete deliver make film publish release"
)
"""What a plan that came to nothing never did, or what was never done with it."""
_PLAN_AND_DATE = re.compile(r"v(?:[jr]?i|[jr]t(?:in)*i)k")
""" "Was set for 5 May", "were due to resume in Oslo in June"."""
_CALLED_WHICH = seldom(r"vi?n(?:[oi]n)*,?w$")
""" "Called off a trip to Oslo that (was to begin)"."""
_ON_ITS_DAY = re.compile(r"(?P<thing>n)(?:[oi]n)*i?k(?:,[wlj][^;]*,)?(?P<verb>v)(?:r(?=[.,;c]|$))?")


def find_called_off(analysis: Analysis, date: int) -> Anchor | None:
    """What became of what was planned for the date in chunk `date`; None where nothing is said to be off."""
    return _of_its_verb(analysis, date) or _of_contact(analysis, date) or _is_off(analysis, date)


def _of_its_verb(analysis: Analysis, date: int) -> Anchor | None:
    """ "Postponed elections that had been planned for February", "the vote was set for May but was put off": what
    became of them."""
    plan = analysis.predicate_before(date)
    due = analysis.predicate_at(plan.governor) if plan and plan.kind == "t" and plan.governor is not None else plan
    if due is not None and due.role == "main" and _PLAN_AND_DATE.fullmatch(analysis.shape[due.at : date + 1]):
        return _put_off_after(analysis, due)
    relative = plan is not None and plan.role == "relative" and analysis.shape[plan.at + 1 : date + 1] == "ik"
    if plan is None or not relative or not schedules(analysis.words(plan.at)):
        return None
    caller = analysis.verb_before(plan.at)
    object_of = caller is not None and plan.subject is not None and plan.subject[0] in (caller.at + 1, caller.at + 2)
    called = caller is not None and object_of and is_called_off(analysis, caller)
    return Anchor(rule=CALLED_OFF, predicate=caller) if called else None


def _is_off(analysis: Analysis, date: int) -> Anchor | None:
    """ "The concert on 3 May, which was to pay for the roof, is off", "will not take place": what has the date for its
    day."""
    for found in _ON_ITS_DAY.finditer(analysis.shape) if "v" in analysis.shape[date:] else ():
        verb = analysis.predicate_at(found.start("verb"))
        own = verb is not None and verb.role == "main" and analysis.shape.find("k", found.start()) == date
        named = analysis.last_letter(found.start("thing")) == "P"
        if verb is not None and own and not named and (_says_off(analysis, verb) or _will_not_be(analysis, verb)):
            return Anchor(rule=CALLED_OFF, predicate=verb)
    return None


def _of_contact(analysis: Analysis, date: int) -> Anchor | None:
    """ "A dinner he had been due to host on Friday was called off", "called off a dinner they had planned for Friday",
    "a trip that was to begin on Friday": what became of what somebody was to do, or had set for a day."""
    plan = analysis.predicate_before(date)
    outer = analysis.predicate_at(plan.governor) if plan is not None and plan.governor is not None else plan
    if plan is not None and outer is not None and outer.role == "relative" and outer.subject is None:
        found = _CALLED_WHICH.search(analysis.shape[: outer.at])
        caller = analysis.predicate_at(found.start()) if found is not None and plan.kind == "t" else None
        return Anchor(rule=CALLED_OFF, predicate=caller) if caller and is_called_off(analysis, caller) else None
    if plan is None or outer is None or outer.object is None:
        return None
    thing, set_for = outer.object, date > 0 and analysis.words(date - 1) == ["for"]
    to_be = plan.kind == "t" or analysis.words(plan.at + 1) == ["due"]
    caller = analysis.verb_before(thing[0]) if set_for or to_be else None
    if caller is not None:
        parted = analysis.words(thing[0] - 1) == ["off"]
        if thing[0] - caller.at <= 1 + parted and is_called_off(analysis, caller):
            return Anchor(rule=CALLED_OFF, predicate=caller)
    if not to_be and not (set_for and is_set(analysis, plan)):
        return None  # "the show that she ran in 1990 was cancelled"
    after = (item for item in analysis.predicates if item.at > date and item.kind == "v" and item.subject is not None)
    main = next((item for item in after if item.subject and item.subject[0] <= thing[0] <= item.subject[1]), None)
    undone = main is not None and is_called_off(analysis, main) and not has_date(analysis, main)
    return Anchor(rule=CALLED_OFF, predicate=replace(main, role="main")) if main is not None and undone else None


def _put_off_after(analysis: Analysis, plan: Predicate) -> Anchor | None:
    """What was done with a plan for a date, as the next verb of its subject tells."""
    after = analysis.verb_after(plan.at)
    if after is None or after.subject != plan.subject or not was_set(analysis, plan):
        return None
    undone = is_called_off(analysis, after) and not has_date(analysis, after)
    told = plan if bearing.moves(analysis, after) and as_superseded(analysis, plan) else after
    return Anchor(rule=CALLED_OFF, predicate=replace(told, role="main")) if undone else None


def is_called_off(analysis: Analysis, verb: Predicate) -> bool:
    """Whether a verb says that what was planned will not be, or not then."""
    group = analysis.words(verb.at)
    if group[0] in ("may", "might", "could"):
        return False
    if _says_off(analysis, verb):
        return True
    base = verbs.base(analysis.verb(verb.at).lower)
    if base in _COMING_ABOUT and is_negated(analysis, verb):
        return not has_date(analysis, verb)
    if (
        base == "put"
        and analysis.shape[verb.at + 1 : verb.at + 3] == "nr"
        and analysis.words(verb.at + 2)[0] in _OFF[base]
    ):
        return True  # "put it off"
    if base == "put" and analysis.shape[verb.at + 1 : verb.at + 3] == "in" and analysis.words(verb.at + 2) == ["hold"]:
        return True
    if (
        base in _TAKING_OFF
        and analysis.last_letter(verb.at) == "L"
        and analysis.shape[verb.at + 1 : verb.at + 2] == "i"
    ):
        return analysis.words(verb.at + 1)[-1] in ("from", "off")
    last = analysis.words(verb.at + 1)[-1] if analysis.shape[verb.at + 1 : verb.at + 3] == "in" else group[-1]
    return base in CALLING_OFF or not {last, group[-1]}.isdisjoint(_OFF.get(base, ()))


def _will_not_be(analysis: Analysis, verb: Predicate) -> bool:
    """ "The match (on Saturday) will not be played"."""
    ahead = analysis.words(verb.at)[0] in ("will", "won't")
    return ahead and is_negated(analysis, verb) and is_called_off(analysis, verb)


def _says_off(analysis: Analysis, verb: Predicate) -> bool:
    """ "The match is off"."""
    group = analysis.words(verb.at)
    bare = group[0] in BE and len(group) == 1 and analysis.shape[verb.at + 1 : verb.at + 2] == "r"
    return bare and analysis.words(verb.at + 1) == ["off"]


def has_date(analysis: Analysis, verb: Predicate) -> bool:
    """Whether a verb has a date in its own clause: not in "will send it to Mars, which it reaches in 2027"."""
    own = re.split(r",?[wu;]", analysis.shape[verb.at :], maxsplit=1)[0]
    return "k" in own
