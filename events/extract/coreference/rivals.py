"""What else than a name a noun may mean: another of its kind that was brought in since, or another name that is the
subject of the sentences since."""

import re
from collections.abc import Callable, Iterable

from events.extract.coreference.epithets import BECOMES, FIRMS_AND_CLUBS, Epithet
from events.extract.lexicon import kinds, wholewords
from events.extract.lexicon.countries import country
from events.extract.lexicon.names import ORGANISATION_WORDS
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.candidates import Candidate
from events.patterns import seldom
from events.sentences import Span

_IN_A_PHRASE = seldom(r"\b(?:in|at|near|from|to|on|across|outside|of|for|with|by) (?:the )?$")
"""What stands before a name that its sentence is not about."""

_OF_A_NAME = seldom(rf"(?:,|\b(?:as|history of|{BECOMES})) $")
"""What stands before what a name is: "Ostra, a supermarket chain", "the biggest recall in the history of a chain"."""

_FIXTURES = word_set("qualifier qualifiers final finals play-off play-offs campaign season title debut round")
"""What a league or a cup stands before, as before a match (a proceeding of `kinds`)."""

_NEXT = seldom(r" ([a-z]+)")


def is_named_in_passing(text: str, item: Epithet, near: int) -> bool:
    """Whether a name stands only before what is played ("a Champions League tie"), or is told once, after another of
    its noun, and nearby in a phrase only: "A school in Farrow shut. Its head had taught at the Holm School"."""
    told = [*re.finditer(rf"\b{re.escape(item.key)}\b", text)]
    after = [_NEXT.match(text, one.end()) for one in told]
    if all(word is not None and (word[1] in _FIXTURES or kinds.kind(word[1]) == "proceeding") for word in after):
        return True
    another = re.search(rf"\b(?:[Aa]n?|[Tt]he) (?:[\w’'-]+ ){{0,3}}?{item.noun}\b", text[: told[0].start()])
    if another is None or len(told) > 1:
        return False
    return item.end < near or _IN_A_PHRASE.search(text, 0, told[0].start()) is not None


def is_brought_in(text: str, noun: str, determiners: str = "an?") -> bool:
    """Whether sentences tell of one of a noun that has no name: not "Ostra, a supermarket chain", "became a chain"."""
    new = re.finditer(rf"\b(?:{determiners}) (?:[\w’'-]+ ){{0,3}}?{noun}\b(?! [A-Z])", text)
    return any(not _OF_A_NAME.search(text, 0, one.start()) for one in new)


def is_told_near(text: str, item: Epithet) -> bool:
    """Whether the sentences near have a name, or the first word of a firm's: "Halvor" of "Halvor Engineering"."""
    name = item.key.split()[0] if item.noun in FIRMS_AND_CLUBS else item.key
    return wholewords.has(text, name)


def other_told(
    before: Iterable[Analysis],
    found: Epithet,
    naming: Callable[[Analysis, Span], Candidate | None],
) -> bool:
    """Whether the sentences since the last mention of a name have another name as their subject, which the noun may
    mean as well; "it replaced the Tarn, which sank" goes on with "it"."""
    for analysis in before:
        if is_told_near(analysis.text[analysis.start : analysis.end], found):
            return False
        main = analysis.main_verb()
        goes_on = main is not None and main.subject is not None and analysis.words(main.subject[0]) == ["it"]
        for item in analysis.predicates:
            told = item.kind == "v" and item.subject and not (goes_on and item.role == "relative")
            other = naming(analysis, item.subject) if told and item.subject else None
            if other is not None and other.agrees in ("it", "anything") and _is_rival(other.name, found):
                return True
    return False


def _is_rival(name: str, found: Epithet) -> bool:
    """Whether a subject may be what a noun means as well as the name that is called so: no country, and no body where
    the noun is of a thing."""
    acts = kinds.is_body(found.noun) or kinds.kind(found.noun) == "institution"
    return not country(name) and (acts or name.split()[-1] not in ORGANISATION_WORDS)


def another(text: str, noun: str, item: Epithet, until: int) -> bool:
    """Whether another thing of the noun is spoken of since its name was told last: "a museum", "another museum"."""
    since = text[max(item.end, text.rfind(item.key, 0, until)) : until]
    return is_brought_in(since, noun, "an?|another|other|second|rival")
