"""A language's rules made ready to run: by the words they begin with, each compiled when it is first needed.

Compiling all patterns takes longer than reading an article, and most articles need few of them. Not for choosing
between what was read: see `recognise`.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import groupby
from typing import NamedTuple

from events.dates.meaning import Meaning
from events.dates.rules import Accepts, Language, Pattern, Reading, Rule, Slot, Veto
from events.records import record

CROWD = 12
"""How many readings one place may have; real text has at most six."""


class Found(NamedTuple):
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
    """One rule or veto, ready to run: its steps, and the first of them where that is no slot."""

    def __init__(self, rule: Rule | Veto, order: int) -> None:
        self.rule = rule
        self.order = order
        self.steps = _parts(rule.pattern)
        self.begins: Callable[[str, int], re.Match[str] | None] = self._compile
        """What matches the first step at a position; mostly nothing does."""
        self._rest: Sequence[re.Pattern[str] | Slot] | None = None
        self.takes_next = _is_slot_next(self.steps)
        """Whether after the first step comes a slot; mostly no expression begins there."""

    def _compile(self, text: str, position: int) -> re.Match[str] | None:
        """Match the first step, compiled from now on."""
        self.begins = _compiled(self.steps[0]).match
        return self.begins(text, position)

    def read_on(self, first: re.Match[str], text: str, chart: Chart) -> None:
        """Add to the chart what the rule reads after its first step."""
        if self.takes_next and first.end() not in chart:
            return
        reading = Reading(first.start())
        reading.take(first)
        self._go_on([reading], text, chart)

    def _go_on(self, readings: list[Reading], text: str, chart: Chart) -> None:
        """Add to the chart every way to read the rest of the pattern; slots may be filled in more than one way."""
        if self._rest is None:
            self._rest = [_step(part) for part in self.steps[1:]]
        for step in self._rest:
            if isinstance(step, Slot):
                readings = [further for reading in readings for further in _filled(step, reading, chart)]
            else:
                readings = [reading for reading in readings if _taken(step, reading, text)]
        for reading in readings:
            start, end = reading.timex
            place = chart.get(start)
            if place is not None and len(place) >= CROWD:
                return
            meaning = self.rule.build(reading) if isinstance(self.rule, Rule) else None
            if meaning is not None:
                chart.setdefault(start, []).append(Found(start, end, meaning, self.rule.id, self.order))


class Join(Reader):
    """A rule that begins with an expression which other rules have read, ready to run."""

    def __init__(self, rule: Rule, order: int) -> None:
        super().__init__(rule, order)
        self._slot = next(part for part in self.steps if isinstance(part, Slot))
        self.accepts = self._slot.accepts
        self.steps = self.steps[1:]
        self.takes_next = _is_slot_next(self.steps)

    def read(self, text: str, found: Sequence[Found], chart: Chart) -> None:
        """Add to the chart what the rule makes of expressions that it accepts; mostly it does not go on from any."""
        readings = []
        for item in found:
            match = self.begins(text, item.end)
            if match is not None and not (self.takes_next and match.end() not in chart):
                reading = Reading(item.start)
                reading.fill(self._slot.name, item.meaning, item.start, item.end)
                reading.take(match)
                readings.append(reading)
        if readings:
            self._go_on(readings, text, chart)


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


def _is_slot_next(steps: Sequence[str | Slot]) -> bool:
    return len(steps) > 1 and isinstance(steps[1], Slot)


def _step(part: str | Slot) -> re.Pattern[str] | Slot:
    return part if isinstance(part, Slot) else _compiled(part)


def _compiled(part: str | Slot) -> re.Pattern[str]:
    if isinstance(part, Slot):
        raise TypeError(f"a rule that begins with the slot {part.name} is a Join, and no slot follows another")
    return re.compile(part, re.IGNORECASE | re.VERBOSE)


Joins = tuple[tuple[Accepts, tuple[Join, ...]], ...]
"""Rules that begin with an expression, in their order, those together that take the same kind of it."""


@record()
class Grammar:
    """A language's rules and vetoes by the words they can begin with; `joins` begin with another expression.

    `known` are all words of which the scan takes note. Of two words that something begins with (`pairs`), both `rules`
    and `vetoes` have all that begins with them or with the first alone; `openers` are the first words.
    """

    known: frozenset[str]
    triggers: frozenset[str]
    openers: frozenset[str]
    pairs: frozenset[str]
    rules: dict[str, tuple[Reader, ...]]
    vetoes: dict[str, tuple[Reader, ...]]
    joins: Joins


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
    rules = [(order, rule) for order, rule in enumerate(language.rules) if rule.id not in left_out]
    by_rule = _by_start([Reader(rule, order) for order, rule in rules if rule.starts])
    by_veto = _by_start([Reader(veto, order) for order, veto in enumerate(language.vetoes)])
    starts = by_rule.keys() | by_veto.keys()
    pairs = frozenset(start for start in starts if " " in start)
    openers = frozenset(pair.partition(" ")[0] for pair in pairs)
    return Grammar(
        known=triggers | (starts - pairs) | openers,
        triggers=triggers,
        openers=openers,
        pairs=pairs,
        rules=by_rule | {pair: _of_both(by_rule, pair) for pair in pairs},
        vetoes=by_veto | {pair: _of_both(by_veto, pair) for pair in pairs},
        joins=_together([Join(rule, order) for order, rule in rules if not rule.starts]),
    )


def _by_start(readers: list[Reader]) -> dict[str, tuple[Reader, ...]]:
    """The readers by their first words; a number with figures after it ("#1.") may begin what any number begins,
    whatever follows it, and follow what any number follows."""
    by_word: dict[str, list[Reader]] = {}
    for reader in readers:
        starts = reader.rule.starts
        first = {f"{word[:2]}." for word in starts if word[0] == "#"}
        last = {f"{word}." for word in starts if word[-2:-1] == "#"}
        for word in starts | first | last:
            by_word.setdefault(word, []).append(reader)
    return {word: tuple(found) for word, found in by_word.items()}


def _of_both(by_start: dict[str, tuple[Reader, ...]], pair: str) -> tuple[Reader, ...]:
    """What begins with two words or with the first of them alone."""
    own, alone = by_start.get(pair, ()), by_start.get(pair.partition(" ")[0], ())
    return tuple(sorted((*own, *alone), key=lambda reader: reader.order)) if own and alone else own or alone


def _together(joins: Sequence[Join]) -> Joins:
    return tuple((accepts, tuple(run)) for accepts, run in groupby(joins, key=lambda join: join.accepts))
