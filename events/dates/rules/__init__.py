"""What a rule is, and what a language is: data that `recognise` runs. Nothing here knows any language or any date.

A language is one folder beside this file, and it ends in one `Language` value. Its rules are tried in the order of one
tuple. A pattern is a regular expression with named groups, or a sequence of those and of slots; a slot takes any
expression that another rule found at that place, so that "the end of" works before every kind of date. Vetoes look like
rules and compete like them, but what they cover is refused: "1949 people" is no year.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from events.dates.meaning import Meaning
from events.records import record

Accepts = Callable[[Meaning], bool]


class Tense(StrEnum):
    """Which way a clause looks, where its words tell."""

    PAST = "past"
    FUTURE = "future"
    INTENDED = "intended"
    """What did not come about: "was to have been played on May 10", which may be past or ahead."""
    UNKNOWN = "unknown"


@record(kw_only=True)
class Verbs:
    """The words from which a clause's tense is read, in lower case, as they stand inside a sentence."""

    past: frozenset[str]
    """Pasts and participles that their ending does not show."""
    past_ending: str
    """The ending of the others."""
    unmarked: frozenset[str]
    """Pasts that look like presents."""
    no_pasts: frozenset[str]
    """Words on that ending that are none."""
    future: frozenset[str]
    """What looks ahead by itself."""
    absolute: str
    """What begins a phrase that tells by an `infinitive` what is to come: "with the rest to follow by May"."""
    surely: frozenset[str]
    """What tells what is to come in a history too."""
    foretelling: frozenset[str]
    """What looks ahead from what is past."""
    modals: frozenset[str]
    """What looks ahead unless one of `perfect` follows."""
    perfect: frozenset[str]
    intents: frozenset[str]
    """ "Plans": nouns as well; a verb before the `infinitive` or an object."""
    infinitive: str
    timetable: frozenset[str]
    """ "Opens": nouns as well; a verb after one of `subjects`, a name or a plural on `plural_ending`, but not after a
    determiner, one of `prepositions` or its clause's own past verb."""
    timetable_plural: frozenset[str]
    """The same of many: "talks open"."""
    subjects: frozenset[str]
    predicting: frozenset[str]
    """Presents whose object is still to come: "predicts rain on Tuesday"."""
    prepositions: frozenset[str]
    plural_ending: str
    present_be: frozenset[str]
    """Looks ahead right beside a date ("the vote is on Friday"), and before the `infinitive`."""
    be: frozenset[str]
    """All forms of it."""
    arranged: frozenset[str]
    """ "Visiting": looks ahead after `present_be`."""
    preparing: frozenset[str]
    """ "Preparing for": looks ahead before a `term`, unless a past form of `be` leads it."""
    progressive_ending: str
    inquiring: frozenset[str]
    """What is done in the present about what was before: "are looking into a fire on Monday"."""
    """The ending of what is going on after `present_be`: its date may be past or ahead."""
    outlook: frozenset[str]
    """ "Scheduled": looks ahead after a form of `be` or before one of `announced`, but not after one of `withdrawn`
    ("originally scheduled")."""
    awaited: frozenset[str]
    """Those of them that are no participles: "an election due in May"."""
    prepared: frozenset[str]
    """What somebody gets a thing before it is needed: "getting the boat ready for a race on Friday"."""
    announced: frozenset[str]
    withdrawn: frozenset[str]
    promising: frozenset[str]
    """Pasts after which the `infinitive`, or a `deadline` ("by"), looks ahead: "agreed to"."""
    deadline: frozenset[str]
    inviting: frozenset[str]
    """Those after which it does so in the `present_perfect` alone: "has been invited to"."""
    present_perfect: frozenset[str]
    requesting: frozenset[str]
    """Participles after which it does: "asking her to"."""
    proposals: frozenset[str]
    """Nouns after which a `term` and the `progressive_ending` tell what is proposed: "a bid for moving a race"."""
    expecting: frozenset[str]
    """What one is warned, after the `infinitive`, to be ready for."""
    beginning: frozenset[str]
    """What tells, before a date, when something begins."""
    setting: frozenset[str]
    """Of the outlook, what somebody does to a thing: "scheduled a vote for May"."""
    particles: frozenset[str]
    """What makes another verb of those, which says what was done: "was set up on 9 July"."""
    arranging: frozenset[str]
    """Pasts after which a `term` ("for") looks ahead: "called a vote for May"."""
    term: frozenset[str]
    overtaken: str
    """What says, right before one of `arranging`, that it may be past: "had been promised for June"."""
    onward: frozenset[str]
    """Words before a date up to which something lasts or is put off."""
    ending: frozenset[str]
    """Pasts, right before a date and its preposition, of what had begun before."""
    across: str
    """The one of them that says no more, before what has its day, than that something was lived through."""
    lasted: frozenset[str]
    """Pasts of what ended at that date: "went on until"."""
    stayed: frozenset[str]
    """Those of one word, right before it: "stayed until"."""
    reporting: frozenset[str]
    """What somebody says when the document is written."""
    telling_now: frozenset[str]
    """Presents of what has been said or found, or is so all the time: they tell nothing of what is ahead."""
    barely: frozenset[str]
    """ "Only in May": then, and not before."""
    undone: frozenset[str]
    """Two words in a row, or one, after which what was not done until a date was done then."""
    in_view: frozenset[str]
    """Two words after which stands what something was done for, and which is to come: "ahead of"."""
    deferring: frozenset[str]
    """What puts off: the end is ahead."""
    cancelling: frozenset[str]
    """What gives up a plan, or says that it failed, in a word or in two: "called off"."""
    origin: frozenset[str]
    """Words before the date that a thing was put off from."""
    granting: frozenset[str]
    """What gives time, right before them, as the `present_perfect` does ("has until May")."""
    dying: frozenset[str]
    """What ends a life: "She died on 16 January" may be the news itself, behind a story of long ago."""
    aftermath: frozenset[str]
    """What came after its object: "follows the collapse of May 4"."""
    backward: frozenset[str]
    """Words before a date from which something lasted."""
    then: frozenset[str]
    """What opens, right after a date, what happened on it."""
    days: frozenset[str]
    """What a date is named as: "from May 6, the day he was suspended"."""
    awaiting: frozenset[str]
    """What opens a clause that tells in the present what is still to come: "before it is sold in May"."""
    onset: frozenset[str]
    """ "As soon as": changes nothing."""
    relatives: frozenset[str]
    """What opens a clause that only describes."""
    breaks: frozenset[str]
    """What opens another clause."""
    roles: frozenset[str]
    """Those of them that tell what somebody is where no verb follows: "sworn in as president on Friday"."""
    coordinators: frozenset[str]
    """What joins a date to another, right before it: "due on Friday and Monday"."""
    sequels: frozenset[str]
    """What joins a clause to one that goes on with what it tells: "opened in May but was halted in July"."""
    links: frozenset[str]
    """What stands between the verbs of one group, as words on `adverb_ending` do."""
    adverb_ending: str
    determiners: frozenset[str]
    """Words after which a participle belongs to a noun, also over what is `ranking`: "the first powered flight"."""
    ranking: frozenset[str]
    latest: frozenset[str]
    """What says, right before a past form, that it has not been so again: "last won"."""


@record()
class Slot:
    """The place in a pattern of an expression that other rules recognise; `accepts` says which meanings fit."""

    name: str
    accepts: Accepts


Pattern = str | tuple[str | Slot, ...]


_NO_SLOTS: Mapping[str, tuple[Meaning, int, int]] = {}


class Reading:
    """One place where a pattern matched: `reading["year"]` is a group's text ("" if it took no part)."""

    __slots__ = ("_matches", "_slots", "end", "start")

    def __init__(self, start: int) -> None:
        self.start = start
        self.end = start
        self._matches: tuple[re.Match[str], ...] = ()
        self._slots = _NO_SLOTS

    def take(self, match: re.Match[str]) -> None:
        """Add the groups of one regular expression that matched."""
        self._matches = (match, *self._matches)
        self.end = match.end()

    def fill(self, name: str, meaning: Meaning, start: int, end: int) -> None:
        """Add the expression that fills a slot."""
        self._slots = {**self._slots, name: (meaning, start, end)}
        self.end = end

    def copy(self) -> "Reading":
        """A reading that can go another way from here."""
        twin = Reading(self.start)
        twin.end = self.end
        twin._matches = self._matches
        twin._slots = self._slots
        return twin

    def _match_with(self, name: str) -> re.Match[str] | None:
        """The last match in which a group took part."""
        for match in self._matches:
            if name in match.re.groupindex and match.start(name) >= 0:
                return match
        return None

    def __getitem__(self, name: str) -> str:
        match = self._match_with(name)
        return match[name] if match else ""

    def has(self, name: str) -> bool:
        """Whether a group or a slot took part, even with an empty text."""
        return name in self._slots or self._match_with(name) is not None

    def slot(self, name: str) -> Meaning:
        """The meaning that fills a slot."""
        return self._slots[name][0]

    def span(self, name: str) -> tuple[int, int]:
        """Where a group or a slot stands in the text; KeyError if it took no part."""
        if name in self._slots:
            return self._slots[name][1:]
        match = self._match_with(name)
        if match is None:
            raise KeyError(name)
        return match.span(name)

    @property
    def timex(self) -> tuple[int, int]:
        """The span of the expression itself: the group or slot `timex` where there is one, else the whole match."""
        match = self._match_with("timex")
        if match is not None and "timex" not in self._slots:
            return match.span("timex")
        return self._slots["timex"][1:] if "timex" in self._slots else (self.start, self.end)


@record(kw_only=True)
class Rule:
    """One shape of expression.

    `starts` are the words it can begin with, in lower case ("#4" stands for a number of four digits), or two words
    ("the year", "#2 may") where the first alone says little: a rule is tried only where they stand; of a pattern that
    begins with a slot it is empty. `build` gives the
    meaning, or None to refuse. In `examples` the expression stands in square brackets; in `counter_examples` this rule
    must find nothing.
    """

    id: str
    starts: frozenset[str] = frozenset()
    pattern: Pattern
    build: Callable[[Reading], Meaning | None]
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...]


@record(kw_only=True)
class Veto:
    """A shape that looks like a date and is none. What it covers is refused; what reaches beyond it stands."""

    id: str
    starts: frozenset[str]
    pattern: str
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...]


@record(kw_only=True)
class Olden:
    """What is read only where a document tells of times when years had fewer than four figures.

    `told_by` is a regular expression, looked for once in the whole text; `rules` are ids, `triggers` words as above.
    """

    told_by: str
    rules: frozenset[str]
    triggers: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Language:
    """All that the engine must be told of a language.

    `called` finds words of time that are names too, `borne` such a name from the word before it on, and `undated` where
    a name so borne, which stands for its "{name}", is no date: regular expressions that heed case.
    `triggers` are words of which every expression has one; `starts` of the rules are tried only before a trigger.
    `asides` are words before a date that keep it from becoming the last date mentioned ("a subject since 513 BC"),
    `year_asides` do so before a year alone ("the 1954 accords", "(1954)"); after `epithets` a year or a season tells
    only which thing is meant, or of what kind it is ("a 1755 chart", "a summer school"), and before `accounts` a year
    when it was told of ("a 2009 interview"). What `dating` says is the day of a document ("a letter dated 3 May").
    `verbs` tell a clause's tense. `olden` are rules that would cost every text time and serve few; `told_only` are ids
    of rules for what tells time in a narrative, and is no date in news ("the former king"); `told_lengths` is what a
    narrative's lengths of time take with them ("two months of heavy fighting"), as a regular expression. `is_southern`
    tells of a text whether its summers are in December.
    """

    code: str
    rules: tuple[Rule, ...]
    vetoes: tuple[Veto, ...]
    called: str
    borne: str
    undated: str
    triggers: frozenset[str]
    asides: frozenset[str]
    year_asides: frozenset[str]
    epithets: frozenset[str]
    accounts: frozenset[str]
    dating: frozenset[str]
    verbs: Verbs
    olden: Olden
    is_southern: Callable[[str], bool]
    told_only: frozenset[str]
    told_lengths: str
