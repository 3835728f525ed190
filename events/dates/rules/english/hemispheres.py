"""Names of lands and cities where summer is in December, or in July: whose seasons an article means.

Lands with four seasons only: in Kenya or Brazil nobody dates by them.
"""

import re
from functools import cache

_SOUTHERN = """
    Australia Australian Australians Tasmania Tasmanian Queensland Sydney Melbourne Brisbane Adelaide Perth Canberra
    Hobart New_Zealand New_Zealander New_Zealanders Auckland Christchurch Dunedin Otago Canterbury_Plains
    South_Africa South_African South_Africans Johannesburg Cape_Town Durban Pretoria Lesotho Argentina Argentine
    Argentinian Buenos_Aires Patagonia Patagonian Chile Chilean Chileans Santiago Valparaiso Uruguay Uruguayan
    Montevideo Falkland Paraguay Paraguayan
"""
_NORTHERN = """
    Britain British England English Scotland Scottish Wales Welsh Ireland Irish France French Germany German Germans
    Italy Italian Spain Spanish Portugal Portuguese Dutch Netherlands Belgium Belgian Switzerland Swiss Austria Austrian
    Sweden Swedish Norway Norwegian Denmark Danish Finland Finnish Iceland Poland Polish Russia Russian Russians Ukraine
    Ukrainian Turkey Turkish Greece Greek Europe European Europeans China Chinese Japan Japanese Korea Korean India
    Indian Pakistan Afghanistan Iran Iraq Syria Israel Canada Canadian Mexico Mexican America American Americans
    United_States U\\.S\\. US UK London Paris Berlin Moscow Washington New_York
"""


@cache
def _names(listed: str) -> re.Pattern[str]:
    """What finds one of the names; few articles have a season."""
    return re.compile(rf"\b(?=[A-Z])(?:{'|'.join(listed.split())})(?!\w)".replace("_", r"\s"))


_OFTEN = 2
"""So many times at least, and more than twice as often as one of the north, a text names a land of the south."""


def is_southern(text: str) -> bool:
    """Whether a text is of the southern half of the world, as far as the lands that it names tell.

    >>> is_southern("A storm hit Tasmania. Tasmanian farmers lost sheep."), is_southern("England won in Australia.")
    (True, False)
    """
    south = len(_names(_SOUTHERN).findall(text))
    return south >= _OFTEN and south > 2 * len(_names(_NORTHERN).findall(text))
