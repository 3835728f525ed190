"""Event nouns that make no headline by themselves ("Referendum"), told with the verb of their clause.

"In the 2016 referendum the town voted to leave" has its verb's headline. After "following", "before" and the like the
noun has a date of its own, and what the verb tells stands before or after it: the headline then says so, "Norland
declared independence following a referendum". What something only was ("it was the second launch after a failure in
March") did not happen then, and says nothing of what did.
"""

import re
from dataclasses import replace

from events.extract.anchors.eventnouns import TIME_PREPOSITIONS
from events.extract.coreference.references import Resolver
from events.extract.headlines import headline
from events.extract.headlines.actors import subject_pieces
from events.extract.headlines.fitting import LIMIT
from events.extract.headlines.notes import OWNER_NAMED
from events.extract.headlines.turned import inside
from events.extract.lexicon import nouns
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import AS_PREDICATE, Anchor
from events.extract.syntax.heads import COPULAS
from events.extract.syntax.nounphrases import undated, without_dates
from events.extract.syntax.rendering import genitive, render
from events.extract.syntax.tails import HOURS
from events.extract.syntax.verbchains import is_led_alike

_APART = TIME_PREPOSITIONS | {"since"}
"""Prepositions before an event noun that keep its date from the verb."""
_FROM = _APART | {"into"}
"""Those that a distance is counted with: not "its worst loss in years (in the 2018 election)"."""
_ROOM = 84
_INSERTED_SECOND = re.compile(r"ni?(?P<date>k),r?i")


def by_the_verb(
    analysis: Analysis, anchor: Anchor, title: headline.Headline, resolver: Resolver
) -> tuple[Anchor, headline.Headline]:
    """The verb's anchor and headline for a noun's, which are given back where there is no such verb."""
    noun = anchor.noun or 0
    verb = _verb_of(analysis, noun)
    if verb is None or _is_since_of_participle(analysis, noun):
        return anchor, title
    opener = noun - 2 if noun > 1 and analysis.shape[noun - 2 : noun] in ("ii", "ro") else noun - 1
    other = replace(anchor, predicate=verb, noun=None, resume=_resumed(analysis, verb, opener, noun) or anchor.resume)
    if anchor.rule == AS_PREDICATE:
        return anchor, _subject_alone(analysis, other, verb, noun, resolver)
    written = headline.write_headline(analysis, other, resolver)
    notes = ("the clause is not certain", *written.notes)
    counted = opener > 0 and analysis.last_letter(opener - 1) == "q" and analysis.words(opener)[0] in _FROM
    owned = _owned_by_subject(analysis, verb, noun, other, resolver) if counted else ""
    if owned:
        return anchor, headline.Headline(owned, (OWNER_NAMED,))
    if counted and analysis.words(opener - 1)[-1].split()[-1] not in HOURS:
        text = _with_distance(analysis, written.text, verb, opener, noun)
        return anchor, headline.Headline(text, written.notes) if text else title
    if noun and analysis.words(opener)[0] in _APART:
        if analysis.words(opener)[0] != "since" and analysis.words(verb.at)[-1] in COPULAS and verb.at < noun:
            return anchor, title
        text = _with_noun(analysis, written.text, opener, noun)
        return (other, headline.Headline(text, notes)) if text else (anchor, title)
    return other, headline.Headline(written.text, notes)


def _subject_alone(
    analysis: Analysis, anchor: Anchor, verb: Predicate, noun: int, resolver: Resolver
) -> headline.Headline:
    """ "The union's vote", of "It is on Friday": all that a date is said of; "" of what is no happening."""
    subject, notes = subject_pieces(analysis, anchor, verb, resolver)
    named = render(analysis, subject) if subject else ""
    head = analysis.noun(noun).lower if analysis.last_letter(noun) != "X" else named.split(" of ")[0].split(" ")[-1]
    told = " " in named and nouns.is_event(head.lower())
    return headline.Headline(named, notes) if told else headline.Headline("")


def is_beside_its_verb(analysis: Analysis, date: int) -> bool:
    """Whether no date stands between the last finite verb and a date, or "and" joins the date to another, of one noun:
    "during the famines of 1941 and 1947"."""
    verb = analysis.verb_before(date)
    first = verb is not None and "k" not in analysis.shape[verb.at : date]
    return first or "kck" in (analysis.shape[date : date + 3], analysis.shape[max(0, date - 2) : date + 1])


def _verb_of(analysis: Analysis, noun: int) -> Predicate | None:
    """The finite verb whose subject the noun is, else the one before it, else the first after it; of "the money paid by
    the bank after the merger in May had gone", what was done after it."""
    subject = [item for item in analysis.predicates if item.subject and item.subject[0] <= noun <= item.subject[1]]
    last = analysis.predicate_before(noun)
    if last is not None and last.role == "participle" and last.kind == "l" and last.subject is not None:
        first = last.subject[0]
        if any(item.kind == "v" and item.subject and item.subject[0] <= first < noun for item in subject):
            return last
    before = (item for item in reversed(analysis.predicates) if item.at < noun)
    after = (item for item in analysis.predicates if item.at > noun and item.role == "main")
    return next((item for item in (*subject, *before, *after) if item.kind == "v"), None)


def _resumed(analysis: Analysis, verb: Predicate, opener: int, noun: int) -> int | None:
    """ "Was ruled first from Holm and, after a revolt in 1831, (directly from Dane)": where the second place begins,
    which the verb has after the noun; None for none."""
    found = _INSERTED_SECOND.match(analysis.shape, noun) if analysis.shape[opener - 2 : opener] == "c," else None
    led = found is not None and is_led_alike(analysis, verb.at, opener - 2, found.end() - 1)
    return found.end("date") + 1 if found is not None and led and verb.at < opener else None


def _is_since_of_participle(analysis: Analysis, noun: int) -> bool:
    """ "The bridge, promised since the 1998 flood, would link two towns": what the clause's verb tells is not so since
    then."""
    if not noun or analysis.words(noun - 1) != ["since"]:
        return False
    before = analysis.predicate_before(noun)
    return before is not None and before.kind == "l" and "," not in analysis.shape[before.at : noun]


def _owned_by_subject(analysis: Analysis, verb: Predicate, noun: int, anchor: Anchor, resolver: Resolver) -> str:
    """ "App's launch", of "four years after its launch in 2014, the app had many users"; "" for what nobody owns."""
    chunk = analysis.chunks[noun]
    if analysis.letters[chunk.first] != "S" or verb.subject is None or verb.subject[0] < noun:
        return ""
    subject, _ = subject_pieces(analysis, anchor, verb, resolver)
    pieces = without_dates(analysis, [*range(chunk.first + 1, chunk.last + 1)])
    return render(analysis, [genitive(analysis, render(analysis, subject)), *pieces]) if subject and pieces else ""


def _with_distance(analysis: Analysis, text: str, verb: Predicate, opener: int, noun: int) -> str:
    """ "Quake, ten days after which rescuers found a boy": what the clause tells was so far from the noun's date."""
    if not {"N", "P"}.isdisjoint(analysis.letters_of(opener - 1)[:-1]):
        return ""  # "(recovered at sea) two days after the launch on 12 June"
    distance = " ".join(analysis.words(opener - 1))
    clause = re.split(rf" {re.escape(distance)}\b", text, flags=re.IGNORECASE)[0]
    chunk = analysis.chunks[noun]
    pieces = without_dates(analysis, [*range(chunk.first, chunk.last + 1)])
    named = render(analysis, [at for at in pieces if analysis.letters[at] not in "DS"])
    if len(clause.split()) < 2 or not named:
        return ""
    whole = f"{named}, {distance} {analysis.words(opener)[0]} which {inside(analysis, verb, clause)}"
    return whole if len(whole) <= LIMIT else ""


def _with_noun(analysis: Analysis, text: str, opener: int, noun: int) -> str:
    """The headline with "following a referendum" at its end, "" where there is none or no room for it."""
    named = analysis.noun(noun).text
    if not text or named in text:
        return text
    phrase = render(analysis, [*range(analysis.chunks[opener].first, analysis.chunks[noun - 1].last + 1)])
    chunk = analysis.chunks[noun]
    told = render(analysis, undated(analysis, [*range(chunk.first, chunk.last + 1)]))
    whole = f"{text} {phrase.lower()} {told[:1].lower()}{told[1:]}"
    return whole if len(whole) <= _ROOM else ""
