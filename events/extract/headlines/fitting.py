"""How much of a clause a headline takes in: as many of the verb's phrases as there is room for, to a phrase's end."""

import re
from itertools import zip_longest

from events.extract.lexicon.names import TITLES
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.rendering import Piece, render
from events.extract.syntax.units import Unit

LIMIT, ENOUGH, USUAL = 90, 84, 80
"""Characters: no headline is longer; no subject needs more; what is usual. With 72 for the last no score was other,
but of 44 headlines that an editor called passable 17 lacked what mattered. A clause that is whole within 90 is told
whole: so are 45 of 2,850 headlines, and all are better for it; and with 90 for a subject three of 3,339 had a longer
one, of which two lost the end of their object ("a sharp rise")."""
_SHORT = 50
"""A headline this short goes on to the next phrase's end, with so many characters more than usual:"""
_MORE = 12
_BRIEF = 76
"""So short a headline takes in what is spare, if all of it fits."""

_MEASURING = word_set(
    "score dozen series number group set pair lot total range string handful majority host couple trio half third"
    " quarter part lineup batch wave sort kind type tens dozens scores hundreds thousands millions billions"
)
"""Nouns that are nothing without what they are of."""
_DOERS = re.compile(r"in(?:on)*(?=,)|in(?=on)")
""" "By the League of Farmers", before a comma."""
_GROUNDS = word_set(
    "charge charges suspicion suspicions allegations accusations grounds pretext condition basis claims"
)
"""Nouns that are nothing without what was done, where that follows them: "jailed on charges (of running a school)"."""

_WEAK_ENDS = word_set(
    """
    of in to the a an and at by for on with from or but as that which who than over into between under during
    its his her their not never such n't even so too very would could should might must
    only just merely solely probably possibly perhaps be
    """
)


def fitted(analysis: Analysis, leads: list[list[Piece]], units: list[Unit], reach: int | None, room: int) -> str:
    """The headline of the first lead that leaves room for what its verb needs, at last without what stands aside
    before it; a bare lead only where none does."""
    best = ""
    straight = [unit for unit in units if not unit.aside]
    reaching: list[list[Piece]] = []
    if reach is not None:
        reaching = _leads_to(analysis, leads, units, reach)
        if not reaching:
            reaching = _leads_to(analysis, leads, straight, reach)
            units = straight if reaching else units
        leads = [*reaching, *(lead for lead in leads if lead not in reaching)]
    ways = [(units, False), (straight, False), (units, True)]
    if len(straight) == len(units):
        del ways[1]
    for phrases, relaxed in ways:
        for lead in leads:
            best = _fitted(analysis, lead, phrases, reach, room, relaxed=relaxed) or best
            if best and (len(best) <= ENOUGH or lead in reaching or best.startswith(_whole(analysis, lead, phrases))):
                return best
        if best:
            return best
    return best


def _leads_to(analysis: Analysis, leads: list[list[Piece]], units: list[Unit], reach: int) -> list[list[Piece]]:
    """The leads that leave room for the phrases as far as the chunk that a headline must come to."""
    told = [piece for unit in units if unit.at <= reach for piece in unit.pieces]
    return [lead for lead in leads if len(render(analysis, [*lead, *told])) <= LIMIT]


def _fitted(
    analysis: Analysis, lead: list[Piece], units: list[Unit], reach: int | None, room: int, *, relaxed: bool
) -> str:
    """The lead with what it needs, and where that is brief with as much as fits of what is spare."""
    needed = [unit for unit in units if not unit.spare]
    text = _with_needed(analysis, lead, needed, reach, room, relaxed=relaxed)
    if len(needed) == len(units) or not text or len(text) > _BRIEF:
        return text
    whole = render(analysis, [*lead, *(piece for unit in needed for piece in unit.pieces)])
    spare = [unit for unit in units if unit.spare] if text == whole else []
    for most in range(1, len(spare) + 1):
        taken = [unit for unit in units if not unit.spare or unit in spare[:most]]
        pieces = [*lead, *(piece for unit in taken for piece in unit.pieces)]
        longer, most_long = render(analysis, pieces), LIMIT if room == USUAL else room
        if len(longer) > most_long and taken[-1].briefly:
            pieces = [*pieces[: len(pieces) - len(taken[-1].pieces)], *taken[-1].briefly]
            longer = render(analysis, pieces)
        last = pieces[-1]
        whom = isinstance(last, int) and analysis.letters[last] == "X"  # "in her", which looks like "in her house"
        if len(longer) <= most_long and (whom or ends_well(longer) or _ends_in_particle(analysis, pieces)):
            text = longer
    return text


def _with_needed(
    analysis: Analysis, lead: list[Piece], units: list[Unit], reach: int | None, room: int, *, relaxed: bool
) -> str:
    """The lead with as many units as fit, "" where nothing does; alone only when nothing follows, or `relaxed`."""
    pieces = list(lead)
    closed: list[tuple[str, int]] = []
    reach = units[-1].at if units and units[-1].condition else reach
    alone = render(analysis, pieces)
    whole = ends_well(alone) or _ends_in_particle(analysis, pieces)
    enough = not units or _is_second_passive(analysis, units[0]) or (relaxed and _may_stand_alone(analysis, lead))
    if enough and whole and len(alone) <= LIMIT:
        closed.append((alone, -1))
    for unit, following in zip_longest(units, units[1:]):
        pieces += unit.pieces
        text = render(analysis, pieces)
        if len(text) > LIMIT:
            if closed and not relaxed:
                return _chosen(closed, reach, room)
            before = pieces[: len(pieces) - len(unit.pieces)]
            if relaxed:
                text = _head_of(analysis, before, unit) or _by_whom(analysis, before, unit)
            else:
                text = _with_name_alone(analysis, before, unit)
            return text or (_chosen(closed, reach, room) if closed else "")
        first = unit is units[0] and analysis.words(unit.at) != ["as"]  # "as a baker", of several
        closes = unit.closed and not (following and _wants_grounds(analysis, unit, following))
        if (closes or (relaxed and (unit.cuts_list or first))) and (
            ends_well(text) or _ends_in_particle(analysis, pieces)
        ):
            closed.append((text, unit.at))
    if not closed:
        return ""
    last, at = closed[-1]
    all_told = room == USUAL and bool(units) and at == units[-1].at
    return last if all_told else _chosen(closed, reach, room)


def _wants_grounds(analysis: Analysis, unit: Unit, following: Unit) -> bool:
    """ "On charges", before "of running a school"."""
    noun = unit.pieces[-1]
    ends = isinstance(noun, int) and analysis.tokens[noun].lower in _GROUNDS
    return ends and analysis.words(following.at)[0] in ("of", "that")


def _is_second_passive(analysis: Analysis, unit: Unit) -> bool:
    """ "(Have been freed) and are in good health": what follows a passive, which says enough by itself."""
    return analysis.shape[unit.at - 2 : unit.at] == "vc" and analysis.letters_of(unit.at - 2).endswith("BL")


def without_tail(analysis: Analysis, text: str, units: list[Unit]) -> str:
    """The text as far as a clause that tells why or when, whose own pronouns are known to be the subject's."""
    behind = (unit.pieces for unit in units if unit.spare)
    kinds = ((pieces, [_kind(analysis, piece) for piece in pieces]) for pieces in behind)
    clauses = (pieces for pieces, letters in kinds if "U" in letters or letters[:1] == ["C"])
    clause = next((pieces for pieces in clauses if isinstance(pieces[0], int)), [","])
    if _kind(analysis, clause[0]) in ",X":
        return text
    begins = render(analysis, clause[:3])  # as "as" alone may stand before: "used it as a store as he wished"
    return text.partition(f" {begins[:1].lower()}{begins[1:]}")[0]


def _whole(analysis: Analysis, lead: list[Piece], units: list[Unit]) -> str:
    """The lead with all that follows but what is spare."""
    return render(analysis, [*lead, *(piece for unit in units if not unit.spare for piece in unit.pieces)])


def _with_name_alone(analysis: Analysis, before: list[Piece], unit: Unit) -> str:
    """What stands before a phrase, and of it the name alone: "to Skogland", of "to the Oslo-based rival Skogland", "in
    Ada Pell", of "in Prime Minister Ada Pell"; "" where it has no such name, or even that is too long."""
    preposition, *rest = unit.pieces
    letters = "".join(_kind(analysis, piece) for piece in rest)
    titles = [isinstance(piece, int) and analysis.tokens[piece].text in TITLES for piece in rest]
    letters = "".join("N" if title else letter for letter, title in zip(letters, titles, strict=True))
    named = re.fullmatch("D?[JN]+(?P<name>P+)", letters) if unit.closed and analysis.shape[unit.at] == "i" else None
    text = render(analysis, [*before, preposition, *rest[named.start("name") :]]) if named else ""
    return text if len(text) <= LIMIT else ""


def _by_whom(analysis: Analysis, before: list[Piece], unit: Unit) -> str:
    """What stands before "by", and who did it as far as a comma, else the first phrase alone: "was won by the League
    of Farmers", of one "of Ada Pell, a vet"; "" elsewhere."""
    who = _DOERS.match(analysis.shape, unit.at) if analysis.words(unit.at) == ["by"] else None
    if who is None:
        return ""
    first = analysis.chunks[unit.at].first
    for end in (who.end() - 1, unit.at + 1):
        text = render(analysis, [*before, *range(first, analysis.chunks[end].last + 1)])
        if len(text) <= LIMIT and analysis.noun(end).lower not in _MEASURING:
            return text
    return ""


def _kind(analysis: Analysis, piece: Piece) -> str:
    """The letter of a piece; that of an adjective for "Oslo-based"."""
    if not isinstance(piece, int):
        return "X"
    return "J" if analysis.tokens[piece].text.partition("-")[2].islower() else analysis.letters[piece]


def _head_of(analysis: Analysis, before: list[Piece], unit: Unit) -> str:
    """What stands before a list or a long noun phrase, and its head: "conquered Burma", of Burma, Malaya and more;
    "seized the records", of records of the firm; "guilty of three counts of theft", and one of arson."""
    shape = analysis.shape
    if shape[unit.at] in "io":
        first = re.match("[io]n(?:on)*(?=,?cn)", shape[unit.at :])
        ends = [unit.at + first.end() - 1] if first else []
    elif shape[unit.at] == "n" and re.match("no|n,n|.{0,11}c", shape[unit.at :]):
        of_both = _is_first_of_two(analysis, unit.at)
        ends = [unit.at, *((unit.at + 2,) if of_both else _of_what(analysis, unit.at))]
    else:
        return ""
    texts = [
        render(analysis, [*before, *range(analysis.chunks[unit.at].first, analysis.chunks[end].last + 1)])
        for end in ends
    ]
    if analysis.noun(unit.at).lower in _MEASURING:
        texts = texts[1:]
    return next((text for text in reversed(texts) if len(text) <= LIMIT and ends_well(text)), "")


def _of_what(analysis: Analysis, chunk: int) -> list[int]:
    """Where "the arrest of the captain of the ship" may end, of what the arrest is: not within a name, nor before what
    a measure is of."""
    ends = []
    while analysis.shape.startswith("ono", chunk + 1):
        chunk += 2
        if analysis.last_letter(chunk) == "N" and analysis.noun(chunk).lower not in _MEASURING:
            ends.append(chunk)
    return ends


def _is_first_of_two(analysis: Analysis, chunk: int) -> bool:
    """ "A lineup of laptops and a version of": whether "and" joins the second to the whole, not to what "of" is of."""
    if analysis.shape[chunk : chunk + 5] != "nonc" + "n":
        return False
    inner, second = analysis.chunks[chunk + 2].first, analysis.chunks[chunk + 4].first
    return analysis.letters[second] in "DS" and analysis.letters[inner] not in "DS"


def _chosen(closed: list[tuple[str, int]], reach: int | None, room: int) -> str:
    """As much as there is room for, but enough, to the next phrase's end."""
    chosen = closed[0][0]
    for text, at in closed[1:]:
        wanted = reach is not None and at <= reach
        if wanted or len(text) <= room or (len(chosen) < _SHORT and len(text) <= room + _MORE):
            chosen = text
    return chosen


def _may_stand_alone(analysis: Analysis, lead: list[Piece]) -> bool:
    last = lead[-1]
    return not isinstance(last, int) or analysis.letters[last] not in "BAMT"


def _ends_in_particle(analysis: Analysis, pieces: list[Piece]) -> bool:
    """ "Hale was sworn in": a verb's own last word, though it looks like a preposition."""
    last = pieces[-1]
    if isinstance(last, str):
        return len(pieces) > 1 and " " in last  # "dragged on", for "had dragged on"
    if len(pieces) <= 2:
        return False
    word, letter = analysis.tokens[last].lower, analysis.letters[last]
    apart = word == "over" or analysis.letters[last : last + 2] == "IK"
    apart = apart or (letter == "R" and word in ("in", "on") and analysis.letters[last + 1] != "C")  # "in and around"
    back_on = analysis.letters[last - 1 : last + 1] == "RR"  # "switched it back on"
    return letter == "r" or back_on or apart  # "took it over", "handed in last week", "handed his badge in"


def ends_well(text: str) -> bool:
    """Whether a headline of two words or more does not end in a word that asks for another."""
    parts = text.split()
    if len(parts) > 2 and parts[-1] == "her":
        return parts[-2] not in _WEAK_ENDS
    if parts[-2:] in (["the", "best"], ["the", "worst"]):
        return False  # "the best (he had seen)"
    return len(parts) > 1 and parts[-1].strip(",.;:’'\"”").lower() not in _WEAK_ENDS
