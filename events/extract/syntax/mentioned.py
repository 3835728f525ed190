"""The things that a sentence mentions, as "it" can take them up: names that are no person's, and common nouns."""

import re
from collections.abc import Callable

from events.extract.lexicon import kinds, selection, verbs
from events.extract.lexicon.nounclasses import AMOUNTS
from events.extract.lexicon.nouns import is_plural
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.candidates import Candidate
from events.extract.syntax.nounphrases import named_apposition, phrase_pieces
from events.extract.syntax.rendering import render
from events.extract.syntax.telling import Telling, telling
from events.extract.syntax.tokens import Token
from events.sentences import Span

Naming = Callable[[Analysis, Span], Candidate | None]
"""What a noun phrase can be taken up as, None for what has no name."""

_DETERMINED = word_set("the a an another its this that his her their")
MOVING = word_set("leave reach enter visit cross pass circle orbit")
"""Verbs whose named object is a place."""

_UNDETERMINED = word_set("parliament congress")
"""Bodies that go without an article."""

_ABSTRACT = word_set("work life death career history story role success future problem name way part interest end use")
"""What acts never."""

_PASSING = word_set(
    """
    gasp sigh cheer silence applause ovation laugh laughter shout scream cry roar murmur smile tear groan hush whistle
    bang rumble noise smell crack glance look nod shrug grin frown kiss hug joke pause moment mood atmosphere sense
    """
)
"""What is over as soon as it is told, and goes on in no other sentence."""

SPEAKING = word_set("say add explain recall note comment remark")
"""Verbs that stand before who speaks: ", said the owner"."""

_EDITIONS = word_set("version edition issue generation model prototype copy season series instalment beta release")

_OF_THINGS = word_set("successor predecessor rival partner competitor sponsor backer ally owner")
"""Roles that things and bodies have as well: "its successor, Boreas-2"."""

_NATURAL = {"Mount": "volcano", "Lake": "lake", "River": "river", "Lac": "lake", "Monte": "volcano", "Cape": "mountain"}
"""What names of mountains and waters begin with."""

_SKY = word_set("rain snow emerge turn become")
"""What "it" does where it is nothing."""

_LONG = 7
"""So many words are too long a name for a thing."""


_LIFELESS = ("product", "work", "text", "vehicle", "natural", "animal", "money", "law", "idea", "claim")
"""Kinds of what wants nothing, whatever it is named: "The drug, Cardex, failed. It dismissed its chairman"."""


def thing_of(analysis: Analysis, span: Span, naming: Naming, *, told: Telling) -> Candidate | None:
    """What "it" can take up in a noun phrase: a name that is no person's, or a common noun in the singular."""
    chunk = analysis.chunks[span[0]]
    head = analysis.noun(span[0]).lower
    if _is_an_edition(analysis, span[0]):
        return thing_of(analysis, (span[0] + 2, span[0] + 2), naming, told=told)
    beside = named_apposition(analysis, span)
    if beside is None and any(token.lower == "its" for token in _tokens(analysis, span)):
        return None
    if beside is not None and (not kinds.is_person(head) or (head in _OF_THINGS and chunk.first != chunk.last)):
        named = naming(analysis, beside)
        if named is None or named.agrees not in ("it", "anything"):
            return None
        thing = named._replace(noun=head, span=span)
        return None if told.willed and kinds.kind(head) in _LIFELESS and not told.fits(thing) else thing
    if analysis.letters[chunk.last] != "N":
        named = naming(analysis, span)
        if named is None or named.agrees not in ("it", "anything"):
            return None
        return named._replace(noun=_kind_by_name(analysis, span, named.name, head), named=True)
    if head in _PASSING or (head in _ABSTRACT and not told.receives):
        return None
    if "c" in analysis.shape[span[0] : span[1] + 1] or kinds.person_gender(head) is not None or head in AMOUNTS:
        return None
    thing = Candidate(naming_words(analysis, span), "it", span, noun=head)
    acts = kinds.is_body(head) or kinds.kind(head) == "craft"
    if (told.willed and not acts and not told.fits(thing)) or (
        head.endswith("s") and not head.endswith(("ss", "us", "is"))
    ):
        return None
    if head in ("men", "women", "people", "children", "police", "family", "couple", "pair", "duo", "trio"):
        return None
    owned = analysis.letters[chunk.first : chunk.last + 1].startswith(("PG", "PPG", "DPG", "DNG", "YG"))
    alone = chunk.first == chunk.last and head in _UNDETERMINED
    told_of = analysis.tokens[chunk.first].lower in _DETERMINED or owned or alone
    return thing if told_of or _goes_on_bare(analysis, span, head, told) else None


def _goes_on_bare(analysis: Analysis, span: Span, head: str, told: Telling) -> bool:
    """Whether a noun without an article may be "it": what a main clause is about ("Construction began in May"), or what
    somebody does, where it is told that this was done again ("suspended production. It was resumed"). It does little
    to others: "Slavery was abolished. It became a republic" is of none that is told of. One with a name in it or a
    number ("Lassa fever") is as good as one with an article."""
    one = not set("PQ").isdisjoint(analysis.letters_of(span[0]))
    on = analysis.shape[span[0] + 1 : span[0] + 2] in ("o", "i")
    if not one and not selection.goes_on(told.verb, passive=told.passive, acts=told.acts, on=on):
        return False
    if not one and told.decisive and not told.passive and not kinds.kind(head):
        return False  # "Snow fell. It sank"
    if analysis.shape[span[0] - 1 : span[0]] in ("v", "t"):
        return told.passive and selection.happens(head, told.verb)
    return any(item.subject == span and item.kind == "v" and item.role == "main" for item in analysis.predicates)


def _kind_by_name(analysis: Analysis, span: Span, name: str, head: str) -> str:
    """A noun for what a name is of: a work in quotation marks, a firm with "&", a mountain with "Mount" before it."""
    if _is_quoted(analysis, span):
        return "book"
    if name.split()[0] in _NATURAL:
        return _NATURAL[name.split()[0]]
    return "firm" if "&" in name.split() else head


def _tokens(analysis: Analysis, span: Span) -> tuple[Token, ...]:
    """The tokens of a noun phrase with the "of" phrases after it: "a burn of its engine" is nothing that "it" is."""
    last = span[1]
    while analysis.shape[last + 1 : last + 3] == "on":
        last += 2
    return analysis.tokens[analysis.chunks[span[0]].first : analysis.chunks[last].last + 1]


def _is_an_edition(analysis: Analysis, chunk: int) -> bool:
    """ "The first version of Postbird": what is told of is Postbird."""
    named = analysis.shape[chunk + 1 : chunk + 3] == "on" and analysis.last_letter(chunk + 2) == "P"
    return named and analysis.noun(chunk).lower in _EDITIONS


def _is_quoted(analysis: Analysis, span: Span) -> bool:
    """Whether a name stands in quotation marks: the title of a work."""
    first = analysis.chunks[span[0]].first
    return first > 0 and analysis.tokens[first - 1].text in '"“‘'


def tells_of_one(analysis: Analysis) -> bool:
    """ "The union was angry", "it was angry": whether a sentence has one noun phrase at most."""
    nouns = (at for at, kind in enumerate(analysis.shape) if kind == "n")
    return sum(analysis.first_letter(at) != "X" for at in nouns) <= 1


def naming_words(analysis: Analysis, span: Span) -> str:
    """The words of a common noun phrase without its article, with what hangs on it: "company", "bridge in Bergen"."""
    pieces = phrase_pieces(analysis, span)
    participle = next((at for at in range(span[0], span[1] + 1) if analysis.shape[at] in "lgtv"), None)
    if participle is not None:
        kept = re.match(r"n(?:on)*", analysis.shape[span[0] : participle])  # "pulse of sediment released by"
        pieces = phrase_pieces(analysis, (span[0], span[0] + (kept.end() - 1 if kept else 0)))
    owned = any(analysis.letters[piece] == "S" for piece in pieces[1:])  # "museum of her work"
    if owned or len(pieces) > _LONG:
        pieces = phrase_pieces(analysis, (span[0], span[0]))
    if analysis.letters[pieces[0]] in "DS" and len(pieces) > 1:
        pieces = pieces[1:]
    if [analysis.letters[piece] for piece in pieces[:2]] == ["Y", "G"]:
        pieces = pieces[2:]  # "today's launch": on another day no more today's
    text = render(analysis, pieces)
    return text if analysis.letters[pieces[0]] == "P" else text[:1].lower() + text[1:]


def objects_of(
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
    inside = {item.at for item in analysis.predicates if item.role == "relative" and (not but or item.subject != but)}
    for at in range(1, len(analysis.shape) if until is None else until):
        if analysis.shape[at] != "n" or (at, at) == but or (not own and _is_somebodys_own(analysis, at)):
            continue
        if _is_speaker(analysis, at) or _is_means(analysis, at, told):
            continue
        listed = last >= 0 and last in (at - 1, at - 2) and analysis.shape[at - 1] in "c,n"
        moves = verbs.base(analysis.verb(at - 1).lower) in MOVING and analysis.last_letter(at) == "P"
        if (analysis.shape[at - 1] in "vtg" and at - 1 not in inside and not moves) or listed:
            last = at
            candidate = thing_of(analysis, (at, at), naming, told=told)
            if candidate is not None:
                found.append(candidate)
    return found


def _is_somebodys_own(analysis: Analysis, chunk: int) -> bool:
    """ "made her name", "lost its way": what belongs to the subject, but for what has a kind of its own."""
    return analysis.first_letter(chunk) == "S" and not kinds.kind(analysis.noun(chunk).lower)


def _is_speaker(analysis: Analysis, chunk: int) -> bool:
    """ ", said the owner": who speaks, but for a body that does."""
    said = chunk > 1 and analysis.shape[chunk - 1] == "v" and analysis.shape[chunk - 2] in ",.;"
    said = said and analysis.shape[chunk + 1 : chunk + 2] != "v"  # ", said the line could not open"
    somebody = said and not kinds.is_body(analysis.noun(chunk).lower)
    return somebody and verbs.base(analysis.verb(chunk - 1).lower) in SPEAKING


def _is_means(analysis: Analysis, chunk: int, told: Telling) -> bool:
    """ "Used a crane to lift it, and it was scrapped": what acts on "it" is not "it", but where one answers or wants
    something ("ordered the bank to repay it, and it refused")."""
    acts = analysis.shape[chunk + 1 : chunk + 3] == "tn" and analysis.words(chunk + 2) == ["it"]
    return acts and not (told.willed or told.reacts)


def others(analysis: Analysis, naming: Naming, told: Telling) -> list[Candidate]:
    """All the things of a sentence, wherever they stand."""
    chunks = (at for at, kind in enumerate(analysis.shape) if kind == "n" and not _is_speaker(analysis, at))
    chunks = (at for at in chunks if not at or analysis.words(at - 1) != ["as"])  # "reopened it as a school"
    chunks = (at for at in chunks if not (_is_means(analysis, at, told) or _is_what_it_is(analysis, at)))
    return [thing for at in chunks for thing in [thing_of(analysis, (at, at), naming, told=told)] if thing is not None]


def _is_what_it_is(analysis: Analysis, at: int) -> bool:
    """ "Bread is a delicate subject": what a thing is said to be, and no second thing; not of "it was a chapel"."""
    verb = analysis.predicate_at(at - 1) if at > 1 and analysis.words(at)[0] in ("a", "an") else None
    if verb is None or verb.subject is None or analysis.words(verb.at)[-1] not in ("is", "was", "remains", "became"):
        return False
    return analysis.last_letter(verb.subject[0]) in "NP"


def acts_on_it(analysis: Analysis, subject: Span) -> bool:
    """Whether somebody, the `subject` of a verb, does something to "it": who is not "it"."""
    verbs_of = (item.at for item in analysis.predicates if item.subject == subject)
    return any(analysis.shape[at + 1 : at + 2] == "n" and analysis.words(at + 1) == ["it"] for at in verbs_of)


def had(analysis: Analysis, chunk: int) -> Candidate | None:
    """ "The church has only one bell": one thing that somebody is said to have."""
    noun = analysis.noun(chunk).lower
    one = analysis.last_letter(chunk) == "N" and not is_plural(noun) and noun not in _ABSTRACT
    return Candidate(noun, "it", (chunk, chunk), noun=noun) if one and not kinds.person_gender(noun) else None


def _is_where_it_went(analysis: Analysis, main: Predicate, verb: Predicate) -> bool:
    """ "The ferry was towed to Oslo, where it arrived": a place alone stands between."""
    if verb.role != "relative" or verb.subject is None or analysis.words(verb.subject[0] - 1) != ["where"]:
        return False
    return re.fullmatch(r"r?(?:in|i?k)+,?w", analysis.shape[main.at + 1 : verb.subject[0]]) is not None


def antecedent_before(analysis: Analysis, verb: Predicate, naming: Naming) -> Candidate | None:
    """ "The computer, which had not been used since it was tested", "ruled that the state had acted unlawfully when it
    left": what the clause before is about."""
    clauses = [item for item in analysis.predicates if item.at < verb.at and item.kind == "v"]
    last = clauses[-1] if clauses else None
    if (
        last is not None
        and last.role == "main"
        and last.subject is not None
        and _is_where_it_went(analysis, last, verb)
    ):
        return thing_of(analysis, last.subject, naming, told=telling(analysis, verb))
    if last is None or last.role not in ("relative", "content") or last.subject is None or verb.subject is None:
        return None
    told = telling(analysis, verb)
    thing = thing_of(analysis, last.subject, naming, told=told)
    said_of = thing is not None and (kinds.is_body(thing.noun) or told.fits(thing) is not False)
    if last.role == "content" and not said_of:
        return None
    between = range(last.at + 1, verb.subject[0])
    apart = (at for at in between if analysis.shape[at] not in "riku")
    if (
        verb.role != "subordinate"
        or not all(_is_idle(analysis, at, naming, told) for at in apart)
        or verbs.base(analysis.verb(verb.at).lower) in _SKY
    ):
        return None
    return thing


def _is_idle(analysis: Analysis, chunk: int, naming: Naming, told: Telling) -> bool:
    """ "Had trespassed on that right when it built a fence": a thing that does nothing of what only somebody does."""
    noun = analysis.shape[chunk] == "n" and analysis.last_letter(chunk) in "NJ"
    return told.willed and noun and thing_of(analysis, (chunk, chunk), naming, told=told) is None
