"""Who "he" and "she" are where an article tells a life: the one it is about, not who is met in it."""

import pytest

from events.extract.lexicon.people import find_people
from tests.extracted_sentences import last_headline, told

_MAN = (
    "Pavel Kessler, poet, dies at 84",
    "Pavel Kessler, the poet, died on Tuesday. Kessler was born in 1938 in Olm. ",
)
_WOMAN = ("Anna Reed, nurse, dies at 97", "Anna Reed, a nurse, died on Sunday. Reed was born in Leeds in 1920. ")

GOES_ON = [
    # Who is met acts once, upon whom "his" or "him" means, and is told of no more.
    ("A local priest paid for his schooling, and in 1953 he won a place at college.", "Kessler won a place at college"),
    ("An uncle took him in after the war, and in 1953 he found work.", "Kessler found work"),
    ("A local priest paid for his schooling. There he joined a choir. He was arrested in 1958.",
     "Pavel Kessler was arrested"),
    # A couple is two.
    ("He married Ida Holm. The couple moved to Linz. On the eve of the vote he was awarded a medal in 1970.",
     "Kessler was awarded a medal"),
    # Whom something happens to is told of next.
    ("A neighbour was shot by the police. He died in 1954.", "Neighbour died"),
    ("His uncle was jailed, and in 1955 he died in prison.", "Kessler's uncle died in prison"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), GOES_ON)
def test_a_life_goes_on_with_whom_it_is_about(text: str, headline: str) -> None:
    title, lead = _MAN
    assert last_headline(lead + text, title=title) == headline


def test_who_only_acts_on_something_leaves_it_open() -> None:
    title, lead = _MAN
    found = last_headline(lead + "A critic called it a fraud. In 1961 he sued.", title=title)
    assert found == "Pavel Kessler was born in Olm"


def test_who_finds_what_is_hers_does_nothing_with_it() -> None:
    title, lead = _WOMAN
    text = "A niece found her diaries in 1999. She published them in 2001."
    assert last_headline(lead + text, title=title) == "Anna Reed published the diaries"


def test_whom_she_married_is_he() -> None:
    title, lead = _WOMAN
    text = "Her sister had been a driver. In 1946 Reed married a miner, and he died in 1960."
    assert last_headline(lead + text, title=title) == "Miner died"


def test_whom_he_married_is_not_he_by_that() -> None:
    text = "Tom Hale met Odra Tarn, a botanist whom he married in 1963. Tarn wrote books. She died in 1990."
    assert last_headline(text) == "Odra Tarn died"


SPOKEN_FOR = [
    # Kin and others near tell what befell somebody,
    ("Ada Pell died on Friday. Her niece, Karen Holt, said she had been ill since 2021.", "Ada Pell was ill"),
    ("Ada Pell died on Friday. Her death was confirmed by her niece, Karen, who said she had been ill since 2021.",
     "Ada Pell was ill"),
    ("Tom Hale was arrested. His brother, Karl Beck, said he was released in 2020.", "Tom Hale was released"),
    ("Tom Hale rode well. His trainer, Otto Lund, who said he was injured in May, was sad.", "Tom Hale was injured"),
    ("Karl Beck sang. A spokesman for Beck said he was flown home in 2020.", "Karl Beck was flown home"),
    # but of themselves what they do and will do; and of nobody else's.
    ("Tom Hale was arrested. His brother, Karl Beck, said he had called the police in 2018.",
     "Karl Beck called the police"),
    ("Ada Pell died on Friday. Her sister, Ida Holt, said that she would publish the letters in 2024.",
     "Ida Holt will publish the letters"),
    ("The mayor's wife, Ada Pell, said she was ill in 2015.", "Ada Pell was ill"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), SPOKEN_FOR)
def test_who_is_near_somebody_tells_what_befell_that_one(text: str, headline: str) -> None:
    assert last_headline(text) == headline


def test_whom_a_sentence_tells_of_last_goes_on_though_the_title_has_another() -> None:
    text = (
        "Tom Hale won the cup on Sunday. He lost in May. The final was marred by the injury of Karl Beck, who fell on "
        "Friday. He was taken to hospital. His coach said he was released on Monday."
    )
    assert last_headline("Hale trains in Leeds. " + text, title="Hale wins the cup") == "Karl Beck was released"


PARTICLES = [
    # A last name keeps its small words, is no full name, and has no article.
    (
        "The painter Jan van der Tarn died. Police had searched his house in 1971.",
        "Police searched van der Tarn's house",
    ),
    (
        "Ursula von Holt resigned. Von Holt was a judge. Critics panned her book in 2016.",
        "Critics panned Von Holt's book",
    ),
    ("Bashar al-Assan fled. Al-Assan was a doctor. He was elected in 2014.", "Al-Assan was elected"),
]


@pytest.mark.parametrize(("text", "headline"), PARTICLES)
def test_a_last_name_keeps_its_particle(text: str, headline: str) -> None:
    assert last_headline(text) == headline


def test_a_last_name_with_its_particle_is_no_full_name() -> None:
    people = find_people("The painter Jan van der Tarn died. Van der Tarn was born in Leith.")
    assert people.full_name("Tarn") == "Jan van der Tarn"


def test_a_word_that_opens_a_sentence_is_of_no_name() -> None:
    text = "Because Tarn flew past, maps were made. When Hale saw Tarn, she smiled. In the B.C. The probe left."
    assert not find_people(text).known
    assert find_people("When Ada Pell came, Pell spoke.").full_name("Pell") == "Ada Pell"


def test_small_words_within_a_name_are_of_the_name() -> None:
    text = "The bank sold a mill. Its director, Anneke de Tarn, resigned in May 2009."
    assert last_headline(text) == "Director Anneke de Tarn resigned"


OF_A_LIFE = [
    # The family of a childhood is that of whom the article is about,
    (_WOMAN, "She was the second of four children. The family fled to Sweden in 1932.",
     "Anna Reed's family fled to Sweden"),
    (_WOMAN, "When the family moved to Hull in 1932, she left school.", "Anna Reed's family moved to Hull"),
    # but not where others are told of, nor later.
    (_WOMAN, "She met Otto Beck. The family fled to Sweden in 1932.", "Family fled to Sweden"),
    (_MAN, "He sang. He painted. The family fled to Sweden in 1962.", "Family fled to Sweden"),
    # Whose husband or sister somebody is tells whether he or she.
    (_WOMAN, "Reed set up a firm with her husband, the engineer Mogens Lund. It was credited to Lund. He protested. He "
     "died in 1991.", "Mogens Lund died"),
    (_MAN, "His wife, Solvi Amdal, sang. Amdal moved to Rome in 1970.", "Solvi Amdal moved to Rome"),
]  # fmt: skip


@pytest.mark.parametrize(("life", "text", "headline"), OF_A_LIFE)
def test_who_is_near_in_a_life_is_told_by_it(life: tuple[str, str], text: str, headline: str) -> None:
    title, lead = life
    assert last_headline(lead + text, title=title) == headline


DEAD = [
    # Whose body is found is not who finds it.
    (
        "Karl Beck told his wife that he had to work. A cleaner found his body on 3 May 2015.",
        "Cleaner found Karl Beck's body",
    ),
    ("Ada Pell left home. A hunter found her remains in 2017.", "Hunter found Ada Pell's remains"),
    (
        "Ada Pell left home. A hunter found her remains. Her husband was charged in 2018.",
        "Ada Pell's husband was charged",
    ),
    ("Karl Beck left home. A neighbour found his letter in 2017.", "Neighbour found his letter"),
    ("Tom Hale shot Karl Beck. Divers found his body in 2017.", "Divers found his body"),
]


@pytest.mark.parametrize(("text", "headline"), DEAD)
def test_whose_body_is_found_is_not_who_finds_it(text: str, headline: str) -> None:
    assert last_headline(text) == headline


def test_who_speaks_is_no_she_in_what_she_says() -> None:
    text = "Hale's widow, Teresa Pell, spoke. “My youngest was two,” she said. “She started school in 2012.”"
    assert last_headline(text) == "Started school"


TWO = [
    # The two of the sentence before, by their names,
    ("Tom Hale and Ada Pell met. The two parted in 2014.", "Tom Hale and Ada Pell parted"),
    ("Karl Beck was shot in the office he shared with Tom Hale. The two men founded a firm in 2008.",
     "Karl Beck and Tom Hale founded a firm"),
    ("The suspects, Karl Beck and Tom Hale, denied it. The pair fled in 2014.", "Karl Beck and Tom Hale fled"),
    ("Ada Pell won. She thanked her coach, Alan Hale. The two had parted in 2010.", "Ada Pell and Alan Hale parted"),
    ("Tom Hale met Odra Tarn, a botanist. The couple moved in 1974.", "Tom Hale and Odra Tarn moved"),
    # but not beside others, nor where one of them is another.
    ("Police arrested Tom Hale and a driver. The two were charged in 2012.", "Two were charged"),
    ("Two men robbed a bank, Karl Beck said. The two were charged in 2012.", "Two men were charged"),
    ("Tom Hale hired a lawyer, Ada Pell. The two men met in 2012.", "Two men met"),
    ("Tom Hale met Karl Beck and Ada Pell. The two parted in 2014.", "Two parted"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), TWO)
def test_the_two_are_told_by_their_names(text: str, headline: str) -> None:
    assert last_headline(text) == headline


def test_whom_the_article_is_about_is_him_whom_another_acts_on() -> None:
    text = "Tom Hale sold firms. Hale was elected. A hotel opened, said Karl Beck, who urged him to go in 2012."
    assert last_headline(text) == "Karl Beck urged Tom Hale to go"


def test_a_name_of_two_has_the_gender_of_its_first() -> None:
    text = "Marie-Claire TARN was elected. The court dismissed a petition from her rival in 2019."
    assert last_headline(text) == "Court dismissed a petition from Marie-Claire TARN's rival"


def test_an_age_with_what_somebody_is_means_who_was_named() -> None:
    text = "Ada Pell won on Sunday. The 26-year-old Briton broke her leg in 2016."
    assert last_headline(text) == "Ada Pell broke her leg"


def test_beside_others_an_age_means_whom_the_title_names() -> None:
    text = "Karl Beck, the trainer, was glad. Tom Hale won. Hale sang. Hale wept. The 26-year-old Briton fell in 2016."
    assert last_headline(text, title="Hale wins the cup") == "Tom Hale fell"


def test_whom_a_paragraph_tells_of_stays_within_it_and_the_next_goes_back_to_the_title() -> None:
    text = "Tom Hale resigned in June. Hale sold firms. A trader complained. He was angry. In 2014 he moved away."
    assert last_headline(text, title="Mayor Hale quits") == "Moved away"
    assert last_headline(text.replace(". In", ".\n\nIn"), title="Mayor Hale quits") == "Tom Hale moved away"


def test_half_of_a_double_name_is_the_same_person() -> None:
    text = (
        "Ada Pell-Vik led a team up Mount Rono in 1974. Pell and the climber Paso Dolma reached the top. "
        '"I was never sure that we were right," she said later. In 1977, she married Vikram Rao.'
    )
    assert told(text, "1977") == "Pell married Vikram Rao"


def test_a_king_is_told_with_his_number_and_not_by_it() -> None:
    text = "King Albrecht IV of Norland announced on Thursday that he will step down from the throne this spring."
    assert told(text, "2023-21") == "King Albrecht IV will step down from the throne"


def test_his_and_her_tell_of_whom_the_sentence_before_began_with() -> None:
    lead = "The Spanish poet Íñigo Moe is held. "
    assert find_people(lead + "His brother met Moe.").known["Moe"] == "he"
    assert find_people(lead + "Her brother met Moe.").known["Moe"] == "she"
    assert not find_people(lead + "The poet's brother met Moe.").known["Moe"]
    assert not find_people("The jury praised the poet Íñigo Moe. His brother met Moe.").known["Moe"]


def test_one_person_may_have_a_longer_name_too() -> None:
    text = "Former Lorca winner Ada Moe is banned. Swedish runner Ada Eva Moe, 31, was banned. Moe wept."
    assert find_people(text).full_name("Moe") == "Ada Moe"
    assert "Lorca" not in find_people(text).known
    assert find_people("Norland-born Tom Orr won. Tom Orr sang. Orr slept.").full_name("Orr") == "Tom Orr"
    assert find_people("Tom Orr sang. Ada Orr sang. Orr slept.").full_name("Orr") == "Orr"


def test_a_title_that_its_sentence_has_not_goes() -> None:
    text = "Ada Moe was born in 1950. Ms. Moe left school in 1968. She bought a mill in 1990."
    assert last_headline(text) == "Moe bought a mill"


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Ada Pell won. Born in Leeds, Pell learned chess there. The family moved to Holm in 1968.",
         "Ada Pell's family moved to Holm"),
        ("Tom Hale and Ada Pell were born in Leeds. The family moved to Holm in 1968.", "Family moved to Holm"),
        ("Tom Hale taught at a school in Leeds. The family moved to Holm in 1968.", "Family moved to Holm"),
    ],
)  # fmt: skip
def test_the_family_is_that_of_the_one_whose_birth_was_just_told(text: str, headline: str) -> None:
    assert last_headline(text) == headline
