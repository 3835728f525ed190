"""Dates that something was planned for: "the launch, first set for 28 August, was postponed", "a place in the final, to
be played in May".

The participle names the day of the thing itself, not that of the planning; what the sentence's own verb says of the
thing is what happened to it. What says that something is off is in `calledoff`, the words it is set with in `plans`.
"""

import re
from dataclasses import replace

from events.extract.anchors import bearing
from events.extract.anchors.calledoff import CALLED_OFF, find_called_off, has_date, is_called_off
from events.extract.anchors.plans import is_scheduling
from events.extract.anchors.wasdue import as_was_due
from events.extract.lexicon import kinds, nouns, verbs
from events.extract.lexicon.words import word_set
from events.extract.syntax import number
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import NEAREST, UNCLEAR, Anchor
from events.extract.syntax.number import was
from events.extract.syntax.pasts import AWAITED
from events.extract.syntax.telling import telling
from events.extract.syntax.verbgroup import looks_ahead
from events.patterns import seldom
from events.sentences import Span

SUPERSEDED = "only the date something was planned for"
PLANNED = "planned date of what is to come"
_TAKING_PLACE = word_set("play hold stage run contest host complete open publish release build launch")
_MAKING = word_set("complete publish release build launch")
"""What is done to a thing, not to a happening."""
_FORETASTES = word_set("preview glimpse look details announcement excerpt trailer review copy sample")
_AWAITED = AWAITED | {"due"}
_INSERTED = re.compile(r"[,n]r?(?P<plan>[lj])(?:t?(?:in)*)(?:i?k,?c?)*i?$")
_FRONTED = re.compile(r"r?(?P<plan>[lj])(?:in)*i?(?P<date>k),(?=n)")
_VERB_NEXT = re.compile("r?v")
_DESCRIBED = re.compile(r"k,w[^,;]*(?=,r?v)")
""" "A sale planned for May, which would have paid the debts, (is off)"."""
_SET_FOR = re.compile(r"v(?P<what>n(?:[oi]n)*|g)ik$")
_DAY_SET = re.compile(r"vk,?(?P<to>i)(?P<what>n(?:[oi]n)*)")
_SETTING = {"set": "set", "fix": "set", "target": "targeted", "name": "planned", "choose": "planned", "pick": "planned"}
"""What is done with a day for something ("is targeting Friday for the launch"), as it is said of that thing."""
_WHICH_IS_AWAITED = re.compile(r"v(?:in(?:[oi]n)*)?,wv$")
_BESIDE_INSERTION = re.compile(r"(?P<owner>n(?:[oi]n)*),r?[ilj][^,;vwu]*$")
""" "The yard, still without a buyer(, to be moved)"."""
_TO_BE_DONE = seldom(r"(n(?:on)*),t(?:[io]n|r)*$")


def find_planned(analysis: Analysis, first: int, date: int) -> Anchor | str | None:
    """What became of the thing that an insertion says was planned for the date in chunk `date`; a reason where it came
    about at another date; None where the date is no such one."""
    meant = _to_be(analysis, first) or _of_clause(analysis, first) or _set_for(analysis, first, date)
    meant = meant or _day_set(analysis, first, date)
    if meant is not None:
        return meant
    called_off = find_called_off(analysis, date)
    if called_off is not None:
        return called_off
    fronted = _FRONTED.match(analysis.shape)
    if fronted is not None and fronted.start("date") == date and is_scheduling(analysis, fronted.start("plan")):
        return _of_verb_behind(analysis, fronted.start("plan"), date)
    found = _INSERTED.search(analysis.shape[:date])
    if found is None or not is_scheduling(analysis, found.start("plan")):
        return None
    if date and analysis.words(date - 1) == ["since"]:
        return "only tells since when it was planned"
    apposed = analysis.shape[max(0, found.start() - 1) : found.start() + 1] in (",n", ",")
    apposed = apposed and not _VERB_NEXT.match(analysis.shape, date + 1)  # ", a race planned for Sunday,"
    closing = analysis.shape.find(",", date) if apposed or analysis.shape[found.start()] == "," else date
    described = _DESCRIBED.match(analysis.shape, date)
    closing = described.end() if described is not None and not apposed else closing
    planned = analysis.predicate_at(found.start("plan"))
    caller = analysis.predicate_at(planned.governor) if planned and planned.governor is not None else None
    if planned is None:  # "called off a strike due to begin on Sunday"
        caller = analysis.predicate_before(found.start("plan"))
    again = "k" in analysis.shape[found.start("plan") : date] and analysis.words(date - 1)[0] in bearing.TO_A_DATE
    if caller is not None and caller.kind == "v" and closing == date and is_called_off(analysis, caller):
        rule = NEAREST if again else CALLED_OFF  # "put off a vote set for May until June"
        return Anchor(rule=rule, predicate=caller)
    undone = _undone_at_once(analysis, found.start("plan"), date)
    if undone is not None:
        return Anchor(rule=CALLED_OFF, predicate=undone)
    main = _own_verb(analysis, closing)
    if main is None:
        return _of_owner(analysis, found.start("plan")) if closing != date else None
    if is_called_off(analysis, main):
        return Anchor(rule=CALLED_OFF, predicate=as_was_due(analysis, found.start("plan"), date, main))
    if analysis.shape[found.start("plan") + 1] == "t" and analysis.shape[found.start("plan")] == "l":
        return None
    dated = has_date(analysis, main)
    if not dated and (looks_ahead(analysis, main) or (main.role, analysis.words(main.at)[0]) == ("content", "would")):
        return Anchor(rule=PLANNED, predicate=main)
    if dated:
        return SUPERSEDED
    return _planned(analysis, found.start("plan"), main.subject) if analysis.shape[found.start()] == "," else None


def _of_verb_behind(analysis: Analysis, plan: int, date: int) -> Anchor | str | None:
    """ "Originally planned for 2007, the telescope was launched in 2021": when it was not; "planned for 1914, the games
    were cancelled"."""
    main = analysis.verb_after(date)
    if main is None or main.role != "main":
        return None
    if is_called_off(analysis, main):
        return Anchor(rule=CALLED_OFF, predicate=as_was_due(analysis, plan, date, main))
    return SUPERSEDED if has_date(analysis, main) else None


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


def _day_set(analysis: Analysis, first: int, date: int) -> Anchor | str | None:
    """ "The court fixed 9 May for the hearing", "has set 14 June as the date of the vote": the day is that of the
    hearing, and is told as the verb's object nowhere."""
    found = _DAY_SET.match(analysis.shape, date - 1) if first == date and date else None
    setting = analysis.predicate_at(date - 1)
    set_so = _SETTING.get(verbs.base(analysis.verb(setting.at).lower)) if found and setting else None
    if found is None or setting is None or set_so is None:
        return None
    nouns_of = range(found.start("what"), found.end("what"))
    happening = next((at for at in nouns_of if nouns.is_event(analysis.noun(at).lower)), None)
    if happening is None and analysis.words(found.start("to")) == ["for"]:
        happening = None if kinds.kind(analysis.noun(nouns_of[0]).lower) else nouns_of[0]  # "for the excursion"
    if happening is None or analysis.words(found.start("to")) not in (["for"], ["as"]):
        return "only the date it was set for"
    beyond = analysis.shape[found.end() : found.end() + 2] == ",c" and analysis.words(found.end() + 1) == ["but"]
    after = analysis.verb_after(found.end()) if beyond else None
    off = after is not None and is_called_off(analysis, after)
    owner = (happening, found.end("what") - 1)
    been = number.was(analysis, owner)
    if analysis.words(setting.at)[0] in ("has", "have", "is", "are"):
        been = "are" if been == "were" else "is"
    told = Predicate(at=owner[1], kind="s", role="state", subject=owner, word=f"{been} {set_so}")
    return Anchor(rule=CALLED_OFF if off else PLANNED, predicate=told)


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


def _undone_at_once(analysis: Analysis, plan: int, date: int) -> Predicate | None:
    """ "A ballot, set for 3 May and delayed by two weeks,": what became of the plan, as a second participle
    tells."""
    first, second = analysis.predicate_at(plan), analysis.predicate_at(date + 2)
    joined = analysis.shape[date + 1 : date + 3] == "cl" and analysis.words(date + 1) in (["and"], ["but"])
    if not joined or first is None or second is None or second.subject is None or second.subject != first.subject:
        return None
    off = is_called_off(analysis, second) and not has_date(analysis, second)
    word = f"{was(analysis, second.subject)} {' '.join(analysis.words(second.at))}"
    return replace(second, word=word) if off else None


def _own_verb(analysis: Analysis, closing: int) -> Predicate | None:
    """The verb right after the comma that closes the insertion, with its subject."""
    if closing < 0:
        return None
    found = re.compile(r"[,k]r?v").match(analysis.shape, closing)
    verb = analysis.predicate_at(found.end() - 1) if found else None
    return verb if verb is not None and verb.subject is not None else None
