"""How sure an event is, from 0 to 1, with the reasons that made it so: the rule's own share, then what lowers it.

A value is meant as the share of events like it that are right: dated as the source dates them, with a headline that is
true and tells a reader what happened. Measured by tests/benchmarks/confidence_table.py on 144 headlines of thirteen
articles, judged by eye by another than who wrote the rules (26 November 2026; 28 more have changed since, most from no
subject to a name, and wait for a judge):

    at least    .9    .8    .6    .5  below
    events     100    17     7    15      5
    said       .90   .83   .71   .57    .46
    right      .95  1.00  1.00   .67    .20

The gold articles flatter (all 68 right), for the rules were written with them at hand. Just above .5 stand headlines
in the source's words whose subject or object stayed a pronoun, and short ones that name nobody ("Trial began"), right
in .63 of cases; at the full value of their rule they spoilt the events at .9. Held back for review (.5 for "subject is
a pronoun"), the former cost .016 of date F1 on eight articles held out and leave that of date and title as it is.
"""

from collections.abc import Sequence

from events.dates.value import Precision, Qualifier, TemporalValue

_RULES = {
    "date at the head of a clause": 0.92,
    "nearest verb before the date": 0.9,
    "date between subject and verb": 0.92,
    "date of the verb's subject": 0.75,
    "possessive date, subject of a verb": 0.85,
    "date before an event noun": 0.8,
    "event noun with a date of its own": 0.85,
    "event noun in apposition": 0.7,
    "date as the predicate of a noun": 0.85,
    "parenthesis after an event noun": 0.85,
    "dates in parentheses, one for each subject": 0.85,
    "parenthesis after a noun": 0.7,
    "participle in parentheses": 0.85,
    "nearest verb after the date": 0.65,
    "event noun of a sentence without a verb": 0.55,
    "anniversary": 0.85,
    "clause about the date": 0.85,
    "infinitive with a date of its own": 0.8,
    "date before the object of a verb": 0.85,
    "date as the subject": 0.75,
    "date of the occasion": 0.9,
    "counted from a date": 0.7,
    "state told in passing": 0.8,
    "it was then that": 0.9,
    "dates of a life": 0.92,
    "planned date of what was called off": 0.8,
    "planned date of what is to come": 0.85,
}
_LOWERING = {
    "no subject found": 0.5,
    "subject is a pronoun": 0.56,
    "object is a pronoun": 0.56,
    "the verb stands for another": 0.5,
    "only alleged": 0.5,
    "possessive without a clear owner": 0.8,
    "pronoun replaced by the one clear candidate": 0.92,
    "possessive replaced by the one clear candidate": 0.95,
    "event noun stands alone": 0.5,
    "the clause is not certain": 0.8,
    "told in the first person": 0.8,
    "the noun names no event by itself": 0.8,
    "the date was calculated from another": 0.9,
    "the date is about": 0.95,
    "a past verb, but a date to come": 0.5,
    "a short headline that names nobody": 0.65,
}


def confidence(rule: str, notes: Sequence[str], value: TemporalValue) -> tuple[float, tuple[str, ...]]:
    """The confidence, to two digits, and its reasons: the rule, then each thing that lowers it."""
    reasons = [*notes]
    if value.qualifier is not Qualifier.NONE or value.precision is Precision.CENTURY:
        reasons.append("the date is about")
    result = _RULES.get(rule, 0.6)
    for reason in reasons:
        result *= _LOWERING.get(reason, 1.0)
    return round(result, 2), (rule, *reasons)
