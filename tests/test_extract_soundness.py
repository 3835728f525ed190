"""Headlines that do not hold together as a clause wait for review; those that only look so do not."""

from dataclasses import replace
from datetime import date

import pytest

from events.dates import find_timexes
from events.extract import extract
from events.extract.headlines.notes import ONLY_A_PRONOUN, SAYS_NOTHING
from events.extract.headlines.soundness import FAULT, REMARK
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.clauses import analyse
from events.model import Article, Mention

PUBLISHED = date(2024, 9, 19)


def mentions(text: str, subject: str = "") -> tuple[Mention, ...]:
    """The mentions of a text, each verb with the chunks of `subject` for its own where one is given."""

    def misled(whole: str, *rest: object) -> Analysis:
        analysis = analyse(whole, *rest)  # type: ignore[arg-type]  # the analyser's own arguments, passed on
        first = analysis.chunk_of(whole.find(subject))
        last = analysis.chunk_of(whole.find(subject) + len(subject) - 1)
        found = [replace(item, subject=(first, last)) if item.at > last else item for item in analysis.predicates]
        return replace(analysis, predicates=tuple(found))

    article = Article(identity="a", key="a", published=PUBLISHED, text=text, body=(0, len(text)))
    return extract(article, find_timexes(text, PUBLISHED), misled if subject else analyse).mentions


UNSOUND = [
    ("Neil Prater and Anton Castell were jailed in 2014.", "Anton Castell"),
    ("The man who leads the town must pay was fined in 2014.", "the town must pay"),
    ("Remittances and tourism have supported the country since 2001.", "tourism"),
]
CUT = [
    "The roof was mended, which the club hopes to finish by October 2024.",
    "The line was extended, which the state promised to fund in 2014.",
]
"""What was to be finished stands in no noun."""
SOUND = [
    "The bridge, which the town planned to sell in 2014, was kept.",
    "Neil Prater and Anton Castell were jailed in 2014.",
    "The remainder are to leave by November 2024.",
    "Police have guarded the bridge since 2001.",
    "The firm built a bridge in 2014.",
    "The crew were rescued in 2014.",
]


@pytest.mark.parametrize(("text", "subject"), UNSOUND)
def test_a_headline_that_does_not_hold_together_waits_for_review(text: str, subject: str) -> None:
    (found,) = mentions(text, subject)
    assert FAULT in found.reasons
    assert found.confidence < 0.5


@pytest.mark.parametrize("text", CUT)
def test_a_headline_without_what_its_infinitive_is_about_waits_for_review(text: str) -> None:
    (found,) = mentions(text)
    assert FAULT in found.reasons
    assert found.confidence < 0.5


@pytest.mark.parametrize("text", SOUND)
def test_a_headline_that_only_looks_so_is_published(text: str) -> None:
    (found,) = mentions(text)
    assert FAULT not in found.reasons


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ada Lind is the third minister to resign this year.", "Ada Lind is the third minister to resign"),
        ("Ada Lind was not present on Monday.", "Ada Lind was not present"),
        ('"I was winning on Friday," Ada Lind told reporters.', "Ada Lind was winning"),
    ],
)
def test_a_remark_is_no_happening_and_waits_for_review(text: str, told: str) -> None:
    (found,) = mentions(text)
    assert (found.headline, found.confidence < 0.5) == (told, True)
    assert REMARK in found.reasons


@pytest.mark.parametrize(
    "text", ["The quake of 3 May 2024 was the worst this year.", "Ada Lind was the third minister to resign in 2014."]
)
def test_what_is_first_or_worst_is_told_where_its_day_is_said(text: str) -> None:
    assert all(REMARK not in found.reasons for found in mentions(text) if found.date.edtf != "2024")


def test_a_headline_about_ones_that_nothing_names_waits_for_review() -> None:
    (found,) = mentions("It cost more than bigger ones built by Norland in 2014.")
    assert FAULT in found.reasons


def test_a_headline_about_all_of_them_that_nothing_names_waits_for_review() -> None:
    told = mentions("Workers struck in May 2014, and all of them were sacked in June 2014.")
    assert [FAULT in found.reasons for found in told] == [False, True]
    assert all(FAULT not in found.reasons for found in mentions("Nine men were held. All of them were freed in 2011."))


@pytest.mark.parametrize(
    "text",
    [
        "Vik keeps a record that started in 1992.",
        "The matter first surfaced in 2011.",
        "Ada Lind made an error in 2009.",
        "The state gave land to friends. One of those officials died in 1999.",
        "A stamp had the names of officials of a later time. One of those officials died in 1999.",
    ],
)
def test_a_noun_that_says_nothing_by_itself_waits_for_review(text: str) -> None:
    (found,) = mentions(text)
    assert SAYS_NOTHING in found.reasons
    assert found.confidence < 0.5


@pytest.mark.parametrize(
    "text", ["The matter went before a court in Holm in 2011.", "Ada Lind made an error of 9 million crowns in 2009."]
)
def test_a_noun_of_which_more_is_said_is_published(text: str) -> None:
    (found,) = mentions(text)
    assert SAYS_NOTHING not in found.reasons


@pytest.mark.parametrize(
    "text",
    [
        "Bertil Aspen handed the firm to his son Olle in 2001. The younger man sold it in 2014.",
        "Two divers were held. The taller man was freed in May 2014.",
        "A report said that Orvik had ordered a barge. The firm had considered such a purchase in 2014, it said.",
    ],
)
def test_a_headline_about_the_other_of_two_or_such_a_thing_waits_for_review(text: str) -> None:
    """The younger than whom, and what kind of purchase, stand in other sentences."""
    (mention,) = (mention for mention in mentions(text) if "2014" in mention.date.edtf)
    assert mention.confidence < 0.5


def test_a_headline_about_one_who_is_new_and_older_is_published() -> None:
    """No other was named before."""
    (mention,) = mentions("An older woman was rescued from the river in May 2014.")
    assert mention.confidence >= 0.5


@pytest.mark.parametrize(
    "text",
    [
        "Shops were shut. The agency has extended it twice, most recently in 2014.",
        "The fee was waived. The court ruled in May 2014 that it remained payable.",
    ],
)
def test_what_a_headline_only_points_at_lowers_it(text: str) -> None:
    """Nothing resolves "it": published, but less sure than what tells its reader all."""
    (mention,) = (mention for mention in mentions(text) if "2014" in mention.date.edtf)
    assert 0.5 <= mention.confidence < 0.6


@pytest.mark.parametrize(
    ("text", "waits"),
    [
        ("Fighting in May 2014 was worse still.", True),
        ("The harvest of 2014 was even smaller.", True),
        ("The second flood, in 2014, was more destructive.", True),
        ("In 2014 the mill was larger than the church.", False),
        ("In 2014 the party was under pressure.", False),
    ],
)
def test_a_comparison_with_what_is_not_told_waits(text: str, waits: bool) -> None:
    (mention,) = (mention for mention in mentions(text) if "2014" in mention.date.edtf)
    assert (mention.confidence < 0.5) is waits


def test_an_it_that_is_the_speaker_lowers_nothing() -> None:
    (mention,) = mentions("The council announced in May 2014 that it would close the pool.")
    assert mention.confidence > 0.8


def test_that_and_a_noun_not_told_before_is_as_open_as_a_pronoun() -> None:
    (found,) = mentions("Dealers met at night. The purpose of that club was disclosed in 2014.")
    assert ONLY_A_PRONOUN in found.reasons


@pytest.mark.parametrize(
    ("text", "waits"),
    [
        ("The crew split their Tuesday between repairs and research.", True),
        ("Ada Pell spent her Tuesday on repairs.", True),
        ("The club began its Tuesday with a swim.", True),
        ("The crew divided Tuesday between two labs.", True),
        ("The court split on Tuesday between two camps.", False),
        ("The crew spent Tuesday repairing the pump.", False),
        ("The firm divided its staff on Tuesday.", False),
    ],
)
def test_what_is_done_to_a_day_waits(text: str, waits: bool) -> None:
    (mention,) = mentions(text)
    assert (mention.confidence < 0.5) is waits
