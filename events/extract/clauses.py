"""The light analyser: every verb of a sentence with its subject, by position.

The way: the sentence's phrases as a string of kinds, without parentheses, adverbs and date phrases; then, for each
verb, a regular expression that ends where the verb stands. It reads "NP v", "NP, inserted words, v", "NP who v", "v
... and v" and "that NP v". It needs no model; it beats nothing on hard syntax, but it knows when it has no subject,
and then says so.
"""

import re
from collections.abc import Sequence, Set
from dataclasses import replace

from events.dates.value import Timex
from events.extract import words
from events.extract.analysis import Analysis, Chunk, Predicate
from events.extract.phrases import chunk
from events.extract.tagging import tag
from events.extract.tokens import Token, tokenise
from events.extract.verbs import base
from events.sentences import Span

_POST = r"(?:[oi]+n|l(?:[oi]+n)*|g[oi]+n)"
"""What may follow a noun within its phrase: "of Ukraine", "in Trichy", "linked to a ministry"."""

_SUBJECT = re.compile(rf"n{_POST}*(?:(?:,n{_POST}*)+,?cn{_POST}*|cn{_POST}*)?$")
_LAST_NOUN = re.compile(rf"n{_POST}*$")
_INSERTION = re.compile(r"(?:(?:n(?:[oi]n)*,?)?w[^;]*|[^v;]*|(?:[lgj]|in)[^v;]*u[^;]*)")
_SPEAKING = words.word_set(
    "say tell insist announce warn argue believe think vow pledge add declare deny claim promise"
)
_JOINING = words.word_set(
    "followed joined accompanied preceded helped aided backed supported led driven forced watched"
)
"""Participles that tell of the whole clause before them, not of its last noun."""
_BELONGING = words.word_set(
    """
    support backing help aid assistance approval consent leader leadership leaders head president chairman chairwoman
    member members spokesman spokeswoman behalf favour favor side part shores people citizens
    """
)
"""Nouns before "of" and a name that a "which" after them does not stand for."""
_LISTS = ("ncn", "n,cn", "n,ncn", "n,n,cn")
_WITH_VERB = re.compile(rf"(?:^|[,;uhwc-])(?P<subject>n{_POST}*[tgl]n{_POST}*)$")
"""A noun phrase that holds a verb of its own: "a campaign to secure the territory"."""
_COORDINATION = re.compile(r",?c$")
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


class _Reader:
    """One pass over the verbs of one sentence; `plain` are the chunks that bear its structure."""

    def __init__(self, tokens: Sequence[Token], letters: str, chunks: Sequence[Chunk], shape: str) -> None:
        self.tokens, self.letters, self.chunks, self.shape = tokens, letters, chunks, shape
        plain = _plain(shape)
        self.plain = [at for at, _ in plain]
        self.skeleton = "".join(kind for _, kind in plain)
        self.found: list[Predicate] = []

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

    def _with_later_subject(self, item: Predicate) -> Predicate:
        """ "After leaving the party, Smith founded ...": a phrase before the main clause shares the subject to come."""
        if item.subject or item.kind not in "gl" or item.governor is not None:
            return item
        main = next((other for other in self.found if other.at > item.at and other.kind == "v"), None)
        if main is None or main.role != "main" or "," not in self.shape[item.at : main.at]:
            return item
        return replace(item, subject=main.subject, governor=main.at, certain=main.certain)

    def _finite(self, place: int, at: int) -> Predicate:
        before = self.skeleton[:place]
        if before.endswith("w") or self._quotes_a_saying(before):
            subject = None if self._about_a_date(before) else self._antecedent(before, at)
            certain = subject is not None and not self._of_two(subject)
            return Predicate(at=at, kind="v", role="relative", subject=subject, certain=certain)
        if before.endswith(("n", "l")):
            resumed = self._resumed(before, at)
            if resumed:
                return resumed
            found = self._own_subject(before)
            if found:
                return self._with_subject(at, before, *found)
        if before.endswith(","):
            inserted = self._over_insertion(before)
            lifted = self._resumed(before[: inserted[1] + 1], at) if inserted else None
            if inserted:
                return lifted or self._with_subject(at, before, *inserted)
        return self._shared(before, at) or Predicate(at=at, kind="v", role="main", subject=None, certain=False)

    def _shared(self, before: str, at: int) -> Predicate | None:
        """The predicate of a verb that shares the subject of the one before it: "regained control and became ..."."""
        last = self._last("v", at)
        if last is None or not (_COORDINATION.search(before) or before.endswith(",")):
            return None
        if before.endswith(",") and last.role in ("relative", "subordinate", "content"):
            return None
        certain = last.certain
        if before.endswith(",c") and last.role in ("content", "relative", "subordinate"):
            first = next((item for item in self.found if item.kind == "v" and item.role == "main"), None)
            last, certain = (first, False) if first else (last, False)
        return Predicate(at=at, kind="v", role=last.role, subject=last.subject, governor=last.at, certain=certain)

    def _resumed(self, before: str, at: int) -> Predicate | None:
        """The main verb after a relative clause that ended in its object: "forces that had taken the town moved on"."""
        found = re.search(rf"v(?:n|n{_POST}+)$", before)
        verb = next((item for item in self.found if found and item.at == self.plain[found.start()]), None)
        if verb is None or verb.role != "relative" or verb.subject is None or self._says(verb.at):
            return None
        return Predicate(at=at, kind="v", role="main", subject=verb.subject, certain=verb.certain)

    def _about_a_date(self, before: str) -> bool:
        """Whether a relative clause is about a date: "the last quarter, which ended on ..."."""
        if not before.endswith("w"):
            return False
        at = self.plain[len(before) - 1] - 1
        return at > 0 and (self.shape[at] == "k" or self.shape[at - 1 : at + 1] == "k,")

    def _quotes_a_saying(self, before: str) -> bool:
        """Whether the verb follows a relative clause of saying: "which X has said may be ready"."""
        return bool(_SAID.search(before)) and self._says(self.plain[len(before) - 1])

    def _antecedent(self, before: str, at: int) -> Span | None:
        """The noun phrase that the last relative word of `before` stands for: the nearest, a whole list of names, or,
        before ", which", all of "reports to Congress", since nothing tells which noun is meant."""
        bare = before[: before.rindex("w")].removesuffix("i").removesuffix(",").removesuffix("v")
        whole = _SUBJECT.search(bare)
        if whole is None:
            return None
        word = self._word(self.plain[before.rindex("w")])
        loose = word == "which" and before[: before.rindex("w")].endswith(",")
        lead = bare[whole.start() - 1 : whole.start()]
        heads = "i" in whole.group() and lead not in ("i", "o", "v", "t", "g") and "l" not in whole.group()
        listed = whole.group() in _LISTS and lead not in ("i", "o", "v", "t", "g")
        if self._lends_its_name(whole.group(), whole.start()):
            return self.plain[len(bare) - 1], self.plain[len(bare) - 1]
        if listed or (word != "who" and not self._speaks(at) and (heads or (loose and "i" not in whole.group()))):
            return self.plain[whole.start()], self.plain[len(bare) - 1]
        first = len(bare) - 1
        while bare[first - 2 : first] == "no" and self._named(first) and self._named(first - 2):
            first -= 2
        return self.plain[first], self.plain[len(bare) - 1]

    def _lends_its_name(self, phrase: str, first: int) -> bool:
        """Whether "which" after "the support of Norway" can only mean Norway."""
        head = self._word(self.plain[first])
        return phrase == "non" and head in _BELONGING and self._named(first + 2)

    def _named(self, place: int) -> bool:
        """Whether a noun phrase of the skeleton ends in a name."""
        return self.letters[self.chunks[self.plain[place]].last] == "P"

    def _of_two(self, subject: Span) -> bool:
        """Whether an antecedent is one of two nouns that a preposition joins, so that either may be meant."""
        chain = self.shape[max(0, subject[0] - 2) : subject[1] + 1]
        return chain[:2] in ("ni", "no") or "i" in chain[1:-1]

    def _own_subject(self, before: str) -> Span | None:
        """(first, last) in the skeleton of the noun phrase that ends just before the verb, with its list and its
        own phrases."""
        whole, last = _SUBJECT.search(before), _LAST_NOUN.search(before)
        if whole is None or last is None:
            return None
        first, lead = whole.start(), before[: whole.start()]
        longer = _WITH_VERB.search(before) if lead[-1:] in ("t", "g", "l") else None
        if longer:
            return longer.start("subject"), len(before) - 1
        if "c" in whole.group() and lead[-1:] and (lead[-1] in "vtglj" or (lead[-1] in "io" and "v" in _clause(lead))):
            first = last.start()
        elif lead[-1:] and lead[-1] in "io":
            comma = before.find(",", first)
            if comma >= 0:
                first = comma + 1 + (before[comma + 1] == "c")
        return first, len(before) - 1

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
            first = subject[0]
            if first and inner[first - 1] in "io" and "c" not in inner[first:comma]:
                continue
            return subject
        return self._over_date(inner)

    def _over_date(self, inner: str) -> Span | None:
        """The subject before an insertion that held nothing but a date: "The delivery, due in May, will be late"."""
        subject = None if "," in inner else _SUBJECT.search(inner)
        if subject is None or (subject.start() and inner[subject.start() - 1] in "io"):
            return None
        return subject.start(), len(inner) - 1

    def _with_subject(self, at: int, before: str, first: int, last: int, *, certain: bool = True) -> Predicate:
        """The predicate with its role, read from what stands before its subject."""
        lead = before[:first]
        span = (self.plain[first], self.plain[last])
        role, governor, obj = "main", None, None
        if lead.endswith("u"):
            role = "subordinate"
        elif lead.endswith("h"):
            role, governor = "content", self._last_at("v", at)
        elif lead.endswith("w"):
            role, obj = "relative", self._gap(lead, at)
        elif lead.endswith("v") and self._says(self.plain[first - 1]):
            role, governor = "content", self.plain[first - 1]
        elif lead.endswith("n") or (lead and lead[-1] in "io"):
            certain = False
        return Predicate(at=at, kind="v", role=role, subject=span, governor=governor, object=obj, certain=certain)

    def _gap(self, lead: str, at: int) -> Span | None:
        """The object that a relative clause with a subject of its own lacks: "the firm that he led"."""
        if self._word(self.plain[len(lead) - 1]) not in ("which", "that", "whom"):
            return None
        following = self.shape[at + 1 : at + 3]
        if following.startswith("n") or following == "rn":
            return None
        near = re.search(r"n(?:on)*$", lead.removesuffix("w").removesuffix("i").removesuffix(","))
        return (self.plain[near.start()], self.plain[near.end() - 1]) if near else None

    def _nonfinite(self, place: int, at: int, kind: str) -> Predicate:
        before = self.skeleton[:place]
        governor = self._last_at("vtgl", at)
        if kind == "t":
            last = self._last("vtgl", at)
            if last and last.kind == "l" and before.endswith(",") and last.role == "participle":
                governor = self._last_at("vtg", at)
            subject = self._subject_of(governor)
            return Predicate(at=at, kind="t", role="infinitive", subject=subject, governor=governor)
        if before.endswith(("i", "o")):
            subject = self._judged(before, governor) or self._subject_of(governor)
            return Predicate(at=at, kind=kind, role="gerund", subject=subject, governor=governor)
        if before.endswith("n"):
            return Predicate(at=at, kind=kind, role="participle", subject=self._nearest_noun(before), governor=governor)
        if kind == "l" and _COORDINATION.search(before):
            passive = self._second_passive(at)
            if passive:
                return passive
        main = self._last("v", at)
        if kind == "l" and before.endswith("n,") and (main is None or self._inserted(place)):
            own = self._own_subject(before[:-1])
            subject = (self.plain[own[0]], self.plain[own[1]]) if own else None
            return Predicate(at=at, kind=kind, role="participle", subject=subject)
        own = self._described(before, place) if kind == "l" else None
        if own:
            return Predicate(at=at, kind=kind, role="participle", subject=own)
        if main and main.role == "relative" and before.endswith(","):
            earlier = [item for item in self.found if item.kind == "v" and item.role != "relative"]
            main = replace(earlier[-1], certain=False) if earlier else main
        subject = main.subject if main else None
        return Predicate(
            at=at,
            kind=kind,
            role="participle",
            subject=subject,
            governor=main.at if main else None,
            certain=bool(main and main.certain),
        )

    def _second_passive(self, at: int) -> Predicate | None:
        """ "was built in 1998 and refitted": the second participle of one "was"."""
        last = self._last("v", at)
        if last is None or self.letters[self.chunks[last.at].first] not in "BA" or self.shape[at - 1] not in "cr":
            return None
        return Predicate(at=at, kind="v", role=last.role, subject=last.subject, governor=last.at, certain=last.certain)

    def _described(self, before: str, place: int) -> Span | None:
        """The object before a participle that commas enclose: "to use the telescope, launched in 2021, to look"."""
        enclosed = (
            re.match(r"l[^,v;]*,.", self.skeleton[place:]) if self._word(self.plain[place]) not in _JOINING else None
        )
        found = re.search(r"[vtg](?P<object>n(?:on)*),$", before) if enclosed else None
        return (self.plain[found.start("object")], self.plain[len(before) - 2]) if found else None

    def _inserted(self, place: int) -> bool:
        """Whether a participle stands in an insertion after a subject: "the ship, built in Genoa, sank"."""
        return bool(re.match(r"l[^,v;]*,v", self.skeleton[place:]))

    def _judged(self, before: str, governor: int | None) -> Span | None:
        """ "jailed a doctor for selling ...": the object of an active verb is who did what "for" tells."""
        found = re.search(r"v(?P<object>n(?:on)*)(?:[oi]n)*i$", before)
        if found is None or governor != self.plain[found.start()] or self._word(self.plain[len(before) - 1]) != "for":
            return None
        return self.plain[found.start("object")], self.plain[found.end("object") - 1]

    def _nearest_noun(self, before: str) -> Span | None:
        found = re.search(r"n(?:on)*$", before)
        return (self.plain[found.start()], self.plain[len(before) - 1]) if found else None

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
        """Whether the verb of a chunk takes a clause without "that"."""
        return base(self.tokens[self.chunks[at].last].lower) in words.SAYING

    def _word(self, at: int) -> str:
        return self.tokens[self.chunks[at].last].lower


def _clause(lead: str) -> str:
    """The part of `lead` that belongs to the last clause begun in it."""
    return re.split(r"[;uhw-]", lead)[-1]


def _plain(shape: str) -> list[tuple[int, str]]:
    """(chunk, kind) of the chunks that bear structure: no parentheses, adverbs, times, nor dates with their
    prepositions.

    A date phrase after "and" opens a new clause, so that the "and" counts as a boundary: "..., and by 1200, the king
    ..."; but not before a verb that shares its subject: "..., and in 1200 left".
    """
    kept: list[tuple[int, str]] = []
    depth = 0
    for at, kind in enumerate(shape):
        if kind == "(":
            depth += 1
        elif kind == ")":
            depth = max(0, depth - 1)
        elif depth or kind in "rd.":
            continue
        elif kind == "k":
            if kept and kept[-1] == (at - 1, "i"):
                kept.pop()
            if kept and kept[-1][1] == "c" and shape[at + 1 : at + 2] != "v":
                kept[-1] = (kept[-1][0], ";")
        elif kind != "," or not kept:
            kept.extend([(at, kind)] if kind != "," else [])
        elif kept[-1][1] == "," and shape[at + 1 : at + 2] == "v":
            kept.pop()
        elif kept[-1][1] not in ",cuwh;-":
            kept.append((at, kind))
    return kept
