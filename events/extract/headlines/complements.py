"""What a noun was told with when it came before, by a preposition that is its own: "sanctions on Norland" for "the
sanctions", after "imposed sanctions on Norland"; "talks with the rebels" for "talks".

A phrase after a verb and its object may be the verb's ("signed a deal on the island"), so that a noun has its list of
prepositions; where it was told with two such phrases, it stays as it is. What an article is seldom about
two of is also told by another word ("strike over pay" before "the walkout"), and by what the text far back tells of it;
talks are on what the quarrel before them is over.
"""

import re
from collections.abc import Iterable

from events.extract.coreference.earlier import REACH
from events.extract.coreference.references import Resolver
from events.extract.headlines.intended import SIGNED, TALKS, between
from events.extract.headlines.toldbefore import NEAR, only_verb, places_before, sufferer, with_object, words_of
from events.extract.lexicon import kinds
from events.extract.lexicon.nouns import NOMINAL
from events.extract.lexicon.verbs import base
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate

_PREPOSITIONS = {
    noun: word_set(prepositions)
    for nouns, prepositions in (
        ("sanctions embargo tariffs tariff duty duties attack raid assault", "on against"),
        ("ban tax levy restrictions limit limits curb curbs controls moratorium freeze monopoly", "on"),
        ("talks negotiations", "with between on over about"),
        ("agreement treaty deal accord pact ceasefire truce merger", "with between"),
        ("dispute quarrel row feud", "over with between about"),
        ("walkout stoppage", "over"),
        ("proceedings action", "against over"),
        ("war conflict", "with against between over"),
        ("campaign petition", "for against"),
        ("appeal", "against"),
        ("complaint", "against over about"),
        ("protest protests demonstration demonstrations march strike boycott", "against over"),
        ("lawsuit suit case charges", "against over"),
        ("vote referendum ballot debate", "on"),
        ("report study survey", "on into about"),
        ("inquiry investigation probe", "into"),
        ("permit permission licence license contract order tender bid loan grant reward", "for"),
        ("plan plans project scheme programme program", "for"),
        ("visit", "to"),
    )
    for noun in nouns.split()
}
_ALIKE = {
    noun: tuple(alike.split())
    for nouns, alike in (
        ("dispute quarrel row feud", "dispute quarrel row feud"),
        ("strike walkout stoppage", "strike walkout stoppage"),
        ("lawsuit suit proceedings", "lawsuit suit action proceedings"),
        ("talks negotiations", "talks negotiations dispute quarrel row"),
        ("plan plans project scheme programme program", "plan plans project scheme programme program"),
        ("order", "order contract"),
    )
    for noun in nouns.split()
}
"""Other nouns for one thing, or, for talks, for what they are on, whose phrase with the same prepositions is theirs."""
_VERBS = word_set("petition bid campaign march boycott")
"""Verbs of the noun's own form, told with the same preposition, where the noun names no happening."""
_SUITS = word_set("lawsuit suit")
_OFTEN = TALKS
"""What is held on many things in turn, and taken up from no sentence far back."""
_WITHOUT_ARTICLE = word_set("talks negotiations sanctions tariffs duties restrictions protests charges proceedings")
_LAWS = word_set("bill law legislation measure")
_SCHEMES = word_set("plan plans project scheme programme program")
_DECIDED = _LAWS | _SCHEMES | word_set("amendment motion resolution decree order ordinance rule regulation proposal")
"""What is told with what it is to bring about: "a law allowing the sale of beaches", "a bill to tax cars"."""
_TRIED = word_set("attempt effort")
"""What is told with what it is to do, also where one more is brought in by "an": "an attempt to climb Vik"."""
_CHANCES = word_set("opportunity chance try window")
"""What comes next after an attempt, and is to do the same: "the next opportunity"."""
_NEXT = word_set("next second third new another further")
_PERMITS = word_set("permit permission licence license")
_GRANTED = _PERMITS | {"contract", "tender"}
"""What is issued again for one thing: "a new permit"."""
_GRANTING = word_set("approve authorise authorize license permit")
"""What is done to the thing that a permit is for: "approved the smelter"."""
_RESTORING = word_set("reintroduce restore reimpose reinstate renew revive")
"""What is done to one that was there before, though "a" brings it in: "a limit was restored"."""
_USING = word_set("use need invoke")
"""Verbs whose object is not what the infinitive behind it is of: "used the law to jail critics"."""
_BARE = 2
"""Words of "the bill", which may be the one that was told of."""
_WRITTEN = word_set("report study survey vote referendum ballot debate")
"""What is made on an island, rather than on it as a matter."""

_BROUGHT = word_set("imposed filed brought launched introduced placed opened lodged started held begun")
_MORE = {False: re.compile(r"(?:on)*"), True: re.compile(r"(?:on|cn(?!v))*")}
"""What goes on with a phrase: "of the ports", and of "between" its second."""

_LONGEST = 44
"""Characters of such a phrase."""


def is_known(noun: str) -> bool:
    """Whether a noun has prepositions of its own, or is of what is decided."""
    return noun in _PREPOSITIONS or noun in _DECIDED or noun in _TRIED | _CHANCES


def as_told_before(analysis: Analysis, chunk: int, noun: str, words: str, resolver: Resolver) -> str:
    """The noun of "the sanctions", told in `words`, with the one phrase that it came with before; "" for a new one."""
    again = not _NEXT.isdisjoint(analysis.words(chunk))
    if noun in _TRIED or (again and noun in _CHANCES):
        tried = _what_it_does(analysis, chunk, noun, resolver)
        return f"{words} {tried}" if tried else ""
    verb = analysis.predicate_of(chunk)
    restored = verb is not None and base(analysis.verb(verb.at).lower) in _RESTORING
    known = analysis.words(chunk)[0] in ("the", "those", "these") or (again and noun in _GRANTED) or restored
    if noun in _CHANCES or not (known or noun in _WITHOUT_ARTICLE):
        return ""
    if noun in _DECIDED:
        done = _what_it_does(analysis, chunk, noun, resolver) if words == noun else ""
        if done or noun not in _PREPOSITIONS:
            return f"{words} {done}" if done else ""
    near = _told(noun, (noun,), places_before(analysis, chunk, resolver, REACH))
    if not near and restored:
        near = _told(noun, (noun,), ((one, range(len(one.shape))) for _, one in resolver.having_farther(noun)))
    alike = () if near else _ALIKE.get(noun, ())
    if alike:
        near = _told(noun, alike, places_before(analysis, chunk, resolver, REACH))
        far = (one for other in alike if noun not in _OFTEN | _SCHEMES for _, one in resolver.having_farther(other))
        near = near or _told(noun, alike, ((one, range(len(one.shape))) for one in far))
    if not near and known:
        near = _by_verb(analysis, chunk, noun, resolver)
    two = between(analysis, chunk, noun, resolver) if not near and noun in SIGNED and words == noun else ""
    if two:
        return f"{words} {two}"
    return f"{words} {near.popitem()[1]}" if len(near) == 1 else ""


def _what_it_does(analysis: Analysis, chunk: int, noun: str, resolver: Resolver) -> str:
    """ "Allowing the sale of beaches", for "the bill": what the text before tells, once, that such a one is to do; ""
    where it tells of another, "the present law"."""
    alike = _TRIED if noun in _CHANCES else next((nouns for nouns in (_LAWS, _SCHEMES) if noun in nouns), {noun})
    told: dict[str, str] = {}
    near = (one for one, _ in places_before(analysis, chunk, resolver, NEAR if noun in _SCHEMES else REACH))
    for where in (*(() if noun in _SCHEMES else resolver.lead()), *near):
        for at in range(len(where.shape) if where.end < analysis.start else 0):
            if where.shape[at] != "n" or where.noun(at).lower not in alike:
                continue
            said = _to_be_done(where, at)
            if said:
                told[said.lower()] = said
            elif len(where.words(at)) > _BARE or where.first_letter(at) == "S":
                return ""
    return told.popitem()[1] if len(told) == 1 else ""


def _to_be_done(analysis: Analysis, chunk: int) -> str:
    """What stands behind a noun and says what such a one is to do: "that bans kites", "allowing the sale", "to tax
    cars"; "" for none, and for what is long, dated or has a pronoun."""
    verb = next((one for one in analysis.predicates if one.subject is not None and one.subject[1] == chunk), None)
    verb = verb if verb is not None and verb.at > chunk else _to_do(analysis, chunk)
    clause = verb is not None and verb.kind == "v" and analysis.words(chunk + 1) == ["that"]
    if verb is None or verb.at - chunk != (2 if clause else 1) or verb.kind not in ("v" if clause else "gt"):
        return ""
    return with_object(analysis, verb, [*range(analysis.chunks[chunk + 1].first, analysis.chunks[verb.at].last + 1)])


def _to_do(analysis: Analysis, chunk: int) -> Predicate | None:
    """The infinitive behind the object of a verb, which says what such a one is to do: "approved a plan to build"; not
    "used a plan to build"."""
    verb = analysis.predicate_at(chunk - 1) if chunk else None
    uses = verb is not None and base(analysis.verb(verb.at).lower) in _USING
    done = analysis.predicate_at(chunk + 1)
    return done if done is not None and done.kind == "t" and not uses else None


def _told(noun: str, alike: tuple[str, ...], places: Iterable[tuple[Analysis, range]]) -> dict[str, str]:
    """The phrases that some nouns were told with and that a noun can have as well, by their words in small letters."""
    told: dict[str, str] = {}
    for where, chunks in places:
        for at in chunks:
            other = where.noun(at).lower if where.shape[at] == "n" else ""
            phrase = _phrase(where, at, noun) if other in alike else ""
            if phrase:
                told.setdefault(phrase.lower(), phrase)
    return told


def _by_verb(analysis: Analysis, chunk: int, noun: str, resolver: Resolver) -> dict[str, str]:
    """ "Against the mine", for "the protest", of "residents protested against the mine"; "against Orbix", for "the
    lawsuit", of "Pell sued Orbix"."""
    if noun in _SUITS:
        sued = only_verb(analysis, chunk, "vtl", ("sue",), resolver)
        whom = sufferer(sued[0], sued[1]) if sued is not None else None
        one = words_of(sued[0], whom, sued[2]) if sued is not None and whom is not None and whom[0] == whom[1] else ""
        return {one: f"against {one}"} if one else {}
    if noun in _PERMITS:
        approved = only_verb(analysis, chunk, "vl", _GRANTING, resolver)
        what = sufferer(approved[0], approved[1]) if approved is not None else None
        alone = what is not None and what[0] == what[1]
        one = words_of(approved[0], what, approved[2]) if approved is not None and what is not None and alone else ""
        article, _, thing = one.partition(" ")
        one = f"the {thing}" if article in ("a", "an") else one
        return {one: f"for {one}"} if one else {}
    verb = NOMINAL.get(noun) or (noun if noun in _VERBS else "")
    found = only_verb(analysis, chunk, "vt", (verb,), resolver) if verb else None
    phrase = _phrase_at(found[0], found[1].at + 1, noun) if found is not None else ""
    return {phrase.lower(): phrase} if phrase else {}


def _phrase(analysis: Analysis, chunk: int, noun: str) -> str:
    """ "On Norland", behind the noun of a chunk, or behind the verb of "sanctions were imposed on Norland"; "" for what
    has a pronoun or a date, or is long."""
    verb = analysis.predicate_of(chunk)
    done = verb is not None and "B" in analysis.letters_of(verb.at) and analysis.verb(verb.at).lower in _BROUGHT
    return _phrase_at(analysis, verb.at + 1 if done and verb is not None else chunk + 1, noun)


def _phrase_at(analysis: Analysis, first: int, noun: str) -> str:
    """The phrase that begins with a preposition of a noun's own; "" for another, or what has a pronoun or a date."""
    if analysis.shape[first : first + 2] != "in" or analysis.words(first)[0] not in _PREPOSITIONS[noun]:
        return ""
    preposition = analysis.words(first)[0]
    found = _MORE[preposition == "between"].match(analysis.shape, first + 2)
    last = found.end() - 1 if found is not None else first + 1
    if analysis.shape[last + 1 : last + 3] == "ci":
        return ""  # "with the rebels and with the unions"
    text = analysis.text[analysis.span(first)[0] : analysis.span(last)[1]]
    clean = set(analysis.letters[analysis.chunks[first].first : analysis.chunks[last].last + 1]).isdisjoint("SXYKEq")
    placed = preposition == "on" and noun in _WRITTEN and kinds.kind(analysis.noun(first + 1).lower) == "place"
    return text if clean and len(text) <= _LONGEST and not placed else ""
