"""What was asked for, proposed or supposed, as the noun that takes it up is told with: "request to share the prize", of
"asked that the prize be shared"; "idea that a stone had struck the dish", of "suspected that a stone had struck it".

A clause in the passive is told by the infinitive of its verb, which is shorter and names nobody who acts; one in the
active as it stands.
"""

from events.extract.coreference.references import Resolver
from events.extract.headlines.toldbefore import clear, only_verb, with_object
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import OBLIGING, word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.rendering import Piece
from events.patterns import seldom

_ASKED = {
    "request": word_set("ask request apply seek"),
    "demand": word_set("demand insist"),
    "proposal": word_set("propose suggest recommend ask call urge"),
    "recommendation": word_set("recommend advise"),
    "suggestion": word_set("suggest propose"),
    "motion": word_set("ask call propose demand move"),
    **dict.fromkeys(("plan", "idea", "scheme"), word_set("propose suggest recommend")),
    **dict.fromkeys(("call", "appeal", "petition"), word_set("call ask demand appeal urge")),
}
"""What is to be done, by the verbs that tell what that is."""
_SETTING = word_set("recommend order propose approve plan require demand")
"""What leads to work."""
_SUPPOSED = {
    **dict.fromkeys(
        ("idea", "theory", "hypothesis", "suspicion", "assumption", "notion", "belief", "suggestion"),
        word_set("suspect believe think assume suppose suggest argue"),
    ),
    **dict.fromkeys(("claim", "allegation", "accusation"), word_set("claim allege")),
    "rumour": word_set("say report claim"),
    "warning": word_set("warn"),
}
"""What may be so, by the verbs that tell what that is."""

_FOR = seldom(r"in(?:on)*t")
_GIVEN = word_set("the that this those such")


def is_known(noun: str) -> bool:
    """Whether a noun takes up what was asked for, proposed or supposed."""
    return noun in _ASKED or noun in _SUPPOSED


def is_apposed(analysis: Analysis, chunk: int) -> bool:
    """ "(Asked for boats to be searched,) a demand that was dropped": whether a noun takes up its whole sentence
    before, and what follows tells what became of it."""
    after_comma = chunk > 1 and analysis.shape[chunk - 1] == "," and analysis.words(chunk)[0] in ("a", "an")
    return after_comma and analysis.shape[chunk + 1 : chunk + 3] == "wv"


def content(analysis: Analysis, chunk: int, noun: str, words: str, resolver: Resolver) -> str:
    """The noun told in `words` with what the one verb near tells was asked for, proposed or supposed; "" for none, or
    where another such may be meant."""
    known = analysis.words(chunk)[0] in _GIVEN or is_apposed(analysis, chunk)
    if not known or words != noun:
        return ""
    for verbs, told in ((_ASKED.get(noun), to_do), (_SUPPOSED.get(noun), _that)):
        found = only_verb(analysis, chunk, "vtgl", verbs, resolver) if verbs else None
        clause = told(found[0], found[1]) if found is not None else ""
        if clause:
            return f"{words} {clause}"
    return ""


def set_to_work(analysis: Analysis, chunk: int, nearest: Analysis, resolver: Resolver) -> str:
    """ "To clear the drains", for the work of "recommended that the drains be cleared", which `nearest` tells: the
    sentence before, or the clauses before it in its own."""
    found = only_verb(analysis, chunk, "vtg", _SETTING, resolver)
    done = to_do(found[0], found[1]) if found is not None and found[0] is nearest else ""
    return done if done.startswith("to ") else ""


def to_do(analysis: Analysis, verb: Predicate) -> str:
    """ "To share the prize", of "asked that the prize be shared", "asked for the prize to be shared", "suggested
    sharing the prize", "urged the firm to share the prize"; "that the firm share it", of a clause in the active."""
    passive = _passive_after(analysis, verb)
    if passive is not None and passive.subject is not None:
        first, last = _thing(analysis, verb, passive)
        return _infinitive(analysis, passive, first, last) if "c" not in analysis.shape[first : last + 1] else ""
    done = analysis.predicate_at(verb.at + 1)
    if done is not None and done.kind == "g":
        return with_object(analysis, done, ["to", base(analysis.verb(done.at).lower)])
    urged = analysis.predicate_at(verb.at + 1 + (analysis.shape[verb.at + 1 : verb.at + 2] == "n"))
    if urged is not None and urged.kind == "t":
        return with_object(
            analysis, urged, [*range(analysis.chunks[urged.at].first, analysis.chunks[urged.at].last + 1)]
        )
    return _that(analysis, verb)


def _passive_after(analysis: Analysis, verb: Predicate) -> Predicate | None:
    """The verb of "that the prize be shared", "that the prize should be shared", "for the prize to be shared", right
    after another; None for others."""
    at = verb.at + 1
    asked = _FOR.match(analysis.shape, at)
    asked = asked if asked is not None and analysis.words(at) == ["for"] else None
    for one in analysis.predicates:
        letters = analysis.letters_of(one.at)
        if one.at <= at or "B" not in letters or "L" not in letters or "not" in analysis.words(one.at):
            continue
        if asked is not None and one.at == asked.end() - 1:
            return one
        ought = one.kind == "l" or not OBLIGING.isdisjoint(analysis.words(one.at))
        if one.governor == verb.at and one.subject is not None and analysis.shape[at] == "h" and ought:
            return one if one.subject[0] == at + 1 else None
    return None


def _thing(analysis: Analysis, verb: Predicate, passive: Predicate) -> tuple[int, int]:
    """The chunks of what is to be acted upon."""
    if analysis.shape[verb.at + 1] == "i" or passive.subject is None:
        return verb.at + 2, passive.at - 1
    return passive.subject


def _infinitive(analysis: Analysis, passive: Predicate, first: int, last: int) -> str:
    """ "To cut down the elms behind the school", of "that the elms be cut down behind the school"."""
    done = analysis.verb(passive.at)
    group = range(analysis.chunks[passive.at].first, analysis.chunks[passive.at].last + 1)
    particles = [at for at in group if analysis.tokens[at].start > done.start and analysis.letters[at] == "r"]
    thing = range(analysis.chunks[first].first, analysis.chunks[last].last + 1)
    lead: list[Piece] = ["to", base(done.lower), *particles, *thing]
    by = analysis.shape.startswith("i", passive.at + 1) and analysis.words(passive.at + 1) == ["by"]
    return ("" if by else with_object(analysis, passive, lead)) or clear(analysis, lead)


def _that(analysis: Analysis, verb: Predicate) -> str:
    """ "That a stone had struck the dish", of "suspected that a stone had struck the dish"; "" for no such clause."""
    at = verb.at + 1
    first = at + (analysis.shape[at : at + 1] == "h")
    for one in analysis.predicates:
        if one.role != "content" or one.governor != verb.at or one.subject is None or one.subject[0] != first:
            continue
        tokens = range(analysis.chunks[first].first, analysis.chunks[one.at].last + 1)
        return with_object(analysis, one, ["that", *tokens]) if one.subject[1] == one.at - 1 else ""
    return ""
