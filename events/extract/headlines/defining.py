"""What says which subject is meant: taken into a headline that has room for it beside all that its verb asks for.

"Video was posted online" says little of one "in which Hale asked for help", and "Man was arrested" of one "who had
threatened the governor". What is taken stands between the subject and its verb: a clause or a participle that no comma
parts from it; between commas a name or a description of what has none ("a chapel near Holm"), which one of many a
happening was ("the first in 22 years"), or what a thing does ("which links the islands"). It has no date of its own but
one at its end, which goes, and no pronoun but that of the subject. Of 4,560 headlines of open texts 27 have such a
clause, name or description, all as their sentence says.
"""

import re
from collections.abc import Iterator, Sequence

from events.extract.headlines.fitting import ENOUGH
from events.extract.headlines.ones import goes_without_noun
from events.extract.headlines.shortened import without_participle
from events.extract.lexicon import kinds, nouns
from events.extract.lexicon.nouns import singular
from events.extract.lexicon.words import word_set
from events.extract.syntax import completion
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.rendering import Piece, render
from events.extract.syntax.shortening import parts

_CLAUSE = re.compile(r"i?w[noi]*r?v[noijrtgl]*|l[iogjrt]*n[noijrl]*")
_UNKNOWN = word_set(
    "victim suspect gunman attacker driver pilot passenger survivor winner killer prisoner man woman boy girl"
)
"""Of whom it is news who they are."""
_FEW = 4
"""Words of a headline that tells little of a known thing."""
_POINTING = word_set("that this these those such then there here")
_OPEN = frozenset('XSEYK"')
"""The letters of pronouns, dates and quotation marks."""
_DATED = re.compile(r"(?:[io]?k)+$")
_NAME = re.compile(r",n(?:on)*(?:ln)?,")
_DESCRIPTION = re.compile(r",n(?:[oi]n)*(?:[lg](?:i?n)+)?,")
""" ", a chapel near Holm,", ", a tanker carrying oil,"."""
_PURPOSE = re.compile(r",w(?=v)[vtnoijrc]*,")
""" ", which links the two islands,"."""


def with_subject_defined(analysis: Analysis, predicate: Predicate, subject: Sequence[Piece], text: str) -> str:
    """The headline with what says which subject is meant after its subject; as it is where nothing does or fits."""
    kept = without_participle(analysis, [*subject])
    if not kept or predicate.role == "relative":
        return text
    told = _defining(analysis, predicate, _end(analysis, predicate, kept))
    begins = render(analysis, kept) if told else ""
    if (
        not told
        or not text.startswith(f"{begins} ")
        or text.startswith(f" {analysis.tokens[told[0]].text} ", len(begins))
    ):
        return text
    if analysis.tokens[told[0] + 1].lower == "which" and not _says_little(analysis, told[0] - 1, text):
        return text
    ways = (f"{begins}{_joined(analysis, way)}{text[len(begins) :]}" for way in (told, *_shorter(analysis, told)))
    return next((longer for longer in ways if len(longer) <= ENOUGH), text)


def _end(analysis: Analysis, predicate: Predicate, subject: Sequence[Piece]) -> int:
    """The token after a subject that is called by a common noun, or goes without one ("a fourth"), else 0."""
    last = subject[-1]
    if isinstance(last, int):
        first = next(piece for piece in subject if isinstance(piece, int))
        return last + 1 if analysis.last_letter(analysis.chunk_with(first)) == "N" else 0
    span = predicate.subject
    alone = span is not None and (goes_without_noun(analysis, span) or analysis.words(span[0]) == ["another"])
    return analysis.chunks[span[1]].last + 1 if span is not None and alone else 0


def _joined(analysis: Analysis, told: Sequence[int]) -> str:
    """The words as they stand in the sentence, with the space or the comma before them and the comma after."""
    first, last = analysis.tokens[told[0]], analysis.tokens[told[-1]]
    words = " ".join(analysis.text[first.start : last.end].split())
    return f"{words.rstrip(',')}," if first.text == "," else f" {words}"


def _says_little(analysis: Analysis, noun: int, text: str) -> bool:
    """ "Tunnel opened", "New rule took effect on the island": whether it is open what the thing of a noun is for."""
    chunk = analysis.chunks[analysis.chunk_with(noun)]
    known = analysis.letters[chunk.first] in "DS" and analysis.tokens[chunk.first].lower not in ("a", "an", "another")
    named = "P" in analysis.letters[chunk.first : chunk.last + 1]
    return not named and (not known or len(text.split()) <= _FEW)


def _shorter(analysis: Analysis, told: Sequence[int]) -> Iterator[list[int]]:
    """What is told between commas without its last phrases, the longer first: "which lets ships pass", of those that
    pass "at high tide"."""
    first, last = (analysis.chunk_with(at) for at in (told[0], told[-1]))
    if analysis.shape[first : first + 2] == ",w":
        for part in reversed(parts(analysis, range(first + 1, last))[1:]):
            yield [*range(told[0], analysis.chunks[part.start].first)]


def _defining(analysis: Analysis, predicate: Predicate, first: int) -> list[int]:
    """The tokens from `first` to the verb that say which subject is meant; [] for none."""
    if not 0 < first < analysis.chunks[predicate.at].first:
        return []
    chunk = analysis.chunk_with(first)
    between = analysis.shape[chunk : predicate.at]
    dated = _DATED.search(between)
    between = between[: dated.start()] if dated else between
    if not between or analysis.chunks[chunk].first != first:
        return []
    told = [*range(first, analysis.chunks[chunk + len(between) - 1].last + 1)]
    letters = "".join(analysis.letters[piece] for piece in told)
    if _PURPOSE.fullmatch(between):
        return _purpose(analysis, chunk, told)
    if _CLAUSE.fullmatch(between):
        own = "S" if _is_own(analysis, chunk, between) else ""
        mere = bool(dated) and re.fullmatch("w(?:v|vn)", between) is not None and _only_was(analysis, told)
        whole = not (dated and between[-1] == "t") and analysis.tokens[told[-1]].lower not in completion.HANGING
        whole = whole and not mere
    else:
        own, whole = "", bool(_NAME.fullmatch(between)) and re.search("P+N?,$", letters) is not None
        whole = whole and (letters[1] == "D" or analysis.letters[first - 1] != "P")  # no "court in Leith, Scotland"
        whole = whole or (bool(_DESCRIPTION.fullmatch(between)) and _tells_more(analysis, chunk))
    return told if whole and _OPEN.isdisjoint(set(letters) - {*own}) and not _points(analysis, told) else []


def _only_was(analysis: Analysis, told: Sequence[int]) -> bool:
    """ "(A survey) that was carried out", "that took place" in May: which says nothing without its date."""
    words = [analysis.tokens[at].lower for at in told]
    return words[1:2] in (["was"], ["were"]) or words[1:] == ["took", "place"]


def _tells_more(analysis: Analysis, comma: int) -> bool:
    """Whether it is "a" thing or person that stands beside a noun, and the noun by itself tells too little of who or
    what is meant; not so "the mayor, a former teacher", "the Rose inn, a brick hall". And whether "the first in 22
    years" stands beside what happens often: "a general election"."""
    noun, beside = analysis.noun(comma - 1).lower, analysis.words(comma + 1)
    if beside[0] == "the":
        return not completion.RANKS.isdisjoint(beside[1:2]) and nouns.is_event(singular(noun))
    known = "P" in analysis.letters_of(comma - 1) or (kinds.is_role(noun) and noun not in _UNKNOWN)
    return beside[0] in ("a", "an") and not known


def _purpose(analysis: Analysis, chunk: int, told: list[int]) -> list[int]:
    """What a thing does or is to do, as the clause between commas tells that begins in a chunk: "which links the two
    islands"; [] for what it did, and for what has a pronoun but that of a noun before it in the clause."""
    if analysis.words(chunk + 1) != ["which"] or analysis.first_letter(chunk + 2) not in "ZM":
        return []
    letters = "".join(analysis.letters[piece] for piece in told)
    another = "S" if "N" in letters.partition("S")[0] else ""
    return told if _OPEN.isdisjoint(set(letters) - {another}) and not _points(analysis, told) else []


def _is_own(analysis: Analysis, chunk: int, clause: str) -> bool:
    """ "Who lost their homes", "in which the rector denounced his colleagues": whether a possessive in a clause is of
    its own subject; not in a bill "that would double their fines"."""
    return analysis.words(chunk)[0] in ("who", "whose") or re.match("i?wn", clause) is not None


def _points(analysis: Analysis, told: Sequence[int]) -> bool:
    """ "(A lawsuit) over that incident": whether another sentence gives a word its meaning."""
    return any(analysis.letters[at] in "DRk" and analysis.tokens[at].lower in _POINTING for at in told)
