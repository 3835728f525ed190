"""Any date there is, as strategies: single dates of every precision and qualifier, intervals open and closed, weeks."""

from hypothesis import strategies as st

from events.dates import edtf
from events.dates.value import Qualifier

YEARS = st.integers(-9999, 9999)
SINGLES = st.builds(
    lambda value, qualifier: edtf.qualified(value, qualifier),
    st.one_of(
        st.builds(edtf.day, YEARS, st.integers(1, 12), st.integers(1, 28)),
        st.builds(edtf.month, YEARS, st.integers(1, 12)),
        st.builds(edtf.year, st.integers(-(10**6), 10**6)),
        st.builds(edtf.decade, YEARS),
        st.builds(edtf.century, YEARS),
        st.builds(edtf.season, YEARS, st.integers(1, 4)),
        st.builds(edtf.quarter, YEARS, st.integers(1, 4)),
        st.builds(edtf.half, YEARS, st.integers(1, 2)),
    ),
    st.sampled_from(Qualifier),
)
VALUES = st.one_of(
    SINGLES,
    st.builds(edtf.interval, SINGLES, st.none()),
    st.builds(edtf.interval, st.none(), SINGLES),
    st.builds(lambda a, b: edtf.interval(*sorted((a, b), key=lambda value: value.earliest)), SINGLES, SINGLES),
    st.builds(lambda first, n: edtf.days(first, first + n), st.integers(-(10**6), 10**6), st.integers(0, 20)),
)
