"""Whom "the 33-year-old", "the former archivist" or "the woman" takes up: the one person of whom the text tells that.

"Omar Hale's win was his first. The 33-year-old was banned in 2016" tells nobody who was banned. An age or a role that
the text itself gives to one name is that person; where it gives an age to nobody, and for a man, a woman, a boy or a
girl, the one person whom the paragraph has told of. With two, or one brought in without a name, the words stay.
"""

from collections.abc import Iterator, Sequence

from events.extract.coreference import rivals
from events.extract.lexicon import kinds, wholewords
from events.extract.lexicon.nouns import singular
from events.extract.lexicon.people import People
from events.extract.lexicon.words import word_set
from events.patterns import seldom

_AGE = seldom(r"(\d+|[a-z]+)-year-old")
_SOMEBODY = {"man": "he", "woman": "she", "boy": "he", "girl": "she"}
"""What anybody is called who was told of just before."""
_FORMER = word_set("former retired")
_OF_THE_OTHER = {"he": seldom(r"\b(?:[Ss]he|[Hh]ers?)\b"), "she": seldom(r"\b(?:[Hh]e|[Hh]is|[Hh]im)\b")}

_AGED_BEFORE = seldom(r"([A-Z][\w-]+), (?:aged )?$")
_AGED_AFTER = seldom(r"-year-old (?:[a-z][\w’'-]* ){0,5}(?:[A-Z][\w’'-]* )*([A-Z][\w-]+)")
_ANY_AGE = seldom(r", (?:aged )?\d+\b")
_CALLED_AFTER = seldom(r", (?:\d+, )?(?:an?|the) (?:[\w’'-]+ ){0,4}?([a-z-]+)\b(?! [a-z]+(?:er|or|ist|an)\b)")
_CALLED_BEFORE = seldom(r"\b([a-z-]+),? (?:[A-Z][\w’'-]* ){0,2}$")
_NOUNS = seldom(r"\b[a-z][a-z-]+\b")
_EXPLAINED = seldom(r"(?:,? [A-Z]|[^.;]{0,3}$)")
"""What follows a noun that says who a name is."""
_EXPLAINS = seldom(r"[A-Z][\w’'-]+, (?:\d+, )?(?:an?|the) (?:[\w’'-]+ ){0,4}$")
_BACK = 60
"""Characters before a name or a noun in which stands what explains it."""


def meant(words: Sequence[str], text: str, until: int, people: People) -> str:
    """The name of the person whom a noun phrase takes up at an offset of a text, given its words in small letters; ""
    where it is no such phrase, or nobody is clear."""
    if words[0] != "the" or not words[1:]:
        return ""
    *told, noun = words[1:]
    age = next((found[1] for word in words[1:] for found in [_AGE.fullmatch(word)] if found), "")
    former = any(word in _FORMER for word in told)
    if any(not (_AGE.fullmatch(word) or word in _FORMER) for word in told):
        return ""
    if not (age or former or noun in _SOMEBODY) or (former and kinds.person_gender(noun) is None):
        return ""
    gender = _SOMEBODY.get(noun, "")
    before = text[:until]
    if age:
        called = _of_age(before, age)
        if called:
            return _full([*called], gender, people)
    if former:
        return _full([last for last in people.known if _is_called(before, noun, last)], gender, people)
    if rivals.is_brought_in(before, f"{age}-year-old" if age else noun):
        return ""
    return _only_one(before[before.rfind("\n") + 1 :], gender, age, before, people)


def _full(called: list[str], gender: str, people: People) -> str:
    """The full name of the one who is called so, unless that one is known to be no `gender`."""
    own = people.known.get(called[0]) if len(called) == 1 else None
    name = people.full_name(called[0]) if own is not None else ""
    fits = " " in name and (not own or not gender or own == gender)  # a last name alone may lack its "El"
    return name if fits else ""


def _only_one(paragraph: str, gender: str, age: str, before: str, people: People) -> str:
    """The one person of whom a paragraph tells."""
    named = [last for last in people.known if wholewords.has(paragraph, last, hyphens=False)]
    if len(named) != 1 or (age and _is_aged(before, named[0])):
        return ""
    own = people.known[named[0]] or gender
    if (own and _OF_THE_OTHER[own].search(paragraph)) or any(_are_others(paragraph)):
        return ""
    return _full(named, gender, people)


def _of_age(text: str, age: str) -> set[str]:
    """The last names that a text gives an age to: "Omar Hale, 33", "33-year-old Omar Hale"."""
    found: set[str] = set()
    for start, end in wholewords.places(text, age):
        told = (_AGED_BEFORE.search(text, max(0, start - _BACK), start), _AGED_AFTER.match(text, end))
        found |= {name[1] for name in told if name is not None}
    return found


def _is_aged(text: str, last: str) -> bool:
    """Whether a text gives an age to a last name."""
    return any(_ANY_AGE.match(text, end) for _, end in wholewords.places(text, last))


def _is_called(text: str, noun: str, last: str) -> bool:
    """Whether a text says beside a last name that it is some noun: "former teacher Ada Pell", "Ada Pell, a teacher"."""
    return any(
        told is not None and told[1] == noun
        for start, end in wholewords.places(text, last)
        for told in (_CALLED_AFTER.match(text, end), _CALLED_BEFORE.search(text, max(0, start - _BACK), start))
    )


def _are_others(paragraph: str) -> Iterator[bool]:
    """Of each noun for a person in a paragraph, whether it tells of no name who that is."""
    for one in _NOUNS.finditer(paragraph):
        if kinds.person_gender(singular(one[0])) is not None:
            told = _EXPLAINED.match(paragraph, one.end())
            yield not (told or _EXPLAINS.search(paragraph, max(0, one.start() - _BACK), one.start()))
