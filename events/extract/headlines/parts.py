"""Parts that say nothing without their whole: "northern section of the tunnel", "Heron's magnetometer", "frame of the
painting", "ship's captain".

The whole is the one thing that has such a part, of those of which the sentence tells before it, else of those of the
nearest sentence before with such; where that has two, or the part was brought in as one of many ("a pump had failed.
The pump"), the part stays as it is.
"""

from events.extract.coreference.references import Resolver
from events.extract.headlines.toldbefore import places_before
from events.extract.lexicon import kinds
from events.extract.lexicon.nouns import is_plural, singular
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.nounphrases import phrase_pieces
from events.extract.syntax.rendering import genitive, render, with_article

_PARTS = {
    part: word_set(wholes)
    for parts, wholes in (
        ("section stretch track lane span halves", "structure"),
        ("roof wing facade dome spire", "structure institution"),
        ("hull deck mast keel rudder propeller captain crew steering", "vessel"),
        ("engine", "vessel craft vehicle"),
        ("driver brakes", "vehicle"),
        ("pilot", "plane helicopter aircraft jet airliner airship balloon"),
        (
            "antenna magnetometer altimeter spectrometer detector radiometer seismometer thruster parachute transmitter"
            " gyroscope star-tracker camera",
            "craft",
        ),
        ("frame varnish", "painting portrait picture canvas watercolour altarpiece icon"),
        ("mirror eyepiece", "telescope"),
        ("lens lantern", "lighthouse telescope"),
        ("bell organ altar nave crypt steeple belfry pews", "church chapel cathedral abbey monastery temple"),
        ("minaret", "mosque"),
        ("spillway crest", "dam"),
        ("pillar pylon abutment", "bridge viaduct aqueduct"),
        ("stand pitch floodlight", "stadium"),
        ("kiln furnace chimney", "plant factory mill smelter works brickworks"),
        ("shaft seam", "mine colliery"),
        ("dial hands mechanism movement", "clock"),
        ("binding", "book manuscript atlas codex psalter"),
        ("curator", "museum gallery"),
        ("headteacher headmaster headmistress", "school"),
        ("editor", "newspaper magazine journal"),
        ("abbot prior", "monastery abbey"),
        ("vicar organist", "church cathedral"),
        ("warden", "prison"),
        ("keeper", "lighthouse zoo"),
    )
    for part in parts.split()
}
"""Parts, and the kinds, or else the nouns, of what has them."""

_WITHOUT = word_set("wall fence gate door window chimney staircase stairs well")
"""Structures that have none of those parts."""

_NAMED = ("craft", "vessel")
"""Kinds of what is told as the owner, by its name where it has one."""


def of_what_part(analysis: Analysis, chunk: int, noun: str, resolver: Resolver) -> str:
    """A part with "the", and its whole; "" for other nouns, and where no whole is clear."""
    wholes = _PARTS.get(noun) or _PARTS.get(singular(noun))
    first, last = analysis.chunks[chunk].first + 1, analysis.chunks[chunk].last
    if wholes is None or not set(analysis.letters[first:last]) <= set("JNQL") or _is_told_here(analysis, chunk):
        return ""
    part = " ".join(token.text for token in analysis.tokens[first : last + 1])
    for back, (where, chunks) in enumerate(places_before(analysis, chunk, resolver)):
        if any(where.shape[at] == "n" and _brings_in(where, at, noun) for at in chunks):
            return ""
        having = [(at, head) for at in chunks if where.shape[at] == "n" for head in _heads(where, at, wholes)]
        if having:
            at, head = having[-1]
            if len({head for _, head in having}) > 1 or kinds.kind(head) not in _NAMED:
                return f"{part} of {whole}" if (whole := _whole(where, having)) else ""
            name = resolver.back(back).resolve_definite(where, at) if back else resolver.resolve_definite(where, at)
            owner = genitive(analysis, f"the {name}" if name.rpartition(" ")[2].islower() else name or head)
            known = where.words(at)[0] in ("the", "a", "an", "this") and (name or head != "mission")
            return f"{owner} {part}" if known else ""
    return ""


def _is_told_here(analysis: Analysis, chunk: int) -> bool:
    """Whether a phrase, a clause or "there" behind a part says which it is: "the antenna that was removed"."""
    following = analysis.shape[chunk + 1 : chunk + 3]
    if following[:1] == "r" and analysis.words(chunk + 1) == ["there"]:
        return True
    return following[:1] in ("o", "t", "h", "w") or (following[:1] == "i" and following != "ik")


def _whole(analysis: Analysis, having: list[tuple[int, str]]) -> str:
    """The words of the one whole, with its article."""
    named = [at for at, head in having if analysis.first_letter(at) != "S" and analysis.noun(at).lower == head]
    if len({head for _, head in having}) > 1:
        return ""
    if not named:  # "the chapel's priest"
        return f"the {having[-1][1]}" if analysis.words(having[-1][0])[0] == "the" else ""
    return with_article(analysis, render(analysis, phrase_pieces(analysis, (named[-1], named[-1]))))


def _brings_in(analysis: Analysis, chunk: int, part: str) -> bool:
    """Whether "a" or a number brings in the part by itself: "replaced a bell"."""
    first = analysis.first_letter(chunk) == "Q" or analysis.words(chunk)[0] in ("a", "an")
    return first and analysis.noun(chunk).lower == part


def _heads(analysis: Analysis, chunk: int, wholes: frozenset[str]) -> list[str]:
    """The common nouns of a noun phrase, its own or before "'s", that name one thing with such a part."""
    owners = [
        analysis.tokens[at - 1].lower
        for at in range(analysis.chunks[chunk].first + 1, analysis.chunks[chunk].last)
        if analysis.letters[at] == "G" and analysis.letters[at - 1] == "N"
    ]
    own = [analysis.noun(chunk).lower] if analysis.last_letter(chunk) == "N" else []
    return [
        head
        for head in (*owners, *own)
        if not is_plural(head) and head not in _WITHOUT and (head in wholes or kinds.kind(head) in wholes)
    ]
