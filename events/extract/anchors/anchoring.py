"""Which event a date belongs to: a verb or an event noun of its sentence.

Decided by position, in this order: inside a noun phrase ("the 2016 referendum", "Monday's bid"), in parentheses after
one, in an insertion ("Hale, mayor since 2011, said ...", "the launch, set for May, was put off"), at the head of a
clause ("On Friday the court ruled"), after an event noun that a preposition governs ("after his resignation in 2018"),
else the nearest verb before it whose clause is still open. What a date cannot belong to is said in a word, never
guessed. The cases have rooms of their own: `modifiers`, `parentheses`, `states`, `scheduled`, `onsets`, `comparisons`,
`nearest`, `deadlines`, `datingback`, `equated`, `eventnouns`, `datednouns` (nouns that keep the date from the verb),
`parts`. What a preposition says of its date is in `bearing`.
"""

import re
from dataclasses import replace

from events.extract.anchors import bearing, comparisons
from events.extract.anchors.datednouns import (
    in_a_document,
    of_a_thing,
    of_aftermath,
    of_its_noun,
    of_two_things,
    of_what_is_answered_for,
    of_what_is_gone_into,
    of_what_is_judged,
    of_what_is_listed,
    of_what_is_outlived,
    told_when,
    with_its_noun,
)
from events.extract.anchors.datingback import dates_back, held_to_date_back
from events.extract.anchors.deadlines import find_deadline
from events.extract.anchors.equated import as_predicate, as_subject
from events.extract.anchors.eventnouns import TIME_PREPOSITIONS, after_event_noun, any_noun, of_first_subject
from events.extract.anchors.gapping import last_of_list, shared_noun
from events.extract.anchors.inverted import find_inverted
from events.extract.anchors.modifiers import inside_noun_phrase
from events.extract.anchors.nearest import following_verb, nearest_verb
from events.extract.anchors.onsets import find_onset
from events.extract.anchors.parentheses import find_in_parentheses, in_parentheses
from events.extract.anchors.parts import find_remainder
from events.extract.anchors.scheduled import find_planned
from events.extract.anchors.states import find_state
from events.extract.lexicon import nouns, verbs
from events.extract.lexicon.speech import SAYING
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import ABOUT_THE_DATE, NEAREST, OWN_DATE, UNCLEAR, Anchor
from events.extract.syntax.datephrase import phrase_start
from events.extract.syntax.negation import is_negated
from events.extract.syntax.telling import telling
from events.extract.syntax.verbchains import clause_verb_after, relative_verb_after
from events.patterns import seldom

_THROUGH = word_set("fall go pull come push carry get")
"""What a deal or a patient does "through", on a day."""
_LIMITS = word_set("by until till to before")
_UNTIL = word_set("until till to")
_BESIDE = re.compile(r",in(?:[oi]n)*,(?=n)")
"""What is told of a date before its clause: "on March 5, at the height of the inflation, Hale opened a shop"."""
_FINDING = word_set("find see report presume declare fear believe pronounce")
"""What is done on the day of "was found shot", "was reported missing"; the rest was before, or is not sure."""
_STAYING = word_set("stay remain keep lie")
_SUBJECT_SOURCES = word_set("from of")
_NEXT = word_set("then later finally eventually afterwards subsequently")
_PROVING = word_set("prove show confirm suggest reveal indicate")
_ADDING = word_set("with like besides including plus")
"""What adds to a subject something with its own date: "the strike, along with the loss of a ship in March, hurt"."""
_LED_IN = seldom(r"cr?(?:,i+n(?:[oi]+n)*|i+n(?:[oi]+n)*,r?)$")
"""What stands between "and" and a date that is enclosed with it before the verb: ", after a storm", "at its peak,"."""


def find_anchor(analysis: Analysis, date: int) -> Anchor | str:
    """The anchor of the date that stands in chunk `date`, or the reason why it has none."""
    if analysis.chunks[date].kind != "k":
        return inside_noun_phrase(analysis, date)
    if in_parentheses(analysis.shape, date):
        return find_in_parentheses(analysis, date)
    first = phrase_start(analysis, date)
    return (
        of_two_things(analysis, first, date)
        or of_a_thing(analysis, first, date)
        or in_a_document(analysis, first, date)
        or _since_when(analysis, first, date)
        or comparisons.objection(analysis, first, date)
        or find_deadline(analysis, first, date)
        or find_onset(analysis, first, date)
        or find_planned(analysis, first, date)
        or find_state(analysis, first, date)
        or as_predicate(analysis, first, date)
        or shared_noun(analysis, date)
        or last_of_list(analysis, date)
        or of_its_noun(analysis, first, date)
        or with_its_noun(analysis, first, date)
        or _cleft(analysis, date)
        or find_inverted(analysis, date)
        or _again(analysis, first, date)
        or _enclosed(analysis, first, date)
        or _fronted(analysis, first, date)
        or _between(analysis, first, date)
        or _told_of_noun(analysis, first, date)
        or find_remainder(analysis, first)
        or _nearest_told(analysis, first, date)
        or of_first_subject(analysis, first)
        or following_verb(analysis, date)
        or _participle_of_line(analysis, date)
        or any_noun(analysis, first, date)
        or "no verb and no event noun stand near the date"
    )


def _nearest_told(analysis: Analysis, first: int, date: int) -> Anchor | str | None:
    """The nearest verb: "stay" of "stay shut until May"; "wrote" of "wrote cheques to firms that did not exist, the
    first of them in May", since what is negated ends before what stands apart."""
    found = nearest_verb(analysis, first, date)
    if not isinstance(found, Anchor) or found.predicate is None:
        return found
    told = found.predicate
    came = analysis.words(told.at) == ["came"]
    following = analysis.shape[date + 1 : date + 3].removeprefix("," if came else "")
    about = comparisons.what_came_about(analysis, told, date) if following[:1] == "u" else None
    if about is not None:
        return Anchor(rule=ABOUT_THE_DATE, predicate=about)
    held = held_to_date_back(analysis, told, date)
    if held is not None:
        return replace(found, predicate=held)
    dates = dates_back(analysis, told, date)
    if dates == "dated" and told.role == "relative" and not told.certain:
        return UNCLEAR  # "a run without defeat that went back to 2012"
    traced = dates or bearing.base_of(analysis, told) == "trace"
    since = comparisons.when_clause(analysis, date) if traced else None
    if since is not None:
        return Anchor(rule=ABOUT_THE_DATE, predicate=since)  # "goes back to 1927, when the border was drawn"
    if dates:
        return replace(found, predicate=replace(told, word=f"{dates} from then"))
    if analysis.words(first) == ["through"] and told.at == first - 1 and bearing.base_of(analysis, told) in _THROUGH:
        return replace(found, predicate=replace(told, word=f"{' '.join(analysis.words(told.at))} through"))
    borne = told.kind == "l" or analysis.words(told.at) == ["missing"]
    lasting = analysis.predicate_at(told.at - 1) if borne else None
    if (
        lasting is not None
        and verbs.base(analysis.verb(lasting.at).lower) in _FINDING
        and lasting.kind == "v"
        and telling(analysis, lasting).passive
    ):
        return replace(found, predicate=lasting)
    if lasting is not None and verbs.base(analysis.verb(lasting.at).lower) in _STAYING:
        before = analysis.predicate_at(lasting.at - 1) if lasting.kind == "t" else None
        if before is None or before.kind != "v":
            return replace(found, predicate=lasting)
        words = " ".join([*analysis.words(before.at), *analysis.words(lasting.at)])
        return replace(found, predicate=replace(lasting, kind="v", subject=before.subject, word=words))
    apart = told.role == "relative" and "," in analysis.shape[told.at : first]
    if apart and told.subject and is_negated(analysis, told):
        opened = told.subject[0]
        verb = analysis.verb_before(opened)
        return replace(found, predicate=verb, certain=False) if verb is not None else found
    return found


def _cleft(analysis: Analysis, date: int) -> Anchor | None:
    """ "It was not until 1879 that rails were laid": the verb after "that"."""
    if analysis.tokens[0].lower != "it" or not re.match(r"nvr?i?k$", analysis.shape[: date + 1]):
        return None
    if not {"was", "is"}.intersection(analysis.words(1)) or "L" in analysis.letters[: analysis.chunks[1].last + 1]:
        return None
    that = next((at for at in range(date, len(analysis.chunks)) if analysis.words(at) in (["that"], ["before"])), None)
    if that is None or analysis.shape[that] not in "hwu":
        return None
    verb = analysis.verb_after(that)
    return Anchor(rule="it was then that", predicate=verb) if verb else None


def _participle_of_line(analysis: Analysis, date: int) -> Anchor | None:
    """ "2006: Viaduct reopened by the Duchess": the participle of a line without a verb."""
    if date or "v" in analysis.shape or analysis.shape[1:2] not in (";", "-"):
        return None
    told = next((item for item in analysis.predicates if item.kind == "l" and item.subject is not None), None)
    return Anchor(rule="date at the head of a clause", predicate=told) if told else None


def _again(analysis: Analysis, first: int, date: int) -> Anchor | str | None:
    """ "In March, when a pond turned orange, and again in May": the same as at the date before, or as its own verb
    tells ("opened in May but was shut, and again in June")."""
    if analysis.shape[max(0, first - 5) : first] == "inokc" and analysis.words(first - 5)[0] in TIME_PREPOSITIONS:
        return find_anchor(analysis, first - 2)  # "after the floods of 1953 and 1962, the dykes were raised"
    repeated = analysis.shape[:first].endswith(("cr", "cih", "cin"))
    if not repeated or analysis.words(first - 1) not in (["again"], ["that"]):
        return None
    other = analysis.shape.rfind("k", 0, first)
    told = [item for item in analysis.predicates if other < item.at < first and item.role == "main" and item.subject]
    if other >= 0 and told and "c" in analysis.shape[other : told[-1].at]:
        return Anchor(rule=NEAREST, predicate=told[-1])
    found = find_anchor(analysis, other) if 0 <= other < date else None
    if isinstance(found, Anchor) and found.predicate is not None and analysis.shape[date + 1 : date + 3] == "in":
        return replace(found, resume=date + 1)  # "was sold in 2008 for $3 million and again in 2016 for $9 million"
    return found


def _since_when(analysis: Analysis, first: int, date: int) -> Anchor | None:
    """ "the deadliest since 1939, when thousands died", "in office until 1982, when an alliance won": no date of what
    is compared, or lasted, but one of the "when" clause."""
    told = comparisons.clause_about(analysis, first, date) or comparisons.done_before(analysis, first, date)
    told = told or comparisons.day_clause(analysis, first, date)
    if told is None and first < date and _ended(analysis, first):
        told = comparisons.when_clause(analysis, date)
        says = told is not None and verbs.base(analysis.verb(told.at).lower) in SAYING | {"write"}
        told = None if says and told and analysis.shape[told.at + 1 : told.at + 2] != "n" else told
    return Anchor(rule=ABOUT_THE_DATE, predicate=told) if told else None


def _told_of_noun(analysis: Analysis, first: int, date: int) -> Anchor | None:
    """What a clause tells of a noun's date, or the noun."""
    found = (
        of_what_is_listed(analysis, first)
        or of_what_is_gone_into(analysis, first)
        or of_aftermath(analysis, first, date)
        or of_what_is_answered_for(analysis, first)
        or of_what_is_judged(analysis, first, date)
        or of_what_is_outlived(analysis, first, date)
        or after_event_noun(analysis, first)
    )
    return told_when(analysis, found, date)


def _ended(analysis: Analysis, first: int) -> bool:
    """Whether what the clause tells ended at the date: "in office until", "had not lost since"."""
    verb = analysis.verb_before(first)
    if analysis.words(first)[0] == "since":
        return verb is not None and is_negated(analysis, verb)
    return analysis.words(first)[0] in ("until", "till")


def _enclosed(analysis: Analysis, first: int, date: int) -> Anchor | str | None:
    """ "Were left to the city and, after a burst pipe in 1981, moved to the cellar", "and at its peak, in 2007, carried
    four million": the verb that the phrase is put before."""
    if analysis.shape[date + 1 : date + 3] not in (",v", ",l"):
        return None
    before = _LED_IN.search(analysis.shape[:first])
    if before is None:
        return None
    verb = analysis.predicate_at(date + 2)
    joined = analysis.predicate_before(before.start())
    if joined is not None and joined.kind == "v" and (verb is None or verb.kind == "l" or not verb.subject):
        at, role = date + 2, joined.role
        verb = Predicate(at=at, kind="v", role=role, subject=joined.subject, governor=joined.at)
    if verb is None or verb.kind != "v" or verb.subject is None:
        return UNCLEAR
    return Anchor(rule="date at the head of a clause", predicate=verb)


def _fronted(analysis: Analysis, first: int, date: int) -> Anchor | str | None:
    """The date opens a clause: its verb follows."""
    if analysis.tokens[0].lower == "according" and re.fullmatch(r"iin(?:[io]n)*i?k,?c", analysis.shape[:first]):
        return "when it was reported, not when it happened"  # "according to reports from 2000 and 2003, he sold arms"
    before = analysis.shape[first - 1] if first else ""
    opening = analysis.shape[:first].removesuffix(",")
    if opening.endswith("cr") and analysis.words(len(opening) - 1)[-1] in _NEXT:
        before = "c"  # "sold the farm and later, in May 1948, moved to Leeds"
    elif before == "r" and analysis.words(first - 1) == ["then"]:
        before = analysis.shape[max(0, first - 2)]
    if before == "k" and analysis.shape[: first - 1].endswith("i") and analysis.words(first)[0] in _UNTIL:
        return _fronted(analysis, first - 2, first - 1)  # "from 1997 until 2003 she lived alone"
    if before == "," and re.match(r"r?l[^v;]*$", analysis.shape[:first]):
        return None
    if before and before not in ";-hcuw,.(":
        return None
    verb = relative_verb_after(analysis, date) if before == "w" else clause_verb_after(analysis, date)
    if verb is None and analysis.shape[first - 2 : first] == ",c" and analysis.shape[date + 1 : date + 2] in ("n", "j"):
        return UNCLEAR
    if verb is None:
        return _announced(analysis, first) if before == ";" else None
    verb = _after_comment(analysis, date, verb)
    if verb.at == _after_adverbs(analysis, date) and verb.subject is None and before != "w":
        return as_subject(analysis, verb)
    rule = "date at the head of a clause"
    if before in ("", ";", "-", "h", "u", "w", "."):
        return Anchor(rule=rule, predicate=verb)
    starts = verb.subject is not None and _next_structural(analysis, _end_of_range(analysis, date)) == verb.subject[0]
    enclosed = re.search(r"cr?,$", analysis.shape[:first]) and verb.at == _next_structural(analysis, date)
    bare = (verb.at == date + 1 and before == "c" and not _ends_relative(analysis, verb, first)) or enclosed
    return Anchor(rule=rule, predicate=verb) if starts or bare else None


def _ends_relative(analysis: Analysis, verb: Predicate, first: int) -> bool:
    """ "Floods that struck the valley in 1910 and 1955 led to (a dam)": the last date of a list is that of the relative
    clause too."""
    listed = re.search(r"k,?c$", analysis.shape[:first]) is not None
    subject = verb.subject
    return listed and any(
        item.role == "relative" and subject is not None and subject[1] < item.at < first for item in analysis.predicates
    )


def _end_of_range(analysis: Analysis, date: int) -> int:
    """The chunk at which "from 1997 until 2003", "from 1997 until her death" ends, where a date begins it."""
    until = re.match(r"i[kn]", analysis.shape[date + 1 :]) and analysis.words(date + 1)[0] in _UNTIL
    return date + 2 if until else date


def _announced(analysis: Analysis, first: int) -> Anchor | None:
    """ "Was fined twice: in March 2019, when ..., and again in May": dates after a colon are those of what it ends."""
    if analysis.tokens[analysis.chunks[first - 1].first].text != ":":
        return None
    verb = analysis.verb_before(first)
    return Anchor(rule=NEAREST, predicate=verb) if verb else None


def _after_comment(analysis: Analysis, date: int, verb: Predicate) -> Predicate:
    """ "On Monday, the firm said, it closed": the verb of what was said, which the date belongs to."""
    comment = re.compile(r",n(?:on)*r?v(?P<told>t?),n").match(analysis.shape, date + 1)
    saying = analysis.verb(comment.end() - 3).lower if comment else ""
    if comment is None or verbs.base(saying) not in SAYING:
        return verb
    said = next((item for item in analysis.predicates if item.kind == "v" and item.at >= comment.end() - 1), None)
    return said if said is not None and said.subject and said.subject[0] == comment.end() - 1 else verb


def _after_adverbs(analysis: Analysis, date: int) -> int:
    return date + 2 if analysis.shape[date + 1 : date + 2] == "r" else date + 1


def _next_structural(analysis: Analysis, date: int) -> int:
    at = date + 1
    beside = _BESIDE.match(analysis.shape, at)
    at = beside.end() if beside else at
    while at < len(analysis.shape) and analysis.shape[at] in ",rd":
        at += 1
    return at


def _between(analysis: Analysis, first: int, date: int) -> Anchor | str | None:
    """The date stands between a subject and its verb: "Authorities on Monday arrested", "a study from March noted"."""
    there = analysis.shape[first - 2 : first] == "nr" and analysis.words(first - 1) == ["there"]
    if not first or (analysis.shape[first - 1] not in "n," and not there):
        return None
    verb = analysis.predicate_at(_next_structural(analysis, date))
    if verb is None or verb.kind != "v" or verb.subject is None or verb.subject[1] > first:
        return None
    if any(verb.subject[1] < item.at < first for item in analysis.predicates):
        return None
    if analysis.words(0) == ["what"] and verb.subject[0] > 1:
        return "only when what its subject was before began"  # "what began as a stall in 1975 has grown into a market"
    inside = "lg" if analysis.words(first)[0] == "since" else "l"
    told = (item for item in analysis.predicates if verb.subject[0] < item.at < first)
    if any(item.kind in inside or analysis.words(item.at)[:2] == ["to", "be"] for item in told):
        return None
    apposed = analysis.shape[first - 2 : first] == ",n" and analysis.shape[date + 1 : date + 2] == ","
    if apposed and analysis.is_figure(first - 1):
        return "only the figures of that date"
    own = re.split("[,;uwhc]", analysis.shape[verb.at :], maxsplit=1)[0]
    aimed = "t" in analysis.shape[verb.subject[0] : first]
    if aimed and ("k" in own or analysis.words(first)[0] in _LIMITS):
        return "the date of what is only aimed at"  # "a plan to build a port by 2020 was approved in June"
    if analysis.words(first) == ["of"] and "k" in own:
        return "only the date of its subject"  # "the class of 2015 met on Saturday"
    if analysis.words(first)[0] == "from" and verbs.base(analysis.verb(verb.at).lower) in _PROVING:
        return "only the date of its subject"  # "a letter from 1943 proved that the picture had hung there"
    if analysis.words(first)[0] in _SUBJECT_SOURCES and first < date:
        return Anchor(rule="date of the verb's subject", predicate=verb)
    inserted = re.search(r",(?P<with>r?i)(?P<noun>n)(?:[io]n)*$", analysis.shape[:first])
    if inserted and analysis.shape[date + 1 : date + 2] == ",":
        beside = analysis.words(inserted.end("with") - 1)[-1] in _ADDING
        noun = inserted.start("noun")
        if beside and analysis.shape[noun + 1] != "o":
            return "the date of what stands beside the subject"
        deed = analysis.words(inserted.end("with") - 1) == ["for"]  # "his conviction, for fraud in 2014, was unsafe"
        if beside or deed or ("k" in own and inserted["with"] == "i"):
            return _of_insertion(analysis, noun)
    if analysis.words(first)[0] in ("until", "till", "since") and "k" in own and bearing.is_of_one_day(analysis, verb):
        return "a length of time before a verb that has a date of its own"
    if _is_deed(analysis, verb.subject[0], first):
        return Anchor(rule=OWN_DATE, noun=verb.subject[0])
    over = re.search("i(?P<noun>n)on(?:[io]n)*$", analysis.shape[verb.subject[0] : first])
    if over and "k" in own:
        noun = verb.subject[0] + over.start("noun")
        if analysis.words(noun - 1) in (["over"], ["about"], ["into"]) and nouns.is_event(analysis.noun(noun).lower):
            return Anchor(rule=OWN_DATE, noun=noun)  # "a scandal over the theft of gold in 2014 led to a trial in 2015"
    return Anchor(rule="date between subject and verb", predicate=verb)


def _of_insertion(analysis: Analysis, noun: int) -> Anchor | str:
    """ "A second trial, over the sale of a hotel in 2007, will open in May": the date is that of what stands apart."""
    if nouns.is_event(analysis.noun(noun).lower):
        return Anchor(rule=OWN_DATE, noun=noun)
    return "the date of what stands beside the subject"


def _is_deed(analysis: Analysis, noun: int, first: int) -> bool:
    """Whether a subject is an event noun with its own object just before the date: "the death of Hale in May shook"."""
    strong = analysis.shape[noun] == "n" and nouns.is_strong_event(analysis.noun(noun).lower)
    return strong and analysis.shape[noun + 1 : noun + 2] == "o" and analysis.shape[first - 1] == "n" and first > noun
