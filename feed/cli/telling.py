"""What a command tells on stderr, and others' words made fit for a terminal."""

import unicodedata

import click


def tell(trouble: object) -> None:
    """Print what went wrong, as one line on stderr."""
    click.echo(f"dateline: {printable(str(trouble))}", err=True)


def printable(text: str) -> str:
    """The text with an escape for each character that could do something to a terminal, or break a line.

    A file's name may hold a line end or bytes that are no text, and an article's title what moves the cursor.
    """
    return "".join(_escaped(character) for character in text)


def _escaped(character: str) -> str:
    shown = character.isprintable() or unicodedata.category(character) == "Zs"
    return character if shown else character.encode("unicode_escape").decode("ascii")
