"""What came of a vote or a disaster, told by a clause of its own behind it: "elections were held in May; no party
obtained a majority", "a ferry sank in May, and 193 people died"."""

from events.extract.lexicon import kinds, nouns, verbs
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.casualties import suffers
from events.extract.syntax.closed import told_whole
from events.patterns import seldom

_CLAUSE = seldom(r"(?:;|,?c)n(?:[oi]n)*r?(?P<verb>v)[inoj]*(?=[.;]|$|,g|,i?w|,?cn(?:[oi]n)*r?v)")
_POLLS = word_set("election elections by-election vote referendum plebiscite poll polls runoff ballot")
_HOLDING = word_set("hold stage conduct organise organize")
_VOTING = word_set(
    """
    win obtain get take secure gain choose vote reject approve lose defeat beat retain return back support oppose elect
    receive fail favour favor
    """
)


def came_of_it(analysis: Analysis, predicate: Predicate, start: int) -> range:
    """The chunks at `start` of the clause that tells what came of it; an empty range for none."""
    found = _CLAUSE.match(analysis.shape, start)
    subject = predicate.subject
    if found is None or subject is None or predicate.role != "main" or predicate.kind != "v":
        return range(0)
    opener = start + (analysis.shape[start] == ",")
    if analysis.words(opener) not in ([";"], ["and"]):
        return range(0)
    verb, who = found.start("verb"), opener + 1
    past = analysis.first_letter(verb) == "V" or analysis.words(verb)[0] in ("was", "were")
    hurt = suffers(analysis, verb) and analysis.letters_of(who)[:1] == "Q" and not suffers(analysis, predicate.at)
    hurt = hurt and not _can_act(analysis, subject[0])
    held = verbs.base(analysis.verb(predicate.at).lower) in _HOLDING and analysis.noun(subject[0]).lower in _POLLS
    voted = held and verbs.base(analysis.verb(verb).lower) in _VOTING
    return told_whole(analysis, start, found.end()) if past and (hurt or voted) else range(0)


def _can_act(analysis: Analysis, chunk: int) -> bool:
    """ "Hale", "the firm", of whom a thing told besides may be of another time."""
    noun = nouns.singular(analysis.noun(chunk).lower)
    return analysis.last_letter(chunk) == "P" or kinds.can_act(noun)
