"""The README names everything a user can type or set, and nothing else."""

import re
from pathlib import Path

import click
import pytest

from events.query import PARAMETERS
from feed.cli import COMMANDS, dateline
from feed.config import DEFAULTS
from feed.formats import FORMATS
from feed.pages import PAGES

KEYS = {"period": "<date>", "event": "<id>", "article": "<key>", "archive": "<n>", "tag": "<slug>", "source": "<slug>"}
README = (Path(__file__).resolve().parent.parent / "README.md").read_text(encoding="utf-8")


def command(name: str) -> click.Command:
    found = dateline.get_command(click.Context(dateline), name)
    assert found is not None
    return found


def options_of(command: click.Command) -> list[click.Option]:
    """The command's options, and those of its own commands."""
    below = command.commands.values() if isinstance(command, click.Group) else ()
    own = [parameter for parameter in command.params if isinstance(parameter, click.Option)]
    return [*own, *(option for each in below for option in options_of(each))]


def row(name: str) -> str:
    """The command's line in the table."""
    return next(line for line in README.splitlines() if re.match(rf"\| `dateline {name}[ `]", line))


@pytest.mark.parametrize("name", COMMANDS)
def test_the_table_names_every_option_of_a_command_and_no_other(name: str) -> None:
    options = {option for parameter in options_of(command(name)) for option in parameter.opts}
    assert set(re.findall(r"(?<=`)--?[a-z-]+", row(name))) == options


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_option_says_what_it_is_for(name: str) -> None:
    assert command(name).help
    assert all(parameter.help for parameter in options_of(command(name)))


def test_the_table_names_every_setting_and_no_other() -> None:
    written = set(re.findall(r"DATELINE_[A-Z_]+", README))
    assert written == set(DEFAULTS) | {"DATELINE_SHARED", "DATELINE_REQUIRE_ALL"}


def first_column(part: str) -> list[str]:
    return [line.split("|")[1] for line in part.splitlines() if line.startswith("| `")]


def test_the_tables_name_every_address_and_parameter_and_no_other() -> None:
    urls, parameters = README.split("## What is published")[1].split("## Settings")[0].split("| parameter |")
    written = {path for cell in first_column(urls) for path in re.findall(r"`(/[^`]*)`", cell)}
    kinds = [page for page in PAGES if page.name in KEYS or "{" not in page.path]
    assert written == {"/healthz", *("/" + page.path.format(key=KEYS.get(page.name)) for page in kinds)}
    (folders,) = [line for line in urls.splitlines() if "/tags/<slug>" in line]
    assert set(re.findall(r"`\.([a-z.]+)`", folders)) == {form.suffix for form in FORMATS}
    named = {name for cell in first_column(parameters) for name in re.findall(r"`(\w+)`", cell)}
    assert named == set(PARAMETERS)


def test_there_are_exactly_two_set_up_commands() -> None:
    setup = README.split("## Set up")[1].split("## A tour")[0]
    assert re.findall(r"```sh\n(.*?)\n```", setup, re.DOTALL) == [
        "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/dateline demo",
        "python3 -m venv .venv && .venv/bin/pip install -e '.[dev]' && .venv/bin/pytest",
    ]
