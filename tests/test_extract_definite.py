"""What "the storm", "the league" or "the club" stands for: the name that the article calls so, not any that ends in
the word; and whose "its launch" is in what a body says."""

import pytest

from tests.extracted_sentences import last_headline, told

FAR = "Rain fell. A choir sang. Shops closed. Roads were wet. "

NAMED = [
    # A name that begins with what it is.
    ("Cyclone Ana hit Norland. The storm made landfall in May 2021.", "Cyclone Ana made landfall"),
    ("Tropical Storm Bret hit Norland. The storm formed in May 2021.", "Tropical Storm Bret formed"),
    ("Lake Tana has shrunk. Boats lie on the shore. The lake was mapped in 1901.", "Lake Tana was mapped"),
    ("Comet Hollis passed the Sun. The comet was discovered in 2019.", "Comet Hollis was discovered"),
    ("Mount Ruang is high. The volcano, one of many, erupted in 2002.", "Mount Ruang erupted"),
    # What one becomes, one is; and no other.
    (
        "Hurricane Ida weakened to a tropical storm over Elm. The storm killed nine in 2021.",
        "Hurricane Ida killed nine",
    ),
    ("Typhoon Hagi was downgraded to a severe storm. The storm hit Elm in May.", "Typhoon Hagi hit Elm"),
    ("The brewer Tarn became a public company. The company was sold in 2010.", "Tarn was sold"),
    ("Farrow grew into a railway town. The town was bombed in 1944.", "Farrow was bombed"),
    ("Orbix shrank to a regional airline. The airline closed in 2010.", "Orbix closed"),
    ("The fort became a military prison. The prison was closed in 1950.", "Military prison was closed"),
    # What a name is, beside it with "the"; a place that opens its sentence is not what stands beside it.
    ("A signal came from Meriel, the comet probe that had slept. The probe lifted off in 2005.", "Meriel lifted off"),
    ("In Leeds, the museum that he founded shut. The museum reopened in 2012.", "Museum reopened"),
    ("A container ship, the Orsk, lost its rudder. Tugs came. The vessel had left Hull in May 2019.", "Orsk left Hull"),
    # A bulk carrier is a ship; its age or length says no more of it.
    *(
        (f"Guards held the Orsk, a bulk carrier registered in Tarn. The {ship} sailed in May 2014.", "Orsk sailed")
        for ship in ("ship", "22-year-old ship", "180-metre vessel")
    ),
    (
        "The Orsk, a bulk carrier, hit the Holm, a ferry registered in Tarn. The 22-year-old ship sank in May 2014.",
        "22-year-old ship sank",
    ),
    (
        "The Health, Labor and Welfare Ministry wept. The ministry will inspect the plant in May 2024.",
        "Health, Labor and Welfare Ministry will inspect the plant",
    ),
    ("A judge halted the Three Forks pipeline. The pipeline was laid in 2019.", "Three Forks pipeline was laid"),
    # What a thing is for, in -ing; not what it is like; and however far back, where the text has one only.
    (
        "The leak came from a drilling rig bought in 2010. The rig was scrapped in May 2021.",
        "Drilling rig was scrapped",
    ),
    ("A leading museum wept. The museum was opened in 1931.", "Museum was opened"),
    (
        f"The town sought a survey of a tunnel under the bay. {FAR * 8}The survey was finished in 2021.",
        "Survey of a tunnel was finished",
    ),
    (
        f"Staff of the Heron dust survey mission met. {FAR}The mission was chosen in 2016.",
        "Heron dust survey mission was chosen",
    ),
    # Who is told of at first, by whatever words since.
    (f"The Lindauer Museum shut. {FAR}The museum was opened in 1931.", "Lindauer Museum was opened"),
    ("Lindauer Museum director Ada Pell wept. The museum was opened in 1931.", "Lindauer Museum was opened"),
]

IN_PASSING = [
    # What is only played in it, and what is told once after another of its noun.
    ("Holm won. Holm lost a Europa League tie in May. The league will grow in 2024.", "League will grow"),
    ("Skarn lost a Europa League qualifier. The league was founded in 1931.", "League was founded"),
    ("A school in Farrow burned. Its head had taught at the Holm School. The school was opened in 1931.",
     "School was opened"),
    (f"The bridge at Elm was shut. Men who built the Humber Bridge came. {FAR}The bridge was opened in 1931.",
     "Bridge was opened"),
    # Not where clubs move between leagues.
    ("The Holm League was rich. Tarn were relegated. The league fined Tarn in 2019.", "League fined Tarn"),
    (f"Hale won a major tournament. In 2016 he won the Tarn Tournament. {FAR}The tournament was held in 2020.",
     "Tournament was held"),
]  # fmt: skip

LEAD = "Calder met Skarn. Skarn wept, and Calder cheered.\n\n"

CLUBS = [
    # The one name that a paragraph has as its subject, by a section of it too, if the article begins with it.
    ("Calder won promotion in 2001. The club was founded in 1901.", "Calder was founded"),
    ("Calder's women's section is new. It was last. In 2015 the club hired Jan Rud.", "Calder hired Jan Rud"),
    ("Calder met Skarn, and Skarn lost. The club was founded in 1901.", "Club was founded"),
    ("Anfield was full. The club was founded in 1901.", "Club was founded"),
    ("Calder met a club from Leeds. The club was founded in 1901.", "Club was founded"),
    # Of whom an "it" tells what happened to them; not of any other.
    ("Calder sang. It was a fine end for a club that was promoted in 2020.", "Calder was promoted"),
    ("Calder sang. It was a fine end for the fans of a club that was promoted in 2020.", "Club was promoted"),
    ("Calder sang. It was bought by a club that was promoted in 2020.", "Club was promoted"),
]


KENYA = "Kenya has banned logging. Its parliament, the Kenyan press wrote, was late. "

COUNTRIES = [
    # The one that the article begins with and mostly tells of, acting or acted upon, and its own.
    (f"{KENYA}The country lost its forests in 2014.", "Kenya lost its forests"),
    (f"{KENYA}Loggers left the country in 2014.", "Loggers left Kenya"),
    (f"{KENYA}Loggers came. {FAR}France has kept men in the country since 2014.", "France has kept men in the country"),
    (f"{KENYA}The country's last mill closed in 2014.", "Kenya's last mill closed"),
    # Not the one that was told of since; nor where there are two at first, or a land that no table knows.
    (f"{KENYA}Uganda did so too. The country lost its forests in 2014.", "Country lost its forests"),
    (f"{KENYA}France said that the country had lost its forests in 2014.", "Country lost its forests"),
    ("Kenya and Uganda banned logging. Kenya is dry. The country lost its forests in 2014.",
     "Country lost its forests"),
    ("Veria's president met Kenyan farmers. Kenyan tea is dear. The country joined a union in 2014.",
     "Country joined a union"),
]  # fmt: skip


COUPLES = [
    # Who married last; nobody else of whom two are told.
    ("Ada Pell won. In 1953 she married Alvaro Reis. Songs sold well. Rain fell. It snowed. In 1967 the couple left.",
     "Ada Pell and Alvaro Reis left"),
    ("Ada Pell married Ian Boyd. Boyd died. She married Alvaro Reis. Rain fell. It snowed. In 1967 the couple left.",
     "Ada Pell and Alvaro Reis left"),
    ("Tom Hale ran a shop. He and his wife Vera sold pies, which they made. In 1931 the couple bought a mill.",
     "Tom Hale and Vera bought a mill"),
    ("Tom Hale married Ada Pell. Pell's sister and her husband came. The couple left in 1955.", "Couple left"),
    ("Two walkers found a bone near Holm. The couple left in 1999.", "Couple left"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), COUPLES)
def test_the_couple_are_those_who_married(text: str, headline: str) -> None:
    assert last_headline(text) == headline


@pytest.mark.parametrize(("text", "headline"), COUNTRIES)
def test_the_country_is_the_one_that_the_article_is_of(text: str, headline: str) -> None:
    assert last_headline(text) == headline


def test_a_land_that_no_table_knows_is_known_by_its_government_and_the_title() -> None:
    text = "Veria's president fled. Veria is calm, and Veria's banks are open. Tourists left the country in 2014."
    assert last_headline(text, "Coup in Veria") == "Tourists left Veria"


@pytest.mark.parametrize(("text", "headline"), CLUBS)
def test_a_club_is_that_of_its_paragraph(text: str, headline: str) -> None:
    assert last_headline(LEAD + text) == headline


@pytest.mark.parametrize(("text", "headline"), [*NAMED, *IN_PASSING])
def test_a_noun_is_who_the_article_calls_so(text: str, headline: str) -> None:
    assert last_headline(text) == headline


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The firm said a million songs had been bought in the store since its launch in 2003.", "Store's launch"),
        ("Orbix said that ships had used the canal since its reopening in 2003.", "Canal's reopening"),
        ("The ministry said patients had left the clinic after its closure in 2003.", "Clinic's closure"),
        ("The company said sales had risen since its merger in 2003.", "Company's merger"),
        ("The company said prices had fallen in the town since its merger in 2003.", "Company's merger"),
    ],
)
def test_what_many_do_with_a_thing_since_its_launch_is_not_who_says_so(text: str, headline: str) -> None:
    assert last_headline(text) == headline


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Hale was convicted of those murders in 2019.", "Hale was convicted of the murders"),
        ("A commission reported on that disaster in 2019.", "Commission reported on the disaster"),
        ("The mayor said in 2009 that this bridge was safe.", "Mayor said that the bridge was safe"),
        ("Norland and Veria signed an agreement on grain exports. That agreement expired in 2009.",
         "Agreement on grain exports expired"),
        ("The firm offered cash to those stranded abroad in 2009.", "Firm offered cash to those stranded abroad"),
        ("Talks broke down at this point in 2009.", "Talks broke down at this point"),
        ("The trust owns six mills. The oldest of these mills burned in 2013.", "Oldest of the six mills burned"),
        ("Norland signed a treaty. Opponents of that treaty met in 2009.", "Opponents of the treaty met"),
        ("Nine in ten of those voting backed a strike in 2009.", "Nine in ten of those voting backed a strike"),
        ("\"We sold that mill in 2009,\" Ada Pell said.", "Ada Pell: \"We sold that mill\""),
    ],
)  # fmt: skip
def test_what_points_outside_is_named_or_points_no_more(text: str, headline: str) -> None:
    assert last_headline(text) == headline


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Police arrested nine men. One of them died in 2019.", "One of the nine men died"),
        ("The firm owns six mills and employs 900 workers. One of them was closed in 2019.",
         "One of the six mills was closed"),
        ("The firm owns six mills and employs 900 workers. One of them was killed in 2019.",
         "One of the 900 workers was killed"),
        ("Teachers wrote letters to the schools. One of them was published in 2019.",
         "One of the letters was published"),
        ("Two libraries were shut, and protesters came. Hale said that one of them would reopen in May 2024.",
         "One of the two libraries will reopen"),
        ("Villagers saw wolves near the farms. One of them was shot in 2019.", "One of them was shot"),
        # Never what only tells where they are; what one of them is, tells it as well.
        ("Her works hung in two schools. One of them was bought in 2019.", "One of them was bought"),
        ("The yard had four owners. One of them, Leith-based Nordhav, failed in 2019.", "Leith-based Nordhav failed"),
        ("Holm has three theatres. One of them, the Corso, burned down in 2019.", "Corso burned down"),
        ("Four men were held. One of them, Ada Pell, 34, fled in 2019.", "Ada Pell fled"),
        ("Four men were held. One of them, a baker, fled in 2019.", "One of the four men fled"),
        ("Her works hung in two schools. One of them, a street scene, was bought in 2019.", "Street scene was bought"),
        ("Tom Hale was a sculptor. His statues stand in two parks. One of them was stolen in 2011.",
         "One of the statues was stolen"),
        ("The company has offices in three cities. One of them was opened in 2014.", "One of the offices was opened"),
        ("The firm runs shops in two towns. Two of them closed in 2016.", "Two of the shops closed"),
        ("The army has bases on two islands. One of them was attacked in 2011.", "One of the bases was attacked"),
        ("Soldiers were seen in two villages. One of them was burnt in 1944.", "One of them was burnt"),
        ("Police arrested nine men. Two of these were freed in 2019.", "Two of the nine men were freed"),
    ],
)  # fmt: skip
def test_one_of_them_is_one_of_those_of_whom_it_can_be_told(text: str, headline: str) -> None:
    assert last_headline(text) == headline


_TWO_FIRMS = "Orla Mining sold the pit to Perth-based Tarn Metals. Orla's chief executive, Eva Lund, was glad. "

WHOSE_FIRM = [
    (_TWO_FIRMS + "Lund promised to cut the company's debt in May 2023.",
     "Chief executive Eva Lund promised to cut Orla's debt"),
    (_TWO_FIRMS + "Lund praised the company's staff. In May 2023 it sold a mine.", "Orla sold a mine"),
    ("Norran bought Veltis. The chairman of Veltis, Jon Moe, resigned. Moe sold the company's ships in May 2023.",
     "Chairman Jon Moe sold Veltis' ships"),
    # A mayor has no company, and what wants nothing does nothing.
    ("The mayor of Lund, Eva Moe, was angry. Moe sued the company in May 2023.", "Lund mayor Eva Moe sued the company"),
    ("The firm's latest drug, Cardex, failed. In May 2023 it dismissed its chairman.", ""),
    ("The ship's debt grew. In May 2023 it disposed of a mine.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), WHOSE_FIRM)
def test_the_company_of_who_acts_is_his_or_her_own(text: str, headline: str) -> None:
    assert told(text, "2023-05") == headline


WIDER = [
    ("A bear chased a hiker near Holm. The animal was shot in May 2010.", "Bear was shot"),
    ("The city bought a mill on the river. The building was restored in 1998.", "Mill was restored"),
    ("A trawler hit a rock off Holm. The vessel sank in 1998.", "Trawler sank"),
    ("The Orla, a Danish trawler, left Holm. The vessel sank in 1998.", "Orla sank"),
    # Of an institution, its building; of a named one too.
    ("The hospital dismissed five nurses. The building was sold in 2003.", "Hospital building was sold"),
    ("The Holm Library burned in 1920. The building was rebuilt in 1925.", "Holm Library building was rebuilt"),
    # Not where there are two, or in the clause that tells of the one beside it.
    ("Hale bought a mill and a chapel. The building was restored in 1998.", "Building was restored"),
    ("A bear chased a dog near Holm. The animal was shot in May 2010.", "Animal was shot"),
    ("A tug towed the vessel, which sank in 1967.", "Vessel sank"),
    # Many are taken up by many of the kind, where it is one kind.
    ("A keeper said 38 young parrots were stolen. The animals disappeared in May 2018.", "Parrots disappeared"),
    ("Thieves took three paintings from a gallery. The works were found in May 2018.", "Paintings were found"),
    ("Thieves took three paintings and two drawings. The works were found in May 2018.", "Works were found"),
    ("The museum bought two vases and a ring. Police seized the objects in 2015.", "Police seized the objects"),
    # What is acted upon is taken up too, and a document a text; a newspaper is none.
    ("The zoo bought a bear. A farmer shot the animal in 2015.", "Farmer shot the bear"),
    ("The mayor asked for the engineers' report. She received that document in 2015.",
     "Mayor received the engineers' report"),
    ("The mayor wrote to a newspaper. She received that document in 2015.", "Mayor received the document"),
    # A spacecraft is told by more than another such noun.
    ("The crew packed the cargo craft. The spacecraft is to return on 9 May 2024.", "Cargo craft is to return"),
    ("The lander left Holm. The spacecraft reached the Moon in May 2021.", "Spacecraft reached the Moon"),
    ("The crew packed the cargo craft and left a capsule. The spacecraft is to return on 9 May 2024.",
     "Spacecraft is to return"),
]  # fmt: skip


BROUGHT_IN = [
    # What is new or large when it is brought in is told by the rest of what it is called; "that" after a conjunction
    # is the noun's own.
    ("A safe holds the coin until a new display case is ready. The case was to arrive in July 2020.",
     "Display case was to arrive"),
    ("The town ordered a large tidal power plant. When that plant was cancelled in 2019, the school closed.",
     "Tidal power plant was cancelled"),
    ("The town ordered a new plant. The plant was cancelled in 2019.", "Plant was cancelled"),
    ("Civil war had begun. It rained. The war ended in 1997.", "Civil war ended"),
    # A compound of the sentences near, where no other such thing was told of.
    ("The panel found that the brake cable may snap. Nobody died. It rained. The cable was changed in 2017.",
     "Brake cable was changed"),
    ("Ada Pell won the county title. She earned the grandmaster title. She slept. Tom Hale took the title in 1974.",
     "Tom Hale took the title"),
    # A longer name of what a verb acts upon; not where the headline says which.
    ("The Orla Savings and Credit Bank opened. Rain fell. Inspectors entered the bank in May 2017.",
     "Inspectors entered the Orla Savings and Credit Bank"),
    ("The towns of Lower Saxony rose. The army took the towns along the coast in 1911.",
     "Army took the towns along the coast"),
    # What was made anew is the thing told of before, a second one of those that one was of.
    ("The fault was a list of bus stops. Nobody saw it. A corrected list was printed in May 2021.",
     "Corrected list of bus stops was printed"),
    ("The engine failed because of a liquid oxygen valve. The redesigned valve was tested in May 2020.",
     "Redesigned liquid oxygen valve was tested"),
    ("The rebuilt mill was opened in May 2020.", "Rebuilt mill was opened"),
    ("The storm cost the farm one of its three grain silos. A second silo was lost in May 2019.",
     "Second grain silo was lost"),
    ("The town has a glass pavilion. A second pavilion was opened in May 2019.", "Second pavilion was opened"),
    ("Settlers saw the coast of what is now Norland. They found oil off the coast in 2020.",
     "Settlers found oil off the coast"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), BROUGHT_IN)
def test_a_thing_is_told_by_what_it_was_called_when_it_was_brought_in(text: str, headline: str) -> None:
    assert last_headline(text) == headline


@pytest.mark.parametrize(("text", "headline"), WIDER)
def test_a_wider_noun_takes_up_the_one_thing_of_its_kind(text: str, headline: str) -> None:
    assert last_headline(text) == headline


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The rover Nimbus met the lander Tarn in 2020. It rained. The mission was extended in 2021.",
         "Nimbus' mission was extended"),
        ("The rover Nimbus met the lander Tarn in 2020. It rained. Soldiers left. A mission ended in 2021.",
         "Mission ended"),
    ],
)  # fmt: skip
def test_a_mission_is_of_the_one_craft_that_the_title_names(text: str, headline: str) -> None:
    assert last_headline(text, title="Nimbus wakes") == headline


def test_a_number_that_begins_the_title_is_no_name() -> None:
    text = "Seven people were hurt when a ferry hit a quay. The operator, Nord Line, closed the route on Tuesday."
    assert last_headline(text, title="Seven hurt as ferry hits quay") == "Operator Nord Line closed the route"
