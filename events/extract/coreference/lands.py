"""Which country an article is of: "Kenya", for "the country" in a report that begins with a Kenyan and tells of no
other at first; and which two it tells of, for "the two countries".

Only countries that the tables of `countries` know are told from other names, so an article that gives a president, a
parliament or a capital to another name has no country that is sure.
"""

from collections import Counter

from events.extract.lexicon.countries import country, is_adjective, label, seat
from events.patterns import seldom

_RUN = seldom(r"\b(?:U\.S\.|[A-Z][\w-]+(?: [A-Z][\w-]+)*)")
_LEAD = 400
"""Characters in which an article says where it is."""
_OFTEN = 2
"""So many times at least an article tells of its country."""
_SHARE = 0.5
"""Its share of all that is told of countries."""
_STATE = r"(?:[Pp]resident|[Pp]rime minister|government|parliament|capital|king|queen|army|[Ff]oreign minister)"
_RULED = seldom(
    rf"\b([A-Z]\w+)[’']s? (?:\w+ )?{_STATE}\b|\b{_STATE} of ([A-Z]\w+)|\b([A-Z]\w+) (?:government|president)\b"
)
"""A name that is given a government: of a land, or of what no table knows."""
_WITH_ARTICLE = frozenset({"US", "GB", "NL", "PH", "AE", "BS", "GM", "MV", "CF", "DO", "SB", "MH", "KM", "SC", "CZ"})
"""Countries whose names have an article: "the Netherlands"."""


def country_of(text: str, title: str) -> str:
    """The name of the one country that a text begins with and mostly tells of; "" where there is none, or two."""
    lead = {*_codes(text[:_LEAD])}
    ruled = {name for names in _RULED.findall(text) for name in names if name}
    ruled = {one for one in ruled if not (country(one) or is_adjective(one)) and f" {one.lower()} " not in text}
    if not lead:
        name = ruled.pop() if len(ruled) == 1 else ""
        return name if name and name in title and text.count(name) > _OFTEN else ""
    told = Counter(_codes(text))
    code = lead.pop()
    sure = not lead and told[code] >= _OFTEN and told[code] >= _SHARE * told.total()
    return label(code) if sure and code not in _WITH_ARTICLE and not ruled else ""


def two_told_of(text: str) -> tuple[str, ...]:
    """The names of the two countries that a text tells of again and again, where it tells at most half as
    often of any third; () for fewer, or more."""
    places = (code for run in _RUN.findall(text) if not country(run) for code in map(seat, run.split()) if code)
    told = Counter([*_codes(text), *places]).most_common(3)
    often = [code for code, times in told[:2] if times >= _OFTEN]
    alone = len(often) > 1 and all(2 * times <= told[1][1] for _, times in told[2:])
    return tuple(map(label, often)) if alone else ()


def _codes(text: str) -> list[str]:
    """The codes of the countries that a text tells of, by name or adjective, in order."""
    found: list[str] = []
    for run in _RUN.findall(text):
        code = country(run)
        found += [code] if code else [known for known in map(country, run.split()) if known]
    return found
