"""A clause of time as it stands behind its main clause in one headline: "Orla will pay when the deal closes", "Team did
not renew the contract when it expired"."""

from events.extract.headlines.fitting import LIMIT
from events.extract.lexicon import speech, verbs
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate

_EXPIRING = word_set("expire lapse end run")


def ran_out(analysis: Analysis, predicate: Predicate) -> bool:
    """ "When it expired": whether what came to an end is a thing of the main clause, which tells what became of it."""
    known = words_of(analysis, predicate)[0] in ("it", "they")
    return known and verbs.base(analysis.verb(predicate.at).lower) in _EXPIRING


def is_then(analysis: Analysis, main: Predicate, predicate: Predicate) -> bool:
    """ "A miller found the rope cut when he came on Friday": whether the clause "when" begins only dates what was
    done, or was not; not who somebody was then, or what was said."""
    opener = predicate.subject[0] - 1 if predicate.subject is not None else 0
    done = analysis.letters_of(main.at).replace("!", "").replace("R", "") in ("V", "Vr", "BL", "BLr")
    past = analysis.words(main.at)[0] not in ("is", "are") and analysis.letters_of(predicate.at) in ("V", "Vr", "BL")
    apart = analysis.shape[opener - 1] == ","
    said = verbs.base(analysis.verb(main.at).lower) in speech.SAYING - speech.JUDGING_SO or main.subject is None
    following = predicate.at + 1 < len(analysis.chunks)
    again = following and "X" in analysis.letters_of(predicate.at + 1)  # "were inhabited when sailors sighted them"
    nobody = main.subject is not None and analysis.words(main.subject[0])[0] in ("no", "nobody", "none")
    within = not set("gthl").isdisjoint(analysis.shape[main.at : opener])  # "accused of lying when he agreed"
    return analysis.words(opener) == ["when"] and done and past and not (said or again or nobody or within or apart)


def with_what_was_then(analysis: Analysis, predicate: Predicate, main: str, clause: str) -> str:
    """ "Bell cracked when the tower burned down": the main clause's headline with that of the clause that dates it;
    "" where there is no room for both."""
    verb = analysis.tokens[analysis.chunks[predicate.at].first].text
    who = clause.partition(f" {verb}")[0]
    if predicate.subject is not None and analysis.letters_of(predicate.subject[0]) == "X":
        own = who in main and f" {verb}" in clause
        clause = f"{analysis.words(predicate.subject[0])[0]}{clause[len(who) :]}" if own else clause
    else:
        clause = as_it_stands(analysis, predicate, clause)
    whole = f"{main} when {clause}"
    return whole if len(whole) <= LIMIT else ""


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
    own = letter == "S" or (letter == "D" and told.lower().startswith(analysis.tokens[first + 1].lower))
    return f"{word} {small(analysis, told)}" if own else small(analysis, told)


def small(analysis: Analysis, text: str) -> str:
    """The text with a small letter at its start, unless its first word has a capital in the sentence."""
    opening = text.split(maxsplit=1)[0]
    named = analysis.letters[0] == "P" and analysis.tokens[0].text == opening
    return (
        text if named or f" {opening}" in analysis.text[analysis.start : analysis.end] else text[:1].lower() + text[1:]
    )
