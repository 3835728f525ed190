"""A subject in ever fewer words, for a headline that would be too long: `actors` has it whole."""

import re
from collections.abc import Iterator

from events.extract.headlines.beside import CLAUSE_OPENERS
from events.extract.lexicon import kinds
from events.extract.lexicon.names import OFFICES, TITLES
from events.extract.lexicon.nouns import singular
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.nounphrases import phrase_pieces
from events.extract.syntax.number import joined_member
from events.extract.syntax.rendering import Piece, render
from events.patterns import seldom

_WHICH, _NAMELESS = 9, 2
"""So many words at most of a subject with its participle, where the noun phrase alone is so short."""

_INFINITIVE = re.compile("(?P<done>tr?(?:n(?:on)*|in(?:on)*))(?:in(?:on)*)+")
""" "To build an archive (in a factory)"."""

_TITLED = 3
"""Words at most of a subject that has no title to lose."""
_SHORT_ENOUGH = 6
"""Words of a subject with its participle."""
_OFFICES = frozenset(("President", "Minister", "Chancellor", "Premier", "General", "Gen.", "Col.", "Colonel"))
_JOINED_WITHIN = seldom(r"(?P<head>n(?:on)*)in(?:[oi]n)*(?=cn)")
""" "Marches over the price of coal and a delayed vote": what "and" joins stands behind a preposition."""

_TWO = seldom(r"nin(?:on)*c(?P<head>n)(?:on)*")
""" "A dispute between the owner of a mill and the town of Holm"."""

_JOINED_WITH_DATE = seldom(r"n(?:on)*(?=i?kcn)")
""" "The loss of the fleet in May and the death of its owner": the first has a date, and is told by itself."""


def shorter_subjects(analysis: Analysis, subject: list[Piece], predicate: Predicate) -> Iterator[list[Piece]]:
    """The subject as it is, then ever shorter: without participles, without what follows its first noun phrase."""
    kept = without_participle(analysis, subject)
    named = any(isinstance(piece, int) and analysis.letters[piece] == "P" for piece in subject[len(kept) :])
    brief = named and len(subject) <= _SHORT_ENOUGH and _tells_nothing(analysis, kept)
    if brief or _says_which(analysis, predicate, subject, kept):
        yield subject
    yield [*kept, *joined_member(analysis, subject[len(kept) :])]
    letters = _letters_for(analysis, predicate)
    if letters:
        yield letters
    if predicate.subject is not None and subject and isinstance(subject[0], int) and isinstance(subject[-1], int):
        first, last = (
            analysis.chunk_with(subject[0]),
            analysis.chunk_with(subject[-1]),
        )
        if ",c" in analysis.shape[first : last + 1]:
            yield _without_places(analysis, kept)
        elif analysis.shape[first : first + 2] == "ni" and analysis.words(first + 1) == ["between"]:
            for end in _ends_of_two(analysis, first, last):
                yield [piece for piece in phrase_pieces(analysis, (first, end)) if piece >= subject[0]]
            yield [piece for piece in phrase_pieces(analysis, (first, first)) if piece >= subject[0]]
        for end in _ends(analysis, predicate, first, last):
            yield [piece for piece in phrase_pieces(analysis, (first, end)) if piece >= subject[0]]
        yield _without_given_name(analysis, subject)
        yield _without_title(analysis, subject)
        yield _without_titles(analysis, subject)


def _ends(analysis: Analysis, predicate: Predicate, first: int, last: int) -> Iterator[int]:
    """The noun phrases behind which a subject of several may be cut, the later first; of a list only what stands within
    its first member, where the verb does not tell how many its subject is."""
    if last <= first:
        return
    if "c" not in analysis.shape[first : last + 1]:
        until = first
        while analysis.shape[until + 1 : until + 3] == "on" and until + 2 <= last:
            until += 2
        yield from _ends_of_infinitive(analysis, until, last)
        yield from _ends_between(analysis, until, last)
        yield from (until, first)
    elif analysis.letters_of(predicate.at) == "V":
        joined = _JOINED_WITHIN.match(analysis.shape, first, last + 1)
        yield from (joined.end() - 1, joined.end("head") - 1) if joined is not None else ()
        dated = _JOINED_WITH_DATE.match(analysis.shape, first, last + 1)
        yield from (dated.end() - 1,) if dated is not None else ()


def _ends_of_two(analysis: Analysis, first: int, last: int) -> Iterator[int]:
    """Where "a feud between the mill and two bakers in the north" may be cut, the later first: at the soonest behind
    both of those between whom it is."""
    two = _TWO.match(analysis.shape, first, last + 1)
    if two is not None:
        later = range(last - 1, two.end() - 1, -1)
        yield from (end for end in later if analysis.shape[end : end + 2] == "ni")
        yield from (two.end() - 1, two.end("head") - 1)


def _letters_for(analysis: Analysis, predicate: Predicate) -> list[Piece]:
    """ "EMA", of "the European Medicines Agency (EMA)": a body by its letters, as its sentence has them."""
    last = predicate.subject[1] if predicate.subject is not None else -1
    if last < 0 or not analysis.shape.startswith("(n)", last + 1):
        return []
    token = analysis.chunks[last + 2].first
    return [token] if analysis.tokens[token].text.isupper() and analysis.chunks[last + 2].last == token else []


def _ends_between(analysis: Analysis, first: int, last: int) -> Iterator[int]:
    """Where a subject may be cut between its first phrase and its end, the later first: "railway from the port of Holm
    to the nut districts", of those "of the interior"."""
    for end in range(last - 2, first, -2):
        whole = re.fullmatch(r"(?:[io]n)+", analysis.shape[first + 1 : end + 1])
        where = kinds.kind(singular(analysis.noun(end).lower)) in ("place", "structure", "institution")
        if whole and (analysis.shape[end + 1] == "i" or where):
            yield end


def _ends_of_infinitive(analysis: Analysis, first: int, last: int) -> Iterator[int]:
    """Where what is planned or asked for may be cut, the later first: "request to take the mass to Europe", of one to
    take it there "for scanning"; at the soonest behind what it is done to."""
    whole = _INFINITIVE.fullmatch(analysis.shape, first + 1, last + 1)
    if whole is None:
        return
    for end in range(last - 1, whole.end("done") - 2, -1):
        if analysis.shape[end] == "n" and analysis.shape[end + 1] != "o":
            yield end


def _without_places(analysis: Analysis, subject: list[Piece]) -> list[Piece]:
    """ "Strikes in the towns and a revolt" -> "Strikes and a revolt": a list without its prepositions but "of"; where a
    comma shows that "and" joins no places."""
    kept: list[Piece] = []
    place = False
    for piece in subject:
        if isinstance(piece, int):
            kind = analysis.shape[analysis.chunk_with(piece)]
            place = kind == "i" or (place and kind == "n")
        if not place:
            kept.append(piece)
    return kept


def _says_which(analysis: Analysis, predicate: Predicate, subject: list[Piece], kept: list[Piece]) -> bool:
    """ "A lawsuit brought by cabin owners was dismissed": whether a participle says by whom, and so which thing is
    meant, and has no date and no pronoun of its own."""
    if predicate.subject is None or not 0 < len(kept) < len(subject) <= _WHICH or len(kept) > _NAMELESS:
        return False
    common = all(isinstance(piece, int) and analysis.letters[piece] not in "PG" for piece in kept)
    after = [piece for piece in subject[len(kept) :] if isinstance(piece, int)]
    by = len(after) > 1 and analysis.tokens[after[1]].lower == "by"
    told = {analysis.letters[piece] for piece in after}
    first = analysis.chunk_with(after[0]) if by else 0
    apart = set(analysis.shape[first : predicate.at]).isdisjoint("kd,hwu") and told.isdisjoint("XSYKE")
    return common and by and apart


def _tells_nothing(analysis: Analysis, subject: list[Piece]) -> bool:
    """ "Treaty": one common noun, which a treaty "brokered by Norway" is better than."""
    return len(subject) == 1 and isinstance(subject[0], int) and analysis.letters[subject[0]] == "N"


def without_participle(analysis: Analysis, subject: list[Piece]) -> list[Piece]:
    """ "A think tank linked to a ministry" -> "A think tank", where something follows the noun; "a deal under which a
    firm based in Oslo (built it)" -> "a deal", for no clause that tells of it may be cut within."""
    for place, piece in enumerate(subject):
        if (
            place
            and place + 1 < len(subject)
            and isinstance(piece, int)
            and analysis.letters[piece] == "L"
            and analysis.shape[analysis.chunk_with(piece)] == "l"
        ):
            clause = next((before for before in range(place) if subject[before] in CLAUSE_OPENERS), place)
            return subject[:clause]
    return subject


def _without_given_name(analysis: Analysis, subject: list[Piece]) -> list[Piece]:
    """ "Prime Minister Tom HALE" -> "Prime Minister HALE", whose office matters more to a reader; only where capitals
    say which name is the family's."""
    last = subject[-1]
    family = analysis.tokens[last].text if isinstance(last, int) else ""
    if len(family) < 2 or not family.isupper():
        return subject
    words = [analysis.tokens[piece].text if isinstance(piece, int) else "" for piece in subject]
    office = next((place + 1 for place, word in enumerate(words) if word in _OFFICES), 0)
    before, names = words[:office], subject[office:]
    named = len(names) > 1 and all(isinstance(piece, int) and analysis.letters[piece] == "P" for piece in names)
    return [*subject[:office], last] if named and len(before) in (1, 2) else subject


def _without_title(analysis: Analysis, subject: list[Piece]) -> list[Piece]:
    """ "NASA Administrator Jim Bridenstine" -> "Jim Bridenstine"; not so "owners of the shipyard Aarslev Marine"."""
    if len(subject) <= _TITLED:
        return subject
    joined = [place for place, piece in enumerate(subject) if isinstance(piece, int) and analysis.letters[piece] == "I"]
    if joined and render(analysis, subject[joined[0] - 1 : joined[0]]) not in OFFICES:
        return subject
    tokens = [analysis.tokens[piece].text for piece in subject if isinstance(piece, int)]
    return (
        subject[-2:]
        if len(tokens) > 3
        and all(word[:1].isupper() for word in tokens[-2:])
        and "and" not in tokens
        and not kinds.kind(tokens[-1].lower())  # "Petrel Mars Helicopter"
        else subject
    )


def _without_titles(analysis: Analysis, subject: list[Piece]) -> list[Piece]:
    """ "Commander Ada Pell and Flight Engineer Tom Hale" -> "Ada Pell and Tom Hale": of persons who each have two names
    besides."""
    if {"C", ","}.isdisjoint(analysis.letters[piece] for piece in subject if isinstance(piece, int)):
        return subject
    kept: list[Piece] = []
    opens = True
    for piece in subject:
        letter = analysis.letters[piece] if isinstance(piece, int) else ""
        if not isinstance(piece, int) or letter not in ("P", "C", ","):
            return subject
        word = analysis.tokens[piece].text
        if not (opens and letter == "P" and (word in TITLES or word.removesuffix("s") in TITLES)):
            kept.append(piece)
            opens = letter != "P"
    members = [member.split() for member in re.split(r", and |, | and ", render(analysis, kept))]
    return kept if len(members) > 1 and min(map(len, members)) > 1 else subject
