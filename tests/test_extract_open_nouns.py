"""Nouns that leave open which one is meant ("the company", "the price"): told by the name or with the words that the
article brought them in with, else as the source has them."""

import pytest

from tests.extracted_sentences import last_headline

FIRMS = [
    # A name after "the company" or with "&" is nobody's, though a part of it stands alone as a person's does.
    ("The company, Meura Tessaly, will pay. Tessaly shook. Tessaly fell. The company shut a pit in 2021.",
     "Tessaly shut a pit"),
    ("Pell & Hale was founded in 1877. Iris Hale runs it. In 1953 the firm made coats.", "Pell & Hale made coats"),
    # Many people by a small-letter noun are no firm.
    ("Women from Hull's third mine ran. Women from Hull's third mine struck. The company lost a case in 2020.",
     "Company lost a case"),
    # The only firm told of, though it acts nowhere; not so where another is told of.
    ("A deal with the Oslo company Morvik was cut. In 2016 the company sued the state.", "Morvik sued the state"),
    ("Morvik, a company in Oslo, and the firm Tarn bid. Rain fell. In 2016 the company sued the state.",
     "Company sued the state"),
    ("The port bought cranes from Halvor Tarn, a Danish firm. In 2010 the firm paid a fine.",
     "Halvor Tarn paid a fine"),
    ("Mail came from Halvor Works, a Danish firm. Rain fell. In 2009 it hid. Halvor hid too. The company paid in 2010.",
     "Halvor Works paid"),
    # A body that is called so nowhere is who acts in the sentence before; not where that, or the text, names another.
    ("Interpol, which led the raids, said so. The agency will publish a report in May 2024.",
     "Interpol will publish a report"),
    ("Oxfam opened a kitchen in Holm. The charity left in 2014.", "Oxfam left"),
    ("Orbix gave Oxfam a van. The charity sold vans in 2014.", "Charity sold vans"),
    ("A space agency chose Holm. Orbix said so. The agency hired staff in 2014.", "Space agency hired staff"),
    ("Reuters in Holm paid OSRA a fee. Tarn agreed. The agency hired staff in 2014.", "Agency hired staff"),
    # What "it" replaced, and whose end a clause beside it tells, is no rival of "it".
    ("The probe Nimbus-2 left in 2015. It replaced Nimbus-1, which had failed. In 2017 the probe took a picture.",
     "Nimbus-2 took a picture"),
    ("The ferry Norna left. Rescuers reached the Skade, which sank. Winds blew. In 2019 the ship broke up.",
     "Ship broke up"),
    # What a clause of its own tells of is another.
    ("Orbix makes pumps. The company that it bought failed in 2012.", "Company failed"),
    ("Ada Pell taught at a secondary school. The school she built in Holm opened in 1988.", "School opened"),
    # A last name stands alone without "the".
    ("Readers of the Holm Courier mourn. Tom Hale ran the Courier and left it to sons who sold it. In 1912 it shut.",
     "Courier shut"),
    # Its managers, its shares.
    ("A deal with the Oslo company Morvik was cut. In 2016 two of the company's managers admitted fraud.",
     "Two of Morvik's managers admitted fraud"),
    ("Orbix and Tarn bid. In 2016 two of the company's managers admitted fraud.",
     "Two of the company's managers admitted fraud"),
    # One that has no name, brought in nearby; not what the name itself is told to be.
    ("Orbix shook. Orbix fell. Orbix is ill. A car came from an Irish hire firm. In 2010 the firm won a prize.",
     "Irish hire firm won a prize"),
    ("Orbix shook. Orbix fell. Orbix is ill. Bread came from a bakery chain. In 2010 the chain burned its oats.",
     "Bakery chain burned its oats"),
    ("Orbix shook. Orbix fell. Orbix, a bakery chain, is ill. In 2010 the chain burned its oats.",
     "Orbix burned its oats"),
    # One that says itself what it does with its own; not a person, nor a ship.
    ("Orrin Ales will shut its oldest cellar next May, the brewer announced on Tuesday.",
     "Orrin Ales announced that it will shut its oldest cellar"),
    ("Orrin Ales, whose beers are sold in ten countries, has sold its cellars, the company said in May.",
     "Orrin Ales has sold its cellars, it said"),
    ("Orrin Ales will shut its oldest cellar, the company said. The company dug the cellar in 1955.",
     "Orrin Ales dug the cellar"),
    ("Berg will sell her house, the company announced on Tuesday.", "Berg will sell her house, company announced"),
    ("The Orrin will end its cruises, the company announced on Tuesday.",
     "Orrin will end its cruises, company announced"),
    # Whose a thing is that is acted upon.
    ("Orbix shook. Orbix fell. Orbix is ill. In 2010 the police searched the company's office at Lund.",
     "Police searched Orbix's office at Lund"),
    ("Orbix and Tarn bid. In 2016 the police searched the company's office.", "Police searched the company's office"),
    ("Orbix shook. Orbix fell. Orbix is ill. Shares in the company fell in May.", "Shares in Orbix fell"),
    ("Orbix and Tarn bid. Shares in the company fell in May.", "Shares in the company fell"),
    # What a firm has one of, where no other was told of.
    ("Orbix shook. Orbix fell. Orbix is ill. The factory burned down in 1943.", "Orbix's factory burned down"),
    ("Orbix shook. Orbix fell. Orbix is ill. Hale ran a factory. The factory burned down in 1943.",
     "Factory burned down"),
    ("Orbix and Tarn bid. The founders left in 1943.", "Founders left"),
    # What a firm is in whose history something is the biggest.
    ("Orbix shook. Orbix is ill. Orbix fell. It is the worst loss in the history of a firm. The firm was sold in 1943.",
     "Orbix was sold"),
    # Whose profit it is, as the clause before tells; not a person's, nor that of one of two.
    ("Orbix shut a mill in Lund, and in 2007 net profit was 9 million kuna.", "Orbix's net profit was 9 million kuna"),
    ("Orbix sued Tarn, and in 2007 net profit was 9 million kuna.", "Net profit was 9 million kuna"),
    ("Tom Hale took over, and in 2007 net profit was 9 million kuna.", "Net profit was 9 million kuna"),
    ("Rain fell. In 2007 net profit was 9 million kuna.", "Net profit was 9 million kuna"),
    # Who says what they will do, by their name.
    ("The Ministry of Trade is small. The ministry said that it would publish a draft by May 2026.",
     "Ministry of Trade will publish a draft"),
    # What is held, by the name of what is.
    ("The Lund Marathon drew a crowd. The event was first held in 2010.", "Lund Marathon was first held"),
    ("The Lund Marathon and the Aarhus Regatta drew crowds. The event was first held in 2010.",
     "Event was first held"),
    # One more of what the clause brings in.
    ("Orbix bought a mill in Lund in 2005 and another in Bern in 2010.", "Orbix bought another mill in Bern"),
    ("Orbix bought a mill and a pub in Lund in 2005 and another in Bern in 2010.", "Orbix bought another in Bern"),
    # Who is acted upon by one who is hers; not where another stands between.
    ("Ada Vik sang. Her agent, Tom Hale, robbed her in 2010.", "Agent Tom Hale robbed Ada Vik"),
    ("Ada Vik sang. Her agent, Tom Hale, met Eva Lund and robbed her in 2010.", "Agent Tom Hale robbed her"),
    # Many people, by the noun that they were brought in with.
    ("Quarry workers in Wales struck. The workers won a case in 2010.", "Quarry workers won a case"),
]  # fmt: skip

ANOTHER = [
    # A body and what it is there for; not where it is.
    ("They named a joint committee on school meals. The committee met twice in June.",
     "Committee on school meals met twice"),
    ("A commission for land reform was formed. In 2010 the commission failed.", "Commission for land reform failed"),
    ("The state has a council on the island. The council met in 2010.", "Council met"),
    ("The flood was the worst flood on record. In 2010 the flood was named.", "Flood was named"),
    # One more of the kind, or the same one.
    ("The cabinet will present a bill on river ports. An earlier bill was dropped in 2011.",
     "Earlier bill on river ports was dropped"),
    ("The town has a museum of glass. A second museum was opened in 2010.", "Second museum was opened"),
    ("They will build a shared weather post. Plans for such a post were dropped in 1995.",
     "Plans for a shared weather post were dropped"),
    ("The council wants an opera house. Plans for such a house were dropped in 1995.",
     "Plans for an opera house were dropped"),
    ("The Kestrel is a small car. An earlier model was sold in 1990.", "Earlier model of Kestrel was sold"),
    ("Its main gauge, a lidar, was built in Bari. An earlier version flew in 2016.",
     "Earlier version of the main gauge flew"),
    ("Hale built a car and a boat. An earlier version was sold in 1990.", "Earlier version was sold"),
    ("The Agia Vitka, a ferry, ran aground. In 2009 the same ferry was sold.", "Agia Vitka was sold"),
    ("The court heard the case. In 2010 the same judge freed a man.", "Judge freed a man"),
]  # fmt: skip

FAR = "Rain fell. A choir sang. Shops shut. Roads were wet. It snowed. A band played. Cats slept. Dogs ran. It rained. "

DETAINED = [
    # What is detained or impounded is no firm.
    (
        "The ship was sold to Hellas Lines. The company owns six ships. Inspectors detained it in March 2014.",
        "Inspectors detained the ship",
    ),
    (
        "The bus was hired from Tarn Tours. The firm said it was safe. Police impounded it in May 2014.",
        "Police impounded the bus",
    ),
]

OWNED = [
    # What a name has as it was told last.
    ("Helia returned its first images. The images were taken in May 2021.", "Helia's images were taken"),
    ("Tom Hale sold his house. The house was built in 1931.", "Tom Hale's house was built"),
    ("Norland recalled its ambassador. The ambassador was appointed in 2021.", "Norland's ambassador was appointed"),
    ("Ada Pell sold his house. The house was built in 1931.", "House was built"),
    ("Orbix closed its mill. Tarn opened a mill. The mill was built in 2021.", "Mill was built"),
    ("Workers saved their mill. The mill was built in 1921.", "Mill was built"),
    # By all that its noun phrase told: whose it is, a name or one noun; not one of several, nor whose owner is open.
    ("The island's only hospital lost its roof. The hospital reopened in 2019.", "Island's only hospital reopened"),
    ("Norland's central bank raised its rate. The bank cut rates in 2019.", "Norland's central bank cut rates"),
    ("The company's plant was searched. The plant closed in 2019.", "Plant closed"),
    ("Hale's previous mill burned. The mill was closed in 2019.", "Mill was closed"),
    ("Rain soaked the town's water. The water was cut off in 2019.", "Water was cut off"),
    ("A panel saw the Lisk coal mine. The mine was closed in 2018.", "Lisk coal mine was closed"),
    ("The conservative Unity alliance won. The alliance was formed in 2018.", "Unity alliance was formed"),
    ("The Status of Forces Agreement lapsed. The agreement was renewed in 2018.", "Agreement was renewed"),
    ("Tom Hale would pay after selling his late mother's house. Rain fell. The house was sold in 2016.",
     "Tom Hale's late mother's house was sold"),
    ("The judge spoke after Ada Pell mended her brother's boat. The boat was sold in 2016.",
     "Ada Pell's brother's boat was sold"),
    ("Orbix Foods said a fault was found in its main plant in Lund. The plant was closed in 2015.",
     "Orbix Foods' main plant was closed"),
    ("Kanter Steel will shut the mill that gave Holm its bridge. The bridge was built in 1911.", "Bridge was built"),
    ("Norland's central bank raised its rate. Hale sued the bank in 2019.", "Hale sued Norland's central bank"),
    ("Hale joined his local club. Tarn hired him. Hale helped the club to win a cup in 2016.",
     "Hale helped the club to win a cup"),
    # Not by what became of it since.
    ("Oil from a ruptured pipeline fouled a beach. The pipeline was laid in 1974.", "Pipeline was laid"),
    ("They will replace a failed coolant pump. The pump was launched in 1974.", "Coolant pump was launched"),
    # Far back, where nothing else was told of such since; not so of places.
    (f"People fought to keep a maternity ward. {FAR}The ward was shut in 2019.", "Maternity ward was shut"),
    (f"Tom Hale loved his only factory. {FAR}The factory was shut in 2019.", "Tom Hale's only factory was shut"),
    (f"Rebels held the Greek island of Crete. {FAR}The island was bombed in 2019.", "Island was bombed"),
    # Whose "the brother-in-law" is, as the text told before.
    ("Tom Hale hid. Hale ran. Hale lied. He paid his brother-in-law. The brother-in-law, Ian Pell, was freed in May.",
     "Hale's brother-in-law Ian Pell was freed"),
    ("Ian Boyd's widow left Hull. The widow was freed in May.", "Boyd's widow was freed"),
    ("Tom Hale met his wife and Ian Boyd. Boyd's wife left. The wife was freed in May.", "Wife was freed"),
    # What others are others of, where their own sentence counts one thing.
    ("The port said that 14 ships were waiting and that two others were turned back in May.",
     "Two other ships were turned back"),
    ("The port said that 14 ships and 30 lorries were waiting and that two others were turned back in May.",
     "Two others were turned back"),
    # A long subject ends between its phrases, not within one.
    ("A railway from the deep sea port of Vomba to the western copper districts of the old kingdom was opened in 1913.",
     "Railway from the deep sea port of Vomba to the western copper districts was opened"),
    ("A march by ten thousand northern troops under the command of General Irvin Macdowell was halted in July 1861.",
     "March by ten thousand northern troops was halted"),
]  # fmt: skip

OF_WHAT = [
    # Whom or what it happened to, as the one verb of that noun tells.
    ("A 40-year-old bus driver died at the gate. Police opened an inquiry into the death in May.",
     "Police opened an inquiry into the death of a bus driver"),
    # No thing is about a season that it came in.
    ("Ute is the fifth storm of a season that began late. The storm will cross Norland in July 2030.",
     "Storm will cross Norland"),
    ("A dealer shot a man in Hull. The shooting was filmed in May.", "Shooting of a man was filmed"),
    ("Hale was murdered by a dealer. The murder was solved in May.", "Hale's murder was solved"),
    ("The firm agreed to sell the mill to Tarn. The sale was approved in May.", "Sale of the mill was approved"),
    ("The tanker sank. The sinking was filmed in May.", "Sinking of the tanker was filmed"),
    ("Prosecutors charged Ada Pell. The trial began in May.", "Ada Pell's trial began"),
    # But not where the verb tells of two, of many kinds, or of what is somebody's.
    ("A dealer was shot. Hale was shot too. The shooting was filmed in May.", "Shooting was filmed"),
    ("Thieves stole a drawing and a vase. The theft came to light in May.", "Theft came to light"),
    ("The firm sold its mill to Tarn. The sale was approved in May.", "Sale was approved"),
    ("Prosecutors charged Hale and Pell. The trial began in May.", "Trial began"),
    ("Prosecutors charged three officers. The trial began in May.", "Trial of three officers began"),
    ("Her deputy died. The death shocked the town in May.", "Death shocked the town"),
    ("Norland evacuated the Dutch. The evacuation from Holm ended in May.", "Evacuation from Holm ended"),
    # What was asked for.
    ("Farmers asked for rain gauges. The state granted the request in May.",
     "State granted the request for rain gauges"),
    ("Hale asked for his passport. The state granted the request in May.", "State granted the request"),
    # What was counted, by itself; whose price.
    ("A census found 600 wintering swans. By 2019 the number had fallen to 240.",
     "Number of wintering swans had fallen to 240"),
    ("The school has 300 pupils and 20 teachers. By 2019 the number had risen to 400.", "Number had risen to 400"),
    ("It cost 20 dollars. By 2019 the number had risen to 40.", "Number had risen to 40"),
    ("Tin rose 2 percent in London. The price fell 7 percent in 2013.", "Price of tin fell 7 percent"),
    ("The mill rose on a hill. The price fell 7 percent in 2013.", "Price fell 7 percent"),
    # What was found, or planned, and then made.
    ("Offshore gas was found in 1998 and production began in 2004.", "Production of offshore gas began"),
    ("The bridge was approved in 2003 and construction began in 2004.", "Construction of the bridge began"),
    ("The plant was opened in 1950 and production began in 1951.", "Plant's production began"),
    ("The plan was approved in 2003 and construction began in 2004.", "Construction began"),
    ("Men settled the islands of Saint Odo before a captain charted the group in 1502.",
     "Captain charted the islands of Saint Odo"),
    # Which office, of whom the article says what he is.
    ("The mayor, Colin Hale, left early. He has held the office since 2005.",
     "Colin Hale has held the office of mayor"),
    ("The lawyer Ada Pell was ill. Pell left the post in 2010.", "Ada Pell left the post"),
    # Whose trial it is, as the article begins; of two, or one without a name, nobody's.
    ("A jury found builder Tom Hale guilty of fraud. Hale wept. Rain fell. It was cold. The trial opened in May 2018.",
     "Builder Tom Hale's trial opened"),
    ("Ada Pell was jailed for fraud. Rain fell. It was cold. Nobody spoke. The trial opened in May 2018.",
     "Ada Pell's trial opened"),
    ("A court jailed trader Tom Hale. Hale was found guilty of fraud. The trial opened in May 2018.",
     "Trader Tom Hale's trial opened"),
    ("A court acquitted Tom Hale and Ada Pell. Rain fell. It was cold. The trial opened in May 2018.", "Trial opened"),
    ("A man was jailed for fraud. Rain fell. The trial opened in May 2018.", "Trial opened"),
    ("A vaccine is safe, Tom Hale found. The trial began in May 2018.", "Trial began"),
    # What a part is of: the nearest thing of a kind that has it.
    ("The tunnel is 12 km long. Water broke into the northern section in 2013.",
     "Water broke into the northern section of the tunnel"),
    ("The tunnel is long. It is wet. The two halves met in May 2014.", "Two halves of the tunnel met"),
    ("The castle burned. A wall fell. The roof was rebuilt in 1850.", "Roof of the castle was rebuilt"),
    ("The church stands beside the town hall. The roof collapsed in May 2001.", "Roof collapsed"),
    ("The firm bought a van. The roof was repaired in 1999.", "Roof was repaired"),
    ("The team won. The right wing was injured in May 2001.", "Right wing was injured"),
    ("The satellite sent its last images. Controllers switched off the spectrometer in May 2019.",
     "Controllers switched off the satellite's spectrometer"),
    ("The probe Tarn is old. The spacecraft went quiet in April. The wide-angle camera failed in May 2021.",
     "Tarn's wide-angle camera failed"),
    ("The crew flew a mission to Mars. The antenna was repaired in May 2021.", "Antenna was repaired"),
    ("Engineers put an antenna on the satellite. The antenna was repaired in May 2021.", "Antenna was repaired"),
    ("A rocket carried the satellite. The antenna that jammed was freed in May 2021.", "Antenna that jammed was freed"),
    ("The captain of the team wept. The ship's steering jammed, and the crew sent a warning in May 2021.",
     "Ship's crew sent a warning"),
    ("Experts cleaned the portrait. The frame was lost in 1944.", "Frame of the portrait was lost"),
    ("A lorry hit the tram. The driver was fined in May 2019.", "Driver was fined"),
    # "From" is of the verb that acts on a thing, and of a person's noun.
    ("A diver recovered a pistol from the River Tarn. The pistol was sold in 2015.", "Pistol was sold"),
    ("A letter from Lund reached the king. The letter was sold in 2015.", "Letter from Lund was sold"),
    ("The firm hired a painter from Lund. The painter died in May 2015.", "Painter from Lund died"),
    # What is to be done, of which the one such verb tells.
    ("Norland and Veria agreed to share the catch, but the agreement expired in 2016.",
     "Agreement to share the catch expired"),
    ("The city wanted to sell the hall to a chain. The plan was dropped in 2014.", "Plan to sell the hall was dropped"),
    ("The board decided to close two mills. The decision was reversed in 2014.",
     "Decision to close two mills was reversed"),
    ("Soldiers tried to seize the palace. The attempt failed in 2014.", "Attempt to seize the palace failed"),
    ("Norland agreed to leave the bank. Veria agreed to pay. The agreement expired in 2016.", "Agreement expired"),
    ("Norland agreed to leave the bank. Veria signed an agreement. The agreement expired in 2016.",
     "Agreement expired"),
    ("The board decided to sell its mill. The decision was reversed in 2014.", "Decision was reversed"),
    # What is taken up at once, by the nouns that it was told with.
    ("The firm agreed to supply the heat shield. The shield was tested in 2017.", "Heat shield was tested"),
    ("The town widened the ring road. The road was closed in 2019.", "Ring road was closed"),
    ("The firm built the power station and a gas station. The station was closed in 1999.", "Station was closed"),
    ("They rang the church bell. Rain fell. The bell was cast in 1709.", "Church bell was cast"),
    ("They rang the church bell and the fire bell. Rain fell. The bell was cast in 1709.", "Bell was cast"),
]  # fmt: skip

OFFICES = [
    # Who took over, of what nothing is told; not from whom, and not what the article no longer calls somebody.
    ("The chief executive, Ada Pell, spoke. Pell took over in 2016.", "Ada Pell took over as chief executive"),
    ("The coach, Ada Pell, sat. Pell took over after a strike in 2016.", "Coach Ada Pell took over after a strike"),
    ("The former governor, Ada Pell, died. Pell took over in 2016.", "Ada Pell took over"),
    # The office beside the name of whom somebody took on; not one he no longer had, nor what is no office.
    ("Mr Holm dismissed the chief of staff, General Pell, whom the king had appointed in 2016.",
     "King appointed General Pell as chief of staff"),
    ("The club sacked its coach, Jan Zell, whom it had hired in 2016.", "Club hired Jan Zell as coach"),
    ("The club sacked its coach, Jan Zell, whom it had hired as a scout in 2016.", "Club hired Jan Zell as a scout"),
    ("The king dismissed the former speaker, Jan Zell, whom he had appointed in 2016.", "King appointed Jan Zell"),
    ("The king banished his friend, Jan Zell, whom he had appointed in 2016.", "King appointed Jan Zell"),
    ("The editor, Ada Pell, appointed in 2016, resigned.", "Ada Pell was appointed editor"),
    ("The editor, Ada Pell, who was appointed to the board in 2016, resigned.", "Ada Pell was appointed to the board"),
    # The office that the article puts beside the name, or the clause before tells.
    ("Governor Ada Pell raised the rate. Pell was appointed in 2019.", "Ada Pell was appointed governor"),
    ("The mayor of Holm, Tom Hale, resigned. He was re-elected in 2014.", "Tom Hale was re-elected mayor"),
    ("Ada Pell became the first woman prime minister in 2018 and was re-elected in 2023.",
     "Ada Pell was re-elected prime minister"),
    ("Ada Pell came back as president and was reelected in 2015 with half of the vote.",
     "Ada Pell was reelected president with half of the vote"),
    # A former office, one of two, one that the headline tells, or that came later.
    ("The former mayor of Holm, Tom Hale, resigned. He was elected in 2014.", "Tom Hale was elected"),
    ("President Ada Pell, the mayor of Holm, resigned. Pell was elected in 2014.", "Ada Pell was elected"),
    ("President Ada Pell was elected in 2014.", "President Ada Pell was elected"),
    ("President Ada Pell resigned. She was elected to council in 2014.", "President Ada Pell was elected to council"),
    ("President Ada Pell resigned. Pell was elected in 2004 and became president in 2014.", "Pell became president"),
    ("President Ada Pell resigned. She became president in 2014. Pell was elected in 2004.", "Ada Pell was elected"),
    # What is as somebody, with another verb behind it, is no clause.
    ("Ada Pell was elected in 2017 as president and was ousted.", "Ada Pell was elected as president"),
    ("In 2017 Ada Pell was sworn in as president of the board and Tom Hale became mayor.",
     "Ada Pell was sworn in as president of the board"),
]  # fmt: skip

TOLD_BESIDE = [
    # What a new law or treaty says, of which only the signing is dated.
    ("A treaty signed in 2013 gave the islands a third of the income and their own police.",
     "Treaty that gave the islands a third of the income was signed"),
    ("The treaty signed in 2013 gave the islands a third of the income.", "Treaty was signed"),
    ("A bridge built in 1908 blocked the port.", "Bridge was built"),
    ("A vote held in 2013 was close.", "Vote was held"),
    # Who it is that a noun beside the name explains.
    ("Orbix, a firm founded in 1990, has grown.", "Orbix was founded"),
    ("In Bergen, a ferry built in 1990 sank.", "Ferry was built"),
    ("Hale lives in Bergen, Norway, a town burned in 1990.", "Town was burned"),
    # A firm that acts within what is told, unless it is who tells it.
    ("Orbix shook. Orbix fell. Orbix is ill. In 2010 talks ended when the company left Norland.",
     "Talks ended when Orbix left Norland"),
    ("Orbix shook. Orbix fell. Orbix is ill. In 2010 it sold the company.", "Orbix sold the company"),
]  # fmt: skip

NAMED = [
    # A name that has been told since another thing of the kind was; a body is no rival of a thing.
    ("The Vesta satellite failed. Part of the gap was filled by a Canadian satellite. Vesta woke up. Member States "
     "paid. The satellite has worked since 2016.", "Vesta satellite has worked"),
    ("The Vesta satellite failed. Part of the gap was filled by a Canadian satellite. The satellite was sold in 2016.",
     "Satellite was sold"),
    ("The Vesta satellite failed. Then, in May, Orbix Two was lost. Orbix Two fell. The satellite was sold in 2016.",
     "Satellite was sold"),
    # The only name that a like noun is used of, though told long before.
    ("The probe, Vesta, woke up. It rained. It snowed. Men cheered. The craft will land in 2024.", "Vesta will land"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "headline"), [*FIRMS, *ANOTHER, *DETAINED, *OWNED, *OF_WHAT, *OFFICES, *TOLD_BESIDE, *NAMED]
)
def test_a_noun_that_leaves_open_which_is_told_by_what_it_was_brought_in_as(text: str, headline: str) -> None:
    assert last_headline(text) == headline


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("Orbix Foods at 100", "Orbix Foods was listed"),
        ("From oven to shelf: Orbix Foods turns 100", "Orbix Foods was listed"),
        ("150 years of Orbix Foods: a chronicle", "Orbix Foods was listed"),
        ("Orbix Foods: a hundred years of pies", "Orbix Foods was listed"),
        ("Orbix Foods to close", "Company was listed"),
    ],
)
def test_the_company_of_a_firms_history_is_the_one_in_its_title(title: str, headline: str) -> None:
    text = "Tom Orbix fried fish. Orbix died in 1931. His sons ran it. A mill burned. In 1998 the company was listed."
    assert last_headline(text, title) == headline


@pytest.mark.parametrize(
    ("text", "title", "headline"),
    [
        ("Norsemen came to Vesk. In 1990 the country became a republic.", "Vesk: history", "Vesk became a republic"),
        ("Vesk is poor. In 1990 the country's last mine closed.", "Vesk country profile", "Vesk's last mine closed"),
        ("Vesk is poor. In 1990 rebels invaded the country from two sides.", "Vesk: background",
         "Rebels invaded Vesk from two sides"),
        ("Norsemen came to Vesk. In 1990 the colony became free.", "Vesk: history", "Vesk became free"),
        ("The isles of Vesk were rich. In 1990 the colony was freed.", "Vesk: history", "Vesk was freed"),
        ("Norsemen came to Vesk. In 1990 the colony became free.", "Vesk mine to close", "Colony became free"),
        # Not where another country stands between, nor in other texts.
        ("Vesk is poor. Norway sold its coal. In 1990 the country became a republic.", "Vesk: history",
         "Country became a republic"),
        ("Vesk is poor. In 1990 the country became a republic.", "Vesk mine to close", "Country became a republic"),
    ],
)  # fmt: skip
def test_the_country_of_a_profile_is_the_one_that_its_title_names(text: str, title: str, headline: str) -> None:
    assert last_headline(text, title) == headline


HELD = [
    ("The rebels attacked the town in 1999 and took full control in 2001.", "Rebels took full control of the town"),
    ("Orla bought the mine in 1999 and lost ownership in 2004.", "Orla lost ownership of the mine"),
    ("Orla won the ball in 1999 and took control in 2004.", "Orla took control"),
    ("Orla sold the mine in 1999 and took control of a port in 2004.", "Orla took control of a port"),
    # A season with its year is the date itself.
    ("Orla Hale scored twelve goals during the 2015–16 season in Spain.", "Orla Hale scored twelve goals in Spain"),
    # How many others there were, of whom the first are not told.
    ("The other two suspects were arrested in May 2017 in a barn.", "Two other suspects were arrested in a barn"),
    ("Police freed two hostages. The other three were released in May 2015.", "Three others were released"),
    ("Ten ships sailed. Storms sank the other four in May 2015.", "Storms sank four other ships"),
    ("The other one was sold in May 2015.", "Other one was sold"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), HELD)
def test_what_is_held_and_how_many_others_there_were_is_told(text: str, headline: str) -> None:
    assert last_headline(text) == headline
