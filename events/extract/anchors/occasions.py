"""Dates of the occasion on which something was said or done: "warned in a letter sent on Monday".

The participle dates the letter, or the vote of "in the vote held in May, the party lost"; what is told of that day is
the clause's own verb.
"""

import re

from events.extract.lexicon import nouns, verbs
from events.extract.lexicon.speech import OCCASIONS, SAYING
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import NEAREST, OCCASION, Anchor
from events.extract.syntax.verbchains import clause_verb_after, finite_of_chain, has_date_of_its_own
from events.patterns import seldom

_POLLS = word_set("poll polls survey surveys")
_FIELDWORK = word_set("conduct carry take commission do make")
_INQUIRIES = word_set(
    """
    inspection inspections inquiry investigation audit review test tests examination study analysis autopsy search
    count recount census experiment experiments measurements scan scans sample samples report letter ruling
    """
)
_TEXTS = word_set(
    "forecast forecasts estimate estimates projection projections paper figures statistics data memo email bulletin"
)
"""What says something, beside what an inquiry finds."""
_IMAGES = word_set(
    """
    image images photograph photographs photo photos picture pictures video videos footage film scan scans x-ray x-rays
    recording recordings
    """
)
_SHOOTING = word_set("take shoot capture record make film obtain collect")
_SHOWING = word_set("show reveal confirm indicate prove suggest find contain disclose record capture")
"""What an image or a sample does as soon as it is there."""
_GATHERING = _SHOOTING | word_set("gather conduct carry publish release issue")
"""What is done to data, of whatever kind, before they show something."""
_FINDING = word_set("find discover notice see spot uncover unearth hear meet encounter realise realize recover")
_VISITING = word_set("visit inspect search examine enter survey tour check raid study test board excavate dig")
"""What one does to find something."""
_REPORTING = word_set("report conclude")
_ATTEMPTING = word_set("make undertake launch")
_MARCHING = word_set(
    "army expedition force troops party team mission delegation fleet squad march raid crowd patrol convoy"
)
"""Who is led or sent, and acts as led or sent."""
_TELLING = _FIELDWORK | word_set("publish release issue perform deliver send write")
_PUBLISHING = word_set("publish release issue share post upload")
_TAKING_PLACE = word_set("hold play stage conduct organise organize host reach perform")
"""What is done to an occasion: it only took place."""
_TAKING_PART = word_set("win lose contest attend boycott draw")
_CONTESTS = word_set("tender competition contest auction")
_OPENING = word_set("launch open announce call issue hold")
_SPEAKING_OUT = word_set(
    """
    apologise apologize condemn criticise criticize accuse blame praise reject dismiss demand urge appeal welcome thank
    threaten defend denounce attack
    """
)
"""What one does by saying something, beside what takes a clause."""
_ROUNDS = word_set("round leg stage final semifinal semi-final quarter-final heat game set half frame")
_APPEARING = word_set("speak talk write testify appear address answer respond reply meet gather")
"""What somebody does who then says the news: "Speaking in Rome on Monday, she warned ..."."""
_LATER = word_set("later years decades centuries since eventually subsequently until ever")
"""What is told with it came of an occasion long after."""
_BEGINNING = word_set("launch send begin start call mount declare impose")
_YEAR_OR_MONTH = seldom(r"(?:[a-z]+ )?[12]\d{3}")
_DAYS = seldom(r"\b(?:hours?|days?|weeks?|minutes?)$")
_BESIDE_THE_POINT = word_set(
    "follow precede remember forget describe attend watch see know base intend mean consider regard include"
    " cost feature involve bear record film broadcast televise"
)
"""What is no outcome of an occasion."""
_FRONTED = seldom(r"(?:^|[;uh])in(?:on)*,?$")


def is_when_said(analysis: Analysis, item: Predicate, main: Predicate) -> bool:
    """ "Speaking in Rome on Monday, she warned", "asked on Monday about the strike, Hale said that it would end": what
    somebody did, or was asked, who then says the news."""
    done = verbs.base(analysis.verb(item.at).lower)
    if done != "ask":
        return done in _APPEARING
    asked = item.kind == "l" and item.at == 0 and verbs.base(analysis.verb(main.at).lower) in SAYING
    return asked and any(one.role == "content" and one.governor == main.at for one in analysis.predicates)


def find_occasion(analysis: Analysis, item: Predicate, date: int) -> Anchor | None:
    """The anchor of a date whose nearest verb, `item`, tells no more than that an occasion took place; else None."""
    found = _found_at_work(analysis, item) if item.kind == "g" or item.role == "relative" else None
    if found is not None:
        return Anchor(rule=NEAREST, predicate=found, certain=found.certain)
    if item.role == "relative":
        told = _told_by_main_verb(analysis, item) if _only_took_place(analysis, item) else None
        return Anchor(rule=NEAREST, predicate=told, certain=told.certain) if told else None
    if item.kind != "l" or not item.at:
        return None
    told = _told_after(analysis, item, date)
    if told is not None:
        return Anchor(rule=OCCASION, predicate=told, certain=told.certain)
    told = _told_before(analysis, item) or _found_by_poll(analysis, item) or _told_by_main_verb(analysis, item)
    told = told or _came_of_attempt(analysis, item) or _shown_by_data(analysis, item)
    told = told or _over_within_days(analysis, item, date)
    return Anchor(rule=NEAREST, predicate=told, certain=told.certain) if told else None


def _is_occasion(noun: str) -> bool:
    return noun in OCCASIONS or noun in _POLLS or noun in _ROUNDS or nouns.is_event(noun)


def _told_after(analysis: Analysis, item: Predicate, date: int) -> Predicate | None:
    """ "In a letter sent on Monday, the union warned ...", "in the third round, played on Monday, he beat ..."."""
    opened = _FRONTED.search(analysis.shape[: item.at])
    if opened is None or analysis.shape[date + 1 : date + 2] != ",":
        return None
    first = analysis.shape.index("i", opened.start())
    noun = analysis.noun(first + 1).lower
    inquiry = noun in _INQUIRIES and verbs.base(analysis.verb(item.at).lower) in _TELLING
    if not (_is_occasion(noun) or inquiry) or analysis.words(first)[0] not in ("in", "at", "during"):
        return None
    told = clause_verb_after(analysis, date)
    if told is None or told.subject is None or told.subject[0] < date:
        return None
    own = re.split(",i?w|;", analysis.shape[told.at :])[0]  # "chose union with Norland, which left in 1957"
    return None if "k" in own else told


def _told_before(analysis: Analysis, item: Predicate) -> Predicate | None:
    """ "warned in a statement issued on Monday", "elected in a vote held in May": one and the same day."""
    noun = item.at - 1
    told = analysis.predicate_at(item.governor) if item.governor is not None else None
    told = told or analysis.predicate_before(item.at)
    if told is None or analysis.shape[noun] != "n" or "k" in analysis.shape[told.at : noun]:
        return None
    word, verb = analysis.noun(noun).lower, verbs.base(analysis.verb(told.at).lower)
    within = analysis.shape[noun - 1] == "i" and analysis.words(noun - 1)[0] in ("in", "at", "during", "on")
    if within and verb in SAYING | _SPEAKING_OUT and word in OCCASIONS:
        return told
    told = finite_of_chain(analysis, told)
    takes_place = verbs.base(analysis.verb(item.at).lower) in _TAKING_PLACE and _is_occasion(word)
    taken_part = noun == told.at + 1 and verb in _TAKING_PART
    return told if takes_place and (within or taken_part) else None


def _found_by_poll(analysis: Analysis, item: Predicate) -> Predicate | None:
    """ "Trailed by nine points in a poll taken in May", "a poll, conducted in May, put her ahead": what it found."""
    if item.subject is None or verbs.base(analysis.verb(item.at).lower) not in _FIELDWORK:
        return None
    if analysis.noun(item.subject[0]).lower not in _POLLS:
        return None
    by = analysis.words(item.subject[0] - 1)[-1] if item.subject[0] else ""
    if by in ("in", "by", "to"):
        return analysis.predicate_at(item.governor) if item.governor is not None else None
    finite = (other for other in analysis.predicates if other.kind == "v" and other.at > item.at and other.subject)
    return next((other for other in finite if other.subject and other.subject[0] == item.subject[0]), None)


def _told_by_main_verb(analysis: Analysis, item: Predicate) -> Predicate | None:
    """ "An inspection carried out in May found cracks", "images, taken in May, showed smoke", "elections held in May
    brought her to power", "a revolt led by Hale in 1796 shook the island", "talks held in May ended without agreement":
    what came of it, for that it was held tells a reader nothing."""
    apart = analysis.shape[item.at - 1] == ","
    relative = item.role == "relative"
    if (
        item.subject is None
        or item.subject[0] != item.subject[1]
        or item.subject[0] != item.at - 1 - (apart or relative)
    ):
        return None
    noun, verb = analysis.noun(item.subject[0]).lower, verbs.base(analysis.verb(item.at).lower)
    verb = "conduct" if verb == "take" and relative else verb
    if apart and verb not in _FIELDWORK | _SHOOTING | _TAKING_PLACE:
        return None  # "her first paper, published in 1949, described a new way"
    told = next(
        (other for other in analysis.predicates if other.at > item.at and other.kind == "v" and other.role == "main"),
        None,
    )
    if told is None or told.subject is None or told.subject[0] != item.subject[0]:
        return None
    if has_date_of_its_own(analysis, told.at, len(analysis.shape)):
        return None
    found = noun in _INQUIRIES | _POLLS | _TEXTS and verb in _TELLING
    shows = verbs.base(analysis.verb(told.at).lower)
    found = found or _shows(noun, verb, shows)
    brought = nouns.is_event(noun) and verb in _TAKING_PLACE | _FIELDWORK
    brought = brought or (verb == "lead" and (noun in _MARCHING or nouns.is_event(noun)))
    brought = brought or (noun in _CONTESTS and verb in _OPENING and shows in _TAKING_PART)
    tense = analysis.first_letter(told.at)
    # "photographs released on Tuesday show the damage": of what was taken earlier only the taking is dated
    news = tense == "Z" and noun in _IMAGES and verb in _PUBLISHING and shows in _SHOWING
    so = news or (tense in "VL" and (found or brought))
    of_a_thing = analysis.shape[told.at + 1 : told.at + 2] in "nh"
    nothing = told.at + 1 < len(analysis.chunks) and analysis.words(told.at + 1)[0] in ("no", "none", "nothing")
    so = not nothing if of_a_thing and so else brought and not of_a_thing and _is_outcome(analysis, told)
    return told if so else None


def _only_took_place(analysis: Analysis, item: Predicate) -> bool:
    """ "(An inspection) that took place", "that was carried out"."""
    group = analysis.words(item.at)
    held = group[0] in ("was", "were") and verbs.base(group[1]) in _TAKING_PLACE | _FIELDWORK if group[1:] else False
    place = item.at + 1 < len(analysis.chunks) and analysis.words(item.at + 1) == ["place"]
    return held or group == ["took", "place"] or (group == ["took"] and place)


def _over_within_days(analysis: Analysis, item: Predicate, date: int) -> Predicate | None:
    """ "A raft launched from Dane in 1988 kept afloat for a week", "a search begun in May 1998 was called off after
    nine days": how soon a thing begun in a year or a month was over."""
    told = analysis.verb_after(item.at)
    if told is None or item.subject is None or told.subject is None or told.subject[0] != item.subject[0]:
        return None
    begun = verbs.base(analysis.verb(item.at).lower) in _BEGINNING and item.subject[1] == item.at - 1
    long = _YEAR_OR_MONTH.fullmatch(" ".join(analysis.words(date))) is not None
    if not (begun and long) or has_date_of_its_own(analysis, told.at, len(analysis.shape)):
        return None
    clause = _clause_of(analysis, told)
    days = any(analysis.letters_of(at) == "q" and _DAYS.search(" ".join(analysis.words(at))) for at in clause)
    return told if days and _is_outcome(analysis, told) else None


def _clause_of(analysis: Analysis, told: Predicate) -> range:
    """The chunks of a verb and what follows it, as far as its clause goes on without a break."""
    return range(told.at, told.at + len(re.split("[,;uhwcl]", analysis.shape[told.at :])[0]))


def _is_outcome(analysis: Analysis, told: Predicate) -> bool:
    """ "(The coup) was reversed within three weeks", "ended without agreement", "failed": what came of it, and no more
    than that it is remembered, or what was done long after."""
    said = {word for at in _clause_of(analysis, told) for word in analysis.words(at)}
    passive = analysis.letters_of(told.at) in ("BL", "BLr") and analysis.words(told.at)[0] in ("was", "were")
    past = passive or analysis.letters_of(told.at) in ("V", "Vr")
    return past and said.isdisjoint(_LATER) and verbs.base(analysis.verb(told.at).lower) not in _BESIDE_THE_POINT


def _found_at_work(analysis: Analysis, item: Predicate) -> Predicate | None:
    """ "Engineers drilling in May found that the pier was hollow", "inspectors who visited the mill in May found
    children at work": what was found by who was at work there then."""
    told = next((other for other in analysis.predicates if other.at > item.at), None)
    if told is None or told.kind != "v" or told.subject is None or item.subject is None:
        return None
    visited = item.role == "relative" and verbs.base(analysis.verb(item.at).lower) in _VISITING
    if not (visited and told.subject[0] == item.subject[0]) and told.subject[1] != item.at - 1:
        return None
    past = analysis.first_letter(told.at) == "V" and "k" not in analysis.shape[told.at :]
    finding = _FINDING | _REPORTING if visited else _FINDING
    return told if past and verbs.base(analysis.verb(told.at).lower) in finding else None


def _shown_by_data(analysis: Analysis, item: Predicate) -> Predicate | None:
    """ "Dust from bones dug up in March shows that ...", "records published on Monday suggest that ...": what the
    data of that day tell, of whatever noun of the subject the participle is."""
    told = analysis.verb_after(item.at)
    if told is None or told.subject is None or not told.subject[0] <= item.at - 1 <= told.subject[1]:
        return None
    gathered = verbs.base(analysis.verb(item.at).lower) in _GATHERING and analysis.shape[item.at - 1] == "n"
    shows = verbs.base(analysis.verb(told.at).lower) in _SHOWING and analysis.shape[told.at + 1 : told.at + 2] == "h"
    return told if gathered and shows and "k" not in analysis.shape[told.at :] else None


def _came_of_attempt(analysis: Analysis, item: Predicate) -> Predicate | None:
    """ "A first attempt to drill, made on 6 January, failed": how an attempt went, for who reads of one asks that."""
    subject = item.subject
    told = next((other for other in analysis.predicates if other.at > item.at and other.role == "main"), None)
    if subject is None or told is None or told.subject is None or told.subject[0] != subject[0] or told.kind != "v":
        return None
    attempt = nouns.singular(analysis.noun(subject[0]).lower) in nouns.ATTEMPTS
    past = analysis.first_letter(told.at) in "VB" and "k" not in analysis.shape[told.at :]
    return told if attempt and past and verbs.base(analysis.verb(item.at).lower) in _ATTEMPTING else None


def _shows(noun: str, verb: str, told: str) -> bool:
    """Whether what is told is what an image showed when it was taken, or who was sent found there."""
    shot = noun in _IMAGES or (noun in _INQUIRIES and verb in _SHOOTING)
    return (shot and verb in _SHOOTING | _TELLING and told in _SHOWING) or (
        noun in _MARCHING and verb == "send" and told in ("find", "discover", "report")
    )
