"""(expressions found, document time) -> Timexes: every meaning anchored as far as its document allows.

`register` decides once per document whether it is news or a narrative, `context` remembers what was last mentioned,
`resolve` turns one meaning into a `Resolution`, and this module makes Timexes of them in the order of the text.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from events.dates import edtf
from events.dates.cells import Cell, temporal, timex_value
from events.dates.meaning import (
    Anchor,
    CalendarDate,
    Meaning,
    Mod,
    Nearest,
    Offset,
    Relative,
    Unit,
    Weekday,
    Within,
    YearPart,
    describe,
    seasons_in,
    turned,
)
from events.dates.normalise.calendar_dates import BACKGROUND, OF_SENTENCE
from events.dates.normalise.context import Context, Resolution, day_of
from events.dates.normalise.register import day_told, is_background, is_long_past, is_narrative
from events.dates.normalise.resolve import resolve
from events.dates.normalise.storyline import Told, open_dates
from events.dates.normalise.tense import Clause
from events.dates.recognise import Found
from events.dates.rules import Language, Tense
from events.dates.rules.kinds import is_year
from events.dates.value import DocumentTime, Qualifier, TemporalValue, Timex, TimexType
from events.patterns import seldom

__all__ = ["normalise"]

CLOSE = 6
"""So many characters at most part a year from its day: "last year, on Aug. 28"."""

BACKGROUND_DATES = 2
"""How many dates long past, one after the other, a paragraph of news has that is told from there."""

_THIRDS = {str(Mod.START): (0, 3), str(Mod.MID): (4, 6), str(Mod.END): (7, 10)}
"""The centuries of a millennium, counted from its first year, that are its beginning, its middle and its end."""

HEADING = 80
"""A longer line is no heading."""


def normalise(
    text: str, found: Iterable[Found], published: DocumentTime | None, language: Language
) -> tuple[Timex, ...]:
    """The expressions as Timexes, each resolved against the document's time or what the text mentioned before it."""
    expressions = _of_its_half(tuple(found), text, language)
    narrative = is_narrative(expressions, published)
    if not narrative:
        expressions = tuple(item for item in expressions if item.rule not in language.told_only)
    chosen = open_dates(_told(text, expressions, language), day_of(published)) if narrative else {}
    context = Context(published, narrative=narrative, chosen=chosen)
    timexes: list[Timex] = []
    previous: Resolution | None = None
    named: Resolution | None = None
    end = 0
    year_ahead = (-1, 0)
    section_year: int | None = None
    for item, following in zip(expressions, (*expressions[1:], None), strict=False):
        clause = Clause(text, item.start, item.end, language)
        if "\n" in text[end : item.start]:
            if section_year is not None and _has_heading(text[end : item.start]):
                section_year = None
            context.background, context.looks_back, context.in_paragraph = None, 0, None
            context.paragraph = text.rindex("\n", end, item.start) + 1
            context.line_year = section_year
        context.stated_after = _stated_after(item, following, text, context, language)
        context.year_before = _year_before(named, text[end : item.start])
        year_ahead = _year_ahead(text, item, clause, context) or year_ahead
        context.year_ahead = year_ahead[1] if year_ahead[0] == clause.begin else None
        context.counted_back_from = _counted_back_from(item, following, text, context, language)
        context.range_start = previous.cell if item.link == "end" and previous is not None else None
        context.range_end = following.meaning if following is not None and item.link == "begin" else None
        end = item.end
        context.enter(clause, item.start)
        if clause.ends:
            context.range_start = context.in_sentence
        resolution = _southern(item.meaning, resolve(item.meaning, context))
        is_dated = resolution.cell is not None and resolution.type in (TimexType.DATE, TimexType.TIME)
        heads = resolution.cell == context.today and _is_heading(text, item.start, item.end)  # "Published: 9 May 2020"
        is_dated = is_dated and not heads
        if is_dated and _is_told_in_passing(clause, context, language):
            context.leave_after_sentence(item.start)
        if resolution.cell is not None and is_dated and not _is_by_the_way(item, clause, context, language):
            said = not resolution.anchor or isinstance(item.meaning, Within)  # "in July of that year"
            context.mention(resolution.cell, item.start, by_itself=said or _goes_on(item.meaning, resolution))
        aside = heads or (not narrative and _tells_the_kind(item.meaning, clause, language))
        aside = aside or _is_aside(item.meaning, clause, language)
        if not aside and not _is_ahead_in_passing(resolution, clause, context):
            context.remember(resolution, item.start)
            if not clause.is_relative:
                _look_back(item.meaning, resolution, context)
        begin = previous.value if item.link == "end" and previous is not None else resolution.begin
        timexes.append(_timex(text, item, resolution, begin))
        if _heads_line(text, item):
            context.line_year = resolution.cell.year if resolution.cell is not None else None
            is_section = not narrative and item.link != "begin" and _is_heading(text, item.start, item.end)
            section_year = context.line_year if is_section else None
        previous = resolution
        named = resolution if _is_year(item.meaning) else None
    return tuple(_linked(_filled(text, timexes, language) if narrative else timexes, expressions))


def _of_its_half(expressions: tuple[Found, ...], text: str, language: Language) -> tuple[Found, ...]:
    """The expressions, their seasons those of the half of the world that the text is of."""
    if not any(seasons_in(item.meaning) for item in expressions) or not language.is_southern(text):
        return expressions
    return tuple(item._replace(meaning=turned(item.meaning)) for item in expressions)


def _southern(meaning: Meaning, resolution: Resolution) -> Resolution:
    """A southern season under its own name, and shown as its months, since EDTF's seasons are taken for northern."""
    cell = resolution.cell
    if cell is None or cell.unit is not Unit.SEASON or not any(season.turned for season in seasons_in(meaning)):
        return resolution
    value = resolution.value[:-2] + timex_value(cell.shifted(2))[-2:]
    return resolution._replace(value=value, span=(_month(cell.first), _month(cell.after - 1)))


def _month(day: int) -> Cell:
    return Cell(Unit.DAY, day).within(Unit.MONTH)


_STOP = seldom(r"[.!?;]\s|\n")


@cache
def _filling(language: Language) -> re.Pattern[str]:
    return re.compile(language.told_lengths, re.VERBOSE)


def _filled(text: str, timexes: list[Timex], language: Language) -> list[Timex]:
    """The Timexes, lengths of time with what they are filled with, where that is free: "two months of fighting"."""
    filling = _filling(language)
    ends = [timex.start for timex in timexes[1:]] + [len(text)]
    for number, (timex, limit) in enumerate(zip(timexes, ends, strict=False)):
        match = filling.match(text, timex.end) if timex.type is TimexType.DURATION else None
        if match and match.end() <= limit:
            timexes[number] = replace(timex, end=match.end(), text=text[timex.start : match.end()])
    return timexes


def _is_year(meaning: Meaning) -> bool:
    """Whether it names a year: "2012", "last year"; not "later that year"."""
    return is_year(meaning) and not (isinstance(meaning, Relative) and meaning.anchor is not Anchor.DOCUMENT)


def _year_before(named: Resolution | None, between: str) -> int | None:
    """The year that was named right before an expression, with no more than a comma and a preposition between them."""
    if named is None or named.cell is None:
        return None
    is_near = 0 < len(between) <= CLOSE and between[0] == "," and not set(between) & set(".;:()\n")
    return named.cell.year if is_near else None


def _stated_after(item: Found, following: Found | None, text: str, context: Context, language: Language) -> Cell | None:
    """The day with its year that goes on from the expression: "suspended in November and arrested on May 7, 2012"."""
    if following is None or not isinstance(following.meaning, CalendarDate) or following.meaning.year is None:
        return None
    between = text[item.end : following.start]
    joined = not language.verbs.coordinators.isdisjoint(between.split())
    if following.meaning.month is None or not joined or _STOP.search(between):
        return None
    clause = Clause(text, following.start, following.end, language)
    told = clause.tense is Tense.PAST and not clause.runs_on  # not "began in October and was to last until May 2012"
    return resolve(following.meaning, context).cell if told else None


def _year_ahead(text: str, item: Found, clause: Clause, context: Context) -> tuple[int, int] | None:
    """Where a sentence begins that opens with a year to come, and that year: "Next year she hopes to win in May"."""
    meaning, today = item.meaning, context.today
    if not isinstance(meaning, Relative) or not _is_year(meaning) or meaning.shift <= 0 or today is None:
        return None
    opens = text[clause.begin : item.start].strip().lower() in ("", "in")
    return (clause.begin, today.year + meaning.shift) if opens else None


def _counted_back_from(
    item: Found, following: Found | None, text: str, context: Context, language: Language
) -> Cell | None:
    """The date of a sentence whose inserted clause tells a distance: "Hale, who had joined a month earlier, won in May
    2022"."""
    told = item.meaning
    back = (isinstance(told, Relative) and told.shift < 0) or (
        isinstance(told, Offset) and told.sign < 0 and told.base is None
    )
    if following is None or not back or not isinstance(told, Relative | Offset) or told.anchor is not Anchor.TEXT:
        return None
    if not Clause(text, item.start, item.end, language).is_relative:
        return None
    between = text[item.end : following.start]
    if not isinstance(following.meaning, CalendarDate | Weekday) or between[:1] != "," or _STOP.search(between):
        return None
    context.enter(Clause(text, following.start, following.end, language), following.start)
    return resolve(following.meaning, context).cell


def _look_back(meaning: Meaning, resolution: Resolution, context: Context) -> None:
    """Follow news into its background and out again.

    One date long past is a remark: the month after it, without a year, is again of the year that the news is of.
    """
    if context.published is None or resolution.cell is None or resolution.type not in (TimexType.DATE, TimexType.TIME):
        return
    goes_on = context.background is not None and resolution.anchor == BACKGROUND
    meaning = day_told(meaning)
    is_back = is_long_past(meaning, context.published.year)
    from_text = resolution.anchor.startswith((str(Anchor.TEXT), "clock time"))
    told_on = context.background is not None or resolution.cell.unit is Unit.DAY
    if from_text and told_on and resolution.cell.year < context.published.year - 1:
        goes_on, is_back = True, True  # "two days later", told of a day long past
    context.looks_back = context.looks_back + is_back if is_back or goes_on else 0
    is_told = is_background(meaning, context.published) and context.looks_back >= BACKGROUND_DATES
    context.background = resolution.cell if goes_on or is_told else None


def _told(text: str, expressions: tuple[Found, ...], language: Language) -> Iterable[Told]:
    end = 0
    for item in expressions:
        clause = Clause(text, item.start, item.end, language)
        yield Told(
            found=item,
            begin=clause.begin,
            is_aside=_is_aside(item.meaning, clause, language),
            opens_paragraph="\n" in text[end : item.start],
            is_heading=_is_heading(text, item.start, item.end),
            tells_of_death=clause.tells_of_death,
        )
        end = item.end


def _is_heading(text: str, start: int, end: int) -> bool:
    """Whether the expression stands in a short line of its own that ends like no sentence."""
    first = text.rfind("\n", max(0, start - HEADING), start) + 1
    last = text.find("\n", end, end + HEADING)
    if last < 0 or (first == 0 and start > HEADING):
        return False
    return last - first <= HEADING and text[last - 1] not in '.!?:;,"”'


def _has_heading(between: str) -> bool:
    """Whether a line begins and ends there that is as short as a heading: it ends in no full stop."""
    lines = between.split("\n")[1:-1]
    return any(0 < len(line) <= HEADING and line[-1] not in '.!:;,"”' for line in lines)


def _heads_line(text: str, item: Found) -> bool:
    """Whether it is a year that opens its line and ends with a colon or a dash: "2008: ..."."""
    opens = item.start == 0 or text[item.start - 1] == "\n"
    return opens and _is_year(item.meaning) and text[item.end : item.end + 2].lstrip(" ")[:1] in tuple(":–—-")


def _is_by_the_way(item: Found, clause: Clause, context: Context, language: Language) -> bool:
    """Whether nothing points back at it ("that year"): it counts back in a relative clause ("the firm, which had paid
    the previous autumn, sued"), or says only of what kind a thing is ("a summer school", "found on a 1755 chart")."""
    if isinstance(item.meaning, Nearest | Relative | Offset) and clause.is_relative:
        return _is_aside(item.meaning, clause, language)
    if isinstance(item.meaning, YearPart):
        return _tells_the_kind(item.meaning, clause, language)
    bare = isinstance(item.meaning, CalendarDate) and item.meaning.month is None
    if not bare or clause.word_before not in language.epithets:
        return False
    return context.in_sentence is not None or clause.word_after in language.accounts  # "said in a 2009 interview"


def _is_told_in_passing(clause: Clause, context: Context, language: Language) -> bool:
    """Whether the story goes on, in the next sentence, from what it told before the expression: "in a letter dated 3
    May 1997", "took it in 1984 to the mine, where it had been found in 1922"."""
    if context.last is None:
        return False
    return clause.word_before in language.dating or (clause.was_before and context.goes_on_in_sentence)


def _tells_the_kind(meaning: Meaning, clause: Clause, language: Language) -> bool:
    """Whether a season only says of what kind a thing is: "a summer course three years later"."""
    is_season = isinstance(meaning, YearPart) and meaning.unit is Unit.SEASON and meaning.year is None
    return is_season and clause.word_before in language.epithets


def _goes_on(meaning: Meaning, resolution: Resolution) -> bool:
    """ "(Searched on May 17, 2011.) She was arrested the same day and freed in June", "opened in May
    2020, halted in July, resumed in the autumn": whether a story goes on here."""
    onward = (isinstance(meaning, Relative) and meaning.shift >= 0) or (
        isinstance(meaning, Offset) and meaning.sign > 0
    )
    return resolution.anchor == OF_SENTENCE or (onward and resolution.anchor.startswith(Anchor.TEXT))


def _is_ahead_in_passing(resolution: Resolution, clause: Clause, context: Context) -> bool:
    """ "Hale, who faces an election next year, came the following day": what is still to come leads no story on."""
    cell, today = resolution.cell, context.today
    return clause.is_relative and cell is not None and today is not None and cell.first >= today.after


def _is_aside(meaning: Meaning, clause: Clause, language: Language) -> bool:
    """Whether the text only looks back here, and goes on where it was: "a year earlier", "since 1066"."""
    word_before = clause.word_before
    match meaning:
        case Relative():
            return meaning.anchor is Anchor.TEXT and meaning.shift < 0
        case Nearest():
            return meaning.anchor is Anchor.TEXT and meaning.shift < 0 and clause.is_relative
        case Offset():
            return meaning.sign < 0 and (meaning.anchor is Anchor.TEXT or clause.is_relative)
        case CalendarDate(month=None) if word_before[-1:] == "(" or word_before in language.year_asides:
            return not clause.is_told_of
        case _:
            return word_before in language.asides and not clause.is_told_of


def _timex(text: str, item: Found, resolution: Resolution, begin: str) -> Timex:
    return Timex(
        start=item.start,
        end=item.end,
        text=text[item.start : item.end],
        type=resolution.type,
        value=resolution.value,
        mod=resolution.mod,
        quant=resolution.quant,
        freq=resolution.freq,
        begin_point=begin,
        end_point=resolution.end,
        temporal=_temporal(resolution),
        rule=item.rule,
        meaning=describe(item.meaning),
        anchor=resolution.anchor,
        unresolved=resolution.unresolved,
    )


def _temporal(resolution: Resolution) -> TemporalValue | None:
    if resolution.cell is None or resolution.type not in (TimexType.DATE, TimexType.TIME):
        return None
    if resolution.near is not None:
        near = temporal(resolution.near)
        return edtf.qualified(near, Qualifier.APPROXIMATE) if near else None
    span = resolution.span or _third(resolution.cell, resolution.mod)
    value = _spanned(span) if span else temporal(resolution.cell)
    return edtf.qualified(value, resolution.qualifier) if value and resolution.qualifier else value


def _third(cell: Cell, mod: str) -> tuple[Cell, Cell] | None:
    """The years of "the early second millennium", of which the whole says too little; None for what is short."""
    part = _THIRDS.get(mod) if cell.unit is Unit.MILLENNIUM else None
    if part is None:
        return None
    first, last = (cell.year + hundreds * 100 for hundreds in part)
    return Cell(Unit.YEAR, first), Cell(Unit.YEAR, last - 1)


def _spanned(span: tuple[Cell, Cell]) -> TemporalValue | None:
    first, last = map(temporal, span)
    return edtf.interval(first, last) if first and last else None


def _linked(timexes: list[Timex], expressions: tuple[Found, ...]) -> Iterable[Timex]:
    """The Timexes, the first of each range with the second's value as its end point."""
    for number, (timex, item) in enumerate(zip(timexes, expressions, strict=True)):
        if item.link == "begin" and number + 1 < len(timexes):
            yield replace(timex, end_point=timexes[number + 1].value)
        else:
            yield timex
