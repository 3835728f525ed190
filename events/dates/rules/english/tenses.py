"""The words by which English verbs tell their tense: a lexicon, no grammar. `normalise.tense` reads clauses with it."""

from events.dates.rules import Verbs

_INTENTS = """
    plan plans intend intends hope hopes aim aims expect expects pledges promises vows want wants seek seeks going
    propose proposes likely need needs threatens agree agrees
"""

_PREDICTING = """
    predict predicts expect expects foresee foresees anticipate anticipates envisage envisages envision envisions
"""

_TIMETABLE = """
    begins starts opens ends expires closes resumes premieres debuts airs kicks faces goes leaves returns arrives
    departs travels meets plays hosts visits reopens continues appears takes convenes holds gathers launches follows
    comes celebrates marks turns retires flies sails enters hears decides performs unveils considers becomes runs lapses
"""
"""What a timetable says in the present tense: "the trial opens on Friday"."""

_TIMETABLE_PLURAL = """
    begin start open end expire close resume face go leave return arrive depart travel meet play host visit reopen
    appear convene gather vote elect choose celebrate come lapse
    fly sail compete debate decide perform land dock
"""

_PREPOSITIONS = """
    of in on at by for with from to as into onto over after before since until till during about against between
    among through under within without near than per despite
"""

_ARRANGED = """
    leaving visiting meeting holding returning arriving travelling traveling heading coming hosting playing opening
    closing starting beginning launching flying going reopening resuming standing running targeting
"""

_PROMISING = """
    promised pledged vowed agreed planned ordered demanded asked urged hoped aimed intended wanted sought undertook
    committed proposed suggested recommended threatened expected summoned instructed required tipped
"""

_INVITING = """
    invited told advised warned called chosen picked selected cleared authorised authorized booked hired allowed
"""
"""What looks ahead in the present perfect alone: "has been chosen to lead it in May", but "was chosen to lead it"."""

_REQUESTING = """
    asking ordering urging requiring inviting instructing directing telling summoning obliging giving advising
"""

_DEFERRING = """
    postponed delayed deferred adjourned extended prolonged rescheduled off back forward suspended remanded moved
    shifted slipped postpone delay defer adjourn extend prolong reschedule suspend move shift hold
"""
_ARRANGING = """
    called booked arranged fixed rescheduled convened reserved announced moved postponed delayed promised pledged
    planned ordered proposed invited summoned adjourned deferred added organised organized listed pencilled penciled
"""

_PAST = """
    was were wasn't weren't had hadn't did didn't has hasn't have haven't been died lied tied owed used arose ate
    awoke became been began begun beat beaten bent bet bit bitten blew blown born bought bound bred broke broken
    brought built burnt came caught chose chosen clung crept cut dealt drank drew drawn driven drove drunk dug
    fallen fed fell felt fled flew flown forbade forgot forgotten fought found froze frozen gave given gone got
    gotten grew grown heard held hid hidden hit hung hurt kept knew laid lain leapt learnt led left lent lit lost
    made meant met mistook overcame overran overthrew overthrown overtook paid put quit ran rang ridden risen rode
    rose said sang sank sat saw seen sent shed shone shook shaken shot shown shrank shut slain slept slid sold
    sought spent split spoke spoken sprang spread stole stolen stood stopped struck stuck sung sunk swam swept swore
    sworn swum swung taken taught threw thrown told took tore torn understood undertook upheld went withdrew
    withdrawn withstood woke won wore worn woven wrote written sown sewn mown strewn swollen trod trodden foretold dwelt
    forgone redone shorn outgrew outgrown
"""
"""Irregular pasts and participles; those of "come", "let" or "read" look too much like the present."""

_DETERMINERS = """
    the a an this that these those its his her their our my your of with no some any all another each every 's
    more further
"""

_BREAKS = """
    and but or that which who whom whose when while after before because as if where although though since so until
    unless whereas once
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


VERBS = Verbs(
    future=_words("will shall won't 'll"),
    intents=_words(_INTENTS),
    predicting=_words(_PREDICTING),
    timetable=_words(_TIMETABLE),
    timetable_plural=_words(_TIMETABLE_PLURAL),
    subjects=_words("he she it they we you i who which that"),
    prepositions=_words(_PREPOSITIONS),
    present_be=_words("is are isn't aren't"),
    arranged=_words(_ARRANGED),
    preparing=_words("preparing gearing readying getting training prepping practicing practising bracing"),
    progressive_ending="ing",
    inquiring=_words(
        "investigating looking probing examining reviewing assessing studying analysing analyzing mourning searching"
        " hunting questioning treating recovering reeling suffering discussing considering"
    ),
    deadline=_words("by before"),
    awaiting=_words("before until once after"),
    onset=frozenset({"as soon as", "as early as", "as late as", "at least", "late on", "early on"}),
    relatives=_words("who which whose whom where"),
    promising=_words(_PROMISING),
    inviting=_words(_INVITING),
    present_perfect=_words("has have"),
    requesting=_words(_REQUESTING),
    deferring=_words(_DEFERRING),
    cancelling=_words("cancelled canceled fell scrapped abandoned shelved scrubbed axed") | {"called off"},
    origin=_words("from"),
    granting=_words("given"),
    then=_words("when"),
    days=_words("day date night week month year"),
    proposals=_words("call calls plan plans proposal proposals motion bid bill case deadline date timetable schedule"),
    expecting=_words("expect prepare brace await"),
    beginning=_words("beginning starting commencing effective"),
    setting=_words("set scheduled"),
    particles=_words("up aside back off apart alight ablaze free"),
    arranging=_words(_ARRANGING),
    term=_words("for"),
    overtaken="had",
    modals=_words("may might could would should can can't couldn't wouldn't must"),
    foretelling=_words("would"),
    perfect=_words("have"),
    outlook=_words(
        "expected tipped scheduled due set planned slated targeted supposed poised projected forecast ready likely"
        " penciled pencilled"
    ),
    awaited=_words("due likely"),
    prepared=_words("ready"),
    announced=_words("to for on in at by"),
    withdrawn=_words("originally initially previously"),
    be=_words("is are was were be been 's 're isn't aren't wasn't weren't remain remains"),
    past=_words(_PAST),
    past_ending="ed",
    unmarked=_words("let read come cast cost set beat burst bid upset"),
    no_pasts=_words("need indeed hundred exceed proceed succeed speed breed bleed greed seed weed unprecedented"),
    adverb_ending="ly",
    links=_words("be been being have has had not also now then still already soon later first again once"),
    determiners=_words(_DETERMINERS),
    ranking=_words("first second third fourth fifth next last only most more less ever long much new old"),
    latest=_words("last"),
    breaks=_words(_BREAKS),
    roles=_words("as"),
    infinitive="to",
    absolute="with",
    surely=_words("will won't shall 'll opens begins starts resumes premieres debuts airs"),
    plural_ending="s",
    onward=_words("until till through to"),
    across="through",
    ending=_words("ended finished closed concluded"),
    lasted=_words("went lasted continued raged dragged burned burnt waited danced celebrated fought partied"),
    stayed=_words("stayed remained lived worked ruled served slept sat led governed reigned"),
    reporting=_words("said says complained"),
    telling_now=_words(
        "says reports writes shows tells claims quotes argues states notes adds suggests confirms reveals finds alleges"
        " recalls insists admits believes thinks knows dates stems remains stands lives lies involves relates refers"
    ),
    barely=_words("only"),
    in_view=frozenset({"ahead of", "preparation for", "preparations for", "anticipation of"}),
    undone=_words("didn't wasn't weren't never") | {"did not", "was not", "were not", "was never", "were never"},
    dying=_words("died"),
    aftermath=_words("follows follow"),
    backward=_words("since"),
    coordinators=_words("and or"),
    sequels=_words("and or but"),
)
