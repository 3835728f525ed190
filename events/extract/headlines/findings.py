"""What a report or a study says, for "Report was published": "Report said that the dam leaked", of "according to a
report published on Monday, the dam leaked". And what somebody says "in a statement issued on Monday", for "Statement
was issued"."""

import re
from dataclasses import replace

from events.extract.coreference.agreement import is_pronoun_subject
from events.extract.headlines.attributed import with_its_article
from events.extract.headlines.behind import small
from events.extract.headlines.fitting import LIMIT
from events.extract.headlines.notes import NO_SUBJECT, ONLY_A_PRONOUN
from events.extract.lexicon import kinds, verbs
from events.extract.lexicon.speech import SAYING
from events.extract.lexicon.words import word_set
from events.extract.syntax.analysis import Analysis, Predicate
from events.extract.syntax.anchor import Anchor
from events.extract.syntax.nounphrases import phrase_pieces
from events.extract.syntax.rendering import render
from events.patterns import seldom

_SAYS = {
    **dict.fromkeys(word_set("report letter statement paper article document memo filing ruling indictment"), "said"),
    **dict.fromkeys(word_set("study audit inquiry review analysis investigation census inspection"), "found"),
    **dict.fromkeys(word_set("survey poll figures data statistics results records documents"), "showed"),
}
"""What is made public, and what one says that it does."""
_MAKING_PUBLIC = word_set("publish release issue complete send circulate present submit file leak unveil")
_FRONT = seldom(r"iin(?:[oi]n)*,?$")
_BEHIND = seldom(r",iin(?:on)*$")
_DATED = re.compile(r"i?k(?:in(?:[oi]n)*)?,(?=n)")
_WITHIN = seldom(r"in(?:on)*$")
_ISSUED = re.compile(r"i?k,?(?=n)")


ROOM = LIMIT - len("inspection found that the ")
"""How long what was found may be, beside the bare noun of what was made public."""


def finding(analysis: Analysis, anchor: Anchor) -> Anchor | None:
    """The anchor of what is told "according to a report published on Monday", where that participle is what has the
    date, and the clause has none but one that it is so since; None for any other."""
    public = anchor.predicate
    if public is None or public.kind != "l" or public.subject is None:
        return None
    behind = _said_before(analysis, anchor, public)
    if behind is not None or analysis.shape[0] != "i":
        return behind
    if analysis.words(0) != ["according"]:
        return _said_within(analysis, anchor, public)
    made = verbs.base(analysis.verb(public.at).lower) in _MAKING_PUBLIC
    if not made or analysis.noun(public.subject[0]).lower not in _SAYS or not _FRONT.match(analysis.shape[: public.at]):
        return None
    dated = _DATED.match(analysis.shape, public.at + 1)
    verb = analysis.verb_after(dated.end()) if dated else None
    if dated is None or verb is None or verb.role != "main" or verb.subject is None or verb.subject[0] != dated.end():
        return None
    own = [at for at in range(dated.end(), len(analysis.shape)) if analysis.shape[at] == "k"]
    lasting = all("since" in analysis.words(at - 1) + analysis.words(at - 3) for at in own)
    told = lasting and verb.certain and not is_pronoun_subject(analysis, verb)
    return replace(anchor, predicate=verb, subject=None, reach=None) if told else None


def _said_before(analysis: Analysis, anchor: Anchor, public: Predicate) -> Anchor | None:
    """The anchor of what a sentence says that ends "according to a survey released on Monday"."""
    found = _BEHIND.search(analysis.shape[: public.at])
    if found is None or analysis.words(found.start() + 1) != ["according"] or public.subject is None:
        return None
    verb = analysis.verb_before(found.start())
    said = (
        analysis.noun(public.subject[0]).lower in _SAYS and verbs.base(analysis.verb(public.at).lower) in _MAKING_PUBLIC
    )
    if not said or verb is None or verb.role != "main" or verb.subject is None or not verb.certain:
        return None
    alone = analysis.verb_after(public.at) is None and analysis.shape.count("k") == 1
    first = analysis.verb_after(0) == verb or analysis.predicates[0] == verb
    told = alone and first and not is_pronoun_subject(analysis, verb)
    return replace(anchor, predicate=verb, subject=None, reach=None) if told else None


def _said_within(analysis: Analysis, anchor: Anchor, public: Predicate) -> Anchor | None:
    """The anchor of what is said "in a statement issued on Monday", at whose beginning that stands."""
    issued = _ISSUED.match(analysis.shape, public.at + 1)
    front = _WITHIN.match(analysis.shape[: public.at]) is not None and analysis.words(0) == ["in"]
    verb = analysis.verb_after(issued.end()) if issued and front else None
    if issued is None or verb is None or verb.role != "main" or verb.subject is None or verb.subject[0] != issued.end():
        return None
    made = verbs.base(analysis.verb(public.at).lower) in _MAKING_PUBLIC
    says = verbs.base(analysis.verb(verb.at).lower) in SAYING
    return replace(anchor, predicate=verb, subject=None, reach=None) if made and says else None


def as_found(
    analysis: Analysis, public: Predicate, found: Anchor, told: str, notes: tuple[str, ...], published: str
) -> str:
    """ "Study by a university found that", or without by whom, and what is `told`; "" where neither leaves room, and
    where there are `notes` on what is told; what somebody says "in a statement" by itself. Whose "its report" is says
    the headline of its being `published`."""
    if public.subject is None or found.predicate is None or not told:
        return ""
    if analysis.words(0) == ["in"]:
        return "" if NO_SUBJECT in notes or ONLY_A_PRONOUN in notes else told
    if notes:
        return ""
    says = _SAYS[analysis.noun(public.subject[0]).lower]
    clause = with_its_article(analysis, found.predicate, told)
    opens = analysis.tokens[0]
    if opens.text == clause.split()[0] and (analysis.letters[0] != "P" or f" {opens.lower} " in analysis.text):
        clause = f"{clause[:1].lower()}{clause[1:]}"
    head = (public.subject[0], public.subject[0])
    whos = [render(analysis, phrase_pieces(analysis, span)) for span in (public.subject, head)]
    if analysis.first_letter(head[0]) == "S":
        owned = published.partition(f" {analysis.noun(head[0]).lower} was ")
        whos = [f"{owned[0]} {analysis.noun(head[0]).lower}"] if owned[1] else []
    wholes = (f"{who[:1].upper()}{who[1:]} {says} that {clause}" for who in whos)
    return next((whole for whole in wholes if len(whole) <= LIMIT), "")


def with_reporter(
    analysis: Analysis, reporting: Predicate, said: Predicate, text: str, notes: tuple[str, ...]
) -> tuple[str, tuple[str, ...]]:
    """ "Two pumps had been switched off, board found": what "had" been so, on no day of the report that has the date,
    with who reported it behind, and a note where that has no room."""
    was_so = bool(text) and analysis.words(said.at)[0] == "had"
    verb = analysis.words(reporting.at)[-1]
    if not was_so or reporting.subject is None or is_pronoun_subject(analysis, reporting) or verb in text.split():
        return text, notes
    speaker = reporting.subject[0]
    whos = [render(analysis, phrase_pieces(analysis, (speaker, speaker)))]
    if analysis.last_letter(speaker) == "N" or kinds.is_body(analysis.noun(speaker).lower):
        whos.append(analysis.noun(speaker).lower)
    lower = (small(analysis, who) for who in whos)
    wholes = (f"{text}, {who} {verb}" for who in lower)
    return next(((whole, notes) for whole in wholes if len(whole) <= LIMIT), (text, (*notes, "dated by its report")))
