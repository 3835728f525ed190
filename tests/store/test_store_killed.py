"""What a command called stored is there whenever its process is killed, and of what it did not come to, nothing."""

from collections import Counter

import pytest

from feed.opening import new_token
from tests.killed_writers import KILLS, Killer, nursery


@pytest.fixture
def killer(databases, tmp_path):
    """Who kills writers on each engine."""

    def opened(name):
        return databases.open(name, new_token=new_token, merge=None, wait=20.0)

    with nursery() as writers:
        yield Killer(writers, tmp_path / "articles", databases.fresh, opened)


def test_what_was_acknowledged_survives_every_kill_and_nothing_is_half_done(killer):
    deaths = [*killer.deaths()]
    assert [(death.phase, death.amiss) for death in deaths if death.amiss] == []
    assert sum(death.lost for death in deaths) == 0
    assert len(deaths) == KILLS
    # That it tried what it says: writers died all over their work, and most of them had told of something.
    phases = Counter(death.phase for death in deaths)
    assert phases.keys() >= {"making", "beginning", "reading", "storing"}
    assert sum(death.commands for death in deaths) > KILLS
