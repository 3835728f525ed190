"""Colours that readers choose: forced ones and a dark ground; what a colour says is said by something else as well."""

from typing import Any

import pytest

FORCED = """() => {
  const canvas = getComputedStyle(document.body).backgroundColor;
  const flat = [...document.querySelectorAll('svg rect')].filter(each => each.checkVisibility())
    .filter(each => { const style = getComputedStyle(each);
                      return style.fill === canvas && (style.stroke === 'none' || style.stroke === canvas); });
  const target = getComputedStyle(document.querySelector('.event:target'));
  const edges = ['Top', 'Right', 'Bottom', 'Left'].map(side => parseFloat(target[`border${side}Width`]));
  return {canvas, flat: flat.map(each => each.outerHTML), edge: Math.max(...edges, parseFloat(target.outlineWidth))};
}"""


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_bars_and_the_target_are_seen_in_forced_colours(dark: bool, visit: Any, site: Any) -> None:
    with visit("small", dark=dark, forced_colors="active") as page:
        page.goto("about:blank")
        page.goto(site("small") + "#e0000006")
        found = page.evaluate(FORCED)
        assert found["flat"] == []
        assert found["edge"] >= 2
        page.keyboard.press("Tab")
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"


LIGHTNESS = """() => {
  const [r, g, b] = getComputedStyle(document.documentElement).backgroundColor.match(/[\\d.]+/g).map(Number);
  return (r + g + b) / 765;
}"""


@pytest.mark.parametrize("kind", ["timeline", "event", "feeds", "not found"])
def test_the_ground_is_dark_for_readers_who_want_that_and_light_on_paper(kind: str, visit: Any, places: Any) -> None:
    with visit("small", places("small")[kind], dark=True) as page:
        assert page.evaluate(LIGHTNESS) < 0.2
        page.emulate_media(media="print")
        on_paper = page.evaluate(LIGHTNESS)
        page.emulate_media(media="null")
        assert on_paper > 0.9
    with visit("small", places("small")[kind]) as page:
        assert page.evaluate(LIGHTNESS) > 0.9
