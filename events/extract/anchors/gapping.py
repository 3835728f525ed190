"""Gapping: what has the verb of the clause before, said once ("opened in 1990, the school in 1995")."""

import re
from dataclasses import replace

from events.extract.lexicon import nouns
from events.extract.lexicon.countries import country
from events.extract.lexicon.words import IN_ORDER, word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import NEAREST, OWN_DATE, UNCLEAR, Anchor
from events.extract.syntax.number import are_many
from events.extract.syntax.verbchains import is_led_alike
from events.patterns import seldom

_PASSING = word_set("past to through over around against into across for")
"""Prepositions of what one comes to one after the other: "flew past Venus in May and Mars in July"."""
_NUMBERED = {"was": "were", "has": "have", "is": "are"}
_UNNUMBERED = {many: one for one, many in _NUMBERED.items()}
_LAST_OF_LIST = re.compile(r"vi?n(?:[oi]n)*(?:,n(?:[oi]n)*)*,?c,i?(?P<date>k),(?P<last>n)(?:[oi]n)*(?=[.;,]|$)")
_ORDINALS = IN_ORDER | {"next", "final"}
_JOINED = seldom(r"vr?(?:n|i?n)*i?k,?c$")

_WITHOUT_AND = seldom(r"k,(?P<other>n(?:[io]n)*|j)$")
_ALONGSIDE = seldom(r"[,c](?:i?k)(?=r?i+n(?:[oi]n)*(?:[.;,]|$))")
_CLOSED = seldom(r"^vr?[^,vuw]*k,c$")

_SHARED = re.compile(
    r"(?:^|[;uhc,-])(?P<head>n)(?P<parts>(?:[oi]n)+i?k(?:,(?:[oi]n)+i?k)*,?c(?:[oi]n|n)(?:[oi]n)*i?k),?r?(?=v)"
)


def shared_noun(analysis: Analysis, date: int) -> Anchor | None:
    """ "The discovery of tin in 1891 and of oil in 1926 (brought)": each date has its own part of an event noun that is
    said once, also without the second "of"."""
    if analysis.shape.count("k") <= 1:
        return None
    found = next(
        (one for one in _SHARED.finditer(analysis.shape) if one.start("parts") < date < one.end("parts")), None
    )
    if found is None or not nouns.is_event(analysis.noun(found.start("head")).lower):
        return None
    link = found.start("parts")
    before = analysis.shape.rfind("k", link, date)
    part = link if before < 0 else len(analysis.shape) - len(analysis.shape[before:].lstrip("k,c"))
    bare = analysis.shape[part] == "n"
    same = analysis.words(part)[0] == analysis.words(link)[0]
    another = bare and (analysis.shape[link] != "o" or nouns.is_event(analysis.noun(part).lower))
    if another or not (bare or same):
        return None
    return Anchor(rule=OWN_DATE, noun=found.start("head"), resume=part)


def last_of_list(analysis: Analysis, date: int) -> Anchor | None:
    """ "Orders came from a bank, a church in Lund and, in 1961, the opera": the date is of the last of a list alone."""
    if analysis.shape[date + 1 : date + 3] != ",n":
        return None
    found = next((one for one in _LAST_OF_LIST.finditer(analysis.shape) if one.start("date") == date), None)
    verb = analysis.predicate_at(found.start()) if found else None
    if found is None or verb is None or verb.subject is None:
        return None
    return Anchor(rule=NEAREST, predicate=verb, resume=found.start("last"), certain=False)


def gap(analysis: Analysis, item: Predicate, first: int) -> int | None:
    """The noun phrase that has the verb of the clause before: "Norsk" in "bought Mlek in 2011 and Norsk in 2017", and
    in a list of such, "bought Mlek in 2011, Norsk in 2017 and ..."; "the second not until 2017"."""
    if item.kind == "l" or "k" not in analysis.shape[item.at : first]:
        return None
    between = analysis.shape[item.at : first]
    found = re.search(r"k(?:,|,in(?:on)*,)?cr?(?P<other>n(?:[io]n)*|j)(?:,in(?:on)*,|,n,|,w[^;k]*,)?$", between)
    if found is None and re.match(r"i?k(?:,n(?:[io]n)*i?k)*,?c[nj](?:[io]n)*i?k", analysis.shape[first:]):
        found = re.search(r"k,(?P<other>n(?:[io]n)*)$", between)
    more = re.search(r"k,?c(?P<other>n)r$", between) if analysis.words(first - 1) == ["more"] else None
    late = re.search(r"k,?c?(?P<other>n(?:[io]n)*)r$", between) if analysis.words(first - 1) == ["not"] else None
    found = found or more or late
    return item.at + found.start("other") if found else None


def gap_without_and(analysis: Analysis, item: Predicate, first: int, date: int) -> int | None:
    """The noun phrase of "the first opened in 1901, the second (in 1907)", which no "and" joins: its date comes later,
    and the sentence ends with it."""
    found = _WITHOUT_AND.search(analysis.shape, item.at, first) if item.kind == "v" else None
    if found is None or analysis.shape[date + 1 : date + 2] not in (".", ";", ""):
        return None
    if first != date and analysis.words(first) not in (["in"], ["on"]):
        return None  # "his first win since 1988"
    one, two = (analysis.time_of(at) for at in (found.start(), date))
    if one is None or two is None or one.latest is None or two.earliest is None or one.latest > two.earliest:
        return None  # "in May, the last of the fleet in 2012"
    return found.start("other")


def resumed_after(analysis: Analysis, item: Predicate, first: int, date: int) -> int:
    """ "In 1920 it went to Poland and in 1939 (to Norland)", "brought stone from Crete and, from 1857, (from Malta)":
    where the second place begins, behind its date; 0 for none."""
    if analysis.shape[first - 2 : first] == "c," and analysis.shape[date + 1 : date + 3] == ",i":
        return date + 2
    found = (
        _ALONGSIDE.match(analysis.shape, first - 1)
        if item.kind == "v" and ("k" in analysis.shape[: item.at] or analysis.shape[first - 1] == "c")
        else None
    )
    place = date + 1
    led = found is not None and found.end() == place
    led = led and is_led_alike(analysis, item.at, first - 1, place + (analysis.shape[place] == "r"))
    return place if led else 0


def around_closed(analysis: Analysis, item: Predicate, first: int) -> Predicate | None:
    """ "Was taught by Per Dahl, who retired in 1950, and from 1955 by Ida Holt": the verb that goes on behind a
    relative clause with a date of its own, between commas."""
    closed = item.role == "relative" and analysis.shape[item.at - 2 : item.at] == ",w"
    if not closed or not _CLOSED.search(analysis.shape[item.at : first]):
        return None
    return analysis.predicate_before(item.at - 2)


def is_gapped(analysis: Analysis, noun: int) -> bool:
    """ "Elections were held in March and a referendum (in June)": whether a noun after "and" has the verb before it."""
    return _JOINED.search(analysis.shape[:noun]) is not None


def with_verb_before(analysis: Analysis, verb: Predicate, gapped: int) -> Anchor | str:
    """ "Bought Mlek in 2011 and Norsk in 2017", "flew past Venus in May and Mars in July" have another object,
    "followed in 1954 and a third in 1967" another subject."""
    transitive = bool(re.match(r"r?n", analysis.shape[verb.at + 1 :])) and analysis.words(verb.at + 1) != ["place"]
    another = transitive and analysis.words(gapped)[0] in ("a", "another", "one")
    resumed = Anchor(rule=NEAREST, predicate=verb, resume=gapped, certain=False)
    if analysis.shape[gapped] == "j" and analysis.shape[verb.at + 1 : verb.at + 2] == "j":
        return resumed  # "became rich in 1967 and free in 1975"
    letters = set(analysis.letters_of(gapped))
    if not letters & set("NP") and not another and not _is_counted(analysis, verb, gapped, transitive=transitive):
        return UNCLEAR
    if transitive:
        other = _names_another_subject(analysis, verb, gapped)
        return _with_subject(analysis, verb, gapped) if other else resumed
    agent = gapped + 1
    if analysis.shape[agent : agent + 1] == "i" and analysis.words(agent) == analysis.words(verb.at + 1) == ["by"]:
        return UNCLEAR  # "two were sold by Hale in May, and a third by Pell in June"
    names = {analysis.last_letter(at) for at in (verb.at + 2, gapped)} == {"P"}
    if names and analysis.shape.startswith("in", verb.at + 1):
        if analysis.words(verb.at + 1)[-1] not in _PASSING:
            return UNCLEAR  # "died in Sens in May and Arlo in June"
        return resumed
    return _with_subject(analysis, verb, gapped)


def _with_subject(analysis: Analysis, verb: Predicate, gapped: int) -> Anchor:
    """The verb said of another subject, in its number: "two schools were opened", "a school was"."""
    first, *others = analysis.words(verb.at)
    changed = (_NUMBERED if are_many(analysis, (gapped, gapped)) else _UNNUMBERED).get(first)
    if changed is not None:
        verb = replace(verb, word=" ".join((changed, *others)))
    return Anchor(rule=NEAREST, predicate=verb, subject=(gapped, gapped), certain=False)


def _is_counted(analysis: Analysis, verb: Predicate, gapped: int, *, transitive: bool) -> bool:
    """ "Won 12 seats in 2010 and 19 in 2014", "the first mill was built in 1921 and the second in 1934": a number or an
    ordinal that stands beside one before it, without its noun."""
    if not transitive and verb.subject is None:
        return False
    if transitive and amount_before(analysis, verb.at) and _is_number(analysis, gapped):
        return True
    beside = verb.subject[0] if verb.subject is not None and not transitive else analysis.shape.index("n", verb.at)
    pair = analysis.words(beside), analysis.words(gapped)
    numbers = all(_is_number(analysis, at) for at in (beside, gapped))
    return numbers or all(len(words) > 1 and words[1] in _ORDINALS for words in pair)


def amount_before(analysis: Analysis, verb: int) -> int:
    """The chunk of "30 metres" in "raised the dam to 30 metres in 1931 and 42 in 1956"; 0 for none, or two."""
    date = analysis.shape.find("k", verb)
    amounts = [at for at in range(verb, date) if analysis.shape[at] == "n" and _is_number(analysis, at)]
    led = len(amounts) == 1 and analysis.words(amounts[0] - 1) in (["to"], ["by"])
    return amounts[0] if led else 0


def _is_number(analysis: Analysis, chunk: int) -> bool:
    return analysis.first_letter(chunk) == "Q"


def _names_another_subject(analysis: Analysis, verb: Predicate, gapped: int) -> bool:
    """ "Amal entered orbit on Tuesday, and China's Tianlu on Friday", "Sweden joined the union in 1995 and Finland in
    1996": a name after a comma, or of a country as the subject is, where the object has none."""
    own = re.search(r"r?n", analysis.shape[verb.at + 1 :])
    common = own is not None and analysis.last_letter(verb.at + own.end()) == "N"
    if verb.subject is None or not common or analysis.last_letter(gapped) != "P":
        return False
    named = analysis.last_letter(verb.subject[1]) == "P"
    if analysis.shape[gapped - 2 : gapped] == "k,":
        return named
    both = all(country(" ".join(_texts(analysis, at))) for at in (verb.subject[1], gapped))
    return named and (both or analysis.shape[gapped - 2 : gapped] == ",c")


def _texts(analysis: Analysis, chunk: int) -> list[str]:
    piece = analysis.chunks[chunk]
    return [token.text for token in analysis.tokens[piece.first : piece.last + 1]]
