"""Why some dated verbs are no events: negated, only supposed, of a document, an age, or nothing but a saying. What an
event's status is, once it is one, is `status`.
"""

import re

from events.extract.anchors import saying
from events.extract.anchors.calledoff import CALLED_OFF
from events.extract.anchors.modality import (
    is_advised,
    is_demanded,
    is_doubted,
    is_supposed,
    is_what_was,
    may_be_done,
)
from events.extract.anchors.status import is_awaited
from events.extract.lexicon import nouns, verbs
from events.extract.lexicon.speech import SAYING
from events.extract.lexicon.words import word_set
from events.extract.syntax import verbgroup
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import UNCLEAR, Anchor
from events.extract.syntax.negation import is_negated, is_refused, says_not
from events.extract.syntax.substitution import verb_meant

_STANDING = word_set("stand lie be sit hang")
_BARRING = word_set(
    "prevent stop bar ban block keep prohibit deter discourage exclude exempt refrain disqualify dissuade"
)
_PUBLICATIONS = word_set("article story report page post piece interview version headline blog background factsheet")
_PUBLISHING = word_set("publish update amend correct clarify translate republish edit post revise")
_FIGURES = word_set("figures data prices statistics numbers totals standings details information rates")
_USED = word_set("used chosen employed worn occupied")
_AS_OF = re.compile(r"\bas (?:of|at)\b")
_TIME_OF_DAY = re.compile(r"\d{1,2}[.:]\d\d\b")


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
    if _only_refers(analysis, predicate):
        return "what was said is told in another clause"
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
    if _only_stays(analysis, predicate):
        return "what is still so, not what happened"
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
        if not told_apart and predicate.kind == "l" and _is_used_again(analysis, predicate):
            return "only tells which ones are meant"
        if (to_come or (open_set and not told_apart)) and owner in ("every", "each", "any", "all", "no"):
            return "what is meant in general, not what happened"
    if (group[0] == "be" and predicate.kind in "vl") or is_demanded(analysis, predicate):
        return "what somebody wants, not what happened"  # "recommended that two shafts be sealed by January"
    if is_supposed(analysis, predicate) or is_doubted(analysis, predicate):
        return "only supposed, not told"
    if is_what_was(analysis, predicate):
        return "of what was done, which another verb tells"
    if is_advised(analysis, predicate):
        return "advice, not what happened"
    if _holds_today(analysis, predicate, date):
        return "tells what holds today, not what happened"
    if anchor.subject is None and predicate.subject and analysis.words(predicate.subject[0])[0] == "you":
        return "told in the second person: nobody who could be named"
    if (not lead or saying.dates_what_was_said(analysis, predicate)) and saying.is_mere(analysis, anchor, predicate):
        return f"{analysis.verb(predicate.at).text!r} dates the saying, and the saying is not the news"
    return ""


def _only_takes_up(analysis: Analysis, predicate: Predicate) -> bool:
    """ "Fewer than half had done so": what another sentence tells, of nobody named here."""
    does = analysis.words(predicate.at)[-1] in ("done", "did", "do") and predicate.at + 1 < len(analysis.shape)
    so = does and analysis.words(predicate.at + 1) == ["so"]
    named = predicate.subject and "P" in analysis.letters_of(predicate.subject[1])
    return so and not named and verb_meant(analysis, predicate) is None


def _only_refers(analysis: Analysis, predicate: Predicate) -> bool:
    """ "As a magazine had reported on Wednesday": by whose word it is what the sentence tells besides."""
    opener = predicate.subject[0] - 1 if predicate.subject is not None else -1
    if opener < 0 or analysis.words(opener) != ["as"] or verbs.base(analysis.verb(predicate.at).lower) not in SAYING:
        return False
    return predicate.kind == "v" and re.match(r"(?:i?k)?[,.]", analysis.shape[predicate.at + 1 :]) is not None


def _only_stays(analysis: Analysis, predicate: Predicate) -> bool:
    """ "The scaffold will still be here on Sunday": that a thing is where it was."""
    group = analysis.words(predicate.at)
    still = "still" in group and verbs.base(group[-1]) in ("be", "is", "was", "were")
    after = predicate.at + 1
    return still and analysis.shape[after : after + 1] == "r" and analysis.words(after)[0] in ("there", "here")


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


def _is_used_again(analysis: Analysis, predicate: Predicate) -> bool:
    """ "Landed on the same field used on Monday": which thing is meant, by what was done with it before."""
    same = predicate.subject is not None and "same" in analysis.words(predicate.subject[0])
    return same and analysis.verb(predicate.at).lower in _USED


def _kept_from(analysis: Analysis, predicate: Predicate) -> bool:
    """ "There was no attack", "barred from leaving", "without telling": a thing that was not done."""
    if predicate.kind == "v" and analysis.shape[predicate.at + 1 : predicate.at + 2] == "n":
        subject = analysis.noun(predicate.subject[0]).lower if predicate.subject else ""
        dated = "k" in analysis.shape[: predicate.at] and nouns.is_event(subject)
        if dated and verbs.base(analysis.verb(predicate.at).lower) in ("cause", "do"):
            return False  # "a gale in 1987 did no damage": the fire happened
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
    ahead = verbgroup.looks_ahead(analysis, predicate) or is_awaited(analysis, predicate)
    return present and lasting and not ahead
