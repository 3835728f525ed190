"""What a participle or a relative clause after a noun is said of, and what news it leaves to the verb of its clause.

The articles are of Friday, 16 June 2023.
"""

import pytest

from tests.extracted_sentences import last_headline, published_lines

PARTICIPLES = [
    # How an attempt went is told, not that it was made.
    (
        "A first attempt to drill in Perth, made in May 2020, failed when a pump froze.",
        [("2020-05", "First attempt to drill in Perth failed when a pump froze")],
    ),
    # What something was is what was made, but a person is no second one.
    (
        "Her first success was the chapel at Ørby, finished in 1961.",
        [("1961", "Chapel at Ørby was finished")],
    ),
    ("She was a lawyer, educated at Leeds in 1954.", []),
    # Where the verb is not said of the subject, it is of the last noun, if of that.
    ("She lives in a former chapel, built in 1780.", [("1780", "Former chapel was built")]),
    ("The party met in the old theatre, rebuilt in 1952.", [("1952", "Old theatre was rebuilt")]),
    ("The firm sails from Pier Nine, built in 1931.", []),
    ("The club lost to Hull, beaten 3-0 in May 2011.", [("2011-05", "Club was beaten 3-0")]),
    # One of those told of.
    ("Six ships are laid up, among them the Amalia, launched in 1902.", [("1902", "Amalia was launched")]),
    (
        "Nine objects are missing, among them a bowl made in Ulm in 1698.",
        [("1698", "Bowl was made in Ulm")],
    ),
    # The verb before what was done to its object.
    ("The museum shows a portrait of a merchant painted in 1640.", [("1640", "Portrait of a merchant was painted")]),
    ("The maps show a road built in 1911.", [("1911", "Road was built")]),
    ("The report names two men killed in May.", [("2023-05", "Two men were killed")]),
    ("The minister faces new fraud charges, brought in 2017.", [("2017", "New fraud charges were brought")]),
    ("The club plays at the Moor Hotel, opened in 1923.", [("1923", "Moor Hotel was opened")]),
    ("The Leeds works, a brick hall, closed in 1923.", [("1923", "Leeds works closed")]),
    ("Ada Pell wrote a book about the strike published in 1984.", [("1984", "Book about the strike was published")]),
    ("The bank faces a fine for loans made in 2011.", [("2011", "Loans were made")]),
    # When there was the like before.
    ("The target is 2 percent, a level last seen in March 2021.", []),
]

CHAINS = [
    # Of several nouns before it a participle is said of the one that can be so.
    ("Floods closed a bridge over the river built in 1931.", [("1931", "Bridge over the river was built")]),
    ("The council debated a report on the fire published in May.", [("2023-05", "Report on the fire was published")]),
    ("He owns a letter from the king written in 1431.", [("1431", "Letter from the king was written")]),
    ("The ban on sales of cars imposed in 2011 was lifted.", [("2011", "Ban on sales of cars was imposed")]),
    ("Residents of a village flooded in 1961 came back.", [("1961", "Village was flooded")]),
    ("Vandals damaged a statue of the queen unveiled in 1911.", [("1911", "Statue of the queen was unveiled")]),
    (
        "The council rejected a petition against the road signed in May.",
        [("2023-05", "Petition against the road was signed")],
    ),
    ("Police are looking for a man in a boat stolen in May.", [("2023-05", "Boat was stolen")]),
    ("The list of members published in May 2011 was wrong.", [("2011-05", "List of members was published")]),
    # Who is told of for the first time, behind whose that is.
    ("Police arrested the owner of a bar raided in May 2011.", [("2011-05", "Bar was raided")]),
    ("The wife of a man killed in May 2011 spoke.", [("2011-05", "Man was killed")]),
    ("Relatives of passengers killed in 2014 sued.", [("2014", "Passengers were killed")]),
    ("The founder of a charity set up in 1984 resigned.", [("1984", "Charity was set up")]),
    ("The body of a man found in May 2011 was buried.", [("2011-05", "Body of a man was found")]),
    ("The state of war declared in May 2011 ended.", [("2011-05", "State of war was declared")]),
    (
        "The sale of a firm announced in May 2011 fell through.",
        [("2011-05", "Sale of a firm was announced but fell through")],
    ),
    ("The price of a ticket raised in May 2011 will fall.", [("2011-05", "Price of a ticket was raised")]),
]

RELATIVES = [
    # Who is at a body, which is no "who", and whose name stands before what they are there.
    (
        "Ada Pell, a specialist in tools at Leeds Museum, who retired in May 2011, left.",
        [("2011-05", "Ada Pell retired")],
    ),
    ("Ada Pell, a painter from Hull, who moved in May 2011, left.", [("2011-05", "Ada Pell moved")]),
    # Of a thing on another in a named place, the first; where both can be meant, neither.
    (
        "He opened the concert hall on the harbour in Odense, which was damaged by a fire in 2003.",
        [("2003", "Concert hall on the harbour in Odense was damaged by a fire")],
    ),
    (
        "Ada Pell opened a theatre in a mill in Crail, which she ran with a friend until 2003.",
        [("2003", "Ada Pell ran a theatre with a friend")],
    ),
    ("The bank owns the palace on the canal, which was restored in 2008.", []),
    ("He spoke at the museum in Leeds, which was opened in 1911.", [("1911", "Museum in Leeds was opened")]),
    # Whose a part is: of a line, a building, a person; a place has its own.
    (
        "It was part of the Coast Railway from Hull to York, whose section by the river was opened in 1846.",
        [("1846", "Coast Railway's section by the river was opened")],
    ),
    (
        "Rosa Pell, 19, whose family reported her missing in May 2011, was found.",
        [("2011-05", "Rosa Pell's family reported her missing")],
    ),
    ("A girl of 19 whose aunt fled in 2011 was found.", [("2011", "Girl's aunt fled")]),
    ("He owned a mill on the river in Leeds, whose roof collapsed in 1931.", [("1931", "Mill's roof collapsed")]),
    (
        "Prof Ada Pell of Hull, whose history of the trade appeared in 2011, disagrees.",
        [("2011", "Prof Ada Pell's history of the trade appeared")],
    ),
    ("Shares in Halden, whose chairman resigned in May 2019, fell.", [("2019-05", "Halden's chairman resigned")]),
    ("They met in the hall at Holm, whose tower was struck in 1931.", [("1931", "Tower was struck")]),
    # Who holds an office, and who is somebody's.
    ("The treaty with the king of Norland, who died in 1431, was broken.", [("1431", "King of Norland died")]),
    ("He met the widow of Tom Hale, who died in 1984.", [("1984", "Tom Hale died")]),
    (
        "The director of the museum in Holm, who resigned in 2014, was charged.",
        [("2014", "Director of the museum in Holm resigned")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*PARTICIPLES, *CHAINS, *RELATIVES])
def test_of_whom_or_what_it_is_said(text: str, expected: list[tuple[str, str]]) -> None:
    assert published_lines(text) == expected


DOCUMENTS = [
    (
        "The court read a letter of May 4, 2009, in which Hale asked Pell to burn the file.",
        [("2009-05-04", "Hale asked Pell to burn the file")],
    ),
    (
        "Prosecutors cited a memo dated June 2, 2014, in which the manager warned of cracks.",
        [("2014-06-02", "Manager warned of cracks")],
    ),
    (
        "The file holds a memo from June 2014 saying that the pumps were worn.",
        [("2014-06", "Memo said that the pumps were worn")],
    ),
    ("The judge quoted a report of 2007 that warned of flooding.", [("2007", "Report warned of flooding")]),
    ("The report of 2007, in which Hale warned of floods, was ignored.", [("2007", "Hale warned of floods")]),
    # What does not tell what a text says.
    ("Hale relied on a report from 2007, which the ministry had ignored.", []),
    (
        "Ada Pell wrote a letter on May 3, 2011, in which she asked for help.",
        [("2011-05-03", "Ada Pell wrote a letter")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), DOCUMENTS)
def test_the_day_of_a_text_is_that_of_what_it_says(text: str, expected: list[tuple[str, str]]) -> None:
    assert published_lines(text) == expected


MAIN_CLAUSES = [
    # What an image shows as soon as it is taken, what a test finds.
    (
        "Photographs taken on Tuesday revealed a crack in the wing.",
        [("2023-06-13", "Photographs revealed a crack in the wing")],
    ),
    ("A sample, taken in May, contained traces of lead.", [("2023-05", "Sample contained traces of lead")]),
    ("Footage recorded on Monday showed two men.", [("2023-06-12", "Footage showed two men")]),
    ("New tests, carried out last spring, found none of his blood.", [("2023-21", "New tests were carried out")]),
    ("A photograph taken in 1911 hung in the hall.", [("1911", "Photograph was taken")]),
    # What a thing made long ago shows now is told with it.
    ("A film shot in Leeds in 1924 shows the old harbour.", [("1924", "Film was shot in Leeds")]),
    ("A letter sent in 1924 names the thief.", [("1924", "Letter that names the thief was sent")]),
    ("The navy lost in 1943 boats, planes and men.", []),
    # What those who were led or sent did.
    (
        "A revolt led by Jean Petit in 1796 held the island for two years.",
        [("1796", "Revolt led by Jean Petit held the island for two years")],
    ),
    ("A team sent in May to inspect the bridge found cracks.", [("2023-05", "Team found cracks")]),
    ("A firm led by Pell in 2014 bought the yard.", [("2014", "Firm was led by Pell")]),
]

AFTER_INSERTIONS = [
    # What follows the comma that ends a relative clause is the main clause's, but for "when".
    (
        "Hale closed the plant in Holm, which opened in 1931, after a fire killed two men.",
        [("1931", "Plant in Holm opened")],
    ),
    (
        "Ada Pell sued the paper, which had called her a thief in May 2014, because its editor lied.",
        [("2014-05", "Paper called Ada Pell a thief")],
    ),
    (
        "The firm sold the yard, which it had bought in 1984, when prices rose.",
        [("1984", "Firm bought the yard when prices rose")],
    ),
    # One moves to where one moved.
    (
        "Ada Pell was arrested in Holm, where she had moved in May 2014, after a fire.",
        [("2014-05", "Ada Pell moved to Holm")],
    ),
    ("The crew sailed to Holm, where they arrived in May 2014.", [("2014-05", "Crew arrived in Holm")]),
    (
        "Some 300 people met in the city's Rose Park, where they lit candles in May 2014.",
        [("2014-05", "Some 300 people lit candles in Rose Park")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*MAIN_CLAUSES, *AFTER_INSERTIONS])
def test_the_news_of_the_day_is_what_the_main_clause_tells(text: str, expected: list[tuple[str, str]]) -> None:
    assert published_lines(text) == expected


SCHOOLS = [
    (
        "Ada Pell studied sculpture at Holm College of Art, graduating in 1953.",
        ["Ada Pell graduated from Holm College of Art"],
    ),
    (
        "Ada Pell entered the Royal Academy in Holm in 1951, one of three women, and graduated in 1957.",
        ["Ada Pell entered the Royal Academy in Holm", "Ada Pell graduated from the Royal Academy in Holm"],
    ),
    ("Ada Pell attended Holm University and graduated in 1984.", ["Ada Pell graduated from Holm University"]),
    ("Ada Pell studied at a school in Leeds and graduated from Oxford in 1911.", ["Ada Pell graduated from Oxford"]),
    ("Ada Pell taught at Holm University and graduated in 1984.", ["Ada Pell graduated"]),
    ("Ada Pell studied law and graduated in 1911.", ["Ada Pell graduated"]),
]


@pytest.mark.parametrize(("text", "expected"), SCHOOLS)
def test_the_school_one_graduated_from(text: str, expected: list[str]) -> None:
    assert [headline for _, headline in published_lines(text)] == expected


CONTACT_CLAUSES = [
    # A clause without "that" or "which" begins with its subject.
    ("The bridge the Germans built in 1943 was closed.", [("1943", "Germans built the bridge")]),
    ("The firm sold the mine its founder bought in 1911.", [("1911", "Founder bought the mine")]),
    (
        "The treaty the two countries signed in 1994 ended the war.",
        [("1994", "Two countries signed the treaty")],
    ),
    (
        "The house the council sold in 2014 burned down on Monday.",
        [("2014", "Council sold the house"), ("2023-06-12", "House burned down")],
    ),
    (
        "The wall the king ordered in 1511 was finished in 1520.",
        [("1511", "King ordered the wall"), ("1520", "Wall was finished")],
    ),
    # Who is given something, what is said, and when.
    ("He gave his son the farm bought in 1911.", [("1911", "Farm was bought")]),
    ("The firm sold the city the land cleared in 1984.", [("1984", "Land was cleared")]),
    ("She told the court the man arrested in May was her brother.", [("2023-05", "Man was arrested")]),
    ("The day the war ended in 1945 he was in Holm.", [("1945", "War ended")]),
    ("In the south the army retreated in May 1943.", [("1943-05", "Army retreated")]),
    ("In the capital the man arrested in May pleaded guilty.", [("2023-05", "Man was arrested")]),
    ("After the war the bridge built in 1931 was closed.", [("1931", "Bridge was built")]),
    # A pronoun after a noun begins a clause, and the noun waits for its own verb; not so after what is when.
    ("The mill it built on the river opened in 1988.", [("1988", "Mill opened")]),
    ("The club they started in a garage in Holm folded in 2001.", [("2001", "Club folded")]),
    (
        "The letter he sent to the mayor surfaced in 2003 and was sold in 2011.",
        [("2003", "Letter surfaced"), ("2011", "Letter was sold")],
    ),
    (
        "The day they reached the village burned by the army in 1943 was cold.",
        [("1943", "Village was burned by the army")],
    ),
    # Somebody after a thing is no name of it.
    (
        "Ada Pell was born in Hull. Holm Foods, the company Ada Pell founded in 1990, was sold.",
        [],
    ),
    ("The actor Tom Hale died in 1931.", [("1931", "Actor Tom Hale died")]),
]


APPOSITIONS = [
    # What was done to the noun of an apposition is no verb of its sentence: after a number, over an adverb.
    ("The band, five brothers raised in Hull, split in 1999.", [("1999", "Band split")]),
    ("The bridge, three spans supported on granite piers, opened in 1911.", [("1911", "Bridge opened")]),
    (
        "Lind Hall, the oldest theatre in the city still lit with candles, will close its doors tomorrow.",
        [("2023-06-17", "Lind Hall will close its doors")],
    ),
    (
        "In Leeds, five brothers raised money in 1911, and the town helped.",
        [("1911", "Five brothers raised money in Leeds")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*CONTACT_CLAUSES, *APPOSITIONS])
def test_a_clause_that_begins_with_its_subject(text: str, expected: list[tuple[str, str]]) -> None:
    assert published_lines(text) == expected


BUILDINGS = [
    # The one that its paragraph tells of, farther back than two sentences too; not that of another paragraph.
    ("The library shut. Rain fell. A bomb fell. A choir sang. The building was listed in 1984.",
     "Library building was listed"),
    ("The library shut. Rain fell. A bomb fell. A choir sang.\n\nThe building was listed in 1984.",
     "Building was listed"),
    ("The library shut, and a clinic too. Rain fell. A bomb fell. The building was listed in 1984.",
     "Building was listed"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), BUILDINGS)
def test_a_building_is_the_one_that_its_paragraph_tells_of(text: str, headline: str) -> None:
    assert last_headline(text) == headline
