"""What a verb says of "it": its kind of verb, and whether a thing can bear it."""

import re
from dataclasses import replace

from events.extract.lexicon import kinds, nouns, selection, verbs
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.candidates import Candidate
from events.extract.syntax.nounphrases import is_amount
from events.patterns import seldom
from events.records import record

_WILLED = word_set(
    """
    acquire adopt agree aim announce annex apologise appeal appoint approve argue ask attack award ban begin build buy
    campaign challenge claim close complain condemn confirm decide declare deny deploy dismiss donate elect employ
    expect fine fire forecast found fund grant hire hope insist introduce invade invest issue join launch negotiate
    cancel cut raise lay expand move develop design supply merge halt resume lift impose send host pass ratify leave
    lend borrow reverse criticise criticize accuse back nominate investigate train educate invite request
    forbid allow permit refuse decline prosecute disclose unveil reveal notify inform tell summon recruit
    enter earn post recall relocate rebrand rename keep erect
    abolish acquit amend arrest assign auction audit bid boycott celebrate commission compensate consult convene convict
    deport detain dispose divest draft enact evacuate exclude expel export extradite import inspect insure jail lease
    license lobby manufacture market nationalise nationalize outlaw outsource overhaul privatise privatize refund
    reimburse renovate rent repeal repatriate scrap sentence settle shelve spend sponsor subsidise subsidize swap uphold
    object offer open operate order own pay plan pledge promise propose publish purchase recognise recognize reject
    release report repay say seek sell set sign sue surrender suspend threaten try urge vote vow want warn withdraw
    """
)
_OPENERS = word_set("begin start continue plan expect schedule set have need manage try")
_RECEIVING = word_set(
    """
    be become remain seem appear open reopen close shut collapse burn sink fall rise end begin start last cost run stand
    cover measure carry contain weigh hold stretch stay break explode crash fail work go change come grow shrink survive
    belong crack leak stop pause slow resume halt
    """
)
"""What happens to a thing, as the passive tells: an object of the sentence before may be meant as well."""

_BOTH = word_set(
    """
    open reopen close shut begin end start run change stand break sink burn grow work stay come fail stop pause slow
    resume halt
    """
)
"""Those that one does to a thing as well, which then follows."""

_HAPPENING = word_set(
    """
    be have last follow continue take occur happen result resume fail collapse succeed stall focus cover concern involve
    produce lead draw attract cost kill injure displace damage destroy rise fall grow drop climb double triple halve
    mean show reveal suggest indicate state help cause affect include contain come go run remain stay become spread hit
    reach expire lapse apply allow require say tell appear raise yield give bring end begin start open close break
    change vary differ drag turn get prove provoke trigger spark prompt disrupt cut save exceed total average
    rule set name list describe warn call make leave force mark
    """
)
"""What happenings, texts, sums and plans can be said to do; the rest is done by somebody."""
_OF_THINGS = _HAPPENING | _RECEIVING

_WEATHER = word_set("rain snow hail thunder drizzle")
_SERVICE = ("service", "operation")
_SUMS = word_set(
    """
    wages pensions prices costs profits sales shares talks negotiations discussions ties relations waves winds rains
    tides currents clouds temperatures flames results figures sums
    """
)

_SERVING = word_set("enter return go come leave")
_LIGHT = word_set("take make have get give go do")
"""Verbs that are said of anything, with the right object."""

JUDGING = word_set(
    """
    condemn criticise criticize blame praise sanction punish fine accuse thank fault denounce honour honor
    sentence convict jail arrest charge sue slam rebuke attack target censure commend reward pardon investigate
    prosecute hail applaud
    """
)
"""What one does to somebody over what is his: "fined Hale for his leak"."""

_REACTING = word_set(
    "deny reject reply answer respond retaliate apologise apologize agree refuse accept dismiss appeal"
)
"""What one does to what another did."""


@record()
class Telling:
    """What the verb of "it" says: its base form, whether in the passive, and whether only somebody can do it."""

    verb: str
    passive: bool
    willed: bool
    receives: bool = False
    """Whether it tells what happens to its subject, not what that does."""
    object: bool = False
    """Whether it is said of its object, which only a verb that fits can tell."""
    acts: bool = False
    """Whether it is told of what it does to another, or what it is."""
    back: bool = False
    """Whether it tells what had been before ("had entered")."""
    also: tuple[tuple[str, bool], ...] = ()
    """Other verbs of the same subject, each with whether it is passive: what "it" is must bear them all."""

    def fits(self, candidate: Candidate) -> bool | None:
        """Whether it can be said of a candidate, None where nobody knows."""
        told = ((self.verb, self.passive), *self.also)
        noun = nouns.singular(candidate.noun) if candidate.agrees == "they" else candidate.noun
        said = [selection.fits(noun, verb, passive=passive) for verb, passive in told]
        if False in said:
            return None if candidate.named and "&" not in candidate.name.split() else False
        return True if True in said else None

    def bears(self, candidate: Candidate) -> bool:
        """Whether many, or one, could do it: talks return to no table, and wages march nowhere."""
        if self.passive or candidate.named or candidate.acts or self.verb in _OF_THINGS:
            return True
        head = candidate.noun
        return head not in _SUMS and kinds.kind(nouns.singular(head)) not in kinds.ABSTRACT

    @property
    def personal(self) -> bool:
        """Whether it is hardly said of what cannot act."""
        return not (self.passive or self.receives or self.verb in _OF_THINGS)

    @property
    def reacts(self) -> bool:
        """Whether it answers what another did."""
        return self.verb in _REACTING

    @property
    def decisive(self) -> bool:
        """Whether it is said of so few kinds of thing that one of them is meant."""
        told = ((self.verb, self.passive), *self.also)
        return any(selection.is_decisive(verb, passive=passive) for verb, passive in told)

    def suits(self, candidate: Candidate) -> bool:
        """Whether a candidate may be meant; a happening or a sum only where the verb is one of such."""
        said = self.fits(candidate)
        if said is None and self.willed and kinds.is_body(candidate.noun):
            return True
        return said is True or (said is None and kinds.kind(candidate.noun) not in ("event", "money"))


OWNING = Telling("have", passive=False, willed=False)
"""What "its" says of a thing."""


def telling(analysis: Analysis, verb: Predicate) -> Telling:
    """What a verb says of its subject; "began to orbit" says what its infinitive says."""
    chunk = analysis.chunks[verb.at]
    letters = analysis.letters[chunk.first : chunk.last + 1]
    last = verb.at
    opens = verbs.base(analysis.verb(verb.at).lower) in _OPENERS or letters[-1:] == "B"
    if analysis.shape[verb.at + 1 : verb.at + 2] == "t" and opens:
        last = verb.at + 1
        letters = analysis.letters_of(last)
    passive = "L" in letters and letters[-1:] in ("L", "r") and ("B" in letters or verb.kind == "l")
    willed = not (letters[:1] == "B" and analysis.verb(last).lower.endswith("ed"))
    base = verbs.base(analysis.verb(last).lower)
    if passive and base in _SHIFTING and analysis.words(last)[-1] in ("forward", "back", "off"):
        base = "postpone"
    if passive and base in _PULLING and analysis.words(last)[-1] == "down":
        base = "dismantle"
    if base in ("stay", "remain") and analysis.shape[last + 1 : last + 2] == "l":
        return Telling(verbs.base(analysis.verb(last + 1).lower), passive=True, willed=False, receives=True)
    meaning = _meant_by_phrase(analysis, last, base)
    if meaning:
        return Telling(meaning, passive=True, willed=False, receives=True)
    if base in _SERVING and _of_service(analysis, last):
        return Telling("operate", passive=True, willed=False, receives=True)
    if base == "be" and analysis.shape[last + 1 : last + 3] == "jt" and analysis.words(last + 1) == ["due"]:
        return telling(analysis, replace(verb, at=last + 2))  # "is due to be launched"
    if base == "pass" and not passive and analysis.shape[last + 1 : last + 2] == "n":
        willed = kinds.kind(analysis.noun(last + 1).lower) == "law"  # a law is passed by somebody, a point by a comet
    after = analysis.shape[last + 1 : last + 2]
    if passive and base in _DECLARING and after == "n" and kinds.kind(analysis.noun(last + 1).lower) == "structure":
        return Telling("build", passive=True, willed=False, receives=True)  # "was declared a monument": no happening
    if passive and base in _GRANTING and after == "n" and analysis.noun(last + 1).lower in _GRANTED:
        return Telling("receive", passive=False, willed=True, acts=True)
    receives = passive or (base in _RECEIVING and not (base in _BOTH and after == "n"))
    back = analysis.words(verb.at)[0] == "had" and chunk.last > chunk.first
    measured = base in _OF_THINGS and after == "n" and is_amount(analysis, last + 1)
    acts = not passive and after != "" and after in "htjn" and not measured
    willed = willed and base in _WILLED and not receives
    return Telling(base, passive, willed, receives=receives, acts=acts, back=back)


_GRANTING = word_set("grant give award offer promise deny refuse allow")
_GRANTED = word_set("status loan loans membership seat contract bailout accreditation")
"""What a state or a firm that has asked for it is given, and hardly a thing."""
_SHIFTING = word_set("bring put push move set")
"""With "forward" or "back": what is done to the day of a thing, and to nothing that is brought."""
_PULLING = word_set("take pull tear knock")
"""With "down": what is done to buildings and flags, and to nothing that happened."""
_DECLARING = word_set("declare name designate list register")

_PHRASES = {
    ("come", "in", "force"): "ratify",
    ("come", "in", "effect"): "ratify",
    ("come", "into", "force"): "ratify",
    ("come", "into", "effect"): "ratify",
    ("come", "into", "use"): "introduce",
    ("come", "into", "service"): "introduce",
    ("come", "into", "operation"): "introduce",
    ("take", "effect"): "ratify",
    ("cease", "publication"): "publish",
    ("appear", "in", "print"): "publish",
    ("go", "on", "sale"): "sell",
    ("go", "on", "display"): "display",
    ("go", "on", "show"): "display",
    ("be", "on", "sale"): "sell",
    ("be", "on", "display"): "display",
    ("be", "on", "show"): "display",
    ("go", "on", "trial"): "convict",
    ("stand", "trial"): "convict",
}
"""Verbs with a noun, and the passive that says the same: what came into force was ratified."""


def _meant_by_phrase(analysis: Analysis, last: int, base: str) -> str:
    """The base form of the passive that a verb says with the words after it, "" for none: "fell to the rebels" is
    "was captured"."""
    after = [word for at in range(last + 1, min(last + 3, len(analysis.shape))) for word in analysis.words(at)]
    if base == "turn" and "up" in (*analysis.words(last), *after[:1]):
        return "find"
    if base == "fall" and analysis.shape[last + 1 : last + 3] == "in" and after[:1] == ["to"]:
        return "capture"
    return _PHRASES.get((base, *after[:1])) or _PHRASES.get((base, *after[:2]), "")


def _of_service(analysis: Analysis, verb: int) -> bool:
    """ "Entered service", "returned to service": what a vessel, a line or a machine does, and hardly its owner."""
    noun = verb + 1 + (analysis.shape[verb + 1 : verb + 2] == "i")
    return analysis.shape[noun : noun + 1] == "n" and analysis.words(noun) in ([one] for one in _SERVICE)


def telling_all(analysis: Analysis, verb: Predicate) -> Telling:
    """What a verb says of its subject, with what other verbs say of the same."""
    others = (item for item in analysis.predicates if item.subject == verb.subject and item.at != verb.at)
    told = [telling(analysis, item) for item in others if item.kind == "v"]
    passives = (item for item in analysis.predicates if item.subject == verb.subject and item.kind == "l")
    told = [*told, *(telling(analysis, item) for item in passives if item.at != verb.at)]
    also = tuple((one.verb, one.passive) for one in told if one.verb not in _LIGHT or one.passive)
    return replace(telling(analysis, verb), also=also)


def suffering(analysis: Analysis, verb: Predicate, chunk: int) -> Telling:
    """What a verb says of its object, the noun phrase `chunk`: as its passive of a subject; with the preposition before
    that, if any ("settled with it")."""
    told = verbs.base(analysis.verb(verb.at).lower)
    joined = f" {analysis.words(chunk - 1)[0]}" if chunk > verb.at + 1 else ""
    return Telling(told + joined, passive=True, willed=False, receives=True, object=True)


_EMERGED = seldom(r"(?:i?k|[rd])*(?:[.;,]|h|$)")


def is_of_nothing(analysis: Analysis, verb: Predicate) -> bool:
    """ "It took until 1979 for a court to ban it": "it" is the infinitive; "it rained": it is nothing; ", it emerged on
    Monday": it is what was told."""
    told = verbs.base(analysis.verb(verb.at).lower)
    if told in _WEATHER or (told in ("emerge", "transpire") and _EMERGED.match(analysis.shape, verb.at + 1)):
        return True
    after = re.match(r"(?:[rdkn]|i[nk])*(?:in)?t", analysis.shape[verb.at + 1 :])
    return verbs.base(analysis.verb(verb.at).lower) in ("take", "require", "cost") and after is not None
