"""Whose a participle, an infinitive or an absolute phrase is, where more than one noun stands before it.

The articles are of Friday, 16 June 2023.
"""

import pytest

from tests.extracted_sentences import last_headline, published_lines

JOINED = [
    # After "and", a participle that opens the sentence goes on, not the one that tells of a noun within.
    (
        "Built with money left by the mill owner Tom Hale and opened in 1887, the chapel survived the war.",
        [("1887", "Chapel was opened")],
    ),
    (
        "Built of stone quarried in Purbeck and opened in 1903, the bridge carries two lanes.",
        [("1903", "Bridge was opened")],
    ),
    ("Founded by monks driven from Leeds and closed in 1539, the abbey is a ruin.", [("1539", "Abbey was closed")]),
    # But that within, where what is said fits it alone.
    ("Trained at a school founded by nuns and closed in 1911, Ada Pell sings.", [("1911", "School was closed")]),
    # Of a row of three, the second is said of what the first is.
    (
        'The crate held "The Long Field", a comedy filmed in 1929 by Tom Hale, banned the next year and believed lost.',
        [("1929", "The Long Field was filmed by Tom Hale"), ("1930", "The Long Field was banned")],
    ),
    (
        "The town kept a mill built in 1840 by Tom Hale, rebuilt in 1851 and finally closed in 1902.",
        [("1840", "Mill was built by Tom Hale"), ("1851", "Mill was rebuilt"), ("1902", "Mill was closed")],
    ),
]

APPOSED = [
    # What befalls persons befell no statue.
    (
        "A statue of a general killed in 1863 was removed on Friday.",
        [("1863", "General was killed"), ("2023-06-16", "Statue of a general was removed")],
    ),
    # Of an object and the name in apposition to it, a participle tells of the name.
    (
        "Norway paid for the duke's fleet, the White Squadron, led from 1939 by Tom Hale.",
        [("1939", "White Squadron was led by Tom Hale")],
    ),
    (
        "The city supported the bishop's choir, the Vale Singers, directed from 1952 by Ada Pell.",
        [("1952", "Vale Singers was directed by Ada Pell")],
    ),
    # Of a name and the noun phrase that describes it too; not what is said of the clause's subject.
    (
        "The probe will pass close to Olmar, an icy moon, found in 1911 by Tom Hale.",
        [("1911", "Olmar was found by Tom Hale")],
    ),
    (
        "The tour will visit Carden Hall, a manor near Leeds, built in 1702 for a merchant.",
        [("1702", "Carden Hall was built for a merchant")],
    ),
    ("The firm owns Orkla, a maker of nets, founded in 1890.", [("1890", "Orkla was founded")]),
    ("The king fled to Olmar, a rocky island, disguised as a monk in 1911.", [("1911", "King fled to Olmar")]),
]

ACCOMPANYING = [
    # What is to follow, after "with", is that noun's, and ahead of the day of the text.
    (
        "The minister proposed a levy, collected by the councils, with rates to rise from July.",
        [("2023-07", "Rates to rise")],
    ),
    (
        "The bank paid 2 million euros on Monday, with the rest to follow by December 20.",
        [("2023-06-12", "Bank paid 2 million euros"), ("2023-12-20", "Rest to follow")],
    ),
    (
        "Under the plan the pit will close, with the last miners to leave in September.",
        [("2023-09", "Last miners to leave")],
    ),
    # "With" without a comma is no such phrase.
    ("Ada Pell met with rivals to agree a truce in May.", [("2023-05", "Ada Pell met with rivals to agree a truce")]),
]

GONE_ON = [
    # "It" right after "which" is its clause's subject, however the verb before goes with "it".
    ("Sweden may leave the space agency, which it joined in 1999.", [("1999", "Sweden joined the space agency")]),
    ("The club left the stadium, which it rented in 2009.", [("2009", "Club rented the stadium")]),
    # What is said comes before "said" where a quotation ends there, and no clause of it is awaited after.
    (
        '"I like it," said Ada Pell, 74, who collected half of the signatures on a petition handed in at City Hall '
        "last month.",
        [("2023-05", "Petition was handed in at City Hall")],
    ),
    ('"It hurts," the mayor said a fire destroyed the mill in 2011.', [("2011", "Fire destroyed the mill")]),
    # What describes one who is told by an age is no verb.
    (
        "In January, Tom Hale, a 71-year-old retired judge, travelled to the town.",
        [("2023-01", "71-year-old retired judge Tom Hale travelled to the town")],
    ),
    ("A 19-year-old drowned on Friday.", [("2023-06-16", "19-year-old drowned")]),
    # "The dead, due": no two adjectives of one noun.
    (
        "A service for the families of the dead, due to be held on Tuesday, was cancelled.",
        [("2023-06-13", "Service for the families of the dead was cancelled")],
    ),
    # "Then" before a noun is an adjective, which the date tells already.
    (
        "A visit by Norway's then trade minister, planned for May 2022, was cancelled.",
        [("2022-05", "Visit by Norway's trade minister was cancelled")],
    ),
    ("The then landlord sold the inn in 2011.", [("2011", "Landlord sold the inn")]),
    # After a comma, "to clear debts" is what for.
    (
        "The union proposes a single fund, backed by the state, to clear debts from July.",
        [("2023-07", "Union proposes a single fund")],
    ),
]

ABSOLUTE = [
    # A part with its participle between commas is no subject of the verb to come.
    (
        "A kiln costing 40,000 euros, half of it lent by a bank, will be delivered in August.",
        [("2023-08", "Kiln costing 40,000 euros will be delivered")],
    ),
    ("The fleet, half of it lost in storms, sailed home in 1588.", [("1588", "Fleet sailed home")]),
    ("The museum, much of it built underground, opened in 2011.", [("2011", "Museum opened")]),
    # What is to be done with a thing is not done to what an insertion tells of it.
    (
        "She also calls for the abbey school, still in church hands, to be opened to girls by 2026.",
        [("2026", "Abbey school to be opened to girls")],
    ),
    (
        "The report calls for the railway, now in private hands, to be returned to the state by 2030.",
        [("2030", "Railway to be returned to the state")],
    ),
]

CALLED_OFF = [
    # What somebody was to do is told with what became of it.
    (
        "A concert she had been due to attend in Leeds the next day was called off.",
        [("2023-06-17", "Concert was called off")],
    ),
    ("A speech he had planned to give in Hull on Friday was scrapped.", [("2023-06-16", "Speech was scrapped")]),
    ("The rally he was to address on Sunday was banned.", [("2023-06-18", "Rally was banned")]),
    # So is what was planned for a date and frozen, blocked or vetoed.
    (
        "Instead, the toll planned for 2015 was frozen ahead of the games, and another, introduced in 2016, "
        "was struck down.",
        [("2015", "Toll was frozen ahead of the games"), ("2016", "Another toll was introduced")],
    ),
    ("The vote planned for May was blocked by a court.", [("2024-05", "Vote was blocked by a court")]),
]

WHICH = [
    # What something happens to has, loses and employs; its fall or closure does not.
    (
        "The firm cited the fall of the peso, which has lost a third of its value since May.",
        [("2023-05", "Peso has lost a third of its value")],
    ),
    (
        "The report blames the closure of the mine, which employed 900 people in 1984.",
        [("1984", "Mine employed 900 people")],
    ),
    ("The closure of the mine, which began in 1984, cost 900 jobs.", [("1984", "Closure of the mine began")]),
    # "Who" after an apposition is whom it describes, a great-grandson too.
    (
        "She praised Tom Hale, great-grandson of one of the builders, who left last December.",
        [("2022-12", "Tom Hale left")],
    ),
    # A name of two words around "and" before its noun is one noun phrase.
    (
        "Norland may leave Holm's Coast and Port insurance programme, which it joined in 2019.",
        [("2019", "Norland joined Holm's Coast and Port insurance programme")],
    ),
]

INSERTED = [
    # A past within an insertion is no finite verb where the clause goes on after the comma.
    (
        "The firm, employing miners trained in 2019, closed in May.",
        [("2019", "Miners were trained"), ("2023-05", "Firm closed")],
    ),
    (
        "The union, which represents workers hired in 2019, called off a strike planned for Monday.",
        [("2019", "Workers were hired"), ("2023-06-19", "Union called off a strike")],
    ),
    (
        "Residents forced from their homes by a fire that began in May returned on Friday.",
        [("2023-05", "Fire began"), ("2023-06-16", "Residents returned")],
    ),
    (
        "The treaty, which Norland signed in 2011 but never ratified, lapsed in May.",
        [("2011", "Norland signed the treaty but never ratified"), ("2023-05", "Treaty lapsed")],
    ),
    # After a date, a past like its base that has an object is the verb awaited.
    (
        "A bus carrying pupils from a school opened in May hit a wall on Friday.",
        [("2023-05", "School was opened"), ("2023-06-16", "Bus carrying pupils from a school hit a wall")],
    ),
    # "Called off" names nothing, and gives nobody anything.
    (
        "The firm, employing 900 people, called off a merger planned for May.",
        [("2024-05", "Firm called off a merger")],
    ),
    ("The union called off a strike planned for Monday.", [("2023-06-19", "Union called off a strike")]),
    # What a relative clause's object alone can be is said of that, not of whoever made it.
    (
        "The company that built the dam, opened in 1998, went bankrupt in 2003.",
        [("1998", "Dam was opened"), ("2003", "Company went bankrupt")],
    ),
    (
        "A man who robbed a bank, arrested in May, was jailed on Friday.",
        [("2023-05", "Man was arrested"), ("2023-06-16", "Man was jailed")],
    ),
    # Who is named after a role within what leads in is no member of the list to come.
    (
        "Under a deal signed by Ada Pell and her counterpart, Tom Hale, Norway's port in Hull and Norland's in Leeds "
        "are to close by October 1.",
        [("2023-10-01", "Norway's port in Hull and Norland's in Leeds are to close")],
    ),
    # A day of the news is that of an opening, not of the building.
    (
        "The mayor opened a bridge built by prisoners on Friday.",
        [("2023-06-16", "Mayor opened a bridge built by prisoners")],
    ),
    ("The mayor opened a bridge built by prisoners in 2019.", [("2019", "Bridge was built by prisoners")]),
]

OUTCOMES = [
    # "Only to" tells what came of it.
    (
        "Tom Hale was hired in May and promoted in June, only to be fired two days ago.",
        [("2023-05", "Tom Hale was hired"), ("2023-06", "Tom Hale was promoted"), ("2023-06-14", "Tom Hale was fired")],
    ),
    (
        "The bridge reopened in 2004, only to be swept away in 2006.",
        [("2004", "Bridge reopened"), ("2006", "Bridge was swept away")],
    ),
    # "Only" belongs to what came of it, not to the date before.
    (
        "The ferry was repaired in 2014 only to be sunk in 2016.",
        [("2014", "Ferry was repaired only to be sunk"), ("2016", "Ferry was sunk")],
    ),
    (
        "Tom Hale was elected in May, only to resign in June.",
        [("2023-05", "Tom Hale was elected"), ("2023-06", "Tom Hale resigned")],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*JOINED, *APPOSED, *ACCOMPANYING, *GONE_ON, *ABSOLUTE, *CALLED_OFF, *WHICH, *INSERTED, *OUTCOMES],
)
def test_whom_a_participle_tells_of(text: str, expected: list[tuple[str, str]]) -> None:
    assert published_lines(text) == expected


def test_what_is_done_to_it_is_not_what_the_title_tells_of_where_that_cannot_be() -> None:
    text = (
        "The projector is older than the square. Built in Hull in 1911, it was mended in 2002.\n\n"
        "The festival draws many."
    )
    assert last_headline(text, title="A festival in Holm finds its audience") == "Projector was mended"


CHANGED = [
    ("Forecasters give a 70% chance of clear skies on 18 June 2023, falling to 30% on 19 June 2023.",
     "70% chance of clear skies to fall to 30%"),
    ("The agency reported a jobless rate of 5% in 2016, rising to 7% in 2017.", "Jobless rate of 5% rose to 7%"),
    ("The company posted a profit of 4 million euros in 2016, rising to 6 million euros in 2017.",
     "Profit of 4 million euros rose to 6 million euros"),
    # The amount is the subject's already; who climbs or rises to no amount.
    ("The rate reached 5% in 2016, rising to 7% in 2017.", "Rate rose to 7%"),
    ("The singer released 3 songs in 2016, rising to fame in 2017.", "Singer rose to fame"),
    ("Rovers won 3 games in 2016, climbing to 4th place in 2017.", "Rovers climbed to 4th place"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), CHANGED)
def test_what_changes_to_an_amount_is_an_amount(text: str, headline: str) -> None:
    assert last_headline(text) == headline
