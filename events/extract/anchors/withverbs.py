"""What a noun or a participle with a date names, told by the verb that says what happened in it: "fought a war with
Norland between 1858 and 1868", "won the runoff held in May", "fled during an attempted coup in 2014".

"Wars with Norland", "Runoff was held" and "Attempted coup" tell less of the same day. So with "marked the end of the
mission on Monday", "will be shown in Brno in July and at a festival in Pordenone in October", "will present a plan for
securing the border by June", and "while he was visiting Norland in July, soldiers seized power".
"""

import re
from dataclasses import replace

from events.extract.anchors.seasons import told_by_season
from events.extract.lexicon import kinds, verbs
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import Anchor
from events.extract.syntax.outcomes import past_of_infinitive
from events.extract.syntax.verbchains import clause_verb_after, is_present
from events.patterns import seldom

_JOINED = re.compile(r"[noirjtgl]*,?cr?")
_FIGHTING = word_set("fight wage win lose lead suffer survive undergo hold stage boycott attend contest make pay play")
"""Verbs that with their object are one happening."""
_WINNING = word_set("win lose boycott contest attend sweep skip miss disrupt watch monitor")
_HELD = word_set(
    "held staged contested fought run played supervised overseen monitored organised organized conducted observed"
)
_MARKING = word_set("mark commemorate")
_OWN_DAY = seldom(r"(?:mon|tues|wednes|thurs|fri|satur|sun|yester)day|today|tonight|last night")
_PLANS = word_set("plan proposal programme program strategy scheme roadmap blueprint bill timetable concept draft")
_SUFFERED = word_set("suffered sustained")
_MEANWHILE = word_set("during amid")
_MADE_PUBLIC = word_set("published released issued unveiled presented")
_DURING = word_set("while whilst when")


def by_its_verb(analysis: Analysis, anchor: Anchor, date: int) -> Anchor:
    """The anchor of the verb that tells the happening, where its noun or participle is what a date at a chunk was given
    to; else the anchor as it is."""
    if anchor.told is not None and _is_marked(analysis, anchor.told, date):
        return replace(anchor, noun=None, told=None, predicate=anchor.told)
    if anchor.told is not None or anchor.subject is not None:
        return anchor
    if anchor.noun is not None and date > anchor.noun:
        second = _at_second_place(analysis, anchor.noun, date)
        if second is not None:
            return replace(anchor, noun=None, predicate=second, resume=anchor.noun - 1, certain=False)
        verb = _fought(analysis, anchor.noun, date) or _meanwhile(analysis, anchor.noun, date)
    elif anchor.predicate is not None and anchor.predicate.role == "participle":
        verb = (
            _won(analysis, anchor.predicate)
            or _suffered(analysis, anchor.predicate)
            or _reported(analysis, anchor.predicate)
            or _concluded(analysis, anchor.predicate)
            or _while_doing(analysis, anchor.predicate, date)
        )
    elif anchor.predicate is not None:
        by_season = told_by_season(analysis, anchor)
        if by_season is not None:
            return by_season
        verb = (
            _done(analysis, anchor.predicate)
            or _thwarted(analysis, anchor.predicate, date)
            or _while_doing(analysis, anchor.predicate, date)
            or _planned(analysis, anchor.predicate)
            or _went_on(analysis, anchor.predicate)
            or _lasted(analysis, anchor.predicate)
            or _while_away(analysis, anchor.predicate, date)
            or _awaited(analysis, anchor.predicate)
        )
    else:
        verb = None
    return anchor if verb is None else replace(anchor, noun=None, predicate=verb)


def _fought(analysis: Analysis, noun: int, date: int) -> Predicate | None:
    """The verb whose object the noun is: "fought a series of wars with settlers between 1858 and 1868"."""
    before = re.search(r"vn(?:on)*$", analysis.shape[: noun + 1])
    after = re.match(r"n(?:[oi]n)*i?$", analysis.shape[noun:date])
    verb = _finite(analysis, before.start()) if before and after else None
    return verb if verb and verbs.base(analysis.verb(verb.at).lower) in _FIGHTING else None


def _is_marked(analysis: Analysis, told: Predicate, date: int) -> bool:
    """ "Marked the end of the mission on Tuesday": a day of the text's own is that of marking."""
    marks = verbs.base(analysis.verb(told.at).lower) in _MARKING and told.kind == "v" and told.subject is not None
    return marks and bool(_OWN_DAY.match(analysis.words(date)[0]))


def _at_second_place(analysis: Analysis, noun: int, date: int) -> Predicate | None:
    """The verb told once for two places: "will be shown in Brno in July and at a festival in Pordenone in October"."""
    before = re.search(r"v(?:in(?:[oi]n)*)?i?k,?ci$", analysis.shape[:noun])
    verb = analysis.predicate_at(before.start()) if before else None
    joined = verb is not None and verb.kind == "v" and verb.subject is not None and verb.certain and not verb.object
    return verb if joined and re.match(r"n(?:[oi]n|,n)*,?i?k$", analysis.shape[noun : date + 1]) else None


def _planned(analysis: Analysis, gerund: Predicate) -> Predicate | None:
    """The verb of whose plan a date is: "will present a plan for securing the border by June"."""
    if gerund.role != "gerund" or analysis.words(gerund.at - 1) != ["for"]:
        return None
    if analysis.shape[gerund.at - 3 : gerund.at - 1] != "vn" or analysis.noun(gerund.at - 2).lower not in _PLANS:
        return None
    verb = analysis.predicate_at(gerund.at - 3)
    return verb if verb is not None and verb.kind == "v" and verb.subject is not None else None


def _awaited(analysis: Analysis, expecting: Predicate) -> Predicate | None:
    """ "When the merger is completed, which both sides expect to happen in May": what is expected."""
    if expecting.role != "relative" or analysis.shape[expecting.at + 1 : expecting.at + 2] != "t":
        return None
    if analysis.words(expecting.at + 1) not in (["to", "happen"], ["to", "occur"]):
        return None
    which = analysis.shape.rfind(",w", 0, expecting.at)
    before = analysis.predicate_before(which)
    close = before is not None and not set(",;") & set(analysis.shape[before.at : which])
    return before if close and before is not None and before.kind == "v" and before.subject is not None else None


def _done(analysis: Analysis, did: Predicate) -> Predicate | None:
    """ "Was required to give notice, which it did in May": what was done, as the infinitive before it tells."""
    if did.role != "relative" or did.object is None or analysis.words(did.at) != ["did"]:
        return None
    which = analysis.shape.rfind(",w", 0, did.at)
    to_do = analysis.predicate_before(which)
    if to_do is None or to_do.kind != "t" or to_do.subject is None or len(analysis.words(to_do.at)) != 2:
        return None
    word = verbs.past_of_base(analysis.verb(to_do.at).lower)
    close = re.fullmatch(r"i?n(?:[oi]n)*", analysis.shape[to_do.at + 1 : which])
    if not word or close is None:
        return None
    told = analysis.shape[to_do.at - 2 : to_do.at] == "vn" and _can_act(analysis, to_do.at - 1)
    subject = (to_do.at - 1, to_do.at - 1) if told else to_do.subject
    return replace(to_do, kind="v", role="main", governor=None, subject=subject, word=word)


def _went_on(analysis: Analysis, went: Predicate) -> Predicate | None:
    """ "Went on to win the cup in 2011": what somebody did in the end, as the infinitive tells."""
    went_on = analysis.words(went.at) in (["went", "on"], ["had", "gone", "on"])
    to_do = analysis.predicate_at(went.at + 1) if went_on else None
    word = past_of_infinitive(analysis, to_do) if to_do is not None and to_do.kind == "t" else ""
    return replace(went, at=went.at + 1, word=word) if word else None


def _lasted(analysis: Analysis, ended: Predicate) -> Predicate | None:
    """ "The siege lasted 70 days and ended in 1644": how long, which with its end is told of that date."""
    lasted = analysis.verb_before(ended.at) if ended.role == "main" and analysis.words(ended.at) == ["ended"] else None
    if lasted is None or lasted.subject is None or lasted.subject != ended.subject:
        return None
    return (
        lasted
        if re.fullmatch("vnr?,?c", analysis.shape[lasted.at : ended.at]) and _is_length(analysis, lasted)
        else None
    )


def _is_length(analysis: Analysis, lasted: Predicate) -> bool:
    """Whether a verb tells how long something lasted."""
    return analysis.words(lasted.at) == ["lasted"] and analysis.letters_of(lasted.at + 1) == "q"


def _can_act(analysis: Analysis, chunk: int) -> bool:
    """ "Norland", "the union", "soldiers": a name, somebody or a body."""
    return analysis.last_letter(chunk) == "P" or kinds.can_act(analysis.noun(chunk).lower)


def _while_away(analysis: Analysis, going_on: Predicate, date: int) -> Predicate | None:
    """The main verb after what went on meanwhile: "while he was visiting Norland in July, soldiers seized power"."""
    if going_on.subject is None or going_on.subject[0] != 1 or analysis.words(0) not in (["while"], ["when"], ["as"]):
        return None
    chunk = analysis.chunks[going_on.at]
    progressive = analysis.words(going_on.at)[0] in ("was", "were") and analysis.letters[chunk.last] == "g"
    if not progressive or analysis.shape[date + 1 : date + 2] != ",":
        return None
    verb = clause_verb_after(analysis, date)
    return _finite(analysis, verb.at) if verb is not None else None


def _while_doing(analysis: Analysis, going_on: Predicate, date: int) -> Predicate | None:
    """The main verb of what befell somebody meanwhile: "broke her leg while training in Norland in March"."""
    if going_on.kind == "t" and going_on.governor is not None:  # "while trying to flee"
        going_on = analysis.predicate_at(going_on.governor) or going_on
    if going_on.kind != "g" or analysis.words(going_on.at - 1)[-1] not in _DURING:
        return None
    told = analysis.verb_before(going_on.at)
    if told is None and analysis.shape[date + 1 : date + 2] == ",":
        told = clause_verb_after(analysis, date)
        apart = told is not None and "k" not in re.split("[,;uhw]", analysis.shape[told.at :])[0]
    else:
        apart = told is not None and set("kgt").isdisjoint(analysis.shape[told.at : going_on.at])
    if not apart or told is None or told.kind != "v" or told.subject is None or not told.certain:
        return None
    return told if analysis.first_letter(told.at) in "VAB" and not is_present(analysis, told) else None


def _meanwhile(analysis: Analysis, noun: int, date: int) -> Predicate | None:
    """The verb of what went on in it: "fled during a coup in 2014", "will pass command during a ceremony on 3 May"."""
    if not noun or analysis.words(noun - 1)[0] not in _MEANWHILE or not re.match("ni?$", analysis.shape[noun:date]):
        return None
    before = re.search(r"v[^v,;kduhwcgtl]*$", analysis.shape[: noun - 1])
    verb = analysis.predicate_at(before.start()) if before else None
    to_come = (
        verb is not None and analysis.letters_of(verb.at) in ("MF", "MBL") and analysis.words(verb.at)[0] == "will"
    )
    if to_come and verb is not None and verb.role == "main" and verb.subject is not None and verb.certain:
        return verb
    return _finite(analysis, verb.at) if verb is not None else None


def _won(analysis: Analysis, held: Predicate) -> Predicate | None:
    """The verb of which what was held is the object: "won the runoff held in May"."""
    if analysis.words(held.at)[-1] not in _HELD or analysis.shape[held.at - 2 : held.at] != "vn":
        return None
    verb = _finite(analysis, held.at - 2)
    return verb if verb and verbs.base(analysis.verb(verb.at).lower) in _WINNING else None


def _suffered(analysis: Analysis, borne: Predicate) -> Predicate | None:
    """What the subject before it suffered: "would not play because of an injury suffered in May"."""
    if analysis.words(borne.at)[-1] not in _SUFFERED or borne.subject is None or borne.subject[1] != borne.at - 1:
        return None
    before = next((item for item in reversed(analysis.predicates) if item.at < borne.subject[0] and item.subject), None)
    if before is None or before.subject is None or before.kind != "v" or not before.certain:
        return None
    if not re.fullmatch(r"v[^,;uhwcvl]*", analysis.shape[before.at : borne.subject[0]]):
        return None
    return replace(
        borne, role="relative", subject=before.subject, object=borne.subject, word=analysis.words(borne.at)[-1]
    )


def _reported(analysis: Analysis, told_in: Predicate) -> Predicate | None:
    """ "Voters have rejected a plan, according to figures released this morning": the news that is of that day."""
    found = re.search(r",iin(?:on)*$", analysis.shape[: told_in.at])
    if found is None or analysis.words(found.start() + 1) != ["according"]:
        return None
    news = analysis.verb_before(found.start())
    if news is None or news.role != "main" or news.subject is None or not news.certain:
        return None
    first = _first_joined(analysis, news)
    if first.subject is None:
        return None
    perfect = analysis.words(first.at)[0] in ("has", "have")
    return first if perfect and "k" not in analysis.shape[first.subject[0] : told_in.at] else None


def _concluded(analysis: Analysis, made_public: Predicate) -> Predicate | None:
    """ "An inquiry by the council, published in May, concluded that the dam leaked": what was made public that day."""
    if analysis.verb(made_public.at).lower not in _MADE_PUBLIC or analysis.shape[made_public.at - 1] != ",":
        return None
    follows = re.match(r"li?k,r?v(?=h)", analysis.shape[made_public.at :])
    verb = _finite(analysis, made_public.at + follows.end() - 1) if follows else None
    return verb if verb is not None and verb.subject == made_public.subject else None


def _thwarted(analysis: Analysis, tried: Predicate, date: int) -> Predicate | None:
    """ "When the ferry tried to land on Tuesday, two ships blocked its way": what came of what was tried, then."""
    trying = tried.at - (tried.kind == "t")
    opens = analysis.shape[trying : trying + 2] == "vt" and tried.subject is not None and tried.subject[0] == 1
    if not opens or analysis.words(0) != ["when"] or analysis.shape[date + 1 : date + 2] != ",":
        return None
    if analysis.words(trying) not in (["tried"], ["attempted"], ["sought"]):
        return None
    verb = clause_verb_after(analysis, date)
    return _finite(analysis, verb.at) if verb is not None and "k" not in analysis.shape[date + 1 :] else None


def _first_joined(analysis: Analysis, verb: Predicate) -> Predicate:
    """The first verb of clauses joined by "and", none of them with a date: "rents have risen and wages have fallen"."""
    while verb.subject is not None:
        earlier = analysis.verb_before(verb.at)
        if earlier is None or earlier.role != "main" or not earlier.certain or earlier.subject is None:
            break
        begins = verb.subject[0] if verb.subject[0] > earlier.at else verb.at
        if not _JOINED.fullmatch(analysis.shape, earlier.at + 1, begins):
            break
        verb = earlier
    return verb


def _finite(analysis: Analysis, chunk: int) -> Predicate | None:
    """The predicate of a plain past with a subject, at a chunk."""
    verb = analysis.predicate_at(chunk)
    past = verb is not None and verb.kind == "v" and analysis.first_letter(chunk) == "V"
    return verb if past and verb is not None and verb.subject is not None and verb.certain else None
