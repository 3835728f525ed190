"""A clause of time as it stands behind its main clause in one headline: "Orla will pay when the deal closes", "Team did
not renew the contract when it expired"."""

from events.extract.lexicon import verbs
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate

_EXPIRING = word_set("expire lapse end run")


def ran_out(analysis: Analysis, predicate: Predicate) -> bool:
    """ "When it expired": whether what came to an end is a thing of the main clause, which tells what became of it."""
    known = words_of(analysis, predicate)[0] in ("it", "they")
    return known and verbs.base(analysis.verb(predicate.at).lower) in _EXPIRING


def words_of(analysis: Analysis, predicate: Predicate) -> list[str]:
    """The words of a subject and its verb."""
    chunks = range(predicate.subject[0] if predicate.subject is not None else predicate.at, predicate.at + 1)
    return [word for chunk in chunks for word in analysis.words(chunk)]


def as_it_stands(analysis: Analysis, predicate: Predicate, told: str) -> str:
    """A clause's headline as the clause stands behind another: with its article, its "her", or its pronoun subject."""
    first = analysis.chunks[predicate.subject[0] if predicate.subject else predicate.at].first
    word, letter = analysis.tokens[first].lower, analysis.letters[first]
    if letter == "X":
        verb = analysis.tokens[analysis.chunks[predicate.at].first].text
        return f"{word} {told[told.index(verb) :]}" if f" {verb}" in told else told
    return f"{word} {small(analysis, told)}" if word == "the" or letter == "S" else small(analysis, told)


def small(analysis: Analysis, text: str) -> str:
    """The text with a small letter at its start, unless its first word has a capital in the sentence."""
    opening = text.split(maxsplit=1)[0]
    named = analysis.letters[0] == "P" and analysis.tokens[0].text == opening
    return (
        text if named or f" {opening}" in analysis.text[analysis.start : analysis.end] else text[:1].lower() + text[1:]
    )
