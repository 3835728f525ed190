"""What looks like a date and is none: counts, prices, versions, scores, routes and models, verbs.

A veto refuses every expression that it covers; one that reaches beyond it stands ("March 1949" beside "1949 people").
Names are in `names`.
"""

from events.dates.rules import Veto
from events.dates.rules.english.fragments import ALNUM, LETTER, NUMBER_WORD, S, followed_by, with_the

_COUNTED = """
    people persons men women children soldiers troops civilians prisoners casualties deaths dead killed wounded
    injured refugees residents inhabitants students workers employees members voters votes seats jobs passengers
    patients cases fans spectators protesters demonstrators police officers homes houses buildings vehicles cars
    trucks tanks ships boats aircraft planes guns rifles units copies shares pages words species stores shops
    schools companies firms tons? tonnes? kilograms? kilos? kg pounds? lbs? ounces? grams? litres? liters?
    gallons? barrels? miles? mi kilometers? kilometres? km metres? meters? m feet foot ft inches yards? acres?
    hectares? degrees? watts? kw mw hp rpm mph kph volts? dollars? euros? cents? yen yuan rupees? francs? marks
    roubles rubles pesos? percent per_cent points? times meters bytes mb gb kb mhz ghz pixels px calories rounds
    bodies horses cavalry infantry infantrymen sailors others different more(?!_than) of_them of_these of_those of_whom
    victims islands villages cities towns seconds days weeks months years hostages guests delegates volunteers
    athletes competitors entries items survivors fighters rebels militants insurgents warriors knights archers
    slaves settlers families households
""".replace("_", S)
"""What is counted, measured or paid, as patterns; "_" stands for a space."""

_THINGS = "|".join(_COUNTED.split())

_BEFORE = (
    r"flight|route|highway|room|page|pages|pp?\.|no\.|nos?|number|article|section|chapter|paragraph|resolution|"
    r"model|type|class|bus|gate|suite|box|channel|unit|lot|size|version|build|order|form|ticket|"
    r"boeing|airbus|windows|office|area|extension|ext\.|code|zip|postcode|catalog|catalogue|item|ref\.|id|"
    r"psalm|hymn|seat|bed|cell|locker|locomotive|tram|platform|ward|exhibit|opus|op\.|street|nasdaq|interstate|freeway|formula|iso|rfc|bill|proposition|amendment"
)

_HURT = (
    rf"an?|the|at|about|some|more|all|his|her|its|their|him|them|{NUMBER_WORD}|up|dozens|scores|hundreds|thousands|"
    "several|many|most|both|half|nobody|no|none|nearly|almost|around|over|only|another"
)
"""What opens the object of "killed", which a number of the killed has not."""

COUNTED = Veto(
    id="count",
    starts=frozenset({"#4"}),
    pattern=rf"""
        (?<!(?-i:In)\s)(?<!(?-i:By)\s)(?<!since\s)[0-9]{{4}}(?:{S}|-)(?:(?:more|other|new|young|old|armed|american|british|french|german|russian
        |chinese|square|cubic|nautical|metric|estimated|elite|foreign|local|US|U\.S\.){S}){{0,2}}
        (?:{_THINGS})\b(?!(?<=ed){S}(?:[0-9]|(?-i:[A-Z])|(?:{_HURT})\b))
    """,
    examples=("1949 people came", "2000 square miles", "1500 armed men", "1949 killed, 300 wounded"),
    counter_examples=(
        "in 1949 it rained",
        "the flood of 1949 killed 40 people",
        "in 1949 killed four",
        "the end of 1957 more than 30 were",
    ),
)

DESIGNATION = Veto(
    id="designation",
    starts=frozenset({"#4"}),
    pattern=r"[0-9]{4}[ ](?-i:[A-Z]{2})[0-9]{1,4}\b",
    examples=("the asteroid 2003 QK17",),
    counter_examples=("the 2003 G8 summit",),
)

MEASURED_BEFORE = Veto(
    id="numbered-thing",
    starts=frozenset(word.split("\\")[0].rstrip("?").replace("pp", "p") for word in _BEFORE.split("|"))
    | {"p", "pp", "nos"},
    pattern=rf"(?:{_BEFORE}){S}?(?:(?-i:[A-Z]{{2,3}}){S})?\#?[A-Z]{{0,3}}-?[0-9]{{1,4}}(?:[-/.][0-9]{{1,4}})?\b",
    examples=("flight 1949 left", "Flight PR 1982 landed", "Route 2001", "on page 1984", "No. 1945", "resolution 1973"),
    counter_examples=("the bus in 1949",),
)

NO_YEAR = Veto(
    id="figure-after-a-preposition",
    starts=frozenset({"at", "as"}),
    pattern=rf"""
        at{S}(?:(?:about|around){S})?[0-9]{{2}}[6-9][0-9](?![-–]|{ALNUM}|[.,/:][0-9]|{S}(?:{LETTER}{{2,20}}{S})?{LETTER}{{2,20}}s\b)
        |(?<!early\s)(?<!late\s)(?<!back\s)(?<!recently\s)(?<!soon\s)(?<!such\s)
        as{S}[0-9]{{4}}(?=\s?[.,;:)]|{S}(?:by|in|on|rather|instead|not|and|or|but|when)\b)
    """,
    examples=("closed at 1987, its highest", "read as 1667 by"),
    counter_examples=("as early as 1667.", "as 2020 began", "at 1987 prices"),
)

COUNT_BEFORE = Veto(
    id="counted-before",
    starts=frozenset(
        {"about", "some", "over", "nearly", "almost", "than", "least", "exactly", "approximately", "roughly", "another"}
    ),
    pattern=rf"""
        (?:some|nearly|almost|than|least|exactly|another){S}[0-9]{{4}}(?={S}{LETTER}{{2,20}}s?\b)(?!{S}(?:and
        |or|but|when|as|in|to|on|at|for|the|until|because|before|after|with)\b)
    """,
    examples=("more than 1900 letters", "some 2000 lawyers"),
    counter_examples=("better than 1999 when",),
)

MAY_VERB = Veto(
    id="may-the-verb",
    starts=frozenset({"may"}),
    pattern=rf"""
        (?<!{LETTER}\s)(?<!,\s)May{S}(?:not|be|have|also|well|I|we|you|he|she|it|they|the|a|your|God|contain|take|come
        |need|become|make|seem|still|never)\b
    """,
    examples=("May I come", "May not be", "May the force be"),
    counter_examples=("May 3", "in May they"),
)

_MONTHLY = (
    *("in", "since", "until", "by", "from", "before", "after", "during", "through", "and"),
    *("last", "next", "this", "early", "late", "mid"),
)
_NO_MONTH = "".join(rf"(?<!\b{word}[\s-]March)" for word in _MONTHLY)
"""What stands before the month, and hardly before a march."""

MARCH_VERB = Veto(
    id="march-the-walk",
    starts=frozenset({"march"}),
    pattern=rf"""
        March(?:{S}(?:Madness|Hare)\b|ing|ed|{_NO_MONTH}{S}(?:on|to|for|from|against|of|through|into|towards?)\b(?!{S}[0-9]))
    """,
    examples=("the March on Washington", "the March of Progress", "March for Life"),
    counter_examples=("March 5", "in March they", "jailed in March for fraud", "sold last March to a bank"),
)

SECOND = Veto(
    id="second-the-ordinal",
    starts=frozenset({"a second", "one", "minute"}) | with_the({"second"}),
    pattern=rf"""
        (?:(?:a|the|his|her|their){S}second\b(?!s)
        |second{S}(?:hand|rate|fiddle|thoughts?|chance|lieutenant))
    """,
    examples=("a second man", "second hand", "the second lieutenant"),
    counter_examples=("the second quarter", "ten seconds"),
)

FRACTION = Veto(
    id="fraction",
    starts=frozenset({"three", "one", "two", "quarter", "quarters", "half", "first", "second"})
    | followed_by({"a"}, {"quarter", "quarters", "second"}),
    pattern=rf"""
        (?:three|a|one|two)(?:{S}|-)quarters?(?:{S}of\b(?!{S}an?{S}(?:hour|year|century)\b)|-(?!century)
        |{S}(?:million|mile|inch|century))|(?:first|second
        |third|other){S}(?:half|quarter){S}of{S}the{S}(?:game|match|season|field|final|book|film)|(?:a
        |one){S}second{S}(?:of|time|man|one)
    """,
    examples=("three quarters of the men", "a quarter of them", "the first half of the game"),
    counter_examples=("two quarters later",),
)

PHONE = Veto(
    id="phone-number",
    starts=followed_by({"#3", "#4", "#5"}, {"#3", "#4"}),
    pattern=r"0[0-9]{2,4}(?:[ -][0-9]{3,4}){1,3}\b",
    examples=("call 0171 2001 2002", "call 0171-1949"),
    counter_examples=("in 1949 2001 men",),
)

ADDRESS = Veto(
    id="street-address",
    starts=frozenset({"#4"}),
    pattern=rf"""
        [0-9]{{4}}{S}(?-i:(?:[A-Z][a-z]{{1,20}}{S}){{1,3}}(?:Avenue|Street|Road|Drive|Boulevard|Lane|Square|Place|Ave\b|St\b|Rd\b))
    """,
    examples=("at 1600 Pennsylvania Avenue", "1984 Old Mill Road"),
    counter_examples=("in 1984 Road works began",),
)

SMALL = Veto(
    id="minute-the-adjective",
    starts=frozenset({"a minute", "minutes"}) | with_the({"minute"}),
    pattern=rf"(?:(?:a|the){S})?minute{S}(?:details?|amounts?|quantit|particles?|differences?|changes?|traces?)|minutes{S}of{S}the{S}{LETTER}",
    examples=("a minute detail", "the minutes of the meeting"),
    counter_examples=("a minute later",),
)

THE_LAST_OF = Veto(
    id="the-last-of",
    starts=frozenset({"the last"}),
    pattern=rf"the{S}last{S}(?:spring|summer|autumn|fall|winter){S}of{S}(?:the|his|her|its|their|a){S}{LETTER}",
    examples=("the last winter of the war", "the last summer of his life"),
    counter_examples=("last winter", "the last winter"),
)

ONE_SEASON = Veto(
    id="one-season",
    starts=followed_by(
        {"a", "an"},
        {"single", "whole", "entire", "full", "long", "dry", "wet", "hot", "cold", "mild", "harsh", "severe", "bitter"},
    )
    | followed_by({"one", "another", "single"}, {"spring", "summer", "autumn", "fall", "winter"}),
    pattern=rf"""
        (?:an?{S}(?:single|whole|entire|full|long|dry|wet|hot|cold|mild|harsh|severe|bitter)|one|another|single)
        {S}(?:spring|summer|autumn|fall|winter)\b
    """,
    examples=(
        "they wait through a single winter",
        "worked there for one winter",
        "another summer passed",
        "split in a dry summer",
    ),
    counter_examples=("one winter ago", "one summer in 1987", "the winter"),
)

VETOES = (
    ONE_SEASON,
    THE_LAST_OF,
    COUNTED,
    DESIGNATION,
    MEASURED_BEFORE,
    NO_YEAR,
    COUNT_BEFORE,
    MAY_VERB,
    MARCH_VERB,
    SECOND,
    FRACTION,
    PHONE,
    ADDRESS,
    SMALL,
)
