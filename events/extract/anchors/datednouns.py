"""Nouns that have the date themselves, where the verb tells what came later: "the eruption of 1985 moved the government
to build shelters", "talks followed the election of March 13", "under a treaty of 1951 Norland pays a fee".
"""

import re

from events.extract.anchors import bearing, comparisons
from events.extract.anchors.parentheses import BEING
from events.extract.lexicon import kinds, nouns, verbs
from events.extract.lexicon.speech import OCCASIONS, SAYING
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import ABOUT_THE_DATE, OWN_DATE, Anchor
from events.extract.syntax.datephrase import phrase_start

_TOGETHER = word_set("in at during on with for within amid after before since following until till ahead prior to")
"""Prepositions of what was then, or that tell how far from then it was."""
_TEXTS = word_set("law act decree constitution charter judgment ruling verdict statute edict ordinance judgement bill")
"""What is made on a day and holds from then on."""
_SAYS = (
    OCCASIONS
    | _TEXTS
    | word_set(
        "e-mail memorandum telegram dispatch decision opinion order resolution petition complaint affidavit reply"
    )
) - word_set("event ceremony conference")
"""What is written or spoken on a day, and says something."""
_GIVEN = word_set("dated sent written published issued printed posted delivered recorded")
_LISTS = word_set("catalogue catalog list register inventory book chart guide manual prospectus edition print plan")
_FINDING = word_set(
    "find discover rediscover recognise recognize identify spot read see copy trace steal buy sell borrow show exhibit"
)
"""What is done long after a text or a picture is made."""
_ANSWERING = word_set(
    "sentence jail imprison convict fine blame thank apologise apologize criticise criticize arrest charge punish"
    " condemn praise compensate execute prosecute indict hang"
)
"""What is done for, or of, something that was done: "sentenced for the 1982 killings"."""
_BLAMED = _ANSWERING | {"accuse", "suspect"}
_OVERTURNING = word_set("overturn uphold reverse quash annul overrule affirm")
_JUDGING = word_set(
    """
    credit blame praise describe mention attribute ascribe cite condemn criticise criticize denounce remember discuss
    deplore hail lament mourn regret welcome applaud recount relate compare liken
    """
)
"""What is said of a thing, whose date beside it is its own: "credited a storm on 22 August"."""
_POINTING = word_set("point refer allude")
"""Verbs of who only speaks "to" what was before."""
_GOING_INTO = word_set("investigating looking probing examining mourning reviewing")
_LISTING = word_set(
    "list describe name count record document note detail cite mention report identify catalogue catalog"
)
_SHOWING = word_set(
    """
    photograph picture image footage painting account memory silence debate testimony evidence witness veteran survivor
    victim anniversary commemoration study inquiry investigation history version
    """
)
"""What tells of, or is left of, something that was before."""
_FLEETING = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun|yester)day|today|tonight|(?:this|last) (?:week|month|year)"
)
TAKING_PART = word_set(
    """
    win lose hold contest host organise organize fight survive complete enter join play lead miss run start end sweep
    boycott
    """
)
"""Verbs that happen when their object does: "won the 2016 election"."""


def in_a_document(analysis: Analysis, first: int, date: int) -> Anchor | None:
    """ "Produced an e-mail of 29 October, in which Hale asked for help", "a memo dated 2 June that warned of cracks":
    what a text of the date in chunk `date` says."""
    written = analysis.shape[first - 1 : first] == "l" and analysis.verb(first - 1).lower in _GIVEN
    if not written and (first == date or analysis.words(first) not in (["of"], ["from"])):
        return None
    noun = first - 1 - written
    if noun < 0 or analysis.shape[noun] != "n" or nouns.singular(analysis.noun(noun).lower) not in _SAYS:
        return None
    opened = re.compile(r",?(?:(?P<in>iw)|w(?=v)|(?=g))").match(analysis.shape, date + 1)
    told = next((item for item in analysis.predicates if item.at >= opened.end()), None) if opened else None
    if opened is None or told is None or told.subject is None:
        return None
    within = opened["in"] and analysis.words(opened.end() - 2) == ["in"] and told.role == "relative"
    says = told.at == opened.end() and verbs.base(analysis.verb(told.at).lower) in SAYING
    return Anchor(rule=ABOUT_THE_DATE, predicate=told) if within or says else None


def of_its_noun(analysis: Analysis, first: int, date: int) -> Anchor | None:
    """The noun just before "of" and the date in chunk `date`, whose phrase begins at `first`; None for one that its
    verb was done with."""
    noun = first - 1
    if first < 1 or analysis.words(first) != ["of"] or analysis.shape[noun] != "n" or not names_a_day(analysis, noun):
        return None
    told = subject_of(analysis, noun)
    if told is not None and told.at > date:
        return _of_subject(analysis, noun, told)
    shown = _shown(analysis, noun)
    if shown is not None:
        return Anchor(rule=OWN_DATE, noun=noun, told=shown)
    if _is_together(analysis, noun):
        return None
    return told_when(analysis, after_its_day(analysis, noun, date), date)


def told_when(analysis: Analysis, found: Anchor | None, date: int) -> Anchor | None:
    """ "Recalls the killings in May, when Hale shot two men": what a clause tells of a noun's date, else the noun."""
    told = comparisons.when_clause(analysis, date) if found is not None and found.noun is not None else None
    clear = told is not None and told.subject is not None and analysis.last_letter(told.subject[0]) != "X"
    return Anchor(rule=ABOUT_THE_DATE, predicate=told) if clear else found


def of_modifier(analysis: Analysis, noun: int) -> Anchor | None:
    """ "Under a 1998 treaty, Norland pays a fee", "the reform followed the 1967 riots": a noun that a date modifies."""
    if not names_a_day(analysis, noun):
        return None
    told = subject_of(analysis, noun)
    if told is not None:
        present = analysis.first_letter(told.at) == "Z"
        return _of_subject(analysis, noun, told) if present else None
    if _is_together(analysis, noun):
        return None
    found = after_its_day(analysis, noun, noun)
    if _is_pointed_at(analysis, noun):
        return found
    turns = analysis.shape[noun - 1 : noun] in ("i", "o")
    return found if found is not None and found.told and (turns or bearing.comes_after(analysis, found.told)) else None


def with_its_noun(analysis: Analysis, first: int, date: int) -> Anchor | None:
    """ "Became a free country in 1845, with a modern constitution in 1875": a second date is of what it had then."""
    noun = first - 1
    if noun < 2 or analysis.shape[noun - 1 : noun + 1] != "in" or analysis.words(noun - 1) != ["with"]:
        return None
    verb = analysis.predicate_before(noun)
    if verb is None or verb.kind != "v" or verb.subject is None or "k" not in analysis.shape[verb.at : noun]:
        return None
    if verbs.base(analysis.verb(verb.at).lower) not in BEING or first == date:
        return None
    return Anchor(rule="parenthesis after a noun", noun=noun, subject=verb.subject)


def of_what_is_listed(analysis: Analysis, first: int) -> Anchor | None:
    """ "The report lists nine incidents since 2010 in which trains ran over cattle": a list is made at one time, and
    what it counts was before; not "has recorded nine incidents since 2010"."""
    told = analysis.predicate_before(first)
    if told is None or told.kind != "v" or analysis.words(first) != ["since"]:
        return None
    counted = re.fullmatch("n(?:on)*", analysis.shape[told.at + 1 : first]) and "Q" in analysis.letters_of(told.at + 1)
    lists = verbs.base(analysis.verb(told.at).lower) in _LISTING and analysis.letters_of(told.at) in ("Z", "V")
    if not counted or not lists or not nouns.is_event(analysis.noun(told.at + 1).lower):
        return None
    return Anchor(rule=OWN_DATE, noun=told.at + 1)


def of_what_is_gone_into(analysis: Analysis, first: int) -> Anchor | None:
    """ "Police are looking into a fire on Monday": what is gone into now was before, and has the date."""
    told = analysis.predicate_before(first)
    if told is None or told.kind != "v" or not analysis.letters_of(told.at).startswith("B"):
        return None
    inquires = analysis.verb(told.at).lower in _GOING_INTO and analysis.words(told.at)[0] in ("is", "are")
    chain = re.fullmatch(r"i?n(?:[io]n)*", analysis.shape[told.at + 1 : first]) if inquires else None
    noun = told.at + 1 + (analysis.shape[told.at + 1 : told.at + 2] == "i")
    told_of = nouns.singular(analysis.noun(noun).lower) if chain is not None else ""
    happened = nouns.is_event(told_of) and kinds.kind(told_of) != "text"
    return Anchor(rule=OWN_DATE, noun=noun) if happened else None


def of_aftermath(analysis: Analysis, first: int, date: int) -> Anchor | None:
    """ "The inquiry follows the collapse of a stand on August 7": the date is that of what was before."""
    told = analysis.predicate_before(first)
    if told is None or told.kind != "v" or told.subject is None or not bearing.comes_after(analysis, told):
        return None
    found = re.fullmatch(r"i?n(?:[io]n)*", analysis.shape[told.at + 1 : first])
    noun = told.at + 1 + (analysis.shape[told.at + 1 : told.at + 2] == "i")
    whole = re.sub(r",[^,]*,", "", analysis.shape[told.subject[0] : told.at])  # "Hale, elected in 2002, amended"
    dated = "k" in whole
    if found is None or analysis.last_letter(noun) == "X" or analysis.words(noun) == ["suit"]:
        return None  # "reversed themselves in January"
    if _is_counted_on(analysis, noun, date):
        return None
    if noun > told.at + 1 and analysis.words(told.at + 1)[0] in ("in", "at", "during"):
        return None  # "recalled in an interview"
    if not (dated or nouns.is_strong_event(analysis.noun(noun).lower)):
        return None
    return Anchor(rule=OWN_DATE, noun=noun, told=told)


def _is_counted_on(analysis: Analysis, noun: int, date: int) -> bool:
    """ "Overturned that decision", "overturned the decision a year later": what was told before has its date there."""
    return analysis.words(noun)[0] in ("that", "this") or analysis.words(date)[-1] in ("later", "afterwards")


def of_what_is_judged(analysis: Analysis, first: int, date: int) -> Anchor | None:
    """ "She credited an unusual storm on August 22": a day that is not of the text's own is that of what is told of,
    not of the telling; so is that of what a court overturns on a day told before."""
    if analysis.shape[max(0, first - 2) : first] == "kc":
        first = phrase_start(analysis, first - 2)  # "a storm on August 22 and 23"
    told = analysis.predicate_before(first)
    overturns = told is not None and verbs.base(analysis.verb(told.at).lower) in _OVERTURNING
    if told is not None and overturns and "k" in analysis.shape[: told.at]:
        verdict = re.fullmatch(r"n(?:[io]n)*", analysis.shape[told.at + 1 : first]) is not None
        verdict = verdict and nouns.is_event(analysis.noun(told.at + 1).lower)
        verdict = verdict and not _is_counted_on(analysis, told.at + 1, date)
        return Anchor(rule=OWN_DATE, noun=told.at + 1) if verdict else None
    if told is None or told.kind != "v" or told.subject is None or first == date:
        return None
    if verbs.base(analysis.verb(told.at).lower) not in _JUDGING or _FLEETING.match(analysis.words(date)[0]):
        return None
    if re.fullmatch(r"(?:n[io])?n(?:on)*", analysis.shape[told.at + 1 : first]) is None:
        return None
    last = max(at for at in range(told.at + 1, first) if analysis.shape[at] == "n" and analysis.shape[at - 1] != "o")
    return Anchor(rule=OWN_DATE, noun=last, told=told) if nouns.is_event(analysis.noun(last).lower) else None


def of_what_is_outlived(analysis: Analysis, first: int, date: int) -> Anchor | None:
    """ "Has survived earthquakes, war and a fire in 1893 that destroyed its chapel": what somebody has done by now has
    no day in the past; what is last told of has it, and is told by what it did."""
    told = analysis.predicate_before(first)
    noun = first - 1
    if told is None or told.kind != "v" or told.subject is None or analysis.words(told.at)[0] not in ("has", "have"):
        return None
    listed = re.fullmatch(r"n(?:(?:,n)*,?cn)?", analysis.shape[told.at + 1 : first])
    if listed is None or first == date or analysis.words(first)[0] not in ("in", "on", "of"):
        return None
    if analysis.words(noun)[0] not in ("a", "an") or not nouns.is_event(analysis.noun(noun).lower):
        return None
    did = re.match("wr?v", analysis.shape[date + 1 :])
    deed = analysis.predicate_at(date + did.end()) if did is not None else None
    if deed is not None and deed.subject == (noun, noun) and analysis.first_letter(deed.at) == "V":
        return Anchor(rule=ABOUT_THE_DATE, predicate=deed)
    return Anchor(rule=OWN_DATE, noun=noun)


def of_what_is_answered_for(analysis: Analysis, first: int) -> Anchor | None:
    """ "Three men convicted over an attack in 2011": the date beside what was done is of that, not of its answer."""
    told = analysis.predicate_at(first - len("lin")) if analysis.shape.endswith("lin", 0, first) else None
    if told is None or told.role != "participle" or told.subject is None:
        return None
    noun = first - 1
    new = analysis.words(noun)[0] in ("a", "an") or nouns.is_plural(analysis.noun(noun).lower)
    answers = verbs.base(analysis.verb(told.at).lower) in _BLAMED
    for_it = answers and analysis.words(noun - 1)[0] in ("over", "for", "of", "in")
    if not (new and for_it and nouns.is_strong_event(analysis.noun(noun).lower)):
        return None
    return Anchor(rule=OWN_DATE, noun=noun, told=told)


def of_two_things(analysis: Analysis, first: int, date: int) -> str:
    """ "Applied for the 2014 and 2018 games": why either date, which only tells the noun's kind, dates nothing; ""."""
    one = date - 2 if analysis.shape[max(0, date - 2) : date + 2] == "kckn" else date
    if analysis.shape[one : one + 4] != "kckn" or analysis.words(one)[0] != "the":
        return ""
    first = phrase_start(analysis, one)
    asked = analysis.words(first)[0] in ("for", "of", "about", "over", "against")
    return "the date describes what the verb was done for" if asked else ""


def of_a_thing(analysis: Analysis, first: int, date: int) -> str:
    """ "Found it in a catalogue of 1802", "in 1970 she quoted a letter of 1911": why a year that only tells of which
    book or picture is meant dates nothing; ""."""
    noun = first - 1
    if first < 2 or analysis.words(first) != ["of"] or analysis.shape[noun] != "n" or first + 1 != date:
        return ""
    told = analysis.predicate_before(noun)
    head = nouns.singular(analysis.noun(noun).lower)
    listed = re.search(r",i(?:n)?$", analysis.shape[:noun])
    if listed and analysis.words(listed.start() + 1)[0] in ("among", "including"):
        return "the date only tells which thing is meant"  # "destroyed the records, among them the census of 1821"
    apposed = analysis.shape[noun - 1] == "," and analysis.words(noun)[0] in ("a", "an") and not nouns.is_event(head)
    if apposed and analysis.shape[date + 1 : date + 2] in ("w", ",", ".", ""):
        return "the date only tells which thing is meant"  # "her part in Rain, a musical of 1951"
    if told is not None and told.kind == "t" and analysis.words(noun - 1) == ["under"]:
        return "the date only tells which thing is meant"  # "refused to send them back under a law of 1947"
    if told is None or told.kind != "v" or not (kinds.kind(head) in ("text", "work") or head in _LISTS):
        return ""
    governed = analysis.shape[noun - 1] == "i"
    finds = governed and verbs.base(analysis.verb(told.at).lower) in _FINDING
    dated = re.search(r"k(?:,?n)?$", analysis.shape[: told.at]) is not None
    return "the date only tells which thing is meant" if finds or dated else ""


def names_a_day(analysis: Analysis, noun: int) -> bool:
    """Whether a noun is what happens, or is made, on a day."""
    word = analysis.noun(noun).lower
    return nouns.is_event(word) or nouns.singular(word) in _TEXTS


def subject_of(analysis: Analysis, noun: int) -> Predicate | None:
    """The finite verb whose subject a noun is, None for none."""
    found = (item for item in analysis.predicates if item.kind == "v" and item.subject and item.subject[0] == noun)
    return next(found, None)


def _of_subject(analysis: Analysis, noun: int, told: Predicate) -> Anchor | None:
    word = analysis.noun(noun).lower
    says = word in OCCASIONS or verbs.base(analysis.verb(told.at).lower) in SAYING
    return None if says or not bearing.is_later(analysis, told) else Anchor(rule=OWN_DATE, noun=noun, told=told)


def _is_together(analysis: Analysis, noun: int) -> bool:
    """Whether a noun is where or when its verb was done, or how far from that."""
    if analysis.shape[noun - 1 : noun] not in ("i", "r") or _is_pointed_at(analysis, noun):
        return False
    return analysis.words(noun - 1)[0] in _TOGETHER and _answered(analysis, noun) is None


def _answered(analysis: Analysis, noun: int) -> Predicate | None:
    """The verb of what was done for a noun: "sentenced him to 20 years for the 1982 killings"; None for none."""
    if not noun or analysis.words(noun - 1)[0] not in ("for", "of"):
        return None
    before = analysis.predicate_before(noun)
    if before is None or before.kind != "v" or before.subject is None:
        return None
    return before if verbs.base(analysis.verb(before.at).lower) in _ANSWERING else None


def _is_pointed_at(analysis: Analysis, noun: int) -> bool:
    """ "Pointed to the collision of 2001": whether somebody only speaks of a noun."""
    if noun < 2 or analysis.words(noun - 1) != ["to"]:
        return False
    return analysis.shape[noun - 2] == "v" and verbs.base(analysis.verb(noun - 2).lower) in _POINTING


def _shown(analysis: Analysis, noun: int) -> Predicate | None:
    """The verb of "left over its silence on the murders of 1982", "shows photographs of the floods of 1953": what a
    text, a picture or a witness is of was before; None for none."""
    if analysis.shape[noun - 2 : noun] not in ("ni", "no") or analysis.words(noun - 1)[0] not in ("of", "on"):
        return None
    head = nouns.singular(analysis.noun(noun - 2).lower)
    before = analysis.predicate_before(noun - 1)
    shows = head in _SHOWING or kinds.kind(head) in ("text", "work")
    return before if shows and before is not None and before.kind == "v" and before.subject is not None else None


def after_its_day(analysis: Analysis, noun: int, date: int) -> Anchor | None:
    """The anchor of a noun that the verb before it has as its object or after a preposition that turns, or of one at
    the head of the clause."""
    opener = analysis.words(noun - 1)[0] if noun and analysis.shape[noun - 1] in "io" else ""
    before = analysis.predicate_before(noun)
    if before is not None and before.kind != "v":
        return None
    if before is not None and before.at == noun - 1:
        together = verbs.base(analysis.verb(before.at).lower) in TAKING_PART
        return None if together or before.subject is None else Anchor(rule=OWN_DATE, noun=noun, told=before)
    answered = _answered(analysis, noun)
    if answered is not None:
        return Anchor(rule=OWN_DATE, noun=noun, told=answered)
    if opener == "of" and before is not None and bearing.comes_after(analysis, before) and before.subject is not None:
        return Anchor(rule=OWN_DATE, noun=noun, told=before)  # "marked the anniversary of the uprising of 1956"
    if opener not in bearing.TURNING and not _is_pointed_at(analysis, noun):
        return None
    if before is not None:
        return Anchor(rule=OWN_DATE, noun=noun, told=before)
    after = analysis.verb_after(date)
    return Anchor(rule=OWN_DATE, noun=noun, told=after) if after is not None and after.subject is not None else None
