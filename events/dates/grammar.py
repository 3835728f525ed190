"""A language's rules made ready to run: by the words they begin with, each compiled when it is first needed.

Compiling all patterns takes longer than reading an article, and most articles need few of them. Not for choosing
between what was read: see `recognise`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from events.dates.meaning import Meaning
from events.dates.rules import Language, Pattern, Reading, Rule, Slot, Veto

CROWD = 12
"""How many readings one place may have; real text has at most six."""


@dataclass(frozen=True, slots=True)
class Found:
    """One expression in the text, what it means and the rule that read it; `order` is the rule's place in its tuple."""

    start: int
    end: int
    meaning: Meaning
    rule: str
    order: int
    link: str = ""


Chart = dict[int, list[Found]]
"""What was read so far, by where it starts."""


class Reader:
    """One rule or veto, ready to run."""

    def __init__(self, rule: Rule | Veto, order: int) -> None:
        self.rule = rule
        self.order = order

    @cached_property
    def _steps(self) -> tuple[re.Pattern[str] | Slot, ...]:
        return tuple(_compiled(step) for step in _parts(self.rule.pattern))

    @cached_property
    def _first(self) -> re.Pattern[str] | None:
        first = self._steps[0]
        return None if isinstance(first, Slot) else first

    def read(self, text: str, position: int, chart: Chart) -> None:
        """Add to the chart what the rule reads from this position on."""
        for reading in self._readings(text, position, chart):
            start, end = reading.timex
            place = chart.get(start)
            if place is not None and len(place) >= CROWD:
                return
            meaning = self.rule.build(reading) if isinstance(self.rule, Rule) else None
            if meaning is not None:
                chart.setdefault(start, []).append(Found(start, end, meaning, self.rule.id, self.order))

    def refusal(self, text: str, position: int) -> tuple[int, int] | None:
        """The span that a veto covers, if it begins at this position."""
        match = self._first.match(text, position) if self._first else None
        return match.span() if match else None

    def _readings(self, text: str, position: int, chart: Chart) -> list[Reading]:
        """Every way to read the pattern; slots may be filled in more than one way."""
        first = self._first
        if first is None:
            return (
                self._continue([Reading(position)], self._steps, text, chart) if self._may_join(chart[position]) else []
            )
        match = first.match(text, position)
        if match is None:
            return []
        reading = Reading(position)
        reading.take(match)
        return self._continue([reading], self._steps[1:], text, chart)

    def _may_join(self, place: list[Found]) -> bool:
        """Whether what was read here fits the slot that the pattern begins with; it mostly does not."""
        slot = self._steps[0]
        return isinstance(slot, Slot) and any(slot.accepts(found.meaning) for found in place)

    @staticmethod
    def _continue(
        readings: list[Reading], steps: tuple[re.Pattern[str] | Slot, ...], text: str, chart: Chart
    ) -> list[Reading]:
        for step in steps:
            if isinstance(step, Slot):
                readings = [further for reading in readings for further in _filled(step, reading, chart)]
            else:
                readings = [reading for reading in readings if _taken(step, reading, text)]
        return readings


def _taken(step: re.Pattern[str], reading: Reading, text: str) -> bool:
    match = step.match(text, reading.end)
    if match is None:
        return False
    reading.take(match)
    return True


def _filled(slot: Slot, reading: Reading, chart: Chart) -> Iterator[Reading]:
    for found in tuple(chart.get(reading.end, ())):
        if slot.accepts(found.meaning):
            further = reading.copy()
            further.fill(slot.name, found.meaning, found.start, found.end)
            yield further


def _parts(pattern: Pattern) -> tuple[str | Slot, ...]:
    return (pattern,) if isinstance(pattern, str) else pattern


def _compiled(step: str | Slot) -> re.Pattern[str] | Slot:
    return step if isinstance(step, Slot) else re.compile(step, re.IGNORECASE | re.VERBOSE)


@dataclass(frozen=True, slots=True)
class Grammar:
    """A language's rules and vetoes by the words they can begin with; `joins` begin with another expression.

    `known` are all words of which the scan takes note.
    """

    known: frozenset[str]
    triggers: frozenset[str]
    rules: dict[str, tuple[Reader, ...]]
    vetoes: dict[str, tuple[Reader, ...]]
    joins: tuple[Reader, ...]


def grammar_for(language: Language, text: str) -> Grammar:
    """The rules that a text needs: those for olden times only where it tells of them."""
    return grammar_of(language, olden=_olden(language).search(text) is not None)


@cache
def _olden(language: Language) -> re.Pattern[str]:
    return re.compile(language.olden.told_by, re.VERBOSE)


@cache
def grammar_of(language: Language, *, olden: bool) -> Grammar:
    """The language's rules, ready to run; made once."""
    left_out = frozenset() if olden else language.olden.rules
    triggers = language.triggers | (language.olden.triggers if olden else frozenset())
    readers = [Reader(rule, order) for order, rule in enumerate(language.rules) if rule.id not in left_out]
    vetoes = [Reader(veto, order) for order, veto in enumerate(language.vetoes)]
    rules_by_start, vetoes_by_start = _by_start(readers), _by_start(vetoes)
    return Grammar(
        known=triggers | rules_by_start.keys() | vetoes_by_start.keys(),
        triggers=triggers,
        rules=rules_by_start,
        vetoes=vetoes_by_start,
        joins=tuple(reader for reader in readers if isinstance(reader.rule, Rule) and not reader.rule.starts),
    )


def _by_start(readers: list[Reader]) -> dict[str, tuple[Reader, ...]]:
    """The readers by their first words; a number with figures after it ("#1.") may begin what any number begins."""
    by_word: dict[str, list[Reader]] = {}
    for reader in readers:
        for word in reader.rule.starts:
            by_word.setdefault(word, []).append(reader)
            if word[0] == "#" and word[-1] != "." and f"{word}." not in reader.rule.starts:
                by_word.setdefault(f"{word}.", []).append(reader)
    return {word: tuple(sorted(found, key=lambda reader: reader.order)) for word, found in by_word.items()}
