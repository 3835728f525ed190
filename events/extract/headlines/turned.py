"""A clause told for its dated noun, turned round it where it must be: "treaty under which Norland pays a fee", of 1951.

"The eruption of 1985 moved the government", "under a treaty of 1951 Norland pays a fee", "talks followed the election
of March 13": the date is the noun's, and what the verb tells came later, or holds to this day. The noun alone seldom
tells a reader what happened; with its clause it does.
"""

import re
from dataclasses import replace

from events.extract.coreference.references import Resolver
from events.extract.headlines import headline
from events.extract.headlines.actors import possessor_named, subject_pieces
from events.extract.headlines.fitting import LIMIT
from events.extract.lexicon.verbs import base
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import Anchor
from events.extract.syntax.nounphrases import DROPPED_DETERMINERS, phrase_pieces, without_dates
from events.extract.syntax.number import are_many
from events.extract.syntax.rendering import genitive, render
from events.extract.syntax.verbgroup import verb_pieces
from events.patterns import seldom

_TO_CLAUSE_END = seldom(r"[^,;uhwv]*")
_BARE = 3
"""Words of a noun phrase that, with no more of them, may well tell a reader nothing ("early election")."""


def write_turned(analysis: Analysis, anchor: Anchor, resolver: Resolver) -> headline.Headline:
    """The headline of a noun that a verb tells of: what happened as far as the noun says it, else with the clause; its
    text is "" where none can be made of them."""
    noun, told = anchor.noun, anchor.told
    if noun is None or told is None:
        return headline.Headline("")
    alone = headline.write_headline(analysis, anchor, resolver)
    if len(alone.text.split()) > _BARE:
        return alone
    whole = _turned(analysis, anchor, noun, told, resolver)
    if whole.text and _is_dated_itself(analysis, told, noun):
        return replace(whole, notes=(*whole.notes, "event noun stands alone"))
    return whole if whole.text else alone


def _is_dated_itself(analysis: Analysis, told: Predicate, noun: int) -> bool:
    """ "Was convicted in 2019 of the 1982 killings": whether the verb has a date of its own, and its clause is told
    there."""
    first = told.at if told.subject is None or told.role == "relative" else told.subject[0]
    opened = re.search(r"[^;uhw-]*$", analysis.shape[:first])
    closed = _TO_CLAUSE_END.match(analysis.shape, told.at + 1)
    if opened is None or closed is None:
        return False
    dates = [at for at in range(opened.start(), closed.end()) if analysis.shape[at] == "k"]
    chunk = analysis.chunks[noun]
    if "Y" not in analysis.letters[chunk.first : chunk.last + 1]:
        own = next((at for at in dates if at > noun), None)
        dates = [at for at in dates if at != own]
    return bool(dates)


def write_owned(analysis: Analysis, anchor: Anchor, resolver: Resolver) -> headline.Headline:
    """The headline of a noun with its owner, the subject: "Tonga's modern constitution"; "" where that is not clear."""
    if anchor.noun is None or anchor.subject is None:
        return headline.Headline("")
    owner = Predicate(at=anchor.noun, kind="s", role="state", subject=anchor.subject)
    subject, notes = subject_pieces(analysis, replace(anchor, subject=None), owner, resolver)
    pieces = without_dates(analysis, phrase_pieces(analysis, (anchor.noun, anchor.noun)))
    if not subject or analysis.letters[pieces[0]] in "SG":
        return headline.Headline("", notes)
    return headline.Headline(render(analysis, [genitive(analysis, render(analysis, subject)), *pieces]), notes)


def _turned(analysis: Analysis, anchor: Anchor, noun: int, told: Predicate, resolver: Resolver) -> headline.Headline:
    pieces = without_dates(analysis, phrase_pieces(analysis, (noun, noun)))
    while len(pieces) > 1 and analysis.tokens[pieces[0]].lower in DROPPED_DETERMINERS | {"another"}:
        pieces = pieces[1:]
    lead, owned = possessor_named(analysis, noun, list(pieces), resolver)
    named = render(analysis, lead)
    other = replace(anchor, predicate=told, noun=None, told=None)
    if told.subject is not None and told.subject[0] == noun:
        text, notes = _of_subject(analysis, other, told, resolver)
    elif base(analysis.verb(told.at).lower) == "spend":
        return headline.Headline("")  # "spent part of Tuesday talking about Saturday's walk"
    elif analysis.shape[noun - 1] in "io" and noun != told.at + 1:
        text, notes = _after_preposition(analysis, other, told, noun, named, resolver)
    else:
        text, notes = _of_object(analysis, other, told, noun, named, resolver)
    return headline.Headline(text if len(text) <= LIMIT else "", (*owned, *notes))


def _of_subject(analysis: Analysis, anchor: Anchor, told: Predicate, resolver: Resolver) -> tuple[str, tuple[str, ...]]:
    """ "Eruption moved the government", "charter that limits the duke's powers"."""
    written = headline.write_headline(analysis, anchor, resolver)
    subject = render(analysis, subject_pieces(analysis, anchor, told, resolver)[0])
    if not subject or not written.text.startswith(f"{subject} "):
        return "", written.notes
    if analysis.letters_of(told.at) == "V":
        return written.text, written.notes  # what it did then or soon after tells what it was
    return f"{subject} that{written.text[len(subject) :]}", written.notes


def _of_object(
    analysis: Analysis, anchor: Anchor, told: Predicate, noun: int, named: str, resolver: Resolver
) -> tuple[str, tuple[str, ...]]:
    """ "Riots were followed by the reform", and of other verbs "riots that the reform answered"."""
    subject, notes = subject_pieces(analysis, anchor, told, resolver)
    if not subject or "B" in analysis.letters[analysis.chunks[told.at].first : analysis.chunks[told.at].last]:
        return "", notes
    if analysis.words(told.at) == ["followed"]:
        be = "were" if are_many(analysis, (noun, noun)) else "was"
        return f"{named} {be} followed by {inside(analysis, told, render(analysis, subject))}", notes
    clause = render(analysis, [*subject, *verb_pieces(analysis, told, with_subject=True)])
    if analysis.words(told.at)[0] in ("has", "have"):
        notes = (
            *notes,
            "event noun stands alone",
        )  # "killings that Hale has denied ordering": what of them, is not told
    return f"{named} that {inside(analysis, told, clause)}", notes


def _after_preposition(
    analysis: Analysis, anchor: Anchor, told: Predicate, noun: int, named: str, resolver: Resolver
) -> tuple[str, tuple[str, ...]]:
    """ "Treaty under which Norland pays its neighbour a fee"."""
    preposition = analysis.words(noun - 1)[0]
    written = headline.write_headline(analysis, anchor, resolver)
    phrase = re.search(rf" {preposition} (?:[\w'’-]+ ){{0,4}}{re.escape(analysis.noun(noun).text)}\b", written.text)
    clause = written.text[: phrase.start()] + written.text[phrase.end() :] if phrase else written.text
    if len(clause.split()) < 2:
        return "", written.notes
    return f"{named} {preposition} which {inside(analysis, told, clause)}", written.notes


def inside(analysis: Analysis, told: Predicate, clause: str) -> str:
    """A clause as it stands inside a sentence: with its subject's article, and with a small letter unless the article
    writes its first word with a capital there too."""
    opening = re.sub(r"['’]s?$", "", clause.split(maxsplit=1)[0])
    common = opening.lower() in (token.text for token in analysis.tokens)
    named = re.search(rf"(?:[a-z,;]|Mr|Mrs|Dr) {re.escape(opening)}\b", analysis.text)
    first = analysis.tokens[0].text == opening and analysis.letters[0] in "DJSNQ"
    inside = clause[:1].lower() + clause[1:] if common or (first and not named) else clause
    chunk = analysis.chunks[told.subject[0]] if told.subject is not None else analysis.chunks[0]
    article, *rest = [token.text for token in analysis.tokens[chunk.first : chunk.last + 1]]
    if article.lower() in ("the", "a", "an") and rest and inside.startswith(rest[0]):
        return f"{article.lower()} {inside}"
    return inside
