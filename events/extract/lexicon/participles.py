"""Forms in -ed and -ing, and other pasts, that are not what they look like (nouns, adjectives), or are only one of what
they could be: a finite past, a participle of the passive.

What verb a form belongs to is in `verbs`; how a form is read in its sentence, in the syntax's `pasts` and `gerunds`.
"""

from events.extract.lexicon.words import word_set

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
GERUND_NOUNS = word_set(
    """
    banking mining shipping advertising broadcasting engineering manufacturing marketing publishing farming
    funding lighting parking lending spending catering accounting coaching policing nursing racing swimming skiing
    cycling gambling trading wedding bowling dwelling financing understanding mourning lightning
    """
)
"""Words in -ing that are nouns wherever they stand."""
COMPOUNDING = word_set(
    "operating training landing testing voting driving fishing trading working building flying meeting living parking"
)
"""Words in -ing that open a compound noun: "operating system", "training camp"."""
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
INTRANSITIVES = word_set(
    """
    rising falling declining dwindling soaring plunging plummeting slumping mounting worsening deepening ageing aging
    dying ailing starving protesting rioting demonstrating marching retreating competing rebelling mutinying warring
    feuding collapsing crumbling decaying rotting drifting lingering looming flagging faltering struggling receding
    ensuing waning ebbing
    """
)
"""-ing forms of what has no object, so that the noun after one is what does it: "amid falling prices"."""
NEVER_REDUCED = word_set(
    """
    said added claimed argued insisted explained commented replied agreed happened occurred died arrived emerged
    lasted mutinied existed remained appeared disappeared collapsed erupted resigned retired travelled traveled
    lived belonged consisted resulted failed succeeded escaped crashed vanished departed worked protested voted
    pleaded pled apologised apologized testified emigrated campaigned flourished dwindled faltered retaliated
    quit rebelled defected converged culminated expired looked persisted prevailed proceeded continued flopped
    succumbed confessed relapsed fainted perished floundered thrived soared plummeted absconded complied cooperated
    reappeared relented rioted capsized intervened languished lingered participated prospered reigned resided revolted
    volunteered deteriorated fled abdicated stepped slipped skidded stumbled
    """
)
"""Pasts that are no participles of a passive: nothing is "happened"."""
GOING = word_set(
    """
    returned moved settled finished turned landed headed sailed switched retreated advanced marched tripped stumbled
    crashed fought trained raced scored waited climbed jumped struggled recovered
    graduated enrolled emigrated resumed reopened surrendered
    """
)
"""Pasts that may be a passive's participle, but seldom are one after a relative clause."""
JOINING = word_set(
    """
    followed joined accompanied preceded helped aided backed supported led driven forced watched hit hurt weighed
    boosted lifted dragged battered pressured spurred angered encouraged inspired prompted impressed buoyed aged armed
    dressed flanked surrounded disappointed weakened exhausted defeated frustrated
    """
)
"""Participles that tell of the whole clause before them, not of its last noun."""
NAMING = word_set("called named dubbed titled nicknamed entitled codenamed known")
"""Participles that give a name to what stands before them."""
