"""What a proceeding, a finding, a deal or an outbreak is about where only the clauses before, or the title, tell."""

import pytest

from tests.extracted_sentences import last_headline

JUDGED = [
    # In whose case, since an appeal may be the prosecutors' too.
    ("A court sentenced Tom Hale to six years in prison. An appeal was dismissed in June 2019.",
     "Appeal in Tom Hale's case was dismissed"),
    ("Police arrested Ada Pell in Holm. A hearing was held in May 2020.", "Hearing in Ada Pell's case was held"),
    ("Ada Pell was charged with theft. The jury was sworn in. A trial will begin in May 2024.",
     "Ada Pell's trial will begin"),
    ("The judge who sentenced Ada Pell was promoted. A trial opened in May 2014.", "Trial opened"),
    # Of the one person whom the whole text tells by name to be judged; of what courts do only, and not of two.
    ("Ada Pell was convicted of arson. It rained. It snowed. It hailed. A first appeal failed in 2003.",
     "First appeal in Ada Pell's case failed"),
    ("Ada Pell was convicted of arson. It rained. It snowed. It hailed. A petition to the king was refused in 2003.",
     "Petition to the king in Ada Pell's case was refused"),
    ("A jury found Ada Pell guilty. It rained. It snowed. It hailed. The conviction was quashed in 2012.",
     "Ada Pell's conviction was quashed"),
    ("Ada Pell was jailed. Her son Ivo Pratt was charged. It rained. It snowed. It hailed. An appeal failed in 2003.",
     "Appeal failed"),
    ("Ada Pell was jailed. It rained. It snowed. It hailed. The appeal raised a million pounds in 2011.",
     "Appeal raised a million pounds"),
    # Not where another of the kind was brought in since, or the noun says itself of what it is.
    ("Tom Hale was jailed. The council set up a hearing on water. The hearing was held in May 2014.",
     "Hearing was held"),
    ("The union accused the mayor of theft. The union's appeal was rejected in May 2014.",
     "Union's appeal was rejected"),
    # Of whom the lead tells as "a man" first, of all that it counts, and of who pleads anywhere before; no new trial.
    ("A man accused of arson bought petrol, a court heard. Ada Pell, 43, has pleaded not guilty to arson. It rained."
     " It snowed. It hailed. Bells rang. The trial was to have begun in May 2020.",
     "Ada Pell's trial was to have begun"),
    ("A court convicted five people. Ada Pell was jailed. It rained. It snowed. It hailed. The trial opened in 2018.",
     "Trial of five people opened"),
    ("It rained. Ada Pell pleaded guilty to theft. Bells rang. It snowed. Fog came. The trial opened in 2018.",
     "Ada Pell's trial opened"),
    ("It rained. Ada Pell pleaded guilty to theft. Bells rang. It snowed. Fog came. A trial opened in 2018.",
     "Trial opened"),
    # And what "it" means is told with what it is of.
    ("Ada Pell was charged. The trial opened in May 2018 in fog. It resumed in June 2019.", "Ada Pell's trial resumed"),
    ("Ada Pell was jailed. It rained. It snowed. It hailed. A first indictment was returned in May 2003.",
     "First indictment of Ada Pell was returned"),
    # For whom a warrant is.
    ("Ada Pell fled to Holm, and an arrest warrant was issued in April 2019.",
     "Arrest warrant for Ada Pell was issued"),
    ("Ada Pell was jailed. Her brother, Ian Pell, fled, and a warrant was issued in May 2014.", "Warrant was issued"),
]  # fmt: skip

MOURNED = [
    ("Tom Hale died in Leeds. It rained. It hailed. Bells rang. His wife, Ada, died. A funeral will be held in May.",
     "Tom Hale's funeral will be held"),
    ("It rained. Bells rang. It hailed. It snowed. Ada Pell was shot in Leeds. The funeral was held in June 2022.",
     "Ada Pell's funeral was held"),
    ("Two men died in a fire. It rained. The funeral was held on 20 June 2022.", "Funeral was held"),
    ("Tom Hale was killed in Leeds, and Ada Pell was killed in Holm. The funeral was held in May 2022.",
     "Funeral was held"),
]  # fmt: skip

FOUND = [
    # Into what: the happening just told, or the one that the text named with "into" before.
    ("A fire killed six at a mill in Lund. An inquiry was opened in May 2019.", "Inquiry into the fire was opened"),
    ("An inquiry into a mine explosion ended. It rained. It snowed. The inquiry was set up in May 2019.",
     "Inquiry into a mine explosion was set up"),
    ("A fire broke out after an explosion. An inquiry was opened in May 2014.", "Inquiry was opened"),
    ("The last fatal accident was long ago. An inquiry was opened in May 2014.", "Inquiry was opened"),
    # What the article begins with, for an inquiry that is known; not for a new one.
    ("Hale was fined over the sinking of a ferry. It rained. It snowed. Bells rang. A first inquiry ended in May 2019.",
     "First inquiry into the sinking ended"),
    ("Hale was fined over the sinking of a ferry. It rained. It snowed. Bells rang. An inquiry ended in May 2019.",
     "Inquiry ended"),
    # Results of what was tested, or from what was taken; else of the vote that the article begins with.
    ("The drug was given to 300 people in a trial. The results were published in May 2019.",
     "Results of the trial were published"),
    ("They took skin swabs. The results came in May 2019.", "Results from the swabs came"),
    ("They held a survey and a test. The results were published in May 2014.", "Results were published"),
    ("Norland held an election. It rained. It snowed. Bells rang. Final results are due in July 2023.",
     "Final results of the election are due"),
    # Whose decision is to come; not one that is another's.
    ("The commission is reviewing the merger, and a decision is expected by May 2024.",
     "Commission's decision is expected"),
    ("The council debated the ban, but the decision was left to the king in May 2014.",
     "Decision was left to the king"),
    # The one disease that is told of.
    ("Cholera has come back. It rained. It snowed. Bells rang. The outbreak began in March 2022.",
     "Cholera outbreak began"),
    ("A new vaccine protects against Oru fever. Vaccination will start on 3 October 2024.",
     "Vaccination against Oru fever will start"),
    ("Measles is back. It rained. It snowed. Bells rang. The virus had reached four towns by May 2019.",
     "Measles virus had reached four towns"),
    ("Oru fever is back. Oru fever was rare. In May 2019 the disease reached Lund.", "Oru fever reached Lund"),
    ("Hale had malaria. The elms of Lund were ill. In May 2019 the disease reached Holm.", "Disease reached Holm"),
    ("The camp has had cholera and typhoid. The virus reached Lund in May 2019.", "Virus reached Lund"),
    ("The camp has had cholera and typhoid. The outbreak began in May 2014.", "Outbreak began"),
    # A second one, of what there was before.
    ("The probe flew past Venus in 2019. A second flyby was completed in May 2021.",
     "Second flyby of Venus was completed"),
    ("The probe flew past Venus and then past Mars. A third flyby took place in May 2014.", "Third flyby took place"),
    ("The launch was put off. A second attempt was called off in May 2014.",
     "Second launch attempt was called off"),
    # Whose launch, as the clauses before or the lead tell; whose trial "their" is, of those who were held.
    ("Tarn-2 lifted off from Kourou. It reached its orbit. The launch was put off twice in May 2023.",
     "Launch of Tarn-2 was put off twice"),
    ("The rocket exploded. A crew of two was ready. The launch was delayed in May 2023.", "Launch was delayed"),
    ("Soldiers blocked the road, and nine officers were detained. Their trial was to begin on 3 May 2019.",
     "Trial of nine officers was to begin"),
    ("Three hikers are missing. The search will resume on 3 May 2024.", "Search for the missing will resume"),
    ("Police searched for arms. The search ended in May 2014.", "Search ended"),
]  # fmt: skip

LATER = [
    # Of the lawsuit just told, else in whose case.
    ("A lawsuit was filed in Lagos. The hearing is set for September 14, 2023.", "Hearing of the lawsuit is set"),
    # Whose ruling is to come, as the sentence before tells of a review; not from farther back.
    ("The bid must be approved by the cartel office, which opened a review. A ruling is due by July 2024.",
     "Cartel office's ruling is due"),
    ("The cartel office is reviewing the bid. The king is ill. A ruling is due by July 2024.", "Ruling is due"),
    # Of whom the noun beside the name tells, or what the article begins with tells to have been found.
    ("Prosecutors charged the mayor, Olga Brandt, with theft. It rained. It snowed. The trial could open in July 2023.",
     "Mayor Olga Brandt's trial could open"),
    ("A Roman villa has been uncovered in Velm. It rained. It snowed. Bells rang. The discovery was made in May 2023.",
     "Discovery of a Roman villa was made"),
    ("The council will debate a motion of no confidence. A similar motion failed in 2021.",
     "Similar motion of no confidence failed"),
    # In which war, where that is told by more than "war".
    ("A civil war broke out. A ceasefire was agreed in May 1995.", "Ceasefire in the civil war was agreed"),
    ("The war went on. A ceasefire was agreed in May 1995.", "Ceasefire was agreed"),
    # Cases and coverage, in a text on one disease.
    ("Polio has come back. The first case, a boy of two, was reported on July 4, 2022.",
     "First polio case was reported"),
    ("Polio has come back. The first case against the firm was reported on July 4, 2022.",
     "First case against the firm was reported"),
    ("A vaccine against polio arrived. Rain fell. Coverage fell to 58 percent in 2021.",
     "Vaccination coverage fell to 58 percent"),
    # A second one of a kind, with the noun that the first was told with; not a thing.
    ("A leak was found after the first course correction. A second correction was cancelled on 8 November 2022.",
     "Second course correction was cancelled"),
    ("The museum opened its first glass pavilion. A second pavilion was added in 2013.", "Second pavilion was added"),
]  # fmt: skip

TOLD_WITH = [
    # The phrase that the noun came with, behind it or behind the verb that brought it; not one of two, nor a place.
    ("The UN imposed sanctions on Norland. The sanctions were lifted in 2016.", "Sanctions on Norland were lifted"),
    ("A lawsuit was filed against the port. The lawsuit was dismissed in May 2019.",
     "Lawsuit against the port was dismissed"),
    ("The state held talks with the rebels. Talks broke down in May 2019.", "Talks with the rebels broke down"),
    ("The state held talks with the rebels and with the unions. Talks broke down in May 2019.", "Talks broke down"),
    ("The UN imposed sanctions on Norland and the EU imposed sanctions on Veria. The sanctions were lifted in 2016.",
     "Sanctions were lifted"),
    ("Orbix won a contract for 40 trams. The contract was cancelled in May 2019.",
     "Contract for 40 trams was cancelled"),
    ("Norland signed an agreement on the island. The agreement expired in May 2019.", "Agreement expired"),
    ("Norland signed an agreement with Veria. A second agreement expired in May 2019.", "Second agreement expired"),
    # By another word for the same, and from far back; talks by the quarrel near them, and by one of two quarrels not.
    ("Nurses ended a strike over pay. It rained. It snowed. It hailed. Bells rang. The walkout began in May 2019.",
     "Walkout over pay began"),
    ("Norland and Veria fell out in a row over cod. The king resigned. It rained. It snowed. It hailed. Bells rang."
     " It was cold. The quarrel began in May 2014.", "Quarrel over cod began"),
    ("Hale won a High Court action against a toll firm. It rained. The proceedings were issued in May 2014.",
     "Proceedings against a toll firm were issued"),
    ("A dispute over the Oru valley led to fighting. Talks resumed in May 2010.", "Talks over the Oru valley resumed"),
    ("A row over cod was settled. A row over tin was not. Talks resumed in May 2010.", "Talks resumed"),
    ("A row over cod was settled. The king resigned. It rained. It snowed. It hailed. Bells rang. It was cold. A bell"
     " rang. Talks resumed in May 2010.", "Talks resumed"),
    # What a law is to do, by whichever word it was told; not where another was told of, or two things.
    ("Lawmakers passed a law allowing the sale of beaches. The bill was drafted in May 2019.",
     "Bill allowing the sale of beaches was drafted"),
    ("Lawmakers debated a bill that would ban kites. It rained. The bill was drafted in May 2019.",
     "Bill that would ban kites was drafted"),
    ("Lawmakers debated a bill to tax kites. The present law is old. The law was drafted in May 2019.",
     "Law was drafted"),
    ("Lawmakers debated a bill to tax kites and a bill to ban drones. The bill was drafted in May 2019.",
     "Bill was drafted"),
    # What stands beside an application, and which election of many it was.
    ("A fresh application, for six larger kilns, was lodged in May 2019.",
     "Fresh application for six larger kilns was lodged"),
    ("A general election, the first in 20 years, was held in May 2019.",
     "General election, the first in 20 years, was held"),
    ("The race, the first in 20 years, was held in May 2019.", "Race, the first in 20 years, was held"),
    # What a report is of, who is on strike, and of which treaty.
    ("The Senate set up a commission. The report was published in May 2019.", "Report of the commission was published"),
    ("The Senate set up a commission. A second report was published in May 2019.", "Second report was published"),
    ("Miners stopped work at three pits. The strike spread to the ports in May 2019.",
     "Miners' strike spread to the ports"),
    ("Norland and Veria signed a treaty. Ratification is expected in July 2024.",
     "Ratification of the treaty is expected"),
]  # fmt: skip

INTENDED = [
    ("Norland applied to join the League of Ports. Talks opened in 2014.",
     "Talks on joining the League of Ports opened"),
    ("Veria applied for membership of the alliance, but talks stalled in 2015.",
     "Talks on membership of the alliance stalled"),
    # For what they asked, and whose that is; "their" is then not told.
    ("Tom Hale blamed the bank. A band of clerks asked for his dismissal; their motion will be heard in July 2023.",
     "Motion for Tom Hale's dismissal will be heard"),
    ("Members asked for a recount. The motion was rejected in May 2019.", "Motion for a recount was rejected"),
    ("Norland applied for a loan. Talks broke down in May 2014.", "Talks broke down"),
    ("Orbix said that it would buy Swiss rival Tarn. The deal is expected to close in May 2024.",
     "Deal to buy Swiss rival Tarn is expected to close"),
    ("Orbix bought a mill in 2009. The deal closed in May 2010.", "Deal closed"),
    ("The firms agreed to merge. A first attempt was abandoned in 2012.", "First attempt to merge was abandoned"),
    ("He decided to sell the farm. A first attempt on the summit failed in May 2014.",
     "First attempt on the summit failed"),
]  # fmt: skip

MADE = [
    # What rose, and who was shot.
    ("Fares were meant to rise. The increase was delayed in May 2018.", "Increase in fares was delayed"),
    ("The editor of the Post was shot dead in May 2012. Two men were tried for the murder in July 2014.",
     "Two men were tried for the murder of the editor of the Post"),
    # What is built or sold, as the sentence or the one before tells; not what was pulled down before.
    ("The firm won a contract to build the dam. Construction began in October 2008.", "Construction of the dam began"),
    ("A new bridge was approved in 2003. Construction began in May 2004.", "Construction of the new bridge began"),
    ("The old bridge was demolished, and construction began in May 2004.", "Construction began"),
    ("Offshore oil was discovered in 2003, and exports began in 2008.", "Exports of offshore oil began"),
    # What was promised a little farther back; not one of two, nor the work that a strike had stopped.
    ("The mayor announced a tram line. It would be cheap. It rained. Work began in May 2004.",
     "Work on the tram line began"),
    ("The state promised a water system. It rained. Construction began in May 2004.",
     "Construction of the water system began"),
    ("The mayor announced a tower and promised a bridge. Work began in May 2004.", "Work began"),
    ("The mayor announced a tower. The strike ended, and work resumed in May 2004.", "Work resumed"),
    # Of what there was a copy, and of what came out before a version.
    ("The deed was thought lost. A copy, eaten by mice, turned up in May 2004.", "Copy of the deed turned up"),
    ("The clerk was ill. A copy turned up in May 2004.", "Copy turned up"),
    ("The Corvid went on sale in 1958. It jammed. A redesigned version came out in May 1960.",
     "Redesigned version of the Corvid came out"),
    ("The Corvid went on sale in 1958. Orbix launched the Merle. A new version came out in May 1960.",
     "New version came out"),
    ("Tom Hale came out against the merger. A new version came out in May 1960.", "New version came out"),
    # What the verb of the same root tells was done, and to what.
    ("The mine was inspected. The inspection was ordered in May 2018.", "Inspection of the mine was ordered"),
    ("The firm expanded the mill. The expansion was completed in May 2018.", "Expansion of the mill was completed"),
    ("Holm changed the supplier of the powder. The change was approved in May 2018.",
     "Change of the supplier of the powder was approved"),
    ("The railway raised fares. The increase will take effect in July 2024.",
     "Increase in fares will take effect"),
    ("Police seized three tonnes of ivory. The seizure was announced in May 2019.",
     "Seizure of three tonnes of ivory was announced"),
    ("The mayor proposed a ban on diesel cars. The proposal was rejected in May 2019.",
     "Proposal of a ban on diesel cars was rejected"),
    ("Orbix invaded Norland. The invasion began in May 2019.", "Invasion of Norland began"),
    ("Inspectors visited the mine. The visit was planned in May 2018.", "Visit to the mine was planned"),
    ("Farmers petitioned the king. The petition was refused in May 2018.", "Petition was refused"),
    ("Orbix agreed to buy the mill from Tarn. The takeover was approved in May 2019.",
     "Takeover of the mill was approved"),
]  # fmt: skip


HELD = [
    # A round is one of the talks told of just before.
    ("Talks on the canal went on for weeks. A previous round collapsed in May 2020.",
     "Previous round of talks collapsed"),
    ("The club won its match. The second round was held in May 2020.", "Second round was held"),
    # What begins to be broadcast is what the text begins with, if no more than one such is told of.
    ("The crew is getting ready for a spacewalk. Suits were tested. Live coverage begins on 20 June 2023.",
     "Live coverage of the spacewalk begins"),
    ("A launch and a landing are planned. Live coverage begins on 20 June 2023.", "Live coverage begins"),
    # What is inquired into is also told by the verb that an article begins with.
    ("A bell stolen from a chapel was handed back. It rained. It snowed. The investigation was closed in 2015.",
     "Investigation into the theft was closed"),
    ("A crane collapsed in Holm. It rained. It snowed. The inquiry will report in September 2023.",
     "Inquiry into the collapse will report"),
    ("A stolen car exploded. It rained. It snowed. The inquiry will report in September 2023.",
     "Inquiry will report"),
]  # fmt: skip

GROWN = [
    # A crop, seeds and prices are of what was told to be grown, of one thing only; prices in the same sentence.
    ("The valley grows most of the country's ginger. A frost ruined much of the crop in April 2014.",
     "Frost ruined much of the ginger crop"),
    ("The cook picked 14 chile peppers. The seeds were planted in May 2021.", "Chile pepper seeds were planted"),
    ("She watered the chile pepper plants in the hall. The seeds were planted in May 2021.",
     "Chile pepper seeds were planted"),
    ("Hale planted potatoes. The seed was sown in 2019.", "Potato seed was sown"),
    ("The island exported cocoa, and prices have fallen since 2019.", "Cocoa prices have fallen"),
    ("The hills grow most of the world's saffron. A storm ruined the crop, and prices, which had been sinking since "
     "2012, rose.", "Saffron prices were sinking"),
    ("The island exported cocoa. Prices rose in 2019.", "Prices rose"),
    ("The volunteers planted 40 oaks and tended lilies. The seedlings died in May 2020.", "Seedlings died"),
    ("The island grew olives and figs. The harvest failed in 2019.", "Harvest failed"),
    ("Police planted evidence. The crop failed in May 2020.", "Crop failed"),
    ("Ada Pell planted a tree. The seeds were sown in 2019.", "Seeds were sown"),
]  # fmt: skip

BY_ITS_VERB = [
    # What a noun's verb told before, where the noun stands without an article as well; not where two are told of.
    ("The Marsh rowing union said that it would inspect all boathouses. Inspections are to start on 3 June 2013.",
     "Inspections of all boathouses are to start"),
    ("The bank was nationalised. Nationalisation was reversed in 1990.", "Nationalisation of the bank was reversed"),
    ("The mill and a weir were inspected. Inspections ended in 1990.", "Inspections ended"),
    ("The mayor resigned over the scandal. The resignation took effect on 3 May 2010.",
     "Resignation of the mayor took effect"),
    ("Fishing in the gulf was banned. The ban was lifted in 2004.", "Ban on fishing in the gulf was lifted"),
    ("Trading in ivory, banned in 1965, went on; the ban was lifted in 2004.", "Ban on trading in ivory was lifted"),
    ("Kolvia withdrew its troops. The withdrawal was completed in May 2012.",
     "Withdrawal of Kolvia's troops was completed"),
    ("Orbix will deliver ten trams. Delivery is due in May 2012.", "Delivery of ten trams is due"),
    ("Farmers blocked the road. The blockade was lifted in May 2012.", "Blockade of the road was lifted"),
    # One more is of the same, where it is done again and again to one thing; a second arrest is another's.
    ("Officers visited Ada Pell. A second visit failed in May 2012.", "Second visit to Ada Pell failed"),
    ("The mission was extended. A third extension began in May 2012.", "Third extension of the mission began"),
    ("Police arrested Ada Pell. A second arrest was made in May 2012.", "Second arrest was made"),
    # The two who met, or signed an agreement, and what a body decided; not where it did two things.
    ("The two bishops met in Holm. The next meeting is due in May 2013.",
     "Next meeting of the two bishops is due"),
    ("Ada Pell met Tom Orr in Holm. A second meeting failed in May 2013.",
     "Second meeting of Ada Pell and Tom Orr failed"),
    ("The ministers met in Holm. A meeting of judges failed in May 2013.", "Meeting of judges failed"),
    ("Kolvia and Norland signed an agreement. The agreement collapsed in January 2019.",
     "Agreement between Kolvia and Norland collapsed"),
    ("The council rejected the plan, but the decision was reversed in May 2012.",
     "Decision to reject the plan was reversed"),
    ("The council rejected the plan and banned the fair. The decision was reversed in May 2012.",
     "Decision was reversed"),
    # The dead, by name; the crash of which the sentence before tells.
    ("The singer Ada Pell died in Holm. The body will lie in state in May 2012.",
     "Singer Ada Pell's body will lie in state"),
    ("The singer Ada Pell died in Holm. The body voted to close in May 2012.", "Body voted to close"),
    ("A crash at Holm killed nine. The report was due in May 2012.", "Report on the crash was due"),
    # Work is to do what the one verb of work before tells; not a painter's work, nor where two were told of.
    ("Surveyors advised repairing the iron railings. The work was put off in May 2013.",
     "Work to repair the iron railings was put off"),
    ("The pier was to be rebuilt. The project was dropped in May 2012.", "Project to rebuild the pier was dropped"),
    ("Tom Orr restored the panel. The work was sold in May 2012.", "Work was sold"),
    ("Crews repaired the pier and widened the road. The work was completed in May 2012.", "Work was completed"),
    ("The pier, which was built in 1968, was inspected. Divers urged repairs, but the work was postponed in May 2012.",
     "Work was postponed"),
    ("The pier, which was built in 1968, leaks. The work was postponed in May 2012.", "Work was postponed"),
    ("Ada Pell sued the town over fire. The lawsuit was settled in May 2012.", "Lawsuit against the town was settled"),
    ("Nurses sued Orbix and Tarn. The suit was dropped in May 2012.", "Suit was dropped"),
    ("The works produced zinc. Production ended in 1994.", "Production of zinc ended"),
    # By the verb with the same preposition.
    ("Residents protested against the mine. The protest ended in May 2012.", "Protest against the mine ended"),
    ("Orbix has bid for Tarn. The bid was rejected in May 2012.", "Bid for Tarn was rejected"),
    ("The country will vote on a new charter. The vote is set for May 2027.", "Vote on a new charter is set"),
    ("Residents protested in Holm. The protest ended in May 2012.", "Protest ended"),
    ("Ada Pell was accused of bribery. The case was dropped in May 2012.", "Case against Ada Pell was dropped"),
    ("Ada Pell was jailed for fraud. The sentence was upheld in May 2012.", "Ada Pell's sentence was upheld"),
    ("Vik erupted. Another eruption is expected in May 2012.", "Another eruption of Vik is expected"),
    # Charges are against whom the clauses near tell to be arrested or charged.
    ("Ada Pell was arrested in 2010. Charges were dropped in 2012.", "Charges against Ada Pell were dropped"),
    ("Ada Pell and Tom Orr were arrested. Tom Hale was charged. The charges were dropped in 2012.",
     "Charges were dropped"),
    # One of a row is of what another of it is of.
    ("Monks brewed a second batch of ale. The first batch was spilled in March 2012.",
     "First batch of ale was spilled"),
    ("The first cargo of salt and the second cargo of rye came. The third cargo was lost in July 2012.",
     "Third cargo was lost"),
    ("A batch of moss was harvested. The first wheel was lost in July 2012.", "First wheel was lost"),
    # What comes next after an attempt; a permit that is issued again; one more flight; a merger of the two.
    ("Engineers called off an attempt to fly a giant kite. The next chance is 4 May 2013.",
     "Next chance to fly a giant kite"),
    ("A court annulled the permit for the dam. A new permit was issued in May 2016.",
     "New permit for the dam was issued"),
    ("Its predecessor, HAR, flew from Fort Noll. A second flight was made in 2016.", "Second flight of HAR was made"),
    ("Ada Pell flew from Fort Noll. A second flight was made in 2016.", "Second flight was made"),
    ("Orbix and Tarn agreed to merge. The merger was approved in 2016.", "Merger of Orbix and Tarn was approved"),
    ("Orbix announced a merger with Tarn. The merger was approved in 2016.", "Merger with Tarn was approved"),
    # A day that is told beside a noun is no part of what it was brought in as.
    ("Crews looked to Saturday's relocation of a fuel tank. Rain fell. The relocation was put off in May 2012.",
     "Relocation of a fuel tank was put off"),
    # What happens there happens at what was built, rather than in the land that it was built in.
    ("Norland was given a paper mill, which drew workers from Kolvia. An explosion there in 1987 killed nine.",
     "Explosion at the paper mill killed nine"),
    ("The town got a hospital and a school. A fire there in 1987 killed nine.", "Fire killed nine"),
]  # fmt: skip

TABLES = [*JUDGED, *MOURNED, *FOUND, *LATER, *TOLD_WITH, *INTENDED, *MADE, *HELD, *GROWN, *BY_ITS_VERB]


@pytest.mark.parametrize(("text", "headline"), TABLES)
def test_what_a_noun_is_about_is_told_where_the_text_tells_it_before(text: str, headline: str) -> None:
    assert last_headline(text) == headline


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("A second shop opened in the same street in May 2013.", "Second shop opened"),
        ("The count was repeated with the same result in May 2013.", "Count was repeated"),
        ("The brothers were born in the same town as Pell in May 1913.", "Brothers were born in the same town as Pell"),
        ("Pell and Hale lived in the same house until May 2013.", "Pell and Hale lived in the same house"),
    ],
)
def test_the_same_goes_where_nothing_says_as_what(text: str, headline: str) -> None:
    assert last_headline(text) == headline
