"""What is made of one state of a timeline is made once for all its readers, and anew for the next state."""

from events.store.snapshot import MOST


def test_a_value_is_made_once_for_a_revision_and_anew_for_the_next(databases, sample):
    made = []
    with databases.open() as store:

        def asked(key="pages"):
            with store.snapshot() as reader:
                return reader.remembered(key, lambda: made.append(key) or len(made))

        assert [asked(), asked(), asked("others"), asked()] == [1, 1, 2, 1]
        store.add(*sample.item("a", ("war", "1949")), sample.moment())
        assert [asked(), asked("others"), asked()] == [3, 4, 3]


def test_only_so_many_values_are_kept(databases):
    with databases.open() as store, store.snapshot() as reader:
        for number in range(MOST + 1):
            reader.remembered(number, lambda: "first")
        assert reader.remembered(1, lambda: "again") == "first"
        assert reader.remembered(0, lambda: "again") == "again"
