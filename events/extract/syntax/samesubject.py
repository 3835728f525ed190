"""What the subject of a verb did besides, or what became of it, as a second verb tells that is joined to the first:
"appeared in court on Monday and was jailed", "was finished but broke down", "was to open but has been delayed".
"""

import re

from events.extract.lexicon import kinds, nouns, speech, verbs
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.closed import pronouns_of, told_whole
from events.patterns import seldom

_OUTCOMES = word_set(
    "find conclude warn order recommend fine kill injure destroy arrest seize wound free rescue record discover"
)
"""What is told of after the date of what led to it."""
_AT_ONCE = word_set(
    """
    promise pledge vow declare order apologise apologize announce call demand urge appeal offer condemn thank adjourn
    impose suspend dismiss appoint reject adopt approve search raid storm send open close set evacuate attack
    praise criticise criticize accuse blame
    """
)
"""What one does on the day that what one did before has: "visited the site and promised an inquiry"."""
_MEETING = word_set("convene meet gather assemble")
"""What a body does to do the rest: "met in 1991 and abolished the tax"."""
_IN_COURT = word_set("charge remand convict acquit sentence jail fine bail")
"""What is done to somebody on the day that he appears in court."""
_WITH_TWO = word_set("give award grant offer hand name make appoint elect call pay send")
"""Verbs of two objects: who was "given a post" did not give one."""
LATER = word_set(
    "after following later since until now eventually subsequently finally then soon before still when once"
)
_PUT_OFF = word_set("postpone delay cancel defer shelve abandon drop suspend adjourn scrap put call hold push")
_DAY = seldom(r"day\b|\btonight\b|\b[0-3]?\d\b(?!,?\d)")
_WEEKDAY = seldom(r"day(?: (?:morning|afternoon|evening|night))?$")


def second(analysis: Analysis, predicate: Predicate, chunks: range) -> range:
    """What the subject did besides, on the same day: where the date stands before both verbs; after it, what became
    of it in spite of that ("but broke down"), or was done to it as well ("was arrested and charged")."""
    verb = next(at for at in chunks if analysis.shape[at] in "vl")
    told = analysis.predicate_at(verb)
    if told is None or told.subject != predicate.subject or told.governor not in (predicate.at, predicate.governor):
        return range(0)
    start = chunks.start + (analysis.shape[chunks.start] == ",")
    joined = analysis.words(analysis.shape.index("c", chunks.start))
    if joined == ["but"] or analysis.shape[verb] == "l":
        dated = "k" in re.split("[vt.;]|un", analysis.shape[chunks.stop :], maxsplit=1)[0]  # "twice, once in May"
        both = analysis.shape[verb] == "l" and _is_done_too(analysis, predicate, chunks)
        later = is_past(analysis, verb) or _comes_to_nothing(analysis, predicate, verb)
        becomes = both or later if joined == ["but"] else both
        return (
            told_whole(analysis, start, chunks.stop, pronouns_of(analysis, predicate))
            if becomes and not dated
            else range(0)
        )
    own, other = analysis.chunks[predicate.at], analysis.chunks[verb]
    alike = analysis.letters[own.first] == analysis.letters[other.first] == "V"
    by = analysis.shape.startswith("i", verb + 1) and analysis.words(verb + 1) == ["by"]
    if analysis.words(verb) == ["was", "succeeded"] and joined == ["and"] and by:
        return told_whole(analysis, start, chunks.stop, pronouns_of(analysis, predicate))
    tried = analysis.letters_of(verb) == "BL" and analysis.letters[own.first] == "V"  # "appeared in court and was"
    alike = alike or (tried and verbs.base(analysis.verb(verb).lower) in _IN_COURT)
    dated = not set(analysis.shape[predicate.at : chunks.start]).isdisjoint("kd")
    besides = verbs.base(analysis.verb(verb).lower)
    days = [at for at in range(predicate.at + 1, chunks.start) if _is_day(analysis, at)]
    same_day = (besides in _AT_ONCE | _IN_COURT and bool(days)) or (
        besides != "have" and any(_is_weekday(analysis, at) for at in days)
    )
    met = verbs.base(analysis.verb(predicate.at).lower) in _MEETING and analysis.shape.startswith("n", verb + 1)
    told_late = (dated and besides not in _OUTCOMES and not met) or besides in speech.SAYING
    told_so = alike and joined == ["and"] and told.governor == predicate.at
    if not told_so or (told_late and not same_day):
        return range(0)
    whom = met and analysis.shape.startswith("non", verb + 1) and not analysis.letters_of(verb + 1).strip("P")
    may_own = frozenset({"his", "her", "its", "their"} if whom else ())  # "stripped Hale of his powers"
    if same_day and _is_one_thing(analysis, range(predicate.at + 1, chunks.start)):
        may_own |= {"it"}  # "loaded the lorry on Monday and drove it to the port"
    return told_whole(analysis, start, chunks.stop, may_own)


def _is_one_thing(analysis: Analysis, chunks: range) -> bool:
    """Whether the phrases after a verb have one noun phrase, of one thing."""
    things = [at for at in chunks if analysis.shape[at] == "n"]
    noun = analysis.noun(things[0]).lower if things else ""
    return len(things) == 1 and not (nouns.is_plural(noun) or kinds.can_act(noun))


def is_past(analysis: Analysis, verb: int) -> bool:
    """ "Broke", "was adjourned", "did not open"; not "is shut", "has been reopened", "may be sold"."""
    return analysis.first_letter(verb) == "V" or analysis.words(verb)[0] in ("was", "were", "did")


def _comes_to_nothing(analysis: Analysis, predicate: Predicate, verb: int) -> bool:
    """ "(Was to be read) but has been postponed": what has become of what was planned."""
    planned = analysis.shape[predicate.at + 1] == "t" and analysis.words(predicate.at)[0] in ("was", "were", "had")
    off = analysis.words(verb)[:2] in (["has", "been"], ["have", "been"])
    return planned and off and verbs.base(analysis.verb(verb).lower) in _PUT_OFF


def _is_done_too(analysis: Analysis, predicate: Predicate, chunks: range) -> bool:
    """ "(Was arrested) and charged", "Arrested in May and charged": two participles of one passive, no time between;
    not "was shut in 2009 and reopened when letters came to light"."""
    passive = analysis.letters_of(predicate.at).startswith("BL") or (predicate.kind == "l" and predicate.at == 0)
    verb = analysis.shape.index("l", chunks.start)
    besides = verbs.base(analysis.verb(verb).lower)
    active = besides == analysis.verb(verb).lower or (
        analysis.shape[verb + 1 : verb + 2] == "n" and besides not in _WITH_TWO
    )
    timed = analysis.shape.startswith("u", chunks.stop)
    said = (word for at in range(chunks.start, chunks.stop + timed) for word in analysis.words(at))
    return (
        passive
        and not active
        and analysis.words(analysis.shape.index("c", chunks.start))[0] in ("and", "but")
        and LATER.isdisjoint(said)
    )


def _is_day(analysis: Analysis, chunk: int) -> bool:
    """Whether a chunk is the date of a day: "Monday", "yesterday", "3 May 2011"."""
    return analysis.shape[chunk] == "k" and _DAY.search(" ".join(analysis.words(chunk))) is not None


def _is_weekday(analysis: Analysis, chunk: int) -> bool:
    """ "Monday", "yesterday": a day of the news itself, on which somebody does one thing and then another."""
    words = " ".join(analysis.words(chunk))
    return _WEEKDAY.search(words) is not None and not any(map(str.isdigit, words))
