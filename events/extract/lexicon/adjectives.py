"""Adjectives: those that no ending tells, those that are verbs or nouns too, and the endings of the others.

How an ambiguous word is decided is in `tagging`.
"""

from events.extract.lexicon.words import word_set

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
ING_ADJECTIVES = word_set(
    """
    acting outstanding ongoing upcoming forthcoming neighbouring neighboring leading remaining emerging long-standing
    longstanding incoming outgoing surrounding existing willing exciting interesting underlying overwhelming
    missing defending reigning
    """
)
EPITHETS = word_set(
    """
    great elder younger terrible conqueror wise bold bald lame confessor magnificent lionheart fat good pious simple
    short tall cruel just brave stout black red unready impaler navigator strong handsome mad
    """
)
"""What after "the" belongs to a ruler's name: "Cyrus the Younger"."""
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
