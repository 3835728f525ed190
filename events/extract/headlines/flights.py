"""What a launch, a landing, a flyby or a flight is of: "launch of the Tarn satellite", "second flyby of Venus", "second
launch attempt".

It is the one craft that the clauses before, or what the article begins with, tell to have done so.
"""

from events.extract.coreference.references import Resolver
from events.extract.headlines import intended
from events.extract.headlines.toldbefore import clauses, only_noun, opening, words_of
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import IN_ORDER, word_set
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.rendering import with_article
from events.patterns import seldom

_PAST = seldom(r"\b(?:past|by) (?:the (?:asteroid|comet|moon) )?([A-Z][\w-]+)")
_FLIGHTS = word_set("launch landing liftoff docking rescue")
FLYING = {
    **dict.fromkeys(("launch", "liftoff"), word_set("launch lift blast")),
    **dict.fromkeys(("landing", "touchdown", "splashdown"), word_set("land touch splash")),
    "docking": word_set("dock"),
}
"""What a craft does, by what that is called."""


def of_flyby(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "Second flyby of Venus", of "flew past Venus in 2019"."""
    told = [
        where
        for where, item, _ in clauses(analysis, chunk, resolver)
        if base(where.verb(item.at).lower) in ("fly", "swing", "sweep")
        and where.shape[item.at + 1 : item.at + 3] == "in"
        and where.words(item.at + 1)[-1] in ("past", "by")
    ]
    names = {name for where in told for name in _PAST.findall(where.text, where.start, where.end)}
    return f"{words} of {names.pop()}" if len(names) == 1 else ""


def of_attempt(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "First attempt to merge"; "second launch attempt", of a launch that was put off before."""
    told = intended.of_what_intent(analysis, chunk, "attempt", words, resolver)
    flight = "" if told or words == "attempt" else only_noun(analysis, chunk, _FLIGHTS, resolver)
    return f"{words.removesuffix('attempt')}{flight} attempt" if flight else told


def of_flight(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "Launch of the Tarn satellite", of "the Tarn satellite lifted off": of the one craft that the clauses before, or
    what the article begins with, tell to have done so."""
    noun = analysis.noun(chunk).lower
    if analysis.words(chunk)[0] != "the":
        return ""
    first = (one for one in opening(resolver) if one[0].end < analysis.start)
    for told in (clauses(analysis, chunk, resolver), first):
        craft = [
            words_of(where, item.subject, by)
            for where, item, by in told
            if item.kind == "v" and base(where.verb(item.at).lower) in FLYING[noun] and item.subject is not None
            if where.shape[item.at + 1 : item.at + 2] != "n" and item.subject[0] == item.subject[1]
        ]
        if craft:
            return f"{words} of {with_article(analysis, craft[0])}" if len({*craft}) == 1 and craft[0] else ""
    return ""


def of_another_flight(analysis: Analysis, chunk: int, words: str, resolver: Resolver) -> str:
    """ "Second flight of Hawk", of "Hawk flew in 2016": of the one thing by name that the clauses before tell to have
    flown."""
    flown = {
        words_of(where, item.subject, by)
        for where, item, by in clauses(analysis, chunk, resolver)
        if item.kind == "v" and base(where.verb(item.at).lower) == "fly" and item.subject is not None
    }
    name = flown.pop() if len(flown) == 1 and not IN_ORDER.isdisjoint(words.split()) else ""
    thing = name[:1].isupper() and resolver.people.gender(name.split()[-1]) is None
    return f"{words} of {name}" if thing else ""
