"""How much is read where words of time come thick and fast: tables whole, noise only at first, prose after it again."""

from datetime import date

import pytest

from events.dates import find_timexes

PUBLISHED = date(2013, 11, 25)
YEARS = range(1914, 2014)


@pytest.mark.parametrize("separator", [", ", "; ", "\n", " ", " and "])
def test_a_table_of_a_hundred_years_is_read_whole(separator: str) -> None:
    text = separator.join(str(year) for year in YEARS)
    assert [timex.value for timex in find_timexes(text, PUBLISHED)] == [str(year) for year in YEARS]


def test_a_chronicle_of_any_length_is_read_whole() -> None:
    line = "In {} the council of the town met again and chose another mayor.\n"
    text = "".join(line.format(1500 + number % 500) for number in range(5000))
    assert len(find_timexes(text, PUBLISHED)) == 5000


@pytest.mark.parametrize("noise", ["two days and ", "the '60s and '70s ", "a year and a half ago ", "May 3 March 12 "])
def test_noise_is_read_no_further_than_a_table_and_prose_after_it_again(noise: str) -> None:
    prose = "The council of the town met and chose a mayor who had never stood before. " * 10
    found = find_timexes(f"{noise * 5000}\n\n{prose}\n\nHe died on 3 March 1918.", PUBLISHED)
    assert len(found) < 2000
    assert found[-1].value == "1918-03-03"
