"""What stands between a verb's phrases and is no part of them: where it was said, a region after its town, a date, a
name or a role beside a noun. A headline goes on after it."""

import re
from collections.abc import Sequence

from events.extract.lexicon import kinds, speech, verbs, words
from events.extract.syntax import completion
from events.extract.syntax.analysis import NEAR, Analysis, Predicate
from events.extract.syntax.regions import after_region
from events.extract.syntax.superlatives import superlative_since
from events.patterns import seldom

_STATEMENT = re.compile(r"(?:i?k)*in(?:l(?:in)*)?(?:i?k)*h")
_ENCLOSED = seldom(r",(?:i?k|[lwg][^,;]*),(?=r?v)|,i[^,;v]*,(?=n)|,i?k,|,n,(?=r?v)")
"""What stands between the subject of a clause that is told and its verb, or before both."""

_BESIDE = re.compile(
    r"(?P<mark>[,-])r?n(?:[oi]n)*(?:,n(?:[oi]n)*)*(?:,?cn(?:[oi]n)*)?(?P=mark)(?=[tij])|,(?:n(?:on)*|i?r?(?:[gl][^,;v]*|in(?:on)*)),(?=[tij])"
)
""" "Tom Hale - a former mayor, and a writer - as", "a fisherman, Peder Lie, to lend", "found Hale, a clerk, guilty"."""

_MEANWHILE = re.compile(r",(?:u[gli][noijr]*|i[gn][noi]*),(?=in)")
""" "(Was deposed in May), while attending a wedding abroad, (by a colonel)"."""

_DATE_APART = re.compile(r",[ir]*[kd],(?=[itonj])")
""" "Would lead, fourteen years later, to"."""

_SAID_APART = re.compile(r",(?:i(?:k|n(?:on)*)|[nkd])+,(?=h)")
""" "Had learned, over six weeks in March, that"."""

_SAID_THERE = re.compile(r"v(?:in(?:on)*)*$")
""" "Announced on television(, on 6 May, that)"."""

_RESOLVED_APART = re.compile(r",i(?:g?n)(?:[oi]n)*(?:i?k)?,(?=t)")
""" "Voted on Monday, by 210 to 14, to (strike)", "agreed, after a long debate, to"."""

_ALONE = words.word_set("outside inside aboard ashore below underneath")
"""Prepositions that tell by themselves where one goes."""
_GOING_OVER = words.word_set("take hand sign carry hold move")
"""What "over" completes, where it is no length of time."""
EXCEPTING = words.word_set("except excepting bar barring excluding")
"""What takes a part from a date before it: "every year since 2016 except one"."""

_YEAR = seldom(r"\d{4}$")

_ONSETS = words.word_set("begin start break erupt end open close")
_TIMES = words.word_set("years year months month period decade season night morning evening afternoon")


_PART_OF_TIME = re.compile(r"i[rn]ok")
_SHARES = words.word_set("most much some part all half whole bulk remainder rest majority")
"""How much of a time something lasted: "(relied) for most of the 1990s (on a loan)"."""


def after_date(analysis: Analysis, start: int) -> int:
    """Chunk after a date that a preposition leads to ("in 1949", "up to 1949", "in the years 1949", "for part of
    1949"), else `start`."""
    shape = analysis.shape
    if shape[start - 1 : start + 2] == "kin" and analysis.words(start)[-1] in EXCEPTING:
        return start + 2
    if _PART_OF_TIME.match(shape, start) and analysis.words(start + 1)[-1] in _SHARES:
        return start + 4
    at = start + 2 if shape[start : start + 4] == "irik" else start
    while at < len(shape) and shape[at] == "i":
        at += 1
    if shape[at : at + 2] == "nk" and _names_a_time(analysis, at):
        at += 1
    return at + 1 if shape[at : at + 1] in ("k", "d") and shape[start] == "i" else start


def is_first_since(analysis: Analysis, start: int) -> bool:
    """ "Raised its rate for the first time (since 1971)", "the first such vote since 2014": what is not so without its
    year."""
    dated = analysis.shape[start : start + 2] == "ik" and analysis.words(start) == ["since"]
    if not dated or _YEAR.search(analysis.words(start + 1)[-1]) is None:
        return False
    return superlative_since(analysis, start, start + 1)


def reaches_past_clause(analysis: Analysis, told: Predicate, verb: int, start: int) -> bool:
    """ "Bringing the total since the flood began in March (to 44)": nothing begins "to" something."""
    inner = told.role == "subordinate" and analysis.shape[start - 1] == "k"
    return inner and analysis.words(start) == ["to"] and verbs.base(analysis.verb(verb).lower) in _ONSETS


def is_particle_before_date(analysis: Analysis, start: int) -> bool:
    """ "Handed in last November", "brought in this week": no such date has "in" before it; and "took over last May",
    "stepped outside in May"."""
    if analysis.words(start)[0] in _ALONE and re.match("ii?k", analysis.shape[start:]):
        return analysis.shape[start - 1 : start] in ("v", "t", "g")
    if analysis.shape[start - 1 : start + 2] not in ("vik", "tik", "gik"):
        return False
    took = verbs.base(analysis.verb(start - 1).lower) in _GOING_OVER and analysis.words(start) == ["over"]
    return (took or analysis.words(start) == ["in"]) and analysis.words(start + 1)[0].startswith(NEAR)


def is_of_another_time(analysis: Analysis, start: int) -> bool:
    """ "(On Monday the state agreed to exempt land) planted before 1990": which, by a time that is not the verb's."""
    shape = analysis.shape
    if shape[start - 1 : start + 3] != "nlik" or "k" not in shape[: start - 1]:
        return False
    return analysis.words(start + 1)[0] in ("before", "after", "since") and "v" not in shape[start + 3 :]


def _names_a_time(analysis: Analysis, chunk: int) -> bool:
    """ "the years", "the month" before a date, "a wet" before a summer, but not "(for) five weeks", which tells how
    long, nor "(put its staff on) reduced hours"."""
    bare = not analysis.letters_of(chunk).strip("DRJ")
    if bare and re.match(r"(?:summer|winter|spring|autumn)\D*\d{4}", analysis.words(chunk + 1)[0]):
        return True
    last = analysis.chunks[chunk].last
    opener = analysis.words(chunk - 1)[0]
    lasting = opener == "on" or (opener == "for" and analysis.words(chunk)[0] != "the")
    return (analysis.letters[last] == "q" and not lasting) or analysis.tokens[last].lower in _TIMES


def over_statement(analysis: Analysis, at: int) -> int:
    """The chunk of "that" in "warned in a statement issued on Monday that ...": where it was said goes; else `at`."""
    found = _STATEMENT.match(analysis.shape, at)
    place = analysis.shape.find("n", at)
    told = found is not None and analysis.noun(place).lower in speech.OCCASIONS | completion.STATEMENTS
    return found.end() - 1 if found is not None and told else at


def end(analysis: Analysis, start: int, *, clause: bool, completed: Sequence[str], controls: bool, dated: bool) -> int:
    """The chunk after what a comma or a dash at `start` sets apart, `start` where the phrases end there. `clause`: a
    subject waits for its verb; `completed`: the prepositions that the verb needs; `controls`: its object is to do
    something; `dated`: a comma after a date goes out with it."""
    shape = analysis.shape
    enclosed = _ENCLOSED.match(shape, start) if clause else None
    if enclosed:
        return enclosed.end()
    there = shape.startswith(",", start) and _SAID_THERE.search(shape[:start])
    said = _SAID_APART.match(shape, start) if there else None
    said = said or (_RESOLVED_APART.match(shape, start) if _is_resolved(analysis, start) else None)
    if said:
        return said.end()
    apart = _DATE_APART.match(shape, start)
    if apart and (shape[apart.end() : apart.end() + 1] in tuple("ito") or shape[start - 1] == "v"):
        return apart.end()
    over_region = after_region(analysis, start) if shape[start : start + 1] == "," else start
    if over_region > start:
        return over_region
    if shape[start - 2 : start + 2] == ",n,t" and controls:
        return start + 1
    beside = _BESIDE.match(shape, start)
    if beside and shape[start - 1] == "n" and _is_needed(analysis, beside.end(), completed, controls=controls):
        return beside.end()
    meanwhile = _MEANWHILE.match(shape, start)
    if meanwhile and "by" in completed and _is_by_somebody(analysis, meanwhile.end()):
        return meanwhile.end()
    return start + 1 if dated and _closes_a_date(analysis, start) else start


def _is_by_somebody(analysis: Analysis, chunk: int) -> bool:
    """ "By a colonel", "by Norland"; not "by four votes", "by Monday"."""
    named = analysis.last_letter(chunk + 1) == "P" or kinds.can_act(analysis.noun(chunk + 1).lower)
    return analysis.words(chunk) == ["by"] and named


def _is_resolved(analysis: Analysis, start: int) -> bool:
    """ "Voted on Monday, ...": whether a comma stands right after a verb of resolving, or its date."""
    if not analysis.shape.endswith(("v", "vk", "vik"), 0, start):
        return False
    return verbs.base(analysis.verb(analysis.shape.rindex("v", 0, start)).lower) in verbs.TAKES_INFINITIVE


def _is_needed(analysis: Analysis, chunk: int, completed: Sequence[str], *, controls: bool) -> bool:
    if analysis.shape[chunk] == "t":
        return controls
    if analysis.shape[chunk] == "j":
        judged = analysis.predicate_before(chunk)
        while judged is not None and judged.kind == "l":
            judged = analysis.predicate_before(judged.at)
        return judged is not None and verbs.base(analysis.verb(judged.at).lower) in speech.JUDGING_SO
    return analysis.words(chunk)[0] in completed


def _closes_a_date(analysis: Analysis, start: int) -> bool:
    """The comma after a date that goes out with it: "voted on June 23, 2016, to leave"; not "sold in 2004, to be
    renamed", which came later."""
    if not start or analysis.shape[start - 1] != "k":
        return False
    within = "," in analysis.tokens[analysis.chunks[start - 1].first].text
    following = analysis.shape[start + 1 : start + 2]
    follows = following == "t" and analysis.words(start + 1)[:2] != ["to", "be"]
    return analysis.shape[start] == "," and (follows or (within and following == "i"))


def is_in_saying(analysis: Analysis, told: Predicate) -> bool:
    """ "Recalled in a memoir published in 1988 that ...": a participle between a saying and what was said."""
    saying = analysis.predicate_at(told.governor) if told.role == "participle" and told.governor is not None else None
    if (
        saying is None
        or saying.at > told.at
        or verbs.base(analysis.verb(saying.at).lower) not in speech.SAYING | {"recall"}
    ):
        return False
    return verbs.base(analysis.verb(told.at).lower) not in speech.SAYING
