"""The command line: parse, ask the store, render. Each command's module is imported only when it is called.

Exit codes: 0 done; 1 something could not be done (said on stderr, the rest went on); 2 the call or a setting is wrong;
130 interrupted. `main` is the one place that maps errors to them.
"""

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import cast

import click

from events.errors import ConfigError, DatelineError
from feed.cli.telling import tell

COMMANDS = {
    "accept": "correcting",
    "add": "add",
    "build": "publish",
    "conflicts": "editorial",
    "demo": "demo",
    "edit": "correcting",
    "event": "byhand",
    "explain": "explain",
    "export": "transfer",
    "extract": "machine",
    "forget": "add",
    "hide": "correcting",
    "history": "editorial",
    "import": "transfer",
    "list": "listing",
    "merge": "correcting",
    "reextract": "reextract",
    "review": "editorial",
    "serve": "publish",
    "show": "editorial",
    "split": "correcting",
    "timex": "machine",
    "undo": "correcting",
    "unhide": "correcting",
    "upgrade": "upgrade",
}
"""Every command with the module of this package that has it, under the name `<command>_command`."""


class _Commands(click.Group):
    """The commands of `COMMANDS`, imported one at a time: `timex` must not wait for a database's driver."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"feed.cli.{COMMANDS[cmd_name]}")
        return cast(click.Command, getattr(module, f"{cmd_name}_command"))


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="dateline")
def dateline() -> None:
    """News articles in; a timeline of their dated events out, as a page and a feed."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command and exit with its code; an error is one sentence on stderr, never a traceback."""
    sys.exit(_run(arguments))


def _run(arguments: Sequence[str] | None) -> int:
    try:
        code = dateline.main(arguments, prog_name="dateline", standalone_mode=False)
    except click.exceptions.Abort:
        return 130
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except DatelineError as error:
        tell(error)
        return 2 if isinstance(error, ConfigError) else 1
    except BrokenPipeError:
        # Whoever read our output has gone (`| head`); what is buffered for it must not be flushed at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        # What is about a source, a database or a folder was told by name above: this is our output, or no room at all.
        tell(f"cannot go on: {error.strerror or error}")
        return 1
    return code if isinstance(code, int) else 0
