"""The subjects of verbs, as the light analyser and a full parser find them: link-grammar, of Debian's package.

Run it as `python tests/benchmarks/subjects_compared.py [--show] [FILE ...]`, after `apt-get install link-grammar
link-grammar-dictionaries-en`. A file is an article as plain text, or JSON lines with a "text" each; without one the
development texts of the shared folder are read (DATELINE_SHARED, `../shared` by default). Counted are the finite verbs
of sentences of 6 to 28 words that link-grammar can join whole and to which both give a subject. They agree where its
head is a word of ours. `--show` prints where they do not, to be read.

On 27 November 2026 they agreed on 153 of 164 verbs of meantime and on 1,283 of 1,390 of wikiwars. The latter's other
107 were read: some 30 are wrong here (a subject with a relative clause or a participle inside it, "also", lists), the
rest there. Of 30 short news texts 562 of 587 agreed, and 5 of the rest were wrong here. So a headline with a wrong
subject comes less often from its sentence than from whom its pronoun is taken for.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from events.dates import find_timexes
from events.extract.syntax.analysis import Analysis
from events.extract.syntax.clauses import analyse
from events.sentences import split_sentences

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("DATELINE_SHARED", ROOT.parent / "shared"))
TEXTS = ("corpora/timex/meantime-dev.jsonl", "corpora/timex/wikiwars-dev.jsonl")
TODAY = date(2020, 1, 1)
SHORTEST, LONGEST = 6, 28
PARSER = "link-parser"
SUBJECT_LINK = re.compile(r"(\S+)\s+S[spx]?[\w*]*\s+\S+\s+S[spx]?[\w*]*\s+(\S+)")
NO_NOUNS = ("that", "which", "who", "there")
CAPITALISED = re.compile(r"(?<=[a-z,;] )[A-Z][\w’'-]*")


@dataclass(frozen=True, slots=True)
class Told:
    """A finite verb with its subject as either finds it: words of ours, the head of link-grammar's."""

    sentence: str
    verb: str
    ours: tuple[str, ...]
    theirs: str

    @property
    def agree(self) -> bool:
        return self.theirs in self.ours


def texts(path: Path) -> Iterator[str]:
    """The article of a text file, or those of a file of JSON lines."""
    content = path.read_text(encoding="utf-8")
    if path.suffix == ".jsonl":
        yield from (json.loads(line)["text"] for line in content.splitlines() if line.strip())
    else:
        yield content


def analysed(text: str) -> Iterator[Analysis]:
    """The analyses of a text's sentences of a length that the parser can take, without quotations."""
    timexes = find_timexes(text, TODAY)
    names = frozenset(CAPITALISED.findall(text))
    for start, end in split_sentences(text, 0, len(text)):
        sentence = text[start:end]
        plain = "\n" not in sentence and not set('"“”()') & set(sentence)
        if plain and SHORTEST <= len(sentence.split()) <= LONGEST:
            inside = [timex for timex in timexes if start <= timex.start and timex.end <= end]
            yield analyse(text, (start, end), inside, names)


def linked(sentences: list[str]) -> list[dict[str, str]]:
    """For each sentence the subject's head of each verb in the parser's first linkage; {} where it joins no whole."""
    call = [PARSER, "en", "-graphics=0", "-links=1", "-timeout=8", "-limit=200", "-echo=1"]
    answer = subprocess.run(call, input="\n".join(sentences) + "\n", capture_output=True, check=True, text=True).stdout
    places = []
    at = 0
    for sentence in sentences:
        at = answer.find(sentence + "\n", at) + len(sentence)
        places.append(at)
    ends = [*places[1:], len(answer)]
    return [_subjects(answer[start:end]) for start, end in zip(places, ends, strict=True)]


def _subjects(printed: str) -> dict[str, str]:
    """Verb -> head of its subject, small letters, in the first linkage printed."""
    first = printed.split("Linkage 2")[0]
    if "UNUSED=0" not in first:
        return {}
    found = (SUBJECT_LINK.search(line) for line in first.splitlines())
    return {_word(link[2]): _word(link[1]) for link in found if link}


def _word(printed: str) -> str:
    """ "ferry" of "ferry.n" or "ferry[!]"."""
    return re.split(r"[.\[]", printed)[0].lower()


def compared(analyses: list[Analysis], subjects: list[dict[str, str]]) -> Iterator[Told]:
    """The verbs to which both give a subject that is no relative pronoun."""
    for analysis, theirs in zip(analyses, subjects, strict=True):
        for told in analysis.predicates:
            verb = next((word for word in analysis.words(told.at) if word in theirs), "")
            if (
                told.kind != "v"
                or told.subject is None
                or theirs.get(verb, "that") in ("that", "which", "who", "there")
            ):
                continue
            first, last = analysis.chunks[told.subject[0]].first, analysis.chunks[told.subject[1]].last
            ours = tuple(token.lower for token in analysis.tokens[first : last + 1])
            yield Told(_text(analysis), verb, ours, theirs[verb])


def _text(analysis: Analysis) -> str:
    return analysis.text[analysis.start : analysis.end].replace("’", "'")


def main() -> None:
    parser = argparse.ArgumentParser(description="Compare the subjects of verbs with those of link-grammar.")
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--show", action="store_true", help="print where they differ")
    arguments = parser.parse_args()
    if shutil.which(PARSER) is None:
        sys.exit(f"{PARSER} is not installed: apt-get install link-grammar link-grammar-dictionaries-en")
    for path in arguments.files or [SHARED / name for name in TEXTS]:
        analyses = [analysis for text in texts(path) for analysis in analysed(text)]
        told = list(compared(analyses, linked([_text(analysis) for analysis in analyses])))
        agreed = sum(item.agree for item in told)
        share = agreed / max(len(told), 1)
        print(f"{path.name:24} {len(analyses):5} sentences {agreed:5} of {len(told):5} verbs {share:.3f}")
        if arguments.show:
            for item in told:
                if not item.agree:
                    print(f"  {item.verb} | {' '.join(item.ours)} | {item.theirs} | {item.sentence}")


if __name__ == "__main__":
    main()
