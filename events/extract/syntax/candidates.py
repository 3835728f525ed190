"""What a pronoun may stand for, as `references` and `things` pass it between them."""

from typing import NamedTuple

from events.extract.lexicon import kinds
from events.extract.lexicon.countries import country, is_adjective
from events.extract.lexicon.names import OFFICES, ORGANISATION_WORDS, PARTICLES
from events.extract.lexicon.nounclasses import AMOUNTS
from events.extract.lexicon.people import REGNAL, People
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.nounphrases import is_amount, phrase_pieces, proper, with_two_roles, without_common_role
from events.extract.syntax.rendering import render
from events.sentences import Span

HE = word_set("he him his himself")
SHE = word_set("she her hers herself")
IT = word_set("it its itself")
THEY = word_set("they them their themselves")
PRONOUNS = HE | SHE | IT | THEY
_PEOPLE_IN_PLURAL = word_set("authorities officials police people troops men women")
_PLURAL_NAMES = frozenset({"Islands", "Isles", "Mountains", "Hills", "Alps", "Lakes"})
"""Last words of names that are many."""

_COLLECTIVE = word_set("family couple crew pair staff duo trio jury")
"""Nouns of several people, whom "they" takes up though the noun is one."""


_MEASURES = AMOUNTS | word_set("seasons years months weeks days hours minutes decades centuries times occasions")
"""What is counted or lasts: nobody takes it up."""

_MEMBERS = ("ers", "ors", "ists", "ians", "crats", "atives", "ants", "men", "women")
"""Endings of a name's last word that tells of many people: "the Social Reformers"."""


class Candidate(NamedTuple):
    """A noun phrase a pronoun may stand for: its words as a headline would have them, and what it agrees with."""

    name: str
    agrees: str
    span: Span = (-1, -1)
    noun: str = ""
    """The small-letter noun that tells its kind (see `kinds`), "" where none does."""
    named: bool = False
    """Whether it is a name: its last word may tell its kind, but "Salt Road" may be a book."""
    object: bool = False
    """Whether it stands just after a verb."""
    acts: bool = False
    """Whether it is a plural of somebody: people or bodies, of whom a verb tells what they did."""


class Mention(NamedTuple):
    """A noun phrase: its chunk, who it is (None for a pronoun), its place in its clause, and what that is worth."""

    at: int
    who: Candidate | None
    place: str
    clause: Predicate | None
    worth: float
    pronoun: str = ""
    """ "he", "she" or "they" where it is one, or opens with one: "his film"."""
    nouns: frozenset[str] = frozenset()
    """The small-letter nouns that it calls somebody by."""
    definite: bool = False
    """Whether it may take up who was called so before."""


def find_candidate(analysis: Analysis, span: Span, people: People) -> Candidate | None:
    """What a noun phrase can be taken up as: "he", "she", "person", "it", "they"; "anything" for a name of
    two words that nothing tells of."""
    if with_two_roles(analysis, span):
        alone = find_candidate(analysis, (span[1], span[1]), people)
        return alone._replace(name=proper(analysis, span[1]), span=span) if alone is not None else None
    span = without_common_role(analysis, span)
    shape = analysis.shape[span[0] : span[1] + 1]
    called = _called(analysis, span) if shape == "nln" else None
    if called is not None:
        return called
    measured = is_amount(analysis, span[0]) and shape[1:3] == "on"
    counted = span[0] + 2 if measured else span[0]
    head = analysis.noun(counted)
    letter = analysis.last_letter(counted)
    if head.lower in PRONOUNS or letter in "XDE" or (letter in "Nq" and head.lower in _MEASURES):
        return None
    if letter == "G" and analysis.letters[analysis.chunks[counted].last - 1] == "P":
        letter = "P"
    if (
        "c" in shape
        or _is_a_people(analysis, span)
        or (letter == "N" and head.lower.endswith("s") and not head.lower.endswith("ss"))
        or head.lower in _PEOPLE_IN_PLURAL
        or head.lower in _COLLECTIVE
        or (head.lower.endswith("men") and kinds.are_somebody(head.lower))
        or (letter == "P" and head.text in _PLURAL_NAMES)
        or (shape == "n" and _is_a_plural_at_the_head(analysis, span[0]))
    ):
        acts = kinds.are_somebody(head.lower) or head.lower in _PEOPLE_IN_PLURAL | _COLLECTIVE
        acts = acts or _is_a_people(analysis, span)
        who = span[1] + 1 < len(analysis.shape) and analysis.words(span[1] + 1) == ["who"]
        acts = acts or (who and "o" not in shape and "i" not in shape)
        name = _name(analysis, span)
        return Candidate(name, "they", span, noun=head.lower, named=letter == "P", acts=acts) if name else None
    if letter not in "PQ" or is_amount(analysis, span[0]):
        return None
    name = _name(analysis, span)
    if not name:
        return None
    name_of = proper(analysis, span[0])
    if name_of.split()[-1] in OFFICES and span[1] > span[0] and analysis.last_letter(span[1]) == "P":
        name_of = name = proper(analysis, span[1])
    if _is_a_thing_by_noun(analysis, counted, name_of):
        return Candidate(name, "it", span)
    known = people.gender(name_of)
    gender = known or _told_by_noun(analysis, counted, name_of) or known
    if gender is not None and stands_after_a_thing(analysis, counted, name_of):
        return Candidate(name_of, gender or "person", span)
    if gender is None and " " not in name_of and people.is_given_name(name_of):
        return Candidate(name, people.is_given_name(name_of), span)
    if gender is None and people.may_be_person(name_of) and not _is_of_a_place(analysis, counted):
        return Candidate(name, "anything", span)
    if gender is None:
        return None if is_adjective(name_of) else Candidate(name, "it", span)
    if len(name.split()) > 3:
        name = next((full for full in people.full if name_of.endswith(full)), _surname(name_of))
    return Candidate(name, gender or "person", span)


def _name(analysis: Analysis, span: Span) -> str:
    """The words of a noun phrase without "his" before them, "" where it has none."""
    pieces = phrase_pieces(analysis, span)
    owned = len(pieces) > 1 and analysis.letters[pieces[0]] == "S"
    return render(analysis, pieces[owned:])


def _is_a_plural_at_the_head(analysis: Analysis, chunk: int) -> bool:
    """ "Workers take over a factory": people whose capital is only that of the sentence."""
    first, last = analysis.chunks[chunk].first, analysis.chunks[chunk].last
    return first == last == 0 and kinds.are_somebody(analysis.tokens[0].lower)


def _called(analysis: Analysis, span: Span) -> Candidate | None:
    """ "A slave named Amador": the person by the name."""
    gender = kinds.person_gender(analysis.noun(span[0]).lower)
    naming = analysis.verb(span[0] + 1).lower in ("named", "called") and analysis.last_letter(span[1]) == "P"
    name = proper(analysis, span[1])
    return Candidate(name, "person" if gender in ("", None) else gender, span) if gender and naming else None


def _is_a_people(analysis: Analysis, span: Span) -> bool:
    """ "The Ottomans": one word with "the" that is a plural, and no body's or country's name; "the Dutch"."""
    first, last = analysis.chunks[span[0]].first, analysis.chunks[span[0]].last
    if last == first or analysis.tokens[first].lower != "the":
        return False
    word = analysis.tokens[last].text
    plural = word.endswith("s") and not word.endswith(("ss", "us")) and analysis.letters[last] == "P"
    plural = plural or (word.endswith(("ch", "sh", "ese", "ss")) and is_adjective(word))
    if not plural or word in ORGANISATION_WORDS or (country(word) and not is_adjective(word)):
        return False
    return last == first + 1 or (word.endswith(_MEMBERS) and set(analysis.letters[first + 1 : last + 1]) == {"P"})


def _is_of_a_place(analysis: Analysis, chunk: int) -> bool:
    """ "The New Hebrides", "the Black Forest": a name that an article goes before is nobody's."""
    first, last = analysis.chunks[chunk].first, analysis.chunks[chunk].last
    if last > first + 2 and is_adjective(analysis.tokens[first + 1].text):
        return False  # "the Estonian Maarja Kask"
    return analysis.tokens[first].lower == "the" and set(analysis.letters[first + 1 : last + 1]) == {"P"}


def _is_a_thing_by_noun(analysis: Analysis, chunk: int, name: str) -> bool:
    """ "The ferry Almira", "Hurricane Ida": a name that the noun before it makes a thing's."""
    before = analysis.chunks[chunk].last - len(name.split())
    if before < analysis.chunks[chunk].first or analysis.letters[before] != "N":
        return False
    return kinds.kind(analysis.tokens[before].lower) in ("vessel", "craft", "disaster")


def stands_after_a_thing(analysis: Analysis, chunk: int, name: str) -> bool:
    """ "The first film Hale (made)": whether a person's name stands right after a thing with an article, which is no
    role of theirs but what a relative clause without "that" is about."""
    first, last = analysis.chunks[chunk].first, analysis.chunks[chunk].last
    before = last - len(name.split())
    if before <= first or analysis.letters[before] != "N" or analysis.letters[first] not in "DS":
        return False
    noun = analysis.tokens[before].lower
    return kinds.kind(noun) not in ("", "body", "vessel", "craft", "disaster") and kinds.person_gender(noun) is None


def _told_by_noun(analysis: Analysis, chunk: int, name: str) -> str | None:
    """What the noun just before a name says of it: "her daughter Pilar", "clerk Susan Bell"; None for no person."""
    before = analysis.chunks[chunk].last - len(name.split())
    if before < analysis.chunks[chunk].first or analysis.letters[before] != "N":
        return None
    gender = kinds.person_gender(analysis.tokens[before].lower)
    return "" if gender == "person" else gender


def _surname(name: str) -> str:
    """ "Hale", "van der Tarn": what a full name ends with; a country's name as it is, and "King Albrecht IV"."""
    words = name.split()
    start = len(words) - 1
    while start and words[start - 1] in PARTICLES:
        start -= 1
    return name if country(name) or REGNAL.fullmatch(words[-1]) else " ".join(words[start:])
