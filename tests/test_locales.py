"""The site's own words in every language that is offered: none missing, none in vain, every field in its place."""

import re
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from events.dates.languages import LANGUAGES
from feed.locales import TEXTS, of_texts, speaking

ROOT = Path(__file__).resolve().parent.parent
KEYWORDS = {"_": None, "gettext": None, "marked": None, "ngettext": (1, 2), "Happening": None}
OTHERS = sorted(set(LANGUAGES) - {TEXTS})
FIELD = re.compile(r"%\((\w+)\)s")

Id = str | tuple[str, str]


def needed() -> set[Id]:
    """Every message of the code and of the templates."""
    sources = (("feed", "**.py", "python"), ("events", "history.py", "python"), ("templates", "**.html", "jinja2"))
    options = {"**.html": {"trimmed": "true", "trim_blocks": "true", "lstrip_blocks": "true"}}
    return {
        message if isinstance(message, str) else (message[0], message[1])
        for folder, pattern, method in sources
        for _, _, message, _, _ in extract_from_dir(
            ROOT / folder, [(pattern, method)], options_map=options, keywords=KEYWORDS
        )
    }


def catalogue(language: str) -> Catalog:
    with (ROOT / "feed" / "locales" / f"{language}.po").open("rb") as file:
        return read_po(file, locale=language, abort_invalid=True)


def messages(language: str) -> dict[Id, Message]:
    return {message.id: message for message in catalogue(language) if message.id}


def texts(message: Message) -> list[str]:
    return [message.string] if isinstance(message.string, str) else list(message.string)


@pytest.mark.parametrize("language", OTHERS)
def test_no_message_is_missing_nor_in_vain(language: str) -> None:
    have, need = set(messages(language)), needed()
    assert (need - have, have - need) == (set(), set())


@pytest.mark.parametrize("language", OTHERS)
def test_every_message_says_something_with_the_fields_of_the_english_one(language: str) -> None:
    forms = catalogue(language).num_plurals
    for name, message in messages(language).items():
        assert not message.fuzzy, name
        assert all(texts(message)), name
        several = name if isinstance(name, str) else name[1]
        assert len(texts(message)) == (1 if isinstance(name, str) else forms), name
        for text in texts(message):
            # "One event" and "two events" may be a word each.
            assert set(FIELD.findall(text)) | {"count"} == set(FIELD.findall(several)) | {"count"}, name
            assert text % dict.fromkeys(FIELD.findall(several), "x"), name


@pytest.mark.parametrize("name", ["en_US", "de", "fr", "ar", "ar_EG"])
def test_a_locale_speaks(name: str) -> None:
    locale = speaking(name)
    assert locale.direction == ("rtl" if name.startswith("ar") else "ltr")
    assert locale.tag == name.replace("_", "-")
    assert of_texts(name).tag == ("en-US" if name == "en_US" else "en-GB")


def test_numbers_have_their_words_and_digits() -> None:
    def events(name: str, number: int) -> str:
        return speaking(name).ngettext("%(count)s event", "%(count)s events", number)

    assert [events("en_GB", number) for number in (0, 1, 2, 1200)] == [
        "0 events",
        "1 event",
        "2 events",
        "1,200 events",
    ]
    assert [events("de", number) for number in (1, 1200)] == ["1 Ereignis", "1.200 Ereignisse"]
    assert [events("fr", number) for number in (0, 1, 2)] == ["0 événement", "1 événement", "2 événements"]
    assert [events("ar_EG", number) for number in (0, 1, 2, 3, 11, 100)] == [
        "لا أحداث", "حدث واحد", "حدثان", "٣ أحداث", "١١ حدثًا", "١٠٠ حدث",
    ]  # fmt: skip
