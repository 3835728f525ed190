"""Patterns that are compiled when they are first asked for: each of them is a pattern, and does what one does."""

import pkgutil
import re
from importlib import import_module

import pytest

import events
from events.patterns import Seldom, seldom


def test_a_pattern_is_compiled_when_it_is_asked_for() -> None:
    broken = seldom("(")
    with pytest.raises(re.error):
        broken.search("a")


def test_it_has_its_flags_and_its_text() -> None:
    word = seldom("b+", re.IGNORECASE)
    assert word.findall("aBb b") == ["Bb", "b"]
    assert (word.pattern, word.sub("c", "abb")) == ("b+", "ac")


def test_every_one_of_a_module_is_a_pattern() -> None:
    names = [each.name for each in pkgutil.walk_packages(events.__path__, "events.") if ".migrations" not in each.name]
    patterns = [value for name in names for value in vars(import_module(name)).values() if isinstance(value, Seldom)]
    assert patterns
    for pattern in patterns:
        assert re.compile(pattern.pattern, pattern.flags)
