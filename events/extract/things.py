"""What "it" stands for: the one thing that the sentence before tells of, and of which the verb can be said.

The subject before goes on being the subject ("Penrose signed a lease. It published a report"); a thing with "a" does so
as well as a name. Its rivals are the objects before, where the verb tells what happens to "it" (a passive, "closed"),
and bodies where it answers ("denied"). Which kinds a verb is said of (see `kinds`) decides before position does: what
was ratified is the treaty, not who signed it. A happening or a sum is meant only where the verb is one of such.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from events.extract import kinds, verbs
from events.extract.analysis import Analysis, Predicate
from events.extract.candidates import Candidate
from events.extract.nounphrases import named_apposition, phrase_pieces
from events.extract.rendering import render
from events.extract.words import AMOUNTS, word_set
from events.sentences import Span

Naming = Callable[[Analysis, Span], Candidate | None]
"""What a noun phrase can be taken up as, None for what has no name."""

_WILLED = word_set(
    """
    acquire adopt agree aim announce annex apologise appeal appoint approve argue ask attack award ban begin build buy
    campaign challenge claim close complain condemn confirm decide declare deny deploy dismiss donate elect employ
    expect fine fire forecast found fund grant hire hope insist introduce invade invest issue join launch negotiate
    cancel cut raise lay expand move develop design supply merge halt resume lift impose send host pass ratify leave
    lend borrow reverse criticise criticize accuse back nominate investigate employ train educate invite ask request
    order forbid allow permit refuse decline prosecute disclose unveil reveal notify inform tell summon recruit
    enter donate earn post hire recall relocate rebrand rename
    object offer open operate order own pay plan pledge promise propose publish purchase recognise recognize reject
    release report repay say seek sell set sign sue suspend threaten try urge vote vow want warn withdraw
    """
)
_OPENERS = word_set("begin start continue plan expect schedule set")
_DETERMINED = word_set("the a an another its this that his her their")
_MOVING = word_set("leave reach enter visit cross pass circle orbit")
"""Verbs whose named object is a place."""

_UNDETERMINED = word_set("parliament congress")
"""Bodies that go without an article."""

_LONG = 7
"""So many words are too long a name for a thing."""

_RECEIVING = word_set(
    """
    be become remain seem appear open reopen close shut collapse burn sink fall rise end begin start last cost run stand
    cover measure carry contain weigh hold stretch stay break explode crash fail work go change come grow shrink survive
    belong
    """
)
"""What happens to a thing, as the passive tells: an object of the sentence before may be meant as well."""

_BOTH = word_set("open reopen close shut begin end start run change stand break sink burn grow work stay come fail")
"""Those that one does to a thing as well, which then follows."""

_REACTING = word_set(
    "deny reject reply answer respond retaliate apologise apologize agree refuse accept dismiss appeal"
)
"""What one does to what another did."""

_MAKING = word_set(
    "build open found launch create establish design start commission make publish write buy acquire introduce erect"
)
"""Verbs that bring in their object."""

_ALONE = 2
"""How many sentences before are looked at; those that go on with "it" do not count."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What the verb of "it" says: its base form, whether in the passive, and whether only somebody can do it."""

    verb: str
    passive: bool
    willed: bool
    receives: bool = False
    """Whether it tells what happens to its subject, not what that does."""
    object: bool = False
    """Whether it is said of its object, which only a verb that fits can tell."""
    also: tuple[tuple[str, bool], ...] = ()
    """Other verbs of the same subject, each with whether it is passive: what "it" is must bear them all."""

    def fits(self, candidate: Candidate) -> bool | None:
        """Whether it can be said of a candidate, None where nobody knows."""
        told = ((self.verb, self.passive), *self.also)
        said = [kinds.fits(candidate.noun, verb, passive=passive) for verb, passive in told]
        if False in said:
            return None if candidate.named else False
        return True if True in said else None

    @property
    def reacts(self) -> bool:
        """Whether it answers what another did."""
        return self.verb in _REACTING

    @property
    def decisive(self) -> bool:
        """Whether it is said of so few kinds of thing that one of them is meant."""
        return kinds.is_decisive(self.verb, passive=self.passive)

    def suits(self, candidate: Candidate) -> bool:
        """Whether a candidate may be meant; a happening or a sum only where the verb is one of such."""
        said = self.fits(candidate)
        return said is True or (said is None and kinds.kind(candidate.noun) not in ("event", "money"))


def telling(analysis: Analysis, verb: Predicate) -> Telling:
    """What a verb says of its subject; "began to orbit" says what its infinitive says."""
    chunk = analysis.chunks[verb.at]
    letters = analysis.letters[chunk.first : chunk.last + 1]
    last = verb.at
    opens = verbs.base(analysis.verb(verb.at).lower) in _OPENERS or letters[-1:] == "B"
    if analysis.shape[verb.at + 1 : verb.at + 2] == "t" and opens:
        last = verb.at + 1
        letters = analysis.letters[analysis.chunks[last].first : analysis.chunks[last].last + 1]
    passive = "B" in letters and letters[-1:] in ("L", "r") and "L" in letters
    willed = not (letters[:1] == "B" and analysis.verb(last).lower.endswith("ed"))
    base = verbs.base(analysis.verb(last).lower)
    acts = base in _BOTH and analysis.shape[last + 1 : last + 2] == "n"
    receives = passive or (base in _RECEIVING and not acts)
    return Telling(base, passive, willed and base in _WILLED and not receives, receives=receives)


def telling_all(analysis: Analysis, verb: Predicate) -> Telling:
    """What a verb says of its subject, with what other verbs say of the same."""
    others = (item for item in analysis.predicates if item.subject == verb.subject and item.at != verb.at)
    told = [telling(analysis, item) for item in others if item.kind == "v"]
    return replace(telling(analysis, verb), also=tuple((one.verb, one.passive) for one in told))


def suffering(analysis: Analysis, verb: Predicate) -> Telling:
    """What a verb says of its object: as its passive of a subject."""
    return Telling(verbs.base(analysis.verb(verb.at).lower), passive=True, willed=False, receives=True, object=True)


def resolve(
    analysis: Analysis,
    verb: Predicate,
    told: Telling,
    before: Iterable[Analysis],
    naming: Naming,
    weight: Callable[[str], int],
) -> tuple[Analysis, Candidate] | None:
    """What "it" is, of which `told` is said by `verb`, with its sentence; None where no thing, or more than one, may
    be meant.

    `weight` tells how often the article names something: of somebody's will, a name that is a subject outweighs the
    names of other phrases that the article has less than half as often.
    """
    here = _subject_before(analysis, verb, naming, replace(told, willed=False))
    made = _made(analysis, verb, naming, told)
    if made is not None:
        return _in(analysis, made)
    if here is not None:
        near = _objects(analysis, naming, told, until=verb.at)
        suffered = _suffers(analysis, here)
        return _in(analysis, _chosen(here, near, weight, told, parallel=not told.object, suffered=suffered))
    own = _suited(_objects(analysis, naming, told, until=verb.at, but=verb.subject), told)
    if own:
        return _in(analysis, own[0]) if len(own) == 1 and not told.object and told.receives else None
    if verb.role != "main" and not told.object and not _goes_on_with_it(analysis):
        own = [thing for thing in _others(analysis, naming, told) if thing.span[0] < verb.at]
        suited = [thing for thing in own if told.suits(thing) and thing.span != verb.subject]
        if suited:
            return _in(analysis, suited[0]) if len(suited) == 1 else None
    objects: list[tuple[Analysis, Candidate]] = []
    counted = 0
    passed = False
    for earlier in before:
        objects += [(earlier, thing) for thing in _objects(earlier, naming, told)]
        if _goes_on_with_it(earlier):
            passed = passed or any(telling(earlier, item).passive for item in earlier.predicates if item.role == "main")
            continue
        found = _subject_before(earlier, None, naming, told)
        things = [thing for _, thing in objects]
        if counted and found is not None and not told.fits(found) and weight(found.name) <= _ALONE:
            return None
        if found is not None:
            suffered = passed or _suffers(earlier, found)
            chosen = _chosen(found, things, weight, told, parallel=not told.object, suffered=suffered)
        else:
            mine = things or ([] if told.object else _objects(earlier, naming, told, own=True))
            chosen = _only(mine, told) if mine else _only_fitting(_others(earlier, naming, told), told)
        if chosen is not None or found is not None or things:
            where = next((pair[0] for pair in objects if pair[1] is chosen), earlier)
            return _in(where, chosen)
        counted += 1
        if counted == _ALONE or told.object:
            return None
    return None


def _made(analysis: Analysis, verb: Predicate, naming: Naming, told: Telling) -> Candidate | None:
    """ "built a mill in Goole, but it closed": what the clause before brings in, of which the verb tells what became of
    it; also the object after people, where nothing but a subordinate clause has a thing as its subject."""
    if not told.receives or told.object:
        return None
    clauses = [item for item in analysis.predicates if item.kind == "v" and item.at < verb.at]
    last = clauses[-1] if clauses else None
    if last is None or last.role != "main" or last.subject == verb.subject:
        return None
    objects = [
        thing
        for thing in _suited(_objects(analysis, naming, told, until=verb.at, but=verb.subject), told)
        if thing.span[0] > last.at
    ]
    if len(objects) != 1:
        return None
    brings = verbs.base(analysis.verb(last.at).lower) in _MAKING
    new = analysis.words(objects[0].span[0])[0] in ("a", "an")
    lifeless = last.subject is None or _thing(analysis, last.subject, naming, told=told) is None
    return objects[0] if (brings and new and told.fits(objects[0])) or lifeless else None


def _in(analysis: Analysis, found: Candidate | None) -> tuple[Analysis, Candidate] | None:
    return (analysis, found) if found is not None else None


def _chosen(
    found: Candidate,
    objects: list[Candidate],
    weight: Callable[[str], int],
    told: Telling,
    *,
    parallel: bool,
    suffered: bool,
) -> Candidate | None:
    """The subject before, which a pronoun in the same place goes on with, unless the verb tells of an object; where the
    pronoun is no subject that acts, an object the verb may be said of rivals it."""
    rivals = [thing for thing in _suited(objects, told) if thing.name.split()[-1] != found.name.split()[-1]]
    if told.fits(found):
        rivals = [rival for rival in rivals if told.fits(rival)]
    decided = _only_fitting(rivals, told) if told.decisive and not told.fits(found) else None
    if decided is not None:
        return decided
    if not told.suits(found):
        return _only_fitting(rivals, told)
    if told.object and not (told.fits(found) or (suffered and not rivals)):
        return _only_fitting(rivals, told)
    answers = told.reacts and any(rival.named or kinds.is_body(rival.noun) for rival in rivals)
    if parallel and not told.receives and not answers:
        return found
    return found if _outweighs(found, rivals, weight, willed=told.willed) else None


def _suffers(analysis: Analysis, found: Candidate) -> bool:
    """Whether a subject is one to which something was done."""
    own = (item for item in analysis.predicates if item.kind == "v" and item.subject == found.span)
    return any(telling(analysis, item).passive for item in own)


def _only(objects: list[Candidate], told: Telling) -> Candidate | None:
    """The one object of a sentence whose subject is somebody: what "it" is where it fits, or receives."""
    suited = [thing for thing in _suited(objects, told) if told.suits(thing)]
    if len({thing.name for thing in suited}) == 1 and (told.receives or told.fits(suited[0])):
        return suited[0]
    return _only_fitting(suited, told)


def _only_fitting(things: list[Candidate], told: Telling) -> Candidate | None:
    """The one thing among others of which the verb is said."""
    fitting = [thing for thing in things if told.fits(thing)]
    suiting = {thing.name for thing in things if told.suits(thing)}
    return fitting[0] if len(fitting) == 1 and (told.decisive or len(suiting) == 1) else None


def _suited(things: list[Candidate], told: Telling) -> list[Candidate]:
    """The things that the verb may be said of."""
    return [thing for thing in things if told.suits(thing)]


def _outweighs(found: Candidate, rivals: list[Candidate], weight: Callable[[str], int], *, willed: bool) -> bool:
    """Whether no rival counts."""
    own = weight(found.name) if willed and found.name[:1].isupper() else 0
    return all(weight(rival.name) * 2 <= own for rival in rivals)


def _subject_before(analysis: Analysis, verb: Predicate | None, naming: Naming, told: Telling) -> Candidate | None:
    """The subject of the main clause before `verb`, or of the last one, if it is a thing; None where two clauses have
    two."""
    found: list[Candidate] = []
    for item in reversed(analysis.predicates):
        if item.kind != "v" or item.role in ("relative", "content") or item.subject is None:
            continue
        if verb is not None and (item.at >= verb.at or item.subject == verb.subject):
            continue
        thing = _thing(analysis, item.subject, naming, told=told)
        if thing is not None and told.fits(thing) is not False and thing.span not in [other.span for other in found]:
            found.append(thing)
    fitting = [thing for thing in found if told.fits(thing)]
    if len(fitting) == 1:
        return fitting[0]
    return found[0] if found and (len(found) == 1 or verb is not None) else None


def _thing(analysis: Analysis, span: Span, naming: Naming, *, told: Telling) -> Candidate | None:
    """What "it" can take up in a noun phrase: a name that is no person's, or a common noun in the singular."""
    chunk = analysis.chunks[span[0]]
    head = analysis.noun(span[0]).lower
    beside = named_apposition(analysis, span)
    if beside is not None and not kinds.is_person(head):
        named = naming(analysis, beside)
        return replace(named, noun=head, span=span) if named and named.agrees in ("it", "anything") else None
    if analysis.letters[chunk.last] != "N":
        named = naming(analysis, span)
        if named is None or named.agrees not in ("it", "anything"):
            return None
        return replace(named, noun="book" if _is_quoted(analysis, span) else head, named=True)
    if "c" in analysis.shape[span[0] : span[1] + 1] or kinds.person_gender(head) is not None or head in AMOUNTS:
        return None
    thing = Candidate(naming_words(analysis, span), "it", span, noun=head)
    if (told.willed and not kinds.is_body(head) and not told.fits(thing)) or (
        head.endswith("s") and not head.endswith(("ss", "us", "is"))
    ):
        return None
    owned = analysis.letters[chunk.first : chunk.last + 1].startswith(("PG", "PPG", "DPG", "DNG"))
    alone = chunk.first == chunk.last and head in _UNDETERMINED
    return thing if analysis.tokens[chunk.first].lower in _DETERMINED or owned or alone else None


def _is_quoted(analysis: Analysis, span: Span) -> bool:
    """Whether a name stands in quotation marks: the title of a work."""
    first = analysis.chunks[span[0]].first
    return first > 0 and analysis.tokens[first - 1].text in '"“‘'


def naming_words(analysis: Analysis, span: Span) -> str:
    """The words of a common noun phrase without its article, with what hangs on it: "company", "bridge in Bergen"."""
    pieces = phrase_pieces(analysis, span)
    participle = next((at for at in range(span[0], span[1] + 1) if analysis.shape[at] in "lgtv"), None)
    if participle is not None or len(pieces) > _LONG:
        pieces = phrase_pieces(analysis, (span[0], span[0]))
    if analysis.letters[pieces[0]] in "DS" and len(pieces) > 1:
        pieces = pieces[1:]
    text = render(analysis, pieces)
    return text if analysis.letters[pieces[0]] == "P" else text[:1].lower() + text[1:]


def _objects(
    analysis: Analysis,
    naming: Naming,
    told: Telling,
    until: int | None = None,
    but: Span | None = None,
    *,
    own: bool = False,
) -> list[Candidate]:
    """The things that verbs have as their objects, up to chunk `until`, but for those of relative clauses and, unless
    `own`, what is somebody's own ("made her name")."""
    found: list[Candidate] = []
    last = -1
    inside = {item.at for item in analysis.predicates if item.role == "relative"}
    for at in range(1, len(analysis.shape) if until is None else until):
        if analysis.shape[at] != "n" or (at, at) == but or (not own and _is_somebodys_own(analysis, at)):
            continue
        listed = last >= 0 and last in (at - 1, at - 2) and analysis.shape[at - 1] in "c,n"
        moves = verbs.base(analysis.verb(at - 1).lower) in _MOVING and analysis.letters[analysis.chunks[at].last] == "P"
        if (analysis.shape[at - 1] in "vtg" and at - 1 not in inside and not moves) or listed:
            last = at
            candidate = _thing(analysis, (at, at), naming, told=told)
            if candidate is not None:
                found.append(candidate)
    return found


def _is_somebodys_own(analysis: Analysis, chunk: int) -> bool:
    """ "made her name", "lost its way": what belongs to the subject, but for what has a kind of its own."""
    return analysis.letters[analysis.chunks[chunk].first] == "S" and not kinds.kind(analysis.noun(chunk).lower)


def _others(analysis: Analysis, naming: Naming, told: Telling) -> list[Candidate]:
    """All the things of a sentence, wherever they stand."""
    chunks = (at for at, kind in enumerate(analysis.shape) if kind == "n")
    return [thing for at in chunks for thing in [_thing(analysis, (at, at), naming, told=told)] if thing is not None]


def _goes_on_with_it(analysis: Analysis) -> bool:
    """Whether a sentence's first subject is itself "it"."""
    subjects = [item.subject for item in analysis.predicates if item.kind == "v" and item.role == "main"]
    return bool(subjects) and subjects[0] is not None and analysis.words(subjects[0][0])[0] in ("it", "its")
