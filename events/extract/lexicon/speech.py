"""Words of speech and thought: verbs and nouns that a clause follows, and the occasions and texts that something is
said in.
"""

from events.extract.lexicon.words import word_set

SAYING = word_set(
    """
    say tell add note state explain comment remark write report claim allege argue believe think suggest insist
    stress recall announce warn confirm deny declare admit acknowledge reveal predict estimate testify reply
    indicate show find hope expect disclose concede maintain assert verify
    """
)
"""Verbs after which a clause may follow without "that"."""
TELLING = word_set("tell inform assure warn remind convince persuade notify show teach promise advise")
"""Verbs whose object is told what "that" opens."""
ASKING = word_set(
    "ask announce agree question wonder explain debate discuss decide learn reveal show consider examine investigate"
    " determine doubt study explore test assess research measure understand demonstrate hear tell describe recall"
)
"""Verbs that "whether", "why" and "how" follow."""
NOTICING = word_set("notice realise realize discover conclude learn observe decide agree see understand hear")
"""Verbs beside those of saying that "that" may follow."""
RULING = word_set(
    """
    ruled held voted recommended proposed demanded complained pledged vowed threatened determined rule vote recommend
    propose demand complain pledge vow threaten determine ordered requested insisted decreed urged suggested
    """
)
"""Verbs that "that" may follow across a date: "ruled in May that ..."."""
DEMANDING = word_set("order demand require recommend rule insist propose suggest ask request urge decree")
"""Verbs of asking for what "that" opens, in the subjunctive: "ordered that the mill empty its pond"."""
DECIDING = word_set("rule decide determine")
"""Verbs that may come after what was decided: "The game is off, the league ruled"."""
JUDGING_SO = word_set("call consider deem declare judge label pronounce find rule")
"""Verbs that say of their object what it is: "found him guilty", "declared the law void"."""
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
OCCASIONS = word_set(
    """
    interview speech statement event address ceremony briefing letter memo article essay broadcast conference report
    paper study survey blog post tweet message note email column documentary
    """
)
"""What somebody says or does something in, on or at: "in a 2005 interview she described ..."."""
ATTRIBUTING = word_set(
    "claim allege accuse admit deny predict estimate warn suspect believe fear argue insist suggest expect forecast"
    " project calculate hope doubt contend maintain testify"
)
"""Verbs of saying what is not known to be so."""
ACCUSERS = word_set(
    "prosecutors prosecutor accusers accuser plaintiffs plaintiff critics opponents activists rebels rivals detectives"
    " counsel barrister barristers defence defense defendant defendants claimant claimants complainant complainants"
)
"""Who says a thing that is not yet so: no headline tells it without them."""
ADVOCATES = ACCUSERS | word_set("lawyer lawyers attorney attorneys army militants union opposition")
"""Who tells from one side what was done."""
FORECASTERS = word_set(
    "analyst analysts economist economists forecaster forecasters meteorologist meteorologists expert experts"
    " scientist scientists researcher researchers pollster pollsters trader traders"
)
"""Who says what will be, and cannot bring it about."""
UNWILLED = word_set(
    "rise fall drop grow shrink slow decline increase decrease exceed ease worsen improve recover rebound double triple"
    " halve cost save suffer benefit melt"
)
"""What nobody decides: that it "will" be so is a forecast, whoever says it."""
FORESEEING = word_set("would will could might may 'll")
