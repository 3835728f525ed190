"""What is no date: each line is refused whole. Refusals deserve their own file (after chrono's negative cases)."""

from datetime import date

import pytest

from events.dates import find_timexes

PUBLISHED = date(2013, 11, 25)

REFUSED = """
    He flew on flight 1949 to Rome.
    Route 2001 is closed.
    A Boeing 1900 landed.
    Model 1984 sells well.
    Room 1812 was locked.
    See page 1999 of the book.
    Article 1950 of the code applies.
    Resolution 1973 was adopted.
    About 1949 people came.
    Some 2000 soldiers died.
    It costs $1999.
    It costs €2001.
    They paid £1,950.
    The score was 21-19.
    They won 3-2.
    The ratio is 1:2.
    He ran 1500 metres.
    It weighs 2000 kg.
    It seats 1900 passengers.
    Version 10.12.1 is out.
    Python 3.11 is fast.
    Call 0171 2001 2002 for help.
    His number is 1949-2001-33.
    May said she would resign.
    Theresa May resigned.
    Ministers who backed Theresa May urged May to stay.
    Prime Minister May lost, and critics of May cheered.
    Mr. August and Rep. June left.
    The playwright August Wilson died.
    She met April Smith, who sang.
    Mr. Friday left.
    Dr. March agreed.
    Friday Night Lights aired.
    Saturday Night Live aired.
    USA Today said so.
    The Today programme asked.
    The Women's March was large.
    The Long March was longer.
    The Day After Tomorrow is a film.
    Born on the Fourth of July is another.
    Cyber Monday sales rose.
    Mrs May told reporters.
    They live in Fall River.
    He read the Saturday Evening Post.
    She played Wednesday Addams.
    They met on Spring Street.
    He lives in Winter Park.
    They walked down Summer Street.
    A film with Tuesday Weld won.
    You may come.
    It may be so.
    May I help?
    May not be true.
    They march on Rome.
    The March on Washington began.
    The March for Life began.
    The troops marched.
    An august body met.
    Augusta is in Georgia.
    Augustus ruled.
    April told us so.
    June Carter sang well.
    June Peterson spoke.
    The second man left.
    He came second.
    A second chance came.
    The second lieutenant fell.
    Second thoughts are common.
    The Sun reported it.
    The Sunday Times reported it.
    Bloody Sunday was a massacre.
    Black Tuesday is a film.
    The sun shone.
    They sat down.
    He wed her.
    A mon ami.
    Springfield is a town.
    Springs are coiled.
    The cat will spring at you.
    The fall of Rome was slow.
    They fall apart.
    Fallen leaves.
    A winterly walk.
    The fripple is here.
    Fridayish is no word.
    Mayor Smith spoke.
    Marching bands played.
    Mayhem broke out.
    Octopus is a mollusc.
    Decembrists rose.
    Marchand wrote.
    Janitors work.
    Febrile patients.
    Novel ideas.
    Decent people.
    Septic tanks.
    Julian spoke.
    Augment the force.
    Satire is fun.
    Sunny it was.
    Monument it was.
    Thunder rolled.
    Wedding bells rang.
    10 Downing Street is his home.
    He lives at 1600 Pennsylvania Avenue.
    1949px wide.
    The file has 2048 bytes.
    It has 1920x1080 pixels.
    It was 19.49 metres.
    A 1.5 litre engine.
    It rose 1.949 percent.
    It fell 20 percent.
    Chapter 20 is long.
    The top 10 are known.
    He scored 100 points.
    Nos. 1 and 2 are free.
    No. 1945 is sold.
    Paragraph 12 applies.
    Section 1983 suits.
    10.0.0.1 is an address.
    192.168.1.12 is too.
    ISO 8601 is a standard.
    RFC 4151 is another.
    ISBN 0-19-853453-1 it reads.
    The 12th floor is empty.
    The 3rd Division advanced.
    The 101st Airborne landed.
    The 5th Avenue store.
    In Fifth place he came.
    A quarter of them left.
    Three quarters of the men left.
    The first half of the game was dull.
    A quarterback ran.
    The day of reckoning.
    Daylight came.
    Yearning for home.
    The yearbook sold.
    The hourglass broke.
    Minutes of the meeting were read.
    A minute detail.
    A secondhand car.
    The monthling.
    Century Fox made it.
    The Daily Mail said it.
    The Daily Telegraph said it.
    Todays is a name.
    Nowhere to go.
    The know-how is gone.
    The presents were nice.
    A past master.
    He walked past him.
    They passed by.
    The futures market.
    Morningside Heights.
    The Evening Standard said it.
    Nightfall.
    Nightingales sing.
    Noontide.
    The noonday.
    Midnight's Children is a book.
    Easterly winds blow.
    Easter Island is far.
    The Christmases family.
    Easterners left.
    At 5 Main Street.
    Between 3 and 5 men.
    Between 10 and 20 ships.
    5 of 12 jurors.
    12 of the 15 members.
    1/2 of the cake.
    2/3 majority.
    A 24/24/2024 code.
    The 32/13/2001 label.
    Catch-22 is a book.
    Apollo 13 flew.
    Boeing 747 landed.
    An Airbus A380 landed.
    World War II ended.
    Article 5 applies.
    G20 leaders met.
    Formula 1 cars.
    B-52 bombers.
    iPhone 12 sells.
    Windows 2000 was installed.
    Office 2003 was installed.
    Class 1950 engines.
    Unit 1984 is empty.
    AB-1949 is a code.
    X1949 is a code.
    1949X is a code.
    #1949 is a tag.
    @2001 is a name.
    1949% is odd.
    12:99 is no time.
    In their 20s and 30s they left.
    Around 1949 people came.
    By about 1949 votes it passed.
    On 1/2 acre it stands.
    In nineteen eighty-seat buses they came.
    From nineteen to twenty men fell.
    A film about D-Daytona.
    Order 20131340 was sent.
    By a five to four vote it passed.
    They sell spring and fall collections.
    Talks with end-users.
    25:10 is no time.
    The index closed at 1987, its highest.
    The mark was read as 1667 by the curator.
    Seat 1948 was empty.
"""

LINES = [line.strip() for line in REFUSED.strip().splitlines()]


def test_there_are_enough_refusals() -> None:
    assert len(LINES) >= 150
    assert len(LINES) == len(set(LINES))


@pytest.mark.parametrize("line", LINES)
def test_no_date_is_seen(line: str) -> None:
    assert [timex.text for timex in find_timexes(line, PUBLISHED)] == []


STANDING = """
    Theresa May met them in May. | May
    Mrs. May will go on May 3. | May 3
    Since May, Theresa May has led. | May
    President April spoke in late April. | late April
    In April Boeing said so. | April
    She left on Friday night. | Friday night
"""


@pytest.mark.parametrize("line", [line.strip() for line in STANDING.strip().splitlines()])
def test_a_name_leaves_the_month_beside_it_alone(line: str) -> None:
    text, _, dated = line.partition(" | ")
    assert [timex.text for timex in find_timexes(text, PUBLISHED)] == [dated]
