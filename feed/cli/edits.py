"""What an editor types about an event, checked and made values: options shared by `edit` and `event add`."""

from collections.abc import Callable, Sequence
from typing import Any

import click

from events.corrections import Edit, headline_fault, text_fault
from events.dates.edtf import parse_edtf
from events.errors import ConfigError
from events.folding import slug
from events.model import Status, Tag


def field_options(*, required: bool) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """The options that say of an event when and what it was."""

    def decorate(command: Callable[..., Any]) -> Callable[..., Any]:
        statuses = click.Choice([status.value for status in Status])
        for option in (
            click.option("--status", type=statuses, help="What is said of its happening."),
            click.option("--add-tag", "add_tags", multiple=True, metavar="TAG", help="File it under TAG; repeatable."),
            click.option("--title", required=required, metavar="TEXT", help="Its headline."),
            click.option("--date", required=required, metavar="EDTF", help="When: 1949, 2022-02, 1914~, 1914/1918."),
        ):
            command = option(command)
        return command

    return decorate


def edit_of(
    *,
    date: str | None,
    title: str | None,
    status: str | None,
    add_tags: Sequence[str],
    remove_tags: Sequence[str] = (),
) -> Edit:
    """The edit these options ask for. Raises InvalidEDTF, and ConfigError for a title or tag that can be none."""
    if title is not None and (fault := headline_fault(title)):
        raise ConfigError("--title", fault)
    return Edit(
        date=parse_edtf(date) if date is not None else None,
        headline=" ".join((title or "").split()),
        status=Status(status) if status else None,
        add_tags=tuple(_tag("--add-tag", label) for label in add_tags),
        remove_tags=tuple(_tag("--remove-tag", label).slug for label in remove_tags),
    )


def checked(option: str, text: str) -> str:
    """The text. Raises ConfigError where it has a character that no text has."""
    if fault := text_fault(text):
        raise ConfigError(option, fault)
    return text


def _tag(option: str, label: str) -> Tag:
    label = " ".join(checked(option, label).split())
    if not slug(label):
        raise ConfigError(option, f"{label!r} has no letter or digit that a URL could name it by")
    return Tag(slug(label), label)
