"""Whose verb it is: the subject of a verb far from it, behind phrases and clauses that hold nouns and verbs of their
own; and the phrase that completes it. Each sentence as a newspaper writes it, with the headlines of its dates."""

from datetime import date

import pytest

from events.model import Article
from events.pipeline import find_mentions

PUBLISHED = date(2024, 9, 19)


def headlines(text: str) -> list[str]:
    article = Article(identity="a", key="a", published=PUBLISHED, text=text, body=(0, len(text)))
    return [mention.headline for mention in find_mentions(article).mentions if mention.confidence >= 0.5]


AFTER_CLAUSES = [
    (
        "A vote on whether the town should leave the county was postponed in April 2021.",
        ["Vote on whether the town should leave the county was postponed"],
    ),
    (
        "An inquiry into how the tapes reached the newspapers opened in 2001.",
        ["Inquiry into how the tapes reached the newspapers opened"],
    ),
    (
        "A hearing to decide how much the men must repay is set for February 2025.",
        ["Hearing to decide how much the men must repay is set"],
    ),
    (
        "Claims that the mayor had taken bribes were dismissed in 2006.",
        ["Claims that the mayor had taken bribes were dismissed"],
    ),
    (
        "The ferry to the islands that the firm sold to a Greek owner sank in May 2009.",
        ["Ferry to the islands that the firm sold to a Greek owner sank"],
    ),
    (
        "Questions about whether the shed where the fire began was insured were raised in 2009.",
        ["Questions were raised"],
    ),
    ("Two engineers who had warned that the dam leaked were dismissed in 2017.", ["Two engineers were dismissed"]),
    ("Members who thought the bridge was unsafe were dismissed in 2017.", ["Members were dismissed"]),
    ("A man arrested after a fire that killed three was jailed in 2019.", ["Man was jailed"]),
    # What the clause goes on to say, and a clause before the subject.
    ("After slavery was abolished in 1835, planters left.", ["Slavery was abolished"]),
    ("Three years after the war ended the firm moved to Leeds in 1921.", ["Firm moved to Leeds"]),
]

PHRASES = [
    ("An expedition to look for the wreck left Holm in July 2008.", ["Expedition to look for the wreck left Holm"]),
    ("Drilling in the fjord resumed in 2011.", ["Drilling in the fjord resumed"]),
    ("A lawsuit brought over that incident was settled in 2017.", ["Lawsuit was settled"]),
    (
        "Protests against flooding the valley delayed the plan in 1974.",
        ["Protests against flooding the valley delayed the plan"],
    ),
    (
        "A ban on fishing within three miles of the reef was lifted in 2006.",
        ["Ban on fishing within three miles of the reef was lifted"],
    ),
    (
        "Rebuilding the port after the earthquake cost $40 million in 2012.",
        ["Rebuilding the port after the earthquake cost $40 million"],
    ),
    (
        "The evidence of a harbour master, Alun Pryce, on whom the jury had relied, was withdrawn in May 2018.",
        ["Evidence of a harbour master was withdrawn"],
    ),
    (
        "The craft, built by a group led by a firm in Turin, Italy, is to leave Kourou in May 2032.",
        ["Craft is to leave Kourou"],
    ),
    ("Digging for the new line stopped in 2015.", ["Digging for the new line stopped"]),
]


JOINED = [
    (
        "Neil Prater, 38, of Newport, and Anton Castell, 51, of Hull, were found guilty in October 2014.",
        ["Neil Prater and Anton Castell were found guilty"],
    ),
    ("Norland, which has no coast, and Suder signed a treaty in 1993.", ["Norland and Suder signed a treaty"]),
    ("Harrow Cross, based in Leeds, and Penrose, its rival, merged in 2005.", ["Harrow Cross and Penrose merged"]),
    # A clause that begins after "and", and one of its own date.
    (
        "The outbreak, at a hospital in Hull, struck in April 1985, and rules on towers came into force in 1992.",
        ["Outbreak struck", "Rules on towers came into force"],
    ),
]

PLACES = [
    ("A court in Ottawa, Canada on 3 October 2019 jailed Bruno Isling.", ["Court in Ottawa jailed Bruno Isling"]),
    ("The firm's plant in Dayton, Ohio closed in 2009.", ["Firm's plant in Dayton closed"]),
    ("In a case about Ottawa, Canada sued Suder in 2009.", ["Canada sued Suder"]),
    # Also of somebody told with their place; but who has an office there is named by a name.
    ("A surgeon at a clinic in Lusaka, Zambia, left in 2009.", ["Surgeon at a clinic in Lusaka left"]),
    ("The mayor of Lyon, France, opened a bridge in 2009.", ["Mayor of Lyon opened a bridge"]),
    ("A pilot from Tema, Ghana, crossed the ocean in 2009.", ["Pilot from Tema crossed the ocean"]),
    ("The mayor of Lyon, Ada Pell, opened a bridge in 2009.", ["Ada Pell opened a bridge"]),
]

AFTER_AND = [
    ("Police searched a flat that the couple had rented and arrested a man in May 2023.", ["Police arrested a man"]),
    ("The museum admitted that the bronzes had been stolen and sold one in 2014.", ["Museum sold one"]),
    ("Ilse Moe never said where the picture was and died in prison in 2005.", ["Ilse Moe died in prison"]),
    ("The town heard how the dam had been cut and sued the firm in 2021.", ["Town sued the firm"]),
    (
        "Bruno Prine sold the land on which the mill had stood and gave the money away in 2005.",
        ["Bruno Prine gave the money away"],
    ),
    ("The firm said that the dam was built in 1950 and raised in 1961.", ["Dam was built", "Dam was raised"]),
]

RELATIVE = [
    (
        "He ran a school in the Carmel district, which was opened by the mayor in 1988.",
        ["School in the Carmel district was opened by the mayor"],
    ),
    (
        "Anton Castell, the leader of the opposition Liberty party, who had been held since May 2019, was freed.",
        ["Anton Castell was held"],
    ),
    ("The mission to Triton that ministers approved in 2023 has a name.", ["Ministers approved the mission to Triton"]),
    (
        "Members of the Civic League, who walked out in May 2022, had called for a vote.",
        ["Members of the Civic League walked out"],
    ),
    (
        "Under rules on cooling towers that came into force in 2016, owners pay.",
        ["Rules on cooling towers came into force"],
    ),
    (
        "The treaty on the river that both states signed in 1972 is short.",
        ["Both states signed the treaty on the river"],
    ),
]


INSERTED = [
    (
        "The race, put off from June for want of snow, starts in Namur on October 10.",
        ["Race was put off for want of snow", "Race starts in Namur"],
    ),
    (
        "The case was reopened after a student, reading the file in 2019, noticed a mistake.",
        ["Student read the file"],
    ),
    (
        "Moe won a cup in Bergen, Norway, joined the club Altona in January, and left it in May.",
        ["Moe joined the club Altona", "Moe left the club Altona"],
    ),
    (
        "Work on the 47-kilometre (29-mile) line, which began in March 2020, goes on.",
        ["Work on the 47-kilometre line began"],
    ),
]


DESCRIBED = [
    ("The company, Orrin Gas, closed a well in 2011.", ["Orrin Gas closed a well"]),
    ("The brewery, Orrin Ales, closed a cellar in 2011.", ["Brewery Orrin Ales closed a cellar"]),
    ("The listed company, Orrin Gas, closed a well in 2011.", ["Listed company Orrin Gas closed a well"]),
    ("The lake's heaviest known flood came to Holm in 1871.", ["Lake's heaviest known flood came to Holm"]),
    ("The stolen painting was found at Holm in 1990.", ["Stolen painting was found at Holm"]),
    ("The oldest, a chart of Holm, was returned to Norland in 1990.", ["Chart of Holm was returned to Norland"]),
    ("An inspection carried out in May found cracks in the piers.", ["Inspection found cracks in the piers"]),
    ("Elections held in 1991 brought Ada Pell to power.", ["Elections brought Ada Pell to power"]),
    ("Norland set up a board in 1991 to review it.", ["Norland set up a board to review it"]),
]

PARTED = [
    (
        "Ada Pell retired from Holm in 1990 but came back to it in 2007, on the fiftieth anniversary of the coup at "
        "Leeds.",
        ["Ada Pell retired from Holm", "Ada Pell came back to Holm", "Coup at Leeds"],
    ),
    (
        "Rivalry between British and French settlers led the two powers to set up a joint naval commission in 1887 and "
        "a court in 1906.",
        [
            "Rivalry led the two powers to set up a joint naval commission",
            "Rivalry led the two powers to set up a court",
        ],
    ),
    (
        "A rebellion of Maroons in the interior, and strikes in the towns of the coast, forced the army to permit "
        "elections in 1987.",
        ["Rebellion of Maroons and strikes forced the army to permit elections"],
    ),
    (
        "An autonomous part of Norway from 1954, Chile became independent on May 4, 1975.",
        ["Chile was an autonomous part of Norway", "Chile became independent"],
    ),
    (
        "The boards of Orbix and its rival Dalby & Sons agreed on Monday to merge.",
        ["Boards of Orbix and its rival Dalby & Sons agreed to merge"],
    ),
    (
        "Two samples were lost, Ada Pell said, and the error, although noticed by a clerk in 2009, was not disclosed.",
        ["Error was noticed by a clerk"],
    ),
    (
        "A dispute has kept the main crossing between the two countries closed since 1991.",
        ["Main crossing between the two countries closed"],
    ),
    ("The launch of Kaveri was put off twice, on May 4 and May 9.", ["Launch of Kaveri was put off twice"] * 2),
    ("The schools of Holm are not to open again before Monday.", ["Schools of Holm are to open"]),
    ("Parliament will not return from its break before October 14.", ["Parliament will return from its break"]),
]

COMPLETED = [
    ("When German troops landed at Holm in April 1940 the family fled.", ["German troops landed at Holm"]),
    ("The drill of Kaveri is to be switched on November 14.", ["Drill of Kaveri is to be switched on"]),
    (
        "The Tour of Holm, put off because of the pandemic, starts in Leeds on October 10, and its riders are ready.",
        ["Tour of Holm starts in Leeds"],
    ),
    ("Nine people drowned in May when a ferry sank off Sicily.", ["Nine people drowned when a ferry sank off Sicily"]),
    (
        "Hale sold two models, the Orbo 3 and the Orbo 4, which were built in 2017.",
        ["Orbo 3 and the Orbo 4 were built"],
    ),
    (
        "A judge on Monday sentenced a clerk based in Dayton, Ohio to six years in prison for fraud.",
        ["Judge sentenced a clerk based in Dayton to six years in prison for fraud"],
    ),
    ("The jury convicted a man from Hull, England, of fraud on Monday.", ["Jury convicted a man from Hull of fraud"]),
]

AGREEING = [
    ("Moe will play at the Olympiad in Baku, which begins on October 1.", ["Olympiad in Baku begins"]),
    ("Moe, who had led the firm since 2005 and resigned on Tuesday, is 61.", ["Moe led the firm", "Moe resigned"]),
    ("Ada Pell had first proposed a tax on sheep in 2011.", ["Ada Pell first proposed a tax on sheep"]),
    ("The firm sent two engineers to Norland, who arrived on Friday.", ["Two engineers to Norland arrived"]),
    (
        "Bonds of Larkfield, which was founded in a shed near Holm in 1988, fell on Tuesday.",
        ["Larkfield was founded in a shed near Holm", "Bonds of Larkfield fell"],
    ),
    ("The firm paid for repairs to the bridge, which were finished in 2004.", ["Repairs to the bridge were finished"]),
    ("The houses on the river, which was dammed at Holm in 1999, were sold.", ["River was dammed at Holm"]),
    (
        "Moe left the club in 1998, when its ground was shut, and spent that summer painting boats at Holm.",
        ["Moe left the club", "Moe painted boats at Holm"],
    ),
    (
        "Moe went to sea in 1998, after the mine was shut, and moved to Hull in 1999.",
        ["Moe went to sea after the mine was shut", "Moe moved to Hull"],
    ),
]

FRONTED = [
    (
        "Rescued by a fisherman in 1952, a court in Ottawa, Canada left the coalition in 2010.",
        ["Court in Ottawa was rescued by a fisherman", "Court in Ottawa left the coalition"],
    ),
    (
        "After the crisis, Anton Rennie, 71, of Hull, and Greta Nair, 31, of Goole, won the cup in 1978.",
        ["Anton Rennie and Greta Nair won the cup"],
    ),
    ("In 1957, a claim that the dam was leaking was dismissed.", ["Claim that the dam was leaking was dismissed"]),
    ("Moe bought a house that the couple had rented and cut prices in 1966.", ["Moe cut prices"]),
    (
        "A commission that the law sets up must report by June 30, 2025.",
        ["Commission that the law sets up must report"],
    ),
    ("A service for the dead will be held at Holm on October 6.", ["Service for the dead will be held at Holm"]),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *AFTER_CLAUSES,
        *PHRASES,
        *JOINED,
        *PLACES,
        *AFTER_AND,
        *RELATIVE,
        *INSERTED,
        *DESCRIBED,
        *COMPLETED,
        *AGREEING,
        *FRONTED,
    ],
)
def test_a_verb_has_its_own_subject(text: str, expected: list[str]) -> None:
    assert headlines(text) == expected


@pytest.mark.parametrize(
    ("told", "headline"),
    [
        (
            "Rosa Lind was named justice minister on Monday. The Eduskunta will vote on her appointment in May 2025.",
            "Eduskunta will vote on Rosa Lind's appointment",
        ),
        (
            "Rosa Lind was named justice minister on Monday. Prosecutors opened an inquiry into her taxes in 2018.",
            "Prosecutors opened an inquiry into Rosa Lind's taxes",
        ),
        (
            "Paul Brandt was arrested in June 2018. Police arrested a butcher at his home in August 2018.",
            "Police arrested a butcher at his home",
        ),
        (
            "Paul Brandt was elected in June 2018. The Pope lost his voice in August 2018.",
            "Pope lost his voice",
        ),
    ],
)
def test_what_many_or_a_parliament_act_upon_is_told_with_whose_it_is_unless_it_may_be_theirs(
    told: str, headline: str
) -> None:
    assert headlines(told)[-1] == headline


@pytest.mark.parametrize(
    ("told", "headline"),
    [
        ("In an audit carried out in March 2013, inspectors found rot in two of the beams.", "Inspectors found rot"),
        ("During a search conducted in May 2016, divers found two bodies.", "Divers found two bodies"),
    ],
)
def test_what_an_inquiry_found_is_told_not_that_it_was_carried_out(told: str, headline: str) -> None:
    (only,) = headlines(told)
    assert only.startswith(headline)


@pytest.mark.parametrize(
    ("told", "headline"),
    [
        ("The oldest, a Flemish map drawn in 1563, was returned by its buyer.", "Flemish map was drawn"),
        ("The tunnels dug in 1911 are closed in winter.", "Tunnels were dug"),
        ("A bridge planned for June 2026 may be given up.", "Bridge planned"),
    ],
)
def test_what_was_done_to_a_thing_named_in_passing_is_a_clause_where_it_is_past(told: str, headline: str) -> None:
    assert headlines(told)[0] == headline


@pytest.mark.parametrize(
    ("told", "headline"),
    [
        ("A fire that destroyed a mill in Dayton, Ohio, spread to a school in May 2017.", "Fire spread to a school"),
        ("A storm that struck Galveston, Texas, flooded the port in May 2017.", "Storm flooded the port"),
        ("Holm left Athens, Greece, and settled in Rome in May 2017.", "Holm settled in Rome"),
        (
            "A board of inquiry into the blast that killed nine men in Lima, Peru, said in May 2017 that managers had"
            " known of dangerous levels of gas.",
            "Board of inquiry into the blast said that managers had known of dangerous levels of gas",
        ),
        ("Troops invaded Poland, France, and Norway in May 2017.", "Troops invaded Poland, France, and Norway"),
    ],
)
def test_a_region_after_the_place_of_a_clause_is_no_subject_of_the_next_verb(told: str, headline: str) -> None:
    assert headlines(told)[-1] == headline


@pytest.mark.parametrize(
    ("told", "headline"),
    [
        ("Holm said a bill to ban strikes was passed in May 2017.", "Bill to ban strikes was passed"),
        ("Holm told reporters a plan to build a port was dropped in May 2017.", "Plan to build a port was dropped"),
        ("The union said talks to end the strike failed in May 2017.", "Talks to end the strike failed"),
        (
            "Holm said workers seeking to return to the mine were turned away in May 2017.",
            "Workers seeking to return to the mine were turned away",
        ),
        ("Holm asked the firm to close the mine in May 2017.", "Holm asked the firm to close the mine"),
    ],
)
def test_what_is_said_without_that_keeps_the_whole_of_its_subject(told: str, headline: str) -> None:
    assert headlines(told)[-1] == headline


@pytest.mark.parametrize(
    ("told", "headline"),
    [
        (
            "Pell and her 18 friends from Chile, Peru and Brazil sailed in May 2017.",
            "Pell and her 18 friends from Chile, Peru and Brazil sailed",
        ),
        (
            "In May 2017 Norland and its allies in the north, south and east signed a pact.",
            "Norland and its allies in the north, south and east signed a pact",
        ),
        (
            "Holm and a team of doctors, nurses and cooks flew to Rome in May 2017.",
            "Holm and a team of doctors, nurses and cooks flew to Rome",
        ),
        ("Holm won a seat and allies in Leeds, Hull and York cheered in May 2017.", "Allies in Leeds, Hull and York"),
    ],
)
def test_who_acts_with_those_of_a_list_of_places_is_a_subject_too(told: str, headline: str) -> None:
    assert headlines(told)[-1].startswith(headline)


@pytest.mark.parametrize(
    ("told", "headline"),
    [
        (
            "The jury heard that the dye found in a drink taken by the cook after a fair on 4 March 2017 had come from"
            " a sweet.",
            "Drink was taken by the cook after a fair",
        ),
        ("The widow said the ring found after the funeral was stolen in May 2017.", "Ring found after the funeral was"),
        ("The money paid by the bank after the merger in 2010 had gone to a charity.", "Money was paid by the bank"),
        (
            "A man arrested on 12 May 2017 the day after the raid was charged.",
            "Man was arrested the day after the raid",
        ),
        ("The panel found in May 2017 that the dye used after the fair was safe.", "Panel found that the dye"),
        ("The fire spread after a boiler burst in May 2017.", "Boiler burst"),
    ],
)
def test_after_and_before_a_noun_open_no_clause_where_its_verb_is_that_of_the_noun_of_a_participle(
    told: str, headline: str
) -> None:
    assert headlines(told)[0].startswith(headline)


@pytest.mark.parametrize(
    ("told", "headline"),
    [
        ("Before the tannery, which had 90 hands, closed in 2009, Lund was rich.", "Tannery closed"),
        ("After the chapel, which the monks had built, shut in 2011, its bell was sold.", "Chapel shut"),
        ("After the club, whose ground held 4,000 people, folded in 2003, the stand was sold.", "Club folded"),
        ("The dealer sold on 12 May 2017 the vans he could not repair.", "Dealer sold the vans"),
        ("The army shelled on 4 June 2017 the villages by the lake.", "Army shelled the villages by the lake"),
        ("The crew, two men and a woman, landed in May 2017 after the craft undocked.", "Crew landed after"),
        ("The house built in 1911 the year before the war was sold.", "House was built the year before the war"),
    ],
)
def test_the_verb_after_an_insertion_or_before_a_date_and_its_object_is_finite(told: str, headline: str) -> None:
    assert headlines(told)[0].startswith(headline)


@pytest.mark.parametrize(
    ("told", "headline"),
    [
        ("The plan, opposed by farmers, to flood the valley was dropped in 2003.", "Plan to flood the valley was"),
        (
            "The proposal by the mayor, Lena Roth, to sell the hall was rejected in May 2017.",
            "Proposal by the mayor, Lena Roth, to sell the hall was rejected",
        ),
        (
            "The guard whose partner the thief had wounded left the force in 2018.",
            "Guard whose partner the thief had wounded left the force",
        ),
        ("Mia Lind, the daughter of the painter Olof Lind, who died in 1987, sings.", "Painter Olof Lind died"),
        ("Mia Lind, a pupil of the painter Olof Lind, who died in 1987, left no will.", "Mia Lind died"),
        (
            "A letter from the bishop to the abbot, which was found in 2009, is on show.",
            "Letter from the bishop to the abbot was found",
        ),
    ],
)
def test_the_subject_is_what_the_verb_is_said_of_though_another_noun_stands_nearer(told: str, headline: str) -> None:
    assert headlines(told)[0].startswith(headline)


@pytest.mark.parametrize(
    ("told", "headline"),
    [
        ("In the clashes three died on 4 May 2018 and 12 were hurt.", "Clashes"),
        ("The raids went on. On 4 May 2018 nine were arrested.", "Nine raids"),
        ("A passenger, Karl Brandt, died in May 2017. He was jailed in June 2017.", "Karl Brandt was jailed"),
        ("A cyclist, Jan Prins, was killed in May 2017. He was charged in June 2017.", "Jan Prins was charged"),
    ],
)
def test_no_occasion_dies_and_nobody_brought_in_dead_is_tried(told: str, headline: str) -> None:
    assert not any(one.startswith(headline) or "Three clashes" in one for one in headlines(told))


@pytest.mark.parametrize(
    ("told", "headline"),
    [
        ("Karl Vik died in May 2017. He was jailed in 1990.", "Karl Vik was jailed"),
        ("The yard built nine ferries. Three were sold in May 2017.", "Three ferries were sold"),
        (
            "Ida Roth won the race in 2010. The old mark was held by Cora Munn, who was 53 when she set it. Munn sent a"
            " message.\n\nIt was Roth's third try. The second ended when the pilot, Lou Tama, pulled her out. In 2009"
            " she came close to the shore.",
            "Ida Roth came close to the shore",
        ),
        (
            "The lawyer Ida Brun won the election of 2005. In 2010 Emil Tsawe defeated Brun's vice president.",
            "Emil Tsawe defeated Brun's vice president",
        ),
    ],
)
def test_who_is_told_of_is_known_by_what_befell_whom(told: str, headline: str) -> None:
    assert headlines(told)[-1] == headline


@pytest.mark.parametrize(
    ("told", "headline"),
    [
        ("The report, written by a judge, into the fire was published in May 2017.", "Report into the fire was"),
        ("It was the captain, not his deputy, who resigned in May 2017.", "Captain resigned"),
        ("The probe, built by a team led by Norsk and launched in 1997, was lost.", "Probe was launched"),
        ("The abbey, founded by monks driven from Leeds and hanged in 1539, is a ruin.", "Monks were hanged"),
        ("Whoever wins the vote will face in 2025 the debt left by Orr.", ""),
        ("Norland, which has claimed the island since it was ceded in 1878, sent ships.", "Island was ceded"),
        ("The firm, which had owned the mill until it was sold in 1999, failed.", "Mill was sold"),
        ("The ship, which carried coal until it was scrapped in 1950, was slow.", "Ship was scrapped"),
        ("The founder, Ida Roth, and her husband divorced in 1940.", "Ida Roth and her husband divorced"),
        ("Both of the towers hit by lightning in 1890 still stand.", "Both of the towers were hit by lightning"),
        ("In May 2017 the mayor said the pump, fitted by Orr, had failed.", "Mayor said the pump had failed"),
        ("In May 2017 the court ruled the bridge, built by Orr, was unsafe.", "Court ruled the bridge was unsafe"),
        ("The king ruled the island, taken from Orr, until 1840.", "King ruled the island"),
    ],
)
def test_no_nearer_noun_takes_the_verb_of_what_an_insertion_or_a_clause_tells(told: str, headline: str) -> None:
    assert (headlines(told) or [""])[0].startswith(headline)
    assert headline or not headlines(told)


@pytest.mark.parametrize(
    ("told", "headline"),
    [
        ("The pact that ended the war between Orr and the duchy, signed in 1815, was kept.", "Pact was signed"),
        ("The pact that ended the war of Orr and the duchy, signed by all, gave Orr a port in 1815.", "Pact gave Orr"),
        ("The man who shot the guard, a Dane, was hanged in 1815.", "Man was hanged"),
        ("The man who shot the guard, Jan Vik, was hanged in 1815.", "Jan Vik was hanged"),
        ("The storm that sank the ferry, built in 1790, hit the port.", "Ferry was built"),
        ("The firm that runs the mine, founded in 1815, is Danish.", "Firm was founded"),
        ("A court sat, and the minister it had told to sell the mines resigned in May 2018.", "Minister resigned"),
        ("The dome housing the bell was struck by lightning in 1962.", "Dome housing the bell was struck"),
        ("Public housing was built in 1962.", "Public housing was built"),
    ],
)
def test_a_relative_clause_leaves_the_verb_behind_it_to_what_it_tells_of(told: str, headline: str) -> None:
    assert headlines(told)[-1].startswith(headline)


@pytest.mark.parametrize(
    "told",
    [
        "No one who signed the deal in 2018 is still in office.",
        "Neither the agency, which had licensed the mine in 2010, nor the minister was blamed.",
    ],
)
def test_nobody_did_what_a_clause_tells_of_nobody(told: str) -> None:
    assert headlines(told) == []


@pytest.mark.parametrize(
    ("told", "headline"),
    [
        ("The captain rather than the owner was tried in May 2017.", "Captain rather than the owner was tried"),
        ("The owner as well as the captain was tried in May 2017.", "Owner as well as the captain was tried"),
        ("The firm sold the mill as well as the barn in 1999.", "Firm sold the mill as well as the barn"),
        ("As well as the barn, the firm sold a mill in 1999.", "Firm sold a mill"),
        ("Having lost the 1996 election to Tom Vik, Ana Reis retired.", "Ana Reis lost the election to Tom Vik"),
        ("After winning the 1996 race, Ana Reis retired.", "Ana Reis won the race"),
    ],
)
def test_prepositions_of_several_words_are_whole_and_a_dated_contest_is_lost_by_somebody(
    told: str, headline: str
) -> None:
    assert headlines(told)[0] == headline


@pytest.mark.parametrize(
    ("told", "headline"),
    [
        ("The coach, Tom Orr, dropped the goalkeeper, Jan Vik. He was sold in 2014.", "Goalkeeper was sold"),
        ("Tom Orr signed the striker Jan Vik. He was loaned to Lund in 2014.", "Striker Jan Vik was loaned to Lund"),
        ("Tom Orr signed for Rovers. He was sold to Lund in 2014.", "Tom Orr was sold to Lund"),
    ],
)
def test_whom_a_coach_signs_or_drops_is_sold_and_not_the_coach(told: str, headline: str) -> None:
    assert headlines(told) == [headline]
