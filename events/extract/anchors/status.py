"""What the source says of an event's happening, and why some dated verbs are no events."""

import re
from dataclasses import replace

from events.dates.value import DocumentTime, TemporalValue
from events.extract.anchors import bearing
from events.extract.anchors.counted import RULE as COUNTED
from events.extract.anchors.modality import is_advised, is_doubted, is_supposed, may_be_done
from events.extract.anchors.ongoing import goes_on
from events.extract.anchors.scheduled import CALLED_OFF, as_superseded
from events.extract.lexicon import kinds, verbs
from events.extract.lexicon.words import word_set
from events.extract.syntax import verbgroup
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import UNCLEAR, Anchor
from events.extract.syntax.datephrase import phrase_start
from events.extract.syntax.negation import is_negated, is_refused, says_not
from events.extract.syntax.outcomes import is_outcome, past_of_outcome
from events.extract.syntax.substitution import verb_meant
from events.extract.syntax.verbchains import is_present
from events.model import Relation, Status
from events.patterns import seldom

_PROMISING = word_set("promise pledge offer guarantee vow agree undertake order")
_MAY = word_set("must may can should might could")
_CANCELLING = word_set("cancel scrub scrap postpone abandon shelve axe abort")
_STANDING = word_set("stand lie be sit hang")
_PLANS = word_set(
    "plan plans project projects attempt attempts effort efforts bid search talks launch flight idea scheme"
)
"""What is abandoned before it happens; a ship or a town is not."""
_UNDER_WAY = word_set("search hunt manhunt rescue pursuit chase siege alert alarm warning curfew")
"""What goes on when it is called off: it ended, and nothing planned was given up."""
_REPORTING = word_set(
    """
    say tell add note explain comment remark state write reply respond speak quote recall think believe
    """
)
_BARRING = word_set(
    "prevent stop bar ban block keep prohibit deter discourage exclude exempt refrain disqualify dissuade"
)
_PUBLICATIONS = word_set("article story report page post piece interview version headline blog background factsheet")
_PUBLISHING = word_set("publish update amend correct clarify translate republish edit post revise")
_WITH_OBJECT = word_set("recall add write remark explain")
"""Sayings that do something to a thing: "recalled its ambassador", "wrote a novel"."""
_PRESS = word_set("newspaper paper magazine station channel radio broadcaster agency press media")
_FIGURES = word_set("figures data prices statistics numbers totals standings details information rates")
_AS_OF = re.compile(r"\bas (?:of|at)\b")
_TIME_OF_DAY = re.compile(r"\d{1,2}[.:]\d\d\b")
_OWN_DATE = seldom(r"(?:(?<!n)l|[^,;uhwcl])*k")  # not of "(had recovered) books taken in May"
_LIGHT_TALK = word_set("say add tell note state explain")


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
    own = predicate if not put_off or predicate is None else replace(predicate, role="main")
    if (later and how is not Relation.UNTIL) or (own is not None and _ahead(analysis, own, value, today)):
        return Status.PLANNED
    ends_later = today is not None and (value.latest or 0) > today + 1
    if how is Relation.BY and ends_later and predicate is not None and _is_owed(analysis, predicate):
        return Status.PLANNED  # "promised each family 10,000 by the end of the week"
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
    first = analysis.words(predicate.at)[0]
    would = today is not None and (first == "would" or (first == "to" and not is_outcome(analysis, predicate)))
    if today is not None and first in ("is", "are") and _awaited(analysis, predicate):
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


def objection(
    analysis: Analysis,
    anchor: Anchor,
    date: str,
    *,
    lead: bool,
    to_come: bool,
    until: bool = False,
    open_set: bool = False,
) -> str:
    """Why an anchored verb is no event: negated, only supposed, or nothing but a saying; "" where nothing is to be
    said. `to_come`: the date is after the article's, or has "before", "by" or "until" before it. `until`: it has
    "until" or "since" and is past, so that what was not done until or since then was done then, or is a range.
    `open_set`: it has "since", "after" or "before", so that it may only tell which ones are meant."""
    predicate = anchor.predicate
    if predicate is None:
        return "what did not happen" if analysis.words(anchor.noun or 0)[0] in ("no", "any") else ""
    undone = anchor.rule != CALLED_OFF and is_negated(analysis, predicate)
    if undone and (is_refused(analysis, predicate) or not (until and says_not(analysis, predicate))):
        return "the verb is negated"
    if predicate.role == "relative" and verbs.base(analysis.verb(predicate.at).lower) in _STANDING:
        opener = analysis.words(predicate.subject[0] - 1) if predicate.subject and predicate.subject[0] else []
        if opener == ["where"] and analysis.words(predicate.at)[0] in ("will", "would"):
            return "says where, not what will happen"  # "toward the point where Earth will stand in May"
    if _only_takes_up(analysis, predicate):
        return "what was done is told in another sentence"
    if analysis.verb(predicate.at).lower in ("dated", "backdated", "antedated"):
        return "the date of a document"
    if _is_of_a_report(analysis, predicate):
        return "when it was reported, not when it happened"
    if _is_of_publication(analysis, predicate):
        return "a note on the article itself, no event"
    if _is_of_figures(analysis, predicate):
        return "of when the figures are, not what happened"
    if predicate.subject and _TIME_OF_DAY.match(analysis.noun(predicate.subject[0]).text):
        return UNCLEAR
    if _turns_an_age(analysis, predicate):
        return "an age, no event"
    if _leaves_time(analysis, predicate):
        return "how long there is, not what happened"
    if _kept_from(analysis, predicate) or (to_come and _ruled_out(analysis, predicate)):
        return "what did not happen"
    group = analysis.words(predicate.at)
    if group[0] == "can" or (to_come and group[:2] == ["may", "be"] and may_be_done(analysis, predicate)):
        return "what can be done, not what was"
    if predicate.role == "participle" or predicate.kind == "l" or not predicate.certain:
        owner = analysis.words(predicate.subject[0])[0] if predicate.subject else ""
        if analysis.shape[predicate.at - 1 : predicate.at] == "d" and predicate.role == "participle":
            return "what is meant in general, not what happened"  # "for every day lost after May 1"
        told_apart = analysis.shape[predicate.at - 1 : predicate.at] == ","
        if open_set and not told_apart and predicate.kind == "l" and _is_a_class(analysis, predicate):
            return "only tells which ones are meant"  # "exempt land planted before 1990"
        if not told_apart and predicate.kind == "l" and _is_one_of_many(analysis, predicate):
            return "only tells which ones are meant"
        if (to_come or (open_set and not told_apart)) and owner in ("every", "each", "any", "all", "no"):
            return "what is meant in general, not what happened"
    if group[0] == "be" and predicate.kind in "vl":
        return "what somebody wants, not what happened"  # "recommended that two shafts be sealed by January"
    if is_supposed(analysis, predicate) or is_doubted(analysis, predicate):
        return "only supposed, not told"
    if is_advised(analysis, predicate):
        return "advice, not what happened"
    if _holds_today(analysis, predicate, date):
        return "tells what holds today, not what happened"
    if anchor.subject is None and predicate.subject and analysis.words(predicate.subject[0])[0] == "you":
        return "told in the second person: nobody who could be named"
    if (not lead or _dates_what_was_said(analysis, predicate)) and _mere_saying(analysis, anchor, predicate):
        return f"{analysis.verb(predicate.at).text!r} dates the saying, and the saying is not the news"
    return ""


def _only_takes_up(analysis: Analysis, predicate: Predicate) -> bool:
    """ "Fewer than half had done so": what another sentence tells, of nobody named here."""
    does = analysis.words(predicate.at)[-1] in ("done", "did", "do") and predicate.at + 1 < len(analysis.shape)
    so = does and analysis.words(predicate.at + 1) == ["so"]
    named = predicate.subject and "P" in analysis.letters_of(predicate.subject[1])
    return so and not named and verb_meant(analysis, predicate) is None


def _is_a_class(analysis: Analysis, predicate: Predicate) -> bool:
    """Whether what a participle is told of is all that is so: "cars built after 2009", not "a mill", "two mills"."""
    if predicate.subject is None or predicate.subject[0] != predicate.subject[1]:
        return False
    governed = predicate.subject[0] > 0 and analysis.shape[predicate.subject[0] - 1] in "vtio"
    ahead = analysis.shape[predicate.at + 1 : predicate.at + 4] == "ikv"  # "titles won since 2012 will be reviewed"
    return (governed or ahead) and not set("DSQPXG") & set(analysis.letters_of(predicate.subject[0]))


def _is_one_of_many(analysis: Analysis, predicate: Predicate) -> bool:
    """ "One of the birds hatched in 2013 (was seen on Tuesday)": what one of them did is the news."""
    if predicate.role != "participle" or analysis.shape[predicate.at - 3 : predicate.at] != "non":
        return False
    told = next((item for item in analysis.predicates if item.kind == "v" and item.at > predicate.at), None)
    return (
        told is not None
        and told.subject is not None
        and told.subject[0] == predicate.at - 3
        and (analysis.last_letter(predicate.at - 3) == "Q")
    )


def _kept_from(analysis: Analysis, predicate: Predicate) -> bool:
    """ "There was no attack", "barred from leaving", "without telling": a thing that was not done."""
    if predicate.kind == "v" and analysis.shape[predicate.at + 1 : predicate.at + 2] == "n":
        return analysis.tokens[analysis.chunks[predicate.at + 1].first].text.lower() in ("no", "none")
    if predicate.role != "gerund":
        return False
    before = analysis.words(predicate.at - 1)[-1]
    governor = analysis.predicate_at(predicate.governor) if predicate.governor is not None else None
    barred = governor is not None and verbs.base(analysis.verb(governor.at).lower) in _BARRING
    return before in ("without", "against") or (before == "from" and barred)


def _is_of_a_report(analysis: Analysis, predicate: Predicate) -> bool:
    """ "The deal, first reported by the Times on Friday": who told of it first."""
    told = predicate.role == "participle" and analysis.verb(predicate.at).lower in ("reported", "disclosed")
    return told and analysis.tokens[max(0, analysis.chunks[predicate.at].first - 1)].lower == "first"


def _is_of_publication(analysis: Analysis, predicate: Predicate) -> bool:
    """ "This article was first published on ...", "the story was amended on ...": of the text that tells it."""
    if predicate.subject is None or analysis.noun(predicate.subject[0]).lower not in _PUBLICATIONS:
        return False
    verb = verbs.base(analysis.verb(predicate.at).lower)
    this = "this" in analysis.words(predicate.subject[0]) + analysis.words(predicate.subject[1])
    return verb in _PUBLISHING and (this or verb in ("amend", "correct", "update"))


def _is_of_figures(analysis: Analysis, predicate: Predicate) -> bool:
    """ "Numbers are right as of 2 June": of which day what is told is true, and nothing that happened."""
    if predicate.subject is None or analysis.noun(predicate.subject[0]).lower not in _FIGURES:
        return False
    are = analysis.words(predicate.at)[0] in ("is", "are")
    return are and _AS_OF.search(analysis.text, analysis.start, analysis.end) is not None


def _turns_an_age(analysis: Analysis, predicate: Predicate) -> bool:
    """ "Who turned 64 in April"."""
    if analysis.verb(predicate.at).lower != "turned" or analysis.shape[predicate.at + 1 : predicate.at + 2] != "n":
        return False
    return re.fullmatch(r"[1-9]\d", " ".join(analysis.words(predicate.at + 1))) is not None


def _leaves_time(analysis: Analysis, predicate: Predicate) -> bool:
    """ "Has until May to appeal", "was given until December 31"."""
    following = analysis.shape[predicate.at + 1 : predicate.at + 4]
    timed = following.startswith("ik") and analysis.words(predicate.at + 1)[0] in ("until", "till")
    verb = verbs.base(analysis.verb(predicate.at).lower)
    whom = re.match(r"n(?:on)*(?=ik[it])", analysis.shape[predicate.at + 1 :]) if verb == "give" else None
    if whom:  # "gave the firm until May to do so"
        until = predicate.at + 1 + whom.end()
        timed = analysis.words(until)[0] in ("until", "till") and analysis.words(until + 2)[0] == "to"
    takes = verb == "take" and following[2:] in ("", ".", ",", ";")
    return timed and (takes or verb in ("have", "has", "give"))


def _ruled_out(analysis: Analysis, predicate: Predicate) -> bool:
    """ "Ruled out an election before 2025": the date is that of what will not be."""
    group = analysis.words(predicate.at)
    return group[-1] == "out" and verbs.base(analysis.verb(predicate.at).lower) == "rule"


def _holds_today(analysis: Analysis, predicate: Predicate, date: str) -> bool:
    """ "Today, a third of the seats are reserved": a state of the present, with "today" for "nowadays"."""
    if date not in ("today", "now", "nowadays") and not date.endswith((" later", " on")):
        return False
    group = analysis.words(predicate.at)
    parted = analysis.shape[predicate.at + 1 : predicate.at + 3]
    if parted == "kl" or (parted == "kg" and group[0] != "has"):
        return False  # "the agency has today ordered a recall", "the bank is today raising its rate"
    present = analysis.first_letter(predicate.at) == "Z" or group[0] in ("is", "are")
    lasting = "g" not in analysis.letters_of(predicate.at)
    ahead = verbgroup.looks_ahead(analysis, predicate) or _awaited(analysis, predicate)
    return present and lasting and not ahead


def _awaited(analysis: Analysis, predicate: Predicate) -> bool:
    """ "The minister is expected at the site today", "is due in court today"."""
    following = analysis.words(predicate.at + 1)[:1] if predicate.at + 1 < len(analysis.chunks) else []
    return not {"expected", "due", "scheduled", "slated"}.isdisjoint([*analysis.words(predicate.at), *following])


def _mere_saying(analysis: Analysis, anchor: Anchor, predicate: Predicate) -> bool:
    verb = verbs.base(analysis.verb(predicate.at).lower)
    if verb not in _REPORTING or anchor.rule == "date of the verb's subject":
        return False
    if predicate.kind == "g" and predicate.role == "participle":
        return True
    following = analysis.shape[predicate.at + 1 : predicate.at + 3]
    if verb in _WITH_OBJECT and following[:1] == "n" and following not in ("nv", "nh"):
        return False
    if verb == "tell" and _had_told_a_body(analysis, predicate):
        return False
    if verb == "tell" and re.match("n(?:[oi]n)*i?kt", analysis.shape[predicate.at + 1 :]):
        return False  # "told staff on Monday to go home"
    if verb == "write" and following == "in" and analysis.words(predicate.at + 1) == ["to"]:
        return False  # "wrote to the ministry"
    if analysis.words(predicate.at)[-1] in ("off", "down", "up", "out"):
        return False
    passive = analysis.last_letter(predicate.at) == "L"
    if passive and (verb in ("write", "add", "recall") or re.match("(?:i?k)?t", analysis.shape[predicate.at + 1 :])):
        return False  # "were told on Sunday to stay indoors"
    return not (verb in _LIGHT_TALK and _tells_a_plan(analysis, predicate))


def _had_told_a_body(analysis: Analysis, predicate: Predicate) -> bool:
    """ "Had told the council in May that the slope was unstable": who was to act was told, before what the article
    tells; not the press."""
    told = analysis.words(predicate.at) == ["had", "told"] and analysis.shape[predicate.at + 1 :].startswith("n")
    whom = analysis.noun(predicate.at + 1).lower if told else ""
    return kinds.is_body(whom) and whom not in _PRESS


def _dates_what_was_said(analysis: Analysis, predicate: Predicate) -> bool:
    """ "Said on Sunday that the dam had burst on Saturday": what is told has a day of its own, and is the news."""
    told = next((item for item in analysis.predicates if item.role == "content" and item.at > predicate.at), None)
    if told is None or told.governor != predicate.at or analysis.words(told.at)[0] in ("will", "would"):
        return False
    return _OWN_DATE.match(analysis.shape, told.at + 1) is not None


def _tells_a_plan(analysis: Analysis, predicate: Predicate) -> bool:
    """ "said on Tuesday that it would close its plant": an announcement, but of a plan with a day of its own."""
    told = next((item for item in analysis.predicates if item.role == "content" and item.at > predicate.at), None)
    return (
        told is not None
        and analysis.words(told.at)[0] in ("will", "would")
        and "be" not in analysis.words(told.at)[1:2]
        and (is_negated(analysis, told) or not _OWN_DATE.match(analysis.shape, told.at + 1))
    )


def in_the_past(analysis: Analysis, anchor: Anchor, date: int, how: Relation, *, over: bool) -> Anchor:
    """The anchor with "had left" told as "left", but of what was so by a date, or had been planned for it. `over`: the
    date was before the article's."""
    verb = anchor.predicate
    if verb is None or verb.word or how is Relation.BY:
        return anchor
    if anchor.rule == CALLED_OFF:
        return replace(anchor, predicate=replace(verb, word=as_superseded(analysis, verb)))
    date = (
        verb.at + 1 if anchor.rule == COUNTED else date
    )  # "two days after they had been found": no other clause's time
    told = (
        verbgroup.past_of_staying(analysis, verb)
        or verbgroup.past_of_pluperfect(analysis, verb, date)
        or past_of_outcome(analysis, verb, over=over and how is Relation.AT)
    )
    return replace(anchor, predicate=replace(verb, word=told)) if told else anchor
