"""English: one ordered tuple of rules, its vetoes, and the words that trigger them and tell tense."""

from events.dates.rules import Language, Tense
from events.dates.rules.english import (
    calendar,
    clock,
    durations,
    feasts,
    joins,
    modifiers,
    numeric,
    relative,
    seasons,
    sets,
    vague,
    vetoes,
    weekdays,
    years,
)
from events.dates.rules.english.fragments import STARTS_MONTH, STARTS_WEEKDAY, UNIT_WORDS
from events.dates.rules.english.words import DAY_PARTS, DECADES, SEASONS

RULES = (
    *numeric.RULES,
    *calendar.RULES,
    *years.RULES,
    *seasons.RULES,
    *sets.RULES,
    *relative.RULES,
    *weekdays.RULES,
    *feasts.RULES,
    *clock.RULES,
    *durations.RULES,
    *joins.RULES,
    *modifiers.RULES,
    *vague.RULES,
)
"""The order decides between readings of equal length."""

TRIGGERS = (
    STARTS_MONTH
    | STARTS_WEEKDAY
    | UNIT_WORDS
    | frozenset(SEASONS)
    | frozenset(DECADES)
    | frozenset(word.split("-")[0] for word in DAY_PARTS)
    | frozenset(
        {"#1", "#2", "#3", "#4", "today", "yesterday", "tomorrow", "tonight", "overnight", "midnight", "clock", "q"}
    )
    | frozenset(word for rule in (*sets.RULES, *vague.RULES, *feasts.RULES) for word in rule.starts)
)

ENGLISH = Language(
    code="en",
    rules=RULES,
    vetoes=vetoes.VETOES,
    triggers=TRIGGERS,
    asides=frozenset({"since"}),
    tenses={
        **dict.fromkeys(
            (
                "will",
                "shall",
                "plans",
                "plan",
                "planned",
                "expected",
                "scheduled",
                "set",
                "due",
                "going",
                "upcoming",
                "'ll",
                "expects",
                "until",
                "intends",
                "hopes",
                "aims",
            ),
            Tense.FUTURE,
        ),
        **dict.fromkeys(
            (
                "was",
                "were",
                "had",
                "did",
                "said",
                "been",
                "told",
                "came",
                "went",
                "began",
                "left",
                "took",
                "made",
                "held",
                "met",
                "won",
                "lost",
                "fell",
                "rose",
                "gave",
                "saw",
                "since",
                "has",
                "have",
                "became",
                "broke",
                "sent",
                "led",
                "sold",
                "bought",
                "found",
                "cut",
                "hit",
                "died",
                "shot",
                "got",
                "ran",
                "spoke",
                "wrote",
                "struck",
                "drew",
                "grew",
            ),
            Tense.PAST,
        ),
    },
    tense_endings={"ed": Tense.PAST},
)
