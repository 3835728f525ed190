"""Nouns that are alike in how they are used: units and times, plurals without an -s, what stands before a name or a
title.

What a noun is (a person, a body, a deal) is in `kinds`; which nouns tell of an event, in `nouns`.
"""

from events.extract.lexicon.words import IN_ORDER, word_set

TIMES = word_set("day days week month year night moment time hours minutes weeks months years")
"""Nouns after which a clause may tell when: "the day it opened"."""
AMOUNTS = word_set(
    """
    dollars euros pounds yen crowns kronor kroner marks francs rupees rubles roubles pesos yuan lira shekels rand
    tonnes tons kilograms kilos grams kilometres kilometers miles metres meters feet acres hectares litres liters
    barrels percent points seats votes goals degrees
    """
)
"""Units in which things are counted: whatever "they" does, it does not stand for these."""
UNCOUNTED = AMOUNTS | IN_ORDER | TIMES | word_set("times decade century hour minute")
"""Nouns that no "second" or "one" stands for."""
PLURALS = word_set("people police men women children aircraft fish sheep cattle personnel staff clergy spacecraft")
"""Plurals without an -s."""
COLLECTIVE = word_set(
    """
    club team side crew band police government party family staff cabinet council army navy crowd squad duo trio
    """
)
"""Singulars that may have a plural's verb."""
FIRMS = word_set(
    """
    company firm group carrier airline manufacturer maker retailer lender startup start-up conglomerate automaker bank
    carmaker brewer utility supplier developer chain operator giant
    """
)
"""What firms are called before or beside their names."""
TRADED = word_set("shares sales profits exports imports stocks bonds")
"""Plurals that follow a firm's name and fall or rise."""
WORKS = word_set(
    "exhibition film novel book album song play series painting opera show musical poem documentary memoir"
)
"""Nouns before the title of a work."""
TREATIES = word_set("treaty pact accord agreement convention")
"""What is made on a day and in force long after it."""
SPANS = word_set("season year term session semester")
"""What lasts for a time that a date before it names: "in the 2015 season" says when, as "in 2015" does."""
BREAKS = word_set("break holiday holidays recess vacation vacations")
"""What comes with a season: "until the winter break"."""
MANNERS = word_set(
    "decree law force hand phone telephone letter email post boat ship sea air rail road train car bus plane helicopter"
    " foot proxy acclamation mistake default"
)
"""What stands after "by" and acts on nothing: "ruled by decree"."""
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
