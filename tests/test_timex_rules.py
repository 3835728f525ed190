"""Every rule and every veto carries examples and counter-examples; here they run, through the whole engine."""

import re

import pytest

from events.dates.recognise import recognise
from events.dates.rules import Rule, Veto
from events.dates.rules.english import ENGLISH

RULE_LINES = 100


def _bare(example: str) -> str:
    return example.replace("[", "").replace("]", "")


def _spans(text: str, rule: Rule) -> list[str]:
    """What the rule alone contributes to the reading of the text."""
    return [text[found.start : found.end] for found in recognise(text, ENGLISH) if found.rule == rule.id]


@pytest.mark.parametrize("rule", ENGLISH.rules, ids=lambda rule: rule.id)
def test_a_rule_finds_its_examples(rule: Rule) -> None:
    assert rule.examples
    for example in rule.examples:
        marked = re.findall(r"\[(.*?)\]", example, re.DOTALL)
        assert marked, example
        assert _spans(_bare(example), rule) == marked, example


@pytest.mark.parametrize("rule", ENGLISH.rules, ids=lambda rule: rule.id)
def test_a_rule_leaves_its_counter_examples_alone(rule: Rule) -> None:
    assert rule.counter_examples
    for text in rule.counter_examples:
        assert _spans(text, rule) == [], text


@pytest.mark.parametrize("veto", ENGLISH.vetoes, ids=lambda veto: veto.id)
def test_a_veto_refuses_its_examples(veto: Veto) -> None:
    assert veto.examples
    for text in veto.examples:
        assert recognise(text, ENGLISH) == (), text


@pytest.mark.parametrize("veto", ENGLISH.vetoes, ids=lambda veto: veto.id)
def test_a_veto_leaves_its_counter_examples_alone(veto: Veto) -> None:
    assert veto.counter_examples
    for text in veto.counter_examples:
        assert recognise(text, ENGLISH) != (), text


def test_names_of_rules_are_their_own() -> None:
    names = [rule.id for rule in (*ENGLISH.rules, *ENGLISH.vetoes)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    "text",
    [
        "[3]/[4 May] or [3rd] – [4th of May]",
        "[3], [4] & [7 May] and on [the 22nd].",
        "open [5] - [6:30 pm], shut by [7 o’clock], and at [5PM]",
        "for [1,200 years] or [100 000 days], for [2.5 hours] or [12 more weeks]",
        "a [10-to-15-year] lease, [12\nyears on], [3-day] and [40-year-old]",
        "in ['45], [44B.C.], from [12 BC] to [AD 9] and in the year [1066]",
        "[the 21st century], [1980’s] and [1Q 2012]",
        "in [a full year] or [an hour and a half], [a few days], [a half-century] and 40 [a day]",
    ],
)
def test_what_follows_a_number_or_an_article_tells_which_rules_are_tried(text: str) -> None:
    bare = _bare(text)
    found = [bare[each.start : each.end] for each in recognise(bare, ENGLISH)]
    assert found == re.findall(r"\[(.*?)\]", text, re.DOTALL)
