"""How a happening is told in a headline: in the plain past, and with what its verb and its nouns need."""

from datetime import date

import pytest

from events.model import Article
from events.pipeline import find_mentions

PUBLISHED = date(2024, 9, 19)


def headlines(text: str, title: str = "") -> list[str]:
    article = Article(identity="a", key="a", published=PUBLISHED, title=title, text=text, body=(0, len(text)))
    return [mention.headline for mention in find_mentions(article).mentions if mention.confidence >= 0.5]


@pytest.mark.parametrize(
    ("told", "headline"),
    [
        ("The pier, which the council had closed in 2011, burned.", "Council closed the pier"),
        ("Engineers said the valves had been replaced in 2019.", "Valves were replaced"),
        ("Two of the valves had been replaced in 2019.", "Two of the valves were replaced"),
        ("Anna Lind had gone to Oslo in 1961 to study.", "Anna Lind went to Oslo to study"),
        ("The Ottomans had been driven from the plain in 1526.", "Ottomans were driven from the plain"),
        ("The United States had been invited in 1926.", "United States was invited"),
        ("The lake had been rising in 2014.", "Lake was rising"),
        ("The tax had also been tried out in 1931.", "Tax was tried out"),
        ("The firm had learned of the fault in 2019.", "Firm learned of the fault"),
        ("The hall had been sold in 1990 and torn down in 1992.", "Hall was sold"),
        (
            "The crew had walked off on May 3 over pay unchanged since 2009.",
            "Crew walked off over pay unchanged since 2009",
        ),
        ("The village had been without a school since 1950.", "Village was without a school"),
        ("The two firms had been talking since May.", "Two firms were talking"),
        ("The firm had considered selling the mine in 2019.", "Firm considered selling the mine"),
        ("The town had started building the pool in 2019.", "Town started building the pool"),
        ("The town had long been building the pool in 2019.", "Town had long been building the pool"),
        ("The quarrel had dragged on since 1950.", "Quarrel dragged on"),
    ],
)
def test_what_had_happened_on_a_date_happened_then(told: str, headline: str) -> None:
    assert headlines(told)[0] == headline


@pytest.mark.parametrize(
    ("told", "headline"),
    [
        ("By 1950 the village had lost its school.", "Village had lost its school"),
        ("As of March 2019 the village had lost 40 houses.", "Village had lost 40 houses"),
        ("In 1950 the village had already lost its school.", "Village had lost its school"),
        ("When police came in May 2019 the two men had left the flat.", "Police came"),
    ],
)
def test_what_was_so_by_a_date_keeps_its_had(told: str, headline: str) -> None:
    assert headlines(told)[0] == headline


@pytest.mark.parametrize(
    ("told", "headline"),
    [
        # The outcome, the reason, which one is meant, what was done besides.
        (
            "In May 1996 the ferry sank off Holm, killing more than 80 people.",
            "Ferry sank off Holm, killing more than 80 people",
        ),
        (
            "Coffee exports fell in the 1980s, as Norland took over the trade.",
            "Coffee exports fell, as Norland took over the trade",
        ),
        ("A trial was halted in May after a patient fell ill.", "Trial was halted after a patient fell ill"),
        (
            "A fire broke out in 2001, when the mill was being cleaned.",
            "Fire broke out when the mill was being cleaned",
        ),
        ("Inspectors visited the silo in May and fined the firm.", "Inspectors visited the silo and fined the firm"),
        (
            "In an earlier study, carried out in 2007, the vaccine cut cases by half.",
            "Vaccine cut cases by half in an earlier study",
        ),
        ("During a visit to London in 1871, Oberlin met Engels.", "Oberlin met Engels during a visit to London"),
        (
            "Ada Pell left the firm in 2001, leaving her brother in charge.",
            "Ada Pell left the firm, leaving her brother in charge",
        ),
        ("He inherited a heavy debt, on which the country defaulted in 2020.", "Country defaulted on a heavy debt"),
        ("Petrel fell in May 2019 after its engine had cut out.", "Petrel fell after its engine had cut out"),
        ("The trial began in May 2019 after his lawyer fell ill.", "Trial began"),
        (
            "In 1990 voters approved a charter that allowed several parties.",
            "Voters approved a charter that allowed several parties",
        ),
        ("Parliament passed a law in 2016 that bans fishing.", "Parliament passed a law that bans fishing"),
        (
            "In 2001 the king dismissed the cabinet and dissolved parliament.",
            "King dismissed the cabinet and dissolved parliament",
        ),
        (
            "Norland checked guns after a massacre at Holm in 2002 that left eight people dead.",
            "Massacre at Holm that left eight people dead",
        ),
        # After what, over what, into what, doing what; a clause within the tail stays out.
        ("The mill stopped in 1984, after a fire in its boiler.", "Mill stopped after a fire in its boiler"),
        ("Bakers struck in 1919, over the dismissal of a foreman.", "Bakers struck over the dismissal of a foreman"),
        (
            "Holm opened an inquiry in May 2019 into why no warning was sent.",
            "Holm opened an inquiry into why no warning was sent",
        ),
        ("Tom Hale drowned in 1923 while fishing in the Orm.", "Tom Hale drowned while fishing in the Orm"),
        ("Lind took over in July 2015, shortly after the pit closed.", "Lind took over shortly after the pit closed"),
        (
            "Police closed the road in May 2018 after a lorry hit a wall that had been built in a day.",
            "Police closed the road after a lorry hit a wall",
        ),
        (
            "The clinic was shut in March 2018 after inspectors warned that its wiring was unsafe.",
            "Clinic was shut after inspectors warned that its wiring was unsafe",
        ),
        ("Tom Hale left in May 2018 when he was asked to pay.", "Tom Hale left when he was asked to pay"),
        ("A ballot was held in May 2005 in which the plan fell.", "Ballot was held in which the plan fell"),
        ("The dam broke in May 2018, leading to floods in three towns.", "Dam broke, leading to floods in three towns"),
        (
            "The road was closed in May 2018 after a bus and a van collided.",
            "Road was closed after a bus and a van collided",
        ),
        (
            "Police on Monday closed the road at Dayton, Ohio, after a jackal died trying to cross the northern lanes.",
            "Police closed the road at Dayton after a jackal died trying to cross the northern lanes",
        ),
        (
            "Police on Monday arrested two men in Dayton, Ohio, for stealing a bell.",
            "Police arrested two men in Dayton for stealing a bell",
        ),
        # A clause goes on after the tail; an adverb stands before it; its subject has an "of".
        (
            "The dyke above Holm gave way in 1985, drowning forty villagers, and a flood in May 2015 cost more.",
            "Dyke above Holm gave way, drowning forty villagers",
        ),
        ("The barn burned in 1893, together with its 300 sheep.", "Barn burned together with its 300 sheep"),
        (
            "The realm of Zemba was rich in the 1470s, when its riders held the salt road.",
            "Realm of Zemba was rich when its riders held the salt road",
        ),
        (
            "The glacier above Holm thinned by almost a metre a year between 1990 and 2003.",
            "Glacier above Holm thinned by almost a metre a year",
        ),
        (
            "Drilling is to begin in May 2025, as soon as the bog is frozen.",
            "Drilling is to begin as soon as the bog is frozen",
        ),
        # With whom as what, without what, at whose request.
        ("The ferry sank off Holm in March 2002, without loss of life.", "Ferry sank off Holm without loss of life"),
        ("Norland was freed in May 1975, with Ada Pell as its head.", "Norland was freed with Ada Pell as its head"),
        (
            "Tom Hale and his men left Holm in May 1975, with Ada Pell telling them why.",
            "Tom Hale and his men left Holm",
        ),
        ("The council met in May 2010, at the request of Holm.", "Council met at the request of Holm"),
        # How long after; without the last phrase where that has a pronoun, but not without what a noun asks for.
        (
            "The minister resigned on Monday, hours after a board published a report accusing him of fraud.",
            "Minister resigned hours after a board published a report",
        ),
        (
            "The mill in Holm was sold in May 2001, two years before the barn burned down.",
            "Mill in Holm was sold",
        ),
        (
            "Norland cut diplomatic ties with Vesk in May 2016, after rioters set fire to the consulate of his son.",
            "Norland cut diplomatic ties with Vesk",
        ),
        # Whose it is, nobody before it is known to be.
        ("France closed the embassy in May 2016, after his speech in Rome.", "France closed the embassy"),
        ("Norland joined the pact in May 2016, because their rivals had joined it.", "Norland joined the pact"),
        ("Ada Pell resigned in May 2016, after his book was published.", "Ada Pell resigned"),
        ("Tom Hale left in May 2016, after his wife fell ill.", "Tom Hale left after his wife fell ill"),
        (
            "Norland expelled Tom Hale in May 2016, after his son was arrested.",
            "Norland expelled Tom Hale after his son was arrested",
        ),
        ("The Rovers lost in May 2016, after their keeper was hurt.", "Rovers lost after their keeper was hurt"),
        # All that fits, and the subject whole before it.
        (
            "Support for the rebels in Norland weakened in 1957 as the breach between the two armies widened.",
            "Support for the rebels in Norland weakened as the breach between the two armies widened",
        ),
        (
            "The club turned Ada Pell down in 1957 on the ground that the one door of the bar of the club was for men.",
            "Club turned Ada Pell down",
        ),
        # On what a thing to come depends, though the headline is long without it.
        (
            "Ferries from the mainland to the outer islands will run again tomorrow if the wind allows.",
            "Ferries from the mainland to the outer islands will run again if the wind allows",
        ),
        (
            "The pit in Holm closed in May 2018 as the river, swollen by rain, rose.",
            "Pit in Holm closed as the river rose",
        ),
    ],
)
def test_a_short_headline_takes_in_why_and_which(told: str, headline: str) -> None:
    assert headlines(told)[0] == headline


@pytest.mark.parametrize(
    ("told", "headline"),
    [
        ("The firm was left in 2001, leaving her brother in charge.", "Firm was left"),
        ("The mine closed in May 2001 after a strike began in April.", "Mine closed"),
        ("The hall opened in 1950 and closed at the end of the war.", "Hall opened"),
        ("The town has grown since 1950, according to the mayor.", "Town has grown"),
        ("A fire had raged since 2001, when the mill was cleaned.", "Fire raged"),
        (
            "In Paris, the general called in 1960 on the army to remain loyal.",
            "General called on the army to remain loyal",
        ),
        ("In addition, the firm closed a mill in 1960.", "Firm closed a mill"),
        ("Tom Hale ran the choir from 2014 until 2018, when tenors rebelled.", "Tom Hale ran the choir"),
        ("Tom Hale spoke to miners in May 2018, standing on a box.", "Tom Hale spoke to miners"),
        ("In 1990 voters approved a charter that he had written.", "Voters approved a charter"),
    ],
)
def test_no_tail_with_a_date_or_a_pronoun_of_its_own_is_taken_in(told: str, headline: str) -> None:
    assert headlines(told)[0] == headline


@pytest.mark.parametrize(
    ("told", "headline"),
    [
        # Beside a noun, or where it was said: no end of what the verb tells.
        (
            "Ada Pell persuaded a fisherman, Peter Lie, to lend her a boat in 1954.",
            "Ada Pell persuaded fisherman Peter Lie to lend her a boat",
        ),
        (
            "Members voted on Tuesday to elect Tom Hale - a former mayor, writer, and lawyer - as the party's leader.",
            "Members voted to elect Tom Hale as the party's leader",
        ),
        (
            "Tom Hale, the head of Farrow, announced Monday in an internal memo that he would be on leave.",
            "Farrow head Tom Hale announced that he would be on leave",
        ),
        # To what, though what stands aside before it, or the end of a list, must go.
        (
            "A Norland court on Monday sentenced a former head of customs based in the port of Norhaven, Norland, to"
            " prison for nine years.",
            "Norland court sentenced a former head of customs to prison for nine years",
        ),
        (
            "Thomas Edwin Gullholm, 58, was found guilty on Friday of four counts of aggravated robbery and one of"
            " arson.",
            "Thomas Edwin Gullholm was found guilty of four counts of aggravated robbery",
        ),
        # The whole of what somebody or something is with, or comes after.
        (
            "Norland gained self-rule on August 22, 1960, with Ada Pell, a former teacher, as its first premier.",
            "Norland gained self-rule with former teacher Ada Pell as its first premier",
        ),
        (
            "Cranes left the valley around 1910 after years of hunting and draining.",
            "Cranes left the valley after years of hunting and draining",
        ),
        # What it was that one warned of, asked or decided, and to the end of the clause where that is near.
        (
            "Two harbour pilots warned the mayor in writing in June 2015 that the charter required an open contest of"
            " bids.",
            "Two harbour pilots warned the mayor that the charter required an open contest of bids",
        ),
        (
            "Two engineers of the railway told the board by letter in 2015 that the oldest bridge on the line was"
            " about to fall.",
            "Two engineers told the board that the oldest bridge on the line was about to fall",
        ),
        (
            "The diocese said on Tuesday that it would decide in June whether to sell two chapels along the coast.",
            "Diocese said that it would decide whether to sell two chapels along the coast",
        ),
        (
            "The captain and the chief officer appeared before a district judge on the isle of Syros on Monday.",
            "Captain and the chief officer appeared before a district judge on the isle of Syros",
        ),
        (
            "Ada Pell said in May 2019 that she was a candidate to lead Farrow.",
            "Ada Pell said that she was a candidate to lead Farrow",
        ),
        (
            "Samples of heart muscle were taken to the space laboratory on May 21 aboard the Heron-7 freighter.",
            "Samples of heart muscle were taken to the space laboratory aboard the Heron-7 freighter",
        ),
        (
            "Petrel was launched from Holm in 2010 on a voyage that should have lasted for two and a half years.",
            "Petrel was launched from Holm",
        ),
        (
            "In May 2009 the library was closed for ten days after a pipe burst in its cellar.",
            "Library was closed for ten days after a pipe burst in its cellar",
        ),
        (
            'Ada Pell\'s first record, "The Salt Road," appeared in 1965.',
            'Ada Pell\'s first record "The Salt Road" appeared',
        ),
        ("The last barge left the lock at ten past two on Friday morning.", "Last barge left the lock"),
        ("The town will hold a feast in Ada Pell's memory in November.", "Town will hold a feast in Ada Pell's memory"),
        # Guilty of what, from what to what, whether what.
        (
            "A jury in Norhaven, Norland, on Thursday found a retired fisherman guilty of murdering a harbour pilot.",
            "Jury in Norhaven found a retired fisherman guilty of murdering a harbour pilot",
        ),
        (
            "The army's strength rose in 1961 from 85,000 to nearly a million men.",
            "Army's strength rose from 85,000 to nearly a million men",
        ),
        (
            "The council will meet on 2 October to decide whether to close the school.",
            "Council will meet to decide whether to close the school",
        ),
        ("The road was due in May 2019.", "Road was due"),
        (
            "A bus driver called the police on 2 May 2007 to say that he had set Hale down near the harbour.",
            "Bus driver called the police to say that he had set Hale down near the harbour",
        ),
        (
            "The firm plans to switch the cameras back on before the end of 2025.",
            "Firm plans to switch the cameras back on",
        ),
        (
            "On Monday the government agreed to exempt land planted before 1990.",
            "Government agreed to exempt land planted before 1990",
        ),
        (
            "In 2023 a faction released a video in which a captive read out a demand for the release of a dozen men.",
            "Faction released a video in which a captive read out a demand",
        ),
    ],
)
def test_a_headline_goes_on_to_what_its_verb_asks_for(told: str, headline: str) -> None:
    assert headlines(told)[0] == headline


@pytest.mark.parametrize(
    ("told", "headline"),
    [
        # Which one, where the noun alone is any.
        ("A lawsuit brought by cabin owners was dismissed in 2008.", "Lawsuit brought by cabin owners was dismissed"),
        # What the verb tells of the same day.
        ("Carlo Vila won the runoff held in September 2021.", "Carlo Vila won the runoff"),
        (
            "King Moro fought a series of wars with Boer settlers between 1858 and 1868.",
            "King Moro fought a series of wars with Boer settlers",
        ),
        (
            "Tom Hale fled to Norland during an attempted coup in 2014.",
            "Tom Hale fled to Norland during an attempted coup",
        ),
        ("The party won the election held in May 2021.", "Party won the election"),
        # What one did is more than what one did meanwhile or by it; a quotation is not cut before its noun.
        ("Nine women marched by singing hymns and waving flags on Monday.", "Nine women marched by singing hymns"),
        ("Tom Hale died trying to save his dog in May 2018.", "Tom Hale died trying to save his dog"),
        ("The two men escaped using a rope in May 2018.", "Two men escaped using a rope"),
        ("Tom Hale denied taking the bell in May 2018.", "Tom Hale denied taking the bell"),
        ('In 2005 Ada Pell recalled her childhood as a "long, bright winter".', "Ada Pell recalled her childhood"),
        (
            'Members of the union protested by shouting "shame on them all" on Monday.',
            "Members of the union protested",
        ),
        # Where it happened that "where" tells of; what only stresses the subject goes.
        (
            "Ore is taken by lorry to Orsund, where dockers held a one-day strike on January 22.",
            "Dockers held a one-day strike in Orsund",
        ),
        ("Ada Pell moved to Dayton, Ohio, where she built a mill in 1990.", "Ada Pell built a mill in Dayton"),
        ("The papers were given to Tom Hale, where a fire broke out in 1990.", "Fire broke out"),
        ("The army went to Holm, where a fort fell in Norland in 1880.", "Fort fell in Norland"),
        ("The mill in Holm itself was sold in 2001.", "Mill in Holm was sold"),
        ("Two men shot themselves in Holm in May 2018.", "Two men shot themselves in Holm"),
        ("The mill gave up spinning wool in 1960.", "Mill gave up spinning wool"),
        # Who spent a day somewhere was there.
        ("Ada Pell and Ib Holm spent Monday at a hospital.", "Ada Pell and Ib Holm were at a hospital"),
        ("The flames broke out again on Monday.", "Flames broke out again"),
        ("The firm sold that business in 2001.", "Firm sold the business"),
        ("A pump that cools the detectors stopped in May 2019.", "Pump that cools the detectors stopped"),
        ("A petition with 214,000 names was handed in last November.", "Petition with 214,000 names was handed in"),
        ("Ada Pell won the seat in May, only to resign that November.", "Ada Pell won the seat"),
    ],
)
def test_what_happened_is_told_rather_than_that_something_did(told: str, headline: str) -> None:
    assert headlines(told)[0] == headline


@pytest.mark.parametrize(
    ("told", "headline"),
    [
        # What a happening does at once is told with it; what came later, or on a day of its own, is not.
        (
            "The collapse of the herring market in the 1990s drove half the town abroad.",
            "Collapse of the herring market drove half the town abroad",
        ),
        ("The collapse of a pier in 1990 killed 40 people.", "Collapse of a pier killed 40 people"),
        ("The fall of copper prices in the 1920s ruined many mines.", "Fall of copper prices ruined many mines"),
        ("The launch of a slimmer piano in 2011 won several prizes.", "Launch of a slimmer piano won several prizes"),
        (
            "Eruptions of Mount Orrin between 1996 and 1998 forced the harbour to close.",
            "Eruptions of Mount Orrin forced the harbour to close",
        ),
        ("The invasion of the valley in 1940 shaped three generations of writers.", "Invasion of the valley"),
        ("The invasion of the valley in 1940 has ruined many farms.", "Invasion of the valley"),
        ("The sale of the barn in 2010 won his heirs a lawsuit in 2014.", "Sale of the barn"),
        (
            "The discovery of tin in 2009 brought work, but strikes left ten dead in May 2011.",
            "Discovery of tin brought work",
        ),
        ("The arrest of the mayor in May 2001 brought the party a defeat in June 2003.", "Arrest of the mayor"),
        # The date is of what was done to a part of it, and of what a role is held in.
        ("The pit halted part of its deliveries on Thursday.", "Pit halted part of its deliveries"),
        (
            "Tom Hale was keeper of manuscripts at the abbey from 2006 until 2012.",
            "Tom Hale was keeper of manuscripts at the abbey",
        ),
    ],
)
def test_a_noun_that_is_dated_is_told_with_what_it_did(told: str, headline: str) -> None:
    assert headlines(told)[0] == headline


@pytest.mark.parametrize(
    ("told", "headline"),
    [
        (
            "The owner of the mill said last week that it would review the project if the tax was introduced.",
            "Owner of the mill said that it would review the project if the tax was introduced",
        ),
        ("If the court agrees, a hearing will be held in May 2025.", "Hearing will be held if the court agrees"),
        ("If he agrees, a hearing will be held in May 2025.", "Hearing will be held"),
        (
            "In the 1200s, according to oral tradition, a chief called Roy brought peace to the island.",
            "Chief called Roy brought peace to the island, according to oral tradition",
        ),
        (
            "According to the prosecution, Fabre had lost his bees in 2010.",
            "Fabre lost his bees, according to the prosecution",
        ),
        ("According to the mayor, the hall opened in 2010.", "Hall opened"),
        ("If the judge was right, the hall opened in May 2020.", "Hall opened"),
    ],
)
def test_what_depends_on_a_condition_is_told_with_it(told: str, headline: str) -> None:
    assert headlines(told)[0] == headline


@pytest.mark.parametrize(
    ("told", "headline"),
    [
        (
            "Six workers were killed and ten injured on Saturday when a silo exploded in Farrow.",
            "Six workers were killed and ten injured when a silo exploded in Farrow",
        ),
        (
            "In May 2019 Orchard released a new lineup of Orchard Mini laptops and the long-awaited 2011 version of its"
            " software for photographs.",
            "Orchard released a new lineup of Orchard Mini laptops",
        ),
        (
            "In 2010 the horses were sent by rail to farms in Holm, Farrow and Leeds with papers stating that they"
            " had never been given the drug.",
            "Horses were sent by rail to farms in Holm, Farrow and Leeds",
        ),
    ],
)
def test_a_headline_is_not_cut_in_what_belongs_together(told: str, headline: str) -> None:
    assert headlines(told)[0] == headline


@pytest.mark.parametrize(
    ("told", "headline"),
    [
        # As it was brought in, where only one such thing was told of.
        (
            "The ministry halted a trial of a malaria vaccine on Monday. The trial began in 2019.",
            "Trial of a malaria vaccine began",
        ),
        (
            "He waited for the results of laboratory tests. The results are expected in May 2025.",
            "Results of laboratory tests are expected",
        ),
        ("A trial of a vaccine and a trial of a drug were halted. The trial began in 2019.", "Trial began"),
        ("The ministry halted a trial. The second trial had failed. The trial began in 2019.", "Trial began"),
        ("A trial of a vaccine was halted. The trial of the drug began in 2019.", "Trial of the drug began"),
        ("The firm offered the work for sale. The work was painted in 1903.", "Work was painted"),
        # As an object, by a name that holds the noun; never in place of another phrase.
        (
            "Jane Tansey won the Corrib Prize. She received the prize in March 2020.",
            "Jane Tansey received the Corrib Prize",
        ),
        ("The firm is Farrow Mills. Tom Hale led the firm in 2011.", "Tom Hale led the firm"),
        (
            "The case came before the Court of Appeal. The commission sent the case back to the court in October 2023.",
            "Commission sent the case back to the Court of Appeal",
        ),
        # "It" with what is part of its name.
        (
            "The first large pulse of sediment freed by the blast reached the river. It arrived in May 2020.",
            "First large pulse of sediment arrived",
        ),
    ],
)
def test_a_thing_is_told_as_it_was_brought_in(told: str, headline: str) -> None:
    assert headlines(told)[-1] == headline


def test_who_and_whose_are_of_one() -> None:
    told = "Tom Veil, who has run the bank since 2018 and whose term ends in June 2025, will be sworn in."
    assert headlines(told) == ["Tom Veil has run the bank", "Tom Veil's term ends"]


def test_an_infinitive_of_what_came_of_it_is_told_as_past() -> None:
    assert headlines("Ada Pell won the seat in May 1956, only to resign that November.")[1] == "Ada Pell resigned"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "While Hale was touring Norland in July 2003, rebels took the palace.",
            ["Rebels took the palace"],
        ),
        (
            "The play will be staged in Brno on 23 October and at a fair in Oslo, Norway in November.",
            ["Play will be staged in Brno", "Play will be staged at a fair in Oslo"],
        ),
        (
            "The cabinet will present a plan for guarding the border by the end of October.",
            ["Cabinet will present a plan for guarding the border"],
        ),
        (
            "Engineers in Bergen marked the end of the mission on Tuesday with a song.",
            ["Engineers in Bergen marked the end of the mission with a song"],
        ),
        (
            "Ada Vik said that she would not race because of a knee injury suffered in May.",
            ["Ada Vik suffered a knee injury"],
        ),
        (
            "Ada Vik recalled in a memoir published in 1988 that the war had been long.",
            ["Memoir was published"],
        ),
        (
            "The disputed vote of 1998 set off riots in Brno.",
            ["Disputed vote set off riots in Brno"],
        ),
        (
            "The papers wrote that the trams had cost more than similar ones bought by Norland in 2013.",
            ["Similar trams were bought by Norland"],
        ),
        (
            "Ada Vik said she would decide by the end of the month whether to stand.",
            ["Ada Vik will decide whether to stand"],
        ),
    ],
)
def test_a_noun_or_a_participle_is_told_with_the_verb_that_says_what_happened(told: str, expected: list[str]) -> None:
    assert headlines(told) == expected


def test_a_title_keeps_its_article_after_its_verb() -> None:
    told = '"The Long Way Round", which Ada Vik completed in 1956, won a prize.'
    assert headlines(told)[0] == "Ada Vik completed The Long Way Round"


def test_two_of_them_are_of_those_counted_before_them() -> None:
    told = "Funerals were held. Nine of the injured were flown to Holm, where two of them died on 2 May 2019."
    assert headlines(told) == ["Two of the injured died in Holm"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("A court in Leeds, England, sentenced four men in May.", ["Court in Leeds sentenced four men"]),
        ("The club, run by two clerks, almost ceased to exist in 2009.", ["Club almost ceased to exist"]),
        ("A slump in copper sales that began in 2023 shut two mines.", ["Slump in copper sales began"]),
        ("The state promised to pay compensation for goats lost in May.", ["Goats were lost"]),
        (
            "The cabinet declared a state of emergency in 15 provinces in January.",
            ["Cabinet declared a state of emergency in 15 provinces"],
        ),
        (
            "Both crews spent the spring and summer of 1943 making plans for a raid on Oslo.",
            ["Both crews made plans for a raid on Oslo"] * 2,
        ),
        (
            "The club lost the first two matches, played in Bergen on 9 and 12 May.",
            [
                "First two matches were played in Bergen, the first of them",
                "First two matches were played in Bergen, the second of them",
            ],
        ),
        ("Rules drawn up in 2010 forbid sales to farmers.", ["Rules were drawn up"]),
        (
            "A law passed in 2010 requires that all mills be insured.",
            ["Law that requires that all mills be insured was passed"],
        ),
        ("The 2003 invasion of Norland, led by Hale, began at dawn.", ["Invasion of Norland began"]),
        ("Ada Vik was jailed for the 2004 attempt to rob a bank.", ["Attempt to rob a bank"]),
        ("According to a June 2010 report by Ada Vik, many mills leak.", []),
        ("The Long Campaign of 1948 secured the coast.", ["Long Campaign secured the coast"]),
        (
            "Vik beat Roussin, twice the champion (in 2018 and 2019), in May.",
            ["Roussin was the champion", "Roussin was the champion", "Vik beat Roussin"],
        ),
        (
            "Ada Vik was an engineer. From 1946 until her retirement in 1959 Vik ran the mill.",
            ["Ada Vik ran the mill", "Ada Vik's retirement"],
        ),
        ("Nights were cool and wet in May.", ["Nights were cool and wet"]),
        ("A vote may require the crews to leave by May 2025.", ["Vote may require the crews to leave"]),
        (
            "The jury withdrew this year's prize from Ada Vik on Wednesday.",
            ["Jury withdrew the prize from Ada Vik"],
        ),
    ],
)
def test_what_happened_is_told_of_what_it_happened_to(told: str, expected: list[str]) -> None:
    assert headlines(told) == expected


@pytest.mark.parametrize(
    "told",
    [
        "A wet spring, which left thick mud, was followed by floods.",
        "The state will pay for goats lost in the harshest winter in decades.",
        '"I had 40 goats in May," said Ada Vik.',
    ],
)
def test_what_would_be_told_in_broken_words_waits_for_review(told: str) -> None:
    assert not headlines(told)


_LEAD = "The owners of the Danish ship repairer Aarslev Marine have {} the yard to a group of Spanish firms"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            f"{_LEAD.format('agreed to sell')}, their bankers said on Tuesday.",
            ["Owners of the Danish ship repairer Aarslev Marine agreed to sell the yard"],
        ),
        # Told later, often or not done: of no day's news.
        (f"Rain fell. {_LEAD.format('agreed to sell')}, their bankers said on Tuesday.", []),
        (f"{_LEAD.format('often sold')}, their bankers in Copenhagen said on Tuesday.", []),
        (f"{_LEAD.format('not sold')}, their bankers in Copenhagen said on Tuesday.", []),
    ],
)
def test_what_a_report_begins_with_was_done_on_the_day_that_it_was_said(told: str, expected: list[str]) -> None:
    assert headlines(told) == expected


def test_a_sentence_begins_after_where_it_was_sent_from() -> None:
    told = "AARSLEV, Denmark, Sept 19 (Agency) - The owners of the yard sold it on 18 September."
    assert headlines(told)[-1] == "Owners of the yard sold it"


OUTCOMES = [
    # What came of a past is past, as an infinitive tells it.
    ("Ada Pell won the seat in 2007 and went on to be reelected in 2011.",
     ["Ada Pell won the seat", "Ada Pell was reelected"]),
    ("Ada Pell studied law and went on to found a school in 1985.", ["Ada Pell founded a school"]),
    ("The firm went on to say in May that it would close.", ["Firm said that it would close"]),
    ("Tom Hale became mayor in 2007, to be reelected in 2011.",
     ["Tom Hale became mayor", "Tom Hale was reelected mayor"]),
    ("Tom Hale became mayor in 2007, only to be ousted in 2011.", ["Tom Hale became mayor", "Tom Hale was ousted"]),
    ("The ship was repaired, only to be sunk in 1916.", ["Ship was sunk"]),
    ("The club was sold in 2004, to be renamed in 2006.", ["Club was sold", "Club was renamed"]),
    # What is still to come is not; nor what goes on by itself, or to a noun.
    ("The treaty was signed in 2009, to be ratified in 2030.", ["Treaty was signed", "Treaty to be ratified"]),
    ("The strike went on in May.", ["Strike went on"]),
    ("The team went on to victory in 2011.", ["Team went on to victory"]),
    ("The board voted on June 23, 2016, to leave.", ["Board voted to leave"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), OUTCOMES)
def test_what_came_of_it_is_told_as_past(text: str, expected: list[str]) -> None:
    assert headlines(text) == expected
