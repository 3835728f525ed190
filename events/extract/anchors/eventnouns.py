"""Event nouns that a date follows: "after his resignation in 2018", "the murder of a judge in May".

They have the date when they are bound to it more closely than the verb of their clause is.
"""

import re

from events.extract.anchors import bearing
from events.extract.anchors.gapping import is_gapped
from events.extract.lexicon import kinds, nouns, verbs
from events.extract.lexicon.nounclasses import TREATIES
from events.extract.lexicon.speech import OCCASIONS
from events.extract.lexicon.words import BEGINNING, word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import OCCASION, OWN_DATE, Anchor
from events.extract.syntax.regions import after_region
from events.extract.syntax.verbchains import NEAR_DAY, clause_verb_after

_DETACHING = word_set(
    """
    after before since following until till ahead prior upon of despite during amid regarding concerning about against
    including
    """
)
"""Prepositions whose event noun has a date of its own: "resigned after the defeat in May"."""

TIME_PREPOSITIONS = word_set("after before following until till ahead prior upon")
"""Prepositions after which any noun that may name an event does."""

_PORTIONS = word_set("part parts some most half third quarter two-thirds portion share rest bulk majority percent")
_ACCUSATIONS = word_set("count counts charge charges suspicion accusation accusations")
_ASKING = word_set("ask call apply push press lobby petition appeal plead beg campaign bid")
_PREPARING = word_set("prepare gear train brace practice practise rehearse ready")
_MOMENTS = word_set("arrival departure launch landing docking undocking splashdown cancellation postponement")
"""What a mission or a journey has its day by."""
_REQUESTS = word_set("call request demand plea appeal petition application bid pressure campaign need hope support")
_BEING = word_set("was is were are became become been be")
_BOUNDS = word_set("start end beginning close")
_BECOMING = word_set("become win take lift claim")
_WITH_OF = word_set("learn hear know die")
"""Verbs whose "of" says what one knows, or of what one died."""
_CONTINUED = re.compile("i?kt")
""" "(A race) on Friday to raise money": what tells more of it than its name."""
_FIRST_OF_TWO = re.compile("i?kc(?=n)")
_GATHERINGS = word_set(
    "meeting talks session hearing briefing match game debate ceremony conference summit lunch dinner"
)


def after_event_noun(analysis: Analysis, first: int) -> Anchor | None:
    """An event noun just before the date, when it is bound to the date more closely than its verb is."""
    if analysis.words(first)[0] in BEGINNING and "v" in analysis.shape[:first]:
        return None  # "built settlements in the east beginning in 1632"
    if analysis.words(first)[0] in ("by", "within") and not {"v", "t"}.isdisjoint(analysis.shape[:first]):
        return None  # "will publish the results of an inquiry by May"
    chain = _noun_chain(analysis, first)
    for at in chain:
        noun = analysis.noun(at)
        told = _told_during(analysis, at, first)
        if told is not None:
            return Anchor(rule=OCCASION, predicate=told, certain=told.certain)
        if "Y" in analysis.letters_of(at):
            continue  # "acquitted of the 1994 murder on Monday"
        if at > 1 and analysis.shape[at - 1] == "o" and analysis.words(at - 2)[-1] == "state":
            continue  # "declared a state of disaster in January"
        if at > 1 and analysis.words(at - 2) == ["out"] and analysis.letters_of(at) == "N":
            continue  # "was tested out of competition in May"
        if at > 1 and analysis.shape[at - 1] == "o" and _is_of_another(analysis, at - 2):
            continue
        if analysis.shape[:at].endswith("no") and noun.lower in TREATIES and analysis.words(first) != ["of"]:
            continue  # "was placed under the protection of the convention in 2009"
        if _is_wanted(analysis, at):
            continue
        timed = (
            at
            and analysis.words(at - 1 - (analysis.shape[max(0, at - 2) : at] in ("ii", "ro")))[0] in TIME_PREPOSITIONS
        )
        named = nouns.is_event(noun.lower) if timed else nouns.is_strong_event(noun.lower)
        if (
            named
            and at == first - 1
            and re.match("i?ko", analysis.shape[first:])
            and not _subject_of_verb(analysis, at)
        ):
            return Anchor(rule=OWN_DATE, noun=at)  # "over the sinking last August of a ferry"
        if not named or (analysis.first_letter(at) == "D" and _demonstrative(analysis, at)):
            continue
        before = analysis.shape[at - 1] if at else ""
        governor = analysis.words(at - 1 - (analysis.shape[max(0, at - 2) : at] == "ii"))[0] if at else ""
        if before in ("i", "o") and (_becomes(analysis, at) or _meets(analysis, at, governor, first)):
            return None
        if before == "o" and _has_the_date(analysis, at - 2):
            return None
        if governor in ("until", "till") and noun.lower in _BOUNDS and analysis.shape[at + 1 : at + 2] == "o":
            return None  # "will follow them until the end of the moult in April"
        if governor in ("until", "till") and _is_of_either(analysis, at):
            return None
        until = before == "u" and governor in ("until", "till") and analysis.shape[at - 2 : at - 1] == "k"
        if until or (before in ("i", "o") and (governor in _DETACHING or governor == "of")):
            return Anchor(rule=OWN_DATE, noun=at)
        connected = governor == "with" and at > 1 and analysis.words(at - 2)[-1] == "connection"
        awaited = before == "i" and governor == "for" and _CONTINUED.match(analysis.shape, first) is not None
        if awaited and _is_prepared_for(analysis, at) and _is_under_way(analysis, at):
            return Anchor(rule=OWN_DATE, noun=at)  # "is preparing the boat for a race on Friday to raise money"
        answers = before == "i" and (governor in ("for", "over", "by") or connected or _is_charged(analysis, at))
        if answers and _has_arguments(analysis, at, first):
            return Anchor(rule=OWN_DATE, noun=at)
        alone = not _subject_of_verb(analysis, at) or _is_gone_into(analysis, first)
        alone = alone or _is_first_of_two(analysis, first)
        if before in ("", ",", "-", ";", "c") and alone:
            if before == "c" and is_gapped(analysis, at) and not _is_prepared_for(analysis, at):
                return None
            return Anchor(rule="event noun in apposition", noun=at)
    return None


def _is_of_either(analysis: Analysis, noun: int) -> bool:
    """ "Hale trained him until his death in 2010": of two of one gender it may be either's, and is told whole."""
    owner, whom = analysis.words(noun)[0], analysis.words(noun - 2) if noun > 2 else []
    both = (whom, owner) in ((["him"], "his"), (["her"], "her"))
    verb = analysis.predicate_at(noun - 3) if both and analysis.shape[noun - 3] in "vg" else None
    return verb is not None and verb.subject is not None and analysis.last_letter(verb.subject[0]) == "P"


def _is_charged(analysis: Analysis, noun: int) -> bool:
    """ "On Friday charged a nurse with the murder of two patients in 2016": of two dates the second is the deed's."""
    verb = analysis.predicate_before(noun)
    charged = verb is not None and verbs.base(analysis.verb(verb.at).lower) == "charge"
    return charged and analysis.words(noun - 1) == ["with"] and analysis.shape.count("k") > 1


def _is_prepared_for(analysis: Analysis, noun: int) -> bool:
    """ "Are preparing for a launch on Thursday and a landing next week": each is what they prepare for, and has its own
    date; no second subject."""
    verb = analysis.predicate_before(noun)
    if verb is None:
        return False
    ready = bearing.base_of(analysis, verb) in _PREPARING or analysis.words(verb.at + 1)[-1] == "ready"
    return ready and "for" in (analysis.words(at)[0] for at in range(verb.at + 1, verb.at + 3))


def _is_under_way(analysis: Analysis, noun: int) -> bool:
    """ "Is preparing (for it)", and so has not come to it yet."""
    verb = analysis.predicate_before(noun)
    return verb is not None and analysis.words(verb.at)[0] in ("is", "are")


def _is_wanted(analysis: Analysis, noun: int) -> bool:
    """ "Rejected calls for his resignation on Friday", "applied for an extension in 2006": what is asked for has not
    happened, and the date is that of the asking."""
    while noun > 1 and analysis.shape[noun - 2 : noun + 1] == "non":
        noun -= 2
    if noun < 2 or analysis.words(noun - 1) != ["for"]:
        return False
    asking = analysis.shape[noun - 2] == "v" and verbs.base(analysis.verb(noun - 2).lower) in _ASKING
    return asking or (analysis.shape[noun - 2] == "n" and nouns.singular(analysis.noun(noun - 2).lower) in _REQUESTS)


def _is_of_another(analysis: Analysis, head: int) -> bool:
    """ "Suspended part of its exports on Monday", "was head of operations until May", "faces two counts of murder on
    Friday": the date is that of the verb."""
    noun = analysis.noun(head).lower
    role = kinds.is_role(noun) and analysis.shape[head - 1 : head] == "v" and analysis.verb(head - 1).lower in _BEING
    if noun in _MOMENTS and "Y" not in analysis.letters_of(head):
        return True  # "after the arrival of the third mission on Monday"
    verb = analysis.predicate_before(head)
    accused = noun in _ACCUSATIONS and verb is not None and "k" not in analysis.shape[verb.at : head]
    return noun in _PORTIONS or role or accused


def _told_during(analysis: Analysis, noun: int, first: int) -> Predicate | None:
    """ "During a stay in Lund in 1871, Hale met Holm", "in the war of 1871 Hale met Holm": what was done on an
    occasion that opens its clause."""
    date = analysis.shape.find("k", first)
    behind = analysis.shape[date + 1 : date + 2]
    if not noun or analysis.words(noun - 1)[0] not in ("in", "at", "during") or behind not in (",", "n"):
        return None
    word = analysis.noun(noun).lower
    if (noun > 1 and analysis.shape[noun - 2] not in ";uh-") or not (word in OCCASIONS or nouns.is_event(word)):
        return None
    told = clause_verb_after(analysis, date)
    if told is None or told.subject is None or told.subject[0] <= date:
        return None
    if "k" in re.split("[w;]", analysis.shape[told.at :], maxsplit=1)[0]:
        return None
    return told if behind == "," or (told.certain and told.subject[0] == date + 1) else None


def _becomes(analysis: Analysis, noun: int) -> bool:
    """ "became the youngest winner of the championship on Saturday": the date is that of becoming."""
    verb = analysis.verb_before(noun)
    becomes = verb is not None and verbs.base(analysis.verb(verb.at).lower) in _BECOMING
    return becomes and verb is not None and bool(re.fullmatch(r"n(?:on)+", analysis.shape[verb.at + 1 : noun + 1]))


def _has_the_date(analysis: Analysis, verb: int) -> bool:
    """ "Learned of the talks from a newspaper in July", "died of a heart attack in 1968": whose date is the verb's."""
    return analysis.shape[verb] == "v" and verbs.base(analysis.verb(verb).lower) in _WITH_OF


def _meets(analysis: Analysis, noun: int, governor: str, first: int) -> bool:
    """ "Spoke to reporters after a meeting on Tuesday": what follows a gathering of some hours has its day."""
    if (
        governor != "after"
        or analysis.noun(noun).lower not in _GATHERINGS
        or not re.fullmatch(r"(?:[io]n)*", analysis.shape[noun + 1 : first])
    ):
        return False
    verb = analysis.verb_before(noun)
    date = analysis.shape.find("k", first)
    if verb is None or verb.subject is None or "k" in analysis.shape[verb.at : noun] or date < 0:
        return False
    return bool(NEAR_DAY.search(analysis.words(date)[0]))


def _is_gone_into(analysis: Analysis, first: int) -> bool:
    """ "Her victory over Pell on Thursday, in which she gave up her queen, won a prize": the happening of that day."""
    date = analysis.shape.find("k", first)
    return date >= 0 and analysis.shape[date + 1 : date + 4] == ",iw"


def _noun_chain(analysis: Analysis, first: int) -> list[int]:
    """The noun phrases that end just before the date and lead into one another, the nearest first."""
    chain: list[int] = []
    at = first - 1
    if analysis.shape.endswith("n,n,", 0, first) and after_region(analysis, first - 3) == first:
        at = first - 4  # "after a launch from Holm, Florida, on Thursday"
    while at >= 0 and analysis.shape[at] == "n" and len(chain) < 4:
        chain.append(at)
        at -= 1
        while at >= 0 and analysis.shape[at] in "ior":
            at -= 1
        if at == chain[-1] - 1:
            break
    return chain


def _demonstrative(analysis: Analysis, at: int) -> bool:
    return analysis.words(at)[0] in ("this", "that", "these", "those", "such")


def _has_arguments(analysis: Analysis, at: int, first: int) -> bool:
    """Whether an event noun has its own subject or object: "its invasion of Ukraine", "the murder of a judge"."""
    letters = analysis.letters_of(at)
    return "S" in letters or "G" in letters or (at + 1 < first and analysis.shape[at + 1] == "o")


def _subject_of_verb(analysis: Analysis, at: int) -> bool:
    return any(
        item.subject and item.subject[0] <= at <= item.subject[1] and item.kind == "v" for item in analysis.predicates
    )


def of_first_subject(analysis: Analysis, first: int) -> str | None:
    """The reason why no verb has the date of the first of its two subjects; None for any other date."""
    return "only the date of the first of two subjects" if _is_first_of_two(analysis, first) else None


def _is_first_of_two(analysis: Analysis, first: int) -> bool:
    """ "The fall of Holm in 1989 and the loss of Zell ended the war": whether a date goes with the first of two
    subjects."""
    joined = _FIRST_OF_TWO.match(analysis.shape, first)
    second = joined.end() if joined else 0
    return any(
        item.kind == "v" and item.subject is not None and item.subject[0] < first < second <= item.subject[1]
        for item in analysis.predicates
    )


def any_noun(analysis: Analysis, first: int, date: int) -> Anchor | None:
    """A sentence without a verb: its event noun, the nearest to the date."""
    found = [at for at, kind in enumerate(analysis.shape) if kind == "n" and nouns.is_event(analysis.noun(at).lower)]
    if not found:
        return None
    noun = min(found, key=lambda at: abs(at - first))
    heads = analysis.shape[date + 1 : noun] in (";", "-")
    return Anchor(rule="event noun of a sentence without a verb", noun=noun, certain=heads)
