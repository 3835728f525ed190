"""How seldom garbage is collected while a command reads articles, for it ends before that is a burden."""

import gc
from functools import partial

import click

COLLECTED = 50_000
"""Objects made before the garbage collector looks at them. At 700 it takes a twelfth of storing, a twentieth of the
0.43 s of CPU in which `extract` imports all it needs and reads one article, and finds next to nothing."""


def collect_seldom() -> None:
    """Let the collector wait for so many objects until the command that runs is done."""
    click.get_current_context().call_on_close(partial(gc.set_threshold, *gc.get_threshold()))
    gc.set_threshold(COLLECTED)
