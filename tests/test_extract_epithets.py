"""The nouns that an article uses of its names, and which nouns no name is looked for by."""

import pytest

from events.extract.coreference.epithets import Epithets, may_be_used
from events.extract.lexicon.people import find_people

CALLED = [
    ("The brewery Borvo shut. Orla, an airline, grew.", {"brewery", "airline"}),
    ("Norbank, the lender, shut. The Lindauer Museum burned down.", {"lender", "museum"}),
    ("Hurricane Ida hit Holm. Tropical Storm Bret did not. Mount Kell erupted.", {"hurricane", "storm", "mountain"}),
    ("The bulk carrier Almira sank. The Halley-2 spacecraft landed.", {"freighter", "spacecraft"}),
    ("The Unity Party won. The Finance Ministry and the Skald Union lost.", {"party", "ministry", "union"}),
    ("Orla will close its plant at Lund, the company said.", {"company"}),
]


@pytest.mark.parametrize(("text", "nouns"), CALLED)
def test_every_noun_that_a_name_is_called_by_may_be_asked_for(text: str, nouns: set[str]) -> None:
    epithets = Epithets(text, find_people(text))
    assert nouns <= {item.noun for item in epithets.found}
    for item in epithets.found:
        assert may_be_used(item.noun)
        assert item.key in {one.key for one in epithets.names(frozenset({item.noun}), len(text))}


@pytest.mark.parametrize("noun", ["launch", "inventor", "wedding", "week", "mayor"])
def test_what_names_no_thing_is_no_epithet(noun: str) -> None:
    assert not may_be_used(noun)
