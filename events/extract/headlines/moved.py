"""The new date of what was moved: "the concert has been rescheduled for August 30", "the vote was brought forward".

On that date is the thing, not its moving, which was before: the headline tells of the thing, in the sentence's own
words, with what was done to it beside it ("Rescheduled concert", "Vote, brought forward").
"""

import re
from dataclasses import replace

from events.extract.anchors.bearing import PUT_OFF_TO, TO_A_DATE, lasts, moves, puts_off
from events.extract.anchors.calledoff import CALLED_OFF
from events.extract.coreference.references import Resolver
from events.extract.headlines.actors import possessor_named, subject_pieces
from events.extract.headlines.fitting import LIMIT
from events.extract.headlines.headline import Headline
from events.extract.headlines.notes import PRONOUN_NAMED
from events.extract.lexicon import nouns, verbs
from events.extract.lexicon.words import MODALS, word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import ABOUT_THE_DATE, Anchor
from events.extract.syntax.negation import is_negated
from events.extract.syntax.nounphrases import phrase_pieces, without_dates
from events.extract.syntax.number import are_many
from events.extract.syntax.rendering import Piece, render
from events.sentences import Span

RULE = "new date of what was moved"
_MERE = word_set("move shift switch relocate")
"""Verbs whose participle tells nothing beside its noun, a "moved festival", and that are done to anything."""
_OF_HAPPENINGS = word_set("postpone defer")
"""What is done, with an article before it, to nothing but what happens once."""
_FORECASTS = word_set("call forecast prediction projection estimate expectation expectations bet")


def find_moved(analysis: Analysis, anchor: Anchor, date: int, preposition: str, *, later: bool) -> Anchor | str:
    """The anchor of the date in chunk `date`, with a rule of its own where its verb moves something to that date or
    from it, or puts it off until then, to come (`later`); a reason where the new date follows."""
    told = anchor.predicate
    if told is not None and anchor.rule == CALLED_OFF and date < told.at:
        return anchor  # "a vote set for Monday has been moved to Friday": of the Monday
    last = analysis.predicate_before(date)
    to_then = preposition in TO_A_DATE
    if told is not None and last is not None and last.kind == "t" and to_then and moves(analysis, last):
        told, anchor = last, replace(anchor, predicate=last)  # "rain forced organisers to move the final to Sunday"
    if told is None or not (moves(analysis, told) or puts_off(analysis, told)):
        return anchor
    reduced = analysis.shape[told.at - 1 : told.at] != "," and (told.kind == "l" or told.subject is None)
    reduced = reduced or (told.subject is not None and analysis.noun(told.subject[0]).text.isdigit())
    if preposition == "from" and not lasts(analysis, told) and (reduced or _goes_to(analysis, date)):
        return "the date it was moved from"
    if preposition == "from":
        return anchor if lasts(analysis, told) else replace(anchor, rule=CALLED_OFF)
    if to_then and re.match(r"in \d{4}$", _following(analysis, date)):
        return "the time of year it was moved to, in the year that follows"
    if later and preposition in PUT_OFF_TO and puts_off(analysis, told):
        return _put_off(analysis, anchor, told, date)
    there = to_then and told.at < date  # not "has until May to move its staff"
    thing = _thing(analysis, told) if there and moves(analysis, told) else None
    if thing is not None and analysis.noun(thing[0]).lower in _FORECASTS:
        return anchor  # "moved her call for the next cut to June": what somebody expects is not held then
    moved = thing is not None and (preposition == "to" or _is_held(analysis, told, thing))
    return replace(anchor, rule=RULE) if moved else anchor


def _put_off(analysis: Analysis, anchor: Anchor, told: Predicate, date: int) -> Anchor:
    """ "Delayed vote", of a vote that "has been delayed until September"; "museum is to open", of one "that was to open
    in May", put back to then. Who put it off keeps the verb, as does what lasts until then, or may come later ("until
    at least")."""
    thing = _thing(analysis, told)
    if thing is None or thing != told.subject or lasts(analysis, told) or is_negated(analysis, told):
        return anchor
    if "least" in analysis.words(date - 1):
        return anchor
    if analysis.words(told.at)[0] in MODALS - {"will", "shall"}:
        return anchor
    postponed = verbs.base(analysis.verb(told.at).lower) in _OF_HAPPENINGS and analysis.first_letter(thing[0]) == "D"
    if postponed or nouns.is_event(analysis.noun(thing[0]).lower):
        return replace(anchor, rule=RULE)
    plan = next((item for item in analysis.predicates if thing[1] < item.at < told.at and item.kind == "t"), None)
    if plan is None or plan.subject != thing or analysis.shape[thing[1] + 1] != ",":
        return anchor
    be = "are" if are_many(analysis, thing) else "is"
    word = " ".join([be, *analysis.words(plan.at)])
    return replace(anchor, rule=ABOUT_THE_DATE, predicate=replace(plan, role="main", word=word))


def _goes_to(analysis: Analysis, date: int) -> bool:
    """Whether a new date follows at once: "from July 25 to August 2"."""
    return analysis.shape[date + 1 : date + 3] == "ik"


def _following(analysis: Analysis, date: int) -> str:
    """The words of the date that follows a date, with its preposition: "in 2015" of "moved to April in 2015"."""
    if not _goes_to(analysis, date):
        return ""
    return " ".join([*analysis.words(date + 1), *analysis.words(date + 2)])


def write_moved(analysis: Analysis, anchor: Anchor, resolver: Resolver) -> Headline:
    """The headline of the thing that was moved; its text is "" where it cannot be named."""
    told = anchor.predicate
    span = _thing(analysis, told) if told is not None else None
    if told is None or span is None:
        return Headline("")
    pieces, notes = _named(analysis, anchor, told, span, resolver)
    if not pieces:
        return Headline("", notes)
    participle, particle = _participle(analysis, told)
    owned = isinstance(pieces[0], str) or _opens_with_a_name(analysis, pieces)
    owned = owned or any(isinstance(piece, int) and analysis.letters[piece] == "G" for piece in pieces)
    whole = render(analysis, pieces)
    first = pieces[0]
    if isinstance(first, int) and analysis.letters[first] in "DQ":  # "some matches"
        owned, pieces = True, [analysis.tokens[first].lower, *pieces[1:]]
    if verbs.base(participle) in _MERE and not particle:
        text = (
            render(analysis, ["new date of the", *pieces]) if not owned else render(analysis, ["new date of", *pieces])
        )
    elif particle in ("back", "off") and not owned:
        text = render(analysis, ["postponed", *pieces])  # "Hearing, pushed back" is no phrase to read
    elif particle or owned:
        text = f"{whole}, {' '.join(filter(None, (participle, particle)))}"
    else:
        text = render(analysis, [participle, *pieces])
    return Headline(text if len(text) <= LIMIT else whole, notes)


def _thing(analysis: Analysis, told: Predicate) -> Span | None:
    """What is moved: the subject of a passive, else the object."""
    chunk = analysis.chunks[told.at]
    group = analysis.letters[chunk.first : chunk.last + 1]
    found = re.match(r"r?(n(?:on)*)", analysis.shape[told.at + 1 :])
    if told.kind in "vtg" and found is not None and not ("B" in group and told.kind == "v"):
        return told.at + 1 + found.start(1), told.at + found.end(1)
    itself = told.kind == "l" or "B" in group or verbs.base(analysis.verb(told.at).lower) == "slip"
    return told.subject if itself else None


def _is_held(analysis: Analysis, told: Predicate, thing: Span) -> bool:
    """Whether what is moved "for" a day, or "until" one, is held then: a hearing, not a family that moved for Christmas
    or staff moved to a school until May."""
    mere = verbs.base(analysis.verb(told.at).lower) in _MERE
    return not mere or nouns.is_event(analysis.noun(thing[0]).lower)


def _named(
    analysis: Analysis, anchor: Anchor, told: Predicate, span: Span, resolver: Resolver
) -> tuple[list[Piece], tuple[str, ...]]:
    """The thing's noun phrase with its pronouns resolved."""
    if span == told.subject:
        return subject_pieces(analysis, anchor, told, resolver)
    if analysis.words(span[0]) in (["it"], ["them"]):
        name = resolver.resolve(analysis, span[0])
        return ([name] if name else []), (PRONOUN_NAMED,)
    return possessor_named(analysis, span[0], list(without_dates(analysis, phrase_pieces(analysis, span))), resolver)


def _participle(analysis: Analysis, told: Predicate) -> tuple[str, str]:
    """ "Rescheduled", "": what was done to the thing; "brought", "forward"."""
    group = analysis.words(told.at)
    verb = verbs.base(analysis.verb(told.at).lower)
    after = analysis.shape[told.at + 1 :]
    apart = after.find("r", 0, 4)
    near = [group[-1], *(analysis.words(told.at + 1 + apart) if apart >= 0 else [])]
    verb = "postpone" if verb == "slip" else verb
    particle = next((word for word in near if word in ("back", "forward", "up", "off")), "")
    return verbs.past_tense(verb) or analysis.verb(told.at).lower, particle


def _opens_with_a_name(analysis: Analysis, pieces: list[Piece]) -> bool:
    first = pieces[0]
    return isinstance(first, int) and analysis.letters[first] in "PSQ"
