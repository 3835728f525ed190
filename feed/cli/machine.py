"""`dateline timex` and `dateline extract`: JSON Lines in, JSON Lines out, for other programs and for scoring.

One bad line is reported with its number and the rest go on. Nothing here opens a database.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any

import click

from events.dates.value import Timex
from events.errors import ArticleError, DatelineError
from feed.cli.collection import collect_seldom
from feed.cli.options import binary_stdin, settings_for
from feed.cli.telling import tell

Record = Mapping[str, Any]

jsonl_option = click.option("--jsonl", is_flag=True, required=True, help="Read and write JSON Lines (the one format).")


@click.command("timex")
@jsonl_option
def timex_command(*, jsonl: bool) -> int:
    """Find the temporal expressions (TIMEX3) in texts.

    Reads {"id","dct","text"} lines on stdin, and writes {"id","timexes":[...]} lines in the same order.
    """
    return _each_line(_timexes)


@click.command("extract")
@jsonl_option
def extract_command(*, jsonl: bool) -> int:
    """Extract the dated events of articles.

    Reads {"id","dct","text","title","url"} lines on stdin (title and url may be left out), and writes
    {"id","events":[...]} lines in the same order: what a timeline would publish of each article by itself.
    """
    threshold = settings_for().threshold
    return _each_line(lambda record: _events(record, threshold))


def _each_line(convert: Callable[[Record], Record]) -> int:
    """The exit code, once every line of stdin has been converted or reported."""
    from events.pipeline import telling_faults

    collect_seldom()
    stdin = binary_stdin()
    if stdin is None:
        raise ArticleError("standard input", "there is none")
    failed = False
    for number, line in enumerate(stdin, start=1):
        if not line.strip():
            continue
        try:
            record = _record(line, number)
            with telling_faults(record["source"]):
                answer = json.dumps(convert(record), ensure_ascii=False)
        except DatelineError as error:
            tell(error)
            failed = True
        else:
            click.echo(answer)
    return 1 if failed else 0


def _record(line: bytes, number: int) -> Record:
    """The object that a line holds. Raises ArticleError naming the line."""
    source = f"line {number}"
    try:
        record = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
    except UnicodeDecodeError as error:
        raise ArticleError(source, f"not UTF-8 at byte {error.start + 1}") from None
    except (ValueError, RecursionError) as error:
        raise ArticleError(source, f"not JSON ({error})") from None
    if not isinstance(record, dict):
        raise ArticleError(source, "not a JSON object")
    if not isinstance(record.get("id"), str | int):
        raise ArticleError(source, 'no "id"')
    return {**record, "source": source}


def _timexes(record: Record) -> Record:
    from events.dates import find_timexes
    from events.reading.article import check_characters
    from events.reading.published import read_published

    text = record.get("text")
    if not isinstance(text, str):
        raise ArticleError(record["source"], 'no "text"')
    check_characters(text, record["source"], "its text")
    published = read_published(record.get("dct"), source=record["source"])
    return {"id": record["id"], "timexes": [timex_object(timex) for timex in find_timexes(text, published)]}


def timex_object(timex: Timex) -> dict[str, Any]:
    """A temporal expression for machines, with the attributes of TIMEX3 that it has."""
    attributes = {
        "mod": timex.mod,
        "quant": timex.quant,
        "freq": timex.freq,
        "beginPoint": timex.begin_point,
        "endPoint": timex.end_point,
    }
    return {
        "start": timex.start,
        "end": timex.end,
        "text": timex.text,
        "type": timex.type.value,
        "value": timex.value,
        "edtf": timex.temporal.edtf if timex.temporal else None,
        **{name: value for name, value in attributes.items() if value},
    }


def _events(record: Record, threshold: float) -> Record:
    from events.merge import merge
    from events.pipeline import find_mentions
    from events.reading import read_record

    article = read_record(record, source=record["source"])
    drafts = merge(find_mentions(article).mentions)
    return {
        "id": record["id"],
        "events": [
            {
                "edtf": draft.date.edtf,
                "precision": draft.date.precision.value,
                "title": draft.headline,
                "evidence": draft.mentions[0].sentence,
                "start": draft.mentions[0].sentence_span[0],
                "end": draft.mentions[0].sentence_span[1],
                "tags": [tag.slug for tag in draft.tags],
                "confidence": draft.confidence,
                "status": draft.status.value,
                "relation": draft.mentions[0].relation.value,
            }
            for draft in sorted(drafts, key=lambda draft: draft.mentions[0].sentence_span)
            if draft.confidence >= threshold
        ],
    }
