"""The light analyser: every verb of a sentence with its subject, by position.

The way: the sentence's phrases as a string of kinds, without parentheses, adverbs and date phrases; then, for each
verb, a regular expression that ends where the verb stands. It reads "NP v", "NP, inserted words, v", "NP who v", "v
... and v" and "that NP v". It needs no model; it beats nothing on hard syntax, but it knows when it has no subject,
and then says so.
"""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from events.dates.value import Timex
from events.extract import kinds, nouns, words
from events.extract.analysis import Analysis, Predicate
from events.extract.nonfinites import Nonfinites
from events.extract.phrases import chunk
from events.extract.skeleton import POST, SUBJECT
from events.extract.tagging import tag
from events.extract.tokens import tokenise
from events.extract.verbs import base
from events.sentences import Span

_BELONGING = words.word_set(
    """
    support backing help aid assistance approval consent leader leadership leaders head president chairman chairwoman
    member members spokesman spokeswoman behalf favour favor side part shores people citizens
    """
)
"""Nouns before "of" and a name that a "which" after them does not stand for."""
_KIN = words.word_set("family families people parents children relatives wives widows mothers fathers survivors")
_WHO_ENDINGS = ("or", "er", "ist", "ian", "ant", "men", "women", "ee")
_SPANNING = words.word_set("end begin start be was is were are mark see fall run include coincide follow last close")
"""What a date does: "the last quarter, which ended on ..."."""
_CLAIMING = words.word_set(
    "say claim believe think hope expect fear insist argue suggest predict estimate allege promise warn"
)
"""Sayings that may stand within what they say: "which the firm has said may be ready"."""
_TOGETHER = words.word_set("share meet marry divorce split collaborate reunite merge clash separate")
_TAKING_CLAUSE = words.word_set("mean ensure know feel fear see believe understand imply learn discover decide agree")
_LISTS = ("ncn", "n,cn", "n,ncn", "n,n,cn")
_COORDINATION = re.compile(r",?c$")
_NAMED_LATE = re.compile(rf"(?:^|[;uh])(?P<head>n{POST}*)[wt][^,;]*,n,$")
""" "The minister who drafted it, Jon Vik, resigned", "the bug that caused it, Vibrio cholerae, was found"."""
_OVER_REASON = re.compile(r"c,?u[^;c]*,$")
""" "Entered the school and, since no other took women, read ..."."""
_BARE_RELATIVE = re.compile(r"(?:^|[hu;])(?P<head>n(?:on)*)(?P<who>n)v(?:in)+$")
""" "The wheat she had loaded at Sevastopol was listed"."""
_SAID = re.compile(r"wn(?:[oi]n)*v$")


def analyse(text: str, span: Span, timexes: Sequence[Timex], names: Set[str]) -> Analysis:
    """The analysis of one sentence. See `analysis.Analyser`."""
    tokens = tokenise(text, span[0], span[1], timexes)
    letters = tag(tokens, names)
    chunks = chunk(tokens, letters)
    shape = "".join(piece.kind for piece in chunks)
    return Analysis(
        text=text,
        start=span[0],
        end=span[1],
        tokens=tuple(tokens),
        letters=letters,
        chunks=chunks,
        shape=shape,
        predicates=_Reader(tokens, letters, chunks, shape).predicates(),
    )


class _Reader(Nonfinites):
    """One pass over the verbs of one sentence."""

    def predicates(self) -> tuple[Predicate, ...]:
        """All verbs of the sentence, in order; those in parentheses are left out."""
        for place, at in enumerate(self.plain):
            kind = self.shape[at]
            if kind == "v":
                self.found.append(self._finite(place, at))
            elif kind == "l" and self._without_its_auxiliary(place):
                continue
            elif kind in "tgl":
                self.found.append(self._nonfinite(place, at, kind))
        return tuple(self._with_later_subject(item) for item in self.found)

    def _without_its_auxiliary(self, place: int) -> bool:
        """ "Two were killed and ten injured": the second of two passives, with a subject of its own; the first tells
        enough."""
        before = self.skeleton[:place]
        last = self.found[-1] if before.endswith("cn") and self.found else None
        return last is not None and self.letters[self.chunks[last.at].last] == "L" and before.endswith("vcn")

    def _finite(self, place: int, at: int) -> Predicate:
        before = self.skeleton[:place]
        if before.endswith("w") or self._quotes_a_saying(before):
            subject = None if self._about_a_date(before) or self._of_a_name(before) else self._antecedent(before, at)
            certain = subject is not None and not self._of_two(subject)
            return Predicate(at=at, kind="v", role="relative", subject=subject, certain=certain)
        bare = _BARE_RELATIVE.search(before)
        if bare and self._word(self.plain[bare.start("who")]) in ("he", "she", "it", "they"):
            return self._with_subject(at, before, bare.start("head"), bare.start("who") - 1)
        if before.endswith(("n", "l", "t")):
            resumed = self._resumed(before, at)
            if resumed:
                return resumed
            found = self._own_subject(before)
            if found and before.endswith("nl"):
                found = found[0], found[1] - 1
            if found:
                return self._with_subject(at, before, *found)
        if before.endswith("v"):
            resumed = self._after_object_clause(before, at)
            if resumed:
                return resumed
        if before.endswith(";") and self.found and self.found[-1].role in ("main", "participle"):
            return replace(self.found[-1], at=at, kind="v", role="main", certain=False)
        if before.endswith("-"):
            dashed = self._over_dashes(before)
            if dashed:
                return self._with_subject(at, before, *dashed)
        if before.endswith(","):
            inserted = self._over_insertion(before)
            lifted = self._resumed(before[: inserted[1] + 1], at) if inserted else None
            late = _NAMED_LATE.search(before) if inserted is None else None
            if late and self._named(len(before) - 2):
                return self._with_subject(at, before, len(before) - 2, len(before) - 2)
            if late:
                return self._with_subject(at, before, late.start("head"), late.end("head") - 1)
            if inserted:
                return lifted or self._with_subject(at, before, *inserted)
        return self._shared(before, at) or Predicate(at=at, kind="v", role="main", subject=None, certain=False)

    def _shared(self, before: str, at: int) -> Predicate | None:
        """The predicate of a verb that shares the subject of the one before it: "regained control and became ..."."""
        last = self._last("v", at)
        reason = _OVER_REASON.search(before)
        if reason is not None:
            last = next((item for item in reversed(self.found) if item.at < self.plain[reason.start()]), last)
            return replace(last, at=at, governor=last.at) if last and last.kind == "v" else None
        if last is None or not (_COORDINATION.search(before) or before.endswith(",")):
            return None
        if before.endswith(",") and last.role in ("relative", "subordinate", "content"):
            series = self.shape[at - 2 : at] == "k," and re.match(r"[^,;uhw]*cv", self.skeleton[len(before) + 1 :])
            if last.role != "relative" or not series:
                return None
        certain = last.certain
        if before.endswith(",c") and last.role in ("content", "relative", "subordinate"):
            first = next((item for item in self.found if item.kind == "v" and item.role == "main"), None)
            last, certain = (first, False) if first else (last, False)
        return Predicate(at=at, kind="v", role=last.role, subject=last.subject, governor=last.at, certain=certain)

    def _resumed(self, before: str, at: int) -> Predicate | None:
        """The main verb after a relative clause that ended in a noun: "forces that had taken the town moved on",
        "troops whose tours had been extended to help the police would leave"."""
        if "w" not in before:
            return None
        told = re.search(rf"(?P<head>n{POST}*),w[^,;]*n,n$", before)
        if told:
            return self._with_subject(at, before, told.start("head"), told.end("head") - 1)
        found = re.search(r"v(?:[ntgloij]|c(?=[lvtg]))*[nt]$", before)
        opened = before.rfind("w", 0, found.start()) if found else -1
        verb = next((item for item in self.found if found and item.at == self.plain[found.start()]), None)
        if (
            verb is None
            or found is None
            or verb.role != "relative"
            or verb.subject is None
            or (self._opens_content(verb) and self._verb_follows(len(before), before[opened - 1] == ","))
        ):
            return None
        whose = opened >= 0 and self._word(self.plain[opened]) == "whose"
        subject = self._antecedent(before[: opened + 1], at) if whose else verb.object or verb.subject
        return self._lifted(at, before, subject, certain=verb.certain) if subject else None

    def _verb_follows(self, place: int, inserted: bool) -> bool:
        """Whether another verb waits after the one at a place of the skeleton, not joined to it by "and"; `inserted`:
        after the comma that closes what one opened."""
        rest = re.sub(r",?cv", "", self.skeleton[place + 1 :])
        return "v" in re.split(r"[;uhw]" if inserted else r"[;uhw,]", rest)[0]

    def _after_object_clause(self, before: str, at: int) -> Predicate | None:
        """The main verb right after a relative clause without an object of its own: "the firm that he led failed",
        "the helicopter it carries will fly"."""
        last = self.found[-1] if self.found else None
        if last is None or last.kind != "v":
            return None
        waiting = (last.object or last.subject) if last.role == "relative" else None
        if waiting is not None:
            return self._lifted(at, before, waiting, certain=last.certain)
        bare = re.search(rf"(?P<head>n{POST}*)nv$", before)
        if bare is None or self.letters[self.chunks[self.plain[len(before) - 2]].last] not in "XP":
            return None
        return self._with_subject(at, before, bare.start("head"), bare.end("head") - 1)

    def _lifted(self, at: int, before: str, subject: Span, *, certain: bool) -> Predicate:
        """The verb that an antecedent was waiting for, in the clause that began with it."""
        first, last = self.plain.index(subject[0]), self.plain.index(subject[1])
        return replace(self._with_subject(at, before, first, last), certain=certain)

    def _opens_content(self, verb: Predicate) -> bool:
        """Whether what follows a verb may be a clause that it takes: "which showed violence had fallen"."""
        return self._says(verb.at) or base(self._word(verb.at)) in _TAKING_CLAUSE

    def _about_a_date(self, before: str) -> bool:
        """Whether a relative clause is about a date: "the last quarter, which ended on ..."."""
        if not before.endswith("w"):
            return False
        at = self.plain[len(before) - 1] - 1
        verb = self.chunks[self.plain[len(before)]] if len(before) < len(self.plain) else None
        spans = verb is not None and base(self.tokens[verb.last].lower) in _SPANNING
        return at > 0 and self.shape[at - 1 : at + 1] == "k," and spans

    def _quotes_a_saying(self, before: str) -> bool:
        """Whether the verb follows a relative clause of saying: "which X has said may be ready"."""
        return bool(_SAID.search(before)) and base(self._word(self.plain[len(before) - 1])) in _CLAIMING

    def _antecedent(self, before: str, at: int) -> Span | None:
        """The noun phrase that the last relative word of `before` stands for: the nearest, a whole list of names, or,
        before ", which", all of "reports to Congress", since nothing tells which noun is meant."""
        bare = before[: before.rindex("w")].removesuffix("i").removesuffix(",").removesuffix("v")
        whole = SUBJECT.search(bare)
        if whole is None:
            return None
        word = self._word(self.plain[before.rindex("w")])
        of_somebody = re.search(r"n[oi]n$", bare) if word == "which" and self._is_somebody(len(bare) - 1) else None
        if of_somebody and not self._is_somebody(of_somebody.start()):
            return self.plain[of_somebody.start()], self.plain[of_somebody.start()]
        person = self._acting(bare) if word == "who" else None
        if person is not None:
            return person
        if word == "who" and re.search(r"n,n$", bare) and not self._named(len(bare) - 1) and self._named(len(bare) - 3):
            return self.plain[len(bare) - 3], self.plain[len(bare) - 3]
        apposed = re.search(r"(?:^|[^ion,c])n,n$", bare) if word in ("that", "which") else None
        if apposed and not before.endswith(",w") and self._explains(len(bare) - 3, len(bare) - 1):
            return self.plain[len(bare) - 3], self.plain[len(bare) - 3]
        if word == "who" and before.endswith("ncn,w") and self._of_both(len(bare) - 3, len(bare) - 1, at):
            return self.plain[len(bare) - 3], self.plain[len(bare) - 1]
        if word == "who" and before.endswith(",w") and bare.endswith("non") and self._is_somebody(len(bare) - 3):
            return self.plain[len(bare) - (1 if self._named(len(bare) - 1) else 3)], self.plain[len(bare) - 1]
        loose = word == "which" and before[: before.rindex("w")].endswith(",")
        lead = bare[whole.start() - 1 : whole.start()]
        heads = "i" in whole.group() and lead not in ("i", "o", "v", "t", "g") and "l" not in whole.group()
        listed = whole.group() in _LISTS and lead not in ("i", "o", "v", "t", "g")
        counted = re.search(r"non$", bare)
        if counted and self._is_amount(len(bare) - 1):
            return self.plain[counted.start()], self.plain[counted.start()]
        if word != "who" and re.search(r"nin$", bare) and self._placed(len(bare) - 3):
            return self.plain[len(bare) - 3], self.plain[len(bare) - 1]
        if word != "who" and self._extraposed(before, bare, whole.start()):
            return self.plain[whole.start()], self.plain[whole.start()]
        if self._lends_its_name(whole.group(), whole.start()):
            return self.plain[len(bare) - 1], self.plain[len(bare) - 1]
        if listed or (word != "who" and not self._speaks(at) and (heads or (loose and "i" not in whole.group()))):
            return self.plain[whole.start()], self.plain[len(bare) - 1]
        first = len(bare) - 1
        while bare[first - 2 : first] == "no" and self._named(first) and self._named(first - 2):
            first -= 2
        return self.plain[first], self.plain[len(bare) - 1]

    def _acting(self, bare: str) -> Span | None:
        """ "Inspectors from the ministry of mines who ...": whoever of the phrases before it can be a "who"."""
        chain = re.search(r"n(?:[oi]n)+$", bare)
        if chain is None or self._is_somebody(len(bare) - 1):
            return None
        if self._named(len(bare) - 1):
            return next((span for span in self._people_of(bare, chain.start())), None)
        if self._word(self.plain[len(bare) - 1]).endswith(("ers", "ors", "ists", "ians", "men", "women", "people")):
            return None
        for place in range(len(bare) - 3, chain.start() - 1, -2):
            if self._can_be_who(place):
                return self.plain[place], self.plain[len(bare) - 1]
        return None

    def _people_of(self, bare: str, start: int) -> Iterator[Span]:
        """ "Observers from the Organization of American States, who arrived": people at, from or with a name."""
        for place in range(len(bare) - 3, start - 1, -2):
            many = self._word(self.plain[place])
            one = nouns.singular(many)
            plural = one != many and (kinds.is_person(one) or one.endswith(_WHO_ENDINGS))
            if plural and self._word(self.plain[place + 1]) in ("at", "from", "in", "with"):
                yield self.plain[place], self.plain[len(bare) - 1]

    def _can_be_who(self, place: int) -> bool:
        """Whether a noun phrase of the skeleton is somebody, by its noun or its noun's ending ("inspectors")."""
        word = self._word(self.plain[place])
        one = nouns.singular(word)
        return kinds.is_person(one) or word in _KIN or one.endswith(_WHO_ENDINGS) or word in words.PLURALS

    def _is_amount(self, place: int) -> bool:
        """Whether a noun phrase of the skeleton is a sum: "a shortfall of 11 million pounds that ..."."""
        chunk = self.chunks[self.plain[place]]
        return "Q" in self.letters[chunk.first : chunk.last + 1] and self._word(self.plain[place]) in words.AMOUNTS

    def _placed(self, place: int) -> bool:
        """ "The library in Holm, which has lent books": a thing and its place; the thing is what is told of."""
        if not self._named(place + 2) or self._named(place) or self._is_somebody(place):
            return False
        return self._word(self.plain[place + 1]) in ("in", "at", "near", "outside", "on")

    def _explains(self, name: int, noun: int) -> bool:
        """ "Netlink, the company that ...": a noun that says what a name is."""
        letters = self.letters[self.chunks[self.plain[noun]].first :]
        return self._named(name) and not self._named(noun) and letters[0] == "D"

    def _of_both(self, first: int, second: int, at: int) -> bool:
        """ "By Mayor and Queloz, who shared a prize": what only two do, or a plural."""
        verb = self.tokens[self.chunks[at].first].lower in ("were", "are", "have")
        together = base(self._word(at)) in _TOGETHER
        return self._named(first) and self._named(second) and (verb or together)

    def _extraposed(self, before: str, bare: str, first: int) -> bool:
        """ "sent a probe to Mars in 2013 that reached ...": over a date, a clause is the object's, not the place's."""
        relative = self.plain[before.rindex("w")]
        over_date = self.shape[relative - 1 : relative] == "k" and bare[first - 1 : first] in ("v", "t", "g")
        return over_date and len(bare) - first > 1 and self._named(len(bare) - 1) and not self._named(first)

    def _is_somebody(self, place: int) -> bool:
        """Whether a noun phrase of the skeleton is a person or a family, which no "which" stands for."""
        word = self._word(self.plain[place])
        return kinds.is_person(word) or word in _KIN

    def _lends_its_name(self, phrase: str, first: int) -> bool:
        """Whether "which" after "the support of Norway" can only mean Norway."""
        head = self._word(self.plain[first])
        return phrase == "non" and head in _BELONGING and self._named(first + 2)

    def _of_a_name(self, before: str) -> bool:
        """ "At the request of Norway, which ...": nothing tells which of the two is meant."""
        if not before.endswith("w") or self._word(self.plain[len(before) - 1]) not in ("which", "that"):
            return False
        chain = re.search(r"n(?P<link>[oi])n,?w$", before)
        if chain is None:
            return False
        name = chain.start("link") + 1
        joined = self._word(self.plain[name - 1]) in ("of", "to", "for", "with", "from")
        if self.shape[self.plain[len(before) - 1] - 1] == "k":
            return False
        lent = self._lends_its_name(before[chain.start() : name + 1], chain.start())
        return joined and self._named(name) and not self._named(chain.start()) and not lent

    def _of_two(self, subject: Span) -> bool:
        """Whether an antecedent is one of two nouns that a preposition joins, so that either may be meant."""
        chain = self.shape[max(0, subject[0] - 2) : subject[1] + 1]
        return chain[:2] in ("ni", "no") or "i" in chain[1:-1]

    def _with_subject(self, at: int, before: str, first: int, last: int, *, certain: bool = True) -> Predicate:
        """The predicate with its role, read from what stands before its subject."""
        lead = before[:first]
        span = (self.plain[first], self.plain[last])
        role, governor, obj = "main", None, None
        if lead.endswith("u"):
            role = "subordinate"
        elif lead.endswith("h"):
            role, governor = "content", self.plain[lead.rindex("v")] if "v" in lead else None
        elif lead.endswith("w"):
            role, obj = "relative", self._gap(lead, at)
        elif lead.endswith("v") and self._says(self.plain[first - 1]):
            role, governor = "content", self.plain[first - 1]
        elif lead.endswith("wn") and self._word(self.plain[first - 2]) == "whose":
            return Predicate(at=at, kind="v", role="relative", subject=None, certain=False)
        elif lead.endswith("n") or (lead and lead[-1] in "io"):
            certain, obj = False, self._gap(lead, at) if self.letters[self.chunks[span[1]].last] == "X" else None
        return Predicate(at=at, kind="v", role=role, subject=span, governor=governor, object=obj, certain=certain)

    def _gap(self, lead: str, at: int) -> Span | None:
        """The object that a relative clause with a subject of its own lacks: "the firm that he led"."""
        if lead.endswith("w") and self._word(self.plain[len(lead) - 1]) not in ("which", "that", "whom"):
            return None
        if lead.endswith("iw"):
            return None
        following = self.shape[at + 1 : at + 3]
        if following.startswith("n") or following == "rn":
            return None
        bare = lead.removesuffix("w").removesuffix("i").removesuffix(",")
        near = re.search(r"n(?:on)*$", bare)
        apposed = re.search(r"(?<![io])n,n$", bare) if lead.endswith(",w") else None
        if apposed and self._named(apposed.start()) and not self._named(len(bare) - 1):
            return self.plain[apposed.start()], self.plain[apposed.start()]
        return (self.plain[near.start()], self.plain[near.end() - 1]) if near else None
