"""Names that look like dates: people called May or June, newspapers and programmes called for a day.

Most are vetoes, each by the words around it. A person's name is given once with a title or a given name ("Mrs. May",
"Theresa May") and then alone, so `BORNE` looks through the whole text for such names, and `UNDATED` tells where the
bare word is that person and not the month.
"""

from events.dates.rules import Veto
from events.dates.rules.english.fragments import S, after_the

_DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = "(?:May|April|June|August|March)"
"""The months that are people's names too."""

_TITLE = (
    r"(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Miss|Minister|President|Premier|Chancellor|Judge|Justice|Senator|Sen|Rep|Gov"
    r"|Governor|Mayor|Prof|Professor|Captain|Capt|Sgt|Lt|Col|Gen|Rev|Coach|Secretary|Speaker|Congressman"
    r"|Congresswoman|Chairman|Actress|Actor)"
)

_SPEECH = (
    r"said|says|told|added|asked|replied|warned|announced|was\sborn|argued|insisted|resigned|wrote|thinks|knows|"
    r"believes|claims|['’]s\s(?:government|cabinet|speech|deal|plan|party|husband)"
)
"""What a person does and a month does not."""

_NO_GIVEN = (
    "In|Since|By|Last|Next|This|That|Until|Till|Before|After|From|During|Through|Throughout|Late|Early|Mid|And|But|Or|On|For|Of"
    "|To|Between|Every|Each|The|Around|About|As|At|If|When|While|It|He|She|They|We|You|I|There|What|Who|"
    "January|February|March|April|May|June|July|August|September|October|November|December|Sept|Spring|Summer|Autumn"
    "|Fall|Winter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Today|Tomorrow|Yesterday|Only|Over"
)
"""Capitalised words after which a month is a month."""

CALLED = r"(?:May(?<!\wMay)|April(?<!\wApril)|June(?<!\wJune)|August(?<!\wAugust))\b"
"""What a person may be called and a month is called."""

BORNE = rf"""
    (?:{_TITLE}\.?|(?!(?:{_NO_GIVEN})\b)[A-Z][a-z]{{2,12}})\s{CALLED}
    (?!,?\s[0-9]|-|\s(?:and|or|to|through)\s(?:June|July|August|September)|\s(?:is|was|were|in|of)\b)
"""
"""A person so called, from the word before the name on."""

_MONTH_FOLLOWS = (
    *(r"\w", r"\b[Ii]n\s", r"\b[Ss]ince\s", r"\buntil\s", r"\btill\s", r"\b[Ll]ast\s", r"\b[Nn]ext\s", r"\b[Tt]his\s"),
    *(r"\blate\s", r"\bearly\s", r"\bmid[-\s]", r"\bend\sof\s", r"\bstart\sof\s", r"\bbeginning\sof\s"),
    *(r"\bmiddle\sof\s", r"\bduring\s", r"[0-9]\s", r"[0-9](?:st|nd|rd|th)\s"),
)
UNDATED = r"{name}\b(?!,?\s['’]?[0-9]|-[0-9])" + "".join(rf"(?<!{before}{{name}})" for before in _MONTH_FOLLOWS)
"""The name alone, where nothing before it asks for a month and no figure follows it. It begins with the name, which is
looked for much faster than what must not stand before it."""

MONTH_NAME = Veto(
    id="month-as-name",
    starts=frozenset({"may", "april", "june", "august", "jan", "march", "theresa", "augusta"}),
    pattern=rf"""
        (?:Theresa{S}May|(?<!in\s)(?:May|April|June|August|Jan|March)(?:{S}(?:{_SPEECH})\b
        |{S}(?-i:[A-Z][a-z]{{2,20}}(?:son|berg|man|field|well|er))\b))
    """,
    examples=("May said on", "Theresa May left", "April told us", "June Carter sang"),
    counter_examples=("in May said",),
)

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"

NAMED_EVENT = Veto(
    id="event-named-after-month",
    starts=frozenset(_MONTHS.lower().split("|")),
    pattern=rf"""
        (?-i:(?:{_MONTHS})){S}(?-i:Revolution|Crisis|Uprising|Rising|Plot|Theses|Manifesto|Massacre|Pogrom|Days)\b
        (?!{S}of{S}[0-9])
    """,
    examples=("the October Revolution", "at the height of the October Crisis, he"),
    counter_examples=("the March massacre of 1912", "in October Crisis talks in May"),
)

GIVEN_NAME = Veto(
    id="month-as-given-name",
    starts=frozenset({"april", "june", "may", "august"}),
    pattern=rf"""
        (?-i:(?<![Ii]n\s)(?<![Ss]ince\s)(?<![Bb]y\s)(?<!ntil\s)(?<![Ll]ast\s)(?<![Nn]ext\s)(?<![Tt]his\s)(?<!ate\s)
        (?<!arly\s)(?<!mid-)(?<!\sof\s)(?<![Bb]efore\s)(?<!fter\s)(?<!rom\s)(?<!\sto\s)(?<!hrough\s)(?<!etween\s)
        (?<!nd\s)(?<!\sor\s)(?<!uring\s)(?<!round\s)(?<!hat\s)(?<!ach\s)(?<!very\s)(?<!\son\s)(?<![0-9]\s)(?<!th\s)
        (?:April|June|May|August){S}(?!(?:The|He|She|It|They|We|I|And|But|In|On|Day|Bank|Revolution|War)\b|{_DAY}|{_MONTH}\b)
        [A-Z][a-z]{{2,20}})(?=\s(?!{_MONTH})[a-z]|[,.;](?:\s|$)|['’]s|$)
    """,
    examples=("she met April Smith, who", "said June Jones.", "the playwright August Wilson died"),
    counter_examples=("in April Boeing said", "this May Toyota will", "until June Paris"),
)

TITLED_DAY = Veto(
    id="titled-name",
    starts=frozenset({"mr", "mrs", "ms", "dr", "miss", "sir", "dame"}),
    pattern=rf"(?:Mrs?|Ms|Dr|Miss|Sir|Dame)\.?{S}(?-i:{_DAY}|{_MONTH}|Summers?|Winters?)(?!{S}[0-9])\b",
    examples=("Mr. Friday left", "Dr. March agreed", "Ms. Sunday spoke"),
    counter_examples=("the doctor. March rains",),
)

PROGRAMME = Veto(
    id="programme-or-title",
    starts=frozenset(
        {
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "usa",
            "today",
            "the today",
            "day",
            "the day",
            "born",
        }
        | {"women", "women's", "long", "million", "salt"}
    ),
    pattern=rf"""
        (?-i:{_DAY}{S}Night(?={S}(?:[A-Z])|{S}?['’])|USA{S}Today|(?:[Tt]he{S})?Today(?={S}(?:[Ss]how|[Pp]rogramme?)\b)
        |(?:The{S})?Day{S}After{S}Tomorrow|Born{S}on{S}the{S}Fourth{S}of{S}July
        |(?:Women['’]s|Long|Million{S}Man|Salt){S}March\b(?!{S}[0-9]))
    """,
    examples=(
        "Friday Night Lights aired",
        "USA Today said",
        "the Today programme",
        "the Women's March",
        "The Day After Tomorrow",
    ),
    counter_examples=("on Friday night they", "the USA today has"),
)

NEWSPAPER = Veto(
    id="weekday-as-name",
    starts=frozenset(
        {"black", "bloody", "sun", "sunday", "ruby", "freaky", "casual", "man", "super", "fat", "cyber"}
        | after_the({"sun", "mon", "sat"})
    ),
    pattern=rf"""
        (?-i:[Tt]he{S}Sun\b\.?|(?:[Tt]he{S})?(?:Sun\b(?!\.|,)|Mon\b(?!\.|,)|Sat\b(?!\.|,))|(?:Bloody|Black(?!{S}Fri)|Super|Ruby|Fat|Man
        |Freaky|Cyber){S}(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Sunday{S}(?:Times|Telegraph|Mirror|Express
        |Herald|Night{S}Football))
    """,
    examples=("The Sun reported", "far from the Sun.", "Bloody Sunday", "the Sunday Times"),
    counter_examples=("on Sunday they", "on Black Friday"),
)

ABBREVIATED_NAME = Veto(
    id="abbreviation-as-name",
    starts=frozenset(
        {"jan", "mar", "dec", "sat", "wed", "sun", "mon", "fri", "apr", "jun", "jul", "sep", "oct", "nov", "feb", "aug"}
    ),
    pattern=r"""
        (?<![-–])(?-i:Jan|Mar|Dec|Sat|Wed|Sun|Mon|Fri|Apr|Jun|Jul|Sep|Oct|Nov|Feb|Aug)(?!\.|[a-z]|,?\s?[0-9'’]|\s
        (?:to|of|and)\s|[-–])
    """,
    examples=("Jan Smuts", "Mar del Plata", "Sat on it"),
    counter_examples=("Jan. 5", "Mar 2004"),
)

PLACE_OR_PERSON = Veto(
    id="season-or-day-in-a-name",
    starts=frozenset({"fall", "spring", "winter", "summer", "wednesday", "tuesday", "saturday", "monday"}),
    pattern=rf"""
        (?-i:Fall{S}(?:River|Creek|City|Line|Guy)|Spring{S}(?:Street|Valley|Creek|Hill|Lake|Green|Garden|Breakers)
        |Winter{S}(?:Park|Garden|Haven|Street)|Summer{S}(?:Street|Hill|Palace)|Wednesday{S}Addams|Tuesday{S}Weld
        |Saturday{S}(?:Evening{S}Post|Review)|Monday{S}Club)
    """,
    examples=(
        "in Fall River",
        "on Spring Street",
        "near Winter Park",
        "the Saturday Evening Post",
        "Tuesday Weld sang",
    ),
    counter_examples=("in the fall rivers rise", "on Saturday evening postmen", "by winter parks"),
)

VETOES = (MONTH_NAME, NAMED_EVENT, GIVEN_NAME, TITLED_DAY, PLACE_OR_PERSON, PROGRAMME, NEWSPAPER, ABBREVIATED_NAME)
