"""What "to" is after a word that may make a preposition of it: "due to rain", but "is due to start"."""

from collections.abc import Sequence

from events.extract.lexicon import verbs, words
from events.extract.lexicon.words import word_set
from events.extract.syntax.tokens import Token

_DUE_TO = word_set(
    "be have start open close end finish return launch begin become take go come meet vote visit play run fly sail host"
    " tour sign testify"
)
"""Verbs of what something is "due to" do."""


_AT = word_set("in on over through")
"""Particles that are prepositions as often."""


def is_noun_after_to(before: str, word: str, after: str = "") -> bool:
    """Whether what may be a verb is a noun after "according to", "due to"; not in "had been due to start", "was due to
    step down" (`after` is the next word)."""
    due = before == "due" and (word in _DUE_TO or after in words.PARTICLES - _AT)
    return before in words.BEFORE_TO and word not in verbs.NEVER_NOUNS and not due


def owes(tokens: Sequence[Token], codes: list[str], at: int) -> bool:
    """ "due to", "compared with", "owing to": prepositions made of a word that is none."""
    word, following = tokens[at].lower, tokens[at + 1].lower
    if word == "due":
        verb = tokens[at + 2].lower if at + 2 < len(tokens) else ""
        return following == "to" and codes[at - 1 : at] != ["B"] and verb not in _DUE_TO
    return (
        word in ("compared", "owing")
        and following in ("to", "with")
        and codes[at - 1 : at] in ([","], ["N"], ["n"], ["z"])
    )
