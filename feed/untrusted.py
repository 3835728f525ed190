"""Text and links that others wrote, made fit to publish; not for escaping, which each format does for itself.

An article may hold anything Python calls a string: control characters, lone surrogates, `javascript:` links, a sentence
of a million characters. XML 1.0 refuses the first two and HTML calls them errors, so one bad article would break a
whole feed. All such text passes through here once, on its way into the view model.
"""

import re
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from events.model import Span

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
ELLIPSIS = "…"

# What XML 1.0 (section 2.2, Char) forbids or discourages and the HTML standard calls a parse error:
# controls but for tab and line ends, surrogates, noncharacters (U+FDD0.., and the last two of every plane).
_UNFIT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(chr((plane << 16) + last) for plane in range(1, 17) for last in (0xFFFE, 0xFFFF))
    + "]"
)
LINE_LIMIT = 300
"""Characters of a title or a name; none that was meant as one is longer."""
URL_LIMIT = 4000
_WORD_EDGE = 40
"""How many characters a cut may give up to end at a word; a longer word is cut through."""

_HOST = re.compile(r"[A-Za-z0-9._-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\]")
_URL_SAFE = "!$%&'()*+,-./:;=?@[]_~"
_FRAGMENT_WORDS = 5


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A quotation in three parts: what stands before the marked words, they themselves, and what follows."""

    before: str
    marked: str
    after: str

    @property
    def text(self) -> str:
        """The whole of it."""
        return self.before + self.marked + self.after


def safe_text(text: str) -> str:
    """The text with a U+FFFD for every character no document may hold, and a space for every white one.

    As long as it was: offsets into the one are offsets into the other.
    """
    return re.sub(r"\s", " ", _UNFIT.sub(REPLACEMENT, text))


def safe_line(text: str, limit: int = LINE_LIMIT) -> str:
    """The text as one tidy line: safe, not too long, without white space around it or doubled in it."""
    line = " ".join(safe_text(text).split())
    return line if len(line) <= limit else line[: _before_space(line, limit - 1, 0)].rstrip() + ELLIPSIS


def safe_url(url: str) -> str:
    """The URL in ASCII if it is an absolute http(s) one with nothing hidden in it, else the empty string.

    A name before the host (`https://bank.example@evil.example`) deceives the eye, so such a URL is refused.
    """
    try:
        parts = urlsplit(url.strip())
        host = parts.hostname or ""
        port = f":{parts.port}" if parts.port is not None else ""
        ascii_host = f"[{host}]" if ":" in host else host.encode("idna").decode("ascii")
    except ValueError:  # UnicodeError is one, from the host
        return ""
    if parts.scheme not in ("http", "https") or not _HOST.fullmatch(ascii_host) or "@" in parts.netloc:
        return ""
    if len(url) > URL_LIMIT or _UNFIT.search(url):
        return ""
    return parts._replace(
        netloc=ascii_host + port,
        path=quote(parts.path, safe=_URL_SAFE),
        query=quote(parts.query, safe=_URL_SAFE),
        fragment=quote(parts.fragment, safe=_URL_SAFE),
    ).geturl()


def excerpt(sentence: str, marked: Span, limit: int) -> Excerpt:
    """The sentence, at most `limit` characters of it, always with the marked words; an ellipsis stands for what is cut.

    `marked` is a span of the sentence; one that lies outside it marks nothing.
    """
    text = safe_text(sentence)
    first, last = marked if 0 <= marked[0] <= marked[1] <= len(text) else (0, 0)
    start, end = 0, len(text)
    if len(text) > limit:
        room = max(limit - 2 * len(ELLIPSIS), 0)
        # A third of the room goes to what precedes the date, as far as there is so much.
        start = max(0, min(first - room // 3, len(text) - room))
        end = start + room
        last = min(last, end)
        start, end = _after_space(text, start, first), _before_space(text, end, last)
    return Excerpt(
        before=(ELLIPSIS if start > 0 else "") + text[start:first].lstrip(),
        marked=text[first:last],
        after=text[last:end].rstrip() + (ELLIPSIS if end < len(text) else ""),
    )


def text_fragment(url: str, sentence: str) -> str:
    """The URL of the sentence in its page (URL Fragment Text Directives, WICG); no URL gives none."""
    words = safe_text(sentence).split()
    if not url or not words or REPLACEMENT in sentence:
        return url
    ends = [words] if len(words) <= 2 * _FRAGMENT_WORDS else [words[:_FRAGMENT_WORDS], words[-_FRAGMENT_WORDS:]]
    directive = ",".join(quote(" ".join(part), safe="").replace("-", "%2D") for part in ends)
    found = f"{url}{'' if '#' in url else '#'}:~:text={directive}"
    return found if len(found) <= URL_LIMIT else url


def _after_space(text: str, start: int, limit: int) -> int:
    """The first start of a word from `start` on that is near and not past `limit`, else `start`."""
    if start == 0:
        return 0
    found = text.find(" ", start - 1, min(start + _WORD_EDGE, limit))
    return start if found < 0 else found + 1


def _before_space(text: str, end: int, limit: int) -> int:
    """The last end of a word up to `end` that is near and not before `limit`, else `end`."""
    if end >= len(text):
        return len(text)
    found = text.rfind(" ", max(end - _WORD_EDGE, limit), end + 1)
    return end if found < 0 else found
