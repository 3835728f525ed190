"""What an expression is resolved against, and what comes of it: the document's time, and the dates mentioned so far."""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from events.dates.cells import RANK, Cell, timex_value
from events.dates.meaning import Anchor, Meaning, Unit
from events.dates.normalise.tense import Clause
from events.dates.rules import Tense
from events.dates.value import DocumentTime, Qualifier, TimexType
from events.patterns import seldom
from events.records import record

_CLOCK = seldom(r"T(?!24)(\d\d):(\d\d)(Z|[+-]\d\d:\d\d)?$")

LONG_AGO = 366
"""How many days before the document's a date is past what the day's news can mean by "the next day"."""

NEARLY = 14
"""Days; what was over so long before the document's day is not what "the previous night" is counted from."""

NEAR = 250
"""How many characters back a day still belongs to a clock time that names none."""


class Resolution(NamedTuple):
    """A meaning resolved: TIMEX3 attributes, its cell where it has one, and the anchor or the reason in words."""

    type: TimexType
    value: str
    mod: str = ""
    quant: str = ""
    freq: str = ""
    begin: str = ""
    end: str = ""
    cell: Cell | None = None
    day: Cell | None = None
    """The day that a vaguer value was counted to: "a week later" is a week, but the story goes on from its day."""
    near: Cell | None = None
    """The day that a week was counted to where it is shown: "a week later" is about a day."""
    span: tuple[Cell, Cell] | None = None
    """From which cell to which it is shown where its own has other days: "the first week of January" is 1 to 7."""
    qualifier: Qualifier = Qualifier.NONE
    anchor: str = ""
    unresolved: str = ""


def day_of(published: DocumentTime | None) -> Cell | None:
    """The day of a document's time."""
    return None if published is None else Cell(Unit.DAY, published.toordinal())


def _contains(cell: Cell, other: Cell) -> bool:
    """Whether a vaguer mention only says again what is known better: "8 December, 1941"."""
    return cell.unit is not other.unit and cell.first <= other.first and other.after <= cell.after


@record()
class Clocked:
    """A clock time of a day: its minutes from midnight, and what follows them ("Z", "+09:00")."""

    day: Cell
    minutes: int
    zone: str

    @classmethod
    def read(cls, day: Cell, value: str) -> "Clocked | None":
        """From a TIMEX3 value such as "2023-11-25T06:09+09:00"; None without minutes, or at midnight,
        which may be either end of its day."""
        match = _CLOCK.search(value)
        return cls(day, int(match[1]) * 60 + int(match[2]), match[3] or "") if match and day.unit is Unit.DAY else None

    def later(self, minutes: int) -> "Clocked":
        """So many minutes later; earlier where negative."""
        days, left = divmod(self.minutes + minutes, 24 * 60)
        return Clocked(self.day.shifted(days), left, self.zone)

    @property
    def text(self) -> str:
        """The TIMEX3 value."""
        return f"{timex_value(self.day)}T{self.minutes // 60:02d}:{self.minutes % 60:02d}{self.zone}"


class _Aside(NamedTuple):
    """Where the story stood before a date that it only tells in passing, and where that stands."""

    position: int
    last: Cell | None
    last_day: tuple[int, Cell] | None
    last_month: Cell | None
    mentioned: Cell | None
    mentioned_at: int


def _is_late(time: str) -> bool:
    """Whether a TIMEX3 value is of an evening or a night."""
    return time.endswith(("TNI", "TEV")) or "T18:00" <= time[time.rfind("T") :] < "T24:00"


def _is_early(time: str) -> bool:
    return time == "TMO" or "T00:00" <= time < "T12:00"


class Context:
    """The state of one document while its expressions are resolved in order."""

    def __init__(
        self, published: DocumentTime | None, *, narrative: bool, chosen: Mapping[int, Cell] | None = None
    ) -> None:
        self.published = published
        self._chosen = chosen or {}
        self.narrative = narrative
        self.today = day_of(published)
        self.clause: Clause | None = None
        self.background: Cell | None = None
        """Where a paragraph of news stands that looks far back; None where it tells what is new."""
        self.looks_back = 0
        """How many dates long past it has told, one after the other."""
        self._position = 0
        self._last: Cell | None = None
        self.mentioned: Cell | None = None
        """The last date mentioned, though it may be an aside that leaves the story where it is."""
        self._mentioned_at = -1
        self.in_paragraph: Cell | None = None
        """The last day or month mentioned in this paragraph, outside a relative clause."""
        self.paragraph = 0
        """Where this paragraph begins."""
        self.years_of_days: dict[int, int] = {}
        """The year of the last day of each month that was told with its year, before the document's."""
        self._is_beside = False
        self._is_in_passing = False
        self._last_day: tuple[int, Cell] | None = None
        self._last_month: Cell | None = None
        self._is_night = False
        self._last_clock: tuple[int, Clocked] | None = None
        self._before_aside: _Aside | None = None
        self.year_before: int | None = None
        """The year named right before the expression: "last year, on Aug. 28"."""
        self.stated_after: Cell | None = None
        """The day with its year that the sentence goes on to: "suspended in November and arrested on May 7, 2012"."""
        self.year_ahead: int | None = None
        """The year to come with which the sentence opens: "Next year she hopes to win in May"."""
        self.counted_back_from: Cell | None = None
        """What the sentence goes on to, for a distance in its inserted clause: "Hale, who had joined a month earlier,
        won in May 2022"."""
        self.line_year: int | None = None
        """The year that heads the line, as in a chronology: "2008: a firm wins the contract. Work begins in May"."""
        self.range_start: Cell | None = None
        """Where the range begins that the expression ends: "from April 12 to 21"."""
        self.range_end: Meaning | None = None
        """What ends the range that the expression begins."""

    @classmethod
    def told(cls, last: Cell | None) -> "Context":
        """The context of a narrative right after a date."""
        context = cls(None, narrative=True)
        context._last = last
        return context

    @property
    def chosen(self) -> Cell | None:
        """What the story's course tells of the expression, where it leaves its year open."""
        return self._chosen.get(self._position)

    @property
    def time(self) -> str:
        """The hour and minute of the document's time as "T06:09"; empty where it has none."""
        return f"T{self.published:%H:%M}" if isinstance(self.published, datetime) else ""

    def enter(self, clause: Clause, position: int) -> None:
        """Go on to the next expression."""
        if self._before_aside is not None and clause.begin > self._before_aside[0]:
            _, self._last, self._last_day, self._last_month, self.mentioned, self._mentioned_at = self._before_aside
            self._before_aside = None
        self.clause = clause
        self._position = position

    def mention(self, cell: Cell, position: int, *, by_itself: bool) -> None:
        """Take note of a date, whether or not the story goes on from it; `by_itself` if it needed no anchor."""
        self.mentioned = cell
        self._mentioned_at = position
        self._is_beside = self.clause is not None and (self.clause.is_relative or self.clause.is_beside)
        self._is_in_passing = not by_itself or self._is_beside
        if cell.is_finer(Unit.MONTH) and not self._is_beside:
            self.in_paragraph = cell
        if by_itself and cell.unit is Unit.DAY and self.today is not None and cell.year < self.today.year:
            self.years_of_days[cell.within(Unit.MONTH).index % 12] = cell.year

    @property
    def in_sentence(self) -> Cell | None:
        """The last date mentioned, if it stands in this sentence."""
        return self.mentioned if self.clause is not None and self._mentioned_at >= self.clause.begin else None

    @property
    def just_told(self) -> Cell | None:
        """The last date mentioned, if it stands in this sentence or, outside a relative clause, shortly before it in
        this paragraph; the paragraph's month, where that is only a year."""
        near = self.paragraph <= self._mentioned_at and self._position - self._mentioned_at <= NEAR
        said = self.in_sentence or (self.mentioned if near and not self._is_beside else None)
        other, month = self.in_sentence is None and said is not None and said.unit is Unit.YEAR, self.in_paragraph
        return month if other and month is not None and month.unit is Unit.MONTH else said

    @property
    def goes_on_in_sentence(self) -> bool:
        """Whether the last date mentioned stands in this sentence, however long that is."""
        return self.clause is not None and self.clause.is_in_sentence_of(self._mentioned_at)

    @property
    def week_of_clause(self) -> Cell | None:
        """The week that was over, as the clause says: "won both last week, by three points on Wednesday"."""
        week, today = self.in_sentence, self.today
        if week is None or today is None or week.unit is not Unit.WEEK or week.after > today.first:
            return None
        return week if self.clause is not None and self.clause.is_of_one_clause_from(self._mentioned_at) else None

    @property
    def told_in_sentence(self) -> Cell | None:
        """A day or a month of an earlier year that the sentence goes on from: "arrested in May 2017, tried in July"."""
        said = self.in_sentence
        if said is None or self.today is None or self._is_in_passing or self.tense is not Tense.PAST:
            return None
        if self.clause is None or not self.clause.goes_on_from(self._mentioned_at):
            return None
        return said if said.is_finer(Unit.MONTH) and said.year < self.today.year else None

    @property
    def foretold_from(self) -> Cell | None:
        """A day or a month past from which the sentence looks ahead: "said in February that it would open in July", "a
        vote due on March 3 was postponed to April 7"."""
        said = self.in_sentence
        if self.today is None or self.clause is None:
            return None
        if said is None and self.in_paragraph is not None and self.in_paragraph.after <= self.today.first - LONG_AGO:
            said = self.in_paragraph
        elif said is None or self._is_beside:
            return None
        is_past = said.is_finer(Unit.MONTH) and said.after <= self.today.first
        return said if is_past and (self.clause.was_foretold or self.clause.is_new_date) else None

    def leave_after_sentence(self, position: int) -> None:
        """Go back to where the story stands once the sentence is over: "opened a box in May 2011. Inside was a letter
        dated 3 May 1997. The following spring it was shown"."""
        here = (self._last, self._last_day, self._last_month, self.mentioned, self._mentioned_at)
        self._before_aside = self._before_aside or _Aside(position, *here)

    def remember(self, resolution: Resolution, position: int) -> None:
        """Make a date that was resolved the last one mentioned."""
        if resolution.cell is None or resolution.type not in (TimexType.DATE, TimexType.TIME):
            return
        cell = resolution.cell
        if self._last is None or not _contains(cell, self._last):
            self._last = cell
        if resolution.type is TimexType.TIME and (clock := Clocked.read(cell, resolution.value)):
            self._last_clock = (position, clock)
        if cell.is_finer(Unit.MONTH):
            self._last_month = cell.within(Unit.MONTH)
        day = cell if cell.unit is Unit.DAY else resolution.day
        if day is not None:
            self._last_day = (position, day)
            self._is_night = resolution.type is TimexType.TIME and _is_late(resolution.value)

    @property
    def tense(self) -> Tense:
        """The tense of the clause around the expression."""
        return self.clause.tense if self.clause else Tense.UNKNOWN

    @property
    def runs_on(self) -> bool:
        """Whether something lasts, or is put off, to the expression."""
        return self.clause is not None and self.clause.runs_on and not self.clause.is_told_of

    @property
    def is_put_off(self) -> bool:
        """Whether what was set for the expression was put off: "scheduled for July 1, was delayed"."""
        return self.clause is not None and self.clause.is_put_off

    @property
    def was_arranged(self) -> bool:
        """Whether what was set for the expression was so in the past: "was due to open in May"."""
        return self.clause is not None and self.clause.was_arranged

    @property
    def is_beginning(self) -> bool:
        """Whether something begins then that is not past, or did before it was moved."""
        return self.clause is not None and self.clause.is_beginning

    @property
    def starts(self) -> bool:
        """Whether the expression says when a thing begins."""
        return self.clause is not None and self.clause.starts

    @property
    def end_tense(self) -> Tense:
        """Where what runs on to the expression ends."""
        return self.clause.end_tense if self.clause else Tense.UNKNOWN

    @property
    def looks_ahead(self) -> bool:
        """Whether the clause tells what is still to come when the document is written."""
        return self.today is not None and self.clause is not None and self.clause.looks_ahead

    @property
    def is_of_now(self) -> bool:
        """Whether the sentence tells of the time in which the document is written."""
        return self.today is not None and self.clause is not None and self.clause.is_of_now

    @property
    def last(self) -> Cell | None:
        """The last date mentioned."""
        return self._last

    @property
    def nearby_clock(self) -> "Clocked | None":
        """The last clock time mentioned, if that was shortly before."""
        if self._last_clock is None or self._position - self._last_clock[0] > NEAR:
            return None
        return self._last_clock[1]

    def nearby_day(self, time: str) -> Cell | None:
        """The last day mentioned, if that was shortly before; the next one for a morning after its night."""
        if self._last_day is None or self._position - self._last_day[0] > NEAR:
            return None
        day = self._last_day[1]
        return day.shifted(1) if self._is_night and _is_early(time) else day

    @property
    def is_day_far(self) -> bool:
        """Whether news told its last day in another paragraph, and a sentence of this one comes before: "two days
        later" is counted from what that tells ("In the sixth round he was seen with it. Two days later, ...")."""
        if self.narrative or self.in_paragraph is not None or self._last_day is None or self.clause is None:
            return False
        return self._last_day[0] < self.paragraph < self.clause.begin - 1

    def last_within(self, unit: Unit) -> Cell | None:
        """The last date mentioned as a cell of the unit; None where it is vaguer than that."""
        overtaken = not self.narrative and self._is_ahead and self.tense is Tense.PAST
        if self._last is not None and unit in RANK and self._last.is_finer(unit) and not overtaken:
            return self._last.within(unit)
        known = {Unit.DAY: self._last_day[1] if self._last_day else None, Unit.MONTH: self._last_month}.get(unit)
        if known is None or self._last is None:
            return None
        far = unit is Unit.DAY and self._last_day is not None and self._position - self._last_day[0] > NEAR
        if overtaken:
            return known if self.today is not None and known.first <= self.today.first and not far else None
        return known if _contains(self._last, known) or (self._last.after <= known.first and not far) else None

    @property
    def _is_ahead(self) -> bool:
        """Whether the last date mentioned is still to come, and so none that something past is counted from."""
        return self._last is not None and self.today is not None and self._last.first > self.today.first

    @property
    def _is_long_ago(self) -> bool:
        """Whether the last date mentioned is so far back that nothing told from there can mean the document's day."""
        return self._last is not None and self.today is not None and self._last.after <= self.today.first - LONG_AGO

    @property
    def year_just_told(self) -> Cell | None:
        """The year long past that news told right before, as all that is known of "that day"."""
        said, today = self.mentioned, self.today
        if said is None or today is None or said.unit is not Unit.YEAR or self.narrative:
            return None
        near = self._position - self._mentioned_at <= NEAR
        return said if near and said.after <= today.first - LONG_AGO else None

    @property
    def _is_vague(self) -> bool:
        """Whether the last date told, a month or more, was over before the document's day: "the previous night", after
        what was told of October, is no night of the document's."""
        return self._last is not None and self.today is not None and self._last.after <= self.today.first - NEARLY

    def anchor(self, anchor: Anchor, unit: Unit) -> tuple[Cell | None, str]:
        """The cell of the unit that an expression is relative to, and that anchor in words."""
        back = self.counted_back_from
        if anchor is Anchor.TEXT and back is not None and back.is_finer(unit):
            return back.within(unit), "the date after it in the sentence"
        if anchor is Anchor.TEXT or (anchor is Anchor.REGISTER and self.narrative):
            cell = self.last_within(unit)
            if cell is not None:
                return cell, f"{Anchor.TEXT} ({unit})"
        if self.today is None:
            return None, ""
        if anchor is Anchor.TEXT and (
            self.narrative or self._is_long_ago or (unit in (Unit.DAY, Unit.WEEK) and self._is_vague)
        ):
            return None, ""
        return self.today.within(unit), f"{Anchor.DOCUMENT} {self.published:%Y-%m-%d}"
