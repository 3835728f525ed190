"""English: one ordered tuple of rules, its vetoes, and the words that trigger them and tell tense."""

from events.dates.rules import Language
from events.dates.rules.english import (
    calendar,
    clock,
    durations,
    eras,
    feasts,
    joins,
    modifiers,
    names,
    numeric,
    old_years,
    ranges,
    relative,
    seasons,
    sets,
    vague,
    vetoes,
    weekdays,
    years,
)
from events.dates.rules.english.fragments import STARTS_MONTH, STARTS_WEEKDAY, UNIT_WORDS
from events.dates.rules.english.hemispheres import is_southern
from events.dates.rules.english.tenses import VERBS
from events.dates.rules.english.words import DAY_PARTS, DECADES, SEASONS

RULES = (
    *modifiers.OUTSIDE,
    *numeric.RULES,
    *calendar.RULES,
    *clock.BEFORE_YEARS,
    *years.RULES,
    *old_years.RULES,
    *eras.RULES,
    *seasons.RULES,
    *sets.RULES,
    *relative.RULES,
    *weekdays.RULES,
    *feasts.RULES,
    *clock.RULES,
    *durations.RULES,
    *ranges.RULES,
    *joins.RULES,
    *modifiers.RULES,
    *vague.RULES,
)
"""The order decides between readings of equal length."""

_OTHER_TRIGGERS = """
    #1 #2 #1. #2. #4 #4. #8 am pm m bc bce ce ad c d e q today yesterday tomorrow tonight overnight midnight clock light
    time period moment point past future present ago during since until throughout
    fifteen sixteen seventeen eighteen nineteen twenty thousand half hourlong
    daylong weeklong monthlong yearlong decadelong
"""
"""Figures (see `rules`), letters of eras and of hours, and single words that have no table."""

_OPENERS = "a an at in by from the these long some not each per st all this over around round"
"""What rules of those tables begin with and any text is full of."""

TRIGGERS = (
    STARTS_MONTH
    | STARTS_WEEKDAY
    | UNIT_WORDS
    | frozenset(SEASONS)
    | frozenset(DECADES)
    | frozenset(word.split("-")[0] for word in DAY_PARTS)
    | frozenset(_OTHER_TRIGGERS.split())
    | frozenset(word for rule in (*sets.RULES, *vague.RULES, *feasts.RULES) for word in rule.starts if " " not in word)
) - frozenset(_OPENERS.split())

ENGLISH = Language(
    code="en",
    rules=RULES,
    vetoes=(*vetoes.VETOES, *names.VETOES),
    called=names.CALLED,
    borne=names.BORNE,
    undated=names.UNDATED,
    triggers=TRIGGERS,
    asides=frozenset({"since"}),
    year_asides=frozenset({"the", "a", "its", "their", "his", "her", "until"}),
    epithets=frozenset({"a", "an"}),
    accounts=frozenset({"interview", "speech", "memoir", "lecture", "essay", "profile", "documentary", "talk"}),
    dating=frozenset({"dated"}),
    verbs=VERBS,
    olden=old_years.OLDEN,
    is_southern=is_southern,
    told_only=frozenset(rule.id for rule in vague.TOLD),
    told_lengths=durations.TOLD,
)
