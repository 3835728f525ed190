"""What "the company", "the museum" stands for: the one body the article has named so.

By itself "The museum reopened" tells a reader of many articles nothing. The name is put in its place where one name
holds the very word ("the Tarn Municipal Museum"), or, for a firm, where one name is what the sentences before are
about. Nothing is guessed: two names, or none, and the source's words stay.
"""

import re
from collections.abc import Callable, Iterable

from events.extract.analysis import Analysis
from events.extract.candidates import Candidate
from events.extract.countries import country
from events.extract.words import word_set
from events.sentences import Span

_FIRMS = word_set(
    """
    company firm group carrier airline manufacturer maker retailer lender startup conglomerate automaker carmaker
    brewer
    """
)
_BODIES = word_set(
    """
    museum bank court commission council board ministry university party union club hospital agency committee
    department institute school church airport bridge festival fund senate foundation society academy association
    federation league theatre theater cathedral library observatory laboratory authority bureau service parliament
    tribunal company group railway line station palace tower stadium
    """
)
_REACH = 6
"""How many sentences before are looked at for the firm."""
_NAME = r"(?:[A-Z][\w’'-]+ (?:(?:of|for|and) (?:the )?)?){1,4}"


def resolve(
    analysis: Analysis,
    chunk: int,
    before: Iterable[Analysis],
    naming: Callable[[Analysis, Span], Candidate | None],
    weight: Callable[[str], int],
) -> str:
    """The name for the noun phrase `chunk`, of "the" and one noun; "" where none is clear."""
    words = analysis.words(chunk)
    if len(words) != 2 or words[0] != "the" or words[1] not in _FIRMS | _BODIES:
        return ""
    return _by_its_word(analysis, words[1]) or (_firm(before, naming, weight) if words[1] in _FIRMS else "")


def _by_its_word(analysis: Analysis, word: str) -> str:
    """The one name before the sentence that holds the word: "the Rail Safety Board" for "the board"."""
    head = word.capitalize()
    found = {
        match[0]
        for match in re.finditer(rf"{_NAME}{head}\b|{head} of (?:[A-Z][\w’'-]+ ?)+", analysis.text[: analysis.start])
    }
    names = {name.removeprefix("The ").strip() for name in found}
    return names.pop() if len(names) == 1 else ""


def _firm(
    before: Iterable[Analysis], naming: Callable[[Analysis, Span], Candidate | None], weight: Callable[[str], int]
) -> str:
    """The name that is the subject of the sentences before, unless another rivals it."""
    subjects: list[str] = []
    for _, analysis in zip(range(_REACH), before, strict=False):
        for item in analysis.predicates:
            candidate = naming(analysis, item.subject) if item.kind == "v" and item.subject else None
            if candidate is not None and candidate.agrees in ("it", "anything") and not country(candidate.name):
                subjects.append(candidate.name)
    if not subjects:
        return ""
    first = max(subjects, key=weight)
    others = [name for name in subjects if name.split()[-1] != first.split()[-1] and first not in name]
    return first if weight(first) > 2 and all(weight(other) * 2 <= weight(first) for other in others) else ""
