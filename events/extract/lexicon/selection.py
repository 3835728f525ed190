"""Which kinds of thing a verb is said of, its selectional restrictions: a treaty is ratified, a ferry sinks.

So "It was ratified in 1950" can mean the treaty of the sentence before, never the bridge. Verbs and nouns that are in
no table say nothing. The kinds are those of `kinds`.
"""

from collections.abc import Sequence

from events.extract.lexicon import nouns
from events.extract.lexicon.kinds import is_body, kind
from events.extract.lexicon.words import word_set

_SAID_OF = """
deal law: ratify sign negotiate initial renegotiate breach repeal amend draft
law: enact veto pass lift
deal law idea offer product structure money: approve
deal law offer idea claim: reject
law deal idea text: adopt
work text: publish reprint reissue translate write draw edit print digitise digitize
work: compose direct sculpt premiere nominate screen sing perform paint
work animal structure disaster natural proceeding: film record
work product: carve
work product animal text: exhibit release
work natural product animal text vehicle craft: display
work structure product idea vehicle craft vessel text law: unveil
structure institution vessel craft vehicle place product: build rebuild search
structure institution vessel craft product: construct
structure institution: demolish renovate inaugurate
structure institution place: raze tour raid flood vandalise vandalize redecorate heat occupy
structure: widen dig automate pave electrify straighten
structure institution vessel work product vehicle craft place: restore destroy damage
structure institution vessel craft vehicle product: repair inspect lease rent mortgage
craft vessel idea product text body proceeding money war vehicle institution: launch
vessel craft: sink
vessel vehicle craft: detain tow
vessel vehicle craft animal product: impound
vessel: torpedo scuttle moor refloat beach christen refit berth
vessel product craft: salvage
vessel craft structure: decommission
craft product: deploy
structure institution place vessel vehicle: bomb
structure institution place vessel: shell evacuate strengthen reinforce fortify modernise modernize
structure institution proceeding: open
structure institution proceeding claim: reopen
structure institution proceeding body claim: close
structure institution body: shut nationalise nationalize privatise privatize
body institution place text: found
body: dissolve disband bankrupt
body institution structure work vessel craft product vehicle animal text idea: acquire
body institution structure work product vessel craft vehicle text place animal: buy purchase sell
work structure vehicle vessel product text animal: auction
natural place work animal text disaster structure vessel product: discover
product idea: patent
product idea craft vehicle: invent
product idea craft structure place vehicle vessel: develop
product idea craft vessel vehicle structure animal: test
product vehicle: recall
product idea work: license licence
money: spend repay devalue mint levy
money deal: award
proceeding law idea: postpone defer
proceeding deal idea money law: cancel
proceeding: hold resume
proceeding: schedule reschedule rearrange
structure institution work text vessel craft vehicle product proceeding deal: complete
proceeding claim: adjourn contest
offer claim deal product law work vessel craft vehicle money: withdraw
work money product vehicle text: steal borrow
work money product vehicle vessel craft text animal: recover
work money product vehicle vessel craft natural animal text structure: find
place: annex liberate invade cede
place vessel structure animal vehicle craft: capture
disaster: contain extinguish eradicate diagnose
law body money: abolish
idea structure craft law vessel vehicle product: scrap
idea structure vessel craft place vehicle product animal: abandon
idea law: shelve
law money: impose
structure institution place work proceeding: visit
body institution: merge fine sue arrest jail accuse convict acquit indict prosecute sentence hire employ appoint elect
body institution: sanction censure rebuke reprimand inform notify persuade bribe empower relegate compensate
claim: dismiss file lodge hear
claim law deal: uphold challenge
proceeding money claim war: win
proceeding idea law craft structure product work deal: delay
law deal idea: change review
work proceeding: play rehearse broadcast attend televise
deal law money structure proceeding craft: extend
structure institution vessel place text product work vehicle: burn
place institution: sack
claim work text product vehicle vessel craft natural: bring
place structure: besiege
natural vessel place structure: explore
structure institution product idea vehicle: run
text work law: read
work text natural vessel vehicle product craft structure: examine
product structure vehicle law craft vessel deal work: replace
vessel craft vehicle structure product: operate
vessel craft vehicle structure institution product work: dismantle
structure vessel vehicle: repaint
work natural vessel animal craft vehicle product text: identify
body institution product vehicle: charge
animal: breed milk tame cull slaughter euthanise euthanize vaccinate neuter stuff shear bear
animal vessel natural: catch trap sight
structure institution vessel: gut
structure natural: drain dredge
claim deal war: settle
law claim: quash
law claim vehicle: overturn
deal idea: terminate renew
vessel craft vehicle: tow hijack crew refuel board wreck
work text money product: forge loan bequeath
product structure vehicle craft: switch recharge
product: prescribe
product structure work: install
natural: fell
war: quell suppress
animal structure disaster natural proceeding: photograph
"""
"""Verbs, and the kinds that can be their object or the subject of their passive."""

_TELLS = """
vessel: sink founder sail capsize
vessel craft: dock undock
craft vehicle: crash
vehicle: derail
natural: erupt erode flow overflow freeze thaw
craft vessel vehicle body law natural: pass
craft vessel vehicle body natural: enter leave
craft vessel vehicle body: depart
craft vessel vehicle body natural disaster: reach
craft natural: orbit circle
craft: rendezvous photograph land swing drop
craft vessel body: explore fly
disaster war craft vehicle structure natural body product: kill
disaster war craft vehicle structure: injure
disaster war: devastate rage
deal law money: expire
deal law: lapse
structure body deal proceeding idea: collapse
structure institution body proceeding work: open
structure institution body work proceeding text idea claim: close
structure institution body proceeding: reopen
structure institution body: shut
structure institution vessel place craft natural vehicle disaster: burn
work product vessel vehicle place natural money structure: belong
proceeding war disaster craft: last
animal law idea: die
animal: bite graze hatch bark roam migrate gallop mate starve breathe whelp calve eat
craft animal: hover
vessel craft natural: drift
structure product vessel text craft: leak
craft vessel product structure vehicle natural: explode
product craft: malfunction
product: detonate
work proceeding: premiere air
work text: depict portray
structure: span
structure institution place natural: overlook
deal law text: stipulate
work body institution animal product vessel craft vehicle place idea structure: win
"""
"""A verb, and the kinds that can be the subject of its active form."""


_OWNED = """
work text: edition author translation
work: sequel plot premiere cast
deal: signatory
deal law: ratification provision clause
law: repeal
vessel craft: hull captain crew rudder radio
vessel: deck voyage keel
vessel craft vehicle: cargo wreck
craft natural: orbit
craft structure: antenna
craft: booster
vessel structure: mast
animal: cub kitten calf lamb chick pup tail fur horn tusk beak claw keeper
place body: navy army embassy ambassador independence constitution
natural: eruption crater discoverer
structure institution vehicle: roof
structure institution place: wall
structure institution: facade architect spire inmate
structure: foundation
structure institution vessel vehicle: window door room cellar gate
body: member headquarter shareholder accountant congress
body institution: employee worker staff chairman chairwoman customer profit director board
place natural: inhabitant
place: mayor capital parliament
disaster war proceeding: victim
proceeding money: winner
institution: patient curator
"""
"""A noun as `nouns.singular` has it, and the kinds of thing that have what it names."""


def _table(text: str) -> dict[str, frozenset[str]]:
    """The kinds by word, of lines with some kinds, a colon, and the words that go with just those."""
    lines = (line.split(":") for line in text.strip().splitlines())
    return {word: word_set(kinds) for kinds, words in lines for word in words.split()}


OFFICIAL = word_set(
    """
    army board cabinet commission committee council country court department force government military ministry nation
    navy parliament police province regime senate state administration
    """
)
"""Bodies that govern."""
_TRADED = word_set("sell buy purchase acquire auction merge nationalise nationalize privatise privatize bankrupt")
"""What is done to no body that governs."""
_JUDGES = word_set("court regulator tribunal watchdog ministry parliament police commission committee")
_JUDGED = word_set("fine jail sanction convict acquit prosecute sentence indict charge arrest")
"""What those who judge do to others."""

_HAPPENINGS = word_set(
    """
    begin start end last follow continue take occur happen result hold postpone defer cancel adjourn delay schedule plan
    stage interrupt resume mark spread escalate intensify peak erupt spark trigger cause kill injure attract draw
    disrupt stop halt pause suspend slow
    """
)
"""What is said of happenings: nothing else makes an "event" the likely subject of a verb."""

PATIENTS, ACTORS, _OWNERS = _table(_SAID_OF), _table(_TELLS), _table(_OWNED)


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
    if (noun in OFFICIAL and verb in _TRADED) or (passive and noun in _JUDGES and verb in _JUDGED):
        return False
    kinds = (PATIENTS if passive else ACTORS).get(verb)
    return own in kinds or (is_body(noun) and "body" in kinds) if kinds is not None and own else None


def owns(noun: str, part: str) -> bool | None:
    """Whether what a noun names has a thing of another noun; None where the table does not say.

    >>> owns("atlas", "edition"), owns("institute", "edition"), owns("atlas", "sorrow")
    (True, False, None)
    """
    if part == "price" and noun in OFFICIAL:
        return False  # "the government doubled its price": of bread
    own, kinds = kind(noun), _OWNERS.get(nouns.singular(part))
    return own in kinds or (is_body(noun) and not kinds.isdisjoint(("body", "place"))) if kinds and own else None


def one_said_of(nouns_of: Sequence[str], verb: str, *, passive: bool, named: Sequence[bool]) -> int | None:
    """Which of the nouns of "a treaty on the river", of each whether it is a name, a verb is said of; None for none or
    more. What is planned for a day happens then, so that of nouns that are no names the only one that may is meant.

    >>> one_said_of(["treaty", "river"], "ratify", passive=True, named=[False, False])
    0
    >>> one_said_of(["reboost", "station"], "plan", passive=True, named=[False, False])
    0
    """
    harming = [not passive and harms(noun, verb) for noun in nouns_of]
    if harming.count(True) == 1:
        return harming.index(True)  # "the derailment of a train near Holm, which killed four"
    said = [happens(noun, verb) or fits(noun, verb, passive=passive) for noun in nouns_of]
    if said.count(True) == 1:
        return said.index(True)
    if not passive or verb not in _DATED or any(named):
        return None
    open_ = [None if not kind(noun) or happens(noun, "plan") else False for noun in nouns_of]
    return open_.index(None) if open_.count(None) == 1 else None


_DATED = word_set("plan schedule postpone cancel reschedule")
"""What is done to what happens on a day."""
_COURSES = word_set("work talk slump boom downturn upturn production manufacture trade traffic")
"""What begins and ends, and is told of by other verbs too."""
_GOING_ON = _HAPPENINGS | word_set(
    "rise fall grow drop climb double triple halve recover shrink decline come return increase collapse"
)
_MADE_GO_ON = word_set(
    """
    postpone defer cancel delay resume restart relaunch interrupt suspend halt stop block complete finish abandon shelve
    scrap abolish introduce reintroduce ban legalise legalize outlaw restrict limit regulate restore revive cut reduce
    raise increase expand extend use mine export import pump refine ration play teach practise practice grow harvest
    discover describe identify detect diagnose trace record observe measure contain eradicate
    """
)
_YIELDING = word_set("supply cost cause")
"""What drilling, trade and slavery do by themselves, what is done to them, and what they do to others."""


def happens(noun: str, verb: str) -> bool:
    """Whether a verb is one of happenings, and a noun names one: work begins, the line it is done on does not."""
    return verb in _HAPPENINGS and (noun in _COURSES or kind(noun) in ("event", "proceeding", "war", "disaster"))


_HARMING = word_set("kill injure wound destroy damage displace bury")
_STRIKING = word_set("hit strike shake batter ravage devastate")
"""What a disaster does, an accident does not: the train of a derailment hits a lorry."""
_ACCIDENTS = word_set("derailment crash collapse accident capsizing sinking attack bombing shooting raid airstrike")


def harms(noun: str, verb: str) -> bool:
    """Whether a verb harms, and a noun is what does so: a derailment kills, and no train, inquiry or sale; an
    earthquake hits a town, and no death toll."""
    if verb in _STRIKING:
        return kind(noun) == "disaster"
    return verb in _HARMING and (noun in _ACCIDENTS or kind(noun) in ("disaster", "war"))


def goes_on(verb: str, *, passive: bool, acts: bool, on: bool) -> bool:
    """Whether a verb, in the passive or one that `acts` on another, may be said of what goes on, such as trade: it is
    suspended, but not occupied, and grows, but closes no bridge. Work `on` a thing does not open: that thing may.

    >>> goes_on("suspend", passive=True, acts=False, on=False), goes_on("close", passive=False, acts=True, on=False)
    (True, False)
    """
    if passive or acts:
        return verb in (_MADE_GO_ON if passive else _YIELDING)
    return verb in _GOING_ON or not on


def is_decisive(verb: str, *, passive: bool) -> bool:
    """Whether a verb is said of one or two kinds alone: what was ratified is a treaty or a law."""
    return len((PATIENTS if passive else ACTORS).get(verb, ())) in (1, 2)
