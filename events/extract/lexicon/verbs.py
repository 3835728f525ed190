"""Verb forms: what a word may be as a verb, and the past tense of one.

Irregular verbs are a table (base, past, participle where it differs); regular ones are known by their endings, and a
list of common bases says which words without an ending, or in -s, may be verbs at all. `stem` gives one key for all
forms of a verb.
"""

from functools import cache

from events.extract.lexicon.words import word_set
from events.patterns import seldom

_IRREGULAR = """
have had/do did done/
arise arose arisen/awake awoke awoken/bear bore borne/beat beat beaten/become became become/begin began begun/
bend bent/bet bet/bid bade bidden/bid bid/bind bound/bite bit bitten/bleed bled/blow blew blown/break broke broken/
breed bred/bring brought/build built/burn burnt/burst burst/buy bought/cast cast/catch caught/choose chose chosen/
cling clung/come came come/cost cost/creep crept/cut cut/deal dealt/dig dug/draw drew drawn/dream dreamt/
drink drank drunk/drive drove driven/eat ate eaten/fall fell fallen/feed fed/feel felt/fight fought/find found/
flee fled/fling flung/fly flew flown/forbid forbade forbidden/forecast forecast/foresee foresaw foreseen/
forget forgot forgotten/forgive forgave forgiven/freeze froze frozen/give gave given/go went gone/grind ground/
get got got/grow grew grown/hang hung/hear heard/hide hid hidden/hit hit/hold held/hurt hurt/keep kept/kneel knelt/
know knew known/lay laid/lead led/lean leant/leap leapt/learn learnt/leave left/lend lent/let let/lie lay lain/
light lit/lose lost/make made/mean meant/meet met/mistake mistook mistaken/overcome overcame overcome/
override overrode overridden/oversee oversaw overseen/overtake overtook overtaken/
overthrow overthrew overthrown/overrun overran overrun/pay paid/put put/quit quit/read read/rebuild rebuilt/
retake retook retaken/rid rid/ride rode ridden/ring rang rung/rise rose risen/run ran run/say said/see saw seen/
seek sought/sell sold/send sent/set set/shake shook shaken/shed shed/shine shone/shoot shot/show showed shown/
shrink shrank shrunk/shut shut/sing sang sung/sink sank sunk/sit sat/sleep slept/slide slid/speak spoke spoken/
speed sped/spend spent/spin spun/split split/spread spread/spring sprang sprung/stand stood/steal stole stolen/
stick stuck/sting stung/strike struck/strive strove striven/swear swore sworn/sweep swept/weep wept/swim swam swum/
swing swung/take took taken/teach taught/tear tore torn/tell told/think thought/throw threw thrown/
thrust thrust/undergo underwent undergone/understand understood/undertake undertook undertaken/
undo undid undone/uphold upheld/upset upset/wake woke woken/wear wore worn/weave wove woven/win won/wind wound/
withdraw withdrew withdrawn/withhold withheld/withstand withstood/write wrote written/rewrite rewrote rewritten/
broadcast broadcast/offset offset/reset reset/outbid outbid/resell resold/repay repaid/mislead misled/
misread misread/misspell misspelt/spell spelt/spoil spoilt/
unwind unwound/overhear overheard/slay slew slain/smite smote smitten/
sow sowed sown/sew sewed sewn/mow mowed mown/strew strewed strewn/swell swelled swollen/tread trod trodden/
foretell foretold/dwell dwelt/forgo forwent forgone/redo redid redone/shear sheared shorn/outgrow outgrew outgrown/
bestride bestrode bestridden/beset beset/behold beheld/befall befell befallen/partake partook partaken/
redraw redrew redrawn/remake remade/resend resent/rerun reran/undercut undercut/retell retold/rethink rethought/
regrow regrew regrown/overspend overspent/overfly overflew overflown/unmake unmade/refreeze refroze refrozen/
restrike restruck/recast recast/refight refought
"""

_BASES = """
abandon abolish abuse accelerate accept accompany account accuse achieve acknowledge acquire acquit act adapt
add address adjourn admit adopt advance advise advocate affect agree aid aim airlift allege allocate allow alter
amass ambush amend amount analyse announce annex answer appeal appear apply appoint approach approve argue arm
arrange arrest arrive ask assassinate assault assemble assert assess assign assist assume assure attach attack
attain attempt attend attract auction authorize authorise avoid await award back ban bankrupt banish bar base
batter battle begin believe belong besiege betray bid blame blast block blockade board bomb bombard boost border
borrow boycott brand breach brief broker bury call calculate campaign cancel capture care carry cause cease celebrate
chair challenge change charge charter chase check circulate cite claim clash classify clean clear climb close coin
collaborate collapse collect collide colonize colonise combat combine command commemorate commence comment
commission commit compare compensate compete complain complete comply compose comprise concede conceive
concentrate concern conclude condemn conduct confess confine confirm confiscate conflict confront congratulate
connect conquer consider consist consolidate constitute construct consult contact contain contend contest
continue contract contribute control convene convert convey convict convince cooperate coordinate cope cover
crack crash create criticise criticize cross crown crush culminate cure curb cut damage dance dare date debate
debut decide declare decline decrease dedicate defeat defect defend defer define defy delay deliver demand
demolish demonstrate denounce deny depart depend deploy depose deport derail descend describe desert deserve
design designate destroy detain detect determine detonate devastate develop devote die differ diminish direct
disagree disappear disappoint disband disclose discontinue discover discuss dismantle dismiss disperse displace
display dispute disqualify disrupt dissolve distribute divert divide divorce dock document dominate donate
double draft drain drift drop drown earn ease echo edge edit educate elaborate elect elevate eliminate emanate
embark embrace emerge emigrate emphasise emphasize employ enable enact encounter encourage end endorse endure
enforce engage enhance enjoy enlist ensure enter entertain equip erase erect erode erupt escalate escape escort
establish estimate evacuate evade evaluate evict evolve exceed exchange exclude excommunicate execute exercise
exhaust exhibit exile exist expand expect expel experience expire explain explode exploit explore export expose
express extend extinguish extradite face facilitate fail faint fall favor favour fear feature fetch file fill
finalise finalize finance fine finish fire fix flag flank flee flood flow focus follow force form formalise
formulate found free fuel fulfil fulfill function fund gain gather gear generate govern grab graduate grant greet
ground guarantee guard guide halt hand handle happen harm head heal help highlight hijack hike hint hire hope
host house identify ignite ignore illustrate imagine impeach implement imply import impose imprison improve
inaugurate include increase incorporate indicate indict induce infect infiltrate inflict influence inform
inherit initiate injure inquire insist inspect inspire install instruct insure integrate intend intensify
intercept interest interrupt intervene interview introduce invade invent invest investigate invite involve
isolate issue jail join judge jump justify kick kidnap kill kiss knock label lack land last launch lecture leak
legalise legalize lessen level liberate license lift limit link liquidate list listen live loan lobby locate
lock log look loot lower maintain manage mandate manufacture march mark marry massacre match mature measure
mediate meet melt mention merge migrate mine mobilise mobilize modernise modify monitor motivate mount mourn
move multiply murder mutiny name narrow nationalise nationalize near need negotiate neutralise nominate note
notice notify nullify number obey object oblige observe obtain occupy occur offer officiate omit open operate
oppose order ordain organise organize originate oust outlaw outline outnumber overturn overhaul owe own pack
paint park participate pass patrol pause peak perform perish permit persecute persist persuade phase photograph
pick pilot place plan plant play plead pledge plot plunder plunge point poison poll populate pose position
possess post postpone pour praise predict prefer premiere prepare prescribe present preserve press pressure
presume prevail prevent proceed process proclaim produce progress prohibit project prolong promise promote
prompt propel propose prorogue prosecute protect protest prove provide provoke publicise publish pull pump
punish purchase purge pursue push qualify quarantine question question race raid rain raise rally range rank
ransack rate ratify reach react realise realize reaffirm rebel rebuff rebuke recall recapture receive recognise
recognize recommend reconcile reconsider reconstruct record recover recruit redeem redesign reduce re-elect
reelect refer refine reflect reform refuse regain regard register regret regulate rehearse reign reinforce
reinstate reiterate reject relate relaunch release relieve relinquish relocate rely remain remark remember
remind remove rename render renew renounce renovate rent reopen reorganise repair repatriate repeal repeat
replace reply report represent repress request require rescind rescue research resemble reserve reshuffle reside
resign resist resolve resort respond rest restart restore restrict restructure result resume retain retaliate
retire retreat retrieve return reunify reunite reveal reverse review revise revive revoke revolt reward rock
roll rotate rout rule rush sabotage sack sail salvage sanction save scale scan scatter schedule score scrap
scratch screen scrub seal search secede secure seize select sentence separate serve settle shape share shell
shelter shift ship shock shop shout sign signal simplify slam slash slay slip slow smuggle snow soar solve sound
spark specialise specify spill sponsor spot spur stage stalk stall start starve state station stay stem step
stimulate stop storm strand strengthen stress stretch strip structure struggle study subdue submit subpoena
succeed suffer suggest sue suit summon supervise supply support suppose suppress surge surpass surrender
surround survey survive suspect suspend sustain swap switch sympathise tackle talk tap target tax team televise
tempt tend terminate test testify thank threaten tie tighten topple torture total touch tour tow trace track
trade trail train transfer transform translate transmit transport trap travel treat trend trigger triple trouble
tour try tumble turn uncover undermine unearth undock unify unite unleash unveil update upgrade urge
use usher usurp vacate vaccinate value vandalise vanish vary venture veto view violate visit voice volunteer
vote vow voyage wage wait walk wander want warn warrant wash waste watch weaken weigh welcome whip widen wield
wipe wish withdraw witness work worry worsen wound wreck yield dock exit orbit spacewalk lock-down crowdfund livestream
unfold redirect reschedule outsource downgrade upgrade blacklist whitelist deepen shorten loosen broaden lengthen
harden soften sharpen brighten darken flatten fasten moisten ripen redden sweeten absorb adjust administer christen
compel compile conceal consecrate depict deteriorate devise dispatch engulf enrol enroll exhume hamper harass
interrogate mistreat offend quash quell raze recede refit refurbish remodel resettle rob sever shatter shelve stun
stiffen thicken subsidise subsidize unload unseat uproot vie wane
cool steer weld soak rinse cater hover lubricate insulate ventilate irrigate fertilise smear sprinkle squeeze suck
swallow tremble wither crumble dazzle devour dissect dwarf emit fade forge fray gnaw graze haul hurl irritate linger
mend mimic mingle mock obscure outlive outrun pave pierce ponder prune recite recycle refill refuel rehouse repel
replenish resurface retrace revere roam scorch scour sculpt shred sift soothe startle stockpile strangle submerge sway
swell taunt thaw thrive toss trample trespass trim unlock unpack unravel unwrap wade waive weep wrestle wrap
accommodate accrue accumulate acquaint activate adorn affirm afflict aggravate alienate align alleviate amalgamate
animate anticipate apologise apprehend ascend ascertain aspire assimilate astonish attest augment authenticate avenge
avert baffle behave belittle bequeath bestow bewilder bleach bolster bulldoze burgle calibrate captivate carve censure
cherish circumvent civilise cleanse coax coerce coexist cohabit collate commend complicate condone confer confide
congregate conjure connote conspire constrain contaminate contemplate contradict convulse corrode crave cremate
cultivate curate curtail customise deactivate debunk deceive decipher decorate deduce deduct deem deface deflate
deflect deform defraud defuse degrade delete delude demean demote denote deplete deplore deprive deregister derive
desegregate despise destabilise deter detest devalue deviate diagnose dictate differentiate dilute dine disapprove
disarm discard discern discourage discredit discriminate disembark dishearten disinfect dislodge dismount disobey
dispel dispense displease dispose disprove disregard dissent dissipate dissuade distil distinguish distort distract
distress disturb diverge divulge downplay dredge drench economise eject elapse elicit elope elude emancipate embarrass
embed embezzle embroider empower emulate enclose encompass encroach endanger endow energise enlarge enlighten enrage
enrich enslave ensue entail entangle enthrone entice entitle entrust enumerate epitomise equate eradicate evaporate
exacerbate exaggerate exasperate excavate excel exclaim exempt exert exonerate expedite expropriate fabricate falter
fascinate feign ferment fidget fizzle flatter flaunt flourish fluctuate forsake frighten fumble furnish germinate
giggle glorify gravitate grieve grumble handcuff hasten heed hibernate hinder hoard humiliate hurry hurtle idolise
illuminate immigrate immobilise impair impede impersonate implicate incapacitate incarcerate incite incur indulge
infer inflate inhabit inhibit innovate inscribe insinuate intercede interfere interject interpret intersect intertwine
intimidate intoxicate inundate invalidate invert invigorate invoke jeopardise kindle languish launder legislate liaise
lighten liken litigate manipulate mechanise meddle meditate memorise misbehave miscalculate mishandle misinterpret
misjudge mislay misplace misquote misspend misunderstand molest monopolise muffle mumble mutate mutter narrate
navigate necessitate nurture obstruct oppress orchestrate outdo outgrow outlast outpace outperform outrank outsell
outstrip outvote outweigh outwit overestimate overflow overheat overlook overpower overreact overshadow overstate
overwhelm overwork overwrite paraphrase patronise peddle penetrate perceive perforate permeate perpetrate perpetuate
perplex persevere pertain plummet pollute postulate pounce preach precede precipitate preclude preoccupy presuppose
pretend procrastinate procure prod proliferate promulgate pronounce propagate prophesy prosper protrude radiate ravage
reactivate readjust readmit reappear reappoint rearm rearrange reassemble reassert reassess reassign reassure rebrand
recapitulate reciprocate reclaim recline recoil recollect recommence reconquer reconvene recuperate recur redeploy
redevelop rediscover redistribute redraft refinance refloat reforest reformulate refrain refute regenerate regress
regroup reheat reimburse reimpose reinterpret reintroduce reinvent reinvest rejoice rejoin rekindle relearn relegate
relent relive remarry remedy reminisce remit remunerate renege renominate reoccupy reoffend repave repent rephrase
replicate repossess reproduce reshape resonate restock restrain resurrect resuscitate retort retrain revalue revamp
reverberate revert revolve rummage saturate savour scavenge seduce seep segregate sequester situate slacken snatch
solicit speculate squander squirm stabilise stagnate standardise stifle stipulate stoke straighten streamline strew
stutter subcontract subdivide subjugate subscribe subside substantiate substitute subtract subvert succumb suffocate
superimpose supersede supplant surmise surmount swerve symbolise synchronise synthesise taint tamper tarnish terrorise
thrash thwart tolerate toughen transact transcend transcribe transgress transpire traverse trudge underestimate
underlie underline underpin understate underwrite unfurl unmask unsettle upend uplift utilise utter validate vanquish
veer vend vindicate waken wallow wean whitewash wilt wreak yearn
"""

NEVER_NOUNS = word_set(
    """
    stiffen thicken deepen shorten harden soften sharpen
    become agree accuse include announce arrest arrive ask decide declare destroy elect establish expect explain
    follow begin give go have identify keep know learn lose make prevent provide publish pursue receive remain
    say see seem seek send serve sell share speak succeed suffer suggest take tell think threaten understand
    unveil write believe continue consider allow require describe confirm deny develop happen improve introduce
    invade involve join maintain need occur contain depend compete form govern abolish achieve acquire adopt appoint
    approve attend avoid belong bring build carry catch come commit consist create defend deliver depart discover
    dissolve earn emerge employ enter evacuate exceed exist expand expel fulfil hear inherit install invest kill marry
    nominate obtain occupy oppose organise participate persuade prepare propose protect prove reach reject remove reopen
    replace resign retain retire reveal seize select settle spend submit suppress survive undergo unite urge warn
    withdraw appear argue insist
    expire apply comply perish resemble differ derive dwell enjoy enable ensure encourage envisage evolve
    exclude
    flee forbid forget ignore impose imply inform insist intend obey omit own perform possess prevail promote qualify
    recognise recommend recover refuse regain rely resolve restore satisfy suspend vanish weigh
    accelerate accommodate affect anticipate calculate celebrate circulate collaborate commemorate compensate comprise
    coordinate demonstrate deteriorate dissipate dominate eliminate entail evaporate examine generate hesitate
    illustrate indicate integrate investigate lighten loosen lessen migrate negotiate operate penetrate relocate
    renovate speculate strengthen terminate tighten tolerate vacate violate weaken widen worsen
    """
)
"""Bases that are verbs wherever they stand, for plural subjects in the present tense."""

NOUNS_ALL_THE_SAME = word_set("arrests makes needs remains shares")
"""Forms in -s of such bases that are nouns."""

DYING = word_set("die drown perish")
"""After which nobody does anything: "Three workers died. They ..." are others."""

WITH_PREPOSITION = word_set(
    "account consist depend belong rely refer differ derive originate stem live reside compete participate"
)
"""Verbs whose present is followed by a preposition."""

OBJECT_IN_PASSIVE = word_set(
    """
    give award grant offer hand pay deny refuse send show teach tell ask promise guarantee assign allocate name elect
    appoint call make declare crown rename christen baptise
    dub nickname fine spare allow leave find consider deem lend owe charge
    """
)
"""Verbs whose passive may be followed by a noun phrase: "was given a car", "was named its head"."""

WITH_OBJECT = word_set(
    """
    nationalise nationalize build buy found seize design establish construct acquire erect create make treat paint
    commission demolish destroy damage accuse arrest jail imprison convict deport expel appoint elect kidnap abduct
    publish produce manufacture discover invent detain suspect rescue abandon occupy annex ban abolish privatise name
    assassinate use offer advertise hang bury dump hide kill murder execute steal loot forge unearth excavate enact
    detect force displace hire recruit
    """
)
"""Verbs that are passive where no object follows: "a hospital nationalised after the war burned down"."""

_VERBAL_ENDINGS = ("ize", "ify", "yse", "alise", "arise", "erise", "imise", "tise")

TAKES_INFINITIVE = word_set(
    """
    fail decide agree refuse attempt try want hope continue promise vow pledge offer decline manage start move
    intend vote begin seek threaten plan come go prepare aim choose help learn struggle rush return need
    hesitate volunteer happen appear seem tend cease
    """
)
"""Verbs whose past takes "to" and an infinitive, so that they are no reduced relatives there."""


@cache
def _tables() -> tuple[dict[str, str], dict[str, str], dict[str, str], frozenset[str]]:
    """(past form -> base, participle -> base, base -> past, bases)."""
    past: dict[str, str] = {}
    participle: dict[str, str] = {}
    tense: dict[str, str] = {}
    for entry in _IRREGULAR.replace("\n", "").split("/"):
        base, simple, *rest = entry.split()
        past[simple] = base
        participle[rest[0] if rest else simple] = base
        tense[base] = simple
    bases = frozenset(_BASES.split()) | frozenset(tense)
    return past, participle, tense, bases


def past_base(word: str) -> str:
    """The irregular base whose simple past is `word`, else ""."""
    return _tables()[0].get(word, "")


def participle_base(word: str) -> str:
    """The irregular base whose past participle is `word`, else ""."""
    return _tables()[1].get(word, "")


def is_base(word: str) -> bool:
    """Whether `word` is a verb's base form."""
    return word in _tables()[3] or word.endswith(_VERBAL_ENDINGS)


@cache
def third_person_base(word: str) -> str:
    """The base of a present form in -s ("carries" -> "carry"), else ""."""
    if not word.endswith("s") or word.endswith("ss"):
        return ""
    for candidate in (
        word[:-1],
        word[:-2] if word.endswith("es") else "",
        word[:-3] + "y" if word.endswith("ies") else "",
    ):
        if candidate and is_base(candidate):
            return candidate
    return ""


@cache
def base(word: str) -> str:
    """The base of any verb form, as far as it is known; else the form without its ending.

    >>> [base(word) for word in ("invaded", "split", "dying", "planned", "carries", "became", "storing", "gliding")]
    ['invade', 'split', 'die', 'plan', 'carry', 'become', 'store', 'glide']
    """
    found = past_base(word) or participle_base(word)
    if found or is_base(word):
        return found or word
    if word.endswith("s"):
        return third_person_base(word) or word
    for ending in ("ied", "ying", "ed", "ing"):
        if word.endswith(ending):
            return _restored(word[: -len(ending)], ending)
    return word


def is_any(form: str, listed: frozenset[str]) -> bool:
    """Whether a verb form is one of some verbs, which may have an "e" that `base` does not know ("examined").

    >>> is_any("examined", frozenset({"examine"})), is_any("reads", frozenset({"examine"}))
    (True, False)
    """
    found = base(form)
    return not listed.isdisjoint((found, f"{found}e"))


def _restored(root: str, ending: str) -> str:
    """The base that `root` was cut from: a list of spellings, the known ones first."""
    if ending == "ied":
        return root + "ie" if is_base(root + "ie") else root + "y"
    if ending == "ying":
        return root + "ie" if is_base(root + "ie") else root + "y"
    undoubled = root[:-1] if len(root) > 3 and root[-1] == root[-2] else ""
    for candidate in (root, root + "e", undoubled):
        if candidate and is_base(candidate):
            return candidate
    if undoubled and root[-1] not in "lsz":
        return undoubled
    if _UNDOUBLED.fullmatch(root) or _WITH_SYLLABLE.search(root):
        return root + "e"
    return (
        root + "e"
        if not root.endswith("ss") and root.endswith(("at", "iz", "is", "v", "c", "uc", "ur", "dg", "s", "u"))
        else root
    )


_UNDOUBLED = seldom(r"[^aeiou]+[aeiou][^aeiouwxy]")
"""What would double its last letter if the base had no "e": "stor(ing)", "glid(ed)"."""
_WITH_SYLLABLE = seldom(r"[bdfgkptz]l$|eez$")
"""What could not be said without the "e": "scuttl(ed)", "sneez(ed)"."""

_DOUBLING = seldom(
    r"[^aeiou]*[aeiou][bdgklmnprt]|(?:[a-z]+mit|(?:re|pre|de|con|trans|in)fer|(?:oc|re|in)cur|(?:com|ex|pro|re|dis)pel"
    r"|equip|control|patrol|regret)"
)
"""Verbs that double their last letter: "admitted", "banned"."""


def past_tense(form: str) -> str:
    """The simple past of the verb that `form` is a form of ("becoming" -> "became"), "" for an unknown verb."""
    verb = base(form)
    irregular = _tables()[2].get(verb)
    if irregular:
        return irregular
    if form.endswith("ing") and not is_base(verb):
        return form[:-4] + "ied" if form.endswith("ying") and form[-5] not in "aeou" else form[:-3] + "ed"
    if not is_base(verb):
        return ""
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2:-1] not in "aeou":
        return verb[:-1] + "ied"
    doubled = verb + verb[-1]
    return doubled + "ed" if form.startswith(doubled) or _DOUBLING.fullmatch(verb) else verb + "ed"


def past_of_base(verb: str) -> str:
    """The simple past of a base form, which may look like another verb's past ("found" -> "founded"), "" for an
    unknown verb."""
    irregular = _tables()[2].get(verb)
    return irregular or (f"{verb}ed" if is_base(verb) and base(verb) != verb else past_tense(verb))
