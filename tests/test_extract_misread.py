"""What a reader would call a wrong subject: each text is one whose subject was once misread, with the beginnings of all
headlines that a timeline publishes of it. Where nobody can tell who is meant, nothing is, or the source's words."""

import pytest

from tests.extracted_sentences import published_lines

WORDS = [
    # A noun that could be a past, a past that could be a participle, an adjective that is a verb.
    ("The choir met in a converted railway shed in Perth in 1998.", ["Choir met in a converted railway shed in Perth"]),
    ("The bird shed its feathers in May 2014.", ["Bird shed its feathers"]),
    ("The council agreed to exempt land planted in 1990.", ["Land was planted"]),
    ("Two of the wounded died on Wednesday.", ["Two of the wounded died"]),
    (
        "Six men drowned after a dam holding back mining waste burst in May 2016.",
        ["Dam holding back mining waste burst"],
    ),
    ("Thefts increased in 2005 with 340 recorded cases, compared with 260 in 2004.", ["Thefts increased with 340"]),
    (
        "Norland beat the Danes in March 1944, then the French pushed on to Lund in May 1944.",
        ["Norland beat the Danes", "French pushed on to Lund"],
    ),
    ("The poet was elected mayor of Holm in 1992 and served until 2000.", ["Poet was elected mayor", "Poet served"]),
    (
        "A court in Leith, Scotland, fined two men on Monday for selling painted eggs abroad.",
        ["Court in Leith fined two"],
    ),
    (
        "The choir, founded by nuns of an abbey, almost ceased to exist in 2009, when a fire took its hall and the"
        " singers met in a barn.",
        ["Choir almost ceased to exist"],
    ),
    ("After three years the nuns guarding the abbey left in 1944.", ["Nuns guarding the abbey left"]),
    ("A tall, thin man robbed a bank in Perth in May 2014.", ["Tall, thin man robbed a bank in Perth"]),
    # What was announced on a day was not announced itself.
    ("Volvane Ltd announced Monday it has settled a dispute.", ["Volvane Ltd announced it has settled a dispute"]),
    ("The firm revealed in March it owed 40 million euros.", ["Firm revealed it owed 40 million euros"]),
    ("The plan announced Monday will cost 4 million euros.", ["Plan was announced"]),
    ("The owner said he was confident that a buyer would be found by May 2024.", ["Buyer will be found"]),
    # Who acts on "it" is not "it", and what one wants done is not done.
    ("The council kept it closed in May 2011.", []),
    ("The gallery returned it damaged in May 2011.", []),
    ("Hale called it flawed in May 2011.", []),
    ("The ship sank in 1911. Divers found it abandoned in May 2011.", ["Ship sank", "Ship was abandoned"]),
    ("The city wanted the bridge repaired by May 1992.", []),
    ("The bridge cracked in 1990. The city wanted it repaired by May 1992.", ["Bridge cracked"]),
    ("The court ordered the mine closed in May 2011.", ["Mine was closed"]),
    # An insertion, a part, a second object.
    (
        "Japan moved its fleet but the Danes, having broken its codes in May 1942, were aware of it.",
        ["Danes broke its codes"],
    ),
    (
        "The probe slowed down after flying past Venus in 2010 and Jupiter in 2012.",
        ["Probe flew past Venus", "Probe flew past Jupiter"],
    ),
    (
        "Hale opened offices in Vienna in 1910 and London in 1912.",
        ["Hale opened offices in Vienna", "Hale opened offices in London"],
    ),
    ("In the second referendum on independence held in 1962 it won.", ["Second referendum on independence was held"]),
    ("Norvik sold the plant to Orkla, founded in 1890.", ["Orkla was founded"]),
    ("A spokeswoman said they had paid for 400 trout, released in May 2014.", ["400 trout were released"]),
    ("Vicksburg, Mississippi, the key to the river, fell to the Union in 1863.", ["Vicksburg fell to the Union"]),
    (
        "Parliament, which she may dissolve, last failed to elect a premier in 1999.",
        ["Parliament last failed to elect"],
    ),
    ("The line between Zell and Holm, opened in 1871, runs again.", ["Line between Zell and Holm opened"]),
    # Who only spoke then, of what is told before; but what was said tells it.
    ('"They thought I sold tea," Ada Pell recalled in a radio interview in 2003.', []),
    ('"It was cold," Ada Pell said in a speech in 1990.', []),
    ("Ada Pell recalled in an interview in 2003 that the mill had failed.", ["Ada Pell recalled in an interview that"]),
    ("Ada Pell admitted the theft in an interview in 1990.", ["Ada Pell admitted the theft in an interview"]),
    # What has its own date in a clause that is told at another is not told twice.
    ("Ada Pell was convicted of the 1982 killings in 2019.", ["Ada Pell was convicted of the 1982 killings"]),
    ("Ada Pell was convicted of the 1982 killings.", ["Killings of which Ada Pell was convicted"]),
    ("Hale was jailed in 2001 for the 1999 robbery.", ["Hale was jailed for the 1999 robbery"]),
    # A body's name with "and" in it is one: no part of it says what a noun means.
    (
        "Four reels of a film, believed lost for decades, have been found, the National Film and Sound Archive"
        " announced on Thursday. The film was first shown in 1925. In 2012 the archive bought a camera.",
        [
            "Four reels of a film have been found",
            "Film was first shown",
            "National Film and Sound Archive bought a camera",
        ],
    ),
    (
        "The plant failed a test, the Department of Trade and Industry announced on Thursday.",
        ["Plant failed a test, Department of Trade and Industry announced"],
    ),
    (
        "The Securities and Exchange Commission fined Norbank in May 2010.",
        ["Securities and Exchange Commission fined Norbank"],
    ),
    ("The Army and Navy were merged in 1998.", ["Army and Navy were merged"]),
    (
        "The Chelsea and Westmoor Hospital opened in 1993. In 1995 the hospital closed a ward.",
        ["Chelsea and Westmoor Hospital opened", "Chelsea and Westmoor Hospital closed a ward"],
    ),
    (
        "The Treasury and Justice Department sued Norbank in 2001. In 2003 the department dropped the case.",
        ["Treasury and Justice Department sued Norbank", "Justice Department dropped the case"],
    ),
    # What a clitic hangs on is missing.
    ('"It was close. We told her we\'d let her know after Easter," said Ada Pell.', []),
    # What one is in, as whom one did it, and what is inserted before the rest of the clause.
    ("Hale was tried in 2009 and died in hiding in 2012.", ["Hale was tried", "Hale died in hiding"]),
    ("Hale agreed in writing in May 2004 to sell the mill.", ["Hale agreed in writing"]),
    (
        "Ada Pell joined the bank in 1950, but as a married woman was obliged to leave in 1957, when she wed Tom Hale.",
        ["Ada Pell joined the bank", "Ada Pell was obliged to leave"],
    ),
    ("Tom Hale lived in Paris and as a young man painted signs in 1920.", ["Tom Hale painted signs"]),
    (
        "A dam burst in May 1990, and as a boy was rescued in June 1991, the crowd cheered.",
        ["Dam burst", "Boy was rescued"],
    ),
    ("Hale handed the farm, by then in ruins, over to a trust in 2003.", ["Hale handed the farm over to a trust"]),
    ("The firm turned the mill, at great cost, into a hotel in 1990.", ["Firm turned the mill into a hotel"]),
    ("Hale handed the museum, by then holding 212 clocks, over to a trust in 2019.", ["Hale handed the museum over"]),
    ("Hale sold the mill, then employing 40 men, to a rival in May 2003.", ["Hale sold the mill"]),
    ("Rivals offered discounted tickets on Wednesday to those left behind.", ["Rivals offered discounted tickets"]),
    ("It had left port despite a gale warning issued on Wednesday.", ["Gale warning"]),
    ("Holm will take part in the Hauser Cup, which begins on 24 September.", ["Hauser Cup begins"]),
    ("Talks came close to breaking down on Wednesday over pay.", ["Talks came close to breaking down"]),
    (
        "Arturo Paz of Leon state had not known of a deal in which his predecessor, Hector Luna, sold land to a firm "
        "owned by his brother in 2009.",
        ["Paz's predecessor Hector Luna sold land"],
    ),
    (
        "Ada Vik ran a clinic in Namche, which she handed over to a doctor in 2001.",
        ["Ada Vik handed over a clinic in Namche"],
    ),
    (
        "Ada Lind came from Holm, to which her parents had moved in 1968, to open the school in May 2016.",
        ["Ada Lind's parents", "Ada Lind"],
    ),
    ("Under the deal, which a Swiss envoy, Ada Kell, drafted, the rebels will disarm by May 2025.", ["Rebels will"]),
    ("A boat sank in 2001, when it overturned on Lake Holm and a mechanic drowned.", ["Boat sank"]),
    ("Five sailors drowned and two were rescued in May 2016.", ["Five sailors drowned and two were rescued"]),
    ("Six miners survived and two were taken to Holm in May 2016.", ["Two miners were taken to Holm"]),
    ("Jo Hale died of a heart attack in 1968.", ["Jo Hale died of a heart attack"]),
    ("The board told the Orsk factory to close it in 2001.", ["Board told the Orsk factory to close it"]),
    ("The president was himself banned in 2016.", ["President was himself banned"]),
    ("The hunter was hit by a rifle shot in May 2011.", ["Hunter was hit by a rifle shot"]),
    ("The union rejected a planned pay cut in May 2017.", ["Union rejected a planned pay cut"]),
    ("The crew found a bullet wound in the seal in 2012.", ["Crew found a bullet wound"]),
    ("The firm set up by Hale in 1990 shut in 2001.", ["Firm was set up by Hale", "Firm set up by Hale shut"]),
    ("In charge since 2012 has been Ada Moe.", []),
    ("Rose Field was born in 1950.", ["Rose Field was born"]),
    # A row of verbs over dates, over a death, over a year in which somebody else died.
    (
        "The party won in 2001 and 2005, lost in 2009 and split in 2012.",
        ["Party won"] * 2 + ["Party lost", "Party split"],
    ),
    (
        "The firm sold ships in 2011 and, after the death of its founder, Jan Claes, moved to Holm in 2014.",
        ["Firm sold ships", "Firm moved to Holm"],
    ),
    (
        "The museum bought the canvas in 1950, the year its author died, and sold it in 1990.",
        ["Museum bought the canvas", "Museum sold"],
    ),
    (
        "Born in 1920 in Riga, trained in Vienna from 1938, Oskar Lind sang.",
        ["Oskar Lind was born", "Oskar Lind was trained"],
    ),
    ("Ada Holm wrote the book in 2001, Tom Hale the film in 2003.", ["Ada Holm wrote the book"]),
    ("The editor of the paper, which was closed in 1979, left.", ["Paper was closed"]),
    ("They pay for livestock lost in May 2009.", ["Livestock was lost"]),
    ("Colombia sent 50 men in May 2016 and Cuba a ship in June 2016.", ["Colombia sent 50 men"]),
    (
        "Experts from Holm, which had warned of it in 2011, expect aftershocks until May 2025.",
        ["Experts from Holm expect aftershocks"],
    ),
    # Who speaks, and who sold what the heirs ask for.
    ('"We lacked a year," said Ada Lie, who had led it since 2005 and resigned in May 2012.', ["Ada Lie", "Ada Lie"]),
    ("A museum returned a bowl to the heirs of a banker who sold it in 1938.", []),
]

PEOPLE = [
    # Who rose from one office to another was re-elected to no telling which.
    (
        "The speaker of parliament, Ada Vik, became acting president in 2013. Vik cut taxes in 2015. She was re-elected"
        " in 2018.",
        ["Speaker of parliament, Ada Vik, became acting", "Vik cut taxes", "Vik was re-elected"],
    ),
    # Whom the text calls a son by his first name alone is never a "she".
    (
        "Orlo Hale died in 2013. Hale had led Holm. The mayor, Ada Vik, was to make way for his son, Tarko. Tarko Hale"
        " left Holm. Re-elected in 2018, she has said that she will go.",
        ["Orlo Hale died", "Ada Vik was re-elected mayor"],
    ),
    (
        "Orlo Hale died in 2013. Hale had led Holm. The mayor, Tom Vik, was to make way for his daughter, Zarka. Zarka"
        " Hale left Holm. Re-elected in 2018, he has said that he will go.",
        ["Orlo Hale died", "Tom Vik was re-elected mayor"],
    ),
    # Of two of one gender, whose death or retirement it was is not told.
    (
        "Palo Vint was a boxer. Arno Reck trained him until his death in 2010.",
        ["Arno Reck trained Palo Vint until his death"],
    ),
    (
        "Ada Pell was a singer. Zora Hale taught her until her retirement in 2010.",
        ["Zora Hale taught Ada Pell until her retirement"],
    ),
    ("Palo Vint was a boxer. His wife nursed him until his death in 2010.", ["Palo Vint's death"]),
    # He is no place, and a person told of by a noun is nearer than one told of before.
    (
        "In 1803 a fisherman named JUMBE led a revolt in Anjouan; he was hanged the following year.",
        ["Fisherman named JUMBE led a revolt", "JUMBE was hanged"],
    ),
    (
        "Tom Hale led a revolt in 1795. The chief moved to the stronghold of Thaba Kolo. He died in 1821.",
        ["Tom Hale led a revolt", "Chief died"],
    ),
    # Somebody's colleague, by name; a minister who tells of herself.
    (
        "Ada Pell spoke in March 2016. Her colleague Britta Ekdahl left the hall. She resigned in May 2016.",
        ["Ada Pell spoke"],
    ),
    (
        "Mayor Jon Vik resigned in March 2016. The minister admitted in May 2016 that she had not read it.",
        ["Mayor Jon Vik resigned", "Minister admitted that she had not read it"],
    ),
    # A given name alone; who is told of last; a union that is somebody's partner.
    (
        "Jan Vik built a mill in 1921. His sons left for Graz. Felix became a baker. He won a prize in 1967.",
        ["Jan Vik built a mill", "Felix won a prize"],
    ),
    (
        "Callum Reid was carried by a driver, Piotr Nowak, who had stopped. He was in hospital until May 2019.",
        [],
    ),
    (
        "His partner, the Farmers' Union, left after the minister, Rasa Kalve, cut aid. She had promised it in 2014.",
        ["Rasa Kalve promised"],
    ),
    # A son is not she; the dead do nothing more; the next sentence says who a name is.
    (
        "Ada Pell died in May 2016. She was mourned by her son, Dr. Jon Vik, who said she had been ill since 2014.",
        ["Ada Pell died", "Ada Pell was ill"],
    ),
    (
        "Three workers died in June 2013. The union called a strike. They returned in July 2013.",
        ["Three workers died"],
    ),
    ("Police questioned two of them in May 2011. They were released in June 2011.", ["Police questioned two of them"]),
    (
        "The director, Marion Acker, spoke. She took up her post in 2016. "
        "Acker thanked the diver, a Dutchman. He joined in 2022.",
        ["Marion Acker took up her post", "Diver joined"],
    ),
    (
        "Ada Valverde sang. The hall, opened by President Soares in 1995, made her name. She moved to Holm in 1999.",
        ["Hall was opened", "Ada Valverde moved"],
    ),
    ("Lagarde fled. There, with an officer, Raoul Salan, he founded a league in 1961.", []),
    (
        "Lind thanked the linguist Ada Sarr. Tom Lind married Coumba Faye in 1965; she died in 2011.",
        ["Tom", "Coumba Faye"],
    ),
    # Whom the sentence last tells of; a builder with a name is not "her"; who says it in passing; whose aunt.
    (
        "Ada Kahl left in May 2020. Three may follow, like the Estonian Maarja Kask, who stood in for him when he "
        "fell ill. She conducts in Tallinn until 2025.",
        ["Ada Kahl left", "Estonian Maarja Kask conducts"],
    ),
    (
        "Ada Bang has led the town since 2011. The builder, Arne Hald, denied it. Nils Frost left her party in 2015.",
        ["Ada Bang has led", "Nils Frost left Ada Bang's party"],
    ),
    (
        "Mr Lasko resigned in May 2014. Wei learned the game in 2008 from his aunt. Wei Han won in June 2014.",
        ["Mr Lasko resigned", "Wei learned the game from his aunt", "Wei Han won"],
    ),
    (
        "The nurse had been asked by a collector in Texas, who bought it in 2003. He got his money back in May 2007.",
        [],
    ),
    ("Leila Karimi was ill. The prize was accepted by her daughter Shirin. She left Holm in May 2022.", ["Daughter"]),
    ("Dekker spoke. Ada Dekker, whose own film was shown in May 2022, wept.", ["Ada Dekker's own film was shown"]),
    (
        "Families whose houses stand under the bridge were moved out in May 2018.",
        ["Families whose houses stand under the bridge were moved out"],
    ),
    ("Ada Olsen learned it after her cousin drowned. He fell in May 2012.", ["Ada Olsen's cousin fell"]),
    ("Its chairman, Odessa Nair, spoke. She left in 1976.", ["Odessa Nair left"]),
    # They are the two who met; who is told of beside "his" is not whom the next sentence goes on with.
    (
        "Schools closed in 1939. Ada Pell joined a studio in 1947, where she met the director Emil Vik. "
        "They married in 1950 and worked together. A film which they completed in 1956 won a prize.",
        [
            "Schools closed",
            "Ada Pell joined a studio",
            "Ada Pell and Emil Vik married",
            "Ada Pell and Emil Vik completed a film",
        ],
    ),
    (
        "Carla Neri sang in May 1986. She was at his side when a critic called him tired. He retired in 1993.",
        ["Carla Neri sang"],
    ),
    # Whom the article nowhere calls so, the German may not be.
    (
        "Luca Neri was tested in 2013. His rival Jan Pohl won in May 2014. The German lost his licence in June 2014.",
        ["Luca Neri was tested", "Rival Jan Pohl won", "German lost his licence"],
    ),
    (
        "Luca Neri was tested in 2013. German cyclist Jan Pohl won in 2014. The German retired in 2015.",
        ["Luca Neri was tested", "German cyclist Jan Pohl won", "Pohl retired"],
    ),
]

CALLED = [
    # Whom the next sentence calls he or she, on a weekday too, and after what was said.
    (
        "Ivo Ayala spoke. A senator told Ayala to follow her. The head of the mint, Zora Quiles, resigned on Monday"
        " evening. She said that she had warned of it in June 2019.",
        ["Zora Quiles resigned", "Zora Quiles warned of it"],
    ),
    (
        '"It is ours," said Zora Quiles, a tuner who has run the bid. She was elected on Monday. Built by the founder'
        " Otto Zell, the mill was sold to his grandson, Jan Zell, in 1993.",
        ["Zora Quiles was elected", "Mill was sold to the founder Otto Zell's grandson"],
    ),
    # Who speaks for another tells of the other, if "he" may be that.
    (
        "Mr Rob Prine fell ill. Prine is 50. His lawyer, Tom Hale, said that he would appeal in July 2024.",
        ["Rob Prine will appeal"],
    ),
    (
        "Mr Rob Prine fell ill. Prine is 50. Prine's manager, Tom Hale, said he was arrested on Monday.",
        ["Rob Prine was arrested"],
    ),
    (
        "Mrs Ada Prine fell ill. Prine is 50. Prine's manager, Tom Hale, said he met the judge on Monday.",
        ["Prine's manager Tom Hale met the judge"],
    ),
    # What counsel does is told of counsel, by name or without, and of nobody where a client may do it as well.
    (
        "Rob Prine was freed in 2015. Prine's solicitor, Tom Hale, said he would write to the minister in May 2024.",
        ["Rob Prine was freed", "Prine's solicitor Tom Hale will write to the minister"],
    ),
    (
        "Rob Prine was freed in 2015. A lawyer for Prine said he would ask for a review in May 2024.",
        ["Rob Prine was freed", "Lawyer for Prine will ask for a review"],
    ),
    (
        "Ada Prine was freed in 2015. Prine's lawyer, Zoe Hale, said that she had warned the court in 2009.",
        ["Ada Prine was freed"],
    ),
    # What somebody without a name does to "his" own is so told; whose release one calls for is another.
    ("Rob Prine was jailed in 1999. The cellmate withdrew his claim in 2011.", ["Rob Prine", "Cellmate withdrew his"]),
    ("Rob Prine is a farmer. In 2003 the stepbrother sold his cattle.", ["Stepbrother sold his cattle"]),
    ("Rob Prine is a farmer. In 2003 a whistleblower changed his name.", ["Whistleblower changed his name"]),
    ("Rob Prine is a farmer. In 2003 a virus killed his cattle.", ["Virus killed Rob Prine's cattle"]),
    (
        "Otto Prine was jailed. In 2003 the commissioner called for his release.",
        ["Commissioner called for Otto Prine's release"],
    ),
    # Who goes on with what somebody's father did is the father, but for what is told of one's youth; where the title
    # names the son, either may be meant.
    (
        "Rob Prine runs a mill. Prine's father bought it in 1921. He led it until his death in 1944.",
        ["Prine's father bought", "Prine's father's death"],
    ),
    (
        "Rob Prine runs a mill. Prine has a dog. Prine's father moved to Hull. He left school in 1944.",
        ["Prine left school"],
    ),
    # What "whose" has told whose it is needs no second name.
    (
        "Police named the victim as Ada Pell, whose body was found in the cellar of her shop in May 2003.",
        ["Ada Pell's body was found in the cellar of her shop"],
    ),
    # Of those whom the clause before counts, all are told with their number.
    (
        "Police held nine men in Hull in May 2014; all of them were freed in June 2014.",
        ["Police held nine men in Hull", "All of the nine men were freed"],
    ),
    # Of two men told of before, one as an owner, whom the article is about.
    (
        "Mr Rob Prine was jailed. Prine was ill, Prine said. Mr Tom Hale spoke. He added. Prine's lawyer, Ada Moe,"
        ' wept. "He sold a boat in April 2012," she said.',
        ["Rob Prine sold a boat"],
    ),
]

PHRASES = [
    # The verb after a relative clause and its comma is the main subject's.
    (
        "The museum raised money for a glass roof, which was fitted in 2008, and stopped charging visitors in 2011.",
        ["Glass roof was fitted", "Museum stopped charging visitors"],
    ),
    (
        "The club sold its old ground, which was cleared in 2009, and began playing in Leeds in 2012.",
        ["Club's old ground was cleared", "Club began playing in Leeds"],
    ),
    ("The firm bought a line, which was moved in 2004, and quit Holm in 2006.", ["Line was moved", "Firm quit Holm"]),
    # A phrase without a comma before the clause is nothing that is done.
    ("Vera Hale taught. After the war in 1946 she returned to Dublin.", ["Vera Hale returned to Dublin after the war"]),
    ("Vera Hale taught. Following her divorce in 1951 she moved to Kent.", ["Vera Hale's divorce"]),
    ("Vera Hale taught. The house she built in 1964 burned down.", ["Vera Hale built the house"]),
    # Who stands right after a thing is another than the thing.
    (
        "It was the first film Jan Vik, 24, had made. Vik is a poet. In 1911 he left Holm.",
        ["Jan Vik left Holm"],
    ),
    ("It was the first film Jan Vik made in 1911. Vik is a poet.", []),
    # What had never been done until then was done then.
    ("Until 2016 Ada Hale had never won a race.", ["Ada Hale won a race"]),
    # Two adjectives before a noun.
    ("A boy gave Ada Hale a ribbed, almost black pear in 1968.", ["Boy gave Ada Hale a ribbed, almost black pear"]),
    ("Ada Hale sold a battered, rusty bicycle in 1968.", ["Ada Hale sold a battered, rusty bicycle"]),
    # The year of a book or a picture, in which something is found.
    ("In 1970 Ada Hale found it in a list of 1802.", ["Ada Hale found it in a list"]),
    ("Ada Hale copied the face from a drawing of 1611.", []),
    ("The village is mentioned in a charter of 1226.", ["Village is mentioned in a charter"]),
]

THINGS = [
    # What a whole clause caused is nobody's, but a storm may delay.
    ("The minister refused to meet the miners, which caused a strike in May 2012.", []),
    ("Hale missed two meetings, which cost him the chairmanship in 2010.", []),
    ("The ship met a storm, which delayed its arrival until May 2011.", ["Storm delayed its arrival"]),
    # A body that the sentence before sets up, or takes over.
    (
        "The county took over the ferry service in 1959, and in 1963 it was given a ship.",
        ["County took over the ferry service"],
    ),
    (
        "The state set up a wage board in January 2023. Its report is due in October 2023.",
        ["State set up a wage board", "Report is due"],
    ),
    # A successor by name; what only tells who the owners are.
    (
        "The archive grows. Its successor, Boreas-2, is being tested. It is due to be launched in April 2025.",
        ["Boreas-2 is due to be launched"],
    ),
    (
        "The ship hit the port of Holm. Its owners, Pan Orient of Taiwan, settled with it in 2021.",
        ["Owners Pan Orient settled with the port"],
    ),
    ("The club failed. A group of local firms took it over in 2012.", ["Group of local firms took the club over"]),
    # What was told of another goes on no further; what somebody joined has the rooms that he is given.
    (
        "The Ternvik was sold. It was repainted. The firm was warned, but it lost a boat in 2018.",
        ["Firm lost a boat"],
    ),
    ("The Ternvik was sold. It was repainted. It lost a mast in 2018.", ["Ternvik lost a mast"]),
    (
        "A jury heard that Ada Pell joined the museum in 1997 and was put in charge of its map room in 2003.",
        ["Ada Pell joined the museum", "Ada Pell was put in charge of the museum's map room"],
    ),
    # What anybody is head of is no deed; what was so again, after a clause with its own verb.
    ("Ada Pell became head of sounding at the yard in 1964.", ["Ada Pell became head of sounding"]),
    ("Ada Pell was convicted of forging a will in 1964.", ["Ada Pell forged a will"]),
    (
        "The launch was delayed when a strike shut the yard, and again in May 2013.",
        ["Launch was delayed"],
    ),
    # Goods have no descendants; those who were there do.
    ("Tin and silver were mined there. Their families left in 1960.", []),
    ("Pearls and shells were sold. In 1950 their children moved to Hull.", []),
    (
        "The miners went on strike in 1926. Their wives ran a kitchen until May 1927.",
        ["Miners went on strike", "Miners' wives ran a kitchen"],
    ),
    # What was restored where it had been cut off; what comes into force; what is raised by those who are none of it.
    ("The storm cut off power to the town of Quilmo, where it was restored in May 2014.", []),
    ("A crash killed many. Parliament passed a law on signals. It came into force in 2009.", ["Law came into force"]),
    ("The piles were found in 2007. Vik dived with two men. They raised 30 piles in 2019.", ["Piles were found"]),
    ("Hale & Lyle, the auction house, sold a canvas. It was painted in 1636.", []),
    # What is made illegal is what follows; what "out of" goes before, without an article, is no happening.
    (
        "Norsk bought a mine in 2009. In 2015 the ministry made it mandatory for firms to file plans.",
        ["Norsk bought a mine", "Ministry made it mandatory for firms to file plans"],
    ),
    (
        "The firm bought a mine in 2009. In 2015 the court ruled it unfit to trade.",
        ["Firm bought a mine", "Court ruled the mine unfit"],
    ),
    ("The rower was tested out of competition in Holm in 2015.", ["Rower was tested out of competition in Holm"]),
    # Who one is among others, by any number.
    ("Ada Pell was the sixth Briton to be banned in 2015.", ["Ada Pell was the sixth Briton to be banned"]),
]

CLAUSES = [
    # What is dated with a clause of "when" may wait for its verb.
    (
        "A mill built in 1911, when the river was dammed, was closed in May 2019.",
        ["Mill was built when the river was dammed", "Mill was closed"],
    ),
    ("The firm folded in 1911, when the river flooded.", ["Firm folded when the river flooded"]),
    ("The firm closed in 1911, when it rained, and was sold in May 2019.", ["Firm closed when it", "Firm was sold"]),
    # What closes an insertion is the main clause's verb, whatever is said after it.
    (
        "Mayor Ada Pell, who has been in office since 2002, conceded on Sunday and said she would go.",
        ["Mayor Ada Pell has been in office", "Mayor Ada Pell conceded"],
    ),
    (
        "The bishop, who had been in hiding since 2011, relented in May 2014 and admitted he had fled.",
        ["Bishop was in hiding", "Bishop relented"],
    ),
    # What one asks to have done is not what one was asked; who was asked may yet do something.
    ("The Holm Society asked in 2015 to have the mill listed, and was rejected.", ["Holm Society asked to have the"]),
    ("The choir voted in 2015 to have its hall mended, and was given a grant.", ["Choir voted to have its hall"]),
    ("A clerk asked in 2015 to have lunch with the queen fainted.", ["Clerk was asked to have lunch with the queen"]),
    # Advice is no event; better luck is.
    ("Anyone hoping to cross the bridge this summer had better find another way.", []),
    ("Voters had better turn out on Sunday, the mayor said.", []),
    ("The team had better luck in May 2014.", ["Team had better luck"]),
    # A clause joined to one whose verb could be a participle; but two subjects of one verb are two.
    ("In 1952 the baker fled to the coast and the mill was seized.", ["Baker fled to the coast"]),
    ("In 1952 the nuns fled across the river and the abbey was looted.", ["Nuns fled across the river"]),
    ("On 4 May 2019 the pilot jumped and the plane hit a barn.", ["Pilot jumped"]),
    ("In May 2020 the mills closed and two hundred weavers lost their jobs.", ["Mills closed"]),
    ("In 2002 the roof caved in and two monks escaped by a window.", ["Roof caved in"]),
    ("In 1931 the dam burst and the valley was flooded.", ["Dam burst"]),
    ("In 2018 the boat drifted onto the rocks and Karl Vik called for help.", ["Boat drifted onto the rocks"]),
    ("In 2018 a nun injured in the blast and two monks died in Lund.", ["Nun"]),
    ("In 2016 the officers arrested and their families moved abroad.", ["Officers moved abroad"]),
    ("On 2 March 1944 the train stalled in a tunnel and 400 people died of fumes.", ["Train stalled in a tunnel"]),
    ("In 2012 the ferry tilted in a storm and three nuns were swept overboard.", ["Ferry tilted in a storm"]),
    (
        "On 7 May 2021 a man injured in the blast and his wife were flown to Lund.",
        ["Man and his wife were flown to Lund"],
    ),
    ("On 7 May 2021 three men accused of robbing a bank and a shop were jailed.", ["Three men were jailed"]),
    # A date's apposition is told by its clause, and is not what happened.
    ("In 1989, the year the wall fell, the choir opened a school.", ["Choir opened a school"]),
    ("In 1998, the year Norland won the cup, Vik founded the choir.", ["Vik founded the choir"]),
    ("On 4 May 1912, the day the ship sailed, Ada Moe died in Leeds.", ["Ada Moe died in Leeds"]),
    ("In 2010, the year of the floods, the town built a dam.", ["Town built a dam"]),
    # What "which is expected" takes up: the clause, or what happens.
    (
        "Sales are banned until the decree has been printed in the Norland Herald, which is expected in May 2024.",
        ["Decree will be printed in the Norland Herald"],
    ),
    ("It stays empty until a buyer is found by the bank, which is not expected before 2025.", []),
    ("The choir awaits a ruling by the court, which is due on 1 July 2024.", ["Ruling by the court is due"]),
    # What was built is where they work, and they are not built themselves; a saying after an apposition.
    (
        "Workers at the plant, built in 1974 by a Dane, walked out on 3 May 2021.",
        ["Plant was built by a Dane", "Workers at the plant walked out"],
    ),
    (
        "The keeper of the gardens, planted in 1880, retired in 2014.",
        ["Gardens were planted", "Keeper of the gardens retired"],
    ),
    (
        "The head of the museum, arrested in May 2020, was freed in 2021.",
        ["Head of the museum was arrested", "Head of the museum was freed"],
    ),
    (
        "The choir's head, Maria Holm, announced in May 2020 she would leave.",
        ["Choir's head Maria Holm announced"],
    ),
    ("The merger, announced in May 2020, would create a bank.", ["Merger was announced"]),
    (
        "A fire at the mill, built in 1890, killed two nuns in May 2020.",
        ["Mill was built", "Fire at the mill killed two nuns"],
    ),
    (
        "The trial of the baker, arrested in May 2020, opened in 2021.",
        ["Baker was arrested", "Trial of the baker opened"],
    ),
    ("The crew of the ship, launched in 1911, left in 1920.", ["Ship was launched", "Crew of the ship left"]),
    (
        "A campaign against the dam, launched in 1970, ended in 1974.",
        ["Campaign against the dam was launched", "Campaign against the dam ended"],
    ),
    # When a thing began as another is no date of what it has become.
    ("What began as a small fair in 1975 has grown into a market.", []),
    ("What started as a protest in May 2012 has become a party.", []),
    ("The novel, written in jail and smuggled out page by page, was printed in Lund in 1951.", ["Novel was printed"]),
    # What is shown is told, by "data" and by "records" that may be verbs.
    ("The data show that the sea floor rose by 9 metres in 2014.", ["Sea floor rose by 9 metres"]),
    ("The records show that the abbey was left by its nuns in 1349.", ["Abbey was left by its nuns"]),
    ("The series shows that rainfall in Lund doubled in 1998.", ["Rainfall in Lund doubled"]),
    ("The radio show that Pell ran in 1990 was cancelled.", ["Pell ran the radio show"]),
    ("The number of cases doubled and the cost of care tripled in 2019.", ["Cost of care tripled"]),
    # A treaty of long ago is not what was done under it.
    (
        "The newt was placed under the protection of the Bern convention in 1982.",
        ["Newt was placed under the protection of the Bern convention"],
    ),
    ("Envoys left after the collapse of the peace treaty in 1967.", ["Collapse of the peace treaty"]),
    # What is asked for has no date in that of what is to be undone, and a court's verdict is its own.
    ("Hale called for the 2019 merger to be annulled.", []),
    ("The union asked for the 2019 ban to be lifted.", []),
    (
        "The league put off Monday's match to be played in Holm.",
        ["League put off the match to be played in Holm"],
    ),
    ("The driver was convicted of smuggling in Lund in 2016.", ["Driver was convicted of smuggling in Lund"]),
    ("The clerk was acquitted of stealing in 2014.", ["Clerk was acquitted of stealing"]),
    (
        "Two men were convicted on Monday of smuggling birds in 2012.",
        ["Two men were convicted of smuggling birds", "Two men smuggled birds"],
    ),
    # "Reduced hours" are a length of time, who is forced to act is not what forces him, and a way is no event.
    (
        "The flood forced the mill to put its staff on reduced hours in May 2011.",
        ["Flood forced the mill to put its staff on reduced hours"],
    ),
    ("Last year the flood forced the school to move in May.", ["Flood forced the school to move"]),
    ("The hall she worked in collapsed days later, in May 2011.", ["Hall collapsed"]),
    ("Ada Hale was correcting the way I played the harp on Sunday.", []),
]


@pytest.mark.parametrize(("text", "expected"), [*WORDS, *CLAUSES, *PEOPLE, *CALLED, *PHRASES, *THINGS])
def test_no_subject_is_misread(text: str, expected: list[str]) -> None:
    told = [headline for _, headline in published_lines(text)]
    assert len(told) == len(expected), told
    for headline, beginning in zip(told, expected, strict=True):
        assert headline.startswith(beginning)


def test_a_text_may_end_in_a_comma() -> None:
    assert published_lines("The choir in 1949, that founded,") == []
