"""Words as they are searched and filed: folded once, in Python, so that every database finds the same.

`fold` is for full text: an article's words and a reader's query go through it alike, and a database only ever compares
the words that come out. `slug` is for names in URL paths. Neither knows languages: no stemming, no stop words.
"""

import re
import unicodedata
from functools import lru_cache

from events.patterns import seldom

LONGEST_WORD = 64
"""Characters of a word that count; what is longer is noise, and an index must hold it."""

_LETTERS = str.maketrans(
    {
        **{"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h", "ŧ": "t", "ŋ": "n"},
        **{"ı": "i", "ĸ": "k", "ƒ": "f", "ə": "e"},
    }
)
"""Latin letters that no Unicode decomposition takes to their base; small ones, for the text is casefolded before."""

_APOSTROPHES = "'’‘ʼ＇`´"
_MARKS = frozenset(_APOSTROPHES)
_POSSESSIVE = seldom(rf"(?<=[^\W\d_])[{_APOSTROPHES}]s?(?!\w)", re.IGNORECASE)
_APOSTROPHE = seldom(rf"(?<=\w)[{_APOSTROPHES}](?=\w)")
_INITIALS = seldom(r"(?<![^\W_])[^\W\d_](?:\.[^\W\d_])+(?![^\W_])")
_WITHIN = seldom(r"\.[^\W\d_]")
_WORD = seldom(r"[^\W_]+")
_NO_GAP = re.compile(r"['’.]")
_GAP = re.compile(r"[^a-z0-9]+")
"""What parts the words of a slug; an apostrophe or a full stop does not."""
_SIGN = seldom(r"[\W_]")
_ASCII = bytes(ord(chr(code).lower()) if chr(code).isalnum() else ord(" ") for code in range(128)).ljust(256)
"""Small letters and digits; all else is a space."""
_FOREIGN = seldom(r"[^\x00-\x7f]+")


def fold(text: str) -> str:
    """The words of a text with one space between them: no case, accents or signs; empty where it has none.

    Initials are one word, and a possessive is its noun. Folding twice changes nothing.

    >>> fold("The U.S.-led invasion of “Côte d’Ivoire”; Łódź's STRAßE, 1949")
    'the us led invasion of cote divoire lodz strasse 1949'
    """
    if _WITHIN.search(text):
        text = _INITIALS.sub(lambda initials: initials[0].replace(".", ""), text)
    if "'" in text or "`" in text or not (text.isascii() or _MARKS.isdisjoint(text)):
        text = _APOSTROPHE.sub("", _POSSESSIVE.sub("", text))
    words = _words(text if text.isascii() else _FOREIGN.sub(_words_of_run, text.lower()))
    return " ".join(
        words if max(map(len, words), default=0) <= LONGEST_WORD else [word[:LONGEST_WORD] for word in words]
    )


def _words(text: str) -> list[str]:
    """The words of a text that is folded, but for capitals where it is all ASCII."""
    return text.encode().translate(_ASCII).decode().split() if text.isascii() else _WORD.findall(text)


def _words_of_run(run: re.Match[str]) -> str:
    return _spaced(run[0])


@lru_cache(maxsize=4096)
def _spaced(text: str) -> str:
    """What is not ASCII of a text, folded, with a space for each of its signs: mostly it is ASCII then."""
    return _SIGN.sub(" ", _plain_run(text))


@lru_cache(maxsize=4096)
def slug(text: str) -> str:
    """A name for a URL path, in ASCII; empty where nothing of it is left.

    >>> slug("Côte d’Ivoire"), slug("U.S. Senate"), slug("Łódź")
    ('cote-divoire', 'us-senate', 'lodz')
    """
    plain = _plain(_NO_GAP.sub("", text)).encode("ascii", "ignore").decode()
    return _GAP.sub("-", plain).strip("-")


def _plain(text: str) -> str:
    """The text without case, marks and ligatures."""
    if text.isascii():
        return text.lower()
    return _FOREIGN.sub(lambda run: _plain_run(run[0]), text.lower())


def _plain_run(text: str) -> str:
    """What is not ASCII, which alone is folded letter by letter: of most texts it is little, and much the same."""
    for _ in range(2):  # a fold of case may bring marks, and a decomposition capitals
        text = unicodedata.normalize("NFKD", text).casefold().translate(_LETTERS)
    return "".join(character for character in text if not unicodedata.category(character).startswith("M"))
