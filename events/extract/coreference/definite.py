"""What "the company", "the probe", "the Argentine" stands for: the one thing or person the article means by it.

By itself "The museum reopened" tells a reader of many articles nothing. The name is put in its place where the article
uses that noun, or one like it, of one name (see `epithets`); for a firm, where one name is what the article is about.
Where there is no name, what the article told of the thing before goes with it: "Drawing by Rembrandt" for "the
drawing". Nothing is guessed: two names, or none, and the source's words stay.
"""

import re
from functools import cache, partial
from itertools import islice

from events.extract.coreference import agencies, firms, rivals, towns, wider
from events.extract.coreference.callings import firm_of_who_acts
from events.extract.coreference.context import Context
from events.extract.coreference.epithets import FIRMS_AND_CLUBS, Epithet, Epithets
from events.extract.coreference.firstmention import described
from events.extract.lexicon import kinds, wholewords
from events.extract.lexicon.countries import country, is_adjective
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.rendering import genitive
from events.patterns import seldom

_FIRMS = FIRMS_AND_CLUBS | {"business"}
"""What a firm is taken up by; beside its name "a business" tells too little of it."""
_CALLED_OTHERWISE = _FIRMS | {"party"}
"""What may stand for a name of which the article uses no such noun."""

_SPORT = seldom(
    r"\b(?:league|match|season|coach|cup|goals?|championships?|tournament|players?|riders?|race|races|fans|stadium)\b"
)
"""Without a word of these a "team" is people who work together, and no club's name."""
_MEASURED = seldom(r"\d[\d,.]*(?:-[a-z]+){1,2}")
_MOVING = seldom(r"\b(?:relegat|promot)(?:ed|ion)\b")  # "the league" may be another than the one named
_ALIKE = tuple(
    word_set(group)
    for group in """
    probe spacecraft craft orbiter satellite mission rover lander/observatory telescope mission/
    ship vessel ferry tanker boat liner freighter/
    plane aircraft jet airliner/club team side/storm hurricane cyclone typhoon/drug medicine vaccine/
    book novel memoir work/film movie/painting canvas drawing sketch work portrait/treaty pact accord agreement deal/
    asteroid comet/museum gallery/canal waterway/device phone thermostat product gadget/university college/
    hospital clinic/prison jail/dam reservoir/bridge viaduct/road highway motorway/railway line/
    microbe species bacterium/mountain volcano mount/event race marathon regatta derby/event festival/
    agency body organisation organization/charity group organisation organization
    """.replace("\n", "").split("/")
)
_LIKE_SURE = 2
POINTING = word_set("the that this")
_POINTED = ("the ", "this ", "that ")
LANDS = word_set("country nation")
"""What a profile of a country calls it."""

_UNIQUE = word_set(
    """
    government police army president parliament public world state economy weather media press internet
    market king queen prime opposition navy majority rest end start beginning others cabinet minister
    """
)
"""Nouns that need nothing said of them, or stand for a part of the country that the article is about."""

_PEOPLE = word_set(
    """
    striker midfielder goalkeeper defender winger forward teenager veteran billionaire millionaire octogenarian
    """
)
_NATIONALS = word_set(
    """
    dane swede finn pole turk briton serb croat czech slovak scot spaniard greek thai kurd dutchman dutchwoman frenchman
    frenchwoman englishman englishwoman irishman irishwoman welshman scotsman
    """
)
_ONE = ("an", "ine", "ani")
"""The endings of one person's nationality; "the French" are many."""

_MANY_TOLD = ("place", "disaster")
"""Kinds of which an article that has told of one far back may have told of another by name."""

_NEAR, _REACH = 2, 6
"""How many sentences before are looked at: for a rival, and for what was told of a thing."""
_IN_PARAGRAPH = 4
"""How many for what "the building" takes up, in its own paragraph."""


def resolve(analysis: Analysis, chunk: int, context: Context) -> str:
    """The words for the noun phrase `chunk`, of "the", "that" or "the same" and one noun; "" where nothing is clear."""
    determiner, *between, last = analysis.words(chunk)
    words = [determiner, *(word for word in between if not may_go(word, last)), last]
    if len(words) != _LIKE_SURE or words[0] not in POINTING or words[1] in _UNIQUE:
        return ""
    if _is_told_here(analysis, chunk):
        return ""
    noun, until = words[1], analysis.span(chunk)[0]
    name = name_of(analysis, noun, until, context)
    if noun in LANDS | context.topics.formerly:
        return name
    if not name and wider.is_wider(noun):
        wide = _wider_meant(noun, analysis, chunk, context)
        if wide is not None:
            return wide
    if not name and noun in towns.TOWNS:
        name = towns.town_meant(noun, analysis, chunk, context)
    if not name and noun == "mission":
        name = _mission_of(analysis, until, context)
    told = noun != "party" and _is_told_before(context.epithets, noun, analysis.start)
    if name or not told or context.epithets.names(frozenset({noun}), until):
        return name
    several = (noun in _FIRMS and noun != "team") or kinds.kind(noun) in _MANY_TOLD
    farther = () if several else context.farther(noun)
    return described(noun, analysis, chunk, context.having(noun, _REACH), farther)


def _wider_meant(noun: str, analysis: Analysis, chunk: int, context: Context) -> str | None:
    """The words for what a wider noun takes up, from nearby or from the title; None where the article has brought in
    what it calls by that noun."""
    until = analysis.span(chunk)[0]
    called = partial(name_of, analysis, until=until, context=context)
    if not _is_only_pointed_at(noun, context.epithets.small, until):
        return None
    paragraph = context.topics.text.rfind("\n", 0, until)
    before = enumerate(islice(context.before(), _IN_PARAGRAPH))
    near = (one for back, one in before if back < _NEAR or one.start > paragraph)
    words = wider.meant(noun, analysis, chunk, near, lambda head: context.having(head, _REACH), called)
    if words:
        return words

    def told(head: str) -> list[tuple[int, Analysis]]:
        """The sentences that have a word, the farthest first: what is told again with "a" is another."""
        if context.epithets.small.find(head, 0, until) < 0:
            return []
        return [(0, analysis), *context.having(head, _REACH), *context.farther(head)][::-1]

    return wider.titled(noun, analysis, chunk, context.topics.titled_words, told, called)


def _is_only_pointed_at(noun: str, small: str, until: int) -> bool:
    """Whether a text has a noun before an offset only behind "the": "a weapon" has brought in one of its own."""
    return all(small.endswith(_POINTED, 0, start) for start, _ in wholewords.places(small[:until], noun))


def may_go(modifier: str, noun: str) -> bool:
    """ "The same car", "the Lund-based group", "the 40-pound device", "the 9-year-old ship": whether a noun means the
    same without a word before it; what measures a ship or a noun of a kind tells more of what was brought in."""
    if (wider.is_wider(noun) or kinds.kind(noun) == "vessel") and _MEASURED.fullmatch(modifier):
        return True
    return modifier == "same" or (modifier.endswith("-based") and noun in FIRMS_AND_CLUBS)


def _mission_of(analysis: Analysis, until: int, context: Context) -> str:
    """ "Nimbus-2's mission": of the one craft that the title names, or of the only one; "" for others: a lander's may
    be that of the probe which carried it."""
    named = [one for one in context.epithets.names(_alike("mission"), until) if kinds.kind(one.noun) == "craft"]
    told = {one.key: one for one in named}
    titled = [one for key, one in told.items() if key in context.topics.title] or [*told.values()]
    if len(titled) != 1 or rivals.other_told(islice(context.before(), _NEAR), titled[0], context.naming):
        return ""
    return f"{genitive(analysis, titled[0].key)} mission"


def _is_told_here(analysis: Analysis, chunk: int) -> bool:
    """ "The firm that it bought", "the school she built": a clause of its own says which."""
    following = analysis.shape[chunk + 1 : chunk + 2]
    return following == "w" or (
        following == "n" and any(item.object == (chunk, chunk) and item.kind == "v" for item in analysis.predicates)
    )


def name_of(analysis: Analysis, noun: str, until: int, context: Context) -> str:
    """The name that "the" and a noun stand for at an offset of a sentence; "" where none is clear."""
    epithets, before = context.epithets, context.before
    if noun in LANDS | context.topics.formerly:
        acts = any(item.subject and analysis.span(item.subject[0])[0] == until for item in analysis.predicates)
        here = (analysis,) if acts and not context.topics.land else ()  # "France said the country"
        others = any(_another_land(one, context) for one in (*here, *islice(before(), 1)))
        return "" if others else context.topics.country
    if noun not in _CALLED_OTHERWISE and not (
        _is_told_before(epithets, noun, analysis.start) and epithets.names(_alike(noun), until)
    ):
        return agencies.who_acts(noun, analysis, context.before, context.naming, context.topics)
    if (noun in ("team", "side") and not _SPORT.search(epithets.text)) or (
        noun == "league" and _MOVING.search(epithets.text)
    ):
        return ""
    own = firm_of_who_acts(analysis, until, context.naming, context.topics) if noun in _FIRMS else ""
    if own:
        return own
    nearest = [*islice(before(), _NEAR + 1)]
    near = nearest[-1].start if nearest else analysis.start
    found = _named(context, noun, until, near)
    if found and not found.own and rivals.other_told(islice(before(), _REACH), found, context.naming):
        found = None
    if noun in _FIRMS:
        return firms.firm_meant(noun, found, near, until, context)
    if noun == "party" and not found:
        return _party_meant(epithets, until, near)
    return found.name if found else ""


def _another_land(nearest: Analysis, context: Context) -> bool:
    """Whether a sentence has another country as a subject."""
    subjects = [item.subject for item in nearest.predicates if item.kind == "v" and item.subject]
    named = [one.name for subject in subjects for one in [context.naming(nearest, subject)] if one is not None]
    return any(country(name) and name not in context.topics.country for name in named)


def _party_meant(epithets: Epithets, until: int, near: int) -> str:
    """The one party named nearby, unless another, named or not ("the ruling party"), is spoken of since."""
    named = [item for item in epithets.parties if near <= item.end <= until]
    if len({item.name for item in named}) != 1 or epithets.names(frozenset({"party"}), until):
        return ""
    since = epithets.text[named[-1].end : until].lower()
    return "" if re.search(r"\bpart(?:y|ies)\b", since) else named[-1].name


def _is_told_before(epithets: Epithets, noun: str, until: int) -> bool:
    """Whether the text has the noun, or one like it, before an offset: else nothing can be known of it."""
    told = (*_alike(noun), "carrier") if kinds.kind(noun) == "vessel" else _alike(noun)
    return any(epithets.small.find(word, 0, until) >= 0 for word in told)


@cache
def _alike(noun: str) -> frozenset[str]:
    """A noun with those like it."""
    return frozenset({noun}).union(*(group for group in _ALIKE if noun in group))


def is_epithet_of_a_person(words: list[str], analysis: Analysis, chunk: int) -> bool:
    """Whether a noun phrase is "the Argentine", "the 49-year-old (Briton)", "the striker": one named just before."""
    if len(words) < _LIKE_SURE or words[0] != "the":
        return False
    if len(words) > _LIKE_SURE:
        aged = words[1].endswith("-year-old") and kinds.kind(words[-1]) != "vessel"
        return aged and analysis.last_letter(chunk) in "NP"
    national = is_adjective(analysis.noun(chunk).text) and words[1].endswith(_ONE)
    return words[1].endswith("-year-old") or words[1] in _PEOPLE or words[1] in _NATIONALS or national


def is_called(text: str, noun: str, last: str) -> bool:
    """Whether a text itself says of a person that which "the German", "the 49-year-old", "the striker" says: "German
    cyclist Jan Pohl", "Pohl, 49", "Pohl, a striker"."""
    name = re.escape(last)
    if noun.endswith("-year-old"):
        age = re.escape(noun.removesuffix("-year-old"))
        return (
            re.search(rf"\b{age}-year-old (?:[\w’'-]+ ){{0,6}}{name}\b|\b{name}, (?:aged )?{age}\b", text) is not None
        )
    stem = noun if noun in _PEOPLE else f"(?:{'|'.join((noun[:3].title(), *_OF_NATIONALS.get(noun[:4], ())))})"
    before = rf"\b{stem}[\w-]* (?:[\w’'-]+ ){{0,5}}{name}\b"
    after = rf"\b{name}(?:, (?:\d+, )?(?:an?|the) (?:[\w’'-]+ ){{0,3}}| (?:of|from) (?:the )?){stem}"
    return re.search(f"{before}|{after}", text) is not None


_OF_NATIONALS = {
    "dane": ("Den",), "dutc": ("Net", "Hol"), "fren": ("Fra",), "iris": ("Ire",), "wels": ("Wal",),
    "brit": ("Uni", "Eng"), "turk": ("Tür",), "amer": ("Uni", "U.S", "US"),
}  # fmt: skip
"""What else than their first letters the names of people's countries begin with."""


def _named(context: Context, noun: str, until: int, near: int) -> Epithet | None:
    """The one name that the article uses the noun of, before an offset; else the one of those told of `near` it; else
    the one that it uses a like noun of."""
    epithets, titled = context.epithets, context.topics.title_name
    found = epithets.names(frozenset({noun}), until)
    if noun in _FIRMS or not found:
        alike = _alike(noun) | FIRMS_AND_CLUBS if noun in _FIRMS else _alike(noun)
        like = epithets.names(alike, until)
        close = [
            item
            for item in like
            if rivals.is_told_near(epithets.text[near:until], item) or (titled and titled in item.name)
        ]
        found = like if len(like) == 1 and (close or noun not in _FIRMS) else found
    if len(found) > 1:
        found = tuple(item for item in found if rivals.is_told_near(epithets.text[near:until], item))
    if len(found) != 1 or rivals.another(epithets.text, noun, found[0], until):
        return None
    return None if found[0].own and rivals.is_named_in_passing(epithets.text, found[0], near) else found[0]
