"""What `extract` makes of made-up sentences: each kind of subject in each kind of clause, with the event that is true.

Run it as `python tests/benchmarks/constructions.py [--seed N] [--show WORD]`. Each sentence is put together from parts,
so that what each of its dates dates is known: an event is right when its headline has its own subject, nothing but what
belongs to that subject before it, and its own verb. A table gives the share that is right for every clause and every
subject; `--show` prints what is wrong of the clauses or subjects whose names have WORD in them ("" for all). Gold
articles tell how often a construction is met; this tells which are not understood at all and, run with another seed,
whether a rule was made for a construction or for one sentence.
"""

import argparse
import random
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from events.model import Article
from events.pipeline import find_mentions

PUBLISHED = date(2024, 9, 19)
EACH = 6
"""Sentences of a subject in a clause."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A noun phrase as it stands before its verb, and the word its headline must have; `bare` is its beginning."""

    name: str
    text: str
    key: str
    bare: str
    pronoun: str


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb with what follows it: past, participle (of transitive verbs, with an agent), infinitive."""

    past: str
    base: str
    rest: str


@dataclass(frozen=True, slots=True)
class Told:
    """What one date of a sentence tells: its EDTF, the subject's word and the verb's."""

    edtf: str
    subject: str
    verb: str


_FIRST = "Marta Neil Odessa Arvid Ilse Tom Priya Lewis Greta Anton Delia Horst Bruno Shona Ruth Jamal"
_LAST = "Kovarik Ashdown Prine Lunde Quarantino Prater Nair Ferrier Isling Castell Marran Rennie Abelard Moe"
_WOMEN = "Marta Odessa Ilse Priya Greta Delia Shona Ruth"
_TOWNS = "Tarvola Dayton Ostrava Hull Vannby Marlow Selby Bergen Pesco Lindhaven Goole Pontiac"
_MONTHS = "January February March April May June July August September October November December"
FIRST, LAST, WOMEN, TOWNS, MONTHS = (tuple(words.split()) for words in (_FIRST, _LAST, _WOMEN, _TOWNS, _MONTHS))
ROLES = ("a cellist", "a former judge", "the finance minister", "an engineer", "the club's captain", "a farmer's son")
FIRMS = (
    "Norvane Foods",
    "Penrose",
    "Harrow Cross Resources",
    "Calder Rovers",
    "Brightside",
    "Kestrel Air",
    "Castellan",
)
BODIES = ("The ministry", "The company", "Parliament", "The central bank", "The museum", "The council", "The union")
THINGS = ("dam", "bridge", "refinery", "ferry", "plant", "hall", "railway", "hospital", "tower", "quarry", "brooch")
PLURALS = ("Inspectors", "Workers", "Engineers", "Residents", "Rebels", "Scientists", "Shareholders", "Villagers")

ACTIVE = (
    Verb("won", "win", "the cup"),
    Verb("joined", "join", "the orchestra"),
    Verb("sold", "sell", "three paintings"),
    Verb("lost", "lose", "a court case"),
    Verb("founded", "found", "a school"),
    Verb("signed", "sign", "a lease"),
    Verb("left", "leave", "the coalition"),
    Verb("cut", "cut", "prices"),
    Verb("bought", "buy", "a rival brand"),
    Verb("rejected", "reject", "the offer"),
    Verb("published", "publish", "a long report"),
    Verb("returned", "return", "to the north"),
    Verb("moved", "move", "to a new address"),
    Verb("took", "take", "the title"),
    Verb("opened", "open", "an office in Leeds"),
    Verb("borrowed", "borrow", "$40 million"),
    Verb("agreed", "agree", "to pay a fine"),
    Verb("began", "begin", "a search"),
)
OF_THINGS = (
    Verb("collapsed", "collapse", ""),
    Verb("burned", "burn", "down"),
    Verb("closed", "close", ""),
    Verb("reopened", "reopen", "to visitors"),
    Verb("changed", "change", "hands"),
    Verb("won", "win", "a prize"),
    Verb("cost", "cost", "two workers their lives"),
    Verb("appeared", "appear", "on a stamp"),
)
PASSIVE = (
    Verb("sold", "sell", ""),
    Verb("shown", "show", "in Rome"),
    Verb("rebuilt", "rebuild", "in stone"),
    Verb("seized", "seize", "by the navy"),
    Verb("named", "name", "after a queen"),
    Verb("photographed", "photograph", "from the air"),
    Verb("moved", "move", "to the coast"),
    Verb("handed", "hand", "to the state"),
    Verb("attacked", "attack", "by pirates"),
)
PASSIVE_OF_PEOPLE = (
    Verb("elected", "elect", "to the board"),
    Verb("fined", "fine", "by a court"),
    Verb("sued", "sue", "by a rival"),
    Verb("praised", "praise", "by the press"),
    Verb("rescued", "rescue", "by a fisherman"),
    Verb("named", "name", "after a saint"),
    Verb("paid", "pay", "in full"),
    Verb("driven", "drive", "from the town"),
)


def _person(pick: random.Random) -> tuple[str, str, str]:
    first, last = pick.choice(FIRST), pick.choice(LAST)
    return f"{first} {last}", last, "she" if first in WOMEN else "he"


def _plain_person(pick: random.Random) -> Subject:
    name, last, pronoun = _person(pick)
    return Subject("person", name, last, name, pronoun)


def _aged_person(pick: random.Random) -> Subject:
    name, last, pronoun = _person(pick)
    return Subject("person, 52,", f"{name}, {pick.randint(19, 90)},", last, name, pronoun)


def _person_with_role(pick: random.Random) -> Subject:
    name, last, pronoun = _person(pick)
    return Subject("person, a cellist,", f"{name}, {pick.choice(ROLES)},", last, name, pronoun)


def _titled_person(pick: random.Random) -> Subject:
    name, last, pronoun = _person(pick)
    title = pick.choice(("President", "Chief executive", "The council leader,", "Its chairman,", "The painter"))
    end = "," if title.endswith(",") else ""
    return Subject("title person", f"{title} {name}{end}", last, f"{title} {name}{end}", pronoun)


def _person_who(pick: random.Random) -> Subject:
    name, last, pronoun = _person(pick)
    clause = pick.choice(("who grew up in Leeds", "whose brother chairs the board", "who found the brooch"))
    return Subject("person, who ...,", f"{name}, {clause},", last, name, pronoun)


def _firm(pick: random.Random) -> Subject:
    name = pick.choice(FIRMS)
    return Subject("firm", name, name.split()[0], name, "it")


def _firm_in_apposition(pick: random.Random) -> Subject:
    name = pick.choice(FIRMS)
    what = pick.choice(
        ("a maker of biscuits", "based in Geneva", "founded by two brothers", "which is listed in Toronto")
    )
    return Subject("firm, based in X,", f"{name}, {what},", name.split()[0], name, "it")


def _body(pick: random.Random) -> Subject:
    name = pick.choice(BODIES)
    return Subject("the body", name, name.split()[-1], name, "it")


def _body_of(pick: random.Random) -> Subject:
    name, of = pick.choice((("The ministry", "of mines"), ("The Bank", "of Norland"), ("The University", "of Hull")))
    return Subject("the body of X", f"{name} {of}", name.split()[-1], f"{name} {of}", "it")


def _thing(pick: random.Random) -> Subject:
    noun = pick.choice(THINGS)
    return Subject("the thing", f"The {noun}", noun, f"The {noun}", "it")


def _thing_in(pick: random.Random) -> Subject:
    noun = pick.choice(THINGS)
    text = f"A {noun} in {pick.choice(TOWNS)}"
    return Subject("a thing in X", text, noun, text, "it")


def _thing_that(pick: random.Random) -> Subject:
    noun = pick.choice(THINGS)
    clause = pick.choice(("that links the two towns", "that belongs to the state", "which the king admired"))
    return Subject("the thing that ...", f"The {noun} {clause}", noun, f"The {noun}", "it")


def _thing_of(pick: random.Random) -> Subject:
    noun = pick.choice(THINGS)
    return Subject("X's thing", f"{pick.choice(TOWNS)}'s {noun}", noun, f"The {noun}", "it")


def _thing_reduced(pick: random.Random) -> Subject:
    noun = pick.choice(THINGS)
    clause = pick.choice(("designed by her father", "carrying 40 passengers", "nationalised after the war"))
    return Subject("a thing built by X", f"A {noun} {clause}", noun, f"A {noun}", "it")


def _people(pick: random.Random) -> Subject:
    noun = pick.choice(PLURALS)
    return Subject("people", noun, noun, noun, "they")


def _people_of(pick: random.Random) -> Subject:
    noun = pick.choice(PLURALS)
    text = f"{noun} {pick.choice(('from the ministry of mines', 'at the plant', 'of the lower town'))}"
    return Subject("people from X", text, noun, text, "they")


def _people_who(pick: random.Random) -> Subject:
    noun = pick.choice(PLURALS)
    text = f"{noun} {pick.choice(('who knew the site', 'accused of fraud', 'led by a priest'))}"
    return Subject("people who ...", text, noun, noun, "they")


def _counted_people(pick: random.Random) -> Subject:
    noun = pick.choice(PLURALS).lower()
    text = f"{pick.choice(('About 600', 'Forty-one', 'Dozens of', 'More than 2,000'))} {noun}"
    return Subject("600 people", text, noun, text, "they")


def _two(pick: random.Random) -> Subject:
    (one, last, _), other = _person(pick), pick.choice(FIRMS)
    return Subject("X and Y", f"{one} and {other}", last, f"{one} and {other}", "they")


def _two_with_ages(pick: random.Random) -> Subject:
    (one, last, _), (other, _, _) = _person(pick), _person(pick)
    ages = pick.sample(range(20, 80), 2)
    text = f"{one}, {ages[0]}, of {pick.choice(TOWNS)}, and {other}, {ages[1]}, of {pick.choice(TOWNS)},"
    return Subject("X, 38, of A, and Y,", text, last, f"{one} and {other}", "they")


def _body_in_a_country(pick: random.Random) -> Subject:
    noun = pick.choice(("court", "council", "firm", "club"))
    place = pick.choice(("Ottawa, Canada", "Dayton, Ohio", "Bergen, Norway"))
    return Subject("a body in X, Y", f"A {noun} in {place}", noun, f"A {noun}", "it")


def _thing_about_a_question(pick: random.Random) -> Subject:
    noun = pick.choice(("vote", "hearing", "report", "dispute", "decision"))
    question = pick.choice(
        (
            "whether the town should leave the county",
            "how much the men must repay",
            "what was to become of the houses",
            "whether to fund the mission",
        )
    )
    return Subject("a vote on whether ...", f"A {noun} on {question}", noun, f"A {noun}", "it")


def _claim_that(pick: random.Random) -> Subject:
    noun = pick.choice(("claim", "report", "suggestion"))
    what = pick.choice(("the mayor had taken bribes", "the dam was leaking", "the bank would close"))
    return Subject("a claim that ...", f"A {noun} that {what}", noun, f"A {noun}", "it")


def _thing_at_that(pick: random.Random) -> Subject:
    noun = pick.choice(("ferry", "road", "bridge", "railway", "pipeline"))
    clause = pick.choice(("that the firm had bought from a Greek", "which the queen opened", "that both states own"))
    return Subject("the road to X that ...", f"The {noun} to the islands {clause}", noun, f"The {noun}", "it")


def _thing_to_do(pick: random.Random) -> Subject:
    noun, what = pick.choice(
        (
            ("attempt", "to raise the wreck of the ferry"),
            ("expedition", "to look for the wreck"),
            ("ban", "on fishing near the reef"),
            ("plan", "to build houses on the quay"),
        )
    )
    return Subject("an attempt to ...", f"The {noun} {what}", noun, f"The {noun}", "it")


ACTING: tuple[Callable[[random.Random], Subject], ...] = (
    _plain_person, _aged_person, _person_with_role, _titled_person, _person_who, _firm, _firm_in_apposition, _body,
    _body_of, _people, _people_of, _people_who, _counted_people, _two,
    _two_with_ages, _body_in_a_country,
)  # fmt: skip
LIFELESS: tuple[Callable[[random.Random], Subject], ...] = (
    _thing, _thing_in, _thing_that, _thing_of, _thing_reduced, _thing_about_a_question, _claim_that,
    _thing_at_that, _thing_to_do,
)  # fmt: skip


def _opening(text: str) -> str:
    return text[0].upper() + text[1:]


def _inside(subject: str) -> str:
    """The subject as it stands inside a sentence: names keep their capital."""
    first = subject.split()[0]
    is_name = first in {*FIRST, *LAST, *TOWNS, "Parliament"} or any(subject.startswith(firm) for firm in FIRMS)
    is_title = first in {"President", "Its"}
    return subject if is_name or is_title or "'s" in first else subject[0].lower() + subject[1:]


class Clauses:
    """The kinds of clauses: each method gives a text, and what its dates tell."""

    def __init__(self, pick: random.Random, subject: Subject, *, lifeless: bool) -> None:
        self._pick = pick
        self._subject = subject
        self._verbs = list(pick.sample(OF_THINGS if lifeless else ACTIVE, 4))
        self._passives = list(pick.sample(PASSIVE if lifeless else PASSIVE_OF_PEOPLE, 3))
        self._years = sorted(pick.sample(range(1951, 2023), 4))
        self._s = subject.text
        self._was = "were" if subject.pronoun == "they" else "was"

    def _date(self) -> tuple[str, str]:
        """A date with its preposition, later than those before, and its EDTF."""
        year = self._years.pop(0)
        month = self._pick.randint(1, 12)
        return self._pick.choice(
            (
                (f"in {year}", f"{year}"),
                (f"in {MONTHS[month - 1]} {year}", f"{year}-{month:02}"),
                (f"on {month + 5} {MONTHS[month - 1]} {year}", f"{year}-{month:02}-{month + 5:02}"),
            )
        )

    def _told(self, edtf: str, verb: str) -> Told:
        return Told(edtf, self._subject.key, verb)

    def _act(self) -> tuple[str, str]:
        verb = self._verbs.pop()
        return verb.past, f"{verb.past} {verb.rest}".rstrip()

    def plain(self) -> tuple[str, list[Told]]:
        (word, act), (when, edtf) = self._act(), self._date()
        return f"{self._s} {act} {when}.", [self._told(edtf, word)]

    def date_first(self) -> tuple[str, list[Told]]:
        (word, act), (when, edtf) = self._act(), self._date()
        return f"{_opening(when)}, {_inside(self._s)} {act}.", [self._told(edtf, word)]

    def two_verbs(self) -> tuple[str, list[Told]]:
        (one, first), (two, second) = self._act(), self._act()
        (when, edtf), (later, edtf_later) = self._date(), self._date()
        return f"{self._s} {first} {when} and {second} {later}.", [self._told(edtf, one), self._told(edtf_later, two)]

    def three_verbs(self) -> tuple[str, list[Told]]:
        (one, first), (_, second), (three, third) = self._act(), self._act(), self._act()
        (when, edtf), (later, edtf_later) = self._date(), self._date()
        text = f"{self._s} {first} {when}, {second} and {third} {later}."
        return text, [self._told(edtf, one), self._told(edtf_later, three)]

    def passive(self) -> tuple[str, list[Told]]:
        verb, (when, edtf) = self._passives.pop(), self._date()
        return f"{self._s} {self._was} {verb.past} {verb.rest} {when}.".replace("  ", " "), [
            self._told(edtf, verb.past)
        ]

    def two_passives(self) -> tuple[str, list[Told]]:
        one, two = self._passives.pop(), self._passives.pop()
        (when, edtf), (later, edtf_later) = self._date(), self._date()
        text = f"{self._s} {self._was} {one.past} {one.rest} {when} and {two.past} {two.rest} {later}."
        return text.replace("  ", " "), [self._told(edtf, one.past), self._told(edtf_later, two.past)]

    def passive_then_active(self) -> tuple[str, list[Told]]:
        one, (two, act) = self._passives.pop(), self._act()
        (when, edtf), (later, edtf_later) = self._date(), self._date()
        text = f"{self._s} {self._was} {one.past} {one.rest} {when} and {act} {later}."
        return text.replace("  ", " "), [self._told(edtf, one.past), self._told(edtf_later, two)]

    def participle_first(self) -> tuple[str, list[Told]]:
        one, (two, act) = self._passives.pop(), self._act()
        (when, edtf), (later, edtf_later) = self._date(), self._date()
        s = _inside(self._s)
        text = f"{one.past.capitalize()} {one.rest} {when}, {s} {act} {later}."
        return text.replace("  ", " "), [self._told(edtf, one.past), self._told(edtf_later, two)]

    def relative(self) -> tuple[str, list[Told]]:
        (one, first), (two, second) = self._act(), self._act()
        (when, edtf), (later, edtf_later) = self._date(), self._date()
        pronoun = "which" if self._subject.pronoun == "it" else "who"
        text = f"{self._subject.bare.rstrip(',')}, {pronoun} {first} {when}, {second} {later}."
        return text, [self._told(edtf, one), self._told(edtf_later, two)]

    def participle_inside(self) -> tuple[str, list[Told]]:
        one, (two, act) = self._passives.pop(), self._act()
        (when, edtf), (later, edtf_later) = self._date(), self._date()
        text = f"{self._subject.bare.rstrip(',')}, {one.past} {one.rest} {when}, {act} {later}."
        return text.replace("  ", " "), [self._told(edtf, one.past), self._told(edtf_later, two)]

    def after_another(self) -> tuple[str, list[Told]]:
        (word, act), (when, edtf) = self._act(), self._date()
        s = _inside(self._s)
        return f"After the crisis had ended, {s} {act} {when}.", [self._told(edtf, word)]

    def while_another(self) -> tuple[str, list[Told]]:
        (word, act), (when, edtf) = self._act(), self._date()
        return f"{self._s} {act} {when}, while the others waited in the rain.", [self._told(edtf, word)]

    def said_after(self) -> tuple[str, list[Told]]:
        (word, act), (when, edtf) = self._act(), self._date()
        return f"{self._s} {act} {when}, officials said.", [self._told(edtf, word)]

    def said_before(self) -> tuple[str, list[Told]]:
        (word, act), (when, edtf) = self._act(), self._date()
        s = _inside(self._s)
        return f"Prosecutors said that {s} {act} {when}.", [self._told(edtf, word)]

    def over_a_relative(self) -> tuple[str, list[Told]]:
        (one, _), (word, act), (when, edtf) = self._act(), self._act(), self._date()
        clause = self._pick.choice(("a house that the couple had rented", "a ring whose owner was dead"))
        return f"{self._s} {one} {clause} and {act} {when}.", [self._told(edtf, word)]

    def over_a_question(self) -> tuple[str, list[Told]]:
        (word, act), (when, edtf) = self._act(), self._date()
        told = self._pick.choice(("showed where the gold was", "revealed how the dam had been damaged"))
        return f"{self._s} {told} and {act} {when}.", [self._told(edtf, word)]

    def long_object(self) -> tuple[str, list[Told]]:
        (word, act), (when, edtf) = self._act(), self._date()
        return f"{self._s} {act} {when}, a step that surprised people who had known the town for years.", [
            self._told(edtf, word)
        ]

    def planned(self) -> tuple[str, list[Told]]:
        verb = self._verbs.pop()
        year = self._pick.randint(2025, 2040)
        modal = self._pick.choice(("will", "will", "is due to", "is expected to", "plans to"))
        if self._subject.pronoun == "they":
            modal = modal.replace("is ", "are ").replace("plans", "plan")
        return f"{self._s} {modal} {verb.base} {verb.rest} in {year}.".replace("  ", " "), [
            self._told(str(year), verb.base)
        ]

    def follows_a_dated_noun(self) -> tuple[str, list[Told]]:
        when, edtf = self._date()
        noun = self._pick.choice(("riots", "coup", "election", "eruption"))
        return f"{self._s} followed the {noun} of {when.split(' ', 1)[1]}.", [Told(edtf, noun, "followed")]

    def pronoun_next(self) -> tuple[str, list[Told]]:
        (_, first), (two, second), (when, edtf) = self._act(), self._act(), self._date()
        return f"{self._s} {first}. {self._subject.pronoun.capitalize()} {second} {when}.", [self._told(edtf, two)]

    def pronoun_after_date(self) -> tuple[str, list[Told]]:
        (_, first), (two, second), (when, edtf) = self._act(), self._act(), self._date()
        return f"{self._s} {first}. {_opening(when)} {self._subject.pronoun} {second}.", [self._told(edtf, two)]

    def pronoun_of_two_sentences(self) -> tuple[str, list[Told]]:
        (_, first), (_, second), (three, third) = self._act(), self._act(), self._act()
        when, edtf = self._date()
        he = self._subject.pronoun.capitalize()
        return f"{self._s} {first}. {he} {second}. {he} {third} {when}.", [self._told(edtf, three)]


KINDS = tuple(name for name in vars(Clauses) if not name.startswith("_"))


def right(told: Told, headlines: list[tuple[str, str]]) -> bool:
    """Whether an event of this date has the verb, and its subject before it with no other clause between."""
    for edtf, headline in headlines:
        subject, verb = headline.lower().find(told.subject.lower()), headline.lower().find(told.verb.lower())
        if edtf == told.edtf and 0 <= subject < verb:
            return True
    return False


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show")
    options = parser.parse_args()
    pick = random.Random(options.seed)
    by_kind: dict[str, list[bool]] = defaultdict(list)
    by_subject: dict[str, list[bool]] = defaultdict(list)
    for kind in KINDS:
        for make in (*ACTING, *LIFELESS):
            for _ in range(EACH):
                subject = make(pick)
                text, truths = getattr(Clauses(pick, subject, lifeless=make in LIFELESS), kind)()
                article = Article(identity="a", key="a", published=PUBLISHED, text=text, body=(0, len(text)))
                found = [(each.date.edtf, each.headline) for each in find_mentions(article).mentions]
                for told in truths:
                    is_right = right(told, found)
                    by_kind[kind].append(is_right)
                    by_subject[subject.name].append(is_right)
                    if not is_right and options.show is not None and options.show in f"{kind} {subject.name}":
                        given = "; ".join(headline for edtf, headline in found if edtf == told.edtf) or "nothing"
                        print(f"{kind} | {subject.name} | {text} | {told.edtf} {told.verb}: {given}")
    for title, table in (("clause", by_kind), ("subject", by_subject)):
        print(f"{title:26} right")
        for name, found_right in sorted(table.items(), key=lambda item: sum(item[1]) / len(item[1])):
            print(f"{name:26} {sum(found_right) / len(found_right):.2f} of {len(found_right)}")
    every = [each for found_right in by_kind.values() for each in found_right]
    print(f"{'all':26} {sum(every) / len(every):.3f} of {len(every)}")


if __name__ == "__main__":
    main()
