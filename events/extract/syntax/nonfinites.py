"""Verbs that are not finite, and whose subject they are: infinitives, gerunds, participles."""

import re
from dataclasses import replace

from events.extract.lexicon import kinds, selection, words
from events.extract.lexicon.nouns import is_event, is_plural, is_strong_event, singular
from events.extract.lexicon.verbs import base
from events.extract.syntax.analysis import Predicate
from events.extract.syntax.made import Made
from events.extract.syntax.skeleton import POST
from events.sentences import Span

_OF_PERSONS = words.word_set("killed murdered born jailed arrested executed educated married drowned shot stabbed")
_HOLDING = words.word_set(
    """
    held committed planned scheduled launched organised organized carried agreed announced called set signed expected
    approved led ordered begun started completed caused fought won lost published followed delayed postponed reported
    """
)
"""Participles of what happens to events."""
_HELD = words.word_set("held organised organized conducted staged scheduled called planned postponed")
"""Those of which the thing before is hardly told: "a referendum on independence held in June"."""
_ACCUSING = words.word_set("charge accuse convict suspect sentence acquit want jail arrest fine")
"""What is done to persons: of "appeared in court in Leeds, charged with theft" not the court was charged."""
_FOUND = words.word_set(
    "found discovered recovered unearthed uncovered buried exhumed displayed kept preserved detected identified dated"
)
"""What is done to what is left of somebody or something: "the body of a man found in May"."""
_LEFT = words.word_set("trace remains remnant residue ruins relic sign evidence proof")
"""What is left of something, to which nothing was done but that it was found."""
_MEASURES = words.word_set("price cost value rate level amount fee tax rent share size length")
_PAYING = words.word_set("compensation damages payment payments insurance relief")
_KEEPING = words.word_set("keep leave find")
"""Verbs that leave a thing in a state: "kept the road between two towns closed"."""
_DESPITE = ("under", "despite", "after", "before", "without", "during", "following")
FORCING = words.word_set("force ask order allow tell cause help urge invite require compel persuade enable lead")
"""Verbs whose object is followed by what it is to do."""
SENDING = words.word_set("write send post phone call telephone email e-mail message text release circulate issue sign")
ASKING = words.word_set(
    """
    asking urging requesting demanding inviting telling warning ordering informing instructing calling threatening
    saying claiming offering thanking complaining protesting explaining accusing
    """
)
"""What a letter or a call does to whom it is sent."""
_JUDGING = words.word_set(
    """
    overturning upholding reversing quashing rejecting dismissing confirming overruling affirming citing adding saying
    calling describing accusing blaming warning
    """
)
"""What whoever says something does thereby: "ruled that he can be moved, overturning a decision"."""
_INVESTING = words.word_set("put pour invest sink plough plow channel pump throw")
"""What one does with money or work "into" or "for" doing something oneself."""
_MADE = words.word_set(
    "created founded established formed launched shot filmed written directed painted recorded composed"
)
_JOINED_TO = words.word_set(
    "accompanied surrounded loaded armed disguised dressed convinced disappointed exhausted aided"
)
COORDINATION = re.compile(r",?c$")


class Nonfinites(Made):
    """The reading of infinitives, gerunds and participles."""

    def _with_later_subject(self, item: Predicate) -> Predicate:
        """ "After leaving the party, Smith founded ...": a phrase before the main clause shares the subject to come."""
        if item.subject or item.kind not in "gl" or item.governor is not None:
            return item
        inverted = self._before_its_subject(item)
        if inverted is not None:
            return replace(item, subject=inverted)
        later = (other for other in self.found if other.at > item.at and other.kind == "v" and other.role == "main")
        main = next(later, None)
        if main is None or "," not in self.shape[item.at : main.at]:
            return item
        subject = self._person_of(item, main.subject) or main.subject
        return replace(item, subject=subject, governor=main.at, certain=main.certain)

    def _before_its_subject(self, item: Predicate) -> Span | None:
        """ "Also killed in the blast was the mayor": the noun phrase after a form of "be" that stands alone."""
        found = re.match(r"l[^v,;uhwc]*v(?=n)", self.shape[item.at :]) if item.kind == "l" else None
        verb = item.at + found.end() - 1 if found else 0
        opens = found is not None and self.shape[: item.at].strip("r") == ""
        alone = self.letters[self.chunks[verb].first : self.chunks[verb].last + 1] == "B"
        return (verb + 1, verb + 1) if opens and alone else None

    def _person_of(self, item: Predicate, subject: Span | None) -> Span | None:
        """ "A legacy from a pupil, killed in 1962": of the two, who can be killed."""
        if subject is None or self._word(item.at) not in _OF_PERSONS or self.shape[subject[1] - 1 : subject[1]] != "i":
            return None
        person = kinds.is_person(self._word(subject[1])) and not kinds.is_person(self._word(subject[0]))
        return (subject[1], subject[1]) if person else None

    def _nonfinite(self, place: int, at: int, kind: str) -> Predicate:
        before = self.skeleton[:place]
        governor = self._last_at("vtgl", at)
        if kind == "t":
            return self._infinitive(before, at)
        if before.endswith(("i", "o")):
            subject = self._judged(before) or self._subject_of(governor)
            return Predicate(at=at, kind=kind, role="gerund", subject=subject, governor=governor)
        if kind == "g" and self._asks_whom_it_is_sent(before, at):
            last = self._last("v", at)
            return Predicate(
                at=at,
                kind=kind,
                role="participle",
                subject=last.subject if last else None,
                governor=last.at if last else None,
            )
        if kind == "l" and before.endswith(";"):
            return Predicate(at=at, kind=kind, role="participle", subject=None)  # "; hired back in 1956, she stayed"
        if before.endswith("n"):
            subject = self._restricted(before, at) if kind == "l" else self._nearest_noun(before)
            return Predicate(at=at, kind=kind, role="participle", subject=subject, governor=governor)
        if kind == "l" and COORDINATION.search(before):
            passive = self._second_passive(at)
            if passive:
                return passive
            twin = self._twin(before, at)
            if twin is not None:
                return replace(twin, at=at)
        row = self._in_a_row(place, at) if kind == "l" else None
        if row is not None:
            return replace(row, at=at)
        return self._of_verb_to_come(place, at, kind) or self._of_verb_before(before, at, kind)

    def _infinitive(self, before: str, at: int) -> Predicate:
        governor, last = self._last_at("vtgl", at), self._last("vtgl", at)
        if last and last.kind == "l" and before.endswith(",") and last.role == "participle":
            governor = self._last_at("vtg", at)
        if last and last.role == "relative" and before.endswith(",") and last.kind == "v":
            outer = (item.at for item in reversed(self.found) if item.kind in "vtg" and item.role != "relative")
            governor = next(outer, governor)  # "came from Holm, to which she had moved, to attend"
        forcing = self._forced(before)
        if forcing is not None:
            return Predicate(at=at, kind="t", role="infinitive", subject=self._subject_of(forcing), governor=forcing)
        accompanying = self._accompanying(before)
        if accompanying is not None:
            return Predicate(at=at, kind="t", role="infinitive", subject=accompanying)
        subject = self._to_be_done(before, at, governor) or self._subject_of(governor)
        return Predicate(at=at, kind="t", role="infinitive", subject=subject, governor=governor)

    def _of_verb_to_come(self, place: int, at: int, kind: str) -> Predicate | None:
        """ "The ferry, built in 1931, sank", "Born in Riga, raised in Bonn, he ...": of the clause around or after."""
        before = self.skeleton[:place]
        main = self._last("v", at)
        late = re.search(r"n(?:[oi]n)*,$", before)
        if late and re.match(r"[gl][^,v;]*,v", self.skeleton[place:]) and self._opens_late(before, late.start()):
            whole = self._own_subject(before[:-1]) or (late.start(), len(before) - 2)
            return Predicate(at=at, kind=kind, role="participle", subject=self._in_chunks(whole))
        opened = re.search(r"(?P<by>[uh;])n(?:[oi]n)*,$", before)
        if before.endswith(",u") and re.match(r"[lg][^,v;]*,v", self.skeleton[place:]):
            own = self._own_subject(before[:-2])
            return Predicate(at=at, kind=kind, role="participle", subject=self._in_chunks(own))
        waiting = re.search(r";n,$", before) and re.match(r"g[^,v;]*,v", self.skeleton[place:])
        if waiting:
            own = self._own_subject(before[:-1])
            return Predicate(at=at, kind=kind, role="participle", subject=self._in_chunks(own))
        if kind == "l" and before.endswith("n,") and (self._inserted(place) or (opened and opened["by"] == ";")):
            own = self._made_within(before[:-1], at) or (self._own_subject(before[:-1]) if opened else None)
            return Predicate(at=at, kind=kind, role="participle", subject=self._in_chunks(own))
        if kind == "l" and before.endswith("n,") and main is None and before.startswith("l") and self.found:
            return replace(self.found[0], at=at)  # "born in Riga, trained in Vienna, he ..."
        if kind == "l" and before.endswith("n,") and main is None:
            own = self._own_subject(before[:-1])
            obituary = re.search(r"(?:^|[;-])n,n(?:[oi]n)*(?:c?n)*,$", before)
            name = obituary.start() + (obituary.group()[0] in ";-") if obituary else -1
            if obituary and self._named(name) and not self._named(name + 2):
                own = name, name
            return Predicate(at=at, kind=kind, role="participle", subject=self._in_chunks(own))
        return None

    def _of_verb_before(self, before: str, at: int, kind: str) -> Predicate:
        """ "She fell, breaking a leg": of whom the last clause tells, or of the noun in it that it is said of."""
        main = self._last("v", at)
        if kind == "l":
            own = self._made_last(before, at) or self._described(before, at) or self._fits_last(before, at, main)
            own = own or self._named_object(before, at)
            if own:
                return Predicate(at=at, kind=kind, role="participle", subject=own)
        if main and main.role == "relative" and before.endswith(","):
            earlier = [item for item in self.found if item.kind == "v" and item.role != "relative"]
            main = replace(earlier[-1], certain=False) if earlier else main
        if main and main.role == "content" and self._word(at) in _JUDGING and before.endswith(","):
            main = next((item for item in self.found if item.at == main.governor), main)
        misfit = main is not None and main.subject is not None and self._fits(main.subject[0], at) is False
        joined = not misfit and self._is_joined(before, at)
        if kind == "l" and self.shape[at - 2 : at] == "n," and main is not None and not joined:
            return Predicate(at=at, kind=kind, role="participle", subject=None, governor=main.at, certain=False)
        subject = (self._amount_changed(at, main) or main.subject) if main else None
        return Predicate(
            at=at,
            kind=kind,
            role="participle",
            subject=subject,
            governor=main.at if main else None,
            certain=bool(main and main.certain),
        )

    def _in_chunks(self, span: Span | None) -> Span | None:
        """The chunks of a place in the skeleton."""
        return (self.plain[span[0]], self.plain[span[1]]) if span else None

    def _asks_whom_it_is_sent(self, before: str, at: int) -> bool:
        """ "Wrote to Ada Pell asking her to testify": who writes asks, not she."""
        sent = re.search(r"v(?:in|n)(?:in)*$", before)
        sends = sent is not None and base(self._word(self.plain[sent.start()])) in SENDING
        return sends and self._word(at) in ASKING

    def _to_be_done(self, before: str, at: int, governor: int | None) -> Span | None:
        """ "A telescope to be launched in 2025": what is to be done to the noun before it."""
        passive = self.letters[self.chunks[at].first :][1:2] == "B" and governor is None and before.endswith("n")
        return self._nearest_noun(before) if passive else None

    def _forced(self, before: str) -> int | None:
        """ "Forced a helicopter carrying doctors to turn back": the verb that made somebody do it, past what tells of
        whom."""
        gone_on = "vng" in before or "vnl" in before
        found = re.search(r"v(?P<object>n)[gl](?:[ntoi]|g)*$", before) if gone_on else None
        verb = self.plain[found.start()] if found else -1
        return verb if found and base(self._word(verb)) in FORCING else None

    def _restricted(self, before: str, at: int) -> Span | None:
        """What a participle right after it restricts: the nearest noun phrase, but of "talks on Syria" no name."""
        last = self._nearest_noun(before)
        counted = re.search(r"(?P<head>n)on$", before)
        if counted and self.letters[self.chunks[self.plain[counted.start("head")]].last] in "JQ":
            return self.plain[len(before) - 1], self.plain[len(before) - 1]  # "the last of the ships ordered in 2015"
        if before.endswith("non") and self._is_left(len(before) - 3) and self._word(at) not in _FOUND:
            return self.plain[len(before) - 1], self.plain[len(before) - 1]
        apposed = re.search(r"(?<![oi])n,n$", before)
        if apposed and self._named(apposed.start()) and not self._named(len(before) - 1):
            return self.plain[apposed.start()], self.plain[apposed.start()]
        chain = re.search(r"n(?:[io]n)+$", before)
        kept = chain is not None and before[: chain.start()].endswith("v")
        links = range(chain.start(), len(before)) if chain is not None else ()
        kept = kept and not any(self._word(self.plain[at]) in _DESPITE for at in links)
        if chain is not None and kept and base(self._word(self.plain[chain.start() - 1])) in _KEEPING:
            return self.plain[chain.start()], self.plain[len(before) - 1]
        fitting = self._one_of_chain(before, chain.start(), at) if chain is not None else None
        if fitting is not None:
            return self.plain[fitting], self.plain[len(before) - 1]
        of_event = re.search(r"non$", before)
        if last is not None and of_event and self._acts_on_another(of_event.start(), at):
            return self.plain[len(before) - 1], self.plain[len(before) - 1]
        held = chain is not None and is_strong_event(self._word(self.plain[chain.start()])) and self._word(at) in _HELD
        if last is None or chain is None or self._named(chain.start()):
            return last
        if self._word(self.plain[chain.start()]) in _PAYING and self._word(self.plain[chain.start() + 1]) == "for":
            return last  # "compensation for livestock lost"
        if not self._named(len(before) - 1):
            idea = kinds.kind(self._word(self.plain[len(before) - 1])) not in ("proceeding", "war", "disaster")
            return (self.plain[chain.start()], self.plain[len(before) - 1]) if held and idea else last
        if self._acts_on_another(chain.start(), at):
            return last
        governed = before[chain.start() - 1 : chain.start()] in ("i", "o") and not held
        return last if governed else (self.plain[chain.start()], self.plain[len(before) - 1])

    def _one_of_chain(self, before: str, first: int, at: int) -> int | None:
        """The place of the one noun that a participle is said of: of "a bridge over the river built in 1931" what is
        built, of "the wife of a man killed in May" who is told of for the first time."""
        places, verb = range(first, len(before), 2), self._word(at)
        head, last = places[-2:]
        personal = verb in _OF_PERSONS or base(verb) in _ACCUSING
        who = [personal and self._is_anybody(place) for place in places]
        if before[head:] == "non" and who[-2:] == [True, True] and verb != "born":
            return last
        fits = [one or self._fits(self.plain[place], at) for one, place in zip(who, places, strict=True)]
        if fits.count(True) == 1:
            return places[fits.index(True)]
        left = [place for place, fit in zip(places, fits, strict=True) if fit is not False]
        if len(left) == 1 and not self._can_be_who(left[0]):
            return left[0]  # "a petition against the road signed in May"
        if before[head:] != "non" or True in fits or verb in _FOUND:
            return None
        noun = singular(self._word(self.plain[head]))
        if base(verb) in selection.PATIENTS and kinds.person_gender(noun) is None:
            return None  # "the list of members published": what is published could be a list
        held = (is_event(noun) and verb in _HOLDING) or noun in _MEASURES
        return last if self._first_word(head) == "the" and self._is_new(last) and not held else None

    def _is_left(self, place: int) -> bool:
        """ "Traces of a dye banned in 1976": whether a noun is only what is left of the next."""
        word = self._word(self.plain[place])
        return word in _LEFT or singular(word) in _LEFT

    def _is_new(self, place: int) -> bool:
        """Whether a noun phrase tells of something for the first time: "a man", "two men", "men"."""
        word = self._word(self.plain[place])
        several = is_plural(word) or word in words.PLURALS
        article = self._first_word(place) in ("a", "an")
        return article or (several and self.letters[self.chunks[self.plain[place]].first] in "QJN")

    def _acts_on_another(self, place: int, at: int) -> bool:
        """ "An exhibition of works stolen in 1991", "the trial of a man arrested in May": no event was stolen."""
        return is_strong_event(self._word(self.plain[place])) and self._word(at) not in _HOLDING

    def _second_passive(self, at: int) -> Predicate | None:
        """ "was built in 1998 and refitted": the second participle of one "was"; "left in 1998, when the mine was shut,
        and spent": a clause that a comma closes does not go on."""
        last = self._last("v", at)
        if last is not None and last.role == "subordinate" and self.shape[at - 2 : at] == ",c":
            first = next((item for item in self.found if item.kind == "v" and item.role == "main"), last)
            return replace(first, at=at, governor=first.at, certain=False)
        if self.found and self.found[-1].kind == "l" and last is not None and self.found[-1].at > last.at:
            return None
        if last is None or self.letters[self.chunks[last.at].first] not in "BA" or self.shape[at - 1] not in "cr":
            return None
        return Predicate(at=at, kind="v", role=last.role, subject=last.subject, governor=last.at, certain=last.certain)

    def _described(self, before: str, at: int) -> Span | None:
        """What a participle after a comma describes, the noun phrase before it: "bought the yard, built in 1911"; for
        some participles the whole clause, and so its subject."""
        found = re.search(rf"[vtg](?P<object>n{POST}*),$", before) or self._among_them(before)
        if found is None or self._word(at) in words.JOINING:
            return None
        if before[found.start()] == "v" and self._is_what_somebody_is(found.start("object")):
            return None
        if base(self._word(at)) in _ACCUSING and not any(
            self._can_be_accused(place) for place in range(*found.span("object"))
        ):
            return None
        first = self._past_its_matter(found.start("object"), before, at)
        if self.letters[self.chunks[self.plain[first]].last] == "X":  # "kept it under the Treaty of Breda, signed in"
            later = re.search(r"n(?:on)*,$", before)
            first = later.start() if later else first
        return self.plain[first], self.plain[len(before) - 2]

    def _among_them(self, before: str) -> re.Match[str] | None:
        """ "Among them the Amalia, launched in 1902"."""
        found = re.search(rf"in(?P<object>n{POST}*),$", before)
        return found if found and self._word(self.plain[found.start() + 1]) in ("them", "these") else None

    def _is_what_somebody_is(self, place: int) -> bool:
        """ "She was a doctor, educated at Leeds": what a person is said to be is no second person."""
        return (
            self._first_word(place) in ("a", "an")
            and self._word(self.plain[place - 1]) in ("was", "is")
            and kinds.is_person(self._word(self.plain[place]))
        )

    def _is_joined(self, before: str, at: int) -> bool:
        """Whether a participle after a comma may be said of the clause's subject: "left, followed by her guards"; that
        of "had paid for 400 trout, released in May" may not."""
        main = self._last("v", at)
        chunk = self.chunks[main.at] if main is not None else self.chunks[at]
        passive = re.search("B.*L", self.letters[chunk.first : chunk.last + 1]) is not None
        subject = self._word(main.subject[0]) if main is not None and main.subject is not None else ""
        if passive or (kinds.person_gender(subject) is None and subject not in ("he", "she", "they")):
            return True
        return self._word(at) in words.JOINING | _JOINED_TO or re.search(r"[io]n,$", before) is None

    def _made_last(self, before: str, at: int) -> Span | None:
        """ "Sold the plant to Orkla, founded in 1890", "run by the Special Section, created in 1955": what was made is
        the name just before, unless a date stands between."""
        named = re.search(r"v.*i(?P<name>n),$", before)
        apart = re.search(r"n(?:\([^)]*\))?,$", self.shape[:at])
        if named is None or self._word(at) not in _MADE or apart is None:
            return None
        place = self.plain[named.start("name")]
        object_of = re.search(r"v(?P<object>n)(?:[oi]n)+,$", before)
        thing = self._word(self.plain[object_of.start("object")]) if object_of else ""
        fits = bool(thing) and selection.fits(thing, base(self._word(at)), passive=True)
        proper = self.letters[self.chunks[place].last] == "P"
        return (place, place) if proper and not fits else None

    def _fits_last(self, before: str, at: int, main: Predicate | None) -> Span | None:
        """ "The club plays at the Moor Ground, opened in 1923": the last noun, where the verb is said of that alone."""
        last = self.plain[len(before) - 2] if re.search(r"in,$", before) else -1
        if last < 0 or main is None or main.subject is None:
            return None
        if self.letters[self.chunks[main.at].first : self.chunks[main.at].last + 1].strip("R") == "B":
            return None  # "was in the election, held"
        alone = self._fits(last, at) and not self._fits(main.subject[0], at)
        return (last, last) if alone else None

    def _can_be_accused(self, place: int) -> bool:
        word = self._word(self.plain[place])
        return kinds.is_person(singular(word)) or word in words.PLURALS or kinds.is_body(word)

    def _inserted(self, place: int) -> bool:
        """Whether a participle stands in an insertion after a subject: "the ship, built in Genoa, sank"."""
        return bool(re.match(r"l[^,v;]*,v", self.skeleton[place:]))

    def _judged(self, before: str) -> Span | None:
        """ "jailed a doctor for selling ...", "accused Hale of selling", "tricked him into signing": the object of an
        active verb is who did what the preposition tells."""
        found = re.search(r"[vtg](?P<object>n(?:on)*)(?:[oi]n)*[io]$", before)
        told = base(self._word(self.plain[found.start()])) if found else ""
        joining = ("for", "into", "from", *(["of"] if told in _ACCUSING else []))
        if found is None or self._word(self.plain[len(before) - 1]) not in joining:
            return None
        traded = self._word(self.plain[len(before) - 2]) in ("exchange", "return")  # "sold a stake in return for"
        if told in _INVESTING or (traded and not self._can_be_who(found.end("object") - 1)):
            return None
        return self.plain[found.start("object")], self.plain[found.end("object") - 1]
