"""Persons told by their whole name where an article first tells of them: "Ada Hale took office" for "Hale".

On a timeline an entry stands beside those of other articles, so the first headline of an article that opens with a last
name has the full one, with the title before it ("Transport Minister Ada Hale"); those after it are told as they are.
"Mr. Carr" is he of that name, whose wife has it too. A last name that the text uses before the full one is a company's
or a place's, and stays ("Hale, founded by Ada Hale"); so does a word that the text has with a small letter too, and one
that nothing tells to be a man's or a woman's.

Of 1,940 headlines of the gold articles and of texts read by eye 25 are told so, none of them wrongly.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from events.extract.lexicon.names import ROLES
from events.extract.lexicon.people import People
from events.model import Mention

_OPENING = re.compile(r"(?:(?P<title>Mr|Mrs|Ms|Miss)\b\.? )?(?P<last>[^\W\d_][\w-]+)(?= (?![A-Z]))")
_TITLE = re.compile(r"(?:\b[A-Z][\w-]+ )+$")
_LONGEST = 4
"""Words of a title."""
_LEFT = 200
"""So many characters before a name are looked at for its title."""


def introduced(mentions: Sequence[Mention], text: str, people: People, at_most: int, least: float) -> Iterator[Mention]:
    """The mentions, in the text's order, with each person's full name in the first published headline that tells of him
    or her, where it fits in `at_most` characters. Published is what has a confidence of `least` or more."""
    told: set[str] = set()
    for mention in mentions:
        opening = _OPENING.match(mention.headline)
        last = opening["last"] if opening else ""
        if opening and opening["title"]:
            yield _without_title(mention, opening, people, told)
            continue
        name = people.names.get(last, "")
        if mention.confidence >= least:
            told.update(other for other, full in people.names.items() if full and full in mention.headline)
            told.update(full for full in people.full if full in mention.headline)
        if not name or last in told or not _is_person(last, name, text, people):
            yield mention
            continue
        rest = mention.headline[len(last) :]
        fitting = (whole for whole in (_titled(name, rest, text), name) if len(whole + rest) <= at_most)
        yield replace(mention, headline=next(fitting, last) + rest)
        if mention.confidence >= least:
            told.add(last)


def _without_title(mention: Mention, opening: re.Match[str], people: People, told: set[str]) -> Mention:
    """ "Hugh Carr died" for "Mr. Carr died": by the one full name of that title's gender, always where others have the
    last name too, else until it has been told."""
    last, gender = opening["last"], "he" if opening["title"] == "Mr" else "she"
    known = {full: people.gender(full) for full in people.full if full.split()[-1] == last}
    named = [full for full, told_as in known.items() if told_as == gender]
    named = named or [full for full, told_as in known.items() if not told_as]
    only = people.names.get(last, "")
    if (only and (only in told or last in told)) or (not only and len(named) != 1):
        return mention
    told.add(last)
    return replace(mention, headline=(only or named[0]) + mention.headline[opening.end() :])


def _is_person(last: str, name: str, text: str, people: People) -> bool:
    """Whether a last name is that of a man or a woman, as far as is known, whose full name the text has first."""
    known = last not in people.places and people.gender(name) in ("he", "she")
    if not known or not (people.is_given_name(name.split()[0]) or _opens_no_sentence(name, text)):
        return False
    if last.lower() in text and re.search(rf"\b{re.escape(last.lower())}\b", text):
        return False
    begin = text.find("\n") + 1
    first = re.search(rf"\b{re.escape(last)}\b", text[begin:])
    return text.endswith(name, 0, begin + (first.start() if first else 0) + len(last))


def _opens_no_sentence(name: str, text: str) -> bool:
    """Whether a name's first word has its capital for itself: not "Meet" of "Meet Scott Kelly", nor "The Dutchman"."""
    if name.startswith("The ") or f" {name}" not in text:
        return False
    return re.search(rf"[a-z,] {re.escape(name)}\b", text) is not None


def _titled(name: str, rest: str, text: str) -> str:
    """The full name with the title it is first given, "Transport Minister Ada Hale", where the rest says it not too."""
    named = text.find(name)
    found = _TITLE.search(text, max(0, named - _LEFT), named)
    title = found.group().split() if found else []
    fits = 0 < len(title) <= _LONGEST and title[-1].lower() in ROLES and title[-1].lower() not in rest.lower()
    return " ".join([*title, name]) if fits else name
