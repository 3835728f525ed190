"""Which firm or club "the company", "the brewer" or "the club" is: the one that the sentences near are about, or that
which the article is about, where none of its rivals was told of since.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import islice

from events.extract.coreference import rivals
from events.extract.coreference.context import Context
from events.extract.coreference.epithets import CLUBS, FIRMS_AND_CLUBS, Epithet
from events.extract.coreference.towns import is_town
from events.extract.lexicon import wholewords
from events.extract.lexicon.countries import country, is_adjective
from events.extract.lexicon.nounclasses import FIRMS
from events.extract.lexicon.nouns import singular
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.candidates import Candidate
from events.extract.syntax.nounphrases import proper
from events.patterns import seldom
from events.sentences import Span

_GENERAL = word_set("company firm group business")
"""What any firm is called: the article's own before another that was called so."""

_NO_FIRMS = word_set("union party ministry council court regulator charity university parliament committee agency")
"""What no firm is called."""
_SITES = word_set("mine colliery quarry dam bridge tunnel port airport ship ferry tanker trawler stadium")
"""What a firm has, and is not: the company of "the Aster mine" is not Aster."""

_OFTEN = 2
"""The name of what an article is about comes more often."""
_LEAD = 400
"""Characters from the beginning, in which an article says what it is about."""

_SECTION = seldom(r"P+(?=G[NJG]*$)")
_SECTIONS = word_set("section team squad side branch unit division arm women men")
"""What a club or a firm acts by: "Holm's women's section"."""

_WHERE = word_set("in at near around across outside")

_NEAR, _REACH = 2, 6
"""How many sentences before are looked at: for what they are about, and for a rival."""


def firm_meant(noun: str, found: Epithet | None, near: int, until: int, context: Context) -> str:
    """The firm: one called by a noun of its own ("utility"), else the one that sentences are about, else that of the
    title where no other was told of nearby; one called "company" only where it was a subject, or is the only firm.
    None is where an unnamed one was brought in nearby: "a batch bought by a supermarket chain. The chain ..."."""
    epithets, before = context.epithets, [*islice(context.before(), _REACH)]
    club = _club_of_paragraph(noun, before, until, context) if noun in CLUBS else ""
    club = club or (_club_told_of_as_many(noun, near, until, context) if noun == "club" else "")
    if club:
        return club
    if rivals.is_brought_in(epithets.text[near:until], noun):
        return ""
    titled, own = context.topics.titled_firm, context.topics.chronicled
    if own and all(_are_one(name, own) for name in _subjects(before[:1], context.naming)):
        return own
    if found and found.noun == noun and noun not in _GENERAL:
        return found.name
    sites = {item.key for item in epithets.found if item.noun in _SITES}
    others = sites | {item.key for item in epithets.found if item.noun in _NO_FIRMS}
    subjects = [
        name
        for name in _subjects(before[: _NEAR + 1], context.naming)
        if not any(_are_one(name, one) for one in others) and (noun in CLUBS or not is_town(name, context))
    ]
    about = _firm(before, context.naming, context.topics.weight)
    if about and not any(_are_one(about, site) for site in sites):
        return about
    called = [item.name for item in epithets.names(FIRMS_AND_CLUBS, until) if item.end > near]
    told = [item.name for item in epithets.firms if near <= item.end <= until]
    known = [*subjects, *called, *told]
    if told and all(_are_one(name, told[-1]) for name in known):
        return told[-1]
    if titled and titled in epithets.text[:_LEAD] and all(_are_one(titled, name) for name in known):
        return titled
    if titled and _goes_on_with_topic(noun, titled, before, until, context):
        return titled
    if noun in _GENERAL and before:
        taken_up = _taken_up_at_once(before[0], until, context)
        if taken_up:
            return taken_up
    if not found:
        return ""
    firms = [item.name for item in (*epithets.names(FIRMS_AND_CLUBS, until), *epithets.firms) if item.end <= until]
    same = found.noun == noun or {found.noun, noun} <= _GENERAL
    only = same and all(_are_one(found.name, name) for name in (*firms, *known))
    return found.name if only or any(_are_one(found.name, name) for name in subjects) else ""


def _goes_on_with_topic(noun: str, titled: str, before: Sequence[Analysis], until: int, context: Context) -> bool:
    """Whether "the company" opens a paragraph, in an article that one firm's name begins, and the paragraph before told
    of that too: what a rival did at its end is done with."""
    text = context.epithets.text
    paragraph = text.rfind("\n", 0, until)
    if noun not in _GENERAL or titled not in text[:_LEAD] or not before or before[0].start > paragraph:
        return False
    last = [one for one in before if one.start > text.rfind("\n", 0, before[0].start)]
    begin, end = last[-1].start, before[0].end
    named = wholewords.has(text[begin:end], titled.split()[0])
    small = context.epithets.small[begin:end]
    return named or any(wholewords.has(small, f"the {one}") for one in _GENERAL)


def _taken_up_at_once(nearest: Analysis, until: int, context: Context) -> str:
    """ "The list names Orbix Power, which serves Lund", "sold to Orbix, a port operator. The company": the one name of
    the sentence before, at least, that tells what the bearer is or does; "" where another may be a firm's, or where a
    firm without a name is told of."""
    told = [at for at in range(len(nearest.shape)) if _may_be_a_firm(nearest, at, context)]
    if len(told) != 1:
        return ""
    at, name = told[0], proper(nearest, told[0])
    called = any(_are_one(one.name, name) for one in context.epithets.names(FIRMS, until) if one.end > nearest.start)
    does = nearest.shape[at + 1 : at + 3] == ",w" and nearest.words(at + 2) == ["which"]
    unnamed = [
        chunk
        for chunk in range(len(nearest.shape))
        if nearest.shape[chunk] == "n"
        and nearest.last_letter(chunk) == "N"
        and singular(nearest.words(chunk)[-1]) in FIRMS
    ]
    return name if (called and len(unnamed) <= 1) or (does and not unnamed) else ""


def _may_be_a_firm(analysis: Analysis, chunk: int, context: Context) -> bool:
    """Whether a noun phrase is a name that is no person's, country's or place's."""
    if analysis.shape[chunk] != "n" or analysis.last_letter(chunk) != "P":
        return False
    one = context.naming(analysis, (chunk, chunk))
    if one is None or one.agrees not in ("it", "anything") or country(one.name):
        return False
    name = proper(analysis, chunk)
    first = chunk
    while analysis.shape[first - 2 : first] == "nc":
        first -= 2  # "parts of Lund and Ystad"
    joined = analysis.shape[first - 1 : first]
    where = joined == "o" or (joined == "i" and analysis.words(first - 1)[-1] in _WHERE)
    return not (where or is_adjective(name) or context.topics.people.gender(name) or is_town(name, context))


def _club_of_paragraph(noun: str, before: Iterable[Analysis], until: int, context: Context) -> str:
    """The one name that a paragraph has as its subject, which the article begins with and comes back to; "" where
    another club is brought in since."""
    text = context.epithets.text
    paragraph = text.rfind("\n", 0, until)
    names = set(_subjects((one for one in before if one.start > paragraph), context.naming))
    name = names.pop() if len(names) == 1 else ""
    about = bool(name) and name in text[:_LEAD] and context.topics.weight(name) > _OFTEN
    return name if about and not rivals.is_brought_in(text[text.rfind(name, 0, until) : until], noun) else ""


def _club_told_of_as_many(noun: str, near: int, until: int, context: Context) -> str:
    """ "Holm Rovers are top": the one name that an article tells of as of many and begins with, and that it comes back
    to, where no other club is told of nearby."""
    epithets, topics = context.epithets, context.topics
    text, told = epithets.text, epithets.told_as_many(topics.is_many)
    begins = [name for name, end in told if end <= _LEAD]
    name = max(begins, key=len, default="")
    if not name or not all(_are_one(name, one) for one in begins) or topics.weight(name) <= _OFTEN:
        return ""
    others = any(near <= end <= until and not _are_one(name, one) for one, end in told)
    return "" if others or rivals.is_brought_in(text[near:until], noun) else name


def _are_one(name: str, other: str) -> bool:
    """ "Lodgic" and "Lodgic Systems"."""
    return name in other or other in name


def _firm(
    before: Iterable[Analysis], naming: Callable[[Analysis, Span], Candidate | None], weight: Callable[[str], int]
) -> str:
    """The name that is the subject of the sentences before, unless another rivals it."""
    subjects = _subjects(before, naming)
    if not subjects:
        return ""
    first = max(subjects, key=weight)
    others = [name for name in subjects if name.split()[-1] != first.split()[-1] and first not in name]
    return first if weight(first) > _OFTEN and all(weight(other) * 2 <= weight(first) for other in others) else ""


def _subjects(before: Iterable[Analysis], naming: Callable[[Analysis, Span], Candidate | None]) -> list[str]:
    """The names that may be a firm's among the subjects of sentences, and of whose section one tells."""
    found: list[str] = []
    for analysis in before:
        for span in (item.subject for item in analysis.predicates if item.kind == "v" and item.subject):
            one = naming(analysis, span)
            section = _SECTION.match(analysis.letters_of(span[0]))
            if section is not None and analysis.noun(span[0]).lower in _SECTIONS:
                first = analysis.chunks[span[0]].first
                found.append(" ".join(token.text for token in analysis.tokens[first : first + section.end()]))
            elif one and one.agrees in ("it", "anything") and not country(one.name):
                found.append(one.name)
    return [name for name in found if not name.split()[-1].islower()]  # "workers at Peru's third mine"
