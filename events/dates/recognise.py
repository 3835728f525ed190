"""Rules over a text -> what it says of time, in non-overlapping pieces. Knows no language and no calendar.

One cheap scan looks every word up among a language's triggers. Around triggers a chart is filled from right to left:
a rule that begins at a word finds the expressions to its right already there, so that "the end of" + "next week" needs
no rule of its own. Each place takes a bounded number of readings, so the work is linear in the text's length.
Where words of time come thick and fast, attention is spent (see `ATTENTION`), so that noise costs no more than prose:
1 MB of any of the twenty-one texts in tests/benchmarks/timex_speed.py takes 0.0 to 0.6 of the time of ordinary text,
which is read at 115,000 to 135,000 words per CPU second.
Overlap is decided once: what a veto covers goes, then the longest wins, then the rules' order.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import accumulate

from events.dates.eras import with_eras
from events.dates.grammar import Chart, Found, Grammar, grammar_for
from events.dates.meaning import Series
from events.dates.rules import Language

__all__ = ["Found", "recognise"]

REACH = 60
"""How many characters before a trigger an expression may begin."""

ATTENTION = 1000
"""So many triggers on end are read, as in a table of dates; more than that without other words between are noise."""

RECOVERY = 0.125
"""What each other word gives back: prose has a trigger in twenty-five words, a chronicle in eight or nine. Noise that
goes on ("two days and two days and") is read no further, and costs no more than ordinary text."""

REVIVED = 10
"""Once spent, attention must have come back so far before anything is read again."""

_WORD = re.compile(r"[^\W\d_]+|([0-9]+(?=([:/.–-][0-9]|s\b)?)|['’‘](?<!\w.)(?=[0-9]{2}s?\b))")
"""A word, or in a group a number or the apostrophe of a shortened one."""


def recognise(text: str, language: Language) -> tuple[Found, ...]:
    """The expressions of the text in its order, none overlapping another."""
    grammar = grammar_for(language, text)
    chart: Chart = {}
    refused = _borne(text, language)
    for position, word in _places(text, grammar):
        start = _start(text, position, word, grammar) if word in grammar.openers else word
        for reader in grammar.rules.get(start, ()):
            first = reader.begins(text, position)
            if first is not None:
                reader.read_on(first, text, chart)
        if position in chart:
            _join(text, position, chart, grammar)
        for reader in grammar.vetoes.get(start, ()):
            first = reader.begins(text, position)
            if first is not None:
                refused.append(first.span())
                _drop(chart, position, first.end())
    return _select([found for place in chart.values() for found in place], refused)


def _start(text: str, position: int, word: str, grammar: Grammar) -> str:
    """The word with the one after it where something begins with the two, else alone."""
    following = _WORD.search(text, position + (int(word[1:]) if word[0] == "#" else len(word)))
    pair = f"{word} {_named(following).lower()}" if following else word
    return pair if pair in grammar.pairs else word


def _join(text: str, position: int, chart: Chart, grammar: Grammar) -> None:
    """Try the rules that go on from what was read at a place, where they take any of it."""
    place = chart[position]
    for accepts, joins in grammar.joins:
        fitting = [found for found in place if accepts(found.meaning)]
        if not fitting:
            continue
        told = len(place)
        for join in joins:
            if told < len(place):
                fitting, told = [found for found in place if accepts(found.meaning)], len(place)
            join.read(text, fitting, chart)


def _borne(text: str, language: Language) -> list[tuple[int, int]]:
    """Where a word of time is the name of somebody whom the text names in full ("Theresa May", then "backed May")."""
    borne = _compiled(language.borne)
    called = _compiled(language.called).finditer(text)
    names = {match[0] for match in called if borne.match(text, text.rfind(" ", 0, max(0, match.start() - 1)) + 1)}
    patterns = [_compiled(language.undated.replace("{name}", name)) for name in sorted(names)]
    return [match.span() for pattern in patterns for match in pattern.finditer(text)]


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.VERBOSE)


def _drop(chart: Chart, start: int, end: int) -> None:
    """Take back what a veto covers before another expression is made of it: "about 1949 people"."""
    if start in chart:
        chart[start] = [found for found in chart[start] if found.end > end]


def _places(text: str, grammar: Grammar) -> Iterator[tuple[int, str]]:
    """The places where an expression may begin, from the last to the first, with their words."""
    triggers = grammar.triggers
    trigger = len(text) + REACH + 1
    for position, word in reversed(_marks(text, grammar)):
        if word in triggers:
            trigger = position
        if trigger - position <= REACH:
            yield position, word


def _marks(text: str, grammar: Grammar) -> list[tuple[int, str]]:
    """The words that begin or trigger an expression, as far as attention goes.

    Words are in lower case; a number is "#" and its length, with "." if a sign and figures, or an "s", follow at once;
    the apostrophe of a shortened year or decade is a word too.
    """
    marks: list[tuple[int, str]] = []
    attention: float = ATTENTION
    is_spent = False
    last = -1
    for place, position, word in _known(text, grammar.known):
        if word in grammar.triggers:
            attention = min(ATTENTION, attention + (place - last - 1) * RECOVERY)
            last = place
            is_spent = attention < (REVIVED if is_spent else 1)
            attention = max(0, attention - 1)
        if not is_spent:
            marks.append((position, word))
    return marks


def _known(text: str, known: frozenset[str]) -> list[tuple[int, int, str]]:
    """The known words of a text, each with its place among all words and its position; between two spaces most often
    stand letters alone, for which no pattern is needed."""
    found: list[tuple[int, int, str]] = []
    small = text.replace("İ", "I").lower()  # each letter where its capital was
    place = start = 0
    for piece in small.split(" "):
        end = start + len(piece)
        if piece.isalpha():
            if piece in known:
                found.append((place, start, piece))
            place += 1
        else:
            for match in _WORD.finditer(small, start, end):
                word = match[0] if match.lastindex is None else _named(match)
                if word in known:
                    found.append((place, match.start(), word))
                place += 1
        start = end + 1
    return found


def _named(match: re.Match[str]) -> str:
    """The word under which rules look for it, as it stands in the text."""
    if match[1] is None:
        return match[0]
    return f"#{len(match[1])}{'.' if match[2] is not None else ''}" if match[1].isdigit() else "'"


def _select(found: list[Found], refused: list[tuple[int, int]]) -> tuple[Found, ...]:
    """The expressions that stand: none that a veto covers, none that overlaps a longer or an earlier one."""
    standing = with_eras(_uncovered(found, refused))
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
        yield Found(part.start, part.end, part.meaning, item.rule, item.order, part.link)
