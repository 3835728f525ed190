"""A headline: who did what, in the sentence's own words, cut at a phrase's end.

From a verb: subject, verb, then as many of the phrases that follow as fit. From an event noun: its noun phrase. What
is left out: the date and its preposition, leading articles, relative clauses, appositions, parentheses, and adverbs
that only tie the sentence to its neighbours.

Measured, with the same events under three headlines: F1 of date and title, and the share that is well formed, on the
nine development articles and on seven that were written unseen (107 gold events):

    the sentence's first 90 characters    .86 and 57 %     .81 and 38 %
    its clause by regular expressions     .60 and 74 %     .43 and 64 %
    this one                             1.00 and 100 %    .85 and 99 %
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from events.extract.coreference.agreement import is_pronoun_subject
from events.extract.coreference.references import Resolver
from events.extract.headlines import places, stoodfor
from events.extract.headlines.actors import subject_pieces
from events.extract.headlines.another import with_kinds_named
from events.extract.headlines.attributed import as_claimed, by_pronoun, firm_itself, who_says_so, with_who_says_so
from events.extract.headlines.behind import as_it_stands, is_then, ran_out, small, with_what_was_then, words_of
from events.extract.headlines.called import with_things_named
from events.extract.headlines.defining import with_subject_defined
from events.extract.headlines.endpoints import where_it_ends
from events.extract.headlines.findings import ROOM, as_found, finding, with_reporter
from events.extract.headlines.fitting import ENOUGH, LIMIT, USUAL, fitted, without_tail
from events.extract.headlines.nominals import brought_by, told_by_noun
from events.extract.headlines.objects import with_objects_named
from events.extract.headlines.offices import with_office
from events.extract.headlines.ones import with_ones_named
from events.extract.headlines.pointing import with_pointing_named
from events.extract.headlines.recipients import with_recipient
from events.extract.headlines.resumed import noun_with_part, units_from
from events.extract.headlines.shortened import shorter_subjects
from events.extract.lexicon import nouns, speech, verbs
from events.extract.lexicon.words import word_set
from events.extract.syntax import completion
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import Anchor
from events.extract.syntax.complement import units_after
from events.extract.syntax.heads import COPULAS
from events.extract.syntax.perfects import past_of_perfect
from events.extract.syntax.rendering import Piece, render
from events.extract.syntax.units import Unit
from events.extract.syntax.verbchains import has_date_of_its_own
from events.extract.syntax.verbgroup import verb_pieces
from events.records import record

_ANNOUNCING = word_set("announce declare hear")
_CLOSING = speech.SAYING | {"hear"}
"""What may come last: ", the firm said", ", a court heard"."""
_OF_ONE: dict[str, Piece] = {"have": "has", "'ve": "has", "am": "is", "'m": "is", "do": "does"}
"""What "I" does, told of who says "I"."""
_PRONOUNS = (" it", " him", " them", " her", " ruled that ")
_OPEN_OBJECT = "object is a pronoun"
_OBJECT = re.compile(
    r"(?<! that)(?<! as) (?:it|him|them)(?=$| (?:to|of|in|into|from|for|with|by|on|at|as|and|after|before|out|up|down"
    r"|over|off|back|away|through|under|against|between|within|while|during|because|their|a|an|the|his|its|once|twice"
    r"|again|alive|dead|\w+ly)\b)"
    r"| her(?=$| (?:a|an|the|to|of|in|for|with|by|on|at|as|and|after|from)\b)|(?<= ruled that) (?:it|s?he|they)\b"
)
_MADE_PUBLIC = word_set(
    "agree decide refuse accept reject approve sign sell buy acquire appoint elect name dismiss resign withdraw cancel"
    " suspend ban order charge arrest sue settle"
)
"""What one does by one's will, and has known at once; a river that has risen may have done so before."""
_PRONOUN_FIRST = re.compile(r"(?:It|He|She|They|Him|Her|Them) ")
_ALLEGING = word_set("accused guilty denied denies charged suspected acquitted cleared")


@record()
class Headline:
    """The text, and what is to be said of it: `notes` lower the confidence."""

    text: str
    notes: tuple[str, ...] = ()


def write_headline(analysis: Analysis, anchor: Anchor, resolver: Resolver) -> Headline:
    """The headline of an anchored event; its text is "" where no clause of at least two words can be made."""
    if anchor.predicate is not None:
        told = _from_verb(analysis, anchor, anchor.predicate, resolver)
        found = finding(analysis, anchor)
        if found is not None and found.predicate is not None:
            clause = _from_verb(analysis, found, found.predicate, resolver, ROOM)
            text = as_found(analysis, anchor.predicate, found, clause.text, clause.notes, told.text)
            return Headline(text, (*told.notes, *clause.notes)) if text else told
        return _with_what_waits(analysis, anchor, anchor.predicate, told, resolver)
    if anchor.noun is None or anchor.resume is not None:
        return Headline(noun_with_part(analysis, anchor))
    brought = brought_by(analysis, anchor.noun) if anchor.told is None else None
    if brought is not None:
        whole = _from_verb(analysis, replace(anchor, predicate=brought, noun=None), brought, resolver)
        if whole.text and not whole.notes:
            return whole
    return Headline(*told_by_noun(analysis, anchor.noun, resolver))


def _with_what_waits(
    analysis: Analysis, anchor: Anchor, predicate: Predicate, told: Headline, resolver: Resolver
) -> Headline:
    """ "Orla will pay a sum when the deal closes", "did not renew her contract when it expired": a clause of time that
    is to come, only dates the main clause, or tells the end of what that is about, after the main clause, which comes
    with it; the clause alone where that has a date, is open, or leaves no room."""
    opener = predicate.subject[0] - 1 if predicate.subject is not None else 0
    if predicate.role != "subordinate" or opener < 1 or analysis.words(opener)[0] not in ("when", "once"):
        return told
    main = analysis.verb_before(opener)
    if main is not None and main.role == "content" and main.governor == main.at - len("vn"):
        main = analysis.predicate_at(main.governor)  # "found the fence cut"
    if main is None or main.role != "main" or not main.certain:
        return told
    to_come = analysis.first_letter(main.at) == "M" and analysis.first_letter(predicate.at) in "ZF"
    then = bool(told.text) and not (to_come or ran_out(analysis, predicate)) and is_then(analysis, main, predicate)
    if not set("kd").isdisjoint(analysis.shape[main.at : opener]):
        return told
    if not (to_come or then or ran_out(analysis, predicate)):
        return told
    waits = _from_verb(analysis, replace(anchor, predicate=main, subject=None, reach=None), main, resolver)
    if not waits.text or (to_come and not set(waits.notes) <= set(told.notes)):
        return told
    when = f" {analysis.words(opener)[0]} "
    if then and when not in waits.text:
        if waits.notes or _OPEN_OBJECT in told.notes:
            return told if waits.notes else waits
        whole = with_what_was_then(analysis, predicate, waits.text, told.text)
        return Headline(whole, told.notes) if whole else told
    clause = as_it_stands(analysis, predicate, told.text) if to_come else " ".join(words_of(analysis, predicate))
    whole = waits.text if when in waits.text else f"{waits.text}{when}{clause}"
    return Headline(whole, told.notes if to_come else waits.notes) if len(whole) <= LIMIT else told


def _from_verb(
    analysis: Analysis, anchor: Anchor, predicate: Predicate, resolver: Resolver, room: int = USUAL
) -> Headline:
    meant = stoodfor.verb_of(analysis, predicate, resolver)
    if meant is None:
        return Headline("", ("the verb stands for another",))
    if meant != predicate:
        anchor, predicate = replace(anchor, predicate=meant, reach=None), meant
    anchor, predicate = _copular(analysis, anchor, predicate)
    if _is_a_happening(analysis, predicate):
        bare = _complement_alone(analysis, predicate, resolver)
        if bare.text:
            return bare
    subject, notes = subject_pieces(analysis, anchor, predicate, resolver)
    subject, named = with_ones_named(analysis, subject, resolver)
    subject, pointing = with_pointing_named(analysis, with_kinds_named(analysis, subject, resolver), resolver)
    notes = (*notes, *named, *pointing)
    if not subject and _points(analysis, predicate):
        bare = _complement_alone(analysis, predicate, resolver)
        if bare.text:
            return bare
    verb = verb_pieces(analysis, predicate, with_subject=bool(subject))
    subject, verb = places.with_place(analysis, predicate, subject, verb, resolver)
    if anchor.spoken and verb and isinstance(verb[0], int) and anchor.spoken not in ("I", "We"):
        verb[0] = _OF_ONE.get(analysis.tokens[verb[0]].lower, verb[0])
    units = (
        units_after(analysis, predicate) if anchor.resume is None else units_from(analysis, predicate, anchor.resume)
    )
    said = _said_before(analysis, predicate, units)
    if said is not None:
        speakers = (subject, *shorter_subjects(analysis, subject, predicate))
        whom = [piece for unit in units if not unit.spare and analysis.shape[unit.at] == "n" for piece in unit.pieces]
        sayings = [render(analysis, [*speaker, *verb, *whom]) for speaker in speakers]
        return _with_attribution(analysis, anchor, said, sayings, resolver, notes)
    units = with_office(analysis, predicate, subject, units, resolver)
    reach = _told(analysis, predicate, units) if anchor.reach is None else anchor.reach
    units, replaced = with_objects_named(analysis, predicate, subject, units, resolver)
    where = places.where(analysis, predicate, resolver) or where_it_ends(analysis, predicate, units, resolver)
    units += [Unit([where], True, predicate.at, spare=True)] if where else []
    notes = (*notes, *replaced)
    if reach is None and _says_nothing(analysis, predicate, units):
        return _content(analysis, anchor, predicate, resolver, notes)
    # a subject without a title has nothing to lose by losing it: each way to tell it is tried once
    shorter = dict.fromkeys(map(tuple, shorter_subjects(analysis, subject, predicate)))
    leads = [[*variant, *verb] for variant in shorter]
    leads = with_who_says_so(analysis, predicate, leads)
    text = fitted(analysis, leads, units, reach, room)
    fuller = with_things_named(analysis, predicate, subject, units, resolver)
    alone = [render(analysis, lead) for lead in leads] if fuller != units or reach is not None else []
    if fuller != units:
        text = _without_loss(text, fitted(analysis, leads, fuller, reach, room), alone)
    text = with_recipient(analysis, predicate, leads, fuller, reach, text)
    claimed = as_claimed(analysis, anchor, predicate, text, resolver) if text else ""
    text = claimed if claimed != text else with_subject_defined(analysis, predicate, subject, text)
    if reach is not None and text in alone:
        content = _content(analysis, anchor, predicate, resolver, notes)
        mere = _says(verbs.base(analysis.verb(predicate.at).lower))
        text, notes = (content.text, content.notes) if content.text or mere else (text, notes)
    if not subject or _PRONOUN_FIRST.match(text):
        notes = (*notes, "a headline without a subject")
    if _is_alleged(analysis, predicate):
        notes = (*notes, "only alleged")
    if any(map(text.__contains__, _PRONOUNS)) and _OBJECT.search(without_tail(analysis, text, units)):
        notes = (*notes, _OPEN_OBJECT)
    if stoodfor.says_nothing(text):
        return Headline("", notes)
    if stoodfor.is_compared(analysis, predicate):
        notes = (*notes, "compared with what is not told")
    if stoodfor.is_open(text):
        notes = (*notes, "the verb stands for another")
    return Headline(text, notes)


def _without_loss(text: str, named: str, leads: Sequence[str]) -> str:
    """The text with its things named; as it was, where names leave less room for what it tells: a name that is shorter
    than "the company" takes nothing from its beginning or its end."""
    same = all(text.startswith(lead) == named.startswith(lead) for lead in leads)
    old, new = text.split(), named.split()
    ends = old[-1:] == new[-1:] or old[: len(new) - 1] == new[:-1]  # "left the country", "left Kenya"
    brief = same and len(old) - len(new) <= 1 and ends
    return named if len(named) >= len(text) or brief else text


def _copular(analysis: Analysis, anchor: Anchor, predicate: Predicate) -> tuple[Anchor, Predicate]:
    """ "It was the first asteroid to be seen by radar": told of what "it" is, as far as the infinitive."""
    if predicate.kind != "t" or not re.search(r"vn(?:on)*$", analysis.shape[: predicate.at]):
        return anchor, predicate
    verb = analysis.verb_before(predicate.at)
    if verb is None or verb.subject is None or analysis.words(verb.at) not in (["was"], ["were"], ["became"], ["is"]):
        return anchor, predicate
    if completion.RANKS.isdisjoint(analysis.words(verb.at + 1)):
        return anchor, predicate
    return replace(anchor, predicate=verb, subject=None, reach=predicate.at), verb


def _is_a_happening(analysis: Analysis, predicate: Predicate) -> bool:
    """ "It is the second recovery of a painting this year": "it" is what happened."""
    chunk = predicate.at + 1
    return (
        _points(analysis, predicate)
        and analysis.shape[chunk : chunk + 1] == "n"
        and nouns.is_strong_event(analysis.noun(chunk).lower)
    )


def _is_alleged(analysis: Analysis, predicate: Predicate) -> bool:
    """ "Not guilty of murdering four", "accused Hale of taking bribes": what is told as done is only charged."""
    if predicate.kind != "g":
        return False
    if verbs.base(analysis.verb(predicate.governor or 0).lower) in ("accuse", "charge", "suspect"):
        return predicate.role == "gerund"
    first = analysis.chunks[predicate.at].first
    before = {token.lower for token in analysis.tokens[max(0, first - 4) : first]}
    convicted = not before.isdisjoint(("convicted", "jailed", "sentenced", "admitted"))
    return not convicted and not before.isdisjoint(_ALLEGING)


def _says_nothing(analysis: Analysis, predicate: Predicate, units: list[Unit]) -> bool:
    """Whether a saying's "that" clause holds no phrase a headline could end with, or only where it was said is told:
    "said in a report"."""
    verb = verbs.base(analysis.verb(predicate.at).lower)
    where = verb == "say" and units and all(analysis.shape[unit.at] in "il" for unit in units)
    return bool(where) or (_says(verb) and any(analysis.shape[unit.at] in "hu" for unit in units))


def _says(verb: str) -> bool:
    """Whether the base form of a verb says nothing without the clause that it opens."""
    return verb in _WITH_CLAUSE


_RULING = word_set("rule hold vote recommend propose demand complain pledge vow threaten determine")
_WITH_CLAUSE = speech.SAYING | speech.NOTICING | speech.ASKING | _RULING


def _content(
    analysis: Analysis, anchor: Anchor, predicate: Predicate, resolver: Resolver, notes: tuple[str, ...]
) -> Headline:
    """The headline of what was said, for a saying that leaves no room for it."""
    said = next((item for item in analysis.predicates if item.role == "content" and item.at > predicate.at), None)
    if said is None or not said.certain:
        return Headline("", notes)
    told = said if who_says_so(analysis, said) else replace(said, role="main")
    content = _from_verb(analysis, replace(anchor, predicate=said, reach=None), told, resolver)
    return Headline(*with_reporter(analysis, predicate, said, content.text, content.notes))


def _said_before(analysis: Analysis, predicate: Predicate, units: list[Unit]) -> Predicate | None:
    """The verb of what was said, where the saying comes last, or before what came of it: "The rules will change, the
    firm announced, ending a quarrel"."""
    verb = verbs.base(analysis.verb(predicate.at).lower)
    needed = {analysis.shape[unit.at] for unit in units if not unit.spare}
    where = (
        set("il") if units and analysis.shape[units[0].at] == "i" else set()
    )  # "said in a report published on Monday"
    enough = needed <= (where if '"' not in analysis.letters else set())
    says = (verb in speech.TELLING and needed == {"n"}) or (enough and (verb in _CLOSING or verb in speech.DECIDING))
    if not says or predicate.subject is None:
        return None
    first = predicate.subject[0]
    if analysis.shape[first - 1 : first] != ",":
        return None
    return next(
        (item for item in analysis.predicates if item.kind == "v" and item.at < first and item.role == "main"), None
    )


def _with_attribution(
    analysis: Analysis,
    anchor: Anchor,
    said: Predicate,
    sayings: list[str],
    resolver: Resolver,
    notes: tuple[str, ...],
) -> Headline:
    """ "Rules will change, the firm announced", or what was said alone, where neither form of the saying leaves room
    for it; where that has a date of its own, nothing of a mere saying, but "The firm announced that rules will
    change"."""
    saying = anchor.predicate.subject if anchor.predicate is not None else None
    dated = saying is not None and has_date_of_its_own(analysis, said.at, saying[0])
    pronoun = None if dated else by_pronoun(analysis, anchor, said)
    if pronoun == "":
        return _from_verb(analysis, replace(anchor, predicate=said, reach=None), said, resolver)
    sayings = [pronoun] if pronoun else sayings
    attribution, told, most = sayings[0], Headline(""), ENOUGH
    for number, attribution in enumerate(sayings):
        most = LIMIT if number else ENOUGH
        room = most - len(attribution) - 2
        told = _from_verb(analysis, replace(anchor, predicate=said, reach=None), said, resolver, room)
        if len(told.text) <= room:
            break
    announced = anchor.predicate and verbs.base(analysis.verb(anchor.predicate.at).lower) in _ANNOUNCING
    if not told.text or (dated and not announced):
        return Headline("", notes)
    firm = firm_itself(analysis, anchor, attribution, told.text)
    if dated:
        what = f"it{told.text[len(firm) :]}" if firm else small(analysis, told.text)
        whole = f"{attribution} that {what}"
        return Headline(whole if len(whole) <= LIMIT else attribution, notes)
    attribution = _with_its_pronoun(analysis, anchor, attribution, told.text)
    attribution = f"it{attribution[len(firm) :]}" if firm else small(analysis, attribution)
    whole = f"{told.text}, {attribution}"
    if len(whole) <= most:
        return Headline(whole, notes)
    perfect = analysis.words(said.at)[0] in ("has", "have") and not announced
    if perfect and _is_the_news(analysis, said, resolver):
        done = replace(said, word=past_of_perfect(analysis, said))
        return _from_verb(analysis, replace(anchor, predicate=done, reach=None), done, resolver)
    return replace(told, notes=(*told.notes, "dated by its report")) if perfect else told


def _is_the_news(analysis: Analysis, said: Predicate, resolver: Resolver) -> bool:
    """ "The owners have agreed to sell it, both sides said on Tuesday": whether an article begins with it, so that what
    is done was done that day; not what is said later ("has paid nothing yet")."""
    letters = analysis.letters_of(said.at)
    done = letters in ("AL", "ABL") and verbs.base(analysis.verb(said.at).lower) in _MADE_PUBLIC
    return done and not any(earlier.predicates for earlier in resolver.before())


def _with_its_pronoun(analysis: Analysis, anchor: Anchor, attribution: str, told: str) -> str:
    """ "Her family said" after "Ada Pell has died": the possessive where its owner would stand twice."""
    subject = anchor.predicate.subject if anchor.predicate is not None else None
    first = analysis.chunks[subject[0]].first if subject is not None else 0
    owner = re.match(r"(?P<name>[^'’]+)['’]s? ", attribution)
    own = subject is not None and analysis.letters[first] == "S" and owner is not None
    if not own or owner is None or owner["name"].split()[-1] not in told.split():
        return attribution
    return f"{analysis.tokens[first].text} {attribution[owner.end() :]}"


def _told(analysis: Analysis, predicate: Predicate, units: list[Unit]) -> int | None:
    """How far the headline of a saying or a resolve must go: to the first phrase's end in what was said or resolved."""
    verb = verbs.base(analysis.verb(predicate.at).lower)
    openers = "t" if verb in verbs.TAKES_INFINITIVE or completion.awaits_infinitive(analysis, predicate.at) else ""
    openers += "hu" if _says(verb) else ""
    opened = next((place for place, unit in enumerate(units) if analysis.shape[unit.at] in openers), None)
    if opened is None:
        return None
    clause = analysis.shape[units[opened].at] in "hu"
    return next((unit.at for unit in units[opened + clause :] if unit.closed), None)


def _points(analysis: Analysis, predicate: Predicate) -> bool:
    """ "This was ...", "It was ...", "There was ...": what follows "was" is the news."""
    if predicate.subject is None or not is_pronoun_subject(analysis, predicate):
        return False
    return (
        analysis.words(predicate.subject[0])[0] in ("this", "that", "it", "there", "these")
        and analysis.words(predicate.at)[-1] in COPULAS
    )


def _complement_alone(analysis: Analysis, predicate: Predicate, resolver: Resolver) -> Headline:
    following = predicate.at + 1
    while following < len(analysis.shape) and (
        analysis.shape[following] in "rdk" or analysis.shape[following : following + 2] == "ik"
    ):
        following += 1
    if analysis.shape[following : following + 1] != "n":
        return Headline("")
    return Headline(*told_by_noun(analysis, following, resolver))
