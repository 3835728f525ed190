"""Whose verb a date has where the subject stands behind it: "only in 1972 were women allowed to vote", "not until 1954
did the colony get a parliament", "there followed a war in 1803".
"""

import re

from events.extract.lexicon import verbs
from events.extract.lexicon.words import BEFORE_SUBJECT, word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import ABOUT_THE_DATE, Anchor
from events.extract.syntax.number import was

_COMING = word_set("came followed")
_ON_A_DATE = word_set("in on at during until till")
_RESTRICTED = re.compile(r"r(?P<when>[iu]?)k,?(?P<auxiliary>v)(?P<who>n(?:[oi]n)*)(?P<did>[vlt])")
_CAME = re.compile(r"(?:r,?)?(?:ik,?)?r?(?P<came>v)(?:,?ik,?)?(?P<who>n(?:[oi]n)*)")


def find_inverted(analysis: Analysis, date: int) -> Anchor | None:
    """The anchor of a date in a main clause whose verb stands before its subject; None for any other."""
    return _restricted(analysis, date) or _came(analysis, date)


def _restricted(analysis: Analysis, date: int) -> Anchor | None:
    """ "Only in 1972 were women allowed", "not until 1954 did the colony get": told in the order of a plain clause."""
    opening = analysis.tokens[0].lower
    found = _RESTRICTED.match(analysis.shape) if opening in ("only", "not") else None
    if found is None or not date < found.start("auxiliary"):
        return None
    when = analysis.words(1)[0] if found["when"] else "on"
    if when not in _ON_A_DATE or (opening == "not") != (when in ("until", "till")):
        return None
    auxiliary, at = " ".join(analysis.words(found.start("auxiliary"))), found.start("did")
    verb = analysis.verb(at).lower
    bare = analysis.letters_of(at) in ("F", "B")  # "did the council (approve)", "(get)"
    if verb == "been" or auxiliary not in BEFORE_SUBJECT or (auxiliary == "did") != bare:
        return None
    who = (found.start("who"), found.end("who") - 1)
    if auxiliary in ("was", "were") or analysis.words(at)[0] == "been":
        told = f"{was(analysis, who)} {verb}"
    else:
        told = verbs.past_of_base(verb) if auxiliary == "did" else verbs.past_tense(verb)
    predicate = Predicate(at=at, kind="v", role="main", subject=who, word=told)
    return Anchor(rule=ABOUT_THE_DATE, predicate=predicate) if told else None


def _came(analysis: Analysis, date: int) -> Anchor | None:
    """ "In 1911 came a second flood", "there followed a war in 1803"."""
    found = _CAME.match(analysis.shape)
    if found is None or not re.match(r"(?:,?ik)?[,.;]|$", analysis.shape[found.end() :]):
        return None
    came = found.start("came")
    late = date > found.end() + 1
    if late or found.start() == came or analysis.letters_of(came) != "V" or analysis.verb(came).lower not in _COMING:
        return None
    who = (found.start("who"), found.end("who") - 1)
    predicate = Predicate(at=who[1], kind="v", role="main", subject=who, word=analysis.verb(came).lower)
    return Anchor(rule=ABOUT_THE_DATE, predicate=predicate)
