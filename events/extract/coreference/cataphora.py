"""Whom or what a pronoun means that comes before its noun: "When it opened in 1931, the Corso theatre was full".

In what leads in to a sentence's main clause a pronoun points ahead, to the subject of that, where nothing before it can
be meant: most often the sentence is the first of an article. Of 320 passages 19 have their subject by this, none a
wrong one.
"""

from itertools import islice

from events.extract.coreference.agreement import agree, is_person
from events.extract.coreference.earlier import Earlier
from events.extract.lexicon import kinds
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.candidates import PRONOUNS, Candidate
from events.extract.syntax.mentioned import Naming, naming_words, thing_of
from events.extract.syntax.telling import Telling
from events.sentences import Span

_NEAR = 3
"""How many sentences before are looked at for somebody else."""

_OF_THE_AUTHOR = ("law", "text", "work", "claim")
_TOLD = word_set("decision opinion speech statement testimony will address verdict interview remark finding reply")
"""Kinds of what is written or said, and what else is: "in" it tells whose it is."""


def name_to_come(reader: Earlier, analysis: Analysis, chunk: int, group: str) -> str:
    """ "When he died, Jonas Hale left a house": the name of the subject to come, if nobody is told of before."""
    subject = _subject_to_come(analysis, chunk)
    if subject is None or any(reader.rivals(one, group, one.end) for one in islice(reader.before(), _NEAR)):
        return ""
    coming = reader.candidate(analysis, subject)
    return coming.name if coming is not None and agree(coming.agrees, group) else ""


def author_to_come(analysis: Analysis, chunk: int, group: str, naming: Naming) -> str:
    """ "In her decision, released on Monday, Justice Anne Kowal found": whoever tells something in what is "hers",
    whatever was told of before; "" for nobody."""
    main = analysis.main_verb()
    noun = analysis.noun(chunk).lower
    told = kinds.kind(noun) in _OF_THE_AUTHOR or noun in _TOLD
    opens = chunk == 1 and analysis.words(0)[0] in ("in", "with") and analysis.first_letter(chunk) == "S"
    if not (opens and told) or main is None or main.subject is None or main.subject[0] <= chunk:
        return ""
    at = main.subject[0]
    coming = naming(analysis, main.subject)
    if coming is not None:
        return coming.name if agree(coming.agrees, group) else ""
    fits = kinds.is_body(analysis.noun(at).lower) if group == "it" else is_person(analysis, at)
    return naming_words(analysis, main.subject) if fits else ""


def thing_to_come(
    analysis: Analysis, verb: Predicate, told: Telling, naming: Naming
) -> tuple[Analysis, Candidate] | None:
    """The thing that is the subject to come, if what `verb` says of "it" can be said of that."""
    subject = _subject_to_come(analysis, verb.subject[0]) if verb.subject is not None else None
    thing = thing_of(analysis, subject, naming, told=told) if subject is not None else None
    return (analysis, thing) if thing is not None and told.suits(thing) else None


def _subject_to_come(analysis: Analysis, chunk: int) -> Span | None:
    """The subject of the first main clause, where the pronoun that opens the noun phrase `chunk` stands in what leads
    in to that, and nothing is told of before."""
    main = analysis.main_verb()
    if main is None or main.subject is None or main.subject[0] <= chunk or not main.certain:
        return None
    leads = set(analysis.shape[:chunk]) <= set("urik") and "," in analysis.shape[chunk : main.subject[0]]
    owned = analysis.first_letter(main.subject[0]) == "S"
    return main.subject if leads and not owned and analysis.words(main.subject[0])[0] not in PRONOUNS else None
