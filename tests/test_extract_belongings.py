"""Whose figures, shares and trials are, and what is held: told by the sentence before, where that tells of one."""

import pytest

from tests.extracted_sentences import last_headline

CASES = [
    # Bare figures are of the firm or the mill that the sentence before tells of.
    ("The smelter employed 900 people. Production ended in 1994.", "Smelter's production ended"),
    ("Orbix moved to Leeds. In 1998 circulation fell below 10,000.", "Orbix's circulation fell below 10,000"),
    ("The brewery was bought by a Danish group. Exports fell by a fifth in 2006.", "Brewery's exports fell by a fifth"),
    ("The union was banned. Membership rose to 4,000 in 1924.", "Union's membership rose to 4,000"),
    ("Orbix sued Tarn in the spring. Profits fell in 2005.", "Profits fell"),
    ("The court heard that the firm had lied. Profits fell in 1974.", "Profits fell"),
    ("The ministry opened an inquiry. Losses reached a million in 1990.", "Losses reached a million"),
    ("Analysts were surprised. Orders rose in March 2014.", "Orders rose"),
    ("The firm Tarn Foods shut a mill. It bought another.\n\nRevenue rose 18 percent in 2014.",
     "Tarn Foods' revenue rose 18 percent"),
    # A share is one of the firm that the sentence before tells of, unless who acts is that.
    ("Mlek was set up by the town and a bank. The bank sold its half in 1993.", "Bank sold its half of Mlek"),
    ("The bank failed. The state sold its holding in 2014.", "State sold its holding in the bank"),
    ("The town built the stadium. It sold its half in 1996.", "Town sold its half"),
    ("Orbix was founded by a priest. Tarn sold its stake in Vik in 2004.", "Tarn sold its stake in Vik"),
    ("Ada Pell wrote a novel. The publisher sold its shares in 2011.", "Publisher sold its shares"),
    # What is held is what was done something to, in the sentence before.
    ("The fort was built by the Dutch. Britain took control in 1795.", "Britain took control of the fort"),
    ("Saint Odo had no people at first. Spain gained formal possession in 1731.",
     "Spain gained formal possession of Saint Odo"),
    ("Norland invaded Veria. Troops took control in May 1940.", "Troops took control"),
    # The one of whom the lead tells without a name is he whom the sentences near tell by name.
    ("A court jailed a former clerk. Tom Hale wept.\n\nHale was charged in 2011.\n\nThe trial opened in May 2012.",
     "Hale's trial opened"),
    # What is restored was told of before, though "a" brings it in.
    ("Parliament removed a limit on terms. Crowds marched. A limit was restored in May 2012.",
     "Limit on terms was restored"),
    ("Parliament removed a limit on terms. Crowds marched. A limit was set in May 2012.", "Limit was set"),
    ("The painter Ada Pell died in Holm. The body was to be flown home in May 2012.",
     "Painter Ada Pell's body was to be flown home"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), CASES)
def test_what_belongs_to_one_is_told_with_whose_it_is(text: str, headline: str) -> None:
    assert last_headline(text) == headline
