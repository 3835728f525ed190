"""How sure an event is, from 0 to 1, with the reasons that made it so: the rule's own share, then what lowers it.

A value is meant as the share of events like it that are right: dated as the source dates them, with a headline that is
true and tells a reader what happened. What a headline lacks is counted once, by the worst of it, since one lack makes
others likely (a short headline is short for want of a subject); what makes the dating less sure, each time. Measured by
tests/benchmarks/confidence_table.py (27 November 2026), on 1,526 mentions of the open gold articles (right: the date
and the event) and on 328 headlines of twenty news texts that nobody who wrote rules had seen, judged by eye by others
(right: true, and a reader can tell what happened), by the rules of that hour; many of the bad are mended since:

    at least        .9    .8    .7    .6    .5  below
    of the gold    846   182   329    99    41     29
    right          .99   .99   .99  1.00   .88    .79
    by eye         180    44    73    23     8      0
    right          .90   .82   .81   .91   .38

Thirty more texts, denser ones, were judged the same day by six others, more strictly (591 headlines, 140 bad):

    at least        .9    .8    .7    .6    .5
    by eye         340    68   118    51    13
    right          .82   .71   .75   .57   .38

Ten more in the styles of the gold's sources (172 headlines, 33 bad), after the mends from those thirty:

    by eye         113    14    25    13     7
    right          .87   .79   .72   .85   .14

Twenty more in those styles on 28 November, ten before and ten after the mends of that day (165 headlines, 38 bad; 246,
43 bad):

    at least        .9    .8    .7    .6    .5
    by eye          99    20    30    11     5
    right          .83   .70   .77   .45   .40
    by eye         142    20    56    21     7
    right          .87   .80   .84   .67   .71

Fifty more in the same styles that day, by tens, at ce76813 (232 headlines, 42 bad), 6293659 (253, 49 bad), 08ccca5
(163, 25 bad), c5b3288 (174, 34 bad) and 1b85d9f (211, 34 bad):

    by eye         130    25    53    17     7
    right          .88   .72   .75   .65   .86
    by eye         148    34    39    23     9
    right          .87   .79   .74   .70   .44
    by eye          93    18    35    13     4
    right          .85   .78   .94   .92   .25
    by eye         100    20    29    23     2
    right          .87   .75   .79   .57  1.00
    by eye         126    27    38    14     6
    right          .90   .67   .84   .79   .33

In the thirty .72 of 114 with a pronoun replaced are right, .76 of 29 clauses not certain, .54 of 46 short headlines
that name nobody, and .80 of 374 with nothing that lowers them: so the values are meant between the gold and such texts.

Of the first 67 by eye whose pronoun was replaced .82 are right (said: .77), of 23 with names for "his" or "its" .87
(.85), of the 27 clauses not certain .89 (.73), of the 19 short headlines that name nobody .95 (.64), of the 5 with a
pronoun for a subject 1 (.56): of three that began with "all of them" and the like two wait for review now. Of 192 with
nothing that lowers them .88 are right.

Of 14 pronouns filled by the most prominent of whom a sentence tells, without a name, 10 are right, but 3 of 7 in texts
and passages that the filling was not made by: said .5, so that they wait for review.

Each lack alone, of the gold: subject a pronoun in part, object a pronoun 14, all right; short and without a name 72,
.99 right; the clause not certain 62, .95. So events with such a headline are published: .56 to .77 by the commonest
rule. A headline without any subject ("Would withdraw") tells nothing and waits for review, though of 20 such, in all
open gold and twenty texts read by eye, nine are gold. Multiplied with one another the lacks held back 35 events, of
which 28 are gold: date F1 was .898, .916 and .857 on three groups of articles unseen (two of twelve, one of eight), and
is .926, .947 and .882.
"""

from collections.abc import Sequence
from functools import cache

from events.dates.value import Precision, Qualifier, TemporalValue
from events.extract.headlines.notes import NO_SUBJECT, ONLY_A_PRONOUN, OWNER_NAMED, PRONOUN_NAMED
from events.extract.syntax.anchor import ABOUT_THE_DATE, AS_PREDICATE, NEAREST, OCCASION, OWN_DATE

_RULES = {
    "date at the head of a clause": 0.92,
    NEAREST: 0.9,
    "date between subject and verb": 0.92,
    "date of the verb's subject": 0.75,
    "possessive date, subject of a verb": 0.85,
    "date before an event noun": 0.8,
    OWN_DATE: 0.85,
    "event noun in apposition": 0.7,
    AS_PREDICATE: 0.85,
    "parenthesis after an event noun": 0.85,
    "dates in parentheses, one for each subject": 0.85,
    "parenthesis after a noun": 0.7,
    "participle in parentheses": 0.85,
    "nearest verb after the date": 0.65,
    "event noun of a sentence without a verb": 0.55,
    "anniversary": 0.85,
    ABOUT_THE_DATE: 0.85,
    "infinitive with a date of its own": 0.8,
    "date before the object of a verb": 0.85,
    "date as the subject": 0.75,
    OCCASION: 0.85,
    "counted from a date": 0.7,
    "state told in passing": 0.8,
    "it was then that": 0.9,
    "dates of a life": 0.92,
    "planned date of what was called off": 0.8,
    "planned date of what is to come": 0.85,
    "new date of what was moved": 0.85,
    "deadline given": 0.85,
    "told by the beginning of a season": 0.85,
}
_TELLING = {
    "a headline without a subject": 0.5,
    NO_SUBJECT: 0.62,
    ONLY_A_PRONOUN: 0.62,
    "object is a pronoun": 0.62,
    "the verb stands for another": 0.5,
    "compared with what is not told": 0.5,
    "event noun stands alone": 0.5,
    "the clause does not hold together": 0.5,
    "a short headline that names nobody": 0.72,
    "possessive without a clear owner": 0.8,
    "a relative of nobody named": 0.5,
    "a noun that says nothing by itself": 0.5,
    "the noun names no event by itself": 0.8,
    PRONOUN_NAMED: 0.87,
    OWNER_NAMED: 0.95,
    "pronoun filled by the most prominent": 0.5,
}
"""What a headline lacks to tell its reader what happened: the worst of them counts, for one makes the others likely."""

_DATING = {
    "only alleged": 0.5,
    "told in the first person": 0.8,
    "the clause is not certain": 0.86,
    "the date was calculated from another": 0.9,
    "the date is about": 0.95,
    "a past verb, but a date to come": 0.5,
    "dated by its report": 0.5,
    "a day told in a quotation": 0.5,
    "a remark on what was told, no happening of its own": 0.5,
}
"""What makes it less sure that the event was so, and then: each of them counts."""


def confidence(rule: str, notes: Sequence[str], value: TemporalValue) -> tuple[float, tuple[str, ...]]:
    """The confidence, to two digits, and its reasons: the rule, then each thing that lowers it."""
    reasons = [*notes]
    if value.qualifier is not Qualifier.NONE or value.precision is Precision.CENTURY:
        reasons.append("the date is about")
    result = _RULES.get(rule, 0.6)
    if reasons:
        result *= min([_TELLING.get(reason, 1.0) for reason in reasons])
    for reason in reasons:
        result *= _DATING.get(reason, 1.0)
    return _rounded(result), (rule, *reasons)


@cache
def _rounded(product: float) -> float:
    """To two digits: of a few factors there are few products, and to round one takes as long as twenty look-ups."""
    return round(product, 2)
