"""Text made of a sentence's own words: some tokens of it, in order, joined as the source joins them."""

import re
from collections.abc import Sequence

from events.extract.lexicon import kinds, wholewords
from events.extract.lexicon.names import PARTICLES
from events.extract.syntax.analysis import Analysis

Piece = int | str
"""A token's number, or a word that stands in for a pronoun."""

_PAIRS = (("“", "”"), ("(", ")"))
_PAIRED = re.compile(r"[“”()\"]")
_IN_NAMES = frozenset(("saint", "mount", "port", "fort", "lake", "cape"))
"""What a name may begin with that the text has as a common noun too: "Saint Kitts", "the saint of their parish"."""
_RANKS = frozenset(("king", "queen", "prince", "princess", "emperor", "pope", "duke", "duchess", "count", "lord"))
_NO_SPACE_BEFORE = (",", ".", ";", ":", "”", ")", "'s", "’s", "’", "%", "!", "?")


def render(analysis: Analysis, pieces: Sequence[Piece]) -> str:
    """The text of the pieces: no double space, no unpaired quotation mark, a capital at the start (but iPhone), no
    stop at the end."""
    tokens = analysis.tokens
    parts: list[str] = []
    last: Piece = ""
    after = end = -1
    for piece in pieces:
        if piece == after:  # goes on from the piece before it
            token = tokens[after]
            word = token.text
            if end < token.start:
                parts.append(" ")
            after, end = after + 1, token.end
        else:
            if isinstance(piece, int):
                word = tokens[piece].text if piece else _first_token(analysis, parts)
                after, end = piece + 1, tokens[piece].end
            else:
                word = inside(analysis, piece) if parts else piece
                after = -1
            if parts:
                parts.append(_gap(analysis, last, piece, word))
        parts.append(word if word.isalnum() else " ".join(word.split()))
        last = piece
    text = _balanced("".join(parts)).strip(" ,;:—–-")
    return text if text[1:2].isupper() else text[:1].upper() + text[1:]


def _first_token(analysis: Analysis, before: Sequence[str]) -> str:
    """The text of the sentence's first word, which has a small letter inside a headline, but not a name."""
    text = analysis.tokens[0].text
    small = before and analysis.letters[0] in "DJN" and not text[1:2].isupper()
    return text[:1].lower() + text[1:] if small else text


def inside(analysis: Analysis, words: str) -> str:
    """Words from another place, as they stand inside a headline: a role before a name has a small letter, and so has
    what the text nowhere writes with a capital."""
    small = words[:1].lower() + words[1:]
    if small == words or " " not in words:
        return words
    first, second = small.split()[:2]
    if first in _RANKS and second[:1].isupper():
        return words  # "passed to Prince Leo"
    role = first not in _IN_NAMES and kinds.person_gender(first) is not None and second[:1].isupper()
    common = second[:1].islower() and f" {first} " in analysis.text and f"he {words}" not in analysis.text
    return small if role or common or (words not in analysis.text and small in analysis.text) else words


def _gap(analysis: Analysis, last: Piece, piece: Piece, word: str) -> str:
    """What parts a word from one that does not stand before it in the sentence."""
    if isinstance(last, int) and analysis.tokens[last].text in "“‘(":
        return ""
    if word == '"' and isinstance(piece, int) and analysis.text[analysis.tokens[piece].start - 1] in ",.":
        return ""  # closes "The Herring Road," whose comma went
    return "" if word.startswith(_NO_SPACE_BEFORE) and word not in ("’em",) else " "


def _balanced(text: str) -> str:
    """Without quotation marks that lost their partner."""
    if not _PAIRED.search(text):
        return text
    for opening, closing in _PAIRS:
        if text.count(opening) != text.count(closing):
            text = text.replace(opening, "").replace(closing, "")
    return text if text.count('"') % 2 == 0 else text.replace('"', "")


def with_closing_quote(analysis: Analysis, pieces: list[int]) -> list[int]:
    """The tokens of a phrase and the quotation mark that closes the one opened in it, if it follows at once."""
    if not pieces or '"' not in analysis.letters:
        return pieces
    words = [analysis.tokens[at].text for at in pieces]
    opened = words.count("“") + words.count('"') - words.count("”")
    after = pieces[-1] + 1
    if opened % 2 and after < len(analysis.tokens) and analysis.tokens[after].text in '”"':
        return [*pieces, after]
    return pieces


def genitive(analysis: Analysis, owner: str) -> str:
    """ "Hale's", "geologists'", with the apostrophe that the text uses."""
    apostrophe = "’" if "’" in analysis.text else "'"
    return owner + (apostrophe if owner.endswith("s") else f"{apostrophe}s")


def with_article(analysis: Analysis, name: str) -> str:
    """A common noun phrase with its article: one whose first word the text has small, but for "van Roy"."""
    small = name[:1].lower() + name[1:]
    small = small.removeprefix("own ")  # "its own tortoises": whose they are is not told with "the"
    first = small.split()[0] if name else ""
    if first == "the" or first in PARTICLES or (first in _IN_NAMES and name[:1].isupper()):
        return name
    common = name[:1].islower() or (first and wholewords.has(analysis.text, first, hyphens=False))
    return f"the {small}" if common else name
