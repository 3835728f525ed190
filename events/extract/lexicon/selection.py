"""Which kinds of thing a verb is said of, its selectional restrictions: a treaty is ratified, a ferry sinks.

So "It was ratified in 1950" can mean the treaty of the sentence before, never the bridge. Verbs and nouns that are in
no table say nothing. The kinds are those of `kinds`.
"""

from events.extract.lexicon import nouns
from events.extract.lexicon.kinds import is_body, kind
from events.extract.lexicon.words import word_set

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
    if noun in _OFFICIAL and verb in _TRADED:
        return False
    kinds = (PATIENTS if passive else ACTORS).get(verb)
    return own in kinds or (is_body(noun) and "body" in kinds) if kinds is not None and own else None


def owns(noun: str, part: str) -> bool | None:
    """Whether what a noun names has a thing of another noun; None where the table does not say.

    >>> owns("atlas", "edition"), owns("institute", "edition"), owns("atlas", "door")
    (True, False, None)
    """
    own, kinds = kind(noun), _OWNERS.get(nouns.singular(part))
    return own in kinds or (is_body(noun) and not kinds.isdisjoint(("body", "place"))) if kinds and own else None


_COURSES = word_set("work slump boom downturn upturn")
"""What begins and ends, and is told of by other verbs too."""


def happens(noun: str, verb: str) -> bool:
    """Whether a verb is one of happenings, and a noun names one: work begins, the line it is done on does not."""
    return verb in _HAPPENINGS and (noun in _COURSES or kind(noun) in ("event", "proceeding", "war", "disaster"))


def is_decisive(verb: str, *, passive: bool) -> bool:
    """Whether a verb is said of one or two kinds alone: what was ratified is a treaty or a law."""
    return len((PATIENTS if passive else ACTORS).get(verb, ())) in (1, 2)
