"""What follows a verb's phrases and tells why, which or with what outcome: taken into a headline that is short.

"Voters approved a constitution" says little of one "that allowed several parties", and "Ferry sank" of one that went
down "killing 40 people". A tail is taken to the end of one of its phrases, and only if it has no date of its own and no
pronoun but that of its verb's subject: a clause with a date is an event by itself.

Measured on all open texts, of 3,435 headlines 79 have a tail or what stands at the head of their sentence (see
`fronted`); 21 more have one since it may end before a clause within it and be led by a preposition. Read by eye, none
says what its sentence does not; of 324 headlines that editors judged, 8 that said too little have one.
"""

import re

from events.extract.lexicon import kinds, nouns, verbs, words
from events.extract.lexicon.words import RELATIVES, word_set
from events.extract.syntax import completion
from events.extract.syntax.analysis import Analysis, Predicate
from events.patterns import seldom

_ENDS = (
    r"(?<![io])(?=[.;u]|i?w|,(?![nclj])|,cr?v|,c(?:i?k|u|in(?:on)*,)|(?<!v)cr?v|,n(?:[oi]n)*(?:[lg](?:i?n)*)?(?:[.;]|i?w)|$"
    r"|,n(?:[oi]n)*v[.;]|,?cn(?:[oi]n)*(?:i?k)?(?:r?v|,i?w)|,?cn(?:[oi]n)*,n(?:on)*,r?v)"
)
"""A clause that follows may be left out: "after a dam burst", of one "that had leaked"."""
_ENDS_DATED = rf"(?:{_ENDS}|(?<!i)(?=i?k[.,;]))"
_PHRASES = r"[noijrtlg]*(?:(?:(?:,n(?:on)*)+,)?c[ngj][noijrtlg]*)?"
"""The phrases after a verb, with one list."""
_ASIDE = r"(?:,(?:n(?:on)*|l(?:i?n(?:on)*)+),)?"
"""What stands beside the subject of a clause, and goes."""
_CLAUSE = rf"n(?:r?[oi]n)*(?:cn(?:[oi]n)*)?(?:l(?:in)*|g(?:i?n(?:on)*)+)?{_ASIDE}r?v{_PHRASES}"
_BESIDE_SUBJECT = re.compile(rf",?(?:i?r|n)?un(?:r?[oi]n)*(?P<aside>{_ASIDE})")
_RESULT = re.compile(rf",r?g[ni]{_PHRASES}{_ENDS}")
""" "..., killing 40 people"."""
_SECOND_RESULT = seldom(r"(?<=n)cr?g[^c]*$")
""" "..., killing 40 people", "and forcing others to flee"."""
_REASON = re.compile(
    rf"(?P<comma>,?)(?:i?r|n)?(?P<opener>u)(?:{_CLAUSE}(?:h{_CLAUSE})?(?:u[lj]{_PHRASES})?{_ENDS}"
    rf"|[glj]{_PHRASES}{_ENDS_DATED})"
)
""" "... because the ice was thin", "when the owner learned that the ice was thin", "while crossing a river", of the
date that follows, "while disqualified"."""
_CIRCUMSTANCE = re.compile(rf",r?i[io]?n{_PHRASES}{_ENDS}")
""" "..., after an operation on her throat"."""
_QUESTION = re.compile(rf"iu{_CLAUSE}{_ENDS}")
""" "(Opened an inquiry) into why no alarm was given"."""
_WHICH = re.compile(rf"i?wn?(?:[oi]n)*r?v(?:h{_CLAUSE}|{_PHRASES}){_ENDS}")
""" "... that allowed several parties", "... to which it had paid a fee"."""
_LAST_PHRASE = seldom(r"(?:(?<=n)[lg](?:[io]?n)+|(?<=[nv])in(?:on)*|(?<=v)gt?n(?:on)*)$")
_SECOND = re.compile(rf",?cr?v[noijrtg]*{_ENDS_DATED}")
""" "... and set up a court", on the day of both."""
_SECOND_SAID = seldom(rf"cr?[vl][noijrtg]*{_ENDS}")
""" "(Said that she had sold the mill) and left the country"."""
_NEVER = re.compile(rf"cr[lv][noijrtg]*(?:{_ENDS}|(?=v))")
""" "(Was finished) but never published"."""
_PREPOSITIONS = word_set(
    "according depending starting beginning ranging counting excluding"
    " barring considering saying adding noting meaning being having making"
)
"""Words in -ing that tell no outcome."""
_CHANGING = word_set("bringing taking raising lifting pushing reducing increasing")
_REASONS = word_set("because after when once as if unless until although")
_MEANTIME = word_set("while when")
HOURS = word_set("hours minutes seconds moments hour minute")
_JUST = word_set("shortly soon just partly largely mainly only immediately")
_CIRCUMSTANCES = word_set("after following over despite amid because due owing together with without at")
_LEADING = word_set("lead result culminate")
_BOUNDS = word_set("since until till by before after from to between")
_OUTCOMES = word_set("find conclude warn order recommend fine kill injure destroy arrest seize wound free rescue")
"""What is told of after the date of what led to it."""
_AT_ONCE = word_set(
    """
    promise pledge vow declare order apologise apologize announce call demand urge appeal offer condemn thank adjourn
    impose suspend dismiss appoint reject adopt approve search raid storm send open close set evacuate attack
    praise criticise criticize accuse blame
    """
)
"""What one does on the day that what one did before has: "visited the site and promised an inquiry"."""
_TAKING = completion.CONTROLLING | frozenset(completion.COMPLETED) | word_set("leave keep give send indicate")
"""Verbs whose object is followed by what it is brought to: "leaving the town in ruins"."""
_DAY = seldom(r"day\b|\btonight\b|\b[0-3]?\d\b(?!,?\d)")
CONDITIONS, _ASKED = word_set("if unless"), word_set("why how whether")
_SAID = _ASKED | word_set("who what where which")
_RELATIVES = RELATIVES - {"where"}
_POINTING = word_set(
    "both each these those such there then others former latter it they so same none neither either one"
)
"""Words that another sentence, or what a headline leaves out, gives their meaning."""
POSSESSIVES = {"he": "his", "she": "her", "it": "its", "they": "their"}


def tail(analysis: Analysis, predicate: Predicate, start: int) -> range:
    """The chunks of the tail at chunk `start`, right after the phrases of a verb; an empty range for none."""
    if _is_of_main_clause(analysis, predicate, start):
        return range(0)
    found = _RESULT.match(analysis.shape, start)
    if found and _tells_outcome(analysis, _first(analysis, start + 1, "g")):
        if _is_cut(analysis, _first(analysis, start + 1, "g"), found.end()):
            return range(0)
        return _clean(analysis, start, found.end(), pronouns_of(analysis, predicate))
    found = _REASON.match(analysis.shape, start)
    if found:
        opener = analysis.words(found.start("opener"))[0]
        if not _tells_reason(analysis, start, found) or _asks(analysis, found.end()):
            return range(0)
        apart = opener == "as" and found.start("opener") == start + 1  # "fell, as others took over"
        own = pronouns_of(analysis, predicate) | _of_clause(analysis, found.end("opener"))
        return _clean(analysis, start + (found["comma"] == "," and not apart), found.end(), own)
    found = _CIRCUMSTANCE.match(analysis.shape, start)
    if found:
        told = analysis.words(start + 1)[0] in _CIRCUMSTANCES and predicate.kind != "n"
        return _clean(analysis, start + 1, found.end(), pronouns_of(analysis, predicate)) if told else range(0)
    found = _QUESTION.match(analysis.shape, start)
    if found:
        return (
            _clean(analysis, start, found.end(), pronouns_of(analysis, predicate))
            if analysis.words(start + 1)[0] in _ASKED
            else range(0)
        )
    found = _WHICH.match(analysis.shape, start)
    if found:
        return _which(analysis, predicate, range(start, found.end()))
    undone = but_never(analysis, start)
    if undone:
        return undone
    found = _SECOND.match(analysis.shape, start)
    if found is None or ("k" in analysis.shape[:start] and analysis.shape[found.end() : found.end() + 1] in ("i", "k")):
        return range(0)
    return _second(analysis, predicate, range(start, found.end()))


def but_never(analysis: Analysis, start: int) -> range:
    """The chunks of "but never published", of what "was finished"; an empty range for none."""
    found = _NEVER.match(analysis.shape, start)
    told = found is not None and analysis.words(start) + analysis.words(start + 1) == ["but", "never"]
    return told_whole(analysis, start, found.end()) if found is not None and told else range(0)


def second_said(analysis: Analysis, predicate: Predicate, start: int) -> range:
    """The chunks at `start` of what somebody did besides, as is said of him; an empty range where nothing is."""
    found = _SECOND_SAID.match(analysis.shape, start)
    second = found and analysis.predicate_at(start + 1 + (analysis.shape[start + 1] == "r"))
    first = analysis.predicate_at(second.governor) if second and second.governor is not None else None
    if not found or not second or first is None or first.governor != predicate.at or second.subject is None:
        return range(0)
    same = first.role == second.role == "content" and first.subject == second.subject
    told = same and analysis.words(start) == ["and"]
    return told_whole(analysis, start, found.end(), pronouns_of(analysis, first)) if told else range(0)


def _asks(analysis: Analysis, end: int) -> bool:
    """ "When it is expected to say (how much it lost)": whether a question is what the last verb says."""
    return (
        analysis.shape[end - 1] in "vt"
        and analysis.shape[end : end + 1] in ("u", "w")
        and analysis.words(end)[0] in _SAID
    )


def _is_of_main_clause(analysis: Analysis, predicate: Predicate, start: int) -> bool:
    """ "Closed the plant, which opened in 1931, after a fire": what follows the comma that ends an insertion, but for
    "when", which tells of a date before it."""
    opened = analysis.shape.rfind("w", 0, predicate.at) if predicate.role == "relative" else -1
    inserted = analysis.shape[opened - 1 : opened] == "," or analysis.shape[opened - 2 : opened] == ",i"
    closed = opened > 0 and inserted and analysis.shape.startswith(",", start, len(analysis.shape) - 1)
    return closed and analysis.words(start + 1) != ["when"]


def _tells_outcome(analysis: Analysis, gerund: int) -> bool:
    """ "Killing 40", "leading to a strike"; not "according to", "speaking in Oslo"."""
    if analysis.shape[gerund + 1] == "n":
        return analysis.words(gerund)[0] not in _PREPOSITIONS
    return verbs.base(analysis.verb(gerund).lower) in _LEADING


def _is_cut(analysis: Analysis, gerund: int, end: int) -> bool:
    """ "Bringing the total", since March, to 44: whether a clause parts a change of a number from what it came to."""
    told = analysis.verb(gerund).lower in _CHANGING and analysis.shape[end : end + 1] == "u"
    return told and all(analysis.words(at) != ["to"] for at in range(gerund, end))


def _tells_reason(analysis: Analysis, start: int, found: re.Match[str]) -> bool:
    """ "Because", "shortly after" a clause, "while" doing something; ", when" only right after the verb's own date."""
    at = found.start("opener")
    opener, before = analysis.words(at)[0], analysis.words(at - 1)[-1]
    if analysis.shape[at - 1] == "r" and at > start and before not in _JUST:
        return False
    if analysis.shape[at - 1] == "n" and at > start:  # "hours after"; what was days after has a date of its own
        return before in HOURS and opener in ("after", "before") and analysis.shape[at + 1] != "g"
    if analysis.shape[at + 1] in "glj":
        return opener in _MEANTIME
    then = opener != "when" or not (found["comma"] or analysis.shape[start - 1] == "k") or _is_then(analysis, start - 1)
    return opener in _REASONS and then


def parts(analysis: Analysis, chunks: range) -> list[range]:
    """A tail cut before its last phrases: "killing 40 people", "on board"; "after a bear died", "trying to cross"."""
    if not chunks:
        return []
    shape = analysis.shape[chunks.start : chunks.stop]
    second = _SECOND_RESULT.search(shape)
    if second:
        at = chunks.start + second.start()
        return [*parts(analysis, range(chunks.start, at)), range(at, chunks.stop)]
    ends = [len(shape)]
    whole = analysis.words(chunks.start) == ["with"]  # "with Ada Pell as its head"
    while found := None if whole else _LAST_PHRASE.search(shape[: ends[0]]):
        before = chunks.start + found.start() - 1
        verb = next((at for at in range(before, chunks.start, -1) if analysis.shape[at] in "vgt"), chunks.start)
        if verbs.base(analysis.verb(verb).lower) in _TAKING:
            break  # "leaving the town in ruins"
        asks = analysis.shape[before] == "v" and analysis.last_letter(before) != "r"
        if asks and analysis.verb(before).lower not in words.NEVER_REDUCED:
            break  # "began making glass", "relied on the state"
        if analysis.shape[before] == "n" and analysis.last_letter(before) not in "NPqX":
            break  # "forests older than 120 years"
        if analysis.words(before + 1)[0] in completion.NOUNS_COMPLETED.get(analysis.words(before)[-1], ()):
            break  # "set fire to the embassy"
        if analysis.words(before)[-1] in completion.ADJECTIVES:
            break  # "talks were close to an end"
        ends.insert(0, found.start())
    starts = [0, *ends[:-1]]
    return [range(chunks.start + start, chunks.start + end) for start, end in zip(starts, ends, strict=True)]


def without_aside(analysis: Analysis, tail: range) -> list[int]:
    """The chunks of a tail but for what stands beside its clause's subject: "after the clerk, Ada Pell, spoke"."""
    found = _BESIDE_SUBJECT.match(analysis.shape, tail.start, tail.stop)
    return [at for at in tail if found is None or not found.start("aside") <= at < found.end("aside")]


def is_condition(analysis: Analysis, tail: range) -> bool:
    """Whether a tail says on what a thing to come depends: without it the headline would be untrue."""
    return bool(tail) and analysis.words(tail.start + (analysis.shape[tail.start] == ","))[0] in CONDITIONS


def _first(analysis: Analysis, start: int, kind: str) -> int:
    return analysis.shape.index(kind, start)


def pronouns_of(analysis: Analysis, predicate: Predicate) -> frozenset[str]:
    """The pronouns that are of a verb's subject: "his" and "he", of a name or of "he"; "its", of a thing."""
    if predicate.subject is None:
        return frozenset()
    at, last = predicate.subject
    if not re.fullmatch(r"n(?:on)*", analysis.shape[at : last + 1]):
        return frozenset()
    chunk, word = analysis.chunks[at], analysis.words(at)[0]
    if set(analysis.letters[chunk.first : chunk.last + 1]) <= {"P", "D"} and analysis.letters[chunk.last] == "P":
        return frozenset({"he", "she", "it", *POSSESSIVES.values()})
    if word in POSSESSIVES:
        return frozenset({word, POSSESSIVES[word]})
    noun = analysis.noun(at).lower
    if kinds.person_gender(noun) is not None:
        return frozenset({"his", "her"} if word == "the" else ())  # "a new king was crowned after his death"
    if analysis.letters[chunk.last] != "N":
        return frozenset()
    return frozenset({"their", "they"} if nouns.is_plural(noun) else {"its", "it"})


def _of_clause(analysis: Analysis, subject: int) -> frozenset[str]:
    """ "When Rome used its powers": the possessive of the thing that is the subject of a clause."""
    if analysis.shape[subject] != "n" or analysis.last_letter(subject) not in "NP":
        return frozenset()
    noun = analysis.noun(subject).lower
    if nouns.is_plural(noun):
        return frozenset({"their"})
    return frozenset() if kinds.person_gender(noun) is not None else frozenset({"its"})


def told_whole(analysis: Analysis, start: int, end: int, own: frozenset[str] = frozenset()) -> range:
    """The chunks, unless a pronoun, a date or a quotation stands in them; `own` are pronouns that may."""
    place = slice(analysis.chunks[start].first, analysis.chunks[end - 1].last + 1)
    told = [
        (letter, token.lower)
        for letter, token in zip(analysis.letters[place], analysis.tokens[place], strict=True)
        if letter not in "SX" or token.lower not in own or (letter == "X" and token.lower == "her")
    ]
    open_ended = any(letter in 'XSKYE"' or word in _POINTING for letter, word in told)
    return range(0) if open_ended else range(start, end)


def _clean(analysis: Analysis, start: int, end: int, own: frozenset[str]) -> range:
    """The chunks, without those last phrases of them in which a pronoun, a date or a quotation stands."""
    told = told_whole(analysis, start, end, own)
    if told or is_condition(analysis, range(start, end)):
        return told
    ends = reversed([part.stop for part in parts(analysis, range(start, end))[:-1]])
    return next((whole for stop in ends if (whole := told_whole(analysis, start, stop, own))), range(0))


def _which(analysis: Analysis, predicate: Predicate, chunks: range) -> range:
    """A clause that says which thing is meant, right after its noun or the date between."""
    before = re.search(r"n(?:v?[io]?k)?$", analysis.shape[: chunks.start])
    opener = _first(analysis, chunks.start, "w")
    if (
        before is None
        or (before.start() < predicate.at + (predicate.kind != "n") and "v" not in before.group())
        or analysis.words(opener)[0] not in _RELATIVES
    ):
        return range(0)
    return told_whole(analysis, chunks.start, chunks.stop)


def _second(analysis: Analysis, predicate: Predicate, chunks: range) -> range:
    """What the subject did besides, on the same day: where the date stands before both verbs."""
    verb = _first(analysis, chunks.start, "v")
    told = analysis.predicate_at(verb)
    if told is None or told.governor != predicate.at or told.subject != predicate.subject:
        return range(0)
    own, other = analysis.chunks[predicate.at], analysis.chunks[verb]
    alike = analysis.letters[own.first] == analysis.letters[other.first] == "V"
    dated = not set(analysis.shape[predicate.at : chunks.start]).isdisjoint("kd")
    own_date = dated or "Y" in analysis.letters[own.last : analysis.chunks[chunks.start].first]
    if own_date and re.match("i?k", analysis.shape[chunks.stop :]):
        return range(0)  # "lost the 2015 final and won the title in 2016"
    joined = analysis.words(_first(analysis, chunks.start, "c")) == ["and"]
    second = verbs.base(analysis.verb(verb).lower)
    same_day = second in _AT_ONCE and any(_is_day(analysis, at) for at in range(predicate.at + 1, chunks.start))
    told_late = (dated and second not in _OUTCOMES) or second in words.SAYING
    start = chunks.start + (analysis.shape[chunks.start] == ",")
    return told_whole(analysis, start, chunks.stop) if alike and joined and (same_day or not told_late) else range(0)


def _is_day(analysis: Analysis, chunk: int) -> bool:
    """Whether a chunk is the date of a day: "Monday", "yesterday", "3 May 2011"."""
    return analysis.shape[chunk] == "k" and _DAY.search(" ".join(analysis.words(chunk))) is not None


def _is_then(analysis: Analysis, date: int) -> bool:
    """Whether ", when" after a chunk tells what was so on the verb's day: after its date, not after "since May"."""
    before = analysis.words(date - 1)[0] if date > 0 and analysis.shape[date - 1] in "iur" else ""
    return analysis.shape[date] == "k" and _BOUNDS.isdisjoint((before, *" ".join(analysis.words(date)).split()))
