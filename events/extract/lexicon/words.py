"""The closed word classes of English: the words that hold a sentence together.

One letter stands for a class, so that a sentence's classes are a string and phrases are regular expressions over it:

    D determiner      S possessive pronoun   G genitive 's       J adjective      N common noun     P proper name
    Q number          X personal pronoun     E there (is)        R adverb         ! negation        r particle
    I preposition     T to                   C coordinator       U subordinator   W relative word   H that (clause)
    M modal           A have                 B be                O do             V past verb       Z present verb
    L past participle F base form            g -ing form         K calendar date  Y date before a noun
    q duration        k other time word      , ; - ( ) " . punctuation (";" stands for the colon too)

Open classes are in `verbs` and `nouns`; how an ambiguous word is decided in `tagging`.
"""


def word_set(text: str) -> frozenset[str]:
    """The words of a text, as a set: how every list of words is written here."""
    return frozenset(text.split())


DETERMINERS = word_set("a an the this these those some any every each another all both no either neither such half")
POSSESSIVES = word_set("my your his its our their")
PRONOUNS = word_set(
    """
    i you he she it we they me him us them himself herself itself themselves ourselves myself someone anyone everyone
    somebody anybody everybody nobody something anything everything nothing none others mine yours ours theirs hers
    """
)
NOMINATIVES = word_set("he she they we i")
"""Pronouns that nothing is done to."""

INDEFINITE = word_set("everyone anyone someone those all nothing something anything everything nobody everybody others")
"""Pronouns that a participle may follow: "everyone involved"."""

TIMES = word_set("day days week month year night moment time hours minutes weeks months years")
"""Nouns after which a clause may tell when: "the day it opened"."""

MODALS = word_set("will would can could shall should may might must 'll 'd cannot ought")
HAVE = word_set("have has had having 've")
BE = word_set("be is are was were been being am 're 'm get gets got gotten getting")
DO = word_set("do does did")
FIRMS = word_set(
    """
    company firm group carrier airline manufacturer maker retailer lender startup start-up conglomerate automaker bank
    carmaker brewer utility supplier developer chain operator giant
    """
)
"""What firms are called before or beside their names."""

COORDINATORS = word_set("and or but nor &")
PREPOSITIONS = word_set(
    """
    of in on at by for from with without within into onto upon over under between among amongst across through
    throughout during against toward towards about around behind beyond beside besides near per via despite amid
    amidst alongside aboard above below beneath inside outside off past like unlike than except including
    regarding concerning following involving versus ahead pending according because-of up-to opposite plus minus as
    until till since after before along atop notwithstanding
    """
)
JUDGING_SO = word_set("call consider deem declare judge label pronounce find rule")
"""Verbs that say of their object what it is: "found him guilty", "declared the law void"."""

CLAUSE_OPENERS = word_set("since after before until till as")
"""Words that are prepositions before a noun phrase and subordinators before a clause."""

SUBORDINATORS = word_set(
    "although though because while when whenever if unless whether whereas where once lest why how whereby what"
)
HYPOTHETICAL = word_set("if unless whether lest")
RELATIVES = word_set("who whom which that whose where")
PARTICLES = word_set("up down out off away back forward apart aside over on through together in")
NEGATIONS = word_set("not n't never neither nor hardly")
ADVERBS = word_set(
    """
    also then there here however meanwhile instead thus therefore moreover furthermore nevertheless nonetheless
    otherwise still just only even ever very too so again soon later earlier already almost nearly about more
    most less least often always sometimes perhaps maybe once twice yet now today ago away back further
    elsewhere abroad overseas together alone rather quite indeed afterwards afterward beforehand thereafter
    overnight far well fast long hard late early ahead aboard outright first else online offline anymore
    altogether forever halfway hitherto midway onward onwards downtown uphill upstairs nowhere somewhere anyway
    seldom much little nearby worldwide nationwide upstream downstream inland offshore onshore underground underwater
    ashore overhead indoors outdoors downstairs northward northwards southward southwards eastward eastwards westward
    westwards overboard backstage second-hand
    """
)
DROPPED_ADVERBS = word_set(
    """
    also then however meanwhile thus therefore moreover furthermore nevertheless nonetheless subsequently
    consequently afterwards afterward thereafter later earlier previously recently eventually finally initially
    soon already still instead now currently ultimately additionally accordingly once just even
    originally formerly briefly indeed namely
    """
)
"""Adverbs that tie a sentence to its neighbours, or only repeat what the date says: no headline keeps them."""

NUMBER_WORDS = word_set(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
    trillion dozen hundreds thousands millions billions dozens
    """
)
ORDINALS = word_set("second third fourth fifth sixth seventh eighth ninth tenth")
IN_ORDER = ORDINALS | {"first", "last"}
"""What tells one of a row: "the first", "the sixth", "the last"."""

ADJECTIVES = word_set(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth last next new old young big small large
    great high low long short early late own other same different major minor main chief former current previous
    recent latest earlier later local national international federal military civil public private free full
    empty open dead extinct guilty ready able unable likely unlikely due many several few more most less fewer much
    cool mild warm calm humid damp
    enough top senior junior black white red green blue good bad best worst better strong weak rich poor hot
    cold dry wet hard soft safe dangerous clear key only annual final initial joint second-largest largest
    biggest smallest highest lowest oldest youngest longest shortest greatest ethnic deadly nuclear foreign
    compulsory mandatory obligatory
    common rare sole prime royal human medical legal illegal official unofficial alive ill aware afraid alight ablaze
    outstanding eligible present absent independent violent silent urgent permanent significant
    important dominant relevant constant instant distant excellent efficient sufficient prominent frequent
    subsequent consistent apparent transparent exact armed unarmed pregnant innocent separate certain various
    entire whole half double single northern southern eastern western central upper lower inner outer rural
    urban modern ancient interim second-hand
    acute adequate ample angry arid asleep awkward bald bitter bizarre bleak bold brave brilliant brisk broad busy
    cheap clever cloudy coarse costly crazy crude cruel deaf decent dense desperate dirty dizzy dumb eager easy evident
    extreme familiar fierce fluent fond fragile frail friendly funny gentle genuine glad handsome handy happy harsh
    hasty healthy heavy honest hostile huge humble hungry icy immense imminent impatient intense lazy lengthy lucky
    modest moist muddy nasty nice noisy numb pleasant polite popular precise profound proud purple rapid remote rigid
    ripe robust rude rusty sad salty scarce severe shallow shiny sick simple slender slippery snowy solemn sparse
    speedy splendid sticky stormy strange strict stubborn sturdy subtle sudden sunny superb swift tall terrible thick
    thin thirsty thorough timid tiny tough true unique vague vain valid vast vivid vulgar wealthy weird wild wooden
    worthy wrong yellow nearby upstream downstream inland offshore onshore underground underwater overseas overhead
    """
)
ADJECTIVES_OR_VERBS = word_set(
    "open own present empty free clear dry slow lower secure separate level double exempt complete"
)
"""Adjectives that are verbs after "to", a modal, "who" or "which", and plural subjects."""

AMOUNTS = word_set(
    """
    dollars euros pounds yen crowns kronor kroner marks francs rupees rubles roubles pesos yuan lira shekels rand
    tonnes tons kilometres kilometers miles metres meters feet acres hectares litres liters barrels percent points
    seats votes goals degrees
    """
)
"""Units in which things are counted: whatever "they" does, it does not stand for these."""

UNCOUNTED = AMOUNTS | IN_ORDER | TIMES | word_set("times decade century hour minute")
"""Nouns that no "second" or "one" stands for."""

PLURALS = word_set("people police men women children aircraft fish sheep cattle personnel staff clergy spacecraft")
"""Plurals without an -s."""

BREAKS = word_set("break holiday holidays recess vacation vacations")
"""What comes with a season: "until the winter break"."""

NOUNS_IN_ED = word_set(
    """
    bed need speed seed feed weed deed breed creed sled shed fed riverbed seabed lakebed streambed creekbed roadbed
    flowerbed seedbed deathbed sickbed hotbed flatbed airbed sunbed watershed bloodshed cowshed woodshed bobsled
    dogsled seaweed linseed rapeseed oilseed newsfeed thoroughbred purebred moped
    """
)
"""Words in -ed that are nouns, or verbs' bases."""

NOT_VERBS = NOUNS_IN_ED | word_set(
    """
    ground hundred red indeed united greed bleed embed ted
    fred ned med biped so-called kindred sacred naked wicked rugged crooked beloved aged infrared
    limited unlimited advanced unprecedented self-ruled experienced
    """
)
"""Words in -ed that are no past forms (or are adjectives before a noun wherever a newspaper uses them)."""

NOT_GERUNDS = word_set(
    """
    king ring thing something anything everything nothing string spring wing sing bring ceiling morning evening
    during sibling sterling viking beijing nanjing peking ping-pong boxing starling duckling darling wellbeing
    offspring outstanding ongoing upcoming forthcoming neighbouring neighboring leading remaining emerging
    long-standing longstanding incoming outgoing surrounding existing willing exciting interesting pudding
    underlying overwhelming missing
    """
)
ING_ADJECTIVES = word_set(
    """
    acting outstanding ongoing upcoming forthcoming neighbouring neighboring leading remaining emerging long-standing
    longstanding incoming outgoing surrounding existing willing exciting interesting underlying overwhelming
    missing defending reigning
    """
)
INTRANSITIVES = word_set(
    """
    rising falling declining dwindling soaring plunging plummeting slumping mounting worsening deepening ageing aging
    dying ailing starving protesting rioting demonstrating marching retreating competing rebelling mutinying warring
    feuding collapsing crumbling decaying rotting drifting lingering looming flagging faltering struggling receding
    ensuing waning ebbing
    """
)
"""-ing forms of what has no object, so that the noun after one is what does it: "amid falling prices"."""

GERUND_NOUNS = word_set(
    """
    banking housing mining shipping advertising broadcasting engineering manufacturing marketing publishing farming
    funding lighting parking lending spending catering accounting coaching policing nursing racing swimming skiing
    cycling gambling trading wedding bowling dwelling financing understanding mourning
    """
)
"""Words in -ing that are nouns wherever they stand."""

WORKS = word_set(
    "exhibition film novel book album song play series painting opera show musical poem documentary memoir"
)
"""Nouns before the title of a work."""

MANNERS = word_set(
    "decree law force hand phone telephone letter email post boat ship sea air rail road train car bus plane helicopter"
    " foot proxy acclamation mistake default"
)
"""What stands after "by" and acts on nothing: "ruled by decree"."""

SCHEDULED = word_set("planned scheduled expected due slated set")
"""What is said of what is to come."""

BEGINNING = word_set("beginning starting commencing")
"""What may lead to the date from which something is so: "starting Monday"."""

LASTING_FROM = word_set("beginning starting ending opening closing finishing")
"""What a time does after its noun: "a week of mourning beginning on Friday"."""

COMPOUNDING = word_set(
    "operating training landing testing voting driving fishing trading working building flying meeting living parking"
)
"""Words in -ing that open a compound noun: "operating system", "training camp"."""

ADJECTIVE_ENDINGS = tuple(word_set("ous ful less able ible ical ional ish ive ic al ary ese ian"))
NOUN_ENDINGS = tuple(word_set("tion sion ment ness ity ism ship ance ence ist hood dom age logy cy ure er or"))
"""Endings tried before those of adjectives: "capital" and "arrival" are in `nouns`."""

NOUNS_LIKE_ADJECTIVES = word_set(
    """
    capital hospital trial arrival festival rival terminal official referendum journal tribunal proposal
    approval withdrawal removal burial funeral appeal goal deal metal signal canal animal coal meal seal
    material potential refusal renewal survival individual professional intellectual criminal general admiral
    cardinal senator music public traffic republic critic topic logic clinic mechanic panic epidemic pandemic
    fabric politic ethnic olympic academic plastic politician musician physician technician civilian guardian
    historian librarian custodian veteran native executive initiative representative detective motive
    alternative perspective archive objective incentive drive five olive narrative captive relative collective
    table cable vegetable library salary military secretary territory anniversary boundary diary january
    february commissary missionary revolutionary contemporary monastery laundry dictionary summary primary
    seminary judiciary auxiliary fish dish wish finish parish polish rubbish variable vehicle bible crucible
    ensemble trouble cubicle article particle chronicle principle
    """
)

SAYING = word_set(
    """
    say tell add note state explain comment remark write report claim allege argue believe think suggest insist
    stress recall announce warn confirm deny declare admit acknowledge reveal predict estimate testify reply
    indicate show find hope expect disclose concede maintain assert verify
    """
)
"""Verbs after which a clause may follow without "that"."""

DECIDING = word_set("rule decide determine")
"""Verbs that may come after what was decided: "The game is off, the league ruled"."""

COMMON = word_set(
    """
    police people state government army president minister prime chief work school city water country power
    company group party rebel troop crowd fire plane ship train car bus boat rocket island war church court man
    woman child team club union bank council navy jury staff museum ferry film cable
    slavery oil traffic revenue health food sugar data labour labor telemetry wildfire electricity milk coal tobacco
    opium software music television crime rain wheat timber cargo fuel gas petrol aid cash debt drought famine plague
    cholera malaria smallpox piracy corruption
    """
)
"""Frequent nouns without a noun's ending, and what goes without an article, for the first word of a sentence: nobody's
name."""

CONTENT_NOUNS = word_set(
    """
    claim claims fact news evidence sign signs signal signals indication indications hint hints hope hopes report
    reports belief statement warning announcement fear fears idea suggestion allegation allegations agreement pledge
    promise assurance understanding rumour rumours rumors conclusion ruling decision doubt possibility concern concerns
    view condition ground grounds proviso accusation accusations complaint complaints warnings suspicion suspicions
    speculation revelation revelations proof
    """
)
"""Nouns after which "that" opens what they say."""

TELLING = word_set("tell inform assure warn remind convince persuade notify show teach promise advise")
"""Verbs whose object is told what "that" opens."""

NEVER_REDUCED = word_set(
    """
    said added claimed argued insisted explained commented replied agreed happened occurred died arrived emerged
    lasted mutinied existed remained appeared disappeared collapsed erupted resigned retired travelled traveled
    lived belonged consisted resulted failed succeeded escaped crashed vanished departed worked protested voted
    pleaded pled apologised apologized testified emigrated campaigned flourished dwindled faltered retaliated
    quit rebelled defected converged culminated expired looked persisted prevailed proceeded continued flopped
    succumbed confessed relapsed fainted perished floundered thrived soared plummeted absconded complied cooperated
    reappeared relented rioted capsized intervened languished lingered participated prospered reigned resided revolted
    volunteered deteriorated fled abdicated
    """
)
"""Pasts that are no participles of a passive: nothing is "happened"."""

TREATIES = word_set("treaty pact accord agreement convention")
"""What is made on a day and in force long after it."""

OCCASIONS = word_set(
    """
    interview speech statement event address ceremony briefing letter memo article essay broadcast conference report
    paper study survey blog post tweet message note email column documentary
    """
)
"""What somebody says or does something in, on or at: "in a 2005 interview she described ..."."""

SPANS = word_set("season year term session semester")
"""What lasts for a time that a date before it names: "in the 2015 season" says when, as "in 2015" does."""

JOINING = word_set(
    """
    followed joined accompanied preceded helped aided backed supported led driven forced watched hit hurt weighed
    boosted lifted dragged battered pressured spurred angered encouraged inspired prompted impressed buoyed aged armed
    dressed flanked surrounded disappointed weakened exhausted defeated frustrated
    """
)
"""Participles that tell of the whole clause before them, not of its last noun."""

MANY = word_set("many several few most both others some")
"""What may be a subject by itself: "when many died"."""

NOTICING = word_set("notice realise realize discover conclude learn observe decide agree see understand hear")
"""Verbs beside those of saying that "that" may follow."""

RULING = word_set(
    """
    ruled held voted recommended proposed demanded complained pledged vowed threatened determined rule vote recommend
    propose demand complain pledge vow threaten determine ordered requested insisted decreed
    """
)
"""Verbs that "that" may follow across a date: "ruled in May that ..."."""

TRADED = word_set("shares sales profits exports imports stocks bonds")
"""Plurals that follow a firm's name and fall or rise."""

ASKING = word_set(
    "ask announce agree question wonder explain debate discuss decide learn reveal show consider examine investigate"
    " determine doubt study explore test assess research measure understand demonstrate hear tell describe recall"
)
"""Verbs that "whether", "why" and "how" follow."""

GOING = word_set(
    """
    returned moved settled finished turned landed headed sailed switched retreated advanced marched tripped stumbled
    crashed fought trained raced scored waited climbed jumped struggled recovered
    graduated enrolled emigrated resumed reopened surrendered
    """
)
"""Pasts that may be a passive's participle, but seldom are one after a relative clause."""

COLLECTIVE = word_set(
    """
    club team side crew band police government party family staff cabinet council army navy crowd squad duo trio
    """
)
"""Singulars that may have a plural's verb."""

BEFORE_TO = word_set(
    """
    according due linked led subject related thanks prior close next contrary similar up addition relation
    response
    """
)
"""Words before a "to" that is a preposition."""

NAMING = word_set("called named dubbed titled nicknamed entitled codenamed known")
"""Participles that give a name to what stands before them."""

EPITHETS = word_set(
    """
    great elder younger terrible conqueror wise bold bald lame confessor magnificent lionheart fat good pious simple
    short tall cruel just brave stout black red unready impaler navigator strong handsome mad
    """
)
"""What after "the" belongs to a ruler's name: "Cyrus the Younger"."""

COMPOUNDS = {
    "broadcast": word_set("live radio television news"),
    "shot": word_set("rifle pistol gun musket cannon revolver shotgun warning penalty mug moon"),
    "cut": word_set("pay tax rate budget wage price power job spending cost staff aid funding defence benefit"),
    "forecast": word_set("profit weather growth sales earnings budget output price revenue inflation"),
    "set": word_set("film television chess train tea stage movie data"),
    "run": word_set("test repeat trial bank ski practice bombing supply print theatre fun"),
    "split": word_set("share stock party"),
    "wound": word_set("bullet gunshot stab knife head flesh shrapnel war chest neck leg"),
}
"""Pasts that after these nouns are nouns: "a rifle shot in May", "a planned pay cut"."""
