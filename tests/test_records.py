"""Records: values with slots, equal and hashed by their fields."""

from dataclasses import replace

import pytest

from events.records import record


@record(kw_only=True)
class Step:
    name: str
    place: int = 0


def test_records_of_the_same_fields_are_one_value() -> None:
    assert Step(name="left", place=1) == Step(name="left", place=1) != Step(name="left")
    assert len({Step(name="left"), Step(name="left"), Step(name="right")}) == 2


def test_a_record_is_changed_by_making_another() -> None:
    first = Step(name="left")
    assert replace(first, place=2) == Step(name="left", place=2)
    assert first.place == 0


def test_a_record_has_no_other_fields() -> None:
    with pytest.raises(AttributeError):
        Step(name="left").pace = 3  # type: ignore[attr-defined]
