"""The README names everything a user can type or set, and nothing else."""

import re
from pathlib import Path

import click
import pytest

from feed.cli import COMMANDS, dateline
from feed.config import DEFAULTS

README = (Path(__file__).resolve().parent.parent / "README.md").read_text(encoding="utf-8")


def command(name: str) -> click.Command:
    found = dateline.get_command(click.Context(dateline), name)
    assert found is not None
    return found


def row(name: str) -> str:
    """The command's line in the table."""
    return next(line for line in README.splitlines() if re.match(rf"\| `dateline {name}[ `]", line))


@pytest.mark.parametrize("name", COMMANDS)
def test_the_table_names_every_option_of_a_command_and_no_other(name: str) -> None:
    options = {
        option for parameter in command(name).params if isinstance(parameter, click.Option) for option in parameter.opts
    }
    assert set(re.findall(r"--[a-z-]+", row(name))) == options


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_option_says_what_it_is_for(name: str) -> None:
    assert command(name).help
    assert all(parameter.help for parameter in command(name).params if isinstance(parameter, click.Option))


def test_the_table_names_every_setting_and_no_other() -> None:
    written = set(re.findall(r"DATELINE_[A-Z_]+", README))
    assert written == set(DEFAULTS) | {"DATELINE_SHARED", "DATELINE_REQUIRE_ALL"}


def test_there_are_exactly_two_set_up_commands() -> None:
    setup = README.split("## Set up")[1].split("## A tour")[0]
    assert re.findall(r"```sh\n(.*?)\n```", setup, re.DOTALL) == [
        "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/dateline demo",
        "python3 -m venv .venv && .venv/bin/pip install -e '.[dev]' && .venv/bin/pytest",
    ]
