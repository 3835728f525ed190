"""What follows a verb's phrases and tells why, which or with what outcome: taken into a headline that is short.

"Voters approved a constitution" says little of one "that allowed several parties", and "Ferry sank" of one that went
down "killing 40 people". A tail is taken to the end of one of its phrases, and only if it has no date of its own and no
pronoun but that of its verb's subject: a clause with a date is an event by itself.

Measured on all open texts, of 3,435 headlines 79 have a tail or what stands at the head of their sentence (see
`fronted`); 21 more have one since it may end before a clause within it and be led by a preposition. Read by eye, none
says what its sentence does not; of 324 headlines that editors judged, 8 that said too little have one.

Since a clause may have a name beside its subject, and a second verb, a clause with "but" or a last apposition is taken
as well, some 40 more of 4,184 headlines have one; the three that read wrong at first are refused by rule.
"""

import re

from events.extract.lexicon import nouns, verbs
from events.extract.lexicon.words import RELATIVES, word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.closed import (
    objects_of_clause,
    pronouns_of,
    pronouns_of_clause,
    pronouns_of_stranger,
    told_whole,
)
from events.extract.syntax.continuative import OPENERS, continuing
from events.extract.syntax.results import came_of_it
from events.extract.syntax.samesubject import is_past, second
from events.extract.syntax.shortening import CLAUSE_OPENING, parts
from events.extract.syntax.trailing import trailing
from events.patterns import seldom

_ENDS = (
    r"(?<![io])(?=[.;u]|i?w|,(?![nclj])|,cr?v|,c(?:i?k|u|h|in(?:on)*,)|(?<!v)cr?v|,n(?:[oi]n)*(?:[lg](?:i?n)*)?(?:[.;]|i?w)|$"
    r"|,n(?:[oi]n)*v[.;]|,?cn(?:[oi]n)*(?:i?k)?(?:r?v|,i?w)|,cn[oitgln]*r?v|,?cn(?:[oi]n)*,n(?:on)*,r?v)"
)
"""A clause that follows may be left out: "after a dam burst", of one "that had leaked"."""
_ENDS_DATED = rf"(?:{_ENDS}|(?<!i)(?=i?k[.,;]))"
_PHRASES = r"[noijrtlg]*(?:(?:(?:,n(?:on)*)+,)?c[ngj][noijrtlg]*)?"
"""The phrases after a verb, with one list."""
_ASIDE = r"(?:,(?:n(?:on)*|l(?:i?[ng](?:on)*)+),)?"
"""What stands beside the subject of a clause, and goes."""
_CLAUSE = rf"n(?:r?[oi]n)*(?:cn(?:[oi]n)*)?(?:l(?:in)*|g(?:i?n(?:on)*)+)?{_ASIDE}r?v{_PHRASES}"
_BESIDE_SUBJECT = re.compile(rf"[uh]n(?:r?[oi]n)*(?P<aside>{_ASIDE})")
_RESULT = re.compile(rf",r?g[ni]{_PHRASES}{_ENDS}")
""" "..., killing 40 people"."""
_REASON = re.compile(
    rf"(?P<comma>,?)(?:i?r|n)?(?P<opener>u)(?:{_CLAUSE}(?:h{_CLAUSE}|(?<=v){_CLAUSE})?(?:u[lj]{_PHRASES})?{_ENDS}"
    rf"|[glj]{_PHRASES}{_ENDS_DATED})"
)
""" "... because the ice was thin", "when the owner learned that the ice was thin", "while crossing a river", of the
date that follows, "while disqualified"."""
_CIRCUMSTANCE = re.compile(rf",r?i[io]?n{_PHRASES}(?:wr?v{_PHRASES})?{_ENDS}")
""" "..., after an operation on her throat", "during the riots that followed the vote"."""
_QUESTION = re.compile(rf"iu{_CLAUSE}{_ENDS}")
""" "(Opened an inquiry) into why no alarm was given"."""
_BESIDES = re.compile(rf",i?wn?(?:[oi]n)*r?v{_PHRASES}{_ENDS}")
""" "..., where he joined the rebels", "in which 23 sailors died", "which led him to resign"."""
_WHICH = re.compile(rf"i?wn?(?:[oi]n)*r?v(?:h{_CLAUSE}|{_PHRASES}){_ENDS}")
""" "... that allowed several parties", "... to which it had paid a fee"."""
_SECOND = re.compile(rf",?cr?[vl][noijrtg]*(?:(?<=n)r?l(?:i?n)*)?{_ENDS_DATED}")
""" "... and set up a court", on the day of both."""
_SECOND_SAID = seldom(rf"cr?[vl][noijrtg]*{_ENDS}")
""" "(Said that she had sold the mill) and left the country"."""
_SECOND_IN_FRONT = seldom(r"cr?l[noijrtg]*(?=,n)")
""" "Arrested in May and charged with theft, (Ada Pell)"."""
_BUT = re.compile(rf",?;{_CLAUSE}(?!w){_ENDS}")
""" "..., but the parcel was sent back"."""
_BUT_NONE = seldom(rf",?;n(?:[oi]n)*{_ENDS}")
""" "(Showed two sheds) but no boats"."""
_NEVER = re.compile(rf"cr[lv][noijrtg]*(?:{_ENDS}|(?=v))")
""" "(Was finished) but never published"."""
_OPENING = frozenset(",;cinruw")
"""The kinds of chunks with which any tail begins: half the sentences have ended where one is asked for."""
_PREPOSITIONS = word_set(
    "according depending starting beginning ranging counting excluding"
    " barring considering saying adding noting meaning being having making"
)
"""Words in -ing that tell no outcome."""
_CHANGING = word_set("bringing taking raising lifting pushing reducing increasing")
_REASONS = word_set("because after before when once as if unless until although")
_MEANTIME = word_set("while when")
HOURS = word_set("hours minutes seconds moments hour minute")
_JUST = word_set("shortly soon just partly largely mainly only immediately")
_CIRCUMSTANCES = word_set("after following over during despite amid because due owing together with without at")
_WHERE = word_set("to in at from near")
_LEADING = word_set("lead result culminate")
_NOT_THEN = word_set("since until till by before after from to between")
"""Prepositions of a date that is not the day of the verb."""
CONDITIONS, _ASKED = word_set("if unless"), word_set("why how whether")
_SAID = _ASKED | word_set("who what where which")
_RELATIVES = RELATIVES - {"where"}


def tail(analysis: Analysis, predicate: Predicate, start: int) -> range:
    """The chunks of the tail at chunk `start`, right after the phrases of a verb; an empty range for none."""
    if analysis.shape[start] not in _OPENING or _is_of_main_clause(analysis, predicate, start):
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
        own, clause = pronouns_of(analysis, predicate), range(found.end("opener"), found.end())
        own = own | pronouns_of_stranger(analysis, predicate, clause)
        own = own | pronouns_of_clause(analysis, clause) | objects_of_clause(analysis, own, clause)
        return _clean(analysis, start + (found["comma"] == "," and not apart), found.end(), own)
    found = _CIRCUMSTANCE.match(analysis.shape, start)
    if found:
        told = analysis.words(start + 1)[0] in _CIRCUMSTANCES and predicate.kind != "n"
        told = told or _says_where(analysis, range(start, found.end())) or _says_in_what(analysis, start)
        return _clean(analysis, start + 1, found.end(), pronouns_of(analysis, predicate)) if told else range(0)
    found = _QUESTION.match(analysis.shape, start)
    if found:
        return (
            _clean(analysis, start, found.end(), pronouns_of(analysis, predicate))
            if analysis.words(start + 1)[0] in _ASKED
            else range(0)
        )
    found = _BESIDES.match(analysis.shape, start)
    if found and analysis.words(start + 1)[0] in OPENERS:
        return continuing(analysis, predicate, range(start, found.end()))
    found = _WHICH.match(analysis.shape, start)
    if found:
        return _which(analysis, predicate, range(start, found.end()))
    aside = (
        but_never(analysis, start)
        or _but_another(analysis, predicate, start)
        or _but_none(analysis, start)
        or trailing(analysis, predicate, start)
        or came_of_it(analysis, predicate, start)
    )
    if aside:
        return aside
    in_front = predicate.kind == "l" and predicate.at == 0 and predicate.subject is not None
    found = (_SECOND_IN_FRONT if in_front else _SECOND).match(analysis.shape, start)
    if found is None or (in_front and predicate.subject and found.end() + 1 != predicate.subject[0]):
        return range(0)
    dated = "k" in analysis.shape[:start] or "Y" in analysis.letters[: analysis.chunks[start].first]
    if dated and analysis.shape[found.end() : found.end() + 1] in ("i", "k"):
        return range(0)  # "lost the 2015 final and won the title in 2016"
    return _with_reason(analysis, second(analysis, predicate, range(start, found.end())))


def _says_where(analysis: Analysis, chunks: range) -> bool:
    """ "Opened its first route, to Lagos, in 2008": where a thing is or leads, between it and its date."""
    beside = analysis.shape[chunks.start - 1] == "n" and analysis.shape.startswith((",ik", ",k"), chunks.stop)
    placed = analysis.words(chunks.start + 1)[0] in _WHERE and analysis.last_letter(chunks.stop - 1) == "P"
    return beside and placed and len(chunks) == len(",in")


def _says_in_what(analysis: Analysis, start: int) -> bool:
    """ "Was killed in 1943, in a raid on the port": of what a thing was part, behind its date."""
    dated = analysis.shape[start - 1] == "k" and analysis.words(start + 1) == ["in"]
    return dated and analysis.shape[start + 2] == "n" and nouns.is_strong_event(analysis.noun(start + 2).lower)


def _with_reason(analysis: Analysis, second: range) -> range:
    """The chunks of "but was adjourned" with those of "when a juror fell ill", which is of it."""
    follows = bool(second) and analysis.shape.startswith("u", second.stop)
    told = analysis.verb_before(second.stop) if follows else None
    reason = tail(analysis, told, second.stop) if told is not None else None
    return range(second.start, reason.stop) if reason else second


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
    return (opener in _REASONS and then) or (opener == "while" and not found["comma"])


def without_aside(analysis: Analysis, chunks: range) -> list[int]:
    """The chunks of a tail but for what stands beside its clause's subject: "after the clerk, Ada Pell, spoke"."""
    beside = [
        range(found.start("aside"), found.end("aside"))
        for found in _BESIDE_SUBJECT.finditer(analysis.shape, chunks.start, chunks.stop)
    ]
    return [at for at in chunks if not any(at in aside for aside in beside)]


def is_condition(analysis: Analysis, chunks: range) -> bool:
    """Whether a tail says on what a thing to come depends: without it the headline would be untrue."""
    return bool(chunks) and analysis.words(chunks.start + (analysis.shape[chunks.start] == ","))[0] in CONDITIONS


def _first(analysis: Analysis, start: int, kind: str) -> int:
    return analysis.shape.index(kind, start)


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
    return told_whole(analysis, chunks.start, chunks.stop, pronouns_of(analysis, predicate) & {"its", "their"})


def _but_another(analysis: Analysis, predicate: Predicate, start: int) -> range:
    """The chunks of ", but the parcel was sent back", which tells what came of what is told."""
    found = _BUT.match(analysis.shape, start)
    opener = start + (analysis.shape[start] == ",")
    if found is None or analysis.words(opener) != ["but"] or predicate.role == "relative":
        return range(0)
    verb = _first(analysis, start, "v")
    told = told_whole(analysis, start, found.end(), pronouns_of(analysis, predicate))
    return told if is_past(analysis, verb) else range(0)


def _but_none(analysis: Analysis, start: int) -> range:
    """The chunks of "but no boats"; an empty range where nothing is said to lack."""
    found = _BUT_NONE.match(analysis.shape, start)
    opener = start + (analysis.shape[start] == ",")
    lacks = found is not None and analysis.words(opener) == ["but"] and analysis.words(opener + 1)[0] in ("no", "not")
    return told_whole(analysis, opener, found.end()) if found is not None and lacks else range(0)


def _is_then(analysis: Analysis, date: int) -> bool:
    """Whether ", when" after a chunk tells what was so on the verb's day, after its date; after "since May", what is so
    since then ("has been falling since the bridge was closed", but no "had burned since")."""
    before = analysis.words(date - 1)[0] if date > 0 and analysis.shape[date - 1] in "iur" else ""
    verb = analysis.verb_before(date)
    lasting = verb is not None and analysis.words(verb.at)[0] in ("has", "have")
    apart = _NOT_THEN if before == "since" and not lasting else _NOT_THEN - CLAUSE_OPENING
    return analysis.shape[date] == "k" and apart.isdisjoint((before, *" ".join(analysis.words(date)).split()))
