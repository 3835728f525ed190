"""Persons told by their whole name, and by what they are, where an article first tells of them: "Ada Hale took office"
for "Hale", "Mayor Tom Orr received a call".

On a timeline an entry stands beside those of other articles, so the first headline in time that opens with a last name
has the full one; those after it are told as they are. "Mr. Carr" is he of that name, whose wife has it too. A last name
that the text uses before the full one is a company's or a place's, and stays ("Hale, founded by Ada Hale"); so does a
word that the text has with a small letter too, and one that nothing tells to be a man's or a woman's.

Who is not in the article's title is called what the text calls him or her (`callings`), where that is true of the time
of the event: the sentence itself says so, or the event is near enough to the article and nothing in the list tells that
it was otherwise. Nobody is called mayor when elected, nor anything when born.

Of 1,878 headlines of a hundred texts read by eye 105 were the first to have a name that nothing placed; 22 of those,
and 53 of 4,561 of all open texts, are told with what the person is, none against the text. Of what is left half has
nothing in the text to be called by, or nothing that was true at the time.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from operator import itemgetter

from events.extract.coreference.callings import Calling, calling
from events.extract.headlines.abbreviations import in_time, spelt_out
from events.extract.headlines.fitting import LIMIT, USUAL
from events.extract.lexicon import kinds, verbs, wholewords
from events.extract.lexicon.countries import country
from events.extract.lexicon.people import People
from events.extract.lexicon.words import COORDINATORS, PREPOSITIONS
from events.model import Article, Mention, Status
from events.patterns import seldom
from events.sentences import Span

_OPENING = re.compile(r"(?:(?P<title>Mr|Mrs|Ms|Miss)\b\.? )?(?P<last>[^\W\d_][\w-]+)(?= (?![A-Z]))")
_GOES_ON = re.compile(" [A-Z]")
_TAKING = seldom(r"\b(?:took (?:over(?! (?:an?|the|his|her|its) )|office)|came to power|sworn in)\b")
"""What tells that somebody came to have the office that he or she is called by."""
_BECOMING = seldom(
    r"\b(?:bec[ao]mes?|(?:re-?)?(?:elected|appointed)|named|took (?:over|office|up|the (?:throne|helm))|came to power"
    r"|joined|succeed(?:s|ed)|sworn in|hired|promoted|inaugurated|nominated|chosen|crowned|ordained|election"
    r"|in the post|started|began as|entered|ran for|stood for)\b"
)
"""What tells that somebody came to be something else."""
_EARLY = seldom(
    r"\b(?:born|grew up|raised|stud(?:ied|ying)|graduated|attended|school|university|trainee|apprentice\w*|drafted)\b"
)
_LEAVING = seldom(r"\b(?:resign|quit|step|dismiss|fired|sacked|oust|remov|retire|left|suspend|depos|overthr)")
_OTHER_CLAUSE = seldom(r"\b(?:who|whose|whom|which|that|when|where|while|after|before|since|as|until)\b|[;:]")
_OWNED = seldom(r"['’]s? (?P<whom>[a-z]+(?: [a-z]+)?)")
_TERM, _CAREER = 366, 3660
"""Days from the article's within which somebody had the same office, and the same occupation."""


def introduced(mentions: Sequence[Mention], article: Article, people: People, least: float) -> list[Mention]:
    """The mentions, with each person's full name, and what he or she is called, in the first published headline in time
    that tells of him or her, where it fits. Published is what has a confidence of `least` or more."""
    told: set[str] = set()
    whole = list(mentions)
    for at in sorted(range(len(whole)), key=lambda at: in_time(whole[at])):
        published = whole[at].confidence >= least
        new = _told_of(whole[at].headline, people, told) if published else []
        whole[at] = _with_full_name(whole[at], article.text, people, told, least)
        for last, full in new:
            whole[at] = _with_calling(whole[at], last, full, mentions, article, people)
            told.update((last, full) if full in whole[at].headline else ())
    return spelt_out(whole, article.text, least)


def _told_of(headline: str, people: People, told: set[str]) -> list[tuple[str, str]]:
    """The last and the full names of the persons in a headline that none before it has told of."""
    one = [(last, full) for last, full in people.names.items() if full and last in headline]
    several = [(full, full) for full in people.full if full in headline]
    return [(last, full) for last, full in (*one, *several) if last not in told and full not in told]


def _with_full_name(mention: Mention, text: str, people: People, told: set[str], least: float) -> Mention:
    """The mention with the full name that its headline is the first to open with."""
    opening = _OPENING.match(mention.headline)
    last = opening["last"] if opening else ""
    if opening and opening["title"]:
        return _without_title(mention, opening, people, told)
    name = people.names.get(last, "")
    if mention.confidence >= least:
        told.update(other for other, full in people.names.items() if full and full in mention.headline)
        told.update(full for full in people.full if full in mention.headline)
    if not name or last in told or not _is_person(last, name, text, people):
        return mention
    rest = mention.headline[len(last) :]
    if mention.confidence >= least:
        told.add(last)
    return replace(mention, headline=name + rest) if len(name + rest) <= USUAL else mention


def _without_title(mention: Mention, opening: re.Match[str], people: People, told: set[str]) -> Mention:
    """ "Hugh Carr died" for "Mr. Carr died": by the one full name of that title's gender, always where others have the
    last name too, else until it has been told; then without a title that the sentence has not."""
    last, gender = opening["last"], "he" if opening["title"] == "Mr" else "she"
    known = {full: people.gender(full) for full in people.full if full.split()[-1] == last}
    named = [full for full, told_as in known.items() if told_as == gender]
    named = named or [full for full, told_as in known.items() if not told_as]
    only = people.names.get(last, "")
    if (only and (only in told or last in told)) or (not only and len(named) != 1):
        own = not only or opening["title"] in mention.sentence
        return mention if own else replace(mention, headline=last + mention.headline[opening.end() :])
    told.add(last)
    return replace(mention, headline=(only or named[0]) + mention.headline[opening.end() :])


def _with_calling(
    mention: Mention, last: str, full: str, mentions: Sequence[Mention], article: Article, people: People
) -> Mention:
    """The mention with what the text calls a person whom its headline is the first to tell of, and its title does not:
    "Mayor Ada Hale received a call", "Hale married Tom Pell, a baker"."""
    if last.split()[-1] in article.title or people.gender(full) is None:
        return mention
    found = _named(mention.headline, full, last)
    called = calling(full, article.text, article.body[0], "" if last == full else last) if found is not None else None
    if found is None or called is None or not _is_true(called, mention, full, mentions, article):
        return mention
    start, end = found
    if mention.headline[start:end] != full and not _is_alone(last, full, article.text, people):
        return mention
    headline = mention.headline
    before, after = headline[:start], headline[end:]
    if called.role in f"{before}{after}".lower() or '"' in before or "“" in before:
        return mention
    if not called.office and _has_deputy(after):
        return mention
    if called.owner and called.owner in f"{before}{after}":
        called = replace(called, words=called.alone)
    fitting = (way for way in _ways(before, full, after, called) if len(way) <= LIMIT)
    return replace(mention, headline=next(fitting, headline))


def _has_deputy(after: str) -> bool:
    """ "(Lawyer Ada Hale)'s vice president": who has ministers was then more than the text calls him or her."""
    owned = _OWNED.match(after)
    return owned is not None and any(map(kinds.is_role, owned["whom"].split()))


def _named(headline: str, *names: str) -> Span | None:
    """Where a headline first has one of the names, as no part of a longer one."""
    found = (place for name in names for place in wholewords.places(headline, name, hyphens=False))
    return min((place for place in found if not _GOES_ON.match(headline, place[1])), key=itemgetter(0), default=None)


def _ways(before: str, name: str, after: str, called: Calling) -> Iterator[str]:
    """How what somebody is called can stand beside the name in a headline."""
    if called.beside and before and not after:
        yield f"{before}{name}, {called.beside}"
    if called.words and (not before or _goes_before(before.split()[-1])):
        words = called.words if before else called.words[0].upper() + called.words[1:]
        if before and words.lower() == called.role and not called.office:
            words = called.role  # "by sculptor Ada Pell", of one who began a sentence
        yield f"{before}{words} {name}{after}"
    elif called.beside and not before and after.startswith(" "):
        yield f"{name}, {called.beside},{after}"
    yield f"{before}{name}{after}"


def _goes_before(word: str) -> bool:
    """Whether a noun phrase can begin after a word of a headline."""
    return word in PREPOSITIONS or word in COORDINATORS or word.endswith("ed") or verbs.past_tense(word) == word


def _is_true(called: Calling, mention: Mention, full: str, mentions: Sequence[Mention], article: Article) -> bool:
    """Whether somebody was so called at the time of what is told: as the sentence itself has it, or as the article has
    it of a time near enough, if nothing tells that it was otherwise."""
    becomes = _BECOMING.search(mention.headline) is not None
    if called.office and not called.former and _TAKING.search(mention.headline):
        return True
    if _is_beside(called, mention, article.text) and not (becomes and called.office and not called.former):
        return True
    if _EARLY.search(mention.headline) or becomes or (called.former and _LEAVING.search(mention.headline)):
        return False
    last, day, end = full.split()[-1], mention.date.earliest, mention.date.latest
    became = [one.date.earliest for one in mentions if last in one.headline and _BECOMING.search(one.headline)]
    if article.published is None or day is None or end is None:
        return False
    changed = [one for one in became if one is not None and (one > day if called.office else one < day)]
    at_most = _TERM if called.office or called.former else _CAREER
    far = article.published.toordinal() - end > at_most or day - article.published.toordinal() > at_most
    return not changed and (not far or mention.status is Status.ONGOING)


def _is_person(last: str, name: str, text: str, people: People) -> bool:
    """Whether a last name is that of a man or a woman, as far as is known, whose full name the text has first."""
    told = _is_told_of(last, name, text)
    known = told or people.gender(name) in ("he", "she")
    if not known or not (told or people.is_given_name(name.split()[0]) or _opens_no_sentence(name, text)):
        return False
    return _is_alone(last, name, text, people)


def _is_told_of(last: str, name: str, text: str) -> bool:
    """ "Pell, who served in the navy": whether the text says "who" of a last name alone, the one of a given name."""
    if len(name.split()) != 2:
        return False
    given = len(name) - len(last)
    return any(not text.endswith(name[:given], 0, start) for start, _ in wholewords.places(text, f"{last}, who"))


def _is_alone(last: str, name: str, text: str, people: People) -> bool:
    """Whether a last name is nothing else in the text, which has the full name first."""
    if last in people.places or country(last):
        return False
    if wholewords.has(text, last.lower()):
        return False
    begin = text.find("\n") + 1
    _, end = next(wholewords.places(text, last, begin), (begin, begin + len(last)))
    return text.endswith(name, 0, end)


def _opens_no_sentence(name: str, text: str) -> bool:
    """Whether a name's first word has its capital for itself: not "Meet" of "Meet Scott Kelly", nor "The Dutchman"."""
    return not name.startswith("The ") and wholewords.has_within_sentence(text, name)


def _is_beside(called: Calling, mention: Mention, text: str) -> bool:
    """Whether the clause that tells of the event has what somebody is called in it."""
    (first, last), (verb, end) = called.span, mention.event_span
    if not mention.sentence_span[0] <= first < last <= mention.sentence_span[1]:
        return False
    between = text[last:verb] if last <= verb else text[end:first]
    return not _OTHER_CLAUSE.search(between)
