"""Nouns that name events, and the verb of each: "invasion" is "invade" (`heads` makes the key of both from it).

`NOMINAL` maps a noun to its verb where cutting the ending does not do it; nouns in `EVENTS` name events without a
common verb. The stem is Snowball's English one (snowballstemmer: pure Python, 27,000 words a second; only heads and
merging use it). simplemma was tried instead: it needs 0.4 s for its first word, and leaves "invasion", "election" and
"death" as they are all the same.
"""

from functools import cache

import snowballstemmer  # type: ignore[import-untyped]

from events.extract.lexicon.nounclasses import PLURALS
from events.extract.lexicon.words import word_set

_NOMINAL = """
invasion invade/election elect/re-election reelect/reelection reelect/death die/birth bear/resignation resign/
acquisition acquire/departure depart/arrival arrive/defeat defeat/victory win/win win/loss lose/
collapse collapse/fall fall/rise rise/start start/end end/beginning begin/outbreak break/launch launch/
relaunch launch/release release/attack attack/raid raid/assault assault/bombing bomb/bombardment bombard/
shooting shoot/killing kill/murder murder/assassination assassinate/execution execute/massacre massacre/
arrest arrest/trial try/conviction convict/acquittal acquit/sentence sentence/sentencing sentence/verdict rule/
ruling rule/indictment indict/imprisonment imprison/detention detain/escape escape/capture capture/
seizure seize/occupation occupy/annexation annex/liberation liberate/conquest conquer/siege besiege/
blockade blockade/withdrawal withdraw/retreat retreat/surrender surrender/deployment deploy/landing land/
crossing cross/flight fly/takeoff take/crash crash/collision collide/explosion explode/blast explode/
detonation detonate/eruption erupt/fire fire/flood flood/flooding flood/storm storm/earthquake quake/
quake quake/strike strike/protest protest/demonstration demonstrate/riot riot/uprising rise/revolt revolt/
rebellion rebel/mutiny mutiny/coup coup/overthrow overthrow/abdication abdicate/accession accede/
coronation crown/inauguration inaugurate/appointment appoint/nomination nominate/selection select/
dismissal dismiss/removal remove/impeachment impeach/retirement retire/succession succeed/marriage marry/
wedding marry/divorce divorce/funeral bury/burial bury/vote vote/referendum referendum/ballot vote/poll poll/
signing sign/signature sign/ratification ratify/adoption adopt/approval approve/rejection reject/repeal repeal/
abolition abolish/creation create/foundation found/founding found/formation form/establishment establish/
introduction introduce/dissolution dissolve/merger merge/takeover acquire/purchase purchase/sale sell/
bankruptcy bankrupt/closure close/opening open/reopening reopen/construction construct/completion complete/
demolition demolish/destruction destroy/restoration restore/renovation renovate/discovery discover/
invention invent/publication publish/announcement announce/declaration declare/proclamation proclaim/
recognition recognise/independence independence/split split/partition partition/reunification reunify/
unification unify/secession secede/expulsion expel/exile exile/deportation deport/
evacuation evacuate/rescue rescue/kidnapping kidnap/abduction abduct/theft steal/robbery rob/hijacking hijack/
suspension suspend/prorogation prorogue/postponement postpone/cancellation cancel/delay delay/scrub scrub/
visit visit/tour tour/trip travel/trek travel/journey travel/
voyage sail/expedition expedition/mission mission/spacewalk spacewalk/
docking dock/undocking undock/meeting meet/summit summit/conference conference/
convention convention/talks talk/negotiations negotiate/negotiation negotiate/agreement agree/deal agree/
treaty treaty/pact pact/accord accord/ceasefire ceasefire/truce truce/armistice armistice/war war/battle battle/
conflict conflict/fighting fight/offensive attack/campaign campaign/revolution revolution/crisis crisis/
famine famine/epidemic epidemic/pandemic pandemic/disaster disaster/accident accident/incident incident/
tournament tournament/championship championship/championships championship/match match/game game/final final/
race race/games games/olympics olympics/festival festival/exhibition exhibit/premiere premiere/debut debut/
performance perform/concert concert/ceremony ceremony/parade parade/session session/hearing hear/debate debate/
speech speak/address address/interview interview/investigation investigate/inquiry inquire/review review/
report report/study study/survey survey/census census/reform reform/expansion expand/increase increase/
decrease decrease/decline decline/growth grow/drop drop/surge surge/reign reign/rule rule/term term/
tenure tenure/era era/presidency presidency/bid bid/attempt attempt/effort effort/deadline deadline/
anniversary anniversary/opening open/closing close/hoax hoax/scandal scandal/lockdown lock/outage outage/
breach breach/setback setback/setbacks setback/leak leak/spill spill/cyberattack attack/airstrike strike/
airstrikes strike/clash clash/
clashes clash/ambush ambush/exhaustion exhaust/depletion deplete/
offer offer/proposal propose/decision decide/order order/ban ban/sanctions sanction/
sanction sanction/embargo embargo/award award/prize prize/move move/return return/transfer transfer/
handover hand/delivery deliver/arrival arrive/entry enter/hurricane hurricane/typhoon typhoon/cyclone cyclone/
tornado tornado/tsunami tsunami/drought drought/landslide landslide/rockfall rockfall/mudslide mudslide/
avalanche avalanche/eclipse eclipse/
impact impact/orbit orbit/test test/tests test/trials trial/experiment experiment/vaccination vaccinate/
genocide genocide/holocaust holocaust/migration migrate/settlement settle/colonisation colonise/
colonization colonise/reconquest conquer/mobilisation mobilise/mobilization mobilise/stabbing stab/looting loot/
hunt hunt/walkout strike/boycott boycott/resumption resume/renewal renew/extension extend/auction auction/
payment pay/default default/bailout bail/crackdown crackdown/verdict rule/appeal appeal/lawsuit sue/suit sue/
complaint complain/plea plead/testimony testify/departure depart/exit exit/unveiling unveil/rollout roll/
recall recall/upgrade upgrade/update update/event event/events event/outbreak break/treatment treat/
sinking sink/drowning drown/derailment derail/shelling shell/shutdown shut/by-election elect/plebiscite vote/
recovery recover/stoppage stop/breakdown break/comeback return/promotion promote/demotion demote/refit refit/
overhaul overhaul/buyout buy/sell-off sell/sacking sack/poisoning poison/hanging hang/beheading behead/jailing jail/
failure fail/transplant transplant/operation operate/surgery operate/diagnosis diagnose/
eviction evict/defection defect/disappearance disappear/recapture capture/
ouster oust/lynching lynch/stampede stampede/pogrom pogrom/purge purge/burglary burgle/heist steal/
insurrection rise/incursion invade/skirmish skirmish/retrial try/rebuilding rebuild/reconstruction rebuild
"""

NOMINAL: dict[str, str] = dict(entry.split() for entry in _NOMINAL.replace("\n", "").split("/") if entry)

WEAK = word_set(
    """
    term tenure era presidency effort event events game report review study survey test tests trial trials rule
    orbit order award prize offer fire final deal session speech address operation treatment impact
    update upgrade growth performance
    """
)
"""Event nouns that name other things as often: they have a date of their own only when it is bound to them tightly."""

ATTEMPTS = word_set("attempt effort bid try")

_EVENT_ENDINGS = ("ation", "ition", "ution", "ision", "ission", "ment")
_NO_EVENTS = word_set(
    """
    nation station position condition tradition population government parliament department apartment document statement
    element moment equipment instrument environment commitment commission organisation organization corporation
    association federation administration generation information situation location application education institution
    constitution regulation legislation television vision division coalition ambition reputation relation edition
    delegation supplement investment sentiment monument argument cement basement segment
    """
)


@cache
def _stemmer() -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer("english")


@cache
def stem(word: str) -> str:
    """Snowball's stem of one small-letter word."""
    return str(_stemmer().stemWord(word))


_IN_F = {f"{stem}ves": f"{stem}f" for stem in ("wol", "thie", "cal", "loa", "shel", "hal", "lea", "scar", "sel")} | {
    f"{stem}ves": f"{stem}fe" for stem in ("wi", "kni", "li")
}


_IN_O = word_set(
    """
    potatoes tomatoes mangoes heroes echoes vetoes torpedoes cargoes mosquitoes volcanoes tornadoes embargoes dominoes
    buffaloes
    """
)
"""Plurals in -oes of nouns in -o."""
_LOANS = word_set("tsunamis taxis skis safaris rabbis alibis kiwis bikinis menus gurus gnus emus")
"""Plurals in -is and -us: of words from other languages, or cut short."""
_IN_US = word_set("bus minibus trolleybus omnibus virus campus bonus census circus chorus caucus walrus octopus sinus")
"""Nouns whose plurals go like those of nouns in -use: "buses", but "houses"."""
_IN_S = word_set("corps headquarters series species news gas lens canvas atlas")
"""Nouns in -s that are one."""
_IN_MEN = word_set(
    "men women specimen regimen abdomen omen acumen stamen semen amen bitumen lumen dolmen ramen albumen cyclamen"
)
"""Nouns in -men that are no plurals, or are listed with the plurals without an -s."""


def is_plural(noun: str) -> bool:
    """Whether a small-letter noun has the form of a plural."""
    return singular(noun) != noun


@cache
def singular(noun: str) -> str:
    """The singular of a regular plural ("bodies" -> "body", "wolves" -> "wolf") or one in -men; other words ("corps")
    as they are."""
    if noun.endswith("men") and noun not in _IN_MEN:
        return f"{noun[:-2]}an"
    if noun in _IN_F:
        return _IN_F[noun]
    if noun in _IN_S:
        return noun
    if noun in _LOANS:
        return noun[:-1]
    if noun.endswith("uses") and noun[:-2] in _IN_US:
        return noun[:-2]
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("ches", "shes", "sses", "xes")) or noun in _IN_O:
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") and not noun.endswith(("ss", "us", "is")) else noun


_NO_MEN = word_set("human shaman talisman ottoman caiman")
_OF_ONE = {one: many for many, one in _IN_F.items()} | {"person": "people", "child": "children"}


def plural(noun: str) -> str:
    """The plural of a small-letter noun; one that is a plural, or has no other, as it is."""
    if is_plural(noun) or noun in _IN_S or noun in PLURALS:
        return noun
    if noun in _OF_ONE:
        return _OF_ONE[noun]
    if noun.endswith("man") and noun not in _NO_MEN:
        return f"{noun[:-2]}en"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"


def is_event(noun: str) -> bool:
    """Whether a small-letter noun names something that happens."""
    if noun in NOMINAL:
        return True
    one = singular(noun)
    return (one in NOMINAL and noun != "suits") or (one.endswith(_EVENT_ENDINGS) and one not in _NO_EVENTS)


def is_strong_event(noun: str) -> bool:
    """Whether a noun nearly always names a happening: it takes a date before its verb does."""
    return is_event(noun) and noun not in WEAK and singular(noun) not in WEAK
