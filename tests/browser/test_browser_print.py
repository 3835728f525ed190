"""A timeline on paper, as Chromium prints it: every event with its source, none split over two pages."""

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

PRINTED = """() => [...document.querySelectorAll('article.event')].map(each => {
  const cite = each.querySelector('blockquote')?.getAttribute('cite') ?? '';
  return [each.querySelector('.when b').textContent, each.querySelector('.precision').textContent, cite];
})"""


def pages_of(page: Any, program: Any, folder: Path) -> list[str]:
    """The text of each A4 page, without white space."""
    page.pdf(path=folder / "page.pdf", format="A4", prefer_css_page_size=True)
    text = subprocess.run(
        [program("pdftotext"), "-raw", folder / "page.pdf", "-"], check=True, capture_output=True, text=True, timeout=60
    ).stdout
    return [re.sub(r"\s|\u00ad", "", sheet) for sheet in text.removesuffix("\f").split("\f")]


def check_printed(page: Any, sheets: list[str]) -> None:
    """Every event stands on one page, from its date to the address of its source, in the order of time."""
    events = [[re.sub(r"\s", "", text) for text in event] for event in page.evaluate(PRINTED)]
    sheet, place = 0, 0
    for date, precision, source in events:
        while (found := sheets[sheet].find(date + precision, place)) < 0:
            sheet, place = sheet + 1, 0
            assert sheet < len(sheets), f"{date} ({precision}) of {source} is on no page"
        place = sheets[sheet].find(source, found)
        assert place >= 0, f"{date}: {source} is not on page {sheet + 1} as well: {sheets[sheet][found : found + 300]}"


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_two_hundred_events_take_ten_pages_and_none_is_split(
    scripts: bool, visit: Any, program: Any, tmp_path: Path
) -> None:
    with visit("200", scripts=scripts, dark=True) as page:
        sheets = pages_of(page, program, tmp_path)
        assert len(sheets) <= 10
        check_printed(page, sheets)


def test_every_precision_is_printed(visit: Any, program: Any, tmp_path: Path) -> None:
    with visit("small") as page:
        check_printed(page, pages_of(page, program, tmp_path))
