"""English, what Babel lacks of it; British and American dates differ by Babel's patterns."""

from events.dates.languages.table import Phrases


def _ordinal(number: int) -> str:
    """The number with its suffix: 1st, 2nd, 3rd, 11th.

    >>> [_ordinal(number) for number in (1, 2, 3, 4, 11, 12, 13, 21)]
    ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st']
    """
    teen = number % 100 in (11, 12, 13)
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


PHRASES = Phrases(
    seasons=("spring", "summer", "autumn", "winter"),
    counted=("first", "second", "third", "fourth"),
    ordinal=_ordinal,
    season="{season} {year}",
    winter="{first}–{short}",
    quarter="the {count} quarter of {year}",
    half="the {count} half of {year}",
    decade="the {year}s",
    century="the {ordinal} century",
    article="the ",
    parts={"early": "early {date}", "middle": "mid-{date}", "late": "late {date}"},
    week="the week of {date}",
    weekend="the weekend of {date}",
    bce="{date} BCE",
    ce="{date} CE",
    from_to="from {first} to {last}",
    open_end="from {date}",
    open_start="until {date}",
    unknown_end="from {date} (end unknown)",
    unknown_start="until {date} (start unknown)",
    about="c. {date}",
    about_day="c. {date}",
    about_period="about {date}",
    uncertain="{date} (uncertain)",
    kinds={
        "day": "exact day",
        "week": "week",
        "weekend": "weekend",
        "month": "month only",
        "season": "season",
        "quarter": "quarter",
        "half": "half-year",
        "year": "year only",
        "decade": "decade",
        "century": "century",
        "interval": "period",
        "open start": "open start",
        "open end": "open end",
        "?": "uncertain",
        "~": "about",
        "%": "about, uncertain",
    },
)
