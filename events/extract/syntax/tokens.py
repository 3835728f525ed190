"""Words of a sentence with their offsets; every date expression is one word.

A genitive and a contraction are words of their own ("Monday's" is two). Hyphens stay inside a word, and so do the
full stops of an abbreviation. Not for deciding what a word is: that is `tagging`.
"""

import re
from collections.abc import Sequence

from events.dates.value import Timex, TimexType
from events.records import record
from events.sentences import ABBREVIATIONS


@record()
class Token:
    """A word with its span in the article's text; `timex` is the date expression it stands for."""

    text: str
    lower: str
    start: int
    end: int
    timex: Timex | None = None

    @property
    def dated(self) -> bool:
        """Whether it is a date or time with a place on the calendar."""
        timex = self.timex
        return timex is not None and timex.temporal is not None and timex.type in (TimexType.DATE, TimexType.TIME)


_SUM = r"(?:[$€£¥]\d[\d.,]*(?:bn|tn|m|k)\b|[$€£¥#]\s?\d[\d.,]*\d)"
_WORD = r"[^\W_]\w*(?:(?:[-.&’'‘/](?=\w)|–(?=[^\W\d_a-z]))\w+)*"
# Each alternative begins with a sign or a set of them: others are tried at every place.
_TOKEN = re.compile(
    rf"""
    [^\W\d_]+(?=[\s,])                                              # most words: letters alone, nothing hangs on them
  | [,;:()]
  | [$€£¥]\d[\d.,]*(?:bn|tn|m|k)\b | [$€£¥#]\s?\d[\d.,]*\d | [$€£¥]\d    # money, $2m
  | US{_SUM} | A{_SUM} | C{_SUM} | NZ{_SUM} | HK{_SUM}
  | \d+(?:[.,:]\d+)*(?:(?:[-/]\w+|–\d+)(?:[.:]\d+)*)*(?:st|nd|rd|th|%|\w)*    # numbers, 22-mile, 3-0, 3–0
  | [^\W\d_]\.(?:[^\W\d_]\.)+(?:[^\W\d_](?![\w.]))?                   # U.S., a.m.
  | [‘’'](?:s|S|ll|re|ve|d|m)(?![\w])                                # genitive and contractions left over
  | \[[^\W\d_]\][^\W\d_]+                                           # [W]e
  | {_WORD} | [‘']{_WORD}                                            # words, Ha’apai, self-ruled, A380
  | --+ | \.{{3,}} | [^\w\s]
    """,
    re.VERBOSE,
)
_SIGNS = tuple("$€£¥#")
_CLITIC = re.compile(r"(?:[’'](?:s|S|ll|re|ve|d|m)|n[’']t)$")


def tokenise(text: str, start: int, end: int, timexes: Sequence[Timex]) -> list[Token]:
    """The words of text[start:end]; `timexes` are those that lie in it, in order."""
    tokens: list[Token] = []
    at = start
    for timex in timexes:
        _plain(text, at, timex.start, tokens)
        tokens.append(Token(timex.text, timex.text.casefold(), timex.start, timex.end, timex))
        at = timex.end
    _plain(text, at, end, tokens)
    return tokens


def _plain(text: str, start: int, end: int, tokens: list[Token]) -> None:
    """Append the words of a stretch without date expressions: most are letters alone, or with a comma."""
    at = start
    for piece in text[start:end].split(" "):
        after = at + len(piece)
        if piece.isalpha():
            tokens.append(Token(piece, piece.lower(), at, after))
        elif piece[-1:] == "," and piece[:-1].isalpha():
            tokens += (Token(piece[:-1], piece[:-1].lower(), at, after - 1), Token(",", ",", after - 1, after))
        elif piece[-1:] in _SIGNS:
            _mixed(text, at, end, end, tokens)  # the sum may follow after a space
            return
        elif piece:
            _mixed(text, at, after, end, tokens)
        at = after + 1


def _mixed(text: str, start: int, stop: int, end: int, tokens: list[Token]) -> None:
    """Append the words of text[start:stop], in which there are other signs than letters; the stretch ends at `end`."""
    for found in _TOKEN.finditer(text, start, stop):
        word = found[0]
        first, last = found.span()
        if word.isalnum():
            tokens.append(Token(word, word.lower(), first, last))
            continue
        if word == "." and last < end and _abbreviated(tokens, first):
            before = tokens.pop()
            tokens.append(Token(before.text + ".", before.lower, before.start, last))
            continue
        if word in "’'" and _closes_genitive(text, first, end, tokens):
            tokens.append(Token(word, "'s", first, last))
            continue
        clitic = _CLITIC.search(word) if len(word) > 2 and ("'" in word or "’" in word) else None
        if clitic and clitic.start():
            cut = first + clitic.start()
            tokens.append(Token(text[first:cut], _lower(text[first:cut]), first, cut))
            tokens.append(Token(clitic.group(), _lower(clitic.group()), cut, last))
        else:
            tokens.append(Token(word, _lower(word), first, last))


def _abbreviated(tokens: list[Token], at: int) -> bool:
    """Whether the word that ends at `at` is an abbreviation or an initial, and the full stop its own."""
    if not tokens or tokens[-1].end != at:
        return False
    word = tokens[-1]
    return word.lower in ABBREVIATIONS or (len(word.text) == 1 and word.text.isupper())


def _lower(word: str) -> str:
    if word.isalpha():
        return word.lower()
    return word.replace("’", "'").replace("‘", "'").lower().replace("[", "").replace("]", "") or word


def _closes_genitive(text: str, at: int, end: int, tokens: list[Token]) -> bool:
    """True for the apostrophe of "the islands’ politics": after an s, with a small or capital letter following."""
    after = text[at + 1 : min(at + 3, end)]
    return (
        bool(tokens)
        and tokens[-1].end == at
        and tokens[-1].lower.endswith("s")
        and after[:1] == " "
        and after[1:].isalpha()
    )
