"""Whether a text is English, and which language it is in if not."""


def other_language(text: str) -> str:
    """The name of the language of a text that is not English; empty for one that is, or is too short to tell."""
    return ""
