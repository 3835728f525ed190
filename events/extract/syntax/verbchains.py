"""How the verbs of a clause hang together, as far as a date after them must know: which is finite, which closed, which
has a date already."""

import re
from dataclasses import replace

from events.extract.lexicon import kinds, nouns
from events.extract.lexicon.speech import SAYING
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import LASTING_FROM, word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.casualties import others_hurt
from events.extract.syntax.completion import RANKS
from events.extract.syntax.control import ASKING, FORCING, SENDING
from events.patterns import seldom
from events.sentences import Span

_LASTING = word_set(
    """
    used deemed considered known regarded based located situated linked suspected wanted believed thought owned led
    headed controlled run backed supported involved related concerned aimed designed intended required needed allowed
    dedicated devoted affected armed dressed made worth accused caused connected tied associated
    hidden concealed stashed stored packed wrapped parked stacked tucked stuffed disguised
    worn spoken administered governed ruled inhabited operated managed overseen
    """
)
"""Participles that describe: a date after their phrase is that of the clause's own verb."""

_MADE = word_set("built founded designed written painted composed directed established constructed")
"""What takes longer than a day."""
_STANDING = word_set("lie stand remain stay sit hang go lay become get")
"""What one does "unopened", "abandoned"."""
_WANTING = word_set("want expect need intend like wish mean permit authorise authorize")
"""Verbs whose object is what is to be done, as that of those that make somebody do it."""
_OBJECT = seldom(r"v(?P<object>n(?:[oi]+n)*)$")
_COMMENTING = SAYING | {"know", "understand", "see", "seem"}
_RECALLING = SAYING | {"remember", "recall", "regret", "forget"}
"""What follows these was done before."""
_BEGINNING = word_set(
    """
    begin start stop cease finish keep resume continue quit consider avoid delay deny admit resist oppose propose
    recommend suggest risk contemplate discuss take
    """
)
"""Verbs whose -ing form need not have happened, or not then: "began using", "considered closing", "took up running"."""
_TALKING = word_set("talk coax")
"""What one does to somebody "into" doing what need not have been done then."""
_JUDGED = word_set("convict acquit")
"""What a court does to somebody "of" what he did at another time."""
_COUNTED_ON = re.compile(r"^(?:the|a) (?:next|following) |\b(?:later|afterwards)$")
"""Dates counted from what was told before."""
NEAR_DAY = seldom(r"(?:mon|tues|wednes|thurs|fri|satur|sun|yester)day|today|tonight")
"""A day that news tells by its name."""
_SERIES = seldom(r"(?P<first>vt?)(?:(?:,l)*,?c?|(?:in(?:[io]n)*|i?k)+c)$")


def clause_verb_after(analysis: Analysis, date: int) -> Predicate | None:
    """The first finite verb after the date that is not of a relative clause about the date, within its clause;
    that of the noun phrase just after the date before any other's."""
    own = _verb_of_next(analysis, date)
    if own is not None:
        return own
    for item in analysis.predicates:
        if (
            item.at <= date
            or item.kind != "v"
            or (item.role == "relative" and (item.subject is None or item.subject[0] > date))
        ):
            continue
        if (
            item.role == "subordinate"
            and item.subject
            and analysis.shape[item.subject[0] - 1] == "u"
            and "w" not in analysis.shape[date : item.at]
        ):
            if analysis.shape[date + 1 : date + 2] == "u":
                return item
            continue
        return None if ";" in analysis.shape[date : item.at] and analysis.shape[date + 1] != ";" else item
    return None


def relative_verb_after(analysis: Analysis, date: int) -> Predicate | None:
    """ "The theatre, where in 1957 the director asked her": the verb of the relative clause that the date opens."""
    own = analysis.verb_after(date)
    if own is not None and own.role == "relative" and not set("w;") & set(analysis.shape[date : own.at]):
        return own
    return clause_verb_after(analysis, date)


def _verb_of_next(analysis: Analysis, date: int) -> Predicate | None:
    """ "In 1957, a vote on how much they must repay closed": the verb whose subject follows the date."""
    found = re.compile(r"[,rd]*n").match(analysis.shape, date + 1)
    told = (item for item in analysis.predicates if item.kind == "v" and item.role == "main" and item.certain)
    return next((item for item in told if found and item.subject and item.subject[0] == found.end() - 1), None)


def finite_before(analysis: Analysis, item: Predicate) -> bool:
    """Whether a finite verb, not of a relative clause, stands before a verb."""
    return any(other.at < item.at and other.kind == "v" and other.role != "relative" for other in analysis.predicates)


_WHILE = word_set("after before since until while when upon through")
"""What a clause of time begins with: "left the firm after retiring in May"."""
_ABOUT = ("on", "against")
"""What says behind a noun what it is about: "signed a treaty on fishing in the Grey Sea"."""
_UNDONE = (["close", "to"], ["short", "of"], ["instead", "of"])


def is_no_clause(analysis: Analysis, item: Predicate, first: int) -> bool:
    """ "by selling it", a means; "its head of lending in 2011", "a panel on cheating", "fined for speeding in May", a
    noun in -ing, and so what anybody is head of, or what something is about; "came close to breaking down", what was
    not done."""
    before = analysis.tokens[max(0, analysis.chunks[item.at].first - 2) : analysis.chunks[item.at].first]
    undone = [token.lower for token in before]
    if undone[-1:] == ["without"] or undone in _UNDONE:
        return True
    if analysis.shape[item.at - 2 : item.at] == "no" and kinds.is_person(analysis.noun(item.at - 2).lower):
        return True
    if re.search("ino$", analysis.shape[: item.at]) and analysis.words(item.at - 3)[0] == "within":
        return True  # "sank within an hour of leaving the port"
    opener = analysis.words(item.at - 1)[0]
    if analysis.shape[item.at - 2 : item.at] == "ni" and opener in _ABOUT:
        told = analysis.noun(item.at - 2).lower
        about = kinds.kind(told) or kinds.kind(nouns.singular(told))
        return opener == "against" or about in ("law", "deal", "text", "event", "proceeding", "body")
    kept = opener == "from" and analysis.shape[item.at - 2] == "n"  # "barred Hale from leaving"
    done = opener in _WHILE or (opener == "in" and analysis.verb(item.at - 2).lower in ("succeeded", "succeeds"))
    return opener == "by" or (item.at + 1 == first and not (done or kept))


def closed_between(analysis: Analysis, item: Predicate, first: int) -> bool:
    """Whether the clause of a verb ended before the date."""
    between = analysis.shape[item.at + 1 : first]
    if ";" in between:
        return True
    return between.count("-") % 2 == 1


def finite_of_chain(analysis: Analysis, item: Predicate) -> Predicate:
    """The finite verb that an infinitive hangs on: "agreed to enter"."""
    seen = 0
    while (item.kind == "t" or _goes_on(analysis, item)) and item.governor is not None and seen < 8:
        governor = analysis.predicate_at(item.governor)
        if governor is None:
            break
        if _owner_of_infinitive(analysis, item) is not None:
            return with_own_subject(analysis, item)
        item = governor
        seen += 1
    return item


def _goes_on(analysis: Analysis, item: Predicate) -> bool:
    """ "began using the euro", "is to have its rank restored": what began, what one is to have; "died trying to cross",
    "protested by shouting and holding signs": what else one did; "was convicted of poaching": what a court did."""
    if item.kind == "l" and analysis.shape[item.at - 2 : item.at] == "tn" and item.governor == item.at - 2:
        return analysis.verb(item.at - 2).lower == "have"
    if item.kind == "l" and analysis.shape[item.at - 2 : item.at] == "gn" and item.governor == item.at - 2:
        return base(analysis.verb(item.at - 2).lower) in ("keep", "leave")  # "for keeping the hall shut"
    if item.kind == "l" and item.at and analysis.shape[item.at - 1] == "v" and item.governor == item.at - 1:
        return base(analysis.verb(item.at - 1).lower) in _STANDING
    sender = analysis.predicate_at(item.governor) if item.kind == "g" and item.governor is not None else None
    if sender is not None and analysis.verb(item.at).lower in ASKING:
        return base(analysis.verb(sender.at).lower) in SENDING
    if item.kind == "g" and analysis.shape[item.at - 2 : item.at] == "vo" and item.governor == item.at - 2:
        deed = analysis.shape[item.at + 1 : item.at + 2] == "n"  # "was convicted of forging a will in 1964"
        return not deed and base(analysis.verb(item.governor).lower) in _JUDGED
    if item.kind == "g" and analysis.shape[item.at - 1] == "i" and item.governor is not None:
        if analysis.words(item.at - 1) == ["into"]:
            return base(analysis.verb(item.governor).lower) in _TALKING
        if item.governor == item.at - 2:
            return analysis.words(item.at - 1) == ["to"]
    if item.kind != "g" or item.governor is None:
        return False
    if analysis.shape[item.at - 1] == "c":
        first = next((other for other in analysis.predicates if item.governor < other.at < item.at), item)
        return first.kind == "g" and first.governor == item.governor and analysis.words(first.at - 1) == ["by"]
    verb = base(analysis.verb(item.governor).lower)
    return item.governor == item.at - 1 and (verb in _BEGINNING or verb not in _RECALLING)


def dated_before(analysis: Analysis, item: Predicate) -> bool:
    """Whether the verb an infinitive hangs on has its own date before it: "voted on Monday to close it by 2026", "in
    2014 they agreed to extend it until 2016"."""
    verb = analysis.predicate_at(item.governor) if item.governor is not None else None
    if verb is None:
        return item.governor is not None and "k" in analysis.shape[item.governor : item.at]
    past = verb.subject is not None and analysis.first_letter(verb.at) == "V"
    fronted = past and re.search(r"(?:^|[;uhc])i?k,?$", analysis.shape[: verb.subject[0] if verb.subject else 0])
    return bool(fronted) or "k" in analysis.shape[verb.at : item.at]


def is_inserted(analysis: Analysis, item: Predicate, first: int) -> bool:
    """ "arrested the captain, who survived, in hospital on Thursday": the verb of a clause between commas, after an
    object and before a preposition."""
    if item.role not in ("relative", "participle", "gerund") or not finite_before(analysis, item):
        return False
    opened = re.search(r",(?:i?w(?:n[^,;]*)?|i?r?)$", analysis.shape[: item.at])
    closed = re.match(r"[^,;]*,(?:i+n(?:on)*)+$", analysis.shape[item.at + 1 : first])
    level = analysis.words(first - 2) == ["to"] and analysis.first_letter(first - 1) == "Q"
    return opened is not None and closed is not None and not level  # "by which it rose, step by step, to 12 miles"


def has_date_of_its_own(analysis: Analysis, first: int, last: int) -> bool:
    """Whether what was said has a date, but for one of a relative clause ("every car it built before June"), or of a
    verb joined to its first by "and", or of a participle ("a painting stolen in 2002")."""
    for date in (at for at in range(first, last) if analysis.shape[at] == "k"):
        verb = analysis.predicate_before(date)
        finite = finite_of_chain(analysis, verb) if verb is not None else None
        if finite is not None and finite.kind == "v" and finite.role == "main" and finite.governor == first:
            return False
        restricts = verb is not None and verb.kind == "l" and verb.role == "participle" and verb.at > first
        if verb is None or not (restricts or verb.role == "relative" or verb.object is not None):
            return True
    return False


def coordinated_date(analysis: Analysis, first: int) -> bool:
    """Whether the date joins another: "in 1998 and in 2002", "on Monday, 3 May"."""
    before = analysis.shape[max(0, first - 2) : first]
    return before in ("kc", "k,") or before[-1:] in ("k", "(")


def second_place(analysis: Analysis, item: Predicate, first: int) -> int | None:
    """Where "in Rome" begins in "opened a shop in Paris in 2010 and in Rome in 2012", "moved to Paris in 2010, to
    Rome in 2012", or "again in Rome"."""
    other = analysis.shape.rindex("k", item.at, first)
    if re.fullmatch(r",in(?:on)*", analysis.shape[other + 1 : first]):
        return other + 2 if is_led_alike(analysis, item.at, other, other + 2) else None
    between = re.fullmatch(r",?cr?(?:[io]r?n(?:on)*|ij)+(?:,n,?)?", analysis.shape[other + 1 : first])
    return analysis.shape.index("c", other) + 1 if between else None


def is_led_alike(analysis: Analysis, verb: int, end: int, led: int) -> bool:
    """Whether a preposition leads as one does after a verb: "went to Poland in 1920, to Norland in 1939"."""
    own = (analysis.words(at) for at in range(verb + 1, end) if analysis.shape[at : at + 2] == "in")
    return analysis.words(led) in own


def is_comment(analysis: Analysis, item: Predicate) -> bool:
    """ "Was made, we now know, around AD 620": a clause between commas that only says who says so."""
    commented = item.kind == "v" and item.subject is not None and analysis.shape[item.at + 1 : item.at + 2] == ","
    opened = commented and item.subject is not None and analysis.shape[item.subject[0] - 1 : item.subject[0]] == ","
    return opened and base(analysis.verb(item.at).lower) in _COMMENTING and item.subject[0] > 1  # type: ignore[index]


def only_describes(analysis: Analysis, item: Predicate, first: int) -> bool:
    """ "a school used as a shelter ... on Monday": a lasting state, in a clause with a verb of its own."""
    if item.kind == "g" and item.role == "participle" and re.match(r"lin(?:on)*g", analysis.shape[: item.at + 1]):
        return True  # "Found by a farmer ploughing a field in 1954, ..."
    if _tells_what_it_is(analysis, item, first) or _is_of_all_of_them(analysis, item, first):
        return True
    inserted = item.governor is not None and item.governor > first  # "burned, and the statue, made in 1911, was lost"
    lasting = item.kind == "l" and item.at + 1 < first and not inserted and _is_lasting(analysis, item, first)
    main = analysis.verb_before(item.at)
    if lasting and main is not None and is_present(analysis, main):
        return False  # "the recall covers batteries made at its plant in 2018", "three are missing, among them ..."
    return lasting and finite_before(analysis, item) and "k" not in analysis.shape[item.at : first]


def _is_of_all_of_them(analysis: Analysis, item: Predicate, first: int) -> bool:
    """ "Commissioned the first of three boats ordered from Zell in August": what was done to all, before a date of the
    news; a year is that of the order."""
    one = item.at - 3
    if item.kind != "l" or one < 1 or analysis.shape[one : item.at] != "non" or item.at + 1 == first:
        return False
    ranked = not RANKS.isdisjoint(analysis.words(one)) and "Q" in analysis.letters_of(item.at - 1)
    date = analysis.shape.find("k", first)
    dated = "k" in analysis.shape[item.at : first] or any(word[-4:].isdigit() for word in analysis.words(date))
    return ranked and not dated and finite_before(analysis, item)


def _is_lasting(analysis: Analysis, item: Predicate, first: int) -> bool:
    """ "Used as a shelter", "built by prisoners" before a day of the news, which is not that of the making."""
    verb = analysis.verb(item.at).lower
    made = verb in _MADE and NEAR_DAY.match(analysis.words(analysis.shape.find("k", first))[0]) is not None
    return verb in _LASTING or made


def is_present(analysis: Analysis, verb: Predicate) -> bool:
    """ "Runs", "is closed": whether a verb's group begins with a present, which a perfect's "has" is not."""
    first = analysis.chunks[verb.at].first
    return analysis.letters[first] == "Z" or analysis.tokens[first].lower in ("is", "are")


def _tells_what_it_is(analysis: Analysis, item: Predicate, first: int) -> bool:
    """ "passed a bill tightening controls in November": a -ing form that says what the verb's object is."""
    if item.kind != "g" or item.role != "participle" or analysis.verb(item.at).lower in LASTING_FROM:
        return False
    described = re.search(r"vr?n(?:on)*$", analysis.shape[: item.at])
    return described is not None and "k" not in analysis.shape[item.at : first]


def first_of_two(analysis: Analysis, item: Predicate, date: int) -> Predicate:
    """ "took and held the fort": the first of two verbs with one object stands for both; but of "was shot and died
    three days later", "had been found and will be sent" only the second was or is then; of "were closed or had
    moved" neither is told without the other."""
    either = analysis.predicate_at(item.governor) if item.governor is not None and item.kind == "v" else None
    joined = either is not None and re.fullmatch("v[jl]?c", analysis.shape[either.at : item.at]) is not None
    if joined and either is not None and either.subject == item.subject and analysis.words(item.at - 1) == ["or"]:
        return either
    if analysis.shape[item.at + 1 :][:1] != "n" and _COUNTED_ON.search(analysis.words(date)[0]):
        return item
    first = analysis.predicate_at(item.at - 2) if analysis.shape[max(0, item.at - 2) : item.at] == "vc" else None
    if first is None or first.subject != item.subject or _is_of_later(analysis, first, item):
        return item
    beside = analysis.letters[analysis.chunks[max(0, first.at - 1)].first : analysis.chunks[first.at].last + 1]
    return item if "!" in beside else first  # "never remarried and retired"


def _is_of_later(analysis: Analysis, first: Predicate, second: Predicate) -> bool:
    """Whether the second of two verbs is to come and the first is not."""
    return analysis.first_letter(second.at) == "M" != analysis.first_letter(first.at)


def first_of_one_day(analysis: Analysis, item: Predicate, date: int) -> Predicate:
    """ "killed 40 people and injured 200 on Saturday", "jailed Hale and fined his firm": one subject's deed of one day
    is told by its first verb where the second has a count or the first one's owner; not "called off a trip and visited
    the injured on Monday", "lost its case and faces a strike on Monday"."""
    counted = _of_one_day(analysis, item, date)
    if counted is not None:
        return counted
    verb = analysis.predicate_at(item.governor) if item.governor is not None and item.kind == "v" else None
    if verb is None or verb.kind != "v" or verb.subject != item.subject:
        return item
    joined = re.fullmatch(r"n(?:[io]n)?cvn(?:[io]n)?i?k", analysis.shape[verb.at + 1 : date + 1])
    alike = analysis.letters_of(verb.at)[:1] == analysis.letters_of(item.at)[:1]
    if not joined or not alike or not set("QS") & set(analysis.letters_of(item.at + 1)):
        return item
    done = "!" not in analysis.letters_of(verb.at)
    return verb if done and _is_near_day(analysis, date) else item


def _is_near_day(analysis: Analysis, date: int) -> bool:
    """ "On Saturday", "yesterday"; not "from April until yesterday"."""
    token = analysis.tokens[analysis.chunks[date].first]
    value = token.timex.temporal if token.timex is not None else None
    lasting = value is not None and value.earliest is not None and value.latest != value.earliest + 1
    return not lasting and NEAR_DAY.search(token.lower) is not None


def _of_one_day(analysis: Analysis, item: Predicate, date: int) -> Predicate | None:
    """ "19 people were killed and dozens were missing on Monday": the first tells the day's event."""
    counted = item.subject is not None and item.kind == "v" and analysis.shape[item.subject[0] - 2 : item.at] == "vcn"
    if not counted or item.subject is None:
        return None
    verb = analysis.predicate_at(item.subject[0] - 2)
    if verb is None or not verb.certain:
        return None
    if others_hurt(analysis, verb.at, verb.at + 1) == item.at + 1:
        return verb
    return verb if "Q" in analysis.letters_of(item.subject[0]) and _is_near_day(analysis, date) else None


def after_spending(analysis: Analysis, item: Predicate, date: int) -> Predicate | None:
    """ "spent Wednesday preparing": what the time was spent on."""
    spent = analysis.verb(item.at).lower in ("spent", "spend", "spends")
    time = re.match(r"k(?:,?c?k)*", analysis.shape[item.at + 1 :]) if spent and date > item.at else None
    following = analysis.predicate_at(item.at + 1 + time.end()) if time and date <= item.at + time.end() else None
    return replace(following, subject=item.subject, governor=item.at) if following and following.kind == "g" else None


def with_own_subject(analysis: Analysis, item: Predicate) -> Predicate:
    """An infinitive with the noun before it for its subject, where it is that noun's: "announced a show to be held"."""
    owner = _owner_of_infinitive(analysis, item)
    return item if owner is None else replace(item, subject=owner, role="infinitive")


def _owner_of_infinitive(analysis: Analysis, item: Predicate) -> Span | None:
    """ "another event to be held in May", "an inquiry due to end in May": the noun that is to be done something to, or
    to do it; None where it is the verb's own subject. What is ordered or wanted is the whole object: "ordered the head
    of the bank to be released"; no place is built: "plans a plant in Leeds to be built"."""
    group = analysis.words(item.at)
    if len(group) > 2 and group[1] == "be" and analysis.shape[item.at - 1] == "n":
        whole = _OBJECT.search(analysis.shape, 0, item.at)
        place = analysis.last_letter(item.at - 1) == "P" and analysis.shape[item.at - 2] == "i"
        ordered = whole is not None and base(analysis.verb(whole.start()).lower) in FORCING | _WANTING
        return (whole.start("object") if whole and (place or ordered) else item.at - 1, item.at - 1)
    due = analysis.shape[item.at - 2 : item.at] == "nj" and analysis.words(item.at - 1)[-1] in ("due", "set", "likely")
    return (item.at - 2, item.at - 2) if due else None


def to_come_in_series(analysis: Analysis, predicate: Predicate) -> list[int]:
    """The "will be" that the last of "will be weighed, heated and tested", "will be lifted by crane and moved" shares;
    none of what was."""
    head = _SERIES.search(analysis.shape, 0, predicate.at) if predicate.kind == "l" else None
    if head is None:
        return []
    shared = range(analysis.chunks[head.start()].first, analysis.chunks[head.end("first") - 1].last + 1)
    auxiliaries = [at for at in shared if analysis.letters[at] in "MABT"]
    told = {analysis.letters[at] for at in auxiliaries}
    return auxiliaries if "B" in told and told & {"M", "T"} else []
