"""Nominal headlines: an event noun with what hangs on it, "Attack on a market in Holm"; and the verb that tells
what came of one."""

import re

from events.extract.coreference.references import Resolver
from events.extract.headlines.actors import possessor_named
from events.extract.headlines.counted import with_numbers_named
from events.extract.headlines.fitting import LIMIT, USUAL, ends_well
from events.extract.headlines.notes import PRONOUN_NAMED
from events.extract.headlines.ofwhat import of_what
from events.extract.lexicon import verbs, words
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.complement import Scan
from events.extract.syntax.failing import is_undone
from events.extract.syntax.nounphrases import DROPPED_DETERMINERS, phrase_pieces, without_dates
from events.extract.syntax.rendering import render, with_closing_quote

_BRINGING = word_set(
    """
    bring give drive kill injure wound destroy displace damage cost cause end leave claim cut wipe flood spread double
    force compel oblige ruin devastate cripple wreck flatten bury devour halt interrupt stop delay disrupt paralyse
    paralyze close prompt trigger spark provoke unleash ignite set win earn draw attract create open put plunge throw
    send split divide unite deprive rob free hand deliver secure weaken worsen ease boost halve triple reduce raise
    restore break
    """
)
"""What a happening does by itself, and at once."""

_ENDING = (("lead", "to"), ("result", "in"), ("end", "in"), ("end", "with"), ("culminate", "in"))
"""What a happening came to, whatever is told between."""


def told_by_noun(analysis: Analysis, chunk: int, resolver: Resolver) -> tuple[str, tuple[str, ...]]:
    """The phrase of an event noun, with the phrases that hang on it, and what is to be noted of it; "" for none."""
    lead, notes = possessor_named(analysis, chunk, list(_noun_lead(analysis, chunk)), resolver)
    if not lead:
        return "", ()
    lead, counted = with_numbers_named(analysis, lead, resolver)
    notes = (*notes, *counted)
    whole = of_what(analysis, chunk, resolver) if analysis.predicate_of(chunk) else ""
    if whole:
        lead, notes = [whole.removeprefix("the ")], (*notes, PRONOUN_NAMED)
    scan = Scan(analysis, Predicate(at=chunk, kind="n", role="main", subject=None))
    texts = [render(analysis, lead)]
    pieces = list(lead)
    for unit in scan.units():
        if unit.spare and any(isinstance(piece, int) and analysis.letters[piece] == "W" for piece in unit.pieces[:2]):
            texts.append(render(analysis, [*pieces, *unit.pieces]))
            break
        first = unit.pieces[0] if unit.pieces else ""
        if len(texts) == 1 and isinstance(first, int) and analysis.letters[first] in "C!":
            break  # "promised since the 2007 flood but never built": joined to what stands before the noun
        taken = analysis.shape[unit.at] == "n" and analysis.shape[unit.at - 1] == "t"  # "attempt to seize the canal"
        if (analysis.shape[unit.at] not in "oitrl" and not taken) or (
            analysis.shape[unit.at] == "i" and analysis.words(unit.at)[0] in words.CLAUSE_OPENERS
        ):
            break
        if analysis.shape[unit.at] == "i" and re.search(r"k[^o]*$", analysis.shape[chunk : unit.at]):
            break  # "the end of the mission on Tuesday with a cake": what follows the date is the verb's
        if analysis.shape[unit.at : unit.at + 2] == "ig" and analysis.words(unit.at) == ["by"]:
            break  # "protested before Monday's vote by blocking a bridge": a means is the verb's
        if analysis.first_letter(unit.at) == "T" and _is_number(analysis, unit.at + 1):
            break
        pieces += unit.pieces
        texts.append(render(analysis, pieces) if unit.closed else "")
    of_phrase = analysis.shape[chunk + 1 : chunk + 3] == "on"
    fitting = [text for text in texts[1 if of_phrase else 0 :] if text and len(text) <= LIMIT and ends_well(text)]
    if not fitting:
        return "", ("event noun stands alone",)
    chosen = fitting[0]
    for text in fitting[1:]:
        if len(text) <= USUAL:
            chosen = text
    return chosen, notes


def _is_number(analysis: Analysis, chunk: int) -> bool:
    """Whether a chunk is a number alone: "(rose) to 64", which goes on with no noun."""
    piece = analysis.chunks[chunk : chunk + 1]
    return bool(piece) and analysis.letters[piece[0].first : piece[0].last + 1] == "Q"


def _noun_lead(analysis: Analysis, chunk: int) -> list[int]:
    """The noun phrase itself, without its dates and the article that a headline drops."""
    pieces = without_dates(analysis, phrase_pieces(analysis, (chunk, chunk)))
    dropped = DROPPED_DETERMINERS | {"another"}
    while len(pieces) > 1 and analysis.letters[pieces[0]] == "D" and analysis.tokens[pieces[0]].lower in dropped:
        pieces = pieces[1:]
    return with_closing_quote(analysis, pieces)


def _leads_to(analysis: Analysis, chunk: int) -> bool:
    """ "Led to (a new constitution)", "ended in (a riot)"."""
    following = analysis.words(chunk + 1)[0] if analysis.shape[chunk + 1 : chunk + 3] == "in" else ""
    return (verbs.base(analysis.verb(chunk).lower), following) in _ENDING


def brought_by(analysis: Analysis, noun: int) -> Predicate | None:
    """The verb of "the collapse of the fishery in the 1990s drove many abroad", which tells at once what came of its
    subject, or of "a raid in 1986, which he led, was repelled"; None for one with a date of its own, or that may have
    been done long after."""
    for item in analysis.predicates:
        if item.kind == "v" and item.subject is not None and item.subject[0] == noun and item.role == "main":
            plain = analysis.letters_of(item.at) in ("V", "Vr")
            dated = "k" in re.split("[;,]", analysis.shape[item.at :])[0]
            brings = verbs.base(analysis.verb(item.at).lower) in _BRINGING
            if not dated and (is_undone(analysis, item) or (plain and _leads_to(analysis, item.at))):
                return item
            plain = plain and "," not in analysis.shape[noun : item.at]  # "victory, in which she bled, won a prize"
            return item if plain and brings and not dated and analysis.shape[item.at + 1 :][:1] == "n" else None
    return None
