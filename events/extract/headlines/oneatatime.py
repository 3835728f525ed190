"""One of several that a noun tells of together, of each date in a list: "escaped an assassination attempt", of "escaped
assassination attempts in 1962, 1965 and 1969".

Only of what befalls or is made once at a time: a town may well have had several fires in a year, and elections, talks
and riots are one in the plural.
"""

import re

from events.extract.lexicon.nouns import is_plural, singular
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis
from events.patterns import seldom

_ONE_AT_A_TIME = word_set(
    """
    attempt coup revolt uprising rebellion mutiny insurrection invasion war earthquake quake cyclone hurricane typhoon
    tsunami eruption flood drought famine epidemic outbreak siege referendum plebiscite census coronation
    """
)
_LISTED = seldom(r"ik(?:,i?k)*,?ci?k(?!n)")
_CHAIN = re.compile(r"(?:^|(?<=v)|(?<=vr)|(?<=vi)|(?<=li)|(?<=[;c]))(?P<head>n)(?:[io]n)*v?$")
_BARE = frozenset("JNLP")
_OF_ONE = {"were": "was", "have": "has"}
_MANY = re.compile(r" (were|have) ")
_VOWELS = tuple("aeiou")
_LIKE_CONSONANTS = ("uni", "euro", "one", "us")
""" "A union", "a European war", "a one-day war"."""


def one_of_those_listed(analysis: Analysis, date: int, text: str) -> str:
    """A headline of the date in chunk `date`, one of a list, with the bare plural before the list told as one."""
    listed = next((one for one in _LISTED.finditer(analysis.shape) if one.start() < date < one.end()), None)
    found = _CHAIN.search(analysis.shape[: listed.start()]) if listed is not None else None
    if found is None:
        return text
    head = found.start("head")
    noun = analysis.noun(head).lower
    if not set(analysis.letters_of(head)) <= _BARE or not is_plural(noun) or singular(noun) not in _ONE_AT_A_TIME:
        return text
    several = " ".join(analysis.words(head))
    told = re.search(rf"(?:^|(?<= )){re.escape(several)}\b", text, re.IGNORECASE)
    if told is None or "E" in analysis.letters[: analysis.chunks[head].first]:
        return text  # "there were failed coups"
    one = text[told.start() : told.end() - len(noun)] + singular(noun)
    after = text[told.end() :].removeprefix(" each")
    if told.start():
        article = "an" if one.lower().startswith(_VOWELS) and not one.lower().startswith(_LIKE_CONSONANTS) else "a"
        return f"{text[: told.start()]}{article} {one}{after}"
    return one[:1].upper() + one[1:] + _MANY.sub(lambda verb: f" {_OF_ONE[verb[1]]} ", after, count=1)
