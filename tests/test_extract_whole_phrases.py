"""Headlines word for word, of sentences whose phrases were once misread: cut in the middle, run together with the next
clause, or given to the wrong noun. Each text is told with all headlines that a timeline publishes of it."""

import pytest

from tests.extracted_sentences import published_lines

WORDS = [
    # More of one than of another: what it is more than tells which way things went.
    (
        "By late July 2012 more water was leaving than was being let in.",
        ["More water was leaving than was being let in"],
    ),
    (
        "By May 2016 more people were leaving the town than were moving in.",
        ["More people were leaving the town than were moving in"],
    ),
    ("In 2012 more women than men were hired.", ["More women than men were hired"]),
    # An adverb is told once: that of the clause before the verb is in the subject.
    (
        "A plan that would have gone further was dropped in June 2011 after the ministry objected.",
        ["Plan that would have gone further was dropped after the ministry objected"],
    ),
    # When a thing was, before its verb.
    (
        "The court was closed in 2016 after the strike the year before emptied the town.",
        ["Court was closed after the strike the year before emptied the town"],
    ),
    (
        "The fair was called off in May 2016 because the fire the week before had ruined the hall.",
        ["Fair was called off because the fire the week before had ruined the hall"],
    ),
    # What followed a thing, rather than how soon; what somebody said who was asked, rather than by whom.
    (
        "Ada Pell's surprise resignation on 5 February 2005 was followed within hours by the installation of her son"
        " Tom Hale.",
        ["Ada Pell's surprise resignation was followed by the installation of her son Tom Hale"],
    ),
    (
        "Asked by reporters on 4 May 2011 about the strike at the mill, Ada Pell said that the mill would close.",
        ["Ada Pell said that the mill would close"],
    ),
    ("Asked on 4 May 2011 what she would do first, Ada Pell said she would rest.", ["Ada Pell said she would rest"]),
    ("Asked in May 2011 to leave the mill, Ada Pell said no.", ["Ada Pell was asked to leave the mill"]),
    # Whose arrest it is.
    (
        "Norland's prosecutors said on 4 May 2011 that they would not seek the arrest of the captain of the Silver"
        " Heron.",
        ["Norland's prosecutors said that they would not seek the arrest of the captain"],
    ),
    # Days that share a year which is told by its distance.
    # What was asked for is told before: no headline says it.
    ("The court refused to cut the fine, as the firm had demanded in a letter in January 2011.", []),
    (
        "Two cables were severed on 17 and 18 November this year.",
        ["Two cables were severed, the first of them", "Two cables were severed, the second of them"],
    ),
    # What is heard or described.
    (
        "The court heard in May 2020 how the guards had slept while the thieves cut the fence.",
        ["Court heard how the guards had slept while the thieves cut the fence"],
    ),
    ("A diver described in May 2020 how the boat had sunk.", ["Diver described how the boat had sunk"]),
    # A compound behind a preposition, and a clause of what fills it.
    (
        "Vik measured the crack in 2018 with satellite positioning stations.",
        ["Vik measured the crack with satellite positioning stations"],
    ),
    ("The ship sank in 1911 with water filling its holds.", ["Ship sank with water filling its holds"]),
    # What is told of several, not of the first alone; what somebody is accused of.
    (
        "The men were named on Friday as a baker from Lund, a 23-year-old student and a retired officer of the fleet.",
        ["Men were named"],
    ),
    (
        "The mill closed in 2008 after complaints that it had fouled the river.",
        ["Mill closed after complaints that it had fouled the river"],
    ),
    # What comes about is told by its clause; a war that began is one by itself.
    (
        "Ada Pell sang in 1950. Her return came in 1962 when she was asked to teach in Holm.",
        ["Ada Pell sang", "Ada Pell was asked to teach in Holm"],
    ),
    ("It began in 1994 when two brothers opened a bakery.", ["Two brothers opened a bakery"]),
    ("The war began in 1831 when Norland invaded the islands.", ["War began when Norland invaded the islands"]),
    # A particle before "again" is the verb's.
    ("The pump in Lund was turned on again last May.", ["Pump in Lund was turned on again"]),
    (
        "Sales fell by half between 2004 and 2009, and the branch was sold.",
        ["Sales fell by half"],
    ),
    (
        "Controllers put the lander to sleep on Monday as the Sun set over its landing site.",
        ["Controllers put the lander to sleep as the Sun set over its landing site"],
    ),
    (
        "Orkla was fined on 5 May 2011. Ada Pell was shot and died three days later.",
        ["Orkla was fined", "Ada Pell died"],
    ),
    (
        "Orkla cut its price on Thursday for the first time since 2011.",
        ["Orkla cut its price for the first time since 2011"],
    ),
    (
        "Shares in Orkla, which Ada Pell sold, plunged by the daily limit in May 2011.",
        ["Shares in Orkla plunged by the daily limit"],
    ),
    (
        "Once Norland's largest, the dome collapsed in 2020 after two cables snapped.",
        ["Dome collapsed after two cables snapped"],
    ),
    (
        "Four years after its launch in 2014, Orkla's app had many users.",
        ["Orkla's app had many users", "Orkla's app's launch"],
    ),
    (
        "Ada Pell had been expected to stand again but announced in January that she would retire.",
        ["Ada Pell announced that she would retire"],
    ),
    (
        "Dozens of people were killed when a bus fell into a river in May 2012.",
        ["Dozens of people were killed when a bus fell into a river"],
    ),
    (
        "Orkla said the mill of Perth was safe but warned that it would close the yard in July.",
        ["Orkla warned that it will close the yard"],
    ),
    ("A ferry with 12 people aboard capsized off Perth on 3 May.", ["Ferry with 12 people aboard capsized off Perth"]),
    ("Ada Pell never remarried and retired in 2003.", ["Ada Pell retired"]),
    ("A fire destroyed the mill of Perth; a new one was completed in 1958.", ["New mill was completed"]),
    (
        "The mission of Orkla, originally planned to last 90 days, ended in 2018 when it ran out of fuel.",
        ["Mission of Orkla ended when it ran out of fuel"],
    ),
    (
        "Perth's by-law, passed in 1974 and amended three times, was struck down by the court in June 2014.",
        ["Perth's by-law was passed", "Perth's by-law was struck down by the court"],
    ),
    (
        "Following elections in 2003 that observers called flawed, protests broke out in Perth.",
        ["Protests broke out in Perth following elections"],
    ),
    ("Tom Hale called off a visit to Perth that had been planned for July.", ["Tom Hale called off a visit to Perth"]),
    (
        "Ada Pell was left out of the squad for the European Championship, which ends on 3 July.",
        ["European Championship ends"],
    ),
    (
        "A man who had served 12 years for a murder he did not commit was freed in Perth on 3 May.",
        ["Man was freed in Perth"],
    ),
    ("The line runs under Norland's rules that took effect in May.", ["Norland's rules took effect"]),
    # What is asked for, with "be" alone; a body by its letters where its name leaves no room; where "it" went.
    (
        "The court in Perth ordered on 3 May that the ferry be returned to its owner.",
        ["Court in Perth ordered that the ferry be returned to its owner"],
    ),
    (
        "The Norland Agency for Medicines and Health (NAMH) recommended on 3 May"
        " that the vaccine against Kessu fever be used.",
        ["NAMH recommended that the vaccine against Kessu fever be used"],
    ),
    ("The ferry was towed to Perth, where it arrived on 3 May.", ["Ferry arrived in Perth"]),
    ("The probe flew to Mars, where it landed in May 2020.", ["Probe landed on Mars"]),
    ("The war was ended by the Leeds Accords, signed in 1991.", ["Leeds Accords were signed"]),
    (
        "Ada Pell was beaten in Norland's first free election, held in 1992, and fled.",
        ["Norland's first free election was held"],
    ),
    (
        "A pact between Peru and the Mercosur bloc, of which Norland is a member, was signed in 2005.",
        ["Pact between Peru and the Mercosur bloc was signed"],
    ),
    (
        "Voters in Norland on 3 May approved by a large majority the removal of a ban.",
        ["Voters in Norland approved by a large majority the removal of a ban"],
    ),
    ("The Vesta sank within an hour of leaving Perth on 3 May.", ["Vesta sank within an hour of leaving Perth"]),
    ("Orkla sold 63 boats in May, nine more than in the same month last year.", ["Orkla sold 63 boats"]),
    (
        "The court in Perth ruled on 3 May that the government had erred when it sold Orkla in 2019.",
        ["Court in Perth ruled that the government had erred", "Government sold Orkla"],
    ),
    (
        "Norland on 3 May postponed elections that had been planned for July.",
        ["Norland postponed elections", "Norland postponed elections"],
    ),
    # What a court decides is told over a relative clause; what starts is the cup, and no country at it.
    (
        "The court in Perth will decide on 3 July whether the strike that the union called was legal.",
        ["Court in Perth will decide whether the strike was legal"],
    ),
    (
        "Hale will play for Norland at the European Championship, which starts on 3 July.",
        ["European Championship starts"],
    ),
    # Where something is done, beside a verb; the same word beside a noun; a comparative.
    ("The weir which Norland built upstream in 1998 burst.", ["Norland built the weir upstream"]),
    ("Six inland towns left the league in 2001.", ["Six inland towns left the league"]),
    ("A boat found in a nearby lake in 1994 was burned.", ["Boat was found in a nearby lake"]),
    (
        "The probe mapped the larger moon and will land a rover on the smaller one in 2031.",
        ["Probe will land a rover on the smaller moon"],
    ),
    # By how much is not by whom.
    (
        "The ice of northern Norland thinned by more than a metre in 2012.",
        ["Ice of northern Norland thinned by more than a metre"],
    ),
    ("Hale Ltd's sales dropped by a third in 2010.", ["Hale Ltd's sales dropped by a third"]),
    ("The abbey raided by more than forty men in 1807 was rebuilt.", ["Abbey was raided by more than forty men"]),
    # A verb's own last word before a date; what only points to the phrase after it; what only stresses.
    ("The ferry is due to set off no earlier than May 2015.", ["Ferry is due to set off"]),
    ("The strike at Holm in 2005 ended only when the mayor stepped in.", ["Strike at Holm ended"]),
    ("The abbey of Holm itself was sold in 1804.", ["Abbey of Holm was sold"]),
    ("The probe from Norland switched itself off in 2009.", ["Probe from Norland switched itself off"]),
    ("A hall 38 metres long, which the Danes burnt down in 1170, was found.", ["Danes burnt down a hall"]),
]

SHARES = [
    # Most or part of a time goes with the date; most or part of a place is told.
    ("Snow kept the road shut through most of April 2011.", ["Road was shut"]),
    ("The strike dragged on through much of May 2011.", ["Strike dragged on"]),
    ("The port was blocked for part of May 2011.", ["Port was blocked"]),
    ("The mill was idle during the whole of 1996.", ["Mill was idle"]),
    ("The road was shut through all of May 2011 to buses.", ["Road was shut to buses"]),
    ("Power was cut in much of the valley in May 2011.", ["Power was cut in much of the valley"]),
    ("Smoke spread over much of the old town in May 2011.", ["Smoke spread over much of the old town"]),
]


@pytest.mark.parametrize(("text", "headlines"), SHARES)
def test_how_much_of_a_time_goes_with_the_date(text: str, headlines: list[str]) -> None:
    assert [headline for _, headline in published_lines(text)] == headlines


CLAUSES = [
    # An adverb of a participle is kept where it says more than the date does.
    ("First held in 1951, the fair was banned.", ["Fair was first held"]),
    ("Partly destroyed in 1951, the mill was sold.", ["Mill was partly destroyed"]),
    ("The mill, probably built in 1951, was sold.", ["Mill was probably built"]),
    ("Recently restored in 2001, the mill was sold.", ["Mill was restored"]),
    ("Only built in 1951, the mill was sold.", ["Mill was built"]),
    # What was begun or finished goes behind what was begun with it.
    ("The map, which Ada Pell finished drawing in May 2012, was sold.", ["Ada Pell finished drawing the map"]),
    # A clause whose subject has a name or a participle beside it is no phrase of the one before.
    (
        "The club nearly closed in 1991 before Ada Pell, daughter of one of its founders, took over.",
        ["Club nearly closed"],
    ),
    (
        "The feud cost forty lives before a truce, brokered by the abbot of Holm, was signed in May 1403.",
        ["Truce was signed"],
    ),
    # What is dated is what a clause behind the date tells of, not the place before it.
    (
        "The tax provoked a rising in the hills in 1928 that was put down in 1931.",
        [
            "Tax provoked a rising in the hills",
            "Rising in the hills was put down",
        ],
    ),
    (
        "There was a strike at the port in 2004, which Ada Pell settled in 2006.",
        [
            "Strike at the port",
            "Ada Pell settled a strike at the port",
        ],
    ),
    # What was said beside a name, or a time between commas, leaves the verb with its phrases.
    (
        "A court in Holm on Thursday sentenced Jon Vik, formerly treasurer of a choir, to nine years in prison.",
        ["Court in Holm sentenced Jon Vik to nine years in prison"],
    ),
    (
        "The feud between Holm and Zell would lead, ten years later, to war.",
        ["Feud between Holm and Zell would lead to war"],
    ),
    # "Our" and "that" that are no pronouns; who was told something is nothing done.
    ("Ada Pell founded the group Save Our Harbour in 2012.", ["Ada Pell founded the group Save Our Harbour"]),
    ('"I walked into that building in 1997," Ada Pell said.', ["Ada Pell walked into that building"]),
    ('"The doctor told me I could sail in 2012," Ada Pell said.', ["Ada Pell could sail"]),
]


PARTICIPLES = [
    # A participle in what is said of a subject, of a thing found, at the head of a clause, of "one".
    (
        "The fifth, a view of Mount Orme painted in 1847, was last seen at an auction in Holm in 2007.",
        ["View of Mount Orme was painted", "View of Mount Orme was last seen at an auction in Holm"],
    ),
    ("Ada Pell found the map offered for sale on 19 May 2012.", ["Map was offered for sale"]),
    ("Ada Pell sold her boat; hired in 1956 as a cook, she stayed.", ["Ada Pell was hired as a cook"]),
    ("The looms will be sold, but for one built in 1921.", ["One loom was built"]),
    ("The mayor of Holm will sail on a ferry built in 1921.", ["Ferry was built"]),
    ("The banker Vik, with a fleet built in Holm, broke the blockade in 1807.", ["Banker Vik broke the blockade"]),
    (
        "By a treaty signed in Zell in June 1889 the borders with Norland were fixed.",
        ["Treaty was signed in Zell"],
    ),
    # What is broadcast live; a ruler's second name.
    (
        "The crew of the Tern will answer questions in a live broadcast in May 2014.",
        ["Crew of the Tern will answer questions in a live broadcast"],
    ),
    ("In 1404 Ildar the Younger took the throne of Sarrovia.", ["Ildar the Younger took the throne of Sarrovia"]),
]

WHOSE_DATE = [
    # The date of the verb, not of what is part of its object, nor of what somebody was head of.
    ("The firm Volvane stopped part of its shipments on Thursday.", ["Firm Volvane stopped part of its shipments"]),
    (
        "Jon Vik was keeper of manuscripts at the abbey of Holm from 2006.",
        ["Jon Vik was keeper of manuscripts at the abbey of Holm"],
    ),
    # The last time is told by the clause about it, or not at all; what there is every week has no day.
    (
        "The last time it met was in 1993, when the members of the Holm League left.",
        ["Members of the Holm League left"],
    ),
    ("The last time was in 1993.", []),
    ("Ada Pell sang at Saturday dances.", []),
    ("Ada Pell won Saturday elections in Norland.", ["Ada Pell won elections in Norland"]),
    # A guess is set apart from the clause before it.
    (
        "The mill of Holm will reopen when its roof is mended, probably in May 2014.",
        ["Mill of Holm will reopen when its roof is mended"],
    ),
    # Of two, those who part or meet.
    (
        "Relations between the two Holmish towns, which separated in 1992, are poor.",
        ["Two Holmish towns separated"],
    ),
]


AMOUNTS = [
    # How much is no more than half told without how often, or of how many.
    ("The mine of Holm yielded forty tons a year in 1950.", ["Mine of Holm yielded forty tons a year"]),
    ("By 1905 the mill of Holm employed every second adult.", ["Mill of Holm employed every second adult"]),
    ("In 1975 the fleet of Norland was all but destroyed.", ["Fleet of Norland was all but destroyed"]),
    # A saying that leaves no room for what was said says nothing.
    (
        "In 2007 the premier Jon Vik announced that following Operation Heron more Norlandish troops would begin to"
        " leave the southern towns.",
        [],
    ),
    # What follows "the last time" is a clause of its own.
    (
        "The tie with Zell on 5 October 2012 was the last time Rovers won anything.",
        ["Tie with Zell was the last time Rovers won anything"],
    ),
    ("An undated letter declassified in 2005, however, proved it.", ["Undated letter was declassified"]),
    ("In a speech like that made in 1945, Ada Pell warned of war.", []),
]


ASKED = [
    # What is asked or decided is told as far as a phrase's end, over the date; a past before a noun describes it.
    (
        "The abbey of Holm said on Tuesday that it would decide in June whether to sell set books.",
        [
            "Abbey of Holm said that it would decide whether to sell set books",
            "Abbey of Holm will decide whether to sell set books",
        ],
    ),
    # A title keeps its article and its quotation marks, wherever its comma stands.
    (
        'Ada Pell\'s first novel, "The Grey Heron," appeared in 1965.',
        ['Ada Pell\'s first novel "The Grey Heron" appeared'],
    ),
    # A phrase between "and" and a verb is no subject; what one has is no more than a part of what is told of.
    (
        "Ada Pell left Leith in 1950 and with the help of Jon Vik opened a mill in 1960.",
        ["Ada Pell left Leith", "Ada Pell opened a mill"],
    ),
    (
        "An album of songs from her notebooks, which Ada Pell finished recording in May 2014, is lost.",
        ["Ada Pell finished recording an album of songs from her notebooks"],
    ),
]


UNSAID = [
    # What is not so any longer is not told as so; who is unable to do a thing does not do it.
    ("By 1958 the republic of Holm no longer had an army.", ["Republic of Holm no longer had an army"]),
    ("Ada Pell no longer lived in Holm in 1958.", ["Ada Pell no longer lived in Holm"]),
    (
        "The monks of Holm had been unable to hold and restore their abbey in 1547.",
        ["Monks of Holm had been unable to restore their abbey"],
    ),
    # What a clause tells of the date of a noun; what was made last; everyone of whom something is said.
    (
        "The case recalls the killings in Holm in March 2012, when Jon Vik shot two men.",
        ["Jon Vik shot two men"],
    ),
    (
        "The army took a part in the rule of the land through the Frontier Office (FO), created in 1955.",
        ["Frontier Office was created"],
    ),
    (
        "The mayor of Holm on Friday ordered the eviction of everyone living in the mill.",
        ["Mayor of Holm ordered the eviction of everyone living in the mill"],
    ),
]


VERBS = [
    # "Having lost" is no clause's verb, and "get" after "did" is; who pleads is not pleaded.
    ("Having lost its hall in January 2014, the choir of Holm cut its season.", ["Choir of Holm lost its hall"]),
    (
        "The abbey of Holm lost its spire in 1703 and did not get a new one until 1861.",
        ["Abbey of Holm lost its spire", "Abbey of Holm got a new one"],
    ),
    (
        "Jon Vik was extradited in 2012 and pleaded guilty in 2013.",
        ["Jon Vik was extradited", "Jon Vik pleaded guilty"],
    ),
    (
        "The last speaker of Holmish, a sailor named Ole Vik, died in 1977.",
        ["Last speaker of Holmish, a sailor named Ole Vik, died"],
    ),
    # A right to fish is nothing that was fished.
    (
        "Holm and Zell, at odds over fishing rights since 1950, made peace on Friday.",
        ["Holm and Zell were at odds over fishing rights", "Holm and Zell made peace"],
    ),
    # About how much, at the head of a sentence; whose, where the name stands before.
    ("Nearly half the port of Holm was flooded on Friday.", ["Nearly half the port of Holm was flooded"]),
    ("About a third of Holm was flooded on Friday.", ["About a third of Holm was flooded"]),
    ("The flood spread over a quarter of Holm on Friday.", ["Flood spread over a quarter of Holm"]),
    ("Nadia Pell has died aged 91, her family said on Monday.", ["Nadia Pell has died aged 91, her family said"]),
    (
        "The Holm Bank will be split in two in October, a director told investors on Monday.",
        ["Holm Bank will be split in two"],
    ),
]


STATES = [
    # Where a thing was hidden has the day on which it was seized; of counted things, what was done to all.
    (
        "Customs officers at Holm seized 2 tonnes of cocaine hidden among bananas on 3 May 2014.",
        ["Customs officers at Holm seized 2 tonnes of cocaine hidden among bananas"],
    ),
    (
        "The last of the three trams ordered in 2015 left the works in Holm in 2019.",
        ["Three trams were ordered", "Last of the three trams left the works in Holm"],
    ),
    # What was due to begin and is called off; what they hope to have done; whom they had jailed.
    (
        "The Holm miners called off a strike due to begin in May 2014.",
        ["Holm miners called off a strike due to begin"],
    ),
    (
        "Health officials hope to have vaccinated all pupils in Holm by May 2031.",
        ["Health officials hope to have vaccinated all pupils in Holm"],
    ),
    ("The Danes took Jon Vik to Zell and had him jailed in 1910.", ["Jon Vik was jailed"]),
]


SECOND = [
    # So of two participles of one "was", the second of which has the date.
    ("The film was restored and shown this Easter.", ["Film was restored and shown"]),
    ("The ship was raised and scrapped in 1962.", ["Ship was raised and scrapped"]),
    ("A man was arrested and charged with murder on Monday.", ["Man was arrested and charged with murder"]),
    ("The road was built and named after Tom Hale in 1931.", ["Road was built and named after Tom Hale"]),
    # What has a date or a place of its own before the second is told apart; so are two participles of a noun.
    (
        "A ship launched in 1911 and sunk by a submarine in 1916 was found on Monday.",
        ["Ship was launched", "Ship was sunk by a submarine", "Ship was found"],
    ),
    ("A man was tried in May and hanged in June.", ["Man was tried", "Man was hanged"]),
    ("The bell was cast in Holm and hung in the tower in 1921.", ["Bell was hung in the tower"]),
    # A second object behind its date; what was paid is not what was sold; what one of a list is of has no date.
    (
        "Ada Pell found the bell of the Heron in 2014 and, two years later, the wreck itself.",
        ["Ada Pell found the bell of the Heron", "Ada Pell found the wreck"],
    ),
    (
        "The Holm Bank paid 2 billion crowns for the brand in 2001 and sold it in 2016.",
        ["Holm Bank paid 2 billion crowns for the brand", "Holm Bank sold the brand"],
    ),
    (
        "A fire in Holm in 1922 destroyed most of the records, among them the census of 1821.",
        ["Fire in Holm destroyed most of the records"],
    ),
    # Who and where, of what is announced and agreed; a firm whose name is a genitive.
    (
        "The ministry of Norland will announce in May 2031 who is to run the railway.",
        ["Ministry of Norland will announce who is to run the railway"],
    ),
    (
        "Holm and Zell agreed in 1965 where their border should run.",
        ["Holm and Zell agreed where their border should run"],
    ),
    ("Moody's cut its rating of Holm in May 2014.", ["Moody's cut its rating of Holm"]),
    # One outcome, where there is no room for both; who refused on a day is no one refused.
    (
        "A volcano on the island of Zell erupted on Sunday, burying 13 farms and forcing thousands of people to flee.",
        ["Volcano on the island of Zell erupted, burying 13 farms"],
    ),
    (
        "A volcano on the island of Zell erupted on Sunday, burying 13 farms and forcing thousands to flee.",
        ["Volcano on the island of Zell erupted, burying 13 farms and forcing thousands to flee"],
    ),
    (
        "The High Court on Monday refused to hear an appeal by two men convicted of the 2009 murder of a judge.",
        ["High Court refused to hear an appeal by two men", "Murder of a judge"],
    ),
    # What the verb asks for stands behind a name set beside its object.
    (
        "A court in Holm on Monday sentenced a former mayor, Jan Zell, to four years in prison.",
        ["Court in Holm sentenced former mayor Jan Zell to four years in prison"],
    ),
    ("In May 2014 the bank named a lawyer, Ada Pell, as its head.", ["Bank named lawyer Ada Pell as its head"]),
    (
        "The band hired a drummer, Jan Zell, in 1950 and a singer, Ada Pell, in 1952.",
        ["Band hired drummer Jan Zell", "Band hired singer Ada Pell"],
    ),
]

JOINED = [
    # What follows "and" is no object where it has a verb of its own, behind what is said of it.
    (
        "On Friday two lorries blocked the tunnel and a van near the exit was set on fire.",
        ["Two lorries blocked the tunnel"],
    ),
    ("On Thursday the army shelled the port and a school run by nuns was hit.", ["Army shelled the port"]),
    ("In 2004 the firm bought the mill and a hotel at the lake.", ["Firm bought the mill and a hotel at the lake"]),
    # A score is one word, whatever its dash.
    ("Norland beat Zell 4–0 in the final on Sunday.", ["Norland beat Zell 4–0 in the final"]),
    ("The senate passed the bill 52–48 on Thursday.", ["Senate passed the bill 52–48"]),
    # Amounts with what bounds them.
    ("The fund lost as much as 40 percent of its value in 2008.", ["Fund lost as much as 40 percent of its value"]),
    ("The valley received as little as 20 mm of rain in 2022.", ["Valley received as little as 20 mm of rain"]),
    # What is to come, over where the forecasters sit; "dissipates" is a verb.
    (
        "Forecasters at the National Weather Bureau in Norhaven said the front would bring up to 40 cm of snow to the"
        " valleys on Sunday.",
        ["Forecasters said that the front will bring up to 40 cm of snow to the valleys"],
    ),
    ("The rain will last until the storm dissipates, probably on Sunday.", ["Storm dissipates"]),
    # Which of those counted.
    ("Norland has experienced three coups, the last in 1994.", ["Norland has experienced the last of three coups"]),
    ("The town suffered four fires, the worst in 1742.", ["Town suffered the worst of four fires"]),
    ("The club won five cups, the most recent in 2008.", ["Club won the most recent of five cups"]),
]

PUT_OFF = [
    # What became of a plan, as the next verb of its subject tells.
    (
        "A second trial was set for March 2022 but was put off when the judge fell ill.",
        ["Second trial was put off when the judge fell ill"],
    ),
    ("The vote was scheduled for May 2025 but has been postponed.", ["Vote has been postponed"]),
    ("The summit was due in May 2010 but was called off.", ["Summit was called off"]),
    ("The launch was set for May 2010 but was moved to June 2010.", ["Launch was set", "New date of the launch"]),
    # What was said in a letter is the news of its day.
    (
        "Mayor Ada Pell apologised for the fire in a letter sent on Monday.",
        ["Mayor Ada Pell apologised for the fire in a letter"],
    ),
    (
        "Tom Hale accused the bank of fraud in a speech given on Monday.",
        ["Tom Hale accused the bank of fraud in a speech"],
    ),
    # What has no article is no one event.
    ("Tom Hale died in 2019, a year before launch.", ["Tom Hale died"]),
    ("Tom Hale died in 2019, a year before the launch of the probe.", ["Tom Hale died", "Launch of the probe"]),
]

TITLES = [
    # In quotation marks, wherever it stands.
    (
        'She told of it in her memoir, "A Winter in the House," which appeared in 1982.',
        ["A Winter in the House appeared"],
    ),
    (
        'The Holm Accord on "Lasting Peace in Norland" was signed in May 1973.',
        ["Holm Accord on Lasting Peace in Norland was signed"],
    ),
    ('"The dam in the valley burst in 1971," Hale said.', ["Dam in the valley burst"]),
    # The small words of a title between commas, or at the sentence's end.
    ("The novel, The Road to Amara, appeared in 1982.", ["Novel The Road to Amara appeared"]),
    ("The film, The Man in the Grey Hat, was released in 1956.", ["Film The Man in the Grey Hat was released"]),
    ("In 1999 Ada Pell wrote a play, The Widow of Zell.", ["Ada Pell wrote play The Widow of Zell"]),
    ("The memoir, Rain on the Roof, was published in 2004.", ["Memoir Rain on the Roof was published"]),
    # No title: what follows has a verb.
    ("In 1969 the studio sold its last film, Ute of Holm said.", ["Studio sold its last film"]),
    # The name of a thing is worth more than its kind; not of a person.
    ("The firm launched an electric car, the Breeze, in 2022.", ["Firm launched electric car Breeze"]),
    ("The company released a new phone, the Aria 5, on Tuesday.", ["Company released new phone Aria 5"]),
    ("The king married his cousin, the Infanta, in 1870.", ["King married his cousin"]),
]

COUNTED = [
    # Plurals in -men, also where a sentence begins with them; staff are many.
    ("Workmen had been replacing tiles on Friday.", ["Workmen were replacing tiles"]),
    ("Fishermen in Holm, who blocked the port on Sunday, went home.", ["Fishermen in Holm blocked the port"]),
    ("Staff had been clearing the shelves on Saturday.", ["Staff were clearing the shelves"]),
    # What talks are on is no talks.
    (
        "The contract ended in May, and negotiations on a new one began on Monday.",
        ["Contract ended", "Negotiations on a new contract began"],
    ),
    (
        "The law was struck down in 2018, and a debate on a new one opened in 2019.",
        ["Law was struck down", "Debate on a new law opened"],
    ),
    # How much of a time it was goes out with the time.
    ("Perth had relied for most of the 1990s on a British-built radar.", ["Perth relied on a British-built radar"]),
    ("The village lived for much of the 1970s on tourism.", ["Village lived on tourism"]),
    ("The town depended for almost all of 1987 on a single well.", ["Town depended on a single well"]),
    ("The ship served for the greater part of 1957 as a hospital.", ["Ship served as a hospital"]),
    ("The museum was shut for most of 2016 for repairs.", ["Museum was shut for repairs"]),
    # How often, behind "of".
    ("The king spent half of each week in Zell until 1810.", ["King spent half of each week in Zell"]),
    # A tail that would end where it is asked how or whether.
    (
        "The court will hear the case on May 3, when the judge is expected to decide whether the law is valid.",
        ["Court will hear the case"],
    ),
    (
        "The firm closed the mine on May 3, after the state began to investigate how the men had died.",
        ["Firm closed the mine"],
    ),
    (
        "The firm closed the mine on May 3, after the state began to investigate.",
        ["Firm closed the mine after the state began to investigate"],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *WORDS,
        *CLAUSES,
        *PARTICIPLES,
        *WHOSE_DATE,
        *AMOUNTS,
        *ASKED,
        *UNSAID,
        *VERBS,
        *STATES,
        *SECOND,
        *JOINED,
        *PUT_OFF,
        *TITLES,
        *COUNTED,
    ],
)
def test_no_phrase_is_cut_or_given_away(text: str, expected: list[str]) -> None:
    assert [headline for _, headline in published_lines(text)] == expected
