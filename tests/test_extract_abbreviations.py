"""Abbreviations and last names where a timeline first has them: by the whole name that the text gives."""

import pytest

from tests.extracted_sentences import published_lines

FIRST_TOLD = [
    # The text explains the abbreviation by the name whose capitals spell it, in the first entry in time alone.
    ("The Vik Centre for Maritime Security (VCMS) issued a map in May 2018. The VCMS was founded in May 1996.",
     ["Vik Centre for Maritime Security issued a map", "Vik Centre for Maritime Security (VCMS) was founded"]),
    ("The Vik Centre for Maritime Security (VCMS) has 40 staff. The VCMS's head left in May 1996. The VCMS moved in"
     " May 1999.", ["Vik Centre for Maritime Security's head left", "VCMS moved"]),
    # What does not spell it explains nothing; beside a noun it stays.
    ("The Holm Foods company (VCMS) has 40 staff. The VCMS was founded in May 1996.", ["VCMS was founded"]),
    ("The Vik Centre for Maritime Security (VCMS) has 40 staff. The VCMS survey ended in May 1996.",
     ["VCMS survey ended"]),
    # "Who" says that a last name is a person's.
    ('"It is a race," Hanneke Terpstra, its author, said. Terpstra, who served at sea, joined the port in May 2007.',
     ["Hanneke Terpstra joined the port"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headlines"), FIRST_TOLD)
def test_the_first_entry_in_time_has_the_whole_name(text: str, headlines: list[str]) -> None:
    assert [headline for _, headline in published_lines(text)] == headlines
