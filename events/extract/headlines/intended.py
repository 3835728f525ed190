"""What an agreement, an attempt or a request is to do, of which the one such verb before tells: "agreement to share the
catch", "first attempt to merge", "deal to buy a rival", "talks on joining the league"."""

import re

from events.extract.coreference.references import Resolver
from events.extract.headlines import contents
from events.extract.headlines.toldbefore import clauses, inside, only_verb, sufferer, with_object, words_of
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.rendering import genitive, render
from events.sentences import Span

_BY_VERB = {
    **dict.fromkeys(("agreement", "deal", "pact", "accord"), ("agree",)),
    **dict.fromkeys(("plan", "plans", "idea", "scheme"), ("plan", "intend", "want", "propose")),
    **dict.fromkeys(("promise", "pledge"), ("promise", "pledge", "vow")),
    **dict.fromkeys(("attempt", "bid"), ("attempt", "try", "seek")),
    "decision": ("decide", "vote"),
    "offer": ("offer",),
    "proposal": ("propose",),
    "threat": ("threaten",),
    "vote": ("vote",),
    "refusal": ("refuse",),
}
"""What is to be done, by which verbs with an infinitive: "agreement to share the catch"."""

_ANY_WILL = ("agree", "attempt", "decide", "hope", "intend", "plan", "seek", "try", "vote", "want")
"""What an attempt told by its number is a first or second one of: "agreed to merge. A first attempt"."""

_ASKED = {
    "request": ("ask", "apply"),
    "appeal": ("appeal", "call"),
    "call": ("call",),
    "application": ("apply",),
    **dict.fromkeys(("motion", "petition"), ("ask", "call")),
}
"""What was asked for, and by which verbs with "for" or an infinitive."""

_SEEKING = ("seek",)
"""What tells of what was asked for where no verb of asking does: "sought to try Hale, but a judge rejected that
request"."""

SIGNED = word_set("agreement deal pact accord treaty truce ceasefire")
_SIGNING = word_set("sign reach conclude strike")
_DEALS = word_set("deal transaction")
_BUYING = word_set("buy acquire purchase sell")
_FUTURE = word_set("will would")

_WORKS = word_set("work project programme program")
_MAKING = word_set(
    "build rebuild replace install repair restore renovate fit construct extend widen strengthen demolish relocate"
    " upgrade electrify drain dredge"
)
"""What is work on a thing."""
_GOING_ON = word_set(
    "begin start stop complete finish put schedule postpone delay suspend cost resume halt end cancel drop abandon plan"
)
"""What is said of work, and not of a painter's work."""

TALKS = word_set("talks negotiations")
"""What is held on joining what was applied for."""


def of_what_intent(analysis: Analysis, chunk: int, noun: str, words: str, resolver: Resolver) -> str:
    """The noun told in `words` with what is to be done, or was asked for; "" where nothing is clear."""
    if noun in TALKS:
        return _on_joining(analysis, chunk, words, resolver)
    if noun == "merger":
        return _merging(analysis, chunk, words, resolver)
    if noun in _WORKS:
        return _working(analysis, chunk, words, resolver)
    told = contents.content(analysis, chunk, noun, words, resolver)
    if told:
        return told
    verbs = _ANY_WILL if noun == "attempt" and words != noun else _BY_VERB.get(noun, ())
    if noun in _ASKED and words == noun:
        return _asked(analysis, chunk, noun, resolver)
    done = _infinitive(analysis, chunk, noun, verbs, resolver) if verbs else ""
    if not done and noun in _DEALS:
        done = _buying(analysis, chunk, resolver)
    return f"{words} {done}" if done else ""


def is_known(noun: str) -> bool:
    """Whether a noun is of something that is to be done or was asked for."""
    known = noun in _BY_VERB or noun in _ASKED or noun in _DEALS | _WORKS or noun in TALKS or noun == "merger"
    return known or contents.is_known(noun)


def is_asked_for(noun: str) -> bool:
    """Whether a noun is of what was asked for."""
    return noun in _ASKED


def _asked(analysis: Analysis, chunk: int, noun: str, resolver: Resolver) -> str:
    """ "Request for barriers", of "the council asked for barriers"; "for Hale's removal", of "his"; "to close the
    gate", of "asked a court to close the gate", "sought to close the gate"."""
    asking = only_verb(analysis, chunk, "vtg", _ASKED[noun], resolver)
    found = asking or only_verb(analysis, chunk, "vtg", _SEEKING, resolver)
    if found is None:
        return ""
    where, verb, told = found
    at = verb.at + 1
    asked = where.predicate_at(at + where.shape[at : at + 1].count("n"))
    if asked is not None and asked.kind == "t":
        done = with_object(where, asked, [*range(where.chunks[asked.at].first, where.chunks[asked.at].last + 1)])
        return f"{noun} {done}" if done else ""
    if where.shape[at : at + 2] != "in" or where.words(at) != ["for"] or set(where.letters_of(at + 1)) & set("XYKG"):
        return ""
    if where.first_letter(at + 1) == "S":
        owner = told.resolve(where, at + 1)
        owned = " ".join(where.words(at + 1)[1:])
        return f"{noun} for {genitive(where, owner)} {owned}" if owner[:1].isupper() else ""
    return f"{noun} for {render(where, [*range(where.chunks[at + 1].first, where.chunks[at + 1].last + 1)]).lower()}"


def _infinitive(analysis: Analysis, chunk: int, noun: str, verbs: tuple[str, ...], resolver: Resolver) -> str:
    """ "To sell the hall", of "the city wanted to sell the hall": of what the one such verb tells."""
    found = only_verb(analysis, chunk, "vt", verbs, resolver)
    if found is None:
        return ""
    where, verb, _ = found
    since = analysis.text[where.start : analysis.span(chunk)[0]]
    if re.search(rf"\b(?:an?|another|new) (?:[\w-]+ ){{0,3}}?{noun}\b", since):
        return ""
    done = next((item for item in where.predicates if item.kind == "t" and item.governor == verb.at), None)
    if done is None or "n" in where.shape[verb.at + 1 : done.at]:
        return ""
    return with_object(where, done, [*range(where.chunks[done.at].first, where.chunks[done.at].last + 1)])


def _buying(analysis: Analysis, chunk: int, resolver: Resolver) -> str:
    """ "To buy its rival Tarn", of "Orbix said it would buy its rival Tarn": of the one purchase that is to come."""
    told = [
        (where, item)
        for where, item, _ in clauses(analysis, chunk, resolver)
        if item.kind in "vt" and base(where.verb(item.at).lower) in _BUYING
    ]
    if len(told) != 1:
        return ""
    where, verb = told[0]
    planned = verb.kind == "t" or not _FUTURE.isdisjoint(where.words(verb.at))
    after = where.shape[verb.at + 1 : verb.at + 2] == "n"
    return with_object(where, verb, ["to", base(where.verb(verb.at).lower)]) if planned and after else ""


def between(analysis: Analysis, chunk: int, noun: str, resolver: Resolver) -> str:
    """ "Between Norland and Kolvia", of "Norland and Kolvia signed an agreement"."""
    found = only_verb(analysis, chunk, "v", _SIGNING, resolver)
    if found is None or found[1].subject is None:
        return ""
    where, verb, _ = found
    signed = where.shape[verb.at + 1 : verb.at + 2] == "n" and where.noun(verb.at + 1).lower == noun
    several = _several(where, verb.subject) if signed and verb.subject is not None else ""
    return f"between {several}" if several else ""


def _merging(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "Merger of Orbix and Tarn", of "Orbix and Tarn agreed to merge": with the names of the two; "" for others."""
    found = only_verb(analysis, chunk, "vt", ("merge",), resolver)
    if found is None:
        return ""
    where, verb, _ = found
    governor = where.predicate_at(verb.governor) if verb.governor is not None else None
    subject = verb.subject or (governor.subject if governor is not None else None)
    several = _several(where, subject) if subject is not None else ""
    return f"{words} of {several}" if several else ""


def _working(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "Work to replace the steel supports", of "engineers recommended replacing the steel supports": to do what the
    one such verb of the clauses right before tells, where the work is said to begin, to stop or to be planned; what
    only a relative clause tells ("the bridge, which was built in 1968") is none."""
    verb = analysis.predicate_of(chunk)
    known = words in _WORKS and analysis.words(chunk)[0] in ("the", "that")
    if not known or verb is None or base(analysis.verb(verb.at).lower) not in _GOING_ON:
        return ""
    found = only_verb(analysis, chunk, "vltg", _MAKING, resolver)
    here = any(item.at < chunk and item.kind == "v" for item in analysis.predicates)
    nearest = analysis if here else next(iter(resolver.before()), None)
    if found is None or found[0] is not nearest or found[1].role == "relative":
        done = contents.set_to_work(analysis, chunk, nearest, resolver) if nearest is not None else ""
        return f"{words} {done}" if done else ""
    where, told, by = found
    done = base(where.verb(told.at).lower)
    if where.shape[told.at + 1 : told.at + 2] == "n":
        return f"{words} {with_object(where, told, ['to', done])}".rstrip() if where.last_letter(told.at) != "L" else ""
    befallen = sufferer(where, told)
    thing = words_of(where, befallen, by) if befallen is not None and befallen[0] == befallen[1] else ""
    return f"{words} to {done} {thing}" if thing else ""


def _several(analysis: Analysis, subject: Span) -> str:
    """ "Orbix and Tarn", "the two banks": two names, or some who are counted; "" for others."""
    first, last = subject
    text = analysis.text[analysis.span(first)[0] : analysis.span(last)[1]]
    if analysis.shape[first : last + 1] == "ncn":
        return "" if any(analysis.letters_of(at).strip("P") for at in subject) else text
    counted = first == last and re.fullmatch("D?Q[JN]*N", analysis.letters_of(first))
    return f"{text[:1].lower()}{text[1:]}" if counted else ""


def meeting(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "Second meeting of the two ministers", "of Ada Pell and Tom Orr", whom the one such verb tells to have met."""
    found = only_verb(analysis, chunk, "v", ("meet",), resolver)
    if found is None or analysis.words(chunk) in (["meeting"], ["a", "meeting"]):
        return ""
    where, verb, told = found
    subject, other = verb.subject, verb.at + 1
    if subject is None or where.shape[other : other + 1] != "n":
        many = _several(where, subject) if subject is not None else ""
        return f"{words} of {many}" if many else ""
    two = [words_of(where, subject, told), words_of(where, (other, other), told)]
    named = all(one[:1].isupper() for one in two) and "c" not in where.shape[other + 1 : other + 2]
    return f"{words} of {' and '.join(two)}" if named else ""


def decided(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "Decision to reject the plan", of "the council rejected the plan": of the one such thing that the clauses before
    it in its sentence, or else the sentence before, tell that somebody did."""
    if words != "decision" or analysis.words(chunk)[0] not in ("the", "that", "this"):
        return ""
    nearest = next(iter(resolver.before()), None)
    own = None if analysis.predicate_of(chunk) else analysis.verb_before(chunk)
    here = [item for item in analysis.predicates if item.kind == "v" and item.at < (own.at if own else chunk)]
    where = analysis if here else nearest
    told = here or ([item for item in nearest.predicates if item.kind == "v"] if nearest is not None else [])
    if where is None:
        return ""
    told = [item for item in told if _rules(where, item)]
    if len(told) != 1:
        return ""
    done = with_object(where, told[0], ["to", base(where.verb(told[0].at).lower)])
    return f"{words} {done}" if done else ""


def _rules(analysis: Analysis, verb: Predicate) -> bool:
    """Whether a verb tells that somebody decided something: "rejected the plan"."""
    plain = verb.subject is not None and set(analysis.letters_of(verb.at)) <= {"V", "A", "L"}
    return plain and analysis.shape[verb.at + 1 : verb.at + 2] == "n" and base(analysis.verb(verb.at).lower) in _RULING


_RULING = word_set(
    "approve reject prohibit ban block bar refuse deny allow permit authorise authorize suspend expel impose grant"
    " revoke lift cancel scrap postpone disqualify acquit annul overturn uphold close reopen dismiss sack rename raise"
)
"""What a body decides by doing it."""


def _on_joining(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "Talks on joining the league", of "Norland applied to join the league", or "for membership of" it."""
    found = only_verb(analysis, chunk, "v", ("apply",), resolver)
    if found is None:
        return ""
    where, verb, _ = found
    at = verb.at + 1
    join = next((item for item in where.predicates if item.at == at and item.kind == "t"), None)
    if join is not None and base(where.verb(at).lower) == "join":
        told = with_object(where, join, [])
        return f"{words} on joining {told}" if told else ""
    if where.shape[at : at + 4] == "inon" and where.words(at) == ["for"] and where.noun(at + 1).lower == "membership":
        first, last = where.chunks[at + 2].first, where.chunks[at + 3].last
        return f"{words} on membership {inside(where, [*range(first, last + 1)])}"
    return ""
