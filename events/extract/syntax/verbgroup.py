"""The verb of a headline: its group of words, made finite where the sentence leaves a part of it unsaid.

"becoming chairman" after a comma is "became chairman"; "will take off and land" gives "will land"; "The firm, founded
in 1951," gives "was founded". Nothing else of the source's words is changed.
"""

import re

from events.extract.lexicon import kinds, nouns, verbs, words
from events.extract.lexicon.words import word_set
from events.extract.syntax import adverbs
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.number import are_many, is_plural, was
from events.extract.syntax.perfects import past_of_perfect
from events.extract.syntax.rendering import Piece
from events.extract.syntax.verbchains import is_present, to_come_in_series

_PLANNED = words.SCHEDULED | word_set("supposed projected forecast bound poised intended predicted")
_NEVER_PASSIVE = word_set(
    "arrive die fall come go happen occur emerge rise appear disappear collapse erupt vanish crumble lapse expire"
    " resign"
)
_NEVER_PASSIVE_WITH = {
    "touch": ("down",), "step": ("down", "aside", "back"), "back": ("down", "out", "away"), "drop": ("out",),
    "walk": ("out", "away", "off"), "bow": ("out",), "opt": ("out", "in"), "pass": ("away",), "peter": ("out",),
    "fizzle": ("out",), "climb": ("down",), "stay": ("on", "away"), "bounce": ("back",), "crash": ("out",),
}  # fmt: skip
"""Verbs that nobody does to another with one of these particles."""
_NOT_PASSIVE_ALONE = frozenset({"follow", "survive"})
"""What is passive only by somebody: "was survived by a son"."""
_NAMING = word_set(
    """
    name appoint elect make call award give offer pay fine sentence crown declare dub rate vote grant hand teach send
    deny allow refuse charge ask tell show lend sell rename christen nickname
    """
)
"""Verbs whose passive has an object: "was named head"."""

AWAY = word_set("seen heard spotted sighted")
"""What somebody was when "last" seen, and has not been since: "elections were last held" needs no "last"."""
_PHASES = word_set(
    "stop start begin continue keep cease finish resume quit consider deny avoid propose suggest ban prohibit"
    " forbid suspend"
)
_FORESEEING = word_set("plan intend aim hope expect")
_PLANNING = _FORESEEING | word_set("promise vow pledge seek want prepare")
_MEANING = _FORESEEING | {"want"}
"""What whoever is said to have meant something, of a time to come, still means."""

_OPENING_TIME = word_set("until till when before after once")
_FORECAST = word_set("forecast predicted projected likely")
_DROPPED = words.DROPPED_ADVERBS | {"last"}
_DEGREES = (["more", "than"], ["all", "but"])
"""Two words before a verb that say how far it is true: "more than doubled", "all but destroyed"."""


def verb_pieces(analysis: Analysis, predicate: Predicate, *, with_subject: bool) -> list[Piece]:
    """The verb group with the adverb before it; a participle after a comma becomes a past: "becoming" -> "became"."""
    if predicate.word:
        return [predicate.word]
    if predicate.kind == "s":
        return _state(analysis, predicate, with_subject=with_subject)
    chunk = analysis.chunks[predicate.at]
    away = analysis.tokens[chunk.last].lower in AWAY
    dropped = words.DROPPED_ADVERBS if away else _DROPPED
    pieces: list[Piece] = [
        at
        for at in range(chunk.first, chunk.last + 1)
        if analysis.tokens[at].lower not in dropped and analysis.letters[at] != '"'
    ]
    if pieces and with_subject and analysis.letters[chunk.first] == "L" and pieces[0] == chunk.first:
        pieces[0] = analysis.tokens[chunk.first].lower
    if analysis.letters[chunk.first] == "F" and with_subject:
        pieces = [*_auxiliary(analysis, predicate), *pieces]
    if analysis.letters[chunk.first] == "L" and with_subject:
        return [*_passive(analysis, predicate), *adverbs.before_participle(analysis, predicate.at, dropped), *pieces]
    if with_subject and analysis.words(predicate.at)[0] == "did" and analysis.letters_of(predicate.at) in ("OF", "ORF"):
        return [*pieces[1:-1], verbs.past_tense(analysis.verb(predicate.at).lower) or "did"]  # "did accept"
    phase = _phase(analysis, predicate)
    if phase and with_subject:
        return [*phase, *pieces]
    if predicate.kind == "g" and with_subject and analysis.words(predicate.at)[0] == "having" and len(pieces) > 1:
        return [past_of_perfect(analysis, predicate)]  # "having cut 200 jobs in May, will cut more"
    if predicate.kind == "g" and with_subject:
        return [*_finite(analysis, predicate), *pieces[1:]]
    if not with_subject and analysis.letters[chunk.first] == "M":
        return pieces
    if not with_subject:
        return [*(at for at in pieces[:-1] if isinstance(at, str) or analysis.letters[at] not in "BA"), *pieces[-1:]]
    if predicate.kind == "v" and analysis.words(predicate.at) == ["agreed"] and _is_set_apart(analysis, predicate):
        return [was(analysis, predicate.subject), *pieces]
    adverb = predicate.at - 1
    if (
        adverb >= 0
        and analysis.shape[adverb] == "r"
        and predicate.subject
        and predicate.subject[1] < adverb
        and predicate.kind == "v"
    ):
        word = analysis.words(adverb)
        told = analysis.chunks[adverb]
        inside = word == ["more"] and analysis.last_letter(adverb - 1) == "Q"  # "a decision on two more was due"
        other = analysis.shape[adverb - 1] == "v"  # "a plan that went further was dropped": of the verb before it
        own = len(word) == 1 and not (inside or other or adverbs.ties(analysis, adverb))
        if own or word in _DEGREES or analysis.letters[told.first] == "!":
            pieces = [*range(told.first, told.last + 1), *pieces]
    return list(pieces)


def _is_set_apart(analysis: Analysis, predicate: Predicate) -> bool:
    """ "A transfer, agreed in May,": whether it is a thing of which commas tell so, which agrees to nothing."""
    if predicate.subject is None or analysis.shape[predicate.at - 1] != ",":
        return False
    noun = predicate.subject[0]
    able = analysis.last_letter(noun) == "P" or kinds.can_act(nouns.singular(analysis.noun(noun).lower))
    return not able and re.match("v[^v,;]*,r?v", analysis.shape[predicate.at :]) is not None


def _state(analysis: Analysis, predicate: Predicate, *, with_subject: bool) -> list[Piece]:
    """ "was" and what somebody was: "mayor", "in office"."""
    first = predicate.at
    while first and analysis.shape[first - 1] in "io":  # "out of contact"
        first -= 1
    letters = analysis.letters
    told = range(analysis.chunks[first].first, analysis.chunks[predicate.at].last + 1)
    pieces: list[Piece] = [at for at in told if letters[at] not in '"S' or at != told[0]]
    if not with_subject or predicate.subject is None:
        return pieces
    if pieces and pieces[0] == 0:
        pieces[0] = analysis.tokens[0].lower
    return [was(analysis, predicate.subject), *pieces]


def _phase(analysis: Analysis, predicate: Predicate) -> list[Piece]:
    """The verb that a -ing form completes: "stopped" of "stopped transmitting", which is no transmitting."""
    before = predicate.at - 1
    if predicate.kind != "g" or before < 0 or analysis.shape[before] not in "vl":
        return []
    gives_up = analysis.words(before)[-2:] in (["gave", "up"], ["given", "up"], ["give", "up"])
    if verbs.base(analysis.verb(before).lower) not in _PHASES and not gives_up:
        return []
    chunk = analysis.chunks[before]
    return [at for at in range(chunk.first, chunk.last + 1) if analysis.letters[at] != '"']


def _passive(analysis: Analysis, predicate: Predicate) -> list[Piece]:
    """The "was" that a participle lacks or shares: "The firm, founded in 1951" -> "The firm was founded"."""
    if _has_object(analysis, predicate) or (predicate.kind == "v" and _happens(analysis, predicate)):
        return []
    if predicate.kind == "v" and predicate.governor is not None:
        if analysis.verb(predicate.governor).lower == "born" and analysis.verb(predicate.at).lower == "studied":
            return []  # "was born in Rome and studied in Holm"
        shared = analysis.chunks[predicate.governor]
        auxiliaries: list[Piece] = [at for at in range(shared.first, shared.last) if analysis.letters[at] in "MAB"]
        if not auxiliaries and analysis.letters_of(predicate.governor + 1).startswith("TBL"):
            return [*range(shared.first, shared.last + 3)]  # "is to be cleaned and moved"
        return auxiliaries
    to_come = to_come_in_series(analysis, predicate)
    if to_come:
        return [*to_come]
    given = verbs.base(analysis.verb(predicate.at).lower) in _NAMING
    acts = analysis.shape[predicate.at - 1 : predicate.at + 2] == "cln" and not given
    if acts or _happens(analysis, predicate):
        return []
    following = predicate.at + 1 < len(analysis.shape) and analysis.words(predicate.at + 1)[0] == "by"
    if predicate.subject is None:
        return []
    fronted = predicate.subject[0] > predicate.at
    apart = predicate.subject[1] < predicate.at - 1
    governor = analysis.predicate_at(predicate.governor) if predicate.governor is not None else None
    defining = _defines(analysis, predicate, governor)
    if not (following or fronted or apart or defining or analysis.shape[predicate.at - 1] == ","):
        return []
    if _is_scheduled(analysis, predicate) and governor is not None and _is_now_or_to_come(analysis, governor):
        return ["are" if is_plural(analysis, predicate.subject) else "is"]
    return [was(analysis, predicate.subject)]


def _defines(analysis: Analysis, predicate: Predicate, governor: Predicate | None) -> bool:
    """Whether a participle right after its noun is of what is past: "the audit ordered in May", not before "might"."""
    first = analysis.chunks[predicate.at].first
    noun = analysis.letters[first - 1] in "NPX" or analysis.tokens[first - 1].lower == "one"
    if predicate.role != "participle" or not noun:
        return False
    ahead = governor is not None and analysis.first_letter(governor.at) == "M"
    if governor is not None and governor.at < predicate.at:
        ahead = False  # "will not play because of an injury suffered in May"
    return not ahead and analysis.words(predicate.at)[-1] not in words.SCHEDULED


def _is_scheduled(analysis: Analysis, predicate: Predicate) -> bool:
    """ "Due", "planned", "set for May"; not "the record, set in Paris"."""
    word = analysis.words(predicate.at)[0]
    following = analysis.words(predicate.at + 1)[0] if predicate.at + 1 < len(analysis.shape) else ""
    return word in words.SCHEDULED and (word != "set" or following in ("for", "to"))


def _is_now_or_to_come(analysis: Analysis, predicate: Predicate) -> bool:
    """ "Runs", "has closed", "will close"."""
    modal = analysis.first_letter(predicate.at) == "M"
    return modal or is_present(analysis, predicate) or analysis.words(predicate.at)[0] in ("has", "have")


def is_backshifted(analysis: Analysis, predicate: Predicate) -> bool:
    """Whether a verb has the "would" of what was said: "said it would close (the plant and cut 40 jobs)"."""
    if predicate.role != "content":
        return False
    bare = analysis.first_letter(predicate.at) == "F" and predicate.governor is not None
    modal = analysis.words(predicate.governor if bare and predicate.governor is not None else predicate.at)
    return modal[0] == "would" and (bare or len(modal) > 1)


def without_backshift(analysis: Analysis, predicate: Predicate) -> str:
    """The verb of what is still to come, as it would be told outside of "said that": "would close" -> "will close",
    "staying" -> "to stay", "due" -> "is due", "until it is found" -> "will be found"; "" for any other, and words
    that were found already as they are."""
    chunk = analysis.chunks[predicate.at]
    told = predicate.word.split() or [token.text for token in analysis.tokens[chunk.first : chunk.last + 1]]
    if is_backshifted(analysis, predicate):
        return " ".join(["will", *told[told[0] == "would" :]])
    if predicate.word:
        return predicate.word
    if awaits(analysis, predicate):
        return " ".join(["will", "be", *told[1 + (told[1] == "been") :]])
    last = told[-1] if len(told) > 1 else analysis.words(min(predicate.at + 1, len(analysis.shape) - 1))[0]
    foreseen = {"was": "is", "were": "are"}.get(told[0]) if last in words.SCHEDULED | _FORECAST else None
    if foreseen and predicate.role == "content":
        return " ".join([foreseen, *told[1:]])  # "warned that more rain was forecast"
    if predicate.role == "content" and len(told) == 1 and analysis.shape[predicate.at + 1 : predicate.at + 2] == "t":
        meant = verbs.base(told[0]) if analysis.first_letter(predicate.at) == "V" else ""
        many = predicate.subject is not None and are_many(analysis, predicate.subject)
        if meant in _MEANING:
            return meant if many else f"{meant}s"  # "said it planned to open a plant in May"
    if predicate.kind == "g" and len(told) == 1 and verbs.past_tense(told[0]) and not _phase(analysis, predicate):
        return _to_come(analysis, predicate, told[0])
    if predicate.kind == "s" and told[0] in words.SCHEDULED and predicate.subject is not None:
        return " ".join(["are" if is_plural(analysis, predicate.subject) else "is", *told])
    return ""


def awaits(analysis: Analysis, predicate: Predicate) -> bool:
    """Whether a passive in a clause of time tells what is to come: "until it is found", "once it has been found"; "when
    the deal closes" tells so as it is."""
    opener = predicate.subject[0] - 1 if predicate.role == "subordinate" and predicate.subject else -1
    if opener < 0 or analysis.words(opener)[0] not in _OPENING_TIME or looks_ahead(analysis, predicate):
        return False
    chunk = analysis.chunks[predicate.at]
    group = [token.lower for token in analysis.tokens[chunk.first : chunk.first + 2]]
    passive = (group[0] in ("is", "are") or group in (["has", "been"], ["have", "been"])) and (
        analysis.letters[chunk.last] in "Lr"
    )
    planned = analysis.tokens[chunk.last].lower in _PLANNED
    return passive and not planned


def _has_object(analysis: Analysis, predicate: Predicate) -> bool:
    """Whether a verb after "and" has an object of its own: "was hit by a strike and cut 60 jobs"."""
    if predicate.kind != "v" or analysis.shape[predicate.at + 1 : predicate.at + 2] != "n":
        return False
    word = analysis.verb(predicate.at).lower
    return bool(verbs.past_base(word) or word.endswith("ed")) and verbs.base(word) not in _NAMING


def _happens(analysis: Analysis, predicate: Predicate) -> bool:
    """Whether a verb is one that nobody does to another: "arrived", "touched down"."""
    base = verbs.base(analysis.verb(predicate.at).lower)
    by = predicate.at + 1 < len(analysis.shape) and analysis.words(predicate.at + 1)[0] == "by"
    came = analysis.words(predicate.at)[-1] in _NEVER_PASSIVE_WITH.get(base, ())
    return base in _NEVER_PASSIVE or came or (base in _NOT_PASSIVE_ALONE and not by)


def _auxiliary(analysis: Analysis, predicate: Predicate) -> list[int]:
    """What a base form after "and" shares with the verb before it: "will take off and land"."""
    governor = predicate.governor
    if governor is None:
        return []
    chunk = analysis.chunks[governor]
    infinitive = analysis.shape.rfind("t", governor, predicate.at)
    if re.fullmatch("r?jr?", analysis.shape[governor + 1 : max(0, infinitive)]):
        return [*range(chunk.first, analysis.chunks[infinitive].first + 1)]  # "had been unable to hold and keep"
    if analysis.letters[chunk.first] in "MO":
        return [chunk.first]
    return [*range(chunk.first, chunk.last + 1), analysis.chunks[infinitive].first] if infinitive > 0 else []


def _finite(analysis: Analysis, predicate: Predicate) -> list[Piece]:
    """A -ing form as the finite verb of a headline: past, or what `_to_come` says where its clause looks ahead."""
    token = analysis.tokens[analysis.chunks[predicate.at].first]
    governor = analysis.predicate_at(predicate.governor) if predicate.governor is not None else None
    if token.lower == "being":
        return _was_or_to_be(analysis, predicate, governor)
    if token.lower == "missing":
        return [*_was_or_to_be(analysis, predicate, governor), analysis.chunks[predicate.at].first]
    past = verbs.past_tense(token.lower)
    if governor is not None and looks_ahead(analysis, governor):
        return [_to_come(analysis, predicate, token.lower)] if past else [analysis.chunks[predicate.at].first]
    return [past] if past else [analysis.chunks[predicate.at].first]


def _to_come(analysis: Analysis, predicate: Predicate, form: str) -> str:
    """A -ing form told of what is to come: "will test" of who "will spend Friday testing", else "to test"."""
    modal = predicate.governor is not None and "will" in analysis.words(predicate.governor)
    return f"{'will' if modal else 'to'} {verbs.base(form)}"


def _was_or_to_be(analysis: Analysis, predicate: Predicate, governor: Predicate | None) -> list[Piece]:
    """What "being" in "after being struck" is in a headline."""
    if governor is not None and looks_ahead(analysis, governor):
        return ["to be"]
    return [was(analysis, predicate.subject)]


def looks_ahead(analysis: Analysis, predicate: Predicate) -> bool:
    """Whether a verb speaks of what is to come: "will", "is to", "is slated to", "is planned for", "plans a flight",
    "to be held"."""
    if predicate.kind == "t":
        return True
    group = analysis.words(predicate.at)
    if "will" in group or "shall" in group or "'ll" in group or "won't" in group:
        return True
    if group[0] in ("is", "are") and group[-1] in _PLANNED:
        return True
    if analysis.first_letter(predicate.at) == "Z" and verbs.base(group[-1]) in _FORESEEING:
        return True
    infinitive = analysis.shape[predicate.at + 1 : predicate.at + 2] == "t" or analysis.shape[
        predicate.at + 1 : predicate.at + 3
    ] in ("jt", "rt")
    if not infinitive:
        return False
    if group[-1] in ("is", "are") and analysis.shape[predicate.at + 1 : predicate.at + 2] == "t":
        return True
    adjective = (
        analysis.words(predicate.at + 1)[-1] if analysis.shape[predicate.at + 1 : predicate.at + 2] == "j" else ""
    )
    return (
        adjective in ("due", "likely", "ready", "expected")
        or (group[0] in ("is", "are", "has", "have", "'s") and group[-1] in _PLANNED)
        or verbs.third_person_base(group[-1]) in _PLANNING
        or group[-1] in _PLANNING
    )
