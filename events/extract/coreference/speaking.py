"""Who a pronoun in what somebody says stands for: often who says it, or hardly who says it."""

import re

from events.extract.coreference.agreement import agree, group_of
from events.extract.lexicon import kinds
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import SAYING, word_set
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.mentioned import Naming, naming_words
from events.extract.syntax.nounphrases import named_apposition
from events.extract.syntax.quoted import quotations
from events.extract.syntax.telling import telling
from events.sentences import Span

_OF_THE_SPEAKER = word_set("i me my mine we us our")
_FEELING = word_set("fear hope want expect plan intend need wish regret")
"""What one says of oneself."""

_SPEAKING_FOR = word_set(
    "lawyer attorney solicitor barrister agent manager doctor physician spokesman spokeswoman publicist"
)
"""Who speaks of another."""


def who_intends(analysis: Analysis, chunk: int, group: str, naming: Naming) -> str:
    """ "Its main sponsor announced that it would withdraw": who says what is to be done says it of themselves."""
    told = next((item for item in analysis.predicates if item.subject == (chunk, chunk)), None)
    said = analysis.predicate_at(told.governor) if told and told.governor is not None else None
    if told is None or told.role != "content" or said is None or said.subject is None:
        return ""
    does = telling(analysis, told)
    intends = analysis.words(told.at)[0] in ("will", "would") or does.verb in _FEELING
    span = named_apposition(analysis, said.subject) or said.subject
    if not intends or does.passive or does.receives or analysis.letters[analysis.chunks[span[0]].last] == "X":
        return ""
    head = analysis.noun(said.subject[0]).lower
    somebody = kinds.person_gender(head)
    who = naming(analysis, span)
    if who is not None:
        return who.name if agree(who.agrees, group) else ""
    fits = (
        somebody in (group, "person")
        if group in ("he", "she")
        else (group == "it" and not somebody and (does.willed or kinds.is_body(head)))
    )
    common = analysis.letters[analysis.chunks[span[0]].last] == "N"
    return naming_words(analysis, span) if fits and common and "c" not in analysis.shape[span[0] : span[1] + 1] else ""


def who_is_spoken_for(analysis: Analysis, chunk: int, group: str) -> Span | None:
    """ "His lawyer, Tom Hale, said that he would appeal": the subject of the saying, whose owner "he" is; None where
    nobody speaks for another of that gender."""
    said = next((item for item in analysis.predicates if item.kind == "v" and item.role == "main"), None)
    if group not in ("he", "she") or said is None or said.subject is None or said.at >= chunk:
        return None
    first, last = analysis.chunks[said.subject[0]].first, analysis.chunks[said.subject[0]].last
    speaks = base(analysis.verb(said.at).lower) in SAYING
    at = next((place for place in range(first, last + 1) if analysis.tokens[place].lower in _SPEAKING_FOR), 0)
    owned = analysis.letters[first] == "S" and group_of(analysis.tokens[first].lower) == group
    owned = owned or re.match(r"P+G", analysis.letters[first:at]) is not None
    return said.subject if speaks and at and owned else None


def said_of_them(analysis: Analysis) -> bool:
    """ "Doctors said that they were too weak": "they" are hardly those who say it."""
    told = (item for item in analysis.predicates if item.role == "content" and item.subject is not None)
    return any(group_of(analysis.words(item.subject[0])[0]) == "they" for item in told if item.subject is not None)


def quotes_on_another(analysis: Analysis, group: str) -> bool:
    """ "“She told the officer,” recalled Quansah": whom the words quoted are about is hardly who says them, unless they
    are about the speaker too ("he told me")."""
    spans = quotations(analysis.text, (analysis.start, analysis.end))
    told = {word.lower() for span in spans for word in re.findall(r"\w+", analysis.text[slice(*span)])}
    return told.isdisjoint(_OF_THE_SPEAKER) and any(group_of(word) == group for word in told)
