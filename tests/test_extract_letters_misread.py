"""Words that may be of two classes, read in their sentence: each text was once told with another verb or subject.

The tables hold all headlines that a timeline publishes of a text, whole.
"""

import pytest

from tests.extracted_sentences import published_lines

INTRANSITIVE = [
    # Who strikes, or what falls, is the noun after it.
    ("Guards fired on striking dockers in Hull in May 1926.", ["Guards fired on striking dockers in Hull"]),
    ("Police fired on protesting nuns in Perth in May 1970.", ["Police fired on protesting nuns in Perth"]),
    ("Orkla cut 300 jobs amid falling orders in March 2019.", ["Orkla cut 300 jobs amid falling orders"]),
    ("The Orkla mill closed because of rising wages in 2018.", ["Orkla mill closed because of rising wages"]),
    # But these are done to something.
    ("The ferry Pell sank after striking rocks off Holm in 1953.", ["Ferry Pell struck rocks off Holm"]),
    ("A tram stopped after striking walkers in Perth in 2014.", ["Tram struck walkers in Perth"]),
]

PARTICIPLES = [
    # A participle between a verb or a preposition and a noun says which, and is nothing done.
    ("The museum bought stolen coins in May 2019.", ["Museum bought stolen coins"]),
    ("Workers in Perth removed broken glass in May 2019.", ["Workers in Perth removed broken glass"]),
    ("Stolen coins were found in Perth in May 2019.", ["Stolen coins were found in Perth"]),
    ("The nuns fed starving dogs in Perth in 1984.", ["Nuns fed starving dogs in Perth"]),
    ("Tom Hale had driven trucks in Norland until 2010.", ["Tom Hale drove trucks in Norland"]),
    ("The mayor was given keys to Perth in May 2019.", ["Mayor was given keys to Perth"]),
    ("Given notice in May 2019, Orkla left the mill.", ["Orkla was given notice"]),
    ("Farmers blocked roads with burning tyres in May 2019.", ["Farmers blocked roads with burning tyres"]),
]

SETS = [
    ("The complete set of stamps was sold in Perth in 2015.", ["Complete set of stamps was sold in Perth"]),
    ("An early cut of the film was shown in Perth in 2015.", ["Early cut of the film was shown in Perth"]),
    ("The council set prices in Perth in 2015.", ["Council set prices in Perth"]),
]

GROUPS = [
    # Where a group of verbs ends, and whose verb the next one is.
    (
        "Permits for the mill to be rebuilt were granted in May 2014.",
        ["Permits for the mill to be rebuilt were granted"],
    ),
    ("The first canoe to be raised was shown in Perth in 2014.", ["First canoe to be raised was shown in Perth"]),
    ("A nun who had heard him sing at a wake paid his fees in 1946.", ["Nun paid his fees"]),
    ("The warder who had let them go by a back gate fled to Perth in 1946.", ["Warder fled to Perth"]),
    ("Hale gave them work at the mill in 1946.", ["Hale gave them work at the mill"]),
    (
        "Norland declared its union with Perth on 4 May 1905, was attacked by Holm, and lost the war in 1907.",
        ["Norland declared its union with Perth", "Norland lost the war"],
    ),
    (
        "The abbey announced a sale of its looms in May 2014, was sued by Orkla and closed its mill in June 2015.",
        ["Abbey announced a sale of its looms", "Abbey closed its mill"],
    ),
    ("Wardens said the canoe, lost in May 2014, was found in Perth.", []),
    ("The race was halted by hail and resumed in Perth on 4 May 2014.", ["Race resumed in Perth"]),
    ("The fort was shelled from the bay and surrendered in May 1907.", ["Fort surrendered"]),
]

SCORES = [
    # A score with a dash is one word; an hour with its day is the day's.
    ("In May 2014 the council voted 6–3 to sell the mill.", ["Council voted 6–3 to sell the mill"]),
    ("Orkla beat Perth 2–0 on 4 May 2014.", ["Orkla beat Perth 2–0"]),
    ("Some 20–30 nuns were hurt in a fire in May 2014.", ["Some 20–30 nuns were hurt in a fire"]),
    ("The nuns handed over the keys at 9 on Monday morning.", ["Nuns handed over the keys"]),
]

MEMBERS = [
    # Whom a list of members names is not all of them.
    ("Nine monks, among them the head of the abbey, Tom Hale, were jailed in 1950.", ["Nine monks were jailed"]),
    ("Nine monks, one of them the abbot, Tom Hale, were jailed in 1950.", ["Nine monks were jailed"]),
    ("The abbey, among the oldest in Perth, burned in May 1950.", ["Abbey burned"]),
    # Nothing is done to a future; "whom" is somebody.
    ("The talks were about the fate of the mill, which Orkla shut in May 2014.", ["Orkla shut the mill"]),
    ("A film tells of the life of the poet, whom the queen jailed in 1950.", ["Queen jailed the poet"]),
    ("The head of the abbey, whom the queen jailed in 1950, fled.", ["Queen jailed the head of the abbey"]),
]

DATED_WITHIN = [
    # What a noun's own date leaves of it, and no clause after what was found or written somewhere.
    (
        "A viaduct built in 1911 at Holm was sold in May 2014.",
        ["Viaduct was built at Holm", "Viaduct built at Holm was sold"],
    ),
    (
        "A letter written in 1890 in Perth was sold in May 2014.",
        ["Letter was written in Perth", "Letter written in Perth was sold"],
    ),
    ("Wool and, since 2003, tourism have supported the town.", ["Wool and tourism have supported the town"]),
    # One, for all its s.
    ("The court gave the Corps until 1 July 2023 to mend its dam.", ["Corps is to mend its dam"]),
    ("The series, launched in May 2014 in Perth, is told by Hale.", ["Series was launched in Perth"]),
    # No firm is called after whom it employs.
    (
        "The Lisk Group makes looms. Its Jewish workers were dismissed in 1938. The group published a report in 2002.",
        ["Lisk Group's Jewish workers were dismissed", "Lisk Group published a report"],
    ),
]

BY_PLACE = [
    # An adverb between an article and its noun tells which; a name in -ed is none.
    ("A back injury kept Hale out of the cup in May 2014.", ["Back injury kept Hale out of the cup"]),
    ("The king gave the land back in May 1914.", ["King gave the land back"]),
    ("The then abbess sold the mill in May 1914.", ["Abbess sold the mill"]),
    ("Ahmed said on 4 May 2014 that the mill would close.", ["Ahmed said that the mill would close"]),
    (
        "Asked on 4 May 2014 what she would do first, Ada Pell laughed.",
        ["Ada Pell was asked what she would do first"],
    ),
    # What ends as a theatre, an inn or a mountain's ice does is nobody.
    (
        "Tom Hale sang in Perth. Covent Garden followed in 1957. In 1968 he left the stage.",
        ["Covent Garden followed", "Tom Hale left the stage"],
    ),
    (
        "The probe was set aside in May 2014. The ship turned to the moon Orkla, which it will fly past in May 2030.",
        ["Probe was set aside", "Ship will fly past the moon Orkla"],
    ),
]

INSERTED = [
    # What stands between commas after a second subject is told of that; what was set up was not planned.
    (
        "The abbey burned, and the bust of the queen, made in Perth in 1911, was lost.",
        ["Bust of the queen was made in Perth"],
    ),
    (
        "The siege ended, but a camp for nuns, set up in 1945, stayed open until 1950.",
        ["Camp for nuns was set up", "Camp for nuns stayed open"],
    ),
    ("A barn set alight in May 2014 was sold.", ["Barn set alight"]),
    ("Hale told of the plan at a media briefing on 4 May 2014.", ["Hale told of the plan at a media briefing"]),
    # What would be put off until a date is not the clause before.
    ("The strike could last weeks, which would delay the race, set for May 2024, until June.", ["Race was set"]),
    ("The council sold the mill, built in 1911, in May 2014.", ["Mill was built", "Council sold the mill"]),
]

LED_IN = [
    # A clause before the main one, whose subject has something said of it between commas.
    (
        "After another ferry, the Orkla, capsized in May 2014, the council shut the port.",
        ["Ferry Orkla capsized"],
    ),
    ("After a levee, built in 1911, burst in May 2014, the abbey was moved.", ["Levee was built", "Levee burst"]),
    ("After the viaduct, a steel arch, cracked in May 2014, the council shut it.", ["Viaduct, a steel arch, cracked"]),
    ("After the siege, the queen, exiled in 1918, returned.", ["Queen was exiled"]),
]

TOLD = [
    # What is said where, when or to whom; a noun that is told of is another matter.
    (
        "Ada Pell remarked at the time that she had rowed around the lake in 1958.",
        ["Ada Pell rowed around the lake"],
    ),
    ("Ada Pell complained to the mayor that she had been left out in 1958.", ["Ada Pell was left out"]),
    ("Ada Pell wrote to a museum that had bought the boat in 1958.", ["Museum bought the boat"]),
    ("Ada Pell, who founded Orkla in 1998, told auditors she began mixing oils in 2008.",
     ["Ada Pell founded Orkla", "Ada Pell began mixing oils"]),
]  # fmt: skip

LISTS = [
    (
        "Volunteers sleeping in tents, barns and church halls hope to finish the dyke by 3 July.",
        ["Volunteers sleeping in tents, barns and church halls hope to finish the dyke"],
    ),
    (
        "Staff from offices, shops and council depots plan to march on 3 July.",
        ["Staff from offices, shops and council depots plan to march"],
    ),
    ("A waiter accused of theft, arson and fraud fled to Norland on 3 May.", ["Waiter fled to Norland"]),
]

PARTICLES = [
    ("The flood in Perth led to the loss of a mill built in 1971.", ["Mill was built"]),
    ("Orkla said that more rain was forecast in Perth for 3 July.", ["More rain is forecast in Perth"]),
    ("Every mayor since 1999 has promised Perth a bridge.", []),
    ("Ada Pell has since scored nine goals, including two in last May's final.", []),
    ("Orkla has since closed two mills in Perth in May.", ["Orkla has since closed two mills in Perth"]),
    ("The levees of Perth beat the rest ten to one by 1970.", ["Levees of Perth beat the rest ten to one"]),
    (
        "A revolt led by a carpenter known as Tom Hale held Perth for six weeks in 1796.",
        ["Revolt led by a carpenter known as Tom Hale held Perth for six weeks"],
    ),
    (
        "Shares of Orkla rose 14 percent in early trading on 3 May.",
        ["Shares of Orkla rose 14 percent in early trading"],
    ),
    (
        "Norland listed the species as critically endangered in 2004 and as possibly extinct in 2017.",
        ["Norland listed the species as critically endangered", "Norland listed the species as possibly extinct"],
    ),
    (
        "A frog has been found alive in Norland, scientists reported on 3 May in the journal Oryx.",
        ["Frog has been found alive in Norland, scientists reported"],
    ),
    (
        "An audit of Perth found in 2014 that half of the water it pumped was lost.",
        ["Audit of Perth found that half of the water it pumped was lost"],
    ),
    ("In 1968, in the worst drought of the last century, Perth built a dam.", ["Perth built a dam"]),
    ('The best known, "Low Water", was shown in Perth in 1967.', ["Low Water was shown in Perth"]),
    ("The failed test led to repeated delays in 2018.", ["Failed test led to repeated delays"]),
    ("Orkla was linked to stolen funds in 2018.", ["Orkla was linked to stolen funds"]),
    ("Ada Pell introduced the Golden Loaf frozen pie in 1964.", ["Ada Pell introduced the Golden Loaf frozen pie"]),
    (
        "Tom Hale, who was hired in 2017, was charged with two counts of murder on 3 May.",
        ["Tom Hale was hired", "Tom Hale was charged with two counts of murder"],
    ),
    (
        "In Oslo, where a union backs it, Ada Pell dissolved parliament in May; a new one will be elected in July.",
        ["Ada Pell dissolved parliament in Oslo", "New parliament will be elected"],
    ),
    ("From 1942 onwards more than 40 clerks worked in Perth.", ["More than 40 clerks worked in Perth"]),
    ("In the fires of 1911, most of the mills of Perth were lost.", ["Most of the mills of Perth were lost"]),
    ("The custom of Perth goes back to 1820.", ["Custom of Perth dates from then"]),
    (
        "Observers from the Organization for Security and Cooperation in Europe, who had been in Oslo since May, left.",
        ["Observers from the Organization for Security and Cooperation in Europe were in Oslo"],
    ),
    (
        "According to the prosecution, Ada Pell had known since May that the dam leaked.",
        ["Ada Pell knew that the dam leaked, according to the prosecution"],
    ),
    ("Ships stood still across Norland on 3 May.", ["Ships stood still across Norland"]),
    ("Offshore oil, on which work began in 2013, pays for schools.", ["Work began on offshore oil"]),
    ("Hale's team will spend next week testing the pumps.", ["Hale's team will test the pumps"]),
    ("Port-Anne was destroyed by fire in 1902.", ["Port-Anne was destroyed by fire"]),
    ("A knee injury kept Ada Pell out for most of 2016.", ["Knee injury kept Ada Pell out"]),
    # Whoever is made to do something, joined by "and", is no subject of what comes behind.
    (
        "The ministry on 4 May ordered schools and nurseries to stop using a soap imported from abroad.",
        ["Ministry ordered schools and nurseries to stop using a soap"],
    ),
    (
        "The ministry ordered schools and nurseries on 4 May to stop using a soap bought abroad.",
        ["Ministry ordered schools and nurseries to stop using a soap"],
    ),
    (
        "The council on 4 May told clinics and the hospital to return the masks made at the plant.",
        ["Council told clinics and the hospital to return the masks made at the plant"],
    ),
    (
        "The minister ordered a review and plans to build a bridge collapsed on 4 May.",
        ["Plans to build a bridge collapsed"],
    ),
    ("Tin mining lasted well into the 19th century.", ["Tin mining lasted"]),
    ("The Perth concert went well in May 2014.", ["Perth concert went well"]),
    ("Ada Pell began mixing oils after a wet summer in 1987.", ["Ada Pell began mixing oils"]),
]

PRESENTS = [
    # A form in -s of what is never a noun is its clause's verb, whatever clauses stand before it.
    (
        "Moller was named ombudsman in 2018, and her contract expires in March 2025.",
        ["Moller was named ombudsman", "Contract expires"],
    ),
    (
        "A truce in the Holm valley that has held since it was agreed in May 2024 becomes permanent in July 2025.",
        ["Truce in the Holm valley was agreed", "Truce in the Holm valley becomes permanent"],
    ),
    (
        "The Holm fishing ban that was lifted when the epidemic ended in 2021 returns in September 2025.",
        ["Epidemic ended", "Holm fishing ban returns"],
    ),
    (
        "The Holm parade that has grown since it was founded in 2012 arrives in Oslo on 3 July 2025.",
        ["Holm parade was founded", "Holm parade arrives in Oslo"],
    ),
    ("A suit filed in Perth in May 2019 seeks damages from Orkla.", ["Suit that seeks damages was filed in Perth"]),
    ("The sale of Orkla shares ended in May 2019.", ["Sale of Orkla shares ended"]),
]

PASTS_LIKE_BASES = [
    # What has an object, or needs none, is done by the noun before it: "put", "cut", "shut", "read", "spread".
    (
        "The war began after the guards put down a revolt in Holm in May 1988.",
        ["Guards put down a revolt in Holm"],
    ),
    ("A strike began after Orkla shut down two mills in Holm in 2012.", ["Orkla shut down two mills in Holm"]),
    ("Crowds gathered after the ministry put off the vote in May 2020.", ["Ministry put off the vote"]),
    ("The mayor left after the paper read out his letters in May 2011.", ["Paper read out his letters"]),
    (
        "Some 300 people left Holm on Monday as a fire driven by high winds spread through the pine forest around the"
        " old mill, the police in the nearest town said.",
        ["Some 300 people left Holm as a fire driven by high winds spread through the pine forest"],
    ),
    ("A revolt put down by the army in 1956 is remembered in Holm.", ["Revolt was put down by the army"]),
]

FRONTED = [
    # A clause that a preposition begins has no subject but the name right before its verb.
    ("At the second hearing Norland offered to cut tariffs in May 2019.", ["Norland offered to cut tariffs"]),
    ("Under pressure from the unions Pell withdrew the bill in May 2011.", ["Pell withdrew the bill"]),
    ("Prices rose, and despite protests from teachers Norland raised taxes in 2011.", ["Norland raised taxes"]),
    ("In the final Novak beat Ferrer on Sunday.", ["Novak beat Ferrer"]),
    ("At the age of 19 Hale joined the army in 1940.", ["Hale joined the army"]),
    ("After the war Hale moved to Perth in 1946.", ["Hale moved to Perth"]),
    ("As a boy Hale lived in Perth in 1960.", ["Hale lived in Perth"]),
    ("In talks with Peru Norland offered to cut tariffs in 2011.", ["Norland offered to cut tariffs"]),
    ("At a gala in Oslo King Harald opened the museum in 1999.", ["King Harald opened the museum"]),
    # But these are the names of what stands before them, or a clause has its subject.
    ("After president Hale resigned in May 2011, the army took Perth.", ["President Hale resigned"]),
    ("A lawyer for the firm Orkla denied the claim on Friday.", ["Lawyer for the firm Orkla denied the claim"]),
    ("After the army left in 1946, Hale moved to Perth.", ["Army left"]),
]

COORDINATED = [
    # Two adjectives, and two adverbs, that "and" joins; but a second verb has its own object.
    ("Miners lived in old and abandoned mills in Perth in 1911.", ["Miners lived in old and abandoned mills in Perth"]),
    ("The council bought a large and neglected park in May 2011.", ["Council bought a large and neglected park"]),
    ("Orkla sold a new and stolen car in May 2011.", ["Orkla sold a new and stolen car"]),
    (
        "The pictures were taken in May by a visible and infrared imager.",
        ["Pictures were taken by a visible and infrared imager"],
    ),
    ("The village was poor and lost 300 people in 1911.", ["Village lost 300 people"]),
    ("Control of Holm swung back and forth in 1917.", ["Control of Holm swung back and forth"]),
    ("A ship sailed to and fro between the isles in 1911.", ["Ship sailed to and fro between the isles"]),
    # The last of a series to come is to come.
    ("The deeds must be written, checked and printed by 3 July 2024.", ["Deeds must be printed"]),
    ("The mill is to be closed, stripped and sold by May 2024.", ["Mill is to be sold"]),
    ("The mill had been closed, stripped and sold by May 2011.", ["Mill was sold"]),
    # Who is only named among others does nothing by itself.
    ("Other banks, among them Nor and Holm, offered reduced rates on Monday.", ["Other banks offered reduced rates"]),
    ("Four carriers, including Nor and Holm, offered cheap seats on Monday.", ["Four carriers offered cheap seats"]),
    ("Two banks, Nor and Holm, paid reduced taxes in May 2011.", ["Two banks paid reduced taxes"]),
    ("Tom Pell, a writer, awarded the prize in 2011, came to Holm.", ["Writer Tom Pell was awarded the prize"]),
]


COUNTED = [
    # What is counted is no verb, all sets are the score, "known as" opens no clause; a means belongs to the verb, not
    # to the event noun before it.
    (
        "Novak needed two hours and five match points to beat Pell on Monday.",
        ["Novak needed two hours and five match points to beat Pell"],
    ),
    ("The plan needs ten years and two tax rises to work in 2030.", ["Plan needs ten years and two tax rises to work"]),
    ("Novak beat Pell 6-4, 3-6, 7-5 in Perth on Monday.", ["Novak beat Pell 6-4, 3-6, 7-5 in Perth"]),
    ("Novak lost to Pell 7-6 (7-3), 6-4 on Monday.", ["Novak lost to Pell 7-6 (7-3), 6-4"]),
    (
        "A gang led by a man known as Blind Hale held the port for six weeks in 1796 before the army took it.",
        ["Gang led by a man known as Blind Hale held the port for six weeks"],
    ),
    ("A 2-1 win puts Perth in the final on 3 July 2024.", ["2-1 win puts Perth in the final"]),
    (
        "Nuns protested before Sunday's vote by singing in Perth.",
        ["Nuns protested by singing in Perth before the vote"],
    ),
    (
        "Nuns in Perth protested at Sunday's vote by the council.",
        ["Nuns in Perth protested at the vote by the council"],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *INTRANSITIVE,
        *PARTICIPLES,
        *SETS,
        *TOLD,
        *LISTS,
        *PARTICLES,
        *PRESENTS,
        *PASTS_LIKE_BASES,
        *FRONTED,
        *COORDINATED,
        *COUNTED,
    ],
)
def test_a_word_of_two_classes_is_read_in_its_sentence(text: str, expected: list[str]) -> None:
    assert [headline for _, headline in published_lines(text)] == expected


JOINED = [
    ("Named after Ada Pell, who saw nine comets, Hale's probe lifted off in 2005.", ["Hale's probe lifted off"]),
    (
        "Orkla sold the northern mills in 1903 and the southern ones, which Hale had run, in 1929.",
        ["Orkla sold the northern mills", "Orkla sold the southern mills"],
    ),
    (
        "Engineers in Perth believe that the pump stopped and will test a valve on 3 July.",
        ["Engineers in Perth will test a valve"],
    ),
    (
        "After a site in Perth has been chosen in November, Orkla will build a mill.",
        ["Site in Perth will be chosen"],
    ),
    # What is told after "and then", with a date between commas, has that date.
    ("Ada Pell sold the farm and then, in May 1948, moved to Perth.", ["Ada Pell moved to Perth"]),
    ("Orkla cut 300 jobs and then in May 1948 moved to Perth.", ["Orkla moved to Perth"]),
    ("Ada Pell sold the farm and later, in May 1948, the mill in Perth closed.", ["Mill in Perth closed"]),
    # A clause set apart ends before what is joined to the verb around it.
    (
        "Vestby will pay a third when the deal closes, which is expected next May, and the rest in four parts in"
        " 2025 and 2026.",
        [
            "Vestby will pay a third when the deal closes",
            "Vestby will pay the rest in four parts",
            "Vestby will pay the rest in four parts",
        ],
    ),
    (
        "Tom Hale married Ada Pell, who died in 1950, and Eva Moe in 1952.",
        ["Ada Pell died", "Tom Hale married Eva Moe"],
    ),
    (
        "Tom Hale, who bought Mlek in 1950 and Norsk in 1952, died in Perth in 1960.",
        ["Tom Hale bought Mlek", "Tom Hale bought Norsk", "Tom Hale died in Perth"],
    ),
    # A date behind a -ing form, before the verb; who is meant by what befell them.
    ("A climber missing since Monday was found alive on Thursday.", ["Climber was missing", "Climber was found alive"]),
    ("Those injured in the blast sued Orkla in May 2019.", ["Those injured in the blast sued Orkla"]),
    # What was said is told, though more follows the saying.
    (
        "The mill in Perth will close, Orkla said on Tuesday, blaming high wages.",
        ["Mill in Perth will close, Orkla said"],
    ),
    # One more of what was just told.
    (
        "The first ferry burned. A corrected handbook appeared in 1987, and a third is to appear next May.",
        ["Corrected handbook appeared", "Third handbook is to appear"],
    ),
]

UNFINISHED = [
    # A verb that needs an object is none of a clause where it has none; what is left of a thing was not done to.
    ("The study revealed the use of a dye banned in 1976.", ["Dye was banned"]),
    ("The report found traces of an acrylic binder invented in 1940.", ["Acrylic binder was invented"]),
    ("Divers found the remains of a ship sunk in 1944.", ["Ship was sunk"]),
    ("The remains of a man found in 1944 were buried.", ["Remains of a man were found"]),
    ("Police said the boat sank in 1976.", ["Boat sank"]),
    # How many, and what they did.
    ("Her party of eight reached base camp in 1974.", ["Party of eight reached base camp"]),
    ("Police announced the arrest of two wanted men in May.", ["Police announced the arrest of two wanted men"]),
    # "Will have" is one verb.
    ("The hotel will have 300 rooms by May 2024.", ["Hotel will have 300 rooms"]),
]

LAST_WORDS = [
    # A verb's last word, before a date that has its own preposition or before "beginning".
    ("The comet will come by in 2061.", ["Comet will come by"]),
    ("The house was broken into in May.", ["House was broken into"]),
    ("The car was driven by Hale in May.", ["Car was driven by Hale"]),
    ("The state may step in beginning in 2025.", ["State may step in"]),
    ("Taxes will rise starting in May 2024.", ["Taxes will rise"]),
]

SECOND_OBJECTS = [
    # What stands behind the date has the verb, where no verb of its own follows.
    ("The town built a mill and, in 1911, a school.", ["Town built a school"]),
    ("The firm made pumps, valves and, from 1931, engines.", ["Firm made engines"]),
    ("The trade brought tin and, beginning in the 1890s, rubber.", ["Trade brought rubber"]),
    ("Hale met Pell and, in May, the king, who wept.", ["Hale met the king"]),
    ("The town built a mill and, in 1911, the council closed it.", ["Council closed the mill"]),
    ("The army took Holm and, on Monday, rebels fled the port.", ["Rebels fled the port"]),
]

TO_BE_DONE = [
    # What is ordered or wanted is the whole object, and no place is built.
    ("The court ordered the head of the bank to be released in May 2024.", ["Head of the bank to be released"]),
    ("The law requires agencies in ten towns to be formed by 2025.", ["Agencies in ten towns to be formed"]),
    ("The company plans a plant in Leeds to be built in 2025.", ["Plant in Leeds to be built"]),
    ("The council announced plans for a show to be held in 2025.", ["Show to be held"]),
    # The date within a subject is that of what is to be done.
    ("The office to be opened in Leeds in May 2024 will have ten rooms.", ["Office to be opened in Leeds"]),
]

DOUBTED = [
    # What somebody does not think or say is not so.
    ("Experts did not think the dam had burst in 1911.", []),
    ("The firm does not think prices will rise in 2024.", []),
    ("He did not know that the plant had closed in 2010.", ["Plant closed"]),
    ("Officials do not expect the bridge to open before May 2024.", ["Officials expected the bridge to open"]),
]

TIMES = [
    # What a clause of time says is to come; "last" only where nothing has been since.
    ("The buoy will send data until it is recovered from the lake in 2025.", ["Buoy will be recovered from the lake"]),
    (
        "The club will pay when the goalkeeper leaves for Perth in May 2025.",
        ["Club will pay when the goalkeeper leaves for Perth"],
    ),
    ("Elections to the senate were last held in 2018.", ["Elections to the senate were held"]),
    ("The walker Tom Hale was last seen in Perth on 3 May.", ["Walker Tom Hale was last seen in Perth"]),
    # No month of this year, and one two years ago.
    ("The Holm regatta was moved from August to June in 2015.", ["Holm regatta was moved"]),
    ("Pilgrims slept in the rain in June two years ago.", ["Pilgrims slept in the rain"]),
]

OBJECTLESS = [
    # What needs an object and has none is done to the noun before it: the first verb is the clause's.
    ("The bank paid for the bridge built in Holm in 1990.", ["Bridge was built in Holm"]),
    ("The museum asked for the drawing painted in Paris in 1890.", ["Drawing was painted in Paris"]),
    ("Police searched for the car used in Holm in May.", ["Police searched for the car used in Holm"]),
    ("The recall covers the van and the lorry built in Zell in 2021.", ["Lorry was built in Zell"]),
    ("The study looked at patients treated in Oslo in 2001.", ["Patients were treated in Oslo"]),
    ("The fund compensates women dismissed by the army in 1970.", ["Women were dismissed by the army"]),
    # But a clause of its own after "and".
    ("The storm hit the town and the roof collapsed in May.", ["Roof collapsed"]),
    ("The firm cut prices and its new phone sold well in May.", ["Firm's new phone sold well"]),
]


@pytest.mark.parametrize(
    ("text", "expected"), [*GROUPS, *LED_IN, *SCORES, *MEMBERS, *DATED_WITHIN, *BY_PLACE, *INSERTED, *OBJECTLESS]
)
def test_a_verb_is_that_of_the_clause_that_waits_for_it(text: str, expected: list[str]) -> None:
    assert [headline for _, headline in published_lines(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"), [*JOINED, *UNFINISHED, *LAST_WORDS, *SECOND_OBJECTS, *TO_BE_DONE, *DOUBTED, *TIMES]
)
def test_a_date_is_told_of_the_clause_it_stands_in(text: str, expected: list[str]) -> None:
    assert [headline for _, headline in published_lines(text)] == expected


TAUGHT = [
    ("Krag was born in Lund in 1970 and taught chemistry until 2009.", "Krag taught chemistry"),
    ("Krag was appointed by Holm and taught law until 2009.", "Krag taught law"),
    ("Krag was sent to Lund and taught the trade by his uncle in 2009.", "Krag was taught the trade by his uncle"),
    ("Krag was taught French until 2009.", "Krag was taught French"),
]


@pytest.mark.parametrize(("text", "headline"), TAUGHT)
def test_who_was_born_and_taught_is_taught_only_by_somebody(text: str, headline: str) -> None:
    assert [line for _, line in published_lines(text)][-1] == headline
