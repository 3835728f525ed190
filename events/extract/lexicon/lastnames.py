"""What the form of a last name tells: he or she.

Only endings count that the other sex does not have in the languages they come from: Icelandic patronymics of
daughters, Slavic names in -ov and -ova. "-son" tells nothing (Eva Andersson), nor does "-ski".
"""

from events.patterns import seldom

_WOMANS = seldom(r"[^\W\d_]{2,}(?:d[óo]ttir|[^\W\d_aeiou](?:ov|ev)(?:a|á|aya)|sk(?:aya|á))")
_MANS = seldom(r"[^\W\d_]{3,}[^\W\d_aeiou](?:ov|ev)")


def gender(last: str) -> str:
    """ "he", "she", or "" where a last name tells neither."""
    if not last.endswith(("ttir", "v", "va", "á", "aya")):
        return ""
    return "she" if _WOMANS.fullmatch(last) else "he" if _MANS.fullmatch(last) else ""
