"""What kind of thing a noun names, and which kinds a verb is said of: a treaty is ratified, a ferry sinks.

So "It was ratified in 1950" can mean the treaty of the sentence before, never the bridge. Words that are in neither
table say nothing. The kinds are as coarse as the verbs need; nouns of more than one sense have their commoner one.
"""

from events.extract.lexicon import nouns
from events.extract.lexicon.names import ROLES
from events.extract.lexicon.words import word_set

NOUNS = {
    "deal": "agreement treaty pact accord deal contract convention protocol truce ceasefire armistice",
    "law": """law rule ruling verdict judgment bill act constitution decree amendment legislation ban directive
        regulation budget resolution embargo""",
    "work": """book novel film movie album song painting drawing sketch photograph picture portrait play opera symphony
        poem manuscript sculpture statue memoir series documentary musical mural canvas single mosaic trilogy
        brooch ring crown sword necklace jewel diamond vase tapestry altarpiece etching engraving fresco watercolour
        helmet dagger chalice medal locket figurine scroll codex reliquary icon goblet amulet tiara
        bracelet psalter""",
    "text": "report paper study article letter survey newspaper magazine journal map diary dictionary atlas pamphlet",
    "vessel": "ship ferry boat submarine tanker trawler vessel liner frigate destroyer yacht barge freighter schooner",
    "craft": """aircraft plane jet helicopter airliner rocket spacecraft probe satellite rover lander orbiter drone
        capsule telescope shuttle booster missile craft airship balloon mission""",
    "vehicle": "train bus car truck lorry tram locomotive coach",
    "structure": """building bridge canal tunnel dam tower road highway railway line airport port harbour harbor stadium
        plant factory mill mine reactor prison hotel gate lock wall monument palace house mosque temple shrine chapel
        castle fort fortress lighthouse pipeline hall dock pier waterway viaduct motorway ruin mast pylon crane turbine
        chimney jetty breakwater fountain cable spire aqueduct""",
    "institution": """museum church school hospital university gallery theatre theater library college cathedral
        monastery observatory laboratory zoo station studio workshop shop store restaurant cinema inn pub clinic
        orphanage farm depot warehouse market abbey convent""",
    "place": "town city village island province region district country territory colony settlement kingdom state",
    "natural": "asteroid comet moon planet star volcano glacier river lake mountain forest species microbe fossil",
    "disaster": """storm hurricane cyclone typhoon tornado earthquake quake eruption flood landslide tsunami avalanche
        fire wildfire outbreak epidemic pandemic disease virus famine explosion blast attack bombing accident cholera
        drought heatwave blaze""",
    "proceeding": """trial hearing inquiry investigation vote election referendum ballot match game tournament festival
        conference summit meeting ceremony auction strike protest race exhibition congress concert show championship
        contest marathon regatta derby tour tie fixture bout semi-final quarter-final playoff leg premiere opening
        celebration ritual festivities""",
    "war": "war conflict battle siege coup rebellion revolution campaign uprising insurgency",
    "money": "fund grant loan currency tax fine prize award scholarship sum levy subsidy fortune ransom",
    "idea": """project programme program plan scheme technique method process theory system service initiative proposal
        idea concept policy strategy""",
    "offer": "offer bid",
    "product": """device phone drug vaccine software app console computer machine engine camera model tool chip battery
        thermostat medicine pill toy""",
    "claim": "claim allegation lawsuit case complaint appeal suit warrant summons injunction",
}

_BODIES = word_set(
    """
    administration agency airline alliance army association authority bank board body broadcaster cabinet carrier
    chain charity church city club coalition college commission committee company conglomerate consortium cooperative
    corporation council country court department developer federation firm force foundation fund giant government group
    hospital institute institution kingdom league lender maker manufacturer military ministry movement museum nation
    navy newspaper operator opposition organisation organization parliament party police producer province publisher
    regime regiment regulator republic retailer school senate service startup state studio supplier team town trust
    union university utility village watchdog brewery bakery start-up band orchestra insurer subsidiary charity
    tribunal assembly secretariat bureau academy gang syndicate militia brigade
    """
)
KIN = word_set(
    """
    wife husband widow widower son daughter brother sister father mother nephew niece uncle aunt cousin grandmother
    grandfather granddaughter grandson half-brother half-sister stepson stepdaughter
    """
)
"""Who is somebody's."""

_PERSONS = word_set(
    """
    ruler shah khan chieftain bandit pirate prophet martyr claimant colonist hermit archer jailer
    man woman boy girl child person president minister king queen prince princess emperor leader chief head chairman
    chairwoman director manager mayor governor judge lawyer prosecutor officer official soldier teacher doctor nurse
    author writer artist actor actress singer player coach captain driver pilot astronaut spokesman spokeswoman
    spokesperson founder owner suspect victim defendant father mother son daughter brother sister wife husband
    leader rival opponent ally partner rebel protester worker member trooper settler migrant refugee resident couple
    executive adviser analyst scientist researcher professor student patient voter champion teenager kaiser tsar pope
    bishop grandfather grandmother grandson granddaughter stepfather stepmother fiance fiancee heir heiress
    stepson stepdaughter spouse boyfriend girlfriend ex-husband ex-wife bride bridegroom lover mistress friend relative
    colleague guest twin orphan baby infant toddler pupil schoolboy schoolgirl apprentice graduate pensioner veteran
    buyer bidder seller collector customer shopper user reader listener viewer spectator onlooker stranger newcomer
    visitor tourist traveller traveler commuter walker hiker rider diver tenant lodger homeowner landowner employer
    employee shareholder creditor donor grower merchant trader grocer jeweller engraver restorer conservator reporter
    expert accountant auditor surveyor investigator inspector coroner magistrate barrister solicitor informant
    accomplice attacker assailant assassin killer murderer kidnapper bomber trafficker poacher intruder fugitive exile
    inmate convict detainee warden ranger constable sergeant lieutenant colonel crewman paramedic lifeguard
    rescuer chef cleaner caretaker labourer laborer servant slave peasant villager islander townsman
    monarch sultan sheikh emir viceroy dictator premier chancellor dean rector vicar pilgrim saint
    successor predecessor negotiator mediator interpreter delegate supporter campaigner organiser organizer demonstrator
    """
)
_MEN = word_set(
    "man boy king prince emperor father son brother husband uncle nephew widower pope monk priest kaiser tsar actor"
    " stepson boyfriend ex-husband bridegroom schoolboy grandson grandfather stepfather half-brother"
)
_WOMEN = word_set(
    "woman girl queen princess mother daughter sister wife aunt niece widow actress nun stepdaughter girlfriend ex-wife"
    " bride mistress schoolgirl heiress granddaughter grandmother stepmother half-sister"
)
_ENDINGS = ("-year-old", "ologist", "ographer", "eteer", "oneer", "owner", "keeper")
_MEN_ENDINGS = word_set("spokes chair business gun fisher congress trawler police fire states")

_SAID_OF = """
ratify deal law/sign deal law/repeal law deal/enact law/veto law/amend law deal/draft law deal/pass law/
approve deal law idea offer product structure money/reject deal law offer idea claim/adopt law deal idea text/
publish work text/reprint work text/reissue work text/translate work text/write work text/compose work/direct work/
film work/paint work/draw work text/sculpt work/carve work/exhibit work/display work natural/unveil work structure
product idea/release work text product/premiere work/
build structure institution vessel craft vehicle place/construct structure institution vessel craft/
demolish structure institution/raze structure institution place/widen structure/rebuild structure institution place
vessel craft/restore structure institution vessel work/renovate structure institution/repair structure institution
vessel craft vehicle/dig structure/automate structure/
launch craft vessel idea product text body proceeding money war/sink vessel/torpedo vessel/scuttle vessel/
salvage vessel/decommission vessel craft structure/deploy craft product/
bomb structure institution place vessel/shell structure institution place vessel/destroy structure institution place
vessel craft vehicle work/damage structure institution place vessel craft vehicle work/
open structure institution proceeding/reopen structure institution proceeding/close structure institution proceeding
body/shut structure institution body/inaugurate structure institution/
nationalise body institution structure/nationalize body institution structure/privatise body institution structure/
privatize body institution structure/found body institution place text/dissolve body/disband body/
acquire body institution structure work vessel craft/buy body institution structure work product vessel
craft vehicle text place/purchase body institution structure work product vessel craft vehicle text place/
sell body institution structure work product vessel craft vehicle text place/auction work structure vehicle vessel/
discover natural place work/invent product idea/patent product idea/develop product idea craft/test product craft idea/
recall product vehicle/license product idea work/licence product idea work/
spend money/repay money/award money deal/postpone proceeding law idea/cancel proceeding deal idea money law/
hold proceeding/adjourn proceeding/withdraw offer claim deal product law work/steal work money product vehicle/
recover work money product vehicle vessel craft/find work money product vehicle vessel craft natural/
annex place/occupy place structure institution/capture place vessel structure/liberate place/invade place/
contain disaster/extinguish disaster/abolish law body money/scrap idea structure craft law/
abandon idea structure vessel craft place/shelve idea law/lift law/impose law money/evacuate structure institution
place vessel/eradicate disaster/visit structure institution place work proceeding/tour structure institution place/
bankrupt body/merge body institution/nominate work/screen work/record work/dismiss claim/uphold claim law deal/
challenge law deal claim/
win proceeding money claim war/contest proceeding claim/
delay proceeding idea law craft structure product work deal/
change law deal idea/
sing work/perform work/play work proceeding/inspect structure vessel craft vehicle institution product/
search structure institution place vessel vehicle/extend deal law money structure proceeding/review law deal idea/
borrow text work money vehicle/burn structure institution vessel place text/sack place institution/
bring claim work text product vehicle vessel craft natural/
raid structure institution place/besiege place structure/explore natural vessel place structure/
run structure institution product idea vehicle/read text work law/examine work text natural vessel vehicle/
replace product structure vehicle law/
operate vessel craft vehicle structure product/repaint structure vessel vehicle/identify work natural vessel/
"""
"""A verb, and the kinds that can be its object or the subject of its passive."""

_TELLS = """
sink vessel/capsize vessel/founder vessel/dock vessel craft/crash craft vehicle/derail vehicle/erupt natural/
pass craft vessel vehicle body law natural/enter craft vessel vehicle body natural/
leave craft vessel vehicle body natural/reach craft vessel vehicle body natural disaster/
orbit craft natural/
rendezvous craft/circle craft natural/explore craft body/photograph craft/
land craft/fly craft body/swing craft/drop craft/
kill disaster war craft vehicle structure natural body product/injure disaster war craft vehicle structure/
devastate disaster war/expire deal law money/lapse deal law/collapse structure body deal proceeding idea/
open structure institution body proceeding work/close structure institution body work/
reopen structure institution body proceeding/shut structure institution body/burn structure institution vessel place
craft natural vehicle disaster/
belong work product vessel vehicle place natural money structure/
last proceeding war disaster craft/erode natural/
"""
"""A verb, and the kinds that can be the subject of its active form."""


_OWNED = """
edition work text/sequel work/plot work/author work text/translation work text/premiere work/cast work/
signatory deal/ratification deal law/provision deal law/clause deal law/repeal law/
hull vessel craft/deck vessel/cargo vessel craft vehicle/wreck vessel craft vehicle/captain vessel craft/
orbit craft natural/antenna craft structure/booster craft/radio craft vessel/
eruption natural/crater natural/discoverer natural/
roof structure institution vehicle/wall structure institution place/facade structure institution/foundation structure/
architect structure institution/spire structure institution/
member body/employee body institution/worker body institution/staff body institution/chairman body institution/
chairwoman body institution/headquarters body/shareholder body/customer body institution/profit body institution/
director body institution/board body institution/accountant body/congress body/
inhabitant place natural/mayor place/capital place/parliament place/victim disaster war proceeding/
winner proceeding money/patient institution/curator institution/inmate institution structure/
"""
"""A noun, and the kinds of thing that have what it names."""


def _table(text: str) -> dict[str, frozenset[str]]:
    entries = (entry.split() for entry in text.split("/"))
    return {words[0]: frozenset(words[1:]) for words in entries if words}


_OFFICIAL = word_set(
    """
    army board cabinet commission committee council country court department force government military ministry nation
    navy parliament police province regime senate state administration
    """
)
_TRADED = word_set("sell buy purchase acquire auction merge nationalise nationalize privatise privatize bankrupt")
"""What is done to no body that governs."""

_HAPPENINGS = word_set(
    """
    begin start end last follow continue take occur happen result hold postpone cancel adjourn delay schedule plan stage
    interrupt resume mark spread escalate intensify peak erupt spark trigger cause kill injure attract draw disrupt
    """
)
"""What is said of happenings: nothing else makes an "event" the likely subject of a verb."""

_KIND = {noun: kind for kind, listed in NOUNS.items() for noun in word_set(listed)}
PATIENTS, ACTORS, _OWNERS = _table(_SAID_OF), _table(_TELLS), _table(_OWNED)


def kind(noun: str) -> str:
    """The kind that a small-letter singular noun names, "event" for other nouns of happenings, "" for others."""
    if noun in _KIND:
        return _KIND[noun]
    return "body" if noun in _BODIES else ("event" if nouns.is_strong_event(noun) else "")


def fits(noun: str, verb: str, *, passive: bool) -> bool | None:
    """Whether the base form of a verb is said of what a noun names, as its subject; None where the tables do not say.

    >>> fits("treaty", "ratify", passive=True), fits("bridge", "ratify", passive=True)
    (True, False)
    >>> fits("treaty", "please", passive=False) is None
    True
    """
    own = kind(noun)
    if own == "event":
        return True if verb in _HAPPENINGS else None
    if noun in _OFFICIAL and verb in _TRADED:
        return False
    kinds = (PATIENTS if passive else ACTORS).get(verb)
    return own in kinds or (noun in _BODIES and "body" in kinds) if kinds is not None and own else None


def owns(noun: str, part: str) -> bool | None:
    """Whether what a noun names has a thing of another noun; None where the table does not say.

    >>> owns("atlas", "edition"), owns("institute", "edition"), owns("atlas", "door")
    (True, False, None)
    """
    own, kinds = kind(noun), _OWNERS.get(nouns.singular(part))
    return own in kinds or (noun in _BODIES and not kinds.isdisjoint(("body", "place"))) if kinds and own else None


_COURSES = word_set("work slump boom downturn upturn")
"""What begins and ends, and is told of by other verbs too."""


def happens(noun: str, verb: str) -> bool:
    """Whether a verb is one of happenings, and a noun names one: work begins, the line it is done on does not."""
    return verb in _HAPPENINGS and (noun in _COURSES or kind(noun) in ("event", "proceeding", "war", "disaster"))


def is_person(noun: str) -> bool:
    """Whether a singular noun names a person by role."""
    return noun in _PERSONS


def is_role(noun: str) -> bool:
    """Whether a singular noun says what somebody is: "widow", "pacifist"."""
    return person_gender(noun) is not None or noun.endswith(("ist", "ian"))


def person_gender(noun: str) -> str | None:
    """ "he", "she" or "person" for a small-letter singular noun that names a person, None for any other."""
    if noun in _MEN or (noun.endswith("man") and noun.removesuffix("man") in _MEN_ENDINGS):
        return "he"
    if noun in _WOMEN or noun.endswith("woman"):
        return "she"
    named = noun in _PERSONS or noun in ROLES or noun.endswith(_ENDINGS)
    return "person" if named else None


def are_somebody(plural: str) -> bool:
    """Whether a plural noun names people or bodies of people: "soldiers", "countries", "companies"."""
    for ending, singular in (("ies", "y"), ("men", "man"), ("ches", "ch"), ("s", "")):
        if plural.endswith(ending):
            one = plural.removesuffix(ending) + singular
            return person_gender(one) is not None or one in _BODIES or one.endswith(("ist", "ian"))
    return plural in ("people", "police", "authorities", "children")


def is_body(noun: str) -> bool:
    """Whether a singular noun names a body of people, which acts as one."""
    return noun in _BODIES


def is_decisive(verb: str, *, passive: bool) -> bool:
    """Whether a verb is said of one or two kinds alone: what was ratified is a treaty or a law."""
    return len((PATIENTS if passive else ACTORS).get(verb, ())) in (1, 2)
