"""French, what Babel lacks of it. Open ends have a colon, since "depuis" and "jusque" contract with articles."""

from events.dates.languages.table import Phrases

_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def _ordinal(number: int) -> str:
    """A century's number as French writes it: Ier, IVe, XIXe; there are a hundred of them at most.

    >>> [_ordinal(number) for number in (1, 4, 9, 14, 19, 21, 100)]
    ['Ier', 'IVe', 'IXe', 'XIVe', 'XIXe', 'XXIe', '100e']
    """
    if number >= 40:
        return f"{number}e"
    roman, left = "", number
    for value, letters in _ROMAN:
        roman += letters * (left // value)
        left %= value
    return roman + ("er" if number == 1 else "e")


PHRASES = Phrases(
    seasons=("printemps", "été", "automne", "hiver"),
    counted=("1er", "2e", "3e", "4e"),
    ordinal=_ordinal,
    first_of_month="{day}er",
    season="{season} {year}",
    winter="{first}–{last}",
    quarter="{count} trimestre {year}",
    half="{count} semestre {year}",
    decade="années {year}",
    century="{ordinal} siècle",
    parts={"early": "début {date}", "middle": "milieu {date}", "late": "fin {date}"},
    week="semaine du {date}",
    weekend="week-end du {date}",
    bce="{date} av. J.-C.",
    ce="{date} apr. J.-C.",
    from_to="{first} – {last}",
    open_end="début : {date}",
    open_start="fin : {date}",
    unknown_end="début : {date} (fin inconnue)",
    unknown_start="fin : {date} (début inconnu)",
    about="vers {date}",
    about_day="vers le {date}",
    about_period="environ {date}",
    uncertain="{date} (incertain)",
    kinds={
        "day": "jour exact",
        "week": "semaine",
        "weekend": "week-end",
        "month": "mois seulement",
        "season": "saison",
        "quarter": "trimestre",
        "half": "semestre",
        "year": "année seulement",
        "decade": "décennie",
        "century": "siècle",
        "interval": "période",
        "open start": "début ouvert",
        "open end": "fin ouverte",
        "?": "incertain",
        "~": "environ",
        "%": "environ, incertain",
    },
)
