"""Whom or what a relative clause tells of, the verb that comes after it, and what is said once for several dates.

The articles are of Friday, 16 June 2023.
"""

import pytest

from tests.extracted_sentences import published_lines

WHO = [
    # "Who" is never a place, and a plural's verb comes after the comma that closes its clause.
    (
        "Oystermen in Cancale, who closed the quay on Sunday, plan to sail to Brest on Friday.",
        [("2023-06-11", "Oystermen in Cancale closed the quay"), ("2023-06-16", "Oystermen in Cancale plan to sail")],
    ),
    (
        "Residents of Lorca, who left their homes on Sunday, hope to return on Friday.",
        [("2023-06-11", "Residents of Lorca left their homes"), ("2023-06-16", "Residents of Lorca hope to return")],
    ),
    ("Farmers near Kirkuk, who fled the fighting in 2014, were jailed.", [("2014", "Farmers near Kirkuk fled")]),
    (
        "Teachers in Hull, who rejected the offer in May, vote on Friday on a new one.",
        [("2023-05", "Teachers in Hull rejected the offer"), ("2023-06-16", "Teachers in Hull vote on a new offer")],
    ),
    (
        "The leaders of Norland and Sweden, who signed a pact in May, meet on Friday.",
        [("2023-05", "Leaders of Norland and Sweden signed"), ("2023-06-16", "Leaders of Norland and Sweden meet")],
    ),
    ("The talks between Hull and Leeds, who met in 2011, failed.", [("2011", "Hull and Leeds met")]),
    # A noun after a comma is none.
    ("The mayor, who left in 2014, plan in hand, moved to Hull.", [("2014", "Mayor left")]),
]

UNABLE = [
    # What somebody was unable to do it to stands behind the infinitive, not behind "were".
    ("The divers found the boxes they were unable to lift in May.", "Divers were unable to lift the boxes"),
    ("The firm sold the pumps which it was still unable to start in May.", "Firm was still unable to start the pumps"),
    ("Karlsen and Ito will fit the panels they were about to mount in May.",
     "Karlsen and Ito were about to mount the panels"),
    ("The Greens amended the bill that the Liberals were ready to block in May.",
     "Liberals were ready to block the bill"),
    ("The miners, who were unable to start the pump in May, left.", "Miners were unable to start the pump"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), UNABLE)
def test_what_somebody_is_unable_to_do_is_told_with_what_it_is_done_to(text: str, headline: str) -> None:
    assert ("2023-05", headline) in published_lines(text)


MAIN_VERBS = [
    # After a relative clause with its date, or before where something leads, a past is the main verb.
    (
        "A feud that flared up in 2001 ended with a pact signed in Oslo in 2006.",
        [("2001", "Feud flared up"), ("2006", "Pact was signed in Oslo")],
    ),
    (
        "The blockade that closed the port ended with a deal reached in May 2011.",
        [("2011-05", "Deal was reached")],
    ),
    ("The blight that broke out in the north spread to hills settled in 1650.", [("1650", "Hills were settled")]),
    (
        "The club that bought the hall in 1984 moved to a ground opened in 1990.",
        [("1984", "Club bought the hall"), ("1990", "Ground was opened")],
    ),
    ("Villages that were cleared in 1986 remain empty.", [("1986", "Villages were cleared")]),
    ("Banks that failed in 2008 owe the state 4 billion euros.", [("2008", "Banks failed")]),
    # A verb after "and" is never the first of the clause around.
    (
        "The strike that began in March and spread to the north in April ended on Friday.",
        [("2023-03", "Strike began"), ("2023-04", "Strike spread"), ("2023-06-16", "Strike ended")],
    ),
    (
        "A bill that the senate rejected in May passed on Friday with a clause added in committee.",
        [("2023-05", "Senate rejected a bill"), ("2023-06-16", "Bill that the senate rejected passed with a clause")],
    ),
    # But what was done is still a participle.
    ("A man who joined a gang led by Tom Hale in 1999 died.", [("1999", "Gang was led by Tom Hale")]),
]

PARTS = [
    # A name in apposition says who it is; a part is told with what it is of.
    ("The pair had two girls, one of whom, the poet Ada Pell, drowned in 1979.", [("1979", "Poet Ada Pell drowned")]),
    ("The firm ran four ferries, one of which, the Tern, sank in 1974.", [("1974", "Tern sank")]),
    ("Hale led six guides, two of whom died on the ridge in 1996.", [("1996", "Two of six guides died on the ridge")]),
    ("Hale led the guides, two of whom died in 1996.", [("1996", "Two of the guides died")]),
    ("The pair had two sons, both of whom died in 1918.", [("1918", "Two sons died")]),
    ("The abbey kept nine bells, the oldest of which was cast in 1411.", [("1411", "Oldest of nine bells was cast")]),
    ("The school taught many girls, several of whom emigrated in 1951.", [("1951", "Several girls emigrated")]),
    ("Police held a clerk and a smith, both of whom left in 1931.", [("1931", "Clerk and a smith left")]),
    ("Three trams, one of which carried pupils, collided in 1987.", [("1987", "Three trams collided")]),
    ("The firm made ten cars, none of which sold before 1990.", []),
    # And what a thing has, with the one thing before the comma.
    (
        "She has lodged a complaint, the handling of which was suspended in 2018.",
        [("2018", "Handling of a complaint was suspended")],
    ),
    (
        "The club plays at Moor Park, the main stand of which burned down in 1985.",
        [("1985", "Main stand of Moor Park burned down")],
    ),
    ("A bridge over the Elbe, the deck of which was laid in 1931, is to close.", []),
    # So is a part that something is done to.
    ("The party won nine seats, most of which it lost in 2009.", [("2009", "Party lost most of nine seats")]),
    ("The firm has its five inns, two of which it bought in 2011.", [("2011", "Firm bought two of five inns")]),
    (
        "Ada Pell wrote ten plays, the last of which she staged in 1961.",
        [("1961", "Ada Pell staged the last of ten plays")],
    ),
    # What is due and is not done is lacking.
    (
        "Guards in Leeds, some of whom had not been paid since March, plan to march on Friday.",
        [("2023-03", "Some guards had not been paid"), ("2023-06-16", "Guards in Leeds plan to march")],
    ),
    ("Sailors who had not been paid since May went home.", [("2023-05", "Sailors had not been paid")]),
]

OBJECTS = [
    # What one buys stands on the island, and the island is what one leaves.
    ("Jan Vik sold a villa on the isle of Fur, which he bought in 2011.", [("2011", "Jan Vik bought a villa")]),
    ("Ada Pell has a mill in the town of Holm, which she inherited in 1998.", [("1998", "Ada Pell inherited a mill")]),
    ("Ada Pell had a mill on the island of Fur, which she left in 1998.", [("1998", "Ada Pell left the island")]),
    # "Only" then is when the clause before came true.
    (
        "Ada Pell returned to the town that she had left as a girl only in 1991.",
        [("1991", "Ada Pell returned to the town")],
    ),
    (
        "The court gave back the farm that the Moes had lost under the junta only in 1999.",
        [("1999", "Court gave back the farm")],
    ),
    ("Ada Pell sacked Jan Vik, whom she had hired only in May 2014.", [("2014-05", "Ada Pell hired Jan Vik")]),
    # What "one" stands for is not who says so.
    (
        "The weir at Ulm was fixed. It held, the mayor, Ada Pell, said, but the one upstream, built in 1931, did not.",
        [("1931", "Weir upstream was built")],
    ),
]

AMOUNTS = [
    # A number without its noun goes on with "to" and the noun of the number before.
    (
        "The firm raised the dam to 30 metres in 1931, 42 in 1956 and 60 in 1970.",
        [
            ("1931", "Firm raised the dam to 30 metres"),
            ("1956", "Firm raised the dam to 42 metres"),
            ("1970", "Firm raised the dam to 60 metres"),
        ],
    ),
    (
        "The mill cut its price to 9 euros in 2011 and 7 in 2014.",
        [("2011", "Mill cut"), ("2014", "Mill cut its price to 7")],
    ),
    # A level after a comma is of the relative clause, and it all was in the strike, not in the memory.
    (
        "The vote woke memories of the Tram Strike, in which Hull put fares up, to 2 pounds in 1958 and 3 in 1961.",
        [("1958", "Hull put fares up in the Tram Strike"), ("1961", "Hull put fares up to 3 pounds")],
    ),
    (
        "The film tells the story of the siege, in which Hull lost two ships in 1644.",
        [("1644", "Hull lost two ships in the s")],
    ),
    (
        "The guard held the thief, who wept, in the yard on Monday.",
        [("2023-06-12", "Guard held the thief")],
    ),
]


SHARED_NOUNS = [
    # Each date of an event noun that is said once has a part of its own.
    (
        "The discovery of coal in 1891 and of gas in 1926 brought settlers.",
        [("1891", "Discovery of coal"), ("1926", "Discovery of gas")],
    ),
    (
        "The loss of the Tern in 1901, of the Gull at Holm in 1905 and of the Skua in 1911 ruined the firm.",
        [("1901", "Loss of the Tern"), ("1905", "Loss of the Gull at Holm"), ("1911", "Loss of the Skua")],
    ),
    (
        "The raid on Lund in 1942 and on Hull in 1944 shook the army.",
        [("1942", "Raid on Lund"), ("1944", "Raid on Hull")],
    ),
    (
        "The invention of the loom in 1785 and the steam press in 1814 fed thousands.",
        [("1785", "Invention of the loom"), ("1814", "Invention of the steam press")],
    ),
    (
        "The raid on Lund in 1942 and the war in Norland in 1944 shook the army.",
        [("1942", "Raid on Lund"), ("1944", "War in Norland shook the army")],
    ),
    ("The death of Tom Hale in 1931 and his wife in 1935 ended the firm.", [("1931", "Death of Tom Hale")]),
    # What is done from a date on is what the verb does, and no noun between.
    (
        "Monks built a chain of nine settlements in the hills beginning in 1632.",
        [("1632", "Monks built a chain of nine")],
    ),
    (
        "The state built a network of schools and clinics starting in 1950.",
        [("1950", "State built a network of schools")],
    ),
]


ANTECEDENTS = [
    # No country or city goes back to a time, begins or opens, but what is in it may.
    ("Ada Pell ended a row in the city that goes back to 1971.", [("1971", "Row in the city dates from then")]),
    ("Norsk closed a mill in the region that opened in 1998.", [("1998", "Mill in the region opened")]),
    ("Norsk closed a mill in the town that began as a camp in 1804.", [("1804", "Town began as a camp")]),
    # The verb's number, in the present too.
    ("A feud between the clubs that dates from 1923 is over.", [("1923", "Feud between the clubs dates")]),
    ("The signals along this stretch, which date from 1987, are rusty.", [("1987", "Signals along this stretch")]),
    # Who tells of the aim or the fate of a thing goes on with the thing.
    ("The aim of the study, which was launched in 2015, is to count bees.", [("2015", "Study was launched")]),
    ("The fate of the mill, which closed in 2013, is unclear.", [("2013", "Mill closed")]),
]
BESIDE = [
    # What stands beside the noun that a clause is about has none of its verb.
    (
        "Ada Pell pointed to a tax that voters rejected in 2016 and to the closing of the mill in 2017.",
        [("2016", "Voters rejected a tax"), ("2017", "Closing of the mill")],
    ),
    (
        "Ada Pell blamed a tax that the council rejected in 2011 and the death of the mayor in 2012.",
        [("2011", "Council rejected a tax"), ("2012", "Death of the mayor")],
    ),
    (
        "Ada Pell spoke of a bridge that engineers opened in 2014 and of a dam in 2016.",
        [("2014", "Engineers opened a bridge")],
    ),
    # "Which it did": as the infinitive tells.
    (
        "The law required the union to give ten days' notice, which it did in 2015.",
        [("2015", "Union gave ten days' notice")],
    ),
    ("Norland vowed to open the border, which it did in 2015.", [("2015", "Norland opened the border")]),
    ("Norsk planned to move to Leeds, which it did in 2015.", [("2015", "Norsk moved to Leeds")]),
    ("Norland vowed to found a bank, which it did in 2015.", [("2015", "Norland founded a bank")]),
    ("Norsk ended the work, which Mlek did in 2014.", [("2014", "Mlek did the work")]),
]


@pytest.mark.parametrize(
    ("text", "expected"), [*WHO, *MAIN_VERBS, *PARTS, *OBJECTS, *AMOUNTS, *SHARED_NOUNS, *ANTECEDENTS, *BESIDE]
)
def test_relative_clauses(text: str, expected: list[tuple[str, str]]) -> None:
    found = published_lines(text)
    assert [date for date, _ in found] == [date for date, _ in expected]
    assert all(headline.startswith(start) for (_, headline), (_, start) in zip(found, expected, strict=True)), found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A bill banning plastic bags, which Norland rejected in 2011, is back.", "Norland rejected a bill banning"),
        ("A rule limiting fees, which was adopted in 2011, was dropped.", "Rule limiting fees was adopted"),
        ("A firm making dyes, which were banned in 2011, was sold.", "Dyes were banned"),
        ("She wore a dress showing birds, which Ada Pell had made in 2011.", "Ada Pell made a dress showing birds"),
        ("Police met a sailor carrying a harp, which Ada Pell had bought in 2011.", "Ada Pell bought a harp"),
    ],
)
def test_a_clause_tells_of_a_thing_and_what_it_does(text: str, expected: str) -> None:
    assert [headline.startswith(expected) for _, headline in published_lines(text)] == [True]


def test_how_often_a_paper_comes_out_ends_its_name() -> None:
    told = published_lines("Ada Pell founded Holm Quarterly in 1950 and edited it until it closed in 1961.")
    assert [headline for _, headline in told] == ["Ada Pell founded Holm Quarterly", "Holm Quarterly closed"]
    told = published_lines("Ada Pell moved to Rome in 1957 and wrote for Holm Weekly until it folded in 1966.")
    assert [headline for _, headline in told] == ["Ada Pell moved to Rome"]


MADE_OF = [
    ('She sang "Low Water", an album of slow songs that won a prize in 1986.', "Low Water won a prize"),
    ("He wrote a collection of essays that appeared in 1990.", "Collection of essays appeared"),
    ("They bought a chain of bakeries that went bankrupt in 2019.", "Chain of bakeries went bankrupt"),
    # A plural verb is of the many, and so is what an owner, a map or a report is of.
    ("He made an album of songs that were written in 1990.", "Songs were written"),
    ("He was owner of three mills that closed in 2019.", "Three mills closed"),
    ("He drew a map of islands that sank in 1780.", "Islands sank"),
]


@pytest.mark.parametrize(("text", "headline"), MADE_OF)
def test_what_is_made_of_many_is_meant_and_not_the_many(text: str, headline: str) -> None:
    assert [line for _, line in published_lines(text)] == [headline]


HELD = [
    # A pronoun in a clause that a relative clause holds goes on with whom or what that is about.
    (
        "It took over the ground of its rival, Holm Rovers, which stayed until its stand burned down in 1950.",
        "Holm Rove",
    ),
    ("The Orrin was modelled on the Farrow, which carried mail until it sank in 1931.", "Farrow sank"),
    (
        "The Kaveri-2 uses a radio built for Kaveri-1, which was lost when its parachute tore in 2009.",
        "Kaveri-1's para",
    ),
    ("Karl Beck followed Otto Zell, who led the choir until his wife died in 1990.", "Otto Zell's wife died"),
    ("The Orrin goes on with the work of the Tarn, which sailed until its engine failed in 1990.", "Tarn's engine"),
    ("Orbix was sued by a rival which lost its patent in 2004.", "Rival lost its patent"),
    # Of what it is until then the clause itself is told; of him that a woman left, another is.
    ("Ada Pell studied with Zora Hale, who taught in Ulm until her retirement in 1990.", "Zora Hale taught in Ulm"),
    ("Karl Beck married Zora Hale, who left him when his firm failed in 1990.", "Karl Beck's firm failed"),
]


@pytest.mark.parametrize(("text", "headline"), HELD)
def test_a_pronoun_in_a_relative_clause_is_of_whom_that_is_about(text: str, headline: str) -> None:
    assert [line.startswith(headline) for _, line in published_lines(text)] == [True], published_lines(text)


BEHIND = [
    # Of what is compared "since" something, "which" tells of that.
    (
        "It was the worst storm to hit the country since Cyclone Ottilie, which killed 43 people in January 1984.",
        "Cyclone Ottilie killed 43 people",
    ),
    ("It was the largest fire in Holm since the Corso blaze, which was put out in May 1984.", "Corso blaze was put"),
    ("It was the first deal with Norland since the Holm Accord, which was signed in 1984.", "Holm Accord was signed"),
    # What is made for a body is built, launched and handed over; the body is founded.
    (
        "The yard goes on with a ship for the University of Holm, which was to be handed over in May 2023.",
        "Ship for the University of Holm was to be handed over",
    ),
    (
        "Hale drew a bridge for the city of Lund, which was completed in May 2022.",
        "Bridge for the city of Lund",
    ),
    ("They made a satellite for the Institute of Holm, which was launched in May 2022.", "Satellite for the Institute"),
    ("They made a satellite for the University of Holm, which was founded in 1922.", "University of Holm was founded"),
]


@pytest.mark.parametrize(("text", "headline"), BEHIND)
def test_which_is_of_what_since_compares_with_and_of_what_is_made(text: str, headline: str) -> None:
    assert [line.startswith(headline) for _, line in published_lines(text)] == [True], published_lines(text)


FROM_A_PLACE = [
    # Who is never the place that somebody is from, whatever the word for what they are.
    ("Among the injured was Edna Quill, a retired dinner lady from Leith, who went in in May 2015.", "Edna Quill went"),
    ("Edna Quill, a school dinner lady in Leith, who retired in May 2015, sued.", "Edna Quill retired"),
    ("Edna Quill, a rower from the Holm Boat Club, who won in May 2015, died.", "Rower Edna Quill won"),
]


@pytest.mark.parametrize(("text", "headline"), FROM_A_PLACE)
def test_who_is_the_person_and_not_the_place_she_is_from(text: str, headline: str) -> None:
    assert [line.startswith(headline) for _, line in published_lines(text)] == [True], published_lines(text)


UNOPENED = [
    # A clause that no word opens, in an apposition, is of that; the verb behind it is the subject's.
    (
        "Ida Holm was born in Vik. Her boat, a yawl she had mended in 2001, was stolen in May 2016.",
        ["Ida Holm mended a yawl", "Ida Holm's boat was stolen"],
    ),
    (
        "Ada Pell was born in Vik. Her organ, a harmonium she had mended in 2001, was sold in May 2016.",
        ["Ada Pell mended a harmonium", "Ada Pell's organ was sold"],
    ),
    # What somebody puts right is what went wrong; elsewhere the nearer.
    ("Hale replaced a pump in the engine room that failed on 9 May 2016.", ["Pump in the engine room failed"]),
    ("Hale repaired a pipe under the road that burst on 9 May 2016.", ["Pipe under the road burst"]),
    ("Hale repaired the seats in the ferry that broke down on 9 May 2016.", ["Ferry broke down"]),
    # A distance from the date before is no second date.
    (
        "The new council raised the fee in May 2015 and two months later asked residents to pay.",
        ["New council raised the fee", "New council asked residents to pay"],
    ),
    (
        "The board sold the mill in May 2015 and a year later left the town.",
        ["Board sold the mill", "Board left the town"],
    ),
    ("The votes of 2011 and 2015 were close.", ["Votes were close"]),
    # What a work is about does not come out with it.
    ("The flood became the subject of a song, released in May 2016.", ["Song was released"]),
    ("The flood became the theme of her last novel, published in May 2016.", ["Last novel was published"]),
]


@pytest.mark.parametrize(("text", "expected"), UNOPENED)
def test_the_verb_behind_an_inner_clause_and_the_noun_it_is_of(text: str, expected: list[str]) -> None:
    assert [line for _, line in published_lines(text)] == expected
