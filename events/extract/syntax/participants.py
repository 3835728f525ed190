"""Who and what takes part in an event: the names of its clause, and the tags they give.

A tag is a name's usual form: "Chinese", "Beijing" as a government and "China" are all `china`. Slugs are ASCII, small
letters and hyphens, and depend on the name alone, so that they stay the same for good.
"""

import re
from collections.abc import Iterable, Mapping, Sequence, Set

from events.extract.lexicon import kinds
from events.extract.lexicon.countries import country, is_adjective, label, seat
from events.extract.lexicon.names import OFFICES, ORGANISATION_WORDS, PARTICLES, TITLES
from events.extract.lexicon.people import People
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.anchor import Anchor
from events.folding import slug
from events.model import Tag
from events.patterns import seldom
from events.sentences import Span

_LINKS = ("of", "for")
_PARTICLES = PARTICLES | word_set("es upon")
"""Small words within a name: "Dar es Salaam"."""
_OWNERS = word_set("Women Men Children People Workers Girls Boys")
"""Those whose "'s" is within a name: "Women's Cup"."""
_OPENERS = word_set("During After Before Since Under With In On At By From For And But As When While Of")
_CURRENCIES = frozenset("$€£¥")
_SUM = seldom(r"\b[A-Z]{1,3}(?=[$€£¥])")
""" "US" of "US$340 million": no country."""
_WORD = re.compile(r"[\w’'.&-]*\w\.?|[,;:]")
_GENITIVE = re.compile(r"[’']s?$")
_NO_NAME = re.compile(r"[$€£¥]|^[A-Z]-[a-z]|-year-old$|^[’']")
_NO_NAMES = word_set("I Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Sir")
_PORTFOLIOS = word_set(
    """
    Finance Interior Defence Defense Health Justice Education Transport Trade Energy Labour Labor Environment Treasury
    Home Economy Agriculture Culture Housing Prime Vice Deputy Foreign Security Communications Information
    """
)
"""What a minister is minister of: no name by itself."""

_LOCATIVE = frozenset({"in", "at", "near", "from", "to", "outside", "around", "into", "for", "through"})
_MOST = 8


def participants(analysis: Analysis, anchor: Anchor, headline: str, names: Set[str]) -> tuple[str, ...]:
    """The names in the event's clause, those of the headline first. `names` are words the article capitalises inside
    its sentences: a first word that is none of them is no name for its capital."""
    found = [*_names(headline_words(analysis, headline, names)), *_names(_tokens(analysis, _clause(analysis, anchor)))]
    first = analysis.tokens[0].text
    known = first in names or first.isupper() or country(first) or seat(first) or analysis.letters[1:2] == "G"
    unique = dict.fromkeys(name for name in found if name not in _NO_NAMES and (known or name != first))
    return tuple(_without_parts(unique))[:_MOST]


def places(analysis: Analysis) -> frozenset[str]:
    """The names that a sentence puts after "in", "near" and the like: there "Vienna" is the city, not a government."""
    return frozenset(
        analysis.tokens[at + 1].text
        for at, letter in enumerate(analysis.letters[:-1])
        if letter in "IT" and analysis.tokens[at].lower in _LOCATIVE
    )


def tags(names: Iterable[str], people: People, analysis: Analysis) -> tuple[Tag, ...]:
    """A tag for each participant, in order, none twice; a last name counts as the full one that the article gives.
    A seat of government stands for its country unless its sentence names it as a place."""
    found: dict[str, Tag] = {}
    for name in names:
        text = name if seat(name) and name in places(analysis) else _usual(people.full_name(name))
        tag = Tag(slug(text), text)
        if tag.slug:
            found.setdefault(tag.slug, tag)
    return tuple(found.values())


def _usual(name: str) -> str:
    """The form of a name a tag has: a country for its adjective, its seat or its short form; a person without the
    title."""
    code = country(name) or seat(name)
    if code:
        return label(code)
    parts = name.split()
    while len(parts) > 1 and (parts[0] in _OPENERS or _NO_NAME.search(parts[0])):
        parts = parts[1:]
    while len(parts) > 2 and parts[1][:1].isupper() and parts[-1] not in ORGANISATION_WORDS and _leads(parts[0]):
        parts = parts[1:]
    return " ".join(part.capitalize() if part.isupper() and len(part) > 5 else part for part in parts)


def _leads(word: str) -> bool:
    """Whether a capitalised word before a person's name is none of it: "President", "Dutch", "Geologist"."""
    small = word.lower().removesuffix("s")
    role = kinds.person_gender(word.lower()) is not None or kinds.person_gender(small) is not None
    return word in TITLES or is_adjective(word) or bool(country(word)) or role or small.endswith(("man", "woman"))


def _clause(analysis: Analysis, anchor: Anchor) -> Span:
    """The range of tokens that the event's clause takes: from its subject to the next clause."""
    if anchor.predicate is None:
        chunk = anchor.noun or 0
        return _until_boundary(analysis, chunk, chunk)
    subject = anchor.subject or anchor.predicate.subject
    start = subject[0] if subject and subject[0] < anchor.predicate.at else anchor.predicate.at
    return _until_boundary(analysis, start, anchor.predicate.at)


def _until_boundary(analysis: Analysis, start: int, verb: int) -> Span:
    end = verb
    while end + 1 < len(analysis.shape) and analysis.shape[end + 1] not in ";-uwv(":
        end += 1
    return analysis.chunks[start].first, analysis.chunks[end].last


def _tokens(analysis: Analysis, span: Span) -> list[tuple[str, str]]:
    tokens = analysis.tokens[span[0] : span[1] + 1]
    letters = analysis.letters[span[0] : span[1] + 1]
    return [
        (token.text, "N" if letter == "P" and analysis.text[token.end : token.end + 1] in _CURRENCIES else letter)
        for token, letter in zip(tokens, letters, strict=True)
    ]


def headline_words(analysis: Analysis, headline: str, names: Set[str] = frozenset()) -> list[tuple[str, str]]:
    """The words of a headline with their letters, for the names in it (a resolved pronoun's name stands only there)."""
    letters = dict(zip([token.text for token in analysis.tokens], analysis.letters, strict=True))
    words = _WORD.findall(headline if _CURRENCIES.isdisjoint(headline) else _SUM.sub("", headline))
    found: list[tuple[str, str]] = []
    for place, word in enumerate(words):
        bare = word if word.isalpha() else _GENITIVE.sub("", word)
        upper = bare[:1].isupper()
        letter = letters.get(bare) or ("P" if upper and (place or _opens(bare, words[1:3], letters, names)) else "N")
        found.append((bare, letter))
        if bare != word:
            found.append(("'s", "G"))
    return found


def _opens(first: str, after: Sequence[str], letters: Mapping[str, str], names: Set[str]) -> bool:
    """Whether the first word of a headline, whose capital says nothing, is a name: a country's, or one the article
    knows and another name follows or the sentence has not with a small letter."""
    named = any(word[:1].isupper() for word in (after if after[:1] == ["of"] else after[:1]))
    return bool(country(first)) or (first in names and (named or first.lower() not in letters))


def _names(words: list[tuple[str, str]]) -> list[str]:
    """The runs of capitalised words, with "of" and the like between them."""
    names: list[str] = []
    run: list[str] = []
    for place, (word, letter) in enumerate(words):
        if letter == "P" and word[:1] not in "0123456789" and _may_name(word):
            run.append(word)
            continue
        if not run:
            continue
        following = words[place + 1][1] if place + 1 < len(words) else ""
        if letter == "G" and following == "P" and words[place - 1][0] in _OWNERS:
            run[-1] += "'s"
        elif _links(run, word, following) and _may_name(word):
            run.append(word)
        else:
            names += _split(run)
            run = []
    return names + _split(run)


def _may_name(word: str) -> bool:
    """Whether a word can be of a name: no price, "G-rated" or age."""
    return word.isalpha() or not _NO_NAME.search(word)


def _links(run: list[str], word: str, following: str) -> bool:
    """Whether "of" or "for" goes on with a name: "University of Farrow", but not "Minister of Ghana"."""
    if following != "P":
        return False
    return word in _PARTICLES or (word in _LINKS and run[-1] in ORGANISATION_WORDS | {"Library"})


def _split(run: list[str]) -> list[str]:
    """ "Chinese President Xi Jinping" is China and Xi Jinping; a run that is a country's name stays whole."""
    if not run:
        return []
    whole = " ".join(run)
    if len(run) == 1 and run[0] in OFFICES:
        return []
    if country(whole) or len(run) == 1 or run[-1] in ORGANISATION_WORDS:
        return [whole]
    first = 2 if len(run) > 2 and country(" ".join(run[:2])) else (1 if country(run[0]) else 0)
    if first and run[first] not in ("Party", "Empire", "Republic", "Islands", "Sea", "Ocean", "Channel", "War"):
        return [" ".join(run[:first]), *_split(run[first:])]
    if all(word in TITLES for word in run):
        return []
    title = next((place for place in range(len(run) - 2, -1, -1) if run[place] in TITLES), None)
    if title is not None and run[-1] not in ORGANISATION_WORDS:
        employer = [word for word in run[:title] if word not in TITLES and word not in _PORTFOLIOS]
        return [*_split(employer), " ".join(run[title + 1 :])]
    return [" ".join(run)]


def _without_parts(names: Iterable[str]) -> list[str]:
    """Without names that are a word of a longer one: "Johnson" beside "Boris Johnson"."""
    listed = list(names)
    together = " | ".join(["", *listed, ""])
    return [name for name in listed if together.count(f" {name} ") == 1]
