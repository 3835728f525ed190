"""Dates that only measure: what is compared with them, or the end of a period, happened at no such time.

"The deadliest since 1939", "fell to 1.2 billion from 1.7 billion a year earlier", "the three months ended June 30".
"""

import re
from dataclasses import replace

from events.dates.value import Precision
from events.extract.lexicon import nouns, verbs
from events.extract.lexicon.nounclasses import AMOUNTS, TIMES
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.superlatives import MOST, superlative_since
from events.patterns import seldom

_FROM = word_set("from against versus with to")
_COMPARING = re.compile(
    r"(?<![\w-])(?:compared (?:with|to)|(?:up|down) (?:\S+ ){0,3}from|as against|as opposed to|rather than|instead of"
    r"|(?:more|less|higher|lower|better|worse) than (?:the |its |his |her |their |\S+ [’']s )"
    r"|as (?:many|much|high|low|large|big|long) as (?:at|in|on|during|last|the)"
    r"|from an? (?:high|low|peak|record)|against an? (?:\S+ )?(?:figure|total|loss|profit|average))\b"
    r"(?!.* (?:and|but) )"
)
_FIGURES = word_set(
    "levels earnings revenue revenues sales profit profits prices dollars estimates forecasts figures terms"
)
"""What a year before it only tells the size of: "19 times 2018 earnings", "back at 2019 levels"."""
_REQUIRING = word_set("require demand need request")
_COVERING = word_set(
    """
    report reports budget budgets accounts results result loss losses profit profits forecast forecasts outlook estimate
    bonus wage salary wages salaries pay rent rents bills bonuses benefits
    estimates target targets figures sales revenue revenues earnings data dividend statement plan plans prize award
    """
)
"""What a year after "for" tells the subject of: "the report for 2018 will be published"."""
_SPANS = word_set("range date dates period span estimate age")
_GIVING_OUT = word_set("grant give sign award win receive hand offer sell buy get obtain have")
_TERMS = word_set("lease contract licence license permit concession deal mandate visa agreement franchise ticket")
"""What is given for a length of time."""
_DOCUMENTS = word_set(
    "e-mail email letter photo photograph picture video document memo message recording note map film report diary"
    " record minute transcript footage"
)
_FRACTIONS = word_set("half third quarter fifth tenth")
_TOTALLING = word_set("bring take raise push lift swell")
_MULTIPLES = word_set("half twice double triple treble")
_LEVELS = word_set("level levels peak high low record trough")
_EARLIER = seldom(
    r"(?:a|one|the) (?:year|month|week|quarter) (?:earlier|before)"
    r"|the (?:same|previous|preceding|prior) (?:\w+ )?(?:year|month|week|quarter|period|day)"
)
"""What a change "from" it is measured by."""
_COMING_ABOUT = word_set("come happen occur begin start arrive")
_PERIODS = word_set("months weeks days quarter half year month week season period")

_BOUNDS = word_set("from since until till to")


def clause_about(analysis: Analysis, first: int, date: int) -> Predicate | None:
    """The verb of the "when" clause after a date of comparison: "the deadliest since 1939, when thousands died"."""
    return when_clause(analysis, date) if superlative_since(analysis, first, date) else None


def when_clause(analysis: Analysis, date: int) -> Predicate | None:
    """The verb of the clause that tells right after a date what happened then: "1982, when an alliance won"."""
    if not re.match(r",?u", analysis.shape[date + 1 :]):
        return None
    opening = analysis.shape.index("u", date)
    if analysis.words(opening)[0] != "when":
        return None
    return next((item for item in analysis.predicates if item.at > opening and item.role == "subordinate"), None)


def day_clause(analysis: Analysis, first: int, date: int) -> Predicate | None:
    """The verb of the clause that tells of what a date from which, or until which, something lasts was the day: "runs
    from May 6, the day he was suspended"."""
    if not analysis.shape.startswith(",nn", date + 1) or analysis.words(first)[0] not in _BOUNDS:
        return None
    if analysis.words(date + 2)[-1] not in TIMES:
        return None
    told = next((item for item in analysis.predicates if item.subject and item.subject[0] == date + 3), None)
    return replace(told, object=None, role="subordinate", certain=True) if told is not None else None


def what_came_about(analysis: Analysis, told: Predicate, date: int) -> Predicate | None:
    """ "Her return came in 1962 when she was asked to sing", "it began in 1994 when two brothers opened a bakery": the
    verb of the clause that tells what it was; None for a war that began when an army marched in."""
    if told.subject is None or verbs.base(analysis.verb(told.at).lower) not in _COMING_ABOUT:
        return None
    if analysis.shape[told.at + 1 : date].strip("ri"):
        return None
    clause = when_clause(analysis, date)
    if clause is None or clause.subject is None:
        return None
    owned = analysis.first_letter(told.subject[0]) in "SX"
    return clause if owned or not nouns.is_event(analysis.noun(told.subject[0]).lower) else None


def done_before(analysis: Analysis, first: int, date: int) -> Predicate | None:
    """ "The strongest to strike the coast since Hela in 1987": what the one it is compared with did then."""
    name = first - 1
    if analysis.shape[max(0, first - 2) : first] != "in" or analysis.words(first - 2) != ["since"]:
        return None
    if analysis.last_letter(name) != "P" or not superlative_since(analysis, first, date):
        return None
    verb = analysis.predicate_before(name)
    past = verbs.past_of_base(analysis.verb(verb.at).lower) if verb is not None and verb.kind == "t" else ""
    if verb is None or not past or analysis.words(verb.at)[:1] != ["to"] or len(analysis.words(verb.at)) != 2:
        return None
    begin, end = analysis.span(verb.at)[1], analysis.span(name - 2)[1]
    told = f"{past}{analysis.text[begin:end]}" if begin < end else past
    return Predicate(at=name, kind="v", role="main", subject=(name, name), word=told)


def objection(analysis: Analysis, first: int, date: int) -> str:
    """Why the date in chunk `date`, whose phrase begins at `first`, only measures something; "" where it does not."""
    if (
        superlative_since(analysis, first, date)
        or _from_an_amount(analysis, first, date)
        or _base_of_a_change(analysis, first, date)
        or _beside_another(analysis, first)
        or _compared_with(analysis, first)
        or _like_that_of(analysis, first)
        or _last_seen(analysis, first)
        or _is_than(analysis, first)
        or _of_all_that_time(analysis, first, date)
        or (_from_then_to_now(analysis, date) and first == date)
    ):
        return "only compared with that date"
    if analysis.shape[date + 1 : date + 2] == "n" and analysis.words(date + 1)[0] in _FIGURES:
        return "only the figures of that date"
    counted = (
        first == date > 0 and analysis.shape[date - 1] == "n" and analysis.noun(date - 1).lower in ("time", "times")
    )
    if counted and analysis.words(date)[0].split()[0] not in ("between", "from"):
        return "only counted within that time"
    if analysis.shape[max(0, first - 1) : date] == "no" and analysis.noun(first - 1).lower in _SPANS:
        return "only a span of time"
    if analysis.shape[max(0, first - 1) : date] == "ni" and analysis.words(first) == ["for"]:
        amount = first - 2 > 0 and analysis.shape[first - 3 : first] == "non"  # "a loss of 4 million euros for 2018"
        covered = analysis.noun(first - 3 if amount else first - 1).lower in _COVERING
        return "only the figures of that date" if covered else ""
    every = first and analysis.shape[first - 1] == "n" and analysis.words(first - 1)[0] in ("every", "each", "no")
    if every and analysis.words(first) == ["since"]:
        return "only tells which ones are meant"  # "every mayor since 1999 has promised it"
    if _is_of_what_is_required(analysis, first):
        return "only tells which ones are meant"
    if _totals_since(analysis, first):
        return "only counted since that date"
    if _of_a_document(analysis, first):
        return "only the date of a document"
    if _orders(analysis, first, date):
        return "only what the day told before it comes after"
    if _lasts_until(analysis, first):
        return "how long a thing lasts, not when it was given"
    return "the end of a period" if _ends_a_period(analysis, first) else ""


def _is_of_what_is_required(analysis: Analysis, first: int) -> bool:
    """ "The law required proof of residence before 1950": a time of what a thing is of, and no term for what is to be
    done ("required payment of the fee before 1950")."""
    if analysis.words(first)[0] not in ("before", "after", "since"):
        return False
    found = re.search(r"[vgl](n(?:on)+)$", analysis.shape[:first])
    if found is None or verbs.base(analysis.verb(found.start()).lower) not in _REQUIRING:
        return False
    return not any(nouns.is_event(analysis.noun(at).lower) for at in range(found.start(1), first, 2))


def _totals_since(analysis: Analysis, first: int) -> bool:
    """ "Taking the count to 61 since June": what the count begins with, on no day of which it was brought there."""
    reached = re.search(r"[vgt]n(?:on)?in$", analysis.shape[:first]) if analysis.words(first) == ["since"] else None
    if reached is None or analysis.words(first - 2) != ["to"] or "Q" not in analysis.letters_of(first - 1):
        return False
    return verbs.base(analysis.verb(reached.start()).lower) in _TOTALLING


def _orders(analysis: Analysis, first: int, date: int) -> bool:
    """ "Were due to reopen on March 13 after the summer holidays", "was sold on 3 May before Easter": a season or a
    feast beside a day, which tells only in which order the two come."""
    beside = first > 0 and analysis.shape[first - 1 : first + 2] == "kik" and first + 1 == date
    if not beside or analysis.words(first) not in (["after"], ["before"]):
        return False
    timex = analysis.tokens[analysis.chunks[date].first].timex
    value = timex.temporal if timex is not None else None
    return (
        value is not None and timex is not None and (value.precision is Precision.SEASON or timex.rule == "named-day")
    )


def _is_than(analysis: Analysis, first: int) -> bool:
    """ "More than in May", "more than in the same month last year"."""
    start = len(analysis.shape[: first + 1].rstrip("ik"))
    return any("than" in analysis.words(at) for at in range(start, first + 1))


def _of_all_that_time(analysis: Analysis, first: int, date: int) -> bool:
    """ "The worst drought of the last century": what a superlative is taken from, and not when it was."""
    timex = analysis.tokens[analysis.chunks[date].first].timex
    value = timex.temporal if timex is not None else None
    long = value is not None and value.precision in (Precision.CENTURY, Precision.DECADE)
    if not long or analysis.words(first) != ["of"] or analysis.shape[first - 1 : first] != "n":
        return False
    return any(word in MOST or word.endswith("est") for word in analysis.words(first - 1)[1:-1])


def _from_an_amount(analysis: Analysis, first: int, date: int) -> bool:
    """ "from 1.74 billion a year earlier", "compared with 12% in March": the number is what was so at the date."""
    first -= analysis.shape[first - 1 : first] == "d"  # "2.6 million barrels a day in 2006"
    if analysis.shape[max(0, first - 4) : first] == "inin" and analysis.words(first - 2) == ["per"]:
        first -= 2  # "from 6.9 per cent a year earlier"
    if first < 2 or analysis.shape[first - 2 : first] != "in" or analysis.words(first - 2)[0] not in _FROM:
        return False
    word = analysis.words(first - 2)[0]
    chunk = analysis.chunks[first - 1]
    to_another = word == "from" and analysis.shape[date + 1 : date + 3] == "in" and analysis.words(date + 1) == ["to"]
    apart = word == "from" and first > 2 and analysis.shape[first - 3] == ","  # "by a third, from 2 million in 2006"
    counted = "Q" in analysis.letters[chunk.first : chunk.last + 1] and (
        to_another or apart or analysis.letters[chunk.last] == "Q" or analysis.tokens[chunk.last].lower in AMOUNTS
    )
    to_amount = "to" in (token.lower for token in analysis.tokens[max(0, chunk.first - 8) : chunk.first - 1])
    to_amount = to_amount or to_another
    compared = "compared" in (token.lower for token in analysis.tokens[max(0, chunk.first - 3) : chunk.first])
    risen = to_amount or _EARLIER.fullmatch(" ".join(analysis.words(date))) is not None
    risen = risen or (first > 2 and (analysis.words(first - 3)[-1] in ("up", "down") or apart))
    return counted and {"from": risen, "to": False, "with": compared}.get(word, True)


def _base_of_a_change(analysis: Analysis, first: int, date: int) -> bool:
    """ "Rose 6 percent in October from a year earlier", "fell 2 percent in June from May", "grew 3 percent from 2014 to
    4 million": what the change is measured from."""
    if first == date > 1 and analysis.shape[date - 2 : date] == "ik":
        first, date = date - 2, date - 1  # "from the same month last year"
    if analysis.shape[max(0, first - 2) : first] == "in" and analysis.words(first - 2) == ["from"]:
        named = analysis.words(first - 1)[0] in ("its", "their", "a")  # "from its peak in June 2019", no mountain's
        return named and analysis.noun(first - 1).lower in _LEVELS
    if analysis.words(first)[0] != "from" or first + 1 != date:
        return False
    told = analysis.words(date)[0]
    if _EARLIER.fullmatch(told):
        return True
    verb = analysis.verb_before(first)
    if verb is None or not _measures(analysis, verb.at + 1, first):
        return False
    reached = analysis.shape[date + 1 : date + 3] == "in" and analysis.words(date + 1) == ["to"]
    reached = reached and "Q" in analysis.letters_of(date + 2)
    return reached or told.startswith("last ") or analysis.shape[verb.at : first].find("k") == first - verb.at - 1


def _measures(analysis: Analysis, start: int, end: int) -> bool:
    """Whether chunks hold an amount and no thing that is counted: "6 percent", "by a fifth", not "300 jobs"."""
    return any(
        analysis.last_letter(at) in "Qq" or analysis.words(at)[-1] in AMOUNTS | _FRACTIONS
        for at in range(start, end)
        if analysis.shape[at] == "n"
    )


def _like_that_of(analysis: Analysis, first: int) -> bool:
    """ "A flood like that of July 1998", "twice those of 2004", "half the length of 2004"."""
    first -= analysis.words(first) != ["of"]
    if first < 1 or analysis.words(first) != ["of"]:
        return False
    measure = analysis.words(first - 1)
    times = measure[0] if measure[0] != "the" or first < 2 else analysis.words(first - 2)[-1]
    return measure[-1] in ("that", "those") or (times in _MULTIPLES and "the" in measure)


def _last_seen(analysis: Analysis, first: int) -> bool:
    """ "A level last seen in March": when there was the like before."""
    apposed = analysis.shape[max(0, first - 3) : first] == ",nl"
    return apposed and analysis.words(first - 2)[0] in ("a", "an") and analysis.words(first - 2)[-1] == "last"


def _from_then_to_now(analysis: Analysis, date: int) -> bool:
    """ "From 140 singers in 1985 to 63 today": how many there are now."""
    counted = analysis.shape[max(0, date - 3) : date] == "kin" and analysis.words(date - 2) == ["to"]
    return counted and analysis.words(date)[0] in ("today", "now")


def _beside_another(analysis: Analysis, first: int) -> bool:
    """ "... compared with a loss in 2007", "up from a peak of 100 in 2007"."""
    verb = max([item.at for item in analysis.predicates if item.at < first and item.kind == "v"], default=0)
    between = " ".join(
        [token.lower for token in analysis.tokens[analysis.chunks[verb].last + 1 : analysis.chunks[first].first]]
    )
    return bool(_COMPARING.search(between))


def _compared_with(analysis: Analysis, first: int) -> bool:
    """ "Compared with 2016, (the port handled ...)", "(in 2017), down 3 percent from the year before"."""
    opening = max(0, analysis.chunks[first].first - 4)
    said = [token.lower for token in analysis.tokens[opening : analysis.chunks[first].last + 1]]
    if said[-2:-1] == ["compared"]:
        return said[-1] in ("with", "to")
    counted = analysis.letters[opening : analysis.chunks[first].first]
    moved = said[:-1][counted.rfind(",") + 1 :]
    return (
        said[-1] == "from"
        and moved[:1] in (["up"], ["down"])
        and "," in counted
        and (moved[1:] == [] or "Q" in counted)
    )


def _of_a_document(analysis: Analysis, first: int) -> bool:
    """ "Answered with an e-mail from 2013", "citing bank records from 2004", which is no subject of its own."""
    if (
        first < 2
        or analysis.words(first) != ["from"]
        or analysis.shape[first - 2 : first] not in ("in", "gn", "vn", "cn")
    ):
        return False
    return nouns.singular(analysis.noun(first - 1).lower) in _DOCUMENTS


def _lasts_until(analysis: Analysis, first: int) -> bool:
    """ "Granted a lease until 2025", "signed a contract to 2018": how long what was given is to last."""
    if analysis.words(first)[0] not in ("until", "till") or first < 2 or analysis.shape[first - 1] != "n":
        return False
    verb = analysis.predicate_before(first)
    given = verb is not None and verbs.base(analysis.verb(verb.at).lower) in _GIVING_OUT
    return given and analysis.noun(first - 1).lower in _TERMS


def _ends_a_period(analysis: Analysis, first: int) -> bool:
    """ "the three months ended June 30", "the year ending 31 March"."""
    verb = first - 1
    if verb > 0 and analysis.words(first) == ["to"] and analysis.words(verb)[-1].split()[-1] in _PERIODS:
        return analysis.words(verb)[0].split()[0] in ("the", "a")  # "in the year to June"
    if verb < 1 or analysis.shape[verb] not in "vlg" or verbs.base(analysis.words(verb)[-1]) not in ("end", "begin"):
        return False
    before = analysis.words(verb - 1)[-1].split()
    governed = verb > 1 and analysis.shape[verb - 2] in "io"
    return before[-1] in _PERIODS and (governed or analysis.shape[verb] == "g")
