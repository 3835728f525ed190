"""The light analyser: every verb of a sentence with its subject, by position.

The way: the sentence's phrases as a string of kinds, without parentheses, adverbs and date phrases; then, for each
verb, a regular expression that ends where the verb stands. It reads "NP v", "NP, inserted words, v", "NP who v", "v
... and v" and "that NP v". It beats nothing on hard syntax, but it knows when it has no subject, and then says so.
"""

import re
from collections.abc import Sequence, Set
from dataclasses import replace

from events.dates.value import Timex
from events.extract.lexicon import kinds, words
from events.extract.lexicon.verbs import base
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.interjected import Interjected
from events.extract.syntax.mentioned import SPEAKING
from events.extract.syntax.phrases import chunk
from events.extract.syntax.skeleton import POST
from events.extract.syntax.tagging import tag
from events.extract.syntax.tokens import tokenise
from events.extract.syntax.waiting import waiting
from events.patterns import seldom
from events.sentences import Span

_SPANNING = words.word_set("end begin start be was is were are mark see fall run include coincide follow last close")
"""What a date does: "the last quarter, which ended on ..."."""
_CLAIMING = words.word_set(
    "say claim believe think hope expect fear insist argue suggest predict estimate allege promise warn"
)
"""Sayings that may stand within what they say: "which the firm has said may be ready"."""
_NAMED_LATE = seldom(rf"(?:^|[;uh])(?P<head>n{POST}*)[wt][^,;]*,(?:n|r?l[^,;vw]*),$")
""" "The minister who drafted it, Jon Vik, resigned", "the bug that caused it, Vibrio cholerae, was found"."""
_OPENED = re.compile(r"i(?P<head>n(?:on)*),n(?:[oi]n)*,$")
""" "Since his predecessor, John Hale, died"."""
_SPEAKER = seldom(r"v[^;uhw]*,(?P<head>n(?:in)+)(?:,n)*,$")
""" "The orbiter is awake, controllers in Darmstadt, Germany, confirmed"."""
_OPENING_DATE = re.compile(r"in(?:on)*ok")
""" "In the siege of 1848 (the rebels took the bridge)"."""
_FRONTED = re.compile(r"(?:^|;)l?(?:in)*i$")
""" "Among the dead (was)", "killed in the blast (was)"."""
_BEFORE_CLAUSE = seldom(r"(?:^|[;c])[ui]n(?:[oi]n)*$")
""" "After the death of her husband (she left)"."""
_ASIDE = re.compile(r"[;c]in(?:on)*$")
_NOBODY = words.word_set("no nobody none neither")
_STANDING = words.word_set("stand lie lay hang sit come")
_AFTER_NAMED = re.compile(r"c,?un(?:[oi]n)*,n,$")
""" "And, after the death of its founder, Jan Claes, moved"."""
_BARE_RELATIVE = re.compile(r"(?:^|[hu;])(?P<head>n(?:on)*)(?P<who>n)v(?:in)+$")
""" "The wheat she had loaded at Sevastopol was listed"."""
_LED = seldom(r"(?:[lgj](?:n|[io]n)*)?i{1,2}")
""" "Under (the deal, which he drafted, they)", "named after (Hale, who saw it, the probe)"."""
_PHRASE = seldom(rf"n{POST}*(?:,?cn{POST}*)?")
_JOINED_RELATIVE = seldom(r"(?<![io])wn(?:[oi]n)*v;$")
""" "Which the house passed and (the king signed)"."""
_SAID = re.compile(r"wn(?:[oi]n)*v$")
_OWNED = re.compile(r"wn(?=n(?:[oi]n)*v)")
""" "(The officer) whose partner (the gunman had wounded, left)": what is whose, before who does something to it."""


def analyse(text: str, span: Span, timexes: Sequence[Timex], names: Set[str]) -> Analysis:
    """The analysis of one sentence. See `analysis.Analyser`."""
    tokens = tokenise(text, span[0], span[1], timexes)
    letters = tag(tokens, names)
    chunks = chunk(tokens, letters)
    shape = "".join([piece.kind for piece in chunks])
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


_JOINED_RELATIVES = seldom(r",wn(?:[oi]n)*v;n(?:[oi]n)*v(?:in)*,$")
""" ", which Poland joined and Hungary left,", before the verb that tells of what both did."""
_PIED = seldom(r"(?P<head>n(?:on)*)iwn(?:[oi]n)*v$")
""" "The bank in which they had invested", before the verb that tells of the bank."""


class _Reader(Interjected):
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
        part = self._part_told_of(before)
        if part or before.endswith("w") or self._quotes_a_saying(before):
            nobody = self._about_a_date(before) or self._of_a_name(before, at)
            subject = part or (None if nobody else self._antecedent(before, at))
            if subject is not None and self.tokens[self.chunks[subject[0]].first].lower in _NOBODY:
                subject = None  # "no one who signed it"
            certain = subject is not None and not self._of_two(subject)
            return Predicate(at=at, kind="v", role="relative", subject=subject, certain=certain)
        if before.endswith("n") and self._word(self.plain[place - 1]) in ("he", "she", "they"):
            return self._with_subject(at, before, place - 1, place - 1)
        if before.startswith("wv") and self._word(self.plain[0]) == "whoever":
            return Predicate(at=at, kind="v", role="main", subject=None, certain=False)  # "whoever wins will face"
        waiting = self._waiting(before)
        if waiting is not None:
            return self._with_subject(at, before, *waiting)
        bare = _BARE_RELATIVE.search(before)
        if bare and self._word(self.plain[bare.start("who")]) in ("he", "she", "it", "they"):
            return self._with_subject(at, before, bare.start("head"), bare.start("who") - 1)
        aside = _ASIDE.search(before)
        if aside and self._is_aside(before, aside.start()):
            before = f"{before[: aside.start()]}c"
            return self._shared(before, at) or Predicate(at=at, kind="v", role="main", subject=None, certain=False)
        if self._is_inverted(before, at):
            return Predicate(at=at, kind="v", role="main", subject=None, certain=False)
        if before.endswith("ng") and self.shape[at - 1] == "k":
            before = before[:-1]  # "climbers missing since Monday were found"
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
        if before.endswith(",") and self._speaker_follows(at):
            return Predicate(at=at, kind="v", role="main", subject=(at + 1, at + 1))
        if _AFTER_NAMED.search(before) and not re.match(r"[^;]*v", self.skeleton[len(before) + 1 :]):
            return self._shared(before, at) or Predicate(at=at, kind="v", role="main", subject=None, certain=False)
        if before.endswith(","):
            shared = self._after_joined_relative(before, at)
            if shared is not None:
                return shared
            over = self._over_saying(before)
            if over is not None:
                return replace(self._with_subject(at, before, *over[:2]), role="content", governor=over[2].at)
            speaker = _SPEAKER.search(before) if self._says(at) else None
            if speaker:
                return self._with_subject(at, before, speaker.start("head"), speaker.end("head") - 1)
            opened = _OPENED.search(before)
            if opened and self._word(self.plain[opened.start()]) in words.CLAUSE_OPENERS:
                span = self.plain[opened.start("head")], self.plain[opened.end("head") - 1]
                return Predicate(at=at, kind="v", role="subordinate", subject=span)
            inserted = self._over_insertion(before)
            lifted = self._lifted_over(before, inserted[1] + 1, at) if inserted else None
            late = _NAMED_LATE.search(before) if inserted is None else None
            if late and before.endswith(",n,") and self._is_bare_name(len(before) - 2):
                return self._with_subject(at, before, len(before) - 2, len(before) - 2)
            if late:
                return self._with_subject(at, before, late.start("head"), late.end("head") - 1)
            if inserted:
                return lifted or self._with_subject(at, before, *inserted)
        return self._shared(before, at) or Predicate(at=at, kind="v", role="main", subject=None, certain=False)

    def _is_bare_name(self, place: int) -> bool:
        """ "Jon Vik"; not "a Dane"."""
        return self._named(place) and self.letters[self.chunks[self.plain[place]].first] != "D"

    def _lifted_over(self, before: str, end: int, at: int) -> Predicate | None:
        """The verb of "the pact that ended the war between Norland and the duchy, signed in Lund, (gave)", which no
        insertion leaves to the last noun of a relative clause."""
        lifted = self._resumed(before[:end], at)
        waiting = self._waiting(before[:end]) if lifted is None and "w" in before[:end] else None
        return lifted if waiting is None else self._with_subject(at, before, *waiting)

    def _is_aside(self, before: str, start: int) -> bool:
        """ "Bought looms and with the help of Pell opened a mill", "; as a boy lived": no subject of its own."""
        opener = self._word(self.plain[start + 1])
        joined = before[start] == "c" and opener not in words.CLAUSE_OPENERS and "v" in before
        return joined or (opener == "as" and kinds.is_role(self._word(self.plain[start + 2])))

    def _speaker_follows(self, at: int) -> bool:
        """ ", said Ada Pell, who resigned": the name after a saying that comes last, if no clause of its own."""
        after = self.shape[at + 1 :]
        if base(self._word(at)) not in SPEAKING or not re.match(r"n(?:[oi]n)*(?:,(?!v)|[.;wik]|$)", after):
            return False
        return self.letters[self.chunks[at + 1].last] == "P" or kinds.is_person(self._word(at + 1))

    def _is_inverted(self, before: str, at: int) -> bool:
        """ "In charge since 2012 has been Ada Moe", "only after a strike did the firm": what a preposition at the head
        governs is no subject."""
        if self.tokens[0].lower in words.RESTRICTING and self.shape[1] in "iuk" and "v" not in before:
            return self._word(at) in words.BEFORE_SUBJECT and self.shape[at + 1 : at + 2] == "n"
        if not before.startswith("in") or self.shape[at + 1 : at + 2] != "n":
            return False
        opens = re.fullmatch(r"in(?:[oi]n)*", before) is not None
        stands = self._word(at) in ("was", "were", "is", "are", "been") or base(self._word(at)) in _STANDING
        return opens and stands and self._word(self.plain[0]) not in words.CLAUSE_OPENERS

    def _waiting(self, before: str) -> tuple[int, int] | None:
        """(first, last) in the skeleton of the subject that clauses after it have left without a verb."""
        if before[-1:] not in ("n", "v", "j", "l", "g", "i", "t") or not self.found:
            return None
        owned = _OWNED.search(before)
        if owned and self._word(self.plain[owned.start()]) == "whose":
            before = f"{before[: owned.start() + 1]}r{before[owned.start() + 2 :]}"
        found = waiting(before, self._names_no_time, self._has_content)
        if found is None or "," in before[found[0] :] or self._goes_on_saying(before, found[1]):
            return None
        phrase = _PHRASE.match(before, found[0], found[1])
        return (found[0], phrase.end() - 1) if phrase else None

    def _goes_on_saying(self, before: str, opened: int) -> bool:
        """Whether the verb belongs to what the clause before it says: "who knew the dam leaked were dismissed"."""
        last = self._last("v", self.plain[len(before)])
        says = last is not None and last.at > self.plain[opened] and self._takes_clause(last.at)
        return says and before.endswith("n") and self._verb_follows(len(before), inserted=False)

    def _has_content(self, place: int) -> bool:
        """Whether a verb is one of saying and two more follow it, of what is said and of the clause around it."""
        rest = re.split(r"[;,]", self.skeleton[place + 1 :])[0]
        return self._takes_clause(self.plain[place]) and len(re.findall(r"(?<!c)v", rest)) > 1

    def _resumed(self, before: str, at: int) -> Predicate | None:
        """The main verb after a relative clause that ended in a noun: "forces that had taken the town moved on",
        "troops whose tours had been extended to help the police would leave"."""
        if "w" not in before:
            return None
        told = re.search(rf"(?P<head>n{POST}*),w[^,;]*n,n$", before)
        if told and _LED.fullmatch(before, 0, told.start("head")):
            return self._with_subject(at, before, len(before) - 1, len(before) - 1)
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
            or (
                self._takes_clause(verb.at)
                and (self._verb_follows(len(before), before[opened - 1] == ",") or self._needs_no_verb(before, opened))
            )
        ):
            return None
        whose = opened >= 0 and self._word(self.plain[opened]) == "whose"
        subject = self._antecedent(before[: opened + 1], at) if whose else verb.object or verb.subject
        return self._lifted(at, before, subject, certain=verb.certain) if subject else None

    def _needs_no_verb(self, before: str, opened: int) -> bool:
        """ "Fell through, according to Pell, who said the firm (had promised it)": whether what a relative clause tells
        of stands in a phrase after the verb of its clause."""
        return re.search(r"v[^;uhwv-]*i+n(?:on)*,$", before[:opened]) is not None

    def _verb_follows(self, place: int, inserted: bool) -> bool:
        """Whether another verb waits after the one at a place of the skeleton, not joined to it by "and"; `inserted`:
        after the comma that closes what one opened."""
        rest = re.sub(r",?cv", "", self.skeleton[place + 1 :])
        return "v" in re.split(r"[;uhw]" if inserted else r"[;uhw,]", rest)[0]

    def _after_object_clause(self, before: str, at: int) -> Predicate | None:
        """The main verb right after a relative clause without an object of its own: "the firm that he led failed",
        "the bank in which they had invested closed", "the helicopter it carries will fly"."""
        last = self.found[-1] if self.found else None
        if last is None or last.kind != "v":
            return None
        pied = _PIED.search(before) if last.role == "relative" and last.object is None else None
        if pied is not None:
            return self._with_subject(at, before, pied.start("head"), pied.end("head") - 1)
        waiting = (last.object or last.subject) if last.role == "relative" else None
        if waiting is not None:
            return self._lifted(at, before, waiting, certain=last.certain)
        bare = re.search(rf"(?P<head>n{POST}*)nv$", before)
        if bare is None or self.letters[self.chunks[self.plain[len(before) - 2]].last] not in "XP":
            return None
        acting = self.plain[bare.start("head") - 1] if before[: bare.start("head")].endswith("v") else -1
        outer = next((item for item in self.found if item.at == acting and item.role == "relative"), None)
        if outer is not None and outer.subject is not None:
            return self._lifted(
                at, before, outer.subject, certain=outer.certain
            )  # "who served time for what he did was"
        return self._with_subject(at, before, bare.start("head"), bare.end("head") - 1)

    def _lifted(self, at: int, before: str, subject: Span, *, certain: bool) -> Predicate:
        """The verb that an antecedent was waiting for, in the clause that began with it."""
        first, last = self.plain.index(subject[0]), self.plain.index(subject[1])
        return replace(self._with_subject(at, before, first, last), certain=certain)

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

    def _inverted(self, at: int) -> bool:
        """ "Among the dead was Hale": a form of "be" alone, with its subject after it."""
        alone = self.letters[self.chunks[at].first : self.chunks[at].last + 1] == "B"
        return alone and self.shape[at + 1 : at + 2] == "n" and self._word(at) in ("was", "were", "is", "are")

    def _is_fronted(self, lead: str, subject: Span, place: int) -> bool:
        """ "After the war he left": before a subject that is the clause's own stands where or when, and no verb."""
        dated = self.shape[subject[0] - 1] == "k"
        return _BEFORE_CLAUSE.search(lead) is not None and (dated or not self._verb_follows(place, inserted=True))

    def _lacks_object(self, at: int) -> bool:
        """Whether a verb may have the object that the relative clause before it lacks."""
        of_thing = bool(self.found) and self.found[-1].role == "relative" and self.found[-1].object is not None
        return of_thing and self.shape[at + 1 : at + 2] != "n" and self.letters[self.chunks[at].last] != "L"

    def _after_joined_relative(self, before: str, at: int) -> Predicate | None:
        """The main verb after ", which Poland joined and Hungary left,", whose subject is what both tell of."""
        last = self.found[-1] if self.found else None
        if last is None or last.role != "relative" or last.object is None or not _JOINED_RELATIVES.search(before):
            return None
        return self._lifted(at, before, last.object, certain=last.certain)

    def _with_subject(self, at: int, before: str, first: int, last: int, *, certain: bool = True) -> Predicate:
        """The predicate with its role, read from what stands before its subject."""
        first, last = self._with_first_member(before, (first, last))
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
        elif lead.endswith("vn") and self.shape[span[0]] == "n" and self._tells_somebody(first):
            role, governor = "content", self.plain[first - 2]
        elif lead.endswith("wn") and self._word(self.plain[first - 2]) == "whose":
            return Predicate(at=at, kind="v", role="relative", subject=None, certain=False)
        elif _FRONTED.search(lead) and self._inverted(at):
            return Predicate(at=at, kind="v", role="main", subject=None, certain=False)
        elif _JOINED_RELATIVE.search(lead) and self._lacks_object(at):
            role, obj = "relative", self.found[-1].object
        elif (lead.endswith("n") and not _OPENING_DATE.fullmatch(self.shape, 0, span[0])) or (
            lead and lead[-1] in "io"
        ):
            owner = "DS" if self._is_beside(lead, span[0], at) and not _BEFORE_CLAUSE.search(lead) else "S"
            own = self.letters[self.chunks[span[0]].first] in owner or self.letters[self.chunks[span[1]].last] == "X"
            told = self._word(self.plain[first - 1]) in ("me", "him", "her", "us", "them")  # "told me I could go"
            own = own and not told and not self._is_fronted(lead, span, len(before))
            certain, obj = False, self._gap(lead, at) if own else None
        return Predicate(at=at, kind="v", role=role, subject=span, governor=governor, object=obj, certain=certain)
