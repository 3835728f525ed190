"""What kind of thing a noun names: a treaty is a deal, a ferry a vessel, a widow a person, a ministry a body.

The kinds are as coarse as the verbs of `selection` need; nouns of more than one sense have their commoner one.
"""

from functools import cache

from events.extract.lexicon import nouns, wordnet
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
    "vessel": """ship ferry boat submarine tanker trawler vessel liner frigate destroyer yacht barge freighter schooner
        tug tugboat steamer hulk cruiser minesweeper icebreaker clipper brig galleon warship catamaran""",
    "craft": """aircraft plane jet helicopter airliner rocket spacecraft probe satellite rover lander orbiter drone
        capsule telescope shuttle booster missile craft airship balloon mission""",
    "vehicle": "train bus car truck lorry tram locomotive coach",
    "structure": """building bridge canal tunnel dam tower road highway railway line airport port harbour harbor stadium
        plant factory mill mine reactor prison hotel gate lock wall monument palace house mosque temple shrine chapel
        castle fort fortress lighthouse pipeline hall dock pier waterway viaduct motorway ruin mast pylon crane turbine
        chimney jetty breakwater fountain cable spire aqueduct citadel colliery quarry smelter""",
    "institution": """museum church school hospital university gallery theatre theater library college cathedral
        monastery observatory laboratory zoo station studio workshop shop store restaurant cinema inn pub clinic
        orphanage farm depot warehouse market abbey convent distillery""",
    "place": """town city village island province region district country territory colony settlement kingdom state
        sultanate emirate khanate principality duchy""",
    "natural": "asteroid comet moon planet star volcano glacier river lake mountain forest species microbe fossil",
    "animal": """animal dog puppy cat kitten horse pony foal mare stallion colt filly mule donkey cow calf bull ox
        bullock heifer sheep ewe lamb goat pig piglet boar sow hen cockerel rooster goose gosling duck duckling swan
        pigeon dove parrot budgerigar cockatoo eagle hawk falcon kestrel buzzard vulture condor owl owlet raven crow
        magpie robin sparrow swallow nightingale stork heron flamingo ibis albatross puffin penguin pelican gull
        ostrich emu peacock pheasant lion lioness tiger tigress leopard jaguar cheetah puma cougar lynx panther wolf
        wolfhound fox coyote jackal hyena bear cub panda elephant mammoth rhinoceros rhino hippopotamus hippo giraffe
        zebra camel llama alpaca deer stag elk moose reindeer antelope gazelle bison buffalo chimpanzee gorilla
        orangutan baboon monkey lemur ape kangaroo koala wallaby wombat platypus rabbit hare squirrel beaver otter
        badger hedgehog rat mouse hamster gerbil weasel stoat ferret mongoose bat whale dolphin porpoise orca walrus
        manatee shark salmon trout sturgeon tuna eel octopus squid jellyfish lobster crab tortoise turtle crocodile
        alligator lizard iguana snake python cobra viper frog toad newt salamander bee wasp hornet ant beetle
        butterfly moth spider scorpion racehorse greyhound terrier spaniel beast mammal reptile bird insect primate
        predator pup hatchling""",
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
        thermostat medicine pill toy furnace""",
    "claim": "claim allegation lawsuit case complaint appeal suit warrant summons injunction",
}

ABSTRACT = word_set("event proceeding deal law text money idea claim offer disaster war")
"""Kinds of what happens, or is said, meant or paid."""

_BODIES = word_set(
    """
    administration agency airline alliance army association authority bank board body broadcaster cabinet carrier
    chain charity church city club coalition college commission committee company conglomerate consortium cooperative
    corporation council country court department developer federation firm force foundation fund giant government group
    hospital institute institution kingdom league lender maker manufacturer military ministry movement museum nation
    navy newspaper operator opposition organisation organization parliament party police producer province publisher
    regime regiment regulator republic retailer school senate service startup state studio supplier team town trust
    union university utility village watchdog municipality brewery bakery start-up band orchestra insurer subsidiary
    tribunal assembly secretariat bureau academy gang syndicate militia brigade panel sultanate emirate khanate
    principality duchy
    """
)
_FEASTS = word_set("anniversary birthday centenary bicentenary centennial jubilee holiday feast festival eve day date")
KIN = word_set(
    """
    wife husband widow widower son daughter brother sister father mother nephew niece uncle aunt cousin grandmother
    grandfather granddaughter grandson half-brother half-sister stepson stepdaughter
    """
)
"""Who is somebody's."""
_GREAT = "great-"
"""What makes a great-grandson of one."""

_PERSONS = KIN | word_set(
    """
    ruler shah khan chieftain bandit pirate prophet martyr claimant colonist hermit archer jailer
    man woman boy girl child person president minister king queen prince princess emperor leader chief head chairman
    chairwoman director manager mayor governor judge lawyer prosecutor officer official soldier teacher doctor nurse
    author writer artist actor actress singer player coach captain driver pilot astronaut spokesman spokeswoman
    spokesperson founder owner suspect victim defendant ombudsman arbitrator
    rival opponent ally partner rebel protester worker member trooper settler migrant refugee resident
    executive adviser analyst scientist researcher professor student patient voter champion teenager kaiser tsar pope
    bishop abbot stepfather stepmother fiance fiancee heir heiress
    spouse boyfriend girlfriend ex-husband ex-wife bride bridegroom lover mistress friend relative
    colleague guest twin orphan baby infant toddler pupil schoolboy schoolgirl apprentice graduate pensioner veteran
    buyer bidder seller collector customer shopper user reader listener viewer spectator onlooker stranger newcomer
    visitor tourist traveller traveler commuter walker hiker rider diver tenant lodger homeowner landowner employer
    employee shareholder creditor donor grower merchant trader grocer jeweller engraver restorer conservator reporter
    expert accountant auditor surveyor investigator inspector coroner magistrate barrister solicitor informant
    accomplice attacker assailant assassin killer murderer kidnapper bomber trafficker poacher intruder fugitive exile
    inmate convict detainee warden ranger constable sergeant lieutenant colonel crewman paramedic lifeguard
    rescuer chef cleaner caretaker labourer laborer servant slave peasant villager islander townsman
    monarch sultan sheikh emir viceroy dictator premier chancellor provost dean rector vicar pilgrim saint
    specialist consultant enthusiast counterpart
    successor predecessor negotiator mediator interpreter delegate supporter campaigner organiser organizer demonstrator
    cellmate roommate teammate classmate schoolmate flatmate shipmate workmate playmate housemate bandmate crewmate
    whistleblower arsonist complainant plaintiff litigant newlywed hitman mugger looter stalker rapist abuser forger
    fraudster swindler conman spy defector deserter conscript squatter occupant passer-by motorcyclist biker jogger
    surfer helmsman boatman oarsman seaman stowaway castaway survivor nominee appointee trainee retiree evacuee
    returnee escapee amputee interviewee contestant medallist medalist debutant batsman linesman trainer barman
    bartender welder machinist technician organist newsreader weatherman statistician psychiatrist therapist
    veterinarian anaesthetist chiropractor healer magician clown acrobat juggler busker beggar pauper vagrant drifter
    nomad herdsman cowboy trailblazer voyager commissioner alderman squire nobleman courtier usurper tyrant despot
    conqueror commodore gunner sniper paratrooper insurgent militant jihadist extremist terrorist hijacker outlaw
    gangster mobster thug hooligan shoplifter pickpocket internee deportee asylum-seeker immigrant emigrant expatriate
    pacifist feminist abolitionist unionist socialist communist fascist anarchist nationalist loyalist royalist
    separatist traitor benefactor philanthropist stockbroker speculator treasurer bursar cashier receptionist typist
    registrar curate clergyman pastor evangelist archbishop parishioner worshipper believer atheist headteacher
    schoolteacher educator instructor undergraduate postgraduate freshman mentor protege disciple follower admirer
    devotee suitor acquaintance bachelor breadwinner caregiver carer babysitter footman cabbie trucker postman milkman
    dustman sleuth bailiff sheriff bouncer doorman usher aviator airman brewer vintner distiller quarryman lumberjack
    woodcutter docker stevedore longshoreman dressmaker cobbler shoemaker goldsmith silversmith glassblower watchmaker
    clockmaker luthier locksmith gunsmith bookbinder typesetter bookseller greengrocer fishmonger ironmonger hawker
    peddler gambler bookmaker drinker smoker addict sufferer mourner pallbearer undertaker gravedigger sexton waitress
    barmaid landlady stepsister seamstress maid governess stewardess housewife
    suffragette ballerina spinster stepbrother foreman
    """
)
_MEN = word_set(
    "man boy king prince emperor father son brother husband uncle nephew widower pope monk priest kaiser tsar actor"
    " stepson boyfriend ex-husband bridegroom schoolboy grandson grandfather stepfather half-brother"
    " stepbrother foreman hitman conman helmsman boatman oarsman seaman batsman"
    " linesman barman weatherman herdsman alderman nobleman clergyman freshman footman postman milkman dustman"
    " doorman airman quarryman longshoreman cowboy bachelor"
)
_WOMEN = word_set(
    "woman girl queen princess mother daughter sister wife aunt niece widow actress nun stepdaughter girlfriend ex-wife"
    " bride mistress schoolgirl heiress granddaughter grandmother stepmother half-sister"
    " waitress barmaid landlady stepsister seamstress maid governess"
    " stewardess housewife suffragette ballerina spinster"
)
_ENDINGS = ("-year-old", "ologist", "ographer", "eteer", "oneer", "owner", "keeper")
_MEN_ENDINGS = word_set("spokes chair business gun fisher congress trawler police fire states")

_KIND = {
    noun: kind for listing in (wordnet.NOUNS, NOUNS) for kind, listed in listing.items() for noun in listed.split()
}


@cache
def kind(noun: str) -> str:
    """The kind that a small-letter singular noun names, "event" for other nouns of happenings, "" for others."""
    if noun in _KIND:
        return _KIND[noun]
    return "body" if noun in _BODIES else ("event" if nouns.is_strong_event(noun) else "")


def is_person(noun: str) -> bool:
    """Whether a singular noun names a person by role."""
    return noun.removeprefix(_GREAT) in _PERSONS


def is_role(noun: str) -> bool:
    """Whether a singular noun says what somebody is: "widow", "pacifist"."""
    return person_gender(noun) is not None or noun.endswith(("ist", "ian"))


@cache
def person_gender(noun: str) -> str | None:
    """ "he", "she" or "person" for a small-letter singular noun that names a person, None for any other."""
    noun = noun.removeprefix(_GREAT)
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


def is_feast(noun: str) -> bool:
    """Whether a singular noun names what falls on a date: "anniversary", "holiday"."""
    return noun in _FEASTS


def can_act(noun: str) -> bool:
    """Whether a noun in either number names people or bodies of people: "widow", "union", "soldiers"."""
    return is_body(noun) or person_gender(noun) is not None or are_somebody(noun)
