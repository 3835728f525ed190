"""The tense of the clause that holds a date decides which one it is: in news of Tuesday, 6 August 2019."""

from datetime import date

import pytest

from events.dates import find_timexes

WRITTEN = date(2019, 8, 6)

CLAUSES = {
    "2019-08-02": [
        "On [Friday] the United States voted.",
        "The minister, who was arrested on [Friday], will appear in court.",
        "The company said [Friday] it will close.",
        "In a statement on [Friday], the company said it will close.",
        "He was arrested in Paris, France, on [Friday], and will appear.",
        "He may have left on [Friday].",
        "It was held on [Friday].",
        "They did not meet on [Friday].",
        "His leave on [Friday] was short.",
        "The vote, originally scheduled for [Friday], was held yesterday.",
        "'We will win,' he said on [Friday].",
        "[Friday]'s attack killed 20.",
        "It was held on [Friday]. He will leave.",
        "He promised reforms on [Friday].",
        "Two attempts had to be called off on [Friday].",
        "She died on [Friday] and will be buried tomorrow.",
        "He has been too ill to travel since [Friday].",
        "A bomb on [Friday] in Will County",
        "The company unveiled a plan [Friday].",
        "The senate passed a plan [Friday] to cut taxes.",
        "Rescuers gave up hope [Friday].",
        "He repeated his promises [Friday].",
        "The board rejected plans [Friday] to merge.",
        "Shares rose in likely trading [Friday].",
        "He dashed the hopes of fans on [Friday].",
        "Stocks ended higher at the close [Friday].",
        "Police say the man died [Friday].",
        "The deadline was [Friday].",
        "They were visiting Rome on [Friday].",
        "She was invited to speak on [Friday].",
        "He has been told of a visit to the site on [Friday].",
    ],
    "2019-08-04": ["[This Sunday], he successfully crossed the Channel.", "He crossed it [this Sunday]."],
    "2019-07-31": ["The originally planned launch on [Wednesday], local time, was scrubbed."],
    "2019-08-06": ["He died on [Tuesday].", "He will speak on [Tuesday]."],
    "2019-08-09": [
        "On [Friday], the United States will vote.",
        "It will be held on [Friday].",
        "They will try the first powered flight on [Friday].",
        "She said that she expected prices to ease on [Friday].",
        "A sample will have been weighed, heated and sniffed by [Friday].",
        "The firm promised staff to reopen on [Friday].",
        "He will lead its most celebrated orchestra on [Friday].",
        "A vote to be held on [Friday] divides them.",
        "The disputed vote on [Friday] will decide.",
        "A vote scheduled for [Friday] split them.",
        "The vote is expected on [Friday].",
        "The shop was closed until [Friday].",
        "He won't come on [Friday].",
        "He said he would resign on [Friday].",
        "He has until [Friday] to reply.",
        "The trial opens on [Friday].",
        "He fell ill. On [Friday] he will return.",
        "Votes are scheduled for Thursday and [Friday]. The last was held in May.",
        "Trading resumes [Friday].",
        "England play Spain on [Friday].",
        "The champions, who won twice, host France on [Friday].",
        "The minister leaves for Rome on [Friday].",
        "The deadline is [Friday].",
        "Teams could return as soon as [Friday].",
        "The vote is on [Friday].",
        "[Friday] is a holiday.",
        "Voters go to the polls [Friday].",
        "Schools reopen [Friday].",
        "Markets close at noon tomorrow and on [Friday].",
        "He leaves for Paris on Thursday and returns [Friday].",
        "The talks, which open [Friday], had been put off.",
        "The minister is visiting Rome on [Friday].",
        "He pledged to finish by [Friday].",
        "The museum, which closed in June, reopens [Friday].",
        "The bank announced yesterday it plans to merge by [Friday].",
        "The bank said it expects to close the deal on [Friday].",
        "The owner has been summoned to appear before a magistrate on [Friday].",
        "The judge instructed both sides to return on [Friday].",
        "Both sides have been invited to talks on [Friday].",
        "The envoy, who took over last month, is to meet them on [Friday].",
        "An inquiry that is to report by [Friday] was ordered yesterday.",
    ],
    "2019-08-11": ["They will meet [this Sunday].", "[This Sunday]'s fair has been moved."],
    "2019-12-05": ["It was postponed to [December 5]."],
    "2018-12-05": ["It was opened on [December 5]."],
    "2020-06": [
        "Ministers to meet in [June]",
        "The Fed plans to cut rates in [June].",
        "The chairwoman, who was elected in May, is to testify in [June].",
        "Parliament has until [June] to act.",
        "The firm was given until [June] to pay.",
        "The bridge will be closed until [June].",
        "The hearing was adjourned until [June].",
        "The launch has been put off until [June].",
    ],
    "2019-06": ["The minister, elected in [June], will resign.", "It served the town until [June]."],
    "2019-08": ["It may be ready by [late August].", "He left in [August]."],
}


@pytest.mark.parametrize(("value", "marked"), [(value, marked) for value, texts in CLAUSES.items() for marked in texts])
def test_a_date_follows_the_verb_of_its_clause(value: str, marked: str) -> None:
    start = marked.index("[")
    found = find_timexes(marked.replace("[", "").replace("]", ""), WRITTEN)
    assert [timex.value for timex in found if timex.start == start] == [value]
