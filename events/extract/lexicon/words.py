"""The closed word classes of English: the words that hold a sentence together.

One letter stands for a class, so that a sentence's classes are a string and phrases are regular expressions over it:

    D determiner      S possessive pronoun   G genitive 's       J adjective      N common noun     P proper name
    Q number          X personal pronoun     E there (is)        R adverb         ! negation        r particle
    I preposition     T to                   C coordinator       U subordinator   W relative word   H that (clause)
    M modal           A have                 B be                O do             V past verb       Z present verb
    L past participle F base form            g -ing form         K calendar date  Y date before a noun
    q duration        k other time word      , ; - ( ) " . punctuation (";" stands for the colon too)

Open classes are in `verbs`, `nouns` and `adjectives`; words that are alike in more than their class, in `speech`,
`nounclasses` and `participles`. How an ambiguous word is decided is in `tagging`.
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

MODALS = word_set("will would can could shall should may might must 'll 'd cannot ought")
HAVE = word_set("have has had having 've")
BE = word_set("be is are was were been being am 're 'm get gets got gotten getting")
DO = word_set("do does did")

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

CLAUSE_OPENERS = word_set("since after before until till as")
"""Words that are prepositions before a noun phrase and subordinators before a clause."""

SUBORDINATORS = word_set(
    "although though because while when whenever if unless whether whereas where once lest why how whereby what"
)
HYPOTHETICAL = word_set("if unless whether lest")
OBLIGING = word_set("must should ought shall")
"""Modals of what is to be done."""
RELATIVES = word_set("who whom which that whose where whoever")
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

SCHEDULED = word_set("planned scheduled expected due slated set")
"""What is said of what is to come."""

BEGINNING = word_set("beginning starting commencing")
"""What may lead to the date from which something is so: "starting Monday"."""

LASTING_FROM = word_set("beginning starting ending opening closing finishing")
"""What a time does after its noun: "a week of mourning beginning on Friday"."""

MANY = word_set("many several few most both others some")
"""What may be a subject by itself: "when many died"."""

BEFORE_TO = word_set(
    """
    according due linked led subject related thanks prior close next contrary similar up addition relation
    response
    """
)
"""Words before a "to" that is a preposition."""

BEFORE_SUBJECT = word_set("did was were had has have")
"""Auxiliaries that stand before the subject where what restricts opens a clause: "only in 1972 were women allowed"."""
RESTRICTING = word_set("only not never seldom rarely hardly scarcely nowhere")
"""What at the head of a clause turns its subject and its verb: "only in 1972 did he"."""
