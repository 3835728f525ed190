"""The place in time that SQLite's full-text index has for an event: in the order of dates, and the same in SQL."""

import sqlite3

from hypothesis import example, given
from hypothesis import strategies as st

from events.store.migrations.versions.v0008_by_place import PLACE
from events.store.rows import OPEN
from events.store.searching import place_of

BITS = 63

days = st.integers(-3_000_000, 3_000_000)
lengths = st.one_of(st.integers(1, 800), st.integers(1, 20_000), st.integers(1, 4_000_000))
dates = st.one_of(
    st.builds(lambda first, length: (first, -(first + length)), days, lengths),
    st.builds(lambda first: (first, -OPEN), days),
    st.builds(lambda last: (-OPEN, -last), days),
)
"""The columns `earliest` and `until` of any date, also of one that is open."""


@given(dates, dates)
@example((0, -373), (0, -372))
@example((0, -OPEN), (0, -400_000))
def test_what_comes_first_in_time_has_no_later_place(one, other):
    first, last = sorted((one, other))
    assert place_of(*first) <= place_of(*last)


@given(st.lists(st.tuples(dates, st.integers(0, 2**32 - 1)), min_size=1, max_size=20))
def test_the_database_has_the_same_place(rows):
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE listed (earliest INTEGER, until INTEGER, sequence INTEGER)")
    connection.executemany("INSERT INTO listed VALUES (?, ?, ?)", [(*date, number) for date, number in rows])
    found = [place for (place,) in connection.execute(f"SELECT {PLACE.format(row='')} FROM listed ORDER BY rowid")]
    assert found == [place_of(*date) + number for date, number in rows]
    assert all(0 <= place < 2**BITS for place in found)
    connection.close()
