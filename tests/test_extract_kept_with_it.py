"""What a sentence tells beside its dated clause, and a headline that leaves it out would mislead or tell nothing."""

import pytest

from tests.extracted_sentences import last_headline, lines

CASES = [
    # A rank is of the noun in -ing that follows it.
    ("The first sailing of the season was delayed in March 2011 by ice.",
     "First sailing of the season was delayed by ice"),
    ("Its first building in the town was put up in 1911.", "First building in the town was put up"),
    ("The last remaining members of the crew left in May 2011.", "Last remaining members of the crew left"),
    # What became of a motion, though a clause follows that has a verb in its subject.
    ("A plan to merge the parishes was put to the vote in 1964 and rejected, and a scheme to build a dam was dropped.",
     "Plan to merge the parishes was put to the vote and rejected"),
    ("A bill to protect the lake was to be read last spring but has been postponed three times.",
     "Bill to protect the lake was to be read but has been postponed three times"),
    ("The orchestra was to have played in Holm last Friday but has been delayed by fog at sea.",
     "Orchestra was to have played in Holm but has been delayed by fog at sea"),
    # What lacks, beside what there is.
    ("Photographs taken in May 2011 showed two new sheds on the pier but no boats.",
     "Photographs showed two new sheds on the pier but no boats"),
    # No clause ends on a verb that asks for more.
    ("The bay of present-day Norland was settled by Danish whalers in 1482, but the uplands remained under the rule of "
     "the sultans of Holm for two centuries.",
     "Bay of present-day Norland was settled by Danish whalers"),
    ("The town was founded by monks in 1120, but its lands belonged to the bishop.",
     "Town was founded by monks, but its lands belonged to the bishop"),
    # Who did it, over what was meanwhile; not by how many.
    ("Ada Pell was deposed in May 1974, while on a visit abroad, by General Tom Orr, who closed parliament.",
     "Ada Pell was deposed by General Tom Orr"),
    ("The mill was bought in 2004, after a long dispute, by 40 votes.", "Mill was bought after a long dispute"),
    # For what, rather than by whom.
    ("Orla Foods was fined 300,000 euros by the National Labour Inspectorate last year for failing to train drivers.",
     "Orla Foods was fined 300,000 euros for failing to train drivers"),
    ("The club was fined by the league in May 2011 for fielding two players without permits.",
     "Club was fined by the league for fielding two players without permits"),
    # A comparison with what is compared; a place by more than that it is one.
    ("Losses in May 2015 were heavier than forecast.", "Losses were heavier than forecast"),
    ("On Tuesday the drill brought up two metres of ice at the place where the tower had stood.",
     "Drill brought up two metres of ice"),
    # Who won a vote that others watched, and what those chose who voted in one.
    ("Jonas Berg won elections overseen by the League of Nations in May 1958.",
     "Jonas Berg won elections overseen by the League of Nations"),
    ("In a vote monitored by the union on 4 May 2014, miners in Holm returned the old board.",
     "Miners in Holm returned the old board"),
    # What those found who went to look.
    ("Inspectors who visited the mill in November 2010 found that boys were working at night.",
     "Inspectors who visited the mill found that boys were working at night"),
    ("Auditors who visited the plant in March 2016 reported that half the meters were false.",
     "Auditors who visited the plant reported that half the meters were false"),
    # What a new thing does; what a video appears to show; what a report says that went round.
    ("A new pump, fitted in June 2012, lets the crew drain the tank in an hour.",
     "New pump that lets the crew drain the tank was fitted"),
    ("New software, installed in April 2018, tells the crane to stop in high winds.",
     "New software that tells the crane to stop in high winds was installed"),
    ("A new ferry, launched in May 2016, carries 90 cars.", "New ferry was launched"),
    ("A decree, issued in 1911, closed the monastic schools.", "Decree that closed the monastic schools was issued"),
    ("A new charter, approved in 2013, transferred most powers to the senate.",
     "New charter that transferred most powers to the senate was approved"),
    ("A bill passed in 1920 gave the island to Norland.", "Bill that gave the island to Norland was passed"),
    ("Footage shot in May 2012 appears to show the mayor handing over an envelope.",
     "Footage that appears to show the mayor handing over an envelope was shot"),
    ("Reports circulating in May 2011 that the singer had died were denied by her family.",
     "Reports that the singer had died circulated"),
    # What was offered or begun and came to nothing; not what became of a thing that lasted.
    ("A transfer to a Danish club, agreed in August 2012, fell through after he broke his leg.",
     "Transfer to a Danish club was agreed but fell through"),
    ("Norland's offer to help, made in June 2011, was declined by both sides.",
     "Norland's offer to help was made but was declined by both sides"),
    ("A revolt that began on 4 May 1947 was crushed within weeks.", "Revolt began but was crushed"),
    ("A strike called in May 1926 collapsed for want of money.", "Strike was called but collapsed"),
    ("The chapel, built in 1911, was abandoned after a flood.", "Chapel was built"),
    ("A similar line was announced in May 2011, only to be dropped after a flood.",
     "Similar line was announced, only to be dropped after a flood"),
    ("A law passed in May 2014 was struck down by the high court.",
     "Law was passed but was struck down by the high court"),
    ("A merger was agreed in March 2001, only to collapse when a minister objected.",
     "Merger was agreed, only to collapse when a minister objected"),
    # What a happening came to, whatever stands between.
    ("An armed raid in April 1976, for which the minister blamed Norland, was repelled with Danish help.",
     "Armed raid was repelled with Danish help"),
    ("Mass protests in 1993, during which soldiers fired at a crowd, led to a new constitution.",
     "Mass protests led to a new constitution"),
    ("An auction announced in 2011 was won by a Danish firm, which did the work for less.",
     "Auction was won by a Danish firm"),
    # The office rather than the first name.
    ("Prime Minister Jonas BERGSTROM stepped down in March 2016 following the discovery of secretly altered letters.",
     "Prime Minister BERGSTROM stepped down following the discovery of secretly altered letters"),
    # Who came after somebody who died or left.
    ("King Olaf abdicated in May 1944 and was succeeded by his niece.",
     "King Olaf abdicated and was succeeded by his niece"),
    # Where a clause happened, as stands before it.
    ("In the village of Larn, farmers blocked a bridge for two days in May 2011.",
     "Farmers blocked a bridge for two days in the village of Larn"),
    ("In Holm, where she had been mayor, shops were closed on Wednesday.", "Shops were closed in Holm"),
    # What its own report says.
    ("The commission sat for a year. According to its report, presented on 5 May 2011, two seals had been forged.",
     "Commission's report said that two seals had been forged"),
    # What somebody did besides, on a day of the week; not after a year.
    ("Two guards loaded a lorry on Monday and drove it to the port.",
     "Two guards loaded a lorry and drove it to the port"),
    ("The storm crossed the coast early on Sunday and weakened as it went.",
     "Storm crossed the coast and weakened as it went"),
    ("The council voted on Monday and threw it out.", "Council voted"),
    ("The engineers left on Monday and had an hour to spare.", "Engineers left"),
    ("The firm sold its mill in May 2011 and bought a ship.", "Firm sold its mill"),
    # Whose conviction was quashed, of somebody told of for the first time.
    ("A man who spent years in prison walked free yesterday after a higher court quashed his conviction.",
     "Man walked free after a higher court quashed his conviction"),
    ("A boy was rescued on Friday after a dog heard his cries.", "Boy was rescued after a dog heard his cries"),
    ("A pilot was jailed in May 2011 after Tom Hale lost his leg in the crash.", "Pilot was jailed"),
    # What a study found, also where the sentence begins with that; not where a date of its own tells when.
    ("Three in ten bridges in Norland are unsafe, according to a report released on Monday by the ministry.",
     "Report said that three in ten bridges in Norland are unsafe"),
    ("The firm hid two leaks, according to a report published in May 2011.", "Report said that the firm hid two leaks"),
    ("Sales have doubled since 2010, according to figures published on Monday.", "Figures were published"),
    ("It was unsafe, according to a report published on Monday.", "Report was published"),
    # What came of a thing that took place.
    ("A yearly inspection that took place in June turned up nine cracks.", "Yearly inspection turned up nine cracks"),
    ("A vote that was held in May 1911 abolished the tax.", "Vote abolished the tax"),
    ("A levy was reintroduced in May 2009 but did not apply to boats already built.",
     "Levy was reintroduced but did not apply to boats already built"),
    ("A bridge opened in 2009 links the two halves of the town.",
     "Bridge that links the two halves of the town was opened"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "headline"), CASES)
def test_what_matters_is_kept_with_it(sentence: str, headline: str) -> None:
    assert last_headline(sentence) == headline


def test_what_voters_chose_may_have_a_date_of_its_own_in_a_clause_behind() -> None:
    text = "In a vote held by the union on 4 May 2014, miners in Holm kept the old board, which had left in 1990."
    assert lines(text)[0] == ("2014-05-04", "Miners in Holm kept the old board")


def test_whose_word_something_is_by_is_no_event() -> None:
    assert last_headline("Asked about it, as a magazine had reported on Wednesday, he laughed.") == ""
