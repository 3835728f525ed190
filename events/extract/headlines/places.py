"""Where "there" is: the one place told of before in its sentence, else in the one before; and where what "where" tells
of happened.

A place is a name after "in" ("a collector in Antwerp"), one that the article elsewhere has after "in", "on" or "at", a
country, and what is called an island or a town; of "a hotel in Lisbon" it is Lisbon. Where two are told of, or one is
only near it, "there" stays, or goes where the headline says enough without it.
"""

import re
from collections.abc import Iterator, Sequence

from events.extract.coreference.references import Resolver
from events.extract.lexicon import kinds
from events.extract.lexicon.countries import country, is_adjective
from events.extract.lexicon.nouns import singular
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.nounphrases import phrase_pieces, with_its_article
from events.extract.syntax.regions import is_region
from events.extract.syntax.rendering import Piece, render
from events.records import record
from events.sentences import Span

_SHORT = 6
"""So many words of a subject at most take a place after them."""

_AT = word_set("in on at")
_BESIDE = word_set("near off outside around beyond towards toward past along")
_OUTSIDE = word_set("outside inside behind beneath under")
"""Where what "where" tells of was, as its place is."""
_MOVING = word_set(
    """
    bring come go move travel sail fly flee send return arrive ship drive walk march ride carry transfer take emigrate
    evacuate deport transport rush head migrate retreat withdraw escape export shift relocate smuggle ferry extradite
    dispatch deploy post deliver
    """
)
"""What one does to, not in, a place."""

_WORLDS = frozenset(
    ("Mars", "Venus", "Mercury", "Jupiter", "Saturn", "Titan", "Moon", "Earth", "Pluto", "Ceres", "Bennu")
)
_ACCIDENTS = word_set("accident blast blaze collapse explosion fire leak meltdown shooting spill strike walkout")
_BRANCHES = word_set("unit subsidiary affiliate branch arm division")
"""What a firm has in several places."""
_ISLANDS = word_set("island islands isle archipelago peninsula atoll moon planet plateau site")
_REGIONS = word_set("province region district county prefecture oblast canton parish valley")
"""What stands behind a place's name and is a part of it: "in Holm province"."""
_ON = _ISLANDS | word_set("waterfront seafront coast shore shoreline border frontier ridge estate ranch campus")
"""Places that one is on."""


@record()
class Place:
    """A place as a headline would name it, and the preposition that goes before; "" where only its side is meant."""

    name: str
    preposition: str


def there(analysis: Analysis, predicate: Predicate, piece: int, before: Sequence[Piece], resolver: Resolver) -> str:
    """The words for "there", the token `piece` after a verb: "in Antwerp", "to Sao Tome"; "" where no place is clear.
    `before` are the pieces of the headline before it."""
    if not is_there(analysis, piece) or predicate.subject is None:
        return ""
    place = _place_meant(analysis, predicate, resolver)
    if place is None or not place.preposition:
        return ""
    joined = before[-1] if before else ""
    if isinstance(joined, int) and analysis.tokens[joined].lower in ("from", "in", "near", "around", "through"):
        return place.name
    return _led(analysis, predicate, place)


def _led(analysis: Analysis, predicate: Predicate, place: Place) -> str:
    """ "In Antwerp", or "to Antwerp" of what goes there, or is to go."""
    last = predicate.at + (analysis.shape[predicate.at + 1 : predicate.at + 2] == "t")
    verb = base(analysis.verb(last).lower)
    return f"{'to' if verb in _MOVING and verb != 'arrive' else place.preposition} {place.name}"


def where(analysis: Analysis, predicate: Predicate, resolver: Resolver) -> str:
    """ "In Holm", of "went to Holm, Ohio, where dockers struck"; "" where the place is not clear or the clause has one
    of its own."""
    opener = predicate.subject[0] - 1 if predicate.role == "relative" and predicate.subject is not None else -1
    if opener < 1 or analysis.words(opener) != ["where"]:
        return ""
    at = opener - 1 - (analysis.shape[opener - 1] == ",")
    if analysis.shape[at - 2 : at + 1] == "n,n" and is_region(_name(analysis, (at, at))):
        at -= 2
    joined = analysis.words(at - 1)[-1] if analysis.shape[at - 1 : at + 1] == "in" else ""
    if joined in _OUTSIDE and not _has_place(analysis, predicate):
        led = render(analysis, [joined, *with_its_article(analysis, (at, at))])
        return led[:1].lower() + led[1:]
    place = next(_places(analysis, [at], resolver), None)
    if place is None and analysis.shape[at - 1 : at + 1] == "in":
        name = _name(analysis, (at, at))
        kind = f" {analysis.noun(at).text}" if re.fullmatch("P+N", analysis.letters_of(at)) else ""
        bare = kind[1:] in _REGIONS or set(analysis.letters_of(at)) == {"P"}
        place = Place(f"{name}{kind}", _usual(name)) if bare and resolver.people.gender(name) is None else None
    if place is None or not place.preposition or _has_place(analysis, predicate):
        return ""
    return _led(analysis, predicate, _house_in(analysis, at, place))


def _house_in(analysis: Analysis, town: int, place: Place) -> Place:
    """ "The National Archive in Holm", or "the hospital in Holm", for the town that it is in."""
    within = analysis.shape[town - 3 : town + 1] == "inin" and analysis.words(town - 1) == ["in"]
    house = town - 2
    if not within or analysis.words(house)[0] != "the":
        return place
    named = re.fullmatch("DP+", analysis.letters_of(house)) is not None
    built = kinds.kind(analysis.noun(house).lower) in ("structure", "institution")
    joined = analysis.words(town - 3)[-1]
    if joined not in _AT or not (named or (built and re.fullmatch("D[JN]*N", analysis.letters_of(house)))):
        return place
    words = _name(analysis, (house, house)) if named else render(analysis, phrase_pieces(analysis, (house, house)))
    return Place(f"the {words if named else words[:1].lower() + words[1:]} in {place.name}", joined)


def _has_place(analysis: Analysis, predicate: Predicate) -> bool:
    """Whether a clause tells of a named place itself."""
    own = re.match(r"[^,;kuhw]*", analysis.shape[predicate.at :])
    clause = range(predicate.subject[0], predicate.at + (own.end() if own else 0)) if predicate.subject else range(0)
    return any(analysis.shape[one] == "i" and analysis.last_letter(one + 1) == "P" for one in clause)


def says_enough(analysis: Analysis, predicate: Predicate, piece: int) -> bool:
    """Whether a clause says what happened without its "there": after an object, in the passive, or with "as a clerk"
    after it, but of no move."""
    if not is_there(analysis, piece) or base(analysis.verb(predicate.at).lower) in _MOVING:
        return False
    chunk = analysis.chunk_with(piece)
    if analysis.shape[chunk + 1 : chunk + 3] == "in" and analysis.words(chunk + 1) == ["as"]:
        return True
    passive = analysis.last_letter(predicate.at) == "L" and chunk == predicate.at + 1
    last = chunk - 1
    while analysis.shape[last - 1 : last + 1] == "on":
        last -= 2
    counted = analysis.first_letter(last) == "Q" or analysis.words(last)[0] in ("a", "an")
    return passive or (last > predicate.at and analysis.shape[last] == "n" and counted and last == chunk - 1)


def is_there(analysis: Analysis, piece: Piece) -> bool:
    """Whether a piece is the adverb "there"."""
    return isinstance(piece, int) and analysis.tokens[piece].lower == "there" and analysis.letters[piece] in "Rr"


def with_place(
    analysis: Analysis, predicate: Predicate, subject: Sequence[Piece], verb: Sequence[Piece], resolver: Resolver
) -> tuple[list[Piece], list[Piece]]:
    """The pieces of a subject and of its verb, with the place for the "there" between them ("schools there were
    closed"), or without it where what the subject is, is told for the first time ("a fire there injured two")."""
    is_said = base(analysis.verb(predicate.at).lower) in ("be", "been", "was", "is")  # "there has been a thaw"
    dated = _there_behind_subject(analysis, predicate)
    added = dated is not None and bool(verb) and not is_there(analysis, verb[0])
    verb = [dated, *verb] if dated is not None and added else verb
    if is_said or not subject or not verb or not is_there(analysis, verb[0]) or not isinstance(verb[0], int):
        return [*subject], [*verb]
    place = there(analysis, predicate, verb[0], subject, resolver)
    if place and len(subject) <= _SHORT:
        return [*subject, place], [*verb[1:]]
    new = predicate.subject is not None and analysis.words(predicate.subject[0])[0] in ("a", "an")
    new = new or (added and dated is not None and analysis.chunk_with(dated) == predicate.at - 1)
    return [*subject], [*verb[new:]]


def _there_behind_subject(analysis: Analysis, predicate: Predicate) -> int | None:
    """The token of "there" in "a fire there in 1987 killed two", "the ward there had been closed"; None for none."""
    at = predicate.subject[1] + 1 if predicate.subject is not None else 0
    after = at and at < predicate.at and (analysis.shape[at : at + 3] == "rik" or at + 1 == predicate.at)
    return analysis.chunks[at].first if after and analysis.words(at) == ["there"] else None


def _place_meant(analysis: Analysis, predicate: Predicate, resolver: Resolver) -> Place | None:
    own = range(end_of_subject(analysis, predicate) + 1, predicate.at)
    clauses = [*range(predicate.subject[0] if predicate.subject else 0), *own]
    found = [_house_in(analysis, at, place) for at in clauses for place in _places(analysis, [at], resolver)]
    earlier = next(iter(resolver.before()), None)
    if not found and earlier is not None:
        found = [*_places(earlier, range(len(earlier.shape)), resolver)]
        happens = predicate.subject is not None and _happens_to(analysis, predicate.subject[0])
        found = ([*_built(earlier)] if happens else []) or found
    return found[0] if len({place.name for place in found}) == 1 else None


def _built(analysis: Analysis) -> Iterator[Place]:
    """What is built of which a sentence tells, but for where something is: "the town got a hospital"."""
    for at, kind in enumerate(analysis.shape):
        leads = analysis.shape[at - 1] in "io" if at else False
        if kind == "n" and not leads and kinds.kind(analysis.noun(at).lower) in ("structure", "institution"):
            place = _common(analysis, at)
            if place is not None:
                yield Place(place.name, "at")


def _happens_to(analysis: Analysis, chunk: int) -> bool:
    """ "An explosion": what happens to what is built, rather than to the country that it was built in."""
    return analysis.words(chunk)[0] in ("a", "an") and analysis.noun(chunk).lower in _ACCIDENTS


def end_of_subject(analysis: Analysis, predicate: Predicate) -> int:
    """The last chunk of a subject with what hangs on it: "an English governor of Barbados"."""
    last = predicate.subject[1] if predicate.subject else -1
    while analysis.shape[last + 1 : last + 3] in ("on", "in"):
        last += 2
    return last


def _places(analysis: Analysis, chunks: Sequence[int], resolver: Resolver) -> Iterator[Place]:
    """The places that a sentence tells of in some of its chunks."""
    for at in chunks:
        if analysis.shape[at] != "n":
            continue
        place = _named(analysis, at, resolver) if analysis.last_letter(at) == "P" else _common(analysis, at)
        if place is not None:
            yield place


def _named(analysis: Analysis, chunk: int, resolver: Resolver) -> Place | None:
    """The place that a name is, None for people, bodies and the region beside a town ("Grenoble, France")."""
    name = _whole_name(analysis, chunk)
    if resolver.people.gender(name) is not None or is_adjective(name):
        return None
    if chunk > 1 and analysis.shape[chunk - 1] == "," and analysis.last_letter(chunk - 2) == "P":
        return None
    article = "the " if analysis.words(chunk)[0] == "the" and "NG" not in analysis.letters_of(chunk) else ""
    joined = analysis.words(chunk - 1)[-1] if chunk and analysis.shape[chunk - 1] in "io" else ""
    if joined in _BESIDE:
        return Place(article + name, "")
    if joined in _AT:
        return None if _is_seat(analysis, chunk) else Place(article + name, joined)
    found = re.search(rf"\b(in|on|at) {article}{re.escape(name)}\b", analysis.text)
    if found or country(name) or _is_called_a_place(analysis, chunk) or _is_gone_to(analysis, chunk):
        return Place(article + name, found[1] if found else _usual(name))
    return None


def _is_seat(analysis: Analysis, chunk: int) -> bool:
    """ "Sold the rights to a unit in Ulsan": whether a place only tells one part of a firm from others."""
    if analysis.shape[chunk - 3 : chunk] != "ini":
        return False
    noun = analysis.noun(chunk - 2).lower
    return analysis.words(chunk - 2)[0] in ("a", "an") and noun in _BRANCHES


def _whole_name(analysis: Analysis, chunk: int) -> str:
    """A name, with the rest of it where it is a country's with "and"."""
    last = chunk + 2 if analysis.shape[chunk + 1 : chunk + 3] == "on" else chunk
    name = _name(analysis, (chunk, last))
    if analysis.shape[chunk + 1 : chunk + 3] != "cn":
        return name
    whole = f"{name} and {_name(analysis, (chunk + 2, chunk + 2))}"
    several = analysis.shape[chunk - 2 : chunk] == "no" and analysis.noun(chunk - 2).lower == "islands"
    return whole if several or country(whole) else name


def _usual(name: str) -> str:
    """The preposition of a place that the text has no other for: "in Oslo", "on Mars"."""
    return "on" if name.removeprefix("the ") in _WORLDS else "in"


def _name(analysis: Analysis, span: Span) -> str:
    """The words of a name over some chunks, without a number after it ("Principe around 1470") or whose it is ("the
    town's Rose Hall")."""
    pieces = [piece for piece in phrase_pieces(analysis, span) if analysis.letters[piece] not in "QqNJ"]
    owned = [at for at, piece in enumerate(pieces) if analysis.letters[piece - 1 : piece + 1] == "NG"]
    return render(analysis, pieces[owned[-1] + 1 :] if owned else pieces)


def _is_called_a_place(analysis: Analysis, chunk: int) -> bool:
    """ "The islands of Vesk"."""
    if analysis.shape[chunk - 2 : chunk] != "no":
        return False
    noun = singular(analysis.noun(chunk - 2).lower)
    return kinds.kind(noun) == "place" or noun in _ISLANDS


def _is_gone_to(analysis: Analysis, chunk: int) -> bool:
    """ "Moved to Gulfport"."""
    return analysis.shape[chunk - 2 : chunk] == "vi" and (
        analysis.words(chunk - 1) == ["to"] and base(analysis.verb(chunk - 2).lower) in _MOVING
    )


def _common(analysis: Analysis, chunk: int) -> Place | None:
    """ "The island", unless it has a name ("the island of Santiago") or stands in a named place ("a school for singers
    in Lorca")."""
    noun = analysis.noun(chunk).lower
    own = (item.at for item in analysis.predicates if item.subject == (chunk, chunk))
    if kinds.is_body(noun) and any(analysis.shape[at + 1 : at + 2] == "n" for at in own):
        return None  # "the state bought the site": who acts is no place
    built = kinds.kind(noun) in ("structure", "institution")
    if kinds.kind(noun) != "place" and noun not in _ON and not built:
        return None
    chain = re.compile("(?:[oi]n){0,2}").match(analysis.shape, chunk + 1)
    within = range(chunk + 2, chain.end() if chain is not None else 0, 2)
    named = analysis.last_letter(chunk + 2) == "P" if within else False
    named = named or any(analysis.last_letter(at) == "P" and analysis.words(at - 1)[-1] in _AT for at in within)
    if named or analysis.words(chunk)[0] not in ("the", "a", "an", "this", "that"):
        return None
    words = render(analysis, phrase_pieces(analysis, (chunk, chunk)))
    joined = analysis.words(chunk - 1)[-1] if chunk and analysis.shape[chunk - 1] == "i" else ""
    if joined == "on" and analysis.shape[chunk - 2 : chunk - 1] == "n":
        joined = ""  # "work on the bridge"
    preposition = (joined if joined in _AT else "") if built else ("on" if noun in _ON else "in")
    return Place(f"the {words[:1].lower()}{words[1:]}", preposition)
