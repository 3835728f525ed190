"""The verb nearest to a date whose clause is still open: before it, else after it."""

import re
from dataclasses import replace

from events.extract.anchors import bearing
from events.extract.anchors.gapping import around_closed, gap, gap_without_and, resumed_after, with_verb_before
from events.extract.anchors.occasions import find_occasion, is_when_said
from events.extract.lexicon import nouns, verbs
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import ABOUT_THE_DATE, NEAREST, OCCASION, OWN_DATE, UNCLEAR, Anchor
from events.extract.syntax.casualties import tells_how
from events.extract.syntax.datephrase import phrase_start
from events.extract.syntax.negation import is_negated
from events.extract.syntax.outcomes import past_of_outcome
from events.extract.syntax.verbchains import (
    after_spending,
    clause_verb_after,
    closed_between,
    coordinated_date,
    dated_before,
    finite_before,
    finite_of_chain,
    first_of_one_day,
    first_of_two,
    is_comment,
    is_inserted,
    is_no_clause,
    only_describes,
    second_place,
    with_own_subject,
)
from events.extract.syntax.verbgroup import looks_ahead
from events.patterns import seldom

_OTHER_PAIR = re.compile(r"k(?:,|,?c)nn$")
_ANOTHER = seldom(r"k,?cn(?:[io]n)*$")
_FORESEEING = word_set("predict forecast project estimate expect foresee anticipate")
_AWAITING = word_set("as once when after if")
_ATTEMPTED = seldom(r"tn(?:[oi]n)*(?P<dates>i?k(?:,?cr?i?k)*)r?(?P<verb>v)")
_TELLING = word_set("report reveal disclose say note tell write")
"""What a clause of "as", with nothing after its verb, tells of the news itself."""
_STATIVE = word_set("read be have contain include say remain mean concern involve belong own")
_WISHED = word_set("wanted wants want")
_PREVIOUS = word_set("previous earlier only")
_HAVING = word_set("share own use occupy inhabit attend run rent lease manage")
"""What people do with a place for long."""
_WHERE = word_set("in at inside outside near from on into behind")
_BESIDE_ANTECEDENT = seldom(r"k,?c(?P<opener>[io]?)(?P<noun>n)(?:[io]n)*$")
_INSERTED = seldom(r",l[^,vwu]*,$")
""" "Could last, which would delay the launch, set for May, until June": the date is that of "delay"."""
_SECOND_OBJECT = re.compile(r"(?P<comma>,?)n(?:[oi]n)*r?(?=[.;]|,i?w|$)")
_AGAIN = seldom(r",?c(?P<then>r?)(?P<time>(?:in)?)$")
_SECOND = word_set("again then later")


def nearest_verb(analysis: Analysis, first: int, date: int) -> Anchor | str | None:
    """The nearest verb before the date in chunk `date`, whose phrase begins at `first`, in a clause that is still open;
    a reason where that verb has no clear subject; None for none."""
    start = phrase_start(analysis, first - 2) if analysis.shape[max(0, first - 2) : first] == "kc" else first
    detached = start > 0 and analysis.shape[start - 1] == "," and analysis.shape[start - 3 : start] != ",r,"
    apart = _clause_apart(analysis, start)
    again = 0
    for item in reversed(analysis.predicates):
        if apart <= item.at and item.role != "main":
            continue
        if item.at >= first or is_comment(analysis, item) or (closed_between(analysis, item, first) and not again):
            continue
        if item.kind == "l" and (analysis.words(item.at)[0] == "be" or _is_wanted(analysis, item)):
            return "what somebody wants, not what happened"
        if _predicted_before(analysis, finite_of_chain(analysis, item), first):
            return "the date of what was predicted then"
        dated = item.subject is not None and "k" in analysis.shape[item.subject[0] : item.at]
        aside = item.role in ("gerund", "participle", "relative") or (item.role == "subordinate" and dated)
        aside = aside and finite_before(analysis, item) and not _comes_after(analysis, item)
        earlier = _was_before(analysis, item, first)
        open_clause = (
            item.role == "relative" and item.subject is None and _INSERTED.search(analysis.shape, item.at, start)
        )
        if detached and aside and not (earlier or open_clause or _closes_apposition(analysis, item, first)):
            continue
        if "," in analysis.shape[max(0, start - 2) : start] and _is_awaited(analysis, item):
            continue
        suffered = _suffered_when(analysis, item)
        if suffered is not None:
            return Anchor(rule=NEAREST, predicate=suffered)
        if item.kind == "l" and aside and _ANOTHER.search(analysis.shape[item.at : first]):
            continue  # "had earned the first of those required in May and the second in June"
        if item.role == "gerund" and is_no_clause(analysis, item, first):
            continue
        again = again or _was_so_again(analysis, item, first)
        if again and item.role == "subordinate":
            continue
        if again:
            return Anchor(rule=NEAREST, predicate=finite_of_chain(analysis, item), resume=again)
        if only_describes(analysis, item, first) or (is_inserted(analysis, item, first) and not earlier):
            continue
        if _only_says_what_it_is(analysis, item, first) or _only_says_where(analysis, item):
            continue
        if _was_before_it(analysis, item, first):
            continue
        if _counts_days(analysis, item, first):
            return "how long a month is, not what happened"
        if _says_who_told(analysis, item, first):
            return "when it was reported, not when it happened"
        if _tells_in_what_way(analysis, item):
            return "in what way something was done, not when"
        return _told_by(analysis, item, first, date, start)
    return None


def _told_by(analysis: Analysis, item: Predicate, first: int, date: int, start: int) -> Anchor | str:
    """What has the date in chunk `date` where `item` is the verb before it: that verb, another of its chain, what is
    joined to it by "and", or nothing, for a reason. The date's phrase begins at `first`, that of two dates at `start`.
    """
    if item.kind == "l" and item.subject is not None and ";" in analysis.shape[item.subject[1] : item.at]:
        return UNCLEAR
    if item.kind == "v" and item.subject is None and not item.certain and finite_before(analysis, item):
        return UNCLEAR
    around = around_closed(analysis, item, first)
    if around is not None and analysis.shape[date + 1 : date + 2] == "i":
        return Anchor(rule=NEAREST, predicate=around, resume=date + 1, certain=False)
    main = analysis.predicate_at(item.governor) if item.governor is not None and item.governor > first else None
    if main is not None and item.kind in "gl" and is_when_said(analysis, item, main):
        return Anchor(rule=OCCASION, predicate=main)
    tried = _attempt(analysis, item, date) if item.kind == "t" and item.subject is None else None
    if tried is not None:
        return Anchor(rule="date between subject and verb", predicate=tried)
    outcome = past_of_outcome(analysis, item)
    if outcome:
        return Anchor(rule=NEAREST, predicate=replace(item, kind="v", role="main", word=outcome))
    if item.kind == "t" and dated_before(analysis, item):
        if bearing.puts_off(analysis, item):
            return "until when something is to last, not when that was agreed"
        if _is_forced(analysis, item):
            return UNCLEAR
        own = with_own_subject(analysis, item)
        return Anchor(rule="infinitive with a date of its own", predicate=own, certain=own.certain)
    if _OTHER_PAIR.search(analysis.shape[item.at : first]):
        return UNCLEAR  # "Holm wrote the book in 2001, Hale the film in 2003"
    joined = _joined_to_antecedent(analysis, item, first)
    if joined is not None:
        return joined
    later = _object_after(analysis, item, first, date)
    if later:
        verb = finite_of_chain(analysis, item)
        return Anchor(rule=NEAREST, predicate=verb, resume=later, certain=False)
    gapped = gap(analysis, item, start) or gap_without_and(analysis, item, first, date)
    if gapped is not None:
        other = with_verb_before(analysis, finite_of_chain(analysis, item), gapped)
        if isinstance(other, Anchor) and analysis.words(start - 1) == ["not"]:
            return replace(other, rule=ABOUT_THE_DATE)  # "and the second not until 2017"
        return other
    if "k" in analysis.shape[item.at : first] and not coordinated_date(analysis, first):
        if _is_another_time(analysis, item, first, date):
            return _noun_between(analysis, item, first) or "its verb has another date"
        return _noun_between(analysis, item, first) or Anchor(
            rule=NEAREST,
            predicate=finite_of_chain(analysis, item),
            resume=second_place(analysis, item, first),
            certain=False,
        )
    told = find_occasion(analysis, item, date)
    if told is not None:
        return told
    chosen = after_spending(analysis, item, date) or first_of_two(analysis, finite_of_chain(analysis, item), date)
    chosen = first_of_one_day(analysis, chosen, date)
    resumed = resumed_after(analysis, item, first, date)
    if resumed:
        return Anchor(rule=NEAREST, predicate=chosen, resume=resumed, certain=item.certain)
    if item.kind == "t" and _second_infinitive(analysis, chosen, item):
        return Anchor(rule=NEAREST, predicate=chosen, resume=item.at, certain=item.certain)
    return Anchor(rule=NEAREST, predicate=chosen, certain=item.certain)


def _is_forced(analysis: Analysis, item: Predicate) -> bool:
    """ "Last year a flood forced the school to move in May": who moved is the verb's object, not its subject."""
    forced = re.search(r"vn(?:on)*$", analysis.shape[: item.at])
    return forced is not None and verbs.base(analysis.verb(forced.start()).lower) in ("force", "oblige", "compel")


def _is_wanted(analysis: Analysis, item: Predicate) -> bool:
    """ "Wanted the bridge repaired by May": what a participle tells of the object of a wish."""
    wished = analysis.shape[max(0, item.at - 2) : item.at] == "vn"
    return wished and analysis.verb(item.at - 2).lower in _WISHED


def _suffered_when(analysis: Analysis, item: Predicate) -> Predicate | None:
    """ "Forty were killed when a bus fell into a river (in May)": what befell them, which the clause only explains."""
    if item.role != "subordinate" or item.subject is None or analysis.words(item.subject[0] - 1) != ["when"]:
        return None
    main = analysis.verb_before(item.at)
    plain = main is not None and main.role == "main" and "k" not in analysis.shape[main.at : item.at]
    if main is not None and is_negated(analysis, main):
        return None  # "no one was hurt when the train left the rails"
    return main if main is not None and plain and tells_how(analysis, main.at, item.subject[0] - 1) else None


def _clause_apart(analysis: Analysis, first: int) -> int:
    """ "Will pay half when the deal closes, which is planned for May, and the rest (in June)": where the clauses begin
    that end before the "and" of a noun phrase with its date; past the sentence for none."""
    before = analysis.shape[:first]
    found = re.search(r"(?P<first>u[^;]*)?,w[^,;]*k,c(?:n(?:[io]n)*)$", before) if ",w" in before else None
    if found is None:
        return len(analysis.shape)
    return found.start()


def _was_so_again(analysis: Analysis, item: Predicate, first: int) -> int:
    """ "It was shut when a judge fell ill, and then for a month (in June)": where what follows "and" begins, of what
    was done twice, first when the verb says; 0 for none."""
    found = _AGAIN.search(analysis.shape, item.at, first) if item.role == "subordinate" else None
    if found is None or "k" in analysis.shape[item.at : found.start()]:
        return 0
    then = found["then"] and analysis.words(found.start("then"))[0] in _SECOND
    lasting = found["time"] and analysis.last_letter(first - 1) == "q"
    later = analysis.words(first)[0].startswith("later ")
    return found.start("time") if then or lasting or later else 0


def _joined_to_antecedent(analysis: Analysis, item: Predicate, first: int) -> Anchor | str | None:
    """ "Pointed to a levy that voters rejected in May and to the closing of a mill (in June)": what stands beside the
    noun that a clause is about, as the same preposition or none tells, is not of that clause."""
    if item.role != "relative" or item.object is None or not item.object[0]:
        return None
    found = _BESIDE_ANTECEDENT.search(analysis.shape[item.at : first])
    if found is None:
        return None
    if found["opener"]:
        opener = analysis.words(item.at + found.start("opener"))
        own = (analysis.words(at) for at in range(item.at, item.at + found.start()))
        if opener != analysis.words(item.object[0] - 1) or opener in own:
            return None
    noun = item.at + found.start("noun")
    if analysis.last_letter(noun) == "P":
        return None
    if nouns.is_event(analysis.noun(noun).lower):
        return Anchor(rule=OWN_DATE, noun=noun)
    return UNCLEAR


def _object_after(analysis: Analysis, item: Predicate, first: int, date: int) -> int:
    """The chunk of "the wreck" in "found the bell (in 2014) and, two years later, the wreck": a second object behind
    its date; 0 for none."""
    second = _SECOND_OBJECT.match(analysis.shape, date + 1)
    if second is None or item.kind != "v":
        return 0
    joined = re.match(r"n(?:[oi]n)*(?:,n(?:[oi]n)*)*(?:i?k)?,?c,?$", analysis.shape[item.at + 1 : first])
    return date + 1 + len(second["comma"]) if joined else 0


def _comes_after(analysis: Analysis, item: Predicate) -> bool:
    """ "It opened in 1901, after which ships brought stone": a relative clause that tells what came next."""
    opened = item.subject[0] - 1 if item.role == "relative" and item.subject else 0
    return opened > 1 and [*analysis.words(opened - 1), *analysis.words(opened)] == ["after", "which"]


def _is_awaited(analysis: Analysis, item: Predicate) -> bool:
    """ "Will begin as soon as the river is low enough, (probably in September)": what a plan only waits for."""
    if item.role != "subordinate" or item.subject is None or not item.subject[0]:
        return False
    opener = analysis.words(item.subject[0] - 1)[-1]
    present = analysis.words(item.at)[0] in ("is", "are", "has", "have") or (analysis.first_letter(item.at) == "Z")
    plan = analysis.verb_before(item.at)
    return opener in _AWAITING and present and plan is not None and looks_ahead(analysis, plan)


def _attempt(analysis: Analysis, item: Predicate, date: int) -> Predicate | None:
    """ "Attempts to restart the pump on 16 April and again in May failed": what became of what was attempted."""
    noun = item.at - 1
    if noun < 0 or analysis.shape[noun] != "n" or nouns.singular(analysis.noun(noun).lower) not in nouns.ATTEMPTS:
        return None
    found = _ATTEMPTED.match(analysis.shape, item.at)
    if found is None or not found.start("dates") <= date < found.start("verb"):
        return None
    verb, last = analysis.predicate_at(found.start("verb")), found.start("dates") - 1
    points = "X" in analysis.letters[analysis.chunks[noun].first : analysis.chunks[last].last + 1]
    return replace(verb, subject=(noun, last), certain=True) if verb is not None and not points else None


def _predicted_before(analysis: Analysis, item: Predicate, first: int) -> bool:
    """ "In March had predicted only one rise in 2019", "had expected a sale in May": whether a verb with a date before
    it, or told as past, foresees what follows."""
    if item.kind != "v" or item.subject is None or verbs.base(analysis.verb(item.at).lower) not in _FORESEEING:
        return False
    dated = re.fullmatch(r",?w?i?k", analysis.shape[item.subject[1] + 1 : item.at])
    passive = "B" in analysis.letters_of(item.at)
    between = analysis.shape[item.at + 1 : first]
    given_up = analysis.words(item.at)[0] == "had" and re.match(r"r?n[^kv]*$", between) is not None
    return (dated is not None or given_up) and not passive and "n" in between


def _is_another_time(analysis: Analysis, item: Predicate, first: int, date: int) -> bool:
    """ "Arrested on Friday for fires in July": whether a verb has a day that lies outside the date after a noun."""
    other = analysis.shape.index("k", item.at, first)
    plain = {analysis.words(start)[0] for start in (phrase_start(analysis, other), first)} <= {"in", "on", "at"}
    one, two = analysis.time_of(other), analysis.time_of(date)
    apart = re.fullmatch(r"in(?:on)*", analysis.shape[other + 1 : first])
    if not plain or one is None or two is None or apart is None:
        return False
    if analysis.words(other + 1)[0] not in ("for", "over", "about", "against"):
        return False
    if one.earliest is None or one.latest is None or two.earliest is None or two.latest is None:
        return False
    return one.latest <= two.earliest or two.latest <= one.earliest


def _only_says_what_it_is(analysis: Analysis, item: Predicate, first: int) -> bool:
    """Whether a relative clause tells of a lasting state: "a hall that is the largest"; not "the software, which will
    be available on June 17"."""
    if item.role != "relative" or analysis.verb(item.at).lower not in _STATIVE or not finite_before(analysis, item):
        return False
    ahead = analysis.words(item.at)[0] in ("will", "would") and "," not in analysis.shape[item.at : first]
    return not ahead


def _only_says_where(analysis: Analysis, item: Predicate) -> bool:
    """Whether a relative clause tells whose place it is that something happened at: "was shot in the office they shared
    (in May)"; not "the house he built in 1960", "the flat they had rented in May"."""
    place = item.object[0] if item.object is not None else 0
    governed = place > 1 and analysis.shape[place - 1] == "i" and analysis.words(place - 1)[-1] in _WHERE
    had = governed and len(analysis.words(item.at)) == 1 and verbs.base(analysis.verb(item.at).lower) in _HAVING
    return had and finite_before(analysis, item)


def _was_before_it(analysis: Analysis, item: Predicate, first: int) -> bool:
    """ "Returned to the town that she had left as a girl only (in 1991)": "only" and a date after a pluperfect and its
    phrase are of what came later; not "whom he had appointed only in May"."""
    earlier = item.role == "relative" and analysis.words(item.at)[0] == "had" and finite_before(analysis, item)
    restricts = earlier and re.search(r"[^,]wn?$", analysis.shape[: item.at]) is not None
    return restricts and item.at < first - 2 and analysis.words(first - 1)[-1] in ("only", "finally")


def _counts_days(analysis: Analysis, item: Predicate, first: int) -> bool:
    """ "There are only thirty days (in April)", "four Sundays"."""
    is_so = analysis.words(item.at) in (["are"], ["is"]) and item.at > 0 and analysis.words(item.at - 1) == ["there"]
    counted = is_so and re.fullmatch(r"r?n?[nd]", analysis.shape[item.at + 1 : first]) is not None
    return counted and (analysis.shape[first - 1] == "d" or analysis.last_letter(first - 1) == "q")


def _says_who_told(analysis: Analysis, item: Predicate, first: int) -> bool:
    """ "Had thought of closing the bridge, as the Post reported (on Monday)": who told it, and when."""
    opener = item.subject[0] - 1 if item.role == "subordinate" and item.subject else 0
    told = opener > 0 and analysis.words(opener) == ["as"] and item.at + 1 == first
    return told and verbs.base(analysis.verb(item.at).lower) in _TELLING and analysis.last_letter(item.at) == "V"


def _tells_in_what_way(analysis: Analysis, item: Predicate) -> bool:
    """ "Was correcting the way Ada held the bow (on Sunday)": nothing to tell of that day."""
    way = item.subject[0] - 1 if item.subject is not None else 0
    way -= analysis.shape[way] in "wh"
    return way > 0 and analysis.words(way) == ["the", "way"] and analysis.shape[way - 1] in "vtg"


def _closes_apposition(analysis: Analysis, item: Predicate, first: int) -> bool:
    """ "Toure, who handed power to a civilian, Ada Pell, in June": the comma before the date closes a name."""
    apposed = re.search(r"n,n,$", analysis.shape[item.at : first])
    named = apposed is not None and analysis.last_letter(first - 2) == "P"
    opener = item.subject[0] - 1 if item.subject is not None and 0 < item.subject[0] < item.at else 0
    where = analysis.words(opener) == ["where"]  # "in Lund, where he met his wife, Ada Pell, in June"
    who = named and item.role == "relative" and (where or analysis.words(item.at - 1)[-1] == "who")
    role = apposed is not None and analysis.words(first - 2)[0] in ("a", "an") and item.object is not None
    return (who or role) and "k" not in analysis.shape[item.at : first]


def _was_before(analysis: Analysis, item: Predicate, first: int) -> bool:
    """ "Beat Pell, who had won their only previous match, in Linz in 2011": when and where an earlier one was."""
    past = analysis.words(item.at)[0] == "had" and re.match(r"n,(?:in)?$", analysis.shape[item.at + 1 : first])
    return bool(past) and not _PREVIOUS.isdisjoint(analysis.words(item.at + 1))


def _second_infinitive(analysis: Analysis, verb: Predicate, item: Predicate) -> bool:
    """ "Promised to sell 120 branches and to keep all jobs until 2023": the date is of the second."""
    joined = analysis.shape[item.at - 1 : item.at] == "c" and verb.kind == "v" and verb.at < item.at
    between = analysis.shape[verb.at + 1 : item.at - 1]
    return joined and "t" in between and "k" not in between and "j" not in between.split("t")[0]


def _noun_between(analysis: Analysis, item: Predicate, first: int) -> Anchor | None:
    """The event noun after another date of the same verb: "spent Wednesday preparing for his journey home next
    week"."""
    other = analysis.shape.rindex("k", item.at, first)
    for at in range(first - 1, other, -1):
        if analysis.shape[at] == "n" and nouns.is_strong_event(analysis.noun(at).lower):
            return Anchor(rule=OWN_DATE, noun=at)
    return None


def following_verb(analysis: Analysis, date: int) -> Anchor | None:
    """The first verb of the clause after the date, None for none; not one behind the semicolon that ends the date's
    own clause."""
    if date and analysis.shape[date + 1 : date + 2] == ";" and analysis.words(date + 1) == [";"]:
        return None
    verb = clause_verb_after(analysis, date)
    return Anchor(rule="nearest verb after the date", predicate=verb, certain=False) if verb else None
