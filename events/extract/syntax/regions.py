"""Names that follow a place to say where it is: "Dayton, Ohio", "Derby, England"."""

from events.extract.lexicon.countries import country
from events.extract.syntax.analysis import Analysis

_STATES = frozenset(
    """
    Alabama/Alaska/Arizona/Arkansas/California/Colorado/Connecticut/Delaware/Florida/Georgia/Hawaii/Idaho/Illinois
    /Indiana/Iowa/Kansas/Kentucky/Louisiana/Maine/Maryland/Massachusetts/Michigan/Minnesota/Mississippi/Missouri
    /Montana/Nebraska/Nevada/New Hampshire/New Jersey/New Mexico/New York/North Carolina/North Dakota/Ohio/Oklahoma
    /Oregon/Pennsylvania/Rhode Island/South Carolina/South Dakota/Tennessee/Texas/Utah/Vermont/Virginia/Washington
    /West Virginia/Wisconsin/Wyoming/Ala./Ariz./Ark./Calif./Colo./Conn./Del./Fla./Ga./Ill./Ind./Kan./Ky./La./Md./Mass.
    /Mich./Minn./Miss./Mo./Mont./Neb./Nev./N.H./N.J./N.M./N.Y./N.C./N.D./Okla./Ore./Pa./R.I./S.C./S.D./Tenn./Tex./Vt.
    /Va./Wash./W.Va./Wis./Wyo./D.C./Ontario/Quebec/Alberta/Manitoba/Saskatchewan/Nova Scotia/New Brunswick
    /British Columbia/Newfoundland/Queensland/Victoria/Tasmania/New South Wales/Western Australia/South Australia
    /England/Scotland/Wales/Northern Ireland/Bavaria/Saxony/Catalonia/Sicily/Punjab/Kerala/Gujarat/Tamil Nadu
    """.replace("\n    ", "").split("/")
)
"""States and provinces that news in English writes after their towns."""


def is_region(name: str) -> bool:
    """Whether a name is that of a country, or of a state or province that is written after its towns."""
    return name.strip() in _STATES or bool(country(name))


def after_region(analysis: Analysis, comma: int) -> int:
    """The chunk after the region that a comma puts behind a place, "in Holm, Ohio, for" or "after": that of "for";
    `comma` where none does."""
    shape = analysis.shape
    if shape[comma : comma + 2] != ",n" or not shape.endswith(("in", "on"), 0, comma):
        return comma
    if shape[comma + 2 :].removeprefix(",")[:1] not in ("i", "o", "u", "k"):
        return comma
    place, region = analysis.chunks[comma - 1], analysis.chunks[comma + 1]
    name = " ".join(token.text for token in analysis.tokens[region.first : region.last + 1])
    named = analysis.letters[place.last] == "P" and is_region(name)
    return comma + 2 + (shape[comma + 2] == ",") if named else comma
