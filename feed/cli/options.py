"""The options and the input that several commands share, each written once, and the settings they give."""

import os
import sys
from collections.abc import Callable
from typing import Any, BinaryIO

import click

from feed.config import Settings, read_settings

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]

database_option: Decorator = click.option(
    "--database", metavar="PATH|URL", help="The timeline's database, instead of DATELINE_DATABASE."
)
base_url_option: Decorator = click.option(
    "--base-url", metavar="URL", help="Where readers reach the site, instead of DATELINE_BASE_URL."
)
why_option: Decorator = click.option("--why", default="", metavar="TEXT", help="The reason, for the history.")
encoding_option: Decorator = click.option(
    "--encoding", default="utf-8", show_default=True, help="The sources' character encoding."
)


def article_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that say of an article what its source leaves out, or has wrong."""
    for option in (
        click.option("--publisher", default="", help="Who published it."),
        click.option("--url", default="", help="Where it was published."),
        click.option("--title", default="", help="Its title."),
        click.option("--published", default="", metavar="DATE", help="When: 2023-11-25 or 2023-11-25T06:09+09:00."),
    ):
        command = option(command)
    return command


def settings_for(*, database: str | None = None, base_url: str | None = None, local_url: str | None = None) -> Settings:
    """The settings of this call: its options before the environment. Raises ConfigError.

    `local_url` is the base URL of a server that was told none.
    """
    base_url = base_url or os.environ.get("DATELINE_BASE_URL") or local_url
    return read_settings(os.environ, {"DATELINE_DATABASE": database, "DATELINE_BASE_URL": base_url})


def binary_stdin() -> BinaryIO | None:
    """Standard input as bytes; None where the caller closed it."""
    return sys.stdin.buffer if sys.stdin else None
