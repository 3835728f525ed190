"""The editor's commands, as an editor types them."""

import json

import pytest

REPORT = """Harbour talks

The two ports signed a treaty on 4 May 2021. Ministers had met in Geneva in March 2020. Work began in June 2021.
"""
SECOND = """Treaty at last

The two ports signed a treaty on 4 May 2021 after years of talks.
"""


@pytest.fixture
def ids(dateline, tmp_path):
    """A timeline of three events; their ids by date."""
    report = tmp_path / "report.txt"
    report.write_text(REPORT, encoding="utf-8")
    dateline("add", report)
    return {event["edtf"]: event["id"] for event in json.loads(dateline("list", "--json").out)}


def listed(dateline):
    return {event["id"]: event for event in json.loads(dateline("list", "--json").out)}


def one_sentence(answer, code=1):
    assert (answer.code, answer.out) == (code, "")
    assert answer.err.count("\n") == 1
    assert "Traceback" not in answer.err
    return answer.err


def test_an_editor_corrects_an_event_and_takes_it_back(dateline, ids):
    meeting = ids["2020-03"]
    answer = dateline(
        *("edit", meeting[:6], "--date", "2020-03-12", "--title", "Ministers  meet", "--add-tag", "Geneva talks"),
        *("--why", "the minutes"),
    )
    assert (answer.code, answer.out) == (0, f"edited {meeting}  12 March 2020: Ministers meet\n")
    event = listed(dateline)[meeting]
    assert (event["edtf"], event["title"]) == ("2020-03-12", "Ministers meet")
    assert "geneva-talks" in event["tags"]
    history = dateline("history", meeting).out.splitlines()
    assert [line[25:].split(":")[0] for line in history] == ["added", "edited"]
    assert history[-1].endswith("(the minutes)")
    assert dateline("undo", meeting).out.startswith(f"undone edit of {meeting}  March 2020: ")
    assert listed(dateline)[meeting]["edtf"] == "2020-03"
    assert "[undone since]" in dateline("history", meeting).out


def test_what_is_hidden_is_gone_from_every_list_and_can_come_back(dateline, ids):
    work = ids["2021-06"]
    assert dateline("hide", work, "--why", "minor").out.startswith(f"hidden {work}  June 2021: ")
    assert work not in listed(dateline)
    assert "hidden" in dateline("show", work).out
    assert dateline("unhide", work).code == 0
    assert work in listed(dateline)


def test_merged_events_answer_under_both_ids(dateline, ids):
    treaty, work = ids["2021-05-04"], ids["2021-06"]
    assert dateline("merge", treaty, work).out.startswith(f"merged into {treaty}  ")
    shown = dateline("show", work).out
    assert shown.startswith(f"{work}  merged into {treaty}\n")
    assert shown.count("“") == 2
    assert one_sentence(dateline("edit", work, "--title", "X")) == (
        f"dateline: {work}: this event was merged into {treaty}\n"
    )
    assert len(dateline("split", treaty, "2").out.splitlines()) == 2
    assert len(listed(dateline)) == 3


def test_an_event_by_hand_stands_in_every_format(dateline, tmp_path):
    bare = dateline("event", "add", "--date", "-0043-03-15", "--title", "Caesar is murdered", "--add-tag", "Rome")
    assert bare.code == 0
    quoted = dateline(
        *("event", "add", "--date", "1969-07-20", "--title", "The Eagle lands"),
        *("--quote", "The Eagle has landed.", "--source", "https://news.example/moon?utm_source=x"),
    )
    assert quoted.code == 0
    caesar, eagle = json.loads(dateline("list", "--json").out)
    assert (caesar["evidence"], caesar["sources"]) == (None, [])
    assert (eagle["evidence"], eagle["sources"][0]["url"]) == ("The Eagle has landed.", "https://news.example/moon")
    assert dateline("build", tmp_path / "site").code == 0
    for page in ("index.html", f"events/{caesar['id']}.html", "feed.atom"):
        assert "no quotation" in (tmp_path / "site" / page).read_text(encoding="utf-8")
    assert "Added by hand, no quotation" in dateline("show", caesar["id"]).out
    assert (dateline("reextract").out, dateline("conflicts").out) == ("reextracted: nothing changed\n", "")


def test_uncertain_events_are_reviewed(dateline, ids, monkeypatch, tmp_path):
    monkeypatch.setenv("DATELINE_THRESHOLD", "1")
    second = tmp_path / "second.txt"
    second.write_text("Floods\n\nThe river flooded the town in April 2019.\n", encoding="utf-8")
    dateline("add", second)
    lines = dateline("review").out.splitlines()
    waiting = [line.split()[0] for line in lines if not line.startswith(" ")]
    flood = waiting[0]
    assert "April 2019" in lines[0]
    assert "“The river flooded the town in April 2019.”" in lines[2]
    assert dateline("accept", flood).out.startswith(f"accepted {flood}  ")
    assert flood in listed(dateline)
    assert dateline("review").err == "No event waits for review.\n"


def test_an_article_that_the_rules_fail_on_is_named_and_the_others_stay(dateline, ids, monkeypatch, tmp_path):
    import events.pipeline

    find = events.pipeline.find_timexes

    def failing(text, published):
        return None.span if "flooded" in text else find(text, published)

    monkeypatch.setattr(events.pipeline, "find_timexes", failing)
    flood, storm = tmp_path / "flood.txt", tmp_path / "storm.txt"
    flood.write_text("Floods\n\nThe river flooded the town in April 2019.\n", encoding="utf-8")
    storm.write_text("Storm\n\nA storm sank the ferry in May 2018.\n", encoding="utf-8")
    answer = dateline("add", flood, storm)
    assert (answer.code, answer.out.count("added")) == (1, 1)
    assert answer.err.startswith("dateline: Floods: could not be read through a fault of this program")
    assert answer.err.count("\n") == 1
    told = dateline("explain", flood)
    assert (told.code, told.out) == (1, "")
    assert "flood.txt: could not be read through a fault" in told.err
    monkeypatch.setattr(events.pipeline, "find_timexes", find)
    assert dateline("add", flood).code == 0
    before = listed(dateline)
    monkeypatch.setattr(events.pipeline, "find_timexes", failing)
    done = dateline("reextract")
    assert (done.code, done.out) == (1, "reextracted: nothing changed\n")
    assert done.err.startswith("dateline: Floods: could not be read")
    assert listed(dateline) == before


def test_better_rules_change_what_nobody_touched_and_leave_a_conflict_for_the_rest(dateline, ids, monkeypatch):
    """The rules are made better by hand: they now read 2020 as 2010."""
    import events.pipeline
    from events.dates.edtf import parse_edtf

    meeting, treaty = ids["2020-03"], ids["2021-05-04"]
    dateline("edit", meeting, "--date", "2020-03-12")
    extract = events.pipeline.extract

    def better(article, timexes):
        from dataclasses import replace

        found = extract(article, timexes)
        later = {"2020-03": parse_edtf("2010-03"), "2021-05-04": parse_edtf("2011-05-04")}
        mentions = tuple(replace(m, date=later.get(m.date.edtf, m.date)) for m in found.mentions)
        return replace(found, mentions=mentions)

    monkeypatch.setattr(events.pipeline, "extract", better)
    done = dateline("reextract")
    assert done.out.splitlines()[0] == "reextracted: 1 updated"
    assert "1 event is in conflict" in done.out
    now = listed(dateline)
    assert (now[meeting]["edtf"], now[treaty]["edtf"]) == ("2020-03-12", "2011-05-04")
    assert "date: an editor set '2020-03-12', the rules now say '2010-03'" in dateline("conflicts").out
    assert dateline("conflicts", "--keep", meeting, "--why", "I was there").out == f"kept {meeting}\n"
    assert dateline("conflicts").err == "No conflicts.\n"
    assert dateline("reextract").out == "reextracted: nothing changed\n"
    dateline("undo", meeting)
    dateline("undo", meeting)
    assert listed(dateline)[meeting]["edtf"] == "2010-03"


BAD = [
    (["edit", "{id}", "--date", "1949-13"], 1, "no EDTF: no such month, season, quarter or half at character 6"),
    (["edit", "{id}", "--date", ""], 1, "no EDTF"),
    (["edit", "{id}", "--title", " \t"], 2, "--title: it has nothing but white space"),
    (["edit", "{id}", "--title", ""], 2, "--title: it is empty"),
    (["edit", "{id}", "--title", "x" * 201], 2, "--title: it has 201 characters"),
    (["edit", "{id}", "--title", "a\x1b[2J"], 2, "--title: it has U+001B"),
    (["edit", "{id}", "--title", "X", "--why", "\udcff"], 2, "--why: it has U+DCFF"),
    (["edit", "{id}", "--add-tag", "!?"], 2, "--add-tag: '!?' has no letter"),
    (["edit", "{id}", "--remove-tag", "nothing"], 1, "it has no tag 'nothing'"),
    (["edit", "{id}", "--status", "happened"], 1, "nothing to change"),
    (["edit", "nope", "--title", "X"], 1, "nope: no such event"),
    (["edit", "e", "--title", "X"], 1, "e: several events have an id that begins so: "),
    (["show", "\udcff"], 1, "no such event"),
    (["show", ""], 1, "no such event"),
    (["history", "nope"], 1, "no such event"),
    (["hide", "nope"], 1, "no such event"),
    (["unhide", "{id}"], 1, "it is not hidden"),
    (["accept", "{id}"], 1, "on the timeline already"),
    (["merge", "{id}"], 1, "two different events"),
    (["merge", "{id}", "{id}"], 1, "two different events"),
    (["split", "{id}"], 1, "nothing to split"),
    (["undo", "{id}"], 1, "no correction to undo"),
    (["conflicts", "--keep", "{id}"], 1, "nothing that is in conflict"),
    (["event", "add", "--date", "1949", "--title", "X", "--quote", "Y"], 2, "--source: a quotation and its source"),
    (["event", "add", "--date", "1949", "--title", "X", "--source", "http://x/"], 2, "--quote: a quotation and its"),
    (["event", "add", "--date", "1949", "--title", "X", "--quote", "Y", "--source", "data:x"], 2, "no http(s) address"),
]


@pytest.mark.parametrize(("arguments", "code", "reason"), BAD, ids=[" ".join(bad[0])[:40] for bad in BAD])
def test_what_cannot_be_done_is_said_and_changes_nothing(dateline, ids, arguments, code, reason):
    # Ids are random and begin with "e": "e" alone means all three.
    event = ids["2020-03"]
    before = dateline("list", "--json").out, dateline("history", event).out
    assert reason in one_sentence(dateline(*(each.replace("{id}", event) for each in arguments)), code)
    assert (dateline("list", "--json").out, dateline("history", event).out) == before


@pytest.mark.parametrize("command", ["show", "history", "review", "conflicts", "reextract"])
def test_without_a_timeline_nothing_is_made(dateline, command, tmp_path):
    arguments = [command, "e1"] if command in ("show", "history") else [command]
    assert "no such database" in one_sentence(dateline(*arguments))
    assert not (tmp_path / "timeline.db").exists()
