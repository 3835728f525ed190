"""Rules over a text -> what it says of time, in non-overlapping pieces. Knows no language and no calendar.

One cheap scan looks every word up among a language's triggers. Around triggers a chart is filled from right to left:
a rule that begins at a word finds the expressions to its right already there, so that "the end of" + "next week" needs
no rule of its own. Each place takes a bounded number of readings, so the work is linear in the text's length.
Overlap is decided once: what a veto covers goes, then the longest wins, then the rules' order.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from events.dates.meaning import Meaning, Part, Series
from events.dates.rules import Language, Pattern, Reading, Rule, Slot, Veto

REACH = 60
"""How many characters before a trigger an expression may begin."""

CROWD = 12
"""How many readings one place may have; real text has at most six."""

_WORD = re.compile(r"[^\W\d_]+|[0-9]+")


@dataclass(frozen=True, slots=True)
class Found:
    """One expression in the text, what it means and the rule that read it; `order` is the rule's place in its tuple."""

    start: int
    end: int
    meaning: Meaning
    rule: str
    order: int
    link: str = ""


Step = re.Pattern[str] | Slot


@dataclass(frozen=True, slots=True)
class _Index:
    """A language's rules by the words they can begin with."""

    triggers: frozenset[str]
    starts: dict[str, tuple[tuple[int, Rule | Veto], ...]]
    joins: tuple[tuple[int, Rule], ...]


def recognise(text: str, language: Language) -> tuple[Found, ...]:
    """The expressions of the text in its order, none overlapping another."""
    index = _index_of(language)
    chart: dict[int, list[Found]] = {}
    refused: list[tuple[int, int]] = []
    for position, rules in _places(text, index):
        for order, rule in rules:
            if isinstance(rule, Veto):
                refused.extend(_refusals(rule, text, position))
            else:
                _read(rule, order, text, position, chart)
        for order, rule in index.joins:
            if position in chart:
                _read(rule, order, text, position, chart)
    return _select([found for place in chart.values() for found in place], refused)


def _places(text: str, index: _Index) -> Iterator[tuple[int, tuple[tuple[int, Rule | Veto], ...]]]:
    """The places where an expression may begin, from the last to the first, with the rules that may begin there."""
    starts, triggers = index.starts, index.triggers
    marks = []
    for match in _WORD.finditer(text):
        word = match[0]
        key = f"#{len(word)}" if "0" <= word[0] <= "9" else word.lower()
        if key in starts or key in triggers:
            marks.append((match.start(), key))
    trigger = len(text) + REACH + 1
    for position, key in reversed(marks):
        if key in triggers:
            trigger = position
        if trigger - position <= REACH and key in starts:
            yield position, starts[key]


def _read(rule: Rule, order: int, text: str, position: int, chart: dict[int, list[Found]]) -> None:
    """Add to the chart what the rule reads at this position."""
    for reading in _match(rule.pattern, text, position, chart):
        start, end = reading.timex
        place = chart.get(start, [])
        if len(place) >= CROWD:
            return
        meaning = rule.build(reading)
        if meaning is not None:
            chart.setdefault(start, place).append(Found(start, end, meaning, rule.id, order))


def _match(pattern: Pattern, text: str, position: int, chart: dict[int, list[Found]]) -> list[Reading]:
    """Every way to read the pattern from this position on; slots may be filled in more than one way."""
    readings = [Reading(position)]
    for step in _steps(pattern):
        if isinstance(step, Slot):
            readings = [further for reading in readings for further in _fill(step, reading, chart.get(reading.end, ()))]
        else:
            matched = []
            for reading in readings:
                match = step.match(text, reading.end)
                if match:
                    reading.take(match)
                    matched.append(reading)
            readings = matched
        if not readings:
            break
    return readings


def _fill(slot: Slot, reading: Reading, place: "list[Found] | tuple[()]") -> Iterator[Reading]:
    for found in tuple(place):
        if slot.accepts(found.meaning):
            further = reading.copy()
            further.fill(slot.name, found.meaning, found.start, found.end)
            yield further


def _refusals(veto: Veto, text: str, position: int) -> Iterator[tuple[int, int]]:
    for step in _steps(veto.pattern):
        if isinstance(step, re.Pattern):
            match = step.match(text, position)
            if match:
                yield match.span()


def _select(found: list[Found], refused: list[tuple[int, int]]) -> tuple[Found, ...]:
    """The expressions that stand: none that a veto covers, none that overlaps a longer or an earlier one."""
    standing = _uncovered(found, refused)
    standing.sort(key=lambda item: (item.start - item.end, item.order, item.start))
    taken = bytearray(max((item.end for item in standing), default=0))
    chosen = []
    for item in standing:
        if not any(taken[item.start : item.end]):
            taken[item.start : item.end] = b"\x01" * (item.end - item.start)
            chosen.append(item)
    chosen.sort(key=lambda item: item.start)
    return tuple(single for item in chosen for single in _singles(item))


def _uncovered(found: list[Found], refused: list[tuple[int, int]]) -> list[Found]:
    """The expressions that no veto covers."""
    refused.sort()
    starts = [start for start, _ in refused]
    reach = list(accumulate((end for _, end in refused), max, initial=0))
    return [item for item in found if item.end > reach[bisect_right(starts, item.start)]]


def _singles(item: Found) -> Iterator[Found]:
    """The expressions of a series one by one; any other as it is."""
    if not isinstance(item.meaning, Series):
        yield item
        return
    for part in item.meaning.parts:
        yield _single(item, part)


def _single(item: Found, part: Part) -> Found:
    return Found(part.start, part.end, part.meaning, item.rule, item.order, part.link)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """The pattern, compiled when first needed: most texts need few, and compiling all takes longer than reading one."""
    return re.compile(pattern, re.IGNORECASE | re.VERBOSE)


def _steps(pattern: Pattern) -> Iterator[Step]:
    for step in (pattern,) if isinstance(pattern, str) else pattern:
        yield step if isinstance(step, Slot) else _compiled(step)


@cache
def _index_of(language: Language) -> _Index:
    starts: dict[str, list[tuple[int, Rule | Veto]]] = {}
    joins: list[tuple[int, Rule]] = []
    every: tuple[Rule | Veto, ...] = (*language.vetoes, *language.rules)
    for order, rule in enumerate(every):
        if isinstance(rule, Rule) and not rule.starts:
            joins.append((order, rule))
        for word in rule.starts:
            starts.setdefault(word, []).append((order, rule))
    return _Index(language.triggers, {word: tuple(rules) for word, rules in starts.items()}, tuple(joins))
