"""Dates that something was planned for: "the launch, first set for 28 August, was postponed".

The participle names the day of the thing itself, not that of the planning; what the sentence's own verb says of the
thing is what happened to it.
"""

import re
from dataclasses import replace

from events.extract.anchors import bearing
from events.extract.anchors.wasdue import as_was_due
from events.extract.lexicon import kinds, nouns, verbs
from events.extract.lexicon.words import SCHEDULED, word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import NEAREST, UNCLEAR, Anchor
from events.extract.syntax.negation import is_negated, is_unfinished
from events.extract.syntax.number import was
from events.extract.syntax.pasts import AWAITED
from events.extract.syntax.telling import telling
from events.extract.syntax.verbgroup import looks_ahead
from events.patterns import seldom
from events.sentences import Span

SUPERSEDED = "only the date something was planned for"
CALLED_OFF = "planned date of what was called off"
PLANNED = "planned date of what is to come"
_SCHEDULING = SCHEDULED | word_set("billed timed fixed booked pencilled penciled intended promised")
_NAMED_FOR = word_set("announced listed")
"""What is set for a day where "for" follows: "listed for Friday", not "listed in May"."""
_TAKING_PLACE = word_set("play hold stage run contest host complete open publish release build launch")
_MAKING = word_set("complete publish release build launch")
"""What is done to a thing, not to a happening."""
_FORETASTES = word_set("preview glimpse look details announcement excerpt trailer review copy sample")
_AWAITED = AWAITED | {"due"}
_GIVEN_UP = SCHEDULED | word_set("intended meant booked billed hoped aimed wanted")
CALLING_OFF = word_set(
    "postpone cancel move delay scrap shelve abandon suspend shift push reschedule defer axe abort scrub ban block"
    " freeze halt drop veto rearrange slip"
)
_TAKING_OFF = word_set("pull withdraw remove strike take cut")
"""What is done to a plan with a programme it was on: "was pulled from the ballot"."""
_OFF = {"call": ("off",), "put": ("off", "back"), "bring": ("forward",), "push": ("back",), "fall": ("through",)}
_COMING_ABOUT = word_set(
    "happen occur take go arrive appear sail fly proceed materialise materialize hold stage build begin start open"
    " launch run play convene complete deliver make"
)
"""What a plan that came to nothing never did, or what was never done with it."""
_CARRYING_ON = word_set("finish complete keep continue deliver build save rescue resume")
"""What is done with a thing that is still to be."""
_WEIGHING = word_set("decide consider reconsider weigh ponder think rethink review")
"""What one does who has settled nothing yet."""
_INSERTED = re.compile(r"[,n]r?(?P<plan>[lj])(?:t?(?:in)*)(?:i?k,?c?)*i?$")
_VERB_NEXT = re.compile("r?v")
_PLAN_AND_DATE = re.compile(r"v(?:[jr]?i|[jr]t(?:in)*i)k")
""" "Was set for 5 May", "were due to resume in Oslo in June"."""
_SUPERSEDING = word_set("first originally initially previously")
_ON_ITS_DAY = re.compile(r"(?P<thing>n)(?:[oi]n)*i?k(?:,[wlj][^;]*,)?(?P<verb>v)r(?=[.,;c]|$)")
_BE = frozenset({"was", "were", "is", "are"})
_GOING_AHEAD = seldom(r"(?:will|would) (?:still )?(?:go (?:ahead|on)|proceed|take place|continue)\b")
_SET_FOR = re.compile(r"v(?P<what>n(?:[oi]n)*|g)ik$")
_WHICH_IS_AWAITED = re.compile(r"v(?:in(?:[oi]n)*)?,wv$")
_BESIDE_INSERTION = re.compile(r"(?P<owner>n(?:[oi]n)*),r?[ilj][^,;vwu]*$")
""" "The yard, still without a buyer(, to be moved)"."""
_TO_BE_DONE = seldom(r"(n(?:on)*),t(?:[io]n|r)*$")


def find_planned(analysis: Analysis, first: int, date: int) -> Anchor | str | None:
    """What became of the thing that an insertion says was planned for the date in chunk `date`; a reason where it came
    about at another date; None where the date is no such one."""
    meant = _to_be(analysis, first) or _of_clause(analysis, first) or _set_for(analysis, first, date)
    if meant is not None:
        return meant
    called_off = _called_off(analysis, date) or _of_contact(analysis, date) or _is_off(analysis, date)
    if called_off is not None:
        return called_off
    found = _INSERTED.search(analysis.shape[:date])
    if found is None or not _is_scheduling(analysis, found.start("plan")):
        return None
    if date and analysis.words(date - 1) == ["since"]:
        return "only tells since when it was planned"
    apposed = analysis.shape[max(0, found.start() - 1) : found.start() + 1] in (",n", ",")
    apposed = apposed and not _VERB_NEXT.match(analysis.shape, date + 1)  # ", a race planned for Sunday,"
    closing = analysis.shape.find(",", date) if apposed or analysis.shape[found.start()] == "," else date
    planned = analysis.predicate_at(found.start("plan"))
    caller = analysis.predicate_at(planned.governor) if planned and planned.governor is not None else None
    if planned is None:  # "called off a strike due to begin on Sunday"
        caller = analysis.predicate_before(found.start("plan"))
    again = "k" in analysis.shape[found.start("plan") : date] and analysis.words(date - 1)[0] in bearing.TO_A_DATE
    if caller is not None and caller.kind == "v" and closing == date and is_called_off(analysis, caller):
        rule = NEAREST if again else CALLED_OFF  # "put off a vote set for May until June"
        return Anchor(rule=rule, predicate=caller)
    main = _own_verb(analysis, closing)
    if main is None:
        return _of_owner(analysis, found.start("plan")) if closing != date else None
    if is_called_off(analysis, main):
        return Anchor(rule=CALLED_OFF, predicate=as_was_due(analysis, found.start("plan"), date, main))
    if analysis.shape[found.start("plan") + 1] == "t" and analysis.shape[found.start("plan")] == "l":
        return None
    dated = _has_date(analysis, main)
    if not dated and (looks_ahead(analysis, main) or (main.role, analysis.words(main.at)[0]) == ("content", "would")):
        return Anchor(rule=PLANNED, predicate=main)
    if dated:
        return SUPERSEDED
    return _planned(analysis, found.start("plan"), main.subject) if analysis.shape[found.start()] == "," else None


def _called_off(analysis: Analysis, date: int) -> Anchor | None:
    """ "Postponed elections that had been planned for February", "the vote was set for May but was put off": what
    became of them."""
    plan = analysis.predicate_before(date)
    due = analysis.predicate_at(plan.governor) if plan and plan.kind == "t" and plan.governor is not None else plan
    if due is not None and due.role == "main" and _PLAN_AND_DATE.fullmatch(analysis.shape[due.at : date + 1]):
        return _put_off_after(analysis, due)
    relative = plan is not None and plan.role == "relative" and analysis.shape[plan.at + 1 : date + 1] == "ik"
    if plan is None or not relative or not _schedules(analysis.words(plan.at)):
        return None
    caller = analysis.verb_before(plan.at)
    object_of = caller is not None and plan.subject is not None and plan.subject[0] in (caller.at + 1, caller.at + 2)
    called = caller is not None and object_of and is_called_off(analysis, caller)
    return Anchor(rule=CALLED_OFF, predicate=caller) if called else None


def _is_off(analysis: Analysis, date: int) -> Anchor | None:
    """ "The concert on 3 May, which was to pay for the roof, is off": what has the date for its day."""
    for found in _ON_ITS_DAY.finditer(analysis.shape) if "vr" in analysis.shape[date:] else ():
        verb = analysis.predicate_at(found.start("verb"))
        own = verb is not None and verb.role == "main" and analysis.shape.find("k", found.start()) == date
        named = analysis.last_letter(found.start("thing")) == "P"
        if verb is not None and own and not named and _says_off(analysis, verb):
            return Anchor(rule=CALLED_OFF, predicate=verb)
    return None


def _of_contact(analysis: Analysis, date: int) -> Anchor | None:
    """ "A dinner he had been due to host on Friday was called off": what became of what somebody was to do."""
    plan = analysis.predicate_before(date)
    if plan is None or (plan.kind != "t" and analysis.words(plan.at + 1) != ["due"]):
        return None  # "the show that she ran in 1990 was cancelled"
    outer = analysis.predicate_at(plan.governor) if plan.governor is not None else plan
    thing = outer.object if outer is not None else None
    after = (item for item in analysis.predicates if item.at > date and item.kind == "v" and item.subject is not None)
    main = next((item for item in after if thing is not None and item.subject == thing), None)
    undone = main is not None and is_called_off(analysis, main) and not _has_date(analysis, main)
    return Anchor(rule=CALLED_OFF, predicate=replace(main, role="main")) if main is not None and undone else None


def _put_off_after(analysis: Analysis, plan: Predicate) -> Anchor | None:
    """What was done with a plan for a date, as the next verb of its subject tells."""
    after = analysis.verb_after(plan.at)
    if after is None or after.subject != plan.subject or not _was_set(analysis, plan):
        return None
    undone = is_called_off(analysis, after) and not _has_date(analysis, after)
    told = plan if bearing.moves(analysis, after) and as_superseded(analysis, plan) else after
    return Anchor(rule=CALLED_OFF, predicate=replace(told, role="main")) if undone else None


def as_superseded(analysis: Analysis, plan: Predicate) -> str:
    """ "Was originally scheduled", of what "had originally been scheduled" or "was originally scheduled"; "" for a plan
    of which its verb does not say that another came after it."""
    group = analysis.words(plan.at)
    former = next((word for word in group if word in _SUPERSEDING), "")
    if not former or not _schedules(group) or group[0] not in ("had", *_BE):
        return ""
    participle = next(word for word in group if word in _SCHEDULING)
    return " ".join((was(analysis, plan.subject), former, participle, *group[group.index(participle) + 1 :]))


def _was_set(analysis: Analysis, plan: Predicate) -> bool:
    """Whether a verb says that its subject was set for a day: "was scheduled for", "were due to begin"."""
    group = analysis.words(plan.at)
    following = analysis.words(plan.at + 1) if plan.at + 1 < len(analysis.shape) else []
    return group[0] in _BE and not _SCHEDULING.isdisjoint([*group, *following])


def _is_scheduling(analysis: Analysis, plan: int) -> bool:
    """Whether words say what was set for a date: "planned", "first announced for"; not "set up"."""
    group = analysis.words(plan)
    announced = group[-1] in _NAMED_FOR and analysis.words(plan + 1) == ["for"]
    return announced or (group[-1] not in ("up", "out", "off") and not _SCHEDULING.isdisjoint(group))


def _schedules(group: list[str]) -> bool:
    """Whether a verb group ends in a participle of setting: "had been scheduled", "had been pencilled in"."""
    return group[-1] in _SCHEDULING or (group[-1] == "in" and len(group) > 1 and group[-2] in _SCHEDULING)


def superseded(analysis: Analysis, told: Predicate, *, later: bool) -> bool:
    """ "Had been promised for June but was put off", "was due in June but is still unfinished", unless that is
    `later`: whether a plan came to nothing, as its own sentence says."""
    governor = analysis.predicate_at(told.governor) if told.kind == "t" and told.governor is not None else told
    if governor is None:
        return False
    group = analysis.words(governor.at)
    was_to = group[-1] in ("was", "were") and analysis.shape[governor.at + 1 : governor.at + 2] == "t"
    if not was_to and not _was_set(analysis, governor) and (group[0] != "had" or not _schedules(group)):
        return False
    after = (item for item in analysis.predicates if item.kind == "v" and item.at > told.at)
    return any(
        is_called_off(analysis, item) or (not later and is_unfinished(analysis, item))
        for item in after
        if governor.role == "relative" or item.subject == told.subject
    )


def given_up(analysis: Analysis, told: Predicate, date: int, *, later: bool) -> bool:
    """ "Had planned to vote in May", "had been set for May", "was to begin next May": whether a verb tells as past what
    was planned for the date in a chunk, which so has come to nothing or is put off. `later`: the date is to come, for
    what "was to begin in 1912" began."""
    whole = _told_with(analysis, told)
    if whole is not None:
        return given_up(analysis, whole, told.at, later=later)
    if told.kind != "v" or told.role == "content" or date < told.at:
        return False
    group, following = analysis.words(told.at), analysis.shape[told.at + 1 : date]
    if _SCHEDULING.intersection(group[2:]) and group[0] in _BE and group[1] in _SUPERSEDING:
        return following == "i" and analysis.words(told.at + 1) == ["for"]  # "was first scheduled for 5 May"
    if group[0] == "had":
        due = following[:1] == "j" and analysis.words(told.at + 1)[-1] in _GIVEN_UP
        to_be_done = following[due : due + 1] == "t"
        planned = due or group[-1] in _GIVEN_UP or _schedules(group)
        planned = planned and (to_be_done or (following == "i" and analysis.words(told.at + 1) == ["for"]))
        return planned and not _is_left_open(analysis, told)
    if group not in (["was"], ["were"]) or following[:1] != "t" or _goes_ahead(analysis, told):
        return False
    return later or analysis.words(told.at + 1)[1:2] == ["have"]


def _told_with(analysis: Analysis, told: Predicate) -> Predicate | None:
    """The verb of "was to start in May, with the first trains running in June", for what "with" adds to it."""
    if told.kind != "g" or not told.subject or not told.subject[0]:
        return None
    opener = told.subject[0] - 1
    return analysis.verb_before(opener) if analysis.words(opener) == ["with"] else None


def _is_left_open(analysis: Analysis, told: Predicate) -> bool:
    """ "Had planned to retire in May, said she would make up her mind": whether the sentence has it that nothing is
    settled; "decided to stay on" settles it."""
    after = (item for item in analysis.predicates if item.at > told.at)
    return any(
        (verbs.base(analysis.verb(item.at).lower) in _WEIGHING and not _is_settled(analysis, item))
        or ("mind" in analysis.words(item.at + 1) and "up" in analysis.words(item.at))
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


def _of_clause(analysis: Analysis, first: int) -> Anchor | str | None:
    """ "When the deal closes, which is expected in May", "until the law has been printed in the Gazette, which is
    expected in May": what the clause tells is to come then."""
    clause = _WHICH_IS_AWAITED.search(analysis.shape[:first])
    waits = analysis.words(first - 1) if clause else []
    if clause is None or waits[0] not in ("is", "are") or waits[-1] not in _AWAITED:
        return None
    told = analysis.predicate_at(clause.start())
    if told is None or told.at == first - 4:
        return Anchor(rule=PLANNED, predicate=told) if told else None
    last = analysis.shape.rindex(",", 0, first) - 1
    happens = nouns.is_event(analysis.noun(last).lower) or not kinds.is_body(analysis.noun(last).lower)
    happens = happens and analysis.last_letter(last) != "P"
    if told.role != "subordinate" or happens:
        return None
    if "not" in waits:
        return UNCLEAR  # "which is not expected before 2024"
    done = analysis.last_letter(told.at) == "L" and telling(analysis, told).passive
    word = f"will be {analysis.words(told.at)[-1]}" if done else ""
    return Anchor(rule=PLANNED, predicate=replace(told, word=word))


def _to_be(analysis: Analysis, first: int) -> Anchor | None:
    """ "A place in the qualifier, to be played in Tashkent in May": what is to be done with the thing beside it."""
    found = _TO_BE_DONE.search(analysis.shape[:first]) if ",t" in analysis.shape[:first] else None
    if found is None:
        return None
    verb = analysis.shape.rindex("t", 0, first)
    due = analysis.words(first)[0] == "by"
    if analysis.words(verb)[:2] != ["to", "be"] or not (due or verbs.base(analysis.verb(verb).lower) in _TAKING_PLACE):
        return None
    beside = _BESIDE_INSERTION.search(analysis.shape[: found.end(1)])
    owner = (beside.start("owner"), beside.end("owner") - 1) if beside else (found.start(1), found.end(1) - 1)
    shown = analysis.noun(owner[0]).lower
    if verbs.base(analysis.verb(verb).lower) in _MAKING and (shown in _FORETASTES or nouns.is_event(shown)):
        owner = (owner[1], owner[1])  # "a preview of the new system, to be released in May"
    return Anchor(rule=PLANNED, predicate=Predicate(at=verb, kind="t", role="participle", subject=owner))


def _set_for(analysis: Analysis, first: int, date: int) -> Anchor | str | None:
    """ "The judge set (a hearing for May)", "has scheduled a vote for Monday": the hearing is then, not the setting."""
    found = _SET_FOR.search(analysis.shape[: date + 1])
    if found is None or found.end("what") != first or analysis.words(first) != ["for"]:
        return None
    setting, happening = found.start(), found.start("what")
    *had, verb = analysis.words(setting)
    if verb not in ("set", "scheduled") or had not in ([], ["has"], ["have"], ["had"]):
        return None
    if not nouns.is_event(analysis.noun(happening).lower):
        return "only the date it was set for" if found["what"] == "n" else None  # "had set three alarms for Thursday"
    owner = (happening, found.end("what") - 1)
    word = f"{'was' if had in ([], ['had']) else 'is'} {verb}"
    return Anchor(rule=PLANNED, predicate=Predicate(at=first, kind="s", role="state", subject=owner, word=word))


def _of_owner(analysis: Analysis, plan: int) -> Anchor | None:
    """ "The next election, due in spring": what is planned is what the insertion at a clause's end stands beside."""
    chain = re.search(r"n(?:on)*$", analysis.shape[: plan - 1 - (analysis.shape[plan - 1] == "r")])
    if chain is None or analysis.shape[chain.end()] != ",":
        return None
    subjects = (item.subject for item in analysis.predicates if item.subject is not None and item.kind == "v")
    if any(subject[0] <= chain.start() <= subject[1] for subject in subjects):
        return None
    own = next(
        (at for at in range(chain.end() - 1, chain.start() - 1, -2) if nouns.is_event(analysis.noun(at).lower)),
        chain.end() - 1,
    )
    return _planned(analysis, plan, (own, chain.end() - 1))


def _planned(analysis: Analysis, plan: int, subject: Span | None) -> Anchor | None:
    if subject is None or analysis.words(plan)[0] not in _AWAITED:
        return None
    return Anchor(rule=PLANNED, predicate=Predicate(at=plan, kind="s", role="state", subject=subject))


def _has_date(analysis: Analysis, verb: Predicate) -> bool:
    """Whether a verb has a date in its own clause: not in "will send it to Mars, which it reaches in 2027"."""
    own = re.split(r",?[wu;]", analysis.shape[verb.at :], maxsplit=1)[0]
    return "k" in own


def _own_verb(analysis: Analysis, closing: int) -> Predicate | None:
    """The verb right after the comma that closes the insertion, with its subject."""
    if closing < 0:
        return None
    found = re.compile(r"[,k]r?v").match(analysis.shape, closing)
    verb = analysis.predicate_at(found.end() - 1) if found else None
    return verb if verb is not None and verb.subject is not None else None


def _says_off(analysis: Analysis, verb: Predicate) -> bool:
    """ "The match is off"."""
    group = analysis.words(verb.at)
    bare = group[0] in _BE and len(group) == 1 and analysis.shape[verb.at + 1 : verb.at + 2] == "r"
    return bare and analysis.words(verb.at + 1) == ["off"]


def is_called_off(analysis: Analysis, verb: Predicate) -> bool:
    """Whether a verb says that what was planned will not be, or not then."""
    group = analysis.words(verb.at)
    if group[0] in ("may", "might", "could"):
        return False
    if _says_off(analysis, verb):
        return True
    base = verbs.base(analysis.verb(verb.at).lower)
    if base in _COMING_ABOUT and is_negated(analysis, verb):
        return not _has_date(analysis, verb)
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
