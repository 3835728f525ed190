"""Who and what is acted upon in a headline: objects, in the sentence's own words (`owners` has whose they are).

Pronouns give way to the one clear candidate (see `references`), never to the subject.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from events.extract.coreference import answerable
from events.extract.coreference.agreement import group_of
from events.extract.coreference.finding import told_as
from events.extract.coreference.references import Resolver
from events.extract.coreference.speaking import is_somebody
from events.extract.headlines import around, places, several
from events.extract.headlines.another import is_the_same, with_kinds_named
from events.extract.headlines.notes import OWNER_NAMED, PRONOUN_NAMED
from events.extract.headlines.ones import with_ones_named
from events.extract.headlines.owners import is_nobodys, moved_owner_named, owner_named, without_other_owner
from events.extract.lexicon import kinds, nouns
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.candidates import PRONOUNS
from events.extract.syntax.mentioned import thing_of
from events.extract.syntax.nounphrases import is_amount, named_apposition
from events.extract.syntax.rendering import Piece, genitive, with_article
from events.extract.syntax.telling import suffering
from events.extract.syntax.units import Unit, is_when
from events.patterns import seldom

_OF_ONESELF = word_set(
    "say admit confess claim promise vow insist deny add hope believe think fear recall remember tell pledge announce"
)
"""What people tell of themselves."""
_TAKING = word_set("upon onto on for at into with from to over through across against by about")
"""Prepositions between a verb and its object: "came upon it"."""
_SHARES = word_set("third quarter half fifth tenth majority percent cent")
"""Parts of many that are many."""
_BEFALLING = word_set("on at against")
"""What stands between an event and what it befell: "a run on the bank"."""
_EXTRAPOSED = seldom(r"nr?(?P<what>[jlnr])(?P<whom>in(?:[oi]n)*)?[th]")
_JUDGING = word_set("make find think consider deem believe call declare rule feel")
_ABLE = word_set("able unable ready willing unwilling eager free fit unfit")
"""What "it" itself may be made, to do what follows."""
_BETWEEN = re.compile(r"n(?P<of>(?:on)?)(?:in)*,?(?:r|i?[dk])*,?c[rk]*")
"""What stands from the object of one verb to the next that shares its subject."""
_CRIMES = word_set("crime offence offense felony duty priority rule condition")


def with_objects_named(
    analysis: Analysis, predicate: Predicate, subject: Sequence[Piece], units: list[Unit], resolver: Resolver
) -> tuple[list[Unit], tuple[str, ...]]:
    """The phrases after the verb, with "him", "her" and "it" replaced by the one clear candidate, not the subject."""
    named: list[Unit] = []
    notes: tuple[str, ...] = ()
    for unit in units:
        pieces: list[Piece] = list(unit.pieces)
        earlier = [piece for one in named for piece in one.pieces]
        if predicate.object is not None and unit.at == predicate.object[0]:
            pieces, notes = moved_owner_named(analysis, predicate, pieces, resolver)
        pieces = without_other_owner(analysis, predicate, pieces, resolver)
        for place, piece in enumerate(pieces):
            if not isinstance(piece, int) or (
                analysis.letters[piece] not in "XS" and analysis.tokens[piece].lower != "there"
            ):
                continue
            name = _pointed_at(analysis, predicate, piece, pieces[:place], resolver)
            if (
                name
                and not _is_its_own(analysis, predicate, subject, name)
                and not _is_said_again(analysis, name, [*earlier, *pieces[:place]])
            ):
                pieces[place] = name
                owned = isinstance(piece, int) and analysis.letters[piece] == "S"
                notes = (*notes, OWNER_NAMED if owned else PRONOUN_NAMED)
        pieces, ones = with_ones_named(analysis, pieces, resolver)
        pieces, notes = with_kinds_named(analysis, pieces, resolver), (*notes, *ones)
        if len(pieces) == 1 and isinstance(pieces[0], int) and places.says_enough(analysis, predicate, pieces[0]):
            continue
        if is_the_same(analysis, predicate, unit) or is_when(analysis, unit):
            continue
        if unit.spare and is_nobodys(analysis, predicate, pieces, resolver):
            break
        named.append(unit._replace(pieces=pieces) if pieces != unit.pieces else unit)
    return named, notes


def _pointed_at(analysis: Analysis, predicate: Predicate, piece: int, before: list[Piece], resolver: Resolver) -> str:
    """The words for a pronoun, a possessive or "there"; "" where none is clear."""
    return (
        _object_named(analysis, predicate, piece, resolver)
        or owner_named(analysis, predicate, piece, resolver)
        or places.there(analysis, predicate, piece, before, resolver)
    )


def _is_its_own(analysis: Analysis, predicate: Predicate, subject: Sequence[Piece], name: str) -> bool:
    """ "A group of firms took it over": not the group; nor is it the name that a subject is told by."""
    told = [analysis.tokens[piece].text if isinstance(piece, int) else piece for piece in subject]
    names = {word for text in told for word in text.split() if word[:1].isupper()}
    last = re.sub(r"[’']s?$", "", name.split()[-1])
    head = predicate.subject is not None and analysis.noun(predicate.subject[0]).lower == last.lower()
    return head or (last in names and name[:1].isupper())


def _is_said_again(analysis: Analysis, name: str, before: list[Piece]) -> bool:
    """ "Stripped Ada Pell of her citizenship", "set up a board to review it", "told the Orsk factory to close it": what
    stands a few words before."""
    nouns = {
        analysis.tokens[piece].lower for piece in before if isinstance(piece, int) and analysis.letters[piece] == "N"
    }
    owners = {genitive(analysis, piece) for piece in before if isinstance(piece, str)}
    people = {analysis.tokens[at].text for at in before if isinstance(at, int) and analysis.letters[at] == "P"}
    told = {word for piece in before if isinstance(piece, str) for word in piece.split()}
    if re.sub(r"[’']s?$", "", name.split()[-1]) in people or (name.split()[-1] in told and name[:1].islower()):
        return True
    return name in owners or name.split()[-1] in nouns


def _shared_object(analysis: Analysis, predicate: Predicate, *, several: bool) -> str:
    """ "its embassy" for "it" in "closed its embassy in 1991 and reopened it in 2019": the object of the verb before
    that has the same subject, where no other thing stands between; "them" for a plural."""
    verb = analysis.predicate_at(predicate.governor) if predicate.governor is not None else None
    if predicate.kind != "v" or verb is None or verb.kind != "v" or verb.subject != predicate.subject:
        return ""
    per = 2 * (analysis.shape[verb.at + 2] == "i" and analysis.words(verb.at + 2) == ["per"])
    between = _BETWEEN.fullmatch(analysis.shape, verb.at + 1 + per, predicate.at)
    if between is not None and between["of"] and several:
        return _many_of(analysis, verb.at + 1, verb.at + 1 + per)
    ranked = between is not None and analysis.letters_of(verb.at + 1).endswith("JQ")  # "the top ten (of the ranking)"
    if between is None or (between["of"] and not ranked):
        return ""  # "took control of the town and held it"
    paid = not ranked and is_amount(analysis, verb.at + 1)  # "paid $2 billion for the brand and sold it"
    if paid and (analysis.shape[verb.at + 2] != "i" or analysis.words(verb.at + 2) != ["for"]):
        return ""
    chunk = analysis.chunks[verb.at + 1 + 2 * paid]
    last = chunk.last
    while last > chunk.first and analysis.letters[last] == "J":
        last -= 1
    last = analysis.chunks[verb.at + len(between["of"]) + 1].last if between["of"] else last
    words = analysis.text[analysis.tokens[chunk.first].start : analysis.tokens[last].end]
    first, _, rest = words.partition(" ")
    plural = not ranked and analysis.letters[chunk.last] == "N" and analysis.tokens[chunk.last].lower.endswith("s")
    if plural is not several or analysis.letters[chunk.first] == "X":
        return ""
    return f"the {rest}" if first in ("a", "an") else words


def _many_of(analysis: Analysis, first: int, last: int) -> str:
    """ "Them" after noun phrases ("nine per cent") with an "of": "a third of the meadows", which are as many, or "the
    mills", of "control of the mills"; "" where both may be meant, or neither."""
    whole, part = analysis.chunks[last + 2], analysis.chunks[last]
    if analysis.letters[whole.last] != "N" or not nouns.is_plural(analysis.tokens[whole.last].lower):
        return ""
    if analysis.letters[part.last] == "N" and nouns.is_plural(analysis.tokens[part.last].lower):
        return ""
    share = is_amount(analysis, first) or analysis.letters[part.last] in "QJ" or analysis.noun(last).lower in _SHARES
    begin = analysis.chunks[first].first if share else whole.first
    return analysis.text[analysis.tokens[begin].start : analysis.tokens[whole.last].end]


def _it_before(analysis: Analysis, predicate: Predicate, chunk: int, resolver: Resolver) -> str:
    """ "It supplied the town until 1991, when rebels seized it": what "it" is as the subject of the clause before."""
    main = analysis.main_verb()
    if (
        main is None
        or main.subject is None
        or predicate.role not in ("subordinate", "relative")
        or predicate.subject is None
    ):
        return ""
    if analysis.words(main.subject[0]) != ["it"] or main.at > predicate.at or chunk != predicate.at + 1:
        return ""
    own = resolver.candidate(analysis, predicate.subject)
    others = own is not None and own.agrees in ("they", "he", "she", "person")
    return resolver.resolve(analysis, main.subject[0], main) if others else ""


def _acted_on_another(analysis: Analysis, predicate: Predicate, words: str, resolver: Resolver) -> bool:
    """ "The union welcomed the signing, and Norland condemned it": whether what was found for "it" is who acted on a
    thing in the clause that this one is joined to; the thing is the likelier."""
    first = predicate.subject[0] if predicate.subject is not None else 0
    joined = first > 0 and analysis.shape[first - 1] == "c"
    before = analysis.verb_before(first)
    if not (words and joined) or before is None or before.subject is None or analysis.shape[before.at + 1] != "n":
        return False
    acted = resolver.candidate(analysis, before.subject)
    return acted is not None and acted.name == words


def _takes_up_an_amount(analysis: Analysis, predicate: Predicate) -> bool:
    """ "Received a billion and repaid it": whether the verb before, of the same subject, is of so much."""
    verb = analysis.predicate_at(predicate.governor) if predicate.governor is not None else None
    shared = verb is not None and verb.kind == "v" and verb.subject == predicate.subject is not None
    return shared and verb is not None and analysis.shape[verb.at + 1 :][:1] == "n" and is_amount(analysis, verb.at + 1)


def _is_of_a_person(analysis: Analysis, predicate: Predicate, resolver: Resolver) -> bool:
    """ "Succeeded Hans Weil and led it": whether the object of the verb before is somebody, and no "it"."""
    verb = analysis.predicate_at(predicate.governor) if predicate.governor is not None else None
    if verb is None or analysis.shape[verb.at + 1 : verb.at + 2] != "n":
        return False
    told = resolver.candidate(analysis, (verb.at + 1, verb.at + 1))
    return told is not None and told.agrees in ("he", "she", "person", "anything")


def _verb_before(analysis: Analysis, predicate: Predicate, chunk: int, resolver: Resolver) -> Predicate | None:
    """The verb whose object a chunk is: the predicate, what completes it ("stopped selling it"), or that of what its
    subject says, who is somebody ("Hale said that the family would not claim it"): a body may tell of itself."""
    over = analysis.shape[chunk - 1] == "i" and analysis.words(chunk - 1)[0] in _TAKING
    out_of = analysis.shape[chunk - 2 : chunk] == "io" and analysis.words(chunk - 2) == ["out"]
    verb = analysis.predicate_at(chunk - 3 if out_of else chunk - 2 if over else chunk - 1)
    if verb is None or verb.at == predicate.at:
        return verb
    if verb.role == "content" and verb.governor == predicate.at and verb.subject is not None:
        return verb if is_somebody(analysis, predicate.subject, resolver.candidate) else None
    return replace(verb, subject=predicate.subject) if verb.kind in "gt" and verb.governor == predicate.at else None


def _object_named(analysis: Analysis, predicate: Predicate, piece: Piece, resolver: Resolver) -> str:
    """The words for "him", "her" or "it" at a token, "" where the subject may be meant, or more than one."""
    if not isinstance(piece, int) or analysis.letters[piece] != "X":
        return ""
    judged = _of_two_sides(analysis, predicate, piece, resolver)
    if judged:
        return judged
    if analysis.tokens[piece].lower in ("he", "she") or _is_it_as_subject(analysis, piece):
        return _told_of(analysis, predicate, piece, resolver)
    if analysis.tokens[piece].lower in ("it", "them"):
        chunk = analysis.chunk_with(piece)
        near = _verb_before(analysis, predicate, chunk, resolver)
        if _is_extraposed(analysis, near or predicate, chunk):
            return ""
        same = _it_before(analysis, predicate, chunk, resolver) if analysis.tokens[piece].lower == "it" else ""
        if same:
            return with_article(analysis, same)
        shared = (
            ""
            if _is_of_a_person(analysis, predicate, resolver)
            else _shared_object(analysis, predicate, several=analysis.tokens[piece].lower == "them")
        )
        if shared or near is None or _takes_up_an_amount(analysis, predicate):
            return shared
        near = replace(near, role=predicate.role) if predicate.role == "relative" else near
        pointed = around.acted_upon if analysis.tokens[piece].lower == "it" else several.acted_upon
        words = _acted_upon(analysis, near, chunk, pointed, resolver)
        if not words and pointed is several.acted_upon:
            words = resolver.resolve_many(analysis, near, chunk)
        return "" if _acted_on_another(analysis, predicate, words, resolver) else with_article(analysis, words)
    if analysis.tokens[piece].lower not in ("him", "her") or predicate.subject is None:
        return ""
    first = predicate.subject[0]
    if first and analysis.words(first - 1) == ["whose"]:
        return ""  # "Ada Pell, whose family reported her missing": the owner, whom the headline names
    chunk = analysis.chunk_with(piece)
    return with_article(
        analysis,
        resolver.resolve_object(analysis, chunk, predicate.subject)
        or _owner_of_subject(analysis, predicate, chunk, resolver),
    )


def _of_two_sides(analysis: Analysis, predicate: Predicate, piece: int, resolver: Resolver) -> str:
    """ "Hale", of "Vik sued Hale. A court cleared him", "the prize", of "offered Hale the prize. He refused it"; ""
    where no court acts on the pronoun, or on nobody clear, and nothing was offered."""
    chunk = analysis.chunk_with(piece)
    if chunk not in (predicate.at + 1, predicate.at + 2):
        return ""
    nearest = next(iter(resolver.before()), None)
    offer = answerable.offered(analysis, predicate, chunk, nearest, resolver.candidate) if nearest is not None else None
    if nearest is not None and offer is not None:
        return with_article(analysis, resolver.words_for(analysis, nearest, offer))
    side = answerable.of_two_sides(analysis, predicate, chunk, nearest, resolver.candidate)
    if side is None:
        return ""
    where, who = side
    words = told_as(who) if who.agrees == "they" else resolver.words_for(analysis, where, who)
    return with_article(analysis, words)


def _is_extraposed(analysis: Analysis, verb: Predicate, chunk: int) -> bool:
    """ "Made it illegal for shops to sell knives", "found it likely that he left": "it" is what comes after."""
    found = _EXTRAPOSED.match(analysis.shape, chunk)
    if found is None or analysis.words(chunk) != ["it"] or base(analysis.verb(verb.at).lower) not in _JUDGING:
        return False
    judged = analysis.words(found.start("what"))[-1]
    if judged in _ABLE or (found["what"] == "n" and judged not in _CRIMES):
        return False
    return found["whom"] is None or analysis.words(found.start("whom"))[0] == "for"


def _owner_of_subject(analysis: Analysis, predicate: Predicate, chunk: int, resolver: Resolver) -> str:
    """ "Manager Luca Hale hopes to enter Vik", of "Her manager, Luca Hale, hopes to enter her": whose the subject is,
    where the name beside it tells who does it."""
    span = predicate.subject or (chunk, chunk)
    owner = analysis.chunks[span[0]]
    owned = re.fullmatch("SN+", analysis.letters[owner.first : owner.last + 1]) is not None
    same = group_of(analysis.words(span[0])[0]) == group_of(analysis.words(chunk)[0])
    beside = named_apposition(analysis, span)
    alone = beside is not None and set("nu").isdisjoint(analysis.shape[beside[1] + 1 : chunk])
    return resolver.resolve(analysis, span[0]) if owned and same and alone else ""


def _acted_upon(
    analysis: Analysis,
    verb: Predicate,
    chunk: int,
    around_it: Callable[[Analysis, Predicate, int, Resolver], str],
    resolver: Resolver,
) -> str:
    """The words for "it" or "them" after a verb: what a relative clause or an "it" before leaves, else what subjects
    do; never the verb's own subject ("a group of firms took it over")."""
    if _befell_what_is_told(analysis, verb, chunk):
        return ""
    another = around.is_of_another(analysis, verb, chunk, resolver)
    name = around_it(analysis, verb, chunk, resolver) if another or verb.role == "relative" else ""
    name = name or _acted_on_before(analysis, verb, chunk, resolver)
    name = name or ("" if another else resolver.resolve_thing(analysis, verb, chunk))
    name = name or (resolver.own_thing_told_last(analysis, verb, chunk) if another else "")
    own = {analysis.noun(at).lower for at in verb.subject or ()}
    if not name or name.split()[-1].lower() in own:
        name = around_it(analysis, verb, chunk, resolver)
    return "" if name and name.split()[-1].lower() in own else name


def _befell_what_is_told(analysis: Analysis, verb: Predicate, chunk: int) -> bool:
    """ "A run on the bank forced it to close", "a fire at the mill left it in ruins": whether "it" is what the event
    that acts is told to have befallen, so that the headline has it already."""
    span = verb.subject
    if span is None or analysis.words(chunk) != ["it"] or analysis.shape[span[0] : span[1] + 1] != "nin":
        return False
    befell = not kinds.can_act(analysis.noun(span[0]).lower) and analysis.words(span[1] - 1)[0] in _BEFALLING
    suffered = analysis.noun(span[1]).lower
    return befell and not kinds.is_person(suffered) and not nouns.is_plural(suffered)


def _acted_on_before(analysis: Analysis, verb: Predicate, chunk: int, resolver: Resolver) -> str:
    """ "The case", of "the panel, which took up the case after a paper told of it, sent it back": the object of the
    clause that tells of the subject."""
    clauses = (item for item in analysis.predicates if item.at < verb.at and item.role == "relative")
    told = next((item for item in clauses if item.subject == verb.subject and item.kind == "v"), None)
    if told is None or analysis.words(chunk) != ["it"] or analysis.shape[told.at + 1] != "n":
        return ""
    suffers = suffering(analysis, verb, chunk)
    thing = thing_of(analysis, (told.at + 1, told.at + 1), resolver.candidate, told=suffers)
    if thing is None or suffers.fits(thing) is False:
        return ""
    return resolver.words_for(analysis, analysis, thing)


def _is_it_as_subject(analysis: Analysis, piece: int) -> bool:
    chunk = analysis.chunk_with(piece)
    return analysis.words(chunk) == ["it"] and any(item.subject == (chunk, chunk) for item in analysis.predicates)


def _told_of(analysis: Analysis, predicate: Predicate, piece: int, resolver: Resolver) -> str:
    """The name for "she" in "a newspaper revealed that she held shares", "" where who speaks may be meant; the words
    for "it" in "a report warned that it could fail", which is not the report."""
    chunk = analysis.chunk_with(piece)
    told = analysis.predicate_of(chunk)
    if told is None or told.role != "content" or predicate.subject is None:
        return ""
    if analysis.tokens[piece].lower == "it":
        return with_article(analysis, around.reported_on(analysis, predicate.subject, told, resolver))
    group = group_of(analysis.tokens[piece].lower)
    own = resolver.candidate(analysis, predicate.subject)
    gender = own.agrees if own is not None else kinds.person_gender(analysis.noun(predicate.subject[0]).lower)
    if gender in (group, "person") and base(analysis.verb(predicate.at).lower) in _OF_ONESELF:
        return ""
    speaker = [word for at in range(predicate.subject[0], predicate.subject[1] + 1) for word in analysis.words(at)]
    name = resolver.resolve(analysis, chunk, told)
    return "" if not name or speaker[0] in PRONOUNS or name.split()[-1].lower() in speaker else name
