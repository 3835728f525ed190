"""Whose members "her members" are: of the union whose chairwoman she is, not of her.

What belongs to a body by way of who leads it is told of that body: members, players, or the drivers of a drivers'
union. It is found where the text says what somebody leads: "its head, Ada Pell", "the union's head", "head of the
union", "union leader Ada Pell". Who is somebody's own (a friend, a lawyer, a supporter) stays hers.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from events.extract.lexicon import kinds
from events.extract.lexicon.names import ORGANISATION_WORDS
from events.extract.lexicon.nouns import is_plural, singular
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.mentioned import naming_words
from events.extract.syntax.nounphrases import proper
from events.patterns import seldom
from events.sentences import Span

_LEADING = word_set(
    "head chair chairman chairwoman chairperson leader president secretary captain coach manager director chief"
)
"""Who stands for the body led."""

_OWN = kinds.KIN | word_set(
    """
    friend colleague lawyer attorney supporter follower fan admirer critic rival opponent enemy ally aide adviser
    advisor bodyguard doctor neighbour neighbor child parent ancestor descendant successor predecessor captor accuser
    voter constituent creditor lender biographer victim client patient teacher mentor pupil student partner people
    """
)
"""Who is somebody's, whatever she leads."""

_NEAR = 4
"""So many sentences before are looked at."""

_IS = word_set("is was became")
_OWNER = seldom(r"^[\w-]+['’]s (?=\S+ \S)")
"""The place of a body: "the city's transport union"."""

Its = Callable[[int, Analysis, int], str]
"""The words for whose a noun phrase is, of how many sentences back, of that sentence, and which."""


def whose(name: str, analysis: Analysis, chunk: int, before: Iterable[Analysis], its: Its) -> str:
    """Whose the noun phrase `chunk` is that is of the bearer of a name: the body's that she leads, for "her members";
    nobody's, "", for members where it is not told of what."""
    if not name or not _are_of_a_body(analysis, chunk):
        return name
    led = _body_led(name.split(" ")[-1], analysis, chunk, before, its)
    return led or ("" if analysis.noun(chunk).lower == "members" else name)


def _are_of_a_body(analysis: Analysis, chunk: int) -> bool:
    """Whether a noun phrase is "her members", "his drivers": several people, who may be hers by what she leads."""
    words = analysis.words(chunk)
    if words[0] not in ("his", "her") or analysis.last_letter(chunk) != "N" or not is_plural(words[-1]):
        return False
    return kinds.are_somebody(words[-1]) and singular(words[-1]) not in _OWN


def _body_led(last: str, here: Analysis, chunk: int, before: Iterable[Analysis], its: Its) -> str:
    """The words for the body that the bearer of a last name leads, by the sentence itself up to a chunk and those
    before; "" where they tell of none."""
    for back, one in enumerate((here, *islice(before, _NEAR))):
        for at in _named(one, last, chunk if not back else len(one.shape)):
            told = next((words for role in _roles(one, at) if (words := _led(one, role, back, its))), "")
            if told:
                return _OWNER.sub("", told)
    return ""


def _named(analysis: Analysis, last: str, until: int) -> Iterator[int]:
    """The noun phrases that end in a last name."""
    return (
        at
        for at in range(until)
        if analysis.shape[at] == "n" and analysis.tokens[analysis.chunks[at].last].text == last
    )


def _roles(analysis: Analysis, name: int) -> Iterator[Span]:
    """The noun phrase and its noun of what somebody is: in the name's own, beside it, or after "is"."""
    first = analysis.chunks[name].first
    inside = [at for at in range(first, analysis.chunks[name].last) if analysis.letters[at] == "N"]
    if inside:
        yield name, inside[-1]
    before, after = name - 2, name + 2
    if analysis.shape[max(before, 0) : name] == "n,":
        head = before
        while analysis.shape[max(head - 2, 0) : head] in ("no", "ni") and not _is_leader(analysis, head):
            head -= 2
        yield head, analysis.chunks[head].last
    is_so = analysis.shape[name + 1 : after + 1] == "vn" and analysis.words(name + 1)[-1] in _IS
    if analysis.shape[name + 1 : after + 1] == ",n" or is_so:
        yield after, analysis.chunks[after].last


def _is_leader(analysis: Analysis, chunk: int) -> bool:
    return analysis.tokens[analysis.chunks[chunk].last].lower in _LEADING


def _led(analysis: Analysis, role: Span, back: int, its: Its) -> str:
    """The body of a role: "the union's head", "its head", "union head", "head of the union"."""
    chunk, noun = role
    if analysis.tokens[noun].lower not in _LEADING:
        return ""
    first = analysis.chunks[chunk].first
    if analysis.letters[first] == "S":
        own = analysis.tokens[first].lower == "its"
        return its(back, analysis, chunk) if own else ""
    owned = analysis.letters.rfind("G", first, noun)
    until = owned if owned >= 0 else noun
    while first < until and analysis.letters[first] == "D":
        first += 1
    if first < until and _is_body(analysis, until - 1):
        return analysis.text[analysis.tokens[first].start : analysis.tokens[until - 1].end]
    if noun == analysis.chunks[chunk].last and analysis.shape[chunk + 1 : chunk + 2] in ("o", "i"):
        body = chunk + 2
        if analysis.words(chunk + 1)[0] in ("of", "at") and _is_body(analysis, analysis.chunks[body].last):
            named = analysis.last_letter(body) == "P" and "G" not in analysis.letters_of(body)
            return proper(analysis, body) if named else naming_words(analysis, (body, body))
    return ""


def _is_body(analysis: Analysis, token: int) -> bool:
    """Whether a noun or the last word of a name is of a body that people belong to."""
    word = analysis.tokens[token]
    if analysis.letters[token] == "P":
        return True
    return kinds.is_body(word.lower) or word.text in ORGANISATION_WORDS
