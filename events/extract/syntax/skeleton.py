"""The phrases of a sentence that bear its structure, as a string of kinds, and noun phrases found in it by position.

No parentheses, adverbs or date phrases: "NP v", "NP, inserted words, v", "NP - inserted words - v".
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from events.extract.lexicon import kinds, nounclasses, nouns, speech, words
from events.extract.lexicon.verbs import base
from events.extract.syntax.analysis import Chunk, Predicate
from events.extract.syntax.completion import INFINITIVE_NOUNS
from events.extract.syntax.contact import gives
from events.extract.syntax.plain import bearing, kinds_of, last_clause
from events.extract.syntax.regions import is_region
from events.extract.syntax.reporting import COURTS
from events.extract.syntax.tokens import Token
from events.patterns import seldom
from events.sentences import Span

_FOLK = words.word_set("family families people parents children relatives wives widows mothers fathers survivors")
WHO_ENDINGS = ("or", "er", "ist", "ian", "ant", "men", "women", "ee")
POST = r"(?:[oi]+n(?:c[oi]n)?|l[oi]gn?(?:[oi]+n)*+|l(?:[oi]+n)*+(?:cl(?:[oi]+n)*+)?|g[oi]+n)"
"""What may follow a noun within its phrase: "of Ukraine", "in Trichy", "linked to a ministry", "accused of theft",
"accused of stealing a car", "signed but never ratified"."""

SUBJECT = re.compile(rf"n{POST}*(?:(?:,n{POST}*)+,?cn{POST}*|cn{POST}*)?$")
_LAST_NOUN = re.compile(rf"n{POST}*$")
_INSERTION = re.compile(r"(?:(?:n(?:[oi]n)*,?)?[io]?w[^;]*|[^v;]*|(?:[lgj]|in)[^v;]*[uw][^;]*|u[^;,]*)")
_GERUND_PHRASE = re.compile(rf"(?:^|[;uh])(?P<gerund>g)(?:[oi]+|n{POST}*(?:,n,)?[oi]+)?$")
"""The verb of "running the port has cost millions", before its object."""
_SPEAKING = words.word_set(
    "say tell insist announce warn argue believe think vow pledge add declare deny claim promise"
)
_FRONT = re.compile(r"(?:u[^,;]*v|[ilgj])[^,;v]*,(?=n)(?!n,[oi])")
"""What opens a sentence before its subject."""
_NAME_THEN_SUBJECT = seldom(rf"n,n{POST}*(?:,n{POST}*)*,?cn{POST}*v")
_PLACE_AND_MORE = re.compile(r"(?:^|[iov])n,n")
_FIRST_OF_TWO = seldom(r"(?:^|[;uhw])(?P<first>n(?:[oi]n)*)c$")
""" "Hale and (her men from Leeds, Hull and York)": who is told with a list that is only of the second."""
_HEAD_IN = re.compile(r"(?:^|[;uhw])n(?:[oi]n)+$")
"""A clause's first noun phrase with its place: "a court in Ottawa"."""
_JOINED = re.compile(
    rf"(?:^|[;uhw])(?P<head>n{POST}*)(?:(?:,(?:[oi]n|n|j)[^vltg,;uhw]*)+,|,[lg][^v,;uhw]*,|,i?w[^v,;uhw]*v[^v,;uhw]*,)c$"
)
""" "Hale, 38, of Leeds, and", "Norland, which has no coast, and"."""
_WITH_VERB = seldom(
    rf"(?:^|[,;uhwc-])(?P<subject>n{POST}*(?:cn{POST}*)?(?:(?:(?:c?[tgl]|lt|t[oi]+|c[gl][oi]+|[oi]+g[oi]*)n{POST}*)+"
    rf"|ln{POST}*|[tg](?:n|t|[oi]+[gn])*(?:[oi]*n{POST}*(?:cn{POST}*)?|t)|t))$"
)
"""A noun phrase that holds a verb of its own: "a campaign to secure the territory", "a law allowing farmers to shoot
wolves"."""


_PARTED = seldom(rf"(?:^|[;uhwc-])(?P<subject>n{POST}*,(?:[lin][^,;uhwv]*,)?)tn{POST}*$")
_PARTED_PHRASE = seldom(r"(?:^|[;uh])(?P<subject>n(?:[oi]n)*,l[^,;uhwvc]*,)in(?:[oi]n)*$")
""" "The report, written by a judge, into the fire (was published)"."""
_OF_SOMETHING = re.compile(r"non(?:[oi]n)*$")
_CONTACT = re.compile(r"(?:^|;)n(?:[oi]n)*,n(?:[oi]n)*(?P<who>n)v[^,;uwhvc]*,v")
"""An apposition with a clause that no "which" opens: "Her boat, a yawl she had built, was stolen"."""
_WHO = words.word_set("i he she we they you")
_IN_RELATIVE = seldom(r"(?:^|[;uh])n(?:[oi]+n)*wv[^,;uhwcv]*$")
""" "The fire that destroyed a mill in Dayton(, Ohio, killed)": a subject with a clause of its own."""


class Skeleton:
    """One sentence's structure; `plain` are the chunks that bear it, `found` the verbs read so far."""

    def __init__(self, tokens: Sequence[Token], letters: str, chunks: Sequence[Chunk], shape: str) -> None:
        self.tokens, self.letters, self.chunks, self.shape = tokens, letters, chunks, shape
        plain = self._with_front_closed(bearing(self._with_later_apart(shape) if "kckv" in shape else shape))
        kinds = kinds_of(plain)
        if _PLACE_AND_MORE.search(kinds):
            plain = _without_regions(plain, kinds, tokens, letters, chunks)
            kinds = kinds_of(plain)
        if kinds.startswith(("inn", "unn")) and letters[chunks[plain[1][0]].last] == "q":
            plain, kinds = plain[2:], kinds[2:]  # "After three years the men holding the hall left"
        if ")" in shape:
            plain = [one for one, after in pairwise([*plain, (-1, "")]) if not self._parted(one, after)]
            kinds = kinds_of(plain)
        opened = _CONTACT.search(kinds) if ",n" in kinds and "nnv" in kinds else None
        if opened is not None and self.tokens[chunks[plain[opened.start("who")][0]].last].lower in _WHO:
            plain.insert(opened.start("who"), (plain[opened.start("who")][0], "w"))
            kinds = kinds_of(plain)
        self.plain = [at for at, _ in plain]
        self.skeleton = kinds
        self.found: list[Predicate] = []

    def _with_later_apart(self, shape: str) -> str:
        """ "Raised it in May and two months later asked": a distance from the date before is an adverb of the second
        verb, no second date of a list ("the votes of 2011 and 2015 were close")."""
        at = shape.index("kckv") + 2
        later = self.tokens[self.chunks[at].last].lower.endswith((" later", " after"))
        return f"{shape[:at]}r{shape[at + 1 :]}" if later else shape

    def _with_front_closed(self, plain: list[tuple[int, str]]) -> list[tuple[int, str]]:
        """The comma between a phrase or clause that opens a sentence and its subject as the boundary it is."""
        front = _FRONT.match(kinds_of(plain)) if plain and plain[0][1] in "uilgj" else None
        if front is None:
            return plain
        end = front.end()
        if _NAME_THEN_SUBJECT.match(front.string, end) and self._is_named_role(plain[end - 2][0], plain[end][0]):
            end += 2  # "Under a pact signed by the mayor, Ada Pell, the mill and the school are to close"
        return [*plain[: end - 1], (plain[end - 1][0], ";"), *plain[end:]]

    def _is_named_role(self, role: int, name: int) -> bool:
        """Whether a phrase is what somebody is, and the next who it is: "her deputy, Tom Orr"."""
        named = set(self.letters[self.chunks[name].first : self.chunks[name].last + 1]) == {"P"}
        return named and self.letters[self.chunks[role].last] == "N" and kinds.is_role(self._word(role))

    def _parted(self, one: tuple[int, str], after: tuple[int, str]) -> bool:
        """ "The 47-kilometre (29-mile) line": the first part of a noun phrase that a parenthesis cuts in two."""
        both = one[1] == after[1] == "n" and self.shape[after[0] - 1] == ")"
        return both and self.letters[self.chunks[one[0]].last] == "J"

    def _own_subject(self, before: str) -> Span | None:
        """(first, last) in the skeleton of the noun phrase that ends just before the verb, with its list and its
        own phrases."""
        if before.endswith("t"):
            held = _WITH_VERB.search(before)
            return (self._from_first(before, held.start("subject")), len(before) - 1) if held else None
        whole, last = SUBJECT.search(before), _LAST_NOUN.search(before)
        if whole is None or last is None:
            return None
        first, lead = whole.start(), before[: whole.start()]
        if whole.group().startswith(("nin,", "non,")) and self._from_first(before, first) < first:
            return self._from_first(before, first), len(before) - 1
        parted = _PARTED_PHRASE.search(before)
        if parted:
            return parted.start("subject"), len(before) - 1
        gerund = _GERUND_PHRASE.search(lead)
        if gerund:
            return gerund.start("gerund"), len(before) - 1
        longer = self._with_verb(before) if lead.rstrip("io")[-1:] in ("t", "g", "l", "n") else None
        if longer is not None and longer < first:
            return longer, len(before) - 1
        if (
            "c" in whole.group()
            and lead[-1:]
            and (lead[-1] in "vtglj" or (lead[-1] in "io" and "v" in last_clause(lead)))
        ):
            first = last.start()
        elif lead[-1:] and lead[-1] in "io":
            comma = before.find(",", first)
            if comma >= 0:
                first = comma + 1 + (before[comma + 1] == "c")
        return first, len(before) - 1

    def _from_first(self, before: str, second: int) -> int:
        """Where the first of two subjects begins, which "and" joins to the second; that one's place for none."""
        joined = _FIRST_OF_TWO.search(before[:second])
        return joined.start("first") if joined else second

    def _with_verb(self, before: str) -> int | None:
        """Where a subject begins that holds a verb of its own; also right after a verb, of what it tells without
        "that": "said a plan to build a port (would be presented)"."""
        found = self._over_parted(before) or _WITH_VERB.search(before)
        if found is not None:
            return self._from_first(before, found.start("subject"))
        said = before.rfind("v") + 1
        if said and base(self._word(self.plain[said - 1])) in speech.TELLING and before.startswith("nn", said):
            said += 1  # "told reporters a plan to build a port"
        return said if said and _WITH_VERB.match(before[said:]) else None

    def _over_parted(self, before: str) -> re.Match[str] | None:
        """ "The plan, opposed by farmers, to flood the valley (was dropped)": a subject whose infinitive an insertion
        parts from its noun."""
        parted = _PARTED.search(before)
        head = self._word(self.plain[parted.start("subject")]) if parted else ""
        return parted if head in INFINITIVE_NOUNS else None

    def _over_insertion(self, before: str) -> tuple[int, int] | None:
        """The subject of "NP, ..., v": the nearest noun phrase before a comma from which the insertion can reach to
        the verb."""
        inner = before[:-1]
        for comma in (place for place in range(len(inner) - 1, -1, -1) if inner[place] == ","):
            if not _INSERTION.fullmatch(inner, comma + 1):
                continue
            subject = self._own_subject(inner[:comma])
            if subject is None:
                continue
            if self._is_age_in_list(inner, subject):
                continue
            if self._is_age(inner, subject):
                subject = subject[0] - 2, subject[0] - 2
            participle = inner[comma + 1 : comma + 2] in ("g", "l")
            inside = range(subject[0] + 2, subject[1] + 1) if participle else ()
            subject = next((at for at in inside if self._opens_late(inner, at)), subject[0]), subject[1]
            first = subject[0]
            late = participle and self._opens_late(inner, first)
            if first and inner[first - 1] in "io" and "c" not in inner[first:comma] and not late:
                continue
            if self._is_object(inner, first):
                continue
            if self._names_members(inner, first):
                continue
            if inner[subject[1]] == "l" and self.shape.startswith(("k", "ik"), self.plain[subject[1]] + 1):
                subject = first, subject[1] - 1  # "a mill built in 1911, when it rained, was closed"
            whole = self._before_apposition(inner, subject) or self._apposed(inner, subject)
            return whole or self._explained(inner, subject) or subject
        return self._over_date(inner)

    def _opens_late(self, inner: str, first: int) -> bool:
        """ "Was reopened after a student, reading the file, noticed": a clause whose verb comes after an insertion."""
        opens = inner[first - 1 : first] == "i" and self._word(self.plain[first - 1]) in words.CLAUSE_OPENERS
        return opens and "v" in last_clause(inner[:first])

    def _with_first_member(self, before: str, subject: tuple[int, int]) -> tuple[int, int]:
        """A subject with the one it is joined to over what is inserted: "Hale, 38, of Leeds, and Pell, 51, of Hull"."""
        joined = _JOINED.search(before[: subject[0]])
        return (joined.start("head"), subject[1]) if joined else subject

    def _names_no_time(self, place: int) -> bool:
        """Whether a noun phrase of the skeleton is no "three years" or "the day", which a clause may follow."""
        chunk = self.chunks[self.plain[place]]
        return self.letters[chunk.last] != "q" and self.tokens[chunk.last].lower not in nounclasses.TIMES

    def _past_a_time(self, bare: str) -> str:
        """The skeleton with what a time is "of" apart from it: of "the last weeks of the storm, which began", the storm
        did."""
        time = _OF_SOMETHING.search(bare)
        if time is None or self._names_no_time(time.start()):
            return bare
        return f"{bare[: time.start()]}vv{bare[time.start() + 2 :]}"

    def _is_beside(self, lead: str, subject: int, at: int) -> bool:
        """ "The bridge the Germans built": whether a subject stands right after a noun that it may be told with."""
        before = self.plain[len(lead) - 1] if lead.endswith("n") else -1
        if before != subject - 1 or self.letters[self.chunks[before].first] not in "DS":
            return False
        if self.letters[self.chunks[at].first] == "B":
            return False
        given = lead.endswith("vn") and gives(base(self._word(self.plain[len(lead) - 2])), self._word(before))
        return not given and self._names_no_time(len(lead) - 1)

    def _is_somebody(self, place: int) -> bool:
        """Whether a noun phrase of the skeleton is a person or a family, which no "which" stands for."""
        word = self._word(self.plain[place])
        return word in _FOLK or kinds.is_person(word) or kinds.person_gender(nouns.singular(word)) is not None

    def _can_be_who(self, place: int) -> bool:
        """Whether a noun phrase of the skeleton is somebody, by its noun or its noun's ending ("inspectors")."""
        word = self._word(self.plain[place])
        one = nouns.singular(word)
        return kinds.is_person(one) or word in _FOLK or one.endswith(WHO_ENDINGS) or word in nounclasses.PLURALS

    def _names_members(self, inner: str, first: int) -> bool:
        """Whether a noun phrase belongs to a list of members: "fourteen nations, including Norway, Chile and Peru",
        "nine men, among them the mayor", "one of them the mayor"."""
        listed = re.search(r",(?:in?|non)(?:n(?:on)*,)*(?:n(?:on)*)?$", inner[:first])
        if listed is None:
            return False
        if inner[listed.start() + 1] == "n":
            return self._word(self.plain[listed.start() + 3]) in ("them", "whom", "these")
        return self._word(self.plain[listed.start() + 1]) in ("including", "like", "as", "among")

    def _before_apposition(self, inner: str, subject: Span) -> Span | None:
        """ "A visit by the president, Ada Pell, to Norland, planned for May, was cancelled": not Pell was; nor was she
        withdrawn in "the account of a clerk, Ada Pell, who has left, was withdrawn"."""
        first, last = subject
        if inner[first - 1 : first] != "," or "c" in inner[first:last]:
            return None
        apposed = re.search(r"(?:^|[;uhw])n(?:[oi]n)+,$", inner[:first])
        head = apposed.start() + (apposed.group()[0] != "n") if apposed else -1
        somebody = apposed and self._named(first) and self._can_be_who(first - 2) and not self._can_be_who(head)
        if not re.match(r",in", inner[last + 1 :]) and not somebody:
            return None
        outer = self._own_subject(inner[: first - 1])
        return outer if outer is not None and (outer[0] == 0 or inner[outer[0] - 1] in ";uhw-") else None

    def _is_age(self, inner: str, subject: tuple[int, int]) -> bool:
        """Whether a noun phrase is the number after a name: "Hale, 58, who left, won"."""
        first, last = subject
        chunk = self.chunks[self.plain[first]]
        number = first == last and not self.letters[chunk.first : chunk.last + 1].strip("Q")
        return number and inner[first - 2 : first] == "n," and self._named(first - 2)

    def _is_age_in_list(self, inner: str, subject: Span) -> bool:
        """ "The dead, named as Ada Hale, 58, and Tom Orr, 60, (were miners)": whether a subject would begin with an
        age, in a list of names that a preposition governs."""
        first = subject[0]
        governed = inner[first - 3 : first] in ("in,", "on,")
        return governed and first != subject[1] and self._is_age(inner, (first, first))

    def _apposed(self, inner: str, subject: Span) -> Span | None:
        """ "Hale, mayor of Leeds, appointed in 2010, resigned": who resigned is Hale."""
        name = subject[0] - 2
        if inner[name : subject[0]] != "n," or not self._named(name) or self._named(subject[0]):
            return None
        return (name, name) if name == 0 or inner[name - 1] in ";uhw" else None

    def _explained(self, inner: str, subject: Span) -> Span | None:
        """ "The fifth, a view of Holm, was sold": what a number without a noun is said to be."""
        told = re.match(r",(?P<what>n(?:on)*)", inner[subject[1] + 1 :])
        if told is None or self.letters[self.chunks[self.plain[subject[1]]].last] not in "JQ":
            return None
        first = subject[1] + 1 + told.start("what")
        brought_in = self._first_word(first) in ("a", "an")
        return (first, subject[1] + told.end("what")) if brought_in and subject[0] == subject[1] else None

    def _first_word(self, place: int) -> str:
        return self.tokens[self.chunks[self.plain[place]].first].lower

    def _over_dashes(self, before: str) -> Span | None:
        """The subject of "NP - inserted words - v"."""
        opening = before.rfind("-", 0, len(before) - 1)
        return self._own_subject(before[:opening]) if opening > 0 else None

    def _over_date(self, inner: str) -> Span | None:
        """The subject before an insertion that held nothing but a date: "The delivery, due in May, will be late"; not
        what somebody "declared in May, was attacked"."""
        subject = None if "," in inner else SUBJECT.search(inner)
        if subject is None or (subject.start() and inner[subject.start() - 1] in "io"):
            return None
        if inner[: subject.start()].rstrip("n")[-1:] in ("t", "g", "v"):
            return None
        return subject.start(), len(inner) - 1

    def _is_object(self, inner: str, first: int) -> bool:
        """ "joined the club in 1955, won ...": a noun phrase right after a verb that takes no clause is its object."""
        governing = inner[:first].rstrip("n")[-1:]
        return governing in ("t", "g") or (governing == "v" and not self._says(self.plain[first - 1]))

    def _nearest_noun(self, before: str) -> Span | None:
        if not before.endswith("n"):
            return None
        first = last = len(before) - 1
        while before.endswith("no", 0, first):
            first -= len("no")
        return self.plain[first], self.plain[last]

    def _subject_of(self, governor: int | None) -> Span | None:
        return next((item.subject for item in self.found if item.at == governor), None)

    def _last(self, kinds: str, at: int) -> Predicate | None:
        return next((item for item in reversed(self.found) if item.kind in kinds and item.at < at), None)

    def _last_at(self, kinds: str, at: int) -> int | None:
        last = self._last(kinds, at)
        return last.at if last else None

    def _speaks(self, at: int) -> bool:
        """Whether the verb of a chunk is what only somebody can do: insist, warn."""
        return base(self.tokens[self.chunks[at].last].lower) in _SPEAKING

    def _says(self, at: int) -> bool:
        """Whether the verb of a chunk takes a clause without "that": so does what a court, but no king, ruled."""
        ruled = at and self._word(at) == "ruled" and self._word(at - 1) in COURTS
        return bool(ruled) or base(self._word(at)) in speech.SAYING

    def _tells_somebody(self, first: int) -> bool:
        """ "Told investigators he began blending": what is told without "that", right after to whom."""
        one = self.chunks[self.plain[first]]
        pronoun = self.letters[one.first : one.last + 1] == "X"
        return pronoun and base(self._word(self.plain[first - 2])) in speech.TELLING

    def _word(self, at: int) -> str:
        return self.tokens[self.chunks[at].last].lower

    def _named(self, place: int) -> bool:
        """Whether a noun phrase of the skeleton ends in a name."""
        chunk = self.chunks[self.plain[place]]
        return self.letters[chunk.last] == "P" or self.letters[chunk.first : chunk.last + 1].endswith("PQ")


def _without_regions(
    plain: list[tuple[int, str]], shape: str, tokens: Sequence[Token], letters: str, chunks: Sequence[Chunk]
) -> list[tuple[int, str]]:
    """Without the region after a place: "a plant in Dayton, Ohio, that ..."; `shape` are the kinds of the chunks."""
    kept: list[tuple[int, str]] = []
    place = 0
    while place < len(plain):
        if not shape.startswith(",n", place) or not kept or kept[-1][1] != "n":
            kept.append(plain[place])
            place += 1
            continue
        after, further = shape[place + 2 : place + 3], shape[place + 3 : place + 4]
        closed = after in (",", "") or (after in ("v", "i") and _HEAD_IN.search(kinds_of(kept)))
        opens = len(kept) == 1 and after == "," and further != "" and further in "nwlg"
        if closed and (place > 1 or opens):
            chunk = chunks[plain[place + 1][0]]
            name = " ".join(token.text for token in tokens[chunk.first : chunk.last + 1])
            near = plain[place][0] == kept[-1][0] + 1
            governed = near and letters[chunks[kept[-1][0]].last] == "P" and (opens or kept[-2][1] in "iov")
            if governed and is_region(name):
                dated = after and plain[place + 2][0] > plain[place + 1][0] + 1
                goes_on = further and further in "vl"
                before = kinds_of(kept)
                whole = re.search(r"[,v][^;uhw]*$", before) and not _IN_RELATIVE.search(before)
                inserted = further == "w" and tokens[chunks[plain[place + 3][0]].first].lower != "that"
                place += 3 if after == "," and not (opens or dated or inserted or (goes_on and whole)) else 2
                continue
        kept.append(plain[place])
        place += 1
    return kept
