"""The templates folder, and a template filled with values; no dates and no Flask in here."""

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

PACKAGE = Path(__file__).resolve().parent.parent


@cache
def environment() -> Environment:
    """The one Jinja environment: whatever a template shows is escaped, and an unknown name is an error."""
    return Environment(
        loader=FileSystemLoader(templates_folder()),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )


def templates_folder() -> Path:
    """`templates` inside the installed package, else beside it, as in a checkout."""
    inside = PACKAGE / "templates"
    return inside if inside.is_dir() else PACKAGE.parent / "templates"


def fill(template: str, **values: object) -> str:
    """The template's text with these values in it."""
    return environment().get_template(template).render(values)
