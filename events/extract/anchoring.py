"""Which event a date belongs to: a verb or an event noun of its sentence.

Decided by position, in this order: inside a noun phrase ("the 2016 referendum", "Monday's bid"), in parentheses after
one, at the head of a clause ("On Friday the court ruled"), after an event noun that a preposition governs ("after his
resignation in 2018"), else the nearest verb before it whose clause is still open. What a date cannot belong to is said
in a word, never guessed.
"""

import re

from events.extract import comparisons, nouns, verbs
from events.extract.analysis import Analysis, Predicate
from events.extract.anchor import Anchor
from events.extract.parentheses import find_in_parentheses, in_parentheses
from events.extract.scheduled import find_planned
from events.extract.states import find_state
from events.extract.verbchains import (
    after_spending,
    closed_between,
    coordinated_date,
    dated_before,
    finite_before,
    finite_of_chain,
    first_of_one_day,
    first_of_two,
    is_no_clause,
    only_describes,
    second_place,
)
from events.extract.verbgroup import looks_ahead
from events.extract.words import OCCASIONS, SAYING, word_set

_DETACHING = word_set(
    """
    after before since following until till ahead of despite during amid regarding concerning about against
    including
    """
)
"""Prepositions whose event noun has a date of its own: "resigned after the defeat in May"."""

_ARGUED = word_set("for over by with from to into at in as")
_SUBJECT_SOURCES = word_set("from of")
_TAKING_PART = word_set(
    "win lose hold contest host organise organize fight survive complete enter join play lead miss run start end"
)
"""Verbs that happen when their object does: "won the 2016 election"."""
_SEEING = word_set("see bring witness mark")
_COMPETITIONS = word_set(
    """
    games olympics paralympics championship championships final finals cup tournament festival election elections race
    match tour conference summit congress exhibition
    """
)
"""What somebody does something at: "at the 1964 Games she won ..."."""
_APPEARING = word_set("speak talk write testify appear address answer respond reply meet gather")
"""What somebody does who then says the news: "Speaking in Rome on Monday, she warned ..."."""
_STATIVE = word_set("read be have contain include say remain mean concern involve belong own")


def find_anchor(analysis: Analysis, date: int) -> Anchor | str:
    """The anchor of the date that stands in chunk `date`, or the reason why it has none."""
    if analysis.chunks[date].kind != "k":
        return _inside_noun_phrase(analysis, date)
    if in_parentheses(analysis.shape, date):
        return find_in_parentheses(analysis, date)
    first = _phrase_start(analysis, date)
    return (
        _since_when(analysis, first, date)
        or comparisons.objection(analysis, first, date)
        or find_planned(analysis, first, date)
        or find_state(analysis, first, date)
        or _copula(analysis, first, date)
        or _again(analysis, first, date)
        or _fronted(analysis, first, date)
        or _between(analysis, first, date)
        or _after_event_noun(analysis, first)
        or _nearest_verb(analysis, first, date)
        or _following_verb(analysis, date)
        or _any_noun(analysis, first, date)
        or "no verb and no event noun stand near the date"
    )


def preposition(analysis: Analysis, date: int) -> str:
    """The preposition before the date in chunk `date`, "" for none."""
    first = _phrase_start(analysis, date)
    return analysis.words(first)[0] if first < date else ""


def _phrase_start(analysis: Analysis, date: int) -> int:
    first = date
    if analysis.shape[max(0, date - 2) : date] == "no":
        return date - 1
    if analysis.shape[max(0, date - 3) : date] == "iri" and analysis.words(date - 1) == ["as"]:
        return date - 3
    while first and analysis.shape[first - 1] == "i" and date - first < 2:
        first -= 1
        if analysis.words(first)[0] not in ("up", "ahead"):
            break
    return first


def _inside_noun_phrase(analysis: Analysis, at: int) -> Anchor | str:
    """ "the 2016 referendum", "NASA's 2014 selection", "Monday's bid"."""
    noun = analysis.noun(at)
    possessive = _possessive_date(analysis, at)
    subject_of = next(
        (item for item in analysis.predicates if item.subject and item.subject[0] == at and item.kind == "v"), None
    )
    if possessive and subject_of and "k" in analysis.shape[subject_of.at : subject_of.at + 4]:
        return "a nearer date of the same verb follows"
    if possessive and subject_of:
        return Anchor(rule="possessive date, subject of a verb", predicate=subject_of)
    governed = at and analysis.shape[at - 1] == "i" and analysis.words(at - 1)[0] in ("during", "at", "in", "for")
    if possessive and governed and (analysis.words(at - 1)[0] != "for" or _awaited(analysis, at)):
        verb = _nearest_verb(analysis, at - 1, at)
        if isinstance(verb, Anchor):
            return verb
    if at and analysis.shape[at - 1] == "i" and noun.lower in OCCASIONS and analysis.words(at)[0] in ("a", "an"):
        following = _clause_verb_after(analysis, at) if at < 2 or analysis.shape[at - 2] in ",;uh-" else None
        if following is not None:
            return Anchor(rule="date of the occasion", predicate=following)
        nearest = _nearest_verb(analysis, at - 1, at)
        if nearest is not None:
            return nearest
    competing = _competing(analysis, at) if noun.lower in _COMPETITIONS else None
    if competing is not None:
        return Anchor(rule="date of the occasion", predicate=competing)
    taking = analysis.predicate_at(at - 1)
    if taking and taking.kind == "v" and verbs.base(analysis.verb(taking.at).lower) in _TAKING_PART:
        return Anchor(rule="date before the object of a verb", predicate=taking)
    if nouns.is_event(noun.lower):
        return Anchor(rule="date before an event noun", noun=at)
    if at and analysis.words(at - 1)[0] == "during":
        around = _nearest_verb(analysis, at - 1, at) or _following_verb(analysis, at)
        if isinstance(around, Anchor):
            return around
    return f"the date describes {noun.text!r}, which names no event"


def _competing(analysis: Analysis, at: int) -> Predicate | None:
    """The verb of "at the 1964 Games she won a medal", "won a medal at the 1964 Games": what was done there."""
    if analysis.shape[at - 1 : at] != "i" or analysis.words(at - 1)[0] not in ("at", "in", "during"):
        return None
    if at < 2 or analysis.shape[at - 2] in ";uhc-" or (at < 3 and analysis.shape[at - 2] == ","):
        return _clause_verb_after(analysis, at)
    verb = next((item for item in reversed(analysis.predicates) if item.at < at), None)
    if verb is None or not re.fullmatch(r"[nrj]*(?:on)*", analysis.shape[verb.at + 1 : at - 1]):
        return None
    return finite_of_chain(analysis, verb)


def _awaited(analysis: Analysis, at: int) -> bool:
    """ "Will take charge for Wednesday's match": what is to be done then, not "was named for Monday's match"."""
    verb = next((item for item in reversed(analysis.predicates) if item.at < at and item.kind == "v"), None)
    return verb is not None and looks_ahead(analysis, verb)


def _possessive_date(analysis: Analysis, at: int) -> bool:
    chunk = analysis.chunks[at]
    return "YG" in analysis.letters[chunk.first : chunk.last + 1]


def _again(analysis: Analysis, first: int, date: int) -> Anchor | str | None:
    """ "In March, when a pond turned orange, and again in May": the same as at the date before."""
    repeated = re.search(r"cr$", analysis.shape[:first])
    if repeated is None or analysis.words(first - 1) != ["again"]:
        return None
    other = analysis.shape.rfind("k", 0, first)
    return find_anchor(analysis, other) if 0 <= other < date else None


def _since_when(analysis: Analysis, first: int, date: int) -> Anchor | None:
    """ "the deadliest since 1939, when thousands died": no date of what is compared, but one of the "when" clause."""
    told = comparisons.clause_about(analysis, first, date)
    return Anchor(rule="clause about the date", predicate=told) if told else None


def _copula(analysis: Analysis, first: int, date: int) -> Anchor | None:
    """ "The deadline is October 31": the date is all that is said of the subject."""
    verb = analysis.predicate_at(first - 1)
    if verb is None or not verb.subject or analysis.shape[date + 1 : date + 2] not in ("", ".", ";", ",", "c", "-"):
        return None
    if analysis.verb(verb.at).lower not in ("is", "was", "are", "were", "be"):
        return None
    return Anchor(rule="date as the predicate of a noun", noun=verb.subject[0], predicate=None)


def _fronted(analysis: Analysis, first: int, date: int) -> Anchor | str | None:
    """The date opens a clause: its verb follows."""
    before = analysis.shape[first - 1] if first else ""
    if before and before not in ";-hcuw,.(":
        return None
    verb = _clause_verb_after(analysis, date)
    if verb is None:
        return _announced(analysis, first) if before == ";" else None
    verb = _after_comment(analysis, date, verb)
    if verb.at == _after_adverbs(analysis, date) and verb.subject is None and before != "w":
        return _date_as_subject(analysis, verb)
    rule = "date at the head of a clause"
    if before in ("", ";", "-", "h", "u", "w", "."):
        return Anchor(rule=rule, predicate=verb)
    starts = verb.subject is not None and _next_structural(analysis, date) == verb.subject[0]
    bare = verb.at == date + 1 and before == "c"
    return Anchor(rule=rule, predicate=verb) if starts or bare else None


def _announced(analysis: Analysis, first: int) -> Anchor | None:
    """ "Was fined twice: in March 2019, when ..., and again in May": dates after a colon are those of what it ends."""
    if analysis.tokens[analysis.chunks[first - 1].first].text != ":":
        return None
    verb = next((item for item in reversed(analysis.predicates) if item.at < first and item.kind == "v"), None)
    return Anchor(rule="nearest verb before the date", predicate=verb) if verb else None


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


def _date_as_subject(analysis: Analysis, verb: Predicate) -> Anchor | str:
    """ "2006 saw the end of the siege": the date is the verb's subject, and its object is what happened."""
    seen = verbs.base(analysis.verb(verb.at).lower) in _SEEING and analysis.shape[verb.at + 1 : verb.at + 2] == "n"
    return Anchor(rule="date as the subject", noun=verb.at + 1) if seen else "the date is the subject of the verb"


def _clause_verb_after(analysis: Analysis, date: int) -> Predicate | None:
    """The first finite verb after the date that is not of a relative clause about the date, within its clause."""
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


def _next_structural(analysis: Analysis, date: int) -> int:
    at = date + 1
    while at < len(analysis.shape) and analysis.shape[at] in ",rd":
        at += 1
    return at


def _between(analysis: Analysis, first: int, date: int) -> Anchor | None:
    """The date stands between a subject and its verb: "Authorities on Monday arrested", "a study from March noted"."""
    if not first or analysis.shape[first - 1] not in "n,":
        return None
    verb = analysis.predicate_at(_next_structural(analysis, date))
    if verb is None or verb.kind != "v" or verb.subject is None or verb.subject[1] > first:
        return None
    if any(verb.subject[1] < item.at < first for item in analysis.predicates):
        return None
    if analysis.words(first)[0] in _SUBJECT_SOURCES and first < date:
        return Anchor(rule="date of the verb's subject", predicate=verb)
    if _is_deed(analysis, verb.subject[0], first):
        return Anchor(rule="event noun with a date of its own", noun=verb.subject[0])
    return Anchor(rule="date between subject and verb", predicate=verb)


def _is_deed(analysis: Analysis, noun: int, first: int) -> bool:
    """Whether a subject is an event noun with its own object just before the date: "the death of Hale in May shook"."""
    strong = analysis.shape[noun] == "n" and nouns.is_strong_event(analysis.noun(noun).lower)
    return strong and analysis.shape[noun + 1 : noun + 2] == "o" and analysis.shape[first - 1] == "n" and first > noun


def _after_event_noun(analysis: Analysis, first: int) -> Anchor | None:
    """An event noun just before the date, when it is bound to the date more closely than its verb is."""
    chain = _noun_chain(analysis, first)
    for at in chain:
        noun = analysis.noun(at)
        if not nouns.is_strong_event(noun.lower) or (
            analysis.letters[analysis.chunks[at].first] == "D" and _demonstrative(analysis, at)
        ):
            continue
        before = analysis.shape[at - 1] if at else ""
        governor = analysis.words(at - 1)[0] if at else ""
        if before in ("i", "o") and (governor in _DETACHING or governor == "of"):
            return Anchor(rule="event noun with a date of its own", noun=at)
        if before == "i" and governor in ("for", "over", "by") and _has_arguments(analysis, at, first):
            return Anchor(rule="event noun with a date of its own", noun=at)
        if before in ("", ",", "-", ";", "c") and not _subject_of_verb(analysis, at):
            return Anchor(rule="event noun in apposition", noun=at)
    return None


def _noun_chain(analysis: Analysis, first: int) -> list[int]:
    """The noun phrases that end just before the date and lead into one another, the nearest first."""
    chain: list[int] = []
    at = first - 1
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
    chunk = analysis.chunks[at]
    letters = analysis.letters[chunk.first : chunk.last + 1]
    return "S" in letters or "G" in letters or (at + 1 < first and analysis.shape[at + 1] == "o")


def _subject_of_verb(analysis: Analysis, at: int) -> bool:
    return any(
        item.subject and item.subject[0] <= at <= item.subject[1] and item.kind == "v" for item in analysis.predicates
    )


def _nearest_verb(analysis: Analysis, first: int, date: int) -> Anchor | str | None:
    """The nearest verb before the date in a clause that is still open."""
    detached = first > 0 and analysis.shape[first - 1] == ","
    for item in reversed(analysis.predicates):
        if item.at >= first or closed_between(analysis, item, first, detached=detached):
            continue
        if detached and item.role in ("gerund", "participle", "relative") and finite_before(analysis, item):
            continue
        if item.role == "gerund" and is_no_clause(analysis, item, first):
            continue
        if only_describes(analysis, item, first):
            continue
        if item.role == "relative" and analysis.verb(item.at).lower in _STATIVE and finite_before(analysis, item):
            continue
        if item.kind == "v" and item.subject is None and not item.certain and finite_before(analysis, item):
            return "its verb has no clear subject"
        main = analysis.predicate_at(item.governor) if item.governor is not None and item.governor > first else None
        if main is not None and verbs.base(analysis.verb(item.at).lower) in _APPEARING:
            return Anchor(rule="date of the occasion", predicate=main)
        if item.kind == "t" and dated_before(analysis, item):
            return Anchor(rule="infinitive with a date of its own", predicate=item, certain=item.certain)
        if "k" in analysis.shape[item.at : first] and not coordinated_date(analysis, first):
            return _noun_between(analysis, item, first) or Anchor(
                rule="nearest verb before the date",
                predicate=finite_of_chain(analysis, item),
                resume=second_place(analysis, item, first),
                certain=False,
            )
        saying = _says_in_a_statement(analysis, item)
        if saying is not None:
            return Anchor(rule="nearest verb before the date", predicate=saying, certain=saying.certain)
        chosen = after_spending(analysis, item, date) or first_of_two(analysis, finite_of_chain(analysis, item))
        chosen = first_of_one_day(analysis, chosen, date)
        return Anchor(rule="nearest verb before the date", predicate=chosen, certain=item.certain)
    return None


def _says_in_a_statement(analysis: Analysis, item: Predicate) -> Predicate | None:
    """ "warned in a statement issued on Monday": the saying and the issuing are one."""
    noun = item.at - 1
    said = analysis.predicate_at(item.governor) if item.governor is not None else None
    issued = item.kind == "l" and analysis.shape[noun - 1 : noun + 1] == "in" and said is not None
    if not issued or said is None or verbs.base(analysis.verb(said.at).lower) not in SAYING:
        return None
    return said if analysis.noun(noun).lower in OCCASIONS else None


def _noun_between(analysis: Analysis, item: Predicate, first: int) -> Anchor | None:
    """The event noun after another date of the same verb: "spent Wednesday preparing for his journey home next
    week"."""
    other = analysis.shape.rindex("k", item.at, first)
    for at in range(first - 1, other, -1):
        if analysis.shape[at] == "n" and nouns.is_strong_event(analysis.noun(at).lower):
            return Anchor(rule="event noun with a date of its own", noun=at)
    return None


def _following_verb(analysis: Analysis, date: int) -> Anchor | None:
    verb = _clause_verb_after(analysis, date)
    return Anchor(rule="nearest verb after the date", predicate=verb, certain=False) if verb else None


def _any_noun(analysis: Analysis, first: int, date: int) -> Anchor | None:
    """A sentence without a verb: its event noun, the nearest to the date."""
    found = [at for at, kind in enumerate(analysis.shape) if kind == "n" and nouns.is_event(analysis.noun(at).lower)]
    if not found:
        return None
    noun = min(found, key=lambda at: abs(at - first))
    heads = analysis.shape[date + 1 : noun] in (";", "-")
    return Anchor(rule="event noun of a sentence without a verb", noun=noun, certain=heads)
