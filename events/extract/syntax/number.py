"""Grammatical number: whether a subject is one or many, and the "was" that agrees with it."""

from collections.abc import Sequence

from events.extract.lexicon import nounclasses, nouns
from events.extract.lexicon.countries import country
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.nounphrases import with_two_roles
from events.extract.syntax.rendering import Piece
from events.sentences import Span

_PEOPLES = ("ish", "ch", "ese", "ss")
"""Endings of peoples that are plurals after "the": the Dutch, the French, the Swiss, the Irish."""
_PLURAL_NAMES = frozenset(("Accords", "Agreements", "Protocols", "Games", "Talks", "Papers", "Files", "Letters"))
_SHARES = word_set("percent majority minority half third quarter")
"""Of what there is the verb agrees with what it is a share of."""


def are_many(analysis: Analysis, span: Span) -> bool:
    """Whether a subject that no finite verb agrees with is more than one: "they", "the Beatles", "two of the towns"."""
    letters, word = analysis.letters_of(span[0]), analysis.tokens[analysis.chunks[span[0]].last].text
    if word.lower() in ("they", "we", "you", "these", "those"):
        return True
    number = set(letters) <= {"D", "Q"} and word.lower() != "one"
    many = letters == "DP" and nouns.is_plural(word.lower()) and not country(word)
    return number or many or is_plural(analysis, span)


def is_plural(analysis: Analysis, span: Span) -> bool:
    """Whether a subject is a plural, by a list or its noun's ending."""
    noun = analysis.noun(span[0])
    if with_two_roles(analysis, span):
        return False
    if "c" in analysis.shape[span[0] : span[1] + 1] and analysis.words(span[0] + 1) != ["between"]:
        return True
    finite = [analysis.words(item.at)[0] for item in analysis.predicates if item.kind == "v" and item.subject == span]
    if any(word in ("are", "were", "have") for word in finite):
        return True
    if any(word in ("is", "was", "has") for word in finite):
        return False
    if noun.text in _PLURAL_NAMES or noun.lower in ("both", "several"):
        return True
    if noun.lower in ("spacecraft", "aircraft") and analysis.words(span[0])[0] in ("the", "a"):
        return False
    letters = analysis.letters_of(span[0])
    if (letters == "DP" and noun.lower.endswith(_PEOPLES)) or (letters == "Q" and noun.lower != "one"):
        return True
    if letters == "DQ" and noun.lower != "one" and not noun.lower.endswith(("st", "nd", "rd", "th")):
        return True  # "the three"
    counted = letters in ("QN", "DQN") and analysis.words(span[0])[-2] not in ("one", "1")
    if noun.lower in nounclasses.PLURALS or (counted and noun.lower not in nounclasses.AMOUNTS):  # "400 trout"
        return True
    if noun.lower in _SHARES and analysis.shape[span[0] + 1 : span[0] + 3] == "on":
        return is_plural(analysis, (span[0] + 2, span[1]))  # "80 percent of the children"
    return letters[-1] == "N" and nouns.is_plural(noun.lower)


def was(analysis: Analysis, subject: Span | None) -> str:
    """ "Were" for a subject that is a plural by its own words, else "was"."""
    return "were" if subject is not None and is_plural(analysis, subject) else "was"


def joined_member(analysis: Analysis, rest: Sequence[Piece]) -> Sequence[Piece]:
    """ "And his wife", of "(a man) injured in the blast and his wife were flown": the second of two subjects, where the
    verb is of many and the first is one; `rest` is what follows the first, to the subject's end."""
    joins = [n for n, piece in enumerate(rest[:-1]) if isinstance(piece, int) and analysis.letters[piece] == "C"]
    first, last = (rest[0], rest[-1]) if joins else ("", "")
    if not isinstance(first, int) or not isinstance(last, int):
        return ()
    head = analysis.chunk_with(first - 1)
    if is_plural(analysis, (head, head)):
        return ()
    after = analysis.tokens[last + 1].lower if last + 1 < len(analysis.tokens) else ""
    return rest[joins[-1] :] if after in ("were", "are", "have") else ()
