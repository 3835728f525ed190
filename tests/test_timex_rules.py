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
