"""Dates in parentheses: of the event noun or the work before them, of each subject of a list, or of a life."""

import re

from events.extract.anchors import states
from events.extract.lexicon import kinds, nouns, participles, verbs
from events.extract.lexicon.countries import country
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import NEAREST, Anchor
from events.extract.syntax.verbchains import clause_verb_after
from events.patterns import seldom

_LIFE = seldom(r"\(k[-;,]k$")
"""Two days, which `ranges` leaves apart where they are a life."""
BEING = frozenset({"be", "is", "was", "were", "become", "emerge", "have", "remain"})
""" "Became a free country with a modern constitution (1875)": what it had from then on."""
_REIGNED = word_set("ruled reigned governed served played")
"""What somebody did, who stands before the parentheses: "Queen Ana (ruled 1750-72)"."""
_COUNTS = word_set("estimate estimates est census figure figures data survey count projection forecast")
"""What a figure is by, after its year: "41,000 people (2019 estimate)"."""
_PARTICIPLE = seldom(r"\(r?l[ir]*(?:n[ir]*)?k(?:[,c]+i?k)*$")
""" "(built in 1734", "(destroyed by fire in May 1944"."""


def in_parentheses(shape: str, date: int) -> bool:
    """Whether the chunk `date` stands in parentheses."""
    before, after = shape[:date], shape[date:]
    return before.count("(") > before.count(")") and ")" in after


def find_in_parentheses(analysis: Analysis, date: int) -> Anchor | str:
    """The anchor of a date in parentheses, or why it has none: "the modern constitution (1875)", "Germany (1876) and
    Britain (1879) recognised ..."."""
    opening = analysis.shape.rindex("(", 0, date)
    owner = opening - 1
    inside = analysis.shape[opening : analysis.shape.index(")", date)]
    life = _life(analysis, opening, inside, date)
    if life is not None:
        return life
    done = _done_to_owner(analysis, opening, inside, date) or states.in_parentheses(analysis, opening, date)
    if done is not None:
        return done
    if analysis.shape[date + 1] == "n" and analysis.noun(date + 1).lower in _COUNTS:
        return "of when a figure is, not what happened"
    if "v" in inside:
        return "the date of a clause in parentheses"
    if owner < 0 or analysis.shape[owner] != "n":
        return "a date in parentheses after no noun"
    if nouns.is_event(analysis.noun(owner).lower):
        return Anchor(rule="parenthesis after an event noun", noun=owner)
    was = _role_of_a_name(analysis, owner)
    if was is not None:
        return was
    following = next(
        (item for item in analysis.predicates if item.subject and item.subject[0] <= owner <= item.subject[1]), None
    )
    if following and inside == "(k"[: len(inside)] and _is_work(analysis, owner, date):
        return Anchor(rule="parenthesis after a noun", predicate=following, certain=False)
    if inside == "(k" and (told := _of_beginning(analysis, owner, date, following)) is not None:
        return told
    if following and following.subject:
        dates = analysis.shape[following.subject[0] : following.at].count("k")
        if dates > 1:
            return Anchor(
                rule="dates in parentheses, one for each subject", predicate=following, subject=(owner, owner)
            )
        return "a date in parentheses after a name: a life or a term"
    if analysis.last_letter(owner) == "P":
        return "a date in parentheses after a name: a life or a term"
    verb = analysis.verb_before(owner)
    if verb is None:
        return "a date in parentheses, with no verb"
    if analysis.last_letter(owner) == "q":  # "for six years (1808-14)"
        return Anchor(rule=NEAREST, predicate=verb)
    if analysis.words(owner - 1)[0] == "with" and verbs.base(analysis.verb(verb.at).lower) in BEING and verb.subject:
        return Anchor(rule="parenthesis after a noun", noun=owner, subject=verb.subject)
    return Anchor(rule="parenthesis after a noun", predicate=verb, reach=owner, certain=False)


def _role_of_a_name(analysis: Analysis, owner: int) -> Anchor | None:
    """ "Vik, twice the champion (in 2018 and 2019), won": when the person named before was that."""
    apposed = re.search(r"n,r?$", analysis.shape[:owner])
    if apposed is None or kinds.person_gender(analysis.noun(owner).lower) is None:
        return None
    name = apposed.start()
    if analysis.last_letter(name) != "P" or analysis.last_letter(owner) != "N":
        return None
    role = Predicate(at=owner, kind="s", role="state", subject=(name, name))
    return Anchor(rule=states.RULE, predicate=role)


def _life(analysis: Analysis, opening: int, inside: str, date: int) -> Anchor | None:
    """ "Ada Pell (4 May 1911 – 3 June 1990)", "Ada Pell (born 1911)": a birth, a death."""
    owner = opening - 1
    if owner < 0 or analysis.last_letter(owner) != "P":
        return None
    before = analysis.tokens[analysis.chunks[opening].last].end, analysis.tokens[analysis.chunks[date].first].start
    told = analysis.text[slice(*before)].strip(" .").removesuffix(" on")
    said = {"born": "was born", "b": "was born", "died": "died", "d": "died"}.get(told)
    pair = _LIFE.match(inside)
    if said is None and pair is not None:
        said = "was born" if date == opening + 1 else "died"
    if said is None:
        return None
    return Anchor(
        rule="dates of a life", predicate=Predicate(at=date, kind="s", role="state", subject=(owner, owner), word=said)
    )


def _done_to_owner(analysis: Analysis, opening: int, inside: str, date: int) -> Anchor | None:
    """ "The mill (built in 1734) is empty", "the church (closed 1987)": a participle is of the noun before it."""
    owner = opening - 1
    if owner < 0 or analysis.shape[owner] != "n" or not _PARTICIPLE.match(inside[: date + 1 - opening]):
        return None
    chain = re.search(r"(?<![io])n(?:[io]n)+$", analysis.shape[:opening])
    named = analysis.last_letter(owner) == "P"
    thing = chain is not None and named and analysis.last_letter(chain.start()) == "N"
    whole = (chain.start(), owner) if chain is not None and thing else (owner, owner)
    verb = next(at for at in range(opening + 1, date) if analysis.shape[at] == "l")
    past = analysis.verb(verb).lower
    acts = past in participles.NEVER_REDUCED or (past in _REIGNED and analysis.words(verb + 1) != ["by"])
    done = Predicate(at=verb, kind="l", role="participle", subject=whole, word=past if acts else "")
    return Anchor(rule="participle in parentheses", predicate=done)


def _of_beginning(analysis: Analysis, owner: int, date: int, following: Predicate | None) -> Anchor | None:
    """ "A new constitution (1991) allowed parties": when the thing began; "Under Governor Hale (1735-46), the port
    grew": when the person was in office."""
    rule, named = "parenthesis after a noun", analysis.last_letter(owner) == "P"
    if named:
        term = re.search(r"(?:^|[;.])in$", analysis.shape[: owner + 1])
        if term is None or analysis.words(owner - 1)[-1] not in ("under", "during"):
            return None
        verb = clause_verb_after(analysis, date)
        return Anchor(rule=rule, predicate=verb, certain=False) if verb is not None else None
    first = analysis.words(owner)[0]
    thing = first in ("a", "an") and not kinds.is_person(analysis.noun(owner).lower)
    alone = analysis.shape.count("k") == 1
    return Anchor(rule=rule, predicate=following, certain=False) if following and thing and alone else None


def _is_work(analysis: Analysis, owner: int, date: int) -> bool:
    """ "Salt Road (1986) made her name": one year after a name that is no country's is when a work came out."""
    chunk = analysis.chunks[owner]
    name = analysis.text[analysis.tokens[chunk.first].start : analysis.tokens[chunk.last].end]
    year = analysis.tokens[analysis.chunks[date].first]
    return analysis.letters[chunk.last] == "P" and year.text.isdigit() and not country(name) and len(name.split()) > 1
