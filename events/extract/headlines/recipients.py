"""To whom something goes: "agreed to sell its mine to Tarn Creek" rather than "its mine in northern Norland".

A sale says enough without its buyer, and so no subject gives way to one but by what stands before its name; where a
thing stands does. Of 4,560 headlines of open texts one has its buyer by it, of ten made up three.
"""

from collections.abc import Sequence

from events.extract.headlines.fitting import USUAL, fitted
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.rendering import Piece
from events.extract.syntax.units import Unit, until_completed

_GIVING = word_set("sell award transfer lend donate loan lease bequeath")


def with_recipient(
    analysis: Analysis,
    predicate: Predicate,
    leads: Sequence[list[Piece]],
    units: list[Unit],
    reach: int | None,
    text: str,
) -> str:
    """The headline of a verb of giving as far as "to" somebody; as it is for all else, and where that does not fit."""
    verb = max((unit.at for unit in units if analysis.shape[unit.at] in "tg"), default=predicate.at)
    if base(analysis.verb(verb).lower) not in _GIVING:
        return text
    whole = until_completed(analysis, [unit for unit in units if not unit.spare], ("to",))
    recipient = next((unit for unit in whole if unit.at > verb and analysis.words(unit.at) == ["to"]), None)
    last = recipient.pieces[-1] if recipient is not None else ""
    if not isinstance(last, int) or analysis.tokens[last].text in text.split():
        return text
    longer = fitted(analysis, [lead for lead in leads if _is_same(analysis, lead, leads[0])], whole, reach, USUAL)
    return longer if analysis.tokens[last].text in longer.split() else text


def _is_same(analysis: Analysis, lead: Sequence[Piece], whole: Sequence[Piece]) -> bool:
    """Whether a lead lacks of the whole one nothing but what goes before a name."""
    title = whole[: len(whole) - len(lead)]
    return whole[len(title) :] == lead and all(
        isinstance(piece, int) and analysis.letters[piece] in "DJNPQ" for piece in title
    )
