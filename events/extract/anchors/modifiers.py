"""Dates that modify a noun: "the 2016 referendum", "NASA's 2014 selection", "Monday's bid", "at the 1964 Games"."""

import re

from events.dates.rules.english.words import SEASONS, WEEKDAYS
from events.extract.anchors import bearing
from events.extract.anchors.calledoff import CALLED_OFF, is_called_off
from events.extract.anchors.comparisons import when_clause
from events.extract.anchors.datednouns import TAKING_PART, of_modifier, subject_of
from events.extract.anchors.nearest import following_verb, nearest_verb
from events.extract.lexicon import nouns, verbs
from events.extract.lexicon.nounclasses import SPANS
from events.extract.lexicon.speech import OCCASIONS
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import ABOUT_THE_DATE, OCCASION, Anchor
from events.extract.syntax.negation import is_negated
from events.extract.syntax.verbchains import clause_verb_after, finite_of_chain
from events.extract.syntax.verbgroup import looks_ahead

_COMPETITIONS = word_set(
    """
    games olympics paralympics championship championships final finals cup tournament festival election elections race
    match tour conference summit congress exhibition parade
    """
)
"""What somebody does something at: "at the 1964 Games she won ..."."""


_RANKED = word_set("winner champion finalist runner-up medallist victor loser")
"""Who somebody is by what he did on the date: "last year's winner, Ada Pell, gave it back"."""


_HELD = word_set("held staged hosted played run contested broadcast shown")
"""What is done with an event on its date: "Monday's match to be played in Holm"."""


_BEING_THERE = word_set("watch attend witness")
"""What is done while its object happens: "watched Monday's launch"."""
_HOW_LONG = word_set("since until till")
_LIMITED = re.compile(r"n[^,;uwhk]*ik")
_YEAR = re.compile(r"(?:1[0-9]|20)\d\d")
_LEAVING = word_set("withdraw retreat desist refrain")
_AWAY = word_set("down back out away off")
"""What one does "from" what one gives up."""


def inside_noun_phrase(analysis: Analysis, at: int) -> Anchor | str:
    """ "the 2016 referendum", "NASA's 2014 selection", "Monday's bid"."""
    noun = analysis.noun(at)
    if _in_apposition(analysis, at):
        return "the date of what somebody is said to be, not of what happened"
    if _is_included(analysis, at):
        return "the date of one of those told of"
    if _is_of_a_season(analysis, at):
        return "a nearer date of the same verb follows"
    if _is_regular(analysis, at):
        return "the day of the week of what is there every week"
    possessive = _possessive_date(analysis, at)
    if possessive and nouns.singular(noun.lower) in _RANKED:
        return "the date of what somebody is said to be, not of what happened"
    told_of = subject_of(analysis, at)
    if possessive and told_of and "k" in analysis.shape[told_of.at : told_of.at + 4]:
        return "a nearer date of the same verb follows"
    if possessive and analysis.words(at)[0].startswith("this ") and _clause_has_date(analysis, at):
        return "a nearer date of the same verb goes before"
    if possessive and analysis.words(at)[0].startswith("this ") and re.match(r"n(?:[io]n)*i?k", analysis.shape[at:]):
        return "a nearer date of the same verb follows"  # "withdrew this year's prize on Wednesday"
    if possessive and _is_drawn_on(analysis, at):
        return "when that was which another verb draws on"
    if possessive and told_of:
        return Anchor(rule="possessive date, subject of a verb", predicate=told_of)
    governed = at and analysis.shape[at - 1] == "i" and analysis.words(at - 1)[0] in ("during", "at", "in", "for")
    if possessive and governed and (analysis.words(at - 1)[0] != "for" or _awaited(analysis, at)):
        verb = nearest_verb(analysis, at - 1, at)
        if isinstance(verb, Anchor):
            return verb
        opened = _opened(analysis, at)
        if opened is not None:
            return opened
    if at and analysis.shape[at - 1] == "i" and noun.lower in OCCASIONS and analysis.words(at)[0] in ("a", "an"):
        following = clause_verb_after(analysis, at) if at < 2 or analysis.shape[at - 2] in ",;uh-" else None
        if following is not None:
            return Anchor(rule=OCCASION, predicate=following)
        nearest = nearest_verb(analysis, at - 1, at)
        if nearest is not None:
            return nearest
    competing = _competing(analysis, at) if noun.lower in _COMPETITIONS else None
    if competing is not None:
        second = at - 2 if re.search(r"n(?:[io]n)*,?cni$", analysis.shape[competing.at : at]) else None
        return Anchor(rule=OCCASION, predicate=competing, resume=second, certain=second is None)
    taking = analysis.predicate_at(at - 1)
    if possessive and taking and taking.kind == "v" and is_called_off(analysis, taking):
        return Anchor(rule=CALLED_OFF, predicate=taking)  # "cancelled Tuesday's flight to Holm"
    leaving = _backing_out(analysis, at) if possessive and noun.lower in nouns.ATTEMPTS else None
    if leaving is not None:
        return Anchor(rule="date before the object of a verb", predicate=leaving)
    done = taking is not None and (
        taking.kind == "v"
        or (taking.subject is not None and verbs.base(analysis.verb(taking.at).lower) in ("win", "lose"))
    )
    present = possessive and taking is not None and verbs.base(analysis.verb(taking.at).lower) in _BEING_THERE
    if taking and done and (present or verbs.base(analysis.verb(taking.at).lower) in TAKING_PART):
        return Anchor(rule="date before the object of a verb", predicate=taking)
    turned = of_modifier(analysis, at)
    if turned is not None:
        return turned
    if _is_to_be_undone(analysis, at):
        return "when that was which something is to be done to"
    if nouns.is_event(noun.lower):
        return _told_at_once(analysis, at) or _named(analysis, at)
    told_then = when_clause(analysis, at)
    if told_then is not None and told_then.subject is not None and analysis.last_letter(told_then.subject[0]) != "X":
        return Anchor(
            rule=ABOUT_THE_DATE, predicate=told_then
        )  # "after Sunday's reboost, when a craft fired its engines"
    if _says_only_when(analysis, at):
        around = _opened(analysis, at) or nearest_verb(analysis, at - 1, at) or following_verb(analysis, at)
        if isinstance(around, Anchor):
            return around
    return f"the date describes {noun.text!r}, which names no event"


def _is_drawn_on(analysis: Analysis, at: int) -> bool:
    """ "Readings from Tuesday's launch will be shown": what is to be done with a thing that an event left."""
    found = (item for item in analysis.predicates if item.kind == "v" and item.subject and item.subject[1] == at)
    told = next(found, None)
    behind = told is not None and told.subject is not None and told.subject[0] < at
    return behind and told is not None and analysis.words(at - 1) == ["from"] and looks_ahead(analysis, told)


def _is_regular(analysis: Analysis, at: int) -> bool:
    """ "Has run the Wednesday quiz since 2009", "runs the Thursday market": whether a weekday tells which of the things
    that are there every week is meant, as how long its clause tells, or a present of no happening."""
    article, *day = analysis.words(at)[:2]
    if article != "the" or day[0] not in WEEKDAYS or _possessive_date(analysis, at):
        return False
    told = analysis.predicate_at(at - 1)
    habit = told is not None and told.kind == "v" and analysis.first_letter(told.at) == "Z"
    if habit and not nouns.is_event(analysis.noun(at).lower):
        return True
    behind = _LIMITED.match(analysis.shape, at)
    limits = [1] if analysis.shape.startswith("ik") else []  # "until 2011 the inn held the Friday quiz"
    limits += [behind.end() - 1] if behind is not None else []
    return any(
        analysis.words(place - 1)[0] in _HOW_LONG and _YEAR.fullmatch(analysis.words(place)[-1]) for place in limits
    )


def _backing_out(analysis: Analysis, at: int) -> Predicate | None:
    """ "Teams stood down from Friday's attempt to launch": what became of an attempt that was not gone through with."""
    leaving = analysis.predicate_at(at - 2) if analysis.shape[max(0, at - 2) : at] == "vi" else None
    if leaving is None or analysis.words(at - 1) != ["from"] or leaving.subject is None:
        return None
    away = verbs.base(analysis.verb(leaving.at).lower) in _LEAVING or analysis.words(leaving.at)[-1] in _AWAY
    return leaving if away else None


def _is_to_be_undone(analysis: Analysis, at: int) -> bool:
    """ "Called for the 2017 decision to be suspended", but "the 2025 Games to be held in Lund"."""
    first = analysis.chunks[at + 1].first if analysis.shape[at + 1 : at + 2] == "t" else len(analysis.letters)
    passive = analysis.letters[first : first + 3] == "TBL"
    return passive and analysis.tokens[first + 2].lower not in _HELD


def _told_at_once(analysis: Analysis, at: int) -> Anchor | None:
    """ "The 1957 strike began in the port": the verb that the noun is the subject of, where it tells of its day."""
    told = subject_of(analysis, at)
    if told is None or not told.certain or bearing.is_later(analysis, told) or is_negated(analysis, told):
        return None
    return Anchor(rule="date of the verb's subject", predicate=told)


def _named(analysis: Analysis, at: int) -> Anchor | str:
    """The noun alone, but of a report that something is told after: "according to a 2010 report by Hale"."""
    if at > 1 and analysis.words(at - 2) == ["according"] and analysis.words(at - 1) == ["to"]:
        return "when it was reported, not when it happened"
    return Anchor(rule="date before an event noun", noun=at)


def _is_included(analysis: Analysis, at: int) -> bool:
    """ "Has scored 26 goals, including both in (last May's final)"."""
    included = re.search(r",i(?:n[io])*$", analysis.shape[:at])
    return included is not None and analysis.words(included.start() + 1) == ["including"]


def _in_apposition(analysis: Analysis, at: int) -> bool:
    """ "Documents from Norbank, its rival during the 1998 selection": whether the date says when something was that."""
    apposed = re.search(r"n,ni$", analysis.shape[:at])
    if apposed is None or analysis.shape[at + 1 : at + 2] not in (".", ",", "") or analysis.words(at - 1) != ["during"]:
        return False
    return analysis.first_letter(at - 2) in "SD" and not nouns.is_event(analysis.noun(at - 2).lower)


def _competing(analysis: Analysis, at: int) -> Predicate | None:
    """The verb of "at the 1964 Games she won a medal", "won a medal at the 1964 Games": what was done there."""
    if analysis.shape[at - 1 : at] != "i" or analysis.words(at - 1)[0] not in ("at", "in", "during"):
        return None
    if at < 2 or analysis.shape[at - 2] in ";uhc-" or (at < 3 and analysis.shape[at - 2] == ","):
        return clause_verb_after(analysis, at)
    verb = analysis.predicate_before(at)
    told = r"[nrj]*(?:on)*(?:(?:[io]n)*,?cn)?"  # "won silver at the 2012 Games and gold (at the 2016 championships)"
    if verb is None or not re.fullmatch(told, analysis.shape[verb.at + 1 : at - 1]):
        return None
    return finite_of_chain(analysis, verb)


def _says_only_when(analysis: Analysis, at: int) -> bool:
    """ "During the 2015 tour", "in the 2015 season": a phrase that tells when, as "in 2015" does; not "more than in the
    2015 season"."""
    preposition = analysis.words(at - 1)[0] if at else ""
    lasting = preposition == "in" and analysis.noun(at).lower in SPANS
    compared = lasting and at > 1 and analysis.words(at - 2)[-1] in ("than", "as")
    return preposition == "during" or (lasting and not compared)


def _opened(analysis: Analysis, at: int) -> Anchor | None:
    """ "In the 2015 season the club rose": the verb of the clause that a noun phrase opens, with its preposition."""
    told = clause_verb_after(analysis, at) if at < 2 or analysis.shape[at - 2] in ";uhc-" else None
    after = told is not None and told.subject is not None and told.subject[0] > at
    return Anchor(rule=OCCASION, predicate=told) if after else None


def _is_of_a_season(analysis: Analysis, at: int) -> bool:
    """ "A summer course three years later made her a sculptor": of what kind a thing is, whose clause has a date."""
    kind = analysis.words(at)[0] in ("a", "an") and analysis.words(at)[1] in SEASONS
    return kind and "k" in re.split(r"[;uhw]", analysis.shape[at:])[0]


def _clause_has_date(analysis: Analysis, at: int) -> bool:
    """ "Yesterday, at this year's conference": whether the clause has told another date already."""
    return "k" in re.split(r"[;uhw]", analysis.shape[:at])[-1]


def _awaited(analysis: Analysis, at: int) -> bool:
    """ "Will take charge for Wednesday's match": what is to be done then, not "was named for Monday's match"."""
    verb = analysis.verb_before(at)
    return verb is not None and looks_ahead(analysis, verb)


def _possessive_date(analysis: Analysis, at: int) -> bool:
    return "YG" in analysis.letters_of(at)
